"""Every print in one place: choose one, see its sample, say for whom, preview the finished paper."""

from typing import Any

from PySide6.QtGui import QImage

from gongshu_desk.errors import InvalidInput
from gongshu_desk.reports import catalog
from gongshu_desk.reports.catalog import Report
from gongshu_desk.services.choices import Choosable, choices, matching
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.chooser import Choice, Search
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.pdf_raster import open_pdf, raster
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.prints.parts import KINDS, AskCard, ListCard

SAMPLE_SCALE = 1.6
"""Pixels to the point of a sample's picture: sharp at any size of the window."""


class PrintsPage(Page):
    """`open` takes the name of a print."""

    title = "打印件"
    kinds = frozenset({"mandate", "person", "activity", "suggestion", "opinion", "liaisonstation", "objection"})
    help = "prints"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self._pictures: dict[str, QImage] = {}
        self.heading = Heading(
            "打印件", f"{len(catalog.REPORTS)} 种，选一种，看样张，定范围，再预览打印", crumb=("返回", shell.back)
        )
        self.list = ListCard()
        self.ask = AskCard(self.preview, self.show_sample)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda report: (self._choose(report), self.preview()))
        self.fill(self.heading, (row(self.list, (self.ask, 1), space=16), 1))
        self.list.table.select_first()

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, str):
            self.list.search.clear()
            self.list.table.select_key(argument)

    def reload(self) -> None:
        self.shell.jobs.run(
            lambda _progress: choices(self.desk, KINDS.values()),
            self._offer,
            owner=self,
            latest="prints.choices",
            title="读取名单",
        )
        if self.ask.report is not None:
            self.ask.show_report(self.ask.report, self.shell.year)

    def focus_first(self) -> None:
        self.list.table.setFocus()

    def _offer(self, found: dict[str, list[Choosable]]) -> None:
        def search(kind: str) -> Search:
            return lambda text: [Choice(c.value, c.label, c.note) for c in matching(found[kind], text)]

        self.ask.set_searches({name: search(kind) for name, kind in KINDS.items()})

    # ---- one print --------------------------------------------------------------------------------------

    def _choose(self, report: Report) -> None:
        if self.ask.report is report:
            return
        self.ask.show_report(report, self.shell.year)
        if report.name in self._pictures:
            self.ask.picture.show_page(self._pictures[report.name], report.title)
            return
        self.ask.picture.show_nothing()
        self.shell.jobs.run(
            lambda _progress: raster(open_pdf(catalog.sample(report.name).pdf), 0, SAMPLE_SCALE),
            lambda picture: self._show_picture(report, picture),
            lambda _error: self.ask.picture.show_nothing("样张没有生成"),
            worker="draw",
            owner=self,
            latest="prints.sample",
            title="生成样张",
        )

    def _show_picture(self, report: Report, picture: QImage) -> None:
        self._pictures[report.name] = picture
        if self.ask.report is report:
            self.ask.picture.show_page(picture, report.title)

    def preview(self) -> None:
        """Open the preview of what is asked for."""
        report = self.ask.report
        if report is None:
            return
        problem = self.ask.problem()
        if problem:
            self.shell.refuse(InvalidInput(problem, "请从下拉的匹配里选一项，或清空这一格。"))
            return
        self.shell.go("preview", (report.name, self.ask.argument(self.shell.year)))

    def show_sample(self) -> None:
        """Open the sample, all of its pages, in the preview."""
        if self.ask.report is not None:
            self.shell.go("preview", (self.ask.report.name, {"sample": True}))
