"""Whether the accounts are as the history says, asked whenever a store is opened and whenever somebody comes in.

Who opens the file with another program can give himself a role, take another's password or switch the accounts off,
use the program so, and put all back: `verify` would come too late. So what the table says lets nobody in; what the
table and the audit entries say alike does. Who changes the entries as well breaks the chain, which `verify` tells.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from gongshu_desk.store.audit import raw_columns
from gongshu_desk.store.chain_state import State, States, compare, fold
from gongshu_desk.store.session import Store

RECOVERY = "accounts-recovery"
"""Setting: Argon2id of the recovery key's 160 random bits."""
_ACCOUNT, _SETTING = "account", "setting"
_ENTRIES = "SELECT row_id, batch, clerk, action, after FROM auditentry WHERE row_uid = ? AND table_name = ? ORDER BY id"
_EVER = (
    "SELECT EXISTS (SELECT 1 FROM accessevent WHERE account <> '') OR"
    f" EXISTS (SELECT 1 FROM setting WHERE name = '{RECOVERY}')"
)
_UIDS = f"SELECT DISTINCT row_uid FROM auditentry WHERE table_name = '{_ACCOUNT}'"


@dataclass(frozen=True, slots=True)
class Known:
    """How the accounts stand. `on`: somebody must sign in. `wrong`: uids of accounts that are not as the history says.
    `names`: what these are called to sign in, by the table or by the history. `recovery`: whether its key is as kept."""

    on: bool = False
    wrong: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    recovery: bool = True
    told: tuple[str, ...] = ()
    """Sentences for the clerk; none where all is well."""


def known(store: Store) -> Known:
    """How the accounts of a store stand; a few entries are read, and no other record."""
    with store.read() as session:
        connection = session.connection()
        kept = {uid: (name, archived) for uid, name, archived in _rows(connection)}
        ever = bool(connection.exec_driver_sql(_EVER).scalar())
        if not kept and not ever:
            return Known()
        uids = kept or (uid for (uid,) in connection.exec_driver_sql(_UIDS).fetchall())
        return _compared(connection, kept, uids)


def _rows(connection: sa.Connection) -> Iterable[tuple[str, str, int]]:
    found = connection.exec_driver_sql("SELECT uid, name, archived FROM account").fetchall()
    return [(row[0], row[1], row[2]) for row in found]


def _compared(connection: sa.Connection, kept: dict[str, tuple[str, int]], uids: Iterable[str]) -> Known:
    states: States = {}
    for uid in uids:
        _fold(connection, states, _ACCOUNT, uid)
    keys = [
        row[0] for row in connection.exec_driver_sql("SELECT uid FROM setting WHERE name = ?", (RECOVERY,)).fetchall()
    ]
    for uid in keys:
        _fold(connection, states, _SETTING, uid)
    columns = raw_columns()
    odd = list(compare(connection, states, {name: columns[name] for name in (_ACCOUNT, _SETTING)}))
    wrong = {one.uid for one in odd if one.table == _ACCOUNT}
    told = {uid: state for (table, uid), state in states.items() if table == _ACCOUNT}
    live = any(not state.values.get("archived") for state in told.values())
    sound = any(not archived for uid, (_, archived) in kept.items() if uid not in wrong)
    names = {kept[uid][0] for uid in wrong if uid in kept} | {_name(told[uid]) for uid in wrong if uid in told}
    recovery = not any(one.table == _SETTING and one.uid in keys for one in odd)
    return Known(live or sound, frozenset(wrong), frozenset(names), recovery, _words(names, recovery=recovery))


def _fold(connection: sa.Connection, states: States, table: str, uid: str) -> None:
    for entry in connection.exec_driver_sql(_ENTRIES, (uid, table)).fetchall():
        fold(states, table, uid, (entry[0], entry[1], entry[2], entry[3], entry[4]))


def _name(state: State) -> str:
    return str(state.values.get("name", ""))


def _words(names: Iterable[str], *, recovery: bool) -> tuple[str, ...]:
    listed = "、".join(sorted(name for name in names if name))
    told = []
    if listed:
        told.append(f"有人绕过程序改动过账户（{listed}）：改动不作数，这些账户不能登录；请在「设置 › 关于」核验数据。")
    if not recovery:
        told.append("有人绕过程序改动过账户的恢复密钥，它已不能使用；请管理员在「设置 › 账户」里更换恢复密钥。")
    return tuple(told)
