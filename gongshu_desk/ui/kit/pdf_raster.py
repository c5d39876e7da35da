"""PDF bytes → pictures of pages. pdfium is not thread-safe: everything here runs on the drawing worker only.

The file is opened anew for each picture, which costs some milliseconds: nothing stays open that would have to be
given back when a preview, a dialog or the program ends.
"""

from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
SHADES = bytes(round(level / 17) * 17 for level in range(256))
"""Grey in 16 steps: nothing on paper looks different, and a page needs half the room on its way to the printer."""


@dataclass(frozen=True, slots=True, eq=False)
class PdfSheet:
    """A finished PDF: its bytes, the size of each page in points, and its outline as (words, page from 0)."""

    data: bytes
    sizes: tuple[tuple[float, float], ...]
    outline: tuple[tuple[str, int], ...] = ()

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self.sizes)


def open_pdf(data: bytes) -> PdfSheet:
    """Read what is to be known of a finished PDF. ValueError where the bytes are none."""
    try:
        with pypdfium2.PdfDocument(data) as document:
            sizes = tuple(document.get_page_size(place) for place in range(len(document)))
            found = ((mark.get_title(), mark.get_dest()) for mark in document.get_toc(max_depth=1))
            outline = tuple((title, dest.get_index() or 0) for title, dest in found if dest is not None)
    except pypdfium2.PdfiumError as error:
        raise ValueError("not a PDF") from error
    return PdfSheet(data, sizes, outline)


def raster(sheet: PdfSheet, page: int, scale: float) -> QImage:
    """A page as a picture, `scale` pixels to the point."""
    wide, high = (max(1, round(side * scale)) for side in sheet.sizes[page])
    return band(sheet, page, (wide, high), 0, high)


def band(
    sheet: PdfSheet,
    page: int,
    size: tuple[int, int],
    top: int,
    height: int,
    *,
    grey: bool = False,
    turned: bool = False,
) -> QImage:
    """A stripe across a page, `height` pixels from `top`, of a picture that would have `size` pixels in all.

    Width and height may be stretched differently. Grey has one byte to the pixel, colour four. `turned` lays the page
    on its left side, its head to the left.
    """
    wide, high = size
    kind = raw.FPDFBitmap_Gray if grey else raw.FPDFBitmap_BGRx
    look = raw.FPDF_ANNOT | (raw.FPDF_GRAYSCALE if grey else 0)
    with pypdfium2.PdfDocument(sheet.data) as document:
        opened = document[page]
        bitmap = pypdfium2.PdfBitmap.new_native(wide, height, kind)
        try:
            raw.FPDFBitmap_FillRect(bitmap.raw, 0, 0, wide, height, 0xFFFFFFFF)
            raw.FPDF_RenderPageBitmap(bitmap.raw, opened.raw, 0, -top, wide, high, 3 if turned else 0, look)
            form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
            dots = bytes(bitmap.buffer).translate(SHADES) if grey else bytes(bitmap.buffer)
            picture = QImage(dots, wide, height, bitmap.stride, form).copy()  # owns its pixels
        finally:
            bitmap.close()
            opened.close()
    return picture


def is_grey(sheet: PdfSheet, page: int) -> bool:
    """Whether a page has no colour, so that nothing is lost if it is drawn in grey."""
    return raster(sheet, page, 1.0).allGray()


def is_blank(picture: QImage) -> bool:
    """Whether a stripe is white paper."""
    dots = bytes(picture.constBits())
    return dots.count(b"\xff") == len(dots)
