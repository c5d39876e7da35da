"""打印记录: what went to which printer, when, for whom; narrowed, and kept as a workbook."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import print_log
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.print_log import Entry
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell

COLUMNS = (
    Column("at", "时间", width=150, rank=0, show=lambda v, _row: f"{v:%Y-%m-%d %H:%M}"),
    Column("title", "打印件", "name", 190, stretch=True, rank=0),
    Column("subject", "内容", width=170, rank=2),
    Column("pages", "页", "number", 60, rank=1),
    Column("copies", "份", "number", 50, rank=3),
    Column("printer", "打印机", width=150, rank=2),
    Column("fingerprint", "指纹", width=96, rank=4, show=lambda v, _row: f"{v[:4]}-{v[4:]}" if v else ""),
    Column("clerk", "经办人", width=90, rank=3),
)
SPANS = (("year", "今年"), ("month", "本月"), ("", "全部"))


class PrintLogTab(QWidget):
    """The log with its filters."""

    kinds: frozenset[str] = frozenset({"printentry"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._found: list[Entry] = []
        self.span = Combo(SPANS, "year", label="时间")
        self.report = Combo((("", "全部打印件"),), label="打印件", most=260)
        self.search = SearchField("打印件、内容、打印机")
        self.search.textChanged.connect(lambda text: self.table.set_search(text))
        self.span.edited.connect(self.reload)
        self.report.edited.connect(self._show)
        self.table = RecordTable(COLUMNS, key="run", label="打印记录", empty="还没有打印过")
        self.export_button = Button(
            "导出", small=True, icon="upload-simple", tip="导出为 Excel 工作簿", run=self.export
        )
        head = row(
            (Label("打印记录", "h2"), 1),
            self.span,
            self.report,
            self.search,
            self.export_button,
            margins=(16, 8, 12, 8),
        )
        self.setLayout(col((card(col(head, hline(), (self.table, 1), space=0, margins=EDGE)), 1), space=0))

    def _since(self) -> date | None:
        today = self._desk.today()
        return {"year": date(today.year, 1, 1), "month": today.replace(day=1)}.get(self.span.value())

    def reload(self) -> None:
        """Read the log."""
        desk, since = self._desk, self._since()
        self._shell.jobs.run(
            lambda _p: print_log.entries(desk, since),
            self._take,
            owner=self,
            latest="settings.print_log",
            title="读取打印记录",
        )

    def _take(self, found: list[Entry]) -> None:
        self._found = found
        titles = {entry.report: entry.title for entry in found}
        self.report.set_choices([("", "全部打印件"), *sorted(titles.items(), key=lambda each: each[1])])
        self._show()

    def shown(self) -> list[Entry]:
        """The entries of the report chosen."""
        wanted = self.report.value()
        return [entry for entry in self._found if not wanted or entry.report == wanted]

    def _show(self) -> None:
        names = ("at", "title", "subject", "pages", "copies", "printer", "fingerprint", "clerk")
        rows: list[dict[str, Any]] = [
            {"run": place, **{name: getattr(entry, name) for name in names}} for place, entry in enumerate(self.shown())
        ]
        self.table.set_rows(rows)
        self.export_button.set_reason("" if rows else "没有可以导出的记录")

    def export(self) -> None:
        """Keep what is listed as a workbook."""
        from gongshu_desk.exchange.log_sheet import export_prints

        name = f"打印记录_{self._shell.state.unit}_{self._desk.today():%Y%m%d}.xlsx"
        path = file_dialogs.ask_save(self, self._shell.settings, "导出打印记录", name, file_dialogs.XLSX)
        if path is None:
            return
        entries = self.shown()
        self._shell.jobs.run(
            lambda _p: export_prints(entries, path),
            lambda count: self._shell.toast(f"已导出 {count} 条打印记录", file=path),
            worker="draw",
            owner=self,
            title="导出打印记录",
        )
