"""Columns, figures and words of 工作台 and of its whole list of tasks."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from gongshu_desk.domain.figures import Rate, shown
from gongshu_desk.services.dashboard import Compared, Dashboard, Headcount
from gongshu_desk.services.tasks import Task, When
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.figures import Figure

WEEK = "一二三四五六日"
GAPS = (
    Column("need", "", "chip", width=100, rank=0, pad=(16, 4)),
    Column("what", "", "name", width=122, rank=0, pad=(4, 4)),
    Column("lacks", "", width=90, stretch=True, rank=1, pad=(4, 4)),
    Column("action", "", "action", width=92, rank=0),
)
TASK_FIELDS = ("key", "when", "day", "kind", "text", "who", "action", "task")
SHORT_TASKS = (
    Column("when", "", "chip", width=92, rank=0, pad=(16, 4)),
    Column("text", "", "name", width=120, stretch=True, rank=0, pad=(4, 4)),
    Column("action", "", "action", width=92, rank=0),
)
"""The card on the first page."""


def task_columns(today: date) -> tuple[Column, ...]:
    """The whole list."""
    return (
        Column("when", "状态", "chip", width=100, rank=0, sortable=False),
        Column("day", "期限", width=204, rank=2, show=lambda day, _row: due_words(day, today)),
        Column("kind", "类别", width=88, rank=3),
        Column("text", "事项", "name", width=260, stretch=True, rank=0),
        Column("who", "有关人员或单位", width=190, rank=1),
        Column("action", "", "action", width=92, rank=0, sortable=False),
    )


def task_rows(tasks: Sequence[Task]) -> list[tuple[Any, ...]]:
    """Rows for both tables, in the order of the tasks."""
    return [((t.kind, t.text, t.who), t.when.value, t.day, t.kind, t.text, t.who or None, t.action, t) for t in tasks]


def due_words(day: date | None, today: date) -> Cell:
    """「2025-11-20 · 3 天前」."""
    if day is None:
        return Cell("没有限定日期", "ink3")
    days = (day - today).days
    left = "今天" if days == 0 else "明天" if days == 1 else f"还有 {days} 天" if days > 0 else f"{-days} 天前"
    return Cell(f"{day.isoformat()} · {left}")


def tally(tasks: Sequence[Task], *whens: When) -> str:
    """「逾期 19 · 今天 1」: how many tasks are in each state, those without one left out."""
    counts = {when: sum(task.when is when for task in tasks) for when in whens}
    return " · ".join(f"{when.value} {count}" for when, count in counts.items() if count)


def figure(name: str, compared: Compared) -> Figure:
    """The card of a rate."""
    rate: Rate = compared.rate
    change = None if compared.change is None else signed(compared.change, 1)
    good = compared.change is None or compared.change >= 0
    base = f"{shown(rate.numerator)}/{shown(rate.denominator)}" if rate.denominator else "还没有数据"
    return Figure(name, rate.percent(), "%" if rate.value is not None else "", base, change, good)


def headcount(heads: Headcount) -> Figure:
    """The card of 在任代表; in the year of a 换届 persons and mandates differ, and both are said."""
    change = None if heads.change is None else signed(heads.change)
    more = heads.change is None or heads.change >= 0
    base = f"年内 {heads.persons} 人"
    if heads.in_year != heads.persons:
        base += f"（{heads.in_year} 个职务）"
    return Figure("在任代表", str(heads.in_office), "人", base, change, more)


def signed(value: Any, places: int = 0) -> str:
    """「+3.1」, 「−4.8」, nothing for no change."""
    if not value:
        return ""
    return f"+{shown(value, places)}" if value > 0 else shown(value, places)


def explain(found: Dashboard) -> str:
    """The line behind the title: the day, and how far the year's report is."""
    today: date = found.today
    words = f"{today.month} 月 {today.day} 日 星期{WEEK[today.weekday()]}"
    days = (found.deadline - today).days
    if found.closed:
        return f"{words}，{found.year} 年度已结账"
    if days < 0:
        return f"{words}，{found.year} 年度已过报送日 {-days} 天，还没有结账"
    return f"{words}，距 {found.year} 年度报送还有 {days} 天"


def shortened(title: str, most: int = 12) -> str:
    """A title for a small button."""
    return title if len(title) <= most else f"{title[: most - 1]}…"


def charts_height(*bands: int) -> int:
    """How high rows of charts are, one below the other, by the bands of the highest chart of each."""
    head = ladder.metrics("h2").height() + 32
    return sum(count * (ladder.metrics().height() + 4) + head for count in bands) + 16 * (len(bands) - 1)
