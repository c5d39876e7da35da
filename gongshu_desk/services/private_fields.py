"""Which private fields this unit keeps at all: 身份证号 and 家庭住址 are off until somebody switches them on.

Only what is necessary for a stated purpose may be kept (个人信息保护法 art. 5, 6, 19); an ID number is sensitive (art. 28).
The work of a deputy asks for neither of the two: certificate number, name and mobile do. A store that holds such
values has the field switched on, whatever was set, so that nothing that is stored is ever hidden from its keeper.
"""

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import FieldSpec, field_of
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Person

OPTIONAL = {"id_number": "keep_id_number", "home_address": "keep_home_address"}
"""Field of a person → the setting that switches it on."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One optional field: its label, whether it is in use, why (as the clerk wrote), how many people have a value."""

    field: str
    label: str
    on: bool
    reason: str
    count: int


def hidden_in(session: Session) -> frozenset[str]:
    """The optional fields that this unit does not keep, inside an open session."""
    return frozenset(name for name in OPTIONAL if not _setting(session, name) and not _held(session, name))


def hidden(desk: Desk) -> frozenset[str]:
    """The optional fields that this unit does not keep: they are in no form, grid, choice or printed column."""
    with desk.store.read() as session:
        return hidden_in(session)


def without(specs: Collection[FieldSpec], names: Collection[str]) -> tuple[FieldSpec, ...]:
    """Fields but those of these names."""
    return tuple(spec for spec in specs if spec.name not in names)


def standing(desk: Desk) -> list[Kept]:
    """How the optional fields stand, for the settings."""
    with desk.store.read() as session:
        return [_kept(session, name) for name in OPTIONAL]


def _kept(session: Session, name: str) -> Kept:
    column = getattr(Person, name)
    count = session.exec(select(sa.func.count()).select_from(Person).where(column.is_not(None))).one()
    said = _setting(session, name)
    return Kept(name, field_of(DEPUTIES.draft, name).label, bool(said) or count > 0, said, count)


def switch_on(desk: Desk, name: str, reason: str) -> Saved:
    """Keep a field from now on; the reason (what it is needed for) stands in the settings and in the history."""
    if not reason.strip():
        raise InvalidInput("没有填写登记的用途。", "请写明为什么需要，例如 上级报表要求；没有用途的个人信息不应收集。")
    label = field_of(DEPUTIES.draft, name).label
    with desk.store.write(f"启用登记{label}：{reason.strip()}", Command.SETTINGS) as session:
        put_setting(session, OPTIONAL[name], reason.strip())
    return _saved(desk)


def switch_off(desk: Desk, name: str) -> Saved:
    """Keep a field no longer; Conflict while values are stored, which `retention.clear_field` takes away."""
    label = field_of(DEPUTIES.draft, name).label
    with desk.store.write(f"停用登记{label}", Command.SETTINGS) as session:
        if count := _kept(session, name).count:
            raise Conflict(f"已有 {count} 人登记了{label}。", f"请先清除已登记的{label}，再停用。")
        put_setting(session, OPTIONAL[name], "")
    return _saved(desk)


def _setting(session: Session, name: str) -> str:
    return str(setting_of(session, OPTIONAL[name], "") or "")


def _held(session: Session, name: str) -> bool:
    column = getattr(Person, name)
    return session.exec(select(col(Person.id)).where(column.is_not(None)).limit(1)).first() is not None


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
