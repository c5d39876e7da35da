"""The certificate register: numbers are given once and in order, 作废 and 补发 are told, nothing is taken back.

Issuing takes two steps, because services do not draw: `plan` says which numbers come and what stands on each,
the caller draws them and hands the hashes to `carry_out`, which writes all of them or none.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import CertificateKind, CertificateState
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import layouts
from gongshu_desk.services.certificate_claims import Claim, entitled
from gongshu_desk.services.certificate_entries import Entry, Figures, check_code, entries, figures_of, kept
from gongshu_desk.services.certificates import chosen
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.store.audit import from_json
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Certificate, CertificateLayout, Row

SERIES = {CertificateKind.TRAINING: "培训", CertificateKind.HONOUR: "荣誉"}
"""The word of each number series where the office has set none: 培训〔2025〕第0001号."""

SERIES_SETTING = "certificate-series"
"""Setting: kind of certificate → the office's own word (翠柳人大培)."""
LONGEST_WORD = 16
_NOT_IN_WORD = re.compile(r"[\d\s\[\]()〔〕（）【】第号-]")

SHIPPED_TITLE = "随程序提供的版式"
"""Title of the shipped layout where the register keeps it, so that an update cannot change what was issued."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One certificate as it will be: its number, its kept words, and the figures to draw it from."""

    serial: int
    number: str
    name: str
    data: str
    figures: Figures
    mandate_id: int | None
    station_id: int | None
    honour_id: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What `carry_out` will write. `mark` is the state of the register it was made from.

    `replaces` is the number in whose place the one certificate stands (补发), with its `reason`.
    """

    kind: CertificateKind
    year: int
    issued_on: date
    layout_id: int | None
    layout: str
    mark: tuple[int, int]
    entries: tuple[Planned, ...]
    word: str
    replaces: str = ""
    reason: str = ""

    @property
    def numbers(self) -> list[str]:
        """The numbers, in the order of the certificates."""
        return [entry.number for entry in self.entries]


__all__ = [
    "Plan",
    "Planned",
    "Saved",
    "carry_out",
    "issue",
    "plan",
    "plan_for",
    "plan_reissue",
    "refuse_undo",
    "series",
    "void",
    "write_into",
]


def plan(
    desk: Desk,
    kind: CertificateKind,
    year: int,
    wanted: Collection[str] | None = None,
    order: str = "stroke",
    issued_on: date | None = None,
    word: str | None = None,
) -> Plan:
    """Numbers for those entitled who have none yet, in stroke order or by group; nothing is written.

    `wanted` names claims by key or 代表证号; without it everyone but those whose honour another body granted.
    `word` begins the numbers (翠柳人大培) and is kept for the next time; the serial goes on whatever the word.
    InvalidInput where nobody is entitled. An empty plan means that everyone has a number.
    """
    with desk.store.read() as session:
        found = entitled(session, kind, year, order)
        picked = chosen(found, wanted)
        if not picked:
            raise _nobody(kind, year, found, wanted)
    return plan_for(desk, kind, year, picked, issued_on=issued_on, word=word)


def plan_for(
    desk: Desk,
    kind: CertificateKind,
    year: int,
    claims: Sequence[Claim],
    *,
    issued_on: date | None = None,
    word: str | None = None,
) -> Plan:
    """Numbers for these claims in their order, those that have one left out; nothing is written.

    A claim may be of an honour that is not registered yet: then whoever carries the plan out in a write of its own
    (`write_into`) puts the honour's id into its entry.
    """
    with desk.store.read() as session:
        day = issued_on or desk.today()
        _refuse_future(desk, day)
        first = _next_serial(session, kind, year)
        word = _checked_word(session, kind, word)
        layout_id, layout = layouts.current(session, kind)
        todo = [claim for claim in claims if claim.issued is None]
        planned = tuple(
            _planned(f"{word}〔{year}〕", serial, claim, {**claim.data, "issued_on": day.isoformat()}, layout)
            for serial, claim in enumerate(todo, start=first)
        )
        return Plan(kind, year, day, layout_id, layout, _mark(session), planned, word)


def plan_reissue(desk: Desk, number: str, reason: str, *, fresh: bool = False, issued_on: date | None = None) -> Plan:
    """A new number in place of a certificate that was lost, spoilt or wrong; nothing is written.

    The words stay those of the first one, unless `fresh` takes them from the records as they are now (a name put
    right). Conflict where it was replaced before, or its holder has a valid one already.
    """
    reason = _reason(reason, "补发")
    with desk.store.read() as session:
        entry = _entry(session, number)
        holders = [
            e for e in entries(session, kind=entry.kind, year=entry.year) if e.holder == entry.holder and e.valid
        ]
        if entry.replaced_by:
            raise Conflict(f"{number} 已由 {entry.replaced_by} 补发。", "请对后一张办理补发。")
        if not entry.valid and holders:
            raise Conflict(f"{entry.name} 已有有效的证书 {holders[0].number}。", "不必补发；确需补发请对那一张办理。")
        day = issued_on or desk.today()
        _refuse_future(desk, day)
        if day < entry.issued_on:
            raise InvalidInput(f"补发日期早于原证的发证日期 {entry.issued_on}。", "请核对日期。")
        words = dict(_fresh(session, entry).data if fresh else entry.words)
        words |= {"issued_on": day.isoformat(), "reissues": number}
        layout_id, layout = layouts.current(session, entry.kind)
        serial = _next_serial(session, entry.kind, entry.year)
        word = _checked_word(session, entry.kind, None)
        planned = _planned(f"{word}〔{entry.year}〕", serial, entry, words, layout)
        return Plan(
            entry.kind, entry.year, day, layout_id, layout, _mark(session), (planned,), word, entry.number, reason
        )  # fmt: skip


def carry_out(desk: Desk, made: Plan, hashes: Sequence[str | None] | None = None) -> Saved:
    """Write a plan: every certificate with its words, layout and the hash of its PDF, or none of them.

    Conflict where the register has changed since the plan was made: what was drawn would carry other numbers.
    """
    many = len(made.entries)
    what = f"补发{made.kind.label} {made.numbers[0]}" if made.replaces else f"编发{made.kind.label} {many} 张"
    with desk.store.write(what, Command.ISSUE) as session:
        write_into(session, made, hashes)
    assert desk.store.last is not None
    return desk.store.last


def write_into(session: Session, made: Plan, hashes: Sequence[str | None] | None = None) -> None:
    """`carry_out` inside a write that is open, together with what else belongs to the same step."""
    known = list(hashes) if hashes is not None else [None] * len(made.entries)
    if len(known) != len(made.entries) or not made.entries:
        raise ValueError("a plan is carried out with one hash a certificate")
    if _mark(session) != made.mark:
        raise Conflict("编号期间证书登记簿有变动，这一批没有发证。", "请重新编号发证。")
    layout_id = _keep_layout(session, made)
    _keep_word(session, made)
    before = _row(session, made.replaces) if made.replaces else None
    for entry, pdf_hash in zip(made.entries, known, strict=True):
        session.add(
            Certificate(
                kind=made.kind, year=made.year, serial=entry.serial, number=entry.number,
                issued_on=made.issued_on, data=entry.data, mandate_id=entry.mandate_id,
                station_id=entry.station_id, honour_id=entry.honour_id, layout_id=layout_id, pdf_hash=pdf_hash,
                replaces_id=before.rowid if before else None,
            )
        )  # fmt: skip
    if before is not None and before.state is CertificateState.VALID:
        _mark_void(before, made.issued_on, made.reason)


def issue(
    desk: Desk,
    kind: CertificateKind,
    year: int,
    wanted: Collection[str] | None = None,
    order: str = "stroke",
) -> tuple[list[str], Saved | None]:
    """Give numbers without drawing, for example data: no hash is kept, so a re-print cannot be compared."""
    made = plan(desk, kind, year, wanted, order)
    return (made.numbers, carry_out(desk, made)) if made.entries else ([], None)


def void(desk: Desk, number: str, reason: str, on: date | None = None) -> Saved:
    """作废 a certificate, with its reason and date; its number is never given again.

    InvalidInput without a reason or for a day before the issue or to come; Conflict where it is void already.
    """
    reason = _reason(reason, "作废")
    day = on or desk.today()
    _refuse_future(desk, day)
    with desk.store.write(f"作废证书 {number}", Command.ISSUE) as session:
        row = _row(session, number)
        if row.state is CertificateState.VOID:
            when = f"（{row.void_on}：{row.void_reason}）" if row.void_on else ""
            raise Conflict(f"{number} 已经作废{when}。", "不必再次作废。")
        if day < row.issued_on:
            raise InvalidInput(f"作废日期早于发证日期 {row.issued_on}。", "请核对日期。")
        _mark_void(row, day, reason)
    assert desk.store.last is not None
    return desk.store.last


def refuse_undo(session: Session, row: Row, before: str | None) -> None:
    """撤销 never takes a number back, nor makes valid what was replaced or issued anew since: Conflict."""
    if not isinstance(row, Certificate):
        return
    if before is None:
        raise Conflict("证书的编号发出以后不能撤销。", "发错的请在「证书登记簿」里作废，再编号发证。")
    if from_json("certificate", before).get("state") != CertificateState.VALID or row.state is CertificateState.VALID:
        return
    same = next(e for e in entries(session, numbers=(row.number,)))
    others = [e for e in entries(session, kind=row.kind, year=row.year) if e.holder == same.holder and e.valid]
    if others:
        raise Conflict(f"作废以后已另发 {others[0].number}，不能撤销作废。", "原证保持作废。")


def _nobody(kind: CertificateKind, year: int, found: Sequence[Claim], wanted: Collection[str] | None) -> InvalidInput:
    others = sorted({claim.granted_by for claim in found if not claim.own})
    if wanted is None and others:
        return InvalidInput(
            f"{year} 年度的 {len(found)} 项荣誉都由其他单位授予（{'、'.join(others)}），证书由授予单位颁发，没有编号。",
            "确需以本单位名义发证的，请逐项选定再编号。",
        )
    who = "所选代表没有" if wanted is not None and found else "没有"
    return InvalidInput(f"{year} 年度{who}可发{kind.label}的记录。", "请先登记该年度的培训出席情况或荣誉。")


def _planned(series: str, serial: int, holder: Claim | Entry, words: Mapping[str, object], layout: str) -> Planned:
    number = f"{series}第{serial:04d}号"
    data = kept(words)
    figures = figures_of(holder.kind, words, layout, number, check_code(number, data))
    return Planned(
        serial, number, str(words["name"]), data, figures, holder.mandate_id, holder.station_id, holder.honour_id
    )


def _fresh(session: Session, entry: Entry) -> Claim:
    """The claim behind a certificate as the records are now."""
    for claim in entitled(session, entry.kind, entry.year):
        if (claim.mandate_id, claim.honour_id) == (entry.mandate_id, entry.honour_id):
            return claim
    raise Conflict(f"{entry.name} 现在的记录里没有这项培训或荣誉。", "请改选「照原证内容」补发，或先恢复那条记录。")


def series(desk: Desk) -> dict[CertificateKind, str]:
    """The word each series of numbers begins with: 培训, or the office's own."""
    with desk.store.read() as session:
        return series_words(session)


