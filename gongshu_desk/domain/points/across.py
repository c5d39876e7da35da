"""A period across years: what each year's part added, each year by its own rules, summed and ranked by the sum.

There are no bands: the lines of a band are drawn for one year. Ranked is who is ranked in the period's last year.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cached_property

from gongshu_desk.domain.figures import competition_ranks, half_up
from gongshu_desk.domain.points.facts import Row
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.scheme import Scheme

LEFT = "本期结束前任期已结束，不排名"


@dataclass(frozen=True)
class YearPart:
    """The days of one year that a period takes: the account at their end, and before they began (None: nothing)."""

    scheme: Scheme
    begins: date
    ends: date
    now: Result
    before: Result | None

    def added(self, certificate_no: str) -> tuple[Row | None, Row | None]:
        """The rows of one mandate at the end and before the beginning."""
        now = self.now.statements.get(certificate_no)
        before = self.before.statements.get(certificate_no) if self.before is not None else None
        return now.row if now else None, before.row if before else None


@dataclass(frozen=True)
class AcrossResult:
    """The sums over several years. `rows` are in rank order, the unranked last; `subtotals` are exact, by year."""

    parts: tuple[YearPart, ...]
    rows: tuple[Row, ...]
    subtotals: Mapping[str, tuple[Fraction, ...]]

    @property
    def scheme(self) -> Scheme:
        """The rules of the last year; they say how a sum is rounded."""
        return self.parts[-1].scheme

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the canonical JSON of each part's days and hash, and of the sums."""
        value = {
            "parts": [
                [part.begins.isoformat(), part.ends.isoformat(), part.now.hash, part.before.hash if part.before else ""]
                for part in self.parts
            ],
            "totals": {row.certificate_no: f"{row.total:f}" for row in self.rows},
        }
        text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def sum_of(parts: Sequence[YearPart]) -> AcrossResult:
    """Everyone with a row in one of the years."""
    order = {no: (statement.person.sort_key, no) for part in parts for no, statement in part.now.statements.items()}
    subtotals = {no: tuple(_exact(*part.added(no)) for part in parts) for no in order}
    rows = [_row(parts, no, subtotals[no]) for no in sorted(order, key=lambda no: order[no])]
    ranked = [place for place, row in enumerate(rows) if row.rank is not None]
    ranks = competition_ranks([rows[place].total for place in ranked])
    for place, rank in zip(ranked, ranks, strict=True):
        rows[place] = replace(rows[place], rank=rank)
    rows.sort(key=lambda row: (row.rank is None, row.rank or 0))
    return AcrossResult(tuple(parts), tuple(rows), subtotals)


def _exact(now: Row | None, before: Row | None) -> Fraction:
    return (now.exact if now else Fraction(0)) - (before.exact if before else Fraction(0))


def _row(parts: Sequence[YearPart], no: str, subtotals: tuple[Fraction, ...]) -> Row:
    """The sums of one mandate; `rank` is 0 for who is to be ranked. Categories only where all years have the same."""
    held = [part.added(no) for part in parts]
    newest = next(now for now, _ in reversed(held) if now is not None)
    last = held[-1][0]
    categories: dict[str, Fraction] = defaultdict(Fraction)
    if same_categories([part.scheme for part in parts]):
        for now, before in held:
            for code, value in (now.categories if now else {}).items():
                categories[code] += value - (before.categories.get(code, Fraction(0)) if before else 0)
    exact = sum(subtotals, Fraction(0))
    return Row(
        certificate_no=no,
        name=newest.name,
        group=newest.group,
        total=half_up(exact, parts[-1].scheme.decimals),
        exact=exact,
        band=None,
        rank=0 if last is not None and last.rank is not None else None,
        days=sum((n.days - (b.days if b else 0) for n, b in held if n), Fraction(0)),
        categories=dict(categories),
        remark=LEFT if last is None else last.remark if last.rank is None else "",
    )


def same_categories(schemes: Sequence[Scheme]) -> bool:
    """Whether the categories of all schemes are called the same, so that adding them up means something."""
    return len({tuple((one.code, one.name) for one in scheme.categories) for scheme in schemes}) == 1
