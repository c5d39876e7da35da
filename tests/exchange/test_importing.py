"""A clerk's file through the public door: preview, write, and what each row answers."""

import csv
import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.importing import Imported, ImportOptions, Preview, corrected, import_file, preview, write
from gongshu_desk.services import records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, DUTY_REPORTS, HONOURS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def id_number(serial: int, born: str = "19700203") -> str:
    """A made-up ID number with its check digit."""
    body = f"990105{born}{serial:03d}"
    return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, WEIGHTS, strict=True)) % 11]


def table(folder: Path, *rows: dict[str, object], name: str = "表.csv") -> Path:
    """Rows by header as a .csv."""
    heads = list(dict.fromkeys(head for row in rows for head in row))
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, heads, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return folder / name


def person(name: str, number: str, **values: object) -> dict[str, object]:
    """A roster row of the first district congress."""
    return {"姓名": name, "代表证号": number, "层级": "区", "届次": 1} | values


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Any:
    """Import rows of one kind."""

    def run(kind: RecordKind, *rows: dict[str, object], update: bool = False) -> Imported:
        return import_file(desk, kind, table(tmp_path, *rows), ImportOptions(update=update))

    return run


def states(answer: Imported | Preview) -> list[str]:
    return [row.state for row in answer.rows]


def told(answer: Imported | Preview) -> list[str]:
    return [text for row in answer.rows for text in row.messages]


def listed(desk: Desk, kind: RecordKind) -> list[dict[str, str | None]]:
    return [records.labelled(kind, values) for values in records.find(desk, kind)]


