"""The roster: who sits in the congress, where, since when, and how diligently."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from gongshu_desk.domain.codes import MandateLevel, MandateStatus, Sex
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services.demo import naming
from gongshu_desk.services.demo.matters import (
    DEGREES,
    END_REASONS,
    MINOR_PARTIES,
    PARTIES,
    POSTS,
    SCHOOLING,
    Post,
)
from gongshu_desk.services.demo.places import Area

DISTRICT_DEPUTIES = 331
STREET_DEPUTIES = 23

STANDING, COMMITTEE, SPECIAL = "standing", "committee", "special"
"""Roles: member of the standing committee, of the street's working committee, of a special committee (special-0 …)."""

_ZEAL = ((0.995, 20), (0.96, 42), (0.88, 28), (0.72, 8), (0.42, 2))
"""How likely a deputy comes, and the share of deputies of that sort in percent."""


@dataclass(frozen=True, slots=True)
class Deputy:
    """One roster row with what the records are made from. `moves` are later groups with the day of the transfer.

    `twin` is the certificate number of a deputy whose every record this one shares, so that their points tie.
    """

    draft: DeputyDraft
    area: Area
    begins: date
    zeal: float
    roles: frozenset[str] = frozenset()
    moves: tuple[tuple[date, str], ...] = ()
    twin: str = ""

    @property
    def no(self) -> str:
        """Certificate number."""
        return self.draft.certificate_no

    @property
    def steady(self) -> bool:
        """Whether nothing changes during the term: no by-election, end, suspension or transfer."""
        draft = self.draft
        return not (self.moves or draft.elected_on or draft.ended_on or draft.suspended_from)

    def serves(self, day: date) -> bool:
        """Whether the day is one of service."""
        paused = self.draft.suspended_from
        away = ((paused, self.draft.suspended_to or date.max),) if paused else ()
        return serves(day, self.begins, self.draft.ended_on, away)

    def group_on(self, day: date) -> str:
        """The deputy group on a day."""
        group = self.draft.group or ""
        for moved, later in self.moves:
            if moved <= day:
                group = later
        return group


