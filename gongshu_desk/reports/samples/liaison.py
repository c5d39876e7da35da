"""Suggestions, opinions, stations and livelihood projects of the synthetic office."""

from datetime import date

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.domain.forms import HonourLine
from gongshu_desk.domain.forms.liaison import (
    EnquiryFigures,
    KindLine,
    OpinionCount,
    OpinionLine,
    Project,
    SlipFigures,
    StationBook,
    StationDeputy,
    StationYear,
    SupervisionFigures,
    SupervisionLine,
)
from gongshu_desk.reports.samples.yearly import STAMP, UNIT, groups


def enquiry() -> EnquiryFigures:
    """A joint suggestion, answered in time and not evaluated yet."""
    return EnquiryFigures(
        unit=UNIT,
        no="S2026017",
        kind="建议",
        title="关于在柳湾路口增设信号灯和行人过街设施的建议",
        lead="刘畅",
        lead_from="第 17 选区",
        cosigners=("方晴", "刘志远", "许堃", "李惠芳", "张𬬭", "嘉木样·洛桑久美·图丹却吉尼玛", "王䶮"),
        raised_on=date(2026, 1, 18),
        raised_at="大会",
        content="柳湾路口早晚高峰人车混行，2025 年发生交通事故 7 起，翠柳小学学生上下学须横穿六条车道。"
        "建议：一、增设信号灯和行人过街倒计时；二、施划安全岛，增设护学岗；三、把路口改造列入 2026 年民生实事项目。",
        handler="区公安分局交警大队",
        assigned_on=date(2026, 2, 2),
        answered_on=date(2026, 4, 28),
        reply="信号灯和过街倒计时已于 4 月 20 日启用；安全岛随道路大修施工，8 月底前完成；"
        "护学岗由街道和学校共同安排，每个上学日 7:20 至 8:00、15:30 至 16:30 到岗。",
        outcome="A",
        key=True,
        fingerprint=STAMP.fingerprint,
    )


def enquiries() -> list[EnquiryFigures]:
    """One that is prefilled, one of a single deputy with everything still open."""
    single = EnquiryFigures(
        unit=UNIT,
        no="S2026031",
        kind="建议",
        title="关于完善老年食堂配送服务的建议",
        lead="张𬬭",
        lead_from="第 19 选区",
        raised_on=date(2026, 6, 9),
        raised_at="闭会",
        handler="区民政局",
        assigned_on=date(2026, 6, 15),
        fingerprint="51c2aa07" + "0" * 56,
    )
    return [enquiry(), single]


def slips(*, halves: bool = False) -> list[SlipFigures]:
    """One opinion that is settled, one that was just taken down."""
    settled = SlipFigures(
        unit=UNIT,
        no="Y20260012",
        station="柳湾社区联络站",
        collected_on=date(2026, 3, 16),
        content="柳湾社区 3 幢楼道灯不亮已有半个月，老人夜间上下楼不便；希望社区同时检查其余五幢的楼道照明。",
        route="街道办理",
        activity="3月代表进站接待",
        deputies=("方晴", "刘畅", "嘉木样·洛桑久美·图丹却吉尼玛"),
        raised_by="居民沈阿姨",
        handler="街道社会事务科、柳湾社区居委会",
        due_on=date(2026, 4, 16),
        result="3 月 20 日更换 3 幢灯具 8 盏，25 日前查完其余五幢，共更换 23 盏，物业每月巡查。",
        answered_on=date(2026, 3, 26),
        resolved_on=date(2026, 3, 26),
        fingerprint=STAMP.fingerprint,
        halves=halves,
    )
    fresh = SlipFigures(
        unit=UNIT,
        no="Y20260013",
        station="沿河社区联络站",
        collected_on=date(2026, 3, 20),
        content="河边护栏锈蚀松动，孩子常在旁边玩耍。",
        route="",
        activity="3月代表进站接待",
        deputies=("王䶮", "张𬬭"),
        raised_by="居民徐师傅",
        fingerprint="aa17d4c0" + "0" * 56,
        halves=halves,
    )
    return [settled, fresh]


ROUTES = ((9, 9, 9), (12, 11, 9), (5, 4, 3), (2, 2, 0), (1, 1, 0))
MONTHS = ((0, 0), (3, 3), (4, 3), (2, 2), (3, 2), (5, 4), (0, 0), (1, 1), (4, 3), (3, 2), (3, 1), (1, 0))
FEWER_ROUTES = ((4, 4, 4), (7, 7, 6), (3, 2, 1), (0, 0, 0), (1, 1, 0))
FEWER_MONTHS = ((0, 0), (1, 1), (2, 2), (1, 1), (2, 2), (3, 2), (0, 0), (0, 0), (2, 1), (1, 1), (2, 1), (1, 0))


