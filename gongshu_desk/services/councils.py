"""居民议事会议: who was due, what was voted and how it fell, and the projects the meeting chose.

A meeting is an activity of the kind 居民议事会议; deputies are called as at any activity, members are counted
(浙江省街道人大工作条例 art. 16-18: at least one meeting a year, which votes on livelihood projects; Hangzhou: two).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, select

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    CouncilSort,
    MatterResult,
    OrganiserLevel,
    ReviewState,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.kind_parts import c
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.new_rows import checked, put_draft
from gongshu_desk.services.trade_kinds import COUNCIL_MATTERS, COUNCIL_MEMBERS
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance

A_YEAR = 2
"""Meetings a year where the office has set none: Hangzhou's rule; the law asks for one."""
PER_YEAR = "council-meetings"
"""Setting: meetings a year."""
MAJORITY = "council-majority"
"""Setting: `present` (over half of the members present, the default) or `all` (over half of all members due)."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter as it stands, with what its votes say."""

    id: int
    no: str
    title: str
    proposer: str
    result: MatterResult
    votes_for: int | None
    against: int | None
    abstained: int | None
    handler: str
    due_on: date | None
    answered_on: date | None
    outcome: str
    suggested: MatterResult | None
    fault: str
    """What does not add up; empty where all is well."""

    @property
    def voted(self) -> int:
        """赞成 + 反对 + 弃权."""
        return (self.votes_for or 0) + (self.against or 0) + (self.abstained or 0)

    @property
    def differs(self) -> bool:
        """The result entered is not the one the votes give; the clerk is told, nothing is changed."""
        return self.suggested is not None and self.suggested is not self.result


