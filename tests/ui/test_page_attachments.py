"""附件 below every record, and the photo on a deputy's card: given, opened, cut, taken away and back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.services import photos
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs, toast
from gongshu_desk.ui.kit.photo_crop import CropDialog, CropView
from gongshu_desk.ui.pages.records import attached
from tests.ui.desk_window import DeskWindow, opened

PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def street_seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """The demo street."""
    with opened(qtbot, street, tmp_path) as made:
        yield made


def test_papers_are_kept_with_a_record_and_opened_as_copies(
    street_seat: DeskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two at once, the bad one named and the good one kept; folded to a line; removed, and back by 撤销."""
    scan, bad = tmp_path / "签到表.pdf", tmp_path / "程序.exe"
    scan.write_bytes(PDF)
    bad.write_bytes(b"MZ\0")
    page = street_seat.go("activities")
    panel: attached.Attached = page.side._panels[0]
    assert not panel.list.fold.isEnabled()
    refused: list[Any] = []
    monkeypatch.setattr(street_seat.shell, "refuse", refused.append)
    monkeypatch.setattr(file_dialogs.QFileDialog, "getOpenFileNames", lambda *_a: ([str(scan), str(bad)], ""))
    panel.add()
    street_seat.wait()
    assert "程序.exe" in refused[0].sentence
    assert panel.list.fold.word() == "附件（1）"
    shown: list[Path] = []
    monkeypatch.setattr(toast, "open_path", lambda path: shown.append(path) or True)  # type: ignore[func-returns-value]
    panel.list.fold.click()
    (key,) = panel.list.buttons
    panel.list.buttons[key].click()
    street_seat.wait()
    assert shown[0].read_bytes() == PDF
    assert shown[0].name == "签到表.pdf"
    panel.keep([scan])
    street_seat.wait()
    assert "已经在附件里" in street_seat.toast()
    menu = {act.text: act for act in panel._acts(attached.ListedFile(key, "签到表.pdf", "", "")) if act}
    menu["删除附件"].run()
    street_seat.wait()
    assert not panel.list.fold.isEnabled()
    street_seat.window.toasts.current().undo()  # type: ignore[union-attr]
    street_seat.wait()
    panel.reload()
    street_seat.wait()
    assert panel.list.fold.word() == "附件（1）"
    page.table.step(1)
    street_seat.wait()
    assert panel.list.fold.word() == "附件"


def test_photo_is_given_and_cut_by_keys(
    street_seat: DeskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The frame keeps its shape and stays inside the picture; what was chosen is what is kept."""
    face = tmp_path / "照片.jpg"
    Image.new("RGB", (900, 1200), "blue").save(face)
    page = street_seat.go("deputies")
    page.table.select_first()
    street_seat.wait()
    portrait = page.card.portrait
    chosen: list[tuple[int, ...]] = []

    def use(box: CropDialog) -> CropDialog.DialogCode:
        view: CropView = box.view
        for key in [Qt.Key.Key_Minus] * 6 + [Qt.Key.Key_Left] * 80 + [Qt.Key.Key_Up] * 80:
            QTest.keyClick(view, key)
        left, top, wide, high = view.part()
        assert (left, top) == (0, 0)
        assert wide * 900 / (high * 1200) == pytest.approx(5 / 7, abs=0.01)
        chosen.append(view.part())
        return CropDialog.DialogCode.Accepted

    monkeypatch.setattr(CropDialog, "exec", use)
    portrait.take(face)
    street_seat.wait()
    kept = photos.photo(street_seat.desktop.desk, page.table.current_row()["id"])
    assert kept is not None
    assert (kept.crop.left, kept.crop.top, kept.crop.width, kept.crop.height) == chosen[0]
    assert [act.text for act in portrait.acts() if act] == ["重新裁剪…", "换照片…", "删除照片"]
    assert portrait.place.accessibleName() == "照片"
    portrait.remove()
    street_seat.wait()
    assert portrait.place.accessibleName() == "照片（还没有）"
