"""Nothing lost: when a backup is due, the way back with today's work, the drill, and what was set aside."""

import contextlib
import json
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from gongshu_desk import paths
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import NotFound, UserError
from gongshu_desk.files import write_atomically
from gongshu_desk.services import access, accounts, encryption, witnesses
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store import backup, kept_files, keyfile
from gongshu_desk.store.engine import is_plain
from gongshu_desk.store.lock import data_folder, store_path, take_lock
from gongshu_desk.store.redo_lines import SUFFIX
from gongshu_desk.store.replay import AGAIN, Ahead, ahead
from gongshu_desk.store.restoring import Restored, SetAside, build, check_version, put_back, restore, set_aside, settled
from gongshu_desk.store.second_place import Kept, keep
from gongshu_desk.store.upgrade import open_store

HOURS = 4
"""After so many hours with changes a backup is made while the window stays open."""
DRILL = "drill.json"
SECOND = "second.json"
AT_EXIT = 60.0
"""Seconds that the second place may take while the program is being left."""


@dataclass(frozen=True, slots=True)
class Drill:
    """A restore that was tried out: of which backup, when, what came out; `fault` empty where all was well."""

    file: str
    at: str
    records: int
    steps: int
    seconds: float
    fault: str = ""

    @property
    def sentence(self) -> str:
        """The result in words."""
        if self.fault:
            return f"演练没有通过：{self.fault}"
        again = f"，补上之后的 {self.steps} 步" if self.steps else ""
        return f"演练通过：恢复出 {self.records} 条记录{again}，用时 {self.seconds:.1f} 秒（{self.file}）"


def due(desk: Desk, now: datetime, hours: int = HOURS) -> bool:
    """Whether a backup should be made while work goes on: changes, and none for some hours, or no journal to keep them.

    A clock that was set back counts as time passed: better one copy too many.
    """
    newest = next(iter(backup.listing(paths.backups(desk.data))), None)
    if newest is not None and desk.store.journal.file is not None:
        age = now - newest.made_at
        if timedelta(0) <= age < timedelta(hours=hours):
            return False
    return desk.changed_since_backup()


def journal_words(desk: Desk) -> str:
    """How the journal stands, for the page."""
    journal = desk.store.journal
    journal.catch_up()
    if journal.fault:
        return f"{journal.fault}；数据本身没有受影响，下次登记时会补写"
    if journal.file is None:
        return "还没有开始：做了第一份备份以后，每登记一步就记一行"
    return f"每登记一步就记一行，到第 {journal.last} 步；备份加续记就是今天的数据"


def beyond(desk: Desk, file: Path) -> Ahead | None:
    """What the journals hold beyond a backup; None where nothing is."""
    return ahead(file, journal_folder(desk.data, file), desk.store.key)


def journal_folder(data: Path, file: Path) -> Path:
    """Where the journal of a backup is longest: beside the backup, or in the data folder."""
    own, other = file.with_suffix(SUFFIX), paths.backups(data) / file.with_suffix(SUFFIX).name
    sizes = {folder.parent: folder.stat().st_size for folder in (own, other) if folder.is_file()}
    return max(sizes, key=lambda folder: sizes[folder]) if sizes else file.parent


def readable(data: Path, key: bytes | None = None) -> bool:
    """Whether there is a store, and it is whole."""
    file = store_path(data)
    if not file.exists():
        return False
    try:
        backup.inspect(file, key)
    except UserError:
        return False
    return True


