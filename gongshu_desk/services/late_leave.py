"""Leave that is approved after the year was closed (domain: leave approved later).

What was frozen stays as it is. The frozen facts are scored once more with the one status changed, and the difference
becomes an adjustment in the open period, with reason, document, approver and the record it refers to.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus
from gongshu_desk.domain.figures import decimal_places, half_up, shown
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.points.facts import AttendanceFact, YearFacts
from gongshu_desk.domain.points.ledger import Statement
from gongshu_desk.domain.points.scheme import RuleItem, Scheme
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.records.duty_report import AdjustmentDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import points, records
from gongshu_desk.services.adjusting import admits, limits, manual_items
from gongshu_desk.services.catalog import ADJUSTMENTS
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.services.listing import next_number
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Adjustment, Mandate

S = AttendanceStatus
OFFERED = (S.OFFICIAL_LEAVE, S.SICK_LEAVE, S.PERSONAL_LEAVE, S.NOT_APPLICABLE)
"""What an absence may become when leave is approved afterwards."""
PLACES = 2
"""Decimal places of an adjustment's points."""
_MARK = "补准请假"
_CHANGED = re.compile(rf"^{_MARK}：.*?」(\S+?)→(\S+?)，")


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What an item of the rules gave, and what it would have given."""

    code: str
    name: str
    before: Fraction
    after: Fraction

    @property
    def difference(self) -> Fraction:
        """After less before."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Preview:
    """What the closed year would have come to. Its total, rank and papers stay as they were frozen.

    `points` is the exact `difference` rounded half-up to two places, as an adjustment holds it.
    """

    year: int
    activity_no: str
    activity: str
    day: date
    certificate_no: str
    name: str
    old: AttendanceStatus
    new: AttendanceStatus
    before: Fraction
    after: Fraction
    items: tuple[ItemChange, ...]

    @property
    def difference(self) -> Fraction:
        """What the deputy is owed, or owes, exactly: totals before rounding."""
        return self.after - self.before

    @property
    def points(self) -> Decimal:
        """The difference in two decimal places."""
        return half_up(self.difference, PLACES)

    @property
    def rounded(self) -> bool:
        """Whether two places do not hold the difference."""
        return Fraction(self.points) != self.difference

    @property
    def rounding(self) -> str:
        """（差额除不尽，四舍五入为两位小数）; empty where two places hold it."""
        if not self.rounded:
            return ""
        exact = decimal_places(self.difference)
        why = "差额除不尽" if exact is None else f"差额为 {shown(self.difference)} 分"
        return f"（{why}，四舍五入为两位小数）"

    @property
    def source(self) -> str:
        """What the adjustment refers to."""
        return f"activities/{self.activity_no}"

    @property
    def sentence(self) -> str:
        """The difference in words."""
        if not self.difference:
            return f"改为{self.new.label}后，{self.year} 年度得分不变。"
        told = f"{self.year} 年度原计 {shown(self.before)} 分，改为{self.new.label}应计 {shown(self.after)} 分，"
        return f"{told}相差 {signed(self.points)} 分{self.rounding}。"


def signed(value: Decimal) -> str:
    """+2, −1.5."""
    text = shown(Fraction(value))
    return f"+{text}" if value > 0 else text


