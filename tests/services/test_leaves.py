"""Leave slips: who may approve, what a decision does to the mark, and that slip and mark never part unseen."""

from collections.abc import Callable
from datetime import date

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, InvitationBasis, LeaveDecision, LeaveKind
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import history, invitations, records, year_end
from gongshu_desk.services.activities import Called, calls, mark, put_back, roll
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.further_kinds import LEAVES
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.leaves import Slip, approver_of, ask, decide, slips
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.print_figures import sign_ins
from gongshu_desk.services.turnout_figures import leaves as papers

S, G, R, P = AttendanceStatus, LeaveDecision.GRANTED, LeaveDecision.REFUSED, LeaveDecision.PENDING
ONE, TWO, THREE = "3301990100001", "3301990100002", "3301990100003"
ON = date(2026, 3, 1)
Deputy = Callable[..., DeputyDraft]
Activity = Callable[..., ActivityDraft]


@pytest.fixture
def office(desk: Desk, deputy: Deputy, activity: Activity) -> Desk:
    """Three deputies; a training, a group's activity, and a congress of three units."""
    people = [deputy(n, no, group="第一小组") for no, n in ((ONE, "丁兰"), (TWO, "王一"), (THREE, "魏明"))]
    held = [activity(), activity("G1", name="第一小组学习", kind=ActivityKind.GROUP, organiser="第一小组")]
    held += [
        activity(f"R{at}", date(2026, 1, 13 + at), kind=ActivityKind.CONGRESS, series="区第一届人大第六次会议")
        for at in (1, 2, 3)
    ]
    with desk.store.write("名册和活动") as session:
        lookup = Lookup(session)
        for kind, drafts in ((DEPUTIES, people), (ACTIVITIES, held)):
            for draft in drafts:
                put(Writing(kind, session, lookup, draft, None, date(2026, 1, 1)))
    return desk


def slip(number: str = ONE, activity_no: str = "A001", **values: object) -> LeaveDraft:
    """A slip; what a test does not say is plain."""
    given = {"activity_no": activity_no, "certificate_no": number, "kind": LeaveKind.SICK, "reason": "住院治疗"}
    return LeaveDraft.model_validate(given | values)


def line(desk: Desk, no: str = "A001", number: str = ONE) -> Called:
    """One line of a roll."""
    return next(p for p in roll(desk, no).people if p.certificate_no == number)


def only(desk: Desk, no: str = "A001") -> Slip:
    """The one slip of an activity."""
    (found,) = slips(desk, no)
    return found


def test_who_may_approve(office: Desk) -> None:
    """浙江省实施代表法办法 art. 46: the whole congress, during it, and between the sessions."""
    whole = approver_of(office, "R2")
    assert (whole.body, whole.in_writing, whole.before) == ("区人大常委会主任会议", True, date(2026, 1, 14))
    assert "第四十六条" in whole.sentence and "书面" in whole.sentence and "2026年1月14日" in whole.sentence
    assert approver_of(office, "R1", ["R1", "R2", "R3"], asked_on=date(2026, 1, 10)) == whole
    for during in (approver_of(office, "R1", ["R2"]), approver_of(office, "R1", asked_on=date(2026, 1, 14))):
        assert (during.body, during.in_writing) == ("大会秘书处（代表团）", False)
    assert approver_of(office, "G1").body == "第一小组召集人"
    training = approver_of(office, "A001")
    assert (training.body, training.before) == (office.unit, date(2026, 3, 5))
    with pytest.raises(NotFound):
        approver_of(office, "X")


def test_granted_leave_is_the_mark_and_comes_back(office: Desk) -> None:
    """Pending changes nothing, granted marks in the same write, taking the decision back restores what was there."""
    ask(office, slip())
    assert (line(office).status, line(office).proposed, only(office).word) == (None, None, "待批")
    assert only(office).approver == office.unit
    granted = decide(office, "A001", ONE, G, "李明", ON)
    assert granted.sentence == "请假条已批准" and granted.count == 2
    assert line(office).status is S.SICK_LEAVE and line(office).on_slip
    assert (only(office).word, only(office).decided_by, only(office).decided_on) == ("已批准", "李明", ON)
    assert not roll(office, "A001").called and not calls(office, 2026)[0].called
    sheet = sign_ins(office, 2026, ["A001"])[0]  # printed before the meeting it still lists everybody
    assert [p.remark for group in sheet.groups for p in group.people] == ["病假", "", ""] and sheet.counts is None
    decide(office, "A001", ONE, P, "", None)
    assert (line(office).status, only(office).decision, only(office).decided_by) == (None, P, "")
    history.undo(office, office.store.last.batch)  # type: ignore[union-attr]
    assert line(office).status is S.SICK_LEAVE and only(office).decision is G
    decide(office, "A001", ONE, R, "李明", ON)
    assert (line(office).status, line(office).proposed) == (None, S.ABSENT)
    assert only(office).word == "不准，没有到会应登记为缺席"


