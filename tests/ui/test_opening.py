"""Start-up troubles in the desktop: each with a sentence and buttons that lead on (R4, R5, R8); crash notice and log."""

import logging
import shutil
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gongshu_desk.app import afterwards, opening, with_hooks
from gongshu_desk.app.desktop import Desktop
from gongshu_desk.errors import StoreTrouble, Trouble
from gongshu_desk.services import health
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.backup import back_up
from gongshu_desk.store.lock import take_lock
from gongshu_desk.ui.kit import diagnosis, dialogs
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.local_settings import LocalSettings
from tests.ui.desk_window import DeskWindow, opened

REFUSED = "the store was not opened"


@pytest.fixture
def data(street_folder: Path, tmp_path: Path) -> Path:
    """A street's data folder with one backup, closed."""
    folder = tmp_path / "street"
    shutil.copytree(street_folder, folder, ignore=shutil.ignore_patterns("*.lock*", "backups"))
    back_up(folder / "gongshu.db", tag="exit")
    return folder


@pytest.fixture
def start(
    qtbot: QtBot, qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Desktop]]:
    """Opens a desktop on a folder; each dialog is answered by the next of `answers` (its button, None: leave)."""
    made: list[Desktop] = []

    def begin(data: Path, answers: list[str | None], seen: list[str]) -> Desktop:
        def answer(box: QDialog) -> bool:
            seen.append("\n".join(label.text() for label in box.findChildren(Label)))
            key = answers.pop(0)
            if key is not None:
                box.buttons[key].click()  # type: ignore[attr-defined]
            box.deleteLater()
            return key is not None

        monkeypatch.setattr(dialogs, "ask_box", answer)
        desktop = Desktop(qapp, data, LocalSettings(tmp_path / "desktop.json"))  # type: ignore[arg-type]
        made.append(desktop)
        desktop.begin_with("reminders")
        desktop.open()
        DeskWindow(qtbot, desktop).wait()
        return desktop

    yield begin
    for desktop in made:
        desktop.shell.jobs.shutdown()
        if desktop.desk is not None:
            desktop.desk.store.close()
        desktop.window.hide()
        desktop.window.deleteLater()


@pytest.mark.logs(REFUSED)
def test_damaged_store_is_restored_from_the_notice(start: Callable[..., Desktop], data: Path) -> None:
    """The newest verified backup with its date and counts; one click and the first page is there, nothing was lost."""
    harmed = b"\x00" * 9000
    (data / "gongshu.db").write_bytes(harmed)
    seen: list[str] = []
    desktop = start(data, [opening.RESTORE], seen)
    assert "数据文件已损坏" in seen[0] and "代表 " in seen[0] and "刚刚核验过" in seen[0]
    assert desktop.desk is not None and desktop.window.current_key == "reminders"
    assert [file.read_bytes() for file in (data / "set-aside").glob("*/gongshu.db")] == [harmed]
    assert "已恢复到" in (desktop.window.toasts.current().accessibleName())


@pytest.mark.logs(REFUSED)
def test_missing_store_is_no_first_start_and_may_come_back(start: Callable[..., Desktop], data: Path) -> None:
    """Neither the guide nor an empty window: the file is put back while the notice stands, and 重试 opens it."""
    from gongshu_desk.app import _may_be_new

    away = data / "elsewhere"
    (data / "gongshu.db").rename(away)
    assert not _may_be_new(data)
    seen: list[str] = []
    desktop = start(data, [opening.RETRY, None], seen)
    assert desktop.exit_code == opening.REFUSED and desktop.desk is None
    assert len(seen) == 2 and "不见了" in seen[0] and "恢复到" in seen[0] and not (data / "gongshu.db").exists()
    away.rename(data / "gongshu.db")
    assert start(data, [], seen).desk is not None


