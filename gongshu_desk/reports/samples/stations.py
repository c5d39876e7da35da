"""Rosters, their fulfilment and the standard of the synthetic office's liaison stations."""

from datetime import date

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.stations import DutyDay, DutyFigures, DutyPerson, StandardFigures, StationRoster
from gongshu_desk.domain.station_standard import Lack, Standard, StationVerdicts, Verdict
from gongshu_desk.reports.samples.yearly import STAMP, UNIT, groups

NAMES = tuple(deputy.name for group in groups() for deputy in group.deputies)
STANDARD = Standard(fields=("address", "head", "keeper", "phone", "reception_day", "opened_on"))


def roster() -> StationRoster:
    """A quarter of one station, two deputies on each day, three on the last."""
    days = (date(2026, 10, 15), date(2026, 10, 29), date(2026, 11, 16), date(2026, 11, 30), date(2026, 12, 15))
    people = iter(NAMES)
    listed = tuple(
        DutyDay(day, "上午", tuple(_person(next(people), at) for at in range(3 if day.month == 12 else 2)))
        for day in days
    )
    return StationRoster(
        UNIT, "柳湾社区联络站", date(2026, 10, 1), date(2026, 12, 31), listed, "柳湾路 21 号", "0570-80000021", "值班联络员",
        "周敏", "每月 15、30 日", STAMP.fingerprint,
    )  # fmt: skip


def rosters() -> list[StationRoster]:
    """Two stations; the second has a single day and little in its file."""
    day = DutyDay(date(2026, 11, 20), "", (DutyPerson("嘉木样·洛桑久美·图丹却吉尼玛", "137****0003"),))
    second = StationRoster(
        UNIT, "沿河社区联络站", date(2026, 10, 1), date(2026, 12, 31), (day,), fingerprint=STAMP.fingerprint
    )
    return [roster(), second]


def _person(name: str, at: int) -> DutyPerson:
    return DutyPerson(name, f"13{7 + at}****00{at + 1:02d}")


def duty() -> DutyFigures:
    """Two stations with every state a turn can have."""
    first = (
        DutyDay(date(2026, 10, 15), "上午", (_turn(0, "已到", "「十月代表进站接待」登记为出席"),
                                             _turn(1, "代班", f"「十月代表进站接待」登记为病假（请假），由本站 {NAMES[5]} 到站接待")), True),
        DutyDay(date(2026, 11, 16), "上午", (_turn(2, "请假", "「十一月代表进站接待」登记为公假"),
                                             _turn(3, "未到", "「十一月代表进站接待」登记为缺席")), True),
        DutyDay(date(2026, 12, 15), "上午", (_turn(4, "未到期", ""),)),
    )  # fmt: skip
    second = (DutyDay(date(2026, 11, 10), "", (_turn(6, "未登记", "当天没有登记本站的接待"),)),)
    return DutyFigures(
        UNIT, date(2026, 10, 1), date(2026, 12, 31), date(2026, 11, 20),
        (("柳湾社区联络站", first, Rate(2, 4)), ("沿河社区联络站", second, Rate(0, 1))),
        (("已到", 1), ("代班", 1), ("请假", 1), ("未到", 1), ("未登记", 1), ("未到期", 1)), Rate(2, 5), STAMP.fingerprint,
    )  # fmt: skip


def _turn(at: int, state: str, why: str) -> DutyPerson:
    return DutyPerson(NAMES[at], "", state, why)


def standard() -> StandardFigures:
    """Three stations: one that meets everything, one that lacks much, one where there was nothing to judge."""
    return StandardFigures(
        UNIT, 2026, date(2026, 11, 20), STANDARD, True,
        (
            _station("柳湾社区联络站", "LZ01", ((44, 44), (44, 44), (9, 9), (31, 31), (22, 22), (6, 6))),
            _station("沿河社区联络站", "LZ02", ((11, 44), (9, 11), (8, 9), (17, 19), (9, 15), (4, 6))),
            _station("新城社区联络站", "LZ03", ((0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (5, 6))),
        ),
        STAMP.fingerprint,
    )  # fmt: skip


LACKING: dict[str, tuple[str, ...]] = {
    "receptions": ("1月5日—3月15日 8 周没有接待", "6月1日—6月28日 4 周没有接待"),
    "notices": ("2026-04-15「四月代表进站接待」提前 1 天公示", "2026-05-15「五月代表进站接待」没有登记通知日期"),
    "deputies": (f"{NAMES[13]} 进站 0 次",),
    "opinions": ("Y20260012 超期答复（2026-07-30）：楼道堆物影响通行，请社区清理", "Y20260031 逾期未答复：路灯不亮"),
    "feedback": tuple(f"Y2026{number:04d} 没有反馈群众：反映的事项已经办结" for number in (7, 8, 12, 15, 19, 22)),
    "file": ("没有填站长", "没有填建站日期"),
}


def _station(name: str, no: str, rates: tuple[tuple[int, int], ...]) -> StationVerdicts:
    verdicts = (
        Verdict(rule, Rate(*rate), tuple(Lack(text) for text in LACKING[rule]) if rate[0] < rate[1] else ())
        for rule, rate in zip(LACKING, rates, strict=True)
    )
    return StationVerdicts(int(no[2:]), name, no, tuple(verdicts))
