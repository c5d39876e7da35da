"""Retention: whose private fields are due for clearing, and their clearing.

The law names no number of years for a deputy's contact data: they are kept for the shortest time their purpose needs
(个人信息保护法 art. 19) and are deleted by the keeper himself when it is reached (art. 47). Two years after the last mandate
have shown to be enough: honours, complaints and the handing over of suggestions follow within the year after the term,
and 换届 itself needs the old roster once more. What was done in office (attendance, points, duty reports) is the record
of the congress and stays.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import AttachmentRole
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import field_of
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.services.private_fields import OPTIONAL
from gongshu_desk.store.audit import clear_private
from gongshu_desk.store.entry_tables import Attachment
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Mandate, Person, Term

SETTING = "private-years"
YEARS = 2
MOST = 30
FIELDS = ("phone", "id_number", "home_address")
"""What is cleared of a person, besides the photo."""
HELD_ELSEWHERE = (
    "以前做的备份和日志里仍有这些内容，要等它们按备份的保留规则轮换掉才真正消失；抄到别处的备份要自己处理。"
    "照片只从记录上取下，图片文件还在附件文件夹里。"
)


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody out of office for long enough: when the last mandate ended, since when it is due, what is held."""

    id: int
    name: str
    ended_on: date
    due_since: date
    held: tuple[str, ...]


def years(desk: Desk) -> int:
    """After how many years private fields are due."""
    return int(desk.setting(SETTING, YEARS))


def set_years(desk: Desk, count: int) -> Saved:
    """Change the number of years."""
    if not 0 <= count <= MOST:
        raise InvalidInput(f"年数应在 0 至 {MOST} 之间。", f"一般填 {YEARS}。")
    with desk.store.write(f"个人信息保留期改为离任后 {count} 年", Command.SETTINGS) as session:
        put_setting(session, SETTING, count)
    return _saved(desk)


def due(desk: Desk) -> list[Due]:
    """Everybody whose last mandate ended so long ago and of whom something private is still held, longest first."""
    with desk.store.read() as session:
        return _due(session, desk.today(), int(setting_of(session, SETTING, YEARS)))


def _due(session: Session, today: date, after: int) -> list[Due]:
    ends: dict[int, date | None] = {}
    statement = select(Mandate, Term).join(Term, col(Term.id) == col(Mandate.term_id))
    for mandate, term in session.exec(statement.where(col(Mandate.archived).is_(False))).all():
        end = mandate.ended_on or term.ends_on
        known = ends.get(mandate.person_id, end)
        ends[mandate.person_id] = None if end is None or known is None else max(end, known)
    photos = _photos(session)
    found = []
    for person in session.exec(select(Person)):
        end = ends.get(person.rowid)
        held = _held(person, photos)
        if end is not None and held and _years_after(end, after) <= today:
            found.append(Due(person.rowid, person.name, end, _years_after(end, after), held))
    return sorted(found, key=lambda each: (each.due_since, each.id))


def _years_after(day: date, count: int) -> date:
    """The same day of a later year; of 29 February the last of that month."""
    year = day.year + count
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) and year % 4 else day.replace(year=year)


def _held(person: Person, photos: Collection[str]) -> tuple[str, ...]:
    named = [field_of(DEPUTIES.draft, name).label for name in FIELDS if getattr(person, name)]
    return (*named, "照片") if person.uid in photos else tuple(named)


def _photos(session: Session, uid: str = "") -> dict[str, list[Attachment]]:
    """uid of a person → the photos that stand on his record."""
    statement = select(Attachment).where(
        Attachment.owner_table == "person",
        Attachment.role == AttachmentRole.PHOTO,
        col(Attachment.archived).is_(False),
    )
    found: dict[str, list[Attachment]] = {}
    for photo in session.exec(statement.where(Attachment.owner_uid == uid) if uid else statement):
        found.setdefault(photo.owner_uid, []).append(photo)
    return found


def clear(desk: Desk, people: Sequence[int]) -> Saved:
    """Clear the private fields of people who are due, with what the history kept of them; it cannot be undone.

    Conflict where somebody is not due (a new mandate meanwhile): nothing is cleared then.
    """
    with desk.store.write(f"清除到期的个人信息：{len(people)} 人", Command.REDACT) as session:
        ready = {each.id for each in _due(session, desk.today(), int(setting_of(session, SETTING, YEARS)))}
        if set(people) - ready:
            raise Conflict("名单里有人还没有到期，没有清除任何内容。", "请按 F5 刷新名单，再选一次。")
        _clear(session, [p for number in people if (p := session.get(Person, number)) is not None], FIELDS, True)
    return _saved(desk)


def clear_field(desk: Desk, name: str) -> Saved:
    """Clear one optional field of everybody, with what the history kept, and switch it off; it cannot be undone."""
    label = field_of(DEPUTIES.draft, name).label
    others = [other for other in FIELDS if other != name]
    with desk.store.write(f"清除全部{label}并停用登记", Command.REDACT) as session:
        column = getattr(Person, name)
        people = list(session.exec(select(Person).where(column.is_not(None))))
        left = {p.rowid: {n: getattr(p, n) for n in others if getattr(p, n)} for p in people}
        _clear(session, people, (name,), False)
        put_setting(session, OPTIONAL[name], "")
    done = _saved(desk)
    _note_again(desk, {number: values for number, values in left.items() if values})
    return done


def _note_again(desk: Desk, left: Mapping[int, Mapping[str, str]]) -> None:
    """What is still held of people whose history was cleared stands in the history anew: it begins there again.

    Taken off and put back in two writes; should the second one fail, the first can be undone.
    """
    for sentence, gone in (("重记未清除的内容（一）", True), ("重记未清除的内容（二）", False)):
        if left:
            with desk.store.write(sentence, Command.REDACT) as session:
                for number, values in left.items():
                    person = session.get(Person, number)
                    for name, value in values.items():
                        setattr(person, name, None if gone else value)


def _clear(session: Session, people: Sequence[Person], fields: Sequence[str], photos: bool) -> None:
    for person in people:
        for name in fields:
            setattr(person, name, None)
        for photo in _photos(session, person.uid).get(person.uid, ()) if photos else ():
            photo.archived = True
    clear_private(session, "person", [person.uid for person in people])


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
