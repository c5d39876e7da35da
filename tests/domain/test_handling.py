"""In which state a suggestion is, by when what is due, and the three rates: each a table of cases."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from gongshu_desk.domain.codes import HandlingRole, Intake, Outcome, Satisfaction, StepKind, SuggestionKind
from gongshu_desk.domain.handling import (
    Act,
    Life,
    Organ,
    Round,
    Signer,
    State,
    Step,
    acts,
    days_late,
    deadlines,
    evaluator,
    intake_remarks,
    months_after,
    reply_due,
    return_until,
    state,
    waiting_for,
)
from gongshu_desk.domain.handling_rates import Rates, case
from gongshu_desk.domain.handling_story import story
from gongshu_desk.domain.workdays import is_working_day, next_working_day

RAISED = date(2026, 1, 18)
LIFE = Life("S001", "关于加装电梯的建议", SuggestionKind.SUGGESTION, RAISED, "N1", "王小明", content="加装电梯")
ASSIGNED = {"intake": Intake.ACCEPTED, "handler": "区住建局", "assigned_on": date(2026, 3, 2)}
ANSWERED = ASSIGNED | {"answered_on": date(2026, 4, 28), "outcome": Outcome.B}
EVALUATED = ANSWERED | {"evaluated_on": date(2026, 5, 12), "satisfaction": Satisfaction.SATISFIED}
BAD = EVALUATED | {"satisfaction": Satisfaction.DISSATISFIED}
UNSIGNED = {"signers": (Signer("N2", "李慧敏"), Signer("N3", "方晴", date(2026, 1, 19)))}
FIRST = Round(
    1, "区住建局", date(2026, 3, 2), date(2026, 4, 28), date(2026, 5, 12), Satisfaction.DISSATISFIED, Outcome.C
)


def life(**values: Any) -> Life:
    return replace(LIFE, **values)


def tracked(until: date | None) -> dict[str, Any]:
    return {"steps": (Step(date(2026, 6, 1), StepKind.TRACKED, "区住建局", "在施工", until=until),)}


@pytest.mark.parametrize(
    ("values", "wanted", "first"),
    [
        ({"content": ""}, State.DRAFT, Act.EXAMINE),
        (UNSIGNED, State.UNCONFIRMED, Act.CONFIRM),
        ({}, State.TO_EXAMINE, Act.EXAMINE),
        ({"intake": Intake.SENT_BACK}, State.SENT_BACK, Act.EXAMINE),
        ({"intake": Intake.AS_LETTER}, State.AS_LETTER, Act.EXAMINE),
        ({"intake": Intake.ACCEPTED}, State.TO_ASSIGN, Act.ASSIGN),
        (ASSIGNED, State.UNDER_WAY, Act.REPLY),
        (ASSIGNED | {"content": "", "intake": None} | UNSIGNED, State.UNDER_WAY, Act.REPLY),  # a later fact implies it
        (ANSWERED, State.TO_EVALUATE, Act.EVALUATE),
        (ANSWERED | {"satisfaction": Satisfaction.SATISFIED}, State.TO_EVALUATE, Act.EVALUATE),  # no day: not in yet
        (BAD, State.AGAIN, Act.AGAIN),
        (ASSIGNED | {"rounds": (FIRST,)}, State.UNDER_WAY, Act.REPLY),
        (EVALUATED, State.TRACKED, Act.TRACK),
        (EVALUATED | tracked(date(2026, 9, 1)), State.TRACKED, Act.TRACK),
        (EVALUATED | tracked(None), State.CLOSED, Act.PUBLISH),
        (EVALUATED | {"outcome": Outcome.A}, State.CLOSED, Act.PUBLISH),
        (EVALUATED | {"outcome": Outcome.A, "published_on": date(2026, 6, 2)}, State.PUBLISHED, Act.TRACK),
        (EVALUATED | {"published_on": date(2026, 6, 2)}, State.TRACKED, Act.TRACK),
        (BAD | {"rounds": (FIRST,)}, State.AGAIN, Act.AGAIN),
    ],
)
def test_state_follows_from_what_was_entered(values: dict[str, Any], wanted: State, first: Act) -> None:
    assert state(life(**values)) is wanted
    assert acts(life(**values))[0] is first


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({"assigned_on": date(2026, 3, 2)}, date(2026, 6, 2)),
        ({"assigned_on": date(2026, 3, 2), "complex": True}, date(2026, 9, 2)),
        ({"assigned_on": date(2026, 8, 31), "complex": True}, date(2027, 3, 1)),  # 28 February is a Sunday
        ({"assigned_on": date(2025, 11, 30)}, date(2026, 3, 2)),  # 28 February 2026 is a Saturday
        ({"assigned_on": date(2025, 7, 1)}, date(2025, 10, 9)),  # over the National Day week
        ({"assigned_on": date(2026, 3, 2), "extended_to": date(2026, 7, 10)}, date(2026, 7, 10)),
        ({"assigned_on": date(2026, 3, 2), "extended_to": date(2026, 4, 10)}, date(2026, 6, 2)),  # never shortens
        ({"assigned_on": date(2026, 6, 1), "rounds": (FIRST,)}, date(2026, 7, 1)),
        ({"assigned_on": date(2026, 6, 1), "rounds": (FIRST,), "complex": True}, date(2026, 7, 1)),
        ({}, None),
    ],
)
def test_reply_is_due(values: dict[str, Any], due: date | None) -> None:
    found = reply_due(life(**values))
    assert (found.day if found else None) == due


def test_months_end_with_the_month() -> None:
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_after(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert months_after(date(2026, 12, 31), 1) == date(2027, 1, 31)


def test_a_weekend_that_is_worked_is_a_day_of_the_calendar() -> None:
    """An exception turns a day into what its weekday does not say, both ways."""
    turned = frozenset({date(2026, 2, 28), date(2026, 3, 2)})
    assert is_working_day(date(2026, 2, 28), lambda _year: turned)
    assert next_working_day(date(2026, 3, 1), lambda _year: turned) == date(2026, 3, 3)
    found = reply_due(life(assigned_on=date(2025, 11, 28)), lambda _year: turned)
    assert found is not None and found.day == date(2026, 2, 28)


def test_every_deadline_names_its_organ() -> None:
    organs = (
        Organ("区财政局", HandlingRole.ASSIST, date(2026, 3, 2)),
        Organ("区消防大队", HandlingRole.ASSIST, date(2026, 3, 2), date(2026, 4, 1), "同意"),
    )
    found = deadlines(life(**ASSIGNED, organs=organs))
    assert [(one.what, one.day, one.organ) for one in found] == [
        ("会办意见", date(2026, 5, 4), "区财政局"),  # 2 May is a Saturday
        ("答复", date(2026, 6, 2), "区住建局"),
    ]
    assert return_until(life(**ASSIGNED)) == date(2026, 3, 12)
    assert return_until(life(**ASSIGNED, rounds=(FIRST,))) is None
    assert [one.what for one in deadlines(life(**ANSWERED))] == ["征询意见表"]
    assert [one.day for one in deadlines(life(**EVALUATED, **tracked(date(2026, 9, 5))))] == [date(2026, 9, 7)]
    assert deadlines(life(**EVALUATED, **tracked(None))) == []


def test_of_several_hosts_each_is_waited_for() -> None:
    organs = (
        Organ("甲局", HandlingRole.HOST, date(2026, 3, 2), date(2026, 4, 1)), Organ("乙局", HandlingRole.HOST),
    )  # fmt: skip
    assert waiting_for(life(**ASSIGNED, organs=organs)) == ("乙局",)
    assert waiting_for(life(**ANSWERED, organs=organs)) == ()
    assert waiting_for(life(assigned_on=RAISED, handler="甲局、乙局")) == ("甲局", "乙局")


def test_late_reply_is_counted_from_the_deadline_moved() -> None:
    late = life(**ASSIGNED | {"assigned_on": date(2025, 7, 1), "raised_on": date(2025, 6, 1)})
    assert days_late(replace(late, answered_on=date(2025, 10, 9))) == 0
    assert days_late(replace(late, answered_on=date(2025, 10, 12))) == 3


def test_evaluation_passes_to_a_co_signer_by_hand() -> None:
    gone = life(**ANSWERED, **UNSIGNED, lead_serving=False)
    assert evaluator(gone).name == "王小明"
    assert acts(gone)[0] is Act.PASS_ON
    step = Step(date(2026, 5, 1), StepKind.OTHER, text="评价人转为：N3 方晴，领衔代表调离")
    assert evaluator(replace(gone, steps=(step,))).name == "方晴"
    assert acts(replace(gone, steps=(step,)))[0] is Act.EVALUATE


def test_intake_remarks() -> None:
    nine = tuple(Signer(f"N{n}", f"代表{n}", RAISED) for n in range(2, 10))
    motion = life(kind=SuggestionKind.MOTION, signers=nine)
    assert intake_remarks(motion) == ["议案须有十名以上代表联名（地方组织法第二十二条），现有 9 名"]
    assert intake_remarks(replace(motion, signers=(*nine, Signer("N10", "代表10", RAISED)))) == []
    assert len(intake_remarks(life(content="", **UNSIGNED))) == 2


def test_story_keeps_the_first_round_and_ends_with_what_is_due() -> None:
    steps = (Step(date(2026, 6, 10), StepKind.URGED, "区住建局", "电话"),)
    told = story(life(**ASSIGNED | {"assigned_on": date(2026, 6, 1)}, rounds=(FIRST,), steps=steps))
    assert [one.title for one in told] == [
        "提出建议", "第 1 次交办", "第 1 次答复（C 类）", "第 1 次评价：不满意", "第 2 次交办", "催办", "答复期限",
    ]  # fmt: skip
    assert told[-1].to_come and told[-1].on == date(2026, 7, 1)


def _case(no: int, year: int = 2026, rounds: tuple[Round, ...] = (), **values: Any):  # type: ignore[no-untyped-def]
    given = {"assigned_on": None, "answered_on": None, "evaluated_on": None, "satisfaction": None, "outcome": None}
    given |= values
    return case(no, f"S{no}", date(year, 1, 18), *given.values(), rounds)


def test_rates_by_first_and_by_last_evaluation() -> None:
    day = date(2026, 6, 1)
    good = {"assigned_on": day, "answered_on": day, "evaluated_on": day, "satisfaction": Satisfaction.SATISFIED}
    found = Rates((
        _case(1, **good, outcome=Outcome.A),
        _case(2, **good, outcome=Outcome.B, rounds=(FIRST,)),
        _case(3, **good | {"satisfaction": Satisfaction.FAIRLY}, outcome=Outcome.A),
        _case(4, assigned_on=day, rounds=(FIRST,)),  # handled again: answered once, not satisfied, its result open
        _case(5, assigned_on=day, answered_on=day, outcome=Outcome.A),  # the slip has not come back
        _case(6, assigned_on=day),
        _case(7),
        _case(8, answered_on=day, outcome=Outcome.A),  # never handed over: no part of the rates
        _case(9, 2025, **good, outcome=Outcome.C),
    ))  # fmt: skip
    rates = (found.closed, found.satisfied, found.accepted, found.first_satisfied, found.first_accepted, found.resolved)
    assert [(rate.numerator, rate.denominator) for rate in rates] == [(6, 7), (3, 5), (4, 5), (2, 5), (3, 5), (3, 6)]
    assert found.ids("A") == [1, 3, 5] and found.ids("dissatisfied") == [4] and found.ids("raised")[-1] == 9
    assert found.resolved_mean == (Fraction(3, 5) + 0) / 2
    assert Rates(()).resolved_mean is None
