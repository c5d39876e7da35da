"""Which column fed which field the last time a sheet with the same headings came: kept in the store, per source.

The window and the command line share it, and it travels with a backup.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gongshu_desk.domain.policy import Command
from gongshu_desk.services.desk import Desk, put_setting

ADDED = frozenset({"原行号", "错误原因"})
"""Columns that the export of wrong rows adds: the mended file is of the same source."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """header → field name (empty: left out), and field name → text of the constants."""

    columns: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)


def signature(headers: Iterable[str]) -> str:
    """What tells a source: its headings, in any order."""
    told = "\n".join(sorted(set(headers) - ADDED))
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def recall(desk: Desk, kind: str, headers: Iterable[str]) -> Remembered | None:
    """What was chosen for a sheet of this kind with these headings; None where none came yet."""
    kept = desk.setting(_name(kind, headers))
    if not isinstance(kept, dict):
        return None
    columns, constants = kept.get("columns"), kept.get("constants")
    return Remembered(_texts(columns), _texts(constants))


def remember(
    desk: Desk,
    kind: str,
    headers: Iterable[str],
    columns: Mapping[str, str],
    constants: Mapping[str, str] | None = None,
) -> None:
    """Keep what was chosen for these headings; nothing is written where it is known already."""
    headers = list(headers)
    made = Remembered(
        {header: columns.get(header, "") for header in headers if header not in ADDED}, dict(constants or {})
    )
    if recall(desk, kind, headers) == made:
        return
    with desk.store.write("记住导入的列对应", Command.IMPORT) as session:
        put_setting(session, _name(kind, headers), {"columns": made.columns, "constants": made.constants})


def _name(kind: str, headers: Iterable[str]) -> str:
    return f"import/{kind}/{signature(headers)}"


def _texts(kept: object) -> dict[str, str]:
    return {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}
