"""One way in: transaction, audit, provenance, faults of the machine."""

import json
import sqlite3
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import col, select

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import session as session_module
from gongshu_desk.store.audit import from_json
from gongshu_desk.store.faults import environment_fault
from gongshu_desk.store.session import Saved, make_engine
from gongshu_desk.store.tables import Activity, AuditEntry, ElectoralDistrict, Setting, Unit


def activity(no: str = "A001", **values: object) -> Activity:
    """A row of its own."""
    given: dict[str, object] = {"name": "专题培训", "kind": ActivityKind.TRAINING, "held_on": date(2026, 3, 5)}
    return Activity(no=no, **given | values)


def entries(desk: Desk, table: str) -> list[AuditEntry]:
    """The audit of one table, oldest first."""
    with desk.store.read() as session:
        return list(
            session.exec(select(AuditEntry).where(AuditEntry.table_name == table).order_by(col(AuditEntry.id))).all()
        )


def test_pragmas_of_a_store_that_must_not_lose_a_record(desk: Desk) -> None:
    """Journal, synchronisation and foreign keys on every connection, fresh ones included (R3)."""
    with desk.store.engine.connect() as first, desk.store.engine.connect() as second:
        for connection in (first, second):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in session_module.PRAGMAS}
            assert found == {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1}


