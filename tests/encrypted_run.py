"""A pytest plugin: every store of the run is an encrypted one, made so and opened so.

    python -m pytest -p tests.encrypted_run tests/services tests/store

What fails then and not otherwise either reads the file with Python's own SQLite (tests may), or is a fault. It is not
part of the ordinary run; `tests/store/test_encrypted_alike.py` holds the little that is.
"""

import importlib
from pathlib import Path
from typing import Any

from gongshu_desk import paths
from gongshu_desk.store import keyfile, upgrade
from gongshu_desk.store.engine import is_plain

KEY = bytes(range(32))
_open_store = upgrade.open_store
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


for _name in _USERS:
    _module: Any = importlib.import_module(f"gongshu_desk.{_name}")
    if hasattr(_module, "open_store"):
        _module.open_store = _encrypted
