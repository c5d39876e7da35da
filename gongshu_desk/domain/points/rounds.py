"""Two results that were made public one after the other (更正公示对照): who differs, and line by line in what."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.diff import diff
from gongshu_desk.domain.points.facts import Line, Row
from gongshu_desk.domain.points.ledger import Result

Came = Literal["新增", "删去", "更改"]


@dataclass(frozen=True, slots=True)
class LineDifference:
    """One line that came, went or counts otherwise. `old` and `new` are what it counted; None where it was not there.

    `sentence` is that of the later line, or of the earlier one where it went.
    """

    came: Came
    item: str
    source: str
    date: datetime.date | None
    title: str
    old: Fraction | None
    new: Fraction | None
    sentence: str

    @property
    def change(self) -> Fraction:
        """Points more."""
        return (self.new or Fraction(0)) - (self.old or Fraction(0))

    @property
    def told(self) -> str:
        """「新增 09-12 小组活动：走访企业（C2），计 3 分」."""
        day = f"{self.date:%m-%d} " if self.date else ""
        head = f"{self.came} {day}{self.title}（{self.item}）"
        if self.old is None:
            return f"{head}，计 {shown(self.new or 0)} 分"
        if self.new is None:
            return f"{head}，原计 {shown(self.old)} 分"
        return f"{head}，由 {shown(self.old)} 分改为 {shown(self.new)} 分"


@dataclass(frozen=True, slots=True)
class PersonDifference:
    """One deputy in both results. `old` is None for who joined the list, `new` for who left it.

    Without `lines` only rank or band moved, because of others.
    """

    certificate_no: str
    name: str
    group: str
    old: Row | None
    new: Row | None
    lines: tuple[LineDifference, ...] = ()

    @property
    def total_change(self) -> Decimal | None:
        """How many points more; None for who joined or left."""
        return None if self.old is None or self.new is None else self.new.total - self.old.total

    @property
    def moved_only(self) -> bool:
        """Whether nothing of one's own differs: rank or band followed from others."""
        return not self.lines and self.total_change == 0


@dataclass(frozen=True, slots=True)
class Differences:
    """What differs between two results: deputies in the order of the later one, who left last; then the rules."""

    people: tuple[PersonDifference, ...]
    rules: tuple[str, ...]

    @property
    def own(self) -> tuple[PersonDifference, ...]:
        """Those with a difference of their own."""
        return tuple(person for person in self.people if not person.moved_only)

    @property
    def joined(self) -> tuple[PersonDifference, ...]:
        """Who came onto the list."""
        return tuple(person for person in self.people if person.old is None)

    @property
    def left(self) -> tuple[PersonDifference, ...]:
        """Who went from the list."""
        return tuple(person for person in self.people if person.new is None)

    def __bool__(self) -> bool:
        return bool(self.people or self.rules)


def same(old: Result, new: Result) -> bool:
    """Whether rules, totals and lines are the same, and every rank and band.

    The hash is of the first three alone: a mandate that ended, or a tag, moves ranks and bands without them.
    """
    if old.hash != new.hash:
        return False
    return {row.certificate_no: _standing(row) for row in old.rows} == {
        row.certificate_no: _standing(row) for row in new.rows
    }


def differences(old: Result, new: Result) -> Differences:
    """Compare two results of one year; empty where they are the same."""
    if same(old, new):
        return Differences((), ())
    before = {row.certificate_no: row for row in old.rows}
    found = [_person(old, new, before.pop(row.certificate_no, None), row) for row in new.rows]
    found += [_person(old, new, row, None) for row in before.values()]
    rules = () if old.scheme.text == new.scheme.text else tuple(diff(old.scheme, new.scheme))
    return Differences(tuple(person for person in found if person is not None), rules)


def person_difference(old: Result, new: Result, certificate_no: str) -> PersonDifference | None:
    """One deputy in both results; None where nothing differs, and where neither has a row."""
    earlier = old.statements.get(certificate_no)
    later = new.statements.get(certificate_no)
    return _person(old, new, earlier.row if earlier else None, later.row if later else None)


def _person(old: Result, new: Result, before: Row | None, after: Row | None) -> PersonDifference | None:
    row = after or before
    if row is None:
        return None
    lines = _lines(
        old.statements[row.certificate_no].lines if before else (),
        new.statements[row.certificate_no].lines if after else (),
    )
    if not lines and before is not None and after is not None and _standing(before) == _standing(after):
        return None
    return PersonDifference(row.certificate_no, row.name, row.group, before, after, lines)


def _standing(row: Row) -> tuple[Decimal, int | None, str | None]:
    return row.total, row.rank, row.band


def _lines(old: Iterable[Line], new: Iterable[Line]) -> tuple[LineDifference, ...]:
    before, after = _keyed(old), _keyed(new)
    found = [_changed(before.get(key), line) for key, line in after.items()]
    found += [_changed(line, None) for key, line in before.items() if key not in after]
    return tuple(one for one in found if one is not None)


def _keyed(lines: Iterable[Line]) -> dict[tuple[object, ...], Line]:
    """Lines by item, source and date; equal ones (the two halves of a year) are told apart by their place."""
    seen: dict[tuple[object, ...], int] = defaultdict(int)
    found: dict[tuple[object, ...], Line] = {}
    for line in lines:
        key = line.item, line.category, line.source, line.date
        found[(*key, seen[key])] = line
        seen[key] += 1
    return found


def _changed(old: Line | None, new: Line | None) -> LineDifference | None:
    line = new or old
    assert line is not None
    if old is not None and new is not None and (old.counted, old.raw) == (new.counted, new.raw):
        return None
    came: Came = "新增" if old is None else "删去" if new is None else "更改"
    return LineDifference(
        came, line.item, line.source, line.date, line.title,
        None if old is None else old.counted, None if new is None else new.counted, line.sentence,
    )  # fmt: skip
