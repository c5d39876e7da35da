"""Adjustments need a document, a second person and a fitting item; leave approved after closing becomes one."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from gongshu_desk.domain.codes import AttendanceStatus as Status
from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.domain.points.scheme import RuleItem
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import AdjustmentDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import activities, late_leave, points, records, rules, upkeep, year_end
from gongshu_desk.services.catalog import ACTIVITIES, ADJUSTMENTS, DEPUTIES
from gongshu_desk.services.choices import choices
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handbook_figures import handbooks
from gongshu_desk.services.register_figures import registers
from tests.domain.points_making import item, rule_text

CLOSED, OPEN = 2025, 2026
ME, GONE = "3301990100001", "3301990100002"
TODAY = date(OPEN, 11, 20)
Roster = Callable[..., DeputyDraft]
Diary = Callable[..., ActivityDraft]

RATE = item("A1", "rate_linear", "20", name="出席率", kinds=["training"])
ABSENT = item("A2", points="-1", name="缺席", statuses=["absent"])
EVERY = ["official_leave", "sick_leave", "personal_leave"]
BY_HAND = item("Z1", "manual", None, name="往年更正", source="adjustment", min="-30", max="30")
SMALL = item("Z2", "manual", None, name="表现突出", source="adjustment", min="0", max="3")


def adjustment(**values: object) -> AdjustmentDraft:
    given = {
        "no": "T001", "certificate_no": ME, "item": "E4", "points": "3", "decided_on": date(OPEN, 9, 9),
        "reason": "执笔调研报告", "approved_by": "李明", "document_no": "临人大代〔2026〕2号",
    }  # fmt: skip
    return AdjustmentDraft.model_validate(given | values)


@pytest.fixture
def office(desk: Desk, deputy: Roster, activity: Diary) -> Desk:
    """Three trainings of 2025, the third one missed; 2025 is closed. The rules are installed by each test's year."""
    records.add(desk, DEPUTIES, deputy("王小明", ME, group="第一小组"))
    records.add(desk, DEPUTIES, deputy("李文", GONE, group="第一小组"))
    for month in (3, 4, 5):
        records.add(desk, ACTIVITIES, activity(f"A{month:03}", date(CLOSED, month, 5)))
        missed = Status.ABSENT if month == 5 else Status.PRESENT
        activities.record_attendance(desk, f"A{month:03}", {ME: missed, GONE: Status.PRESENT})
    return desk


def close(desk: Desk, *items: dict[str, object]) -> None:
    """Close 2025 under these rules, which also score 2026."""
    rules.install(desk, rule_text(list(items), code="own", effective_from=date(CLOSED, 1, 2)))
    year_end.close_year(desk, CLOSED, with_gaps=True)


def approve(desk: Desk, no: str = "A005", status: Status = Status.SICK_LEAVE, **values: object) -> None:
    given: dict[str, object] = {
        "reason": "住院，出院后补交请假条", "document_no": "翠柳人大工委纪要〔2026〕5号", "approved_by": "李明",
        "decided_on": TODAY,
    }  # fmt: skip
    late_leave.approve(desk, no, ME, status, **(given | values))  # type: ignore[arg-type]


def entered(desk: Desk) -> list[dict[str, object]]:
    return records.find(desk, ADJUSTMENTS)


