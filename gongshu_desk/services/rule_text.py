"""The text of a rule file under the hands of an editor: values change, the clerk's comments stay where they belong.

The text is cut into its head and its blocks, one for each `[[table]]`. Within a block tomlkit changes single keys;
adding, removing and moving are done with whole blocks. Comment lines directly above a block, and those within it, go
where it goes; a comment set apart by an empty line is a heading of the file and stays in its place. After every step
the text is read again: what does not come out as asked is written anew from the values.
"""

import itertools
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Array, InlineTable, Table

from gongshu_desk.domain import toml_text
from gongshu_desk.domain.points.faults import Fault, RuleFileError
from gongshu_desk.domain.points.rule_fields import TABLE_WORDS
from gongshu_desk.errors import NotFound

TABLES = tuple(TABLE_WORDS)
"""The tables of a rule file, in the order in which they are written."""

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}]|\n|[^\n"\'#\[\]{}]+',
    re.S,
)
Data = dict[str, Any]


@dataclass(slots=True)
class _Block:
    """One `[[table]]` with the comments right above it; `above` is what stands before it.

    `table` None is the head; an empty one, with nothing but `above`, the end of the file.
    """

    table: str | None
    above: str
    text: str


class RuleText:
    """A rule file being edited. Unreadable TOML: `RuleFileError` with the place; the text then stays as it was."""

    def __init__(self, text: str) -> None:
        written = text.removeprefix("\ufeff").replace("\r\n", "\n")
        if written and not written.endswith("\n"):
            written += "\n"
        data = _read(written)
        self._blocks = _cut(written)
        if _data(self._blocks) != data or self.head().keys() & set(TABLES):
            self._blocks = _cut(_written_anew(data))

    @property
    def text(self) -> str:
        """The file as it stands now."""
        return "".join(block.above + block.text for block in self._blocks)

    def head(self) -> Data:
        """The fields of the head, as plain values."""
        return _read(self._blocks[0].text)

    def rows(self, table: str) -> list[Data]:
        """The rows of a table in the order of the file, as plain values."""
        return [_row(self._blocks[place]) for place in self._places(table)]

    def set(self, table: str, place: int | None, key: str, value: Any) -> None:
        """Give a field a value, or with None take it away. `place` counts the rows of the table, None is the head."""
        at = 0 if place is None else self._at(table, place)
        block = self._blocks[at]
        row = self.head() if place is None else _row(block)
        if value is None:
            row.pop(key, None)
        else:
            row[key] = value
        changed = _Block(block.table, block.above, _edited(block, key, value))
        if not _comes_to(changed, row):
            changed.text = _comments(block.text) + _block_text(block.table, row)
        self._put([*self._blocks[:at], changed, *self._blocks[at + 1 :]])

    def add(self, table: str, values: Mapping[str, Any], place: int | None = None) -> int:
        """Add a row before the one at `place`, or behind the last one of its table; gives its place."""
        places = self._places(table)
        if place is not None and 0 <= place < len(places):
            at = places[place]
        else:
            order = (None, *TABLES)
            earlier = [i for i, one in enumerate(self._blocks) if one.table in order[: order.index(table) + 1]]
            at, place = (places or earlier)[-1] + 1, len(places)
        made = _Block(table, "\n" if self.text else "", _block_text(table, values))
        self._put([*self._blocks[:at], made, *self._blocks[at:]])
        return place

    def remove(self, table: str, place: int) -> None:
        """Take a row away, with its own comments."""
        at = self._at(table, place)
        gone, rest = self._blocks[at], [*self._blocks[:at], *self._blocks[at + 1 :]]
        self._put(_keep_heading(rest, at, gone.above))

    def move(self, table: str, place: int, to: int) -> None:
        """Put a row, with its own comments, at another place of its table."""
        at = self._at(table, place)
        self._at(table, to)
        if place == to:
            return
        block = self._blocks[at]
        rest = _keep_heading([*self._blocks[:at], *self._blocks[at + 1 :]], at, block.above)
        places = [index for index, one in enumerate(rest) if one.table == table]
        moved = _Block(block.table, "\n", block.text)
        if to > place:
            target = places[to - 1] + 1
        else:
            target = places[to]
            before = rest[target]
            moved.above, rest[target] = before.above, _Block(before.table, "\n", before.text)
        self._put([*rest[:target], moved, *rest[target:]])

    # ── steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _places(self, table: str) -> list[int]:
        return [index for index, block in enumerate(self._blocks) if block.table == table]

    def _at(self, table: str, place: int) -> int:
        places = self._places(table)
        if not 0 <= place < len(places):
            word = TABLE_WORDS.get(table, table)
            raise NotFound(f"规则里没有第 {place + 1} 个{word}。", "请按 F5 刷新后再改。")
        return places[place]

    def _put(self, blocks: list[_Block]) -> None:
        for before, after in itertools.pairwise(blocks):
            if not after.above and before.text.rstrip("\n").rpartition("\n")[2].startswith("#"):
                after.above = "\n"  # or the comment would be taken for one of the block that follows now
        _read("".join(block.above + block.text for block in blocks))
        self._blocks = blocks


