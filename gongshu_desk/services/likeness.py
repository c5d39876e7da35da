"""How suspected duplicates are found and scored: kind by kind, within blocks that keep the work small."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, HONOURS, OPINIONS, SUGGESTIONS
from gongshu_desk.services.kinds import RecordKind, Values, read
from gongshu_desk.services.records import title_of
from gongshu_desk.store.tables import Attendance, Person

_NEAR_DAYS = 7
_DROPPED = re.compile(r"[\s\W_]+")
_USUAL = re.compile(r"(关于|进一步|切实|的?建议|的?议案|活动|会议|召开|开展|组织|人大代表|代表|街道|人大工委)")


@dataclass(frozen=True, slots=True)
class Suspect:
    """Two records that may be one. Ids are those of the kind; of persons for deputies.

    score: 60 to 100. speaks, against: short sentences. note: what each record is, beside its title.
    """

    kind: str
    first: int
    second: int
    uids: tuple[str, str]
    titles: tuple[str, str]
    notes: tuple[str, str]
    score: int
    speaks: tuple[str, ...]
    against: tuple[str, ...] = ()

    def why(self) -> str:
        """One sentence."""
        tail = f"；但{'、'.join(self.against)}" if self.against else ""
        return f"{'、'.join(self.speaks)}{tail}"


@lru_cache(maxsize=65_536)
def bare(text: str) -> str:
    """A title without blanks, marks and the words that every title has, for comparing."""
    plain = _DROPPED.sub("", names.normal(text) if len(text) < 4 else text).casefold()
    return _USUAL.sub("", plain) or plain


@lru_cache(maxsize=65_536)
def _grams(text: str) -> Counter[str]:
    plain = bare(text)
    return Counter(plain[i : i + 2] for i in range(len(plain) - 1)) or Counter([plain])


def alike(one: str, two: str) -> float:
    """How alike two titles are, 0 to 1: the share of pairs of neighbouring characters they have in common (Dice)."""
    if bare(one) == bare(two):
        return 1.0
    mine, theirs = _grams(one), _grams(two)
    total = sum(mine.values()) + sum(theirs.values())
    return 2 * sum((mine & theirs).values()) / total if total else 0.0


def _same(one: Any, two: Any) -> bool | None:
    """Whether both say the same; None where one says nothing."""
    return None if one in (None, "") or two in (None, "") else one == two


# ---- activities ---------------------------------------------------------------------------------------------


def _activities(session: Session, year: int | None) -> Iterator[Suspect]:
    rows = read(session, ACTIVITIES, year=year)
    present = _attendees(session, {row["id"] for row in rows})
    by_day: dict[date, list[Values]] = defaultdict(list)
    for row in rows:
        by_day[row["held_on"]].append(row)
    for day, listed in by_day.items():
        for one, two in combinations(listed, 2):
            yield from _activity_pair(one, two, present)
        for one in listed:
            for two in by_day.get(day + timedelta(days=1), ()):
                yield from _activity_pair(one, two, present)


def _activity_pair(one: Values, two: Values, present: Mapping[int, frozenset[int]]) -> Iterator[Suspect]:
    likeness = alike(one["name"], two["name"])
    if likeness < 0.5:
        return
    same_day = one["held_on"] == two["held_on"]
    speaks = ["同一天" if same_day else "只差一天", _likeness_words("名称", likeness)]
    against = []
    score = (30 if same_day else 15) + round(40 * likeness)
    for name, label, more in (("organiser", "组织单位", 5), ("place", "地点", 8), ("station", "联络站", 8)):
        same = _same(one[name], two[name])
        if same:
            score += more
            speaks.append(f"{label}相同")
        elif same is False:
            score -= 12
            against.append(f"{label}不同")
    if one["kind"] is not two["kind"]:
        score -= 25
        against.append(f"类型不同（{one['kind'].label}、{two['kind'].label}）")
    if _same(one["day_part"], two["day_part"]) is False:
        score -= 35
        against.append(f"时段不同（{one['day_part'].label}、{two['day_part'].label}）")
    if not same_day and one["series"] and one["series"] == two["series"]:
        score -= 30
        against.append("是同一次会议的不同场次")
    mine, theirs = present.get(one["id"], frozenset()), present.get(two["id"], frozenset())
    if mine and theirs:
        both, fewer = len(mine & theirs), min(len(mine), len(theirs))
        share = both / fewer
        score += round(20 * share) if share >= 0.3 else 0 if likeness == 1 else -15  # each may have noted its own
        (speaks if share >= 0.3 else against).append(f"到会的有 {both} 人相同" if both else "到会的没有一人相同")
    yield _pair(ACTIVITIES, one, two, score, speaks, against, "held_on")


def _attendees(session: Session, activities: set[int]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    statement = sa.select(col(Attendance.activity_id), col(Attendance.mandate_id)).where(
        col(Attendance.archived).is_(False), col(Attendance.status).in_(list(PRESENT_STATUSES))
    )
    for activity, mandate in session.connection().execute(statement):
        if activity in activities:
            found[activity].add(mandate)
    return {activity: frozenset(listed) for activity, listed in found.items()}


# ---- suggestions, opinions, honours -------------------------------------------------------------------------


def _suggestions(session: Session, year: int | None) -> Iterator[Suspect]:
    rows = read(session, SUGGESTIONS, year=year)
    done: set[tuple[int, int]] = set()
    for key in (_lead, _bare_title):
        for listed in _blocks(rows, key):
            for one, two in combinations(listed, 2):
                if (one["id"], two["id"]) not in done:
                    done.add((one["id"], two["id"]))
                    yield from _suggestion_pair(one, two)


def _lead(row: Values) -> str:
    return str(row["lead"])


def _bare_title(row: Values) -> str:
    return bare(row["title"])


def _suggestion_pair(one: Values, two: Values) -> Iterator[Suspect]:
    likeness = alike(one["title"], two["title"])
    if likeness < 0.6:
        return
    days = abs((one["raised_on"] - two["raised_on"]).days)
    same_lead = one["lead"] == two["lead"]
    speaks = ["同一位领衔代表"] if same_lead else []
    speaks.append(_likeness_words("标题", likeness))
    against = [] if same_lead else ["领衔代表不同"]
    score = round(55 * likeness) + (25 if same_lead else -5)
    if days <= 31:
        score += 20
        speaks.append("同日提出" if not days else f"提出日期只差 {days} 天")
    elif days > 300:
        score -= 15
        against.append("不是同一年提出，可能是再次提出")
    elif not same_lead:
        score -= 10
    if _same(one["kind"], two["kind"]) is False:
        score -= 10
        against.append("一件是建议，一件是议案")
    if not same_lead and (one["lead"] in two["cosigners"] or two["lead"] in one["cosigners"]):
        score += 15
        speaks.append("一件的领衔代表在另一件上联名")
    yield _pair(SUGGESTIONS, one, two, score, speaks, against, "raised_on", "lead_name")


def _opinions(session: Session, year: int | None) -> Iterator[Suspect]:
    for listed in _blocks(read(session, OPINIONS, year=year), lambda row: row["station"]):
        listed.sort(key=lambda row: row["collected_on"])
        for place, one in enumerate(listed):
            for two in listed[place + 1 :]:
                days = (two["collected_on"] - one["collected_on"]).days
                if days > _NEAR_DAYS:
                    break
                yield from _opinion_pair(one, two, days)


def _opinion_pair(one: Values, two: Values, days: int) -> Iterator[Suspect]:
    likeness = alike(one["content"], two["content"])
    if likeness < 0.6:
        return
    speaks = ["同一联络站", "同日收集" if not days else f"收集日期只差 {days} 天", _likeness_words("内容", likeness)]
    score = 25 + round(50 * likeness) + (15 if not days else 5)
    against = []
    same = _same(one["raised_by"], two["raised_by"])
    if same:
        score += 10
        speaks.append("提出人相同")
    elif same is False:
        score -= 20
        against.append("提出人不同")
    yield _pair(OPINIONS, one, two, score, speaks, against, "collected_on", "station")


def _honours(session: Session, year: int | None) -> Iterator[Suspect]:
    rows = read(session, HONOURS, year=year)
    for listed in _blocks(rows, lambda row: row["certificate_no"] or row["station"]):
        for one, two in combinations(listed, 2):
            likeness = alike(one["name"], two["name"])
            days = abs((one["granted_on"] - two["granted_on"]).days)
            if likeness < 0.6 or days > 92:
                continue
            speaks = ["同一获得者", _likeness_words("名称", likeness)]
            speaks.append("同日授予" if not days else f"授予日期只差 {days} 天")
            score, against = 20 + round(45 * likeness) + (20 if not days else 10), []
            for name, label in (("document_no", "文号"), ("level", "级别"), ("granted_by", "授予单位")):
                same = _same(one[name], two[name])
                if same:
                    score += 6
                    speaks.append(f"{label}相同")
                elif same is False:
                    score -= 15
                    against.append(f"{label}不同")
            yield _pair(HONOURS, one, two, score, speaks, against, "granted_on", "holder")


# ---- people -------------------------------------------------------------------------------------------------


def _people(session: Session, _year: int | None) -> Iterator[Suspect]:
    people = persons(read(session, DEPUTIES), session)
    done: set[tuple[int, int]] = set()
    for key in map(itemgetter, ("name", "phone", "id_number")):
        for listed in _blocks(people, key):
            for one, two in combinations(listed, 2):
                if (one["id"], two["id"]) not in done:
                    done.add((one["id"], two["id"]))
                    yield from _person_pair(one, two)


def persons(rows: Sequence[Values], session: Session) -> list[Values]:
    """One line a person, with what the mandates tell."""
    uids = dict(session.exec(select(col(Person.id), col(Person.uid)).where(col(Person.archived).is_(False))).all())
    found: dict[int, Values] = {}
    for row in rows:
        known = found.setdefault(
            row["person_id"], {**row, "id": row["person_id"], "uid": uids[row["person_id"]], "held": []}
        )
        known["held"].append((row["level"], row["term"], row["electoral_district"], row["certificate_no"]))
    return list(found.values())


def _person_pair(one: Values, two: Values) -> Iterator[Suspect]:
    if _same(one["id_number"], two["id_number"]) is False:
        return  # two valid ID numbers tell two people apart
    speaks, against, score = [], [], 0
    for name, label, more, less in (
        ("id_number", "身份证号", 70, 0),
        ("name", "姓名", 25, 25),
        ("born", "出生日期", 30, 50),
        ("phone", "手机", 30, 5),
        ("sex", "性别", 8, 60),
        ("ethnic", "民族", 4, 15),
        ("employer", "工作单位", 15, 5),
    ):
        same = _same(one[name], two[name])
        if same:
            score += more
            speaks.append(f"{label}相同")
        elif same is False:
            near = name == "name" and _near_names(one[name], two[name])
            score -= 5 if near else less
            against.append("姓名只差一字" if near else f"{label}不同")
    score += _of_mandates(one, two, speaks, against)
    yield Suspect(
        DEPUTIES.name, one["id"], two["id"], (one["uid"], two["uid"]), (person_title(one), person_title(two)),
        (_person_note(one), _person_note(two)), min(score, 100), tuple(speaks), tuple(against),
    )  # fmt: skip


def _near_names(one: str, two: str) -> bool:
    """A slip of the pen: as long, one character apart."""
    return len(one) == len(two) > 1 and sum(a != b for a, b in zip(one, two, strict=True)) == 1


def _of_mandates(one: Values, two: Values, speaks: list[str], against: list[str]) -> int:
    districts = {held[2] for held in one["held"] if held[2]} & {held[2] for held in two["held"] if held[2]}
    score = 0
    if districts:
        speaks.append("选区相同")
        score += 12
    same = {held[:2] for held in one["held"]} & {held[:2] for held in two["held"]}
    if same:
        level, term = next(iter(same))
        against.append(f"同为{level.label}第 {term} 届代表，各有证号")
        score -= 12
    else:
        speaks.append("层级或届次不同，可以是一人两个职务")
        score += 12
    return score


def person_title(row: Values) -> str:
    """A person with the numbers of the mandates."""
    return f"{names.printed(row['name'])} {'、'.join(held[3] for held in row['held'])}"


def _person_note(row: Values) -> str:
    words = (shown(row["sex"]), row["born"], row["held"][0][2], row["employer"])
    return "　".join(str(word) for word in words if word)


def _pair(
    kind: RecordKind,
    one: Values,
    two: Values,
    score: int,
    speaks: Sequence[str],
    against: Sequence[str],
    *noted: str,
) -> Suspect:
    notes = tuple("　".join(shown(row[name]) for name in noted if row.get(name)) for row in (one, two))
    return Suspect(
        kind.name, one["id"], two["id"], (one["uid"], two["uid"]), (title(kind, one), title(kind, two)),
        (notes[0], notes[1]), max(0, min(score, 100)), tuple(speaks), tuple(against),
    )  # fmt: skip


def title(kind: RecordKind, row: Values) -> str:
    """What a record is called, with its number."""
    name = row.get("name") if kind is ACTIVITIES else None
    return " ".join(part for part in (row.get("no"), name or title_of(kind, row)) if part)


def _likeness_words(label: str, likeness: float) -> str:
    return f"{label}相同" if likeness == 1 else f"{label}相近"


def _blocks(rows: Iterable[Values], key: Callable[[Values], Any]) -> Iterator[list[Values]]:
    found: dict[Any, list[Values]] = defaultdict(list)
    for row in rows:
        value = key(row)
        if value:
            found[value].append(row)
    return (listed for listed in found.values() if len(listed) > 1)


FINDERS: dict[str, Callable[[Session, int | None], Iterator[Suspect]]] = {
    "activities": _activities,
    "suggestions": _suggestions,
    "opinions": _opinions,
    "honours": _honours,
    "deputies": _people,
}
"""Kind → how its suspects are found."""
