"""达标: every station against the unit's own rules, with the arithmetic, the rows behind it, and the way to mend it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.fields import form_fields_of
from gongshu_desk.domain.station_standard import RULES, Lack, Standard, StationVerdicts, Verdict
from gongshu_desk.services import history, station_rules, station_standard
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.station_standard import Check
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, NumberField
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, clear, col, hline, holder, note, row, scroll, table_card
from gongshu_desk.ui.kit.multi_choice import MultiChoice
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH

MOST = 30
"""Lacks of one rule that are listed; the rest is counted."""
EXAMPLE = "现在用的是程序所附的示例要求，不是法定标准；请按本地办法改好「要求」再用。"


def _verdict(value: Verdict, _row: Any) -> Cell:
    if value.met is None:
        return Cell("—", "ink3")
    tone = "ink2" if value.met else "amber"
    return Cell(value.shown, tone, bold=not value.met, tip=f"{RULES[value.rule]} {value.word}",
                icon="check-bold" if value.met else "warning-fill", icon_tone="green" if value.met else "amber")  # fmt: skip


COLUMNS = (
    Column("name", "联络站", "name", width=120, stretch=True, rank=0),
    *(
        Column(key, label, width=94, rank=at + 1, show=_verdict, sort=lambda v: v.rate.value or 0)
        for at, (key, label) in enumerate(RULES.items())
    ),
    Column("result", "达到", "number", width=64, rank=0, tip="达到的项数 ÷ 有可算的项数"),
)


class StandardPage(Page):
    """`open({"station": name})` shows one station."""

    title = "达标"
    kinds = frozenset(
        {"liaisonstation", "activity", "attendance", "opinion", "mandate", "membership", "setting", "calendarday"}
    )
    help = "station-standard"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.found: Check | None = None
        self._wanted = ""
        self.heading = Heading(
            "达标", "", [
                Action("要求", self.ask_standard, "gear-six", tip="多久接待一次、提前几天公示、几天内答复，都由本单位定"),
                Action("打印", self.print_check, "printer", "Ctrl+P", "各站达标情况和还缺什么", "primary"),
            ],
        )  # fmt: skip
        self.as_of = DateField(width=150)
        self.as_of.edited.connect(self._day_edited)
        self._state = Combo([(None, "全部联络站"), (False, "只看未达标")], label="范围")
        self._state.edited.connect(self._fill)
        self.table = RecordTable(COLUMNS, key="id", label="各站达标情况")
        self.table.current_changed.connect(self._show_station)
        self.table.activated_row.connect(
            lambda each: shell.go("stations", {"ids": (each["id"],), "title": each["name"]})
        )
        self.side = _Lacks(shell)
        self._notes, self._none = col(space=8), col(space=0)
        self.faces = Faces(holder(row((table_card(None, self.table), 1), self.side, space=16)), holder(self._none))
        line = row(Label("数据截至", tone="ink2"), self.as_of, self._state, None)
        self.fill(self.heading, row(Sections(shell, "station-standard"), None), line, self._notes, (self.faces, 1))

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Judge the stations again."""
        year, day = self._shell.year, self.day()
        self._shell.jobs.run(
            lambda _progress: station_standard.check(self._desk, year, day),
            self._show,
            owner=self,
            latest="station.standard",
            title=f"检查 {year} 年度各站",
        )

    def day(self) -> date:
        """As of when: what is typed, else today or the last day of a past year."""
        last = date(self._shell.year, 12, 31)
        typed = self.as_of.value()
        if isinstance(typed, date) and typed.year == self._shell.year:
            return typed
        return min(self._desk.today(), last) if self._desk.today().year >= self._shell.year else last

    def _day_edited(self) -> None:
        """Judge again once a whole date of the year stands there; nothing while it is typed."""
        typed = self.as_of.value()
        if isinstance(typed, date) and typed.year == self._shell.year and len(self.as_of.text()) >= 8:
            self.reload()

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, Mapping):
            self._wanted = str(argument.get("station", ""))
        self.reload()

    def focus_first(self) -> None:
        self.table.setFocus()

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self, found: Check) -> None:
        self.found = found
        if self.as_of.value() != found.as_of and not self.as_of.hasFocus():
            self.as_of.set_value(found.as_of)
        met = sum(one.met for one in found.stations)
        told = f"{self._shell.year} 年度 {len(found.stations)} 个站，全部达到 {met}/{len(found.stations)}"
        self.heading.set("达标", told)
        self.heading.button("打印").set_reason("" if found.stations else "还没有联络站")
        clear(self._notes)
        if not found.own and found.stations:
            change = Button("改要求", small=True, run=self.ask_standard)
            self._notes.addWidget(note("amber", "warning", EXAMPLE, change))
        if not found.stations:
            self._show_nothing()
        self.faces.setCurrentIndex(0 if found.stations else 1)
        self._fill()

    def _show_nothing(self) -> None:
        clear(self._none)
        go = Action("去登记联络站", lambda: self._shell.go("stations", {"new": True}), "map-pin-line")
        self._none.addWidget(
            Empty("这一年度没有联络站", "登记之后在这里看各站是否达到要求", [(go, "名称、地址、接待日")])
        )

    def _fill(self) -> None:
        if self.found is None:
            return
        only = self._state.value()
        rows = [_row(one) for one in self.found.stations if only is None or one.met is only]
        self.table.set_rows(rows)
        self.table.set_empty("没有未达标的联络站")
        wanted, self._wanted = self._wanted, ""
        place = next((each["id"] for each in rows if each["name"] == wanted), None)
        if place is not None:
            self.table.select_key(place)
        elif self.table.current_row() is None:
            self.table.select_first()
        self._show_station(self.table.current_row())

    def _show_station(self, current: Any) -> None:
        if self.found is not None:
            self.side.show_station(current["one"] if current else None, self.found.standard)

    # ---- acts -------------------------------------------------------------------------------------------

    def print_check(self) -> None:
        """Preview the print as of the day in sight."""
        options = {"year": self._shell.year, "choices": {"as_of": self.day().isoformat()}}
        self._shell.go("preview", ("station-standard", options))

    def ask_standard(self) -> None:
        """Ask for the unit's own numbers, and judge by them."""
        if self.found is None:
            return
        box = StandardDialog(self, self.found.standard)
        if dialogs.ask_box(box) and (box.standard() != self.found.standard or not self.found.own):
            self.save_standard(box.standard())

    def save_standard(self, wanted: Standard) -> None:
        """Keep them."""
        shell, desk = self._shell, self._desk
        shell.jobs.run(
            lambda _progress: station_rules.set_standard(desk, wanted),
            lambda saved: tell_saved(shell, saved, "已改联络站的达标要求", lambda: history.undo(desk, saved.batch)),
            owner=self,
            title="保存达标要求",
        )


