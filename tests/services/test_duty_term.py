"""述职 over a term: rates, plan, draft, ballot, rectification. Figures are worked out by hand beside the asserts."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel, MandateStatus, Rater
from gongshu_desk.domain.duty_scales import Part, Scale, faults, result
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import (
    activities,
    duty_ballots,
    duty_drafting,
    duty_plan,
    duty_scales,
    duty_term,
    history,
    records,
    rectifying,
)
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.duty_ballots import Tellers
from gongshu_desk.services.duty_plan import Slot
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
        deputy("004", "王四", status=MandateStatus.SUSPENDED, suspended_from=D(2026, 2, 1)),
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


def test_ballots_of_namesakes_are_told_apart(street: Desk) -> None:
    for no, place in (("006", "第 6 选区"), ("007", "第 7 选区")):
        records.add(street, DEPUTIES, deputy(no, "李六", electoral_district=place))
        report(street, no, 2025, planned_on=D(2025, 12, 9))
    names = {one.report["certificate_no"]: one.name for one in duty_ballots.ballots(street, 2025)}
    assert (names["002"], names["006"], names["007"]) == ("王　二", "李　六（第 6 选区）", "李　六（第 7 选区）")


def slots_of(plan: duty_term.TermPlan, **how: Any) -> list[tuple[str, int, str, date | None]]:
    return [(s.certificate_no, s.year, s.batch, s.planned_on) for s in duty_plan.propose(plan, **how)]


def test_a_proposal_spreads_those_left_and_puts_first_who_must_again(street: Desk) -> None:
    plan = duty_term.term_plan(street, D(2026, 3, 2))
    assert slots_of(plan, days=((6, 13), (11, 16))) == [
        ("002", 2026, "第一批", D(2026, 6, 15)),  # 13 June 2026 is a Saturday
        ("003", 2026, "第一批", D(2026, 6, 15)),
        ("005", 2026, "第二批", D(2026, 11, 16)),
    ]
    assert [s[0] for s in slots_of(plan, again_only=True)] == ["002"]
    early = duty_term.term_plan(street, D(2025, 3, 2))  # 003 and 004 left, two years open; 005 not elected yet
    assert [(no, year) for no, year, *_ in slots_of(early) if no != "002"] == [("003", 2025), ("004", 2026)]


def test_a_plan_is_one_write_and_moving_withdraws_the_old_line(street: Desk) -> None:
    plan = duty_term.term_plan(street, D(2026, 3, 2))
    saved = duty_plan.write(street, duty_plan.propose(plan))
    after = duty_term.term_plan(street, D(2026, 3, 2))
    assert {one.certificate_no for one in after.of(duty_term.PLANNED)} == {"003", "005"}
    assert after.of(duty_term.AGAIN)[0].planned is not None and not duty_plan.propose(after)
    history.undo(street, saved.batch)
    assert duty_term.term_plan(street, D(2026, 3, 2)).of(duty_term.PLANNED) == ()
    with pytest.raises(InvalidInput, match="暂停执行职务"):
        duty_plan.write(street, [Slot("003", "王三", 2026), Slot("004", "王四", 2026)])
    assert all(r["year"] != 2026 for r in records.find(street, DUTY_REPORTS))  # nothing half done
    with pytest.raises(Conflict, match="已于 2025-11-20 口头述职"):
        duty_plan.write(street, [Slot("002", "王二", 2025)])
    duty_plan.write(street, [Slot("003", "王三", 2026, "第一批", D(2026, 12, 15))])
    duty_plan.write(street, [Slot("003", "王三", 2027, "", D(2027, 5, 10))])
    kept = [(r["year"], r["batch"]) for r in records.find(street, DUTY_REPORTS) if r["certificate_no"] == "003"]
    assert kept == [(2025, None), (2027, None)]


def test_a_draft_says_what_the_records_say_and_is_frozen(street: Desk) -> None:
    meeting = {"no": "A1", "kind": ActivityKind.CONGRESS, "name": "第一次全体会议", "held_on": D(2026, 1, 14)}
    records.add(street, ACTIVITIES, ActivityDraft(**meeting, half_days=Decimal(2)))
    records.add(
        street, ACTIVITIES, ActivityDraft(no="A2", kind=ActivityKind.GROUP, name="走访企业", held_on=D(2026, 5, 8))
    )
    activities.record_attendance(street, "A1", {"001": AttendanceStatus.PRESENT})
    activities.record_attendance(street, "A2", {"001": AttendanceStatus.PERSONAL_LEAVE})
    text = duty_drafting.draft(street, "001", 2026)
    assert [part in text.splitlines() for part in duty_drafting.PARTS] == [True] * 7
    assert "应出席人代会会议2个半天，实际出席2/2（100.0%）。" in text
    assert "闭会期间应参加活动1次，实际参加0/1（0.0%）。" in text
    assert "会议和活动有1次没有到场（事假1次）；没有参加培训" in text
    report(street, "001", 2026, report_text=text)
    with pytest.raises(InvalidInput, match="处【】没有填写"):
        duty_drafting.finalise(street, "001", 2026, D(2026, 11, 1))
    row = next(r for r in records.find(street, DUTY_REPORTS, year=2026))
    final = {"certificate_no": "001", "year": 2026, "due": True, "report_text": "各位选民：\n以上报告。"}
    records.change(street, DUTY_REPORTS, row["id"], row["revision"], DutyReportDraft(**final))
    duty_drafting.finalise(street, "001", 2026, D(2026, 11, 1))
    loaded = records.load(street, DUTY_REPORTS, row["id"])
    for other in ({"report_text": "另一份"}, {"finalised_on": None}):
        with pytest.raises(InvalidInput, match="2026-11-01 定稿"):
            draft = loaded.draft.model_copy(update=other)
            records.change(street, DUTY_REPORTS, row["id"], loaded.revision, draft)
    records.change(
        street, DUTY_REPORTS, row["id"], loaded.revision, loaded.draft.model_copy(update={"place": "柳岸站"})
    )
    with pytest.raises(InvalidInput, match="理由"):
        duty_drafting.reopen(street, "001", 2026, " ")
    duty_drafting.reopen(street, "001", 2026, "漏写两件建议")
    assert "漏写两件建议" in history.recent(street)[0].sentence


# ── the ballot ───────────────────────────────────────────────────────────────────────────────────────────────────


def scale(desk: Desk, name: str) -> Scale:
    return next(one for one in duty_scales.scales(desk) if one.name == name)


def part(scale_: Scale, *counts: int | None, rater: Rater = Rater.VOTERS, aspect: str = "", **more: int) -> Part:
    """发出 收回 有效, then the answers."""
    return Part(rater, aspect, *counts[:3], votes=counts[3:], **more)


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ((46, 47, 45, 40, 4, 1, 0), "选民：收回 47 多于发出 46，请核对"),
        ((46, 46, 47, 40, 4, 1, 2), "选民：有效 47 多于收回 46，请核对"),
        ((46, 46, 45, 40, 4, 2, 0), "选民：各等次 40 + 4 + 2 + 0 = 46，多于有效 45，请核对"),
        ((46, 46, 45, 40, 4, 0, 0), "选民：各等次 40 + 4 + 0 + 0 = 44，少于有效 45，请核对"),
        ((46, 46, None, 40, 8, None, None), "选民：各等次 40 + 8 + 0 + 0 = 48，多于收回 46，请核对"),
        ((46, 46, 45, 40, None, None, None), None),
    ],
)
def test_tally_is_checked_while_it_is_typed(desk: Desk, counts: tuple[int | None, ...], sentence: str | None) -> None:
    found = faults(words := scale(desk, "满意度测评"), [part(words, *counts)])
    assert [fault.sentence for fault in found] == ([sentence] if sentence else [])


def test_results_of_every_scale(desk: Desk) -> None:
    def told(name: str, *parts: Part) -> tuple[str, str]:
        found = result(scale(desk, name), parts)
        return found.verdict, " ".join(found.sentences)

    words = scale(desk, "满意度测评")
    verdict, sentence = told("满意度测评", part(words, 46, 46, 45, 40, 4, 1, 0))
    assert verdict == "过半数" and "满意 40 + 基本满意 4 = 44，÷ 有效票 45 = 97.8 %" in sentence
    refused = result(words, [part(words, 46, 46, 45, 10, 12, 23, 0)])
    assert refused.refused and not result(words, [part(words, 46, 46, 46, 11, 12, 23, 0)]).refused  # half is not more
    for yes, label in (
        (37, "称职"),
        (36, "基本称职"),
        (23, "基本称职"),
        (22, "不称职"),
    ):  # of 46: 80.4, 78.3, 50, 47.8 %
        verdict, sentence = told("称职测评", part(words, 46, 46, 46, yes, 46 - yes, 0, 0))
        assert verdict == label and f"称职 {yes} 票 ÷ 有效票 46" in sentence
    verdict, sentence = told("百分制测评", part(words, 46, 46, 45, 40, 4, 1, points=3591))
    assert verdict == "基本满意" and "总分 3591 ÷ 有效票 45 = 79.8 分" in sentence
    bad = faults(scale(desk, "百分制测评"), [part(words, 46, 46, 45, 40, 4, 1, points=3400)])
    assert "不在各等次票数可能的 3440 至 4375 之间" in bad[0].sentence  # 40·80+4·60+0, 40·100+4·79+59
    weighted = (
        part(words, 46, 46, 40, 30, 6, 4, 0),
        part(words, 5, 5, 5, 4, 1, 0, 0, rater=Rater.COMMITTEE),
        part(words, 10, 10, 10, 5, 3, 2, 0, rater=Rater.PEERS),
    )
    verdict, sentence = told("多方测评", *weighted)
    assert "选民 90.0 % × 70 % + 人大街道工委 100.0 % × 20 % + 其他代表 80.0 % × 10 % = 91.0 %" in sentence
    verdict, sentence = told("多方测评", *weighted[:2])
    assert verdict == "" and "还缺其他代表的计票" in sentence


def test_a_count_is_kept_whole_announced_and_mended_only_with_a_reason(street: Desk) -> None:
    words = scale(street, "称职测评")
    report(street, "003", 2026, planned_on=D(2026, 11, 20))
    found = duty_ballots.ballot(street, "003", 2026)
    assert found.whole.blank and not found.counted
    whole, aspect = part(words, 46, 46, 45, 40, 4, 1, 0), part(words, 46, 46, 44, 40, 4, 0, 0, aspect=words.aspects[2])
    with pytest.raises(InvalidInput, match="口头述职日期"):
        duty_ballots.record(street, "003", 2026, found.report["revision"], words, [whole, aspect])
    duty_ballots.hold(street, "003", 2026, found.report["revision"], D(2026, 11, 20), "柳岸站", "选民代表 46 人")
    revision = duty_ballots.ballot(street, "003", 2026).report["revision"]
    with pytest.raises(InvalidInput, match="少于有效 45"):
        duty_ballots.record(street, "003", 2026, revision, words, [replace(whole, votes=(40, 4, 0, 0)), aspect])
    with pytest.raises(InvalidInput, match="还没有填不称职、弃权票"):
        duty_ballots.record(street, "003", 2026, revision, words, [replace(whole, valid=44, votes=(40, 4, None, None))])
    duty_ballots.record(street, "003", 2026, revision, words, [whole, aspect], Tellers(50, 46, "计票 王一"))
    kept = duty_ballots.ballot(street, "003", 2026)
    assert kept.whole == whole and aspect in kept.parts and kept.result.verdict == "称职"
    stored = {name: kept.report[name] for name in ("valid", "satisfied", "fairly", "dissatisfied", "scale", "tellers")}
    told = {"valid": 45, "satisfied": 40, "fairly": 4, "dissatisfied": 1, "scale": "称职测评", "tellers": "计票 王一"}
    assert stored == told
    with pytest.raises(Conflict, match="又有人改过"):
        duty_ballots.record(street, "003", 2026, revision, words, [whole])
    duty_ballots.announce(street, "003", 2026, kept.report["revision"], D(2026, 11, 20))
    revision = duty_ballots.ballot(street, "003", 2026).report["revision"]
    with pytest.raises(Conflict, match="已于 2026-11-20 宣布"):
        duty_ballots.record(street, "003", 2026, revision, words, [whole])
    loaded = records.load(street, DUTY_REPORTS, duty_ballots.ballot(street, "003", 2026).report["id"])
    with pytest.raises(InvalidInput, match="宣布，票数不再改动"):
        changed = loaded.draft.model_copy(update={"satisfied": 39, "fairly": 5})
        records.change(street, DUTY_REPORTS, loaded.id, loaded.revision, changed)
    duty_ballots.take_back(street, "003", 2026, revision, "重新核对无效票")
    revision = duty_ballots.ballot(street, "003", 2026).report["revision"]
    saved = duty_ballots.record(street, "003", 2026, revision, words, [whole])  # the aspect is not counted any more
    assert all(one.blank for one in duty_ballots.ballot(street, "003", 2026).parts[1:])
    history.undo(street, saved.batch)
    assert aspect in duty_ballots.ballot(street, "003", 2026).parts


def test_points_and_raters_come_back_as_they_were_kept(street: Desk) -> None:
    for no, name, parts in (
        ("001", "百分制测评", [part(scale(street, "百分制测评"), 46, 46, 45, 40, 4, 1, points=3987)]),
        ("002", "多方测评", [
            part(scale(street, "多方测评"), 46, 46, 40, 30, 6, 4, 0),
            part(scale(street, "多方测评"), 5, 5, 5, 4, 1, 0, 0, rater=Rater.COMMITTEE),
        ]),
    ):  # fmt: skip
        year = 2024 if no == "001" else 2025
        revision = duty_ballots.ballot(street, no, year).report["revision"]
        duty_ballots.record(street, no, year, revision, scale(street, name), parts)
        kept = duty_ballots.ballot(street, no, year)
        assert [one for one in kept.parts if not one.blank] == parts


def test_the_offices_own_scale_is_data(street: Desk) -> None:
    own = replace(scale(street, "称职测评"), name="本街道办法", options=("好", "较好", "差"), built_in=False)
    duty_scales.keep(street, own)
    assert duty_scales.scales(street)[-1] == own
    with pytest.raises(InvalidInput, match="权重合计须是 100"):
        duty_scales.keep(street, replace(own, name="乙", weights=((Rater.VOTERS, Fraction(70)),)))
    revision = duty_ballots.ballot(street, "001", 2024).report["revision"]
    duty_ballots.record(street, "001", 2024, revision, own, [part(own, 46, 46, 45, 40, 4, 1, 0)])
    with pytest.raises(Conflict, match="有 1 份述职用"):
        duty_scales.remove(street, "本街道办法")
    assert "好 40 票" in duty_ballots.ballot(street, "001", 2024).result.sentences[0]


def test_rectification_is_made_carried_and_closed(street: Desk) -> None:
    row = next(r for r in records.find(street, DUTY_REPORTS) if r["certificate_no"] == "002")
    demands = DutyReportDraft(
        **{name: row[name] for name in DutyReportDraft.model_fields if name in row}
        | {"rectify": "1. 按时出席\n2、每月进站一次", "rectify_by": D(2026, 3, 31)}
    )
    records.change(street, DUTY_REPORTS, row["id"], row["revision"], demands)
    rectifying.from_demands(street, "002", 2025)  # 「按时出席」 is a task already
    made = rectifying.tasks(street, 2026)
    assert [(t["no"], t["content"], t["state"], t["report_again"]) for t in made] == [
        ("ZG2025-01", "每月进站一次", "逾期", True),  # 25 of 40 valid votes were 不满意
        ("ZG1", "按时出席", "未定期限", True),
    ]
    with pytest.raises(Conflict, match="都已经是整改事项"):
        rectifying.from_demands(street, "002", 2025)
    one = made[0]
    with pytest.raises(InvalidInput, match="核实人"):
        rectifying.close(street, one["id"], one["revision"], D(2026, 4, 2), "已进站三次", "")
    rectifying.close(street, one["id"], one["revision"], D(2026, 4, 2), "已进站三次", "李明")
    assert [t["state"] for t in rectifying.tasks(street, 2026)] == ["未定期限", "已完成"]
    assert [t["no"] for t in rectifying.tasks(street, 2027)] == ["ZG1"]
