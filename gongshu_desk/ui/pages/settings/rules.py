"""The installed versions of the points rules: check a file, install it, export, confirm the example."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import history, rules, setup
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.dialogs import ask_text
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, hline, note, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell

COLUMNS = (
    Column("title", "规则", "name", 260, rank=0, stretch=True),
    Column("version", "版本", "number", 64, rank=1),
    Column("effective_from", "起用日期", width=116, rank=1),
    Column("items", "细则", "number", 64, rank=3),
    Column("confirmed", "确认", width=240, rank=2),
)
EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Installed:
    """A version with by whom it was confirmed."""

    scheme: Scheme
    confirmed: str


class RulesTab(QWidget):
    """Versions in a table, what to do above it."""

    kinds = frozenset({"pointsscheme", "setting"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._notes = col(space=8)
        self.table = RecordTable(COLUMNS, key="key", label="积分规则")
        self.table.activated_row.connect(lambda _row: self._confirm())
        check = Button(
            "检查文件", small=True, icon="check", tip="读一份规则文件并试算其中的例子，不安装", run=self._check
        )
        export = Button("导出", small=True, icon="upload-simple", tip="把选中的这一版存成文件", run=self._export)
        confirm = Button("登记确认", small=True, icon="shield-check", tip="写明由谁、凭什么文件确认", run=self._confirm)
        self.install_button = Button(
            "安装新版本", "primary", "plus", small=True, tip="版本号须高于已装的；例子全部算对才会装", run=self._install
        )
        self.edit_button = Button(
            "编辑规则", small=True, icon="pencil-simple", tip="起草、试算、发布和停用", run=lambda: shell.go("rules")
        )
        head = row(
            (Label("已安装的规则", "h2"), 1),
            *(self.edit_button, check, export, confirm, self.install_button),
            margins=(16, 8, 12, 8),
        )
        body = card(col(head, hline(), (self.table, 1), space=0, margins=EDGE))
        self.setLayout(col(self._notes, (body, 1), space=12))

    def reload(self) -> None:
        """Read the installed versions."""
        desk = self._desk

        def gather(_progress: object) -> list[Installed]:
            return [Installed(s, setup.rules_confirmed(desk, s.code, s.version)) for s in rules.installed(desk)]

        self._shell.jobs.run(gather, self._show, owner=self, latest="settings.rules", title="读取规则")

    def _show(self, found: list[Installed]) -> None:
        self.table.set_rows(
            [
                {
                    "key": f"{each.scheme.code}-{each.scheme.version}",
                    "title": each.scheme.title,
                    "version": each.scheme.version,
                    "effective_from": each.scheme.effective_from,
                    "items": len(each.scheme.items),
                    "confirmed": each.confirmed or ("还没有确认" if each.scheme.code == EXAMPLE else None),
                    "scheme": each.scheme,
                }
                for each in found
            ]
        )
        self.table.select_first()
        clear(self._notes)
        if any(each.scheme.code == EXAMPLE and not each.confirmed for each in found):
            said = "现用的是示例规则，须经区人大常委会确认后才能作为正式结果公示。"
            self._notes.addWidget(
                note("amber", "warning-fill", said, Button("登记确认", small=True, run=self._confirm))
            )

    def _confirm(self) -> None:
        current = self.table.current_row()
        if current is None:
            return
        scheme, desk = current["scheme"], self._desk
        words = ask_text(
            self,
            f"确认「{scheme.title}」第 {scheme.version} 版",
            "由谁、凭什么会议或文件确认。",
            hint="如 区人大常委会主任会议 2026-01-12",
        )
        if words:
            self._write(lambda: setup.confirm_rules(desk, scheme.code, scheme.version, words), "已登记规则的确认")

    def _check(self) -> None:
        text = self._read_file("检查规则文件")
        if text is None:
            return

        def told(found: rules.Checked) -> None:
            if found.passed:
                self._shell.toast(found.sentence)
            else:
                self._shell.refuse(InvalidInput(found.sentence, "请改正例子或细则后再检查。"))

        self._shell.jobs.run(lambda _p: rules.check(text), told, owner=self, title="检查规则")

    def _install(self) -> None:
        text, desk = self._read_file("安装新版本"), self._desk
        if text is None:
            return

        def write() -> Any:
            rules.install(desk, text)
            return desk.store.last

        self._write(write, "已安装积分规则")

    def _export(self) -> None:
        current = self.table.current_row()
        if current is None:
            return
        scheme: Scheme = current["scheme"]
        target = file_dialogs.ask_save(
            self, self._shell.settings, "导出规则", f"{scheme.code}-{scheme.version}.toml", file_dialogs.RULES
        )
        if target is None:
            return

        def write(_progress: object) -> Path:
            from gongshu_desk.files import write_atomically

            write_atomically(target, scheme.text.encode())
            return target

        self._shell.jobs.run(write, lambda path: self._shell.toast("已导出规则", file=path), worker="draw", owner=self)

    def _read_file(self, title: str) -> str | None:
        file = file_dialogs.ask_open(self, self._shell.settings, title, file_dialogs.RULES)
        if file is None:
            return None
        try:
            return rules.rule_file(file)
        except InvalidInput as error:
            self._shell.refuse(error)
            return None

    def _write(self, run: Any, sentence: str) -> None:
        desk, shell = self._desk, self._shell

        def told(saved: Any) -> None:
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))

        shell.jobs.run(lambda _p: run(), told, owner=self, title="正在保存")
