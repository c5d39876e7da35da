"""What a change of the facts may do to a total, for any scheme and any year by chance."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gongshu_desk.domain.points.facts import AttendanceFact, Reason, YearFacts
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from tests.domain.points_making import schemes, years

TABLES = ("attendance", "suggestions", "duty_reports", "honours", "adjustments")
RETURNABLE = ("attendance", "suggestions", "duty_reports", "honours")


def every_fact(facts: YearFacts) -> list[tuple[str, str, int]]:
    """(table, certificate number, place) of each fact."""
    return [
        (table, number, place)
        for table in TABLES
        for number, rows in getattr(facts, table).items()
        for place in range(len(rows))
    ]


def with_rows(facts: YearFacts, table: str, number: str, rows: Sequence[Any]) -> YearFacts:
    """The year with other rows of one deputy in one table."""
    held: Mapping[str, Sequence[Any]] = getattr(facts, table)
    return replace(facts, **{table: {**held, number: list(rows)}})


def bounds_hold(scheme: Scheme, result: Result) -> None:
    halves = 2 if scheme.period == "half_year" else 1
    for statement in result.statements.values():
        assert sum(line.counted for line in statement.lines) == statement.exact
        for category, counted in zip(scheme.categories, statement.row.categories.values(), strict=True):
            assert category.cap is None or counted <= category.cap * halves
            assert category.floor is None or counted >= category.floor * halves


@settings(max_examples=25)
@given(schemes(), years(), st.randoms(use_true_random=False))
def test_adding_a_fact_never_lifts_a_category_above_its_cap(
    scheme: Scheme, facts: YearFacts, chance: random.Random
) -> None:
    """Facts come one after the other, in any order: after each, every bound holds and the lines make the total."""
    order = every_fact(facts)
    chance.shuffle(order)
    so_far = replace(facts, **{table: {person.certificate_no: [] for person in facts.participants} for table in TABLES})
    for table, number, place in order[:6]:
        rows = getattr(so_far, table)[number]
        so_far = with_rows(so_far, table, number, [*rows, getattr(facts, table)[number][place]])
        bounds_hold(scheme, score(scheme, so_far))
    bounds_hold(scheme, score(scheme, facts))


@settings(max_examples=20)
@given(schemes(), years(), st.randoms(use_true_random=False))
def test_a_fact_taken_out_and_entered_again_leaves_no_trace(
    scheme: Scheme, facts: YearFacts, chance: random.Random
) -> None:
    assume(every_fact(facts))
    before = score(scheme, facts)
    table, number, place = chance.choice(every_fact(facts))
    rows = list(getattr(facts, table)[number])
    gone = rows.pop(place)
    without = with_rows(facts, table, number, rows)
    score(scheme, without)
    again = score(scheme, with_rows(without, table, number, [*rows, gone]))
    assert again.hash == before.hash
    assert [(row.certificate_no, row.exact, row.rank, row.band) for row in again.rows] == [
        (row.certificate_no, row.exact, row.rank, row.band) for row in before.rows
    ]


@settings(max_examples=20)
@given(schemes(), years(), st.sampled_from(["", "第九小组", "另一小组"]))
def test_no_point_rank_or_hash_depends_on_the_group(scheme: Scheme, facts: YearFacts, group: str) -> None:
    moved = replace(facts, participants=[replace(person, group=group) for person in facts.participants])
    first, second = score(scheme, facts), score(scheme, moved)
    assert first.hash == second.hash
    assert [replace(row, group="") for row in first.rows] == [replace(row, group="") for row in second.rows]


def returned(fact: Any) -> Any:
    return fact._replace(rejected=True) if isinstance(fact, AttendanceFact) else replace(fact, rejected=True)


@settings(max_examples=30)
@given(schemes(), years(), st.randoms(use_true_random=False))
def test_a_returned_fact_counts_like_one_that_was_never_entered(
    scheme: Scheme, facts: YearFacts, chance: random.Random
) -> None:
    """Lines, totals, ranks and days are those without it; the list of what was not counted is all that tells of it."""
    able = [one for one in every_fact(facts) if one[0] in RETURNABLE]
    assume(able)
    table, number, place = chance.choice(able)
    rows = list(getattr(facts, table)[number])
    back = with_rows(facts, table, number, [*rows[:place], returned(rows[place]), *rows[place + 1 :]])
    never = with_rows(facts, table, number, [*rows[:place], *rows[place + 1 :]])
    first, second = score(scheme, back), score(scheme, never)
    assert first.hash == second.hash
    assert first.rows == second.rows
    if number in first.statements:
        extra = len(first.statement(number).not_counted) - len(second.statement(number).not_counted)
        told = {one.reason for one in first.statement(number).not_counted}
        assert extra == 0 or told & {Reason.REJECTED, Reason.OUTSIDE_PERIOD, Reason.OUTSIDE_SERVICE, Reason.SUSPENDED}