@dataclass(frozen=True, slots=True)
class Council:
    """One meeting. `members` are those in office on its day; `due` what was entered, else their number."""

    id: int
    no: str
    name: str
    held_on: date
    day_part: str
    place: str
    topic: str
    agenda: str
    entered_due: int | None
    present: int | None
    members: tuple[Values, ...]
    deputies_due: int
    deputies_present: int
    matters: tuple[Matter, ...]

    @property
    def due(self) -> int:
        """应到成员."""
        return self.entered_due if self.entered_due is not None else len(self.members)

    @property
    def attended(self) -> Rate:
        """实到 ÷ 应到成员; nothing where nobody was counted."""
        return Rate(self.present, self.due) if self.present is not None else Rate(0, 0)

    @property
    def by_sort(self) -> tuple[tuple[CouncilSort, int], ...]:
        """Members by 类别, in the order of the code list."""
        counts = Counter(member["sort"] for member in self.members)
        return tuple((sort, counts[sort]) for sort in CouncilSort if counts[sort])

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the clerk should look at."""
        found = [f"「{matter.title}」{matter.fault}" for matter in self.matters if matter.fault]
        found += [
            f"「{matter.title}」登记为{matter.result.label}，按表决应为{matter.suggested.label}"
            for matter in self.matters
            if matter.differs and matter.suggested
        ]
        if self.present is None and self.matters:
            found.append("没有登记实到成员，表决票数无从核对")
        if self.entered_due is not None and self.entered_due != len(self.members) and self.members:
            found.append(f"应到成员登记 {self.entered_due} 人，当日在任的议事成员 {len(self.members)} 人")
        return tuple(found)


def members_on(session: Session, day: date) -> list[Values]:
    """议事成员 in office on a day, in the order of the code list of sorts, then by number."""
    order = list(CouncilSort)
    rows = [
        row
        for row in read(session, COUNCIL_MEMBERS)
        if (row["from_on"] is None or row["from_on"] <= day) and (row["to_on"] is None or day <= row["to_on"])
    ]
    return sorted(rows, key=lambda row: (order.index(row["sort"]), row["no"]))


def councils(desk: Desk, year: int, wanted: Sequence[str] = ()) -> list[Council]:
    """The meetings of a year in order of date, or the wanted ones of them by activity number.

    NotFound for a number that is no council meeting of the year.
    """
    with desk.store.read() as session:
        rows = [row for row in read(session, ACTIVITIES, year=year) if row["kind"] is ActivityKind.COUNCIL]
        for no in wanted:
            if no not in {row["no"] for row in rows}:
                raise NotFound(f"{year} 年度没有编号为「{no}」的居民议事会议。", "请核对年度和活动编号。")
        rows = [row for row in rows if not wanted or row["no"] in wanted]
        matters = read(session, COUNCIL_MATTERS, year=year)
        rule = setting_of(session, MAJORITY, "present")
        return [
            _council(session, row, [m for m in matters if m["activity_no"] == row["no"]], rule)
            for row in sorted(rows, key=lambda row: (row["held_on"], row["no"]))
        ]


def _council(session: Session, row: Values, matters: Sequence[Values], rule: str) -> Council:
    marks = session.exec(
        select(Attendance.status).where(
            Attendance.activity_id == row["id"],
            c(Attendance.archived).is_(False),
            c(Attendance.review) != ReviewState.RETURNED,
        )
    ).all()
    members = tuple(members_on(session, row["held_on"]))
    due = row["members_due"] if row["members_due"] is not None else len(members) or None
    present = row["members_present"]
    return Council(
        *(row["id"], row["no"], row["name"], row["held_on"], row["day_part"].label if row["day_part"] else ""),
        row["place"] or "",
        row["topic"] or "",
        row["agenda"] or "",
        row["members_due"],
        present,
        members,
        sum(mark is not AttendanceStatus.NOT_APPLICABLE for mark in marks),
        sum(mark in PRESENT_STATUSES for mark in marks),
        tuple(_matter(m, due, present, rule) for m in sorted(matters, key=lambda m: m["no"])),
    )


def _matter(row: Values, due: int | None, present: int | None, rule: str) -> Matter:
    votes = (row["votes_for"], row["against"], row["abstained"])
    return Matter(
        *(row["id"], row["no"], row["title"], row["proposer"] or "", row["result"], *votes, row["handler"] or ""),
        *(row["due_on"], row["answered_on"], row["outcome"] or ""),
        suggested(votes, due, present, rule),
        vote_fault(votes, present),
    )


def vote_fault(votes: Sequence[int | None], present: int | None) -> str:
    """Why the votes cannot be: more than there were members present (a vote of each at most)."""
    given = sum(vote or 0 for vote in votes)
    if present is not None and given > present:
        return f"赞成、反对、弃权合计 {given} 票，多于实到成员 {present} 人"
    return ""


def suggested(votes: Sequence[int | None], due: int | None, present: int | None, rule: str) -> MatterResult | None:
    """通过 where more than half voted for it, of those present or (`rule` all) of all; None where it cannot be said."""
    base = due if rule == "all" else present
    if votes[0] is None or not base:
        return None
    return MatterResult.PASSED if 2 * votes[0] > base else MatterResult.FAILED


def meetings_a_year(desk: Desk, year: int) -> Rate:
    """Meetings held ÷ meetings the year asks for."""
    with desk.store.read() as session:
        wanted = int(setting_of(session, PER_YEAR, A_YEAR))
        held = [row for row in read(session, ACTIVITIES, year=year) if row["kind"] is ActivityKind.COUNCIL]
    return Rate(len(held), wanted)


def open_meeting(desk: Desk, name: str, held_on: date, place: str = "", topic: str = "") -> Saved:
    """A new meeting; 应到成员 are those in office on the day."""
    with desk.store.write(f"新开议事会议 {name}", Command.ENTER) as session:
        members = members_on(session, held_on)
        draft = checked(
            ActivityDraft,
            no=next_number([row["no"] for row in read(session, ACTIVITIES)], "A001"),
            kind=ActivityKind.COUNCIL,
            name=name.strip(),
            held_on=held_on,
            place=place.strip() or None,
            topic=topic.strip() or None,
            organiser_level=OrganiserLevel.SUBDISTRICT,
            organiser=unit_of(session).name,
            members_due=len(members) or None,
        )
        put_draft(session, ACTIVITIES, draft, desk.today())
    return _saved(desk)


def count_members(desk: Desk, no: str, due: int | None, present: int | None) -> Saved:
    """Enter 应到 and 实到成员 of a meeting. InvalidInput where more came than were due, or fewer than voted."""
    with desk.store.write(f"登记议事成员到会：{no}", Command.ENTER) as session:
        row = meeting_of(session, no)
        if due is not None and present is not None and present > due:
            raise InvalidInput(f"实到成员 {present} 多于应到成员 {due}。", "请核对这两格。")
        for matter in read(session, COUNCIL_MATTERS):
            votes = (matter["votes_for"], matter["against"], matter["abstained"])
            if matter["activity_no"] == no and (fault := vote_fault(votes, present)):
                raise InvalidInput(f"「{matter['title']}」{fault}。", "请核对实到成员，或先更正表决票数。")
        row.members_due, row.members_present = due, present
    return _saved(desk)


def meeting_of(session: Session, no: str) -> Activity:
    """The council meeting of this number; NotFound where it is none."""
    row = session.exec(select(Activity).where(Activity.no == no, c(Activity.archived).is_(False))).first()
    if row is None or row.kind is not ActivityKind.COUNCIL:
        raise NotFound(f"没有编号为「{no}」的居民议事会议。", "请在「议事会议」页核对。")
    return row


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
