"""Elections by electoral district (换届选举): 参选率 from one record a district; what did not go through at once, in words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.figures import Rate
from gongshu_desk.services import alike
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.setup import ordinal
from gongshu_desk.services.trade_kinds import ELECTIONS

DEFINITION = "参加投票的选民 ÷ 登记的选民；每个选区登记一次，各选区相加后再除，不平均各选区的百分比"
"""参选率."""


@dataclass(frozen=True, slots=True)
class District:
    """The election in one electoral district."""

    id: int
    name: str
    level: MandateLevel
    term: int
    held_on: date
    registered: int
    voted: int
    seats: int | None
    candidates: int | None
    elected: int | None
    rounds: int

    @property
    def turnout(self) -> Rate:
        """参选率 of the district."""
        return Rate(self.voted, self.registered)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be told of it, each as a short sentence."""
        return tuple(_remarks(self))


@dataclass(frozen=True, slots=True)
class Turnout:
    """Some districts together, in the order of their names. Counts that a district has not entered are left out."""

    districts: tuple[District, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """Ids of the election records behind."""
        return tuple(one.id for one in self.districts)

    @property
    def registered(self) -> int:
        """登记选民."""
        return sum(one.registered for one in self.districts)

    @property
    def voted(self) -> int:
        """参选人数."""
        return sum(one.voted for one in self.districts)

    @property
    def rate(self) -> Rate:
        """参选率: voted ÷ registered, the districts added before dividing."""
        return Rate(self.voted, self.registered)

    @property
    def seats(self) -> int:
        """应选名额."""
        return sum(one.seats or 0 for one in self.districts)

    @property
    def elected(self) -> int:
        """当选."""
        return sum(one.elected or 0 for one in self.districts)

    @property
    def told(self) -> tuple[District, ...]:
        """Districts of which something is to be told."""
        return tuple(one for one in self.districts if one.remarks)


def turnout(session: Session, level: MandateLevel, term: int) -> Turnout:
    """The election of one term of a level."""
    return _together(one for one in districts(session) if one.level is level and one.term == term)


def turnout_between(session: Session, first: date, last: date, level: MandateLevel | None = None) -> Turnout:
    """Elections held in a span, of one level or of all."""
    return _together(
        one for one in districts(session) if first <= one.held_on <= last and (level is None or one.level is level)
    )


def by_term(session: Session) -> list[tuple[str, Turnout]]:
    """(「区第二届」, turnout) of every election on record, the newest first."""
    found = districts(session)
    keys = sorted({(one.term, one.level) for one in found}, key=lambda k: (-k[0], list(MandateLevel).index(k[1])))
    return [
        (title(level, term), _together(d for d in found if (d.term, d.level) == (term, level))) for term, level in keys
    ]


def title(level: MandateLevel, term: int) -> str:
    """区第二届人大."""
    return f"{level.label}第{ordinal(term)}届人大"


def districts(session: Session) -> list[District]:
    """Every election record."""
    return [district_of(values) for values in read(session, ELECTIONS)]


def district_of(values: Values) -> District:
    """One record as read."""
    return District(
        values["id"], values["electoral_district"], values["level"], values["term"], values["held_on"],
        values["registered"], values["voted"], values["seats"], values["candidates"], values["elected"],
        values["rounds"],
    )  # fmt: skip


def in_order(name: str) -> tuple[int, int, str]:
    """第 2 选区 before 第 10 选区; names without a number last."""
    found = re.search(r"\d+", alike.core_of(name))
    return (0, int(found[0]), name) if found else (1, 0, name)


def with_turnout(_desk: Desk, rows: list[Values], _year: int) -> None:
    """Add to election records: `turnout` (percent), `base` (n/d), `remark`, and `whole`: its election in one line."""
    found = [district_of(row) for row in rows]
    wholes = {
        key: whole(_together(d for d in found if (d.level, d.term) == key))
        for key in {(d.level, d.term) for d in found}
    }
    for row, one in zip(rows, found, strict=True):
        row["turnout"], row["base"] = one.turnout.percent(), f"{one.voted}/{one.registered}"
        row["remark"], row["place"] = "；".join(one.remarks), in_order(one.name)
        row["election"], row["whole"] = title(one.level, one.term), wholes[one.level, one.term]
    rows.sort(key=lambda row: (-row["term"], list(MandateLevel).index(row["level"]), row["place"]))


def whole(found: Turnout) -> str:
    """「12 个选区，登记选民 47094，参选 44358，参选率 94.2%（44358/47094），应选 24，当选 23」."""
    seats = f"，应选 {found.seats}，当选 {found.elected}" if found.seats else ""
    rate = f"{found.rate.percent()}%（{found.voted}/{found.registered}）" if found.registered else "—"
    return f"{len(found.districts)} 个选区，登记选民 {found.registered}，参选 {found.voted}，参选率 {rate}{seats}"


def _together(found: Iterable[District]) -> Turnout:
    return Turnout(tuple(sorted(found, key=lambda d: (d.held_on, in_order(d.name)))))


def _remarks(one: District) -> Iterable[str]:
    """More than half of the voters must vote (浙江省县乡代表选举实施细则 art. 48); each election elects a number of seats."""
    if one.registered and 2 * one.voted <= one.registered:
        yield "参选人数没有超过登记选民的半数，选举无效"
    if one.rounds > 1:
        yield f"投票 {one.rounds} 次"
    if one.seats is not None and one.elected is not None and one.elected < one.seats:
        yield f"应选 {one.seats} 名，当选 {one.elected} 名，缺 {one.seats - one.elected} 名"
    if one.seats and one.candidates and one.candidates <= one.seats:
        yield f"正式候选人 {one.candidates} 名，不多于应选名额"


def told(found: Sequence[District]) -> list[str]:
    """「第 3 选区：投票 2 次」 for every district of which something is to be told."""
    return [f"{one.name}：{'；'.join(one.remarks)}" for one in found if one.remarks]
