"""What was produced for a year's end, and whether it still fits the data: by result hash, and by later changes."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points, year_end
from gongshu_desk.services.closing import FrozenLine, frozen_lines
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.services.gap_lines import Gap
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import AuditEntry

WORKBOOK = "workbook"
_OWN = ("setting",)
"""Tables whose changes alter no figure."""


@dataclass(frozen=True, slots=True)
class Produced:
    """One print or workbook as it was produced: when (local time), result hash, last write before it, copies, file."""

    at: datetime
    hash: str
    batch: int
    count: int
    file: str

    def fits(self, hash_: str) -> bool:
        """Whether the points it was made from are those of today."""
        return self.hash == hash_


@dataclass(frozen=True, slots=True)
class YearEnd:
    """How a year's end stands. `hash` is empty where no rules score the year."""

    year: int
    deadline: date
    hash: str
    closed_on: date | None
    data_until: date | None
    gaps: tuple[Gap, ...]
    produced: dict[str, Produced]
    changes: int
    """Records changed since the workbook was exported; 0 where it never was."""
    frozen: tuple[FrozenLine, ...] = ()
    """The prints that were frozen when the year was closed."""

    @property
    def closed(self) -> bool:
        """Whether the year is closed."""
        return self.closed_on is not None

    def count(self, need: str) -> int:
        """How many lines are 必补, 建议补 or 已齐."""
        return sum(gap.need == need for gap in self.gaps)

    def state(self, name: str) -> str:
        """已生成, 数据有变, 未生成, or 已封存 for what was frozen with the year."""
        made = self.produced.get(name)
        if made is None:
            return "已封存" if any(one.report == name for one in self.frozen) else "未生成"
        stale = not made.fits(self.hash) or (name == WORKBOOK and self.changes > 0)
        return "数据有变" if stale else "已生成"


def standing(desk: Desk, year: int) -> YearEnd:
    """How a year's end stands now."""
    with desk.store.read() as session:
        try:
            basis = points.basis(session, year)
        except NotFound:
            basis = None
        made = _produced(session, year)
        workbook = made.get(WORKBOOK)
        changes = _changes_since(session, workbook.batch) if workbook else 0
        frozen = frozen_lines(session, year)
    return YearEnd(
        year=year,
        deadline=year_end.deadline(year),
        hash=score(basis.scheme, basis.facts).hash if basis else "",
        closed_on=basis.closed_on if basis else None,
        data_until=basis.data_until if basis else None,
        gaps=tuple(year_end.gaps(desk, year)),
        produced=made,
        changes=changes,
        frozen=frozen,
    )


def last_batch(desk: Desk) -> int:
    """The number of the last write: note it before gathering what is then produced."""
    with desk.store.read() as session:
        return int(session.exec(select(sa.func.max(AuditEntry.batch))).one() or 0)


def remember(desk: Desk, year: int, made: Mapping[str, Produced]) -> Saved | None:
    """Keep what was produced beside what was produced before; None where there is nothing to keep."""
    if not made:
        return None
    with desk.store.write(f"记下 {year} 年度成品 {len(made)} 种", Command.CLOSE_YEAR) as session:
        kept = {**_produced(session, year), **made}
        put_setting(session, _key(year), {name: _written(one) for name, one in kept.items()})
    return desk.store.last


def _key(year: int) -> str:
    return f"produced-{year}"


def _written(one: Produced) -> dict[str, Any]:
    return {**asdict(one), "at": one.at.isoformat(timespec="seconds")}


def _produced(session: Session, year: int) -> dict[str, Produced]:
    kept: dict[str, dict[str, Any]] = setting_of(session, _key(year), {})
    return {name: Produced(**{**one, "at": datetime.fromisoformat(one["at"])}) for name, one in kept.items()}


def _changes_since(session: Session, batch: int) -> int:
    statement = (
        select(sa.func.count())
        .select_from(AuditEntry)
        .where(AuditEntry.batch > batch, col(AuditEntry.table_name).not_in(_OWN))
    )
    return int(session.exec(statement).one())
