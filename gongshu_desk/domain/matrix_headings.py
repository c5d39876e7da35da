"""Headings of an attendance matrix → what is known of each meeting: day, part of the day, name, kind, series.

What a heading does not say stays empty and is asked; a kind guessed from words is a proposal the clerk sees.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from gongshu_desk.domain.codes import ActivityKind, DayPart, OrganiserLevel
from gongshu_desk.domain.matrix import HeadCell, MeetingColumn
from gongshu_desk.domain.untidy_dates import chinese_number, read_partial_date
from gongshu_desk.domain.untidy_text import half_width, number_shown, one_line
from gongshu_desk.errors import InvalidInput

NO_YEAR = "没有写年份"
LABELS: dict[str, str] = {
    "no": "编号 活动编号",
    "kind": "类型 活动类型 类别 活动类别",
    "series": "所属会议",
    "organiser_level": "组织层级",
    "organiser": "组织单位 主办单位",
    "held_on": "日期 时间 活动日期 活动时间 会议时间 会议日期 开会时间",
    "day_part": "时段 上午/下午",
    "half_days": "半天数 半天",
    "hours": "学时",
    "place": "地点 活动地点 会议地点",
    "name": "名称 活动名称 活动内容 活动主题 内容 会议名称 会议内容 主题 议题 活动 会议 事项 项目",
}
_FIELD = {word: name for name, words in LABELS.items() for word in words.split()}
_AS_WRITTEN = frozenset({"no", "kind", "series", "organiser_level", "organiser", "half_days", "hours", "place"})

_SEP = r"\s*[-/.年—–]\s*"
_FULL = re.compile(rf"(?<!\d)(\d{{4}}){_SEP}(\d{{1,2}})\s*[-/.月—–]\s*(\d{{1,2}})(?!\d)\s*[日号]?")
_SHORT_YEAR = re.compile(r"(?<![\d.])(\d{2})\s*[./年]\s*(\d{1,2})\s*[./月]\s*(\d{1,2})(?!\d)\s*[日号]?")
_COMPACT = re.compile(r"(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)")
_MONTH_DAY = re.compile(r"(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})(?!\d)\s*[日号]?")
_SLASHED = re.compile(
    r"(?:^|(?<=[\s(（]))(\d{1,2})\s*(?:[/.]|-(?=\s*\d{1,2}\s*(?:[日号\s)）上下]|$)))\s*(\d{1,2})(?![\d%])\s*[日号]?"
)
_CHINESE = re.compile(
    r"([〇零○一二三四五六七八九]{4}年)?([元正一二三四五六七八九十]{1,3})月([初一二三四五六七八九十廿]{1,3})[日号]"
)
_TO = re.compile(r"\s*(?:-|—+|–|~|～|至|到)\s*(?:(\d{1,2})\s*[月./]\s*)?(\d{1,2})(?!\d)\s*[日号]?")
_WEEKDAY = re.compile(r"[(（]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[)）]?")
_CLOCK = re.compile(r"\d{1,2}\s*[:：时]\s*\d{2}分?(?:\s*[-—–~至]\s*\d{1,2}\s*[:：时]\s*\d{2}分?)?")
_PARTS = (
    ("上午", DayPart.MORNING), ("早上", DayPart.MORNING), ("下午", DayPart.AFTERNOON),
    ("晚上", DayPart.EVENING), ("晚间", DayPart.EVENING), ("夜间", DayPart.EVENING),
)  # fmt: skip
_YEAR = re.compile(r"(?<!\d)(20\d{2}|19\d{2})\s*年")
_CHINESE_YEAR = re.compile(r"([二一][〇零○九][〇零○一二三四五六七八九]{2})年")
_KINDS: tuple[tuple[str, ActivityKind], ...] = (
    (r"列席.*(专委|专门委员会|工作委员会)", ActivityKind.SITTING_IN_COMMITTEE),
    (r"列席.*常委会", ActivityKind.SITTING_IN_STANDING),
    (r"人代会|人民代表大会(?!常)|人大.{0,3}次会议", ActivityKind.CONGRESS),
    (r"培训|学习班|轮训|研修", ActivityKind.TRAINING),
    (r"执法检查", ActivityKind.LAW_CHECK),
    (r"专题询问|询问会", ActivityKind.INQUIRY),
    (r"两官|评议法官|评议检察官", ActivityKind.APPRAISAL),
    (r"接待|进站|坐班|驻站", ActivityKind.RECEPTION),
    (r"居民议事|议事会", ActivityKind.COUNCIL),
    (r"走访|联系选民|联系群众", ActivityKind.VISIT),
    (r"志愿|公益", ActivityKind.VOLUNTEER),
    (r"视察", ActivityKind.INSPECTION),
    (r"调研", ActivityKind.RESEARCH),
    (r"民生实事", ActivityKind.LIVELIHOOD),
    (r"小组(?!长)", ActivityKind.GROUP),
    (r"工委(会议|例会|全体)", ActivityKind.COMMITTEE),
)
_LEVELS = (
    (r"小组", OrganiserLevel.GROUP),
    (r"街道|工委", OrganiserLevel.SUBDISTRICT),
    (r"区人大|区级", OrganiserLevel.DISTRICT),
)


@dataclass(slots=True)
class Meeting:
    """What a heading says. `values` are draft fields of an activity; `doubts` sentences on what it leaves open.

    `guessed` names the fields that were inferred from words rather than read.
    """

    values: dict[str, Any] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)
    guessed: set[str] = field(default_factory=set)
    month_day: tuple[int, int] | None = None


def label_field(text: Any) -> str:
    """The activity field that a label in front of a heading row means; empty for none."""
    return _FIELD.get(re.sub(r"[\s:：*]+", "", str(text)), "")


def year_in(texts: Iterable[str]) -> int | None:
    """The one year that titles tell; None where they tell none or several."""
    found = set()
    for text in texts:
        found |= {int(match[1]) for match in _YEAR.finditer(half_width(text))}
        found |= {chinese_number(match[1]) for match in _CHINESE_YEAR.finditer(text)}
    return found.pop() if len(found) == 1 else None


def guess_kind(words: str) -> ActivityKind | None:
    """The kind that a name most likely means; None where its words tell none."""
    return next((kind for pattern, kind in _KINDS if re.search(pattern, words)), None)


def read_heading(column: MeetingColumn, year: int | None, epoch1904: bool = False) -> Meeting:
    """Read one column's heading cells from top to bottom; `year` completes days without one."""
    made = Meeting()
    words: list[str] = []
    dated = any(label_field(cell.label) == "held_on" for cell in column.cells)  # then a name holds no day of its own
    for cell in column.cells:
        name = label_field(cell.label)
        if name == "name" and dated and isinstance(cell.value, str):
            words.append(one_line(cell.value))
            continue
        if name in _AS_WRITTEN or name == "day_part":
            made.values[name] = one_line(str(cell.value)) if isinstance(cell.value, str) else cell.value
            continue
        rest = _take_apart(made, cell, year, epoch1904)
        if rest and cell.across > 1 and len(column.cells) > 1:
            made.values.setdefault("series", rest)
        elif rest and rest not in words:
            words.append(rest)
    _name(made, words, whole=dated)
    _settle_day(made, year)
    return made


