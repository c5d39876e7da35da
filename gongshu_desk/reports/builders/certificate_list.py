"""证书发放清单: what goes with a batch of certificates. Series and count, a line a certificate for the receiver's
signature, void ones apart; the totals tie out (编发 = 有效 + 作废)."""

from collections.abc import Sequence

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.forms.register import CertificateLine, CertificateListFigures, group_word
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
    Sideline,
    Signature,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import dotted_day, long_day, name_lines

TITLE = "证书发放清单"
ROW = 8.6
"""High enough for a signature."""
SHORT = 12
"""So many void certificates are not parted from the signatures, so many groups are added up in words."""
MARKS = "①②③④⑤⑥⑦⑧"
LONG = 10
"""Characters of a course or honour beyond which it is told once, above, and marked in the lines."""


def build(figures: Sequence[CertificateListFigures]) -> Document:
    """One section a kind of certificate, each with its own page numbers."""
    return Document(TITLE, tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _section(figures: CertificateListFigures) -> Section:
    part = "（部分）" if figures.partial else ""
    blocks: tuple[Block, ...] = (
        Title(TITLE, height=19.5, subtitle=f"（{figures.year} 年度 {figures.kind.label}）{part}", tracking=4),
        Sideline(f"发证单位：{figures.unit.name}", f"单位：张　　按{figures.order}排列"),
        _cover(figures),
        Heading("一、发放", "领取人核对姓名、编号后签名", before=6.0),
        _handed_out(figures) if figures.valid else _nothing("没有可发放的证书。"),
        *_void_part(figures),
        Signature(("填表人", "审核人", "负责人")),
    )
    mark = figures.fingerprint
    footer = f"登记簿截至 {long_day(figures.until)} · 指纹 {mark[:4]}-{mark[4:8]}"
    running = Running(f"{TITLE}（续）　{figures.kind.label}", f"{figures.year} 年度", bold=True)
    return Section(blocks, PORTRAIT, footer, running, person=f"{TITLE} {figures.kind.label}")


def _nothing(text: str) -> Block:
    return Paragraph(text, size=9.8, leading=15.0, before=1.2)


# --- the cover ------------------------------------------------------------------------------------------------


def _cover(figures: CertificateListFigures) -> Table:
    """From which number to which, how many, of whom; and the one course or honour where all share it."""
    columns = (Column(25), Column(67, size=9.8, pad=2.4), Column(25), Column(48, size=9.8, pad=2.4))
    reissued = sum(1 for line in figures.lines if line.replaces)
    again = f"（其中补发 {reissued} 张）" if reissued else ""
    count = f"{len(figures.lines)} = 有效 {len(figures.valid)} + 作废 {len(figures.void)}"
    rows = [
        Row((label("编号起止"), cell(_series(figures)), label("编发"), cell(count)), 7.6),
        Row((label("发证日期"), cell(_days(figures)), label("发放"), cell(f"{len(figures.valid)} 张{again}")), 7.6),
    ]
    if told := _told_above(figures):
        rows.append(Row((label(_word(figures)), cell(told, span=3)), 7.6))
    if figures.valid:
        groups = "　".join(f"{name} {count}" for name, count in figures.groups)
        rows.append(Row((label("各组张数"), cell(groups, span=3)), 7.6))
    return Table(columns, (Group(tuple(rows), keep=True),))


def _series(figures: CertificateListFigures) -> str:
    """培训〔2025〕第0001号 至 第0031号; in full where the series begins with another word at its end."""
    numbers = sorted((line.number for line in figures.lines), key=lambda number: number.rpartition("第")[2])
    if len(numbers) < 2:
        return numbers[0] if numbers else "—"
    first, last = numbers[0], numbers[-1]
    shared = first.rpartition("第")[0] == last.rpartition("第")[0]
    return f"{first} 至 {'第' + last.rpartition('第')[2] if shared else last}"


def _days(figures: CertificateListFigures) -> str:
    if not figures.lines:
        return "—"
    first, last = (pick(line.issued_on for line in figures.lines) for pick in (min, max))
    return long_day(first) if first == last else f"{long_day(first)} 至 {long_day(last)}"


def _word(figures: CertificateListFigures) -> str:
    return "培训内容" if figures.kind is CertificateKind.TRAINING else "荣誉名称"


def _told_above(figures: CertificateListFigures) -> str:
    """The course or honour of all of them, or the few long ones behind their marks; empty where each line has its own."""
    marks = _marks(figures)
    if marks:
        counts = dict(figures.subjects)
        return "\n".join(f"{mark} {subject}（{counts[subject]} 张）" for subject, mark in marks.items())
    return figures.subjects[0][0] if len(figures.subjects) == 1 else ""


def _marks(figures: CertificateListFigures) -> dict[str, str]:
    """Course or honour → ①, where a few long ones repeat from line to line."""
    subjects = [subject for subject, _ in figures.subjects]
    if not 2 <= len(subjects) <= len(MARKS) or max(map(len, subjects)) <= LONG:
        return {}
    return dict(zip(subjects, MARKS, strict=False))


# --- to hand out ----------------------------------------------------------------------------------------------


def _columns(figures: CertificateListFigures) -> tuple[tuple[str, Column], ...]:
    """Head and column, without the course or honour where the cover has it, nor the group where rows name it."""
    group = () if figures.by_group else (("代表小组", Column(20, Align.CENTRE, 9.0, pad=0.6)),)
    subject: tuple[tuple[str, Column], ...] = ()
    if _marks(figures):
        subject = (("事项", Column(12, Align.CENTRE, 9.6)),)
    elif not _told_above(figures):
        subject = (("事　项", Column(30, Align.LEFT, 8.8, pad=1.4)),)
    used = 10 + 38 + 34 + sum(column.width for _, column in (*group, *subject))
    remark = min(34.0, (PORTRAIT.text_width - used) * 0.4)
    return (
        ("序号", Column(10, Align.FIGURE, 9.6)),
        ("证书编号", Column(38, Align.LEFT, 9.3, pad=1.6)),
        ("姓　名", Column(34, Align.LEFT, 10.4, pad=2.2)),
        *group,
        *subject,
        ("领取人签名", Column(PORTRAIT.text_width - used - remark, Align.LEFT)),
        ("备　注", Column(remark, Align.LEFT, 8.6, pad=1.2)),
    )


def _handed_out(figures: CertificateListFigures) -> Table:
    columns, marks = _columns(figures), _marks(figures)
    bare = not marks and bool(_told_above(figures))
    rows = []
    for number, line in enumerate(figures.valid, start=1):
        what = None if bare else marks.get(line.subject, line.subject)
        rows.append((group_word(line), _row(number, line, what, figures.by_group)))
    if figures.by_group:
        groups = tuple(
            Group(
                tuple(row for name, row in rows if name == group),
                _wide(group, f"{count} 张", len(columns)),
                _wide(group, "（续）", len(columns)),
            )
            for group, count in figures.groups
        )
    else:
        groups = (Group(tuple(row for _, row in rows)),)
    total = (
        cell("合　计", role=Role.HEAD, span=2, align=Align.CENTRE),
        cell(f"{len(rows)} 张", role=Role.HEAD),
        cell("", span=len(columns) - 3),
    )
    heads = Row(tuple(head(text, size=9.6) for text, _ in columns), 8.0)
    foot = Row(total, 7.6, tint=True, rule=TOTAL_RULE)
    return Table(tuple(column for _, column in columns), groups, (heads,), (foot,))


def _wide(name: str, note: str, span: int) -> Row:
    line = (Run(name, Role.HEAD, 9.6), Run(note, Role.TABLE, 9.0, gap=4.4))
    return Row((Cell((line,), span=span, align=Align.LEFT, pad=2.2),), 6.6, tint=True, rule=GROUP_RULE)


def _row(number: int, line: CertificateLine, what: str | None, by_group: bool) -> Row:
    remark = "补发" if line.replaces else ""
    group = () if by_group else (cell(group_word(line) if line.person else "—"),)
    subject = () if what is None else (cell(what),)
    return Row((cell(str(number)), cell(line.number), _name(line), *group, *subject, cell(), cell(remark)), ROW)


def _name(line: CertificateLine) -> Cell:
    lines = name_lines(line.name) if line.person else [line.name]
    told: list[tuple[Run, ...]] = [(Run(part, size=0 if len(lines) == 1 else 8.4),) for part in lines]
    if line.mark:
        told.append((Run(line.mark, size=7.6, colour=GREY),))
    return Cell(tuple(told))


# --- void -----------------------------------------------------------------------------------------------------


def _void_part(figures: CertificateListFigures) -> tuple[Block, ...]:
    """Heading, table and the sums; together on one page with the signatures as long as they are short."""
    blocks: tuple[Block, ...] = (
        Heading("二、作废", "原件收回的附后存档；编号不再使用", before=6.0),
        _void(figures) if figures.void else _nothing("无作废证书。"),
        Paragraph(_ties(figures), size=8.8, leading=13.0, colour=GREY, before=2.4),
    )
    return (Together(blocks),) if len(figures.void) <= SHORT else blocks


def _void(figures: CertificateListFigures) -> Table:
    columns = (
        Column(40, Align.LEFT, 9.4), Column(36, Align.LEFT, 10.0, pad=2.6), Column(23, Align.CENTRE, 9.2),
        Column(26, Align.LEFT, 9.0, pad=1.6), Column(40, Align.LEFT, 9.4),
    )  # fmt: skip
    heads = Row(
        tuple(head(text, size=9.6) for text in ("证书编号", "姓　名", "作废日期", "原因", "补发编号")), 8.0
    )  # fmt: skip
    rows = tuple(
        Row(
            (cell(line.number), _name(line), cell(dotted_day(line.void_on) if line.void_on else ""),
             cell(line.void_reason or "—"), cell(line.replaced_by or "未补发")), 7.4,
        )
        for line in figures.void
    )  # fmt: skip
    foot = Row(
        (cell("合　计", role=Role.HEAD, align=Align.CENTRE), cell(f"{len(rows)} 张", role=Role.HEAD), cell("", span=3)),
        7.6, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    return Table(columns, (Group(rows),), (heads,), (foot,))


def _ties(figures: CertificateListFigures) -> str:
    groups = " + ".join(f"{name} {count}" for name, count in figures.groups)
    valid, void, all_ = len(figures.valid), len(figures.void), len(figures.lines)
    by_group = f"；有效 {valid} = {groups}" if 1 < len(figures.groups) <= SHORT else ""
    return f"编发 {all_} = 有效 {valid} + 作废 {void}{by_group}。发放有效证书，作废的不发。"
