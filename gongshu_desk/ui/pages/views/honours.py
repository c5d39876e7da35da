"""How the generic page shows: honours and selections."""

from typing import Any

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.duty_report import HonourDraft
from gongshu_desk.domain.records.selection import CandidateDraft, SelectionDraft
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column
from gongshu_desk.ui.pages.views.review import REVIEW


def _holder(value: Any, row: Row) -> Cell:
    station = row.get("station")
    return Cell(printed(value)) if value else Cell(station or "—", tip=f"联络站：{station}" if station else "")


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
    sections="honours",
)
SELECTIONS = RecordView(
    "selections",
    Words(
        *("评选登记", "评选", "新增评选", "最美代表等评选：条件、名额、授予单位、文号和决定日期"),
        *("名称", "还没有评选", "登记以后回到「评选」，按本年度的积分、出勤、接待列出候选名单"),
        *("登记第一次评选", "编号、名称、年度、级别"),
    ),
    (
        field_column(SelectionDraft, "no", 110, rank=4),
        field_column(SelectionDraft, "name", 240, role="name", stretch=True, rank=0),
        field_column(SelectionDraft, "level", 68, rank=2),
        field_column(SelectionDraft, "places", 68, rank=1),
        field_column(SelectionDraft, "granted_by", 180, rank=3),
        field_column(SelectionDraft, "decided_on", 104, rank=2),
    ),
    frozenset({"selection", "candidate"}),
    doors=(("看候选", "users-three", "selecting", "Ctrl+Shift+O"),),
    elsewhere_acts=(("看候选人选", "users-three", "selecting", lambda row: row["no"]),),
    prints=(Print("selection-list", "打印名单", "selection", "no"),),
    sections="selecting",
)
CANDIDATES = RecordView(
    "candidates",
    Words(
        *("候选人选", "候选人", "新增候选人", "每次评选的候选代表、推荐理由和得票"),
        *("姓名、理由", "还没有候选人选", "在「评选」页按条件提名，或逐人登记"),
        *("登记第一位", "评选、代表、理由"),
    ),
    (
        Column("selection_name", "评选", width=180, rank=1),
        name_column("holder", "代表"),
        field_column(CandidateDraft, "reason", 260, stretch=True, rank=1),
        field_column(CandidateDraft, "proposed_by", 140, rank=4),
        field_column(CandidateDraft, "votes", 64, rank=3),
        field_column(CandidateDraft, "chosen", 64, rank=2),
    ),
    frozenset({"candidate", "selection", "mandate", "person"}),
    filters=(("selection_name", "全部评选"), ("chosen", "入选与否")),
    sections="selecting",
)


VIEWS = (
    HONOURS,
    SELECTIONS,
    CANDIDATES,
)
