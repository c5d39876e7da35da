"""Verifying a closed year: everything that was frozen is computed again and compared, and so are the live records.

Each finding is a sentence that names the year and what was changed. Faults are damage, or changes behind the program's
back; remarks are differences that have an innocent reason and cost nothing but attention.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.packing import Unreadable, digest, unpack, unpacked
from gongshu_desk.domain.points.facts import AttendanceFact, SuggestionFact, YearFacts
from gongshu_desk.domain.points.facts_text import facts_hash
from gongshu_desk.domain.points.ledger import Result, canonical
from gongshu_desk.domain.points.score import score
from gongshu_desk.errors import UserError
from gongshu_desk.services import points
from gongshu_desk.services.closing import prints_in
from gongshu_desk.services.points import Basis
from gongshu_desk.store.audit import unlike
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.tables import AuditEntry, ClosedYear, FrozenPrint, PointsScheme, Row

F = TypeVar("F")
_COLUMNS = {
    "year": "年度", "closed_on": "结账日期", "hash": "指纹", "snapshot": "冻结的数据", "facts_hash": "事实指纹",
    "lines": "冻结的明细", "report": "名称", "title": "名称", "pages": "页数", "figures": "数据", "pdf_hash": "指纹",
    "closed_year_id": "所属年度",
}  # fmt: skip
"""What a clerk calls the columns of an entry and of its prints; others are provenance."""


@dataclass(frozen=True, slots=True)
class KeptPrint:
    """A frozen print as it was read for verifying: `values` are its figures, None where they cannot be read."""

    year: int
    report: str
    title: str
    pages: int
    pdf_hash: str
    values: tuple[Any, ...] | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of one closed year."""

    faults: tuple[str, ...]
    remarks: tuple[str, ...]
    prints: tuple[KeptPrint, ...]


def unlocked(session: Session) -> Iterator[str]:
    """Closings that somebody lifted, or threw away with their prints, without the program having written it."""
    entries = {entry.uid: entry for entry in session.exec(select(ClosedYear))}
    written: dict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
    for done in session.exec(select(AuditEntry).where(AuditEntry.table_name == "closedyear")):
        written[done.row_uid].append((done.action, json.loads(done.after or "{}")))
    for uid, actions in written.items():
        year = next((after["year"] for action, after in actions if action == "add"), "")
        entry = entries.get(uid)
        lifted = any("reopened_on" in after or "archived" in after for action, after in actions if action != "add")
        if entry is None:
            yield f"{year} 年度的结账存根不见了；有人绕过程序删除过"
        elif (entry.reopened_on is not None or entry.archived) and not lifted:
            yield f"{year} 年度结账后，有人绕过程序把它重新打开过"
    uids = set(session.exec(select(FrozenPrint.uid).where(col(FrozenPrint.archived).is_(False))))
    kept = select(AuditEntry).where(AuditEntry.table_name == "frozenprint", AuditEntry.action == "add")
    years = {entry.id: entry.year for entry in entries.values()}
    for done in session.exec(kept):
        if done.row_uid not in uids:
            lost = json.loads(done.after or "{}")
            yield f"{years.get(lost['closed_year_id'], '')} 年度冻结的《{lost['title']}》不见了；有人绕过程序删除过"


def check(session: Session, entry: ClosedYear) -> Checked:
    """Verify one entry: its own texts and hashes, its rules, the records of its year, its prints (not drawn here)."""
    faults = [f"{entry.year} 年度{words}" for words in _tampered(session, entry, "结账存根的")]
    remarks: list[str] = []
    try:
        frozen = points.thaw(entry)
    except UserError as error:
        faults.append(f"{entry.year} 年度{error.sentence}")
    else:
        result = score(frozen.scheme, frozen.facts)
        faults += _own(entry, frozen, result)
        faults += _rules(session, entry.year, frozen)
        faults += _drifted(session, entry.year, frozen)
    kept = []
    for one in prints_in(session, entry):
        title = f"冻结的《{one.title}》"
        wrong = [f"{entry.year} 年度{title}{words}" for words in _tampered(session, one, "")]
        faults += wrong
        values: tuple[Any, ...] | None = None
        try:
            values = unpack(one.figures)
        except Unreadable:
            if not wrong:  # nobody touched it: the figures are those of another version of the program
                remarks.append(f"{entry.year} 年度{title}是另一版程序冻结的，本版不能重画；纸质件仍有效")
        kept.append(KeptPrint(entry.year, one.report, one.title, one.pages, one.pdf_hash, values))
    return Checked(tuple(faults), tuple(remarks), tuple(kept))


