"""The roster: how it differs from other lists — strokes in the gutter, turnout and points beside the facts, its card."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.domain import stroke
from gongshu_desk.domain.figures import fixed
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.roster import with_year
from gongshu_desk.services.setup import ordinal
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column
from gongshu_desk.ui.pages.deputies.card import DeputyCard, turnout

USUAL = "汉族"


def _name(value: Any, current: Row) -> Cell:
    """（女，回族）follows the name; what is usual is not said."""
    ethnic = current.get("ethnic") or ""
    apart = [shown(current["sex"])] if shown(current.get("sex")) == "女" else []
    apart += [ethnic if ethnic.endswith("族") else f"{ethnic}族"] if ethnic and ethnic not in (USUAL, "汉") else []
    return Cell(printed(value), sub=f"（{'，'.join(apart)}）" if apart else "")


def _total(value: Any, _current: Row) -> Cell:
    return Cell("—", "ink3") if value is None else Cell(fixed(value, 1), "ink")


COLUMNS = (
    Column("strokes", "", "gutter", 48, rank=0, follows="name", pad=(4, 4), sortable=False),
    Column("name", "姓名", "name", 132, rank=0, show=_name, sort=stroke.stroke_key),
    Column("group", "代表小组", width=80, rank=5),
    field_column(DeputyDraft, "employer", 150, stretch=True, rank=6, label="工作单位及职务"),
    Column("state", "状态", "chip", 104, rank=1, pad=(12, 0)),
    Column("turnout", "出勤", "number", 76, rank=4, show=turnout, sort=lambda v: v.value if v.denominator else None,
           tip="半天数：实到 ÷ 应到，公假和不适用不算应到"),
    Column("total", "积分", "number", 64, rank=1, show=_total),
    Column("band", "等次", "quiet_chip", 100, rank=2, pad=(12, 4)),
)  # fmt: skip


def _counts(rows: Sequence[Row], year: int) -> str:
    inside = [r for r in rows if r["state"] in ("在任", "补选")]
    by_election = sum(r["state"] == "补选" for r in rows)
    suspended = sum(r["state"] == "暂停职务" for r in rows)
    parts = [f"补选 {by_election}"] if by_election else []
    parts += [f"暂停 {suspended}"] if suspended else []
    level, term = rows[0]["level"].label, ordinal(rows[0]["term"])
    special = f"（其中{'、'.join(parts)}）" if parts else ""
    return f"第{term}届{level}人大代表 {len(rows)} 人，在任 {len(inside) + suspended}{special}"


def _keep(current: Row, term: Any, level: Any) -> bool:
    return current["level"] is level and (term is None or current["term"] == term)


def _ordered(rows: list[Row], order: str) -> list[Row]:
    """The rows in one of the orders that no column holds; the gutter then has nothing to say."""
    found = sorted(rows, key=lambda r: (r[order], r["certificate_no"]))
    for each in found:
        letter = each["sort_pinyin"][:1].upper() if order == "sort_pinyin" else f"{stroke.strokes(each['name'][:1])} 画"
        each["strokes"] = letter
    return found


PRINTS = (
    Print("performance-sheet", "打印登记表", "mandate", "certificate_no"),
    Print("duty-handbook", "打印履职手册", "mandate", "certificate_no"),
    Print("recommendation", "打印推荐表", "mandate", "certificate_no"),
    Print("name-plates", "打印座签桌牌", "mandate", "certificate_no"),
    Print("deputy-roster", "打印代表名册"),
)


TABLES = frozenset(
    {"mandate", "person", "membership", "mandatetag", "identitytag", "term", "activity", "attendance"}
    | {"suggestion", "cosigner", "dutyreport", "honour", "adjustment", "pointsscheme", "certificate", "closedyear"}
)
"""What the roster shows something of, points among it."""


def deputies_view() -> RecordView:
    """How the roster is shown."""
    return RecordView(
        "deputies",
        Words(
            *("代表", "代表", "新增代表", "代表名册：身份、职务、小组、联系方式"),
            *("姓名、拼音、证号", "还没有代表", "登记或导入名册之后，即可签到、计分、打印"),
            *("登记第一位代表", "逐条填写：姓名、层级、届次、代表证号"),
        ),
        COLUMNS,
        TABLES,
        filters=(("group", "全部小组"), ("state", "全部状态"), ("tags", "全部身份类别")),
        sorts=(
            ("按姓氏笔画", "name"),
            ("按笔画逐字", "=sort_stroke_char"),
            ("按拼音", "=sort_pinyin"),
            ("按积分", "-total"),
            ("按代表小组", "group"),
        ),
        by_year=False,
        counts=_counts,
        keep=_keep,
        ordered=_ordered,
        extend=with_year,
        prints=PRINTS,
        card=DeputyCard,
        related=(
            ("期初数", "archive-box", "opening-totals"),
            ("换届", "flag-fill", "roll-over"),
            ("选举情况", "clipboard-text", "elections"),
        ),
    )
