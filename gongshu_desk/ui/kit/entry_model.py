"""The Qt model of an entry grid: the sheet's texts as they are shown, what is wrong with them, what becomes of a row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from gongshu_desk.domain.records.fields import masked
from gongshu_desk.ui.kit.chooser import Search
from gongshu_desk.ui.kit.entry_sheet import EntrySheet, SheetColumn, SheetRow

Editor = Literal["text", "long", "pick"]
STATES = {"new": "新增", "update": "更新", "same": "重复", "error": "错误"}
"""State of a row → the word whose sign stands before its number."""


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """One column of the grid. `search` offers what may stand in it; `label_of` says the name behind a number.

    private: how a stored value is masked until it is typed anew. right: numbers stand at the right.
    """

    sheet: SheetColumn
    width: int = 100
    editor: Editor = "text"
    search: Search | None = None
    label_of: Callable[[str], str] | None = None
    private: str = ""
    right: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """What the check said of one row: its state, and what is wrong by column key (\"\" is the row itself)."""

    state: str
    faults: Mapping[str, str] = field(default_factory=dict)
    remark: str = ""


class EntryModel(QAbstractTableModel):
    """Rows of a sheet. `typed` comes after every change of a text."""

    typed = Signal()

    def __init__(self, columns: tuple[EntryColumn, ...], sheet: EntrySheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns, self.sheet = columns, sheet
        self._judged: dict[int, Judged] = {}
        self._count = len(sheet.rows)
        self._private: dict[str, str] | None = None

    # ---- what was judged --------------------------------------------------------------------------------

    def judge(self, judged: Mapping[int, Judged]) -> None:
        """Show what the check said, by number of birth of the row."""
        self._judged = dict(judged)
        self._repaint()

    def judged(self, row: SheetRow) -> Judged | None:
        """What the check said of a row."""
        return self._judged.get(row.born)

    def fault(self, place: int, column: int) -> str:
        """What is wrong with a cell; \"\" where nothing is. What is wrong with a whole row is said at its first cell."""
        found = self._judged.get(self.sheet.rows[place].born)
        if found is None:
            return ""
        key = self.columns[column].sheet.key
        known = {c.sheet.key for c in self.columns}
        own = found.faults.get(key, "")
        rest = [text for name, text in found.faults.items() if name not in known] if column == 0 else []
        return "；".join(filter(None, [own, *rest]))

    def faults(self) -> list[tuple[int, int, str]]:
        """(place, column, sentence) of every fault, in reading order."""
        return [
            (place, column, text)
            for place, row in enumerate(self.sheet.rows)
            if (found := self._judged.get(row.born)) is not None and found.faults
            for column in range(len(self.columns))
            if (text := self.fault(place, column))
        ]

    # ---- what is shown ----------------------------------------------------------------------------------

    def shown(self, place: int, column: int) -> str:
        """The text of a cell as it stands on the screen; a stored private one is masked until typed anew.

        A stored value stays masked wherever it was filled or dragged to.
        """
        text = self.sheet.rows[place].cells[column]
        return masked(text, self._stored_private().get(text, "")) if text else text

    def _stored_private(self) -> Mapping[str, str]:
        """Stored value → how it is masked."""
        if self._private is None:
            places = [(i, c.private) for i, c in enumerate(self.columns) if c.private]
            self._private = {r.was[i]: kind for i, kind in places for r in self.sheet.rows if r.was and r.was[i]}
        return self._private

    def name_behind(self, place: int, column: int) -> str:
        """The name behind a number, shown beside it."""
        label_of = self.columns[column].label_of
        text = self.sheet.rows[place].cells[column]
        return label_of(text) if label_of is not None and text else ""

    def refresh(self) -> None:
        """The sheet has changed: tell the view, first how many rows there are."""
        self._private = None
        now = len(self.sheet.rows)
        if now > self._count:
            self.beginInsertRows(QModelIndex(), self._count, now - 1)
            self._count = now
            self.endInsertRows()
        elif now < self._count:
            self.beginRemoveRows(QModelIndex(), now, self._count - 1)
            self._count = now
            self.endRemoveRows()
        self._repaint()
        self.typed.emit()

    def _repaint(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self._count - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    # ---- Qt ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.sheet.rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.fault(index.row(), index.column()) or self.columns[index.column()].tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"{self.columns[index.column()].sheet.label} {self.shown(index.row(), index.column())}"
            fault = self.fault(index.row(), index.column())
            return f"{words}，{fault}" if fault else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return str(section + 1)
            found = self._judged.get(self.sheet.rows[section].born) if section < len(self.sheet.rows) else None
            return STATES[found.state] if found and role == Qt.ItemDataRole.ToolTipRole else None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.sheet.label + ("*" if column.sheet.required else "")
        return (column.tip or None) if role == Qt.ItemDataRole.ToolTipRole else None
