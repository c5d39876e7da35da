"""Which face each kind of text is printed in on this PC, to be shown to the clerk."""

from dataclasses import dataclass
from pathlib import Path

from gongshu_desk import paths
from gongshu_desk.reports import faces
from gongshu_desk.reports.face_files import FaceFile
from gongshu_desk.reports.fonts import FACES, OFFICIAL
from gongshu_desk.reports.roles import Role

USES: tuple[tuple[str, Role, str], ...] = (
    ("小标宋", Role.OFFICIAL_TITLE, "公文标题"),
    ("仿宋", Role.OFFICIAL_BODY, "公文正文"),
    ("黑体", Role.OFFICIAL_HEAD, "公文一级标题"),
    ("楷体", Role.OFFICIAL_KAI, "公文二级标题"),
    ("表格", Role.TABLE, "各类表册"),
    ("证书", Role.TITLE, "证书和表册的标题"),
    ("生僻字", Role.KAI, "其他字体缺的字，连同整个姓名"),
)
BUNDLED = {
    "GongshuSerif-Bold": "Gongshu Serif Bold",
    "GongshuSerif-Regular": "Gongshu Serif",
    "GongshuSans-Regular": "Gongshu Sans",
    "GongshuSans-Bold": "Gongshu Sans Bold",
    "LXGWWenKai-Regular": "霞鹜文楷",
}
FREE = "开源许可（OFL），可以嵌入"
_RIGHTS = {0x0000: "可以嵌入（可安装）", 0x0004: "可以嵌入（预览和打印）", 0x0008: "可以嵌入（可编辑）"}


@dataclass(frozen=True, slots=True)
class FaceLine:
    """One kind of text: what it is for, the face it got, and why. `path` and `index` are for drawing a sample only."""

    use: str
    purpose: str
    name: str
    file: str
    own: bool
    verdict: str
    path: Path
    index: int = 0


def lines() -> tuple[FaceLine, ...]:
    """All kinds; searches the font folders if that was not done yet (a tenth of a second and more)."""
    return tuple(_line(use, role, purpose) for use, role, purpose in USES)


def _line(use: str, role: Role, purpose: str) -> FaceLine:
    found = faces.found(role) if role in OFFICIAL else None
    if found and found.face:
        own = found.face
        return FaceLine(use, purpose, own.shown, own.path.name, True, _own_verdict(own), own.path, own.index)
    file = f"{FACES[role]}.ttf"
    verdict = f"{FREE}；{found.reason}" if found else FREE
    return FaceLine(use, purpose, BUNDLED[FACES[role]], file, False, verdict, paths.resources() / "fonts" / file)


def _own_verdict(own: FaceFile) -> str:
    return _RIGHTS.get((own.rights or 0) & faces.USAGE, "可以嵌入")
