"""积分规则试算对比表: every deputy by the rules in force and by the trial, with sums by group, grade and category."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import MINUS, NO_RATE, Exact, half_up, shown
from gongshu_desk.domain.forms.trial import TrialFigures
from gongshu_desk.domain.points.trial import MOVE_WORDS, GroupTrial, Side, TrialRow, climbed_words
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    LANDSCAPE,
    Beside,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
    Note,
    Notes,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Signature,
    Space,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, mark, name_lines, points, scheme_name

SETUP = replace(LANDSCAPE, right=17.0)
WIDTH = 260.0
ROW, TALL, HEAD_ROW = 6.4, 9.0, 6.4
UP, DOWN = "↑", "↓"
SIGNS = {"up": UP, "down": DOWN, "other": "", "same": ""}


def build(figures: Sequence[TrialFigures]) -> Document:
    """One section per trial."""
    first = figures[0]
    title = f"积分规则试算对比表（{first.year} 年度）"
    return Document(title, tuple(_section(one) for one in figures), author=first.stamp.unit.name)


def _section(figures: TrialFigures) -> Section:
    unit = figures.stamp.unit
    place = unit.locality
    whose = f"{place}{'' if place.endswith(figures.level) else figures.level}人大代表"
    title = "积分规则试算对比表"
    blocks: tuple[Block, ...] = (
        Title(title, height=20.6, size=21, subtitle=f"（{whose} {figures.year} 年度，试算，不是结果）"),
        Sideline(f"试算单位：{unit.name}", "单位：人、分　人均为参加评定的代表之平均", height=7.1, gap=2.4,
                 left_size=9.7, right_size=8.8),
        Paragraph(f"{_rules(figures)}{figures.trial.sentence}", size=10.0, leading=16.0),
        *_summary(figures),
        PageBreak(),
        Heading("四、每位代表", _listed(figures)),
        _people(figures),
        Notes(_notes(figures), indent=12.0, size=8.6, leading=12.8),
        Signature(("试算人", "审核人", "负责人")),
    )  # fmt: skip
    running = Running(f"{title}（{figures.year} 年度，试算）（续）", f"试算单位：{unit.name}", bold=True)
    return Section(blocks, SETUP, _foot(figures), running, person=unit.name)


def _rules(figures: TrialFigures) -> str:
    stamp = figures.stamp
    return (
        f"现行：{scheme_name(stamp.scheme_title, stamp.scheme_version)}；"
        f"试算：{scheme_name(figures.title, figures.version)}。"
    )


def _foot(figures: TrialFigures) -> str:
    """Names both versions with their fingerprints, and says what the paper is not."""
    stamp = figures.stamp
    parts = ["试算，不是结果"]
    parts.append(f"数据截至 {long_day(stamp.data_until)}" if stamp.data_until else "尚无计分事实")
    parts.append(f"现行 {scheme_name(stamp.scheme_title, stamp.scheme_version)} 指纹 {stamp.short_fingerprint}")
    tried = replace(stamp, fingerprint=figures.fingerprint).short_fingerprint
    parts.append(f"试算 {scheme_name(figures.title, figures.version)} 指纹 {tried}")
    return " · ".join(parts)


def _listed(figures: TrialFigures) -> str:
    order = "按代表小组、试算名次排列" if figures.by == "group" else "按试算名次排列"
    count = sum(row.moved for row in figures.trial.rows)
    return f"只列积分、名次或等次有变的 {count} 人，{order}" if figures.changed_only else order


# --- sums -----------------------------------------------------------------------------------------------------


def _summary(figures: TrialFigures) -> tuple[Block, ...]:
    left: tuple[Block, ...] = (Heading("二、按等次"), _bands(figures))
    right: tuple[Block, ...] = (Heading("三、按类别（人均）"), _categories(figures))
    return (
        Heading("一、按代表小组"),
        _groups(figures),
        Space(1.0),
        Beside(left, right, 126.0, 126.0),
    )


def _groups(figures: TrialFigures) -> Table:
    columns = (
        Column(60.0, Align.LEFT, 9.8, pad=2.2),
        *(Column(28.0, Align.FIGURE, 9.8, rule=GROUP_RULE if at == 1 else 0.3) for at in range(5)),
        *(Column(30.0, Align.FIGURE, 9.8, rule=GROUP_RULE if at == 0 else 0.3) for at in range(2)),
    )
    labels = ("代表小组", "人数", "现行人均", "试算人均", "人均增减", "积分有变", f"升等 {UP}", f"降等 {DOWN}")
    heads = (Row(tuple(head(text) for text in labels), HEAD_ROW),)
    rows = tuple(_group_row(figures, group, group.name or "未编组") for group in figures.trial.groups)
    total = replace(_group_row(figures, figures.trial.whole, "合　　计", Role.HEAD), tint=True, rule=TOTAL_RULE)
    return Table(columns, (Group(rows),), heads, (total,))


def _group_row(figures: TrialFigures, group: GroupTrial, name: str, role: Role = Role.TABLE) -> Row:
    places = figures.trial.decimals
    changed = sum(bool(row.change) for row in group.rows)
    texts = (
        name, str(len(group.rows)), _mean(group.before_average, places), _mean(group.after_average, places),
        _signed(group.change, places), _count(changed), _count(group.up), _count(group.down),
    )  # fmt: skip
    return Row(tuple(cell(text, role=role) for text in texts), ROW)


def _bands(figures: TrialFigures) -> Table:
    columns = (Column(42.0, Align.LEFT, 9.8, pad=2.2), *(Column(28.0, Align.FIGURE, 9.8) for _ in range(3)))
    heads = (Row(tuple(head(text) for text in ("等次", "现行人数", "试算人数", "增减")), HEAD_ROW),)
    rows = tuple(
        Row((cell(b.label), cell(str(b.before)), cell(str(b.after)), cell(_signed(b.after - b.before, 0))), ROW)
        for b in figures.trial.bands
    )
    return Table(columns, (Group(rows),), heads)


def _categories(figures: TrialFigures) -> Table:
    places = figures.trial.decimals
    columns = (Column(54.0, Align.LEFT, 9.8, pad=2.2), *(Column(24.0, Align.FIGURE, 9.8) for _ in range(3)))
    heads = (Row(tuple(head(text) for text in ("类别", "现行", "试算", "增减")), HEAD_ROW),)
    rows = []
    for one in figures.trial.categories:
        change = None if one.before is None or one.after is None else one.after - one.before
        texts = (
            f"{one.code}　{one.name}",
            _mean(one.before, places),
            _mean(one.after, places),
            _signed(change, places),
        )
        rows.append(Row(tuple(cell(text) for text in texts), ROW))
    return Table(columns, (Group(tuple(rows)),), heads)


def _mean(value: Fraction | None, places: int) -> str:
    return NO_RATE if value is None else points(value, places)


def _signed(value: Exact | None, places: int) -> str:
    """+2.5, −1.0, and a dash where nothing changed."""
    rounded = None if value is None else half_up(value, places)
    if not rounded:
        return NO_RATE
    text = shown(rounded, places)
    return text if text.startswith(MINUS) else f"+{text}"


def _count(number: int) -> str:
    return str(number) if number else NO_RATE


# --- the list -------------------------------------------------------------------------------------------------


def _columns() -> tuple[Column, ...]:
    widths = (10.0, 37.0, 34.0, 21.0, 15.0, 20.0, 21.0, 15.0, 20.0, 20.0, 20.0, 15.0, 12.0)
    ruled = {3, 6, 9, 12}
    aligned = {1: Align.LEFT, 2: Align.LEFT, 5: Align.CENTRE, 8: Align.CENTRE, 10: Align.CENTRE, 11: Align.CENTRE,
               12: Align.CENTRE}  # fmt: skip
    return tuple(
        Column(width, aligned.get(at, Align.FIGURE), 9.8, pad=2.0 if at in (1, 2) else 0.6,
               rule=GROUP_RULE if at in ruled else 0.3)
        for at, width in enumerate(widths)
    )  # fmt: skip


def _heads() -> tuple[Row, ...]:
    first = (
        head("序号", rows=2), head("姓　名", rows=2), head("代表小组", rows=2),
        head("现　行", span=3), head("试　算", span=3), head("变　化", span=3), head("备注", rows=2),
    )  # fmt: skip
    second = tuple(head(text, size=9.0) for text in ("积分", "名次", "等次") * 2 + ("积分", "名次", "等次"))
    return (Row(first, 6.0), Row(second, 6.0))


def _people(figures: TrialFigures) -> Table:
    marks = _marks(figures)
    columns = _columns()
    if figures.by == "rank":
        rows = [row for row in figures.trial.rows if row.moved or not figures.changed_only]
        body = tuple(_row(figures, at, row, marks) for at, row in enumerate(rows, 1))
        return Table(columns, (Group(body or (_none(len(columns)),)),), _heads())
    groups, number = [], 0
    for group in figures.trial.groups:
        listed = []
        for row in group.rows:
            if row.moved or not figures.changed_only:
                number += 1
                listed.append(_row(figures, number, row, marks))
        if listed:
            name = group.name or "未编组"
            groups.append(
                Group(tuple(listed), _wide(name, _told(figures, group), columns), _wide(name, "（续）", columns))
            )
    return Table(columns, tuple(groups) or (Group((_none(len(columns)),)),), _heads())


def _none(columns: int) -> Row:
    return Row((cell("没有积分、名次或等次有变的代表", span=columns, align=Align.CENTRE),), ROW)


def _told(figures: TrialFigures, group: GroupTrial) -> str:
    places = figures.trial.decimals
    parts = [f"代表 {len(group.rows)} 人"]
    if group.before_average is not None and group.after_average is not None:
        parts.append(f"人均 {points(group.before_average, places)} → {points(group.after_average, places)} 分")
    return "，".join(parts)


def _wide(name: str, note: str, columns: Sequence[Column]) -> Row:
    line = (Run(name, Role.HEAD, 9.6), Run(note, Role.TABLE, 9.2, gap=8))
    return Row((Cell((line,), span=len(columns), align=Align.LEFT, pad=2.2),), ROW, tint=True, rule=GROUP_RULE)


def _row(figures: TrialFigures, number: int, row: TrialRow, marks: dict[str, str]) -> Row:
    places = figures.trial.decimals
    lines = name_lines(row.name)
    told: list[tuple[Run, ...]] = [(Run(line, size=10.2 if len(lines) == 1 else 8.2),) for line in lines]
    if who := dict(figures.marks).get(row.certificate_no):
        told[-1] = (*told[-1], Run(who, size=7.6, colour=GREY, gap=1.6))
    name = Cell(tuple(told))
    words = MOVE_WORDS[row.move]
    cells = (
        cell(str(number)), name, cell(row.group or "未编组", one_line=True),
        *_side(row.before, places), *_side(row.after, places),
        cell(_signed(row.change, places), role=Role.HEAD if row.change else Role.TABLE),
        cell(climbed_words(row.climbed) or NO_RATE),
        cell(f"{words}{SIGNS[row.move]}" if words else NO_RATE, role=Role.HEAD if words else Role.TABLE),
        cell(marks.get(row.after.remark, "")),
    )  # fmt: skip
    return Row(cells, ROW if len(lines) == 1 else TALL)


def _side(side: Side, places: int) -> tuple[Cell, ...]:
    rank = NO_RATE if side.rank is None else str(side.rank)
    return (cell(points(Decimal(side.total), places)), cell(rank), cell(side.band or NO_RATE, size=9.4))


# --- notes ----------------------------------------------------------------------------------------------------


def _marks(figures: TrialFigures) -> dict[str, str]:
    """① ② … for each remark of the trial, in the order of the rows."""
    rows = [row for row in figures.trial.rows if row.moved or not figures.changed_only]
    told = dict.fromkeys(row.after.remark for row in rows if row.after.remark)
    return {remark: mark(at) for at, remark in enumerate(told, start=1)}


def _notes(figures: TrialFigures) -> tuple[Note, ...]:
    facts = f"{figures.year} 年度已结账，用结账时冻结的事实试算" if figures.closed else "用现在登记的事实试算"
    notes = [
        Note("说明", (f"{facts}；只作修改规则的参考，没有保存，不改变任何代表的积分、名次和等次。",
                    f"{UP} 升等、{DOWN} 降等是与现行等次相比；两份规则的等次名称不同的，写「等次不同」。",
                    "名次：同分并列，其后名次顺延；代表小组按年末所在小组。")),
    ]  # fmt: skip
    if figures.remark:
        notes.append(Note("注意", (figures.remark,)))
    if marks := _marks(figures):
        notes.append(Note("备注", tuple(f"{sign} {remark}。" for remark, sign in marks.items())))
    return tuple(notes)
