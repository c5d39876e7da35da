"""A clerk's sheet → a preview → records. The same for the window and for `import`."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from gongshu_desk.domain.private import covered
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.exchange import platform_list
from gongshu_desk.exchange.entries import Reading, read_entries, zeros_remark
from gongshu_desk.exchange.guessing import with_guesses
from gongshu_desk.exchange.mapping import ColumnMapping, header_key, known_headers, map_headers, parse_pairs
from gongshu_desk.exchange.numbering import numbered
from gongshu_desk.exchange.reading import Grid, read_grid
from gongshu_desk.services import import_memory, intake, private_fields, questions
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.import_memory import Remembered
from gongshu_desk.services.intake import Entry, Planned
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.platform_list import resolve
from gongshu_desk.services.questions import Question
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import AuditEntry

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the clerk says beside the file. `mapping` holds 表头=字段, `constants` 字段=值, `number` a prefix.

    `corrections` (row number, field) → what the clerk wrote in place of a cell. `ask`: doubts are put as questions, and columns with a heading that says nothing are guessed, too (the window);
    else they are remarks. `answers` question key → choice. `remembered` header → field, before what the store
    remembers of this source.
    """

    sheet: str | None = None
    mapping: tuple[str, ...] = ()
    constants: tuple[str, ...] = ()
    number: str | None = None
    update: bool = False
    remembered: Mapping[str, str] = field(default_factory=dict)
    ask: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[tuple[int, str], str] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview:
    """What an import would do. `as_of` is the last write of the store it was planned on; `memory` what was remembered
    of the source."""

    kind: RecordKind
    path: Path
    grid: Grid
    columns: ColumnMapping
    rows: list[Planned]
    entries: list[Entry]
    options: ImportOptions
    questions: tuple[Question, ...] = ()
    as_of: int = 0
    memory: Remembered | None = None
    absent: frozenset[str] = frozenset()
    """Private fields that this unit does not keep (`private_fields`)."""
    unkept: Mapping[str, str] = field(default_factory=dict)
    """Header → field, of the columns that hold such; the window leaves them out until the field is switched on."""

    @property
    def unkept_labels(self) -> tuple[str, ...]:
        """Labels of the private fields that the sheet holds and this unit does not keep."""
        return tuple(dict.fromkeys(spec.label for spec in self.kind.fields if spec.name in self.unkept.values()))

    @property
    def open_questions(self) -> list[Question]:
        """Questions that the clerk has not answered yet."""
        return questions.open_questions(self.questions, self.options.answers)

    @property
    def notes(self) -> list[str]:
        """What to say of the file as a whole: what was left out, guessed, remembered."""
        told = list(self.grid.notes)
        if stored := self._storing():
            told.append(stored)
        labels = {spec.name: spec.label for spec in self.kind.fields}
        if self.columns.guessed:
            pairs = (f"「{h}」→{labels[f]}" for h, f in self.columns.by_header.items() if h in self.columns.guessed)
            told.append(f"按内容猜的列，请核对：{'、'.join(pairs)}。")
        if self.memory is not None and any(self.memory.columns.get(h) == f for h, f in self.columns.by_header.items()):
            told.append("列的对应沿用了上次导入同样表头时的选择。")
        return told

    def _storing(self) -> str:
        """What to say where private values are stored though nobody had switched the field on."""
        written = [e for e in self.entries if any(e.values.get(name) for name in self.unkept.values())]
        if not written:
            return ""
        labels = "、".join(self.unkept_labels)
        return (
            f"表里有 {len(written)} 人的{labels}，会一并登记；本单位原来没有启用登记{labels}。"
            f"确无必要的，可在「设置 › 个人信息」里清除并停用。"
        )

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
    return planned(desk, opened(desk, kind, path, options))


