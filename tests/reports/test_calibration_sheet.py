"""The calibration sheet has its marks where the arithmetic expects them."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from gongshu_desk.domain.calibration import CROSS, LINE
from gongshu_desk.reports.builders.calibration import build
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import misfits

GOLDEN = Path(__file__).parent.parent / "data" / "prints" / "calibration.txt"
DPI = 300


@pytest.fixture(scope="module")
def pages() -> list[tuple[int, int, list[bytes]]]:
    """Width, height and rows of both pages in grey, 300 dpi."""
    found = []
    with pypdfium2.PdfDocument(render(build())) as document:
        for place in range(len(document)):
            bitmap = document[place].render(scale=DPI / 72, grayscale=True)
            data, step = bytes(bitmap.buffer), bitmap.stride
            rows = [data[y * step : y * step + bitmap.width] for y in range(bitmap.height)]
            found.append((bitmap.width, bitmap.height, rows))
            bitmap.close()
    return found


def dark(rows: list[bytes], x: float, y: float, reach: int = 2) -> bool:
    """Whether there is ink within two dots of a place in millimetres."""
    column, line = round(x * DPI / 25.4), round(y * DPI / 25.4)
    near = range(-reach, reach + 1)
    return any(rows[line + down][column + right] < 160 for down in near for right in near)


def test_the_words_are_those_of_the_golden_text() -> None:
    assert build().text() == GOLDEN.read_text(encoding="utf-8")


def test_it_is_a4_upright_and_across(pages: list[tuple[int, int, list[bytes]]]) -> None:
    sizes = [(round(wide * 25.4 / DPI), round(high * 25.4 / DPI)) for wide, high, _ in pages]
    assert sizes == [(210, 297), (297, 210)]


@pytest.mark.parametrize("place", [0, 1])
def test_crosses_and_rulers_stand_where_they_are_measured(
    place: int, pages: list[tuple[int, int, list[bytes]]]
) -> None:
    _, _, rows = pages[place]
    wide, high = (210, 297) if place == 0 else (297, 210)
    for x in (CROSS, wide - CROSS):
        for y in (CROSS, high - CROSS):
            for arm in (-4, -2.5, 2.5, 4):
                assert dark(rows, x + arm, y) and dark(rows, x, y + arm)
            assert not dark(rows, x + 3, y + 3)
    assert all(dark(rows, centimetre, 7) for centimetre in range(10, wide - 9, 10))
    assert not dark(rows, 50.5, 9)


def test_the_square_is_100_mm(pages: list[tuple[int, int, list[bytes]]]) -> None:
    for place, (left, top) in enumerate(((55.0, 84.0), (45.0, 62.0))):
        rows = pages[place][2]
        for at in (10.0, 40.0, 90.0):
            for x, y in ((left + at, top), (left + at, top + LINE), (left, top + at), (left + LINE, top + at)):
                assert dark(rows, x, y), (place, x, y)
        assert not dark(rows, left + 15, top + 15)


def test_every_word_fits_and_the_bytes_repeat() -> None:
    document = build()
    boxes = [
        item
        for section in document.sections
        for block in section.blocks
        for item in block.items
        if hasattr(item, "text")
    ]  # type: ignore[union-attr]
    assert list(misfits(boxes)) == []
    assert render(document) == render(build())


def test_a_print_of_several_people_has_an_outline_by_name() -> None:
    setup = build().sections[0]
    people = ("王小明", "嘉木样·洛桑久美·图丹却吉尼玛", "赵𬬭")
    several = Document("名册", tuple(replace(setup, person=name) for name in people))
    made = render(several)
    with pypdfium2.PdfDocument(made) as document:
        found = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    assert found == [(name, place) for place, name in enumerate(people)]
    assert made == render(several)
    with pypdfium2.PdfDocument(render(Document("一份", (replace(setup, person="王小明"),)))) as document:
        assert list(document.get_toc()) == []
