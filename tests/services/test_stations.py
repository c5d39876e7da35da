"""联络站: opinions and their cohorts, duty rosters and what came of them, the station file, the standard."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from gongshu_desk.domain import station_standard as station_rules_domain
from gongshu_desk.domain.codes import AttendanceStatus, OpinionRoute
from gongshu_desk.domain.opinions import OpinionFact, OpinionState, Terms, cohorts, in_time, lacks_feedback, state
from gongshu_desk.domain.reception_days import duty_days, read_rule
from gongshu_desk.domain.station_standard import Held, Standard, periods
from gongshu_desk.domain.workdays import holidays
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import (
    activities,
    history,
    opinion_flow,
    station_duty,
    station_roster,
    station_rules,
    station_standard,
)
from gongshu_desk.services.catalog import OPINIONS, STATIONS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.liaison_figures import station_book
from gongshu_desk.services.records import change, find, load
from gongshu_desk.services.station_duty import TurnState, shifts_of
from gongshu_desk.services.station_file import station_file
from gongshu_desk.services.station_roster import Ask

R = OpinionRoute


def opinion(number: int, day: date, route: OpinionRoute = R.SUBDISTRICT, **more: object) -> OpinionFact:
    return OpinionFact(number, f"Y{number}", "甲站", day, "路灯不亮", route, **more)  # type: ignore[arg-type]


# --- opinions -------------------------------------------------------------------------------------------------


def test_resolved_rate_counts_for_the_year_of_collection_as_of_a_day() -> None:
    listed = [
        opinion(1, date(2023, 3, 1), resolved_on=date(2023, 4, 1)),
        opinion(2, date(2023, 12, 20), resolved_on=date(2024, 2, 1)),
        opinion(3, date(2024, 5, 6), resolved_on=date(2024, 5, 6)),
        opinion(4, date(2024, 11, 1)),
    ]
    first, last = date(2023, 1, 1), date(2024, 12, 31)

    then = cohorts(listed, first, last, date(2023, 12, 31))
    assert [(c.year, c.rate.numerator, c.rate.denominator) for c in then.cohorts] == [(2023, 1, 2), (2024, 0, 0)]
    assert then.cohorts[0].open == (2,)

    later = cohorts(listed, first, last, date(2024, 12, 31))
    assert [c.resolved for c in later.cohorts] == [(1, 2), (3,)]
    assert (later.rate.numerator, later.rate.denominator, later.rate.percent()) == (3, 4, "75.0")
    assert cohorts([], first, last, last).rate.percent() == "—"


def test_each_route_ends_in_its_own_way() -> None:
    day, terms = date(2025, 3, 3), Terms(street_days=15, district_months=3)
    late = date(2025, 3, 25)
    told = {
        (R.ON_THE_SPOT, False): OpinionState.UNDATED,
        (R.ON_THE_SPOT, True): OpinionState.ANSWERED,
        (R.SUBDISTRICT, False): OpinionState.OVERDUE,  # the fifteenth working day was Monday 24 March
        (R.SUBDISTRICT, True): OpinionState.ANSWERED,
        (R.DISTRICT, False): OpinionState.OPEN,
        (R.PARTY_COMMITTEE, False): OpinionState.SENT_ON,
        (R.BEYOND_AUTHORITY, False): OpinionState.TO_EXPLAIN,
        (R.BEYOND_AUTHORITY, True): OpinionState.EXPLAINED,
    }
    for (route, answered), wanted in told.items():
        one = opinion(1, day, route, answered_on=date(2025, 3, 20) if answered else None)
        assert state(one, late, terms) is wanted, route
    assert state(opinion(1, day), date(2025, 3, 24), terms) is OpinionState.OPEN
    assert in_time(opinion(1, day, answered_on=date(2025, 3, 25)), late, terms) is False
    assert in_time(opinion(1, day), date(2025, 3, 10), terms) is None
    assert in_time(opinion(1, day, due_on=date(2025, 3, 5)), date(2025, 3, 10), terms) is False


def test_feedback_is_asked_for_once_it_is_handled() -> None:
    day, later, terms = date(2025, 3, 3), date(2025, 3, 31), Terms()
    answered = {"answered_on": date(2025, 3, 10), "receiver": "王毅"}
    assert lacks_feedback(opinion(1, day), later, terms) == (False, False)
    assert lacks_feedback(opinion(1, day, **answered), later, terms) == (True, True)
    assert lacks_feedback(opinion(1, day, **answered, told_resident_on=date(2025, 3, 12)), later, terms) == (
        True,
        False,
    )
    assert lacks_feedback(opinion(1, day, R.ON_THE_SPOT, **answered), later, terms) == (False, False)


# --- reception days and rosters -------------------------------------------------------------------------------


def days(words: str, first: date, last: date, **more: bool) -> list[str]:
    rule = read_rule(words)
    assert rule is not None, words
    return [one.day.strftime("%m%d") for one in duty_days(rule, first, last, **more)]


def test_reception_days_are_read_as_clerks_write_them() -> None:
    autumn = date(2025, 9, 1), date(2025, 10, 31)
    assert days("每月 15 日", *autumn) == ["0915", "1015"]
    assert days("每月十五日", *autumn) == ["0915", "1015"]
    assert days("每月5号和20号上午", *autumn) == ["0905", "0922", "1009", "1020"]  # Saturday and the holiday move on
    assert days("每月5号和20号上午", *autumn, move=False) == ["0905", "1020"]
    assert days("每周三", *autumn) == ["0903", "0910", "0917", "0924", "1009", "1015", "1022", "1029"]
    assert days("每月第二、四个星期五", *autumn) == ["0912", "0926", "1010", "1024"]
    assert days("每月最后一个周五", *autumn) == ["0926", "1031"]
    assert days("每周一至周五", date(2025, 9, 27), date(2025, 10, 9)) == ["0929", "0930", "1009"]
    assert days("每月 31 日", date(2025, 4, 1), date(2025, 5, 31)) == ["0430", "0530"][:1]  # 31 May is a Saturday
    assert [read_rule(words) for words in ("", "随时", "每月 45 日")] == [None, None, None]


def test_roster_is_proposed_in_turn_written_at_once_and_taken_back(street: Desk) -> None:
    ask = Ask(date(2026, 1, 1), date(2026, 3, 31), per_turn=3)
    proposal = station_roster.propose(street, ask)
    station = proposal.turns[0].station
    own = [t for t in proposal.turns if t.station == station]
    assert len({t.on for t in own}) == 3, "one day a month"
    assert len({t.certificate_no for t in own}) == len(own), "nobody twice before everybody had a turn"
    assert all("已轮" in t.why and t.others for t in own)
    assert proposal == station_roster.propose(street, ask), "the same records give the same roster"

    saved = station_roster.write(street, own)
    history.undo(street, saved.batch)
    with street.store.read() as session:
        assert not shifts_of(session, date(2026, 1, 1), date(2026, 3, 31))
    station_roster.write(street, own)
    again = station_roster.propose(street, Ask(date(2026, 1, 1), date(2026, 3, 31), stations=(station,)))
    assert not again.turns and "已经排了班" in again.left[-1]
    with pytest.raises(Conflict, match="已经排了班"):
        station_roster.write(street, own[:1])
    later = station_roster.propose(street, Ask(date(2026, 4, 1), date(2026, 4, 30), stations=(station,), per_turn=1))
    assert later.turns[0].certificate_no in {t.certificate_no for t in own if t.on == own[0].on}, "longest ago"

    with street.store.read() as session:
        rows = shifts_of(session, date(2026, 1, 1), date(2026, 3, 31))
    first, second = rows[0], next(r for r in rows if r.on != rows[0].on)
    station_duty.swap(street, first.rowid, second.rowid)
    with street.store.read() as session:
        now = {r.rowid: r.mandate_id for r in shifts_of(session, date(2026, 1, 1), date(2026, 3, 31))}
    assert (now[first.rowid], now[second.rowid]) == (second.mandate_id, first.mandate_id)


def test_proposal_names_what_it_cannot_arrange(street: Desk) -> None:
    with pytest.raises(InvalidInput, match="看不懂接待日"):
        station_roster.propose(street, Ask(date(2026, 1, 1), date(2026, 1, 31), day="有空的时候"))
    change_station(street, 0, reception_day="有空的时候")
    change_station(street, 1, closed_on=date(2025, 12, 31))
    made = station_roster.propose(street, Ask(date(2026, 1, 1), date(2026, 1, 31), per_turn=20))
    assert {t.station for t in made.turns} == {read_stations(street)[2]["name"]}
    assert any("看不懂" in said for said in made.left) and any("只有" in said for said in made.left)


def read_stations(desk: Desk) -> list[dict[str, Any]]:
    return find(desk, STATIONS)


def change_station(desk: Desk, place: int, **values: object) -> None:
    row = read_stations(desk)[place]
    loaded = load(desk, STATIONS, row["id"])
    change(desk, STATIONS, loaded.id, loaded.revision, loaded.draft.model_copy(update=values))


# --- a turn, its reception, its roll --------------------------------------------------------------------------


def test_turns_are_judged_by_the_roll_of_the_reception(street: Desk) -> None:
    turns = station_roster.propose(street, Ask(date(2026, 1, 1), date(2026, 2, 28), per_turn=3)).turns
    day, station = turns[0].on, turns[0].station
    own = [t for t in turns if (t.on, t.station) == (day, station)]
    station_roster.write(street, own)
    span = date(2026, 1, 1), date(2026, 12, 31)

    def states(as_of: date = date(2026, 6, 30)) -> list[str]:
        return [t.state.value for t in station_duty.fulfilment(street, *span, as_of).turns if t.on == day]

    assert states(day) == ["未到期"] * 3 and states() == ["未登记"] * 3

    no, saved = station_duty.receive(street, station, day)
    assert saved is not None and station_duty.receive(street, station, day) == (no, None), "made once"
    roll = activities.roll(street, no)
    assert {c.certificate_no for c in roll.people} == {t.certificate_no for t in own} and roll.invited
    people = [t.certificate_no for t in own]
    stranger = own[0].others[0][0]
    marks = dict(zip([*people, stranger], ["present", "sick_leave", "absent", "late"], strict=True))
    activities.record_attendance(street, no, {n: AttendanceStatus(s) for n, s in marks.items()})

    found = station_duty.fulfilment(street, *span, date(2026, 6, 30))
    by_no = {t.certificate_no: t for t in found.turns}
    assert by_no[people[0]].state is TurnState.CAME
    left = [by_no[n].state for n in people[1:]]
    assert sorted(s.value for s in left) in (["代班", "未到"], ["代班", "请假"]), "one came instead of one"
    stood = next(t for t in found.turns if t.state is TurnState.STOOD_IN)
    assert stood.stood_in == own[0].others[0][1] and stood.stood_in in stood.why
    assert (found.rate.numerator, found.rate.denominator) == (2, 3)

    card = station_file(street, read_station(street, station)["id"], 2026, date(2026, 6, 30))
    assert (len(card.receptions), len(card.marks), card.persons) == (1, 2, 2)


def read_station(desk: Desk, name: str) -> dict[str, Any]:
    return next(row for row in read_stations(desk) if row["name"] == name)


# --- the course of opinions -----------------------------------------------------------------------------------


def test_opinions_become_one_suggestion_and_are_told(street: Desk) -> None:
    listed = opinion_flow.flow(street, 2025, date(2025, 12, 31))
    assert listed.resolved.rate.denominator == len(listed.courses) > 20
    assert [c.year for c in listed.resolved.cohorts] == [2025]
    late = [c for c in listed.courses if c.fact.collected_on >= date(2025, 6, 1) and not c.fact.became][:2]
    ids = [c.fact.id for c in late]
    lead = listed.deputies[0][0]
    with pytest.raises(InvalidInput, match="早于"):
        opinion_flow.become(street, ids, lead, "关于路灯的建议", date(2025, 1, 1))
    no, saved = opinion_flow.become(street, ids, lead, "关于路灯的建议", date(2025, 12, 31))
    made = next(row for row in find(street, SUGGESTIONS) if row["no"] == no)
    assert made["lead"] == lead and all(c.fact.content in made["content"] for c in late)
    assert {r["became"] for r in find(street, OPINIONS) if r["id"] in ids} == {no}
    with pytest.raises(Conflict, match="已经转为建议"):
        opinion_flow.become(street, ids[:1], lead, "再来一件", date(2025, 12, 31))
    history.undo(street, saved.batch)
    assert all(row["no"] != no for row in find(street, SUGGESTIONS))

    lacking = [c.fact.id for c in listed.courses if c.wanted("resident")]
    assert lacking
    opinion_flow.tell(street, lacking, resident_on=date(2025, 12, 31))
    after = opinion_flow.flow(street, 2025, date(2025, 12, 31))
    assert not any(c.wanted("resident") for c in after.courses)
    overdue = [c.fact.id for c in after.courses if c.wanted("overdue")]
    if overdue:
        opinion_flow.answer(street, overdue, date(2025, 12, 31), result="已答复")
        assert not any(c.wanted("overdue") for c in opinion_flow.flow(street, 2025, date(2025, 12, 31)).courses)


# --- the standard ---------------------------------------------------------------------------------------------


def test_weeks_with_few_working_days_are_left_out() -> None:
    wanted = Standard(min_working_days=3)
    october = periods(date(2025, 9, 29), date(2025, 10, 12), wanted)
    assert october == []  # two working days before the holidays, two after
    assert len(periods(date(2025, 9, 1), date(2025, 9, 28), wanted)) == 4
    assert len(periods(date(2025, 1, 1), date(2025, 12, 31), Standard(every="month"))) == 12
    held = [Held(1, "A1", "接待", date(2025, 9, 3)), Held(2, "A2", "接待", date(2025, 9, 24), date(2025, 9, 23))]
    verdict = station_rules_domain.receptions(held, date(2025, 9, 1), date(2025, 9, 28), wanted, holidays)
    assert verdict.shown == "2/4" and [lack.sentence for lack in verdict.lacks] == ["9月8日—9月21日 2 周没有接待"]
    notice = station_rules_domain.notices(held, wanted)
    assert notice.shown == "0/2" and "没有登记通知日期" in notice.lacks[0].sentence
    assert station_rules_domain.notices(held, Standard(notice_days=1)).shown == "1/2"
    assert station_rules_domain.notices([], wanted).word == "—"


def test_every_station_is_judged_by_every_rule(street: Desk) -> None:
    found = station_standard.check(street, 2025, date(2025, 12, 31))
    assert [len(one.verdicts) for one in found.stations] == [6, 6, 6] and not found.own
    one = found.stations[2]
    assert one.verdict("receptions").met is False and one.lacks
    lack = next(lack for lack in one.verdict("file").lacks)
    assert lack.page == "stations" and lack.argument == {"ids": [one.id]}

    with pytest.raises(InvalidInput, match="提前公示天数"):
        station_rules.set_standard(street, replace(found.standard, notice_days=-1))
    saved = station_rules.set_standard(street, replace(found.standard, every="month", fields=("name",)))
    easier = station_standard.check(street, 2025, date(2025, 12, 31))
    assert easier.own and easier.stations[2].verdict("file").met is True
    assert easier.stations[2].verdict("receptions").rate.denominator == 12
    history.undo(street, saved.batch)
    assert not station_rules.standard(street)[1]

    change_station(street, 0, closed_on=date(2024, 12, 31))
    book = station_book(street, 2025)
    assert book is not None and len(book.stations) == 3, "what was done in its name stays in the year"
    assert len(station_standard.check(street, 2025, date(2025, 12, 31)).stations) == 2, "closed before the year"
    with pytest.raises(NotFound, match="没有联络站"):
        station_standard.check(street, 2025, stations=("没有这个站",))
