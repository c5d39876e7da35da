"""The synthetic street and district: believable, whole, and the same for the same seed."""

import itertools
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    CertificateKind,
    DayPart,
    HonourLevel,
    MandateStatus,
    OpinionRoute,
    Outcome,
    Satisfaction,
    Sex,
    SuggestionKind,
)
from gongshu_desk.domain.records.suggestion import MOTION_SIGNERS
from gongshu_desk.domain.workdays import holidays, is_working_day
from gongshu_desk.errors import Cancelled, Conflict, InvalidInput
from gongshu_desk.services import certificates, points, records, year_end
from gongshu_desk.services.catalog import (
    ACTIVITIES,
    ADJUSTMENTS,
    ATTENDANCE,
    DEPUTIES,
    DUTY_REPORTS,
    HONOURS,
    OPINIONS,
    RECORD_KINDS,
    STATIONS,
    SUGGESTIONS,
)
from gongshu_desk.services.demo import fill
from gongshu_desk.services.demo.workdays import workdays
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.store import upgrade
from gongshu_desk.store.tables import AuditEntry, Certificate, Mandate, Membership, Term

CITY_CERTIFICATE = "3301001400027"


@pytest.fixture(params=["street", "district"])
def anywhere(request: pytest.FixtureRequest) -> Desk:
    """Both scales in turn; for reading only."""
    wanted = "street" if request.param == "street" else "district_year"
    found = request.getfixturevalue(wanted)
    assert isinstance(found, Desk)
    return found


def listed(desk: Desk, kind_name: str) -> list[Values]:
    """Every record of a kind."""
    kind = next(kind for kind in RECORD_KINDS if kind.name == kind_name)
    return records.find(desk, kind)


def test_street_is_small(street: Desk) -> None:
    """Between 20 and 24 deputies, three groups, two or three stations, one of the deputies also in the city's congress."""
    people = [d for d in listed(street, "deputies") if d["certificate_no"] != CITY_CERTIFICATE]
    assert 20 <= len(people) <= 24
    assert {d["group"] for d in people} == {"第一小组", "第二小组", "第三小组"}
    assert len(listed(street, "stations")) == 3
    assert 20 <= len(listed(street, "attendance")) / len(people) <= 32


def test_district_is_as_large_as_promised(district_year: Desk) -> None:
    """331 deputies, 43 stations, 18 subdistricts with three groups each, 8,000 to 12,000 attendances."""
    people = listed(district_year, "deputies")
    assert len(people) == 331
    assert len(listed(district_year, "stations")) == 43
    assert len({d["delegation"] for d in people}) == 18
    assert len({d["group"] for d in people}) == 54
    assert {d["station"] for d in people} == {s["name"] for s in listed(district_year, "stations")}
    with district_year.store.read() as session:
        assert 8_000 <= len(read(session, ATTENDANCE)) <= 12_000


def test_every_record_satisfies_its_draft(anywhere: Desk) -> None:
    """Every stored record is valid as a form would check it, and no rule of the trade warns."""
    with anywhere.store.read() as session:
        for kind in RECORD_KINDS:
            values = read(session, kind)
            assert values, kind.name
            for row in values:
                draft = kind.draft.model_validate({name: row[name] for name in kind.draft.model_fields})
                assert draft.warnings() == [], (kind.name, row)


def test_people_are_of_many_sorts(anywhere: Desk) -> None:
    """Both sexes, several 民族 and parties, namesakes, rare characters, long and short names, a range of births."""
    people = [d for d in listed(anywhere, "deputies") if d["certificate_no"] != CITY_CERTIFICATE]
    names = [d["name"] for d in people]
    assert {d["sex"] for d in people} == set(Sex)
    assert len({d["ethnic"] for d in people}) >= 4
    assert len({d["party"] for d in people}) >= 3
    assert len({d["education"] for d in people}) >= 3
    assert max(Counter(names).values()) >= 2
    assert any(character in name for name in names for character in "堃䶮𬬭")
    assert any("·" in name for name in names)
    assert {2, 3} <= {len(name) for name in names}
    assert all(1955 <= int(d["born"][:4]) <= 2000 for d in people)
    assert all(d["id_number"] is None for d in people)
    assert all(d["phone"].startswith("1390000") and len(d["phone"]) == 11 for d in people)
    assert len({tag for d in people for tag in d["tags"]}) >= 6
    women = [d for d in people if d["sex"] is Sex.FEMALE]
    assert all(("妇女" in d["tags"]) == (d in women) for d in people)


