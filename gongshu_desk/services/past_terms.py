"""A past term is read-only; for a correction it is opened with reason, document and approver, and closed again."""

from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, NotFound
from gongshu_desk.services.desk import Desk, level_of, put_setting, setting_of
from gongshu_desk.services.mandate_parts import required, saved
from gongshu_desk.services.roll_over import reopening
from gongshu_desk.services.setup import ordinal
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Term


def reopen_term(
    desk: Desk, number: int, *, reason: str, document_no: str, approved_by: str, level: MandateLevel | None = None
) -> Saved:
    """Open the mandates of a past term for a correction; reason, document and approver stay with it."""
    required(更正理由=reason, 文号=document_no, 批准人=approved_by)
    told = f"{reason.strip()}；{document_no.strip()}；批准人 {approved_by.strip()}"
    with desk.store.write(f"打开第{ordinal(number)}届更正：{told}", Command.ROLL_OVER) as session:
        row = _term(session, number, level or level_of(session))
        if row.rolled_on is None:
            raise Conflict(f"第{ordinal(number)}届没有设为只读，不用打开。", "可以直接修改。")
        put_setting(session, reopening(row), {"rolled_on": row.rolled_on.isoformat(), "told": told})
        row.rolled_on = None
    return saved(desk)


def settle_term(desk: Desk, number: int, level: MandateLevel | None = None) -> Saved:
    """Make a term that was opened for a correction read-only again."""
    with desk.store.write(f"第{ordinal(number)}届更正完毕，恢复只读", Command.ROLL_OVER) as session:
        row = _term(session, number, level or level_of(session))
        opened = setting_of(session, reopening(row))
        if row.rolled_on is not None or not opened:
            raise Conflict(f"第{ordinal(number)}届没有打开更正。", "不用恢复只读。")
        row.rolled_on = date.fromisoformat(opened["rolled_on"])
        put_setting(session, reopening(row), None)
    return saved(desk)


def _term(session: Session, number: int, level: MandateLevel) -> Term:
    row = session.exec(
        select(Term).where(Term.number == number, Term.level == level, col(Term.archived).is_(False))
    ).first()
    if row is None:
        raise NotFound(f"没有第{ordinal(number)}届{level.label}人大。", "请在「设置」里核对届次。")
    return row
