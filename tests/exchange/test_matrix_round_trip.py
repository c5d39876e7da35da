"""A year's matrix written by the program and read into an empty year gives the same attendance."""

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    DayPart,
    MandateLevel,
    OrganiserLevel,
)
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.exchange.matrix import find_matrix
from gongshu_desk.exchange.matrix_sheets import export_unread, write_matrix
from gongshu_desk.services import records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.intake import Entry, carry_out
from gongshu_desk.services.matrix_intake import LEAVE_OUT, Answers, plan
from gongshu_desk.services.matrix_intake import carry_out as write

NAMES = [
    "王小明",
    "李芳",
    "赵毅",
    "嘉木样·洛桑久美·图丹却吉尼玛",
    "欧阳一",
    "李芳",
    "周全",
    "吴敏",
    "郑和平",
    "钱进",
    "孙强",
    "冯玉",
]
WORDS = ("专题培训", "3月8日走访（上午）", "列席区人大常委会会议", "民生实事视察")


def entries(desk: Desk) -> None:
    people = [
        {"name": name, "certificate_no": f"33019901{n:03}", "level": MandateLevel.DISTRICT, "term": 1}
        | ({"group": f"第{'一二三'[n % 3]}小组"} if n % 4 else {})
        for n, name in enumerate(NAMES)
    ]
    carry_out(desk, DEPUTIES, [Entry(n, values) for n, values in enumerate(people)])


def held(chance: random.Random) -> list[dict[str, Any]]:
    kinds = [ActivityKind.SITTING_IN_STANDING, *ActivityKind]
    return [
        {
            "no": f"2025-{n:03}", "name": chance.choice(WORDS), "kind": chance.choice(kinds),
            "held_on": date(2025, 1, 3) + timedelta(chance.randrange(340)), "half_days": Decimal(chance.choice("122")),
        }
        | ({"day_part": chance.choice(list(DayPart))} if chance.random() < 0.5 else {})
        | ({"series": "区一届人大五次会议"} if chance.random() < 0.3 else {})
        | ({"organiser_level": chance.choice(list(OrganiserLevel))} if chance.random() < 0.3 else {})
        for n in range(1, 13)
    ]  # fmt: skip


def marked(activities: list[dict[str, Any]], chance: random.Random) -> list[dict[str, Any]]:
    found = []
    for activity in activities:
        for n in range(len(NAMES)):
            if chance.random() < 0.2:
                continue
            status = chance.choice(list(AttendanceStatus))
            one = {"activity_no": activity["no"], "certificate_no": f"33019901{n:03}", "status": status}
            one["spoke"] = chance.random() < 0.2
            if status in PRESENT_STATUSES and chance.random() < 0.3:
                one["actual_half_days"] = Decimal(chance.choice(["0", "0.5", "1"]))
            found.append(one)
    return found


def attendance(desk: Desk) -> set[tuple[Any, ...]]:
    fields = ("activity_no", "certificate_no", "status", "actual_half_days", "spoke")
    return {tuple(values[name] for name in fields) for values in records.find(desk, ATTENDANCE)}


def activities(desk: Desk) -> set[tuple[Any, ...]]:
    fields = ("no", "name", "kind", "held_on", "day_part", "half_days", "series", "organiser_level")
    return {tuple(values[name] for name in fields) for values in records.find(desk, ACTIVITIES)}


@pytest.fixture
def other(founded_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A second store, without records."""
    shutil.copytree(founded_folder, tmp_path / "other", ignore=shutil.ignore_patterns("*.lock*"))
    made = open_desk(tmp_path / "other")
    yield made
    made.store.close()


@pytest.mark.parametrize("seed", [1, 2])
def test_the_exported_year_comes_back_the_same(desk: Desk, other: Desk, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    entries(desk)
    entries(other)
    planned = held(chance)
    carry_out(desk, ACTIVITIES, [Entry(n, values) for n, values in enumerate(planned)])
    carry_out(desk, ATTENDANCE, [Entry(n, values) for n, values in enumerate(marked(planned, chance))])
    file = tmp_path / "签到总表.xlsx"
    made = write_matrix(desk, 2025, file)
    sheet = find_matrix(file)
    assert sheet is not None and (len(sheet.people), len(sheet.meetings)) == (len(NAMES), 12)
    assert plan(other, sheet).questions() == []
    write(other, sheet, Answers())
    assert attendance(other) == attendance(desk) and len(attendance(desk)) > 90
    assert activities(other) == activities(desk)
    assert plan(desk, sheet).marks["same"] == len(attendance(desk))  # and into the same store it changes nothing
    for t in [*made.tallies, *(person.tally for person in made.people)]:
        assert t.expected == t.present + t.leave + t.absent
    assert sum(t.present for t in made.tallies) == sum(person.tally.present for person in made.people)
    rows = openpyxl.load_workbook(file).worksheets[0].values
    corner = next(row[-4:] for row in rows if row[2] == "实到人数")
    assert corner[1] == sum(t.present for t in made.tallies)


def test_the_people_stand_by_group_and_strokes(
    desk: Desk, tmp_path: Path, activity: Callable[..., ActivityDraft]
) -> None:
    entries(desk)
    records.add(desk, ACTIVITIES, activity("A001", date(2025, 3, 5)))
    made = write_matrix(desk, 2025, tmp_path / "表.xlsx")
    groups = [person.group for person in made.people]
    assert groups == sorted(groups, key=["第一小组", "第二小组", "第三小组", ""].index)
    assert [person.tally.expected for person in made.people] == [0] * len(NAMES)


def test_rows_left_out_come_back_as_a_sheet(desk: Desk, tmp_path: Path, deputy: Callable[..., Any]) -> None:
    records.add(desk, DEPUTIES, deputy("王小明", "3301990100001"))
    file = tmp_path / "签到.csv"
    file.write_text("2025年度签到表,,\n姓名,3月5日视察,4月6日走访\n王小明,√,×\n周天,√,√\n吴敏,病假,√\n", "utf-8")
    sheet = find_matrix(file)
    assert sheet is not None
    shown = plan(desk, sheet, Answers(people={4: LEAVE_OUT}))
    assert export_unread(shown, [1, 2], tmp_path / "未导入.xlsx") == 2
    again = find_matrix(tmp_path / "未导入.xlsx")
    assert again is not None and [p.name for p in again.people] == ["周天", "吴敏"]
    assert again.people[1].marks == ("病假", "√") and again.year == 2025
    rows = list(openpyxl.load_workbook(tmp_path / "未导入.xlsx").worksheets[0].values)
    assert rows[2][-1] == "第 4 行：选了不导入这一行" and "不在名册中" in rows[3][-1]
