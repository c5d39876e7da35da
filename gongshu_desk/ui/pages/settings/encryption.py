"""加密: whether the store is encrypted, what that protects and what not, and the plain copies left from before."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import encryption
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.encryption import Standing
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, hline, holder, note, row, scroll
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.settings.encryption_steps import (
    NewPaperDialog,
    PasswordDialog,
    StepsDialog,
    TurnOffDialog,
    TurnOnDialog,
)

SECOND = "backup/second"
PROTECTS = (
    "电脑、U 盘、移动硬盘丢了或被人拷走：没有密码，读不出一个字",
    "数据、附件、照片、备份、续记都加密，以后的备份也一样",
    "U 盘上的备份可以在另一台电脑恢复：要数据密码或恢复密钥，密钥文件就在备份旁边",
)
NOT_PROTECTED = (
    "程序开着的时候：屏幕上的、内存里的，能用这台电脑的人都看得到",
    "打印件、导出的表格和 PDF、运行记录（日志）：不加密",
    "删掉的旧文件：硬盘和 U 盘上可能还能恢复，程序不能保证抹净",
    "密码和恢复密钥都丢了：数据就打不开了，谁也没有办法",
)
COST = "代价：登记一笔几乎不变，打开数据约需原来的 2 倍时间，算全年积分约 1.4 倍，备份约 1.8 倍；每次核对密码一两秒。"
"""Ratios of a district's year by `python -m tests.bench encryption`."""
SHOWN = 8
"""So many plain files are named; of more, the number."""


class EncryptionTab(QWidget):
    """State and actions above, what it does and does not do below, then what is left plain."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self.chip = Chip("未启用")
        self.told = Label("", tone="ink2", wrap=True)
        self.on = Button("启用加密", "primary", "lock-key", small=True, run=lambda: self._ask(TurnOnDialog))
        self.password = Button("更换密码", small=True, icon="key", run=lambda: self._ask(PasswordDialog))
        self.paper = Button("换恢复密钥", small=True, icon="printer", run=lambda: self._ask(NewPaperDialog))
        self.off = Button("关闭加密", small=True, icon="lock-open", run=lambda: self._ask(TurnOffDialog))
        head = row(
            Label("整库加密", "h2"), self.chip, None, self.off, self.paper, self.password, self.on,
            space=8, margins=(20, 10, 12, 10),
        )  # fmt: skip
        does = row(
            (_list("保护什么", "shield-check", "green", PROTECTS), 1),
            (_list("保护不了什么", "warning", "amber", NOT_PROTECTED), 1),
            space=24, margins=(20, 12, 20, 12),
        )  # fmt: skip
        state = col(self.told, Label(COST, "cap", "ink2", wrap=True), space=4, margins=(20, 10, 20, 12))
        self._below = col(space=12)
        top = card(col(head, hline(), state, hline(), does, space=0, margins=EDGE))
        self.setLayout(col((scroll(col(top, self._below, None, space=12)), 1), space=0))
        self.standing: Standing | None = None
        self.box: StepsDialog | None = None

    def reload(self) -> None:
        """Look at the files."""
        desk, second = self._desk, self._shell.settings.get(SECOND, "")
        self._shell.jobs.run(
            lambda _progress: encryption.standing(desk, second),
            self._show, owner=self, latest="settings.encryption", title="查看加密",
        )  # fmt: skip

    def _show(self, found: Standing) -> None:
        self.standing = found
        self.chip.set_word("已启用" if found.encrypted else "未启用")
        for button in (self.password, self.paper, self.off):
            button.setVisible(found.encrypted)
        self.on.setVisible(not found.encrypted)
        self.on.set_reason("" if found.possible else "本机的程序缺少加密组件，请重新安装完整的程序")
        if found.encrypted:
            since = f"自 {found.since} 起，" if found.since else ""
            self.told.setText(
                f"{since}数据按 AES-256 整库加密。密钥文件有 {len(found.keys)} 份，丢了一份，用另一份就行。"
            )
        else:
            self.told.setText(
                "现在没有加密：拿到这台电脑或备份 U 盘的人，用普通工具就能读出数据。是否启用，由本单位决定。"
            )
        clear(self._below)
        if found.encrypted:
            self._below.addWidget(_keys(found.keys))
        if found.plain:
            self._below.addWidget(self._left(found.plain))

    def _left(self, files: tuple[Path, ...]) -> QWidget:
        """What anybody can still read, with a button."""
        remove = Button("删除这些文件", small=True, icon="trash", run=self.remove_plain)
        words = f"启用之前的 {len(files)} 个文件还没有加密（旧备份、续记、附件等）。确认新的备份可用以后，请删除。"
        lines = col(*(Elided(str(file), "cap", "ink2") for file in files[:SHOWN]), space=2, margins=(20, 8, 20, 10))
        if len(files) > SHOWN:
            lines.addWidget(Label(f"…… 另有 {len(files) - SHOWN} 个", "cap", "ink2"))
        return card(col(note("amber", "warning", words, remove), lines, space=0, margins=EDGE))

    def remove_plain(self) -> None:
        """Delete what was left plain, after a question that promises nothing it cannot."""
        if self.standing is None or not confirm(
            self,
            f"删除这 {len(self.standing.plain)} 个没有加密的文件？",
            "删除后不能撤销；加密以后做的备份不受影响。删除不等于抹净：要紧的硬盘和 U 盘，淘汰时请销毁。",
            yes="删除", danger=True,
        ):  # fmt: skip
            return
        desk, files, second = self._desk, self.standing.plain, self._shell.settings.get(SECOND, "")

        def told(kept: list[Path]) -> None:
            self._shell.toast(f"有 {len(kept)} 个正被占用，没有删掉" if kept else f"已删除 {len(files)} 个文件")
            self.reload()

        self._shell.jobs.run(
            lambda _p: encryption.remove_plain(desk, files, second), told, owner=self, title="正在删除"
        )

    def _ask(self, make: type[TurnOnDialog | PasswordDialog | NewPaperDialog | TurnOffDialog]) -> None:
        self.box = box = make(self._shell, self, self._desk)
        box.ended.connect(self._ended)
        box.finished.connect(box.deleteLater)
        box.open()

    def _ended(self, _answer: object) -> None:
        words = {
            TurnOnDialog: "已启用整库加密",
            PasswordDialog: "数据密码已更换",
            NewPaperDialog: "恢复密钥已更换，请销毁旧的那张",
        }
        self._shell.toast(words.get(type(self.box), "已关闭整库加密"))  # type: ignore[arg-type]
        self._shell.notices.tell()
        self.reload()


def _list(title: str, icon: str, tone: str, lines: tuple[str, ...]) -> QWidget:
    items = [row(_dot(), (Label(line, wrap=True, tone="ink2"), 1), space=6) for line in lines]
    return holder(col(row(Icon(icon, tone, 18), Label(title, "strong"), None, space=6), *items, None, space=6))


def _dot() -> QWidget:
    return holder(col(Label("·", tone="ink2"), None, space=0))  # beside the first line of several


def _keys(files: tuple[Path, ...]) -> QWidget:
    lines = [Elided(str(file), "cap", "ink2") for file in files]
    return card(col(Label("密钥文件", "strong"), *lines, space=4, margins=(20, 10, 20, 10)))
