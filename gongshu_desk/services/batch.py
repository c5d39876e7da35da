"""Batch change (批量修改): several records at once, shown record by record before anything is written.

`preview` tries the change and throws it away, so that what it says is what `carry_out` would do: old → new, what
would be refused and why, which rules of the trade it touches. `carry_out` is one write and one undo, all or nothing;
with `skip` what was refused in the preview is left out knowingly.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Literal

import sqlalchemy as sa
from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import FieldSpec, explain, form_fields_of, masked, shown
from gongshu_desk.errors import Conflict, InvalidInput, NotFound, UserError
from gongshu_desk.services.deputies import BODIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, Writing, draft_of, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.records import bring_back, count_change_of_parts, prepared, put_away, title_of
from gongshu_desk.store.session import Saved, changes_of
from gongshu_desk.store.tables import Membership

How = Literal["set", "clear", "add", "remove", "count"]
"""What happens to a field: a value, nothing, a word more or less in a list, running numbers from a first one."""
DATED = ("group", "station", "delegation")
"""Fields of the roster that are dated: a change is a transfer on a day."""
_ONE_EACH = frozenset({"name", "level", "term", "title"})
"""Beside keys and private fields: what tells one record from another, and so is never the same for several."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is done to one field of every picked record."""

    field: str
    how: How = "set"
    value: Any = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that changes: its label, and both values as a clerk reads them (private ones masked)."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Planned:
    """What would happen to one record. `refused` says why nothing can; without it and `changes` it stays as it is."""

    id: int
    revision: int
    title: str
    changes: tuple[Difference, ...] = ()
    refused: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether the record would be written."""
        return not self.refused and bool(self.changes)


def offered(kind: RecordKind) -> tuple[FieldSpec, ...]:
    """The fields that a batch may change: not the keys, not what is one person's own."""
    return tuple(
        spec
        for spec in form_fields_of(kind.draft)
        if spec.name not in kind.key and spec.name not in _ONE_EACH and not spec.meta.private
        and not (spec.name == "no" or spec.name == "year")
    )  # fmt: skip


def preview(
    desk: Desk, kind: RecordKind, picked: Mapping[int, int], changes: Sequence[Change], on: date | None = None
) -> list[Planned]:
    """What the change would do to the picked records (id → revision as the clerk saw it), in their order.

    on: the day from which a new group, station or delegation holds; without it today.
    """
    _refuse_nothing(kind, changes)

    def one(place: int, number: int, lookup: Lookup, known: Mapping[int, Values]) -> Planned:
        return _change(desk, kind, lookup, known.get(number), number, picked[number], _at(changes, place), on)

    return _tried(desk, kind, picked, one)


def carry_out(
    desk: Desk,
    kind: RecordKind,
    plans: Sequence[Planned],
    changes: Sequence[Change],
    on: date | None = None,
    *,
    skip: bool = False,
) -> Saved:
    """Write a preview. Conflict where a record changed since it was previewed, or (without `skip`) where one was refused."""
    _refuse_nothing(kind, changes)
    todo = _todo(plans, skip)
    labels = "、".join(_label(kind, change) for change in changes)
    with desk.store.write(f"批量修改{kind.label} {len(todo)} {kind.measure}：{labels}", kind.command) as session:
        lookup = Lookup(session)
        known = _known(session, kind, [plan.id for plan in todo.values()])
        for place, plan in todo.items():
            done = _change(
                desk, kind, lookup, known.get(plan.id), plan.id, plan.revision, _at(changes, place), on
            )  # fmt: skip
            if done.refused:
                raise Conflict(f"「{plan.title}」：{done.refused}", "请重新预览，再确认。")
    return _saved(desk)


def preview_removal(desk: Desk, kind: RecordKind, numbers: Sequence[int]) -> list[Planned]:
    """Which records can go to the recycle bin, and why the others cannot."""
    return _moved(desk, kind, numbers, put_away, archived=False)


