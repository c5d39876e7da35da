"""The unit, and the terms with their first and last day."""

from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.services import history, setup
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.setup import TermFacts, UnitFacts
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column, Row
from gongshu_desk.ui.kit.dialogs import Dialog, ask_box
from gongshu_desk.ui.kit.form_fields import FormField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, row
from gongshu_desk.ui.kit.record_form import RecordForm
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell

UNIT_FIELDS = (
    FormField("name", "单位名称", required=True, hint="如 某某街道人大工委", tip="印在每一张表和证书上"),
    FormField("short_name", "简称", hint="如 某某街道"),
    FormField("contact", "联系人", hint="印在公示表上"),
    FormField("phone", "电话", hint="印在公示表上"),
    FormField(
        "work_method",
        "工作法名称",
        hint="如 「571」工作法",
        limit=40,
        tip="本地联系群众的做法叫什么，照填照印，程序不解释；没有就不填",
    ),
)
TERM_FIELDS = (
    FormField("number", "届次", "int", True, hint="如 1", least=1, most=99),
    FormField("level", "层级", "code", True, choices=tuple((level, level.label) for level in MandateLevel)),
    FormField("starts_on", "开始日期", "date", True, tip="本届第一次会议的日期"),
    FormField("ends_on", "届满日期", "date", tip="不填即还没有届满"),
)
COLUMNS = (
    Column("label", "届次", "name", 120, rank=0),
    Column("level", "层级", width=80, rank=2),
    Column("starts_on", "开始日期", width=120, rank=1),
    Column("ends_on", "届满日期", width=120, rank=1, stretch=True),
)


class UnitTab(QWidget):
    """Form of the unit at the left, terms at the right."""

    kinds = frozenset({"unit", "term", "setting"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self.form = RecordForm(UNIT_FIELDS, next_button=False)
        self.form.close_button.hide()
        self.form.save.connect(self._save_unit)
        self.table = RecordTable(COLUMNS, key="id", label="届次")
        self.table.activated_row.connect(self._edit)
        add = Button("新增一届", small=True, icon="plus", tip="登记另一层级或以前的一届", run=lambda: self._edit(None))
        roll = Button("换届", small=True, icon="flag-fill", tip="从本届转到下一届", run=lambda: shell.go("roll-over"))
        change = Button("修改", small=True, icon="pencil-simple", tip="改起止日期（Enter）", run=self._edit_current)
        left = card(
            col(row(Label("单位", "h2"), margins=(16, 12, 16, 12)), hline(), (self.form, 1), space=0, margins=EDGE)
        )
        head = row((Label("届次", "h2"), 1), change, add, roll, margins=(16, 8, 12, 8))
        right = card(col(head, hline(), (self.table, 1), space=0, margins=EDGE))
        self.setLayout(row((left, 1), (right, 1), space=16))

    def reload(self) -> None:
        """Read unit and terms."""
        desk = self._desk
        self._shell.jobs.run(
            lambda _p: (setup.unit(desk), setup.terms(desk)),
            self._show,
            owner=self,
            latest="settings.unit",
            title="读取设置",
        )

    def _show(self, found: tuple[UnitFacts, list[TermFacts]]) -> None:
        unit, terms = found
        if not self.form.is_changed():
            self.form.set_values(
                {
                    "name": unit.name,
                    "short_name": unit.short_name,
                    "contact": unit.contact,
                    "phone": unit.phone,
                    "work_method": unit.work_method,
                }
            )
        self.table.set_rows(
            [
                {
                    "id": t.id,
                    "label": t.label,
                    "level": t.level,
                    "starts_on": t.starts_on,
                    "ends_on": t.ends_on,
                    "facts": t,
                }
                for t in terms
            ]
        )
        self.table.select_first()

    def _save_unit(self, values: dict[str, Any]) -> None:
        desk = self._desk
        facts = UnitFacts(*(values[name] or "" for name in ("name", "short_name", "contact", "phone", "work_method")))
        self._write(lambda: setup.change_unit(desk, facts), "已保存单位信息", self.form.accept_saved)

    def _edit_current(self) -> None:
        current = self.table.current_row()
        if current is not None:
            self._edit(current)

    def _edit(self, current: Row | None) -> None:
        """Ask for a term in a dialog, and keep it."""
        facts: TermFacts | None = current["facts"] if current else None
        box = Dialog(self, "修改一届" if facts else "新增一届", "calendar", width=420)
        form = RecordForm(TERM_FIELDS, buttons=False)
        if facts is not None:
            form.set_values(
                {"number": facts.number, "level": facts.level, "starts_on": facts.starts_on, "ends_on": facts.ends_on}
            )
        form.setMinimumHeight(200)
        form.save.connect(lambda _values: box.accept())
        save = Button("保存", "primary", tip="Ctrl+S", run=form.submit)
        box.set_content(form, buttons=(None, Button("取消", run=box.reject), save))
        form.focus_first()
        if ask_box(box):
            values, desk, number = form.values(), self._desk, facts.id if facts else None
            self._write(lambda: setup.put_term(desk, **values, id=number), "已保存届次", None)

    def _write(self, run: Any, sentence: str, after: Any) -> None:
        desk, shell = self._desk, self._shell

        def told(saved: Any) -> None:
            if after is not None:
                after()
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))

        shell.jobs.run(lambda _p: run(), told, owner=self, title="正在保存")
