"""Backups: now, the list of those there are, back to one of them, the drill, and a second place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import backup_overview, safekeeping
from gongshu_desk.services.backup_overview import Copy, Overview
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.dialogs import Dialog, ask_box, confirm
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import open_path

SECOND = "backup/second"
_NEVER = "没有设置；建议设在 U 盘或共享盘，电脑坏了也不会丢"
_EMPTY = ("还没有备份，按「现在备份」做一份", "第二位置里还没有备份", "恢复时换下来的数据会列在这里，可以再换回去")
_TONES = {
    "已核验": ("check-circle-fill", "green"),
    "不完整": ("warning-fill", "red"),
    "未核验": ("circle-dashed-bold", "ink2"),
}


def _state(value: str, _row: Any) -> Cell:
    icon, tone = _TONES[value]
    return Cell(value, icon=icon, icon_tone=tone)


COLUMNS = (
    Column("at", "时间", "name", 170, rank=0, show=lambda v, _row: f"{v:%Y-%m-%d %H:%M:%S}"),
    Column("why", "为什么", width=140, rank=1),
    Column("records", "记录", "number", 90, rank=2),
    Column("size", "大小", "number", 90, rank=3, show=lambda v, _row: f"{v / 1_048_576:.1f} MB"),
    Column("state", "核验", width=100, rank=2, show=_state),
    Column("name", "文件", width=240, stretch=True, rank=4),
)


def ask_restore(parent: QWidget, words: str, steps: int, at: str, stop: str) -> bool | None:
    """Whether to go back to a backup with the `steps` after it (True) or without (False); None: not at all."""
    box = Dialog(parent, f"把数据恢复到{words}？", "warning", "amber", 520)
    chosen: list[bool] = []

    def take(redo: bool) -> None:
        chosen.append(redo)
        box.accept()

    lines = ["现在的数据会先备份一份，换下来的原样放在一边，可以再换回去。"]
    buttons: list[Button | None] = [None, Button("取消", run=box.reject)]
    plain = Button("只恢复到这一份", run=lambda: take(False))
    buttons.append(plain)
    if steps:
        lines.insert(0, f"这一份之后又登记了 {steps} 步，最后一步在 {at.replace('T', ' ')[:16]}，都在续记里。")
        lines.insert(1, "数据坏了、丢了，选「恢复并补上」；要回到这一份当时的样子，选「只恢复到这一份」。")
        buttons.append(Button(f"恢复并补上 {steps} 步", "primary", run=lambda: take(True)))
    else:
        lines.insert(0, stop or "这之后登记的内容不会在恢复后的数据里。")
    box.set_content(*(Label(line, tone="ink2", wrap=True) for line in lines), buttons=tuple(buttons))
    box.findChildren(Button)[0].setFocus()
    return chosen[0] if ask_box(box) and chosen else None


class BackupsTab(QWidget):
    """How it stands above, the list below: of both places, and of what was set aside."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._lists: list[tuple[Copy, ...]] = [(), (), ()]
        self._newest = False
        self.table = RecordTable(COLUMNS, key="name", label="备份", empty=_EMPTY[0])
        self.table.current_changed.connect(lambda _row: self._judge())
        self.places = Segments(["备份", "第二份", "放到一边的"], run=lambda _place: self._fill())
        self.now_button = Button(
            "现在备份", "primary", "floppy-disk", small=True, tip="做一份并读回核验", run=self.back_up
        )
        self.restore_button = Button(
            "恢复…", small=True, icon="clock-counter-clockwise", tip="先备份现在的数据，再换成这一份", run=self.restore
        )
        self.drill_button = Button(
            "演练恢复",
            small=True,
            icon="shield-check",
            tip="在临时文件夹里恢复这一份，打开、核验、删掉；现在的数据不动",
            run=self.drill,
        )
        other = Button("从文件恢复", small=True, icon="folder-open", tip="选一份别处的备份", run=self._restore_file)
        head = row(
            self.places, None, other, self.drill_button, self.restore_button, self.now_button, margins=(16, 8, 12, 8)
        )
        table = card(col(head, hline(), (self.table, 1), space=0, margins=EDGE))
        self.setLayout(col(card(self._standing()), (table, 1), space=12))

    def _standing(self) -> Any:
        """The lines above the list."""
        self._first, self._second = Elided("", tone="ink2"), Elided("", tone="ink2")
        self._journal, self._drill = Elided("", tone="ink2"), Elided("", tone="ink2")
        show = Button("打开文件夹", small=True, icon="folder-open", tip="在文件管理器里看", run=self._open_folder)
        choose = Button("选文件夹", small=True, icon="folder", tip="如 U 盘或共享盘；自动多存一份", run=self._choose)
        self._again = Button("现在存", small=True, tip="补存第二份", run=self._keep_second)
        self._stop = Button("不用", "quiet", small=True, tip="不再存第二份", run=lambda: self._set_second(""))
        return col(
            row(Label("备份　　", "strong"), (self._first, 1), show, space=16),
            hline(),
            row(Label("第二份　", "strong"), (self._second, 1), self._stop, self._again, choose, space=16),
            hline(),
            row(Label("续记　　", "strong"), (self._journal, 1), space=16),
            row(Label("恢复演练", "strong"), (self._drill, 1), space=16),
            space=8,
            margins=(16, 10, 12, 10),
        )

    def reload(self) -> None:
        """Read the lists; the second place on the worker that may wait for a stick."""
        desk, root = self._desk, self._shell.settings.get(SECOND, "")
        run = self._shell.jobs.run
        run(
            lambda _p: backup_overview.overview(desk),
            self._show,
            owner=self,
            latest="settings.backups",
            title="读取备份",
        )
        self._show_second(root)
        if root:
            run(
                lambda _p: backup_overview.second(desk, root),
                self._show_copies,
                owner=self,
                worker="keep",
                latest="settings.second",
                title="",
            )
        else:
            self._show_copies(())

    def _show(self, found: Overview) -> None:
        self._lists[0], self._lists[2] = found.first, found.aside
        self._first.set_text(f"{found.age[0]}　{self._desk.data / 'backups'}", found.age[1])
        self._journal.set_text(*found.journal)
        self._drill.set_text(*found.drill)
        self._fill()
        if self._newest and self.places.current() == 0:
            self._newest = False
            self.table.select_first()

    def _show_copies(self, found: tuple[Copy, ...]) -> None:
        self._lists[1] = found
        self._fill()

    def _show_second(self, root: str) -> None:
        self._stop.setVisible(bool(root))
        self._again.setVisible(bool(root))
        standing = safekeeping.second_standing(self._desk.data, root) if root else None
        if not root:
            self._second.set_text(_NEVER, "ink2")
        elif standing is None:
            self._second.set_text(f"{root}　还没有存过，按「现在存」存第一份", "ink2")
        else:
            kept, at = standing
            words = f"{root}　{at} 存妥" if kept.ok else f"{kept.sentence}（{at}）"
            self._second.set_text(words, "ink2" if kept.ok else "amber")

    def _fill(self) -> None:
        place = self.places.current()
        words = ("备份", "第二份", "放到一边的")
        self.places.set_words([f"{word} {len(each)}" for word, each in zip(words, self._lists, strict=True)])
        chosen = self.table.current_row()
        self.table.set_empty(_EMPTY[place])
        self.table.set_rows([self._line(one) for one in self._lists[place]])
        if chosen is None or not self.table.select_key(chosen["name"]):
            self.table.select_first()
        self._judge()

    def _line(self, one: Copy) -> dict[str, Any]:
        return {
            "at": one.at,
            "why": one.why,
            "records": one.records,
            "size": one.size,
            "state": one.state,
            "name": one.file.name,
            "file": one.file,
        }

    def _judge(self) -> None:
        """What can be done with the chosen line."""
        aside = self.places.current() == 2
        reason = "" if self.table.current_row() is not None else "先选一份"
        self.restore_button.set_word("换回去…" if aside else "恢复…")
        self.restore_button.set_reason(reason)
        self.drill_button.set_reason(reason or ("放到一边的不是备份，换回去时会核验" if aside else ""))

    def back_up(self) -> None:
        """A verified backup, now, and the second place with it."""
        desk = self._desk

        def told(made: Any) -> None:
            self._shell.toast(f"已备份并核验：{made.records} 条记录")
            self._newest = True  # what is done next, a drill above all, is meant for the one just made
            self._shell.notices.tell({"backup"})
            self.reload()
            self._keep_second()

        self._shell.jobs.run(lambda _p: desk.back_up("manual"), told, owner=self, worker="keep", title="正在备份")

    def _keep_second(self) -> None:
        desk, root = self._desk, self._shell.settings.get(SECOND, "")
        if not root:
            return

        def told(kept: Any) -> None:
            self._shell.toast(kept.sentence, icon="check-circle-fill" if kept.ok else "warning-fill")
            self.reload()

        self._shell.jobs.run(
            lambda progress: safekeeping.keep_second(desk, root, step=lambda: progress(0, 0)),
            told,
            owner=self,
            worker="keep",
            title="正在存第二份",
        )

    def drill(self) -> None:
        """Try a restore out in a temporary folder."""
        current = self.table.current_row()
        if current is None:
            return
        desk, file = self._desk, current["file"]

        def told(drill: Any) -> None:
            self._shell.toast(drill.sentence, icon="warning-fill" if drill.fault else "shield-check")
            self.reload()

        self._shell.jobs.run(
            lambda _p: safekeeping.drill(desk, file), told, owner=self, worker="keep", title="正在演练恢复"
        )

    def restore(self) -> None:
        """Back to the chosen backup, or to what was set aside."""
        current = self.table.current_row()
        if current is None:
            return
        words = f" {current['at']:%Y-%m-%d %H:%M} "
        if self.places.current() == 2:
            self._put_back(current["file"], f"{words}放到一边的数据")
        else:
            self._restore(current["file"], f"{words}的备份")

    def _restore_file(self) -> None:
        file = file_dialogs.ask_open(self, self._shell.settings, "从文件恢复", file_dialogs.BACKUP)
        if file is not None:
            self._restore(file, f"「{file.name}」")

    def _restore(self, file: Path, words: str) -> None:
        desk = self._desk

        def ask(beyond: Any) -> None:
            steps, at, stop = (beyond.steps, beyond.at, beyond.stop) if beyond is not None else (0, "", "")
            redo = ask_restore(self, words, 0 if stop else steps, at, stop)
            if redo is not None:
                self._run(lambda: safekeeping.restore_desk(desk, file, redo=redo), words)

        self._shell.jobs.run(lambda _p: safekeeping.beyond(desk, file), ask, owner=self, title="读取备份")

    def _put_back(self, folder: Path, words: str) -> None:
        desk = self._desk
        detail = "现在的数据会先备份一份，换下来的原样放在一边。"
        if confirm(self, f"把数据换回{words}？", detail, yes="换回去", danger=True):
            self._run(lambda: safekeeping.put_back_desk(desk, folder), words)

    def _run(self, work: Callable[[], Any], words: str) -> None:
        def told(restored: Any) -> None:
            again = restored.replayed
            more = f"，补上 {again.steps} 步" if again is not None and again.steps else ""
            self._shell.toast(f"已恢复到{words}{more}：{restored.records} 条记录", icon="clock-counter-clockwise")
            self._shell.notices.tell()

        self._shell.jobs.run(lambda _p: work(), told, owner=self, title="正在恢复")

    def _choose(self) -> None:
        folder = file_dialogs.ask_folder(self, self._shell.settings, "第二份备份放在")
        if folder is not None:
            self._set_second(str(folder))
            self._keep_second()

    def _set_second(self, folder: str) -> None:
        self._shell.settings[SECOND] = folder
        self.reload()

    def _open_folder(self) -> None:
        folder = self._desk.data / "backups"
        open_path(folder if folder.is_dir() else self._desk.data)
