"""换届选举: 参选率 of districts, elections and spans; what did not go through at once; 填报数 over spans; the free label."""

from datetime import date

import pytest

from gongshu_desk.domain.codes import MandateLevel, TypedKind
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import alike, elections, intake, records, setup, typed_counts
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import ELECTIONS, TYPED_COUNTS
from gongshu_desk.services.training_prints import election_tables

DISTRICT = MandateLevel.DISTRICT
DAY = date(2026, 12, 16)


def draft(name: str, registered: int, voted: int, **values: object) -> ElectionDraft:
    given = {"term": 2, "electoral_district": name, "held_on": DAY, "registered": registered, "voted": voted}
    return ElectionDraft.model_validate(given | values)


@pytest.fixture
def polled(desk: Desk) -> Desk:
    """Three districts of the second term, one of them short of half at first; one of the first term."""
    with desk.store.write("选举情况") as session:
        lookup = Lookup(session)
        for one in (
            draft("第 10 选区", 2000, 900, seats=2, elected=1),
            draft("第 2 选区", 1000, 990, seats=1, elected=1, rounds=2),
            draft("第 1 选区", 3000, 2700, seats=2, elected=2, candidates=3),
            draft("第 1 选区", 100, 90, term=1, held_on=date(2021, 12, 15)),
        ):
            put(Writing(ELECTIONS, session, lookup, one, None, DAY))
    return desk


def test_turnout_adds_the_districts_before_it_divides(polled: Desk) -> None:
    with polled.store.read() as session:
        found = elections.turnout(session, DISTRICT, 2)
        assert found.rate == Rate(4590, 6000) and found.rate.percent() == "76.5"
        assert [one.name for one in found.districts] == ["第 1 选区", "第 2 选区", "第 10 选区"]
        assert (found.seats, found.elected, len(found.ids)) == (5, 4, 3)
        assert elections.turnout(session, MandateLevel.CITY, 2).rate.value is None
        both = elections.turnout_between(session, date(2021, 1, 1), date(2026, 12, 31))
        assert both.rate == Rate(4680, 6100)
        assert [title for title, _ in elections.by_term(session)] == ["区第二届人大", "区第一届人大"]


def test_half_not_reached_a_second_ballot_and_an_empty_seat_are_told(polled: Desk) -> None:
    with polled.store.read() as session:
        told = elections.told(elections.turnout(session, DISTRICT, 2).told)
    assert told == [
        "第 2 选区：投票 2 次",
        "第 10 选区：参选人数没有超过登记选民的半数，选举无效；应选 2 名，当选 1 名，缺 1 名",
    ]
    (figures,) = election_tables(polled, 2026)
    assert figures.total("elected") == 4 and figures.rate == Rate(4590, 6000)
    assert figures.total("candidates") is None and [row.remark for row in figures.rows][1] == "投票 2 次"
    (before,) = election_tables(polled, 2025)
    assert before.title == "区第一届人大" and not election_tables(polled, 2020)


def test_a_district_written_another_way_is_not_made_again(polled: Desk) -> None:
    for written in ("1", "第１选区", "第一选区", "1 号选区"):
        with pytest.raises(InvalidInput, match=r"像是同一个.*请写成「第 1 选区」"):
            records.add(polled, ELECTIONS, draft(written, 10, 9, term=3))
    records.add(polled, ELECTIONS, draft("第 3 选区", 10, 9, term=3))
    assert alike.written_otherwise("第 3 选区", ["第 3 选区", "3"]) == ""


def test_a_pasted_table_of_districts_is_one_write_and_asks_about_names(polled: Desk) -> None:
    values = {"level": DISTRICT, "term": 3, "held_on": DAY, "registered": 100, "voted": 95}
    rows = [values | {"electoral_district": name} for name in ("第 4 选区", "第 5 选区", "第二选区")]
    entries = [intake.Entry(at, one) for at, one in enumerate(rows, start=1)]
    planned = intake.plan(polled, ELECTIONS, entries)
    assert [one.state for one in planned] == ["new", "new", "error"] and "第 2 选区" in planned[2].messages[0]
    _, saved = intake.carry_out(polled, ELECTIONS, entries[:2])
    assert saved is not None
    with polled.store.read() as session:
        assert elections.turnout(session, DISTRICT, 3).rate == Rate(190, 200)


# ── 填报数 ────────────────────────────────────────────────────────────────────────────────────────────────────────


def typed(no: str, first: date, last: date, count: int, label: str = "任免") -> TypedCountDraft:
    return TypedCountDraft(no=no, what=TypedKind.APPOINTMENTS, label=label, from_on=first, to_on=last, count=count)


def test_only_counts_whose_span_lies_within_are_added(desk: Desk) -> None:
    year, half = (date(2026, 1, 1), date(2026, 12, 31)), date(2026, 6, 30)
    for one in (
        typed("T1", year[0], half, 7), typed("T2", date(2026, 7, 1), year[1], 5),
        typed("T3", date(2025, 7, 1), half, 30), typed("T4", date(2026, 6, 1), date(2026, 8, 1), 2, "其他任免"),
    ):  # fmt: skip
        records.add(desk, TYPED_COUNTS, one)
    with desk.store.read() as session:
        first, other = typed_counts.sums(session, *year)
        assert (first.label, first.count, len(first.ids), len(first.across)) == ("任免", 12, 2, 1)
        assert first.warnings == ("「任免」另有 1 条跨出这段时间，没有计入",) and other.count == 2
        (outside,) = typed_counts.sums(session, date(2025, 1, 1), date(2025, 12, 31))
        assert (outside.count, outside.ids) == (0, ())


def test_spans_that_overlap_are_told_because_they_count_twice(desk: Desk) -> None:
    records.add(desk, TYPED_COUNTS, typed("T1", date(2026, 1, 1), date(2026, 12, 31), 12))
    records.add(desk, TYPED_COUNTS, typed("T2", date(2026, 7, 1), date(2026, 12, 31), 5))
    with desk.store.read() as session:
        (found,) = typed_counts.sums(session, date(2026, 1, 1), date(2026, 12, 31))
    assert found.count == 17 and found.warnings == ("「任免」T1 与 T2 的起止日期重叠，可能重复计算",)
    rows = records.find(desk, TYPED_COUNTS)
    typed_counts.with_overlaps(desk, rows, 2026)
    assert [row["overlap"] for row in rows] == ["与 T2 重叠", "与 T1 重叠"]


def test_the_name_of_the_way_of_working_is_kept_as_typed(desk: Desk) -> None:
    facts = setup.unit(desk)
    assert facts.work_method == ""
    setup.change_unit(desk, setup.UnitFacts(facts.name, "", "", "", "「571」工作法"))
    with desk.store.read() as session:
        assert setup.work_method_label(session) == "「571」工作法"
    assert setup.unit(desk).work_method == "「571」工作法"
