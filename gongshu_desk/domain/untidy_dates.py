"""Dates as they come in sheets, read without guessing: what could be read two ways is refused."""

import re
from datetime import date, timedelta
from datetime import time as clock
from typing import NoReturn

from gongshu_desk.domain.untidy_text import half_width, number_shown, one_line
from gongshu_desk.errors import InvalidInput

FIRST_YEAR, LAST_YEAR = 1900, 2100
FIRST_SERIAL_YEAR = 1920
"""A bare number that counts up to an earlier day is rather an age, or 1205 for the fifth of December."""
EPOCH_1900 = date(1899, 12, 30)
EPOCH_1904 = date(1904, 1, 1)
_SERIALS = range(1, 80_000)
_HOW = "请写成 2021-12-15 这样的日期后再导入。"

_DIGITS = dict(zip("〇零○Ｏ０一二三四五六七八九", "00000123456789", strict=True)) | {"O": "0", "o": "0", "两": "2"}
_CHINESE_YEAR = re.compile(r"^([〇零○ＯOo0-9一二三四五六七八九]{4})年")
_CHINESE_DAY = re.compile(r"(?<=[年月])(初?[元正一二三四五六七八九十廿卅]{1,3})(?=[月日号])")
_TIME = re.compile(
    r"[T ]*(?:星期.|周.|[(（][^()（）\d农阴旧历改延推至到年月日号前后]*[)）]|[(（](?:星期|周)日[^()（）\d]*[)）])?"
    r"[T ]*(?:上午|下午|晚上|AM|PM)?\s*"
    r"(?:\d{1,2}[:时点]\d{0,2}[:分]?(?:\d{1,2}(?:\.\d+)?秒?)?\s*(?:AM|PM)?(?:[+-]\d\d:?\d\d|Z)?)?$"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_YMD = re.compile(r"^(\d{4})(?:\s*[-/.年—–－]\s*)(\d{1,2})(?:\s*[-/.月—–－]\s*)(\d{1,2})[日号]?")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?!\d)")
_YM = re.compile(r"^(\d{4})\s*[-/.年—–－]\s*(\d{1,2})月?份?$")
_COMPACT_YM = re.compile(r"^(\d{4})(\d{2})$")
_Y = re.compile(r"^(\d{4})年?$")


class MonthDate(date):
    """A date cell of which the sheet shows year and month only: typed as 1981年4月, kept by Excel as the first."""


class YearDate(date):
    """A date cell of which the sheet shows the year only."""


def read_date(value: object, label: str = "日期", epoch1904: bool = False) -> date:
    """A whole date. `epoch1904`: the workbook counts its days from 1904 (Excel for Mac).

    Raises InvalidInput for what is no date, no possible date, or known to month or year only.
    """
    if isinstance(value, date):
        return date.fromisoformat(_checked(value.year, value.month, value.day, value, label))
    found = read_partial_date(value, label, epoch1904)
    if len(found) == 10:
        return date.fromisoformat(found)
    known = "月" if len(found) == 7 else "年"
    raise InvalidInput(f"{label}「{_raw(value)}」只写到{known}，这里需要完整的日期。", _HOW)


def read_partial_date(value: object, label: str = "日期", epoch1904: bool = False) -> str:
    """A date, month or year as `1964-08-03`, `1964-08` or `1970`."""
    if isinstance(value, MonthDate):
        return _month(value.year, value.month, value, label)
    if isinstance(value, YearDate):
        return _year(value.year, value, label)
    if isinstance(value, date):
        return _checked(value.year, value.month, value.day, value, label)
    if isinstance(value, bool | clock | timedelta):
        _refuse(value, label)
    if isinstance(value, int | float):
        return _from_number(value, label, epoch1904)
    return _from_text(str(value), label, epoch1904)


def _from_number(value: float, label: str, epoch1904: bool) -> str:
    """20211215, 202112, 2021, or a serial day of a spreadsheet (a fraction is the time of day)."""
    whole = int(value) if value == value and abs(value) < 1e9 else 0
    if value == whole:
        text = str(whole)
        if len(text) == 8:
            return _checked(int(text[:4]), int(text[4:6]), int(text[6:]), value, label)
        if len(text) == 6 and _is_year(text[:4]):
            return _month(int(text[:4]), int(text[4:]), value, label)
        if len(text) == 4 and _is_year(text):
            return text
    elif FIRST_YEAR <= value <= LAST_YEAR and (match := re.fullmatch(r"(\d{4})\.(\d{1,2})", repr(float(value)))):
        if match[2] == "1":  # 1964.10 loses its last zero as a number; no other month can
            raise InvalidInput(
                f"{label}「{number_shown(value)}」被表格存成小数，分不清是 1 月还是 10 月。",
                "请在表格中把该列设为「文本」，写成 1964-10 这样再导入。",
            )
        return _month(int(match[1]), int(match[2]), value, label)
    if whole not in _SERIALS:
        _refuse(value, label)
    day = (EPOCH_1904 if epoch1904 else EPOCH_1900) + timedelta(days=whole)
    if day.year < FIRST_SERIAL_YEAR:
        _refuse(value, label)
    return _checked(day.year, day.month, day.day, value, label)


