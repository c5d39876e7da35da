"""两官评议: the year's appraisal meetings, the people appraised with their ballots, opinions and what they put right."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.domain.codes import JudicialPost
from gongshu_desk.services import appraisals
from gongshu_desk.services.appraisals import AppraisalMeeting, Person
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.figures import SmallFigure
from gongshu_desk.ui.pages.supervision.dialogs import GridDialog, column, meeting_dialog
from gongshu_desk.ui.pages.supervision.meetings import DATE, MeetingsPage

POSTS = tuple(post.label for post in JudicialPost)
PEOPLE = (
    column("name", "姓名", 150, required=True),
    column("post", "职务", 100, words=POSTS, tip="法官或检察官"),
    column("organ", "单位", 260),
)


def people_of(rows: Sequence[dict[str, str]]) -> tuple[list[Person], str]:
    """The people of typed rows, and the first thing that cannot be read."""
    found = []
    for number, line in enumerate(rows, start=1):
        if not line["name"]:
            return [], f"第 {number} 行没有填姓名。"
        post = next((post for post in JudicialPost if post.label == (line["post"] or POSTS[0])), None)
        if post is None:
            return [], f"第 {number} 行的职务请填「{'」或「'.join(POSTS)}」。"
        found.append(Person(line["name"], post, line["organ"]))
    return found, "" if found else "还没有填被评议的人。"


class AppraisalsPage(MeetingsPage):
    """The page of the appraisals."""

    title, section, help = "两官评议", "appraisal-meetings", "appraisals"
    kinds = frozenset({"activity", "attendance", "appraisal"})
    explain = "评议了哪些法官、检察官，测评结果、评议意见和整改"
    empty = ("还没有两官评议", "先登记一场评议活动，再登记被评议的人和测评票数", "新开评议", "填名称、日期和被评议的人")
    no_items = "还没有登记被评议的人，可以「加被评议人」"
    figures = ("评议人数", "满意率", "满意和基本满意率", "代表")
    meeting_columns = (
        DATE,
        Column("name", "评议活动", "name", width=150, stretch=True, rank=0, show=lambda v, _r: Cell(v, tip=v)),
        Column("people", "人数", "number", width=60, rank=1),
    )
    item_columns = (
        Column("name", "姓名", "name", width=110, stretch=True, rank=0, show=lambda v, _r: Cell(v, tip=v)),
        Column("post", "职务", width=72, rank=3),
        Column("organ", "单位", width=170, rank=4, show=lambda v, _r: Cell(v or "—", tip=v)),
        Column("valid", "有效票", "number", width=70, rank=3),
        Column("yes", "满意", "number", width=56, rank=2),
        Column("fair", "基本满意", "number", width=84, rank=2),
        Column("no", "不满意", "number", width=68, rank=2),
        Column("satisfied", "满意率", "number", width=76, rank=0),
        Column("accepted", "满意和基本", "number", width=98, rank=1, tip="满意和基本满意率"),
        Column("rectified", "整改", width=64, rank=3),
    )

    def actions(self) -> list[Action]:
        return [
            Action("评议台账", lambda: self.shell.go("appraisals"), "list", tip="所有被评议的人，可查找、导出"),
            Action("监督意见", lambda: self.shell.go("findings"), "chat-centered-text"),
            Action("新开评议", self.begin, "plus", "Ctrl+N", "登记一场两官评议", "primary"),
        ]

    def foot_actions(self) -> list[Action]:
        return [
            Action("加被评议人", self.add_people, "plus"),
            Action("录票和意见", self.enter_votes, "table", tip="在表格里填票数、评议意见和整改情况"),
            Action("签到", self.call, "check-circle", tip="到「签到」页点代表的名"),
        ]

    def prints(self) -> list[Action]:
        return [
            Action("打印测评票", lambda: self.preview("appraisal-ballot"), "printer"),
            Action("打印测评结果", lambda: self.preview("appraisal-results"), "printer"),
            Action("打印代表签到表", lambda: self.preview("sign-in-sheet"), "printer"),
        ]

    def gather(self, year: int) -> Any:
        return appraisals.meetings(self.desk, year), None

    def meeting_row(self, meeting: AppraisalMeeting) -> dict[str, Any]:
        return {
            "no": meeting.no, "held_on": meeting.held_on, "name": meeting.name, "people": meeting.appraised or None
        }  # fmt: skip

    def item_rows(self, meeting: AppraisalMeeting) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for one in meeting.people:
            line: dict[str, Any] = {
                "id": one.id, "name": one.name, "post": one.post.label, "organ": one.organ, "valid": None,
                "yes": None, "fair": None, "no": None, "satisfied": None, "accepted": None, "rectified": "已填" if one.rectified else "—",
            }  # fmt: skip
            if one.ballot is not None:
                ballot = one.ballot
                line |= {
                    "valid": ballot.valid,
                    "yes": ballot.satisfied,
                    "fair": ballot.fairly,
                    "no": ballot.dissatisfied,
                    "satisfied": f"{ballot.satisfied_rate.percent()}%",
                    "accepted": f"{ballot.accepted_rate.percent()}%",
                }
            rows.append(line)
        return rows

    def show_figures(self, meeting: AppraisalMeeting, figures: Sequence[SmallFigure]) -> str:
        people, satisfied, accepted, deputies = figures
        people.set(str(meeting.appraised), "" if meeting.people else "没有逐人登记")
        for figure, rate in ((satisfied, meeting.satisfied_rate), (accepted, meeting.accepted_rate)):
            shown = f"{rate.numerator}/{rate.denominator} 票" if rate.denominator else "没有登记票数"
            figure.set(f"{rate.percent()}%" if rate.denominator else "—", shown)
        called = meeting.deputies_due
        deputies.set(f"{meeting.deputies_present}/{called}" if called else "—", "" if called else "还没有签到")
        return "　".join(word for word in (f"{meeting.held_on:%Y-%m-%d}", meeting.place, meeting.topic) if word)

    def open_item(self, line: Any) -> None:
        self.shell.go("appraisals", {"id": line["id"]})

    # ---- doing ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Open a new meeting, then who is appraised."""
        box = meeting_dialog(
            self, "新开两官评议", "被评议的人在下一步逐行填写。", "法官、检察官履职评议会", None, self.shell.year
        )
        if not ask_box(box):
            return
        made = box.values()
        people = self._ask_people("被评议的人")
        if people is not None:
            self.write(
                lambda: appraisals.open_meeting(self.desk, made["name"], made["held_on"], made["place"] or "", people),
                f"已新开「{made['name']}」，评议 {len(people)} 人",
                opens=True,
            )

    def add_people(self) -> None:
        """Several more to be appraised at this meeting."""
        meeting = self.current()
        people = self._ask_people("加被评议人")
        if people:
            self.write(lambda: appraisals.add_people(self.desk, meeting.no, people), f"已登记被评议人 {len(people)} 人")

    def _ask_people(self, title: str) -> list[Person] | None:
        box = GridDialog(
            self, title, "一行一人；职务不填即法官。", PEOPLE, lambda rows: people_of(rows)[1], yes="登记", wide=640
        )
        return people_of(box.rows())[0] if ask_box(box) else None

    def enter_votes(self) -> None:
        """Open the grid with everyone of this meeting."""
        meeting = self.current()
        if meeting.people:
            self.shell.go("entry", {"kind": "appraisals", "ids": [one.id for one in meeting.people]})
        else:
            self.shell.toast("还没有登记被评议的人，请先「加被评议人」。", icon="info-fill")
