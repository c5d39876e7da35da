"""Found a store and write a synthetic street or district into it: same seed, same records."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import md5
from pathlib import Path
from random import Random
from typing import Any, Literal

from sqlalchemy import event
from sqlmodel import Session

from gongshu_desk import paths
from gongshu_desk.domain.codes import ActivityKind, CertificateKind, MandateLevel
from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import catalog, certificate_register, certificates
from gongshu_desk.services.certificate_register import Plan
from gongshu_desk.services.demo import (
    book_pages,
    doubles,
    duty_term,
    elections,
    guests,
    handling,
    marks,
    office_changes,
    own_period,
    papers,
    places,
    publicity,
    reminders,
    reviews,
    rule_draft,
    slips,
    station_duty,
    supervision,
    trade,
    training,
)
from gongshu_desk.services.demo.people import DISTRICT_DEPUTIES, STREET_DEPUTIES, Deputy, roster
from gongshu_desk.services.demo.plan import Held, plan_year
from gongshu_desk.services.desk import Desk, example_rules, found_desk, put_setting, unit_of
from gongshu_desk.services.kinds import RecordKind, Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store.tables import Mandate, Row, Term

LAST_YEAR = 2025
LAST_DAY = date(2025, 12, 31)
"""The example's own today: nothing in it depends on the clock."""

OFFICE_CONTACT, OFFICE_PHONE = "周敏", "0570-8000 0126"
MOST_YEARS = 5
SPOILT = 2
"""Place of the training certificate that is replaced (补发) in every year."""
_TERM_BEGAN = date(2021, 12, 28)
_FULL_TERM_BEGAN = date(2021, 1, 26)

Scale = Literal["street", "district"]
Progress = Callable[[int, int, str], None]
Draw = Callable[[Plan], Sequence[str]]
"""Draws planned certificates and gives the hash of each; services draw nothing themselves."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What was written."""

    unit: str
    deputies: int
    activities: int
    attendance: int
    suggestions: int
    opinions: int


def fill(
    data: Path,
    *,
    scale: Scale = "street",
    years: int = 1,
    seed: int = 1,
    progress: Progress | None = None,
    draw: Draw | None = None,
) -> Filled:
    """Found a store in an empty data folder, fill it with the `years` up to 2025, and close it.

    Certificates are issued with the hashes `draw` gives; without it none are kept, and re-prints are not compared.
    Errors: Conflict where the folder is in use; InvalidInput for more years than a term has. Whatever stops
    the work half way (also a `progress` that raises Cancelled) leaves no store behind.
    """
    if not 1 <= years <= MOST_YEARS:
        raise InvalidInput(f"示例数据可做 1 至 {MOST_YEARS} 个年度，不能是 {years} 个。", "请改小年数再试。")
    writer = _found(data, scale, years, seed, progress)
    writer.draw = draw
    try:
        filled = writer.write(range(LAST_YEAR - years + 1, LAST_YEAR + 1))
    except BaseException:
        writer.desk.store.close()
        paths.store_file(data).unlink(missing_ok=True)
        raise
    writer.desk.store.close()
    return filled


def _found(data: Path, scale: Scale, years: int, seed: int, progress: Progress | None) -> "_Writer":
    street = scale == "street"
    areas = places.street() if street else places.district()
    term_began = _FULL_TERM_BEGAN if years == MOST_YEARS else _TERM_BEGAN
    people = roster(areas, STREET_DEPUTIES if street else DISTRICT_DEPUTIES, term_began, Random(f"{seed}/people"))
    desk = found_desk(
        data,
        unit=places.STREET_UNIT if street else places.DISTRICT_UNIT,
        term=1,
        level=MandateLevel.DISTRICT,
        term_from=term_began,
        rules=_rules(LAST_YEAR - years + 1),
        today=lambda: LAST_DAY,
    )
    desk.store.clerk = OFFICE_CONTACT
    return _Writer(desk, areas, people, seed, years, progress)


def _rules(first_year: int) -> str | None:
    """The example rule set; where there are years before it took effect, from the first of them on."""
    own = f"effective_from = {LAST_YEAR}-01-01"
    text = example_rules()
    return text.replace(own, f"effective_from = {first_year}-01-01") if own in text else None


