"""Remarks on rules that are right in themselves: each kind where it must be told, and where it must not."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongshu_desk.domain.points.advice import Advice, advise
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.reach import maxima, minima
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from gongshu_desk.paths import resources
from tests.domain.points_making import item, rules, schemes, years

EXAMPLE = (resources() / "rules" / "example.toml").read_text(encoding="utf-8")
BANDS = [{"label": "优秀", "from": "90"}, {"label": "合格", "from": "60"}, {"label": "不合格", "from": "0"}]


def of(scheme: Scheme, kind: str) -> list[Advice]:
    return [one for one in advise(scheme) if one.kind == kind]


def said(kind: str, *items: dict[str, Any], **others: Any) -> list[str]:
    return [one.sentence for one in of(rules(*items, **others), kind)]


def suggestion(code: str, points: str = "3", **more: Any) -> dict[str, Any]:
    return item(code, "per_piece", points, source="suggestion", **more)


def test_the_shipped_example_earns_one_remark() -> None:
    (only,) = advise(parse(EXAMPLE))
    assert (only.kind, only.table, only.key, only.field) == ("uncovered", "items", "", "kinds")
    assert only.sentence == (
        "这些活动没有加分的事项：常委会会议（组成人员）、专委会会议（组成人员）。代表到会也不得分。"
    )


def test_every_remark_is_a_sentence_with_a_next_step() -> None:
    scheme = rules(
        item("A1", kinds=["training"], cap="9", cap_count=2),
        item("A2", kinds=["training"]),
        item("A3", statuses=[]),
        categories=[{"code": "A", "name": "甲", "cap": "900"}, {"code": "B", "name": "乙"}],
        effective_from=date(2025, 7, 1),
    )
    found = advise(scheme)
    assert len({one.kind for one in found}) >= 5
    assert all(one.sentence.endswith("。") and one.step.endswith("。") for one in found)


# ---- overlaps ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (item("A1", kinds=["training", "group"]), item("A2", kinds=["group"]), "一次代表小组活动、登记为「出席」"),
        (item("A1", points="-1", statuses=["absent"]), item("A2", "per_half_day", "-2", statuses=["absent"]), "缺席"),
        (item("A1", outcomes=["spoke"]), item("A2", "once", outcomes=["spoke"]), "登记为「出席」（发言）"),
        (suggestion("A1"), suggestion("A2", role="cosigner"), "联名的一件建议"),
        (suggestion("A1", outcomes=["key", "A"]), suggestion("A2", outcomes=["A"]), "（办理结果 A 类）"),
        (
            item("A1", "tier", None, source="honour", tiers={"区": "1", "市": "2"}),
            item("A2", "tier", None, source="honour", tiers={"市": "2"}),
            "一项市级的荣誉",
        ),
        (item("A1", "once", source="duty_report"), item("A2", "once", source="duty_report"), "一次述职"),
    ],
)
def test_items_that_count_one_fact_twice_are_named_with_an_example(
    first: dict[str, Any], second: dict[str, Any], told: str
) -> None:
    (found,) = of(rules(first, second), "overlap")
    assert found.sentence.startswith("「A1 事项A1」和「A2 事项A2」会同时计同一件事，例如") and told in found.sentence
    assert (found.key, found.field) == ("A2", "exclusive_group")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (item("A1", exclusive_group="x"), item("A2", exclusive_group="x")),
        (item("A1", kinds=["training"]), item("A2", kinds=["group"])),
        (item("A1"), item("A2", statuses=["absent"])),
        (item("A1"), item("A2", "rate_linear")),
        (item("A1"), item("A2", outcomes=["spoke"])),
        (item("A1"), item("A2", points="-1", statuses=["late"])),
        (item("A1", window=["01-01", "06-30"]), item("A2", window=["07-01", "12-31"])),
        (item("A1", window=["11-01", "01-31"]), item("A2", window=["02-01", "12-31"])),
        (suggestion("A1", role="lead"), suggestion("A2", role="cosigner")),
        (suggestion("A1"), suggestion("A2", outcomes=["key"])),
        (suggestion("A1", outcomes=["key"]), suggestion("A2", outcomes=["excellent"])),
        (suggestion("A1", kinds=["motion"]), suggestion("A2", kinds=["suggestion"])),
        (suggestion("A1"), item("A2")),
        (
            item("A1", "tier", None, source="honour", tiers={"区": "1"}),
            item("A2", "tier", None, source="honour", tiers={"市": "2"}),
        ),
        (
            item("A1", "manual", None, source="adjustment", min="0", max="1"),
            item("A2", "manual", None, source="adjustment", min="0", max="1"),
        ),
    ],
)
def test_items_made_to_stand_side_by_side_are_not_told(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert said("overlap", first, second) == []


# ---- never reached ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "field", "why"),
    [
        (item(statuses=[]), "statuses", "没有选任何一种出席情况"),
        (item(statuses=["not_applicable"]), "statuses", "「不适用」是说这次与他无关"),
        (item(statuses=["absent"], outcomes=["spoke"]), "outcomes", "没有到会的人不会有发言"),
        (item("A1", "per_event", source="duty_report", count_from=2), "count_from", "到不了第 2 次"),
        (item(points="0"), "points", "分值是 0，登记了也不加不减"),
        (item("A1", "tier", None, source="honour", tiers={"区": "0"}), "tiers", "各级分值是 0"),
    ],
)
def test_an_item_that_never_counts_says_why(made: dict[str, Any], field: str, why: str) -> None:
    (found,) = of(rules(made), "unreachable")
    assert (found.key, found.field) == ("A1", field) and why in found.sentence


@pytest.mark.parametrize(
    "made",
    [
        item(count_from=2),
        item(points="-1", statuses=["absent"]),
        item("A1", "manual", None, source="adjustment", min="-3", max="0"),
        item(points="0", further="1"),
        item("A1", "rate_band", None, bands=[["0.9", "3"], ["0.5", "0"]]),
    ],
)
def test_an_item_that_can_count_is_not_told(made: dict[str, Any]) -> None:
    assert said("unreachable", made) == []


def test_an_item_that_another_of_its_group_always_beats() -> None:
    wide, narrow = (
        item("A1", points="3", exclusive_group="x"),
        item("A2", points="2", kinds=["group"], exclusive_group="x"),
    )
    (found,) = of(rules(wide, narrow), "unreachable")
    assert found.key == "A2" and "同组的「A1 事项A1」接得住它的每一笔" in found.sentence
    assert said("unreachable", {**wide, "points": "2"}, narrow)  # a tie: the earlier one keeps the fact
    assert not said("unreachable", narrow, {**wide, "points": "2"})
    assert not said("unreachable", {**wide, "points": "1"}, narrow)
    assert not said("unreachable", {**wide, "exempt_tags": ["领导干部"]}, narrow)
    assert not said("unreachable", {**wide, "window": ["01-01", "06-30"]}, narrow)
    assert not said("unreachable", {**wide, "kinds": ["training"]}, narrow)
    assert not said("unreachable", {**wide, "basis": "per_half_day"}, narrow)
    assert not said("unreachable", {**wide, "exclusive_group": "y"}, narrow)


# ---- bounds without effect --------------------------------------------------------------------------------------


def test_a_cap_of_an_item_that_cannot_be_reached() -> None:
    (found,) = of(rules(item(cap="10", cap_count=3)), "idle_cap")
    assert (found.key, found.field) == ("A1", "cap")
    assert found.sentence == "事项「A1 事项A1」封顶 10 分，而它最多 9 分，封顶不会起作用。"
    assert said("idle_cap", item(points="-2", statuses=["absent"], cap="-7", cap_count=3)) == [
        "事项「A1 事项A1」封顶 −7 分，而它最多扣 6 分，封顶不会起作用。"
    ]
    assert said("idle_cap", item(basis="once", cap="4"))
    assert said("idle_cap", item(further="0", cap="4"))


@pytest.mark.parametrize(
    "made",
    [
        item(cap="9", cap_count=3),
        item(cap="100"),
        item(basis="per_half_day", cap="10", cap_count=3),
        item(points="-2", cap="-100", statuses=["absent"]),
        item(cap="4", cap_count=3, further="1"),
    ],
)
def test_a_cap_that_may_act_is_not_told(made: dict[str, Any]) -> None:
    assert said("idle_cap", made) == []


def test_bounds_of_a_category_and_of_the_total() -> None:
    made = [item(cap="10")]
    assert said("idle_cap", *made, categories=[{"code": "A", "name": "甲", "cap": "12"}]) == [
        "类别「A 甲」封顶 12 分，各事项加起来最多 10 分，封顶不会起作用。"
    ]
    assert said("idle_cap", *made, categories=[{"code": "A", "name": "甲", "cap": "10"}]) == []
    assert said("idle_cap", *made, categories=[{"code": "A", "name": "甲", "floor": "-5"}]) == [
        "类别「A 甲」保底 −5 分，各事项最少也有 0 分，保底不会起作用。"
    ]
    assert said("idle_cap", *made, base="60", total_cap="80", total_floor="50") == [
        "总分封顶 80 分，而基础分加各类最多 70 分，封顶不会起作用。",
        "总分保底 50 分，而最少也有 60 分，保底不会起作用。",
    ]
    assert said("idle_cap", item(), total_cap="80", total_floor="0") == []


def test_caps_of_a_half_year_scheme_act_in_each_half() -> None:
    category = [{"code": "A", "name": "甲", "cap": "8"}]
    two = [item("A1", "once", "5"), item("A2", "once", "5")]
    assert said("idle_cap", *two, categories=category, period="half_year") == []
    assert said("idle_cap", two[0], categories=category, period="half_year") == [
        "类别「A 甲」封顶 8 分，各事项加起来每半年最多 5 分，封顶不会起作用。"
    ]


# ---- kinds without a rule ---------------------------------------------------------------------------------------


def test_duties_that_earn_nothing() -> None:
    found = said("uncovered", item(kinds=["training"]))
    assert (
        found[0].startswith("这些活动没有加分的事项：人代会会议、常委会会议（组成人员）、") and "培训" not in found[0]
    )
    assert found[1] == "领衔的建议、联名的建议、领衔的议案、联名的议案没有加分的事项。"
    assert found[2].startswith("述职没有事项") and found[3].startswith("荣誉没有事项")


def test_duties_that_earn_something_are_not_told() -> None:
    everything = [
        item("A1"),
        suggestion("A2"),
        item("A3", "once", source="duty_report"),
        item("A4", "per_event", source="honour"),
    ]
    assert said("uncovered", *everything) == []
    everything[3] = item("A4", "tier", None, source="honour", tiers={"区": "1", "省": "0"})
    assert said("uncovered", *everything) == ["街道、市、省、全国级的荣誉没有分值，得了也不加分。"]
    everything[0] = item("A1", points="-1", statuses=["absent"])
    assert said("uncovered", *everything)[0].startswith("这些活动没有加分的事项：人代会会议")


# ---- grades, total, date ----------------------------------------------------------------------------------------


def test_a_grade_nobody_reaches() -> None:
    assert said("band", item(cap="70"), bands=BANDS) == ["等次「优秀」要 90 分，而总分最多 70 分，没有人够得上。"]
    assert said("band", item(), bands=BANDS) == []
    assert said("band", item(cap="90"), bands=BANDS) == []


def test_a_grade_everybody_or_nobody_falls_into() -> None:
    assert said("band", item(), base="95", bands=BANDS) == [
        "光是基础分 95 分就够上最高等次「优秀」（90 分），人人都是「优秀」。"
    ]
    assert said("band", item(), base="60", bands=BANDS) == ["总分最少也有 60 分，没有人会落到最低一等「不合格」。"]
    assert said("band", item(), item("A2", points="-1", statuses=["absent"]), base="60", bands=BANDS) == []
    assert said("band", item(), base="50", bands=BANDS, period="half_year") != []


def test_category_maxima_that_do_not_fill_a_hundred() -> None:
    assert said("total", item(cap="95"), bands=BANDS) == [
        "各类加起来最多 95 分，不满 100 分，而等次「优秀」从 90 分起，像是百分制。"
    ]
    assert said("total", item(cap="100"), bands=BANDS) == []
    assert said("total", item(cap="40"), bands=[{"label": "好", "from": "30"}, {"label": "差", "from": "0"}]) == []


def test_a_version_that_begins_within_a_year_scores_all_of_it() -> None:
    assert said("date", item(), effective_from=date(2026, 7, 1)) == [
        "起用日期在年中：2026 年整年都按这一版计分，起用以前的日子也不例外（看 12 月 31 日那天用哪一版）。"
    ]
    assert "上半年也不例外" in said("date", item(), effective_from=date(2026, 7, 1), period="half_year")[0]
    assert said("date", item(), effective_from=date(2026, 1, 1)) == []


def test_a_category_without_items() -> None:
    both = [{"code": "A", "name": "甲"}, {"code": "B", "name": "乙"}]
    (found,) = of(rules(item(), categories=both), "empty")
    assert (found.table, found.key) == ("categories", "B")
    assert said("empty", item()) == []


# ---- vetoes and examples ----------------------------------------------------------------------------------------


def test_vetoes_without_effect() -> None:
    suspended = {"when": "suspended", "effect": "ungraded"}
    assert len(said("veto", item(), vetoes=[suspended])) == 1
    assert said("veto", item(), vetoes=[suspended], bands=BANDS) == []
    assert said("veto", item(), vetoes=[suspended, suspended], bands=BANDS) == [
        "否决「暂停执行职务」一模一样写了两次。"
    ]
    assert (
        "只有「不评定」" in said("veto", item(), vetoes=[suspended, {**suspended, "effect": "not_top"}], bands=BANDS)[0]
    )


def test_examples_that_are_missing_or_leave_a_category_untried() -> None:
    both = [{"code": "A", "name": "甲"}, {"code": "B", "name": "乙"}]
    facts = [
        {"sheet": "activities", "编号": "A1", "类型": "培训", "日期": date(2025, 3, 1)},
        {"sheet": "attendance", "活动编号": "A1"},
    ]
    tried = {"name": "试", "total": "3", "facts": facts}
    assert said("example", item())[0].startswith("这套规则没有算例")
    two = [item("A1", kinds=["training"]), item("B1", kinds=["group"], category="B")]
    assert said("example", *two, categories=both, examples=[tried]) == [
        "没有一个算例碰到这些类别：B 乙。它们算得对不对没有验过。"
    ]
    two[1]["kinds"] = ["training"]
    assert said("example", *two, categories=both, examples=[tried]) == []


# ---- how far rules reach ----------------------------------------------------------------------------------------


def test_maxima_of_items_categories_and_total() -> None:
    scheme = rules(
        item("A1", cap="5"),
        item("A2", points="-1", statuses=["absent"], cap="-4"),
        item("B1", category="B", cap_count=2, further="1"),
        item("C1", category="C"),
        base="60",
        categories=[
            {"code": "A", "name": "甲"},
            {"code": "B", "name": "乙", "floor": "1"},
            {"code": "C", "name": "丙"},
        ],
    )
    most, least = maxima(scheme), minima(scheme)
    assert most.items == {"A1": 5, "A2": 0, "B1": 4, "C1": None}
    assert (most.categories, most.total) == ({"A": 5, "B": 4, "C": None}, None)
    assert (least.items["A2"], least.categories, least.total) == (-4, {"A": -4, "B": 1, "C": 0}, 57)
    assert maxima(rules(item(), total_cap="80", period="half_year")).total == 160


@settings(max_examples=30)
@given(st.data())
def test_no_year_goes_beyond_the_reach(data: st.DataObject) -> None:
    scheme = data.draw(schemes())
    most, least = maxima(scheme), minima(scheme)
    for row in score(scheme, data.draw(years())).rows:
        assert least.total is None or row.exact >= least.total
        assert most.total is None or row.exact <= most.total
        for code, value in row.categories.items():
            high, low = most.categories[code], least.categories[code]
            assert (high is None or value <= high) and (low is None or Fraction(value) >= low)


@settings(max_examples=25)
@given(st.data())
def test_any_rules_can_be_advised_on(data: st.DataObject) -> None:
    for one in advise(data.draw(schemes())):
        assert one.sentence and one.step
