"""Papers of suggestions, opinions, liaison stations and livelihood projects."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.liaison import EnquiryFigures, SlipFigures, StationBook, SupervisionFigures
from gongshu_desk.reports.builders import livelihood_supervision, opinion_slip, station_year, suggestion_enquiry
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import liaison as samples
from gongshu_desk.services import liaison_figures
from gongshu_desk.services.desk import Desk

ASPECTS = Choice(
    "aspects",
    "评价项目",
    (("all", "沟通方式、办理态度、办理结果和总体评价"), ("overall", "只作总体评价")),
    "登记的满意度打在总体评价上",
)
RETURN = Choice(
    "return",
    "反馈期限",
    (("blank", "留空手填"), ("10", "答复后 10 日"), ("15", "答复后 15 日"), ("30", "答复后 30 日")),
    "印在「请于…前反馈」里；没有登记答复日期的留空",
)
PER_PAGE = Choice("per_page", "每页印几份", (("1", "一页一份"), ("2", "一页两份，裁开")), "内容长的仍单独一页")


def _enquiries(desk: Desk, options: Options) -> Sequence[EnquiryFigures]:
    days = chosen(RETURN, options)
    return liaison_figures.enquiries(
        desk,
        options.year,
        options.suggestion,
        aspects=chosen(ASPECTS, options) == "all",
        return_days=int(days) if days.isdigit() else None,
    )


def _slips(desk: Desk, options: Options) -> Sequence[SlipFigures]:
    halves = chosen(PER_PAGE, options) == "2"
    return liaison_figures.slips(desk, options.year, options.opinion, options.station, halves=halves)


def _stations(desk: Desk, options: Options) -> Sequence[StationBook]:
    book = liaison_figures.station_book(desk, options.year, options.station)
    return [book] if book else []


def _supervision(desk: Desk, options: Options) -> Sequence[SupervisionFigures]:
    figures = liaison_figures.supervision(desk, options.year, options.activity)
    return [figures] if figures else []


REPORTS: tuple[Report, ...] = (
    Report(
        "suggestion-enquiry",
        "建议办理征询意见表",
        "书面答复以后交领衔代表评价；每件建议一份，已登记的内容先填好",
        ("suggestion",),
        _enquiries,
        suggestion_enquiry.build,
        samples.enquiries,
        ("{year} 年度没有建议、议案。", "请先在「建议」页登记。"),
        choices=(ASPECTS, RETURN),
    ),
    Report(
        "opinion-slip",
        "选民意见登记交办单",
        "每条意见一份：登记、交办、办理结果和反馈选民，空着的当面填写",
        ("opinion", "station"),
        _slips,
        opinion_slip.build,
        samples.slips,
        ("{year} 年度没有群众意见。", "请先在「群众意见」页登记。"),
        choices=(PER_PAGE,),
    ),
    Report(
        "station-year",
        "联络站年度情况",
        "年终汇总各联络站的活动、意见办理和代表进站情况；多个站的前面有总表",
        ("station",),
        _stations,
        station_year.build,
        lambda: [samples.stations()],
        ("还没有联络站。", "请先在「联络站」页登记。"),
        year_end=True,
    ),
    Report(
        "livelihood-supervision",
        "民生实事监督情况",
        "按项目汇总代表监督民生实事的活动、代表和群众的意见；没有关联项目的取活动的「主题」",
        ("activity",),
        _supervision,
        livelihood_supervision.build,
        lambda: [samples.supervision()],
        ("{year} 年度没有民生实事监督活动。", "请先在「活动」页登记类型为「民生实事监督」的活动。"),
        year_end=True,
    ),
)
