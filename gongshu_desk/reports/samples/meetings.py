"""The papers of one meeting of the office: its notice, leave, who came, the plates on the tables."""

from datetime import date
from decimal import Decimal

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.forms.invitations import InvitationFigures, InvitedLine
from gongshu_desk.domain.forms.meetings import (
    LeaveFigures,
    Missed,
    NoticeFigures,
    NoticeSection,
    Plate,
    PlateFigures,
    TurnoutCounts,
    TurnoutFigures,
    TurnoutLine,
)
from gongshu_desk.reports.samples.yearly import EMPLOYERS, UNIT, groups

S = AttendanceStatus
TITLE = "2026年第四季度代表集中活动暨年度述职会"
WHEN = "2026年11月12日（星期四）下午2时"
PLACE = "翠柳街道办事处三楼会议室"
NUMBER = "翠柳人大工委〔2026〕12 号"
LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"


def notice(*, red_head: bool = True) -> NoticeFigures:
    """A notice with every section."""
    return NoticeFigures(
        unit=UNIT,
        activity_no="2026-11-12-1",
        title="关于召开2026年第四季度代表集中活动暨年度述职会的通知",
        addressee="各代表小组、区人大代表",
        opening="经研究，定于2026年11月12日召开2026年第四季度代表集中活动暨年度述职会。现将有关事项通知如下。",
        sections=(
            NoticeSection("一、时间和地点", ("2026年11月12日（星期四）下午2时，会期半天。地点在翠柳街道办事处三楼会议室。",)),
            NoticeSection("二、参加人员", ("翠柳街道全体区人大代表30名，选民代表48名。",)),
            NoticeSection("三、议程", ("1.听取6名代表述职；", "2.选民代表提问和测评；", "3.通报前三季度建议办理情况。")),
            NoticeSection("四、会议材料", ("述职报告汇编。",)),
            NoticeSection(
                "五、有关要求",
                ("请准时参加，本人签到，不得代签。因故不能参加的，请于11月9日前向翠柳街道人大工委书面请假，未经批准不参加的按缺席登记。",),
            ),
        ),
        held_on=date(2026, 11, 12),
        place=PLACE,
        number=NUMBER,
        day=date(2026, 11, 2),
        contact="（联系人：周敏，电话：0571-5550 0126）",
        red_head=red_head,
    )  # fmt: skip


def leave(
    name: str = "张𬬭",
    group: str = "第二小组",
    status: AttendanceStatus | None = S.OFFICIAL_LEAVE,
    *,
    reason: str = "赴省城参加全省公安系统业务培训",
    position: str = "翠柳派出所",
    per_sheet: int = 2,
) -> LeaveFigures:
    """A leave on the roll; without a name a blank slip."""
    known = bool(name)
    return LeaveFigures(
        unit=UNIT,
        activity_no="2026-11-12-1",
        title=TITLE,
        meeting=True,
        start=date(2026, 11, 12),
        end=date(2026, 11, 12),
        when=WHEN,
        place=PLACE,
        approver=UNIT.name,
        approver_head="工委主任意见",
        name=name,
        group=group,
        position=position if known else "",
        status=status,
        reason=reason if known else "",
        leave_from=date(2026, 11, 12) if known else None,
        leave_to=date(2026, 11, 12) if known else None,
        half_days=Decimal(1) if known else None,
        per_sheet=per_sheet,
    )  # fmt: skip


def slips() -> list[LeaveFigures]:
    """Two to a sheet: one registered, one long name on sick leave."""
    sick = leave(
        LONG_NAME, "第三小组", S.SICK_LEAVE, reason="感冒发热，遵医嘱居家休息", position="桥西社区卫生服务中心"
    )
    return [leave(), sick]


def turnout() -> TurnoutFigures:
    """Thirty deputies, two on leave, two absent."""
    counts = (
        TurnoutCounts(present=7, absent=1), TurnoutCounts(present=6, official_leave=1, late=1),
        TurnoutCounts(present=7, sick_leave=1), TurnoutCounts(present=6, absent=1),
    )  # fmt: skip
    names = ("第一小组", "第二小组", "第三小组", "第四小组")
    return TurnoutFigures(
        unit=UNIT,
        activity_no="2026-11-12-1",
        title=TITLE,
        meeting=True,
        when=WHEN,
        place=PLACE,
        addressee="各代表小组",
        groups=tuple(TurnoutLine(name, one) for name, one in zip(names, counts, strict=True)),
        missed=(
            Missed("张𬬭", S.OFFICIAL_LEAVE), Missed(LONG_NAME, S.SICK_LEAVE), Missed("王䶮", S.ABSENT),
            Missed("金毅", S.ABSENT),
        ),
        sitting_in=3,
    )  # fmt: skip


def congress() -> TurnoutFigures:
    """A meeting of two half days, counted in person-times."""
    morning = TurnoutCounts(present=28, official_leave=1, personal_leave=1)
    afternoon = TurnoutCounts(present=29, sick_leave=1, late=1)
    one = turnout()
    return TurnoutFigures(
        unit=UNIT,
        activity_no="2026-01-14-1",
        title="临江区第一届人民代表大会第六次会议",
        meeting=True,
        when="2026年1月14日（星期三）",
        place="区会议中心",
        addressee=one.addressee,
        groups=(TurnoutLine("第一小组", morning), TurnoutLine("第二小组", afternoon)),
        missed=(
            Missed("张𬬭", S.OFFICIAL_LEAVE, "1月14日上午"), Missed(LONG_NAME, S.SICK_LEAVE, "1月14日下午"),
            Missed("余安平", S.PERSONAL_LEAVE, "1月14日上午"),
        ),
        units=(TurnoutLine("1月14日上午", morning), TurnoutLine("1月14日下午", afternoon)),
    )  # fmt: skip


def plates(*, tent: bool = True, with_post: bool = False) -> PlateFigures:
    """Plates of all thirty deputies."""
    people = [deputy for group in groups() for deputy in group.deputies]
    made = tuple(Plate(one.name, EMPLOYERS[at % len(EMPLOYERS)] if with_post else "") for at, one in enumerate(people))
    return PlateFigures(TITLE, made, tent)


def invitations() -> InvitationFigures:
    """Those who sit in at a meeting of the standing committee: in turn, one by hand, one who asked for leave."""
    never, once = "本届还没有列席过", "本届列席 1 次，最近 2026-03-12"
    lines = (
        ("王䶮", "第一小组", "轮流", never, 0, None, ""), ("张𬬭", "第二小组", "轮流", never, 0, None, "病假"),
        (LONG_NAME, "第三小组", "点名邀请", "议题涉及民族团结进步工作", 2, date(2026, 7, 9), ""),
        ("金毅", "第四小组", "轮流", once, 1, date(2026, 3, 12), ""),
    )  # fmt: skip
    return InvitationFigures(
        unit=UNIT,
        activity_no="2026-09-24-1",
        title="临江区人大常委会第三十二次会议",
        verb="列席",
        sitting_in=True,
        day=date(2026, 9, 24),
        when="2026年9月24日（星期四）上午9时",
        place="区机关会议中心二楼",
        organiser="临江区人大常委会",
        people=tuple(InvitedLine(*line) for line in lines),
        in_office=30,
        waiting=7,
        following=("余安平", "李思远", "沈　丹"),
    )
