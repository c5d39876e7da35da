"""Points of a year: always computed from facts; for a closed year from the facts that were frozen with it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.packing import packed, unpacked
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.compare import compare
from gongshu_desk.domain.points.document import document
from gongshu_desk.domain.points.facts import NotCounted, Reason, YearFacts
from gongshu_desk.domain.points.ledger import Result, Statement
from gongshu_desk.domain.points.scheme import Scheme, no_rules, scheme_of_year
from gongshu_desk.domain.points.score import score
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.store.audit import head
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.tables import Activity, ClosedYear, PointsScheme

_FACTS: TypeAdapter[YearFacts] = TypeAdapter(YearFacts)


@dataclass(frozen=True, slots=True)
class Basis:
    """What a year's points are computed from: its facts and the rules in force; `closed` where both are frozen."""

    scheme: Scheme
    facts: YearFacts
    closed: bool
    closed_on: date | None = None
    data_until: date | None = None
    chain: str = ""
    """The end of the audit's chain: now for an open year, as it was when they were frozen else (empty: before it)."""


@cache
def _parsed(text: str) -> Scheme:
    return parse(text)


def scheme_for(session: Session, year: int) -> Scheme:
    """The installed version with the latest `effective_from` ≤ 31 December of the year."""
    chosen = scheme_of_year(schemes_in_use(session, year), year)
    if chosen is None:
        raise no_rules(year)
    return chosen


def schemes_in_use(session: Session, year: int) -> list[Scheme]:
    """The versions that may score a year: published, and not retired by its 31 December; the last published last."""
    return usable(_rows(session), year)


def _rows(session: Session) -> Iterable[PointsScheme]:
    return session.exec(select(PointsScheme).where(col(PointsScheme.archived).is_(False))).all()


def usable(rows: Iterable[PointsScheme], year: int, *, retired_after: date | None = None) -> list[Scheme]:
    """`schemes_in_use` of rows that were read already. A new store's own rules were published before any other.

    `retired_after`: the day after which a version may be retired and is still taken; 31 December where not given.
    """
    last = retired_after or date(year, 12, 31)
    return [
        _parsed(row.text)
        for row in sorted(rows, key=lambda row: (row.published_on or date.min, row.rowid))
        if row.state is not SchemeState.DRAFT and (row.retired_on is None or row.retired_on > last)
    ]


def schemes_within(session: Session, year: int) -> list[Scheme]:
    """What a split year is scored by: `schemes_in_use`, and before them what was retired only during the year.

    A version that gave way to a later one held until then, whether or not it was retired with it; one that was to
    hold longer than the version of 31 December was taken out of use, and scores nothing.
    """
    chosen = scheme_of_year(schemes_in_use(session, year), year)
    earlier = [] if chosen is None else usable(_rows(session), year, retired_after=date(year, 1, 1))
    late = [one for one in earlier if chosen is not None and one.effective_from < chosen.effective_from]
    return [*late, *([] if chosen is None else [chosen])]


def closed_year(session: Session, year: int) -> ClosedYear | None:
    """The entry of a year that is closed now, or is being closed by this reader; None where it is open."""
    supposed: ClosedYear | None = session.info.get("supposed")
    if supposed is not None and supposed.year == year:
        return supposed
    return session.exec(
        select(ClosedYear).where(
            ClosedYear.year == year, col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False)
        )
    ).first()


def basis(session: Session, year: int) -> Basis:
    """The frozen basis of a closed year, else the present facts and rules."""
    closed = closed_year(session, year)
    if closed is not None:
        return thaw(closed)
    scheme = scheme_for(session, year)
    facts = year_facts(session, year, level_of(session), span=scheme.span(year))
    return Basis(scheme, facts, closed=False, chain=head(session))


def freeze(scheme: Scheme, facts: YearFacts, data_until: date | None, chain: str) -> str:
    """Rules and facts of a year as text that keeps, with the end of the audit's chain as of then: JSON, packed."""
    value = {
        "rules": scheme.text,
        "facts": _FACTS.dump_python(facts, mode="json"),
        "data_until": data_until.isoformat() if data_until else None,
        "chain": chain,
    }
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return packed(text)


