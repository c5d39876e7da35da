"""到会时间, 实到半天数, 发言, 备注 and 记录本页码 of one person in a roll call."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.activities import Called, Roll
from gongshu_desk.services.roll_marks import Part, clock_time, parts_of
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, NumberField, TextField, half_width, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, row

MOST_PARTS = 4
"""Quick entries beside 全程; a congress of six half days has the field for the rest."""


@dataclass(frozen=True, slots=True)
class Details:
    """What was entered."""

    actual_half_days: Decimal | None
    spoke: bool
    note: str
    arrived_at: str
    book_page: str


class ClockField(TextField):
    """A time of day: 9:20, 920, 9点20. `value()` is 「9:20」, or nothing."""

    def value(self) -> str:
        return "" if self.problem() else clock_time(self.text())

    def problem(self) -> str:
        try:
            clock_time(self.text())
        except InvalidInput:
            return "写几点几分，如 9:20"
        return ""


class DetailsDialog(Dialog):
    """A few fields; Enter saves, Esc leaves. Nobody can have been there longer than the unit's half days.

    today: a 迟到 of this very day is offered the present time; of another day the clerk types it.
    """

    def __init__(self, parent: QWidget | None, person: Called, roll: Roll, today: date) -> None:
        super().__init__(parent, f"{printed(person.name)}　签到明细", "note", width=460)
        there, late = person.status in PRESENT_STATUSES, person.status is AttendanceStatus.LATE
        half_days = roll.half_days
        self.parts = parts_of(roll) if there else ()
        self.arrived = ClockField("如 9:20", width=120)
        self.arrived.set_value(
            person.arrived_at or (datetime.now().strftime("%H:%M") if late and roll.day == today else "")
        )
        self.arrived.setEnabled(there)
        self.days = NumberField(f"全程 {shown(half_days)}", least=0, most=half_days, places=2, width=120)
        self.days.set_value(person.actual_half_days)
        self.days.setEnabled(there)
        self.spoke = Check("审议发言、会上发言")
        self.spoke.set_value(person.spoke)
        self.note = TextField("迟到原因等", limit=200)
        self.note.set_value(person.note)
        self.page = TextField("如 12", width=120, limit=20)
        self.page.set_value(person.book_page)
        self.fault = Label("", tone="red", wrap=True)
        self.fault.hide()
        save = Button("保存", "primary", run=self._save, tip="保存（Enter）")
        save.setDefault(True)
        self.set_content(
            *([_line("到会时间", self.arrived, Label("迟到的写几点到", "cap", "ink2"))] if there else []),
            *([_line("实到半天数", self.days, self._hint(half_days))] if there else []),
            *self._quick(),
            _line("发言", self.spoke),
            row(word_of("备注"), (self.note, 1)),
            _line("记录本页码", self.page, Label("纸质履职记录本的页码", "cap", "ink2")),
            self.fault,
            buttons=(None, Button("取消", run=self.reject), save),
        )
        first = self.arrived if late else self.days if there else self.note
        first.setFocus()
        first.selectAll()

    def _hint(self, half_days: Decimal) -> Label:
        return Label(f"不填即全程；最多 {shown(half_days)}", "cap", "ink2")

    def _quick(self) -> list[Item]:
        """A unit of several half days: one press instead of a figure."""
        if not self.parts:
            return []
        whole = Button("全程", small=True, run=lambda: self.choose(None))
        buttons = [Button(part.word, small=True, run=partial(self.choose, part)) for part in self.parts[:MOST_PARTS]]
        return [_line("", whole, *buttons)]

    def choose(self, part: Part | None) -> None:
        """There for a part of the unit, which the remark says too; None is the whole of it."""
        words = [each.word for each in self.parts]
        kept = [word for word in self.note.value().split("；") if word and word not in words]
        self.days.set_value(part.half_days if part else None)
        self.note.set_value("；".join([*([part.word] if part else []), *kept]))

    def details(self) -> Details:
        """What stands in the fields."""
        days = self.days.value()
        return Details(
            None if days is None else Decimal(days), self.spoke.value(), self.note.value(), self.arrived.value(),
            half_width(self.page.value()),
        )  # fmt: skip

    def _save(self) -> None:
        problems = []
        for word, field in (("到会时间", self.arrived), ("实到半天数", self.days)):
            problem = field.problem() if field.isEnabled() else ""
            mark_wrong(field, bool(problem))
            problems += [f"{word}{problem}"] if problem else []
        self.fault.setText("；".join(problems))
        self.fault.setVisible(bool(problems))
        if not problems:
            self.accept()


def _line(word: str, *parts: QWidget) -> QHBoxLayout:
    return row(word_of(word), *parts, None)


def word_of(word: str) -> Label:
    """The word before a field of a roll call's dialogs."""
    label = Label(word, tone="ink2")
    label.setFixedWidth(ladder.px(84))
    return label
