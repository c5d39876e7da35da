"""工作报告: figures lead to what they were counted from; paragraphs are rewritten, held against the data, taken back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.services import report_text
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.pages.work_report import WorkReportPage
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def report_page(seat: DeskWindow, argument: Any = None) -> WorkReportPage:
    page = seat.go("work-report", argument)
    assert isinstance(page, WorkReportPage) and page.composed is not None
    return page


def wanted(seat: DeskWindow) -> list[tuple[str, Any]]:
    """What is asked of other pages, instead of going there."""
    asked: list[tuple[str, Any]] = []
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    return asked


def words_beside(page: WorkReportPage) -> str:
    return "\n".join(label.text() for label in page.side.findChildren(Label))


def test_the_text_is_read_and_its_figures_lead_to_their_records(seat: DeskWindow, street: Desk) -> None:
    page = report_page(seat)
    assert page.composed is not None
    report = page.composed.report
    shown = page.text.toPlainText()
    assert report.title in shown and all(one.text in shown for one in report.paragraphs)
    assert all(report.heading(at) in shown for at in range(len(report.sections)))
    assert "2 处要补写" in page.told.text()
    page.text.setFocus()
    while page.text.current != "opinions":  # the keyboard walks from paragraph to paragraph
        before = page.text.current
        seat.press(Key.Key_Down)
        assert page.text.current != before
    assert page.side.field.value() == next(one.text for one in report.paragraphs if one.key == "opinions")
    key = "stations.opinions_resolved"
    assert key in page.text.figures()
    page.text.figure_chosen.emit(key)
    item = page.composed.basis.now[key]
    assert item.definition in words_beside(page) and item.label in words_beside(page)
    assert page.composed.basis.before is not None and "上年 " in words_beside(page)
    page.text.setFocus()
    seat.press(Key.Key_F2)
    assert page.side.field.hasFocus()
    asked = wanted(seat)
    page.side.records.click()
    seat.press(Key.Key_P, CTRL)
    assert asked == [
        ("indicators", {"key": key, "year": YEAR}),
        ("preview", ("work-report", {"year": YEAR, "choices": {"span": "year"}})),
    ]
    page.open({"span": "term"})
    seat.wait()
    assert "第一届" in page.heading.explanation() and page.composed.name == "term-1"
    assert len(page.composed.report.tables) == 2
    page.open({"span": "2025-01-01..2025-06-30"})
    seat.wait()
    assert page.first.isVisible() and "2025年上半年" in page.text.toPlainText()
    a_broken_template_is_told_and_the_old_one_comes_back(seat, street, page)


def a_broken_template_is_told_and_the_old_one_comes_back(seat: DeskWindow, street: Desk, page: WorkReportPage) -> None:
    page.edit_template()
    seat.wait()
    own = report_text.own_template(street)
    own.write_text(own.read_text("utf-8").replace("{councils.meetings}次", "{councils.meetings:多少}次"), "utf-8")
    page.reload()
    seat.wait()
    assert page.composed is None and page._faces.currentIndex() == 1
    assert not page.heading.button("存为 Word").isEnabled()
    page.restore_template()
    seat.wait()
    assert page.composed is not None and not page.composed.own_template and "旧" in seat.toast()
    assert [file.name for file in own.parent.iterdir()] == ["工作报告（旧）.toml"]
