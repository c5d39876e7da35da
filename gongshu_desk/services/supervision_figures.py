"""From councils, appraisals and selections to the figures of their papers."""

import hashlib
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from gongshu_desk.domain.forms.supervision import (
    AppraisalFigures,
    AppraisedLine,
    CandidateLine,
    MemberLine,
    MemberSheet,
    MinuteLine,
    MinutesFigures,
    SelectionFigures,
)
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services import appraisals, councils, selections
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.councils import Council
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.records import find
from gongshu_desk.services.year_figures import unit_line


def minutes(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[MinutesFigures]:
    """The paper of each wanted deliberation, or of every one of the year, in order of date."""
    unit = _unit(desk)
    return [_hashed(_minutes(unit, one)) for one in councils.councils(desk, year, tuple(wanted))]


def _minutes(unit: UnitLine, one: Council) -> MinutesFigures:
    return MinutesFigures(
        *(unit, one.no, one.name, one.held_on, one.day_part, one.place, one.topic),
        tuple(line.strip() for line in one.agenda.splitlines() if line.strip()),
        *(one.due, one.present, tuple((sort.label, count) for sort, count in one.by_sort)),
        *(one.deputies_due, one.deputies_present),
        tuple(
            MinuteLine(
                *(m.title, m.proposer, m.result.label, m.votes_for, m.against, m.abstained),
                *(m.handler, m.due_on, m.answered_on, m.outcome),
            )
            for m in one.matters
        ),
    )


def member_sheets(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[MemberSheet]:
    """The members' list of each deliberation; those of the day, none left out of the meetings without members."""
    unit = _unit(desk)
    return [
        MemberSheet(
            *(unit, one.no, one.name, one.held_on, one.day_part, one.place),
            tuple(
                MemberLine(row["name"], row["sort"].label, row["community"] or row["employer"] or "")
                for row in one.members
            ),
        )
        for one in councils.councils(desk, year, tuple(wanted))
    ]


def appraisal_results(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[AppraisalFigures]:
    """The paper of each appraisal meeting at which somebody is entered one by one."""
    unit = _unit(desk)
    return [
        _hashed(
            AppraisalFigures(
                *(unit, one.no, one.name, one.held_on, one.place, one.topic, one.deputies_due, one.deputies_present),
                tuple(
                    AppraisedLine(p.name, p.post.label, p.organ, p.ballot, p.opinion, p.rectified) for p in one.people
                ),
            )
        )
        for one in appraisals.meetings(desk, year, tuple(wanted))
        if one.people
    ]


def selection_lists(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[SelectionFigures]:
    """The list of each wanted selection, or of every one of the year that has candidates; NotFound for a number."""
    unit = _unit(desk)
    known = [row["no"] for row in find(desk, kind_of("selections"), year=year)]
    for no in wanted:
        if no not in known:
            raise NotFound(f"{year} 年度没有评选「{no}」。", "请核对年度和编号。")
    found = []
    for no in known:
        one = selections.board(desk, no) if not wanted or no in wanted else None
        if one is not None and one.candidates:
            people = tuple(
                CandidateLine(s.name, s.mark, s.group, s.reason, s.facts, s.votes, s.chosen, s.number)
                for s in one.candidates
            )
            criteria = tuple(line.strip() for line in one.criteria_text.splitlines() if line.strip())
            figures = SelectionFigures(
                *(unit, one.no, one.name, one.year, one.level.label, criteria, one.places, one.granted_by),
                *(one.document_no, one.decided_on, people),
            )
            found.append(_hashed(figures))
    return found


def _unit(desk: Desk) -> UnitLine:
    with desk.store.read() as session:
        return unit_line(session)


def _hashed(figures: Any) -> Any:
    return replace(figures, fingerprint=hashlib.sha256(repr(figures).encode()).hexdigest())
