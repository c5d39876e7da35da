"""The end of an import: write, say what became of it, take it back; and the files that go with it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongshu_desk.errors import Conflict
from gongshu_desk.exchange import importing
from gongshu_desk.services import history, private_fields
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.layout import clear
from gongshu_desk.ui.kit.saving import tell_saved

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.importing.page import ImportPage

CHECKING, RESULT = 2, 3
NAMES = {"deputies": "代表名册"}
"""What a sheet of a kind is called, where it is not called like the kind."""


class Writing:
    """What the import page writes. Nothing else of the wizard does."""

    def __init__(self, page: "ImportPage") -> None:
        self._page = page

    def template(self) -> None:
        """Write an empty sheet."""
        name = f"{NAMES.get(self._page.kind.name, self._page.kind.label)}模板.xlsx"
        target = file_dialogs.ask_save(self._page, self._page.shell.settings, "下载空白模板", name, file_dialogs.XLSX)
        if target is None:
            return
        kind, desk = self._page.kind, self._page.desk

        def write(_progress: object) -> Path:
            from gongshu_desk.exchange.templates import write_template

            write_template(kind, target, private_fields.hidden(desk) if kind.name == "deputies" else ())
            return target

        self._page.shell.jobs.run(
            write,
            lambda path: self._page.shell.toast("已做好空白模板", file=path),
            owner=self._page,
            title="正在写表格",
        )

    def confirm(self) -> None:
        """Write what the preview shows: all or nothing."""
        preview, desk, skip = self._page.preview, self._page.desk, self._page.skip.value()
        if preview is None or self._page.busy or not self._page.next_button.isEnabled():
            return
        self._page.busy = True
        self._page.next_button.set_reason("正在写入")
        self._page.shell.jobs.run(
            lambda progress: importing.write(desk, preview, skip_errors=skip, progress=progress),
            self._written,
            self._not_written,
            owner=self._page,
            title=f"导入{self._page.kind.label}",
        )

    def _not_written(self, error: Any) -> None:
        self._page.busy = False
        self._page.show_foot()
        self._page.shell.refuse(error)
        if isinstance(error, Conflict):  # the store changed under the preview: show it as it is now
            self._page.plan_again()

    def _written(self, saved: Any) -> None:
        preview, desk = self._page.preview, self._page.desk
        self._page.busy = False
        if saved is None or preview is None:
            self._page.plan_again()
            return
        counts = preview.counts
        done = counts["new"] + counts["update"]
        sentence = f"已导入{self._page.kind.label} {done} {self._page.kind.measure}"
        clear(self._page.last)
        self._page.last.addWidget(self._result_card(counts, saved))
        self._page.show_step(RESULT)
        tell_saved(self._page.shell, saved, sentence, lambda: history.undo(desk, saved.batch))

    def _result_card(self, counts: dict[str, int], saved: Any) -> Empty:
        done = counts["new"] + counts["update"]
        label = NAMES.get(self._page.kind.name, self._page.kind.label)
        steps = [(Action(f"看{label}", self._page.see_list, "arrow-right"), "到列表里看刚导入的记录")]
        if counts["error"]:
            steps.append(
                (
                    Action("导出错误行", self.export_errors, "upload-simple"),
                    f"{counts['error']} 行没有写入，改好后再导入",
                )
            )
        steps.append(
            (Action("撤销这次导入", lambda: self._undo(saved.batch), "arrow-counter-clockwise"), "整批退回导入之前")
        )
        words = f"新增 {counts['new']}，更新 {counts['update']}，相同 {counts['same']} 行没有写入，错误 {counts['error']} 行跳过"
        return Empty(
            f"已导入 {done} {self._page.kind.measure}",
            words,
            steps,
            link=Action("再导入一个文件", lambda: self._page.open({"kind": self._page.kind.name})),
        )

    def _undo(self, batch: int) -> None:
        desk = self._page.desk

        def told(saved: Any) -> None:
            self._page.shell.toast("已撤销这次导入", icon="arrow-counter-clockwise")
            self._page.shell.notices.tell(saved.kinds)
            self._page.open({"kind": self._page.kind.name})

        self._page.shell.jobs.run(lambda _progress: history.undo(desk, batch), told, owner=self._page, title="正在撤销")

    def export_errors(self) -> None:
        """Write the rows in error with their reasons, to be mended and imported again."""
        preview = self._page.preview
        if preview is None:
            return
        target = file_dialogs.ask_save(
            self._page, self._page.shell.settings, "导出错误行", f"{preview.path.stem}_错误行.xlsx", file_dialogs.XLSX
        )
        if target is None:
            return

        def write(_progress: object) -> Path:
            from gongshu_desk.exchange.exporting import export_errors

            export_errors(preview, target)
            return target

        count = preview.counts["error"]
        self._page.shell.jobs.run(
            write,
            lambda path: self._page.shell.toast(f"已导出 {count} 行错误", file=path),
            worker="draw",
            owner=self._page,
            title="正在写表格",
        )
