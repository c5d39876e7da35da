"""签到: pick a sign-in unit, then call the roll on the whole screen. Every mark is saved at once."""

from collections.abc import Callable, Mapping
from datetime import datetime
from time import monotonic
from typing import Any

from gongshu_desk.domain.codes import AttendanceStatus, InvitationBasis, LeaveDecision
from gongshu_desk.domain.names import printed
from gongshu_desk.errors import Conflict, NotFound, UserError
from gongshu_desk.services import activities
from gongshu_desk.services.activities import Roll
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import recent
from gongshu_desk.ui.kit.layout import Faces, col
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import Note
from gongshu_desk.ui.pages.rollcall import acts, roster, slips
from gongshu_desk.ui.pages.rollcall.caller import ANSWERING, LEAVING
from gongshu_desk.ui.pages.rollcall.picker import Picker
from gongshu_desk.ui.pages.rollcall.screen import RollScreen
from gongshu_desk.ui.pages.rollcall.state import ANSWERS, LEAVES, RESTS, RollState, Step
from gongshu_desk.ui.pages.rollcall.writing import Writer, clock_now

HOLD_SECONDS = 0.7
"""After a refused mark the person is called again; keys already on their way for the next one must not answer."""


class RollCallPage(Page):
    """Without an argument the year's units; `open(activity_no)` (or a sequence of numbers, the first) calls one."""

    title = "签到"
    kinds = frozenset(
        {"activity", "attendance", "mandate", "person", "membership", "term", "invitation", "leaverequest"}
    )
    help = "rollcall"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self._state: RollState | None = None
        self._wanted, self._resume = "", ""
        self._from_list = False
        self._held_until = 0.0
        self.decided_by = ""
        """Who decided the last leave slip: offered for the next one."""
        self.picker = Picker(
            lambda: shell.go("activities", {"new": True}),
            lambda: shell.go("import", {"kind": "attendance"}),
            lambda: shell.go("leaves"),
        )
        self.screen_ = RollScreen()
        self.writer = Writer(shell, self)
        self._stack = Faces(self.picker, self.screen_)
        self.set_layout(col(self._stack, space=0))
        self.picker.picked.connect(self._pick)
        self.writer.changed.connect(lambda: self.screen_.show_saving(self.writer))
        self.screen_.pressed.connect(self._pressed)
        self.screen_.searched.connect(lambda text: self.do(lambda state: state.search(text)))
        self.screen_.called.connect(lambda number: self.do(lambda state: state.call(number)))
        self.screen_.viewed.connect(self._view)
        shell.jobs.crashed.connect(lambda _text: self._crashed())

    # ---- the page ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list, and the roll if one is being called."""
        if self._wanted:
            self.read()
        year, desk = self.shell.year, self.desk
        self.shell.jobs.run(
            lambda _progress: (activities.calls(desk, year), desk.today()),
            lambda found: self.picker.show_calls(year, *found),
            owner=self,
            latest="rollcall.list",
        )

    def open(self, argument: Any) -> None:
        """Call the roll of this activity."""
        self._from_list, self._resume = False, ""
        self._begin(argument if isinstance(argument, str) else next(iter(argument), ""))

    def leave(self) -> bool:
        """Whoever goes elsewhere finds the list when coming back."""
        self._end()
        return True

    def changed(self, kinds: frozenset[str]) -> None:
        if not self.writer.telling:
            super().changed(kinds)

    def focus_first(self) -> None:
        if self._resume:  # back from the print
            self._begin(self._resume)
            self._resume = ""
        if self._wanted:
            self.screen_.search.setFocus()
        else:
            self.picker.focus_first()

    @property
    def state(self) -> RollState | None:
        """The roll call under way."""
        return self._state

    # ---- beginning and ending ---------------------------------------------------------------------------

    def _pick(self, activity_no: str) -> None:
        self._from_list = True
        self._begin(activity_no)

    def _begin(self, activity_no: str) -> None:
        if activity_no:
            self._wanted, self._state = activity_no, None
            self.read()

    def read(self) -> None:
        """Read the roll that is wanted, behind the marks under way."""
        wanted, desk = self._wanted, self.desk

        def failed(error: UserError) -> None:
            self._end()
            self.shell.refuse(error)

        self.shell.jobs.run(
            lambda _progress: activities.roll(desk, wanted),
            lambda roll: self._show(wanted, roll),
            failed,
            owner=self,
            latest="rollcall.roll",
        )

    def _show(self, wanted: str, roll: Roll) -> None:
        if wanted != self._wanted:
            return
        if self._state is not None and self.writer.pending:
            self.read()  # it was read before marks that are shown already: behind them in the queue it knows them
            return
        if self._state is None:
            self._state = RollState(roll)
            recent.remember(self.shell.settings, "rollcall", roll.no, roll.name, "签到", "checks", datetime.now())
            self.screen_.begin()
            self.writer.clock = ""
            self.screen_.show_saving(self.writer)
            self.set_full_screen(True)  # first, or the window would grow by its frame
            self._stack.setCurrentWidget(self.screen_)
        else:
            self._state.take(roll)
        self.screen_.show_roll(roll)
        self.screen_.show_state(self._state)
        self.screen_.search.setFocus()

    def _end(self) -> None:
        self._wanted, self._state = "", None
        self.writer.tell()
        self._stack.setCurrentWidget(self.picker)
        self.set_full_screen(False)

    def _finish(self) -> None:
        state = self._state
        if state is not None:
            no = state.roll.no
            self.shell.toast_wanted.emit(_summary(state, lambda: self.shell.go("rollcall", no)))
        self._go_back()

    def _go_back(self) -> None:
        from_list = self._from_list
        self._end()
        if from_list:
            self.reload()
            self.picker.focus_first()
        else:
            self.shell.back()

    def go_print(self) -> None:
        """The sign-in sheet in the preview; who comes back from there finds the roll as it was."""
        if self._state is not None:
            day, no = self._state.roll.day, self._state.roll.no
            self.shell.go("preview", ("sign-in-sheet", {"year": day.year, "activity": (no,)}))
            self._resume = no

    # ---- keys -------------------------------------------------------------------------------------------

    def _pressed(self, word: str) -> None:
        state = self._state
        if state is None or (word in _ANSWERING and monotonic() < self._held_until):
            return
        asked = self.screen_.caller.asked()
        if asked != ANSWERING and self._answer(asked, word):
            return
        uses: dict[str, Callable[[], object]] = {
            "3": lambda: self.screen_.caller.ask(LEAVING if state.current is not None else ANSWERING),
            "Enter": self._enter,
            "Space": lambda: self.do(_next),
            "Up": lambda: self.do(lambda s: s.step(-1)),
            "Down": lambda: self.do(lambda s: s.step(1)),
            "Esc": self._escape,
            "Undo": self._undo,
            "F2": lambda: acts.details(self, state),
            "F3": lambda: slips.open_slip(self, state, state.current),
            "F4": lambda: roster.open_roster(self, state),
            "F9": lambda: self._ask_rest(state),
            "grant": lambda: slips.decide_first(self, state, LeaveDecision.GRANTED),
            "refuse": lambda: slips.decide_first(self, state, LeaveDecision.REFUSED),
            "Copy": lambda: acts.copy(self, state),
            "Paste": lambda: acts.paste(self, state),
            "Print": self.go_print,
            "known": lambda: self.screen_.board.show_trouble(""),
            "finish": self._finish,
            "leave": self._go_back,
        }
        if word.startswith("roster:"):
            roster.open_roster(self, state, InvitationBasis(word.removeprefix("roster:")))
        elif word in ANSWERS:
            self._mark(ANSWERS[word])
        elif word in uses:
            uses[word]()

    def _answer(self, asked: int, word: str) -> bool:
        """While the leaves or the rest are asked for, digits answer that and nothing else marks anybody."""
        answers: Mapping[str, AttendanceStatus] = LEAVES if asked == LEAVING else RESTS
        if word in answers:
            self.screen_.caller.ask(ANSWERING)
            if asked == LEAVING:
                self._mark(answers[word])
            else:
                self._mark_rest(answers[word])
        elif word in ("Up", "Down", "Space", "Esc", "Undo"):
            self.screen_.caller.ask(ANSWERING)
            return word in ("Esc", "Undo")
        return word not in ("Up", "Down", "Space", "leave", "finish", "known")

    def _enter(self) -> None:
        state = self._state
        if state is not None and state.current is None and not state.query:
            self._finish()
        else:
            self._mark(AttendanceStatus.PRESENT)

    def _escape(self) -> None:
        if self._state is not None and self._state.query:
            self.do(lambda state: state.search(""))
        else:
            self._go_back()

    def _view(self, view: Any) -> None:
        def use(state: RollState) -> None:
            state.view = view

        self.do(use)

    def do(self, change: Callable[[RollState], object]) -> None:
        """Change what is called or searched, and show it."""
        if self._state is not None:
            change(self._state)
            self.screen_.show_state(self._state)

    # ---- saving -----------------------------------------------------------------------------------------

    def _mark(self, status: AttendanceStatus) -> None:
        if self._state is not None:
            self.save(self._state, self._state.mark(status, clock_now()))

    def _ask_rest(self, state: RollState) -> None:
        people = state.rest()
        if people:
            self.screen_.caller.ask_rest(people, len(state.open_people) - len(people))
        else:
            self.shell.toast("没有未点的人", icon="info-fill")

    def _mark_rest(self, status: AttendanceStatus) -> None:
        state = self._state
        if state is not None:
            people = state.rest()
            marks = {person.certificate_no: status for person in people}
            words = "" if len(people) == 1 else f"其余 {len(people)} 人"
            self.save(state, state.mark_all(marks, clock_now(), words))

    def save(self, state: RollState, step: Step | None) -> None:
        """Write a step that the screen shows already; where it is refused, the screen goes back and says why."""
        if step is None:
            return
        desk, no, marks, seen = self.desk, state.roll.no, step.given(), step.seen()
        self.screen_.board.show_trouble("")
        self.screen_.show_state(state)
        self.writer.write(
            lambda: activities.record_attendance(desk, no, marks, seen=seen),
            failed=lambda error: self.not_saved(state, step, error),
        )

    def _undo(self) -> None:
        state = self._state
        step = state.take_back() if state is not None else None
        if state is None or step is None:
            return
        desk, no, people, seen = self.desk, state.roll.no, [made.before for made in step.marks], step.given()

        def failed(error: UserError) -> None:
            if not isinstance(error, Conflict):
                state.done.append(step)  # it can be tried again
            self.not_saved(state, step, error, "的撤销没有存上")

        self.screen_.show_state(state)
        if step.back is not None:
            self.writer.write(step.back, self.read, failed)
        else:
            self.writer.write(lambda: activities.put_all_back(desk, no, people, seen=seen), failed=failed)

    def act(self, state: RollState, who: str, said: str, run: Callable[[], Any], back: Callable[[int], Any]) -> None:
        """A write beside the marks (a slip, the list): a step of its own that Ctrl+Z takes back, then read again."""
        batches: list[int] = []

        def do() -> Any:
            saved = run()
            batches.append(saved.batch)
            return saved

        def undo() -> Any:
            if not batches:
                raise NotFound("没有可以撤销的操作。")
            return back(batches[-1])

        def failed(error: UserError) -> None:
            state.done = [each for each in state.done if each is not step]
            self.not_saved(state, step, error, f"「{said}」没有存上")

        step = Step((), clock_now(), who, said, undo)
        state.done.append(step)
        self.screen_.show_state(state)
        self.writer.write(do, self.read, failed)

    def not_saved(self, state: RollState, step: Step, error: UserError, what: str = "") -> None:
        """Say whose mark is not in the store, call the person again, and show what is stored."""
        said = what or (f"「{step.status.label}」没有存上" if step.status else "没有存上")
        sentence = f"{step.words}{said}：{error.sentence}"
        if self._state is not state:
            self.shell.refuse(UserError(sentence, error.next_step))
            return
        state.failed(step)
        self.hold(HOLD_SECONDS)
        self.screen_.caller.ask(ANSWERING)
        self.screen_.board.show_trouble(f"{sentence}{error.next_step}")
        self.screen_.show_state(state)
        self.read()

    def hold(self, seconds: float) -> None:
        """Let no key answer for a moment, counted from now."""
        self._held_until = monotonic() + seconds

    def _crashed(self) -> None:
        """A write may have been lost: show what is stored, and call whoever is open first."""
        self.writer.forget()
        if self._state is not None:
            self._state.current_no = None
        if self._wanted:
            self.read()


_ANSWERING = frozenset({*ANSWERS, "3", "Enter"})


def _next(state: RollState) -> None:
    """Space: the next person without a mark, the one called left open."""
    state.query = ""
    if any(p.certificate_no != state.current_no for p in state.open_people):
        state.call_next_open()
    else:
        state.step(1)


def _summary(state: RollState, again: Callable[[], object]) -> Note:
    counts, waiting = state.counts, state.open_people
    parts = [
        f"应到 {counts.expected}",
        f"实到 {counts.present}",
        f"请假 {counts.leave}",
        f"缺席 {counts.absent}",
    ]
    sentence = f"{state.roll.name}：{'，'.join(parts)}"
    if not waiting:
        return Note(f"{sentence}，全部点完")
    who = "、".join(printed(p.name) for p in waiting[:3])
    tail = f"等 {len(waiting)} 人未点" if len(waiting) > 3 else f"未点（{len(waiting)} 人）"
    return Note(f"{sentence}；{who}{tail}", "warning-fill", None, (("继续签到", again),))