def test_terms_bring_changes(anywhere: Desk) -> None:
    """By-elections in mid-year, one ended with its reason, one suspended, one moved to another group on a day."""
    people = listed(anywhere, "deputies")
    elected = [d for d in people if d["by_election"]]
    assert all(d["elected_on"] > date(2021, 12, 28) for d in elected)
    assert {d["elected_on"] for d in elected} >= {date(2025, 5, 22), date(2025, 9, 18)}
    assert all(d["end_reason"] and d["ended_on"] for d in people if d["status"] is MandateStatus.TERMINATED)
    assert {MandateStatus.TERMINATED, MandateStatus.SUSPENDED} <= {d["status"] for d in people}
    with anywhere.store.read() as session:
        moved = session.exec(select(Membership).where(col(Membership.to_on).is_not(None))).all()
        for old in moved:
            later = session.exec(
                select(Membership).where(
                    Membership.mandate_id == old.mandate_id, Membership.from_on == old.to_on + timedelta(days=1)
                )
            ).one()
            assert old.group_id is not None
            assert later.group_id not in (None, old.group_id)
    assert moved


def test_one_person_holds_two_mandates(street: Desk) -> None:
    """The street serves deputies of every level: one of its people sits in the city's congress too."""
    with street.store.read() as session:
        city = session.exec(select(Mandate).where(Mandate.certificate_no == CITY_CERTIFICATE)).one()
        both = session.exec(select(Mandate, Term).join(Term).where(Mandate.person_id == city.person_id)).all()
    assert {term.level.label for _, term in both} == {"区", "市"}
    assert CITY_CERTIFICATE not in {row.certificate_no for row in points.result(street, 2025).rows}


def test_activities_fall_on_working_days(anywhere: Desk) -> None:
    """No weekend, no public holiday, all within the year."""
    held = listed(anywhere, "activities")
    assert all(is_working_day(a["held_on"]) and a["held_on"].year == 2025 for a in held)
    assert all(a["end_date"] is None or is_working_day(a["end_date"]) for a in held)


def test_activities_of_every_kind(anywhere: Desk) -> None:
    """Every kind occurs; the congress is one session of six half days; training comes in three tiers with hours."""
    held = listed(anywhere, "activities")
    by_kind = defaultdict(list)
    for activity in held:
        by_kind[activity["kind"]].append(activity)
    assert set(by_kind) == set(ActivityKind)
    congress = by_kind[ActivityKind.CONGRESS]
    assert len(congress) == 6
    assert len({a["series"] for a in congress}) == 1
    assert len({(a["held_on"], a["day_part"]) for a in congress}) == 6
    trainings = by_kind[ActivityKind.TRAINING]
    assert {a["organiser_level"].value for a in trainings} == {"district", "subdistrict", "group"}
    assert all(a["hours"] for a in trainings)
    for group in {a["organiser"] for a in by_kind[ActivityKind.GROUP]}:
        assert sum(a["organiser"] == group for a in by_kind[ActivityKind.GROUP]) >= 3
    assert all(a["station"] and a["visitors"] for a in by_kind[ActivityKind.RECEPTION])
    assert {a["day_part"] for a in held} == {*DayPart, None}


def test_attendance_of_every_status(anywhere: Desk) -> None:
    """All nine statuses occur, words are spoken, some stayed for a part; 实到 never exceeds the activity."""
    marks = listed(anywhere, "attendance")
    assert {m["status"] for m in marks} == set(AttendanceStatus)
    assert any(m["spoke"] for m in marks)
    halves = [m for m in marks if m["actual_half_days"] is not None]
    assert halves
    assert all(m["actual_half_days"] < m["activity_half_days"] for m in halves)
    assert {m["activity_kind"] for m in marks if m["spoke"]} >= {ActivityKind.CONGRESS}


def test_nobody_sits_in_two_places_at_once(anywhere: Desk) -> None:
    """A deputy is present at one activity of a half day at most."""
    parts = {a["no"]: (a["held_on"], a["day_part"]) for a in listed(anywhere, "activities")}
    there: dict[tuple[str, date], list[DayPart | None]] = defaultdict(list)
    for mark in listed(anywhere, "attendance"):
        if mark["status"] in PRESENT_STATUSES:
            day, part = parts[mark["activity_no"]]
            there[mark["certificate_no"], day].append(part)
    for where, taken in there.items():
        assert len(taken) == len(set(taken)), where
        assert None not in taken or len(taken) == 1, where


def test_attendance_only_in_service(anywhere: Desk) -> None:
    """Nobody is marked before the election, after the end, or while suspended."""
    people = {d["certificate_no"]: d for d in listed(anywhere, "deputies")}
    for mark in listed(anywhere, "attendance"):
        deputy, day = people[mark["certificate_no"]], mark["held_on"]
        assert deputy["elected_on"] is None or deputy["elected_on"] <= day
        assert deputy["ended_on"] is None or day <= deputy["ended_on"]
        if deputy["suspended_from"]:
            assert not deputy["suspended_from"] <= day <= (deputy["suspended_to"] or date.max)


