"""Backups: now, the list of those there are, back to one of them, and a second place."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import setup
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import open_path

WHY = {
    "manual": "手工备份",
    "exit": "退出时",
    "import": "导入前",
    "upgrade": "升级前",
    "restore": "恢复前",
}
SECOND = "backup/second"
COLUMNS = (
    Column("made_at", "时间", "name", 170, rank=0, show=lambda v, _row: f"{v:%Y-%m-%d %H:%M:%S}"),
    Column("why", "为什么", width=120, rank=1),
    Column("size", "大小", "number", 90, rank=2),
    Column("name", "文件", width=280, stretch=True, rank=3),
)


class BackupsTab(QWidget):
    """Places above, the list below."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._first, self._second = Elided("", tone="ink2"), Elided("", tone="ink2")
        show = Button("打开文件夹", small=True, icon="folder-open", tip="在文件管理器里看", run=self._open_folder)
        choose = Button("选文件夹", small=True, icon="folder", tip="如 U 盘或共享盘；退出时多存一份", run=self._choose)
        self._stop = Button("不用", "quiet", small=True, tip="不再存第二份", run=lambda: self._keep_second(""))
        places = col(
            row(Label("备份位置", "strong"), (self._first, 1), show, space=16),
            hline(),
            row(Label("第二份　", "strong"), (self._second, 1), self._stop, choose, space=16),
            space=10,
            margins=(16, 12, 12, 12),
        )
        self.table = RecordTable(COLUMNS, key="name", label="备份", empty="还没有备份，按「现在备份」做一份")
        self.now_button = Button(
            "现在备份", "primary", "floppy-disk", small=True, tip="做一份并读回核验", run=self.back_up
        )
        self.restore_button = Button(
            "恢复到这一份",
            small=True,
            icon="clock-counter-clockwise",
            tip="先备份现在的数据，再换成这一份",
            run=self.restore,
        )
        other = Button("从文件恢复", small=True, icon="folder-open", tip="选一份别处的备份", run=self._restore_file)
        head = row((Label("已有的备份", "h2"), 1), other, self.restore_button, self.now_button, margins=(16, 8, 12, 8))
        self.setLayout(
            col(card(places), (card(col(head, hline(), (self.table, 1), space=0, margins=EDGE)), 1), space=12)
        )

    def reload(self) -> None:
        """Read the list."""
        desk = self._desk

        def gather(_progress: object) -> list[dict[str, Any]]:
            return [
                {
                    "made_at": b.made_at,
                    "why": WHY.get(
                        b.tag, f"{b.tag.removeprefix('closed')} 年结账" if b.tag.startswith("closed") else b.tag
                    ),
                    "size": f"{b.file.stat().st_size / 1_048_576:.1f} MB",
                    "name": b.file.name,
                    "file": b.file,
                }
                for b in setup.backups(desk)
            ]

        self._shell.jobs.run(gather, self._show, owner=self, latest="settings.backups", title="读取备份")

    def _show(self, rows: list[dict[str, Any]]) -> None:
        self.table.set_rows(rows)
        self.table.select_first()
        self.restore_button.set_reason("" if rows else "还没有备份")
        self._first.set_text(f"{self._desk.data / 'backups'}　退出、导入、升级、结账前自动备份")
        second = self._shell.settings.get(SECOND, "")
        self._stop.setVisible(bool(second))
        self._second.set_text(second or "没有设置；建议设在 U 盘或共享盘，电脑坏了也不会丢")

    def back_up(self) -> None:
        """A verified backup, now."""
        desk, second = self._desk, self._shell.settings.get(SECOND, "")

        def run(_progress: object) -> Any:
            made = desk.back_up("manual")
            if second and Path(second).is_dir():
                desk.back_up("manual", Path(second) / f"gongshu-{datetime.now():%Y%m%d-%H%M%S}-manual.db")
            return made

        def told(made: Any) -> None:
            self._shell.toast(f"已备份并核验：{made.records} 条记录")
            self._shell.notices.tell({"backup"})

        self._shell.jobs.run(run, told, owner=self, title="正在备份")

    def restore(self) -> None:
        """Back to the chosen backup."""
        current = self.table.current_row()
        if current is not None:
            self._restore(current["file"], f"{current['made_at']:%Y-%m-%d %H:%M} 的备份")

    def _restore_file(self) -> None:
        file = file_dialogs.ask_open(self, self._shell.settings, "从文件恢复", file_dialogs.BACKUP)
        if file is not None:
            self._restore(file, f"「{file.name}」")

    def _restore(self, file: Path, words: str) -> None:
        desk = self._desk
        if not confirm(
            self,
            f"把数据恢复到{words}？",
            "这之后登记的内容不会在恢复后的数据里。现在的数据会先备份一份。",
            yes="恢复",
            danger=True,
        ):
            return

        def told(_aside: Any) -> None:
            self._shell.toast(f"已恢复到{words}", icon="clock-counter-clockwise")
            self._shell.notices.tell()

        self._shell.jobs.run(lambda _p: setup.restore_desk(desk, file), told, owner=self, title="正在恢复")

    def _choose(self) -> None:
        folder = file_dialogs.ask_folder(self, self._shell.settings, "第二份备份放在")
        if folder is not None:
            self._keep_second(str(folder))

    def _keep_second(self, folder: str) -> None:
        self._shell.settings[SECOND] = folder
        self.reload()

    def _open_folder(self) -> None:
        folder = self._desk.data / "backups"
        open_path(folder if folder.is_dir() else self._desk.data)
