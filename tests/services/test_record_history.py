"""The history of one record and its parts, and the way back to a version."""

from collections.abc import Callable
from datetime import date

import pytest

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.errors import Conflict, NotFound
from gongshu_desk.services import divergence, history, record_history, records
from gongshu_desk.services.activities import mark
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.store.tables import ClosedYear

ONE, TWO = "3301990100001", "3301990100002"


@pytest.fixture
def base(desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]) -> Desk:
    """Two deputies, an activity, a suggestion."""
    records.add(desk, DEPUTIES, deputy("王小明", ONE, group="第一小组", tags=("工人",), phone="13900001006"))
    records.add(desk, DEPUTIES, deputy("李慧敏", TWO))
    records.add(desk, ACTIVITIES, activity(station="柳岸站"))
    plain = {"no": "S1", "kind": "suggestion", "title": "电梯", "raised_on": date(2026, 1, 5), "lead": ONE}
    records.add(desk, SUGGESTIONS, SuggestionDraft.model_validate(plain | {"cosigners": (TWO,)}))
    return desk


def edit(desk: Desk, kind: RecordKind, **changes: object) -> int:
    """Change the first record of a kind; its id."""
    number = min(row["id"] for row in records.find(desk, kind))
    loaded = records.load(desk, kind, number)
    draft = kind.draft.model_validate(loaded.draft.model_dump() | changes)
    records.change(desk, kind, number, loaded.revision, draft)
    return number


def told(desk: Desk, kind: RecordKind, number: int) -> list[set[tuple[str, str, str, str]]]:
    """The changes of every step, newest first."""
    return [
        {(c.part, c.label, c.old, c.new) for c in step.changes} for step in record_history.steps(desk, kind, number)
    ]


def test_a_deputy_tells_person_group_and_tags_as_labels(base: Desk) -> None:
    number = edit(base, DEPUTIES, group="第二小组", tags=("妇女",), phone="13900001111", sex="female")
    newest, first = told(base, DEPUTIES, number)
    assert newest == {
        ("", "性别", "", "女"),
        ("", "手机", "139****1006", "139****1111"),
        ("代表小组", "加上", "", "第二小组（自 2026-11-22）"),
        ("代表小组 第一小组", "止", "", "2026-11-21"),
        ("身份类别", "加上", "", "妇女"),
        ("身份类别", "去掉", "", "工人"),
    }
    assert first == set()
    step = record_history.steps(base, DEPUTIES, number)[0]
    assert (step.clerk, step.current, step.sentence) == ("周敏", True, "修改代表 王小明 3301990100001")


def test_an_activity_tells_its_marks_and_a_suggestion_its_signers(base: Desk) -> None:
    number = edit(base, ACTIVITIES, station=None, place="三楼")
    mark(base, "A001", ONE, AttendanceStatus.ABSENT)
    mark(base, "A001", ONE, AttendanceStatus.PERSONAL_LEAVE)
    mark(base, "A001", ONE, None)
    removed, changed, marked, edited, _ = told(base, ACTIVITIES, number)
    assert removed == {("王小明", "去掉", "", "事假")}
    assert changed == {("王小明", "出席情况", "缺席", "事假")}
    assert marked == {("王小明", "加上", "", "事假")} or marked == {("王小明", "加上", "", "缺席")}
    assert edited == {("", "联络站", "柳岸站", ""), ("", "地点", "", "三楼")}
    number = edit(base, SUGGESTIONS, lead=TWO, cosigners=())
    assert told(base, SUGGESTIONS, number)[0] == {
        ("", "领衔代表", f"王小明（{ONE}）", f"李慧敏（{TWO}）"),
        ("李慧敏", "去掉", "", "联名"),
    }


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (DEPUTIES, {"group": "第二小组", "tags": ("妇女",), "phone": None, "name": "王晓明"}),
        (ACTIVITIES, {"station": None, "place": "三楼", "half_days": 2}),
        (SUGGESTIONS, {"lead": TWO, "cosigners": (ONE,), "title": "改"}),
    ],
    ids=["deputy", "activity", "suggestion"],
)
def test_back_to_a_version_is_a_new_write(base: Desk, kind: RecordKind, changes: dict[str, object]) -> None:
    number = edit(base, kind)
    before = records.load(base, kind, number).draft
    wanted = record_history.steps(base, kind, number)[-1].batch
    edit(base, kind, **changes)
    middle = records.load(base, kind, number)
    edit(base, kind, note="再改")
    revision = records.load(base, kind, number).revision
    with pytest.raises(Conflict, match="又有人改过"):
        record_history.revert_to(base, kind, number, revision - 1, wanted)
    saved = record_history.revert_to(base, kind, number, revision, wanted)
    assert records.load(base, kind, number).draft == before
    assert records.load(base, kind, number).revision > revision, "an open form notices"
    history.undo(base, saved.batch)
    assert records.load(base, kind, number).draft.model_dump() == middle.draft.model_dump() | {"note": "再改"}
    with pytest.raises(NotFound, match="没有可以恢复的旧版"):
        newest = record_history.steps(base, kind, number)[0].batch
        record_history.revert_to(base, kind, number, records.load(base, kind, number).revision, newest)


