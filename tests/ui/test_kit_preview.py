"""The preview is the finished PDF: pages, zoom, page list, keeping a copy."""

import io
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from gongshu_desk.errors import EnvironmentFault, UserError
from gongshu_desk.ui.kit import preview_list as list_module
from gongshu_desk.ui.kit import preview_pages as pages_module
from gongshu_desk.ui.kit.pdf_raster import open_pdf
from gongshu_desk.ui.kit.preview import PdfPreview, preview_dialog
from gongshu_desk.ui.kit.preview_pictures import Pictures
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
    qtbot.waitUntil(lambda: 0 in view.drawn())
    image = view.viewport().grab().toImage()
    rect = view.page_rect(0)
    assert image.pixelColor(int(rect.left()) + 5, int(rect.top()) + 5).name() == "#000000"
    assert image.pixelColor(int(rect.right()) - 5, int(rect.top()) + 5).name() == "#ffffff"
    assert (preview.jump.text(), preview._count.text()) == ("1", "/ 3 页")


def test_pages_turn_and_only_those_in_sight_are_drawn(preview: PdfPreview, qtbot: QtBot) -> None:
    preview.view.set_zoom(1.0)
    qtbot.waitUntil(lambda: 0 in preview.view.drawn())
    assert 2 not in preview.view.drawn()
    preview.view.go(2)
    assert preview.jump.text() == "3"
    qtbot.waitUntil(lambda: 2 in preview.view.drawn())


def test_zoom_steps_and_fits_the_width_and_the_page(preview: PdfPreview) -> None:
    view = preview.view
    view.set_zoom(1.0)
    view.step_zoom(1)
    assert view.zoom() == 1.25
    view.step_zoom(-1)
    view.step_zoom(-1)
    assert view.zoom() == 0.8
    assert preview._size.text() == "80%"
    view.set_zoom(None)
    assert view.page_rect(2).width() == pytest.approx(view.viewport().width() - 32, abs=2)
    view.set_zoom(None, "page")
    assert view.page_rect(0).height() <= view.viewport().height() - 30


