"""A proposed roster, to be looked through and changed before it is written."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.services.station_roster import Proposal, ProposedTurn
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, clear, col, foot, hline, holder, row, scroll, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH
from gongshu_desk.ui.pages.stations.duty_parts import TURNS


class ProposalFace(QWidget):
    """The turns at the left; at the right who else could take the one in sight, and what was left out."""

    def __init__(self, write: Callable[[Sequence[ProposedTurn]], object], give_up: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.turns: list[ProposedTurn] = []
        self._left: tuple[str, ...] = ()
        self.table = RecordTable(TURNS, key="id", label="排出来的班")
        self.table.current_changed.connect(lambda _row: self._show_turn())
        self.table.bind("Delete", lambda _rows: self.drop())
        self.write = Button("写入", "primary", "check-bold", key="Ctrl+S", run=lambda: write(self.turns))
        self._give_up = Button("放弃", run=give_up)
        self._count = Label("", "strong", wrap=True)
        self._who, self._why = Label("", "h2", wrap=True), Label("", tone="ink2", wrap=True)
        self.other = Combo([], form=True, label="换成", most=300)
        self.other.edited.connect(self._exchange)
        self.dropper = Button("去掉这一班", icon="trash", tip="不写入这一班（Delete）", run=self.drop)
        self._said = col(space=4)
        self._side = QFrame()
        self._side.setObjectName("card")
        body = col(
            self._who, self._why, row(Label("换成"), (self.other, 1)), row(self.dropper, None), 8,
            Label("没有排的、顺延的", "strong"), self._said, None, margins=(16, 14, 16, 12),
        )  # fmt: skip
        below = foot(row(self.write, self._give_up, None, margins=(16, 8, 16, 8)))
        top = row(self._count, margins=(16, 14, 16, 12))
        self._side.setLayout(col(top, hline(), (scroll(holder(body)), 1), below, space=0, margins=EDGE))
        self.setLayout(row((table_card(None, self.table), 1), self._side, space=16))
        self.retype()

    def show_proposal(self, found: Proposal) -> None:
        """Show a new proposal."""
        self.turns, self._left = list(found.turns), found.left
        clear(self._said)
        for text in self._left or ("都排上了",):
            self._said.addWidget(Label(text, "cap", "ink2", wrap=True))
        self._fill(0)

    def clear(self) -> None:
        """Nothing is proposed any more."""
        self.turns = []
        self._fill(0)

    def may_leave(self) -> bool:
        """Ask before a proposal that was not written is thrown away."""
        if not self.turns or not self.isVisible():
            return True
        if not dialogs.confirm(self, "排出来的班还没有写入，要离开吗？", "离开之后要重新排。", yes="离开", no="留下"):
            return False
        self.clear()
        return True

    def _fill(self, place: int) -> None:
        self.table.set_rows([
            {"id": at, "on": t.on, "station": t.station, "person": printed(t.name), "why": t.why}
            for at, t in enumerate(self.turns)
        ])  # fmt: skip
        self.table.set_empty("没有排出班来，看右边的说明")
        self.table.select_key(min(place, len(self.turns) - 1))
        self._count.setText(f"排出 {len(self.turns)} 人次，还没有写入")
        self.write.set_reason("" if self.turns else "没有要写入的")
        self._show_turn()

    def _place(self) -> int | None:
        current = self.table.current_row()
        return int(current["id"]) if current and current["id"] < len(self.turns) else None

    def _show_turn(self) -> None:
        place = self._place()
        turn = self.turns[place] if place is not None else None
        self._who.setText(printed(turn.name) if turn else "没有选中")
        self._why.setText(f"{turn.on.isoformat()}　{turn.station}\n{turn.why}" if turn else "")
        offered: list[tuple[Any, str]] = [("", "不换")]
        if turn is not None:
            taken = {(t.on, t.certificate_no) for t in self.turns}
            offered += [
                (no, f"{printed(name)}（{why}）") for no, name, why in turn.others if (turn.on, no) not in taken
            ]
        self.other.set_choices(offered, "")
        self.other.setEnabled(len(offered) > 1)
        self.dropper.setEnabled(turn is not None)

    def _exchange(self) -> None:
        place, number = self._place(), self.other.value()
        if place is None or not number:
            return
        turn = self.turns[place]
        self.exchange(place, number, next(name for no, name, _ in turn.others if no == number))

    def exchange(self, place: int, number: str, name: str) -> None:
        """Give the turn at a place to another; whoever had it may be chosen again."""
        turn = self.turns[place]
        others = tuple(one for one in turn.others if one[0] != number)
        others = ((turn.certificate_no, turn.name, turn.why), *others)
        self.turns[place] = replace(turn, certificate_no=number, name=name, why="手工换上", others=others)
        self._fill(place)

    def drop(self) -> None:
        """Leave the turn in sight out."""
        place = self._place()
        if place is not None:
            del self.turns[place]
            self._fill(place)

    def retype(self) -> None:
        self._side.setFixedWidth(ladder.wide(DETAIL_WIDTH))
