"""What a line of an official text is: every paper of running text, printed or in Word, takes it from here.

GB/T 9704-2012, 7.3.3: 「一、」 in 黑体, 「（一）」 in 楷体, what follows as the body. A line that begins so but is
longer than a line of the page (28 characters) is text that was numbered, no heading.
"""

import re
from enum import Enum

FIRST = re.compile(r"[一二三四五六七八九十]+、")
SECOND = re.compile(r"（[一二三四五六七八九十]+）")
SALUTATION = re.compile(r".{1,24}[：:]")
FIRST_LONGEST, SECOND_LONGEST = 28, 26
RUN_IN_LONGEST = 30


class LineKind(Enum):
    """A salutation stands at the edge; everything else begins two characters in."""

    SALUTATION = "salutation"
    FIRST = "first"
    SECOND = "second"
    TEXT = "text"


def line_kind(text: str, *, opening: bool = False) -> LineKind:
    """The kind of one line; only the `opening` line of a text can be its salutation."""
    if opening and SALUTATION.fullmatch(text):
        return LineKind.SALUTATION
    if FIRST.match(text) and len(text) <= FIRST_LONGEST:
        return LineKind.FIRST
    if SECOND.match(text) and len(text) <= SECOND_LONGEST:
        return LineKind.SECOND
    return LineKind.TEXT


def run_in(text: str) -> tuple[LineKind, int]:
    """A heading that runs on into its text, 「（一）走访选民。全年6次，…」: its kind and how many characters it has.

    It ends with the first 「。」, at most 30 characters on. (LineKind.TEXT, 0) where a line has none.
    """
    length = text.find("。") + 1
    if 0 < length <= RUN_IN_LONGEST and length < len(text):
        if FIRST.match(text):
            return LineKind.FIRST, length
        if SECOND.match(text):
            return LineKind.SECOND, length
    return LineKind.TEXT, 0
