"""作废 and 补发 ask for a reason and a date; 补发 also for whose words the new certificate carries."""

from datetime import date

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.services.certificate_entries import Entry
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import LongText
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, note, row

USUAL = ("遗失", "污损", "姓名印错", "内容印错", "发错")


class _Reasoned(Dialog):
    """A reason (typed, or one of the usual ones), a date not before the issue, and a button that acts."""

    def __init__(self, parent: QWidget, entry: Entry, verb: str, icon: str, today: date, between: list[Item]) -> None:
        super().__init__(parent, f"{verb} {entry.number}", icon, width=520)
        self._entry, self._today, self._verb = entry, today, verb
        self.reason = LongText(f"为什么{verb}", lines=2, limit=200)
        self.day = DateField(width=150)
        self.day.set_value(today)
        usual = [Button(word, "plain", small=True, run=lambda word=word: self.reason.set_value(word)) for word in USUAL]
        self.fault = Label("", tone="red", wrap=True)
        self.go = Button(verb, "primary", run=self.accept)
        self.reason.textChanged.connect(self._check)
        self.day.edited.connect(self._check)
        name = printed(entry.name) if entry.words["person"] else entry.name
        self.set_content(
            Label(f"{entry.kind.label}　{name}　{entry.subject}", tone="ink2", wrap=True),
            _line("原因", col(self.reason, row(*usual, None, space=4), space=6)),
            _line("日期", row(self.day, None)),
            *between,
            self.fault,
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        self.reason.setFocus()
        self._check()

    def _check(self) -> None:
        day = self.day.value()
        fault = self.day.problem()
        if not fault and day is None:
            fault = "请填写日期"
        elif day is not None and day > self._today:
            fault = "日期还没有到"
        elif day is not None and day < self._entry.issued_on:
            fault = f"早于发证日期 {self._entry.issued_on}"
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.go.set_reason(fault or ("" if self.reason.value() else f"请写明{self._verb}的原因"))


class VoidDialog(_Reasoned):
    """作废: the number is never given again."""

    def __init__(self, parent: QWidget, entry: Entry, today: date) -> None:
        told = note("amber", "warning", "作废以后编号不再使用，登记簿里留有记录；原件应收回存档。")
        super().__init__(parent, entry, "作废", "prohibit", today, [told])


class ReissueDialog(_Reasoned):
    """补发: `fresh` says whether the words come from the records as they are now."""

    def __init__(self, parent: QWidget, entry: Entry, today: date) -> None:
        self.words = Segments(("照原证内容", "按现在的记录"), 0)
        self.words.setToolTip("遗失、污损选「照原证内容」；姓名或内容已在记录里更正的，选「按现在的记录」")
        old = "原证同时作废，" if entry.valid else "原证已作废，"
        told = note("blue", "info", f"{old}新证用新的编号，编号后注「补发」，用现行版式。")
        super().__init__(parent, entry, "补发", "files", today, [_line("内容", row(self.words, None)), told])

    @property
    def fresh(self) -> bool:
        """Whether 按现在的记录 is chosen."""
        return self.words.current() == 1


def _line(word: str, thing) -> Item:  # type: ignore[no-untyped-def]
    label = Label(word, tone="ink2")
    label.setFixedWidth(48)
    return row(label, (thing, 1))
