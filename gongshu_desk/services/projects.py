"""民生实事项目: what deputies did about them, what they said there, and what came of it.

场次 are activities of the kind 民生实事监督, 人次 present marks at them, 人数 distinct persons, 意见 what deputies said
there (监督意见) and what residents said there (群众意见 registered with the activity): two lists, no row in both.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, select

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, OrganiserLevel, ReviewState
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.supervision import FindingDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.kind_parts import c
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.new_rows import checked, put_draft
from gongshu_desk.services.trade_kinds import FINDINGS
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Opinion
from gongshu_desk.store.trade_tables import Finding, LivelihoodProject

Ids = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Supervision:
    """What was supervised in a span, every figure as the ids of its rows.

    `attendances` are present marks that no review returned, `persons` those who made them; `findings` are 监督意见,
    `opinions` residents' 群众意见 of the same activities, each with those answered and resolved among them.
    """

    activities: Ids = ()
    attendances: Ids = ()
    persons: Ids = ()
    findings: Ids = ()
    findings_answered: Ids = ()
    findings_resolved: Ids = ()
    opinions: Ids = ()
    opinions_answered: Ids = ()
    opinions_resolved: Ids = ()

    @property
    def held(self) -> int:
        """场次."""
        return len(self.activities)

    @property
    def deputy_times(self) -> int:
        """代表人次."""
        return len(self.attendances)

    @property
    def deputies(self) -> int:
        """代表人数, each person once however many mandates."""
        return len(self.persons)

    @property
    def said(self) -> int:
        """意见条数: 监督意见 and 群众意见 together."""
        return len(self.findings) + len(self.opinions)

    @property
    def answered(self) -> Rate:
        """已答复 ÷ 意见条数."""
        return Rate(len(self.findings_answered) + len(self.opinions_answered), self.said)

    @property
    def resolved(self) -> Rate:
        """已解决 ÷ 意见条数."""
        return Rate(len(self.findings_resolved) + len(self.opinions_resolved), self.said)


def supervision(session: Session, first: date, last: date) -> Supervision:
    """Supervision of livelihood projects whose activities lie in the span, both days included.

    An opinion belongs to the day of its activity, whenever it was answered or resolved.
    """
    rows = session.connection().execute(
        sa.select(c(Activity.id))
        .where(
            c(Activity.kind) == ActivityKind.LIVELIHOOD,
            c(Activity.held_on).between(first, last),
            c(Activity.archived).is_(False),
        )
        .order_by(c(Activity.held_on), c(Activity.no))
    )
    return supervision_of(session, [number for (number,) in rows])


def supervision_of(session: Session, activities: Collection[int]) -> Supervision:
    """The same figures of some activities, by their ids."""
    listed = tuple(activities)
    marks, people = _there(session, listed)
    said, told = _opinions(session, Finding, listed), _opinions(session, Opinion, listed)
    return Supervision(listed, marks, people, *said, *told)


def _there(session: Session, activities: Ids) -> tuple[Ids, Ids]:
    """Ids of the present marks, and of the persons who made them."""
    rows = [
        row
        for part in _parts(activities)
        for row in session.connection().execute(
            sa.select(c(Attendance.id), c(Mandate.person_id))
            .join(Mandate, c(Mandate.id) == c(Attendance.mandate_id))
            .where(
                c(Attendance.activity_id).in_(part),
                c(Attendance.status).in_(list(PRESENT_STATUSES)),
                c(Attendance.review) != ReviewState.RETURNED,
                c(Attendance.archived).is_(False),
            )
            .order_by(c(Attendance.id))
        )
    ]
    return tuple(mark for mark, _ in rows), tuple(sorted({person for _, person in rows}))


def _opinions(session: Session, table: type[Finding] | type[Opinion], activities: Ids) -> tuple[Ids, Ids, Ids]:
    """Ids of what was said at the activities: all, the answered, the resolved."""
    rows = [
        row
        for part in _parts(activities)
        for row in session.connection().execute(
            sa.select(c(table.id), c(table.answered_on), c(table.resolved_on))
            .where(c(table.activity_id).in_(part), c(table.archived).is_(False))
            .order_by(c(table.id))
        )
    ]
    return (
        tuple(number for number, _, _ in rows),
        tuple(number for number, answered, _ in rows if answered is not None),
        tuple(number for number, _, resolved in rows if resolved is not None),
    )


def _parts(ids: Ids, size: int = 500) -> list[Ids]:
    return [ids[start : start + size] for start in range(0, len(ids), size)]


# --- one project ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Held:
    """One activity of supervising a project, with its figures."""

    id: int
    no: str
    name: str
    held_on: date
    place: str
    figures: Supervision
    called: bool
    """Whether a roll call was made."""


@dataclass(frozen=True, slots=True)
class Said:
    """One opinion raised at an activity of the project."""

    id: int
    no: str
    activity_no: str
    content: str
    holder: str
    handler: str
    due_on: date | None
    answered_on: date | None
    resolved_on: date | None


@dataclass(frozen=True, slots=True)
class Line:
    """An opinion as it is typed: who said it (代表证号, or nobody), what, to whom it goes and until when."""

    content: str
    certificate_no: str = ""
    handler: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What was done about one project, whenever it was: its activities in order of date, and what was said at them."""

    activities: tuple[Held, ...]
    figures: Supervision
    findings: tuple[Said, ...]


