"""签到: pick a sign-in unit, then call the roll on the whole screen. Every mark is saved at once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.names import printed
from gongshu_desk.errors import UserError
from gongshu_desk.services import activities
from gongshu_desk.services.activities import Roll
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import recent
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.layout import Faces, col
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import Note
from gongshu_desk.ui.pages.rollcall.details import DetailsDialog
from gongshu_desk.ui.pages.rollcall.picker import Picker
from gongshu_desk.ui.pages.rollcall.screen import RollScreen
from gongshu_desk.ui.pages.rollcall.state import ANSWERS, LEAVES, Marked, RollState

TELL_AFTER_MS = 600


class RollCallPage(Page):
    """Without an argument the year's units; `open(activity_no)` (or a sequence of numbers, the first) calls one."""

    title = "签到"
    kinds = frozenset({"activity", "attendance", "mandate", "person", "membership", "term"})
    help = "rollcall"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self._state: RollState | None = None
        self._wanted = ""
        self._from_list = False
        self._telling = False
        self._pending = 0
        self._touched: set[str] = set()
        self._teller = QTimer(self)
        self._teller.setSingleShot(True)
        self._teller.setInterval(TELL_AFTER_MS)
        self._teller.timeout.connect(self._tell)
        self.picker = Picker(
            lambda: shell.go("activities", {"new": True}), lambda: shell.go("import", {"kind": "attendance"})
        )
        self.screen_ = RollScreen()
        self._stack = Faces(self.picker, self.screen_)
        self.set_layout(col(self._stack, space=0))
        self.picker.picked.connect(self._pick)
        self.screen_.pressed.connect(self._pressed)
        self.screen_.searched.connect(lambda text: self._do(lambda state: state.search(text)))
        self.screen_.called.connect(lambda number: self._do(lambda state: state.call(number)))
        self.screen_.viewed.connect(self._view)
        shell.jobs.crashed.connect(lambda _text: self._crashed())

    # ---- the page ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list, and the roll if one is being called."""
        if self._wanted:
            self._read()
        year = self._shell.year
        self._shell.jobs.run(
            lambda _progress: activities.calls(self._desk, year),
            lambda calls: self.picker.show_calls(year, calls),
            owner=self,
            latest="rollcall.list",
        )

    def open(self, argument: Any) -> None:
        """Call the roll of this activity."""
        self._from_list = False
        self._begin(argument if isinstance(argument, str) else next(iter(argument), ""))

    def leave(self) -> bool:
        """Whoever goes elsewhere finds the list when coming back."""
        self._end()
        return True

    def changed(self, kinds: frozenset[str]) -> None:
        if not self._telling:
            super().changed(kinds)

    def focus_first(self) -> None:
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
            self._read()

    def _read(self) -> None:
        wanted = self._wanted

        def failed(error: UserError) -> None:
            self._end()
            self._shell.refuse(error)

        self._shell.jobs.run(
            lambda _progress: activities.roll(self._desk, wanted),
            lambda roll: self._show(wanted, roll),
            failed,
            owner=self,
            latest="rollcall.roll",
        )

    def _show(self, wanted: str, roll: Roll) -> None:
        if wanted != self._wanted:
            return
        if self._state is not None and self._pending:
            self._read()  # it was read before marks that are shown already: behind them in the queue it knows them
            return
        if self._state is None:
            self._state = RollState(roll)
            recent.remember(self._shell.settings, "rollcall", roll.no, roll.name, "签到", "checks", datetime.now())
            self.screen_.ask_leave(False)
            self.screen_.show_saved("")
            self.set_full_screen(True)  # first, or the window would grow by its frame
            self._stack.setCurrentWidget(self.screen_)
        else:
            self._state.take(roll)
        self.screen_.show_roll(roll)
        self.screen_.show_state(self._state)
        self.screen_.search.setFocus()

    def _end(self) -> None:
        self._wanted, self._state = "", None
        self._tell()
        self._stack.setCurrentWidget(self.picker)
        self.set_full_screen(False)

    def _finish(self) -> None:
        state = self._state
        if state is not None:
            self._shell.toast_wanted.emit(_summary(state, lambda no=state.roll.no: self._shell.go("rollcall", no)))
        self._go_back()

    def _go_back(self) -> None:
        from_list = self._from_list
        self._end()
        if from_list:
            self.reload()
            self.picker.focus_first()
        else:
            self._shell.back()

    # ---- keys -------------------------------------------------------------------------------------------

    def _pressed(self, word: str) -> None:
        state = self._state
        if state is None:
            return
        if self.screen_.asking_leave() and self._answer_leave(word):
            return
        uses: dict[str, Callable[[], object]] = {
            "3": lambda: self.screen_.ask_leave(state.current is not None),
            "Enter": self._enter,
            "Space": lambda: self._do(_next),
            "Up": lambda: self._do(lambda s: s.step(-1)),
            "Down": lambda: self._do(lambda s: s.step(1)),
            "Esc": self._escape,
            "Undo": self._undo,
            "F2": self._details,
            "finish": self._finish,
            "leave": self._go_back,
        }
        if word in ANSWERS:
            self._mark(ANSWERS[word])
        elif word in uses:
            uses[word]()

    def _answer_leave(self, word: str) -> bool:
        """While the leaves are shown, digits choose one and nothing else marks anybody."""
        if word in LEAVES:
            self.screen_.ask_leave(False)
            self._mark(LEAVES[word])
        elif word in ("Up", "Down", "Space", "Esc", "Undo"):
            self.screen_.ask_leave(False)
            return word in ("Esc", "Undo")
        return word not in ("Up", "Down", "Space", "leave", "finish")

    def _enter(self) -> None:
        state = self._state
        if state is not None and state.current is None and not state.query:
            self._finish()
        else:
            self._mark(AttendanceStatus.PRESENT)

    def _escape(self) -> None:
        if self._state is not None and self._state.query:
            self._do(lambda state: state.search(""))
        else:
            self._go_back()

    def _view(self, view: Any) -> None:
        def use(state: RollState) -> None:
            state.view = view

        self._do(use)

    def _do(self, change: Callable[[RollState], object]) -> None:
        if self._state is not None:
            change(self._state)
            self.screen_.show_state(self._state)

    # ---- saving -----------------------------------------------------------------------------------------

    def _mark(self, status: AttendanceStatus) -> None:
        state = self._state
        made = state.mark(status, _clock()) if state is not None else None
        if state is None or made is None:
            return
        number, activity_no = made.after.certificate_no, state.roll.no
        self.screen_.show_state(state)
        self._save(lambda: activities.mark(self._desk, activity_no, number, status), state, made)

    def _undo(self) -> None:
        state = self._state
        made = state.take_back() if state is not None else None
        if state is None or made is None:
            return
        activity_no = state.roll.no
        self.screen_.show_state(state)
        self._save(lambda: activities.put_back(self._desk, activity_no, made.before), state, None)

    def _details(self) -> None:
        state = self._state
        person = state.current if state is not None else None
        if state is not None and (person is None or person.status is None) and state.done:
            person = state.done[-1].after  # the one just marked: the call has moved on meanwhile
        if state is None or person is None or person.status is None:
            self._shell.toast("先点出席情况，再填明细", icon="info-fill")
            return
        number, activity_no = person.certificate_no, state.roll.no
        place = state.place_of(number)
        box = DetailsDialog(self, state.people[place], state.roll.half_days)
        if ask_box(box):
            given = box.details()
            self._save(
                lambda: activities.details(
                    self._desk,
                    activity_no,
                    number,
                    actual_half_days=given.actual_half_days,
                    spoke=given.spoke,
                    note=given.note,
                ),
                state,
                None,
                read=True,
            )

    def _save(self, write: Callable[[], Any], state: RollState, made: Marked | None, *, read: bool = False) -> None:
        """Write on the store worker; the screen already shows it, and goes back where the write is refused."""

        def done(saved: Any) -> None:
            self._pending -= 1
            self.screen_.show_saved(_clock())
            self._touched.update(saved.kinds)
            self._teller.start()
            if read:
                self._read()

        def failed(error: UserError) -> None:
            self._pending -= 1
            if self._state is state:
                if made is not None:
                    state.failed(made)
                    self.screen_.show_state(state)
                else:
                    self._read()
            self._shell.refuse(error)

        self._pending += 1
        self._shell.jobs.run(lambda _progress: write(), done, failed, owner=self, title="登记签到")

    def _tell(self) -> None:
        """Tell the other pages, once for a run of marks: nothing of theirs may slow down the next one."""
        self._teller.stop()
        if self._touched:
            kinds, self._touched = self._touched, set()
            self._telling = True
            self._shell.notices.tell(kinds)
            self._telling = False

    def _crashed(self) -> None:
        """A write may have been lost: show what is stored."""
        self._pending = 0
        if self._wanted:
            self._read()


def _next(state: RollState) -> None:
    """Space: the next person without a mark, the one called left open."""
    state.query = ""
    if any(p.certificate_no != state.current_no for p in state.open_people):
        state.call_next_open()
    else:
        state.step(1)


def _clock() -> str:
    return f"{datetime.now():%H:%M:%S}"


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
