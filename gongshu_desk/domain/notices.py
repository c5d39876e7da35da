"""How a notice of a meeting is worded: its title, time and place, who is asked, agenda, requirements. Pure text.

A unit notifies of what it holds itself (召开、举办、开展) and passes on what others hold (出席、列席、参加).
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.domain.forms.meetings import NoticeSection

K = ActivityKind
LEAVE_DAYS = 3
"""Leave is asked for in writing at least this many days ahead."""
NUMBERS = "一二三四五六七八九十"
WEEKDAYS = "一二三四五六日"
SITTING_IN = frozenset({K.SITTING_IN_STANDING, K.SITTING_IN_COMMITTEE})
MEMBERS = {
    K.STANDING: "{level}人大常委会组成人员", K.SPECIAL_COMMITTEE: "专门委员会组成人员",
    K.COMMITTEE: "街道人大工委组成人员", K.SITTING_IN_STANDING: "应邀列席的{level}人大代表",
    K.SITTING_IN_COMMITTEE: "应邀列席的{level}人大代表",
}  # fmt: skip
"""Who is asked where not all deputies are."""
SOME = frozenset(
    {
        *(K.INSPECTION, K.RESEARCH, K.LAW_CHECK, K.INQUIRY, K.LIVELIHOOD, K.APPRAISAL),
        *(K.RECEPTION, K.VISIT, K.VOLUNTEER, K.OTHER),
    }
)
"""Kinds to which some deputies are invited; who, is not kept."""
VOLUNTARY = frozenset({K.RECEPTION, K.VISIT, K.VOLUNTEER})
"""Kinds for which only those who came are registered: nobody is absent from them."""
_ITS_OWN_VERB = ("召开", "举办", "举行", "开展", "组织", "参加", "列席", "视察", "走访", "学习", "慰问", "参观", "考察")
_NUMBERING = re.compile(r"^\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、．]|\.(?!\d))\s*")
_PARTS_OF_DAY = ("上午", "下午", "晚上", "中午", "晚")


@dataclass(frozen=True, slots=True)
class Sitting:
    """One unit of a meeting of several: when, and what it is called."""

    day: date
    day_part: str
    name: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting or activity to be notified of; of a meeting of several units the whole, `sittings` its units.

    `own`: the unit itself (or one of its deputy groups) holds it. `invited` None where the number is not known.
    """

    kind: ActivityKind
    name: str
    start: date
    end: date
    day_part: str
    locality: str
    level: str
    issuer: str
    own: bool = True
    organiser: str = ""
    group: str = ""
    starts_at: str = ""
    half_days: Decimal = Decimal(1)
    places: tuple[str, ...] = ()
    topic: str = ""
    invited: int | None = None
    attendees: str = ""
    agenda: str = ""
    materials: str = ""
    requirements: str = ""
    notice_on: date | None = None
    sittings: tuple[Sitting, ...] = ()

    @property
    def subject(self) -> str:
        """What it is called in running text: 「第一小组活动：学习代表法」 is 第一小组活动."""
        name = self.name.split("：")[0].split(":")[0].strip()
        if self.kind in SITTING_IN:
            name = name.removeprefix("列席")
        add = name.endswith("日") or (self.kind is K.RECEPTION and not name.endswith(("活动", "会")))
        return f"{name}活动" if add else name

    @property
    def meeting(self) -> bool:
        """A meeting, else an activity: decides 会期 or 时间, 议程 or 活动安排."""
        return self.kind in SITTING_IN or self.subject.endswith(("会", "会议")) or self.kind is K.CONGRESS


# --- days and times -------------------------------------------------------------------------------------------


def clock(day_part: str, starts_at: str) -> str:
    """下午 and 「2时」 are 下午2时; 「下午2时」 and 14:00 stand alone; without a time the part of the day."""
    if not starts_at:
        return day_part
    hour = re.match(r"\d+", starts_at)
    alone = any(word in starts_at for word in _PARTS_OF_DAY) or not hour or int(hour.group()) > 12
    return starts_at if alone else f"{day_part}{starts_at}"


def long_day(day: date) -> str:
    """2026年11月12日."""
    return f"{day.year}年{day.month}月{day.day}日"


