"""Connections to encrypted stores, through SQLCipher. Imported only where a store is encrypted.

sqlcipher3 has classes of errors of its own; here they are raised again as those of sqlite3, code and all, so that
everything above sorts, tells and tests the faults of both kinds of store alike.
"""

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar, cast

from sqlcipher3 import dbapi2

_Kind = TypeVar("_Kind", bound=type[Any])
_CURSOR = ("execute", "executemany", "executescript", "fetchone", "fetchmany", "fetchall", "__next__")
_CONNECTION = ("commit", "rollback", "backup", "executescript", "close")


def open_ciphered(name: str, key: bytes, salt: bytes, *, uri: bool, shared: bool) -> sqlite3.Connection:
    """A connection under a raw key: SQLCipher derives nothing from a password, so that opening costs nothing.

    `salt` (16 bytes) are the first bytes of the file. A key that does not fit shows at the first read only.
    """
    try:
        made = dbapi2.connect(name, uri=uri, check_same_thread=not shared, factory=_Connection)
        cursor = made.cursor()
        cursor.execute("PRAGMA cipher_log_level=NONE")  # what goes wrong is told by us, not on the console
        cursor.execute(f"PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"")
        # As Python's own SQLite: this one is built with recursive triggers as an option.
        cursor.execute("PRAGMA recursive_triggers=0")
    except dbapi2.Error as error:
        raise _alike(error) from error
    return cast(sqlite3.Connection, made)


def export(source: str, source_key: str, target: str, target_key: str) -> None:
    """Copy a whole store into a new file under another key; the keys as SQLCipher writes them, '' for none."""
    made = dbapi2.connect(source, isolation_level=None, factory=_Connection)
    try:
        made.execute("PRAGMA cipher_log_level=NONE")
        if source_key:
            made.execute(f'PRAGMA key="{source_key}"')
        marks = {name: made.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")}
        made.execute(f'ATTACH DATABASE ? AS copy KEY "{target_key}"', (target,))
        # Nobody relies on the new file before it is whole: it is synced once, by who puts it in its place.
        made.execute("PRAGMA copy.synchronous=OFF")
        made.execute("PRAGMA copy.journal_mode=OFF").fetchone()
        made.execute("SELECT sqlcipher_export('copy')").fetchone()
        for name, value in marks.items():
            made.execute(f"PRAGMA copy.{name}={value}")
        made.execute("DETACH DATABASE copy")
    finally:
        made.close()


def _alike(error: Any) -> sqlite3.Error:
    """The error of sqlite3 of the same name, words and code."""
    kind = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    made = cast(sqlite3.Error, kind(*error.args))
    for name in ("sqlite_errorcode", "sqlite_errorname"):
        if hasattr(error, name):
            setattr(made, name, getattr(error, name))
    return made


def _translating(base: Any, names: tuple[str, ...]) -> Callable[[_Kind], _Kind]:
    """The class with these methods of its base, raising sqlite3's errors."""

    def decorate(kind: _Kind) -> _Kind:
        for name in names:
            setattr(kind, name, _guarded(getattr(base, name)))
        return kind

    return decorate


def _guarded(method: Any) -> Any:
    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except dbapi2.Error as error:
            raise _alike(error) from error

    call.__name__ = method.__name__
    return call


@_translating(dbapi2.Cursor, _CURSOR)
class _Cursor(dbapi2.Cursor):  # type: ignore[misc]
    """A cursor whose errors are those of sqlite3."""


@_translating(dbapi2.Connection, _CONNECTION)
class _Connection(dbapi2.Connection):  # type: ignore[misc]
    """A connection whose errors are those of sqlite3."""

    def cursor(self, factory: Any = None) -> Any:
        return super().cursor(factory or _Cursor)

    def execute(self, *arguments: Any) -> Any:
        return self.cursor().execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        return self.cursor().executemany(*arguments)
