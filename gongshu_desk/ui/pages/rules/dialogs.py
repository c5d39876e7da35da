"""The dialogs of 规则: where a draft comes from, what differs, what publishing means, from when a version rests."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import card, col, note, row
from gongshu_desk.ui.kit.record_table import RecordTable

SAME = "计分的内容没有不同。"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a new draft may begin from. `tag`: 「生效中」, 「示例」, 「文件」."""

    value: Any
    title: str
    tag: str
    note: str


def _origin(value: Any, line: Any) -> Cell:
    return Cell(str(value), sub=f"（{line['tag']}）" if line["tag"] else "")


class NewDraft(Dialog):
    """From the version in force, from a shape of the library, or from a file; `value()` is the chosen Origin's."""

    def __init__(self, parent: QWidget, origins: Sequence[Origin]) -> None:
        super().__init__(parent, "新建草稿：从哪里开始", "file-plus", width=680)
        columns = (Column("title", "从这里开始", "name", 300, stretch=True, rank=0, show=_origin),)
        self.table = RecordTable(columns, key="value", density="compact", header=False, label="从哪里开始")
        self.table.set_rows([{"value": o.value, "title": o.title, "tag": o.tag, "note": o.note} for o in origins])
        self.note = text_box([], 132)
        self.note.setAccessibleName("这一种的说明和出处")
        self.table.current_changed.connect(self._show)
        self.table.activated_row.connect(lambda _row: self.accept())
        self.table.setFixedHeight(self.table.height_for(min(max(len(origins), 3), 8)) + 2)
        start = Button("起草", "primary", run=self.accept)
        start.setDefault(True)
        self.set_content(
            card(col(self.table, space=0, margins=(1, 1, 1, 1))), self.note,
            buttons=(None, Button("取消", run=self.reject), start),
        )  # fmt: skip
        self.table.select_first()
        self.table.setFocus()

    def value(self) -> Any:
        """What was chosen."""
        current = self.table.current_row()
        return current["value"] if current else None

    def _show(self, current: Any) -> None:
        self.note.setPlainText(current["note"] if current else "")


def text_box(lines: Sequence[str], high: int = 240) -> QPlainTextEdit:
    """Sentences to read and copy."""
    box = QPlainTextEdit("\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)) if lines else SAME)
    box.setReadOnly(True)
    box.setAccessibleName("不同之处")
    ladder.wear(box, "body")
    box.setFixedHeight(min(ladder.px(high), 420))
    return box


class DifferenceDialog(Dialog):
    """One version against another one of the clerk's choice; `said` gives the sentences between two of them."""

    def __init__(self, parent: QWidget, title: str, others: Sequence[tuple[Any, str]], said: Any) -> None:
        super().__init__(parent, f"{title} 与另一版的不同", "files", width=720)
        self._said, self._title = said, title
        self.other = Combo(others, form=True, label="与哪一版比", most=520)
        self.other.edited.connect(self._show)
        self.box = text_box([], 300)
        self.copy_button = Button("复制", icon="copy", run=self.copy)
        self.print_button = Button("打印", icon="printer", run=self._print)
        self.wanted_print = False
        close = Button("关闭", "primary", run=self.accept)
        close.setDefault(True)
        self.set_content(
            row(Label("与它相比：", tone="ink2"), self.other, None), self.box,
            buttons=(self.copy_button, self.print_button, None, close),
        )  # fmt: skip
        self._show()

    def lines(self) -> list[str]:
        """The sentences in sight."""
        return list(self._said(self.other.value()))

    def _show(self) -> None:
        lines = self.lines()
        self.box.setPlainText("\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)) if lines else SAME)

    def text(self) -> str:
        """What is copied: a title and the sentences."""
        return f"积分规则「{self._title}」对照「{self.other.currentText()}」\n{self.box.toPlainText()}"

    def copy(self) -> None:
        """Put the sentences on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
        self.copy_button.set_word("已复制")

    def _print(self) -> None:
        self.wanted_print = True
        self.accept()


class PublishDialog(Dialog):
    """What publishing changes, from when, and for which years; asked once."""

    def __init__(
        self, parent: QWidget, title: str, when: str, against: str, lines: Sequence[str], warning: str
    ) -> None:
        super().__init__(parent, f"发布{title}？", "shield-check", width=680)
        self.box = text_box(lines, 220)
        act = Button("发布", "primary", run=self.accept)
        stay = Button("先不发布", run=self.reject)
        parts = [Label(when, wrap=True), Label(against, tone="ink2", wrap=True), self.box]
        if warning:
            parts.append(note("amber", "warning-fill", warning))
        parts.append(Label("发布后内容不能再改；要改，以它为底另起草稿，成为下一版。", tone="ink2", wrap=True))
        self.set_content(*parts, buttons=(None, stay, act))
        stay.setDefault(True)
        stay.setFocus()


class RetireDialog(Dialog):
    """From which day a version is used no more."""

    def __init__(self, parent: QWidget, title: str, today: date) -> None:
        super().__init__(parent, f"停用{title}", "prohibit", width=520)
        self.day = DateField()
        self.day.set_value(today)
        self.fault = Label("", tone="red", wrap=True)
        self.act = Button("停用", icon="prohibit", run=self.accept)
        self.day.edited.connect(self._check)
        said = "停用那天所在的年度起不再按它计分；以前的年度照旧。没有别的规则接上的年度，将算不出积分。"
        self.set_content(
            Label(said, tone="ink2", wrap=True), row(Label("停用日期", tone="ink2"), self.day, None), self.fault,
            buttons=(None, Button("取消", run=self.reject), self.act),
        )  # fmt: skip
        self._check()

    def _check(self) -> None:
        fault = self.day.problem() or ("" if self.day.value() else "请填写停用日期")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.act.set_reason(fault)