def preview(desk: Desk, activity_no: str, certificate_no: str, status: AttendanceStatus) -> Preview:
    """What the closed year would have been with this one status; leave already made good there counts on both sides.

    Errors: NotFound for no such mark in the frozen facts; Conflict where the year is open, or this was done before;
    InvalidInput where the status would be the same.
    """
    with desk.store.read() as session:
        activity = _activity(session, activity_no)
        year = activity.held_on.year
        closed = points.closed_year(session, year)
        if closed is None:
            raise Conflict(f"{year} 年度没有结账，直接改签到即可。", "请在「签到」或「出席记录」里改出席情况。")
        frozen = points.thaw(closed)
        earlier = _made_good(session, certificate_no)
    source = f"activities/{activity_no}"
    if source in earlier:
        raise Conflict(
            f"这次出席已经有积分调整 {earlier[source][0]}，不能再补准一次。",
            "请在「积分调整」页查看；登错的先移到回收站。",
        )
    found = next((f for f in frozen.facts.attendance.get(certificate_no, ()) if f.activity.no == activity_no), None)
    if found is None or all(p.certificate_no != certificate_no for p in frozen.facts.participants):
        raise NotFound(
            f"{year} 年度结账时没有代表证号 {certificate_no} 在「{activity.name}」的出席登记。",
            "请核对活动编号和代表证号。",
        )
    if status is found.status:
        raise InvalidInput(f"这次本来就是「{status.label}」，不用补准。", "请另选出席情况。")
    known = {source: status for source, (_, status) in earlier.items() if status is not None}
    before = _scored(frozen.scheme, frozen.facts, certificate_no, known)
    after = _scored(frozen.scheme, frozen.facts, certificate_no, {**known, source: status})
    return Preview(
        year, activity_no, found.activity.name, found.activity.date, certificate_no, before.person.name, found.status,
        status, before.exact, after.exact, tuple(_changes(before, after)),
    )  # fmt: skip


def _activity(session: Session, no: str) -> Activity:
    found = session.exec(select(Activity).where(Activity.no == no, col(Activity.archived).is_(False))).first()
    if found is None:
        raise NotFound(f"没有编号为「{no}」的活动。", "请在「活动」页核对编号。")
    return found


def _made_good(session: Session, certificate_no: str) -> dict[str, tuple[str, AttendanceStatus | None]]:
    """source → (number of the adjustment, status it put there, as far as it was such leave)."""
    statement = (
        select(Adjustment)
        .join(Mandate, col(Mandate.id) == col(Adjustment.mandate_id))
        .where(Mandate.certificate_no == certificate_no, col(Adjustment.archived).is_(False))
        .where(col(Adjustment.refers).startswith("activities/"))
        .order_by(col(Adjustment.id))
    )
    found: dict[str, tuple[str, AttendanceStatus | None]] = {}
    for row in session.exec(statement):
        told = _CHANGED.match(row.reason)
        found[row.refers or ""] = (row.no, S.of(told[2]) if told else None)
    return found


def approved_later(session: Session, certificate_no: str) -> dict[str, AttendanceStatus]:
    """Activity number → the leave that was approved for this mandate after its year was closed."""
    made = _made_good(session, certificate_no)
    return {source.removeprefix("activities/"): status for source, (_, status) in made.items() if status is not None}


def _scored(
    scheme: Scheme, facts: YearFacts, certificate_no: str, statuses: Mapping[str, AttendanceStatus]
) -> Statement:  # fmt: skip
    """One deputy's year with these marks changed."""

    def as_told(fact: AttendanceFact) -> AttendanceFact:
        status = statuses.get(f"activities/{fact.activity.no}")
        if status is None:
            return fact
        there = status in PRESENT_STATUSES
        actual = fact.actual_half_days if there else None
        return fact._replace(status=status, actual_half_days=actual, spoke=fact.spoke and there)

    own = [person for person in facts.participants if person.certificate_no == certificate_no]
    marks = [as_told(fact) for fact in facts.attendance[certificate_no]]
    alone = replace(facts, participants=own, attendance={certificate_no: marks})
    return score(scheme, alone, with_quota=False).statement(certificate_no)


def _changes(before: Statement, after: Statement) -> Iterable[ItemChange]:
    """Every item that gives another value, in the order of the rules."""
    old = {item.code: item for item in before.items}
    new = {item.code: item for item in after.items}
    for rule in before.rules.scheme.items:
        was = old[rule.code].counted if rule.code in old else Fraction(0)
        now = new[rule.code].counted if rule.code in new else Fraction(0)
        if was != now:
            yield ItemChange(rule.code, rule.name, was, now)


