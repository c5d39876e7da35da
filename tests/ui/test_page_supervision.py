"""议事会议, 两官评议 and 民生实事: what a page says of a year, of one meeting, of one project; the bin calls nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.services import councils, records
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.pages.supervision.appraisals import people_of
from gongshu_desk.ui.pages.supervision.councils import ballots_of
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def test_meetings_show_their_year_their_doubts_and_their_prints(seat: DeskWindow, street: Desk) -> None:
    asked: list[tuple[str, object]] = []
    page = seat.go("councils")
    assert [one.no for one in page.found] == [row["no"] for row in page.meetings.rows()]
    assert "2/2" in page._notes.itemAt(0).widget().accessibleName()
    councils.count_members(street, page.current().no, 30, 22)
    page.reload()
    seat.wait()
    assert "应到成员登记 30 人" in page._remarks.itemAt(0).widget().accessibleName()
    assert [row["votes_for"] for row in page.items.rows()] == [20, 19, 17, 9]
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    for action in page.prints():
        action.run()
    page.open_item(page.items.rows()[0])
    assert [argument[0] for key, argument in asked[:3] if key == "preview"] == [
        *("council-minutes", "council-sign-in", "sign-in-sheet"),
    ]  # fmt: skip
    assert asked[3][0] == "council-matters"


def test_an_appraisal_shows_its_rates_and_an_empty_year_the_next_step(seat: DeskWindow) -> None:
    page = seat.go("appraisal-meetings")
    assert [figure._value.text() for figure in page._figures[:3]] == ["6", "91.0%", "97.9%"]
    assert page.items.rows()[2]["rectified"] == "已填"
    seat.shell.choose_year(2023)
    page.reload()
    seat.wait()
    words = [label.text() for label in page._none.itemAt(0).widget().findChildren(Label)]
    assert page._faces.currentIndex() == 1 and "2023 年度还没有两官评议" in words


def test_a_project_tells_its_supervision_and_the_bin_calls_nobody(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("projects")
    first = page.table.rows()[0]
    page.table.select_key(first["id"])
    assert page.card._share.text() == "100%" and page.card.findings.isEnabled()
    assert page.card.figures[0]._value.text() == f"{first['held']} 场"
    page.table.select_key(next(row["id"] for row in page.table.rows() if not row["held"]))
    assert not page.card.findings.isEnabled()
    spare = next(row["id"] for row in records.find(street, ACTIVITIES, year=2025) if row["kind"].value == "other")
    listed = seat.go("activities")
    shown = next(column for column in listed.table.records.columns if column.role == "action")
    assert {shown.cell(row["no"], row).text for row in listed.table.rows()} == {"看签到", "去签到"}
    listed.table.select_key(spare)
    records.archive(street, ACTIVITIES, [spare])
    listed.show_bin()
    seat.wait()
    assert {shown.cell(row["no"], row).text for row in listed.table.rows()} == {""}


def test_typed_rows_say_what_cannot_be_read() -> None:
    plain = {"name": "绿道", "lead": "", "budget": "", "votes_for": "3", "against": "", "abstained": "", "chosen": "是"}
    assert ballots_of([plain])[0][0].chosen and ballots_of([plain])[1] == ""
    for wrong, told in (
        *(({"name": ""}, "没有填候选项目"), ({"budget": "多"}, "不是数字"), ({"chosen": "对"}, "「是」或「否」")),
        ({"votes_for": "-1"}, "不是票数"),
    ):
        assert told in ballots_of([plain | wrong])[1]
    assert ballots_of([])[1] and people_of([])[1]
    assert "没有填姓名" in people_of([{"name": "", "post": "", "organ": "区法院"}])[1]
    assert "职务" in people_of([{"name": "甲", "post": "律师", "organ": ""}])[1]
