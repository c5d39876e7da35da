"""The full-screen roll call: search and answers at the left, counters and tiles at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.activities import Called, Roll, spoken
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.charts import Tally
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Key, Label, Remark
from gongshu_desk.ui.kit.layout import card, col, holder, row, vline, well
from gongshu_desk.ui.kit.roll_parts import AnswerKey, CalledName, Counter, RecentMarks, RollSearch, answer_block
from gongshu_desk.ui.kit.roll_tiles import OPEN, Tile, TileGrid
from gongshu_desk.ui.pages.rollcall.state import Marked, RollState, View

VIEWS: tuple[View, ...] = ("all", "open", "marked")
RECENT = 3


class RollScreen(QWidget):
    """Shows a `RollState` and says what the clerk pressed. `pressed` carries a word of `RollSearch`, or 「leave」,
    「finish」 for the buttons; `called` a certificate number; `searched` the text; `viewed` a segment."""

    pressed = Signal(str)
    called = Signal(str)
    searched = Signal(str)
    viewed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.search = RollSearch("姓名或拼音首字母")
        self.grid = TileGrid()
        self.segments = Segments(["全部", "未点", "已点"])
        self._bar, self._left, self._right = self._head(), self._caller(), self._board()
        self._body = row(self._left, (self._right, 1), space=16)
        self.setLayout(col(self._bar, (self._body, 1), space=0))
        self.search.pressed.connect(self.pressed)
        self.search.edited.connect(lambda: self.searched.emit(self.search.value()))
        self.grid.chosen.connect(self._choose)
        self.segments.chosen.connect(self._view)
        self.retype()

    # ---- building ---------------------------------------------------------------------------------------

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

    def _caller(self) -> QWidget:
        self.name, self.about, self.state = CalledName(), Elided("", "h2_plain", "ink2"), Chip(OPEN)
        self.more = Button(
            "",
            "icon",
            "pencil-simple",
            tip="实到半天数、发言、备注（F2）",
            small=True,
            run=lambda: self.pressed.emit("F2"),
        )
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.other = self._other_line()
        self.recent = RecentMarks()
        self.answers = QStackedWidget()
        self.answers.addWidget(self._answer_keys())
        self.answers.addWidget(self._leave_keys())
        self.hints = _hints()
        left = card(
            col(
                self.search, self.name, row((self.about, 1), self.state, self.more), self.other, (self.recent, 1),
                self.answers, self.hints, space=8, margins=(16, 16, 16, 12),
            )
        )  # fmt: skip
        return left

    def _other_line(self) -> QWidget:
        self._other_count, self._other_name = Label("", tone="ink2"), Label("", "strong")
        self._other_group, self._other_state = Elided("", tone="ink2"), Chip(OPEN, quiet=True)
        line = well(
            row(
                Icon("arrow-elbow-down-right", "ink2", 16), self._other_count, self._other_name,
                (self._other_group, 1), self._other_state, Key("↓"), space=8, margins=(12, 6, 8, 6),
            )
        )  # fmt: skip
        return line

    def _answer_keys(self) -> QWidget:
        keys = [
            AnswerKey("1", "出席", first=True),
            AnswerKey("2", "迟到"),
            AnswerKey("3", "请假", note="公 病 事"),
            AnswerKey("4", "缺席"),
            AnswerKey("5", "列席"),
            AnswerKey("6", "早退", small=True),
            AnswerKey("0", "不适用", small=True),
        ]
        self.keys = {key.word: key for key in keys}
        return self._block(keys, ((0,), (1, 2), (3, 4), (5, 6)))

    def _leave_keys(self) -> QWidget:
        leaves = [AnswerKey("1", "公假"), AnswerKey("2", "病假"), AnswerKey("3", "事假")]
        self.leave_keys = {key.word: key for key in leaves}
        back = Button("不是请假", "quiet", "arrow-left", tip="返回（Esc）", run=lambda: self.pressed.emit("Esc"))
        block = self._block(leaves, ((0,), (1,), (2,)))
        return holder(col(None, row(Label("哪一种请假？", "h2"), None, back), block, space=8))

    def _block(self, keys: list[AnswerKey], lines: tuple[tuple[int, ...], ...]) -> QWidget:
        for key in keys:
            key.clicked.connect(lambda _checked=False, word=key.key: self.pressed.emit(word))
        return answer_block(*[tuple(keys[i] for i in line) for line in lines])

    def _board(self) -> QWidget:
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
        band = card(self._band)
        order = Label("按姓氏笔画", tone="ink2")
        return holder(col(band, row(self.segments, None, order), (self.grid, 1), space=8))

    # ---- showing ----------------------------------------------------------------------------------------

    def show_roll(self, roll: Roll) -> None:
        """The activity in the head line."""
        self.title.set_text(roll.name)
        when = f"{roll.day.month} 月 {roll.day.day} 日 {roll.day_part}".strip()
        parts = [when, roll.place] + ([] if ladder.large() else [roll.kind, f"半天数 {shown(roll.half_days)}"])
        self.where.set_text("　".join(part for part in parts if part))

    def show_state(self, state: RollState) -> None:
        """Everything that a mark, a key or a search changes."""
        self._show_called(state)
        self._show_counts(state)
        self._show_tiles(state)
        self.recent.set_lines([_recent(made) for made in reversed(state.done[-RECENT:])])
        self.undo.set_reason("" if state.done else "还没有点过")
        if self.search.value() != state.query:
            self.search.set_value(state.query)

    def ask_leave(self, asking: bool) -> None:
        """Show the three leaves in place of the answers, or the answers again."""
        self.answers.setCurrentIndex(1 if asking else 0)

    def asking_leave(self) -> bool:
        """Whether the leaves are shown."""
        return self.answers.currentIndex() == 1

    def show_saved(self, clock: str) -> None:
        """When the last mark was saved."""
        words = clock if ladder.large() else f"每点一次即保存　{clock}".strip()
        self.saved.set("check-circle-fill", words, "ink2", "green")

    def _show_called(self, state: RollState) -> None:
        person, others = state.current, state.others()
        if person is not None:
            self.name.set_name(printed(person.name), spoken(person.name), state.query)
            place = state.place_of(person.certificate_no) + 1
            words = [f"第 {place} 位", person.sex, person.group, *_extras(person)]
            if others and ladder.large():
                words[1:] = [f"还有 {len(others)} 人 ↓"]
            self.about.set_text("　".join(word for word in words if word))
            self.state.set_word(person.status.label if person.status else OPEN)
        elif state.query:
            self.name.set_name("没有此人", f"名单里没有「{state.query}」")
            self.about.set_text("Esc 清除，或改几个字再找")
        elif state.people:
            self.name.set_name("已点完", f"{len(state.people)} 人都有了出席情况")
            self.about.set_text("回车完成签到，↑↓ 可以再看")
        else:
            self.name.set_name("没有人", "这一天没有在任代表")
            self.about.set_text("请先在「代表」页登记名册")
        self.state.setVisible(person is not None)
        self.more.setVisible(bool(state.done) or (person is not None and person.status is not None))
        for key in (*self.keys.values(), *self.leave_keys.values()):
            key.setEnabled(person is not None)
        self.other.setVisible(bool(others) and not ladder.large())
        if others:
            other = others[0]
            self._other_count.setText(f"还有 {len(others)} 人")
            self._other_name.setText(printed(other.name))
            self._other_group.set_text(other.group)
            self._other_state.set_word(other.status.label if other.status else OPEN)

    def _show_counts(self, state: RollState) -> None:
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
        self.segments.set_words(
            [f"全部 {whole}", f"未点 {waiting}", f"已点 {whole - waiting}"], VIEWS.index(state.view)
        )

    def _show_tiles(self, state: RollState) -> None:
        places = {p.certificate_no: i for i, p in enumerate(state.people, start=1)}
        tiles = [
            Tile(
                p.certificate_no, places[p.certificate_no], printed(p.name), p.group, p.status.label if p.status else OPEN
            )
            for p in state.shown()
        ]  # fmt: skip
        empty = {"open": "都点过了", "marked": "还没有点", "all": "这一天没有在任代表"}[state.view]
        self.grid.set_tiles(tiles, empty)
        self.grid.set_current(state.current_no)

    # ---- events -----------------------------------------------------------------------------------------

    def _choose(self, key: str) -> None:
        self.called.emit(key)
        self.search.setFocus()

    def _view(self, place: int) -> None:
        self.viewed.emit(VIEWS[place])
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed anywhere on the page is typed into the search field."""
        self.search.setFocus()
        self.search.keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def retype(self) -> None:
        large = ladder.large()
        self._bar.setFixedHeight(ladder.px(60) if large else ladder.px(72))
        self._left.setFixedWidth(424 if large else ladder.wide(408))
        self._body.setContentsMargins(24, 12 if large else 16, 24, 8 if large else 16)
        self._band.setContentsMargins(16, 2 if large else 8, 16, 2 if large else 8)
        self.hints.setVisible(ladder.scale() <= 1)
        self.other.setVisible(False)
        kept = self.other.sizePolicy()
        kept.setRetainSizeWhenHidden(not large)  # a search must not move the answers
        self.other.setSizePolicy(kept)
        self._settle()

    def _settle(self) -> None:
        """The bar gives way where the counters need its room."""
        counters = sum(counter.sizeHint().width() + 48 for counter in self.counters.values())
        self.bar.setVisible(self.width() - self._left.width() - 100 - counters > ladder.wide(260))


def _recent(made: Marked) -> tuple[str, str, str]:
    return printed(made.after.name), made.clock, made.after.status.label if made.after.status else OPEN


def _extras(person: Called) -> list[str]:
    if person.status is None and person.returned is not None:
        because = f"：{person.because}" if person.because else ""
        return [f"原登记的{person.returned.label}已退回{because}"]
    days = [f"实到 {shown(person.actual_half_days)} 个半天"] if person.actual_half_days is not None else []
    return [*days, *(["已发言"] if person.spoke else []), *(["有备注"] if person.note else [])]


def _hints() -> QWidget:
    words = ((("空格",), "下一位"), (("↑", "↓"), "换人"), (("Ctrl Z",), "撤销"), (("F2",), "明细"))
    parts: list[object] = []
    for keys, word in words:
        parts += [6] if parts else []
        parts += [*(Key(key) for key in keys), Label(word, tone="ink2")]
    return holder(row(*parts, None, space=5))  # type: ignore[arg-type]
