"""工作报告: text with its figures at the left, the paragraph and the figure in hand at the right."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from gongshu_desk.domain.indicators import Span
from gongshu_desk.errors import UserError
from gongshu_desk.exchange import work_report_word
from gongshu_desk.reports.chart_pictures import pictures
from gongshu_desk.services import history, report_text
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.report_text import SPAN_SIGN, Composed
from gongshu_desk.ui.kit import dialogs, file_dialogs
from gongshu_desk.ui.kit.buttons import Action, MenuButton
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, card, clear, col, holder, row
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.work_report.dialogs import ContentDialog
from gongshu_desk.ui.pages.work_report.side import ParagraphCard
from gongshu_desk.ui.pages.work_report.text_view import ReportText

DAYS = "days"
OPENING = "开头"


class WorkReportPage(Page):
    """`open({"span": "year" | "term" | "2024-03-01..2025-06-30"})` shows that report."""

    title = "工作报告"
    kinds: frozenset[str] = frozenset()
    help = "work-report"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.composed: Composed | None = None
        self._sections: list[tuple[str, str]] = []
        template = MenuButton(self._template_actions, "模板", "file-text", tip="改报告的文字模板，或恢复原来的")
        self.heading = Heading(
            "工作报告", "", [
                Action("标题和部分", self.ask_content, "list", tip="改标题、日期，去掉不要的部分"),
                Action("存为 Word", self.save_word, "file-text", "Ctrl+Shift+S", "存成 Word，字体、标题、表格都是公文格式"),
                Action("预览打印", self.preview, "printer", "Ctrl+P", "看成品，打印或另存 PDF", "primary"),
            ],
            extra=[template],
        )  # fmt: skip
        self.span = Combo([("year", "本年度"), ("term", "本届"), (DAYS, "其他起止日期")], "year", label="期间")
        self.span.edited.connect(self._span_chosen)
        self.first, self.last = DateField("从"), DateField("到")
        for field in (self.first, self.last):
            field.editingFinished.connect(self._days_typed)
        self._days = holder(row(self.first, Label("至", tone="ink2"), self.last))
        self._days.hide()
        self.told = Elided("", tone="amber")
        self.text, self.side = ReportText(), ParagraphCard(self.show_records)
        self.text.paragraph_chosen.connect(self._choose)
        self.text.figure_chosen.connect(self._show_figure)
        self.text.edit_wanted.connect(self.side.field.setFocus)
        self.side.saved.connect(self.save_paragraph)
        self.side.reset.connect(self.reset_paragraph)
        self._none: QVBoxLayout = col(space=0)
        body = holder(row((card(col(self.text, margins=EDGE)), 1), self.side, space=16))
        self._faces = Faces(body, holder(self._none))
        self.fill(
            self.heading,
            row(Sections(shell, "work-report"), 8, self.span, self._days, (self.told, 1)),
            (self._faces, 1),
        )

    # ---- the page ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Count and write again."""
        wanted, year = self._wanted(), self._shell.year
        if not wanted:
            return

        def read(progress: Any) -> tuple[Composed, list[tuple[str, str]]]:
            span = report_text.span_of(self._desk, year, wanted)
            made = report_text.work_report(self._desk, span, progress=progress)
            template, _own = report_text.template_of(self._desk)
            return made, [(section.key, section.title) for section in template.sections]

        self._shell.jobs.run(
            read,
            lambda found: self._show(*found),
            self._show_problem,
            owner=self,
            latest="work-report",
            title="写工作报告",
        )

    def changed(self, kinds: frozenset[str]) -> None:
        """Every record counts in some figure."""
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, Mapping) and argument.get("span"):
            wanted = str(argument["span"])
            if SPAN_SIGN in wanted:
                first, _, last = wanted.partition(SPAN_SIGN)
                self.first.set_value(first)
                self.last.set_value(last)
                wanted = DAYS
            self.span.set_value(wanted)
            self._days.setVisible(wanted == DAYS)
            self.reload()

    def focus_first(self) -> None:
        self.text.setFocus()

    def leave(self) -> bool:
        """Words that are not saved hold the clerk back."""
        return not self.side.dirty() or dialogs.confirm(
            self,
            "这一段改了还没有保存，离开？",
            "离开以后，刚写的文字就没有了。",
            yes="不保存，离开",
            no="留下",
            danger=True,
        )

    def _wanted(self) -> str:
        """What `span_of` is asked for; empty where the days are not both there."""
        value = str(self.span.value())
        if value != DAYS:
            return value
        first, last = self.first.value(), self.last.value()
        return f"{first.isoformat()}{SPAN_SIGN}{last.isoformat()}" if first and last else ""

    def _span_chosen(self) -> None:
        days = self.span.value() == DAYS
        self._days.setVisible(days)
        if days and not self.first.value() and self.composed is not None:
            span = self.composed.report.span
            self.first.set_value(span.first)
            self.last.set_value(min(span.last, self._desk.today()))
            self.first.setFocus()
        self.reload()

    def _days_typed(self) -> None:
        if self.composed is None or self._wanted() != self.composed.name:
            self.reload()

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self, composed: Composed, sections: list[tuple[str, str]]) -> None:
        self.composed, self._sections = composed, sections
        report = composed.report
        until = f"数据截至 {report.as_of.isoformat()}"
        own = "，用本单位的模板" if composed.own_template else ""
        self.heading.set("工作报告", f"{report.span.title}，{until}{own}")
        edited = [one for one in report.paragraphs if one.edited]
        moved = [one for one in edited if one.moved]
        parts = [f"{report.prompts} 处要补写"] if report.prompts else []
        parts += [f"改过 {len(edited)} 段"] if edited else []
        parts += [f"{len(moved)} 段的数据有变"] if moved else []
        parts += [f"去掉 {len(report.left_out)} 个部分"] if report.left_out else []
        parts += [f"{len(report.outdated)} 段改写已不在模板里"] if report.outdated else []
        self.told.set_text("，".join(parts), "amber" if moved or report.prompts else "ink2")
        for text in ("标题和部分", "存为 Word", "预览打印"):
            self.heading.button(text).set_reason("" if composed.has_figures else "这一期间还没有数据")
        if not composed.has_figures:
            self.told.set_text("")
            self._show_nothing()
            return
        self._faces.setCurrentIndex(0)
        self.text.show_report(report)
        self._choose(self.text.current)
        self._show_figure(self.side.figure.key if self.side.figure else "")

    def _show_nothing(self) -> None:
        clear(self._none)
        steps = [
            (Action("去代表名册", lambda: self._shell.go("deputies"), "identification-card"), "导入或登记代表"),
            (Action("去活动页", lambda: self._shell.go("activities"), "calendar-blank"), "登记活动和出席情况"),
        ]
        self._none.addWidget(Empty("这一期间还没有可以报告的数据", "报告由登记的记录写成。", steps, icon="file-text"))
        self._faces.setCurrentIndex(1)

    def _show_problem(self, error: UserError) -> None:
        self.composed = None
        clear(self._none)
        steps = [(Action("恢复原来的模板", self.restore_template, "arrow-counter-clockwise"), "改过的那份另存，不会丢")]
        self._none.addWidget(
            Empty(error.sentence, error.next_step, steps if "模板" in error.sentence else [], icon="warning")
        )
        self._faces.setCurrentIndex(1)
        for text in ("标题和部分", "存为 Word", "预览打印"):
            self.heading.button(text).set_reason("报告还写不出来")

    def _choose(self, key: str) -> None:
        """Another paragraph; words that are not saved are kept first."""
        report = self.composed.report if self.composed else None
        if report is None:
            return
        before = self.side.paragraph
        if before is not None and before.key != key and self.side.dirty() and self.side.words():
            self.save_paragraph(before.key)
        paragraph = next((one for one in report.paragraphs if one.key == key), None)
        title = next((s.title for s in report.sections if any(one.key == key for one in s.paragraphs)), OPENING)
        if before is None or before != paragraph:
            self.side.show_paragraph(paragraph, title)

    def _show_figure(self, key: str) -> None:
        if self.composed is not None:
            basis = self.composed.basis
            before = basis.before.by_key.get(key) if basis.before else None
            self.side.show_figure(basis.now.by_key.get(key), before)

    def show_records(self) -> None:
        """The indicator in hand, on its own page."""
        if self.side.figure is not None and self.composed is not None:
            where = _where(self.composed.name, self.composed.report.span)
            self._shell.go("indicators", {"key": self.side.figure.key, **where})

    # ---- writing ----------------------------------------------------------------------------------------

    def save_paragraph(self, key: str) -> None:
        """Put the words of the field in place of a paragraph."""
        words, composed = self.side.words(), self.composed
        if composed is not None:
            self._write(
                lambda: report_text.write_paragraph(self._desk, composed, key, words), "已改写这一段，数据再变会提醒"
            )

    def reset_paragraph(self, key: str) -> None:
        """Take the generated paragraph again."""
        composed = self.composed
        if composed is not None:
            self._write(lambda: report_text.reset_paragraph(self._desk, composed, key), "已恢复按数据生成的文字")

    def ask_content(self) -> None:
        """Title, date, sections."""
        composed = self.composed
        if composed is None:
            return
        box = ContentDialog(self, composed.report, self._sections, composed.draft.as_of)
        if not dialogs.ask_box(box):
            return
        title, day, as_of, off = str(box.title_field.value() or ""), box.chosen_day(), box.known_until(), box.off()
        self._write(
            lambda: report_text.settle(self._desk, composed, title=title, day=day, as_of=as_of, off=off),
            "已改标题、日期和部分",
        )

    def _write(self, run: Any, sentence: str) -> None:
        shell, desk = self._shell, self._desk
        shell.jobs.run(
            lambda _progress: run(),
            lambda saved: tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch)),
            owner=self,
            title="保存工作报告",
        )

    def _template_actions(self) -> list[Action | None]:
        own = self.composed is None or self.composed.own_template
        return [
            Action("改文字模板", self.edit_template, "pencil-simple", tip="打开本单位的一份来改，改好回来按 F5"),
            Action("恢复原来的模板", self.restore_template, "arrow-counter-clockwise", enabled=own),
        ]

    def edit_template(self) -> None:
        """Make the office's own copy, and lead to it."""

        def done(file: Path) -> None:
            self._shell.toast("本单位的模板在这里，用记事本改，改好回来按 F5", file=file)
            self.reload()

        self._shell.jobs.run(lambda _progress: report_text.own_template(self._desk), done, owner=self, title="准备模板")

    def restore_template(self) -> None:
        """The program's template again; the own copy is set aside."""

        def done(kept: Path | None) -> None:
            self._shell.toast(f"已恢复原来的模板，改过的另存为「{kept.name}」" if kept else "用的就是原来的模板")
            self.reload()

        self._shell.jobs.run(
            lambda _progress: report_text.restore_template(self._desk), done, owner=self, title="恢复模板"
        )

    # ---- handing over -----------------------------------------------------------------------------------

    def preview(self) -> None:
        """The finished paper, to print or to keep as PDF."""
        if self.composed is not None:
            options = {"year": self._shell.year, "choices": {"span": self._wanted()}}
            self._shell.go("preview", ("work-report", options))

    def save_word(self) -> None:
        """Ask where, then write the Word file."""
        if self.composed is None:
            return
        name = f"{self.composed.report.title}.docx"
        path = file_dialogs.ask_save(self, self._shell.settings, "存为 Word", name, file_dialogs.WORD)
        if path is not None:
            self.save_word_to(path)

    def save_word_to(self, path: Path) -> None:
        """Write the Word file whole or not at all; says so at the foot, and what is left to write."""
        if self.composed is None:
            return
        report = self.composed.report
        file = path if path.suffix.lower() == ".docx" else path.with_name(f"{path.name}.docx")

        def write(_progress: Any) -> None:
            work_report_word.write_work_report(report, pictures(report), file)

        def done(_none: None) -> None:
            left = f"，还有 {report.prompts} 处标黄的要补写" if report.prompts else ""
            self._shell.toast(f"已存为「{file.name}」{left}", file=file)

        self._shell.jobs.run(write, done, worker="draw", title="存为 Word", owner=self)


def _where(name: str, span: Span) -> dict[str, Any]:
    """The span of a report as the page of the indicators takes it."""
    if name.startswith("term-"):
        return {"term": int(name.removeprefix("term-"))}
    return {"year": int(name)} if name.isdecimal() else {"from": span.first, "to": span.last}
