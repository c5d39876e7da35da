"""结果运用: four lists of a year, each with the rule it follows from. It lists; it takes no point and stops nobody."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from gongshu_desk.domain.points.consequences import TITLES, Listing, Policy
from gongshu_desk.errors import NotFound, UserError
from gongshu_desk.services import consequences, history
from gongshu_desk.services.consequences import Consequences
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.consequences.parts import (
    FIELDS,
    NOBODY,
    ExplainCard,
    PolicyDialog,
    columns,
    rows_of,
    style_of,
)

KEYS = tuple(TITLES)


class ConsequencesPage(Page):
    """`open({"list": key})` shows one of `grades`, `poor`, `preferred`, `alert`."""

    title = "结果运用"
    kinds = frozenset(
        {
            *("activity", "attendance", "mandate", "person", "membership", "deputygroup", "term", "identitytag"),
            *("mandatetag", "suggestion", "cosigner", "dutyreport", "honour", "adjustment", "pointsscheme"),
            *("closedyear", "setting"),
        }
    )
    help = "consequences"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.found: Consequences | None = None
        self._tags: list[str] = []
        self.heading = Heading(
            "结果运用", "", [
                Action("口径", self.ask_policy, "gear-six", tip="哪些等次算末等、连续几年、哪些身份不列入优先推荐"),
                Action("打印名单", self.print_list, "printer", "Ctrl+P", "预览看到的这份名单", "primary"),
            ],
        )  # fmt: skip
        self.segments = Segments([TITLES[key] for key in KEYS], run=lambda _place: self._show_listing())
        self.tables = {key: self._table(key) for key in KEYS}
        self._lists = Faces(*(table_card(None, self.tables[key]) for key in KEYS))
        self.explain = ExplainCard(lambda: self.open_statement())
        self._none: QVBoxLayout = col(space=0)
        self._faces = Faces(self._lists, holder(self._none))
        self.fill(
            self.heading,
            row(Sections(shell, "consequences"), None),
            row(self.segments, None),
            (row((self._faces, 1), self.explain, space=16), 1),
        )

    def _table(self, key: Any) -> RecordTable:
        table = RecordTable(
            columns(key), fields=FIELDS, key="no", style=style_of, label=TITLES[key], empty=NOBODY[key]
        )  # fmt: skip
        table.current_changed.connect(lambda line: self._show_case(table, line))
        table.activated_row.connect(lambda line: self._shell.go("points", line[0]))
        table.menu = lambda lines: [
            Action("看积分明细", lambda: self._shell.go("points", lines[0][0]), "list", "Enter")
        ]
        return table

    # ---- the page ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Make the lists again."""
        year = self._shell.year

        def failed(error: UserError) -> None:
            if isinstance(error, NotFound):
                self._show_no_rules(error)
            else:
                self._shell.refuse(error)

        self._shell.jobs.run(
            lambda _progress: (consequences.consequences(self._desk, year), consequences.tags_in_use(self._desk)),
            lambda read: self._show(*read),
            failed,
            owner=self,
            latest="consequences",
            title=f"列出 {year} 年度名单",
        )

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, Mapping) and argument.get("list") in KEYS:
            self.segments.choose(KEYS.index(argument["list"]))

    def focus_first(self) -> None:
        self.tables[self._key].setFocus()

    @property
    def _key(self) -> Any:
        return KEYS[max(self.segments.current(), 0)]

    @property
    def listing(self) -> Listing | None:
        """The list in sight."""
        if self.found is None:
            return None
        return next(one for one in self.found.listings if one.key == self._key)

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self, found: Consequences, tags: list[str]) -> None:
        self.found, self._tags = found, tags
        state = "，已结账，按冻结的结果" if found.closed else ""
        stamp = found.stamp
        self.heading.set("结果运用", f"{found.year} 年度{state}，只列名单、不扣分，指纹 {stamp.short_fingerprint}")
        words = []
        for listing in found.listings:
            self.tables[listing.key].set_rows(rows_of(listing))
            words.append(f"{listing.title} {len(listing.people)}")
        self.segments.set_words(words)
        self.heading.button("打印名单").set_reason("" if found.listings[0].counts else "本年度还没有在任代表")
        self._show_listing()

    def _show_listing(self) -> None:
        listing = self.listing
        if listing is None:
            return
        self.explain.setVisible(True)
        self.explain.show_list(listing)
        table = self.tables[listing.key]
        if not table.row_count():
            self._show_nobody(listing)
            return
        self._lists.setCurrentIndex(KEYS.index(listing.key))
        self._faces.setCurrentIndex(0)
        if table.current_row() is None:
            table.select_first()
        self._show_case(table, table.current_row())

    def _show_nobody(self, listing: Listing) -> None:
        """An empty list says so, why, and that this is good news or what to do."""
        clear(self._none)
        people = Action("去代表名册", lambda: self._shell.go("deputies"), "identification-card")
        steps = [(people, "导入或登记代表")] if listing.key == "grades" else []
        self._none.addWidget(Empty(NOBODY[listing.key], listing.remark, steps, icon="check-circle-fill"))
        self._faces.setCurrentIndex(1)

    def _show_no_rules(self, error: UserError) -> None:
        self.found = None
        clear(self._none)
        rules = Action("去规则页", lambda: self._shell.go("rules"), "ruler")
        self._none.addWidget(
            Empty(error.sentence, "", [(rules, "发布这一年度的积分规则以后，名单自动列出")], icon="chart-bar")
        )
        self._faces.setCurrentIndex(1)
        self.explain.setVisible(False)
        self.segments.set_words([TITLES[key] for key in KEYS])
        self.heading.set("结果运用", f"{self._shell.year} 年度")
        self.heading.button("打印名单").set_reason("这一年度没有生效的规则")

    def _show_case(self, table: RecordTable, line: tuple[Any, ...] | None) -> None:
        if table is self.tables[self._key]:
            self.explain.show_case(line[-1] if line is not None else None)

    # ---- actions ----------------------------------------------------------------------------------------

    def open_statement(self) -> None:
        """Open the statement of the deputy under the keyboard."""
        line = self.tables[self._key].current_row()
        if line is not None:
            self._shell.go("points", line[0])

    def print_list(self) -> None:
        """Preview the list in sight."""
        options = {"year": self._shell.year, "choices": {"list": self._key}}
        self._shell.go("preview", ("consequence-lists", options))

    def ask_policy(self) -> None:
        """Ask how the lists are read."""
        policy = self.found.policy if self.found is not None else Policy()
        box = PolicyDialog(self, policy, self._tags)
        if dialogs.ask_box(box) and box.policy() != policy:
            self._save(box.policy())

    def _save(self, policy: Policy) -> None:
        shell, desk = self._shell, self._desk
        shell.jobs.run(
            lambda _progress: consequences.set_policy(desk, policy),
            lambda saved: tell_saved(shell, saved, "已改名单的口径", lambda: history.undo(desk, saved.batch)),
            owner=self,
            title="保存名单的口径",
        )
