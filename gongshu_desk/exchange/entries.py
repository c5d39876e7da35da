"""The rows of a grid → entries: every cell read as its field says, or said by its address why not."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gongshu_desk.domain.codes import Sex
from gongshu_desk.domain.id_number import born_on, is_male
from gongshu_desk.domain.records.fields import FieldSpec, masked
from gongshu_desk.domain.untidy import cell_reader, is_blank, lost_zeros
from gongshu_desk.domain.untidy_text import one_line
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.mapping import ColumnMapping
from gongshu_desk.exchange.reading import Grid
from gongshu_desk.services.intake import Entry
from gongshu_desk.services.kinds import RecordKind, Values

MOBILE_LENGTH = 11


@dataclass(frozen=True, slots=True)
class Reading:
    """Entries of a grid, with what the clerk should look at.

    `remarks` row number → sentences; `raw` (row number, field) → what stands in a cell that could not be read;
    `zeros` (row number, field) → how a number would read with the zeros it seems to have lost.
    """

    entries: list[Entry]
    remarks: dict[int, list[str]] = field(default_factory=dict)
    raw: dict[tuple[int, str], str] = field(default_factory=dict)
    zeros: dict[tuple[int, str], str] = field(default_factory=dict)


def read_entries(kind: RecordKind, grid: Grid, columns: ColumnMapping) -> Reading:
    """Read all rows of a grid."""
    wanted = {*columns.by_header.values(), *columns.constants}
    readers = {spec.name: cell_reader(spec, grid.epoch1904) for spec in kind.fields if spec.name in wanted}
    made = Reading([])
    for number, cells in grid.rows:
        values: Values = {}
        faults = []
        for name, cell in columns.values(cells).items():
            value, fault = _read(readers[name], cell)
            if fault:
                faults.append((name, f"{_address(grid, columns, number, cells, name)}{fault}"))
                made.raw[number, name] = one_line(str(cell))
            elif value is not None:
                values[name] = value
        made.entries.append(Entry(number, values, tuple(faults)))
    _note_zeros(kind, grid, columns, made)
    if kind.name == "deputies":
        _note_people(grid, columns, made)
    return made


def _read(reader: Callable[[object], object | None], cell: Any) -> tuple[Any, str]:
    try:
        return reader(cell), ""
    except InvalidInput as error:
        return None, "".join((error.sentence, error.next_step)).rstrip("。")


def _address(grid: Grid, columns: ColumnMapping, row: int, cells: Mapping[str, Any], name: str) -> str:
    """「C7 」 before the sentence of a cell; nothing for a constant."""
    headers = [h for h, fed in columns.by_header.items() if fed == name and not is_blank(cells.get(h, ""))]
    address = grid.address(row, headers[0]) if headers else ""
    return f"{address} " if address else ""


def _headers(columns: ColumnMapping, names: Iterable[str]) -> dict[str, str]:
    """field → its header, of fields that one column feeds."""
    by_field: dict[str, list[str]] = defaultdict(list)
    for header, name in columns.by_header.items():
        by_field[name].append(header)
    return {name: by_field[name][0] for name in names if len(by_field[name]) == 1}


def _note_zeros(kind: RecordKind, grid: Grid, columns: ColumnMapping, made: Reading) -> None:
    """Numbers of which Excel has eaten the zeros in front, beside some that were typed as text."""
    specs: dict[str, FieldSpec] = {s.name: s for s in kind.fields if s.meta.number_text and not s.meta.private}
    for name, header in _headers(columns, specs).items():
        if specs[name].type == "list":
            continue
        for at, whole in lost_zeros(cells.get(header, "") for _, cells in grid.rows).items():
            number = grid.rows[at][0]
            if name in made.entries[at].values:
                made.zeros[number, name] = whole


def zeros_remark(grid: Grid, columns: ColumnMapping, label: str, place: tuple[int, str], whole: str) -> str:
    """What to say of a number that seems to have lost its zeros, where nobody is asked."""
    header = _headers(columns, (place[1],)).get(place[1], "")
    address = grid.address(place[0], header)
    return f"{address} {label}「{int(whole)}」像是丢了开头的 0（应为「{whole}」？），按原样登记".strip()


def _note_people(grid: Grid, columns: ColumnMapping, made: Reading) -> None:
    """Telephones that lack a digit; an ID number that tells another birth or sex than the row."""
    phone = _headers(columns, ("phone",)).get("phone", "")
    for entry, (number, cells) in zip(made.entries, grid.rows, strict=True):
        values = entry.values
        told: list[str] = []
        if (text := values.get("phone")) and (sentence := _doubtful_phone(text, cells.get(phone))):
            told.append(f"{grid.address(number, phone)} {sentence}".strip())
        if id_number := values.get("id_number"):
            born, sex = values.get("born"), values.get("sex")
            if born and not born_on(id_number).isoformat().startswith(born):
                told.append(f"身份证号里的出生日期是 {born_on(id_number).isoformat()}，表中写的是 {born}，请核对")
            if sex and (sex is Sex.MALE) != is_male(id_number):
                told.append(f"身份证号里的性别是{'男' if is_male(id_number) else '女'}，表中写的是{sex.label}，请核对")
        if told:
            made.remarks.setdefault(number, []).extend(told)


def _doubtful_phone(text: str, cell: Any) -> str:
    """Why a telephone number cannot be dialled so."""
    for one in text.split("、"):
        digits = re.sub(r"\D", "", one)
        hidden = masked(one, "phone")
        stored = isinstance(cell, float) and math.isfinite(cell)
        if stored and digits[:1] != "1" and len(digits) in (9, 10, 11):
            return f"手机 {hidden} 被表格存成数字，像是丢了区号开头的 0"
        if digits[:1] == "1" and one == digits and len(digits) != MOBILE_LENGTH and len(digits) > 5:
            return f"手机 {hidden} 有 {len(digits)} 位，手机号应为 {MOBILE_LENGTH} 位，请核对"
    return ""