def test_leave_granted_afterwards_replaces_an_absence(office: Desk) -> None:
    """The audit keeps the absence, and taking back or undoing brings it back."""
    mark(office, "A001", ONE, S.ABSENT)
    ask(office, slip(kind=LeaveKind.PERSONAL))
    assert only(office).word == "待批，登记为缺席"
    granted = decide(office, "A001", ONE, G, "李明", ON)
    assert line(office).status is S.PERSONAL_LEAVE
    history.undo(office, granted.batch)
    assert (line(office).status, only(office).decision) == (S.ABSENT, P)
    decide(office, "A001", ONE, G, "李明", ON)
    decide(office, "A001", ONE, P, "", None)
    assert line(office).status is S.ABSENT


def test_whoever_comes_in_spite_of_a_leave_was_there(office: Desk) -> None:
    """Marked present after the leave, or before it was granted: the mark stays, the slip says so."""
    ask(office, slip(decision=G, decided_by="李明", decided_on=ON))
    before = line(office)
    assert before.status is S.SICK_LEAVE
    mark(office, "A001", ONE, S.PRESENT)
    assert only(office).word == "已批准，实际到会" and roll(office, "A001").called
    decide(office, "A001", ONE, P, "", None)
    assert line(office).status is S.PRESENT
    decide(office, "A001", ONE, G, "李明", ON)
    assert line(office).status is S.PRESENT
    put_back(office, "A001", before)
    assert line(office) == before
    mark(office, "A001", ONE, S.ABSENT)
    assert only(office).word == "已批准，登记为缺席"


def test_one_leave_from_a_whole_congress_marks_every_unit(office: Desk) -> None:
    """Asked and decided together, one approver; a unit attended after all stays attended."""
    mark(office, "R2", ONE, S.PRESENT)
    saved = ask(office, slip(activity_no="R1"), ["R1", "R2", "R3"])
    assert saved.sentence == "登记请假条 丁　兰 病假（3 场）"
    assert only(office, "R3").units == ("R1", "R2", "R3") and only(office, "R2").approver == "区人大常委会主任会议"
    decide(office, "R2", ONE, G, "主任会议", date(2026, 1, 10))
    assert [line(office, no).status for no in ("R1", "R2", "R3")] == [S.SICK_LEAVE, S.PRESENT, S.SICK_LEAVE]
    paper = next(p for p in papers(office, 2026, ["R1"]) if p.name == "丁兰")
    assert (paper.approver, paper.reason, paper.decision, paper.decided_by) == (
        "区人大常委会主任会议", "住院治疗", G, "主任会议",
    )  # fmt: skip
    assert (paper.leave_from, paper.leave_to, paper.half_days) == (date(2026, 1, 14), date(2026, 1, 16), 3)
    decide(office, "R1", ONE, P, "", None)
    assert [line(office, no).status for no in ("R1", "R2", "R3")] == [None, S.PRESENT, None]
    assert [slip.decision for no in ("R1", "R2", "R3") for slip in slips(office, no)] == [P, P, P]


def test_refusals_leave_nothing_behind(office: Desk) -> None:
    """A second slip, somebody not called, a unit of another meeting, a decision before the slip, an unknown one."""
    ask(office, slip(asked_on=ON))
    invitations.invite(office, "G1", {TWO: ""}, InvitationBasis.BY_HAND)
    for draft, units, kind in (
        (slip(), (), Conflict),
        (slip(activity_no="G1"), (), InvalidInput),
        (slip(TWO), ("R1",), InvalidInput),
        (slip(TWO, "X9"), (), NotFound),
    ):
        with pytest.raises(kind):
            ask(office, draft, units)
    with pytest.raises(InvalidInput, match="批准日期早于请假日期"):
        decide(office, "A001", ONE, G, "李明", date(2026, 2, 1))
    with pytest.raises(NotFound):
        decide(office, "A001", TWO, G, "李明", ON)
    with pytest.raises(Conflict, match="有请假条"):
        ask(office, slip(TWO, "G1"))
        invitations.uninvite(office, "G1", [TWO])
    assert [len(slips(office, no)) for no in ("A001", "G1", "R1")] == [1, 1, 0]
    assert all(person.status is None for person in roll(office, "A001").people)


def test_every_door_keeps_slip_and_mark_together(office: Desk) -> None:
    """The form of the slips' list writes the mark too; another kind of leave changes it."""
    records.add(office, LEAVES, slip(decision=G, decided_by="李明"))
    assert line(office).status is S.SICK_LEAVE
    loaded = records.load(office, LEAVES, records.find(office, LEAVES)[0]["id"])
    values = loaded.draft.model_dump()
    draft = LeaveDraft.model_validate({**values, "kind": LeaveKind.OFFICIAL})
    records.change(office, LEAVES, loaded.id, loaded.revision, draft)
    assert line(office).status is S.OFFICIAL_LEAVE and only(office).word == "已批准"


def test_closed_year_names_the_way_of_late_leave(office: Desk) -> None:
    """Nothing of a closed year moves; the refusal says where late leave is entered."""
    ask(office, slip(activity_no="R1"))
    year_end.close_year(office, 2026, with_gaps=True)
    for work in (
        lambda: decide(office, "R1", ONE, G, "李明", ON),
        lambda: ask(office, slip(TWO, "R1")),
    ):
        with pytest.raises(Conflict) as refused:
            work()
        assert "已经结账" in refused.value.sentence and "补准请假" in refused.value.next_step
    with pytest.raises(Conflict, match="已经结账"):
        invitations.invite(office, "R1", {ONE: ""}, InvitationBasis.BY_HAND)
    assert only(office, "R1").decision is P
