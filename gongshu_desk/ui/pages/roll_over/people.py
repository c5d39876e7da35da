"""Who goes on: everyone in office with a tick, the list of the newly elected laid over it, new numbers and places."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.services.roll_over import Seat
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.labels import Elided
from gongshu_desk.ui.kit.layout import col, holder, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable

PLACES = {"electoral_district": "选区", "delegation": "代表团", "group": "代表小组", "station": "联络站"}
LACKING = "待编号"


def _goes(value: Any, current: dict[str, Any]) -> Cell:
    if not value:
        return Cell("不连任", "ink3")
    return Cell("连任" if current["was"] else "新当选", "ink", icon="check-bold", icon_tone="green")


def _number(value: Any, current: dict[str, Any]) -> Cell:
    if value:
        return Cell(str(value), "ink")
    return Cell(LACKING, "amber") if current["goes"] else Cell("—", "ink3")


COLUMNS = (
    Column(
        "name", "姓名", "name", 190, rank=0, show=lambda v, r: Cell(printed(v), sub=r["told"] and f"（{r['told']}）")
    ),
    Column("was", "本届证号", width=144, rank=2),
    Column("goes", "去向", width=92, rank=0, show=_goes),
    Column("certificate_no", "新证号", width=140, rank=0, show=_number),
    Column("electoral_district", "选区", width=100, rank=3),
    Column("delegation", "代表团", width=110, rank=4),
    Column("group", "代表小组", width=110, rank=1),
    Column("station", "联络站", width=150, rank=2, stretch=True),
)


class PeopleStep(QWidget):
    """The table of seats. `changed` is told after every change; the page opens dialogs for what it cannot ask here."""

    def __init__(
        self,
        changed: Callable[[], None],
        import_list: Callable[[], None],
        number: Callable[[], None],
        fill: Callable[[list[int]], None],
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._changed, self._fill = changed, fill
        self.seats: list[Seat] = []
        self.table = RecordTable(COLUMNS, key="at", multi=True, label="新一届代表")
        self.table.bind("Space", self._toggle)
        self.table.bind("F2", lambda rows: fill([r["at"] for r in rows]))
        self.table.activated_row.connect(lambda current: fill([current["at"]]))
        self.table.pasted.connect(self.take_numbers)
        self._sum = Elided("", tone="ink2")
        line = row(
            Button("导入当选名单", icon="download-simple", tip="按身份证号对应，同名的一个个问", run=import_list),
            Button("按规律编新证号", icon="pencil-simple", tip="如 3302####", run=number),
            Button("填选区、小组、站", icon="caret-down-bold", tip="给选中的人一起填（F2）", run=self._fill_selected),
            MenuButton(self._more, tip="更多"),
            (self._sum, 1),
        )
        self.setLayout(col(holder(line), (table_card(None, self.table), 1), space=8))

    def set_seats(self, seats: Sequence[Seat]) -> None:
        """Show these seats; the current line stays where it was."""
        self.seats = list(seats)
        current = self.table.current_row()
        self.table.set_rows([_row(at, seat) for at, seat in enumerate(self.seats)])
        if current is None or not self.table.select_key(current["at"]):
            self.table.select_first()
        going = [seat for seat in self.seats if seat.goes]
        kept, lacking = sum(bool(seat.was) for seat in going), sum(not seat.certificate_no for seat in going)
        words = [f"连任 {kept}", f"新当选 {len(going) - kept}", f"不连任 {len(self.seats) - len(going)}"]
        words += [f"还没有新证号 {lacking}"] if lacking else []
        self._sum.set_text("　".join(words) + "　空格＝勾选或取消，F2＝修改，可粘贴一列新证号")

    def take_numbers(self, cells: list[list[str]]) -> None:
        """A pasted column of new certificate numbers, from the current line down."""
        current = self.table.current_row()
        shown = [r["at"] for r in self.table.rows()]
        if current is None or not cells:
            return
        seats = list(self.seats)
        for at, cell in zip(shown[shown.index(current["at"]) :], cells, strict=False):
            if cell and cell[0].strip():
                seats[at] = replace(seats[at], certificate_no=cell[0].strip(), goes=True)
        self.set_seats(seats)
        self._changed()

    def _toggle(self, rows: list[dict[str, Any]]) -> None:
        on = not all(r["goes"] for r in rows)
        self._set([r["at"] for r in rows], on)

    def _set(self, places: Sequence[int], on: bool) -> None:
        chosen = set(places)
        self.set_seats([replace(s, goes=on) if at in chosen else s for at, s in enumerate(self.seats)])
        self._changed()

    def _fill_selected(self) -> None:
        rows = self.table.selected_rows() or ([self.table.current_row()] if self.table.current_row() else [])
        if rows:
            self._fill([r["at"] for r in rows if r is not None])

    def _more(self) -> list[Action | None]:
        every = range(len(self.seats))
        return [
            Action("全部连任", lambda: self._set(every, True), "check-circle"),
            Action("全部不连任", lambda: self._set(every, False), "x"),
        ]


def _row(at: int, seat: Seat) -> dict[str, Any]:
    names = ("name", "was", "goes", "certificate_no", *PLACES, "told")
    return {"at": at} | {name: getattr(seat, name) if getattr(seat, name) != "" else None for name in names} | {
        "told": seat.told, "was": seat.was or None,
    }  # fmt: skip