def roster(areas: Sequence[Area], total: int, term_began: date, rng: Random) -> list[Deputy]:
    """Every deputy of these areas, with the changes of a term: by-elections, ends, suspensions, transfers."""
    names = _names(total, rng)
    zeal = _zeal(total, rng)
    deputies: list[Deputy] = []
    held: set[tuple[str, str]] = set()
    for number in range(total):
        area = areas[number * len(areas) // total]
        draft = _draft(number, area, names[number], held, rng)
        deputies.append(Deputy(draft, area, term_began, zeal[number]))
    deputies = _with_roles(deputies, rng)
    return _with_changes(deputies, len(areas) == 1)


def _zeal(total: int, rng: Random) -> list[float]:
    listed = [value for value, percent in _ZEAL for _ in range(max(1, round(total * percent / 100)))]
    listed = (listed + [0.96] * total)[:total]
    rng.shuffle(listed)
    return listed


Named = tuple[str, Sex, str, int]
"""Name, sex, 民族, year of birth."""


def _names(total: int, rng: Random) -> list[Named]:
    """The rare names, minorities, compound surnames, namesakes, and the many."""
    few = total < 100
    fixed = [(name, sex, "汉族") for name, sex in naming.RARE[: 3 if few else None]]
    fixed += naming.MINORITY[: 4 if few else None]
    fixed += [(name, sex, "汉族") for name, sex in naming.COMPOUND[: 1 if few else None]]
    fixed += [("王丽萍", Sex.FEMALE, "汉族")] * 2
    if not few:
        fixed += [("陈志强", Sex.MALE, "汉族")] * 2 + [("刘洋", Sex.MALE, "汉族"), ("刘洋", Sex.FEMALE, "汉族")]
    chosen = [(name, sex, ethnic, rng.randint(1964, 1998)) for name, sex, ethnic in fixed]
    taken = {name for name, _, _ in fixed}
    while len(chosen) < total:
        sex = Sex.FEMALE if rng.random() < 0.4 else Sex.MALE
        born = rng.choice((rng.randint(1955, 2000), rng.randint(1968, 1990)))
        name = naming.surname(rng) + naming.given_name(rng, sex, born)
        if name not in taken:
            taken.add(name)
            chosen.append((name, sex, "汉族", born))
    rng.shuffle(chosen)
    return chosen


def _draft(number: int, area: Area, named: Named, held: set[tuple[str, str]], rng: Random) -> DeputyDraft:
    name, sex, ethnic, born = named
    station = area.stations[number // len(area.groups) % len(area.stations)]
    fitting = [post for post in POSTS if post.born_from <= born <= post.born_to]
    posts = {post.text.format(s=area.name, c=station.community): post for post in fitting}
    employer = rng.choice([text for text in posts if (area.name, text) not in held] or list(posts))
    held.add((area.name, employer))
    post = posts[employer]
    parties = [(party, weight) for party, weight in PARTIES if post.degree or party not in MINOR_PARTIES]
    party = "中共" if post.cadre else _weighted(parties, rng)
    re_elected = born < 1990 and rng.random() < 0.4
    return DeputyDraft(
        name=name,
        sex=sex,
        ethnic=ethnic,
        born=_birth(born, rng),
        party=party,
        education=_weighted(DEGREES[: 2 if "专业技术人员" in post.tags else 3] if post.degree else SCHOOLING, rng),
        employer=employer,
        phone=f"1390000{1000 + number:04d}",
        certificate_no=f"33019901{number + 1:05d}",
        re_elected=re_elected,
        level=MandateLevel.DISTRICT,
        term=1,
        electoral_district=f"第 {1 + number * 2 // 5} 选区",
        delegation=area.delegation,
        group=area.groups[number % len(area.groups)],
        station=station.name,
        tags=_tags(post, sex, ethnic, party, re_elected),
    )


def _birth(year: int, rng: Random) -> str:
    day = date(year, 1, 1) + timedelta(days=rng.randrange(365))
    return day.isoformat() if rng.random() < 0.8 else f"{day:%Y-%m}"


def _weighted(choices: Iterable[tuple[str, int]], rng: Random) -> str:
    listed = list(choices)
    return rng.choices([text for text, _ in listed], [weight for _, weight in listed])[0]


def _tags(post: Post, sex: Sex, ethnic: str, party: str, re_elected: bool) -> tuple[str, ...]:
    found = list(post.tags)
    found += ["妇女"] if sex is Sex.FEMALE else []
    found += ["少数民族"] if ethnic != "汉族" else []
    found += ["民主党派"] if party in MINOR_PARTIES else []
    found += ["非中共"] if party != "中共" else []
    found += ["连任"] if re_elected else []
    return tuple(found)


def _with_roles(deputies: list[Deputy], rng: Random) -> list[Deputy]:
    """Members of the standing committee (one in ten), of the special committees, and of the working committees."""
    members = set(rng.sample(range(len(deputies)), max(2, len(deputies) // 10)))
    special = set(rng.sample([n for n in range(len(deputies)) if n not in members], max(2, len(deputies) // 8)))
    found = []
    for number, deputy in enumerate(deputies):
        roles = {STANDING} if number in members else set()
        if number in special:
            roles.add(f"{SPECIAL}-{number % 4}")
        if number % 4 == 0:
            roles.add(COMMITTEE)
        found.append(replace(deputy, roles=frozenset(roles)))
    return found


def _with_changes(deputies: list[Deputy], few: bool) -> list[Deputy]:
    """By-elections, ends with a reason, suspensions, transfers and the pair that ties, each on a deputy of its own."""
    plain = [n for n, d in enumerate(deputies) if not d.roles and d.zeal > 0.8]
    spare = iter(plain if few else plain[::3])
    changed = list(deputies)
    for day in (date(2025, 5, 22), date(2025, 9, 18)) * (1 if few else 2):
        number = next(spare)
        changed[number] = _elected(changed[number], day)
    if not few:
        for _ in range(3):
            number = next(spare)
            changed[number] = _elected(changed[number], date(2023, 9, 21))
    for turn in range(1 if few else 4):
        number = next(spare)
        changed[number] = _ended(changed[number], date(2025, 6, 10) + timedelta(days=31 * turn), END_REASONS[turn])
    number = next(spare)
    changed[number] = _suspended(changed[number], date(2025, 7, 14), None)
    if not few:
        number = next(spare)
        changed[number] = _suspended(changed[number], date(2025, 3, 17), date(2025, 6, 20))
    for day in (date(2025, 7, 1),) if few else (date(2025, 4, 1), date(2025, 7, 1), date(2025, 10, 9)):
        number = next(spare)
        changed[number] = _moved(changed[number], day)
    _tie(changed, few)
    return changed


def _with(deputy: Deputy, **values: object) -> Deputy:
    return replace(deputy, draft=DeputyDraft.model_validate(deputy.draft.model_dump() | values))


def _elected(deputy: Deputy, day: date) -> Deputy:
    tags = tuple(tag for tag in deputy.draft.tags if tag != "连任")
    return replace(_with(deputy, by_election=True, elected_on=day, re_elected=False, tags=tags), begins=day)


def _ended(deputy: Deputy, day: date, reason: str) -> Deputy:
    return _with(deputy, ended_on=day, end_reason=reason, status=MandateStatus.TERMINATED)


def _suspended(deputy: Deputy, since: date, until: date | None) -> Deputy:
    status = MandateStatus.SUSPENDED if until is None else MandateStatus.IN_OFFICE
    return _with(deputy, suspended_from=since, suspended_to=until, status=status)


def _moved(deputy: Deputy, day: date) -> Deputy:
    others = [group for group in deputy.area.groups if group != deputy.draft.group]
    return replace(deputy, moves=((day, others[0]),))


def _tie(deputies: list[Deputy], few: bool) -> None:
    """Pairs in one area that share group, station and every record."""
    plain = [n for n, deputy in enumerate(deputies) if _plain(deputy)]
    wanted = 1 if few else 4
    while wanted and len(plain) > 1:
        first = plain.pop(0)
        one = deputies[first]
        second = next((n for n in plain if deputies[n].area == one.area), None)
        if second is None:
            continue
        plain.remove(second)
        two = _with(deputies[second], group=one.draft.group, station=one.draft.station)
        deputies[second] = replace(two, zeal=one.zeal, twin=one.no)
        wanted -= 1


def _plain(deputy: Deputy) -> bool:
    return deputy.steady and not deputy.roles and deputy.zeal >= 0.8
