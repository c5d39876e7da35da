"""The cards beside 述职记录 and 整改: where one stands, and the acts that follow — 起草报告, 定稿, 计票, 办结."""

from collections.abc import Callable
from datetime import date
from typing import Any

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services import duty_drafting, history, rectifying
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import LongText, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.record_side import Line, RecordCard
from gongshu_desk.ui.kit.saving import tell_saved

NAMED = ("certificate_no", "name", "holder", "year", "report_text")


class DutyCard(RecordCard):
    """One duty report: plan, report, ballot, what follows."""

    def __init__(self, page: Any) -> None:
        self._page: Any = page
        self._row: Row | None = None
        acts = [
            Action("编辑", page.edit, "pencil-simple", tip="修改这一条（F2）"),
            Action("起草报告", self.draft, "note", tip="按全年履职记录起草七个部分，在表单里修改"),
            Action("计票", self.count, "checks", tip="登记票数、宣布结果"),
        ]
        super().__init__(acts, self._more)

    def show_row(self, current: Row | None) -> None:
        """Show a row, or that none is chosen."""
        self._row = current
        if current is None:
            self.show_record("没有选中记录", "在左边的表里选一条", "", ())
            return
        final = current["finalised_on"]
        self.buttons["起草报告"].set_reason(f"报告已于 {final} 定稿，要改请先取消定稿（⋯）" if final else "")
        under = f"{current['year']} 年度{'，应述职' if current['due'] else ''}"
        self.show_record(printed(str(current["name"])), under, duty_state(current), self._lines(current))

    def _lines(self, current: Row) -> list[Line]:
        spec = {s.name: s for s in self._page.kind.fields}
        lines = [Line("报告", _report(current))]
        for name, field in spec.items():
            value = current.get(name)
            if name not in NAMED and value not in (None, "", (), False):
                lines.append(Line(field.label, shown(value)))
        for name, label in (("voters_said", "评议意见"), ("rectify", "整改要求")):
            if name not in spec and current.get(name):
                lines.append(Line(label, str(current[name])))
        return lines

    def _more(self) -> list[Action | None]:
        current = self._row
        if current is None:
            return []
        final = current["finalised_on"]
        act = (
            Action("取消定稿…", self.reopen, "lock-open", tip="写明理由，留在历史里")
            if final
            else Action("定稿", self.finalise, "lock", enabled=bool(current["report_text"]), tip="定稿以后正文不能再改")
        )
        tasks = Action("由整改要求生成整改事项", self.make_tasks, "plus", enabled=bool(current["rectify"]))
        return [act, tasks, None, *self._page._menu([current])]

    # ---- acts -------------------------------------------------------------------------------------------

    def draft(self) -> None:
        """Draft the report from the year's records and open it in the form; nothing is saved yet."""
        page, current = self._page, self._row
        if current is None or current["finalised_on"]:
            return
        if current["report_text"] and not dialogs.confirm(
            page,
            "这份述职已有报告正文",
            "起草的正文会放进表单代替它，保存之前原来的正文不变。",
            yes="起草",
            no="不起草",
        ):
            return
        no, year, number, desk = current["certificate_no"], current["year"], current["id"], page.desk
        page.shell.jobs.run(
            lambda _progress: duty_drafting.draft(desk, no, year),
            lambda text: page.editor.load(number, {"report_text": text}),
            owner=self,
            title="按履职记录起草报告",
        )

    def finalise(self) -> None:
        """定稿 on today's date."""
        current, desk = self._row, self._page.desk
        if current is not None:
            no, year = current["certificate_no"], current["year"]
            told = f"{printed(current['name'])}的述职报告已定稿"
            self._write(lambda: duty_drafting.finalise(desk, no, year, desk.today()), told)

    def reopen(self) -> None:
        """取消定稿, with a reason."""
        current, desk = self._row, self._page.desk
        if current is None:
            return
        reason = dialogs.ask_text(self._page, "取消定稿", "取消以后正文可以再改；理由留在历史里。", hint="理由")
        if reason:
            no, year = current["certificate_no"], current["year"]
            self._write(lambda: duty_drafting.reopen(desk, no, year, reason), "已取消定稿，正文可以修改")

    def make_tasks(self) -> None:
        """A task for each line of 整改要求."""
        current, desk = self._row, self._page.desk
        if current is not None:
            no, year = current["certificate_no"], current["year"]
            told = f"已生成{printed(current['name'])}的整改事项，在「整改」里跟踪"
            self._write(lambda: rectifying.from_demands(desk, no, year), told)

    def count(self) -> None:
        """To the teller's page."""
        if self._row is not None:
            self._page.shell.go("duty-ballots", self._row["certificate_no"])

    def _write(self, write: Callable[[], Any], told: str) -> None:
        written(self._page, self, write, told)


