"""What 设置 › 备份 shows: the copies in both places, what restores put aside, and how each stands, in words."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gongshu_desk import paths
from gongshu_desk.services import safekeeping
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import backup
from gongshu_desk.store.redo_lines import SUFFIX, found
from gongshu_desk.store.second_place import place_of

WHY = {
    "manual": "手工备份",
    "exit": "退出时",
    "hours": "登记中，定时",
    "import": "导入前",
    "merge": "合并前",
    "upgrade": "升级前",
    "rollover": "换届前",
    "roll-over": "换届前",
    "encrypt": "加密前",
    "encrypted": "加密后",
    "decrypted": "关闭加密后",
    "redact": "清除个人信息前",
    "restore": "恢复前",
    "restored": "恢复后",
}
CLOSED = "closed"
PUT_ASIDE = "恢复时换下"


@dataclass(frozen=True, slots=True)
class Copy:
    """A line of the list. `records` None: not counted. `state`: 已核验, 未核验 or 不完整. `folder`: set aside, not a backup."""

    file: Path
    at: datetime
    why: str
    records: int | None
    size: int
    state: str
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """The page: `first`, `second`, `aside` copies, newest first; the sentences above them, with a tone each."""

    first: tuple[Copy, ...]
    aside: tuple[Copy, ...]
    age: tuple[str, str]
    journal: tuple[str, str]
    drill: tuple[str, str]


def why_of(tag: str) -> str:
    """Why a backup was made, in the clerk's words."""
    return f"{tag.removeprefix(CLOSED)} 年结账" if tag.startswith(CLOSED) else WHY.get(tag, tag)


def copies(folder: Path) -> tuple[Copy, ...]:
    """The backups of a folder, newest first, with what the heads of their journals tell of them."""
    answer = []
    for one in backup.listing(folder):
        journal = found(one.file.with_suffix(SUFFIX))
        try:
            size = one.file.stat().st_size
        except OSError:
            continue
        known = journal is not None and (journal.head.backup, journal.head.size) == (one.file.name, size)
        state = "不完整" if not backup.plausible(one.file) else "已核验" if known else "未核验"
        records = journal.head.records if known and journal is not None and journal.head.records >= 0 else None
        answer.append(Copy(one.file, one.made_at, why_of(one.tag), records, size, state))
    return tuple(answer)


def overview(desk: Desk) -> Overview:
    """Everything but the second place, which may be slow and has a question of its own (`second`)."""
    first = copies(paths.backups(desk.data))
    aside = tuple(
        Copy(one.folder, one.at, PUT_ASIDE, None, one.size, "未核验", aside=True)
        for one in safekeeping.set_asides(desk)
    )
    drill = safekeeping.last_drill(desk.data)
    told = ("还没有演练过：按「演练恢复」试一次，不动现在的数据", "ink2")
    if drill is not None:
        told = (f"{drill.at}　{drill.sentence}", "red" if drill.fault else "ink2")
    return Overview(first, aside, _age(desk, first), _journal(desk), told)


def second(desk: Desk, root: str) -> tuple[Copy, ...]:
    """The copies in the second place; none where it is not there. May wait for a slow stick."""
    try:
        return copies(place_of(Path(root), desk.store.origin)) if root and Path(root).is_dir() else ()
    except OSError:
        return ()


def _age(desk: Desk, first: tuple[Copy, ...]) -> tuple[str, str]:
    if not first:
        return "还没有备份", "amber"
    days = (datetime.now().date() - first[0].at.date()).days
    when = f"今天 {first[0].at:%H:%M}" if days == 0 else f"{days} 天前" if days > 0 else f"{first[0].at:%Y-%m-%d %H:%M}"
    if not desk.changed_since_backup():
        return f"最近一份：{when}，之后没有改动", "ink2"
    return f"最近一份：{when}，之后有改动", "amber" if days >= 3 else "ink2"


def _journal(desk: Desk) -> tuple[str, str]:
    words = safekeeping.journal_words(desk)
    return words, "amber" if desk.store.journal.fault else "ink2"
