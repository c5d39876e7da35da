"""The settings behind tabs. Each tab gathers for itself when it is shown."""

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTabBar

from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.settings.about import AboutTab
from gongshu_desk.ui.pages.settings.accounts import AccountsTab
from gongshu_desk.ui.pages.settings.backups import BackupsTab
from gongshu_desk.ui.pages.settings.display import DisplayTab
from gongshu_desk.ui.pages.settings.encryption import EncryptionTab
from gongshu_desk.ui.pages.settings.fonts import FontsTab
from gongshu_desk.ui.pages.settings.history import HistoryTab
from gongshu_desk.ui.pages.settings.print_log import PrintLogTab
from gongshu_desk.ui.pages.settings.printers import PrintersTab
from gongshu_desk.ui.pages.settings.privacy import PrivacyTab
from gongshu_desk.ui.pages.settings.rules import RulesTab
from gongshu_desk.ui.pages.settings.unit import UnitTab
from gongshu_desk.ui.pages.settings.word import WordTab

TABS: tuple[tuple[str, str, Any], ...] = (
    ("display", "显示", DisplayTab),
    ("unit", "单位与届次", UnitTab),
    ("rules", "积分规则", RulesTab),
    ("fonts", "打印字体", FontsTab),
    ("word", "Word 模板", WordTab),
    ("printers", "打印机校准", PrintersTab),
    ("print-log", "打印记录", PrintLogTab),
    ("backups", "备份", BackupsTab),
    ("encryption", "加密", EncryptionTab),
    ("accounts", "账户", AccountsTab),
    ("history", "操作记录", HistoryTab),
    ("privacy", "个人信息", PrivacyTab),
    ("about", "关于", AboutTab),
)
GAPS = {"积分规则": "rules", "数据备份": "backups"}
"""What another page calls it (年终还缺什么) → the tab."""


class SettingsPage(Page):
    """`open` takes the name of a tab: the first word of each line of `TABS`."""

    title, help = "设置", "settings"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName("设置的分类")
        ladder.wear(self.tabs, "body")
        self.stack = QStackedWidget()
        self._made = [make(shell, desk) for _, _, make in TABS]
        for (_, word, _), tab in zip(TABS, self._made, strict=True):
            self.tabs.addTab(word)
            self.stack.addWidget(tab)
        self.tabs.currentChanged.connect(self._show)
        self.fill(Heading("设置", "只影响这台电脑和这个单位"), row(self.tabs, None), (self.stack, 1))

    @property
    def kinds(self) -> frozenset[str]:  # type: ignore[override]
        """What the tab in sight shows."""
        found: frozenset[str] = self._made[self.stack.currentIndex()].kinds
        return found

    def tab(self, name: str) -> Any:
        """A tab by its name, brought into sight."""
        place = next((i for i, (key, _, _) in enumerate(TABS) if key == name), 0)
        self.tabs.setCurrentIndex(place)
        return self._made[place]

    def open(self, argument: Any) -> None:
        """See the class."""
        name = argument.get("tab", "") if isinstance(argument, dict) else str(argument)
        self.tab(GAPS.get(name, name))

    def _show(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self._made[place].reload()

    def reload(self) -> None:
        self._made[self.stack.currentIndex()].reload()

    def changed(self, kinds: frozenset[str]) -> None:
        """The history lists every write, whatever it touched."""
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def focus_first(self) -> None:
        self.tabs.setFocus()
