"""How each kind looks on the generic page. Adding a kind to the desktop is one entry here and one page spec."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.words import referred
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, DutyReportDraft, HonourDraft, StationDraft
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.domain.records.opening import OpeningDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.services.kinds import counted
from gongshu_desk.services.listing import with_item_names, with_receptions, with_turnout
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column


def view_of(kind: str) -> RecordView:
    """The view of a kind; KeyError where the desktop has none."""
    return {view.kind: view for view in VIEWS}[kind]


def _activity_counts(rows: Sequence[Row], year: int) -> str:
    open_ = sum(r["turnout"] is None for r in rows)
    tail = f"，还没有签到 {open_} 项" if open_ else "，签到已齐"
    return f"{year} 年度 {len(rows)} 项{tail}"


def _suggestion_counts(rows: Sequence[Row], year: int) -> str:
    rows, back = counted(rows), len(rows) - len(counted(rows))
    motions = sum(r["kind"].value == "motion" for r in rows)
    answered = sum(r["answered_on"] is not None for r in rows)
    tail = f"；另退回 {back}" if back else ""
    return f"{year} 年度 {len(rows)} 件（其中议案 {motions}），已答复 {answered}/{len(rows)}{tail}"


def _opinion_counts(rows: Sequence[Row], year: int) -> str:
    answered = sum(r["answered_on"] is not None for r in rows)
    return f"{year} 年度 {len(rows)} 条，已答复 {answered}/{len(rows)}"


def _duty_counts(rows: Sequence[Row], year: int) -> str:
    due = [r for r in rows if r["due"]]
    done = sum(r["written_on"] is not None or r["oral_on"] is not None for r in counted(due))
    return f"{year} 年度应述职 {len(due)} 人，已述职 {done}"


def _station_counts(rows: Sequence[Row], year: int) -> str:
    return f"{len(rows)} 个站，{year} 年度进站 {sum(r['receptions'] for r in rows)} 次"


def _to_call(value: Any, row: Row) -> str:
    return "看签到" if row.get("turnout") else "去签到"


def _referred(value: Any, row: Row) -> Cell:
    return Cell(referred(value), tip=referred(value)) if value else Cell("—", "ink3")


def _holder(value: Any, row: Row) -> Cell:
    station = row.get("station")
    return Cell(printed(value)) if value else Cell(station or "—", tip=f"联络站：{station}" if station else "")


def _ballot(value: Any, row: Row) -> Cell:
    valid = row.get("valid")
    if not valid:
        return Cell("—", "ink3")
    return Cell(f"{(row.get('satisfied') or 0) + (row.get('fairly') or 0)}/{valid}", tip="满意与基本满意 ÷ 有效票")


def _review(value: Any, row: Row) -> Cell:
    """已核 is quiet, 退回 says why."""
    if value is None:
        return Cell("—", "ink3")
    return Cell(chip=value.label, quiet=value is not ReviewState.RETURNED, tip=row.get("review_reason") or "")


REVIEW = Column("review", "审核", "quiet_chip", 84, rank=8, show=_review, tip="第二个人看过没有；退回的改正之前不计")
"""Where a fact stands in its review."""
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
STATIONS = RecordView(
    "stations",
    Words(
        *("联络站", "联络站", "新增联络站", "代表联络站和在站收集的群众意见"),
        *("名称、地址、联系人", "还没有联络站", "登记之后可记接待活动和群众意见"),
        *("登记第一个联络站", "名称、地址、联系人、接待日"),
    ),
    (
        field_column(StationDraft, "name", 190, role="name", stretch=True, rank=0, label="联络站"),
        field_column(StationDraft, "address", 190, rank=4),
        field_column(StationDraft, "keeper", 104, rank=3),
        field_column(StationDraft, "reception_day", 120, rank=5),
        Column("receptions", "进站次数", "number", 92, rank=1),
        Column("opinions", "意见已答复", "number", 108, rank=2, tip="已答复 ÷ 收集"),
    ),
    frozenset({"liaisonstation", "opinion", "activity"}),
    sorts=(("按编号", ""), ("按名称", "name"), ("进站最多在前", "-receptions")),
    by_year=False,
    counts=_station_counts,
    extend=with_receptions,
    related=(("群众意见", "chat-centered-text", "opinions"),),
    elsewhere="opinions",
    prints=(Print("station-year", "打印年度情况", "station", "name"),),
)
OPINIONS = RecordView(
    "opinions",
    Words(
        *("群众意见", "意见", "新增意见", "代表在联络站收集的意见及其答复"),
        *("内容、提出人、联络站", "还没有群众意见", "登记之后计入联络站汇总"),
        *("登记第一条意见", "联络站、日期、内容、处理方式"),
    ),
    (
        field_column(OpinionDraft, "collected_on", 104, rank=1),
        field_column(OpinionDraft, "content", 260, role="name", stretch=True, rank=0),
        field_column(OpinionDraft, "station", 150, rank=3),
        field_column(OpinionDraft, "route", 116, rank=4),
        field_column(OpinionDraft, "answered_on", 104, rank=2),
        field_column(OpinionDraft, "resolved_on", 104, rank=5),
    ),
    frozenset({"opinion", "liaisonstation", "activity"}),
    filters=(("station", "全部联络站"), ("route", "全部处理方式")),
    sorts=(("按收集日期", ""), ("最近的在前", "-collected_on")),
    counts=_opinion_counts,
    related=(("联络站", "map-pin-line", "stations"),),
    prints=(Print("opinion-slip", "打印交办单", "opinion", "no"),),
)
SUGGESTIONS = RecordView(
    "suggestions",
    Words(
        *("建议", "建议", "新增建议", "代表建议与议案，及其办理、答复、评价"),
        *("标题、领衔代表、编号", "还没有建议", "登记之后按规则计分，并计入办理统计"),
        *("登记第一件建议", "编号、类别、标题、领衔代表、提出日期"),
    ),
    (
        field_column(SuggestionDraft, "no", 100, rank=6),
        field_column(SuggestionDraft, "title", 250, role="name", stretch=True, rank=0),
        field_column(SuggestionDraft, "kind", 68, rank=4),
        name_column("lead_name", "领衔代表", 104, rank=1),
        field_column(SuggestionDraft, "raised_on", 104, rank=3),
        field_column(SuggestionDraft, "handler", 140, rank=7),
        field_column(SuggestionDraft, "answered_on", 104, rank=2),
        field_column(SuggestionDraft, "satisfaction", 88, rank=5, role="text"),
        REVIEW,
    ),
    frozenset({"suggestion", "cosigner", "mandate", "person"}),
    filters=(("kind", "全部类别"), ("handler", "全部承办单位"), ("satisfaction", "全部满意度")),
    sorts=(("按提出日期", ""), ("最近的在前", "-raised_on"), ("按编号", "no")),
    counts=_suggestion_counts,
    prints=(Print("suggestion-enquiry", "打印征询意见表", "suggestion", "no"),),
)
DUTY_REPORTS = RecordView(
    "duty-reports",
    Words(
        *("述职", "述职", "登记述职", "代表向选民述职的书面、口头报告和测评"),
        *("姓名、拼音、证号", "还没有述职记录", "登记应述职的代表之后，可看谁还没有述职"),
        *("登记第一条述职", "代表、年度、应述职、日期、测评票数"),
    ),
    (
        name_column(stretch=True),
        field_column(DutyReportDraft, "due", 80, rank=3),
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
        Print("duty-ballot", "打印测评票", "mandate", "certificate_no"),
        Print("duty-tally", "打印计票汇总表", "mandate", "certificate_no"),
        Print("feedback-letter", "打印反馈函", "mandate", "certificate_no"),
        Print("rectification-notice", "打印整改通知", "mandate", "certificate_no"),
    ),
)
HONOURS = RecordView(
    "honours",
    Words(
        *("荣誉证书", "荣誉", "登记荣誉", "代表获得的表彰，证书编号取自登记簿"),
        *("姓名、荣誉名称、文号", "还没有荣誉记录", "登记之后可打印荣誉证书，并按规则计入附加分"),
        *("登记第一条荣誉", "逐条填写：代表、名称、级别、授予单位、文号、日期"),
    ),
    (
        Column("holder", "代表", "name", 150, rank=0, show=_holder),
        field_column(HonourDraft, "name", 200, stretch=True, rank=0, tone="ink"),
        field_column(HonourDraft, "level", 68, rank=2),
        field_column(HonourDraft, "granted_by", 160, rank=4),
        field_column(HonourDraft, "document_no", 130, rank=5),
        field_column(HonourDraft, "granted_on", 104, rank=1),
        REVIEW,
    ),
    frozenset({"honour", "certificate", "mandate", "person", "liaisonstation"}),
    filters=(("level", "全部级别"), ("granted_by", "全部授予单位")),
    sorts=(("按授予日期", ""), ("按级别", "level"), ("按名称", "name")),
    prints=(
        Print("honour-certificate", "打印证书", "mandate", "certificate_no"),
        Print("recommendation", "打印推荐表", "mandate", "certificate_no"),
    ),
    doors=(("证书登记簿", "book-open", "certificates", "Ctrl+B"),),
)
ADJUSTMENTS = RecordView(
    "adjustments",
    Words(
        *("积分调整", "调整", "登记调整", "规则中「人工登记」的加减分，须有理由、文号和批准人"),
        *("姓名、拼音、理由", "还没有积分调整", "只有规则里「人工登记」的细则需要"),
        *("登记第一条调整", "代表、细则、分值、理由、文号、批准人"),
    ),
    (
        name_column("holder", "代表"),
        Column("item_name", "细则", width=150, rank=1, show=lambda v, _r: Cell(v, tip=v)),
        field_column(AdjustmentDraft, "points", 76, rank=0),
        field_column(AdjustmentDraft, "reason", 220, stretch=True, rank=1),
        Column("refers", "涉及事项", width=104, rank=2, show=_referred),
        field_column(AdjustmentDraft, "approved_by", 140, rank=4),
        field_column(AdjustmentDraft, "document_no", 150, rank=5),
        field_column(AdjustmentDraft, "decided_on", 116, rank=3),
    ),
    frozenset({"adjustment", "mandate", "person", "pointsscheme"}),
    filters=(("item", "全部细则"), ("approved_by", "全部批准人")),
    sorts=(("按日期", ""), ("按分值", "-points")),
    sections="adjustments",
    extend=with_item_names,
)
OBJECTIONS = RecordView(
    "objections",
    Words(
        *("异议登记", "异议", "登记异议", "全部异议的原始登记；平时在「公示与异议」页逐步办理"),
        *("姓名、编号、内容", "还没有异议", "代表对公示的积分有异议的，登记在这里"),
        *("登记第一件异议", "代表、类别、内容、收到日期"),
    ),
    (
        field_column(ObjectionDraft, "no", 104, rank=2),
        name_column("holder", "代表"),
        field_column(ObjectionDraft, "kind", 84, rank=3),
        field_column(ObjectionDraft, "content", 260, stretch=True, rank=1),
        field_column(ObjectionDraft, "received_on", 104, rank=2),
        field_column(ObjectionDraft, "decision", 104, rank=1),
        field_column(ObjectionDraft, "answered_on", 104, rank=3),
    ),
    frozenset({"objection", "mandate", "person", "publication"}),
    filters=(("kind", "全部类别"), ("decision", "全部结果")),
    sorts=(("按收到日期", ""), ("按编号", "no")),
    related=(("公示与异议", "chat-centered-text", "publicity"),),
    prints=(
        Print("objection-slip", "打印登记表", "objection", "no"),
        Print("objection-answer", "打印答复书", "objection", "no"),
    ),
    sections="publicity",
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
OPENINGS = RecordView(
    "opening-totals",
    Words(
        *("期初数", "期初数", "登记期初数", "本程序启用之前各年度的合计数，来自旧表；不参加任何计算，显示时注明期初数"),
        *("姓名、年度、依据", "还没有期初数", "启用以前的年度没有逐条记录时，在这里补登当年的合计"),
        *("登记第一条期初数", "代表、年度、积分、次数、依据"),
    ),
    (
        name_column("name", "代表"),
        field_column(OpeningDraft, "year", 72, rank=0),
        field_column(OpeningDraft, "total", 84, rank=1),
        field_column(OpeningDraft, "band", 76, rank=3),
        field_column(OpeningDraft, "rank", 64, rank=5),
        field_column(OpeningDraft, "days", 84, rank=4),
        field_column(OpeningDraft, "attended", 108, rank=4),
        field_column(OpeningDraft, "source", 200, stretch=True, rank=2),
    ),
    frozenset({"openingtotal", "mandate", "person"}),
    filters=(("year", "全部年度"), ("source", "全部依据")),
    sorts=(("按年度", ""), ("按积分", "-total")),
    by_year=False,
    related=(("代表", "identification-card", "deputies"),),
)

VIEWS: tuple[RecordView, ...] = (
    *(ACTIVITIES, ATTENDANCE, STATIONS, OPINIONS, SUGGESTIONS, DUTY_REPORTS, HONOURS, ADJUSTMENTS),
    *(OBJECTIONS, LEAVES, OPENINGS),
)
