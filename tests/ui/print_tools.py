"""A printer that writes a PDF, papers with marks at known places, and measuring where they came out."""

import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

A4 = (210.0, 297.0)
ACROSS = (297.0, 210.0)
B4 = (257.0, 364.0)
MARK = 10.0
"""Side of the black mark (mm)."""
DPI = 300


def marked(sizes: Sequence[tuple[float, float]], people: dict[int, str] | None = None) -> bytes:
    """Pages with one black mark 20 mm from the left, 30 mm from the top, and page × 10 mm from the right below."""
    canvas = Canvas(io.BytesIO(), invariant=1)
    for place, (wide, high) in enumerate(sizes):
        canvas.setPageSize((wide * mm, high * mm))
        if place in (people or {}):
            canvas.bookmarkPage(f"p{place}")
            canvas.addOutlineEntry((people or {})[place], f"p{place}", 0)
        canvas.rect(20 * mm, (high - 30 - MARK) * mm, MARK * mm, MARK * mm, fill=1, stroke=0)
        canvas.rect(20 * mm, 20 * mm, (place + 1) * 5 * mm, 5 * mm, fill=1, stroke=0)
        canvas.showPage()
    return bytes(canvas.getpdfdata())


def pdf_printer(path: Path) -> QPrinter:
    """A printer that writes here, as finely as the pages are measured afterwards."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setResolution(DPI)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    return made


@dataclass(frozen=True)
class Sheet:
    """A printed page: the size of its paper, where its mark stands and how large it is (mm), and which page of the file it is."""

    size: tuple[float, float]
    left: float
    top: float
    wide: float
    high: float
    page: int


def page_count(path: Path) -> int:
    """How many pages a printed PDF has."""
    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def sheets(path: Path, dpi: int = DPI, turned: Collection[int] = ()) -> list[Sheet]:
    """Every page of a printed PDF, measured; those that lie on their left side are set up first."""
    with pypdfium2.PdfDocument(path) as document:
        return [_measured(document[place], dpi, place in turned) for place in range(len(document))]


def _measured(page: pypdfium2.PdfPage, dpi: int, turned: bool) -> Sheet:
    wide, high = page.get_size()
    bitmap = page.render(scale=dpi / 72, grayscale=True, rotation=90 if turned else 0)
    data, step = bytes(bitmap.buffer), bitmap.stride
    rows = [data[y * step : y * step + bitmap.width] for y in range(bitmap.height)]
    size = (wide / mm, high / mm)
    bitmap.close()
    page.close()
    unit = 25.4 / dpi
    upper = [y for y, row in enumerate(rows[: len(rows) * 2 // 3]) if min(row) < 128]
    if not upper:
        return Sheet(size, 0, 0, 0, 0, -1)
    middle = rows[(upper[0] + upper[-1]) // 2]
    dark = [x for x, value in enumerate(middle) if value < 128]
    lower = next(row for row in reversed(rows) if min(row) < 128)
    bar = sum(value < 128 for value in lower) * unit
    width, height = (dark[-1] - dark[0] + 1) * unit, (upper[-1] - upper[0] + 1) * unit
    return Sheet(size, dark[0] * unit, upper[0] * unit, width, height, round(bar / 5 / (width / MARK)) - 1)