def _tampered(session: Session, row: Row, of: str) -> Iterator[str]:
    """The frozen columns that are not those which the audit recorded when the row was written."""
    table = str(type(row).__tablename__)
    statement = select(AuditEntry.after).where(
        AuditEntry.table_name == table, AuditEntry.row_uid == row.uid, AuditEntry.action == "add"
    )
    written = session.exec(statement.order_by(col(AuditEntry.id))).first()
    if written is None:
        return  # `verify` tells of rows without an audit entry by itself
    changed = [_COLUMNS[name] for name in unlike(table, row.model_dump(), written) if name in _COLUMNS]
    if changed:
        yield f"{of}{'、'.join(changed)}被改动过，与结账时的操作记录不符"


def _own(entry: ClosedYear, frozen: Basis, result: Result) -> Iterator[str]:
    """Whether hash, facts' hash and lines are those of the frozen facts; entries from before they were kept lack two."""
    year = entry.year
    if result.hash != entry.hash:
        yield f"{year} 年度冻结的数据与结账时的指纹 {entry.hash[:4]}-{entry.hash[4:8]} 不符"
    if entry.facts_hash is not None and facts_hash(frozen.facts) != entry.facts_hash:
        yield f"{year} 年度冻结的事实与结账时的事实指纹 {entry.facts_hash[:4]}-{entry.facts_hash[4:8]} 不符"
    if entry.lines is None:
        return
    try:
        text = unpacked(entry.lines)
    except Unreadable:
        yield f"{year} 年度冻结的明细已损坏，读不出来"
        return
    if digest(text) != entry.hash:
        yield f"{year} 年度冻结的明细与结账时的指纹 {entry.hash[:4]}-{entry.hash[4:8]} 不符"
    if text != "".join(canonical(result)):
        yield f"{year} 年度冻结的明细与重新计算的不同{_first_difference(text, result)}"


def _first_difference(text: str, result: Result) -> str:
    """「，涉及王一鸣（代表证号 …）等 2 人；首处：B1 2025-03-05 原为 3，现为 2」."""
    try:
        lines: dict[str, list[dict[str, Any]]] = json.loads(text)["lines"]
    except (ValueError, KeyError, TypeError):
        return ""
    again = json.loads("".join(canonical(result)))["lines"]
    moved = [no for no in sorted({*lines, *again}) if lines.get(no) != again.get(no)]
    if not moved:
        return "（规则文字或合计不同）"
    old, new = lines.get(moved[0], []), again.get(moved[0], [])
    place = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    return f"，涉及{_people(moved, _named(result))}；首处：{_line(old, place)}，重新计算为{_line(new, place)}"


def _line(lines: Sequence[Mapping[str, Any]], place: int) -> str:
    if place >= len(lines):
        return "没有这一条"
    line = lines[place]
    return "　".join(str(line[name]) for name in ("item", "date", "source", "counted") if line.get(name)) + " 分"


def _named(result: Result) -> dict[str, str]:
    return {row.certificate_no: row.name for row in result.rows}


def _people(numbers: Sequence[str], known: Mapping[str, str]) -> str:
    shown = "、".join(
        f"代表证号 {no}（{names.printed(known[no])}）" if no in known else f"代表证号 {no}" for no in numbers[:5]
    )
    return shown + (f" 等 {len(numbers)} 人" if len(numbers) > 5 else "")


# --- the rules ------------------------------------------------------------------------------------------------------


def _rules(session: Session, year: int, frozen: Basis) -> Iterator[str]:
    """Whether the installed version of that number still has the text that was frozen."""
    scheme = frozen.scheme
    statement = select(PointsScheme.text).where(
        PointsScheme.code == scheme.code, PointsScheme.version == scheme.version, col(PointsScheme.archived).is_(False)
    )
    text = session.exec(statement).first()
    if text is not None and text != scheme.text:
        yield f"积分规则 {scheme.code} 第 {scheme.version} 版的文字与 {year} 年度结账时不同；结账后有人绕过程序改动过"


# --- the records ----------------------------------------------------------------------------------------------------