@pytest.mark.logs(REFUSED)
def test_folder_in_use_is_tried_again_or_left_for_another(
    start: Callable[..., Desktop], data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The PC is named; another folder begins the program anew there, and nothing of this one was touched."""
    lock = take_lock(data)
    try:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "other"))
        seen: list[str] = []
        desktop = start(data, [opening.RETRY, opening.OTHER_FOLDER], seen)
        assert len(seen) == 2 and all("正由另一个程序使用（电脑" in text for text in seen)
        assert desktop.next_data == tmp_path / "other" and desktop.exit_code == 0
    finally:
        lock.release()


@pytest.mark.parametrize("kind", [*Trouble, ""])
def test_every_trouble_has_a_way_on(kind: str) -> None:
    """Also where no backup is left."""
    offered = [way.key for way in opening.ways(kind, None, Path("somewhere"))]
    assert opening.OTHER_FOLDER in offered and opening.RESTORE not in offered
    assert (opening.OTHER_BACKUP in offered) == (kind in ("damaged", "gone", "foreign"))
    assert len(set(offered)) == len(offered) >= 2


@pytest.mark.logs("weekly check: 1 faults|uncaught")
def test_what_comes_after_the_first_page(
    qtbot: QtBot, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Notes of the start, the clock, the weekly check quiet and loud, and the crash notice, in one window."""
    street.store.notes = ("上次没有正常退出。",)
    monkeypatch.setattr(health, "clock_words", lambda _desk: "电脑的时间不对。")
    with opened(qtbot, street, tmp_path) as seat:
        bar = seat.window.notes
        assert bar.sentences() == ["上次没有正常退出。", "电脑的时间不对。"] and bar.isVisible()
        after = seat.desktop.opening.afterwards
        assert after._soon.isActive() and after._soon.interval() == afterwards.CHECK_MS
        after.check_if_due()
        seat.wait()
        assert "数据文件完好" in seat.toast() and not health.due(street)
        boxes: list[QDialog] = []
        seat.window._open = boxes.append  # type: ignore[method-assign]
        after._told(health.Checked(("附件不在",)))
        assert "附件不在" in "".join(label.text() for label in boxes[0].findChildren(Label))
        assert "请先恢复备份" in bar.sentences()[-1]
        for key in ("start-0", "clock", "check"):
            bar.put_away(key)
        assert bar.isHidden()
        _crash(seat, boxes)


def _crash(seat: DeskWindow, boxes: list[QDialog]) -> None:
    """Plain words, nobody named even in what can be copied, one notice for many faults."""
    import sys

    before = sys.excepthook
    try:
        with_hooks(seat.desktop.crash)
        for _ in range(3):
            sys.excepthook(ValueError, ValueError("姓名 王小明 13700000001"), None)
    finally:
        sys.excepthook = before
    assert len(boxes) == 2
    said = "".join(label.text() for label in boxes[1].findChildren(Label))
    assert "已保存的数据是完整的" in said and "导出诊断包" in said
    details = boxes[1].findChildren(QPlainTextEdit)[0]
    assert details.isHidden() and "ValueError" in details.toPlainText()
    assert "王" not in details.toPlainText() and "1370" not in details.toPlainText()
    boxes[1].reject()
    seat.window.show_crash("again")
    assert len(boxes) == 3


def test_log_is_bounded_and_never_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five files, whatever is logged; a folder that goes away or may not be written stops nobody."""
    monkeypatch.setattr(diagnosis, "LARGEST", 20_000)
    handler = diagnosis.start_log(tmp_path)
    told = logging.getLogger("gongshu_desk.test")
    try:
        for number in range(400):
            told.info("%d %s", number, "x" * 1000)
        told.info("%s", "y" * 1_000_000)
        files = list((tmp_path / "logs").iterdir())
        assert len(files) == diagnosis.KEPT
        assert all(file.stat().st_size <= 20_000 + diagnosis.LONGEST for file in files)
        (tmp_path / "logs").rename(tmp_path / "gone")
        for _ in range(50):
            told.info("%s", "z" * 1000)
        assert not (tmp_path / "logs").exists()
        (tmp_path / "gone").rename(tmp_path / "logs")
        told.info("back")
        assert "back" in (tmp_path / "logs" / "desk.log").read_text("utf-8")
    finally:
        diagnosis.stop_log(handler)
    (tmp_path / "file").write_bytes(b"")
    elsewhere = diagnosis.start_log(tmp_path / "file")
    diagnosis.stop_log(elsewhere)


def test_log_of_the_command_line_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two files; the entry of a bug names nobody's numbers."""
    from gongshu_desk.cli.commands import settings

    running = import_module("gongshu_desk.cli.run")
    monkeypatch.setattr(settings, "data", tmp_path)
    monkeypatch.setattr(running, "LARGEST", 50_000)
    for _ in range(20):
        file = running._log(ValueError("13700000001" + "x" * 30_000))
    found = sorted(each.name for each in file.parent.iterdir())
    assert found == ["gongshu-desk.log", "gongshu-desk.log.1"]
    assert sum(each.stat().st_size for each in file.parent.iterdir()) < 4 * 50_000
    assert "13700000001" not in file.read_text("utf-8")


@pytest.mark.logs(REFUSED)
def test_damage_met_while_running_leads_to_the_backups(
    start: Callable[..., Desktop], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A button closes the store without a copy of the damage; the next desktop begins with the ways back."""
    first = start(data, [], [])
    boxes: list[QDialog] = []
    first.window._open = boxes.append  # type: ignore[method-assign]
    first.shell.refuse(StoreTrouble(Trouble.DAMAGED, "数据文件已损坏，没有写入任何内容。", "请恢复。"))
    boxes[0].buttons["anew"].click()  # type: ignore[attr-defined]
    assert first.next_data == data and first.next_trouble is not None and first.window.isHidden()
    copies = sorted((data / "backups").iterdir())
    first.close()
    assert sorted((data / "backups").iterdir()) == copies
    seen: list[str] = []
    begin = opening.Opening.begin

    def knowing(self: opening.Opening) -> None:
        self.known, first.next_trouble = first.next_trouble, None
        begin(self)

    monkeypatch.setattr(opening.Opening, "begin", knowing)
    second = start(data, [opening.RESTORE], seen)
    assert "数据文件已损坏" in seen[0] and "恢复到" in seen[0]
    assert second.desk is not None and list((data / "set-aside").glob("*/gongshu.db"))
