"""One person who was entered twice: the mandates come together under one."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, select

from gongshu_desk.domain.records.deputy import PersonFields
from gongshu_desk.domain.records.fields import explain
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import deputies
from gongshu_desk.services.merge_compare import pointing
from gongshu_desk.store.tables import Mandate, Person, Row, Term


def join_persons(session: Session, stays: Row, goes: Row, values: Mapping[str, Any]) -> None:
    """Bring the mandates of two persons together inside an open write; files move with them (`move_files`)."""
    assert isinstance(stays, Person) and isinstance(goes, Person)
    if stays.id == goes.id:
        raise InvalidInput("这是同一个人。", "请选两条不同的记录。")
    _refuse_two_mandates(session, stays, goes)
    wanted = {name: getattr(stays, name) for name in PersonFields.model_fields} | dict(values)
    try:
        checked = PersonFields.model_validate({k: v for k, v in wanted.items() if v is not None})
    except ValidationError as error:
        raise InvalidInput("；".join(s for _, s in explain(error, PersonFields)) + "。", "请改选后再合并。") from error
    new = {name: getattr(checked, name) for name in PersonFields.model_fields} | deputies.sort_columns(checked.name)
    for mandate in pointing(session, Mandate, "person_id", stays.rowid):
        flag_modified(mandate, "certificate_no")  # the roster row is one record to the clerk
    for name, value in new.items():
        if getattr(stays, name) != value:
            setattr(stays, name, value)
    for mandate in pointing(session, Mandate, "person_id", goes.rowid):
        mandate.person_id = stays.rowid
    goes.archived = True


def _refuse_two_mandates(session: Session, stays: Person, goes: Person) -> None:
    """One deputy has one mandate of a level at a time (代表法 art. 2: elected by one electoral unit)."""
    terms = {term.id: term for term in session.exec(select(Term))}
    for mine in session.exec(select(Mandate).where(Mandate.person_id == stays.id, col(Mandate.archived).is_(False))):
        for other in session.exec(
            select(Mandate).where(Mandate.person_id == goes.id, col(Mandate.archived).is_(False))
        ):
            one, two = terms[mine.term_id], terms[other.term_id]
            since, since2 = mine.elected_on or one.starts_on, other.elected_on or two.starts_on
            until, until2 = mine.ended_on or one.ends_on, other.ended_on or two.ends_on
            apart = (until is not None and until < since2) or (until2 is not None and until2 < since)
            if one.level is two.level and not apart:
                raise Conflict(
                    f"两人都有{one.level.label}代表职务，时间重叠（{mine.certificate_no}、{other.certificate_no}）：一位代表同一层级"
                    "同时只有一个职务。",
                    "如果是同一人登了两次，请在「代表」页把多登的那条移到回收站；确是两人的，点「不是重复」。",
                )
