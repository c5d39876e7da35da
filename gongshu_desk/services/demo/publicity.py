"""The example's publication: hung with one mistake in it, objected to, corrected, and made public again.

The mistake is made before and taken back after the first round, so the year's facts and points end as they began.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus, Decision, ObjectionKind
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.domain.workdays import last_working_day
from gongshu_desk.services import publications, records
from gongshu_desk.services.catalog import ATTENDANCE, DEPUTIES, OBJECTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, Writing, put, returned
from gongshu_desk.services.lookup import Lookup

KEEPER, CHECKER, HEAD = "周敏", "何卫东", "沈国梁"
"""Who receives, who checks, who decides."""

Stamp = Callable[[Session], None]


@dataclass(frozen=True, slots=True)
class _Days:
    """The days of the story, working days counted from the first: the second round opens on the third."""

    first: date

    def day(self, number: int) -> date:
        """The `number`-th working day of the story."""
        return last_working_day(self.first, number)


def publicise(desk: Desk, year: int, newest: date, stamp: Stamp) -> None:
    """Two rounds and three slips after the year's `newest` fact; one round where that leaves no days before today.

    A year of the past has its story in the January after, with every slip answered. `stamp` gives the new rows their
    identities, so that the same seed gives the same records.
    """
    last_day = desk.today()
    present = year == last_day.year
    first = date(year, 12, 26) if present and newest < date(year, 12, 26) else last_day
    days = _Days(first if present else date(year + 1, 1, 6))
    place = f"{desk.unit}公告栏"
    slips = _who(desk, year)
    if days.first == last_day:
        publications.publish(desk, year, opens_on=days.first, place=place, approved_by=HEAD)
        _enter(desk, [_dismissed(year, 1, slips[1], days, same_day=True), _open(year, 2, slips[2], days.first)], stamp)
        return
    wrong = _mark(desk, slips[0], AttendanceStatus.ABSENT)
    publications.publish(desk, year, opens_on=days.first, place=place, approved_by=HEAD)
    _mark(desk, slips[0], wrong)
    upheld = _upheld(year, slips[0], days)
    _enter(desk, [upheld, _dismissed(year, 2, slips[1], days)], stamp)
    publications.republish(
        desk, year, reason="一条活动出席登记有误，已更正", document_no=f"公告〔{days.day(3).year}〕2号",
        opens_on=days.day(3), place=place, approved_by=HEAD,
    )  # fmt: skip
    if present:
        _enter(desk, [_open(year, 3, slips[2], days.day(4))], stamp)


def _who(desk: Desk, year: int) -> list[Values]:
    """Three deputies, each with a group activity they took part in."""
    ages = {row["certificate_no"]: row for row in records.find(desk, DEPUTIES) if not row["ended_on"]}
    found: dict[str, Values] = {}
    for row in records.find(desk, ATTENDANCE, year=year):
        fits = row["activity_kind"] is ActivityKind.GROUP and row["status"] in PRESENT_STATUSES and not returned(row)
        if fits and row["certificate_no"] in ages:
            found.setdefault(row["certificate_no"], row)
    numbers = sorted(found)
    return [found[numbers[len(numbers) * part // 7]] for part in (2, 4, 5)]


def _mark(desk: Desk, row: Values, status: AttendanceStatus) -> AttendanceStatus:
    """Enter another status; what it was before."""
    loaded = records.load(desk, ATTENDANCE, row["id"])
    before = AttendanceStatus(loaded.draft.model_dump()["status"])
    records.change(desk, ATTENDANCE, loaded.id, loaded.revision, loaded.draft.model_copy(update={"status": status}))
    return before


def _enter(desk: Desk, drafts: list[ObjectionDraft], stamp: Stamp) -> None:
    with desk.store.write(f"装入示例数据：异议 {len(drafts)} 件") as session:
        stamp(session)
        lookup = Lookup(session)
        for draft in drafts:
            put(Writing(OBJECTIONS, session, lookup, draft, None, desk.today()))


def _slip(year: int, number: int, row: Values, on: date, **rest: object) -> ObjectionDraft:
    given: Mapping[str, object] = {
        "no": f"YY{year}-{number:02d}", "year": year, "certificate_no": row["certificate_no"],
        "received_on": on, "received_by": KEEPER, "refers": f"activities/{row['activity_no']}",
    }  # fmt: skip
    return ObjectionDraft.model_validate({**given, **rest})


def _upheld(year: int, row: Values, days: _Days) -> ObjectionDraft:
    held = f"{row['held_on'].month} 月 {row['held_on'].day} 日"
    return _slip(
        year, 1, row, days.day(1),
        kind=ObjectionKind.WRONG,
        content=f"{held}的「{row['activity_name']}」我到场参加，公示中按缺席扣了分，请核查签到表。",
        checked_on=days.day(2), checked_by=CHECKER,
        findings=f"签到表上有本人签名，{held}登记出席时误选为缺席",
        decided_on=days.day(2), decided_by=HEAD, decision=Decision.UPHELD,
        correction=f"{days.day(2).isoformat()} {KEEPER}：修改出席 {row['name']}「{row['activity_name']}」，由缺席改为出席",
        answer=f"经核查，签到表上有你的签名，{held}登记出席时误选为缺席。已按规定更正并再次公示。",
        answered_on=days.day(3),
    )  # fmt: skip


def _dismissed(year: int, number: int, row: Values, days: _Days, *, same_day: bool = False) -> ObjectionDraft:
    asked, done = (days.first, days.first) if same_day else (days.day(2), days.day(3))
    return _slip(
        year, number, row, asked,
        kind=ObjectionKind.OTHER,
        content=f"「{row['activity_name']}」开了整整一个下午，只计了 3 分，希望按时长加分。",
        checked_on=done, checked_by=CHECKER,
        findings="规则规定代表小组活动按次计分，每次 3 分，与时长无关",
        decided_on=done, decided_by=HEAD, decision=Decision.DISMISSED,
        answer="经核查，规则规定代表小组活动按次计分，每次 3 分，与时长无关。公示的记录和积分与规则相符，维持不变。",
        answered_on=done,
    )  # fmt: skip


def _open(year: int, number: int, row: Values, on: date) -> ObjectionDraft:
    return _slip(
        year, number, row, on,
        kind=ObjectionKind.DUPLICATE,
        content=f"「{row['activity_name']}」和另一场活动好像是同一次，请核查是否重复登记。",
    )  # fmt: skip
