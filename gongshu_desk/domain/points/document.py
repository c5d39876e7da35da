"""The document of `points --json`, shared by the command line, the workbook and the window. Contract §1."""

from collections.abc import Mapping
from typing import Any

from gongshu_desk.domain.figures import fixed, plain
from gongshu_desk.domain.points.compare import Change
from gongshu_desk.domain.points.facts import Line, NotCounted, Row
from gongshu_desk.domain.points.ledger import Result


def document(
    result: Result, certificate_no: str | None = None, previous: Mapping[str, Change] | None = None
) -> dict[str, Any]:
    """The result as plain values ready for JSON; with a certificate number also its lines and what was not counted.

    `previous` (from `compare`) adds the total and rank under the rules in force to each row. `NotFound` for a
    certificate number without a row.
    """
    answer: dict[str, Any] = {
        "year": result.year,
        "scheme": {"code": result.scheme.code, "version": result.scheme.version},
        "hash": result.hash,
        "rows": [row_document(row, result.scheme.decimals, previous) for row in result.rows],
    }
    if certificate_no is not None:
        statement = result.statement(certificate_no)
        answer["lines"] = [line_document(line) for line in statement.lines]
        answer["not_counted"] = [not_counted_document(one) for one in statement.not_counted]
    return answer


def row_document(row: Row, decimals: int, previous: Mapping[str, Change] | None = None) -> dict[str, Any]:
    """One row of the list."""
    written = {
        "certificate_no": row.certificate_no,
        "name": row.name,
        "group": row.group,
        "total": f"{row.total:f}",
        "band": row.band,
        "rank": row.rank,
        "days": plain(row.days),
        "categories": {code: fixed(value, decimals) for code, value in row.categories.items()},
    }
    if previous is not None:
        change = previous.get(row.certificate_no)
        before = None if change is None else change.before
        written["previous_total"] = None if before is None else f"{before.total:f}"
        written["previous_rank"] = None if before is None else before.rank
    return written


def line_document(line: Line) -> dict[str, Any]:
    """One counted line."""
    return {
        "item": line.item,
        "source": line.source,
        "date": None if line.date is None else line.date.isoformat(),
        "raw": plain(line.raw),
        "counted": plain(line.counted),
        "sentence": line.sentence,
    }


def not_counted_document(one: NotCounted) -> dict[str, Any]:
    """One fact, or part of one, that gave nothing."""
    return {
        "source": one.source,
        "date": None if one.date is None else one.date.isoformat(),
        "item": one.item,
        "reason": one.reason.value,
        "sentence": one.sentence,
    }