def restore_into(
    data: Path, file: Path, key: bytes | None = None, *, redo: bool | None = False, until: int | None = None
) -> Restored:
    """Replace the store of a data folder by a verified backup, with `redo` and what was written since.

    `redo` None: where the present store is missing or damaged, so that nothing of it could be gone on with. Kept files
    the folder lacks are brought from beside the backup; what is nowhere is named by `verify`.
    """
    if not file.is_file():
        raise NotFound(f"没有找到备份文件 {file}。", "请核对路径；备份在数据文件夹的 backups 里。")
    data_folder(data)
    lock = take_lock(data)
    try:
        if key is not None:
            keyfile.take_in(file, data)
        again = not readable(data, key) if redo is None else redo
        place = journal_folder(data, file)
        more = _steps(file, place, key)
        restored = restore(file, store_path(data), key, redo=again, folder=place, until=until)
        restored = replace(restored, left=max(more - (restored.replayed.steps if restored.replayed else 0), 0))
        if key is not None:
            keyfile.accompany(store_path(data), paths.backups(data))
        wanted = backup.attachment_hashes(store_path(data), key)
        for folder in dict.fromkeys((file.parent, paths.backups(data))):
            kept_files.carry_over(folder, data, wanted, key)
        return restored
    finally:
        lock.release()


def _steps(file: Path, folder: Path, key: bytes | None) -> int:
    """How many writes the journals hold beyond a backup; 0 where they do not fit, which `restore` tells if it matters."""
    try:
        beyond = ahead(file, folder, key)
    except (UserError, sqlite3.Error):
        return 0
    return beyond.steps if beyond else 0


def restore_data(
    data: Path, file: Path, key: bytes | None = None, *, redo: bool | None = False, until: int | None = None
) -> Restored:
    """`restore_into` without a desk: that it was done stands in the history, and the restored store is backed up at once,
    since its journal begins there."""
    restored = restore_into(data, file, key, redo=redo, until=until)
    store = open_store(data, key=key)
    try:
        with contextlib.suppress(UserError):  # the restore stands; the next command backs up
            Desk(store, data).back_up(AGAIN)  # first of all: what is written from now on belongs to this line of work
        witnesses.note_restored(store, file.name)
    finally:
        store.close()
    return restored


def restore_desk(desk: Desk, file: Path, *, redo: bool = False, until: int | None = None) -> Restored:
    """Put a backup in the place of the open store and go on with it.

    The present state is backed up first, and the restored one after: there the new journal begins. Where the backup
    cannot be taken, the old store is open again.
    """
    access.require(desk, Command.RESTORE)
    with encryption.fitting(desk, file) as fit:
        check_version(fit, desk.store.key)
        backup.inspect(fit, desk.store.key)
        restored = _exchanged(
            desk, lambda: restore_into(desk.data, fit, desk.store.key, redo=redo, until=until), file.name
        )
        if fit != file:  # it was re-coded elsewhere: its kept files lie where it came from
            key = desk.store.key
            kept_files.carry_over(file.parent, desk.data, backup.attachment_hashes(desk.store.file, key), key)
        return restored


def put_back_desk(desk: Desk, folder: Path) -> Restored:
    """Put what a restore had set aside in the place of the open store again, as `restore_desk` does.

    What was set aside plain is encrypted on its way into an encrypted store, as a plain backup is.
    """
    access.require(desk, Command.RESTORE)
    store = store_path(desk.data)

    def back() -> Restored:
        lock = take_lock(desk.data)
        try:
            return put_back(folder, store, desk.store.key)
        finally:
            lock.release()

    if desk.store.key is None or not is_plain(folder / store.name):
        return _exchanged(desk, back, folder.name)
    with settled(folder, store) as whole, encryption.fitting(desk, whole) as fit:
        check_version(fit, desk.store.key)
        backup.inspect(fit, desk.store.key)
        return _exchanged(desk, lambda: restore_into(desk.data, fit, desk.store.key), folder.name)


def _exchanged(desk: Desk, work: Callable[[], Restored], name: str) -> Restored:
    """Back up, close, do it, open again whatever came of it; that `name` was restored stands in the history."""
    old = desk.store
    if old.may is not None:
        old.may(Command.RESTORE)
    with desk.keeping:
        desk.back_up("restore")
        old.close()
        restored: Restored | None = None
        try:
            restored = work()
        finally:
            desk.store = open_store(desk.data, key=old.key)
            desk.store.clerk, desk.store.account, desk.store.origin = old.clerk, old.account, old.origin
            if restored is not None:
                with contextlib.suppress(UserError):  # the restore stands; the page tells that a backup is due
                    desk.back_up(AGAIN)
                witnesses.note_restored(desk.store, name)
            desk.store.may, desk.store.listeners = old.may, old.listeners
            accounts.resume(desk)  # the accounts of the restored store are others
    return restored


