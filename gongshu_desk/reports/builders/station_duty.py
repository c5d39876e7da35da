"""值班落实情况: every turn of the span with what came of it and what that rests on, and the rate of each station."""

from collections.abc import Sequence

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.stations import DutyDay, DutyFigures
from gongshu_desk.domain.reception_days import weekday
from gongshu_desk.reports.builders.station_roster import named, parts_of
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Column,
    Document,
    Group,
    Note,
    Notes,
    Row,
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, month_day, percent, ratio

TITLE = "代表联络站值班落实情况"
WIDTHS = (26.0, 16.0, 45.0, 20.0, 58.0)
SAID = (
    "值班落实率 =（已到 + 代班）÷ 已到期的值班人次；「未登记」是当天没有登记接待或没有点名，计入应值班，不适用的不计。",
    "已到、请假、未到都由当天本站进站接待的出席登记得出；代班是没有排班的本站代表到站接待，一人抵一班。",
)


def build(figures: Sequence[DutyFigures]) -> Document:
    """One section."""
    first = figures[0]
    return Document(f"{first.first.year} {TITLE}", tuple(map(_section, figures)), author=first.unit.name)


def _section(figures: DutyFigures) -> Section:
    title = f"{figures.unit.locality}{TITLE}"
    span = f"{long_day(figures.first)}至{long_day(figures.last)}"
    counts = "，".join(f"{word} {number}" for word, number in figures.states)
    blocks: tuple[Block, ...] = (
        Title(title, height=20.6, size=20, subtitle=f"（{span}）"),
        Sideline(f"填报单位：{figures.unit.name}（盖章）", f"单位：人次　数据截至 {long_day(figures.as_of)}",
                 height=7.1, gap=2.7, left_size=9.7, right_size=8.8),
        _table(figures),
        Notes((Note("合计", (f"{counts}；值班落实率 {_rated(figures.rate)}。",)), Note("说明", SAID)), indent=12.0,
              size=8.8, leading=13.4),
        Signature(("填表人", "审核人", "负责人")),
    )  # fmt: skip
    digits = figures.fingerprint
    foot = f"数据截至 {long_day(figures.as_of)} · 指纹 {digits[:4]}-{digits[4:8]}"
    return Section(blocks, PORTRAIT, foot, Running(f"{title}（续）", span, bold=True), person=TITLE)


def _rated(rate: Rate) -> str:
    return f"{ratio(rate)}，{percent(rate)}" if rate.denominator else "—"


def _table(figures: DutyFigures) -> Table:
    columns = tuple(
        Column(width, Align.LEFT if at in (2, 4) else Align.CENTRE, 9.8, pad=2.4 if at in (2, 4) else 0.6,
               rule=GROUP_RULE if at in (2, 3) else 0.3)
        for at, width in enumerate(WIDTHS)
    )  # fmt: skip
    heads = (Row(tuple(head(text, size=9.6) for text in ("日　期", "星　期", "值班代表", "情　况", "依　据")), 8.2),)
    groups: list[Group] = []
    for name, days, rate in figures.stations:
        groups += _station(name, days, rate, first=not groups)
    return Table(columns, tuple(groups), heads)


def _station(name: str, days: Sequence[DutyDay], rate: Rate, *, first: bool) -> list[Group]:
    """A band with the station and its rate, then each day kept together."""
    band = Row(
        (cell(name, role=Role.HEAD, span=3, align=Align.LEFT, pad=2.4),
         cell(f"落实 {_rated(rate)}", role=Role.HEAD, span=2, align=Align.RIGHT, pad=2.4)),
        7.4, tint=True, rule=0.3 if first else TOTAL_RULE,
    )  # fmt: skip
    parts = [part for day in days for part in parts_of(day)]
    return [Group((band, *_rows(part)) if at == 0 else tuple(_rows(part)), keep=True) for at, part in enumerate(parts)]


def _rows(day: DutyDay) -> list[Row]:
    deep = len(day.people)
    part = f"\n{day.part}" if day.part else ""
    found = []
    for at, person in enumerate(day.people):
        when = (cell(month_day(day.on) + part, rows=deep), cell(weekday(day.on), rows=deep)) if at == 0 else ()
        found.append(
            Row((*when, named(person, 10.2), cell(person.state, role=Role.HEAD, size=9.6),
                 cell(person.why, size=8.4, colour=GREY)), 8.4)
        )  # fmt: skip
    return found
