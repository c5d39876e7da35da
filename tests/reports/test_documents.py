"""What every print says, as lines; the expected text stands in tests/data/prints."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import BallotFigures, DutyBallot, DutyLine, RecordLine, SignInCounts, UncountedLine
from gongshu_desk.domain.summary import GroupFigures
from gongshu_desk.reports.builders import (
    duty_report,
    honour_certificate,
    performance_sheet,
    publicity,
    sign_in_sheet,
    training_certificate,
    year_summary,
)
from gongshu_desk.reports.builders.performance_records import short_text
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.samples import certificates as certificate_samples
from gongshu_desk.reports.samples import duty as duty_samples
from gongshu_desk.reports.samples import register as register_samples
from gongshu_desk.reports.samples import yearly as samples

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "publicity": lambda: publicity.build([samples.year_summary()]),
    "year-summary": lambda: year_summary.build([samples.year_summary()]),
    "performance-sheet": lambda: performance_sheet.build([register_samples.register()]),
    "sign-in-sheet": lambda: sign_in_sheet.build([samples.sign_in(SignInCounts(26, 1, 1, 1, 0, 2, 3))]),
    "training-certificate": lambda: training_certificate.build([certificate_samples.training()]),
    "honour-certificate": lambda: honour_certificate.build(
        [certificate_samples.honour(), certificate_samples.honour("刘畅", "")]
    ),
    "duty-report": lambda: duty_report.build([duty_samples.duty()]),
}


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_public_list_columns_add_up() -> None:
    """The total line is the sum of the rows above it, the unrated left out of the points only."""
    rows = [line.split("│") for line in PRINTS["publicity"]().text().splitlines() if "│" in line]
    people = [row for row in rows if row[0].isdigit()]
    total = next(row for row in rows if row[0].startswith("合"))
    assert len(people) == 30
    graded = [row for row in people if len(row) == len(people[0])]
    assert len(graded) == 29
    for column in (2, 4, 5, 6, 7):
        assert sum(Decimal(row[column]) for row in people) == Decimal(total[column - 1])
    for column in range(8, 15):
        numbers = [Decimal(row[column].replace("−", "-")) for row in graded]
        assert sum(numbers) == Decimal(total[column - 1].replace("−", "-"))
    attended, required = (sum(int(row[3].split("/")[part]) for row in people) for part in (0, 1))
    assert total[2] == f"{attended}/{required}"


def test_public_list_bands_add_up_to_the_list() -> None:
    text = PRINTS["publicity"]().text()
    assert (
        "优秀（90 分以上）5 人，良好（80～89.9 分）7 人，称职（60～79.9 分）16 人，不称职（不满 60 分）1 人，不评定 1 人；合计 30 人。"
        in text
    )
    assert "优秀占参评 5/29，17.2%，限额 20%" in text


def test_public_list_unrated_has_reason_instead_of_points() -> None:
    line = next(line for line in PRINTS["publicity"]().text().splitlines() if "毛秀英" in line)
    assert line == "16│毛秀英│14.5│6/6│4│9│10│1│暂停执行代表职务，不评定│不评定│—│②"


def test_public_list_without_dates_leaves_room_for_the_pen() -> None:
    summary = replace(samples.year_summary(), publication=None, signed_on=None)
    text = publicity.build([summary]).text()
    assert "公示期：　　　年　　月　　日至" in text
    assert "翠柳街道人大工委（盖章）　　　　　年　　月　　日" in text


def test_public_list_scored_but_unranked_is_told() -> None:
    """Who is scored without a rank stands in the sums, and the sums say whom they cover."""
    summary = samples.year_summary()
    first = summary.groups[0]
    shy = replace(first.deputies[0], points=replace(first.deputies[0].points, rank=None))
    text = publicity.build([replace(summary, groups=(GroupFigures(first.name, (shy, *first.deputies[1:])),))]).text()
    assert "代表 8 人，计分 8 人，参评 7 人" in text
    assert "│86.0│良好│—│" in text


def test_summary_rates_with_zero_denominator_are_dashes() -> None:
    summary = samples.year_summary()
    deputy = summary.groups[0].deputies[0]
    nothing = replace(deputy, work=replace(deputy.work, congress=Rate(0, 0), activities=Rate(0, 0)), duty_due=False)
    text = year_summary.build([replace(summary, groups=(GroupFigures("第一小组", (nothing,)),))]).text()
    row = next(line for line in text.splitlines() if line.startswith("第一小组│"))
    assert row.split("│")[3:7] == ["—", "—", "—", "—"]
    assert row.split("│")[13:15] == ["—", "—"]


def test_summary_of_nobody() -> None:
    text = year_summary.build([replace(samples.year_summary(), groups=())]).text()
    assert "合　计│0│0.0│—│—" in text


def test_register_sums_agree() -> None:
    """Sum line, records and category table tell the same total."""
    text = PRINTS["performance-sheet"]().text()
    assert "25.0 + 9.0 + 34.0 + 15.0 + 3.0 − 0.5 = 85.5　等次：良好" in text
    assert "16 项 43 条（按率计分的 6 条并为一行），原始 95.5 分，计入 85.5 分；封顶截去 5 条 10.0 分" in text
    assert "合　计│43 条│95.5│85.5" in text


def test_register_with_empty_sections() -> None:
    bare = replace(
        register_samples.register(), records=(), uncounted=(), honours=(), previous=None, duty=DutyLine(),
        categories=tuple(replace(c, items=(), counted=0) for c in register_samples.categories()), total=0, band="不评定",
        reason="任职不满 6 个月",
    )  # fmt: skip
    text = performance_sheet.build([bare]).text()
    assert "本年度没有计分的履职记录。" in text
    assert text.count("本年度无记录│0.0│—│0.0") == 6
    assert "等次：不评定（任职不满 6 个月）" in text
    assert "本年度未安排述职。" in text
    assert "履职天数 = 出席半天数 ÷ 2；上年度无登记" in text


def test_register_reads_down_the_left_half_first() -> None:
    lines = [RecordLine(date(2026, 1, day), "D2", f"走访 {day}", 1, 1) for day in range(1, 8)]
    text = performance_sheet.build([replace(register_samples.register(), records=tuple(lines))]).text()
    rows = [line for line in text.splitlines() if line.startswith("01-0")]
    assert [row.split("│")[0] for row in rows] == ["01-01", "01-02", "01-03", "01-04", "01-05"]
    assert [row.split("│")[5] for row in rows[:2]] == ["01-06", "01-07"]
    assert rows[2].split("│")[5] == "合　计"


@pytest.mark.parametrize("count", [1, 2, 3, 40, 79, 80, 200])
def test_register_prints_every_record_once(count: int) -> None:
    """However many records, none is lost at a page break, and their order is kept."""
    lines = tuple(RecordLine(date(2026, 3, 1), "D2", f"第{at}次走访", 1, 1) for at in range(count))
    text = performance_sheet.build([replace(register_samples.register(), records=lines)]).text()
    assert all(text.count(f"│第{at}次走访│") == 1 for at in range(count))
    assert text.count("合　计│") == 1


def test_sign_in_counts_tie_out() -> None:
    counts = SignInCounts(present=26, late=1, official_leave=1, sick_leave=1, personal_leave=0, absent=2)
    text = sign_in_sheet.build([samples.sign_in(counts)]).text()
    assert "30│26│1│2│1│1│0│2│0" in text


def test_certificate_without_number_is_a_specimen() -> None:
    text = training_certificate.build([certificate_samples.training("刘畅", "")]).text()
    assert "样张" in text
    assert "核验码" not in text


def test_certificate_without_hours_says_nothing_of_them() -> None:
    text = training_certificate.build([replace(certificate_samples.training(), hours=None)]).text()
    assert "共4个半天，修完" in text
    assert "学时" not in text


def test_certificate_of_a_station_has_no_comrade() -> None:
    figures = certificate_samples.honour("柳湾代表联络站")
    station = replace(figures, certificate=replace(figures.certificate, person=False))
    text = honour_certificate.build([station]).text()
    assert "柳湾代表联络站\n：\n" in text
    assert "同志" not in text


def test_duty_report_abstentions_get_a_column() -> None:
    rows = (DutyBallot("刘畅", BallotFigures(46, 46, 40, 3, 1, 2)),)
    text = duty_report.build([replace(duty_samples.duty(), rows=rows, texts=(), statuses=())]).text()
    assert "不满意│弃权" in text
    assert "有效票 = 满意 + 基本满意 + 不满意 + 弃权" in text
    assert "40/46│87.0%│43/46│93.5%" in text


def test_duty_report_without_valid_votes() -> None:
    rows = (DutyBallot("刘畅", BallotFigures(46, 2, 0, 0, 0)),)
    text = duty_report.build([replace(duty_samples.duty(), rows=rows, texts=(), statuses=())]).text()
    assert "│—│—│—│—" in text
    assert "没有有效票" in text


def test_register_texts_are_shortened_without_losing_what_they_name() -> None:
    assert short_text("进站接待：2月代表进站接待") == "2月代表进站接待"
    assert short_text("建议：关于柳湾路口增设信号灯的建议") == "柳湾路口增设信号灯"
    assert short_text("走访联系选民：走访沿街商户") == "走访联系选民：走访沿街商户"
    assert short_text("执法检查：养老服务条例", "视察、调研等") == "执法检查：养老服务条例"
    assert short_text("专委会会议（组成人员）：法制委员会第一次会议") == "法制委员会第一次会议"
    long = "完善" * 30
    assert short_text(long) == long


@pytest.mark.parametrize(
    ("text", "item", "left"),
    [
        ("走访联系选民：走访沿街商户", "走访联系选民", "走访沿街商户"),
        ("培训：第一小组学习会", "培训", "第一小组学习会"),
        ("第一小组活动：学习代表法", "代表小组活动", "学习代表法"),
        ("翠柳街道2026年第一次居民议事会议", "居民议事会议", "第一次居民议事会议"),
        ("列席临江区第一届人大常委会第三次会议", "列席常委会会议", "区人大常委会第三次会议"),
        ("2025年区人大代表履职培训班", "培训", "2025年区人大代表履职培训班"),
        ("2026年", "培训", "2026年"),
    ],
)
def test_register_text_leaves_out_what_its_item_says(text: str, item: str, left: str) -> None:
    assert short_text(text, item, 2026, "翠柳街道") == left


def test_register_of_who_is_not_graded_shows_its_points_as_a_trial() -> None:
    figures = register_samples.register()
    ungraded = replace(
        figures, current=replace(figures.current, total=None, rank=None), band="暂不评定", reason="任职不足 6 个月，暂不评定"
    )  # fmt: skip
    text = performance_sheet.build([ungraded]).text()
    assert "试算，不参加评定" in text
    assert "试算 25.0 + 9.0 + 34.0 + 15.0 + 3.0 − 0.5 = 85.5，不计入评定/等次：暂不评定（任职不足 6 个月）│" in text
    assert next(line for line in text.splitlines() if line.startswith("合　　计")).endswith("│—")
    assert "试算" not in performance_sheet.build([figures]).text()


def test_register_without_day_of_election_prints_the_first_day_in_office() -> None:
    figures = register_samples.register()
    first = replace(figures.identity, elected_on=None, in_office_since=date(2022, 1, 8))
    text = performance_sheet.build([replace(figures, identity=first)]).text()
    assert "任职日期│2022.01.08" in text
    assert "当选日期" not in text


def test_register_many_uncounted_facts_stand_together_by_reason() -> None:
    lines = tuple(UncountedLine(date(2026, 3, day), "常委会会议", "无对应项") for day in range(1, 5))
    more = (*lines, UncountedLine(date(2025, 12, 30), "走访", "年度外"))
    text = performance_sheet.build([replace(register_samples.register(), uncounted=more)]).text()
    assert (
        "另有不计入 5 条：无对应项 4 条：03-01 常委会会议、03-02 常委会会议、03-03 常委会会议、03-04 常委会会议；"
        in text
    )
    assert "年度外 1 条：2025-12-30 走访。" in text


def test_register_tells_what_bounds_of_the_total_do() -> None:
    figures = replace(register_samples.register(), base=60, cap_cut=Fraction(91, 2), total=100)
    text = performance_sheet.build([figures]).text()
    assert "60.0 + 25.0 + 9.0 + 34.0 + 15.0 + 3.0 − 0.5（总分封顶截去 45.5） = 100.0" in text
    raised = replace(register_samples.register(), cap_cut=Fraction(-9, 2), total=90)
    assert "− 0.5（总分保底补 4.5） = 90.0" in performance_sheet.build([raised]).text()


def test_register_sum_that_does_not_come_out_in_tenths_says_so() -> None:
    """Three categories of 33 1/3 print 33.3 each, the total, rounded once, 100.0."""
    third = Fraction(100, 3)
    three = tuple(replace(c, items=(), counted=third) for c in register_samples.categories()[:3])
    text = performance_sheet.build([replace(register_samples.register(), categories=three, total=Decimal(100))]).text()
    assert "33.3 + 33.3 + 33.3 ≈ 100.0" in text


def test_quarter_days_are_printed_so_that_the_column_adds_up() -> None:
    summary = samples.year_summary()
    people = summary.groups[0].deputies
    halves = replace(people[0], work=replace(people[0].work, days=Decimal("12.75")))
    text = publicity.build([replace(summary, groups=(GroupFigures("第一小组", (halves, people[1])),))]).text()
    assert "丁一鸣│12.75│" in text
    assert "合　　计│24.75│" in text


def test_equal_remarks_share_a_mark() -> None:
    summary = samples.year_summary()
    noted = tuple(replace(d, remarks=("最高等次限 20%，名额已满",)) for d in summary.groups[0].deputies[:2])
    text = publicity.build([replace(summary, groups=(GroupFigures("第一小组", noted),))]).text()
    assert "备注：① 最高等次限 20%，名额已满。" in text
    assert text.count("│①\n") == 2


def test_prize_is_won_and_title_is_given() -> None:
    prize = honour_certificate.build([replace(certificate_samples.honour(), honour="优秀代表建议奖")]).text()
    assert "，荣获翠柳街道" in prize
    assert "，被评为翠柳街道" in honour_certificate.build([certificate_samples.honour()]).text()


def test_course_called_training_is_not_called_so_twice() -> None:
    text = training_certificate.build(
        [replace(certificate_samples.training(), course="2026年区人大代表履职培训班")]
    ).text()
    assert "举办的“2026年区人大代表履职培训班”，共4个半天" in text
