"""账户: turning them on, who there is with which roles, one-time passwords, who came in when."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.policy import Command
from gongshu_desk.services import access, accounts, accounts_admin
from gongshu_desk.services.accounts_admin import Came, Listed
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Column, Row
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, holder, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.settings.accounts_steps import (
    AccountDialog,
    NewAccountsPaper,
    TurnOffAccounts,
    TurnOnAccounts,
    show_once,
)

OFF = (
    "现在不用登录：谁打开程序都能登记和修改，操作记录里写的是自己填的经办人姓名，程序不核对是不是本人。"
    "一个人用的电脑可以这样；几个人合用，或者登记和审核要分开，请启用账户。"
)
ON = (
    "账户分清谁登记、谁审核、谁只能看，每次登录都有记录。"
    "账户不保护文件本身：拿到这台电脑或备份 U 盘的人，用别的工具仍能读出数据；要防这个，请另外启用「加密」。"
)
PEOPLE = (
    Column("shown", "姓名", "name", 150, rank=0),
    Column("name", "账户名", width=130, rank=1),
    Column("roles", "角色", width=220, stretch=True, rank=0),
    Column("state", "状态", width=130, rank=1),
    Column("last", "上次登录", width=150, rank=2),
)
EVENTS = (
    Column("at", "时间", "name", 170, rank=0, show=lambda v, _row: f"{v:%Y-%m-%d %H:%M:%S}"),
    Column("account", "账户名", width=130, rank=0),
    Column("kind", "什么事", width=120, rank=0),
    Column("detail", "说明", width=260, stretch=True, rank=1),
)
MINUTES = (3, 5, 10, 15, 30, 60)


@dataclass(frozen=True, slots=True)
class _Seen:
    on: bool
    may: str
    people: list[Listed]
    events: list[Came]
    minutes: int


class AccountsTab(QWidget):
    """Off: what that means, and 启用. On: the accounts, and below them who came in when."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._people: dict[str, Listed] = {}
        self.box: Any = None
        self.chip, self.told = Chip("未启用"), Label(OFF, tone="ink2", wrap=True)
        self.protects = Label(ON, tone="ink2", wrap=True)
        self.on = Button("启用账户", "primary", "user-circle", small=True, run=lambda: self._steps(TurnOnAccounts))
        self.off = Button("停用账户", small=True, icon="lock-open", run=lambda: self._steps(TurnOffAccounts))
        self.paper = Button("换恢复密钥", small=True, icon="printer", run=lambda: self._steps(NewAccountsPaper))
        self.minutes = Combo(label="自动锁屏：没有人动键盘和鼠标", most=240)
        self.minutes.set_choices([(m, f"{m} 分钟后锁屏") for m in MINUTES], 10)
        self.minutes.edited.connect(self._keep_minutes)
        for button in (self.off, self.paper):
            button.command = Command.ACCOUNTS
        head = row(
            Label("账户", "h2"), self.chip, None, self.minutes, self.off, self.paper, self.on,
            space=8, margins=(20, 10, 12, 10),
        )  # fmt: skip
        words = col(self.told, self.protects, space=6, margins=(20, 10, 20, 12))
        self._lists, self._rest = self._both(), holder(col(None))
        self.setLayout(
            col(card(col(head, hline(), words, space=0, margins=EDGE)), (self._lists, 1), (self._rest, 1), space=12)
        )

    def _both(self) -> QWidget:
        self.people = RecordTable(PEOPLE, key="uid", label="账户", empty="没有账户")
        self.people.current_changed.connect(self._judge)
        self.people.activated_row.connect(lambda _row: self.change())
        self.events = RecordTable(EVENTS, key="place", label="登录记录", empty="还没有登录记录")
        self.add_button = Button("添加账户", "primary", "plus", small=True, run=self.add)
        self.change_button = Button("改角色", small=True, icon="pencil-simple", run=self.change)
        self.once_button = Button("一次性密码", small=True, icon="key", run=self.once)
        self.stop_button = Button("停用", small=True, run=self.stop)
        for button in (self.add_button, self.change_button, self.once_button, self.stop_button):
            button.command = Command.ACCOUNTS
        head = row(
            (Label("谁能登录", "h2"), 1), self.stop_button, self.once_button, self.change_button, self.add_button,
            space=8, margins=(16, 8, 12, 8),
        )  # fmt: skip
        upper = card(col(head, hline(), (self.people, 1), space=0, margins=EDGE))
        below = row((Label("登录记录", "h2"), 1), margins=(16, 8, 12, 8))
        lower = card(col(below, hline(), (self.events, 1), space=0, margins=EDGE))
        return holder(col((upper, 3), (lower, 2), space=12))

    def reload(self) -> None:
        """Look who there is."""
        self._shell.jobs.run(
            lambda _p: _look(self._desk), self._show, owner=self, latest="settings.accounts", title="读取账户"
        )

    def _show(self, seen: _Seen) -> None:
        self.chip.set_word("已启用" if seen.on else "未启用")
        self.told.setText(seen.may if seen.may else OFF)
        self.told.setVisible(not seen.on or bool(seen.may))
        self.on.setVisible(not seen.on)
        for part in (self.off, self.paper, self.minutes, self._lists):
            part.setVisible(seen.on and not seen.may)
        self._rest.setVisible(not seen.on or bool(seen.may))
        self.minutes.set_value(seen.minutes)
        self._people = {one.uid: one for one in seen.people}
        self.people.set_rows([_person(one) for one in seen.people])
        self.events.set_rows(
            [
                {
                    "place": place,
                    "at": e.at,
                    "account": e.account or None,
                    "kind": e.kind.label,
                    "detail": e.detail or None,
                }
                for place, e in enumerate(seen.events)
            ]
        )
        if self.people.current_row() is None:
            self.people.select_first()
        self._judge(self.people.current_row())

    def _judge(self, current: Row | None) -> None:
        none = "" if current else "请先选一个账户"
        for button in (self.change_button, self.once_button, self.stop_button):
            button.set_reason(none)
        chosen = self._chosen()
        self.stop_button.set_word("启用" if chosen and chosen.disabled else "停用")

    def _chosen(self) -> Listed | None:
        current = self.people.current_row()
        return self._people.get(current["uid"]) if current else None

    def add(self) -> None:
        """A new account; its one-time password is shown once."""
        self.box = box = AccountDialog(self._shell, self, self._desk)
        box.ended.connect(lambda once: self._handed(str(box.person.shown.value()), once))
        self._start(box)

    def change(self) -> None:
        """Other roles, another name."""
        one = self._chosen()
        if one is not None:
            self._start(AccountDialog(self._shell, self, self._desk, one))

    def once(self) -> None:
        """A one-time password for the chosen account, after a question."""
        one, desk = self._chosen(), self._desk
        if one is not None and confirm(
            self, f"给{one.shown}一个一次性密码？", "他原来的密码马上失效，登录时要换成自己的。", yes="给密码"
        ):
            self._shell.jobs.run(
                lambda _p: accounts_admin.new_password(desk, one.uid),
                lambda once: self._handed(one.shown, once), owner=self, title="一次性密码",
            )  # fmt: skip

    def stop(self) -> None:
        """Let the chosen account in no more, or again."""
        one, desk = self._chosen(), self._desk
        if one is not None:
            self._shell.jobs.run(
                lambda _p: accounts_admin.set_disabled(desk, one.uid, not one.disabled),
                lambda _saved: self._done(f"{one.shown}的账户已{'启用' if one.disabled else '停用'}"),
                owner=self, title="账户",
            )  # fmt: skip

    def _handed(self, shown: str, once: str) -> None:
        self.box = show_once(self._shell, self, shown, once)
        self.reload()

    def _steps(self, make: Any) -> None:
        self._start(make(self._shell, self, self._desk))

    def _start(self, box: Any) -> None:
        self.box = box
        words = {TurnOnAccounts: "已启用账户", TurnOffAccounts: "已停用账户", NewAccountsPaper: "恢复密钥已更换"}
        box.ended.connect(lambda _answer: self._done(words.get(type(box), "")))
        box.finished.connect(box.deleteLater)
        box.open()

    def _done(self, words: str) -> None:
        if words:
            self._shell.toast(words)
        self._shell.notices.tell()
        self.reload()

    def _keep_minutes(self) -> None:
        desk, minutes = self._desk, int(self.minutes.value())
        self._shell.jobs.run(
            lambda _p: accounts_admin.set_idle_minutes(desk, minutes),
            lambda _saved: self._done(f"{minutes} 分钟不动就锁屏"), owner=self, title="自动锁屏",
        )  # fmt: skip


def _look(desk: Desk) -> _Seen:
    on, may = accounts.is_on(desk), access.told(desk, Command.ACCOUNTS)
    if not on or may:
        return _Seen(on, may, [], [], accounts_admin.idle_minutes(desk))
    return _Seen(on, "", accounts_admin.listed(desk), accounts_admin.events(desk), accounts_admin.idle_minutes(desk))


def _person(one: Listed) -> Row:
    state = "已停用" if one.disabled else "待换密码" if one.must_change else "可登录"
    return {
        "uid": one.uid,
        "shown": one.shown,
        "name": one.name,
        "roles": "、".join(role.label for role in one.roles),
        "state": state,
        "last": f"{one.last_in:%Y-%m-%d %H:%M}" if one.last_in else None,
    }