def _drifted(session: Session, year: int, frozen: Basis) -> Iterator[str]:
    """Whether the year's records are still those that were frozen: nobody can change them through the program.

    The roster may change later (a group, a tag, a certificate number corrected), so only those are asked whose number
    still stands, and only facts of the year itself: a window that begins in December may reach into a year that is
    still open. What the handling of a suggestion brings after the closing (`store.closing.LATER`) is no drift.
    """
    now = year_facts(session, year, frozen.facts.level)
    standing = {person.certificate_no for person in now.participants}
    moved: dict[str, str] = {}
    known = {}
    for person in frozen.facts.participants:
        no = person.certificate_no
        known[no] = person.name
        if no in standing and (words := next(_changes(frozen.facts, now, no), "")):
            moved[no] = words
    if moved:
        numbers = list(moved)
        yield (
            f"{year} 年度的记录与结账时不符，涉及{_people(numbers, known)}；首处：{moved[numbers[0]]}；"
            "结账后有人绕过程序改动过"
        )


def _changes(then: YearFacts, now: YearFacts, no: str) -> Iterator[str]:
    """What is not as it was for one mandate, each difference in words."""
    year = then.year
    yield from _compared(
        [f for f in then.attendance.get(no, ()) if f.activity.date.year == year],
        [f for f in now.attendance.get(no, ()) if f.activity.date.year == year],
        lambda f: f"活动 {f.activity.no} {f.activity.name}",
        _attended,
    )
    yield from _compared(
        [_early(f) for f in then.suggestions.get(no, ()) if f.date.year == year],
        [_early(f) for f in now.suggestions.get(no, ()) if f.date.year == year],
        lambda f: f"{f.kind.label} {f.no} {f.title}",
        lambda f: "、".join((f.date.isoformat(), "领衔" if f.role == "lead" else "联名", *_marks(f))),
    )
    yield from _compared(
        then.duty_reports.get(no, ()), now.duty_reports.get(no, ()), lambda f: f"{f.year} 年度述职",
        lambda f: f"书面 {f.written_on or '无'}、口头 {f.oral_on or '无'}、满意 {f.satisfied} 票",
    )  # fmt: skip
    yield from _compared(
        [f for f in then.honours.get(no, ()) if f.date.year == year],
        [f for f in now.honours.get(no, ()) if f.date.year == year],
        lambda f: f"荣誉 {f.key}", lambda f: f.level.label if f.level else "有",
    )  # fmt: skip
    yield from _compared(
        [f for f in then.adjustments.get(no, ()) if f.date.year == year],
        [f for f in now.adjustments.get(no, ()) if f.date.year == year],
        lambda f: f"积分调整 {f.key}", lambda f: f"{f.item} {plain(f.points)} 分",
    )  # fmt: skip


def _early(fact: SuggestionFact) -> SuggestionFact:
    """A suggestion without what may come after the closing."""
    return replace(fact, evaluated_on=None, outcome=None)


def _marks(fact: SuggestionFact) -> Iterator[str]:
    told = (("重点督办", fact.key), ("优秀建议", fact.excellent), ("已退回", fact.rejected))
    return (word for word, holds in told if holds)


def _attended(fact: AttendanceFact) -> str:
    words = [fact.status.label]
    if fact.actual_half_days is not None:
        words.append(f"实到 {plain(fact.actual_half_days)} 个半天")
    words += ["发言"] if fact.spoke else []
    words += ["已退回"] if fact.rejected else []
    half_days = plain(fact.activity.half_days)
    return "、".join((*words, f"{fact.activity.kind.label} {fact.activity.date} {half_days} 个半天"))


def _told_apart(before: str, after: str) -> str:
    """「由「出席」变为「缺席」」: only the words that differ, where both sides have some."""
    parts = [text.split("、") for text in (before, after)]
    own = ["、".join(w for w in parts[i] if w not in parts[1 - i]) or "、".join(parts[i]) for i in (0, 1)]
    return "有改动" if before == after else f"由「{own[0]}」变为「{own[1]}」"


def _compared(
    then: Sequence[F], now: Sequence[F], named: Callable[[F], str], told: Callable[[F], str]
) -> Iterator[str]:
    """Differences of two lists of facts by what they are called: 「活动 A012 例会 出席 → 缺席」."""
    old, new = ({named(fact): fact for fact in facts} for facts in (then, now))
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name), new.get(name)
        if before != after:
            words = ["没有" if fact is None else told(fact) for fact in (before, after)]
            yield f"{name} {_told_apart(*words)}"
