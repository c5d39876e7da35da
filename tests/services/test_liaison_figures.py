"""Figures of suggestions, opinions, stations and projects: those of the records, and those of the workbook."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    OpinionRoute,
    Outcome,
    RaisedAt,
    Satisfaction,
    SuggestionKind,
)
from gongshu_desk.domain.forms.liaison import Promptness, StationBook, StationYear
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services import records
from gongshu_desk.services.catalog import (
    ACTIVITIES,
    ATTENDANCE,
    DEPUTIES,
    OPINIONS,
    STATIONS,
    SUGGESTIONS,
)
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.liaison_figures import enquiries, slips, station_book, supervision
from gongshu_desk.services.year_sheets import by_station, year_sheets

YEAR = 2026
HERE, THERE = "柳湾联络站", "沿河联络站"
FIRST, SECOND, THIRD = "3301990100001", "3301990100002", "3301990100003"
MakeDeputy = Callable[..., DeputyDraft]
MakeActivity = Callable[..., ActivityDraft]


@pytest.fixture
def office(desk: Desk, deputy: MakeDeputy) -> Iterator[Desk]:
    """Two stations; 王䶮 and 李文 belong to the first, 张犇 to the second."""
    for name in (HERE, THERE):
        records.add(desk, STATIONS, StationDraft(name=name))
    people = ((FIRST, "王䶮", HERE), (SECOND, "李文", HERE), (THIRD, "张犇", THERE))
    for no, name, station in people:
        records.add(desk, DEPUTIES, deputy(name, no, station=station, group="第一小组"))
    yield desk


def came(desk: Desk, activity: str, **marks: AttendanceStatus) -> None:
    """Attendance by the last digit of the certificate number: came(desk, "A1", d1=PRESENT)."""
    for who, status in marks.items():
        no = f"330199010000{who[1:]}"
        records.add(desk, ATTENDANCE, AttendanceDraft(activity_no=activity, certificate_no=no, status=status))


def suggest(desk: Desk, no: str = "S1", **values: object) -> None:
    given = {
        "no": no,
        "kind": SuggestionKind.SUGGESTION,
        "title": "关于路灯的建议",
        "lead": FIRST,
        "raised_on": date(YEAR, 1, 18),
    }
    records.add(desk, SUGGESTIONS, SuggestionDraft.model_validate(given | values))


def say(desk: Desk, no: str, station: str = HERE, day: date = date(YEAR, 3, 16), **values: object) -> None:
    given = {
        "no": no,
        "station": station,
        "collected_on": day,
        "content": f"意见 {no}",
        "route": OpinionRoute.SUBDISTRICT,
    }
    records.add(desk, OPINIONS, OpinionDraft.model_validate(given | values))


def reception(make: MakeActivity, no: str, station: str | None = HERE, **values: object) -> ActivityDraft:
    return make(no, date(YEAR, 3, 16), kind=ActivityKind.RECEPTION, name="进站接待", station=station, **values)


# --- 建议办理征询意见表 ---------------------------------------------------------------------------------------


def test_enquiry_carries_what_is_registered(office: Desk) -> None:
    suggest(
        office, cosigners=(THIRD, SECOND), raised_at=RaisedAt.SESSION, content="路灯不亮。", handler="区城管局",
        assigned_on=date(YEAR, 1, 31), answered_on=date(YEAR, 4, 30), reply="已修好。", evaluated_on=date(YEAR, 5, 8),
        satisfaction=Satisfaction.SATISFIED, outcome=Outcome.A, key=True,
    )  # fmt: skip
    (found,) = enquiries(office, YEAR)
    assert (found.lead, found.cosigners) == ("王䶮", ("张犇", "李文")), "in the order of signing"
    assert (found.kind, found.raised_at, found.satisfaction, found.outcome) == ("建议", "大会", "满意", "A")
    assert (found.content, found.reply, found.handler, found.key) == ("路灯不亮。", "已修好。", "区城管局", True)
    assert found.due_on == date(YEAR, 4, 30) and found.promptness is Promptness.IN_THREE
    assert found.known_until == date(YEAR, 5, 8)


def test_enquiry_narrows_and_refuses_unknown_numbers(office: Desk) -> None:
    suggest(office, "S1")
    suggest(office, "S2")
    assert [one.no for one in enquiries(office, YEAR, ("S2",))] == ["S2"]
    assert enquiries(office, YEAR - 1) == []
    with pytest.raises(NotFound, match="没有建议「S9」"):
        enquiries(office, YEAR, ("S2", "S9"))


def test_fingerprint_follows_what_stands_on_the_paper(office: Desk) -> None:
    suggest(office)
    (before,) = enquiries(office, YEAR)
    assert enquiries(office, YEAR) == [before]
    (chosen,) = enquiries(office, YEAR, aspects=False, return_days=15)
    assert chosen.fingerprint == before.fingerprint
    row = records.find(office, SUGGESTIONS)[0]
    loaded = records.load(office, SUGGESTIONS, row["id"])
    records.change(
        office, SUGGESTIONS, loaded.id, loaded.revision, loaded.draft.model_copy(update={"handler": "区民政局"})
    )
    (after,) = enquiries(office, YEAR)
    assert after.fingerprint != before.fingerprint and len(after.fingerprint) == 64


# --- 选民意见登记交办单 ---------------------------------------------------------------------------------------


def test_slip_names_only_those_who_were_there(office: Desk, activity: MakeActivity) -> None:
    records.add(office, ACTIVITIES, reception(activity, "A1"))
    came(office, "A1", d1=AttendanceStatus.PRESENT, d2=AttendanceStatus.SICK_LEAVE, d3=AttendanceStatus.LATE)
    say(office, "Y1", activity_no="A1", raised_by="居民沈阿姨", handler="城管科", due_on=date(YEAR, 4, 16))
    (found,) = slips(office, YEAR)
    assert sorted(found.deputies) == sorted(("王䶮", "张犇"))
    assert (found.activity, found.station, found.route) == ("进站接待", HERE, "街道办理")
    assert (found.raised_by, found.handler, found.due_on) == ("居民沈阿姨", "城管科", date(YEAR, 4, 16))


def test_slips_of_a_station_or_of_some_opinions(office: Desk) -> None:
    say(office, "Y1")
    say(office, "Y2", THERE)
    assert [one.no for one in slips(office, YEAR)] == ["Y1", "Y2"]
    assert [one.no for one in slips(office, YEAR, stations=(THERE,))] == ["Y2"]
    assert [one.no for one in slips(office, YEAR, ("Y1",))] == ["Y1"]
    with pytest.raises(NotFound, match="没有联络站「甲」"):
        slips(office, YEAR, stations=("甲",))
    with pytest.raises(NotFound, match="没有群众意见「Y9」"):
        slips(office, YEAR, ("Y9",))


def test_half_or_whole_page_is_the_same_paper(office: Desk) -> None:
    say(office, "Y1")
    (whole,), (half,) = slips(office, YEAR), slips(office, YEAR, halves=True)
    assert half == replace(whole, halves=True)


# --- 联络站年度情况 -------------------------------------------------------------------------------------------


def book_of(desk: Desk, year: int = YEAR, *wanted: str) -> StationBook:
    found = station_book(desk, year, wanted)
    assert found is not None
    return found


def station_of(desk: Desk, name: str, year: int = YEAR) -> StationYear:
    return next(station for station in book_of(desk, year).stations if station.name == name)


def test_station_counts_receptions_here_and_elsewhere(office: Desk, activity: MakeActivity) -> None:
    records.add(office, ACTIVITIES, reception(activity, "A1", visitors=5))
    records.add(office, ACTIVITIES, reception(activity, "A2", THERE, visitors=2))
    records.add(office, ACTIVITIES, reception(activity, "A3", None))
    came(office, "A1", d1=AttendanceStatus.PRESENT, d2=AttendanceStatus.ABSENT, d3=AttendanceStatus.PRESENT)
    came(office, "A2", d1=AttendanceStatus.PRESENT)
    here = station_of(office, HERE)
    assert (here.receptions, here.reception_times, here.visitors) == (1, 2, 5)
    assert {d.name: (d.here, d.elsewhere) for d in here.deputies} == {"王䶮": (1, 1), "李文": (0, 0)}
    assert (here.came.numerator, here.came.denominator, here.missing) == (1, 2, ("李文",))
    there = station_of(office, THERE)
    assert [(d.name, d.here, d.elsewhere) for d in there.deputies] == [("张犇", 0, 1)]
    assert there.missing == ()
    assert book_of(office).homeless == 1


def test_station_opinions_by_route_and_month(office: Desk) -> None:
    say(office, "Y1", day=date(YEAR, 3, 16), answered_on=date(YEAR, 4, 1), resolved_on=date(YEAR, 5, 2))
    say(office, "Y2", day=date(YEAR, 3, 20), route=OpinionRoute.DISTRICT)
    say(office, "Y3", THERE)
    say(office, "Y0", day=date(YEAR - 1, 12, 30), resolved_on=date(YEAR, 1, 4))
    here = station_of(office, HERE)
    assert (here.opinions.collected, here.opinions.answered, here.opinions.resolved) == (2, 1, 1)
    assert [count.collected for count in here.months] == [0, 0, 2, *[0] * 9]
    assert dict(here.routes)[OpinionRoute.DISTRICT].collected == 1
    assert book_of(office).known_until == date(YEAR, 5, 2)


def test_station_of_those_in_office_at_the_end_of_the_year(office: Desk) -> None:
    """Who left the congress, or moved to another station before the year's end, is not asked to come."""
    row = next(values for values in records.find(office, DEPUTIES) if values["certificate_no"] == SECOND)
    loaded = records.load(office, DEPUTIES, row["id"])
    gone = loaded.draft.model_copy(update={"ended_on": date(YEAR, 8, 1), "end_reason": "调离本行政区域"})
    records.change(office, DEPUTIES, loaded.id, loaded.revision, gone)
    assert [d.name for d in station_of(office, HERE).deputies] == ["王䶮"]


