"""A certificate's layout as plain values. Lengths are millimetres from the upper left corner, type sizes points."""

from dataclasses import dataclass
from typing import Literal

from gongshu_desk.domain.codes import CertificateKind

PAPERS = {
    "A4 landscape": (297.0, 210.0),
    "A4 portrait": (210.0, 297.0),
    "B4 landscape": (353.0, 250.0),
    "B4 portrait": (250.0, 353.0),
}
"""Width and height. B4 is that of ISO 216, 250 × 353 mm, as certificate stock is cut (not the 257 × 364 of JIS)."""
PAPER_LABELS = {
    "A4 landscape": "A4 横向",
    "A4 portrait": "A4 纵向",
    "B4 landscape": "B4 横向（250×353）",
    "B4 portrait": "B4 纵向（250×353）",
}
ROLES = {"title": "标题宋体", "serif": "宋体", "sans": "黑体", "sans-bold": "粗黑体", "kai": "楷体"}
ALIGNS = {"left": "左对齐", "centre": "居中", "right": "右对齐", "block": "靠右成组居中"}
"""`block`: lines centred among themselves, the widest ending at the right edge (issuer over date)."""
VALIGNS = {"top": "靠上", "middle": "居中", "bottom": "靠下"}
INK = "111111"
EMPHASIS = "# "
"""A line of a box's text that begins so stands on a line of its own, centred, in the box's second style."""

Align = Literal["left", "centre", "right", "block"]
VAlign = Literal["top", "middle", "bottom"]


@dataclass(frozen=True, slots=True)
class Box:
    """Text in a rectangle. It breaks, then shrinks to `min_size` (0: never).

    `leading` is a factor of the size, `tracking` points between characters, `indent` characters before each
    paragraph. `underline`: on a rule at least `least` long, with `behind` after it (the name and 同志：).
    `balanced`: a long name of an organ in lines about equally long. `stock`: printed on the stock already.
    `when`: shown under this condition only.
    """

    name: str
    x: float
    y: float
    width: float
    height: float
    text: str
    role: str = "kai"
    size: float = 22.0
    min_size: float = 0.0
    align: Align = "left"
    valign: VAlign = "top"
    leading: float = 1.4
    tracking: float = 0.0
    colour: str = INK
    indent: float = 0.0
    justify: bool = False
    one_line: bool = False
    balanced: bool = False
    underline: bool = False
    least: float = 0.0
    behind: str = ""
    behind_size: float = 0.0
    strong_role: str = "title"
    strong_size: float = 0.0
    strong_tracking: float = 0.0
    stock: bool = False
    when: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line; `dash` in points (on, off)."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.6
    colour: str = INK
    dash: tuple[float, ...] = ()
    stock: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle, filled if `fill`."""

    x: float
    y: float
    width: float
    height: float
    weight: float = 0.6
    colour: str = INK
    fill: str = ""
    stock: bool = False


@dataclass(frozen=True, slots=True)
class Corners:
    """Four angles, `inset` from every edge of the paper, `length` each way."""

    inset: float
    length: float
    weight: float = 0.9
    colour: str = INK
    stock: bool = False


@dataclass(frozen=True, slots=True)
class Qr:
    """Where the code to check by stands; only issued certificates have one."""

    x: float
    y: float
    side: float


@dataclass(frozen=True, slots=True)
class Background:
    """A PNG or JPEG behind everything, over the whole paper."""

    data: bytes
    stock: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A phrase by name, with variants: the first whose condition holds, else `text`."""

    name: str
    text: str
    variants: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout file. `title` is the certificate's name, also that of the PDF."""

    kind: CertificateKind
    title: str
    paper: str
    boxes: tuple[Box, ...]
    sentences: tuple[Sentence, ...] = ()
    rules: tuple[Rule, ...] = ()
    frames: tuple[Frame, ...] = ()
    corners: tuple[Corners, ...] = ()
    qr: Qr | None = None
    background: Background | None = None

    @property
    def width(self) -> float:
        return PAPERS[self.paper][0]

    @property
    def height(self) -> float:
        return PAPERS[self.paper][1]
