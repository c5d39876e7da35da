"""From publications and objections to the figures of their papers."""

from collections.abc import Collection
from decimal import Decimal

from gongshu_desk.domain.codes import Decision
from gongshu_desk.domain.forms.publicity import CorrectedRounds, CorrectedRow, ObjectionPaper
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.rounds import PersonDifference
from gongshu_desk.domain.summary import UnitLine, YearSummary
from gongshu_desk.errors import NotFound
from gongshu_desk.services import publications
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, level_of, setting_of, unit_of
from gongshu_desk.services.namesakes import marks, remarked
from gongshu_desk.services.objection_slips import Slip, slips
from gongshu_desk.services.publication_rows import last_round
from gongshu_desk.services.records import find
from gongshu_desk.services.year_figures import summary_of, year_book


def papers(desk: Desk, year: int, wanted: Collection[str] = (), *, red_head: bool = True) -> list[ObjectionPaper]:
    """The objections of a year, or those wanted, in the order of their reception."""
    unit, level = _unit(desk)
    groups = {row["certificate_no"]: row["group"] or "" for row in find(desk, DEPUTIES)}
    return [_paper(slip, unit, level, groups, red_head) for slip in slips(desk, year, wanted)]


def blank(desk: Desk, year: int, certificate_no: str = "") -> ObjectionPaper:
    """A form for the counter; with a certificate number it names the deputy. NotFound for an unknown one."""
    unit, level = _unit(desk)
    last = publications.standing(desk, year).last
    window = publications.window_of(last) if last else None
    if not certificate_no:
        return ObjectionPaper(unit, year, level, window=window)
    people = find(desk, DEPUTIES)
    own = next((row for row in people if row["certificate_no"] == certificate_no), None)
    if own is None:
        raise NotFound(f"名册中没有代表证号 {certificate_no}。", "请核对证号。")
    mark = marks(people).get(certificate_no, "")
    return ObjectionPaper(unit, year, level, name=own["name"], mark=mark, group=own["group"] or "", window=window)


def corrected(desk: Desk, year: int, number: int | None = None) -> list[CorrectedRounds]:
    """Every later round of a year against the one before it, or one of them."""
    standing = publications.standing(desk, year)
    wanted = [one.round for one in standing.rounds[1:]] if number is None else [number]
    apart = marks(find(desk, DEPUTIES))
    return [_corrected(desk, year, one, apart) for one in wanted]


def notice(desk: Desk, year: int, wanted: str = "now") -> list[YearSummary]:
    """The list of a year as it is or was made public; empty where nobody was in office.

    `now`: as it stands, and where that is what hangs, with its window; `last` or a number: as that round hung.
    """
    standing = publications.history(desk, year) if wanted != "now" else []
    if wanted == "last":
        standing = [one for one in standing if one.withdrawn_on is None]
        if not standing:
            raise NotFound(f"{year} 年度还没有公示过。", "请选「现在的数据」，或先在「公示与异议」页公示。")
        return [publications.notice(desk, year, standing[0].round)]
    if wanted != "now":
        return [publications.notice(desk, year, int(wanted))]
    book = year_book(desk, year)
    with desk.store.read() as session:
        last = last_round(session, year)
    if last is not None and publications.stands(last, book.result):
        return [publications.notice(desk, year, last.round)]
    summary = summary_of(book)
    return [remarked(summary, find(desk, DEPUTIES))] if summary.groups else []


def _unit(desk: Desk) -> tuple[UnitLine, str]:
    with desk.store.read() as session:
        own = unit_of(session)
        unit = UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)
        return unit, level_of(session).label


def _paper(slip: Slip, unit: UnitLine, level: str, groups: dict[str, str], red_head: bool) -> ObjectionPaper:
    draft = slip.draft
    return ObjectionPaper(
        unit=unit,
        year=draft.year,
        level=level,
        no=draft.no,
        name=slip.name,
        mark=slip.mark,
        group=(slip.published.group if slip.published else "") or groups.get(draft.certificate_no, ""),
        raised_by=draft.raised_by or "",
        window=publications.window_of(slip.round) if slip.round else None,
        kind=draft.kind.label,
        about=slip.about,
        content=draft.content,
        received_on=draft.received_on,
        received_by=draft.received_by or "",
        checked_on=draft.checked_on,
        checked_by=draft.checked_by or "",
        findings=draft.findings or "",
        decision=draft.decision.label if draft.decision else "",
        decided_on=draft.decided_on,
        decided_by=draft.decided_by or "",
        correction=draft.correction or "",
        answer=draft.answer or "",
        answered_on=draft.answered_on,
        old_total=slip.published.total if slip.published else None,
        new_total=_new_total(slip),
        fingerprint=slip.round.hash if slip.round else "",
        late=slip.late,
        red_head=red_head,
    )


def _new_total(slip: Slip) -> Decimal | None:
    """The total that stands; None where a dismissed slip would seem to have changed it: something else did."""
    if slip.present is None:
        return None
    same = slip.published is not None and slip.published.total == slip.present.total
    return slip.present.total if same or slip.draft.decision is not Decision.DISMISSED else None


def _corrected(desk: Desk, year: int, number: int, apart: dict[str, str]) -> CorrectedRounds:
    before, after, found = publications.differences(desk, year, number)
    book, _ = publications.book_of(desk, year, number)
    return CorrectedRounds(
        stamp=book.stamp,
        year=year,
        level=book.facts.level.label,
        before=publications.window_of(before),
        after=publications.window_of(after),
        rows=tuple(_row(person, apart) for person in found.people),
        rules=found.rules,
        people=len(book.result.rows),
        old_hash=before.hash,
        approved_by=printed(after.approved_by),
        decimals=book.result.scheme.decimals,
    )


def _row(person: PersonDifference, apart: dict[str, str]) -> CorrectedRow:
    old, new = person.old, person.new
    return CorrectedRow(
        person.name,
        person.group or "未编组",
        old.total if old else None,
        new.total if new else None,
        old.rank if old else None,
        new.rank if new else None,
        old.band if old else None,
        new.band if new else None,
        tuple(line.told for line in person.lines),
        apart.get(person.certificate_no, ""),
    )
