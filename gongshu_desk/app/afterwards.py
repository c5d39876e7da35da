"""Once the first page is there: what the start put right, whether the clock can be right, and the weekly full check."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gongshu_desk import paths
from gongshu_desk.errors import StoreTrouble, Trouble
from gongshu_desk.ui.kit.buttons import Action

if TYPE_CHECKING:
    from gongshu_desk.app.desktop import Desktop
    from gongshu_desk.services.desk import Desk
    from gongshu_desk.services.health import Checked

CHECK_MS = 15_000
"""So long after the first page; the check reads the whole store (0.7 s for five years of a district)."""

log = logging.getLogger("gongshu_desk.app")


class Afterwards:
    """What is done once per opening, when nobody waits for it."""

    def __init__(self, desktop: "Desktop") -> None:
        self.desktop = desktop
        self._soon = QTimer(desktop.shell, singleShot=True, interval=CHECK_MS)
        self._soon.timeout.connect(self.check_if_due)

    def begin(self, desk: "Desk") -> None:
        """Tell what the start found; the clock is asked behind the first page, the check follows."""
        for place, sentence in enumerate(desk.store.notes):
            self.desktop.shell.note(f"start-{place}", sentence, kind="blue")
        self.desktop.shell.jobs.run(
            lambda _progress: _clock(desk), lambda words: self.desktop.shell.note("clock", words), title="核对时间"
        )
        self._soon.start()
        if paths.is_shared(desk.data):
            self.desktop.shell.update(place="数据在共享盘上")

    def check_if_due(self) -> None:
        """The full check, where the last one is a week ago or was of another file."""
        desk = self.desktop.desk
        if desk is not None:
            self.desktop.shell.jobs.run(lambda _progress: _check(desk), self._told, title="每周核验数据")

    def _told(self, found: "Checked | None") -> None:
        if found is None:
            return
        if found.sound:
            self.desktop.shell.toast("每周核验：数据文件完好，附件都在", icon="shield-check")
            return
        log.error("weekly check: %d faults", len(found.faults))
        self._alarm(found.faults)

    def _alarm(self, faults: Sequence[str]) -> None:
        """Loudly, and with the ways on."""
        desktop = self.desktop
        told = "\n".join(faults[:5]) + ("\n……" if len(faults) > 5 else "")
        step = f"{told}\n请先不要继续登记，恢复最近一次核验过的备份；弄不清楚时导出诊断包交给技术人员。"
        trouble = StoreTrouble(Trouble.DAMAGED, "每周核验发现数据有问题，程序没有改动任何内容。", step)
        desktop.shell.refuse(trouble)
        actions = (
            Action("恢复备份", lambda: desktop.begin_anew(trouble)),
            Action("导出诊断包", desktop.export_diagnosis),
        )
        desktop.shell.note(
            "check", f"每周核验发现 {len(faults)} 处问题，请先恢复备份再登记。", kind="red", actions=actions
        )


def _check(desk: "Desk") -> "Checked | None":
    from gongshu_desk.services import health

    return health.check(desk) if health.due(desk) else None


def _clock(desk: "Desk") -> str:
    from gongshu_desk.services import health

    log.info("opened: %s", health.engine_words(desk))
    return health.clock_words(desk)
