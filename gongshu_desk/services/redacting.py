"""脱敏副本: a copy of the store to show to a technician or to train with, in which nobody can be recognised.

People get synthetic names, the same person the same one everywhere; keys (代表证号, 编号, names of bodies) become running
numbers in the order they had, so that ties fall as before; every other text that a clerk typed goes. What was frozen,
issued, attached, printed or logged is left out whole: it holds names inside packed figures. Attendances, dates, codes
and rules stay, and so do the points. At the end the file is written anew (no free pages) and read byte by byte for every
name, number and address of the original; one of them found, and there is no copy.
"""

import json
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import sqlalchemy as sa

from gongshu_desk.domain.codes import AccessKind, Sex
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.private import covered
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.files import build_atomically, scratch
from gongshu_desk.services import reveal
from gongshu_desk.services.demo.naming import given_name, surname
from gongshu_desk.services.deputies import sort_columns
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import chain_start, engine, guarded
from gongshu_desk.store.audit import PRIVATE, raw_columns
from gongshu_desk.store.tables import TABLES

LEFT_OUT = (
    *("auditentry", "accessevent", "account", "attachment", "certificate", "closedyear", "frozenprint", "objection"),
    *("publication", "printentry", "mergeentry"),
)
"""Tables without rows in a copy."""
KEPT = frozenset(
    {
        *("pointsscheme.code", "pointsscheme.title", "pointsscheme.text", "identitytag.name", "adjustment.item"),
        *("calendarday.name", "dutyreport.scale", "ballotcount.aspect", "ballotcount.votes", "openingtotal.band"),
        *("certificatelayout.title", "certificatelayout.text", "activity.starts_at", "attendance.arrived_at"),
        *("person.sort_stroke", "person.sort_stroke_char", "person.sort_pinyin", "person.search_text"),
    }
)
"""Texts that stay: rules, kinds and layouts; the search columns of a person are made anew with the name."""
PEOPLE = frozenset({"person.name", "councilmember.name"})
CLERKS = frozenset({"clerk", "reviewed_by"})
SERIES = frozenset({"activity.series", "handling.organ", "suggestionstep.organ"})
"""Columns whose equal values belong together, though they are no keys."""
WORDS = {
    **{"mandate.certificate_no": "T", "activity.no": "A", "suggestion.no": "S", "opinion.no": "Y"},
    **{"electoraldistrict.name": "选区", "delegation.name": "代表团", "deputygroup.name": "小组"},
    **{"liaisonstation.name": "联络站", "activity.name": "活动", "activity.series": "会议", "honour.name": "荣誉"},
    **{"suggestion.title": "建议", "handling.organ": "单位", "suggestionstep.organ": "单位"},
}
"""What the running numbers of a column begin with; 「项」 elsewhere."""
UNIT = "某某街道人大工委（脱敏副本）"
GONE = "（已隐去）"
_PLAIN_SETTING = re.compile(r"[a-z0-9_.:\-]{0,40}")
SHORTEST = 2
"""Names of fewer characters are not searched for: a single character is in many a word."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """A finished copy: its file, how many people got another name, and for how many texts its bytes were searched."""

    file: Path
    people: int
    searched: int


def redact(desk: Desk, target: Path) -> Redacted:
    """Write a redacted copy, never over the store itself; logged in the history. Conflict where the search finds one."""
    if target.resolve() == desk.store.file.resolve() or target.exists():
        raise InvalidInput(f"{target.name} 已经存在。", "请换一个文件名。")
    found: list[Redacted] = []

    def build(part: Path) -> None:
        with scratch(desk.data) as place:  # beside the store: until it is cleaned, nothing of it goes onto the stick
            work = place / "copy.db"
            found.append(_made(desk, work, target))
            shutil.copyfile(work, part)

    with desk.store.write("做脱敏副本", Command.REDACT) as session:  # refused here to whoever may not
        session.add(reveal.event(desk, AccessKind.EXPORTED, f"脱敏副本 {covered(target.name)}"))
    build_atomically(target, build)
    return found[0]


def _made(desk: Desk, part: Path, target: Path) -> Redacted:
    _copied(desk, part)
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute("PRAGMA secure_delete=ON")
        wanted = frozenset(_originals(connection))
        _without_triggers(connection)
        connection.execute("BEGIN")
        people = _cleaned(connection, wanted)
        connection.execute("COMMIT")
    _begin_anew(part)
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise RuntimeError(f"a redacted copy refers to nothing in {broken[0]}")
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute("VACUUM")
    if left := leaks(part.read_bytes(), wanted):
        raise Conflict(
            f"副本里还有 {len(left)} 处原来的姓名或号码（可能写在积分规则、身份类别或证书版式里），没有生成副本。",
            "请核对积分规则和证书版式的文字，把其中的人名改掉再做。",
        )
    return Redacted(target, people, len(wanted))


def _copied(desk: Desk, part: Path) -> None:
    if desk.store.key is not None:
        engine.copy_as(desk.store.file, desk.store.key, part, None)
        return
    with closing(engine.connect(desk.store.file, readonly=True)) as source:
        source.execute("VACUUM INTO ?", (str(part),))


def _without_triggers(connection: sqlite3.Connection) -> None:
    """The guards of closed years and of the history would refuse; the copy gets its own before it is opened."""
    connection.execute("PRAGMA foreign_keys=OFF")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')


def _begin_anew(part: Path) -> None:
    """The guards again, and a history that begins here: one entry that says so, then each record as it was found."""
    made = sa.create_engine("sqlite://", creator=lambda: sqlite3.connect(part), hide_parameters=True)
    try:
        with made.begin() as connection:
            at = f"{datetime.now(UTC).replace(tzinfo=None, microsecond=0):%Y-%m-%d %H:%M:%S.%f}"
            for name in TABLES:  # each record as the second write of this history found it
                connection.exec_driver_sql(f'UPDATE "{name}" SET sequence = 2, clerk = ?', (chain_start.CLERK,))
            connection.exec_driver_sql(
                "INSERT INTO auditentry (id, batch, at, clerk, account, sentence, table_name, row_uid, row_id, action, "
                "before, after, salt, hash) VALUES (1, 1, ?, '程序', '', '做脱敏副本', 'auditentry', '', 0, 'note', "
                "NULL, '{}', NULL, '')",
                (at,),
            )
            chain_start.begin(connection, PRIVATE, raw_columns())
        with closing(sqlite3.connect(part, isolation_level=None)) as bare:
            guarded.remake(bare, guarded.differences(bare))
    finally:
        made.dispose()


# ---- cleaning -----------------------------------------------------------------------------------------------


def _cleaned(connection: sqlite3.Connection, wanted: frozenset[str]) -> int:
    """Clean every table; how many people there were."""
    names = _Names(wanted)
    for emptied in LEFT_OUT:
        connection.execute(f'DELETE FROM "{emptied}"')
    for name, table in TABLES.items():
        if name in LEFT_OUT:
            continue
        for column in _texts(table):
            if name not in ("setting", "unit") or column.name in CLERKS:
                _clean(connection, name, column, names)
    _clean_people(connection, names)
    _clean_settings(connection)
    connection.execute("UPDATE unit SET name = ?, code = '', short_name = '', contact_phone = ''", (UNIT,))
    return len(names.given)


class _Names:
    """One synthetic name for each real one; none that contains a text of the original."""

    def __init__(self, wanted: frozenset[str]) -> None:
        self.given: dict[str, str] = {}
        self._wanted, self._rng, self._used = wanted, Random(20), set[str]()

    def of(self, name: str) -> str:
        """The synthetic name of somebody."""
        if name not in self.given:
            self.given[name] = self._new()
        return self.given[name]

    def _new(self) -> str:
        for attempt in range(2000):
            made = surname(self._rng) + given_name(self._rng, self._rng.choice((Sex.MALE, Sex.FEMALE)), 1980)
            made += "" if attempt < 500 else str(attempt)
            if made not in self._used and not any(text in made for text in self._wanted):
                self._used.add(made)
                return made
        raise RuntimeError("no synthetic name is free")


def _texts(table: type) -> Iterator[sa.Column[str]]:
    """The columns that hold text a clerk may have typed: no codes, no identity, no reference."""
    for column in table.__table__.columns:  # type: ignore[attr-defined]
        kind = column.type
        if isinstance(kind, sa.Enum) or type(kind).__name__ == "Exact" or column.name in ("uid", "origin"):
            continue
        if isinstance(kind, sa.Integer | sa.Boolean | sa.Date | sa.DateTime):
            continue
        yield column


def _clean(connection: sqlite3.Connection, table: str, column: sa.Column[str], names: _Names) -> None:
    name = column.name
    place = f"{table}.{name}"
    if place in KEPT:
        return
    keys = {c.name for index in column.table.indexes if index.unique for c in index.columns}
    if place in PEOPLE or name in CLERKS:
        _put(connection, table, name, lambda _n, text: names.of(text))
    elif name in keys or place in WORDS or place in SERIES:
        word = WORDS.get(place, "项")
        _put(connection, table, name, lambda number, _text: f"{word}{number:05d}")
    elif place == "person.born":
        _put(connection, table, name, lambda _n, text: text[:4])
    elif column.nullable:
        connection.execute(f'UPDATE "{table}" SET "{name}" = NULL')
    else:
        connection.execute(f'UPDATE "{table}" SET "{name}" = ? WHERE "{name}" <> \'\'', (GONE,))


def _put(connection: sqlite3.Connection, table: str, name: str, made: object) -> None:
    """Replace each different value of a column by another, in their order; through values that cannot collide."""
    assert callable(made)
    told = connection.execute(f'SELECT DISTINCT "{name}" FROM "{table}" WHERE "{name}" <> \'\' ORDER BY 1').fetchall()
    pairs = [(str(made(number, text)), text) for number, (text,) in enumerate(told, start=1)]
    connection.executemany(f'UPDATE "{table}" SET "{name}" = char(1) || ? WHERE "{name}" = ?', pairs)
    connection.execute(f'UPDATE "{table}" SET "{name}" = substr("{name}", 2) WHERE "{name}" LIKE char(1) || \'%\'')


def _clean_people(connection: sqlite3.Connection, names: _Names) -> None:
    for (name,) in connection.execute("SELECT DISTINCT name FROM person").fetchall():
        made = sort_columns(name)
        connection.execute(
            f"UPDATE person SET {', '.join(f'{column} = ?' for column in made)} WHERE name = ?",
            (*made.values(), name),
        )


def _clean_settings(connection: sqlite3.Connection) -> None:
    """Only settings that are numbers, yes or no, or codes stay; under a name without Chinese words."""
    for number, name, value in connection.execute("SELECT id, name, value FROM setting").fetchall():
        if not (_PLAIN_SETTING.fullmatch(name) and all(map(_is_plain, _leaves(json.loads(value))))):
            connection.execute("DELETE FROM setting WHERE id = ?", (number,))


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(each)
    else:
        yield value


def _is_plain(value: object) -> bool:
    return not isinstance(value, str) or bool(_PLAIN_SETTING.fullmatch(value) and not re.search(r"\d{6}", value))


# ---- the search of the bytes --------------------------------------------------------------------------------


def _originals(connection: sqlite3.Connection) -> Iterator[str]:
    """Every name, number and address of somebody in the store; of names also as they are printed."""
    columns = [
        *((place.split(".")[0], place.split(".")[1]) for place in sorted(PEOPLE)),
        *((table, name) for table, private in PRIVATE.items() for name in private),
        *(("liaisonstation", name) for name in ("keeper", "head", "phone", "address")),
        *(("opinion", "raised_by"), ("councilmatter", "proposer"), ("unit", "contact_phone")),
        *((table, name) for table in TABLES for name in CLERKS if name in TABLES[table].__table__.columns),  # type: ignore[attr-defined]
    ]
    for table, name in columns:
        if name not in TABLES[table].__table__.columns or table in LEFT_OUT:  # type: ignore[attr-defined]
            continue
        for (text,) in connection.execute(f'SELECT DISTINCT "{name}" FROM "{table}" WHERE "{name}" <> \'\''):
            if len(text) >= SHORTEST and text not in _OURS:
                yield text
                if (table, name) == ("person", "name") and printed(text) != text:
                    yield printed(text)


_OURS = frozenset({"程序", "命令行", "程序升级", "示例"})
"""Clerks that are the program itself."""


def leaks(data: bytes, wanted: Iterable[str]) -> list[str]:
    """Which of these texts stand in the bytes, in UTF-8 or UTF-16."""
    return [t for t in wanted if t.encode() in data or t.encode("utf-16-le") in data]


def told(made: Redacted) -> Sequence[str]:
    """What to say of a finished copy."""
    return (
        f"已做好脱敏副本 {made.file.name}：{made.people} 个姓名已换成虚构的，号码、住址、备注和文字内容都已去掉。",
        f"已按原来的 {made.searched} 个姓名、号码、住址逐字节查过，副本里一个也没有。"
        "证书、结账与公示、附件、打印记录、操作记录和账户不在副本里。",
    )
