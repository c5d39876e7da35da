"""结果运用: the lists that follow from a year's points and from the term's congress sessions. Lists only."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from sqlmodel import Session

from gongshu_desk.domain.points import absences
from gongshu_desk.domain.points import consequences as lists
from gongshu_desk.domain.points.consequences import Case, Listing, Policy
from gongshu_desk.domain.points.facts import AttendanceFact
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.summary import PrintStamp
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk, level_of, put_setting, setting_of
from gongshu_desk.services.late_leave import approved_later
from gongshu_desk.services.year_figures import YearBook, year_book
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.session import Saved

SETTING = "consequences"
NO_CASE = "仅供街道人大工委研究参考，不是评定结论；不扣分，不涉及暂停执行职务。"


@dataclass(frozen=True, slots=True)
class Consequences:
    """Every list of a year, with the policy they were made by."""

    stamp: PrintStamp
    year: int
    level: str
    closed: bool
    policy: Policy
    listings: tuple[Listing, ...]

    def as_document(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "year": self.year,
            "closed": self.closed,
            "policy": {**asdict(self.policy), "exempt_tags": list(self.policy.exempt_tags)},
            "lists": [_listing_document(listing) for listing in self.listings],
        }


def _listing_document(listing: Listing) -> dict[str, Any]:
    return {
        "key": listing.key,
        "title": listing.title,
        "rules": list(listing.rules),
        "counts": [asdict(count) for count in listing.counts],
        "people": [_case_document(case) for case in listing.people],
        "beside": [_case_document(case) for case in listing.beside],
        "remark": listing.remark,
    }


def _case_document(case: Case) -> dict[str, Any]:
    value = {name: getattr(case, name) for name in ("certificate_no", "name", "group", "state", "rank", "why")}
    return value | {"total": None if case.total is None else f"{case.total:f}", "band": case.band or None}


def consequences(desk: Desk, year: int) -> Consequences:
    """Every list of a year: a closed year, and each earlier one that is closed, from what was frozen.

    NotFound where no rules score the year.
    """
    book = year_book(desk, year)
    policy = policy_of(desk)
    results = [book.result, *(_earlier(desk, year - back) for back in range(1, policy.years))]
    listings = (
        lists.grades(book.result),
        lists.poor_years(results, year, policy),
        lists.preferred(book.result, policy),
        _alert(desk, book),
    )
    return Consequences(book.stamp, year, book.facts.level.label, book.basis.closed, policy, listings)


def _earlier(desk: Desk, year: int) -> Result | None:
    """An earlier year by its own rules; None where none were in force."""
    try:
        return points.result(desk, year)
    except NotFound:
        return None


def _alert(desk: Desk, book: YearBook) -> Listing:
    """Over the whole term of each mandate, up to 31 December of the year."""
    people = [one for one in book.facts.participants if one.certificate_no in book.result.statements]
    first = min((person.service_from for person in people), default=date(book.year, 1, 1))
    with desk.store.read() as session:
        facts = year_facts(session, book.year, level_of(session), span=(first, date(book.year, 12, 31)))
        marks = {no: _as_approved(session, no, rows) for no, rows in facts.attendance.items()}
    return absences.legal_alert(people, replace(facts, attendance=marks))


def _as_approved(session: Session, certificate_no: str, rows: Sequence[AttendanceFact]) -> Sequence[AttendanceFact]:
    """The marks with leave that was approved after a year was closed: its frozen mark still says 缺席."""
    missed = absences.missed_congress(rows)
    later = approved_later(session, certificate_no) if missed else {}
    return [row._replace(status=later.get(row.activity.no, row.status)) for row in rows] if later else rows


def policy_of(desk: Desk) -> Policy:
    """How the office reads its lists; the defaults where it has said nothing."""
    with desk.store.read() as session:
        value = setting_of(session, SETTING, {})
    known = {name: value[name] for name in ("poor_bands", "years") if name in value}
    tags = tuple(value.get("exempt_tags", Policy().exempt_tags))
    return replace(Policy(), exempt_tags=tags, **known)


def set_policy(desk: Desk, policy: Policy) -> Saved:
    """Read the lists in another way from now on; no points change. InvalidInput for what no list can follow."""
    if not 1 <= policy.poor_bands <= 3:
        raise InvalidInput(f"末等不能是最低的 {policy.poor_bands} 个等次。", "请填 1 到 3。")
    if not 2 <= policy.years <= 5:
        raise InvalidInput(f"不能按连续 {policy.years} 年列。", "请填 2 到 5 年。")
    tags = list(dict.fromkeys(tag.strip() for tag in policy.exempt_tags if tag.strip()))
    value = {"poor_bands": policy.poor_bands, "years": policy.years, "exempt_tags": tags}
    with desk.store.write("修改结果运用的口径", Command.SETTINGS) as session:
        put_setting(session, SETTING, value)
    assert desk.store.last is not None
    return desk.store.last


def tags_in_use(desk: Desk) -> list[str]:
    """身份类别 that somebody bears, for choosing who is exempt."""
    with desk.store.read() as session:
        facts = year_facts(session, desk.today().year, level_of(session))
    return sorted({tag for person in facts.participants for tag in person.tags})
