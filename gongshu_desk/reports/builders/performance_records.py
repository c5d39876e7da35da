"""三、履职记录 of the register: every line that gave points, in two columns to be read downwards."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction

from gongshu_desk.domain.forms import RecordLine, RegisterFigures
from gongshu_desk.domain.summary import Number
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import PORTRAIT, Block, Cell, Column, Group, Heading, Paragraph, Row, Table
from gongshu_desk.reports.ink import GREY
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import wrap
from gongshu_desk.reports.wording import points, short_day

SIZE = 8.8
ROW = 6.0
LEAST_ROW = 5.0
ROOM_BESIDE_OPINIONS = 136.0
"""Height of the rows with which everything that follows still stands on the same page (mm)."""
MM = 72 / 25.4
NOTE_SIZE = 8.4
NOTE_LEADING = 13.0
NOTE_BEFORE = 2.2
LONGEST = 24
"""Characters of an uncounted fact's text where many are told in one paragraph."""
PART_HEIGHT = 236.0
"""What one page holds of the table, head left out."""
HALF = (11.2, 8.6, 37.0, 6.6, 9.6, 9.5)
FEW = 3
"""Up to so many uncounted facts are told one by one."""
BLANK: tuple[Cell, ...] = (Cell(), Cell(), Cell(span=2), Cell(), Cell())


def records_blocks(figures: RegisterFigures) -> tuple[Block, ...]:
    """Heading with the sums, the table, and what was not counted."""
    blocks: list[Block] = [Heading("三、履职记录", _note(figures.records))]
    told = _uncounted(figures)
    if figures.records:
        blocks.append(_table(figures, _height_of(told)))
    else:
        blocks.append(Paragraph("本年度没有计分的履职记录。", size=9.4, leading=16))
    if told:
        blocks.append(Paragraph(told, size=NOTE_SIZE, leading=NOTE_LEADING, before=NOTE_BEFORE))
    return tuple(blocks)


def _height_of(note: str) -> float:
    """What the paragraph under the table takes, in millimetres."""
    if not note:
        return 0.0
    return NOTE_BEFORE + len(wrap(note, Role.TABLE, NOTE_SIZE, PORTRAIT.text_width * MM)) * NOTE_LEADING / MM


def _uncounted(figures: RegisterFigures) -> str:
    """Each fact with its reason while they are few; many are put together by reason."""
    lines = figures.uncounted
    if not lines:
        return ""
    start = f"另有不计入 {len(lines)} 条："
    if len(lines) <= FEW:
        told = [(line, line.reason.replace("（", "，").replace("）", "")) for line in lines]
        single = "；".join(
            f"{line.day or ''} {_short(line.text, figures)}（{reason}）".strip() for line, reason in told
        )
        return f"{start}{single}。"
    reasons = dict.fromkeys(line.reason for line in lines)
    groups = []
    for reason in reasons:
        facts = [line for line in lines if line.reason == reason]
        named = "、".join(
            f"{short_day(f.day, figures.year)} {_clipped(_short(f.text, figures))}".strip() for f in facts
        )
        groups.append(f"{reason} {len(facts)} 条：{named}")
    return f"{start}{'；'.join(groups)}。"


def _short(text: str, figures: RegisterFigures, item: str = "") -> str:
    return short_text(text, item, figures.year, figures.stamp.unit.locality)


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


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


def _table(figures: RegisterFigures, below: float) -> Table:
    aligns = (Align.CENTRE, Align.CENTRE, Align.LEFT, Align.RIGHT, Align.FIGURE, Align.FIGURE)
    half = tuple(
        Column(width, align, SIZE, pad=1.2 if align is Align.LEFT else 0.9, rule=0.3 if at != 3 else 0)
        for at, (width, align) in enumerate(zip(HALF, aligns, strict=True))
    )
    heads = tuple(
        head(text, span=2 if text == "内　　容" else 1) for text in ("日期", "事项", "内　　容", "原始", "计入") * 2
    )
    records = sorted(figures.records, key=lambda line: line.day or date.min)
    height = row_height(len(records), below)
    groups = tuple(Group(_part_rows(figures, part, last, height), keep=True) for part, last in _parts(records, height))
    return Table((*half, *half), groups, (Row(heads, 7.0),))


