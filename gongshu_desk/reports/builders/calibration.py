"""打印机校准页: rulers along the edges, crosses at known places, a square of 100 mm, boxes for what was measured.

The first page, upright A4, is measured. The second lies across: it shows that the correction holds there, too.
"""

from collections.abc import Iterator

from gongshu_desk.domain.calibration import CROSS, LINE
from gongshu_desk.reports.document import CERTIFICATE, Document, PageSetup, Section
from gongshu_desk.reports.ink import GREY, HAIR
from gongshu_desk.reports.placed import FrameBox, Item, PlacedPage, RuleLine, TextBox
from gongshu_desk.reports.roles import Align, Role

ACROSS = CERTIFICATE
UPRIGHT = PageSetup(210, 297, 0, 0, 0, 0, 0, footer=False)
TITLE = "打印机校准页"
CHECK_TITLE = "打印机校准核对页"
RULER = 6.0
"""The rulers stand this far inside the edges: nearer most printers cannot print."""
ARM = 4.6
STEPS = (
    "一、按原大（100%）打印，不选「适合页面」。",
    "二、用毫米尺量左上角十字的中心到纸的左边、上边各几毫米。",
    "三、量正方形的横边和竖边各几毫米，量得的数写在格里。",
    "四、把四个数填进「打印机校准」，保存后再打一张核对。",
)
CHECK = (
    "一、本页只用来核对：先用纵向页校准，保存以后再打印本页。",
    "二、用毫米尺量左上角十字的中心到纸边各几毫米。",
    "三、量正方形的横边和竖边各几毫米，写在格里。",
    "四、各数与括号里的相差不到 0.5 毫米，就不用再校准了。",
)
BOXES = ("十字到左边（应为 20）", "十字到上边（应为 20）", "横边长（应为 100）", "竖边长（应为 100）")


def build() -> Document:
    """Both pages."""
    return Document(TITLE, tuple(_section(setup) for setup in (UPRIGHT, ACROSS)))


def _section(setup: PageSetup) -> Section:
    across = setup.width > setup.height
    items: list[Item] = [
        *_rulers(setup),
        *_margins(setup),
        *(mark for x in (CROSS, setup.width - CROSS) for y in (CROSS, setup.height - CROSS) for mark in _cross(x, y)),
        *_square(setup),
        *_words(setup, across),
    ]
    return Section((PlacedPage(tuple(items)),), setup)


def _rulers(setup: PageSetup) -> Iterator[Item]:
    """Ticks for every millimetre along all four edges, longer at 5 and 10, figures at full centimetres."""
    for end, far, lies in ((setup.width, setup.height, True), (setup.height, setup.width, False)):
        first = 10 if lies else 20
        for at in range(first, int(end) - first + 1):
            long = 4.2 if at % 10 == 0 else 3.0 if at % 5 == 0 else 1.8
            weight = 0.45 if at % 10 == 0 else HAIR
            for begin, way in ((RULER, 1), (far - RULER, -1)):
                reach = begin + way * long
                yield RuleLine(at, begin, at, reach, weight) if lies else RuleLine(begin, at, reach, at, weight)
            if at % 10 == 0:
                yield from _figures(at, far, lies)


def _figures(at: int, far: float, lies: bool) -> Iterator[Item]:
    for begin in (RULER + 4.6, far - RULER - 4.6 - 3.2):
        x, y = (at - 5, begin) if lies else (begin - 1.4 if begin > far / 2 else begin - 0.4, at - 1.6)
        align = Align.CENTRE if lies else Align.RIGHT if begin > far / 2 else Align.LEFT
        yield TextBox(
            x, y, 10 if lies else 5, 3.2, str(at), size=7.4, align=align, colour=GREY, one_line=True, leading=1
        )


