"""One act on suggestions is one write: the suggestion as the clerk saw it, its parts, and the checks all acts share."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import HandlingRole, StepKind
from gongshu_desk.domain.handling import Life
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import explain
from gongshu_desk.domain.records.suggestion import SuggestionFields
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handling_lives import lives
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Cosigner, Suggestion
from gongshu_desk.store.trade_tables import Handling, SuggestionStep

Target = tuple[int, int]
"""(id, revision) of a suggestion as it was shown."""
LONGEST = 1000
"""Characters of what is told of a step."""


def act(
    desk: Desk, targets: Sequence[Target], sentence: str, apply: Callable[[Session, Suggestion, Life], None]
) -> Saved:
    """Carry an act out on every target, all or nothing, as one write.

    `sentence` names the act; the number of the suggestion, or how many there are, is put behind it. Errors: NotFound
    for one that is gone, Conflict for one that was changed since it was shown, InvalidInput for days that cannot be.
    """
    if not targets:
        raise InvalidInput("没有选要办理的建议。", "请先在列表里选中。")
    with desk.store.read() as session:
        found = {kept.id: kept.life for kept in lives(session, [number for number, _ in targets])}
    what = next(iter(found.values())).no if len(found) == 1 else f"{len(targets)} 件"
    with desk.store.write(f"{sentence} {what}", Command.ENTER) as session:
        for number, revision in targets:
            row = session.get(Suggestion, number)
            if row is None or row.archived or number not in found:
                raise NotFound("这件建议已经不在了。", "请按 F5 刷新列表；若在回收站里，可先恢复。")
            if row.revision != revision:
                raise Conflict(f"建议 {row.no} 在您打开之后又有人改过。", "请按 F5 看最新内容，再办理一次。")
            apply(session, row, found[number])
            _check(row)
            session.flush()
    assert desk.store.last is not None
    return desk.store.last


def _check(row: Suggestion) -> None:
    """The suggestion as it will stand satisfies its own form."""
    try:
        SuggestionFields.model_validate({name: getattr(row, name) for name in SuggestionFields.model_fields})
    except ValidationError as error:
        _, sentence = next(explain(error, SuggestionFields))
        raise InvalidInput(f"{row.no}：{sentence}。", "请改正后再办理。") from error


def refuse_unless(allowed: bool, row: Suggestion, why: str, step: str) -> None:
    """InvalidInput that names the suggestion, unless the act fits it."""
    if not allowed:
        raise InvalidInput(f"{row.no}「{row.title}」{why}。", step)


def told(text: str, what: str = "", *, most: int = LONGEST) -> str:
    """A text as it is kept; InvalidInput where one is needed and missing, or where it is too long."""
    kept = text.strip()
    if what and not kept:
        raise InvalidInput(f"没有填写{what}。", f"请写明{what}。")
    if len(kept) > most:
        raise InvalidInput(f"文字最多 {most} 字，现有 {len(kept)} 字。", "请写短一些。")
    return kept


def not_before(day: date, earlier: date | None, what: str, other: str) -> None:
    """InvalidInput where a day lies before another that it must follow."""
    if earlier is not None and day < earlier:
        raise InvalidInput(f"{what}早于{other}（{earlier.isoformat()}）。", "请核对日期。")


def step(session: Session, row: Suggestion, on: date, kind: StepKind, **rest: Any) -> None:
    """Add a step to the life of a suggestion."""
    not_before(on, row.raised_on, f"{kind.label}日期", "提出日期")
    session.add(SuggestionStep(suggestion_id=row.rowid, on=on, kind=kind, **rest))


def signers_of(session: Session, row: Suggestion) -> list[Cosigner]:
    """The co-signers in the order of signing."""
    statement = select(Cosigner).where(Cosigner.suggestion_id == row.rowid, col(Cosigner.archived).is_(False))
    return list(session.exec(statement.order_by(col(Cosigner.position))).all())


def organs_of(session: Session, row: Suggestion) -> list[Handling]:
    """The assisting organs and, where several answer, those."""
    statement = select(Handling).where(Handling.suggestion_id == row.rowid, col(Handling.archived).is_(False))
    return list(session.exec(statement.order_by(col(Handling.position))).all())


def put_organs(session: Session, row: Suggestion, hosts: Sequence[str], assisting: Sequence[str], on: date) -> None:
    """Write who answers and who assists, in place of whoever stood there. One host stands in the suggestion alone."""
    for old in organs_of(session, row):
        old.archived = True
    session.flush()
    row.handler = "、".join(hosts)
    several = hosts if len(hosts) > 1 else ()
    named = [*((organ, HandlingRole.HOST) for organ in several), *((o, HandlingRole.ASSIST) for o in assisting)]
    for position, (organ, role) in enumerate(named, start=1):
        session.add(Handling(suggestion_id=row.rowid, position=position, organ=organ, role=role, assigned_on=on))


def organs_named(names: Sequence[str], what: str = "") -> list[str]:
    """Names of organs, tidied, each once; InvalidInput where one is needed and none is there."""
    found = list(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))
    if what and not found:
        raise InvalidInput(f"没有填写{what}。", f"请填写{what}，多个单位用、隔开。")
    return found
