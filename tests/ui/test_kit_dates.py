"""Dates as typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gongshu_desk.ui.kit.calendar import CalendarPopup, month_start
from gongshu_desk.ui.kit.dates import DateField, PartialDateField, read_date, read_partial_date


@pytest.mark.parametrize(
    "text",
    [
        "20261122",
        "2026-11-22",
        "2026/11/22",
        "2026.11.22",
        "2026年11月22日",
        " 2026-11-22 ",
        "２０２６１１２２",
        "11-22",
        "1122",
        "11月22日",
        "11.22",
        "2026年11月22号",
    ],
)
def test_the_ways_to_type_a_date_give_the_same_day(text: str) -> None:
    assert read_date(text, 2026) == date(2026, 11, 22)


def test_a_short_date_takes_the_year_in_use() -> None:
    assert read_date("2-29", 2024) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2-30", "2026 年没有 2 月 30 日"),
        ("20261301", "没有 13 月"),
        ("明年", "看不懂的日期"),
        ("2026", "没有 20 月"),
        ("202611", "看不懂的日期"),
        ("11-22-2026", "看不懂的日期"),
    ],
)
def test_a_wrong_date_is_explained(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        read_date(text, 2026)


def test_nothing_typed_is_no_date() -> None:
    assert read_date("  ") is None
    assert read_partial_date("") == ""


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(["%Y%m%d", "%Y-%m-%d", "%Y/%m/%d", "%Y年%m月%d日"])
)
def test_every_day_is_read_back_as_it_was_written(day: date, pattern: str) -> None:
    assert read_date(day.strftime(pattern)) == day


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("1964-08", "1964-08"),
        ("1964年8月", "1964-08"),
        ("196408", "1964-08"),
        ("1970", "1970"),
        ("1970年", "1970"),
        ("1964-8-3", "1964-08-03"),
        ("19640803", "1964-08-03"),
        ("1964.08", "1964-08"),
    ],
)
def test_a_birth_may_be_known_to_the_month_or_year(text: str, stored: str) -> None:
    assert read_partial_date(text) == stored


def test_a_birth_in_a_thirteenth_month_is_refused() -> None:
    with pytest.raises(ValueError, match="没有 13 月"):
        read_partial_date("1964-13")


def test_the_field_tidies_what_was_typed_and_warns_outside_the_year(qtbot: QtBot) -> None:
    field = DateField(year=2026)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "11-22")
    field.editingFinished.emit()
    assert (field.text(), field.value(), field.warning()) == ("2026-11-22", date(2026, 11, 22), "")
    field.set_value(date(2025, 12, 30))
    assert field.warning() == "不在 2026 年度内，请核对"


def test_the_field_says_what_is_wrong_and_keeps_the_text(qtbot: QtBot) -> None:
    field = DateField(year=2026)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "2-30")
    field.editingFinished.emit()
    assert (field.text(), field.value(), field.problem()) == ("2-30", None, "2026 年没有 2 月 30 日")


def test_arrows_move_the_date_by_a_day(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.set_value(date(2026, 11, 30))
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == date(2026, 12, 1)


def test_the_calendar_is_worked_by_keyboard(qtbot: QtBot) -> None:
    field = DateField(year=2026)
    qtbot.addWidget(field)
    field.set_value(date(2026, 1, 31))
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_F4)
    popup = field.findChild(CalendarPopup)
    qtbot.keyClick(popup, Qt.Key.Key_PageDown)
    assert popup.day() == date(2026, 2, 28)
    qtbot.keyClick(popup, Qt.Key.Key_Left)
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.value() == date(2026, 2, 27)


def test_months_step_over_the_year() -> None:
    assert month_start(date(2026, 1, 31), -1) == date(2025, 12, 1)
    assert month_start(date(2026, 12, 5), 1) == date(2027, 1, 1)


def test_a_partial_field_keeps_what_is_known(qtbot: QtBot) -> None:
    field = PartialDateField()
    qtbot.addWidget(field)
    field.setText("1964年8月")
    field.editingFinished.emit()
    assert (field.text(), field.value()) == ("1964-08", "1964-08")
