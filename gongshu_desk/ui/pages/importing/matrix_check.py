"""Step 预览: the sheet as a grid, every cell with what becomes of it; questions one after the other with F8."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.matrix_legend import MEANINGS
from gongshu_desk.services.matrix_intake import CellPlan, MatrixPlan
from gongshu_desk.ui.kit.buttons import Action, Button, context_menu
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.layout import clear, col, holder, note, row, table_card
from gongshu_desk.ui.pages.importing.matrix_grid import MatrixGrid

STATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("新增", ("new",)),
    ("更新", ("update",)),
    ("相同", ("same",)),
    ("不登记", ("none",)),
    ("待答", ("ask",)),
    ("不能写", ("error",)),
)
OPEN = ("ask", "error")
_KINDS = {"ask": ("amber", "warning-fill"), "error": ("red", "x-circle-fill"), "update": ("blue", "pencil-simple-fill")}


class CheckStep(QWidget):
    """`answer(row, place, meaning)` is called for one cell; `export` writes the rows that cannot be taken."""

    def __init__(self, answer: Callable[[int, int, str], object], export: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._answer = answer
        self.plan: MatrixPlan | None = None
        self.segments = Segments(["全部 0", *(f"{word} 0" for word, _ in STATES)], run=self._light)
        self.next = Button("下一处", icon="arrow-down", tip="下一处待答或不能写的格", key="F8", run=self.next_open)
        self.export = Button(
            "导出未导入的行", icon="upload-simple", tip="把没有导入的行连同原因存成表格，改好再导入", run=export
        )
        self.grid = MatrixGrid()
        self.grid.moved.connect(lambda _row, _column: self._tell())
        self.grid.chosen.connect(self.choose)
        self._say = col(space=0, margins=(8, 8, 8, 8))
        line = row(self.segments, None, self.next, self.export)
        self.setLayout(col(line, (table_card(None, self.grid, holder(self._say)), 1), space=12))
        self._back = QShortcut(QKeySequence("Shift+F8"), self)
        self._back.activated.connect(self.next_open)

    def show_plan(self, plan: MatrixPlan) -> None:
        """Show what an import would do by now."""
        first = self.plan is None or self.plan.sheet is not plan.sheet
        self.plan = plan
        marks = plan.marks
        total = sum(marks.values())
        counts = [sum(marks[state] for state in states) for _, states in STATES]
        words = [f"{word} {count}" for (word, _), count in zip(STATES, counts, strict=True)]
        self.segments.set_words([f"全部 {total}", *words], 0 if first else None)
        waiting = marks["ask"] + marks["error"]
        self.next.set_reason("" if waiting else "没有待答的格")
        self.export.set_reason("" if unread(plan) else "每一行都能导入")
        self.grid.show_plan(plan)
        if first:
            self.grid.light()
            self.grid.go_to(OPEN, from_start=True)
        self._tell()

    def next_open(self) -> None:
        """Go to the next cell that waits for an answer or cannot be written."""
        self.grid.go_to(OPEN)
        self.grid.setFocus()

    def choose(self, row_: int, place: int) -> None:
        """Offer the meanings for one cell."""
        plan = self.plan
        if plan is None:
            return
        index = self.grid.cells.index(row_, place)
        at = self.grid.viewport().mapToGlobal(self.grid.visualRect(index).bottomLeft() + QPoint(0, 2))
        context_menu(self.grid, self.meanings(row_, place), at)

    def meanings(self, row_: int, place: int) -> list[Action | None]:
        """The lines of the menu for one cell: what its mark may be first, then the rest, then the legend again."""
        plan = self.plan
        assert plan is not None
        number = plan.people[row_].row
        cell = plan.cells[row_][place]
        likely = next((line.choices for line in plan.legend if line.mark == cell.mark), ())
        words = list(dict.fromkeys([*likely, *MEANINGS]))
        lines: list[Action | None] = [
            Action(word, lambda word=word: self._answer(number, place, word)) for word in words[: len(likely)]
        ]
        lines += [None] if likely else []
        lines += [Action(word, lambda word=word: self._answer(number, place, word)) for word in words[len(likely) :]]
        if (number, place) in plan.answers.cells:
            lines += [None, Action("按图例", lambda: self._answer(number, place, ""), "arrow-counter-clockwise")]
        return lines

    def _light(self, place: int) -> None:
        states = () if place == 0 else STATES[place - 1][1]
        self.grid.light(*states)
        if states:
            self.grid.go_to(states, from_start=True)

    def _tell(self) -> None:
        """The sentence of the current cell below the grid."""
        clear(self._say)
        index = self.grid.currentIndex()
        if self.plan is None or not index.isValid():
            return
        cell: CellPlan = self.plan.cells[index.row()][index.column()]
        kind, icon = _KINDS.get(cell.state, ("grey", "info-fill"))
        sentence = self.grid.cells.sentence(index.row(), index.column())
        change = Button(
            "改这一格", small=True, tip="这一格另选一个意思，不动原来的文件（Enter）",
            run=lambda: self.choose(index.row(), index.column()),
        )  # fmt: skip
        self._say.addWidget(note(kind, icon, sentence, change))


def unread(plan: MatrixPlan) -> list[int]:
    """Places of the people whose row is not, or not wholly, imported."""
    return [
        place
        for place, (person, cells) in enumerate(zip(plan.people, plan.cells, strict=True))
        if person.state != "found" or any(cell.state in OPEN or (cell.old and cell.state == "none") for cell in cells)
    ]
