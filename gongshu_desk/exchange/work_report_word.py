"""The work report as a Word file: real styles and headings, tables whose heads repeat, charts as pictures with words.

Page and faces stand in the template `resources/word/work-report.docx` (GB/T 9704-2012). The same report gives the same
bytes; nothing in the file is a macro or leads outside.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from gongshu_desk import paths
from gongshu_desk.domain.forms.work_report import ReportChart, ReportParagraph, ReportTable, WorkReport
from gongshu_desk.exchange.word import readable
from gongshu_desk.files import write_atomically

EMU = 36_000
"""English metric units in a millimetre."""
TWENTIETHS = 56.6929
"""Twentieths of a point in a millimetre."""
BORDER = 'w:val="single" w:sz="4" w:space="0" w:color="000000"'


def write_work_report(report: WorkReport, pictures: Sequence[bytes], path: Path) -> None:
    """Write the report to `path`, whole or not at all. `pictures` are PNG files of its charts, in their order.

    EnvironmentFault where the file cannot be written.
    """
    write_atomically(path, work_report_docx(report, pictures), readable)


def work_report_docx(report: WorkReport, pictures: Sequence[bytes]) -> bytes:
    """The finished .docx. Word's libraries load only here: they take a third of a second."""
    from docx import Document

    from gongshu_desk.exchange.word_fill import fixed

    document = Document(str(paths.resources() / "word" / "work-report.docx"))
    document.core_properties.title = report.title
    document.core_properties.author = report.unit
    _Writer(document).write(report, iter(pictures))
    buffer = BytesIO()
    document.save(buffer)
    return fixed(buffer.getvalue())


class _Writer:
    """Puts one report into an empty document, in front of its last section."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.styles = {style.name: style.style_id for style in document.styles}
        for paragraph in list(document.paragraphs):
            paragraph._element.getparent().remove(paragraph._element)

    def write(self, report: WorkReport, pictures: Iterator[bytes]) -> None:
        """Title, text with its charts, tables."""
        self.line(report.title, "Title")
        if report.day:
            self.line(f"（{_long(report.day)}）", "Subtitle")
        self.line("", "Normal")
        if report.opening.text:
            self.text(report.opening)
        number = 0
        for at, section in enumerate(report.sections):
            self.line(report.heading(at), "Heading 1")
            for paragraph in section.paragraphs:
                self.text(paragraph)
            for chart in section.charts:
                number += 1
                self.picture(chart, number, next(pictures))
        for table in report.tables:
            self.line(table.title, "附表标题")
            self.table(table)
            for note in table.notes:
                self.line(note, "表注")

    def line(self, text: str, style: str) -> Any:
        """One paragraph in a style."""
        return self.document.add_paragraph(_clean(text), style=style)

    def text(self, paragraph: ReportParagraph) -> None:
        """Running text; what still has to be written stands on yellow."""
        made = self.line("", "Body Text")
        run = made.add_run(_clean(paragraph.printed))
        if paragraph.prompt:
            from docx.enum.text import WD_COLOR_INDEX

            run.font.highlight_color = WD_COLOR_INDEX.YELLOW

    def picture(self, chart: ReportChart, number: int, png: bytes) -> None:
        """A chart as wide as the text, its values told to who cannot see it, and its caption."""
        run = self.document.add_paragraph(style="附图").add_run()
        shape = run.add_picture(BytesIO(png), width=150 * EMU)
        properties = shape._inline.docPr
        properties.set("descr", _clean(chart.words))
        properties.set("name", f"图{number}")
        self.line(f"图{number}　{chart.title}", "Caption")

    def table(self, table: ReportTable) -> None:
        """Written as XML: python-docx looks every cell up anew, which takes seconds for seventy rows."""
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        widths = [round(width * TWENTIETHS) for width in table.widths]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        sides = "".join(f"<w:{side} {BORDER}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        rows = [self._row(table.heads, widths, ["表头"] * len(widths), head=True)]
        styles = ["表格文字" if at in table.left else "表格数字" for at in range(len(widths))]
        rows += [self._row(row, widths, styles) for row in table.rows]
        made = parse_xml(
            f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{sides}'
            '</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/>'
            '<w:right w:w="60" w:type="dxa"/></w:tblCellMar>'
            f"<w:tblCaption w:val={quoteattr(_clean(table.title))}/></w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )
        self.document.element.body.insert_element_before(made, "w:sectPr")

    def _row(self, texts: Sequence[str], widths: Sequence[int], styles: Sequence[str], *, head: bool = False) -> str:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{_SHADE if head else ""}<w:vAlign w:val="center"/>'
            f"</w:tcPr><w:p><w:pPr><w:pStyle w:val={quoteattr(self.styles[style])}/></w:pPr>{_runs(text)}</w:p></w:tc>"
            for text, width, style in zip(texts, widths, styles, strict=True)
        )
        return f"<w:tr><w:trPr>{_ROW}{'<w:tblHeader/>' if head else ''}</w:trPr>{cells}</w:tr>"


_ROW = '<w:cantSplit/><w:trHeight w:val="340"/>'
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="EFEDE8"/>'


def _runs(text: str) -> str:
    parts = (f'<w:t xml:space="preserve">{escape(_clean(part))}</w:t>' for part in text.split("\n"))
    return f'<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>{"<w:br/>".join(parts)}</w:r>'


def _clean(text: str) -> str:
    from gongshu_desk.exchange.word_fill import one_line

    return one_line(text)


def _long(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
