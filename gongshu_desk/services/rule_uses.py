"""What rests on which version of the points rules, and which years would be left without any."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.packing import unpacked
from gongshu_desk.domain.points.scheme import Scheme, scheme_of_year
from gongshu_desk.errors import Conflict, NotFound
from gongshu_desk.services import points
from gongshu_desk.store.tables import Activity, ClosedYear, PointsScheme, Publication


def stored(session: Session) -> list[PointsScheme]:
    """Every stored version."""
    return list(session.exec(select(PointsScheme).where(col(PointsScheme.archived).is_(False))).all())


def found(session: Session, id: int) -> PointsScheme:
    """One stored version; NotFound where it is gone."""
    row = session.get(PointsScheme, id)
    if row is None or row.archived:
        raise NotFound("这一版规则已经不在了。", "请按 F5 刷新。")
    return row


def refuse_used(session: Session, row: PointsScheme) -> None:
    """Conflict naming the closed years and publications that rest on the text of a version."""
    used = used_by(row, uses(session))
    if used:
        raise Conflict(
            f"「{row.title}」第 {row.version} 版已经用过：{'、'.join(used)}。", "请用「复制为草稿」另起一版修改。"
        )


def refuse_undo(session: Session, row: PointsScheme, before: str | None) -> None:
    """Refuse to take back the publishing (or installing) of a version on which something rests meanwhile."""
    was_published = before is not None and json.loads(before).get("state") != SchemeState.DRAFT.value
    if row.state is not SchemeState.DRAFT and not was_published:
        refuse_used(session, row)


def plain_text(text: str) -> str:
    """A rule text as it enters hash and comparison: without mark of encoding, lines ended by LF."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def uses(session: Session) -> Iterator[tuple[str, str]]:
    """What rests on rules, and on which text: closed years (also opened again) and publications (also withdrawn)."""
    closed = select(ClosedYear).where(col(ClosedYear.archived).is_(False)).order_by(col(ClosedYear.id))
    for year in session.exec(closed):
        words = "已结账" if year.reopened_on is None else "曾结账，后重新打开"
        yield f"{year.year} 年{words}", _rules_of(year.snapshot)
    published = select(Publication).where(col(Publication.archived).is_(False)).order_by(col(Publication.id))
    for one in session.exec(published):
        words = "" if one.withdrawn_on is None else "（已撤回）"
        yield f"{one.year} 年第 {one.round} 次公示{words}", _rules_shown(one.snapshot)


@lru_cache(maxsize=16)
def _rules_of(snapshot: str) -> str:
    """The rule text frozen with a year; empty where the snapshot is damaged, which `verify` tells."""
    try:
        return str(json.loads(unpacked(snapshot))["rules"])
    except (KeyError, TypeError, ValueError):
        return ""


def _rules_shown(snapshot: str) -> str:
    """The rule text frozen with a publication, likewise."""
    try:
        return _rules_of(json.loads(snapshot)["basis"])
    except (KeyError, TypeError, ValueError):
        return ""


def used_by(row: PointsScheme, uses: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """In words, what rests on the text of a version."""
    return tuple(dict.fromkeys(words for words, text in uses if plain_text(text) == plain_text(row.text)))


def open_years(session: Session) -> list[int]:
    """Years with activities that are not closed, newest first."""
    statement = sa.select(col(Activity.held_on)).where(col(Activity.archived).is_(False)).distinct()
    held = {day.year for day in session.connection().execute(statement).scalars()}
    closed = session.exec(
        select(ClosedYear.year).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
    ).all()
    return sorted(held - set(closed), reverse=True)


def _in_use(rows: Iterable[PointsScheme], year: int) -> Scheme | None:
    return scheme_of_year(points.usable(rows, year), year)


def scoring(session: Session) -> dict[int, tuple[str, int]]:
    """Which version scores each open year with records."""
    rows = stored(session)
    found = ((year, _in_use(rows, year)) for year in open_years(session))
    return {year: (scheme.code, scheme.version) for year, scheme in found if scheme is not None}


def refuse_gap(session: Session, row: PointsScheme, gone: Callable[[int], bool]) -> None:
    """Conflict where open years with records have rules now and would have none without this version."""
    rows = stored(session)
    rest = [one for one in rows if one.id != row.id]
    bare = [
        year
        for year in open_years(session)
        if gone(year) and _in_use(rows, year) is not None and _in_use(rest, year) is None
    ]
    if bare:
        years = "、".join(f"{year} 年" for year in sorted(bare))
        raise Conflict(f"{years}只有这一版规则可用，停下它就没有积分了。", "请先发布接替的版本，再停用或撤回这一版。")
