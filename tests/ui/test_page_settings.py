"""Settings: type size at once, unit and terms, rules, backups and the way back, what was done."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import records, rules, setup
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, example_rules
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.pages.settings import backups as backups_module
from gongshu_desk.ui.pages.settings import history as history_module
from gongshu_desk.ui.pages.settings import rules as rules_module
from gongshu_desk.ui.pages.settings import unit as unit_module
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, desk, tmp_path) as made:
        yield made


def test_the_type_size_changes_at_once_and_is_kept(seat: DeskWindow) -> None:
    tab = seat.go("settings").tab("display")
    before = seat.window.navigation.height(), ladder.metrics().height()
    tab.sizes.choose(2)
    assert ladder.scale() == 1.5 and ladder.metrics().height() > before[1]
    assert seat.shell.settings["size"] == "特大"
    tab.sizes.choose(0)
    assert ladder.scale() == 1.0


def test_the_unit_is_changed_and_shown_everywhere(seat: DeskWindow, desk: Desk) -> None:
    tab = seat.go("settings").tab("unit")
    seat.wait()
    tab.form.set_value("name", "和睦街道人大工委")
    tab.form.set_value("phone", "0571-80000000")
    tab.form.submit()
    seat.wait()
    assert setup.unit(desk).name == "和睦街道人大工委" and setup.unit(desk).phone == "0571-80000000"
    assert seat.shell.state.unit == "和睦街道人大工委"


def test_a_term_is_added_and_offered_in_the_switch(
    seat: DeskWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_in(box: object) -> bool:
        from gongshu_desk.ui.kit.record_form import RecordForm

        form = box.findChild(RecordForm)  # type: ignore[attr-defined]
        form.set_values({"number": 2, "level": desk.level, "starts_on": date(2026, 12, 28), "ends_on": None})
        return True

    monkeypatch.setattr(unit_module, "ask_box", fill_in)
    tab = seat.go("settings").tab("unit")
    seat.wait()
    tab._edit(None)
    seat.wait()
    assert [t.label for t in setup.terms(desk)] == ["第二届", "第一届"]
    assert [label for _, label in seat.shell.state.terms] == ["第二届", "第一届"]
    assert seat.shell.state.term == 1  # the year in use lies in the first one


def test_rules_are_installed_only_above_the_present_version(
    seat: DeskWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[object] = []
    seat.shell.jobs.refused.disconnect()
    seat.shell.jobs.refused.connect(refused.append)
    file = tmp_path / "rules.toml"
    file.write_text(example_rules(), encoding="utf-8")
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: file)
    tab = seat.go("settings").tab("rules")
    tab._install()
    seat.wait()
    assert len(refused) == 1 and len(rules.installed(desk)) == 1
    file.write_text(example_rules().replace("version = 1", "version = 2", 1), encoding="utf-8")
    tab._install()
    seat.wait()
    assert [s.version for s in rules.installed(desk)] == [2, 1]
    assert tab.table.row_count() == 2


def test_the_example_rules_are_confirmed(seat: DeskWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules_module, "ask_text", lambda *_a, **_k: "主任会议 2026-01-12")
    tab = seat.go("settings").tab("rules")
    seat.wait()
    assert tab.table.current_row()["confirmed"] == "还没有确认"
    tab._confirm()
    seat.wait()
    assert setup.rules_confirmed(desk, "example", 1) == "主任会议 2026-01-12"
    assert tab.table.current_row()["confirmed"] == "主任会议 2026-01-12"
    tab.edit_button.click()
    seat.wait()
    assert seat.window.current().title == "规则"


def test_a_backup_is_made_and_brings_the_day_back(
    seat: DeskWindow, desk: Desk, deputy: Callable[..., DeputyDraft], monkeypatch: pytest.MonkeyPatch
) -> None:
    records.add(desk, DEPUTIES, deputy("王小明"))
    tab = seat.go("settings").tab("backups")
    tab.back_up()
    seat.wait()
    assert len(setup.backups(desk)) == 1 and tab.table.row_count() == 1
    records.add(desk, DEPUTIES, deputy("李芳", "3301990100002"))
    page = seat.go("deputies")
    assert page.table.row_count() == 2
    asked: list[int] = []
    monkeypatch.setattr(backups_module, "ask_restore", lambda _p, _w, steps, *_: bool(asked.append(steps)))
    tab = seat.go("settings").tab("backups")
    tab.table.select_first()
    tab.restore()
    seat.wait()
    assert asked == [1]  # what was entered after it is in the journal, and could have been brought along
    assert [v["name"] for v in records.find(desk, DEPUTIES)] == ["王小明"]
    assert {b.tag for b in setup.backups(desk)} == {"manual", "restore", "restored"}
    tab = seat.go("settings").tab("backups")
    tab.places.choose(2)  # what was set aside is no verified backup: it has a sign of its own
    assert [row["state"] for row in tab.table.rows()] == ["未核验"] and not tab.table.grab().isNull()
    assert seat.go("deputies").table.row_count() == 1
    records.add(desk, DEPUTIES, deputy("赵毅", "3301990100003"))  # the store is open again
    assert desk.clerk == "周敏"


def test_a_step_of_the_history_is_taken_back(
    seat: DeskWindow, desk: Desk, deputy: Callable[..., DeputyDraft], monkeypatch: pytest.MonkeyPatch
) -> None:
    records.add(desk, DEPUTIES, deputy("王小明"))
    records.add(desk, DEPUTIES, deputy("李芳", "3301990100002"))
    monkeypatch.setattr(history_module, "confirm", lambda *_a, **_k: True)
    tab = seat.go("settings").tab("history")
    seat.wait()
    assert [r["clerk"] for r in tab.table.rows()][:2] == ["周敏", "周敏"]
    first = next(r for r in tab.table.rows() if "王小明" in r["sentence"])
    tab.table.select_key(first["batch"])
    tab.undo()
    seat.wait()
    assert [v["name"] for v in records.find(desk, DEPUTIES)] == ["李芳"]
    tab.table.select_key(1)
    assert not tab.undo_button.isEnabled()


def test_verifying_answers_in_a_sentence(seat: DeskWindow) -> None:
    tab = seat.go("settings").tab("about")
    tab._verify()
    seat.wait()
    assert tab._found.text().startswith("核验通过")
