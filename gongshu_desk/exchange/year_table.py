"""One sheet of the year-end workbook as columns and rows of plain values."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from gongshu_desk.domain.figures import Rate, decimal_places, half_up, plain
from gongshu_desk.domain.records.fields import form_fields_of, shown
from gongshu_desk.services.catalog import RECORD_KINDS
from gongshu_desk.services.kinds import Values


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet."""

    label: str
    width: float = 12


@dataclass(frozen=True, slots=True)
class YearTable:
    """One sheet: its rows are made when they are written, so that memory stays flat."""

    name: str
    title: str
    note: str
    columns: tuple[Column, ...]
    rows: Callable[[], Iterable[Sequence[Any]]]
    count: int
    totals: tuple[tuple[Any, ...], ...] = ()


def number(value: Fraction | Decimal | int, places: int = 6) -> Any:
    """An exact figure for a cell: a number where it has a finite decimal, else the fraction as text."""
    exact = Fraction(value)
    if exact.denominator == 1:
        return exact.numerator
    found = decimal_places(exact)
    return plain(exact) if found is None or found > places else half_up(exact, found)


def rate(value: Rate) -> tuple[Any, Any, str]:
    """Numerator, denominator, percentage: a rate always with what it was made of."""
    return number(value.numerator), number(value.denominator), value.percent()


def cells(values: Values, fields: Sequence[str]) -> tuple[str, ...]:
    """Fields of a record as the clerk reads them."""
    return tuple(shown(values.get(name)) for name in fields)


def fixed(
    name: str, title: str, note: str, columns: Sequence[Column], rows: list[Sequence[Any]], *totals: tuple[Any, ...]
) -> YearTable:
    """A table whose rows are few enough to be made at once."""
    return YearTable(name, title, note, tuple(columns), lambda: rows, len(rows), totals)


def listing(
    name: str, title: str, note: str, rows: list[Values], fields: Sequence[tuple[str, str, float]]
) -> YearTable:
    """A list of records, one column a field: (field, label, width)."""
    rows_: list[Sequence[Any]] = [cells(values, [field for field, _, _ in fields]) for values in rows]
    return fixed(name, title, note, [Column(label, width) for _, label, width in fields], rows_)


def public_table(table: YearTable) -> YearTable:
    """The table without the columns that may not be published (`FieldSpec.public`), told by their labels."""
    labels = _inner_labels()
    places = [place for place, column in enumerate(table.columns) if column.label not in labels]
    if len(places) == len(table.columns):
        return table
    rows = table.rows

    def cut(line: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(line[place] for place in places if place < len(line))

    return replace(
        table,
        note="公开版：不含联系方式、出生日期、备注和提出人",
        columns=tuple(table.columns[place] for place in places),
        rows=lambda: map(cut, rows()),
        totals=tuple(cut(line) for line in table.totals),
    )


@cache
def _inner_labels() -> frozenset[str]:
    """Labels of every declared field that may not be published."""
    return frozenset(s.label for kind in RECORD_KINDS for s in form_fields_of(kind.draft) if not s.public)
