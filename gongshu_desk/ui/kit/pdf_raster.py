"""PDF bytes → pictures of pages. pdfium is not thread-safe: everything here runs on the drawing worker only."""

from dataclasses import dataclass

import pypdfium2
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PdfSheet:
    """An opened PDF: its bytes and the size of each page in points."""

    data: bytes
    sizes: tuple[tuple[float, float], ...]
    document: pypdfium2.PdfDocument

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self.sizes)


def open_pdf(data: bytes) -> PdfSheet:
    """Open a finished PDF. ValueError where the bytes are none."""
    try:
        document = pypdfium2.PdfDocument(data)
        sizes = tuple(document.get_page_size(i) for i in range(len(document)))
    except pypdfium2.PdfiumError as error:
        raise ValueError("not a PDF") from error
    return PdfSheet(data, sizes, document)


def raster(sheet: PdfSheet, page: int, scale: float) -> QImage:
    """A page as a picture, `scale` pixels to the point."""
    bitmap = sheet.document[page].render(scale=scale, prefer_bgrx=True)
    picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    return picture.copy()  # owns its pixels, the bitmap goes
