"""New records many at a time leave the same store behind as one by one."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, HonourLevel, MandateLevel, OpinionRoute, Sex
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import Conflict
from gongshu_desk.services import intake, records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, DUTY_REPORTS, HONOURS, OPINIONS
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.intake import Entry
from gongshu_desk.services.kinds import RecordKind, Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.year_end import close_year
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.tables import Activity, AuditEntry, DeputyGroup, Honour

DAY = date(2026, 3, 5)
ID = "330199198104050011"


@pytest.fixture
def pair(desk: Desk, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """The same empty store twice."""
    desk.store.close()
    for name in ("one", "many"):
        shutil.copytree(desk.data, tmp_path / name, ignore=shutil.ignore_patterns("*.lock*"))
    made = tuple(open_desk(tmp_path / name, "周敏", desk.today) for name in ("one", "many"))
    yield made[0], made[1]
    for each in made:
        each.store.close()


def deputies() -> list[Entry]:
    """A roster with all that a new row can bring: bodies, tags, a new term, somebody twice, a suspension."""
    made = []
    for n in range(12):
        values: dict[str, Any] = {
            "name": f"王{'一二三四五六七八九十百千'[n]}",
            "certificate_no": f"330{n:03}",
            "level": MandateLevel.CITY if n == 9 else MandateLevel.DISTRICT,
            "term": 14 if n == 9 else 1,
            "group": f"第{n % 3}小组",
            "delegation": "一团" if n % 2 else None,
            "station": f"第{n % 2}站",
            "tags": ("妇女", "基层一线")[: n % 3],
            "electoral_district": f"第 {n % 4} 选区",
            "sex": Sex.FEMALE,
            "id_number": {3: ID, 7: ID}.get(n),
            "suspended_from": DAY if n == 5 else None,
            "replaces": "330002" if n == 6 else None,
        }
        if n == 7:
            values["name"] = "王四"
        made.append(Entry(n + 2, {k: v for k, v in values.items() if v is not None}))
    return made


def sheets() -> list[tuple[RecordKind, list[Entry]]]:
    """Sheets of several kinds, in the order in which they lean on each other."""
    nobody = [
        Entry(2, {"no": f"A{n}", "name": "培训", "kind": ActivityKind.TRAINING, "held_on": DAY}) for n in range(4)
    ]
    marks = [
        Entry(n, {"activity_no": f"A{n % 4}", "certificate_no": f"330{n // 4:03}", "status": AttendanceStatus.PRESENT,
                  "actual_half_days": Decimal("0.5"), "spoke": n == 3})
        for n in range(16)
    ]  # fmt: skip
    opinions = [
        Entry(
            2,
            {"no": "Y1", "station": "新站", "collected_on": DAY, "content": "路灯", "route": next(iter(OpinionRoute))},
        )
    ]
    honours = [
        Entry(2, {"certificate_no": "330001", "name": "优秀代表", "level": next(iter(HonourLevel)), "granted_on": DAY})
    ]
    duty = [Entry(2, {"certificate_no": "330001", "year": 2026})]
    return [(DEPUTIES, deputies()[:3]), (DEPUTIES, deputies()[3:]), (ACTIVITIES, nobody), (ATTENDANCE, marks), (OPINIONS, opinions),
            (HONOURS, honours), (DUTY_REPORTS, duty)]  # fmt: skip


def enter(desk: Desk) -> None:
    """The whole roster."""
    for entries in (deputies()[:3], deputies()[3:]):
        assert intake.carry_out(desk, DEPUTIES, entries)[1] is not None


def one_by_one(desk: Desk, kind: RecordKind, entries: list[Entry]) -> None:
    """The same import through the session alone."""
    planned = intake.plan(desk, kind, entries)
    with desk.store.write(f"导入{kind.label} {len(planned)} {kind.measure}") as session:
        lookup = Lookup(session)
        for each in planned:
            assert each.draft is not None, each.messages
            put(Writing(kind, session, lookup, each.draft, None, desk.today()))


def everything(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """Every record of every table but for what chance gives it, and the audit with its entries opened."""
    found = {}
    with closing(sqlite3.connect(desk.store.file)) as file:
        file.row_factory = sqlite3.Row
        names = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            rows = [dict(row) for row in file.execute(f"SELECT * FROM {name} ORDER BY 1")]
            for row in rows:
                assert len(row.pop("uid", "x" * 32)) == 32
                row.pop("row_uid", None)
                row.pop("at", None)
                if name == "auditentry":  # the link follows from uids and moments; the salt is random
                    row.pop("hash"), row.pop("salt")
                if name == "auditentry" and row["after"]:
                    row["after"] = list(json.loads(row["after"]).items())
                    row["after"] = [pair for pair in row["after"] if pair[0] != "uid"]
            found[name] = rows
    return found


def test_both_ways_leave_the_same_store(pair: tuple[Desk, Desk]) -> None:
    """Record by record and audit entry by audit entry: ids, defaults, provenance, order, the columns of an entry."""
    one, many = pair
    for kind, entries in sheets():
        one_by_one(one, kind, entries)
        planned, saved = intake.carry_out(many, kind, entries)
        assert saved is not None, [each.messages for each in planned if each.messages]
        assert one.store.last is not None
        assert (saved.kinds, saved.count, saved.batch) == (
            one.store.last.kinds, one.store.last.count, one.store.last.batch,
        )  # fmt: skip
    left, right = everything(one), everything(many)
    assert left.keys() == right.keys()
    for name in left:
        assert left[name] == right[name], name
    assert len(left["person"]) == 11
    with many.store.read() as session:
        entry = session.exec(sa.select(AuditEntry).order_by(sa.desc(AuditEntry.id))).first()  # type: ignore[call-overload]
        assert len(entry[0].row_uid) == 32
        assert json.loads(entry[0].after)["uid"] == entry[0].row_uid


def test_an_update_of_many_is_that_of_one(pair: tuple[Desk, Desk]) -> None:
    """Changed rows of a sheet are flushed together; only how often a record counts a revision may differ."""
    changed = [
        Entry(e.row, e.values | {"group": "第9小组", "tags": ("侨联",), "party": "中共", "phone": "13900000003"})
        for e in deputies()
    ]
    for desk in pair:
        enter(desk)
    one, many = pair
    for each in intake.plan(one, DEPUTIES, changed, update=True):
        with one.store.write("导入") as session:
            assert each.draft is not None
            row = session.get(DEPUTIES.table, each.id or 0)
            put(Writing(DEPUTIES, session, Lookup(session), each.draft, row, one.today()))
    intake.carry_out(many, DEPUTIES, changed, update=True)
    left, right = everything(one), everything(many)
    for table in (left, right):
        for name in ("person", "mandate", "membership", "mandatetag", "deputygroup"):
            for row in table[name]:
                del row["revision"], row["sequence"]
            table[name].sort(key=lambda row: str({k: v for k, v in row.items() if k != "id"}))
            for row in table[name]:
                del row["id"]
    for name in ("person", "mandate", "membership", "mandatetag", "deputygroup"):
        assert left[name] == right[name], name
    assert [r["group"] for r in records.find(many, DEPUTIES)] == ["第9小组"] * 12


def test_a_closed_year_refuses_many(desk: Desk) -> None:
    """Whatever the year hangs on: the record's own day, or the activity it is about."""
    day = date(2025, 3, 5)
    records.add(desk, ACTIVITIES, ActivityDraft(no="A1", name="培训", kind=ActivityKind.TRAINING, held_on=day))
    enter(desk)
    close_year(desk, 2025, with_gaps=True)
    mark = Entry(2, {"activity_no": "A1", "certificate_no": "330001", "status": AttendanceStatus.PRESENT})
    before = everything(desk)
    with pytest.raises(Conflict, match="2025 年度已经结账"):
        intake.carry_out(desk, ATTENDANCE, [mark])
    for table, values in ((Activity, {"no": "B", "name": "x", "kind": ActivityKind.TRAINING, "held_on": day}),
                          (Honour, {"mandate_id": 1, "name": "x", "granted_on": day})):  # fmt: skip
        with pytest.raises(Conflict, match="2025 年度已经结账"), desk.store.write("x") as session:
            NewRows(session).add(table, values)
    assert everything(desk) == before


def test_what_gathered_is_there_when_it_is_asked_for(desk: Desk) -> None:
    """After a flush of the session, and at the end of the write; a table's own rules hold; an error leaves nothing."""
    with desk.store.write("组") as session:
        rows = NewRows(session)
        first = rows.add(DeputyGroup, {"name": "一"})
        second = Lookup(session).make("groups", "二")
        third = rows.add(DeputyGroup, {"name": "三"})
        assert (second, third) == (first + 1, first + 2)
    with desk.store.read() as session:
        assert Lookup(session).named("groups") == {"一": first, "二": second, "三": third}
    before = everything(desk)
    with pytest.raises(TypeError, match="has no"), desk.store.write("x") as session:
        NewRows(session).add(DeputyGroup, {"name": "四", "nick": "x"})
    with pytest.raises(sa.exc.IntegrityError), desk.store.write("x") as session:
        NewRows(session).add(DeputyGroup, {"name": "一"})
    assert everything(desk) == before
