"""Sentences of the work report: what is told, what is left out, what is worded otherwise; the clerk's own words."""

from datetime import date
from fractions import Fraction

import pytest

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.indicators import Indicator, Indicators, Span, Value
from gongshu_desk.domain.report_compose import Basis, Draft, Written, compose, settled
from gongshu_desk.domain.report_template import parse
from gongshu_desk.domain.report_text import Sources, Told, check, marked, numbers_in, paragraph, plain
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import InvalidInput


def figures(_year: int = 2025, /, **values: Value) -> Indicators:
    """Indicators of a year; `a__b` stands for the key a.b."""
    items = tuple(
        Indicator(key.replace("__", "."), "组", f"指标{key}", "条", f"口径{key}", value)
        for key, value in values.items()
    )
    return Indicators(Span(f"{_year} 年度", date(_year, 1, 1), date(_year, 12, 31)), date(_year, 12, 31), items)


def said(text: str, before: Indicators | None = None, /, **values: Value) -> str:
    return plain(paragraph(text, Sources(figures(**values), before, {"unit": "甲街道", "method": ""})))


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("共{x.n}条。", {"x__n": 4700}, "共4,700条。"),
        ("共{x.n}天。", {"x__n": Fraction(27, 2)}, "共13.5天。"),
        ("共{x.n}条。", {"x__n": 0}, ""),
        ("共{x.n}条。", {}, ""),
        ("共{x.n}条。\n| 没有登记{x.n:none}。", {"x__n": 0}, "没有登记。"),
        ("共{x.n}条，{x.m}人。\n| 没有登记{x.n:none}。", {"x__n": 5, "x__m": 0}, ""),
        ("有{x.n}条[，其中{x.m}条]。", {"x__n": 5, "x__m": 0}, "有5条。"),
        ("有{x.n}条[，其中{x.m}条]。", {"x__n": 5, "x__m": 2}, "有5条，其中2条。"),
        ("率{x.r}，还是{x.r}。", {"x__r": Rate(4188, 4700)}, "率89.1%（4,188/4,700），还是89.1%。"),
        ("率{x.r:bare}，{x.r:n}、{x.r:d}、{x.r:rest}。", {"x__r": Rate(7, 8)}, "率87.5%，7、8、1。"),
        ("率{x.r}。", {"x__r": Rate(8, 8)}, "率100%（8/8）。"),
        ("率{x.r}。", {"x__r": Rate(0, 0)}, ""),
        ("率{x.r}。\n| 办了{x.r:d}件，剩{x.r:rest}件。", {"x__r": Rate(0, 3)}, "办了3件，剩3件。"),
        ("还有{x.r:rest}件。", {"x__r": Rate(3, 3)}, ""),
        ("另有{*typed}。", {"typed__a": 3, "typed__b": 0, "typed__c": 1}, "另有指标typed__a3条、指标typed__c1条。"),
        ("分为{*x:d}。", {"x__a": Rate(0, 4), "x__b": Rate(0, 0)}, "分为指标x__a4条。"),
        ("有{*x.b x.a}。", {"x__a": 1, "x__b": 2}, "有指标x__b2条、指标x__a1条。"),
        ("{unit}做了[运用{method}的]事{x.n}件。", {"x__n": 1}, "甲街道做了事1件。"),
    ],
)
def test_a_sentence_tells_only_what_there_is(text: str, values: dict[str, Value], expected: str) -> None:
    assert said(text, **values) == expected


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (12, 10, "，比上年增加2条"),
        (10, 12, "，比上年减少2条"),
        (10, 10, "，与上年持平"),
        (10, 0, ""),
        (Rate(1, 3), Rate(1, 4), "，比上年提高8.3个百分点"),
        (Rate(2, 3), Rate(5, 7), "，比上年下降4.7个百分点"),
        (Rate(2, 3), Rate(0, 0), ""),
    ],
)
def test_the_year_before_is_told_only_where_it_has_figures(now: Value, before: Value, expected: str) -> None:
    text = "有{x.d}[，{x.n:change}]"
    assert said(text, figures(2024, x__n=before), x__n=now, x__d=1) == f"有1{expected}"
    assert said(text, None, x__n=now, x__d=1) == "有1"


