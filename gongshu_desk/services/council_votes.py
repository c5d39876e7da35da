"""The vote of a residents' deliberation on the livelihood projects of a year: votes entered, projects made, in one write."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from gongshu_desk.domain.codes import MatterResult, ProjectState
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.council import MatterDraft
from gongshu_desk.domain.records.supervision import ProjectDraft
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.councils import meeting_of, vote_fault
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import draft_of, read
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.new_rows import checked, put_draft
from gongshu_desk.services.trade_kinds import COUNCIL_MATTERS, PROJECTS
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity


@dataclass(frozen=True, slots=True)
class Ballot:
    """A project put to the vote: what it is, how the votes fell, whether it is chosen for the year."""

    name: str
    lead: str = ""
    goal: str = ""
    budget: Decimal | None = None
    votes_for: int | None = None
    against: int | None = None
    abstained: int | None = None
    chosen: bool = False


def ballots_fault(ballots: Sequence[Ballot], present: int | None) -> tuple[str, str]:
    """The first thing that cannot be in a vote, and what to do about it; both empty where all can be."""
    doubled = next((n for n, k in Counter(b.name.strip() for b in ballots).items() if k > 1), None)
    if doubled:
        return f"「{doubled}」填了两次。", "请删去一行。"
    for ballot in ballots:
        if fault := vote_fault((ballot.votes_for, ballot.against, ballot.abstained), present):
            return f"「{ballot.name}」{fault}。", "请核对票数，或先更正会议的实到成员。"
    return "", ""


def vote_on_projects(desk: Desk, no: str, year: int, ballots: Sequence[Ballot]) -> Saved:
    """Enter the vote on the projects of a year, in one write: a matter for each, and a project for each chosen.

    A matter of the same title at this meeting takes the votes, a project of the same name and year is not made
    twice. InvalidInput names the first project whose votes cannot be; nothing is written then.
    """
    ballots = [ballot for ballot in ballots if ballot.name.strip()]
    if not ballots:
        raise InvalidInput("还没有填项目。", "请至少填一个候选项目的名称。")
    chosen = sum(ballot.chosen for ballot in ballots)
    with desk.store.write(
        f"票决 {year} 年民生实事：候选 {len(ballots)} 个，选定 {chosen} 个", Command.ENTER
    ) as session:
        meeting = meeting_of(session, no)
        fault, step = ballots_fault(ballots, meeting.members_present)
        if fault:
            raise InvalidInput(fault, step)
        _keep_matters(session, desk.today(), meeting, year, ballots)
        _keep_projects(session, desk.today(), meeting, year, ballots)
    assert desk.store.last is not None
    return desk.store.last


def _keep_matters(session: Session, today: date, meeting: Activity, year: int, ballots: Sequence[Ballot]) -> None:
    rows = read(session, COUNCIL_MATTERS)
    held = {row["title"]: row for row in rows if row["activity_no"] == meeting.no}
    numbers = [row["no"] for row in rows]
    for ballot in ballots:
        title = matter_title(year, ballot.name)
        old = held.get(title)
        before = draft_of(COUNCIL_MATTERS, old).model_dump() if old else {}
        draft = checked(
            MatterDraft,
            **before
            | {
                "no": old["no"] if old else next_number(numbers, "YT001"),
                "activity_no": meeting.no,
                "title": title,
                "result": MatterResult.PASSED if ballot.chosen else MatterResult.FAILED,
                "votes_for": ballot.votes_for,
                "against": ballot.against,
                "abstained": ballot.abstained,
                "handler": ballot.lead.strip() or before.get("handler"),
            },
        )
        numbers.append(str(draft.model_dump()["no"]))
        row = session.get(COUNCIL_MATTERS.table, old["id"]) if old else None
        put_draft(session, COUNCIL_MATTERS, draft, today, row)


def _keep_projects(session: Session, today: date, meeting: Activity, year: int, ballots: Sequence[Ballot]) -> None:
    rows = [row for row in read(session, PROJECTS) if row["year"] == year]
    held, numbers = {row["name"] for row in rows}, [row["no"] for row in rows]
    for ballot in ballots:
        name = ballot.name.strip()
        if name in held and not ballot.chosen:
            step = "确实没有选上的，请先在「民生实事」页把那个项目移到回收站。"
            raise Conflict(f"「{name}」已经是 {year} 年的民生实事项目，不能登记为没有选上。", step)
        if name in held or not ballot.chosen:
            continue
        number = next_number(numbers, f"MS{year}-01")
        draft = checked(
            ProjectDraft, no=number, name=name, year=year, lead=ballot.lead.strip() or None,
            goal=ballot.goal.strip() or None, budget=ballot.budget, voted_on=meeting.held_on, votes_for=ballot.votes_for,
            state=ProjectState.PLANNED,
        )  # fmt: skip
        numbers.append(number)
        put_draft(session, PROJECTS, draft, today)


def matter_title(year: int, name: str) -> str:
    """What the matter of a project put to the vote is called."""
    return f"票决 {year} 年民生实事：{name.strip()}"
