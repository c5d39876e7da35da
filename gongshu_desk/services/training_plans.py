"""The year's training plan: what was held of it and what is overdue, and the training made from a line of it.

What a training plan owes is judged on a day that the caller names; nothing here reads the clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from pydantic import ValidationError

from gongshu_desk.domain import workdays
from gongshu_desk.domain.codes import ActivityKind, DayPart, InvitationBasis, OrganiserLevel, TrainingTier
from gongshu_desk.domain.figures import Rate, half_up, plain
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.fields import explain
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services import invitations
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.kinds import Values, Writing, faults_among_records, put, read
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import TRAINING_PLANS
from gongshu_desk.services.training_targets import Standing
from gongshu_desk.store.session import Saved

HELD, ARRANGED, COMING, OVERDUE = "已办", "已安排", "未到期", "逾期未办"
"""All units were held; units are entered and not all held; nothing entered, its day to come; its day gone by."""

_LEVELS = {
    TrainingTier.DISTRICT: OrganiserLevel.DISTRICT,
    TrainingTier.WORKING_COMMITTEE: OrganiserLevel.SUBDISTRICT,
    TrainingTier.GROUP: OrganiserLevel.GROUP,
}
_PARTS = (DayPart.MORNING, DayPart.AFTERNOON)
TIERS = tuple(TrainingTier)
Unit = tuple[date, DayPart | None]
"""Day and part of the day of one sign-in unit."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of the plan with what was held of it, as of a day."""

    id: int
    no: str
    title: str
    tier: TrainingTier
    planned_on: date | None
    half_days: Decimal | None
    hours: Decimal | None
    audience: str
    lecturer: str
    responsible: str
    activities: tuple[Values, ...]
    state: str

    @property
    def held_half_days(self) -> Decimal:
        """Half days of the units entered."""
        return sum((a["half_days"] for a in self.activities), start=Decimal(0))

    @property
    def held_hours(self) -> Decimal:
        """Hours of the units entered."""
        return sum((a["hours"] or Decimal(0) for a in self.activities), start=Decimal(0))

    @property
    def days(self) -> str:
        """「2025-04-08」, 「2025-04-08 至 04-09」; empty where nothing is entered."""
        days = sorted(a["held_on"] for a in self.activities)
        if not days:
            return ""
        return days[0].isoformat() if days[0] == days[-1] else f"{days[0].isoformat()} 至 {days[-1]:%m-%d}"

    @property
    def difference(self) -> str:
        """「比计划少 1 个半天」 where units are entered and are not what was planned."""
        told = []
        if self.activities:
            for planned, held, measure in (
                (self.half_days, self.held_half_days, "个半天"),
                (self.hours, self.held_hours, "学时"),
            ):
                if planned is not None and planned != held:
                    told.append(f"比计划{'多' if held > planned else '少'} {plain(abs(held - planned))} {measure}")
        return "，".join(told)


@dataclass(frozen=True, slots=True)
class YearPlan:
    """The plan of a year as of a day."""

    year: int
    lines: tuple[PlanLine, ...]

    @property
    def done(self) -> Rate:
        """完成率: lines held ÷ lines planned."""
        return Rate(sum(line.state == HELD for line in self.lines), len(self.lines))


def year_plan(desk: Desk, year: int, as_of: date) -> YearPlan:
    """The plan of a year, in the order of its days; a line without a day is due on 31 December."""
    with desk.store.read() as session:
        plans = read(session, TRAINING_PLANS, year=year)
        numbers = {plan["no"] for plan in plans}
        held = [a for a in read(session, ACTIVITIES) if a["plan"] in numbers] if plans else []
    held.sort(key=lambda a: (a["held_on"], a["no"]))
    lines = [_line(plan, tuple(a for a in held if a["plan"] == plan["no"]), as_of) for plan in plans]
    return YearPlan(year, tuple(sorted(lines, key=lambda one: (one.planned_on or date(year, 12, 31), one.no))))


def _line(plan: Values, held: tuple[Values, ...], as_of: date) -> PlanLine:
    if held:
        state = HELD if all(a["held_on"] <= as_of for a in held) else ARRANGED
    else:
        due = plan["planned_on"] or date(plan["year"], 12, 31)
        state = OVERDUE if due < as_of else COMING
    return PlanLine(
        plan["id"], plan["no"], plan["title"], plan["tier"], plan["planned_on"], plan["half_days"], plan["hours"],
        plan["audience"] or "", plan["lecturer"] or "", plan["responsible"] or "", held, state,
    )  # fmt: skip


def proposed_units(line: PlanLine, start: date, part: DayPart = DayPart.MORNING) -> tuple[Unit, ...]:
    """The sign-in units of a planned training: 2.5 days are 5, mornings and afternoons of working days from `start` on.

    What is planned in quarters, or without half days, is one unit for the clerk to change.
    """
    count = int(line.half_days) if line.half_days and line.half_days == int(line.half_days) else 1
    units: list[Unit] = []
    day, at = start, _PARTS.index(part) if part in _PARTS else 0
    while len(units) < max(count, 1):
        units.append((day, _PARTS[at]))
        at = 1 - at
        if at == 0:
            day = _next_working_day(day)
    return tuple(units)


