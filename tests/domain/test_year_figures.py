"""Figures of a year: what follows from the deputies' own figures."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import BallotFigures, CategoryFigures, ItemFigures, SignInCounts
from gongshu_desk.domain.summary import (
    CategoryLine,
    DeputyYear,
    GroupFigures,
    PointsFigures,
    PrintStamp,
    UnitLine,
    WorkFigures,
    locality_of,
    total_work,
)


def deputy(number: int, total: str, *, rank: int | None = 1, reason: str = "", due: bool = True) -> DeputyYear:
    points = PointsFigures(Decimal(total), "不评定" if reason else "良好", rank, False, {"A": Decimal(total)}, reason)
    work = WorkFigures(days=Decimal("1.25"), congress=Rate(1, 3), led=1, receptions=2, visits=3, group_events=4)
    return DeputyYear(
        f"{number}", f"代表{number}", "第一小组", work, points, trained=True, duty_due=due, duty_done=True
    )


@pytest.mark.parametrize(
    ("unit", "place"),
    [
        ("翠柳街道人大工委", "翠柳街道"),
        ("翠柳街道人大工作委员会", "翠柳街道"),
        ("临江区人大常委会翠柳街道工作委员会", "翠柳街道"),
        ("临江区人大常委会", "临江区"),
        ("人大翠柳街道工委", "翠柳街道"),
        ("代表之家", "代表之家"),
    ],
)
def test_locality_of_a_unit(unit: str, place: str) -> None:
    assert locality_of(unit) == place
    assert UnitLine(unit).locality == place
    assert UnitLine(unit, place="别处").locality == "别处"


def test_rates_of_a_group_are_pooled() -> None:
    """Two of 1/3 are 2/6; an average of percentages would drift with the sizes."""
    work = total_work(d.work for d in (deputy(1, "80"), deputy(2, "70")))
    assert (work.congress.numerator, work.congress.denominator) == (2, 6)
    assert (work.days, work.led, work.events, work.contacts) == (Decimal("2.50"), 2, 8, 10)
    assert total_work(()) == WorkFigures()


def test_exact_fractions_mix_with_decimals() -> None:
    parts = (WorkFigures(days=Decimal("0.5")), WorkFigures(days=Fraction(1, 3)))
    assert total_work(parts).days == Fraction(5, 6)


def test_unrated_deputies_count_as_persons_not_as_points() -> None:
    group = GroupFigures(
        "第一小组", (deputy(1, "80"), deputy(2, "75"), deputy(3, "99", rank=None, reason="暂停执行代表职务"))
    )
    assert (group.count, group.ranked, len(group.graded)) == (3, 2, 2)
    assert group.points == 155
    assert group.average == Fraction(155, 2)
    assert group.category("A") == 155
    assert group.category("Z") == 0
    assert (group.in_band("良好"), group.in_band("不评定")) == (2, 1)


def test_average_of_nobody_is_none() -> None:
    assert GroupFigures("空组", ()).average is None
    assert GroupFigures("空组", ()).reported.value is None


def test_duty_rate_counts_those_due() -> None:
    group = GroupFigures("第一小组", (deputy(1, "80"), deputy(2, "75", due=False)))
    assert (group.reported.numerator, group.reported.denominator) == (1, 1)


def test_fingerprint_on_paper_is_its_first_eight_digits() -> None:
    stamp = PrintStamp(UnitLine("某街道人大工委"), date(2026, 1, 1), "规则", 1, "7c1e90b4" + "f" * 56)
    assert stamp.short_fingerprint == "7c1e-90b4"
    assert PrintStamp(stamp.unit, None, "规则", 1, "").short_fingerprint == ""


def test_ballots_tie_out() -> None:
    votes = BallotFigures(issued=46, returned=46, satisfied=41, fairly=3, dissatisfied=1)
    assert (votes.valid, votes.invalid) == (45, 1)
    assert (votes.satisfied_rate, votes.accepted_rate) == (Rate(41, 45), Rate(44, 45))


def test_sign_in_counts_tie_out() -> None:
    counts = SignInCounts(present=26, late=1, official_leave=1, sick_leave=1, personal_leave=0, absent=2, sitting_in=3)
    assert (counts.leave, counts.expected) == (2, 30)


def test_cut_of_a_category_is_items_less_counted() -> None:
    items = (
        ItemFigures("D1", "接待", "", Decimal(10), Decimal(8)),
        ItemFigures("D2", "走访", "", Decimal(6), Decimal(4)),
    )
    assert CategoryFigures(CategoryLine("D", "联系", Decimal(10)), items, Decimal(10)).cut == 2
