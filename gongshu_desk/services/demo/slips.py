"""Papers around the facts of the example: the leave slips behind the leaves of the last year, and 期初数 of a year before."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from sqlmodel import Session

from gongshu_desk.domain.codes import ActivityKind, LeaveDecision, LeaveKind
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.domain.records.opening import OpeningDraft
from gongshu_desk.services.catalog import ATTENDANCE
from gongshu_desk.services.demo.people import Deputy
from gongshu_desk.services.desk import Desk
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
        slips = [slip for row in read(session, ATTENDANCE, year=years[-1]) if (slip := _slip(row)) is not None]
    old = [_opening(deputy, before, place) for place, deputy in enumerate(_there_before(people, before))]
    with desk.store.write(f"装入示例数据：请假条 {len(slips)} 张，期初数 {len(old)} 条") as session:
        stamp(session)
        lookup = Lookup(session)
        todo: tuple[tuple[RecordKind, Sequence[LeaveDraft | OpeningDraft]], ...] = ((LEAVES, slips), (OPENINGS, old))
        for kind, drafts in todo:
            for draft in drafts:
                put(Writing(kind, session, lookup, draft, None, desk.today()))


def _slip(row: dict[str, object]) -> LeaveDraft | None:
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
        approver="主任会议" if congress else "召集人",
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
