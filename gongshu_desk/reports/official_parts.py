"""Parts of an official page around its text: the red head of a letter, attachments, signature, 附注 and 版记.

Measures in millimetres. Letters follow GB/T 9704-2012, 10.1; the rest 7.3 and 7.4.
"""

from collections.abc import Sequence
from datetime import date

from gongshu_desk.reports.document import Block, Paragraph, Space, Together
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import MM, RED
from gongshu_desk.reports.official_grid import CHARACTER, LINE, PITCH, SIZE, SMALL, TRACKING, WIDE
from gongshu_desk.reports.official_title import title_lines
from gongshu_desk.reports.placed import FrameBox, Item, Panel, PlacedPage, TextBox
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import wrap
from gongshu_desk.reports.wording import blank_day, long_day

MARK_TOP = 30.0
MARK_SIZE = 28.0
MARK_WIDE = 167.0
MARK_HIGH = 13.5
RULE_LEFT, RULE_LONG = 20.0, 170.0
UPPER_RULE = 45.3
LOWER_RULE = 277.0
"""20 mm above the lower edge."""
THICK, THIN = 2.0 / MM, 0.6 / MM
RULES_APART = 1.3
"""From the outer edge of the thick rule to the inner edge of the thin one."""
UNDER_RULE = 7 / 8 * SIZE / MM
"""10.1: seven eighths of a character of 3号 between the double rule and the number below it."""
NUMBER_TOP = UPPER_RULE + RULES_APART + UNDER_RULE
NUMBER_FOOT = NUMBER_TOP + SIZE / MM

DAY_FREE = 4
"""Characters free at the right of the date (7.3.5.1)."""
UNIT_FREE = 2
"""Characters that stay free at the right of a long unit."""
UNIT_LONGEST = 20
"""A unit of more characters stands in two lines."""
SEAL_LINES = 2
"""Free lines above the unit: a seal 42 mm across, laid over unit and date, ends within a line of the text."""


def letter_head(mark: str, number: str) -> PlacedPage:
    """Mark, both double rules, and the number at the right under the upper one."""
    items: list[Item] = [*_mark(mark), *_double_rule(UPPER_RULE, thick_above=True), *_double_rule(LOWER_RULE)]
    if number:
        items.append(
            TextBox(28, NUMBER_TOP, WIDE, SIZE / MM, number, Role.OFFICIAL_BODY, SIZE, 11, Align.RIGHT,
                    tracking=TRACKING, one_line=True, about="发文字号")
        )  # fmt: skip
    return PlacedPage(tuple(items))


def _mark(mark: str) -> list[Item]:
    """28 pt, smaller where the mark is longer; two lines where one would be under 18 pt."""
    lines = [mark]
    if width(Role.OFFICIAL_TITLE, mark, 18) > MARK_WIDE * MM:
        lines = title_lines(mark, size=18, wide=MARK_WIDE)
    high = MARK_HIGH / len(lines)
    size = MARK_SIZE if len(lines) == 1 else 18.0
    return [
        TextBox(105 - MARK_WIDE / 2, MARK_TOP + at * high, MARK_WIDE, high, line, Role.OFFICIAL_TITLE, size, 10,
                Align.CENTRE, colour=RED, one_line=True, about="发文机关标志")
        for at, line in enumerate(lines)
    ]  # fmt: skip


def _double_rule(edge: float, *, thick_above: bool = False) -> list[Item]:
    """Two red rules, the thick one outside; `edge` is the thick one's outer edge."""
    thick = edge if thick_above else edge - THICK
    thin = edge + RULES_APART - THIN if thick_above else edge - RULES_APART
    return [
        FrameBox(RULE_LEFT, thick, RULE_LONG, THICK, 0, fill=RED),
        FrameBox(RULE_LEFT, thin, RULE_LONG, THIN, 0, fill=RED),
    ]


