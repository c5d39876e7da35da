"""The ranking as rows and columns: which columns a board needs, and what stands in them. No widgets."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from gongshu_desk.domain.figures import decimal_places, fixed, shown
from gongshu_desk.domain.names import printed, search_text
from gongshu_desk.domain.points.across import AcrossResult
from gongshu_desk.domain.points.board import BoardPart, BoardRow
from gongshu_desk.domain.summary import CategoryLine
from gongshu_desk.reports.wording import short_category
from gongshu_desk.services.points_board import PointsBoard
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.pages.points.rows import rank_text, tied_ranks

FIELDS = (
    *("no", "rank", "place", "name", "group", "days", "added", "total", "change", "last_total", "last_rank", "rise"),
    *("last_band", "band", "remark", "pending", "words"),
)
NO, RANK, NAME, GROUP, TOTAL, CHANGE, LAST_TOTAL, LAST_RANK, BAND, REMARK, PENDING, WORDS = (
    FIELDS.index(name)
    for name in (
        *("no", "rank", "name", "group", "total", "change", "last_total", "last_rank", "band", "remark", "pending"),
        "words",
    )
)
NO_GROUP = "未编组"
Line = tuple[Any, ...]


def fields(board: PointsBoard) -> tuple[str, ...]:
    """Names of the values of a row of `lines`."""
    cats = (f"c{place}" for place in range(len(board.categories)))
    return (*FIELDS, *cats, *(f"s{place}" for place in range(len(board.parts))))


def lines(board: PointsBoard) -> list[Line]:
    """A row per mandate, in rank order."""
    ties = tied_ranks(one.row for one in board.rows)
    codes = [category.code for category in board.categories]
    return [_line(board, place, one, one.row.rank in ties, codes) for place, one in enumerate(board.rows)]


def band_of(board: PointsBoard, one: BoardRow) -> str:
    """The grade of a year that is over, or the word for who is not graded; none halfway through a year."""
    return (one.row.band or "") if board.final or not one.graded else ""


def _line(board: PointsBoard, place: int, one: BoardRow, tied: bool, codes: Sequence[str]) -> Line:
    row, parts = one.row, len(board.parts)
    subtotals = one.subtotals if len(one.subtotals) == parts else (None,) * parts
    return (
        row.certificate_no, rank_text(row, tied), place, printed(row.name), row.group or NO_GROUP, row.days, one.added,
        row.total, one.total_change, one.last_year_total, one.last_year_rank, one.rank_change, one.last_year_band,
        band_of(board, one), board.remark_of(one), one.pending, search_text(row.name),
        *(row.categories.get(code, Fraction(0)) for code in codes), *subtotals,
    )  # fmt: skip


def columns(board: PointsBoard, compared: bool, wide: bool) -> tuple[Column, ...]:
    """The columns of a board.

    Between the days and the total stand the parts of a split year, else what the period added and the categories;
    with `compared` the year before takes the place of the categories. Unless there is room (`wide`) they give way.
    """
    places = board.scheme.decimals
    day_places = max([1, *(decimal_places(one.row.days) or 0 for one in board.rows)])
    middle: list[Column] = []
    if board.parts:
        middle += _parts(board)
    elif not board.period.whole_year:
        middle.append(
            Column("added", "本期增加", "number", 84, rank=2, show=_points, tip=f"{board.period.name}里增加的积分")
        )
    if not compared and wide and not board.parts:
        middle += _categories(board.categories)
    whole = board.period.whole_year
    total = "积分" if whole or isinstance(board.outcome, AcrossResult) else "累计积分"
    bands = [Column("band", "等次", "quiet_chip", width=104, rank=0)] if board.bands and board.final else []
    if bands and compared:
        bands.append(Column("last_band", "上年等次", "quiet_chip", 104, rank=6))
    return (
        Column("rank", "名次", "number", width=84, rank=1, sort=_rank_key, tone="ink"),
        Column("name", "姓名", "name", width=112, rank=0, stretch=True, show=_name_cell(board)),
        Column("group", "代表小组", width=110, rank=4, sort=group_order),
        Column("days", "履职天数", "number", width=84, rank=5, show=lambda v, _r: shown(v, day_places)),
        *middle,
        Column("total", total, "number", 80, rank=0, tone="ink", show=lambda v, _r: Cell(shown(v, places), bold=True)),
        *(_before(places) if compared else [] if board.compared is None else [_change_column(3)]),
        *bands,
        Column("remark", "备注", width=120, rank=8, show=lambda v, _r: Cell(v or "", tip=v or "")),
    )  # fmt: skip


def _change_column(rank: int) -> Column:
    return Column("change", "比上年", "number", 76, rank=rank, show=change_cell, tip="比上年同期增减的积分")


def _before(places: int) -> list[Column]:
    def points(value: Decimal | None, _row: Line) -> Cell:
        return Cell("—", "ink3") if value is None else Cell(shown(value, places))

    return [
        Column("last_total", "上年积分", "number", 84, rank=1, show=points),
        _change_column(1),
        Column("last_rank", "上年名次", "number", 84, rank=2),
        Column("rise", "名次升降", "number", 84, rank=3, show=rise_cell),
    ]


def _categories(categories: Sequence[CategoryLine]) -> list[Column]:
    return [
        Column(f"c{place}", heading(one), "number", 74, rank=6, show=_points, tip=one.name)
        for place, one in enumerate(categories)
    ]


def _parts(board: PointsBoard) -> list[Column]:
    return [
        Column(f"s{place}", part_heading(board, part), "number", 108, rank=1, show=_points, tip=part_words(part))
        for place, part in enumerate(board.parts)
    ]


def _name_cell(board: PointsBoard) -> Callable[[Any, Any], Cell]:
    """A name as printed; namesakes are told apart by the end of their certificate number."""
    borne = Counter(one.row.name for one in board.rows)
    twice = {printed(name) for name, count in borne.items() if count > 1}

    def show(name: Any, line: Any) -> Cell:
        return Cell(name, sub=f" {line[NO][-4:]}", tip=f"证号 {line[NO]}") if name in twice else Cell(name)

    return show


def part_heading(board: PointsBoard, part: BoardPart) -> str:
    """「第 1 版小计」, or the year of a period across years."""
    return f"{part.ends.year} 年" if isinstance(board.outcome, AcrossResult) else f"第 {part.version} 版小计"


def part_words(part: BoardPart) -> str:
    """「示例规则 第 1 版（2025-01-01 至 2025-06-30）」."""
    return f"{part.title} 第 {part.version} 版（{part.begins.isoformat()} 至 {part.ends.isoformat()}）"


def heading(one: CategoryLine) -> str:
    """「A 会议」, as on the public list; the code alone where no short name is known."""
    short = short_category(one.name)
    return f"{one.code} {short}" if len(short) <= 2 else one.code


def change_cell(value: Decimal | Fraction | None, _row: object, places: int = 1) -> Cell:
    """「+2.5」 green, 「−1.0」 red, 持平; a dash where there is nothing to compare with."""
    if value is None:
        return Cell("—", "ink3")
    if not value:
        return Cell("持平", "ink3")
    return Cell(f"{'+' if value > 0 else ''}{shown(value, places)}", "green" if value > 0 else "red")


def rise_cell(value: int | None, _row: object) -> Cell:
    """「升 3」, 「降 2」, 「平」."""
    if value is None:
        return Cell("—", "ink3")
    if not value:
        return Cell("平", "ink3")
    return Cell(f"升 {value}" if value > 0 else f"降 {-value}", "green" if value > 0 else "red")


def told(line: Line) -> str:
    """What a row has to say beside its figures: why a band is not the one of its points, last year, open reviews."""
    parts = []
    if line[REMARK]:
        parts.append(str(line[REMARK]))
    if line[LAST_TOTAL] is not None:
        rank = f"，第 {line[LAST_RANK]} 名" if line[LAST_RANK] is not None else ""
        parts.append(f"上年 {shown(line[LAST_TOTAL])} 分{rank}")
    if line[PENDING]:
        parts.append(f"待核 {line[PENDING]} 条")
    return "　".join(parts)


def filters(board: PointsBoard) -> Mapping[str, list[str]]:
    """The groups and bands that occur, in their order."""
    groups = sorted(
        {one.row.group or NO_GROUP for one in board.rows}, key=lambda g: group_order("" if g == NO_GROUP else g)
    )
    known = [band.label for band in board.scheme.bands] if board.final and board.bands else []
    others = [word for one in board.rows if (word := band_of(board, one)) and word not in known]
    return {"group": groups, "band": [*known, *dict.fromkeys(others)]}


def parts_words(board: PointsBoard) -> str:
    """「示例规则：第 1 版（01-01 至 06-30）、第 2 版（07-01 至 12-31）」; each with its title where they differ."""
    titles = {part.title for part in board.parts}
    if len(titles) > 1 or isinstance(board.outcome, AcrossResult):
        return "；".join(part_words(part) for part in board.parts)
    spans = [f"第 {part.version} 版（{part.begins:%m-%d} 至 {part.ends:%m-%d}）" for part in board.parts]
    return f"{titles.pop()}：{'、'.join(spans)}"


def _rank_key(text: str) -> int | None:
    digits = "".join(c for c in text if c.isdigit())
    return int(digits) if digits else 1_000_000


def _points(value: Any, _row: Any) -> Cell:
    if value is None:
        return Cell("—", "ink3")
    text = fixed(value, 1).replace("-", "−")
    return Cell(text, "red" if value < 0 else "ink3" if not value else "ink2")
