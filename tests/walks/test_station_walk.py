"""A quarter of a liaison station, as its clerk has it.

A roster is proposed, looked through and written; the wall gets its print; on the day the reception is made from the
turn and called; three residents are heard; one opinion becomes a deputy's suggestion, one is answered and told; the
standard shows what still lacks and leads to it.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.services import station_duty
from gongshu_desk.services.catalog import OPINIONS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.records import find
from gongshu_desk.ui.kit.buttons import Button
from tests.ui.desk_window import DeskWindow, Key, in_dialog, opened

YEAR = 2026
TODAY = date(2026, 1, 20)
STATION = "柳岸社区联络站"
SAID = (
    ("楼道堆物影响通行", OpinionRoute.ON_THE_SPOT),
    ("小区门口缺路灯，晚上看不清", OpinionRoute.SUBDISTRICT),
    ("路口没有人行横道", OpinionRoute.DISTRICT),
)


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 in January, the year just begun."""
    street.today = lambda: TODAY  # type: ignore[method-assign, assignment, misc]
    with opened(qtbot, street, tmp_path) as made:
        made.shell.choose_year(YEAR)
        made.wait()
        yield made


def rostered(seat: DeskWindow, desk: Desk) -> None:
    """排班: proposed in turn, one turn exchanged, one dropped, the rest written at once."""
    page = seat.go("station-roster", {"station": STATION})
    assert "还没有排班" in page.heading.explanation()

    def ask(box: Any) -> None:
        box.first.set_value(date(YEAR, 1, 1))
        box.last.set_value(date(YEAR, 3, 31))
        box.station.set_value(STATION)
        box._accept()

    in_dialog(ask)
    page.heading.button("排班").click()
    seat.wait()
    turns = page.proposal.turns
    assert len(turns) == 6 and {turn.on.month for turn in turns} == {1, 2, 3}
    page.proposal.other.set_value(turns[0].others[0][0])
    page.proposal.other.edited.emit()
    assert page.proposal.turns[0].why == "手工换上" and len(page.proposal.turns) == 6
    page.proposal.table.select_key(5)
    page.proposal.drop()
    page.proposal.write.click()
    seat.wait()
    assert "已排 5 人次" in seat.toast() and len(page.found.turns) == 5
    assert {each["state"] for each in page.table.rows()} == {"未登记", "未到期"}

    page.heading.button("打印值班表").click()
    seat.wait()
    seat.qtbot.waitUntil(lambda: seat.window.current_key == "preview" and seat.window.current().made is not None)
    assert seat.window.current().made.title == "联络站值班表"


def received(seat: DeskWindow, desk: Desk) -> str:
    """登记接待: the reception is there with those on duty as its roll; one came, one did not."""
    page = seat.go("station-roster")
    day = page.table.rows()[0]["line"]
    page.card.receive.click()
    seat.wait()
    roll = seat.window.current()
    assert seat.window.current_key == "rollcall"
    assert {one.certificate_no for one in roll.state.people} == {turn.certificate_no for turn in day.turns}
    for key in (Key.Key_1, Key.Key_4):
        QTest.keyClick(roll.screen_.search, key)
        seat.wait()
    page = seat.go("station-roster")
    line = page.found.days[0]
    assert sorted(turn.state.value for turn in line.turns) == ["已到", "未到"] and len(line.receptions) == 1
    return str(line.receptions[0])


def heard(seat: DeskWindow, desk: Desk, no: str) -> None:
    """记意见: three of them, one after another, without leaving the dialog; an empty one is refused in words."""
    page = seat.window.current()

    def write(box: Any) -> None:
        assert len(box.receiver.choices()) == 2, "who came"
        box._next.click()
        seat.wait()
        assert "没有写意见内容" in box.told.text()
        for text, route in SAID:
            box.content.set_value(text)
            box.route.set_value(route)
            box.receiver.set_value(box.receiver.choices()[1][0])
            box._next.click()
            seat.wait()
            assert not box.content.value(), box.told.text()

    in_dialog(write)
    page.card.collect.click()
    seat.wait()
    rows = [row for row in find(desk, OPINIONS, year=YEAR) if row["activity_no"] == no]
    assert [(row["content"], row["route"], row["station"]) for row in rows] == [(*one, STATION) for one in SAID]
    assert [row["answered_on"] for row in rows] == [rows[0]["collected_on"], None, None]


def followed(seat: DeskWindow, desk: Desk) -> None:
    """意见办理: one becomes a suggestion, one is answered and told; both stand in the record."""
    page = seat.go("opinion-flow")
    by_text = {course.fact.content: course.fact.id for course in page.found.courses}

    def take(box: Any) -> None:
        box.lead.set_value(page.found.deputies[0][0])
        box.title_.set_value("关于增设人行横道的建议")
        box._take()

    page.table.select_key(by_text[SAID[2][0]])
    in_dialog(take)
    page.ask_suggestion()
    seat.wait()
    made = next(row for row in find(desk, SUGGESTIONS, year=YEAR) if row["title"] == "关于增设人行横道的建议")
    assert SAID[2][0] in made["content"] and "已转为建议" in seat.toast()

    page.table.select_key(by_text[SAID[1][0]])
    page.answer(TODAY, None, "已报城管")
    seat.wait()
    assert [one.fact.content for one in page.found.courses if one.wanted("resident")] == [SAID[1][0]]
    page.tell(TODAY, TODAY)
    seat.wait()
    rows = {row["content"]: row for row in find(desk, OPINIONS, year=YEAR)}
    assert rows[SAID[1][0]]["told_resident_on"] == rows[SAID[1][0]]["told_deputy_on"] == TODAY
    assert rows[SAID[2][0]]["became"] == made["no"]


def judged(seat: DeskWindow) -> None:
    """达标: the arithmetic of the station, and 去处理 leads to the record that lacks something."""
    page = seat.go("station-standard", {"station": STATION})
    one = page.table.current_row()["one"]
    assert one.name == STATION and page.day() == TODAY
    assert [one.verdict(rule).shown for rule in ("notices", "opinions", "feedback")] == ["0/1", "2/2", "1/1"]
    go = next(b for b in page.side.findChildren(Button) if "没有登记通知日期" in b.accessibleName())
    go.click()
    seat.wait()
    assert seat.window.current_key == "activities" and len(seat.window.current().table.rows()) == 1


def test_a_quarter_of_a_station(seat: DeskWindow, street: Desk) -> None:
    rostered(seat, street)
    no = received(seat, street)
    heard(seat, street, no)
    followed(seat, street)
    judged(seat)
    card = seat.go("stations").card
    seat.qtbot.waitUntil(lambda: card.file is not None)
    assert (len(card.file.receptions), len(card.file.opinions), card.file.persons) == (1, 3, 1)
    done = station_duty.fulfilment(street, date(YEAR, 1, 1), date(YEAR, 3, 31), TODAY)
    assert (done.rate.numerator, done.rate.denominator) == (1, 2)