def test_pragma_that_does_not_take_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network drive that forces another journal mode is named instead of trusted."""
    monkeypatch.setitem(session_module.PRAGMAS, "synchronous", 7)
    engine = make_engine(tmp_path / "x.db")
    with pytest.raises(EnvironmentFault, match="synchronous"):
        engine.connect()
    engine.dispose()


def test_write_takes_the_lock_at_its_beginning(desk: Desk) -> None:
    """BEGIN IMMEDIATE: a second writer is turned away before it reads anything stale."""
    with desk.store.write("新增") as session:
        session.exec(select(Unit)).all()
        other = sqlite3.connect(desk.store.file, timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


def test_write_is_all_or_nothing(desk: Desk) -> None:
    """An error after a flush leaves no record, no audit, no notice."""
    heard: list[Saved] = []
    desk.store.listeners.append(heard.append)
    before = desk.store.last
    with pytest.raises(ZeroDivisionError), desk.store.write("新增活动") as session:
        session.add(activity())
        session.flush()
        _ = 1 / 0
    with desk.store.read() as session:
        assert session.exec(select(Activity)).all() == []
    assert entries(desk, "activity") == []
    assert heard == []
    assert desk.store.last is before


def test_violated_constraint_leaves_nothing(desk: Desk) -> None:
    """A bug that slips past the services is stopped by the schema, and the first record of the write goes with it."""
    with pytest.raises(sa.exc.IntegrityError), desk.store.write("新增活动") as session:
        session.add(activity("A001"))
        session.flush()
        session.add(activity("A001"))
    with desk.store.read() as session:
        assert session.exec(select(Activity)).all() == []


def test_unknown_code_never_gets_in(desk: Desk) -> None:
    """A code outside its list would make the whole table unreadable."""
    with pytest.raises(sa.exc.StatementError), desk.store.write("新增活动") as session:
        session.add(Activity(no="A1", name="x", kind="party", held_on=date(2026, 1, 5)))  # type: ignore[arg-type]
    with desk.store.read() as session:
        assert session.exec(select(Activity)).all() == []


def test_new_record_keeps_where_it_came_from(desk: Desk) -> None:
    """Revision one, the number of the write, the clerk, the unit of origin, and a uid of its own."""
    desk.store.origin = "PC-1"
    with desk.store.write("新增活动") as session:
        session.add_all([activity("A001"), activity("A002")])
    assert desk.store.last is not None
    with desk.store.read() as session:
        first, second = session.exec(select(Activity).order_by(col(Activity.no))).all()
    assert (first.revision, first.sequence, first.clerk, first.origin) == (1, desk.store.last.batch, "周敏", "PC-1")
    assert first.uid != second.uid
    assert len(first.uid) == 32


def test_change_counts_revision_and_sequence(desk: Desk) -> None:
    """Order comes from counters, never from the clock; the origin stays where the record was made (R12)."""
    desk.store.origin = "PC-1"
    with desk.store.write("新增活动") as session:
        session.add(activity())
    desk.store.origin, desk.store.clerk = "PC-2", "吴洁"
    first = desk.store.last
    with desk.store.write("修改活动") as session:
        session.exec(select(Activity)).one().name = "改名"
    with desk.store.read() as session:
        row = session.exec(select(Activity)).one()
    assert first is not None
    assert (row.revision, row.sequence, row.clerk, row.origin) == (2, first.batch + 1, "吴洁", "PC-1")


def test_audit_of_a_new_record(desk: Desk) -> None:
    """No before; the after holds every value but provenance, readable again as typed values."""
    with desk.store.write("新增活动 专题培训") as session:
        session.add(activity(half_days=Decimal("2.50"), day_part=None))
    (entry,) = entries(desk, "activity")
    assert (entry.action, entry.before, entry.sentence, entry.clerk) == ("add", None, "新增活动 专题培训", "周敏")
    after = from_json("activity", entry.after or "")
    assert after["kind"] is ActivityKind.TRAINING
    assert after["held_on"] == date(2026, 3, 5)
    assert after["half_days"] == Decimal("2.5")
    assert "revision" not in after


def test_audit_of_a_change_holds_what_changed(desk: Desk) -> None:
    """Before and after name the changed columns and no others."""
    with desk.store.write("新增活动") as session:
        session.add(activity())
    with desk.store.write("修改活动") as session:
        row = session.exec(select(Activity)).one()
        row.name, row.half_days = "改名", Decimal(2)
    entry = entries(desk, "activity")[-1]
    assert entry.action == "change"
    assert json.loads(entry.before or "") == {"name": "专题培训", "half_days": "1"}
    assert json.loads(entry.after or "") == {"name": "改名", "half_days": "2"}


def test_record_changed_twice_in_one_write_is_one_entry(desk: Desk) -> None:
    """It keeps the first before and the last after."""
    with desk.store.write("新增活动") as session:
        session.add(activity(name="甲"))
    with desk.store.write("修改活动") as session:
        row = session.exec(select(Activity)).one()
        row.name = "乙"
        session.flush()
        row.name = "丙"
    entry = entries(desk, "activity")[-1]
    assert json.loads(entry.before or "") == {"name": "甲"}
    assert json.loads(entry.after or "") == {"name": "丙"}
    assert desk.store.last is not None
    assert desk.store.last.count == 1


def test_record_added_and_changed_in_one_write_is_one_entry(desk: Desk) -> None:
    """What was made and set right in the same write was never anything else."""
    with desk.store.write("新增活动") as session:
        row = activity(name="甲")
        session.add(row)
        session.flush()
        row.name = "乙"
    (entry,) = entries(desk, "activity")
    assert entry.action == "add"
    assert from_json("activity", entry.after or "")["name"] == "乙"


def test_archive_and_restore_are_named_so(desk: Desk) -> None:
    """The recycle bin has its own words in the history."""
    with desk.store.write("新增活动") as session:
        session.add(activity())
    for archived in (True, False):
        with desk.store.write("回收站") as session:
            session.exec(select(Activity)).one().archived = archived
    assert [entry.action for entry in entries(desk, "activity")] == ["add", "archive", "restore"]


def test_write_without_change_says_nothing(desk: Desk) -> None:
    """Setting a value to what it was is no change: no entry, no notice, no revision."""
    with desk.store.write("新增活动") as session:
        session.add(activity())
    heard: list[Saved] = []
    desk.store.listeners.append(heard.append)
    with desk.store.write("修改活动") as session:
        session.exec(select(Activity)).one().name = "专题培训"
    assert heard == []
    assert len(entries(desk, "activity")) == 1


def test_listeners_hear_which_tables_changed(desk: Desk) -> None:
    """Pages refresh from the notice alone."""
    heard: list[Saved] = []
    desk.store.listeners.append(heard.append)
    with desk.store.write("新增") as session:
        session.add_all([activity(), ElectoralDistrict(name="第 1 选区")])
    assert [(s.sentence, s.kinds, s.count) for s in heard] == [("新增", {"activity", "electoraldistrict"}, 2)]


def test_records_are_archived_not_deleted(desk: Desk) -> None:
    """Nothing is ever erased."""
    with desk.store.write("新增活动") as session:
        session.add(activity())
    with pytest.raises(RuntimeError, match="archived"), desk.store.write("删除") as session:
        session.delete(session.exec(select(Activity)).one())
    with desk.store.read() as session:
        session.exec(select(Activity)).one()


_UNIT = Unit.__table__  # type: ignore[attr-defined]
_SETTING = Setting.__table__  # type: ignore[attr-defined]
_VALUES = {"uid": "a", "revision": 1, "sequence": 0, "origin": "", "clerk": "", "archived": False}


@pytest.mark.parametrize(
    "statement",
    [
        sa.update(Unit).values(name="y"),
        sa.update(_UNIT).values(name="y"),
        sa.delete(_UNIT),
        sa.insert(_SETTING).values(**_VALUES, name="a", value="1"),
        sa.text("  update unit set name='y'"),
        sa.text("WITH x AS (SELECT 1) DELETE FROM unit"),
        sa.text("DROP TABLE setting"),
    ],
    ids=lambda statement: str(statement).split()[0] + type(statement).__name__,
)
@pytest.mark.parametrize("through", ["session", "connection"])
def test_bulk_statements_are_refused(desk: Desk, statement: sa.Executable, through: str) -> None:
    """A statement of one's own would pass the audit and the closed years by, whatever door it takes."""
    before = desk.unit
    with pytest.raises(RuntimeError, match="bulk"), desk.store.write("更新") as session:
        if through == "session":
            session.execute(statement)  # type: ignore[deprecated]
        else:
            session.connection().execute(statement)
    assert desk.unit == before
    with desk.store.read() as session:
        assert session.exec(select(Setting)).all() == []


