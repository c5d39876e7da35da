"""Word 模板: for each Word paper the template in use; change a copy of it, try it out, go back to the program's own."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gongshu_desk.exchange import word
from gongshu_desk.exchange.word import Template
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, hline, holder, row, scroll
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import open_path

WHY = "在 Word 里改版面和固定的文字；双花括号里的名字由程序填，可以移动、删去，不要改字。"
NAME_WIDE, SAMPLE_WIDE = 132, 300


class WordTab(QWidget):
    """One card for each template, with the names it may use."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._data = shell, desk.data
        self._cards = col(space=12)
        self.templates: tuple[Template, ...] = ()
        self.restore_buttons: dict[str, Button] = {}
        told = row(Label("Word 模板", "h2"), (Elided(WHY, tone="ink2"), 1), space=16)
        self.setLayout(col(told, (scroll(col(self._cards, None, space=0)), 1), space=12))

    def reload(self) -> None:
        """Look which templates are in use."""
        data = self._data
        self._shell.jobs.run(
            lambda _progress: tuple(word.templates(data)),
            self._show,
            worker="draw",
            owner=self,
            latest="settings.word",
            title="读取 Word 模板",
        )

    def _show(self, found: tuple[Template, ...]) -> None:
        self.templates = found
        self.restore_buttons = {}
        clear(self._cards)
        for template in found:
            self._cards.addWidget(self._card(template))

    def _card(self, template: Template) -> QWidget:
        name, title = template.name, template.title
        change = Button(
            "打开修改", small=True, icon="pencil-simple", tip="用 Word 打开本单位的一份", run=lambda: self.change(name)
        )
        try_out = Button(
            "检查", small=True, icon="check", tip="用样例套一遍，看写法对不对", run=lambda: self.try_out(name)
        )
        back = Button(
            "恢复", small=True, icon="arrow-counter-clockwise", tip="改用随程序的模板", run=lambda: self.restore(name)
        )
        back.set_reason("" if template.own else "现在用的就是随程序的模板")
        self.restore_buttons[name] = back
        used = Chip("本单位" if template.own else "随程序")
        head = row(Label(title, "strong"), used, None, try_out, back, change, space=12, margins=(16, 8, 12, 8))
        lines = col(*(_line(one.name, one.label, one.sample) for one in template.variables), space=2)
        lines.setContentsMargins(16, 8, 16, 12)
        made = card(col(head, hline(), lines, space=0, margins=EDGE))
        made.setAccessibleName(f"{title}的模板")
        return made

    def change(self, name: str) -> None:
        """Open the office's own copy in the PC's word processor; it is made first where there is none."""
        data = self._data

        def opened(file: Path) -> None:
            self.reload()
            if open_path(file):
                self._shell.toast("改好以后在 Word 里保存，再回来「检查」", icon="pencil-simple")
            else:
                self._shell.toast(f"这台电脑没有打开 .docx 的程序，模板在 {file.parent}", icon="warning-fill")

        self._shell.jobs.run(
            lambda _progress: word.own_template(name, data), opened, worker="draw", owner=self, title="准备 Word 模板"
        )

    def try_out(self, name: str) -> None:
        """Fill the template with samples; what is wrong is told with its paragraph."""
        data, title = self._data, self._title(name)
        self._shell.jobs.run(
            lambda _progress: word.check(name, data),
            lambda _nothing: self._shell.toast(f"「{title}」的模板可以用"),
            worker="draw",
            owner=self,
            title="检查 Word 模板",
        )

    def restore(self, name: str) -> None:
        """Back to the shipped template; the office's own copy is set aside."""
        data, title = self._data, self._title(name)
        if not confirm(
            self, f"恢复「{title}」的模板？", "以后用随程序的模板。本单位的一份改名留在原来的文件夹里。", yes="恢复"
        ):
            return

        def told(kept: Path | None) -> None:
            self.reload()
            self._shell.toast("已恢复随程序的模板", file=kept)

        self._shell.jobs.run(
            lambda _progress: word.restore(name, data), told, worker="draw", owner=self, title="恢复 Word 模板"
        )

    def _title(self, name: str) -> str:
        return next((one.title for one in self.templates if one.name == name), name)


def _line(name: str, label: str, sample: str) -> QWidget:
    shown = Label(f"{{{{ {name} }}}}", "strong")
    shown.setFixedWidth(ladder.wide(NAME_WIDE))
    like = Elided(sample, tone="ink2")
    like.setFixedWidth(ladder.wide(SAMPLE_WIDE))
    return holder(row(shown, (Elided(label), 1), like, space=16))
