"""Papers of one meeting of duty reports, gathered: the notice of a batch, and the result as it is read out."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from gongshu_desk.domain.forms.duty import DutyNotice, NoticePerson, ResultFigures, ResultRow
from gongshu_desk.errors import NotFound
from gongshu_desk.services import duty_ballots
from gongshu_desk.services.catalog import DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.duty_figures import meeting_title, unit_line
from gongshu_desk.services.kinds import Values, counted, read
from gongshu_desk.services.records import find
from gongshu_desk.services.trade_kinds import RECTIFICATIONS


def notices(desk: Desk, year: int, wanted: Collection[str] = (), *, red_head: bool = True) -> list[DutyNotice]:
    """A notice for each batch and day of the year's plan; those planned by day, then those without one."""
    unit = unit_line(desk)
    with desk.store.read() as session:
        again = {v["certificate_no"] for v in read(session, RECTIFICATIONS) if v["report_again"] and v["year"] < year}
    districts = {v["certificate_no"]: v["electoral_district"] or "" for v in find(desk, DEPUTIES)}
    batches: dict[tuple[date, str], list[Values]] = defaultdict(list)
    for row in counted(find(desk, DUTY_REPORTS, year=year)):
        if (row["batch"] or row["planned_on"]) and (not wanted or row["certificate_no"] in wanted):
            batches[row["planned_on"] or date.max, row["batch"] or ""].append(row)
    _all_there(wanted, [row for rows in batches.values() for row in rows], year, "没有述职安排")
    return [
        DutyNotice(
            unit,
            year,
            batch,
            None if day == date.max else day,
            next((row["place"] for row in rows if row["place"]), ""),
            next((row["audience"] for row in rows if row["audience"]), ""),
            tuple(
                NoticePerson(row["name"], districts.get(row["certificate_no"], ""), row["certificate_no"] in again)
                for row in rows
            ),
            red_head,
        )
        for (day, batch), rows in sorted(batches.items(), key=lambda pair: pair[0])
    ]


def results(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[ResultFigures]:
    """The results of each meeting of the year that were counted, or of the wanted deputies."""
    unit = unit_line(desk)
    deputies = {v["certificate_no"]: v for v in find(desk, DEPUTIES)}
    meetings: dict[tuple[date, str], list[duty_ballots.Ballot]] = defaultdict(list)
    for one in duty_ballots.ballots(desk, year):
        if one.counted and (not wanted or one.report["certificate_no"] in wanted):
            meetings[one.report["oral_on"] or date.max, one.report["place"] or ""].append(one)
    _all_there(wanted, [one.report for held in meetings.values() for one in held], year, "还没有计票")
    return [
        ResultFigures(
            unit,
            meeting_title(unit, year, *(deputies.get(one.report["certificate_no"], {}) for one in held)),
            None if day == date.max else day,
            place,
            tuple(
                ResultRow(
                    one.report["name"],
                    one.scale,
                    one.parts,
                    deputies.get(one.report["certificate_no"], {}).get("electoral_district") or "",
                )
                for one in held
            ),
            max((one.report["due_to_attend"] or 0 for one in held), default=0) or None,
            max((one.report["attended"] or 0 for one in held), default=0) or None,
            next((one.report["tellers"] for one in held if one.report["tellers"]), ""),
        )
        for (day, place), held in sorted(meetings.items(), key=lambda pair: pair[0])
    ]


def _all_there(wanted: Collection[str], rows: list[Values], year: int, lack: str) -> None:
    if lost := sorted(set(wanted) - {row["certificate_no"] for row in rows}):
        raise NotFound(f"代表证号 {'、'.join(lost)} 在 {year} 年度{lack}。", "请先在「述职」页登记。")
