"""Figures of 邀请名单: who is invited to a meeting, why, and whose turn is next. Plain frozen values, names raw."""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.summary import UnitLine


@dataclass(frozen=True, slots=True)
class InvitedLine:
    """One deputy on the list. `turns` and `last_on` are those of the term before this meeting."""

    name: str
    group: str
    basis: str
    reason: str
    turns: int
    last_on: date | None
    remark: str = ""
    """What is registered already (列席, 病假), or why no longer called (暂停执行职务)."""


@dataclass(frozen=True, slots=True)
class InvitationFigures:
    """The list of one activity. Counts are of the unit's own level: in office on the day, and without a turn so far."""

    unit: UnitLine
    activity_no: str
    title: str
    verb: str
    """列席, 接待 or 参加: what is counted as a turn."""
    sitting_in: bool
    """列席人员邀请名单, else 邀请名单."""
    day: date
    when: str
    place: str
    organiser: str
    people: tuple[InvitedLine, ...]
    in_office: int
    waiting: int
    """Deputies of the unit's level who, this meeting counted, have had no turn in this term."""
    following: tuple[str, ...]
    """Who would be next in turn, in order."""
    order: str = "代表小组、姓氏笔画"
