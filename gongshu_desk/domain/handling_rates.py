"""办结率, 满意率 and 解决率 of suggestions: three different numerators, each with the suggestions behind it.

A suggestion counts where it was raised (提出日期); what returned from a review, and what was not accepted, is left out by
whoever gathers. A joint suggestion is one suggestion with one evaluation, that of its lead. While a suggestion is handled
again after 不满意, what is known of it is its earlier round: it was answered, and it was not satisfactory; its result
is open until the new reply.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from gongshu_desk.domain.codes import Outcome, Satisfaction
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.handling import Round


@dataclass(frozen=True, slots=True)
class Case:
    """What counts of one suggestion. `first` is the evaluation of its first round, `final` the latest there is."""

    id: int
    no: str
    raised_on: date
    assigned: bool
    answered: bool
    first: Satisfaction | None
    final: Satisfaction | None
    outcome: Outcome | None


def case(
    number: int, no: str, raised_on: date, assigned_on: date | None, answered_on: date | None,
    evaluated_on: date | None, satisfaction: Satisfaction | None, outcome: Outcome | None, rounds: Sequence[Round] = (),
) -> Case:  # fmt: skip
    """A case from the columns of a suggestion, which are those of its present round, and its earlier rounds.

    An evaluation counts with its day; a result with the written reply; both as in the sheets of a year.
    """
    evaluations = [r.satisfaction for r in rounds if r.evaluated_on and r.satisfaction]
    if evaluated_on and satisfaction:
        evaluations.append(satisfaction)
    assigned = assigned_on is not None or any(r.assigned_on for r in rounds)
    answered = assigned and (answered_on is not None or any(r.answered_on for r in rounds))
    return Case(
        number, no, raised_on, assigned, answered,
        evaluations[0] if evaluations else None, evaluations[-1] if evaluations else None,
        outcome if answered_on else None,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates over a span of days. Every figure can name its rows: `ids` of what it counts."""

    cases: tuple[Case, ...]

    @property
    def raised(self) -> int:
        """提出件数."""
        return len(self.cases)

    @property
    def assigned(self) -> int:
        """交办件数."""
        return sum(one.assigned for one in self.cases)

    @property
    def answered(self) -> int:
        """书面答复件数, of those that were handed over."""
        return sum(one.answered for one in self.cases)

    @property
    def closed(self) -> Rate:
        """办结率."""
        return Rate(self.answered, self.assigned)

    @property
    def satisfied(self) -> Rate:
        """满意率, strict, by the final evaluation."""
        return self._votes("final", (Satisfaction.SATISFIED,))

    @property
    def accepted(self) -> Rate:
        """满意和基本满意率, by the final evaluation."""
        return self._votes("final", (Satisfaction.SATISFIED, Satisfaction.FAIRLY))

    @property
    def first_satisfied(self) -> Rate:
        """初次满意率, strict."""
        return self._votes("first", (Satisfaction.SATISFIED,))

    @property
    def first_accepted(self) -> Rate:
        """初次满意和基本满意率."""
        return self._votes("first", (Satisfaction.SATISFIED, Satisfaction.FAIRLY))

    @property
    def resolved(self) -> Rate:
        """解决率, pooled: all A of the span ÷ all answered of the span."""
        return Rate(self.outcome(Outcome.A), self.answered)

    @property
    def resolved_by_year(self) -> dict[int, Rate]:
        """解决率 of each year of the span."""
        by_year: dict[int, list[Case]] = defaultdict(list)
        for one in self.cases:
            by_year[one.raised_on.year].append(one)
        return {year: Rates(tuple(listed)).resolved for year, listed in sorted(by_year.items())}

    @property
    def resolved_mean(self) -> Fraction | None:
        """平均解决率: the mean of the yearly rates, years without a reply left out; None where no year has one."""
        values = [rate.value for rate in self.resolved_by_year.values() if rate.value is not None]
        return sum(values, start=Fraction(0)) / len(values) if values else None

    def outcome(self, wanted: Outcome) -> int:
        """How many of the answered ended with this result."""
        return sum(one.outcome is wanted and one.answered for one in self.cases)

    def ids(self, figure: str) -> list[int]:
        """The suggestions behind a figure: raised, assigned, answered, evaluated, satisfied, accepted, first_satisfied,
        first_accepted, dissatisfied, A, B, C."""
        return [one.id for one in self.cases if _TESTS[figure](one)]

    def _votes(self, which: str, wanted: tuple[Satisfaction, ...]) -> Rate:
        found = [getattr(one, which) for one in self.cases if getattr(one, which) is not None]
        return Rate(sum(one in wanted for one in found), len(found))


_GOOD: tuple[Satisfaction | None, ...] = (Satisfaction.SATISFIED,)
_FAIR: tuple[Satisfaction | None, ...] = (Satisfaction.SATISFIED, Satisfaction.FAIRLY)
_TESTS: dict[str, Callable[[Case], bool]] = {
    "raised": lambda one: True,
    "assigned": lambda one: one.assigned,
    "answered": lambda one: one.answered,
    "evaluated": lambda one: one.final is not None,
    "satisfied": lambda one: one.final in _GOOD,
    "accepted": lambda one: one.final in _FAIR,
    "first_satisfied": lambda one: one.first in _GOOD,
    "first_accepted": lambda one: one.first in _FAIR,
    "dissatisfied": lambda one: one.final is Satisfaction.DISSATISFIED,
    "A": lambda one: one.answered and one.outcome is Outcome.A,
    "B": lambda one: one.answered and one.outcome is Outcome.B,
    "C": lambda one: one.answered and one.outcome is Outcome.C,
}
"""figure → whether a suggestion is among those it counts."""

DEFINITIONS: tuple[tuple[str, str, str], ...] = (
    ("办结率", "已书面答复件数 ÷ 已交办件数", "按提出日期统计；联名建议算一件；重办中的按已答复过计"),
    ("满意率", "满意件数 ÷ 已评价件数", "重办过的按最后一次评价；没有返回征询意见表的不计入分母"),
    ("满意和基本满意率", "（满意 + 基本满意）件数 ÷ 已评价件数", "重办过的按最后一次评价"),
    ("初次满意率", "第一次评价为满意的件数 ÷ 已评价件数", "重办过的按第一次评价"),
    ("初次满意和基本满意率", "第一次评价为满意、基本满意的件数 ÷ 已评价件数", "重办过的按第一次评价"),
    ("解决率", "A 类件数 ÷ 已书面答复件数", "各年合在一起算；A 类：已解决或已采纳落实，跟踪后升为 A 类的算 A 类"),
    ("平均解决率", "各年解决率之和 ÷ 年数", "先算每一年，再取平均；没有答复件的年份不计"),
)
"""(rate, formula, what counts)."""
