"""The places of 积分: one row in one place on every page of the field, each with its help, 积分 marked on the left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from gongshu_desk import paths
from gongshu_desk.services import records
from gongshu_desk.services.catalog import OBJECTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.sections import POINTS, Sections
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """The demo street in 2025."""
    with opened(qtbot, street, tmp_path) as made:
        made.shell.choose_year(2025)
        made.wait()
        yield made


def row_of(seat: DeskWindow, key: str) -> Sections:
    """The row of places in sight on a page."""
    (found,) = [one for one in seat.go(key).findChildren(Sections) if one.isVisible()]
    return found


def test_the_places_stand_in_one_place_and_are_told_in_the_navigation(seat: DeskWindow) -> None:
    seen = set()
    for key, _word in POINTS:
        row = row_of(seat, key)
        at = row.mapTo(seat.window, QPoint(0, 0))
        seen.add((at.x(), at.y(), row.width(), row.height()))
        assert seat.window.navigation.item("points").isChecked()
        assert [place for place, _ in POINTS][row.current()] == key
        assert (paths.resources() / "help" / f"{seat.window.current().help or key}.md").exists()
    assert len(seen) == 1


def test_the_register_of_objections_leads_back_and_tells_records_in_words(seat: DeskWindow, street: Desk) -> None:
    row = row_of(seat, "objections")
    page = seat.window.current()
    about = next(one for one in records.find(street, OBJECTIONS) if one["refers"])
    page.table.select_key(about["id"])
    lines = {line.label: line.value for line in page.card._lines(page.kind, page.table.current_row())}
    assert "/" not in lines["涉及事项"] and lines["涉及事项"].startswith("活动 ")
    row.choose(row.current())
    seat.wait()
    assert seat.window.current_key == "publicity"


def test_an_objection_from_a_statement_has_the_keyboard(seat: DeskWindow, street: Desk) -> None:
    number = records.find(street, OBJECTIONS)[0]["certificate_no"]
    page = seat.go("publicity", {"new": {"certificate_no": number}})
    assert page.office.side.form().isAncestorOf(seat.keyboard())


def test_adjustments_name_their_item(seat: DeskWindow) -> None:
    page = seat.go("adjustments")
    assert {row["item_name"] for row in page.table.rows()} == {"E4 执笔报告并转办"}
