"""Papers of duty reports (述职): ballot, tally, result, feedback, rectification."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.duty import BallotSlips, DutyLetter, DutyNotice, TallyFigures
from gongshu_desk.reports.builders import (
    duty_ballot,
    duty_notice,
    duty_report,
    duty_result,
    duty_tally,
    feedback_letter,
    rectification_notice,
)
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import duty as samples
from gongshu_desk.services import duty_figures, duty_papers, print_figures
from gongshu_desk.services.desk import Desk

PER_SHEET = Choice("per_sheet", "每张纸印几票", (("4", "4 票"), ("2", "2 票"), ("1", "1 票")), "A4 纸，沿虚线裁开")
COPIES = Choice(
    "copies",
    "每名代表印多少",
    (("sheet", "一张纸，打印时选份数"), ("issued", "按发出票数印足")),
    "没有登记发出票的，按实到或者应到人数",
)
ABSTAIN = Choice("abstain", "弃权一栏", (("no", "不设"), ("yes", "设")))
HEAD = Choice("head", "红头", (("red", "印"), ("none", "不印（用套红纸或者白纸）")))
NOBODY = ("{year} 年度没有述职记录。", "请先在「述职」页登记应述职的代表。")


def _ballots(desk: Desk, options: Options) -> Sequence[BallotSlips]:
    return duty_figures.ballots(
        desk,
        options.year,
        options.mandate,
        per_sheet=int(chosen(PER_SHEET, options)),
        issued=chosen(COPIES, options) == "issued",
        abstain=chosen(ABSTAIN, options) == "yes",
    )


def _tallies(desk: Desk, options: Options) -> Sequence[TallyFigures]:
    abstain = chosen(ABSTAIN, options) == "yes"
    return duty_figures.tallies(desk, options.year, options.mandate, abstain=abstain)


def _feedback(desk: Desk, options: Options) -> Sequence[DutyLetter]:
    return duty_figures.feedback(desk, options.year, options.mandate, red_head=chosen(HEAD, options) == "red")


def _rectifications(desk: Desk, options: Options) -> Sequence[DutyLetter]:
    return duty_figures.rectifications(desk, options.year, options.mandate, red_head=chosen(HEAD, options) == "red")


def _notices(desk: Desk, options: Options) -> Sequence[DutyNotice]:
    return duty_papers.notices(desk, options.year, options.mandate, red_head=chosen(HEAD, options) == "red")


REPORTS: tuple[Report, ...] = (
    Report(
        "duty-notice",
        "述职通知",
        "每批述职前发给述职代表：谁述职、时间地点、参加人员和要求",
        ("mandate",),
        _notices,
        duty_notice.build,
        samples.notices,
        ("{year} 年度还没有述职安排。", "请先在「述职」的「届内安排」里排好批次和日期。"),
        choices=(HEAD,),
    ),
    Report(
        "duty-ballot",
        "述职测评票",
        "述职会前打印，裁开后发给选民代表；无编号、不记名",
        ("mandate",),
        _ballots,
        duty_ballot.build,
        samples.slips,
        NOBODY,
        choices=(PER_SHEET, COPIES, ABSTAIN),
        complain=duty_ballot.lacking,
    ),
    Report(
        "duty-tally",
        "述职计票汇总表",
        "会上计票用；登记票数以后打印带结果",
        ("mandate",),
        _tallies,
        duty_tally.build,
        samples.tallies,
        NOBODY,
        choices=(ABSTAIN,),
    ),
    Report(
        "duty-result",
        "测评结果宣读稿",
        "计票核对后当场宣读并存档：票数、比例、分项和结果",
        ("mandate",),
        lambda desk, options: duty_papers.results(desk, options.year, options.mandate),
        duty_result.build,
        samples.results,
        ("{year} 年度还没有计票的述职测评。", "请先在「述职」的「测评计票」里登记票数。"),
        complain=duty_result.lacking,
    ),
    Report(
        "duty-report",
        "述职报告及测评结果",
        "述职会的测评结果、全年述职情况和书面报告，供存档",
        ("mandate",),
        lambda desk, options: print_figures.duty_reports(desk, options.year, options.mandate),
        duty_report.build,
        lambda: [samples.duty()],
        ("{year} 年度没有述职记录。", "请先在「述职」页登记。"),
        year_end=True,
        word="duty-report",
    ),
    Report(
        "feedback-letter",
        "述职评议反馈函",
        "述职会后发给代表本人：测评结果、选民意见和有关要求",
        ("mandate",),
        _feedback,
        feedback_letter.build,
        samples.feedback,
        ("{year} 年度没有可以反馈的测评结果或者评议意见。", "请先在「述职」页登记计票结果和评议意见。"),
        choices=(HEAD,),
    ),
    Report(
        "rectification-notice",
        "述职评议整改通知",
        "发给不满意票过半、或者登记了整改要求的代表",
        ("mandate",),
        _rectifications,
        rectification_notice.build,
        samples.rectification,
        (
            "{year} 年度没有需要整改的代表：没有人不满意票过半，也没有登记整改要求。",
            "需要发整改通知的，请先在「述职」页填写整改要求和整改期限。",
        ),
        choices=(HEAD,),
        complain=rectification_notice.lacking,
    ),
)
