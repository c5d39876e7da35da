"""Papers of suggestions, opinions, stations and livelihood projects: what they say, and that their sums agree."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from print_tools import pages, squeezed, whole_text

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.domain.forms.liaison import (
    EnquiryFigures,
    OpinionCount,
    OpinionLine,
    Project,
    SlipFigures,
    StationBook,
    StationDeputy,
    StationYear,
    SupervisionLine,
)
from gongshu_desk.reports.builders import livelihood_supervision, opinion_slip, station_year, suggestion_enquiry
from gongshu_desk.reports.document import Beside, Block, Document, Table, Together
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.samples import liaison as samples
from gongshu_desk.reports.tables import Layout

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "suggestion-enquiry": lambda: suggestion_enquiry.build(samples.enquiries()),
    "opinion-slip": lambda: opinion_slip.build(samples.slips()),
    "opinion-slip-halves": lambda: opinion_slip.build(samples.slips(halves=True)),
    "station-year": lambda: station_year.build([samples.stations()]),
    "livelihood-supervision": lambda: livelihood_supervision.build([samples.supervision()]),
}
LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


def lengths(document: Document) -> list[int]:
    """Pages of each section."""
    return [len(Flow(section).pages) for section in document.sections]


# --- 建议办理征询意见表 ---------------------------------------------------------------------------------------


def enquiry(**changes: object) -> EnquiryFigures:
    return replace(samples.enquiry(), **changes)  # type: ignore[arg-type]


def told(figures: EnquiryFigures) -> str:
    return suggestion_enquiry.build([figures]).text()


@pytest.mark.parametrize(
    ("answered", "words"),
    [
        (date(2026, 5, 2), "按期，在三个月内"),
        (date(2026, 5, 3), "超过三个月，在六个月内"),
        (date(2026, 8, 2), "超过三个月，在六个月内"),
        (date(2026, 8, 3), "超期，超过六个月"),
        (None, "尚未登记书面答复"),
    ],
)
def test_enquiry_says_whether_the_term_was_kept(answered: date | None, words: str) -> None:
    """Handed over on 2 February: three months end on 2 May, six on 2 August (代表法 art. 51)."""
    text = told(enquiry(answered_on=answered))
    assert f"是否按期│{words}" in text
    assert "答复期限│2026年5月2日（三个月）" in text


def test_enquiry_without_a_hand_over_claims_nothing() -> None:
    text = told(enquiry(assigned_on=None))
    assert "是否按期│没有登记交办日期" in text
    assert "交办日期│　　　　年　　月　　日" in text


def test_three_months_from_the_end_of_a_long_month() -> None:
    assert enquiry(assigned_on=date(2025, 11, 30)).due_on == date(2026, 2, 28)


def test_enquiry_ticks_what_is_registered_and_nothing_else() -> None:
    text = told(enquiry(satisfaction="基本满意", evaluated_on=date(2026, 5, 20), outcome="B"))
    assert "总体评价│□ 满意 ☑ 基本满意 □ 不满意" in text
    assert "办理结果│□ A 已解决或采纳落实 ☑ B 正在解决或列入计划 □ C 留作参考" in text
    assert "办理态度│□ 满意 □ 基本满意 □ 不满意" in text
    assert "评价日期│2026年5月20日" in text
    assert text.count("☑") == 2


def test_enquiry_asks_for_the_whole_alone_if_that_is_the_usage() -> None:
    text = told(enquiry(aspects=False))
    assert "办理态度" not in text and "沟通方式" not in text
    assert "总体评价│" in text


def test_enquiry_is_asked_back_within_the_chosen_days() -> None:
    assert "请于 2026年5月13日前将本表反馈翠柳街道人大工委。" in told(enquiry(return_days=15))
    assert "请于　　　　年　　月　　日前" in told(enquiry(return_days=15, answered_on=None))


def test_enquiry_of_a_motion_says_so() -> None:
    text = told(enquiry(kind="议案"))
    assert "# 人大代表议案办理征询意见表" in text
    assert "议案编号：" in text


def test_enquiry_without_texts_has_lines_to_write_on() -> None:
    bare = told(enquiry(content="", reply="", cosigners=()))
    assert "联名代表│无" in bare
    assert lengths(suggestion_enquiry.build([enquiry(content="", reply="")])) == [1]


def test_enquiry_with_every_deputy_as_cosigner_lists_them_behind() -> None:
    """331 co-signers with long and rare names: none is lost, the form itself stays one page."""
    names = tuple((LONG_NAME, "王䶮", "张𬬭", "欧阳晓彤")[at % 4] for at in range(331))
    document = suggestion_enquiry.build([enquiry(cosigners=names)])
    assert "等 331 人，名单见附页" in document.text()
    found = whole_text(render(document))
    assert found.count("王䶮") == 83 and found.count("张𬬭") == 83
    assert "331" in found


def test_enquiry_tells_a_long_text_in_full_behind() -> None:
    content = "\n".join(f"第{at}点：柳湾路口早晚高峰人车混行，建议增设信号灯和行人过街设施。" for at in range(1, 41))
    document = suggestion_enquiry.build([enquiry(content=content)])
    assert "……（全文见附页）" in document.text()
    found = whole_text(render(document))
    assert all(f"第{at}点：" in found for at in range(1, 41))


def test_enquiry_stays_on_its_page_with_a_long_title_and_many_names() -> None:
    names = tuple((LONG_NAME, "王䶮", "张𬬭", "欧阳晓彤")[at % 4] for at in range(16))
    title = samples.enquiry().title * 3
    assert lengths(suggestion_enquiry.build([enquiry(cosigners=names, title=title)])) == [1]


# --- 选民意见登记交办单 ---------------------------------------------------------------------------------------


def slip(**changes: object) -> SlipFigures:
    return replace(samples.slips()[0], **changes)  # type: ignore[arg-type]


def test_slip_leaves_open_what_is_not_known() -> None:
    text = opinion_slip.build([samples.slips()[1]]).text()
    assert "☑" not in text
    assert "承办单位││办理期限│　　　　年　　月　　日" in text


@pytest.mark.parametrize("route", OpinionRoute)
def test_slip_ticks_the_route(route: OpinionRoute) -> None:
    text = opinion_slip.build([slip(route=route.label)]).text()
    assert f"☑ {route.label}" in text
    assert text.count("☑") == 1


def test_two_slips_share_a_page_and_a_third_begins_one() -> None:
    three = [*samples.slips(halves=True), slip(halves=True, no="Y20260014")]
    document = opinion_slip.build(three)
    assert lengths(document) == [1, 1]
    upper, lower = document.sections
    assert upper.person == "Y20260012、Y20260013" and lower.person == "Y20260014"


def test_both_halves_begin_at_the_same_place_of_their_half() -> None:
    page = pages(render(opinion_slip.build([slip(halves=True, no="Y1"), slip(halves=True, no="Y2")])))[0]
    tops = sorted((box[3] for box in page.boxes), reverse=True)
    middle = page.height / 2
    upper = page.height - tops[0]
    lower = middle - max(top for top in tops if top < middle)
    assert lower == pytest.approx(upper, abs=0.6)


def test_a_long_opinion_has_a_page_of_its_own() -> None:
    long = slip(halves=True, no="Y9", content=samples.slips()[0].content * 30)
    document = opinion_slip.build([*samples.slips(halves=True), long])
    assert lengths(document) == [1, 2]
    assert squeezed(long.content) in squeezed(document.text())


def test_slip_names_everybody_who_received() -> None:
    many = slip(deputies=tuple(f"代表{at}·甲" for at in range(60)))
    text = squeezed(opinion_slip.build([many]).text())
    assert "等60人，名单见附页" in text
    assert all(f"代表{at}·甲" in text.replace("/", "") for at in range(60))


# --- 联络站年度情况 -------------------------------------------------------------------------------------------


def rows_of(text: str, first: str) -> list[list[str]]:
    return [line.split("│") for line in text.splitlines() if line.startswith(first)]


def test_summary_of_stations_ties_out_with_their_pages() -> None:
    book = samples.stations()
    text = PRINTS["station-year"]().text()
    total, *own = rows_of(text, "合　计│")
    listed = [line.split("│") for line in text.splitlines() if line[:2] in ("1│", "2│", "3│") and line.count("│") == 12]
    assert len(listed) == 3
    for column in range(1, 8):
        assert sum(int(row[column + 1]) for row in listed) == int(total[column])
    works, opinions = own[0::2], own[1::2]
    assert [row[1] for row in works] == [row[2] for row in listed]
    assert [row[2] for row in works] == [row[4] for row in listed]
    assert [row[1] for row in opinions] == [row[6] for row in listed]
    assert total[8] == f"{total[7]}/{total[5]}"
    assert sum(s.opinions.collected for s in book.stations) == int(total[5])


def test_one_station_needs_no_summary() -> None:
    book = replace(samples.stations(), stations=samples.stations().stations[:1], whole=False)
    document = station_year.build([book])
    assert lengths(document) == [1]
    assert "总表" not in document.text()
    assert document.title == "柳湾社区联络站年度情况（2026 年度）"


def test_station_months_add_up_to_its_routes() -> None:
    for station in samples.stations().stations:
        assert sum(month.collected for month in station.months) == station.opinions.collected
        assert sum(month.resolved for month in station.months) == station.opinions.resolved


def test_station_names_who_never_came_and_adds_up_its_receptions() -> None:
    text = PRINTS["station-year"]().text()
    assert "全年至少进站一次：10/11，90.9%" in text
    assert "全年未进站接待 1 人：马　骁。" in text
    assert "进站接待 31 人次 = 本站代表 29 人次 + 其他代表 2 人次。" in text


def test_station_tells_a_short_name_and_its_count_apart() -> None:
    one = samples.stations().stations[0]
    away = replace(one, deputies=(StationDeputy("王䶮", "第一小组", 1, 2), StationDeputy("马骁", "第一小组", 1, 1)))
    text = station_year.build([replace(samples.stations(), stations=(away,))]).text()
    assert "在本站以外接待：王　䶮 2 次、马　骁 1 次。" in text
    assert "本站代表全年都已进站接待。" in text


def test_station_where_nothing_happened_says_so() -> None:
    text = station_year.build([replace(samples.stations(), stations=(StationYear("新城社区联络站"),))]).text()
    for sentence in ("本年度没有活动", "本年度没有收集意见。", "本站没有登记代表。", "本年度没有表彰。"):
        assert sentence in text
    assert "合　计│0│0│0│—" in text


def test_forty_three_stations_have_a_line_and_a_page_each() -> None:
    one = samples.stations().stations[0]
    stations = tuple(replace(one, name=f"第{at}社区联络站", no=f"LZ{at:02d}") for at in range(1, 44))
    document = station_year.build([replace(samples.stations(), stations=stations)])
    counts = lengths(document)
    assert counts[0] >= 2 and counts[1:] == [1] * 43
    assert "合　计│688│473│" in document.text()


def test_book_without_any_station_is_empty() -> None:
    assert station_year.build([replace(samples.stations(), stations=())]).sections == ()


# --- 民生实事监督情况 -----------------------------------------------------------------------------------------


def test_projects_add_up() -> None:
    figures = samples.supervision()
    text = PRINTS["livelihood-supervision"]().text()
    (total,) = rows_of(text, "合　计│")
    listed = [line.split("│") for line in text.splitlines() if line[:2] in ("1│", "2│", "3│")]
    for column in (2, 3, 4, 5, 6):
        assert sum(int(row[column]) for row in listed) == int(total[column - 1])
    assert total[6:] == ["3/4", "75.0%"]
    assert figures.count == OpinionCount(4, 4, 3)


def test_every_opinion_stands_below_its_project() -> None:
    text = PRINTS["livelihood-supervision"]().text()
    first, second = text.index("## 1. "), text.index("## 2. ")
    assert all(first < text.index(no) < second for no in ("Y20260041", "Y20260042", "Y20260043", "Y20260088"))
    assert text.count("监督中没有收集意见。") == 2
    assert "11-18 下午│民生实事口袋公园项目监督│—│未登记│0" in text


def test_many_projects_and_opinions_go_over_pages_whole() -> None:
    opinion = OpinionLine("Y1", date(2026, 5, 6), "路灯不亮。" * 200, OpinionRoute.SUBDISTRICT)
    projects = tuple(
        Project(
            f"第{at}项目",
            (
                SupervisionLine(
                    f"A{at}",
                    f"监督{at}",
                    date(2026, 5, 6),
                    "现场",
                    3,
                    tuple(replace(opinion, no=f"Y{at}-{n}") for n in range(9)),
                ),
            ),
        )
        for at in range(1, 13)
    )
    document = livelihood_supervision.build([replace(samples.supervision(), projects=projects)])
    flows = [Flow(section) for section in document.sections]
    assert len(flows[0].pages) > 5 and not any(flow.overflows for flow in flows)
    found = whole_text(render(document))
    assert all(f"Y{at}-{n}" in found for at in range(1, 13) for n in range(9))
    assert "（全文见交办单）" in found


@pytest.mark.parametrize("whole", [1, 88, 199])
def test_rates_of_a_hundred_percent_keep_to_one_line(whole: int) -> None:
    """「995/995 100.0%」 in the sums of a station: no row of figures grows."""
    count = OpinionCount(whole, whole, whole)
    opinion = OpinionLine(
        "Y1", date(2026, 5, 6), "路灯不亮", OpinionRoute.SUBDISTRICT, date(2026, 5, 6), date(2026, 5, 6)
    )
    supervised = SupervisionLine("A1", "监督", date(2026, 5, 6), "现场", whole, (opinion,) * whole)
    station = replace(samples.stations().stations[0], routes=tuple((route, count) for route in OpinionRoute))
    documents = (
        livelihood_supervision.build([replace(samples.supervision(), projects=(Project("项目", (supervised,)),))]),
        station_year.build(
            [replace(samples.stations(), stations=(station, replace(station, routes=station.routes[:1])))]
        ),
    )
    for document in documents:
        for section in document.sections:
            for table in tables(section.blocks):
                laid = [row for chunk in Layout(table).chunks for row in chunk.rows]
                assert all(row.height == pytest.approx(row.row.height) for row in laid)


def tables(blocks: Sequence[Block]) -> Iterator[Table]:
    """The tables of a section, also those inside other blocks."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Beside):
            yield from tables((*block.left, *block.right))
        elif isinstance(block, Together):
            yield from tables(block.blocks)


def test_year_without_supervision_says_so() -> None:
    text = livelihood_supervision.build([replace(samples.supervision(), projects=())]).text()
    assert "本年度没有民生实事监督活动" in text
    assert "合　计│0│0│0│0│0│—" in text


def test_no_book_is_no_document() -> None:
    empty: list[StationBook] = []
    assert station_year.build(empty).sections == ()
