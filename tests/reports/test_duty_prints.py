"""Papers of duty reports: what they say, how the slips are cut, that the counts tie out, who gets a letter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from print_tools import pages, whole_text

from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.forms.duty import ABSTENTION, OPTIONS, BallotSlips, DutyLetter, TallyRow
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.errors import NotFound
from gongshu_desk.reports import catalog
from gongshu_desk.reports.builders import (
    duty_ballot,
    duty_notice,
    duty_result,
    duty_tally,
    feedback_letter,
    rectification_notice,
)
from gongshu_desk.reports.check import PrePrintFaults
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import PlacedPage, misfits
from gongshu_desk.reports.placed import boxes as text_boxes
from gongshu_desk.reports.samples import duty as samples
from gongshu_desk.services import duty_figures, rectifying
from gongshu_desk.services.catalog import DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.records import add, find

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "duty-ballot": lambda: duty_ballot.build(samples.slips()),
    "duty-tally": lambda: duty_tally.build(samples.tallies()),
    "duty-notice": lambda: duty_notice.build(samples.notices()),
    "duty-result": lambda: duty_result.build(samples.results()),
    "feedback-letter": lambda: feedback_letter.build(samples.feedback()),
    "rectification-notice": lambda: rectification_notice.build(samples.rectification()),
}
LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


# --- 测评票 ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("per_sheet", "count", "sheets"),
    [(4, None, (4,)), (4, 46, (4,) * 11 + (2,)), (4, 4, (4,)), (2, 3, (2, 1)), (1, 2, (1, 1)), (1, None, (1,))],
)
def test_as_many_slips_as_wanted_and_not_one_more(per_sheet: int, count: int | None, sheets: tuple[int, ...]) -> None:
    slips = BallotSlips("刘畅", "述职会", "第 1 选区", per_sheet=per_sheet, count=count)
    assert slips.sheets == sheets
    printed = pages(render(duty_ballot.build([slips])))
    assert [page.text.count("述职测评票") for page in printed] == list(sheets)
    landscape = per_sheet == 2
    assert all((page.width > page.height) is landscape for page in printed)


def test_slips_stay_on_their_side_of_the_cut() -> None:
    """No text within 4 mm of a cut or of the paper's edge, whatever the name."""
    names = (LONG_NAME, "王𮧵", "欧阳慧", "阿依努尔·买买提江")
    slips = [
        BallotSlips(
            name, "临江区人大代表 2026 年度述职会", "第 117 选区（柳湾、沿河社区）", options=(*OPTIONS, ABSTENTION)
        )
        for name in names
    ]
    for page in pages(render(duty_ballot.build(slips))):
        mm = page.width / 210
        for left, bottom, right, top in page.boxes:
            for low, high, size in ((left, right, 105 * mm), (bottom, top, 148.5 * mm)):
                assert low // size == high // size
                assert min(low % size, size - high % size) > 4 * mm


def test_a_slip_has_no_number_and_no_place_for_a_name() -> None:
    text = PRINTS["duty-ballot"]().text()
    assert "不记名" in text
    for word in ("编号", "No.", "签名", "投票人"):
        assert word not in text


@pytest.mark.parametrize("count", [1, 3, 5, 7, 9])
def test_other_aspects_and_scales_fit(count: int) -> None:
    aspects = tuple(f"第{at}项履职情况评价内容" for at in range(1, count + 1))
    slips = BallotSlips(
        LONG_NAME, "述职会", "第 3 选区", aspects=aspects, options=("称职", "基本称职", "不称职"), overall="总体评价"
    )
    document = duty_ballot.build([slips])
    assert not [box for page in document.sections[0].blocks if isinstance(page, PlacedPage)
                for box in misfits(text_boxes(page))]  # fmt: skip
    text = whole_text(render(document))
    assert all(text.count(aspect) == 4 for aspect in aspects)


def test_as_many_as_issued_without_a_number_is_refused_by_name(street: Desk) -> None:
    options = catalog.Options.of(2025, {"copies": "issued"})
    with pytest.raises(PrePrintFaults, match="不知道要印多少票"):
        catalog.produce(street, "duty-ballot", options)


