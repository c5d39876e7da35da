"""What a year's account had come to on a day: the year's rules over the facts as they stood then.

Nothing is stored: a period is scored again from facts cut off at its last day, so that it comes out the same whenever
it is asked for. Before 1 January a year has no account; from 31 December on it is the year's own result, with what
became known afterwards (an answer in January to a suggestion of December).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from gongshu_desk.domain.periods import half_of, year_span
from gongshu_desk.domain.points.facts import DutyReportFact, Participant, SuggestionFact, YearFacts
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score


def score_until(scheme: Scheme, facts: YearFacts, day: date, answered: Mapping[str, date]) -> Result | None:
    """The result of the year as it stood at the end of `day`; None before the year begins.

    `answered` says when each suggestion was answered, by its number.
    """
    first, last = year_span(facts.year)
    if day < first:
        return None
    if day >= last:
        return score(scheme, facts)
    return score(rules_until(scheme, facts.year, day), facts_until(facts, day, answered))


def rules_until(scheme: Scheme, year: int, day: date) -> Scheme:
    """The rules with the halves that have begun: before July a half-year scheme knows its first half alone.

    Otherwise the base and the floors of the second half would count before its first day. A half has the caps,
    floors and the base of the file whole, so one half is scored like a year that holds nothing else.
    """
    if scheme.period == "half_year" and half_of(day, year) == 0:
        return scheme.model_copy(update={"period": "year"})
    return scheme


def facts_until(facts: YearFacts, day: date, answered: Mapping[str, date]) -> YearFacts:
    """The facts as they stood on `day`: later ones left out, service and suspensions as then known.

    A suggestion keeps its outcome once it was answered, its evaluation once that came back; 重点督办 and 优秀建议
    have no day of their own and count with the day it was raised, as in the year. A duty report that was not given
    by then is left out whole: it is not overdue before 31 December.
    """
    return replace(
        facts,
        participants=[_known(person, day) for person in facts.participants if person.service_from <= day],
        attendance={no: [a for a in rows if a.activity.date <= day] for no, rows in facts.attendance.items()},
        suggestions={
            no: [_suggestion(s, day, answered) for s in rows if s.date <= day] for no, rows in facts.suggestions.items()
        },
        duty_reports={
            no: [cut for report in rows if (cut := _duty(report, day)) is not None]
            for no, rows in facts.duty_reports.items()
        },
        honours={no: [h for h in rows if h.date <= day] for no, rows in facts.honours.items()},
        adjustments={no: [a for a in rows if a.date <= day] for no, rows in facts.adjustments.items()},
    )


def _known(person: Participant, day: date) -> Participant:
    """Service and suspensions as known then: one that lasted until the mandate's end had no end before it."""
    ends = person.service_to if person.service_to is not None and person.service_to <= day else None
    return replace(
        person,
        service_to=ends,
        terminated_on=person.terminated_on if ends is not None else None,
        suspensions=tuple(
            (first, date.max if ends is None and last == person.service_to else last)
            for first, last in person.suspensions
            if first <= day
        ),
    )


def _suggestion(fact: SuggestionFact, day: date, answered: Mapping[str, date]) -> SuggestionFact:
    evaluated = fact.evaluated_on if fact.evaluated_on is not None and fact.evaluated_on <= day else None
    outcome = fact.outcome if fact.no in answered and answered[fact.no] <= day else None
    return replace(fact, evaluated_on=evaluated, outcome=outcome)


def _duty(fact: DutyReportFact, day: date) -> DutyReportFact | None:
    written = fact.written_on if fact.written_on and fact.written_on <= day else None
    if fact.oral_on is not None and fact.oral_on <= day:
        return replace(fact, written_on=written, due=False)  # due on 31 December, whatever days were written into it
    if written is None:
        return None
    return DutyReportFact(fact.year, due=False, written_on=written, rejected=fact.rejected)