def test_the_keyboard_zooms_and_turns(preview: PdfPreview, qtbot: QtBot) -> None:
    view, key = preview.view, Qt.Key
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    view.setFocus()
    QTest.keyClick(view, key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert view.fit() == "page"
    QTest.keyClick(view, key.Key_PageDown)
    assert view.page() == 1
    QTest.keyClick(view, key.Key_End)
    assert view.page() == 2
    QTest.keyClick(view, key.Key_PageUp)
    assert view.page() == 1
    QTest.keyClick(view, key.Key_Home)
    assert view.page() == 0
    QTest.keyClick(view, key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.fit() == ""
    QTest.keyClick(view, key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == 1.0
    QTest.keyClick(view, key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.fit() == "width"


def test_a_page_number_is_typed(preview: PdfPreview) -> None:
    preview.jump.setText("3")
    QTest.keyClick(preview.jump, Qt.Key.Key_Return)
    assert preview.view.page() == 2
    preview.jump.setText("99")
    QTest.keyClick(preview.jump, Qt.Key.Key_Return)
    assert preview.view.page() == 2


def test_the_wheel_with_ctrl_zooms(preview: PdfPreview) -> None:
    preview.view.set_zoom(1.0)
    at = QPointF(50, 50)
    for way, mouse in ((120, Qt.KeyboardModifier.ControlModifier), (120, Qt.KeyboardModifier.NoModifier)):
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, way), Qt.MouseButton.NoButton, mouse, Qt.ScrollPhase.NoScrollPhase, False
        )
        preview.view.wheelEvent(event)
    assert preview.view.zoom() == 1.25


def people_pdf(count: int, names: dict[int, str]) -> bytes:
    """Pages with an outline."""
    canvas = Canvas(io.BytesIO(), pagesize=A4, invariant=1)
    for place in range(count):
        if place in names:
            canvas.bookmarkPage(f"p{place}")
            canvas.addOutlineEntry(names[place], f"p{place}", 0)
        canvas.rect(100, 100, 50, 50)
        canvas.showPage()
    return bytes(canvas.getpdfdata())


def test_the_page_list_names_people_and_finds_them(preview: PdfPreview, qtbot: QtBot) -> None:
    preview.show_pdf(people_pdf(6, {0: "王小明", 2: "嘉木样·洛桑久美", 5: "王　毅"}), "x.pdf")
    qtbot.waitUntil(lambda: preview.sheet().count == 6)  # type: ignore[union-attr]
    thumbs = preview.list.thumbs
    assert [thumbs.person(page) for page in range(6)] == ["王小明"] * 2 + ["嘉木样·洛桑久美"] * 3 + ["王　毅"]
    assert preview.list.find("jmy") == [2]
    assert preview.view.page() == thumbs.current() == 2
    assert preview.list.find("王") == [0, 5]
    assert preview.view.page() == 0
    preview.list.find("王")
    assert preview.view.page() == 5
    assert preview.list.find("李") == []
    assert preview.list._told.text() == "没有找到"
    QTest.keyClick(thumbs, Qt.Key.Key_Up)
    assert preview.view.page() == 4


def test_eight_hundred_pages_stay_quick_and_small(preview: PdfPreview, qtbot: QtBot) -> None:
    preview.show_pdf(people_pdf(800, {}), "x.pdf")
    qtbot.waitUntil(lambda: preview.sheet().count == 800)  # type: ignore[union-attr]
    began = monotonic()
    for page in range(0, 800, 8):
        preview.view.go(page)
    assert monotonic() - began < 1.5
    qtbot.waitUntil(lambda: preview.view.page() in preview.view.drawn())
    for page in range(0, 800, 100):
        preview.view.go(page)
        qtbot.waitUntil(lambda page=page: page in preview.list.thumbs.drawn())
    assert preview.list.thumbs.kept_bytes() <= list_module.MOST_BYTES
    assert preview.view._pictures.kept_bytes() <= pages_module.MOST_BYTES
    assert preview.list.search.isHidden()  # nobody is named


def test_what_is_kept_is_bounded(shell: Shell, pdf: bytes, qtbot: QtBot) -> None:
    kept = Pictures(shell.jobs, 300_000)
    kept.set_sheet(open_pdf(pdf))
    kept.want([(page, 0.3) for page in range(3)])  # 178 × 253 × 4 bytes each
    qtbot.waitUntil(lambda: not kept._busy and not kept._wanted)
    assert kept.kept_bytes() <= 300_000 and 2 in kept.pages() and 0 not in kept.pages()


def test_nothing_of_pdfium_is_left_open_when_the_program_ends(tmp_path: Path, pdf: bytes) -> None:
    (tmp_path / "x.pdf").write_bytes(pdf)
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from PySide6.QtTest import QTest\n"
        "from gongshu_desk.ui.kit.preview import PdfPreview\n"
        "from gongshu_desk.ui.kit.shell import Shell\n"
        "app = QApplication([])\n"
        "shell = Shell()\n"
        "preview = PdfPreview(shell)\n"
        "preview.show()\n"
        f"preview.show_pdf(open({str(tmp_path / 'x.pdf')!r}, 'rb').read(), 'x.pdf')\n"
        "for _ in range(300):\n"
        "    QTest.qWait(50)\n"
        "    if preview.view.drawn(): break\n"
        "assert preview.view.drawn(), 'not drawn'\n"
        "shell.jobs.shutdown()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    told = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.returncode, done.stdout, told) == (0, "", [])


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


def test_the_preview_opens_over_a_page(preview: PdfPreview, shell: Shell, pdf: bytes, qtbot: QtBot) -> None:
    box = preview_dialog(shell, preview, pdf, "x.pdf")
    box.open()
    inner = box.findChild(PdfPreview)
    qtbot.waitUntil(lambda: inner.sheet() is not None)
    box.reject()
