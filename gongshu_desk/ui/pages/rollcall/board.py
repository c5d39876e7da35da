"""The right side of a roll call: counters, what needs a look, and everybody as tiles."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.names import printed
from gongshu_desk.services.activities import Called
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.charts import Tally
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import card, col, holder, note, row, vline
from gongshu_desk.ui.kit.roll_parts import Counter
from gongshu_desk.ui.kit.roll_tiles import OPEN, Tile, TileGrid
from gongshu_desk.ui.pages.rollcall.caller import called_as
from gongshu_desk.ui.pages.rollcall.state import RollState, View

VIEWS: tuple[View, ...] = ("all", "open", "marked")
EMPTY = {"open": "都点过了", "marked": "还没有点", "all": "这一天没有在任代表"}


class Board(QWidget):
    """`pressed` carries a word as `RollSearch` does, or 「grant」 「refuse」 「known」 of the lines above the tiles;
    `called` a certificate number; `viewed` a segment."""

    pressed = Signal(str)
    called = Signal(str)
    viewed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._drawn: dict[str, tuple[Called, str, Tile]] = {}
        self._words: list[str] = []
        self.grid = TileGrid()
        self.segments = Segments(["全部", "未点", "已点"])
        self.trouble, self._trouble = _line("red", "warning-circle-fill", self._button("知道了", "known", "plain"))
        self.slips, self._slips = _line(
            "amber", "clock-fill", self._button("批准", "grant", "plain"), self._button("不准", "refuse", "plain"),
        )  # fmt: skip
        band = self._counter_band()
        self.setLayout(col(band, self.trouble, self.slips, self._tool_line(), (self.grid, 1), space=8))
        self.grid.chosen.connect(self.called.emit)
        self.segments.chosen.connect(lambda place: self.viewed.emit(VIEWS[place]))
        self.retype()

    def _counter_band(self) -> QFrame:
        self.counters = {
            "应到": Counter("应到"),
            "实到": Counter("实到", "green", "green"),
            "请假": Counter("请假", swatch="strong"),
            "缺席": Counter("缺席", "red", "red"),
            "未点": Counter("未点", swatch="last"),
        }
        self.progress, self.rate, self.tally = Label("", tone="ink2"), Label("", tone="ink2"), Tally()
        self.bar = holder(col(None, row(self.progress, None, self.rate), self.tally, None, space=8))
        self.bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # gives way when narrow
        parts: list[QWidget] = []
        for counter in self.counters.values():
            parts += [vline()] if parts else []
            parts.append(counter)
        self._band = row(*parts, 16, (self.bar, 1), space=24)
        return card(self._band)

    def _tool_line(self) -> QWidget:
        self.who = Elided("", tone="ink2", right=True)
        self.roster = self._button(
            "名单", "F4", "plain", "users", "谁要到会：按小组、联络站、轮流、沿用上次、点名（F4）"
        )
        self.rest = self._button("其余全部", "F9", "plain", "checks", "没有点到的人一次登记（F9）")
        self.more = MenuButton(self._more)
        for button in (self.more,):
            button.setFocusPolicy(self.roster.focusPolicy())
        return holder(row(self.segments, 8, (self.who, 1), self.roster, self.rest, self.more, space=8))

    def _more(self) -> list[Action | None]:
        def press(word: str):  # type: ignore[no-untyped-def]
            return lambda: self.pressed.emit(word)

        return [
            Action("签到明细", press("F2"), "pencil-simple", "F2", "到会时间、半天数、发言、备注、记录本页码"),
            Action("请假条", press("F3"), "note", "F3", "谁可以批准，批准了就登记为请假"),
            None,
            Action("粘贴签到列", press("Paste"), "clipboard-text", "Ctrl+V", "从 Excel 复制的一列或两列"),
            Action("复制名单", press("Copy"), "copy", "Ctrl+C", "粘贴到 Excel"),
            Action("打印签到表", press("Print"), "printer", "Ctrl+P", "顺序与屏幕上相同"),
        ]

    def _button(self, word: str, press: str, kind: str, icon: str = "", tip: str = "") -> Button:
        return Button(word, kind, icon, tip=tip, small=True, run=lambda: self.pressed.emit(press))

    # ---- showing ----------------------------------------------------------------------------------------

    def show_state(self, state: RollState) -> None:
        """Counters, segments and the tiles that differ."""
        counts = state.counts
        for word, value in (
            ("应到", counts.expected),
            ("实到", counts.present),
            ("请假", counts.leave),
            ("缺席", counts.absent),
            ("未点", counts.open),
        ):
            self.counters[word].set_value(value)
        rate = Rate(counts.present, counts.expected)
        sign = "" if rate.value is None else "%"
        self.progress.setText(f"已点 {counts.expected - counts.open}/{counts.expected}")
        self.rate.setText(f"实到率 {rate.percent()}{sign}　{counts.present}/{counts.expected}")
        parts = [(counts.present, "green"), (counts.leave, "strong"), (counts.absent, "red")]
        self.tally.set_parts(parts, counts.expected)
        whole, waiting = len(state.people), counts.open
        words = [f"全部 {whole}", f"未点 {waiting}", f"已点 {whole - waiting}"]
        if words != self._words or self.segments.current() != VIEWS.index(state.view):
            self._words = words
            self.segments.set_words(words, VIEWS.index(state.view))
        self.rest.set_reason("" if waiting else "都点过了")
        self.who.set_text(f"{called_as(state)}，按小组、姓氏笔画")
        self.show_slips(waiting_line(state))
        self.grid.set_tiles([self._tile(state, person) for person in state.shown()], EMPTY[state.view])
        self.grid.set_current(state.current_no)

    def _tile(self, state: RollState, person: Called) -> Tile:
        """The tile of a person, made again only where something about the person differs."""
        number, came_from = person.certificate_no, state.where_from(person)
        known = self._drawn.get(number)
        place = state.place_of(number) + 1
        if known is not None and known[0] is person and known[1] == came_from and known[2].place == place:
            return known[2]
        status = person.status.label if person.status else OPEN
        slip = person.leave.decision.label if person.leave else ""
        tile = Tile(number, place, printed(person.name), came_from, status, slip, person.name in state.namesakes)
        self._drawn[number] = (person, came_from, tile)
        return tile

    def show_trouble(self, words: str) -> None:
        """A line that stays until the clerk has read it; nothing hides it."""
        self._trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def trouble_words(self) -> str:
        """What the line of trouble says."""
        return self._trouble.text()

    def show_slips(self, words: str) -> None:
        """The leave slips that wait for a decision; nothing hides the line."""
        self._slips.setText(words)
        self.slips.setVisible(bool(words))

    # ---- room -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def retype(self) -> None:
        large = ladder.large()
        self._band.setContentsMargins(16, 2 if large else 8, 16, 2 if large else 8)
        self._settle()

    def _settle(self) -> None:
        """The bar gives way where the counters need its room."""
        counters = sum(counter.sizeHint().width() + 48 for counter in self.counters.values())
        self.bar.setVisible(self.width() - 44 - counters > ladder.wide(260))
        tools = sum(each.sizeHint().width() + 8 for each in (self.segments, self.roster, self.rest, self.more))
        self.who.setVisible(self.width() - tools - 16 > ladder.wide(96))


def waiting_line(state: RollState) -> str:
    """The sentence above the tiles, empty where no slip waits for a decision."""
    asking = state.asking()
    if not asking:
        return ""
    told = [f"{printed(p.name)}（{p.leave.kind.label}，{p.leave.reason}）" for p in asking[:2] if p.leave]
    tail = f"等 {len(asking)} 人" if len(asking) > 2 else ""
    return f"请假待批：{'、'.join(told)}{tail}"


def _line(kind: str, icon: str, *buttons: Button) -> tuple[QFrame, Label]:
    line = note(kind, icon, " ", *buttons)
    line.hide()
    label = line.findChild(Label)
    assert label is not None
    return line, label
