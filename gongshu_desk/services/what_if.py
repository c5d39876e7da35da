"""What-if (试算): a draft, a stored version or a rule file on a year, beside the rules in force. Nothing is stored."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import col, select

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.points import trial as trials
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.trial import ItemChange, Trial
from gongshu_desk.domain.summary import PrintStamp, UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.store.tables import PointsScheme


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored version that can be tried. `label` is what a list shows: 「草稿　示例规则第 2 版」."""

    id: int
    title: str
    version: int
    state: SchemeState
    effective_from: date

    @property
    def label(self) -> str:
        """State, name and version."""
        return f"{self.state.label}　{self.title} 第 {self.version} 版"


@dataclass(frozen=True)
class Tried:
    """A trial with both results behind it. `closed`: over the facts that were frozen with the year.

    `remark` says what a closed year cannot answer; empty where there is nothing to say.
    """

    unit: UnitLine
    level: str
    old: Result
    new: Result
    trial: Trial
    closed: bool
    data_until: date | None
    remark: str = ""

    @property
    def year(self) -> int:
        """The year tried."""
        return self.new.year

    @property
    def stamp(self) -> PrintStamp:
        """The foot line of the result in force."""
        scheme = self.old.scheme
        return PrintStamp(self.unit, self.data_until, scheme.title, scheme.version, self.old.hash)

    def why(self, certificate_no: str) -> tuple[ItemChange, ...]:
        """The items that changed one total."""
        return trials.item_changes(self.old.statement(certificate_no), self.new.statement(certificate_no))

    def exact_change(self, certificate_no: str) -> Decimal:
        """The change as both rounded totals show it."""
        return self.new.statement(certificate_no).row.total - self.old.statement(certificate_no).row.total


def candidates(desk: Desk) -> list[Candidate]:
    """Every stored version: drafts first, then the others, each newest first."""
    with desk.store.read() as session:
        rows = session.exec(select(PointsScheme).where(col(PointsScheme.archived).is_(False))).all()
        found = [Candidate(row.rowid, row.title, row.version, row.state, row.effective_from) for row in rows]
    found.sort(key=lambda one: (one.effective_from, one.version, one.id), reverse=True)
    return sorted(found, key=lambda one: one.state is not SchemeState.DRAFT)


def newest_draft(desk: Desk) -> Candidate | None:
    """The draft that was changed to last: the one of the latest day and version; None without a draft."""
    return next((one for one in candidates(desk) if one.state is SchemeState.DRAFT), None)


def text_of(desk: Desk, version_id: int) -> str:
    """The rule text of a stored version; NotFound where it is gone."""
    with desk.store.read() as session:
        row = session.get(PointsScheme, version_id)
        if row is None or row.archived:
            raise NotFound("这一版规则已经不在了。", "请重新选一份草稿或规则文件。")
        return row.text


def try_rules(desk: Desk, year: int, rules: str) -> Tried:
    """The year by this rule text, beside the rules in force; a closed year over its frozen facts.

    RuleFileError for a text that does not read, NotFound where no rules are in force to compare with.
    """
    old, new = points.what_if(desk, year, rules)
    with desk.store.read() as session:
        closed = points.closed_year(session, year)
        until = points.thaw(closed).data_until if closed is not None else None
        own, level = unit_of(session), _level(old)
        unit = UnitLine(own.name, setting_of(session, "contact", ""), own.contact_phone)
    days = [day for statement in old.statements.values() if (day := statement.newest) is not None]
    remark = _remark(old, new) if closed is not None else ""
    found = trials.trial(old, new, group_order)
    return Tried(unit, level, old, new, found, closed is not None, until or max(days, default=None), remark)


def _level(result: Result) -> str:
    return next((one.person.level.label for one in result.statements.values()), "")


def _remark(old: Result, new: Result) -> str:
    """A closed year keeps the facts of its own rules only: windows that reach further back find nothing there."""
    year = new.year
    if new.scheme.span(year)[0] < old.scheme.span(year)[0]:
        return f"{year} 年度已结账，只有结账时冻结的事实；试算规则往前跨到上一年的事项，上一年的事实不在其中。"
    return ""
