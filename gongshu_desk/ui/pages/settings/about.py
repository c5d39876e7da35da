"""What this program is, which version, where the data lie, and what it must not be used for."""

from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk import __version__
from gongshu_desk.reports import freezing
from gongshu_desk.services import upkeep
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import card, col, hline, note, row
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.status_line import SECRECY
from gongshu_desk.ui.kit.toast import open_path


class AboutTab(QWidget):
    """Version, places, checks."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._found = Label("", tone="ink2", wrap=True)
        self._found.hide()
        place = Button("打开", small=True, icon="folder-open", tip="打开数据文件夹", run=lambda: open_path(desk.data))
        verify = Button(
            "核验数据", icon="shield-check", tip="查数据文件、引用、操作记录和已结账年度冻结的一切", run=self._verify
        )
        package = Button("导出诊断包", icon="package", tip="版本和运行日志，没有个人信息", run=self._export)
        lines = col(
            row(Label("代表履职登记", "h2"), Label(f"版本 {__version__}", tone="ink2"), None, space=12),
            Label("街道人大工委的代表履职登记、积分与年终台账。数据只在本机，不联网。", tone="ink2", wrap=True),
            hline(),
            row(Label("数据文件夹", "strong"), (Elided(str(desk.data), tone="ink2"), 1), place, space=16),
            hline(),
            row(verify, package, None),
            self._found,
            space=12,
            margins=(20, 16, 20, 16),
        )
        self.setLayout(col(note("red", "warning-circle-fill", f"{SECRECY}。"), card(lines), None, space=12))

    def reload(self) -> None:
        """Nothing here changes by itself."""

    def _verify(self) -> None:
        desk = self._desk

        def told(found: Any) -> None:
            self._found.setText(found.sentence)
            self._found.set_tone("green" if found.sound else "red")
            self._found.show()

        def drawn(found: Any) -> None:
            self._shell.jobs.run(
                lambda progress: upkeep.with_prints(found, freezing.redraw, progress), told,
                worker="draw", owner=self, title="核验冻结的打印件",
            )  # fmt: skip

        second = str(self._shell.settings.get("backup/second", "") or "")

        def check(_progress: Any) -> Any:
            return upkeep.verify(desk, others=upkeep.second_folder(desk, second))

        self._shell.jobs.run(check, drawn, owner=self, title="核验数据")

    def _export(self) -> None:
        if self._shell.export_diagnosis is not None:
            self._shell.export_diagnosis()
