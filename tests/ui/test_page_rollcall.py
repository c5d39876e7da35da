"""The roll call by keyboard alone, over a real store."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, DayPart, MandateLevel, Sex
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.services import activities, records
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.roll_parts import letters_met
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.rollcall import RollCallPage, acts

PRESENT, ABSENT = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT
NAMES = ["丁文静", "于海燕", "万磊", "马文斌", "王岚", "王学明", "方志远", "李慧敏", "林慧", "阿依古丽·麦麦提吐尔逊"]


def enter(desk: Desk, names: list[str], halves: str = "1") -> None:
    """A roster of these people and one training without a roll call."""
    for place, name in enumerate(names, start=1):
        draft = DeputyDraft(
            name=name, sex=Sex.FEMALE, level=MandateLevel.DISTRICT, term=1, certificate_no=f"33010500{place:04}",
            group="第一小组",
        )  # fmt: skip
        records.add(desk, kind_of("deputies"), draft)
    training = ActivityDraft(
        no="A001", kind=ActivityKind.TRAINING, name="第四季度代表专题培训", held_on=date(2025, 11, 21),
        day_part=DayPart.MORNING, place="街道三楼会议室", half_days=Decimal(halves),
    )  # fmt: skip
    records.add(desk, kind_of("activities"), training)


@dataclass
class RollCall:
    """The page as a clerk at the keyboard knows it."""

    bot: QtBot
    window: MainWindow
    shell: Shell
    desk: Desk

    @property
    def page(self) -> RollCallPage:
        page = self.window.page("rollcall")
        assert isinstance(page, RollCallPage)
        return page

    def wait(self) -> None:
        self.bot.waitUntil(lambda: not self.shell.jobs.is_busy(), timeout=20_000)

    def start(self) -> None:
        self.window.go("rollcall", "A001")
        self.wait()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.page.screen_.search, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.screen_.search, key, modifier)

    def called(self) -> str:
        return self.page.screen_.name.name()

    def marks(self) -> dict[str, AttendanceStatus]:
        self.wait()
        return {p.name: p.status for p in activities.roll(self.desk, "A001").people if p.status is not None}

    def counters(self) -> dict[str, int]:
        return {word: counter.value() for word, counter in self.page.screen_.counters.items()}


@pytest.fixture
def open_window(qtbot: QtBot, desk: Desk) -> Generator[Callable[[], RollCall]]:
    """A window with the page, another one to return to, and the workers ended after the test."""
    shells: list[Shell] = []

    def make() -> RollCall:
        shell = Shell()
        shells.append(shell)
        shell.update(year=2025)
        specs = [
            PageSpec("activities", "活动", "calendar-blank", lambda _shell: Page()),
            PageSpec("rollcall", "签到", "checks", lambda shell: RollCallPage(shell, desk)),
        ]
        window = MainWindow(shell, specs)
        qtbot.addWidget(window)
        window.show()
        window.go("activities")
        return RollCall(qtbot, window, shell, desk)

    yield make
    for shell in shells:
        shell.jobs.shutdown()


def test_keys_mark_and_are_saved_one_by_one(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, NAMES)
    roll = open_window()
    roll.start()
    assert roll.window.navigation.isHidden() and roll.page.full_screen
    order = [p.name for p in activities.roll(desk, "A001").people]
    roll.press(Qt.Key.Key_Return)  # Enter is 出席
    roll.type("2")
    roll.type("33")  # 请假, of the third kind
    roll.type("4")
    roll.type("5")
    roll.type("6")
    roll.type("0")
    given = [PRESENT, AttendanceStatus.LATE, AttendanceStatus.PERSONAL_LEAVE, ABSENT]
    given += [AttendanceStatus.SITTING_IN, AttendanceStatus.LEFT_EARLY, AttendanceStatus.NOT_APPLICABLE]
    assert roll.marks() == dict(zip(order[:7], given, strict=True))
    assert roll.counters() == {"应到": 9, "实到": 4, "请假": 1, "缺席": 1, "未点": 3}
    assert roll.page.screen_.rate.text().endswith("4/9")


def test_leave_is_never_left_bare(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, NAMES)
    roll = open_window()
    roll.start()
    first = roll.called()
    roll.type("3")
    assert roll.page.screen_.caller.asked()
    roll.type("4")  # no such leave: nothing is marked
    roll.press(Qt.Key.Key_Return)
    assert roll.page.screen_.caller.asked()
    roll.press(Qt.Key.Key_Escape)
    assert not roll.page.screen_.caller.asked()
    assert (roll.marks(), roll.called()) == ({}, first)


def test_search_by_initials_then_down_to_the_other(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, NAMES)
    roll = open_window()
    roll.start()
    roll.type("lh")
    assert roll.called() == "李慧敏"
    assert roll.page.screen_.caller.other.isVisible()
    roll.press(Qt.Key.Key_Down)
    assert roll.called() == "林\u3000慧"
    roll.type("1")
    assert roll.page.screen_.search.value() == ""
    assert roll.marks() == {"林慧": PRESENT}
    roll.type("zzz")
    roll.press(Qt.Key.Key_Return)
    assert roll.marks() == {"林慧": PRESENT}  # nobody called, nobody marked


def test_space_leaves_open_and_goes_on(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, NAMES[:3])
    roll = open_window()
    roll.start()
    seen = [roll.called()]
    for _ in range(3):
        roll.press(Qt.Key.Key_Space)
        seen.append(roll.called())
    assert len(set(seen[:3])) == 3 and seen[3] == seen[0]
    assert roll.marks() == {}


def test_undo_restores_mark_and_details(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, NAMES[:3], halves="2")
    number = activities.roll(desk, "A001").people[0].certificate_no
    activities.mark(desk, "A001", number, PRESENT)
    activities.details(desk, "A001", number, actual_half_days=Decimal("1.5"), spoke=True, note="带来一件建议")
    before = activities.roll(desk, "A001").people[0]
    roll = open_window()
    roll.start()
    roll.page.screen_.grid.chosen.emit(number)
    roll.type("4")
    assert roll.marks()[before.name] is ABSENT
    roll.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    roll.wait()
    assert activities.roll(desk, "A001").people[0] == before
    roll.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # nothing of this sitting is left
    roll.wait()
    assert activities.roll(desk, "A001").people[0] == before


def test_a_refused_write_takes_the_tile_back(
    desk: Desk, open_window: Callable[[], RollCall], monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(desk, NAMES[:3])
    roll = open_window()
    roll.start()
    first = roll.called()
    trouble = roll.page.screen_.board

    def full(*_args: object, **_more: object) -> None:
        raise EnvironmentFault("磁盘空间不足，本次未保存；已保存的数据完好。")

    with monkeypatch.context() as patch:
        patch.setattr(activities, "record_attendance", full)
        roll.type("1")
        assert roll.counters()["实到"] == 1  # shown at once
        roll.wait()
    assert (roll.counters()["实到"], roll.called()) == (0, first)
    assert trouble.trouble.isVisible() and f"{first}「出席」没有存上：磁盘空间不足" in trouble.trouble_words()
    roll.type("1")  # a key that was on its way for the next one answers nothing
    assert roll.marks() == {}
    roll.page.hold(0)
    roll.type("1")
    assert len(roll.marks()) == 1 and not trouble.trouble.isVisible()


def test_sixty_people_by_keyboard_alone(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, [f"{a}{b}" for a in "王李张刘陈杨" for b in "一乙二十丁厂七卜八人"])
    roll = open_window()
    roll.start()
    order = [p.name for p in activities.roll(desk, "A001").people]
    for place in range(60):
        roll.type("4" if place % 10 == 9 else "1")
    marks = roll.marks()
    assert [n for n in order if marks[n] is ABSENT] == order[9::10]
    assert roll.counters() == {"应到": 60, "实到": 54, "请假": 0, "缺席": 6, "未点": 0}
    assert roll.called() == "已点完"
    roll.press(Qt.Key.Key_Return)  # nothing left to mark: Enter ends the roll call
    roll.wait()
    assert roll.window.current_key == "activities" and not roll.window.navigation.isHidden()
    toast = roll.window.toasts.current()
    assert toast is not None and "全部点完" in toast.accessibleName()


def test_finishing_names_who_is_open(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, NAMES[:4])
    roll = open_window()
    roll.start()
    roll.type("11")
    roll.page.screen_.finish.click()
    roll.wait()
    toast = roll.window.toasts.current()
    assert toast is not None
    assert "应到 4，实到 2" in toast.accessibleName() and "未点（2 人）" in toast.accessibleName()


def test_the_list_puts_what_is_open_first_and_picks_by_enter(desk: Desk, open_window: Callable[[], RollCall]) -> None:
    enter(desk, NAMES[:2])
    later = ActivityDraft(no="A002", kind=ActivityKind.GROUP, name="第一小组学习", held_on=date(2025, 12, 1))
    records.add(desk, kind_of("activities"), later)
    activities.mark(desk, "A002", "330105000001", PRESENT)
    roll = open_window()
    roll.window.go("rollcall")
    roll.wait()
    table = roll.page.picker.table
    assert [line[0] for line in table.rows()] == ["A001", "A002"]
    QTest.keyClick(table, Qt.Key.Key_Return)
    roll.wait()
    assert roll.page.state is not None and roll.page.state.roll.no == "A001"
    roll.press(Qt.Key.Key_Escape)
    assert roll.page.state is None and not roll.page.full_screen


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


def test_f2_enters_details_of_the_one_just_marked(
    desk: Desk, open_window: Callable[[], RollCall], monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(desk, NAMES[:3])
    roll = open_window()
    roll.start()
    roll.type("1")

    def fill(box: acts.DetailsDialog) -> bool:
        box.days.set_value(Decimal("0.5"))
        box.spoke.set_value(True)
        return True

    monkeypatch.setattr(acts, "ask_box", fill)
    roll.press(Qt.Key.Key_F2)
    roll.wait()
    first = activities.roll(desk, "A001").people[0]
    assert (first.actual_half_days, first.spoke) == (Decimal("0.5"), True)


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


@pytest.mark.parametrize(("factor", "height"), [(1.0, 704), (1.25, 697), (1.5, 697)])
def test_the_roll_call_fits_the_smallest_screen(
    desk: Desk, open_window: Callable[[], RollCall], qapp: QApplication, factor: float, height: int
) -> None:
    enter(desk, NAMES)
    style.dress(qapp, factor)
    roll = open_window()
    roll.window.resize(1366, height)
    roll.start()
    roll.type("ay")
    assert roll.called().startswith("阿依古丽")
    roll.type("1")
    roll.type("lh")
    hint = roll.window.minimumSizeHint()
    assert (hint.height() <= height, hint.width() <= 1366) == (True, True)
    assert (roll.window.height(), roll.window.width()) == (height, 1366)