def row_height(count: int, below: float = 0.0) -> float:
    """6 mm; less, down to 5, where the opinions then still stand on the same page, under a note of this height."""
    needed = (ROOM_BESIDE_OPINIONS - below) / _rows_of(count, True)
    return min(ROW, needed) if needed >= LEAST_ROW else ROW


def _parts(records: Sequence[RecordLine], height: float) -> list[tuple[Sequence[RecordLine], bool]]:
    """Records page by page: each part reads down its left half, then down its right half."""
    parts: list[tuple[Sequence[RecordLine], bool]] = []
    most = int(PART_HEIGHT / height)
    rest = records
    while _rows_of(len(rest), True) > most:
        count = min(2 * most, len(rest) - 1)
        parts.append((rest[:count], False))
        rest = rest[count:]
    parts.append((rest, True))
    return parts


def _rows_of(count: int, last: bool) -> int:
    """Rows of a part: the right half of the last one leaves two rows for the sum."""
    return (count + (2 if last else 0) + 1) // 2


def short_text(text: str, item: str = "", year: int = 0, locality: str = "") -> str:
    """A record's text for a narrow column: without what its item, its own title or the head of the form says already.

    进站接待：2月代表进站接待 → 2月代表进站接待; 建议：关于增设信号灯的建议 → 增设信号灯; with the item 居民议事会议
    翠柳街道2025年第一次居民议事会议 → 第一次居民议事会议.
    """
    while "：" in text:
        kind, _, title = text.partition("：")
        kind = kind.partition("（")[0]
        if not title or not (kind[-2:] in title or _says(item, kind)):
            break
        text = title
    if text.startswith("关于"):
        text = text.removeprefix("关于").removesuffix("的建议").removesuffix("的议案")
    if item.startswith("列席"):
        text = text.removeprefix("列席")
    if locality:
        text = text.removeprefix(locality)
    text = _OWN_TERM.sub("区", text).replace("贯彻实施情况执法检查", "执法检查")
    return (text.replace(f"{year}年度", "").replace(f"{year}年", "") if year else text) or text


_OWN_TERM = re.compile(r"^[^第，：]{1,4}区第[一二三四五六七八九十]+届")
"""临江区第一届人大常委会…: which district and term stands at the head of the form."""


def _says(item: str, kind: str) -> bool:
    """Whether the item's name says the kind of the activity: 走访联系选民, or 代表小组活动 for 第一小组活动."""
    return bool(item) and (item.endswith(kind) or (len(kind) >= 4 and kind[-4:] in item))


def _part_rows(figures: RegisterFigures, records: Sequence[RecordLine], last: bool, height: float) -> tuple[Row, ...]:
    count = _rows_of(len(records), last)
    left, right = records[:count], records[count:]
    names = {item.code: item.name for category in figures.categories for item in category.items}
    rows = []
    for at in range(count):
        cells = _cells(left[at], figures, names) if at < len(left) else BLANK
        if at < len(right):
            cells += _cells(right[at], figures, names)
        elif at == len(right) and last:
            cells += _sum_cells(figures.records, count - at)
        elif not last:
            cells += BLANK
        rows.append(Row(cells, height))
    return tuple(rows)


def _cells(line: RecordLine, figures: RegisterFigures, names: Mapping[str, str]) -> tuple[Cell, ...]:
    year = figures.year
    text = _short(line.text, figures, names.get(line.item, ""))
    content: tuple[Cell, ...] = (cell(text, span=2, one_line=True),)
    if line.capped:
        content = (cell(text, one_line=True), cell("封顶", role=Role.HEAD, size=7.6, pad=0.4))
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
        cell(points(raw), role=Role.HEAD, size=9.2, rows=rows, align=Align.CENTRE, pad=0.2, tint=True),
        cell(points(counted), role=Role.HEAD, size=9.2, rows=rows, align=Align.CENTRE, pad=0.2, tint=True),
    )
