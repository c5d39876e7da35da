"""A chart of the work report as a picture, for files that hold no drawing of ours: the paper's own, at 300 dpi."""

from io import BytesIO

import pypdfium2

from gongshu_desk.domain.forms.work_report import ReportChart, WorkReport
from gongshu_desk.reports.builders.work_report import columns_of
from gongshu_desk.reports.charts import chart_height
from gongshu_desk.reports.document import Document, PageSetup, Section
from gongshu_desk.reports.pdf import render

WIDE = 156.0
"""Text area of the official page (mm)."""
DPI = 300


def pictures(report: WorkReport) -> list[bytes]:
    """PNG files of every chart, in the order of the report."""
    return [picture(chart) for section in report.sections for chart in section.charts]


def picture(chart: ReportChart) -> bytes:
    """One chart as a PNG file, in greys."""
    columns = columns_of(chart)
    setup = PageSetup(WIDE, chart_height(columns, WIDE) + 0.5, 0, 0, 0, 0, 0, footer=False)
    pdf = render(Document(chart.title, (Section((columns,), setup),)))
    with pypdfium2.PdfDocument(pdf) as opened:
        page = opened[0]
        drawn = page.render(scale=DPI / 72, grayscale=True).to_pil()
        page.close()
    buffer = BytesIO()
    drawn.save(buffer, "PNG", optimize=True, dpi=(DPI, DPI))
    return buffer.getvalue()
