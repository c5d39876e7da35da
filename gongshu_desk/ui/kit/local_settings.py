"""What the desktop remembers on this PC: window place, type size, last folder, column mappings.

It is kept beside the store, not in it: it is no record, needs no audit and must be readable before the
store is open. A damaged file is forgotten, for nothing in it is worth a refusal.
"""

import json
from collections.abc import Iterator, MutableMapping
from pathlib import Path

from gongshu_desk.errors import UserError
from gongshu_desk.files import write_atomically


class LocalSettings(MutableMapping[str, str]):
    """Words by key, kept in a JSON file by `save`."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values: dict[str, str] = {}
        self._changed = False
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
            self._values = {key: value for key, value in kept.items() if isinstance(value, str)}
        except (OSError, ValueError, RecursionError, AttributeError):
            self._values = {}

    def save(self) -> None:
        """Write what changed; a folder that cannot be written is no reason to hold the clerk back."""
        if not self._changed or not self._file.parent.is_dir():
            return
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        try:
            write_atomically(self._file, text.encode())
        except (OSError, UserError):
            return
        self._changed = False

    def __getitem__(self, key: str) -> str:
        return self._values[key]

    def __setitem__(self, key: str, value: str) -> None:
        if self._values.get(key) != value:
            self._values[key] = value
            self._changed = True

    def __delitem__(self, key: str) -> None:
        del self._values[key]
        self._changed = True

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