def test_bulk_statement_after_a_flush_is_refused_too(desk: Desk) -> None:
    """The way opened for the rows' own statements closes behind them."""
    with pytest.raises(RuntimeError, match="bulk"), desk.store.write("更新") as session:
        session.add(activity())
        session.flush()
        session.exec(select(Activity)).one().name = "专题培训"
        session.flush()
        session.connection().execute(sa.text("update unit set name='y'"))
    assert desk.unit == "翠柳街道人大工委"


def test_reading_changes_nothing(desk: Desk) -> None:
    """A row changed inside a read is not kept, and the read does not stand in the way of a later write."""
    with desk.store.read() as session:
        session.exec(select(Unit)).one().name = "别处"
    with desk.store.write("新增活动") as session:
        session.add(activity())
    assert desk.unit == "翠柳街道人大工委"


def test_full_disk_loses_nothing_saved(desk: Desk) -> None:
    """The sentence of R5, and what was saved before is still there."""
    with desk.store.write("新增活动") as session:
        session.add(activity("A001"))
    with desk.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    words = "磁盘空间不足，本次未保存；已保存的数据完好"
    with pytest.raises(EnvironmentFault, match=words), desk.store.write("新增活动") as session:
        session.add_all([activity(f"B{n}", note="长" * 4000) for n in range(50)])
    with desk.store.read() as session:
        assert [row.no for row in session.exec(select(Activity))] == ["A001"]


def test_locked_by_another_program_is_a_sentence(desk: Desk) -> None:
    """A virus scanner that holds the file is named as such, not as a bug."""
    with desk.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=1")
    other = sqlite3.connect(desk.store.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(EnvironmentFault, match="占用"), desk.store.write("新增活动") as session:
            session.add(activity())
    finally:
        other.rollback()
        other.close()


def _error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "空间不足"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "占用"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "不能写入"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "已损坏"),
        (sqlite3.SQLITE_NOTADB, "已损坏"),
        (sqlite3.SQLITE_IOERR_FSYNC, "磁盘读写出错"),
    ],
)
def test_codes_of_the_environment_have_their_sentence(code: int, words: str) -> None:
    """Extended codes fall under their primary one."""
    fault = environment_fault(_error(code))
    assert fault is not None
    assert words in fault.sentence
    assert fault.next_step


@pytest.mark.parametrize(
    "error", [_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE), _error(sqlite3.SQLITE_MISUSE), ValueError()]
)
def test_codes_of_ours_stay_bugs(error: Exception) -> None:
    """A violated constraint is our fault and must not be told as the machine's."""
    assert environment_fault(error) is None


@pytest.mark.parametrize("value", [Decimal("0.001"), Decimal("1.005")])
def test_decimals_that_would_be_rounded_are_refused(desk: Desk, value: Decimal) -> None:
    """Two places are kept exactly; a third is never dropped in silence."""
    with pytest.raises(sa.exc.StatementError, match="decimal places"), desk.store.write("新增活动") as session:
        session.add(activity(half_days=value))


def test_decimals_and_codes_come_back_as_they_went_in(desk: Desk) -> None:
    """Exact decimals, codes as members, dates as dates."""
    with desk.store.write("新增活动") as session:
        session.add(activity(half_days=Decimal("0.10"), hours=Decimal("1999.99")))
    with desk.store.read() as session:
        row = session.exec(select(Activity)).one()
    assert (row.half_days, row.hours) == (Decimal("0.1"), Decimal("1999.99"))
    assert row.kind is ActivityKind.TRAINING
