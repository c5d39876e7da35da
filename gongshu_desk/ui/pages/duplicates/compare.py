"""Two records side by side: which one stays, which value of each field stays, which mark of each deputy holds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gongshu_desk.services.merge_compare import Comparison
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle
from gongshu_desk.ui.kit.fields import Check, TextField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import clear, col, foot, hline, holder, note, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable

FIXED = "no"
"""A record keeps its number: what refers to it by number stays right."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the clerk decided. `kept` is 0 or 1; `values` are those of the other that stay; `marks` as `merge` takes them."""

    kept: int
    values: dict[str, Any]
    marks: dict[int, bool]
    reason: str


def _picked(place: int) -> Callable[[Any, Row], Cell]:
    def show(value: Any, current: Row) -> Cell:
        text = value or "空"
        if current["group"] or current["same"]:
            return Cell(value or "", "ink3", tip=text)
        if current["joined"]:
            return Cell(text, "ink", icon="check-bold", icon_tone="green", tip="两边都保留")
        if current["chosen"] is None:
            return Cell(text, "amber", icon="question", icon_tone="amber", tip="请选：← 第一条，→ 第二条")
        if current["chosen"] == place:
            return Cell(text, "ink", bold=True, icon="check-bold", icon_tone="green", tip=text)
        return Cell(text, "ink3", strike=bool(value), tip=text)

    return show


COLUMNS = (
    Column("label", "项目", "name", 150, rank=0, sortable=False),
    Column("first", "第一条", width=400, rank=0, show=_picked(0), sortable=False),
    Column("second", "第二条", width=400, stretch=True, rank=0, show=_picked(1), sortable=False),
)


