"""The document of `points YEAR --split`, `--period` and `--from … --to …`: that of `points`, with what these add.

The document gets `"period"` (where a period was asked for) and `"parts"` (where there are any), its rows `"added"` and
`"subtotals"`. Each of these numbers stands twice: as people read it, rounded like a total, and exact, as lines have it.
"""

from fractions import Fraction
from typing import Any

from gongshu_desk.domain.figures import fixed, plain
from gongshu_desk.domain.points.across import AcrossResult
from gongshu_desk.domain.points.board import BoardPart, BoardRow
from gongshu_desk.domain.points.document import line_document, not_counted_document, row_document
from gongshu_desk.domain.points.facts import Line, NotCounted, Reason
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.points_board import PointsBoard


def board_document(desk: Desk, shown: PointsBoard, *, with_period: bool, mandate: str | None = None) -> dict[str, Any]:
    """The board as plain values; with `mandate` also its lines and what was not counted.

    `NotFound` for a certificate number without a row; InvalidInput for the lines of a period across years.
    """
    value: dict[str, Any] = {
        "year": shown.year,
        "scheme": {"code": shown.scheme.code, "version": shown.scheme.version},
        "hash": shown.hash,
    }
    if with_period:  # where it is not final, a band says what the points would reach today: grades are the year's
        chosen = shown.period
        value["period"] = {
            "key": chosen.key,
            "name": chosen.name,
            "from": chosen.first.isoformat(),
            "to": chosen.last.isoformat(),
            "final": shown.final,
        }
    if shown.parts:
        value["parts"] = [_part(part) | {"title": part.title} for part in shown.parts]
    value["rows"] = [_row(shown, one, with_period) for one in shown.rows]
    if mandate is not None:
        lines, not_counted = lines_of(desk, shown, mandate)
        value["lines"] = [line_document(line) for line in lines]
        value["not_counted"] = [not_counted_document(entry) for entry in not_counted]
    return value


def _row(shown: PointsBoard, one: BoardRow, with_period: bool) -> dict[str, Any]:
    decimals = shown.scheme.decimals
    value = row_document(one.row, decimals)
    if with_period:
        added = one.row.exact if one.added is None else one.added
        value |= {"added": fixed(added, decimals), "added_exact": plain(added)}
    if shown.parts:
        value["subtotals"] = [
            _part(part) | _amount(subtotal, decimals) for part, subtotal in zip(shown.parts, one.subtotals, strict=True)
        ]
    return value


def _part(part: BoardPart) -> dict[str, Any]:
    return {"version": part.version, "from": part.begins.isoformat(), "to": part.ends.isoformat()}


def _amount(subtotal: Fraction, decimals: int) -> dict[str, Any]:
    return {"total": fixed(subtotal, decimals), "exact": plain(subtotal)}


def lines_of(desk: Desk, shown: PointsBoard, mandate: str) -> tuple[list[Line], list[NotCounted]]:
    """The lines of one mandate on the board, of all parts, and what was not counted, with the years beside it."""
    outcome = shown.outcome
    if isinstance(outcome, AcrossResult):
        raise InvalidInput(
            f"「{shown.period.name}」跨年度，各年用各年的规则，没有合在一起的明细。",
            "请去掉 --period、--from、--to，逐年查看这位代表的明细。",
        )
    own = outcome.statement(mandate)
    lines, listed = list(own.lines), list(own.not_counted)
    last = outcome if isinstance(outcome, Result) else outcome.parts[-1].result
    seen = {(line.source, line.date) for line in lines} | {(entry.source, entry.date) for entry in listed}
    _, all_listed = points.statement(desk, shown.year, mandate, last)
    beside = [e for e in all_listed if e.reason is Reason.OUTSIDE_PERIOD and (e.source, e.date) not in seen]
    return lines, [*listed, *beside]
