"""更正公示对照表: a later round of publication against the one before it, deputy by deputy, with what was corrected."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from gongshu_desk.domain.figures import NO_RATE
from gongshu_desk.domain.forms.publicity import CorrectedRounds, CorrectedRow
from gongshu_desk.domain.summary import Publication
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Cell,
    Closing,
    Column,
    Document,
    Group,
    Heading,
    Note,
    Notes,
    Paragraph,
    Row,
    Run,
    Running,
    Section,
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import blank_day, foot_line, name_lines, points, signed, span

TITLE = "履职积分更正公示对照表"
SETUP = replace(PORTRAIT, next_top=20)
ROW = 7.2


def build(figures: Sequence[CorrectedRounds]) -> Document:
    """One section per round that corrects an earlier one."""
    author = figures[0].stamp.unit.name if figures else ""
    return Document(TITLE, tuple(_section(one) for one in figures), author=author)


def _section(figures: CorrectedRounds) -> Section:
    own = [row for row in figures.rows if row.lines or row.old_total != row.new_total]
    moved = [row for row in figures.rows if not row.lines and row.old_total == row.new_total]
    blocks: list[Block] = [
        Title(TITLE, height=22.0, subtitle=f"（{figures.year} 年度，第 {figures.after.round} 次公示）"),
        _rounds(figures),
    ]
    heads = iter("一二三")
    if figures.rules:
        blocks.append(Heading(f"{next(heads)}、规则的变动", before=9.0))
        blocks += [Paragraph(f"{at}. {rule}。", size=9.8, leading=15.0) for at, rule in enumerate(figures.rules, 1)]
    if own:
        blocks += [
            Heading(f"{next(heads)}、积分有更正的代表", f"共 {len(own)} 人　　单位：分", before=9.0),
            _table(own, figures.decimals),
        ]
    if moved:
        blocks += [
            Heading(f"{next(heads)}、名次或者等次随之变动的代表", f"共 {len(moved)} 人，积分不变", before=9.0),
            _table(moved, figures.decimals),
        ]
    blocks += [
        Notes((Note("说明", (_explained(figures, len(own), len(moved)),)),)),
        Closing(figures.stamp.unit.name, blank_day()),
        Signature(("填表人", "审核人", "负责人"), free=12.0, step=55),
    ]
    running = Running(f"{TITLE}（续）", f"第 {figures.after.round} 次公示", bold=True)
    return Section(tuple(blocks), SETUP, foot_line(figures.stamp), running, person=figures.stamp.unit.name)


def _rounds(figures: CorrectedRounds) -> Table:
    columns = (Column(24), Column(58.5, size=9.8, pad=2.4), Column(24), Column(58.5, size=9.8, pad=2.4))
    after = figures.after
    rows = [
        Row((label(f"第 {figures.before.round} 次公示"), cell(_when(figures.before)), label(f"第 {after.round} 次公示"),
             cell(_when(after))), 8.4),
        Row((label("更正理由"), cell(after.reason, span=3)), 8.4),
        Row((label("文号"), cell(after.document_no), label("批准人"), cell(figures.approved_by)), 8.4),
    ]  # fmt: skip
    if after.place:
        rows.append(Row((label("公示地点"), cell(after.place, span=3)), 8.4))
    return Table(columns, (Group(tuple(rows), keep=True),))


def _when(window: Publication) -> str:
    return span(window.start, window.end)


# --- the deputies ---------------------------------------------------------------------------------------------


def _table(rows: Sequence[CorrectedRow], decimals: int) -> Table:
    figure = Align.FIGURE
    columns = (
        Column(9, figure, 9.2), Column(32, Align.LEFT, 10.2, pad=2.2), Column(25, Align.LEFT, 9.2, pad=1.4),
        Column(16, figure, 10.2, rule=GROUP_RULE), Column(16, figure, 10.2), Column(15, figure, 10.2),
        Column(12, figure, 10.2, rule=GROUP_RULE), Column(12, figure, 10.2),
        Column(14, Align.CENTRE, 9.4, pad=0.4, rule=GROUP_RULE), Column(14, Align.CENTRE, 9.4, pad=0.4),
    )  # fmt: skip
    first = Row(
        (
            head("序号", rows=2), head("姓　名", rows=2), head("代表小组", rows=2), head("积　分", span=3),
            head("名　次", span=2), head("等　次", span=2),
        ),
        5.8,
    )  # fmt: skip
    second = Row(tuple(head(word, size=9) for word in ("原", "现", "增减", "原", "现", "原", "现")), 5.8)
    groups = tuple(_group(at, row, decimals) for at, row in enumerate(rows, start=1))
    return Table(columns, groups, (first, second))


def _group(number: int, row: CorrectedRow, decimals: int) -> Group:
    """The deputy's row, and below it each line that came, went or counts otherwise."""
    names = name_lines(row.name)
    lines = [(Run(part, Role.HEAD, 10.2 if len(names) == 1 else 8.4),) for part in names]
    if row.mark:
        lines.append((Run(row.mark, Role.TABLE, 8.0, GREY),))
    bold = Role.HEAD if row.old_band != row.new_band else Role.TABLE
    cells = (
        cell(str(number)), Cell(tuple(lines)), cell(row.group),
        cell(_total(row.old_total, decimals)), cell(_total(row.new_total, decimals), role=Role.HEAD), cell(_change(row, decimals)),
        cell(_rank(row.old_rank)), cell(_rank(row.new_rank)),
        cell(row.old_band or NO_RATE), cell(row.new_band or NO_RATE, role=bold),
    )  # fmt: skip
    high = ROW if len(lines) == 1 else 4.2 * len(lines) + 1.4
    below = (
        Row((cell(), cell(told, span=9, size=9.0, align=Align.LEFT, pad=2.2)), 5.8, tint=True, rule=0.3)
        for told in row.lines
    )
    return Group((Row(cells, high, rule=GROUP_RULE), *below), keep=len(row.lines) < 12)


def _total(total: Decimal | None, decimals: int) -> str:
    return NO_RATE if total is None else points(total, decimals)


def _change(row: CorrectedRow, decimals: int) -> str:
    if row.old_total is None:
        return "新列入"
    if row.new_total is None:
        return "移出"
    change = row.new_total - row.old_total
    return signed(change, decimals) if change else NO_RATE


def _rank(rank: int | None) -> str:
    return NO_RATE if rank is None else str(rank)


def _explained(figures: CorrectedRounds, own: int, moved: int) -> str:
    kept = figures.people - own - moved
    gone = sum(row.new_total is None for row in figures.rows)
    rest = max(kept + gone, 0)
    return (
        f"第 {figures.before.round} 次公示的指纹为 {figures.old_hash[:4]}-{figures.old_hash[4:8]}，本次为 "
        f"{figures.stamp.short_fingerprint}。其余 {rest} 人的积分、名次和等次与第 {figures.before.round} 次公示相同。"
        f"对更正内容有异议的，请在公示期内向{figures.stamp.unit.name}提出。"
    )
