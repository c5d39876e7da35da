"""Import: 选择文件 → 对应列 → 预览 → 结果. Nothing is written before 确认."""

import csv
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gongshu_desk.exchange import importing
from gongshu_desk.exchange.importing import ImportOptions, Preview
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.intake import Planned
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.dialogs import ask_text
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Check, Combo
from gongshu_desk.ui.kit.figures import Step, Steps
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, hline, holder, row
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.importing.checking import CheckingStep, rows_of
from gongshu_desk.ui.pages.importing.columns import ColumnsStep
from gongshu_desk.ui.pages.importing.keeping import keep_private
from gongshu_desk.ui.pages.importing.matrix import MatrixFlow
from gongshu_desk.ui.pages.importing.writing import CHECKING, NAMES, RESULT, Writing

FILE, COLUMNS = range(2)
EXPLAIN = (
    "支持 .xlsx、.xls、.ods 和 .csv，也可以把文件拖进来",
    "核对每一列导入到哪一项，下次会记得",
    "核对每一行的结果，确认后才写入",
    "导入完成",
)
SUFFIXES = (".xlsx", ".xls", ".ods", ".csv", ".txt")
PASTED = "粘贴的内容.csv"


class ImportPage(Page):
    """`open` takes {"kind": name} and, where they are known already, {"file": Path} or {"cells": rows}."""

    title, help = "导入", "import"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.kind = kind_of("deputies")
        self.step = FILE
        self.file: Path | None = None
        self.preview: Preview | None = None
        self.options = ImportOptions(ask=True)
        self.busy = self._goes_on = self._is_behind = False
        self._level: Any = None
        self._spare: tempfile.TemporaryDirectory[str] | None = None
        self.setAcceptDrops(True)
        self.writing = Writing(self)
        self._build()
        self.show_step(FILE)

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = Heading(
            "导入",
            EXPLAIN[FILE],
            [Action("取消", self.cancel, tip="离开，不写入", kind="quiet")],
            crumb=("返回", self.cancel),
        )
        self.steps = Steps([Step("选择文件"), Step("对应列"), Step("预览", "未写入任何数据"), Step("结果")], FILE)
        self._name, self._where = Label("", "strong"), Elided("", tone="ink2")
        self._again = Button("换文件", "quiet", small=True, tip="另选一个文件", run=self.choose_file)
        self._see = Button("看列对应", "quiet", small=True, tip="回到上一步", run=lambda: self.show_step(COLUMNS))
        self._sheets = Combo(label="工作表")
        self._sheets.edited.connect(self._other_sheet)
        self._file_line = holder(
            row(Icon("file-text", size=20), self._name, (self._where, 1), self._sheets, self._again, self._see, margins=(16, 6, 8, 6))
        )
        self._line = hline()
        self._top = card(
            col(row((self.steps, 1), margins=(16, 2, 16, 2)), self._line, self._file_line, space=0, margins=EDGE)
        )
        self.columns = ColumnsStep(self._columns_changed, lambda: keep_private(self))
        self.checking = CheckingStep(self.writing.export_errors, self._correct, self._answer)
        self._first, self.last = col(space=0), col(space=0)
        self.stack = QStackedWidget()
        for widget in (holder(self._first), self.columns, self.checking, holder(self.last)):
            self.stack.addWidget(widget)
        again = lambda: self.open({"kind": "attendance"})  # noqa: E731
        self.matrix = MatrixFlow(self.shell, self.desk, self.heading.set, again, self._take_list)
        self.stack.addWidget(self.matrix)
        self.fill(self.heading, self._top, (self.stack, 1), self._foot())

    def _foot(self) -> QWidget:
        self.skip = Check("跳过错误行，只写入其余行", lambda _on: self.show_foot())
        self.update_ = Check("更新已有记录", lambda _on: self._update_ticked())
        self.update_.setToolTip("勾上后，表里与已有记录不同的内容会写进去；空格不会清除")
        self._sum = Elided("", tone="ink2", right=True)
        self.back_button = Button("上一步", tip="Alt+←", run=self._back)
        self.next_button = Button("下一步", "primary", key="Ctrl+Return", run=self._next)
        self._foot_line = holder(row(self.skip, self.update_, (self._sum, 1), self.back_button, self.next_button))
        return self._foot_line

    def _file_card(self) -> Empty:
        label = NAMES.get(self.kind.name, self.kind.label)
        steps = [
            (
                Action("选择文件", self.choose_file, "folder-open", "Ctrl+O", kind="plain"),
                "Excel、WPS 表格或 CSV；标题行、合并格、空行都认得",
            ),
            (Action("下载空白模板", self.writing.template, "file-arrow-down"), "带下拉选项和填写说明的 .xlsx"),
        ]
        return Empty(f"选择要导入的{label}", "先预览每一行的结果，确认后才写入；整次导入可以一步撤销", steps)

    # ---- steps ------------------------------------------------------------------------------------------

    def show_step(self, step: int) -> None:
        self.step = step
        label = NAMES.get(self.kind.name, self.kind.label)
        self.heading.set(f"导入{label}", EXPLAIN[step])
        self.heading.button("取消").setVisible(step != RESULT)
        notes = ["", "", "未写入任何数据" if step == CHECKING else "", ""]
        self.steps.set_steps(list(map(Step, ("选择文件", "对应列", "预览", "结果"), notes)), step)
        self._top.setVisible(step != RESULT or not ladder.large())  # or the window would outgrow 768
        self.stack.setCurrentIndex(step)
        for part in (self._line, self._file_line):
            part.setVisible(self.file is not None and step != FILE)
        self._see.setVisible(step == CHECKING)
        if step == FILE:
            clear(self._first)
            self._first.addWidget(self._file_card())
        self._foot_line.setVisible(step in (COLUMNS, CHECKING))
        self.show_foot()

    def show_foot(self) -> None:
        preview = self.preview
        if preview is None or self.step not in (COLUMNS, CHECKING):
            return
        counts = preview.counts
        self.skip.setVisible(self.step == CHECKING and bool(counts["error"]))
        self.skip.setText(f"跳过 {counts['error']} 行错误，只写入其余行")
        self.update_.setVisible(self.step == CHECKING)
        if self.step == COLUMNS:
            missing = "、".join(self.columns.lacking(preview))
            empty = "" if preview.grid.rows else "没有数据行：表里只有标题，请填好内容再导入"
            said = empty or (f"还缺必填的{missing}" if missing else f"共 {len(preview.grid.rows)} 行")
            self._sum.set_text(said, "amber" if missing or empty else "ink2")
            self.next_button.set_word("下一步")
            self.next_button.set_reason(empty)
            return
        todo = counts["new"] + counts["update"]
        same = f"；相同 {counts['same']} 行不写入" if counts["same"] else ""
        self._sum.set_text(f"将写入 {todo} 行：新增 {counts['new']}，更新 {counts['update']}{same}。可整批撤销", "ink2")
        self.next_button.set_word(f"确认导入 {todo} 行")
        held = "" if todo else "没有要写入的行"
        if counts["error"] and not self.skip.value():
            held = f"还有 {counts['error']} 行错误：改好，或勾上「跳过」"
        if waiting := sum(question.holds for question in preview.open_questions):
            held = f"还有 {waiting} 处待定，请先选定（F8 到下一处）"
            self._sum.set_text(held, "amber")
        self.next_button.set_reason(held)

    def _back(self) -> None:
        self.show_step(max(self.step - 1, FILE))

    def _next(self) -> None:
        if self.busy:
            self._goes_on = self.step == COLUMNS  # a value just typed is still being looked at: then at once
            return
        if self.step == COLUMNS:
            self.ask_preview(CHECKING, remember=True)
        elif self.step == CHECKING:
            self.writing.confirm()

    # ---- file -------------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        self.kind = kind_of(argument.get("kind", "deputies"))
        self.file, self.preview, self.options = None, None, ImportOptions(ask=True)
        self.skip.set_value(False)
        self.update_.set_value(False)
        self.show_step(FILE)
        if argument.get("cells"):
            self.take_cells(argument["cells"])
        elif argument.get("file"):
            self.take_file(Path(argument["file"]))

    def reload(self) -> None:
        if self.stack.currentWidget() is self.matrix:
            self.matrix.reload()
        elif self.step == CHECKING and self.preview is not None and not self.busy:
            self.plan_again()

    def choose_file(self) -> None:
        """Ask for a file."""
        label = NAMES.get(self.kind.name, self.kind.label)
        chosen = file_dialogs.ask_open(self, self.shell.settings, f"导入{label}", file_dialogs.SHEETS)
        if chosen is not None:
            self.take_file(chosen)

    def take_file(self, file: Path) -> None:
        """Read a file and go to its columns, or, where people stand down and meetings across, to the steps of that."""
        if self.kind.name == "attendance":
            self.matrix.look(file, self._show_matrix, lambda: self._take_list(file))
        else:
            self._take_list(file)

    def _show_matrix(self) -> None:
        self._top.hide()
        self._foot_line.hide()
        self.stack.setCurrentWidget(self.matrix)

    def _take_list(self, file: Path) -> None:
        self.file, self.preview = file, None
        self.options = ImportOptions(update=self.update_.value(), ask=True)
        self.columns.forget()
        self.checking.forget()
        self._sheets.set_choices([])
        self.ask_preview(COLUMNS, read_sheets=True)

    def take_cells(self, cells: list[list[str]]) -> None:
        """Cells from the clipboard, headings first, go through the same steps as a file."""
        self._spare = tempfile.TemporaryDirectory(prefix="gongshu-")
        file = Path(self._spare.name) / PASTED
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows(cells)
        self.take_file(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].toLocalFile().lower().endswith(SUFFIXES):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _other_sheet(self) -> None:
        self.options = ImportOptions(self._sheets.value(), update=self.update_.value(), ask=True)
        self.columns.forget()
        self.ask_preview(COLUMNS)

    # ---- preview ----------------------------------------------------------------------------------------

    def ask_preview(self, step: int, read_sheets: bool = False, remember: bool = False) -> None:
        """Read the file and plan it with what is chosen; `remember` keeps the columns for the next such file."""
        file, kind, desk = self.file, self.kind, self.desk
        if file is None:
            return
        options = self.options if step == COLUMNS else self.columns.options(kind, self._with_update())
        self.busy = True

        def run(progress: Callable[[int, int, str], None]) -> tuple[Preview, list[str], list[dict[str, Any]]]:
            from gongshu_desk.exchange.reading_worker import heeding

            names = []
            with heeding(lambda: progress(0, 0, "")):  # 取消 ends the reading too
                if read_sheets:
                    from gongshu_desk.exchange.raw_sheets import read_sheets as read

                    names = [sheet.name for sheet in read(file) if not sheet.hidden and sheet.name]
                self._level = desk.level
                made = (importing.opened if step == COLUMNS else importing.preview)(desk, kind, file, options)
            if remember:
                importing.remember(desk, made)
            return made, names, rows_of(made)

        self.shell.jobs.run(
            run, lambda made: self._show_preview(*made, step), self._failed, owner=self, title="读取表格"
        )

    def plan_again(self, change: Callable[[Preview], Preview] | None = None) -> None:
        """Plan the sheet in hand anew: an answer, a corrected cell, another store. The file is not read again."""
        preview, desk, update = self.preview, self.desk, self.update_.value()
        if preview is None or self.busy:
            return
        self.busy = True
        again = change or (lambda shown: importing.replanned(desk, shown, update=update))

        def run(_progress: object) -> tuple[Preview, list[str], list[dict[str, Any]]]:
            made = again(preview)
            return made, [], rows_of(made)

        self.shell.jobs.run(
            run, lambda made: self._show_preview(*made, CHECKING), self._failed, owner=self, title="重新核对"
        )

    def _with_update(self) -> ImportOptions:
        """What is chosen beside the columns; answers and corrections belong to the sheet they were given for."""
        kept = self.preview.options if self.preview else self.options
        return ImportOptions(
            self.options.sheet,
            update=self.update_.value(),
            ask=True,
            answers=kept.answers,
            corrections=kept.corrections,
        )

    def _failed(self, error: Any) -> None:
        self.busy = self._goes_on = False
        if self.preview is None:
            self.file = None
            self.show_step(FILE)
        self.shell.refuse(error)

    def _show_preview(self, preview: Preview, sheets: list[str], rows: list[dict[str, Any]], step: int) -> None:
        self.busy = False
        if self._is_behind and step == COLUMNS:  # the clerk chose on while this was read
            self._is_behind = False
            self._columns_changed()
            if self.busy:
                return
        self.preview = preview
        name = preview.grid.file if preview.path.name != PASTED else "粘贴的内容"
        sheet = f"工作表 {preview.grid.sheet}，" if preview.grid.sheet else ""
        self._name.setText(name)
        self._where.set_text(f"{sheet}表头第 {preview.grid.header_row} 行，数据 {len(preview.grid.rows)} 行")
        if sheets:
            self._sheets.set_choices([(each, each) for each in sheets], preview.grid.sheet)
            self._sheets.set_value(preview.grid.sheet)
        self._sheets.setVisible(self._sheets.count() > 1)
        if step == COLUMNS:
            memory = preview.memory.constants if preview.memory else {}
            self.columns.show_preview(preview, self._usual() | memory)
        else:
            self.checking.show_preview(preview, rows)
        self.show_step(step)
        self.focus_first()
        if self._goes_on and step == COLUMNS:
            self._goes_on = False
            self._next()

    def _usual(self) -> dict[str, Any]:
        """What a roster without these columns most likely means: the term in use, and its level."""
        if self.kind.name != "deputies":
            return {"year": self.shell.year}
        return {"level": self._level, "term": str(self.shell.term or "")}

    def _columns_changed(self) -> None:
        """Another field for a column, or a value for all rows: what is missing may have changed."""
        if self.step != COLUMNS or (wanted := self.columns.options(self.kind, self._with_update())) == self.options:
            return  # a field that only lost the keyboard, as all do when the columns are shown anew
        self._is_behind = self.busy
        if not self.busy:
            self.options = wanted
            self.ask_preview(COLUMNS)

    def _update_ticked(self) -> None:
        if self.step == CHECKING:
            self.plan_again()

    def _answer(self, answers: Mapping[str, str]) -> None:
        """Questions answered: the rows are planned as the answers make them."""
        self.plan_again(lambda shown: importing.with_answers(self.desk, shown, answers))

    def _correct(self, planned: Planned, name: str) -> None:
        """One cell written anew by the clerk; the file stays as it is."""
        preview, desk = self.preview, self.desk
        if preview is None:
            return
        label = next(spec.label for spec in self.kind.fields if spec.name == name)
        fault = next((text for field, text in planned.faults if field == name), "")
        text = ask_text(
            self,
            f"第 {planned.row} 行的{label}",
            fault,
            text=self.checking.raw(planned, name),
            yes="改好",
            required=False,
        )
        if text is not None:
            self.plan_again(lambda shown: importing.corrected(desk, shown, planned.row, name, text))

    # ---- page -------------------------------------------------------------------------------------------

    def see_list(self) -> None:
        self.shell.go(self.kind.name)

    def cancel(self) -> None:
        """Leave; nothing has been written."""
        self.shell.go(self.kind.name)

    def focus_first(self) -> None:
        if self.step == COLUMNS:
            self.columns.focus_first()
        elif self.step == CHECKING:
            self.checking.table.setFocus()
        elif self.stack.currentWidget() is self.matrix:
            self.matrix.focus_first()
        else:
            for empty in self.stack.currentWidget().findChildren(Empty):
                empty.focus_first()
