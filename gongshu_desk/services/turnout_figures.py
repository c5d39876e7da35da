"""Who asked for leave from a meeting, and who came: leave slips, approvals, and the notice of turnout."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from decimal import Decimal

from gongshu_desk.domain import notices
from gongshu_desk.domain.codes import LEAVE_STATUSES, PRESENT_STATUSES, AttendanceStatus
from gongshu_desk.domain.forms.meetings import LeaveFigures, Missed, TurnoutCounts, TurnoutFigures, TurnoutLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services.activities import Called, Roll
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.meeting_figures import (
    Meeting,
    Office,
    end_of,
    in_order,
    meetings,
    occasion_of,
    office_of,
    part_of,
)
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.year_figures import group_order

S = AttendanceStatus
FIELDS = {
    S.OFFICIAL_LEAVE: "official_leave", S.SICK_LEAVE: "sick_leave", S.PERSONAL_LEAVE: "personal_leave",
    S.ABSENT: "absent",
}  # fmt: skip
"""Status → what it counts as; every present one counts as present."""

# --- 请假条, 请假审批单 ---------------------------------------------------------------------------------------


def leaves(
    desk: Desk, year: int, wanted: Collection[str] = (), mandates: Collection[str] = (), *, per_sheet: int = 2
) -> list[LeaveFigures]:
    """One leave per deputy, meeting and kind of leave: of the stored slip, else of the mark on the roll.

    A named activity without any leave gives a blank form; each named deputy without leave from it one with the name.
    """
    office = office_of(desk)
    for no in sorted(set(mandates) - set(office.deputies)):
        raise NotFound(f"名册里没有代表证号 {no}。", "请核对证号。")
    found: list[LeaveFigures] = []
    for meeting in meetings(desk, year, wanted):
        form = _Form(meeting, office, per_sheet)
        taken = _taken(meeting, mandates)
        found += [form.leave(person.certificate_no, units, person) for person, units in taken]
        if wanted:
            known = {person.certificate_no for person, _ in taken}
            found += [form.leave(no) for no in sorted(set(mandates) - known)]
            if not mandates and not taken:
                found.append(form.leave(""))
    return found


class _Form:
    """Makes the leaves of one meeting."""

    def __init__(self, meeting: Meeting, office: Office, per_sheet: int) -> None:
        self.meeting, self.office, self.per_sheet = meeting, office, per_sheet
        self.occasion = occasion_of(meeting, office)

    def leave(self, certificate_no: str, units: Sequence[Values] = (), mark: Called | None = None) -> LeaveFigures:
        """The leave of one deputy from these units; without units a form to be filled in by hand."""
        occasion, deputy = self.occasion, self.office.deputies.get(certificate_no, {})
        slip = mark.leave if mark else None
        begun = slip is not None and slip.asked_on is not None and slip.asked_on >= occasion.start
        whole = (not units or len(units) == len(self.meeting.units)) and not begun
        usual = notices.approver(occasion, whole=whole)
        known = (usual, notices.approver(occasion, whole=not whole))
        to, head = next((one for one in known if slip and one[0] == slip.approver), usual)
        return LeaveFigures(
            unit=self.office.unit,
            activity_no=self.meeting.first["no"],
            title=occasion.subject,
            meeting=occasion.meeting,
            start=occasion.start,
            end=occasion.end,
            when=notices.when(occasion.start, occasion.end, occasion.day_part, occasion.starts_at),
            place="、".join(occasion.places),
            approver=(slip.approver if slip else "") or to,
            approver_head=head,
            name=mark.name if mark else deputy.get("name") or "",
            group=mark.group if mark else deputy.get("group") or "",
            position=self.office.post(certificate_no),
            status=slip.status if slip else mark.status if mark else None,
            reason=(slip.reason if slip else "") or (mark.note if mark else ""),
            leave_from=units[0]["held_on"] if units else None,
            leave_to=max(map(end_of, units)) if units else None,
            half_days=sum((unit["half_days"] for unit in units), start=Decimal(0)) if units else None,
            per_sheet=self.per_sheet,
            asked_on=slip.asked_on if slip else None,
            decision=slip.decision if slip else None,
            decided_by=slip.decided_by if slip else "",
            decided_on=slip.decided_on if slip else None,
        )


def _taken(meeting: Meeting, mandates: Collection[str]) -> list[tuple[Called, tuple[Values, ...]]]:
    """Everyone with a slip or on leave, with the units of the meeting it is for; one entry for each kind of leave."""
    found: dict[tuple[str, AttendanceStatus], list[tuple[Called, Values]]] = defaultdict(list)
    for unit, roll in zip(meeting.units, meeting.rolls, strict=True):
        for person in roll.people:
            leave = person.leave.status if person.leave else person.status
            if leave in LEAVE_STATUSES and (not mandates or person.certificate_no in mandates):
                assert leave is not None
                found[person.certificate_no, leave].append((person, unit))
    entries = [(listed[0][0], tuple(unit for _, unit in listed)) for listed in found.values()]
    places = {person.certificate_no: at for at, person in enumerate(in_order(person for person, _ in entries))}
    return sorted(entries, key=lambda entry: places[entry[0].certificate_no])


# --- 出席情况通报 ---------------------------------------------------------------------------------------------


def turnouts(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[TurnoutFigures]:
    """Who came to the wanted meetings, or to all of the year whose roll was called.

    Without a filter those are left out for which only who came is registered (进站接待, 走访, 志愿): nobody misses them.
    NotFound names a wanted meeting whose roll was not called: there is nothing to tell of it.
    """
    office = office_of(desk)
    found = []
    for meeting in meetings(desk, year, wanted):
        if not wanted and meeting.first["kind"] in notices.VOLUNTARY:
            continue
        if meeting.called:
            found.append(_turnout(meeting, office))
        elif wanted:
            raise NotFound(f"「{meeting.title}」还没有点名，印不出出席情况通报。", "请先在「签到」页登记出席情况。")
    return found


def _turnout(meeting: Meeting, office: Office) -> TurnoutFigures:
    occasion = occasion_of(meeting, office)
    groups: dict[str, list[Called]] = defaultdict(list)
    units = []
    for unit, roll in meeting.called:
        people = _counted(roll, occasion)
        units.append(TurnoutLine(_unit_name(unit), counts_of(people)))
        for person in people:
            groups[person.group].append(person)
    everyone = [person for _, roll in meeting.called for person in roll.people]
    sitting_in = sum(person.status is S.SITTING_IN for person in everyone)
    return TurnoutFigures(
        unit=office.unit,
        activity_no=meeting.first["no"],
        title=f"列席{occasion.subject}" if occasion.kind in notices.SITTING_IN else occasion.subject,
        meeting=occasion.meeting,
        when=notices.when(occasion.start, occasion.end, occasion.day_part, occasion.starts_at),
        place="、".join(occasion.places),
        addressee=f"{occasion.group}各位代表" if occasion.group else "各代表小组",
        groups=tuple(
            TurnoutLine(name or "未编组", counts_of(groups[name])) for name in sorted(groups, key=group_order)
        ),
        missed=_missed(meeting, occasion, office),
        units=tuple(units) if len(meeting.units) > 1 else (),
        sitting_in=0 if occasion.kind in notices.SITTING_IN else sitting_in,
        uncalled=len(meeting.units) - len(meeting.called),
        unmarked=sum(person.status is None for _, roll in meeting.called for person in roll.due),
    )


def _counted(roll: Roll, occasion: notices.Occasion) -> list[Called]:
    """Those who count as expected: with a mark, 不适用 left out, and 列席 too where sitting in is not the purpose."""
    out = {None, S.NOT_APPLICABLE} | (set() if occasion.kind in notices.SITTING_IN else {S.SITTING_IN})
    return [person for person in roll.people if person.status not in out]


def counts_of(people: Sequence[Called]) -> TurnoutCounts:
    """The marks of these people, counted."""
    counted: dict[str, int] = defaultdict(int)
    for person in people:
        assert person.status is not None
        counted["present" if person.status in PRESENT_STATUSES else FIELDS[person.status]] += 1
        counted["late"] += person.status is S.LATE
        counted["left_early"] += person.status is S.LEFT_EARLY
    return TurnoutCounts(**counted)


def _unit_name(unit: Values) -> str:
    return f"{unit['held_on'].month}月{unit['held_on'].day}日{part_of(unit)}"


def _missed(meeting: Meeting, occasion: notices.Occasion, office: Office) -> tuple[Missed, ...]:
    """Everyone on leave or absent, by group and strokes, with the units where it was not the whole meeting.

    Of namesakes it is said where they work, else for which district they stand.
    """
    apart = marks(office.deputies.values(), ("employer", "electoral_district"))
    found: dict[tuple[str, AttendanceStatus], list[tuple[Called, str]]] = defaultdict(list)
    asked: dict[str, int] = defaultdict(int)
    for unit, roll in meeting.called:
        for person in _counted(roll, occasion):
            asked[person.certificate_no] += 1
            assert person.status is not None
            if person.status in FIELDS:
                found[person.certificate_no, person.status].append((person, _unit_name(unit)))
    entries = {key: listed[0][0] for key, listed in found.items()}
    ordered = in_order(entries.values())

    def told(no: str, status: AttendanceStatus) -> str:
        units = "" if len(found[no, status]) == asked[no] else _joined(found[no, status])
        return "，".join(part for part in (apart.get(no, ""), units) if part)

    return tuple(
        Missed(p.name, status, told(no, status))
        for status in FIELDS
        for p in ordered
        if (no := p.certificate_no, status) in entries and entries[no, status] is p
    )


def _joined(units: Sequence[tuple[Called, str]]) -> str:
    """1月14日上午、下午，1月15日上午: a day is named once."""
    days: dict[str, list[str]] = defaultdict(list)
    for _, name in units:
        day, mark, part = name.partition("日")
        days[f"{day}{mark}"].append(part)
    return "，".join(f"{day}{'、'.join(part for part in parts if part)}" for day, parts in days.items())
