"""The conditions of a selection that the program can compute, and whom they name: every answer with its reasons.

A condition reads the year's facts as the points and the lists do; it grants nothing. The list is edited by hand after.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.figures import Rate, plain, shown
from gongshu_desk.domain.summary import DeputyYear
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.year_figures import YearBook, attendance_rate, in_service

_FACTS = re.compile(r"积分 \S+，")


@dataclass(frozen=True, slots=True)
class Criteria:
    """What is asked of a deputy; a condition that is None, empty or False is not asked.

    `band`: the lowest 等次, by its points. `points`: the least total. `rank`: the last rank. `rank_percent`: within
    the first n % of those ranked. `turnout`: 出勤率 in percent, half days attended ÷ required. `no_absence`: no 缺席
    (无故) at anything. `reported`: whoever was due to report (述职) did. `receptions`: at least so many times at a
    station. `out`: 身份类别 that are left out (leaders, members of the standing committee).
    """

    band: str = ""
    points: Decimal | None = None
    rank: int | None = None
    rank_percent: int | None = None
    turnout: int | None = None
    no_absence: bool = False
    reported: bool = False
    receptions: int | None = None
    out: tuple[str, ...] = ()

    def sentences(self) -> tuple[str, ...]:
        """Each condition as the list of candidates prints it."""
        told = (
            (self.band, f"年度积分等次在「{self.band}」以上"),
            (self.points is not None, f"年度积分不低于 {plain(self.points or 0)} 分"),
            (self.rank is not None, f"积分排名在前 {self.rank} 名"),
            (self.rank_percent is not None, f"积分排名在参评代表的前 {self.rank_percent}%"),
            (self.turnout is not None, f"出勤率不低于 {self.turnout}%"),
            (self.no_absence, "全年没有无故缺席"),
            (self.reported, "应述职的已经述职"),
            (self.receptions is not None, f"进站接待不少于 {self.receptions} 次"),
            (self.out, f"{'、'.join(self.out)}不参加评选"),
        )
        return tuple(sentence for asked, sentence in told if asked)

    def as_setting(self) -> dict[str, Any]:
        """For the settings of the store."""
        return asdict(self) | {"points": None if self.points is None else str(self.points), "out": list(self.out)}


@dataclass(frozen=True, slots=True)
class Judged:
    """One deputy before the criteria: the facts as a sentence, what is not met, why out of the question."""

    certificate_no: str
    name: str
    group: str
    rank: int | None
    total: Fraction
    reasons: str
    missing: tuple[str, ...] = ()
    barred: str = ""

    @property
    def met(self) -> bool:
        """Proposed."""
        return not self.missing and not self.barred

    @property
    def nearly(self) -> bool:
        """One condition short."""
        return len(self.missing) == 1 and not self.barred


def criteria_from(value: Mapping[str, Any]) -> Criteria:
    """The criteria of a setting; unknown names are passed over, so that an older program reads a newer setting."""
    known = {name: value[name] for name in Criteria.__slots__ if name in value}
    try:
        points = Decimal(known["points"]) if known.get("points") not in (None, "") else None
    except InvalidOperation:
        points = None
    return Criteria(**known | {"points": points, "out": tuple(known.get("out") or ())})


def checked(criteria: Criteria, bands: Sequence[str]) -> Criteria:
    """InvalidInput for a condition that nothing can follow."""
    if criteria.band and criteria.band not in bands:
        raise InvalidInput(f"积分规则里没有「{criteria.band}」这个等次。", f"可选：{'、'.join(bands)}。")
    for value, label, most in (
        (criteria.rank, "名次", 10_000),
        (criteria.rank_percent, "排名百分比", 100),
        (criteria.turnout, "出勤率", 100),
        (criteria.receptions, "接待次数", 1_000),
    ):
        if value is not None and not 1 <= value <= most:
            raise InvalidInput(f"{label}不能是 {value}。", f"请填 1 到 {most}，不作要求的空着。")
    if not criteria.sentences():
        raise InvalidInput("还没有设任何条件。", "请至少设一个条件，例如积分等次或出勤率。")
    return criteria


def judged(book: YearBook, criteria: Criteria) -> list[Judged]:
    """Every deputy of the year's list in rank order, judged; who was not in office at all is not in that list."""
    scheme = book.result.scheme
    start = next((Fraction(band.start) for band in scheme.bands if band.label == criteria.band), None)
    ranked = sum(1 for row in book.result.rows if row.rank is not None)
    last = None if criteria.rank_percent is None else ranked * criteria.rank_percent // 100
    people = {person.certificate_no: person for person in book.facts.participants}
    found = []
    for row in book.result.rows:
        person, year = people[row.certificate_no], book.deputies[row.certificate_no]
        attended = list(in_service(book.facts, person))
        turnout = attendance_rate(attended)
        absences = sum(fact.status is AttendanceStatus.ABSENT for fact in attended)
        out = "、".join(tag for tag in criteria.out if tag in person.tags)
        barred = f"{out}，不参加评选" if out else year.points.reason
        missing = _missing(criteria, year, start, last, turnout, absences)
        found.append(
            Judged(
                *(row.certificate_no, row.name, row.group, row.rank, Fraction(row.total)),
                _reasons(year, turnout, absences),
                tuple(missing),
                barred,
            )
        )
    return found


