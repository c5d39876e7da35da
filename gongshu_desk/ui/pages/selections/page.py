"""评选: one selection with its candidates; the facts behind each, the votes, the chosen, honours and certificates."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from gongshu_desk.domain.names import printed
from gongshu_desk.services import records, selections
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.selection_values import Board, Stood
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, clear, col, foot, hline, holder, note, row, scroll, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH
from gongshu_desk.ui.pages.selections import work

EXPLAIN = "评选条件、候选人选、得票和结果，入选的一步登记荣誉并取证书编号"
COLUMNS = (
    Column("told", "姓名", "name", width=160, rank=0, show=lambda v, _r: Cell(v, tip=v)),
    Column("group", "代表小组", width=96, rank=4),
    Column("reason", "推荐理由或年度情况", width=220, stretch=True, rank=1, show=lambda v, _r: Cell(v or "—", tip=v)),
    Column("votes", "得票", "number", width=64, rank=1),
    Column("chosen", "入选", "quiet_chip", width=84, rank=0),
    Column(
        "number", "证书编号", width=196, rank=2, show=lambda v, r: Cell(v or ("荣誉已登记" if r["granted"] else "—"))
    ),
)


class SelectionsPage(Page):
    """`open` takes the number of a selection, or {"no": …}."""

    title, help = "评选", "selections"
    kinds = frozenset(
        {
            *("selection", "candidate", "honour", "certificate", "mandate", "person", "activity", "attendance"),
            *("dutyreport", "suggestion", "adjustment", "pointsscheme", "setting", "closedyear"),
        }
    )

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: Board | None = None
        self.listed: list[Row] = []
        self._wanted = ""
        actions = [
            Action("评选登记", lambda: shell.go("selections"), "list", tip="名称、名额、授予单位、文号、决定日期"),
            Action("打印名单", self.print_list, "printer", "Ctrl+P", "候选名单；有入选的印评选结果"),
            Action(
                "登记荣誉并编号", self.grant, "medal", "Ctrl+Return", "先预览，再一步登记荣誉、取证书编号", "primary"
            ),
        ]
        self.heading = Heading("评选", EXPLAIN, actions)
        self.choice = Combo([], label="哪次评选", bold=True, most=420)
        self.choice.edited.connect(self.reload_board)
        self.counts = Label("", tone="ink2")
        self.propose_button = Button("按条件提名", icon="funnel", tip="设条件，列出符合的代表", run=self.ask_criteria)
        self.vote_button = Button(
            "录得票和理由", icon="table", tip="在表格里填得票、推荐理由、推荐单位", run=self.edit_all
        )
        self.more = MenuButton(self._more)
        self.table = RecordTable(COLUMNS, key="id", label="候选人选", empty="还没有候选人，请「按条件提名」或逐人登记")
        self.table.current_changed.connect(lambda _line: self._show_candidate())
        self.table.activated_row.connect(lambda _line: self.edit_one())
        self.table.bind("Space", lambda _rows: self.toggle())
        self.table.menu = lambda _rows: self._of_candidate()
        self._notes, self._none = col(space=8), col(space=0)
        body = holder(row((table_card(None, self.table), 1), self._card(), space=16))
        self._faces = Faces(body, holder(self._none))
        line = row(self.choice, self.counts, None, self.propose_button, self.vote_button, self.more)
        self.filter_line = holder(line)
        self.fill(
            self.heading, row(Sections(shell, "selecting"), None), self.filter_line, self._notes, (self._faces, 1)
        )

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self._name, self._chip = Label("", "h2", wrap=True), Chip("入选")
        self._under = Label("", tone="ink2", wrap=True)
        self._parts: QVBoxLayout = col(space=6)
        self.toggle_button = Button("入选", icon="check-bold", tip="勾选或取消入选（空格）", run=self.toggle)
        statement = Button("看积分", "quiet", "caret-right", tip="逐条看积分怎么来的", after=True, run=self.statement)
        head = col(row((self._name, 1), self._chip), self._under, space=4, margins=(16, 14, 16, 12))
        inside = holder(col(self._parts, None, margins=(16, 12, 16, 12)))
        below = foot(
            row(
                self.toggle_button, Button("编辑", icon="pencil-simple", tip="改推荐理由、得票（Enter）", run=self.edit_one),
                None, statement, margins=(16, 8, 8, 8),
            )
        )  # fmt: skip
        card.setLayout(col(head, hline(), (scroll(inside), 1), below, space=0, margins=EDGE))
        self.card = card
        self.retype()
        return card

    def retype(self) -> None:
        self.card.setFixedWidth(ladder.wide(DETAIL_WIDTH))

    # ---- reading ----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the year's selections, then the chosen one."""
        desk, year = self.desk, self.shell.year
        self.shell.jobs.run(
            lambda _progress: records.find(desk, kind_of("selections"), year=year),
            self._listed,
            owner=self,
            latest="selections",
            title="读取评选",
        )

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = argument.get("no", "") if isinstance(argument, dict) else str(argument or "")
        self.reload()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _listed(self, rows: list[Row]) -> None:
        self.listed = rows
        wanted = self._wanted or self.choice.value()
        self._wanted = ""
        numbers = [row["no"] for row in rows]
        self.choice.set_choices([(r["no"], r["name"]) for r in rows], wanted if wanted in numbers else None)
        if not rows:
            self._show_none()
        else:
            self.reload_board()

    def reload_board(self) -> None:
        """Read the selection that is chosen."""
        desk, no = self.desk, self.choice.value()
        self.shell.jobs.run(
            lambda _progress: selections.board(desk, no),
            self._show,
            owner=self,
            latest="selections.board",
            title="读取候选人选",
        )

    def _show_none(self) -> None:
        self.found = None
        clear(self._none)
        clear(self._notes)
        begin = Action("新增评选", self.add_selection, "plus", kind="primary")
        steps = [(begin, "编号、名称、年度、级别、名额")]
        self._none.addWidget(
            Empty(
                f"{self.shell.year} 年度还没有评选",
                "登记一次评选，就可以按本年度的积分、出勤、接待列出候选人",
                steps,
                icon="medal",
            )
        )
        self._faces.setCurrentIndex(1)
        self.filter_line.hide()
        self.heading.set("评选", EXPLAIN)
        for word in ("打印名单", "登记荣誉并编号"):
            self.heading.button(word).set_reason("还没有评选")

    def _show(self, found: Board) -> None:
        self.found = found
        self._faces.setCurrentIndex(0)
        self.filter_line.show()
        self.heading.set("评选", f"{found.name}，{found.year} 年度")
        places = f"名额 {found.places}，" if found.places else "没有填名额，"
        self.counts.setText(f"{places}候选 {len(found.candidates)} 人，入选 {len(found.chosen)} 人")
        self.table.set_rows([_line(one) for one in found.candidates])
        if found.candidates and self.table.current_row() is None:
            self.table.select_first()
        self._show_notes(found)
        self._show_candidate()
        self.heading.button("打印名单").set_reason("" if found.candidates else "还没有候选人")
        todo = found.waiting or (found.own and found.unnumbered)
        reason = "" if todo else "还没有人入选" if not found.chosen else "荣誉和证书都已登记"
        self.heading.button("登记荣誉并编号").set_reason(reason)

    def _show_notes(self, found: Board) -> None:
        clear(self._notes)
        if found.places is not None and len(found.chosen) > found.places:
            told = f"入选 {len(found.chosen)} 人，多于名额 {found.places} 名，登记荣誉之前请调整。"
            self._notes.addWidget(note("amber", "warning-fill", told))
        elif found.chosen and found.decided_on is None:
            edit = Button("填决定日期", small=True, run=self.edit_selection)
            self._notes.addWidget(note("amber", "warning-fill", "还没有填决定日期，它就是荣誉的授予日期。", edit))
        elif found.chosen and not found.waiting:
            told = f"{len(found.chosen)} 人的荣誉已登记，证书已编 {len(found.chosen) - len(found.unnumbered)} 张。"
            door = Button("证书登记簿", small=True, run=lambda: self.shell.go("certificates"))
            self._notes.addWidget(note("green", "check-circle-fill", told, door))

    def current(self) -> Stood | None:
        """The candidate under the keyboard."""
        line = self.table.current_row()
        if line is None or self.found is None:
            return None
        return next((one for one in self.found.candidates if one.id == line["id"]), None)

    def _show_candidate(self) -> None:
        one, found = self.current(), self.found
        clear(self._parts)
        self.toggle_button.setEnabled(one is not None)
        self._chip.setVisible(bool(one and one.chosen))
        if one is None or found is None:
            self._name.setText("没有选中候选人")
            self._under.setText(found.criteria_text if found else "")
            return
        self._name.setText(printed(one.told))
        self._under.setText(f"{one.group or '未编组'}　证号 {one.certificate_no}")
        self.toggle_button.set_word("取消入选" if one.chosen else "入选")
        lines = (
            ("本年度", one.facts or one.missing),
            ("不符合的条件", one.missing if one.facts else ""),
            ("推荐理由", one.printed_reason or "还没有写，证书上用通用的话"),
            ("推荐单位", one.proposed_by),
            ("得票", "" if one.votes is None else str(one.votes)),
            ("荣誉", "已登记" if one.honour_id else ""),
            ("证书", one.number),
            ("备注", one.note),
            ("评选条件", found.criteria_text),
        )
        for label, text in lines:
            if text:
                self._parts.addWidget(Label(label, "cap", "ink2"))
                tone = "amber" if label == "不符合的条件" else "ink"
                self._parts.addWidget(Label(text, tone=tone, wrap=True))

    # ---- doing ------------------------------------------------------------------------------------------

    def _more(self) -> Sequence[Action | None]:
        return [
            Action("按得票确定入选", self.choose_by_votes, "checks"),
            Action("逐人登记候选人", self.add_candidate, "plus"),
            Action("候选人选台账", lambda: self.shell.go("candidates"), "users-three"),
            None,
            Action("修改这次评选", self.edit_selection, "pencil-simple"),
            Action("新增评选", self.add_selection, "plus"),
        ]

    def _of_candidate(self) -> Sequence[Action | None]:
        one = self.current()
        word = "取消入选" if one and one.chosen else "入选"
        return [
            Action(word, self.toggle, "check-bold", "Space"),
            Action("编辑", self.edit_one, "pencil-simple", "Enter"),
            Action("看积分", self.statement, "chart-bar"),
        ]

    def add_selection(self) -> None:
        """Open the form of a new selection."""
        self.shell.go("selections", {"new": True})

    def edit_selection(self) -> None:
        """Open the selection itself."""
        if self.found is not None:
            self.shell.go("selections", {"id": self.found.id})

    def add_candidate(self) -> None:
        """Open the form of a candidate of this selection."""
        if self.found is not None:
            self.shell.go("candidates", {"new": True, "values": {"selection": self.found.no}})

    def edit_one(self) -> None:
        """Open the candidate under the keyboard."""
        one = self.current()
        if one is not None:
            self.shell.go("candidates", {"id": one.id})

    def edit_all(self) -> None:
        """Every candidate in a grid: votes, reasons, who proposed."""
        if self.found is not None and self.found.candidates:
            self.shell.go("entry", {"kind": "candidates", "ids": [one.id for one in self.found.candidates]})

    def statement(self) -> None:
        """Open the points of the candidate."""
        one = self.current()
        if one is not None:
            self.shell.go("points", one.certificate_no)

    def print_list(self) -> None:
        """Preview the list."""
        if self.found is not None:
            options = {"year": self.shell.year, "selection": self.found.no}
            self.shell.go("preview", ("selection-list", options))

    def toggle(self) -> None:
        """Choose the candidate, or no longer."""
        one, found = self.current(), self.found
        if one is not None and found is not None:
            word = "取消入选" if one.chosen else "入选"
            work.write(
                self.shell, self.desk, self,
                lambda: selections.choose(self.desk, found.no, {one.id: not one.chosen}), f"{one.told}：{word}",
            )  # fmt: skip

    # ---- what takes several steps (`work`) ---------------------------------------------------------------

    def choose_by_votes(self) -> None:
        """Choose by votes up to the places, after saying who and which tie is left out."""
        if self.found is not None:
            work.choose_by_votes(self.shell, self.desk, self, self.found)

    def ask_criteria(self) -> None:
        """Ask the conditions, then show whom they name."""
        if self.found is not None:
            work.ask_criteria(self.shell, self.desk, self, self.found)

    def grant(self) -> None:
        """Preview honours and numbers, then write both in one step."""
        if self.found is not None:
            work.grant(self.shell, self.desk, self, self.found)


def _line(one: Stood) -> dict[str, Any]:
    return {
        "id": one.id, "told": printed(one.told), "group": one.group or "未编组", "reason": one.reason,
        "votes": one.votes, "chosen": "入选" if one.chosen else "", "number": one.number,
        "granted": one.honour_id is not None,
    }  # fmt: skip
