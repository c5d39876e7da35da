"""The type size reaches every living widget, and Qt speaks Chinese."""

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialogButtonBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.fields import Combo, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.record_table import RecordTable


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Widgets that live through a change of size."""
    made = QWidget()
    box = QVBoxLayout(made)
    made.parts = {  # type: ignore[attr-defined]
        "h1": Label("代表", "h1"),
        "cap": Label("09:00", "cap"),
        "plain": QLabel("由应用程序字体"),
        "check": QCheckBox("跳过"),
        "button": Button("新增", "primary", "plus"),
        "field": TextField("姓名"),
        "combo": Combo([(1, "第一届")]),
        "chip": Chip("出席"),
        "table": RecordTable([Column("name", "姓名", "name")]),
    }
    for part in made.parts.values():  # type: ignore[attr-defined]
        box.addWidget(part)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("factor", [1.25, 1.5])
def test_a_new_size_reaches_living_widgets_whatever_gave_them_their_font(
    page: QWidget, dressed: QApplication, factor: float
) -> None:
    parts = page.parts  # type: ignore[attr-defined]
    heights = {name: part.height() for name, part in parts.items() if name not in ("plain", "check", "table")}
    row = parts["table"].row_height()
    style.apply_size(dressed, factor)
    assert parts["h1"].font().pointSizeF() == pytest.approx(15 * factor)
    assert parts["cap"].font().pointSizeF() == pytest.approx(9 * factor)
    for name in ("plain", "check", "button", "field", "combo"):
        assert parts[name].font().pointSizeF() == pytest.approx(10.5 * factor), name
    for name in ("button", "field", "combo", "chip"):
        assert parts[name].maximumHeight() == pytest.approx(heights[name] * factor, rel=0.06), name
    assert parts["table"].verticalHeader().defaultSectionSize() == parts["table"].row_height() > row
    style.apply_size(dressed, 1.0)
    assert parts["h1"].font().pointSizeF() == 15
    assert parts["button"].maximumHeight() == heights["button"]


def test_what_is_made_after_a_change_has_the_new_size(dressed: QApplication, qtbot: QtBot) -> None:
    style.apply_size(dressed, 1.5)
    label = Label("积分", "h2")
    qtbot.addWidget(label)
    assert label.font().pointSizeF() == 18


def test_the_largest_name_does_not_grow(dressed: QApplication) -> None:
    style.apply_size(dressed, 1.5)
    assert ladder.font("giant").pointSizeF() == 42


def test_the_style_sheet_pins_no_font_and_knows_all_its_words() -> None:
    sheet = style.sheet()
    assert "{{" not in sheet
    assert "font" not in sheet.split("*/", 1)[1]


def test_the_buttons_of_qt_are_chinese(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.SaveAll)
    qtbot.addWidget(box)
    assert [b.text().split("(")[0] for b in box.buttons()] == ["取消", "全部保存"] or {
        b.text().split("(")[0] for b in box.buttons()
    } == {"取消", "全部保存"}


def test_a_face_with_chinese_characters_is_chosen(dressed: QApplication) -> None:
    family = ladder.choose_family()
    assert family
    assert ladder.metrics().inFont("履")
    assert ladder.font().family() == family


def test_heights_are_those_of_the_ladder() -> None:
    line = ladder.metrics().height()
    assert ladder.control_height() == line + 11
    assert ladder.row_height() % 4 == 0
    assert line + 14 <= ladder.row_height() < line + 18
