"""What the papers of a meeting are given: notices, plates, leave and turnout of a street's year."""

from collections import Counter
from datetime import date

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, DayPart, LeaveDecision
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import NotFound
from gongshu_desk.services import activities, records
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.meeting_figures import in_order, meeting_notices, plates
from gongshu_desk.services.print_figures import sign_ins
from gongshu_desk.services.turnout_figures import leaves, turnouts

YEAR = 2025
S = AttendanceStatus
K = ActivityKind


def activity_nos(desk: Desk, kind: ActivityKind) -> list[str]:
    return [values["no"] for values in records.find(desk, ACTIVITIES, year=YEAR) if values["kind"] is kind]


def roll_of(desk: Desk, no: str) -> dict[str, AttendanceStatus | None]:
    return {person.certificate_no: person.status for person in activities.roll(desk, no).people}


def own_meeting(desk: Desk, **values: object) -> str:
    """A meeting of the street that was not called yet."""
    given = {"no": "Z001", "kind": K.TRAINING, "name": "专题培训", "held_on": date(YEAR, 12, 29)}
    records.add(desk, ACTIVITIES, ActivityDraft.model_validate(given | values))
    return "Z001"


# --- notices --------------------------------------------------------------------------------------------------


def test_without_a_filter_those_with_a_number_or_a_day_are_notified(street: Desk) -> None:
    found = meeting_notices(street, YEAR)
    held = records.find(street, ACTIVITIES, year=YEAR)
    numbered = [v for v in held if v["notice_no"] or (v["notice_on"] and v["kind"] is not K.RECEPTION)]
    assert found and any(v["notice_on"] and v["kind"] is K.RECEPTION for v in held)  # posted at the station
    assert [one.activity_no for one in found] == [v["no"] for v in numbered]
    assert all(one.number and one.day and one.place and one.day < one.held_on for one in found)


def test_notice_of_a_meeting_says_everything_entered(street: Desk) -> None:
    no = own_meeting(
        street, place="三楼会议室", starts_at="2时", day_part=DayPart.AFTERNOON, agenda="动员\n辅导", materials="讲义", attendees="全体代表",
        requirements="带笔记本", notice_no="翠柳人大工委〔2025〕30 号", notice_on=date(YEAR, 12, 20),
    )  # fmt: skip
    (one,) = meeting_notices(street, YEAR, [no], red_head=False)
    assert (one.title, one.number, one.day) == (
        "关于举办专题培训的通知",
        "翠柳人大工委〔2025〕30 号",
        date(2025, 12, 20),
    )
    assert not one.red_head
    assert [section.heading for section in one.sections] == [
        "一、时间和地点", "二、参加人员", "三、活动安排", "四、活动材料", "五、有关要求",
    ]  # fmt: skip
    assert one.paragraphs[2] == "2025年12月29日（星期一）下午2时，为期半天。地点在三楼会议室。"
    assert one.paragraphs[1] == "一、时间和地点"
    assert one.paragraphs[-1] == "带笔记本。"


def test_units_of_one_meeting_are_one_notice(street: Desk) -> None:
    units = activity_nos(street, K.CONGRESS)
    found = meeting_notices(street, YEAR, units[2:4])
    assert len(found) == 1
    assert found[0].activity_no == units[0]
    assert "会期3天" in found[0].sections[0].paragraphs[0]
    assert len(next(s for s in found[0].sections if s.heading.endswith("日程")).paragraphs) == 6


def test_group_meeting_writes_to_its_group(street: Desk) -> None:
    values = next(v for v in records.find(street, ACTIVITIES, year=YEAR) if v["kind"] is K.GROUP)
    (one,) = meeting_notices(street, YEAR, [values["no"]])
    assert one.addressee == f"{values['organiser']}全体区人大代表"


def test_unknown_activity_is_not_found(street: Desk) -> None:
    for gather in (meeting_notices, leaves, turnouts, plates, sign_ins):
        with pytest.raises(NotFound, match="没有编号为「X1」的活动"):
            gather(street, YEAR, ["X1"])


# --- leave ----------------------------------------------------------------------------------------------------


def test_everyone_on_leave_has_a_slip(street: Desk) -> None:
    """As many half days on granted slips as the rolls of the year have on leave; what was not granted has a paper too."""
    kinds: Counter[AttendanceStatus] = Counter()
    for values in records.find(street, ACTIVITIES, year=YEAR):
        for status in roll_of(street, values["no"]).values():
            if status in (S.OFFICIAL_LEAVE, S.SICK_LEAVE, S.PERSONAL_LEAVE):
                kinds[status] += values["half_days"]
    given: Counter[AttendanceStatus | None] = Counter()
    decided: set[LeaveDecision | None] = set()
    for slip in leaves(street, YEAR):
        assert slip.name and slip.approver and slip.leave_from and slip.half_days
        if slip.decision is LeaveDecision.GRANTED:
            given[slip.status] += slip.half_days
        decided.add(slip.decision)
    assert kinds
    assert given == kinds
    assert decided == set(LeaveDecision)


