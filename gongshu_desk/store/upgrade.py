"""Opening a store: refuse a newer one, back up and migrate an older one in one transaction, check it.

Alembic is imported only when a migration is due: it costs a third of the start.
"""

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from gongshu_desk.errors import NotFound, StoreTrouble
from gongshu_desk.store import gate, guarded, swap, triggers
from gongshu_desk.store.backup import back_up
from gongshu_desk.store.faults import is_damage, primary_code, sorted_faults
from gongshu_desk.store.gate import APPLICATION_ID
from gongshu_desk.store.lock import FolderLock, data_folder, store_path, take_lock
from gongshu_desk.store.session import Store, make_engine

HEAD = "0006"
"""The schema this program writes."""

SCRIPTS = Path(__file__).resolve().parent / "migrations"
"""Where the migrations lie; shipped as data, so that a packaged program finds them."""


KEYS_OFF = "PRAGMA foreign_keys=OFF"
"""Before a migration's BEGIN. With foreign keys on, copying a table that others refer to erases their rows (the tests
show it)."""


def open_store(data: Path, *, create: bool = False, key: bytes | None = None) -> Store:
    """The store of a data folder, at this program's schema, with the folder's lock held.

    Errors: NotFound where there is none and `create` is false; EnvironmentFault for a folder in use,
    a newer store, a foreign or damaged file.
    """
    data_folder(data)
    file = store_path(data)
    lock: FolderLock | None = None
    try:
        exists = gate.present(data)
        if not exists and not create:
            raise _no_store(data)
        lock = take_lock(data)
        with sorted_faults():
            swap.finish(file)  # a restore that was cut short
            notes = _prepare(file, exists, create, key)
        store = Store(file, lock, key)
    except BaseException as error:
        if lock is not None:
            lock.release()
        if isinstance(error, StoreTrouble):
            raise gate.with_backup(error, data, key) from error
        raise
    store.notes = notes
    try:
        guarded.settle(store)
    except BaseException as error:
        store.close()
        if (
            primary_code(getattr(error, "orig", error)) == sqlite3.SQLITE_ERROR
        ):  # a table is none: somebody put another thing in its place
            raise gate.with_backup(gate.damaged(file), data, key) from error
        raise
    return store


def _no_store(data: Path) -> NotFound:
    return NotFound(f"数据文件夹 {data} 里还没有数据。", "请先建立（命令 init），或装入示例数据（命令 demo）。")


def _prepare(file: Path, exists: bool, create: bool, key: bytes | None) -> tuple[str, ...]:
    """Through the gate and to this program's schema; what was put right on the way."""
    passed = gate.pass_gate(file, HEAD, key) if exists else gate.Passed(None)
    if passed.schema == HEAD:
        return passed.notes
    if passed.schema is None and not create:
        raise _no_store(file.parent)
    engine = make_engine(file, key)
    try:
        if passed.schema is not None:
            back_up(file, tag="upgrade", key=key)
        migrate(engine, HEAD)
    except (sqlite3.DatabaseError, sa.exc.DatabaseError) as error:
        if is_damage(getattr(error, "orig", error)):
            raise gate.damaged(file) from error
        raise
    finally:
        engine.dispose()
    return passed.notes


def schema_version(engine: sa.Engine) -> str | None:
    """The schema version that a store was last migrated to; None where the file is not a store."""
    with engine.connect() as connection:
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
            return None
        found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
        return found


def migrate(engine: sa.Engine, target: str) -> None:
    """Bring a store to `target`: all or nothing, losing no row.

    foreign_keys is off before the explicit BEGIN (Alembic's batch mode with foreign keys on and CASCADE
    deletes rows), and is checked inside the transaction instead. Triggers are taken out first, for they would refuse to
    touch a closed year, and Alembic's copied tables lose them; at the program's own schema they and the indexes are
    made anew by the declarations and compared with them before anything is kept.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    with engine.connect().execution_options(write=True) as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.cursor().execute(KEYS_OFF)
        try:
            before = _inventory(connection)
            driver: Any = raw
            triggers.drop(driver)
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            _nothing_lost(before, _inventory(connection))
            if target == HEAD:
                _guard(driver)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"migration to {target} broke foreign keys: {broken[:3]}")
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.commit()
        except BaseException:
            connection.rollback()
            raise
        finally:
            raw.cursor().execute("PRAGMA foreign_keys=ON")


def _guard(driver: Any) -> None:
    """Triggers and indexes as this program makes them; RuntimeError where they cannot be."""
    which = guarded.differences(driver)
    ours = replace(which, foreign=())  # what somebody added is told of at the opening that follows
    contradicted = guarded.remake(driver, ours)
    left = guarded.differences(driver)
    if contradicted or left.missing or left.changed:
        raise RuntimeError(f"migration left guards unmade: {contradicted or (*left.missing, *left.changed)}")


def _inventory(connection: sa.Connection) -> dict[str, int]:
    """Row count of each table."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
    ).scalars()
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names.all()}


def _nothing_lost(before: dict[str, int], after: dict[str, int]) -> None:
    for name, count in before.items():
        if after.get(name, -1) < count:
            raise RuntimeError(f"migration lost table {name}: {count} before, {after.get(name)} after")
