"""What the papers of hand-over say, gathered from the lives of the suggestions."""

import hashlib
from collections import defaultdict
from collections.abc import Collection
from datetime import date

from gongshu_desk.domain.codes import HandlingRole, StepKind
from gongshu_desk.domain.forms.handling import HandOverLine, HandOverList, UrgingLetter
from gongshu_desk.domain.handling import (
    OPINION_MONTHS,
    Life,
    State,
    hosts,
    months_after,
    reply_due,
    state,
    waiting_for,
)
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.domain.workdays import Calendar, next_working_day
from gongshu_desk.errors import NotFound
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.handling_lives import lives
from gongshu_desk.services.working_calendar import calendar


def hand_over_lists(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[HandOverList]:
    """One list per organ of what was handed over of a year's suggestions (or of the wanted ones), by name of organ."""
    unit, found, days = _gathered(desk, year, wanted)
    by_organ: dict[str, list[HandOverLine]] = defaultdict(list)
    for life in found:
        for organ in _organs(life):
            by_organ[organ].append(_line(life, organ, days))
    made = []
    for organ in sorted(by_organ):
        lines = tuple(sorted(by_organ[organ], key=lambda line: (line.role == "会办", line.due_on, line.no)))
        digest = hashlib.sha256(repr((organ, lines)).encode()).hexdigest()
        made.append(HandOverList(unit, year, organ, lines, digest))
    return made


def urging_letters(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[UrgingLetter]:
    """One letter per organ with what it has not answered of a year's suggestions (or of the wanted ones)."""
    unit, found, days = _gathered(desk, year, wanted)
    by_organ: dict[str, list[Life]] = defaultdict(list)
    for life in found:
        if state(life) is State.UNDER_WAY:
            for organ in waiting_for(life):
                by_organ[organ].append(life)
    return [
        UrgingLetter(
            unit, organ,
            tuple(sorted((_line(life, organ, days) for life in listed), key=lambda line: (line.due_on, line.no))),
            max((day for life in listed for day in _urged(life, organ)), default=None),
        )
        for organ, listed in sorted(by_organ.items())
    ]  # fmt: skip


def _gathered(desk: Desk, year: int, wanted: Collection[str]) -> tuple[UnitLine, list[Life], Calendar]:
    with desk.store.read() as session:
        own = unit_of(session)
        unit = UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)
        of_year = [kept for kept in lives(session) if kept.life.raised_on.year == year]
        days = calendar(session)
    for no in sorted(set(wanted) - {kept.life.no for kept in of_year}):
        raise NotFound(f"{year} 年度没有建议「{no}」。", "请核对年度和编号。")
    found = [kept.life for kept in of_year if kept.life.no in wanted or (not wanted and not kept.returned)]
    return unit, [life for life in found if life.assigned_on], days


def _organs(life: Life) -> list[str]:
    return list(dict.fromkeys((*hosts(life), *(organ.name for organ in life.organs))))


def _line(life: Life, organ: str, days: Calendar) -> HandOverLine:
    own = next((one for one in life.organs if one.name == organ), None)
    assisting = own is not None and own.role is HandlingRole.ASSIST
    assigned = (own.assigned_on if own else None) or life.assigned_on
    due = reply_due(life, days)
    assert assigned is not None and due is not None
    day = next_working_day(months_after(assigned, OPINION_MONTHS), days) if assisting else due.day
    return HandOverLine(
        no=life.no,
        kind=life.kind.label,
        title=life.title,
        lead=life.lead_name,
        cosigners=len(life.signers),
        assigned_on=assigned,
        due_on=day,
        role="会办" if assisting else "分办" if len(hosts(life)) > 1 else "主办",
        others="、".join(name for name in _organs(life) if name != organ),
        key=life.key,
        again=bool(life.rounds),
        answered_on=own.answered_on if own else life.answered_on,
    )


def _urged(life: Life, organ: str) -> list[date]:
    return [step.on for step in life.steps if step.kind is StepKind.URGED and organ in step.organ.split("、")]
