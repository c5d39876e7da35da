"""Papers around the facts of the example: the leave slips behind the leaves of the last year, and 期初数 of a year before."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, LeaveDecision, LeaveKind, OrganiserLevel
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.domain.records.opening import OpeningDraft
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE
from gongshu_desk.services.demo.people import Deputy
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.further_kinds import LEAVES, OPENINGS
from gongshu_desk.services.kinds import RecordKind, Writing, put, read
from gongshu_desk.services.lookup import Lookup

LEAVES_AS = {kind.value: kind for kind in LeaveKind}
REASONS = {LeaveKind.OFFICIAL: "参加市里会议", LeaveKind.SICK: "住院治疗", LeaveKind.PERSONAL: "家中有事"}
KNOWN_BEFORE = 5
"""How many deputies bring 期初数 along."""


def keep(desk: Desk, people: Sequence[Deputy], years: Sequence[int], stamp: Callable[[Session], None]) -> None:
    """Write both; nothing here changes points or counts."""
    before = years[0] - 1
    with desk.store.read() as session:
        rows = read(session, ATTENDANCE, year=years[-1])
        held = {row["no"]: row for row in read(session, ACTIVITIES, year=years[-1])}
        unit = unit_of(session).name
    slips = [slip for row in rows if (slip := _slip(row, _convenor(held[row["activity_no"]], unit))) is not None]
    slips += [*_refused(rows, unit), *_pending(rows, held.values(), people)]
    old = [_opening(deputy, before, place) for place, deputy in enumerate(_there_before(people, before))]
    with desk.store.write(f"装入示例数据：请假条 {len(slips)} 张，期初数 {len(old)} 条") as session:
        stamp(session)
        lookup = Lookup(session)
        todo: tuple[tuple[RecordKind, Sequence[LeaveDraft | OpeningDraft]], ...] = ((LEAVES, slips), (OPENINGS, old))
        for kind, drafts in todo:
            for draft in drafts:
                put(Writing(kind, session, lookup, draft, None, desk.today()))


def _convenor(held: dict[str, Any], unit: str) -> str:
    """Who grants leave from a single unit (浙江省实施代表法办法 art. 46)."""
    if held["kind"] is ActivityKind.CONGRESS:
        return "大会秘书处（代表团）"
    organiser = str(held["organiser"] or unit)
    grouped = held["kind"] is ActivityKind.GROUP or held["organiser_level"] is OrganiserLevel.GROUP
    return f"{organiser}召集人" if grouped else organiser


def _refused(rows: Sequence[dict[str, Any]], unit: str) -> list[LeaveDraft]:
    """Behind the year's last absence stands a leave that was not granted."""
    absent = [row for row in rows if row["status"] is AttendanceStatus.ABSENT]
    row = max(absent, key=lambda row: (row["held_on"], row["activity_no"], row["certificate_no"]), default=None)
    if row is None:
        return []
    day = row["held_on"]
    return [
        LeaveDraft(
            activity_no=row["activity_no"], certificate_no=row["certificate_no"], kind=LeaveKind.PERSONAL,
            reason="外出旅游", asked_on=day - timedelta(days=1), approver=unit, decision=LeaveDecision.REFUSED,
            decided_by="李明", decided_on=day - timedelta(days=1), note="行程可以改期，请准时参加",
        )
    ]  # fmt: skip


def _pending(
    rows: Sequence[dict[str, Any]], held: Iterable[dict[str, Any]], people: Sequence[Deputy]
) -> list[LeaveDraft]:  # fmt: skip
    """For the group activity whose sign-in sheet has not come in, a slip still waits for its decision."""
    called = {row["activity_no"] for row in rows}
    waiting = [one for one in held if one["kind"] is ActivityKind.GROUP and one["no"] not in called]
    for one in waiting:
        words = f"{one['organiser']} {one['name']}"
        for deputy in people:
            if deputy.steady and deputy.draft.group and deputy.draft.group in words and not deputy.moves:
                return [
                    LeaveDraft(
                        activity_no=one["no"], certificate_no=deputy.no, kind=LeaveKind.OFFICIAL,
                        reason="参加区里的专题会议", asked_on=one["held_on"] - timedelta(days=2),
                        approver=f"{deputy.draft.group}召集人",
                    )
                ]  # fmt: skip
    return []


def _slip(row: dict[str, Any], approver: str) -> LeaveDraft | None:
    status, day = row["status"], row["held_on"]
    kind = LEAVES_AS.get(getattr(status, "value", ""))
    if kind is None or not isinstance(day, date):
        return None
    congress = row["activity_kind"] is ActivityKind.CONGRESS
    return LeaveDraft(
        activity_no=str(row["activity_no"]),
        certificate_no=str(row["certificate_no"]),
        kind=kind,
        reason=str(row["note"] or REASONS[kind]),
        asked_on=day - timedelta(days=3),
        approver=approver,
        decision=LeaveDecision.GRANTED,
        decided_by="沈国梁" if congress else "李明",
        decided_on=day - timedelta(days=2),
    )


def _there_before(people: Sequence[Deputy], year: int) -> list[Deputy]:
    return [d for d in people if d.steady and d.serves(date(year, 12, 31))][:KNOWN_BEFORE]


def _opening(deputy: Deputy, year: int, place: int) -> OpeningDraft:
    return OpeningDraft(
        certificate_no=deputy.no,
        name=deputy.draft.name,
        year=year,
        total=Decimal(88 - 3 * place) + Decimal("0.5"),
        band="良好" if place < 3 else "称职",
        rank=place + 1,
        days=Decimal(14 - place),
        attended=18 - place,
        trainings=3,
        receptions=4,
        led=2 if place % 2 else 1,
        reported=place == 0,
        source=f"{year} 年度履职情况汇总表（纸质）",
    )
