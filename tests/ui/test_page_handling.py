"""办理 in the window: counters that narrow, acts on many at once by keyboard, what may not be done says why."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.handling import Act, State
from gongshu_desk.services import handling
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened


@pytest.fixture
def seat(street: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 shortly after the year of the example."""
    street.today = lambda: date(2026, 2, 10)  # type: ignore[method-assign, assignment, misc]
    with opened(qtbot, street, tmp_path) as made:
        made.shell.choose_year(2025)
        made.wait()
        yield made


def test_board_narrows_acts_on_many_and_says_why_not(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = seat.go("handling")
    board = handling.board(street, 2025)
    numbers = handling.counts(board.matters)
    assert page.table.row_count() == len(board.matters)
    for key, card in page.cards.items():
        assert card.accessibleName().startswith(f"{handling.GROUPS[key][0]} {numbers[key]}件")
    assert "办结率 89.3%（25/28）" in page.heading.explanation()

    page.show_group("evaluate")
    assert page.table.row_count() == numbers["evaluate"]
    assert page.heading.button("催办…").toolTip().startswith("只有办理中的可以催办")
    page.show_group("evaluate")

    page.group.set_value("under_way")
    page._narrow()
    seat.press(Key.Key_A, CTRL)
    waiting = [matter.life.no for matter in page.chosen()]
    assert len(waiting) == numbers["under_way"] > 1
    titles: list[str] = []

    def answer(box) -> bool:  # type: ignore[no-untyped-def]
        titles.append(box.windowTitle())
        box.lines["text"].field.set_value("函件")
        box.check()
        box.deleteLater()
        return bool(box.go.isEnabled())

    monkeypatch.setattr(dialogs, "ask_box", answer)
    before = len(page.side.matter.life.steps)
    seat.press(Key.Key_U, CTRL)
    assert titles == ["催办"] and seat.toast().startswith(f"已催办 {len(waiting)} 件")
    assert len(page.side.matter.life.steps) == before + 1
    seat.window.toasts.current().undo()
    seat.wait()
    assert len(page.side.matter.life.steps) == before

    page.open("S2025001")
    seat.wait()
    assert page.side.matter.life.no == "S2025001" and page.side.matter.state is State.TRACKED
    assert Act.GRADE in page.side.matter.acts
    page.table.setFocus()
    seat.press(Key.Key_Return, CTRL)  # the first act of its state; what it lacks keeps it from being written
    seat.qtbot.waitUntil(lambda: titles[-1] == "跟踪")  # a key that stands for a button presses it in sight
    seat.wait()
    assert page.side.matter.state is State.TRACKED
    monkeypatch.setattr(dialogs, "ask_box", lambda box: titles.append(box.go.toolTip()) or box.deleteLater())
    page.act(Act.EVALUATE)
    assert titles[-1].startswith("请填写代表评价")  # Enter alone must not evaluate in the deputy's name
    page.search.set_value("没有这样的建议")
    page._narrow()
    assert page.table.row_count() == 0 and page.side.matter is None
    page.search.clear()
    page._narrow()
    page.print_letter()
    seat.wait()
    assert seat.window.current().title == "打印预览"


def test_empty_year_offers_the_next_step(seat: DeskWindow) -> None:
    page = seat.go("handling")
    seat.shell.choose_year(2023)
    seat.wait()
    assert page.faces.currentIndex() == 1
    assert "还没有建议" in page._empty.itemAt(0).widget().accessibleName()
