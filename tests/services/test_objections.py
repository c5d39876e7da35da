"""异议: numbered at the counter, checked, decided by a second person, put right by a write that is named, answered."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from gongshu_desk.domain.codes import AttendanceStatus, Decision, ObjectionKind
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import AdjustmentDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import activities, objections, publications, records, year_end
from gongshu_desk.services.catalog import ACTIVITIES, ADJUSTMENTS, DEPUTIES, OBJECTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.objection_slips import corrections, effect, proposed_answer, referable, slip, slips
from gongshu_desk.services.publicity_figures import papers

YEAR = 2026
ONE, TWO = "3301990100001", "3301990100002"
DAYS = [date(2026, 11, day) for day in range(16, 21)]


@pytest.fixture
def hung(desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]) -> Iterator[Desk]:
    """Two deputies, two trainings, the first attended by both, made public from Monday to Friday."""
    records.add(desk, DEPUTIES, deputy("王小明", ONE))
    records.add(desk, DEPUTIES, deputy("李慧敏", TWO))
    records.add(desk, ACTIVITIES, activity("A001"))
    records.add(desk, ACTIVITIES, activity("A002", date(2026, 4, 9), name="代表法培训"))
    activities.record_attendance(desk, "A001", dict.fromkeys((ONE, TWO), AttendanceStatus.PRESENT))
    publications.publish(desk, YEAR, opens_on=DAYS[0])
    yield desk


def receive(desk: Desk, **rest: object) -> objections.Received:
    given = {
        "year": YEAR, "certificate_no": ONE, "kind": ObjectionKind.MISSING, "content": "4 月 9 日培训到场，没有登记",
        "received_on": DAYS[0], "received_by": "周敏",
    }  # fmt: skip
    return objections.receive(desk, **{**given, **rest})  # type: ignore[arg-type]


def check(desk: Desk, no: str = "YY2026-01", **rest: object) -> None:
    given = {"on": DAYS[1], "by": "何卫东", "findings": "签到表上有签名"}
    objections.checked(desk, no, **{**given, **rest})  # type: ignore[arg-type]


def decide(desk: Desk, no: str = "YY2026-01", **rest: object) -> None:
    given = {"decision": Decision.DISMISSED, "on": DAYS[2], "by": "沈国梁"}
    objections.decide(desk, no, **{**given, **rest})  # type: ignore[arg-type]


def enter(desk: Desk) -> None:
    """The correction: the missing attendance."""
    activities.record_attendance(desk, "A002", {ONE: AttendanceStatus.PRESENT})


# --- received -------------------------------------------------------------------------------------------------


def test_slips_are_numbered_by_year(hung: Desk) -> None:
    assert [receive(hung).no, receive(hung, certificate_no=TWO).no] == ["YY2026-01", "YY2026-02"]
    last = records.find(hung, OBJECTIONS)[-1]
    records.archive(hung, OBJECTIONS, [last["id"]])
    assert receive(hung).no == "YY2026-03", "a number is never given twice"
    assert receive(hung, year=2025).no == "YY2025-01"


def test_a_slip_belongs_to_the_round_that_hangs(hung: Desk) -> None:
    receive(hung)
    (one,) = slips(hung, YEAR)
    assert one.round is not None and (one.round.round, one.stage, one.late) == (1, "待核查", False)
    assert one.published is not None and one.present is not None and one.published.total == one.present.total


@pytest.mark.parametrize(
    ("day", "said"), [(DAYS[4], None), (date(2026, 11, 21), "逾期 1 天"), (date(2026, 11, 13), "才开始")]
)
def test_outside_the_window_is_warned_and_written(hung: Desk, day: date, said: str | None) -> None:
    got = receive(hung, received_on=day)
    assert len(got.warnings) == (said is not None)
    assert all(said is not None and said in warning for warning in got.warnings)
    assert slip(hung, got.no).late is (day > DAYS[4])


def test_without_a_publication_it_is_warned_and_written(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    records.add(desk, DEPUTIES, deputy())
    got = receive(desk)
    assert "还没有公示" in got.warnings[0]
    assert slip(desk, got.no).round is None


def test_what_may_be_referred_to_is_told_in_words(hung: Desk) -> None:
    assert [(r.source, r.note) for r in referable(hung, YEAR, ONE)] == [("activities/A001", "2026-03-05")]
    assert "培训" in referable(hung, YEAR, ONE)[0].label
    got = receive(hung, refers="activities/A001")
    assert slip(hung, got.no).about.startswith("2026-03-05 培训")
    receive(hung, refers="activities/A002")  # what is missing from the lines may still be named
    with pytest.raises(InvalidInput, match="明细里没有"):
        receive(hung, refers="activities/A999")
    with pytest.raises(InvalidInput, match="明细里没有"):
        receive(hung, refers="suggestions/S001")


@pytest.mark.parametrize(("wrong", "said"), [({"certificate_no": "9"}, "不在名册中"), ({"content": ""}, "异议内容")])
def test_a_slip_that_cannot_be_is_refused(hung: Desk, wrong: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        receive(hung, **wrong)
    assert records.find(hung, OBJECTIONS) == []


# --- the steps ------------------------------------------------------------------------------------------------


def test_steps_follow_each_other(hung: Desk) -> None:
    receive(hung)
    with pytest.raises(Conflict, match="还没有核查"):
        decide(hung)
    check(hung)
    assert slip(hung, "YY2026-01").stage == "待决定"
    with pytest.raises(Conflict, match="还没有决定"):
        objections.answer(hung, "YY2026-01", text="维持", on=DAYS[3])
    decide(hung)
    assert slip(hung, "YY2026-01").stage == "待答复"
    objections.answer(hung, "YY2026-01", text="维持不变", on=DAYS[3])
    assert slip(hung, "YY2026-01").stage == "已答复"
    with pytest.raises(Conflict, match="已经答复"):
        check(hung)
    with pytest.raises(NotFound, match="没有编号"):
        check(hung, "YY2026-09")


def test_dates_stand_in_order(hung: Desk) -> None:
    receive(hung, received_on=DAYS[1])
    with pytest.raises(InvalidInput, match="早于收到日期"):
        check(hung, on=DAYS[0])
    check(hung)
    with pytest.raises(InvalidInput, match="早于核查日期"):
        decide(hung, on=DAYS[0])


@pytest.mark.parametrize("by", ["周敏", "何卫东", " 何 卫东 "])
def test_who_received_or_checked_does_not_decide(hung: Desk, by: str) -> None:
    receive(hung)
    check(hung)
    with pytest.raises(InvalidInput, match="须由第二人决定"):
        decide(hung, by=by)
    decide(hung)


def test_the_generic_form_keeps_to_the_second_person_too(hung: Desk) -> None:
    receive(hung)
    loaded = records.load(hung, OBJECTIONS, 1)
    draft = loaded.draft.model_copy(
        update={"decision": Decision.UPHELD, "decided_on": DAYS[2], "decided_by": "周敏", "correction": "补登"}
    )
    with pytest.raises(InvalidInput, match="须由第二人决定"):
        records.change(hung, OBJECTIONS, loaded.id, loaded.revision, draft)


def test_upheld_needs_its_correction(hung: Desk) -> None:
    receive(hung)
    check(hung)
    for decision in (Decision.UPHELD, Decision.PARTLY):
        with pytest.raises(InvalidInput, match="须写明更正情况"):
            decide(hung, decision=decision)
    decide(hung, decision=Decision.PARTLY, correction="只是名称写错，积分不变")
    assert slip(hung, "YY2026-01").draft.correction == "只是名称写错，积分不变"


# --- the correction -------------------------------------------------------------------------------------------


def test_the_write_that_put_it_right_is_offered_and_named(hung: Desk) -> None:
    receive(hung)
    assert corrections(hung, "YY2026-01") == [], "what was entered before the reception corrects nothing"
    activities.record_attendance(hung, "A002", {TWO: AttendanceStatus.PRESENT})
    assert corrections(hung, "YY2026-01") == [], "another deputy's record is not his"
    hung.store.clerk = "何卫东"
    enter(hung)
    (offered,) = corrections(hung, "YY2026-01")
    assert offered.clerk == "何卫东" and "出席" in offered.sentence
    check(hung)
    decide(hung, decision=Decision.UPHELD, batches=[offered.batch])
    told = slip(hung, "YY2026-01").draft.correction
    assert told is not None and offered.sentence in told and "何卫东" in told
    assert "A002" not in told, "a letter names the activity, not its number"


def test_an_adjustment_is_linked(hung: Desk) -> None:
    receive(hung)
    check(hung)
    for no, number in (("T001", ONE), ("T002", TWO)):
        records.add(
            hung, ADJUSTMENTS,
            AdjustmentDraft.model_validate({
                "no": no, "certificate_no": number, "item": "E4", "points": "3", "decided_on": DAYS[1],
                "reason": "执笔", "approved_by": "李明", "document_no": "〔2026〕2号",
            }),
        )  # fmt: skip
    with pytest.raises(NotFound, match="T009"):
        decide(hung, decision=Decision.UPHELD, adjustment_no="T009")
    with pytest.raises(InvalidInput, match="不是这位代表的"):
        decide(hung, decision=Decision.UPHELD, adjustment_no="T002")
    decide(hung, decision=Decision.UPHELD, adjustment_no="T001")
    one = slip(hung, "YY2026-01")
    assert (one.adjustment_no, one.draft.correction) == ("T001", "登记积分调整 T001")


def test_effect_is_from_what_was_published_to_what_is(hung: Desk) -> None:
    receive(hung)
    assert effect(hung, "YY2026-01") is None
    enter(hung)
    found = effect(hung, "YY2026-01")
    assert found is not None and found.old is not None and found.new is not None
    assert [int(n) for n in (found.old.total, found.new.total, found.total_change or 0)] == [2, 4, 2]
    assert [line.source for line in found.lines] == ["activities/A002"]
    check(hung)
    decide(hung, decision=Decision.UPHELD, correction="补登出席 A002")
    assert "由 2 分改为 4 分" in proposed_answer(slip(hung, "YY2026-01"))


def test_proposed_answer_of_a_dismissed_one_keeps_the_points(hung: Desk) -> None:
    receive(hung)
    check(hung)
    decide(hung)
    assert proposed_answer(slip(hung, "YY2026-01")) == "经核查，签到表上有签名。公示的记录和积分与事实相符，维持不变。"


def test_what_changed_elsewhere_is_not_told_as_the_effect_of_an_objection(hung: Desk) -> None:
    """A dismissed slip beside an upheld one of the same deputy; and one whose rank alone moved."""
    receive(hung)
    receive(hung, certificate_no=TWO)
    receive(hung)
    for no in ("YY2026-01", "YY2026-02", "YY2026-03"):
        check(hung, no)
    enter(hung)
    decide(hung)
    decide(hung, "YY2026-02", decision=Decision.UPHELD, correction="更正备注")
    decide(hung, "YY2026-03", decision=Decision.UPHELD, correction="补登出席 A002")
    dismissed, moved, upheld = papers(hung, YEAR)
    assert (dismissed.old_total, dismissed.new_total) == (2, None)
    assert (upheld.old_total, upheld.new_total) == (2, 4)
    assert moved.old_total == moved.new_total == 2
    assert (
        proposed_answer(slip(hung, "YY2026-02")) == "经核查，签到表上有签名。有关记录已经更正，你的履职积分仍为 2 分。"
    )


def test_undecided_objections_hold_back_the_closing(hung: Desk) -> None:
    def gap() -> tuple[str, str, tuple[str, ...]]:
        return next((g.need, g.lacks, g.keys) for g in year_end.gaps(hung, YEAR) if g.what == "异议")

    receive(hung)
    assert gap() == ("必补", "1 件没有决定：YY2026-01", ("YY2026-01",))
    with pytest.raises(Conflict, match="异议 1 件没有决定"):
        year_end.close_year(hung, YEAR)
    check(hung)
    decide(hung)
    assert gap() == ("建议补", "1 件没有答复：YY2026-01", ("YY2026-01",))
    objections.answer(hung, "YY2026-01", text="维持", on=DAYS[3])
    assert gap() == ("已齐", "", ())


def test_an_objection_to_a_closed_year_is_still_answered(hung: Desk) -> None:
    receive(hung)
    year_end.close_year(hung, YEAR, with_gaps=True)
    check(hung)
    decide(hung)
    objections.answer(hung, "YY2026-01", text="维持", on=DAYS[3])


def test_wanted_slips_are_found_or_named(hung: Desk) -> None:
    receive(hung)
    receive(hung, certificate_no=TWO)
    assert [one.no for one in slips(hung, YEAR, ("YY2026-02",))] == ["YY2026-02"]
    with pytest.raises(NotFound, match="YY2026-09"):
        slips(hung, YEAR, ("YY2026-09",))


def test_every_slip_of_the_demo_reads_whole(street: Desk) -> None:
    found = slips(street, 2025)
    assert [(one.no, one.stage) for one in found] == [
        ("YY2025-01", "已答复"), ("YY2025-02", "已答复"), ("YY2025-03", "待核查")
    ]  # fmt: skip
    upheld = found[0]
    assert upheld.difference is not None and upheld.difference.total_change and upheld.round is not None
    assert all(one.about and one.published for one in found)