def test_leave_from_a_part_of_the_congress_is_granted_by_its_secretariat(street: Desk) -> None:
    units = activity_nos(street, K.CONGRESS)
    no = next(no for no, status in roll_of(street, units[0]).items() if status is S.PRESENT)
    for unit in units:
        activities.mark(street, unit, no, S.OFFICIAL_LEAVE)
    (whole,) = leaves(street, YEAR, [units[0]], [no])
    assert (whole.approver_head, whole.half_days) == ("主任会议意见", 6)
    assert (whole.leave_from, whole.leave_to) == (date(2025, 1, 14), date(2025, 1, 16))
    activities.mark(street, units[-1], no, S.PRESENT)
    (part,) = leaves(street, YEAR, [units[0]], [no])
    assert (part.approver_head, part.half_days) == ("大会秘书处（代表团）意见", 5)


def test_named_activity_without_leave_gives_a_blank_slip(street: Desk) -> None:
    no = own_meeting(street)
    (blank,) = leaves(street, YEAR, [no], per_sheet=1)
    assert (blank.name, blank.status, blank.half_days, blank.per_sheet) == ("", None, None, 1)
    person = activities.roll(street, no).people[0]
    (named,) = leaves(street, YEAR, [no], [person.certificate_no])
    assert (named.name, named.group, named.status) == (person.name, person.group, None)
    assert named.approver_head == "工委主任意见"


def test_leave_of_an_unknown_deputy_is_not_found(street: Desk) -> None:
    with pytest.raises(NotFound, match="名册里没有代表证号 000"):
        leaves(street, YEAR, [], ["000"])


# --- turnout --------------------------------------------------------------------------------------------------


def test_turnout_agrees_with_the_sign_in_sheet(street: Desk) -> None:
    """Two papers of one roll tell the same sum; where people sat in, they are whom the notice counts."""
    sat_in = {*activity_nos(street, K.SITTING_IN_STANDING), *activity_nos(street, K.SITTING_IN_COMMITTEE)}
    called = [one for one in turnouts(street, YEAR) if not one.units]
    sheets = {sheet.activity_no: sheet for sheet in sign_ins(street, YEAR)}
    compared = 0
    for one in called:
        counts = sheets[one.activity_no].counts
        assert counts is not None
        if one.activity_no in sat_in:
            continue
        total = one.total
        assert (total.expected, total.present, total.late) == (counts.expected, counts.present, counts.late)
        assert (total.leave, total.absent, one.sitting_in) == (counts.leave, counts.absent, counts.sitting_in)
        assert total.leave + total.absent == len(one.missed)
        compared += 1
    assert compared > 30


def test_turnout_of_the_congress_adds_up_both_ways(street: Desk) -> None:
    (one,) = turnouts(street, YEAR, activity_nos(street, K.CONGRESS)[:1])
    assert len(one.units) == 6
    assert sum(line.counts.expected for line in one.units) == one.total.expected
    assert sum(line.counts.present for line in one.units) == one.total.present
    assert all(missed.told for missed in one.missed)


def test_turnout_tells_namesakes_apart(street: Desk) -> None:
    no = own_meeting(street)
    people = activities.roll(street, no).people
    (name, _), *_ = Counter(person.name for person in people).most_common(1)
    twins = [person.certificate_no for person in people if person.name == name]
    assert len(twins) > 1
    activities.record_attendance(street, no, dict.fromkeys(twins, S.ABSENT))
    (one,) = turnouts(street, YEAR, [no])
    assert [missed.name for missed in one.missed] == [name] * len(twins)
    assert len({missed.told for missed in one.missed}) == len(twins)


def test_turnout_tells_namesakes_apart_whose_work_is_not_known(street: Desk) -> None:
    """Also where the other bearer of the name was not there: by district."""
    no = own_meeting(street)
    names = Counter((v["name"], v["level"]) for v in records.find(street, DEPUTIES))
    twins = [v for v in records.find(street, DEPUTIES) if names[v["name"], v["level"]] > 1]
    for values in twins:
        loaded = records.load(street, DEPUTIES, values["id"])
        unknown = loaded.draft.model_copy(update={"employer": None})
        records.change(street, DEPUTIES, loaded.id, loaded.revision, unknown)
    activities.record_attendance(street, no, {twins[0]["certificate_no"]: S.ABSENT})
    (one,) = turnouts(street, YEAR, [no])
    assert [missed.told for missed in one.missed] == [twins[0]["electoral_district"]]


