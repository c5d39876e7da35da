"""The list of prints: gather figures, draw them, or both. Adding one touches its builder and its family's list here.

A family module may ask services; builders may not. `REPORTS` is every print in the order the clerk sees them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2

from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.reports import fonts
from gongshu_desk.reports.catalog import (
    boards,
    certificates,
    duty,
    handling,
    liaison,
    meetings,
    outcomes,
    people,
    publicity,
    stations,
    supervision,
    training,
    yearly,
)
from gongshu_desk.reports.catalog.entry import FILTERS, Family, Options, Report, chosen
from gongshu_desk.reports.catalog.frozen import frozen_figures
from gongshu_desk.reports.check import PrePrintFaults, complaints
from gongshu_desk.reports.pdf import render
from gongshu_desk.services.access import require
from gongshu_desk.services.desk import Desk

__all__ = [
    *("FAMILIES", "FILTERS", "REPORTS", "Family", "Gathered", "Made", "Options", "Report"),
    *("bundled", "chosen", "draw", "gather", "produce", "report_of", "sample"),
]

Progress = Callable[[int, int, str], None]

FAMILIES: tuple[Family, ...] = (
    Family("yearly", "年度统计与公示", (*yearly.REPORTS, *boards.REPORTS, *outcomes.REPORTS)),
    Family("publicity", "公示与异议", publicity.REPORTS),
    Family("people", "代表", (*people.REPORTS, *training.ELECTIONS)),
    Family("meetings", "会议活动", meetings.REPORTS),
    Family("supervision", "议事与监督", supervision.REPORTS),
    Family("training", "三级培训", training.REPORTS),
    Family("duty", "述职", duty.REPORTS),
    Family("liaison", "建议与联络站", (*liaison.REPORTS, *handling.REPORTS, *stations.REPORTS)),
    Family("certificates", "证书与荣誉", (*certificates.REPORTS, *supervision.SELECTIONS)),
)
REPORTS: tuple[Report, ...] = tuple(report for family in FAMILIES for report in family.reports)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Figures of one print, free of the store: drawing may go on elsewhere.

    `frozen` where they are those of a closed year: they are drawn with the bundled faces, as at the closing. `remark`
    tells the clerk where a print of a closed year is not the frozen one.
    """

    report: Report
    options: Options
    figures: tuple[Any, ...]
    frozen: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished PDF."""

    name: str
    title: str
    pdf: bytes
    pages: int


def report_of(name: str) -> Report:
    """The report of this name; InvalidInput lists those there are."""
    for report in REPORTS:
        if report.name == name:
            return report
    raise InvalidInput(f"没有「{name}」这种报表。", f"可用的有：{' '.join(r.name for r in REPORTS)}。")


def gather(desk: Desk, name: str, options: Options) -> Gathered:
    """Read the figures of a print. InvalidInput for a filter or a choice it does not know, NotFound where there is
    nothing to print."""
    require(desk, Command.PRINT)
    report = report_of(name)
    for filter_ in options.narrowed:
        if filter_ not in report.filters:
            raise InvalidInput(f"「{report.title}」不能按{FILTERS[filter_]}筛选。", "请去掉这个条件。")
    for name_ in options.choices:
        if name_ not in (choice.name for choice in report.choices):
            known = "、".join(choice.name for choice in report.choices) or "无"
            raise InvalidInput(f"「{report.title}」没有「{name_}」这个选项。", f"可用的选项：{known}。")
    for choice in report.choices:
        chosen(choice, options)
    if options.rules and not report.tries_rules:
        raise InvalidInput(f"「{report.title}」按现行规则打印，不用规则文件。", "请去掉规则文件；试算用 what-if。")
    frozen, remark = frozen_figures(desk, report, options)
    if frozen is not None:
        return Gathered(report, options, frozen, frozen=True)
    figures = tuple(report.gather(desk, options))
    if not figures:
        sentence, step = report.nothing
        only = "、".join(FILTERS[filter_] for filter_, keys in options.narrowed.items() if keys)
        raise NotFound((f"按所选的{only}，" if only else "") + sentence.format(year=options.year), step)
    return Gathered(report, options, figures, remark=remark)


def bundled(gathered: Gathered) -> Gathered:
    """The same print in the bundled faces, as a closing draws it."""
    return replace(gathered, frozen=True)


def draw(gathered: Gathered, progress: Progress | None = None) -> Made:
    """Lay out and draw what was gathered; needs no store, so it never holds up a roll call.

    PrePrintFaults where something is lacking or would come out wrong: then nothing is drawn.
    """
    report = gathered.report
    if report.complain is not None and (lacking := complaints(report.complain(gathered.figures))):
        raise PrePrintFaults(lacking)
    with fonts.bundled_only(gathered.frozen):
        pdf = render(report.build(gathered.figures), progress)
    return Made(gathered.report.name, gathered.report.title, pdf, _pages(pdf))


def _pages(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as opened:
        return len(opened)


def produce(desk: Desk, name: str, options: Options, progress: Progress | None = None) -> Made:
    """Gather, build and draw in one call, for the command line and for tests."""
    return draw(gather(desk, name, options), progress)


def sample(name: str) -> Made:
    """The print on synthetic figures: what it looks like before anything is entered."""
    report = report_of(name)
    return draw(Gathered(report, Options(2026), tuple(report.sample())))
