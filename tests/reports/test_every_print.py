"""What holds for every print of the list: text, fonts, line breaks, edges, pages, bytes, also under strain."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from figure_stress import LONG_NAME, MANY, crowded, emptied, renamed
from figure_stress import NAMES as STRAIN
from print_tools import font_names, pages, squeezed, whole_text

from gongshu_desk.reports.blocks import paragraph_lines
from gongshu_desk.reports.catalog import FAMILIES, FILTERS, REPORTS, Report, sample
from gongshu_desk.reports.document import Beside, Block, Document, Paragraph, Table, Together
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.fonts import FACES
from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.outline import strings, table_rows
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import PlacedPage, boxes, fitted
from gongshu_desk.reports.tables import fit
from gongshu_desk.reports.text import NO_END, NO_START

NAMES = [report.name for report in REPORTS]
HANG = 6.0
"""Points by which a closing mark may hang over the right edge."""
EDGE = 3.0
"""Nothing of a placed page may stand nearer to the edge of the paper (mm)."""


def report(name: str) -> Report:
    return next(report for report in REPORTS if report.name == name)


def same(figures: tuple[Any, ...]) -> tuple[Any, ...]:
    return figures


STRAINS: dict[str, Callable[[tuple[Any, ...]], tuple[Any, ...]]] = {"plain": same, "names": renamed, "many": crowded}


@cache
def document(name: str, strain: str = "plain") -> Document:
    wanted = report(name)
    return wanted.build(STRAINS[strain](tuple(wanted.sample())))


@cache
def made(name: str, strain: str = "plain") -> bytes:
    return render(document(name, strain))


def every(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Blocks with those inside others."""
    for block in blocks:
        if isinstance(block, Beside):
            yield from every((*block.left, *block.right))
        elif isinstance(block, Together):
            yield from every(block.blocks)
        else:
            yield block


def test_every_print_says_when_it_is_wanted_and_what_to_do_without_data() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert {report.name for family in FAMILIES for report in family.reports} == set(NAMES)
    for one in REPORTS:
        assert one.use and one.title and all(one.nothing), one.name
        assert set(one.filters) <= set(FILTERS), one.name
        assert one.name.isascii() and one.name == one.name.lower()
        for choice in one.choices:
            assert len(choice.values) >= 2 and all(label for _, label in choice.values), one.name


@pytest.mark.parametrize("strain", STRAINS)
@pytest.mark.parametrize("name", NAMES)
def test_text_of_the_paper_is_the_text_put_in(name: str, strain: str) -> None:
    """Every string of the document can be read from the PDF, whole: rare characters, long names, 331 people."""
    if strain == "many" and document(name, "many") == document(name):
        pytest.skip("this print has no list of people")
    found = whole_text(made(name, strain))
    short = {
        squeezed("".join(run.text for run in line))
        for section in document(name, strain).sections
        for block in every(section.blocks)
        if isinstance(block, Table)
        for row in table_rows(block)
        for cell in row.cells
        if cell.one_line
        for line in cell.lines
    }
    for section in document(name, strain).sections:
        flowing = {block.text for block in every(section.blocks) if isinstance(block, Paragraph)}
        for _, text in strings(section.blocks):
            bare = squeezed(text)
            if text in flowing:  # may go on behind a page number or a running head
                assert not set(bare) - set(found), text
            elif not any(bare in cut for cut in short):  # what is cut short on purpose ends in …
                assert bare in found, text


@pytest.mark.parametrize("name", NAMES)
def test_strained_names_are_on_the_paper(name: str) -> None:
    """The long and the rare names really were put in, and none was lost on the way to the paper."""
    if document(name, "names") == document(name):
        pytest.skip("no field of this print holds a deputy's name alone")
    before, after = squeezed(document(name).text()), squeezed(document(name, "names").text())
    given = [strained for strained in STRAIN if strained in after and strained not in before]
    assert given or after.count(LONG_NAME) > before.count(LONG_NAME)
    found = whole_text(made(name, "names"))
    assert all(strained in found for strained in given)


