"""The one door to SQLite: every connection the program opens to a store or to one of its copies is made here.

`key` is the data key of an encrypted store (32 bytes), None for a plain one.
"""

import sqlite3
from pathlib import Path


def connect(
    file: Path, *, key: bytes | None = None, readonly: bool = False, shared: bool = False
) -> sqlite3.Connection:
    """A bare connection; sqlite3.Error where the file cannot be opened. `shared`: it may go from thread to thread."""
    if key is not None:
        raise NotImplementedError("encrypted stores")
    if readonly:
        return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    return sqlite3.connect(file, check_same_thread=not shared)
