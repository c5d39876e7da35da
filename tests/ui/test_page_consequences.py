"""结果运用: four lists with their figures and rules; a row opens the statement; the office's own reading."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.points.consequences import Policy
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.services import activities, consequences, points, records
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.pages.consequences import ConsequencesPage
from gongshu_desk.ui.pages.consequences.page import KEYS
from gongshu_desk.ui.pages.consequences.parts import PolicyDialog, counted
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def lists(seat: DeskWindow, argument: Any = None) -> ConsequencesPage:
    page = seat.go("consequences", argument)
    assert isinstance(page, ConsequencesPage)
    return page


def wanted(seat: DeskWindow) -> list[tuple[str, Any]]:
    """What is asked of other pages, instead of going there."""
    asked: list[tuple[str, Any]] = []
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    return asked


def shown(page: ConsequencesPage) -> str:
    """Every word of the card beside the list."""
    return "\n".join(label.text() for label in page.explain.findChildren(Label))


def test_every_list_stands_there_with_its_figures_and_rule(seat: DeskWindow, street: Desk) -> None:
    page = lists(seat)
    found = consequences.consequences(street, YEAR)
    for place, listing in enumerate(found.listings):
        page.segments.choose(place)
        rows = page.tables[listing.key].records.rows()
        assert [row[0] for row in rows] == [case.certificate_no for case in (*listing.people, *listing.beside)]
        assert page.segments._buttons[place].word() == f"{listing.title} {len(listing.people)}"
        words = shown(page)
        assert all(rule in words for rule in listing.rules) and "不扣分" in words
        assert all(counted(count) in words for count in listing.counts)


def test_the_row_under_the_keyboard_is_explained_and_opens_its_statement(seat: DeskWindow) -> None:
    page = lists(seat, {"list": "preferred"})
    table = page.tables["preferred"]
    beside = next(row for row in table.records.rows() if row[7])
    table.select_key(beside[0])
    assert page.explain.why.text() == beside[6] and "名额已满" in beside[6]
    asked = wanted(seat)
    table.setFocus()
    seat.press(Key.Key_Return)
    page.explain.open.click()
    assert asked == [("points", beside[0])] * 2


def test_printing_takes_the_list_in_sight(seat: DeskWindow) -> None:
    page = lists(seat, {"list": "alert"})
    asked = wanted(seat)
    seat.press(Key.Key_P, CTRL)
    assert asked == [("preview", ("consequence-lists", {"year": YEAR, "choices": {"list": "alert"}}))]
    assert page.segments.current() == KEYS.index("alert")


def test_an_empty_list_says_so_and_an_alert_appears_with_its_dates(seat: DeskWindow, street: Desk) -> None:
    page = lists(seat, {"list": "alert"})
    assert page._faces.currentIndex() == 1 and not page.explain.open.isEnabled()
    person = points.result(street, YEAR).rows[0].certificate_no
    for year in (2023, 2024):
        draft = ActivityDraft(no=f"Z{year}", kind=ActivityKind.CONGRESS, name="会议", held_on=date(year, 2, 1))
        records.add(street, ACTIVITIES, draft)
        activities.record_attendance(street, draft.no, {person: AttendanceStatus.ABSENT})
    page.reload()
    seat.wait()
    assert page._faces.currentIndex() == 0
    row = page.tables["alert"].records.rows()[0]
    assert (row[0], row[5]) == (person, "提醒") and "2023年2月1日" in shown(page)
    assert "第六十二条" in shown(page)


def test_the_offices_reading_is_asked_saved_and_undone(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = lists(seat, {"list": "poor"})
    boxes: list[PolicyDialog] = []

    def answer(box: PolicyDialog) -> bool:
        boxes.append(box)
        box.years.set_value(3)
        box.tags.set_value(("工人",))
        return True

    monkeypatch.setattr(dialogs, "ask_box", answer)
    page.ask_policy()
    seat.wait()
    assert consequences.policy_of(street) == Policy(1, 3, ("工人",))
    assert "连续 3 年" in shown(page) and "已改名单的口径" in seat.toast()
    assert boxes[0].policy().years == 3
    boxes[0].deleteLater()
    page.ask_policy()  # nothing changed: nothing is written
    seat.wait()
    assert consequences.policy_of(street) == Policy(1, 3, ("工人",))
    boxes[1].deleteLater()


def test_a_year_without_rules_leads_to_the_rules(seat: DeskWindow) -> None:
    page = lists(seat)
    seat.shell.choose_year(1999)
    seat.wait()
    assert page.found is None and page._faces.currentIndex() == 1 and not page.heading.button("打印名单").isEnabled()