def series_words(session: Session) -> dict[CertificateKind, str]:
    """`series` inside an open session."""
    own = setting_of(session, SERIES_SETTING, {})
    return {kind: own.get(kind.value) or SERIES[kind] for kind in CertificateKind}


def _checked_word(session: Session, kind: CertificateKind, word: str | None) -> str:
    """The word of a series. InvalidInput for one that would make a number unreadable or belongs to the other kind."""
    words = series_words(session)
    word = words[kind] if word is None else word.strip()
    if not word or len(word) > LONGEST_WORD or _NOT_IN_WORD.search(word):
        step = f"请用不超过 {LONGEST_WORD} 个汉字或字母，不含数字、空格和括号，例如「翠柳人大培」。"
        raise InvalidInput(f"编号字头「{word}」不能用。", step)
    others = {entry.number.partition("〔")[0] for entry in entries(session) if entry.kind is not kind}
    if word in others or any(word == other for which, other in words.items() if which is not kind):
        raise InvalidInput(f"编号字头「{word}」已用于另一种证书。", "两种证书的字头须不同，否则编号会相同。")
    return word


def _keep_word(session: Session, made: Plan) -> None:
    words = series_words(session)
    if words[made.kind] != made.word:
        words[made.kind] = made.word
        put_setting(session, SERIES_SETTING, {kind.value: word for kind, word in words.items()})


