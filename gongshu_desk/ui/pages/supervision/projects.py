"""民生实事: the generic list with a card that shows how far a project is, who supervised it, and what was said."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.names import normal
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services import history, projects
from gongshu_desk.services.choices import Choosable, choices, matching
from gongshu_desk.services.projects import Account, Line
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dates import read_date
from gongshu_desk.ui.kit.deputy_parts import DatedLines
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.figures import Bar, SmallFigure
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import col, foot, hline, holder, row, scroll, well
from gongshu_desk.ui.kit.record_side import FieldList
from gongshu_desk.ui.kit.record_side import Line as FieldLine
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.pages.supervision.dialogs import GridDialog, column, meeting_dialog


class ProjectCard(QWidget):
    """One project: progress, the figures of its supervision, its activities and what was said at them."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._page = page
        self._row: Row | None = None
        self._name, self._state = Label("", "h2", wrap=True), Chip("未开工")
        self._under, self._share = Elided("", tone="ink2"), Label("", "strong")
        self._bar = Bar(0)
        self.figures = [SmallFigure("监督"), SmallFigure("代表"), SmallFigure("意见解决")]
        self._facts, self._held, self._said = FieldList(), DatedLines(), DatedLines()
        self.supervise = Button("新增监督活动", icon="plus", tip="为这个项目登记一次监督", run=self.begin)
        self.findings = Button("登记意见", icon="chat-centered-text", tip="一次登记几条", run=self.record)
        self._lay_out()

    def _lay_out(self) -> None:
        menu = MenuButton(self._more, kind="icon", small=True)
        head = row((self._name, 1), self._state, menu, space=8)
        progress = row((self._bar, 1), self._share, space=12)
        top = col(head, self._under, progress, space=6, margins=(16, 14, 12, 10))
        figures = well(row(*((one, 1) for one in self.figures), margins=(16, 8, 8, 8)))
        parts = col(
            self._facts,
            *(row(Label("监督活动", "strong"), margins=(16, 4, 16, 0)), self._held),
            *(row(Label("意见", "strong"), margins=(16, 4, 16, 0)), self._said, None),
            space=0,
        )
        below = foot(row(self.supervise, self.findings, None, margins=(16, 8, 8, 8)))
        self.setLayout(
            col(top, row((figures, 1), margins=(16, 0, 16, 12)), hline(), (scroll(holder(parts)), 1), below, space=0)
        )

    def show_row(self, current: Row | None) -> None:
        """Show a project, or that none is chosen."""
        self._row = current
        self._name.setText(str(current["name"]) if current else "没有选中项目")
        self._state.setVisible(current is not None)
        account = current.get("account") if current else None
        self.supervise.setEnabled(account is not None)
        self.findings.setEnabled(bool(account and account.activities))
        self.findings.setToolTip("一次登记几条意见" if self.findings.isEnabled() else "先登记一次监督活动")
        if current is None:
            return
        self._state.set_word(shown(current["state"]))
        when = f"{shown(current['due_on'])} 前完成" if current["due_on"] else ""
        self._under.set_text("　".join(word for word in (current["lead"], when) if word))
        progress = current["progress"]
        self._bar.set_share((progress or 0) / 100)
        self._share.setText("—" if progress is None else f"{progress}%")
        self._facts.set_lines(_facts(current))
        self._show_account(account or Account((), projects.Supervision(), ()))

    def _show_account(self, account: Account) -> None:
        held, deputies, said = self.figures
        held.set(f"{account.figures.held} 场")
        deputies.set(f"{account.figures.deputy_times} 人次", f"{account.figures.deputies} 人")
        rate = account.figures.resolved
        told = f"{rate.numerator}/{rate.denominator}" if account.figures.said else "—"
        said.set(told, f"{rate.percent()}%" if account.figures.said else "")
        self._held.set_lines(
            [
                (f"{one.held_on:%Y-%m-%d}", one.name, f"{one.figures.deputy_times} 人次" if one.called else "未签到")
                for one in account.activities
            ],
            "还没有监督活动。",
        )
        lines = [("", one.content, _said(one)) for one in account.findings]
        if account.figures.opinions:
            lines.append(("", "监督中收集的群众意见（在「群众意见」里）", f"{len(account.figures.opinions)} 条"))
        self._said.set_lines(lines, "还没有登记意见。")

    # ---- doing ------------------------------------------------------------------------------------------

    def _more(self) -> list[Action | None]:
        page, current = self._page, self._row
        if current is None:
            return []
        account: Account | None = current.get("account")
        held = [one.no for one in account.activities] if account else []
        ids = [one.id for one in account.findings] if account else []
        return [
            Action(
                "看监督活动", lambda: page.shell.go("activities", tuple(held)), "calendar-blank", enabled=bool(held)
            ),
            Action("看意见", lambda: page.shell.go("findings", {"ids": ids}), "chat-centered-text", enabled=bool(ids)),
            None,
            *page._menu([current]),
        ]

    def begin(self) -> None:
        """A supervision activity of this project, in one step; the roll call is next."""
        current, page = self._row, self._page
        if current is None:
            return
        told = f"登记为「{current['name']}」的监督活动；保存以后到「签到」页点名。"
        name = f"监督民生实事：{current['name']}"
        box = meeting_dialog(page, "新增监督活动", told, name, None, page.shell.year)
        if ask_box(box):
            made = box.values()
            page.shell.jobs.run(
                lambda _progress: projects.begin_supervision(
                    page.desk, current["no"], made["held_on"], name=made["name"], place=made["place"] or "",
                    topic=made["topic"] or "",
                ),
                lambda done: self._told(done[1], f"已登记监督活动 {done[0]}，可以去签到"),
                owner=self, title="正在保存",
            )  # fmt: skip

    def record(self) -> None:
        """Several opinions of one activity, typed as in Excel."""
        current, page = self._row, self._page
        account: Account | None = current.get("account") if current else None
        if account is None or not account.activities:
            return
        page.shell.jobs.run(
            lambda _progress: choices(page.desk, ("deputies",))["deputies"],
            lambda offered: self._ask_lines(account, offered),
            owner=self,
            title="读取代表",
        )

    def _ask_lines(self, account: Account, offered: Sequence[Choosable]) -> None:
        page = self._page
        newest = account.activities[-1].no
        chosen = Combo(
            [(one.no, f"{one.held_on} {one.name}") for one in account.activities], newest, form=True, most=520
        )
        box = GridDialog(
            page,
            "登记代表意见",
            "一行一条。代表可以打拼音首字母选，集体提的空着；期限可填 12-31。",
            _columns(offered),
            lambda rows: self._lines(rows, offered)[1],
            yes="登记意见",
            above=(row(Label("监督活动", tone="ink2"), chosen, None),),
        )
        if ask_box(box):
            lines, number = self._lines(box.rows(), offered)[0], str(chosen.value())
            page.shell.jobs.run(
                lambda _progress: projects.record_findings(page.desk, number, lines),
                lambda saved: self._told(saved, f"已登记代表意见 {len(lines)} 条"),
                owner=self,
                title="正在保存",
            )

    def _told(self, saved: Any, sentence: str) -> None:
        page = self._page
        tell_saved(page.shell, saved, sentence, lambda: history.undo(page.desk, saved.batch))

    def _lines(self, rows: list[dict[str, str]], offered: Sequence[Choosable]) -> tuple[list[Line], str]:
        """The opinions of typed rows, and the first thing that cannot be read."""
        numbers = {one.value for one in offered}
        found = []
        for place, line in enumerate(rows, start=1):
            if not line["content"]:
                return [], f"第 {place} 行没有填意见内容。"
            who = line["certificate_no"]
            if who and who not in numbers:
                named = [one.value for one in offered if normal(one.label) == normal(who)]
                if len(named) != 1:
                    return [], f"第 {place} 行的代表「{who}」没有找到，请从列表里选。"
                who = named[0]
            due: date | None = None
            if line["due_on"]:
                try:
                    due = read_date(line["due_on"], self._page.shell.year)
                except ValueError:
                    return [], f"第 {place} 行的期限「{line['due_on']}」看不懂。"
            found.append(Line(line["content"], who, line["handler"], due))
        return found, "" if found else "还没有填意见。"