def _margins(setup: PageSetup) -> Iterator[Item]:
    """Four stairs that run into the edges: the last step to be seen is where the printer ends."""
    wide, high = setup.width, setup.height
    for step in range(0, 6):
        reach = 1.2
        along, across = wide * 0.5 + 23 + step * reach, high * 0.5 + 23 + step * reach
        yield RuleLine(along, step, along + reach, step, HAIR)
        yield RuleLine(along, high - step, along + reach, high - step, HAIR)
        yield RuleLine(step, across, step, across + reach, HAIR)
        yield RuleLine(wide - step, across, wide - step, across + reach, HAIR)


def _cross(x: float, y: float) -> Iterator[Item]:
    yield RuleLine(x - ARM, y, x + ARM, y, HAIR)
    yield RuleLine(x, y - ARM, x, y + ARM, HAIR)
    yield FrameBox(x - 1, y - 1, 2, 2, HAIR)


def _square(setup: PageSetup) -> Iterator[Item]:
    left, top = _corner(setup)
    yield FrameBox(left, top, LINE, LINE, 0.45)
    for at in (25, 50, 75):
        for x1, y1, x2, y2 in ((at, 0, at, 2), (at, LINE - 2, at, LINE), (0, at, 2, at), (LINE - 2, at, LINE, at)):
            yield RuleLine(left + x1, top + y1, left + x2, top + y2, HAIR)
    yield from _cross(left + LINE / 2, top + LINE / 2)
    yield TextBox(left + 27, top + 4, 46, 5, "横边 100 毫米", size=10, align=Align.CENTRE, one_line=True)
    yield TextBox(left + 4, top + LINE / 2 - 2.5, 30, 5, "竖边 100 毫米", size=10, one_line=True)


def _corner(setup: PageSetup) -> tuple[float, float]:
    """Left upper corner of the square."""
    return (
        setup.width - LINE
    ) / 2 if setup.width < setup.height else 45.0, 62.0 if setup.width > setup.height else 84.0


def _words(setup: PageSetup, across: bool) -> Iterator[Item]:
    yield TextBox(
        30,
        26,
        setup.width - 60,
        9,
        CHECK_TITLE if across else TITLE,
        Role.TITLE,
        20,
        align=Align.CENTRE,
        one_line=True,
        tracking=2,
        leading=1,
    )
    turn = "横向页" if across else "纵向页"
    middle = setup.width / 2
    for x, words, line in ((middle - 72, f"A4　{turn}　打印机", 46.0), (middle + 24, "日期", 40.0)):
        used = 33.0 if len(words) > 4 else 9.0
        yield TextBox(x, 38.5, used, 5, words, size=10, one_line=True)
        yield RuleLine(x + used, 42.8, x + used + line, 42.8, HAIR)
    left, top = (160.0, 62.0) if across else (30.0, 196.0)
    width = setup.width - left - 30
    boxes_top = top if across else 50.0
    if across:
        yield from _boxes(left, boxes_top, width, 2)
        text_top = boxes_top + 42
    else:
        yield from _boxes(30.0, boxes_top, setup.width - 60, 4)
        text_top = top
    for at, step in enumerate(CHECK if across else STEPS):
        yield TextBox(left, text_top + at * (9 if across else 8), width, 7, step, size=10.5)
    yield TextBox(
        left, text_top + (42 if across else 38), width, 14,
        "纸边的短线每级 1 毫米，看得见的最外一级就是这台打印机能打到的地方；以内的内容都能打全。",
        size=9, colour=GREY,
    )  # fmt: skip


def _boxes(left: float, top: float, width: float, across: int) -> Iterator[Item]:
    """Boxes for the four measures, `across` of them in a row."""
    wide = (width - (across - 1) * 4) / across
    for at, words in enumerate(BOXES):
        x, y = left + at % across * (wide + 4), top + at // across * 20
        yield FrameBox(x, y, wide, 16, 0.6)
        yield TextBox(x + 1.5, y + 1.4, wide - 3, 4.5, words, size=8.8, min_size=7.4, one_line=True, colour=GREY)
        yield TextBox(x + wide - 16, y + 9.4, 14.5, 5, "毫米", size=9.6, align=Align.RIGHT, one_line=True)
