"""A pytest plugin: every store of the run is an encrypted one, made so and opened so.

    python -m pytest -p tests.encrypted_run tests/services tests/exchange tests/cli

A test that looks into the file with Python's own SQLite is handed a connection under the run's key; the program never
is: what it opens without its key fails here. `NOT_MEANT` lists what cannot run this way, each with its reason; it is
skipped and counted. It is not part of the ordinary run; `tests/store/test_encrypted_alike.py` holds the little that is.
"""

import importlib
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk import paths
from gongshu_desk.cli import secrets
from gongshu_desk.store import keyfile, upgrade
from gongshu_desk.store.engine import connect, fingerprint, fingerprint_of, is_plain

KEY = bytes(range(32))

BARE = "calls the store's own functions without a key, as for a plain file"
PLAIN = "is about plain files: their bytes, their names, or attaching one without a key"
ROWS = "wants Python's own sqlite3.Row, which takes no other cursor; the program uses none"
VERSION = "expects the version of Python's own SQLite; SQLCipher brings another"
NOT_MEANT: dict[str, str] = {
    "tests/store/test_backup.py": BARE,
    "tests/store/test_journal.py": BARE,
    "tests/store/test_restoring.py": BARE,
    "tests/store/test_second_place.py": BARE,
    "tests/store/test_bulk.py": ROWS,
    "tests/store/test_guarded.py::test_a_key_that_records_contradict_is_named_and_nothing_breaks": BARE,
    "tests/store/test_triggers.py::test_other_connections_meet_it_too[attached]": PLAIN,
    "tests/services/test_attachments.py::test_verify_names_what_was_changed_outside": PLAIN,
    "tests/services/test_attachments.py::test_backup_carries_files_to_another_computer": BARE,
    "tests/services/test_health.py::test_check_finds_what_the_start_does_not": PLAIN,
    "tests/services/test_health.py::test_verifying_by_command_counts_as_the_check": VERSION,
}
"""Beginning of a test's id → why it says nothing about an encrypted store. Sorted: tests/exchange, most of tests/services and tests/store;
not yet tests/store/test_gate, test_upgrade, test_stores_of_old, test_session, tests/cli and tests/ui."""

_asked = secrets.key_of
_open_store = upgrade.open_store
_plain_connect = sqlite3.connect
_USERS = ("store.upgrade", "services.desk", "services.safekeeping", "services.upkeep", "services.encryption")


def _encrypted(data: Path, *, create: bool = False, key: bytes | None = None) -> Any:
    """`open_store` with a key, unless the file is there and plain."""
    store = paths.store_file(data)
    if is_plain(store):
        return _open_store(data, create=create, key=key)
    if not keyfile.key_file(data).exists():
        data.mkdir(parents=True, exist_ok=True)
        keyfile.write(keyfile.key_file(data), keyfile.founded(KEY, "unit"))
    return _open_store(data, create=create, key=key or KEY)


def _connect(database: Any, *arguments: Any, **named: Any) -> Any:
    """Python's own, but for a test that looks into a store of this run."""
    asking = str(sys._getframe(1).f_globals.get("__name__", ""))
    name = str(database).removeprefix("file://").partition("?")[0]
    if asking.startswith(("gongshu_desk", "sqlalchemy")) or fingerprint_of(Path(name)) != fingerprint(KEY):
        return _plain_connect(database, *arguments, **named)
    made = connect(Path(name), key=KEY, readonly="mode=ro" in str(database), shared=True)
    if "isolation_level" in named:
        made.isolation_level = named["isolation_level"]
    if "timeout" in named:
        made.execute(f"PRAGMA busy_timeout={int(named['timeout'] * 1000)}")
    return made


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """What is not meant for this run is skipped, with its reason."""
    for item in items:
        for beginning, reason in NOT_MEANT.items():
            if item.nodeid.startswith(beginning):
                item.add_marker(pytest.mark.skip(reason=f"encrypted run: {reason}"))


def _key_of(file: Path) -> bytes | None:
    """What the command line asks a password for."""
    return KEY if fingerprint_of(file) == fingerprint(KEY) else _asked(file)


setattr(sqlite3, "connect", _connect)  # noqa: B010
setattr(secrets, "key_of", _key_of)  # noqa: B010
for _name in _USERS:
    _module: Any = importlib.import_module(f"gongshu_desk.{_name}")
    if hasattr(_module, "open_store"):
        _module.open_store = _encrypted
