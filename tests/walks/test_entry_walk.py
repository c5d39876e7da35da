"""A day of entry, as a clerk of 45 has it: paper and untidy sheets in the morning, the points right in the evening.

An untidy roster comes in with its questions answered; the group's tick matrix becomes activities and attendance; the
list of those sitting in is drawn by turn; a roll is called with a leave slip and a pasted column; an activity that two
people entered is merged; several records change at once and go back; a deputy moves to another group from a day on.
What the points page shows in the end is what the paper says.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, InvitationBasis
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.services import activities, invitations, leaves, points, private_fields, records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk
from tests.ui.desk_window import CTRL, DeskWindow, Key, in_dialog, opened

S = AttendanceStatus
YEAR = 2026
ROSTER = """翠柳街道区人大代表花名册,,,,,,
,,,,,填表日期：2026.1.5,
姓 名,性别,出生年月,证号,小组,联系电话,身份证号码
王岚,女,1981年4月,0001,第一小组,138 0000 0001,
嘉木样·洛桑久美·图丹却吉尼玛,男,1975.6,0002,第一小组,,
刘　畅,女,一九八〇年三月,0003,第一小组,13800000003,3.30105E+17
马𬀩,男,1979-02,0004,第二小组,,
王岚,女,1990-01,0005,第二小组,,
合计,5人,,,,,
填表人：周敏,,,,,,
"""
MATRIX = """2026年第一小组代表活动签到表,,,
姓名,3月5日视察,4月10日代表小组学习,5月22日培训
王岚,√,√,×
嘉木样·洛桑久美·图丹却吉尼玛,√,请假,√
实到,2,1,1
"""


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 before an empty store, on the last working day of the year."""
    desk.today = lambda: date(2026, 12, 28)  # type: ignore[method-assign, assignment, misc]
    with opened(qtbot, desk, tmp_path) as made:
        made.shell.choose_year(YEAR)
        made.wait()
        yield made


def marks(desk: Desk, no: str) -> dict[str, str]:
    """Certificate number → mark in words, of one activity."""
    return {r["certificate_no"]: r["status"].label for r in records.find(desk, ATTENDANCE) if r["activity_no"] == no}


def roster_in(seat: DeskWindow, desk: Desk, folder: Path) -> None:
    """Two people of one name and a number that Excel spoiled: asked and told, nothing guessed, nothing lost."""
    private_fields.switch_on(desk, "id_number", "换届核对身份")
    file = folder / "花名册（终稿）2.csv"
    file.write_text(ROSTER, encoding="gb18030")
    page = seat.go("import", {"kind": "deputies", "file": file})
    assert page.preview is not None and page.preview.grid.header_row == 3 and len(page.preview.grid.rows) == 5
    page._next()
    seat.wait()
    while page.preview.open_questions:
        bar = page.checking.bar
        assert bar.question is not None and bar.question.choices
        bar.choose(bar.question.choices[-1].value)  # 不是同一人
        seat.wait()
    (wrong,) = [planned for planned in page.preview.rows if planned.state == "error"]
    assert wrong.row == 6 and "末几位已丢失" in wrong.messages[0]
    in_dialog(lambda box: (QTest.keyClick(box.focusWidget(), Key.Key_Delete), QTest.keyClick(box, Key.Key_Return)))
    page.checking.correct(wrong)
    seat.wait()
    assert page.preview.counts == {"new": 5, "update": 0, "same": 0, "error": 0} and records.find(desk, DEPUTIES) == []
    page._next()
    seat.wait()
    found = {r["certificate_no"]: r for r in records.find(desk, DEPUTIES)}
    assert sorted(found) == ["0001", "0002", "0003", "0004", "0005"]
    assert (found["0003"]["name"], found["0003"]["born"], found["0001"]["phone"]) == ("刘畅", "1980-03", "13800000001")


