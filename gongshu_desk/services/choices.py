"""What a reference field of a form chooses from: deputies, activities, papers by number, bodies known by name."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.services import deputies
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.lookup import NAMED, Lookup
from gongshu_desk.store.tables import Activity, Certificate, Mandate, Objection, Opinion, Person, Suggestion
from gongshu_desk.store.trade_tables import LivelihoodProject, Selection, TrainingPlan


@dataclass(frozen=True, slots=True)
class Choosable:
    """One record that may be referred to: the value kept, what is read, a remark, and what may be typed for it."""

    value: str
    label: str
    note: str
    text: str


def choices(desk: Desk, kinds: Iterable[str]) -> dict[str, list[Choosable]]:
    """kind → what may be chosen, people in stroke order, activities newest first, bodies by name."""
    with desk.store.read() as session:
        return {kind: _of(session, kind) for kind in kinds}


def matching(offered: Sequence[Choosable], typed: str, most: int = 60) -> list[Choosable]:
    """What matches the typed text: the exact value first, then by name, pinyin, number or words."""
    wanted = typed.strip()
    exact = [c for c in offered if c.value == wanted]
    if exact:
        return exact
    needles = names.needles(wanted)
    folded = wanted.casefold()
    found = [c for c in offered if all(n in c.text for n in needles) or folded in c.label.casefold()]
    return found[:most]


def _of(session: Session, kind: str) -> list[Choosable]:
    if kind == "deputies":
        return _deputies(session)
    if kind == "activities":
        statement = (
            select(Activity)
            .where(col(Activity.archived).is_(False))
            .order_by(col(Activity.held_on).desc(), col(Activity.no))
        )
        return [
            Choosable(a.no, a.name, f"{a.no} {a.held_on.isoformat()}", f"{names.search_text(a.name)}{a.no.lower()}")
            for a in session.exec(statement)
        ]
    if kind == "suggestions":
        return _papers(session, Suggestion, col(Suggestion.raised_on), col(Suggestion.title))
    if kind == "opinions":
        return _papers(session, Opinion, col(Opinion.collected_on), col(Opinion.content))
    if kind == "projects":
        return _papers(session, LivelihoodProject, col(LivelihoodProject.year), col(LivelihoodProject.name))
    if kind == "selections":
        return _papers(session, Selection, col(Selection.year), col(Selection.name))
    if kind == "training-plans":
        return _papers(session, TrainingPlan, col(TrainingPlan.year), col(TrainingPlan.title))
    if kind == "certificates":
        return _certificates(session)
    if kind == "manual-items":
        return _manual_items(session)
    if kind == "objections":
        return _objections(session)
    if kind in NAMED:
        return [Choosable(name, name, "", names.search_text(name)) for name in sorted(Lookup(session).named(kind))]
    return []


def _manual_items(session: Session) -> list[Choosable]:
    """Items of the rules in use that are entered by hand, each with its limits."""
    from gongshu_desk.services.adjusting import limits, offered

    return [
        Choosable(
            item.code, f"{item.code} {item.name}", limits(item), f"{names.search_text(item.name)}{item.code.lower()}"
        )
        for item, _ in offered(session)
    ]


def _objections(session: Session) -> list[Choosable]:
    """Objections, the newest first, with whom they concern."""
    statement = (
        select(col(Objection.no), col(Person.name), col(Objection.received_on))
        .join(Mandate, col(Mandate.id) == col(Objection.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(Objection.archived).is_(False))
        .order_by(col(Objection.received_on).desc(), col(Objection.no).desc())
    )
    return [
        Choosable(no, f"{no}　{names.printed(name)}", day.isoformat(), f"{names.search_text(name)}{no.lower()}")
        for no, name, day in session.exec(statement)
    ]


_Numbered = Suggestion | Opinion | LivelihoodProject | Selection | TrainingPlan


def _papers(session: Session, table: type[_Numbered], day: Mapped[Any], words: Mapped[Any]) -> list[Choosable]:
    """Records called by a number, the newest first, with their first words."""
    statement = (
        select(col(table.no), day, words).where(col(table.archived).is_(False)).order_by(day.desc(), col(table.no))
    )
    return [
        Choosable(no, f"{no}　{text[:30]}", str(held_on), f"{names.search_text(text[:30])}{no.lower()}")
        for no, held_on, text in session.exec(statement)
    ]


def _certificates(session: Session) -> list[Choosable]:
    """Issued certificates, the newest first, with whom they were issued to."""
    statement = (
        select(Certificate)
        .where(col(Certificate.archived).is_(False))
        .order_by(col(Certificate.year).desc(), col(Certificate.kind), col(Certificate.serial))
    )
    found = []
    for row in session.exec(statement):
        name = str(json.loads(row.data)["name"]) if row.data else ""
        text = f"{names.search_text(name)}{row.number}"
        found.append(Choosable(row.number, f"{row.number}　{names.printed(name)}", row.kind.label, text))
    return found


def _deputies(session: Session) -> list[Choosable]:
    groups = {mandate: name for mandate, name, _, until in deputies.memberships(session, "group") if until is None}
    statement = (
        select(col(Mandate.id), col(Mandate.certificate_no), col(Person.name), col(Person.search_text))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(Mandate.archived).is_(False))
        .order_by(col(Person.sort_stroke), col(Mandate.certificate_no))
    )
    return [
        Choosable(number, names.printed(name), groups.get(mandate or 0, number), f"{text}{number}")
        for mandate, number, name, text in session.exec(statement)
    ]
