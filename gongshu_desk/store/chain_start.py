"""The beginning of the chain in a store that is older than it: links for the entries that are there.

Called by migration 0006 and by nothing else. What it computes rests on the entries alone, but for the salts of personal
data, which are random as everywhere. It proves nothing of the time before: whoever changed an entry before the upgrade
is not found out. The audit says so itself, in an entry that stands right after them.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from gongshu_desk.store import chain
from gongshu_desk.store.chain import Tip
from gongshu_desk.store.chain_state import States, compare, fold

CLERK = "程序升级"
_READ = f"SELECT {', '.join(chain.COLUMNS)} FROM auditentry ORDER BY id"
_SET = "UPDATE auditentry SET salt = ?, hash = ? WHERE id = ?"
_ADD = f"INSERT INTO auditentry ({', '.join(chain.COLUMNS)}) VALUES ({', '.join('?' * len(chain.COLUMNS))})"


def begin(
    connection: sa.Connection,
    private: Mapping[str, Sequence[str]],
    tables: Mapping[str, Mapping[str, Any]],
    at: datetime | None = None,
) -> None:
    """Link what is there, then say so, then note every record that is not as its entries say (`chain.FOUND`).

    `private` names the columns with personal data, `tables` as in `chain_state.compare`. Nothing in an empty store.
    """
    states: States = {}
    tip, links = Tip(), []
    for row in connection.exec_driver_sql(_READ).fetchall():
        number, batch, table, before, after = row[0], row[1], row[6], row[10], row[11]
        salt = _salt(private.get(table, ()), before, after)
        link = chain.link_of(tip.hash, (*row[:12], salt, None))
        links.append((salt, link, number))
        tip = Tip(number, max(batch, tip.batch), link)
        fold(states, table, row[7], (row[8], batch, row[2], row[9], after))
    if not links:
        return
    connection.exec_driver_sql(_SET, links)
    moment = f"{at or datetime.now(UTC).replace(tzinfo=None, microsecond=0):%Y-%m-%d %H:%M:%S.%f}"
    shared = (tip.batch + 1, moment, CLERK, "", f"程序升级：为以前的 {len(links)} 条操作记录补算操作链")
    noted: list[tuple[str, str, int, str, dict[str, Any]]] = [
        (chain.OWN, "", 0, chain.LINKED, {"until": tip.id, "count": len(links)})
    ]
    found: dict[tuple[str, str, int], dict[str, Any]] = {}
    for odd in compare(connection, states, tables, whole=False):
        own = found.setdefault((odd.table, odd.uid, odd.row_id), {})
        if odd.what == "gone":
            own["gone"] = True
        elif odd.what == "unknown":
            own.update(_whole(connection, odd.table, odd.uid, tables[odd.table]))
        elif odd.column != "id":
            own[odd.column] = odd.found
    noted += [(*record, chain.FOUND, values) for record, values in found.items()]
    _append(connection, tip, shared, noted, private)


def _append(
    connection: sa.Connection,
    tip: Tip,
    shared: tuple[int, str, str, str, str],
    noted: Sequence[tuple[str, str, int, str, dict[str, Any]]],
    private: Mapping[str, Sequence[str]],
) -> None:
    batch, at, clerk, account, sentence = shared
    rows, last = [], tip.hash
    for number, (table, uid, row_id, action, values) in enumerate(noted, start=tip.id + 1):
        after = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        salt = _salt(private.get(table, ()), None, after)
        row = (number, batch, at, clerk, account, sentence, table, uid, row_id, action, None, after, salt)
        last = chain.link_of(last, (*row, None))
        rows.append((*row, last))
    connection.exec_driver_sql(_ADD, rows)


def _salt(private: Sequence[str], before: str | None, after: str | None) -> str | None:
    """A salt where the entry holds personal data."""
    if not private or not any(f'"{name}":"' in (text or "") for name in private for text in (before, after)):
        return None
    values = [json.loads(text) for text in (before, after) if text]
    return chain.new_salt(private) if any(one.get(name) for one in values for name in private) else None


def _whole(connection: sa.Connection, table: str, uid: str, columns: Mapping[str, Any]) -> dict[str, Any]:
    names = [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")') if row[1] in columns]
    listed = ", ".join(f'"{name}"' for name in names)
    row = connection.exec_driver_sql(f'SELECT {listed} FROM "{table}" WHERE uid = ?', (uid,)).fetchone()
    return dict(zip(names, row, strict=True)) if row else {}
