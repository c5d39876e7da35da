"""工作台: five figures, what is to be done, what the year still lacks, four charts, what was opened last.

It is gathered in two steps: the figures first, so that the page stands; then tasks, gaps and the charts of handling.
"""

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gongshu_desk.services import dashboard_rows, history, reminding
from gongshu_desk.services.dashboard import Dashboard, dashboard
from gongshu_desk.services.dashboard_rows import Bar as Counted
from gongshu_desk.services.dashboard_rows import Board, board
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.task_sources import ROLL_CALL
from gongshu_desk.services.tasks import Task, When
from gongshu_desk.ui.kit import recent
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.charts import Bands, MonthColumns, Swatch
from gongshu_desk.ui.kit.columns import RowStyle
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.figures import Bar, Figure, FigureCard
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import INSIDE, Faces, card, clear, col, holder, note, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import MARGIN_FOOT, MARGIN_TOP
from gongshu_desk.ui.pages.dashboard.doing import handle, tick_off
from gongshu_desk.ui.pages.dashboard.parts import (
    GAPS,
    SHORT_TASKS,
    TASK_FIELDS,
    charts_height,
    explain,
    figure,
    headcount,
    shortened,
    tally,
    task_rows,
)

NARROW = 1000
"""Page width in pixels below which the right half of the charts gives way."""
SHOWN_TASKS, SHOWN_RECENT = 12, 4
FIGURES = ("在任代表", "活动出勤率", "培训覆盖率", "建议办结率", "述职率")


