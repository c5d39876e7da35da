"""How the generic page shows: duty reports and what follows from them."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.services import rectifying
from gongshu_desk.services.kinds import counted
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column
from gongshu_desk.ui.pages.views.duty_card import DutyCard, TaskCard, duty_state
from gongshu_desk.ui.pages.views.review import REVIEW


def _duty_counts(rows: Sequence[Row], year: int) -> str:
    due = [r for r in rows if r["due"]]
    done = sum(r["written_on"] is not None or r["oral_on"] is not None for r in counted(due))
    return f"{year} 年度应述职 {len(due)} 人，已述职 {done}"


def _ballot(value: Any, row: Row) -> Cell:
    valid = row.get("valid")
    if not valid:
        return Cell("—", "ink3")
    return Cell(f"{(row.get('satisfied') or 0) + (row.get('fairly') or 0)}/{valid}", tip="满意与基本满意 ÷ 有效票")


DUTY_REPORTS = RecordView(
    "duty-reports",
    Words(
        *("述职", "述职", "登记述职", "代表向选民述职的书面、口头报告和测评"),
        *("姓名、拼音、证号", "还没有述职记录", "登记应述职的代表之后，可看谁还没有述职"),
        *("登记第一条述职", "代表、年度、应述职、日期、测评票数"),
    ),
    (
        name_column(stretch=True),
        Column(
            "_state", "进度", "quiet_chip", 104, rank=1, show=lambda _v, row: Cell(chip=duty_state(row)), sortable=False
        ),
        field_column(DutyReportDraft, "due", 80, rank=4),
        field_column(DutyReportDraft, "written_on", 116, rank=1),
        field_column(DutyReportDraft, "oral_on", 116, rank=1),
        field_column(DutyReportDraft, "place", 150, rank=5),
        Column("valid", "满意率", "number", 92, rank=2, show=_ballot, sortable=False, tip="满意与基本满意 ÷ 有效票"),
        REVIEW,
    ),
    frozenset({"dutyreport", "mandate", "person"}),
    filters=(("due", "应述职与否"), ("place", "全部地点")),
    sorts=(("按姓氏笔画", ""), ("按口头述职日期", "oral_on")),
    counts=_duty_counts,
    prints=(
        Print("duty-report", "打印述职结果", "mandate", "certificate_no"),
        Print("duty-result", "打印测评宣读稿", "mandate", "certificate_no"),
        Print("duty-ballot", "打印测评票", "mandate", "certificate_no"),
        Print("duty-tally", "打印计票汇总表", "mandate", "certificate_no"),
        Print("feedback-letter", "打印反馈函", "mandate", "certificate_no"),
        Print("rectification-notice", "打印整改通知", "mandate", "certificate_no"),
    ),
    card=DutyCard,
    elsewhere_acts=(("计票", "checks", "duty-ballots", lambda row: row["certificate_no"]),),
    sections="duty-reports",
)


def _task_counts(rows: Sequence[Row], year: int) -> str:
    late = sum(row.get("state") == rectifying.OVERDUE for row in rows)
    carried = sum(row["year"] < year for row in rows)
    told = f"{year} 年度整改 {len(rows)} 项，未完成 {rectifying.open_count(rows)}，逾期 {late}"
    return f"{told}，其中往年结转 {carried}" if carried else told


RECTIFICATIONS = RecordView(
    "rectifications",
    Words(
        *("整改", "整改事项", "登记整改", "述职之后要求代表改进的事项：期限、完成情况，是否须再次述职"),
        *("姓名、要求", "还没有整改事项", "述职测评满意率低、或选民意见集中的，登记在这里跟踪到完成"),
        *("登记第一项整改", "代表、年度、要求、期限"),
    ),
    (
        name_column("holder", "代表"),
        field_column(RectificationDraft, "content", 280, stretch=True, rank=0),
        Column("state", "状态", "chip", 104, rank=0),
        field_column(RectificationDraft, "due_on", 104, rank=1),
        field_column(RectificationDraft, "year", 84, rank=3, show=lambda v, _row: str(v)),
        field_column(RectificationDraft, "report_again", 104, rank=4),
        field_column(RectificationDraft, "done_on", 104, rank=2),
        field_column(RectificationDraft, "checked_by", 92, rank=5),
    ),
    frozenset({"rectification", "mandate", "person"}),
    filters=(("state", "全部状态"),),
    sorts=(("逾期在前", ""), ("按代表", "holder")),
    counts=_task_counts,
    extend=rectifying.with_carried,
    card=TaskCard,
    prints=(Print("rectification-notice", "打印整改通知", "mandate", "certificate_no"),),
    sections="rectifications",
)


VIEWS = (
    DUTY_REPORTS,
    RECTIFICATIONS,
)
