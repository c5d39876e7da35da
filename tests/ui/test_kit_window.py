"""The window: pages on first use, shortcuts, switches, toasts, refusals, the end."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from gongshu_desk.errors import Cancelled, UserError
from gongshu_desk.ui.kit import style, toast
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import Note, ToastHost
from gongshu_desk.ui.main_window import MainWindow


class Plain(Page):
    """A page that counts."""

    title = "页"
    kinds = frozenset({"deputies"})

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.reloads = 0
        self.given: list[Any] = []
        self.may_leave = True
        self.field = TextField("姓名")
        QVBoxLayout(self).addWidget(self.field)

    def reload(self) -> None:
        self.reloads += 1

    def open(self, argument: Any) -> None:
        self.given.append(argument)

    def leave(self) -> bool:
        return self.may_leave


class Full(Plain):
    """A page without anything around it."""

    full_screen = True


class Built(QObject):
    """Factories that remember what they made."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []

    def spec(self, key: str, title: str, icon: str, kind: type[Plain] = Plain, **more: Any) -> PageSpec:
        """A page whose making is noted."""

        def make(shell: Shell) -> Page:
            self.keys.append(key)
            return kind(shell)

        return PageSpec(key, title, icon, make, **more)


@pytest.fixture
def built() -> Built:
    """What was made."""
    return Built()


@pytest.fixture
def window(qtbot: QtBot, built: Built) -> Any:
    """A window of four pages."""
    undone: list[str] = []
    helped: list[str] = []
    shell = Shell(undo=lambda: undone.append("store"), help=helped.append)
    shell.update(
        unit="翠柳街道人大工委", clerk="周敏·录入", terms=((1, "第一届"),), term=1,
        years=((2026, "2026 年度"), (2025, "2025 年度")), year=2026, saved="已保存 14:02", backup="未备份 3 天",
        backup_late=True, badges=(("year_end", "6"),),
    )  # fmt: skip
    pages = [
        built.spec("dashboard", "工作台", "squares-four"),
        built.spec("deputies", "代表", "identification-card"),
        built.spec("year_end", "年终", "archive-box", gap=True),
        built.spec("roll_call", "点名", "checks", Full, listed=False),
        built.spec("settings", "设置", "gear-six", foot=True),
    ]
    made = MainWindow(shell, pages)
    made.undone, made.helped = undone, helped  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.show()
    made.go("dashboard")
    yield made
    made.shell.jobs.shutdown()


def test_pages_are_made_on_first_use_only(window: MainWindow, built: Built) -> None:
    assert built.keys == ["dashboard"]
    window.go("deputies")
    window.go("dashboard")
    window.go("deputies")
    assert built.keys == ["dashboard", "deputies"]
    page = window.page("deputies")
    assert isinstance(page, Plain)
    assert page.reloads == 1


def test_alt_and_a_digit_open_pages_and_alt_left_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.current_key == "deputies"
    assert window.navigation.item("deputies").isChecked()
    assert not window.navigation.item("dashboard").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.current_key == "dashboard"


def test_the_navigation_is_worked_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    item = window.navigation.item("dashboard")
    item.setFocus()
    qtbot.keyClick(item, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.current_key == "deputies"


def test_another_year_reloads_the_page_in_sight_now_and_the_others_later(window: MainWindow, qtbot: QtBot) -> None:
    window.go("deputies")
    first, second = window.page("dashboard"), window.page("deputies")
    assert isinstance(first, Plain)
    assert isinstance(second, Plain)
    years = window.top_bar.years
    years.setCurrentIndex(1)
    years.activated.emit(1)
    assert window.shell.year == 2025
    assert (first.reloads, second.reloads) == (1, 2)
    window.go("dashboard")
    assert first.reloads == 2


def test_pages_hear_of_the_kinds_they_show(window: MainWindow) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Plain)
    window.shell.notices.tell({"honours"})
    assert page.reloads == 1
    window.shell.notices.tell({"deputies", "honours"})
    assert page.reloads == 2
    window.shell.notices.tell()
    assert page.reloads == 3


def test_a_page_can_hold_the_clerk_back(window: MainWindow) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Plain)
    page.may_leave = False
    assert not window.go("deputies")
    assert window.current_key == "dashboard"
    assert window.navigation.item("dashboard").isChecked()
    assert not window.close()
    page.may_leave = True
    assert window.go("deputies")


def test_a_page_asks_for_another_with_an_argument(window: MainWindow) -> None:
    window.shell.go("deputies", {"id": 7})
    page = window.page("deputies")
    assert isinstance(page, Plain)
    assert page.given == [{"id": 7}]


def test_a_full_page_stands_alone_and_the_rest_comes_back(window: MainWindow) -> None:
    window.go("deputies")
    window.go("roll_call")
    assert not window.navigation.isVisible()
    assert not window.top_bar.isVisible()
    assert window.navigation.item("deputies").isChecked()
    window.shell.back()
    assert window.current_key == "deputies"
    assert window.navigation.isVisible()


def test_the_bars_show_the_state(window: MainWindow) -> None:
    assert window.top_bar.state.word() == "未结账"
    window.shell.update(closed=True, saved="已保存 15:30")
    assert window.top_bar.state.word() == "已结账"
    assert window.status._saved.accessibleName() == "已保存 15:30"
    assert window.navigation.item("year_end").accessibleDescription() == "6"


def test_f5_reloads_and_f1_helps(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Plain)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert page.reloads == 2
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.helped == ["dashboard"]  # type: ignore[attr-defined]