class DashboardPage(Page):
    """Every figure opens the rows behind it. `open({"remind": True})` puts the keyboard on the line for a reminder."""

    title = "工作台"
    help = "dashboard"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.tasks: tuple[Task, ...] = ()
        self.board: Board | None = None
        self._found: Dashboard | None = None
        self.heading = Heading(
            "工作台",
            "",
            [
                Action("登记活动", lambda: shell.go("activities", {"new": True}), "calendar-plus", "Ctrl+N", "登记一场活动"),
                Action("开始签到", self._start, "checks", "Ctrl+Return", "给今天或下一场活动点名", kind="primary"),
            ],
        )  # fmt: skip
        self.figures = {name: FigureCard(Figure(name, "—")) for name in FIGURES}
        for name, made in self.figures.items():
            made.clicked.connect(partial(self._open_rows, name))
        cards = row(*[(each, 1) for each in self.figures.values()], space=16)
        self._notes = col(space=8)
        self._work = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._work.setSpacing(16)
        self._work.addWidget(self._todo(), 1)
        self._work.addWidget(self._gaps(), 1)
        self._right = holder(self._charts())
        self._halves = row((self._work, 3), (self._right, 4), space=16)
        self._recent: QVBoxLayout = col(space=0)
        self._body = holder(col(cards, (self._halves, 1), self._recent, space=12))
        self._faces = Faces(self._body, self._first_steps())
        self.fill(self.heading, self._notes, (self._faces, 1))
        self.retype()

    # ---- building ---------------------------------------------------------------------------------------

    def _todo(self) -> QWidget:
        self.todo = RecordTable(
            SHORT_TASKS, fields=TASK_FIELDS, key="key", density="compact", header=False, label="今日待办",
            empty="没有待办的事",
        )  # fmt: skip
        self.todo.acted.connect(lambda _key, line: handle(self, self._shell, self._desk, line[-1]))
        self.todo.activated_row.connect(lambda line: handle(self, self._shell, self._desk, line[-1]))
        self._due_count = Label("", tone="ink2")
        self.all_tasks = Button("", "link", small=True, tip="看全部待办", run=lambda: self._shell.go("tasks"))
        head = row(Label("今日待办", "h2"), self._due_count, None, self.all_tasks, margins=(16, 8, 12, 6))
        self.reminder = TextField("记一条提醒，如 报送第三季度亮分表", limit=200)
        self.remind_on = DateField("哪天到期", width=128)
        self.remember = Button("记下", small=True, tip="记下这条提醒，到期前工作台会提醒", run=self._remind)
        for field in (self.reminder, self.remind_on):
            field.returnPressed.connect(self._next_field)
        foot = row((self.reminder, 1), self.remind_on, self.remember, margins=(12, 6, 12, 8))
        return table_card(head, self.todo, foot)

    def _gaps(self) -> QWidget:
        self.table = RecordTable(
            GAPS, fields=("need", "what", "lacks", "action", "page", "argument"), density="compact", header=False,
            style=lambda line: RowStyle(muted=line[0] == "已齐"), label="年终还缺什么", empty="",
        )  # fmt: skip
        self.table.acted.connect(lambda _key, line: self._mend(line))
        self.table.activated_row.connect(self._mend)
        self._ready, self._bar = Label("", tone="ink2"), Bar(0, "green")
        head = col(row(Label("年终还缺什么", "h2"), None, self._ready), self._bar, space=6, margins=(16, 8, 16, 8))
        return table_card(head, self.table)

    def _charts(self) -> QVBoxLayout:
        self.months, self._times = MonthColumns(), Label("", tone="ink2")
        self._years = (Label("", "cap", "ink2"), Label("", "cap", "ink2"))
        keys = row(
            row(Swatch("last"), self._years[0], space=5), row(Swatch("accent"), self._years[1], space=5), space=12
        )
        chart = card(
            col(row(Label("每月履职", "h2"), self._times, None, keys), (self.months, 1), space=8, margins=INSIDE)
        )
        self.bands, self._graded = Bands(), Label("", tone="ink2")
        self.suggestions, self._raised = Bands(unit="件"), Label("", tone="ink2")
        self.opinions, self._collected = Bands(unit="条"), Label("", tone="ink2")
        self._bands_card = _chart("积分等次", self._graded, self.bands)
        self._opinions_card = _chart("群众意见", self._collected, self.opinions)
        self.months.chosen.connect(self._open_month)
        self.bands.chosen.connect(lambda word: self._shell.go("points", {"band": word}))
        self.suggestions.chosen.connect(lambda word: self._open_bar("suggestions", "建议", word))
        self.opinions.chosen.connect(lambda word: self._open_bar("opinions", "意见", word))
        self._low = holder(
            row((_chart("建议办理", self._raised, self.suggestions), 1), (self._opinions_card, 1), space=16)
        )
        self._low.setMinimumHeight(1)  # it gives way before the window has to grow
        return col((holder(row((chart, 1), (self._bands_card, 1), space=16)), 1), (self._low, 1), space=16)

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
        """At 特大 the charts give way; where the window is low the second pair, where it is narrow the right half."""
        large, narrow = ladder.large(), 0 < self.width() < NARROW and self.isVisible()
        room = self._room() - charts_height(
            max(6, len(self.bands.rows())), max(6, len(self.suggestions.rows()), len(self.opinions.rows()))
        )
        self._work.setDirection(QBoxLayout.Direction.LeftToRight if large else QBoxLayout.Direction.TopToBottom)
        self._right.setVisible(not large)
        for layout in (self._halves, self._body.layout()):
            layout.invalidate()  # hidden before it was ever shown, a part still counts in what they remember
        self._low.setVisible(not large and room >= 0)
        self._bands_card.setVisible(not narrow)
        self._opinions_card.setVisible(not narrow)
        self._show_recent(not large and room >= ladder.small_height() + 12)

    def _room(self) -> int:
        """The height that the charts may take."""
        above = self.heading.sizeHint().height() + next(iter(self.figures.values())).sizeHint().height() + 24
        notes = self._notes.sizeHint().height() + 12 if self._notes.count() else 0
        return self.height() - above - notes - MARGIN_TOP - MARGIN_FOOT

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
        """Show the figures of a year, and ask for the rest once they are painted."""
        self._found = found
        self.heading.set("工作台", explain(found))
        self.figures["在任代表"].show_figure(headcount(found.heads))
        for name, rate in (
            ("活动出勤率", found.attendance),
            ("培训覆盖率", found.training),
            ("建议办结率", found.closed_suggestions),
            ("述职率", found.duty),
        ):
            self.figures[name].show_figure(figure(name, rate))
        here = found.today.month if found.today.year == found.year else 0
        self.months.set_values(found.months, found.months_before, here)
        self._times.setText(f"{sum(found.months)} 人次")
        for label, year in zip(self._years, (found.year - 1, found.year), strict=True):
            label.setText(str(year))
        self.bands.set_rows(found.bands)
        self._graded.setText(f"{sum(n for _, n in found.bands)} 人 · {'已结账' if found.closed else '未结账'}")
        self.remind_on.set_year(found.today.year)
        self._faces.setCurrentIndex(0 if found.heads.in_year else 1)
        self.retype()
        QTimer.singleShot(0, self, self._gather_board)

    def _gather_board(self) -> None:
        year = self._shell.year
        self._shell.jobs.run(
            lambda _progress: board(self._desk, year), self.show_board, owner=self, latest="board", title="整理待办"
        )

    def show_board(self, found: Board) -> None:
        """Show tasks, gaps and the charts of handling."""
        self.board, self.tasks = found, found.tasks
        self.todo.set_rows(task_rows(found.tasks[:SHOWN_TASKS]))
        self._due_count.setText(tally(found.tasks, When.OVERDUE, When.TODAY, When.SOON))
        self.all_tasks.set_word(f"全部 {len(found.tasks)} 项")
        self.all_tasks.setVisible(bool(found.tasks))
        ready = sum(gap.need == "已齐" for gap in found.gaps)
        self._ready.setText(f"已齐 {ready} / {len(found.gaps)}")
        self._bar.set_share(ready / len(found.gaps) if found.gaps else 0)
        self.table.set_rows([(g.need, g.what, g.lacks or g.have, g.action, g.page, g.argument) for g in found.gaps])
        for chart, label, bars, unit in (
            (self.suggestions, self._raised, found.suggestions, "件"),
            (self.opinions, self._collected, found.opinions, "条"),
        ):
            chart.set_rows([(bar.word, len(bar.ids)) for bar in bars])
            label.setText(f"{sum(len(bar.ids) for bar in bars)} {unit}")
        self._show_notes(found)
        self.retype()
        QTimer.singleShot(0, self, self.retype)  # a new note knows its height only once it is shown

    def _show_notes(self, found: Board) -> None:
        """What has fallen due, and what to do in a year that is closed or has nothing yet. Quiet: it takes no focus."""
        clear(self._notes)
        year, go = self._shell.year, self._shell.go
        if found.due:
            first, others = found.due[0], len(found.due) - 1
            words = f"提醒到期：{first.text}（{first.due_on:%m-%d}）" + (f"，还有 {others} 条" if others else "")
            done = Button(
                "办好了", small=True, run=lambda: tick_off(self, self._shell, self._desk, [first.id], first.text)
            )
            every = Button("看提醒", small=True, run=lambda: go("tasks", {"kind": "提醒"}))
            self._notes.addWidget(note("amber", "clock-fill", words, done, *([every] if others else [])))
        if self._found is None or not self._found.heads.in_year:
            return
        if self._found.closed:
            prints = Button("打印年度材料", small=True, run=lambda: go("prints"))
            later = [y for y, _ in self._shell.state.years if y > year]
            following = (
                [Button(f"转到 {min(later)} 年度", small=True, run=lambda: self._shell.choose_year(min(later)))]
                if later
                else []
            )
            words = f"{year} 年度已结账，数字不再变动；要更正，到「年终」写明理由重新打开。"
            self._notes.addWidget(note("grey", "lock-fill", words, prints, *following))
        elif not any(self._found.months) and not any(
            gap.what == "会议签到" and gap.have != "0/0" for gap in found.gaps
        ):
            new = Button("登记活动", small=True, run=lambda: go("activities", {"new": True}))
            sheet = Button("导入活动", small=True, run=lambda: go("import", {"kind": "activities"}))
            words = f"{year} 年度还没有活动：先登记一场活动，或者把全年的活动表导进来，再点名。"
            self._notes.addWidget(note("blue", "info-fill", words, new, sheet))

    def focus_first(self) -> None:
        self.heading.button("开始签到").setFocus()

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, dict) and argument.get("remind"):
            self.reminder.setFocus()

    def _show_recent(self, roomy: bool) -> None:
        clear(self._recent)
        seen = recent.opened(self._shell.settings)[:SHOWN_RECENT] if roomy else []
        if not seen:
            return
        now, doors = datetime.now(), []
        for each in seen:
            run = partial(self._shell.go, each.page, each.argument)
            tip = f"{each.kind}「{each.title}」，{each.when(now)}"
            doors.append(Button(shortened(each.title), "quiet", each.icon, tip=tip, small=True, run=run))
        self._recent.addLayout(row(Label("最近打开", tone="ink2"), *doors, None, space=4))

    # ---- opening ----------------------------------------------------------------------------------------

    def _mend(self, line: tuple[Any, ...]) -> None:
        _need, _what, _lacks, action, page, argument = line
        if action:
            self._shell.go(page, argument)

    def _start(self) -> None:
        calls = [task for task in self.tasks if task.kind == ROLL_CALL]
        first = next((task for task in calls if not task.past), calls[-1] if calls else None)
        self._shell.go("rollcall", first.argument if first is not None else None)

    def _open_rows(self, name: str) -> None:
        desk, year = self._desk, self._shell.year
        self._shell.jobs.run(
            lambda _progress: dashboard_rows.rows_behind(desk, year, name), lambda door: self._shell.go(*door),
            owner=self, latest="rows", title="找出明细",
        )  # fmt: skip

    def _open_month(self, month: int) -> None:
        desk, year = self._desk, self._shell.year
        self._shell.jobs.run(
            lambda _progress: dashboard_rows.month_rows(desk, year, month), lambda door: self._shell.go(*door),
            owner=self, latest="rows", title="找出明细",
        )  # fmt: skip

    def _open_bar(self, page: str, what: str, word: str) -> None:
        bars: tuple[Counted, ...] = getattr(self.board, page, ())
        ids = next((bar.ids for bar in bars if bar.word == word), ())
        self._shell.go(page, {"ids": ids, "title": f"{what}：{word}"})

    # ---- reminders --------------------------------------------------------------------------------------

    def _next_field(self) -> None:
        """Enter: from the words to the day, from the day to 记下."""
        if self.reminder.value() and self.remind_on.value() is None:
            self.remind_on.setFocus()
        else:
            self._remind()

    def _remind(self) -> None:
        desk, shell = self._desk, self._shell
        text, day = self.reminder.value(), self.remind_on.value()

        def told(saved: Any) -> None:
            self.reminder.clear()
            self.remind_on.clear()
            tell_saved(shell, saved, f"已记提醒「{text}」，{day} 到期", lambda: history.undo(desk, saved.batch))
            self.reminder.setFocus()

        shell.jobs.run(lambda _progress: reminding.add(desk, text, day), told, owner=self, title="记提醒")


def _chart(title: str, total: Label, chart: Bands) -> QWidget:
    return card(col(row(Label(title, "h2"), None, total), (chart, 1), space=8, margins=INSIDE))
