"""A board of points as one sheet: the deputies in sight, with the columns of the board and last year beside them."""

from collections.abc import Collection
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.domain.figures import half_up
from gongshu_desk.domain.points.board import BoardRow
from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.exchange.year_table import number
from gongshu_desk.services.points_board import PointsBoard


def write_board(board: PointsBoard, wanted: Collection[str], path: Path) -> int:
    """Write the wanted deputies of a board (all, where none are named) in its order; how many were written."""
    rows = [one for one in board.rows if not wanted or one.row.certificate_no in wanted]
    labels, widths = _labels(board)

    def fill(sheet: Book) -> None:
        page = sheet.sheet("履职积分")
        heads(page, 0, labels, widths, sheet)
        for place, one in enumerate(rows, start=1):
            for column, value in enumerate(_values(board, one)):
                put(page, place, column, value, sheet)
        stamp = board.stamp
        foot = f"{stamp.scheme_title} 第 {stamp.scheme_version} 版；指纹 {stamp.short_fingerprint}"
        put(page, len(rows) + 2, 0, foot, sheet)

    save(path, fill)
    return len(rows)


def _labels(board: PointsBoard) -> tuple[list[str], list[int]]:
    found = [("名次", 8), ("姓名", 14), ("代表证号", 20), ("代表小组", 14), ("履职天数", 10)]
    found += [(f"{one.code} {one.name}", 14) for one in board.categories]
    found += [(f"第 {part.version} 版小计（{part.begins} 至 {part.ends}）", 18) for part in board.parts]
    if not board.period.whole_year:
        found.append((f"{board.period.name}得分", 14))
    found += [("积分", 10), ("等次", 10)]
    if board.compared is not None:
        found += [("上年积分", 10), ("增减", 10), ("上年名次", 10)]
        found += [("上年等次", 10)] if board.final else []  # last year up to a day had no grade either
    found.append(("备注", 40))
    return [label for label, _ in found], [width for _, width in found]


def _values(board: PointsBoard, one: BoardRow) -> list[Any]:
    row = one.row
    values: list[Any] = [
        row.rank if row.rank is not None else "—", names.printed(row.name), row.certificate_no, row.group,
        number(row.days), *(number(row.categories.get(each.code, Fraction(0))) for each in board.categories),
    ]  # fmt: skip
    subtotals: tuple[Any, ...] = one.subtotals or (None,) * len(board.parts)
    values += [_points(board, value) for value in subtotals]
    if not board.period.whole_year:
        values.append(_points(board, one.added))
    values += [row.total, (row.band or "") if board.final or not one.graded else ""]
    if board.compared is not None:
        values += [one.last_year_total, one.total_change, one.last_year_rank]
        values += [one.last_year_band or ""] if board.final else []
    return [*values, board.remark_of(one)]


def _points(board: PointsBoard, value: Fraction | None) -> Decimal | None:
    return None if value is None else half_up(value, max(1, board.scheme.decimals))
