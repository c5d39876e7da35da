"""Lists that follow from points: hand-made cases with ties across the quota's line, changes of term, missing years."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel
from gongshu_desk.domain.points.absences import legal_alert
from gongshu_desk.domain.points.consequences import Listing, Policy, grades, poor_labels, poor_years, preferred
from gongshu_desk.domain.points.facts import ActivityFact, AdjustmentFact, AttendanceFact, Participant, YearFacts
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from tests.domain.points_making import rules

YEAR = 2025
BANDS = [{"label": "优", "from": "90"}, {"label": "中", "from": "60"}, {"label": "差", "from": "0"}]
VETOES = [
    {"when": "unapproved_congress_absence", "effect": "not_top"},
    {"when": "suspended", "effect": "ungraded"},
]
POINTS = {"code": "A1", "source": "adjustment", "basis": "manual", "points": None, "min": "0", "max": "200"}
S = AttendanceStatus


def scheme(**more: object) -> Scheme:
    """One item worth what is entered by hand; three grades."""
    given = {"bands": BANDS, "vetoes": VETOES, "decimals": 0, **more}
    item = {key: value for key, value in POINTS.items() if value is not None}
    return rules(item, **given)


def deputy(number: str, **more: object) -> Participant:
    fields = {"name": f"代表{number}", "sort_key": number, "level": MandateLevel.DISTRICT, "group": "一组"}
    return Participant(**{"certificate_no": number, "service_from": date(2021, 12, 28), **fields, **more})


def year_of(totals: dict[str, int], year: int = YEAR, **people: Participant) -> YearFacts:
    """Deputies by number with the total each comes to."""
    day = date(year, 6, 1)
    return YearFacts(
        year=year,
        level=MandateLevel.DISTRICT,
        participants=[people.get(number) or deputy(number) for number in totals],
        adjustments={n: [AdjustmentFact(n, "A1", Decimal(t), day, "登记", "主任")] for n, t in totals.items()},
    )


def scored(totals: dict[str, int], year: int = YEAR, by: Scheme | None = None, **people: Participant) -> Result:
    return score(by or scheme(), year_of(totals, year, **people))


def numbers(cases: tuple[object, ...]) -> list[str]:
    return [case.certificate_no for case in cases]  # type: ignore[attr-defined]


def states(listing: Listing) -> dict[str, str]:
    return {case.certificate_no: case.state for case in listing.beside}


# ── grades ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_every_deputy_has_a_grade_or_a_reason() -> None:
    away = deputy("c", suspensions=((date(YEAR, 3, 1), date(YEAR, 4, 1)),))
    late = deputy("d", service_from=date(YEAR, 10, 1))
    found = grades(scored({"a": 95, "b": 30, "c": 70, "d": 80}, by=scheme(min_months=6), c=away, d=late))
    assert numbers(found.people) == ["a", "b"] and numbers(found.beside) == ["c", "d"]
    assert {(c.label, c.number, c.of) for c in found.counts} == {
        ("优", 1, 2), ("中", 0, 2), ("差", 1, 2), ("不评定", 1, 4), ("暂不评定", 1, 4),
    }  # fmt: skip
    assert "暂停执行职务" in found.beside[0].why and "不足 6 个月" in found.beside[1].why
    assert any("人代会会议有缺席，不进入最高等次" in rule for rule in found.rules)
    assert "不满 60 分" in found.people[1].why and "第 1 版" in found.rules[0]


def test_rules_without_grades_say_so() -> None:
    bare = scored({"a": 95}, by=rules({k: v for k, v in POINTS.items() if v is not None}))
    assert "没有设等次" in grades(bare).remark and numbers(grades(bare).beside) == ["a"]
    assert "没有设等次" in preferred(bare, Policy()).remark and not preferred(bare, Policy()).people


# ── poor years ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_two_poor_years_running_each_by_its_own_rules() -> None:
    """59 was poor under the rules of this year and 55 fair under those of the year before, whose line lay at 50."""
    milder = scheme(bands=[{"label": "优", "from": "90"}, {"label": "中", "from": "50"}, {"label": "末", "from": "0"}])
    now = scored({"a": 59, "b": 40, "c": 80})
    before = scored({"a": 55, "b": 45, "c": 10}, YEAR - 1, milder)
    found = poor_years([now, before], YEAR, Policy())
    assert numbers(found.people) == ["b"] and numbers(found.beside) == ["a"]
    assert found.people[0].details == (("2025 年度", "差（40 分，第 3 名）"), ("2024 年度", "末（45 分，第 2 名）"))
    assert "2024 年度中" in found.beside[0].why
    assert any("末等：末" in rule for rule in found.rules) and any("末等：差" in rule for rule in found.rules)


def test_a_new_mandate_begins_anew() -> None:
    """After a change of term the deputy has another mandate: the poor year of the old one does not run on."""
    new = deputy("new", name="同一人", service_from=date(YEAR, 1, 10))
    old = deputy("old", name="同一人", service_to=date(YEAR, 1, 9))
    now = scored({"new": 10}, new=new)
    before = scored({"old": 10}, YEAR - 1, old=old)
    found = poor_years([now, before], YEAR, Policy())
    assert not found.people and "2024 年度不在任（本届）" in found.beside[0].why
    assert any("换届后重新起算" in rule for rule in found.rules)


@pytest.mark.parametrize("before", [None, {}])
def test_without_an_earlier_year_nobody_is_listed(before: dict[str, int] | None) -> None:
    earlier = None if before is None else scored(before, YEAR - 1)
    found = poor_years([scored({"a": 10}), earlier], YEAR, Policy())
    assert not found.people and numbers(found.beside) == ["a"]
    assert "2024 年度没有积分" in found.remark


def test_a_year_without_grade_breaks_the_run() -> None:
    away = deputy("a", suspensions=((date(YEAR - 1, 3, 1), date(YEAR - 1, 4, 1)),))
    results = [scored({"a": 10}), scored({"a": 10}, YEAR - 1, a=away), scored({"a": 10}, YEAR - 2)]
    found = poor_years(results, YEAR, Policy(years=3))
    assert not found.people and "2024 年度不评定" in found.beside[0].why
    assert numbers(poor_years([results[0], results[2]], YEAR, Policy()).people) == ["a"]


def test_which_grades_are_poor_is_the_offices_word() -> None:
    assert poor_labels(scheme(), Policy()) == ["差"]
    assert poor_labels(scheme(), Policy(poor_bands=2)) == ["中", "差"]
    assert poor_labels(scheme(), Policy(poor_bands=3)) == ["中", "差"]  # the first grade is never poor
    assert poor_labels(scheme(bands=BANDS[:1], vetoes=[]), Policy()) == []


# ── preferred ─────────────────────────────────────────────────────────────────────────────────────────────────────


def ten(**totals: int) -> dict[str, int]:
    return {**totals, **{f"x{n}": 61 for n in range(10 - len(totals))}}


def test_the_quota_lets_in_whole_places_only() -> None:
    found = preferred(scored(ten(a=99, b=98, c=97), by=scheme(top_quota_percent=29)), Policy())
    assert numbers(found.people) == ["a", "b"] and states(found) == {"c": "名额已满"}
    assert "参评 10 人的 29%，2 名" in found.people[0].why and "最高等次名额：参评人数的 29%" in "".join(found.rules)
    assert found.counts[0].number == 2 and found.counts[0].of == 10


def test_a_tie_across_the_line_is_left_out_whole_and_told_so() -> None:
    found = preferred(scored(ten(a=99, b=98, c=98, d=97), by=scheme(top_quota_percent=20)), Policy())
    assert numbers(found.people) == ["a"]
    assert states(found) == {"b": "同分跨线", "c": "同分跨线", "d": "名额已满"}
    assert "2 人同分" in found.beside[0].why


def test_a_tie_within_the_line_and_one_below_it() -> None:
    found = preferred(scored(ten(a=99, b=99, c=98, d=98), by=scheme(top_quota_percent=20)), Policy())
    assert numbers(found.people) == ["a", "b"]
    assert states(found) == {"c": "名额已满", "d": "名额已满"}


def test_exempt_roles_and_barred_deputies_stand_beside() -> None:
    leader, unranked = deputy("a", tags=frozenset({"领导干部"})), deputy("b", tags=frozenset({"观察员"}))
    away = deputy("d", suspensions=((date(YEAR, 3, 1), date(YEAR, 4, 1)),))
    facts = year_of({"a": 99, "b": 98, "c": 97, "d": 96, "e": 95, "f": 20}, a=leader, b=unranked, d=away)
    missed = AttendanceFact(ActivityFact("C1", "五次会议", ActivityKind.CONGRESS, date(YEAR, 2, 1)), S.ABSENT)
    facts = replace(facts, attendance={"c": [missed]})
    found = preferred(score(scheme(unranked_tags=["观察员"]), facts), Policy())
    assert numbers(found.people) == ["e"]
    assert states(found) == {"a": "除外", "b": "除外", "c": "不进最高等次", "d": "不评定"}
    assert "人代会会议有缺席" in next(case.why for case in found.beside if case.certificate_no == "c")
    everyone = preferred(score(scheme(), year_of({"a": 99}, a=leader)), Policy(exempt_tags=()))
    assert numbers(everyone.people) == ["a"]


def test_nobody_at_the_line_is_said() -> None:
    assert "没有代表达到「优」的 90 分" in preferred(scored({"a": 70}), Policy()).remark


# ── the legal alert ───────────────────────────────────────────────────────────────────────────────────────────────


def session(name: str, day: date, units: int = 2, series: str | None = "same") -> list[ActivityFact]:
    label = name if series == "same" else series
    return [ActivityFact(f"{name}-{n}", name, ActivityKind.CONGRESS, day, series=label) for n in range(units)]


def marks(units: list[ActivityFact], *statuses: AttendanceStatus) -> list[AttendanceFact]:
    return [AttendanceFact(unit, status) for unit, status in zip(units, statuses, strict=False)]


FOURTH = session("四次会议", date(2024, 2, 1))
FIFTH = session("五次会议", date(2025, 2, 1))
SIXTH = session("六次会议", date(2025, 12, 20))


def alert(
    own: list[AttendanceFact], person: Participant | None = None, others: list[AttendanceFact] | None = None
) -> Listing:
    person = person or deputy("a")
    rows = {"a": own, "other": marks([*FOURTH, *FIFTH, *SIXTH], *[S.PRESENT] * 6) if others is None else others}
    facts = YearFacts(YEAR, MandateLevel.DISTRICT, [person], attendance=rows)
    return legal_alert([person], facts)


def test_two_whole_sessions_alert_whether_running_or_not() -> None:
    found = alert(marks([*FOURTH, *SIXTH], *[S.ABSENT] * 4) + marks(FIFTH, S.PRESENT, S.PRESENT))
    assert found.people[0].state == "提醒" and found.counts[0].number == 1
    assert "2 次" in found.people[0].why and "2024年2月1日" in found.people[0].why and "四次会议" in found.people[0].why
    assert "第六十二条" in found.rules[0] and "只作提醒" in found.rules[1]


def test_one_session_is_a_remark() -> None:
    found = alert(marks([*FOURTH, *FIFTH, *SIXTH], S.ABSENT, S.ABSENT, *[S.PRESENT] * 4))
    assert [case.state for case in found.people] == ["已有 1 次"] and found.counts[0].number == 0


@pytest.mark.parametrize("other", [S.PRESENT, S.PERSONAL_LEAVE, S.SICK_LEAVE, S.OFFICIAL_LEAVE, S.LATE])
def test_a_session_missed_in_part_does_not_count(other: AttendanceStatus) -> None:
    found = alert(marks([*FOURTH, *FIFTH], S.ABSENT, other, S.ABSENT, other))
    assert not found.people and "2 场缺席 1 场" in found.beside[0].why


def test_a_unit_that_does_not_apply_is_not_asked_for() -> None:
    assert alert(marks(FIFTH, S.ABSENT, S.NOT_APPLICABLE)).people[0].state == "已有 1 次"


def test_returned_marks_and_missing_ones_are_unknown() -> None:
    returned = [AttendanceFact(FIFTH[0], S.ABSENT), AttendanceFact(FIFTH[1], S.ABSENT, rejected=True)]
    found = alert(returned)
    assert not found.people and "1 场没有记录或已退回" in found.beside[0].why
    assert alert([AttendanceFact(unit, S.ABSENT, rejected=True) for unit in FIFTH]).remark
    assert not alert(marks(FIFTH, S.ABSENT)).people  # the other half day was never called


def test_only_days_in_service_count() -> None:
    elected = deputy("a", service_from=date(2025, 6, 1))
    assert not alert(marks([*FOURTH, *FIFTH], *[S.ABSENT] * 4), elected).people
    away = deputy("a", suspensions=((date(2025, 1, 1), date(2025, 3, 1)),))
    assert alert(marks([*FOURTH, *FIFTH], *[S.ABSENT] * 4), away).people[0].state == "已有 1 次"


def test_the_same_short_name_every_year_is_another_session() -> None:
    both = session("甲", date(2024, 2, 1), 1, "人代会") + session("乙", date(2025, 2, 1), 1, "人代会")
    assert alert(marks(both, S.ABSENT, S.ABSENT), others=[]).people[0].state == "提醒"
    across = session("甲", date(2024, 12, 31), 1, "五次会议") + session("乙", date(2025, 1, 1), 1, "五次会议")
    once = alert(marks(across, S.ABSENT, S.ABSENT), others=[]).people[0]
    assert once.state == "已有 1 次" and "2024年12月31日至2025年1月1日" in once.why


def test_absences_elsewhere_are_no_absence_from_the_congress() -> None:
    training = [ActivityFact(f"T{n}", "培训", ActivityKind.TRAINING, date(2025, 3, n)) for n in (1, 2)]
    found = alert(marks(training, S.ABSENT, S.ABSENT))
    assert not found.people and not found.beside and "没有代表" in found.remark
