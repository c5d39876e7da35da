"""Indicators of attendance: half days, training by tier, residents' deliberation, and 场次 人次 人数 of every kind."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from gongshu_desk.domain.codes import (
    LEAVE_STATUSES,
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    MatterResult,
    TrainingTier,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.indicators import Behind, Indicator
from gongshu_desk.services import training
from gongshu_desk.services.indicator_facts import Facts, Group, Mark, behind
from gongshu_desk.services.trade_kinds import COUNCIL_MATTERS
from gongshu_desk.store.columns import SCALE

NOT_REQUIRED = frozenset({AttendanceStatus.OFFICIAL_LEAVE, AttendanceStatus.NOT_APPLICABLE})
TIMES = "出席、列席、迟到、早退的人次之和，同一代表每次都算"
PERSONS = "到会的代表按人去重，一人有几个代表职务、跨届连任也只算一次"
PREFIXES = {ActivityKind.LIVELIHOOD: "supervision", ActivityKind.COUNCIL: "councils"}
"""Kinds whose figures stand under another name than their code."""
_HALF = "应到不含公假、不适用和任期外、暂停期间的；迟到、早退、列席算出席，填了实到半天数的按实到"
_ALL, _TRAINING, _COUNCIL, _KINDS = Group("履职出勤"), Group("学习培训"), Group("居民议事"), Group("各类活动")


def figures(facts: Facts) -> Iterator[Indicator]:
    """Attendance of all kinds, training, residents' deliberation."""
    yield from _attendance(facts)
    yield from _training(facts)
    yield from _councils(facts)


def _attendance(facts: Facts) -> Iterator[Indicator]:
    held, marks = list(facts.activities.values()), facts.present
    yield _ALL.count(
        "activities.count", "活动", "场", "全部活动的场次，没有代表参加的也算一场", behind("activities", held)
    )
    yield _ALL.count("activities.deputy_times", "参加活动", "人次", TIMES, behind("attendance", marks))
    yield _ALL.count("activities.persons", "参加活动代表", "人", PERSONS, behind("deputies", facts.persons(marks)))
    yield from _rates(facts)
    served = [mark for mark in facts.in_service if mark.status in PRESENT_STATUSES or mark.actual]
    days = Rate(Decimal(sum(mark.attended for mark in served)) / SCALE / 2, len({seat.person for seat in facts.own}))
    yield _ALL.count(
        "attendance.days_mean", "人均履职天数", "天", "任职期间出席半天数（请假但填了实到半天数的按实到）÷ 2 ÷ 期内任职代表人数",
        behind("attendance", served), value=days.value or 0,
    )  # fmt: skip


def _rates(facts: Facts) -> Iterator[Indicator]:
    kinds = {number: held.kind for number, held in facts.activities.items()}
    required = [mark for mark in facts.in_service if mark.status not in NOT_REQUIRED]
    congress = [mark for mark in required if kinds[mark.activity] is ActivityKind.CONGRESS]
    between = [mark for mark in required if kinds[mark.activity] is not ActivityKind.CONGRESS]
    yield _ALL.rate(
        "attendance.rate", "活动出勤率", "半天", f"出席半天数 ÷ 应到半天数，全部活动。{_HALF}",
        _marks(required), value=_half_days(required),
    )  # fmt: skip
    yield _ALL.rate(
        "attendance.congress", "人代会出勤率", "半天", f"出席半天数 ÷ 应到半天数，人代会会议。{_HALF}",
        _marks(congress), value=_half_days(congress),
    )  # fmt: skip
    yield _ALL.rate(
        "attendance.between", "闭会活动参加率", "次",
        "参加次数 ÷ 应参加次数，闭会期间登记了出席情况的活动；公假、不适用和任期外的不计", _marks(between),
    )  # fmt: skip


def _marks(required: list[Mark]) -> Behind:
    return behind("attendance", required, [mark for mark in required if mark.status in PRESENT_STATUSES])


def _half_days(required: Iterable[Mark]) -> Rate:
    """Half days attended ÷ half days required."""
    there = whole = 0
    for mark in required:
        whole += mark.half_days
        if mark.status in PRESENT_STATUSES:
            there += mark.attended
    return Rate(Decimal(there) / SCALE, Decimal(whole) / SCALE)


