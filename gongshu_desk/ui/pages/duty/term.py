"""届内安排: who has reported, who is planned, who is left; a plan proposed, changed, then written in one step."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.names import printed
from gongshu_desk.errors import UserError
from gongshu_desk.services import duty_plan, duty_term, history
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.duty_plan import Slot
from gongshu_desk.services.duty_term import AGAIN, APART, LEFT, PLANNED, REPORTED, DutyRates, Mandated, TermPlan
from gongshu_desk.services.setup import ordinal
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import SearchField
from gongshu_desk.ui.kit.figures import Figure, FigureCard, Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.duty.planning import Proposal, SlotDialog

EXPLAIN = "本届每位在任代表至少向选民口头述职一次"
FILTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("全部", ()),
    ("须再次述职", (AGAIN,)),
    ("未安排", (LEFT,)),
    ("已安排", (PLANNED,)),
    ("已述职", (REPORTED,)),
    ("不计入", (APART,)),
)
CARDS = ("届内述职覆盖率", "述职率", "满意率", "满意和基本满意率")
LIST, PROPOSAL, NOTHING = range(3)


class TermPage(Page):
    """`open({"state": 「未安排」})` narrows the list; `open("propose")` opens the proposal."""

    title, help = "届内安排", "duty-term"
    kinds = frozenset(
        {
            *("dutyreport", "rectification", "mandate", "person", "membership", "term", "deputygroup"),
            *("electoraldistrict", "closedyear", "earliersuspension"),
        }
    )

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.plan: TermPlan | None = None
        self._wanted: Any = None
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = Heading(
            "届内安排", EXPLAIN, [
                Action("改排选中的", self.move, "calendar-blank", tip="改年度、批次和日期，一次写入（F2）"),
                Action("打印述职通知", self.print_notice, "printer", "Ctrl+P", "本年度各批的通知"),
                Action("生成安排", self.propose, "calendar-plus", "Ctrl+N", "把还没述职的排到剩下的年度，先看再写", "primary"),
            ],
        )  # fmt: skip
        self.cards = {word: FigureCard(Figure(word, "—")) for word in CARDS}
        self.cards[CARDS[0]].clicked.connect(lambda: self.show_state(REPORTED))
        self.cards[CARDS[1]].clicked.connect(lambda: self.shell.go("duty-reports"))
        for word in CARDS[2:]:
            self.cards[word].clicked.connect(lambda: self.shell.go("duty-ballots"))
        self.search = SearchField("姓名、拼音、选区")
        self.search.textChanged.connect(lambda _text: self._filter())
        self.segments = Segments([word for word, _ in FILTERS], run=lambda _place: self._filter())
        self.table = _table()
        self.table.menu = self._menu
        self.table.bind("F2", lambda _rows: self.move())  # not of the window: the proposal has an F2 of its own
        self.table.bind("Delete", lambda _rows: self.withdraw())
        self.table.activated_row.connect(lambda _row: self.move())
        self.proposal = Proposal(self.shell, self.write, self.show_list)
        self._nothing: QVBoxLayout = col(space=0)
        line = row(self.segments, None, self.search)
        listed = col(row(*((card, 1) for card in self.cards.values()), space=12), line,
                     (table_card(None, self.table), 1), space=12)  # fmt: skip
        self.faces = Faces(holder(listed), self.proposal, holder(self._nothing))
        self.fill(self.heading, row(Sections(self.shell, "duty-term"), None), (self.faces, 1))

    def retype(self) -> None:
        """At 特大 two figures are enough."""
        for word in CARDS[2:]:
            self.cards[word].setVisible(not ladder.large())

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, year = self.desk, self.shell.year
        number = _number(self.shell.term)
        self.shell.jobs.run(
            lambda _progress: _gathered(desk, year, number),
            lambda read: self._show(*read),
            self._refused,
            owner=self,
            latest="duty-term",
            title="读取届内述职安排",
        )

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = argument
        self.reload()

    def _refused(self, error: UserError) -> None:
        clear(self._nothing)
        step = (Action("去设置", lambda: self.shell.go("settings"), "gear-six"), "核对本届的起止日期")
        self._nothing.addWidget(Empty(error.sentence.rstrip("。"), error.next_step, [step]))
        for act in ("生成安排", "改排选中的", "打印述职通知"):
            self.heading.button(act).set_reason("名册里还没有代表")
        self.faces.setCurrentIndex(NOTHING)

    def _show(self, plan: TermPlan, rates: DutyRates) -> None:
        self.plan = plan
        if not plan.people:
            self._show_nobody(plan)
            return
        if self.faces.currentIndex() != PROPOSAL:
            self.heading.button("改排选中的").set_reason("")
            self.faces.setCurrentIndex(LIST)
        term = f"第{ordinal(plan.number)}届 {plan.begins} 至 {plan.ends}"
        self.heading.set("届内安排", f"{term}，截至 {plan.as_of}")
        self._show_cards(plan, rates)
        self.segments.set_words([f"{w} {len(plan.of(*s)) if s else len(plan.people)}" for w, s in FILTERS])
        self.table.set_rows([_line(one) for one in plan.people])
        waiting = [one for one in plan.of(AGAIN, LEFT) if one.planned is None]
        reason = "" if plan.years_open else "本届已经没有可以安排的年度"
        self.heading.button("生成安排").set_reason(reason or ("" if waiting else "都已述职或者安排好了"))
        planned = any(one.planned and one.planned["year"] == self.shell.year for one in plan.people)
        self.heading.button("打印述职通知").set_reason("" if planned else f"{self.shell.year} 年度没有安排")
        if self.table.current_row() is None:
            self.table.select_first()
        self._filter()
        self._take_wanted()

    def _show_cards(self, plan: TermPlan, rates: DutyRates) -> None:
        year = self.shell.year
        for word, rate, base in (
            (CARDS[0], plan.coverage, "在任代表"),
            (CARDS[1], rates.reported, f"{year} 年度应述职"),
            (CARDS[2], rates.satisfied, f"{year} 年有效票"),
            (CARDS[3], rates.accepted, f"{year} 年有效票"),
        ):
            card = self.cards[word]
            card.show_figure(Figure(word, rate.percent(), "%" if rate.denominator else "", _base(rate, base)))
            card.setToolTip(f"{word} = {duty_term.DEFINITIONS[word]}")

    def _show_nobody(self, plan: TermPlan) -> None:
        clear(self._nothing)
        step = (Action("去代表名册", lambda: self.shell.go("deputies"), "identification-card"), "登记或者导入代表")
        self._nothing.addWidget(
            Empty(f"第{ordinal(plan.number)}届还没有登记代表", "名册里有了代表，才能安排述职", [step])
        )
        self.faces.setCurrentIndex(NOTHING)

    def _take_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if isinstance(wanted, Mapping) and wanted.get("state"):
            self.show_state(str(wanted["state"]))
        elif wanted == "propose":
            self.propose()

    def _filter(self) -> None:
        states = FILTERS[max(self.segments.current(), 0)][1]
        self.table.narrow((lambda line: line["state"] in states) if states else None, self.search.value())
        if self.table.current_row() is None or self.table.current_row() not in self.table.rows():
            self.table.select_first()

    def show_state(self, state: str) -> None:
        """Show those in one state."""
        place = next((at for at, (_, states) in enumerate(FILTERS) if state in states), 0)
        self.segments.choose(place)

    def focus_first(self) -> None:
        self.table.setFocus()

    def leave(self) -> bool:
        if self.faces.currentIndex() != PROPOSAL or not self.proposal.slots:
            return True
        left = dialogs.confirm(
            self, "安排还没有写入", "离开后这份安排会丢掉。", yes="不写入离开", no="留在这里", danger=True
        )
        if left:
            self.show_list()
        return left

    # ---- acts -------------------------------------------------------------------------------------------

    def propose(self) -> None:
        """Show a proposal for those left."""
        if self.plan is not None and self.plan.years_open:
            self.faces.setCurrentIndex(PROPOSAL)
            self.heading.button("改排选中的").set_reason("先写入这份安排，或者返回名单")
            self.proposal.begin(self.plan)

    def show_list(self) -> None:
        """Back to the list; nothing was written."""
        self.proposal.drop()
        self.heading.button("改排选中的").set_reason("")
        self.faces.setCurrentIndex(LIST)
        self.table.setFocus()

    def write(self, slots: Sequence[Slot], told: str = "") -> None:
        """Write these lines: one undo."""
        desk = self.desk

        def done() -> None:
            self.show_list()

        self._write(lambda: duty_plan.write(desk, slots), told or f"已安排 {len(slots)} 人述职", done)

    def move(self) -> None:
        """Another year, batch or day for the selected."""
        people = self._selected()
        if not people or self.plan is None or self.faces.currentIndex() != LIST:
            return
        planned = people[0].planned or {}
        first = Slot(
            people[0].certificate_no,
            people[0].name,
            planned.get("year") or (self.plan.years_open or (self.shell.year,))[0],
            planned.get("batch") or "",
            planned.get("planned_on"),
        )
        box = SlotDialog(self, first, self.plan.years_open or (self.shell.year,), len(people))
        if dialogs.ask_box(box):
            slots = [box.slot(one.certificate_no, one.name) for one in people]
            self.write(slots, f"已改排 {len(slots)} 人的述职")

    def withdraw(self) -> None:
        """Take the selected out of the plan."""
        people = [one for one in self._selected() if one.planned is not None]
        if people and self.plan is not None:
            desk, year = self.desk, self.plan.as_of.year
            numbers = [one.certificate_no for one in people]
            self._write(lambda: duty_plan.withdraw(desk, numbers, year), f"已取消 {len(numbers)} 人的述职安排")

    def print_notice(self) -> None:
        """Preview the notices of the year's batches; of the selected alone where several are."""
        rows = self.table.selected_rows()
        options: dict[str, Any] = {"year": self.shell.year}
        if len(rows) > 1:
            options["mandate"] = [line["no"] for line in rows]
        self.shell.go("preview", ("duty-notice", options))

    def _selected(self) -> list[Mandated]:
        """The selected that can be planned."""
        wanted = {line["no"] for line in self.table.selected_rows()}
        return [
            one
            for one in (self.plan.people if self.plan else ())
            if one.certificate_no in wanted and one.state != APART
        ]

    def _menu(self, rows: Sequence[dict[str, Any]]) -> list[Action | None]:
        people = self._selected()
        told = f"选中的 {len(people)} 人" if len(people) > 1 else ""
        first: list[Action | None] = [
            Action(f"改排{told}…", self.move, "calendar-blank", "F2", enabled=bool(people)),
            Action(f"取消安排{told}", self.withdraw, "x", "Delete", enabled=any(p.planned for p in people)),
        ]
        if len(rows) != 1:
            return first
        no = rows[0]["no"]
        one = next(p for p in self.plan.people if p.certificate_no == no) if self.plan else None
        record = (one.planned or one.reported) if one is not None else None
        return [
            *first,
            None,
            Action("看述职记录", lambda: self._record(record), "presentation", enabled=record is not None),
            Action("看代表", lambda: self.shell.go("deputies", no), "identification-card"),
        ]

    def _record(self, record: Mapping[str, Any] | None) -> None:
        if record is not None:
            self.shell.choose_year(record["year"])
            self.shell.go("duty-reports", {"id": record["id"]})

    def _write(self, write: Callable[[], Any], told: str, then: Callable[[], object] | None = None) -> None:
        shell, desk = self.shell, self.desk

        def done(saved: Any) -> None:
            tell_saved(shell, saved, told, lambda: history.undo(desk, saved.batch))
            if then is not None:
                then()

        shell.jobs.run(lambda _progress: write(), done, owner=self, title="正在保存")


