"""A record a slip or an adjustment is about: written as the clerk says it, kept as its source."""

from datetime import date
from decimal import Decimal

import pytest

from gongshu_desk.domain.points.words import referred
from gongshu_desk.domain.records.duty_report import AdjustmentDraft
from gongshu_desk.domain.records.types import as_source


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("活动 A012", "activities/A012"),
        ("活动A012", "activities/A012"),
        ("建议 S2025008", "suggestions/S2025008"),
        ("activities/A012", "activities/A012"),
        ("活动登记有误", "活动登记有误"),
        (None, None),
    ],
)
def test_what_a_clerk_writes_is_kept_as_a_source(written: str | None, kept: str | None) -> None:
    assert as_source(written) == kept


def test_an_adjustment_keeps_the_source_and_tells_it_in_words() -> None:
    draft = AdjustmentDraft(
        no="T1",
        certificate_no="3",
        item="E4",
        points=Decimal(1),
        decided_on=date(2026, 1, 1),
        reason="更正",
        approved_by="李明",
        refers="活动 A012",
    )
    assert draft.refers == "activities/A012" and referred(draft.refers) == "活动 A012"