def with_weekday(day: date) -> str:
    """2026年11月12日（星期四）."""
    return f"{long_day(day)}（星期{WEEKDAYS[day.weekday()]}）"


def span(start: date, end: date) -> str:
    """2025年1月14日至16日: what both days share is said once."""
    if start == end:
        return long_day(start)
    if start.year != end.year:
        return f"{long_day(start)}至{long_day(end)}"
    return f"{long_day(start)}至{'' if start.month == end.month else f'{end.month}月'}{end.day}日"


def when(start: date, end: date, day_part: str, starts_at: str = "") -> str:
    """2026年11月12日（星期四）下午2时; 2025年1月14日（星期二）至16日（星期四），上午9时开始."""
    if start == end:
        return f"{with_weekday(start)}{clock(day_part, starts_at)}"
    last = f"{with_weekday(end)}"
    if start.year == end.year:
        last = last.partition("年")[2]
        last = last.partition("月")[2] if start.month == end.month else last
    begins = f"，{clock(day_part, starts_at)}开始" if starts_at else ""
    return f"{with_weekday(start)}至{last}{begins}"


def length(half_days: Decimal) -> str:
    """半天, 1天, 2天半; empty where it is no whole number of half days."""
    if half_days != half_days.to_integral_value():
        return ""
    days, half = divmod(int(half_days), 2)
    if not days:
        return "半天" if half else ""
    return f"{days}天{'半' if half else ''}"


# --- the notice -----------------------------------------------------------------------------------------------


def verb(occasion: Occasion) -> str:
    """召开 meetings, 举办 training, 开展 activities; empty where the name begins with its verb (走访沿街商户)."""
    if occasion.subject.startswith(_ITS_OWN_VERB):
        return ""
    if occasion.kind is K.TRAINING:
        return "举办"
    return "召开" if occasion.meeting else "开展"


def title(occasion: Occasion) -> str:
    """关于召开…的通知; what others hold: 关于出席（列席、参加）…的通知."""
    subject = occasion.subject
    if subject.endswith("通知"):
        return subject
    if occasion.kind in SITTING_IN:
        return f"关于列席{subject}的通知"
    if occasion.own:
        return f"关于{verb(occasion)}{subject}的通知"
    members = occasion.kind in (K.CONGRESS, K.STANDING, K.SPECIAL_COMMITTEE)
    return f"关于{'出席' if members else '参加'}{subject}的通知"


def everybody(occasion: Occasion) -> str:
    """翠柳街道全体区人大代表; a district's own are 临江区全体人大代表, its level not said twice."""
    level = "" if occasion.locality.endswith(occasion.level) else occasion.level
    return f"{occasion.group or occasion.locality}全体{level}人大代表"


def addressee(occasion: Occasion) -> str:
    """Whom the notice is written to, without the colon."""
    if occasion.group:
        return everybody(occasion)
    if occasion.kind in MEMBERS:
        told = MEMBERS[occasion.kind].format(level=occasion.level)
        return told if occasion.kind in SITTING_IN else f"各位{told}"
    if occasion.kind in SOME and occasion.invited is None:
        return f"各有关{occasion.level}人大代表"
    return f"各代表小组、{occasion.level}人大代表"


def opening(occasion: Occasion) -> str:
    """The paragraph that says what is held, when, and that the particulars follow."""
    day = span(occasion.start, occasion.end)
    theme = occasion.topic or occasion.name.replace(":", "：").partition("：")[2].strip()
    said = theme[-4:] in occasion.subject  # 员额法官、检察官履职评议 of a 法官、检察官履职评议会 says nothing new
    about = "" if said else f"，主题为{_unended(theme)}"
    held = f"{verb(occasion)}{occasion.subject}{about}"
    if occasion.own:
        return f"经研究，定于{day}{held}。现将有关事项通知如下。"
    guests = "，邀请部分代表列席" if occasion.kind in SITTING_IN else ""
    return f"{occasion.organiser}定于{day}{held}{guests}。现将有关事项通知如下。"


