"""Drawing a certificate: frame and title once as a form, then what differs from person to person."""

import re

from gongshu_desk.reports.document import CertificatePage, PageSetup
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import GREY, MM, RED
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.qr import modules
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import balanced, fitted_size, stretch, wrap

FRAME_EDGE = 12.0
FRAME_GAP = 3.0
CORNER = 9.2
CORNER_EDGE = 18.7
TITLE_BASELINE = 50.8
NUMBER_BASELINE = 66.8
NAME_BASELINE = 84.0
LEADING = 40 / MM
FIRST_BASELINE = 98.2
ISSUER_BASELINE = 164.3
DAY_BASELINE = 174.6
QR_SIDE = 17.0
QR_TOP = 159.0
BODY = 22.0
NAME = 25.0
HONOUR = 27.0
ISSUER = 17.0
ISSUER_WIDEST = 92.0
"""A longer issuer stands in two lines, clear of the code at the left."""
ISSUER_STEP = 8.2
SEAL_MARGIN = 21.8
"""Free at the right of issuer and date, for the seal."""


def draw_certificate(pen: Pen, setup: PageSetup, page: CertificatePage) -> None:
    """One certificate; `Pen.once` keeps what all certificates of the same kind share."""
    pen.once(f"certificate-{page.title}-{page.frame}", setup, lambda: _draw_stock(pen, setup, page))
    left, wide = setup.left, setup.text_width
    if page.number:
        pen.aligned(left, NUMBER_BASELINE, wide, f"证书编号：{page.number}", Role.TABLE, 10.4, Align.RIGHT, GREY)
    else:
        pen.once("certificate-specimen", setup, lambda: _draw_specimen(pen, setup))
    _draw_name(pen, page, left, wide)
    _draw_texts(pen, page, left, wide)
    _draw_issuer(pen, page, left, wide)
    if page.code:
        _draw_code(pen, page, left)


def _draw_stock(pen: Pen, setup: PageSetup, page: CertificatePage) -> None:
    """What is red, and left out on stock with a printed head."""
    if not page.frame:
        return
    wide, high = setup.width - 2 * FRAME_EDGE, setup.height - 2 * FRAME_EDGE
    pen.frame(FRAME_EDGE, FRAME_EDGE, wide, high, 2.4, RED)
    inner = FRAME_EDGE + FRAME_GAP - 0.35
    pen.frame(inner, inner, setup.width - 2 * inner, setup.height - 2 * inner, 0.5, RED)
    right, bottom = setup.width - CORNER_EDGE, setup.height - CORNER_EDGE
    for x, y, across, down in (
        (CORNER_EDGE, CORNER_EDGE, CORNER, CORNER),
        (right, CORNER_EDGE, -CORNER, CORNER),
        (CORNER_EDGE, bottom, CORNER, -CORNER),
        (right, bottom, -CORNER, -CORNER),
    ):
        pen.rule(x, y, x + across, y, 0.9, RED)
        pen.rule(x, y, x, y + down, 0.9, RED)
    pen.aligned(0, TITLE_BASELINE, setup.width, page.title, Role.TITLE, 42, Align.CENTRE, RED, 13)


def _draw_specimen(pen: Pen, setup: PageSetup) -> None:
    pen.aligned(0, 127, setup.width, "样张", Role.HEAD, 150, Align.CENTRE, "E4E4E4", 90)


def _draw_name(pen: Pen, page: CertificatePage, left: float, wide: float) -> None:
    """The name on its line (at least 46 mm), then the address; a very long name is made smaller."""
    address = width(Role.KAI, page.address, BODY) / MM
    room = (wide - address - 12) * MM
    size = fitted_size(page.name, Role.KAI, NAME, room, 0.5) or NAME / 2
    used = width(Role.KAI, page.name, size) / MM
    line = max(46.0, used + 8)
    pen.aligned(left, NAME_BASELINE, line, page.name, Role.KAI, size, Align.CENTRE)
    pen.rule(left, NAME_BASELINE + 2.6, left + line, NAME_BASELINE + 2.6, 0.6)
    pen.text(left + line + (3.4 if len(page.address) > 1 else 0.8), NAME_BASELINE, page.address, Role.KAI, BODY)