def keep_second(
    desk: Desk, root: str, limit: float | None = None, step: Callable[[], object] = lambda: None
) -> Kept | None:
    """Bring the second place up to date and remember how that went; None where there is no second place.

    It reads and writes files only, so it belongs on a thread of its own: a slow stick must not hold up a roll call.
    """
    if not root:
        return None
    kept = keep(desk.data, Path(root), desk.store.origin, desk.store.key, limit=limit, step=step)
    told = asdict(kept) | {"root": root, "at": f"{datetime.now():%Y-%m-%d %H:%M}"}
    with contextlib.suppress(UserError):
        write_atomically(paths.backups(desk.data) / SECOND, json.dumps(told, ensure_ascii=False).encode())
    return kept


def second_standing(data: Path, root: str) -> tuple[Kept, str] | None:
    """How the second place stood the last time, and when; None where it was never used. Does not touch the place."""
    try:
        told = json.loads((paths.backups(data) / SECOND).read_text(encoding="utf-8"))
        if told.pop("root") != root:
            return None
        at = str(told.pop("at"))
        return Kept(**told), at
    except (OSError, ValueError, RecursionError, TypeError, KeyError):
        return None


def close_desk(desk: Desk, second: str = "") -> Kept | None:
    """Close the desk with its backup, and bring the second place up to date; how that went."""
    try:
        if desk.changed_since_backup():
            desk.back_up("exit")
        desk.store.journal.catch_up()
        return keep_second(desk, second, AT_EXIT)
    finally:
        desk.store.close()


def set_asides(desk: Desk) -> list[SetAside]:
    """What restores have put aside, newest first."""
    return set_aside(store_path(desk.data))


def drill(desk: Desk, file: Path | None = None) -> Drill:
    """Restore a backup into a temporary folder, open it as the program does, verify it, and throw it away.

    Without `file` the newest one. The result is kept beside the backups; the store is not touched.
    """
    from gongshu_desk.services.upkeep import verify

    newest = next(iter(backup.listing(paths.backups(desk.data))), None)
    file = file or (newest.file if newest else None)
    if file is None:
        raise NotFound("还没有备份可以演练。", "请先按「立即备份」做一份。")
    began, steps, records, fault = monotonic(), 0, 0, ""
    key = desk.store.key
    try:
        with tempfile.TemporaryDirectory(prefix="gongshu-drill-") as place:
            copy = store_path(Path(place))
            check_version(file, key)
            replayed = build(file, copy, key, redo=True, folder=journal_folder(desk.data, file))
            steps = replayed.steps if replayed else 0
            tried = open_desk(Path(place), key=key)
            try:
                verified = verify(Desk(tried.store, file.parent, desk.today))
            finally:
                tried.store.close()
            records, fault = sum(backup.inspect(copy, key).values()), "；".join(verified.faults[:3])
    except UserError as error:
        fault = error.sentence
    except OSError as error:
        fault = backup.why_not(error)
    made = Drill(file.name, f"{datetime.now():%Y-%m-%d %H:%M}", records, steps, round(monotonic() - began, 1), fault)
    with contextlib.suppress(UserError):
        text = json.dumps(asdict(made), ensure_ascii=False)
        write_atomically(paths.backups(desk.data) / DRILL, text.encode())
    return made


def last_drill(data: Path) -> Drill | None:
    """The result of the last drill; None where none was kept."""
    try:
        return Drill(**json.loads((paths.backups(data) / DRILL).read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError, TypeError):
        return None
