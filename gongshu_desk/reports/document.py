"""What a print says and how it is laid out, as plain values. Builders make them, `pdf.render` draws them.

Lengths are millimetres, type sizes points. Nothing here knows a page's content or reportlab.
`Document.text()` tells the whole print as lines, for golden tests and for looking at differences.
"""

from dataclasses import dataclass, field

from gongshu_desk.reports.chart_blocks import Columns, Shares
from gongshu_desk.reports.ink import BLACK, FRAME, GREY, HAIR
from gongshu_desk.reports.placed import Panel, PlacedPage
from gongshu_desk.reports.roles import Align, Role


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one face. `size` 0 takes the cell's; `gap` is free space before it, in millimetres."""

    text: str
    role: Role = Role.TABLE
    size: float = 0
    colour: str = BLACK
    gap: float = 0


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; long `lines` are broken, or cut short if `one_line`. `align`, `pad`, `size` None take the column's.

    `picture` (JPEG, 5 : 7) fills the cell in place of lines.
    """

    lines: tuple[Line, ...] = ()
    span: int = 1
    rows: int = 1
    align: Align | None = None
    pad: float | None = None
    size: float | None = None
    tint: bool = False
    one_line: bool = False
    picture: bytes = b""

    @property
    def plain(self) -> str:
        if self.picture:
            return "［照片］"
        return "".join(" ".join(run.text for run in line) if i == 0 else "/" + " ".join(run.text for run in line)
                       for i, line in enumerate(self.lines))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """`rule` is the weight of the line at its left edge, 0 for none."""

    width: float
    align: Align = Align.LEFT
    size: float = 9.6
    pad: float = 2.0
    rule: float = HAIR


@dataclass(frozen=True, slots=True)
class Row:
    """Cells from left to right; a cell that reaches into later rows (`rows`) is not repeated there.

    `height` is the least; `rule` the weight of the line above, 0 for none.
    """

    cells: tuple[Cell, ...]
    height: float
    tint: bool = False
    rule: float = HAIR


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together. `head` stands above them and, as `again`, above what follows on a new page.
    `keep` never splits them (cells that span rows)."""

    rows: tuple[Row, ...]
    head: Row | None = None
    again: Row | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`head` is repeated on every page; `foot` stands once, with at least two rows above it."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    head: tuple[Row, ...] = ()
    foot: tuple[Row, ...] = ()
    frame: float = FRAME
    turn: bool = True
    """Say （转下页） below a part that goes on."""


@dataclass(frozen=True, slots=True)
class Title:
    """The form's title, centred, `subtitle` in brackets below. `height` reaches down to the next block."""

    text: str
    height: float
    size: float = 22
    subtitle: str = ""
    tracking: float = 0
    baseline: float = 8.5


@dataclass(frozen=True, slots=True)
class Sideline:
    """The line right above a table: unit or period at the left, units and order in grey at the right."""

    left: str
    right: str = ""
    height: float = 7.0
    gap: float = 2.6
    left_role: Role = Role.TABLE
    left_size: float = 10.0
    right_size: float = 9.0
    right_colour: str = GREY


@dataclass(frozen=True, slots=True)
class Heading:
    """一、…, with a grey note at the right. `before` is the way from the block above to the baseline."""

    text: str
    note: str = ""
    before: float = 6.7
    gap: float = 2.4
    size: float = 11
    note_size: float = 9.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, broken by our own rules. `indent` in characters, `leading` in points, `before` in millimetres."""

    text: str
    role: Role = Role.TABLE
    size: float = 9.0
    leading: float = 13.0
    colour: str = BLACK
    indent: int = 0
    before: float = 0
    justify: bool = False
    align: Align = Align.LEFT
    tracking: float = 0
    keep_with_next: bool = False
    hang: int = 0
    """Indent of all lines but the first, in characters."""
    lead: int = 0
    lead_role: Role | None = None
    """The first `lead` characters stand in another role: a heading that runs on into its text."""


@dataclass(frozen=True, slots=True)
class Note:
    """`texts` stand behind each other as far as a line holds them; none of them is broken if a line can hold it."""

    head: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """Notes under a table, with bold heads (等次 算法 备注 异议)."""

    notes: tuple[Note, ...]
    indent: float = 16.0
    size: float = 8.8
    leading: float = 14.0
    before: float = 2.8


@dataclass(frozen=True, slots=True)
class Boxed:
    """A framed box of text."""

    text: str
    size: float = 9.6
    leading: float = 17.0
    height: float = 18.0


@dataclass(frozen=True, slots=True)
class Opinion:
    """One column of the opinions box."""

    head: str
    width: float
    signer: str = ""
    text: str = ""
    seal: bool = False


@dataclass(frozen=True, slots=True)
class Opinions:
    """Boxes to sign and seal, down to the foot of the page, at least `height` high."""

    columns: tuple[Opinion, ...]
    height: float = 54.0
    most: float = 78.0


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to sign on, on the last page only. `pinned`: above the foot line, else in the flow.

    `free` is the empty height kept above (the seal must fit over `right`).
    """

    labels: tuple[str, ...]
    right: str = ""
    pinned: bool = True
    free: float = 8.0
    step: float = 0


