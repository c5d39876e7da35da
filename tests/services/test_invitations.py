"""Who is invited: by hand, in turn, as last time; the roll and every count follow the list."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, InvitationBasis, MandateLevel
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import history, records
from gongshu_desk.services.activities import calls, mark, record_attendance, roll
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.invitations import candidates, copy_roster, invite, invited, last_like, rotation, uninvite
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.listing import with_turnout
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.meeting_figures import expected, meetings
from gongshu_desk.services.print_figures import sign_ins
from gongshu_desk.services.turnout_figures import turnouts

S, B = AttendanceStatus, InvitationBasis
SITTING_IN = ActivityKind.SITTING_IN_STANDING
NAMES = ("丁兰", "王一", "田七", "李思", "陈武", "周敏", "魏明", "薛青")
NO = [f"33019901000{n:02d}" for n in range(1, len(NAMES) + 1)]
CITY = "3301000140001"
Deputy = Callable[..., DeputyDraft]
Activity = Callable[..., ActivityDraft]


@pytest.fixture
def hall(desk: Desk, deputy: Deputy, activity: Activity) -> Desk:
    """Eight deputies in two groups, one of the city beside them, and four meetings to sit in at."""
    people = [
        deputy(name, no, group="第一小组" if at < 4 else "第二小组", station="桥西站" if at % 2 else "湖东站")
        for at, (name, no) in enumerate(zip(NAMES, NO, strict=True))
    ]
    people[0] = people[0].model_copy(update={"id_number": "11010519491231002X"})
    people.append(deputy("丁兰", CITY, level=MandateLevel.CITY, term=1, id_number="11010519491231002X"))
    held = [
        activity(
            f"C{month}", date(2026, month, 12), name=f"列席第{month}次常委会", kind=SITTING_IN, organiser="区人大常委会"
        )
        for month in (1, 3, 5, 7)
    ]
    with desk.store.write("名册和活动") as session:
        lookup = Lookup(session)
        for kind, drafts in ((DEPUTIES, people), (ACTIVITIES, held)):
            for draft in drafts:
                put(Writing(kind, session, lookup, draft, None, date(2026, 1, 1)))
    return desk


def change(desk: Desk, number: str, **values: object) -> None:
    """Change one deputy through the roster."""
    found = next(v for v in records.find(desk, DEPUTIES) if v["certificate_no"] == number)
    loaded = records.load(desk, DEPUTIES, found["id"])
    draft = DeputyDraft.model_validate({**loaded.draft.model_dump(), **values})
    records.change(desk, DEPUTIES, loaded.id, loaded.revision, draft)


def names(found: object) -> list[str]:
    """Names of people, in order."""
    return [person.name for person in found]  # type: ignore[attr-defined]


def test_those_invited_are_called_and_nobody_else(hall: Desk) -> None:
    """Roll, list of units, sign-in sheet, plates and turnout all stand on the list."""
    assert len(roll(hall, "C1").people) == 8
    saved = invite(hall, "C1", {NO[5]: "本届还没有列席过", NO[0]: "", NO[2]: ""}, B.ROTATION)
    assert (saved.sentence, saved.count) == ("邀请 3 人（轮流）", 3)
    found = roll(hall, "C1")
    assert names(found.people) == ["丁兰", "田七", "周敏"] == names(invited(hall, "C1"))
    assert found.invited and {p.basis for p in found.people} == {B.ROTATION}
    assert invited(hall, "C1")[2].reason == "本届还没有列席过"
    assert next(call for call in calls(hall, 2026) if call.no == "C1").invited == 3
    meeting = meetings(hall, 2026, ["C1"])[0]
    assert names(expected(meeting)) == ["丁兰", "田七", "周敏"]
    mark(hall, "C1", NO[0], S.SITTING_IN)
    mark(hall, "C1", NO[7], S.SITTING_IN)  # came without being invited
    sheet = sign_ins(hall, 2026, ["C1"])[0]
    printed = [person.name for group in sheet.groups for person in group.people]
    assert printed == names(roll(hall, "C1").people) == ["丁兰", "田七", "周敏", "薛青"]
    assert sheet.counts is None and sheet.expected == 4 and not sheet.guests
    told = turnouts(hall, 2026, ["C1"])[0]
    assert (told.total.expected, told.total.present, told.unmarked) == (2, 2, 2)
    rows = records.find(hall, ACTIVITIES, year=2026)
    with_turnout(hall, rows, 2026)
    assert [row["turnout"] for row in rows] == ["2/4", None, None, None]
    record_attendance(hall, "C1", {NO[2]: S.ABSENT, NO[5]: S.NOT_APPLICABLE})
    counts = sign_ins(hall, 2026, ["C1"])[0].counts
    assert counts is not None and (counts.expected, counts.present, counts.absent, counts.sitting_in) == (3, 2, 1, 0)


def test_who_is_out_of_office_is_not_called_and_says_why(hall: Desk, deputy: Deputy) -> None:
    """Invited first and suspended later: no longer due, still on the list, and not invited again."""
    invite(hall, "C3", dict.fromkeys(NO[:3], ""), B.BY_HAND)
    change(hall, NO[1], suspended_from=date(2026, 3, 1))
    change(hall, NO[4], ended_on=date(2026, 2, 1), end_reason="调离", status="terminated")
    records.add(hall, DEPUTIES, deputy("钱补", "3301990100099", elected_on=date(2026, 4, 1), by_election=True))
    assert names(roll(hall, "C3").people) == ["丁兰", "田七"]
    assert {p.name: p.barred for p in invited(hall, "C3") if p.barred} == {"王一": "暂停执行职务"}
    known = {p.certificate_no: p for p in candidates(hall, "C3")}
    assert known[NO[4]].barred == "任职已于 2026-02-01 终止"
    assert known["3301990100099"].barred == "2026-04-01 才当选"
    assert known[CITY].barred == "已以区代表身份邀请" and not known[CITY].own
    before = invited(hall, "C3")
    with pytest.raises(InvalidInput) as refused:
        invite(hall, "C3", dict.fromkeys((NO[3], NO[4], CITY), ""), B.GROUP)
    assert "陈　武（任职已于 2026-02-01 终止）、丁　兰（已以区代表身份邀请）不能邀请" in refused.value.sentence
    with pytest.raises(NotFound):
        invite(hall, "C3", {"9": ""}, B.GROUP)
    with pytest.raises(InvalidInput, match="两个代表身份"):
        invite(hall, "C5", {NO[0]: "", CITY: ""}, B.BY_HAND)
    with pytest.raises(InvalidInput):
        invite(hall, "C3", {}, B.GROUP)
    assert invited(hall, "C3") == before


def test_turns_are_told_in_words(hall: Desk) -> None:
    """Invited and absent is a turn, granted leave is none; without a list being there is one."""
    invite(hall, "C1", dict.fromkeys(NO[:3], ""), B.ROTATION)
    record_attendance(hall, "C1", {NO[0]: S.SITTING_IN, NO[1]: S.SICK_LEAVE, NO[2]: S.ABSENT})
    record_attendance(hall, "C3", {NO[3]: S.SITTING_IN, NO[4]: S.ABSENT})
    told = {p.certificate_no: (p.turns, p.last_on, p.waits) for p in candidates(hall, "C5")}
    assert told[NO[0]] == (1, date(2026, 1, 12), "本届列席 1 次，最近 2026-01-12")
    assert told[NO[1]] == (0, None, "本届还没有列席过；2026-01-12 受邀请假，不算轮到")
    assert told[NO[2]][0] == told[NO[3]][0] == 1
    assert told[NO[4]] == told[NO[5]] == (0, None, "本届还没有列席过")
    drawn = rotation(hall, "C5", 6)
    assert names(drawn) == ["王一", "陈武", "周敏", "薛青", "魏明", "丁兰"]  # last, of one turn, the one longest ago
    assert {p.certificate_no for p in rotation(hall, "C5", 9, groups=["第二小组"])} == set(NO[4:])
    assert {p.station for p in rotation(hall, "C5", 9, stations=["桥西站"])} == {"桥西站"}


def test_units_of_one_meeting_are_one_turn(hall: Desk, activity: Activity) -> None:
    """Two half days of one 所属会议 are one invitation; the other half of the meeting itself is no earlier turn."""
    for no in ("D1", "D2"):
        records.add(hall, ACTIVITIES, activity(no, date(2026, 2, 3), kind=SITTING_IN, series="第二次常委会"))
        invite(hall, no, {NO[0]: ""}, B.BY_HAND)
    assert {p.certificate_no: p.turns for p in candidates(hall, "C5")}[NO[0]] == 1
    assert {p.certificate_no: p.turns for p in candidates(hall, "D2")}[NO[0]] == 0


@pytest.mark.parametrize("seed", range(2))
def test_nobody_is_drawn_again_before_everybody_had_a_turn(
    hall: Desk, deputy: Deputy, activity: Activity, seed: int
) -> None:
    """Through by-elections, suspensions, terminations, transfers, leave and absence."""
    dice, day = Random(seed), date(2026, 8, 1)
    for at in range(5):
        day += timedelta(days=14)
        records.add(hall, ACTIVITIES, activity(f"E{at}", day, kind=SITTING_IN, name=f"列席第{at}次会议"))
        serving = [p for p in candidates(hall, f"E{at}") if p.own and not p.barred]
        event = dice.choice(("by-election", "suspended", "ended", "transfer", "none"))
        victim = dice.choice(serving).certificate_no
        if event == "by-election":
            records.add(hall, DEPUTIES, deputy(f"补{'甲乙丙丁戊己庚'[at]}", f"33019909000{at}", elected_on=day))
        elif event == "suspended" and len(serving) > 4:
            change(hall, victim, suspended_from=day, suspended_to=day + timedelta(days=30))
        elif event == "ended" and len(serving) > 5:
            change(hall, victim, ended_on=day - timedelta(days=1), end_reason="迁出", status="terminated")
        elif event == "transfer":
            change(hall, victim, group=dice.choice(("第一小组", "第二小组", "第三小组")))
        free = [p for p in candidates(hall, f"E{at}") if p.own and not p.barred]
        drawn = rotation(hall, f"E{at}", 3)
        rest = [p for p in free if p.certificate_no not in {d.certificate_no for d in drawn}]
        assert len(drawn) == 3
        assert not rest or max(p.turns for p in drawn) <= min(p.turns for p in rest)
        level = max(p.turns for p in drawn)
        assert max(p.last_on or date.min for p in drawn if p.turns == level) <= min(
            (p.last_on or date.min for p in rest if p.turns == level), default=date.max
        )
        invite(hall, f"E{at}", {p.certificate_no: p.waits for p in drawn}, B.ROTATION)
        for person in drawn:
            mark(hall, f"E{at}", person.certificate_no, dice.choice((S.SITTING_IN, S.ABSENT, S.PERSONAL_LEAVE)))


def test_an_invitation_is_taken_back_only_while_nothing_stands_on_it(hall: Desk) -> None:
    """A mark holds it; every verb is undone by one step."""
    first = invite(hall, "C1", dict.fromkeys(NO[:3], "x"), B.GROUP)
    mark(hall, "C1", NO[0], S.LATE)
    with pytest.raises(Conflict, match="丁　兰已经有出席登记"):
        uninvite(hall, "C1", NO[:2])
    assert len(invited(hall, "C1")) == 3
    gone = uninvite(hall, "C1", NO[1:2])
    assert names(invited(hall, "C1")) == ["丁兰", "田七"]
    with pytest.raises(NotFound):
        uninvite(hall, "C1", NO[1:2])
    history.undo(hall, gone.batch)
    assert names(invited(hall, "C1")) == ["丁兰", "王一", "田七"]
    mark(hall, "C1", NO[0], None)
    uninvite(hall, "C1", NO[1:2])
    assert invite(hall, "C1", {NO[1]: "", NO[0]: ""}, B.BY_HAND).count == 1  # the other is invited already
    with pytest.raises(Conflict):
        history.undo(hall, first.batch)  # changed since
    assert {p.name: p.basis for p in invited(hall, "C1")} == {"丁兰": B.GROUP, "王一": B.BY_HAND, "田七": B.GROUP}


def test_last_times_roster_is_copied_without_those_who_left(hall: Desk) -> None:
    """The list, or where there was none the marks; whoever left is named in the sentence."""
    assert last_like(hall, "C3") is None
    record_attendance(hall, "C1", {NO[0]: S.SITTING_IN, NO[1]: S.ABSENT, NO[2]: S.NOT_APPLICABLE})
    assert last_like(hall, "C5") == "C1"
    change(hall, NO[1], suspended_from=date(2026, 2, 1))
    saved = copy_roster(hall, "C3", "C1")
    assert saved.sentence == "沿用「列席第1次常委会」名单邀请 1 人；王　一（暂停执行职务）没有邀请"
    assert [(p.name, p.basis) for p in invited(hall, "C3")] == [("丁兰", B.COPIED)]
    assert invited(hall, "C3")[0].reason == "沿用 2026-01-12 列席第1次常委会名单"
    assert last_like(hall, "C5") == "C3"
    with pytest.raises(InvalidInput, match="都已经邀请"):
        copy_roster(hall, "C3", "C1")
    with pytest.raises(InvalidInput, match="没有邀请名单"):
        copy_roster(hall, "C5", "C7")
    history.undo(hall, saved.batch)
    assert not invited(hall, "C3") and len(roll(hall, "C3").people) == 7
