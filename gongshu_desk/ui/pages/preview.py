"""打印预览: any report, produced once and shown as the finished PDF. What is saved or printed are these bytes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from gongshu_desk.errors import UserError
from gongshu_desk.reports import catalog
from gongshu_desk.reports.catalog import Gathered, Made, Options
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import recent
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.preview import PdfPreview
from gongshu_desk.ui.kit.shell import Shell


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
        self.heading = Heading("打印预览", "", [again], crumb=("返回", shell.back))
        self.preview = PdfPreview(shell)
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

    def focus_first(self) -> None:
        self.preview.view.setFocus()

    def _produce(self) -> None:
        if self._wanted is None:
            return
        wanted = self._wanted
        title = catalog.report_of(wanted[0]).title
        self.made = None
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
        self._shell.jobs.run(
            lambda progress: catalog.draw(gathered, progress),
            lambda made: self._show(wanted, made),
            self._refused,
            worker="draw",
            owner=self,
            latest="preview.draw",
            title=f"生成{gathered.report.title}",
        )

    def _show(self, wanted: tuple[str, Options], made: Made) -> None:
        if wanted != self._wanted:
            return
        self.made = made
        name, options = wanted
        if self._sample:
            self.heading.set(f"{made.title}　样张", f"{made.pages} 页；人名和数字都是虚构的")
            self.preview.show_pdf(made.pdf, f"{made.title}样张.pdf")
            return
        self.heading.set(made.title, f"{options.year} 年度，{made.pages} 页；预览就是要打印的成品")
        self.preview.show_pdf(made.pdf, self._file_name(made, options))
        narrowed = {name_: list(keys) for name_, keys in options.narrowed.items()}
        argument = [name, {"year": options.year, "choices": dict(options.choices), **narrowed}]
        who = f" {_told(options)}" if narrowed else ""
        recent.remember(
            self._shell.settings, "preview", argument, f"{options.year} {made.title}{who}", "打印", "file-pdf", datetime.now()
        )  # fmt: skip

    def _file_name(self, made: Made, options: Options) -> str:
        """2026年度履职积分公示表_某某街道人大工委_20261122.pdf."""
        title = made.title if made.title.startswith("年度") else f"年度{made.title}"
        parts = [f"{options.year}{title}", _told(options), self._shell.state.unit]
        parts.append(f"{self._desk.today():%Y%m%d}")
        return "_".join(part for part in parts if part) + ".pdf"

    def _refused(self, error: UserError) -> None:
        self.heading.set("打印预览", "没有生成")
        self._shell.back()
        self._shell.refuse(error)


def _told(options: Options) -> str:
    """Whom a print is narrowed to, short enough for a file name."""
    keys = [key for found in options.narrowed.values() for key in found]
    return keys[0] if len(keys) == 1 else f"{len(keys)}份" if keys else ""