def thaw(closed: ClosedYear) -> Basis:
    """The basis that was frozen when the year was closed."""
    return thawed(closed.snapshot, closed.closed_on)


def thawed(snapshot: str, on: date) -> Basis:
    """The basis that `freeze` packed on a day: of a closed year, or of what was made public.

    EnvironmentFault where a byte of it was changed so that it cannot be read.
    """
    try:
        value: dict[str, Any] = json.loads(unpacked(snapshot))
        until = date.fromisoformat(value["data_until"]) if value["data_until"] else None
        facts = _FACTS.validate_python(value["facts"])
        return Basis(_parsed(value["rules"]), facts, True, on, until, str(value.get("chain", "")))
    except (KeyError, TypeError, ValueError) as error:
        raise EnvironmentFault("冻结的年度数据已损坏，读不出来。", "请用「恢复备份」选结账时的备份。") from error


def result(desk: Desk, year: int) -> Result:
    """Everyone's points of a year."""
    with desk.store.read() as session:
        found = basis(session, year)
    return score(found.scheme, found.facts)


def what_if(desk: Desk, year: int, rules: str) -> tuple[Result, Result]:
    """(as it stands, by the given rule text) over the same facts; nothing is stored."""
    scheme = parse(rules)
    with desk.store.read() as session:
        found = basis(session, year)
        facts = found.facts
        if not found.closed and scheme.span(year)[0] < found.scheme.span(year)[0]:
            facts = year_facts(session, year, level_of(session), span=scheme.span(year))
    return score(found.scheme, facts), score(scheme, facts)


def statement(
    desk: Desk, year: int, certificate_no: str, everyone: Result | None = None
) -> tuple[Statement, list[NotCounted]]:
    """One deputy's statement, ranked among all, and what was not counted, with the years beside it."""
    everyone = everyone or result(desk, year)
    own = everyone.statement(certificate_no)
    return own, [*own.not_counted, *_beside(desk, everyone, certificate_no)]


def _beside(desk: Desk, everyone: Result, certificate_no: str) -> list[NotCounted]:
    """Facts of the years before and after: they change nothing, and a deputy may ask for them."""
    own = everyone.statement(certificate_no)
    seen = {(entry.source, entry.date) for entry in own.not_counted} | {(line.source, line.date) for line in own.lines}
    wide = _wide(desk, everyone, certificate_no)
    found = wide.statement(certificate_no).not_counted if wide else ()
    return [e for e in found if e.reason is Reason.OUTSIDE_PERIOD and (e.source, e.date) not in seen]


def _wide(desk: Desk, everyone: Result, certificate_no: str) -> Result | None:
    """One mandate scored over the facts of three years, to name those that lie outside; None where it has none."""
    year = everyone.year
    level = everyone.statement(certificate_no).person.level
    with desk.store.read() as session:
        facts = year_facts(
            session, year, level, span=(date(year - 1, 1, 1), date(year + 1, 12, 31)), only=certificate_no
        )
    return score(everyone.scheme, facts) if facts.participants else None


def as_document(desk: Desk, year: int, *, mandate: str | None = None, rules: str | None = None) -> dict[str, Any]:
    """The document of `points --json`."""
    before = None
    if rules is None:
        found = result(desk, year)
    else:
        before, found = what_if(desk, year, rules)
    value = document(found, mandate, previous=None if before is None else compare(before, found))
    if mandate is not None:
        seen = {(entry["source"], entry["date"]) for entry in value["not_counted"] + value["lines"]}
        wide = _wide(desk, found, mandate)
        outside = document(wide, mandate)["not_counted"] if wide else []
        value["not_counted"] += [
            entry
            for entry in outside
            if entry["reason"] == Reason.OUTSIDE_PERIOD.value and (entry["source"], entry["date"]) not in seen
        ]
    return value


def years(desk: Desk) -> list[int]:
    """The years the desktop offers: those with activities, and the present one; newest first."""
    with desk.store.read() as session:
        statement = sa.select(col(Activity.held_on)).where(col(Activity.archived).is_(False)).distinct()
        days = session.connection().execute(statement).scalars().all()
    return sorted({day.year for day in days} | {desk.today().year}, reverse=True)