def test_suggestions_live_a_whole_life(anywhere: Desk) -> None:
    """Motions have their ten signers; most are answered and evaluated; every result and every grade occurs."""
    found = listed(anywhere, "suggestions")
    motions = [s for s in found if s["kind"] is SuggestionKind.MOTION]
    assert motions
    assert all(len(s["cosigners"]) + 1 >= MOTION_SIGNERS for s in motions)
    assert {s["satisfaction"] for s in found} == {*Satisfaction, None}
    assert {s["outcome"] for s in found} == {*Outcome, None}
    assert any(s["key"] for s in found)
    assert any(s["excellent"] for s in found)
    evaluated = [s for s in found if s["evaluated_on"]]
    assert len(evaluated) > len(found) / 2
    assert all(s["raised_on"] <= s["assigned_on"] <= s["answered_on"] <= s["evaluated_on"] for s in evaluated)
    assert any(s["answered_on"] and not s["evaluated_on"] for s in found)


def test_opinions_take_every_route(anywhere: Desk) -> None:
    """Every way of dealing with an opinion occurs; most are answered, many resolved."""
    found = listed(anywhere, "opinions")
    held = {a["no"]: a for a in listed(anywhere, "activities")}
    assert {o["route"] for o in found} == set(OpinionRoute)
    assert sum(o["answered_on"] is not None for o in found) > len(found) * 0.8
    assert sum(o["resolved_on"] is not None for o in found) > len(found) / 2
    assert all(held[o["activity_no"]]["station"] == o["station"] for o in found)


def test_ballots_tie_out(anywhere: Desk) -> None:
    """Issued ≥ returned ≥ valid = the sum of the four answers."""
    reports = listed(anywhere, "duty-reports")
    voted = [r for r in reports if r["valid"] is not None]
    assert voted
    for report in voted:
        assert (
            report["due_to_attend"] >= report["attended"] >= report["issued"] >= report["returned"] >= report["valid"]
        )
        answers = (report["satisfied"], report["fairly"], report["dissatisfied"], report["abstained"])
        assert sum(answers) == report["valid"] > 0
        assert report["oral_on"].year == 2025
    assert any(r["written_on"] and not r["oral_on"] for r in reports)


def test_honours_and_adjustments(anywhere: Desk) -> None:
    """Deputies and stations are honoured; points given by hand fit the rule they name."""
    honours = listed(anywhere, "honours")
    assert any(h["certificate_no"] for h in honours)
    assert any(h["station"] for h in honours)
    assert {h["level"] for h in honours} >= {HonourLevel.SUBDISTRICT, HonourLevel.DISTRICT, HonourLevel.CITY}
    adjusted = {a["certificate_no"] for a in listed(anywhere, "adjustments")}
    assert adjusted
    result = points.result(anywhere, 2025)
    for number in adjusted:
        lines = result.statement(number).lines
        assert any(line.item == "E4" and line.counted > 0 for line in lines)


def test_points_show_every_band_and_ties(anywhere: Desk) -> None:
    """Every band of the example rules is given, newcomers and suspended are not graded, equal totals share a rank."""
    result = points.result(anywhere, 2025)
    assert {row.band for row in result.rows} == {"优秀", "良好", "称职", "不称职", "暂不评定", "不评定"}
    ranks = Counter(row.rank for row in result.rows if row.rank is not None)
    assert max(ranks.values()) >= 2


def test_gaps_are_left_for_the_year_end(anywhere: Desk) -> None:
    """A due deputy without report, activities without attendance, evaluations that did not come back."""
    lacking = {gap.what for gap in year_end.gaps(anywhere, 2025) if gap.need != "已齐"}
    assert {"述职报告", "会议签到", "建议评价单"} <= lacking


def test_certificates_are_partly_issued(anywhere: Desk) -> None:
    """Some have their number, some still wait, of both kinds."""
    for kind in CertificateKind:
        claims = certificates.claims(anywhere, kind, 2025)
        assert {claim.issued is None for claim in claims} == {True, False}


def content(desk: Desk) -> list[tuple[object, ...]]:
    """Everything in the store but certificates' identities and the clock of the audit."""
    with desk.store.read() as session:
        found: list[tuple[object, ...]] = []
        for kind in RECORD_KINDS:
            found += [tuple(sorted((k, str(v)) for k, v in row.items())) for row in read(session, kind)]
        found += list(session.exec(select(Certificate.number, Certificate.data).order_by(col(Certificate.id))).all())
    return found


