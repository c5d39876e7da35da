"""How the generic page shows: liaison stations, their rosters and what residents say there."""

from collections.abc import Sequence

from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft
from gongshu_desk.services.listing import with_receptions
from gongshu_desk.ui.kit.columns import Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column


def _opinion_counts(rows: Sequence[Row], year: int) -> str:
    answered = sum(r["answered_on"] is not None for r in rows)
    return f"{year} 年度 {len(rows)} 条，已答复 {answered}/{len(rows)}"


def _station_counts(rows: Sequence[Row], year: int) -> str:
    return f"{len(rows)} 个站，{year} 年度进站 {sum(r['receptions'] for r in rows)} 次"


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
    sections="stations",
)
SHIFTS = RecordView(
    "shifts",
    Words(
        *("值班", "值班", "安排值班", "哪天哪个站由哪位代表接待；到站接待之后自动对上"),
        *("姓名、联络站", "还没有值班安排", "排好班就可以打印值班表，并看谁没有到"),
        *("安排第一个值班", "联络站、日期、代表"),
    ),
    (
        field_column(ShiftDraft, "on", 104, rank=0),
        field_column(ShiftDraft, "day_part", 76, rank=2),
        field_column(ShiftDraft, "station", 220, stretch=True, rank=0),
        name_column("holder", "代表"),
        field_column(ShiftDraft, "note", 160, rank=4),
    ),
    frozenset({"shift", "liaisonstation", "activity", "attendance", "mandate", "person"}),
    filters=(("station", "全部联络站"),),
    sorts=(("按日期", ""), ("最近的在前", "-on")),
    sections="shifts",
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
    sections="opinions",
)


VIEWS = (
    STATIONS,
    SHIFTS,
    OPINIONS,
)
