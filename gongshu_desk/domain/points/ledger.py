"""What a run answers: rows for everyone, and for each mandate a statement whose lines are written on demand."""

import datetime
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.points import explain, reasons
from gongshu_desk.domain.points.collect import Fact
from gongshu_desk.domain.points.compiled import Compiled, Number
from gongshu_desk.domain.points.counting import Account, Residue, Tally, date_of, residue_source, walk
from gongshu_desk.domain.points.duty import Reported
from gongshu_desk.domain.points.facts import (
    AttendanceFact,
    CategoryValue,
    ItemValue,
    Line,
    NotCounted,
    Participant,
    Row,
)
from gongshu_desk.domain.points.routes import Routes
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.words import points, source_of
from gongshu_desk.errors import NotFound


@dataclass(frozen=True)
class Statement:
    """One mandate's year, every point of it. Σ counted of `lines` = `exact`, which is rounded once to `row.total`."""

    row: Row
    person: Participant
    rules: Compiled
    routes: Routes
    account: Account

    @property
    def certificate_no(self) -> str:
        """代表证号."""
        return self.row.certificate_no

    @property
    def exact(self) -> Fraction:
        """The total before rounding."""
        return self.row.exact

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line, in the order of the rule file, earliest fact first."""
        return tuple(explain.lines(self.rules, self.account))

    @cached_property
    def not_counted(self) -> tuple[NotCounted, ...]:
        """Every fact, or part of one, that gave nothing, by date."""
        return tuple(reasons.not_counted(self.rules, self.routes, self.person, self.account))

    @cached_property
    def categories(self) -> tuple[CategoryValue, ...]:
        """Every category of the scheme."""
        return tuple(explain.category_values(self.rules, self.account))

    @cached_property
    def items(self) -> tuple[ItemValue, ...]:
        """Every item that counted something."""
        return tuple(explain.item_values(self.rules, self.account))

    @property
    def newest(self) -> datetime.date | None:
        """The date of the newest counted fact, rates left out; None where nothing counted.

        A duty report that was not given is no record, though it counts on 31 December: the data reach no further for it.
        """
        tallies = (part for _, part in walk(self.rules, self.account) if isinstance(part, Tally))
        facts = (fact for tally in tallies if not tally.item.rule.rated for fact in tally.facts)
        given = (fact for fact in facts if not (isinstance(fact, Reported) and fact.outcomes == ("overdue",)))
        return max(map(date_of, given), default=None)

    @cached_property
    def formula(self) -> str:
        """「25.0 + 9.0 + 34.0 + 15.0 + 3.0 − 0.5 = 85.5」: base, categories, and what bounds of the total do."""
        parts = [line.counted for line in self.lines if line.item == "base"]
        parts += [category.counted for category in self.categories]
        parts += [line.counted for line in self.lines if line.item in ("total_cap", "total_floor")]
        return explain.formula(self.rules.scheme, parts, self.exact)


@dataclass(frozen=True)
class Result:
    """One run of a scheme over the facts of a year: rows in rank order, the unranked last."""

    scheme: Scheme
    year: int
    rows: tuple[Row, ...]
    statements: Mapping[str, Statement]

    def statement(self, certificate_no: str) -> Statement:
        """The statement of one mandate; `NotFound` where it has no row in this year."""
        try:
            return self.statements[certificate_no]
        except KeyError:
            raise no_statement(self.year, certificate_no) from None

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the canonical JSON of rule text, totals and lines by certificate number."""
        digest = hashlib.sha256()
        for part in canonical(self):
            digest.update(part.encode())
        return digest.hexdigest()


def no_statement(year: int, certificate_no: str) -> NotFound:
    """What to say where a mandate has no row in a year."""
    return NotFound(f"{year} 年度没有代表证号 {certificate_no} 的积分。", "请核对代表证号、层级和任职起止日期。")


def canonical(result: Result) -> Iterator[str]:
    """`{"lines":{…},"rules":"…","totals":{…}}` with sorted keys and no blanks, piece by piece.

    Written by hand because a year of a district has 66,000 lines; the tests hold it against the json module.
    """
    numbers = sorted(result.statements)
    writer = _Writer()
    yield '{"lines":{'
    for place, number in enumerate(numbers):
        statement = result.statements[number]
        body = ",".join(writer.lines(statement.rules, statement.account))
        yield f"{',' if place else ''}{_json(number)}:[{body}]"
    yield f'}},"rules":{_json(result.scheme.text)},"totals":{{'
    yield ",".join(f"{_json(number)}:{_json(f'{result.statements[number].row.total:f}')}" for number in numbers)
    yield "}}"


class _Writer:
    """Lines as JSON text; what many lines share (a date and source, a number) is written once."""

    def __init__(self) -> None:
        self._ends: dict[int, tuple[str, str]] = {}
        self._numbers: dict[tuple[Number, int], str] = {}

    def lines(self, rules: Compiled, account: Account) -> Iterator[str]:
        for _, part in walk(rules, account):
            if isinstance(part, Residue):
                amount = self._number(part.amount, rules.scale)
                source = _json(residue_source(rules, part))
                yield _line(amount, "null", _json(part.kind), amount, source)
                continue
            item = _json(part.item.rule.code)
            numbers = zip(part.counted, part.raws, strict=True)
            if part.item.rule.rated:
                for counted, raw in numbers:
                    texts = self._number(counted, rules.scale), self._number(raw, rules.scale)
                    yield _line(texts[0], "null", item, texts[1], '"attendance"')
                continue
            for fact, (counted, raw) in zip(part.facts, numbers, strict=True):
                day, source = self._end(fact)
                counted_text, raw_text = self._number(counted, rules.scale), self._number(raw, rules.scale)
                yield _line(counted_text, day, item, raw_text, source)

    def _end(self, fact: Fact) -> tuple[str, str]:
        if not isinstance(fact, AttendanceFact):
            return f'"{date_of(fact).isoformat()}"', _json(source_of(fact))
        key = id(fact.activity)
        if key not in self._ends:
            self._ends[key] = f'"{fact.activity.date.isoformat()}"', _json(source_of(fact))
        return self._ends[key]

    def _number(self, units: Number, scale: int) -> str:
        key = units, scale
        if key not in self._numbers:
            self._numbers[key] = f'"{plain(points(units, scale))}"'
        return self._numbers[key]


def _line(counted: str, day: str, item: str, raw: str, source: str) -> str:
    return f'{{"counted":{counted},"date":{day},"item":{item},"raw":{raw},"source":{source}}}'


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
