"""A clerk's sheet → a preview → records. The same for the window and for `import`."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.domain.untidy import cell_reader
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.mapping import ColumnMapping, header_key, known_headers, map_headers, parse_pairs
from gongshu_desk.exchange.reading import Grid, read_grid
from gongshu_desk.services import intake
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.intake import Entry, Planned
from gongshu_desk.services.kinds import RecordKind, Values
from gongshu_desk.services.records import find
from gongshu_desk.store.session import Saved

Progress = Callable[[int, int, str], None]
NUMBER_WIDTH = 4
"""Digits behind the prefix that `--number` gives."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the clerk says beside the file. `mapping` holds 表头=字段, `constants` 字段=值, `number` a prefix."""

    sheet: str | None = None
    mapping: tuple[str, ...] = ()
    constants: tuple[str, ...] = ()
    number: str | None = None
    update: bool = False
    remembered: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview:
    """What an import would do. `mapping` is header → field name; `missing` labels of required fields without a column."""

    kind: RecordKind
    path: Path
    grid: Grid
    columns: ColumnMapping
    rows: list[Planned]
    entries: list[Entry]
    options: ImportOptions

    @property
    def counts(self) -> dict[str, int]:
        """Rows of each state."""
        return intake.counts(self.rows)

    @property
    def missing(self) -> tuple[str, ...]:
        """Labels of required fields that no column, constant or numbering feeds."""
        numbered = self.options.number is not None
        return tuple(label for label in self.columns.missing if not (numbered and label == "代表证号"))

    def as_document(self, *, written: bool) -> dict[str, Any]:
        """The document of `import --json`."""
        labels = {spec.name: spec.label for spec in self.kind.fields}
        return {
            "kind": self.kind.name,
            "file": self.grid.file,
            "sheet": self.grid.sheet,
            "header_row": self.grid.header_row,
            "mapping": {header: labels[name] for header, name in self.columns.by_header.items()},
            "rows": [
                {"row": row.row, "state": row.state, "key": row.key, "messages": row.messages} for row in self.rows
            ],
            "counts": self.counts,
            "written": written,
        }


@dataclass(frozen=True)
class Imported:
    """An import that was tried: its preview, and what was saved (None where nothing was)."""

    preview: Preview
    saved: Saved | None

    @property
    def rows(self) -> list[Planned]:
        """The rows with what became of them."""
        return self.preview.rows

    @property
    def counts(self) -> dict[str, int]:
        """Rows of each state."""
        return self.preview.counts

    def as_document(self) -> dict[str, Any]:
        """The document of `import --json`."""
        return self.preview.as_document(written=self.saved is not None)

    def summary(self) -> str:
        """The answer in Chinese."""
        counts = self.counts
        words = f"新增 {counts['new']}，更新 {counts['update']}，相同 {counts['same']}，错误 {counts['error']}"
        return f"已导入：{words}。" if self.saved else f"没有写入：{words}。"


def preview(desk: Desk, kind: RecordKind, path: Path, options: ImportOptions | None = None) -> Preview:
    """Read a file and say row by row what would become of it; nothing is written."""
    options = options or ImportOptions()
    chosen = parse_pairs(options.mapping, "--map")
    constants = parse_pairs(options.constants, "--set")
    known = {*known_headers(kind.fields), *map(header_key, chosen), *map(header_key, options.remembered)}
    grid = read_grid(path, known, options.sheet)
    columns = map_headers(grid.headers, kind.fields, chosen, constants, options.remembered)
    entries = list(_entries(kind, grid, columns))
    if options.number is not None:
        entries = _numbered(desk, kind, entries, options.number)
    rows = intake.plan(desk, kind, entries, update=options.update)
    return Preview(kind, path, grid, columns, rows, entries, options)


def corrected(desk: Desk, shown: Preview, row: int, name: str, text: str) -> Preview:
    """The preview with one cell written anew by the clerk: row number of the sheet, field, what should stand there.

    The file itself stays as it is. InvalidInput where no column feeds the field.
    """
    header = next((h for h, field_ in shown.columns.by_header.items() if field_ == name), None)
    if header is None:
        raise InvalidInput("这一项不是从表格的列里来的。", "请在「对应列」里补上，或在表格中改好再导入。")
    rows = tuple((n, {**cells, header: text} if n == row else cells) for n, cells in shown.grid.rows)
    grid = replace(shown.grid, rows=rows)
    entries = list(_entries(shown.kind, grid, shown.columns))
    if shown.options.number is not None:
        entries = _numbered(desk, shown.kind, entries, shown.options.number)
    planned = intake.plan(desk, shown.kind, entries, update=shown.options.update)
    return replace(shown, grid=grid, entries=entries, rows=planned)


