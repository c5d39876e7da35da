"""An attendance matrix → activities and attendance in one write. Nothing is written before every question is answered.

shown = plan(desk, sheet, Answers(year=2025))     # what would happen, and what must be asked
shown = plan(desk, sheet, replace(answers, legend={"请假": "事假"}))
saved = carry_out(desk, sheet, answers)           # one write, hence one undo
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import AttendanceStatus, ReviewState
from gongshu_desk.domain.matrix import MatrixSheet
from gongshu_desk.domain.matrix_headings import NO_YEAR
from gongshu_desk.domain.matrix_legend import CHOSEN, HALF, Proposal, meaning_of, propose, read_notes, shown_mark
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.matrix_cells import Answers, CellPlan, CellReader, Value
from gongshu_desk.services.matrix_meetings import LEAVE_OUT, MeetingPlan, plan_meetings
from gongshu_desk.services.matrix_people import PersonPlan, everyone, plan_people
from gongshu_desk.services.roll_bench import Bench, marks_of
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Attendance, ClosedYear

__all__ = ["LEAVE_OUT", "Answers", "CellPlan", "LegendLine", "MatrixPlan", "carry_out", "plan"]

LONGEST_NOTE = 4000
Progress = Callable[[int, int, str], None]
PRESENT = AttendanceStatus.PRESENT.label


@dataclass(frozen=True, slots=True)
class LegendLine:
    """One mark of the sheet: how often it stands there, what it means, where that came from, a place where it stands."""

    mark: str
    count: int
    meaning: str
    source: str
    choices: tuple[str, ...]
    example: str

    @property
    def shown(self) -> str:
        """The mark as a clerk reads it."""
        return shown_mark(self.mark)


@dataclass(frozen=True, slots=True)
class MatrixPlan:
    """What an import of a matrix would do, and all it must ask. `cells` run as the people do, each as the meetings do.

    `roster`: everyone who can be pointed at for a row without a person, as (certificate number, words).
    """

    sheet: MatrixSheet
    answers: Answers
    year: int | None
    legend: tuple[LegendLine, ...]
    meetings: tuple[MeetingPlan, ...]
    people: tuple[PersonPlan, ...]
    cells: tuple[tuple[CellPlan, ...], ...]
    roster: tuple[tuple[str, str], ...] = ()

    @property
    def marks(self) -> dict[str, int]:
        """Cells of each state."""
        found = dict.fromkeys(("new", "update", "same", "none", "ask", "error"), 0)
        for row in self.cells:
            for cell in row:
                found[cell.state] += 1
        return found

    @property
    def new_activities(self) -> int:
        """Activities that would be made."""
        return sum(meeting.state == "new" for meeting in self.meetings)

    def questions(self) -> list[str]:
        """What must be answered before anything is written, one sentence each."""
        asked = ["表上没有写年度，请选年度。"] if self.year is None else []
        asked += [f"「{one.shown}」（{one.count} 格）是什么意思，请选。" for one in self.legend if self._waits(one)]
        for meeting in self.meetings:
            asked += [
                f"{meeting.letter} 列「{meeting.heading}」：{text}。"
                for text in meeting.problems
                if self.year is not None or text != NO_YEAR
            ]
        asked += [f"第 {person.row} 行：{person.problem}。" for person in self.people if person.problem]
        return asked

    def errors(self) -> list[str]:
        """What cannot be written as it stands: other records, closed years, impossible details; one sentence each."""
        return [
            f"第 {person.row} 行{person.name}，{meeting.heading}：{cell.say}"
            for person, row in zip(self.people, self.cells, strict=True)
            for meeting, cell in zip(self.meetings, row, strict=True)
            if cell.state == "error"
        ]

    def _waits(self, line: LegendLine) -> bool:
        return not line.meaning and any(
            cell.mark == line.mark and cell.state == "ask" and not cell.new for row in self.cells for cell in row
        )

    def row_state(self, place: int) -> tuple[str, list[str]]:
        """State of a person's row (new, update, same, error) and its sentences, as the sheet contract has them."""
        person, cells = self.people[place], self.cells[place]
        wrong = [person.problem] if person.problem else []
        pairs = list(zip(self.meetings, cells, strict=True))
        wrong += [f"{m.heading}：{c.say}" for m, c in pairs if c.state in ("ask", "error")] if not wrong else []
        if wrong:
            return "error", wrong
        told = [*person.warnings, *(f"{m.heading}：{c.say}" for m, c in pairs if c.say)]
        states = {cell.state for cell in cells}
        return next((state for state in ("update", "new") if state in states), "same"), told


def plan(desk: Desk, sheet: MatrixSheet, answers: Answers | None = None) -> MatrixPlan:
    """What an import would do, cell by cell; nothing is written."""
    with desk.store.read() as session:
        return _plan(session, desk, sheet, answers or Answers())


def carry_out(
    desk: Desk, sheet: MatrixSheet, answers: Answers, *, progress: Progress | None = None
) -> tuple[MatrixPlan, Saved | None]:
    """Plan again inside the write and carry it out: activities and attendance together, all or nothing.

    Conflict with the first question where one is open. None where there is nothing to write.
    """
    made = plan(desk, sheet, answers)
    if asked := made.questions() or made.errors():
        raise Conflict(asked[0], f"还有 {len(asked)} 处没有答，答完才能写入。")
    counts = made.marks
    todo = counts["new"] + counts["update"]
    if not todo and not made.new_activities:
        return made, None
    desk.back_up("import")
    words = [f"活动 {made.new_activities} 项"] if made.new_activities else []
    words.append(f"出席 {todo} 人次")
    with desk.store.write(f"导入签到表：{'、'.join(words)}（{sheet.file}）", Command.IMPORT) as session:
        _write(session, desk, made, todo, progress)
    return made, desk.store.last


