"""述职计票汇总表: before the count a sheet for the tellers' strokes (画「正」字), after it the votes with their sums."""

from collections.abc import Sequence
from dataclasses import replace

from gongshu_desk.domain.forms.duty import TallyFigures, TallyRow
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.votes import vote_table
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
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
from gongshu_desk.reports.wording import foot_line, long_day, name_lines

SETUP = replace(PORTRAIT, next_top=20)
TITLE = "述职计票汇总表"
STROKES = 10.0
"""Height of a row for strokes (mm): a 正 is about 6 mm high."""
SPACED = 9.0


def build(figures: Sequence[TallyFigures]) -> Document:
    """One section per meeting: counted, or to be counted."""
    author = figures[0].stamp.unit.name if figures else ""
    return Document(TITLE, tuple(_section(one) for one in figures), author=author)


def _section(figures: TallyFigures) -> Section:
    blocks: list[Block] = [Title(TITLE, height=22.0, subtitle=f"（{figures.year} 年度）"), _meeting(figures)]
    order = f"按{figures.order}排列"
    if figures.counted:
        blocks += [Heading("计票结果", f"单位：票、%　　{order}", before=SPACED), _votes(figures), *_ties(figures)]
    else:
        blocks += [
            Heading("一、计票", f"在相应栏内画“正”字，每票一笔　　{order}", before=SPACED),
            _strokes(figures),
            Heading("二、汇总", "单位：票、%", before=SPACED),
            _votes(figures),
            *_rules(figures),
        ]
    blocks.append(Signature(("监票人", "计票人", "唱票人"), free=12.0, step=55))
    running = Running(f"{TITLE}（续）　{figures.meeting}", long_day(figures.day) if figures.day else "", bold=True)
    return Section(tuple(blocks), SETUP, _footer(figures), running, person=figures.meeting)


def _footer(figures: TallyFigures) -> str:
    """A sheet that is still to be filled rests on no figures: it says so."""
    if figures.counted:
        return foot_line(figures.stamp)
    return f"本表由计票人现场填写，与系统登记核对一致后归档 · {figures.stamp.unit.name}"


def _meeting(figures: TallyFigures) -> Table:
    columns = (Column(20), Column(78, size=9.8, pad=2.4), Column(20), Column(47, size=9.8, pad=2.4))
    day = long_day(figures.day) if figures.day else "　　　　年　　月　　日"
    came = "，".join(
        f"{word} {number} 人" if number is not None else f"{word}　　　人"
        for word, number in (("应到", figures.expected), ("实到", figures.present))
    )
    rows = (
        Row((cell("述职会", size=9.8, align=Align.CENTRE, tint=True), cell(figures.meeting), label("时间"), cell(day)),
            8.4),
        Row((label("地点"), cell(figures.place), cell("测评人员", size=9.8, align=Align.CENTRE, tint=True, pad=0.4),
             cell(came)), 8.4),
    )  # fmt: skip
    return Table(columns, (Group(rows, keep=True),))


# --- before the count -----------------------------------------------------------------------------------------


def _strokes(figures: TallyFigures) -> Table:
    """For each deputy a row per option and one for spoilt ballots, wide enough for fifty strokes in two lines."""
    columns = (
        Column(35, Align.LEFT, 10.6, pad=2.4), Column(22, Align.CENTRE, 9.8), Column(88), Column(20, Align.CENTRE),
    )  # fmt: skip
    heads = Row((head("述职代表", size=9.8), head("测评等次", size=9.8), head("画“正”字", size=9.8), head("票数", size=9.8)),
                8.0)  # fmt: skip
    lines = (*figures.options, "无效票")
    groups = tuple(_stroke_group(row, lines) for row in figures.rows)
    return Table(columns, groups, (heads,))


def _stroke_group(row: TallyRow, lines: Sequence[str]) -> Group:
    rows = [
        Row((*((_name(row, len(lines)),) if at == 0 else ()), cell(line), cell(), cell()), STROKES,
            rule=GROUP_RULE if at == 0 else 0.3)
        for at, line in enumerate(lines)
    ]  # fmt: skip
    return Group(tuple(rows), keep=True)


def _name(row: TallyRow, rows: int) -> Cell:
    """The deputy, with the district and the ballots issued as far as they are known."""
    names = name_lines(row.name)
    size = 11.5 if len(names) == 1 else 9.4
    lines: list[tuple[Run, ...]] = [(Run(line, Role.HEAD, size),) for line in names]
    if row.electoral_district:
        lines.append((Run(row.electoral_district, Role.TABLE, 9.0, GREY),))
    if row.issued is not None:
        lines.append((Run(f"发出票 {row.issued} 张", Role.TABLE, 9.0, GREY),))
    return Cell(tuple(lines), rows=rows)


# --- the figures ----------------------------------------------------------------------------------------------


def _votes(figures: TallyFigures) -> Table:
    rows = [(f"{row.name}\n{row.mark}" if row.mark else row.name, row.ballot) for row in figures.rows]
    return vote_table(rows, SETUP.text_width, issued=True, abstained=len(figures.options) > 3,
                      words=figures.options)  # fmt: skip


def _sum(figures: TallyFigures) -> str:
    return " + ".join(figures.options)


def _defined(figures: TallyFigures) -> str:
    best, second = figures.options[:2]
    return f"{best}率 = {best} ÷ 有效票；{best}和{second}率 =（{best} + {second}）÷ 有效票。"


def _rules(figures: TallyFigures) -> tuple[Paragraph, ...]:
    texts = (
        f"收回票不得多于发出票；收回票 = 有效票 + 无效票；有效票 = {_sum(figures)}。",
        _defined(figures),
    )
    return tuple(Paragraph(text, size=9.2, leading=13.6, colour=GREY, before=2.2 if at == 0 else 0)
                 for at, text in enumerate(texts))  # fmt: skip


def _ties(figures: TallyFigures) -> tuple[Paragraph, ...]:
    """The same rules with this count's sums in them, and whether every single row keeps them."""
    total = figures.total
    parts = [total.satisfied, total.fairly, total.dissatisfied, total.abstained][: len(figures.options)]
    summed = " + ".join(f"{option} {votes}" for option, votes in zip(figures.options, parts, strict=True))
    parting = "\n　　　" if len(figures.options) > 3 else ""  # two lines rather than a last word alone
    text = (
        f"核对：收回 {total.returned} {'≤' if total.returned <= total.issued else '＞'} 发出 {total.issued}；"
        f"收回 {total.returned} = 有效 {total.valid} + 无效 {total.invalid}；{parting}有效 {total.valid} = {summed}。"
    )
    off = [printed(row.name) for row in figures.rows if row.ballot and row.ballot.returned > row.ballot.issued]
    off += [printed(row.name) for row in figures.rows if row.ballot and row.ballot.invalid < 0]
    wrong = (Paragraph(f"票数不符，须重新核对：{'、'.join(off)}。", Role.HEAD, 9.6, 14.0, before=1.0),) if off else ()
    return (
        Paragraph(text, size=9.6, leading=14.0, before=2.4),
        *wrong,
        Paragraph(f"{_defined(figures)}各代表的票分别计数。", size=9.2, leading=13.6, colour=GREY, before=1.0),
    )  # fmt: skip
