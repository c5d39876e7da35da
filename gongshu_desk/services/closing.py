"""Closing a year in three steps: prepare what is frozen, draw the year's prints from it, write it all at once.

Nothing is written before everything is drawn, so that a cancelled closing leaves nothing behind. Services know no
renderer: whoever closes gives one (`FreezePrints`), and between the steps the desk that it reads from sees the year as
it will be closed (`as_closed`), so that the frozen prints are those which a closed year prints.
"""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.packing import packed
from gongshu_desk.domain.points.compare import compare
from gongshu_desk.domain.points.facts_text import facts_hash
from gongshu_desk.domain.points.ledger import Result, canonical
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, EnvironmentFault
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.store.audit import head
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.tables import AuditEntry, ClosedYear, FrozenPrint, Publication

_BESIDE = ("setting", "printentry", "account", "accessevent")
"""Tables whose changes alter no figure: they may be written while a closing is under way."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A print as closing keeps it: its packed figures, and pages and SHA-256 (hex) of the PDF drawn from them."""

    report: str
    title: str
    pages: int
    figures: str
    pdf_hash: str


@dataclass(frozen=True, slots=True)
class FrozenLine:
    """A frozen print as lists show it."""

    report: str
    title: str
    pages: int
    pdf_hash: str


FreezePrints = Callable[[Desk, int], Sequence[Drawn]]
"""Gathers and draws the prints of a year from the desk it is given."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A deputy whose total is not that of the closing before; None where he had, or has, no row."""

    certificate_no: str
    name: str
    before: Decimal | None
    after: Decimal | None

    def as_document(self) -> dict[str, Any]:
        """For `--json`."""
        before, after = (None if total is None else f"{total:f}" for total in (self.before, self.after))
        return {"certificate_no": self.certificate_no, "name": self.name, "from": before, "to": after}

    @property
    def words(self) -> str:
        """王一鸣 85.5 → 86.0."""
        before, after = ("无" if total is None else f"{total:f}" for total in (self.before, self.after))
        return f"{names.printed(self.name)} {before} → {after}"


@dataclass(frozen=True, slots=True)
class Closing:
    """What is going to be frozen: the entry, the last write it rests on, and what moved since the closing before."""

    entry: ClosedYear
    batch: int
    again: bool
    moved: tuple[Moved, ...]

    @property
    def year(self) -> int:
        """The year."""
        return self.entry.year

    @property
    def sentence(self) -> str:
        """What the history says of it."""
        return f"{self.year} 年度结账" + (f"；{moved_words(self.moved)}" if self.again else "")


def moved_words(moved: Sequence[Moved], limit: int = 5) -> str:
    """「与上次结账相比，2 人积分有变：王一鸣 85.5 → 86.0、…」."""
    if not moved:
        return "与上次结账相比，各人积分没有变化"
    shown = "、".join(one.words for one in moved[:limit])
    return f"与上次结账相比，{len(moved)} 人积分有变：{shown}{'…' if len(moved) > limit else ''}"


def prepare(desk: Desk, year: int, data_until: date | None) -> Closing:
    """Read and compute what a closing freezes. Conflict where the year is closed already; writes nothing."""
    with desk.store.read() as session:
        _refuse_closed(session, year)
        batch = int(session.exec(select(sa.func.max(AuditEntry.batch))).one() or 0)
        chain = head(session)
        scheme = points.scheme_for(session, year)
        facts = year_facts(session, year, level_of(session), span=scheme.span(year))
        last = last_closing(session, year)
        before = None if last is None else points.thaw(last)
    result = score(scheme, facts)
    entry = ClosedYear(
        year=year,
        closed_on=desk.today(),
        hash=result.hash,
        snapshot=points.freeze(scheme, facts, data_until, chain),
        facts_hash=facts_hash(facts),
        lines=packed("".join(canonical(result))),
    )
    moved = () if before is None else differences(score(before.scheme, before.facts), result)
    return Closing(entry, batch, before is not None, moved)


def _refuse_closed(session: Session, year: int) -> None:
    if points.closed_year(session, year) is not None:
        raise Conflict(f"{year} 年度已经结账。", "需要更正时，先写明理由重新打开。")


def last_closing(session: Session, year: int) -> ClosedYear | None:
    """The newest entry of a year, reopened or not."""
    statement = select(ClosedYear).where(ClosedYear.year == year, col(ClosedYear.archived).is_(False))
    return session.exec(statement.order_by(col(ClosedYear.id).desc())).first()


