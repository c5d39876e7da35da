"""What of a person is not said in sentences, file names and logs: ID numbers and mobile numbers inside any text.

Fields that are private by themselves are declared (`Meta.private`) and masked by `records.fields.masked`; this is
for texts that were never declared so: a number that stands in the wrong column, in a note, in a file's name.
"""

import re
from collections.abc import Iterator

from gongshu_desk.domain.records.fields import masked

_ID = re.compile(
    r"(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])"
)
"""Eighteen places with a possible birth date in them; nothing else in a record looks so (GB 11643-1999)."""
_MOBILE = re.compile(r"(?<![0-9A-Za-z.])1[3-9]\d{9}(?![0-9A-Za-z])")


def numbers_in(text: str) -> Iterator[str]:
    """The ID numbers and mobile numbers that stand in a text, whole."""
    for pattern in (_ID, _MOBILE):
        yield from pattern.findall(text)


def covered(text: str) -> str:
    """The text with every ID number and mobile number in it masked as a field of that kind would be."""
    if not any(c.isdigit() for c in text):
        return text
    text = _ID.sub(lambda hit: masked(hit[0], "id"), text)
    return _MOBILE.sub(lambda hit: masked(hit[0], "phone"), text)
