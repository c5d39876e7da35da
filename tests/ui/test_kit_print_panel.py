"""The print panel: what it offers, what it refuses and says, what it keeps on this PC."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.calibration import Correction
from gongshu_desk.ui.kit import print_devices
from gongshu_desk.ui.kit.pdf_raster import open_pdf
from gongshu_desk.ui.kit.print_devices import Device, paper_name, same_paper
from gongshu_desk.ui.kit.print_job import Printed
from gongshu_desk.ui.kit.print_panel import PrintPanel
from gongshu_desk.ui.kit.shell import Shell
from tests.ui.print_tools import A4, ACROSS, B4, marked, pdf_printer, sheets

PLAIN = Device("HP 1020", "HP 1020", paper=A4, papers=(A4, (148.0, 210.0)))
LARGE = Device("京瓷", "京瓷", "正在打印", frozenset({"long", "short"}), False, A4, (A4, B4, (297.0, 420.0)))


@pytest.fixture
def shell(dressed: object) -> Iterator[Shell]:
    made = Shell()
    yield made
    made.jobs.shutdown()


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Device]:
    """The printers of this PC."""
    found = [PLAIN, LARGE]
    monkeypatch.setattr(print_devices, "names", lambda: [device.name for device in found])
    monkeypatch.setattr(print_devices, "device", lambda name: next(d for d in found if d.name == name))
    made: list[Path] = []

    def printer_of(name: str) -> object:
        made.append(tmp_path / f"out{len(made) + 1}.pdf")
        return pdf_printer(made[-1])

    monkeypatch.setattr(print_devices, "printer_of", printer_of)
    return found


@pytest.fixture
def panel(shell: Shell, there: list[Device], qtbot: QtBot) -> PrintPanel:
    made = PrintPanel(shell)
    qtbot.addWidget(made)
    made.resize(328, 700)
    made.show_sheet(open_pdf(marked([A4] * 5, {0: "王小明", 3: "李芳"})), "试打", False)
    made.show()
    return made


def choose(panel: PrintPanel, name: str) -> None:
    """Choose a printer as the clerk does."""
    panel.printer.set_value(name)
    panel.printer.edited.emit()


def test_the_first_printer_stands_ready(panel: PrintPanel) -> None:
    assert panel.order().printer == "HP 1020"
    assert panel.foot._summary.text() == "5 页，用纸 5 张"
    assert panel.foot.go_button.isEnabled()


def test_a_range_is_checked_while_it_is_typed(panel: PrintPanel) -> None:
    panel.which.choose(2)
    assert not panel.foot.go_button.isEnabled() and panel._problem.isHidden()
    panel.range.setText("2-9")
    assert panel._problem.text() == "没有第 9 页。请写成「1-3,5」这样的页码，本文件共 5 页。"
    assert "没有第 9 页" in panel.foot.go_button.toolTip()
    panel.range.setText("2-3,5")
    assert panel.order().plan.pages == (1, 2, 4)
    assert panel.foot.go_button.isEnabled() and panel._problem.isHidden()
    panel.which.choose(1)
    panel.set_current(3)
    assert panel.order().plan.pages == (3,)


def test_copies_are_checked(panel: PrintPanel) -> None:
    panel.copies.setText("0")
    assert not panel.foot.go_button.isEnabled()
    panel.copies.setText("3")
    panel.collate.set_value(False)
    plan = panel.order().plan
    assert (plan.copies, plan.collate, plan.sentence) == (3, False, "5 页 × 3 份，用纸 15 张")


def test_both_sides_are_offered_where_the_printer_can(panel: PrintPanel, shell: Shell) -> None:
    assert [way for way, _ in panel.sides.choices()] == ["one", "hand"]
    choose(panel, "京瓷")
    assert [way for way, _ in panel.sides.choices()] == ["one", "long", "short", "hand"]
    assert panel._state.text() == "打印机正在打印"
    assert panel.grey.isHidden()
    panel.sides.set_value("long")
    panel.sides.edited.emit()
    assert panel.order().plan.sequence() == (0, 1, 2, None, 3, 4)  # 李芳 begins on a sheet of her own
    panel.fresh.set_value(False)
    assert panel.order().plan.sequence() == (0, 1, 2, 3, 4, None)
    choose(panel, "HP 1020")
    assert panel.sides.value() == "one"
    choose(panel, "京瓷")
    assert panel.sides.value() == "long"  # kept for this printer
    assert shell.settings["print/printer"] == "京瓷"


def test_paper_that_does_not_go_in_is_said_and_shrunk_only_if_asked(panel: PrintPanel) -> None:
    panel.show_sheet(open_pdf(marked([A4, B4])), "试打", False)
    assert panel._paper.text().startswith("这份打印件是 B4，这台打印机放不下，它用 A4 纸。")
    assert not panel.foot.go_button.isEnabled()
    panel.shrink.set_value(True)
    assert panel.shrink.text() == "缩小到 A4 打印"
    assert panel.order().fit == A4
    choose(panel, "京瓷")
    assert panel._paper.text() == "这份打印件用 B4 纸，打印机里平常是 A4：请先放好 B4 纸。"
    assert panel.order().fit is None


def test_ballots_are_never_shrunk(panel: PrintPanel) -> None:
    panel.show_sheet(open_pdf(marked([B4])), "测评票", True)
    assert "须按原大（100%）打印" in panel._paper.text()
    assert panel.shrink.isHidden()
    panel.shrink.set_value(True)
    assert not panel.foot.go_button.isEnabled()


def test_a_page_across_needs_no_other_paper(panel: PrintPanel) -> None:
    panel.show_sheet(open_pdf(marked([ACROSS])), "公示表", False)
    assert panel._paper.isHidden() and panel.foot.go_button.isEnabled()


def test_the_correction_is_kept_for_the_printer(panel: PrintPanel, shell: Shell) -> None:
    assert panel._corrected.text() == "不修正"
    panel._unfold()
    field = panel.correction.fields["right"]
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    panel.correction.fields["high"].step(-1)
    assert shell.settings["print/offset/HP 1020"] == "1,0,100,99.9"
    assert panel.order().correction == Correction(1.0, 0.0, 100.0, 99.9)
    assert panel._corrected.text() == "右移 1、下移 0 毫米，宽 100.0%、高 99.9%"
    choose(panel, "京瓷")
    assert panel.order().correction.is_none
    panel.correction.fields["down"].setText("30")
    panel.correction.fields["down"].edited.emit()
    assert "print/offset/京瓷" not in shell.settings
    assert panel.correction.fields["down"].problem() == "不能大于 20"


def test_without_a_printer_it_says_what_to_do(panel: PrintPanel, there: list[Device]) -> None:
    there.clear()
    panel.look_for_printers()
    assert panel.foot._summary.text() == "这台电脑没有装打印机。"
    assert not panel.foot.go_button.isEnabled()


def test_printing_stopping_and_going_on(panel: PrintPanel, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Printed] = []
    panel.printed.connect(told.append)
    panel.print_now()
    foot = panel.foot
    assert foot.job is not None and not foot.go_button.isEnabled()
    foot.job.progress.connect(lambda done, _all: foot.stop() if done == 2 else None)
    qtbot.waitUntil(lambda: not foot.busy, timeout=30_000)
    assert [(p.pages, p.whole) for p in told] == [(2, False)]
    assert foot.resume_at.text() == "3" and not foot._after.isHidden()
    foot.job.progress.disconnect()
    foot.resume()
    qtbot.waitUntil(lambda: not foot.busy, timeout=30_000)
    assert [(p.pages, p.whole) for p in told] == [(2, False), (5, True)]
    assert told[0].run == told[1].run
    assert [len(sheets(tmp_path / f"out{n}.pdf", 60)) for n in (1, 2)] == [2, 3]
    assert foot.go_button.isEnabled()


def test_the_pile_is_turned_by_hand(panel: PrintPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.sides.set_value("hand")
    panel.sides.edited.emit()
    panel.fresh.set_value(False)
    foot = panel.foot
    assert foot.go_button.word() == "打印正面（奇数页）"
    panel.print_now()
    qtbot.waitUntil(lambda: not foot.busy, timeout=30_000)
    assert not foot.back_button.isHidden() and "翻面放回纸盒" in foot._turn.text() and "逆序" in foot._turn.text()
    foot.print_back()
    qtbot.waitUntil(lambda: not foot.busy, timeout=30_000)
    assert foot.back_button.isHidden()
    found = [[sheet.page for sheet in sheets(tmp_path / f"out{n}.pdf", 60)] for n in (1, 2)]
    assert found == [[0, 2, 4], [-1, 3, 1]]


def test_a_sheet_that_is_not_there_is_refused(panel: PrintPanel, shell: Shell, qtbot: QtBot) -> None:
    panel.which.choose(1)
    panel.print_now()
    qtbot.waitUntil(lambda: not panel.foot.busy, timeout=30_000)
    panel.foot.resume_at.setText("7")
    with qtbot.waitSignal(shell.refused) as told:
        panel.foot.resume()
    assert "没有第 7 张" in told.args[0].sentence


def test_papers_have_names() -> None:
    assert [paper_name(p) for p in (A4, B4, (297, 420), (100, 148))] == ["A4", "B4", "A3", "100 × 148 毫米"]
    assert same_paper(ACROSS, A4) and not same_paper(A4, B4)
    assert Device("x", "x", papers=()).takes(B4)
    assert not PLAIN.takes(B4) and LARGE.takes((364.0, 257.0))