# ── any adjustment ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"document_no": None}, "须有文号"),
        ({"approved_by": "周 敏"}, "批准人不能是登记人周　敏本人"),
        ({"item": "A1"}, "「A1」不是人工登记的细则；可用的：E4"),
        ({"points": "3.5"}, "限 0 至 3 分，填的 3.5 分不在其中"),
        ({"decided_on": date(2019, 5, 1)}, "没有生效的积分规则，积分调整没有可用的细则"),
    ],
)
def test_an_adjustment_that_could_not_stand_is_refused(office: Desk, values: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        records.add(office, ADJUSTMENTS, adjustment(**values))
    assert entered(office) == []


def test_an_adjustment_with_document_and_second_person_counts(office: Desk) -> None:
    records.add(office, ADJUSTMENTS, adjustment())
    assert any(line.source == "adjustments/T001" for line in points.result(office, OPEN).statement(ME).lines)


def test_the_form_offers_the_manual_items_with_their_limits(office: Desk) -> None:
    offered = choices(office, ["manual-items"])["manual-items"]
    assert [(c.value, c.note) for c in offered] == [("E4", "0 至 3 分"), ("F6", "−10 至 0 分")]


# ── leave after closing ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_preview_tells_what_the_year_would_have_come_to(office: Desk) -> None:
    close(office, RATE, ABSENT, BY_HAND)
    made = late_leave.preview(office, "A005", ME, Status.OFFICIAL_LEAVE)
    assert (made.old, made.new, made.year) == (Status.ABSENT, Status.OFFICIAL_LEAVE, CLOSED)
    assert (made.before, made.after) == (Fraction(20) * 2 / 3 - 1, Fraction(20))
    assert [(c.code, c.before, c.after) for c in made.items] == [
        ("A1", Fraction(40, 3), Fraction(20)),
        ("A2", Fraction(-1), Fraction(0)),
    ]
    assert (made.difference, made.points, made.rounded) == (Fraction(23, 3), Decimal("7.67"), True)
    assert "相差 +7.67 分（差额除不尽，四舍五入为两位小数）" in made.sentence


def test_approval_writes_one_adjustment_and_leaves_the_closed_year_alone(office: Desk) -> None:
    close(office, RATE, ABSENT, BY_HAND)
    before = points.result(office, CLOSED)
    approve(office)
    (row,) = entered(office)
    assert (row["no"], row["item"], row["points"], row["refers"]) == ("T001", "Z1", Decimal("1"), "activities/A005")
    assert row["reason"] == "补准请假：2025 年度「专题培训」缺席→病假，住院，出院后补交请假条"
    after = points.result(office, CLOSED)
    assert (after.hash, after.rows) == (before.hash, before.rows)
    assert upkeep.verify(office).sound
    statement = points.result(office, OPEN).statement(ME)
    assert [line.counted for line in statement.lines if line.source == "adjustments/T001"] == [Fraction(1)]


def test_a_difference_without_two_places_is_rounded_and_says_so(office: Desk) -> None:
    close(office, RATE, ABSENT, BY_HAND)
    approve(office, status=Status.OFFICIAL_LEAVE)
    (row,) = entered(office)
    assert row["points"] == Decimal("7.67")
    assert str(row["reason"]).endswith("（差额除不尽，四舍五入为两位小数）")


def test_the_same_attendance_is_made_good_once(office: Desk) -> None:
    close(office, RATE, ABSENT, BY_HAND)
    approve(office)
    with pytest.raises(Conflict, match="已经有积分调整 T001"):
        approve(office, status=Status.PERSONAL_LEAVE)
    assert len(entered(office)) == 1


def test_a_second_leave_of_the_same_year_counts_on_the_first(office: Desk) -> None:
    """Absences beyond a bound: the first leave changes nothing yet, or the second would be paid twice."""
    bounded = item("A2", points="-1", name="缺席", statuses=["absent"], cap="-1")
    activities.record_attendance(office, "A004", {ME: Status.ABSENT})
    close(office, RATE, bounded, item("A3", points="1", statuses=["sick_leave"]), BY_HAND)
    approve(office, "A005")
    assert entered(office)[0]["points"] == Decimal("1")
    second = late_leave.preview(office, "A004", ME, Status.SICK_LEAVE)
    assert second.difference == 2, "the last absence falls away and the leave counts"


def test_it_refuses_an_open_year_and_names_the_roll(office: Desk) -> None:
    with pytest.raises(Conflict, match="没有结账，直接改签到即可"):
        approve(office)


def test_without_a_fitting_item_it_says_what_to_add_to_the_rules(office: Desk) -> None:
    close(office, RATE, ABSENT, SMALL)
    with pytest.raises(Conflict, match=r"没有可以登记 \+7.67 分的人工细则") as refused:
        approve(office, status=Status.OFFICIAL_LEAVE)
    assert "往年更正" in refused.value.next_step
    assert entered(office) == []


def test_where_several_items_fit_the_clerk_chooses(office: Desk) -> None:
    close(office, RATE, ABSENT, BY_HAND, SMALL)
    fitting: list[RuleItem] = late_leave.fitting(office, TODAY, Decimal(1))
    assert [one.code for one in fitting] == ["Z1", "Z2"]
    with pytest.raises(InvalidInput, match="不止一条"):
        approve(office)
    approve(office, item="Z2")
    assert entered(office)[0]["item"] == "Z2"


@pytest.mark.parametrize(
    ("values", "error", "said"),
    [
        ({"reason": " "}, InvalidInput, "写明理由"),
        ({"approved_by": ""}, InvalidInput, "写明批准人"),
        ({"approved_by": "周敏"}, InvalidInput, "不能是登记人"),
        ({"document_no": ""}, InvalidInput, "须有文号"),
        ({"decided_on": date(CLOSED, 12, 31)}, Conflict, "2025 年度已经结账"),
        ({"status": Status.ABSENT}, InvalidInput, "本来就是「缺席」"),
        ({"no": "A009"}, NotFound, "没有编号为「A009」"),
    ],
)
def test_what_is_missing_is_asked_for(
    office: Desk, values: dict[str, object], error: type[Exception], said: str
) -> None:
    close(office, RATE, ABSENT, BY_HAND)
    with pytest.raises(error, match=said):
        approve(office, **values)  # type: ignore[arg-type]
    assert entered(office) == []


def test_a_leave_that_changes_no_points_needs_no_adjustment(office: Desk) -> None:
    close(office, item("A1", points="1", statuses=["present"]), BY_HAND)
    with pytest.raises(Conflict, match="得分不变，不需要积分调整"):
        approve(office)


def test_who_left_office_has_no_open_period(office: Desk) -> None:
    close(office, RATE, ABSENT, BY_HAND)
    number = next(row["id"] for row in records.find(office, DEPUTIES) if row["certificate_no"] == ME)
    loaded = records.load(office, DEPUTIES, number)
    gone = loaded.draft.model_copy(update={"ended_on": date(OPEN, 2, 1), "status": MandateStatus.TERMINATED})
    records.change(office, DEPUTIES, number, loaded.revision, gone)
    with pytest.raises(Conflict, match="不在任"):
        approve(office)


def test_papers_of_the_open_year_tell_reason_and_reference(office: Desk) -> None:
    """The sheet and the handbook of 2026 show why the points are there and which record they right."""
    close(office, RATE, ABSENT, BY_HAND)
    approve(office)
    (register,) = registers(office, OPEN, [ME])
    (line,) = [record for record in register.records if "补准请假" in record.text]
    assert "缺席→病假，住院，出院后补交请假条（涉及活动 A005）" in line.text
    (book,) = handbooks(office, OPEN, [ME])
    (entry,) = book.adjustments
    assert entry.reason == line.text
