"""The steps of an attendance matrix: 图例 → 活动 → 预览 → 结果. Nothing is written before 确认."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.matrix import MatrixSheet
from gongshu_desk.services import history, matrix_intake
from gongshu_desk.services.matrix_intake import Answers, MatrixPlan
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Check
from gongshu_desk.ui.kit.figures import Step, Steps
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, card, clear, col, hline, holder, row
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.pages.importing import matrix_legend, matrix_meetings
from gongshu_desk.ui.pages.importing.matrix_check import CheckStep, unread
from gongshu_desk.ui.pages.importing.matrix_legend import LegendStep
from gongshu_desk.ui.pages.importing.matrix_meetings import MeetingsStep

if TYPE_CHECKING:
    from gongshu_desk.services.desk import Desk
    from gongshu_desk.ui.kit.shell import Shell

LEGEND, MEETINGS, CHECK, RESULT = range(4)
WORDS = ("图例和人员", "活动", "预览", "结果")
EXPLAIN = (
    "认出这是一张签到表。先看每个符号是什么意思",
    "每一列是哪项活动：已有的对上，没有的新建",
    "和表上一样的格子，看每一格写成什么，确认后才写入",
    "导入完成",
)
TITLE = "导入签到表"


class MatrixFlow(QWidget):
    """A matrix from its first question to the write.

    told: shows title and explanation of a step. done: leaves for a page. again: asks for another file. lists: reads
    the file as an ordinary list after all.
    """

    def __init__(
        self, shell: "Shell", desk: "Desk", told: Callable[[str, str], object], again: Callable[[], object],
        as_list: Callable[[Path], object],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("clear")
        self.shell, self.desk = shell, desk
        self._told, self._again = told, again
        self._file: Path | None = None
        self._as_list = lambda: as_list(self._file) if self._file is not None else None
        self.sheet: MatrixSheet | None = None
        self.plan: MatrixPlan | None = None
        self.answers = Answers()
        self.step, self.busy = LEGEND, False
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.steps = Steps([Step("选择文件"), *map(Step, WORDS)], 1)
        self._name, self._where = Label("", "strong"), Elided("", tone="ink2")
        other = Button("换文件", "quiet", small=True, tip="另选一个文件", run=self._again)
        plain = Button("不是签到表", "quiet", small=True, tip="按一行一条记录的表读取", run=self._as_list)
        line = row(Icon("file-text", size=20), self._name, (self._where, 1), plain, other, margins=(16, 6, 8, 6))
        self._file_line = holder(line)
        head = col(row((self.steps, 1), margins=(16, 2, 16, 2)), hline(), self._file_line, space=0, margins=EDGE)
        self.legend = LegendStep(self._answered)
        self.meetings = MeetingsStep(self._meeting_answered)
        self.check = CheckStep(self._cell_answered, self.export_unread)
        self._last = col(space=0)
        self.stack = Faces()
        for widget in (self.legend, self.meetings, self.check, holder(self._last)):
            self.stack.addWidget(widget)
        self._head = card(head)
        self.setLayout(col(self._head, (self.stack, 1), self._foot(), space=12))

    def _foot(self) -> QWidget:
        self.update_ = Check("更新已有记录")
        self.update_.edited.connect(lambda: self.answer(update=self.update_.value(), keep=False))
        self.update_.setToolTip("勾上后，表里与已有出席不同的格子会写进去；空白不会清除")
        self.keep = Check("与已有不同的不动")
        self.keep.edited.connect(lambda: self.answer(keep=self.keep.value(), update=False))
        self._sum = Elided("", tone="ink2", right=True)
        self.back_button = Button("上一步", tip="回到上一步", key="Alt+Left", run=self.back)
        self.next_button = Button("下一步", "primary", key="Ctrl+Return", run=self.next)
        self._foot_line = holder(row(self.update_, self.keep, (self._sum, 1), self.back_button, self.next_button))
        return self._foot_line

    # ---- steps ------------------------------------------------------------------------------------------

    def look(self, file: Path, found: Callable[[], object], otherwise: Callable[[], object]) -> None:
        """Take a file that holds a matrix and call `found`; another file is none of ours."""

        def run(_progress: object) -> MatrixSheet | None:
            from gongshu_desk.exchange.matrix import find_matrix

            return find_matrix(file)

        def show(sheet: MatrixSheet | None) -> None:
            if sheet is None:
                otherwise()
                return
            self._file = file
            found()
            self.take(sheet)

        self.shell.jobs.run(run, show, lambda _error: otherwise(), owner=self, title="读取表格")

    def take(self, sheet: MatrixSheet) -> None:
        """Begin with a sheet."""
        self.sheet, self.plan = sheet, None
        self.answers = Answers()
        where = f"工作表 {sheet.sheet}，" if sheet.sheet else ""
        self._name.setText(sheet.file)
        self._where.set_text(
            f"{where}表头到第 {sheet.header_row} 行，{len(sheet.people)} 人 × {len(sheet.meetings)} 列"
        )
        self._ask_plan(lambda: self.show_step(LEGEND))

    def show_step(self, step: int) -> None:
        """Show one of the four steps."""
        self.step = step
        self._told(TITLE, EXPLAIN[step])
        notes = {CHECK: "未写入任何数据"}
        self.steps.set_steps(
            [Step("选择文件"), *(Step(w, notes.get(i, "")) for i, w in enumerate(WORDS))][:5], step + 1
        )
        if step != CHECK:
            self.steps.set_steps([Step("选择文件"), *map(Step, WORDS)], step + 1)
        self._file_line.setVisible(step == LEGEND or (step != RESULT and not ladder.large()))
        self._head.setVisible(step != RESULT or not ladder.large())
        self._foot_line.setVisible(step != RESULT)
        self.stack.setCurrentIndex(step)
        self.show_foot()
        self.focus_first()

    def back(self) -> None:
        """To the step before; from the first to the choice of a file."""
        if self.step == LEGEND:
            self._again()
        else:
            self.show_step(self.step - 1)

    def next(self) -> None:
        """To the next step; from the preview, write."""
        if self.busy or self.plan is None:
            return
        if self.step == CHECK:
            self.write()
        else:
            self.show_step(self.step + 1)

    def show_foot(self) -> None:
        """What is still open, and what the button does."""
        plan = self.plan
        if plan is None or self.step == RESULT:
            return
        marks = plan.marks
        checking = self.step == CHECK
        differ = marks["update"] + marks["error"] > 0 or self.answers.update or self.answers.keep
        for check, on in ((self.update_, self.answers.update), (self.keep, self.answers.keep)):
            check.setVisible(checking and differ)
            check.set_value(on)
        if not checking:
            words = (matrix_legend.foot_words if self.step == LEGEND else matrix_meetings.foot_words)(plan)
            self._sum.set_text(words, "amber" if words.startswith("还有") else "ink2")
            self.next_button.set_word("下一步")
            self.next_button.set_reason("")
            return
        self._show_sum(plan)

    def _show_sum(self, plan: MatrixPlan) -> None:
        marks, asked, errors = plan.marks, plan.questions(), plan.errors()
        todo = marks["new"] + marks["update"]
        made = f"新建活动 {plan.new_activities} 项，" if plan.new_activities else ""
        self._sum.set_text(f"{made}出席新增 {marks['new']}，更新 {marks['update']}。可一步撤销", "ink2")
        self.next_button.set_word(f"确认导入 {todo} 人次" if todo or not plan.new_activities else "确认导入")
        held = "" if todo or plan.new_activities else "没有要写入的：有记号的格子都已经登记过"
        if held:
            self._sum.set_text(held, "ink2")
        if asked:
            self._sum.set_text(f"还有 {len(asked)} 处要答：{asked[0]}", "amber")
            held = f"还有 {len(asked)} 处要答：{asked[0]}"
        elif errors:
            differ = sum("要改须选" in text for text in errors)
            held = f"{differ} 格与已有记录不同：勾「更新已有记录」，或「与已有不同的不动」"
            if differ < len(errors):
                other = next(text for text in errors if "要改须选" not in text)
                held = f"{len(errors)} 格不能写：{other}"
            self._sum.set_text(held, "red")
        self.next_button.set_reason(held)

    # ---- answers ----------------------------------------------------------------------------------------

    def _answered(self, what: str, key: Any, value: Any = None) -> None:
        """From 图例: year, meaning of a mark, who a row is."""
        if what == "year":
            self.answer(year=key)
        else:
            known: dict[Any, Any] = dict(getattr(self.answers, what))
            if value:
                known[key] = value
            else:
                known.pop(key, None)
            self.answer(**{what: known})

    def _meeting_answered(self, places: list[int], name: str, value: Any) -> None:
        known = {place: dict(fields) for place, fields in self.answers.meetings.items()}
        for place in places:
            fields = known.setdefault(place, {})
            if name == "into" and value is None:
                fields.pop(name, None)
            else:
                fields[name] = value
        self.answer(meetings=known)

    def _cell_answered(self, number: int, place: int, meaning: str) -> None:
        known = {key: word for key, word in self.answers.cells.items() if key != (number, place)}
        self.answer(cells=known | ({(number, place): meaning} if meaning else {}))

    def answer(self, **changes: Any) -> None:
        """Take an answer and show what follows from it."""
        self.answers = replace(self.answers, **changes)
        self._ask_plan()

    def reload(self) -> None:
        """The store changed: show the preview as it is now."""
        if self.plan is not None and self.step != RESULT and not self.busy:
            self._ask_plan()

    def _ask_plan(self, then: Callable[[], object] | None = None) -> None:
        sheet, answers, desk = self.sheet, self.answers, self.desk
        if sheet is None:
            return

        def show(plan: MatrixPlan) -> None:
            self.plan = plan
            years = tuple(year for year, _ in self.shell.state.years) or (self.shell.year,)
            self.legend.show_plan(plan, (*years, self.shell.year))
            self.meetings.show_plan(plan)
            self.check.show_plan(plan)
            if then is not None:
                then()
            else:
                self.show_foot()

        self.shell.jobs.run(
            lambda _progress: matrix_intake.plan(desk, sheet, answers),
            show,
            owner=self,
            latest="matrix.plan",
            title="核对签到表",
        )

    # ---- writing ----------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write what the preview shows: activities and attendance in one step."""
        sheet, answers, desk = self.sheet, self.answers, self.desk
        if sheet is None or self.busy or not self.next_button.isEnabled():
            return
        self.busy = True
        self.next_button.set_reason("正在写入")
        self.shell.jobs.run(
            lambda progress: matrix_intake.carry_out(desk, sheet, answers, progress=progress),
            lambda made: self._written(*made),
            self._not_written,
            owner=self,
            title=TITLE,
        )

    def _not_written(self, error: Any) -> None:
        self.busy = False
        self.show_foot()
        self.shell.refuse(error)

    def _written(self, plan: MatrixPlan, saved: Any) -> None:
        self.busy = False
        if saved is None:
            self._ask_plan()
            return
        self.plan = plan
        marks = plan.marks
        words = [f"活动 {plan.new_activities} 项"] if plan.new_activities else []
        words.append(f"出席 {marks['new'] + marks['update']} 人次")
        sentence = f"已导入{'、'.join(words)}"
        clear(self._last)
        self._last.addWidget(self._result_card(sentence, plan, saved))
        self.show_step(RESULT)
        desk = self.desk
        tell_saved(self.shell, saved, sentence, lambda: history.undo(desk, saved.batch))

    def _result_card(self, sentence: str, plan: MatrixPlan, saved: Any) -> Empty:
        marks = plan.marks
        steps = [
            (Action("看出席", lambda: self.shell.go("attendance"), "arrow-right"), "到出席列表里看刚导入的记录"),
            (Action("看活动", lambda: self.shell.go("activities"), "arrow-right"), "核对新建的活动，补上地点、主题"),
        ]
        if left := len(unread(plan)):
            steps.append((Action("导出未导入的行", self.export_unread, "upload-simple"), f"{left} 行没有（全部）写入"))
        undo = Action("撤销这次导入", lambda: self._undo(saved.batch), "arrow-counter-clockwise")
        steps.append((undo, "活动和出席一起退回导入之前"))
        words = f"新增 {marks['new']}，更新 {marks['update']}，相同 {marks['same']}，不登记 {marks['none']} 格"
        return Empty(sentence, words, steps, link=Action("再导入一个文件", self._again))

    def _undo(self, batch: int) -> None:
        desk = self.desk

        def told(saved: Any) -> None:
            self.shell.toast("已撤销这次导入", icon="arrow-counter-clockwise")
            self.shell.notices.tell(saved.kinds)
            self._again()

        self.shell.jobs.run(lambda _progress: history.undo(desk, batch), told, owner=self, title="正在撤销")

    def export_unread(self) -> None:
        """Write the rows that were not taken, with their reasons."""
        plan = self.plan
        if plan is None:
            return
        name = f"{Path(plan.sheet.file).stem}_未导入的行.xlsx"
        target = file_dialogs.ask_save(self, self.shell.settings, "导出未导入的行", name, file_dialogs.XLSX)
        if target is None:
            return
        rows = unread(plan)

        def write(_progress: object) -> Path:
            from gongshu_desk.exchange.matrix_sheets import export_unread

            export_unread(plan, rows, target)
            return target

        self.shell.jobs.run(
            write, lambda path: self.shell.toast(f"已导出 {len(rows)} 行", file=path), worker="draw", owner=self,
            title="正在写表格",
        )  # fmt: skip

    def focus_first(self) -> None:
        """Put the keyboard where this step begins."""
        if self.step == CHECK:
            self.check.grid.setFocus()
        elif self.step == RESULT:
            for empty in self.stack.currentWidget().findChildren(Empty):
                empty.focus_first()
        else:
            (self.legend if self.step == LEGEND else self.meetings).focus_first()
