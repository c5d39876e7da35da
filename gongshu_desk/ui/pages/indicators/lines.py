"""The figures as rows and columns: groups as branches, what stands in each cell, what is copied. No widgets."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from gongshu_desk.domain.figures import NO_RATE, Rate
from gongshu_desk.domain.indicators import Indicator, Indicators
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle


class Line(NamedTuple):
    """One row: a figure, or with `item` None the head of a group."""

    key: str
    label: str
    value: str
    parts: str
    unit: str
    before: str
    change: str
    definition: str
    item: Indicator | None = None


def lines(found: Indicators, before: Indicators | None, keep: Callable[[Indicator], bool]) -> list[Line]:
    """The kept figures below the heads of their groups; a group without any has none."""
    rows: list[Line] = []
    group = ""
    for item in found.items:
        if not keep(item):
            continue
        if item.group != group:
            group = item.group
            rows.append(Line(f"group/{group}", group, "", "", "", "", "", ""))
        rows.append(_line(item, before.by_key.get(item.key) if before is not None else None))
    return rows


def _line(item: Indicator, before: Indicator | None) -> Line:
    unit = "" if isinstance(item.value, Rate) else item.unit
    then = (before.shown, item.change(before)) if before is not None else ("", "")
    return Line(item.key, item.label, item.shown, item.parts, unit, *then, item.definition, item)


def keeper(typed: str, filled: bool) -> Callable[[Indicator], bool]:
    """Whether a figure is in sight: what was typed stands in its words, and with `filled` it is not 0 or 「—」."""
    wanted = typed.strip().casefold().split()

    def keep(item: Indicator) -> bool:
        words = f"{item.group} {item.label} {item.definition}".casefold()
        return (not filled or item.shown not in ("0", NO_RATE)) and all(n in words for n in wanted)

    return keep


def style_of(line: Line) -> RowStyle:
    """Groups are branches."""
    head = line.item is None
    return RowStyle(group=head, level=0 if head else 1, bold=head, expandable=head)


def _label(value: str, line: Line) -> Cell:
    note = line.item.note if line.item is not None else ""
    typed = f"（{note.split('；')[0]}）" if note.startswith("填报数") else ""
    return Cell(value, sub=typed, tip="\n".join(part for part in (line.definition, note) if part))


def _value(value: str, line: Line) -> Cell:
    return Cell(value, "ink", bold=True, tip=line.definition)


def _plain(value: str, _line: Line) -> Cell:
    return Cell(value)


def _long(value: str, _line: Line) -> Cell:
    return Cell(value, tip=value)


_LABEL = Column("label", "指标", "name", width=196, rank=0, show=_label, sortable=False)
_VALUE = Column("value", "数值", "number", width=84, rank=0, show=_value, sortable=False)
_UNIT = Column("unit", "单位", width=62, rank=2, show=_plain, sortable=False)
_PARTS = Column("parts", "分子/分母", "number", width=118, rank=1, show=_plain, sortable=False)
_BEFORE = Column("before", "上期", "number", width=78, rank=3, show=_plain, sortable=False)
_CHANGE = Column("change", "增减", "number", width=66, rank=4, show=_plain, sortable=False, tip="比率的增减是百分点")
_SAID = Column("definition", "定义", width=210, stretch=True, rank=5, show=_long, sortable=False)


def columns() -> tuple[Column, ...]:
    """The columns of the figures."""
    return (_LABEL, _VALUE, _UNIT, _PARTS, _BEFORE, _CHANGE, _SAID)


HEADS = ("类别", "指标", "数值", "单位", "分子/分母", "上期", "增减", "定义", "说明")


def copied(rows: Sequence[Line], ties: Sequence[str]) -> list[list[str]]:
    """The rows in sight as cells for Excel, the heads first, the sums below."""
    found = [list(HEADS)]
    for line in rows:
        item = line.item
        if item is not None:
            found.append([item.group, item.label, line.value, line.unit, line.parts, line.before, line.change,
                          item.definition, item.note])  # fmt: skip
    return [*found, [], *([tie] for tie in ties)]
