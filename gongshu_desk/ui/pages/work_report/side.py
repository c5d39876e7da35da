"""The card beside the text: the paragraph in hand, to rewrite or to take back, and the figure in hand, explained."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.work_report import ReportParagraph
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.domain.report_text import number, percentage, quotient
from gongshu_desk.services.report_text import LONGEST
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import LongText
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, clear, col, hline, holder, note, row, scroll
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH

WIDE = DETAIL_WIDTH + 24
LINES, LINES_LARGE = 7, 5
"""Lines of the field, and where the type is large."""


class ParagraphCard(QFrame):
    """The paragraph in hand. `saved` and `reset` carry its key; the words stand in `field`."""

    saved = Signal(str)
    reset = Signal(str)

    def __init__(self, show_records: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.paragraph: ReportParagraph | None = None
        self.figure: Indicator | None = None
        self._title, self._state = Label("", "strong"), Label("", "cap", "ink2")
        self.field = LongText("写这一段", lines=LINES, limit=LONGEST)
        self.field.setAccessibleName("这一段的文字")
        self.field.edited.connect(self._edited)
        self.save = Button("保存这一段", icon="floppy-disk", key="Ctrl+S", small=True, run=self._save)
        self.back = Button("恢复原文", "quiet", small=True, tip="不要改过的文字，按数据重新生成这一段", run=self._reset)
        self._told: QVBoxLayout = col(space=6)
        self._label, self._value = Label("", "strong", wrap=True), Label("", "h1")
        self._under, self._definition = Label("", tone="ink2", wrap=True), Label("", tone="ink2", wrap=True)
        self.records = Button(
            "看背后的记录", icon="list", small=True, tip="到「指标」页看这个数由哪些记录得来", run=show_records
        )
        head = col(row((self._title, 1), self._state), self.field, row(self.save, self.back, None), self._told, space=8)
        number_ = col(
            self._label, self._value, self._under, self._definition, row(self.records, None), None, space=6,
            margins=(16, 12, 16, 12),
        )  # fmt: skip
        self._number = holder(number_)
        self._hint = Label(
            "点正文里红色的数，看它的口径和背后的记录。键盘：↑ ↓ 换段，F2 改这一段，Tab 和回车看数。",
            tone="ink2",
            wrap=True,
        )
        below = holder(col(row(self._hint, margins=(16, 12, 16, 0)), self._number, None, space=0))
        inside = col(holder(col(head, margins=(16, 14, 16, 12))), hline(), below, None, space=0)
        self._area = scroll(inside)
        self.setLayout(col((self._area, 1), space=0, margins=EDGE))
        self.show_figure(None)
        self.retype()

    # ---- the paragraph ----------------------------------------------------------------------------------

    def show_paragraph(self, paragraph: ReportParagraph | None, title: str) -> None:
        """Show a paragraph; unsaved words of the one before are gone."""
        self.paragraph = paragraph
        self.setEnabled(paragraph is not None)
        self._title.setText(title)
        clear(self._told)
        if paragraph is None:
            self.field.set_value("")
            return
        state = "已改" if paragraph.edited else "要补写" if paragraph.prompt else "按数据生成"
        self._state.setText(state)
        self._state.set_tone("blue" if paragraph.edited else "amber" if paragraph.prompt else "ink2")
        self.field.setPlaceholderText(paragraph.text if paragraph.prompt else "写这一段")
        self.field.set_value("" if paragraph.prompt else paragraph.text)
        self._tell(paragraph)
        self._edited()

    def _tell(self, paragraph: ReportParagraph) -> None:
        if paragraph.moved:
            lines = "；".join(f"{one.label}：{one.old} → {one.new}" for one in paragraph.moved)
            words = f"改写以后，这些数变了：{lines}。请核对文字，保存一次就不再提醒。"
            self._told.addWidget(note("amber", "arrows-clockwise-fill", words))
        if paragraph.strange:
            words = f"这些数不是这一段的数据，请核对：{'、'.join(paragraph.strange)}"
            self._told.addWidget(note("grey", "warning-fill", words))

    def dirty(self) -> bool:
        """Whether words stand here that are not saved."""
        paragraph = self.paragraph
        if paragraph is None:
            return False
        return self.words() != ("" if paragraph.prompt else paragraph.text)

    def words(self) -> str:
        """The words in the field as one paragraph."""
        return "".join(line.strip() for line in str(self.field.value()).splitlines())

    def _edited(self) -> None:
        paragraph, problem = self.paragraph, self.field.problem()
        again = paragraph is not None and paragraph.edited and bool(paragraph.moved)
        reason = problem or ("" if self.dirty() or again else "文字没有改动")
        self.save.set_reason(reason)
        self.back.setVisible(paragraph is not None and paragraph.edited)

    def _save(self) -> None:
        if self.paragraph is not None:
            self.saved.emit(self.paragraph.key)

    def _reset(self) -> None:
        if self.paragraph is not None:
            self.reset.emit(self.paragraph.key)

    # ---- the figure -------------------------------------------------------------------------------------

    def show_figure(self, item: Indicator | None, before: Indicator | None = None) -> None:
        """Explain a figure, beside that of the year before; None explains how to choose one."""
        self.figure = item
        self._number.setVisible(item is not None)
        self._hint.setVisible(item is None)
        if item is None:
            return
        value = item.value
        self._label.setText(f"{item.label}（{item.group}）")
        self._value.setText(_told(item))
        parts = [f"{quotient(value)} {item.unit}"] if isinstance(value, Rate) and not item.key.endswith("_mean") else []
        parts += [f"上年 {_told(before)}"] if before is not None else []
        parts += [item.note] if item.note else []
        self._under.setText("；".join(parts))
        self._under.setVisible(bool(parts))
        self._definition.setText(f"{'算法' if isinstance(value, Rate) else '口径'}：{item.definition}")
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.records, 0, 12))  # laid out by then

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(WIDE))
        self.field.set_lines(LINES_LARGE if ladder.large() else LINES)


def _told(item: Indicator) -> str:
    """89.1%, 4,700 条, or 「—」 for a rate of nothing."""
    if isinstance(item.value, Rate):
        return percentage(item.value) if item.value.denominator else "—"
    return f"{number(item.value)} {item.unit}"
