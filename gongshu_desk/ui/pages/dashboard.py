"""工作台: five figures, what the year still lacks, months, bands, what is due today, what was opened last."""

from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongshu_desk.domain.figures import Rate, shown
from gongshu_desk.services.dashboard import Compared, Dashboard, Todo, dashboard
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import recent
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.charts import Bands, MonthColumns, Swatch
from gongshu_desk.ui.kit.columns import Column, RowStyle
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.figures import Bar, Figure, FigureCard
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import INSIDE, Faces, card, clear, col, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell

WEEK = "一二三四五六日"
NARROW = 1000
"""Page width in pixels below which the bands and 最近打开 give way."""

GAPS = (
    Column("need", "", "chip", width=100, rank=0, pad=(16, 4)),
    Column("what", "", "name", width=122, rank=0, pad=(4, 4)),
    Column("lacks", "", width=90, stretch=True, rank=1, pad=(4, 4)),
    Column("action", "", "action", width=92, rank=0),
)


class DashboardPage(Page):
    """Every figure opens the rows behind it."""

    title = "工作台"
    help = "dashboard"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self._next: Todo | None = None
        self.todos: tuple[str, ...] = ()
        self._found: Dashboard | None = None
        self._fits = 0
        self.heading = Heading(
            "工作台",
            "",
            [
                Action("登记活动", lambda: shell.go("activities", {"new": True}), "calendar-plus", "Ctrl+N", "登记一场活动"),
                Action("开始签到", self._start, "checks", "Ctrl+Return", "给今天或下一场活动点名", kind="primary"),
            ],
        )  # fmt: skip
        self.figures = {name: FigureCard(Figure(name, "—")) for name in _TARGETS}
        for name, target in _TARGETS.items():
            self.figures[name].clicked.connect(lambda target=target: shell.go(*target))
        cards = row(*[(each, 1) for each in self.figures.values()], space=16)
        right = col((self._charts(), 1), self._lower(), space=16)
        self._halves = row((self._gaps(), 3), (holder(right), 4), space=16)
        self._body = holder(col(cards, (self._halves, 1), space=16))
        self._faces = Faces(self._body, self._first_steps())
        self.fill(self.heading, (self._faces, 1))
        self.retype()

    # ---- building ---------------------------------------------------------------------------------------

    def _gaps(self) -> QWidget:
        self.table = RecordTable(
            GAPS, fields=("need", "what", "lacks", "action", "page", "keys"), density="check", header=False,
            style=lambda line: RowStyle(muted=line[0] == "已齐"), label="年终还缺什么", empty="",
        )  # fmt: skip
        self.table.acted.connect(lambda _key, line: self._mend(line))
        self.table.activated_row.connect(self._mend)
        self._ready, self._bar = Label("", tone="ink2"), Bar(0, "green")
        head = col(row(Label("年终还缺什么", "h2"), None, self._ready), self._bar, margins=INSIDE)
        return table_card(head, self.table)

    def _charts(self) -> QWidget:
        self.months, self._times = MonthColumns(), Label("", tone="ink2")
        self._years = (Label("", "cap", "ink2"), Label("", "cap", "ink2"))
        keys = row(
            row(Swatch("last"), self._years[0], space=5), row(Swatch("accent"), self._years[1], space=5), space=12
        )
        chart = card(
            col(row(Label("每月履职", "h2"), self._times, None, keys), (self.months, 1), space=12, margins=INSIDE)
        )
        self.bands, self._graded = Bands(), Label("", tone="ink2")
        self._bands_card = card(
            col(row(Label("积分等次", "h2"), None, self._graded), (self.bands, 1), space=12, margins=INSIDE)
        )
        self.months.chosen.connect(self._open_month)
        self.bands.chosen.connect(lambda word: self._shell.go("points", {"band": word}))
        self._charts_row = holder(row((chart, 1), (self._bands_card, 1), space=16))
        return self._charts_row

    def _lower(self) -> QWidget:
        self._due, self._due_count = QVBoxLayout(), Label("", tone="ink2")
        self._seen = QVBoxLayout()
        for box in (self._due, self._seen):
            box.setSpacing(10)
        due = card(col(row(Label("今日待办", "h2"), None, self._due_count), self._due, None, space=10, margins=INSIDE))
        self._seen_card = card(col(Label("最近打开", "h2"), self._seen, None, space=10, margins=INSIDE))
        return holder(row((due, 1), (self._seen_card, 1), space=16))

    def _first_steps(self) -> QWidget:
        go = self._shell.go
        self.empty = Empty(
            "从代表名册开始",
            "有了名册，就可以登记活动、点名，积分和年终表格自动算出",
            [
                (Action("导入代表名册", lambda: go("import", {"kind": "deputies"}), "download-simple"), "已有 Excel 名册时用；先预览，确认后才写入"),
                (Action("登记第一位代表", lambda: go("deputies", {"new": True}), "user-plus"), "逐条填写：姓名、证号、选区、小组"),
            ],
            icon="identification-card",
        )  # fmt: skip
        return self.empty

    def retype(self) -> None:
        """At 特大, and where the window is narrow, charts and 最近打开 give way."""
        large, narrow = ladder.large(), 0 < self.width() < NARROW and self.isVisible()
        self._charts_row.setVisible(not large)
        if self._found is not None and self._fits != _entries():
            self._show_entries(self._found)
        self._halves.setStretch(0, 7 if large else 3)
        self._halves.setStretch(1, 5 if large else 4)
        self._bands_card.setVisible(not narrow)
        self._seen_card.setVisible(not large and not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retype()

    # ---- showing ----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Gather again."""
        year = self._shell.year
        self._shell.jobs.run(
            lambda _progress: dashboard(self._desk, year), self.show_dashboard, owner=self, latest="dashboard",
            title="读取工作台",
        )  # fmt: skip

    def changed(self, kinds: frozenset[str]) -> None:
        """Every table shows here in one figure or another."""
        super().changed(frozenset())

    def show_dashboard(self, found: Dashboard) -> None:
        """Show a year."""
        self.heading.set("工作台", _explain(found))
        heads = found.heads
        change = None if heads.change is None else _signed(heads.change)
        more = heads.change is None or heads.change >= 0
        self.figures["在任代表"].show_figure(
            Figure("在任代表", str(heads.in_office), "人", f"年内 {heads.in_year} 人", change, more)
        )
        for name, rate in (
            ("活动出勤率", found.attendance),
            ("培训覆盖率", found.training),
            ("建议办结率", found.closed_suggestions),
            ("述职率", found.duty),
        ):
            self.figures[name].show_figure(_figure(name, rate))
        ready = sum(gap.need == "已齐" for gap in found.gaps)
        self._ready.setText(f"已齐 {ready} / {len(found.gaps)}")
        self._bar.set_share(ready / len(found.gaps) if found.gaps else 0)
        self.table.set_rows([(g.need, g.what, g.lacks or g.have, g.action, g.page, g.keys) for g in found.gaps])
        here = found.today.month if found.today.year == found.year else 0
        self.months.set_values(found.months, found.months_before, here)
        self._times.setText(f"{sum(found.months)} 人次")
        for label, year in zip(self._years, (found.year - 1, found.year), strict=True):
            label.setText(str(year))
        self.bands.set_rows(found.bands)
        self.bands.setMinimumHeight(len(found.bands) * ladder.metrics().height())
        self._graded.setText(f"{sum(n for _, n in found.bands)} 人 · {'已结账' if found.closed else '未结账'}")
        self._show_entries(found)
        self._faces.setCurrentIndex(0 if heads.in_year else 1)

    def focus_first(self) -> None:
        self.heading.button("开始签到").setFocus()

    def _show_entries(self, found: Dashboard) -> None:
        self._found, self._fits = found, _entries()
        self._show_todos(found)
        self._show_recent()

    def _show_todos(self, found: Dashboard) -> None:
        self._next = found.todos[0] if found.todos else None
        self.todos = tuple(todo.no for todo in found.todos)
        shown_ = found.todos[: _entries()]
        self._due_count.setText(f"{found.todo_count} 项" if found.todo_count else "")
        clear(self._due)
        for todo in shown_:
            run = partial(self._shell.go, "rollcall", todo.no)
            button = Button("登记" if todo.reception else "签到", small=True, tip=f"给「{todo.name}」点名", run=run)
            note = " · ".join(part for part in (_when(todo, found.today), todo.place, "未签到") if part)
            self._due.addWidget(_entry("map-pin-line" if todo.reception else "checks", todo.name, note, button))
        if not shown_:
            self._due.addWidget(_entry("check", "没有待签到的活动", "登记了新活动会出现在这里", None))

    def _show_recent(self) -> None:
        clear(self._seen)
        now = datetime.now()
        seen = recent.opened(self._shell.settings)[: _entries()]
        for each in seen:
            run = partial(self._shell.go, each.page, each.argument)
            open_ = Button("", "icon", "caret-right-bold", tip=f"打开「{each.title}」", small=True, run=run)
            self._seen.addWidget(_entry(each.icon, each.title, f"{each.kind} · {each.when(now)}", open_))
        if not seen:
            self._seen.addWidget(_entry("clock-counter-clockwise", "还没有", "看过的代表和打印会列在这里", None))

    # ---- opening ----------------------------------------------------------------------------------------

    def _mend(self, line: tuple[Any, ...]) -> None:
        _need, what, _lacks, action, page, keys = line
        if action:
            self._shell.go(page, keys or (what if page == "settings" else None))

    def _start(self) -> None:
        self._shell.go("rollcall", self._next.no if self._next is not None else None)

    def _open_month(self, month: int) -> None:
        self._shell.go("activities", {"search": f"{self._shell.year}-{month:02}"})


_TARGETS: dict[str, tuple[str, Any]] = {
    "在任代表": ("deputies", None),
    "活动出勤率": ("attendance", None),
    "培训覆盖率": ("activities", {"search": "培训"}),
    "建议办结率": ("suggestions", None),
    "述职率": ("duty-reports", None),
}
"""Figure → the page with the rows behind it."""


def _figure(name: str, compared: Compared) -> Figure:
    rate: Rate = compared.rate
    change = None if compared.change is None else _signed(compared.change, 1)
    good = compared.change is None or compared.change >= 0
    base = f"{shown(rate.numerator)}/{shown(rate.denominator)}" if rate.denominator else "还没有数据"
    return Figure(name, rate.percent(), "%" if rate.value is not None else "", base, change, good)


def _signed(value: Any, places: int = 0) -> str:
    """「+3.1」, 「−4.8」, nothing for no change."""
    if not value:
        return ""
    return f"+{shown(value, places)}" if value > 0 else shown(value, places)


def _explain(found: Dashboard) -> str:
    today: date = found.today
    words = f"{today.month} 月 {today.day} 日 星期{WEEK[today.weekday()]}"
    days = (found.deadline - today).days
    if found.closed:
        return f"{words}，{found.year} 年度已结账"
    if days < 0:
        return f"{words}，{found.year} 年度已过报送日 {-days} 天，还没有结账"
    return f"{words}，距 {found.year} 年度报送还有 {days} 天"


def _entries() -> int:
    """Lines of 今日待办 and 最近打开: one at 大, where the charts need the height, else two."""
    return 1 if ladder.scale() > 1 and not ladder.large() else 2


def _when(todo: Todo, today: date) -> str:
    days = (todo.day - today).days
    word = {0: "今天", 1: "明天", -1: "昨天"}.get(days, f"{todo.day:%m-%d}")
    return f"{word} {todo.day_part}".strip()


def _entry(icon: str, title: str, note: str, button: Button | None) -> QWidget:
    words = col(Elided(title), Elided(note, "cap", "ink2"), space=0)
    return holder(row(Icon(icon, size=20), (words, 1), *([button] if button else []), space=10))