def _keep_layout(session: Session, made: Plan) -> int:
    """The id of the layout a plan was drawn with; the shipped one is stored when it is first used."""
    if made.layout_id is not None:
        return made.layout_id
    rows = session.exec(select(CertificateLayout).where(CertificateLayout.kind == made.kind)).all()
    for row in rows:
        if row.text == made.layout and not row.archived:
            return row.rowid
    version = max((row.version for row in rows), default=0) + 1
    layout = CertificateLayout(kind=made.kind, version=version, title=SHIPPED_TITLE, text=made.layout)
    session.add(layout)
    session.flush()
    return layout.rowid


def _mark(session: Session) -> tuple[int, int]:
    """The register's state: how many entries, and the newest write that touched one."""
    count, newest = session.exec(select(sa.func.count(), sa.func.max(Certificate.sequence))).one()
    return count, newest or 0


def _next_serial(session: Session, kind: CertificateKind, year: int) -> int:
    """One above every number ever given in the series, void ones included."""
    last = session.exec(
        select(sa.func.max(Certificate.serial)).where(Certificate.kind == kind, Certificate.year == year)
    ).one()
    return (last or 0) + 1


def _mark_void(row: Certificate, day: date, reason: str) -> None:
    row.state, row.void_on, row.void_reason = CertificateState.VOID, day, reason


def _row(session: Session, number: str) -> Certificate:
    row = session.exec(
        select(Certificate).where(Certificate.number == number, col(Certificate.archived).is_(False))
    ).first()
    if row is None:
        raise NotFound(f"登记簿里没有证书「{number}」。", "请核对编号。")
    return row


def _entry(session: Session, number: str) -> Entry:
    found = entries(session, numbers=(number,))
    if not found:
        raise NotFound(f"登记簿里没有证书「{number}」。", "请核对编号。")
    return found[0]


def _reason(reason: str, what: str) -> str:
    if not reason.strip():
        raise InvalidInput(f"没有写明{what}的原因。", f"{what}须写明原因，例如「遗失」「姓名印错」。")
    return reason.strip()


def _refuse_future(desk: Desk, day: date) -> None:
    if day > desk.today():
        raise InvalidInput(f"日期 {day} 还没有到。", "请填今天或以前的日期。")
