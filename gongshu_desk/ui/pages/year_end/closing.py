"""The dialogs of closing and reopening a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.reports.freezing import FrozenPrints
from gongshu_desk.services.closing import Closing
from gongshu_desk.services.year_end import Gap
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, LongText, TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, note, row
from gongshu_desk.ui.kit.record_table import RecordTable

FREEZES = (
    "结账后这一年度只读。一并冻结：全年事实、规则全文、每位代表的每一条明细、名次，以及公示表、汇总表、个人登记表等"
    "年终打印件，各有指纹；以后随时可以核验、原样重印。并自动备份一份。"
)
AFTER = "建议、群众意见的交办、答复和评价，结账后仍可登记，不改变已结账的数字。需要更正时可写明理由重新打开。"


class CloseDialog(Dialog):
    """Asks for the day up to which the data reach. Where something is 必补, it names it and wants a tick."""

    def __init__(self, parent: QWidget, year: int, until: date | None, blocking: Sequence[Gap]) -> None:
        super().__init__(parent, f"{year} 年度结账", "lock", width=520)
        self._blocking = bool(blocking)
        self.until = DateField(year=year)
        self.until.set_value(until)
        self.until.edited.connect(self._check)
        named = [
            note("red", "warning-circle-fill", f"{gap.what}　{gap.have}　{gap.lacks}".strip("　")) for gap in blocking
        ]
        self.known = Check("以上各项不再补，按现有数据结账", run=lambda _on: self._check())
        self.fault = Label("", tone="red", wrap=True)
        self.go = Button("仍要结账" if blocking else "结账", "primary", "lock", run=self.accept)
        tick = [self.known] if blocking else []
        self.set_content(
            Label(FREEZES, tone="ink2", wrap=True),
            Label(AFTER, tone="ink2", wrap=True),
            *named,
            row(Label("数据截至", tone="ink2"), self.until, Label("印在所有年终表的页脚", "cap", "ink2"), None),
            *tick,
            self.fault,
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        self._check()

    def _check(self) -> None:
        problem = self.until.problem() or ("" if self.until.value() else "请填写数据截至日期")
        mark_wrong(self.until, bool(problem))
        self.fault.setText(problem)
        self.fault.setVisible(bool(problem))
        missing = self._blocking and not self.known.value()
        self.go.set_reason(problem or ("请先勾选，确认这些项不再补" if missing else ""))


MOVED = (
    Column("name", "代表", "name", width=150, stretch=True, rank=0),
    Column("no", "代表证号", width=150, rank=1),
    Column("before", "上次结账", "number", width=96, rank=0),
    Column("after", "这次", "number", width=88, rank=0, tone="ink"),
)


class AgainDialog(Dialog):
    """Before a year is closed: whose totals are not those of the closing before, and which print is left out."""

    def __init__(self, parent: QWidget, planned: Closing, made: FrozenPrints) -> None:
        super().__init__(parent, f"{planned.year} 年度结账", "lock", width=640)
        items: list[QWidget] = []
        if planned.again:
            count = len(planned.moved)
            told = (
                f"与上次结账相比，{count} 人积分有变；记入操作记录。" if count else "与上次结账相比，各人积分没有变化。"
            )
            items.append(Label(told, tone="ink2", wrap=True))
        self.table = RecordTable(MOVED, fields=("name", "no", "before", "after"), key="no", label="积分有变的代表")
        self.table.set_rows(
            [(printed(m.name), m.certificate_no, _total(m.before), _total(m.after)) for m in planned.moved]
        )
        if planned.moved:
            self.table.setFixedHeight(self.table.height_for(min(len(planned.moved), 8)))
            items.append(self.table)
        for one in made.left_out:
            items.append(note("amber", "warning-fill", f"《{one.title}》现在打印不出，不冻结：{one.reason}"))
        go = Button("结账", "primary", "lock", run=self.accept)
        self.set_content(*items, buttons=(None, Button("取消", run=self.reject), go))
        go.setDefault(True)
        go.setFocus()


def _total(total: Decimal | None) -> str:
    return "无" if total is None else f"{total:f}"


@dataclass(frozen=True, slots=True)
class Reopening:
    """Why a closed year is opened again, by which document, who approved."""

    reason: str
    document_no: str
    approved_by: str


class ReopenDialog(Dialog):
    """Three fields, all required: they stay with the year's entry."""

    def __init__(self, parent: QWidget, year: int) -> None:
        super().__init__(parent, f"重新打开 {year} 年度", "lock-open", width=480)
        self.reason = LongText("为什么要改已结账的数据", lines=3, limit=400)
        self.document = TextField("如 翠街人大〔2026〕3 号", limit=60)
        self.approver = TextField("批准人姓名", limit=60)
        self.go = Button("重新打开", "primary", "lock-open", run=self.accept)
        for field in (self.reason, self.document, self.approver):
            field.edited.connect(self._check)
        self.set_content(
            Label("打开以后可以修改，改完须再次结账；理由、文号和批准人记入操作记录。", tone="ink2", wrap=True),
            _line("理由", self.reason),
            _line("文号", self.document),
            _line("批准人", self.approver),
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        self.reason.setFocus()
        self._check()

    def given(self) -> Reopening:
        """What stands in the fields."""
        return Reopening(self.reason.value(), self.document.value(), self.approver.value())

    def _check(self) -> None:
        given = self.given()
        filled = given.reason and given.document_no and given.approved_by and not self.reason.problem()
        self.go.set_reason("" if filled else "理由、文号、批准人都要填")


def _line(word: str, field: QWidget):  # type: ignore[no-untyped-def]
    label = Label(word, tone="ink2")
    label.setFixedWidth(64)
    return row(label, (col(field), 1))
