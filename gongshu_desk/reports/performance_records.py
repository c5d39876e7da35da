"""三、履职记录 of the register: every line that gave points, in two columns to be read downwards."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from gongshu_desk.domain.forms import RecordLine, RegisterFigures
from gongshu_desk.domain.summary import Number
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import GREY, Align, Block, Cell, Column, Group, Heading, Paragraph, Role, Row, Table
from gongshu_desk.reports.wording import points, short_day

SIZE = 8.8
ROW = 6.0
TALL_ROW = 9.2
ONE_LINE = 13
"""Characters of a record's text that stay in one line."""
LONGEST = 24
LONGEST_CAPPED = 18
"""Longer texts are cut short with …, those beside 封顶 sooner; the whole one stands in the ledger."""
PART_HEIGHT = 236.0
"""What one page holds of the table, head left out."""
HALF = (12.0, 9.0, 33.5, 7.6, 10.2, 10.2)
FEW = 3
"""Up to so many uncounted facts are told one by one."""
BLANK: tuple[Cell, ...] = (Cell(), Cell(), Cell(span=2), Cell(), Cell())


def records_blocks(figures: RegisterFigures) -> tuple[Block, ...]:
    """Heading with the sums, the table, and what was not counted."""
    blocks: list[Block] = [Heading("三、履职记录", _note(figures.records))]
    if figures.records:
        blocks.append(_table(figures))
    else:
        blocks.append(Paragraph("本年度没有计分的履职记录。", size=9.4, leading=16))
    if figures.uncounted:
        told = f"另有不计入 {len(figures.uncounted)} 条：{_uncounted(figures)}。"
        blocks.append(Paragraph(told, size=8.4, leading=13.0, before=2.2))
    return tuple(blocks)


def _uncounted(figures: RegisterFigures) -> str:
    """Each fact with its reason while they are few; many are put together by reason."""
    lines = figures.uncounted
    if len(lines) <= FEW:
        told = [(line, line.reason.replace("（", "，").replace("）", "")) for line in lines]
        return "；".join(f"{line.day or ''} {line.text}（{reason}）".strip() for line, reason in told)
    reasons = dict.fromkeys(line.reason for line in lines)
    groups = []
    for reason in reasons:
        facts = [line for line in lines if line.reason == reason]
        named = "、".join(f"{short_day(f.day, figures.year)} {short_text(f.text, LONGEST)}".strip() for f in facts)
        groups.append(f"{reason} {len(facts)} 条：{named}")
    return "；".join(groups)


def _note(records: Sequence[RecordLine]) -> str:
    """16 项 43 条（…），原始 95.5 分，计入 85.5 分；封顶截去 5 条 10.0 分."""
    if not records:
        return ""
    together = sum(line.facts for line in records if line.facts > 1)
    joined = f"（按率计分的 {together} 条并为一行）" if together else ""
    capped = [line for line in records if line.capped]
    cut = _sum(line.raw for line in capped) - _sum(line.counted for line in capped)
    told = f"；封顶截去 {len(capped)} 条 {points(cut)} 分" if capped else ""
    items = len({line.item for line in records})
    facts = sum(line.facts for line in records)
    raw, counted = _sum(line.raw for line in records), _sum(line.counted for line in records)
    return f"{items} 项 {facts} 条{joined}，原始 {points(raw)} 分，计入 {points(counted)} 分{told}"


def _sum(values: Iterable[Number]) -> Fraction:
    return sum((Fraction(value) for value in values), start=Fraction(0))


def _table(figures: RegisterFigures) -> Table:
    aligns = (Align.CENTRE, Align.CENTRE, Align.LEFT, Align.RIGHT, Align.FIGURE, Align.FIGURE)
    half = tuple(
        Column(width, align, SIZE, pad=1.2 if align is Align.LEFT else 0.9, rule=0.3 if at != 3 else 0)
        for at, (width, align) in enumerate(zip(HALF, aligns, strict=True))
    )
    heads = tuple(
        head(text, span=2 if text == "内　　容" else 1) for text in ("日期", "事项", "内　　容", "原始", "计入") * 2
    )
    records = sorted(figures.records, key=lambda line: line.day or date.min)
    groups = tuple(Group(_part_rows(figures, part, last), keep=True) for part, last in _parts(records))
    return Table((*half, *half), groups, (Row(heads, 7.0),))