def test_station_lists_the_groups_of_the_years_end(office: Desk) -> None:
    """A transfer of the next year changes no paper of the past."""
    row = next(values for values in records.find(office, DEPUTIES) if values["certificate_no"] == FIRST)
    loaded = records.load(office, DEPUTIES, row["id"])
    moved = loaded.draft.model_copy(update={"group": "第二小组"})
    records.change(office, DEPUTIES, loaded.id, loaded.revision, moved)
    groups = {year: {d.name: d.group for d in station_of(office, HERE, year).deputies} for year in (YEAR - 1, YEAR)}
    assert groups[YEAR - 1]["王䶮"] == "第一小组"
    assert groups[YEAR]["王䶮"] == "第二小组"


def test_namesakes_are_told_apart_on_every_list_of_names(
    office: Desk, deputy: MakeDeputy, activity: MakeActivity
) -> None:
    """By electoral district; nobody else carries a mark."""
    for no, district in (("3301990100008", "第 8 选区"), ("3301990100009", "第 9 选区")):
        made = deputy("王丽萍", no, station=HERE, group="第一小组", electoral_district=district)
        records.add(office, DEPUTIES, made)
    records.add(office, ACTIVITIES, reception(activity, "A1"))
    came(office, "A1", d8=AttendanceStatus.PRESENT, d9=AttendanceStatus.PRESENT, d1=AttendanceStatus.PRESENT)
    say(office, "Y1", activity_no="A1")
    suggest(office, cosigners=(SECOND, "3301990100009"))
    (slip,), (form,) = slips(office, YEAR), enquiries(office, YEAR)
    assert set(slip.deputies) == {"王䶮", "王丽萍（第 8 选区）", "王丽萍（第 9 选区）"}
    assert form.cosigners == ("李文", "王丽萍（第 9 选区）")
    marks = {(d.name, d.mark) for d in station_of(office, HERE).deputies}
    assert marks == {("李文", ""), ("王丽萍", "第 8 选区"), ("王丽萍", "第 9 选区"), ("王䶮", "")}


