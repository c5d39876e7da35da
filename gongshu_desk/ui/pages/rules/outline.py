"""The left side of the editor: everything a rule file holds as a tree, in its order, with what each item is worth."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.rule_fields import TABLE_WORDS, word
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.layout import EDGE, col, foot, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.pages.rules.wording import item_worth, number

Place = tuple[str, int]
"""(table, place in it); ("scheme", 0) the settings of the whole; place −1 the table itself."""
HEAD: Place = ("scheme", 0)
WIDTH = 318
GROUPS = {"bands": "等次", "items": "类别与事项", "vetoes": "否决", "examples": "算例"}
"""Tables as the outline calls them; categories stand with their items."""
_MARKS = {"fault": ("x-circle-fill", "red"), "remark": ("warning-fill", "amber")}


def _name(value: Any, line: Any) -> Cell:
    icon, tone = _MARKS.get(line["mark"], ("", "ink2"))
    return Cell(str(value), bold=line["group"], icon=icon, icon_tone=tone, tip=str(value))


def _worth(value: Any, line: Any) -> Cell:
    return Cell(str(value), "red" if line["minus"] else "ink2")


COLUMNS = (
    Column("name", "规则", "name", 190, stretch=True, rank=0, show=_name, pad=(0, 4)),
    Column("worth", "分值", "number", 106, rank=0, show=_worth, pad=(4, 12)),
)


def lines(
    head: Mapping[str, Any], tables: Mapping[str, Sequence[Mapping[str, Any]]], marks: Mapping[Place, str]
) -> list[dict[str, Any]]:
    """Every line of the outline from top to foot."""
    found = [_line(HEAD, 0, "基本设置", f"第 {head.get('version', '')} 版", marks)]
    found += [_line(("bands", -1), 0, "等次", "", marks, group=True)]
    for place, band in enumerate(tables["bands"]):
        start = number(band.get("from"))
        found.append(
            _line(("bands", place), 1, band.get("label"), f"≥ {'□' if start is None else shown(start)}", marks)
        )
    found += [_line(("items", -1), 0, GROUPS["items"], "", marks, group=True)]
    found += _categories(tables, marks)
    found += [_line(("vetoes", -1), 0, "否决", "", marks, group=True)]
    for place, veto in enumerate(tables["vetoes"]):
        words = word("vetoes", "when", str(veto.get("when", "")))
        effect = word("vetoes", "effect", str(veto.get("effect", "")))
        found.append(_line(("vetoes", place), 1, f"{words} → {effect}", "", marks))
    found += [_line(("examples", -1), 0, "算例", "", marks, group=True)]
    for place, example in enumerate(tables["examples"]):
        total = number(example.get("total"))
        found.append(_line(("examples", place), 1, example.get("name"), "" if total is None else shown(total), marks))
    return found


def _categories(tables: Mapping[str, Sequence[Mapping[str, Any]]], marks: Mapping[Place, str]) -> list[dict[str, Any]]:
    found, known = [], set()
    items = list(enumerate(tables["items"]))
    for place, category in enumerate(tables["categories"]):
        cap = number(category.get("cap"))
        known.add(category.get("code"))
        bound = "" if cap is None else f"≤{shown(cap)}"
        name = f"{category.get('code', '')}　{category.get('name', '')}"
        found.append(_line(("categories", place), 1, name, bound, marks))
        found += [_item(at, item, marks) for at, item in items if item.get("category") == category.get("code")]
    found += [_item(at, item, marks) for at, item in items if item.get("category") not in known]
    return found


def _item(place: int, item: Mapping[str, Any], marks: Mapping[Place, str]) -> dict[str, Any]:
    worth = item_worth(item)
    return _line(("items", place), 2, f"{item.get('code', '')}　{item.get('name', '')}", worth, marks)


def _line(
    place: Place, level: int, name: Any, worth: str, marks: Mapping[Place, str], *, group: bool = False
) -> dict[str, Any]:
    return {
        "key": place, "level": level, "name": str(name or "（还没有名称）"), "worth": worth, "group": group,
        "mark": marks.get(place, ""), "minus": worth.startswith("−"),
    }  # fmt: skip


class Outline(QFrame):
    """`chosen` carries the Place in the line under the keyboard. `add` is called with a table."""

    chosen = Signal(object)

    def __init__(self, add: Callable[[str], object], acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.table = RecordTable(
            COLUMNS, key="key", style=_style, tree=True, density="compact", header=False, label="规则的内容"
        )
        self.table.current_changed.connect(self._tell)
        self._add = add
        self.add_button = MenuButton(
            self._additions, "新增", "plus", small=True, tip="新增类别、事项、等次、否决或算例"
        )
        self.buttons = {
            "copy": Button(kind="icon", icon="copy", small=True, tip="复制选中的一条", key="Ctrl+D", run=acts["copy"]),
            "delete": Button(kind="icon", icon="trash", small=True, tip="删除选中的一条（Delete）", run=acts["delete"]),
            "up": Button(kind="icon", icon="arrow-up", small=True, tip="上移（类别封顶从排在后面的截起）",
                         key="Alt+Up", run=acts["up"]),
            "down": Button(kind="icon", icon="arrow-down", small=True, tip="下移（类别封顶从排在后面的截起）",
                           key="Alt+Down", run=acts["down"]),
        }  # fmt: skip
        self.table.bind("Delete", lambda _rows: acts["delete"]())
        self.table.menu = lambda _rows: self._own_menu(acts)
        self._silent = False
        self._foot = foot(row(self.add_button, None, *self.buttons.values(), space=4, margins=(12, 6, 12, 6)))
        self.setLayout(col((self.table, 1), self._foot, space=0, margins=EDGE))
        self.retype()

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(WIDTH))

    def show_lines(self, wanted: list[dict[str, Any]], place: Place, *, fixed: bool) -> None:
        """Show the outline with this line chosen; `fixed`: nothing can be added, moved or deleted."""
        self._silent = True
        shown_now = self.table.rows()
        if [one["key"] for one in shown_now] == [one["key"] for one in wanted]:
            for at, (old, new) in enumerate(zip(shown_now, wanted, strict=True)):
                if old != new:
                    self.table.records.replace(at, new)
        else:
            self.table.set_rows(wanted)
        current = self.table.current_row()
        if current is None or current["key"] != place:
            self.table.select_key(place)
        self._silent = False
        self._foot.setVisible(not fixed)

    def allow(self, reasons: Mapping[str, str]) -> None:
        """Why a button does nothing now; an empty reason enables it."""
        for name, reason in reasons.items():
            self.buttons[name].set_reason(reason)

    def place(self) -> Place:
        """What is chosen."""
        current = self.table.current_row()
        return current["key"] if current else HEAD

    def _additions(self) -> list[Action | None]:
        return [
            Action(f"新增{TABLE_WORDS[table]}", lambda table=table: self._add(table), "plus")
            for table in ("categories", "items", "bands", "vetoes", "examples")
        ]

    def _own_menu(self, acts: Mapping[str, Callable[[], object]]) -> list[Action | None]:
        if self._foot.isHidden():
            return []
        words = (("copy", "复制这一条", "copy", "Ctrl+D"), ("delete", "删除", "trash", "Delete"),
                 ("up", "上移", "arrow-up", "Alt+Up"), ("down", "下移", "arrow-down", "Alt+Down"))  # fmt: skip
        own = [Action(w, acts[a], i, k, enabled=self.buttons[a].isEnabled()) for a, w, i, k in words]
        return [*own, None, *self._additions()]

    def _tell(self, current: Any) -> None:
        if current is not None and not self._silent:
            self.chosen.emit(current["key"])


def _style(line: Any) -> RowStyle:
    level = line["level"]
    return RowStyle(
        group=line["group"], level=max(level - 1, 0), bold=line["group"] or line["key"][0] in ("scheme", "categories")
    )
