"""Rule files: what is refused and in which words, the shipped example, worked examples, the difference of versions."""

from datetime import date
from fractions import Fraction

import pytest

from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.diff import diff
from gongshu_desk.domain.points.examples import work
from gongshu_desk.domain.points.faults import RuleFileError
from gongshu_desk.domain.points.scheme import Scheme, in_force, scheme_of_year
from gongshu_desk.paths import resources
from tests.domain.points_making import item, rule_text, rules

EXAMPLE = (resources() / "rules" / "example.toml").read_text(encoding="utf-8")


def refused(text: str) -> list[str]:
    with pytest.raises(RuleFileError) as caught:
        parse(text)
    assert all(fault.sentence.endswith("。") and fault.next_step.startswith("请") for fault in caught.value.faults)
    return [fault.sentence for fault in caught.value.faults]


# ---- the shipped example ----------------------------------------------------------------------------------------


def test_example_comes_to_its_worked_total() -> None:
    (worked,) = work(parse(EXAMPLE))
    assert worked.faults == ()
    assert worked.statement is not None
    row = worked.statement.row
    assert (str(row.total), row.band) == ("85.5", "良好")
    assert worked.statement.formula == "25.0 + 9.0 + 34.0 + 15.0 + 3.0 − 0.5 = 85.5"
    assert {one.code: one.raw for one in worked.statement.categories} == {
        "A": 25,
        "B": 9,
        "C": 37,
        "D": 22,
        "E": 3,
        "F": Fraction(-1, 2),
    }
    told = {one.source: one.sentence for one in worked.statement.not_counted}
    assert told["activities/A034"] == "C3 视察、调研等已满 12 分，本次 3 分不计"
    assert told["duty-reports/2025"] == "D 联系群众与述职已满 15 分，D3b 本次 3 分不计"


def test_example_is_the_table_of_the_domain() -> None:
    scheme = parse(EXAMPLE)
    assert {one.code: one.cap for one in scheme.categories} == {"A": 25, "B": 20, "C": 40, "D": 15, "E": 20, "F": None}
    assert [(band.label, band.start) for band in scheme.bands] == [
        ("优秀", 90),
        ("良好", 80),
        ("称职", 60),
        ("不称职", 0),
    ]
    assert (scheme.total_cap, scheme.total_floor, scheme.top_quota_percent, scheme.min_months) == (120, None, 20, 6)
    by_code = scheme.by_code
    assert by_code["F2"].basis == "per_series"
    assert by_code["F3"].kinds is not None and "congress" not in by_code["F3"].kinds and len(by_code["F3"].kinds) == 18
    assert by_code["F4"].kinds is None
    assert (by_code["B3"].role, by_code["C6"].kinds) == ("lead", frozenset({"other", "committee"}))
    assert {by_code[code].basis for code in ("E4", "F6")} == {"manual"}
    assert sorted((by_code["E5"].tiers or {}).values()) == [1, 2, 3, 5, 5]


def test_example_that_does_not_hold_says_what_came_out() -> None:
    (worked,) = work(parse(EXAMPLE.replace('total = "85.5"', 'total = "86"').replace('D = "15"', 'D = "14"')))
    assert [fault.sentence for fault in worked.faults] == [
        "算例 一位代表的一年，85.5 分，良好：应得 86 分，算得 85.5 分（25.0 + 9.0 + 34.0 + 15.0 + 3.0 − 0.5 = 85.5）。",
        "算例 一位代表的一年，85.5 分，良好：类别 D 应得 14 分，算得 15 分。",
    ]


def example(*facts: dict, **fields: object) -> list[str]:
    made = {"name": "试", "total": "3", "facts": list(facts), **fields}
    scheme = parse(rule_text([item(kinds=["training"])], examples=[made]))
    return [fault.sentence for worked in work(scheme) for fault in worked.faults]