# ── the file ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_row_numbers_are_those_of_the_sheet(desk: Desk, tmp_path: Path) -> None:
    """A title, an empty row, a heading in row 4, a 合计 row: each record keeps the number Excel shows."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (["活动台账"], [], ["填报单位：翠柳街道"], ["活动编号", "类型", "活动名称", "日期", "多余的列"]):
        page.append(row)
    page.append(["A001", "培训", "一", date(2026, 3, 5), "x"])
    page.append([])
    page.append(["A002", "瞎编", "二", "2026.3.6", "y"])
    page.append(["合计", 2])
    book.save(tmp_path / "台账.xlsx")
    shown = preview(desk, ACTIVITIES, tmp_path / "台账.xlsx")
    assert shown.grid.header_row == 4
    assert [(row.row, row.state, row.key) for row in shown.rows] == [(5, "new", "A001"), (7, "error", "A002")]
    assert shown.columns.unused == ("多余的列",)
    assert shown.as_document(written=False)["mapping"] == {
        "活动编号": "编号",
        "类型": "类型",
        "活动名称": "名称",
        "日期": "日期",
    }


def test_forms_of_dates_and_yes_no(desk: Desk, bring: Any) -> None:
    answer = bring(
        DEPUTIES,
        person("王　毅", "1", 出生日期="1970年", 当选日期="2022.3.5", 是否连任="√", 民族="汉", 届次="第一届"),
        person("赵•艾", "2", 出生日期="1964年8月", 当选日期="二〇二二年十二月十五日", 是否连任="否", 层级="区级"),
        person("孙乙", "3", 出生日期="19810412", 当选日期="2022-03-05 09:30:00", 身份类别="工人、妇女"),
    )
    assert answer.saved is not None
    one, three, two = listed(desk, DEPUTIES)
    assert (one["姓名"], one["民族"], one["出生日期"], one["当选日期"]) == ("王毅", "汉族", "1970", "2022-03-05")
    assert (two["姓名"], two["出生日期"], two["当选日期"]) == ("赵·艾", "1964-08", "2022-12-15")
    assert (three["出生日期"], three["当选日期"], three["身份类别"]) == ("1981-04-12", "2022-03-05", "工人、妇女")
    assert (one["是否连任"], two["是否连任"]) == ("是", "否")


def test_map_set_and_what_is_refused_of_them(desk: Desk, tmp_path: Path) -> None:
    path = table(tmp_path, {"大名": "王一", "证": "1"})
    good = ImportOptions(mapping=("大名=姓名", "证=代表证号"), constants=("层级=区", "届次=第一届"))
    assert states(import_file(desk, DEPUTIES, path, good)) == ["new"]
    for options, words in (
        (ImportOptions(mapping=("小名=姓名",)), "没有「小名」这一列"),
        (ImportOptions(mapping=("大名=绰号",)), "没有「绰号」这个字段"),
        (ImportOptions(mapping=("大名",)), "--map 的写法"),
    ):
        with pytest.raises(InvalidInput, match=words):
            preview(desk, DEPUTIES, path, options)


def test_missing_columns_are_named(desk: Desk, tmp_path: Path) -> None:
    shown = preview(desk, DEPUTIES, table(tmp_path, {"姓名": "王一", "性别": "男"}))
    assert shown.missing == ("层级", "届次", "代表证号")
    assert states(shown) == ["error"]


def test_a_cell_corrected_in_the_preview_leaves_the_file_alone(desk: Desk, tmp_path: Path) -> None:
    path = table(tmp_path, person("王一", "1", 当选日期="2022-02-30"))
    before = path.read_bytes()
    shown = preview(desk, DEPUTIES, path)
    assert states(shown) == ["error"]
    mended = corrected(desk, shown, 2, "elected_on", "2022-03-02")
    assert states(mended) == ["new"]
    assert write(desk, mended) is not None
    assert path.read_bytes() == before
    assert listed(desk, DEPUTIES)[0]["当选日期"] == "2022-03-02"


# ── one person, several mandates ─────────────────────────────────────────────────────────────────────────────────


def test_a_further_mandate_does_not_clear_what_is_known_of_the_person(desk: Desk, bring: Any) -> None:
    """The second row of a person names the ID number and no telephone: the telephone stays, on both rows."""
    number = id_number(1)
    first = person("王毅", "1", 身份证号=number, 手机="13700000003", 党派="中共", 出生日期="1970-02-03")
    answer = bring(DEPUTIES, first, person("王毅", "C1", 层级="市", 届次=14, 身份证号=number))
    assert states(answer) == ["new", "new"]
    assert "与代表证号 1 是同一人" in told(answer)
    rows = records.find(desk, DEPUTIES)
    assert {(r["phone"], r["party"], r["born"]) for r in rows} == {("13700000003", "中共", "1970-02-03")}
    assert len({r["person_id"] for r in rows}) == 1


def test_a_further_mandate_that_tells_otherwise_needs_update(desk: Desk, bring: Any) -> None:
    number = id_number(2)
    bring(DEPUTIES, person("王毅", "1", 身份证号=number, 党派="中共"))
    second = person("王毅", "C1", 层级="市", 届次=14, 身份证号=number, 党派="群众")
    assert told(bring(DEPUTIES, second)) == [
        "与代表证号 1 的身份证号相同，是同一人，党派不同；要更新须选「更新已有记录」"
    ]
    assert bring(DEPUTIES, second, update=True).saved is not None
    assert [row["党派"] for row in listed(desk, DEPUTIES)] == ["群众", "群众"]


def test_an_id_number_never_joins_another_name(desk: Desk, bring: Any) -> None:
    number = id_number(3)
    bring(DEPUTIES, person("王毅", "1", 身份证号=number), person("张三", "2"))
    answer = bring(DEPUTIES, person("张三", "2", 身份证号=number), update=True)
    assert told(answer) == ["身份证号与代表证号 1（王毅）相同，姓名不同，请核对"]
    assert [row["姓名"] for row in listed(desk, DEPUTIES)] == ["王毅", "张三"]


def test_an_id_number_learned_later_joins_the_two_rows(desk: Desk, bring: Any) -> None:
    number = id_number(4)
    bring(DEPUTIES, person("王毅", "1", 身份证号=number, 手机="13700000003"), person("王毅", "C1", 层级="市", 届次=14))
    assert bring(DEPUTIES, person("王毅", "C1", 层级="市", 届次=14, 身份证号=number), update=True).saved is not None
    rows = records.find(desk, DEPUTIES)
    assert [r["phone"] for r in rows] == ["13700000003", "13700000003"]
    assert len({r["person_id"] for r in rows}) == 1


def test_a_likely_match_warns_within_one_sheet_too(desk: Desk, bring: Any) -> None:
    answer = bring(DEPUTIES, person("王毅", "1", 出生日期="1970"), person("王毅", "2", 出生日期="1970"))
    assert states(answer) == ["new", "new"]
    assert "可能是同一人" in told(answer)[0]


def test_numbers_are_given_once_and_survive_another_order(desk: Desk, tmp_path: Path) -> None:
    rows = [
        {"姓名": "周甲", "性别": "男", "选区": "1"},
        {"姓名": "周甲", "性别": "男", "选区": "1"},
        {"姓名": "周甲", "性别": "女", "代表团": "一团"},
    ]
    options = ImportOptions(constants=("层级=区", "届次=1"), number="N-")
    first = import_file(desk, DEPUTIES, table(tmp_path, *rows), options)
    assert [row.key for row in first.rows] == ["N-0001", "N-0002", "N-0003"]
    again = import_file(desk, DEPUTIES, table(tmp_path, *reversed(rows)), options)
    assert states(again) == ["same", "same", "same"]
    assert len(records.find(desk, DEPUTIES)) == 3


# ── rules of the trade warn, impossible sums are refused ─────────────────────────────────────────────────────────


@pytest.fixture
def staffed(desk: Desk, bring: Any) -> Desk:
    """Three deputies, one of them suspended since April, one gone at the end of June; two activities."""
    bring(
        DEPUTIES,
        person("张三", "1"),
        person("李四", "2", 任职终止日期="2026-06-30", 终止原因="辞职", 状态="资格终止"),
        person("赵六", "3", 暂停起="2026-04-01", 状态="暂停执行职务"),
    )
    bring(
        ACTIVITIES,
        {"编号": "A1", "类型": "培训", "名称": "一", "日期": "2026-03-05", "半天数": 3},
        {"编号": "A2", "类型": "培训", "名称": "二", "日期": "2026-09-05", "半天数": 3},
    )
    return desk


def test_days_outside_the_service_warn_and_are_written(staffed: Desk, bring: Any) -> None:
    rows = [{"活动编号": "A2", "代表证号": number, "出席情况": "出席"} for number in "123"]
    answer = bring(ATTENDANCE, *rows)
    assert told(answer) == ["李　四 2026-09-05 不在任，不计分", "赵　六 2026-09-05 暂停执行职务，不计分"]
    assert len(records.find(staffed, ATTENDANCE)) == 3
    answer = bring(
        SUGGESTIONS,
        {
            "编号": "S1",
            "类别": "建议",
            "标题": "路灯",
            "提出日期": "2026-09-05",
            "领衔代表证号": "1",
            "联名代表证号": "2",
        },
    )
    assert (states(answer), told(answer)) == (["new"], ["李　四 2026-09-05 不在任，不计分"])


def test_another_name_beside_the_number_warns(staffed: Desk, bring: Any) -> None:
    row = {"活动编号": "A1", "代表证号": "1", "姓名": "李四", "出席情况": "出席"}
    answer = bring(ATTENDANCE, row)
    assert told(answer) == ["代表证号 1 是张　三，表中写的是「李四」，按证号登记"]
    assert states(bring(ATTENDANCE, row)) == ["same"]


def test_an_activity_cannot_become_shorter_than_its_roll(staffed: Desk, bring: Any) -> None:
    bring(ATTENDANCE, {"活动编号": "A1", "代表证号": "1", "出席情况": "早退", "实到半天数": "2.5"})
    answer = bring(ACTIVITIES, {"编号": "A1", "半天数": "2"}, update=True)
    assert told(answer) == ["半天数 2 少于出席表里的实到半天数 2.5"]
    assert bring(ACTIVITIES, {"编号": "A1", "半天数": "2.5"}, update=True).saved is not None


@pytest.mark.parametrize(
    ("ballot", "words"),
    [
        ({"发出票": 10, "收回票": 11}, "收回票 11 多于发出票 10"),
        ({"收回票": 10, "有效票": 11}, "有效票 11 多于收回票 10"),
        ({"有效票": 10, "满意": 8, "基本满意": 3}, "合计 11，不等于有效票 10"),
        ({"收回票": 10, "满意": 11}, "合计 11，多于收回票 10"),
        ({"发出票": 10, "满意": 6, "不满意": 5}, "合计 11，多于发出票 10"),
    ],
)
def test_impossible_ballots_are_refused(staffed: Desk, bring: Any, ballot: dict[str, object], words: str) -> None:
    answer = bring(DUTY_REPORTS, {"代表证号": "1", "年度": "2026年"} | ballot)
    assert states(answer) == ["error"]
    assert words in told(answer)[0]


def test_a_motion_of_few_and_an_honour_after_the_end_are_written(staffed: Desk, bring: Any) -> None:
    motion = {"编号": "S1", "类别": "议案", "标题": "条例", "领衔代表证号": "1", "提出日期": "2026-01-10"}
    assert "现有 1 名" in told(bring(SUGGESTIONS, motion))[0]
    answer = bring(HONOURS, {"代表证号": "2", "名称": "优秀代表", "级别": "区", "日期": "2026-12-01"})
    assert told(answer) == ["李　四 2026-12-01 不在任，不计分"]
    assert len(records.find(staffed, SUGGESTIONS)) == len(records.find(staffed, HONOURS)) == 1


# ── the lists of the samples folder ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(not os.environ.get("GONGSHU_SAMPLES"), reason="lists outside the repository; rows above stand in")
@pytest.mark.parametrize(
    ("file", "people"), [("npc14-part.csv", 705), ("名册-两行表头-合并单元格.xlsx", 100), ("名册-GBK.csv", 60)]
)
def test_real_lists_come_in_whole_and_only_once(desk: Desk, samples: Path, file: str, people: int) -> None:
    options = ImportOptions(constants=("层级=全国", "届次=14"), number="N14-")
    assert import_file(desk, DEPUTIES, samples / file, options).counts["new"] == people
    assert import_file(desk, DEPUTIES, samples / file, options).counts["same"] == people


@pytest.mark.skipif(not os.environ.get("GONGSHU_SAMPLES"), reason="lists outside the repository; rows above stand in")
def test_spoiled_list_names_every_bad_row(desk: Desk, samples: Path) -> None:
    path = samples / "名册-证号日期混写.xlsx"
    answer = import_file(desk, DEPUTIES, path, ImportOptions(constants=("层级=区", "届次=1")))
    assert answer.saved is None
    wrong = {row.row: row.messages for row in answer.rows if row.state == "error"}
    assert list(wrong) == [4, 14, 24, 34, 44, 54, 62, 63, 64]
    assert all(wrong[row][0].startswith(f"F{row} 身份证号被表格存成数字") for row in range(4, 64, 10))
    assert [text[:3] for text in wrong[62][:2]] == ["E62", "F62"]
    asked = preview(desk, DEPUTIES, path, ImportOptions(constants=("层级=区", "届次=1"), ask=True)).questions
    sorts = Counter(question.sort for question in asked)
    assert sorts == {"zeros": 30, "place": 20, "unnumbered": 1}, "2 beside 0001, 1 beside 第1选区, 杜楠静 again"
