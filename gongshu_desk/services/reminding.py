"""Reminders the clerk writes (提醒): put down in one line, ticked off, shown when they fall due."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import explain
from gongshu_desk.domain.records.reminder import ReminderDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import REMINDERS
from gongshu_desk.store.session import Saved
from gongshu_desk.store.trade_tables import Reminder


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose day has come."""

    id: int
    text: str
    due_on: date


def add(desk: Desk, text: str, due_on: date | None) -> Saved:
    """Put a reminder down under the next number; InvalidInput where text or day is missing."""
    if not text.strip():
        raise InvalidInput("提醒还没有写内容。", "请写一句要办的事，如「报送第三季度亮分表」。")
    if due_on is None:
        raise InvalidInput("提醒还没有日期。", "请填写哪一天要办，如 12-29。")
    with desk.store.write(f"记提醒：{text.strip()}", Command.NOTE) as session:
        known = session.exec(select(col(Reminder.no))).all()
        number = next_number([no for no in known if no.startswith(f"TX{due_on.year}-")], f"TX{due_on.year}-01")
        try:
            draft = ReminderDraft(no=number, text=text.strip(), due_on=due_on)
        except ValidationError as error:
            _, sentence = next(iter(explain(error, ReminderDraft)))
            raise InvalidInput(f"{sentence}。", "请改短一些再记。") from error
        put(Writing(REMINDERS, session, Lookup(session), draft, None, desk.today()))
    return _saved(desk)


def done(desk: Desk, ids: Collection[int]) -> Saved:
    """Tick reminders off as of today; NotFound where one is gone. What is ticked off already stays as it was."""
    with desk.store.write(f"办好提醒 {len(ids)} 条", Command.NOTE) as session:
        for number in ids:
            row = session.get(Reminder, number)
            if row is None or row.archived:
                raise NotFound("这条提醒已经不在了。", "请按 F5 刷新。")
            if row.done_on is None:
                row.done_on = desk.today()
    return _saved(desk)


def due(desk: Desk) -> list[Due]:
    """The open reminders that are due today or past, the earliest first."""
    with desk.store.read() as session:
        return due_in(session, desk.today())


def due_in(session: Session, today: date) -> list[Due]:
    """`due` in a session that is open."""
    statement = (
        select(Reminder)
        .where(col(Reminder.archived).is_(False), col(Reminder.done_on).is_(None), col(Reminder.due_on) <= today)
        .order_by(col(Reminder.due_on), col(Reminder.no))
    )
    return [Due(row.rowid, row.text, row.due_on) for row in session.exec(statement)]


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