def test_example_rows_may_leave_out_what_is_plain() -> None:
    held = {"sheet": "activities", "编号": "A1", "类型": "培训", "日期": date(2024, 5, 1)}
    assert example(held, {"sheet": "attendance", "活动编号": "A1"}) == []
    assert example({**held, "日期": "2024-05-01"}, {"sheet": "attendance", "活动编号": "A1", "出席情况": "缺席"}) == [
        "算例 试：应得 3 分，算得 0 分（0.0 = 0.0）。"
    ]


def test_example_rows_that_cannot_be_read_are_named() -> None:
    assert example({"sheet": "activity", "编号": "A1"}) == ["算例 试 第 1 行：没有「activity」这个表。"]
    assert example({"sheet": "activities", "编号": "A1", "类型": "开会", "日子": "5月"}) == [
        "算例 试 第 1 行：「日子」不是 activities 表的表头。",
        "算例 试 第 1 行：类型「开会」看不懂。",
    ]
    assert example({"sheet": "attendance", "活动编号": "A9"}) == [
        "算例 试：出席情况写的活动编号「A9」不在 activities 里。"
    ]


# ---- what is refused --------------------------------------------------------------------------------------------


def test_points_must_be_strings() -> None:
    assert refused(EXAMPLE.replace('points = "20"', "points = 20.0")) == [
        "事项 A1：points 要写成带引号的十进制数，现在是 20.0。"
    ]
    assert refused(EXAMPLE.replace('points = "20"', 'points = "20分"')) == ["事项 A1：points 「20分」不是十进制数。"]


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ({"basis": "per_hour"}, "事项 A1：basis 不能写「per_hour」。"),
        ({"kinds": ["meeting"]}, "事项 A1：kinds 没有「meeting」这个类型。"),
        ({"statuses": ["here"]}, "事项 A1：statuses 没有「here」这个代码。"),
        ({"window": ["12-01"]}, "事项 A1：window 要写起、止两个月日。"),
        ({"window": ["13-01", "01-01"]}, "事项 A1：window 「13-01」不是月日。"),
        ({"colour": "red"}, "事项 A1：没有 colour 这个字段。"),
        ({"cap_count": "3"}, "事项 A1：cap_count 要写成不带引号的整数，现在是 '3'。"),
        ({"cap_count": 0}, "事项 A1：cap_count 要不小于 1，现在是 0。"),
        ({"category": "Z"}, "事项 A1：没有类别「Z」。"),
        ({"source": "honour"}, None),
        ({"basis": "tier"}, "事项 A1：来源 attendance 不能用计分方式 tier。"),
        ({"basis": "once", "cap_count": 2}, "事项 A1：计分方式 once 不能带 cap_count。"),
        ({"basis": "rate_linear", "further": "1"}, "事项 A1：计分方式 rate_linear 不能带 further。"),
        ({"basis": "rate_linear", "exclusive_group": "x"}, "事项 A1：按出席率计分的事项不能放进 exclusive_group。"),
        ({"basis": "rate_band"}, "事项 A1：计分方式 rate_band 缺少 bands。"),
        ({"role": "lead"}, "事项 A1：role 只用于 suggestion。"),
        ({"outcomes": ["key"]}, "事项 A1：outcomes 不能写「key」。"),
        ({"kinds": ["motion"]}, "事项 A1：来源 attendance 没有类型「motion」。"),
        ({"cap": "-5"}, "事项 A1：加分事项的 cap 要写成正数。"),
        ({"points": "-3", "cap": "5"}, "事项 A1：扣分事项的 cap 要写成负数。"),
        ({"code": "base"}, "事项 base：这个代码由系统自用。"),
    ],
)
def test_an_item_that_does_not_fit_is_named(field: dict, sentence: str | None) -> None:
    text = rule_text([{**item(), **field}])
    if sentence is None:
        assert parse(text).items[0].source == "honour"
    else:
        assert sentence in refused(text)