def test_back_is_refused_where_a_number_or_a_year_is_gone(base: Desk, activity: Callable[..., ActivityDraft]) -> None:
    first = record_history.steps(base, ACTIVITIES, edit(base, ACTIVITIES, no="B001"))[-1].batch
    records.add(base, ACTIVITIES, activity("A001"))
    number, revision = next((r["id"], r["revision"]) for r in records.find(base, ACTIVITIES) if r["no"] == "B001")
    with pytest.raises(Conflict, match="已给了别的记录"):
        record_history.revert_to(base, ACTIVITIES, number, revision, first)
    with base.store.write("结账") as session:
        session.add(ClosedYear(year=2026, closed_on=date(2026, 12, 31), hash="0", snapshot=""))
    with pytest.raises(Conflict, match="已经结账"):
        record_history.revert_to(base, ACTIVITIES, number, revision, first)
    step = record_history.steps(base, ACTIVITIES, number)[0]
    assert "已经结账" in history.refusal(base, step.batch)


def test_refusal_is_what_undo_would_say(base: Desk) -> None:
    """Tried and thrown away: nothing of it stays."""
    number = edit(base, ACTIVITIES, place="三楼")
    newest, first = record_history.steps(base, ACTIVITIES, number)
    before = history.recent(base)
    assert history.refusal(base, newest.batch) == "" and "又改过" in history.refusal(base, first.batch)
    assert "建立数据" in history.refusal(base, 1)
    assert (
        history.recent(base) == before and records.load(base, ACTIVITIES, number).draft.model_dump()["place"] == "三楼"
    )


def test_the_bin_knows_who_and_why(base: Desk) -> None:
    number = records.find(base, SUGGESTIONS)[0]["id"]
    records.archive(base, SUGGESTIONS, [number], "录重")
    found = record_history.binned(base, SUGGESTIONS, [number])[number]
    assert (found.clerk, found.sentence) == ("周敏", "移到回收站：建议 1 件（录重）")
    assert record_history.steps(base, SUGGESTIONS, number)[0].action == "archive"
    records.restore(base, SUGGESTIONS, [number])
    assert records.find(base, SUGGESTIONS)[0]["cosigners"] == (TWO,)


def test_what_another_changed_stands_beside_what_was_typed(base: Desk) -> None:
    number = records.find(base, ACTIVITIES)[0]["id"]
    opened = records.load(base, ACTIVITIES, number)
    assert divergence.newer(base, ACTIVITIES, number, opened.revision) is None
    edit(base, ACTIVITIES, place="三楼", topic="审议")
    newer = divergence.newer(base, ACTIVITIES, number, opened.revision)
    assert newer is not None and newer.clerk == "周敏" and newer.revision == opened.revision + 1
    base_, mine = opened.draft.model_dump(), opened.draft.model_dump() | {"place": "五楼", "hours": 2}
    found = divergence.divergences(ACTIVITIES, base_, newer.values, mine)
    assert [(d.label, d.theirs, d.mine, d.both) for d in found] == [
        ("地点", "三楼", "五楼", True),
        ("主题", "审议", "", False),
    ]
