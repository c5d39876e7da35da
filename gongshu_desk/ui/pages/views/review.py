"""Where a fact stands in its review, as a column of every kind that is reviewed."""

from typing import Any

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.ui.kit.columns import Cell, Column, Row


def _review(value: Any, row: Row) -> Cell:
    """已核 is quiet, 退回 says why."""
    if value is None:
        return Cell("—", "ink3")
    return Cell(chip=value.label, quiet=value is not ReviewState.RETURNED, tip=row.get("review_reason") or "")


REVIEW = Column("review", "审核", "quiet_chip", 84, rank=8, show=_review, tip="第二个人看过没有；退回的改正之前不计")
"""Where a fact stands in its review."""
