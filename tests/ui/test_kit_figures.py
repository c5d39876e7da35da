"""Figure cards, segments, steps, charts, headings and buttons."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gongshu_desk import paths
from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.charts import Bands, CapRow, Caps, MonthColumns, scale_top
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.figures import Figure, FigureCard, Segments, Step, Steps
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.tokens import COLOURS


def nothing() -> None:
    """For actions that are not run."""


def test_a_figure_opens_what_is_behind_it_by_mouse_and_key(qtbot: QtBot) -> None:
    card = FigureCard(Figure("活动出勤率", "86.5", "%", "315/364", "+3.1"))
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert card.accessibleName() == "活动出勤率 86.5% 315/364 较上年 +3.1"


@pytest.mark.parametrize(
    ("change", "words"), [(None, ""), ("", "与上年持平"), ("+3.1", "较上年 +3.1"), ("\u22124.8", "较上年 \u22124.8")]
)
def test_a_change_is_told_in_words(qtbot: QtBot, change: str | None, words: str) -> None:
    card = FigureCard(Figure("述职率", "76.2", "%", "16/21", change, good=False))
    qtbot.addWidget(card)
    assert card.accessibleName() == f"述职率 76.2% 16/21 {words}"


def test_segments_move_by_arrows_and_keep_their_place_under_new_words(qtbot: QtBot) -> None:
    chosen: list[int] = []
    segments = Segments(["全部 43", "被截 5", "扣分 1"], run=chosen.append)
    qtbot.addWidget(segments)
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    segments.set_words(["全部 44", "被截 6", "扣分 1"])
    assert (segments.current(), chosen) == (1, [1])
    segments.set_words(["甲"])
    assert segments.current() == 0


def test_steps_tell_where_they_stand(qtbot: QtBot) -> None:
    steps = Steps([Step("选择文件"), Step("预览", "未写入任何数据")], 1)
    qtbot.addWidget(steps)
    assert steps.accessibleName() == "第 2 步，共 2 步：预览 未写入任何数据"


@pytest.mark.parametrize(
    ("most", "top"), [(0, 1), (3, 3), (48, 60), (60, 60), (100, 100), (331, 400), (19_860, 20_000)]
)
def test_an_axis_ends_on_an_even_number_above_the_highest_column(most: int, top: int) -> None:
    end, step = scale_top(most)
    assert (end, end % step) == (top, 0)
    assert end // step <= 4


def test_months_are_drawn_in_proportion(qtbot: QtBot) -> None:
    chart = MonthColumns([10] + [0] * 11, [0] * 12, 1)
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    image = chart.grab().toImage()
    plot = chart._plot()
    red = [
        y
        for y in range(image.height())
        if image.pixelColor(int(plot.left() + plot.width() / 24) + 4, y).name().upper() == COLOURS["accent"]
    ]
    top, _ = scale_top(10)
    assert len(red) == pytest.approx(plot.height() * 10 / top, abs=8)
    with qtbot.waitSignal(chart.chosen) as told:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(395, 50))
    assert told.args == [12]


def test_bands_name_their_counts_and_can_be_chosen(qtbot: QtBot) -> None:
    chart = Bands([("优秀", 3), ("良好", 10)])
    qtbot.addWidget(chart)
    chart.resize(300, 80)
    assert chart.accessibleName() == "优秀 3 人；良好 10 人"
    with qtbot.waitSignal(chart.chosen) as told:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(10, 70))
    assert told.args == ["良好"]


def test_what_a_cap_cut_is_hatched_amber_and_the_rest_red(qtbot: QtBot) -> None:
    chart = Caps(
        [
            CapRow("C", "闭会期间活动", Decimal(30), Decimal(30), Decimal(40)),
            CapRow("F", "扣分", Decimal("-0.5"), None, Decimal("-0.5")),
        ]
    )
    qtbot.addWidget(chart)
    chart.resize(400, 120)
    image = chart.grab().toImage()
    tones = {image.pixelColor(x, 34).name().upper() for x in range(400)}
    assert {COLOURS["accent"], COLOURS["amber"]} <= tones
    assert "封顶 30" in chart.accessibleName()


def test_charts_without_values_draw_nothing_and_do_not_fail(qtbot: QtBot) -> None:
    for chart in (Bands(), Caps(), MonthColumns()):
        qtbot.addWidget(chart)
        chart.resize(200, 150)
        assert chart.grab().width() == 200


@pytest.fixture
def heading(qtbot: QtBot) -> Heading:
    """A heading of four actions in a page wide enough for them."""
    done: list[str] = []
    made = Heading(
        "代表",
        "第一届区人大代表 22 人",
        [
            Action("导入", lambda: done.append("import"), "download-simple", "Ctrl+I"),
            Action("打印", lambda: done.append("print"), "printer", "Ctrl+P"),
            Action("新增代表", lambda: done.append("new"), "plus", "Ctrl+N", kind="primary"),
        ],
    )
    page = QWidget()
    QVBoxLayout(page).addWidget(made)
    page.resize(900, 100)
    qtbot.addWidget(page)
    page.show()
    made.page, made.done = page, done  # type: ignore[attr-defined]
    return made


def test_plain_buttons_fold_where_they_do_not_fit_and_their_keys_live_on(heading: Heading, qtbot: QtBot) -> None:
    page, done = heading.page, heading.done  # type: ignore[attr-defined]
    assert heading.button("导入").isVisible()
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    page.resize(430, 100)
    assert not heading.button("导入").isVisible()
    assert heading.button("新增代表").isVisible()
    menu = heading.findChild(MenuButton).menu_now()
    assert [line.text() for line in menu.actions()] == ["导入", "打印"]
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    heading.button("打印").set_reason("没有记录")
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert done == ["print", "print"]


def test_a_disabled_button_says_why_and_its_key_is_named(qtbot: QtBot) -> None:
    pressed: list[int] = []
    button = Button("导出", icon="upload-simple", key="Ctrl+E", run=lambda: pressed.append(1))
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    qtbot.keyClick(button, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pressed == [1])  # Qt shows the button pressed for a moment
    assert button.toolTip() == "导出（Ctrl+E）"
    button.set_reason("还没有记录")
    assert not button.isEnabled()
    assert button.toolTip() == "还没有记录（Ctrl+E）"
    button.set_reason("")
    assert button.isEnabled()


def test_a_ring_comes_by_key_and_not_by_mouse(qtbot: QtBot) -> None:
    button = Button("登记")
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    ringed = button.grab().toImage().pixelColor(button.width() // 2, 1).name().upper()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    bare = button.grab().toImage().pixelColor(button.width() // 2, 1).name().upper()
    assert (ringed, bare) == (COLOURS["focus"], COLOURS["surface"])


def test_nothing_yet_offers_the_next_step(qtbot: QtBot, dressed: QApplication) -> None:
    done: list[str] = []
    empty = Empty(
        "还没有荣誉记录",
        "登记之后可打印证书",
        [(Action("登记第一条荣誉", lambda: done.append("new"), "plus"), "逐条填写")],
    )
    qtbot.addWidget(empty)
    empty.resize(900, 500)
    empty.show()
    empty.focus_first()
    holder = empty.findChild(Button)
    qtbot.keyClick(holder, Qt.Key.Key_Space)
    assert done == ["new"]
    style.apply_size(dressed, 1.5)
    assert empty.minimumSizeHint().height() <= 560


def test_the_bundled_face_serves_where_the_system_has_none(dressed: QApplication) -> None:
    folder = paths.resources() / "fonts"
    if list(folder.glob("*Sans*.ttf")):
        assert ladder._bundled(folder)
    assert ladder._bundled(None) == ""