def _training(facts: Facts) -> Iterator[Indicator]:
    found = training.figures(facts.session, facts.span.first, facts.span.last)
    total = found.total
    people = {facts.seats[mark.mandate].person: mark.mandate for mark in reversed(facts.present)}
    yield _TRAINING.count(
        "training.activities", "举办培训", "场", "类型为培训的活动场次", behind("activities", total.activities)
    )
    yield _TRAINING.count("training.deputy_times", "参加培训", "人次", TIMES, behind("attendance", total.attendances))
    yield _TRAINING.count(
        "training.persons", "参训代表", "人", PERSONS, behind("deputies", sorted(people[one] for one in total.persons))
    )
    numbers = {seat.certificate_no: seat.id for seat in facts.own}
    everyone = [numbers[one.certificate_no] for one in found.trainees]
    trained = [numbers[one.certificate_no] for one in found.trainees if one.trained()]
    yield _TRAINING.rate(
        "training.coverage", "培训覆盖率", "人", training.COVERAGE, behind("deputies", everyone, trained),
        value=found.coverage,
    )  # fmt: skip
    for tier in TrainingTier:
        word, own = tier.label, next(one for one in found.tiers if one.tier == tier.label)
        there = [numbers[t.certificate_no] for t in found.trainees if t.trained(word)]
        yield _TRAINING.count(
            f"training.{tier.value}.activities", f"{word}培训", "场", f"{word}一级组织的培训场次",
            behind("activities", own.activities),
        )  # fmt: skip
        yield _TRAINING.rate(
            f"training.{tier.value}.coverage", f"{word}培训覆盖率", "人", f"参加过{word}培训的 ÷ 期内任职的本级代表",
            behind("deputies", everyone, there), value=found.coverage_of_tier(word),
        )  # fmt: skip


def _councils(facts: Facts) -> Iterator[Indicator]:
    held, marks = facts.by_kind[ActivityKind.COUNCIL]
    matters = facts.at_activities(COUNCIL_MATTERS, held)
    passed = [row for row in matters if row["result"] is MatterResult.PASSED]
    counted = [one for one in held if one.members_due]
    members = Rate(sum(one.members_present or 0 for one in counted), sum(one.members_due or 0 for one in counted))
    yield _COUNCIL.count(
        "councils.meetings", "居民议事会议", "次", "类型为居民议事会议的活动场次", behind("activities", held)
    )
    yield _COUNCIL.count("councils.deputy_times", "代表参加议事", "人次", TIMES, behind("attendance", marks))
    yield _COUNCIL.count("councils.persons", "参加议事代表", "人", PERSONS, behind("deputies", facts.persons(marks)))
    yield _COUNCIL.rate(
        "councils.members", "议事成员到会率", "人次", "实到成员 ÷ 应到成员，填了应到成员的会议",
        behind("activities", counted), value=members,
    )  # fmt: skip
    yield _COUNCIL.count(
        "councils.matters", "议事事项", "项", "提交居民议事会议的事项", behind("council-matters", matters)
    )
    yield _COUNCIL.rate(
        "councils.passed", "表决通过", "项", "结果为通过的事项 ÷ 全部事项", behind("council-matters", matters, passed)
    )


def by_kind(facts: Facts) -> Iterator[Indicator]:
    """场次 人次 人数 of the kinds that have no group of their own."""
    own = {ActivityKind.TRAINING, ActivityKind.COUNCIL, ActivityKind.LIVELIHOOD}
    for kind in ActivityKind:
        if kind in own:
            continue
        held, marks = facts.by_kind[kind]
        key, word = kind.value, kind.label.removesuffix("（组成人员）")
        yield _KINDS.count(f"{key}.activities", word, "场", f"类型为{kind.label}的活动场次", behind("activities", held))
        yield _KINDS.count(f"{key}.deputy_times", f"{word}参加人次", "人次", TIMES, behind("attendance", marks))
        yield _KINDS.count(f"{key}.persons", f"{word}参加人数", "人", PERSONS, behind("deputies", facts.persons(marks)))
        if kind is ActivityKind.CONGRESS:
            series = {one.series or one.no for one in held}
            yield _KINDS.count(
                "congress.sessions", "人代会", "次", "人代会会议按所属会议算一次，没有填所属会议的各算一次",
                behind("activities", held), value=len(series),
            )  # fmt: skip


def ties(facts: Facts) -> Iterator[str]:
    """Sums of attendances and of activities that must come out."""
    marks = dict.fromkeys(AttendanceStatus, 0)
    for mark in facts.marks:
        marks[mark.status] += 1
    present = sum(marks[status] for status in PRESENT_STATUSES)
    leave = sum(marks[status] for status in LEAVE_STATUSES)
    absent = marks[AttendanceStatus.ABSENT]
    if present + leave + absent:
        yield f"应到 {present + leave + absent:,} 人次 = 实到 {present:,} + 请假 {leave:,} + 缺席 {absent:,}"
    held = len(facts.activities)
    parts = [(kind.label.removesuffix("（组成人员）"), len(found[0])) for kind, found in facts.by_kind.items()]
    told = " + ".join(f"{word} {count:,}" for word, count in parts if count)
    if told:
        yield f"活动 {held:,} 场 = {told}"
