"""述职 from the plan of the term to the next year's: planned, notified, drafted and made final, counted with a slip of the
pen, read out, rectification made, carried, and due again."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel, Rater
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.reports import catalog
from gongshu_desk.services import activities, duty_term, history, records
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

LONG = "嘉木样·洛桑久美·图丹却吉尼玛"
PEOPLE = {"001": "王岚", "002": LONG, "003": "马𬀩", "004": "刘畅"}
YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 in March of the last year but one of the term; nobody has reported yet."""
    desk.today = lambda: date(YEAR, 3, 3)  # type: ignore[method-assign, assignment, misc]
    for at, (no, name) in enumerate(PEOPLE.items()):
        place = {"electoral_district": f"第 {at + 1} 选区", "group": "第一小组" if at < 2 else "第二小组"}
        records.add(
            desk, DEPUTIES, DeputyDraft(name=name, certificate_no=no, level=MandateLevel.DISTRICT, term=1, **place)
        )
    for no, kind, name in (("A1", ActivityKind.CONGRESS, "第一次全体会议"), ("A2", ActivityKind.GROUP, "联系选民")):
        records.add(desk, ACTIVITIES, ActivityDraft(no=no, kind=kind, name=name, held_on=date(YEAR, 2, 18)))
        marks = dict.fromkeys(PEOPLE, AttendanceStatus.PRESENT) | {"001": AttendanceStatus.ABSENT}
        activities.record_attendance(desk, no, marks if no == "A2" else dict.fromkeys(PEOPLE, AttendanceStatus.PRESENT))
    with opened(qtbot, desk, tmp_path) as made:
        made.shell.choose_year(YEAR)
        made.wait()
        yield made


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Any], object]], None]:
    """The next dialog is filled in by this and accepted."""

    def next_box(fill: Callable[[Any], object]) -> None:
        def ask(box: Any) -> bool:
            fill(box)
            accepted = box.accept_button.isEnabled()
            box.deleteLater()
            return bool(accepted)

        monkeypatch.setattr(dialogs, "ask_box", ask)

    return next_box


def text_of(desk: Desk, report: str, **options: Any) -> str:
    """What stands on the paper, without blanks."""
    with pypdfium2.PdfDocument(catalog.produce(desk, report, catalog.Options.of(YEAR, {}, **options)).pdf) as pdf:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)


def stored(desk: Desk, no: str, year: int = YEAR) -> dict[str, Any]:
    return next(r for r in records.find(desk, DUTY_REPORTS, year=year) if r["certificate_no"] == no)


def plan_the_term(seat: DeskWindow, desk: Desk, answer: Callable[..., None]) -> None:
    """Two this year, two the next; one is changed by hand; written in one step."""
    page = seat.go("duty-term")
    assert page.cards["届内述职覆盖率"]._base.text() == "0/4 在任代表"
    seat.press(Key.Key_N, CTRL)
    page.proposal.days.set_value("11-16")
    page.proposal.make()
    assert [(s.certificate_no, s.year) for s in page.proposal.slots] == [
        *(("001", 2025), ("002", 2025), ("003", 2026), ("004", 2026)),
    ]  # by group, and within it by strokes
    page.proposal.table.select_key("001")
    page.proposal.table.setFocus()
    answer(lambda box: box.batch.set_value("第一批"))
    seat.press(Key.Key_F2)
    assert records.find(desk, DUTY_REPORTS) == []  # a preview writes nothing
    seat.press(Key.Key_Return, CTRL)
    seat.qtbot.waitUntil(lambda: "已安排 4 人述职" in seat.toast())
    seat.wait()
    assert (stored(desk, "001")["batch"], stored(desk, "001")["planned_on"]) == ("第一批", date(YEAR, 11, 17))
    assert {r["state"] for r in page.table.rows()} == {"已安排"}
    paper = text_of(desk, "duty-notice", mandate=["001"])
    assert "2025年度代表述职工作的通知（第一批）" in paper and "共1名：王岚（第1选区）" in paper


def draft_and_freeze(seat: DeskWindow, desk: Desk) -> None:
    """The draft says what the records say; final, the form refuses another text."""
    page = seat.go("duty-reports", "001")
    page.card.buttons["起草报告"].click()
    seat.wait()
    form = page.editor.form()
    text = form.values()["report_text"]
    assert "实际参加0/1（0.0%）" in text and "会议和活动有1次没有到场（缺席1次）" in text
    lines = [line for line in text.splitlines() if "【" not in line]
    form.set_value("report_text", "\n".join(lines))
    form.submit()
    seat.wait()
    page.card.finalise()
    seat.wait()
    assert stored(desk, "001")["finalised_on"] == date(YEAR, 3, 3)
    page.edit()
    seat.wait()
    page.editor.form().editor("report_text").set_value("换一份")
    page.editor.form().submit()
    seat.wait()
    assert stored(desk, "001")["report_text"] == "\n".join(lines)
    page.editor.form().revert()
    page.side.close_form()


