"""Tests of the desktop run in the dressed application, at 标准, on synthetic values."""

from collections.abc import Generator

import pytest
from PySide6.QtWidgets import QApplication

from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit.jobs import Jobs


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Generator[QApplication]:
    """The application as the clerk sees it."""
    style.dress(qapp)
    yield qapp
    style.dress(qapp)


@pytest.fixture
def jobs(dressed: QApplication) -> Generator[Jobs]:
    """The two workers, ended in order after the test."""
    made = Jobs()
    yield made
    made.shutdown()
