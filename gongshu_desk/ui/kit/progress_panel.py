"""What a clerk sees of a job that takes longer than half a second: n/N, the name, and 取消."""

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.jobs import Job, Jobs
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import col, row

SHOWN_AFTER = 0.5
_TICK_MS = 100


class Bar(QWidget):
    """A thin line of progress, `share` from 0 to 1; a negative share runs to and fro."""

    def __init__(self, share: float = 0, tone: str = "accent", thick: int = 6) -> None:
        super().__init__()
        self._share, self._tone, self._phase = share, tone, 0.0
        self.setFixedHeight(thick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float, tone: str = "") -> None:
        """Show another share, in another tone if given."""
        self._share, self._tone = min(share, 1.0), tone or self._tone
        self._phase = (self._phase + 0.06) % 2
        self.setAccessibleName(f"{self._share:.0%}" if share >= 0 else "进行中")
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        rect = QRectF(self.rect())
        paint.fill(painter, rect, "track", rect.height() / 2)
        if self._share < 0:
            at = self._phase if self._phase <= 1 else 2 - self._phase
            rect = QRectF(at * rect.width() * 0.75, 0, rect.width() / 4, rect.height())
        elif self._share == 0:
            return
        else:
            rect.setWidth(max(rect.height(), rect.width() * self._share))
        paint.fill(painter, rect, self._tone, rect.height() / 2)


class ProgressPanel(QFrame):
    """Stands at the foot of `place` while a job of `jobs` runs longer than half a second. The window stays alive."""

    def __init__(self, place: QWidget, jobs: Jobs) -> None:
        super().__init__(place)
        self.setObjectName("popup")
        self._jobs, self._job = jobs, None
        self._title, self._count = Label("", "strong"), Label("", tone="ink2")
        self._name = Elided("", tone="ink2")
        self._bar = Bar(-1)
        self._cancel = Button("取消", small=True, tip="停止，不留下未完成的内容", run=self._stop)
        lines = col(row(self._title, None, self._count), self._bar, self._name, space=6)
        self.setLayout(row((lines, 1), self._cancel, space=16, margins=(16, 12, 12, 12)))
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._look)
        jobs.began.connect(lambda _job: self._timer.start())
        place.installEventFilter(self)

    def job(self) -> Job | None:
        """The job shown."""
        return self._job

    def _look(self) -> None:
        job = next((j for j in self._jobs.live() if j.title and j.seconds() >= SHOWN_AFTER), None)
        if not self._jobs.is_busy():
            self._timer.stop()
        self._job = job
        if job is None:
            self.hide()
            return
        told = job.progress
        self._title.setText(job.title)
        self._count.setText(f"{told.n}/{told.total}" if told.total else "")
        self._name.set_text("正在取消…" if told.cancelled else told.name)
        self._bar.set_share(told.n / told.total if told.total else -1)
        self._cancel.setVisible(bool(told.total))
        self._cancel.setEnabled(not told.cancelled)
        if self.isHidden():
            self._settle()
            self.show()
            self.raise_()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._name.set_text("正在取消…")
            self._cancel.setEnabled(False)

    def _settle(self) -> None:
        place = self.parentWidget()
        self.setFixedWidth(min(ladder.wide(420), place.width() - 32))
        self.adjustSize()
        self.move((place.width() - self.width()) // 2, place.height() - self.height() - 24)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return False

    def retype(self) -> None:
        if self.isVisible():
            self._settle()
