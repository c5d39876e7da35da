"""A roll call as a clerk at the keyboard knows it: the page over a real store, and how often a key was pressed."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, DayPart, MandateLevel, Sex
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import activities, records
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.rollcall import RollCallPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2025, 11, 21)


def enter(desk: Desk, names: Sequence[str], halves: str = "1", day: date = DAY, *, groups: int = 1) -> None:
    """A roster of these people in one group or two, and one training, A001."""
    drafts = [
        DeputyDraft(
            name=name, sex=Sex.FEMALE, level=MandateLevel.DISTRICT, term=1, certificate_no=f"33010500{place:04}",
            group="第二小组" if groups > 1 and place > len(names) // 2 else "第一小组",
        )
        for place, name in enumerate(names, start=1)
    ]  # fmt: skip
    with desk.store.write("名册") as session:  # one write: sixty of them take seconds
        lookup = Lookup(session)
        for draft in drafts:
            put(Writing(kind_of("deputies"), session, lookup, draft, None, day))
    training(desk, "A001", day, halves)


def training(desk: Desk, no: str, day: date = DAY, halves: str = "1", name: str = "第四季度代表专题培训") -> None:
    """One sign-in unit."""
    draft = ActivityDraft(
        no=no, kind=ActivityKind.TRAINING, name=name, held_on=day, day_part=DayPart.MORNING, place="街道三楼会议室",
        half_days=Decimal(halves),
    )  # fmt: skip
    records.add(desk, kind_of("activities"), draft)


class RollCall:
    """The window with the page. `keys` counts every key that was pressed, in dialogs too."""

    def __init__(self, bot: QtBot, desk: Desk) -> None:
        self.bot, self.desk, self.shell, self.keys = bot, desk, Shell(), 0
        self.shell.update(year=2025)
        specs = [
            PageSpec("activities", "活动", "calendar-blank", lambda _shell: Page()),
            PageSpec("rollcall", "签到", "checks", lambda shell: RollCallPage(shell, desk)),
            PageSpec("preview", "打印预览", "printer", lambda _shell: Paper()),
        ]
        self.window = MainWindow(self.shell, specs)
        bot.addWidget(self.window)
        self.window.show()
        self.window.go("activities")

    @property
    def page(self) -> RollCallPage:
        page = self.window.page("rollcall")
        assert isinstance(page, RollCallPage)
        return page

    def wait(self) -> None:
        self.bot.waitUntil(lambda: not self.shell.jobs.is_busy(), timeout=20_000)

    def start(self, no: str = "A001") -> None:
        self.window.go("rollcall", no)
        self.wait()

    def type(self, text: str) -> None:
        self.keys += len(text)
        QTest.keyClicks(self.page.screen_.search, text)

    def hand_over(self, text: str) -> None:
        """What an input method gives, once its composition is over."""
        self.keys += 1
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.page.screen_.search, event)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(self.page.screen_.search, key, modifier)

    def in_dialog(self, use: Callable[[QDialog], object]) -> None:
        """What to do in the next dialog; one that is left open afterwards is closed, or the test would hang."""

        def act() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QDialog):
                QTimer.singleShot(5, act)  # what it shows is still being read
                return
            try:
                use(box)
            finally:
                if box.isVisible():
                    box.reject()

        QTimer.singleShot(0, act)

    def fill(self, text: str) -> Callable[[QDialog], None]:
        """Types into the field of a dialog where the keyboard stands, and presses Enter."""

        def use(box: QDialog) -> None:
            self.keys += len(text) + 1
            QTest.keyClicks(box.focusWidget(), text)
            QTest.keyClick(box.focusWidget(), Key.Key_Return)

        return use

    def called(self) -> str:
        return self.page.screen_.name.name()

    def order(self) -> list[str]:
        """Names in the order of the tiles."""
        return [tile.name for tile in self.page.screen_.grid.tiles()]

    def marks(self) -> dict[str, AttendanceStatus]:
        self.wait()
        return {p.name: p.status for p in activities.roll(self.desk, "A001").people if p.status is not None}

    def stored(self) -> dict[str, str]:
        """Name → status as another program reads it from the file, once nothing is under way."""
        self.wait()
        with closing(sqlite3.connect(f"file:{self.desk.store.file}?mode=ro", uri=True)) as other:
            rows = other.execute(
                "SELECT person.name, attendance.status FROM attendance JOIN mandate ON mandate.id = attendance.mandate_id"
                " JOIN person ON person.id = mandate.person_id WHERE NOT attendance.archived"
            )
            return dict(rows.fetchall())

    def counters(self) -> dict[str, int]:
        return {word: counter.value() for word, counter in self.page.screen_.counters.items()}


class Paper(Page):
    """Stands for the preview: keeps what it was asked to show."""

    asked: tuple[str, dict[str, object]] | None = None

    def open(self, argument: tuple[str, dict[str, object]]) -> None:
        self.asked = argument


@contextmanager
def seat(bot: QtBot, desk: Desk) -> Iterator[RollCall]:
    """A window whose workers end with it."""
    made = RollCall(bot, desk)
    try:
        yield made
    finally:
        made.shell.jobs.shutdown()
