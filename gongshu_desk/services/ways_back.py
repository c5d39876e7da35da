"""Before there is a desk: whether a folder is new, and which backup a damaged or missing store can go back to."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gongshu_desk.errors import StoreTrouble, UserError
from gongshu_desk.services import safekeeping
from gongshu_desk.store import gate
from gongshu_desk.store.backup import inspect
from gongshu_desk.store.lock import data_folder
from gongshu_desk.store.replay import ahead
from gongshu_desk.store.restoring import check_version

COUNTED = (("mandate", "代表"), ("activity", "活动"), ("attendance", "出席"))
"""What a clerk knows a store by."""


@dataclass(frozen=True, slots=True)
class WayBack:
    """A backup that was read and found whole just now: `steps` writes after it are in its journal as well."""

    file: Path
    made_at: datetime
    counts: str
    records: int
    steps: int = 0

    @property
    def holds(self) -> str:
        """代表 331、活动 60、出席 19860，共 30112 条记录，刚刚核验过."""
        return f"{self.counts}，共 {self.records} 条记录，刚刚核验过"


def is_new(data: Path) -> bool:
    """Whether nothing was ever kept here, so that the guide of the first start may begin. False where that is unsure."""
    try:
        data_folder(data)
        return not gate.present(data)
    except (UserError, OSError):
        return False


def newest(data: Path, key: bytes | None = None) -> WayBack | None:
    """The newest backup of the folder that is whole, and what its journal adds."""
    found = gate.newest_whole(data, key)
    if found is None:
        return None
    backup, counts = found
    try:
        more = ahead(backup.file, safekeeping.journal_folder(data, backup.file), key)
    except (UserError, OSError, ValueError):
        more = None
    return _way(backup.file, backup.made_at, counts, more.steps if more else 0)


def look(file: Path, key: bytes | None = None) -> WayBack:
    """A backup the clerk points at; InvalidInput or EnvironmentFault where it cannot be restored."""
    check_version(file, key)
    return _way(file, datetime.fromtimestamp(file.stat().st_mtime), inspect(file, key), 0)


def go_back(data: Path, way: WayBack, key: bytes | None = None) -> Path | None:
    """Put the backup in the store's place with all that its journal holds; where the old file was set aside."""
    return safekeeping.restore_data(data, way.file, key, redo=way.steps > 0).aside


def kind_of(error: UserError) -> str:
    """Which trouble an error is; empty for none of the store's."""
    return error.kind.value if isinstance(error, StoreTrouble) else ""


def _way(file: Path, made_at: datetime, counts: dict[str, int], steps: int) -> WayBack:
    words = "、".join(f"{label} {counts.get(table, 0)}" for table, label in COUNTED)
    return WayBack(file, made_at, words, sum(counts.values()), steps)
