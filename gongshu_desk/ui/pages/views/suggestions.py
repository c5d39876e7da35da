"""How the generic page shows: suggestions and the working calendar their deadlines follow."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.domain.records.reminder import CalendarDayDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.services.handling import with_states
from gongshu_desk.services.kinds import counted
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column
from gongshu_desk.ui.pages.views.review import REVIEW


def _suggestion_counts(rows: Sequence[Row], year: int) -> str:
    rows, back = counted(rows), len(rows) - len(counted(rows))
    motions = sum(r["kind"].value == "motion" for r in rows)
    answered = sum(r["answered_on"] is not None for r in rows)
    tail = f"；另退回 {back}" if back else ""
    return f"{year} 年度 {len(rows)} 件（其中议案 {motions}），已答复 {answered}/{len(rows)}{tail}"


def _state(value: Any, row: Row) -> Cell:
    """The state, and when a reply is owed the days left."""
    if value is None:
        return Cell("—", "ink3")
    late = row["left"].startswith("逾期")
    return Cell(row["left"] if late else "", "red", chip=value.label, quiet=True, tip=f"{value.label}　{row['left']}")


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
        field_column(SuggestionDraft, "kind", 68, rank=6),
        name_column("lead_name", "领衔代表", 104, rank=1),
        field_column(SuggestionDraft, "raised_on", 104, rank=4),
        field_column(SuggestionDraft, "handler", 140, rank=7),
        Column("state", "状态", "quiet_chip", 112, rank=0, show=_state),
        field_column(SuggestionDraft, "answered_on", 104, rank=3),
        field_column(SuggestionDraft, "satisfaction", 88, rank=5, role="text"),
        REVIEW,
    ),
    frozenset(
        {
            *("suggestion", "cosigner", "mandate", "person", "handling", "handlinground", "suggestionstep"),
            "calendarday",
        }
    ),
    filters=(("state", "全部状态"), ("handler", "全部承办单位"), ("kind", "全部类别")),
    sorts=(("按提出日期", ""), ("最近的在前", "-raised_on"), ("按编号", "no")),
    counts=_suggestion_counts,
    prints=(
        Print("suggestion-enquiry", "打印征询意见表", "suggestion", "no"),
        Print("hand-over-list", "打印交办清单", "suggestion", "no"),
    ),
    extend=with_states,
    doors=(("办理", "checks", "handling", "Ctrl+J"),),
    elsewhere_acts=(("办理这一件", "checks", "handling", lambda row: row["no"]),),
    sections="suggestions",
)
CALENDAR_DAYS = RecordView(
    "calendar-days",
    Words(
        *("工作日历", "日期", "新增日期", "与平常星期不同的日子：放假的工作日、调休上班的周末；期限按它计算"),
        *("事由", "这一年还没有另外登记", "国务院办公厅的放假通知下来之后，把放假和调休的日子登记在这里"),
        *("登记第一天", "日期、放假还是上班、事由"),
    ),
    (
        field_column(CalendarDayDraft, "day", 120, rank=0),
        field_column(CalendarDayDraft, "working", 92, rank=0),
        field_column(CalendarDayDraft, "name", 240, stretch=True, rank=1),
    ),
    frozenset({"calendarday"}),
    sections="calendar-days",
)


VIEWS = (
    SUGGESTIONS,
    CALENDAR_DAYS,
)
