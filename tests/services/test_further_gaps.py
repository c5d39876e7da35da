"""Further lines of 「年终还缺什么」: each says what lacks, leads to it, and none of them blocks closing."""

from datetime import date
from decimal import Decimal

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    MandateLevel,
    OpinionRoute,
    TargetTier,
    TypedKind,
)
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft
from gongshu_desk.domain.records.training import TrainingTargetDraft
from gongshu_desk.services import activities, records, setup, year_end
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.gap_lines import Gap

NEW = {
    *("届内述职", "整改事项", "意见反馈", "居民议事会议", "小组活动", "履职天数", "应训半天", "联络站达标", "填报数"),
    "选举情况",
}


def add(desk: Desk, kind: str, draft: Draft) -> None:
    records.add(desk, kind_of(kind), draft)


def deputy(desk: Desk, number: str, name: str, **values: object) -> None:
    given = {"level": MandateLevel.DISTRICT, "term": 1, "group": "第一小组"}
    add(desk, "deputies", DeputyDraft.model_validate({"name": name, "certificate_no": number} | given | values))


def held(desk: Desk, no: str, kind: ActivityKind, halves: int, *there: str) -> None:
    draft = ActivityDraft(no=no, kind=kind, name=f"活动 {no}", held_on=date(2026, 5, 6), half_days=Decimal(halves))
    add(desk, "activities", draft)
    activities.record_attendance(desk, no, dict.fromkeys(there, AttendanceStatus.PRESENT))


def line(desk: Desk, what: str, year: int = 2026) -> Gap | None:
    return next((gap for gap in year_end.gaps(desk, year) if gap.what == what), None)


def told(desk: Desk, what: str, year: int = 2026) -> tuple[str, str, str] | None:
    gap = line(desk, what, year)
    return None if gap is None else (gap.need, gap.have, gap.lacks)


def test_a_year_without_deputies_is_asked_for_nothing_more(desk: Desk) -> None:
    assert {gap.what for gap in year_end.gaps(desk, 2026)} & NEW == set()


def test_none_of_them_blocks_closing(street: Desk) -> None:
    found = [gap for gap in year_end.gaps(street, 2025) if gap.what in NEW]
    assert len(found) >= 6 and all(gap.need != "必补" for gap in found)
    assert {gap.what for gap in year_end.missing(street, 2025)} & NEW == set()
    assert all(gap.action and gap.page for gap in found if gap.need == "建议补")


def test_groups_meet_three_times_and_deputies_work_fifteen_days(desk: Desk) -> None:
    for number, name in (("0001", "丁文静"), ("0002", "马文斌")):
        deputy(desk, number, name)
    held(desk, "A1", ActivityKind.GROUP, 1, "0001", "0002")
    held(desk, "A2", ActivityKind.GROUP, 1, "0001")  # one of two is no meeting of the group
    held(desk, "A3", ActivityKind.INSPECTION, 28, "0001")
    assert told(desk, "小组活动") == ("建议补", "0/1", "第一小组 1 次，每年不少于 3 次")
    gap = line(desk, "履职天数")
    assert gap is not None and (gap.have, gap.keys) == ("1/2", ("0002",))  # 30 half days are fifteen days
    held(desk, "A4", ActivityKind.CONGRESS, 40, "0002")  # the congress itself is not between its sessions
    assert (again := line(desk, "履职天数")) is not None and again.keys == ("0002",)
    for no in ("A5", "A6"):
        held(desk, no, ActivityKind.GROUP, 1, "0001", "0002")
    assert told(desk, "小组活动") == ("已齐", "1/1", "")


def test_who_never_reported_is_told_when_the_term_draws_to_its_end(desk: Desk) -> None:
    deputy(desk, "0001", "丁文静")
    deputy(desk, "0002", "马文斌")
    add(desk, "duty-reports", DutyReportDraft(certificate_no="0001", year=2024, oral_on=date(2024, 11, 1)))
    assert told(desk, "届内述职", 2024) == ("已齐", "1/2", "")
    assert told(desk, "届内述职") == ("建议补", "1/2", "马文斌本届还没有口头述职")


def test_open_matters_of_earlier_years_are_carried_on(desk: Desk) -> None:
    deputy(desk, "0001", "丁文静")
    assert line(desk, "整改事项") is None
    for year in (2024, 2026):
        draft = RectificationDraft(
            no=f"ZG{year}", certificate_no="0001", year=year, content="多接待", due_on=date(year, 12, 1)
        )
        add(desk, "rectifications", draft)
    gap = line(desk, "整改事项")
    assert gap is not None and gap.lacks == "2 项没有办结，其中 1 项逾期：ZG2024、ZG2026"
    assert len(gap.argument["ids"]) == 2
    assert told(desk, "整改事项", 2025) == ("建议补", "0/1", "1 项没有办结，其中 1 项逾期：ZG2024")


def test_what_the_street_the_stations_and_the_trainings_owe(desk: Desk) -> None:
    deputy(desk, "0001", "丁文静")
    unit = setup.unit(desk)
    street = "街道" in unit.name
    assert (line(desk, "居民议事会议") is not None) == street
    held(desk, "A1", ActivityKind.COUNCIL, 1, "0001")
    assert told(desk, "居民议事会议") == (("已齐", "1 次", "") if street else None)
    assert line(desk, "应训半天") is None
    add(desk, "training-targets", TrainingTargetDraft(year=2026, tier=TargetTier.ANY, half_days=Decimal(2)))
    assert told(desk, "应训半天") == ("建议补", "0/1", "丁文静未达标")
    held(desk, "A2", ActivityKind.TRAINING, 2, "0001")
    assert told(desk, "应训半天") == ("已齐", "1/1", "")
    opinion = OpinionDraft(
        no="Y1", station="翠苑站", collected_on=date(2026, 3, 1), content="路灯", route=OpinionRoute.SUBDISTRICT,
        answered_on=date(2026, 3, 5),
    )  # fmt: skip
    add(desk, "opinions", opinion)
    assert told(desk, "意见反馈") == ("建议补", "0/1", "1 条没有反馈：Y1")
    assert told(desk, "联络站达标") == ("建议补", "0/1", "翠苑站未达标")


def test_what_was_typed_in_last_year_and_the_election_of_the_term(desk: Desk) -> None:
    deputy(desk, "0001", "丁文静")
    typed = TypedCountDraft(
        no="TB1", what=TypedKind.APPOINTMENTS, label="任免人员", from_on=date(2025, 1, 1), to_on=date(2025, 12, 31),
        count=3,
    )  # fmt: skip
    add(desk, "typed-counts", typed)
    assert told(desk, "填报数") == ("建议补", "0/1", "任免人员上年填过，本年没有")
    assert line(desk, "填报数", 2025) is None and line(desk, "选举情况") is None
    begins = setup.standing(desk).terms[0].starts_on
    assert (found := told(desk, "选举情况", begins.year)) is not None and found[0] == "建议补"
    election = ElectionDraft(term=1, electoral_district="第 1 选区", held_on=begins, registered=100, voted=90)
    add(desk, "elections", election)
    assert told(desk, "选举情况", begins.year) == ("已齐", "1 个选区", "")
