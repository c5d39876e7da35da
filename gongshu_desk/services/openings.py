"""期初数: what may be entered as the totals of a year before this program kept its records, and where it is shown.

Nothing here is ever part of a calculation: no fact is made from it, and nothing but these lines reads the table.
"""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlmodel import col

from gongshu_desk.services.kinds import Values
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store.tables import Activity, Attendance, DutyReport, Honour, Mandate, Suggestion


def prepare(lookup: Lookup, values: Values) -> None:
    """The name follows the certificate number; a sheet without a source says that it came from one."""
    holder = lookup.holders.get(values.get("certificate_no") or "")
    if holder is not None and not values.get("name"):
        values["name"] = holder.name


def check(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """Only a year in office, and only one of which the program has no records of the same deputy."""
    number, year = values.get("certificate_no"), values.get("year")
    holder = lookup.holders.get(number or "")
    if holder is None or not isinstance(year, int):
        return
    ends = holder.service_to
    if year < holder.service_from.year or (ends is not None and year > ends.year):
        until = f" 至 {ends.isoformat()}" if ends else " 起"
        yield "year", f"{holder.name}{year} 年不在任（任职 {holder.service_from.isoformat()}{until}），不能填期初数"
    elif (number, year) in recorded(lookup):
        yield "year", f"{holder.name}{year} 年度已有逐条登记的记录，不能再填期初数，以免重复"


def recorded(lookup: Lookup) -> frozenset[tuple[str, int]]:
    """(certificate number, year) of every deputy and year with a record of its own; asked once per job."""
    known = lookup.session.info.get("recorded")
    if known is None:
        known = lookup.session.info["recorded"] = frozenset(_recorded(lookup))
    return known


def _recorded(lookup: Lookup) -> Iterator[tuple[str, int]]:
    number = col(Mandate.certificate_no)
    held = sa.extract("year", col(Activity.held_on))
    attended = (
        sa.select(number, held)
        .select_from(Attendance)
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .join(Mandate, col(Mandate.id) == col(Attendance.mandate_id))
        .where(col(Attendance.archived).is_(False))
    )
    dated = (
        (Suggestion, col(Suggestion.lead_id), sa.extract("year", col(Suggestion.raised_on))),
        (Honour, col(Honour.mandate_id), sa.extract("year", col(Honour.granted_on))),
        (DutyReport, col(DutyReport.mandate_id), col(DutyReport.year)),
    )
    others = (
        sa.select(number, year)
        .select_from(table)
        .join(Mandate, col(Mandate.id) == holder)
        .where(col(table.archived).is_(False))
        for table, holder, year in dated
    )
    for statement in (attended, *others):
        for certificate, year in lookup.session.connection().execute(statement.distinct()):
            yield certificate, int(year)
