"""Cells of an attendance matrix → what becomes of each: new, changed, the same, nothing, a question, a refusal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus
from gongshu_desk.domain.matrix import PersonRow
from gongshu_desk.domain.matrix_legend import Proposal, meaning_of, shown_mark
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.matrix_meetings import MeetingPlan
from gongshu_desk.services.matrix_people import PersonPlan
from gongshu_desk.services.roll_bench import Mark

CellState = Literal["new", "update", "same", "none", "ask", "error"]
SITTING_IN = AttendanceStatus.SITTING_IN
TOO_LONG = "实到"
"""How a sentence on impossible half days begins."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the clerk said about a matrix so far.

    legend: mark → meaning. cells: (row number, place of the meeting) → meaning, for one cell alone. meetings: place
    → draft fields, with `into`: "" a new activity, an activity number, or LEAVE_OUT. people: row number →
    certificate number or LEAVE_OUT. constants: draft fields
    of new activities where their heading does not tell them. update: existing records may be
    changed. keep: where they must not be, the old record stands and the rest is written.
    """

    year: int | None = None
    legend: Mapping[str, str] = field(default_factory=dict)
    cells: Mapping[tuple[int, int], str] = field(default_factory=dict)
    meetings: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    people: Mapping[int, str] = field(default_factory=dict)
    constants: Mapping[str, Any] = field(default_factory=dict)
    update: bool = False
    keep: bool = False


class CellPlan(NamedTuple):
    """What becomes of one cell. `old` and `new` as shown; `say` why it waits or cannot be written."""

    state: CellState
    mark: str
    old: str = ""
    new: str = ""
    say: str = ""
    value: "Value | None" = None


class Value(NamedTuple):
    """The attendance a cell means, details included where the cell tells them."""

    status: AttendanceStatus
    actual: Decimal | None = None
    note: str = ""
    spoke: bool = False


class CellReader:
    """Cells of one plan. What a mark becomes at a meeting is found once, not for each of its cells."""

    def __init__(
        self,
        answers: Answers,
        proposals: Mapping[str, Proposal],
        meetings: Sequence[MeetingPlan],
        marks: Mapping[int, Mapping[int, Mark]],
        closed: set[int],
    ) -> None:
        self._answers, self._proposals, self._closed = answers, proposals, closed
        self._meetings = meetings
        self._marks = [marks.get(meeting.activity_id or 0, {}) for meeting in meetings]
        self._known: dict[tuple[str, int, str], Value | str | None] = {}

    def row(self, person: PersonRow, planned: PersonPlan) -> tuple[CellPlan, ...]:
        """What becomes of the cells of one person."""
        return tuple(self._cell(person, planned, place, mark) for place, mark in enumerate(person.marks))

    def _cell(self, person: PersonRow, planned: PersonPlan, place: int, mark: str) -> CellPlan:
        meeting = self._meetings[place]
        if meeting.state == "out" or planned.state == "out":
            return CellPlan("none", mark)
        own = self._answers.cells.get((person.row, place), "")
        value = self._value(mark, place, own)
        if value is None:
            return CellPlan("none", mark)
        if isinstance(value, str):
            return CellPlan("error" if value.startswith(TOO_LONG) else "ask", mark, say=value)
        new = shown_value(value)
        if planned.problem:
            return CellPlan("ask", mark, new=new, say=planned.problem)
        if meeting.problems:
            return CellPlan("ask", mark, new=new, say=meeting.problems[0])
        return self._against(meeting, planned, place, mark, value, new)

    def _against(
        self, meeting: MeetingPlan, planned: PersonPlan, place: int, mark: str, value: Value, new: str
    ) -> CellPlan:
        had = self._marks[place].get(planned.mandate_id or 0)
        if had is not None and same(had, value):
            return CellPlan("same", mark, new, new)
        day = meeting.day
        if day is not None and day.year in self._closed:
            return CellPlan("error", mark, new=new, say=f"{day.year} 年度已经结账，不能再登记")
        say = planned.outside(day)
        if had is None:
            return CellPlan("new", mark, "", new, say, value)
        old = shown_value(Value(had.status, had.actual_half_days)) + ("（已退回）" if had.returned else "")
        if self._answers.update:
            return CellPlan("update", mark, old, new, say, value)
        if self._answers.keep:
            return CellPlan("none", mark, old, new, f"原有「{old}」不动")
        return CellPlan("error", mark, old, new, f"已登记「{old}」，表里是「{new}」；要改须选「更新已有记录」", value)

    def _value(self, mark: str, place: int, own: str) -> Value | str | None:
        key = mark, place, own
        if key not in self._known:
            self._known[key] = self._find(mark, place, own)
        return self._known[key]

    def _find(self, mark: str, place: int, own: str) -> Value | str | None:
        said = self._proposals[mark]
        word = own or self._answers.legend.get(mark) or said.meaning
        if not word:
            return f"「{shown_mark(mark)}」还没有选是什么意思"
        meaning = meaning_of(word)
        if meaning.status is None:
            return None
        meeting = self._meetings[place]
        half = meeting.half_days / 2 if meaning.half else said.actual if meaning.status in PRESENT_STATUSES else None
        if half is not None and half > meeting.half_days:
            return f"{TOO_LONG} {shown(half)} 个半天，多于活动的半天数 {shown(meeting.half_days)}"
        sits = meeting.tick == SITTING_IN.label and meaning.status is AttendanceStatus.PRESENT
        status = SITTING_IN if sits and not own else meaning.status
        return Value(status, half, said.note, said.spoke)


def shown_value(value: Value) -> str:
    """出席, 出席（实到 0.5 个半天）, 事假（外出）."""
    told = [f"实到 {shown(value.actual)} 个半天"] if value.actual is not None else []
    told += [value.note] if value.note else []
    told += ["发言"] if value.spoke else []
    return f"{value.status.label}（{'，'.join(told)}）" if told else value.status.label


def same(had: Mark, value: Value) -> bool:
    """Whether a record already says what the sheet says; what the sheet leaves out is not compared."""
    return (
        not had.returned
        and had.status is value.status
        and (value.actual is None or had.actual_half_days == value.actual)
        and (not value.note or had.note == value.note)
        and (not value.spoke or had.spoke)
    )
