"""Reading finished PDFs back."""

import re
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True)
class PageText:
    text: str
    width: float
    height: float
    boxes: tuple[tuple[float, float, float, float], ...]
    """left, bottom, right, top of every piece of text, in points."""


def pages(pdf: bytes) -> list[PageText]:
    """Every page with its text and where the characters stand."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        text_page = page.get_textpage()
        text = text_page.get_text_range()
        boxes = [text_page.get_rect(at) for at in range(text_page.count_rects())]
        found.append(PageText(text, page.get_width(), page.get_height(), tuple(boxes)))
        text_page.close()
        page.close()
    document.close()
    return found


def squeezed(text: str) -> str:
    """Text without any blank: drawn order and spacing do not matter."""
    return re.sub(r"\s", "", text)


def whole_text(pdf: bytes) -> str:
    return squeezed("".join(page.text for page in pages(pdf)))


def font_names(pdf: bytes) -> set[str]:
    """The base names of all fonts, their subset tags cut off."""
    return {name.decode().partition("+")[2] or name.decode() for name in re.findall(rb"/BaseFont /([^\s/]+)", pdf)}
