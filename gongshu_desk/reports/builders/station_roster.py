"""值班表: one page per station for its wall, month by month, the deputies' numbers masked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from gongshu_desk.domain.forms.stations import DutyDay, DutyPerson, StationRoster
from gongshu_desk.domain.reception_days import weekday
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Note,
    Notes,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GROUP_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, month_day, name_lines

TITLE = "代表接待值班表"
WIDTHS = (26.0, 18.0, 20.0, 61.0, 40.0)
PLAIN = (30.0, 22.0, 26.0, 87.0)
"""Without the numbers."""
ROW = 9.6
TOGETHER = 10
"""People of one day that are kept on one page."""


def build(figures: Sequence[StationRoster]) -> Document:
    """One section per station."""
    first = figures[0]
    return Document(f"{first.first.year} {TITLE}", tuple(map(_section, figures)), author=first.unit.name)


def _section(roster: StationRoster) -> Section:
    title = f"{roster.station}{TITLE}"
    span = f"{long_day(roster.first)}至{long_day(roster.last)}"
    day = f"接待日：{roster.reception_day}" if roster.reception_day else ""
    blocks: tuple[Block, ...] = (
        Title(title, height=22.0, size=21, subtitle=f"（{span}）"),
        Sideline(roster.unit.name, day, height=7.2, gap=2.8),
        _table(roster),
        Notes(_notes(roster), indent=16.0, size=9.6, leading=15.0),
    )
    foot = f"编制 {roster.unit.name} · 指纹 {roster.fingerprint[:4]}-{roster.fingerprint[4:8]}"
    return Section(blocks, PORTRAIT, foot, Running(f"{title}（续）", span, bold=True), person=roster.station)


def _table(roster: StationRoster) -> Table:
    widths = WIDTHS if roster.phones else PLAIN
    name = 3
    columns = tuple(
        Column(width, Align.LEFT if at == name else Align.CENTRE, 11.5, pad=4.0 if at == name else 0.8,
               rule=GROUP_RULE if at == name else 0.3)
        for at, width in enumerate(widths)
    )  # fmt: skip
    labels = ("日　期", "星　期", "时　段", "值班代表", *(("联系电话",) if roster.phones else ()))
    heads = (Row(tuple(head(text, size=10.4) for text in labels), 8.6),)
    groups = [
        group
        for (year, month), days in groupby(roster.days, key=lambda one: (one.on.year, one.on.month))
        for group in _month(year, month, list(days), roster, len(widths))
    ]
    return Table(columns, tuple(groups), heads)


def _month(year: int, month: int, days: Sequence[DutyDay], roster: StationRoster, wide: int) -> Iterable[Group]:
    """A band with the month, then each day kept together."""
    band = Row((cell(f"{year} 年 {month} 月", role=Role.HEAD, span=wide, align=Align.LEFT, pad=4.0),), 7.8, tint=True)
    parts = [part for day in days for part in parts_of(day)]
    for at, part in enumerate(parts):
        rows = _day(part, roster)
        yield Group((band, *rows) if at == 0 else tuple(rows), keep=True)


def parts_of(day: DutyDay) -> Iterable[DutyDay]:
    """A day with more people than stand together well, in parts that do: the date is said again with each."""
    for start in range(0, len(day.people), TOGETHER):
        yield replace(day, people=day.people[start : start + TOGETHER])


def _day(day: DutyDay, roster: StationRoster) -> list[Row]:
    deep = len(day.people)
    rows = []
    for at, person in enumerate(day.people):
        when = (
            cell(month_day(day.on), rows=deep), cell(weekday(day.on), rows=deep), cell(day.part or "全天", rows=deep)
        ) if at == 0 else ()  # fmt: skip
        number = (cell(person.phone, size=10.4),) if roster.phones else ()
        rows.append(Row((*when, named(person, 11.5), *number), ROW))
    return rows


def named(person: DutyPerson, size: float) -> Cell:
    """A name, long ones in two lines."""
    lines = name_lines(person.name)
    small = size if len(lines) == 1 else size - 2.6
    return Cell(tuple((Run(line, size=small),) for line in lines))


def _notes(roster: StationRoster) -> tuple[Note, ...]:
    where = [f"地址：{roster.address}。"] if roster.address else []
    people = "，".join(
        f"{label}：{text}"
        for label, text in (("站长", roster.head), ("联系人", roster.keeper), ("联系电话", roster.phone))
        if text
    )
    told = [*where, *([f"{people}。"] if people else [])]
    notes = [Note("本站", tuple(told))] if told else []
    return (*notes, Note("说明", ("代表因故不能到站的，请提前告知联系人换班。",)))
