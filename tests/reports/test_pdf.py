"""Finished PDFs, read back: text, fonts, borders, bytes."""

import itertools
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from print_tools import font_names, pages, squeezed, whole_text
from test_documents import PRINTS

from gongshu_desk.domain.forms import DutyReportText, RecordLine, SignInGroup
from gongshu_desk.domain.summary import GroupFigures, UnitLine
from gongshu_desk.errors import Cancelled, UserError
from gongshu_desk.reports.builders import (
    duty_report,
    honour_certificate,
    performance_sheet,
    publicity,
    sign_in_sheet,
    training_certificate,
    year_summary,
)
from gongshu_desk.reports.check import missing
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.samples import certificates as certificate_samples
from gongshu_desk.reports.samples import duty as duty_samples
from gongshu_desk.reports.samples import register as register_samples
from gongshu_desk.reports.samples import yearly as samples
from gongshu_desk.reports.tables import Layout

LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"
HANG = 6.0
"""Points by which a closing mark may hang over the right edge."""


@cache
def made(name: str) -> bytes:
    return render(PRINTS[name]())


@pytest.mark.parametrize("name", PRINTS)
def test_text_of_the_pdf_is_the_text_of_the_document(name: str) -> None:
    """Every piece of text in the document is found in the PDF by its characters."""
    found = re.sub(r"—\d—", "", whole_text(made(name)))  # a paragraph may go on behind a page number
    for section in PRINTS[name]().sections:
        for block in section.blocks:
            for attribute in ("text", "left", "right", "subtitle"):
                value = getattr(block, attribute, "")
                if isinstance(value, str) and value:
                    assert squeezed(value) in found
    for word in ("样张",) if name == "honour-certificate" else ():
        assert word in found


def test_every_cell_of_the_public_list_is_in_the_pdf() -> None:
    found = whole_text(made("publicity"))
    for line in PRINTS["publicity"]().text().splitlines():
        for part in line.split("│"):
            if "│" in line and part:
                assert all(squeezed(piece) in found for piece in part.split("/"))


@pytest.mark.parametrize("name", PRINTS)
def test_fonts_are_ours_and_embedded(name: str) -> None:
    pdf = made(name)
    assert b"Helvetica" not in pdf
    assert font_names(pdf) <= {
        "GongshuSerif-Bold", "GongshuSerif-Regular", "GongshuSans-Bold", "GongshuSans-Regular", "LXGWWenKai-Regular"
    }  # fmt: skip
    assert pdf.count(b"/Type /FontDescriptor") == pdf.count(b"/FontFile2")
    assert pdf.count(b"/Type /Font ") + pdf.count(b"/Type /Font\n") == pdf.count(b"/ToUnicode")


@pytest.mark.parametrize("name", PRINTS)
def test_no_text_outside_the_margins_and_no_blank_page(name: str) -> None:
    document = PRINTS[name]()
    setups = [section.setup for section in document.sections for _ in Flow(section).pages]
    found = pages(made(name))
    assert len(found) == len(setups)
    for page, setup in zip(found, setups, strict=True):
        assert len(squeezed(page.text)) > 40
        left, right = setup.left * 72 / 25.4, page.width - setup.right * 72 / 25.4
        assert min(box[0] for box in page.boxes) >= left - 1.0
        assert max(box[2] for box in page.boxes) <= right + HANG
        assert min(box[1] for box in page.boxes) >= 9 * 72 / 25.4
        assert max(box[3] for box in page.boxes) <= page.height - 10 * 72 / 25.4


@pytest.mark.parametrize("name", PRINTS)
def test_same_figures_give_the_same_bytes(name: str) -> None:
    assert render(PRINTS[name]()) == made(name)


def test_bytes_do_not_depend_on_the_process() -> None:
    """Another hash seed, another process: the same file."""
    here = Path(__file__).parent
    code = "import sys, hashlib; sys.path[:0] = sys.argv[1:]; import test_pdf as t; "
    code += "sys.stdout.write(hashlib.sha256(t.made('performance-sheet')).hexdigest())"
    sums = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", code, str(here), str(here.parents[1])], capture_output=True, text=True, env=environment,
            check=True,
        )  # fmt: skip
        sums.add(done.stdout)
    assert len(sums) == 1
    assert len(sums.pop()) == 64


def test_rare_characters_can_be_searched() -> None:
    """𬬭 and 𬀩 lie above U+FFFF: without surrogates in ToUnicode they would come out as other characters."""
    pdf = render(
        honour_certificate.build(
            [certificate_samples.honour("张𬬭"), certificate_samples.honour("马𬀩"), certificate_samples.honour("王䶮")]
        )
    )
    found = whole_text(pdf)
    assert all(name in found for name in ("张𬬭", "马𬀩", "王䶮"))


def test_long_name_is_whole_everywhere() -> None:
    for name in ("publicity", "sign-in-sheet", "training-certificate", "duty-report"):
        assert squeezed(LONG_NAME) in whole_text(made(name))


