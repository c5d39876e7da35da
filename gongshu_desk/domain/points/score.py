"""Scoring: facts and a scheme in, rows and statements out. Pure: no clock, no store, the same answer every time."""

from gongshu_desk.domain.figures import half_up
from gongshu_desk.domain.periods import in_days, overlap, year_span
from gongshu_desk.domain.points.collect import gather
from gongshu_desk.domain.points.compiled import Compiled, compile_scheme
from gongshu_desk.domain.points.counting import Account, count
from gongshu_desk.domain.points.facts import Interval, Participant, Row, YearFacts
from gongshu_desk.domain.points.ledger import Result, Statement
from gongshu_desk.domain.points.ranking import Standing, candidate, standings
from gongshu_desk.domain.points.routes import Routes
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.words import points


def score(scheme: Scheme, facts: YearFacts, *, only: Interval | None = None, with_quota: bool = True) -> Result:
    """The year of everyone who held a mandate of the unit's level on at least one day of it.

    `only` looks at the facts of part of the year (the base counts in the part that holds 31 December);
    `with_quota=False` leaves the quota of the first band aside, as worked examples of one deputy need it.
    """
    rules = compile_scheme(scheme, facts.year, only)
    routes = Routes(rules, facts)
    people = [person for person in facts.participants if takes_part(person, facts)]
    accounts = [count(rules, gather(rules, routes, facts, person)) for person in people]
    totals = [half_up(points(account.total, rules.scale), scheme.decimals) for account in accounts]
    candidates = [
        candidate(scheme, facts.year, person, total, account.congress_absence)
        for person, total, account in zip(people, totals, accounts, strict=True)
    ]
    placed = zip(people, accounts, standings(scheme, candidates, with_quota), strict=True)
    statements = sorted((_statement(rules, routes, *one) for one in placed), key=_rank_order)
    return Result(
        scheme=scheme,
        year=facts.year,
        rows=tuple(statement.row for statement in statements),
        statements={statement.certificate_no: statement for statement in statements},
    )


def takes_part(person: Participant, facts: YearFacts) -> bool:
    """Whether a mandate has a row: the unit's level, and in office on at least one day of the year."""
    year = year_span(facts.year)
    return (
        person.level is facts.level and overlap(year, (person.service_from, person.service_to or year[1])) is not None
    )


def _statement(rules: Compiled, routes: Routes, person: Participant, account: Account, standing: Standing) -> Statement:
    exact = points(account.total, rules.scale)
    codes = (category.code for category in rules.scheme.categories)
    row = Row(
        certificate_no=person.certificate_no,
        name=person.name,
        group=person.group,
        total=half_up(exact, rules.scheme.decimals),
        exact=exact,
        band=standing.band,
        rank=standing.rank,
        days=in_days(account.half_days),
        categories={code: points(value, rules.scale) for code, value in zip(codes, account.categories, strict=True)},
        remark=standing.remark,
    )
    return Statement(row, person, rules, routes, account)


def _rank_order(statement: Statement) -> tuple[bool, int, str, str]:
    """Rank, then stroke order, then certificate number; who is not ranked stands last."""
    rank = statement.row.rank
    return rank is None, rank or 0, statement.person.sort_key, statement.certificate_no
