"""What-if (试算): a draft, a stored version or a rule file on a year, beside the rules in force. Nothing is stored."""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.points import trial as trials
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.trial import ItemChange, Trial
from gongshu_desk.domain.summary import PrintStamp, UnitLine
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.rule_versions import Version, versions
from gongshu_desk.services.year_figures import group_order


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


def newest_draft(desk: Desk) -> Version | None:
    """The draft of the latest day and version; None without a draft."""
    return next((one for one in versions(desk) if one.draft), None)


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
