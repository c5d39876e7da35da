"""The facts of a year as one text: the same for the same facts, however and in which order they were entered.

Canonical JSON: sorted keys, no blanks, numbers in their shortest form. People stand by certificate number, facts by
their natural key; there is no id, no uid and no clock in it, so that a second machine hashes the same year alike.

A field that facts get in a later version is written only where it holds more than its default, at the end: the years
that were closed before keep their hash. Why a review returned a fact (`YearFacts.returned`) is told in sentences, and
the order of strokes follows from the name: neither is part of the text.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.points.facts import (
    ActivityFact,
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    Participant,
    SuggestionFact,
    YearFacts,
)

F = TypeVar("F")


def facts_text(facts: YearFacts) -> str:
    """Everything the points of a year were computed from, as canonical JSON."""
    activities = {fact.activity for rows in facts.attendance.values() for fact in rows}
    value = {
        "activities": sorted((_activity(one) for one in activities), key=_json),
        "adjustments": _listed(facts.adjustments, _adjustment),
        "attendance": _listed(facts.attendance, _attendance),
        "duty_reports": _listed(facts.duty_reports, _duty_report),
        "honours": _listed(facts.honours, _honour),
        "level": facts.level.value,
        "participants": {person.certificate_no: _participant(person) for person in facts.participants},
        "suggestions": _listed(facts.suggestions, _suggestion),
        "year": facts.year,
    }
    return _json(value)


def facts_hash(facts: YearFacts) -> str:
    """SHA-256 (hex) of `facts_text`."""
    return hashlib.sha256(facts_text(facts).encode()).hexdigest()


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _listed(facts: Mapping[str, Sequence[F]], written: Callable[[F], list[Any]]) -> dict[str, list[list[Any]]]:
    """certificate number → its facts, each as a list that begins with its natural key, in the order of their text."""
    return {no: sorted(map(written, rows), key=_json) for no, rows in facts.items() if rows}


def _activity(one: ActivityFact) -> list[Any]:
    return [one.no, one.name, one.kind.value, one.date.isoformat(), plain(one.half_days), one.series]


def _attendance(one: AttendanceFact) -> list[Any]:
    actual = None if one.actual_half_days is None else plain(one.actual_half_days)
    return [one.activity.no, one.status.value, actual, one.spoke, one.rejected]


def _suggestion(one: SuggestionFact) -> list[Any]:
    outcome = one.outcome.value if one.outcome else None
    marks = [one.key, one.excellent, _day(one.evaluated_on), outcome, one.rejected]
    return [one.no, one.role, one.kind.value, one.title, _day(one.date), *marks]


def _duty_report(one: DutyReportFact) -> list[Any]:
    votes = [one.satisfied, one.fairly, one.dissatisfied, one.abstained, one.valid]
    return [one.year, one.due, _day(one.written_on), _day(one.oral_on), *votes, one.rejected]


def _honour(one: HonourFact) -> list[Any]:
    return [one.key, one.name, one.level.value if one.level else None, _day(one.date), one.rejected]


def _adjustment(one: AdjustmentFact) -> list[Any]:
    refers = [one.refers] if one.refers else []
    return [one.key, one.item, plain(one.points), _day(one.date), one.reason, one.approver, one.document_no, *refers]


def _participant(person: Participant) -> dict[str, Any]:
    return {
        "group": person.group,
        "level": person.level.value,
        "name": person.name,
        "service": [_day(person.service_from), _day(person.service_to)],
        "suspensions": sorted([_day(begins), _day(ends)] for begins, ends in person.suspensions),
        "tags": sorted(person.tags),
        "terminated_on": _day(person.terminated_on),
    }


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None