def test_missing_glyph_stops_the_batch_and_names_the_person() -> None:
    document = training_certificate.build([certificate_samples.training("刘畅"), certificate_samples.training("王𪚥")])
    assert missing(document) == {"王𪚥": "𪚥"}
    with pytest.raises(UserError, match="王𪚥") as refused:
        render(document)
    assert "U+2A6A5" in refused.value.sentence
    assert missing(training_certificate.build([certificate_samples.training("刘畅")])) == {}


def test_invisible_characters_are_left_out() -> None:
    """A zero-width character out of a sheet is no reason to stop a batch, and no box on paper."""
    pdf = render(
        training_certificate.build([replace(certificate_samples.training("刘畅"), course="代表\u200b法\t学习")])
    )
    assert "“代表法学习”" in whole_text(pdf)


def test_register_of_many_has_page_numbers_per_person() -> None:
    people = [d.name for group in samples.groups() for d in group.deputies]
    pdf = render(performance_sheet.build([register_samples.register(name) for name in people]))
    found = [squeezed(page.text) for page in pages(pdf)]
    assert len(found) == 60
    assert all("第1页共2页" in text for text in found[::2])
    assert all("第2页共2页" in text for text in found[1::2])


def crowd(count: int) -> tuple[GroupFigures, ...]:
    """A district's list: the same thirty again and again, with certificate numbers of their own."""
    people = [d for group in samples.groups() for d in group.deputies]
    listed = [replace(people[at % 30], certificate_no=f"33010501{at:05d}", remarks=()) for at in range(count)]
    return tuple(GroupFigures(f"第{at // 25 + 1}小组", tuple(listed[at : at + 25])) for at in range(0, count, 25))


def test_331_people_in_one_list() -> None:
    summary = replace(samples.year_summary(), groups=crowd(331))
    document = publicity.build([summary])
    found = pages(render(document))
    numbers = [part for page in found for part in page.text.split() if part.isdigit()]
    assert all(str(number) in numbers for number in range(1, 332))
    assert squeezed(found[-1].text).count("填表人") == 1
    assert all("填表人" not in squeezed(page.text) for page in found[:-1])
    assert all("（转下页）" in squeezed(page.text) for page in found[:-1])
    assert f"第{len(found)}页共{len(found)}页" in squeezed(found[-1].text)


def test_331_certificates() -> None:
    people = [d.name for group in samples.groups() for d in group.deputies]
    figures = [certificate_samples.training(people[at % 30], f"翠柳人大培〔2026〕第 {at:03d} 号") for at in range(331)]
    pdf = render(training_certificate.build(figures))
    assert len(pages(pdf)) == 331
    assert len(pdf) < 1_500_000


def test_group_row_never_stands_alone() -> None:
    """At any break at least two rows stand under a group row, also under a repeated one."""
    for size in range(18, 40):
        people = samples.groups()[0].deputies
        first = GroupFigures("第一小组", tuple(people[at % 8] for at in range(size)))
        groups = (first, GroupFigures("第二小组", people))
        section = publicity.build([replace(samples.year_summary(), groups=groups)]).sections[0]
        texts = [page.text.split("\n") for page in pages(render(Document("试", (section,))))]
        for lines in texts:
            marks = [at for at, line in enumerate(lines) if "小组" in line and "排列" not in line]
            for at in marks:
                following = [line for line in lines[at + 1 : at + 3] if line[:1].isdigit()]
                assert len(following) == 2, (size, lines[at : at + 3])


def test_cells_never_overflow() -> None:
    """Whatever is in a cell, each of its lines is narrower than the cell and the row high enough."""
    figures = register_samples.register()
    wild = replace(
        figures,
        identity=replace(figures.identity, name=LONG_NAME, position="某某街道某某社区党委书记、居民委员会主任" * 4,
                         electoral_district="第 117 选区（翠柳湾南苑北苑东苑）", group="新兴产业与科技创新界别小组", education="在职研究生",
                         party="中国农工民主党", ethnicity="维吾尔"),
        categories=tuple(
            replace(c, items=tuple(replace(i, name=i.name * 4, arithmetic=i.arithmetic * 5) for i in c.items))
            for c in figures.categories
        ),
        records=tuple(replace(r, text=r.text * 3) for r in figures.records),
    )  # fmt: skip
    documents = [performance_sheet.build([wild]), *(make() for make in PRINTS.values())]
    checked = 0
    for document in documents:
        for section in document.sections:
            for block in section.blocks:
                if type(block).__name__ != "Table":
                    continue
                layout = Layout(block)
                for row in (*layout.head, *(row for chunk in layout.chunks for row in chunk.rows)):
                    for placed in row.cells:
                        assert all(line.wide <= placed.wide for line in placed.lines)
                        needed = sum(line.size for line in placed.lines) * 1.2 * 25.4 / 72
                        assert placed.cell.rows > 1 or needed <= row.height
                        checked += len(placed.lines)
    assert checked > 1500
    assert all(len(squeezed(page.text)) > 40 for page in pages(render(documents[0])))


def test_long_records_go_on_over_pages() -> None:
    lines = tuple(RecordLine(date(2026, 3, 1), "D2", f"第{at}次走访", 1, 1) for at in range(200))
    found = pages(render(performance_sheet.build([replace(register_samples.register(), records=lines)])))
    assert len(found) >= 4
    joined = squeezed("".join(page.text for page in found))
    assert all(f"第{at}次走访" in joined for at in range(200))
    assert "人大代表个人履职情况登记表（2026年度）刘畅" in squeezed(found[2].text)


