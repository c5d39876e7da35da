"""Settings of printing: printers with their corrections, and the log of what was printed; and the way there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.calibration import Correction
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.reports.catalog import REPORTS
from gongshu_desk.services import print_log
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.print_log import KEPT_AS_FILE, Note
from gongshu_desk.ui.kit import file_dialogs, print_devices
from gongshu_desk.ui.kit.print_devices import Device
from gongshu_desk.ui.pages import preview as preview_module
from gongshu_desk.ui.pages.preview import EXACT
from tests.ui.desk_window import DeskWindow, opened
from tests.ui.print_tools import page_count, pdf_printer

ONE = Note("a" * 32, "points-notice", "履职积分公示表", "2026 年度", 3, 2, "HP 1020", "1f2e3d4c")


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Two printers, which write into a folder."""
    monkeypatch.setattr(print_devices, "names", lambda: ["HP 1020", "奔图"])
    monkeypatch.setattr(print_devices, "device", lambda name: Device(name, name))
    monkeypatch.setattr(print_devices, "printer_of", lambda name: pdf_printer(tmp_path / f"{name}.pdf"))
    return tmp_path


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path, printers: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as made:
        yield made


def test_a_printer_is_calibrated_and_set_back(seat: DeskWindow, printers: Path, qtbot: QtBot) -> None:
    settings = seat.shell.settings
    settings["print/offset/旧打印机"] = "1,2"
    tab = seat.go("settings").tab("printers")
    assert [(r["name"], r["there"]) for r in tab.table.rows()] == [
        ("HP 1020", "未校准"),
        ("奔图", "未校准"),
        ("旧打印机", "没有连接"),
    ]
    tab.table.select_key("HP 1020")
    box = tab.calibrate()
    box.print_sheet()
    qtbot.waitUntil(lambda: "已送打印机" in box._result.text(), timeout=20_000)
    assert page_count(printers / "HP 1020.pdf") == 1
    assert not box.keep_button.isEnabled()
    for field, text in zip(box.fields.values(), ("21.5", "19", "100", "100"), strict=True):
        field.setText(text)
    assert box.found() == Correction(-1.5, 1.0)
    box.keep()
    assert settings["print/offset/HP 1020"] == "-1.5,1,100,100"
    assert tab.table.current_row()["right"] == -1.5
    for field, text in zip(box.fields.values(), ("20", "20", "60", "100"), strict=True):
        field.setText(text)
    assert box.found() is None and "修正量过大" in box._result.text()
    box.reject()
    tab.reset()
    assert "print/offset/HP 1020" not in settings
    seat.window.toasts.undo()
    assert settings["print/offset/HP 1020"] == "-1.5,1,100,100"
    tab.table.select_key("旧打印机")
    assert not tab.calibrate_button.isEnabled() and tab.reset_button.isEnabled()


def test_the_log_is_listed_narrowed_and_exported(
    seat: DeskWindow, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_log.note(street, ONE, datetime(2025, 12, 30, 9, 5))
    file = replace(ONE, run="b" * 32, report="duty-report", title="述职报告", printer=KEPT_AS_FILE)
    print_log.note(street, file, datetime(2025, 12, 31, 8, 0))
    print_log.note(street, replace(ONE, run="c" * 32), datetime(2024, 3, 1, 8, 0))
    tab = seat.go("settings").tab("print-log")
    seat.wait()
    assert [r["title"] for r in tab.table.rows()] == ["述职报告", "履职积分公示表"]
    tab.report.set_value("points-notice")
    tab.report.edited.emit()
    assert [r["printer"] for r in tab.table.rows()] == ["HP 1020"]
    tab.span.set_value("")
    tab.reload()
    seat.wait()
    assert tab.table.row_count() == 2
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: tmp_path / "log.xlsx")
    tab.export()
    seat.wait()
    page = openpyxl.load_workbook(tmp_path / "log.xlsx").active
    cells = [[cell.value for cell in row] for row in page.iter_rows()]
    assert cells[0] == ["时间", "打印件", "内容", "页数", "份数", "打印机", "指纹", "经办人"]
    assert cells[1] == ["2025-12-30 09:05:00", "履职积分公示表", "2026 年度", 3, 2, "HP 1020", "1f2e3d4c", "周敏"]
    assert len(cells) == 3


