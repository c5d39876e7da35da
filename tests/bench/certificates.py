"""P3: 331 certificates with QR and rare names, as a ratio to bare reportlab drawing the same strings page by page.

Floor: one canvas, the same faces, every string, rule and QR module of every page drawn with reportlab's own calls, the
QR by its own encoder. Others (weasyprint, fpdf2, typst, LibreOffice mail merge) set the same strings and the same QR
where they are installed (`tests/bench/requirements.txt`, apt for LibreOffice); a missing one is told and left out.
Run with `python -m tests.bench certificates`.
"""

import gc
import importlib.util
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from gongshu_desk.domain.forms import TrainingFigures
from gongshu_desk.reports import certificate_text, placed, qr
from gongshu_desk.reports.builders import training_certificate
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.fonts import setting, width
from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import ASCENT, FrameBox, Item, PlacedPage, QrBox, RuleLine, TextBox, fitted
from gongshu_desk.reports.roles import Align
from gongshu_desk.reports.samples import certificates as samples
from gongshu_desk.reports.samples import yearly
from gongshu_desk.reports.text import stretch

COUNT = 331
HIGH = 210
ROUNDS = 3
RARE = ("张𬬭", "马𬀩", "王䶮", "李㛃", "陈𬭎", "周𫖯", "吴㵘", "嘉木样·洛桑久美·图丹却吉尼玛")

Row = tuple[str, float, float | None, float | None]
"""Name, seconds, seconds of the floor, promised ratio."""