def station(
    name: str, no: str, names: tuple[str, ...], *, routes: tuple[tuple[int, int, int], ...] = ROUTES,
    months: tuple[tuple[int, int], ...] = MONTHS, guests: int = 0, honours: tuple[HonourLine, ...] = (),
) -> StationYear:  # fmt: skip
    """A station with a year of receptions; the second of its deputies never came, the fifth went elsewhere too."""
    deputies = tuple(
        StationDeputy(one, "第一小组" if at < 6 else "第二小组", 0 if at == 1 else 2 + at % 3, 1 if at == 4 else 0)
        for at, one in enumerate(names)
    )
    times = sum(deputy.here for deputy in deputies) + guests
    return StationYear(
        name=name,
        no=no,
        address=f"翠柳街道{name.removesuffix('社区联络站')}路 28 号一楼",
        keeper="周敏",
        phone="0571-5550 0131",
        reception_day="每月 15 日",
        kinds=(
            KindLine("进站接待", 11, times, 58, reception=True), KindLine("代表小组活动", 3, 21, 0),
            KindLine("走访联系选民", 2, 9, 26),
        ),
        routes=tuple((route, OpinionCount(*counts)) for route, counts in zip(OpinionRoute, routes, strict=True)),
        months=tuple(OpinionCount(collected, collected, resolved) for collected, resolved in months),
        deputies=deputies,
        honours=honours,
    )  # fmt: skip


def stations() -> StationBook:
    """Three stations, the third without a record."""
    people = tuple(deputy.name for group in groups() for deputy in group.deputies)
    honour = HonourLine("最美代表联络站", "市", "江州市人大常委会", "", date(2026, 11, 6))
    return StationBook(
        STAMP,
        2026,
        (
            station("柳湾社区联络站", "LZ01", people[:11], guests=2, honours=(honour,)),
            station("沿河社区联络站", "LZ02", people[13:23], routes=FEWER_ROUTES, months=FEWER_MONTHS),
            StationYear("新城社区联络站", "LZ03"),
        ),
        known_until=date(2026, 11, 20),
        homeless=1,
        unattached=9,
    )


def supervision() -> SupervisionFigures:
    """Three projects: two visits with opinions, one visit without any, one whose sign-in sheet is missing."""
    return SupervisionFigures(
        STAMP,
        2026,
        (
            Project(
                "老旧小区加装电梯项目",
                (
                    SupervisionLine(
                        "A2026031", "民生实事加装电梯项目监督", date(2026, 4, 22), "柳湾社区 3 幢、5 幢", 14,
                        (
                            _opinion("Y20260041", (4, 22), "3 幢电梯井道占用消防通道，请核对图纸。", (4, 30), (5, 18)),
                            _opinion("Y20260042", (4, 22), "低层住户的补偿标准没有公示，希望社区牵头协商并在楼道公开。",
                                     (5, 6), (6, 2)),
                            _opinion("Y20260043", (4, 22), "施工围挡影响老人出入。", (4, 22), (4, 22),
                                     OpinionRoute.ON_THE_SPOT),
                        ),
                        "上午",
                    ),
                    SupervisionLine(
                        "A2026077", "加装电梯项目“回头看”", date(2026, 9, 10), "柳湾社区 5 幢", 9,
                        (_opinion("Y20260088", (9, 10), "电梯维保单位电话应张贴在轿厢内。", (9, 20), None),), "下午",
                    ),
                ),
            ),
            Project(
                "社区食堂项目",
                (SupervisionLine("A2026052", "民生实事社区食堂项目监督", date(2026, 6, 18), "沿河社区老年食堂", 11, (), "上午"),),
            ),
            Project(
                "口袋公园项目",
                (SupervisionLine("A2026093", "民生实事口袋公园项目监督", date(2026, 11, 18), "", 0, (), "下午", signed=False),),
            ),
        ),
        known_until=date(2026, 9, 20),
    )  # fmt: skip


def _opinion(
    no: str, collected: tuple[int, int], content: str, answered: tuple[int, int] | None,
    resolved: tuple[int, int] | None, route: OpinionRoute = OpinionRoute.SUBDISTRICT,
) -> OpinionLine:  # fmt: skip
    def day(of: tuple[int, int] | None) -> date | None:
        return date(2026, *of) if of else None

    return OpinionLine(no, date(2026, *collected), content, route, day(answered), day(resolved))