def only_facts(reason: str) -> bool:
    """Whether a reason is the sentence of figures that a proposal wrote, and nobody put it into words since."""
    return bool(_FACTS.match(reason))


def _missing(
    criteria: Criteria, year: DeputyYear, start: Fraction | None, last: int | None, turnout: Rate, absences: int
) -> list[str]:
    """What is not met, each with the figure that decided."""
    points, found = year.points, []
    total, rank = Fraction(points.total), points.rank
    placed = f"第 {rank} 名" if rank else "没有名次"
    if start is not None and total < start:
        found.append(f"积分 {_one(total)}，不到「{criteria.band}」的 {_one(start)} 分")
    if criteria.points is not None and total < Fraction(criteria.points):
        found.append(f"积分 {_one(total)}，低于 {plain(criteria.points)} 分")
    if criteria.rank is not None and (rank is None or rank > criteria.rank):
        found.append(f"{placed}，不在前 {criteria.rank} 名")
    if last is not None and (rank is None or rank > last):
        found.append(f"{placed}，不在前 {criteria.rank_percent}%（{last} 名）")
    if criteria.turnout is not None and (turnout.value is None or turnout.value * 100 < criteria.turnout):
        found.append(f"出勤率 {_rate(turnout)}，低于 {criteria.turnout}%")
    if criteria.no_absence and absences:
        found.append(f"无故缺席 {absences} 次")
    if criteria.reported and year.duty_due and not year.duty_done:
        found.append("应述职，还没有述职")
    if criteria.receptions is not None and year.work.receptions < criteria.receptions:
        found.append(f"进站接待 {year.work.receptions} 次，不足 {criteria.receptions} 次")
    return found


def _reasons(year: DeputyYear, turnout: Rate, absences: int) -> str:
    """「积分 92.5，第 2 名，优秀；出勤率 26/27（96.3%）；接待 5 次；领衔建议 2 件；已述职」."""
    points, work = year.points, year.work
    tied = "（并列）" if points.tied else ""
    parts = [
        f"积分 {_one(points.total)}" + (f"，第 {points.rank} 名{tied}" if points.rank else "") + f"，{points.band}",
        f"出勤率 {_rate(turnout)}" + (f"，无故缺席 {absences} 次" if absences else ""),
        f"接待 {work.receptions} 次" if work.receptions else "",
        f"领衔建议 {work.led} 件" if work.led else "",
        "已述职" if year.duty_done else "",
    ]
    return "；".join(part.rstrip("，") for part in parts if part)


def _one(value: Any) -> str:
    return shown(value, 1)


def _rate(rate: Rate) -> str:
    if not rate.denominator:
        return "—"
    return f"{plain(rate.numerator)}/{plain(rate.denominator)}（{rate.percent()}%）"
