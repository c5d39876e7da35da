"""How the generic page shows: liaison stations, their rosters and what residents say there."""

from collections.abc import Sequence

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft
from gongshu_desk.services import opinion_flow, station_duty
from gongshu_desk.services.station_file import with_members
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column


def _opinion_counts(rows: Sequence[Row], year: int) -> str:
    answered = sum(r["answered_on"] is not None for r in rows)
    return f"{year} 年度 {len(rows)} 条，已答复 {answered}/{len(rows)}"


def _station_counts(rows: Sequence[Row], year: int) -> str:
    return f"{len(rows)} 个站，{year} 年度进站接待 {sum(r['receptions'] for r in rows)} 次"


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
        Column("members", "在任代表", "number", 92, rank=3, tip="今天属于本站、在任的代表"),
        Column("receptions", "接待场次", "number", 92, rank=1),
        Column("opinions", "意见已答复", "number", 108, rank=2, tip="已答复 ÷ 收集"),
    ),
    frozenset({"liaisonstation", "opinion", "activity", "attendance", "membership", "mandate", "shift", "honour"}),
    sorts=(("按编号", ""), ("按名称", "name"), ("接待最多在前", "-receptions")),
    by_year=False,
    counts=_station_counts,
    extend=with_members,
    related=(("群众意见", "chat-centered-text", "opinions"),),
    elsewhere="opinions",
    prints=(Print("station-year", "打印年度情况", "station", "name"),),
    sections="stations",
)
SHIFTS = RecordView(
    "shifts",
    Words(
        *("值班安排", "值班", "安排值班", "哪天哪个站由哪位代表接待；到站接待之后自动对上"),
        *("姓名、联络站", "还没有值班安排", "排好班就可以打印值班表，并看谁没有到"),
        *("安排第一个值班", "联络站、日期、代表"),
    ),
    (
        field_column(ShiftDraft, "on", 104, rank=0),
        field_column(ShiftDraft, "day_part", 76, rank=2),
        field_column(ShiftDraft, "station", 220, stretch=True, rank=0),
        name_column("holder", "代表"),
        Column("state", "情况", "chip", 96, rank=1, tip="对着当天本站接待的出席登记得出"),
        Column("stood_in", "代班", "name", 96, rank=3, show=lambda v, _row: Cell(printed(v)) if v else Cell("")),
        field_column(ShiftDraft, "note", 160, rank=4),
    ),
    frozenset({"shift", "liaisonstation", "activity", "attendance", "mandate", "person"}),
    filters=(("station", "全部联络站"),),
    sorts=(("按日期", ""), ("最近的在前", "-on")),
    extend=station_duty.with_states,
    related=(("值班", "calendar-blank", "station-roster"),),
    sections="station-roster",
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
        Column("state", "情况", "chip", 128, rank=1, tip="按处理方式和期限，今天办到哪一步"),
        Column("term", "期限", width=104, rank=3, tip="填了办理期限的按期限，否则按「达标」页的要求算"),
        field_column(OpinionDraft, "answered_on", 104, rank=2),
        field_column(OpinionDraft, "resolved_on", 104, rank=5),
    ),
    frozenset({"opinion", "liaisonstation", "activity"}),
    filters=(("station", "全部联络站"), ("route", "全部处理方式")),
    sorts=(("按收集日期", ""), ("最近的在前", "-collected_on")),
    counts=_opinion_counts,
    extend=opinion_flow.with_states,
    doors=(("意见办理", "checks", "opinion-flow", ""),),
    related=(("联络站", "map-pin-line", "stations"),),
    prints=(Print("opinion-slip", "打印交办单", "opinion", "no"),),
    sections="opinions",
)


VIEWS = (
    STATIONS,
    SHIFTS,
    OPINIONS,
)
