"""Papers of duty reports, gathered from a year: ballots to hand out, the tally, letters to those who reported."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.duty_scales import ABSTENTION, SCORE, Scale, aspect_sentences
from gongshu_desk.domain.forms.duty import BallotSlips, DutyLetter, TallyFigures, TallyRow
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services import duty_ballots, duty_scales, rectifying
from gongshu_desk.services.catalog import DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.kinds import Values, counted
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.records import find
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.year_figures import year_book


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
    unit, deputies, known = unit_line(desk), _deputies(desk), _Scales(desk)
    found = []
    for row in _rows(desk, year, wanted):
        if not wanted and not (row["due"] or row["oral_on"]):
            continue
        deputy = deputies.get(row["certificate_no"], {})
        scale = known.of(row)
        points = scale.judge == SCORE
        count = next((n for key in ("issued", "attended", "due_to_attend") if (n := row[key])), None)
        found.append(
            BallotSlips(
                name=row["name"],
                meeting=meeting_title(unit, year, deputy),
                electoral_district=deputy.get("electoral_district") or "",
                day=row["oral_on"],
                options=("得分（0—100）",) if points else _options(scale, abstain),
                aspects=scale.aspects,
                per_sheet=per_sheet,
                count=count if issued else None,
                needed=issued and count is None,
                points=points,
            )
        )
    return found


def tallies(desk: Desk, year: int, wanted: Collection[str] = (), *, abstain: bool = False) -> list[TallyFigures]:
    """One tally for each meeting and scale; those whose votes are not registered come on a tellers' sheet of their own.

    Who has no day yet stands on the sheet without one, at the end.
    """
    rows = [row for row in _rows(desk, year, wanted) if wanted or row["due"] or row["oral_on"] or ballot_of(row)]
    if not rows:
        return []
    book = year_book(desk, year)
    deputies, known = _deputies(desk), _Scales(desk)
    apart = marks(deputies.values())
    meetings: dict[tuple[date, str, bool, str], list[Values]] = defaultdict(list)
    for row in rows:
        key = (row["oral_on"] or date.max, row["place"] or "", ballot_of(row) is None, row["scale"] or "")
        meetings[key].append(row)
    found = []
    for (day, place, *_), held in sorted(meetings.items(), key=lambda pair: pair[0]):
        counted = [ballot for row in held if (ballot := ballot_of(row))]
        found.append(
            TallyFigures(
                book.stamp,
                year,
                meeting_title(book.unit, year, *(deputies.get(row["certificate_no"], {}) for row in held)),
                None if day == date.max else day,
                place,
                tuple(_tally_row(row, deputies, apart) for row in held),
                expected=max((row["due_to_attend"] or 0 for row in held), default=0) or None,
                present=max((row["attended"] or 0 for row in held), default=0) or None,
                options=_options(known.of(held[0]), abstain or any(ballot.abstained for ballot in counted)),
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
    unit, apart, known = unit_line(desk), marks(_deputies(desk).values()), _Scales(desk)
    votes = {one.report["certificate_no"]: one for one in duty_ballots.ballots(desk, year)}
    tasks: dict[str, list[Values]] = defaultdict(list)
    for task in rectifying.tasks(desk):
        if task["year"] == year and (wanted or task["done_on"] is None):
            tasks[task["certificate_no"]].append(task)
    found = []
    for row in rows if wanted else counted(rows):
        no, ballot = row["certificate_no"], ballot_of(row)
        mend, mend_by = _demands(row, tasks[no] if row["oral_on"] or row["written_on"] else ())
        told = votes.get(no) if ballot is not None else None
        found.append(
            DutyLetter(
                unit=unit,
                year=year,
                name=row["name"],
                reported_on=row["oral_on"],
                place=row["place"] or "",
                ballot=ballot,
                said=rectifying.demanded(row["voters_said"]),
                mend=mend,
                mend_by=mend_by,
                options=_options(known.of(row), bool(ballot and ballot.abstained)),
                red_head=red_head,
                mark=apart.get(no, ""),
                verdict=_verdict(told),
                aspects=tuple(aspect_sentences(told.scale, told.parts)) if told is not None else (),
            )
        )
    return found


def _demands(row: Values, tasks: Sequence[Values]) -> tuple[tuple[str, ...], date | None]:
    """What is to be mended and by when: the tasks where there are any, else 整改要求 as it was written.

    Where the tasks have days of their own each tells its day, and the last of them is that of the whole.
    """
    if not tasks:
        return rectifying.demanded(row["rectify"]), row["rectify_by"]
    listed = sorted(tasks, key=lambda task: task["no"])
    days = {task["due_on"] for task in listed}
    known = [day for day in days if day is not None]
    if len(days) == 1:
        return tuple(task["content"] for task in listed), next(iter(days)) or row["rectify_by"]
    lines = (_dated(t) for t in listed)
    return tuple(lines), max(known)


def _dated(task: Values) -> str:
    return f"{task['content']}（{task['due_on']} 前）" if task["due_on"] else str(task["content"])


def _verdict(ballot: duty_ballots.Ballot | None) -> str:
    """The result by a scale that has grades of its own; the rates stand in the letter anyway."""
    if ballot is None or not (ballot.scale.bands or ballot.scale.weights) or not ballot.result.verdict:
        return ""
    return f"按照{ballot.scale.name}办法，测评结果为“{ballot.result.verdict}”。"


class _Scales:
    """The scale of a report by the name it bears; the first one where it bears none, or one that is not there."""

    def __init__(self, desk: Desk) -> None:
        offered = duty_scales.scales(desk)
        self._first, self._named = offered[0], {scale.name: scale for scale in offered}

    def of(self, row: Values) -> Scale:
        """The scale of this report."""
        return self._named.get(row["scale"] or "", self._first)


def _rows(desk: Desk, year: int, wanted: Collection[str]) -> list[Values]:
    """The year's duty reports by strokes; NotFound names the deputies asked for who have none."""
    rows = [row for row in find(desk, DUTY_REPORTS, year=year) if not wanted or row["certificate_no"] in wanted]
    if lost := sorted(set(wanted) - {row["certificate_no"] for row in rows}):
        raise NotFound(f"代表证号 {'、'.join(lost)} 在 {year} 年度没有述职记录。", "请先在「述职」页登记。")
    return rows


def _deputies(desk: Desk) -> dict[str, Values]:
    return {values["certificate_no"]: values for values in find(desk, DEPUTIES)}


def unit_line(desk: Desk) -> UnitLine:
    """The unit as its letters name it, with whom to ask."""
    with desk.store.read() as session:
        own = unit_of(session)
        return UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)


def meeting_title(unit: UnitLine, year: int, *deputies: Mapping[str, object]) -> str:
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


def _options(scale: Scale, abstain: bool) -> tuple[str, ...]:
    return (*scale.options, ABSTENTION) if abstain else scale.options
