"""The second place: the same backups, journals and kept files again, on a stick or a share.

Copies of what was verified in the first place, each read back from where it was written. Nothing here touches the first
place, and nothing but what bears a backup's name and this store's folder is ever removed.
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import BinaryIO

from gongshu_desk.errors import EnvironmentFault, UserError
from gongshu_desk.files import write_atomically
from gongshu_desk.store import kept_files, keyfile
from gongshu_desk.store.backup import Backup, attachment_hashes, inspect, kept_of, listing, plausible, rotate, why_not
from gongshu_desk.store.redo_lines import SUFFIX

_PIECE = 1 << 20
FOLDER = "代表履职备份"


class TooSlow(EnvironmentFault):
    """The place took longer than there was time for; it is gone on with the next time."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How the second place stands: `state` ok, missing, full, readonly, slow, bad; a sentence; newest copy there."""

    state: str
    sentence: str
    newest: str = ""
    copied: int = 0

    @property
    def ok(self) -> bool:
        """Whether it holds what the first place does."""
        return self.state == "ok"


def place_of(root: Path, store: str) -> Path:
    """The folder of one store (uid of its unit) in the second place, so that two offices may share a stick."""
    return root if root.name.startswith(f"{FOLDER}-") else root / f"{FOLDER}-{store[:8]}"


def keep(
    data: Path,
    root: Path,
    store: str,
    key: bytes | None = None,
    *,
    limit: float | None = None,
    step: Callable[[], object] = lambda: None,
) -> Kept:
    """Bring the second place up to the first; how it stands afterwards. Never raises for what the place refuses.

    `limit`: seconds after which it is left for the next time; `step` is called between pieces and may raise to stop.
    """
    if not root.is_dir():
        return Kept("missing", f"第二位置“{root}”不在（U 盘没插，或共享盘没连上）。插好以后会自动补存。")
    place = place_of(root, store)
    until = None if limit is None else monotonic() + limit

    def tick() -> None:
        step()
        if until is not None and monotonic() > until:
            raise TooSlow("第二位置太慢，这次没有存完。", "下次会接着存；也可以换一个快些的位置。")

    try:
        place.mkdir(exist_ok=True)
        copied = _carry(data, place, key, tick)
    except TooSlow as error:
        return Kept("slow", f"{error.sentence}{error.next_step}", _newest(place))
    except EnvironmentFault as error:
        return Kept("full" if "空间" in error.sentence else "bad", f"第二位置：{error.sentence}", _newest(place))
    except OSError as error:
        words = why_not(error)
        state = "full" if "空间" in words else "readonly" if "权限" in words else "bad"
        return Kept(
            state, f"第二位置没有存成：{words}。数据文件夹里的备份不受影响，位置好了以后会自动补存。", _newest(place)
        )
    return Kept("ok", "第二位置与数据文件夹里的备份一致。", _newest(place), copied)


def _newest(place: Path) -> str:
    try:
        return next((one.file.name for one in listing(place) if plausible(one.file)), "")
    except OSError:
        return ""


def _carry(data: Path, place: Path, key: bytes | None, tick: Callable[[], None]) -> int:
    """Copy what lacks: the newest first, then what rotation would keep there; then rotate. How many were copied."""
    first = data / "backups"
    there = {one.file.name: one for one in listing(place) if plausible(one.file)}
    here = [one for one in listing(first) if plausible(one.file)]
    if not here:
        return 0
    names = {one.file.name for one in here}
    merged = sorted([*here, *(one for name, one in there.items() if name not in names)], key=_order, reverse=True)
    wanted = {file.name for file in kept_of(merged)}
    copied = 0
    for one in here:
        if one.file.name in wanted and one.file.name not in there:
            _copy(one, place, key if one is here[0] else None, tick, checked=one is here[0])
            copied += 1
        if one is here[0]:
            _journals(first, place, wanted, tick)
            kept_files.carry_over(data, place, attachment_hashes(place / one.file.name, key), key)
            if key is not None:
                keyfile.accompany(data / "gongshu.db", place)
    _journals(first, place, wanted, tick)
    rotate(place, place / here[0].file.name)
    return copied


def _order(one: Backup) -> tuple[int, object, str]:
    return one.number, one.made_at, one.file.name


def _copy(one: Backup, place: Path, key: bytes | None, tick: Callable[[], None], *, checked: bool) -> None:
    """Copy a backup in pieces and read it back; the newest is opened there and gone through, too."""
    if shutil.disk_usage(place).free < one.file.stat().st_size + _PIECE:
        raise EnvironmentFault("磁盘空间不足，没有存上。", "请清理或换一个大些的 U 盘；数据文件夹里的备份不受影响。")
    digest = hashlib.sha256()

    def pour(out: BinaryIO) -> None:
        with one.file.open("rb") as source:
            while piece := source.read(_PIECE):
                tick()
                digest.update(piece)
                out.write(piece)

    def check(part: Path) -> None:
        again = hashlib.sha256()
        with part.open("rb") as stream:
            while piece := stream.read(_PIECE):
                tick()
                again.update(piece)
        if again.digest() != digest.digest():
            raise EnvironmentFault("读回来与写入的不一致，没有保留。", "这个 U 盘或共享盘可能坏了，请换一个。")
        if checked:
            _whole(part, key)

    write_atomically(place / one.file.name, pour, check)


def _whole(part: Path, key: bytes | None) -> None:
    try:
        inspect(part, key)
    except UserError as error:
        raise EnvironmentFault(f"存过去的备份读不出来：{error.sentence}", "请换一个 U 盘或共享盘。") from error


def _journals(first: Path, place: Path, wanted: set[str], tick: Callable[[], None]) -> None:
    """Journals that grew since they were copied. One that is being written may end in half a line: that is allowed."""
    for file in sorted(first.glob(f"gongshu-*{SUFFIX}")):
        tick()
        target = place / file.name
        beside = file.with_suffix(".db").name
        if beside not in wanted or not (place / beside).exists():
            continue
        if not target.exists() or target.stat().st_size != file.stat().st_size:
            write_atomically(target, file.read_bytes())
