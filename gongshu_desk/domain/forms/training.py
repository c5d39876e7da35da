"""Figures of the training papers: 年度培训计划 and 培训情况统计表. Plain frozen values, names raw."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.summary import UnitLine


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line of the plan. `held`: the days of the training entered for it, empty where none is."""

    title: str
    tier: str
    planned_on: date | None
    half_days: Decimal | None
    hours: Decimal | None
    audience: str
    lecturer: str
    responsible: str
    held: str
    difference: str


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """The plan of a year. `done`: whether the paper tells what was held of it."""

    unit: UnitLine
    year: int
    rows: tuple[PlanRow, ...]
    done: bool


@dataclass(frozen=True, slots=True)
class TierRow:
    """One tier, or all. `coverage`: trained at it ÷ in office."""

    tier: str
    held: int
    trainings: int
    half_days: Decimal
    hours: Decimal
    times: int
    people: int
    coverage: Rate


@dataclass(frozen=True, slots=True)
class TraineeRow:
    """One deputy: half days by tier, all, hours, what was required, how it stands, what is missing."""

    name: str
    certificate_no: str
    group: str
    tiers: tuple[Decimal, ...]
    half_days: Decimal
    hours: Fraction
    required: str
    state: str
    missing: str
    mark: str = ""
    """What tells namesakes apart."""


@dataclass(frozen=True, slots=True)
class TrainingSummary:
    """Training of a year. `beside`: attendances in 人次 that stand in no deputy's line (other levels, out of office)."""

    unit: UnitLine
    year: int
    level: str
    tiers: tuple[TierRow, ...]
    total: TierRow
    people: tuple[TraineeRow, ...]
    rules: tuple[str, ...]
    met: Rate
    exempt: int
    own_times: int
    beside: int
    until: date | None
    fingerprint: str
