"""On paper: which pages in which order, where marks come out, what a stop leaves, how it goes on."""

import io
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from gongshu_desk.domain.calibration import Correction
from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.ui.kit.jobs import Jobs
from gongshu_desk.ui.kit.pdf_raster import band, open_pdf, raster
from gongshu_desk.ui.kit.print_job import Order, Printed, PrintJob
from gongshu_desk.ui.kit.print_plan import Plan, parse_range
from gongshu_desk.ui.kit.printing import MOST_PIXELS, PrintRun, raster_step, shrunk
from tests.ui.print_tools import A4, ACROSS, B4, marked, pdf_printer, sheets

NEAR = 0.3
"""How far a mark may be from where it belongs (mm)."""


def run_out(qtbot: QtBot, jobs: Jobs, tmp_path: Path, pdf: bytes, sides: list[int | None], **more: object) -> Path:
    """Print to a file and wait."""
    out = tmp_path / "out.pdf"
    run = PrintRun(jobs, open_pdf(pdf), pdf_printer(out), sides, more.pop("correction", None), **more)  # type: ignore[arg-type]
    with qtbot.waitSignal(run.ended, timeout=60_000) as told:
        run.start()
    assert told.args == [len(sides)]
    return out


# ---- which pages ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1-3,5", (0, 1, 2, 4)),
        ("5, 1-2", (4, 0, 1)),
        ("２－４，６", (1, 2, 3, 5)),
        ("8-", (7, 8, 9)),
        ("-2", (0, 1)),
        ("3、7；9", (2, 6, 8)),
        ("1至3", (0, 1, 2)),
        ("4", (3,)),
    ],
)
def test_a_range_is_read_as_clerks_write_it(text: str, pages: tuple[int, ...]) -> None:
    assert parse_range(text, 10) == pages


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "没有填写页码"), ("a", "「a」不是页码"), ("11", "没有第 11 页"), ("0", "没有第 0 页"), ("5-3", "颠倒"), ("-", "不是页码"), ("2-12", "没有第 12 页")],
)  # fmt: skip
def test_a_wrong_range_is_refused_in_a_sentence(text: str, says: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_range(text, 10)
    assert says in refused.value.sentence and "共 10 页" in refused.value.next_step


def test_copies_are_collated_or_not() -> None:
    assert Plan((0, 1, 2), 2).sequence() == (0, 1, 2, 0, 1, 2)
    assert Plan((0, 1, 2), 2, collate=False).sequence() == (0, 0, 1, 1, 2, 2)
    assert Plan((0, 1, 2), 2).sentence == "3 页 × 2 份，用纸 6 张"


def test_both_sides_fill_whole_sheets_and_each_person_begins_a_new_one() -> None:
    forms = Plan((0, 1, 2, 3, 4), duplex="long", starts=frozenset({0, 3}), fresh=True)
    assert forms.sequence() == (0, 1, 2, None, 3, 4)
    assert Plan((0, 1, 2, 3, 4), duplex="long").sequence() == (0, 1, 2, 3, 4, None)
    assert forms.sentence == "5 页，用纸 3 张"
    apart = Plan((0, 1, 2), 2, collate=False, duplex="short")
    assert apart.sequence() == (0, 1, 0, 1, 2, None, 2, None)


def test_by_hand_the_fronts_come_first_then_the_backs_from_the_last() -> None:
    plan = Plan((0, 1, 2, 3, 4), duplex="hand")
    assert plan.pass_of("front").sequence() == (0, 2, 4)
    assert plan.pass_of("back").sequence() == (None, 3, 1)
    assert Plan((0, 1, 2, 3), duplex="hand", reverse=False).pass_of("back").sequence() == (1, 3)
    assert plan.sheets == 3


@given(st.integers(1, 40), st.integers(1, 4), st.booleans(), st.sampled_from(["one", "long", "hand"]))
def test_every_page_comes_out_as_often_as_asked(count: int, copies: int, collate: bool, duplex: str) -> None:
    plan = Plan(tuple(range(count)), copies, collate, duplex, frozenset(range(0, count, 3)), True)  # type: ignore[arg-type]
    if duplex == "hand":
        sides = [*plan.pass_of("front").sequence(), *plan.pass_of("back").sequence()]
    else:
        sides = list(plan.sequence())
    assert sorted(s for s in sides if s is not None) == sorted(list(range(count)) * copies)
    assert len(sides) == plan.sheets * (1 if duplex == "one" else 2)
    begins = [plan.begin_of(sheet) for sheet in range(1, plan.sheets + 1)]
    assert [plan.sheet_of(begin) for begin in begins] == list(range(1, plan.sheets + 1))
    with pytest.raises(InvalidInput):
        plan.begin_of(plan.sheets + 1)


# ---- where marks come out -----------------------------------------------------------------------------------


def test_pages_keep_their_size_and_marks_their_place(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    out = run_out(qtbot, jobs, tmp_path, marked([A4, ACROSS, B4]), [0, 1, 2])
    found = sheets(out, turned={1})
    assert [sheet.page for sheet in found] == [0, 1, 2]
    for sheet, size in zip(found, (A4, A4, B4), strict=True):  # paper goes in upright
        assert sheet.size == pytest.approx(size, abs=0.4)
        assert (sheet.left, sheet.top) == pytest.approx((20, 30), abs=NEAR)
        assert (sheet.wide, sheet.high) == pytest.approx((10, 10), abs=NEAR)


@pytest.mark.parametrize("grey", [False, True])
def test_shift_and_stretch_move_the_marks(qtbot: QtBot, jobs: Jobs, tmp_path: Path, grey: bool) -> None:
    used = Correction(3.5, -2.0, 102.0, 97.0)
    out = run_out(qtbot, jobs, tmp_path, marked([A4, ACROSS]), [0, 1], correction=used, grey=grey)
    upright, across = sheets(out, turned={1})
    assert (upright.left, upright.top) == pytest.approx((3.5 + 20.4, -2 + 29.1), abs=NEAR)
    assert (upright.wide, upright.high) == pytest.approx((10.2, 9.7), abs=NEAR)
    lower = -2 + (297 - 20) * 0.97  # the left edge of the mark lies lowest on the paper
    assert (across.left, across.top) == pytest.approx((297 - lower, 3.5 + 30.6), abs=NEAR)
    assert (across.wide, across.high) == pytest.approx((9.7, 10.2), abs=NEAR)


def test_a_page_is_shrunk_whole_onto_the_paper_there_is(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    out = run_out(qtbot, jobs, tmp_path, marked([B4]), [0], fit=A4)
    (sheet,) = sheets(out)
    factor, left, top = shrunk((B4[0] / 25.4 * 72, B4[1] / 25.4 * 72), A4)
    assert factor == pytest.approx(297 / 364, abs=0.002)
    assert sheet.size == pytest.approx(A4, abs=0.4)
    assert (sheet.left, sheet.top) == pytest.approx((left + 20 * factor, top + 30 * factor), abs=NEAR)


def test_a_small_page_is_not_blown_up() -> None:
    assert shrunk((200.0, 300.0), A4)[0] == 1.0


def test_a_blank_side_is_a_blank_page(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    out = run_out(qtbot, jobs, tmp_path, marked([A4, ACROSS]), [0, None, 1])
    assert [s.page for s in sheets(out, turned={2})] == [0, -1, 1]


@pytest.mark.parametrize("turned", [False, True])
def test_stripes_join_to_the_whole_page(turned: bool) -> None:
    sheet = open_pdf(marked([ACROSS if turned else A4]))
    size = (595, 842)
    whole = band(sheet, 0, size, 0, size[1], turned=turned)
    assert (whole.width(), whole.height()) == size
    dark = {(x, y) for x in range(0, 595, 7) for y in range(0, 842, 7) if whole.pixelColor(x, y).lightness() < 99}
    assert len(dark) >= 16
    for top in range(0, size[1], 100):
        high = min(100, size[1] - top)
        part = band(sheet, 0, size, top, high, turned=turned)
        for x in range(0, 595, 7):
            for y in range(-top % 7, high, 7):
                assert (part.pixelColor(x, y).lightness() < 99) == ((x, top + y) in dark)


def test_a_raster_of_the_screen_has_the_pages_shape() -> None:
    picture = raster(open_pdf(marked([ACROSS])), 0, 1.0)
    assert (picture.width(), picture.height()) == (842, 595)


def test_a_page_without_colour_goes_in_grey_though_colour_was_asked_for(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gongshu_desk.ui.kit import printing

    drawn: dict[int, set[bool]] = {}

    def noted(sheet: object, page: int, *args: object, grey: bool = False, **more: object) -> object:
        drawn.setdefault(page, set()).add(grey)
        return band(sheet, page, *args, grey=grey, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(printing, "band", noted)
    canvas = Canvas(io.BytesIO(), pagesize=(200, 300))
    for colour in ((0, 0, 0), (0.6, 0.1, 0.1)):
        canvas.setFillColorRGB(*colour)
        canvas.rect(50, 50, 50, 50, fill=1, stroke=0)
        canvas.showPage()
    run_out(qtbot, jobs, tmp_path, bytes(canvas.getpdfdata()), [0, 1])
    assert drawn == {0: {True}, 1: {False}}
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as document:
        red, green, blue = document[1].render().to_pil().getpixel((75, 225))
    assert (red, green, blue) == pytest.approx((153, 26, 26), abs=4)


def test_no_stripe_is_larger_than_allowed_and_the_window_stays_alive(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gongshu_desk.ui.kit import printing

    sizes: list[int] = []

    def counted(*args: object, **more: object) -> object:
        picture = band(*args, **more)  # type: ignore[arg-type]
        sizes.append(picture.width() * picture.height())
        return picture

    monkeypatch.setattr(printing, "band", counted)
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(monotonic()))
    timer.start(5)
    run_out(qtbot, jobs, tmp_path, marked([A4] * 3), [0, 1, 2], grey=True)
    timer.stop()
    assert len(sizes) > 9 and max(sizes) <= MOST_PIXELS
    gaps = [later - sooner for sooner, later in pairwise(beats)]
    assert max(gaps) < 0.5


@pytest.mark.parametrize(("dots", "step"), [(72, 1), (300, 1), (600, 1), (720, 2), (1200, 2), (2400, 4)])
def test_the_raster_is_never_finer_than_the_printer(dots: int, step: int) -> None:
    assert raster_step(dots) == step
    assert dots / step <= 600


def test_the_sides_reach_the_printer(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    sheet = open_pdf(marked([A4, A4]))
    for way, mode in (
        ("one", QPrinter.DuplexMode.DuplexNone),
        ("long", QPrinter.DuplexMode.DuplexLongSide),
        ("short", QPrinter.DuplexMode.DuplexShortSide),
        ("hand", QPrinter.DuplexMode.DuplexNone),
    ):
        asked: list[object] = []
        printer = pdf_printer(tmp_path / f"{way}.pdf")
        keep = printer.setDuplex
        printer.setDuplex = lambda mode_, keep=keep, asked=asked: (asked.append(mode_), keep(mode_))  # type: ignore[method-assign]
        run = PrintRun(jobs, sheet, printer, [0, 1], duplex=way, grey=True)  # type: ignore[arg-type]
        with qtbot.waitSignal(run.ended, timeout=20_000):
            run.start()
        assert asked == [mode]
        assert printer.colorMode() == QPrinter.ColorMode.GrayScale


# ---- stopping, failing, going on ------------------------------------------------------------------------------


def job_of(jobs: Jobs, tmp_path: Path, plan: Plan, pages: int, failed: list[object] | None = None) -> PrintJob:
    """A job whose passes come out as out1.pdf, out2.pdf, …"""
    made: list[QPrinter] = []

    def printer_of(_name: str) -> QPrinter:
        made.append(pdf_printer(tmp_path / f"out{len(made) + 1}.pdf"))
        return made[-1]

    told = failed if failed is not None else []
    order = Order("HP", plan, True)
    return PrintJob(jobs, open_pdf(marked([A4] * pages)), order, "试打", told.append, printer_of=printer_of)


def pages_of(path: Path) -> list[int]:
    """Which pages came out."""
    return [sheet.page for sheet in sheets(path, 100)]


def test_a_stopped_print_ends_with_a_whole_page_and_goes_on(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job = job_of(jobs, tmp_path, Plan(tuple(range(5))), 5)
    job.progress.connect(lambda done, _all: job.stop() if done == 2 else None)
    with qtbot.waitSignal(job.ended, timeout=20_000) as told:
        job.start()
    assert told.args == [Printed(job.uid, "HP", 2, 1, False)]
    assert job.stopped_early and job.next_sheet == 3
    assert pages_of(tmp_path / "out1.pdf") == [0, 1]
    job.progress.disconnect()
    with qtbot.waitSignal(job.ended, timeout=20_000) as told:
        job.resume(job.next_sheet)
    assert told.args == [Printed(job.uid, "HP", 5, 1, True)]
    assert pages_of(tmp_path / "out2.pdf") == [2, 3, 4]


def test_after_a_jam_it_goes_on_from_any_sheet_of_any_copy(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job = job_of(jobs, tmp_path, Plan((0, 1, 2), 2, duplex="long"), 3)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.start()
    assert pages_of(tmp_path / "out1.pdf") == [0, 1, 2, -1, 0, 1, 2, -1]
    with qtbot.waitSignal(job.ended, timeout=20_000) as told:
        job.resume(3)
    assert pages_of(tmp_path / "out2.pdf") == [0, 1, 2, -1]
    assert told.args == [Printed(job.uid, "HP", 3, 2, True)]
    with pytest.raises(InvalidInput, match="没有第 5 张"):
        job.resume(5)


def test_by_hand_both_passes_are_one_print(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job = job_of(jobs, tmp_path, Plan((0, 1, 2), duplex="hand"), 3)
    with qtbot.waitSignal(job.ended, timeout=20_000) as told:
        job.start()
    assert told.args == [Printed(job.uid, "HP", 2, 1, False)]
    assert job.waits_for_turning
    with qtbot.waitSignal(job.ended, timeout=20_000) as told:
        job.start_back()
    assert told.args == [Printed(job.uid, "HP", 3, 1, True)]
    assert not job.waits_for_turning
    assert pages_of(tmp_path / "out1.pdf") == [0, 2]
    assert pages_of(tmp_path / "out2.pdf") == [-1, 1]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    failed: list[object] = []
    job = job_of(jobs, tmp_path / "missing", Plan((0,)), 1, failed)
    with qtbot.waitSignal(job.ended, timeout=20_000) as told:
        job.start()
    assert told.args == [None]
    assert isinstance(failed[0], EnvironmentFault)


def test_a_printer_that_is_gone_is_told_and_nothing_is_written(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    failed: list[object] = []
    order = Order("没有这台", Plan((0,)))
    job = PrintJob(jobs, open_pdf(marked([A4])), order, "试打", failed.append)
    with qtbot.waitSignal(job.ended, timeout=20_000) as told:
        job.start()
    assert told.args == [None]
    assert isinstance(failed[0], EnvironmentFault) and "没有这台" in failed[0].sentence


def test_a_print_under_way_is_given_up_when_the_program_ends(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = Jobs()
    run = PrintRun(jobs, open_pdf(marked([A4] * 9)), pdf_printer(tmp_path / "out.pdf"), list(range(9)))
    run.start()
    qtbot.wait(50)
    jobs.shutdown()
    assert not run._painter.isActive()
