"""公示与异议: where the publication stands, the objections step by step, what later rounds corrected."""

from collections.abc import Callable, Sequence
from typing import Any

from gongshu_desk.errors import UserError
from gongshu_desk.services import history, publications
from gongshu_desk.services.choices import matching
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.columns import RowStyle
from gongshu_desk.ui.kit.dialogs import ask_box, ask_text
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.publicity import rows
from gongshu_desk.ui.pages.publicity.cards import StandingCard
from gongshu_desk.ui.pages.publicity.dialogs import PublishDialog
from gongshu_desk.ui.pages.publicity.office import Office
from gongshu_desk.ui.pages.publicity.rows import Found, gather

SLIPS, ROUNDS, COMPARED = range(3)


class PublicityPage(Page):
    """`open` takes {"new": {…}} for a slip filled in so far, an objection's number or several, or "compare"."""

    title = "公示与异议"
    kinds = frozenset(
        {"publication", "objection", "attendance", "activity", "suggestion", "cosigner", "dutyreport", "honour",
         "adjustment", "pointsscheme", "closedyear", "mandate", "person"}
    )  # fmt: skip
    help = "publicity"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: Found | None = None
        self._wanted: Any = None
        self.office = Office(self)
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = Heading(self.title, "", self._actions())
        self.standing = StandingCard(self.compare, self.print_notice, self.withdraw)
        self.segments = Segments(["异议", "公示记录", "更正对照"], 0, self.choose)
        self.slips = RecordTable(
            rows.SLIPS, key="no", label="异议", style=lambda r: RowStyle(muted=r["stage"] == "已答复")
        )
        self.slips.current_changed.connect(lambda each: self.office.show(each["slip"] if each else None))
        self.slips.activated_row.connect(lambda _each: self.office.step())
        self.slips.menu = lambda _rows: self.office.menu()
        self.rounds = RecordTable(
            rows.ROUNDS, key="round", label="公示记录", style=lambda r: RowStyle(muted=r["state"] == "已撤回")
        )
        self.rounds.acted.connect(lambda _key, each: self.print_round(each["round"]))
        self.rounds.activated_row.connect(lambda each: self.print_round(each["round"]))
        self.people = RecordTable(
            rows.PEOPLE, key="key", density="compact", label="更正对照", empty="与公示的完全一致，没有要对照的",
            style=lambda r: RowStyle(level=r["level"], group=r["level"] == 0),
        )  # fmt: skip
        self.which = Combo([("now", "现在 对 公示")], label="对照")
        self.which.edited.connect(self._show_people)
        self.counted = Button("打印对照表", "plain", "printer", small=True, run=self.print_compared)
        self._empty, self._none = col(space=0), col(space=0)
        listed = holder(row((table_card(None, self.slips), 1), self.office.side, space=16))
        self.slip_faces = Faces(listed, holder(self._empty))
        compared = table_card(row(self.which, None, self.counted, margins=(12, 8, 12, 8)), self.people)
        self.round_faces = Faces(table_card(None, self.rounds), holder(self._none))
        self.faces = Faces(self.slip_faces, self.round_faces, compared)
        self.fill(
            self.heading, row(Sections(self.shell, "publicity"), None), self.standing, row(self.segments, None),
            (self.faces, 1),
        )  # fmt: skip

    def _actions(self) -> list[Action]:
        return [
            Action("空白登记表", self.print_blank, "clipboard-text", tip="打印空白异议登记表，由代表填写"),
            Action("登记异议", lambda: self.office.receive(), "plus", "Ctrl+N", "代表对公示的积分提出异议"),
            Action("开始公示", self.act, "", "Ctrl+Shift+P", "现在要做的一步", kind="primary"),
        ]

    def retype(self) -> None:
        self.segments.setFixedWidth(self.segments.sizeHint().width())
        self.make_room()

    def make_room(self) -> None:
        """In large type a form needs the height of the card above it."""
        self.standing.setVisible(not ladder.large() or self.office.side.form() is None)

    def focus_first(self) -> None:
        """The form that is open has the keyboard, else the list in sight."""
        form = self.office.side.form()
        lists = {SLIPS: self.slips, ROUNDS: self.rounds, COMPARED: self.people}
        form.focus_first() if form is not None else lists[self.faces.currentIndex()].setFocus()

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, year = self.desk, self.shell.year
        self.shell.jobs.run(
            lambda _progress: gather(desk, year), self._show, owner=self, latest="publicity", title="读取公示和异议"
        )

    def _show(self, found: Found) -> None:
        self.found = found
        last = found.standing.last
        objected = last is not None and any(one.round is not None and one.round.id == last.id for one in found.slips)
        self.standing.show_standing(found.standing, objected)
        self.heading.set(self.title, f"{found.year} 年度，{rows.counted(found.slips)}")
        self.heading.button("开始公示").set_word(self._due())
        self.heading.button("开始公示").set_reason("" if found.standing.people else "这一年度没有可以公示的积分")
        self.segments.set_words([f"异议 {len(found.slips)}", f"公示记录 {len(found.rounds)}", "更正对照"])
        self.retype()
        self.slips.set_rows(rows.slip_rows(found))
        if self.slips.current_row() is None:
            self.slips.select_first()
        current = self.slips.current_row()
        self.office.show(current["slip"] if current else None)
        self.rounds.set_rows(rows.round_rows(found))
        self.which.set_choices(rows.compared(found) or [("now", "还没有公示过")])
        self._show_people()
        self.show_empty()
        if self._wanted is not None:
            self._take()

    def _due(self) -> str:
        """The one step that is due now."""
        standing = self.found.standing if self.found is not None else None
        if standing is None or standing.last is None:
            return "开始公示"
        return "打印公示表" if standing.same else "更正后再公示"

    def _show_people(self) -> None:
        if self.found is not None:
            self.people.set_rows(rows.person_rows(rows.differences_of(self.found, self.which.value())))
            later = self.which.value() not in (None, "now")
            self.counted.set_reason("" if later else "更正后再公示，才有对照表可印")

    def show_empty(self) -> None:
        """What stands where nothing is listed yet: the next step."""
        assert self.found is not None
        writing = self.office.side.form() is not None
        self.slip_faces.setCurrentIndex(0 if self.found.slips or writing else 1)
        self.round_faces.setCurrentIndex(0 if self.found.rounds else 1)
        clear(self._empty)
        clear(self._none)
        hung = self.found.standing.last is not None
        first = (Action("登记异议", lambda: self.office.receive(), "plus"), "选代表，从公示的明细里选是哪一条")
        paper = (Action("空白登记表", self.print_blank, "clipboard-text"), "打印出来，由代表在柜台填写")
        self._empty.addWidget(
            Empty(
                "还没有异议",
                "代表对公示的积分有意见，登记、核查、决定、答复都在这里" if hung else "先公示，代表才好核对",
                [first, paper],
                icon="chat-centered-text",
            )
        )
        start = [(Action("开始公示", self.act, "check"), "冻结这一刻的积分，默认公示 5 个工作日")]
        self._none.addWidget(
            Empty(f"{self.found.year} 年度还没有公示过", "每一次公示都记在这里，随时可以原样再打", start)
        )

    # ---- going about ------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = argument
        if self.found is not None and self.found.year == self.shell.year:
            self._take()

    def expect(self, no: str) -> None:
        """Select this objection when it is read with the others next time."""
        self._wanted = no

    def _take(self) -> None:
        wanted, self._wanted = self._wanted, None
        if isinstance(wanted, dict) and "new" in wanted:
            self.office.receive(dict(wanted["new"] if isinstance(wanted["new"], dict) else {}))
        elif wanted == "compare":
            self.compare()
        elif wanted:
            self.segments.choose(SLIPS)
            self.slips.select_key(wanted if isinstance(wanted, str) else next(iter(wanted), ""))

    def leave(self) -> bool:
        form = self.office.side.form()
        return form is None or form.ask_close()

    def choose(self, place: int) -> None:
        """Show another part."""
        self.faces.setCurrentIndex(place)

    def compare(self) -> None:
        """Show who differs now from what hangs."""
        self.segments.choose(COMPARED)
        self.which.set_value("now")
        self._show_people()

    def deputies(self, text: str) -> Sequence[Choice]:
        """Deputies that match what is typed."""
        offered = self.found.deputies if self.found is not None else ()
        return [Choice(c.value, c.label, c.note) for c in matching(offered, text)]

    # ---- publishing -------------------------------------------------------------------------------------

    def act(self) -> None:
        """The step that is due."""
        if self.found is None:
            return
        if self._due() == "打印公示表":
            self.print_notice()
            return
        found, standing = self.found, self.found.standing
        box = PublishDialog(
            self, found.year, found.today, standing.last, standing.changed, standing.undecided,
            f"{self.shell.state.unit}公告栏" if self.shell.state.unit else "",
        )  # fmt: skip
        if not ask_box(box):
            return
        given, year, desk = box.given(), found.year, self.desk
        if standing.last is None:
            self.write(
                lambda: publications.publish(
                    desk, year, opens_on=given.opens_on, closes_on=given.closes_on, place=given.place,
                    approved_by=given.approved_by,
                ),
                f"已公示 {year} 年度积分，至 {given.closes_on}",
            )  # fmt: skip
        else:
            self.write(
                lambda: publications.republish(
                    desk, year, reason=given.reason, document_no=given.document_no, opens_on=given.opens_on,
                    closes_on=given.closes_on, place=given.place, approved_by=given.approved_by,
                ),
                f"已再次公示 {year} 年度积分，至 {given.closes_on}",
            )  # fmt: skip

    def withdraw(self) -> None:
        """Take the last round back, with a reason."""
        if self.found is None or self.found.standing.last is None:
            return
        number = self.found.standing.last.round
        reason = ask_text(
            self, f"撤回第 {number} 次公示", "撤回的轮次留在公示记录里，编号不再使用。", hint="为什么撤回"
        )
        if reason:
            year, desk = self.found.year, self.desk
            self.write(lambda: publications.withdraw(desk, year, reason=reason), f"已撤回第 {number} 次公示")

    def write(
        self, work: Callable[[], Any], sentence: str, then: Callable[[], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> None:  # fmt: skip
        """Run a write; tell it with 撤销, then go on."""

        def done(saved: Any) -> None:
            tell_saved(self.shell, saved, sentence, lambda: history.undo(self.desk, saved.batch))
            if then is not None:
                then()

        self.shell.jobs.run(lambda _progress: work(), done, failed, owner=self, title=sentence)

    # ---- printing ---------------------------------------------------------------------------------------

    def print_notice(self) -> None:
        """The list as it hangs."""
        self._print("points-notice", choices={"round": "last"})

    def print_round(self, number: int) -> None:
        """The list as a round hung."""
        self._print("points-notice", choices={"round": str(number)})

    def print_compared(self) -> None:
        """What a later round corrected."""
        self._print("republication-differences", choices={"round": str(self.which.value())})

    def print_blank(self) -> None:
        """The form for the counter."""
        self._print("objection-slip", choices={"form": "blank"})

    def print_slip(self, report: str, no: str) -> None:
        """A paper of one objection."""
        self._print(report, objection=[no])

    def _print(self, report: str, **rest: Any) -> None:
        self.shell.go("preview", (report, {"year": self.shell.year, **rest}))
