"""Drawing on one PDF: text, rules, tints, in millimetres from the upper left corner.

Strings are coded once per document and face and then reused, and a page is handed to reportlab as one piece: a year's
registers are some hundred thousand strings, most of them repeated.
"""

from collections.abc import Callable
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from gongshu_desk.reports.document import PageSetup, Run
from gongshu_desk.reports.fonts import FACES, TICKED, face, setting, width
from gongshu_desk.reports.ink import BLACK, HAIR, MM, TINT
from gongshu_desk.reports.roles import Align, Role

rl_config.useA85 = 0  # type: ignore[attr-defined]  # streams stay binary: a quarter smaller

SQUARE_CAPS_FROM = 0.45
"""Rules at least this heavy get square caps, so that the corners of a frame close."""


class Pen:
    """Draws on the pages of one document; `page` ends the one before."""

    def __init__(self, title: str, author: str = "", subject: str = "", keywords: tuple[str, ...] = ()) -> None:
        self._buffer = BytesIO()
        face(Role.TABLE)
        self._canvas = Canvas(
            self._buffer, pageCompression=1, invariant=1, initialFontName=FACES[Role.TABLE], lang="zh-CN"
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setKeywords(list(keywords))
        self._canvas.setCreator("gongshu_desk")
        self._coded: dict[tuple[Role, str], list[tuple[str, str]]] = {}
        self._marks: list[str] = []
        self._colours: dict[str, str] = {}
        self._height = 0.0
        self._forms: dict[str, str] = {}
        self._bookmarks = 0
        self._open = False

    # --- pages ------------------------------------------------------------------------------------------------

    def page(self, setup: PageSetup) -> None:
        """Begin a page of this size."""
        self._finish_page()
        self._canvas.setPageSize((setup.width * MM, setup.height * MM))
        self._height = setup.height * MM
        self._open = True

    def bookmark(self, words: str) -> None:
        """An entry of the PDF's outline that leads to this page."""
        key = f"mark{self._bookmarks}"
        self._bookmarks += 1
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(words, key, 0)

    def _finish_page(self) -> None:
        if self._open:
            self._flush()
            self._canvas.showPage()
            self._open = False

    def _flush(self) -> None:
        self._canvas.addLiteral("\n".join(self._marks))
        self._marks.clear()

    def once(self, name: str, setup: PageSetup, drawing: Callable[[], None]) -> None:
        """Put what `drawing` draws on this page; the document holds it once, however many pages show it."""
        self._flush()
        known = self._forms.get(name)
        if known is None:
            known = self._forms[name] = f"once{len(self._forms)}"
            self._canvas.beginForm(known, 0, 0, setup.width * MM, setup.height * MM)
            drawing()
            self._flush()
            self._canvas.endForm()
        self._canvas.doForm(known)

    def finish(self) -> bytes:
        """The whole PDF. The pen cannot be used afterwards."""
        self._finish_page()
        return bytes(self._canvas.getpdfdata())

    # --- marks ------------------------------------------------------------------------------------------------

    def text(
        self, x: float, y: float, text: str, role: Role, size: float, colour: str = BLACK, tracking: float = 0
    ) -> None:
        """Text whose baseline begins at (x, y); `tracking` in points between characters."""
        if not text:
            return
        marks = [f"BT {self._fill(colour)} 1 0 0 1 {x * MM:.2f} {self._height - y * MM:.2f} Tm"]
        if tracking:
            marks.append(f"{tracking:.3f} Tc")
        last = ""
        for name, codes in self._code(role, text):
            if name != last:
                marks.append(f"{name} {size:.2f} Tf")
                last = name
            marks.append(f"({codes}) Tj")
        marks.append("0 Tc ET" if tracking else "ET")
        if TICKED not in text:
            self._marks.append(" ".join(marks))
            return
        told = text.encode("utf-16-be").hex().upper()
        self._marks.append(f"/Span << /ActualText <FEFF{told}> >> BDC {' '.join(marks)} EMC")
        self._tick(x, y, text, role, size, colour, tracking)

    def _tick(self, x: float, y: float, text: str, role: Role, size: float, colour: str, tracking: float) -> None:
        """The tick in every 「☑」, drawn over its box: a short stroke down, a long one up beyond the corner."""
        for at in (at for at, character in enumerate(text) if character == TICKED):
            left = x + (width(role, text[:at], size, tracking) + (tracking if at else 0)) / MM
            em = size / MM
            points = [(0.24, 0.40), (0.43, 0.16), (0.90, 0.86)]
            path = [f"{(left + dx * em) * MM:.2f} {self._height - (y - dy * em) * MM:.2f}" for dx, dy in points]
            line = f"{path[0]} m {path[1]} l {path[2]} l S"
            self._marks.append(f"{self._stroke(colour)} {size * 0.1:.2f} w 1 J 1 j [] 0 d {line}")

    def run(self, x: float, y: float, run: Run, size: float) -> float:
        """A run at (x, y), its gap included; gives the x behind it."""
        used = run.size or size
        x += run.gap
        self.text(x, y, run.text, run.role, used, run.colour)
        return x + width(run.role, run.text, used) / MM

    def aligned(
        self, x: float, y: float, wide: float, text: str, role: Role, size: float, align: Align,
        colour: str = BLACK, tracking: float = 0,
    ) -> None:  # fmt: skip
        """Text in a field `wide` millimetres wide. A closing mark at the right end hangs by its empty half."""
        used = width(role, text, size, tracking) / MM
        if align is Align.RIGHT:
            x += wide - used + hang(text, size)
        elif align is Align.CENTRE:
            x += (wide - used) / 2
        self.text(x, y, text, role, size, colour, tracking)

    def tint(self, x: float, y: float, wide: float, high: float, colour: str = TINT) -> None:
        self._marks.append(
            f"{self._fill(colour)} {x * MM:.2f} {self._height - (y + high) * MM:.2f} {wide * MM:.2f} {high * MM:.2f} re f"
        )

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, weight: float = HAIR, colour: str = BLACK,
        dash: tuple[float, ...] = (),
    ) -> None:  # fmt: skip
        """A straight line; `dash` in points (on, off)."""
        cap = 2 if weight >= SQUARE_CAPS_FROM and not dash else 0
        top = self._height
        dashed, solid = (f" [{' '.join(f'{d:g}' for d in dash)}] 0 d", " [] 0 d") if dash else ("", "")
        self._marks.append(
            f"{self._stroke(colour)} {weight} w {cap} J{dashed} "
            f"{x1 * MM:.2f} {top - y1 * MM:.2f} m {x2 * MM:.2f} {top - y2 * MM:.2f} l S{solid}"
        )

    def frame(self, x: float, y: float, wide: float, high: float, weight: float, colour: str = BLACK) -> None:
        self._marks.append(
            f"{self._stroke(colour)} {weight} w 0 j "
            f"{x * MM:.2f} {self._height - (y + high) * MM:.2f} {wide * MM:.2f} {high * MM:.2f} re S"
        )

    def squares(self, x: float, y: float, side: float, runs: list[tuple[int, int, int]], colour: str = BLACK) -> None:
        """Filled squares on a grid of `side` millimetres, as runs (column, row, length): the modules of a QR code."""
        bars = " ".join(f"{column} {-row} {length} -1 re" for column, row, length in runs)
        edge = side * MM
        place = f"{edge:.5f} 0 0 {edge:.5f} {x * MM:.2f} {self._height - y * MM:.2f} cm"
        self._marks.append(f"q {self._fill(colour)} {place} {bars} f Q")

    def turned_text(
        self, x: float, y: float, text: str, role: Role, size: float, colour: str = BLACK, tracking: float = 0
    ) -> None:
        """Text standing on its head: its baseline begins at (x, y) and runs to the left."""
        self._marks.append(f"q -1 0 0 -1 {x * MM:.2f} {self._height - y * MM:.2f} cm")
        self.text(0, self._height / MM, text, role, size, colour, tracking)
        self._marks.append("Q")

    def image(self, x: float, y: float, wide: float, high: float, data: bytes) -> None:
        """A picture stretched over its field; the document holds each picture once."""
        self._flush()
        self._canvas.drawImage(
            ImageReader(BytesIO(data)), x * MM, self._height - (y + high) * MM, wide * MM, high * MM, mask="auto"
        )

    # --- coding -----------------------------------------------------------------------------------------------

    def _code(self, role: Role, text: str) -> list[tuple[str, str]]:
        """(resource name of the subset, escaped codes) for each piece of a string."""
        key = (role, text)
        coded = self._coded.get(key)
        if coded is None:
            document = self._canvas._doc
            coded = []
            for used, part in setting(role, text):
                for subset, codes in used.font.splitString(part, document):
                    name = used.font.getSubsetInternalName(subset, document)
                    coded.append((name, self._canvas._escape(codes)))
            self._coded[key] = coded
        return coded

    def _fill(self, colour: str) -> str:
        return f"{self._rgb(colour)} rg"

    def _stroke(self, colour: str) -> str:
        return f"{self._rgb(colour)} RG"

    def _rgb(self, colour: str) -> str:
        found = self._colours.get(colour)
        if found is None:
            found = " ".join(f"{int(colour[at : at + 2], 16) / 255:.4g}" for at in (0, 2, 4))
            self._colours[colour] = found
        return found


def hang(text: str, size: float) -> float:
    """How far a right-aligned line reaches over its edge, so that 「）」 and 「。」 do not look indented (mm)."""
    return 0.45 * size / MM if text.endswith(("）", "。", "」", "》")) else 0.0
