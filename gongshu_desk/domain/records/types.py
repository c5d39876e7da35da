"""Field types that several drafts share, with their limits."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, StringConstraints

from gongshu_desk.domain.records.fields import Meta

Short = Annotated[str, StringConstraints(max_length=60)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Long = Annotated[str, StringConstraints(max_length=4000)]
Key = Annotated[str, StringConstraints(min_length=1, max_length=40)]
HalfDays = Annotated[Decimal, Field(ge=0, le=400, decimal_places=2)]
Hours = Annotated[Decimal, Field(ge=0, le=2000, decimal_places=2)]
Money = Annotated[Decimal, Field(ge=0, le=10_000_000, decimal_places=2)]
"""Ten thousand yuan (万元)."""
Percent = Annotated[int, Field(ge=0, le=100)]
Points = Annotated[Decimal, Field(ge=-1000, le=1000, decimal_places=2)]
Count = Annotated[int, Field(ge=0, le=10_000_000)]
Page = Annotated[str, StringConstraints(max_length=20)]
"""A page of the paper record book: 12, 12-13, 二/12."""
Year = Annotated[int, Field(ge=1949, le=2200)]
ClockTime = Annotated[str, StringConstraints(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]
"""A time of day: 9:20, 14:05."""
PartialDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""A birth known to the day, month or year: 1964-08-03, 1964-08, 1970."""

SHEETS = {"activities": "活动", "suggestions": "建议", "duty-reports": "述职", "honours": "荣誉"}
"""What the sheet of a source (`activities/A012`) is called."""

NOTE = Meta("备注", long=True, inner=True, width=20)
HOLDER = Meta("代表证号", ("代表证编号", "证号"), refers="deputies", sample="3301050110001", number_text=True, width=16)
"""The field that says which deputy a record is about."""
AT_ACTIVITY = Meta("活动编号", ("活动",), refers="activities", sample="A001", number_text=True, width=12)
"""The field that says at which activity something came up."""
BOOK_PAGE = Meta("记录本页码", hint="纸质履职记录本的页码，印在履职手册上", sample="12", number_text=True, width=10)


def as_source(value: object) -> object:
    """What a clerk writes, 「活动 A012」, as the source that is kept, activities/A012; other words as they stand."""
    if isinstance(value, str):
        for sheet, word in SHEETS.items():
            key = value.strip().removeprefix(word).strip()
            if value.strip().startswith(word) and key.isascii() and key.isalnum():
                return f"{sheet}/{key}"
    return value