def _from_text(raw: str, label: str, epoch1904: bool) -> str:
    text = one_line(half_width(raw)).lstrip("'’‘")
    if _ISO.fullmatch(text):
        return _checked(int(text[:4]), int(text[5:7]), int(text[8:]), raw, label)
    text = _arabic(re.sub(r"\s*([年月])\s*|\s+(?=[日号])", r"\1", text))
    if match := _YMD.match(text) or _COMPACT.match(text):
        if not _TIME.fullmatch(text[match.end() :]):
            _refuse(raw, label)
        year, month, day = map(int, match.groups())
        return _checked(year, month, day, raw, label)
    if match := _YM.match(text):
        return _month(int(match[1]), int(match[2]), raw, label)
    if (match := _COMPACT_YM.match(text)) and _is_year(match[1]):
        return _month(int(match[1]), int(match[2]), raw, label)
    if match := _Y.match(text):
        return _year(int(match[1]), raw, label)
    if re.match(r"^\d{5}(\.\d+)?$", text):
        return _from_number(float(text), label, epoch1904)
    _explain(text, raw, label)


def _explain(text: str, raw: str, label: str) -> NoReturn:
    """The most likely reason why a text is no date."""
    if re.match(r"^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}", text):
        raise InvalidInput(f"{label}「{raw}」分不清哪个是月、哪个是日。", _HOW)
    if re.match(r"^\d{2}[-/.年]\d{1,2}", text):
        raise InvalidInput(f"{label}「{raw}」的年份只有两位，不知道是哪个世纪。", _HOW)
    if re.match(r"^\d{1,2}月\d{1,2}", text):
        raise InvalidInput(f"{label}「{raw}」没有年份。", _HOW)
    if text and not text.strip("#"):
        raise InvalidInput(f"{label}显示为「{raw}」，列宽不够或是错误值。", "请在表格中拉宽该列并核对后再导入。")
    _refuse(raw, label)


def _arabic(text: str) -> str:
    """二〇二一年十二月十五日 → 2021年12月15日; other text as it is."""
    if match := _CHINESE_YEAR.match(text):
        text = "".join(_DIGITS.get(c, c) for c in match[1]) + text[4:]
    return _CHINESE_DAY.sub(lambda m: str(chinese_number(m[1])), text)


def chinese_number(text: str) -> int:
    """十二 → 12, 廿五 → 25, 初八 → 8, 元 and 正 → 1, 一百零二 → 102; ValueError where it is no number."""
    text = text.removeprefix("初").replace("廿", "二十").replace("卅", "三十").replace("元", "一").replace("正", "一")
    if re.fullmatch(r"[〇零○一二两三四五六七八九]+", text):
        return int("".join(_DIGITS[c] for c in text))
    match = re.fullmatch(
        r"(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)", text
    )
    if not text or not match:
        raise ValueError(text)
    hundreds, tens, ten, ones = (match[i] or "" for i in range(1, 5))
    return (
        int(_DIGITS.get(hundreds, "0")) * 100
        + (int(_DIGITS.get(tens, "1")) * 10 if ten else 0)
        + int(_DIGITS.get(ones, "0"))
    )


def _checked(year: int, month: int, day: int, raw: object, label: str) -> str:
    _month(year, month, raw, label)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        raise InvalidInput(f"{label}「{_raw(raw)}」不存在：没有 {month} 月 {day} 日。", "请核对后再导入。") from None


def _month(year: int, month: int, raw: object, label: str) -> str:
    _year(year, raw, label)
    if not 1 <= month <= 12:
        raise InvalidInput(f"{label}「{_raw(raw)}」不存在：没有 {month} 月。", "请核对后再导入。")
    return f"{year:04d}-{month:02d}"


def _year(year: int, raw: object, label: str) -> str:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidInput(f"{label}「{_raw(raw)}」的年份不在 {FIRST_YEAR} 至 {LAST_YEAR} 之间。", "请核对后再导入。")
    return str(year)


def _is_year(text: str) -> bool:
    return FIRST_YEAR <= int(text) <= LAST_YEAR


def _refuse(value: object, label: str) -> NoReturn:
    raise InvalidInput(f"{label}「{_raw(value)}」不是日期。", _HOW)


def _raw(value: object) -> str:
    return number_shown(value) if isinstance(value, int | float) else str(value)
