"""How the generic page shows: elections, counts that are typed in, totals from older sheets, reminders."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.domain.records.opening import OpeningDraft
from gongshu_desk.domain.records.reminder import ReminderDraft
from gongshu_desk.services.elections import DEFINITION, with_turnout
from gongshu_desk.services.typed_counts import with_overlaps
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column
from gongshu_desk.ui.pages.views.election_card import ElectionCard


def _turnout(value: Any, row: Row) -> Cell:
    return Cell(value or "", "ink", tip=row.get("base", ""))


def _remark(value: Any, _row: Row) -> Cell:
    return Cell(value, "amber", tip=value) if value else Cell()


def _overlap(value: Any, _row: Row) -> Cell:
    return Cell(value, "amber", icon="warning-fill", icon_tone="amber", tip=value) if value else Cell()


def _elections(rows: Sequence[Row], _year: int) -> str:
    """The newest election added up; how many districts something is to be told of."""
    newest = rows[0]
    own = [row for row in rows if row.get("election") == newest.get("election")]
    told = sum(bool(row.get("remark")) for row in own)
    return f"{newest['election']}：{newest['whole']}{f'；{told} 个选区有说明' if told else ''}"


def _typed(rows: Sequence[Row], year: int) -> str:
    """Every label of the year added up, as the reports do, and what would be counted twice."""
    twice = sum(bool(row.get("overlap")) for row in rows)
    sums: dict[tuple[str, str], int] = {}
    for row in rows:
        if row["from_on"].year == row["to_on"].year == year:
            key = (row["label"], row["measure"])
            sums[key] = sums.get(key, 0) + row["count"]
    told = "、".join(f"{label} {count} {measure}" for (label, measure), count in sums.items())
    doubt = f"；{twice} 条起止日期重叠，可能重复计算" if twice else ""
    return f"{year} 年度 {len(rows)} 条{f'：{told}' if told else ''}{doubt}"


ELECTIONS = RecordView(
    "elections",
    Words(
        *("选举情况", "选区", "登记选区", "换届和补选时各选区的登记选民、参选人数和当选人数；参选率由此算出"),
        *("选区", "还没有选举情况", "每个选区一条，全区的参选率自动合计"),
        *("登记第一个选区", "选区、选举日、登记选民、参选人数"),
    ),
    (
        field_column(ElectionDraft, "electoral_district", 150, role="name", rank=0),
        field_column(ElectionDraft, "term", 64, rank=3),
        field_column(ElectionDraft, "held_on", 104, rank=4),
        field_column(ElectionDraft, "registered", 104, rank=1),
        field_column(ElectionDraft, "voted", 104, rank=1),
        Column("turnout", "参选率 %", "number", 92, rank=0, show=_turnout, tip=DEFINITION),
        field_column(ElectionDraft, "rounds", 92, rank=5),
        field_column(ElectionDraft, "seats", 92, rank=4),
        field_column(ElectionDraft, "elected", 76, rank=2),
        Column("remark", "说明", width=130, rank=2, stretch=True, show=_remark),
    ),
    frozenset({"election", "electoraldistrict"}),
    filters=(("level", "全部层级"), ("term", "全部届次")),
    by_year=False,
    related=(("代表", "identification-card", "deputies"), ("换届", "flag-fill", "roll-over")),
    extend=with_turnout,
    counts=_elections,
    card=ElectionCard,
    prints=(Print("election-summary", "打印统计表"),),
)
TYPED_COUNTS = RecordView(
    "typed-counts",
    Words(
        *("填报数", "填报数", "填报一项", "本程序没有逐条记录的数：人事任免、备案审查等，照文件填报"),
        *("名称、依据", "还没有填报数", "工作报告要用、而这里没有逐条记录的数，填在这里"),
        *("填报第一项", "事项、名称、起止日期、数量、依据"),
    ),
    (
        field_column(TypedCountDraft, "what", 104, rank=1, role="text"),
        field_column(TypedCountDraft, "label", 240, role="name", stretch=True, rank=0),
        field_column(TypedCountDraft, "from_on", 104, rank=3),
        field_column(TypedCountDraft, "to_on", 104, rank=2),
        field_column(TypedCountDraft, "count", 76, rank=0),
        field_column(TypedCountDraft, "measure", 64, rank=1),
        field_column(TypedCountDraft, "source", 180, rank=4),
        Column("overlap", "重叠", width=140, rank=2, show=_overlap, tip="同一指标的起止日期重叠，合计会重复计算"),
    ),
    frozenset({"typedcount"}),
    extend=with_overlaps,
    counts=_typed,
    filters=(("what", "全部事项"),),
    sections="typed-counts",
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
REMINDERS = RecordView(
    "reminders",
    Words(
        *("提醒", "提醒", "新增提醒", "自己记的待办：到期之前会出现在工作台"),
        *("事项", "还没有提醒", "要办的事记下来，到期前工作台会提醒"),
        *("记第一条提醒", "事项、到期日期"),
    ),
    (
        field_column(ReminderDraft, "due_on", 104, rank=0),
        field_column(ReminderDraft, "text", 320, role="name", stretch=True, rank=0),
        field_column(ReminderDraft, "done_on", 104, rank=1),
        field_column(ReminderDraft, "note", 200, rank=3),
    ),
    frozenset({"reminder"}),
    sorts=(("按到期日期", ""), ("最近的在前", "-due_on")),
    by_year=False,
    related=(("待办", "squares-four", "tasks"), ("工作台", "squares-four", "dashboard")),
)


VIEWS = (
    ELECTIONS,
    TYPED_COUNTS,
    OPENINGS,
    REMINDERS,
)
