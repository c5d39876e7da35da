"""What 议事会议 and 两官评议 share: the year's meetings at the left, one meeting with what came of it at the right."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from gongshu_desk.services import history
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.figures import SmallFigure
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, card, clear, col, foot, hline, holder, note, row, table_card, well
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tips import inert

LIST_WIDTH = 300
DATE = Column("held_on", "日期", width=64, rank=0, show=lambda v, _r: Cell(f"{v:%m-%d}", tip=f"{v:%Y-%m-%d}"))
MOST_REMARKS = 3


class MeetingsPage(Page):
    """`open` takes a 活动编号, or {"no": …}. Subclasses say what is read, which columns there are, what can be done."""

    section = ""
    explain = ""
    empty: tuple[str, str, str, str] = ("", "", "", "")
    """Of a year without meetings: title, what to do, the word of the button, what it means."""
    meeting_columns: tuple[Column, ...] = ()
    item_columns: tuple[Column, ...] = ()
    no_items = ""
    figures: tuple[str, ...] = ()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: list[Any] = []
        self._before: frozenset[str] | None = None  # the meetings there were when a new one was opened
        self._wanted = ""
        self.heading = Heading(self.title, self.explain, self.actions())
        self.meetings = RecordTable(self.meeting_columns, key="no", label=self.title, empty="这一年度没有")
        self.meetings.current_changed.connect(self._show_meeting)
        self.meetings.activated_row.connect(lambda _line: self.call())
        self.items = RecordTable(
            self.item_columns, key="id", label=f"{self.title}的内容", empty=self.no_items, style=self.style
        )
        self.items.activated_row.connect(lambda line: self.open_item(line))
        self.items.menu = lambda lines: [Action("打开", lambda: self.open_item(lines[0]), "pencil-simple", "Enter")]
        self._title, self._under = Label("", "h2", wrap=True), Elided("", tone="ink2")
        self._figures = [SmallFigure(word) for word in self.figures]
        self._remarks: QVBoxLayout = col(space=6)
        self.buttons = {action.text: self._button(action) for action in self.foot_actions()}
        self._notes, self._none = col(space=8), col(space=0)
        self._list = table_card(None, self.meetings)
        body = holder(row(self._list, (self._detail(), 1), space=16))
        self._faces = Faces(body, holder(self._none))
        self.fill(self.heading, row(Sections(shell, self.section), None), self._notes, (self._faces, 1))
        self.retype()

    def _button(self, action: Action) -> Button:
        return Button(action.text, action.kind, action.icon, tip=action.tip, run=action.run)

    def _detail(self) -> Any:
        figures = well(row(*((one, 1) for one in self._figures), margins=(16, 8, 8, 8)))
        head = col(self._title, self._under, figures, self._remarks, space=8, margins=(16, 14, 16, 12))
        self.printing = MenuButton(self.prints, icon="printer", tip="打印")
        below = foot(row(*self.buttons.values(), None, self.printing, margins=(16, 8, 12, 8)))
        return card(col(head, hline(), (self.items, 1), below, space=0, margins=EDGE))

    def retype(self) -> None:
        self._list.setFixedWidth(ladder.wide(LIST_WIDTH))

    # ---- what a kind of meeting says of itself ----------------------------------------------------------

    def actions(self) -> list[Action]:
        """The buttons of the heading."""
        raise NotImplementedError

    def foot_actions(self) -> list[Action]:
        """The buttons below one meeting."""
        raise NotImplementedError

    def prints(self) -> list[Action]:
        """What can be printed of one meeting."""
        raise NotImplementedError

    def gather(self, year: int) -> Any:
        """(meetings, what stands above them); on the store worker."""
        raise NotImplementedError

    def begin(self) -> None:
        """Open a new meeting."""
        raise NotImplementedError

    def meeting_row(self, meeting: Any) -> dict[str, Any]:
        """A line of the list."""
        raise NotImplementedError

    def item_rows(self, meeting: Any) -> list[dict[str, Any]]:
        """The lines of one meeting."""
        raise NotImplementedError

    def show_figures(self, meeting: Any, figures: Sequence[SmallFigure]) -> str:
        """Fill the figures; the line under the title."""
        raise NotImplementedError

    def show_above(self, above: Any, notes: QVBoxLayout) -> None:
        """What is said of the year as a whole."""

    def style(self, _line: Any) -> RowStyle:
        """How an item is written."""
        return RowStyle()

    def open_item(self, line: Any) -> None:
        """Open the record of an item."""
        raise NotImplementedError

    # ---- showing ----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the year's meetings again."""
        year = self.shell.year
        self.shell.jobs.run(
            lambda _progress: self.gather(year),
            lambda read: self._show(*read),
            owner=self,
            latest=self.section,
            title=f"读取{self.title}",
        )

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = argument.get("no", "") if isinstance(argument, dict) else str(argument or "")
        self._select_wanted()

    def focus_first(self) -> None:
        self.meetings.setFocus()

    def _show(self, found: list[Any], above: Any) -> None:
        self.found = found
        clear(self._notes)
        self.show_above(above, self._notes)
        if not found:
            title, explain, word, meaning = self.empty
            clear(self._none)
            begin = Action(word, self.begin, "plus", kind="primary")
            self._none.addWidget(Empty(f"{self.shell.year} 年度{title}", explain, [(begin, meaning)]))
        self._faces.setCurrentIndex(0 if found else 1)
        self.heading.set(self.title, f"{self.shell.year} 年度 {len(found)} 场" if found else self.explain)
        self.meetings.set_rows([self.meeting_row(one) for one in found])
        fresh = [one.no for one in found if self._before is not None and one.no not in self._before]
        self._wanted, self._before = (fresh[0] if fresh else self._wanted), None
        self._select_wanted()
        if found and self.meetings.current_row() is None:
            self.meetings.select_key(found[-1].no)
        self._show_meeting(self.meetings.current_row())

    def _select_wanted(self) -> None:
        if self._wanted and any(one.no == self._wanted for one in self.found):
            self.meetings.select_key(self._wanted)
            self._wanted = ""

    def current(self) -> Any:
        """The meeting under the keyboard; None without one."""
        line = self.meetings.current_row()
        return next((one for one in self.found if line is not None and one.no == line["no"]), None)

    def _show_meeting(self, _line: Any) -> None:
        meeting = self.current()
        if meeting is None:
            return
        self._title.setText(meeting.name)
        self._under.set_text(self.show_figures(meeting, self._figures))
        self.items.set_rows(self.item_rows(meeting))
        clear(self._remarks)
        for sentence in meeting.remarks[:MOST_REMARKS]:
            self._remarks.addWidget(note("amber", "warning-fill", sentence))
        if len(meeting.remarks) > MOST_REMARKS:
            rest = meeting.remarks[MOST_REMARKS:]
            more = Label(f"还有 {len(rest)} 处需要核对", tone="ink2")
            more.setToolTip(inert("\n".join(rest)))
            self._remarks.addWidget(more)

    # ---- doing ------------------------------------------------------------------------------------------

    def call(self) -> None:
        """Open the roll call of the meeting."""
        if self.current() is not None:
            self.shell.go("rollcall", self.current().no)

    def preview(self, report: str) -> None:
        """Preview a print of the meeting."""
        options = {"year": self.shell.year, "activity": self.current().no}
        self.shell.go("preview", (report, options))

    def write(self, work: Callable[[], Any], sentence: str, *, opens: bool = False) -> None:
        """Carry out a write on its worker, and tell it with 撤销. `opens`: a meeting it makes is shown at once."""
        shell, desk = self.shell, self.desk

        def done(saved: Any) -> None:
            self._before = frozenset(one.no for one in self.found) if opens else None
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))

        shell.jobs.run(
            lambda _progress: work(),
            done,
            owner=self,
            title="正在保存",
        )