def _read(text: str) -> Data:
    try:
        return toml_text.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleFileError(
            [Fault(f"规则文件不是正确的 TOML：{error}。", "请按提示的行列检查引号、括号和等号。")]
        ) from None


# ── cutting a text into blocks ───────────────────────────────────────────────────────────────────────────────────


def _statements(text: str) -> Iterator[str]:
    """The text line by line, but what is written over several lines (a list, a long string) in one piece."""
    begin = at = depth = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        token = found.group() if found else text[at]
        at += len(token)
        depth += (token in "[{") - (token in "]}")
        if token == "\n" and depth == 0:
            yield text[begin:at]
            begin = at
    if begin < len(text):
        yield text[begin:]


def _cut(text: str) -> list[_Block]:
    blocks = [_Block(None, "", "")]
    waiting: list[str] = []
    for statement in _statements(text):
        bare = statement.strip()
        if not bare or bare.startswith("#"):
            waiting.append(statement)
            continue
        table = next(iter(_read(statement))) if bare.startswith("[") else None
        own, heading, near = _shared(waiting)
        waiting = []
        if table is None or (table == blocks[-1].table and not _opens(statement)):
            blocks[-1].text += own + heading + near + statement
        else:
            blocks[-1].text += own
            blocks.append(_Block(table, heading, near + statement))
    empty = next((place for place, line in enumerate(waiting) if not line.strip()), len(waiting))
    blocks[-1].text += "".join(waiting[:empty])
    if rest := "".join(waiting[empty:]):
        blocks.append(_Block("", rest, ""))
    return blocks


def _opens(statement: str) -> bool:
    """Whether a header begins a row of a top-level table, `[[items]]` and not `[items.tiers]`."""
    return statement.lstrip().startswith("[[") and all(rows == [{}] for rows in _read(statement).values())


def _shared(lines: list[str]) -> tuple[str, str, str]:
    """Comment lines between two blocks: those of the one before, headings of the file, those of the one after."""
    empty = [index for index, line in enumerate(lines) if not line.strip()]
    if not empty:
        return "", "", "".join(lines)
    first, last = empty[0], empty[-1]
    return "".join(lines[:first]), "".join(lines[first : last + 1]), "".join(lines[last + 1 :])


def _keep_heading(blocks: list[_Block], at: int, above: str) -> list[_Block]:
    """The blocks with the headings that stood above one that went away."""
    if not above.strip():
        return blocks
    if at == len(blocks):
        return [*blocks, _Block("", above.rstrip("\n") + "\n", "")]
    after = blocks[at]
    heading = above.rstrip("\n") + "\n" + (after.above if after.above.startswith("\n") else "\n" + after.above)
    return [*blocks[:at], _Block(after.table, heading, after.text), *blocks[at + 1 :]]


def _row(block: _Block) -> Data:
    """The values of a block; an unknown table may be written in any way."""
    found = _read(block.text)[block.table or ""]
    return cast(Data, found[0] if isinstance(found, list) else found)


