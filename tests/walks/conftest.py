"""Walks run as the application does: what is no longer used is collected on the thread of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gongshu_desk.ui.kit.collecting import Collector


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[None]:
    """A closed dialog collected by a worker would crash Qt (see `kit.collecting`)."""
    made = Collector()
    yield
    made.stop()