def as_closed(desk: Desk, planned: Closing) -> Desk:
    """A desk for reading on which the year is closed as planned."""
    store = copy(desk.store)
    store.supposed = planned.entry
    return replace(desk, store=store)


def carry_out(desk: Desk, planned: Closing, prints: Sequence[Drawn] = ()) -> ClosedYear:
    """Write what was prepared, in one write, and back it up. Conflict where a record changed since it was prepared."""
    with desk.store.write(planned.sentence, Command.CLOSE_YEAR) as session:
        _refuse_closed(session, planned.year)
        statement = select(sa.func.count()).where(
            AuditEntry.batch > planned.batch, col(AuditEntry.table_name).not_in(_BESIDE)
        )
        if session.exec(statement).one():
            raise Conflict(f"{planned.year} 年度结账期间又有记录改动，没有结账。", "请再结一次账，按改动后的数据冻结。")
        session.add(planned.entry)
        session.flush()
        for one in prints:
            kept = FrozenPrint(
                closed_year_id=planned.entry.rowid, report=one.report, title=one.title, pages=one.pages,
                figures=one.figures, pdf_hash=one.pdf_hash,
            )  # fmt: skip
            session.add(kept)
    try:
        desk.back_up(f"closed{planned.year}")
    except EnvironmentFault as fault:
        raise EnvironmentFault(
            f"{planned.year} 年度已经结账，不用再结；但结账后的备份没有做成：{fault.sentence}",
            "请排除原因后在「设置 › 备份」再备份一次。",
        ) from fault
    return planned.entry


def differences(before: Result, after: Result) -> tuple[Moved, ...]:
    """Whose totals differ between two closings of a year, in the order of the later one; who left it, last."""
    changes = compare(before, after)
    found = [
        Moved(no, change.after.name, change.before.total if change.before else None, change.after.total)
        for no, change in changes.items()
        if change.before is None or change.before.total != change.after.total
    ]
    gone = [Moved(row.certificate_no, row.name, row.total, None) for row in before.rows]
    return (*found, *(one for one in gone if one.certificate_no not in changes))


# --- the frozen prints of a closed year ---------------------------------------------------------------------------


def frozen_prints(desk: Desk, year: int) -> list[FrozenPrint]:
    """The prints frozen with a year that is closed now, in the order of the catalog; none of an open year."""
    with desk.store.read() as session:
        return prints_in(session, points.closed_year(session, year))


def prints_in(session: Session, entry: ClosedYear | None) -> list[FrozenPrint]:
    """The frozen prints of an entry; none of one that is not written yet."""
    if entry is None or entry.id is None:
        return []
    statement = select(FrozenPrint).where(FrozenPrint.closed_year_id == entry.id, col(FrozenPrint.archived).is_(False))
    return list(session.exec(statement.order_by(col(FrozenPrint.id))))


def frozen_lines(session: Session, year: int) -> tuple[FrozenLine, ...]:
    """The frozen prints of a closed year without their figures; none of an open year."""
    entry = points.closed_year(session, year)
    if entry is None or entry.id is None:
        return ()
    columns = (col(FrozenPrint.report), col(FrozenPrint.title), col(FrozenPrint.pages), col(FrozenPrint.pdf_hash))
    statement = sa.select(*columns).where(
        col(FrozenPrint.closed_year_id) == entry.id, col(FrozenPrint.archived).is_(False)
    )
    return tuple(FrozenLine(*row) for row in session.connection().execute(statement.order_by(col(FrozenPrint.id))))


def published_since(desk: Desk, year: int) -> bool:
    """Whether the points of a closed year were made public, or a publication taken back, after it was closed."""
    with desk.store.read() as session:
        entry = points.closed_year(session, year)
        if entry is None or entry.id is None:
            return False
        statement = select(sa.func.count()).where(
            Publication.year == year, col(Publication.archived).is_(False), Publication.sequence > entry.sequence
        )
        return bool(session.exec(statement).one())


def frozen_figures(desk: Desk, year: int, report: str) -> str | None:
    """The packed figures of one print of a closed year; None where they were not frozen."""
    with desk.store.read() as session:
        found = prints_in(session, points.closed_year(session, year))
    return next((one.figures for one in found if one.report == report), None)
