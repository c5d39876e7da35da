"""工作报告: what it says, every number of it in its tables, the Word file the same as the paper."""

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from print_tools import squeezed, whole_text

from gongshu_desk.domain.forms.work_report import WorkReport
from gongshu_desk.domain.report_compose import Draft, compose
from gongshu_desk.domain.report_text import numbers_in
from gongshu_desk.exchange.work_report_word import work_report_docx
from gongshu_desk.reports.builders import work_report as builder
from gongshu_desk.reports.chart_pictures import pictures
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.samples import work_report as samples

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
NOT_ABOUT_FIGURES = re.compile(r"\d+年(?:\d+月\d+日)?|A 类")


def paragraphs_in_cells(document: Any) -> list[str]:
    return [cell.text for table in document.tables for row in table.rows for cell in row.cells]


@pytest.fixture(scope="module", params=[True, False], ids=["term", "year"])
def report(request: pytest.FixtureRequest) -> WorkReport:
    return samples.work_report(term=request.param)


def test_text_of_a_term_and_of_a_year() -> None:
    made = builder.build([samples.work_report(), samples.work_report(term=False)])
    assert made.text() == (GOLDEN / "work-report.txt").read_text("utf-8")


def test_every_number_of_the_text_stands_in_its_tables(report: WorkReport) -> None:
    cells = [cell for row in report.tables[0].rows for cell in row]
    known = set(numbers_in(" ".join(cells)))
    for paragraph in report.paragraphs:
        for told in numbers_in(NOT_ABOUT_FIGURES.sub("", paragraph.text)):
            assert told in known, (told, paragraph.text)
    for section in report.sections:
        for chart in section.charts:
            assert len({len(values) for _, values in chart.series} | {len(chart.labels)}) == 1


def test_the_word_file_says_what_the_paper_says(report: WorkReport) -> None:
    made = work_report_docx(report, pictures(report))
    document: Any = docx.Document(BytesIO(made))
    words = [p.text for p in document.paragraphs if p.text] + paragraphs_in_cells(document)
    paper = whole_text(render(builder.build([report])))
    missing = [text for text in words if not set(squeezed(text)) <= set(paper)]
    assert not missing
    outline = {squeezed(line) for line in re.split(r"[\n│]", builder.build([report]).text())}
    cells = {squeezed(text.replace("\n", "/")) for text in words}
    charts = {squeezed(v) for s in report.sections for c in s.charts for v in (*c.labels, *(n for n, _ in c.series))}
    figures = {f"{v:,}" for s in report.sections for c in s.charts for _, values in c.series for v in values}
    assert outline - cells - charts - figures <= {"", "----"}
    assert cells <= outline


def test_the_word_file_is_made_as_word_wants_it() -> None:
    report = samples.work_report()
    drawn = pictures(report)
    made = work_report_docx(report, drawn)
    assert made == work_report_docx(report, pictures(report))
    document: Any = docx.Document(BytesIO(made))
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles.count("Heading 1") == len(report.sections) and styles[0] == "Title"
    section = document.sections[0]
    assert [round(side.mm) for side in (section.top_margin, section.bottom_margin)] == [37, 35]
    assert [round(side.mm) for side in (section.left_margin, section.right_margin)] == [28, 26]
    for name, face in (("Title", "方正小标宋简体"), ("Heading 1", "黑体"), ("Body Text", "仿宋_GB2312")):
        fonts = document.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == face
    assert all(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in document.tables)
    told = [one.get("descr") for one in document.element.iter(qn("wp:docPr"))]
    assert told == [chart.words for s in report.sections for chart in s.charts] and len(drawn) == len(told)
    yellow = [run.text for p in document.paragraphs for run in p.runs if run.font.highlight_color]
    assert yellow == [p.printed for p in report.paragraphs if p.prompt]
    with zipfile.ZipFile(BytesIO(made)) as package:
        assert not [name for name in package.namelist() if "vba" in name.lower() or name.endswith(".bin")]
        assert not any(b'TargetMode="External"' in package.read(name) for name in package.namelist())


def test_words_of_the_clerk_are_no_markup() -> None:
    title = "报告 <w:br/> & {{ 7*7 }}"
    made = compose(samples.template(), samples.basis(term=False), Draft(title=title))
    document: Any = docx.Document(BytesIO(work_report_docx(made, pictures(made))))
    assert document.paragraphs[0].text == title and document.core_properties.title == title
