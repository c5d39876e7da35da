"""Publications and objections as rows: which round is the last, and what holds of an objection by whatever door."""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import Decision
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.services.kinds import Values, Writing, fill, references
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store.tables import Objection, Publication, Row

WITH_CORRECTION = (Decision.UPHELD, Decision.PARTLY)


def rounds(session: Session, year: int, *, withdrawn: bool = False) -> list[Publication]:
    """The publications of a year by round; those taken back only with `withdrawn`."""
    statement = select(Publication).where(Publication.year == year, col(Publication.archived).is_(False))
    found = list(session.exec(statement.order_by(col(Publication.round))))
    return [one for one in found if withdrawn or one.withdrawn_on is None]


def last_round(session: Session, year: int) -> Publication | None:
    """The publication of a year that stands; None where nothing was made public, or all was taken back."""
    found = rounds(session, year)
    return found[-1] if found else None


def objections_to(session: Session, publication: Publication) -> int:
    """How many objections outside the recycle bin refer to a publication."""
    statement = select(sa.func.count()).where(
        Objection.publication_id == publication.id, col(Objection.archived).is_(False)
    )
    return session.exec(statement).one()


def write_objection(work: Writing) -> Row:
    """Enter or change an objection; a new one belongs to the round that hangs when it is received."""
    draft = work.draft
    assert isinstance(draft, ObjectionDraft)
    row = fill(work, references(work))
    assert isinstance(row, Objection)
    if row.publication_id is None:
        last = last_round(work.session, draft.year)
        row.publication_id = last.id if last is not None else None
    return row


def check_objection(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """A second person decides, and what is upheld is put right or explained."""
    decided = _bare(values.get("decided_by"))
    if values.get("decision") is not None and not decided:
        yield "decided_by", "处理结果须写明决定人"
    for name, word in (("received_by", "接收人"), ("checked_by", "核查人")):
        if decided and decided == _bare(values.get(name)):
            yield "decided_by", f"决定人不能就是{word} {values[name]}，须由第二人决定"
            break
    if values.get("decision") in WITH_CORRECTION and not (values.get("correction") or "").strip():
        word = values["decision"].label
        yield "correction", f"「{word}」须写明更正情况：改了哪条记录、登记了哪条积分调整，或者为什么不用更正"


def _bare(name: object) -> str:
    return names.normal(str(name)) if name else ""
