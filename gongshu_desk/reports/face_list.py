"""Which face each kind of text is printed in on this PC, to be shown to the clerk."""

from dataclasses import dataclass

from gongshu_desk.reports import faces
from gongshu_desk.reports.document import Document, PageSetup, Section
from gongshu_desk.reports.face_files import FaceFile
from gongshu_desk.reports.fonts import FACES, OFFICIAL, width
from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import PlacedPage, TextBox
from gongshu_desk.reports.roles import Role

USES: tuple[tuple[str, Role, str], ...] = (
    ("小标宋", Role.OFFICIAL_TITLE, "公文标题"),
    ("仿宋", Role.OFFICIAL_BODY, "公文正文"),
    ("黑体", Role.OFFICIAL_HEAD, "公文一级标题"),
    ("楷体", Role.OFFICIAL_KAI, "公文二级标题"),
    ("表格", Role.TABLE, "各类表册"),
    ("证书", Role.TITLE, "证书、表册标题"),
    ("生僻字", Role.KAI, "含缺字的姓名"),
)
BUNDLED = {
    "GongshuSerif-Bold": "Gongshu Serif Bold",
    "GongshuSerif-Regular": "Gongshu Serif",
    "GongshuSans-Regular": "Gongshu Sans",
    "GongshuSans-Bold": "Gongshu Sans Bold",
    "LXGWWenKai-Regular": "霞鹜文楷",
}
SAMPLE = ("履职2026", "张𬬭", "䶮")
"""Words, and names with rare characters: a face that lacks one hands the whole name to 生僻字."""
SAMPLE_SIZE = 14.0
SAMPLE_GAP = 3.0
SAMPLE_PAGE = PageSetup(49, 7.6, 0, 0, 0, 0, 0, footer=False)
FREE = "开源许可（OFL），可以嵌入"
_RIGHTS = {0x0000: "可以嵌入（可安装）", 0x0004: "可以嵌入（预览和打印）", 0x0008: "可以嵌入（可编辑）"}


@dataclass(frozen=True, slots=True)
class FaceLine:
    """One kind of text: what it is for, the face it got, and why."""

    use: str
    purpose: str
    name: str
    file: str
    own: bool
    verdict: str


def lines() -> tuple[FaceLine, ...]:
    """All kinds; searches the font folders if that was not done yet (a tenth of a second and more)."""
    return tuple(_line(use, role, purpose) for use, role, purpose in USES)


def samples() -> bytes:
    """A PDF with a small page for each kind, in the order of `lines`, set as a print sets it: names whole in one face."""
    return render(Document("字体样张", tuple(_sample(role) for _, role, _ in USES)))


def _sample(role: Role) -> Section:
    boxes = []
    x = 0.5
    for text in SAMPLE:
        wide = width(role, text, SAMPLE_SIZE) / MM
        boxes.append(TextBox(x, 1.2, wide + 1, SAMPLE_SIZE / MM, text, role, SAMPLE_SIZE, one_line=True))
        x += wide + SAMPLE_GAP
    return Section((PlacedPage(tuple(boxes)),), SAMPLE_PAGE)


def _line(use: str, role: Role, purpose: str) -> FaceLine:
    found = faces.found(role) if role in OFFICIAL else None
    if found and found.face:
        own = found.face
        return FaceLine(use, purpose, own.shown, own.path.name, True, _own_verdict(own))
    file = f"{FACES[role]}.ttf"
    verdict = f"{found.reason}；代用字体为{FREE}" if found else FREE
    return FaceLine(use, purpose, BUNDLED[FACES[role]], file, False, verdict)


def _own_verdict(own: FaceFile) -> str:
    return _RIGHTS.get((own.rights or 0) & faces.USAGE, "可以嵌入")
