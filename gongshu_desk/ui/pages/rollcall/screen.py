"""The full-screen roll call: search and answers at the left, counters and tiles at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.activities import Roll
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.labels import Elided, Remark
from gongshu_desk.ui.kit.layout import col, holder, row
from gongshu_desk.ui.pages.rollcall.board import Board
from gongshu_desk.ui.pages.rollcall.caller import ANSWERING, Caller
from gongshu_desk.ui.pages.rollcall.state import RollState
from gongshu_desk.ui.pages.rollcall.writing import Writer


class RollScreen(QWidget):
    """Shows a `RollState` and says what the clerk pressed. `pressed` carries a word of `RollSearch`, or 「leave」,
    「finish」 for the buttons; `called` a certificate number; `searched` the text; `viewed` a segment."""

    pressed = Signal(str)
    called = Signal(str)
    searched = Signal(str)
    viewed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.caller, self.board = Caller(), Board()
        self.search, self.name, self.grid = self.caller.search, self.caller.name, self.board.grid
        self.counters, self.rate = self.board.counters, self.board.rate
        self._bar = self._head()
        self._body = row(self.caller, (self.board, 1), space=16)
        self.setLayout(col(self._bar, (self._body, 1), space=0))
        self.caller.pressed.connect(self.pressed)
        self.board.pressed.connect(self._pressed_on_board)
        self.search.edited.connect(lambda: self.searched.emit(self.search.value()))
        self.board.called.connect(self._choose)
        self.board.viewed.connect(self._view)
        self.retype()

    def _head(self) -> QWidget:
        self.title, self.where = Elided("", "h1"), Elided("", tone="ink2")
        self.saved = Remark("check-circle-fill", "每点一次即保存", "ink2", size=18)
        back = Button("返回", "plain", "arrow-left", tip="返回（Esc）", run=lambda: self.pressed.emit("leave"))
        self.undo = Button(
            "撤销",
            "plain",
            "arrow-counter-clockwise",
            tip="撤销上一次点名（Ctrl+Z）",
            run=lambda: self.pressed.emit("Undo"),
        )
        self.finish = Button(
            "完成签到", "primary", "check-bold", key="Ctrl+Return", tip="结束点名并返回", run=lambda: self.pressed.emit("finish")
        )  # fmt: skip
        words = col(None, self.title, self.where, None, space=0)
        bar = holder(
            row(back, 8, (words, 1), self.saved, 8, self.undo, self.finish, space=8, margins=(24, 0, 24, 0)), "top"
        )
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return bar

    # ---- showing ----------------------------------------------------------------------------------------

    def show_roll(self, roll: Roll) -> None:
        """The activity in the head line."""
        self.title.set_text(roll.name)
        when = f"{roll.day.month} 月 {roll.day.day} 日 {roll.day_part}".strip()
        parts = [when, roll.place] + ([] if ladder.large() else [roll.kind, f"半天数 {shown(roll.half_days)}"])
        self.where.set_text("　".join(part for part in parts if part))

    def show_state(self, state: RollState) -> None:
        """Everything that a mark, a key or a search changes."""
        self.caller.show_state(state)
        self.board.show_state(state)
        self.undo.set_reason("" if state.done else "还没有点过")

    def begin(self) -> None:
        """Another roll: no question is open, nothing went wrong yet."""
        self.caller.ask(ANSWERING)
        self.board.show_trouble("")
        self.board.show_slips("")

    def show_saving(self, writer: Writer) -> None:
        """When the last mark was saved, or that the disk takes its time."""
        if writer.slow:
            self.saved.set("hourglass-medium-fill", f"正在保存 {writer.pending} 笔，可以接着点", "amber")
            return
        words = writer.clock or "即点即存" if ladder.large() else f"每点一次即保存　{writer.clock}".strip()
        self.saved.set("check-circle-fill", words, "ink2", "green")

    # ---- events -----------------------------------------------------------------------------------------

    def _choose(self, key: str) -> None:
        self.called.emit(key)
        self.search.setFocus()

    def _view(self, view: str) -> None:
        self.viewed.emit(view)
        self.search.setFocus()

    def _pressed_on_board(self, word: str) -> None:
        self.search.setFocus()
        self.pressed.emit(word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed anywhere on the page is typed into the search field."""
        self.search.setFocus()
        self.search.keyPressEvent(event)

    def retype(self) -> None:
        large = ladder.large()
        self._bar.setFixedHeight(ladder.px(60) if large else ladder.px(72))
        self._body.setContentsMargins(24, 12 if large else 16, 24, 8 if large else 16)