def test_stations_narrow_and_refuse_unknown_names(office: Desk) -> None:
    book = book_of(office, YEAR, THERE)
    assert [station.name for station in book.stations] == [THERE] and not book.whole
    assert book_of(office).whole
    with pytest.raises(NotFound, match="没有联络站「甲」"):
        station_book(office, YEAR, ("甲",))


def test_unit_without_stations_has_no_book(desk: Desk, deputy: MakeDeputy) -> None:
    records.add(desk, DEPUTIES, deputy())
    assert station_book(desk, YEAR) is None


def test_stations_are_those_of_the_workbook(district_year: Desk) -> None:
    """Paper and workbook count alike: activities, deputies, visitors, opinions."""
    book = station_book(district_year, 2025)
    assert book is not None
    mine = [
        (s.name, s.held, s.deputy_times, s.visitors, s.opinions.collected, s.opinions.answered, s.opinions.resolved)
        for s in book.stations
    ]
    theirs = [
        (f.name, f.held, f.deputy_times, f.visitors, f.opinions, f.answered, f.resolved)
        for f in by_station(year_sheets(district_year, 2025))
    ]
    assert mine == theirs and len(mine) == 43
    assert all(sum(m.collected for m in s.months) == s.opinions.collected for s in book.stations)


# --- 民生实事监督情况 -----------------------------------------------------------------------------------------


