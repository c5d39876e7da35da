"""The scales of the ballot on a duty report: those of resources/rules/duty-scales.toml and the unit's own, in a setting."""

import tomllib
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk import paths
from gongshu_desk.domain.duty_scales import Scale, data_of, scale_of
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, NotFound
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import DutyReport

SETTING = "duty-scales"


def scales(desk: Desk) -> tuple[Scale, ...]:
    """Every scale: the built-in ones, then the unit's own in the order entered."""
    with desk.store.read() as session:
        return scales_in(session)


def scales_in(session: Session) -> tuple[Scale, ...]:
    """`scales` inside an open session."""
    return (*_file(), *(scale_of(values) for values in setting_of(session, SETTING, [])))


def named(session: Session, name: str | None) -> Scale:
    """The scale of this name; the first one (满意、基本满意、不满意) for an empty name. NotFound names those there are."""
    offered = scales_in(session)
    if not name:
        return offered[0]
    found = next((one for one in offered if one.name == name), None)
    if found is None:
        known = "、".join(one.name for one in offered)
        raise NotFound(f"没有「{name}」这种测评办法。", f"可用的有：{known}。")
    return found


def keep(desk: Desk, scale: Scale, instead: str = "") -> Saved:
    """Keep a scale of the unit's own; `instead`: in place of the own one of that name."""
    checked = scale_of(data_of(scale))
    with desk.store.write(f"保存测评办法「{checked.name}」", Command.SETTINGS) as session:
        if instead and instead != checked.name:
            _refuse_used(session, instead)
        own = [one for one in scales_in(session) if not one.built_in and one.name != instead]
        if any(one.name == checked.name for one in (*_file(), *own)):
            raise Conflict(f"已有名为「{checked.name}」的测评办法。", "请另取一个名称。")
        put_setting(session, SETTING, [data_of(one) for one in (*own, checked)])
    return _saved(desk)


def remove(desk: Desk, name: str) -> Saved:
    """Take one of the unit's own away; Conflict while a ballot was counted by it."""
    with desk.store.write(f"删除测评办法「{name}」", Command.SETTINGS) as session:
        own = [one for one in scales_in(session) if not one.built_in]
        if all(one.name != name for one in own):
            raise NotFound(f"「{name}」不是本单位自己加的测评办法。", "随程序带的办法不能删除。")
        _refuse_used(session, name)
        put_setting(session, SETTING, [data_of(one) for one in own if one.name != name])
    return _saved(desk)


def _refuse_used(session: Session, name: str) -> None:
    used = session.exec(
        select(sa.func.count())
        .select_from(DutyReport)
        .where(DutyReport.scale == name, col(DutyReport.archived).is_(False))
    ).one()
    if used:
        raise Conflict(f"有 {used} 份述职用「{name}」计票，不能删除或者改名。", "可以另加一种办法，以后用新的。")


@cache
def _file() -> tuple[Scale, ...]:
    text = (paths.resources() / "rules" / "duty-scales.toml").read_text(encoding="utf-8")
    return tuple(scale_of(values, built_in=True) for values in tomllib.loads(text)["scales"])


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