def _parts(records: Sequence[RecordLine]) -> list[tuple[Sequence[RecordLine], bool]]:
    """Records page by page: each part reads down its left half, then down its right half."""
    parts: list[tuple[Sequence[RecordLine], bool]] = []
    rest = records
    while _height(rest, True) > PART_HEIGHT:
        count = 2
        while count < len(rest) and _height(rest[: count + 1], False) <= PART_HEIGHT:
            count += 1
        parts.append((rest[:count], False))
        rest = rest[count:]
    parts.append((rest, True))
    return parts


def _split(records: Sequence[RecordLine], last: bool) -> int:
    """Rows of a part: the right half of the last one leaves two rows for the sum."""
    return (len(records) + (2 if last else 0) + 1) // 2


def _height(records: Sequence[RecordLine], last: bool) -> float:
    rows = _split(records, last)
    left, right = records[:rows], records[rows:]
    total = 0.0
    for at in range(rows):
        pair = (*left[at : at + 1], *right[at : at + 1])
        total += TALL_ROW if any(_tall(line) for line in pair) else ROW
    return total


def _tall(line: RecordLine) -> bool:
    text = short_text(line.text, LONGEST)
    return len(text) > (ONE_LINE - 3 if line.capped else ONE_LINE)


def short_text(text: str, longest: int) -> str:
    """A record's text for a narrow column: without a kind that its title repeats, without 关于 … 的建议, then cut short.

    进站接待：2月代表进站接待 → 2月代表进站接待; 建议：关于增设信号灯的建议 → 增设信号灯.
    """
    while "：" in text:
        kind, _, title = text.partition("：")
        if not title or kind[-2:] not in title:
            break
        text = title
    if text.startswith("关于"):
        text = text.removeprefix("关于").removesuffix("的建议").removesuffix("的议案")
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _part_rows(figures: RegisterFigures, records: Sequence[RecordLine], last: bool) -> tuple[Row, ...]:
    count = _split(records, last)
    left, right = records[:count], records[count:]
    rows = []
    for at in range(count):
        cells = _cells(left[at], figures.year) if at < len(left) else BLANK
        if at < len(right):
            cells += _cells(right[at], figures.year)
        elif at == len(right) and last:
            cells += _sum_cells(figures.records, count - at)
        elif not last:
            cells += BLANK
        rows.append(Row(cells, ROW))
    return tuple(rows)


def _cells(line: RecordLine, year: int) -> tuple[Cell, ...]:
    text = short_text(line.text, LONGEST_CAPPED if line.capped else LONGEST)
    content: tuple[Cell, ...] = (cell(text, span=2),)
    if line.capped:
        content = (cell(text), cell("封顶", role=Role.HEAD, size=7.6))
    role = Role.HEAD if line.capped else Role.TABLE
    return (
        cell(short_day(line.day, year), size=SIZE if line.day is None or line.day.year == year else 7.6),
        cell(line.item, colour=GREY), *content,
        cell(points(line.raw)), cell(points(line.counted), role=role),
    )  # fmt: skip


def _sum_cells(records: Sequence[RecordLine], rows: int) -> tuple[Cell, ...]:
    """合计 in the rows that the right half leaves free."""
    raw, counted = _sum(line.raw for line in records), _sum(line.counted for line in records)
    facts = sum(line.facts for line in records)
    return (
        cell("合　计", role=Role.HEAD, size=9.6, span=2, rows=rows, align=Align.CENTRE, tint=True),
        cell(f"{facts} 条", span=2, rows=rows, size=9.2, tint=True),
        cell(points(raw), role=Role.HEAD, size=9.6, rows=rows, tint=True),
        cell(points(counted), role=Role.HEAD, size=9.6, rows=rows, tint=True),
    )
