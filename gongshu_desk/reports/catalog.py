"""The list of reports: name → title, filters, gather, build. Adding one touches its builder and one entry here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.reports import (
    duty_report,
    honour_certificate,
    performance_sheet,
    publicity,
    sign_in_sheet,
    training_certificate,
    year_summary,
)
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.services import certificates, print_figures, register_figures
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_figures import summary_of, year_book

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Options:
    """What is printed: a year, narrowed to one mandate or one activity where the report knows that filter."""

    year: int
    mandate: str | None = None
    activity: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One kind of print. `gather` reads figures, `build` lays them out; `nothing` says what to do where there are none."""

    name: str
    title: str
    filters: tuple[str, ...]
    gather: Callable[[Desk, Options], Sequence[Any]]
    build: Callable[[Any], Document]
    nothing: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Gathered:
    """Figures of one print, free of the store: drawing may go on elsewhere."""

    report: Report
    options: Options
    figures: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A finished PDF."""

    name: str
    title: str
    pdf: bytes
    pages: int


def _summary(desk: Desk, options: Options) -> Sequence[Any]:
    summary = summary_of(year_book(desk, options.year))
    return [summary] if summary.groups else []


REPORTS: tuple[Report, ...] = (
    Report(
        "performance-sheet",
        "个人履职情况登记表",
        ("mandate",),
        lambda desk, options: register_figures.registers(desk, options.year, options.mandate),
        performance_sheet.build,
        ("{year} 年度没有在任代表。", "请先导入代表名册。"),
    ),
    Report(
        "points-notice",
        "年度履职积分公示表",
        (),
        _summary,
        publicity.build,
        ("{year} 年度没有在任代表。", "请先导入代表名册。"),
    ),
    Report(
        "year-summary",
        "年度履职情况汇总表",
        (),
        _summary,
        year_summary.build,
        ("{year} 年度没有在任代表。", "请先导入代表名册。"),
    ),
    Report(
        "sign-in-sheet",
        "会议签到表",
        ("activity",),
        lambda desk, options: print_figures.sign_ins(desk, options.year, options.activity),
        sign_in_sheet.build,
        ("{year} 年度没有活动。", "请先在「活动」页登记。"),
    ),
    Report(
        "training-certificate",
        "培训结业证书",
        ("mandate",),
        lambda desk, options: certificates.figures(desk, CertificateKind.TRAINING, options.year, options.mandate),
        training_certificate.build,
        ("{year} 年度没有参加培训的记录。", "请先登记培训的出席情况。"),
    ),
    Report(
        "honour-certificate",
        "荣誉证书",
        ("mandate",),
        lambda desk, options: certificates.figures(desk, CertificateKind.HONOUR, options.year, options.mandate),
        honour_certificate.build,
        ("{year} 年度没有荣誉记录。", "请先在「荣誉证书」页登记。"),
    ),
    Report(
        "duty-report",
        "述职报告及测评结果",
        ("mandate",),
        lambda desk, options: print_figures.duty_reports(desk, options.year, options.mandate),
        duty_report.build,
        ("{year} 年度没有述职记录。", "请先在「述职」页登记。"),
    ),
)


def report_of(name: str) -> Report:
    """The report of this name; InvalidInput lists those there are."""
    for report in REPORTS:
        if report.name == name:
            return report
    raise InvalidInput(f"没有「{name}」这种报表。", f"可用的有：{' '.join(r.name for r in REPORTS)}。")


def gather(desk: Desk, name: str, options: Options) -> Gathered:
    """Read the figures of a print. InvalidInput for a filter it does not know, NotFound where there is nothing."""
    report = report_of(name)
    for filter_, label in (("mandate", "代表"), ("activity", "活动")):
        if getattr(options, filter_) is not None and filter_ not in report.filters:
            raise InvalidInput(f"「{report.title}」不能按{label}筛选。", "请去掉这个条件。")
    figures = tuple(report.gather(desk, options))
    if not figures:
        sentence, step = report.nothing
        raise NotFound(sentence.format(year=options.year), step)
    return Gathered(report, options, figures)


def draw(gathered: Gathered, progress: Progress | None = None) -> Made:
    """Lay out and draw what was gathered; needs no store, so it never holds up a roll call."""
    document = gathered.report.build(gathered.figures)
    pdf = render(document, progress)
    return Made(gathered.report.name, gathered.report.title, pdf, _pages(pdf))


def _pages(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as opened:
        return len(opened)


def produce(desk: Desk, name: str, options: Options, progress: Progress | None = None) -> Made:
    """Gather, build and draw in one call, for the command line and for tests."""
    return draw(gather(desk, name, options), progress)