def matrix_in(seat: DeskWindow, desk: Desk, folder: Path) -> None:
    """Ticks become activities and attendance in one go; the bare 请假 and the two 王岚 are asked."""
    file = folder / "一组签到.csv"
    file.write_text(MATRIX, encoding="utf-8-sig")
    flow = seat.go("import", {"kind": "attendance", "file": file}).matrix
    assert flow.plan is not None and flow.plan.year == YEAR and not flow.legend.marks["请假"].value()
    flow.answer(legend={"请假": "事假"}, people={3: "0001"})
    seat.wait()
    for word in ("下一步", "下一步"):
        assert flow.next_button.word() == word
        flow.next()
        seat.wait()
    assert flow.plan.questions() == [] and flow.plan.errors() == []
    flow.next()
    seat.wait()
    assert [marks(desk, f"A00{n}") for n in (1, 2, 3)] == [
        {"0001": "出席", "0002": "出席"}, {"0001": "出席", "0002": "事假"}, {"0001": "缺席", "0002": "出席"},
    ]  # fmt: skip


def invited_by_turn(seat: DeskWindow, desk: Desk) -> None:
    """Two are called to a meeting of the standing committee: who never sat in comes first, and the list says so."""
    for no, month in (("L1", 6), ("L2", 9)):
        draft = ActivityDraft(
            no=no, kind=ActivityKind.SITTING_IN_STANDING, name=f"列席区人大常委会会议（{month} 月）",
            held_on=date(YEAR, month, 20), half_days=Decimal(1),
        )  # fmt: skip
        records.add(desk, ACTIVITIES, draft)
    invitations.invite(desk, "L1", {"0001": "点名邀请"}, InvitationBasis.BY_HAND)
    page = seat.go("rollcall", "L2")

    def draw(box: Any) -> None:
        box.take(InvitationBasis.ROTATION)
        box.count.set_value(2)
        box.count.edited.emit()
        assert [row[0] for row in box.table.rows()][-1] == "0001", "who was called in June waits longest"
        box.save.click()

    in_dialog(draw)
    QTest.keyClick(page.screen_.search, Key.Key_F4)
    seat.wait()
    called = invitations.invited(desk, "L2")
    assert len(called) == 2 and "0001" not in {one.certificate_no for one in called}
    assert all(one.basis is InvitationBasis.ROTATION and "还没有" in one.reason for one in called)
    QTest.keyClick(page.screen_.search, Key.Key_Escape)
    seat.wait()


def rolled_with_a_slip_and_a_pasted_column(seat: DeskWindow, desk: Desk) -> None:
    """One slip approved, the rest pasted from the sheet; the bare 请假 is asked, the person on leave stays on leave."""
    draft = ActivityDraft(
        no="X1", kind=ActivityKind.TRAINING, name="年终培训", held_on=date(YEAR, 12, 28), half_days=Decimal(1)
    )
    records.add(desk, ACTIVITIES, draft)
    page = seat.go("rollcall", "X1")
    find = page.screen_.search
    order = [person.certificate_no for person in page.state.people]
    assert len(order) == 5 and page.state.current.certificate_no == order[0]

    def slip(box: Any) -> None:
        box.reason.set_value("住院")
        box.decision.choose(1)
        box._tell()
        box.by.set_value("李明")
        box._save()

    in_dialog(slip)
    QTest.keyClick(find, Key.Key_F3)
    seat.wait()
    assert marks(desk, "X1") == {order[0]: "病假"} and leaves.slips(desk, "X1")[0].decided_by == "李明"
    QApplication.clipboard().setText("签到\n病假\n√\n√\n请假\n×")

    def paste(box: Any) -> None:
        ((_line, combo),) = box.combos
        combo.set_value("事假")
        combo.edited.emit()
        box.save.click()

    in_dialog(paste)
    QTest.keyClick(find, Key.Key_V, CTRL)
    seat.wait()
    told = ["病假", "出席", "出席", "事假", "缺席"]
    assert marks(desk, "X1") == dict(zip(order, told, strict=True))
    QTest.keyClick(find, Key.Key_Z, CTRL)  # the whole column, not the slip
    seat.wait()
    assert marks(desk, "X1") == {order[0]: "病假"}
    in_dialog(paste)
    QTest.keyClick(find, Key.Key_V, CTRL)
    seat.wait()
    QTest.keyClick(find, Key.Key_Return)  # 全部点完
    seat.wait()
    assert "全部点完" in seat.toast() and marks(desk, "X1") == dict(zip(order, told, strict=True))


