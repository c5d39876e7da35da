"""Both kinds of store tell the same fault by the same sentence: constraints, full disk, read-only, damage, another writer."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.store.engine import connect
from gongshu_desk.store.faults import sorted_faults
from gongshu_desk.store.session import PRAGMAS, make_engine

KEYS = pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the store is made."""
    return tmp_path / "store.db"


def made(file: Path, key: bytes | None) -> sa.Engine:
    """A store with one table and a few pages."""
    engine = make_engine(file, key)
    with engine.connect().execution_options(write=True) as connection:
        connection.exec_driver_sql(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE CHECK (name <> ''), at TEXT)"
        )
        for number in range(200):
            connection.exec_driver_sql("INSERT INTO t VALUES (?, ?, ?)", (number, f"甲{number}", "x" * 100))
        connection.commit()
    return engine


def write(engine: sa.Engine, statement: str) -> None:
    """One write, its faults sorted as the store sorts them."""
    with sorted_faults(), engine.connect().execution_options(write=True) as connection:
        connection.exec_driver_sql(statement)
        connection.commit()


@KEYS
def test_settings_values_and_constraints(file: Path, key: bytes | None) -> None:
    """The pragmas hold; text, numbers, bytes and None come back; a broken constraint is SQLAlchemy's IntegrityError."""
    engine = made(file, key)
    with engine.connect() as connection:
        for name, value in PRAGMAS.items():
            assert connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() == value
        assert connection.exec_driver_sql("PRAGMA recursive_triggers").scalar_one() == 0
        given = ("𬬭欣", 2**62, 1.5, b"\x00\xff", None)
        assert tuple(connection.exec_driver_sql("SELECT ?, ?, ?, ?, ?", given).one()) == given
    for statement in (
        "INSERT INTO t VALUES (1, 'x', '')",
        "INSERT INTO t VALUES (900, '甲7', '')",
        "INSERT INTO t VALUES (901, '', '')",
    ):
        with pytest.raises(IntegrityError) as caught:
            write(engine, statement)
        assert isinstance(caught.value.orig, sqlite3.IntegrityError)
    engine.dispose()


def fill_up(engine: sa.Engine, file: Path) -> None:
    """No page more."""
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")
        with sorted_faults():
            connection.exec_driver_sql("INSERT INTO t VALUES (1000, 'voll', ?)", ("x" * 90_000,))


def lock(engine: sa.Engine, file: Path, key: bytes | None) -> None:
    """Another one writes meanwhile."""
    with closing(connect(file, key=key)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=0")
            connection.commit()
            with sorted_faults():
                connection.exec_driver_sql("INSERT INTO t VALUES (1000, 'zwei', '')")


def spoil(file: Path, at: int) -> None:
    """Bytes overwritten in the middle of the file."""
    with file.open("r+b") as stream:
        stream.seek(at)
        stream.write(os.urandom(3000))


@KEYS
def test_faults_of_the_environment_have_the_same_sentences(file: Path, key: bytes | None, tmp_path: Path) -> None:
    """Full, busy, unwritable, damaged at the head and in the middle."""
    engine = made(file, key)
    told: dict[str, str] = {}

    def tell(name: str, work: Callable[[], object]) -> None:
        with pytest.raises(EnvironmentFault) as caught:
            work()
        told[name] = caught.value.sentence

    tell("full", lambda: fill_up(engine, file))
    tell("busy", lambda: lock(engine, file, key))
    engine.dispose()
    tell("gone", lambda: _read(make_engine(tmp_path / "no" / "store.db", key)))
    for name, at in (("middle", 4096 * 3 + 200), ("head", 100)):
        spoil(file, at)
        tell(name, lambda: _read(make_engine(file, key)))
    assert "磁盘空间不足" in told["full"] and "占用" in told["busy"] and "不能写入" in told["gone"]
    assert "损坏" in told["middle"] and "损坏" in told["head"]
    assert not any("密码" in sentence for sentence in told.values())


def _read(engine: sa.Engine) -> None:
    with sorted_faults(), engine.connect() as connection:
        connection.exec_driver_sql("SELECT sum(length(at)) FROM t").all()
        answer = connection.exec_driver_sql("PRAGMA quick_check").scalar_one()
        if answer != "ok":
            raise EnvironmentFault("数据文件已损坏", "")
    engine.dispose()
