"""三级培训: figures with their rows, what is required of late starters, who is short, the plan and what is made of it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    CertificateKind,
    DayPart,
    MandateLevel,
    OrganiserLevel,
    TargetTier,
    TrainingTier,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.training import TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services import (
    certificate_register,
    history,
    records,
    review,
    training,
    training_plans,
    training_targets,
)
from gongshu_desk.services import training_certificates as papers
from gongshu_desk.services.activities import mark, roll
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.invitations import invited
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import TRAINING_PLANS, TRAINING_TARGETS
from gongshu_desk.services.year_sheets import by_tier, year_sheets

S = AttendanceStatus
TRAINING = ActivityKind.TRAINING
YEAR = 2026
NO = [f"33019901000{n:02d}" for n in range(1, 6)]
CITY = "3301000140001"
Deputy = Callable[..., DeputyDraft]
Activity = Callable[..., ActivityDraft]


def keep(desk: Desk, *drafts: tuple[object, object]) -> None:
    with desk.store.write("登记") as session:
        lookup, last = Lookup(session), None
        for kind, draft in drafts:
            if kind is not last:  # what the kind before it made is looked up anew
                lookup, last = Lookup(session), kind
            put(Writing(kind, session, lookup, draft, None, date(2026, 1, 1)))  # type: ignore[arg-type]
            session.flush()


@pytest.fixture
def school(desk: Desk, deputy: Deputy, activity: Activity) -> Desk:
    """Five deputies: all year, all year, elected in June, suspended in spring, elected in December; one of the city.

    Three trainings: the district's of two units (2 and 1 half days), the committee's, a group's.
    """
    people = [
        deputy("丁兰", NO[0], group="第一小组"),
        deputy("王一", NO[1], group="第一小组"),
        deputy("田七", NO[2], group="第二小组", elected_on=date(2026, 6, 10), by_election=True),
        deputy("李思", NO[3], group="第二小组", suspended_from=date(2026, 2, 1), suspended_to=date(2026, 7, 31)),
        deputy("陈武", NO[4], elected_on=date(2026, 12, 20), by_election=True),
        deputy("周敏", CITY, level=MandateLevel.CITY, term=1),
    ]
    level = OrganiserLevel
    units = [
        ("D1", date(2026, 3, 10), level.DISTRICT, "区培训班", Decimal(2), Decimal(8)),
        ("D2", date(2026, 3, 11), level.DISTRICT, "区培训班", Decimal(1), Decimal(4)),
        ("W1", date(2026, 6, 20), level.SUBDISTRICT, None, Decimal(1), Decimal("3.5")),
        ("G1", date(2026, 9, 1), level.GROUP, None, Decimal(1), None),
    ]
    held = [
        activity(no, day, name=f"培训{no}", kind=TRAINING, organiser_level=who, series=series, half_days=half,
                 hours=hours)
        for no, day, who, series, half, hours in units
    ]  # fmt: skip
    marks = [
        AttendanceDraft(activity_no=no, certificate_no=number, status=status)
        for no, status, numbers in (
            ("D1", S.PRESENT, (NO[0], CITY)),
            ("D2", S.PRESENT, (NO[0],)),
            ("D2", S.SICK_LEAVE, (NO[1],)),
            ("W1", S.LATE, (NO[1], NO[2])),
            ("G1", S.PRESENT, (NO[0], NO[3])),
        )
        for number in numbers
    ]
    half = AttendanceDraft(activity_no="D1", certificate_no=NO[1], status=S.PRESENT, actual_half_days=Decimal(1))
    keep(
        desk,
        *((DEPUTIES, one) for one in people),
        *((ACTIVITIES, one) for one in held),
        *((ATTENDANCE, one) for one in (*marks, half)),
    )
    return desk


def year(desk: Desk) -> training_targets.YearTraining:
    return training_targets.year_training(desk, YEAR)


def of(desk: Desk, number: str) -> training_targets.Standing:
    return next(one for one in year(desk).standings if one.trainee.certificate_no == number)


def test_every_tier_has_its_units_attendances_and_persons(school: Desk) -> None:
    found = year(school).figures
    lines = {t.tier: (t.held, t.trainings, t.half_days, t.times, t.people, t.attended) for t in found.tiers}
    assert lines == {
        "区人大": (2, 1, 3, 4, 3, 6),
        "人大街道工委": (1, 1, 1, 2, 2, 2),
        "代表小组": (1, 1, 1, 2, 2, 2),
    }
    total = found.total
    assert (total.held, total.times, total.people) == (4, 8, 5) and len(set(total.attendances)) == 8
    assert [(part.certificate_no, part.own) for part in found.beside] == [(CITY, False)]
    assert found.coverage == Rate(4, 5) and found.coverage_of_tier("区人大") == Rate(2, 5)
    assert found.by_group() == {"第一小组": Rate(2, 2), "第二小组": Rate(2, 2), "": Rate(0, 1)}
    sheets = year_sheets(school, YEAR)
    assert [(k.label, k.held, k.half_days, k.deputy_times, k.persons) for k in by_tier(sheets)] == [
        (t.tier, t.held, t.half_days, t.times, t.people) for t in found.tiers
    ]


def test_hours_are_pro_rata_of_the_half_days_attended(school: Desk) -> None:
    one = of(school, NO[1]).trainee
    assert one.half_days() == 2 and one.half_days("区人大") == 1
    assert one.hours("区人大") == 4 and one.hours() == Decimal("7.5")  # half of 8, and 3.5 although late
    assert of(school, NO[0]).trainee.hours() == 12


def test_late_starters_and_the_suspended_owe_their_months(school: Desk) -> None:
    keep(school, (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.ANY, half_days=Decimal(4))))
    told = {no: (of(school, no).months, of(school, no).needs[0].required, of(school, no).state) for no in NO}
    assert told == {
        NO[0]: (12, Decimal(4), "达标"),
        NO[1]: (12, Decimal(4), "未达标"),
        NO[2]: (7, Decimal("2.5"), "未达标"),
        NO[3]: (6, Decimal(2), "未达标"),
        NO[4]: (0, Decimal(0), "不作要求"),
    }
    need = of(school, NO[2]).needs[0]
    assert need.arithmetic == "应训 4 个半天 × 7/12 = 2.3，取 2.5"
    assert need.standing == "已训 1 个半天，还差 1.5" and of(school, NO[2]).missing == "还差 1.5 个半天"
    assert year(school).met == Rate(1, 4) and of(school, NO[0]).in_office


@pytest.mark.parametrize(
    ("full", "months", "required"), [("4", 7, "2.5"), ("3", 1, "0.5"), ("3", 12, "3"), ("1", 2, "0"), ("1", 3, "0.5")]
)
def test_pro_rata_takes_halves_half_up(full: str, months: int, required: str) -> None:
    assert training_targets.pro_rata(Decimal(full), months) == Decimal(required)


def test_a_target_of_one_tier_and_one_in_hours_stand_beside_the_total(school: Desk) -> None:
    keep(
        school,
        (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.ANY, half_days=Decimal(3))),
        (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.GROUP, half_days=Decimal(1))),
        (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.DISTRICT, hours=Decimal(6))),
    )
    first, second = of(school, NO[0]), of(school, NO[1])
    assert first.state == "达标" and first.over
    assert second.missing == "还差 1 个半天；区人大还差 2 学时；代表小组还差 1 个半天"


def test_who_holds_an_old_and_a_new_mandate_is_one_person(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """The year of 换届: two mandates of the level, one person in 在任人数, 人数 and the requirement."""
    number = "11010519491231002X"
    first = deputy("丁兰", NO[0], id_number=number, ended_on=date(2026, 6, 30))
    second = deputy("丁兰", NO[1], id_number=number, term=2, elected_on=date(2026, 7, 1))
    held = [activity(f"T{m}", date(2026, m, 5), kind=TRAINING, hours=None) for m in (3, 9)]
    keep(desk, (DEPUTIES, first), (DEPUTIES, second), *((ACTIVITIES, one) for one in held))
    mark(desk, "T3", NO[0], S.PRESENT)
    mark(desk, "T9", NO[1], S.PRESENT)
    keep(desk, (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.ANY, half_days=Decimal(2))))
    found = year(desk)
    assert found.figures.coverage == Rate(1, 1) and found.figures.total.people == 1
    (one,) = found.standings
    assert one.months == 12 and one.state == "达标" and one.trainee.certificate_no == NO[1]


def test_a_returned_mark_counts_nowhere(school: Desk) -> None:
    with school.store.read() as session:
        part = training.figures(session, date(2026, 9, 1), date(2026, 9, 1)).total.parts[0]
    review.send_back(school, "attendance", [part.attendance_id], "代签", "吴核")
    with school.store.read() as session:
        assert training.figures(session, date(2026, 9, 1), date(2026, 9, 1)).total.times == 1


# ── plan ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def plan(no: str, day: date | None, **values: object) -> tuple[object, TrainingPlanDraft]:
    given = {"no": no, "year": YEAR, "title": f"培训{no}", "tier": TrainingTier.WORKING_COMMITTEE, "planned_on": day}
    return TRAINING_PLANS, TrainingPlanDraft.model_validate(given | values)


def test_a_plan_is_held_arranged_coming_or_overdue(school: Desk) -> None:
    keep(school, plan("P1", date(2026, 3, 10), half_days=Decimal(3), hours=Decimal(12)), plan("P2", date(2026, 5, 1)))
    keep(school, plan("P3", date(2026, 12, 1)), plan("P4", None))
    found = records.find(school, ACTIVITIES, year=YEAR)
    for no in ("D1", "W1"):
        row = next(a for a in found if a["no"] == no)
        loaded = records.load(school, ACTIVITIES, row["id"])
        linked = {"plan": "P1" if no == "D1" else "P3"}
        draft = ActivityDraft.model_validate({**loaded.draft.model_dump(), **linked})
        records.change(school, ACTIVITIES, loaded.id, loaded.revision, draft)
    made = training_plans.year_plan(school, YEAR, date(2026, 5, 20))
    assert [(one.no, one.state) for one in made.lines] == [
        ("P1", "已办"), ("P2", "逾期未办"), ("P3", "已安排"), ("P4", "未到期"),
    ]  # fmt: skip
    assert made.done == Rate(1, 4) and made.lines[0].difference == "比计划少 1 个半天，比计划少 4 学时"
    later = training_plans.year_plan(school, YEAR, date(2027, 1, 1))
    assert [one.state for one in later.lines] == ["已办", "逾期未办", "已办", "逾期未办"]


def test_a_training_of_five_units_is_made_of_its_plan_in_one_write(school: Desk) -> None:
    keep(school, plan("P1", date(2026, 12, 3), half_days=Decimal(5), hours=Decimal(10), title="冬训"))
    (line,) = training_plans.year_plan(school, YEAR, date(2026, 11, 22)).lines
    units = training_plans.proposed_units(line, date(2026, 12, 3))
    assert [training_plans.unit_words(unit) for unit in units] == [
        "2026-12-03 上午", "2026-12-03 下午", "2026-12-04 上午", "2026-12-04 下午", "2026-12-07 上午",
    ]  # fmt: skip
    saved = training_plans.hold(school, "P1", units, place="党校")
    (line,) = training_plans.year_plan(school, YEAR, date(2026, 11, 22)).lines
    assert line.state == "已安排" and line.difference == "" and line.days == "2026-12-03 至 12-07"
    made = line.activities
    assert len({a["no"] for a in made}) == 5 and {a["series"] for a in made} == {"冬训"}
    assert {a["organiser"] for a in made} == {school.unit} and sum(a["hours"] for a in made) == 10
    assert [a["day_part"] for a in made][:2] == [DayPart.MORNING, DayPart.AFTERNOON]
    history.undo(school, saved.batch)
    assert not training_plans.year_plan(school, YEAR, date(2026, 11, 22)).lines[0].activities


def test_hours_that_do_not_divide_still_add_up(school: Desk) -> None:
    keep(school, plan("P1", date(2026, 12, 3), half_days=Decimal(3), hours=Decimal(10)))
    days = [(date(2026, 12, day), None) for day in (3, 4, 7)]
    training_plans.hold(school, "P1", days)
    (line,) = training_plans.year_plan(school, YEAR, date(2026, 12, 31)).lines
    assert [a["hours"] for a in line.activities] == [Decimal("3.33"), Decimal("3.33"), Decimal("3.34")]


def test_a_training_without_days_twice_the_same_or_of_no_plan_is_refused(school: Desk) -> None:
    keep(school, plan("P1", date(2026, 12, 3)))
    day = (date(2026, 12, 3), DayPart.MORNING)
    for units, said in (((), "没有填写培训的日期"), ((day, day), "写了两次")):
        with pytest.raises(InvalidInput, match=said):
            training_plans.hold(school, "P1", units)
    with pytest.raises(NotFound, match="P9"):
        training_plans.hold(school, "P9", (day,))
    assert not training_plans.year_plan(school, YEAR, date(2026, 12, 31)).lines[0].activities


def test_those_short_are_invited_with_what_they_lack(school: Desk, activity: Activity) -> None:
    keep(school, (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.ANY, half_days=Decimal(4))))
    keep(school, (ACTIVITIES, activity("N1", date(2026, 12, 9), kind=TRAINING)))
    assert [a["no"] for a in training_plans.coming(school, date(2026, 11, 22))] == ["N1"]
    short = year(school).of(training_targets.SHORT)
    saved, left = training_plans.invite_short(school, "N1", short)
    assert saved is not None and saved.count == 3 and not left
    guests = {one.certificate_no: one.reason for one in invited(school, "N1")}
    assert guests[NO[2]] == "应训 4 个半天 × 7/12 = 2.3，取 2.5，已训 1 个半天，还差 1.5"
    assert {one.certificate_no for one in roll(school, "N1").people} == {NO[1], NO[2], NO[3]}
    again, left = training_plans.invite_short(school, "N1", short)
    assert again is None and len(left) == 3 and all("已在邀请名单上" in who for who in left)


# ── certificates ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_certificates_go_to_those_entitled_and_the_others_learn_why_not(school: Desk) -> None:
    keep(school, (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.ANY, half_days=Decimal(4))))

    def states(ground: str) -> dict[str, tuple[str, str]]:
        return {one.certificate_no: (one.state, one.why) for one in papers.certificates(school, YEAR, ground).holdings}

    attended = states(papers.BY_ATTENDANCE)
    assert {no for no, (state, _) in attended.items() if state == "待编号"} == {*NO[:4], CITY}
    assert attended[NO[4]] == ("不发", "没有参加过培训")
    met = states(papers.BY_TARGET)
    assert met[NO[0]] == ("待编号", "") and met[NO[1]] == ("不发", "未达标：还差 2 个半天")
    assert met[CITY][0] == "不发" and "不是本级在任代表" in met[CITY][1]
    one = states("区培训班")
    assert one[NO[1]][0] == "待编号" and one[NO[3]] == ("不发", "没有参加「区培训班」")
    key = next(h.key for h in papers.certificates(school, YEAR).holdings if h.certificate_no == NO[0])
    certificate_register.issue(school, CertificateKind.TRAINING, YEAR, [key])
    assert states(papers.BY_TARGET)[NO[0]][0] == "已编号"