def _table() -> RecordTable:
    return RecordTable(
        (
            Column("name", "姓名", "name", width=120, rank=0),
            Column("state", "状态", "chip", width=124, rank=0),
            Column("why", "说明", width=220, stretch=True, rank=1, show=lambda v, _r: Cell(v, tip=v)),
            Column("result", "最近测评", "number", width=92, rank=3, tip="满意与基本满意 ÷ 有效票"),
            Column("group", "代表小组", width=112, rank=4, sort=group_order),
            Column("district", "选区", width=100, rank=5, sort=group_order),
        ),
        key="no",
        multi=True,
        style=lambda line: RowStyle(muted=line["state"] == APART),
        label="届内安排",
        finds=("_words", "_pinyin"),
    )


def _gathered(desk: Desk, year: int, number: int | None) -> tuple[TermPlan, DutyRates]:
    """The plan as of today, in a past year as of its end; the rates of the year of the top bar."""
    today = desk.today()
    as_of = None if year >= today.year else date(year, 12, 31)
    return (
        duty_term.term_plan(desk, as_of, number),
        duty_term.rates(desk, date(year, 1, 1), date(year, 12, 31)),
    )


def _number(term: Any) -> int | None:
    return term if isinstance(term, int) else getattr(term, "number", None)


def _base(rate: Rate, words: str) -> str:
    return f"{rate.numerator}/{rate.denominator} {words}" if rate.denominator else f"没有{words}"


def _line(one: Mandated) -> dict[str, Any]:
    return {
        "no": one.certificate_no,
        "name": printed(one.name),
        "state": one.state,
        "why": one.why,
        "result": one.result or None,
        "group": one.group,
        "district": one.electoral_district,
        "_words": f"{one.name}\n{one.electoral_district}\n{one.group}\n{one.why}".casefold(),
        "_pinyin": one.pinyin + one.certificate_no,
    }
