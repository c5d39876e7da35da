"""议事会议: the year's residents' deliberations, who came, what was voted, and the vote on livelihood projects."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from gongshu_desk.domain.figures import Rate
from gongshu_desk.services import council_votes, councils
from gongshu_desk.services.council_votes import Ballot
from gongshu_desk.services.councils import Council
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.fields import NumberField
from gongshu_desk.ui.kit.figures import SmallFigure
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import note, row
from gongshu_desk.ui.pages.supervision.dialogs import WORDS, GridDialog, column, meeting_dialog, members_dialog
from gongshu_desk.ui.pages.supervision.meetings import DATE, MeetingsPage

BALLOTS = (
    column("name", "候选项目", 220, required=True),
    column("lead", "责任单位", 150),
    column("budget", "投资（万元）", 100, right=True),
    column("votes_for", "赞成", 64, right=True),
    column("against", "反对", 64, right=True),
    column("abstained", "弃权", 64, right=True),
    column("chosen", "选定", 64, words=WORDS, tip="填「是」的成为民生实事项目"),
)


def _short(name: str) -> str:
    """第二次居民议事会议: the place and the year that every meeting of the list begins with are left out."""
    return re.sub(r"^.*?\d{4}\s*年度?", "", name) or name


def ballots_of(rows: Sequence[dict[str, str]]) -> tuple[list[Ballot], str]:
    """The ballots of typed rows, and the first thing that cannot be read."""
    found = []
    for number, line in enumerate(rows, start=1):
        if not line["name"]:
            return [], f"第 {number} 行没有填候选项目。"
        votes: list[int | None] = []
        for key, label in (("votes_for", "赞成"), ("against", "反对"), ("abstained", "弃权")):
            text = line[key].strip()
            if text and not text.isdecimal():
                return [], f"第 {number} 行的{label}「{text}」不是票数。"
            votes.append(int(text) if text else None)
        try:
            budget = Decimal(line["budget"]) if line["budget"] else None
        except InvalidOperation:
            return [], f"第 {number} 行的投资「{line['budget']}」不是数字。"
        if line["chosen"] not in ("", *WORDS):
            return [], f"第 {number} 行的选定请填「是」或「否」。"
        found.append(Ballot(line["name"], line["lead"], "", budget, *votes, line["chosen"] == "是"))
    return found, "" if found else "还没有填候选项目。"


class CouncilsPage(MeetingsPage):
    """The page of the deliberations."""

    title, section, help = "议事会议", "councils", "council-matters"
    kinds = frozenset({"activity", "attendance", "councilmember", "councilmatter", "livelihoodproject", "setting"})
    explain = "每次居民议事会议到了多少人、议了什么、表决结果和办理情况"
    empty = ("还没有议事会议", "开会之前先登记，应到成员按当日在任的议事成员自动填好", "新开会议", "填名称和日期即可")
    no_items = "还没有登记议事事项，可以「登记事项」或「票决民生实事」"
    figures = ("议事成员", "代表", "议事事项")
    meeting_columns = (
        DATE,
        Column("name", "会议", "name", width=150, stretch=True, rank=0, show=lambda v, _r: Cell(_short(v), tip=v)),
        Column("members", "成员", "number", width=70, rank=1, tip="实到/应到成员"),
    )
    item_columns = (
        Column("title", "议题", "name", width=220, stretch=True, rank=0, show=lambda v, _r: Cell(v, tip=v)),
        Column("votes_for", "赞成", "number", width=60, rank=1),
        Column("against", "反对", "number", width=60, rank=2),
        Column("abstained", "弃权", "number", width=60, rank=3),
        Column("result", "结果", "quiet_chip", width=104, rank=0),
        Column("handler", "承办单位", width=140, rank=4),
        Column("answered_on", "答复", width=104, rank=5),
    )

    def actions(self) -> list[Action]:
        return [
            Action("议事成员", lambda: self.shell.go("council-members"), "users-three", "Ctrl+Shift+M"),
            Action("事项台账", lambda: self.shell.go("council-matters"), "list", tip="所有议事事项，可查找、导出"),
            Action("新开会议", self.begin, "plus", "Ctrl+N", "登记一次居民议事会议", "primary"),
        ]

    def foot_actions(self) -> list[Action]:
        return [
            Action("到会人数", self.count_members, "users-three", tip="登记应到、实到成员"),
            Action("票决民生实事", self.vote, "checks", tip="一次填完候选项目的票数，选定的成为项目"),
            Action("登记事项", self.add_matter, "plus", tip="登记其他议事事项"),
            Action("签到", self.call, "check-circle", tip="到「签到」页点代表的名"),
        ]

    def prints(self) -> list[Action]:
        return [
            Action("打印会议纪要", lambda: self.preview("council-minutes"), "printer"),
            Action("打印成员签到表", lambda: self.preview("council-sign-in"), "printer"),
            Action("打印代表签到表", lambda: self.preview("sign-in-sheet"), "printer"),
        ]

    def gather(self, year: int) -> Any:
        return councils.councils(self.desk, year), councils.meetings_a_year(self.desk, year)

    def show_above(self, above: Rate, notes: QVBoxLayout) -> None:
        held, wanted = int(above.numerator), int(above.denominator)
        if held >= wanted:
            told = f"{self.shell.year} 年度已召开 {held}/{wanted} 次居民议事会议，达到每年不少于 {wanted} 次的要求。"
            notes.addWidget(note("green", "check-circle-fill", told))
        else:
            told = f"{self.shell.year} 年度已召开 {held}/{wanted} 次居民议事会议，还差 {wanted - held} 次（条例要求每年至少一次，杭州两次）。"
            notes.addWidget(note("amber", "warning-fill", told))

    def meeting_row(self, meeting: Council) -> dict[str, Any]:
        present = "—" if meeting.present is None else meeting.present
        members = f"{present}/{meeting.due}" if meeting.due else "—"
        return {"no": meeting.no, "held_on": meeting.held_on, "name": meeting.name, "members": members}

    def item_rows(self, meeting: Council) -> list[dict[str, Any]]:
        rows = []
        for one in meeting.matters:
            rows.append(
                {
                    "id": one.id, "title": one.title, "votes_for": one.votes_for, "against": one.against,
                    "abstained": one.abstained, "result": one.result.label, "handler": one.handler or None,
                    "answered_on": one.answered_on, "wrong": bool(one.fault) or one.differs,
                }
            )  # fmt: skip
        return rows

    def style(self, line: Any) -> RowStyle:
        return RowStyle(bold=bool(line.get("wrong")))

    def show_figures(self, meeting: Council, figures: Sequence[SmallFigure]) -> str:
        members, deputies, matters = figures
        rate = meeting.attended
        present = "—" if meeting.present is None else str(meeting.present)
        members.set(f"{present}/{meeting.due}", f"{rate.percent()}%" if rate.denominator else "没有登记实到")
        called = meeting.deputies_due
        deputies.set(f"{meeting.deputies_present}/{called}" if called else "—", "" if called else "还没有签到")
        passed = sum(one.result.value == "passed" for one in meeting.matters)
        matters.set(str(len(meeting.matters)), f"通过 {passed}" if meeting.matters else "")
        by_sort = "、".join(f"{sort.label} {count}" for sort, count in meeting.by_sort)
        where = "　".join(
            word for word in (f"{meeting.held_on:%Y-%m-%d} {meeting.day_part}".strip(), meeting.place) if word
        )
        return f"{where}　议事成员 {len(meeting.members)} 人：{by_sort}" if by_sort else where

    def open_item(self, line: Any) -> None:
        self.shell.go("council-matters", {"id": line["id"]})

    # ---- doing ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Open a new meeting; 应到成员 come from the list of members."""
        name = f"第{'一二三四五六七八九十'[min(len(self.found), 9)]}次居民议事会议"
        told = "应到成员按当日在任的议事成员自动填好；代表在「签到」页点名。"
        box = meeting_dialog(self, "新开居民议事会议", told, name, None, self.shell.year)
        if ask_box(box):
            made = box.values()
            self.write(
                lambda: councils.open_meeting(
                    self.desk, made["name"], made["held_on"], made["place"] or "", made["topic"] or ""
                ),
                f"已新开「{made['name']}」",
                opens=True,
            )

    def count_members(self) -> None:
        """Enter who came of the members."""
        meeting = self.current()
        told = f"当日在任的议事成员 {len(meeting.members)} 人。表决票数合计不能多于实到成员。"
        box = members_dialog(self, meeting.due, meeting.present, told)
        if ask_box(box):
            made = box.values()
            self.write(
                lambda: councils.count_members(self.desk, meeting.no, made["due"], made["present"]),
                "已登记议事成员到会人数",
            )

    def vote(self) -> None:
        """Enter the vote on the projects of a year, several at once."""
        meeting = self.current()
        year = NumberField("年度", whole=True, least=1949, most=2200, width=90)
        year.set_value(meeting.held_on.year + 1)
        present = "没有登记实到成员" if meeting.present is None else f"实到成员 {meeting.present} 人"

        def wrong(rows: Sequence[dict[str, str]]) -> str:
            """What holds the dialog open, so that nothing typed is lost."""
            ballots, fault = ballots_of(rows)
            return fault or year.problem() or "".join(council_votes.ballots_fault(ballots, meeting.present))

        box = GridDialog(
            self,
            "票决民生实事项目",
            f"{present}，每个项目的赞成、反对、弃权合计不能多于它。选定填「是」的，保存时成为民生实事项目。",
            BALLOTS,
            wrong,
            yes="登记票决结果",
            above=(row(Label("实施年度", tone="ink2"), year, None),),
        )
        if ask_box(box):
            ballots, number = ballots_of(box.rows())[0], int(year.value() or meeting.held_on.year + 1)
            chosen = sum(one.chosen for one in ballots)
            self.write(
                lambda: council_votes.vote_on_projects(self.desk, meeting.no, number, ballots),
                f"已登记 {len(ballots)} 个候选项目的票决，选定 {chosen} 个为 {number} 年民生实事",
            )

    def add_matter(self) -> None:
        """Open the form of a matter of this meeting."""
        self.shell.go("council-matters", {"new": True, "values": {"activity_no": self.current().no}})