class CompareFace(QWidget):
    """See the module. merge: called with the decision. apart: 不是重复. back: to the list."""

    def __init__(
        self,
        found: Comparison,
        why: str,
        merge: Callable[[Decision], object],
        apart: Callable[[], object],
        back: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._found, self._merge = found, merge
        self._touched: dict[str, int] = {}
        self._marks: dict[int, int] = {}
        self.keep = Segments([self._short(0), self._short(1)], self._better(), run=lambda _place: self._fill())
        self.all = Check("也显示相同的项目", run=lambda _on: self._fill())
        self.reason = TextField("理由（可不填，如 街道与联络站都登记了）", limit=100)
        style = lambda current: RowStyle(group=current["group"], muted=current["same"])  # noqa: E731
        self.table = RecordTable(COLUMNS, key="key", style=style, label="逐项比较", density="import")
        for key, place in (("Left", 0), ("Right", 1), ("1", 0), ("2", 1)):
            self.table.bind(key, lambda rows, place=place: self.choose(rows[0], place))
        self.table.bind("Space", lambda rows: self.choose(rows[0], 1 - (rows[0]["chosen"] or 0)))
        self.table.clicked.connect(self._clicked)
        self._say = col(space=6)
        self.go = Button("合并", "primary", "check", tip="合并成一条（Ctrl+S）", run=self.accept)
        buttons = (
            Button("返回", "quiet", tip="返回列表（Esc）", run=back),
            Button("不是重复", icon="x", run=apart),
            None,
            self.go,
        )
        keep = row(Label("保留哪一条"), self.keep, self.all, None, (self.reason, 1), space=12, margins=(16, 10, 16, 10))
        card = table_card(holder(keep), self.table, hline(), foot(row(*buttons, margins=(8, 8, 16, 8))))
        self.setLayout(col(note("blue", "info-fill", why), self._say, (card, 1), space=8))
        for name, run in (("Ctrl+S", self.accept), ("Esc", back)):
            QShortcut(QKeySequence(name), self).activated.connect(run)
        self._fill()
        self.table.select_first()

    def focus_first(self) -> None:
        """Put the keyboard on the first difference."""
        self.table.setFocus()

    def _short(self, place: int) -> str:
        side = (self._found.first, self._found.second)[place]
        number = side.words.get(FIXED) or side.title
        told = number if len(number) <= 18 else number[:17] + "…"
        return f"第{'一二'[place]}条 {told}"

    def _better(self) -> int:
        """The one with more behind it, else with more filled in."""
        moves = [sum(m[1] for m in self._found.moves), sum(m[2] for m in self._found.moves)]
        filled = [sum(bool(word) for word in side.words.values()) for side in (self._found.first, self._found.second)]
        return int((moves[1], filled[1]) > (moves[0], filled[0]))

    # ---- rows -------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        kept = self.keep.current()
        rows: list[Row] = []
        for pair in self._found.fields:
            if pair.same and not self.all.isChecked():
                continue
            fixed = pair.name == FIXED
            preferred = kept if (pair.first, pair.second)[kept] else 1 - kept
            chosen = kept if fixed else self._touched.get(pair.name, preferred)
            rows.append(_row(pair.name, pair.label, pair.first, pair.second, chosen, pair.same, pair.joined, fixed))
        if self._found.marks:
            told = f"{len(self._found.marks)} 人两边不同，请逐人选定"
            rows.append(_row("", "出席情况", told, "", None, group=True))
        for mark in self._found.marks:
            chosen_mark = self._marks.get(mark.mandate_id)
            rows.append(_row(f"mark{mark.mandate_id}", mark.who, mark.first, mark.second, chosen_mark))
        self.table.set_rows(rows)
        self._tell()

    def _tell(self) -> None:
        clear(self._say)
        open_ = sum(m.mandate_id not in self._marks for m in self._found.marks)
        kept = self.keep.current()
        moved = [f"{word} {(first, second)[1 - kept]} 条" for word, first, second in self._found.moves]
        parts = [
            f"另一条移到回收站，它的{'、'.join(moved)}归到保留的这条"
            if any((m[1], m[2])[1 - kept] for m in self._found.moves)
            else "另一条移到回收站"
        ]
        same = sum(pair.same for pair in self._found.fields)
        parts.append(f"相同的 {same} 项不用选" if same and not self.all.isChecked() else "")
        self._say.addWidget(Label("；".join(p for p in parts if p) + "。随时可以拆开。", tone="ink2", wrap=True))
        self.go.set_reason(f"还有 {open_} 人的出席情况没有选" if open_ else "")

    def choose(self, current: Row, place: int) -> None:
        """Let one side of a line stay."""
        if current["group"] or current["same"] or current["joined"] or current["fixed"]:
            return
        if str(current["key"]).startswith("mark"):
            self._marks[int(str(current["key"]).removeprefix("mark"))] = place
        else:
            self._touched[current["key"]] = place
        self._fill()
        if current["chosen"] is None:
            self.table.step(1)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in (1, 2):
            self.choose(self.table.records.row_at(index.row()), index.column() - 1)

    def accept(self) -> None:
        """Hand the decision over."""
        if not self.go.isEnabled():
            return
        kept = self.keep.current()
        other = (self._found.first, self._found.second)[1 - kept]
        values = {
            pair.name: other.values.get(pair.name)
            for pair in self._found.fields
            if not pair.same and not pair.joined and pair.name != FIXED and self._chosen(pair.name) != kept
        }
        marks = {mandate: place != kept for mandate, place in self._marks.items()}
        self._merge(Decision(kept, values, marks, self.reason.value() or ""))

    def _chosen(self, name: str) -> int:
        kept = self.keep.current()
        pair = next(p for p in self._found.fields if p.name == name)
        return self._touched.get(name, kept if (pair.first, pair.second)[kept] else 1 - kept)


def _row(
    key: str,
    label: str,
    first: str,
    second: str,
    chosen: int | None,
    same: bool = False,
    joined: bool = False,
    fixed: bool = False,
    group: bool = False,
) -> Row:
    return {
        "key": key, "label": label, "first": first, "second": second, "chosen": chosen,
        "same": same, "joined": joined, "fixed": fixed, "group": group,
    }  # fmt: skip
