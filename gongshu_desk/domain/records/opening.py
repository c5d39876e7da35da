"""期初数: a deputy's totals of a year before this program was installed.

They come from older sheets, cannot be traced to facts, and so enter no calculation of this program; wherever they are
shown they are marked 期初数 with the sheet they were taken from.
"""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import Count, HalfDays, Key, Long, Short, Title, Year

OpenPoints = Annotated[Decimal, Field(ge=-100_000, le=100_000, decimal_places=2)]
"""Points of whatever scale the sheet was kept in."""


class OpeningFields(Draft):
    """The stored fields of an opening total."""

    year: Annotated[Year, Meta("年度", sample="2023", width=8, group="期初数")]
    total: Annotated[
        OpenPoints | None, Meta("积分", ("履职积分", "总分", "得分"), sample="85.5", width=8, group="期初数")
    ] = None
    band: Annotated[Short | None, Meta("等次", ("评定等次",), sample="良好", width=8, group="期初数")] = None
    rank: Annotated[Count | None, Meta("名次", ("排名",), width=8, group="期初数")] = None
    days: Annotated[HalfDays | None, Meta("履职天数", ("天数",), sample="12.5", width=10, group="次数")] = None
    attended: Annotated[Count | None, Meta("参加活动次数", ("活动次数", "参加次数"), width=12, group="次数")] = None
    trainings: Annotated[Count | None, Meta("参加培训次数", ("培训次数",), width=12, group="次数")] = None
    receptions: Annotated[Count | None, Meta("进站接待次数", ("接待次数",), width=12, group="次数")] = None
    led: Annotated[Count | None, Meta("领衔建议件数", ("领衔件数", "建议件数"), width=12, group="次数")] = None
    reported: Annotated[bool, Meta("是否述职", ("述职",), sample="是", width=8, group="次数")] = False
    source: Annotated[Title, Meta("依据", ("来源",), "数字从哪张表来", "2023 年度履职汇总表", width=24, group="期初数")]
    note: Annotated[Long | None, Meta("备注", long=True, inner=True, width=20, group="期初数")] = None


class OpeningDraft(OpeningFields):
    """One deputy's 期初数 of one year."""

    sheet_order = (
        *("certificate_no", "name", "year", "total", "band", "rank", "days", "attended", "trainings", "receptions"),
        *("led", "reported", "source", "note"),
    )

    certificate_no: Annotated[
        Key,
        Meta(
            "代表证号",
            ("代表证编号", "证号"),
            refers="deputies",
            sample="3301050110001",
            number_text=True,
            group="期初数",
        ),
    ]
    name: Annotated[Short | None, Meta("姓名", ("代表姓名",), sample="王小明", group="期初数")] = None