def test_a_meeting_across_the_turn_of_the_year_is_one_paper(street: Desk) -> None:
    """Its units are told together, in the year it began; leave from all of them is leave from the whole congress."""
    days = [date(2025, 12, 30), date(2025, 12, 31), date(2026, 1, 2)]
    given = {"kind": K.CONGRESS, "series": "临江区第一届人民代表大会第六次会议", "organiser": "临江区人大会议秘书处"}
    for at, day in enumerate(days):
        own_meeting(street, no=f"Z{at}", name=f"第{at + 1}次全体会议", held_on=day, **given)
    people = [p.certificate_no for p in activities.roll(street, "Z0").people][:3]
    for at in range(3):
        activities.record_attendance(street, f"Z{at}", dict.fromkeys(people, S.PRESENT) | {people[0]: S.SICK_LEAVE})
    (one,) = (found for found in turnouts(street, 2025) if found.activity_no == "Z0")
    assert (len(one.units), one.total.expected, one.total.present, one.total.sick_leave) == (3, 9, 6, 3)
    assert [missed.told for missed in one.missed] == [""]
    assert [found.activity_no for found in turnouts(street, 2026, ["Z2"])] == ["Z0"]
    assert "Z0" not in {found.activity_no for found in turnouts(street, 2026)}
    (leave,) = leaves(street, 2025, ["Z0"])
    assert (leave.leave_from, leave.leave_to, leave.half_days) == (days[0], days[2], 3)
    assert leave.approver_head == "主任会议意见"


def test_turnouts_of_the_year_leave_out_what_nobody_misses(street: Desk) -> None:
    receptions = activity_nos(street, K.RECEPTION)
    assert not {one.activity_no for one in turnouts(street, YEAR)} & set(receptions)
    assert len(turnouts(street, YEAR, receptions[:1])) == 1


def test_turnout_of_those_who_sat_in(street: Desk) -> None:
    (one,) = turnouts(street, YEAR, activity_nos(street, K.SITTING_IN_STANDING)[:1])
    assert one.total.present > 0
    assert one.sitting_in == 0


def test_turnout_without_a_roll_is_refused_by_name(street: Desk) -> None:
    no = own_meeting(street)
    with pytest.raises(NotFound, match="「专题培训」还没有点名"):
        turnouts(street, YEAR, [no])
    assert all(one.activity_no != no for one in turnouts(street, YEAR))


# --- order and plates -----------------------------------------------------------------------------------------


def test_roll_sheet_and_plates_stand_in_one_order(street: Desk) -> None:
    no = own_meeting(street)
    roll = list(activities.roll(street, no).people)
    assert roll == in_order(roll)
    groups = [person.group for person in roll]
    assert groups == sorted(groups, key=groups.index)
    (sheet,) = sign_ins(street, YEAR, [no])
    (plate,) = plates(street, YEAR, [no])
    names = [person.name for person in roll]
    assert [person.name for group in sheet.groups for person in group.people] == names
    assert [one.name for one in plate.plates] == names


def test_plates_of_everybody_in_office(street: Desk) -> None:
    (everybody,) = plates(street, YEAR, with_post=True)
    (by_strokes,) = plates(street, YEAR, by_group=False, tent=False)
    assert everybody.tent and not by_strokes.tent
    assert sorted(p.name for p in everybody.plates) == sorted(p.name for p in by_strokes.plates)
    assert [p.name for p in everybody.plates] != [p.name for p in by_strokes.plates]
    assert all(p.post for p in everybody.plates)
    assert not any(p.post for p in by_strokes.plates)


def test_plates_leave_out_who_is_not_asked(street: Desk) -> None:
    no = own_meeting(street)
    first, second, *_ = people = [person.certificate_no for person in activities.roll(street, no).people]
    marks = {no: S.NOT_APPLICABLE if no == first else S.PRESENT for no in people}
    activities.record_attendance(street, no, marks)
    (plate,) = plates(street, YEAR, [no])
    assert len(plate.plates) == len(people) - 1
    (one,) = plates(street, YEAR, [no], [second])
    assert len(one.plates) == 1


def test_sign_in_sheet_says_when_it_begins(street: Desk) -> None:
    no = own_meeting(street, day_part=DayPart.AFTERNOON, starts_at="2时30分")
    (sheet,) = sign_ins(street, YEAR, [no])
    assert sheet.clock == "下午2时30分"
