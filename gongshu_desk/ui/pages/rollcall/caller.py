"""The left card of a roll call: whom to find, who is called, what was just done, and the answers with their keys."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.activities import Called, spoken
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Key, Label
from gongshu_desk.ui.kit.layout import card, col, hline, holder, row, well
from gongshu_desk.ui.kit.roll_parts import AnswerKey, CalledName, RecentMarks, RollSearch, answer_block
from gongshu_desk.ui.kit.roll_tiles import OPEN
from gongshu_desk.ui.pages.rollcall.state import RollState, Step

RECENT = 3
ANSWERING, LEAVING, RESTING = range(3)
"""What the keys at the foot ask: how the person was there, which leave, or what the rest were."""


class Caller(QWidget):
    """`pressed` carries a word of `RollSearch`."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.search = RollSearch("姓名或拼音首字母")
        self.name, self.about, self.state = CalledName(), Elided("", "h2_plain", "ink2"), Chip(OPEN)
        self.slip = Button("", "link", run=lambda: self.pressed.emit("F3"), tip="看请假条（F3）")
        self.more = Button(
            "", "icon", "pencil-simple", tip="到会时间、半天数、发言、备注（F2）", small=True, run=lambda: self.pressed.emit("F2")
        )  # fmt: skip
        for button in (self.slip, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.other = self._other_line()
        self.recent, self.start = RecentMarks(), _Start(self.pressed.emit)
        self.middle = QStackedWidget()
        for face in (self.recent, self.start):
            self.middle.addWidget(face)
        self.middle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.middle.setMinimumHeight(0)
        self.answers = QStackedWidget()
        for block in (self._answer_keys(), self._leave_keys(), self._rest_keys()):
            self.answers.addWidget(block)
        self.hints = _hints()
        about = row((self.about, 1), self.slip, self.state, self.more)
        parts = (self.search, self.name, about, self.other, (self.middle, 1), self.answers, self.hints)
        self.setLayout(col(card(col(*parts, space=8, margins=(16, 16, 16, 12))), space=0))
        self.search.pressed.connect(self.pressed)
        self.retype()

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
        block = self._block(leaves, ((0,), (1,), (2,)))
        return holder(col(None, row(Label("哪一种请假？", "h2"), None, self._back("不是请假")), block, space=8))

    def _rest_keys(self) -> QWidget:
        self._rest_title, self._rest_names = Label("", "h2"), Label("", tone="ink2", wrap=True)
        keys = [AnswerKey("1", "出席", first=True), AnswerKey("4", "缺席")]
        block = self._block(keys, ((0,), (1,)))
        return holder(col(None, row(self._rest_title, None, self._back("先不")), self._rest_names, block, space=8))

    def _back(self, word: str) -> Button:
        return Button(word, "quiet", "arrow-left", tip="返回（Esc）", run=lambda: self.pressed.emit("Esc"))

    def _block(self, keys: list[AnswerKey], lines: tuple[tuple[int, ...], ...]) -> QWidget:
        for key in keys:
            key.clicked.connect(lambda _checked=False, word=key.key: self.pressed.emit(word))
        return answer_block(*[tuple(keys[i] for i in line) for line in lines])

    # ---- showing ----------------------------------------------------------------------------------------

    def show_state(self, state: RollState) -> None:
        """Who is called now, and what was just done."""
        person, others = state.current, state.others()
        if person is not None:
            self._show_person(state, person, len(others))
        elif state.query:
            self.name.set_name("没有此人", f"名单里没有「{state.query}」")
            self.about.set_text("Esc 清除，或改几个字再找；名单按 F4")
        elif state.people:
            self.name.set_name("已点完", f"{len(state.people)} 人都有了出席情况")
            self.about.set_text("回车完成签到，↑↓ 可以再看")
        else:
            self.name.set_name("没有人", "这一天没有在任代表")
            self.about.set_text("按 F4 点名邀请，或先在「代表」页登记名册")
        self.state.setVisible(person is not None)
        self.slip.setVisible(person is not None and person.leave is not None)
        self.more.setVisible(bool(state.done) or (person is not None and person.status is not None))
        for key in (*self.keys.values(), *self.leave_keys.values()):
            key.setEnabled(person is not None)
        self._show_other(state, others)
        fresh = not state.done and all(p.status is None or p.on_slip for p in state.people)
        self.start.show_state(state)
        self.middle.setCurrentIndex(1 if fresh else 0)
        self.recent.set_lines([_recent(step) for step in reversed(state.done[-RECENT:])])
        if self.search.value() != state.query:
            self.search.set_value(state.query)

    def _show_person(self, state: RollState, person: Called, others: int) -> None:
        self.name.set_name(printed(person.name), spoken(person.name), state.query)
        words = [f"第 {state.place_of(person.certificate_no) + 1} 位", person.sex, state.where_from(person)]
        if others and ladder.large():
            words[1:] = [f"还有 {others} 人 ↓"]
        self.about.set_text("　".join(word for word in (*words, *extras(person)) if word))
        self.state.set_word(person.status.label if person.status else OPEN)
        if person.leave is not None:
            decided = person.leave.decision.label
            self.slip.set_word(decided if ladder.scale() > 1 else f"请假条{decided}")

    def _show_other(self, state: RollState, others: list[Called]) -> None:
        self.other.setVisible(bool(others) and not ladder.large())
        if others:
            other = others[0]
            self._other_count.setText(f"还有 {len(others)} 人")
            self._other_name.setText(printed(other.name))
            self._other_group.set_text(state.where_from(other))
            self._other_state.set_word(other.status.label if other.status else OPEN)

    def ask(self, question: int) -> None:
        """Show the answers, the three leaves, or what the rest were."""
        self.answers.setCurrentIndex(question)

    def asked(self) -> int:
        """What the keys at the foot ask now."""
        return self.answers.currentIndex()

    def ask_rest(self, people: list[Called], waiting: int) -> None:
        """Ask what everybody still open was; `waiting` are those whose leave is not decided, who stay open."""
        named = "、".join(printed(p.name) for p in people[:6]) + ("等" if len(people) > 6 else "")
        kept = f"。另有 {waiting} 人请假待批，不在其内" if waiting else ""
        self._rest_title.setText(f"其余 {len(people)} 人都是？")
        self._rest_names.setText(f"{named}{kept}")
        self.ask(RESTING)

    def retype(self) -> None:
        self.setFixedWidth(424 if ladder.large() else ladder.wide(408))
        self.hints.setVisible(ladder.scale() <= 1)
        self.other.setVisible(False)
        kept = self.other.sizePolicy()
        kept.setRetainSizeWhenHidden(not ladder.large())  # a search must not move the answers
        self.other.setSizePolicy(kept)


def called_as(state: RollState) -> str:
    """Who is called and why, in a few words: 「全体」, 「第二小组」, 「轮流 3 人、点名邀请 2 人」."""
    bases = Counter(p.basis.label for p in state.people if p.basis is not None)
    if bases:
        return "、".join(f"{word} {count} 人" for word, count in bases.items())
    groups = {p.group for p in state.people}
    return next(iter(groups)) if len(groups) == 1 else "全体"


class _Start(QWidget):
    """Before the first mark: who is called and why, and the ways to call others."""

    def __init__(self, press: Callable[[str], object]) -> None:
        super().__init__()
        self.who = Label("", "h2_plain", wrap=True)
        ways = (
            ("按小组", "group"),
            ("按联络站", "station"),
            ("轮流", "rotation"),
            ("沿用上次", "copied"),
            ("点名增减", "by_hand"),
        )
        buttons = [
            Button(word, small=True, tip=f"名单：{word}，先看改动再保存（F4）", run=partial(press, f"roster:{way}"))
            for word, way in ways
        ]
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = row(Label("名单", tone="ink2"), None, Key("F4"), space=6)
        lines = (row(*buttons[:3], None, space=6), row(*buttons[3:], None, space=6))
        self._box = holder(col(hline(), head, self.who, *lines, space=8))
        self.setLayout(col(4, self._box, None, space=0))

    def show_state(self, state: RollState) -> None:
        """Who is on the list now."""
        words = called_as(state)
        counted = words if words.endswith("人") else f"{words} {len(state.people)} 人"
        self.who.setText(f"{counted}，直接点名，或换一个名单：")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        """No: the sentence that wraps would claim its height from the answers, which then lie over each other."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = max(self._box.heightForWidth(self.width()), self._box.sizeHint().height())
        self._box.setVisible(self.height() >= needed + 4)


def _recent(step: Step) -> tuple[str, str, str]:
    status = step.status
    return step.words, step.clock, step.said or (status.label if status else "已登记")


def extras(person: Called) -> list[str]:
    """What else is known of a person at this unit, in a few words each."""
    if person.status is None and person.returned is not None:
        because = f"：{person.because}" if person.because else ""
        return [f"原登记的{person.returned.label}已退回{because}"]
    days = [f"实到 {shown(person.actual_half_days)} 个半天"] if person.actual_half_days is not None else []
    came = [f"{person.arrived_at} 到"] if person.arrived_at else []
    return [*came, *days, *(["已发言"] if person.spoke else []), *(["有备注"] if person.note else [])]


def _hints() -> QWidget:
    words = ((("空格",), "下一位"), (("↑", "↓"), "换人"), (("Ctrl Z",), "撤销"), (("F2",), "明细"))
    parts: list[object] = []
    for keys, word in words:
        parts += [6] if parts else []
        parts += [*(Key(key) for key in keys), Label(word, tone="ink2")]
    return holder(row(*parts, None, space=5))  # type: ignore[arg-type]