@dataclass(frozen=True, slots=True)
class Closing:
    """单位（盖章） over the date, right of the middle, with room for a seal above it."""

    unit: str
    day: str
    before: float = 15.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its length, the outline of its cap (None for none), and both as text."""

    label: str
    value: float
    cap: float | None
    value_text: str
    cap_text: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Horizontal bars: the value filled, the cap outlined. No grid, no axis figures.
    Columns by month and the shares of one bar are in `chart_blocks`."""

    bars: tuple[Bar, ...]
    legend: tuple[str, str]
    remark: str = ""
    label_width: float = 33.0
    pitch: float = 9.6


@dataclass(frozen=True, slots=True)
class Space:
    """Free height between blocks, in millimetres; nothing at the top of a page."""

    height: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """A new page. `soft`: only from the first page on; a form whose first part ran over goes on where it is."""

    soft: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns of blocks; they never split over pages."""

    left: "tuple[Block, ...]"
    right: "tuple[Block, ...]"
    left_width: float
    right_width: float


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that begin a new page if they do not all fit on this one."""

    blocks: "tuple[Block, ...]"


Block = (
    Table | Title | Sideline | Heading | Paragraph | Notes | Boxed | Opinions | Signature | Closing | Chart | Columns | Shares
    | Space | PageBreak | PlacedPage | Panel | Beside | Together
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageSetup:
    """`top` and `next_top`: where blocks begin on the first and on later pages. `bottom`: lowest they may reach."""

    width: float
    height: float
    left: float
    right: float
    top: float
    next_top: float
    bottom: float = 18.5
    footer: bool = True
    official: bool = False
    """GB/T 9704: page number 4号 with dashes, odd right, even left, instead of the foot line."""
    numbered_from: int = 1
    first_bottom: float = 0
    """`bottom` of the first page where it is another."""

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right


PORTRAIT = PageSetup(210, 297, 25, 20, 15, 20)
LANDSCAPE = PageSetup(297, 210, 20, 17, 12.2, 20)
CERTIFICATE = PageSetup(297, 210, 44, 44, 0, 0, 0, footer=False)
OFFICIAL = PageSetup(210, 297, 28, 26, 37, 37, 35, official=True)
"""GB/T 9704-2012: text area 156 × 225 mm."""


@dataclass(frozen=True, slots=True)
class Running:
    """Head of later pages: `bold` stands right above the repeated table head, else grey above a rule."""

    left: str
    right: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One person's form, or one list: its own page numbers. `person` is named in progress and in complaints."""

    blocks: tuple[Block, ...]
    setup: PageSetup
    footer: str = ""
    running: Running | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One print, ready to draw. `title` becomes the PDF's title; it never holds a person's number."""

    title: str
    sections: tuple[Section, ...]
    subject: str = ""
    author: str = ""
    keywords: tuple[str, ...] = field(default=())

    def text(self) -> str:
        """The whole print as lines: blocks in order, one table row a line, cells parted by │."""
        from gongshu_desk.reports.outline import section_lines

        return "\n".join(line for section in self.sections for line in section_lines(section)) + "\n"
