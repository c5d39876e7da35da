"""The figures of a span as a workbook: one sheet of figures with definitions, then one with the rows behind each."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from xlsxwriter.worksheet import Worksheet

from gongshu_desk.domain.figures import Rate, half_up
from gongshu_desk.domain.indicators import Behind, Indicator, Indicators
from gongshu_desk.domain.policy import Command
from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.exchange.year_table import number
from gongshu_desk.services.access import require
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.indicator_rows import LABELS, MEASURES, BehindRow, rows_in

MOST_ROWS = 20_000
"""A figure with more rows behind it names them in words; the list of their own page holds them all."""
_FIGURES = (
    ("类别", 14), ("指标", 24), ("数值", 11), ("单位", 7), ("分子", 11), ("分母", 11), ("上期", 11), ("定义", 60),
    ("说明", 34), ("明细", 12),
)  # fmt: skip
_ROWS = (("类别", 12), ("日期", 12), ("名称", 40), ("情况", 60), ("计入分子", 10))
Progress = Callable[[int, int, str], None]


def write_indicators(
    desk: Desk, found: Indicators, path: Path, before: Indicators | None = None, progress: Progress | None = None
) -> int:
    """Write the workbook; how many figures it has. Nothing is left behind where it is cancelled half way."""
    require(desk, Command.EXPORT)
    sheets = _sheets(found.items)

    def fill(book: Book) -> None:
        index = book.sheet("指标")
        _write_figures(book, index, found, before, sheets)
        with desk.store.read() as session:
            for at, (item, name) in enumerate(sheets.values(), start=1):
                if progress is not None:
                    progress(at, len(sheets), item.label)
                _write_rows(book, book.sheet(name), item, rows_in(session, item), found)

    save(path, fill, constant_memory=False)
    return len(found.items)


def _sheets(items: Sequence[Indicator]) -> dict[tuple[Behind, ...], tuple[Indicator, str]]:
    """Rows behind → (the first figure they stand behind, the sheet's name); the same rows have one sheet."""
    found: dict[tuple[Behind, ...], tuple[Indicator, str]] = {}
    for item in items:
        count = sum(len(one.ids) for one in item.behind)
        if 0 < count <= MOST_ROWS and item.behind not in found:
            found[item.behind] = (item, f"明细 {len(found) + 1}")
    return found


def _write_figures(
    book: Book,
    page: Worksheet,
    found: Indicators,
    before: Indicators | None,
    sheets: dict[tuple[Behind, ...], tuple[Indicator, str]],
) -> None:
    page.write_string(0, 0, f"{found.span.title}指标", book.title)
    page.write_string(1, 0, f"截至 {found.as_of.isoformat()}；办理、解决到这一天为止", book.note_line)
    heads(page, 2, [label for label, _ in _FIGURES], [width for _, width in _FIGURES], book)
    for at, item in enumerate(found.items, start=3):
        sheet = sheets.get(item.behind)
        earlier = before.by_key.get(item.key) if before is not None else None
        told = [item.group, item.label, *_value(item), *_parts(item), _before(earlier), item.definition, item.note]
        for column, value in enumerate(told):
            put(page, at, column, value, book)
        page.write_string(at, 7, item.definition, book.wrap)
        count = sum(len(one.ids) for one in item.behind)
        words = sheet[1] if sheet else f"共 {count:,} 条，见「{LABELS[item.behind[0].kind]}」" if count else ""
        if sheet:
            page.write_url(at, 9, f"internal:'{sheet[1]}'!A1", book.text, words)
        else:
            put(page, at, 9, words, book)
    for at, tie in enumerate(found.ties, start=len(found.items) + 4):
        page.write_string(at, 0, tie, book.note_line)


def _value(item: Indicator) -> tuple[object, str]:
    """The value as a number, and its unit: per cent for a rate."""
    if isinstance(item.value, Rate):
        exact = item.value.value
        return ("—" if exact is None else half_up(exact * 100, 1)), "%"
    return number(half_up(item.value, 2)), item.unit


def _parts(item: Indicator) -> tuple[object, object]:
    if not isinstance(item.value, Rate) or not item.parts:
        return "", ""
    return number(item.value.numerator), number(item.value.denominator)


def _before(item: Indicator | None) -> object:
    return "" if item is None else _value(item)[0]


def _write_rows(book: Book, page: Worksheet, item: Indicator, rows: Sequence[BehindRow], found: Indicators) -> None:
    page.write_string(0, 0, f"{item.group}　{item.label}　{item.shown} {item.parts}".rstrip(), book.title)
    counts = "，".join(f"{LABELS[one.kind]} {len(one.ids):,} {MEASURES[one.kind]}" for one in item.behind if one.ids)
    page.write_string(1, 0, f"{found.span.title}，{counts}。{item.definition}", book.note_line)
    rated = any(row.counted is not None for row in rows)
    columns = _ROWS if rated else _ROWS[:-1]
    heads(page, 2, [label for label, _ in columns], [width for _, width in columns], book)
    for at, row in enumerate(rows, start=3):
        day: date | str = row.day or ""
        values: list[object] = [LABELS[row.kind], day, row.title, row.detail]
        values += [bool(row.counted)] if rated else []
        for column, value in enumerate(values):
            put(page, at, column, value, book)
