"""退回 asks for a reason; 补准请假 shows what the closed year would have come to before it writes an adjustment."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.scheme import RuleItem
from gongshu_desk.services.adjusting import limits
from gongshu_desk.services.late_leave import OFFERED, Preview
from gongshu_desk.services.review import LONGEST_REASON, REASONS
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Combo, LongText, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, holder, note, row, well


class ReturnDialog(Dialog):
    """退回: a usual reason to take and edit, or any other."""

    def __init__(self, parent: QWidget, what: str) -> None:
        super().__init__(parent, f"退回{what}", "arrow-counter-clockwise", width=520)
        self.reason = LongText("哪里不对，登记人照着能改", lines=2, limit=LONGEST_REASON)
        half = len(REASONS) // 2
        usual = [row(*(self._word(word) for word in part), None, space=6) for part in (REASONS[:half], REASONS[half:])]
        self.go = Button("退回", "primary", run=self.accept)
        self.reason.textChanged.connect(self._check)
        told = "退回的记录在改正之前不计分，也不进任何统计；理由写在代表的「未计分」里。"
        self.set_content(
            self.reason, *usual, note("amber", "warning", told),
            buttons=(None, Button("取消", run=self.reject), self.go),
        )  # fmt: skip
        self.reason.setFocus()
        self._check()

    def _word(self, word: str) -> Button:
        return Button(word, "plain", small=True, run=lambda: self.reason.set_value(word))

    def _check(self) -> None:
        self.go.set_reason("" if self.reason.value() else "请写明退回的理由")


MEANT = "更正"
"""Part of the name of a manual item that a correction of a closed year belongs under; no other is taken unasked."""


class LateDialog(Dialog):
    """补准请假: `ask` is called with a status and delivers the preview and the items that admit it to `show_preview`
    or the refusal to `show_refusal`."""

    def __init__(
        self, parent: QWidget, title: str, what: str, old: AttendanceStatus, today: date,
        ask: Callable[[AttendanceStatus, date], object],
    ) -> None:  # fmt: skip
        super().__init__(parent, f"补准请假　{title}", "note", width=600)
        self._ask, self._ready = ask, False
        self.status = Combo([(s, s.label) for s in OFFERED if s is not old], form=True, label="改为")
        self.day = DateField(width=150)
        self.day.set_value(today)
        self.reason = LongText("为什么结账之后才批准", lines=2, limit=120)
        self.document = TextField("批准文件或会议纪要的文号", limit=60)
        self.approved = TextField("批准人，不能是登记人本人", limit=60)
        self.item = Combo([(None, "—")], form=True, label="记入细则", most=400)
        self._items, self._sum = Label("", tone="ink2", wrap=True), Label("正在试算…", "strong", wrap=True)
        self._after = Label("", tone="ink2", wrap=True)
        self.fault = Label("", tone="red", wrap=True)
        self.go = Button("登记调整", "primary", run=self.accept)
        self.status.edited.connect(self.ask)
        for field in (self.reason, self.document, self.approved):
            field.textChanged.connect(self._check)
        self.day.edited.connect(self.ask)
        self.item.edited.connect(self._check)
        self.set_content(
            Label(what, tone="ink2", wrap=True),
            _line("改为", row(self.status, 16, Label("调整记在", tone="ink2"), self.day, None)),
            well(col(self._items, self._sum, self._after, space=4, margins=(12, 8, 12, 8))),
            _line("理由", self.reason),
            _line("文号", self.document),
            _line("批准人", self.approved),
            _line("记入细则", row(self.item, None)),
            self.fault,
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        self._tell("", "正在试算…", "")
        self._check()
        self.status.setFocus()

    def ask(self) -> None:
        """Reckon again for the status and day chosen."""
        self._ready = False
        self._check()
        day = self.day.value()
        if day is not None:
            self._ask(self.status.value(), day)

    def show_preview(self, made: Preview, items: Sequence[RuleItem]) -> None:
        """What the year would have come to, by item, and where the difference can be entered."""
        lines = [f"{c.code} {c.name}：{shown(c.before)} → {shown(c.after)} 分" for c in made.items]
        kept = f"{made.year} 年度的总分、名次和印发的材料保持结账时的样子，不改。"
        self._tell("\n".join(lines), made.sentence, kept)
        offered = [(one.code, f"{one.code} {one.name}（{limits(one)}）") for one in items]
        meant = next((one.code for one in items if MEANT in one.name), None)
        self.item.set_choices([*([] if meant else [(None, "请选择" if items else "—")]), *offered], meant)
        missing = "规则里没有容得下这个分值的人工细则：请在「规则」的草稿里加「往年更正」，发布后再补准"
        self._ready = bool(items) and bool(made.points)
        other = "规则里没有「往年更正」一类的细则。名目对得上的才选；没有，先在「规则」的草稿里加一条。"
        self.fault.setText("" if not made.points or meant else other if items else missing)
        self._check()

    def show_refusal(self, error: Any) -> None:
        """Why it cannot be done."""
        self._tell("", error.sentence, error.next_step)
        self.fault.setText("")
        self._ready = False
        self._check()

    def _tell(self, items: str, sentence: str, after: str) -> None:
        for label, text in ((self._items, items), (self._sum, sentence), (self._after, after)):
            label.setText(text)
            label.setVisible(bool(text))
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """A longer answer is not squeezed into the room of a shorter one (`adjustSize` stops at 2/3 of the screen)."""
        self.resize(self.width(), self.layout().totalHeightForWidth(self.width()))

    def _check(self) -> None:
        self.fault.setVisible(bool(self.fault.text()))
        wanted = (("理由", self.reason), ("文号", self.document), ("批准人", self.approved))
        missing = [word for word, field in wanted if not field.value()]
        reason = f"请填写{'、'.join(missing)}" if missing else "请填写日期" if self.day.value() is None else ""
        if self._ready and not reason and self.item.value() is None:
            reason = "请选择记入哪一条细则"
        self.go.set_reason("" if self._ready and not reason else reason or "按所选情况没有可登记的调整")


def _line(word: str, thing: Any) -> Item:
    label = Label(word, tone="ink2")
    label.setMinimumWidth(ladder.px(64))
    return holder(row(label, (thing, 1)))
