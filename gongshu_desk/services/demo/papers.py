"""What deputies write and are given: suggestions and motions, opinions of residents, duty reports, honours."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from gongshu_desk.domain.codes import (
    ActivityKind,
    HonourLevel,
    Intake,
    OpinionRoute,
    Outcome,
    RaisedAt,
    Satisfaction,
    SuggestionKind,
)
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, DutyReportDraft, HonourDraft
from gongshu_desk.domain.records.suggestion import MOTION_SIGNERS, OpinionDraft, SuggestionDraft
from gongshu_desk.services.demo.duty_words import REFUSED, mend_by, said, speech
from gongshu_desk.services.demo.matters import (
    HONOURS,
    MOTIONS,
    OPINION_HANDLERS,
    OPINION_RESULTS,
    OPINIONS,
    PROJECT_OPINIONS,
    STATION_HONOUR,
    SUGGESTION_CONTENT,
    SUGGESTION_REPLIES,
    SUGGESTIONS,
)
from gongshu_desk.services.demo.people import Deputy
from gongshu_desk.services.demo.plan import CONGRESS_OPENS, Held, with_twins
from gongshu_desk.services.demo.workdays import workdays

SPEECHES = 24
"""So many deputies have the text of their report kept."""


class Office:
    """A year's working days, from which papers take their dates."""

    def __init__(self, year: int, deputies: Sequence[Deputy], rng: Random) -> None:
        self.year = year
        self.days = workdays(year)
        self.deputies = deputies
        self.rng = rng
        self.meetings: dict[str, tuple[date, int, int]] = {}
        """Station → day of its duty-report meeting, voters expected, voters who came."""
        self._paired = {d.twin for d in deputies if d.twin} | {d.no for d in deputies if d.twin}

    def alone(self, deputy: Deputy) -> bool:
        """Whether the deputy's records are shared with nobody."""
        return deputy.no not in self._paired

    def after(self, day: date, least: int, most: int) -> date | None:
        """A working day so many days later; None where that lies beyond the year."""
        wanted = day + timedelta(days=self.rng.randint(least, most))
        return next((later for later in self.days if later >= wanted), None)

    def between(self, first: tuple[int, int], last: tuple[int, int]) -> date:
        """A working day between two days of the year."""
        begin, end = date(self.year, *first), date(self.year, *last)
        return self.rng.choice([day for day in self.days if begin <= day <= end])


def suggestions(office: Office) -> list[SuggestionDraft]:
    """Most are answered and evaluated within the year; some evaluations have not come back."""
    rng, few = office.rng, len(office.deputies) < 100
    count = len(office.deputies) * (12 if few else 11) // 10
    found = []
    for number in range(count + (1 if few else len(MOTIONS))):
        motion = number >= count
        raised_on = CONGRESS_OPENS[office.year] + timedelta(days=number % 2)
        if not motion and number % 3 == 2:
            raised_on = office.between((2, 20), (12, 12))
        serving = [d for d in office.deputies if d.serves(raised_on)]
        leads = [d for d in serving if office.alone(d)]
        lead = rng.choices(leads, [d.zeal**8 for d in leads])[0]
        others = [d for d in serving if d.area == lead.area and d is not lead and not d.twin]
        signers = rng.sample(others, min(len(others), rng.randint(0, 5)))
        if motion:
            pool = [d for d in serving if d is not lead and not d.twin]
            signers = rng.sample(pool, min(len(pool), MOTION_SIGNERS + rng.randint(0, 5)))
        signers = with_twins(signers, serving)
        values = _handling(office, raised_on, number) | {"lead": lead.no, "cosigners": tuple(d.no for d in signers)}
        values |= _title(office, lead, number - count if motion else number, motion)
        found.append((raised_on, number, values))
    found.sort(key=lambda one: one[:2])
    return [
        SuggestionDraft.model_validate(values | _worded(values) | {"no": f"S{office.year}{n:03d}", "raised_on": day})
        for n, (day, _, values) in enumerate(found, start=1)
    ]


def _worded(values: dict[str, object]) -> dict[str, object]:
    """What the suggestion says and what was answered, from its title, handler and outcome."""
    matter = str(values["title"]).removeprefix("关于").removesuffix("的建议").removesuffix("的议案")
    told: dict[str, object] = {"content": SUGGESTION_CONTENT.format(matter=matter, handler=values["handler"])}
    outcome = values.get("outcome")
    if isinstance(outcome, Outcome):
        told["reply"] = SUGGESTION_REPLIES[outcome.value].format(handler=values["handler"])
    return told


