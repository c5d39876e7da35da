"""The periods a board of points can show: those of every year (resources/rules/periods.toml) and the unit's own.

A period is data: a name, a first and a last day. The unit's own are kept in a setting and may cross years (the two
years up to an election, say).
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlmodel import Session

from gongshu_desk import paths
from gongshu_desk.domain.points.board import Period
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.store.session import Saved

SETTING = "points-periods"
MOST_YEARS = 10
LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class _BuiltIn:
    """A period of every year: first and last as (month, day)."""

    key: str
    name: str
    first: tuple[int, int]
    last: tuple[int, int]


def periods(desk: Desk, year: int) -> tuple[Period, ...]:
    """The whole year, halves and quarters of the year, then the unit's own that touch it, in the order entered."""
    return (*built_in(year), *(one for one in own(desk) if year in one.years))


def built_in(year: int) -> tuple[Period, ...]:
    """The periods of the resource file in one year."""
    return tuple(Period(one.key, one.name, date(year, *one.first), date(year, *one.last)) for one in _file())


def own(desk: Desk) -> tuple[Period, ...]:
    """The unit's own, in the order entered; the name is the key."""
    with desk.store.read() as session:
        return _own(session)


def own_named(desk: Desk, name: str) -> Period:
    """One of the unit's own; NotFound, or Conflict for one of every year."""
    kept = own(desk)
    _check_own(name, kept)
    return next(one for one in kept if one.key == name)


def period(desk: Desk, year: int, key: str) -> Period:
    """The period of this key or name in the year; NotFound names those there are."""
    offered = periods(desk, year)
    wanted = key.strip()
    for one in offered:
        if wanted in (one.key, one.name):
            return one
    elsewhere = next((one for one in own(desk) if one.name == wanted), None)
    if elsewhere is not None:
        raise NotFound(
            f"期间「{wanted}」是 {elsewhere.first} 至 {elsewhere.last}，不包含 {year} 年的日子。",
            f"请改看 {elsewhere.last.year} 年。",
        )
    known = "、".join(f"{one.key}（{one.name}）" if one.key != one.name else one.name for one in offered)
    raise NotFound(f"没有「{wanted}」这个期间。", f"可用的有：{known}。")


def of_dates(year: int, first: date, last: date) -> Period:
    """Any dates, not kept; InvalidInput where they are no span, or do not touch the year."""
    _check_span(first, last)
    found = Period("dates", f"{first} 至 {last}", first, last)
    if year not in found.years:
        raise InvalidInput(f"{first} 至 {last} 不包含 {year} 年的日子。", "请核对起止日期，或改选年度。")
    return found


def add(desk: Desk, name: str, first: date, last: date) -> Saved:
    """Keep a period of the unit's own."""
    wanted = _checked(name, first, last)
    with desk.store.write(f"新增积分期间「{wanted.name}」", Command.SETTINGS) as session:
        kept = _own(session)
        _check_name(wanted.name, kept)
        put(session, (*kept, wanted))
    return _saved(desk)


def change(desk: Desk, key: str, name: str, first: date, last: date) -> Saved:
    """Give one of the unit's own another name or other days; NotFound where it is not one of them."""
    wanted = _checked(name, first, last)
    with desk.store.write(f"修改积分期间「{wanted.name}」", Command.SETTINGS) as session:
        kept = _own(session)
        _check_own(key, kept)
        _check_name(wanted.name, [one for one in kept if one.key != key])
        put(session, tuple(wanted if one.key == key else one for one in kept))
    return _saved(desk)


def remove(desk: Desk, key: str) -> Saved:
    """Take one of the unit's own away; no record changes by it."""
    with desk.store.write(f"删除积分期间「{key}」", Command.SETTINGS) as session:
        kept = _own(session)
        _check_own(key, kept)
        put(session, tuple(one for one in kept if one.key != key))
    return _saved(desk)


# ── reading and refusing ─────────────────────────────────────────────────────────────────────────────────────────


@cache
def _file() -> tuple[_BuiltIn, ...]:
    text = (paths.resources() / "rules" / "periods.toml").read_text(encoding="utf-8")
    return tuple(
        _BuiltIn(one["key"], one["name"], _month_day(one["first"]), _month_day(one["last"]))
        for one in tomllib.loads(text)["periods"]
    )


def _month_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)


def _own(session: Session) -> tuple[Period, ...]:
    kept: list[dict[str, Any]] = setting_of(session, SETTING, [])
    return tuple(
        Period(one["name"], one["name"], date.fromisoformat(one["first"]), date.fromisoformat(one["last"]))
        for one in kept
    )


def put(session: Session, kept: tuple[Period, ...]) -> None:
    """Keep these as the unit's own, inside an open write; they were checked before."""
    value = [{"name": one.name, "first": one.first.isoformat(), "last": one.last.isoformat()} for one in kept]
    put_setting(session, SETTING, value)


def _checked(name: str, first: date, last: date) -> Period:
    word = " ".join(name.split())
    if not word:
        raise InvalidInput("期间没有名称。", "请填写名称，如「换届以来」。")
    if len(word) > LONGEST_NAME:
        raise InvalidInput(f"期间名称有 {len(word)} 个字，太长了。", f"请缩短到 {LONGEST_NAME} 个字以内。")
    _check_span(first, last)
    return Period(word, word, first, last)


def _check_span(first: date, last: date) -> None:
    if last < first:
        raise InvalidInput(f"期间的结束日期 {last} 早于开始日期 {first}。", "请核对两个日期。")
    if last.year - first.year >= MOST_YEARS:
        raise InvalidInput(f"期间 {first} 至 {last} 跨了太多年度。", f"一个期间最多跨 {MOST_YEARS} 个年度。")


def _check_name(name: str, others: tuple[Period, ...] | list[Period]) -> None:
    if any(name in (one.key, one.name) for one in _file()):
        raise Conflict(f"「{name}」是每年都有的期间。", "请另取一个名称。")
    if any(name == one.name for one in others):
        raise Conflict(f"已经有名为「{name}」的期间。", "请另取一个名称，或修改原来的那一个。")


def _check_own(key: str, kept: tuple[Period, ...]) -> None:
    if any(key in (one.key, one.name) for one in _file()):
        raise Conflict(f"「{key}」是每年都有的期间，不能修改或删除。", "只有本单位自己加的期间可以修改、删除。")
    if all(one.key != key for one in kept):
        raise NotFound(f"没有名为「{key}」的期间。", "请先看一看现有的期间（periods list），再核对名称。")


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
