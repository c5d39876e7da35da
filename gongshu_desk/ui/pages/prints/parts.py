"""The cards of the prints page: the list of prints, and what is asked before one is made."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from gongshu_desk.reports.catalog import FAMILIES, FILTERS, Report
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chooser import Search
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, clear, col, foot, hline, holder, row, scroll
from gongshu_desk.ui.kit.multi_choice import MultiChoice
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import colour

KINDS = {
    "mandate": "deputies",
    "activity": "activities",
    "suggestion": "suggestions",
    "opinion": "opinions",
    "station": "stations",
    "certificate": "certificates",
    "objection": "objections",
    "selection": "selections",
}
"""Filter → the kind of record it chooses from."""
LIST = (
    Column("title", "打印件", "name", width=190, stretch=True, rank=0),
    Column("family", "类别", "text", width=128, rank=1),
)
LIST_WIDTH = 380


class ListCard(QFrame):
    """Every print, by family. `chosen` carries a report, `opened` one that is wanted at once (Enter)."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.search = SearchField("找打印件：名称、用途", width=LIST_WIDTH - 26)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.table = RecordTable(
            LIST, fields=("title", "family", "name", "report", "words"), key="name", label="打印件"
        )  # fmt: skip
        self.table.current_changed.connect(lambda line: line is not None and self.chosen.emit(line[3]))
        self.table.activated_row.connect(lambda line: self.opened.emit(line[3]))
        self.setLayout(col(row(self.search, margins=(12, 10, 12, 10)), hline(), (self.table, 1), space=0, margins=EDGE))
        self.table.set_rows(
            [
                (report.title, family.title, report.name, report, f"{report.title}{report.use}{family.title}")
                for family in FAMILIES
                for report in family.reports
            ]
        )
        self.retype()

    def _filter(self) -> None:
        wanted = self.search.value().casefold()
        self.table.set_filter((lambda line: wanted in line[4].casefold()) if wanted else None)
        if self.table.current_row() is None:
            self.table.select_first()

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(LIST_WIDTH))


class AskCard(QFrame):
    """What is asked of one print: whom or what it is for, and its choices. Nothing chosen means all of the year."""

    def __init__(self, preview: Callable[[], object], sample: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._searches: Mapping[str, Search] = {}
        self.report: Report | None = None
        self.filters: dict[str, MultiChoice] = {}
        self.choices: dict[str, Combo] = {}
        self._title, self._use = Label("", "h2", wrap=True), Label("", tone="ink2", wrap=True)
        self._ask = col(space=12, margins=(20, 16, 20, 16))
        self.picture = Picture()
        self.preview = Button(
            "预览并打印", "primary", "eye", key="Ctrl+P", tip="按上面选的范围生成成品（列表里按回车也行）", run=preview
        )
        self.sample = Button("看样张", "plain", "file-pdf", tip="用虚构的数据生成一份，看看是什么样子", run=sample)
        head = col(self._title, self._use, space=4, margins=(20, 16, 20, 12))
        left = holder(col(scroll(self._ask), space=0))
        body = row((left, 2), (self.picture, 3), space=0)
        buttons = foot(row(None, self.sample, self.preview, space=8, margins=(16, 8, 16, 8)))
        self.setLayout(col(head, hline(), (body, 1), buttons, space=0, margins=EDGE))

    def set_searches(self, searches: Mapping[str, Search]) -> None:
        """What the filters choose from, by filter."""
        self._searches = searches
        for name, field in self.filters.items():
            field.set_search(searches[name])

    def show_report(self, report: Report, year: int) -> None:
        """Ask for another print."""
        self.report = report
        self._title.setText(report.title)
        self._use.setText(report.use)
        clear(self._ask)
        self.filters, self.choices = {}, {}
        self._ask.addWidget(Label(f"{year} 年度", "strong"))
        for name in report.filters:
            field = MultiChoice(self._searches.get(name, lambda _text: ()), "不选即全部")
            self.filters[name] = field
            self._line(FILTERS[name], field)
        for choice in report.choices:
            combo = Combo(list(choice.values), label=choice.label)
            self.choices[choice.name] = combo
            self._line(choice.label, combo, choice.hint)
        if not report.filters and not report.choices:
            self._ask.addWidget(Label("这一种打印全年度的数据，没有要选的。", tone="ink2", wrap=True))
        self._ask.addStretch(1)
        self._order()

    def _order(self) -> None:
        """Tab goes through what is asked before it comes to the buttons; the fields are younger than those."""
        asked = [part for field in self.filters.values() for part in field.findChildren(QLineEdit)]
        parts = [*asked, *self.choices.values(), self.sample, self.preview]
        for before, behind in pairwise(parts):
            if before.window() is behind.window():
                self.setTabOrder(before, behind)

    def _line(self, label: str, field: QWidget, hint: str = "") -> None:
        words = Label(label, tone="ink2")
        words.setBuddy(field)
        told = [Label(hint, "cap", tone="ink3", wrap=True)] if hint else []
        self._ask.addLayout(col(words, field, *told, space=4))

    def problem(self) -> str:
        """What was typed and matches nothing; empty when all is well."""
        return next((found for field in self.filters.values() if (found := field.problem())), "")

    def argument(self, year: int) -> dict[str, Any]:
        """What the preview is opened with."""
        narrowed = {name: list(field.value()) for name, field in self.filters.items() if field.value()}
        return {"year": year, "choices": {name: c.value() for name, c in self.choices.items()}, **narrowed}


class Picture(QLabel):
    """The first page of the sample, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("well")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(120, 120)
        self._page = QPixmap()
        self.show_nothing()

    def show_nothing(self, words: str = "正在生成样张…") -> None:
        """No picture, but words."""
        self._page = QPixmap()
        self.setText(words)

    def show_page(self, picture: QImage, title: str) -> None:
        """Show a page."""
        self._page = QPixmap.fromImage(picture)
        self.setAccessibleName(f"{title}的样张")
        self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        if self._page.isNull():
            return
        room = self.size() * 0.92 * self.devicePixelRatio()
        scaled = self._page.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )  # fmt: skip
        edge = QPainter(scaled)  # white paper on a light ground wants an edge
        edge.setPen(QPen(colour("edge"), 1))
        edge.drawRect(scaled.rect().adjusted(0, 0, -1, -1))
        edge.end()
        scaled.setDevicePixelRatio(self.devicePixelRatio())
        self.setPixmap(scaled)
