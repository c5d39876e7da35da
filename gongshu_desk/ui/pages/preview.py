"""打印预览: any report, produced once and shown as the finished PDF. What is saved or printed are these bytes."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from gongshu_desk.errors import UserError
from gongshu_desk.exchange import word
from gongshu_desk.reports import catalog
from gongshu_desk.reports.builders import calibration
from gongshu_desk.reports.catalog import Gathered, Made, Options
from gongshu_desk.reports.pdf import render
from gongshu_desk.services import print_log
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs, recent
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.preview import PdfPreview
from gongshu_desk.ui.kit.print_job import Printed
from gongshu_desk.ui.kit.shell import Shell

EXACT = frozenset({"duty-ballot", "training-certificate", "honour-certificate", "name-plates"})
"""Prints that are right in their real size only: ballots, stock with a printed head, cards that are cut and folded."""


class PreviewPage(Page):
    """`open((report name, options))`, the options as `catalog.Options` or as a mapping of its fields; {"sample": True}
    shows the print on synthetic figures."""

    title = "打印预览"
    kinds: frozenset[str] = frozenset()
    help = "printing"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self._wanted: tuple[str, Options] | None = None
        self._sample = False
        self.made: Made | None = None
        again = Action("重新生成", self._produce, "arrows-clockwise", tip="数据改过以后重新生成（F5）", kind="quiet")
        self._gathered: Gathered | None = None
        self.word_button = Button(
            "存为 Word", icon="file-text", tip="同样的内容套 Word 模板，存好可以接着修改", run=self.save_word
        )
        self.word_button.hide()
        self.heading = Heading("打印预览", "", [again], crumb=("返回", shell.back), extra=[self.word_button])
        self.preview = PdfPreview(shell, lambda: render(calibration.build()))
        self.preview.printed.connect(self._printed)
        self.preview.saved.connect(self._kept)
        self.fill(self.heading, (self.preview, 1))

    def open(self, argument: Any) -> None:
        """See the class."""
        name, options = argument
        self._sample = isinstance(options, Mapping) and bool(options.get("sample"))
        if self._sample:
            options = Options(self._shell.year)
        elif isinstance(options, Mapping):
            options = Options.of(**{"year": self._shell.year, **options})
        self._wanted = (name, options or Options(self._shell.year))
        self._produce()

    def reload(self) -> None:
        """F5: produce it again from the data as they are now."""
        self._produce()

    def changed(self, kinds: frozenset[str]) -> None:
        """The sheet in sight stays what it is; 重新生成 takes what changed."""

    def leave(self) -> bool:
        """While pages are on their way, only if the clerk gives the rest up."""
        foot = self.preview.panel.foot
        if not foot.busy:
            return True
        if not confirm(
            self, "正在打印，停止并离开？", "还没有送到打印机的页不再打印。", yes="停止并离开", no="继续打印"
        ):
            return False
        foot.stop()
        return True

    def focus_first(self) -> None:
        self.preview.view.setFocus()

    def _produce(self) -> None:
        if self._wanted is None:
            return
        wanted = self._wanted
        title = catalog.report_of(wanted[0]).title
        self.made, self._gathered = None, None
        self.word_button.hide()
        self.heading.set(title, "正在生成…")
        if self._sample:
            self._draw_sample(wanted)
            return
        self._shell.jobs.run(
            lambda _progress: catalog.gather(self._desk, *wanted),
            lambda gathered: self._draw(wanted, gathered),
            self._refused,
            owner=self,
            latest="preview.gather",
            title=f"准备{title}",
        )

    def _draw_sample(self, wanted: tuple[str, Options]) -> None:
        self._shell.jobs.run(
            lambda _progress: catalog.sample(wanted[0]),
            lambda made: self._show(wanted, made),
            self._refused,
            worker="draw",
            owner=self,
            latest="preview.draw",
            title="生成样张",
        )

    def _draw(self, wanted: tuple[str, Options], gathered: Gathered) -> None:
        if wanted != self._wanted:
            return
        self._gathered = gathered
        self._shell.jobs.run(
            lambda progress: catalog.draw(gathered, progress),
            lambda made: self._show(wanted, made),
            self._refused,
            worker="draw",
            owner=self,
            latest="preview.draw",
            title=f"生成{gathered.report.title}",
        )

    def _told_of_source(self) -> str:
        """Whether these are the figures that a closed year froze, or why not."""
        if self._gathered is not None and self._gathered.frozen:
            return "结账时冻结的那一份，与当时逐字一致"
        return (self._gathered.remark if self._gathered else "") or "预览就是要打印的成品"

    def _show(self, wanted: tuple[str, Options], made: Made) -> None:
        if wanted != self._wanted:
            return
        self.made = made
        name, options = wanted
        if self._sample:
            self.heading.set(f"{made.title}　样张", f"{made.pages} 页；人名和数字都是虚构的")
            self.preview.show_pdf(made.pdf, f"{made.title}样张.pdf")
            return
        self.heading.set(made.title, f"{_period(options)}，{made.pages} 页；{self._told_of_source()}")
        self.preview.show_pdf(made.pdf, self._file_name(made, options), exact=name in EXACT, about=(made, options))
        self.word_button.setVisible(bool(catalog.report_of(name).word))
        if options.rules:
            return  # a rule text is no place to come back to
        narrowed = {name_: list(keys) for name_, keys in options.narrowed.items()}
        chosen = {"choices": dict(options.choices)} if options.choices else {}
        argument = [name, {"year": options.year, **chosen, **narrowed}]
        who = f" {_told(options)}" if narrowed else ""
        recent.remember(
            self._shell.settings, "preview", argument, f"{_period(options).removesuffix(' 年度')} {made.title}{who}", "打印", "file-pdf", datetime.now()
        )  # fmt: skip

    def _file_name(self, made: Made, options: Options) -> str:
        """2026年度履职积分公示表_某某街道人大工委_20261122.pdf."""
        period = _period(options).replace(" ", "").removesuffix("年度" if made.title.startswith("年度") else "")
        parts = [f"{period}{made.title}", _told(options), self._shell.state.unit]
        parts.append(f"{self._desk.today():%Y%m%d}")
        return "_".join(part for part in parts if part) + ".pdf"

    def save_word(self) -> None:
        """The figures in sight as a Word file, where the clerk wants it."""
        made, wanted = self.made, self._wanted
        if made is None or wanted is None:
            return
        name = str(Path(self._file_name(made, wanted[1])).with_suffix(".docx"))
        path = file_dialogs.ask_save(self, self._shell.settings, "存为 Word", name, file_dialogs.WORD)
        if path is not None:
            self.save_word_to(path)

    def save_word_to(self, path: Path) -> None:
        """Write the Word file whole or not at all; says so at the foot."""
        gathered, folder = self._gathered, self._desk.data
        if gathered is None:
            return

        def write(progress: Any) -> int:
            return word.write_word(gathered.report.word, gathered.figures, folder, path, progress)

        def done(papers: int) -> None:
            self._shell.toast(f"已存为「{path.name}」，{papers} 份", file=path)

        self._shell.jobs.run(write, done, worker="draw", title="存为 Word", owner=self)

    def _printed(self, printed: Printed) -> None:
        self._note(printed.about, printed.run, printed.printer, printed.pages, printed.copies)

    def _kept(self, about: object) -> None:
        made = about[0] if isinstance(about, tuple) else None
        self._note(about, uuid4().hex, print_log.KEPT_AS_FILE, made.pages if made else 0, 1)

    def _note(self, about: object, run: str, printer: str, pages: int, copies: int) -> None:
        """Write the print log. The paper is out already: a log that cannot be written is told, nothing is stopped.
        Samples are not logged."""
        if not isinstance(about, tuple):
            return
        desk = self._desk
        made: Made = about[0]
        options: Options = about[1]
        subject = " ".join(part for part in (_period(options), _told(options)) if part)
        mark = print_log.fingerprint(made.pdf)
        what = print_log.Note(run, made.name, made.title, subject, pages, copies, printer, mark)

        def missed(error: UserError) -> None:
            self._shell.toast(f"已经打印，但没有记入打印记录：{error.sentence}", icon="warning-fill")

        self._shell.jobs.run(lambda _progress: print_log.note(desk, what), None, missed, title="记入打印记录")

    def _refused(self, error: UserError) -> None:
        self.heading.set("打印预览", "没有生成")
        self._shell.back()
        self._shell.refuse(error)


def _period(options: Options) -> str:
    """2025 年度; of a print that has other spans, the one that is asked for."""
    span = options.choices.get("span", "year")
    return f"{options.year} 年度" if span == "year" else "本届" if span == "term" else span.replace("..", " 至 ")


def _told(options: Options) -> str:
    """Whom a print is narrowed to, short enough for a file name."""
    keys = [key for found in options.narrowed.values() for key in found]
    return keys[0] if len(keys) == 1 else f"{len(keys)}份" if keys else ""
