"""审核 in the window: batches by keyboard, a return with its reason, counters, late leave of a closed year."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.services import activities, records, review, rules, year_end
from gongshu_desk.services.catalog import ADJUSTMENTS, ATTENDANCE
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.pages.review import late as late_module
from gongshu_desk.ui.pages.review import page as page_module
from tests.domain.points_making import item, rule_text
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2025


@pytest.fixture
def seat(street: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[DeskWindow]:
    """李明 at the desk; the street was entered by 周敏."""
    with opened(qtbot, street, tmp_path) as made:
        street.store.clerk = "李明"
        yield made


def counts(desk: Desk, kind: str = "attendance") -> review.Counts:
    return review.counts(desk, YEAR)[kind]


def answer(monkeypatch: pytest.MonkeyPatch, module: Any, fill: Any) -> list[str]:
    """Dialogs are filled in and accepted instead of waiting for a clerk; gives their titles."""
    asked: list[str] = []

    def take(box: QDialog) -> bool:
        asked.append(box.windowTitle())
        accepted = bool(fill(box))
        box.deleteLater()
        return accepted

    monkeypatch.setattr(module, "ask_box", take)
    return asked


def test_a_batch_is_passed_by_keyboard_and_taken_back(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("review", "pending")
    before = counts(street)
    assert page.cards[ReviewState.PENDING].accessibleName().startswith(f"待核 {before.pending}条")
    seat.press(Key.Key_A, CTRL)
    assert f"其中待核 {before.pending} 条" in page.heading.explanation()
    seat.press(Key.Key_Return, CTRL)
    assert counts(street) == review.Counts(0, before.total - before.returned, before.returned)
    assert seat.toast().startswith(f"审核通过 {before.pending} 条")
    assert page.batches.row_count() == 0
    seat.window.toasts.current().undo()
    seat.wait()
    assert counts(street) == before


def test_one_mark_is_returned_with_a_usual_reason(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, page_module, lambda box: box.reason.set_value("未到场") or box.go.isEnabled())
    page = seat.go("review", "pending")
    before = counts(street)
    first = page.marks.table.rows()[0]["fact"]
    page.marks.table.select_key(first.id)
    page.marks.back.click()
    seat.wait()
    assert asked == ["退回 1 人"]
    assert counts(street) == review.Counts(before.pending - 1, before.checked, before.returned + 1)
    page.show_state(ReviewState.RETURNED)
    seat.wait()
    (found,) = review.facts(street, YEAR, "attendance", ids=[first.id])
    assert (found.state, found.reason, found.reviewer) == (ReviewState.RETURNED, "未到场", "李明")
    assert {each["no"] for each in page.batches.rows()} >= {found.source.removeprefix("activities/")}


def test_ones_own_entries_are_refused_with_the_next_step(seat: DeskWindow, street: Desk) -> None:
    street.store.clerk = "周敏"
    told: list[Any] = []
    seat.shell.jobs.refused.disconnect()
    seat.shell.jobs.refused.connect(told.append)
    seat.go("review", "pending")
    before = counts(street)
    seat.press(Key.Key_A, CTRL)
    seat.press(Key.Key_Return, CTRL)
    assert "周　敏本人登记的" in told[0].sentence
    assert counts(street) == before


def test_other_kinds_are_filtered_and_open_their_record(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("review", {"kind": "duty-reports", "state": "pending"})
    rows = page.facts.rows()
    assert len(rows) == counts(street, "duty-reports").pending
    assert {row["state"] for row in rows} == {"待核"}
    page.search.set_value("吕")
    page.search.searched.emit("吕")
    seat.wait()
    assert {row["who"] for row in page.facts.rows()} == {"吕静"}
    seat.press(Key.Key_Return)
    assert seat.window.current().title == "述职"


def test_the_year_end_leads_here(seat: DeskWindow) -> None:
    gap = next(gap for gap in year_end.gaps(seat.desktop.desk, YEAR) if gap.what == "退回事项")
    page = seat.go(gap.page, gap.keys)
    assert page.state.value() is ReviewState.RETURNED
    assert page.batches.row_count() == 1


def test_late_leave_of_a_closed_year_becomes_an_adjustment(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand = item("Z1", "manual", None, name="往年更正", source="adjustment", min="-30", max="30")
    rate = item("A1", "rate_linear", "20", name="出席率", kinds=["congress"])
    street.today = lambda: year_end.deadline(YEAR)
    rules.install(street, rule_text([rate, by_hand], code="own", effective_from=year_end.deadline(YEAR - 1)))
    call = next(c for c in activities.calls(street, YEAR) if c.no == "A2025001")
    mark = next(p for p in activities.roll(street, call.no).people if p.status and p.status.label in ("病假", "事假"))
    year_end.close_year(street, YEAR, with_gaps=True)

    def fill(box: Any) -> bool:
        box.show()
        seat.wait()
        box.reason.set_value("县里抽调，公函后到")
        box.document.set_value("纪要〔2026〕1号")
        box.approved.set_value("沈国梁")
        box.hide()
        return bool(box.go.isEnabled())

    asked = answer(monkeypatch, late_module, fill)
    page = seat.go("review", {"late": (call.no, mark.certificate_no)})
    seat.wait()
    assert len(asked) == 1
    assert not page.marks.check.isEnabled()
    assert page.marks.check.toolTip() == "本年度已经结账，不能再审核"
    (row,) = [r for r in records.find(street, ADJUSTMENTS) if r["refers"]]
    assert row["refers"] == f"activities/{call.no}"
    assert f"{mark.status}→公假，县里抽调" in row["reason"]
    assert "补准请假" in seat.toast()


def test_a_late_leave_goes_under_no_other_item_unasked(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The example rules have no item for corrections: +2 points fit 执笔报告并转办, which nobody would sign."""
    street.today = lambda: year_end.deadline(YEAR)
    absent = next(row for row in records.find(street, ATTENDANCE, year=YEAR) if row["status"].value == "absent")
    year_end.close_year(street, YEAR, with_gaps=True)

    def fill(box: Any) -> bool:
        box.show()
        seat.wait()
        for field, words in ((box.reason, "公函后到"), (box.document, "纪要〔2026〕1号"), (box.approved, "沈国梁")):
            field.set_value(words)
        assert box.item.value() is None and not box.go.isEnabled() and "往年更正" in box.fault.text()
        box.item.set_value("E4")
        box.item.edited.emit()
        assert box.go.isEnabled()
        box.hide()
        return False

    asked = answer(monkeypatch, late_module, fill)
    seat.go("review", {"late": (absent["activity_no"], absent["certificate_no"])})
    seat.wait()
    assert len(asked) == 1


def test_adjustments_stand_among_the_places_of_points(seat: DeskWindow) -> None:
    page = seat.go("adjustments")
    page.add()
    seat.wait()
    form = page.editor.form()
    field = form.editor("item")
    field.offer()
    assert [choice.value for choice in field.popup().choices()] == ["E4", "F6"]
