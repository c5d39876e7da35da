"""The papers of hand-over of the synthetic office."""

from datetime import date

from gongshu_desk.domain.forms.handling import HandOverLine, HandOverList, UrgingLetter
from gongshu_desk.reports.samples.yearly import STAMP, UNIT

BUREAU = "区住房和城乡建设局"
_LINES = (
    HandOverLine(
        no="S2026003", kind="建议", title="关于加快柳湾社区老旧住宅加装电梯的建议", lead="刘畅", cosigners=4,
        assigned_on=date(2026, 2, 2), due_on=date(2026, 5, 6), role="主办", others="区财政局", key=True,
    ),
    HandOverLine(
        no="S2026008", kind="建议", title="关于推进沿河社区物业管理信息公开，规范公共收益使用和公示办法的建议",
        lead="嘉木样·洛桑久美·图丹却吉尼玛", cosigners=0, assigned_on=date(2026, 2, 2), due_on=date(2026, 5, 6),
        role="主办",
    ),
    HandOverLine(
        no="S2026011", kind="议案", title="关于加强物业管理监督的议案", lead="张𬬭", cosigners=11,
        assigned_on=date(2026, 2, 2), due_on=date(2026, 8, 3), role="分办", others="区市场监督管理局",
    ),
    HandOverLine(
        no="S2025027", kind="建议", title="关于修缮柳湾社区公共楼道的建议", lead="王䶮", cosigners=1,
        assigned_on=date(2026, 3, 9), due_on=date(2026, 4, 9), role="主办", again=True,
    ),
    HandOverLine(
        no="S2026017", kind="建议", title="关于在柳湾路口增设信号灯和行人过街设施的建议", lead="方晴", cosigners=7,
        assigned_on=date(2026, 2, 2), due_on=date(2026, 4, 2), role="会办", others="区公安分局交警大队",
    ),
)  # fmt: skip


def hand_over_lists() -> list[HandOverList]:
    """A list with every kind of line, and one of a single suggestion."""
    single = HandOverList(UNIT, 2026, "区财政局", (HandOverLine(
        no="S2026003", kind="建议", title="关于加快柳湾社区老旧住宅加装电梯的建议", lead="刘畅", cosigners=4,
        assigned_on=date(2026, 2, 2), due_on=date(2026, 4, 2), role="会办", others=BUREAU, key=True,
    ),), "51c2aa07" + "0" * 56)  # fmt: skip
    return [HandOverList(UNIT, 2026, BUREAU, _LINES, STAMP.fingerprint), single]


def letters() -> list[UrgingLetter]:
    """One on a day, one that is still to be dated."""
    return [
        UrgingLetter(UNIT, BUREAU, _LINES[:2] + _LINES[3:4], date(2026, 4, 24)),
        UrgingLetter(UNIT, "区民政局", (HandOverLine(
            no="S2026031", kind="建议", title="关于完善老年食堂配送服务的建议", lead="许堃", cosigners=0,
            assigned_on=date(2026, 6, 15), due_on=date(2026, 9, 15), role="主办",
        ),)),
    ]  # fmt: skip