def opened(desk: Desk, kind: RecordKind, path: Path, options: ImportOptions | None = None) -> Preview:
    """A file with its columns as they are understood, its rows not planned yet."""
    options = options or ImportOptions()
    chosen = parse_pairs(options.mapping, "--map")
    constants = parse_pairs(options.constants, "--set")
    known = {*known_headers(kind.fields), *map(header_key, chosen), *map(header_key, options.remembered)}
    grid = read_grid(path, known, options.sheet)
    memory = import_memory.recall(desk, kind.name, grid.headers)
    remembered = {**(memory.columns if memory else {}), **options.remembered}
    columns = map_headers(grid.headers, kind.fields, chosen, constants, remembered)
    if not (options.ask and chosen):  # the clerk has seen every column and said what it is
        told = {header for header, name in remembered.items() if not name} | {h for h, f in chosen.items() if not f}
        columns = with_guesses(grid, kind.fields, columns, all_columns=options.ask, but=told)
    if kind.name == "suggestions":
        columns = platform_list.completed(grid, columns)
    absent = private_fields.hidden(desk) if kind.name == "deputies" else frozenset()
    unkept = _unkept(kind, grid, columns, absent)
    if options.ask:
        columns = replace(columns, by_header={h: f for h, f in columns.by_header.items() if h not in unkept})
    return Preview(kind, path, grid, columns, [], [], options, memory=memory, absent=absent, unkept=unkept)


def _unkept(kind: RecordKind, grid: Grid, columns: ColumnMapping, absent: Collection[str]) -> dict[str, str]:
    """Header → field, of columns that are, or would be, read into a field of these."""
    if not absent:
        return {}
    meant = map_headers(grid.headers, kind.fields).by_header | columns.by_header
    return {header: name for header, name in meant.items() if name in absent}


def planned(desk: Desk, shown: Preview) -> Preview:
    """The preview with its rows planned anew from its grid, columns, options and answers, on the store as it is."""
    kind, options = shown.kind, shown.options
    as_of = _last_write(desk)
    shown = replace(shown, grid=_mended(shown.grid, shown.columns, options.corrections))
    reading = read_entries(kind, _tidied(kind, shown), shown.columns)
    entries, asked = reading.entries, list[Question]()
    if options.ask:
        with desk.store.read() as session:
            asked = questions.of_cells(Lookup(session), kind, entries, reading.raw, reading.zeros)
        entries = questions.answered(entries, asked, options.answers)
    if kind.name == "suggestions":
        with desk.store.read() as session:
            organs = platform_list.assisting(shown.grid, shown.columns)
            known = resolve(Lookup(session), entries, organs, options.answers, ask=options.ask)
        entries, asked = known.entries, [*asked, *known.questions]
        for row, told in known.remarks.items():
            reading.remarks.setdefault(row, []).extend(told)
    if options.number is not None:
        entries = numbered(desk, kind, entries, options.number)
    if options.ask:
        with desk.store.read() as session:
            more = questions.of_records(Lookup(session), kind, entries, numbered=options.number is not None)
        entries = questions.answered(entries, more, options.answers)
        asked += more
    rows = intake.plan(desk, kind, entries, update=options.update)
    _remark(rows, shown, reading)
    return replace(shown, rows=rows, entries=list(entries), questions=tuple(asked), as_of=as_of)


def _tidied(kind: RecordKind, shown: Preview) -> Grid:
    """The cells as they are read: those of a district's list of suggestions in the words of our sheet."""
    return platform_list.tidied(shown.grid, shown.columns) if kind.name == "suggestions" else shown.grid


def _remark(rows: Sequence[Planned], shown: Preview, reading: Reading) -> None:
    """Put what the clerk should look at behind the messages of rows that are no errors."""
    remarks = {row: list(told) for row, told in reading.remarks.items()}
    if not shown.options.ask:
        labels = {spec.name: spec.label for spec in shown.kind.fields}
        for place, whole in reading.zeros.items():
            told = zeros_remark(shown.grid, shown.columns, labels[place[1]], place, whole)
            remarks.setdefault(place[0], []).append(told)
    for row in rows:
        if row.row in remarks and row.state in ("new", "update"):
            row.messages = [*row.messages, *remarks[row.row]]
        # a number in the wrong column is quoted by many a sentence, which goes on to terminals and error sheets
        row.messages = [covered(sentence) for sentence in row.messages]
        row.faults = [(name, covered(sentence)) for name, sentence in row.faults]
        row.key = covered(row.key)


