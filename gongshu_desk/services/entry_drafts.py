"""What was typed into the grid of 批量登记 and is not saved yet: kept beside the store, so that a power cut loses nothing.

One file per kind in the data folder, for it may hold what is private; it goes with the saving of its rows. A damaged
file is forgotten: it is no record.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from gongshu_desk.errors import UserError
from gongshu_desk.files import write_atomically
from gongshu_desk.services.desk import Desk

FOLDER = "unsaved"

Row = dict[str, str]
"""The filled cells of a row by field."""


def keep(desk: Desk, kind: str, rows: Sequence[Mapping[str, str]]) -> bool:
    """Keep these rows; without any, forget. False where the folder cannot be written: saving the rows will say why."""
    filled = [{name: text for name, text in row.items() if text} for row in rows]
    if not any(filled):
        forget(desk, kind)
        return True
    file = _file(desk, kind)
    try:
        file.parent.mkdir(exist_ok=True)
        write_atomically(file, json.dumps(filled, ensure_ascii=False).encode())
    except (OSError, UserError):
        return False
    return True


def kept(desk: Desk, kind: str) -> list[Row]:
    """The rows that were typed and not saved; none where there are none."""
    try:
        found = json.loads(_file(desk, kind).read_text(encoding="utf-8"))
        return [{str(name): str(text) for name, text in row.items()} for row in found if row]
    except (OSError, ValueError, RecursionError, AttributeError, TypeError):
        return []


def forget(desk: Desk, kind: str) -> None:
    """The rows are saved, or given up knowingly."""
    try:
        _file(desk, kind).unlink(missing_ok=True)
    except OSError:
        return


def _file(desk: Desk, kind: str) -> Path:
    return desk.data / FOLDER / f"{kind}.json"
