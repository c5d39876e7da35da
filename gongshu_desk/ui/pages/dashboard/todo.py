"""待办: every task of the year in one list, to be filtered by state and kind; Enter goes where it is done."""

from collections.abc import Mapping
from typing import Any

from gongshu_desk.services.desk import Desk
from gongshu_desk.services.tasks import Task, When, tasks
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.dashboard.doing import handle
from gongshu_desk.ui.pages.dashboard.parts import TASK_FIELDS, tally, task_columns, task_rows

ALL_STATES, ALL_KINDS = "全部状态", "全部类别"


class TodoPage(Page):
    """`open({"when": "逾期"})` or `open({"kind": "建议"})` shows only these."""

    title = "待办"
    help = "tasks"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.tasks: list[Task] = []
        self.heading = Heading(
            "待办", "", [Action("记提醒", lambda: shell.go("reminders", {"new": True}), "plus", "Ctrl+N", "自己记一条到期要办的事")],
            crumb=("工作台", lambda: shell.go("dashboard")),
        )  # fmt: skip
        self.search = SearchField("事项、人员、单位")
        self.search.textChanged.connect(lambda _text: self._filter())
        self.when = Combo([(None, ALL_STATES), *((w.value, w.value) for w in When)], label=ALL_STATES)
        self.kind = Combo([(None, ALL_KINDS)], label=ALL_KINDS)
        for combo in (self.when, self.kind):
            combo.edited.connect(self._filter)
        self.table = RecordTable(task_columns(desk.today()), fields=TASK_FIELDS, key="key", label="待办")
        self.table.acted.connect(lambda _column, line: self._do(line))
        self.table.activated_row.connect(self._do)
        self.table.menu = lambda lines: [
            Action(lines[0][-1].action, lambda: self._do(lines[0]), "caret-right-bold", "Enter")
        ]
        self._line = holder(row(self.search, self.when, self.kind, None))
        again = Action("回工作台", lambda: shell.go("dashboard"), "squares-four")
        self.empty = Empty("没有待办的事", "到期的、该签到的、等答复的都会自动列在这里", [(again, "看本年度的数字和年终还缺什么")], icon="check-circle-fill")  # fmt: skip
        self._faces = Faces(table_card(None, self.table), self.empty)
        self.fill(self.heading, self._line, (self._faces, 1))

    def reload(self) -> None:
        """Gather again."""
        desk, year = self._desk, self._shell.year
        self._shell.jobs.run(
            lambda _progress: tasks(desk, year), self._show, owner=self, latest="todo", title="整理待办"
        )

    def changed(self, kinds: frozenset[str]) -> None:
        """Every table may hold something to do."""
        super().changed(frozenset())

    def open(self, argument: Any) -> None:
        """See the class."""
        wanted = dict(argument) if isinstance(argument, Mapping) else {}
        self.search.clear()
        self.when.set_value(wanted.get("when"))
        kind = wanted.get("kind")
        if kind is not None:
            self.kind.set_choices([(None, ALL_KINDS), (kind, kind)], kind)
        self._offer_kinds()
        self._filter()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _show(self, found: list[Task]) -> None:
        self.tasks = found
        self._offer_kinds()
        self.table.set_rows(task_rows(found))
        self._filter()
        said = tally(found, *When)
        self.heading.set("待办", f"{len(found)} 项：{said}" if found else f"{self._shell.year} 年度")
        self._line.setVisible(bool(found))
        self._faces.setCurrentIndex(0 if found else 1)
        if self.table.current_row() is None:
            self.table.select_first()

    def _offer_kinds(self) -> None:
        kinds = list(dict.fromkeys(task.kind for task in self.tasks))
        kept = self.kind.value()
        if kept is not None and kept not in kinds:
            kinds.append(kept)
        self.kind.set_choices([(None, ALL_KINDS), *((kind, kind) for kind in kinds)], kept)

    def _filter(self) -> None:
        when, kind, typed = self.when.value(), self.kind.value(), self.search.value().casefold()

        def keep(line: Any) -> bool:
            return (
                (when is None or line[1] == when)
                and (kind is None or line[3] == kind)
                and (not typed or typed in f"{line[4]} {line[5] or ''}".replace("\u3000", "").casefold())
            )

        self.table.set_filter(keep if when or kind or typed else None)
        if self.table.current_row() is None:
            self.table.select_first()

    def _do(self, line: Any) -> None:
        handle(self, self._shell, self._desk, line[-1])