def preview_return(desk: Desk, kind: RecordKind, numbers: Sequence[int]) -> list[Planned]:
    """Which records can come back from the recycle bin, and why the others cannot."""
    return _moved(desk, kind, numbers, bring_back, archived=True)


def _moved(
    desk: Desk,
    kind: RecordKind,
    numbers: Sequence[int],
    move: Callable[[Session, RecordKind, int], None],
    *,
    archived: bool,
) -> list[Planned]:
    old, new = ("回收站", "列表") if archived else ("列表", "回收站")

    def one(_place: int, number: int, lookup: Lookup, known: Mapping[int, Values]) -> Planned:
        values = known.get(number)
        if values is None:
            return Planned(number, 0, "", refused="已经不在这里了")
        move(lookup.session, kind, number)
        return Planned(number, values["revision"], title_of(kind, values), (Difference("位置", old, new),))

    return _tried(desk, kind, dict.fromkeys(numbers, 0), one, archived=archived)


class _Tried(Exception):
    """Throws a tried write away."""


def _tried(
    desk: Desk,
    kind: RecordKind,
    picked: Mapping[int, int],
    one: Callable[[int, int, Lookup, Mapping[int, Values]], Planned],
    *,
    archived: bool = False,
) -> list[Planned]:
    plans: list[Planned] = []
    try:
        with desk.store.write("预览批量操作", Command.ENTER) as session:
            lookup, known = Lookup(session), _known(session, kind, list(picked), archived=archived)
            for place, number in enumerate(picked):
                point = session.begin_nested()
                plan = _judged(kind, known.get(number), number, partial(one, place, number, lookup, known), session)
                if plan.refused:
                    point.rollback()
                    lookup = Lookup(session)  # what it made on the way is gone again
                else:
                    point.commit()
                plans.append(plan)
            raise _Tried
    except _Tried:
        return plans


def _judged(
    kind: RecordKind, values: Values | None, number: int, run: Callable[[], Planned], session: Session
) -> Planned:
    title, revision = (title_of(kind, values), values["revision"]) if values else ("", 0)
    try:
        plan = run()
        session.flush()
        return plan
    except UserError as error:
        return Planned(number, revision, title, refused=error.sentence.rstrip("。"))
    except sa.exc.IntegrityError:
        return Planned(number, revision, title, refused="与另一条记录重复")


def _known(session: Session, kind: RecordKind, ids: Sequence[int], *, archived: bool = False) -> dict[int, Values]:
    return {values["id"]: values for values in read(session, kind, ids=ids, archived=archived)}


def _change(
    desk: Desk,
    kind: RecordKind,
    lookup: Lookup,
    values: Values | None,
    number: int,
    revision: int,
    changes: Mapping[str, Callable[[Any], Any]],
    on: date | None,
) -> Planned:
    """Change one record inside an open write."""
    if values is None:
        raise NotFound("已经不在了，可能在回收站里。", "请刷新列表。")
    title = title_of(kind, values)
    if values["revision"] != revision:
        return Planned(number, revision, title, refused="打开列表之后又有人改过，请刷新后再选")
    before = draft_of(kind, values).model_dump()
    wanted = before | {name: make(before.get(name)) for name, make in changes.items()}
    differences = tuple(_differences(kind, before, wanted))
    if not differences:
        return Planned(number, revision, title)
    if kind.name == "deputies":
        moved = [name for name in DATED if before.get(name) != wanted.get(name)]
        _refuse_day(lookup.session, number, moved, on or desk.today())
    with _explained(kind):
        filled = {name: value for name, value in wanted.items() if value is not None}
        draft = prepared(kind, lookup, kind.draft.model_validate(filled))
    session = lookup.session
    row = session.get(kind.table, number)
    assert row is not None
    seen = len(changes_of(session))
    put(Writing(kind, session, lookup, draft, row, on or desk.today()))
    count_change_of_parts(session, row, seen)
    old_warnings = set(draft_of(kind, values).warnings())
    return Planned(
        number, revision, title, differences, warnings=tuple(w for w in draft.warnings() if w not in old_warnings)
    )


