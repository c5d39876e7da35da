"""附件 of the current record: shown below its fields, added by dialog or by dropping, opened as a copy."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from gongshu_desk.domain.file_kinds import ENDINGS
from gongshu_desk.services import attachments, history
from gongshu_desk.services.attachments import Kept, shown_size
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs, toast
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.dialogs import ask_text
from gongshu_desk.ui.kit.file_list import FileList, ListedFile
from gongshu_desk.ui.kit.layout import col, hline
from gongshu_desk.ui.kit.record_side import Panel
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell

KEPT = f"可以保存的文件 ({' '.join(f'*{ending}' for ending in ENDINGS)})"


class Attached(Panel):
    """The files kept with the record that is shown."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._owner = ("", "")
        self.list = FileList(self.add, self._acts)
        self.list.opened.connect(self.open_file)
        self.list.dropped.connect(lambda paths: self.keep([Path(path) for path in paths]))
        self.setLayout(col(hline(), self.list, space=0))
        self.hide()

    def show_record(self, table: str, uid: str) -> None:
        """Show the files of a record; nothing where none is chosen or it is not saved yet."""
        self._owner = (table, uid)
        self.setVisible(bool(uid))
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        owner, desk = self._owner, self._desk
        if not owner[1]:
            return
        self._shell.jobs.run(
            lambda _progress: attachments.listed(desk, *owner),
            lambda kept: self._show(owner, kept),
            lambda _error: self._show(owner, []),  # the record went to the recycle bin meanwhile
            owner=self,
            latest="attachments",
        )

    def _show(self, owner: tuple[str, str], kept: Sequence[Kept]) -> None:
        if owner == self._owner:
            self.list.show_files([ListedFile(one.id, one.name, one.media_type, _under(one), one.note) for one in kept])

    # ---- acts -------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for files and keep them."""
        chosen = file_dialogs.ask_open_many(self, self._shell.settings, "添加附件", KEPT)
        if chosen:
            self.keep(chosen)

    def keep(self, files: Sequence[Path]) -> None:
        """Keep copies of these files with the record; the first that may not be kept stops it, and says why."""
        owner, desk = self._owner, self._desk
        if not owner[1]:
            return

        def run(progress: Callable[[int, int, str], None]) -> list[Any]:
            kept = []
            for place, file in enumerate(files, start=1):
                progress(place, len(files), file.name)
                kept.append(attachments.add(desk, *owner, file))
            return kept

        def told(made: list[Any]) -> None:
            new = [saved for saved in made if saved.count]
            if not new:
                self._shell.toast("这些文件已经在附件里了", icon="info-fill")
            for saved in new:
                tell_saved(self._shell, saved, saved.sentence, lambda batch=saved.batch: history.undo(desk, batch))
            self.reload()

        def refused(error: Any) -> None:
            self._shell.refuse(error)
            self.reload()  # those before it were kept

        self._shell.jobs.run(run, told, refused, owner=self, title="添加附件")

    def open_file(self, key: int) -> None:
        """Open a copy with the PC's own program."""
        desk, shell = self._desk, self._shell

        def opened(path: Path) -> None:
            if not toast.open_path(path):
                shell.toast(f"这台电脑没有打开「{path.name}」的程序，可以「另存为」后换一台打开", icon="warning-fill")

        shell.jobs.run(lambda _progress: attachments.copy_to_open(desk, key), opened, owner=self, title="打开附件")

    def _acts(self, file: ListedFile) -> list[Action | None]:
        return [
            Action("打开", lambda: self.open_file(file.key), "file-text"),
            Action("另存为…", lambda: self._save_as(file), "download-simple"),
            Action("加说明…", lambda: self._describe(file), "pencil-simple"),
            None,
            Action("删除附件", lambda: self._remove(file), "trash"),
        ]

    def _save_as(self, file: ListedFile) -> None:
        target = file_dialogs.ask_save(self, self._shell.settings, "另存附件", file.name, f"*{Path(file.name).suffix}")
        if target is None:
            return
        desk = self._desk
        self._shell.jobs.run(
            lambda _progress: attachments.save_as(desk, file.key, target),
            lambda _none: self._shell.toast(f"已存到 {target.name}", icon="check-circle-fill"),
            owner=self,
            title="另存附件",
        )

    def _describe(self, file: ListedFile) -> None:
        text = ask_text(
            self, f"{file.name} 的说明", text=file.note, hint="如 原件在 3 号柜", required=False, yes="保存"
        )
        if text is not None:
            self._write(lambda: attachments.describe(self._desk, file.key, note=text), "已保存附件说明")

    def _remove(self, file: ListedFile) -> None:
        self._write(lambda: attachments.remove(self._desk, file.key), f"已删除附件「{file.name}」")

    def _write(self, run: Callable[[], Any], sentence: str) -> None:
        desk, shell = self._desk, self._shell

        def told(saved: Any) -> None:
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))
            self.reload()

        shell.jobs.run(lambda _progress: run(), told, owner=self, title="正在保存")


def _under(kept: Kept) -> str:
    return f"{shown_size(kept.size)}，{kept.added_on.isoformat()} {kept.clerk}".strip()