def figures() -> list[TrainingFigures]:
    """A district's batch: every eighth name rare or long, half days that differ, a code of its own each."""
    people = [deputy.name for group in yearly.groups() for deputy in group.deputies]
    made = []
    for at in range(COUNT):
        name = RARE[at // 8 % len(RARE)] if at % 8 == 0 else people[at % len(people)]
        one = samples.training(name, f"翠柳人大培〔2026〕第 {at + 1:03d} 号")
        certificate = replace(one.certificate, check_code=f"{(at * 2654435761) % 2**32:08x}")
        made.append(replace(one, certificate=certificate, half_days=2 + at % 3, hours=4 * (2 + at % 3)))
    return made


def product() -> bytes:
    """What the program does: build and draw, nothing remembered from the round before."""
    forget()
    return render(training_certificate.build(figures()))


def forget() -> None:
    """Empty what is remembered about texts and codes of certificates."""
    for remembered in (qr.modules, placed.fitted, certificate_text.box_items):
        remembered.cache_clear()


def pages(document: Document) -> list[PlacedPage]:
    """The placed page of every section."""
    return [block for section in document.sections for block in section.blocks if isinstance(block, PlacedPage)]


# --- the floor ------------------------------------------------------------------------------------------------


Drawn = tuple[str, float, float, float, float, str, str]
"""Face, size, x, y from below, tracking (points), colour, text."""


def strings_of(items: tuple[Item, ...]) -> list[Drawn]:
    """Every line of text as one call of bare reportlab draws it."""
    found: list[Drawn] = []
    for box in items:
        if not isinstance(box, TextBox) or not box.text:
            continue
        fit = fitted(box)
        step = fit.size * box.leading / MM
        high = (len(fit.lines) - 1) * step + fit.size / MM
        free = {"top": 0.0, "middle": (box.height - high) / 2, "bottom": box.height - high}[box.valign]
        for at, line in enumerate(fit.lines):
            indent = box.indent * fit.size / MM if at == 0 else 0.0
            tracking = box.tracking
            if box.justify and at < len(fit.lines) - 1:
                tracking = stretch(line, box.role, fit.size, (box.width - indent) * MM)
            room = (box.width - indent) * MM - width(box.role, line, fit.size, tracking)
            x = (box.x + indent) * MM + {Align.CENTRE: room / 2, Align.RIGHT: room}.get(box.align, 0.0)
            y = (HIGH - box.y - free - at * step) * MM - ASCENT * fit.size
            for face, part in setting(box.role, line):
                found.append((face.name, fit.size, x, y, tracking, box.colour, part))
                x += width(box.role, part, fit.size, tracking)
    return found


def bare(drawn: list[tuple[list[Drawn], list[RuleLine | FrameBox | QrBox]]]) -> bytes:
    """The same strings page by page."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(297 * MM, HIGH * MM), pageCompression=1, invariant=1)
    for strings, marks in drawn:
        for mark in marks:
            _mark(canvas, mark)
        for face, size, x, y, tracking, colour, text in strings:
            canvas.setFont(face, size)
            canvas.setFillColor(HexColor(f"#{colour}"))
            canvas.drawString(x, y, text, charSpace=tracking)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _mark(canvas: Canvas, mark: RuleLine | FrameBox | QrBox) -> None:
    if isinstance(mark, QrBox):
        _code(canvas, mark)
        return
    canvas.setStrokeColor(HexColor(f"#{mark.colour}"))
    canvas.setLineWidth(mark.weight)
    if isinstance(mark, RuleLine):
        canvas.line(mark.x1 * MM, (HIGH - mark.y1) * MM, mark.x2 * MM, (HIGH - mark.y2) * MM)
    else:
        canvas.rect(mark.x * MM, (HIGH - mark.y - mark.height) * MM, mark.width * MM, mark.height * MM)


def _code(canvas: Canvas, mark: QrBox) -> None:
    """The modules as one path. Reportlab's own widget takes ten times as long: a floor should be low."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(mark.text)
    code.make()
    count = code.getModuleCount()
    edge = mark.side * MM / count
    path = canvas.beginPath()
    for row in range(count):
        for column in range(count):
            if code.isDark(row, column):
                path.rect(mark.x * MM + column * edge, (HIGH - mark.y) * MM - (row + 1) * edge, edge, edge)
    canvas.setFillColor(HexColor("#111111"))
    canvas.drawPath(path, stroke=0, fill=1)


# --- measuring ------------------------------------------------------------------------------------------------


def best(work: Callable[[], object], rounds: int = ROUNDS, clock: Callable[[], float] = time.process_time) -> float:
    """The fastest of several rounds. Seconds of this process, or of the wall for programs of their own."""
    times = []
    for _ in range(rounds):
        gc.collect()
        begun = clock()
        work()
        times.append(clock() - begun)
    return min(times)


def run() -> list[Row]:
    """The floor, the program, the others."""
    laid = [(*page.shared, *page.items) for page in pages(training_certificate.build(figures()))]
    drawn = [
        (strings_of(items), [item for item in items if isinstance(item, RuleLine | FrameBox | QrBox)]) for items in laid
    ]
    least = best(lambda: bare(drawn))
    without = [(strings, [mark for mark in marks if not isinstance(mark, QrBox)]) for strings, marks in drawn]
    rows: list[Row] = [
        (f"P3 {COUNT} certificates with QR, build and draw", best(product), least, 0.5),
        ("certificates: floor without QR (floor: with)", best(lambda: bare(without)), least, None),
    ]
    own = best(product, clock=time.perf_counter)
    for name, work in others(drawn).items():
        rows.append((f"P3 against {name} (ratio ours : theirs)", own, best(work, 1, time.perf_counter), LIMITS[name]))
    return rows


LIMITS = {"weasyprint": 1.0, "LibreOffice mail merge": 1.0, "fpdf2": 1.0, "typst": 2.0}


def others(drawn: list[tuple[list[Drawn], list[RuleLine | FrameBox | QrBox]]]) -> dict[str, Callable[[], object]]:
    """Other ways to the same paper, those that are installed; the rest are named on stderr."""
    from tests.bench import _certificates_elsewhere as elsewhere

    found: dict[str, Callable[[], object]] = {}
    for name, module, work in (
        ("weasyprint", "weasyprint", elsewhere.weasyprint_pages),
        ("fpdf2", "fpdf", elsewhere.fpdf_pages),
        ("typst", "typst", elsewhere.typst_pages),
    ):
        if importlib.util.find_spec(module):
            found[name] = lambda work=work: work(drawn)
        else:
            print(f"{name} left out: not installed (pip install -r tests/bench/requirements.txt)", file=sys.stderr)
    if shutil.which("soffice"):
        found["LibreOffice mail merge"] = lambda: elsewhere.office_pages(drawn)
    else:
        print("LibreOffice left out: no soffice on the path", file=sys.stderr)
    return found
