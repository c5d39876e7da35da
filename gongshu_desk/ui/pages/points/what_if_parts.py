"""The tables and the side card of 试算: rows from a trial, and what made the difference for one deputy."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.domain.figures import half_up, shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.trial import (
    MOVE_WORDS,
    GroupTrial,
    ItemChange,
    Trial,
    TrialRow,
    climbed_words,
    item_sentence,
)
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.columns import Cell, Column, Run
from gongshu_desk.ui.kit.figures import SmallFigure
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, col, hline, holder, row, well
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH

SAME = "—"
FIELDS = ("no", "name", "group", "old", "new", "change", "new_rank", "new_band", "moved", "row")
GROUP_FIELDS = ("name", "people", "old", "new", "change", "up", "down", "group")


def signed(value: Any, places: int = 1) -> str:
    """+2.5, −1.0, 「—」 where nothing changed."""
    if value is None or not half_up(value, places):
        return SAME
    text = shown(value, places)
    return text if value < 0 else f"+{text}"


def change_cell(value: Any, _line: Any = None) -> Cell:
    """A change in its colour, with its sign."""
    text = signed(value)
    return Cell(text, "ink3") if text == SAME else Cell(text, "green" if value > 0 else "red", bold=True)


def _moved(old: str, new: str, tip: str = "") -> Cell:
    if old == new:
        return Cell(new, "ink2")
    return Cell(runs=(Run(old, "ink3", strike=True), Run(" → ", "ink3"), Run(new, "blue", bold=True)), tip=tip)


def _rank(_value: Any, line: tuple[Any, ...]) -> Cell:
    row_: TrialRow = line[-1]
    old, new = (SAME if side.rank is None else str(side.rank) for side in (row_.before, row_.after))
    return _moved(old, new, climbed_words(row_.climbed))


def _band(_value: Any, line: tuple[Any, ...]) -> Cell:
    row_: TrialRow = line[-1]
    return _moved(row_.before.band or SAME, row_.after.band or SAME, MOVE_WORDS[row_.move] or row_.after.remark)


def _points(value: Any, _line: Any) -> Cell:
    return Cell(SAME, "ink3") if value is None else Cell(shown(value, 1), "ink")


PEOPLE = (
    Column("name", "姓名", "name", width=128, rank=0, stretch=True),
    Column("group", "代表小组", width=110, rank=5, sort=group_order),
    Column("old", "现行", "number", width=72, rank=1, show=lambda v, _r: Cell(shown(v, 1), "ink2")),
    Column("new", "试算", "number", width=72, rank=0, show=_points),
    Column("change", "增减", "number", width=72, rank=0, show=change_cell),
    Column("new_rank", "名次", width=92, rank=2, show=_rank),
    Column("new_band", "等次", width=136, rank=0, show=_band),
)
GROUPS = (
    Column("name", "代表小组", "name", width=150, rank=0, stretch=True, sort=group_order),
    Column("people", "人数", "number", width=64, rank=3),
    Column("old", "现行人均", "number", width=92, rank=1, show=_points),
    Column("new", "试算人均", "number", width=92, rank=0, show=_points),
    Column("change", "增减", "number", width=80, rank=0, show=change_cell),
    Column("up", "升等", "number", width=72, rank=0, show=lambda v, _r: Cell(str(v) if v else SAME)),
    Column("down", "降等", "number", width=72, rank=0, show=lambda v, _r: Cell(str(v) if v else SAME)),
)
ITEMS = (
    Column("name", "细则", "name", width=120, stretch=True, rank=0, show=lambda v, r: Cell(v, tip=r[4])),
    Column("old", "现行", "number", width=58, rank=0, show=_points),
    Column("new", "试算", "number", width=58, rank=0, show=_points),
    Column("change", "增减", "number", width=60, rank=0, show=change_cell),
)


def people_rows(trial: Trial) -> list[tuple[Any, ...]]:
    """A row for everybody, in the order of the trial; an unranked one sorts last."""
    return [
        (
            row_.certificate_no, printed(row_.name), row_.group or "未编组", row_.before.total, row_.after.total,
            row_.change, row_.after.rank, row_.after.band, row_.moved, row_,
        )
        for row_ in trial.rows
    ]  # fmt: skip


def group_rows(trial: Trial) -> list[tuple[Any, ...]]:
    """A row for each group, and one for all of them."""
    named = [(group.name or "未编组", group) for group in trial.groups]
    if len(named) > 1:
        named.append(("全部代表", trial.whole))
    return [_group_row(name, group) for name, group in named]


def _group_row(name: str, group: GroupTrial) -> tuple[Any, ...]:
    return (name, len(group.rows), group.before_average, group.after_average, group.change, group.up, group.down, group)


class TrialSide(QFrame):
    """Beside the list of people the items that changed one total; beside the groups the grades and categories."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._name, self._group = Label("", "h2", wrap=True), Label("", tone="ink2")
        self.figures = [SmallFigure("积分"), SmallFigure("名次"), SmallFigure("等次")]
        self.items = RecordTable(
            ITEMS, fields=("name", "old", "new", "change", "how"), key="name", density="compact", label="每项增减",
            empty="各项得分都没有变",
        )  # fmt: skip
        self.why = Label("", tone="ink2", wrap=True)
        self.items.current_changed.connect(lambda _line: self._explain())
        self._moved: TrialRow | None = None
        self._changes: Sequence[ItemChange] = ()
        figures = well(row(*((each, 1) for each in self.figures), space=8, margins=(12, 8, 12, 8)))
        head = col(self._name, self._group, space=2)
        top = col(head, figures, space=10, margins=(16, 14, 16, 12))
        below = col(self.why, margins=(16, 10, 16, 12))
        self._person = holder(col(top, hline(), (self.items, 1), hline(), below, space=0))
        self._faces = Faces(self._person, self._sums())
        self.setLayout(col(self._faces, space=0, margins=EDGE))
        self.retype()

    def _sums(self) -> QWidget:
        columns = (Column("name", "等次", "name", width=110, stretch=True, rank=0), *ITEMS[1:])
        counts = tuple(
            Column(c.key, c.label, "number", width=c.width, rank=0, show=_count if c.key != "change" else _more)
            for c in ITEMS[1:]
        )
        self.bands = RecordTable((columns[0], *counts), fields=("name", "old", "new", "change"), density="compact",
                                 label="各等次人数", empty="规则没有设等次")  # fmt: skip
        names = Column("name", "类别（人均）", "name", width=110, stretch=True, rank=0)
        self.categories = RecordTable((names, *ITEMS[1:]), fields=("name", "old", "new", "change"), density="compact",
                                      label="各类别人均")  # fmt: skip
        title = row(Label("全部代表", "h2"), None, margins=(16, 14, 16, 12))
        return holder(col(title, hline(), (self.bands, 1), hline(), (self.categories, 1), space=0))

    def show_person(self, moved: TrialRow, changes: Sequence[ItemChange]) -> None:
        """Show which items made the difference for one deputy."""
        self._moved, self._changes = moved, changes
        self._name.setText(printed(moved.name))
        self._group.setText(f"{moved.group or '未编组'}　证号 {moved.certificate_no}")
        before, after = moved.before, moved.after
        self.figures[0].set(shown(after.total, 1), f"原 {shown(before.total, 1)}" if moved.change else "")
        self.figures[1].set(SAME if after.rank is None else str(after.rank), climbed_words(moved.climbed))
        self.figures[2].set(after.band or SAME, "" if before.band == after.band else f"原 {before.band or SAME}")
        self.items.set_rows(
            [(item_title(one), one.before, one.after, one.change, item_sentence(one)) for one in changes]
        )
        if changes:
            self.items.select_first()
        self._explain()
        self._faces.setCurrentIndex(0)

    def show_sums(self, trial: Trial) -> None:
        """Show the grades and categories of everybody."""
        self.bands.set_rows([(one.label, one.before, one.after, one.after - one.before) for one in trial.bands])
        self.categories.set_rows(
            [
                (
                    f"{one.code}　{one.name}", one.before, one.after,
                    None if one.before is None or one.after is None else one.after - one.before,
                )
                for one in trial.categories
            ]
        )  # fmt: skip
        self._faces.setCurrentIndex(1)

    def _explain(self) -> None:
        """The sentence of the item under the keyboard, and what the items add up to."""
        if self._moved is None:
            return
        if not self._changes:
            told = "各项得分没有变；" + _why_moved(self._moved) if self._moved.moved else "积分、名次、等次都没有变。"
            self.why.setText(told)
            return
        line = self.items.current_row()
        first = f"{line[0]}：{line[4]}。" if line is not None else ""
        exact = sum((one.change for one in self._changes), Fraction(0))
        total = self._moved.change
        told = f"各项合计 {'+' if exact > 0 else ''}{shown(exact)}"
        if Fraction(total) != exact:
            told += f"，总分取整后 {signed(total)}"
        self.why.setText(f"{first}{told}。{self._moved.after.remark}")

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH + 20))


def item_title(change: ItemChange) -> str:
    """「C1　培训」; base and bounds by their own title."""
    bound = change.code == "base" or "_" in change.code
    return change.name if bound else f"{change.code}　{change.name}"


def _why_moved(moved: TrialRow) -> str:
    return moved.after.remark + "。" if moved.after.remark else "变化来自等次线、名额，或别人的积分。"


def _count(value: Any, _line: Any) -> Cell:
    return Cell(str(value), "ink")


def _more(value: Any, _line: Any) -> Cell:
    text = signed(value, 0)
    return Cell(text, "ink3" if text == SAME else "ink", bold=text != SAME)