def test_another_seed_gives_other_records_as_believable(street: Desk, tmp_path: Path) -> None:
    """What the tests above ask of seed 1 holds for others: every status, a tie, a newcomer, gaps."""
    fill(tmp_path / "other", seed=3)
    other = open_desk(tmp_path / "other")
    try:
        assert content(other) != content(street)
        assert points.result(other, 2025).hash != points.result(street, 2025).hash
        test_attendance_of_every_status(other)
        test_nobody_sits_in_two_places_at_once(other)
        test_every_record_satisfies_its_draft(other)
        test_gaps_are_left_for_the_year_end(other)
        result = points.result(other, 2025)
        assert max(Counter(row.rank for row in result.rows if row.rank).values()) >= 2
        assert {"暂不评定", "不评定"} <= {row.band for row in result.rows}
    finally:
        other.store.close()


def test_several_years_up_to_2025(tmp_path: Path) -> None:
    """`years` counts back from 2025; a whole term of five begins in 2021, and every year has points and a congress."""
    fill(tmp_path, years=5)
    other = open_desk(tmp_path)
    try:
        held = listed(other, "activities")
        assert {a["held_on"].year for a in held} == {2021, 2022, 2023, 2024, 2025}
        assert all(is_working_day(a["held_on"]) for a in held)
        series = sorted({a["series"] for a in held if a["series"]})
        assert len(series) == 5
        for year in range(2021, 2026):
            result = points.result(other, year)
            assert any(row.total > 60 for row in result.rows)
    finally:
        other.store.close()


def test_folder_in_use_is_refused(street: Desk) -> None:
    """A folder that has data is left alone."""
    before = street.store.file.read_bytes()
    with pytest.raises(Conflict, match="已经有数据"):
        fill(street.data)
    assert street.store.file.read_bytes() == before


@pytest.mark.parametrize("years", [0, 6])
def test_impossible_number_of_years_is_refused(years: int, tmp_path: Path) -> None:
    """A term has five years; nothing is founded for more."""
    with pytest.raises(InvalidInput, match="1 至 5"):
        fill(tmp_path / "new", years=years)
    assert not (tmp_path / "new").exists()


def test_stopped_and_started_again_it_gives_the_same_records(street: Desk, tmp_path: Path) -> None:
    """Stopping half way leaves the folder free for another start, of which every step is told once, in order; and a
    second run gives the same records, identities included, and the same points hash."""
    folder = tmp_path / "again"

    def stop(n: int, total: int, what: str) -> None:
        assert n <= total
        if "出席" in what:
            raise Cancelled

    with pytest.raises(Cancelled):
        fill(folder, progress=stop)
    assert not (folder / "gongshu.db").exists()
    seen: list[tuple[int, int]] = []
    assert fill(folder, progress=lambda n, total, what: seen.append((n, total))).deputies == 23
    assert [n for n, _ in seen] == list(range(1, seen[0][1] + 1))
    assert {total for _, total in seen} == {len(seen)}
    other = open_desk(folder)
    try:
        assert content(other) == content(street)
        assert points.result(other, 2025).hash == points.result(street, 2025).hash
    finally:
        other.store.close()


def test_few_large_writes(street: Desk) -> None:
    """The whole example is a handful of entries in the history, each undone as one."""
    with street.store.read() as session:
        sentences = session.exec(select(AuditEntry.sentence).distinct()).all()
    assert len(sentences) <= 40


def test_holidays_of_five_years() -> None:
    """Spot checks against the announcements: Spring Festival, Ching Ming, the long autumn break of 2023."""
    assert date(2025, 1, 28) in holidays(2025)
    assert date(2025, 2, 4) in holidays(2025)
    assert date(2025, 2, 5) not in holidays(2025)
    assert date(2023, 4, 5) in holidays(2023)
    assert date(2023, 10, 6) in holidays(2023)
    assert date(2022, 1, 31) in holidays(2022)
    assert not is_working_day(date(2024, 10, 7))
    assert is_working_day(date(2024, 10, 8))
    counted = {2021: 243, 2022: 242, 2023: 242, 2024: 243, 2025: 243}  # official working days less those on weekends
    for year, count in counted.items():
        days = workdays(year)
        assert days == sorted(set(days))
        assert len(days) == count
        assert all(b - a <= timedelta(days=11) for a, b in itertools.pairwise(days))


def test_schema_of_the_example_is_the_programs_own(street: Desk) -> None:
    """The example is an ordinary store."""
    assert upgrade.schema_version(street.store.engine) == upgrade.HEAD
    assert len(listed(street, "stations")) == len({s["name"] for s in listed(street, STATIONS.name)})
    assert {k.name for k in (DEPUTIES, ACTIVITIES, SUGGESTIONS, OPINIONS, DUTY_REPORTS, HONOURS, ADJUSTMENTS)} <= {
        k.name for k in RECORD_KINDS
    }
