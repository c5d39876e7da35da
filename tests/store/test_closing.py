"""A closed year refuses writes below the services, whatever door they come through (S4)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import Session, select

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    HonourLevel,
    OpinionRoute,
    SuggestionKind,
)
from gongshu_desk.errors import Conflict
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.tables import (
    Activity,
    Adjustment,
    Attendance,
    AuditEntry,
    ClosedYear,
    Cosigner,
    DutyReport,
    Honour,
    LiaisonStation,
    Mandate,
    Opinion,
    Person,
    Row,
    Suggestion,
    Term,
)

CLOSED, OPEN = 2025, 2026


@dataclass
class Ids:
    """What the rows of a test refer to."""

    mandate: int
    other: int
    station: int
    activity: dict[int, int]
    suggestion: dict[int, int]


def _people(session: Session) -> tuple[int, int]:
    term = session.exec(select(Term)).one()
    numbers = []
    for number in ("甲", "乙"):
        person = Person(name=number)
        session.add(person)
        session.flush()
        mandate = Mandate(certificate_no=number, person_id=person.rowid, term_id=term.rowid)
        session.add(mandate)
        session.flush()
        numbers.append(mandate.rowid)
    return numbers[0], numbers[1]


@pytest.fixture
def ids(desk: Desk) -> Ids:
    """Two deputies, a station, an activity and a suggestion of each year; then the earlier year is closed."""
    with desk.store.write("准备") as session:
        mandate, other = _people(session)
        station = LiaisonStation(name="柳岸")
        session.add(station)
        activities = {y: _activity(y, f"K{y}") for y in (CLOSED, OPEN)}
        suggestions = {y: _suggestion(y, f"K{y}", mandate) for y in (CLOSED, OPEN)}
        session.add_all([*activities.values(), *suggestions.values()])
        session.flush()
        found = Ids(
            mandate,
            other,
            station.rowid,
            {y: row.rowid for y, row in activities.items()},
            {y: row.rowid for y, row in suggestions.items()},
        )
    return found


def _activity(year: int, no: str) -> Activity:
    return Activity(no=no, name="培训", kind=ActivityKind.TRAINING, held_on=date(year, 5, 6))


def _suggestion(year: int, no: str, lead: int) -> Suggestion:
    return Suggestion(no=no, kind=SuggestionKind.SUGGESTION, title="x", raised_on=date(year, 1, 15), lead_id=lead)


MAKERS: dict[str, Callable[[Ids, int], Row]] = {
    "activity": lambda ids, year: _activity(year, "N"),
    "attendance": lambda ids, year: Attendance(
        status=AttendanceStatus.PRESENT, activity_id=ids.activity[year], mandate_id=ids.mandate
    ),
    "suggestion": lambda ids, year: _suggestion(year, "N", ids.mandate),
    "cosigner": lambda ids, year: Cosigner(suggestion_id=ids.suggestion[year], mandate_id=ids.other, position=1),
    "opinion": lambda ids, year: Opinion(
        no="N", content="x", collected_on=date(year, 3, 3), route=OpinionRoute.DISTRICT, station_id=ids.station
    ),
    "duty report": lambda ids, year: DutyReport(year=year, mandate_id=ids.mandate),
    "honour": lambda ids, year: Honour(
        name="优秀", level=HonourLevel.DISTRICT, granted_on=date(year, 9, 9), mandate_id=ids.mandate
    ),
    "adjustment": lambda ids, year: Adjustment(
        no="N", item="E4", points=Decimal(3), decided_on=date(year, 9, 9), reason="x", approved_by="y",
        mandate_id=ids.mandate,
    ),
}  # fmt: skip
"""One row of each table whose records belong to a year."""

CHANGES: dict[str, tuple[str, object]] = {
    "activity": ("name", "改名"),
    "attendance": ("status", AttendanceStatus.ABSENT),
    "suggestion": ("title", "改名"),
    "cosigner": ("position", 2),
    "opinion": ("content", "改"),
    "duty report": ("place", "别处"),
    "honour": ("name", "改名"),
    "adjustment": ("points", Decimal(1)),
}

DATES = {
    "activity": "held_on",
    "suggestion": "raised_on",
    "opinion": "collected_on",
    "honour": "granted_on",
    "adjustment": "decided_on",
}


def close(desk: Desk, year: int = CLOSED) -> None:
    """Mark a year as closed."""
    with desk.store.write(f"结账 {year}") as session:
        session.add(ClosedYear(year=year, closed_on=date(2026, 1, 10), hash="0", snapshot=""))


def put(desk: Desk, row: Row) -> int:
    """Write one row; its id."""
    with desk.store.write("新增") as session:
        session.add(row)
        session.flush()
        return row.rowid


def count(desk: Desk) -> int:
    """How many entries the audit has."""
    with desk.store.read() as session:
        return len(session.exec(select(AuditEntry.id)).all())


@pytest.mark.parametrize("name", MAKERS)
def test_new_record_in_a_closed_year_is_refused(desk: Desk, ids: Ids, name: str) -> None:
    """Nothing is added to a closed year, and the refusal says what to do."""
    close(desk)
    before = count(desk)
    with pytest.raises(Conflict, match="2025 年度已经结账") as refused:
        put(desk, MAKERS[name](ids, CLOSED))
    assert "重新打开" in refused.value.next_step
    assert count(desk) == before


@pytest.mark.parametrize("name", MAKERS)
def test_new_record_in_an_open_year_is_written(desk: Desk, ids: Ids, name: str) -> None:
    """The guard closes one year, not the store."""
    close(desk)
    assert put(desk, MAKERS[name](ids, OPEN))


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("change", ["value", "archived"])
def test_change_in_a_closed_year_is_refused(desk: Desk, ids: Ids, name: str, change: str) -> None:
    """Neither a value nor the recycle bin."""
    number = put(desk, MAKERS[name](ids, CLOSED))
    close(desk)
    table = type(MAKERS[name](ids, CLOSED))
    attribute, value = CHANGES[name] if change == "value" else ("archived", True)
    with pytest.raises(Conflict, match="已经结账"), desk.store.write("修改") as session:
        setattr(session.get(table, number), attribute, value)
    with desk.store.read() as session:
        row = session.get(table, number)
        assert row is not None
        assert getattr(row, attribute) != value
        assert row.revision == 1


@pytest.mark.parametrize("name", DATES)
@pytest.mark.parametrize(("was", "becomes"), [(CLOSED, OPEN), (OPEN, CLOSED)])
def test_date_moved_out_of_or_into_a_closed_year_is_refused(
    desk: Desk, ids: Ids, name: str, was: int, becomes: int
) -> None:
    """Both the year a record leaves and the year it enters are asked."""
    number = put(desk, MAKERS[name](ids, was))
    close(desk)
    table = type(MAKERS[name](ids, was))
    with pytest.raises(Conflict, match="2025 年度已经结账"), desk.store.write("修改") as session:
        setattr(session.get(table, number), DATES[name], date(becomes, 6, 6))


@pytest.mark.parametrize(("was", "becomes"), [(CLOSED, OPEN), (OPEN, CLOSED)])
def test_report_moved_to_another_year_is_refused(desk: Desk, ids: Ids, was: int, becomes: int) -> None:
    """A duty report belongs to its 年度."""
    number = put(desk, MAKERS["duty report"](ids, was))
    close(desk)
    with pytest.raises(Conflict), desk.store.write("修改") as session:
        report = session.get(DutyReport, number)
        assert report is not None
        report.year = becomes


@pytest.mark.parametrize(("was", "becomes"), [(CLOSED, OPEN), (OPEN, CLOSED)])
def test_attendance_moved_to_another_activity_is_refused(desk: Desk, ids: Ids, was: int, becomes: int) -> None:
    """An attendance belongs to the year of its activity: the one it leaves and the one it joins."""
    number = put(desk, MAKERS["attendance"](ids, was))
    close(desk)
    with pytest.raises(Conflict), desk.store.write("修改") as session:
        mark = session.get(Attendance, number)
        assert mark is not None
        mark.activity_id = ids.activity[becomes]


@pytest.mark.parametrize(("was", "becomes"), [(CLOSED, OPEN), (OPEN, CLOSED)])
def test_cosigner_moved_to_another_suggestion_is_refused(desk: Desk, ids: Ids, was: int, becomes: int) -> None:
    """Likewise for co-signers."""
    number = put(desk, MAKERS["cosigner"](ids, was))
    close(desk)
    with pytest.raises(Conflict), desk.store.write("修改") as session:
        cosigner = session.get(Cosigner, number)
        assert cosigner is not None
        cosigner.suggestion_id = ids.suggestion[becomes]


def test_attendance_of_an_activity_entered_in_the_same_write(desk: Desk, ids: Ids) -> None:
    """An activity and its roll in one write: the year is that of the activity just made."""
    close(desk)
    with desk.store.write("新增") as session:
        made = _activity(OPEN, "N")
        session.add(made)
        session.flush()
        session.add(Attendance(status=AttendanceStatus.PRESENT, activity_id=made.rowid, mandate_id=ids.mandate))
    with desk.store.read() as session:
        assert len(session.exec(select(Attendance)).all()) == 1


def test_opinion_of_a_closed_year_may_still_be_answered(desk: Desk, ids: Ids) -> None:
    """Residents get their answer; the frozen figures do not move. Anything else with it is refused."""
    number = put(desk, MAKERS["opinion"](ids, CLOSED))
    close(desk)
    with desk.store.write("答复") as session:
        opinion = session.get(Opinion, number)
        assert opinion is not None
        opinion.answered_on, opinion.resolved_on = date(2026, 2, 3), date(2026, 2, 4)
    with pytest.raises(Conflict), desk.store.write("答复") as session:
        opinion = session.get(Opinion, number)
        assert opinion is not None
        opinion.resolved_on, opinion.content = None, "改"


def test_reopened_year_takes_writes_again(desk: Desk, ids: Ids) -> None:
    """And one that is closed a second time refuses again."""
    close(desk)
    with desk.store.write("重新打开") as session:
        entry = session.exec(select(ClosedYear)).one()
        entry.reopened_on, entry.reopen_reason = date(2026, 3, 1), "补录"
        entry.reopen_document_no, entry.reopen_approved_by = "1号", "李明"
    assert put(desk, MAKERS["activity"](ids, CLOSED))
    close(desk)
    with pytest.raises(Conflict):
        put(desk, MAKERS["honour"](ids, CLOSED))


def test_people_of_a_closed_year_may_change(desk: Desk, ids: Ids) -> None:
    """A new telephone number is not a matter of the year; the frozen facts do not read it."""
    close(desk)
    with desk.store.write("修改代表") as session:
        person = session.exec(select(Person).where(Person.name == "甲")).one()
        person.phone = "13900001000"
    with desk.store.read() as session:
        assert session.exec(select(Person.phone).where(Person.name == "甲")).one() == "13900001000"


@pytest.mark.parametrize("name", ["elected_on", "ended_on", "suspended_from", "suspended_to"])
def test_days_of_service_do_not_move_within_a_closed_year(desk: Desk, ids: Ids, name: str) -> None:
    """Into it, within it or out of it, whatever the door; a day of the open year is taken."""
    close(desk)
    earlier, later = date(CLOSED, 3, 1), date(OPEN, 3, 1)

    def put(day: date | None) -> None:
        with desk.store.write("登记任职日期") as session:
            row = session.get(Mandate, ids.mandate)
            assert row is not None
            setattr(row, name, day)

    with pytest.raises(Conflict, match="已经结账"):
        put(earlier)
    put(later)
    with pytest.raises(Conflict, match="已经结账"):
        put(earlier)
    put(None)
