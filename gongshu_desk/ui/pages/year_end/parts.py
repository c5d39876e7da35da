"""The cards of the year-end page: what is missing, prints, workbook, closing. They show; the page acts."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.reports import catalog
from gongshu_desk.services.year_prints import WORKBOOK, YearEnd
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import look_up
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.figures import Bar
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Label, Remark
from gongshu_desk.ui.kit.layout import EDGE, INSIDE, card, col, hline, holder, row
from gongshu_desk.ui.kit.record_table import RecordTable

GAPS = (
    Column("need", "状态", "chip", width=104, rank=0),
    Column("what", "项目", "name", width=132, rank=0),
    Column("have", "已有", "number", width=104, rank=0, tone="ink"),
    Column("lacks", "还缺", width=140, stretch=True, rank=1, show=lambda v, _r: Cell(v, tip=v)),
    Column("action", "", "action", width=92, rank=0, sortable=False),
)
PRINTS = (
    Column("title", "", "name", width=150, stretch=True, rank=0),
    Column("count", "", "number", width=68, rank=1, show=lambda v, _r: v or ""),
    Column("state", "", "quiet_chip", width=108, rank=0, show=lambda v, r: Cell(chip=v, tip=r[4])),
)
REPORTS = tuple(report for report in catalog.REPORTS if report.year_end)
MEASURES = {"training-certificate": "张", "honour-certificate": "张"}


class GapsCard(QFrame):
    """`mended` carries a row."""

    mended = Signal(object)

    def __init__(self, again: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.counts = Label("", tone="ink2")
        check = Button("重新检查", "quiet", "arrows-clockwise", tip="重新检查（F5）", run=again)
        self.table = RecordTable(
            GAPS, fields=("need", "what", "have", "lacks", "action", "page", "argument"), key="what", density="check",
            style=lambda line: RowStyle(muted=line[0] == "已齐"), label="年终还缺什么",
        )  # fmt: skip
        self.table.acted.connect(lambda _key, line: self.mended.emit(line))
        self.table.activated_row.connect(self.mended.emit)
        head = row(Label("年终还缺什么", "h2"), self.counts, None, check, margins=(16, 8, 12, 8))
        self.setLayout(col(head, hline(), (self.table, 1), space=0, margins=EDGE))

    def show_year(self, found: YearEnd) -> None:
        """Show what a year lacks."""
        words = (f"{need} {found.count(need)}" for need in ("必补", "建议补", "已齐"))
        self.counts.setText("，".join(words))
        self.table.set_rows([(g.need, g.what, g.have, g.lacks, g.action, g.page, g.argument) for g in found.gaps])


class PrintsCard(QFrame):
    """`wanted` carries a report name to preview."""

    wanted = Signal(str)

    def __init__(self, everything: Callable[[], object], cancel: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.preview = Button(
            "预览", "plain", "eye", key="Ctrl+P", tip="预览选中的这一种", small=True, run=self._preview
        )
        self.everything = Button(
            "全部生成", "plain", "files", tip="把全部打印件生成到一个文件夹", small=True, run=everything
        )
        self.table = RecordTable(
            PRINTS, fields=("title", "count", "state", "name", "tip"), key="name", header=False, label="打印",
        )  # fmt: skip
        self.table.activated_row.connect(lambda line: self.wanted.emit(line[3]))
        self._count, self._name, self._bar = Label("", tone="ink2"), Elided(""), Bar(0)
        stop = Button("取消", small=True, tip="停止；已生成的文件保留", run=cancel)
        words = col(row((self._name, 1), self._count), self._bar, space=4)
        self.running = holder(row((words, 1), stop, space=12, margins=(16, 6, 12, 6)))
        self.running.hide()
        title = row(
            Label("打印", "h2"), Label(f"{len(REPORTS)} 种", tone="ink2"), None, self.preview, self.everything,
            margins=(16, 8, 12, 8),
        )  # fmt: skip
        self.setLayout(col(title, hline(), (self.table, 1), self.running, space=0, margins=EDGE))

    def show_year(self, found: YearEnd) -> None:
        """Show the state of each print."""
        rows: list[tuple[Any, ...]] = []
        for report in REPORTS:
            made = found.produced.get(report.name)
            count = f"{made.count} {MEASURES.get(report.name, '份')}" if made else ""
            state = found.state(report.name)
            unmade = "结账时已封存，可随时重印" if state == "已封存" else "还没有生成过"
            tip = f"{made.at:%m-%d %H:%M} 生成：{made.file}" if made else unmade
            rows.append((report.title, count, state, report.name, tip))
        self.table.set_rows(rows)
        if self.table.current_row() is None:
            self.table.select_first()

    def show_progress(self, n: int, total: int, name: str) -> None:
        """Where 全部生成 stands."""
        self.running.show()
        self.everything.set_reason("正在生成")
        self._name.set_text(f"正在生成 {name}")
        self._count.setText(f"{n}/{total}")
        self._bar.set_share((n - 1) / total)

    def show_idle(self) -> None:
        """No run under way."""
        self.running.hide()
        self.everything.set_reason("")

    def retype(self) -> None:
        self.table.setMinimumHeight(self.table.height_for(3))

    def _preview(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.wanted.emit(line[3])


class WorkbookCard(QFrame):
    """When the workbook was exported and what changed since."""

    def __init__(self, export: Callable[[], object], changes: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.state, self.words = Remark("", ""), Elided("", tone="ink2")
        self.export = Button(
            "导出工作簿", "plain", "upload-simple", key="Ctrl+E", tip="导出年终工作簿（Excel）", run=export
        )
        self._changes = Button("看改动", "quiet", "caret-right-bold", tip="看操作记录", after=True, run=changes)
        head = row(Icon("table", size=20), Label("年终工作簿", "h2"), None, self.state)
        self.setLayout(col(head, self.words, row(self.export, self._changes, None), space=6, margins=INSIDE))

    def show_year(self, found: YearEnd) -> None:
        """Show its state."""
        made, state = found.produced.get(WORKBOOK), found.state(WORKBOOK)
        kind, icon = look_up(state)
        self.state.set(icon, state, kind)
        if made is None:
            self.words.set_text("一表一页，各项比率附定义，合计可核对")
        else:
            since = f"；此后改动 {found.changes} 处" if found.changes else "；此后没有改动"
            self.words.set_text(f"{made.count} 张表，{made.at:%m-%d %H:%M} 导出{since}")
        self._changes.setVisible(made is not None and found.changes > 0)
        self.export.set_reason("" if found.hash else "这一年度没有生效的积分规则")


class ClosingCard(QFrame):
    """Closing, closing all the same, reopening."""

    def __init__(self, close: Callable[[], object], anyway: Callable[[], object], reopen: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.state, self.words = Remark("", ""), Elided("", tone="ink2")
        self.close_ = Button("结账", "primary", "lock", tip="结账", run=close)
        self.anyway = Button("仍要结账…", "quiet", tip="列出没有补齐的项，确认后结账", run=anyway)
        self.reopen = Button("重新打开…", "plain", "lock-open", tip="写明理由、文号和批准人", run=reopen)
        head = row(Icon("lock", size=20), Label("结账", "h2"), None, self.state)
        buttons = row(self.close_, self.reopen, self.anyway, None)
        self.setLayout(col(head, self.words, buttons, space=6, margins=INSIDE))

    def show_year(self, found: YearEnd) -> None:
        """Show whether the year can be closed, or is."""
        blocking = found.count("必补")
        for part, seen in (
            (self.close_, not found.closed),
            (self.anyway, not found.closed and blocking > 0 and bool(found.hash)),
            (self.reopen, found.closed),
        ):
            part.setVisible(seen)
        self.close_.set_word(f"结账 {found.year} 年度")
        if found.closed:
            until = f"，数据截至 {found.data_until}" if found.data_until else ""
            self.state.set("lock-fill", "已结账", "green")
            self.words.set_text(f"{found.closed_on} 结账，指纹 {found.hash[:4]}-{found.hash[4:8]}{until}")
        else:
            self.words.set_text(f"结账后 {found.year} 年度只读；改动须写明理由重新打开")
            word = f"必补 {blocking} 项未齐" if blocking else "可以结账"
            sign = ("warning-circle-fill", word, "red") if blocking else ("check-circle-fill", word, "green")
            self.state.set(*sign)
            self.close_.set_reason(f"必补 {blocking} 项未齐" if blocking else "")


def spread(*cards: QWidget) -> QWidget:
    """The cards of the right column, the first one as high as there is room."""
    first, *others = cards
    return holder(col((first, 1), *others, space=12))


__all__ = ["ClosingCard", "GapsCard", "PrintsCard", "WorkbookCard", "card", "spread"]
