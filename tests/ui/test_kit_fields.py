"""Fields: numbers, choices, search, choosing by pinyin, several at once."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gongshu_desk.ui.kit.chooser import Choice, ChooseField
from gongshu_desk.ui.kit.fields import Check, Combo, LongText, NumberField, SearchField
from gongshu_desk.ui.kit.multi_choice import MultiChoice

PEOPLE = [
    Choice("001", "李慧敏", "第三小组 lhm"),
    Choice("002", "林　慧", "第三小组 lh"),
    Choice("003", "刘　畅", "第二小组 lc"),
]


def by_initials(text: str) -> list[Choice]:
    """Matches by label, number or initials."""
    return [c for c in PEOPLE if text in c.label or text == c.value or text in c.note]


@pytest.mark.parametrize(
    ("text", "value", "problem"),
    [
        ("１２．５", Decimal("12.5"), ""),
        ("", None, ""),
        ("abc", None, "不是数字"),
        ("-1", Decimal("-1"), "不能小于 0"),
        ("NaN", None, "不是数字"),
        ("401", Decimal(401), "不能大于 400"),
        ("1.234", Decimal("1.234"), "最多 2 位小数"),
    ],
)
def test_a_number_is_read_or_explained(qtbot: QtBot, text: str, value: Decimal | None, problem: str) -> None:
    field = NumberField(least=0, most=400, places=2)
    qtbot.addWidget(field)
    field.setText(text)
    assert (field.value(), field.problem()) == (value, problem)


def test_a_whole_number_refuses_a_fraction(qtbot: QtBot) -> None:
    field = NumberField(whole=True)
    qtbot.addWidget(field)
    field.setText("1.5")
    assert field.problem() == "须是整数"
    field.setText("3")
    assert field.value() == 3
    assert isinstance(field.value(), int)


def test_a_decimal_is_shown_without_exponent(qtbot: QtBot) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.set_value(Decimal("1E+2"))
    assert field.text() == "100"
    field.set_value(Decimal("0.0"))
    assert field.text() == "0"


def test_the_wheel_never_changes_a_choice(qtbot: QtBot) -> None:
    combo = Combo([(1, "第一届"), (2, "第二届")], 1)
    qtbot.addWidget(combo)
    combo.show()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, wheel)
    assert combo.value() == 1


def test_a_choice_keeps_its_value_when_others_are_offered(qtbot: QtBot) -> None:
    combo = Combo([(2025, "2025 年度"), (2026, "2026 年度")], 2026)
    qtbot.addWidget(combo)
    combo.set_choices([(2026, "2026 年度"), (2027, "2027 年度")])
    assert combo.value() == 2026
    combo.set_choices([(2030, "2030 年度")])
    assert combo.value() == 2030


def test_long_text_says_how_much_is_too_much(qtbot: QtBot) -> None:
    field = LongText(limit=3)
    qtbot.addWidget(field)
    field.set_value("一二三四五")
    assert field.problem() == "超出 2 个字，最多 3 个字"


def test_a_tick_tells_of_the_clerk_only(qtbot: QtBot) -> None:
    check = Check("跳过")
    qtbot.addWidget(check)
    told: list[bool] = []
    check.edited.connect(lambda: told.append(check.value()))
    check.set_value(True)
    assert told == []
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert told == [False]


def test_a_search_waits_for_a_pause_and_esc_clears(qtbot: QtBot) -> None:
    field = SearchField("姓名")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    qtbot.keyClicks(field, "wang")
    qtbot.waitUntil(lambda: heard == ["wang"])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: heard == ["wang", ""])


def in_window(qtbot: QtBot, field: QWidget) -> QWidget:
    """A window around a field, with room for the list below it."""
    window = QWidget()
    QVBoxLayout(window).addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
    window.resize(400, 400)
    qtbot.addWidget(window)
    window.show()
    field.kept = window  # type: ignore[attr-defined]  # qtbot holds it weakly
    return window


def test_a_person_is_chosen_by_initials_and_enter(qtbot: QtBot) -> None:
    field = ChooseField(by_initials)
    in_window(qtbot, field)
    field.setFocus()
    qtbot.keyClicks(field, "lh")
    assert [c.label for c in field.popup().choices()] == ["李慧敏", "林　慧"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text(), field.problem()) == ("002", "林　慧", "")
    assert not field.popup().isVisible()


def test_a_name_that_nobody_has_is_a_problem_unless_free(qtbot: QtBot) -> None:
    strict, free = ChooseField(by_initials), ChooseField(by_initials, free=True)
    for field in (strict, free):
        in_window(qtbot, field)
        field.setText("新站")  # as an input method commits it: QTest types ASCII only
        field.textEdited.emit("新站")
    assert strict.problem() == "没有找到，请从列表中选一项"
    assert (free.value(), free.problem()) == ("新站", "")


def test_a_loaded_value_shows_its_label(qtbot: QtBot) -> None:
    field = ChooseField(by_initials)
    qtbot.addWidget(field)
    field.set_value("003")
    assert (field.text(), field.value()) == ("刘　畅", "003")


def test_several_are_added_and_taken_off(qtbot: QtBot) -> None:
    field = MultiChoice(by_initials)
    in_window(qtbot, field)
    field.set_value(("001",))
    assert [c.label for c in field.choices()] == ["李慧敏"]
    field.field.setFocus()
    qtbot.keyClicks(field.field, "lc")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert field.value() == ("001", "003")
    qtbot.keyClick(field.field, Qt.Key.Key_Backspace)
    assert field.value() == ("001",)


def test_free_words_are_split_at_the_pause_mark(qtbot: QtBot) -> None:
    field = MultiChoice(lambda _text: [], free=True)
    in_window(qtbot, field)
    field.field.setText("妇女、基层一线")
    field.field.setFocus()
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert field.value() == ("妇女", "基层一线")
    assert field.problem() == ""
