"""联络站达标情况: stations against rules in one table with the arithmetic, then what each of them lacks."""

from collections.abc import Sequence

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.stations import StandardFigures
from gongshu_desk.domain.station_standard import RULES, StationVerdicts, Verdict
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    LANDSCAPE,
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
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, percent, ratio

TITLE = "代表联络站达标情况"
WIDTHS = (12.0, 62.0, *(26.0,) * len(RULES), 30.0)
LACKS = (44.0, 26.0, 95.0)
ROW, ROOM = 8.0, 90.0
MOST = 12
"""Lacks of one rule at one station that are printed one by one; the others are counted."""


def build(figures: Sequence[StandardFigures]) -> Document:
    """The table; with details also what each station lacks."""
    sections = [section for one in figures for section in _sections(one)]
    return Document(f"{figures[0].year} {TITLE}", tuple(sections), author=figures[0].unit.name)


def _sections(figures: StandardFigures) -> list[Section]:
    title = f"{figures.unit.locality}{TITLE}"
    until = f"数据截至 {long_day(figures.as_of)}"
    foot = f"{until} · 指纹 {figures.fingerprint[:4]}-{figures.fingerprint[4:8]}"
    blocks: tuple[Block, ...] = (
        Title(title, height=20.5, size=21, subtitle=f"（{figures.year} 年度）"),
        Sideline(f"填报单位：{figures.unit.name}（盖章）", until, height=7.6, gap=3.0),
        _table(figures),
        Notes(_notes(figures), indent=18.0, size=8.8, leading=13.2),
        Signature(("填表人", "审核人", "负责人"), f"联系电话：{figures.unit.phone}" if figures.unit.phone else ""),
    )
    running = Running(f"{title}（续）", f"{figures.year} 年度", bold=True)
    found = [Section(blocks, LANDSCAPE, foot, running, person=TITLE)]
    lacking = [one for one in figures.stations if one.lacks]
    if figures.details and lacking:
        found.append(_lacks(figures, lacking, title, foot))
    return found


def _table(figures: StandardFigures) -> Table:
    columns = [Column(width, Align.CENTRE, 9.8, pad=0.8) for width in WIDTHS]
    columns[1] = Column(WIDTHS[1], Align.LEFT, 9.8, pad=2.0)
    columns[2] = Column(WIDTHS[2], Align.CENTRE, 9.8, pad=0.8, rule=GROUP_RULE)
    columns[-1] = Column(WIDTHS[-1], Align.CENTRE, 9.8, pad=0.8, rule=GROUP_RULE)
    heads = (Row(tuple(head(text, size=9.6) for text in ("序号", "联络站", *RULES.values(), "结　果")), 9.0),)
    height = max(ROW, min(11.0, ROOM / max(len(figures.stations), 1)))
    rows = tuple(_row(number, one, height) for number, one in enumerate(figures.stations, 1))
    return Table(tuple(columns), (Group(rows),), heads, (_total(figures, height),))


def _row(number: int, one: StationVerdicts, height: float) -> Row:
    lacking = sum(verdict.met is False for verdict in one.verdicts)
    result = "达标" if not lacking else f"{lacking} 项未达标"
    return Row(
        (cell(str(number)), cell(one.name, size=9.8), *(_verdict(verdict) for verdict in one.verdicts),
         cell(result, role=Role.HEAD if not lacking else Role.TABLE, size=9.6)),
        height,
    )  # fmt: skip


def _verdict(verdict: Verdict) -> Cell:
    """「38/50 未达标」: nothing is told by a colour or a sign alone."""
    if verdict.met is None:
        return cell("—")
    role = Role.TABLE if verdict.met else Role.HEAD
    return Cell(((Run(verdict.shown, Role.TABLE, 9.8), Run(verdict.word, role, 8.2, gap=1.4)),))


def _total(figures: StandardFigures, height: float) -> Row:
    whole = Rate(sum(one.met for one in figures.stations), len(figures.stations))
    texts = [_stations(figures.met(rule)) for rule in RULES]
    label = cell("达标站数", role=Role.HEAD, span=2, align=Align.CENTRE)
    cells = (cell(text, role=Role.HEAD, size=9.4) for text in (*texts, _stations(whole)))
    return Row((label, *cells), height, tint=True, rule=TOTAL_RULE)


def _stations(rate: Rate) -> str:
    return f"{ratio(rate)}　{percent(rate)}" if rate.denominator else "—"


def _notes(figures: StandardFigures) -> tuple[Note, ...]:
    rules = tuple(f"{label}：{figures.standard.sentence(key)}。" for key, label in RULES.items())
    said = "单位自定的要求" if figures.own else "程序所附的示例要求，不是法定标准"
    return (
        Note("要求", rules),
        Note("说明", (f"以上为{said}。", "格内为达到数/应达到数，「—」是没有可算的。")),
    )


def _lacks(figures: StandardFigures, lacking: Sequence[StationVerdicts], title: str, foot: str) -> Section:
    columns = (
        Column(LACKS[0], Align.LEFT, 9.6, pad=2.0),
        Column(LACKS[1], Align.CENTRE, 9.6, pad=0.6),
        Column(LACKS[2], Align.LEFT, 9.2, pad=2.4),
    )
    heads = (Row(tuple(head(text, size=9.6) for text in ("要　求", "达到", "还缺什么")), 8.0),)
    groups = tuple(_group(one, first=at == 0) for at, one in enumerate(lacking))
    blocks: tuple[Block, ...] = (
        Title("各站还缺什么", height=19.0, size=16, subtitle=f"（{figures.year} 年度）"),
        Sideline(figures.unit.name, f"数据截至 {long_day(figures.as_of)}", height=7.0, gap=2.6),
        Table(columns, groups, heads),
    )
    running = Running(f"{title}　各站还缺什么（续）", f"{figures.year} 年度", bold=True)
    return Section(blocks, PORTRAIT, foot, running, person=TITLE)


def _group(one: StationVerdicts, *, first: bool) -> Group:
    missed = [verdict for verdict in one.verdicts if verdict.lacks]
    band = Row(
        (cell(one.name, role=Role.HEAD, span=2, align=Align.LEFT, pad=2.0),
         cell(f"{len(missed)} 项", role=Role.HEAD, align=Align.RIGHT, pad=2.4)),
        7.2, tint=True, rule=0.3 if first else TOTAL_RULE,
    )  # fmt: skip
    again = Row((cell(f"{one.name}（续）", role=Role.HEAD, span=3, align=Align.LEFT, pad=2.0),), 7.2, tint=True)
    rows = tuple(
        Row((cell(RULES[verdict.rule] if at == 0 else ""), cell(verdict.shown if at == 0 else "", colour=GREY),
             cell(text, size=9.0)), 6.4, rule=0.3 if at == 0 else 0)
        for verdict in missed
        for at, text in enumerate(_told(verdict))
    )  # fmt: skip
    return Group(rows, head=band, again=again)


def _told(verdict: Verdict) -> list[str]:
    told = [lack.sentence for lack in verdict.lacks[:MOST]]
    more = len(verdict.lacks) - len(told)
    return [*told, f"另有 {more} 条，见程序「达标」页"] if more else told
