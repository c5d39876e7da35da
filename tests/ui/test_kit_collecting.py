"""Garbage with widgets in it is collected on the GUI thread, however busy a worker is."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gongshu_desk.ui.kit.collecting import Collector
from gongshu_desk.ui.kit.jobs import Jobs


def test_cycles_end_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    collector = Collector()
    ended_on: list[str] = []

    class Witness:
        def __del__(self) -> None:
            ended_on.append(threading.current_thread().name)

    here = threading.current_thread().name
    for _ in range(50):
        one, other = QObject(), Witness()
        one.other, other.one = other, one  # type: ignore[attr-defined]
        one.itself = one  # type: ignore[attr-defined]
    del one, other
    done: list[int] = []
    jobs.run(lambda _progress: len([[] for _ in range(200_000)]), done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not gc.isenabled()
    collector.look()
    collector.stop()
    assert gc.isenabled()
    gc.disable()
    assert len(ended_on) == 50 and set(ended_on) == {here}