def test_ctrl_k_finds_and_enter_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []

    def search(text: str, deliver: Any) -> None:
        asked.append(text)
        deliver([Choice(("deputies", 3), "刘　畅", "代表"), Choice(("deputies", 4), "刘　洋", "代表")])

    window.shell.search = search
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = window.top_bar.search
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "liu")
    qtbot.waitUntil(box.popup().isVisible)
    assert asked == ["liu"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    page = window.page("deputies")
    assert isinstance(page, Plain)
    assert page.given == [4]
    assert box.text() == ""


def test_a_search_without_a_match_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.shell.search = lambda _text, deliver: deliver([])
    window.activateWindow()
    window.top_bar.search.take()
    qtbot.waitUntil(window.top_bar.search.hasFocus)
    qtbot.keyClicks(window.top_bar.search, "zzz")
    popup = window.top_bar.search.popup()
    qtbot.waitUntil(popup.isVisible)
    assert [c.label for c in popup.choices()] == ["没有找到「zzz」"]


def test_ctrl_z_takes_back_the_text_then_the_toast_then_the_last_write(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("dashboard")
    assert isinstance(page, Plain)
    undone: list[str] = window.undone  # type: ignore[attr-defined]
    window.activateWindow()
    page.field.setFocus()
    qtbot.waitUntil(page.field.hasFocus)
    window.shell.toast("已登记出席 58 人", undo=lambda: undone.append("toast"))
    qtbot.keyClicks(page.field, "ab")
    window.undo()
    assert (page.field.text(), undone) == ("", [])
    window.undo()
    assert undone == ["toast"]
    assert window.toasts.current() is None
    window.undo()
    assert undone == ["toast", "store"]


def test_a_refusal_is_shown_with_its_next_step_and_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.shell.refuse(UserError("代表证号已有，没有保存", "请核对证号"))
    box = window.findChild(QDialog)
    assert "代表证号已有，没有保存" in {label.text() for label in box.findChildren(QLabel)}
    copy = next(b for b in box.findChildren(QPushButton) if b.accessibleName() == "复制详情")
    copy.click()
    assert QApplication.clipboard().text() == "代表证号已有，没有保存\n请核对证号"
    box.accept()


def test_a_cancelled_job_only_says_so_at_the_foot(window: MainWindow) -> None:
    window.shell.refuse(Cancelled())
    assert window.findChild(QDialog) is None
    assert window.toasts.current() is not None


@pytest.mark.logs("job")
def test_a_bug_shows_a_notice_without_a_traceback_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    window.shell.jobs.run(lambda _p: [][1])
    qtbot.waitUntil(lambda: window.findChild(QDialog) is not None)
    box = window.findChild(QDialog)
    shown = [label.text() for label in box.findChildren(QLabel) if label.isVisibleTo(box)]
    assert any("没有完成" in text for text in shown)
    assert not any("Traceback" in text for text in shown)
    box.reject()


def test_the_window_remembers_its_size(window: MainWindow, built: Built, qtbot: QtBot) -> None:
    window.resize(798, 640)  # the offscreen screen is 800 wide
    kept = window.shell.settings
    assert window.close()
    again = MainWindow(Shell(settings=kept), [built.spec("dashboard", "工作台", "squares-four")])
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (window.width(), 640)
    again.shell.jobs.shutdown()


@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5])
def test_the_frame_fits_a_small_laptop_at_every_size(window: MainWindow, dressed: QApplication, factor: float) -> None:
    style.apply_size(dressed, factor)
    hint = window.minimumSizeHint()
    assert hint.width() <= 1093
    assert hint.height() <= 697


def test_a_toast_goes_after_its_time_and_stands_still_while_the_keyboard_is_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    host = ToastHost(window.stack)
    first = host.show(Note("已保存", seconds=0.2))
    qtbot.waitUntil(lambda: host.current() is None)
    assert first.seconds_left() <= 0
    second = host.show(Note("已移到回收站", undo=lambda: None, seconds=0.2))
    window.activateWindow()
    second.findChildren(toast._Word)[0].setFocus()
    qtbot.waitUntil(lambda: second.isAncestorOf(QApplication.focusWidget()))
    left = second.seconds_left()
    qtbot.wait(300)
    assert second.seconds_left() == left
    host.dismiss()


def test_a_toast_about_a_file_opens_it_or_its_folder(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(toast, "open_path", lambda path: opened.append(path))
    for place in (0, 1):
        window.shell.toast("已导出", file=tmp_path / "汇总.xlsx")
        shown = window.toasts.current()
        assert shown is not None
        shown.findChildren(toast._Word)[place].click()
    assert opened == [tmp_path / "汇总.xlsx", tmp_path]
    assert window.toasts.current() is None


def test_a_page_that_is_not_listed_keeps_its_place_in_the_navigation(built: Built, qtbot: QtBot) -> None:
    window = MainWindow(
        Shell(),
        [
            built.spec("dashboard", "工作台", "squares-four"),
            built.spec("honours", "荣誉证书", "medal"),
            built.spec("register", "登记簿", "medal", listed=False, under="honours"),
            built.spec("preview", "打印预览", "printer", listed=False),
        ],
    )
    qtbot.addWidget(window)
    window.show()

    def marked() -> list[str]:
        return [key for key in ("dashboard", "honours") if window.navigation.item(key).isChecked()]

    window.go("dashboard")
    window.go("preview")
    assert marked() == ["dashboard"]  # where it was opened from
    window.go("dashboard")
    window.go("register")
    assert marked() == ["honours"]
    window.go("preview")
    assert marked() == ["honours"]
