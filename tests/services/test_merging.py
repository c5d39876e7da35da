"""Two records become one and two again: nothing guessed, nothing lost, points of the survivor only."""

from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from gongshu_desk.domain.codes import AttendanceStatus, HonourLevel, MandateLevel, OpinionRoute
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, HonourDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import history, merging, points, records
from gongshu_desk.services.activities import mark, record_attendance
from gongshu_desk.services.catalog import ACTIVITIES, ADJUSTMENTS, ATTENDANCE, DEPUTIES, HONOURS, OPINIONS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.merge_compare import compare
from gongshu_desk.store.tables import TABLES, ClosedYear, Person

ONE, TWO, THREE = "3301990100001", "3301990100002", "3301990100003"
PRESENT, ABSENT, SICK = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT, AttendanceStatus.SICK_LEAVE
PROVENANCE = {"revision", "sequence", "clerk", "origin"}


def content(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, in the bin or not, but for provenance and the merges themselves."""
    with desk.store.read() as session:
        return {
            name: [
                {k: v for k, v in row._mapping.items() if k not in PROVENANCE}
                for row in session.connection().execute(sa.select(table.__table__).order_by(table.__table__.c.id))  # type: ignore[attr-defined]
            ]
            for name, table in TABLES.items()
            if name != "mergeentry"
        }


def lasting(now: dict[str, list[dict[str, Any]]], before: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Without what came and went: nothing is erased, so a co-signer the merge had added lies in the recycle bin."""
    known = {row["uid"] for rows in before.values() for row in rows}
    return {name: [row for row in rows if row["uid"] in known or not row["archived"]] for name, rows in now.items()}


def which(desk: Desk, kind: RecordKind, no: str) -> tuple[int, int]:
    """(id, revision) of the record of this number."""
    return next((r["id"], r["revision"]) for r in records.find(desk, kind) if r[kind.key[0]] == no)


def person(desk: Desk, number: str) -> tuple[int, int]:
    """(id, revision) of the person who holds this mandate."""
    found = next(r for r in records.find(desk, DEPUTIES) if r["certificate_no"] == number)["person_id"]
    with desk.store.read() as session:
        row = session.get(Person, found)
        assert row is not None
        return found, row.revision


def marks(desk: Desk) -> dict[tuple[str, str], AttendanceStatus]:
    """(activity, deputy) → what is marked."""
    return {(r["activity_no"], r["certificate_no"]): r["status"] for r in records.find(desk, ATTENDANCE)}


@pytest.fixture
def base(desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]) -> Desk:
    """Three deputies and one training, entered by the street (A1) and by the station (A2)."""
    for number, name in ((ONE, "王小明"), (TWO, "李慧敏"), (THREE, "周浩")):
        records.add(desk, DEPUTIES, deputy(name, number))
    records.add(desk, ACTIVITIES, activity("A1", name="专题培训"))
    record_attendance(desk, "A1", {ONE: PRESENT, TWO: PRESENT})
    return desk


def second(base: Desk, activity: Callable[..., ActivityDraft]) -> None:
    """The same training again."""
    records.add(base, ACTIVITIES, activity("A2", name="代表专题培训", place="三楼"))
    record_attendance(base, "A2", {TWO: ABSENT, THREE: PRESENT})


def test_the_survivor_takes_what_was_chosen_and_what_hung_on_the_other(
    base: Desk, activity: Callable[..., ActivityDraft]
) -> None:
    second(base, activity)
    records.add(
        base, OPINIONS,
        OpinionDraft(no="Y1", station="柳岸站", activity_no="A2", collected_on=date(2026, 3, 5), content="灯", route=OpinionRoute.DISTRICT),
    )  # fmt: skip
    records.add(
        base, ADJUSTMENTS,
        AdjustmentDraft.model_validate({
            "no": "T1", "certificate_no": ONE, "item": "E4", "points": "1", "decided_on": date(2026, 4, 1), "reason": "更正",
            "approved_by": "李", "document_no": "1", "refers": "活动 A2"}),
    )  # fmt: skip
    before = content(base)
    found = compare(base, "activities", *(which(base, ACTIVITIES, no)[0] for no in ("A1", "A2")))
    assert {p.name for p in found.fields if not p.same} == {"no", "name", "place"}
    assert [(m.who, m.first, m.second) for m in found.marks] == [("李慧敏", "出席", "缺席")]
    assert ("出席记录", 2, 2) in found.moves and ("群众意见", 0, 1) in found.moves
    given_ = (which(base, ACTIVITIES, "A1"), which(base, ACTIVITIES, "A2"))
    with pytest.raises(Conflict, match="还没有选定"):
        merging.merge(base, "activities", *given_, {"place": "三楼"})
    assert content(base) == before
    (decided,) = found.marks
    saved = merging.merge(
        base, "activities", *given_, {"place": "三楼"}, {decided.mandate_id: True}, "街道与站都登记了"
    )
    assert "A2" in saved.sentence and "A1" in saved.sentence
    assert marks(base) == {("A1", ONE): PRESENT, ("A1", TWO): ABSENT, ("A1", THREE): PRESENT}
    assert [(r["no"], r["name"], r["place"]) for r in records.find(base, ACTIVITIES)] == [("A1", "专题培训", "三楼")]
    assert records.find(base, OPINIONS)[0]["activity_no"] == "A1"
    assert records.find(base, ADJUSTMENTS)[0]["refers"] == "activities/A1"
    (one,) = merging.merged(base)
    assert (one.kept.split()[0], one.gone.split()[0], one.reason) == ("A1", "A2", "街道与站都登记了")
    with pytest.raises(Conflict, match="已合并"):
        records.restore(base, ACTIVITIES, [given_[1][0]])
    apart = merging.take_apart(base, one.id)
    assert apart.left == () and content(base) == before and merging.merged(base) == []
    with pytest.raises(NotFound, match="拆开过"):
        merging.take_apart(base, one.id)
    history.undo(base, apart.saved.batch)
    assert [m.id for m in merging.merged(base)] == [one.id]
    assert marks(base)[("A1", TWO)] is ABSENT