def _name(made: Meeting, words: Sequence[str], whole: bool) -> None:
    """The name, and what its words tell; a heading with a row for everything (`whole`) leaves no level to be guessed."""
    name = " ".join(words) or made.values.get("series", "")
    if not name:
        return
    made.values["name"] = name
    told = f"{made.values.get('series', '')} {name}"
    if "kind" not in made.values and (kind := guess_kind(told)) is not None:
        made.values["kind"] = kind
        made.guessed.add("kind")
    level = next((level for pattern, level in _LEVELS if re.search(pattern, told)), None)
    if "organiser_level" not in made.values and level is not None and not whole:
        made.values["organiser_level"] = level
        made.guessed.add("organiser_level")


def _settle_day(made: Meeting, year: int | None) -> None:
    if "held_on" in made.values or made.month_day is None:
        return
    if year is None:
        made.doubts.append(NO_YEAR)
        return
    month, day = made.month_day
    try:
        made.values["held_on"] = date(year, month, day)
    except ValueError:
        made.doubts.append(f"{year} 年没有 {month} 月 {day} 日")
        return
    end = made.values.pop("end", None)
    if end is not None:
        _span(made, date(year, *end))


def _span(made: Meeting, last: date) -> None:
    first = made.values["held_on"]
    if first < last <= first + timedelta(days=31):
        made.values["end_date"] = last
        made.values.setdefault("half_days", 2 * ((last - first).days + 1))
        made.guessed.add("half_days")