def test_every_fault_is_told_at_once() -> None:
    text = rule_text([item("A1", points="-3", cap="5"), item("A1", category="Z")], top_quota_percent=20)
    assert refused(text) == [
        "事项代码「A1」用了 2 次。",
        "规则：限定了最高等次，却没有第二个等次可退。",
        "事项 A1：扣分事项的 cap 要写成负数。",
        "事项 A1：没有类别「Z」。",
    ]


def test_whole_file_faults() -> None:
    assert refused("code = ")[0].startswith("规则文件不是正确的 TOML：")
    assert "规则：缺少 version。" in refused('code = "x"')
    bands = [{"label": "好", "from": "60"}, {"label": "差", "from": "60"}]
    assert refused(rule_text([item()], bands=bands)) == ["等次「差」的起点不低于「好」。"]
    categories = [{"code": "A", "name": "甲", "cap": "1", "floor": "2"}]
    assert refused(rule_text([item()], categories=categories)) == ["类别 A 的 floor 高于 cap。"]
    assert refused(rule_text([item()], effective_from="2025-01-01")) == [
        "规则：effective_from 要写成不带引号的日期，现在是 '2025-01-01'。"
    ]


def test_line_ends_and_byte_order_mark_are_not_part_of_the_text() -> None:
    assert parse("\ufeff" + EXAMPLE.replace("\n", "\r\n")).text == parse(EXAMPLE).text == EXAMPLE


# ---- versions ---------------------------------------------------------------------------------------------------


def version(number: int, begins: date) -> Scheme:
    return rules(item(), version=number, effective_from=begins)


def test_the_version_of_a_year_is_the_one_in_force_on_its_last_day() -> None:
    one, two, three = version(1, date(2024, 1, 1)), version(2, date(2025, 12, 31)), version(3, date(2025, 12, 31))
    assert scheme_of_year([three, one, two], 2024) is one
    assert scheme_of_year([one, three, two], 2025) is three
    assert scheme_of_year([one], 2023) is None
    assert in_force([one, two], date(2025, 12, 30)) is one
    other = rules(item(), code="other", version=3, effective_from=date(2025, 12, 31))
    assert (scheme_of_year([three, other], 2025), scheme_of_year([other, three], 2025)) == (other, three)


def test_diff_says_in_sentences_what_changed() -> None:
    old = parse(EXAMPLE)
    text = EXAMPLE.replace("version = 1", "version = 2").replace('cap = "12"', 'cap = "15"')
    text = text.replace('"市" = "3"', '"市" = "4"').replace('label = "称职"', 'label = "合格"')
    text = text.replace('kinds = ["council"]', 'kinds = ["council"]\nwindow = ["12-01", "11-30"]')
    text = text.replace('effect = "not_top"', 'effect = "ungraded"').replace("min_months = 6", "")
    assert diff(old, parse(text)) == [
        "由第 1 版到第 2 版",
        "最少任职月数由「6」改为「无」",
        "删去等次 「称职」（60 分起）",
        "新增等次 「合格」（60 分起）",
        "事项 C3 视察、调研等：封顶由「12」改为「15」",
        "事项 C5 居民议事会议：起止月日由「无」改为「12-01 至 11-30」",
        "事项 E5 表彰奖励：各级分值由「街道 1、区 2、市 3、省 5、全国 5」改为「街道 1、区 2、市 4、省 5、全国 5」",
        "否决 「人代会缺席」：后果由「不进入最高等次」改为「不评定」",
    ]
    assert diff(old, old) == []


def test_diff_names_items_that_came_and_went() -> None:
    old, new = rules(item("A1"), item("A2")), rules(item("A3", cap="5"), item("A1", statuses=["late", "absent"]))
    assert diff(old, new) == [
        "删去事项 A2 事项A2（按次，3 分）",
        "新增事项 A3 事项A3（按次，3 分，封顶 5 分）",
        "事项 A1 事项A1：出席情况由「出席、列席、早退、迟到」改为「缺席、迟到」",
    ]
