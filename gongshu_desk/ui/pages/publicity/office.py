"""The side of the page: one objection to read, and the form of exactly the step that is due."""

from typing import TYPE_CHECKING, Any

from gongshu_desk.domain.codes import Decision, ObjectionKind
from gongshu_desk.domain.names import printed
from gongshu_desk.errors import UserError
from gongshu_desk.services import history, objection_slips, objections
from gongshu_desk.services.objection_slips import Correction, Referable, Slip
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.record_form import RecordForm
from gongshu_desk.ui.kit.record_side import RecordCard, RecordSide
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.pages.publicity import steps
from gongshu_desk.ui.pages.publicity.rows import slip_lines

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.publicity.page import PublicityPage

STEP = "下一步"


class Office:
    """Leads one objection from the counter to its answer; writes through the page."""

    def __init__(self, page: "PublicityPage") -> None:
        self._page = page
        self.slip: Slip | None = None
        self._referable: list[Referable] = []
        self.card = RecordCard(
            [Action(STEP, self.step, "check", tip="这件异议现在要做的一步（Enter）"),
             Action("打印登记表", self.print_slip, "printer", tip="带已登记的各步和签名栏")],
            more=self.menu,
        )  # fmt: skip
        self.side = RecordSide(self.card)
        self.show(None)

    # ---- reading ----------------------------------------------------------------------------------------

    def show(self, slip: Slip | None) -> None:
        """Show one objection; nothing without one."""
        self.slip = slip
        for button in self.card.buttons.values():
            button.setVisible(slip is not None)
        if slip is None:
            self.card.show_record("没有选中的异议", "", "", [])
            return
        name = printed(slip.name) + (f"（{slip.mark}）" if slip.mark else "")
        self.card.show_record(name, f"{slip.no}　{slip.draft.kind.label}", slip.stage, slip_lines(slip))
        self.card.buttons[STEP].set_word(steps.NEXT[slip.stage])

    def menu(self) -> list[Action | None]:
        """What else can be done with the objection in sight."""
        slip = self.slip
        if slip is None:
            return [Action("登记异议", lambda: self.receive(), "plus", "Ctrl+N")]
        place = steps.place_of(slip)
        page = self._page
        return [
            Action(steps.NEXT[slip.stage], self.step, steps.ICONS[slip.stage]),
            Action("看涉及的记录", lambda: page.shell.go(*place) if place else None, "caret-right", enabled=bool(place)),
            Action("看他的积分明细", lambda: page.shell.go("points", slip.draft.certificate_no), "chart-bar"),
            None,
            Action("打印登记表", self.print_slip, "printer"),
            Action("打印答复书", lambda: page.print_slip("objection-answer", slip.no), "printer",
                   enabled=bool(slip.draft.answer)),
            None,
            Action("改登记内容…", lambda: page.shell.go("objections", {"id": slip.id}), "pencil-simple"),
        ]  # fmt: skip

    def print_slip(self) -> None:
        """The form of the objection in sight."""
        if self.slip is not None:
            self._page.print_slip("objection-slip", self.slip.no)

    # ---- the steps --------------------------------------------------------------------------------------

    def step(self) -> None:
        """The step that is due."""
        slip, found = self.slip, self._page.found
        if slip is None or found is None:
            return
        if slip.stage == "已答复":
            self._page.print_slip("objection-answer", slip.no)
        elif slip.stage == "待核查":
            self._open("登记核查", steps.check_form(slip, found.today, self._clerk()), self._check)
        elif slip.stage == "待答复":
            self._open("答复", steps.answer_form(slip, found.today), self._answer)
        else:
            desk, no = self._page.desk, slip.no
            self._page.shell.jobs.run(
                lambda _progress: objection_slips.corrections(desk, no),
                lambda offered: self._open_decision(slip, offered),
                owner=self.side,
                latest="publicity.corrections",
                title="找更正",
            )

    def receive(self, values: dict[str, Any] | None = None) -> None:
        """A new slip, filled in so far."""
        found = self._page.found
        if found is None:
            return
        self._page.segments.choose(0)
        given = {"received_on": found.today, "received_by": self._clerk() or None, **(values or {})}
        refers = given.pop("refers", None)
        form = steps.receive_form(self._page.deputies, given)
        form.editor("refers").set_search(self._matching)
        form.editor("certificate_no").edited.connect(lambda: self._ask_lines(form, None))
        self._page.slip_faces.setCurrentIndex(0)
        self._open("登记异议", form, self._receive)
        if given.get("certificate_no"):
            self._ask_lines(form, refers)
        form.focus_first()

    def _open_decision(self, slip: Slip, offered: list[Correction]) -> None:
        found = self._page.found
        if found is None or self.slip is None or self.slip.no != slip.no:
            return
        self._open("作出决定", steps.decide_form(slip, offered, found.today), self._decide)
        if not offered:
            place = steps.place_of(slip)
            buttons = [Button("去改记录", small=True, run=lambda: self._page.shell.go(*place))] if place else []
            adjust = Button("登记调整", small=True, run=lambda: self._page.shell.go("adjustments", {"new": True}))
            self.side.tell("blue", "info-fill", "采纳的，请先更正，再回来选进「更正记录」。", *buttons, adjust)

    def _open(self, title: str, form: RecordForm, save: Any) -> None:
        form.save.connect(lambda values: save(form, values))
        form.closed.connect(self._close)
        self.side.open_form(title, form)
        self._page.make_room()
        form.focus_first()

    def _close(self) -> None:
        self.side.close_form()
        self._page.make_room()
        self._page.show_empty()
        self._page.slips.setFocus()

    def _clerk(self) -> str:
        return self._page.shell.state.clerk

    # ---- the lines of a deputy --------------------------------------------------------------------------

    def _ask_lines(self, form: RecordForm, refers: str | None) -> None:
        """What the chosen deputy may object to."""
        number, page = form.editor("certificate_no").value(), self._page
        found = page.found
        if not number or found is None:
            return
        desk, year = page.desk, found.year

        def offer(lines: list[Referable]) -> None:
            self._referable = lines
            if self.side.form() is not form:
                return
            if refers:
                form.set_value("refers", refers)
            elif form.values().get("refers") and form.values()["refers"] not in {one.source for one in lines}:
                form.set_value("refers", None)

        page.shell.jobs.run(
            lambda _progress: objection_slips.referable(desk, year, number), offer, owner=form,
            latest="publicity.lines", title="读取公示明细",
        )  # fmt: skip

    def _matching(self, text: str) -> list[Choice]:
        """The published lines whose words match; all of them for no words."""
        wanted = text.strip().casefold()
        return [
            Choice(one.source, one.label, one.note)
            for one in self._referable
            if wanted in f"{one.label}{one.note}{one.source}".casefold()
        ]

    # ---- writing ----------------------------------------------------------------------------------------

    def _receive(self, form: RecordForm, values: dict[str, Any]) -> None:
        page, desk = self._page, self._page.desk
        assert page.found is not None
        year = page.found.year
        given = {**values, "kind": ObjectionKind(values["kind"]), "received_by": values["received_by"] or ""}

        def done(got: objections.Received) -> None:
            self._close()
            said = f"已登记异议 {got.no}" + (f"：{got.warnings[0]}" if got.warnings else "")
            page.expect(got.no)
            icon = "warning-fill" if got.warnings else "check-circle-fill"
            tell_saved(page.shell, got.saved, said, lambda: history.undo(desk, got.saved.batch), icon)

        page.shell.jobs.run(
            lambda _progress: objections.receive(desk, year=year, **given), done,
            lambda error: self._fault(form, error), owner=page, title="登记异议",
        )  # fmt: skip

    def _check(self, form: RecordForm, values: dict[str, Any]) -> None:
        assert self.slip is not None
        desk, no = self._page.desk, self.slip.no
        self._write(
            form,
            lambda: objections.checked(
                desk, no, on=values["checked_on"], by=values["checked_by"], findings=values["findings"]
            ),
            f"已登记核查 {no}",
        )

    def _decide(self, form: RecordForm, values: dict[str, Any]) -> None:
        assert self.slip is not None
        desk, no = self._page.desk, self.slip.no
        decision = Decision(values["decision"])  # a signal carries a code as its bare text
        self._write(
            form,
            lambda: objections.decide(
                desk, no, decision=decision, on=values["decided_on"], by=values["decided_by"],
                correction=values["correction"] or "", batches=values["batches"] or (),
            ),
            f"已决定 {no}：{decision.label}",
        )  # fmt: skip

    def _answer(self, form: RecordForm, values: dict[str, Any]) -> None:
        assert self.slip is not None
        page, desk, no = self._page, self._page.desk, self.slip.no
        self._write(
            form,
            lambda: objections.answer(desk, no, text=values["answer"], on=values["answered_on"]),
            f"已答复 {no}",
            lambda: page.print_slip("objection-answer", no),
        )

    def _write(self, form: RecordForm, work: Any, sentence: str, then: Any = None) -> None:
        def written() -> None:
            self._close()
            if then is not None:
                then()

        self._page.write(work, sentence, written, lambda error: self._fault(form, error))

    def _fault(self, form: RecordForm, error: UserError) -> None:
        """What a service refuses stands on top of the form, which keeps what was typed."""
        if self.side.form() is form:
            form.set_errors({"": f"{error.sentence}{error.next_step}"})
