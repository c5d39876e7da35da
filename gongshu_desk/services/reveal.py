"""显示: a masked field shown in full to one clerk, and the log of it.

The log says who looked when at whose which field, never what stood there. It is written before the value is handed
out: whoever may not look, and a store that cannot be written, get nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import AccessKind
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import field_of, shown
from gongshu_desk.errors import NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, read
from gongshu_desk.services.records import title_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import AccessEvent, Mandate, Person


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the log: its order, when by the clock of the PC, what, who, in words, and whose (a person's name)."""

    sequence: int
    at: datetime
    kind: AccessKind
    clerk: str
    detail: str
    person: str


def reveal(desk: Desk, kind: RecordKind, number: int, field: str) -> str:
    """The whole value of a private field of one record, after it was logged; empty where nothing is stored."""
    return reveal_several(desk, kind, [number], field).get(number, "")


def reveal_several(desk: Desk, kind: RecordKind, numbers: Sequence[int], field: str) -> dict[int, str]:
    """The whole values of one private field of these records (id → value), one log entry for each."""
    label = field_of(kind.draft, field).label
    with desk.store.write(f"显示{label}", Command.REVEAL) as session:
        found = {values["id"]: values for values in read(session, kind, ids=list(numbers))}
        if not found:
            raise NotFound(f"这条{kind.label}记录已经不在了。", "请按 F5 刷新列表。")
        for number in numbers:
            if number in found and found[number].get(field):
                detail = f"{label}（{kind.label} {_called(kind, found[number])}）"
                session.add(event(desk, AccessKind.REVEALED, detail, _person(session, kind, number)))
    return {number: shown(values.get(field)) for number, values in found.items()}


def log_export(desk: Desk, what: str, count: int, reason: str) -> Saved:
    """Keep that whole numbers left the program: what, of how many people, and what for; `exporting` asks first."""
    with desk.store.write(f"导出完整信息：{what}（{count} 人）", Command.EXPORT_UNMASKED) as session:
        session.add(event(desk, AccessKind.EXPORTED, f"{what}，{count} 人，用途：{reason.strip()}"))
    assert desk.store.last is not None
    return desk.store.last


def events(desk: Desk, kinds: Sequence[AccessKind] = (), limit: int = 500) -> list[Event]:
    """The log, newest first, by the order of writing and not by the clock; `kinds` narrows it."""
    statement = (
        select(AccessEvent, col(Person.name))
        .outerjoin(Person, col(Person.id) == col(AccessEvent.person_id))
        .order_by(col(AccessEvent.id).desc())
        .limit(limit)
    )
    if kinds:
        statement = statement.where(col(AccessEvent.kind).in_(list(kinds)))
    with desk.store.read() as session:
        return [
            Event(one.sequence, one.at, one.kind, one.account or one.clerk, one.detail, name or "")
            for one, name in session.exec(statement).all()
        ]


def _called(kind: RecordKind, values: Values) -> str:
    """What the record is called in the log: the certificate number where it has one, for namesakes."""
    return str(values.get("certificate_no") or "") or title_of(kind, values)


def _person(session: Session, kind: RecordKind, number: int) -> int | None:
    if kind.table is not Mandate:
        return None
    mandate = session.get(Mandate, number)
    return mandate.person_id if mandate is not None else None


def event(desk: Desk, kind: AccessKind, detail: str, person: int | None = None) -> AccessEvent:
    """An entry for the log, to be added in an open write; `detail` never holds what was looked at."""
    return AccessEvent(
        at=datetime.now(), kind=kind, account=desk.clerk if desk.store.account else "", person_id=person, detail=detail
    )


def told(one: Event) -> str:
    """One line of the log as a clerk reads it."""
    whose = f"{printed(one.person)}的" if one.person else ""
    return f"{one.clerk or '（未设账户）'} {one.kind.label}了{whose}{one.detail}"
