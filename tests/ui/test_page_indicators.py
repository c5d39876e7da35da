"""指标: the figures of a span by group, the rows behind each, other days, what is copied and exported; by keyboard."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.figures import Rate
from gongshu_desk.services import spans
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.indicators import indicators
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.pages.indicators import IndicatorsPage
from gongshu_desk.ui.pages.indicators.span_bar import DAYS
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def figures(seat: DeskWindow, argument: Any = None) -> IndicatorsPage:
    page = seat.go("indicators", argument)
    assert isinstance(page, IndicatorsPage)
    return page


def labels(page: IndicatorsPage) -> list[str]:
    """The figures in sight, without the heads of groups."""
    return [line.label for line in page.table.records.rows() if line.item is not None]


def test_figures_with_their_records_for_any_days_to_take_along(
    seat: DeskWindow, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records_behind(seat, street)
    other_days(seat, street)
    narrowed(seat, figures(seat), tmp_path, monkeypatch)
    onwards(seat)


def records_behind(seat: DeskWindow, street: Desk) -> None:
    """A figure, the records that count and those that do not, the page of one, the list of some."""
    page = figures(seat, {"key": "stations.opinions_resolved"})
    found = indicators(street, spans.year(YEAR))
    rate = found["stations.opinions_resolved"]
    assert isinstance(rate.value, Rate)
    assert page.table.current_row().label == "意见解决率"
    assert (page.behind.value.text(), page.behind.parts.text()) == (rate.shown, f"{rate.parts} 条")
    assert page.behind.definition.text() == rate.definition
    marks = [row[1] for row in page.behind.table.records.rows()]
    assert (marks.count("计入"), len(marks)) == (rate.value.numerator, rate.value.denominator)
    assert all(tie in page.ties.text() for tie in found.ties)
    assert page.heading.explanation() == "2025 年度，截至 2025-12-31"  # nothing was kept the year before
    page.table.setFocus()
    seat.press(Key.Key_Return)  # to the records
    assert page.behind.table.hasFocus()
    page.behind.table.select_first()
    seat.press(Key.Key_Escape)
    assert page.table.hasFocus()
    first = page.behind.table.records.rows()[0][5]
    page.behind.table.select_first()
    page.behind.table.setFocus()
    seat.press(Key.Key_Return)  # to the record's own page
    there = seat.window.current()
    assert there.kind.name == "opinions" and [row["id"] for row in there.table.rows()] == [first.id]


def other_days(seat: DeskWindow, street: Desk) -> None:
    """Half a year, the term, an earlier day; a day before the first is refused."""
    page = figures(seat)
    whole = page.reading.found
    page.bar.choose(DAYS, date(2025, 7, 1), date(2025, 12, 31))
    seat.wait()
    half = indicators(street, spans.any_days(date(2025, 7, 1), date(2025, 12, 31)))
    assert page.reading.found["activities.count"].value == half["activities.count"].value
    assert page.reading.found["activities.count"].value < whole["activities.count"].value
    page.bar.choose(("term", 1))
    seat.wait()
    assert page.reading.found.span == spans.term(street, 1) and page.reading.before is None
    page.bar.choose("year")
    until(seat, page, date(2025, 6, 30))
    assert page.reading.found.as_of == date(2025, 6, 30)
    refused: list[str] = []
    seat.shell.refused.disconnect()
    seat.shell.refused.connect(lambda error: refused.append(error.sentence))
    until(seat, page, date(2020, 1, 1))
    assert "早于统计的第一天" in refused[0] and page.reading.found.as_of == date(2025, 6, 30)
    until(seat, page, None)


def until(seat: DeskWindow, page: IndicatorsPage, day: date | None) -> None:
    """Type the day up to which is counted."""
    page.bar.as_of.set_value(day)
    page.bar.as_of.editingFinished.emit()
    seat.wait()


def narrowed(seat: DeskWindow, page: IndicatorsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer figures in sight; what is copied are those, what is exported are all."""
    assert "参选率" not in labels(page)  # nothing was elected in the year
    page.bar.filled.click()
    assert "参选率" in labels(page)
    page.bar.search.set_value("解决率")
    page.bar.search.searched.emit("解决率")
    assert "意见解决率" in labels(page) and "办结率" not in labels(page)
    seat.press(Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    said = QApplication.clipboard().text().splitlines()
    assert said[0].startswith("类别\t指标\t数值") and any("意见解决率" in line for line in said)
    target = tmp_path / "指标.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: target)
    page.export()
    seat.wait()
    assert "已导出" in seat.toast()
    assert "指标" in openpyxl.load_workbook(target, read_only=True).sheetnames


def onwards(seat: DeskWindow) -> None:
    """The lists of a rate's records are chosen from a menu; the work report is asked for the same days."""
    page = figures(seat, {"key": "stations.opinions_resolved"})
    page.bar.search.clear()
    marks = [row[1] for row in page.behind.table.records.rows()]
    page.behind.all.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    left = marks.count("不计")
    assert [one.text() for one in menu.actions()][1:] == [
        f"计入分子的 {len(marks) - left} 条群众意见", f"没有计入的 {left} 条群众意见"
    ]  # fmt: skip
    menu.actions()[2].trigger()
    menu.close()
    seat.wait()
    assert len(seat.window.current().table.rows()) == left
    asked: list[tuple[str, Any]] = []
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    page.write_report()
    assert asked == [("work-report", {"span": "year"})]