def test_as_many_as_issued(street: Desk) -> None:
    row = next(row for row in find(street, DUTY_REPORTS, year=2025) if row["issued"])
    options = catalog.Options.of(2025, {"copies": "issued", "per_sheet": "1"}, mandate=row["certificate_no"])
    assert catalog.produce(street, "duty-ballot", options).pages == row["issued"]


# --- 计票 -----------------------------------------------------------------------------------------------------


def test_the_count_ties_out() -> None:
    text = duty_tally.build(samples.tallies()[1:]).text()
    assert (
        "核对：收回 276 ≤ 发出 276；收回 276 = 有效 271 + 无效 5；有效 271 = 满意 238 + 基本满意 26 + 不满意 7。"
        in text
    )
    assert "合　计│276│276│5│271│238│26│7│238/271│87.8%│264/271│97.4%" in text
    assert "票数不符" not in text


def test_more_ballots_than_issued_are_told_by_name() -> None:
    counted = samples.tallies()[1]
    wrong = TallyRow("张𬬭", "", 40, BallotFigures(40, 46, 36, 6, 2))
    text = duty_tally.build([replace(counted, rows=(wrong, *counted.rows[:2]))]).text()
    assert "票数不符，须重新核对：张　𬬭。" in text


def test_the_tellers_sheet_has_a_field_for_every_option() -> None:
    blank = replace(samples.tallies()[0], options=(*OPTIONS, ABSTENTION))
    text = duty_tally.build([blank]).text()
    fields = [line.split("│")[-3] for line in text.splitlines() if line.endswith("││")]
    assert fields == [*OPTIONS, ABSTENTION, "无效票"] * len(blank.rows)
    assert "数据截至" not in text


def test_counted_and_uncounted_meetings_are_kept_apart(street: Desk) -> None:
    gathered = catalog.gather(street, "duty-tally", catalog.Options(2025))
    assert {one.counted for one in gathered.figures} == {True, False}
    rows = [row for row in find(street, DUTY_REPORTS, year=2025) if row["due"]]
    assert sum(len(one.rows) for one in gathered.figures) == len(rows)
    assert all(one.day is not None for one in gathered.figures if one.counted)


def reported(desk: Desk, no: str, name: str, **values: object) -> None:
    """A deputy of 第 n 选区 who reported on 2 December, with votes."""
    roster = {"name": name, "certificate_no": no, "level": "district", "term": 1}
    add(desk, DEPUTIES, DEPUTIES.draft.model_validate(roster | values))
    votes = {"oral_on": date(2026, 12, 2), "satisfied": 1, "fairly": 2, "dissatisfied": 4, "issued": 7, "returned": 7}
    add(desk, DUTY_REPORTS, DutyReportDraft.model_validate({"certificate_no": no, "year": 2026, "due": True} | votes))


def test_namesakes_are_told_apart_on_tallies_and_letters(desk: Desk) -> None:
    """A letter that asks for rectification must not reach the other deputy of that name."""
    reported(desk, "3301990100004", "王丽萍", electoral_district="第 4 选区")
    reported(desk, "3301990100007", "王丽萍", electoral_district="第 7 选区")
    reported(desk, "3301990100008", "张犇", electoral_district="第 8 选区")
    letters = catalog.gather(desk, "rectification-notice", catalog.Options(2026)).figures
    assert [one.addressee for one in letters] == ["王丽萍代表（第 4 选区）", "王丽萍代表（第 7 选区）", "张犇代表"]
    for name in ("duty-tally", "duty-report", "feedback-letter"):
        gathered = catalog.gather(desk, name, catalog.Options(2026))
        text = gathered.report.build(gathered.figures).text()
        assert "第 4 选区" in text and "第 7 选区" in text, name
    for builder in (feedback_letter, rectification_notice):
        assert "王丽萍代表（第 7 选区）：" in builder.build(letters).text()


def test_a_meeting_of_two_levels_is_not_called_by_one(desk: Desk) -> None:
    reported(desk, "3301990100008", "张犇")
    reported(desk, "3301990100009", "丁一", level="city", term=14)
    (tally,) = duty_figures.tallies(desk, 2026)
    assert tally.meeting == "翠柳街道区、市人大代表 2026 年度述职会"


# --- 反馈函, 整改通知 -----------------------------------------------------------------------------------------


