"""邀请名单 of the activities of a year: who is invited, why, how often before in this term, and who is next."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain import names, notices
from gongshu_desk.domain.forms.invitations import InvitationFigures, InvitedLine
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.invitation_turns import EXCUSED, VERBS, Turns, turns_of
from gongshu_desk.services.roll_bench import Bench, Mark, Seat, marks_of
from gongshu_desk.store.entry_tables import Invitation
from gongshu_desk.store.tables import Activity

NEXT = 8
"""How many of those next in turn are named."""


def invitation_lists(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[InvitationFigures]:
    """The lists of the wanted activities, or of every activity of the year that has one, in order of date.

    NotFound for a number that is not there, or a wanted activity to which nobody was invited.
    """
    with desk.store.read() as session:
        own = unit_of(session)
        unit = UnitLine(own.name, contact=setting_of(session, "contact", "") or "", phone=own.contact_phone)
        units = _units(session, year, wanted)
        bench = Bench(session) if units else None
        found = []
        for activity in units:
            rows = session.exec(
                select(Invitation).where(Invitation.activity_id == activity.id, col(Invitation.archived).is_(False))
            )
            listed = {row.mandate_id: row for row in rows}
            if listed and bench is not None:
                found.append(_list(session, unit, bench, activity, listed))
            elif wanted:
                raise NotFound(f"「{activity.name}」没有邀请名单。", "请先在「签到」页邀请代表。")
    return found


def _units(session: Session, year: int, wanted: Collection[str]) -> list[Activity]:
    statement = (
        select(Activity)
        .where(col(Activity.archived).is_(False))
        .where(col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
        .order_by(col(Activity.held_on), col(Activity.no))
    )
    if not wanted:
        lists = select(Invitation.activity_id).where(col(Invitation.archived).is_(False))
        return list(session.exec(statement.where(col(Activity.id).in_(lists))))
    every = {activity.no: activity for activity in session.exec(statement)}
    for no in sorted(set(wanted) - set(every)):
        raise NotFound(f"{year} 年度没有编号为「{no}」的活动。", "请核对年度和活动编号。")
    return [activity for no, activity in every.items() if no in wanted]


def _list(
    session: Session, unit: UnitLine, bench: Bench, activity: Activity, listed: dict[int, Invitation]
) -> InvitationFigures:  # fmt: skip
    day = activity.held_on
    turns = turns_of(session, activity, until=day)
    marks = marks_of(session, [activity.rowid]).get(activity.rowid, {})
    people = []
    for seat, group, serves in bench.on(day):
        row = listed.get(seat.mandate_id)
        if row is not None:
            had, mark = turns.get(seat.mandate_id) or Turns(), marks.get(seat.mandate_id)
            told = mark.status.label if mark is not None and not mark.returned else "" if serves else "不在任"
            people.append(
                InvitedLine(seat.name, group, row.basis.label, row.reason, had.count, had.last_on, told)
            )  # fmt: skip
    serving = [seat for seat, _, serves in bench.on(day) if serves and seat.own]
    part = activity.day_part.label if activity.day_part else ""
    return InvitationFigures(
        unit=unit,
        activity_no=activity.no,
        title=activity.name.removeprefix("列席") if activity.kind in notices.SITTING_IN else activity.name,
        verb=VERBS.get(activity.kind, "参加"),
        sitting_in=activity.kind in notices.SITTING_IN,
        day=day,
        when=notices.when(day, activity.end_date or day, part, activity.starts_at or ""),
        place=activity.place or "",
        organiser=activity.organiser or "",
        people=tuple(people),
        in_office=len(serving),
        waiting=sum(
            not (turns.get(s.mandate_id) or Turns()).count and not _had(s, listed, marks) for s in serving
        ),
        following=_following([s for s in serving if s.mandate_id not in listed], turns),
    )  # fmt: skip


def _had(seat: Seat, listed: dict[int, Invitation], marks: dict[int, Mark]) -> bool:
    """Whether this meeting itself is a turn."""
    mark = marks.get(seat.mandate_id)
    return seat.mandate_id in listed and (mark is None or mark.returned or mark.status not in EXCUSED)


def _following(seats: list[Seat], turns: Mapping[int, Turns]) -> tuple[str, ...]:
    def place(seat: Seat) -> tuple[int, date]:
        had = turns.get(seat.mandate_id) or Turns()
        return had.count, had.last_on or date.min

    return tuple(names.printed(seat.name) for seat in sorted(seats, key=place)[:NEXT])
