"""The board as rows of a table: what, who, where, how far, and how many days are left."""

from typing import Any

from gongshu_desk.domain.handling import OPEN, SOON_DAYS, hosts
from gongshu_desk.domain.names import printed
from gongshu_desk.services.handling import Matter, days_words
from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle

CARDS = ("overdue", "soon", "examine", "assign", "evaluate", "again")
"""Groups that have a card; the others stand in the filter."""


def row_of(matter: Matter) -> Row:
    """A matter as a table row."""
    life = matter.life
    return {
        "id": matter.kept.id, "no": life.no, "title": life.title, "lead": life.lead_name, "organ": "、".join(hosts(life)),
        "state": matter.state.label, "due": matter.due.day if matter.due else None, "left": matter.left,
        "what": matter.due.what if matter.due else "", "matter": matter,
    }  # fmt: skip


def style_of(each: Row) -> RowStyle:
    """What is done with stands back."""
    return RowStyle(muted=each["matter"].state not in OPEN)


def urgency(matter: Matter) -> tuple[str, str]:
    """(tone, icon) of what is due: overdue red, soon amber, a day of the office's own amber too."""
    left = matter.left
    if left is None:
        return "ink3", ""
    if left < 0:
        return ("amber", "clock-fill") if matter.soft else ("red", "warning-circle-fill")
    return ("amber", "clock-fill") if left <= SOON_DAYS else ("ink2", "")


def _title(value: Any, each: Row) -> Cell:
    life = each["matter"].life
    marks = [word for on, word in ((life.key, "重点"), (life.excellent, "优秀"), (bool(life.rounds), "重办")) if on]
    return Cell(str(value), sub=f"　{'、'.join(marks)}" if marks else "", tip=f"{life.no} {value}")


def _lead(value: Any, each: Row) -> Cell:
    others = len(each["matter"].life.signers)
    return Cell(printed(str(value)), sub=f" 等 {others + 1} 人" if others else "")


def _organ(value: Any, _row: Row) -> Cell:
    return Cell(str(value), tip=str(value)) if value else Cell("—", "ink3")


def _left(value: Any, each: Row) -> Cell:
    if value is None:
        return Cell("", "ink3")
    matter: Matter = each["matter"]
    tone, icon = urgency(matter)
    due = matter.due
    assert due is not None
    tip = f"{due.what}期限 {due.day.isoformat()}：{due.rule}"
    return Cell(days_words(matter), tone, bold=value < 0, icon=icon, icon_tone=tone, tip=tip)


COLUMNS = (
    Column("no", "编号", width=92, rank=5),
    Column("title", "标题", "name", 200, stretch=True, rank=0, show=_title),
    Column("lead", "领衔代表", "name", 128, rank=3, show=_lead),
    Column("organ", "承办单位", width=150, rank=4, show=_organ),
    Column("state", "状态", "chip", 112, rank=0),
    Column("due", "期限", width=112, rank=2),
    Column("left", "剩余", width=132, rank=0, show=_left),
)
