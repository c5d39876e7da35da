"""Points that hold up at the counter, from the draft of a rule to a year that is frozen and verified.

Rules are drafted, tried and published; facts are reviewed by a second person; the year is made public; a deputy objects
at the counter, is proved right, the record is put right and the year is made public again with its differences; the
year is closed with its prints and verified. The totals are the same on the list, in the statement, in the publication,
on paper and in what is frozen.
"""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus, Decision, ObjectionKind
from gongshu_desk.exchange import importing
from gongshu_desk.reports import catalog
from gongshu_desk.reports.catalog import Options
from gongshu_desk.services import activities, points, publications, records
from gongshu_desk.services.catalog import ATTENDANCE, kind_of
from gongshu_desk.services.closing import frozen_lines
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.objection_slips import slip
from gongshu_desk.ui.pages.publicity import page as publicity_page
from gongshu_desk.ui.pages.rules import work as rules_work
from gongshu_desk.ui.pages.year_end import page as year_end_page
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2026
ROSTER = """姓名,性别,民族,层级,届次,选区,代表证号,代表小组,状态
嘉木样·洛桑久美·图丹却吉尼玛,男,藏族,区,1,第 12 选区,3301050110001,第一小组,在任
王岚,女,汉族,区,1,第 12 选区,3301050110002,第二小组,在任
马𬀩,男,回族,区,1,第 13 选区,3301050110003,第一小组,在任
刘畅,女,汉族,区,1,第 14 选区,3301050110004,第二小组,在任
"""
ACTIVITIES = """编号,类型,名称,所属会议,日期,时段,半天数,地点
A001,人代会会议,区第一届人大第六次会议,区第一届人大第六次会议,2026-01-14,上午,1,区行政中心
A002,代表小组活动,第二小组学习代表法,,2026-04-10,上午,1,翠苑社区
A003,视察,老旧小区加装电梯视察,,2026-05-22,上午,1,翠苑社区
"""
CALLED = {"A001": "1111", "A002": "1144", "A003": "1111"}
"""The answers of the four, in the order of their numbers: 1 present, 4 absent."""
COMPLAINANT = "3301050110004"


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 before a small unit whose year is all entered."""
    desk.today = lambda: date(2026, 12, 28)  # type: ignore[method-assign, assignment, misc]
    for kind, text in (("deputies", ROSTER), ("activities", ACTIVITIES)):
        file = tmp_path / f"{kind}.csv"
        file.write_text(text, encoding="utf-8-sig")
        importing.write(desk, importing.preview(desk, kind_of(kind), file))
    people = [f"330105011000{place}" for place in range(1, 5)]
    words = {"1": AttendanceStatus.PRESENT, "4": AttendanceStatus.ABSENT}
    for no, answers in CALLED.items():
        activities.record_attendance(desk, no, {one: words[a] for one, a in zip(people, answers, strict=True)})
    with opened(qtbot, desk, tmp_path) as made:
        made.shell.choose_year(YEAR)
        made.wait()
        yield made


def totals(desk: Desk) -> dict[str, Decimal]:
    """Certificate number → total, as computed."""
    return {row.certificate_no: row.total for row in points.result(desk, YEAR).rows}


def listed(seat: DeskWindow) -> dict[str, Decimal]:
    """The same as the clerk reads it on the board."""
    model = seat.go("points").board.table.records
    return {model.value(line, "no"): model.value(line, "total") for line in model.rows()}


def printed_text(pdf: bytes) -> str:
    """What stands on the pages, without blanks."""
    with pypdfium2.PdfDocument(pdf) as opened_:
        text = "".join(opened_[place].get_textpage().get_text_range() for place in range(len(opened_)))
    return "".join(text.split())


def publish_a_tried_draft(seat: DeskWindow, desk: Desk, answer: Callable[[Any, Any], None]) -> None:
    """C2 is worth 4 instead of 3: the worked example refuses until it is put right, the trial tells who gains."""
    before = totals(desk)
    page = seat.go("rules")
    editor = page.editor

    def checked() -> None:
        seat.qtbot.waitUntil(lambda: editor.is_current() and not editor._later.isActive(), timeout=10_000)
        seat.wait()

    page.versions.side.buttons["以此另起草稿"].click()
    seat.wait()
    for table, code, key, text in (("items", "C2", "points", "4"), ("items", "C2", "cap", "12")):
        editor.go_to_row(table, code) if hasattr(editor, "go_to_row") else editor.show_item(code)
        field = editor.form.lines[key].editor
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        checked()
    assert "得 4 分" in editor.sentence.text()
    assert totals(desk) == before, "a draft does not score"
    assert not editor.heading.button("发布").isEnabled(), "the worked example no longer comes out"
    editor.go_to(next(one for one in editor.found.findings if one.kind == "example"))
    checked()
    editor.take_button.click()
    checked()
    seat.press(Key.Key_T, CTRL)
    trial = seat.window.current().trial
    assert trial.tried is not None and trial.tried.trial.changed == 2 and totals(desk) == before
    page = seat.go("rules")
    answer(rules_work, lambda box: True)
    page.editor.heading.button("发布").click()
    seat.wait()
    assert [row["state"] for row in page.versions.table.rows()] == ["生效", "生效"]
    after = totals(desk)
    assert {no: after[no] - before[no] for no in after if after[no] != before[no]} == {
        "3301050110001": 1,
        "3301050110002": 1,
    }


def review_the_facts(seat: DeskWindow, desk: Desk) -> None:
    """Who entered may not review; the chairman passes everything in one go."""
    page = seat.go("review", "pending")
    refused: list[Any] = []
    seat.shell.jobs.refused.disconnect()
    seat.shell.jobs.refused.connect(refused.append)
    page.batches.selectAll()
    page.heading.button("通过").click()
    seat.wait()
    assert refused and "须由另一人审核" in refused[0].sentence
    desk.store.clerk = "李明"
    seat.shell.update(clerk="李明")
    page.batches.selectAll()
    page.heading.button("通过").click()
    seat.wait()
    assert all(row["review"].value == "checked" for row in records.find(desk, ATTENDANCE))
    desk.store.clerk = "周敏"
    seat.shell.update(clerk="周敏")


def object_at_the_counter(seat: DeskWindow, desk: Desk, answer: Callable[[Any, Any], None]) -> str:
    """刘畅 was there on 10 April; the slip goes through its four steps, the record is corrected between."""
    page = seat.go("publicity")
    answer(publicity_page, lambda box: True)
    page.act()
    seat.wait()
    seat.go("publicity", {"new": {"certificate_no": COMPLAINANT, "refers": "activities/A002"}})

    def fill(**values: Any) -> None:
        form = page.office.side.form()
        for key, value in values.items():
            form.set_value(key, value)
        form.focus_first()
        seat.press(Key.Key_Return, CTRL)

    fill(kind=ObjectionKind.WRONG, content="4 月 10 日我到场，签到表上有我的名字")
    no = page.office.slip.no
    seat.press(Key.Key_Return)
    fill(findings="签到表第 4 行有本人签名，登记时点错")
    row = next(
        r for r in records.find(desk, ATTENDANCE) if (r["activity_no"], r["certificate_no"]) == ("A002", COMPLAINANT)
    )
    loaded = records.load(desk, ATTENDANCE, row["id"])
    corrected = loaded.draft.model_copy(update={"status": AttendanceStatus.PRESENT})
    records.change(desk, ATTENDANCE, loaded.id, loaded.revision, corrected)
    seat.wait()
    page.office.step()
    seat.wait()
    (offered,) = page.office.side.form().editor("batches")._search("")
    fill(decision=Decision.UPHELD, decided_by="周敏", batches=(offered.value,))
    assert page.office.side.form() is not None, "nobody decides what he received"
    fill(decided_by="李明")
    page.office.step()
    seat.wait()
    fill()
    assert seat.window.current_key == "preview" and slip(desk, no).stage == "已答复"
    return str(no)


def publish_again(seat: DeskWindow, desk: Desk, answer: Callable[[Any, Any], None]) -> None:
    """The correction waits to be made public; afterwards both rounds are kept, with what differs."""

    def given(box: Any) -> bool:
        assert not box.go.isEnabled()
        box.reason.set_value("一次小组活动登记有误")
        box.document.set_value("公告〔2026〕2 号")
        box.reason.edited.emit()
        return bool(box.go.isEnabled())

    desk.today = lambda: date(2026, 12, 29)  # type: ignore[method-assign, assignment, misc]
    page = seat.go("publicity")
    page.reload()
    seat.wait()
    assert page.standing.changed.accessibleName().startswith("公示后有更动 1 人")
    answer(publicity_page, given)
    page.act()
    seat.wait()
    _, second, differs = publications.differences(desk, YEAR, 2)
    (person,) = differs.own
    assert second.round == 2 and (person.certificate_no, person.total_change) == (COMPLAINANT, 4 + 2)  # no absence
    assert publications.standing(desk, YEAR).same


def close_and_verify(seat: DeskWindow, desk: Desk, answer: Callable[[Any, Any], None]) -> None:
    """Closing freezes lines and prints; a second attempt finds the door shut; verify finds everything as it was."""

    def given(box: Any) -> bool:
        if hasattr(box, "known") and not box.known.isHidden():
            box.known.set_value(True)
        return True

    answer(year_end_page, given)
    page = seat.go("year-end")
    page.close_year()
    seat.qtbot.waitUntil(lambda: page.found is not None and page.found.closed, timeout=60_000)
    seat.wait()
    with desk.store.read() as session:
        assert "points-notice" in [line.report for line in frozen_lines(session, YEAR)]
    page.close_year()
    seat.wait()
    page.verify()
    seat.wait()
    seat.qtbot.waitUntil(page.frozen.answer.isVisible, timeout=60_000)
    assert page.frozen.answer.text().startswith("核验通过"), page.frozen.answer.text()


def test_points_hold_up_from_the_rule_to_the_frozen_year(
    seat: DeskWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(module: Any, reply: Any) -> None:
        monkeypatch.setattr(module, "ask_box", reply)

    publish_a_tried_draft(seat, desk, answer)
    review_the_facts(seat, desk)
    object_at_the_counter(seat, desk, answer)
    publish_again(seat, desk, answer)
    final = totals(desk)
    close_and_verify(seat, desk, answer)
    assert listed(seat) == totals(desk) == final
    for no, total in final.items():
        statement, _ = points.statement(desk, YEAR, no)
        assert sum(line.counted for line in statement.lines) == total
    paper = printed_text(catalog.produce(desk, "points-notice", Options(year=YEAR)).pdf)
    for row in points.result(desk, YEAR).rows:
        assert row.name in paper and f"{row.total:f}" in paper
