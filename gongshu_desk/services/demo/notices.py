"""What the notices of the year's meetings say: when they begin, agenda, papers, number and day of the notice."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from gongshu_desk.domain.codes import ActivityKind, DayPart

K = ActivityKind
BEGINS = {DayPart.MORNING: "上午9时", DayPart.AFTERNOON: "下午2时", DayPart.EVENING: "晚上7时", None: "上午9时"}
AHEAD = timedelta(days=7)
AGENDAS = {
    K.STANDING: ("审议有关工作报告", "开展专题讨论", "表决有关决议、决定"),
    K.COMMITTEE: ("学习代表法", "通报上一季度代表履职情况", "研究下一季度代表活动安排"),
    K.TRAINING: ("开班动员", "专题辅导", "分组交流"),
    K.COUNCIL: ("通报上次议事事项办理情况", "就议题开展协商", "票决有关事项"),
}
MATERIALS = {
    K.COMMITTEE: ("上一季度代表履职情况", "下一季度活动安排（讨论稿）"),
    K.COUNCIL: ("议事规则", "议题情况说明"),
}


class Announced(Protocol):
    """An activity of the plan."""

    values: dict[str, object]

    @property
    def day(self) -> date: ...
    @property
    def kind(self) -> ActivityKind: ...


def announce(held: Sequence[Announced], office: str) -> None:
    """Write into the plan what the notices of `office` say, numbered by day; the congress only begins at its hour."""
    prefix = office.replace("街道", "") if "街道" in office else office.replace("常委会", "常办")
    number = 0
    for one in held:
        part = one.values["day_part"]
        if one.kind is K.CONGRESS:
            one.values["starts_at"] = BEGINS[part]  # type: ignore[index]
        if one.values.get("organiser") != office or one.kind not in AGENDAS:
            continue
        number += 1
        one.values |= {
            "starts_at": BEGINS[part],  # type: ignore[index]
            "agenda": "\n".join(AGENDAS[one.kind]),
            "materials": "\n".join(MATERIALS.get(one.kind, ())) or None,
            "notice_no": f"{prefix}〔{one.day.year}〕{number} 号",
            "notice_on": one.day - AHEAD,
        }
