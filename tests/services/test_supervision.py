"""Councils, livelihood projects and appraisals: what is counted, what is refused, what one step writes."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    CouncilSort,
    JudicialPost,
    MatterResult,
    OpinionRoute,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.council import CouncilMemberDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft
from gongshu_desk.domain.records.supervision import AppraisalDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import activities, appraisals, council_votes, councils, history, projects, records
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, OPINIONS, STATIONS, kind_of
from gongshu_desk.services.council_votes import Ballot
from gongshu_desk.services.desk import Desk, put_setting
from gongshu_desk.services.projects import Line

YEAR, DAY = 2026, date(2026, 3, 12)
FIRST, SECOND, THIRD = "3301990100001", "3301990100002", "3301990100003"
PRESENT, ABSENT = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT


@pytest.fixture
def office(desk: Desk, deputy: Callable[..., DeputyDraft]) -> Iterator[Desk]:
    """Three deputies, and four members of the deliberation, one of whom left before the meeting."""
    for no, name in ((FIRST, "王䶮"), (SECOND, "李文"), (THIRD, "张犇")):
        records.add(desk, DEPUTIES, deputy(name, no))
    for number, (sort, until) in enumerate(
        ((CouncilSort.RESIDENT, None), (CouncilSort.DEPUTY, None), (CouncilSort.UNIT, None), (CouncilSort.CPPCC, DAY))
    ):
        to_on = date(YEAR, 1, 31) if until else None
        draft = CouncilMemberDraft(no=f"YS00{number}", name=f"成员{number}", sort=sort, to_on=to_on)
        records.add(desk, kind_of("council-members"), draft)
    yield desk


def council(desk: Desk) -> councils.Council:
    """The one meeting of the year, counted."""
    return councils.councils(desk, YEAR)[0]


def test_a_meeting_begins_with_the_members_of_its_day_and_asks_for_two_a_year(office: Desk) -> None:
    councils.open_meeting(office, "第一次居民议事会议", DAY, "街道三楼", "票决民生实事")
    found = council(office)
    assert (found.entered_due, found.due, found.attended.value) == (3, 3, None)
    assert [sort for sort, _ in found.by_sort] == [CouncilSort.DEPUTY, CouncilSort.RESIDENT, CouncilSort.UNIT]
    assert councils.meetings_a_year(office, YEAR) == Rate(1, 2)
    with office.store.write("一年一次") as session:
        put_setting(session, councils.PER_YEAR, 1)
    assert councils.meetings_a_year(office, YEAR) == Rate(1, 1)
    activities.record_attendance(office, found.no, {FIRST: PRESENT, SECOND: ABSENT})
    assert (council(office).deputies_present, council(office).deputies_due) == (1, 2)
    with pytest.raises(NotFound):
        councils.councils(office, YEAR, ["A999"])


def test_votes_on_projects_make_matters_and_projects_in_one_write(office: Desk) -> None:
    councils.open_meeting(office, "第一次居民议事会议", DAY)
    no = council(office).no
    councils.count_members(office, no, 3, 3)
    lift = Ballot("加装电梯", "城建办", votes_for=3, against=0, abstained=0, chosen=True)
    with pytest.raises(InvalidInput, match="合计 4 票"):
        council_votes.vote_on_projects(office, no, 2027, [lift, Ballot("停车场", votes_for=3, against=1)])
    assert not council(office).matters and not records.find(office, kind_of("projects"))
    saved = council_votes.vote_on_projects(office, no, 2027, [lift, Ballot("停车场", votes_for=1, against=2)])
    project = records.find(office, kind_of("projects"))[0]
    assert (project["no"], project["votes_for"], project["voted_on"]) == ("MS2027-01", 3, DAY)
    first, second = council(office).matters
    assert (first.result, first.suggested) == (MatterResult.PASSED, MatterResult.PASSED)
    assert (second.result, second.suggested, second.voted) == (MatterResult.FAILED, MatterResult.FAILED, 3)
    again = [Ballot("加装电梯", votes_for=2, chosen=True), Ballot("停车场", votes_for=1, chosen=False)]
    council_votes.vote_on_projects(office, no, 2027, again)
    assert len(records.find(office, kind_of("projects"))) == 1 and len(council(office).matters) == 2
    assert council(office).matters[0].handler == "城建办"
    with pytest.raises(Conflict, match="已经是 2027 年"):
        council_votes.vote_on_projects(office, no, 2027, [Ballot("加装电梯", votes_for=2)])
    with pytest.raises(Conflict):
        history.undo(office, saved.batch)
    with pytest.raises(InvalidInput, match="填了两次"):
        council_votes.vote_on_projects(office, no, 2027, [lift, lift])


def test_a_result_against_the_votes_is_told_and_never_changed(office: Desk) -> None:
    councils.open_meeting(office, "会议", DAY)
    no = council(office).no
    councils.count_members(office, no, 3, 2)
    council_votes.vote_on_projects(office, no, YEAR, [Ballot("绿地", votes_for=1, against=1, chosen=True)])
    found = council(office)
    assert found.matters[0].differs and any("按表决应为未通过" in remark for remark in found.remarks)
    assert found.matters[0].result is MatterResult.PASSED
    with pytest.raises(InvalidInput, match="多于实到成员 1 人"):
        councils.count_members(office, no, 3, 1)
    assert councils.suggested((2, 0, 0), 3, 3, "all") is MatterResult.PASSED
    assert councils.suggested((2, 0, 0), 4, 3, "all") is MatterResult.FAILED
    assert councils.suggested((None, 1, 0), 4, 3, "present") is None


def test_supervision_counts_rounds_times_people_and_opinions_with_their_rows(office: Desk) -> None:
    council_votes_day = DAY
    councils.open_meeting(office, "会议", council_votes_day)
    council_votes.vote_on_projects(office, council(office).no, YEAR, [Ballot("绿地", votes_for=3, chosen=True)])
    project = records.find(office, kind_of("projects"))[0]["no"]
    numbers = []
    for day in (date(YEAR, 4, 1), date(YEAR, 5, 1)):
        no, _ = projects.begin_supervision(office, project, day)
        activities.record_attendance(office, no, {FIRST: PRESENT, SECOND: PRESENT, THIRD: ABSENT})
        numbers.append(no)
    lines = [Line("围挡要留通道", FIRST, "城建办", date(YEAR, 6, 1)), Line("", SECOND), Line("加装座椅")]
    saved = projects.record_findings(office, numbers[0], lines)
    records.add(office, STATIONS, StationDraft(name="柳湾联络站"))
    opinion = OpinionDraft(
        no="Y1", station="柳湾联络站", activity_no=numbers[1], collected_on=date(YEAR, 5, 1), content="噪声大",
        route=OpinionRoute.SUBDISTRICT, answered_on=date(YEAR, 5, 9), resolved_on=date(YEAR, 5, 10),
    )  # fmt: skip
    records.add(office, OPINIONS, opinion)
    with office.store.read() as session:
        found = projects.supervision(session, date(YEAR, 1, 1), date(YEAR, 12, 31))
        part = projects.supervision(session, date(YEAR, 4, 1), date(YEAR, 4, 30))
    assert (found.held, found.deputy_times, found.deputies, found.said) == (2, 4, 2, 3)
    assert (len(found.findings), found.answered, found.resolved) == (2, Rate(1, 3), Rate(1, 3))
    assert (part.held, part.deputy_times, part.said) == (1, 2, 2)
    rows = records.find(office, kind_of("projects"))
    projects.with_supervision(office, rows, YEAR)
    assert (rows[0]["held"], rows[0]["times"], rows[0]["said"]) == (2, 4, "1/3")
    assert [one.holder for one in rows[0]["account"].findings] == ["王䶮", ""]
    history.undo(office, saved.batch)
    with pytest.raises(InvalidInput):
        projects.record_findings(office, numbers[0], [Line(" ")])
    with pytest.raises(NotFound):
        projects.begin_supervision(office, "MS0", DAY)


def test_appraised_counts_rows_else_the_number_entered(office: Desk) -> None:
    draft = ActivityDraft(no="A9", kind=ActivityKind.APPRAISAL, name="两官评议", held_on=DAY, appraised=5)
    records.add(office, ACTIVITIES, draft)
    people = [appraisals.Person("法官甲", organ="区法院"), appraisals.Person("检察官乙", JudicialPost.PROSECUTOR)]
    appraisals.open_meeting(office, "第二次评议", date(YEAR, 9, 1), people=people)
    with office.store.read() as session:
        found = appraisals.appraised(session, date(YEAR, 1, 1), date(YEAR, 12, 31))
    assert (found.count, len(found.rows), len(found.activities)) == (7, 2, 2)
    appraisals.add_people(office, "A9", [appraisals.Person("法官丙")])
    with office.store.read() as session:
        assert appraisals.appraised(session, DAY, DAY).count == 1
    meeting = appraisals.meetings(office, YEAR, ["A9"])[0]
    assert meeting.remarks == ("活动里登记评议 5 人，逐人登记了 1 人，统计按逐人登记的算",)


def test_ballots_give_both_rates_and_a_wrong_tally_is_refused(office: Desk) -> None:
    appraisals.open_meeting(office, "评议", DAY, people=[appraisals.Person("法官甲")])
    row = records.find(office, kind_of("appraisals"))[0]
    loaded = records.load(office, kind_of("appraisals"), row["id"])
    values = loaded.draft.model_dump()
    with pytest.raises(ValueError, match="不等于有效票"):
        AppraisalDraft(**values | {"valid": 10, "satisfied": 8, "fairly": 1, "dissatisfied": 0})
    votes = {"issued": 12, "returned": 11, "valid": 10, "satisfied": 8, "fairly": 1, "dissatisfied": 1}
    records.change(office, kind_of("appraisals"), row["id"], loaded.revision, AppraisalDraft(**values | votes))
    meeting = appraisals.meetings(office, YEAR)[0]
    ballot = meeting.people[0].ballot
    assert ballot is not None and (ballot.invalid, ballot.valid) == (1, 10)
    assert (meeting.satisfied_rate, meeting.accepted_rate) == (Rate(8, 10), Rate(9, 10))
