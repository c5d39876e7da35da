"""打印样张: the help page of the prints shows every one of them."""

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from gongshu_desk.app import gallery
from gongshu_desk.reports.catalog import REPORTS
from gongshu_desk.ui.kit.help_window import HelpWindow, help_folder


def test_samples_page_is_what_the_list_of_prints_says() -> None:
    """Changed a print's use or choices? `make screenshots` writes the page and the pictures anew."""
    assert (help_folder() / f"{gallery.PAGE}.md").read_text("utf-8") == gallery.help_page()


def test_samples_page_shows_every_print(qtbot: QtBot) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.open_page(gallery.PAGE)
    for report in REPORTS:
        picture = window.text.loadResource(2, QUrl(f"pictures/prints/{report.name}.png"))
        assert picture is not None and len(bytes(picture.data())) > 2_000, report.name
        assert report.title in window.text.toPlainText()