def _columns(offered: Sequence[Choosable]) -> Any:
    labels = {one.value: one.label for one in offered}

    def search(text: str) -> list[Choice]:
        return [Choice(one.value, one.label, one.note) for one in matching(offered, text)]

    return (
        column("certificate_no", "代表", 130, search=search, label_of=lambda value: labels.get(value, value)),
        column("content", "意见内容", 360, long=True, required=True),
        column("handler", "承办单位", 150),
        column("due_on", "办理期限", 110),
    )


def _facts(current: Row) -> list[FieldLine]:
    budget = current["budget"]
    lines = [
        FieldLine("编号", current["no"]),
        FieldLine("年度目标", current["goal"] or ""),
        FieldLine("投资", f"{plain(budget)} 万元" if budget is not None else ""),
        FieldLine("票决", "　".join(w for w in (shown(current["voted_on"]), _votes(current["votes_for"])) if w)),
        FieldLine("完成日期", shown(current["done_on"])),
        FieldLine("备注", current["note"] or ""),
    ]
    return [line for line in lines if line.value]


def _votes(votes: int | None) -> str:
    return f"得票 {votes}" if votes is not None else ""


def _said(one: projects.Said) -> str:
    if one.resolved_on:
        return "已解决"
    return "已答复" if one.answered_on else "未答复"
