"""Rows of an attendance matrix → mandates: by certificate number, or by a name that only one in office bears."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlmodel import Session

from gongshu_desk.domain import names
from gongshu_desk.domain.matrix import MatrixSheet, PersonRow
from gongshu_desk.services.matrix_meetings import LEAVE_OUT, MeetingPlan
from gongshu_desk.services.roll_bench import Bench, Seat

_GROUP = re.compile(r"[^\s，,（(：:\d年度]{0,8}小组")


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """Who a row is. state: `found`, `ask`, `out` (not imported). candidates: (certificate number, words)."""

    row: int
    written: str
    name: str
    state: Literal["found", "ask", "out"]
    certificate_no: str = ""
    mandate_id: int | None = None
    group: str = ""
    candidates: tuple[tuple[str, str], ...] = ()
    problem: str = ""
    warnings: tuple[str, ...] = ()
    begins: date | None = None
    ends: date | None = None
    suspensions: tuple[tuple[date, date], ...] = ()

    def outside(self, day: date | None) -> str:
        """What to say of a day on which the mandate did not count; it is written all the same."""
        if day is None or self.begins is None:
            return ""
        if day < self.begins or (self.ends is not None and day > self.ends):
            return f"{day.isoformat()} 不在任，不计分"
        paused = any(first <= day <= last for first, last in self.suspensions)
        return f"{day.isoformat()} 暂停执行职务，不计分" if paused else ""


def plan_people(
    session: Session,
    bench: Bench,
    sheet: MatrixSheet,
    answers: Mapping[int, str],
    meetings: Sequence[MeetingPlan],
    year: int | None,
) -> tuple[PersonPlan, ...]:
    """Each row in turn; a deputy stands in one row only."""
    days = [meeting.day for meeting in meetings if meeting.day is not None and meeting.state != "out"]
    if not days and year is not None:
        days = [date(year, 12, 31)]
    roster = _Roster(bench, days, _GROUP.findall(sheet.title))
    seen: dict[str, int] = {}
    planned = []
    for person in sheet.people:
        one = roster.plan(person, answers.get(person.row))
        if one.state == "found" and one.certificate_no in seen:
            one = _twice(one, seen[one.certificate_no])
        if one.state == "found":
            seen[one.certificate_no] = person.row
        planned.append(one)
    return tuple(planned)


def _twice(one: PersonPlan, row: int) -> PersonPlan:
    return PersonPlan(
        one.row, one.written, one.name, "ask", candidates=one.candidates, group=one.group,
        problem=f"{one.name}与第 {row} 行是同一位代表（{one.certificate_no}），请选这一行是谁，或不导入这一行",
    )  # fmt: skip


class _Roster:
    """The mandates by number and name; who served on none of the days stands behind."""

    def __init__(self, bench: Bench, days: Sequence[date], groups: Sequence[str]) -> None:
        self._last = max(days, default=date.max)
        self._groups = groups
        self._by_no: dict[str, Seat] = {}
        self._group: dict[str, str] = {}
        self._by_name: dict[str, list[Seat]] = defaultdict(list)
        self._plain: dict[str, list[Seat]] = defaultdict(list)
        for seat, group, _ in bench.on(self._last):
            self._by_no[seat.certificate_no] = seat
            self._group[seat.certificate_no] = group
            self._by_name[seat.name].append(seat)
            self._plain[names.simplified(seat.name)].append(seat)
        self._days = days
        self._close: dict[str, list[Seat]] = defaultdict(list)

    def plan(self, person: PersonRow, answer: str | None) -> PersonPlan:
        if answer == LEAVE_OUT:
            return PersonPlan(person.row, person.name, person.name, "out")
        if answer or person.certificate_no:
            seat = self._by_no.get(answer or person.certificate_no)
            if seat is not None:
                return self._found(person, seat)
        found = self._by_name.get(person.name, [])
        serving = [seat for seat in found if self._serves(seat)] or found
        if len(serving) > 1:
            serving = self._of_group(person, serving)
        if person.fault or person.certificate_no:
            told = person.fault or f"代表证号 {person.certificate_no} 不在名册中"
            return self._ask(person, serving, f"{told}，请选这一行是谁")
        if len(serving) == 1:
            return self._found(person, serving[0])
        if serving:
            return self._ask(person, serving, f"在任代表中有 {len(serving)} 位「{person.name}」，请选是哪一位")
        if not person.name:
            return self._ask(person, (), "没有写姓名，请选这一行是谁，或不导入这一行")
        return self._ask(person, self._like(person.name), f"姓名「{person.name}」不在名册中，请选是谁，或不导入这一行")

    def _serves(self, seat: Seat) -> bool:
        return any(seat.begins <= day and (seat.ends is None or day <= seat.ends) for day in self._days)

    def _of_group(self, person: PersonRow, seats: list[Seat]) -> list[Seat]:
        """Namesakes told apart by the group the row, or the title, names."""
        for wanted in [person.group] if person.group else self._groups:
            same = [seat for seat in seats if _same_group(self._group[seat.certificate_no], wanted)]
            if len(same) == 1:
                return same
        return seats

    def _like(self, name: str) -> list[Seat]:
        """Who may be meant by a name that is not in the roster: written otherwise, or one character away."""
        found = list(self._plain.get(names.simplified(name), ()))
        close = [
            seat
            for other, seats in self._by_name.items()
            if len(other) == len(name) > 1 and sum(a != b for a, b in zip(other, name, strict=True)) == 1
            for seat in seats
        ]
        return found or [seat for seat in close if self._serves(seat)]

    def _found(self, person: PersonRow, seat: Seat) -> PersonPlan:
        other = bool(person.name) and person.name != seat.name
        told = f"代表证号 {seat.certificate_no} 是{names.printed(seat.name)}，表中写的是「{person.name}」，按证号登记"
        return PersonPlan(
            person.row, person.name, seat.name, "found", seat.certificate_no, seat.mandate_id,
            self._group[seat.certificate_no], warnings=(told,) if other and person.certificate_no else (),
            begins=seat.begins, ends=seat.ends, suspensions=seat.suspensions,
        )  # fmt: skip

    def _ask(self, person: PersonRow, seats: Sequence[Seat], problem: str) -> PersonPlan:
        listed = tuple((seat.certificate_no, self.words(seat)) for seat in seats)
        return PersonPlan(person.row, person.name, person.name, "ask", candidates=listed, problem=problem)

    def words(self, seat: Seat) -> str:
        """王丽萍　第一小组　区代表　3301…: what tells namesakes apart."""
        group = self._group[seat.certificate_no]
        parts = [names.printed(seat.name), group, f"{seat.level.label}代表", seat.certificate_no]
        return "　".join(dict.fromkeys(part for part in parts if part))


def _same_group(name: str, wanted: str) -> bool:
    return bool(name) and (name in wanted or wanted in name)


def everyone(bench: Bench, day: date) -> list[tuple[str, str]]:
    """(certificate number, words) of all with a mandate on a day, for a row that must be pointed at by hand."""
    return [
        (
            seat.certificate_no,
            "　".join(part for part in (names.printed(seat.name), group, seat.certificate_no) if part),
        )
        for seat, group, _ in bench.on(day)
    ]