def test_supervision_groups_by_topic_else_name(office: Desk, activity: MakeActivity) -> None:
    for no, name, topic in (("A1", "首次监督", "社区食堂"), ("A2", "口袋公园监督", None), ("A3", "回头看", "社区食堂")):
        records.add(office, ACTIVITIES, activity(no, name=name, topic=topic, kind=ActivityKind.LIVELIHOOD))
    records.add(office, ACTIVITIES, activity("A4"))
    came(office, "A1", d1=AttendanceStatus.PRESENT, d2=AttendanceStatus.LEFT_EARLY, d3=AttendanceStatus.ABSENT)
    came(office, "A3", d1=AttendanceStatus.PRESENT)
    say(office, "Y1", activity_no="A3", resolved_on=date(YEAR, 4, 2))
    found = supervision(office, YEAR)
    assert found is not None
    assert [(p.title, len(p.activities), p.deputy_times) for p in found.projects] == [
        ("社区食堂", 2, 3),
        ("口袋公园监督", 1, 0),
    ]
    assert (found.held, found.deputy_times, found.count.collected, found.count.resolved) == (3, 3, 1, 1)
    assert [line.signed for p in found.projects for line in p.activities] == [True, True, False]


def test_supervision_narrows_to_activities_of_its_kind(office: Desk, activity: MakeActivity) -> None:
    records.add(office, ACTIVITIES, activity("A1", kind=ActivityKind.LIVELIHOOD))
    records.add(office, ACTIVITIES, activity("A2"))
    found = supervision(office, YEAR, ("A1",))
    assert found is not None and found.held == 1
    with pytest.raises(InvalidInput, match="不是民生实事监督活动"):
        supervision(office, YEAR, ("A2",))
    assert supervision(office, YEAR - 1) is None


def test_supervision_of_the_example_counts_its_attendance(street: Desk) -> None:
    found = supervision(street, 2025)
    assert found is not None and found.held == 2
    said = found.count.collected - sum(one.route is None for project in found.projects for one in project.opinions)
    assert said == 5 and found.count.collected == 11, "residents, and what deputies said there"
    rows = [
        row
        for row in records.find(street, ATTENDANCE, year=2025)
        if row["activity_kind"] is ActivityKind.LIVELIHOOD and row["status"] in PRESENT_STATUSES
    ]
    assert found.deputy_times == len(rows) > 0


def test_the_example_fills_every_paper(street: Desk) -> None:
    """Contents, replies, handlers, terms and results are there to look at."""
    forms, papers = enquiries(street, 2025), slips(street, 2025)
    assert all(one.content for one in forms) and any(one.reply for one in forms)
    assert any(one.promptness is Promptness.OPEN for one in forms)
    assert all(one.activity and one.deputies for one in papers)
    assert any(one.handler and one.due_on and one.result for one in papers)