# ---- planning -----------------------------------------------------------------------------------------------


def _plan(session: Session, desk: Desk, sheet: MatrixSheet, answers: Answers) -> MatrixPlan:
    year = answers.year or sheet.year
    closed = set(
        session.exec(
            select(ClosedYear.year).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
        )
    )
    bench = Bench(session)
    notes = read_notes(sheet.notes)
    proposals = {mark: propose(mark, notes) for mark in sheet.marks()}
    ticked = _ticked(sheet, proposals, answers)
    meetings = plan_meetings(session, sheet, answers.meetings, answers.constants, year, ticked)
    people = plan_people(session, bench, sheet, answers.people, meetings, year)
    ids = [meeting.activity_id for meeting in meetings if meeting.activity_id]
    marks = marks_of(session, ids)
    reader = CellReader(answers, proposals, meetings, marks, closed)
    cells = tuple(reader.row(person, planned) for person, planned in zip(sheet.people, people, strict=True))
    legend = _legend(sheet, proposals, answers)
    asked = any(person.state == "ask" or person.row in answers.people for person in people)
    roster = tuple(everyone(bench, _day(meetings, year))) if asked else ()
    return MatrixPlan(sheet, answers, year, legend, meetings, people, cells, roster)


def _day(meetings: Sequence[MeetingPlan], year: int | None) -> date:
    """The last day of the sheet, for groups."""
    return max((meeting.day for meeting in meetings if meeting.day), default=date(year or 2000, 12, 31))


def _ticked(sheet: MatrixSheet, proposals: Mapping[str, Proposal], answers: Answers) -> list[bool]:
    """For each meeting, whether presence is told by a tick there, and nowhere by the word 列席."""
    ticks = {
        mark
        for mark, said in proposals.items()
        if not mark.startswith(PRESENT) and (answers.legend.get(mark) or said.meaning) in (PRESENT, HALF)
    }
    found = []
    for place in range(len(sheet.meetings)):
        column = {person.marks[place] for person in sheet.people}
        found.append(bool(column & ticks) and AttendanceStatus.SITTING_IN.label not in column)
    return found


def _legend(sheet: MatrixSheet, proposals: Mapping[str, Proposal], answers: Answers) -> tuple[LegendLine, ...]:
    """Every mark, what must be answered first, then by frequency."""
    where: dict[str, str] = {}
    for person in sheet.people:
        for column, mark in zip(sheet.meetings, person.marks, strict=True):
            where.setdefault(mark, f"{person.name or f'第 {person.row} 行'}，{column.shown}")
    lines = []
    for mark, count in sheet.marks().most_common():
        said = proposals[mark]
        chosen = answers.legend.get(mark)
        meaning = meaning_of(chosen).label if chosen else said.meaning
        source = CHOSEN if chosen and chosen != said.meaning else said.source
        lines.append(LegendLine(mark, count, meaning, source, said.choices, where[mark]))
    return tuple(sorted(lines, key=lambda line: (bool(line.meaning), -line.count)))


# ---- writing ------------------------------------------------------------------------------------------------


def _write(session: Session, desk: Desk, made: MatrixPlan, todo: int, progress: Progress | None) -> None:
    lookup, today = Lookup(session), desk.today()
    ids: list[int] = []
    for meeting in made.meetings:
        if meeting.state == "new" and meeting.draft is not None:
            row = put(Writing(ACTIVITIES, session, lookup, meeting.draft, None, today))
            session.flush()
            ids.append(row.rowid)
        else:
            ids.append(meeting.activity_id or 0)
    rows, new = _existing(session, made, ids), NewRows(session)
    done = 0
    for person, cells in zip(made.people, made.cells, strict=True):
        for place, cell in enumerate(cells):
            if cell.value is None or cell.state not in ("new", "update"):
                continue
            done += 1
            known = rows.get((ids[place], person.mandate_id or 0))
            if known is not None:
                _change(known, cell.value)
                continue
            new.add(Attendance, _columns(ids[place], person.mandate_id or 0, cell.value))
        if progress is not None:
            progress(done, todo, person.name)


def _columns(activity_id: int, mandate_id: int, value: Value) -> dict[str, Any]:
    """Column values of a new attendance: a code, a number and a text of the sheet by now. A long note is refused."""
    if len(value.note) > LONGEST_NOTE:
        raise InvalidInput(f"备注太长，最多 {LONGEST_NOTE} 个字。", "请缩短后再导入。")
    return {
        "activity_id": activity_id, "mandate_id": mandate_id, "status": value.status,
        "actual_half_days": value.actual, "spoke": value.spoke, "note": value.note or None,
    }  # fmt: skip


def _existing(session: Session, made: MatrixPlan, ids: Sequence[int]) -> dict[tuple[int, int], Attendance]:
    """The rows that will change, by activity and mandate; none is read where nothing is updated."""
    places = {p for row in made.cells for p, cell in enumerate(row) if cell.state == "update"}
    wanted = [ids[place] for place in places]
    rows = session.exec(
        select(Attendance).where(col(Attendance.activity_id).in_(wanted), col(Attendance.archived).is_(False))
    )
    return {(row.activity_id, row.mandate_id): row for row in rows} if wanted else {}


def _change(row: Attendance, value: Value) -> None:
    """Another status, and the details that the sheet tells; what it leaves out stays unless it cannot stand any more."""
    if row.review is ReviewState.RETURNED:
        row.review, row.review_reason, row.reviewed_by, row.reviewed_on = ReviewState.PENDING, None, None, None
    changed = row.status is not value.status
    row.status = value.status
    if value.actual is not None or changed:
        row.actual_half_days = value.actual
    if value.note:
        row.note = value.note
    if value.spoke:
        row.spoke = True