def _row(one: StationVerdicts) -> dict[str, Any]:
    asked = [v for v in one.verdicts if v.met is not None]
    result = f"{sum(v.met is True for v in asked)}/{len(asked)}"
    return {"id": one.id, "name": one.name, "one": one, "result": result, **{v.rule: v for v in one.verdicts}}


class _Lacks(QFrame):
    """What the station under the keyboard lacks, rule by rule, each with 去处理."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell = shell
        self._name, self._chip = Label("", "h2", wrap=True), Chip("达标")
        self._lines = col(space=6)
        body = holder(col(self._lines, None, margins=(16, 12, 16, 12)))
        top = row((self._name, 1), self._chip, margins=(16, 14, 16, 12))
        self.setLayout(col(top, hline(), (scroll(body), 1), space=0, margins=EDGE))
        self.retype()

    def show_station(self, one: StationVerdicts | None, standard: Standard) -> None:
        """Show one station."""
        clear(self._lines)
        self._name.setText(one.name if one else "没有选中联络站")
        self._chip.setVisible(one is not None)
        if one is None:
            return
        self._chip.set_word("达标" if one.met else "未达标")
        for verdict in one.verdicts:
            self._verdict(one, verdict, standard)

    def _verdict(self, one: StationVerdicts, verdict: Verdict, standard: Standard) -> None:
        shell = self._shell
        head = Label(f"{RULES[verdict.rule]}　{verdict.shown}", "strong")
        rows: list[Any] = []
        if verdict.ids and verdict.rule != "file":
            target = {"ids": verdict.ids, "title": f"{one.name} {RULES[verdict.rule]}"}
            rows = [Button("看记录", "link", tip="看分母里的记录", run=lambda: shell.go(verdict.page, target))]
        self._lines.addLayout(row(head, None, *rows))
        self._lines.addWidget(Label(standard.sentence(verdict.rule), "cap", "ink2", wrap=True))
        for lack in verdict.lacks[:MOST]:
            self._lines.addLayout(self._lack(one, lack))
        more = len(verdict.lacks) - MOST
        if more > 0:
            self._lines.addWidget(Label(f"另有 {more} 条", "cap", "ink3"))

    def _lack(self, one: StationVerdicts, lack: Lack) -> Any:
        argument = lack.argument
        if lack.page == "station-roster":
            argument = {"station": one.name}
        elif isinstance(argument, Mapping) and "ids" in argument:
            argument = {**argument, "title": f"{one.name} 还缺的"}
        go = Button("去处理", "link", "caret-right", after=True, run=lambda: self._shell.go(lack.page, argument))
        go.setAccessibleName(f"去处理：{lack.sentence}")
        return row((Label(lack.sentence, wrap=True), 1), go)

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH))


class StandardDialog(dialogs.Dialog):
    """The unit's own numbers, in plain fields."""

    def __init__(self, parent: QWidget | None, standard: Standard) -> None:
        super().__init__(parent, "达标要求", "gear-six", "ink2", 600)
        self._base = standard
        self.every = Combo(
            [("week", "每周一次"), ("month", "每月一次")], standard.every, form=True, label="多久接待一次"
        )
        self.numbers = {
            name: _number(getattr(standard, name), least, most)
            for name, least, most in (
                ("min_working_days", 1, 5), ("notice_days", 0, 30), ("deputy_times", 1, 60), ("street_days", 1, 250),
                ("district_months", 1, 12), ("told_days", 1, 250),
            )
        }  # fmt: skip
        known = [
            Choice(spec.name, spec.label)
            for spec in form_fields_of(StationDraft)
            if spec.name not in ("name", "closed_on", "note")
        ]
        self.fields = MultiChoice(
            lambda text: [one for one in known if text in one.label or text == one.value], "档案里要填齐的项目"
        )
        self.fields.set_value(standard.fields)
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        save = Button("保存", "primary", run=self._accept)
        save.setDefault(True)
        n = self.numbers
        self.set_content(
            Label("要求由本单位定，写在打印的达标情况上；改了只影响检查，不改任何记录。", tone="ink2", wrap=True),
            row(Label("接待"), self.every, Label("工作日不足"), n["min_working_days"], Label("天的不计"), None),
            row(Label("提前"), n["notice_days"], Label("天公示"), Label("　每位代表每年进站"), n["deputy_times"], Label("次"), None),
            row(Label("街道办理"), n["street_days"], Label("个工作日内"), Label("　区级办理"), n["district_months"], Label("个月内答复"), None),
            row(Label("办结后"), n["told_days"], Label("个工作日内反馈群众和代表"), None),
            Label("站点档案要填齐"),
            self.fields,
            self.problem,
            buttons=(None, Button("取消", run=self.reject), save),
        )  # fmt: skip
        self.every.setFocus()

    def standard(self) -> Standard:
        """What was chosen."""
        values = {name: int(field.value() or 0) for name, field in self.numbers.items()}
        return replace(self._base, every=self.every.value(), fields=tuple(self.fields.value()), **values)

    def _accept(self) -> None:
        fields = self.numbers.values()
        problem = next((field.problem() or ("这里要填数字" if field.value() is None else "") for field in fields
                        if field.problem() or field.value() is None), "")  # fmt: skip
        problem = problem or ("" if self.fields.value() else "档案至少选一项")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()


def _number(value: int, least: int, most: int) -> NumberField:
    field = NumberField(whole=True, least=least, most=most, width=64)
    field.set_value(value)
    return field
