"""Five synthetic years of a district, written in bulk, whose records give exactly what a district once reported.

Nobody in it exists. Beside what counts it has what does not: records of other days, in the recycle bin, returned by a
review, answered after the day, of other levels; and people, suggestions and stations that count only once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    HonourLevel,
    JudicialPost,
    MandateLevel,
    MandateStatus,
    OpinionRoute,
    OrganiserLevel,
    Outcome,
    ReviewState,
    Satisfaction,
    StepKind,
    SuggestionKind,
    TypedKind,
)
from gongshu_desk.services.desk import Desk, example_rules, found_desk
from gongshu_desk.store import tables as t
from gongshu_desk.store import trade_tables as trade
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.tables import Row

FIRST, LAST = date(2021, 1, 1), date(2025, 12, 31)
"""The days of the term."""
AS_OF = date(2026, 1, 20)
"""The day up to which is counted; some things happened after it."""
ELECTED_ON = date(2020, 12, 20)

DEPUTIES, STATIONS = 331, 43
DISTRICTS = 166
STATION_ACTIVITIES, DEPUTY_RECEPTIONS = 2_100, 4_300
RECEPTIONS = 1_880
OPINIONS, RESOLVED, AFTER = 4_700, 4_188, 30
"""Collected, resolved by the day, resolved after it."""
SUGGESTIONS, SOLVED, AGAIN = 958, 618, 12
SUPERVISIONS, SUPERVISION_TIMES, SUPERVISION_OPINIONS = 229, 2_500, 900
TOLD_BY_RESIDENTS = 40
"""Of the opinions of supervision those that residents told."""
HONOURED, APPRAISED, TYPED_ONLY = 10, 27, 6
YEARS = (2021, 2022, 2023, 2024, 2025)
AWAY = (AttendanceStatus.ABSENT, AttendanceStatus.PERSONAL_LEAVE, AttendanceStatus.OFFICIAL_LEAVE)
THERE = (AttendanceStatus.PRESENT,) * 8 + (AttendanceStatus.LATE, AttendanceStatus.LEFT_EARLY)


def five_years(folder: Path) -> Desk:
    """A desk with the five years; the caller closes its store."""
    rules = example_rules().replace("effective_from = 2025-01-01", "effective_from = 2021-01-01")
    desk = found_desk(
        folder, unit="青澜区翠柳街道人大工委", term=1, level=MandateLevel.DISTRICT, term_from=FIRST, term_to=LAST,
        rules=rules, today=lambda: AS_OF,
    )  # fmt: skip
    desk.store.clerk = "周敏"
    with desk.store.write("五年数据") as session:
        _Maker(NewRows(session)).write()
    return desk


@dataclass
class _Maker:
    """Writes one kind after the other; each method leaves what it made for those after it."""

    rows: NewRows

    def write(self) -> None:
        """Everything, the referred before the referring."""
        self.people()
        self.stations()
        self.elections()
        self.receptions()
        self.other_station_activities()
        self.sessions()
        self.supervision()
        self.opinions()
        self.suggestions()
        self.appraisals()
        self.honours()
        self.duty()
        self.beside()

    def add(self, table: type[Row], **values: Any) -> int:
        """One record."""
        return self.rows.add(table, values)

    # --- people ---------------------------------------------------------------------------------------------

    def people(self) -> None:
        """331 elected; one left and was replaced; one also sits in the city's congress; one election was void."""
        self.city_term = self.add(t.Term, number=14, level=MandateLevel.CITY, starts_on=FIRST, ends_on=None)
        self.next_term = self.add(
            t.Term, number=2, level=MandateLevel.DISTRICT, starts_on=date(2026, 1, 5), ends_on=None
        )
        self.district = [self.add(t.ElectoralDistrict, name=f"第 {n} 选区") for n in range(1, DISTRICTS + 1)]
        self.persons = [self._person(n) for n in range(DEPUTIES)]
        gone = self._mandate(
            0, self._person(900), "D900", status=MandateStatus.TERMINATED, ended_on=date(2023, 5, 31),
            end_reason="调离本行政区域",
        )  # fmt: skip
        by_elected = {"by_election": True, "elected_on": date(2023, 9, 1), "replaces_id": gone}
        self.mandates = [
            self._mandate(n, person, f"D{n:03}", **({} if n else by_elected)) for n, person in enumerate(self.persons)
        ]  # 331 seats, 332 people
        self.void = self._mandate(DEPUTIES, self._person(902), "D902", status=MandateStatus.VOID, end_reason="当选无效")
        self.city = self._mandate(0, self.persons[1], "C001", term_id=self.city_term, elected_on=None)
        self._mandate(0, self._person(903), "C002", term_id=self.city_term, elected_on=None)  # of the city alone
        for n in range(5):  # the next term was elected before this one ended
            self._mandate(n, self.persons[n + 10], f"N{n:03}", term_id=self.next_term, elected_on=date(2025, 12, 21))

    def _person(self, number: int) -> int:
        given = "一二三四五六七八九十"
        name = f"{'赵钱孙李周吴郑王冯陈'[number % 10]}{given[number // 10 % 10]}{given[number // 100 % 10]}"
        return self.add(t.Person, name=name, sort_stroke=f"{number:04}", search_text=name)

    def _mandate(self, number: int, person: int, no: str, **values: Any) -> int:
        district = self.district[number % DISTRICTS]
        own = {"term_id": 1, "elected_on": ELECTED_ON, "electoral_district_id": district, "re_elected": number % 3 == 0}
        return self.add(t.Mandate, person_id=person, certificate_no=no, **{**own, **values})

    def stations(self) -> None:
        """43 that are open at the end; one closed, one not yet open, one in the recycle bin."""
        self.station = [
            self.add(t.LiaisonStation, name=f"第 {n} 代表联络站", opened_on=FIRST if n % 2 else None)
            for n in range(1, STATIONS + 1)
        ]
        self.add(t.LiaisonStation, name="旧站", closed_on=date(2022, 6, 30))
        self.add(t.LiaisonStation, name="新站", opened_on=date(2026, 1, 10))
        self.add(t.LiaisonStation, name="误登的站", archived=True)

    def elections(self) -> None:
        """One record a district, 94.1 % of the voters; the next term's election and the city's beside it."""
        registered = [3_000 + n * 7 for n in range(DISTRICTS)]
        voted = (sum(registered) * 941 + 500) // 1_000
        each = [count * 941 // 1_000 for count in registered]
        for n in range(voted - sum(each)):
            each[n] += 1
        seats = [2] * (DISTRICTS - 1) + [1]
        for n, (have, came) in enumerate(zip(registered, each, strict=True)):
            self.add(
                trade.Election, level=MandateLevel.DISTRICT, term=1, held_on=ELECTED_ON, registered=have, voted=came,
                electoral_district_id=self.district[n], seats=seats[n], candidates=seats[n] + 1, elected=seats[n],
                rounds=2 if n == 7 else 1,
            )  # fmt: skip
        shared = {"registered": 9_000, "voted": 4_600, "electoral_district_id": self.district[0]}
        self.add(trade.Election, level=MandateLevel.DISTRICT, term=2, held_on=date(2025, 12, 20), **shared)
        self.add(trade.Election, level=MandateLevel.CITY, term=14, held_on=date(2021, 3, 1), **shared)
        again = {**shared, "electoral_district_id": self.district[9]}
        self.add(trade.Election, level=MandateLevel.DISTRICT, term=1, held_on=ELECTED_ON, archived=True, **again)

    # --- activities -----------------------------------------------------------------------------------------

    def activity(self, no: str, kind: ActivityKind, day: date, **values: Any) -> int:
        """One activity."""
        return self.add(t.Activity, no=no, kind=kind, name=f"{kind.label}{no}", held_on=day, **values)

    def mark(self, activity: int, mandate: int, status: AttendanceStatus, **values: Any) -> None:
        """One attendance."""
        self.add(t.Attendance, activity_id=activity, mandate_id=mandate, status=status, **values)

    def present(self, activities: list[int], times: int) -> None:
        """Spread so many present marks evenly over activities, deputies in turn, with somebody away at every third."""
        turn, status = cycle(self.mandates[1:]), cycle(THERE)
        share, more = divmod(times, len(activities))
        for place, activity in enumerate(activities):
            for mandate in islice(turn, share + (place < more)):
                self.mark(activity, mandate, next(status))
            if place % 3 == 0:
                self.mark(activity, next(turn), AWAY[place // 3 % 3])

    def receptions(self) -> None:
        """Most activities of the stations, with 4,300 deputies there; some without a deputy, some that do not count."""
        days = _days(RECEPTIONS)
        held = [
            self.activity(
                f"J{n:04}", ActivityKind.RECEPTION, day, station_id=self.station[n % STATIONS], visitors=n % 5,
                organiser_level=OrganiserLevel.SUBDISTRICT,
            )
            for n, day in enumerate(days)
        ]  # fmt: skip
        self.reception = held
        self.present(held[20:], DEPUTY_RECEPTIONS - 2)  # at the first twenty no deputy was there
        self.mark(held[0], self.city, AttendanceStatus.PRESENT)  # one person under two mandates, on two days
        self.mark(held[1], self.mandates[1], AttendanceStatus.PRESENT)
        self.mark(
            held[2], self.mandates[2], AttendanceStatus.PRESENT, review=ReviewState.RETURNED, review_reason="代签"
        )
        self.mark(held[3], self.mandates[3], AttendanceStatus.PRESENT, archived=True)
        self.mark(held[4], self.mandates[4], AttendanceStatus.NOT_APPLICABLE)
        for no, values in (
            ("J9001", {"day": FIRST - timedelta(days=1)}),
            ("J9002", {"day": LAST + timedelta(days=1)}),
            ("J9003", {"day": date(2023, 3, 3), "archived": True}),  # merged into another
        ):
            beside = self.activity(no, ActivityKind.RECEPTION, station_id=self.station[0], visitors=50, **values)  # type: ignore[arg-type]
            for mandate in self.mandates[1:6]:
                self.mark(beside, mandate, AttendanceStatus.PRESENT)

    def other_station_activities(self) -> None:
        """Visits and meetings at a station; others elsewhere, which are no station activities."""
        kinds = cycle((ActivityKind.VISIT, ActivityKind.GROUP, ActivityKind.VOLUNTEER))
        for n, day in enumerate(_days(STATION_ACTIVITIES - RECEPTIONS)):
            at = self.activity(f"Z{n:04}", next(kinds), day, station_id=self.station[n % STATIONS])
            self.mark(at, self.mandates[1 + n % 300], AttendanceStatus.PRESENT)
        for n, day in enumerate(_days(30)):
            elsewhere = self.activity(f"G{n:04}", ActivityKind.GROUP, day)
            self.mark(elsewhere, self.mandates[1 + n], AttendanceStatus.PRESENT)

    def sessions(self) -> None:
        """A session of congress each year, a training at each tier, two deliberations."""
        for year in YEARS:
            congress = self.activity(
                f"H{year}", ActivityKind.CONGRESS, date(year, 1, 18), series=f"区第一届人大第{year - 2020}次会议"
            )
            for n, mandate in enumerate(self.mandates[1:]):
                self.mark(congress, mandate, AttendanceStatus.SICK_LEAVE if n % 40 == 0 else AttendanceStatus.PRESENT)
            for level in (OrganiserLevel.DISTRICT, OrganiserLevel.SUBDISTRICT, OrganiserLevel.GROUP):
                training = self.activity(
                    f"P{year}{level.value}", ActivityKind.TRAINING, date(year, 4, 9), organiser_level=level
                )
                for mandate in self.mandates[1:30]:
                    self.mark(training, mandate, AttendanceStatus.PRESENT)
            for month in (3, 10):
                council = self.activity(
                    f"Y{year}{month:02}",
                    ActivityKind.COUNCIL,
                    date(year, month, 20),
                    members_due=40,
                    members_present=37,
                )
                self.mark(council, self.mandates[month], AttendanceStatus.PRESENT)
                self.add(trade.CouncilMatter, activity_id=council, no=f"T{year}{month:02}", title="民生实事票决",
                         result="passed" if month == 10 else "discussed")  # fmt: skip

    def supervision(self) -> None:
        """229 times at a livelihood project, 2,500 deputies there, 860 findings and 40 opinions of residents."""
        projects = [
            self.add(trade.LivelihoodProject, no=f"M{year}-{n}", name=f"{year} 年第 {n} 个项目", year=year,
                     state="finished", done_on=date(year, 12, 1))
            for year in YEARS for n in range(1, 11)
        ]  # fmt: skip
        self.supervised = [
            self.activity(
                f"S{n:04}", ActivityKind.LIVELIHOOD, day,
                project_id=projects[(day.year - 2021) * 10 + n % 10],
            )
            for n, day in enumerate(_days(SUPERVISIONS))
        ]  # fmt: skip
        self.present(self.supervised, SUPERVISION_TIMES)
        findings = SUPERVISION_OPINIONS - TOLD_BY_RESIDENTS
        for n, activity in enumerate(islice(cycle(self.supervised), findings)):
            self.add(trade.Finding, activity_id=activity, no=f"JD{n:04}", content="进度慢于计划",
                     mandate_id=self.mandates[1 + n % 300], resolved_on=date(2025, 12, 30) if n % 10 else None)  # fmt: skip
        self.add(trade.Finding, activity_id=self.supervised[0], no="JD9001", content="重复登记", archived=True)
        late = self.activity("S9001", ActivityKind.LIVELIHOOD, LAST + timedelta(days=9), project_id=projects[-1])
        self.mark(late, self.mandates[5], AttendanceStatus.PRESENT)
        self.add(trade.Finding, activity_id=late, no="JD9002", content="届满之后的意见")
        inspection = self.activity("S9002", ActivityKind.INSPECTION, date(2024, 5, 6))
        self.mark(inspection, self.mandates[6], AttendanceStatus.PRESENT)
        self.add(trade.Finding, activity_id=inspection, no="JD9003", content="视察中的意见")

    # --- opinions and suggestions ---------------------------------------------------------------------------

    def opinions(self) -> None:
        """4,700 collected in the term, 4,188 of them resolved by the day; thirty more were resolved after it."""
        routes, late = cycle(OpinionRoute), 0
        for n, day in enumerate(_days(OPINIONS)):
            resolved = None
            if _among(n, RESOLVED, OPINIONS):  # some in a later year than they were collected, some on the very day
                resolved = min(day + timedelta(days=20), AS_OF) if n % 50 else AS_OF
            elif late < AFTER:
                late, resolved = late + 1, AS_OF + timedelta(days=1 + n % 9)
            told = n < TOLD_BY_RESIDENTS
            self.add(
                t.Opinion, no=f"Q{n:04}", collected_on=day, content="路灯不亮", route=next(routes), resolved_on=resolved,
                station_id=self.station[n % STATIONS],
                activity_id=self.supervised[n] if told else self.reception[n % RECEPTIONS] if n % 2 else None,
            )  # fmt: skip
        shared = {"content": "届外的意见", "route": OpinionRoute.ON_THE_SPOT, "station_id": self.station[0]}
        for n, day in enumerate((FIRST - timedelta(days=1), LAST + timedelta(days=1), LAST + timedelta(days=30))):
            self.add(t.Opinion, no=f"Q900{n}", collected_on=day, resolved_on=day, **shared)
        self.add(
            t.Opinion, no="Q9009", collected_on=date(2022, 2, 2), resolved_on=date(2022, 2, 3), archived=True, **shared
        )

    def suggestions(self) -> None:
        """958, all answered and accepted in the end, 618 solved; twelve were handled again after 不满意."""
        for n, day in enumerate(_days(SUGGESTIONS)):
            solved, answered = _among(n, SOLVED, SUGGESTIONS), min(day + timedelta(days=80), AS_OF - timedelta(days=5))
            late = n == 200  # became A only after the day
            raised = self.suggestion(
                f"A{n:03}", day, Outcome.A if solved or late else Outcome.C if n % 5 == 0 else Outcome.B, answered,
                Satisfaction.FAIRLY if n % 6 == 0 else Satisfaction.SATISFIED,
                kind=SuggestionKind.MOTION if n % 97 == 0 else SuggestionKind.SUGGESTION, key=n % 50 == 0,
            )  # fmt: skip
            assert not (late and solved)
            self.add(t.Cosigner, suggestion_id=raised, mandate_id=self.mandates[1 + n % 300], position=1)
            if n % 80 == 7:
                self.again(raised, day)
            if late or n == 201:  # one was B, was followed up, and became A in time
                on = AS_OF + timedelta(days=40) if late else AS_OF - timedelta(days=2)
                graded = {"kind": StepKind.GRADED, "outcome": Outcome.B}
                self.add(trade.SuggestionStep, suggestion_id=raised, on=on, **graded)
        self._not_counted()

    def again(self, suggestion: int, day: date) -> None:
        """It was handled before, and the deputy was not satisfied."""
        self.add(
            trade.HandlingRound, suggestion_id=suggestion, number=1, assigned_on=day, answered_on=day + timedelta(days=3),
            evaluated_on=day + timedelta(days=4), satisfaction=Satisfaction.DISSATISFIED, outcome=Outcome.C,
            reason="没有答到点子上",
        )  # fmt: skip

    def suggestion(
        self,
        no: str,
        day: date,
        outcome: Outcome | None,
        answered: date | None,
        voted: Satisfaction | None,
        **values: Any,
    ) -> int:
        """One suggestion, handed over on the day it was raised and evaluated on that of the reply."""
        own = {"kind": SuggestionKind.SUGGESTION, "lead_id": self.mandates[1 + int(no[1:]) % 330]}
        return self.add(
            t.Suggestion, no=no, title=f"关于第 {no} 件事的建议", raised_on=day, assigned_on=day, answered_on=answered,
            evaluated_on=answered if voted else None, satisfaction=voted, outcome=outcome, handler="区住建局",
            **{**own, **values},
        )  # fmt: skip

    def _not_counted(self) -> None:
        good, bad = Satisfaction.SATISFIED, Satisfaction.DISSATISFIED
        day = date(2024, 6, 6)
        self.suggestion("A990", FIRST - timedelta(days=20), Outcome.A, FIRST, good)
        self.suggestion("A991", LAST + timedelta(days=10), Outcome.C, None, None)
        self.suggestion("A992", day, Outcome.C, day, bad, archived=True)
        self.suggestion("A993", day, Outcome.C, None, None, review=ReviewState.RETURNED, review_reason="不属于建议")

    # --- the rest -------------------------------------------------------------------------------------------

    def appraisals(self) -> None:
        """21 judges and prosecutors one by one at three meetings, six by number at a fourth; one entered both ways."""
        meetings = [
            self.activity(f"L{n}", ActivityKind.APPRAISAL, date(2021 + n, 8, 8), appraised=9 if n == 0 else None)
            for n in range(3)
        ]
        for n in range(APPRAISED - TYPED_ONLY):
            post = JudicialPost.JUDGE if n % 3 else JudicialPost.PROSECUTOR
            self.add(trade.Appraisal, activity_id=meetings[n % 3], no=f"PY{n:02}", name=f"甲{n}", post=post)
        self.activity("L8", ActivityKind.APPRAISAL, date(2024, 8, 8), appraised=TYPED_ONLY)
        after = self.activity("L9", ActivityKind.APPRAISAL, LAST + timedelta(days=2), appraised=5)
        shared = {"name": "乙", "post": JudicialPost.JUDGE}
        self.add(trade.Appraisal, activity_id=after, no="PY90", **shared)
        self.add(trade.Appraisal, activity_id=meetings[0], no="PY91", archived=True, **shared)

    def honours(self) -> None:
        """Ten stations, three of them twice; a deputy's, and others that do not count."""
        shared = {"name": "最美代表联络站", "level": HonourLevel.DISTRICT}
        for n in range(HONOURED):
            self.add(t.Honour, station_id=self.station[n], granted_on=date(2021 + n % 5, 12, 1), **shared)
        again = {**shared, "level": HonourLevel.CITY}
        for n in range(3):
            self.add(t.Honour, station_id=self.station[n], granted_on=date(2025, 12, 20), **again)
        self.add(t.Honour, mandate_id=self.mandates[4], granted_on=date(2024, 12, 1), name="优秀代表", level="district")
        self.add(t.Honour, station_id=self.station[40], granted_on=LAST + timedelta(days=1), **shared)
        self.add(t.Honour, station_id=self.station[41], granted_on=date(2024, 1, 1), archived=True, **shared)
        back = {"review": ReviewState.RETURNED, "review_reason": "没有文件"}
        self.add(t.Honour, station_id=self.station[42], granted_on=date(2024, 1, 1), **shared, **back)

    def duty(self) -> None:
        """Everybody but ten reported once in the term, by batches, before voters who voted."""
        for n, mandate in enumerate(self.mandates):
            year = YEARS[n % 5] if n else 2024
            day = date(year, 11, 5) if n < DEPUTIES - 10 else None
            votes = {"issued": 40, "returned": 40, "valid": 40, "satisfied": 36, "fairly": 3, "dissatisfied": 1}
            self.add(t.DutyReport, mandate_id=mandate, year=year, due=True, oral_on=day, **(votes if day else {}))

    def beside(self) -> None:
        """Counts that are typed in, one of them for days that lie only partly in the term."""
        shared = {"what": TypedKind.APPOINTMENTS, "label": "任免国家机关工作人员", "measure": "人次"}
        for year in YEARS:
            self.add(
                trade.TypedCount, no=f"TB{year}", from_on=date(year, 1, 1), to_on=date(year, 12, 31), count=20, **shared
            )
        self.add(trade.TypedCount, no="TB9", from_on=date(2025, 7, 1), to_on=date(2026, 6, 30), count=99, **shared)


def _days(count: int) -> Iterator[date]:
    """So many days spread evenly over the term, the first and the last day of it among them."""
    whole = (LAST - FIRST).days
    return (FIRST + timedelta(days=n * whole // max(count - 1, 1)) for n in range(count))


def _among(n: int, chosen: int, count: int) -> bool:
    """Whether the n-th of `count` is one of `chosen` that are spread evenly among them."""
    return (n + 1) * chosen // count > n * chosen // count
