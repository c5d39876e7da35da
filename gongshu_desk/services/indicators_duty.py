"""Indicators of duty reports (述职): who was due, who reported, how the ballots fell, what had to be mended.

The rules are those of `duty_term`, which counts a closed year as it was frozen; here every year comes from its records.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.services.catalog import DUTY_REPORTS
from gongshu_desk.services.duty_term import DEFINITIONS, running
from gongshu_desk.services.indicator_facts import Facts, Group, Seat, behind
from gongshu_desk.services.kinds import Values, read, returned
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.trade_kinds import RECTIFICATIONS

_GROUP = Group("述职")


def figures(facts: Facts) -> Iterator[Indicator]:
    """述职率 of all years together, the ballots, who reported in the term, the rectifications."""
    rows = _rows(facts)
    yield from _reports(facts, rows)
    yield _coverage(facts, rows)
    yield from _rectifications(facts)


Report = tuple[Values, Seat]


def _rows(facts: Facts) -> list[Report]:
    """Duty reports of the level's deputies; what a review returned is due still, and not done."""
    seats = {seat.certificate_no: seat for seat in facts.own}
    rows = read(facts.session, DUTY_REPORTS)
    return [(row, seats[row["certificate_no"]]) for row in rows if row["certificate_no"] in seats]


def _days(year: int, facts: Facts) -> tuple[date, date]:
    """What of a year lies in the span."""
    return max(facts.span.first, date(year, 1, 1)), min(facts.span.last, date(year, 12, 31))


def _due(facts: Facts, rows: list[Report]) -> list[Report]:
    """Due in a year of the span and in office on the last day of it that lies in the span."""
    years = set(facts.span.years)
    return [
        (row, seat)
        for row, seat in rows
        if row["year"] in years and row["due"] and seat.serves(_days(row["year"], facts)[1], suspended=True)
    ]


def _done(row: Values, seat: Seat, facts: Facts) -> bool:
    """Reported in writing or orally, dated in its year and in the span, in service, not returned by a review."""
    first, last = _days(row["year"], facts)
    days = (row["written_on"], row["oral_on"])
    return not returned(row) and any(day is not None and first <= day <= last and seat.serves(day) for day in days)


def _ballot(row: Values, facts: Facts) -> BallotFigures | None:
    """The votes of an oral report of its year and of the span; None where none was valid, or a review returned it."""
    first, last = _days(row["year"], facts)
    day, votes = row["oral_on"], ballot_of(row)
    return votes if day is not None and first <= day <= last and votes is not None and votes.valid else None


def _reports(facts: Facts, rows: list[Report]) -> Iterator[Indicator]:
    due, years = _due(facts, rows), set(facts.span.years)
    done = [row for row, seat in due if _done(row, seat, facts)]
    heard = [(row, _ballot(row, facts)) for row, _ in rows if row["year"] in years]
    votes = [ballot for _, ballot in heard if ballot is not None]
    yield _GROUP.count(
        "duty.due", "应述职", "人次", "各年度应述职、期末在任的代表；几个年度都应述职的，每个年度算一次",
        behind("duty-reports", [row for row, _ in due]),
    )  # fmt: skip
    yield _GROUP.rate(
        "duty.reported", "述职率", "人次", DEFINITIONS["述职率"], behind("duty-reports", [row for row, _ in due], done)
    )
    all_ = behind("duty-reports", [row for row, ballot in heard if ballot is not None])
    yield _GROUP.count("duty.ballots", "组织测评", "次", "口头述职并登记了有效票的", all_)
    yield _GROUP.rate(
        "duty.satisfied",
        "测评满意率",
        "票",
        DEFINITIONS["满意率"],
        all_,
        value=_together(vote.satisfied_rate for vote in votes),
    )
    yield _GROUP.rate(
        "duty.accepted", "测评满意和基本满意率", "票", DEFINITIONS["满意和基本满意率"], all_,
        value=_together(vote.accepted_rate for vote in votes),
    )  # fmt: skip


def _together(rates: Iterable[Rate]) -> Rate:
    return sum(rates, start=Rate(0, 0))


def _coverage(facts: Facts, rows: list[Report]) -> Indicator:
    """Of those who serve on the last day: who reported orally in the term up to it.

    Who is elected for the next term before this one is over is of that term, and not asked yet.
    """
    last = facts.span.last
    term = facts.term or running(facts.session, facts.level, last).number
    serving = [seat for seat in facts.members if seat.serves(last) and seat.term == term]
    spoken = {
        seat.id
        for row, seat in rows
        if not returned(row) and (day := row["oral_on"]) is not None and day <= last and seat.serves(day)
    }
    return _GROUP.rate(
        "duty.term_coverage", "届内述职覆盖率", "人", DEFINITIONS["届内述职覆盖率"],
        behind("deputies", serving, [seat for seat in serving if seat.id in spoken]),
        note=f"本届以来，截至 {last.isoformat()}",
    )  # fmt: skip


def _rectifications(facts: Facts) -> Iterator[Indicator]:
    rows = [row for row in facts.rows(RECTIFICATIONS) if row["year"] in facts.span.years]
    done = [row for row in rows if row["done_on"] and row["done_on"] <= facts.as_of]
    finished = {row["id"] for row in done}
    open_ = [row for row in rows if row["id"] not in finished]
    day = f"截至 {facts.as_of.isoformat()}"
    yield _GROUP.rate("rectifications.done", "整改完成率", "项", "到截至日已完成 ÷ 期内述职年度提出的整改事项",
                      behind("rectifications", rows, done), note=day)  # fmt: skip
    yield _GROUP.count("rectifications.open", "未完成整改", "项", "到截至日没有完成的整改事项",
                       behind("rectifications", open_), note=day)  # fmt: skip


def ties(facts: Facts) -> Iterator[str]:
    """应述职 = 已述职 + 未述职."""
    due = _due(facts, _rows(facts))
    done = sum(_done(row, seat, facts) for row, seat in due)
    if due:
        yield f"应述职 {len(due):,} 人次 = 已述职 {done:,} + 未述职 {len(due) - done:,}"
