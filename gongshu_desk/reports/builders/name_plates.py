"""座签和桌牌: names as large as they can stand. A tent is an A4 sheet folded in the middle, the name on both faces;
cards are 90 × 54 mm, ten to a sheet, with marks to cut along."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from gongshu_desk.domain.forms.meetings import Plate, PlateFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.document import Document, PageSetup, Section
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import GREY, HAIR, MM
from gongshu_desk.reports.placed import Item, PlacedPage, RuleLine, TextBox
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import balanced
from gongshu_desk.reports.wording import name_lines

SHEET = PageSetup(297, 210, 0, 0, 0, 0, 0, footer=False)
CARDS = PageSetup(210, 297, 0, 0, 0, 0, 0, footer=False)
FOLD = 105.0
"""Where a tent is folded, from the upper edge (mm)."""
CARD_WIDE, CARD_HIGH = 90.0, 54.0
ACROSS, DOWN = 2, 5
CARD_LEFT, CARD_TOP = 15.0, 13.5
CUT = 6.0
"""Length of the cut marks, clear of the cards by `CLEAR`."""
CLEAR = 1.5
LEAST = 12.0
LEADING = 1.22
"""From line to line of a name in two lines, in em."""
LARGEST = {True: 170.0, False: 62.0}
"""Type of the name at most, points: on a tent, on a card."""


def build(figures: Sequence[PlateFigures]) -> Document:
    """The tents one a page, or the cards ten a page; each meeting begins a new sheet."""
    title = "座签" if figures and not figures[0].tent else "桌牌"
    sections = tuple(section for one in figures for section in (_tents(one) if one.tent else _cards(one)))
    return Document(f"{title}　{figures[0].title}" if len(figures) == 1 else title, sections)


# --- tents ----------------------------------------------------------------------------------------------------


def _tents(figures: PlateFigures) -> Iterator[Section]:
    shared = _fold_marks()
    for plate in figures.plates:
        lower = tuple(_face(plate, 20, FOLD, 257, SHEET.height - FOLD, large=True))
        upper = tuple(_turned(item) for item in _face(plate, 20, 0, 257, FOLD, large=True))
        page = PlacedPage((*upper, *lower), shared, "tent")
        yield Section((page,), SHEET, person=plate.name)


def _fold_marks() -> tuple[Item, ...]:
    """A dotted line along the fold: on the crease it is seen from neither side."""
    return (RuleLine(6, FOLD, SHEET.width - 6, FOLD, HAIR, GREY, (1, 3)),)


def _turned(box: TextBox) -> TextBox:
    """The box as it stands on the far face: upside down, its place mirrored about the middle of the face."""
    return replace(box, y=FOLD - box.y - box.height, turned=True)


# --- cards ----------------------------------------------------------------------------------------------------


def _cards(figures: PlateFigures) -> Iterator[Section]:
    shared = _cut_marks()
    plates = iter(figures.plates)
    while sheet := tuple(islice(plates, ACROSS * DOWN)):
        items: list[Item] = []
        for at, plate in enumerate(sheet):
            x, y = CARD_LEFT + at % ACROSS * CARD_WIDE, CARD_TOP + at // ACROSS * CARD_HIGH
            items += _face(plate, x + 5, y + 4, CARD_WIDE - 10, CARD_HIGH - 8, large=False)
        names = "、".join(plate.name for plate in sheet)
        yield Section((PlacedPage(tuple(items), shared, "cards"),), CARDS, person=names)


def _cut_marks() -> tuple[Item, ...]:
    """Solid marks in the margins, and dotted hairlines between the cards."""
    right, foot = CARD_LEFT + ACROSS * CARD_WIDE, CARD_TOP + DOWN * CARD_HIGH
    marks: list[Item] = []
    for column in range(ACROSS + 1):
        x = CARD_LEFT + column * CARD_WIDE
        marks += [RuleLine(x, y, x, y + CUT) for y in (CARD_TOP - CUT - CLEAR, foot + CLEAR)]
        marks.append(RuleLine(x, CARD_TOP, x, foot, HAIR, GREY, (1, 3)))
    for row in range(DOWN + 1):
        y = CARD_TOP + row * CARD_HIGH
        marks += [RuleLine(x, y, x + CUT, y) for x in (CARD_LEFT - CUT - CLEAR, right + CLEAR)]
        marks.append(RuleLine(CARD_LEFT, y, right, y, HAIR, GREY, (1, 3)))
    return tuple(marks)


# --- one face -------------------------------------------------------------------------------------------------


def _face(plate: Plate, x: float, y: float, wide: float, high: float, *, large: bool) -> Iterator[TextBox]:
    """The name in one or two lines over the post, if there is one."""
    post = high * 0.26 if plate.post else 0.0
    margin = high * 0.08
    room = high - post - 2 * margin
    lines = name_lines(plate.name)
    size = _name_size(lines, wide, room, LARGEST[large])
    step = room / len(lines) if len(lines) == 1 else min(room / len(lines), size * LEADING / MM)
    top = y + margin + (room - step * len(lines)) / 2
    for at, line in enumerate(lines):
        tracking = _tracking(line, size, wide)
        yield TextBox(
            x, top + at * step, wide, step, line, Role.TITLE, size, LEAST, Align.CENTRE, "middle",
            tracking=tracking, one_line=True, about="姓名",
        )  # fmt: skip
    if plate.post:
        size, text = _post(plate.post, wide, large=large)
        yield TextBox(
            x, y + room + margin * 1.3, wide, post, text, Role.TEXT, size, 7.5, Align.CENTRE, "middle", leading=1.25,
            about="单位及职务",
        )  # fmt: skip


def _post(text: str, wide: float, *, large: bool) -> tuple[float, str]:
    """The post in one line or two of about the same length, at the largest size that allows it."""
    most, least = (28.0, 14.0) if large else (12.5, 8.0)
    size = most
    while len(lines := balanced(text, Role.TEXT, size, wide * MM)) > 2 and size > least:
        size -= 0.5
    return size, "\n".join(lines)


def _name_size(lines: Sequence[str], wide: float, room: float, most: float) -> float:
    """The largest type in which every line fits its width and all lines the height."""
    by_height = room * MM / len(lines) * (0.92 if len(lines) > 1 else 0.98)
    by_width = min(wide * MM / max(width(Role.TITLE, line, 1), 1) for line in lines)
    return float(int(min(most, by_height, by_width) * 2)) / 2


def _tracking(line: str, size: float, wide: float) -> float:
    """Names of three characters stand a little apart, as far as there is room."""
    if len(line) != len(printed("一二三")):
        return 0.0
    free = wide * MM - width(Role.TITLE, line, size)
    return max(0.0, min(free / 2, size * 0.12))
