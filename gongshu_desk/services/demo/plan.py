"""The activities of one year: what was held, when, by whom, and who was asked to come."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from random import Random

from gongshu_desk.domain.codes import ActivityKind, DayPart, OrganiserLevel
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.services.demo.matters import SPECIAL_COMMITTEES, TOPICS
from gongshu_desk.services.demo.notices import announce
from gongshu_desk.services.demo.people import COMMITTEE, SPECIAL, STANDING, Deputy
from gongshu_desk.services.demo.places import CONGRESS, DISTRICT, DISTRICT_UNIT, Area, Station
from gongshu_desk.services.demo.workdays import Diary, Slot

AM, PM, EVENING = DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING
ORDINALS = {2021: "一", 2022: "二", 2023: "三", 2024: "四", 2025: "五"}
"""The congress meets once a year; in 2021 for the first time."""

CONGRESS_OPENS = {
    2021: date(2021, 1, 26), 2022: date(2022, 2, 15), 2023: date(2023, 1, 10), 2024: date(2024, 1, 16),
    2025: date(2025, 1, 14),
}  # fmt: skip
"""Tuesdays; the session lasts three days."""

_SITTINGS = ("预备会议、第一次全体会议", "代表团审议", "第二次全体会议", "代表团审议", "代表小组审议", "第三次全体会议")
ALL_YEAR = (3, 4, 5, 6, 7, 9, 10, 11, 12)


@dataclass(slots=True)
class Held:
    """One sign-in unit with the deputies who were asked. `signed` is false where the sign-in sheet is still missing."""

    values: dict[str, object]
    guests: list[Deputy]
    signed: bool = True
    no: str = ""
    opinions: int = 0
    station: Station | None = field(default=None)

    @property
    def day(self) -> date:
        """The day it was held."""
        day = self.values["held_on"]
        assert isinstance(day, date)
        return day

    @property
    def kind(self) -> ActivityKind:
        """What sort of activity it was."""
        kind = self.values["kind"]
        assert isinstance(kind, ActivityKind)
        return kind

    def draft(self) -> ActivityDraft:
        """The record of it."""
        return ActivityDraft.model_validate(self.values | {"no": self.no})


class Planner:
    """Fills the diary of a year."""

    def __init__(self, year: int, areas: Sequence[Area], deputies: Sequence[Deputy], rng: Random) -> None:
        self.year = year
        self.areas = areas
        self.deputies = deputies
        self.rng = rng
        self.diary = Diary(year, rng)
        self.held: list[Held] = []
        self._turns: dict[tuple[str, str], int] = {}

    def add(self, kind: ActivityKind, name: str, slot: tuple[date, DayPart | None], guests: Sequence[Deputy],
            **values: object) -> Held:  # fmt: skip
        """Enter one activity; guests who do not serve on its day are left out."""
        day, part = slot
        given: dict[str, object] = {"kind": kind, "name": name, "held_on": day, "day_part": part} | values
        held = Held(given, [deputy for deputy in guests if deputy.serves(day)])
        self.held.append(held)
        return held

    def chosen(self, people: Sequence[Deputy], share: float) -> list[Deputy]:
        """Some of these people, the diligent more often; whoever shares another's records goes where that one goes."""
        taken = [d for d in people if not d.twin and self.rng.random() < share * (0.55 + 0.5 * d.zeal)]
        return with_twins(taken, people)

    def in_turn(self, what: str, people: Sequence[Deputy], count: int) -> list[Deputy]:
        """The next ones whose turn it is: those who were asked least for this so far."""
        singles = [d for d in people if not d.twin]
        ranked = sorted(singles, key=lambda d: (self._turns.get((what, d.no), 0), self.rng.random()))[:count]
        for deputy in ranked:
            self._turns[what, deputy.no] = self._turns.get((what, deputy.no), 0) + 1
        return with_twins(ranked, people)


def with_twins(taken: Sequence[Deputy], people: Sequence[Deputy]) -> list[Deputy]:
    """The taken and those who share the records of one of them."""
    numbers = {deputy.no for deputy in taken}
    return [deputy for deputy in people if deputy.no in numbers or deputy.twin in numbers]


def plan_year(year: int, areas: Sequence[Area], deputies: Sequence[Deputy], rng: Random) -> list[Held]:
    """Every activity of a year in order of time, numbered as a clerk numbers them."""
    planner = Planner(year, areas, deputies, rng)
    _congress(planner)
    _standing(planner)
    _special_committees(planner)
    _district_days(planner)
    for area in areas:
        people = [deputy for deputy in deputies if deputy.area == area]
        _area_meetings(planner, area, people)
        _area_inspections(planner, area, people)
        for group in area.groups:
            _group(planner, area, group, people)
        for station in area.stations:
            _receptions(planner, area, station, people)
    parts = [AM, None, PM, EVENING]
    planner.held.sort(key=lambda h: (h.day, parts.index(h.values["day_part"]), str(h.values["name"])))  # type: ignore[arg-type]
    width = 4 if len(areas) > 1 else 3
    for number, held in enumerate(planner.held, start=1):
        held.no = f"A{year}{number:0{width}d}"
    announce(planner.held, areas[0].office if len(areas) == 1 else DISTRICT_UNIT)
    return planner.held


