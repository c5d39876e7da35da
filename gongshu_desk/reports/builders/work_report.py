"""工作报告: the text on the official page (GB/T 9704), charts where they belong, and the tables of figures behind it."""

from collections.abc import Iterator, Sequence

from gongshu_desk.domain.forms.work_report import ReportChart, ReportTable, WorkReport
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.chart_blocks import Columns, Series
from gongshu_desk.reports.document import (
    OFFICIAL,
    Block,
    Column,
    Document,
    Group,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Space,
    Table,
    Together,
)
from gongshu_desk.reports.ink import GREY
from gongshu_desk.reports.official import official_blocks
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day

CHART_HIGH = 30.0
CAPTION = 12.0
"""小四, points: below a chart, above a table."""
ROW_HIGH = 6.2
SMALL, SMALLER = 8.8, 8.0
"""Points in tables of up to six columns, and of more."""


def build(figures: Sequence[WorkReport]) -> Document:
    """One report per span."""
    author = figures[0].unit if figures else ""
    title = figures[0].title if figures else "工作报告"
    return Document(title, tuple(_section(one) for one in figures), author=author)


def columns_of(chart: ReportChart, high: float = CHART_HIGH) -> Columns:
    """A chart of the report as columns; the Word file's picture is drawn from the same."""
    series = tuple(
        Series(name if len(chart.series) > 1 else "", tuple(map(float, values)), tuple(f"{v:,}" for v in values))
        for name, values in chart.series
    )
    return Columns(chart.labels, series, high)


def _section(report: WorkReport) -> Section:
    day = f"（{long_day(report.day)}）" if report.day else ""
    paragraphs = [report.opening.printed] if report.opening.text else []
    blocks: list[Block] = list(official_blocks(report.title, paragraphs, day=day))
    number = 0
    for at, section in enumerate(report.sections):
        lines = [report.heading(at), *(one.printed for one in section.paragraphs)]
        blocks += official_blocks("", lines)
        for chart in section.charts:
            number += 1
            blocks += _chart(chart, number)
    for table in report.tables:
        blocks += [PageBreak(), *_table(table)]
    return Section(tuple(blocks), OFFICIAL, person=report.title)


def _chart(chart: ReportChart, number: int) -> Iterator[Block]:
    caption = Paragraph(f"图{number}　{chart.title}", Role.OFFICIAL_KAI, CAPTION, 22.0, align=Align.CENTRE)
    yield Together((Space(3.0), columns_of(chart), caption))


def _table(table: ReportTable) -> Iterator[Block]:
    size = SMALL if len(table.heads) <= 6 else SMALLER
    columns = tuple(
        Column(width, Align.LEFT if at in table.left else Align.CENTRE, size, pad=1.2)
        for at, width in enumerate(table.widths)
    )
    heads = Row(tuple(head(text, size=size + 0.4) for text in table.heads), 7.4)
    rows = tuple(Row(tuple(cell(text) for text in line), ROW_HIGH) for line in table.rows)
    yield Paragraph(
        table.title, Role.OFFICIAL_HEAD, CAPTION + 2, 30.0, align=Align.CENTRE, keep_with_next=True
    )  # fmt: skip
    yield Table(columns, (Group(rows),), (heads,))
    for note in table.notes:
        yield Paragraph(note, size=8.8, leading=13.2, colour=GREY, before=0.8)
