"""The first start: 单位与届次 → 代表名册 → 积分规则 → 备份位置. Every step may be skipped; nothing exists until the end."""

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QStackedWidget, QWidget

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import show_refusal
from gongshu_desk.ui.kit.figures import Step, Steps
from gongshu_desk.ui.kit.form_fields import FormField
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, holder, note, row
from gongshu_desk.ui.kit.progress_panel import ProgressPanel
from gongshu_desk.ui.kit.record_form import RecordForm
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.status_line import SECRECY

UNIT, ROSTER, RULES, BACKUP = range(4)
WORDS = ("单位与届次", "代表名册", "积分规则", "备份位置")
NAMELESS = "未命名单位"
IMPORT, DEMO, LATER = range(3)
FIELDS = (
    FormField("unit", "单位名称", hint="如 某某街道人大工委", tip="印在每一张表和证书上，以后可改", group="单位"),
    FormField("clerk", "经办人", hint="您的姓名，写进操作记录", group="单位"),
    FormField(
        "level", "代表层级", "code", choices=tuple((level, level.label) for level in MandateLevel),
        value=MandateLevel.DISTRICT, tip="本单位给哪一级代表计分", group="届次",
    ),
    FormField("number", "届次", "int", hint="如 1", least=1, most=99, value=1, group="届次"),
    FormField("starts_on", "开始日期", "date", tip="本届第一次会议；不填则从五年前算起，以后可改", group="届次"),
    FormField("ends_on", "届满日期", "date", tip="不填即还没有届满", group="届次"),
)  # fmt: skip