def _draw_texts(pen: Pen, page: CertificatePage, left: float, wide: float) -> None:
    size, lines = _fitted_lines(page, wide)
    step = LEADING * size / BODY
    baseline = FIRST_BASELINE
    for line, indent, honour, justified in lines:
        if honour:
            fitted = fitted_size(line, Role.TITLE, HONOUR, wide * MM - 6 * len(line), 0.6) or HONOUR * 0.6
            pen.aligned(left, baseline + 1.2, wide, line, Role.TITLE, fitted, Align.CENTRE, "111111", 6)
        else:
            room = wide * MM - indent
            tracking = stretch(line, Role.KAI, size, room) if justified else 0.0
            pen.text(left + indent / MM, baseline, line, Role.KAI, size, "111111", tracking)
        baseline += step


def _fitted_lines(page: CertificatePage, wide: float) -> tuple[float, list[tuple[str, float, bool, bool]]]:
    """The body at 22 pt, or smaller until its lines end above the issuer: (text, indent, honour, justified)."""
    issuer = issuer_lines(page.issuer)
    lowest = ISSUER_BASELINE - 13 - (len(issuer) - 1) * ISSUER_STEP
    size = BODY
    while True:
        lines = _body_lines(page, wide, size)
        last = FIRST_BASELINE + (len(lines) - 1) * LEADING * size / BODY
        if last <= lowest or size <= 13:
            return size, lines
        size -= 0.5


def _body_lines(page: CertificatePage, wide: float, size: float) -> list[tuple[str, float, bool, bool]]:
    lines: list[tuple[str, float, bool, bool]] = []
    for text in page.texts:
        if text.honour:
            lines.append((text.text, 0.0, True, False))
            continue
        parts = wrap(text.text, Role.KAI, size, wide * MM, 2 * size, justify=True)
        for at, part in enumerate(parts):
            lines.append((part, 0.0 if at else 2 * size, False, at < len(parts) - 1))
    return lines


def issuer_lines(issuer: str) -> list[str]:
    """A long issuer in two lines, broken behind a body's name where there is one: …委员会 | 翠柳街道工作委员会."""
    limit = ISSUER_WIDEST * MM
    if width(Role.KAI, issuer, ISSUER) <= limit:
        return [issuer]
    ends = [
        match.end()
        for match in re.finditer("委员会|常委会|代表大会(?!常)|政府|人大(?!常)", issuer)
        if match.end() < len(issuer)
    ]
    ends = [end for end in ends if max(width(Role.KAI, p, ISSUER) for p in (issuer[:end], issuer[end:])) <= limit]
    if not ends:
        return balanced(issuer, Role.KAI, ISSUER, limit)
    end = min(ends, key=lambda at: abs(2 * at - len(issuer)))
    return [issuer[:end], issuer[end:]]


def _draw_issuer(pen: Pen, page: CertificatePage, left: float, wide: float) -> None:
    """Issuer over date, centred on one axis, free to the right and above for the seal; no hint where it goes."""
    lines = issuer_lines(page.issuer)
    used = max(48.2, *(width(Role.KAI, line, ISSUER) / MM for line in (*lines, page.day)))
    start = left + wide - used - SEAL_MARGIN
    for at, line in enumerate(lines):
        baseline = ISSUER_BASELINE - (len(lines) - 1 - at) * ISSUER_STEP
        pen.aligned(start, baseline, used, line, Role.KAI, ISSUER, Align.CENTRE)
    pen.aligned(start, DAY_BASELINE, used, page.day, Role.KAI, ISSUER, Align.CENTRE)


def _draw_code(pen: Pen, page: CertificatePage, left: float) -> None:
    cells, count = modules(page.code)
    pen.squares(left, QR_TOP, QR_SIDE / count, cells)
    baseline = QR_TOP + QR_SIDE - 3 - (len(page.code_lines) - 1) * 4.8
    for line in page.code_lines:
        pen.text(left + QR_SIDE + 3.6, baseline, line, Role.TABLE, 8.6, GREY)
        baseline += 4.8
