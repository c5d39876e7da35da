"""The page of all prints: find one, see its sample, say for whom, and get the finished paper."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.reports import catalog
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.pages.prints.parts import KINDS
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def chosen(seat: DeskWindow, name: str) -> Any:
    """The page with this print chosen."""
    page = seat.go("prints", name)
    assert page.ask.report.name == name
    return page


def test_every_print_is_listed_with_its_use(seat: DeskWindow) -> None:
    page = seat.go("prints")
    assert [line[2] for line in page.list.table.rows()] == [report.name for report in catalog.REPORTS]
    page.list.search.set_value("签到")
    assert "sign-in-sheet" in [line[2] for line in page.list.table.rows()]
    assert "points-notice" not in [line[2] for line in page.list.table.rows()]


def test_every_filter_offers_records_to_choose_from(seat: DeskWindow) -> None:
    assert set(KINDS) == set(catalog.FILTERS)
    page = seat.go("prints")
    assert all(page.ask._searches[name]("") for name in KINDS)


def test_the_sample_is_shown_before_anything_is_printed(seat: DeskWindow) -> None:
    page = chosen(seat, "training-certificate")
    seat.wait()
    assert page.ask.picture.accessibleName() == "培训结业证书的样张"
    assert not page.ask.picture.pixmap().isNull()


def test_a_choice_of_people_narrows_the_preview(seat: DeskWindow) -> None:
    page = chosen(seat, "performance-sheet")
    field = page.ask.filters["mandate"]
    offered = field._search("")[:2]
    for choice in offered:
        field.add(Choice(choice.value, choice.label))
    asked: list[tuple[str, Any]] = []
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    page.preview()
    numbers = [choice.value for choice in offered]
    assert len(numbers) == 2
    assert asked == [("preview", ("performance-sheet", {"year": 2025, "choices": {}, "mandate": numbers}))]


def test_typed_words_that_match_nobody_are_refused_and_not_taken_for_everybody(seat: DeskWindow) -> None:
    page = chosen(seat, "performance-sheet")
    refused: list[Any] = []
    seat.shell.refused.disconnect()
    seat.shell.refused.connect(refused.append)
    page.ask.filters["mandate"].field.setText("没有这个人")
    page.preview()
    assert len(refused) == 1 and seat.window.current() is page


def test_by_keyboard_from_the_list_to_the_finished_paper(seat: DeskWindow) -> None:
    page = chosen(seat, "year-summary")
    page.list.table.setFocus()
    seat.press(Key.Key_Return)
    seat.wait()
    preview = seat.window.current()
    assert preview.title == "打印预览" and preview.made.name == "year-summary"
    seat.go("prints", "points-notice")
    seat.press(Key.Key_P, CTRL)
    seat.qtbot.waitUntil(lambda: seat.window.current() is preview)  # a button pressed by its key is seen to go down
    seat.wait()
    assert seat.window.current().made.name == "points-notice"


def test_the_sample_opens_in_the_preview_and_says_so(seat: DeskWindow) -> None:
    page = chosen(seat, "duty-report")
    page.ask.sample.click()
    seat.wait()
    preview = seat.window.current()
    assert preview.made.pdf == catalog.sample("duty-report").pdf
    assert "样张" in preview.heading._words.accessibleName()


def test_tab_goes_through_what_is_asked_before_the_buttons(seat: DeskWindow) -> None:
    page = chosen(seat, "name-plates")
    page.list.table.setFocus()
    passed = []
    for _ in range(7):
        seat.press(Key.Key_Tab)
        passed.append(seat.keyboard())
    asked = [*page.ask.filters.values(), *page.ask.choices.values()]
    assert [next(f for f in asked if f is w or f.isAncestorOf(w)) for w in passed[:5]] == asked
    assert passed[5:] == [page.ask.sample, page.ask.preview]
