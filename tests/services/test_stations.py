"""联络站: opinions and their cohorts, duty rosters and what came of them, the station file, the standard."""

from datetime import date

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.domain.opinions import OpinionFact, OpinionState, Terms, cohorts, in_time, lacks_feedback, state

R = OpinionRoute


def opinion(number: int, day: date, route: OpinionRoute = R.SUBDISTRICT, **more: object) -> OpinionFact:
    return OpinionFact(number, f"Y{number}", "甲站", day, "路灯不亮", route, **more)  # type: ignore[arg-type]


# --- opinions -------------------------------------------------------------------------------------------------


def test_resolved_rate_counts_for_the_year_of_collection_as_of_a_day() -> None:
    listed = [
        opinion(1, date(2023, 3, 1), resolved_on=date(2023, 4, 1)),
        opinion(2, date(2023, 12, 20), resolved_on=date(2024, 2, 1)),
        opinion(3, date(2024, 5, 6), resolved_on=date(2024, 5, 6)),
        opinion(4, date(2024, 11, 1)),
    ]
    first, last = date(2023, 1, 1), date(2024, 12, 31)

    then = cohorts(listed, first, last, date(2023, 12, 31))
    assert [(c.year, c.rate.numerator, c.rate.denominator) for c in then.cohorts] == [(2023, 1, 2), (2024, 0, 0)]
    assert then.cohorts[0].open == (2,)

    later = cohorts(listed, first, last, date(2024, 12, 31))
    assert [c.resolved for c in later.cohorts] == [(1, 2), (3,)]
    assert (later.rate.numerator, later.rate.denominator, later.rate.percent()) == (3, 4, "75.0")
    assert cohorts([], first, last, last).rate.percent() == "—"


def test_each_route_ends_in_its_own_way() -> None:
    day, terms = date(2025, 3, 3), Terms(street_days=15, district_months=3)
    late = date(2025, 3, 25)
    told = {
        (R.ON_THE_SPOT, False): OpinionState.UNDATED,
        (R.ON_THE_SPOT, True): OpinionState.ANSWERED,
        (R.SUBDISTRICT, False): OpinionState.OVERDUE,  # the fifteenth working day was Monday 24 March
        (R.SUBDISTRICT, True): OpinionState.ANSWERED,
        (R.DISTRICT, False): OpinionState.OPEN,
        (R.PARTY_COMMITTEE, False): OpinionState.SENT_ON,
        (R.BEYOND_AUTHORITY, False): OpinionState.TO_EXPLAIN,
        (R.BEYOND_AUTHORITY, True): OpinionState.EXPLAINED,
    }
    for (route, answered), wanted in told.items():
        one = opinion(1, day, route, answered_on=date(2025, 3, 20) if answered else None)
        assert state(one, late, terms) is wanted, route
    assert state(opinion(1, day), date(2025, 3, 24), terms) is OpinionState.OPEN
    assert in_time(opinion(1, day, answered_on=date(2025, 3, 25)), late, terms) is False
    assert in_time(opinion(1, day), date(2025, 3, 10), terms) is None
    assert in_time(opinion(1, day, due_on=date(2025, 3, 5)), date(2025, 3, 10), terms) is False


def test_feedback_is_asked_for_once_it_is_handled() -> None:
    day, later, terms = date(2025, 3, 3), date(2025, 3, 31), Terms()
    answered = {"answered_on": date(2025, 3, 10), "receiver": "王毅"}
    assert lacks_feedback(opinion(1, day), later, terms) == (False, False)
    assert lacks_feedback(opinion(1, day, **answered), later, terms) == (True, True)
    assert lacks_feedback(opinion(1, day, **answered, told_resident_on=date(2025, 3, 12)), later, terms) == (
        True,
        False,
    )
    assert lacks_feedback(opinion(1, day, R.ON_THE_SPOT, **answered), later, terms) == (False, False)
