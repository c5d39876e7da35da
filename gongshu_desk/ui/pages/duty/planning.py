"""The proposal of a plan: how it is spread, line by line, changed by hand; nothing is written before 写入安排."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.services import duty_plan
from gongshu_desk.services.duty_plan import ORDERS, Slot
from gongshu_desk.services.duty_term import TermPlan
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.dates import DateField, read_date
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Combo, TextField, half_width
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import clear, col, note, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell

START = "06-15、11-15"


class Proposal(QWidget):
    """Options above, lines below. `slots` is what would be written."""

    def __init__(self, shell: Shell, write: Callable[[Sequence[Slot]], object], back: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.slots: list[Slot] = []
        self.plan: TermPlan | None = None
        self.order = Combo(list(ORDERS.items()), "group", form=True, label="次序")
        self.until = Combo(form=True, label="排到哪一年")
        self.days = TextField("每年各批的日期，如 06-15、11-15", width=190)
        self.days.set_value(START)
        self.again = Button("重新生成", icon="arrows-clockwise", tip="按上面的次序、年度和日期再排一遍", run=self.make)
        for field in (self.order, self.until, self.days):
            field.edited.connect(self.make)
        self._told = col(space=0)
        self.table = _table()
        self.table.bind("F2", lambda _rows: self.change())
        self.table.bind("Delete", lambda _rows: self.leave_out())
        self.table.activated_row.connect(lambda _row: self.change())
        self.table.menu = lambda _rows: [
            Action("改这几行…", self.change, "pencil-simple", "F2"),
            Action("这次不排", self.leave_out, "x", "Delete"),
        ]
        self._sum = Elided("", tone="ink2")
        self.write_button = Button(
            "写入安排", "primary", key="Ctrl+Return", tip="一次写入，可以撤销（Ctrl+Enter）", run=lambda: write(self.slots)
        )  # fmt: skip
        change = Button("改选中的…", icon="pencil-simple", tip="年度、批次、日期（F2）", run=self.change)
        out = Button("这次不排", icon="x", tip="选中的这次不排（Delete）", run=self.leave_out)
        options = row(
            *(Label("次序"), self.order, Label("排到"), self.until, Label("各批日期"), self.days, self.again, None)
        )
        below = row((self._sum, 1), change, out, Button("返回", tip="不写入，回到名单", run=back), self.write_button)
        self.setLayout(col(options, self._told, (table_card(None, self.table), 1), below, space=12))

    def begin(self, plan: TermPlan) -> None:
        """Propose for this plan."""
        self.plan = plan
        years = plan.years_open
        self.until.set_choices([(year, f"{year} 年") for year in years], years[-1])
        self.make()
        self.table.setFocus()

    def drop(self) -> None:
        """Forget what was proposed."""
        self.slots = []

    def make(self) -> None:
        """Spread anew by the options; a date that cannot be read is told and nothing changes."""
        if self.plan is None:
            return
        try:
            days = batch_days(self.days.value())
        except ValueError as error:
            self._tell("red", "warning-circle-fill", str(error))
            return
        self.slots = list(
            duty_plan.propose(self.plan, order=self.order.value(), last_year=self.until.value(), days=days)
        )
        self._show()

    def change(self) -> None:
        """Another year, batch or day for the selected lines."""
        places = [self._place(line["no"]) for line in self.table.selected_rows()]
        if not places or self.plan is None:
            return
        box = SlotDialog(self, self.slots[places[0]], self.plan.years_open, len(places))
        if dialogs.ask_box(box):
            for place in places:
                old = self.slots[place]
                self.slots[place] = replace(box.slot(old.certificate_no, old.name), why=old.why)
            self.slots.sort(key=lambda s: (s.year, s.planned_on or date.max, s.batch))
            self._show()

    def leave_out(self) -> None:
        """Take the selected lines out of the proposal."""
        gone = {line["no"] for line in self.table.selected_rows()}
        self.slots = [slot for slot in self.slots if slot.certificate_no not in gone]
        self._show()

    def _place(self, no: str) -> int:
        return next(at for at, slot in enumerate(self.slots) if slot.certificate_no == no)

    def _show(self) -> None:
        self.table.set_rows([_line(slot) for slot in self.slots])
        if self.table.current_row() is None:
            self.table.select_first()
        years = {year: sum(s.year == year for s in self.slots) for year in sorted({s.year for s in self.slots})}
        told = "，".join(f"{year} 年 {count} 人" for year, count in years.items())
        self._sum.set_text(f"共 {len(self.slots)} 人：{told}" if self.slots else "没有要安排的代表")
        self.write_button.set_reason("" if self.slots else "没有要安排的代表")
        if self.slots:
            self._tell(
                "blue", "info-fill", "这是预览，还没有写入。须再次述职的排在最前；遇周末、节假日顺延到下一个工作日。"
            )
        else:
            self._tell("grey", "info-fill", "按这些日期没有可以排的：日期已过、超出本届，或者都安排好了。")

    def _tell(self, kind: str, icon: str, text: str) -> None:
        clear(self._told)
        self._told.addWidget(note(kind, icon, text))


class SlotDialog(Dialog):
    """Year, batch and day of one line, or of several at once."""

    def __init__(self, parent: QWidget | None, first: Slot, years: Sequence[int], count: int) -> None:
        who = printed(first.name) if count == 1 else f"{printed(first.name)}等 {count} 人"
        super().__init__(parent, f"安排{who}述职", "calendar-blank", "ink2", 420)
        offered = sorted({*years, first.year})
        self.year = Combo([(year, f"{year} 年度") for year in offered], first.year, form=True, label="年度")
        self.batch, self.day = TextField("如 第一批，不分批的留空", limit=20), DateField(year=first.year)
        self.batch.set_value(first.batch)
        self.day.set_value(first.planned_on)
        self._told = Label("", tone="red", wrap=True)
        self.accept_button = Button("确定", "primary", run=self.accept)
        self.year.edited.connect(self._other_year)
        self.day.edited.connect(self._check)
        self.set_content(
            row(Label("年度"), (self.year, 1)),
            row(Label("批次"), (self.batch, 1)),
            row(Label("日期"), self.day, None),
            self._told,
            buttons=(None, Button("取消", run=self.reject), self.accept_button),
        )
        self._check()
        self.year.setFocus()

    def slot(self, no: str, name: str) -> Slot:
        """The line for this deputy."""
        return Slot(no, name, self.year.value(), self.batch.value(), self.day.value())

    def _other_year(self) -> None:
        day = self.day.value()
        self.day.set_year(self.year.value())
        if day is not None:
            self.day.set_value(date(self.year.value(), day.month, min(day.day, 28) if day.month == 2 else day.day))
        self._check()

    def _check(self) -> None:
        day = self.day.value()
        sentence = self.day.problem()
        if not sentence and day is not None and day.year != self.year.value():
            sentence = f"{day} 不在 {self.year.value()} 年度"
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.accept_button.set_reason(sentence)


def batch_days(text: str) -> list[tuple[int, int]]:
    """06-15、11-15 → [(6, 15), (11, 15)]; ValueError with a sentence where one cannot be read, or there are over ten."""
    clean = half_width(text)
    for mark in "，,；;":
        clean = clean.replace(mark, "、")
    found: list[tuple[int, int]] = []
    for part in (one.strip() for one in clean.split("、")):
        day = read_date(part, 2027) if part else None  # a year without 29 February, so that every year has the day
        if day is not None:
            found.append((day.month, day.day))
    if not found or len(found) > 10:
        raise ValueError("请填各批的日期，如 06-15、11-15，一年最多十批")
    return found


def _table() -> RecordTable:
    return RecordTable(
        (
            Column("year", "年度", width=84, rank=0, show=lambda v, _r: f"{v} 年"),
            Column("batch", "批次", width=92, rank=1, show=lambda v, _r: v or Cell("不分批", "ink3")),
            Column("day", "计划日期", width=124, rank=0),
            Column("name", "姓名", "name", width=140, rank=0, stretch=True),
            Column("why", "说明", width=140, rank=2),
        ),
        key="no",
        multi=True,
        label="安排预览",
        empty="没有要安排的代表",
    )


def _line(slot: Slot) -> dict[str, Any]:
    return {
        "no": slot.certificate_no,
        "year": slot.year,
        "batch": slot.batch,
        "day": slot.planned_on,
        "name": printed(slot.name),
        "why": slot.why,
    }