def _title(office: Office, lead: Deputy, number: int, motion: bool) -> dict[str, object]:
    title, handler = MOTIONS[number % len(MOTIONS)] if motion else SUGGESTIONS[number % len(SUGGESTIONS)]
    station = office.rng.choice(lead.area.stations)
    return {
        "kind": SuggestionKind.MOTION if motion else SuggestionKind.SUGGESTION,
        "title": title.format(s=lead.area.name, c=station.community),
        "handler": handler,
    }


def _handling(office: Office, raised_on: date, number: int) -> dict[str, object]:
    """From hand-over to evaluation: three months for the reply, some weeks for the slip to come back."""
    rng = office.rng
    at_session = raised_on.month <= 2 and raised_on - CONGRESS_OPENS[office.year] < timedelta(days=3)
    values: dict[str, object] = {"raised_at": RaisedAt.SESSION if at_session else RaisedAt.INTER_SESSION}
    assigned = office.after(raised_on, 5, 25)
    values["assigned_on"] = assigned
    values |= {"intake": Intake.ACCEPTED, "intake_on": min(raised_on + timedelta(days=3), assigned or raised_on)}
    answered = office.after(assigned, 30, 88) if assigned else None
    values["answered_on"] = answered
    if answered is None:
        return values
    values["outcome"] = rng.choices(list(Outcome), [65, 25, 10])[0]
    evaluated = office.after(answered, 3, 30) if number % 11 != 4 else None
    if evaluated is not None:
        values["evaluated_on"] = evaluated
        values["satisfaction"] = (
            Satisfaction.DISSATISFIED if number % 23 == 7 else rng.choices(list(Satisfaction)[:2], [85, 15])[0]
        )
    values["key"] = number % 9 == 0
    values["supervised_by"] = "区人大常委会分管副主任" if values["key"] else None
    values["excellent"] = number % 10 == 3
    return values


def opinions(office: Office, held: Sequence[Held]) -> list[OpinionDraft]:
    """What residents said at the stations; every way of dealing with it occurs, a few are still open."""
    rng, routes = office.rng, list(OpinionRoute)
    found: list[OpinionDraft] = []
    for reception in held:
        for _ in range(reception.opinions):
            number = len(found)
            assert reception.station is not None
            route = routes[number] if number < len(routes) else rng.choices(routes, [40, 34, 14, 8, 4])[0]
            found.append(_opinion(office, reception, route, number, OPINIONS))
    return [*found, *_project_opinions(office, held, len(found))]


def _project_opinions(office: Office, held: Sequence[Held], first: int) -> list[OpinionDraft]:
    """What residents said where deputies supervised a livelihood project; chance of its own, for all else stays."""
    own = Office(office.year, office.deputies, Random(f"{office.year}/livelihood"))
    routes = (OpinionRoute.SUBDISTRICT, OpinionRoute.DISTRICT, OpinionRoute.ON_THE_SPOT)
    found: list[OpinionDraft] = []
    visits = [one for one in held if one.kind is ActivityKind.LIVELIHOOD and one.station is not None]
    for number, visit in enumerate(visits):
        for at in range((3, 2, 0)[number % 3]):
            found.append(_opinion(own, visit, routes[at], first + len(found), PROJECT_OPINIONS))
    return found


def _opinion(office: Office, held: Held, route: OpinionRoute, number: int, texts: Sequence[str]) -> OpinionDraft:
    """One opinion raised at an activity, with its answer as far as it has one."""
    rng, station, day = office.rng, held.station, held.day
    assert station is not None
    answered = day if route is OpinionRoute.ON_THE_SPOT else office.after(day, 3, 40)
    resolved = answered if route is OpinionRoute.ON_THE_SPOT else None
    if answered and route in (OpinionRoute.SUBDISTRICT, OpinionRoute.DISTRICT) and rng.random() < 0.85:
        resolved = office.after(answered, 0, 50)
    text = rng.choice(texts)
    handler = OPINION_HANDLERS.get(route.value)
    return OpinionDraft(
        no=f"Y{office.year}{number + 1:04d}",
        station=station.name,
        activity_no=held.no,
        collected_on=day,
        raised_by=f"居民{rng.choice('王李张陈沈周吴徐')}{rng.choice(('女士', '先生', '阿姨', '师傅'))}",
        content=text.format(c=station.community, s=station.community),
        route=route,
        answered_on=answered,
        resolved_on=resolved,
        handler=handler,
        due_on=day + timedelta(days=30) if handler else None,
        result=OPINION_RESULTS["resolved" if resolved and handler else route.value] if answered else None,
    )


