"""Tests of the desktop run in the dressed application, at 标准, on synthetic values."""

import gc
from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit.jobs import Jobs


@pytest.fixture(autouse=True)
def collected_here(qapp: QApplication) -> Generator[None]:
    """Widgets in cycles are collected on this thread: a worker that did it would crash Qt (see `kit.collecting`)."""
    gc.disable()
    gc.collect()  # the test before holds its fixtures until here
    gc.freeze()  # what was there before this test need not be looked through again at its end
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Generator[QApplication]:
    """The application as the clerk sees it."""
    style.dress(qapp)
    yield qapp
    for left in QApplication.topLevelWidgets():  # dressing them again would cost every later test
        left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    style.dress(qapp)


@pytest.fixture
def jobs(dressed: QApplication) -> Generator[Jobs]:
    """The two workers, ended in order after the test."""
    made = Jobs()
    yield made
    made.shutdown()
