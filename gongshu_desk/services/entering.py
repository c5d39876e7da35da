"""批量登记: rows as typed into a grid → what would become of each, and their writing; and the changing of stored rows.

Every cell is the text that stands in it. New rows go the way of an import (`services.intake`): a key that is there
already is an update, an empty cell never clears. Stored rows that were opened to be changed are written as they stand,
an emptied cell clears, and a row that somebody changed meanwhile is named and nothing is written.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session

from gongshu_desk.domain import names
from gongshu_desk.domain.records.fields import FieldSpec, explain, fields_of, form_fields_of, masked, shown
from gongshu_desk.domain.untidy import cell_reader, read_list
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import intake, private_fields
from gongshu_desk.services.choices import Choosable, choices
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.intake import Entry, Planned
from gongshu_desk.services.kinds import RecordKind, Values, Writing, draft_of, faults_among_records, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.records import count_change_of_parts, key_of, prepared, title_of
from gongshu_desk.store.session import Saved, changes_of

ONE_BY_ONE = frozenset({"adjustments", "objections"})
"""Kinds that are entered singly: each needs its document, its reason and a second person."""
STALE = "打开之后又有人改过这一条，请重新打开再改"
GONE = "这一条已经不在了，可能在回收站里"
NUMBERED = ("deputies", "activities")
"""Kinds that are referred to by a number and known by a name."""


@dataclass(frozen=True, slots=True)
class Typed:
    """One row of the grid: its number as shown, its cells by field, and for a stored row which one at which revision."""

    row: int
    cells: Mapping[str, str]
    id: int | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored row opened in the grid."""

    id: int
    revision: int
    cells: dict[str, str]


@dataclass(frozen=True)
class Opened:
    """What the grid of one kind starts with: its fields, what references choose from, the rows to be changed."""

    fields: tuple[FieldSpec, ...]
    choices: dict[str, list[Choosable]] = field(default_factory=dict)
    rows: tuple[Stored, ...] = ()


def grid_fields(kind: RecordKind, changing: bool, but: Collection[str] = ()) -> tuple[FieldSpec, ...]:
    """The columns: those of the sheet for new rows, of the form for stored ones; what must be filled comes first.

    The name beside a certificate number is not a column of its own, for the number's cell shows it. `but`: fields
    that this unit does not keep.
    """
    specs = form_fields_of(kind.draft) if changing else fields_of(kind.draft)
    specs = tuple(s for s in specs if (kind.name, s.name) != ("attendance", "name") and s.name not in but)
    first = [s for s in specs if s.required or (s.meta.refers == "deputies" and s.name in kind.key)]
    return (*first, *(s for s in specs if s not in first))


def opened(desk: Desk, kind: RecordKind, ids: Sequence[int] = ()) -> Opened:
    """Everything the grid needs at its start; `ids` are stored rows to be changed, in this order."""
    specs = grid_fields(kind, bool(ids), private_fields.hidden(desk) if kind.name == "deputies" else ())
    wanted = {s.meta.refers for s in specs if s.meta.refers}
    offered = choices(desk, wanted)
    with desk.store.read() as session:
        known = {values["id"]: values for values in read(session, kind, ids=list(ids))} if ids else {}
    rows = tuple(
        Stored(number, known[number]["revision"], {s.name: shown(known[number].get(s.name)) for s in specs})
        for number in ids
        if number in known
    )
    return Opened(specs, offered, rows)


def entries(kind: RecordKind, offered: Mapping[str, Sequence[Choosable]], typed: Sequence[Typed]) -> list[Entry]:
    """The typed cells as values; what cannot be read, and a name that several bear, is a fault of its cell."""
    specs = {s.name: s for s in form_fields_of(kind.draft)}
    readers = {name: cell_reader(spec) for name, spec in specs.items()}
    found = []
    for one in typed:
        values: Values = {}
        faults = []
        for name, text in one.cells.items():
            if not text.strip():
                continue
            try:
                values[name] = readers[name](_meant(specs[name], offered, text))
            except InvalidInput as error:
                faults.append((name, _sentence(error)))
        found.append(Entry(one.row, values, tuple(faults)))
    return found


def _sentence(error: InvalidInput) -> str:
    """The sentence, and the next step where it does not speak of a sheet."""
    step = "" if "导入" in error.next_step or "Excel" in error.next_step else error.next_step
    return "".join((error.sentence, step)).rstrip("。")


def _meant(spec: FieldSpec, offered: Mapping[str, Sequence[Choosable]], text: str) -> str:
    """The number that is meant, where a name was typed; InvalidInput where several bear it."""
    known = offered.get(spec.meta.refers, ())
    if spec.meta.refers not in NUMBERED or not known:
        return text
    if spec.type == "list":
        return "、".join(_number(spec, known, part) for part in read_list(text, spec.label))
    return _number(spec, known, text)


def _number(spec: FieldSpec, known: Sequence[Choosable], text: str) -> str:
    wanted = names.normal(text)
    if any(c.value == text.strip() for c in known):
        return text
    bearers = [c for c in known if names.normal(c.label) == wanted]
    if len(bearers) > 1:
        numbers = "、".join(c.value for c in bearers)
        raise InvalidInput(f"有 {len(bearers)} 个「{wanted}」（{numbers}）", "请填编号，或按 F4 选一个")
    if not bearers and spec.meta.refers == "deputies" and not any(c.isdigit() for c in wanted):
        raise InvalidInput(f"姓名「{wanted}」不在名册中", "请核对，或先把这位代表录入名册")
    return bearers[0].value if bearers else text