def two_entries_become_one(seat: DeskWindow, desk: Desk) -> None:
    """Somebody else entered the training too: found, compared, merged."""
    draft = ActivityDraft(
        no="X9", kind=ActivityKind.TRAINING, name="年终培训", held_on=date(YEAR, 12, 28), place="三楼", half_days=Decimal(1)
    )  # fmt: skip
    records.add(desk, ACTIVITIES, draft)
    activities.record_attendance(desk, "X9", {"0004": S.PRESENT})
    wanted = marks(desk, "X1")
    page = seat.go("duplicates", "activities")
    assert page.table().row_count() == 1
    seat.window.activateWindow()  # without a window manager nobody gives the keyboard back after a dialog
    seat.qtbot.waitUntil(seat.window.isActiveWindow)
    page.table().setFocus()
    seat.press(Key.Key_Return)
    face = page.face
    assert face is not None
    for line in face.table.rows():
        if line["chosen"] is None:
            face.table.select_key(line["key"])
            seat.press(Key.Key_Left)
    seat.press(Key.Key_S, CTRL)
    assert "已并入" in seat.toast()
    row = next(r for r in records.find(desk, ACTIVITIES) if r["name"] == "年终培训")
    assert (row["no"], row["place"]) == ("X1", "三楼") and marks(desk, "X1") == wanted


def several_at_once_and_back(seat: DeskWindow, desk: Desk) -> None:
    """The place of every activity in one go, looked at first; one Ctrl+Z takes it back."""
    before = {r["no"]: r["place"] for r in records.find(desk, ACTIVITIES)}
    page = seat.go("activities")
    page.table.selectAll()
    page.change_several()
    seat.wait()
    line = page.batch.lines[0]
    line.field.set_value("place")
    line._offer()
    line.editor.set_value("街道文化礼堂")
    page.batch.preview()
    seat.wait()
    assert f"{len(before)} 条" in page.batch.go.word()
    page.batch.carry_out()
    seat.wait()
    assert {r["place"] for r in records.find(desk, ACTIVITIES)} == {"街道文化礼堂"}
    assert seat.window.toasts.undo()
    seat.wait()
    assert {r["no"]: r["place"] for r in records.find(desk, ACTIVITIES)} == before
    page.table.select_first()
    first = page.table.current_row()["no"]
    page.table.setFocus()
    seat.press(Key.Key_Delete)
    page.show_bin()
    seat.wait()
    (gone,) = [r for r in page.table.rows() if r["no"] == first]
    assert page.heading.explanation() == f"{page.table.row_count()} 项"
    page.table.select_key(gone["id"])
    page._restore_selected()
    seat.wait()
    page.show_list()
    seat.wait()
    assert {r["no"]: r["place"] for r in records.find(desk, ACTIVITIES)} == before


def to_another_group(seat: DeskWindow, desk: Desk) -> None:
    """From December on 马𬀩 belongs to the first group; what he did before stays where it was."""
    page = seat.go("deputies")
    row = next(r for r in page.table.rows() if r["certificate_no"] == "0004")

    def fill(box: Any) -> None:
        box.fill({"to": "第一小组", "on": date(YEAR, 12, 1)})
        seat.qtbot.waitUntil(lambda: bool(box.told()))
        assert "此前仍记在第二小组" in box.told()[0]
        box.save()
        seat.qtbot.waitUntil(lambda: not isValid(box) or not box.isVisible())

    in_dialog(fill)
    page.card.changes.move(row, "group")
    seat.wait()
    assert next(r["group"] for r in records.find(desk, DEPUTIES) if r["certificate_no"] == "0004") == "第一小组"


def test_a_day_of_entry(seat: DeskWindow, desk: Desk, tmp_path: Path) -> None:
    roster_in(seat, desk, tmp_path)
    matrix_in(seat, desk, tmp_path)
    invited_by_turn(seat, desk)
    rolled_with_a_slip_and_a_pasted_column(seat, desk)
    two_entries_become_one(seat, desk)
    several_at_once_and_back(seat, desk)
    to_another_group(seat, desk)
    model = seat.go("points").board.table.records
    shown = {model.value(line, "no"): model.value(line, "total") for line in model.rows()}
    assert shown == {row.certificate_no: row.total for row in points.result(desk, YEAR).rows}
    assert shown == {  # 视察 and 小组学习 3 each, training 2 each, an absence -2, leave nothing
        "0001": 3 + 3 - 2, "0002": 3 + 2 + 2, "0003": 2, "0004": 0, "0005": -2,
    }  # fmt: skip
