"""Sources of 今日待办: meetings and slips, review and publicity, training, rosters, reminders, backups, the year's close."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    CertificateKind,
    CertificateState,
    LeaveDecision,
    ReviewState,
)
from gongshu_desk.services import publication_rows, review_lists, year_end
from gongshu_desk.services.certificate_claims import grants
from gongshu_desk.services.desk import unit_of
from gongshu_desk.services.tasks import SOON_DAYS, Asked, Source, Task, rows_door
from gongshu_desk.store.entry_tables import LeaveRequest
from gongshu_desk.store.tables import (
    Activity,
    Attendance,
    Certificate,
    Honour,
    LiaisonStation,
    Mandate,
    Objection,
    Person,
)
from gongshu_desk.store.trade_tables import Reminder, Shift, TrainingPlan

ROLL_CALL = "签到"
PLAN_LEAD_DAYS = 14
"""So many days before its planned date a training should stand among the activities."""


def people(named: Iterable[str], most: int = 3) -> str:
    """「丁文静、马文斌、许　诺等 5 人」, as names are printed."""
    listed = [names.printed(name) for name in dict.fromkeys(named)]
    head = "、".join(listed[:most])
    return f"{head}等 {len(listed)} 人" if len(listed) > most else head


def roll_calls(asked: Asked) -> Iterator[Task]:
    """Activities of the year without any mark: past ones, today's and the next week's.

    A past reception without a deputy was held by staff and needs no roll call.
    """
    if asked.closed:
        return
    marked = (
        sa.select(col(Attendance.id))
        .where(col(Attendance.activity_id) == col(Activity.id), col(Attendance.archived).is_(False))
        .where(col(Attendance.review) != ReviewState.RETURNED)
        .exists()
    )
    statement = select(Activity).where(
        col(Activity.archived).is_(False),
        col(Activity.held_on).between(asked.first, min(asked.last, asked.today + timedelta(days=SOON_DAYS))),
        sa.or_(col(Activity.held_on) >= asked.today, col(Activity.kind).not_in(year_end.STAFF_ONLY)),
        ~marked,
    )
    for one in asked.session.exec(statement):
        past = one.held_on < asked.today
        part = one.day_part.label if one.day_part and not past else ""
        head = "未签到：" if past else ""
        text = head + " ".join(part for part in (part, one.name, "" if past else one.place or "") if part)
        word = "去登记" if one.kind is ActivityKind.RECEPTION else "去签到"
        yield asked.task(one.held_on, ROLL_CALL, text, one.organiser or "", (word, "rollcall", one.no))


def leave_slips(asked: Asked) -> Iterator[Task]:
    """Leave slips that nobody decided on, by the day of the activity."""
    if asked.closed:
        return
    statement = (
        sa.select(
            col(LeaveRequest.id), col(LeaveRequest.kind), col(Activity.held_on), col(Activity.name), col(Person.name)
        )
        .join(Activity, col(Activity.id) == col(LeaveRequest.activity_id))
        .join(Mandate, col(Mandate.id) == col(LeaveRequest.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(
            col(LeaveRequest.archived).is_(False),
            col(Activity.archived).is_(False),
            col(LeaveRequest.decision) == LeaveDecision.PENDING,
            col(Activity.held_on).between(asked.first, asked.last),
        )
    )
    for number, kind, day, name, person in asked.session.connection().execute(statement):
        door = rows_door("去审批", "leaves", (int(number or 0),), "待批的请假条")
        yield asked.task(day, "请假", f"{kind.label}待批：{name}", names.printed(person), door)


def reviews(asked: Asked) -> Iterator[Task]:
    """Facts that wait to be checked, and returned ones that nobody mended: one line each."""
    if asked.closed:
        return
    every = sum(review_lists.counts_in(asked.session, asked.year).values(), start=review_lists.Counts())
    for count, words, state in ((every.pending, "待核事实", "pending"), (every.returned, "退回未改", "returned")):
        if count:
            yield asked.task(None, "审核", f"{words} {count} 条", "", ("去审核", "review", (state,)))


def publicity(asked: Asked) -> Iterator[Task]:
    """The last day of a publication that runs, and objections that wait for a decision or an answer."""
    last = publication_rows.last_round(asked.session, asked.year)
    if last is not None and last.opens_on <= asked.today <= last.closes_on:
        text = f"{asked.year} 年度第 {last.round} 次积分公示期满"
        yield asked.task(last.closes_on, "公示", text, "", ("去查看", "publicity", None))
    statement = (
        select(Objection, col(Person.name))
        .join(Mandate, col(Mandate.id) == col(Objection.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(Objection.archived).is_(False), Objection.year == asked.year, col(Objection.answered_on).is_(None))
    )
    for slip, person in asked.session.exec(statement):
        text = f"异议 {slip.no} {slip.stage}（{slip.received_on:%m-%d} 收到）"
        yield asked.task(None, "异议", text, names.printed(person), ("去处理", "publicity", (slip.no,)))


def trainings(asked: Asked) -> Iterator[Task]:
    """Trainings of the plan that no activity carries out, from a fortnight before their day."""
    if asked.closed:
        return
    held = (
        sa.select(col(Activity.id))
        .where(col(Activity.plan_id) == col(TrainingPlan.id), col(Activity.archived).is_(False))
        .exists()
    )
    statement = select(TrainingPlan).where(
        col(TrainingPlan.archived).is_(False),
        TrainingPlan.year == asked.year,
        col(TrainingPlan.planned_on) <= asked.today + timedelta(days=PLAN_LEAD_DAYS),
        ~held,
    )
    for plan in asked.session.exec(statement):
        door = rows_door("去安排", "training-plans", (plan.rowid,), "到期的培训计划")
        text = f"还没有安排：{plan.tier.label}培训「{plan.title}」"
        yield asked.task(plan.planned_on, "培训", text, plan.responsible or "", door)


def shifts(asked: Asked) -> Iterator[Task]:
    """Who is on duty at the stations from today to the end of the week: one line a station and day."""
    sunday = asked.today + timedelta(days=6 - asked.today.weekday())
    statement = (
        sa.select(col(Shift.id), col(Shift.on), col(Shift.day_part), col(LiaisonStation.name), col(Person.name))
        .join(LiaisonStation, col(LiaisonStation.id) == col(Shift.station_id))
        .join(Mandate, col(Mandate.id) == col(Shift.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(Shift.archived).is_(False), col(Shift.on).between(asked.today, min(sunday, asked.last)))
        .order_by(col(Person.sort_stroke))
    )
    turns: dict[tuple[date, str], list[tuple[int, str, str]]] = defaultdict(list)
    for number, day, part, station, person in asked.session.connection().execute(statement):
        turns[day, station].append((int(number or 0), part.label if part else "", person))
    for (day, station), listed in turns.items():
        parts = "、".join(dict.fromkeys(part for _, part, _ in listed if part))
        door = rows_door("去查看", "shifts", (number for number, _, _ in listed), f"{station} {day:%m-%d} 值班")
        yield asked.task(day, "值班", f"{parts} {station}接待".strip(), people(name for *_, name in listed), door)


def reminders(asked: Asked) -> Iterator[Task]:
    """The clerk's own reminders that are due within a week or past, whatever the year."""
    statement = select(Reminder).where(
        col(Reminder.archived).is_(False),
        col(Reminder.done_on).is_(None),
        col(Reminder.due_on) <= asked.today + timedelta(days=SOON_DAYS),
    )
    for one in asked.session.exec(statement):
        yield asked.task(one.due_on, "提醒", one.text, one.note or "", ("办好了", "reminders", {"done": one.rowid}))


