"""The chain of the audit: every entry's link is a SHA-256 over the link before and the entry itself.

Canonical form, version 1, so that a stranger with the file and any SHA-256 can compute it again:

1. The entries stand in the order of `id`, which runs 1, 2, 3 … without a gap.
2. An entry is written as a JSON array of thirteen values without spaces, as `JSON.stringify` of a browser writes it
   (only `"`, `\\` and the control characters below U+0020 are escaped)::

       ["gongshu-audit-1",id,batch,at,clerk,account,sentence,table_name,row_uid,row_id,action,before,after]

   `id`, `batch`, `row_id` are numbers; `at` is the text in the column (`2026-11-22 08:15:00.000000`, UTC); `before`
   and `after` are the texts in their columns as JSON strings, or `null`.
3. Where the column `salt` is not null it reads `<32 hex digits>:<column>,<column>…` and names the columns that hold
   personal data. In `before` and `after` the value of each of them, unless it is null, empty or a marker already, is
   replaced by the marker `cleared:sha256:<hex>`, where hex is SHA-256 of `<32 hex digits>:<column>:<value>`; the text
   is then written anew as JSON with its keys in the same order, without spaces, nothing but the above escaped.
4. The link is SHA-256 (hex) of the link before, a line feed, and the array, in UTF-8. Before the first entry stand
   64 zeros.

So the chain covers the digests of personal data, not the data: `audit.clear_private` may put the markers into the
store and throw the salt away. The entry still verifies, and without the salt nobody can find a number by trying.

What a chain shows and what it does not: an entry changed, taken out, put in between or moved breaks the links after
it. Cutting off its end, computing it anew from some entry on, and putting an old file back leave a sound chain: that
shows only where an earlier head (`short`) was kept elsewhere: on paper, in a backup, in the second place.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from json.encoder import encode_basestring as _quote
from os import urandom
from typing import Any

VERSION = "gongshu-audit-1"
COLUMNS = (
    "id", "batch", "at", "clerk", "account", "sentence", "table_name", "row_uid", "row_id", "action", "before", "after",
    "salt", "hash",
)  # fmt: skip
"""What is read of an entry to check it, in this order."""
START = "0" * 64
"""Stands before the first link."""
OWN = "auditentry"
"""`table_name` of an entry that tells of the audit itself; its `row_uid` is empty and its `row_id` 0."""
LINKED, FOUND, RESTORED = "linked", "found", "restored"
"""Actions that change no record: links computed at an upgrade, a record as it was found then, a backup restored."""
_MARK = "cleared:sha256:"
_MARKER = re.compile(r"cleared:sha256:[0-9a-f]{64}")
_plain_json: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Tip:
    """The end of the chain: number of the last entry and of its write, and its link."""

    id: int = 0
    batch: int = 0
    hash: str = START


BEGINNING = Tip()
"""Of a store without entries."""
LAST = "SELECT id, batch, hash FROM auditentry ORDER BY id DESC LIMIT 1"
"""Reads the tip; no row in a new store."""


def tip_of(row: Sequence[Any] | None) -> Tip:
    """The tip from what `LAST` gave."""
    return BEGINNING if row is None else Tip(int(row[0]), int(row[1]), str(row[2]))


def short(link: str) -> str:
    """7c1e-90b4: the first eight digits, as paper shows them; empty for no link."""
    return f"{link[:4]}-{link[4:8]}" if len(link) >= 8 else ""


def new_salt(columns: Sequence[str]) -> str:
    """A salt of its own for an entry whose columns hold personal data."""
    return f"{urandom(16).hex()}:{','.join(columns)}"


def marker(salt: str, column: str, value: object) -> str:
    """What stands for a personal value in the canonical form, and in the store once it is cleared."""
    return _MARK + sha256(f"{salt[:32]}:{column}:{value}".encode()).hexdigest()


def is_cleared(value: object) -> bool:
    """Whether a value of an entry is a marker: what stood there was cleared."""
    return isinstance(value, str) and _MARKER.fullmatch(value) is not None


def masked_text(text: str | None, salt: str | None) -> str | None:
    """`before` or `after` as the chain covers it. ValueError where the text is no JSON object."""
    if text is None or salt is None:
        return text
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("not the values of a record")
    return _plain_json(masked_values(values, salt))


def masked_values(values: dict[str, Any], salt: str) -> dict[str, Any]:
    """Column values with markers for what the salt names."""
    named = salt[33:].split(",")
    return {
        name: marker(salt, name, value)
        if name in named and value is not None and value != "" and not is_cleared(value)
        else value
        for name, value in values.items()
    }


def head_of(batch: object, at: object, clerk: object, account: object, sentence: object) -> str:
    """The part that the entries of one write share."""
    return f"{_number(batch)},{_text(at)},{_text(clerk)},{_text(account)},{_text(sentence)}"


def link(
    before_it: str,
    number: object,
    shared: str,
    record: tuple[object, object, object, object],
    before: str | None,
    after: str | None,
) -> str:
    """The link of one entry. `shared` by `head_of`, `record` its table, uid, id and action; texts by `masked_text`."""
    table, uid, row_id, action = record
    return sha256(
        f'{before_it}\n["{VERSION}",{_number(number)},{shared},{_text(table)},{_text(uid)},{_number(row_id)},'
        f"{_text(action)},{_text(before)},{_text(after)}]".encode()
    ).hexdigest()


def link_of(before_it: str, row: Sequence[Any]) -> str:
    """The link of an entry as it lies in the file (`COLUMNS`). ValueError where its texts are not what was written."""
    number, batch, at, clerk, account, sentence, table, uid, row_id, action, before, after, salt, _ = row
    shared = head_of(batch, at, clerk, account, sentence)
    return link(
        before_it, number, shared, (table, uid, row_id, action), masked_text(before, salt), masked_text(after, salt)
    )


def _number(value: object) -> str:
    return str(value) if type(value) is int else _text(value)


def _text(value: object) -> str:
    """A column as JSON; what somebody stored as another type is told apart from every text that the program writes."""
    if type(value) is str:
        return _quote(value)
    return "null" if value is None else f'["{type(value).__name__}",{_quote(str(value))}]'
