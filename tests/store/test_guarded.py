"""Triggers and indexes that are missing, changed or not ours: made anew at the opening, told in the history (R7)."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from gongshu_desk.services import history, upkeep
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store import guarded, triggers, upgrade

HARMS: dict[str, tuple[str, str]] = {
    "trigger dropped": ("DROP TRIGGER guard_activity_update", "缺少防改规则 1 条（guard_activity_update）"),
    "trigger emptied": (
        "DROP TRIGGER guard_activity_update; CREATE TRIGGER guard_activity_update BEFORE UPDATE ON activity"
        " BEGIN SELECT 1; END",
        "被改动的防改规则 1 条",
    ),
    "foreign trigger": (
        'CREATE TRIGGER "a ""b" AFTER INSERT ON person BEGIN UPDATE person SET name = name WHERE 0; END',
        "外来的防改规则 1 条",
    ),
    "index dropped": ("DROP INDEX ix_activity_held_on", "缺少索引 1 条（ix_activity_held_on）"),
    "unique index weakened": (
        "DROP INDEX uq_activity_no; CREATE INDEX uq_activity_no ON activity (no)",
        "被改动的索引 1 条（uq_activity_no）",
    ),
    "foreign index": ("CREATE UNIQUE INDEX mine ON person (name, phone)", "外来的索引 1 条（mine）"),
}


def harm(desk: Desk, statements: str) -> None:
    """Behind the program's back; the store is closed first."""
    desk.store.close()
    with closing(sqlite3.connect(desk.store.file)) as raw:
        raw.executescript(statements)


def state(file: Path) -> list[tuple[str, ...]]:
    """Triggers and indexes as the file has them."""
    with closing(sqlite3.connect(file)) as raw:
        told = raw.execute("SELECT type, name, sql FROM sqlite_master WHERE type <> 'table' ORDER BY name").fetchall()
    return [tuple(str(part) for part in row) for row in told]


@pytest.mark.parametrize("name", HARMS)
def test_what_was_changed_is_made_anew_and_told(desk: Desk, name: str) -> None:
    """The next opening puts it right in one step of the history; `verify` tells of it from then on; once."""
    before = state(desk.store.file)
    harm(desk, HARMS[name][0])
    assert state(desk.store.file) != before
    again = open_desk(desk.data)
    assert sorted(state(again.store.file)) == sorted(before)
    assert any(HARMS[name][1] in note for note in again.store.notes)
    (last,) = history.recent(again, 1)
    assert HARMS[name][1] in last.sentence and "有人绕过程序" in last.sentence and last.clerk == "程序"
    found = upkeep.verify(again)
    assert found.sound
    assert any("打开时发现有人绕过程序改过数据文件" in remark and HARMS[name][1] in remark for remark in found.remarks)
    again.store.close()
    third = open_desk(desk.data)
    assert third.store.notes == ()
    assert history.recent(third, 1)[0].batch == last.batch
    third.store.close()


def test_changed_while_open_is_a_fault(desk: Desk) -> None:
    """`verify` names it before anything is made anew; a table of somebody else's is named, too."""
    with closing(sqlite3.connect(desk.store.file)) as raw:
        raw.executescript("DROP TRIGGER guard_auditentry_update; CREATE TABLE photos (id)")
    faults = upkeep.verify(desk).faults
    assert any("缺少防改规则 1 条（guard_auditentry_update）" in fault for fault in faults)
    assert any("不是本程序建立的表 photos" in fault for fault in faults)


def test_an_older_set_of_the_program_is_no_finding(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new version guards more: said in the history as an update, and `verify` has nothing to remark."""
    desk.store.close()
    grown = dict(triggers.expected())
    grown["guard_unit_update"] = grown["guard_unit_update"].replace("\nEND", "\n  SELECT 1;\nEND")
    monkeypatch.setattr(triggers, "expected", lambda: grown)
    guarded._wanted.cache_clear()
    try:
        again = open_desk(desk.data)
        assert "程序更新" in history.recent(again, 1)[0].sentence
        assert upkeep.verify(again).remarks == ()
        again.store.close()
    finally:
        guarded._wanted.cache_clear()


def test_a_key_that_records_contradict_is_named_and_nothing_breaks(desk: Desk) -> None:
    """Two records of one number came in while the key was gone: the program opens, `verify` says it every time."""
    columns = "uid, revision, sequence, origin, clerk, archived, name"
    harm(
        desk,
        "DROP INDEX uq_delegation_name; DROP TRIGGER guard_delegation_insert;"
        f"INSERT INTO delegation ({columns}) VALUES ('one', 1, 1, '', '', 0, '一团'), ('two', 1, 1, '', '', 0, '一团')",
    )
    for _ in range(2):
        again = open_desk(desk.data)
        batch = history.recent(again, 1)[0].batch
        assert any("缺少索引 1 条（uq_delegation_name）" in fault for fault in upkeep.verify(again).faults)
        again.store.close()
    again = open_desk(desk.data)
    assert history.recent(again, 1)[0].batch == batch
    again.store.close()


def test_migrations_alone_make_every_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is made anew after a migration hides no migration that forgot one."""
    seen: list[guarded.Differences] = []
    guard: Callable[[object], None] = upgrade._guard

    def look(driver: triggers.Connection) -> None:
        seen.append(guarded.differences(driver))
        guard(driver)

    monkeypatch.setattr(upgrade, "_guard", look)
    engine = upgrade.make_engine(tmp_path / "gongshu.db")
    upgrade.migrate(engine, upgrade.HEAD)
    engine.dispose()
    (which,) = seen
    assert {kind for kind, _ in (*which.missing, *which.changed, *which.foreign)} == {"trigger"}
    assert len(which.missing) == len(triggers.expected())


def test_a_restored_copy_of_an_older_day_is_guarded(desk: Desk) -> None:
    """A copy without triggers is a store like any other once it is opened."""
    harm(desk, ";".join(f"DROP TRIGGER {name}" for name in triggers.expected()) + "; PRAGMA user_version=0")
    again = open_desk(desk.data)
    with again.store.read() as session:
        assert session.connection().execute(sa.text("SELECT count(*) FROM sqlite_master WHERE type='trigger'")).scalar()
    again.store.close()