def with_supervision(desk: Desk, rows: list[Values], _year: int) -> None:
    """Add to projects: `account`, and of it `held` 场次, `times` 人次, `said` 意见 as 「已解决/意见」."""
    with desk.store.read() as session:
        by_project: dict[int, list[tuple[int, str, str, date, str]]] = defaultdict(list)
        statement = (
            sa.select(
                *(c(Activity.project_id), c(Activity.id), c(Activity.no), c(Activity.name)),
                *(c(Activity.held_on), c(Activity.place)),
            )
            .where(c(Activity.project_id).is_not(None), c(Activity.archived).is_(False))
            .order_by(c(Activity.held_on), c(Activity.no))
        )
        for project, *one in session.connection().execute(statement):
            by_project[project].append((one[0], one[1], one[2], one[3], one[4] or ""))
        called = set(session.connection().execute(sa.select(c(Attendance.activity_id)).distinct()).scalars())
        said: dict[str, list[Said]] = defaultdict(list)
        for row in read(session, FINDINGS) if by_project else ():
            said[row["activity_no"]].append(
                Said(
                    *(row["id"], row["no"], row["activity_no"], row["content"], row["holder"] or ""),
                    *(row["handler"] or "", row["due_on"], row["answered_on"], row["resolved_on"]),
                )
            )
        for row in rows:
            held = tuple(
                Held(*one, supervision_of(session, [one[0]]), one[0] in called) for one in by_project.get(row["id"], ())
            )
            figures = supervision_of(session, [one.id for one in held])
            account = Account(held, figures, tuple(line for one in held for line in said[one.no]))
            row["account"] = account
            row["held"], row["times"] = figures.held, figures.deputy_times
            resolved = figures.resolved
            row["said"] = f"{resolved.numerator}/{resolved.denominator}" if figures.said else None


def begin_supervision(
    desk: Desk, project_no: str, held_on: date, *, name: str = "", place: str = "", topic: str = ""
) -> tuple[str, Saved]:
    """A new supervision activity of a project, in one step; gives its 活动编号 too. NotFound for an unknown project."""
    with desk.store.write(f"新增民生实事监督活动：{project_no}", Command.ENTER) as session:
        project = _project(session, project_no)
        draft = checked(
            ActivityDraft,
            no=next_number([row["no"] for row in read(session, ACTIVITIES)], "A001"),
            kind=ActivityKind.LIVELIHOOD,
            name=name.strip() or f"监督民生实事：{project.name}",
            held_on=held_on,
            place=place.strip() or None,
            topic=topic.strip() or project.name,
            organiser_level=OrganiserLevel.SUBDISTRICT,
            organiser=unit_of(session).name,
            project=project.no,
        )
        number = put_draft(session, ACTIVITIES, draft, desk.today())
        assert isinstance(number, Activity)
    return number.no, _saved(desk)


def record_findings(desk: Desk, activity_no: str, lines: Sequence[Line]) -> Saved:
    """Enter what was said at one activity: several opinions in one write. InvalidInput where nothing was typed."""
    typed = [line for line in lines if line.content.strip()]
    if not typed:
        raise InvalidInput("还没有填意见内容。", "请至少填一条意见。")
    with desk.store.write(f"登记监督意见 {len(typed)} 条：{activity_no}", Command.ENTER) as session:
        numbers = [row["no"] for row in read(session, FINDINGS)]
        for line in typed:
            number = next_number(numbers, "JD001")
            draft = checked(
                FindingDraft, no=number, activity_no=activity_no, certificate_no=line.certificate_no or None,
                content=line.content.strip(), handler=line.handler.strip() or None, due_on=line.due_on,
            )  # fmt: skip
            numbers.append(number)
            put_draft(session, FINDINGS, draft, desk.today())
    return _saved(desk)


def _project(session: Session, no: str) -> LivelihoodProject:
    row = session.exec(
        select(LivelihoodProject).where(LivelihoodProject.no == no, c(LivelihoodProject.archived).is_(False))
    ).first()
    if row is None:
        raise NotFound(f"没有编号为「{no}」的民生实事项目。", "请在「民生实事」页核对编号。")
    return row


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