def check(
    desk: Desk, kind: RecordKind, offered: Mapping[str, Sequence[Choosable]], typed: Sequence[Typed]
) -> list[Planned]:
    """What would become of these rows; nothing is written. Rows of one key within the batch are faults."""
    fresh, stored = [one for one in typed if one.id is None], [one for one in typed if one.id is not None]
    planned = {p.row: p for p in intake.plan(desk, kind, entries(kind, offered, fresh), update=True)} if fresh else {}
    if stored:
        with desk.store.read() as session:
            planned |= {p.row: p for p in _against_stored(session, kind, offered, stored)}
    return [planned[one.row] for one in typed]


def _against_stored(
    session: Session, kind: RecordKind, offered: Mapping[str, Sequence[Choosable]], rows: Sequence[Typed]
) -> list[Planned]:
    lookup = Lookup(session)
    everything = read(session, kind)
    known = {values["id"]: values for values in everything}
    owners = {key_of(kind, values): values["id"] for values in everything}
    found = []
    for one in rows:
        values = known.get(one.id or 0)
        changed = {n: t for n, t in one.cells.items() if values is not None and t.strip() != shown(values.get(n))}
        entry = entries(kind, offered, [replace(one, cells=changed)])[0]
        found.append(_changed(kind, lookup, values, owners, entry, replace(one, cells=changed)))
    return found


def _changed(
    kind: RecordKind,
    lookup: Lookup,
    stored: Values | None,
    owners: Mapping[tuple[Any, ...], int],
    entry: Entry,
    one: Typed,
) -> Planned:
    planned = Planned(one.row, "same", "", entry.values, faults=list(entry.faults), id=one.id)
    if stored is None:
        return _fail(planned, kind.key[0], GONE)
    planned.key = title_of(kind, stored)
    before = draft_of(kind, stored).model_dump()
    after = {name: entry.values.get(name) for name in one.cells}
    planned.differences = _differences(kind, before, after)
    if planned.differences and stored["revision"] != one.revision:
        return _fail(planned, kind.key[0], STALE)
    if not planned.differences:
        return _fail(planned) if planned.faults else planned
    whole = before | after
    taken = {name for name, _ in planned.faults}
    try:
        planned.draft = kind.draft.model_validate({n: v for n, v in whole.items() if v is not None})
    except ValidationError as error:
        planned.faults += [(name, text) for name, text in explain(error, kind.draft) if name not in taken]
    planned.faults += list(faults_among_records(lookup, kind, whole))
    owner = owners.get(key_of(kind, whole))
    if owner is not None and owner != one.id:
        planned.faults.append((kind.key[0], "已有另一条同样编号的记录"))
    if planned.faults or planned.draft is None:
        return _fail(planned)
    planned.state = "update"
    old = set(draft_of(kind, stored).warnings())
    planned.messages = [w for w in planned.draft.warnings() if w not in old]
    return planned


def _differences(kind: RecordKind, before: Values, after: Values) -> dict[str, tuple[str, str]]:
    """Field → (old, new) as a clerk reads them, private ones masked."""
    specs = {s.name: s for s in form_fields_of(kind.draft)}
    found = {}
    for name, new in after.items():
        old, default = before.get(name), specs[name].default
        if new in (None, ""):
            new = default
        if old != new and not (old in (None, "", ()) and new in (None, "", ())):
            private = specs[name].meta.private
            found[name] = (masked(shown(old), private), masked(shown(new), private))
    return found


def _fail(planned: Planned, name: str = "", sentence: str = "") -> Planned:
    if sentence:
        planned.faults.append((name, sentence))
    planned.state = "error"
    planned.messages = [text for _, text in planned.faults]
    return planned


def twins(kind: RecordKind, planned: Sequence[Planned]) -> dict[int, str]:
    """Row → what is wrong, for rows of the grid that bear the key of an earlier one. `check` sees only what it is given."""
    seen: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for one in planned:
        key = key_of(kind, one.values)
        if any(key) and not any(name == kind.key[0] for name, _ in one.faults):
            seen[key].append(one.row)
    return {
        row: f"与第 {rows[0]} 行重复（{'/'.join(shown(v) for v in key if v is not None)}）"
        for key, rows in seen.items()
        for row in sorted(rows)[1:]
    }


def save(
    desk: Desk,
    kind: RecordKind,
    offered: Mapping[str, Sequence[Choosable]],
    typed: Sequence[Typed],
    progress: Any = None,
) -> tuple[list[Planned], Saved | None]:
    """Write all rows or none: with any fault the plan comes back and nothing was written. One write, one undo."""
    if any(one.id is not None for one in typed):
        return _save_changes(desk, kind, offered, typed)
    read_ = entries(kind, offered, typed)
    return intake.carry_out(desk, kind, read_, update=True, source="批量登记", progress=progress)


def _save_changes(
    desk: Desk, kind: RecordKind, offered: Mapping[str, Sequence[Choosable]], typed: Sequence[Typed]
) -> tuple[list[Planned], Saved | None]:
    planned = check(desk, kind, offered, typed)
    todo = [p for p in planned if p.state == "update"]
    if any(p.state == "error" for p in planned) or not todo:
        return planned, None
    revisions = {one.id: one.revision for one in typed}
    with desk.store.write(f"在表格里修改{kind.label} {len(todo)} {kind.measure}", kind.command) as session:
        lookup = Lookup(session)
        for one in todo:
            assert one.draft is not None
            row = session.get(kind.table, one.id)
            if row is None or row.archived or row.revision != revisions[one.id]:
                raise Conflict(f"第 {one.row} 行「{one.key}」{STALE}。", "一行也没有写入。")
            seen = len(changes_of(session))
            put(Writing(kind, session, lookup, prepared(kind, lookup, one.draft), row, desk.today()))
            count_change_of_parts(session, row, seen)
    return planned, desk.store.last