def write(desk: Desk, shown: Preview, *, skip_errors: bool = False, progress: Progress | None = None) -> Saved | None:
    """Carry out a preview: all or nothing, rows in error left out only with `skip_errors`. None: nothing to write."""
    rows, saved = intake.carry_out(
        desk,
        shown.kind,
        shown.entries,
        update=shown.options.update,
        skip_errors=skip_errors,
        source=shown.path.name,
        progress=progress,
    )
    shown.rows[:] = rows
    return saved


def import_file(
    desk: Desk,
    kind: RecordKind,
    path: Path,
    options: ImportOptions | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Preview and, unless it is a dry run or any row is in error, write."""
    shown = preview(desk, kind, path, options)
    if dry_run or shown.counts["error"]:
        return Imported(shown, None)
    return Imported(shown, write(desk, shown, progress=progress))


def _entries(kind: RecordKind, grid: Grid, columns: ColumnMapping) -> Iterator[Entry]:
    wanted = {*columns.by_header.values(), *columns.constants}
    readers = {spec.name: cell_reader(spec, grid.epoch1904) for spec in kind.fields if spec.name in wanted}
    for number, cells in grid.rows:
        values: Values = {}
        faults = []
        for name, cell in columns.values(cells).items():
            value, fault = _read(readers[name], cell)
            if fault:
                faults.append((name, fault))
            elif value is not None:
                values[name] = value
        yield Entry(number, values, tuple(faults))


def _read(reader: Callable[[object], object | None], cell: Any) -> tuple[Any, str]:
    try:
        return reader(cell), ""
    except InvalidInput as error:
        return None, "".join((error.sentence, error.next_step)).rstrip("。")


def _numbered(desk: Desk, kind: RecordKind, entries: Sequence[Entry], prefix: str) -> list[Entry]:
    """Give certificate numbers to rows that have none.

    Who is in the roster already, by name, sex, birth and electoral district or delegation, keeps his number:
    the n-th row of one description meets the n-th person of that description.
    """
    if kind.name != "deputies":
        raise InvalidInput("--number 只用于代表名册。", "去掉 --number 再导入。")
    if not prefix.strip():
        raise InvalidInput("--number 后面没有写前缀。", "例如 --number 330105-。")
    known: dict[tuple[Any, ...], list[str]] = defaultdict(list)
    taken = set()
    for person in sorted(find(desk, kind), key=lambda values: values["certificate_no"]):
        taken.add(person["certificate_no"])
        for description in _descriptions(person):
            known[description].append(person["certificate_no"])
    used: set[str] = {e.values["certificate_no"] for e in entries if e.values.get("certificate_no")}
    serial = 0
    found = []
    for entry in entries:
        if entry.values.get("certificate_no") or not entry.values.get("name"):
            found.append(entry)
            continue
        own = next((no for d in _descriptions(entry.values) for no in known.get(d, ()) if no not in used), None)
        while own is None:
            serial += 1
            candidate = f"{prefix}{serial:0{NUMBER_WIDTH}d}"
            own = candidate if candidate not in taken | used else None
        used.add(own)
        found.append(replace(entry, values={**entry.values, "certificate_no": own}))
    return found


def _descriptions(values: Values) -> list[tuple[Any, ...]]:
    """Who somebody is without a number: by electoral district, and by delegation."""
    name = names.normal(values["name"])
    same = (name, values.get("sex"), values.get("born"))
    places = [("选区", values.get("electoral_district")), ("代表团", values.get("delegation"))]
    known = [(*same, *place) for place in places if place[1]]
    return known or [(*same, "", None)]


def error_rows(shown: Preview) -> list[tuple[int, dict[str, Any], list[str]]]:
    """(row number, raw cells by header, reasons) of every row in error, for the file the clerk mends."""
    wanted = {row.row: row.messages for row in shown.rows if row.state == "error"}
    return [(number, dict(cells), wanted[number]) for number, cells in shown.grid.rows if number in wanted]
