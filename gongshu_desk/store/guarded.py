"""Whether a store still has the triggers and indexes the program made; what is missing, changed or not ours.

When a store is opened what differs is made anew, for an unguarded day more would help nobody. But it is told: an entry
in the history, made in the same transaction, keeps what was found word for word, and `verify` names it from then on.
A set of triggers that an earlier version of the program made is no finding; the fingerprint of the set that the program
last made stands in the file's header (`user_version`). Whoever can write the file can forge that too: triggers keep out
bulk statements, bugs and other programs, not an expert. What an expert changed, the chain of the audit tells.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy.schema import CreateIndex
from sqlmodel import Session, SQLModel, col, select

from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.store import triggers
from gongshu_desk.store.tables import AuditEntry, Setting
from gongshu_desk.store.triggers import Connection

if TYPE_CHECKING:
    from gongshu_desk.store.session import Store

REMADE = "guards-remade"
"""The setting that keeps what was found and made anew: a list, the newest last."""
KINDS = {"trigger": "防改规则", "index": "索引"}
_MOST = 5


@dataclass(frozen=True, slots=True)
class Differences:
    """Triggers and indexes, as (type, name): `missing`, `changed`, and `foreign` ones that are not of this program.

    `found` is the SQL of what was found changed or foreign; `by_program` whether an earlier version made the set.
    """

    missing: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str], ...]
    foreign: tuple[tuple[str, str], ...]
    found: Mapping[str, str]
    by_program: bool

    @property
    def any(self) -> bool:
        """Whether there is anything to make anew."""
        return bool(self.missing or self.changed or self.foreign)

    @property
    def words(self) -> str:
        """「缺少防改规则 3 条（guard_activity_update、…），有外来的防改规则 1 条（t）」."""
        told = (("缺少", self.missing), ("被改动的", self.changed), ("外来的", self.foreign))
        return "，".join(_listed(which, found) for which, found in told if found)


def differences(connection: Connection) -> Differences:
    """Compare the file with what this program makes."""
    wanted = _wanted()
    found: dict[tuple[str, str], str] = {}
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
    )
    for kind, name, sql in rows.fetchall():
        found[kind, name] = sql
    changed = tuple(key for key in wanted if key in found and _plain(found[key]) != _plain(wanted[key]))
    foreign = tuple(key for key in found if key not in wanted)
    made = {name: sql for (kind, name), sql in found.items() if kind == "trigger"}
    recorded = connection.execute("PRAGMA user_version").fetchone()[0]
    indexes = any(kind == "index" for kind, _ in (*changed, *foreign, *(k for k in wanted if k not in found)))
    return Differences(
        missing=tuple(key for key in wanted if key not in found),
        changed=changed,
        foreign=foreign,
        found={name: found[kind, name] for kind, name in (*changed, *foreign)},
        by_program=not indexes and recorded == fingerprint(made),
    )


def remake(connection: Connection, which: Differences) -> list[str]:
    """Make what differs anew; the caller holds the transaction. Names of unique indexes that records contradict."""
    for kind, name in (*which.foreign, *which.changed):
        connection.execute(f'DROP {kind.upper()} "{name.replace(chr(34), chr(34) * 2)}"')
    contradicted, wanted = [], _wanted()
    for kind, name in (*which.missing, *which.changed):
        try:
            connection.execute(wanted[kind, name])
        except Exception as error:  # of sqlite3 or of the driver of encrypted stores
            if kind != "index" or "UNIQUE" not in str(error):
                raise
            contradicted.append(name)
    stamp(connection)
    return contradicted


def stamp(connection: Connection) -> None:
    """Note in the header which set of triggers this program made."""
    connection.execute(f"PRAGMA user_version={fingerprint(triggers.expected())}")


def fingerprint(made: Mapping[str, str]) -> int:
    """31 bits of the SHA-256 of a set of triggers."""
    text = "\n".join(f"{name}\n{_plain(sql)}" for name, sql in sorted(made.items()))
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big") >> 1


def settle(store: "Store") -> None:
    """Make anew what differs, with an entry in the history; a store that cannot be written to is left as it is."""
    with store.read() as session:
        which = differences(_driver(session))
        before = _told(session)
    if not which.any or (before and before[-1].get("contradicted") and _same(before[-1], which)):
        return
    reason = "程序更新" if which.by_program else "有人绕过程序改过数据文件"
    store.clerk, clerk = "程序", store.clerk
    try:
        with store.write(f"打开时重建数据文件的防改规则（{reason}）：{which.words}") as session:
            contradicted = remake(_driver(session), which)
            told = {
                "words": which.words, "by_program": which.by_program, "found": dict(which.found),
                "missing": [name for _, name in which.missing], "contradicted": contradicted,
            }  # fmt: skip
            _tell(session, [*before, told])
        if not which.by_program:
            store.notes = (
                *store.notes,
                f"有人绕过程序改过数据文件：{which.words}；已重建，请在「设置 › 关于」核验数据。",
            )
    except EnvironmentFault:
        return  # `verify` tells of it, and the next opening tries again
    finally:
        store.clerk = clerk


def remarks(session: Session) -> Iterator[str]:
    """What was made anew at earlier openings because somebody had gone past the program, for `verify`."""
    for told, at in zip(_told(session), _moments(session), strict=False):
        if not told["by_program"]:
            yield f"{at} 打开时发现有人绕过程序改过数据文件：{told['words']}；已按本程序重建，原文留在操作记录里"


def faults(session: Session) -> Iterator[str]:
    """What differs at this moment, and records that contradict a key, for `verify`."""
    which = differences(_driver(session))
    if which.any:
        yield f"数据文件{which.words}；有人绕过程序改过，重新打开程序会按本程序重建"
    connection = session.connection()
    wanted = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").scalars()
    own = {*SQLModel.metadata.tables, "alembic_version"}
    for name in sorted(name for name in wanted if name not in own and not name.startswith("sqlite_")):
        yield f"数据文件里有不是本程序建立的表 {name}"


def missing_tables(connection: Connection) -> list[str]:
    """Tables of this program that the file does not have: somebody dropped them."""
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    return sorted(set(SQLModel.metadata.tables) - found)


def _listed(which: str, found: tuple[tuple[str, str], ...]) -> str:
    parts = []
    for kind, label in KINDS.items():
        names = [name for each, name in found if each == kind]
        if names:
            shown = "、".join(names[:_MOST]) + ("…" if len(names) > _MOST else "")
            parts.append(f"{which}{label} {len(names)} 条（{shown}）")
    return "，".join(parts)


@lru_cache(maxsize=1)
def _wanted() -> dict[tuple[str, str], str]:
    """(type, name) → SQL of every trigger and index; indexes as the migrations make them."""
    from sqlalchemy.dialects import sqlite

    dialect: Any = sqlite.dialect()
    made = {
        ("index", str(index.name)): str(CreateIndex(index).compile(dialect=dialect))
        for table in SQLModel.metadata.sorted_tables
        for index in sorted(table.indexes, key=lambda one: str(one.name))
    }
    return made | {("trigger", name): sql for name, sql in triggers.expected().items()}


@lru_cache(maxsize=2048)
def _plain(sql: str) -> str:
    """SQL without what does not matter: quotes around names, runs of blanks."""
    return re.sub(r"\s+", " ", sql.replace('"', "")).strip()


def _driver(session: Session) -> Connection:
    made: Any = session.connection().connection.dbapi_connection
    return made  # type: ignore[no-any-return]


def _told(session: Session) -> list[dict[str, Any]]:
    row = _setting(session)
    told: list[dict[str, Any]] = [] if row is None else json.loads(row.value)
    return told


def _setting(session: Session) -> Setting | None:
    return session.exec(select(Setting).where(Setting.name == REMADE, col(Setting.archived).is_(False))).first()


def _tell(session: Session, told: list[dict[str, Any]]) -> None:
    row, text = _setting(session), json.dumps(told, ensure_ascii=False)
    if row is None:
        session.add(Setting(name=REMADE, value=text))
    else:
        row.value = text


def _same(told: Mapping[str, Any], which: Differences) -> bool:
    """Whether nothing differs but what could not be made anew the last time."""
    return not which.changed and not which.foreign and [n for _, n in which.missing] == told["contradicted"]


def _moments(session: Session) -> list[str]:
    row = _setting(session)
    if row is None:
        return []
    statement = select(AuditEntry.at).where(AuditEntry.table_name == "setting", AuditEntry.row_uid == row.uid)
    return [f"{at:%Y-%m-%d %H:%M}" for at in session.exec(statement.order_by(col(AuditEntry.id)))]