def _next_working_day(day: date) -> date:
    found = day + timedelta(days=1)
    while not workdays.is_working_day(found):
        found += timedelta(days=1)
    return found


def hold(desk: Desk, plan_no: str, units: Sequence[Unit], *, place: str = "", organiser: str = "") -> Saved:
    """Enter the training of a plan: one activity a unit, all of one 所属会议, in one write. NotFound, InvalidInput.

    Planned hours are shared out evenly, so that they add up; `organiser` is the unit's own name where its tier holds it.
    """
    if not units:
        raise InvalidInput("没有填写培训的日期。", "请至少写一个签到单元，如 2026-12-03 上午。")
    twice = next((unit for unit in units if list(units).count(unit) > 1), None)
    if twice is not None:
        raise InvalidInput(f"{unit_words(twice)}写了两次。", "每个签到单元只写一次。")
    with desk.store.write(f"按培训计划 {plan_no} 登记培训 {len(units)} 场", Command.ENTER) as session:
        plan = next((p for p in read(session, TRAINING_PLANS) if p["no"] == plan_no), None)
        if plan is None:
            raise NotFound(f"没有编号为「{plan_no}」的培训计划。", "请按 F5 刷新后再试。")
        if not organiser and plan["tier"] is TrainingTier.WORKING_COMMITTEE:
            organiser = unit_of(session).name
        lookup = Lookup(session)
        known = [str(row["no"]) for row in read(session, ACTIVITIES, year=units[0][0].year)]
        if not known:
            known = [str(row["no"]) for row in read(session, ACTIVITIES)]
        for draft in _drafts(plan, sorted(units, key=_order), known, place, organiser):
            for _, sentence in faults_among_records(lookup, ACTIVITIES, draft.model_dump()):
                raise InvalidInput(f"{sentence}。", "请核对后再试。")
            put(Writing(ACTIVITIES, session, lookup, draft, None, desk.today()))
    return _saved(desk)


def _order(unit: Unit) -> tuple[date, int]:
    return unit[0], list(DayPart).index(unit[1]) if unit[1] else -1


def unit_words(unit: Unit) -> str:
    """2026-12-03 上午."""
    day, part = unit
    return f"{day.isoformat()} {part.label}" if part else day.isoformat()


def _drafts(plan: Values, units: Sequence[Unit], known: list[str], place: str, organiser: str) -> list[ActivityDraft]:
    made = []
    several = len(units) > 1
    half = plan["half_days"] if not several and plan["half_days"] else Decimal(1)
    shares = _shared(plan["hours"], len(units))
    for at, ((day, part), hours) in enumerate(zip(units, shares, strict=True), start=1):
        number = next_number(known, f"PX{plan['year']}001")
        known.append(number)
        values = {
            "no": number, "kind": ActivityKind.TRAINING, "series": plan["title"] if several else None,
            "name": f"{plan['title']}（第 {at} 场）" if several else plan["title"],
            "organiser_level": _LEVELS[plan["tier"]], "organiser": organiser or None, "held_on": day,
            "day_part": part, "half_days": half, "hours": hours, "place": place or None, "topic": plan["title"],
            "plan": plan["no"],
        }  # fmt: skip
        try:
            made.append(ActivityDraft.model_validate(values))
        except ValidationError as error:
            told = "；".join(sentence for _, sentence in explain(error, ActivityDraft))
            raise InvalidInput(f"培训没有登记：{told}。", "请先改培训计划里的这一项。") from error
    return made


def _shared(hours: Decimal | None, count: int) -> list[Decimal | None]:
    """Hours shared out to the hundredth, the last unit taking what is left."""
    if hours is None:
        return [None] * count
    each = half_up(hours / count, 2) if count else hours
    return [*([each] * (count - 1)), hours - each * (count - 1)]


def invite_short(desk: Desk, activity_no: str, standings: Sequence[Standing]) -> tuple[Saved | None, list[str]]:
    """Invite those who are short to a training: (what was written, who was left out and why).

    Whoever is invited already stays so; whoever cannot be invited on its day is named, and the others are invited.
    """
    wanted = {one.trainee.certificate_no: one for one in standings}
    left, reasons = [], {}
    for candidate in invitations.candidates(desk, activity_no):
        one = wanted.pop(candidate.certificate_no, None)
        if one is None:
            continue
        if candidate.invited:
            left.append(f"{printed(candidate.name)}（已在邀请名单上）")
        elif candidate.barred:
            left.append(f"{printed(candidate.name)}（{candidate.barred}）")
        else:
            reasons[candidate.certificate_no] = one.reason or "补训"
    left += [f"{printed(one.trainee.name)}（当天不在任）" for one in wanted.values()]
    if not reasons:
        return None, left
    return invitations.invite(desk, activity_no, reasons, InvitationBasis.BY_HAND), left


def coming(desk: Desk, as_of: date) -> list[Values]:
    """Trainings on or after a day to which somebody may be invited, the next one first."""
    with desk.store.read() as session:
        found = [a for a in read(session, ACTIVITIES) if a["kind"] is ActivityKind.TRAINING and a["held_on"] >= as_of]
    return sorted(found, key=lambda a: (a["held_on"], a["no"]))


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