def count_the_ballot(seat: DeskWindow, desk: Desk) -> None:
    """Figures by keyboard alone; a wrong sum is told and cannot be kept; mended, announced and printed at once."""
    desk.today = lambda: date(YEAR, 11, 17)  # type: ignore[method-assign, assignment, misc]
    page = seat.go("duty-ballots", "001")
    page.day.set_value(date(YEAR, 11, 17))
    page.place.set_value("翠苑社区联络站")
    page.counts.focus_first()
    for figure in ("46", "46", "45", "10", "5", "29", "0"):
        QTest.keyClicks(seat.keyboard(), figure)
        QTest.keyClick(seat.keyboard(), Key.Key_Return)
    assert page.counts.faults()[0].sentence == "选民：各等次 10 + 5 + 29 + 0 = 44，少于有效 45，请核对"
    assert not page.save.isEnabled() and "少于有效 45" in page.save.toolTip()
    wrong = page.counts.fields[Rater.VOTERS, "", "不满意"]
    wrong.setFocus()
    wrong.selectAll()
    QTest.keyClicks(wrong, "30")
    assert page.counts.faults() == []
    seat.press(Key.Key_Return, CTRL)
    seat.qtbot.waitUntil(lambda: "已保存王　岚的计票" in seat.toast())
    seat.wait()
    kept = stored(desk, "001")
    assert (kept["valid"], kept["dissatisfied"], kept["oral_on"]) == (45, 30, date(YEAR, 11, 17))
    page.announce.click()
    seat.wait()
    assert seat.window.current_key == "preview"
    paper = text_of(desk, "duty-result", mandate=["001"])
    assert "满意和基本满意率33.3%（15/45）" in paper and "不满意票超过有效票的半数" in paper
    assert not seat.go("duty-ballots", "001").counts.fields[Rater.VOTERS, "", "不满意"].isEnabled()


def make_and_close_tasks(seat: DeskWindow, desk: Desk, answer: Callable[..., None]) -> None:
    """Two demands become two tasks; one is closed with evidence."""
    page = seat.go("duty-reports", "001")
    page.edit()
    seat.wait()
    page.editor.form().editor("rectify").set_value("1. 按时参加小组活动\n2. 每季度进站接待一次")
    page.editor.form().editor("rectify_by").set_value(date(2026, 3, 31))
    page.editor.form().submit()
    seat.wait()
    page.card.make_tasks()
    seat.wait()
    tasks = seat.go("rectifications")
    assert [(r["content"], r["state"]) for r in tasks.table.rows()] == [
        ("按时参加小组活动", "未到期"),
        ("每季度进站接待一次", "未到期"),
    ]
    answer(lambda box: (box.evidence.set_value("全年小组活动全部参加"), box.checker.set_value("李明"), box._check()))
    tasks.card.close_task()
    seat.wait()
    assert [r["state"] for r in tasks.table.rows()] == ["未到期", "已完成"]


def next_year(seat: DeskWindow, desk: Desk) -> None:
    """The open task is carried, overdue by then, and the deputy stands first among those to plan."""
    desk.today = lambda: date(2026, 4, 20)  # type: ignore[method-assign, assignment, misc]
    seat.shell.choose_year(2026)
    seat.wait()
    rows = seat.go("rectifications").table.rows()
    assert [(r["content"], r["year"], r["state"]) for r in rows] == [("每季度进站接待一次", YEAR, "逾期")]
    page = seat.go("duty-term")
    first = page.table.rows()[0]
    assert (first["no"], first["state"]) == ("001", duty_term.AGAIN)
    assert page.cards["届内述职覆盖率"]._base.text() == "1/4 在任代表"
    page.propose()
    seat.wait()
    slot = page.proposal.slots[0]
    assert (slot.certificate_no, slot.year, slot.why) == ("001", 2026, "须再次述职")
    page.write(page.proposal.slots[:1])
    seat.wait()
    assert stored(desk, "001", 2026)["due"] is True
    history.undo(desk, history.recent(desk)[0].batch)
    assert all(r["certificate_no"] != "001" for r in records.find(desk, DUTY_REPORTS, year=2026))


def test_a_term_of_duty_reports(seat: DeskWindow, desk: Desk, answer: Callable[..., None]) -> None:
    plan_the_term(seat, desk, answer)
    draft_and_freeze(seat, desk)
    count_the_ballot(seat, desk)
    make_and_close_tasks(seat, desk, answer)
    next_year(seat, desk)
