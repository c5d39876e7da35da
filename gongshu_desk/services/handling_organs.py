"""The assisting organs of a suggestion (会办单位) as its form has them: names in a line, rows in the store."""

from collections import defaultdict

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import HandlingRole
from gongshu_desk.store.tables import Suggestion
from gongshu_desk.store.trade_tables import Handling


def assisting_of(session: Session) -> dict[int, str]:
    """suggestion id → names of its assisting organs, joined."""
    statement = (
        select(col(Handling.suggestion_id), col(Handling.organ))
        .where(Handling.role == HandlingRole.ASSIST, col(Handling.archived).is_(False))
        .order_by(col(Handling.suggestion_id), col(Handling.position))
    )
    found: dict[int, list[str]] = defaultdict(list)
    for number, organ in session.exec(statement):
        found[number].append(organ)
    return {number: "、".join(organs) for number, organs in found.items()}


def write_assisting(session: Session, row: Suggestion, names: str | None) -> None:
    """Bring the rows in line with the names; an organ that stays keeps its opinion."""
    wanted = list(dict.fromkeys(part.strip() for part in (names or "").split("、") if part.strip()))
    rows = session.exec(
        select(Handling).where(Handling.suggestion_id == row.rowid, col(Handling.archived).is_(False))
    ).all()
    present = {one.organ: one for one in rows if one.role is HandlingRole.ASSIST}
    hosts = {one.organ for one in rows if one.role is HandlingRole.HOST}
    for organ in present.keys() - set(wanted):
        present[organ].archived = True
    last = max((one.position for one in rows), default=0)
    for organ in wanted:
        if organ not in present and organ not in hosts:
            last += 1
            session.add(
                Handling(
                    suggestion_id=row.rowid, position=last, organ=organ, role=HandlingRole.ASSIST,
                    assigned_on=row.assigned_on,
                )
            )  # fmt: skip
