"""Papers about deputies and their year: what they say; the expected text stands in tests/data/prints."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from print_tools import pages, squeezed, whole_text

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.people import HandbookEvent, QuarterGroup
from gongshu_desk.errors import NotFound
from gongshu_desk.reports.builders import (
    deputy_roster,
    duty_handbook,
    quarter_points,
    recommendation,
    work_report_data,
)
from gongshu_desk.reports.catalog import Options, gather
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.samples import people as samples
from gongshu_desk.services.desk import Desk

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"
PRINTS: dict[str, Callable[[], Document]] = {
    "duty-handbook": lambda: duty_handbook.build([samples.handbook(), samples.bare_handbook()]),
    "quarter-points": lambda: quarter_points.build([samples.quarter()]),
    "quarter-points-all": lambda: quarter_points.build([samples.quarter(None)]),
    "deputy-roster": lambda: deputy_roster.build([samples.roster()]),
    "deputy-roster-private": lambda: deputy_roster.build([samples.roster(private=True)]),
    "recommendation": lambda: recommendation.build(
        [samples.recommendation(), samples.recommendation("张𬬭", "走遍片区。")]
    ),
    "work-report-data": lambda: work_report_data.build([samples.work_report()]),
}


@pytest.mark.parametrize("name", PRINTS)
def test_people_print_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


# ── 履职手册 ──────────────────────────────────────────────────────────────────────────────────────────────────────


def index_of(text: str) -> dict[str, int]:
    """Part → page, as the index of a handbook tells it."""
    rows = re.findall(r"^(.、[^│]+)│[^│]+│(\d+)$", text, re.M)
    return {title: int(page) for title, page in rows}


@pytest.mark.parametrize("copies", [1, 4])
def test_handbook_index_names_the_pages_where_the_parts_stand(copies: int) -> None:
    """However long a part is, the index names the page on which its heading is printed."""
    figures = samples.handbook()
    figures = replace(figures, meetings=figures.meetings * copies, opinions=figures.opinions * 5 * copies)
    document = duty_handbook.build([figures])
    index = index_of(document.text())
    assert len(index) == 9
    printed = [squeezed(page.text) for page in pages(render(document))]
    for title, page in index.items():
        assert squeezed(title) in printed[page - 1], title
        assert all(squeezed(title) not in other for other in printed[1 : page - 1]), title
    assert index["一、出席会议"] == 2
    assert "年度积分" in printed[-1]
    assert "代表本人" in printed[-1]


def test_handbook_empty_parts_are_told_in_words() -> None:
    text = duty_handbook.build([samples.bare_handbook()]).text()
    for sentence in ("本年度没有会议的记录。", "本年度没有培训的记录。", "本年度没有领衔或者联名提出议案建议的记录。",
                     "本年度没有安排述职，也没有述职记录。", "本年度没有荣誉表彰的记录。"):  # fmt: skip
        assert sentence in text
    assert "八、荣誉表彰│无│2" in text


def test_handbook_page_of_the_record_book_or_a_line_to_write_on() -> None:
    text = duty_handbook.build([samples.handbook()]).text()
    assert "03-18│执法检查│养老服务条例贯彻实施情况执法检查│柳湾社区食堂│出席│1│6" in text
    assert "08-19│视察│防汛设施视察（住院治疗）│运河堤岸│病假│0│____" in text


def test_handbook_subtotals_tie_out_and_leave_out_what_does_not_count() -> None:
    events = (
        HandbookEvent(date(2026, 3, 2), "培训", "一", half_days=Decimal("1.5"), note="下午请假"),
        HandbookEvent(date(2026, 4, 2), "培训", "二", status="缺席", present=False),
        HandbookEvent(date(2026, 5, 2), "培训", "三", status="公假", present=False),
        HandbookEvent(date(2026, 6, 2), "培训", "四", status="不适用", present=False),
        HandbookEvent(date(2026, 7, 2), "培训", "五", status="出席（暂停期间）", half_days=Decimal(1), counted=False),
    )
    text = duty_handbook.build([replace(samples.handbook(), training=events)]).text()
    assert "小　计│登记 4 次 = 实到 1 次 + 请假 1 次 + 缺席 1 次 + 不适用 1 次│1.5│" in text
    assert "07-02│培训│五││出席（暂停期间）│—│____" in text
    assert "三、学习培训│4 次，实到 1 次，1.5 个半天，另有不计 1 次│" in text


def test_handbook_of_who_is_not_graded_prints_no_points() -> None:
    figures = samples.handbook()
    current = replace(figures.register.current, total=None, rank=None)
    register = replace(figures.register, current=current, band="不评定", reason="年度内有暂停执行职务，不评定")
    text = duty_handbook.build([replace(figures, register=register)]).text()
    assert "年度内有暂停执行职务，不评定：各类积分为试算，不计入评定。" in text
    assert "│85.5" not in text


# ── 季度亮分 ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_quarter_columns_add_up() -> None:
    rows = [line.split("│") for line in PRINTS["quarter-points"]().text().splitlines() if "│" in line]
    people = [row for row in rows if row[0].isdigit()]
    total = next(row for row in rows if row[0].startswith("合"))
    assert len(people) == 30
    assert sum(Decimal(row[2]) for row in people) == Decimal(total[1])
    assert sum(Decimal(row[3]) for row in people) == Decimal(total[2])
    graded = [row for row in people if "不" not in row[4]]
    assert len(graded) == 29
    assert sum(Decimal(row[4]) for row in graded) == Decimal(total[3])
    assert sum(Decimal(row[5]) for row in graded) == Decimal(total[4])


def test_quarter_overview_parts_add_up_to_the_total_of_the_last_quarter() -> None:
    for group in samples.quarter(None).groups:
        for person in group.people:
            known = [score for score in person.scores if score is not None]
            assert sum(Decimal(score.added) for score in known) == person.now.total
            assert sum(Decimal(score.days_added) for score in known) == person.now.days


def test_quarter_says_how_it_was_computed() -> None:
    text = PRINTS["quarter-points"]().text()
    assert "本季度积分 = 累计积分 − 上季末累计积分" in text
    assert "以截至季末已召开的会议为分母" in text
    assert "第四季度累计积分即年度积分" not in text
    assert "第四季度累计积分即年度积分" in PRINTS["quarter-points-all"]().text()


def test_quarter_who_is_not_in_office_yet_or_not_graded() -> None:
    lines = PRINTS["quarter-points-all"]().text().splitlines()
    assert next(line for line in lines if "马　骁" in line).startswith("2│马　骁│未任职│")
    assert next(line for line in lines if "毛秀英" in line).count("不计分│—") == 4


def test_quarter_of_nobody() -> None:
    nobody = replace(samples.quarter(), groups=())
    assert "合　　计│0.0│0.0│0.0│0.0│—│" in quarter_points.build([nobody]).text()


def test_quarter_running_quarter_is_told() -> None:
    assert "截至 2026年11月22日（本季度未完）" in quarter_points.build([samples.quarter(4)]).text()


def test_quarter_group_of_the_ungraded_alone_has_no_average() -> None:
    figures = samples.quarter()
    person = next(p for g in figures.groups for p in g.people if not p.now.graded)
    text = quarter_points.build([replace(figures, groups=(QuarterGroup("第九小组", (person,)),))]).text()
    assert "第九小组 代表 1 人，计分 0 人\n" in text


# ── 代表名册 ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_roster_without_private_data_shows_no_phone_and_no_id() -> None:
    text = PRINTS["deputy-roster"]().text()
    assert "139****1001" in text
    assert "身份证" not in text
    assert "含个人信息" not in text


def test_roster_with_private_data_says_so_on_every_page() -> None:
    document = PRINTS["deputy-roster-private"]()
    listed = pages(render(document))
    assert len(listed) > 1
    assert all("含个人信息，注意保管" in squeezed(page.text) for page in listed)
    assert "13900001001" in squeezed(listed[0].text)
    assert document.sections[0].footer.endswith("含个人信息，注意保管")


def test_roster_shares_carry_their_denominator_and_say_that_they_overlap() -> None:
    text = PRINTS["deputy-roster"]().text()
    assert "人　数│14/30│17/30│2/30│16/30│11/30" in text
    assert "占　比│46.7%│56.7%│6.7%" in text
    assert "各项有交叉，不相加" in text


def test_roster_without_changes() -> None:
    assert "2026 年度没有补选、终止和暂停。" in deputy_roster.build([replace(samples.roster(), changes=())]).text()


def test_roster_by_strokes_has_no_group_rows_and_tells_the_group() -> None:
    figures = samples.roster()
    flat = replace(figures, order="姓氏笔画", parts=(replace(figures.parts[0], name=""),))
    text = deputy_roster.build([flat]).text()
    assert "│代表小组│联络站│" in text
    assert "│第一小组│" in text


# ── 推荐表 ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["李惠芳", LONG_NAME, "王䶮"])
def test_recommendation_is_one_page(name: str) -> None:
    figures = samples.recommendation(name)
    document = recommendation.build([replace(figures, honours=figures.honours * 3)])
    listed = pages(render(document))
    assert len(listed) == 1
    assert squeezed(name) in squeezed(listed[0].text)
    assert "区人大常委会意见" in listed[0].text


def test_recommendation_leaves_lines_for_the_deeds() -> None:
    """Five ruled lines, fewer empty ones the more is written."""
    empty = recommendation.build([samples.recommendation()]).text()
    told = recommendation.build([samples.recommendation(deeds="走遍片区。")]).text()
    assert empty.count("\n \n") + empty.count(" \n \n") >= 2
    assert "## 三、主要事迹 ‖ 由推荐单位填写" in empty
    assert "## 三、主要事迹\n走遍片区。\n" in told


def test_recommendation_rates_of_nothing_are_dashes() -> None:
    figures = samples.recommendation()
    work = replace(figures.current.work, congress=Rate(0, 0), activities=Rate(0, 0))
    text = recommendation.build([replace(figures, current=replace(figures.current, work=work, rank=None))]).text()
    assert "14.0│—│—│3│4/2│2/2" in text
    assert "名次/参评│—│" in text


# ── 年度工作报告数据页 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("compared", [True, False])
def test_work_report_is_one_page(compared: bool) -> None:
    assert len(pages(render(work_report_data.build([samples.work_report(compared=compared)])))) == 1


def test_work_report_lines_tell_figure_change_and_definition() -> None:
    text = PRINTS["work-report-data"]().text()
    assert "办结率│47/47│100.0%│44/44│100.0%│0│已书面答复÷已交办" in text
    assert "满意率│36/43│83.7%│31/41│75.6%│+8.1│满意÷已评价" in text
    assert "述职测评满意率│239/270│88.5%│—│—│—│满意票÷有效票" in text


def test_work_report_without_a_year_before_says_so() -> None:
    document = work_report_data.build([samples.work_report(compared=False)])
    assert "2025 年度没有记录，不作比较" in document.text()
    assert "进站接待（场）│36││—││—│" in document.text()
    assert "2025年度没有记录，不作比较" in whole_text(render(document))


# ── from the list of prints ───────────────────────────────────────────────────────────────────────────────────────


def text_of(desk: Desk, name: str, *mandates: str, **choices: str) -> str:
    gathered = gather(desk, name, Options.of(2025, choices, mandate=mandates))
    return gathered.report.build(gathered.figures).text()


def test_choices_reach_the_paper(street: Desk) -> None:
    assert "（2025 年第一至第四季度）" in text_of(street, "quarter-points")
    assert "（2025 年第三季度）" in text_of(street, "quarter-points", quarter="3")
    assert "最美人大代表推荐表" in text_of(street, "recommendation", **{"for": "finest"})
    assert "排列：代表团、姓氏笔画" in text_of(street, "deputy-roster", order="delegation")
    assert "含个人信息，注意保管" in text_of(street, "deputy-roster", private="yes")
    assert "含个人信息，注意保管" not in text_of(street, "deputy-roster")


def test_one_handbook_or_one_recommendation_of_a_deputy(street: Desk) -> None:
    number = "3301990100007"
    for name in ("duty-handbook", "recommendation"):
        assert len(gather(street, name, Options.of(2025, mandate=number)).figures) == 1
        assert number in text_of(street, name, number)


def test_year_without_anything_is_refused_with_the_next_step(street: Desk) -> None:
    with pytest.raises(NotFound, match="还没有履职记录"):
        gather(street, "quarter-points", Options.of(2026))
