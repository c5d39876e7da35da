"""Citizen identity numbers (公民身份号码, GB 11643-1999): reading, check digit, birth, sex.

A numeric cell is refused whatever it holds: a spreadsheet keeps fifteen digits of the eighteen, and one in
thirteen of the numbers so changed still passes the check digit. No message shows a number unmasked.
"""

import re
from datetime import date

from gongshu_desk.domain.untidy_text import half_width, number_shown
from gongshu_desk.errors import InvalidInput

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_AS_TEXT = "请在 Excel 中把该列设为「文本」，重新填写后再导入。"
_LOOK_UP = "请对照身份证核对后再导入。"


def read_id_number(value: object, label: str = "身份证号") -> str:
    """The eighteen characters, checked; the last may be `X`.

    Raises InvalidInput for a numeric cell, a wrong length, an impossible birth date, a wrong check digit.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        raise InvalidInput(f"{label}被表格存成数字 {number_shown(value)}，末几位已丢失。", _AS_TEXT)
    if not isinstance(value, str):
        raise InvalidInput(f"{label}被表格存成日期或其他格式。", _AS_TEXT)
    text = re.sub(r"[\s'’‘\-]", "", half_width(value)).upper()
    if re.fullmatch(r"\d+(\.\d+)?E\+?\d+", text):
        raise InvalidInput(f"{label}被表格存成数字 {text}，末几位已丢失。", _AS_TEXT)
    if "*" in text:
        raise InvalidInput(f"{label}的几位数字是用星号隐去的。", "请填写完整的号码，或把这一格清空。")
    if re.fullmatch(r"\d{15}", text):
        raise InvalidInput(f"{label} {_masked(text)} 是 15 位的旧号码。", "请填写 18 位身份证号，或者留空。")
    if not re.fullmatch(r"\d{17}[\dX]", text):
        raise InvalidInput(f"{label} {_masked(text)} 应为 18 位，现有 {len(text)} 位或含有别的字符。", _LOOK_UP)
    if _birth(text) is None:
        raise InvalidInput(f"{label} {_masked(text)} 里的出生日期不存在。", _LOOK_UP)
    if check_digit(text) != text[17]:
        raise InvalidInput(f"{label} {_masked(text)} 的校验码不对，有数字写错。", _LOOK_UP)
    return text


def check_digit(number: str) -> str:
    """The eighteenth character that belongs to the first seventeen digits (ISO 7064 MOD 11-2)."""
    return _CHECKS[sum(int(digit) * weight for digit, weight in zip(number[:17], _WEIGHTS, strict=True)) % 11]


def born_on(number: str) -> date:
    """Date of birth in a number that `read_id_number` has passed."""
    found = _birth(number)
    if found is None:
        raise ValueError("no birth date")
    return found


def is_male(number: str) -> bool:
    """Sex in a number that `read_id_number` has passed: odd sequence numbers are men."""
    return int(number[16]) % 2 == 1


def _birth(number: str) -> date | None:
    try:
        found = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None
    return found if found.year >= 1900 else None


def _masked(text: str) -> str:
    return text[:4] + "*" * (len(text) - 8) + text[-4:] if len(text) > 8 else "*" * len(text)
