"""What every table can do by itself: copy its selected rows, sort by the column under the keyboard."""

from typing import TYPE_CHECKING

from gongshu_desk.ui.kit import clipboard
from gongshu_desk.ui.kit.buttons import Action

if TYPE_CHECKING:
    from gongshu_desk.ui.kit.record_table import RecordTable


def copy_rows(table: "RecordTable") -> None:
    """Put the selected rows on the clipboard as TSV and HTML, with headings if there are several."""
    columns = table.records.columns
    places = [i for i, c in enumerate(columns) if not table.isColumnHidden(i) and c.role not in ("gutter", "action")]
    cells = [[table.records.cell(p, i).plain() for i in places] for p in table.selected_positions()]
    if len(cells) > 1:
        cells.insert(0, [columns[i].label for i in places])
    if cells:
        clipboard.write_cells(cells)


def own_actions(table: "RecordTable") -> list[Action | None]:
    """The lines that stand at the end of a table's context menu."""
    actions: list[Action | None] = []
    if table.selected_positions():
        actions.append(Action("复制", table.copy, "copy", "Ctrl+C"))
    index = table.currentIndex()
    if not index.isValid() or table.records.tree:
        return actions
    column = table.records.columns[index.column()]
    if column.sortable and column.label:
        up = Action(f"按{column.label}排序", lambda: table.sort_by(column.key), "arrow-up")
        down = Action(f"按{column.label}倒序", lambda: table.sort_by(column.key, True), "arrow-down")
        actions += [None, up, down]
    return actions