def test_undo_of_a_merge_brings_both_back(base: Desk, activity: Callable[..., ActivityDraft]) -> None:
    second(base, activity)
    before = content(base)
    (pair,) = compare(base, "activities", *(which(base, ACTIVITIES, no)[0] for no in ("A1", "A2"))).marks
    saved = merging.merge(
        base, "activities", which(base, ACTIVITIES, "A2"), which(base, ACTIVITIES, "A1"), {}, {pair.mandate_id: False}
    )
    history.undo(base, saved.batch)
    assert content(base) == before and merging.merged(base) == []


def test_points_count_the_survivor_only(base: Desk, activity: Callable[..., ActivityDraft]) -> None:
    """Totals before the duplicate was entered are the totals after the merge."""

    def totals() -> dict[str, object]:
        return {row.certificate_no: row.total for row in points.result(base, 2026).rows}

    before = totals()
    records.add(base, ACTIVITIES, activity("A2", name="代表专题培训"))
    record_attendance(base, "A2", {ONE: PRESENT, TWO: PRESENT})
    assert totals() != before
    merging.merge(base, "activities", which(base, ACTIVITIES, "A1"), which(base, ACTIVITIES, "A2"))
    assert totals() == before


def test_taking_apart_keeps_later_edits_and_names_them(base: Desk, activity: Callable[..., ActivityDraft]) -> None:
    second(base, activity)
    (pair,) = compare(base, "activities", *(which(base, ACTIVITIES, no)[0] for no in ("A1", "A2"))).marks
    merging.merge(
        base, "activities", which(base, ACTIVITIES, "A1"), which(base, ACTIVITIES, "A2"),
        {"place": "三楼"}, {pair.mandate_id: True},
    )  # fmt: skip
    number, revision = which(base, ACTIVITIES, "A1")
    loaded = records.load(base, ACTIVITIES, number)
    records.change(base, ACTIVITIES, number, revision, loaded.draft.model_copy(update={"place": "五楼", "topic": "新"}))
    mark(base, "A1", THREE, SICK)  # a mark that came from A2
    mark(base, "A1", TWO, PRESENT)  # a mark the merge changed: as it was before, so there is nothing to tell
    apart = merging.take_apart(base, merging.merged(base)[0].id)
    assert [one for one in apart.left if "地点" in one] and len(apart.left) == 1
    rows = {r["no"]: r for r in records.find(base, ACTIVITIES)}
    assert (rows["A1"]["place"], rows["A1"]["topic"], rows["A2"]["place"]) == ("五楼", "新", "三楼")
    assert marks(base) == {("A1", ONE): PRESENT, ("A1", TWO): PRESENT, ("A2", TWO): ABSENT, ("A2", THREE): SICK}


def test_taking_apart_is_refused_where_something_would_be_lost(
    base: Desk, activity: Callable[..., ActivityDraft]
) -> None:
    records.add(base, ACTIVITIES, activity("A2"))
    records.add(base, ACTIVITIES, activity("A3"))
    merging.merge(base, "activities", which(base, ACTIVITIES, "A1"), which(base, ACTIVITIES, "A2"))
    first = merging.merged(base)[0].id
    records.add(base, ACTIVITIES, activity("A2", name="另一项"))
    with pytest.raises(Conflict, match="已给了别的记录"):
        merging.take_apart(base, first)
    records.archive(base, ACTIVITIES, [which(base, ACTIVITIES, "A2")[0]])
    merging.merge(base, "activities", which(base, ACTIVITIES, "A3"), which(base, ACTIVITIES, "A1"))
    with pytest.raises(Conflict, match="又并入了别的记录"):
        merging.take_apart(base, first)
    merging.take_apart(base, merging.merged(base)[0].id)
    records.archive(base, ACTIVITIES, [which(base, ACTIVITIES, "A1")[0]])
    with pytest.raises(Conflict, match="在回收站里"):
        merging.take_apart(base, first)