@pytest.mark.parametrize(
    "text", ["共{x.n条。", "共{x.n:bad}条。", "有[{x.n}条。", "有]条[。", "有[甲[乙]]。", "有{}条。"]
)
def test_a_sentence_that_cannot_be_read_is_named(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check(text, "会议活动")
    assert "会议活动" in refused.value.sentence and text in refused.value.next_step


def test_figures_are_found_again_in_words_written_by_hand() -> None:
    known = [Told("x.n", "", "12"), Told("x.m", "", "1,200"), Told("x.r", "bare", "12.0%")]
    found = marked("收到12条、112条、12.5条、1,200条，率12.0%，12%。", known)
    assert [piece.key for piece in found if isinstance(piece, Told)] == ["x.n", "x.m", "x.r"]
    assert numbers_in("4,700条、89.1%、2025年") == ["4,700", "89.1", "2025"]


TEMPLATE = """
title = "{unit}报告"
opening = "报告如下。"
[[sections]]
key = "one"
title = "意见"
[[sections.paragraphs]]
key = "opinions"
text = "收集{x.n}条，解决率{x.r}。"
[[sections]]
key = "two"
title = "打算"
[[sections.paragraphs]]
key = "plans"
prompt = true
text = "写打算。"
[[charts]]
section = "one"
title = "意见"
series = [{ name = "收集", key = "x.n" }, { name = "解决", key = "x.r", form = "n" }]
[[yearly]]
key = "x.n"
[[yearly]]
key = "x.r"
"""


def basis(n: int = 20, resolved: int = 15, years: tuple[Indicators, ...] = ()) -> Basis:
    now = figures(x__n=n, x__r=Rate(resolved, n))
    names = {"unit": "甲街道", "method": "571工作法", "until": "2025年7月9日"}
    return Basis(UnitLine("甲街道人大工委"), now, None, years, names)


def test_words_of_the_clerk_stay_and_are_held_against_the_figures() -> None:
    template, first = parse(TEMPLATE), basis()
    generated = compose(template, first, Draft()).sections[0].paragraphs[0]
    assert generated.text == "收集20条，解决率75.0%（15/20）。" and not generated.edited
    written = Written(
        "运用571工作法，共收集群众意见20条，其中7条涉及停车，截至2025年7月9日。",
        settled(generated.generated, first.now, None),
    )
    draft = Draft(written={"opinions": written, "gone": Written("旧的一段")})
    report = compose(template, first, draft)
    mine = report.sections[0].paragraphs[0]
    assert mine.edited and mine.text == written.text and [one.key for one in mine.figures] == ["x.n"]
    assert not mine.moved and mine.strange == ("7",) and report.outdated == ("gone",)
    later = compose(template, basis(22, 18), draft).sections[0].paragraphs[0]
    assert later.text == written.text and [(one.old, one.new) for one in later.moved] == [
        ("20", "22"),
        ("75.0%（15/20）", "81.8%（18/22）"),
    ]
    assert later.strange == ("20", "7") and not later.figures


def test_sections_and_prompts_are_left_out_and_the_headings_count_anew() -> None:
    template = parse(TEMPLATE)
    report = compose(template, basis(), Draft())
    assert [report.heading(at) for at in range(2)] == ["一、意见", "二、打算"]
    assert report.prompts == 1 and report.sections[1].paragraphs[0].printed == "【请补写：写打算。】"
    assert len(compose(template, basis(), Draft(), prompts=False).sections) == 1
    left = compose(template, basis(), Draft(off=("one",)))
    assert left.heading(0) == "一、打算" and left.left_out == (("one", "意见"),)
    assert not left.tables[0].rows or "20" not in left.tables[0].rows[0]


def test_years_stand_side_by_side_and_what_does_not_add_up_is_said() -> None:
    years = tuple(figures(year, x__n=n, x__r=Rate(done, n)) for year, n, done in ((2024, 8, 4), (2025, 12, 11)))
    report = compose(parse(TEMPLATE), basis(years=years), Draft())
    chart = report.sections[0].charts[0]
    assert chart.labels == ("2024年", "2025年") and chart.series == (("收集", (8, 12)), ("解决", (4, 11)))
    table = report.tables[1]
    assert table.rows[0] == ("指标x__n（条）", "8", "12", "20")
    assert table.rows[1][1:] == ("50.0%\n4/8", "91.7%\n11/12", "75.0%\n15/20")
    assert not any("请核对" in note for note in table.notes)
    wrong = compose(parse(TEMPLATE), basis(25, 15, years), Draft()).tables[1]
    assert "各年相加为 20，合计为 25" in "".join(wrong.notes)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text.replace('key = "two"', 'key = "one"'), "两个部分"),
        (lambda text: text.replace('key = "plans"', 'key = "opinions"'), "两段"),
        (lambda text: text.replace('section = "one"', 'section = "three"'), "three"),
        (lambda text: text.replace("{x.n}条，", "{x.n:所有}条，"), "所有"),
        (lambda text: text.replace('title = "{unit}报告"', ""), "title"),
        (lambda text: text + "\n[[stray]]\n", "stray"),
        (lambda text: text + "\n= broken", "读不懂"),
    ],
)
def test_a_template_that_cannot_be_used_says_where(change: object, words: str) -> None:
    assert callable(change)
    with pytest.raises(InvalidInput, match=words):
        parse(change(TEMPLATE))