def _district(**values: object) -> dict[str, object]:
    return {"organiser_level": OrganiserLevel.DISTRICT, "organiser": DISTRICT_UNIT} | values


def _street(area: Area, **values: object) -> dict[str, object]:
    return {"organiser_level": OrganiserLevel.SUBDISTRICT, "organiser": area.office} | values


def _congress(planner: Planner) -> None:
    series = f"{CONGRESS}第{ORDINALS[planner.year]}次会议"
    opens = CONGRESS_OPENS[planner.year]
    for number, sitting in enumerate(_SITTINGS):
        slot: Slot = (opens.replace(day=opens.day + number // 2), (AM, PM)[number % 2])
        planner.diary.take([slot])
        place = "区会议中心" if "全体" in sitting else "各代表团驻地"
        values = _district(series=series, place=place, organiser=f"{DISTRICT}人大会议秘书处")
        planner.add(ActivityKind.CONGRESS, sitting, slot, planner.deputies, **values)


def _standing(planner: Planner) -> None:
    members = [d for d in planner.deputies if STANDING in d.roles]
    others = [d for d in planner.deputies if STANDING not in d.roles]
    first = (planner.year - 2021) * 6
    for number, month in enumerate((2, 4, 6, 8, 10, 12), start=1):
        slot = planner.diary.book([month], parts=(AM,))
        name = f"{DISTRICT}第一届人大常委会第{chinese(first + number)}次会议"
        place = "区机关综合楼人大会议厅"
        planner.add(ActivityKind.STANDING, name, slot, members, **_district(place=place))
        guests = planner.in_turn("standing", others, max(3, len(others) // 22))
        planner.add(ActivityKind.SITTING_IN_STANDING, f"列席{name}", slot, guests, **_district(place=place))


def _special_committees(planner: Planner) -> None:
    for number, committee in enumerate(SPECIAL_COMMITTEES):
        members = [d for d in planner.deputies if f"{SPECIAL}-{number}" in d.roles]
        others = [d for d in planner.deputies if f"{SPECIAL}-{number}" not in d.roles]
        for turn, month in enumerate((3, 6, 9, 11), start=1):
            slot = planner.diary.book([month], parts=(PM,))
            values = _district(organiser=f"{DISTRICT}人大{committee}", place="区机关综合楼 312 会议室")
            name = f"{committee}{planner.year}年第{chinese(turn)}次会议"
            if members:
                planner.add(ActivityKind.SPECIAL_COMMITTEE, name, slot, members, **values)
            if turn % 2 == number % 2:
                guests = planner.in_turn("committee", others, max(2, len(others) // 20))
                planner.add(ActivityKind.SITTING_IN_COMMITTEE, f"列席{name}", slot, guests, **values)


def _district_days(planner: Planner) -> None:
    """What the district holds for everybody: training, a special inquiry, an appraisal."""
    topics = planner.rng.sample(TOPICS["training"], 2)
    (day,) = planner.diary.book_days([4, 5], 1)
    values = _district(half_days=Decimal(2), hours=Decimal(8), place="区委党校", topic=topics[0])
    planner.add(ActivityKind.TRAINING, f"{planner.year}年区人大代表履职培训班", (day, None), planner.deputies, **values)
    first, last = planner.diary.book_days([9], 2)
    values = _district(half_days=Decimal(4), hours=Decimal(16), place="江州市干部学院", topic=topics[1], end_date=last)
    few = planner.chosen([d for d in planner.deputies if STANDING not in d.roles], 0.12)
    planner.add(ActivityKind.TRAINING, "区人大代表外出专题培训", (first, None), few, **values)
    topic = planner.rng.choice(TOPICS["inquiry"])
    slot = planner.diary.book([10], parts=(AM,))
    guests = planner.chosen(planner.deputies, 0.25)
    values = _district(topic=topic, place="区机关综合楼人大会议厅")
    planner.add(ActivityKind.INQUIRY, f"{topic}工作专题询问会", slot, guests, **values)
    slot = planner.diary.book([11], parts=(PM,))
    guests = planner.chosen(planner.deputies, 0.25)
    values = _district(place="区人民法院", appraised=6, topic="员额法官、检察官履职评议")
    planner.add(ActivityKind.APPRAISAL, "法官、检察官履职评议会", slot, guests, **values)


def _area_meetings(planner: Planner, area: Area, people: Sequence[Deputy]) -> None:
    rng, diary = planner.rng, planner.diary
    committee = [d for d in people if COMMITTEE in d.roles]
    for turn, month in enumerate((3, 6, 9, 12), start=1):
        slot = diary.book([month], area.name)
        name = f"{area.office}第{chinese(turn)}季度工作会议"
        planner.add(ActivityKind.COMMITTEE, name, slot, committee, **_street(area, place="街道三楼会议室"))
    topic = rng.choice(TOPICS["training"])
    slot = diary.book([6, 7], area.name)
    values = _street(area, hours=Decimal(4), place="街道文化礼堂", topic=topic)
    planner.add(ActivityKind.TRAINING, f"{area.name}街道人大代表专题培训", slot, people, **values)
    topics = rng.sample(TOPICS["council"], 2)
    for turn, months in enumerate(([5, 6], [10, 11]), start=1):
        slot = diary.book(months, area.name, (PM, EVENING))
        name = f"{area.name}街道{planner.year}年第{chinese(turn)}次居民议事会议"
        values = _street(area, topic=topics[turn - 1], place="街道文化礼堂")
        planner.add(ActivityKind.COUNCIL, name, slot, planner.chosen(people, 0.95), **values)
    for months, topic in zip(([3, 4], [7, 9]), rng.sample(TOPICS["volunteer"], 2), strict=True):
        slot = diary.book(months, area.name)
        planner.add(ActivityKind.VOLUNTEER, topic, slot, planner.chosen(people, 0.5), **_street(area))
    for topic in rng.sample(TOPICS["other"], 2):
        slot = diary.book(ALL_YEAR, area.name)
        planner.add(
            ActivityKind.OTHER, topic, slot, planner.chosen(people, 0.4), **_street(area, place="街道二楼会议室")
        )


def _area_inspections(planner: Planner, area: Area, people: Sequence[Deputy]) -> None:
    titles = {
        ActivityKind.INSPECTION: "视察{}",
        ActivityKind.RESEARCH: "{}调研",
        ActivityKind.LAW_CHECK: "{}执法检查",
        ActivityKind.LIVELIHOOD: "民生实事{}监督",
    }
    counts = {ActivityKind.INSPECTION: 2, ActivityKind.LIVELIHOOD: 2}
    for kind, title in titles.items():
        for number, topic in enumerate(planner.rng.sample(TOPICS[kind.value], counts.get(kind, 1))):
            slot = planner.diary.book(ALL_YEAR, area.name)
            guests = planner.chosen(people, 0.72)
            values = _street(area, topic=topic)
            station = area.stations[number % len(area.stations)] if kind is ActivityKind.LIVELIHOOD else None
            if station:
                values |= {"station": station.name, "place": f"{station.community}社区"}
            planner.add(kind, title.format(topic), slot, guests, **values).station = station


def _group(planner: Planner, area: Area, group: str, people: Sequence[Deputy]) -> None:
    def members(day: date) -> list[Deputy]:
        return [d for d in people if d.group_on(day) == group]

    values: dict[str, object] = {"organiser_level": OrganiserLevel.GROUP, "organiser": group}
    for month, topic in zip((3, 5, 9, 11), planner.rng.sample(TOPICS["group"], 4), strict=True):
        slot = planner.diary.book([month], area.name, (AM, PM, EVENING))
        place = f"{planner.rng.choice(area.stations).name}"
        name = f"{group}活动：{topic}"
        planner.add(ActivityKind.GROUP, name, slot, members(slot[0]), **values | {"topic": topic, "place": place})
    slot = planner.diary.book([7, 8], area.name)
    more: dict[str, object] = {"hours": Decimal(3), "topic": "选民联系方法", "place": area.stations[0].name}
    planner.add(ActivityKind.TRAINING, f"{group}学习会", slot, members(slot[0]), **values | more)
    for month, topic in zip((4, 8, 12), planner.rng.sample(TOPICS["visit"], 3), strict=True):
        slot = planner.diary.book([month], area.name)
        guests = planner.chosen(members(slot[0]), 0.97)
        planner.add(ActivityKind.VISIT, topic, slot, guests, **values | {"visitors": planner.rng.randint(4, 15)})


def _receptions(planner: Planner, area: Area, station: Station, people: Sequence[Deputy]) -> None:
    for month in (2, 3, 4, 5, 6, 9, 10, 11, 12):
        slot = planner.diary.book_after(date(planner.year, month, station.day), area.name)
        here = [d for d in people if d.draft.station == station.name and d.serves(slot[0])]
        visitors = planner.rng.randint(2, 9)
        values = _street(area, station=station.name, place=station.name, visitors=visitors)
        held = planner.add(
            ActivityKind.RECEPTION, f"{month}月代表进站接待", slot, planner.in_turn("reception", here, 3), **values
        )
        held.station = station
        held.opinions = planner.rng.choice((1, 1, 2, 2, 3))


def chinese(number: int) -> str:
    """一 to 九十九."""
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    if not tens:
        return digits[ones]
    return ("" if tens == 1 else digits[tens]) + "十" + (digits[ones] if ones else "")
