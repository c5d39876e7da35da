"""The PC's own 小标宋, 仿宋, 黑体 and 楷体 for the official page (GB/T 9704-2012).

GB/T 9704 asks for faces that may not be bundled; most PCs of an office have them. A role of the official page takes
the PC's face where one is installed, has TrueType outlines, and its fsType (OS/2) permits embedding and subsetting;
otherwise the bundled one, and `found` tells why. Only letters and duty reports have these roles. All other prints
(certificates, tables, ballots) keep the bundled faces for ever, so that their bytes are the same on every PC and after
years: what was issued can be printed again as it was.

Nothing is searched until a print with such a role is drawn, or the settings page asks. The switch belongs to the PC,
not to the store; `GONGSHU_FACES=bundled` overrules it (tests and pictures: the same bytes everywhere).
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from threading import RLock
from typing import TYPE_CHECKING

from gongshu_desk import paths
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.files import write_atomically
from gongshu_desk.reports.face_files import FaceFile, folders, font_files, read_faces
from gongshu_desk.reports.roles import Role

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFontFace

OVERRULE = "GONGSHU_FACES"
WANTED: dict[Role, tuple[str, ...]] = {
    Role.OFFICIAL_TITLE: (
        "方正小标宋简体", "方正小标宋gbk", "方正小标宋", "小标宋", "小标宋体", "fzxbsjw*", "fzxbsk*", "fzxiaobiaosong*",
        "文鼎小标宋简", "汉仪小标宋简",
    ),
    Role.OFFICIAL_BODY: (
        "仿宋", "fangsong", "simfang", "仿宋gb2312", "fangsonggb2312", "方正仿宋简体", "方正仿宋gbk", "方正仿宋gb2312",
        "fzfsjw*", "fzfsk*", "fzfangsong*", "华文仿宋", "stfangsong",
    ),
    Role.OFFICIAL_HEAD: (
        "黑体", "simhei", "方正黑体简体", "方正黑体gbk", "fzhtjw*", "fzhtk*", "fzheib*", "华文黑体", "stheiti",
    ),
    Role.OFFICIAL_KAI: (
        "楷体", "kaiti", "simkai", "楷体gb2312", "kaitigb2312", "方正楷体简体", "方正楷体gbk", "方正楷体gb2312",
        "fzktjw*", "fzktk*", "fzkaiz*", "华文楷体", "stkaiti",
    ),
}  # fmt: skip
"""Names by preference, as `_plain` writes them; a star stands for the rest. The larger 仿宋 and 楷体 come before those
of GB 2312, which lack the characters of many names."""

NO_EMBEDDING = 0x0002
NO_SUBSET = 0x0300
"""No subsetting (0x0100), bitmaps only (0x0200)."""
USAGE = 0x000E
TRIAL = "国徽一（2026）"
"""Set once in a face before it is trusted."""
OFF, NOT_INSTALLED = "设置为只用随程序的字体", "这台电脑没有安装"


@dataclass(frozen=True, slots=True)
class Found:
    """The face of a role on this PC: None with the reason why the bundled one is used."""

    face: FaceFile | None
    reason: str


@dataclass(slots=True)
class _Search:
    """What has been found so far; `faces` None before the first search."""

    faces: tuple[FaceFile, ...] | None = None
    unreadable: tuple[tuple[str, str], ...] = ()
    found: dict[Role, Found] = field(default_factory=dict)


_lock = RLock()
_search = _Search()


# --- the switch -----------------------------------------------------------------------------------------------


def overruled() -> bool:
    """Whether the environment asks for bundled faces only."""
    return os.environ.get(OVERRULE, "") == "bundled"


def wanted() -> bool:
    """Whether official prints use this PC's own faces: yes unless switched off on this PC."""
    if overruled():
        return False
    try:
        kept = json.loads(paths.preferences().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return True
    return not isinstance(kept, dict) or kept.get("own_faces") is not False


def want(on: bool) -> None:
    """Keep the switch for this PC and user. Raises `EnvironmentFault` where the file cannot be written.

    Whoever calls this calls `fonts.look_again` next.
    """
    file = paths.preferences()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(f"不能建立文件夹 {file.parent}：{error.strerror}。", "请检查该文件夹的权限。") from error
    write_atomically(file, json.dumps({"own_faces": on}).encode())


# --- the search -----------------------------------------------------------------------------------------------


def found(role: Role) -> Found:
    """The PC's face for an official role; the first call searches the font folders."""
    with _lock:
        if role not in _search.found:
            _search.found[role] = _choose(role) if wanted() else Found(None, OFF)
        return _search.found[role]


def forget() -> None:
    """Search again when next asked."""
    global _search  # the one place where the finds are replaced
    with _lock:
        _search = _Search()


@contextmanager
def set_aside() -> Iterator[None]:
    """No role finds a face of the PC while it lasts; what was found is found again afterwards."""
    with _lock:
        kept = dict(_search.found)
        _search.found = dict.fromkeys(WANTED, Found(None, OFF))
    try:
        yield
    finally:
        with _lock:
            _search.found = kept


def _choose(role: Role) -> Found:
    if _search.faces is None:
        _read_all()
    refused = []
    for face in _candidates(role, _search.faces or ()):
        reason = _refusal(face)
        if not reason:
            return Found(face, "")
        refused.append(f"{face.shown}（{face.path.name}）{reason}")
    for stem, name in _search.unreadable:
        if _rank(role, (stem,)) is not None:
            refused.append(f"{name} 已损坏，读不出")
    return Found(None, "；".join(dict.fromkeys(refused)) or NOT_INSTALLED)


def _read_all() -> None:
    faces: list[FaceFile] = []
    unreadable = []
    for path in font_files(folders()):
        try:
            faces += read_faces(path)
        except (OSError, ValueError, RecursionError):
            unreadable.append((path.stem, path.name))
    _search.faces, _search.unreadable = tuple(faces), tuple(unreadable)


def _candidates(role: Role, faces: Iterable[FaceFile]) -> Iterator[FaceFile]:
    """The plain faces that have one of the names, the preferred first."""
    ranked = ((_rank(role, (*face.names, face.path.stem)), at, face) for at, face in enumerate(faces) if face.plain)
    known = [(rank, at, face) for rank, at, face in ranked if rank is not None]
    return (face for _, _, face in sorted(known, key=lambda one: one[:2]))


def _rank(role: Role, names: Iterable[str]) -> int | None:
    plain = [_plain(name) for name in names]
    for rank, wish in enumerate(WANTED[role]):
        if any(name == wish or (wish.endswith("*") and name.startswith(wish[:-1])) for name in plain):
            return rank
    return None


def _plain(name: str) -> str:
    """「仿宋_GB2312」 → 仿宋gb2312: how a name is compared."""
    return "".join(c for c in name.lower() if c not in " -_")


def _refusal(face: FaceFile) -> str:
    """Why a face cannot stand on paper; empty where it can."""
    if not face.outlines:
        return "不是 TrueType 轮廓，不能嵌入"
    if face.rights is None:
        return "没有写明嵌入许可，不嵌入"
    if face.rights & USAGE == NO_EMBEDDING:
        return "许可不允许嵌入"
    if face.rights & NO_SUBSET:
        return "许可不允许子集嵌入"
    from reportlab.pdfbase import ttfonts  # the settings page asks here without drawing anything

    try:
        sound = _sound(ttfonts.TTFont("trial", str(face.path), subfontIndex=face.index).face)
    except Exception:  # a parser of foreign files: whatever it stumbles over, the bundled face serves
        sound = False
    return "" if sound else "已损坏，读不出"


def _sound(loaded: "TTFontFace") -> bool:
    """Whether the outlines lie in order within their table, and some characters can really be taken out of it."""
    places = loaded.glyphPos
    if any(b < a for a, b in pairwise(places)) or places[-1] > loaded.get_table_pos("glyf")[1]:
        return False
    trial = [loaded.charToGlyph[ord(c)] for c in TRIAL if ord(c) in loaded.charToGlyph]
    loaded.makeSubset([ord(c) for c in TRIAL if ord(c) in loaded.charToGlyph])
    return bool(trial) and all(places[glyph] < places[glyph + 1] for glyph in trial)
