"""A document as lines of text, and its strings with their roles."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from gongshu_desk.reports.chart_blocks import Columns, Shares
from gongshu_desk.reports.document import (
    Beside,
    Block,
    Boxed,
    Chart,
    Closing,
    Heading,
    Notes,
    Opinions,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Sideline,
    Signature,
    Space,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.placed import Panel, PlacedPage, boxes
from gongshu_desk.reports.roles import Role


def section_lines(section: Section) -> Iterator[str]:
    """The section's own lines, its running head and foot line included."""
    if section.running:
        yield f"[续页] {section.running.left} ‖ {section.running.right}".rstrip(" ‖")
    yield from _lines(section.blocks)
    if section.footer:
        yield f"[页脚] {section.footer}"


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block_lines(block)


def _block_lines(block: Block) -> Iterator[str]:
    match block:
        case Table():
            for row in table_rows(block):
                yield "│".join(cell.plain for cell in row.cells)
        case Title():
            yield f"# {block.text}"
            if block.subtitle:
                yield block.subtitle
        case Sideline():
            yield f"{block.left} ‖ {block.right}".rstrip(" ‖")
        case Heading():
            yield f"## {block.text} ‖ {block.note}".rstrip(" ‖")
        case Paragraph() | Boxed():
            yield block.text
        case Notes():
            for note in block.notes:
                yield f"{note.head}：" + "\n　　　".join(note.texts)
        case Opinions():
            for column in block.columns:
                seal = "（盖章）" if column.seal else ""
                yield f"[{column.head}] {column.text} {column.signer}{seal} 年 月 日"
        case Signature():
            yield " ".join(f"{label}：____" for label in block.labels) + (f" ‖ {block.right}" if block.right else "")
        case Closing():
            yield from (f"{block.unit}（盖章）", block.day)
        case Chart() | Columns() | Shares():
            yield from _chart_lines(block)
        case PlacedPage() | Panel():
            yield from (box.text for box in boxes(block) if box.text)
        case Together():
            yield from _lines(block.blocks)
        case Beside():
            yield from _lines((*block.left, *block.right))
        case PageBreak():
            yield "----"
        case Space():
            return


def _chart_lines(chart: Chart | Columns | Shares) -> Iterator[str]:
    if isinstance(chart, Columns):
        yield "│".join(chart.labels)
        yield from (f"{series.name}│{'│'.join(series.texts)}" for series in chart.series)
        yield from [chart.remark] if chart.remark else []
        return
    if isinstance(chart, Shares):
        yield "　".join(f"▇ {part.label} {part.text}" for part in chart.parts)
        return
    for bar in chart.bars:
        yield f"{bar.label} ▇ {bar.value_text}" + (f" / {bar.cap_text}" if bar.cap_text else "")
    yield "　".join((*chart.legend, chart.remark)).rstrip("　")


def table_rows(table: Table) -> Iterator[Row]:
    """Every row once, as on a page long enough."""
    yield from table.head
    for group in table.groups:
        if group.head:
            yield group.head
        yield from group.rows
    yield from table.foot


def strings(blocks: Iterable[Block]) -> Iterator[tuple[Role, str]]:
    """Every piece of text with its role, for the check of missing characters."""
    for block in blocks:
        if isinstance(block, Table):
            for row in table_rows(block):
                for cell in row.cells:
                    for line in cell.lines:
                        for run in line:
                            yield run.role, run.text
        elif isinstance(block, Beside):
            yield from strings((*block.left, *block.right))
        elif isinstance(block, Together):
            yield from strings(block.blocks)
        elif isinstance(block, PlacedPage | Panel):
            yield from ((box.role, box.text) for box in boxes(block))
        else:
            role = getattr(block, "role", Role.TABLE)
            yield from ((role, text) for text in _texts(block))


_UNPRINTED = ("colour", "role", "align", "about", "key")
"""Ends of the names of fields that hold words of ours, not of the paper."""


def _texts(value: object, name: str = "") -> Iterator[str]:
    """Every text a block carries, however deep."""
    if isinstance(value, str):
        if value and not name.endswith(_UNPRINTED):
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item, name)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name), field.name)
