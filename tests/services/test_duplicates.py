"""Suspected duplicates: what is found, why, what is left alone, and 「不是重复」."""

from collections.abc import Callable
from datetime import date
from time import perf_counter
from typing import Any

import pytest

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    DayPart,
    HonourLevel,
    MandateLevel,
    OpinionRoute,
    Sex,
)
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import HonourDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import duplicates, history, records
from gongshu_desk.services.activities import record_attendance
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, HONOURS, OPINIONS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.likeness import FINDERS, Suspect, alike

ONE, TWO = "3301990100001", "3301990100002"
PRESENT = AttendanceStatus.PRESENT


def test_likeness_of_titles() -> None:
    assert alike("关于加装电梯的建议", "加装电梯") == 1
    assert alike("第三季度专题培训", "第四季度专题培训") > 0.5
    assert alike("加装电梯", "河道清淤") == 0


def activity_pair(desk: Desk, activity: Callable[..., ActivityDraft], **other: Any) -> list[Suspect]:
    """The suspects after one training and a second activity that differs in `other`."""
    first = {"name": "代表履职专题培训", "day_part": DayPart.MORNING}
    records.add(desk, ACTIVITIES, activity("A1", **first))
    records.add(desk, ACTIVITIES, activity("A2", **(first | other)))
    return duplicates.suspects(desk, "activities", 2026)


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ({"name": "履职专题培训会议"}, True),
        ({"held_on": date(2026, 3, 6)}, False),
        ({"held_on": date(2026, 3, 6), "place": "三楼", "organiser": "翠柳街道"}, False),
        ({"day_part": DayPart.AFTERNOON}, False),
        ({"kind": ActivityKind.RESEARCH}, False),
        ({"name": "河道视察"}, False),
        ({"held_on": date(2026, 3, 8)}, False),
    ],
    ids=["near title", "next day", "next day elsewhere", "afternoon", "another kind", "another title", "three days on"],
)
def test_activities(desk: Desk, activity: Callable[..., ActivityDraft], other: dict[str, Any], found: bool) -> None:
    suspects = activity_pair(desk, activity, **other)
    assert bool(suspects) is found, suspects
    assert not found or (
        "同一天" in suspects[0].why() and suspects[0].titles == ("A1 代表履职专题培训", "A2 履职专题培训会议")
    )


def test_people_who_came_speak_for_and_against(
    desk: Desk, activity: Callable[..., ActivityDraft], deputy: Callable[..., DeputyDraft]
) -> None:
    for number, name in ((ONE, "王小明"), (TWO, "李慧敏")):
        records.add(desk, DEPUTIES, deputy(name, number))
    activity_pair(desk, activity)
    record_attendance(desk, "A1", {ONE: PRESENT})
    record_attendance(desk, "A2", {TWO: PRESENT})
    (apart,) = duplicates.suspects(desk, "activities")
    assert "到会的没有一人相同" in apart.against
    record_attendance(desk, "A2", {ONE: PRESENT})
    (same,) = duplicates.suspects(desk, "activities")
    assert same.score > apart.score and "到会的有 1 人相同" in same.speaks
    (one,) = duplicates.twice(desk, 2026)
    assert (one.certificate_no, one.day_part, one.keys) == (ONE, "上午", ("A1", "A2"))
    assert duplicates.twice(desk, 2025) == []


