"""The dialog that makes a year public, and public again."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.points.rounds import Differences
from gongshu_desk.domain.workdays import last_working_day, working_days
from gongshu_desk.services.publications import DAYS, Round
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import LongText, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, note, row


@dataclass(frozen=True, slots=True)
class Window:
    """What the clerk filled in. Reason and document number are empty for a first publication."""

    opens_on: date
    closes_on: date
    place: str
    approved_by: str
    reason: str = ""
    document_no: str = ""


class PublishDialog(Dialog):
    """Asks for the window and the place; after an earlier round also why, and under which document."""

    def __init__(
        self,
        parent: QWidget,
        year: int,
        today: date,
        last: Round | None = None,
        changed: Differences | None = None,
        waiting: int = 0,
        place: str = "",
    ) -> None:
        number = (last.round if last else 0) + 1
        again = last is not None
        super().__init__(parent, f"更正后再公示（第 {number} 次）" if again else f"公示 {year} 年度积分", width=520)
        self._last = last
        self.opens, self.closes = DateField(), DateField()
        self.days = Label("", tone="ink2")
        self.place = TextField("如 街道人大工委公告栏", limit=100)
        self.approver = TextField("批准人姓名", limit=60)
        self.reason = LongText("更正了什么，为什么", lines=2, limit=400)
        self.document = TextField("如 公告〔2026〕2 号", limit=60)
        self.fault = Label("", tone="red", wrap=True)
        self.go = Button("再次公示" if again else "开始公示", "primary", "check", run=self.accept)
        self._begin(max(today, last.opens_on + timedelta(days=1)) if last else today, last.place if last else place)
        self.set_content(
            *_told(again, changed, waiting),
            _line("公示期间", row(self.opens, Label("至", tone="ink2"), self.closes, None)),
            _line("", self.days),
            _line("公示地点", self.place),
            *((_line("更正理由", self.reason), _line("文号", self.document)) if again else ()),
            _line("批准人", self.approver),
            self.fault,
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        (self.reason if again else self.opens).setFocus()
        self._check()

    def given(self) -> Window:
        """What stands in the fields."""
        return Window(
            self.opens.value(), self.closes.value(), self.place.value(), self.approver.value(),
            self.reason.value() if self._last else "", self.document.value() if self._last else "",
        )  # fmt: skip

    def _begin(self, first: date, place: str) -> None:
        self.opens.set_value(first)
        self.closes.set_value(last_working_day(first, DAYS))
        self.place.set_value(place)
        self.opens.edited.connect(self._move)
        for field in (self.closes, self.place, self.approver, self.reason, self.document):
            field.edited.connect(self._check)

    def _move(self) -> None:
        """Another first day moves the last one along."""
        if self.opens.value() and not self.opens.problem():
            self.closes.set_value(last_working_day(self.opens.value(), DAYS))
        self._check()

    def _check(self) -> None:
        problem = self._problem()
        days = 0 if problem else working_days(self.opens.value(), self.closes.value())
        self.days.setText(f"{days} 个工作日，周末和法定节假日不算" if days else "")
        self.fault.setText(problem)
        self.fault.setVisible(bool(problem))
        missing = self._last is not None and not (self.reason.value() and self.document.value())
        self.go.set_reason(problem or ("更正理由和文号都要填" if missing else ""))

    def _problem(self) -> str:
        opens, closes = self.opens.value(), self.closes.value()
        problem = self.opens.problem() or self.closes.problem()
        if problem or not opens or not closes:
            return problem or "请填写公示期间"
        if closes < opens:
            return "截止日期早于开始日期"
        return "" if working_days(opens, closes) else "这几天都不是工作日"


def _told(again: bool, changed: Differences | None, waiting: int) -> list[Item]:
    """What publishing does, and what the clerk should know first."""
    if not again:
        text = "公示的是这一刻的积分：连同规则一起冻结，记下指纹。以后照常登记，公示后有更动会提醒。"
        return [Label(text, tone="ink2", wrap=True)]
    own = len(changed.own) if changed else 0
    moved = len(changed.people) - own if changed else 0
    words = [f"{own} 人的积分有更正"] if own else []
    words += [f"{moved} 人的名次或等次随之变动"] if moved else []
    words += ["规则有改动"] if changed and changed.rules else []
    text = f"与上次公示相比，{'，'.join(words) or '没有更正'}；会另印一份更正公示对照表。"
    found: list[Item] = [Label(text, tone="ink2", wrap=True)]
    if waiting:
        found.append(note("amber", "warning-fill", f"还有 {waiting} 件异议没有决定，决定以后可能还要更正。"))
    return found


def _line(word: str, field):  # type: ignore[no-untyped-def]
    label = Label(word, tone="ink2")
    label.setFixedWidth(ladder.width("公示期间") + 8)
    return row(label, (col(field), 1))
