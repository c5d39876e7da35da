"""A trial (试算) beside the result in force: who gains, who changes grade, by group, band and category.

Plain values over two results of the same facts; nothing here is stored. Averages are over those who are graded.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.facts import Line, Row
from gongshu_desk.domain.points.ledger import Result, Statement
from gongshu_desk.domain.points.ranking import TOO_SHORT, UNGRADED
from gongshu_desk.domain.points.scheme import Scheme

Move = Literal["up", "down", "other", "same"]
"""How a grade moved. `other`: the two cannot be compared (another set of grades, or graded on one side only)."""

MOVE_WORDS: dict[Move, str] = {"up": "升等", "down": "降等", "other": "等次不同", "same": ""}


@dataclass(frozen=True, slots=True)
class Side:
    """One mandate under one rule set; `band` is empty where the scheme has none, `rank` None where not ranked."""

    total: Decimal
    rank: int | None
    band: str
    remark: str = ""

    @property
    def graded(self) -> bool:
        """Whether the points count in averages."""
        return self.band not in (UNGRADED, TOO_SHORT)


@dataclass(frozen=True, slots=True)
class TrialRow:
    """One mandate before and after."""

    certificate_no: str
    name: str
    group: str
    before: Side
    after: Side
    move: Move

    @property
    def change(self) -> Decimal:
        """Points more."""
        return self.after.total - self.before.total

    @property
    def climbed(self) -> int | None:
        """Ranks gained (negative: lost); None where one of the two is not ranked."""
        if self.before.rank is None or self.after.rank is None:
            return None
        return self.before.rank - self.after.rank

    @property
    def moved(self) -> bool:
        """Whether points, rank or grade differ."""
        return bool(self.change) or self.before.rank != self.after.rank or self.move != "same"


@dataclass(frozen=True, slots=True)
class GroupTrial:
    """One group (that of 31 December) with its rows, in the order of the trial; `name` is empty for 未编组."""

    name: str
    rows: tuple[TrialRow, ...]

    @property
    def up(self) -> int:
        """How many come into a higher grade."""
        return sum(row.move == "up" for row in self.rows)

    @property
    def down(self) -> int:
        """How many come into a lower grade."""
        return sum(row.move == "down" for row in self.rows)

    @property
    def before_sum(self) -> Decimal:
        """Points of the graded by the rules in force."""
        return _sum(row.before for row in self.rows)

    @property
    def after_sum(self) -> Decimal:
        """Points of the graded by the trial."""
        return _sum(row.after for row in self.rows)

    @property
    def before_average(self) -> Fraction | None:
        """人均 by the rules in force; None where nobody is graded."""
        return _mean(Fraction(row.before.total) for row in self.rows if row.before.graded)

    @property
    def after_average(self) -> Fraction | None:
        """人均 by the trial."""
        return _mean(Fraction(row.after.total) for row in self.rows if row.after.graded)

    @property
    def change(self) -> Fraction | None:
        """How much the average grew."""
        before, after = self.before_average, self.after_average
        return None if before is None or after is None else after - before


@dataclass(frozen=True, slots=True)
class BandTrial:
    """How many stand in a grade, or under the word that stands instead of one."""

    label: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class CategoryTrial:
    """The mean of a category; None on the side whose rules do not have it."""

    code: str
    name: str
    before: Fraction | None
    after: Fraction | None


@dataclass(frozen=True, slots=True)
class Trial:
    """Two results side by side; rows in the order of the trial. `decimals` are those both totals need."""

    rows: tuple[TrialRow, ...]
    groups: tuple[GroupTrial, ...]
    bands: tuple[BandTrial, ...]
    categories: tuple[CategoryTrial, ...]
    decimals: int = 1

    @property
    def whole(self) -> GroupTrial:
        """Everybody as one group."""
        return GroupTrial("", self.rows)

    @property
    def changed(self) -> int:
        """How many have other points."""
        return sum(bool(row.change) for row in self.rows)

    @property
    def farthest(self) -> TrialRow | None:
        """Who changes rank most; of several the one who stands first in the trial. None where no rank changes."""
        ranked = [row for row in self.rows if row.climbed]
        return max(ranked, key=lambda row: abs(row.climbed or 0), default=None)

    @property
    def sentence(self) -> str:
        """「积分有变 12 人，升等 2 人，降等 1 人，名次变动最大：王丽萍，第 12 名到第 3 名（升 9 名）。」"""
        whole = self.whole
        if not any(row.moved for row in self.rows):
            return "两份规则算出来一样，没有人的积分、名次或等次有变。"
        told = f"积分有变 {self.changed} 人，升等 {whole.up} 人，降等 {whole.down} 人"
        if others := sum(row.move == "other" for row in self.rows):
            told += f"，等次不同 {others} 人"
        far = self.farthest
        if far is None:
            return f"{told}，名次都没有变。"
        way = climbed_words(far.climbed)
        return f"{told}，名次变动最大：{running(far.name)}，第 {far.before.rank} 名到第 {far.after.rank} 名（{way}）。"


def running(name: str) -> str:
    """A name in running text: 王毅, not 王　毅."""
    return printed(name).replace("\u3000", "")


def climbed_words(climbed: int | None) -> str:
    """升 3 名, 降 2 名; empty where nothing changed or one of the two is not ranked."""
    if not climbed:
        return ""
    return f"升 {climbed} 名" if climbed > 0 else f"降 {-climbed} 名"


def trial(old: Result, new: Result, order: Callable[[str], Any] = str) -> Trial:
    """Both results side by side; `order` sorts the names of groups."""
    rows = tuple(_row(old, new, row) for row in new.rows)
    names = sorted({row.group for row in rows}, key=order)
    return Trial(
        rows=rows,
        groups=tuple(GroupTrial(name, tuple(row for row in rows if row.group == name)) for name in names),
        bands=_bands(old.scheme, new.scheme, rows),
        categories=_categories(old, new),
        decimals=max(old.scheme.decimals, new.scheme.decimals),
    )


def _row(old: Result, new: Result, after: Row) -> TrialRow:
    before = old.statement(after.certificate_no).row
    move = _move(old.scheme, new.scheme, before.band or "", after.band or "")
    return TrialRow(after.certificate_no, after.name, after.group, _side(before), _side(after), move)


def _side(row: Row) -> Side:
    return Side(row.total, row.rank, row.band or "", row.remark)


def _move(old: Scheme, new: Scheme, before: str, after: str) -> Move:
    """Higher or lower only where both rule sets have the same grades in the same order."""
    if before == after:
        return "same"
    labels = [band.label for band in old.bands]
    if labels != [band.label for band in new.bands] or before not in labels or after not in labels:
        return "other"
    return "up" if labels.index(after) < labels.index(before) else "down"


def _bands(old: Scheme, new: Scheme, rows: Sequence[TrialRow]) -> tuple[BandTrial, ...]:
    """Grades of the trial from high to low, then those only the rules in force have, then 暂不评定 and 不评定."""
    known = [band.label for band in (*new.bands, *old.bands)]
    met = [side.band for row in rows for side in (row.after, row.before) if side.band]
    counted = [
        BandTrial(label, sum(r.before.band == label for r in rows), sum(r.after.band == label for r in rows))
        for label in dict.fromkeys([*known, *sorted(set(met) - set(known))])
    ]
    return tuple(counted)


def _categories(old: Result, new: Result) -> tuple[CategoryTrial, ...]:
    names = {c.code: c.name for c in old.scheme.categories} | {c.code: c.name for c in new.scheme.categories}
    codes = dict.fromkeys([*(c.code for c in new.scheme.categories), *(c.code for c in old.scheme.categories)])
    return tuple(
        CategoryTrial(code, names[code], _category_mean(old, code), _category_mean(new, code)) for code in codes
    )


def _category_mean(result: Result, code: str) -> Fraction | None:
    return _mean(row.categories[code] for row in result.rows if code in row.categories and _side(row).graded)


def _mean(values: Iterable[Fraction]) -> Fraction | None:
    listed = list(values)
    return sum(listed, Fraction(0)) / len(listed) if listed else None


def _sum(sides: Iterable[Side]) -> Decimal:
    return sum((side.total for side in sides if side.graded), Decimal(0))


# ── why one total changed ─────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What one item counts before and after. `how_before` is empty where the rules in force do not have it, or where
    nothing counted; likewise `how_after`."""

    code: str
    name: str
    before: Fraction
    after: Fraction
    how_before: str = ""
    how_after: str = ""

    @property
    def change(self) -> Fraction:
        """Points more."""
        return self.after - self.before