def test_suggestions_opinions_honours(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    records.add(desk, DEPUTIES, deputy())
    for no, title, day in (
        ("S1", "关于加装电梯的建议", date(2026, 1, 5)),
        ("S2", "加装电梯的建议", date(2026, 1, 9)),
        ("S3", "关于河道清淤的建议", date(2026, 1, 5)),
    ):
        draft = SuggestionDraft.model_validate(
            {"no": no, "kind": "suggestion", "title": title, "lead": ONE, "raised_on": day}
        )
        records.add(desk, SUGGESTIONS, draft)
    (pair,) = duplicates.suspects(desk, "suggestions", 2026)
    assert pair.score >= 85 and "同一位领衔代表" in pair.why()
    for no, words, by in (
        ("Y1", "路灯不亮，请维修", "徐先生"),
        ("Y2", "路灯不亮 请维修", "徐先生"),
        ("Y3", "路灯不亮，请维修", "张女士"),
    ):
        opinion = OpinionDraft(
            no=no, station="柳岸站", collected_on=date(2026, 3, 5), content=words, raised_by=by, route=OpinionRoute.DISTRICT
        )  # fmt: skip
        records.add(desk, OPINIONS, opinion)
    found = duplicates.suspects(desk, "opinions", 2026)
    assert found[0].titles[0].startswith("Y1") and found[0].titles[1].startswith("Y2")
    assert all("提出人不同" in s.against for s in found[1:])
    for day, document in ((9, "1 号"), (20, "1 号")):
        records.add(
            desk, HONOURS,
            HonourDraft(certificate_no=ONE, name="优秀代表", level=HonourLevel.CITY, granted_on=date(2026, 9, day), document_no=document),
        )  # fmt: skip
    (honour,) = duplicates.suspects(desk, "honours", 2026)
    assert "文号相同" in honour.speaks


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ({"born": "1980-05", "sex": Sex.MALE, "level": MandateLevel.CITY, "term": 14}, True),
        ({"phone": "13900001234", "born": "1980-05", "level": MandateLevel.CITY, "term": 14}, True),
        ({"name": "王晓明", "phone": "13900001234", "born": "1980-05", "level": MandateLevel.CITY, "term": 14}, True),
        ({"born": "1975-01", "level": MandateLevel.CITY, "term": 14}, False),
        ({"born": "1980-05", "sex": Sex.FEMALE, "level": MandateLevel.CITY, "term": 14}, False),
        ({"id_number": "330199198104120024", "born": "1980-05", "sex": Sex.MALE, "phone": "13900001234"}, False),
    ],
    ids=["city mandate", "phone", "slip in the name", "another birth", "another sex", "other ID number"],
)
def test_one_person_twice_or_namesakes(
    desk: Desk, deputy: Callable[..., DeputyDraft], other: dict[str, Any], found: bool
) -> None:
    mine = {"born": "1980-05", "sex": Sex.MALE, "phone": "13900001234", "id_number": "330199198004120019"}
    if "id_number" not in other:
        mine.pop("id_number")
    records.add(desk, DEPUTIES, deputy("王小明", ONE, **mine))
    records.add(desk, DEPUTIES, deputy(**({"name": "王小明", "certificate_no": TWO} | other)))
    suspects = duplicates.suspects(desk, "deputies")
    assert bool(suspects) is found, suspects
    assert not found or "层级或届次不同，可以是一人两个职务" in suspects[0].speaks


def test_not_a_duplicate_is_remembered_and_taken_back(desk: Desk, activity: Callable[..., ActivityDraft]) -> None:
    (pair,) = activity_pair(desk, activity)
    saved = duplicates.keep_apart(desk, pair)
    assert duplicates.suspects(desk, "activities") == []
    (kept,) = duplicates.kept_apart(desk, "activities")
    assert kept.titles == pair.titles and duplicates.kept_apart(desk, "opinions") == []
    history.undo(desk, saved.batch)
    assert duplicates.suspects(desk, "activities") == [pair]
    duplicates.keep_apart(desk, pair)
    duplicates.suspect_again(desk, duplicates.kept_apart(desk, "activities")[0])
    assert duplicates.suspects(desk, "activities") == [pair]
    with pytest.raises(InvalidInput, match="没有查重"):
        duplicates.suspects(desk, "stations")


def test_a_district_year_is_searched_in_seconds(district_year: Desk) -> None:
    """Blocks, not every pair with every other: five years took 1.8 s in all, one year a fifth of it."""
    began = perf_counter()
    for kind in FINDERS:
        duplicates.suspects(district_year, kind, 2025)
    assert perf_counter() - began < 5
