"""Figures of the papers about training and elections, read for a year."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date

from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.forms.elections import DistrictRow, ElectionFigures
from gongshu_desk.domain.forms.training import PlanFigures, PlanRow, TierRow, TraineeRow, TrainingSummary
from gongshu_desk.domain.periods import year_span
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.services import elections, training_plans, training_targets
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.elections import Turnout
from gongshu_desk.services.kinds import read
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.training import TierFigures, Trainee
from gongshu_desk.services.training_targets import EXEMPT, NONE, SHORT, Standing, YearTraining
from gongshu_desk.services.year_figures import group_order, unit_line


def plans(desk: Desk, year: int, *, done: bool) -> list[PlanFigures]:
    """年度培训计划; empty where the year has none. What is told of it does not depend on the day of printing."""
    found = training_plans.year_plan(desk, year, year_span(year)[1])
    if not found.lines:
        return []
    with desk.store.read() as session:
        unit = unit_line(session)
    rows = tuple(
        PlanRow(
            one.title, one.tier.label, one.planned_on, one.half_days, one.hours, one.audience, one.lecturer,
            one.responsible, one.days, one.difference,
        )
        for one in found.lines
    )  # fmt: skip
    return [PlanFigures(unit, year, rows, done)]


def summaries(desk: Desk, year: int) -> list[TrainingSummary]:
    """培训情况统计表; empty where nobody is in office and nothing was held."""
    with desk.store.read() as session:
        found = training_targets.gathered(session, year)
        unit, apart = unit_line(session), marks(read(session, DEPUTIES))
    figures = found.figures
    if not figures.trainees and not figures.total.held:
        return []
    tiers = tuple(_tier(one, found) for one in figures.tiers)
    people = tuple(_person(one, apart) for one in sorted(found.standings, key=lambda s: group_order(s.trainee.group)))
    listed = (unit.name, year, tiers, people)
    return [
        TrainingSummary(
            unit=unit, year=year, level=desk.level.label, tiers=tiers,
            total=_tier(figures.total, found), people=people, rules=tuple(_rules(found)), met=found.met,
            exempt=len(found.of(EXEMPT)), own_times=sum(len(t.parts) for t in figures.trainees),
            beside=len(figures.beside), until=training_targets.last_training(figures), fingerprint=fingerprint(listed),
        )
    ]  # fmt: skip


def _tier(one: TierFigures, found: YearTraining) -> TierRow:
    whole = one is found.figures.total
    rate = found.figures.coverage if whole else found.figures.coverage_of_tier(one.tier)
    return TierRow(one.tier, one.held, one.trainings, one.half_days, one.hours, one.times, one.people, rate)


def _person(one: Standing, apart: Mapping[str, str]) -> TraineeRow:
    who: Trainee = one.trainee
    required = "，".join(f"{need.tier}{plain(need.required)}{_unit(need.measure)}" for need in one.needs)
    state = "" if one.state == NONE else one.state
    return TraineeRow(
        who.name, who.certificate_no, who.group, tuple(who.half_days(tier.label) for tier in training_plans.TIERS),
        who.half_days(), who.hours(), required, state, one.missing if one.state == SHORT else "",
        apart.get(who.certificate_no, ""),
    )  # fmt: skip


def _unit(measure: str) -> str:
    return "" if measure == "个半天" else measure


def _rules(found: YearTraining) -> Sequence[str]:
    told = []
    for target in found.targets:
        tier = "" if target["tier"].value == "any" else target["tier"].label
        parts = [f"{plain(target['half_days'])} 个半天"] if target["half_days"] is not None else []
        parts += [f"{plain(target['hours'])} 学时"] if target["hours"] is not None else []
        source = f"（{target['source']}）" if target["source"] else ""
        told.append(f"{tier}应训 {'、'.join(parts)}{source}")
    return [*told, training_targets.ARITHMETIC] if told else ["本年度没有登记培训要求，不列达标情况"]


def election_tables(desk: Desk, year: int) -> list[ElectionFigures]:
    """选举情况统计表: each election with a day in the year; where there was none, the last one before it."""
    first, last = year_span(year)
    with desk.store.read() as session:
        unit = unit_line(session)
        held = [(title, turnout) for title, turnout in elections.by_term(session) if _days(turnout)[0] <= last]
    found = [one for one in held if any(first <= day <= last for day in _days(one[1]))]
    return [_election(unit, *one) for one in found or sorted(held, key=lambda one: _days(one[1])[-1])[-1:]]


def _days(turnout: Turnout) -> list[date]:
    return sorted(one.held_on for one in turnout.districts)


def _election(unit: UnitLine, title: str, turnout: Turnout) -> ElectionFigures:
    rows = tuple(
        DistrictRow(
            one.name, one.registered, one.voted, one.seats, one.candidates, one.elected, one.rounds,
            "；".join(one.remarks),
        )
        for one in turnout.districts
    )  # fmt: skip
    days = _days(turnout)
    return ElectionFigures(unit, title, days[0], days[-1], rows, fingerprint((title, rows)))


def fingerprint(value: object) -> str:
    """「7c1e-90b4」 of figures, so that two papers can be told to be the same."""
    digest = hashlib.sha256(repr(value).encode()).hexdigest()
    return f"{digest[:4]}-{digest[4:8]}"
