"""换届 by keyboard alone: tick, number, carry the stations, look, confirm, take back; the list with its namesakes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.services import history, records, roll_over
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.pages.roll_over import asking
from tests.ui.desk_window import DeskWindow, Key, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as made:
        yield made


def onward(seat: DeskWindow, page: Any) -> None:
    """下一步, or 确认换届 at the end."""
    assert page.next_button.shortcut().toString() == "Ctrl+Return"
    page.next_button.click()
    seat.wait()


def test_a_term_is_rolled_on_by_keyboard_and_taken_back(
    seat: DeskWindow, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deputies = seat.go("deputies")
    assert "换届" in [action.text for action in deputies.more._actions() if action]
    before = {r["certificate_no"]: r["status"] for r in records.find(street, DEPUTIES)}
    page = seat.go("roll-over")
    assert "22 人在任" in page.told.text() and "2026-12-27 届满" in page.told.text()
    page.lines["starts_on"].editor.set_value(date(2026, 3, 1))
    onward(seat, page)
    assert page.step == 1 and not page.next_button.isEnabled()

    # the list of the elected: one is certain to be new, two namesakes are asked about
    listed = tmp_path / "当选名单.csv"
    listed.write_text("姓名,选区,代表证号\n王丽萍,第 1 选区,A001\n新来的,第 2 选区,A002\n", encoding="utf-8")

    def answer(box: asking.WhoDialog) -> int:
        assert not box.go.isEnabled()
        (combo,) = box.choices.values()
        numbers = [value for value, _ in combo.choices() if value]
        assert len(numbers) == 2 and combo.choices()[-1][1] == "新的一人"
        combo.set_value(numbers[0])
        box._check()
        assert box.go.isEnabled()
        return int(box.DialogCode.Accepted)

    monkeypatch.setattr(asking.WhoDialog, "exec", answer)
    page.filling.take_list(listed)
    seat.wait()
    going = [s for s in page.people.seats if s.goes]
    assert [(bool(s.was), s.certificate_no) for s in going] == [(True, "A001"), (False, "A002")]

    page.people.table.setFocus()
    page.people.table.select_first()
    seat.press(Key.Key_Space)
    first = page.people.table.current_row()
    assert first["goes"] and first["certificate_no"] is None
    page.people.take_numbers([["A003"]])
    assert page.people.table.current_row()["certificate_no"] == "A003"
    page.filling._fill([0], {"group": "第九小组", "station": None}, whole=False)
    assert page.people.seats[0].group == "第九小组" and page.people.seats[0].station

    onward(seat, page)
    assert page.step == 2 and page.stations.row_count() == 3
    unused = next(r["name"] for r in page.stations.rows() if not r["count"])
    page.stations.select_key(unused)
    seat.press(Key.Key_Space)
    onward(seat, page)
    assert page.preview is not None and page.preview.faults == ()
    assert (page.preview.go_on, page.preview.new, page.preview.stations) == (2, 1, 2)

    monkeypatch.setattr(dialogs, "confirm", lambda *_a, **_k: True)
    onward(seat, page)
    seat.wait()
    assert seat.shell.term == 2 and [t[0] for t in seat.shell.state.terms] == [2, 1]
    shown = seat.window.current()
    assert shown.title == "代表" and {r["certificate_no"] for r in shown.table.rows()} == {"A001", "A002", "A003"}
    assert roll_over.start(street).past == (1,)
    page = seat.go("roll-over")
    assert page.lines["number"].editor.value() == 3
    history.undo(street, street.store.last.batch)
    assert {r["certificate_no"]: r["status"] for r in records.find(street, DEPUTIES)} == before
    assert MandateStatus.EXPIRED not in before.values()
