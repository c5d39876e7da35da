"""How the generic page shows: meetings, attendance and leave; deliberation, livelihood projects, appraisals."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.council import CouncilMemberDraft, MatterDraft
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.domain.records.supervision import AppraisalDraft, FindingDraft, ProjectDraft
from gongshu_desk.services.listing import with_turnout
from gongshu_desk.services.projects import with_supervision
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column
from gongshu_desk.ui.pages.views.review import REVIEW

_ACTIVITY = Column("activity_name", "活动", width=180, rank=4)
_HELD = Column("held_on", "日期", width=104, rank=2)


def _activity_counts(rows: Sequence[Row], year: int) -> str:
    open_ = sum(r["turnout"] is None for r in rows)
    tail = f"，还没有签到 {open_} 项" if open_ else "，签到已齐"
    return f"{year} 年度 {len(rows)} 项{tail}"


def _to_call(value: Any, row: Row) -> str:
    """Nothing to call in the recycle bin, whose rows carry no turnout."""
    if "turnout" not in row:
        return ""
    return "看签到" if row.get("turnout") else "去签到"


def _percent(value: Any, _row: Row) -> Cell:
    return Cell("—", "ink3") if value is None else Cell(f"{value}%")


def _project_counts(rows: Sequence[Row], year: int) -> str:
    done = sum(r["state"].value == "finished" for r in rows)
    held, times = sum(r.get("held") or 0 for r in rows), sum(r.get("times") or 0 for r in rows)
    return f"{year} 年度 {len(rows)} 个，已完成 {done}，监督 {held} 场 {times} 人次"


ACTIVITIES = RecordView(
    "activities",
    Words(
        *("活动", "活动", "新增活动", "会议、培训、视察、接待：每个签到单元一条"),
        *("名称、编号、地点", "还没有活动", "登记之后即可签到，并按规则计分"),
        *("登记第一项活动", "逐条填写：编号、类型、名称、日期"),
    ),
    (
        field_column(ActivityDraft, "held_on", 104, label="日期", rank=0),
        field_column(ActivityDraft, "name", 240, role="name", stretch=True, rank=0),
        field_column(ActivityDraft, "kind", 152, rank=3, show=lambda v, _r: Cell(v.label.split("（")[0], tip=v.label)),
        field_column(ActivityDraft, "organiser_level", 80, rank=7, label="层级"),
        field_column(ActivityDraft, "place", 148, rank=6),
        field_column(ActivityDraft, "half_days", 76, rank=5),
        Column("turnout", "实到/应到", "number", 92, rank=1, tip="应到不含「不适用」"),
        Column("no", "", "action", 92, rank=2, show=_to_call, sortable=False),
    ),
    frozenset({"activity", "attendance", "liaisonstation"}),
    filters=(("kind", "全部类型"), ("organiser_level", "全部层级"), ("day_part", "全部时段")),
    sorts=(("按日期", ""), ("最近的在前", "-held_on"), ("按名称", "name")),
    counts=_activity_counts,
    extend=with_turnout,
    link=("no", "rollcall", "no"),
    related=(("出席记录", "checks", "attendance"),),
    prints=(
        Print("sign-in-sheet", "打印签到表", "activity", "no"),
        Print("meeting-notice", "打印会议通知", "activity", "no"),
        Print("invitation-list", "打印邀请名单", "activity", "no"),
        Print("leave-slip", "打印请假条", "activity", "no"),
        Print("leave-approval", "打印请假审批单", "activity", "no"),
        Print("name-plates", "打印座签桌牌", "activity", "no"),
        Print("attendance-notice", "打印出席情况通报", "activity", "no"),
    ),
    sections="activities",
)
ATTENDANCE = RecordView(
    "attendance",
    Words(
        *("出席记录", "出席记录", "新增出席", "每人每次一条；平时在「签到」页登记"),
        *("姓名、拼音、证号、活动编号", "还没有出席记录", "在「签到」页逐人登记最快"),
        *("登记一条", "代表、活动、出席情况"),
    ),
    (
        name_column(),
        field_column(AttendanceDraft, "status", 104, rank=0),
        Column("held_on", "日期", width=104, rank=2),
        Column("activity_name", "活动", width=220, stretch=True, rank=1),
        field_column(AttendanceDraft, "activity_no", 92, rank=5),
        field_column(AttendanceDraft, "actual_half_days", 104, rank=4),
        field_column(AttendanceDraft, "spoke", 64, rank=6),
        replace(REVIEW, rank=3),
    ),
    frozenset({"attendance", "activity", "mandate", "person"}),
    filters=(("status", "全部情况"), ("activity_no", "全部活动")),
    sorts=(("按日期", ""), ("按活动", "activity_name")),
    skip=frozenset({"name"}),
    elsewhere_acts=(
        ("看审核", "shield-check", "review", lambda row: {"activity": row["activity_no"], "id": row["id"]}),
        ("补准请假…", "note", "review", lambda row: {"late": (row["activity_no"], row["certificate_no"])}),
    ),
)
LEAVES = RecordView(
    "leaves",
    Words(
        *("请假条", "请假条", "登记请假", "谁因何事请假、由谁批准；准假之后签到表上自动记为相应的假"),
        *("姓名、活动、事由", "还没有请假条", "收到请假条就登记，批准之后不用再到签到页改"),
        *("登记第一张请假条", "活动、代表、类别、事由"),
    ),
    (
        name_column("holder", "代表", 126),
        field_column(LeaveDraft, "kind", 76, rank=2, label="假别"),
        Column("activity_name", "活动", width=200, stretch=True, rank=0),
        Column("held_on", "日期", width=104, rank=2),
        field_column(LeaveDraft, "reason", 160, rank=3),
        field_column(LeaveDraft, "approver", 120, rank=4),
        field_column(LeaveDraft, "decision", 92, rank=1),
        field_column(LeaveDraft, "decided_by", 92, rank=5),
    ),
    frozenset({"leaverequest", "activity", "mandate", "person"}),
    filters=(("decision", "全部审批结果"), ("kind", "全部假别")),
    sorts=(("按日期", ""), ("最近的在前", "-held_on")),
    related=(("签到", "checks", "rollcall"),),
    prints=(
        Print("leave-slip", "打印请假条", "activity", "activity_no"),
        Print("leave-approval", "打印请假审批单", "activity", "activity_no"),
    ),
)
COUNCIL_MEMBERS = RecordView(
    "council-members",
    Words(
        *("议事成员", "成员", "新增成员", "街道居民议事组织的成员：代表、政协委员、居民和驻街单位"),
        *("姓名、社区", "还没有议事成员", "登记以后，新开会议的应到成员自动填好"),
        *("登记第一位成员", "编号、姓名、类别"),
    ),
    (
        name_column("name", "姓名"),
        field_column(CouncilMemberDraft, "sort", 110, rank=1),
        field_column(CouncilMemberDraft, "community", 150, rank=2),
        field_column(CouncilMemberDraft, "employer", 200, stretch=True, rank=3),
        field_column(CouncilMemberDraft, "phone", 120, rank=4),
        field_column(CouncilMemberDraft, "from_on", 104, rank=5),
    ),
    frozenset({"councilmember"}),
    filters=(("sort", "全部类别"), ("community", "全部社区")),
    by_year=False,
    sections="councils",
)
COUNCIL_MATTERS = RecordView(
    "council-matters",
    Words(
        *("议事事项", "事项", "登记事项", "每次居民议事会议议了什么、表决结果和办理情况"),
        *("议题、承办单位", "还没有议事事项", "先登记一场居民议事会议，再登记会上的事项"),
        *("登记第一项事项", "会议、议题、结果"),
    ),
    (
        _HELD,
        field_column(MatterDraft, "title", 260, role="name", stretch=True, rank=0),
        field_column(MatterDraft, "result", 92, rank=1, role="text"),
        field_column(MatterDraft, "votes_for", 64, rank=3),
        field_column(MatterDraft, "against", 64, rank=4),
        field_column(MatterDraft, "handler", 140, rank=5),
        field_column(MatterDraft, "answered_on", 104, rank=3),
    ),
    frozenset({"councilmatter", "activity"}),
    filters=(("result", "全部结果"), ("handler", "全部承办单位")),
    sorts=(("按日期", ""), ("最近的在前", "-held_on")),
    related=(("议事成员", "users-three", "council-members"),),
    prints=(Print("council-minutes", "打印会议纪要", "activity", "activity_no"),),
    sections="councils",
)
PROJECTS = RecordView(
    "projects",
    Words(
        *("民生实事", "项目", "新增项目", "民生实事项目的进展，代表监督了几次、提了什么意见"),
        *("名称、责任单位", "还没有民生实事项目", "登记项目之后，监督活动就可以选它"),
        *("登记第一个项目", "编号、名称、年度"),
    ),
    (
        field_column(ProjectDraft, "no", 110, rank=5),
        field_column(ProjectDraft, "name", 260, role="name", stretch=True, rank=0),
        field_column(ProjectDraft, "lead", 160, rank=3),
        field_column(ProjectDraft, "state", 92, rank=1, role="text"),
        field_column(ProjectDraft, "progress", 84, rank=2, label="进度", show=_percent),
        field_column(ProjectDraft, "due_on", 116, rank=6),
        Column("held", "监督", "number", 60, rank=3, tip="监督活动场次"),
        Column("times", "人次", "number", 60, rank=4, tip="各场实到代表之和"),
        Column("said", "意见", "number", 68, rank=2, tip="已解决/意见条数"),
    ),
    frozenset({"livelihoodproject", "activity", "attendance", "finding"}),
    filters=(("state", "全部进展"), ("lead", "全部责任单位")),
    sorts=(("按编号", ""), ("进度低的在前", "progress"), ("期限近的在前", "due_on")),
    counts=_project_counts,
    extend=with_supervision,
    doors=(("监督意见", "chat-centered-text", "findings", "Ctrl+Shift+O"),),
    prints=(Print("livelihood-supervision", "打印监督情况"),),
    sections="projects",
)
FINDINGS = RecordView(
    "findings",
    Words(
        *("监督意见", "意见", "登记意见", "代表在监督、视察、评议活动中提出的意见及其办理"),
        *("内容、姓名", "还没有监督意见", "监督活动之后，把代表提的意见逐条登记"),
        *("登记第一条意见", "活动、内容"),
    ),
    (
        _HELD,
        field_column(FindingDraft, "content", 280, role="name", stretch=True, rank=0),
        name_column("holder", "代表", rank=3),
        _ACTIVITY,
        field_column(FindingDraft, "handler", 140, rank=5),
        field_column(FindingDraft, "answered_on", 104, rank=2),
        field_column(FindingDraft, "resolved_on", 104, rank=3),
    ),
    frozenset({"finding", "activity", "mandate", "person"}),
    filters=(("handler", "全部承办单位"),),
    related=(("民生实事", "clipboard-text", "projects"),),
    sections="projects",
)
APPRAISALS = RecordView(
    "appraisals",
    Words(
        *("评议台账", "评议", "登记评议", "历次两官评议中被评议的法官、检察官，测评结果和整改"),
        *("姓名、单位", "还没有被评议的人", "先新开一场两官评议，再登记被评议的人"),
        *("登记第一位", "活动、姓名、职务"),
    ),
    (
        _HELD,
        name_column("name", "姓名"),
        field_column(AppraisalDraft, "post", 84, rank=1, role="text"),
        field_column(AppraisalDraft, "organ", 200, stretch=True, rank=2),
        field_column(AppraisalDraft, "valid", 76, rank=4),
        field_column(AppraisalDraft, "satisfied", 64, rank=3),
        field_column(AppraisalDraft, "fairly", 92, rank=3),
        field_column(AppraisalDraft, "dissatisfied", 76, rank=3),
    ),
    frozenset({"appraisal", "activity"}),
    filters=(("post", "全部职务"), ("organ", "全部单位")),
    related=(("监督意见", "chat-centered-text", "findings"),),
    prints=(Print("appraisal-results", "打印测评结果", "activity", "activity_no"),),
    sections="appraisal-meetings",
)


VIEWS = (
    ACTIVITIES,
    ATTENDANCE,
    LEAVES,
    COUNCIL_MEMBERS,
    COUNCIL_MATTERS,
    PROJECTS,
    FINDINGS,
    APPRAISALS,
)