def item_changes(old: Statement, new: Statement) -> tuple[ItemChange, ...]:
    """The items that make the difference; Σ `change` = the difference of both totals before rounding, exactly.

    Base and bounds stand as items of their own (`base`, `category_cap`, `total_cap` …), as in the ledger.
    """
    before, after = _parts(old), _parts(new)
    codes = dict.fromkeys([*_order(new), *_order(old), *after, *before])
    found = []
    for code in codes:
        had, has = before.get(code, _NOTHING), after.get(code, _NOTHING)
        if had.counted != has.counted:
            name = has.name or had.name
            found.append(ItemChange(code.partition("/")[0], name, had.counted, has.counted, had.how, has.how))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    counted: Fraction
    how: str


_NOTHING = _Part("", Fraction(0), "")


def _order(statement: Statement) -> list[str]:
    return ["base", *(item.code for item in statement.rules.scheme.items)]


def _parts(statement: Statement) -> dict[str, _Part]:
    """Item, or kind of bound and its category → what it counts and how."""
    values = {item.code: item for item in statement.items}
    parts: dict[str, _Part] = {}
    for line in statement.lines:
        key = line.item if line.item in values else _bound_key(line)
        held = parts.get(key)
        item = values.get(line.item)
        name, how = (item.name, item.how) if item is not None else (line.title, line.how)
        parts[key] = _Part(name, line.counted + (held.counted if held else 0), how)
    return parts


def _bound_key(line: Line) -> str:
    return f"{line.item}/{line.category}" if line.category else line.item


def item_sentence(change: ItemChange, places: int = 1) -> str:
    """「现行 3 次 × 3 分 = 9；试算 3 次 × 4 分 = 12」."""
    told = [f"{word} {how or f'{shown(value, places)} 分'}" for word, how, value in (
        ("现行", change.how_before, change.before), ("试算", change.how_after, change.after),
    )]  # fmt: skip
    return "；".join(told)
