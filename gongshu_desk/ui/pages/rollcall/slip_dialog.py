"""The leave slip (请假条) of one person for one unit: why, who may approve it here, and what was decided."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import LeaveDecision, LeaveKind
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.services.activities import Called, Roll
from gongshu_desk.services.leaves import Approver, Slip
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, TextField, mark_wrong
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, note, row
from gongshu_desk.ui.pages.rollcall.details import word_of

KINDS = tuple(LeaveKind)
DECISIONS = (LeaveDecision.PENDING, LeaveDecision.GRANTED, LeaveDecision.REFUSED)
OUTCOME = {
    LeaveDecision.PENDING: "待批：先不登记，名单上标「待批」",
    LeaveDecision.GRANTED: "准假：保存后就登记为{kind}，不用再点",
    LeaveDecision.REFUSED: "不准：没有到会的登记为缺席",
}


@dataclass(frozen=True, slots=True)
class SlipWork:
    """What the dialog stands on: who asks, at which unit, the slip if there is one, who may approve, and by when."""

    person: Called
    roll: Roll
    slip: Slip | None
    approver: Approver
    today: date
    decided_by: str = ""
    """Who decided the last slip of this sitting: offered again."""
    decision: LeaveDecision | None = None
    """What the clerk pressed already."""

    @property
    def fresh(self) -> date | None:
        """Today, for a unit that is still to come; of one that is over nobody knows without being told."""
        return self.today if self.roll.day >= self.today else None


class SlipDialog(Dialog):
    """A new slip has every field; one that is there shows what it says and takes the decision. Enter saves."""

    def __init__(self, parent: QWidget, work: SlipWork) -> None:
        super().__init__(parent, f"{printed(work.person.name)}　请假条", "note", width=560)
        self._work = work
        slip = work.slip
        self.kind = Segments(
            [kind.label for kind in KINDS], KINDS.index(slip.kind) if slip else 1, lambda _at: self._tell()
        )
        self.reason = TextField("如 住院治疗", limit=200)
        self.asked_on = DateField(year=work.roll.day.year)
        self.asked_on.set_value(work.fresh)
        self.written = Check("有书面请假条")
        self.written.set_value(work.approver.in_writing)
        self.decision = Segments([each.label for each in DECISIONS], self._start(), lambda _at: self._tell())
        self.by = TextField("批准人姓名", limit=60)
        self.by.set_value(slip.decided_by if slip and slip.decided_by else work.decided_by)
        self.on = DateField(year=work.roll.day.year)
        self.on.set_value(slip.decided_on if slip and slip.decided_on else work.fresh)
        self.outcome = Label("", "cap", "ink2", wrap=True)
        self.fault = Label("", tone="red", wrap=True)
        self.fault.hide()
        save = Button("保存", "primary", run=self._save, tip="保存（Enter）")
        save.setDefault(True)
        self.set_content(
            *(self._asked() if slip is None else _told(slip)),
            note("grey", "info-fill", f"谁可以批准：{work.approver.body}。{work.approver.sentence}"),
            row(word_of("审批结果"), self.decision, None),
            row(word_of("批准人"), (self.by, 1), word_of("批准日期"), self.on),
            row(word_of(""), (self.outcome, 1)),
            self.fault,
            buttons=(None, Button("取消", run=self.reject), save),
        )
        self._tell()
        (self.reason if slip is None else self.by).setFocus()

    def _start(self) -> int:
        slip, pressed = self._work.slip, self._work.decision
        return DECISIONS.index(pressed or (slip.decision if slip else LeaveDecision.PENDING))

    def _asked(self) -> list[Item]:
        return [
            row(word_of("请假类别"), self.kind, None),
            row(word_of("事由"), (self.reason, 1)),
            row(word_of("请假日期"), self.asked_on, self.written, None),
        ]

    def given(self) -> LeaveDecision:
        """What was decided."""
        return DECISIONS[self.decision.current()]

    def draft(self) -> LeaveDraft:
        """A new slip as it was entered."""
        work, given = self._work, self.given()
        decided = given is not LeaveDecision.PENDING
        return LeaveDraft(
            activity_no=work.roll.no,
            certificate_no=work.person.certificate_no,
            kind=KINDS[self.kind.current()],
            reason=self.reason.value(),
            asked_on=self.asked_on.value() or None,
            in_writing=self.written.value(),
            approver=work.approver.body,
            decision=given,
            decided_by=self.by.value() or None if decided else None,
            decided_on=self.on.value() or None if decided else None,
        )

    def _tell(self) -> None:
        given = self.given()
        for field in (self.by, self.on):
            field.setEnabled(given is not LeaveDecision.PENDING)
        kind = self._work.slip.kind if self._work.slip else KINDS[self.kind.current()]
        self.outcome.setText(OUTCOME[given].format(kind=kind.label))

    def _save(self) -> None:
        decided, wrong = self.given() is not LeaveDecision.PENDING, []
        new = self._work.slip is None
        asked, on = self._work.slip.asked_on if self._work.slip else self.asked_on.value(), self.on.value()
        checks = (
            (self.reason, new and not self.reason.value(), "请写明事由"),
            (self.asked_on, new and bool(self.asked_on.problem()), "请假日期不对"),
            (self.by, decided and not self.by.value(), "请填写批准人"),
            (self.on, decided and (bool(self.on.problem()) or not on), "请填写批准日期"),
            (self.on, decided and bool(asked and on) and on < asked, "批准日期早于请假日期"),
        )
        for field, bad, said in checks:
            mark_wrong(field, bool(bad))
            wrong += [said] if bad else []
        self.fault.setText("；".join(wrong))
        self.fault.setVisible(bool(wrong))
        if not wrong:
            self.accept()


def _told(slip: Slip) -> list[Item]:
    when = f"{slip.asked_on.month} 月 {slip.asked_on.day} 日提出，" if slip.asked_on else ""
    paper = "书面" if slip.in_writing else "口头"
    more = [f"同一张请假条还包括另外 {len(slip.units) - 1} 场"] if len(slip.units) > 1 else []
    return [
        row(word_of("请假"), Label("　".join([slip.kind.label, slip.reason]), "strong", wrap=True), None),
        row(word_of(""), Label("；".join([f"{when}{paper}", slip.word, *more]), tone="ink2", wrap=True), None),
    ]
