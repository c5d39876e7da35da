"""How much training a year requires of each deputy, what is fulfilled, who is short and by how much.

The requirement is the locality's (`TrainingTarget`); who was not in office all year owes his share: required × months
in office ÷ 12, halves of a half day rounded half-up. Months are counted as the points count them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Literal

from sqlmodel import Session

from gongshu_desk.domain.codes import TargetTier
from gongshu_desk.domain.figures import Exact, Rate, half_up, plain, shown
from gongshu_desk.domain.periods import year_span
from gongshu_desk.services import training
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.trade_kinds import TRAINING_TARGETS
from gongshu_desk.services.training import Trainee, TrainingFigures

Measure = Literal["个半天", "学时"]
MET, SHORT, EXEMPT, NONE = "达标", "未达标", "不作要求", "未定要求"
"""How a deputy stands: everything fulfilled; something missing; in office too shortly; the year requires nothing."""

STEP = Decimal("0.5")
ARITHMETIC = (
    "年中任职、离任和暂停职务的，按在任月数折算：应训 × 月数 ÷ 12，按半个单位四舍五入；当月任职满 15 天算一个月"
)
"""The rule of `pro_rata`, for whoever asks."""


@dataclass(frozen=True, slots=True)
class Need:
    """One requirement of one deputy: half days or hours, of one tier (「」 for all together)."""

    tier: str
    measure: Measure
    full: Decimal
    months: int
    required: Decimal
    done: Exact

    @property
    def missing(self) -> Fraction:
        """What is still to be attended, 0 where nothing is."""
        return max(Fraction(self.required) - Fraction(self.done), Fraction(0))

    @property
    def over(self) -> bool:
        """Whether more was attended than required."""
        return Fraction(self.done) > Fraction(self.required)

    @property
    def arithmetic(self) -> str:
        """「应训 4 个半天 × 7/12 = 2.3，取 2.5」, or 「应训 4 个半天」 for a whole year."""
        whole = f"{self.tier}应训 {plain(self.full)} {self.measure}"
        if self.months == 12:
            return whole
        return f"{whole} × {self.months}/12 = {_told(_share(self.full, self.months))}，取 {plain(self.required)}"

    @property
    def standing(self) -> str:
        """「已训 2 个半天，还差 0.5」."""
        return f"已训 {_told(self.done)} {self.measure}，{f'还差 {_told(self.missing)}' if self.missing else '已达标'}"


def _told(value: Exact) -> str:
    """0.75 as it is, 2.3 for two and a third."""
    exact = Fraction(value)
    return plain(exact) if exact.denominator in (1, 2, 4) else shown(exact, 1)


@dataclass(frozen=True)
class Standing:
    """One deputy in one year."""

    trainee: Trainee
    year: int
    months: int
    needs: tuple[Need, ...]

    @cached_property
    def state(self) -> str:
        """One of MET, SHORT, EXEMPT, NONE."""
        if not self.needs:
            return NONE
        if all(need.required == 0 for need in self.needs):
            return EXEMPT
        return SHORT if any(need.missing for need in self.needs) else MET

    @property
    def over(self) -> bool:
        """Whether every requirement is met and one exceeded."""
        return self.state == MET and any(need.over for need in self.needs)

    @property
    def in_office(self) -> bool:
        """Whether still in office at the end of the year."""
        return self.trainee.last_day is None or self.trainee.last_day >= year_span(self.year)[1]

    @property
    def missing(self) -> str:
        """「人大街道工委还差 1 个半天；还差 2.5 学时」; empty where nothing is missing."""
        return "；".join(f"{n.tier}还差 {_told(n.missing)} {n.measure}" for n in self.needs if n.missing)

    @property
    def reason(self) -> str:
        """Why somebody is invited: 「应训 4 个半天，已训 2 个半天，还差 2」."""
        return "；".join(f"{need.arithmetic}，{need.standing}" for need in self.needs if need.missing)


@dataclass(frozen=True)
class YearTraining:
    """Training of a year: the figures, the requirements, and how everybody stands."""

    year: int
    figures: TrainingFigures
    targets: tuple[Values, ...]
    standings: tuple[Standing, ...]

    def of(self, state: str) -> tuple[Standing, ...]:
        """Everybody who stands so."""
        return tuple(one for one in self.standings if one.state == state)

    @property
    def met(self) -> Rate:
        """达标率: who fulfils the year's requirement ÷ of whom something is required."""
        return Rate(len(self.of(MET)), len(self.of(MET)) + len(self.of(SHORT)))


def pro_rata(full: Decimal, months: int) -> Decimal:
    """What is required for some months of twelve, in steps of a half: 4 × 7/12 = 2.33 → 2.5; 3 × 1/12 = 0.25 → 0.5."""
    return half_up(_share(full, months) / Fraction(STEP)) * STEP


def _share(full: Decimal, months: int) -> Fraction:
    return Fraction(full) * months / 12


def year_training(desk: Desk, year: int) -> YearTraining:
    """How everybody stands in a year."""
    with desk.store.read() as session:
        return gathered(session, year)


def gathered(session: Session, year: int) -> YearTraining:
    """The same inside an open read."""
    found = training.figures(session, *year_span(year))
    order = list(TargetTier)
    targets = sorted(read(session, TRAINING_TARGETS, year=year), key=lambda v: order.index(v["tier"]))
    standings = tuple(standing_of(one, year, targets) for one in found.trainees)
    return YearTraining(year, found, tuple(targets), standings)


def standing_of(one: Trainee, year: int, targets: Sequence[Values]) -> Standing:
    """How one deputy stands to the requirements of a year."""
    months = one.months(year)
    needs = []
    for target in targets:
        tier = "" if target["tier"] is TargetTier.ANY else target["tier"].label
        if target["half_days"] is not None:
            full = target["half_days"]
            needs.append(Need(tier, "个半天", full, months, pro_rata(full, months), one.half_days(tier)))
        if target["hours"] is not None:
            full = target["hours"]
            needs.append(Need(tier, "学时", full, months, pro_rata(full, months), one.hours(tier)))
    return Standing(one, year, months, tuple(needs))


def last_training(found: TrainingFigures) -> date | None:
    """The newest day that counts, for the foot of a print."""
    return max((course.day for course in found.total.courses), default=None)