class _Writer:
    """Writes drafts through the same door as forms and imports, a few large writes in all."""

    def __init__(
        self, desk: Desk, areas: Sequence[places.Area], people: list[Deputy], seed: int, years: int,
        progress: Progress | None,
    ) -> None:  # fmt: skip
        self.desk = desk
        self.areas = areas
        self.people = people
        self.names = {deputy.no: deputy.draft.name for deputy in people}
        self.seed = seed
        self.progress = progress
        self.draw: Draw | None = None
        self.steps = 1 + 5 * years
        self.step = 0
        self.made = 0
        self.days: dict[str, date] = {}
        self.counts: dict[str, int] = dict.fromkeys(("activities", "attendance", "suggestions", "opinions"), 0)

    def write(self, years: Sequence[int]) -> Filled:
        """The roster, then year after year."""
        self._roster()
        for year in years:
            self._year(year)
        office_changes.document(self.desk, self._stamp)
        rule_draft.draft_rules(self.desk)
        own_period.keep(self.desk, years[-1], self._stamp)
        slips.keep(self.desk, self.people, years, self._stamp)
        doubles.merge(self.desk, years[-1])
        guests.invite(self.desk, years[-1], self._stamp)
        trade.keep(self.desk, years[-1], self._stamp)
        reminders.keep(self.desk, years[-1], self._stamp)
        station_duty.keep(self.desk, years[-1], self._stamp)
        duty_term.keep(self.desk, years[-1], self._stamp)
        supervision.keep(self.desk, years[-1], self._stamp)
        training.keep(self.desk, years[-1], self._stamp)
        elections.keep(self.desk, years[-1], self._stamp)
        handling.keep(self.desk, years[-1], self._stamp)
        unit = places.STREET_UNIT if len(self.areas) == 1 else places.DISTRICT_UNIT
        return Filled(unit, len(self.people), **self.counts)

    def _roster(self) -> None:
        self._say("名册")
        stations = [station for area in self.areas for station in area.stations]
        with self.desk.store.write(f"装入示例数据：代表 {len(self.people)} 人") as session:
            self._stamp(session)
            unit_of(session).contact_phone = OFFICE_PHONE
            put_setting(session, "contact", OFFICE_CONTACT)
            lookup = Lookup(session)
            for station in stations:
                self._put(catalog.STATIONS, session, lookup, _station(station))
            session.flush()
            written = {d.no: self._put(catalog.DEPUTIES, session, lookup, d.draft) for d in self.people}
            session.flush()
            for deputy in self.people:
                for day, group in deputy.moves:
                    draft = deputy.draft.model_copy(update={"group": group})
                    put(Writing(catalog.DEPUTIES, session, lookup, draft, written[deputy.no], day))
            if len(self.areas) == 1:
                self._city_mandate(session, lookup, written)

    def _city_mandate(self, session: Session, lookup: Lookup, written: dict[str, Row]) -> None:
        """One deputy of the street sits in the city's congress too: one person, two mandates."""
        first = next(d for d in self.people if d.zeal > 0.9 and d.steady)
        own = written[first.no]
        assert isinstance(own, Mandate)
        term = Term(number=14, level=MandateLevel.CITY, starts_on=date(2022, 4, 12))
        session.add(term)
        session.flush()
        session.add(
            Mandate(
                person_id=own.person_id,
                term_id=term.rowid,
                electoral_district_id=lookup.make("electoral-districts", f"{places.DISTRICT}选举单位"),
                certificate_no="3301001400027",
            )
        )

    def _year(self, year: int) -> None:
        held = plan_year(year, self.areas, self.people, Random(f"{self.seed}/plan/{year}"))
        _leave_unsigned(held)
        marked = marks.mark_year(held, Random(f"{self.seed}/marks/{year}"))
        office = papers.Office(year, self.people, Random(f"{self.seed}/papers/{year}"))
        attendance = [mark.draft(no, self.names[mark.no]) for no, listed in marked.items() for mark in listed]
        self._write(f"{year} 年度活动", catalog.ACTIVITIES, [one.draft() for one in held])
        days = self.days = {one.no: one.day for one in held}
        self._write(f"{year} 年度出席", catalog.ATTENDANCE, book_pages.attendance(attendance, days))
        self._write(f"{year} 年度建议", catalog.SUGGESTIONS, book_pages.suggestions(papers.suggestions(office)))
        self._write(f"{year} 年度群众意见", catalog.OPINIONS, papers.opinions(office, held))
        self._papers(office)
        if year == LAST_YEAR:
            self._returned(reviews.misplaced(held, marked, self.people))
        for kind in CertificateKind:
            self._issue(kind, year)
        publicity.publicise(self.desk, year, max(days.values()), self._stamp)

    def _papers(self, office: papers.Office) -> None:
        self._say(f"{office.year} 年度述职和荣誉")
        with self.desk.store.write(f"装入示例数据：{office.year} 年度述职、荣誉和积分调整") as session:
            self._stamp(session)
            lookup = Lookup(session)
            drafts: Iterable[tuple[RecordKind, Sequence[Draft]]] = (
                (catalog.DUTY_REPORTS, book_pages.duty_reports(papers.duty_reports(office))),
                (catalog.HONOURS, book_pages.honours(papers.honours(office))),
                (catalog.ADJUSTMENTS, papers.adjustments(office)),
            )
            for kind, listed in drafts:
                for draft in listed:
                    self._put(kind, session, lookup, draft)

    def _issue(self, kind: CertificateKind, year: int) -> None:
        """Numbers for about two thirds of those entitled; the rest wait. One was spoilt in the hand and replaced."""
        own = [claim.key for claim in certificates.claims(self.desk, kind, year) if claim.own]
        chosen = [key for number, key in enumerate(own) if number % 3 != 2]
        if not chosen:
            return
        made = certificate_register.plan(self.desk, kind, year, chosen)
        self._carry_out(made)
        if kind is CertificateKind.TRAINING and len(made.numbers) > SPOILT:
            self._carry_out(certificate_register.plan_reissue(self.desk, made.numbers[SPOILT], "领取时污损"))

    def _carry_out(self, made: Plan) -> None:
        certificate_register.carry_out(self.desk, made, self.draw(made) if self.draw else None)

    def _write(self, what: str, kind: RecordKind, drafts: Sequence[Draft]) -> None:
        self._say(what)
        with self.desk.store.write(f"装入示例数据：{what} {len(drafts)} {kind.measure}") as session:
            self._stamp(session)
            lookup = Lookup(session)
            for draft in drafts:
                self._put(kind, session, lookup, draft)
        self.counts[kind.name] += len(drafts)

    def _put(self, kind: RecordKind, session: Session, lookup: Lookup, draft: Draft) -> Row:
        row = put(Writing(kind, session, lookup, draft, None, LAST_DAY))
        reviews.checked(row, self.days.get(getattr(draft, "activity_no", None) or ""), reviews.WAITS_FROM)
        return row

    def _returned(self, draft: Draft | None) -> None:
        """One mark too many, which the review sent back: it stands among what was not counted."""
        if draft is not None:
            with self.desk.store.write("装入示例数据：登记一条，审核退回") as session:
                self._stamp(session)
                reviews.returned(self._put(catalog.ATTENDANCE, session, Lookup(session), draft))

    def _say(self, what: str) -> None:
        self.step += 1
        if self.progress is not None:
            self.progress(self.step, self.steps, what)

    def _stamp(self, session: Session) -> None:
        """Identities from seed and order of entry instead of chance."""

        @event.listens_for(session, "before_flush")
        def _name(active: Session, *_: Any) -> None:
            for row in active.new:
                if isinstance(row, Row):
                    self.made += 1
                    text = f"{self.seed}/{self.made}"
                    row.uid = md5(text.encode(), usedforsecurity=False).hexdigest()


def _station(station: places.Station) -> StationDraft:
    return StationDraft(
        name=station.name,
        no=station.no,
        address=f"{station.community}路 {20 + int(station.no[2:])} 号",
        keeper="值班联络员",
        phone=f"0570-8000{int(station.no[2:]):04d}",
        reception_day=f"每月 {station.day} 日",
    )


def _leave_unsigned(held: Sequence[Held]) -> None:
    """The sign-in sheets of the year's last council and last group activity have not come in."""
    for kind in (ActivityKind.COUNCIL, ActivityKind.GROUP):
        last = [one for one in held if one.kind is kind]
        last[-1].signed = False
