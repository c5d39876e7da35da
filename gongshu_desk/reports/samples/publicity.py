"""An objection from the counter to its answer, a blank form, and a year made public twice."""

from datetime import date
from decimal import Decimal

from gongshu_desk.domain.forms.publicity import CorrectedRounds, CorrectedRow, ObjectionPaper
from gongshu_desk.domain.summary import Publication
from gongshu_desk.reports.samples.yearly import STAMP, UNIT

FIRST = Publication(date(2026, 12, 7), date(2026, 12, 11), 5, 1, "翠柳街道人大工委公告栏")
SECOND = Publication(
    date(2026, 12, 16),
    date(2026, 12, 22),
    5,
    2,
    "翠柳街道人大工委公告栏",
    "一条小组活动出席登记有误",
    "公告〔2026〕9号",
)


def answered() -> ObjectionPaper:
    """An objection that was upheld and answered."""
    return ObjectionPaper(
        unit=UNIT,
        year=2026,
        level="区",
        no="YY2026-01",
        name="刘畅",
        group="第二小组",
        window=FIRST,
        kind="错登",
        about="2026-09-12 代表小组活动：走访柳湾社区企业（−2 分）",
        content="9 月 12 日的代表小组活动我到场参加并在签到表上签了名，公示中按缺席扣了 2 分，请核查签到表。",
        received_on=date(2026, 12, 8),
        received_by="周敏",
        checked_on=date(2026, 12, 9),
        checked_by="何卫东",
        findings="调阅 9 月 12 日活动签到表，第 7 行有刘畅代表本人签名；登记出席时误选为缺席。",
        decision="采纳",
        decided_on=date(2026, 12, 10),
        decided_by="沈国梁",
        correction="2026-12-10 周敏：修改出席 刘畅「走访柳湾社区企业」，由缺席改为出席",
        answer="你反映的情况属实，登记有误，已于 12 月 10 日更正，并将于 12 月 16 日再次公示。给你带来不便，深表歉意。",
        answered_on=date(2026, 12, 11),
        old_total=Decimal("80.5"),
        new_total=Decimal("85.5"),
        fingerprint=STAMP.fingerprint,
    )


def slips() -> list[ObjectionPaper]:
    """The filled form and the blank one."""
    return [answered(), ObjectionPaper(UNIT, 2026, "区", window=FIRST)]


def rounds() -> list[CorrectedRounds]:
    """A second publication that corrects the first."""
    rows = (
        CorrectedRow(
            "刘畅", "第二小组", Decimal("80.5"), Decimal("85.5"), 12, 9, "良好", "良好",
            ("新增 09-12 代表小组活动：走访柳湾社区企业（C2），计 3 分",
             "删去 09-12 代表小组活动：走访柳湾社区企业（F3），原计 −2 分"),
        ),
        CorrectedRow(
            "嘉木样·洛桑久美·图丹却吉尼玛", "第三小组", Decimal("79.5"), Decimal("80.0"), 13, 13, "称职", "良好",
            ("更改 建议：增设柳湾路口信号灯（B3），由 0 分改为 0.5 分",),
        ),
        CorrectedRow("郑旸", "第三小组", Decimal("83.0"), Decimal("83.0"), 9, 10, "良好", "良好"),
        CorrectedRow("何晓棠", "第三小组", Decimal("82.5"), Decimal("82.5"), 10, 11, "良好", "良好"),
    )  # fmt: skip
    return [CorrectedRounds(STAMP, 2026, "区", FIRST, SECOND, rows, (), 30, "3fa2c71d" + "0" * 56, "沈国梁")]