def fitting(desk: Desk, decided_on: date, value: Decimal) -> list[RuleItem]:
    """The manual items of the rules of that day's year whose limits admit the value."""
    with desk.store.read() as session:
        scheme = points.scheme_for(session, decided_on.year)
    return [item for item in manual_items(scheme) if admits(item, value)]


def approve(
    desk: Desk, activity_no: str, certificate_no: str, status: AttendanceStatus, *, reason: str, document_no: str,
    approved_by: str, decided_on: date, item: str = "",
) -> Saved:  # fmt: skip
    """Write the one adjustment that makes the leave good in the open period of `decided_on`.

    `item` is the manual item it is entered under; it may stay empty where only one admits the value. Errors beside
    those of `preview`: Conflict where nothing changes, where no manual item admits the value, where the day lies in a
    closed year or the deputy does not serve on it; InvalidInput where reason, document or a second person is missing.
    """
    made = preview(desk, activity_no, certificate_no, status)
    if not reason.strip():
        raise InvalidInput("补准请假须写明理由。", "请写明为什么在结账之后才批准。")
    if not approved_by.strip():
        raise InvalidInput("补准请假须写明批准人。", "请填写批准的人，不能是登记人本人。")
    if not made.points:
        raise Conflict(f"{made.sentence.rstrip('。')}，不需要积分调整。", "请把补准的请假条归档即可。")
    _refuse_day(desk, made, decided_on)
    chosen = _chosen(fitting(desk, decided_on, made.points), made, decided_on, item)
    with desk.store.read() as session:
        known = [str(no) for no in session.exec(select(col(Adjustment.no))).all()]
    draft = AdjustmentDraft(
        no=next_number(known, "T001"), certificate_no=certificate_no, item=chosen.code, points=made.points,
        decided_on=decided_on, reason=_reason(made, reason), approved_by=approved_by.strip(),
        document_no=document_no.strip() or None, refers=made.source,
    )  # fmt: skip
    return records.add(desk, ADJUSTMENTS, draft)


def _reason(made: Preview, reason: str) -> str:
    """补准请假：2025 年度「预备会议」缺席→事假，因病住院后补交请假条（差额除不尽，四舍五入为两位小数）; 200 characters at most."""
    head = f"{_MARK}：{made.year} 年度「{made.activity[:60]}」{made.old.label}→{made.new.label}，"
    return f"{head}{' '.join(reason.split())[: 200 - len(head) - len(made.rounding)]}{made.rounding}"


def _refuse_day(desk: Desk, made: Preview, day: date) -> None:
    with desk.store.read() as session:
        if points.closed_year(session, day.year) is not None:
            raise Conflict(
                f"{day.year} 年度已经结账，调整不能记在 {day.isoformat()}。", "请把日期填在没有结账的年度里。"
            )
        people = year_facts(session, day.year, level_of(session)).participants
    own = next((p for p in people if p.certificate_no == made.certificate_no), None)
    if own is None or not serves(day, own.service_from, own.service_to, own.suspensions):
        raise Conflict(
            f"{names.printed(made.name)} {day.isoformat()} 不在任，这一天的调整不会计分。",
            "已离任的代表没有可以更正的开放年度；确需更正，请重新打开原年度。",
        )


def _chosen(offered: list[RuleItem], made: Preview, day: date, item: str) -> RuleItem:
    if not offered:
        raise Conflict(
            f"{day.year} 年度的规则里没有可以登记 {signed(made.points)} 分的人工细则。",
            "请在「规则」页的草稿里加一条人工登记的细则「往年更正」（上下限容得下这个分值），发布之后再补准。",
        )
    listed = "、".join(f"{one.code} {one.name}（{limits(one)}）" for one in offered)
    if item:
        for one in offered:
            if one.code == item:
                return one
        raise InvalidInput(f"「{item}」不能登记 {signed(made.points)} 分。", f"可用的细则：{listed}。")
    if len(offered) > 1:
        raise InvalidInput("有不止一条人工细则可以登记这个分值，须选一条。", f"可用的细则：{listed}。")
    return offered[0]
