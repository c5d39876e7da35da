"""届内安排, 测评计票, and the cards of 述职记录 and 整改: what they show, refuse and ask, on the street of the demo."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import Rater
from gongshu_desk.services import duty_ballots, duty_scales, duty_term, history, records, rectifying
from gongshu_desk.services.catalog import DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.pages.duty.planning import batch_days
from tests.ui.desk_window import DeskWindow, Key, opened

YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        window.shell.choose_year(YEAR)
        window.wait()
        yield window


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[Any], bool]]:
    """What is done with the next dialogs, in turn; nothing is left unasked."""
    answers: list[Callable[[Any], bool]] = []

    def ask(box: Any) -> bool:
        accepted = answers.pop(0)(box)
        box.deleteLater()
        return accepted

    monkeypatch.setattr(dialogs, "ask_box", ask)
    return answers


def test_the_term_shows_who_is_left_and_moves_them(
    seat: DeskWindow, street: Desk, boxes: list[Callable[[Any], bool]]
) -> None:
    page = seat.go("duty-term", {"state": duty_term.LEFT})
    plan = page.plan
    left = plan.of(duty_term.LEFT)
    assert [r["no"] for r in page.table.rows()] == [one.certificate_no for one in left] != []
    coverage = plan.coverage
    assert page.cards["届内述职覆盖率"]._base.text() == f"{coverage.numerator}/{coverage.denominator} 在任代表"
    page.search.set_value("没有这个人")
    page.search._tell_searched()
    page._filter()
    assert page.table.rows() == []
    page.search.clear()
    page.show_state(duty_term.PLANNED)
    moved = page.table.rows()[0]["no"]
    boxes.append(lambda box: bool(box.batch.set_value("第三批")) or box.accept_button.isEnabled())
    page.table.setFocus()
    seat.press(Key.Key_F2)
    kept = next(r for r in records.find(street, DUTY_REPORTS, year=YEAR + 1) if r["certificate_no"] == moved)
    assert kept["batch"] == "第三批" and "已改排 1 人" in seat.toast()
    page.show_state(duty_term.APART)
    assert page._selected() == []  # who left or is suspended is not planned
    page.propose()
    boxes.append(lambda _box: False)  # 「留在这里」
    assert page.leave() is False
    page.proposal.days.set_value("13-40")
    page.proposal.make()
    assert page.proposal.slots  # a date that cannot be read changes nothing
    page.proposal.table.selectAll()
    page.proposal.leave_out()
    assert not page.proposal.write_button.isEnabled() and page.leave()
    seat.shell.choose_year(YEAR)
    seat.wait()


@pytest.mark.parametrize(
    ("text", "days"),
    [("06-15、11-15", [(6, 15), (11, 15)]), ("1115", [(11, 15)]), ("3月1日，9月1日", [(3, 1), (9, 1)])],
)
def test_days_of_batches(text: str, days: list[tuple[int, int]]) -> None:
    assert batch_days(text) == days
    with pytest.raises(ValueError):
        batch_days("2-29")  # not every year has it


def test_counting_refuses_keeps_and_takes_back(
    seat: DeskWindow, street: Desk, boxes: list[Callable[[Any], bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = (one for one in duty_ballots.ballots(street, YEAR) if one.report["announced_on"])
    no = first.report["certificate_no"]
    page = seat.go("duty-ballots", no)
    assert page.current.report["certificate_no"] == no and not page.save.isEnabled() and page.back.isVisible()
    monkeypatch.setattr(dialogs, "ask_text", lambda *_a, **_k: "无效票重新核对")
    page.take_back()
    seat.wait()
    assert "无效票重新核对" in history.recent(street)[0].sentence and page.back.isHidden()
    field = page.counts.fields[Rater.VOTERS, "", "returned"]
    before = field.value()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "9999")
    assert "收回 9999 多于发出" in page.counts.faults()[0].sentence and not page.save.isEnabled()
    boxes.append(lambda _box: False)  # stays: the count is not lost by a click beside it
    page.table.select_key(second.report["certificate_no"])
    assert page.current.report["certificate_no"] == no and field.value() == 9999
    field.selectAll()
    QTest.keyClicks(field, str(before))
    QTest.keyClicks(field, "x")  # letters are not taken
    assert field.value() == before and not page.changed_here() and page.announce.isEnabled()
    page.scale.set_value("称职测评")
    page._other_scale()
    assert (Rater.VOTERS, "", "称职") in page.counts.fields and page.save.isEnabled()
    page.keep()
    seat.wait()
    kept = duty_ballots.ballot(street, no, YEAR)
    assert kept.scale.name == "称职测评" and kept.whole.votes == first.whole.votes


def test_an_own_scale_is_kept_and_a_wrong_one_told(
    seat: DeskWindow, street: Desk, boxes: list[Callable[[Any], bool]]
) -> None:
    def fill(box: Any) -> bool:
        box.name.set_value("本街道办法")
        box.weights.set_value("70、20")
        box._check()
        assert box._told.text() == "各方的权重合计须是 100。" and not box.keep.isEnabled()
        box.weights.set_value("70、20、10")
        box.bands.set_value("85、60")
        box._check()
        return bool(box.keep.isEnabled())

    page = seat.go("duty-ballots")
    boxes.append(fill)
    page.edit_scales()
    seat.wait()
    own = duty_scales.scales(street)[-1]
    assert own.name == "本街道办法" and own.raters == tuple(Rater) and own.bands[0].label == "满意"
    assert "本街道办法" in [page.scale.itemText(at) for at in range(page.scale.count())]


def test_a_task_is_closed_only_with_evidence_and_opened_with_a_reason(
    seat: DeskWindow, street: Desk, boxes: list[Callable[[Any], bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = seat.go("rectifications")
    first = page.table.rows()[0]
    assert first["state"] == rectifying.OVERDUE and "逾期" in page.heading.explanation()

    def fill(box: Any) -> bool:
        assert not box.accept_button.isEnabled() and "整改情况" in box._told.text()
        box.evidence.set_value("已补走访两次")
        box._check()
        return bool(box.accept_button.isEnabled())

    boxes.append(fill)
    page.card.close_task()
    seat.wait()
    done = next(t for t in rectifying.tasks(street, YEAR) if t["id"] == first["id"])
    assert (done["state"], done["evidence"], done["checked_by"]) == (rectifying.DONE, "已补走访两次", "周敏")
    page.table.select_key(first["id"])
    monkeypatch.setattr(dialogs, "ask_text", lambda *_a, **_k: "走访没有记录")
    page.card.reopen()
    seat.wait()
    again = next(t for t in rectifying.tasks(street, YEAR) if t["id"] == first["id"])
    assert again["done_on"] is None and "走访没有记录" in history.recent(street)[0].sentence
