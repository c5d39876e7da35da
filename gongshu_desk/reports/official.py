"""Running text in the official layout, GB/T 9704-2012: 22 lines of 28 characters on A4; letters as in its 10.1.

Body 3号 (16 pt) at a pitch of 28.99 pt; 28 × 16 pt do not fit into 156 mm, so the characters stand 0.21 pt closer.
Title 2号 (22 pt). Headings: 「一、」 黑体, 「（一）」 楷体, the rest as body.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gongshu_desk.domain.written import LineKind, line_kind, run_in
from gongshu_desk.reports.document import OFFICIAL, Block, Paragraph, Section, Space
from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.official_grid import LINE, PITCH, SIZE, TITLE_LEADING, TITLE_SIZE, TRACKING
from gongshu_desk.reports.official_parts import (
    LOWER_RULE,
    NUMBER_FOOT,
    RULES_APART,
    UNDER_RULE,
    UPPER_RULE,
    ending,
    letter_head,
)
from gongshu_desk.reports.official_title import title_lines
from gongshu_desk.reports.roles import Align, Role

ONE_LINE = 26
"""A paragraph of at most so many characters is one line, too little to stand alone above a signature."""
LETTER = replace(
    OFFICIAL,
    top=NUMBER_FOOT + 2 * LINE - (TITLE_LEADING - TITLE_SIZE) / 2 / MM,
    numbered_from=2,
    first_bottom=OFFICIAL.height - LOWER_RULE + RULES_APART + UNDER_RULE - (LINE - SIZE / MM) / 2,
)
"""10.1: the title two lines below the number, no page number on the first page, whose last line may stand seven
eighths of a character above the lower double rule."""
UNNUMBERED = replace(LETTER, top=LETTER.top - NUMBER_FOOT + UPPER_RULE + RULES_APART)
"""Without a number the title stands two lines below the double rule."""


def official_section(
    title: str, paragraphs: Sequence[str], *, byline: str = "", day: str = "", person: str = ""
) -> Section:
    """Title, who and when in 楷体, one line free, then the text."""
    return Section(tuple(official_blocks(title, paragraphs, byline=byline, day=day)), OFFICIAL, person=person)


def official_blocks(title: str, paragraphs: Sequence[str], *, byline: str = "", day: str = "") -> list[Block]:
    """The blocks of such a section; without a title only its text, which then has no salutation."""
    headed: list[Block] = []
    if title:
        below = (
            Paragraph(line, Role.OFFICIAL_KAI, SIZE, PITCH, align=Align.CENTRE, keep_with_next=True)
            for line in (byline, day)
            if line
        )
        headed = [_title(title), *below, Space(LINE)]
    return headed + [_paragraph(text, salutation=bool(title) and at == 0) for at, text in enumerate(paragraphs)]


def letter_section(
    title: str,
    paragraphs: Sequence[str],
    *,
    issuer: str,
    day: date | None,
    addressee: str = "",
    mark: str = "",
    number: str = "",
    contact: str = "",
    attachments: Sequence[str] = (),
    copies_to: str = "",
    person: str = "",
) -> Section:
    """A letter (信函格式, 10.1) under the red `mark`, or without one a plain official page.

    `number` is printed with a mark only. `day` None leaves the date to be written by hand. `contact` is the 附注, with
    or without its brackets. Empty parts are left out; attachments are numbered where there is more than one.
    """
    text = [_paragraph(one) for one in paragraphs if one.strip()]
    for at in range(len(text))[-2 if text and len(text[-1].text) <= ONE_LINE else -1 :]:
        text[at] = replace(text[at], keep_with_next=True)
    blocks: list[Block] = [_title(title), Space(LINE)]
    if mark:
        blocks.insert(0, letter_head(mark, number))
    if addressee:
        blocks.append(_flush(f"{addressee.strip().rstrip('：:')}："))
    blocks += [*text, ending(issuer, day, contact, attachments, copies_to, ruled=not mark)]
    setup = OFFICIAL if not mark else LETTER if number else UNNUMBERED
    return Section(tuple(blocks), setup, person=person)


def _title(title: str) -> Paragraph:
    text = "\n".join(title_lines(title))
    return Paragraph(
        text, Role.OFFICIAL_TITLE, TITLE_SIZE, TITLE_LEADING, align=Align.CENTRE, keep_with_next=True
    )  # fmt: skip


def _flush(text: str) -> Paragraph:
    return Paragraph(text, Role.OFFICIAL_BODY, SIZE, PITCH, tracking=TRACKING)


def _paragraph(text: str, *, salutation: bool = False) -> Paragraph:
    """A salutation stands at the edge; headings of the first and second kind in their faces, also running on."""
    kind = line_kind(text, opening=salutation)
    if kind is LineKind.SALUTATION:
        return _flush(text)
    if kind is LineKind.FIRST:
        return Paragraph(text, Role.OFFICIAL_HEAD, SIZE, PITCH, indent=2, tracking=TRACKING, keep_with_next=True)
    if kind is LineKind.SECOND:
        return Paragraph(text, Role.OFFICIAL_KAI, SIZE, PITCH, indent=2, tracking=TRACKING, keep_with_next=True)
    heading, lead = run_in(text)
    role = {LineKind.FIRST: Role.OFFICIAL_HEAD, LineKind.SECOND: Role.OFFICIAL_KAI}.get(heading)
    return Paragraph(
        text, Role.OFFICIAL_BODY, SIZE, PITCH, indent=2, justify=True, tracking=TRACKING, lead=lead, lead_role=role
    )  # fmt: skip
