"""The chain of the audit computed by other means than the program's: as a stranger would from the documented form."""

import hashlib
import json
import re
import sqlite3
from typing import Any

COLUMNS = ("id", "batch", "at", "clerk", "account", "sentence", "table_name", "row_uid", "row_id", "action")
READ = f"SELECT {', '.join(COLUMNS)}, before, after, salt, hash FROM auditentry ORDER BY id"
MARKER = re.compile("cleared:sha256:[0-9a-f]{64}")


def links(file: sqlite3.Connection) -> list[tuple[str, str]]:
    """(link as it lies in the file, link as it should be by the entries before it) of each entry."""
    found, last = [], "0" * 64
    for *told, before, after, salt, kept in file.execute(READ):
        array = ["gongshu-audit-1", *told, covered(before, salt), covered(after, salt)]
        text = json.dumps(array, ensure_ascii=False, separators=(",", ":"))
        last = hashlib.sha256(f"{last}\n{text}".encode()).hexdigest()
        found.append((kept, last))
    return found


def covered(text: str | None, salt: str | None) -> str | None:
    """The values of a record as the chain covers them."""
    if text is None or salt is None:
        return text
    random, _, names = salt.partition(":")
    values: dict[str, Any] = json.loads(text)
    for name in names.split(","):
        value = values.get(name)
        if value and not MARKER.fullmatch(value):
            values[name] = "cleared:sha256:" + hashlib.sha256(f"{random}:{name}:{value}".encode()).hexdigest()
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def relink(file: sqlite3.Connection) -> None:
    """Rewrite the whole chain so that it is sound in itself: what somebody with a program of his own could do."""
    for number, (_, link) in enumerate(links(file), start=1):
        file.execute("UPDATE auditentry SET hash = ? WHERE id = ?", (link, number))
