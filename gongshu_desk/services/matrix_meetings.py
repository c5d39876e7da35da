"""Columns of an attendance matrix → activities: an existing one of that day, or a new one with the next number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import sqlalchemy as sa
from pydantic import ValidationError
from sqlmodel import Session, col

from gongshu_desk.domain.codes import ActivityKind, DayPart
from gongshu_desk.domain.matrix import MatrixSheet
from gongshu_desk.domain.matrix_headings import Meeting, read_heading
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.fields import explain, field_of, shown
from gongshu_desk.domain.untidy import read_cell
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.listing import next_number
from gongshu_desk.store.tables import Activity

LEAVE_OUT = "-"
"""Answer: this column, or this row, is not imported."""
ASK = "?"
TICK = "tick"
"""Answer: what a tick is at a sitting-in meeting, 列席 or 出席."""
TICKS = ("列席", "出席")
_SITTING_IN = frozenset({ActivityKind.SITTING_IN_STANDING, ActivityKind.SITTING_IN_COMMITTEE})


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """What a column becomes.

    state: `new`, `existing`, `ask` (something is open), `out`. values: draft fields as understood so far.
    candidates: activities it may be, as (number, words). problems: sentences that must be settled. guessed: fields
    inferred from words. remarks: what is worth a look. tick: what a tick is at a sitting-in meeting (出席 ≠ 列席: who sits in
    has no vote), empty elsewhere.
    """

    letter: str
    heading: str
    state: Literal["new", "existing", "ask", "out"]
    values: Mapping[str, Any]
    no: str = ""
    activity_id: int | None = None
    draft: ActivityDraft | None = None
    candidates: tuple[tuple[str, str], ...] = ()
    problems: tuple[str, ...] = ()
    guessed: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()
    half_days: Decimal = Decimal(1)
    tick: str = ""

    @property
    def day(self) -> date | None:
        """The day, where it is known."""
        found = self.values.get("held_on")
        return found if isinstance(found, date) else None

    @property
    def asks(self) -> bool:
        """Whether something is still open."""
        return bool(self.problems)


@dataclass(frozen=True, slots=True)
class _Known:
    id: Any
    no: str
    name: str
    kind: ActivityKind
    day: date
    part: DayPart | None
    half_days: Decimal

    def words(self) -> str:
        part = self.part.label if self.part else ""
        return f"{self.no}　{self.day:%m-%d}{part}　{self.name}"


def plan_meetings(
    session: Session,
    sheet: MatrixSheet,
    answers: Mapping[int, Mapping[str, Any]],
    constants: Mapping[str, Any],
    year: int | None,
    ticked: Sequence[bool] = (),
) -> tuple[MeetingPlan, ...]:
    """Each column in turn; a number, an existing activity, is given to one column only.

    `ticked`: whether a column has ticks rather than the words 出席 and 列席.
    """
    known = _known(session)
    taken: set[str] = set()
    last = [one.no for one in known]
    planned = []
    for place, column in enumerate(sheet.meetings):
        heading = read_heading(column, year, sheet.epoch1904)
        given = answers.get(place, {})
        one = _plan_one(column.letter, column.shown, heading, given, constants, known, taken, last, year)
        if one.no and one.state != "out":
            taken.add(one.no)
            last.append(one.no)
        planned.append(_with_tick(one, given, constants, any(ticked[place : place + 1])))
    return tuple(planned)


def _with_tick(one: MeetingPlan, given: Mapping[str, Any], constants: Mapping[str, Any], ticked: bool) -> MeetingPlan:
    """At a meeting the deputies sit in on, ticks must be told: 列席 or 出席."""
    if one.state == "out" or one.values.get("kind") not in _SITTING_IN:
        return one
    tick = str(given.get(TICK) or constants.get(TICK) or "")
    if tick or not ticked:
        return replace(one, tick=tick)
    return replace(one, state="ask", problems=(*one.problems, "这是列席的会议，请选打勾记为「列席」还是「出席」"))


def _known(session: Session) -> list[_Known]:
    statement = sa.select(
        col(Activity.id), col(Activity.no), col(Activity.name), col(Activity.kind), col(Activity.held_on),
        col(Activity.day_part), col(Activity.half_days),
    ).where(col(Activity.archived).is_(False)).order_by(col(Activity.no))  # fmt: skip
    return [_Known(*row) for row in session.connection().execute(statement)]


def _plan_one(
    letter: str, shown_heading: str, heading: Meeting, given: Mapping[str, Any], constants: Mapping[str, Any],
    known: Sequence[_Known], taken: set[str], last: Sequence[str], year: int | None,
) -> MeetingPlan:  # fmt: skip
    into = given.get("into")
    values, faults = _values(heading, given, constants)
    problems = [] if values.get("held_on") else [*(heading.doubts or ["没有写日期"]), *faults]
    problems = problems or faults
    if into == LEAVE_OUT:
        return MeetingPlan(letter, shown_heading, "out", values)
    day = values.get("held_on")
    same_day = [one for one in known if one.day == day and one.no not in taken]
    chosen = _chosen(into, values, known, same_day)
    listed = tuple((one.no, one.words()) for one in same_day)
    remarks = _remarks(values, year)
    if isinstance(chosen, _Known):
        told = {"no": chosen.no, "name": chosen.name, "kind": chosen.kind, "held_on": chosen.day}
        told |= {"day_part": chosen.part, "half_days": chosen.half_days}
        taken_twice = (f"{chosen.no} 已对应到前面的列",) if chosen.no in taken else ()
        return MeetingPlan(
            letter, shown_heading, "ask" if taken_twice else "existing", told, chosen.no, chosen.id,
            candidates=listed, problems=taken_twice, half_days=chosen.half_days, remarks=tuple(remarks),
        )  # fmt: skip
    if chosen == ASK and not problems:
        many = "、".join(one.no for one in same_day)
        problems.append(f"当天已有活动 {many}，请选是哪一项，或选「新建一项」")
    values.setdefault("no", next_number(last, "A001"))
    draft, wrong = _draft(values)
    problems += [text for text in wrong if not (problems and text.startswith("日期"))]
    if draft is not None and draft.no in {one.no for one in known} | taken:
        problems.append(f"编号 {draft.no} 已经有了，请换一个")
    if draft is not None:
        remarks += draft.warnings()
    return MeetingPlan(
        letter, shown_heading, "ask" if problems else "new", values, str(values["no"]), None, draft, listed,
        tuple(problems), frozenset(heading.guessed - set(given)), tuple(remarks),
        Decimal(values.get("half_days") or 1) if not problems else Decimal(1),
    )  # fmt: skip


def _values(
    heading: Meeting, given: Mapping[str, Any], constants: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """Draft fields of a column: what the clerk says, else the heading, else a constant."""
    faults = []
    read: dict[str, Any] = {}
    for name, raw in heading.values.items():
        try:
            read[name] = read_cell(raw, field_of(ActivityDraft, name)) if isinstance(raw, str | float) else raw
        except (InvalidInput, KeyError) as error:
            if isinstance(error, InvalidInput) and name not in given:
                faults.append(error.sentence.rstrip("。"))
    said = {name: value for name, value in given.items() if name != "into"}
    merged = {**constants, **read, **said}
    return {name: value for name, value in merged.items() if value not in (None, "") and name != TICK}, faults


def _chosen(
    into: str | None, values: Mapping[str, Any], known: Sequence[_Known], same_day: Sequence[_Known]
) -> _Known | str:
    """The activity a column belongs to; "" a new one; ASK where several, or another one of that day, may be meant."""
    if into is not None:
        return next((one for one in known if one.no == into), "") if into else ""
    if "no" in values:
        return next((one for one in same_day if one.no == values["no"]), "")
    part = values.get("day_part")
    open_ = [one for one in same_day if part is None or one.part is None or one.part is part]
    name = _plain(values.get("name", ""))
    named = [one for one in open_ if name and (name in _plain(one.name) or _plain(one.name) in name)]
    fits = [one for one in named if one.part is part] or named
    if not fits and not name:
        fits = open_
    if len(fits) > 1:  # two half days of one name: the part tells which
        exact = [one for one in fits if _plain(one.name) == name and (part is None or one.part is part)]
        fits = exact if len(exact) == 1 else fits
    if len(fits) == 1:
        return fits[0]
    return ASK if open_ else ""


def _plain(name: str) -> str:
    return "".join(char for char in name if char.isalnum())


def _draft(values: Mapping[str, Any]) -> tuple[ActivityDraft | None, list[str]]:
    try:
        return ActivityDraft.model_validate(dict(values)), []
    except ValidationError as error:
        return None, [_asked(name, text) for name, text in explain(error, ActivityDraft)]


def _asked(name: str, text: str) -> str:
    return {"kind": "请选类型", "name": "请写名称"}.get(name, text)


def _remarks(values: Mapping[str, Any], year: int | None) -> list[str]:
    day = values.get("held_on")
    if isinstance(day, date) and year is not None and day.year != year:
        return [f"日期 {day.isoformat()} 不在 {year} 年度"]
    return []


def words_of(meeting: MeetingPlan, name: str) -> str:
    """A field of a meeting as shown."""
    return shown(meeting.values.get(name))
