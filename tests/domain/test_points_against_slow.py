"""The engine against the slow second implementation, and what must hold of every scheme and every year."""

import random
from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from gongshu_desk.domain.figures import half_up
from gongshu_desk.domain.points.facts import YearFacts
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from tests.domain.points_making import schemes, years
from tests.domain.slow_points import slow_score


@settings(max_examples=60)
@given(schemes(), years())
def test_engine_gives_what_the_slow_implementation_gives(scheme: Scheme, facts: YearFacts) -> None:
    result, slow = score(scheme, facts), slow_score(scheme, facts)
    assert [row.certificate_no for row in result.rows] == [row.certificate_no for row in slow]
    for row, other in zip(result.rows, slow, strict=True):
        statement = result.statement(row.certificate_no)
        assert row.exact == other.exact
        assert Fraction(row.total) == other.total
        assert (row.rank, row.band, row.days) == (other.rank, other.band, other.days)
        assert dict(row.categories) == other.categories
        assert sorted(
            (line.item, line.source, str(line.date), line.raw, line.counted) for line in statement.lines
        ) == sorted((line.item, line.source, str(line.date), line.raw, line.counted) for line in other.lines)
        assert {(one.source, one.item, one.reason.value) for one in statement.not_counted} == other.not_counted


@settings(max_examples=25)
@given(schemes(), years())
def test_counted_points_add_up_to_the_total_exactly(scheme: Scheme, facts: YearFacts) -> None:
    for statement in score(scheme, facts).statements.values():
        assert sum(line.counted for line in statement.lines) == statement.exact
        assert statement.row.total == half_up(statement.exact, scheme.decimals)
        of_categories = [sum(ln.counted for ln in statement.lines if ln.category == c.code) for c in scheme.categories]
        assert of_categories == list(statement.row.categories.values())
        assert [one.counted for one in statement.categories] == of_categories
        assert sum(one.counted for one in statement.items) == sum(
            line.counted for line in statement.lines if line.item in scheme.by_code
        )


@settings(max_examples=25)
@given(schemes(), years())
def test_no_cap_is_ever_passed(scheme: Scheme, facts: YearFacts) -> None:
    halves = 2 if scheme.period == "half_year" else 1
    for statement in score(scheme, facts).statements.values():
        for item in statement.items:
            rule = scheme.by_code[item.code]
            if rule.cap is not None and rule.basis != "manual":
                assert abs(item.counted) <= abs(rule.cap) * halves
        for category in statement.categories:
            assert category.cap is None or category.counted <= category.cap
            assert category.floor is None or category.counted >= category.floor
        if scheme.total_cap is not None and scheme.total_floor is None:
            assert statement.exact <= scheme.total_cap * halves
        for line in statement.lines:
            assert abs(line.counted) <= abs(line.raw)
            assert line.counted * line.raw >= 0


@settings(max_examples=25)
@given(schemes(), years(), st.randoms(use_true_random=False))
def test_order_of_entry_changes_nothing(scheme: Scheme, facts: YearFacts, chance: random.Random) -> None:
    def shuffled(rows: object) -> list[object]:
        mixed = list(rows)  # type: ignore[call-overload]
        chance.shuffle(mixed)
        return mixed

    mixed = replace(
        facts,
        participants=shuffled(facts.participants),
        **{
            name: {number: shuffled(rows) for number, rows in shuffled(getattr(facts, name).items())}
            for name in ("attendance", "suggestions", "duty_reports", "honours", "adjustments")
        },
    )
    first, second = score(scheme, facts), score(scheme, mixed)
    assert first.rows == second.rows
    assert first.hash == second.hash
    for number, statement in first.statements.items():
        assert statement.lines == second.statement(number).lines
        assert statement.not_counted == second.statement(number).not_counted


@settings(max_examples=25)
@given(schemes(), years())
def test_every_line_and_every_reason_is_a_sentence(scheme: Scheme, facts: YearFacts) -> None:
    for statement in score(scheme, facts).statements.values():
        for one in [*statement.lines, *statement.not_counted]:
            assert one.title and len(one.sentence) > 3
            assert not {"-", "None", "Fraction"} & set(one.sentence.replace("2024-", "").split())
        assert statement.formula


@settings(max_examples=25)
@given(schemes(), years())
def test_every_fact_is_counted_or_has_a_reason(scheme: Scheme, facts: YearFacts) -> None:
    rated = [item for item in scheme.items if item.rated]
    for number, statement in score(scheme, facts).statements.items():
        told = {line.source for line in statement.lines} | {one.source for one in statement.not_counted}
        kinds = [item.kinds for item in rated]
        for row in facts.attendance[number]:
            in_a_rate = any(kind is None or row.activity.kind in kind for kind in kinds)
            assert f"activities/{row.activity.no}" in told or in_a_rate
        for name in ("suggestions", "honours", "adjustments"):
            for fact in getattr(facts, name)[number]:
                assert f"{name}/{getattr(fact, 'no', None) or fact.key}" in told
