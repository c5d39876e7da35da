"""The one signal by which pages learn that records changed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Notices(QObject):
    """`changed` carries the kinds of record a write touched, as a frozenset of names; empty means anything."""

    changed = Signal(object)

    def tell(self, kinds: Iterable[str] = ()) -> None:
        """Say that records of these kinds changed. Call it on the GUI thread."""
        self.changed.emit(frozenset(kinds))