def _refuse_day(session: Session, mandate: int, fields: Sequence[str], on: date) -> None:
    """A transfer neither reaches into a closed year nor before the membership it ends."""
    closed = [year for year in session.info["write"].closed if year >= on.year]
    if fields and closed:
        raise Conflict(f"{on.isoformat()} 起的日子落在已结账的 {min(closed)} 年度。", "请填结账年度之后的日期。")
    for name in fields:
        column = BODIES[name][1]
        present = session.exec(
            select(Membership).where(
                Membership.mandate_id == mandate, col(Membership.archived).is_(False), col(Membership.to_on).is_(None),
                getattr(Membership, column).is_not(None),
            )
        ).first()  # fmt: skip
        if present is not None and present.from_on is not None and present.from_on > on:
            raise InvalidInput(
                f"现在的归属自 {present.from_on.isoformat()} 起，改动日期不能早于它。", "请改日期，或逐人修改。"
            )


@contextmanager
def _explained(kind: RecordKind) -> Iterator[None]:
    try:
        yield
    except ValidationError as error:
        raise InvalidInput("；".join(sentence for _, sentence in explain(error, kind.draft))) from error


def _differences(kind: RecordKind, before: Values, after: Values) -> Iterator[Difference]:
    for spec in form_fields_of(kind.draft):
        old, new = before.get(spec.name), after.get(spec.name)
        if old != new and not (old in (None, "", ()) and new in (None, "", ())):
            yield Difference(spec.label, masked(shown(old), spec.meta.private), masked(shown(new), spec.meta.private))


def _at(changes: Sequence[Change], place: int) -> dict[str, Callable[[Any], Any]]:
    """What happens to each field of the record at this place of the selection."""
    return {change.field: partial(_value, change, place) for change in changes}


def _value(change: Change, place: int, old: Any) -> Any:
    if change.how == "clear":
        return () if isinstance(old, tuple) else None
    if change.how == "add":
        return (*old, *(word for word in change.value if word not in old))
    if change.how == "remove":
        return tuple(word for word in old if word not in change.value)
    if change.how == "count":
        return str(int(change.value) + place)
    return change.value


def _refuse_nothing(kind: RecordKind, changes: Sequence[Change]) -> None:
    known = {spec.name: spec for spec in offered(kind)}
    if not changes:
        raise InvalidInput("没有选要改的项目。", "请至少选一项，填上新的内容，或选「清空」。")
    for change in changes:
        spec = known.get(change.field)
        if spec is None:
            raise InvalidInput("编号、证号、姓名这样的项目不能批量修改。", "请逐条修改。")
        if change.how == "clear" and spec.required:
            raise InvalidInput(f"{spec.label}必须填写，不能清空。", "请改选新的内容。")
        if change.how in ("set", "add", "remove") and change.value in (None, "", ()):
            raise InvalidInput(f"没有填写新的{spec.label}。", "请填写，或选「清空」。")
        if change.how == "count" and not str(change.value).isdecimal():
            raise InvalidInput(f"起始{spec.label}「{change.value}」不是数字。", "请填第一条所在的页码，如 12。")


def _label(kind: RecordKind, change: Change) -> str:
    spec = next(s for s in form_fields_of(kind.draft) if s.name == change.field)
    words = {"clear": "清空", "add": "加上", "remove": "去掉", "count": "从"}
    told = "" if change.how == "clear" else shown(change.value)
    if change.how == "count":
        return f"{spec.label} {told} 起"
    return f"{words.get(change.how, '')}{spec.label} {told}".strip()


def _todo(plans: Sequence[Planned], skip: bool) -> dict[int, Planned]:
    refused = [plan for plan in plans if plan.refused]
    if refused and not skip:
        raise Conflict(
            f"有 {len(refused)} 条不能改：「{refused[0].title}」{refused[0].refused}。",
            "请去掉那几条，或勾选「跳过不能改的」。",
        )
    todo = {place: plan for place, plan in enumerate(plans) if plan.writes}
    if not todo:
        raise InvalidInput("没有一条会改变。", "所选记录已经是这样，或都不能改。")
    return todo


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