def _data(blocks: list[_Block]) -> Data:
    """What the blocks say together. One that does not read by itself makes it differ from the whole text."""
    try:
        made = toml_text.loads(blocks[0].text)
        for block in blocks[1:]:
            for table, value in toml_text.loads(block.text).items():
                if isinstance(value, list) and len(value) == 1 and isinstance(made.setdefault(table, []), list):
                    made[table] += value
                elif table not in made and table not in TABLES:
                    made[table] = value
                else:
                    return {}
    except tomllib.TOMLDecodeError:
        return {}
    return made


# ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _edited(block: _Block, key: str, value: Any) -> str:
    """The block with one key changed, everything else as the clerk wrote it."""
    try:
        document = tomlkit.parse(block.text)
    except TOMLKitError:  # stricter than the standard library in a few corners: the block is written anew
        return ""
    table: Any = document
    if block.table is not None:
        found = document[block.table]
        table = found[0] if isinstance(found, AoT) else found
    if value is None:
        table.pop(key, None)
    elif _is_rows(value) and isinstance(table.get(key), Array) and len(table[key]) and value:
        _merge(table[key], value)
    else:
        table[key] = _item(value)
    text = tomlkit.dumps(document)
    return text if not text or text.endswith("\n") else text + "\n"


def _merge(array: Array, rows: list[Any]) -> None:
    """Make an array of rows say something else, touching only the rows between the first and the last change."""
    old = array.unwrap()
    shorter = min(len(old), len(rows))
    first = next((place for place in range(shorter) if old[place] != rows[place]), shorter)
    same = next((n for n in range(shorter - first) if old[-1 - n] != rows[-1 - n]), shorter - first)
    changed, wanted = len(old) - same - first, rows[first : len(rows) - same]
    for place, row in enumerate(wanted, start=first):
        if place < first + changed:
            array[place] = _item(row)
        else:
            array.insert(place, _item(row))
    for _ in range(changed - len(wanted)):
        del array[first + len(wanted)]


def _comes_to(block: _Block, row: Data) -> bool:
    try:
        return (_read(block.text) if block.table is None else _row(block)) == row and block.text.endswith("\n")
    except (RuleFileError, KeyError):
        return not row and block.table is None


def _comments(text: str) -> str:
    """The comment lines at the beginning of a block."""
    lines = text.splitlines(keepends=True)
    end = next((place for place, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "".join(lines[:end])


def _block_text(table: str | None, row: Mapping[str, Any]) -> str:
    body: Table | tomlkit.TOMLDocument = tomlkit.document() if table is None else tomlkit.table()
    for key, value in row.items():
        if value is not None:
            body.add(key, _item(value))
    text = body.as_string()
    head = "" if table is None else f"[[{table}]]\n"
    return head + text + ("" if not text or text.endswith("\n") else "\n")


def _written_anew(data: Data) -> str:
    """A file of unusual make (tables as inline lists, headers out of order) in the usual one; its comments are lost."""
    ours = {table: data[table] for table in TABLES if _is_rows(data.get(table))}
    parts = [_block_text(None, {key: value for key, value in data.items() if key not in ours})]
    parts += [_block_text(table, row) for table, rows in ours.items() for row in rows]
    return "\n".join(parts)


def _is_rows(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _item(value: Any) -> Any:
    """A plain value as tomlkit writes it: rows of facts one below the other, tables within a line."""
    if isinstance(value, Mapping):
        return _inline(value)
    if isinstance(value, list | tuple):
        return _array(value)
    return tomlkit.item(value)


def _inline(value: Mapping[str, Any]) -> InlineTable:
    made = tomlkit.inline_table()
    for key, one in value.items():
        made.append(key, _item(one))
    return made


def _array(value: list[Any] | tuple[Any, ...]) -> Array:
    made = tomlkit.array()
    for one in value:
        made.append(_item(one))
    if any(isinstance(one, Mapping) for one in value):
        made.multiline(True)
    return made
