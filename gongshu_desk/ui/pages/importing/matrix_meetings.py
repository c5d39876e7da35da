"""Step 活动: which activity each column is, in a list; the fields of the chosen ones below it, with fill-down."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain.codes import ActivityKind, DayPart, OrganiserLevel
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.matrix_intake import LEAVE_OUT, MatrixPlan
from gongshu_desk.services.matrix_meetings import TICK, TICKS, MeetingPlan
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.fields import Combo, NumberField, TextField
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import card, col, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable

STATES = {"new": "新增", "existing": "已有", "ask": "待答", "out": "不导入"}
_ALONE = ("into", "no", "name", "held_on")
"""Fields that differ from column to column: they are edited for one column at a time."""
_LABELS = {
    "into": "登记到", "no": "编号", "kind": "类型", "name": "名称", "held_on": "日期", "day_part": "时段",
    "half_days": "半天数", "series": "所属会议", "organiser_level": "组织层级", TICK: "打勾记为",
}  # fmt: skip


class MeetingsStep(QWidget):
    """`answer(places, field, value)` is called with what the clerk says of one or several columns."""

    def __init__(self, answer: Callable[[list[int], str, Any], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._answer = answer
        self._plan: MatrixPlan | None = None
        self._last = "kind"
        self.table = RecordTable(
            _columns(), key="place", density="import", multi=True, style=_style, label="各列对应的活动"
        )
        self.table.current_changed.connect(lambda _row: self._show_fields())
        self.table.selection_changed.connect(lambda _count: self._show_fields())
        self.table.activated_row.connect(lambda _row: self.focus_open())
        self.fields = self._fields()
        self._title = Label("", "strong")
        self.down = Button("填到下面", small=True, icon="arrow-down", key="Ctrl+D", run=self.fill_down)
        self._problem = Elided("", tone="amber")
        strip = card(
            col(row(self._title, (self._problem, 1), self.down), self._grid(), space=8, margins=(16, 8, 16, 12))
        )
        self.setLayout(col((table_card(None, self.table), 1), strip, space=12))

    def _fields(self) -> dict[str, Any]:
        made: dict[str, Any] = {
            "into": Combo(form=True, label="登记到", most=380),
            "no": TextField("", width=120),
            "kind": Combo([(None, "请选择"), *((k, k.label) for k in ActivityKind)], form=True, label="类型"),
            "name": TextField("", width=260),
            "held_on": DateField(),
            "day_part": Combo([(None, "不分"), *((p, p.label) for p in DayPart)], form=True, label="时段"),
            "half_days": NumberField("1", least=0, most=400, places=2, width=70),
            "series": TextField("同一次会议的各场填同一名称", width=220),
            "organiser_level": Combo(
                [(None, "不填"), *((o, o.label) for o in OrganiserLevel)], form=True, label="组织层级"
            ),
            TICK: Combo([(None, "请选择"), *((t, t) for t in TICKS)], form=True, label="打勾记为"),
        }
        for name, field in made.items():
            field.setAccessibleName(_LABELS[name])
            if isinstance(field, Combo):
                field.edited.connect(lambda name=name: self._edited(name))
            else:
                field.editingFinished.connect(lambda name=name: self._edited(name))
        made["held_on"].edited.connect(lambda: self._edited("held_on") if not made["held_on"].hasFocus() else None)
        return made

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        lines = (
            ("into", "kind", "name"),
            ("no", "held_on", "day_part", "half_days"),
            ("organiser_level", TICK, "series"),
        )
        self._labels: dict[str, Label] = {}
        for line, names_ in enumerate(lines):
            parts: list[Any] = []
            for name in names_:
                self._labels[name] = Label(_LABELS[name], tone="ink2")
                parts += [self._labels[name], self.fields[name], 8]
            grid.addLayout(row(*parts, None), line, 0)
        return grid

    # ---- showing ----------------------------------------------------------------------------------------

    def show_plan(self, plan: MatrixPlan) -> None:
        """Show what each column is by now; the current one stays current."""
        first = self._plan is None or self._plan.sheet is not plan.sheet
        self._plan = plan
        chosen = [] if first else self.table.selected_positions()
        self.table.set_rows([_row(place, meeting) for place, meeting in enumerate(plan.meetings)])
        if first or not chosen:
            waiting = next((p for p, m in enumerate(plan.meetings) if m.problems), 0)
            self.table.select_key(waiting)
        self.fields["held_on"].set_year(plan.year)
        self._show_fields()

    def places(self) -> list[int]:
        """The chosen columns."""
        return [row["place"] for row in self.table.selected_rows()]

    def _show_fields(self) -> None:
        places = self.places()
        if self._plan is None or not places:
            return
        one = self._plan.meetings[places[0]]
        several = len(places) > 1
        self._title.setText(f"选中的 {len(places)} 列" if several else _cut(f"{one.letter} 列　{one.heading}"))
        told = "" if several else "；".join((*one.problems, *one.remarks))
        self._problem.set_text(told, "amber" if one.problems else "ink2")
        self.down.set_word(f"「{_LABELS[self._last]}」填到下面")
        self._offer_into(one)
        for name, field in self.fields.items():
            if name != "into" and not (field.hasFocus() and not isinstance(field, Combo)):
                value = one.tick or None if name == TICK else one.values.get(name)
                field.set_value("1" if name == "half_days" and value is None else value)
            fixed = one.state in ("existing", "out") and name not in ("into", TICK)
            field.setEnabled(not fixed and not (several and name in _ALONE))
        sits = one.values.get("kind") in (ActivityKind.SITTING_IN_STANDING, ActivityKind.SITTING_IN_COMMITTEE)
        for widget in (self.fields[TICK], self._labels[TICK]):
            widget.setVisible(sits)

    def _offer_into(self, one: MeetingPlan) -> None:
        new = ("", f"新建一项（{one.values.get('no', '')}）" if one.state != "existing" else "新建一项")
        ask = [(None, "请选是哪一项")] if one.state == "ask" and one.candidates else []
        listed = list(one.candidates)
        if one.state == "existing" and one.no not in dict(listed):
            listed.append((one.no, f"{one.no}　{one.values.get('name', '')}"))
        combo: Combo = self.fields["into"]
        combo.set_choices([*ask, new, *listed, (LEAVE_OUT, "不导入这一列")])
        combo.set_value(LEAVE_OUT if one.state == "out" else one.no if one.state == "existing" else None if ask else "")

    # ---- editing ----------------------------------------------------------------------------------------

    def _edited(self, name: str) -> None:
        places, field = self.places(), self.fields[name]
        if self._plan is None or not places or not field.isEnabled() or field.problem():
            return
        value = field.value()
        one = self._plan.meetings[places[0]]
        had = one.tick or None if name == TICK else one.values.get(name)
        if name not in ("into",) and len(places) == 1 and (value or None) == (had or None):
            return
        self._last = "kind" if name in _ALONE else name
        self._answer(places, name, value)

    def fill_down(self) -> None:
        """The field edited last, of the first chosen column, for the other chosen ones, or all new ones below."""
        places, plan = self.places(), self._plan
        if plan is None or not places:
            return
        first, *rest = places
        below = rest or list(range(first + 1, len(plan.meetings)))
        wanted = [p for p in below if plan.meetings[p].state in ("new", "ask") or self._last == TICK]
        one = plan.meetings[first]
        value = one.tick if self._last == TICK else one.values.get(self._last)
        if wanted and value not in (None, ""):
            self._answer(wanted, self._last, value)

    def focus_open(self) -> None:
        """Put the keyboard on the field that is asked for, else on 类型."""
        places = self.places()
        one = self._plan.meetings[places[0]] if self._plan and places else None
        problem = one.problems[0] if one and one.problems else ""
        wanted = {"类型": "kind", "名称": "name", "日期": "held_on", "年份": "held_on", "打勾": TICK, "编号": "no"}
        name = next((field for word, field in wanted.items() if word in problem), "kind")
        if "是哪一项" in problem or (one and one.state in ("existing", "out")):
            name = "into"
        self.fields[name].setFocus()

    def focus_first(self) -> None:
        """Put the keyboard on the list, on a column that waits where the current one does not."""
        meetings = self._plan.meetings if self._plan else ()
        waiting = [place for place, meeting in enumerate(meetings) if meeting.problems]
        if waiting and not set(waiting) & set(self.places()):
            self.table.select_key(waiting[0])
        self.table.setFocus()


def _cut(text: str, most: int = 30) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _columns() -> list[Column]:
    return [
        Column("letter", "列", "text", 44, rank=0, sortable=False),
        Column("state", "登记到", "chip", 92, rank=0, sortable=False),
        Column("no", "编号", "text", 96, rank=1, sortable=False),
        Column("held_on", "日期", "text", 150, rank=0, sortable=False, show=_day),
        Column("name", "名称", "name", 180, rank=0, stretch=True, sortable=False),
        Column("kind", "类型", "text", 150, rank=0, sortable=False, show=_kind),
        Column("half_days", "半天数", "number", 72, rank=3, sortable=False),
        Column("series", "所属会议", "text", 130, rank=4, sortable=False),
        Column("say", "要核对的", "text", 210, rank=2, sortable=False, show=_say),
    ]


def _row(place: int, one: MeetingPlan) -> dict[str, Any]:
    values = one.values
    part = shown(values.get("day_part"))
    day = values.get("held_on")
    return {
        "place": place, "letter": one.letter, "state": STATES[one.state],
        "no": "" if one.state == "out" else str(values.get("no", one.no)),
        "held_on": f"{shown(day)} {part}".strip(), "name": str(values.get("name", one.heading)),
        "kind": shown(values.get("kind")),
        "half_days": shown(values.get("half_days")) or "1", "series": str(values.get("series", "")),
        "say": "；".join(one.problems) or "；".join(_told(one)),
        "asked": bool(one.problems),
    }  # fmt: skip


def _told(one: MeetingPlan) -> list[str]:
    """What is worth a look in a column without a question."""
    told = list(one.remarks)
    told += [f"打勾记为{one.tick}"] if one.tick else []
    told += ["类型是看名称选的"] if "kind" in one.guessed and one.state == "new" else []
    return told + (["半天数按天数估的"] if "half_days" in one.guessed and one.state == "new" else [])


def _style(row_: Row) -> RowStyle:
    return RowStyle(muted=row_["state"] == "不导入")


def _day(value: str, _row: Row) -> Cell:
    return Cell(value) if value else Cell("？", "amber")


def _kind(value: str, current: Row) -> Cell:
    if not value and current["state"] != "不导入":
        return Cell("请选择", "amber")
    return Cell(value)


def _say(value: str, current: Row) -> Cell:
    return Cell(value, "amber" if current["asked"] else "ink2", tip=value)


def foot_words(plan: MatrixPlan) -> str:
    """How many columns are new, existing, open."""
    states = [meeting.state for meeting in plan.meetings]
    words = [
        f"{word} {states.count(state)}" for state, word in (("new", "新建"), ("existing", "已有")) if state in states
    ]  # type: ignore[arg-type]
    waiting = states.count("ask")
    return f"还有 {waiting} 列要答" if waiting else f"{len(states)} 列：{'，'.join(words)}"
