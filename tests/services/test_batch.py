"""Batch change: shown first, written whole or not at all, one undo."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import batch, history, records
from gongshu_desk.services.activities import mark, record_attendance, roll
from gongshu_desk.services.batch import Change, Difference
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, RECORD_KINDS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.store.tables import ClosedYear

NUMBERS = ("3301990100001", "3301990100002", "3301990100003")


def picked(desk: Desk, kind: RecordKind, **how: Any) -> dict[int, int]:
    """Every record of a kind, as selected in the list."""
    return {row["id"]: row["revision"] for row in records.find(desk, kind, **how)}


@pytest.fixture
def base(desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]) -> Desk:
    """Three deputies of one group and an activity of this year and the last."""
    for number, name in zip(NUMBERS, ("丁一", "王小明", "李慧敏"), strict=True):
        records.add(desk, DEPUTIES, deputy(name, number, group="第一小组", tags=("工人",)))
    records.add(desk, ACTIVITIES, activity("OLD", date(2025, 3, 5)))
    records.add(desk, ACTIVITIES, activity("NEW", date(2026, 9, 1)))
    return desk


def test_group_moves_from_a_day_on_and_back_with_one_undo(base: Desk) -> None:
    changes = [Change("group", "set", "第二小组"), Change("tags", "add", ("妇女", "工人"))]
    day = date(2026, 6, 1)
    plans = batch.preview(base, DEPUTIES, picked(base, DEPUTIES), changes, day)
    assert {plan.changes for plan in plans} == {
        (Difference("代表小组", "第一小组", "第二小组"), Difference("身份类别", "工人", "工人、妇女"))
    }
    assert {row["group"] for row in records.find(base, DEPUTIES)} == {"第一小组"}, "a preview writes nothing"
    saved = batch.carry_out(base, DEPUTIES, plans, changes, day)
    assert "3 人" in saved.sentence and "第二小组" in saved.sentence
    assert {p.group for p in roll(base, "OLD").people} == {"第一小组"}
    assert {p.group for p in roll(base, "NEW").people} == {"第二小组"}
    assert batch.preview(base, DEPUTIES, picked(base, DEPUTIES), changes, day)[0].changes == ()
    early = batch.preview(
        base, DEPUTIES, picked(base, DEPUTIES), [Change("group", "set", "第三小组")], date(2026, 1, 1)
    )
    assert all("自 2026-06-01 起" in plan.refused for plan in early)
    history.undo(base, saved.batch)
    assert {(row["group"], row["tags"]) for row in records.find(base, DEPUTIES)} == {("第一小组", ("工人",))}


def test_what_cannot_change_is_named_and_nothing_is_half_done(base: Desk) -> None:
    """A closed year, a date that does not fit, a record changed meanwhile: each with its reason."""
    with base.store.write("结账") as session:
        session.add(ClosedYear(year=2025, closed_on=date(2025, 12, 31), hash="0", snapshot=""))
    chosen = picked(base, ACTIVITIES)
    changes = [Change("place", "set", "三楼")]
    plans = batch.preview(base, ACTIVITIES, chosen, changes)
    assert [bool(plan.refused) for plan in plans] == [True, False] and "已经结账" in plans[0].refused
    with pytest.raises(Conflict, match="有 1 条不能改"):
        batch.carry_out(base, ACTIVITIES, plans, changes)
    batch.carry_out(base, ACTIVITIES, plans, changes, skip=True)
    assert [row["place"] for row in records.find(base, ACTIVITIES)] == [None, "三楼"]
    stale = batch.preview(base, ACTIVITIES, chosen, [Change("place", "clear")])
    assert "又有人改过" in stale[1].refused
    late = batch.preview(base, ACTIVITIES, picked(base, ACTIVITIES), [Change("end_date", "set", date(2026, 1, 1))])
    assert "早于日期" in late[1].refused


def test_a_write_between_preview_and_confirmation_is_noticed(base: Desk) -> None:
    changes = [Change("place", "set", "三楼")]
    plans = batch.preview(base, ACTIVITIES, picked(base, ACTIVITIES), changes)
    loaded = records.load(base, ACTIVITIES, plans[1].id)
    records.change(base, ACTIVITIES, loaded.id, loaded.revision, loaded.draft.model_copy(update={"topic": "x"}))
    with pytest.raises(Conflict, match="又有人改过"):
        batch.carry_out(base, ACTIVITIES, plans, changes)
    assert {row["place"] for row in records.find(base, ACTIVITIES)} == {None}, "all or nothing"


def test_running_page_numbers_and_clearing(base: Desk) -> None:
    record_attendance(base, "NEW", dict.fromkeys(NUMBERS, AttendanceStatus.PRESENT))
    changes = [Change("book_page", "count", "12")]
    plans = batch.preview(base, ATTENDANCE, picked(base, ATTENDANCE), changes)
    batch.carry_out(base, ATTENDANCE, plans, changes)
    assert [row["book_page"] for row in records.find(base, ATTENDANCE)] == ["12", "13", "14"]
    assert [row["book_page"] for row in records.find(base, ATTENDANCE, search="13")] == ["13"], "the page is searched"
    clear = [Change("book_page", "clear")]
    batch.carry_out(base, ATTENDANCE, batch.preview(base, ATTENDANCE, picked(base, ATTENDANCE), clear), clear)
    assert {row["book_page"] for row in records.find(base, ATTENDANCE)} == {None}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change("no", "set", "X"), "不能批量修改"),
        (Change("held_on", "clear"), "必须填写"),
        (Change("place", "set", ""), "没有填写新的地点"),
        (Change("place", "count", "x"), "不是数字"),
    ],
    ids=str,
)
def test_changes_that_make_no_sense(base: Desk, change: Change, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        batch.preview(base, ACTIVITIES, picked(base, ACTIVITIES), [change])


def test_warnings_of_the_trade_are_told(base: Desk) -> None:
    plans = batch.preview(base, DEPUTIES, picked(base, DEPUTIES), [Change("ended_on", "set", date(2026, 11, 1))])
    assert all("没有填终止原因" in "".join(plan.warnings) for plan in plans)


def test_removal_and_return_say_what_stays(base: Desk) -> None:
    mark(base, "NEW", NUMBERS[0], AttendanceStatus.PRESENT)
    plans = batch.preview_removal(base, DEPUTIES, list(picked(base, DEPUTIES)))
    assert [plan.writes for plan in plans].count(False) == 1
    assert "用到它" in next(plan.refused for plan in plans if plan.refused)
    gone = [plan.id for plan in plans if plan.writes]
    saved = records.archive(base, DEPUTIES, gone, "录重")
    assert saved.sentence.endswith("（录重）")
    records.add(base, DEPUTIES, DeputyDraft.model_validate({"name": "新人", "certificate_no": NUMBERS[1], "level": "district", "term": 1}))  # fmt: skip
    back = batch.preview_return(base, DEPUTIES, gone)
    assert sorted(plan.writes for plan in back) == [False, True]
    assert NUMBERS[1] in next(plan.refused for plan in back if plan.refused)


@pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.name)
def test_every_kind_offers_fields_but_no_keys(kind: RecordKind) -> None:
    offered = batch.offered(kind)
    assert offered and not {spec.name for spec in offered} & {*kind.key, "no"}
    assert not any(spec.meta.private for spec in offered)