def duty_reports(office: Office) -> list[DutyReportDraft]:
    """Nearly everybody in office at the end of the year is due; two in three speak before voters; a few are late."""
    rng = office.rng
    found: dict[str, DutyReportDraft] = {}
    last = office.days[-1]
    late = 0
    for number, deputy in enumerate(d for d in office.deputies if d.serves(last)):
        first = found.get(deputy.twin)
        if first is not None:
            found[deputy.no] = first.model_copy(update={"certificate_no": deputy.no})
            continue
        due = number % 10 != 9
        if due and late < max(1, len(office.deputies) // 60) and deputy.zeal < 0.9 and not deputy.draft.by_election:
            late += 1
            found[deputy.no] = DutyReportDraft(certificate_no=deputy.no, year=office.year, due=True)
            continue
        values: dict[str, object] = {"certificate_no": deputy.no, "year": office.year, "due": due}
        values["written_on"] = office.between((11, 10), (12, 19))
        if due and rng.random() < 0.72:
            values |= _ballot(office, deputy, number)
            values |= _told(office, number, values)
        found[deputy.no] = DutyReportDraft.model_validate(values)
    return list(found.values())


def _ballot(office: Office, deputy: Deputy, number: int) -> dict[str, object]:
    """The deputies of a station report at one meeting, before the same voters."""
    rng = office.rng
    expected = rng.randint(40, 60)
    attended = expected - rng.randint(0, 6)
    held = office.meetings.get(deputy.draft.station or "")
    if held is not None:
        _, expected, attended = held
    returned = attended - rng.choice((0, 0, 0, 1))
    valid = returned - rng.choice((0, 0, 1, 2))
    abstained = rng.choice((0, 0, 1))
    against = rng.randint(0, 2) if number % 29 != 13 else valid * 3 // 5
    fairly = min(valid - against - abstained, rng.randint(1, 9))
    day = office.between((11, 24), (12, 26))
    if held is None:
        held = office.meetings[deputy.draft.station or ""] = (day, expected, attended)
    return {
        "oral_on": held[0],
        "place": deputy.draft.station,
        "due_to_attend": expected,
        "attended": attended,
        "issued": attended,
        "returned": returned,
        "valid": valid,
        "satisfied": valid - against - abstained - fairly,
        "fairly": fairly,
        "dissatisfied": against,
        "abstained": abstained,
    }


def _told(office: Office, number: int, ballot: Mapping[str, Any]) -> dict[str, object]:
    """The report's text (a few in a district: they are long), what the voters said, what a refused one must mend."""
    told: dict[str, object] = {"voters_said": said(number) or None}
    if number < SPEECHES:
        told["report_text"] = speech(number)
    if 2 * ballot["dissatisfied"] > ballot["valid"]:
        told |= {"rectify": "\n".join(REFUSED), "rectify_by": mend_by(office.year)}
    return told


def honours(office: Office) -> list[HonourDraft]:
    """Honours of every level for diligent deputies, and one or two for stations."""
    rng = office.rng
    few = len(office.deputies) < 100
    good = [d for d in office.deputies if d.zeal > 0.9 and office.alone(d) and d.serves(date(office.year, 12, 1))]
    good = [d for d in good if d.serves(date(office.year, 1, 4))]
    holders = rng.sample(good, min(len(good), 4 if few else 24))
    found = []
    for number, deputy in enumerate(holders):
        name, level, granted_by = HONOURS[number if number < len(HONOURS) else number % 3]
        found.append(
            HonourDraft(
                certificate_no=deputy.no,
                name=name,
                level=HonourLevel(level),
                granted_by=granted_by.format(s=deputy.area.name),
                document_no=f"临人大〔{office.year}〕{10 + number}号" if level == "district" else None,
                granted_on=office.between((3, 1), (12, 20)),
            )
        )
    stations = [station for area in dict.fromkeys(d.area for d in office.deputies) for station in area.stations]
    name, level, granted_by = STATION_HONOUR
    for station in rng.sample(stations, 1 if few else 4):
        day = office.between((11, 1), (12, 20))
        found.append(
            HonourDraft(
                station=station.name, name=name, level=HonourLevel(level), granted_by=granted_by, granted_on=day
            )
        )
    return found


def adjustments(office: Office) -> list[AdjustmentDraft]:
    """Writers of reports that were handed over to an organ (E4)."""
    few = len(office.deputies) < 100
    good = [d for d in office.deputies if d.zeal > 0.9 and office.alone(d)]
    good = [d for d in good if d.serves(date(office.year, 1, 4)) and d.serves(date(office.year, 12, 31))]
    found = []
    for number, deputy in enumerate(office.rng.sample(good, min(len(good), 2 if few else 8)), start=1):
        found.append(
            AdjustmentDraft(
                no=f"T{office.year}{number:02d}",
                certificate_no=deputy.no,
                item="E4",
                points=Decimal(3),
                decided_on=office.between((6, 1), (12, 20)),
                reason="执笔的调研报告由区人大常委会转交区政府研究处理",
                approved_by="区人大常委会代表工委",
                document_no=f"临人大代〔{office.year}〕{number}号",
            )
        )
    return found