def test_what_is_printed_and_what_is_kept_is_logged_once(
    seat: DeskWindow, street: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    page = seat.go("preview", ("points-notice", {"year": 2025}))
    qtbot.waitUntil(lambda: page.preview.sheet() is not None, timeout=20_000)
    page.preview.open_panel()
    foot = page.preview.panel.foot
    assert foot.go_button.isEnabled()
    page.preview.panel.print_now()
    qtbot.waitUntil(lambda: not foot.busy and bool(print_log.entries(street)), timeout=60_000)
    foot.resume_at.setText("1")  # a jam: the same sheets again are the same print
    foot.resume()
    qtbot.waitUntil(lambda: not foot.busy, timeout=60_000)
    page.preview.save_to(tmp_path / "公示表.pdf")
    seat.wait()
    kept, printed = print_log.entries(street)
    assert (printed.report, printed.subject, printed.pages, printed.copies) == (
        "points-notice",
        "2025 年度",
        page.made.pages,
        1,
    )
    assert (printed.printer, kept.printer) == ("HP 1020", KEPT_AS_FILE)
    assert printed.fingerprint == kept.fingerprint == print_log.fingerprint((tmp_path / "公示表.pdf").read_bytes())
    assert page_count(tmp_path / "HP 1020.pdf") == page.made.pages


def test_a_log_that_cannot_be_written_is_told_and_stops_nothing(
    seat: DeskWindow, street: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise EnvironmentFault("磁盘空间不足，本次未保存", "请清理磁盘。")

    monkeypatch.setattr(print_log, "note", full)
    page = seat.go("preview", ("points-notice", {"year": 2025}))
    qtbot.waitUntil(lambda: page.preview.sheet() is not None, timeout=20_000)
    page.preview.open_panel()
    page.preview.panel.print_now()
    qtbot.waitUntil(lambda: "没有记入打印记录" in seat.toast(), timeout=60_000)
    assert "已经打印" in seat.toast()


def test_printing_is_no_step_that_ctrl_z_takes_back(seat: DeskWindow, street: Desk) -> None:
    before = list(seat.desktop._batches)
    print_log.note(street, ONE)
    seat.wait()
    assert seat.desktop._batches == before


def test_leaving_while_it_prints_is_asked_about(
    seat: DeskWindow, street: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = iter([False, True])
    monkeypatch.setattr(
        preview_module, "confirm", lambda _w, question, *_a, **_k: asked.append(question) or next(answers)
    )
    page = seat.go("preview", ("performance-sheet", {"year": 2025}))
    qtbot.waitUntil(lambda: page.preview.sheet() is not None, timeout=20_000)
    page.preview.open_panel()
    page.preview.panel.print_now()
    assert not page.leave() and page.preview.panel.foot.busy
    assert page.leave()
    qtbot.waitUntil(lambda: not page.preview.panel.foot.busy, timeout=30_000)
    assert asked == ["正在打印，停止并离开？"] * 2
    assert page.preview.panel.foot.resume_at.text() != ""
    assert page.leave()


def test_what_was_printed_is_noted_though_another_print_is_shown_meanwhile(
    seat: DeskWindow, street: Desk, qtbot: QtBot
) -> None:
    page = seat.go("preview", ("points-notice", {"year": 2025}))
    qtbot.waitUntil(lambda: page.preview.sheet() is not None, timeout=20_000)
    page.preview.open_panel()
    page.preview.panel.print_now()
    page.open(("year-summary", {"year": 2025}))
    qtbot.waitUntil(lambda: bool(print_log.entries(street)), timeout=60_000)
    assert [entry.report for entry in print_log.entries(street)] == ["points-notice"]


def test_prints_that_keep_their_size_are_known() -> None:
    assert {report.name for report in REPORTS} >= EXACT