def _take_apart(made: Meeting, cell: HeadCell, year: int | None, epoch1904: bool) -> str:
    """Take day and part of the day out of a cell; the words that remain."""
    value = cell.value
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        made.values["held_on"] = value
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(made, float(value), epoch1904)
    text = one_line(half_width(str(value)))
    text = _CLOCK.sub(" ", _WEEKDAY.sub(" ", text))
    text = _take_day(made, text)
    for word, part in _PARTS:
        if word in text:
            made.values["day_part"] = part
            text = text.replace(word, " ", 1)
    if "全天" in text:
        made.values["half_days"] = 2
        text = text.replace("全天", " ")
    text = re.sub(r"[(（]\s*[)）]", " ", text)
    return one_line(text).strip(" -—–:：,，、。;；|/.")


def _from_number(made: Meeting, value: float, epoch1904: bool) -> str:
    """20250312, a serial day, or 4.18 that a sheet took for a number (3.1 may have been 3.10: asked)."""
    text = number_shown(value)
    if value == int(value):
        try:
            made.values["held_on"] = date.fromisoformat(read_partial_date(value, "日期", epoch1904))
        except (InvalidInput, ValueError):
            return text
        return ""
    month, _, day = text.partition(".")
    if month.isdigit() and day in ("1", "2", "3"):
        made.doubts.append(f"日期「{text}」被表格存成小数，分不清是 {month} 月 {day} 日还是 {day}0 日")
        return ""
    if month.isdigit() and day.isdigit() and _possible(int(month), int(day)):
        made.month_day = (int(month), int(day))
        return ""
    return text


def _take_day(made: Meeting, text: str) -> str:
    for pattern in (_FULL, _COMPACT, _SHORT_YEAR):
        if match := pattern.search(text):
            year, month, day = int(match[1]), int(match[2]), int(match[3])
            if not _possible(month, day):
                continue
            return _set_day(made, text, match, 2000 + year if year < 100 else year, month, day)
    if match := _CHINESE.search(text):
        year = chinese_number(match[1][:-1]) if match[1] else 0
        return _set_day(made, text, match, year, chinese_number(match[2]), chinese_number(match[3]))
    for pattern in (_MONTH_DAY, _SLASHED):
        if (match := pattern.search(text)) and _possible(int(match[1]), int(match[2])):
            return _set_day(made, text, match, 0, int(match[1]), int(match[2]))
    return text


def _set_day(made: Meeting, text: str, match: re.Match[str], year: int, month: int, day: int) -> str:
    """Remember the day, with the last day where a span follows; the text without them."""
    end = match.end()
    last: tuple[int, int] | None = None
    if (
        (to := _TO.match(text, end))
        and _possible(int(to[1] or month), int(to[2]))
        and "日" in text[match.start() : to.end()]
    ):
        last, end = (int(to[1] or month), int(to[2])), to.end()
    try:
        if year:
            made.values["held_on"] = date(year, month, day)
            if last:
                _span(made, date(year, *last))
        else:
            made.month_day = (month, day)
            if last:
                made.values["end"] = last
    except ValueError:
        made.doubts.append(f"日期「{match[0].strip()}」不存在")
    return f"{text[: match.start()]} {text[end:]}"


def _possible(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31
