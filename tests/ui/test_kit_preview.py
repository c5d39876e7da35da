"""The preview is the finished PDF: pages, zoom, printing, keeping a copy."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from gongshu_desk.errors import EnvironmentFault, UserError
from gongshu_desk.ui.kit.preview import PdfPreview, preview_dialog
from gongshu_desk.ui.kit.printing import offset_of, offset_text
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import Note

A4 = (595.28, 841.89)


@pytest.fixture
def pdf(tmp_path: Path) -> bytes:
    """Three pages, a black square in the corner of each, the last one across."""
    path = tmp_path / "three.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for place in range(3):
        size = A4 if place < 2 else (A4[1], A4[0])
        canvas.setPageSize(size)
        canvas.rect(0, size[1] - 72, 72, 72, fill=1)
        canvas.showPage()
    canvas.save()
    return path.read_bytes()


@pytest.fixture
def shell(dressed: object) -> Any:
    """A shell without a window."""
    made = Shell()
    yield made
    made.jobs.shutdown()


@pytest.fixture
def preview(shell: Shell, pdf: bytes, qtbot: QtBot) -> PdfPreview:
    """The three pages, shown."""
    made = PdfPreview(shell)
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    made.show_pdf(pdf, "2026年度履职积分汇总_某某街道_20261122.pdf")
    qtbot.waitUntil(lambda: made.sheet() is not None)
    return made


def test_the_pages_of_the_pdf_are_shown_as_they_will_be_printed(preview: PdfPreview, qtbot: QtBot) -> None:
    view = preview.view
    sheet = preview.sheet()
    assert sheet is not None
    assert sheet.count == 3
    qtbot.waitUntil(lambda: bool(view._pictures))
    image = view.viewport().grab().toImage()
    rect = view._rect(0)
    assert image.pixelColor(int(rect.left()) + 5, int(rect.top()) + 5).name() == "#000000"
    assert image.pixelColor(int(rect.right()) - 5, int(rect.top()) + 5).name() == "#ffffff"
    assert preview._count.text() == "第 1 / 3 页"


def test_pages_turn_and_only_those_in_sight_are_drawn(preview: PdfPreview, qtbot: QtBot) -> None:
    preview.view.set_zoom(1.0)
    qtbot.waitUntil(lambda: bool(preview.view._pictures))
    assert {page for page, _ in preview.view._pictures} == {0}
    preview.view.go(2)
    assert preview._count.text() == "第 3 / 3 页"
    qtbot.waitUntil(lambda: 2 in {page for page, _ in preview.view._pictures})


def test_zoom_steps_and_fits_the_width(preview: PdfPreview) -> None:
    view = preview.view
    view.set_zoom(1.0)
    view.step_zoom(1)
    assert view.zoom() == 1.25
    view.step_zoom(-1)
    view.step_zoom(-1)
    assert view.zoom() == 0.8
    view.set_zoom(None)
    assert view._rect(2).width() == pytest.approx(view.viewport().width() - 32, abs=2)


def test_a_print_has_all_pages_in_their_own_shape_and_the_offset_of_the_printer(
    preview: PdfPreview, shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    shell.settings[f"print/offset/{printer.printerName()}"] = offset_text(20, 10)
    with qtbot.waitSignal(preview.printed, timeout=20_000) as told:
        preview.print_on(printer, [0, 1, 2])
    assert told.args == [3]
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert [tuple(round(side) for side in document.get_page_size(i)) for i in range(3)] == [
        (595, 842),
        (595, 842),
        (842, 595),
    ]
    page = document[0].render(scale=1, grayscale=True)
    dark = [x for x in range(page.width) if page.buffer[60 * page.stride + x] < 60]
    assert dark[0] == pytest.approx(20 / 25.4 * 72, abs=2)


def test_a_stopped_print_says_where_it_goes_on(preview: PdfPreview, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    run = preview.print_on(printer, [0, 1, 2])
    run.printed.connect(lambda done, _all: run.stop() if done == 2 else None)
    with qtbot.waitSignal(run.ended, timeout=20_000) as told:
        pass
    assert told.args == [2]
    assert preview._again.word() == "从第 3 张继续"
    assert not preview._again.isHidden()


def test_a_copy_is_written_whole_and_told_with_its_folder(
    preview: PdfPreview, shell: Shell, pdf: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shell.toast_wanted) as told:
        preview.save_to(tmp_path / "汇总")
    assert (tmp_path / "汇总.pdf").read_bytes() == pdf
    note = told.args[0]
    assert isinstance(note, Note)
    assert [word for word, _ in note.actions] == ["打开文件", "打开所在文件夹"]
    assert shell.settings["files/folder"] == str(tmp_path)
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


def test_a_copy_that_cannot_be_written_is_refused_and_leaves_nothing(
    preview: PdfPreview, shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "占用.pdf").mkdir()
    with qtbot.waitSignal(shell.jobs.refused) as told:
        preview.save_to(tmp_path / "占用.pdf")
    assert isinstance(told.args[0], EnvironmentFault)
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


def test_bytes_that_are_no_pdf_are_refused(shell: Shell, qtbot: QtBot) -> None:
    preview = PdfPreview(shell)
    qtbot.addWidget(preview)
    with qtbot.waitSignal(shell.jobs.refused) as told:
        preview.show_pdf(b"nothing", "x.pdf")
    assert isinstance(told.args[0], UserError)


def test_the_offset_of_an_unknown_or_broken_entry_is_none() -> None:
    assert offset_of({}, "HP") == (0, 0)
    assert offset_of({"print/offset/HP": "x"}, "HP") == (0, 0)
    assert offset_of({"print/offset/HP": offset_text(-1.5, 2)}, "HP") == (-1.5, 2)


def test_the_preview_opens_over_a_page(preview: PdfPreview, shell: Shell, pdf: bytes, qtbot: QtBot) -> None:
    box = preview_dialog(shell, preview, pdf, "x.pdf")
    box.open()
    inner = box.findChild(PdfPreview)
    qtbot.waitUntil(lambda: inner.sheet() is not None)
    box.reject()
