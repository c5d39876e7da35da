"""Work off the GUI thread: order, answers, refusals, bugs, cancelling, the end."""

import itertools
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gongshu_desk.errors import Cancelled, NotFound, UserError
from gongshu_desk.ui.kit.jobs import Jobs, Progress
from gongshu_desk.ui.kit.progress_panel import ProgressPanel


def slow(seconds: float, steps: int = 100) -> Callable[[Progress], str]:
    """A function of many short steps."""

    def work(progress: Progress) -> str:
        for n in range(steps):
            progress(n + 1, steps, f"第 {n + 1} 份")
            time.sleep(seconds / steps)
        return "done"

    return work


def test_the_answer_comes_on_the_gui_thread_from_another_one(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[object] = []
    gui = QThread.currentThread()
    jobs.run(lambda _p: threading.current_thread().name, lambda name: seen.extend((name, QThread.currentThread())))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert str(seen[0]).startswith("store")
    assert seen[1] is gui
    assert not jobs.is_busy()


def test_jobs_of_the_store_run_one_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    for n in range(20):
        jobs.run(lambda _p, n=n: order.append(n))
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert order == list(range(20))


def test_drawing_never_holds_up_the_store(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    ended: list[str] = []
    jobs.run(lambda _p: gate.wait(10), lambda _r: ended.append("draw"), worker="draw")
    jobs.run(lambda _p: None, lambda _r: ended.append("store"))
    qtbot.waitUntil(lambda: ended == ["store"])
    gate.set()
    qtbot.waitUntil(lambda: ended == ["store", "draw"])


def test_a_refusal_goes_to_who_asked_else_to_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    def refuse(_progress: Progress) -> None:
        raise NotFound("没有这名代表", "请核对代表证号")

    taken: list[UserError] = []
    jobs.run(refuse, failed=taken.append)
    qtbot.waitUntil(lambda: len(taken) == 1)
    with qtbot.waitSignal(jobs.refused) as told:
        jobs.run(refuse)
    assert told.args[0].next_step == "请核对代表证号"


@pytest.mark.logs("job '算积分' failed")
def test_a_bug_is_logged_and_told_without_taking_the_program_down(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.crashed) as told:
        jobs.run(lambda _p: 1 // 0, title="算积分")
    assert "ZeroDivisionError" in told.args[0]
    answers: list[int] = []
    jobs.run(lambda _p: 5, answers.append)
    qtbot.waitUntil(lambda: answers == [5])


def test_cancelling_takes_effect_within_a_second(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[UserError] = []
    job = jobs.run(slow(30, 600), failed=errors.append)
    qtbot.waitUntil(lambda: job.progress.n > 2)
    began = time.monotonic()
    job.cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert time.monotonic() - began < 1
    assert isinstance(errors[0], Cancelled)


def test_a_job_cancelled_while_it_waits_never_starts(jobs: Jobs, qtbot: QtBot) -> None:
    gate, ran = threading.Event(), []
    jobs.run(lambda _p: gate.wait(10))
    job = jobs.run(lambda _p: ran.append(1), failed=lambda _e: None)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert ran == []


def test_only_the_latest_of_a_name_is_answered(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    jobs.run(lambda _p: gate.wait(10))
    answers: list[str] = []
    for text in ("w", "wa", "wan"):
        jobs.run(lambda _p, text=text: text, answers.append, latest="search")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert answers == ["wan"]


def test_no_answer_goes_to_a_widget_that_is_gone(jobs: Jobs, qtbot: QtBot) -> None:
    gate, answers = threading.Event(), []
    page = QWidget()
    jobs.run(lambda _p: gate.wait(10), answers.append, owner=page)
    page.deleteLater()
    qtbot.wait(10)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert answers == []


def test_the_end_waits_for_a_write_under_way_and_starts_nothing_more(qtbot: QtBot) -> None:
    jobs = Jobs()
    written: list[str] = []
    started = threading.Event()

    def write(_progress: Progress) -> None:
        started.set()
        time.sleep(0.2)
        written.append("whole")

    jobs.run(write)
    started.wait(5)
    jobs.run(lambda _p: written.append("late"))
    jobs.shutdown()
    assert written == ["whole"]
    assert jobs.run(lambda _p: written.append("after")).over
    assert written == ["whole"]


def test_progress_shows_after_half_a_second_with_name_and_a_way_out(jobs: Jobs, qtbot: QtBot) -> None:
    place = QWidget()
    place.resize(800, 400)
    qtbot.addWidget(place)
    panel = ProgressPanel(place, jobs)
    place.show()
    beats: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: beats.append(time.monotonic()))
    clock.start(20)
    errors: list[UserError] = []
    began = time.monotonic()
    jobs.run(slow(20, 400), failed=errors.append, title="生成登记表")
    qtbot.wait(200)
    assert panel.isHidden()
    qtbot.waitUntil(panel.isVisible)
    assert 0.5 <= time.monotonic() - began < 1.5
    assert panel._title.text() == "生成登记表"
    assert "/400" in panel._count.text()
    assert panel._name.text().startswith("第 ")
    panel._cancel.click()
    qtbot.waitUntil(lambda: bool(errors))
    qtbot.waitUntil(panel.isHidden)
    assert max(b - a for a, b in itertools.pairwise(beats)) < 0.4


def test_a_short_job_shows_no_panel(jobs: Jobs, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    panel = ProgressPanel(place, jobs)
    place.show()
    jobs.run(lambda _p: None)
    qtbot.waitUntil(lambda: not jobs.is_busy())
    qtbot.wait(150)
    assert panel.isHidden()