def sections(occasion: Occasion) -> tuple[NoticeSection, ...]:
    """Those parts of a notice that have content, numbered through."""
    of_what = "会议" if occasion.meeting else "活动"
    parts = (
        ("时间和地点", _time_and_place(occasion)),
        ("参加人员", (f"{_unended(occasion.attendees or _asked(occasion))}。",)),
        _agenda(occasion),
        (f"{of_what}材料", numbered(occasion.materials)),
        ("有关要求", numbered(occasion.requirements) or (_requirements(occasion),)),
    )
    kept = [(heading, texts) for heading, texts in parts if texts]
    return tuple(NoticeSection(f"{NUMBERS[at]}、{heading}", texts) for at, (heading, texts) in enumerate(kept))


def _time_and_place(occasion: Occasion) -> tuple[str, ...]:
    long = length(occasion.half_days)
    word = "会期" if occasion.meeting else "为期"
    lasting = f"，{word}{long}" if long else ""
    place = f"地点在{'、'.join(occasion.places)}。" if occasion.places else ""
    return (f"{when(occasion.start, occasion.end, occasion.day_part, occasion.starts_at)}{lasting}。{place}",)


def _asked(occasion: Occasion) -> str:
    if occasion.kind in MEMBERS and not occasion.group:
        return MEMBERS[occasion.kind].format(level=occasion.level)
    if occasion.invited is None:
        return f"有关{occasion.level}人大代表" if occasion.kind in SOME else everybody(occasion)
    return f"{everybody(occasion)}{occasion.invited}名"


def _agenda(occasion: Occasion) -> tuple[str, tuple[str, ...]]:
    """The agenda as entered; of a meeting of several units without one, its units."""
    heading = "议程" if occasion.meeting else "活动安排"
    if occasion.agenda or len({sitting.name for sitting in occasion.sittings}) < 2:
        return heading, numbered(occasion.agenda)
    told = [f"{s.day.month}月{s.day.day}日{s.day_part}，{s.name}" for s in occasion.sittings]
    return "日程", tuple(f"{line}{'。' if at == len(told) else '；'}" for at, line in enumerate(told, start=1))


def _requirements(occasion: Occasion) -> str:
    """What is asked of everybody where the clerk enters nothing: sign in person, ask for leave in writing and in time."""
    deadline = occasion.start - timedelta(days=LEAVE_DAYS)
    late = occasion.notice_on is not None and deadline <= occasion.notice_on
    year = "" if deadline.year == occasion.start.year else f"{deadline.year}年"
    by = "会前" if occasion.meeting else "活动前"
    if not late:
        by = f"{year}{deadline.month}月{deadline.day}日前"
    to, _ = approver(occasion)
    if occasion.kind in VOLUNTARY:
        return f"请准时参加，本人签到。因故不能参加的，请于{by}告知{to}。"
    return f"请准时参加，本人签到，不得代签。因故不能参加的，请于{by}向{to}书面请假，未经批准不参加的按缺席登记。"


def approver(occasion: Occasion, *, whole: bool = True) -> tuple[str, str]:
    """To whom leave is addressed, and the head of the box in which it is granted.

    浙江省实施代表法办法 art. 46: for a whole congress the chairpersons' meeting, during one its secretariat or the
    delegation, between sessions whoever convenes the activity. `whole`: leave from all of the meeting.
    """
    if occasion.kind is K.CONGRESS:
        if whole:
            return f"{occasion.level}人大常委会主任会议", "主任会议意见"
        return "大会秘书处（代表团）", "大会秘书处（代表团）意见"
    if occasion.group:
        return f"{occasion.group}召集人", "小组召集人意见"
    if not occasion.own:
        return occasion.organiser, "召集人意见"
    head = "工委主任意见" if occasion.issuer.endswith(("工委", "工作委员会")) else "负责人意见"
    return occasion.issuer, head


def numbered(text: str) -> tuple[str, ...]:
    """One entry a line, numbered 1. 2. …, the clerk's own numbering and end marks replaced; one entry has no number."""
    entries = [entry for line in text.splitlines() if (entry := _unended(_NUMBERING.sub("", line.strip())))]
    if len(entries) < 2:
        return tuple(f"{entry}。" for entry in entries)
    last = len(entries)
    return tuple(f"{at}.{entry}{'。' if at == last else '；'}" for at, entry in enumerate(entries, start=1))


def _unended(text: str) -> str:
    return text.strip().rstrip("。；;，,、.")