def _last_write(desk: Desk) -> int:
    with desk.store.read() as session:
        # what is remembered of a source changes no record
        beside = col(AuditEntry.table_name) != "setting"
        return session.exec(select(func.max(col(AuditEntry.batch))).where(beside)).one() or 0


def corrected(desk: Desk, shown: Preview, row: int, name: str, text: str) -> Preview:
    """The preview with one cell written anew by the clerk: row number of the sheet, field, what should stand there.

    The file itself stays as it is. InvalidInput where no column feeds the field.
    """
    if name not in shown.columns.by_header.values():
        raise InvalidInput("这一项不是从表格的列里来的。", "请在「对应列」里补上，或在表格中改好再导入。")
    options = replace(shown.options, corrections={**shown.options.corrections, (row, name): text})
    return planned(desk, replace(shown, options=options))


def replanned(desk: Desk, shown: Preview, *, update: bool) -> Preview:
    """The same sheet with the store as it is now; answers and corrections stay."""
    return planned(desk, replace(shown, options=replace(shown.options, update=update)))


def _mended(grid: Grid, columns: ColumnMapping, corrections: Mapping[tuple[int, str], str]) -> Grid:
    """The grid with the cells the clerk wrote anew."""
    by_row: dict[int, dict[str, Any]] = {}
    for (row, name), text in corrections.items():
        headers = [header for header, fed in columns.by_header.items() if fed == name]
        by_row.setdefault(row, {}).update(dict.fromkeys(headers[1:], "") | dict.fromkeys(headers[:1], text))
    if not by_row:
        return grid
    return replace(grid, rows=tuple((n, {**cells, **by_row.get(n, {})}) for n, cells in grid.rows))


def with_answers(desk: Desk, shown: Preview, answers: Mapping[str, str]) -> Preview:
    """The preview with questions answered: question key → choice; what was answered before stays."""
    return planned(desk, replace(shown, options=replace(shown.options, answers={**shown.options.answers, **answers})))


def write(desk: Desk, shown: Preview, *, skip_errors: bool = False, progress: Progress | None = None) -> Saved | None:
    """Carry out a preview: all or nothing, rows in error left out only with `skip_errors`. None: nothing to write.

    InvalidInput while a question is open that holds the import; Conflict where the store has changed since the
    preview in a way that would change a row: the clerk has to see that first.
    """
    if waiting := [question for question in shown.open_questions if question.holds]:
        raise InvalidInput(f"还有 {len(waiting)} 处要由您定。", "请逐处选定，或选「其余都这样」，再确认导入。")
    if shown.as_of != _last_write(desk):
        now = planned(desk, shown)
        if [_outcome(row) for row in now.rows] != [_outcome(row) for row in shown.rows]:
            raise Conflict("预览之后数据有改动，没有写入。", "已按现在的数据重新核对，请再看一遍后确认。")
    _, saved = intake.carry_out(
        desk,
        shown.kind,
        shown.entries,
        update=shown.options.update,
        skip_errors=skip_errors,
        source=shown.path.name,
        progress=progress,
    )
    return saved


def remember(desk: Desk, shown: Preview) -> None:
    """Keep which column fed which field, for the next sheet with the same headings."""
    constants = parse_pairs(shown.options.constants, "--set") if shown.options.ask else {}
    import_memory.remember(desk, shown.kind.name, shown.grid.headers, shown.columns.by_header, constants)


def _outcome(row: Planned) -> tuple[object, ...]:
    return row.row, row.state, row.key, row.differences, row.id


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


def error_rows(shown: Preview) -> list[tuple[int, dict[str, Any], list[str]]]:
    """(row number, raw cells by header, reasons) of every row in error, for the file the clerk mends."""
    wanted = {row.row: row.messages for row in shown.rows if row.state == "error"}
    return [(number, dict(cells), wanted[number]) for number, cells in shown.grid.rows if number in wanted]
