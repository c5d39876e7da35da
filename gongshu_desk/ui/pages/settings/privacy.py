"""个人信息: which private fields are kept and why, who is due for clearing, and the copy that may be handed on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import private_fields, retention
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.private_fields import Kept
from gongshu_desk.services.retention import Due
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.dialogs import ask_text, confirm
from gongshu_desk.ui.kit.fields import NumberField
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, hline, holder, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell

COLUMNS = (
    Column("name", "姓名", "name", 120, rank=0),
    Column("ended_on", "离任", width=110, rank=1),
    Column("due_since", "到期", width=110, rank=1),
    Column("held", "还登记着", width=240, stretch=True, rank=0, show=lambda v, _row: "、".join(v)),
)
NONE_DUE = "现在没有到期的个人信息"
WHY = "写明用途，例如「换届名册须报身份证号」。用途会显示在这里；没有用途的个人信息不应收集。"
COPY_WORDS = "姓名换成虚构的，号码、住址、备注和文字内容去掉；积分照旧。可交给技术人员，或用来培训新手。"


@dataclass(frozen=True, slots=True)
class Found:
    """What the tab shows."""

    kept: list[Kept]
    due: list[Due]
    years: int


class PrivacyTab(QWidget):
    """The fields above, the due list below, the copy at the foot."""

    kinds = frozenset({"setting", "person", "mandate", "term", "attachment"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self.fields = col(space=8, margins=(16, 10, 12, 12))
        self.switches: dict[str, Button] = {}
        self.years = NumberField("年", whole=True, least=0, most=retention.MOST, width=64)
        self.years.setAccessibleName("离任后保留几年")
        self.years.editingFinished.connect(self._set_years)
        self.table = RecordTable(COLUMNS, key="id", multi=True, label="到期的个人信息", empty=NONE_DUE)
        self.clear_button = Button(
            "清除选中的", small=True, icon="trash", tip="清除手机、身份证号、住址，取下照片；不能撤销", run=self.clear
        )
        words = Elided("选中后清除；履职记录和积分不动", tone="ink2")
        head = row(
            Label("到期清除", "h2"), Label("离任后", tone="ink2"), self.years, Label("年", tone="ink2"), (words, 1),
            self.clear_button, margins=(16, 8, 12, 8),
        )  # fmt: skip
        self.copy_button = Button("做脱敏副本…", small=True, icon="copy", tip="另存为一个文件", run=self.copy)
        self.report_button = Button(
            "导出诊断包…", small=True, icon="file-arrow-down", tip="版本、条数和隐去姓名号码的日志", run=self._report
        )
        given = row(Label("交给别人", "h2"), (Elided(COPY_WORDS, tone="ink2"), 1), self.copy_button, self.report_button,
                    space=12, margins=(16, 8, 12, 8))  # fmt: skip
        title = row((Label("登记哪些", "h2"), 1), margins=(16, 10, 12, 10))
        kept = card(col(title, hline(), self.fields, space=0, margins=EDGE))
        due = card(col(head, hline(), (self.table, 1), space=0, margins=EDGE))
        self.setLayout(col(kept, (due, 1), card(given), space=12))

    def reload(self) -> None:
        """Read what is kept and who is due."""
        desk = self._desk
        self._shell.jobs.run(
            lambda _p: Found(private_fields.standing(desk), retention.due(desk), retention.years(desk)),
            self._show,
            owner=self,
            latest="settings.privacy",
            title="读取设置",
        )

    def _show(self, found: Found) -> None:
        clear(self.fields)
        self.switches = {}
        for kept in found.kept:
            self.fields.addWidget(self._line(kept))
        self.years.set_value(found.years)
        names = ("id", "name", "ended_on", "due_since", "held")
        self.table.set_rows([{name: getattr(each, name) for name in names} for each in found.due])
        self.clear_button.set_reason("" if found.due else NONE_DUE)

    def _line(self, kept: Kept) -> QWidget:
        if kept.on:
            held = f"{kept.count} 人已登记" if kept.count else "还没有人登记"
            said = f"{held}　用途：{kept.reason or '（没有写明）'}"
            run: Callable[[], None] = lambda: self.switch_off(kept)  # noqa: E731
            made = Button("清除并停用…" if kept.count else "停用", small=True, run=run)
        else:
            said = "表单、表格、名册里都没有这一项"
            made = Button("启用…", small=True, tip="写明用途后启用", run=lambda: self.switch_on(kept))
        self.switches[kept.field] = made
        state = Label("登记" if kept.on else "不登记", tone="ink" if kept.on else "ink3")
        return holder(row(Label(kept.label, "strong"), state, (Elided(said, tone="ink2"), 1), made, space=16))

    # ---- doing ------------------------------------------------------------------------------------------

    def switch_on(self, kept: Kept) -> None:
        """Keep a field, after its purpose was told."""
        reason = ask_text(self, f"启用登记{kept.label}", WHY, yes="启用")
        if reason:
            desk = self._desk
            self._write(lambda: private_fields.switch_on(desk, kept.field, reason), f"已启用登记{kept.label}")

    def switch_off(self, kept: Kept) -> None:
        """Keep it no longer; what is stored is cleared first."""
        desk = self._desk
        if not kept.count:
            self._write(lambda: private_fields.switch_off(desk, kept.field), f"已停用登记{kept.label}")
            return
        detail = (
            f"{kept.count} 人的{kept.label}连同操作记录里的旧内容一并清除，不能撤销；"
            f"这些人的手机、住址以前改过几次也不再看得到。{retention.HELD_ELSEWHERE}"
        )
        if confirm(self, f"清除全部{kept.label}？", detail, yes="清除并停用", danger=True):
            self._write(lambda: retention.clear_field(desk, kept.field), f"已清除全部{kept.label}，不再登记")

    def clear(self) -> None:
        """Clear the selected people, after it was said what that means."""
        people, desk = [each["id"] for each in self.table.selected_rows()], self._desk
        if not people:
            return
        detail = (
            "手机、身份证号、家庭住址连同操作记录里的旧内容一并清除，不能撤销；姓名、履职记录和积分不动。"
            + retention.HELD_ELSEWHERE
        )
        if confirm(self, f"清除 {len(people)} 人的个人信息？", detail, yes="清除", danger=True):
            self._write(lambda: retention.clear(desk, people), f"已清除 {len(people)} 人的个人信息")

    def _set_years(self) -> None:
        count, desk = self.years.value(), self._desk
        if isinstance(count, int) and not self.years.problem():
            self._shell.jobs.run(
                lambda _p: retention.set_years(desk, count) if count != retention.years(desk) else None,
                lambda _saved: self.reload(),
                owner=self,
                title="正在保存",
            )

    def _write(self, run: Callable[[], Any], sentence: str) -> None:
        self._shell.jobs.run(
            lambda _p: run(), lambda saved: tell_saved(self._shell, saved, sentence), owner=self, title="正在保存"
        )

    def copy(self) -> None:
        """A redacted copy where the clerk wants it."""
        name = f"脱敏副本_{self._desk.today():%Y%m%d}.db"
        target = file_dialogs.ask_save(self, self._shell.settings, "做脱敏副本", name, "数据文件 (*.db)")
        if target is None:
            return
        desk = self._desk

        def run(_progress: object) -> Any:
            from gongshu_desk.services.redacting import redact

            return redact(desk, target)

        self._shell.jobs.run(
            run,
            lambda made: self._shell.toast(f"已做好脱敏副本，{made.people} 个姓名已换掉并逐字节查过", file=made.file),
            owner=self,
            title="做脱敏副本",
        )

    def _report(self) -> None:
        if self._shell.export_diagnosis is not None:
            self._shell.export_diagnosis()