def ending(
    issuer: str, day: date | None, contact: str, attachments: Sequence[str], copies_to: str, *, ruled: bool
) -> Together:
    """All that stands under the text, never parted over pages; `ruled`: with rules about the 版记."""
    blocks: list[Block] = [*_attachments(attachments), signature(issuer, day)]
    if contact:
        text = contact if contact.startswith(("（", "(")) else f"（{contact}）"
        blocks.append(Paragraph(text, Role.OFFICIAL_BODY, SIZE, PITCH, indent=2, tracking=TRACKING))
    if copies_to:
        blocks.append(_copies(copies_to, ruled=ruled))
    return Together(tuple(blocks))


def _attachments(names: Sequence[str]) -> list[Block]:
    """One line below the text, indented two; names hang under their first character, without a mark at the end."""
    if not names:
        return []
    clean = [name.strip().rstrip("。；，;") for name in names]
    if len(clean) == 1:
        return [Space(LINE), _hanging(f"附件：{clean[0]}", 2, 5)]
    return [
        Space(LINE),
        *(
            _hanging(f"附件：{at}. {name}" if at == 1 else f"{at}. {name}", 2 if at == 1 else 5, 6)
            for at, name in enumerate(clean, start=1)
        ),
    ]


def _hanging(text: str, indent: int, hang: int) -> Paragraph:
    return Paragraph(text, Role.OFFICIAL_BODY, SIZE, PITCH, indent=indent, hang=hang, tracking=TRACKING)


def signature(issuer: str, day: date | None) -> Panel:
    """Unit over date, both centred on one axis, room for a seal above; without a day the date is left to be written."""
    shown = long_day(day) if day else blank_day()
    units = unit_lines(issuer)
    widest = max((_wide(line) for line in units), default=0.0)
    day_wide = _wide(shown)
    axis = WIDE - DAY_FREE * CHARACTER - day_wide / 2
    axis = min(axis, WIDE - UNIT_FREE * CHARACTER - widest / 2)
    lines = [*units, shown]
    items = tuple(
        _line(axis - _wide(line) / 2, (SEAL_LINES + at) * LINE, line, "落款") for at, line in enumerate(lines) if line
    )
    return Panel(items, (SEAL_LINES + len(lines)) * LINE)


def unit_lines(issuer: str) -> list[str]:
    """The unit in one line, or in two of about the same length."""
    if not issuer:
        return []
    if _wide(issuer) <= UNIT_LONGEST * CHARACTER:
        return [issuer]
    return title_lines(issuer, Role.OFFICIAL_BODY, SIZE, UNIT_LONGEST * SIZE / MM)


def _copies(names: str, *, ruled: bool) -> Panel:
    """抄送 in 4号 at the foot of the text area, one character in; names hang behind the colon and end with a stop."""
    text = f"{names.strip().rstrip('。；，')}。"
    step = 22.0 / MM
    inset = SMALL / MM
    head = width(Role.OFFICIAL_BODY, "抄送：", SMALL) / MM
    lines = wrap(text, Role.OFFICIAL_BODY, SMALL, (WIDE - 2 * inset - head) * MM)
    high = len(lines) * step + (2.0 if ruled else 0.9)
    top = 1.0 if ruled else 0.0
    items: list[Item] = [_small(inset, top, head + 1, "抄送：")]
    items += [_small(inset + head, top + at * step, WIDE - 2 * inset - head + 1, line) for at, line in enumerate(lines)]
    if ruled:
        items += [FrameBox(0, 0, WIDE, 0.35, 0, fill="111111"), FrameBox(0, high - 0.35, WIDE, 0.35, 0, fill="111111")]
    return Panel(tuple(items), high, foot=True)


def _small(x: float, y: float, wide: float, text: str) -> TextBox:
    return TextBox(x, y + 1.4, wide, SMALL / MM, text, Role.OFFICIAL_BODY, SMALL, one_line=True, about="抄送")


def _line(x: float, y: float, text: str, about: str) -> TextBox:
    """A line of 3号 in its grid line, where running text would have it."""
    return TextBox(x, y + (LINE - SIZE / MM) / 2, _wide(text) + 1, SIZE / MM, text, Role.OFFICIAL_BODY, SIZE,
                   tracking=TRACKING, one_line=True, about=about)  # fmt: skip


def _wide(text: str) -> float:
    return width(Role.OFFICIAL_BODY, text, SIZE, TRACKING) / MM