def test_stale_same_and_closed_are_refused(base: Desk, activity: Callable[..., ActivityDraft]) -> None:
    records.add(base, ACTIVITIES, activity("A2"))
    one, two = which(base, ACTIVITIES, "A1"), which(base, ACTIVITIES, "A2")
    with pytest.raises(InvalidInput, match="同一条"):
        merging.merge(base, "activities", one, one)
    with pytest.raises(Conflict, match="又有人改过"):
        merging.merge(base, "activities", one, (two[0], two[1] + 1))
    with pytest.raises(InvalidInput, match="不能合并"):
        merging.merge(base, "stations", one, two)
    with base.store.write("结账") as session:
        session.add(ClosedYear(year=2026, closed_on=date(2026, 12, 31), hash="0", snapshot=""))
    before = content(base)
    with pytest.raises(Conflict, match="已经结账"):
        merging.merge(base, "activities", one, two)
    assert content(base) == before


def test_suggestions_keep_all_signers_and_honours_the_certificate(base: Desk) -> None:
    plain: dict[str, Any] = {"kind": "suggestion", "title": "加装电梯", "raised_on": date(2026, 1, 5)}
    records.add(base, SUGGESTIONS, SuggestionDraft(no="S1", lead=ONE, cosigners=(TWO,), **plain))
    records.add(base, SUGGESTIONS, SuggestionDraft(no="S2", lead=THREE, cosigners=(ONE,), **plain))
    before = content(base)
    merging.merge(base, "suggestions", which(base, SUGGESTIONS, "S1"), which(base, SUGGESTIONS, "S2"))
    (row,) = records.find(base, SUGGESTIONS)
    assert (row["lead"], row["cosigners"]) == (ONE, (TWO,)), (
        "who leads does not sign; the other lead is not made a signer"
    )
    merging.take_apart(base, merging.merged(base)[0].id)
    assert content(base) == before
    for day in (9, 10):
        draft = HonourDraft(certificate_no=ONE, name="优秀", level=HonourLevel.CITY, granted_on=date(2026, 9, day))
        records.add(base, HONOURS, draft)
    first, other = ((r["id"], r["revision"]) for r in records.find(base, HONOURS))
    merging.merge(base, "honours", first, other, {"granted_on": date(2026, 9, 10)})
    assert [r["granted_on"] for r in records.find(base, HONOURS)] == [date(2026, 9, 10)]


def test_one_person_twice_brings_both_mandates_together(base: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    records.add(base, DEPUTIES, deputy("王小明", "14", level=MandateLevel.CITY, term=14, phone="13900001234"))
    before = content(base)
    found = compare(base, "deputies", person(base, ONE)[0], person(base, "14")[0])
    assert ("手机", "", "139****1234") in {(p.label, p.first, p.second) for p in found.fields}
    merging.merge(base, "deputies", person(base, ONE), person(base, "14"), {"phone": "13900001234"})
    assert person(base, ONE) == person(base, "14")
    assert {r["phone"] for r in records.find(base, DEPUTIES) if r["name"] == "王小明"} == {"13900001234"}
    merging.take_apart(base, merging.merged(base)[0].id)
    assert content(base) == before
    with pytest.raises(Conflict, match="同一层级"):
        merging.merge(base, "deputies", person(base, ONE), person(base, TWO))


def test_merge_then_take_apart_is_the_store_as_before(street: Desk) -> None:
    """Over random pairs, survivors, values and marks: every table, but provenance."""
    kinds = {"activities": ACTIVITIES, "suggestions": SUGGESTIONS, "opinions": OPINIONS, "honours": HONOURS}
    ids = {name: [r["id"] for r in records.find(street, kind)] for name, kind in kinds.items()}
    dice, before, merges, standing = Random(5), content(street), 0, merging.merged(street)
    for turn in range(8):
        name = sorted(kinds)[turn % 4]
        one, two = dice.sample(ids[name], 2)
        found = compare(street, name, one, two)
        fields = [p.name for p in found.fields if not p.same and not p.joined and p.name != "no"]
        values = {field: found.second.values[field] for field in dice.sample(fields, dice.randint(0, len(fields)))}
        answers = {m.mandate_id: dice.random() < 0.5 for m in found.marks}
        try:
            merging.merge(street, name, (one, found.first.revision), (two, found.second.revision), values, answers)
        except (Conflict, InvalidInput):  # values that do not go together are refused whole
            assert merging.merged(street) == standing
            continue
        assert merging.take_apart(street, merging.merged(street)[0].id).left == ()
        assert lasting(content(street), before) == before, (name, one, two)
        merges += 1
    assert merges > 4
