"""The roll call by keyboard alone, over a real store."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from datetime import date
from decimal import Decimal
from time import perf_counter

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import AttendanceStatus, InvitationBasis, MandateLevel
from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.services import activities, invitations, leaves
from gongshu_desk.services.activities import Called, Roll
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.roll_parts import letters_met
from gongshu_desk.ui.pages.rollcall.details import DetailsDialog
from gongshu_desk.ui.pages.rollcall.paste_dialog import PasteDialog
from gongshu_desk.ui.pages.rollcall.pasting import read_paste
from gongshu_desk.ui.pages.rollcall.roster_dialog import RosterDialog
from gongshu_desk.ui.pages.rollcall.screen import RollScreen
from gongshu_desk.ui.pages.rollcall.slip_dialog import SlipDialog
from gongshu_desk.ui.pages.rollcall.state import RollState
from tests.ui.roll_call import CTRL, Key, RollCall, enter, seat, training

S, B = AttendanceStatus, InvitationBasis
PRESENT, ABSENT = S.PRESENT, S.ABSENT
NAMES = ["丁文静", "于海燕", "万磊", "马文斌", "王岚", "王学明", "方志远", "李慧敏", "林慧", "阿依古丽·麦麦提吐尔逊"]
Opened = Callable[[], RollCall]


@pytest.fixture
def open_window(qtbot: QtBot, desk: Desk) -> Iterator[Opened]:
    """A window with the page, another one to return to, and the workers ended after the test."""
    with ExitStack() as stack:

        def make() -> RollCall:
            made: AbstractContextManager[RollCall] = seat(qtbot, desk)
            return stack.enter_context(made)

        yield make


def copied(*rows: str) -> None:
    """Cells on the clipboard, as Excel leaves them."""
    QGuiApplication.clipboard().setText("\r\n".join(rows) + "\r\n")


# ── keys ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_keys_mark_and_are_saved_one_by_one(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES)
    roll = open_window()
    roll.start()
    assert roll.window.navigation.isHidden() and roll.page.full_screen
    order = [p.name for p in activities.roll(desk, "A001").people]
    roll.press(Key.Key_Return)  # Enter is 出席
    roll.type("2")
    roll.type("33")  # 请假, of the third kind
    roll.type("4")
    roll.type("5")
    roll.type("6")
    roll.hand_over("０")  # full width, as a Chinese input method leaves it
    given = [PRESENT, S.LATE, S.PERSONAL_LEAVE, ABSENT, S.SITTING_IN, S.LEFT_EARLY, S.NOT_APPLICABLE]
    assert roll.marks() == dict(zip(order[:7], given, strict=True))
    assert roll.counters() == {"应到": 9, "实到": 4, "请假": 1, "缺席": 1, "未点": 3}
    assert roll.page.screen_.rate.text().endswith("4/9")


def test_leave_is_never_bare_space_leaves_open_and_the_end_names_who_is(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES[:4])
    roll = open_window()
    roll.start()
    first, caller = roll.called(), roll.page.screen_.caller
    roll.type("3")
    assert caller.asked()
    roll.type("4")  # no such leave: nothing is marked
    roll.press(Key.Key_Return)
    assert caller.asked()
    roll.press(Key.Key_Escape)
    assert not caller.asked()
    assert (roll.marks(), roll.called()) == ({}, first)
    seen = [roll.called()]
    for _ in range(4):
        roll.press(Key.Key_Space)
        seen.append(roll.called())
    assert len(set(seen[:4])) == 4 and seen[4] == seen[0]
    assert roll.marks() == {}
    roll.type("11")
    roll.page.screen_.finish.click()
    roll.wait()
    toast = roll.window.toasts.current()
    assert toast is not None
    assert "应到 4，实到 2" in toast.accessibleName() and "未点（2 人）" in toast.accessibleName()


def test_search_by_initials_then_down_to_the_other_and_back_to_the_order(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES)
    roll = open_window()
    roll.start()
    first = roll.called()
    roll.type("lh")
    assert roll.called() == "李慧敏"
    assert roll.page.screen_.caller.other.isVisible()
    roll.press(Key.Key_Down)
    assert roll.called() == "林\u3000慧"
    roll.type("1")
    assert (roll.page.screen_.search.value(), roll.called()) == ("", first)
    assert roll.marks() == {"林慧": PRESENT}
    roll.type("zzz")
    roll.press(Key.Key_Return)
    assert roll.marks() == {"林慧": PRESENT}  # nobody called, nobody marked


def test_undo_restores_mark_and_details(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES[:3], halves="2")
    number = activities.roll(desk, "A001").people[0].certificate_no
    activities.mark(desk, "A001", number, S.LATE)
    given = {"actual_half_days": Decimal("1.5"), "spoke": True, "note": "带来一件建议", "arrived_at": "9:20"}
    activities.details(desk, "A001", number, **given, book_page="12")  # type: ignore[arg-type]
    before = activities.roll(desk, "A001").people[0]
    assert (before.arrived_at, before.book_page) == ("9:20", "12")
    roll = open_window()
    roll.start()
    roll.page.screen_.grid.chosen.emit(number)
    roll.type("4")
    assert roll.marks()[before.name] is ABSENT
    roll.press(Key.Key_Z, CTRL)
    roll.wait()
    assert activities.roll(desk, "A001").people[0] == before
    roll.press(Key.Key_Z, CTRL)  # nothing of this sitting is left
    roll.wait()
    assert activities.roll(desk, "A001").people[0] == before


# ── when saving fails, or the store says otherwise ────────────────────────────────────────────────────────────────


def test_a_refused_write_is_said_and_the_person_called_again(
    desk: Desk, open_window: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(desk, NAMES[:3])
    roll = open_window()
    roll.start()
    first, board = roll.called(), roll.page.screen_.board

    def full(*_args: object, **_more: object) -> None:
        raise EnvironmentFault("磁盘空间不足，本次未保存；已保存的数据完好。")

    with monkeypatch.context() as patch:
        patch.setattr(activities, "record_attendance", full)
        roll.type("1")
        assert roll.counters()["实到"] == 1  # shown at once
        roll.wait()
    assert (roll.counters()["实到"], roll.called()) == (0, first)
    assert board.trouble.isVisible() and f"{first}「出席」没有存上：磁盘空间不足" in board.trouble_words()
    roll.type("1")  # a key that was on its way for the next one answers nothing
    assert roll.marks() == {}
    roll.page.hold(0)
    roll.type("1")
    assert len(roll.marks()) == 1 and not board.trouble.isVisible()


def test_marks_made_while_the_disk_is_slow_are_saved_in_their_order(
    desk: Desk, open_window: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(desk, NAMES[:4])
    roll = open_window()
    roll.start()
    order, written = [p.name for p in activities.roll(desk, "A001").people], []
    saving = activities.record_attendance

    def slow(*args: object, **more: object) -> object:
        written.append(list(args[2].values()))  # type: ignore[attr-defined]
        QTest.qSleep(40)
        if len(written) == 2:
            raise EnvironmentFault("磁盘忙。")
        return saving(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(activities, "record_attendance", slow)
    roll.type("142")
    assert (roll.page.writer.pending, roll.counters()["未点"]) == (3, 1)
    roll.page.writer._say_slow()
    assert "正在保存 3 笔" in roll.page.screen_.saved.accessibleName()
    assert roll.marks() == {order[0]: PRESENT, order[2]: S.LATE}  # the second was refused, the others are there
    assert written == [[PRESENT], [ABSENT], [S.LATE]]
    assert (roll.called().replace("\u3000", ""), roll.counters()["未点"]) == (order[1], 2)
    assert "每点一次即保存" in roll.page.screen_.saved.accessibleName()


def test_a_mark_made_elsewhere_meanwhile_is_not_overwritten(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES[:3])
    roll = open_window()
    roll.start()
    first = activities.roll(desk, "A001").people[0]
    activities.mark(desk, "A001", first.certificate_no, S.SICK_LEAVE)  # the screen does not know it
    roll.type("1")
    assert roll.marks() == {first.name: S.SICK_LEAVE}
    assert roll.page.state is not None and roll.page.state.current == activities.roll(desk, "A001").people[0]
    assert "刚才已在别处改为「病假」" in roll.page.screen_.board.trouble_words()
    roll.page.hold(0)
    roll.type("1")  # now that the clerk has seen it
    assert roll.marks() == {first.name: PRESENT}
    activities.mark(desk, "A001", first.certificate_no, ABSENT)
    roll.press(Key.Key_Z, CTRL)
    assert roll.marks() == {first.name: ABSENT}  # an undo does not overwrite it either
    assert "的撤销没有存上" in roll.page.screen_.board.trouble_words()


# ── the rest, pasting, copying ────────────────────────────────────────────────────────────────────────────────────


def test_the_rest_is_asked_and_one_undo(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES)
    roll = open_window()
    roll.start()
    roll.type("4")
    roll.press(Key.Key_F9)
    roll.press(Key.Key_Escape)
    assert len(roll.marks()) == 1
    roll.press(Key.Key_F9)
    roll.type("2")  # no answer to that question
    assert len(roll.marks()) == 1
    roll.type("4")
    assert set(roll.marks().values()) == {ABSENT} and len(roll.marks()) == len(NAMES)
    roll.press(Key.Key_Z, CTRL)
    assert len(roll.marks()) == 1
    roll.press(Key.Key_F9)
    roll.press(Key.Key_Return)
    assert roll.counters() == {"应到": 10, "实到": 9, "请假": 0, "缺席": 1, "未点": 0}


def test_a_pasted_column_is_shown_asked_about_and_one_undo(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES)
    roll = open_window()
    roll.start()
    order = [p.name for p in activities.roll(desk, "A001").people]
    copied("签到情况", "√", "请假", "×", "？？", "迟到", "√", "", "病假", "√", "公")

    def answer(box: QDialog) -> None:
        assert isinstance(box, PasteDialog)
        assert [line.said for line, _combo in box.combos] == ["请假", "？？"]
        assert not box.save.isEnabled()  # a bare 请假 is asked about
        box.save.click()
        for (_line, combo), word in zip(box.combos, ("事假", "不登记"), strict=True):
            combo.set_value(word)
            combo.edited.emit()
        assert box.save.word() == "登记 8 人"
        box.save.click()

    roll.in_dialog(answer)
    roll.press(Key.Key_V, CTRL)
    given = [PRESENT, S.PERSONAL_LEAVE, ABSENT, None, S.LATE, PRESENT, None, S.SICK_LEAVE, PRESENT, S.OFFICIAL_LEAVE]
    assert roll.marks() == {name: status for name, status in zip(order, given, strict=True) if status}
    roll.press(Key.Key_Z, CTRL)
    assert roll.marks() == {}
    roll.press(Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("序号\t姓名\t小组\t代表证号\t出席情况")
    assert [line.split("\t")[1].replace("\u3000", "") for line in lines[1:]] == order
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()


def people(*given: str) -> list[Called]:
    """A roll without a store; a name that stands twice is two people."""
    return [
        Called(place, f"3301{place:04}", name, "女", "第一小组", MandateLevel.DISTRICT, f"{place:03}",
               names.search_text(name), None)
        for place, name in enumerate(given)
    ]  # fmt: skip


def test_pasted_names_and_marks_find_their_people() -> None:
    roll = people("王丽萍", "李慧敏", "王丽萍", "林慧")
    pasted = read_paste(
        [["序号", "姓名", "情况"], ["1", "林　慧", "√"], ["2", "王丽萍", "请假"], ["3", "赵四", "√"]], roll
    )
    assert (pasted.kind, pasted.missing) == ("pairs", ["赵四"])
    assert pasted.marks() == {"33010003": PRESENT}
    [asked] = pasted.questions  # which of the two, and which leave
    assert asked.whose and set(asked.choices) == {"公假", "病假", "事假"}
    asked.chosen = roll[2]
    assert asked.open
    asked.say("公假")
    assert pasted.marks() == {"33010003": PRESENT, "33010002": S.OFFICIAL_LEAVE} and not asked.open

    by_number = read_paste([["33010000", "迟到"], ["33010002", "缺席"]], roll)
    assert by_number.marks() == {"33010000": S.LATE, "33010002": ABSENT} and not by_number.questions
    signed = read_paste([["姓名"], ["李慧敏"], ["林慧"]], roll)
    assert (signed.kind, signed.marks()) == ("names", {"33010001": PRESENT, "33010003": PRESENT})
    uneven = read_paste([["√"], ["√"], ["×"]], roll)
    assert (uneven.kind, uneven.uneven) == ("order", "粘贴了 3 行，屏幕上是 4 人")
    twice = read_paste([["李慧敏", "√"], ["李慧敏", "缺席"]], roll)
    assert twice.twice() == ["李慧敏"]
    with pytest.raises(InvalidInput, match="认不出名单上的人"):
        read_paste([["某某", "某某某"]], roll)


# ── who is called, and leave slips ────────────────────────────────────────────────────────────────────────────────


def test_another_list_is_shown_before_it_is_saved_and_one_undo(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES, groups=2)
    roll = open_window()
    roll.start()
    assert roll.page.screen_.caller.start.isVisible() and "全体 10 人" in roll.page.screen_.caller.start.who.text()

    def only_the_second(box: QDialog) -> None:
        assert isinstance(box, RosterDialog) and not box.save.isEnabled()  # nothing differs yet
        box.take(B.GROUP)
        QTest.keyClick(box.table, Key.Key_Down)
        QTest.keyClick(box.table, Key.Key_Space)
        assert (box.becomes.text(), box.going.text()[:6]) == ("改为 5 人", "去掉 5 人")
        box.save.click()

    roll.in_dialog(only_the_second)
    roll.press(Key.Key_F4)
    roll.wait()
    assert roll.counters()["应到"] == 5 and {p.group for p in activities.roll(desk, "A001").people} == {"第二小组"}
    assert [each.reason for each in invitations.invited(desk, "A001")] == ["第二小组成员"] * 5
    assert roll.page.screen_.board.who.text().startswith("按小组 5 人")
    roll.type("1")

    def by_hand(box: QDialog) -> None:
        assert isinstance(box, RosterDialog)
        box.take(B.BY_HAND)
        assert box.table.rows()[0][4] == "按小组：第二小组成员；已有登记或请假条"  # why, and those on the list first
        QTest.keyClick(box.table, Key.Key_Space)  # the one with a mark cannot go
        for _ in range(4):
            QTest.keyClick(box.table, Key.Key_Down)
        for _ in range(5):  # the first group comes in
            QTest.keyClick(box.table, Key.Key_Down)
            QTest.keyClick(box.table, Key.Key_Space)
        assert "进来 5 人" in box.coming.text() and "留下 1 人" in box.kept.text()
        box.save.click()

    roll.in_dialog(by_hand)
    roll.press(Key.Key_F4)
    roll.wait()
    assert roll.counters() == {"应到": 10, "实到": 1, "请假": 0, "缺席": 0, "未点": 9}
    for expected in (5, 5, 10):  # by hand, the mark, the group
        roll.press(Key.Key_Z, CTRL)
        roll.wait()
        assert roll.counters()["应到"] == expected, roll.page.screen_.board.trouble_words()
    assert roll.marks() == {} and not activities.roll(desk, "A001").invited


def test_in_turn_says_why_and_who_stands_in(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES[:6])
    training(desk, "A000", date(2025, 3, 12))
    order = [p.certificate_no for p in activities.roll(desk, "A000").people]
    activities.record_attendance(desk, "A000", dict.fromkeys(order[:2], PRESENT))
    roll = open_window()
    roll.start()

    def turn(box: QDialog) -> None:
        assert isinstance(box, RosterDialog)
        box.take(B.COPIED)
        assert box.becomes.text() == "改为 2 人" and "2025-03-12" in box.hint.text()
        box.take(B.ROTATION)
        lines = box.table.rows()
        assert [line[0] for line in lines] == [*order[2:], *order[:2]]  # who was there in March comes last
        assert "最近 2025-03-12" in lines[-1][4]
        box.table.setFocus()
        QTest.keyClick(box.table, Key.Key_Space)  # the first cannot come: the fourth stands in
        assert [line[0] for line in box.table.rows() if line[1]] == order[3:6]
        box.save.click()

    roll.in_dialog(turn)
    roll.press(Key.Key_F4)
    roll.wait()
    told = {each.certificate_no: each.reason for each in invitations.invited(desk, "A001")}
    first = next(p.name for p in activities.roll(desk, "A000").people if p.certificate_no == order[2])
    assert list(told) == order[3:6] and told[order[5]].endswith(f"，接替{first}")


def test_a_slip_waits_is_granted_and_marks_at_once(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES[:4])
    roll = open_window()
    roll.start()
    first = activities.roll(desk, "A001").people[0].name

    def ask(box: QDialog) -> None:
        assert isinstance(box, SlipDialog)
        QTest.keyClick(box.focusWidget(), Key.Key_Return)
        assert "请写明事由" in box.fault.text() and box.isVisible()
        box.reason.set_value("住院治疗")
        QTest.keyClick(box.reason, Key.Key_Return)

    roll.in_dialog(ask)
    roll.press(Key.Key_F3)
    roll.wait()
    board = roll.page.screen_.board
    assert board.slips.isVisible() and board.grid.tiles()[0].slip == "待批" and roll.marks() == {}
    roll.press(Key.Key_F9)
    roll.press(Key.Key_Return)  # who waits for a decision is not among the rest
    assert first not in roll.marks() and len(roll.marks()) == 3

    def grant(box: QDialog) -> None:
        assert isinstance(box, SlipDialog) and "谁可以批准" in " ".join(each.text() for each in box.findChildren(Label))
        box.by.set_value("李明")
        box.on.set_value(date(2025, 11, 20))
        QTest.keyClick(box.by, Key.Key_Return)

    roll.in_dialog(grant)
    board.pressed.emit("grant")
    roll.wait()
    assert roll.marks()[first] is S.SICK_LEAVE and not board.slips.isVisible()
    assert roll.counters() == {"应到": 4, "实到": 3, "请假": 1, "缺席": 0, "未点": 0}
    for count in (3, 0, 0):  # the decision, the rest, the slip
        roll.press(Key.Key_Z, CTRL)
        assert len(roll.marks()) == count, board.trouble_words()
    assert leaves.slips(desk, "A001") == () and not board.trouble.isVisible()


# ── the list, details, room ───────────────────────────────────────────────────────────────────────────────────────


def test_the_list_puts_today_on_top_and_picks_by_enter(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES[:2])
    training(desk, "A002", date(2025, 12, 1), name="第一小组学习")
    training(desk, "A003", desk.today(), name="今天的培训")
    activities.mark(desk, "A002", "330105000001", PRESENT)
    activities.mark(desk, "A003", "330105000001", PRESENT)
    roll = open_window()
    roll.shell.update(year=desk.today().year)
    roll.window.go("rollcall")
    roll.wait()
    picker = roll.page.picker
    assert [line[0] for line in picker.table.rows()] == ["A003"]
    roll.shell.update(year=2025)
    roll.page.reload()
    roll.wait()
    assert [line[0] for line in picker.table.rows()] == ["A001", "A002"]
    picker.show_calls(2025, activities.calls(desk, 2025), date(2025, 12, 1))
    assert [line[0] for line in picker.table.rows()] == ["A002", "A001"]
    picker.search.setText("培训")
    QTest.keyClick(picker.search, Key.Key_Return)
    roll.wait()
    assert roll.page.state is not None and roll.page.state.roll.no == "A001"
    roll.press(Key.Key_Escape)
    assert roll.page.state is None and not roll.page.full_screen


def test_f2_enters_details_of_the_one_just_marked(desk: Desk, open_window: Opened) -> None:
    enter(desk, NAMES[:3], halves="2")
    roll = open_window()
    roll.start()
    roll.type("2")

    def use(box: QDialog) -> None:
        assert isinstance(box, DetailsDialog)
        assert box.arrived.value() == ""  # the unit is not of today: nobody knows the time but the clerk
        QTest.keyClicks(box.focusWidget(), "25")
        QTest.keyClick(box.focusWidget(), Key.Key_Return)
        assert box.isVisible() and "到会时间" in box.fault.text()
        box.arrived.set_value("９点20")
        box.choose(box.parts[0])
        box.spoke.set_value(True)
        box.page.set_value("12")
        QTest.keyClick(box.focusWidget(), Key.Key_Return)

    roll.in_dialog(use)
    roll.press(Key.Key_F2)
    roll.wait()
    first = activities.roll(desk, "A001").people[0]
    told = (first.arrived_at, first.actual_half_days, first.spoke, first.note, first.book_page)
    assert told == ("9:20", Decimal(1), True, "只到上午", "12")
    roll.press(Key.Key_Z, CTRL)  # the details are a step of their own
    roll.wait()
    first = activities.roll(desk, "A001").people[0]
    assert (first.status, first.arrived_at, first.actual_half_days, first.note) == (S.LATE, "", None, "")


def test_a_late_one_of_this_very_day_is_offered_the_present_time(qtbot: QtBot, desk: Desk) -> None:
    enter(desk, NAMES[:1], day=desk.today())
    activities.mark(desk, "A001", "330105000001", S.LATE)
    roll = activities.roll(desk, "A001")
    box = DetailsDialog(None, roll.people[0], roll, desk.today())
    qtbot.addWidget(box)
    assert box.arrived.value() and not box.parts


def test_details_are_bounded_by_the_activity(desk: Desk) -> None:
    enter(desk, NAMES[:1])
    with pytest.raises(InvalidInput, match="还没有点到"):
        activities.details(desk, "A001", "330105000001", spoke=True)
    activities.mark(desk, "A001", "330105000001", PRESENT)
    with pytest.raises(InvalidInput, match="不能多于这场活动的 1 个半天"):
        activities.details(desk, "A001", "330105000001", actual_half_days=Decimal("1.5"))
    activities.details(desk, "A001", "330105000001", actual_half_days=Decimal("0.5"), note="会中离场")
    person = activities.roll(desk, "A001").people[0]
    assert (person.actual_half_days, person.note) == (Decimal("0.5"), "会中离场")
    activities.mark(desk, "A001", "330105000001", ABSENT)
    with pytest.raises(InvalidInput, match="没有实到半天数"):
        activities.details(desk, "A001", "330105000001", actual_half_days=Decimal("0.5"))


@pytest.mark.parametrize(
    ("spoken", "typed", "met"),
    [
        ("Lǐ Huìmǐn", "lh", [0, 3]),
        ("Lǐ Huìmǐn", "lhm", [0, 3, 6]),
        ("Lǐ Huìmǐn", "李", []),
        ("Lǚ Jìng", "lvj", [0, 1, 3]),
    ],
)
def test_letters_met(spoken: str, typed: str, met: list[int]) -> None:
    assert letters_met(spoken, typed) == met


def test_a_district_congress_stays_quick_and_tells_namesakes_apart(qtbot: QtBot) -> None:
    everybody = people(
        *[f"{a}{b}{c}" for a in "王李张刘陈杨赵" for b in "建国文志" for c in "华明军平英红波林强峰伟芳"][:330],
        "王建华",
    )
    roll = Roll(1, "A001", "大会", "人代会会议", date(2026, 1, 8), "上午", "会堂", Decimal(1), tuple(everybody))
    screen, state = RollScreen(), RollState(roll)
    qtbot.addWidget(screen)
    screen.resize(1366, 700)
    screen.show_roll(roll)
    screen.show()
    screen.show_state(state)
    screen.repaint()
    kept = {tile.key: tile for tile in screen.grid.tiles()}
    assert [kept[no].note for no in ("33010000", "33010330")] == ["第一小组 证号…0000", "第一小组 证号…0330"]
    times = []
    for _ in range(40):
        began = perf_counter()
        state.mark(PRESENT, "09:00:00")
        screen.show_state(state)
        screen.grid.viewport().repaint()
        times.append(perf_counter() - began)
    assert sorted(times)[20] < 0.05, f"a key took {sorted(times)[20] * 1000:.0f} ms"
    again = {tile.key: tile for tile in screen.grid.tiles()}
    assert sum(again[key] is not tile for key, tile in kept.items()) == 40  # nobody else's tile was made again


@pytest.mark.parametrize(("factor", "height"), [(1.0, 704), (1.25, 697), (1.5, 697)])
def test_the_roll_call_fits_the_smallest_screen(
    desk: Desk, open_window: Opened, qapp: QApplication, factor: float, height: int
) -> None:
    enter(desk, NAMES)
    style.dress(qapp, factor)
    roll = open_window()
    roll.window.resize(1366, height)
    roll.start()
    first, *rest = roll.page.screen_.caller.keys.values()
    assert first.isVisible() and first.geometry().bottom() < rest[0].geometry().top()  # the list leaves them their room
    roll.type("ay")
    assert roll.called().startswith("阿依古丽")
    roll.type("1")
    roll.type("lh")
    roll.page.screen_.board.show_trouble(
        "李慧敏「出席」没有存上：磁盘空间不足，本次未保存；已保存的数据完好。请清理磁盘后再点。"
    )
    roll.page.screen_.board.show_slips("请假待批：江书豪（事假，参加市里会议）、沈龚（公假，家中有事）等 3 人")
    hint = roll.window.minimumSizeHint()
    assert (hint.height() <= height, hint.width() <= 1366) == (True, True)
    assert (roll.window.height(), roll.window.width()) == (height, 1366)
