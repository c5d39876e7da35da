"""Whether the history is whole: the chain link by link, and every record against what its entries say it is.

`check` names the first entry that does not fit and counts the rest; then each record that was changed, put in or taken
out past the program, with column, what it should be and what it is (personal data masked). What a chain cannot show by
itself (its end cut off, all of it computed anew, an old file put back) is asked of `witnesses`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.services import audit_words
from gongshu_desk.services.record_history import Names
from gongshu_desk.store import chain
from gongshu_desk.store.audit import raw_columns
from gongshu_desk.store.chain import is_cleared
from gongshu_desk.store.chain_state import NOTHING, Odd, States, alike, compare, fold

TOLD = 20
"""Records that are named one by one; more are counted."""
READ = f"SELECT {', '.join(chain.COLUMNS)} FROM auditentry ORDER BY id"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found: faults and remarks as sentences, the number of entries, the head, the number linked afterwards."""

    faults: tuple[str, ...]
    remarks: tuple[str, ...]
    entries: int
    head: str
    linked_later: int = 0


@dataclass
class _Walk:
    """What going along the chain found."""

    count: int = 0
    wrong: int = 0
    first: str = ""
    last: str = chain.START
    number: int = 0
    batch: int = 0
    linked: int = 0
    linked_at: str = ""
    restored: str = ""
    unread: bool = False
    breaks: list["_Break"] = field(default_factory=list)
    columns: dict[str, dict[str, Any]] = field(default_factory=raw_columns)


@dataclass(frozen=True, slots=True)
class _Break:
    """An entry whose before-image is not what the entries before it left: `entry`, the column, and both values."""

    entry: Sequence[Any]
    column: str
    expected: Any
    found: Any


def check(session: Session) -> Checked:
    """Walk the chain and compare the records; reads everything once."""
    states: States = {}
    walk = _along(session.connection(), states)
    faults = _told(walk)
    odd = [] if walk.unread else list(compare(session.connection(), states, raw_columns()))
    named = Names(session)
    faults += [_sentence(one, states, named) for one in odd[:TOLD]]
    if len(odd) > TOLD:
        faults.append(f"另有 {len(odd) - TOLD} 处记录与操作记录不符，没有一一列出")
    remarks = [_before_it(one, named) for one in walk.breaks[:TOLD]]
    if len(walk.breaks) > TOLD:
        remarks.append(f"另有 {len(walk.breaks) - TOLD} 处修改的原值与此前的操作记录不符，没有一一列出")
    if walk.restored:
        remarks.append(f"最近一次恢复备份：{walk.restored}；那以前留在备份和续记里的链尾不再比对")
    if walk.linked:
        remarks.append(
            f"第 1–{walk.linked} 号操作记录的链是 {walk.linked_at} 程序升级时补算的：能证明此后没有改动，不能证明此前没有"
        )
    return Checked(tuple(faults), tuple(remarks), walk.count, walk.last, walk.linked)


def _told(walk: _Walk) -> list[str]:
    if not walk.wrong:
        return []
    more = f"；这样的地方共 {walk.wrong} 处，这是第一处" if walk.wrong > 1 else ""
    return [walk.first + more]


def _along(connection: sa.Connection, states: States) -> _Walk:
    walk = _Walk()
    before: Sequence[Any] | None = None
    pending: tuple[Sequence[Any], str] | None = None
    try:
        for row in connection.exec_driver_sql(READ):
            pending = _step(walk, row, before, pending)
            _take(walk, states, row)
            before = row
    except Exception as error:  # the error's class is the driver's own, and an encrypted store has another driver
        if "decode" not in str(error).lower():
            raise
        walk.unread = True
        walk.wrong += 1
        walk.first = walk.first or f"第 {walk.number + 1} 号操作记录读不出来：它的内容被改动过"
    if pending is not None:
        _note(walk, pending[0], pending[1] or "内容被改动过")
    return walk


def _step(
    walk: _Walk, row: Sequence[Any], before: Sequence[Any] | None, pending: tuple[Sequence[Any], str] | None
) -> tuple[Sequence[Any], str] | None:
    """One entry. A wrong one waits for the next, which tells whether only its content was changed or its link, too."""
    number, kept = row[0], row[13]
    try:
        fits = chain.link_of(walk.last, row) == kept
    except (ValueError, TypeError):
        fits = False
    if pending is not None:
        _note(walk, pending[0], "内容被改动过" if fits else "这一条或相邻的一条被改动、换位、删除或插入过")
        pending = None
    gap = number - walk.number - 1
    if gap > 0:
        _missing(walk, row, gap)
    elif not fits:
        pending = (row, "")
    elif before is not None and not 0 <= row[1] - walk.batch <= 1:
        _note(walk, row, "步骤的序号不连续")
    walk.count += 1
    walk.number, walk.batch, walk.last = number, row[1], str(kept)
    return pending


