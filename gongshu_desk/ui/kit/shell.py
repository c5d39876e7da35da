"""What every page may ask of the window around it, and what the window shows of the desk.

The app makes one `Shell`, fills its state, gives it to `MainWindow` and, through the page factories, to
every page. It knows callables and plain values only, no services.
"""

from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import StoreTrouble, UserError
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.jobs import Jobs
from gongshu_desk.ui.kit.notices import Notices
from gongshu_desk.ui.kit.toast import Note, file_note


@dataclass(frozen=True, slots=True)
class ShellState:
    """What navigation, top bar and status line show.

    terms, years: (value, label) as offered in the switches. closed: whether `year` is closed. saved:
    「已保存 14:02」. backup: 「未备份 3 天」 with `backup_late` for the amber sign. badges: page key → number.
    """

    unit: str = ""
    clerk: str = ""
    terms: tuple[tuple[Any, str], ...] = ()
    term: Any = None
    years: tuple[tuple[int, str], ...] = ()
    year: int = 0
    closed: bool = False
    saved: str = ""
    backup: str = ""
    backup_late: bool = False
    place: str = "本机数据"
    badges: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A line under the top bar (`kit.note_bar`): its key, its words, its tint, and what can be done about it."""

    key: str
    sentence: str
    kind: str = "amber"
    actions: tuple[Action, ...] = ()


def _everything(_command: Command) -> str:
    """Without accounts nothing is refused."""
    return ""


Ask = Callable[[str, Callable[[Sequence[Choice]], object]], object]
"""(typed text, deliver): asks for matches of the search box; a Choice's value is (page key, argument)."""


class Shell(QObject):
    """The window as pages know it.

    state_changed: the state differs. year_changed, term_changed: the clerk chose another one (pages reload
    anyway). page_wanted, toast_wanted, refused: what the window does for pages.
    """

    state_changed = Signal(object)
    year_changed = Signal(int)
    term_changed = Signal(object)
    page_wanted = Signal(str, object)
    back_wanted = Signal()
    may_changed = Signal()
    toast_wanted = Signal(object)
    refused = Signal(object)
    noted = Signal(object)

    def __init__(
        self,
        jobs: Jobs | None = None,
        notices: Notices | None = None,
        *,
        settings: MutableMapping[str, str] | None = None,
        search: Ask | None = None,
        undo: Callable[[], object] | None = None,
        help: Callable[[str], object] | None = None,
        clerk_menu: Callable[[], object] | None = None,
        export_diagnosis: Callable[[], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.jobs = jobs or Jobs(self)
        self.notices = notices or Notices(self)
        self.settings: MutableMapping[str, str] = {} if settings is None else settings
        self.search, self.undo, self.help = search, undo, help
        self.clerk_menu, self.export_diagnosis = clerk_menu, export_diagnosis
        self.begin_anew: Callable[[StoreTrouble], object] | None = None
        self._state = ShellState()
        self.may: Callable[[Command], str] = _everything
        """Why the one at the window may not give a command; empty where he may."""

    @property
    def state(self) -> ShellState:
        """What is shown now."""
        return self._state

    @property
    def year(self) -> int:
        """The year in use."""
        return self._state.year

    @property
    def term(self) -> Any:
        """The term in use."""
        return self._state.term

    def update(self, **changes: Any) -> None:
        """Show other values: `shell.update(saved="已保存 14:02")`. Fields are those of ShellState."""
        self._state = replace(self._state, **changes)
        self.state_changed.emit(self._state)

    def set_may(self, may: Callable[[Command], str]) -> None:
        """Somebody else is at the window, or his roles changed: buttons follow."""
        self.may = may
        self.may_changed.emit()

    def choose_year(self, year: int) -> None:
        """Work in another year: every page reloads."""
        if year != self._state.year:
            self.update(year=year)
            self.year_changed.emit(year)

    def choose_term(self, term: Any) -> None:
        """Work in another term: every page reloads."""
        if term != self._state.term:
            self.update(term=term)
            self.term_changed.emit(term)

    def go(self, page: str, argument: Any = None) -> None:
        """Open a page; it gets the argument in `open`."""
        self.page_wanted.emit(page, argument)

    def back(self) -> None:
        """Open the page that was there before."""
        self.back_wanted.emit()

    def toast(
        self,
        sentence: str,
        *,
        icon: str = "check-circle-fill",
        undo: Callable[[], object] | None = None,
        file: Path | None = None,
    ) -> None:
        """Say at the foot what was done, with 撤销, or with 打开文件 / 打开所在文件夹."""
        note = file_note(sentence, file, undo) if file else Note(sentence, icon, undo)
        self.toast_wanted.emit(note)

    def note(self, key: str, sentence: str, *, kind: str = "amber", actions: Sequence[Action] = ()) -> None:
        """Say under the top bar what the clerk ought to know, until it is put away; an empty sentence takes it away."""
        self.noted.emit(Remark(key, sentence, kind, tuple(actions)))

    def refuse(self, error: UserError) -> None:
        """Show a refusal with its next step."""
        self.refused.emit(error)