def duty_state(current: Row) -> str:
    """One word for where a report stands."""
    if current["announced_on"]:
        return "已宣布"
    if current["valid"]:
        return "已计票"
    if current["oral_on"]:
        return "已述职"
    if current["planned_on"] or current["batch"]:
        return "已安排"
    return "书面述职" if current["written_on"] else "未述职"


def _report(current: Row) -> str:
    text = current["report_text"]
    if not text:
        return "还没有正文"
    if current["finalised_on"]:
        return f"{len(text)} 字，{current['finalised_on']} 定稿"
    blanks = duty_drafting.blanks(text)
    return f"{len(text)} 字，未定稿{f'，还有 {blanks} 处【】要填' if blanks else ''}"


class TaskCard(RecordCard):
    """One task of rectification."""

    def __init__(self, page: Any) -> None:
        self._page: Any = page
        self._row: Row | None = None
        acts = [
            Action("编辑", page.edit, "pencil-simple", tip="修改这一条（F2）"),
            Action("办结…", self.close_task, "check", tip="填完成日期、整改情况和核实人"),
        ]
        super().__init__(acts, self._more)

    def show_row(self, current: Row | None) -> None:
        """Show a row, or that none is chosen."""
        self._row = current
        if current is None:
            self.show_record("没有选中记录", "在左边的表里选一条", "", ())
            return
        done = current["done_on"]
        self.buttons["办结…"].set_reason(f"已于 {done} 办结" if done else "")
        lines = [Line("整改要求", current["content"])]
        for spec in self._page.kind.fields:
            value = current.get(spec.name)
            if spec.name not in (*NAMED, "content", "no") and value not in (None, "", False):
                lines.append(Line(spec.label, shown(value)))
        under = f"{current['year']} 年度述职　{current['no']}"
        self.show_record(printed(str(current["holder"])), under, str(current.get("state") or ""), lines)

    def _more(self) -> list[Action | None]:
        current = self._row
        if current is None:
            return []
        again = Action("重新整改…", self.reopen, "arrow-counter-clockwise", enabled=current["done_on"] is not None)
        return [again, None, *self._page._menu([current])]

    def close_task(self) -> None:
        """Ask for day, evidence and checker; write all three or nothing."""
        current, desk = self._row, self._page.desk
        if current is None or current["done_on"]:
            return
        box = CloseDialog(self._page, current, desk.today(), desk.clerk)
        if dialogs.ask_box(box):
            values = box.values()
            told = f"{printed(current['holder'])}的整改事项已办结"
            written(
                *(self._page, self),
                lambda: rectifying.close(desk, current["id"], current["revision"], *values),
                told,
            )

    def reopen(self) -> None:
        """重新整改, with a reason."""
        current, desk = self._row, self._page.desk
        if current is None:
            return
        reason = dialogs.ask_text(self._page, "重新整改", "这一项回到未完成；理由留在历史里。", hint="理由")
        if reason:
            written(
                *(self._page, self),
                lambda: rectifying.reopen(desk, current["id"], current["revision"], reason),
                "这一项重新整改",
            )


class CloseDialog(Dialog):
    """办结一项整改: when, how it was mended, checked by whom."""

    def __init__(self, parent: Any, current: Row, today: date, clerk: str) -> None:
        super().__init__(parent, "办结整改事项", "check-circle", "green", 480)
        self.day, self.evidence = DateField(year=today.year), LongText("怎样整改的、有什么材料", lines=4)
        self.checker = TextField("谁核实的", limit=60)
        self.day.set_value(today)
        self.evidence.set_value(current["evidence"])
        self.checker.set_value(current["checked_by"] or clerk)
        self.accept_button = Button("办结", "primary", run=self.accept)
        for field in (self.day, self.evidence, self.checker):
            field.edited.connect(self._check)
        self._told = Label("", tone="ink2", wrap=True)
        self.set_content(
            Label(current["content"], tone="ink2", wrap=True),
            row(Label("完成日期"), self.day, None),
            Label("整改情况"),
            self.evidence,
            row(Label("核实人"), (self.checker, 1)),
            self._told,
            buttons=(None, Button("取消", run=self.reject), self.accept_button),
        )
        self._check()
        self.evidence.setFocus()

    def values(self) -> tuple[date, str, str]:
        """Day, evidence, checker."""
        return self.day.value(), self.evidence.value(), self.checker.value()

    def _check(self) -> None:
        day, evidence, checker = self.values()
        lacking = [w for w, v in (("完成日期", day), ("整改情况", evidence), ("核实人", checker)) if not v]
        self._told.setText(f"还要填{'、'.join(lacking)}" if lacking else "")
        self._told.setVisible(bool(lacking))
        self.accept_button.set_reason(self._told.text())


def written(page: Any, owner: Any, write: Callable[[], Any], told: str) -> None:
    """Write on the store worker; say what was done, with 撤销."""
    desk = page.desk

    def done(saved: Any) -> None:
        tell_saved(page.shell, saved, told, lambda: history.undo(desk, saved.batch))

    page.shell.jobs.run(lambda _progress: write(), done, owner=owner, title="正在保存")
