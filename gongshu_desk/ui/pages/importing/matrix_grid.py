"""The preview of a matrix: a grid exactly like the sheet, each cell coloured by what becomes of it, and marked too."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.services.matrix_intake import CellPlan, MatrixPlan
from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.tips import inert
from gongshu_desk.ui.kit.tokens import colour

GROUNDS = {"new": "green_bg", "update": "blue_bg", "ask": "amber_bg", "error": "red_bg", "same": "", "none": ""}
TONES = {"new": "green", "update": "blue", "ask": "amber", "error": "red", "same": "ink2", "none": "ink3"}
ICONS = {"update": "pencil-simple-fill", "ask": "warning-fill", "error": "x-circle-fill", "same": "copy-fill"}
_WIDTH, _NAMES = 84, 148


class MatrixModel(QAbstractTableModel):
    """People down, meetings across; one plan."""

    def __init__(self) -> None:
        super().__init__()
        self.plan: MatrixPlan | None = None

    def show_plan(self, plan: MatrixPlan) -> None:
        """Show another plan; of the same sheet only its cells change, so that the place scrolled to stays."""
        same = self.plan is not None and self.plan.sheet is plan.sheet
        if not same:
            self.beginResetModel()
        self.plan = plan
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(0, self.rowCount() - 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if self.plan is None or (parent is not None and parent.isValid()) else len(self.plan.people)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if self.plan is None or (parent is not None and parent.isValid()) else len(self.plan.meetings)

    def cell(self, row: int, column: int) -> CellPlan:
        """What becomes of a cell."""
        assert self.plan is not None
        return self.plan.cells[row][column]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.mark
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = self.sentence(index.row(), index.column())
            return inert(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.plan is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            person = self.plan.people[section]
            return f"{person.row}  {printed(person.name or person.written)}"
        return self.plan.meetings[section].heading

    def sentence(self, row: int, column: int) -> str:
        """What becomes of a cell, in words."""
        assert self.plan is not None
        person, meeting = self.plan.people[row], self.plan.meetings[column]
        cell = self.cell(row, column)
        name = printed(person.name or person.written) or "（空）"
        if person.state == "out":
            name = f"{name}（不导入这一行）"
        return f"{name}，{meeting.heading}：{words_of(cell, meeting.state == 'out')}"


def words_of(cell: CellPlan, left_out: bool = False) -> str:
    """「√」 → 出席, 新增."""
    mark = f"「{cell.mark}」" if cell.mark else "空白"
    if left_out:
        return f"{mark}，不导入这一列"
    if cell.state == "none":
        return cell.say or f"{mark}，不登记"
    if cell.state == "ask":
        return cell.say
    if cell.state == "error":
        return cell.say
    if cell.state == "same":
        return f"{mark} → {cell.new}，与已有记录相同"
    if cell.state == "update":
        return f"{mark}，原为「{cell.old}」，改为「{cell.new}」"
    return f"{mark} → {cell.new}，新增" + (f"；{cell.say}" if cell.say else "")


class MatrixGrid(QTableView):
    """The grid. `chosen` carries (row, column) when Enter or a double click asks for another meaning."""

    chosen = Signal(int, int)
    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.cells = MatrixModel()
        self.lit: frozenset[str] = frozenset()
        self._bound: dict[str, Callable[[], object]] = {}
        self.setModel(self.cells)
        self.setItemDelegate(_CellPainter(self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        corner = QWidget()
        corner.setObjectName("clear")
        self.setCornerWidget(corner)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Across(self))
        self.setVerticalHeader(_Down(self))
        self.setAccessibleName("签到表预览")
        self.selectionModel().currentChanged.connect(lambda now, _old: self.moved.emit(now.row(), now.column()))
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row(), index.column()))
        self.retype()

    def show_plan(self, plan: MatrixPlan) -> None:
        """Show what an import would do."""
        self.cells.show_plan(plan)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cells.index(0, 0))
        self._share()
        self.viewport().update()

    def light(self, *states: str) -> None:
        """Cells of these states stand out, the others step back; none lights all."""
        self.lit = frozenset(states)
        self.viewport().update()

    def go_to(self, states: tuple[str, ...], from_start: bool = False) -> bool:
        """Go to the next cell of these states, round and round; False where there is none."""
        plan = self.cells.plan
        if plan is None or not plan.meetings:
            return False
        wide = len(plan.meetings)
        here = -1 if from_start else self.currentIndex().row() * wide + self.currentIndex().column()
        total = wide * len(plan.people)
        for step in range(1, total + 1):
            row, column = divmod((here + step) % total, wide)
            if plan.cells[row][column].state in states:
                self.setCurrentIndex(self.cells.index(row, column))
                return True
        return False

    def bind(self, key: str, run: Callable[[], object]) -> None:
        """Call `run` when this key is pressed in the grid."""
        self._bound[QKeySequence(key).toString()] = run

    def keyPressEvent(self, event: QKeyEvent) -> None:
        run = self._bound.get(QKeySequence(event.keyCombination()).toString())
        if run is not None:
            run()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.chosen.emit(self.currentIndex().row(), self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do not jump."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Few meetings share the width, many keep the least a mark and a date need."""
        least, most = ladder.wide(_WIDTH), ladder.wide(_WIDTH) * 2
        count = max(1, self.cells.columnCount())
        self.horizontalHeader().setDefaultSectionSize(min(most, max(least, self.viewport().width() // count)))

    def retype(self) -> None:
        self.verticalHeader().setMinimumSectionSize(ladder.px(16))
        self.verticalHeader().setDefaultSectionSize(ladder.row_height(10))
        self.verticalHeader().setFixedWidth(ladder.wide(_NAMES))
        self._share()
        self.horizontalHeader().setFixedHeight(2 * ladder.metrics().height() + ladder.px(12))


class _Across(QHeaderView):
    """Day above, name below."""

    def __init__(self, grid: MatrixGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        ladder.wear(self, "body")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        plan = self._grid.cells.plan
        if plan is None:
            return
        one = plan.meetings[section]
        part = one.values["day_part"].label if one.values.get("day_part") else ""
        day = f"{one.day:%m-%d} {part}".strip() if one.day else "日期？"
        tone = "ink3" if one.state == "out" else "amber" if one.problems else "ink2"
        painter.save()
        painter.fillRect(rect, colour("surface"))
        high = ladder.metrics().height()
        inner = QRectF(rect).adjusted(6, ladder.px(5), -4, 0)
        top = QRectF(inner.left(), inner.top(), inner.width(), high)
        paint.write(painter, top, day, "body", tone)
        name = str(one.values.get("name", one.heading))
        paint.write(painter, top.translated(0, high + 1), name, "body", "ink3" if one.state == "out" else "ink")
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        painter.restore()


class _Down(QHeaderView):
    """Row number and name, always in sight."""

    def __init__(self, grid: MatrixGrid) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self._grid = grid
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        ladder.wear(self, "body")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        plan = self._grid.cells.plan
        if plan is None:
            return
        person = plan.people[section]
        painter.save()
        painter.fillRect(rect, colour("surface"))
        number = QRectF(rect).adjusted(8, 0, 0, 0)
        number.setWidth(ladder.width("000"))
        paint.write(painter, number, str(person.row), "body", "ink3", paint.RIGHT)
        left = number.right() + 10
        words = QRectF(left, rect.top(), rect.right() - left - 4, rect.height())
        tone = "amber" if person.problem else "ink3" if person.state == "out" else "ink"
        text = printed(person.name or person.written) or "（空）"
        paint.write(painter, words, f"{text} ？" if person.problem else text, "body", tone)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("rule"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour("line"))
        painter.restore()


def _changed(cell: CellPlan, room: float) -> str:
    """Old → new where there is room for both."""
    old, new = cell.old.partition("（")[0], cell.new.partition("（")[0]
    both = f"{old}→{new}"
    return both if ladder.width(both) <= room else f"→{new}"


class _CellPainter(QStyledItemDelegate):
    """The mark as it stands in the sheet, on the ground of its state, with a small picture beside all but the new."""

    def __init__(self, grid: MatrixGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: Any, index: QModelIndex) -> None:  # type: ignore[override]
        cell = self._grid.cells.cell(index.row(), index.column())
        rect = QRectF(option.rect)
        lit = self._grid.lit
        back = bool(lit) and cell.state not in lit
        painter.save()
        ground = "" if back else GROUNDS[cell.state]
        if ground:
            painter.fillRect(rect.adjusted(0, 0, -1, -1), colour(ground))
        tone = "last" if back else TONES[cell.state]
        inner = rect.adjusted(8, 0, -4, -1)
        icon = ICONS.get(cell.state, "")
        if icon and not back:
            size = ladder.px(13)
            draw_icon(
                painter,
                icon,
                "last" if cell.state == "same" else TONES[cell.state],
                rect.right() - size - 5,
                rect.center().y() - size / 2,
                size,
            )
            inner = inner.adjusted(0, 0, -size - 3, 0)
        text = _changed(cell, inner.width()) if cell.state == "update" else cell.mark
        paint.write(painter, inner, text or "·", "body", tone)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour("rule"))
        if index == self._grid.currentIndex():
            edge = "focus" if self._grid.hasFocus() else "strong"
            paint.outline(painter, rect.adjusted(0, 0, -1, -1), edge, 2, 2)
        painter.restore()
