"""测评计票: the teller's page — who reports today, the count with its checks, 宣布结果 and the paper read out."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFrame

from gongshu_desk.services import duty_ballots, duty_scales, history
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.duty_ballots import Ballot, Tellers
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, TextField
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, clear, col, foot, hline, holder, row, scroll, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.duty.counting import CountField, CountTable
from gongshu_desk.ui.pages.duty.scales import ScalesDialog

EXPLAIN = "现场计票：回车到下一格，票数不符当场提示；宣布之后不能再改"
LIST_WIDTH = 336


class BallotsPage(Page):
    """`open(certificate_no)` shows one deputy's ballot."""

    title, help = "测评计票", "duty-ballots"
    kinds = frozenset({"dutyreport", "ballotcount", "mandate", "person", "setting"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: list[Ballot] = []
        self.scales: tuple[duty_scales.Scale, ...] = ()
        self.current: Ballot | None = None
        self._wanted = ""
        self._kept_for = ("", -1)
        self.heading = Heading(
            "测评计票", EXPLAIN, [
                Action("测评办法", self.edit_scales, "sliders", tip="等次、测评内容、结果的界限和权重"),
                Action("打印测评票", lambda: self._print("duty-ballot", all_=True), "printer", tip="会前打印，裁开分发"),
                Action("打印宣读稿", lambda: self._print("duty-result"), "printer", "Ctrl+P", "选中代表的测评结果宣读稿"),
            ],
        )  # fmt: skip
        self.table = RecordTable(
            (
                Column("name", "代表", "name", 96, rank=0, stretch=True),
                Column("day", "日期", width=76, rank=2, show=lambda v, _r: str(v)[5:] if v else Cell("—", "ink3")),
                Column("state", "状态", "chip", 104, rank=0),
            ),
            key="no",
            style=lambda line: RowStyle(muted=line["state"] == "未述职"),
            label="述职代表",
        )
        self.table.current_changed.connect(self._choose)
        self.table.activated_row.connect(lambda _line: self.counts.focus_first())
        self._build()

    def _build(self) -> None:
        self._name, self._chip, self._under = Label("", "h1"), Chip("待计票"), Label("", tone="ink2", wrap=True)
        self.scale = Combo(form=True, label="测评办法")
        self.scale.edited.connect(self._other_scale)
        self.day, self.place = DateField(year=self.shell.year), TextField("地点")
        self.audience = TextField("参加人员，如 选民代表 46 人")
        self.due, self.came, self.tellers = CountField("应到"), CountField("实到"), TextField("监票、计票、唱票人")
        for field in (self.day, self.place, self.audience, self.due, self.came, self.tellers):
            field.edited.connect(self._edited)
        self.due.stepped.connect(lambda by: self.came.setFocus() if by > 0 else self.place.setFocus())
        self.came.stepped.connect(lambda by: self.counts.focus_first() if by > 0 else self.due.setFocus())
        self.counts = CountTable()
        self.counts.edited.connect(self._edited)
        self.counts.finished.connect(lambda: (self.save if self.save.isEnabled() else self.tellers).setFocus())
        self.save = Button("保存计票", key="Ctrl+Return", tip="保存票数（Ctrl+Enter）", run=self.keep)
        self.announce = Button(
            "宣布结果", "primary", "flag-fill", tip="宣布之后票数不能再改，并打开宣读稿", run=self.say
        )
        self.back = Button("取消宣布…", "quiet", "arrow-counter-clockwise", run=self.take_back)
        top = col(row(self._name, self._chip, None, Label("办法"), self.scale, space=8), self._under, space=4,
                  margins=(16, 12, 16, 10))  # fmt: skip
        meeting = col(
            row(Label("述职日期"), self.day, Label("地点"), (self.place, 1), Label("应到"), self.due, Label("实到"), self.came),
            row(Label("参加人员"), (self.audience, 1), Label("计票监票"), (self.tellers, 1)),
            space=8,
        )  # fmt: skip
        inside = col(meeting, hline(), self.counts, None, space=12, margins=(16, 12, 16, 12))
        below = foot(row(self.back, None, self.save, self.announce, margins=(16, 8, 16, 8)))
        self.card = QFrame()
        self.card.setObjectName("card")
        self.card.setLayout(col(top, hline(), (scroll(holder(inside)), 1), below, space=0, margins=EDGE))
        self._list = table_card(None, self.table)
        self._none = col(space=0)
        self.faces = Faces(holder(row(self._list, (self.card, 1), space=16)), holder(self._none))
        self.fill(self.heading, row(Sections(self.shell, "duty-ballots"), None), (self.faces, 1))
        self.retype()

    def retype(self) -> None:
        """The list keeps to its width; the count has the rest."""
        self._list.setFixedWidth(ladder.wide(LIST_WIDTH if not ladder.large() else LIST_WIDTH * 3 // 4))

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, year = self.desk, self.shell.year
        self.shell.jobs.run(
            lambda _progress: (duty_ballots.ballots(desk, year), duty_scales.scales(desk)),
            lambda read: self._show(*read),
            owner=self,
            latest="duty-ballots",
            title=f"读取 {year} 年度述职测评",
        )

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = str(argument or "")
        self.reload()

    def _show(self, found: list[Ballot], scales: tuple[duty_scales.Scale, ...]) -> None:
        self.found, self.scales = found, scales
        self.day.set_year(self.shell.year)
        counted = sum(one.counted for one in found)
        said = sum(one.report["announced_on"] is not None for one in found)
        told = f"{self.shell.year} 年度 {len(found)} 人，已计票 {counted}，已宣布 {said}"
        self.heading.set("测评计票", told if found else EXPLAIN)
        self.table.set_rows([_line(one) for one in found])
        self.heading.button("打印测评票").set_reason("" if found else "本年度还没有应述职的代表")
        if not found:
            self._show_nobody()
            return
        self.faces.setCurrentIndex(0)
        if not (self._wanted and self.table.select_key(self._wanted)) and self.table.current_row() is None:
            waiting = next((one for one in found if state_of(one) == "待计票"), None)
            if waiting is None or not self.table.select_key(waiting.report["certificate_no"]):
                self.table.select_first()
        self._wanted = ""
        self._choose(self.table.current_row())

    def _show_nobody(self) -> None:
        self.current = None
        clear(self._none)
        steps = [
            (Action("去届内安排", lambda: self.shell.go("duty-term"), "calendar-blank"), "排好谁在哪一年、哪一批述职"),
            (
                Action("登记述职", lambda: self.shell.go("duty-reports", {"new": True}), "plus"),
                "直接登记一位代表的述职",
            ),
        ]
        self._none.addWidget(
            Empty(f"{self.shell.year} 年度还没有要计票的述职", "安排或者登记了述职的代表，列在这里计票", steps)
        )
        self.faces.setCurrentIndex(1)

    def _choose(self, line: dict[str, Any] | None) -> None:
        wanted = line["no"] if line is not None else ""
        found = next((one for one in self.found if one.report["certificate_no"] == wanted), None)
        if found is None:
            return
        key = (wanted, found.report["revision"])
        if self.current is not None and key == self._kept_for and self.changed_here():
            return  # only the list was read anew: what is typed stays
        if self.current is not None and wanted != self._kept_for[0] and not self.leave():
            self.table.select_key(self._kept_for[0])
            return
        self._kept_for = key
        self._show_ballot(found)

    def _show_ballot(self, found: Ballot) -> None:
        self.current = found
        report = found.report
        self._name.setText(found.name)
        self._chip.set_word(state_of(found))
        self.scale.set_choices([(one.name, one.name) for one in self.scales], found.scale.name)
        planned = "　".join(str(v) for v in (report["batch"], report["planned_on"]) if v)
        self._under.setText(f"{report['year']} 年度{f'　计划 {planned}' if planned else ''}")
        self.day.set_value(report["oral_on"] or report["planned_on"])
        for field, name in ((self.place, "place"), (self.audience, "audience"), (self.tellers, "tellers")):
            field.set_value(report[name])
        self.due.set_value(report["due_to_attend"])
        self.came.set_value(report["attended"])
        self.counts.show_ballot(found)
        self._before = self._beside()
        fixed = report["announced_on"] is not None
        self.counts.set_enabled(not fixed)
        for widget in (self.scale, self.day, self.place, self.audience, self.due, self.came, self.tellers):
            widget.setEnabled(not fixed)
        self.back.setVisible(fixed)
        self._edited()

    # ---- typing -----------------------------------------------------------------------------------------

    def _beside(self) -> Tellers:
        return Tellers(
            self.due.value(), self.came.value(), self.tellers.value(), self.day.value(), self.place.value(),
            self.audience.value(),
        )  # fmt: skip

    def changed_here(self) -> bool:
        """Whether something typed is not saved."""
        if self.current is None:
            return False
        other = self.scale.value() != self.current.scale.name
        return self.counts.is_changed() or other or self._beside() != self._before

    def _other_scale(self) -> None:
        if self.current is not None:
            scale = next(one for one in self.scales if one.name == self.scale.value())
            self.counts.show_ballot(self.current, scale)
            self._edited()

    def _edited(self) -> None:
        """What the buttons can do now, and why not."""
        if self.current is None:
            return
        report, wrong = self.current.report, self.counts.faults()
        said = report["announced_on"]
        reason = f"结果已于 {said} 宣布" if said else ""
        if not reason and self.day.value() is None:
            reason = "请先填述职日期"
        if not reason and self.counts.parts()[0].blank:
            reason = "还没有填票数"
        if not reason and wrong:
            reason = wrong[0].sentence
        same = not self.changed_here()
        self.save.set_reason(reason or ("没有改动" if same else ""))
        counted = self.current.counted
        self.announce.set_reason(reason or ("" if same and counted else "先保存计票，再宣布结果"))
        self.heading.button("打印宣读稿").set_reason("" if counted and same else "先保存计票")

    def leave(self) -> bool:
        if not self.changed_here():
            return True
        assert self.current is not None
        return dialogs.confirm(
            self,
            f"{self.current.name}的计票还没有保存",
            "离开后刚才填的数会丢掉。",
            yes="不保存离开",
            no="留在这里",
            danger=True,
        )

    def focus_first(self) -> None:
        if self.current is None or self.current.report["announced_on"]:
            self.table.setFocus()
        else:
            self.counts.focus_first()

    # ---- writing ----------------------------------------------------------------------------------------

    def keep(self) -> None:
        """保存计票."""
        if self.current is None or not self.save.isEnabled():
            return
        report, desk = self.current.report, self.desk
        no, year, revision = report["certificate_no"], report["year"], report["revision"]
        scale = next(one for one in self.scales if one.name == self.scale.value())
        parts, beside = self.counts.parts(), self._beside()
        parts = tuple(p for p in parts if not (p.aspect and p.blank))
        self._kept_for = (no, -1)  # what is stored takes the place of what is typed
        self._write(
            lambda: duty_ballots.record(desk, no, year, revision, scale, parts, beside),
            f"已保存{self.current.name}的计票",
            self._now_saved,
        )

    def _now_saved(self) -> None:
        self._before = self._beside()
        self.announce.setFocus()

    def say(self) -> None:
        """宣布结果, then the paper to read out."""
        if self.current is None or not self.announce.isEnabled():
            return
        report, desk = self.current.report, self.desk
        no, year, revision = report["certificate_no"], report["year"], report["revision"]
        day = report["oral_on"]
        self._write(
            lambda: duty_ballots.announce(desk, no, year, revision, day),
            f"已宣布{self.current.name}的测评结果",
            lambda: self._print("duty-result"),
        )

    def take_back(self) -> None:
        """取消宣布, with a reason."""
        if self.current is None:
            return
        reason = dialogs.ask_text(self, "取消宣布", "取消以后可以改票数；理由留在历史里。", hint="理由")
        if reason:
            report, desk = self.current.report, self.desk
            no, year, revision = report["certificate_no"], report["year"], report["revision"]
            self._write(lambda: duty_ballots.take_back(desk, no, year, revision, reason), "已取消宣布，可以改票数")

    def _write(self, write: Callable[[], Any], told: str, then: Callable[[], object] | None = None) -> None:
        shell, desk = self.shell, self.desk

        def done(saved: Any) -> None:
            tell_saved(shell, saved, told, lambda: history.undo(desk, saved.batch))
            if then is not None:
                then()

        shell.jobs.run(lambda _progress: write(), done, owner=self, title="正在保存")

    def edit_scales(self) -> None:
        """The office's scales."""
        box = ScalesDialog(self, self.scales)
        if not dialogs.ask_box(box):
            return
        wanted, instead, desk = replace(box.scale(), built_in=False), box.instead(), self.desk
        self._write(lambda: duty_scales.keep(desk, wanted, instead), f"已保存测评办法「{wanted.name}」")

    def _print(self, report: str, *, all_: bool = False) -> None:
        options: dict[str, Any] = {"year": self.shell.year}
        if not all_ and self.current is not None:
            options["mandate"] = [self.current.report["certificate_no"]]
        self.shell.go("preview", (report, options))


def state_of(ballot: Ballot) -> str:
    """One word: 未述职 待计票 已计票 已宣布."""
    if ballot.report["announced_on"]:
        return "已宣布"
    if ballot.counted:
        return "已计票"
    return "待计票" if ballot.report["oral_on"] else "未述职"


def _line(ballot: Ballot) -> dict[str, Any]:
    report = ballot.report
    day = report["oral_on"] or report["planned_on"]
    return {"no": report["certificate_no"], "name": ballot.name, "day": day, "state": state_of(ballot)}
