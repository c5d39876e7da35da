"""The year's sign-in units to pick from, those of today and those without a mark first."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gongshu_desk.services.activities import Call
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, col, holder, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP

FIELDS = ("no", "state", "day", "name", "kind", "part", "place", "marked", "present", "act", "invited")
COLUMNS = (
    Column("state", "状态", "chip", width=104, rank=0, show=lambda v, _r: Cell(chip=v, quiet=v == "已签到")),
    Column("day", "日期", width=112, rank=1),
    Column("part", "时段", width=64, rank=6),
    Column("name", "活动", "name", width=220, stretch=True, rank=0),
    Column("kind", "类型", width=150, rank=3),
    Column("place", "地点", width=150, rank=5),
    Column("marked", "已点", "number", width=84, rank=2, show=lambda v, r: _marked(v, r[10])),
    Column(
        "present", "实到", "number", width=72, rank=4, show=lambda v, r: Cell(f"{v}") if r[7] else Cell("—", "ink3")
    ),
    Column("act", "", "action", width=104, rank=0, sortable=False),
)

_PAD = Qt.KeyboardModifier.KeypadModifier


class Picker(QWidget):
    """`picked` carries the number of the activity to call."""

    picked = Signal(str)

    def __init__(
        self, new_activity: Callable[[], object], import_marks: Callable[[], object], slips: Callable[[], object]
    ) -> None:
        super().__init__()
        self.heading = Heading(
            "签到",
            "",
            [
                Action("请假条", slips, "note", tip="全部请假条：登记、批准、打印"),
                Action("导入签到表", import_marks, "download-simple", tip="从 Excel 导入一场或多场签到"),
                Action("登记活动", new_activity, "calendar-plus", "Ctrl+N", tip="登记一场新的活动"),
                Action("开始签到", self._start, "checks", "Ctrl+Return", tip="给选中的活动点名", kind="primary"),
            ],
        )
        self.search = _Find("活动名称、编号", width=260)
        self.segments = Segments(["全部", "未签到", "已签到"])
        self.kinds = Combo([("", "全部类型")], label="类型")
        self.table = RecordTable(COLUMNS, fields=FIELDS, key="no", label="本年度活动", empty="没有符合条件的活动")
        self.empty = Empty(
            "本年度还没有活动",
            "先登记活动或导入活动表，再来点名",
            [
                (Action("登记第一场活动", new_activity, "calendar-plus"), "填写类型、名称、日期和地点"),
                (Action("从 Excel 导入", import_marks, "download-simple"), "已有签到表时用；先预览，确认后才写入"),
            ],
            icon="checks",
        )
        body = col(
            row(self.search, self.segments, self.kinds, None), (table_card(None, self.table), 1), space=GAP_DENSE
        )
        self._stack = Faces(holder(body), self.empty)
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        self.setLayout(col(self.heading, (self._stack, 1), space=GAP_DENSE, margins=margins))
        self.search.searched.connect(lambda text: self.table.set_search(text, lambda r: f"{r[0]} {r[3]} {r[6]}"))
        self.search.down.connect(self._to_table)
        self.search.taken.connect(self._start)
        self.segments.chosen.connect(lambda _place: self._filter())
        self.kinds.edited.connect(self._filter)
        self.table.activated_row.connect(lambda line: self.picked.emit(line[0]))
        self.table.acted.connect(lambda _key, line: self.picked.emit(line[0]))

    def show_calls(self, year: int, calls: Sequence[Call], today: date) -> None:
        """Show the units of a year, those of this very day on top."""
        calls = sorted(calls, key=lambda call: call.day != today)
        rows = [_row(call, call.day == today) for call in calls]
        waiting = sum(not call.called for call in calls)
        self.heading.set("签到", f"{year} 年度 {len(calls)} 场，未签到 {waiting} 场" if calls else f"{year} 年度")
        self.heading.button("开始签到").set_reason("" if calls else "本年度还没有活动")
        self.segments.set_words([f"全部 {len(calls)}", f"未签到 {waiting}", f"已签到 {len(calls) - waiting}"])
        kinds = list(dict.fromkeys(call.kind for call in calls))
        self.kinds.set_choices([("", "全部类型"), *((kind, kind) for kind in kinds)])
        self.table.set_rows(rows)
        if self.table.current_row() is None:
            self.table.select_first()
        self._filter()
        self._stack.setCurrentIndex(0 if calls else 1)

    def focus_first(self) -> None:
        """The keyboard on the list: ↓ and Enter pick."""
        if self._stack.currentWidget() is self.empty:
            self.empty.focus_first()
        else:
            self.table.setFocus()

    def _to_table(self) -> None:
        self.table.setFocus()

    def _start(self) -> None:
        if self.table.current_row() is None:
            self.table.select_first()
        line = self.table.current_row()
        if line is not None:
            self.picked.emit(line[0])

    def _filter(self) -> None:
        wanted, kind = self.segments.current(), self.kinds.value()

        def keep(line: tuple[Any, ...]) -> bool:
            return (not kind or line[4] == kind) and (wanted == 0 or (line[1] != "已签到") == (wanted == 1))

        self.table.set_filter(keep)


class _Find(SearchField):
    """Enter filters at once, and takes the first line: the name of a meeting and Enter is all it needs."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_PAD:
            self.taken.emit()


def _marked(count: int, invited: int) -> Cell:
    """How many have a mark, of a unit with a list out of how many."""
    return Cell(f"{count}/{invited}") if invited else Cell(f"{count}") if count else Cell("—", "ink3")


def _row(call: Call, now: bool) -> tuple[Any, ...]:
    state, act = ("已签到", "看签到") if call.called else ("今天", "去签到") if now else ("未签到", "去签到")
    return (
        call.no,
        state,
        call.day,
        call.name,
        call.kind,
        call.day_part,
        call.place,
        call.marked,
        call.present,
        act,
        call.invited,
    )
