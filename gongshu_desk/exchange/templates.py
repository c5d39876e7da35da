"""An empty sheet for a kind of record: drop-downs, text-format number columns, a hint row, a grey sample row."""

from collections.abc import Collection
from pathlib import Path

from xlsxwriter.worksheet import Worksheet

from gongshu_desk.domain.records.fields import FieldSpec
from gongshu_desk.exchange.reading import HINT_PREFIX, SAMPLE_PREFIX
from gongshu_desk.exchange.sheets import Book, save
from gongshu_desk.services.kinds import RecordKind

LAST = 2000
"""Rows that are prepared: formats and drop-downs reach this far."""

_WORDS = {
    "date": "日期，如 2026-11-23",
    "partial_date": "可只填到年或月，如 1981-04",
    "decimal": "数字",
    "int": "整数",
    "yes_no": "是或否",
    "list": "多个用、隔开",
}


def write_template(kind: RecordKind, path: Path, but: Collection[str] = ()) -> None:
    """Write the empty sheet; its first row is the fixed header row of the kind, less the fields of `but`."""
    save(path, lambda book: _fill(kind, book, but))


def _fill(kind: RecordKind, book: Book, but: Collection[str]) -> None:
    page = book.sheet(kind.label)
    for column, spec in enumerate(s for s in kind.fields if s.name not in but):
        page.write_string(0, column, spec.header, book.head)
        page.set_column(column, column, max(spec.meta.width, 2 * len(spec.header) + 2), book.text)
        page.write_string(1, column, _hint(spec, first=column == 0), book.hint)
        page.write_string(2, column, _sample(spec, first=column == 0), book.sample)
        _drop_down(page, column, spec)
    page.set_row(0, 24)
    page.set_row(1, 32)
    page.freeze_panes(1, 0)
    page.repeat_rows(0)


def _hint(spec: FieldSpec, *, first: bool) -> str:
    words = [w for w in (spec.meta.hint, _WORDS.get(spec.type, "")) if w]
    if spec.required:
        words.insert(0, "必填")
    if spec.codes and len(spec.codes) <= 5:
        words.append("/".join(code.label for code in spec.codes))
    text = "；".join(dict.fromkeys(words))
    return f"{HINT_PREFIX}{text}" if first else text


def _sample(spec: FieldSpec, *, first: bool) -> str:
    text = spec.meta.sample
    return f"{SAMPLE_PREFIX}{text}" if first else text


def _drop_down(page: Worksheet, column: int, spec: FieldSpec) -> None:
    source = [code.label for code in spec.codes] if spec.codes else ["是", "否"] if spec.type == "yes_no" else []
    if not source:
        return
    page.data_validation(
        3,
        column,
        LAST,
        column,
        {
            "validate": "list",
            "source": source,
            "error_title": spec.label,
            "error_message": f"请从下拉列表中选{spec.label}",
            "error_type": "stop",
        },
    )