def test_feedback_tells_both_rates_and_every_opinion(street: Desk) -> None:
    rows = {row["name"]: row for row in find(street, DUTY_REPORTS, year=2025) if row["valid"]}
    gathered = catalog.gather(street, "feedback-letter", catalog.Options(2025))
    assert len(gathered.figures) == len(rows)
    text = gathered.report.build(gathered.figures).text()
    for row in rows.values():
        assert f"（{row['satisfied']}/{row['valid']}）" in text
        assert f"（{row['satisfied'] + row['fairly']}/{row['valid']}）" in text
        for at, line in enumerate((row["voters_said"] or "").splitlines(), start=1):
            assert f"{at}.{line}" in text


def test_feedback_without_a_ballot_or_opinions_is_no_letter(street: Desk) -> None:
    silent = next(row for row in find(street, DUTY_REPORTS, year=2025) if not row["oral_on"])
    with pytest.raises(NotFound, match="没有可以反馈"):
        catalog.gather(street, "feedback-letter", catalog.Options.of(2025, mandate=silent["certificate_no"]))


def test_a_deputy_without_a_duty_report_is_named(street: Desk) -> None:
    with pytest.raises(NotFound, match="0000"):
        catalog.gather(street, "feedback-letter", catalog.Options.of(2025, mandate="0000"))


def test_rectification_for_the_refused_only(street: Desk) -> None:
    """More than half of the valid votes 不满意; exactly half is not enough."""
    gathered = catalog.gather(street, "rectification-notice", catalog.Options(2025))
    rows = find(street, DUTY_REPORTS, year=2025)
    refused = [row["name"] for row in rows if row["valid"] and 2 * row["dissatisfied"] > row["valid"]]
    tasks = {task["holder"]: task for task in rectifying.tasks(street) if task["year"] == 2025 and not task["done_on"]}
    assert [one.name for one in gathered.figures] == [row["name"] for row in rows if row["name"] in tasks]
    assert refused != [] and set(refused) < set(tasks)  # whoever else has an open task gets a notice of it
    assert not DutyLetter(samples.UNIT, 2026, "刘畅", ballot=BallotFigures(46, 46, 20, 3, 23)).must_mend
    assert DutyLetter(samples.UNIT, 2026, "刘畅", ballot=BallotFigures(46, 46, 20, 2, 24)).must_mend
    text = gathered.report.build(gathered.figures).text()
    assert "2026年3月31日前完成整改" in text
    assert "请于2026年度再次向选民述职" in text


def test_rectification_for_nobody(street: Desk) -> None:
    good = next(row for row in find(street, DUTY_REPORTS, year=2025) if row["valid"] and row["dissatisfied"] == 0)
    with pytest.raises(NotFound, match="没有需要整改的代表"):
        catalog.gather(street, "rectification-notice", catalog.Options.of(2025, mandate=good["certificate_no"]))


def test_rectification_without_a_limit_stops_before_printing() -> None:
    notice = replace(samples.rectification()[0], mend_by=None, mend=())
    assert rectification_notice.lacking([notice]) == [("金毅", "没有填写整改要求"), ("金毅", "没有填写整改期限")]
    assert "　　　　年　　月　　日前完成整改" in rectification_notice.build([notice]).text()


def test_spoilt_ballots_alone_have_no_rate() -> None:
    letter = replace(samples.feedback()[0], ballot=BallotFigures(40, 3, 0, 0, 0))
    text = feedback_letter.build([letter]).text()
    assert "发出测评票40张，收回3张，没有有效票。" in text
    assert "%" not in text


def test_own_numbers_of_the_clerk_are_not_repeated(street: Desk) -> None:
    number = find(street, DUTY_REPORTS, year=2025)[0]["certificate_no"]
    said = "1. 路灯不亮\n2、1.5 公里没有公交\n\n（3）多走访"
    add(
        street,
        DUTY_REPORTS,
        DutyReportDraft(certificate_no=number, year=2024, oral_on=date(2024, 12, 1), voters_said=said),
    )
    gathered = catalog.gather(street, "feedback-letter", catalog.Options(2024))
    assert gathered.figures[0].said == ("路灯不亮", "1.5 公里没有公交", "多走访")
