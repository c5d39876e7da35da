"""Lists of those invited to sit in (列席) in the last year of the example, as if they had been drawn in turn."""

from collections.abc import Callable
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import InvitationBasis
from gongshu_desk.domain.notices import SITTING_IN
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.invitation_turns import Turns, turns_of
from gongshu_desk.store.entry_tables import Invitation
from gongshu_desk.store.tables import Activity, Attendance


def invite(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Whoever has a mark at such a meeting was invited to it, the last of each list by hand; no count changes."""
    with desk.store.write(f"装入示例数据：{year} 年度列席邀请名单") as session:
        stamp(session)
        held = session.exec(
            select(Activity)
            .where(col(Activity.kind).in_(list(SITTING_IN)), col(Activity.archived).is_(False))
            .where(col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
            .order_by(col(Activity.held_on), col(Activity.no))
        ).all()
        for activity in held:
            turns = turns_of(session, activity, until=activity.held_on)
            marked = session.exec(
                select(Attendance.mandate_id)
                .where(Attendance.activity_id == activity.id, col(Attendance.archived).is_(False))
                .order_by(col(Attendance.id))
            ).all()
            for place, mandate in enumerate(marked, start=1):
                chosen = place == len(marked) > 2
                reason = "熟悉本次议题" if chosen else (turns.get(mandate) or Turns()).words(activity.kind)
                basis = InvitationBasis.BY_HAND if chosen else InvitationBasis.ROTATION
                session.add(
                    Invitation(activity_id=activity.rowid, mandate_id=mandate, basis=basis, reason=reason)
                )  # fmt: skip
            session.flush()