def _take(walk: _Walk, states: States, row: Sequence[Any]) -> None:
    if row[6] != chain.OWN:
        with suppress(ValueError, TypeError):  # what does not read is no fit link either
            if row[10] is not None:
                walk.breaks += _breaks(row, states, walk.columns.get(row[6], {}))
            fold(states, row[6], row[7], (row[8], row[1], row[3], row[9], row[11]))
    elif row[9] == chain.LINKED:
        walk.linked, walk.linked_at = row[0] - 1, _local(row[2])
        walk.breaks.clear()  # nothing is proved of the time before
    elif row[9] == chain.RESTORED:
        walk.restored = f"{_local(row[2])} {row[3] or '没有署名'}「{row[5]}」"


def _breaks(row: Sequence[Any], states: States, defaults: Mapping[str, Any]) -> Iterator[_Break]:
    """Where a record was changed past the program, and then by it: this entry's before-image gives it away."""
    state = states.get((row[6], row[7]))
    if state is None:
        return  # told as a record whose beginning is missing
    for name, found in json.loads(row[10]).items():
        wanted = state.values.get(name, NOTHING)
        if wanted is NOTHING:
            if name not in defaults:
                continue
            wanted = defaults[name]
        if wanted == found or alike(wanted, found) or alike(found, wanted) or is_cleared(found):
            continue
        yield _Break(row, name, wanted, found)


def _missing(walk: _Walk, row: Sequence[Any], gap: int) -> None:
    first, last = walk.number + 1, walk.number + gap
    which = f"第 {first} 号" if gap == 1 else f"第 {first}–{last} 号共 {gap} 条"
    walk.wrong += 1
    walk.first = walk.first or f"{which}操作记录不见了，有人绕过程序删除过；其后的一条是{named_entry(row)}"


def _note(walk: _Walk, row: Sequence[Any], what: str) -> None:
    walk.wrong += 1
    walk.first = walk.first or f"{named_entry(row)}与操作链不符：{what}，有人绕过程序动过"


def named_entry(row: Sequence[Any]) -> str:
    """第 812 号操作记录（2025-11-03 14:20 周敏「登记出席」，出席第 31 条）."""
    who = row[3] or "没有署名"
    return f"第 {row[0]} 号操作记录（{_local(row[2])} {who}「{row[5]}」，{audit_words.table_word(str(row[6]))}第 {row[8]} 条）"


def _local(text: object) -> str:
    """A stored moment (UTC) in local time."""
    try:
        return f"{datetime.fromisoformat(str(text)).replace(tzinfo=UTC).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return str(text)


def _before_it(one: _Break, named: Names) -> str:
    table = str(one.entry[6])
    label = audit_words.column_word(table, one.column)
    wanted = audit_words.raw_word(table, one.column, one.expected, named)
    found = audit_words.value_word(table, one.column, one.found, named)
    found = "另一个值" if wanted == found else f"「{found}」"
    return (
        f"{named_entry(one.entry)}修改以前，「{label}」是{found}，而按更早的操作记录应为「{wanted}」："
        "有人在那以前绕过程序改动过，后来又用程序改成了现在的值"
    )


def _sentence(odd: Odd, states: States, named: Names) -> str:
    state = states.get((odd.table, odd.uid))
    values = state.values if state else {}
    record = f"{audit_words.record_word(odd.table, values, named)}（第 {odd.row_id} 条）"
    match odd.what:
        case "gone":
            return f"{record}不见了，操作记录里没有人删除过它；有人绕过程序删除过"
        case "unknown":
            return f"{record}找不到对应的操作记录；有人绕过程序添加过"
        case "begun":
            return f"{record}新增时的操作记录不见了"
    label = audit_words.column_word(odd.table, odd.column)
    if is_cleared(odd.expected):
        return f"{record}的「{label}」在操作记录里已按规定清除，记录里却还有"
    wanted = audit_words.value_word(odd.table, odd.column, odd.expected, named)
    found = audit_words.raw_word(odd.table, odd.column, odd.found, named)
    if wanted == found:
        found = "另一个值"
    return f"{record}的「{label}」按操作记录应为「{wanted}」，现为「{found}」；有人绕过程序改动过"
