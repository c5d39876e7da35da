"""A year split between rule versions as a full result: ranks, bands, statements and a hash like any other year's.

What each part counts is defined by `compare.score_split`: every fact by the version in force on its date, each part
with that version's own caps and floors; a rate is taken over the facts of the part; the base comes from the version
in force on 31 December; facts that a window takes from the year before belong to the first part. The last version
ranks, names the bands, sets the quota, and asks vetoes, months in office and tags over the whole year.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cached_property

from gongshu_desk.domain.periods import Span, year_span
from gongshu_desk.domain.points.compare import Part, Split, score_split, segments
from gongshu_desk.domain.points.facts import Line, NotCounted, Participant, Row, YearFacts
from gongshu_desk.domain.points.ledger import Statement, no_statement
from gongshu_desk.domain.points.ranking import candidate, standings
from gongshu_desk.domain.points.scheme import Scheme, no_rules
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.points.until import facts_until, rules_until


@dataclass(frozen=True)
class SplitStatement:
    """One mandate's split year: its statement under each version. Σ counted of `lines` = `row.exact`."""

    row: Row
    person: Participant
    statements: tuple[Statement, ...]

    @property
    def subtotals(self) -> tuple[Fraction, ...]:
        """What each part came to, exactly, in the order of the parts."""
        return tuple(statement.exact for statement in self.statements)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of all parts, the earlier part first."""
        return tuple(line for statement in self.statements for line in statement.lines)

    @property
    def not_counted(self) -> tuple[NotCounted, ...]:
        """What gave nothing in its part, the earlier part first."""
        return tuple(entry for statement in self.statements for entry in statement.not_counted)


@dataclass(frozen=True)
class SplitResult:
    """A split year: rows in rank order by the last version, the unranked last."""

    year: int
    scheme: Scheme
    parts: tuple[Part, ...]
    rows: tuple[Row, ...]
    statements: Mapping[str, SplitStatement]

    def statement(self, certificate_no: str) -> SplitStatement:
        """The statement of one mandate; `NotFound` where it has no row in this year."""
        try:
            return self.statements[certificate_no]
        except KeyError:
            raise no_statement(self.year, certificate_no) from None

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the canonical JSON of the parts' hashes and days, and the totals; of one part, its own hash."""
        if len(self.parts) == 1:
            return self.parts[0].result.hash
        value = {
            "parts": [[part.result.hash, part.begins.isoformat(), part.ends.isoformat()] for part in self.parts],
            "totals": {row.certificate_no: f"{row.total:f}" for row in self.rows},
        }
        text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def split_result(schemes: Sequence[Scheme], facts: YearFacts) -> SplitResult:
    """The year by every version that was in force in it; `NotFound` where none was.

    Where only one was, it is the year's own result, with nothing passed by.
    """
    spans = segments(schemes, facts.year)
    if len(spans) == 1:
        return _whole(*spans[0], facts)
    split = score_split(schemes, facts)
    if not split.parts:
        raise no_rules(facts.year)
    scheme = split.parts[-1].scheme
    statements = [_statement(split, place) for place in range(len(split.totals))]
    candidates = [
        candidate(
            scheme,
            facts.year,
            one.person,
            one.row.total,
            any(part.account.congress_absence for part in one.statements),
        )
        for one in statements
    ]
    placed = []
    for one, standing in zip(statements, standings(scheme, candidates), strict=True):
        row = replace(one.row, band=standing.band, rank=standing.rank, remark=standing.remark)
        placed.append(SplitStatement(row, one.person, one.statements))
    placed.sort(key=_rank_order)
    return SplitResult(
        facts.year,
        scheme,
        split.parts,
        tuple(one.row for one in placed),
        {one.row.certificate_no: one for one in placed},
    )


def _whole(scheme: Scheme, span: Span, facts: YearFacts) -> SplitResult:
    result = score(scheme, facts)
    statements = {no: SplitStatement(one.row, one.person, (one,)) for no, one in result.statements.items()}
    return SplitResult(facts.year, scheme, (Part(scheme, *span, result),), result.rows, statements)


def _statement(split: Split, place: int) -> SplitStatement:
    """One mandate's parts added up, not yet ranked. Categories of one code are added, whatever their names."""
    total = split.totals[place]
    statements = tuple(part.result.statement(total.certificate_no) for part in split.parts)
    last = statements[-1]
    categories = dict(last.row.categories)
    for one in statements[:-1]:
        for code, value in one.row.categories.items():
            categories[code] = categories.get(code, Fraction(0)) + value
    row = Row(
        certificate_no=total.certificate_no,
        name=last.row.name,
        group=last.row.group,
        total=total.total,
        exact=sum(total.subtotals, Fraction(0)),
        band=None,
        rank=None,
        days=sum((one.row.days for one in statements), Fraction(0)),
        categories=categories,
    )
    return SplitStatement(row, last.person, statements)


def _rank_order(one: SplitStatement) -> tuple[bool, int, str, str]:
    """Rank, then stroke order, then certificate number; who is not ranked stands last (as `score` has it)."""
    rank = one.row.rank
    return rank is None, rank or 0, one.person.sort_key, one.row.certificate_no


def split_until(
    schemes: Sequence[Scheme], facts: YearFacts, day: date, answered: Mapping[str, date]
) -> SplitResult | None:
    """The split year as it stood at the end of `day`; None before the year begins (see `until.score_until`)."""
    first, last = year_span(facts.year)
    if day < first:
        return None
    if day >= last:
        return split_result(schemes, facts)
    return split_result([rules_until(one, facts.year, day) for one in schemes], facts_until(facts, day, answered))
