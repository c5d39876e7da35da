"""The report to read: a paragraph is chosen by a click or ↑ ↓ (F2 rewrites it), a figure by a click or Tab and Enter."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser

from gongshu_desk.domain.forms.work_report import ReportParagraph, WorkReport
from gongshu_desk.domain.report_text import Told
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.tokens import colour

KEY = QTextFormat.Property.UserProperty.value
"""Property of a block: key of its paragraph."""
INDENT = "　　"


class ReportText(QTextBrowser):
    """Shows a report. `paragraph_chosen` carries the key of a paragraph, `figure_chosen` that of an indicator."""

    paragraph_chosen = Signal(str)
    figure_chosen = Signal(str)
    edit_wanted = Signal()
    """F2: the paragraph chosen is to be rewritten."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName("工作报告正文")
        self.document().setDocumentMargin(20)
        self.anchorClicked.connect(self._follow)
        ladder.wear(self, "body")
        self.current = ""
        self._report: WorkReport | None = None

    # ---- showing ----------------------------------------------------------------------------------------

    def show_report(self, report: WorkReport) -> None:
        """Show another state of the report; the paragraph chosen stays chosen and in sight."""
        self._report = report
        keys = [paragraph.key for paragraph in report.paragraphs]
        if self.current not in keys:
            self.current = keys[0] if keys else ""
        at = self.verticalScrollBar().value()
        self._write(report)
        self.verticalScrollBar().setValue(at)

    def _write(self, report: WorkReport) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        self._line(cursor, report.title, "h1", centred=True, first=True)
        if report.day:
            day = report.day
            self._line(cursor, f"（{day.year}年{day.month}月{day.day}日）", "body", centred=True)
        if report.opening.text:
            self._paragraph(cursor, report.opening)
        for at, section in enumerate(report.sections):
            self._line(cursor, report.heading(at), "h2")
            for paragraph in section.paragraphs:
                self._paragraph(cursor, paragraph)
        titles = [chart.title for section in report.sections for chart in section.charts]
        below = [f"图：{'、'.join(titles)}"] if titles else []
        below += [table.title.replace("　", "：", 1) for table in report.tables]
        self._line(cursor, "；".join(below) + "（在预览里看）", "cap", tone="ink2")
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _line(
        self,
        cursor: QTextCursor,
        text: str,
        role: str,
        *,
        centred: bool = False,
        first: bool = False,
        tone: str = "ink",
    ) -> None:
        shape = QTextBlockFormat()
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        shape.setTopMargin(0 if first else 12)
        shape.setBottomMargin(10 if first else 4)
        if first:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)
        cursor.insertText(text, _look(role, tone))

    def _paragraph(self, cursor: QTextCursor, paragraph: ReportParagraph) -> None:
        shape = QTextBlockFormat()
        shape.setProperty(KEY, paragraph.key)
        shape.setBottomMargin(4)
        shape.setTopMargin(4)
        shape.setLineHeight(132, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if paragraph.key == self.current:
            shape.setBackground(colour("sel"))
        cursor.insertBlock(shape)
        cursor.insertText(INDENT, _look("body"))
        if paragraph.prompt:
            cursor.insertText(paragraph.printed, _look("body", "amber"))
        else:
            for piece in paragraph.pieces:
                cursor.insertText(*(_figure(piece) if isinstance(piece, Told) else (piece, _look("body"))))
        if paragraph.edited:
            cursor.insertText("　已改", _look("cap", "blue"))
        if paragraph.moved:
            cursor.insertText("　数据有变", _look("cap", "amber"))

    # ---- choosing ---------------------------------------------------------------------------------------

    def choose(self, key: str) -> None:
        """Choose a paragraph and say so."""
        if key and key != self.current:
            self.current = key
            self._tint()
        if key:
            self._reveal(key)
            self.paragraph_chosen.emit(key)

    def step(self, by: int) -> None:
        """The paragraph `by` places further on."""
        keys = [key for key, _ in self._blocks()]
        if keys:
            at = keys.index(self.current) if self.current in keys else 0
            self.choose(keys[min(max(at + by, 0), len(keys) - 1)])

    def _blocks(self) -> Iterator[tuple[str, QTextCursor]]:
        block = self.document().begin()
        while block.isValid():
            key = block.blockFormat().property(KEY)
            if key:
                yield str(key), QTextCursor(block)
            block = block.next()

    def _tint(self) -> None:
        for key, cursor in self._blocks():
            shape = cursor.blockFormat()
            if key == self.current:
                shape.setBackground(colour("sel"))
            else:
                shape.clearBackground()
            cursor.setBlockFormat(shape)

    def _reveal(self, key: str) -> None:
        for found, cursor in self._blocks():
            if found == key:
                bar, spot = self.verticalScrollBar(), self.cursorRect(cursor)
                room = self.viewport().height()
                if spot.top() < 0 or spot.bottom() > room - 3 * spot.height():
                    bar.setValue(bar.value() + spot.top() - room // 3)

    def _follow(self, link: QUrl) -> None:
        self.figure_chosen.emit(link.toString().removeprefix("figure:"))

    # ---- keyboard and mouse -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            key = self.cursorForPosition(event.position().toPoint()).blockFormat().property(KEY)
            if key:
                self.choose(str(key))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and getattr(self, "_report", None) is not None:
            assert self._report is not None
            self._write(self._report)

    def figures(self) -> list[str]:
        """Keys of the figures in the order of the text."""
        report = self._report
        return [one.key for paragraph in report.paragraphs for one in paragraph.figures] if report else []


def _look(role: str, tone: str = "ink") -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(ladder.font(role))
    look.setForeground(colour(tone))
    return look


def _figure(told: Told) -> tuple[str, QTextCharFormat]:
    """A figure is a link to what it was counted from."""
    look = _look("body", "accent")
    look.setAnchor(True)
    look.setAnchorHref(f"figure:{told.key}")
    return told.text, look