class Welcome(QDialog):
    """The guide. After it was accepted `desk` is open, `next_page` what to show first."""

    def __init__(self, shell: Shell, data: Path) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle("欢迎使用代表履职登记")
        self.shell, self.data = shell, data
        self.desk: Any = None
        self.next_page: tuple[str, Any] = ("dashboard", None)
        self._roster: Path | None = None
        self._rules: str | None = None
        self._second = ""
        self.steps = Steps([Step(word) for word in WORDS], UNIT)
        self.form = RecordForm(FIELDS, buttons=False)
        self.stack = QStackedWidget()
        for page in (self.form, self._roster_page(), self._rules_page(), self._backup_page()):
            self.stack.addWidget(page)
        self.back = Button(
            "上一步", tip="Alt+←", key="Alt+Left", run=lambda: self.show_step(self.stack.currentIndex() - 1)
        )
        self.skip = Button("跳过这一步", "quiet", tip="用默认的，以后在设置里改", run=self._skip)
        self.next = Button("下一步", "primary", key="Ctrl+Return", run=self._next)
        self._title, self._explain = Label("", "h1"), Label("", tone="ink2", wrap=True)
        head = col(self._title, self._explain, space=4, margins=(20, 14, 20, 10))
        body = card(
            col(row((self.steps, 1), margins=(16, 4, 16, 4)), hline(), head, (self.stack, 1), space=0, margins=EDGE)
        )
        foot = holder(row(note("red", "warning-circle-fill", f"{SECRECY}。"), None, self.back, self.skip, self.next))
        self.setLayout(col((body, 1), foot, space=12, margins=(24, 20, 24, 16)))
        room = self.screen().availableGeometry()
        self.resize(min(ladder.wide(880), room.width() - 32), min(ladder.px(620), room.height() - 48))
        self.progress = ProgressPanel(self, shell.jobs)
        self.show_step(UNIT)

    # ---- steps ------------------------------------------------------------------------------------------

    def show_step(self, step: int) -> None:
        """Show a step."""
        explains = (
            "先说清是谁的数据。都可以以后再改。",
            "有名册就导入；想先看看，可以装一个街道的示例数据。",
            "积分按规则文件计算。区里没有下发之前，可先用示例规则试算。",
            "程序在退出、导入、升级、结账前自动备份，并读回核验。",
        )
        self.stack.setCurrentIndex(step)
        self.steps.set_steps([Step(word) for word in WORDS], step)
        self._title.setText(WORDS[step])
        self._explain.setText(explains[step])
        self.back.setEnabled(step > UNIT)
        self.next.set_word("开始使用" if step == BACKUP else "下一步")
        self.skip.setVisible(step != BACKUP)
        if step == UNIT:
            self.form.focus_first()
        else:
            self.next.setFocus()

    def _next(self) -> None:
        step = self.stack.currentIndex()
        if step == UNIT and not self.form.check():
            return
        if step == ROSTER and self.choice() == IMPORT and self._roster is None:
            self._choose_roster()
            if self._roster is None:
                return
        if step == BACKUP:
            self.finish()
        else:
            self.show_step(step + 1)

    def _skip(self) -> None:
        step = self.stack.currentIndex()
        if step == UNIT:
            self.form.revert()
        elif step == ROSTER:
            self._group.button(LATER).setChecked(True)
        elif step == RULES:
            self._rules = None
            self._rules_said.setText("用示例规则")
        self.show_step(step + 1)

    def choice(self) -> int:
        """What is to become of the roster: IMPORT, DEMO or LATER."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Choose what is to become of the roster."""
        self._group.button(place).setChecked(True)

    def _roster_page(self) -> QWidget:
        self._group = QButtonGroup(self)
        self._roster_said = Elided("还没有选文件", tone="ink2")
        pick = Button("选择文件", small=True, icon="folder-open", tip="Excel、WPS 表格或 CSV", run=self._choose_roster)
        lines = (
            (IMPORT, "导入代表名册", "先预览每一行，确认后才写入", row(pick, (self._roster_said, 1))),
            (DEMO, "装入示例数据", "一个虚构街道的代表、活动、签到、建议、述职，可试着打印证书和汇总表", None),
            (LATER, "以后再说", "从空白开始，逐条登记", None),
        )
        box = col(space=14, margins=(20, 12, 20, 12))
        for place, word, meaning, more in lines:
            button = QRadioButton(word)
            ladder.wear(button, "strong")
            self._group.addButton(button, place)
            inner = col(
                Label(meaning, tone="ink2", wrap=True), *([more] if more else []), space=6, margins=(28, 0, 0, 0)
            )
            box.addLayout(col(button, inner, space=2))
        box.addStretch(1)
        self._group.button(IMPORT).setChecked(True)
        return holder(box)

    def _rules_page(self) -> QWidget:
        self._rules_said = Label("用示例规则", "strong", wrap=True)
        pick = Button("选规则文件", small=True, icon="folder-open", tip="区里下发的 .toml 文件", run=self._choose_rules)
        example = Button("用示例规则", small=True, tip="以后在「设置 › 积分规则」里换", run=self._use_example)
        warn = note("amber", "warning-fill", "示例规则须经区人大常委会确认后，才能作为正式结果公示。")
        return holder(
            col(row(self._rules_said, None), row(pick, example, None), warn, None, space=14, margins=(20, 12, 20, 12))
        )

    def _backup_page(self) -> QWidget:
        self._second_said = Elided("没有设置；建议设在 U 盘或共享盘", tone="ink2")
        pick = Button("选文件夹", small=True, icon="folder", tip="退出时多存一份", run=self._choose_second)
        lines = col(
            row(Label("数据文件夹", "strong"), (Elided(str(self.data), tone="ink2"), 1), space=16),
            row(Label("备份位置　", "strong"), (Elided(str(self.data / "backups"), tone="ink2"), 1), space=16),
            row(Label("第二份　　", "strong"), (self._second_said, 1), pick, space=16),
            None,
            space=14,
            margins=(20, 12, 20, 12),
        )
        return holder(lines)

    # ---- choosing ---------------------------------------------------------------------------------------

    def _choose_roster(self) -> None:
        file = file_dialogs.ask_open(self, self.shell.settings, "代表名册", file_dialogs.SHEETS)
        if file is not None:
            self._roster = file
            self._roster_said.set_text(file.name, "ink")
            self.choose(IMPORT)

    def _choose_rules(self) -> None:
        file = file_dialogs.ask_open(self, self.shell.settings, "积分规则", file_dialogs.RULES)
        if file is not None:
            self.take_rules(file)

    def take_rules(self, file: Path) -> None:
        """Check a rule file with its examples; a faulty one is refused with every fault."""

        def check(_progress: object) -> Any:
            from gongshu_desk.services import rules

            found = rules.check(rules.rule_file(file))
            if not found.passed:
                raise InvalidInput(found.sentence, "请规则的制定单位改正例子或细则。")
            return found

        def told(found: Any) -> None:
            self._rules = found.scheme.text
            self._rules_said.setText(found.sentence)

        self.shell.jobs.run(check, told, lambda error: show_refusal(self, error), owner=self, title="检查规则")

    def _use_example(self) -> None:
        self._rules = None
        self._rules_said.setText("用示例规则")

    def _choose_second(self) -> None:
        folder = file_dialogs.ask_folder(self, self.shell.settings, "第二份备份放在")
        if folder is not None:
            self._second = str(folder)
            self._second_said.set_text(self._second, "ink")

    # ---- the end ----------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Make the store, on the store worker; the dialog closes when it is there."""
        if not self.next.isEnabled():
            return
        values, data, rules, demo = self.form.values(), self.data, self._rules, self.choice() == DEMO
        clerk = str(values["clerk"] or "")
        self.next.set_reason("正在建立数据")

        def run(progress: Any) -> Any:
            return _with_demo(data, rules, progress) if demo else _empty(data, values, rules)

        def done(desk: Any) -> None:
            self.desk = desk
            settings = self.shell.settings
            settings["clerk"] = clerk
            settings["backup/second"] = self._second
            if self.choice() == IMPORT and self._roster is not None:
                self.next_page = ("import", {"kind": "deputies", "file": self._roster})
            elif not demo:
                self.next_page = ("deputies", None)
            self.accept()

        self.shell.jobs.run(run, done, self._failed, owner=self, title="装入示例数据" if demo else "建立数据")

    def _failed(self, error: UserError) -> None:
        self.next.set_reason("")
        show_refusal(self, error)


def _empty(data: Path, values: dict[str, Any], rules: str | None) -> Any:
    """A store for the unit as it was filled in, with what was left out taken as usual."""
    from gongshu_desk.services.desk import found_desk

    starts: date | None = values["starts_on"]
    return found_desk(
        data,
        unit=values["unit"] or NAMELESS,
        term=values["number"] or 1,
        level=values["level"] or MandateLevel.DISTRICT,
        term_from=starts,
        term_to=values["ends_on"],
        rules=rules,
    )


def _with_demo(data: Path, rules: str | None, progress: Any) -> Any:
    """The demo street; a rule file chosen beside it is installed over the example where its version allows."""
    from gongshu_desk.reports.issuing import draw
    from gongshu_desk.services.demo import fill
    from gongshu_desk.services.desk import open_desk

    fill(data, scale="street", progress=progress, draw=draw)
    desk = open_desk(data)
    if rules is not None:
        from gongshu_desk.services.rules import install

        install(desk, rules)
    return desk