@pytest.mark.parametrize("name", NAMES)
def test_every_face_is_ours_and_embedded(name: str) -> None:
    pdf = made(name, "names")
    assert font_names(pdf) <= set(FACES.values())
    assert pdf.count(b"/Type /FontDescriptor") == pdf.count(b"/FontFile2") > 0
    assert pdf.count(b"/Type /Font ") + pdf.count(b"/Type /Font\n") == pdf.count(b"/ToUnicode")


def broken(section_blocks: tuple[Block, ...], wide: float) -> Iterator[list[str]]:
    """The lines each text was broken into, wherever the program and not the builder broke it."""
    for block in every(section_blocks):
        if isinstance(block, Paragraph):
            yield paragraph_lines(block, wide)
        elif isinstance(block, PlacedPage):
            yield from (list(fitted(box).lines) for box in boxes(block) if "\n" not in box.text)
        elif isinstance(block, Table):
            for row in table_rows(block):
                column = 0
                for cell in row.cells:
                    room = sum(c.width for c in block.columns[column : column + cell.span]) - 2
                    column += cell.span
                    if cell.rows == 1 and not cell.one_line:
                        for line in cell.lines:
                            parts = fit(line, cell.size or 9.6, max(room, 6))
                            yield ["".join(run.text for run in part.runs) for part in parts]


@pytest.mark.parametrize("name", NAMES)
def test_no_line_begins_or_ends_with_a_forbidden_mark(name: str) -> None:
    for section in document(name, "names").sections:
        for lines in broken(section.blocks, section.setup.text_width):
            assert not any(line[:1] in NO_START for line in lines[1:] if line), lines
            assert not any(line[-1:] in NO_END for line in lines[:-1] if line), lines


@pytest.mark.parametrize("strain", STRAINS)
@pytest.mark.parametrize("name", NAMES)
def test_no_text_outside_its_page_and_no_blank_page(name: str, strain: str) -> None:
    flows = [Flow(section) for section in document(name, strain).sections]
    assert not any(flow.overflows for flow in flows)
    setups = [(flow.setup, placed) for flow in flows for placed in _placed(flow)]
    found = pages(made(name, strain))
    assert len(found) == len(setups)
    for page, (setup, placed) in zip(found, setups, strict=True):
        assert squeezed(page.text)
        left, right, low = (EDGE, EDGE, EDGE) if placed else (setup.left, setup.right, 9.0)
        assert min(box[0] for box in page.boxes) >= left * MM - 1.0
        assert max(box[2] for box in page.boxes) <= page.width - right * MM + HANG
        assert min(box[1] for box in page.boxes) >= low * MM
        assert max(box[3] for box in page.boxes) <= page.height - (EDGE if placed else 10) * MM


def _placed(flow: Flow) -> list[bool]:
    """For each page of a section whether it is a placed one."""
    placed = any(isinstance(block, PlacedPage) for block in flow.section.blocks)
    return [placed] * len(flow.pages)


@pytest.mark.parametrize("name", NAMES)
def test_text_stays_in_its_box(name: str) -> None:
    """Every broken line is no wider than its cell or box, also with the longest names."""
    for section in document(name, "names").sections:
        for block in every(section.blocks):
            if isinstance(block, PlacedPage):
                assert all(fitted(box).fits for box in boxes(block) if box.text)
                for box in boxes(block):
                    assert box.x >= 0 and box.x + box.width <= section.setup.width + 0.01, box.text
                    assert box.y >= 0 and box.y + box.height <= section.setup.height + 0.01, box.text


@pytest.mark.parametrize("name", NAMES)
def test_empty_lists_are_told_and_break_nothing(name: str) -> None:
    """A print of figures without any row is still whole: no crash, no blank page, no empty document."""
    wanted = report(name)
    bare = wanted.build(emptied(tuple(wanted.sample())))
    if not bare.sections:
        return  # nothing to print: the catalog refuses with a sentence before
    for page in pages(render(bare)):
        assert squeezed(page.text)


@pytest.mark.parametrize("name", NAMES)
def test_same_figures_give_the_same_bytes(name: str) -> None:
    assert render(report(name).build(tuple(report(name).sample()))) == made(name)
    assert sample(name).pdf == made(name)


def test_a_print_of_many_people_has_them_all() -> None:
    assert squeezed(document("points-notice", "many").text()).count("沈玥") >= MANY // 8
