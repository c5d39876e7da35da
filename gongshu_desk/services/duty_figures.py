"""Papers of duty reports, gathered from a year: ballots to hand out, the tally, letters to those who reported."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.forms.duty import ABSTENTION, OPTIONS, BallotSlips, DutyLetter, TallyFigures, TallyRow
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services.catalog import DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.kinds import Values, counted
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.records import find
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.year_figures import year_book

_NUMBER = re.compile(r"[（(]?\d{1,2}(?:[）)、]|[.．](?!\d))\s*")
"""1. 2、 （3） before an entry; not the 1.5 of a figure."""


def ballots(
    desk: Desk,
    year: int,
    wanted: Collection[str] = (),
    *,
    per_sheet: int = 4,
    issued: bool = False,
    abstain: bool = False,
) -> list[BallotSlips]:
    """The slips on everybody who is due, or on the wanted deputies.

    `issued`: as many as 发出票, where that is not registered 实到, else 应到; False for one sheet on each.
    """
    unit, deputies = _unit(desk), _deputies(desk)
    found = []
    for row in _rows(desk, year, wanted):
        if not wanted and not (row["due"] or row["oral_on"]):
            continue
        deputy = deputies.get(row["certificate_no"], {})
        count = next((n for key in ("issued", "attended", "due_to_attend") if (n := row[key])), None)
        found.append(
            BallotSlips(
                name=row["name"],
                meeting=_meeting(unit, year, deputy),
                electoral_district=deputy.get("electoral_district") or "",
                day=row["oral_on"],
                options=_options(abstain),
                per_sheet=per_sheet,
                count=count if issued else None,
                needed=issued and count is None,
            )
        )
    return found


def tallies(desk: Desk, year: int, wanted: Collection[str] = (), *, abstain: bool = False) -> list[TallyFigures]:
    """One tally for each meeting; those whose votes are not registered come on a tellers' sheet of their own.

    Who has no day yet stands on the sheet without one, at the end.
    """
    rows = [row for row in _rows(desk, year, wanted) if wanted or row["due"] or row["oral_on"] or ballot_of(row)]
    if not rows:
        return []
    book = year_book(desk, year)
    deputies = _deputies(desk)
    apart = marks(deputies.values())
    meetings: dict[tuple[date, str, bool], list[Values]] = defaultdict(list)
    for row in rows:
        meetings[row["oral_on"] or date.max, row["place"] or "", ballot_of(row) is None].append(row)
    found = []
    for (day, place, _), held in sorted(meetings.items(), key=lambda pair: pair[0]):
        counted = [ballot for row in held if (ballot := ballot_of(row))]
        found.append(
            TallyFigures(
                book.stamp,
                year,
                _meeting(book.unit, year, *(deputies.get(row["certificate_no"], {}) for row in held)),
                None if day == date.max else day,
                place,
                tuple(_tally_row(row, deputies, apart) for row in held),
                expected=max((row["due_to_attend"] or 0 for row in held), default=0) or None,
                present=max((row["attended"] or 0 for row in held), default=0) or None,
                options=_options(abstain or any(ballot.abstained for ballot in counted)),
            )
        )
    return found


def feedback(desk: Desk, year: int, wanted: Collection[str] = (), *, red_head: bool = True) -> list[DutyLetter]:
    """A letter for each deputy on whom was voted or something was said."""
    letters = _letters(desk, year, wanted, red_head=red_head)
    return [letter for letter in letters if letter.ballot is not None or letter.said]


def rectifications(desk: Desk, year: int, wanted: Collection[str] = (), *, red_head: bool = True) -> list[DutyLetter]:
    """A notice for each deputy who must mend something."""
    return [letter for letter in _letters(desk, year, wanted, red_head=red_head) if letter.must_mend]


def _letters(desk: Desk, year: int, wanted: Collection[str], *, red_head: bool) -> list[DutyLetter]:
    """Of the wanted deputies; of the year without those whose report a review returned: it is to be mended first."""
    rows = _rows(desk, year, wanted)
    unit, apart = _unit(desk), marks(_deputies(desk).values())
    return [
        DutyLetter(
            unit=unit,
            year=year,
            name=row["name"],
            reported_on=row["oral_on"],
            place=row["place"] or "",
            ballot=(ballot := ballot_of(row)),
            said=_lines(row["voters_said"]),
            mend=_lines(row["rectify"]),
            mend_by=row["rectify_by"],
            options=_options(bool(ballot and ballot.abstained)),
            red_head=red_head,
            mark=apart.get(row["certificate_no"], ""),
        )
        for row in (rows if wanted else counted(rows))
    ]


def _rows(desk: Desk, year: int, wanted: Collection[str]) -> list[Values]:
    """The year's duty reports by strokes; NotFound names the deputies asked for who have none."""
    rows = [row for row in find(desk, DUTY_REPORTS, year=year) if not wanted or row["certificate_no"] in wanted]
    if lost := sorted(set(wanted) - {row["certificate_no"] for row in rows}):
        raise NotFound(f"代表证号 {'、'.join(lost)} 在 {year} 年度没有述职记录。", "请先在「述职」页登记。")
    return rows


def _deputies(desk: Desk) -> dict[str, Values]:
    return {values["certificate_no"]: values for values in find(desk, DEPUTIES)}


def _unit(desk: Desk) -> UnitLine:
    with desk.store.read() as session:
        own = unit_of(session)
        return UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)


def _meeting(unit: UnitLine, year: int, *deputies: Mapping[str, object]) -> str:
    """翠柳街道区人大代表 2026 年度述职会, 区、市 where deputies of both report; a district's own title does not say
    its level twice."""
    present = {deputy.get("level") for deputy in deputies}
    level = "、".join(one.label for one in MandateLevel if one in present)
    place = unit.locality
    return f"{place}{'' if place.endswith(level) else level}人大代表 {year} 年度述职会"


def _tally_row(row: Values, deputies: Mapping[str, Values], apart: Mapping[str, str]) -> TallyRow:
    no = row["certificate_no"]
    district = deputies.get(no, {}).get("electoral_district") or ""
    return TallyRow(row["name"], district, row["issued"], ballot_of(row), apart.get(no, ""))


def _options(abstain: bool) -> tuple[str, ...]:
    return (*OPTIONS, ABSTENTION) if abstain else OPTIONS


def _lines(text: str | None) -> tuple[str, ...]:
    """One entry a line, its own numbering taken off: the letter numbers them."""
    return tuple(line for one in (text or "").splitlines() if (line := _NUMBER.sub("", one.strip())))
