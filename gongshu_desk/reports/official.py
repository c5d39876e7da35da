"""Running text in the official layout, GB/T 9704-2012: 22 lines of 28 characters on A4.

Body 3号 (16 pt) at a pitch of 28.99 pt; 28 × 16 pt do not fit into 156 mm, so the characters stand 0.21 pt closer.
Title 2号 (22 pt). Headings: 「一、」 黑体, 「（一）」 楷体, the rest as body.
"""

import re
from collections.abc import Sequence

from gongshu_desk.reports.document import OFFICIAL, Block, Paragraph, Section, Space
from gongshu_desk.reports.roles import Align, Role

PITCH = 28.99
TRACKING = -0.21
LINE = PITCH * 25.4 / 72
FIRST = re.compile(r"[一二三四五六七八九十]+、")
SECOND = re.compile(r"（[一二三四五六七八九十]+）")
SALUTATION = re.compile(r".{1,24}[：:]")


def official_section(
    title: str, paragraphs: Sequence[str], *, byline: str = "", day: str = "", person: str = ""
) -> Section:
    """Title, who and when in 楷体, one line free, then the text."""
    blocks: list[Block] = [
        Paragraph(title, Role.OFFICIAL_TITLE, 22, 34.0, align=Align.CENTRE, keep_with_next=True),
        *(
            Paragraph(line, Role.OFFICIAL_KAI, 16, PITCH, align=Align.CENTRE, keep_with_next=True)
            for line in (byline, day)
            if line
        ),
        Space(LINE),
        *(_paragraph(text, first=at == 0) for at, text in enumerate(paragraphs)),
    ]
    return Section(tuple(blocks), OFFICIAL, person=person)


def _paragraph(text: str, *, first: bool) -> Paragraph:
    """A salutation stands at the edge; short headings of the first and second kind in their faces."""
    if first and SALUTATION.fullmatch(text):
        return Paragraph(text, Role.OFFICIAL_BODY, 16, PITCH, tracking=TRACKING)
    if FIRST.match(text) and len(text) <= 28:
        return Paragraph(text, Role.OFFICIAL_HEAD, 16, PITCH, indent=2, tracking=TRACKING, keep_with_next=True)
    if SECOND.match(text) and len(text) <= 26:
        return Paragraph(text, Role.OFFICIAL_KAI, 16, PITCH, indent=2, tracking=TRACKING, keep_with_next=True)
    return Paragraph(text, Role.OFFICIAL_BODY, 16, PITCH, indent=2, justify=True, tracking=TRACKING)
