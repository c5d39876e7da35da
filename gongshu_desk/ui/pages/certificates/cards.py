"""The right side of the register: the check of a paper above, the certificate in the list below."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFrame

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.names import printed
from gongshu_desk.services.certificate_check import Checked
from gongshu_desk.services.certificate_entries import Entry
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import INSIDE, clear, col, note, row
from gongshu_desk.ui.kit.record_side import Line, RecordCard
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH
from gongshu_desk.ui.pages.certificates.rows import VALID, VOID

SIGNS = {
    "valid": ("green", "check-circle-fill"),
    "void": ("red", "prohibit-bold"),
    "unknown": ("amber", "warning-circle-fill"),
}


class CheckCard(QFrame):
    """核验: a field that a scanner may type into, and the answer. Enter asks; the next scan takes the place of the last."""

    def __init__(self, ask: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.field = TextField("扫二维码，或输核验码、编号", icon="shield-check")
        self.field.setToolTip(
            "用扫码枪扫证书左下角的二维码，或输入旁边的 8 位核验码、证书编号，按 Enter 核验（Ctrl+J）"
        )
        self.go = Button("核验", "plain", tip="核验这张证书（Enter）", run=self._ask)
        self.field.returnPressed.connect(self._ask)
        self._run = ask
        self.answer: Label | None = None
        self._answer = col(space=0)
        line = row((self.field, 1), self.go)
        self.setLayout(col(Label("核验证书", "h2"), line, self._answer, space=8, margins=INSIDE))

    def take(self) -> None:
        """Put the keyboard here."""
        self.field.setFocus()
        self.field.selectAll()

    def show_answer(self, checked: Checked) -> None:
        """Say valid, void or unknown, and what it stood for."""
        clear(self._answer)
        kind, icon = SIGNS[checked.state]
        frame = note(kind, icon, checked.sentence)
        self.answer = frame.findChild(Label)
        self._answer.addWidget(frame)
        self._fit()
        self.setAccessibleDescription(checked.sentence)
        self.take()

    def resizeEvent(self, _event: object) -> None:
        self._fit()

    def retype(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """A wrapped label does not tell a box how high it is at its width; this does."""
        if self.answer is not None:
            beside = INSIDE[0] + INSIDE[2] + 32 + 8 + ladder.px(18)
            self.answer.setMinimumHeight(self.answer.heightForWidth(max(self.width() - beside, 40)))

    def forget(self) -> None:
        """The register has changed: an answer of before no longer stands."""
        clear(self._answer)
        self.answer = None

    def _ask(self) -> None:
        if self.field.value():
            self._run(self.field.value())
        else:
            self.field.setFocus()


class EntryCard(RecordCard):
    """One certificate: what stands on it, whether it is valid, what came before and after."""

    def __init__(self, actions: list[Action]) -> None:
        super().__init__(actions)
        self._texts = [action.text for action in actions]

    def show_entry(self, entry: Entry | None) -> None:
        """Show a certificate, or nothing."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        name = printed(entry.name) if entry.words["person"] else entry.name
        chip = VALID if entry.valid else VOID
        self.show_record(name, f"{entry.kind.label}　{entry.number}", chip, _lines(entry))
        _, void, again = (self.buttons[text] for text in self._texts)
        void.set_reason("" if entry.valid else "已经作废")
        again.set_reason(f"已由 {entry.replaced_by} 补发" if entry.replaced_by else "")


def _lines(entry: Entry) -> list[Line]:
    words = entry.words
    lines = [Line("课程" if entry.kind is CertificateKind.TRAINING else "荣誉", entry.subject)]
    if entry.kind is CertificateKind.TRAINING:
        lines.append(Line("时间", " 至 ".join(dict.fromkeys((words["start"], words["end"])))))
        hours = f"，{words['hours']} 学时" if words["hours"] else ""
        lines.append(Line("学习量", f"{words['half_days']} 个半天{hours}"))
    lines += [
        Line("发证单位", words["issuer"]),
        Line("发证日期", entry.issued_on.isoformat()),
        Line("核验码", entry.check_code),
    ]
    if entry.replaces:
        lines.append(Line("补发自", f"{entry.replaces}（已作废）"))
    if not entry.valid:
        lines.append(Line("作废", f"{_day(entry.void_on)}{entry.void_reason or '没有写明原因'}"))
    if entry.replaced_by:
        lines.append(Line("已补发", entry.replaced_by))
    layout = f"第 {entry.layout_version} 版" if entry.layout_version else "随程序"
    lines.append(Line("版式", layout))
    lines.append(Line("重印核对", "已留存指纹" if entry.pdf_hash else "发证时没有留存指纹"))
    return lines


def _day(day: date | None) -> str:
    return f"{day.isoformat()}　" if day else ""


def side_width() -> int:
    """Width of the right side at the type size in force."""
    return ladder.wide(DETAIL_WIDTH)