def backups(asked: Asked) -> Iterator[Task]:
    """A backup that is old, or none at all."""
    gap = year_end.backup_gap(asked.desk)
    if gap.need != "已齐":
        text = f"数据 {gap.have}备份过" if gap.have.endswith("天前") else gap.lacks
        yield asked.task(None, "备份", text, "", (gap.action, gap.page, gap.what))


def certificates(asked: Asked) -> Iterator[Task]:
    """Certificates of the year that were not issued: the unit's own honours, and training."""
    issued = (
        sa.select(col(Certificate.id))
        .where(col(Certificate.archived).is_(False), col(Certificate.state) == CertificateState.VALID)
        .where(col(Certificate.year) == asked.year)
    )
    honours = select(Honour).where(
        col(Honour.archived).is_(False),
        col(Honour.review) != ReviewState.RETURNED,
        col(Honour.granted_on).between(asked.first, asked.last),
        ~issued.where(col(Certificate.honour_id) == col(Honour.id)).exists(),
    )
    unit = unit_of(asked.session).name
    own = sum(grants(unit, one.granted_by or "") for one in asked.session.exec(honours))
    trained = (
        sa.select(sa.func.count(sa.distinct(col(Attendance.mandate_id))))
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(
            col(Activity.kind) == ActivityKind.TRAINING,
            col(Activity.held_on).between(asked.first, asked.last),
            col(Attendance.status).in_(list(PRESENT_STATUSES)),
            col(Attendance.review) != ReviewState.RETURNED,
            col(Activity.archived).is_(False),
            col(Attendance.archived).is_(False),
            ~issued.where(
                col(Certificate.kind) == CertificateKind.TRAINING,
                col(Certificate.mandate_id) == col(Attendance.mandate_id),
            ).exists(),
        )
    )
    waiting = asked.session.connection().execute(trained).scalar_one()
    for count, word, kind in (
        (own, "荣誉证书", CertificateKind.HONOUR),
        (waiting, "培训证书", CertificateKind.TRAINING),
    ):
        if count:
            yield asked.task(None, "证书", f"{word}还有 {count} 份没有发", "", ("去打印", "certificates", kind))


def closing(asked: Asked) -> Iterator[Task]:
    """The year that is to be closed and reported; nothing for a year in which nothing was entered."""
    deadline = year_end.deadline(asked.year)
    entered = select(col(Activity.id)).where(
        col(Activity.archived).is_(False), col(Activity.held_on).between(asked.first, asked.last)
    )
    if not asked.closed and asked.near(deadline) and asked.session.exec(entered.limit(1)).first() is not None:
        yield asked.task(deadline, "年终", f"{asked.year} 年度结账并报送", "", ("去结账", "year-end", None))


SOURCES: tuple[Source, ...] = (
    *(roll_calls, leave_slips, reviews, publicity, trainings, shifts, reminders, backups, certificates, closing),
)
"""In no particular order; the list sorts."""
