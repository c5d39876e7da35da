"""Parts of 值班: the columns, the card of a day, and the dialogs that ask for a roster, a swap, an opinion."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.domain.codes import DayPart, OpinionRoute
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.reception_days import weekday
from gongshu_desk.services.station_duty import DutyDayLine, Turn, TurnState
from gongshu_desk.services.station_roster import Ask
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, Combo, LongText, NumberField, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, clear, col, foot, hline, holder, row, scroll
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH

WORST = (
    *(TurnState.UNREGISTERED, TurnState.MISSED, TurnState.LEAVE, TurnState.STOOD_IN, TurnState.AHEAD),
    *(TurnState.CAME, TurnState.NOT_APPLICABLE),
)
"""Which state a day with several turns shows: the one that asks most for something to be done."""


def _day(value: date, _row: Any) -> Cell:
    return Cell(f"{value.isoformat()}　{weekday(value)}")


DAYS = (
    Column("on", "日期", width=150, rank=0, show=_day),
    Column("station", "联络站", "name", width=160, rank=2),
    Column("part", "时段", width=64, rank=4),
    Column("people", "值班代表", width=160, stretch=True, rank=0),
    Column("rate", "到岗", "number", width=72, rank=1, tip="已到和代班 ÷ 已到期"),
    Column("state", "情况", "chip", width=104, rank=0),
)
TURNS = (
    Column("on", "日期", width=150, rank=0, show=_day),
    Column("station", "联络站", "name", width=160, rank=1),
    Column("person", "值班代表", "name", width=140, stretch=True, rank=0),
    Column("why", "为什么轮到", width=230, rank=2),
)


def day_row(place: int, line: DutyDayLine) -> dict[str, Any]:
    """A duty day as a row."""
    states = {turn.state for turn in line.turns}
    rate = line.rate
    return {
        "id": place,
        "on": line.on,
        "station": line.station,
        "part": line.day_part.label if line.day_part else "",
        "people": "、".join(printed(turn.name) for turn in line.turns),
        "rate": f"{rate.numerator}/{rate.denominator}" if rate.denominator else None,
        "state": next(state.value for state in WORST if state in states),
        "line": line,
    }


class DayCard(QFrame):
    """A duty day: every turn with what came of it, and what can be done with the day."""

    def __init__(
        self, receive: Callable[[], object], collect: Callable[[], object], swap: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title, self._under = Label("", "h2", wrap=True), Label("", tone="ink2", wrap=True)
        self._turns = col(space=10)
        self.receive = Button(
            "登记接待", "primary", "checks", tip="建好当天的进站接待，邀请值班代表，去点名", run=receive
        )
        self.collect = Button("记意见", icon="chat-centered-text", tip="逐条记下群众当天的意见", run=collect)
        self.swap = Button("换班", icon="swap", tip="和另一位代表对换一个班", run=swap)
        top = col(self._title, self._under, space=4, margins=(16, 14, 16, 12))
        body = scroll(holder(col(self._turns, None, margins=(16, 12, 16, 12))))
        below = foot(row(self.receive, self.collect, self.swap, None, margins=(16, 8, 16, 8)))
        self.setLayout(col(top, hline(), (body, 1), below, space=0, margins=EDGE))
        self.retype()

    def show_day(self, line: DutyDayLine | None) -> None:
        """Show a day, or that none is chosen."""
        clear(self._turns)
        self._title.setText(f"{line.on.isoformat()}　{weekday(line.on)}" if line else "没有选中值班")
        part = f"　{line.day_part.label}" if line and line.day_part else ""
        self._under.setText(f"{line.station}{part}" if line else "在左边的表里选一天")
        for button in (self.receive, self.collect, self.swap):
            button.setEnabled(line is not None)
        if line is None:
            return
        self.receive.set_word("去点名" if line.receptions else "登记接待")
        self.collect.set_reason("" if line.receptions else "先登记接待，再记意见")
        for turn in line.turns:
            chip = Chip(turn.state.value)
            why = [Label(turn.why, "cap", "ink2", wrap=True)] if turn.why else []
            note = [Label(turn.note, "cap", "ink2", wrap=True)] if turn.note else []
            self._turns.addLayout(col(row((Label(printed(turn.name), "strong"), 1), chip), *why, *note, space=3))

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH))


class AskDialog(Dialog):
    """What roster is wanted: from when to when, which station, how many on each day."""

    def __init__(self, parent: QWidget | None, stations: Sequence[str], station: str, first: date, last: date) -> None:
        super().__init__(parent, "排班", "calendar-blank", "ink2", 560)
        self.first, self.last = DateField(year=first.year), DateField(year=last.year)
        self.first.set_value(first)
        self.last.set_value(last)
        self.station = Combo(
            [("", "全部联络站"), *((one, one) for one in stations)], station, form=True, label="联络站"
        )
        self.per_turn = NumberField(whole=True, least=1, most=20, width=64)
        self.per_turn.set_value(2)
        self.part = Combo([(None, "全天"), *((part, part.label) for part in DayPart)], None, form=True, label="时段")
        self.day = TextField("不填即按各站的接待日，如 每月 15 日、每周三")
        self.move = Check("遇休息日顺延到下一个工作日")
        self.move.set_value(True)
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        go = Button("排出来看看", "primary", run=self._accept)
        go.setDefault(True)
        self.set_content(
            Label(
                "按接待日逐天排：谁在本年轮到的次数最少、隔得最久就排谁；排好先看，改过再写入。", tone="ink2", wrap=True
            ),
            row(Label("从"), self.first, Label("到"), self.last, None),
            row(Label("联络站"), (self.station, 1), Label("每班"), self.per_turn, Label("人")),
            row(Label("接待日"), (self.day, 1), self.part),
            self.move,
            self.problem,
            buttons=(None, Button("取消", run=self.reject), go),
        )
        self.first.setFocus()

    def ask(self) -> Ask:
        """What was asked for."""
        stations = (self.station.value(),) if self.station.value() else ()
        return Ask(
            self.first.value(), self.last.value(), stations, int(self.per_turn.value() or 0), self.part.value(),
            str(self.day.value() or ""), self.move.value(),
        )  # fmt: skip

    def _accept(self) -> None:
        problem = self.first.problem() or self.last.problem() or self.per_turn.problem()
        if not problem and (self.first.value() is None or self.last.value() is None):
            problem = "请填起止日期"
        if not problem and self.per_turn.value() is None:
            problem = "请填每班几人"
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()


class SwapDialog(Dialog):
    """Which two turns change hands."""

    def __init__(self, parent: QWidget | None, own: Sequence[Turn], others: Sequence[Turn]) -> None:
        super().__init__(parent, "换班", "swap", "ink2", 520)
        self.one = Combo([(t.id, _spoken(t)) for t in own], form=True, label="这个班", most=420)
        self.other = Combo([(t.id, _spoken(t)) for t in others], form=True, label="换成", most=420)
        go = Button("对换", "primary", run=self.accept)
        go.setDefault(True)
        go.set_reason("" if others else "本站没有别的班可以换")
        self.set_content(
            Label("两位代表各值对方的班，一次写入，可以撤销。", tone="ink2", wrap=True),
            row(Label("这个班"), (self.one, 1)),
            row(Label("换　成"), (self.other, 1)),
            buttons=(None, Button("取消", run=self.reject), go),
        )
        self.one.setFocus()


def _spoken(turn: Turn) -> str:
    return f"{turn.on.isoformat()}（{weekday(turn.on)}）{printed(turn.name)}"


class CollectDialog(Dialog):
    """One opinion after another of the same reception; `keep` writes one and says whether it was written."""

    def __init__(
        self, parent: QWidget | None, told: str, receivers: Sequence[tuple[str, str]],
        keep: Callable[["CollectDialog"], object],
    ) -> None:  # fmt: skip
        super().__init__(parent, "记意见", "chat-centered-text", "ink2", 560)
        self.content = LongText("意见内容，一条一条地记", lines=4)
        self.raised_by = TextField("提出人，可不填", width=180)
        self.route = Combo([(route, route.label) for route in OpinionRoute], form=True, label="处理方式")
        self.receiver = Combo([("", "没有记"), *receivers], form=True, label="接待代表")
        self.told = Label("", tone="ink2", wrap=True)
        self._next = Button("保存，记下一条", "primary", key="Ctrl+Return", run=lambda: keep(self))
        self.set_content(
            Label(told, tone="ink2", wrap=True),
            self.content,
            row(Label("提出人"), self.raised_by, Label("处理方式"), self.route, None),
            row(Label("接待代表"), self.receiver, None),
            self.told,
            buttons=(None, Button("完成", run=self.accept), self._next),
        )
        self.content.setFocus()

    def kept(self, sentence: str) -> None:
        """Ready for the next one."""
        self.told.set_tone("ink2")
        self.told.setText(sentence)
        self.content.set_value("")
        self.raised_by.set_value("")
        self.content.setFocus()

    def refused(self, sentence: str) -> None:
        """Say why it was not written."""
        self.told.set_tone("red")
        self.told.setText(sentence)
        self.content.setFocus()
