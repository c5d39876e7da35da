"""Pages of the liaison stations: the file of one, the roster, the course of opinions, the standard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.figures import Rate
from gongshu_desk.services.catalog import OPINIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.records import find
from gongshu_desk.services.station_duty import TurnState
from gongshu_desk.services.station_roster import Ask
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.pages.stations.duty_parts import AskDialog
from gongshu_desk.ui.pages.stations.standard import StandardDialog
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def wanted(seat: DeskWindow) -> list[tuple[str, Any]]:
    """What is asked of other pages, instead of going there."""
    asked: list[tuple[str, Any]] = []
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    return asked


def numbers_open_rows(seat: DeskWindow) -> None:
    page = seat.go("stations")
    seat.qtbot.waitUntil(lambda: page.card.file is not None)
    file, asked = page.card.file, wanted(seat)
    links = {b.accessibleName(): b for b in page.card.findChildren(Button) if b.accessibleName()}
    links[f"接待场次 {len(file.receptions)}"].click()
    links[f"群众意见 {len(file.opinions)}"].click()
    links[f"代表人次 {len(file.marks)}"].click()
    assert [(key, argument["ids"]) for key, argument in asked] == [
        ("activities", file.receptions), ("opinions", file.opinions), ("attendance", file.marks),
    ]  # fmt: skip
    assert sum(len(ids) for _, ids in file.routes) == len(file.opinions) > 0
    assert page.table.current_row()["members"] == len(file.deputies)
    assert page.table.current_row()["receptions"] == len(file.receptions)


def roster_not_left_half_done(seat: DeskWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    page = seat.go("station-roster")
    total = page.table.row_count()
    assert total == len(page.found.days) and "落实" in page.heading.explanation()
    page.state.set_value(TurnState.UNREGISTERED)
    page.state.edited.emit()
    assert 0 < page.table.row_count() < total
    assert page.card.receive.word() == "登记接待" and not page.card.collect.isEnabled()
    page.state.set_value(None)
    page.state.edited.emit()
    box = AskDialog(page, page._stations, "", date(2026, 1, 1), date(2026, 1, 31))
    box.per_turn.set_value("")
    box._accept()
    assert "每班几人" in box.problem.text()
    box.deleteLater()

    page.propose(Ask(date(2026, 1, 1), date(2026, 1, 31)))
    seat.wait()
    assert page.faces.currentIndex() == 1 and page.proposal.turns
    monkeypatch.setattr(dialogs, "confirm", lambda *_args, **_more: False)
    seat.go("stations")
    assert seat.window.current() is page, "what is not written is asked about"
    page._give_up()
    seat.wait()
    asked = wanted(seat)
    page.heading.button("打印落实情况").click()
    assert asked == [("preview", ("station-duty", {"year": 2025}))]


def told_together(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("opinion-flow", {"list": "resident"})
    lacking = [course.fact.id for course in page.found.courses if course.lacks_resident]
    assert [each["id"] for each in page.table.rows()] == lacking and lacking
    page.table.selectAll()
    page.tell(date(2025, 12, 31), None)
    seat.wait()
    told = {row["id"]: row["told_resident_on"] for row in find(street, OPINIONS, year=2025)}
    assert all(told[number] == date(2025, 12, 31) for number in lacking)
    assert page.table.row_count() == 0 and f"已记反馈 {len(lacking)} 条" in seat.toast()
    cohort = page.found.resolved.cohorts[-1]
    go = next(b for b in page.side.findChildren(Button) if b.word() == f"{cohort.rate.percent()}%")
    asked = wanted(seat)
    go.click()
    assert asked[0][0] == "opinions" and asked[0][1]["ids"] == cohort.open


def judged_by_own_rules(seat: DeskWindow) -> None:
    page = seat.go("station-standard")
    assert [each["result"] for each in page.table.rows()] and not page.found.own
    before = page.found.stations[0].verdict("receptions").rate
    box = StandardDialog(page, page.found.standard)
    box.every.set_value("month")
    box.numbers["notice_days"].set_value(99)
    box._accept()
    assert "不能大于 30" in box.problem.text()
    box.numbers["notice_days"].set_value(3)
    wanted_rules = box.standard()
    box.deleteLater()
    assert wanted_rules == replace(page.found.standard, every="month", notice_days=3)
    page.save_standard(wanted_rules)
    seat.wait()
    assert page.found.own and page.found.stations[0].verdict("receptions").rate == Rate(before.numerator, 12)
    page.as_of.set_value("2025-06-30")
    page.as_of.edited.emit()
    seat.wait()
    assert page.found.as_of == date(2025, 6, 30)
    assert page.found.stations[0].verdict("receptions").rate.denominator == 6
    asked = wanted(seat)
    page.print_check()
    assert asked == [("preview", ("station-standard", {"year": 2025, "choices": {"as_of": "2025-06-30"}}))]


def test_file_and_standard_of_the_stations(seat: DeskWindow) -> None:
    judged_by_own_rules(seat)
    numbers_open_rows(seat)


def test_roster_and_course_of_opinions(seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told_together(seat, street)
    roster_not_left_half_done(seat, monkeypatch)
