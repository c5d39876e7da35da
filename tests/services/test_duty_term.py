"""述职 over a term: rates, plan, draft, ballot, rectification. Figures are worked out by hand beside the asserts."""

from datetime import date
from typing import Any

import pytest

from gongshu_desk.domain.codes import MandateLevel, MandateStatus
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.services import duty_term, records
from gongshu_desk.services.catalog import DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.trade_kinds import RECTIFICATIONS

D = date
BALLOT = {"issued": 46, "returned": 46, "valid": 45, "satisfied": 40, "fairly": 4, "dissatisfied": 1}


def deputy(no: str, name: str, **values: Any) -> DeputyDraft:
    given = {"name": name, "certificate_no": no, "level": MandateLevel.DISTRICT, "term": 1, "group": "第一小组"}
    return DeputyDraft(**(given | values))


def report(desk: Desk, no: str, year: int, **values: Any) -> None:
    records.add(desk, DUTY_REPORTS, DutyReportDraft(certificate_no=no, year=year, **({"due": True} | values)))


@pytest.fixture
def street(desk: Desk) -> Desk:
    """Five mandates of a term that began on 2022-01-01: two reported, one must again, one suspended, one by-elected."""
    for draft in (
        deputy("001", "王一", electoral_district="第 3 选区"),
        deputy("002", "王二", group="第二小组"),
        deputy("003", "王三"),
        deputy("004", "王四", status=MandateStatus.SUSPENDED, suspended_from=D(2026, 5, 1)),
        deputy("005", "王五", by_election=True, elected_on=D(2026, 3, 1)),
    ):
        records.add(desk, DEPUTIES, draft)
    report(desk, "001", 2024, oral_on=D(2024, 11, 20), **BALLOT)
    report(desk, "002", 2025, oral_on=D(2025, 11, 20), valid=40, satisfied=10, fairly=5, dissatisfied=25)
    report(desk, "003", 2025, written_on=D(2025, 12, 1))
    report(desk, "004", 2025)
    task = {"no": "ZG1", "certificate_no": "002", "year": 2025, "content": "按时出席", "report_again": True}
    records.add(desk, RECTIFICATIONS, RectificationDraft(**task))
    return desk


def test_rates_of_year_and_term(street: Desk) -> None:
    year = duty_term.rates(street, D(2025, 1, 1), D(2025, 12, 31))
    assert year.reported == Rate(2, 3)  # 002 orally, 003 in writing; 004 was in office on 31 December and did neither
    assert (year.satisfied, year.accepted, year.ballots) == (Rate(10, 40), Rate(15, 40), 1)
    term = duty_term.rates(street, D(2022, 1, 1), D(2026, 12, 31))
    assert (term.reported, term.satisfied, term.accepted) == (Rate(3, 4), Rate(50, 85), Rate(59, 85))
    before = duty_term.rates(street, D(2025, 1, 1), D(2025, 11, 30))
    assert before.reported == Rate(1, 3)  # 003 wrote on 1 December
    assert {line.certificate_no for line in year.due if not line.counted} == {"004"}


def test_term_plan_tells_who_is_left(street: Desk) -> None:
    plan = duty_term.term_plan(street, D(2026, 6, 30))
    states = {one.certificate_no: one.state for one in plan.people}
    assert states == {
        "001": duty_term.REPORTED, "002": duty_term.AGAIN, "003": duty_term.LEFT, "004": duty_term.APART,
        "005": duty_term.LEFT,
    }  # fmt: skip
    assert plan.coverage == Rate(2, 4)  # the suspended one stands apart; 002 reported, though it must again
    assert plan.people[0].again == 2026 and plan.years_open == (2026,)
    earlier = duty_term.term_plan(street, D(2025, 6, 30))
    assert earlier.coverage == Rate(1, 4)  # 004 was not suspended yet, 005 not elected
    report(street, "002", 2026, oral_on=D(2026, 10, 8))
    assert duty_term.term_plan(street, D(2026, 11, 1)).of(duty_term.AGAIN) == ()
