"""The lists of a year through the services: frozen years, the whole term, the office's own reading, the command."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from gongshu_desk.cli import run
from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.points.consequences import Listing, Policy
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import activities, consequences, late_leave, points, records, rules, year_end
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk
from tests.domain.points_making import item, rule_text

YEAR = 2025


def listing(desk: Desk, key: str, year: int = YEAR) -> Listing:
    return next(one for one in consequences.consequences(desk, year).listings if one.key == key)


def hold(desk: Desk, no: str, day: date, mark: AttendanceStatus) -> str:
    """A congress session of one half day, missed (or not) by the first deputy of the ranking; their number."""
    held = ActivityDraft(no=no, kind=ActivityKind.CONGRESS, name=f"{no} 次会议", held_on=day)
    records.add(desk, ACTIVITIES, held)
    person = points.result(desk, YEAR).rows[0].certificate_no
    activities.record_attendance(desk, no, {person: mark})
    return person


def test_the_lists_are_those_of_the_result(street: Desk) -> None:
    result = points.result(street, YEAR)
    top = result.scheme.bands[0].label
    assert [c.certificate_no for c in listing(street, "preferred").people] == [
        row.certificate_no for row in result.rows if row.band == top
    ]
    told = listing(street, "grades")
    assert len(told.people) + len(told.beside) == len(result.rows) == told.counts[-1].of
    assert told.counts[0].of == len(told.people)
    assert sum(count.number for count in told.counts) == len(result.rows)
    assert "2024 年度没有积分" in listing(street, "poor").remark  # the rules take effect in 2025


def test_lists_take_no_point_and_suspend_nobody(street: Desk) -> None:
    """Two sessions of other years missed: the alert says so, and no total of the year moves."""
    before = points.result(street, YEAR).hash
    person = hold(street, "Z1", date(2023, 2, 1), AttendanceStatus.ABSENT)
    assert listing(street, "alert").people[0].state == "已有 1 次"
    hold(street, "Z2", date(2024, 2, 1), AttendanceStatus.ABSENT)
    case = listing(street, "alert").people[0]
    assert (
        (case.certificate_no, case.state) == (person, "提醒")
        and "2023年2月1日" in case.why
        and "2024年2月1日" in case.why
    )
    assert points.result(street, YEAR).hash == before
    assert person in [c.certificate_no for c in listing(street, "preferred").people]


def test_a_session_after_the_year_is_not_of_its_list(street: Desk) -> None:
    hold(street, "Z1", date(2024, 2, 1), AttendanceStatus.ABSENT)
    hold(street, "Z2", date(2026, 2, 1), AttendanceStatus.ABSENT)
    assert listing(street, "alert").people[0].state == "已有 1 次"


def test_closed_years_keep_their_lists(street: Desk) -> None:
    year_end.close_year(street, YEAR, with_gaps=True)
    before = {key: listing(street, key) for key in ("grades", "preferred", "alert")}
    person = records.find(street, DEPUTIES)[0]
    loaded = records.load(street, DEPUTIES, person["id"])
    changed = loaded.draft.model_copy(update={"name": "改名人", "tags": ("领导干部",)})
    records.change(street, DEPUTIES, loaded.id, loaded.revision, changed)
    assert {key: listing(street, key) for key in before} == before
    assert consequences.consequences(street, YEAR).closed


def test_the_offices_reading_is_kept_and_moves_no_points(street: Desk) -> None:
    before = points.result(street, YEAR).hash
    tag = consequences.tags_in_use(street)[0]
    saved = consequences.set_policy(street, Policy(2, 3, (tag, " ", tag)))
    assert saved.sentence == "修改结果运用的口径"
    assert consequences.policy_of(street) == Policy(2, 3, (tag,))
    assert tag in "".join(listing(street, "preferred").rules)
    assert "最低的 2 个等次，连续 3 年" in listing(street, "poor").rules[0]
    assert points.result(street, YEAR).hash == before


@pytest.mark.parametrize("policy", [Policy(poor_bands=0), Policy(poor_bands=4), Policy(years=1), Policy(years=6)])
def test_a_reading_no_list_can_follow_is_refused(street: Desk, policy: Policy) -> None:
    with pytest.raises(InvalidInput):
        consequences.set_policy(street, policy)
    assert consequences.policy_of(street) == Policy()


def test_the_command_tells_every_list(street: Desk, street_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(street.data)
    street.store.close()
    assert run(["--data", folder, "--json", "consequences", str(YEAR)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["key"] for one in told["lists"]] == ["grades", "poor", "preferred", "alert"]
    assert all(one["rules"] for one in told["lists"])
    assert told["lists"][2]["people"][0]["rank"] == 1
    assert run(["--data", folder, "consequences", str(YEAR)]) == 0
    text = capsys.readouterr().out
    assert "【缺席提醒】" in text and "第六十二条" in text and "仅供街道人大工委研究参考" in text
    assert run(["--data", folder, "consequences", "1999"]) == 2


def test_leave_approved_after_closing_is_no_unapproved_absence(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """The frozen mark stays 缺席; the adjustment that made the leave good takes the session out of the alert."""
    missed = item("A1", points="-5", kinds=["congress"], statuses=["absent"])
    by_hand = item("Z1", "manual", None, source="adjustment", min="-30", max="30")
    rules.install(desk, rule_text([missed, by_hand], code="own", effective_from=date(YEAR, 1, 2)))
    person = deputy().certificate_no
    records.add(desk, DEPUTIES, deputy())
    for no, day in (("C1", date(YEAR, 2, 1)), ("C2", date(YEAR, 12, 1))):
        records.add(desk, ACTIVITIES, ActivityDraft(no=no, kind=ActivityKind.CONGRESS, name=f"{no} 会议", held_on=day))
        activities.record_attendance(desk, no, {person: AttendanceStatus.ABSENT})
    year_end.close_year(desk, YEAR, with_gaps=True)
    assert listing(desk, "alert").people[0].state == "提醒"
    late_leave.approve(
        desk, "C1", person, AttendanceStatus.SICK_LEAVE, reason="住院，出院后补交请假条", document_no="纪要〔2026〕5号",
        approved_by="李明", decided_on=date(2026, 11, 20),
    )  # fmt: skip
    case = listing(desk, "alert").people[0]
    assert case.state == "已有 1 次" and "C2 会议" in case.why and "C1 会议" not in case.why
