"""The desktop as a whole: options, exit codes, search, undo, help, live state, crash notice, pictures, closing."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk import paths
from gongshu_desk.app import read_options, run, shots
from gongshu_desk.app.shots import screenshots
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import records, year_end
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.diagnosis import blotted
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.help_window import help_folder, help_page
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path, first="dashboard") as made:
        yield made


def test_options() -> None:
    found = read_options(["--data", "somewhere", "screenshots", "out", "--scale", "1.5"])
    assert (found.command, found.data, found.out, found.scale) == ("screenshots", Path("somewhere"), Path("out"), 1.5)
    assert read_options([]).command == "gui"
    for wrong in (["--unknown"], ["screenshots"], ["gui", "x"], ["screenshots", "a", "--scale", "big"], ["--data"]):
        with pytest.raises(InvalidInput):
            read_options(wrong)


def test_a_wrong_option_is_refused_with_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--unknown"]) == 2
    assert "--unknown" in capsys.readouterr().err


def test_the_first_page_is_the_dashboard_and_the_state_is_filled(seat: DeskWindow, street: Desk) -> None:
    state = seat.shell.state
    assert seat.window.current_key == "dashboard"
    assert state.unit == street.unit and state.year == 2025 and state.years and state.term == 1
    assert state.clerk == "周敏" and not state.closed
    gaps = sum(gap.need != "已齐" for gap in year_end.gaps(street, 2025))
    assert dict(state.badges).get("year-end", "0") == str(gaps)


def test_the_search_box_finds_by_initials(seat: DeskWindow, street: Desk) -> None:
    from gongshu_desk.domain.names import plain, printed, syllables

    person = records.find(street, DEPUTIES)[0]
    got: list[Choice] = []
    seat.shell.search("".join(plain(s)[0] for s in syllables(person["name"])), got.extend)
    seat.wait()
    assert printed(person["name"]) in [c.label for c in got]
    choice = next(c for c in got if c.value == ("deputies", {"id": person["id"]}))
    seat.go(*choice.value)
    assert seat.window.current().table.current_row()["id"] == person["id"]


def test_the_search_box_knows_what_was_entered_since(
    seat: DeskWindow, street: Desk, deputy: Callable[..., DeputyDraft]
) -> None:
    seat.shell.search("王", lambda _found: None)
    seat.wait()
    records.add(street, DEPUTIES, deputy("欧阳测试", "3301990109999"))
    seat.wait()
    got: list[Choice] = []
    seat.shell.search("欧阳测试", got.extend)
    seat.wait()
    assert [c.label for c in got] == ["欧阳测试"]


def test_the_last_write_is_taken_back_and_the_one_before_it(
    seat: DeskWindow, street: Desk, deputy: Callable[..., DeputyDraft]
) -> None:
    count = len(records.find(street, DEPUTIES))
    records.add(street, DEPUTIES, deputy("王甲", "3301990109991"))
    records.add(street, DEPUTIES, deputy("王乙", "3301990109992"))
    seat.wait()
    seat.window.setFocus()
    seat.press(Key.Key_Z, CTRL)
    assert [v["name"] for v in records.find(street, DEPUTIES) if v["name"] in ("王甲", "王乙")] == ["王甲"]
    seat.press(Key.Key_Z, CTRL)
    assert len(records.find(street, DEPUTIES)) == count
    refused: list[object] = []
    seat.shell.refused.disconnect()
    seat.shell.refused.connect(refused.append)
    seat.press(Key.Key_Z, CTRL)
    assert len(refused) == 1


def test_saving_shows_in_the_status_line(seat: DeskWindow, street: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    records.add(street, DEPUTIES, deputy("王甲", "3301990109991"))
    seat.wait()
    assert seat.shell.state.saved.startswith("已保存 ")
    street.back_up("manual")
    seat.shell.notices.tell({"backup"})
    seat.wait()
    assert seat.shell.state.backup in ("今天已备份",) or seat.shell.state.backup.startswith("未备份")


def test_every_screen_has_a_help_page_and_links_lead_on() -> None:
    import re

    from gongshu_desk.app.pages import page_specs

    class Nobody:
        desk = None

    for spec in page_specs(Nobody()):  # type: ignore[arg-type]
        key = "printing" if spec.key == "preview" else spec.key
        assert help_page(key).stem == key
    for file in help_folder().glob("*.md"):
        for target in re.findall(r"\]\(([^)]+)\)", file.read_text("utf-8")):
            assert (help_folder() / target).is_file(), (file.name, target)


def test_f1_opens_the_page_of_the_screen(seat: DeskWindow) -> None:
    seat.go("suggestions")
    seat.press(Key.Key_F1)
    assert seat.desktop._help.page == "suggestions"
    seat.desktop._help.close()


@pytest.mark.logs("uncaught")
def test_what_nobody_caught_becomes_a_notice_without_a_traceback(seat: DeskWindow) -> None:
    from gongshu_desk.app import with_hooks

    boxes: list[object] = []
    seat.window._open = boxes.append  # type: ignore[method-assign]
    before = sys.excepthook
    try:
        with_hooks(seat.desktop.crash)
        sys.excepthook(ValueError, ValueError("姓名 王小明"), None)
    finally:
        sys.excepthook = before
    assert len(boxes) == 1


def test_a_diagnosis_names_nobody() -> None:
    said = blotted("line 12: 王小明 13700000001 3301990100001 at 10:20")
    assert "王小明" not in said and "1370000" not in said and "line 12" in said and "10:20" in said


@pytest.mark.logs("the store was not opened|does not support")
def test_a_folder_in_use_is_refused_with_exit_code_2(
    street: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def answer(box: object) -> bool:
        asked.append(box.windowTitle())  # type: ignore[attr-defined]
        return False

    monkeypatch.setattr(dialogs, "ask_box", answer)
    assert run(["--data", str(street.data)]) == 2
    assert len(asked) == 1 and "使用" in asked[0]


@pytest.mark.logs("the store was not opened|does not support")
def test_a_damaged_store_names_the_last_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, street: Desk, qtbot: QtBot
) -> None:
    data = tmp_path / "damaged"
    street.back_up("manual", data / "backups" / "gongshu-20260101-100000-manual.db")
    paths.store_file(data).write_bytes(b"no database at all" * 100)
    said: list[str] = []

    def answer(box: object) -> bool:
        from gongshu_desk.ui.kit.labels import Label

        said.extend(label.text() for label in box.findChildren(Label))  # type: ignore[attr-defined]
        return False

    monkeypatch.setattr(dialogs, "ask_box", answer)
    assert run(["--data", str(data)]) == 2
    assert any("最近一次核验过的备份" in text for text in said)
    assert paths.store_file(data).read_bytes().startswith(b"no database")


def test_closing_makes_the_backup(
    street: Desk, tmp_path: Path, qtbot: QtBot, deputy: Callable[..., DeputyDraft]
) -> None:
    from gongshu_desk.services.setup import backups

    with opened(qtbot, street, tmp_path, first="dashboard") as seat:
        records.add(street, DEPUTIES, deputy("王甲", "3301990109991"))
        seat.wait()
        seat.shell.settings["backup/second"] = str(tmp_path)
        assert seat.window.close()
        seat.desktop.close()
    assert [b.tag for b in backups(street)] == ["exit"]
    assert list(tmp_path.glob("代表履职备份-*/gongshu-*-exit.db"))
    assert seat.desktop.desk is None


def test_pictures_of_every_page(street: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    street.store.close()
    monkeypatch.setattr(shots, "settle", partial(shots.settle, quiet_ms=60))
    monkeypatch.setattr(shots, "prints", lambda _out: [])  # drawn in tests/reports
    out = tmp_path / "pictures"
    assert screenshots(out, street.data) == 0
    drawn = {file.stem for file in out.glob("*.png")}
    assert {"dashboard", "deputies", "rollcall", "points", "year-end", "import", "settings", "preview"} <= drawn
    assert all(file.stat().st_size > 10_000 for file in out.glob("*.png"))


def test_the_window_comes_without_what_is_slow_to_import() -> None:
    code = (
        "import sys\n"
        "from gongshu_desk.app import application\n"
        "from pathlib import Path\n"
        "app = application()\n"
        "from gongshu_desk.app.desktop import Desktop\n"
        "from gongshu_desk.ui.kit.local_settings import LocalSettings\n"
        "desktop = Desktop(app, Path('nowhere'), LocalSettings(Path('nowhere/x.json')))\n"
        "desktop.window.show()\n"
        "slow = {'sqlalchemy', 'sqlmodel', 'alembic', 'reportlab', 'xlsxwriter', 'pypinyin', 'pypdfium2', 'typer'}\n"
        "print(sorted(slow & set(sys.modules)))\n"
        "desktop.shell.jobs.shutdown()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]", done.stdout