def test_sign_in_sheet_for_an_empty_roster() -> None:
    found = pages(render(sign_in_sheet.build([replace(samples.sign_in(), groups=())])))
    assert len(found) == 1
    assert "列席人员" in found[0].text


def test_progress_and_cancel() -> None:
    document = training_certificate.build([certificate_samples.training(name) for name in ("刘畅", "张𬬭", "王䶮")])
    told: list[tuple[int, int, str]] = []
    render(document, lambda *step: told.append(step))
    assert told == [
        *((0, 3, f"核对 {name}") for name in ("刘畅", "张𬬭", "王䶮")),
        *((1, 3, "刘畅"), (2, 3, "张𬬭"), (3, 3, "王䶮")),
    ]
    told.clear()
    with pytest.raises(Cancelled):
        render(document, lambda *step: told.append(step), lambda: len(told) == 5)
    assert told[-1] == (2, 3, "张𬬭")


def test_metadata_says_what_it_is_and_not_whom_it_concerns() -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(made("performance-sheet"))
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == "人大代表个人履职情况登记表（2026 年度）"
    assert metadata["Author"] == "翠柳街道人大工委"
    assert not any("刘畅" in value or "3301050110017" in value for value in metadata.values())


def test_crowded_certificate_keeps_its_parts_apart() -> None:
    """A course of three lines, a long name and a long issuer: the body ends above the issuer, nothing overlaps."""
    issuer = "临江区人民代表大会常务委员会翠柳街道工作委员会"
    figures = certificate_samples.training()
    crowded = replace(
        figures, course="学习贯彻《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》" * 2, organiser=issuer,
        certificate=replace(figures.certificate, issuer=issuer),
    )  # fmt: skip
    (page,) = pages(render(training_certificate.build([crowded])))
    lines: dict[int, list[tuple[float, float]]] = {}
    for left, bottom, right, top in page.boxes:
        lines.setdefault(round((bottom + top) / 8), []).append((left, right))
    for spans in lines.values():
        spans.sort()
        assert all(after[0] >= before[1] - 1.5 for before, after in itertools.pairwise(spans))
    assert squeezed(crowded.course) in squeezed(page.text)


def test_no_page_holds_a_signature_alone() -> None:
    """Whatever the number of groups, the page that is signed also holds figures."""
    people = samples.groups()[0].deputies[:2]
    for count in (1, 2, *range(12, 34), 45):  # both sides of every break of one page and of two
        groups = tuple(GroupFigures(f"第{at}小组", people) for at in range(count))
        found = pages(render(year_summary.build([replace(samples.year_summary(), groups=groups)])))
        assert "填表人" in squeezed(found[-1].text)
        assert "等次分布" in squeezed(found[-1].text), count


@pytest.mark.parametrize("count", [4, 8, 9, 10, 11, 12, 30])
def test_written_report_begins_under_its_title(count: int) -> None:
    text = DutyReportText(
        "刘畅", "第 17 选区", None, ("各位选民：", *("全年出席会议、走访选民、提出建议，" * 3,) * count)
    )
    figures = replace(duty_samples.duty(), rows=(), statuses=(), texts=(text,))
    first = squeezed(pages(render(duty_report.build([figures])))[0].text)
    assert first.startswith("述职报告第17选区刘畅各位选民：全年出席")


@pytest.mark.parametrize("count", range(3, 40))
def test_boxes_of_a_sign_in_sheet_never_stand_alone(count: int) -> None:
    people = tuple(itertools.chain.from_iterable(group.people for group in samples.sign_in().groups)) * 2
    sheet = replace(samples.sign_in(), groups=(SignInGroup("第一小组", people[:count]),))
    found = [squeezed(page.text) for page in pages(render(sign_in_sheet.build([sheet])))]
    assert (len(found) == 1) == (count <= 13)
    assert "可自行添写" in found[-1] or "（续）" in found[-1].replace("签到表（续）", "")
    assert "应到=实到" in found[-1]


def test_heading_of_a_written_report_stays_with_its_text() -> None:
    """However long the text before it, no page ends with a heading."""
    for count in range(8, 24):
        lines = ("各位选民：", *("走访选民。",) * count, "二、存在的不足", "专题调研还不够深入，对口联系企业较少，" * 3)
        text = DutyReportText("刘畅", "第 17 选区", None, lines)
        figures = replace(duty_samples.duty(), rows=(), statuses=(), texts=(text,))
        found = [squeezed(page.text) for page in pages(render(duty_report.build([figures])))]
        page = next(page for page in found if "二、存在的不足" in page)
        assert "二、存在的不足专题调研" in page, count


def test_level_is_not_said_twice() -> None:
    summary = samples.year_summary()
    district = replace(summary, stamp=replace(summary.stamp, unit=UnitLine("临江区人大常委会")))
    assert "# 临江区人大代表 2026 年度履职积分公示表" in publicity.build([district]).text()
