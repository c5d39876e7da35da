"""What the verbs on a mandate share: finding it, its days in office, and the refusals they have in common."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import service
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import ClosedYear, Mandate, Person, Term

Key = str | int
"""A certificate number, or the id of the mandate."""


@dataclass(frozen=True, slots=True)
class Held:
    """A mandate in an open session with its person, term, first and last day in office."""

    mandate: Mandate
    person: Person
    term: Term
    begins: date
    ends: date | None

    @property
    def name(self) -> str:
        """The name as it is printed."""
        return names.printed(self.person.name)

    @property
    def running(self) -> bool:
        """Whether the mandate is neither over nor void; a suspended one runs."""
        return self.mandate.status in (MandateStatus.IN_OFFICE, MandateStatus.SUSPENDED)

    def touch(self) -> None:
        """The roster row is one record to the clerk: a change of a part of it is a new revision."""
        flag_modified(self.mandate, "certificate_no")


def held(session: Session, key: Key) -> Held:
    """The mandate of this certificate number or id; NotFound where there is none."""
    wanted = col(Mandate.id) == key if isinstance(key, int) else col(Mandate.certificate_no) == key
    statement = (
        select(Mandate, Person, Term)
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .join(Term, col(Term.id) == col(Mandate.term_id))
        .where(wanted, col(Mandate.archived).is_(False))
    )
    found = session.exec(statement).first()
    if found is None:
        raise NotFound(f"名册里没有代表证号 {key}。", "请核对证号，或按 F5 刷新名册。")
    mandate, person, term = found
    begins, ends = mandate.elected_on or term.starts_on, mandate.ended_on or term.ends_on
    return Held(mandate, person, term, begins, service.last_day(mandate.status, begins, ends))


def refuse_over(one: Held, what: str) -> None:
    """Conflict where the mandate is over or void: nothing more changes in it."""
    if one.running:
        return
    status, day = one.mandate.status.label, one.mandate.ended_on
    when = f"（{day.isoformat()}）" if day else ""
    raise Conflict(f"{one.name}已经{status}{when}，不能再{what}。", "如终止登记有误，请先用「撤回终止」。")


def refuse_outside(one: Held, day: date, what: str) -> None:
    """InvalidInput for a day on which the mandate was not held."""
    if day < one.begins:
        raise InvalidInput(f"{what}早于{one.name}的当选日期 {one.begins.isoformat()}。", "请核对日期。")
    if one.ends is not None and day > one.ends:
        raise InvalidInput(f"{what}晚于{one.name}的任职终止日期 {one.ends.isoformat()}。", "请核对日期。")


def refuse_closed_days(session: Session, first: date, last: date | None = None) -> None:
    """Conflict where the days from one to another touch a closed year: its figures are frozen as they were."""
    closed = session.exec(
        select(ClosedYear.year).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
    ).all()
    for year in sorted(closed):
        if year >= first.year and (last is None or year <= last.year):
            raise Conflict(
                f"{year} 年度已经结账，不能再登记影响该年度的任职变动。",
                "请改用结账以后的日期；确需更正的，先在「年终」页写明理由重新打开该年度。",
            )


def required(**given: str) -> None:
    """InvalidInput that names the first of these (label=text) that was left empty."""
    for label, text in given.items():
        if not text.strip():
            raise InvalidInput(f"没有填写{label}。", "请补上再保存。")


def saved(desk: Desk) -> Saved:
    """What the last write changed."""
    assert desk.store.last is not None
    return desk.store.last
