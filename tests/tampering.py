"""Changing a store behind the program's back, as somebody would who knows of its triggers."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from gongshu_desk.store import triggers


@contextmanager
def tampering(file: Path) -> Iterator[sqlite3.Connection]:
    """A bare connection in one transaction without the triggers, which are back in their places afterwards."""
    with closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        with triggers.lifted(raw):
            yield raw
        raw.execute("COMMIT")
