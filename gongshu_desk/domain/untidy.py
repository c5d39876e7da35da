"""One cell of a sheet as it comes → a value, or a sentence that names what stands there and what to do.

Every reader raises InvalidInput and nothing else. Whether an empty cell is allowed is the caller's affair:
ask `is_blank` first. What could be read two ways is refused, never guessed.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from datetime import time as clock
from decimal import Decimal, InvalidOperation

from gongshu_desk.domain.codes import Code
from gongshu_desk.domain.ethnic import read_ethnic
from gongshu_desk.domain.id_number import read_id_number
from gongshu_desk.domain.names import normal
from gongshu_desk.domain.records.fields import FieldSpec
from gongshu_desk.domain.untidy_dates import chinese_number, read_date, read_partial_date
from gongshu_desk.domain.untidy_text import half_width, half_width_digits, is_blank, number_shown, one_line
from gongshu_desk.errors import InvalidInput

__all__ = [
    "cell_reader",
    "is_blank",
    "lost_zeros",
    "read_cell",
    "read_code",
    "read_date",
    "read_decimal",
    "read_ethnic",
    "read_id_number",
    "read_int",
    "read_list",
    "read_number_text",
    "read_partial_date",
    "read_phone",
    "read_term",
    "read_text",
    "read_year",
    "read_yes_no",
]

EXACT = 10**15
"""Whole numbers below this pass through a spreadsheet unharmed; above, the last digits are gone."""

_AS_TEXT = "请在 Excel 中把该列设为「文本」，重新填写后再导入。"
_CHECK = "请核对这一格后再导入。"
_YES = frozenset(["是", "有", "对", "√", "✓", "✔", "☑", "y", "yes", "true", "t", "1", "真", "已"])
_NO = frozenset(
    ["否", "无", "非", "不", "×", "✗", "✘", "☐", "x", "n", "no", "false", "f", "0", "假", "未", "没有", "不是"]
)
_TAILS = ("性", "级", "级人大", "人大代表", "级人大代表")
_REMEMBERED = 20_000
_ERROR_CELL = re.compile(r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|GETTING_DATA)|#{2,}")
_SCIENTIFIC = re.compile(r"\d(\.\d+)?[Ee]\+?\d+")
_WHOLE_FLOAT = re.compile(r"\d{1,15}\.0+")
_MOBILE = re.compile(r"(?:\+?86[- ]?)?(1\d{2})[- ]?(\d{4})[- ]?(\d{4})")
_UNITS = {
    "半天": "半天|个半天|个",
    "学时": "学时|课时|小时|个学时|个课时|个小时",
    "天数": "天|日",
    "分": "分",
    "名次": "名|位",
}
"""By a word in the label; a number in another unit is another number (1 天 are two 半天)."""
_PIECES = "人|票|张|份|件|次|个|名|位|场|人次|分|学时|课时"


def read_cell(value: object, field: FieldSpec, epoch1904: bool = False) -> object | None:
    """The value for one field of a draft; None for an empty cell. For many rows take `cell_reader` once a column."""
    return None if is_blank(value) else _reader(field, epoch1904)(value)


def cell_reader(field: FieldSpec, epoch1904: bool = False) -> Callable[[object], object | None]:
    """`read_cell` of one column: it remembers what it has read, for most columns repeat a few values."""
    read = _reader(field, epoch1904)
    known: dict[str, object | None] = {}

    def reader(value: object) -> object | None:
        if not isinstance(value, str):
            return None if value is None else read(value)
        if value in known:
            return known[value]
        result = None if is_blank(value) else read(value)
        if len(known) < _REMEMBERED:
            known[value] = result
        return result

    return reader


def _reader(field: FieldSpec, epoch1904: bool) -> Callable[[object], object]:
    """By name first (id_number, phone, ethnic, term, a person's name), then by the field's type."""
    label = field.label
    by_name: dict[str, Callable[[object], object]] = {
        "id_number": lambda value: read_id_number(value, label),
        "phone": lambda value: read_phone(value, label),
        "ethnic": lambda value: read_ethnic(value, label),
        "term": lambda value: read_term(value, label),
        "year": lambda value: read_year(value, label),
    }
    by_type: dict[str, Callable[[object], object]] = {
        "date": lambda value: read_date(value, label, epoch1904),
        "partial_date": lambda value: read_partial_date(value, label, epoch1904),
        "decimal": lambda value: read_decimal(value, label),
        "int": lambda value: read_int(value, label),
        "yes_no": lambda value: read_yes_no(value, label),
        "code": lambda value: read_code(value, field.codes, label),
        "list": lambda value: read_list(value, label, field.meta.number_text),
        "long_text": lambda value: read_text(value, label, lines=True),
    }
    if found := by_name.get(field.name) or by_type.get(field.type):
        return found
    if label == "姓名":
        return lambda value: normal(read_text(value, label))
    if field.meta.number_text:
        return lambda value: read_number_text(value, label)
    return lambda value: read_text(value, label)


def read_text(value: object, label: str = "内容", lines: bool = False) -> str:
    """Text; a number or date that the sheet made of it is written out. `lines` keeps line breaks."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, int | float):
        whole = not math.isfinite(value) or value == int(value)
        return read_number_text(value, label) if whole and value >= 0 else repr(value)
    if isinstance(value, datetime) and value.time() != clock():
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.strftime("%Y-%m-%d")
    text = str(value)
    _refuse_error_cell(text, label)
    return "\n".join(one_line(line) for line in text.strip().splitlines()) if lines else one_line(text)


def read_number_text(value: object, label: str = "编号") -> str:
    """A number that is a name (代表证号, 编号, 文号): kept as text, digit by digit.

    A whole number below 10^15 that a sheet made of it becomes its digits; one that lost digits is refused.
    """
    if isinstance(value, bool | date | clock):
        raise InvalidInput(f"{label}「{value}」被表格存成了日期或是非值。", _AS_TEXT)
    if isinstance(value, int | float):
        if not math.isfinite(value) or value != int(value) or value < 0:
            raise InvalidInput(f"{label} {number_shown(value)} 不是整数，不能作为编号。", _AS_TEXT)
        if value >= EXACT:
            raise _lost(number_shown(value), label)
        return str(int(value))
    text = one_line(half_width_digits(str(value))).lstrip("'’‘")
    _refuse_error_cell(text, label)
    if text.isascii() and text.isdigit():
        return text
    if _SCIENTIFIC.fullmatch(text):
        raise _lost(text.upper(), label)
    if _WHOLE_FLOAT.fullmatch(text):
        return text.partition(".")[0]
    return text


def lost_zeros(values: Iterable[object]) -> dict[int, str]:
    """Which cells of a column of numbers may have lost their leading zeros, and how they would have read.

    Where the text cells that begin with 0 are all of one length and no text of digits is longer, a shorter number
    (2 beside 0001) was probably typed as 0002. Place in the column → that text; to be asked about, never put in.
    """
    digits = [_digits(value) for value in values]
    padded = {len(text) for text in digits if text.startswith("0") and len(text) > 1}
    width = next(iter(padded), 0)
    if len(padded) != 1 or any(len(text) > width for text in digits):
        return {}
    return {at: text.zfill(width) for at, text in enumerate(digits) if 0 < len(text) < width}


def _digits(value: object) -> str:
    """A number or a text of digits as digits; anything else as nothing."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value)) if math.isfinite(value) and value == int(value) and value >= 0 else ""
    text = value.strip() if isinstance(value, str) else ""
    return text if text.isascii() and text.isdigit() else ""


def read_phone(value: object, label: str = "手机") -> str:
    """Telephone numbers, several parted by `、`; blanks and hyphens inside a mobile number are dropped."""
    text = half_width(read_number_text(value, label))
    if len(text) == 11 and text.isascii() and text.isdigit():
        return text
    numbers = [part.strip() for part in re.split(r"[、,;/，；\n]", text) if part.strip()]
    tidy = ["".join(found.groups()) if (found := _MOBILE.fullmatch(number)) else number for number in numbers]
    for number in tidy:
        if "*" in number:
            raise InvalidInput(f"{label}的几位数字是用星号隐去的。", "请向提供者索取完整的号码，或把这一格清空。")
        if not re.fullmatch(r"[0-9+\-() ]{3,20}", number):
            raise InvalidInput(f"{label}里有不是电话号码的字符。", _CHECK)
    return "、".join(tidy)


def read_decimal(value: object, label: str = "数值") -> Decimal:
    """An exact decimal; `12`, `12.5`, `１２`, `1,200`, `3 分`. The shortest form of a float is taken."""
    if isinstance(value, bool | date | clock):
        raise InvalidInput(f"{label}「{value}」不是数字。", _CHECK)
    if isinstance(value, int | float):
        if not math.isfinite(value) or abs(value) >= EXACT:
            raise InvalidInput(f"{label} {number_shown(value)} 不是可用的数字。", _CHECK)
        return Decimal(int(value)) if value == int(value) else Decimal(repr(value))
    units = next((units for word, units in _UNITS.items() if word in label), _PIECES)
    text = re.sub(rf"\s*(?:{units})$", "", half_width(str(value)).strip().lstrip("'’‘"))
    if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", text):
        text = text.replace(",", "")
    if not re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,9})?", text):
        raise InvalidInput(f"{label}「{one_line(str(value))}」不是数字。", _CHECK)
    try:
        return Decimal(text)
    except InvalidOperation:
        raise InvalidInput(f"{label}「{value}」不是数字。", _CHECK) from None


def read_int(value: object, label: str = "数值") -> int:
    """A whole number; `12.0` too."""
    found = read_decimal(value, label)
    if found != found.to_integral_value():
        raise InvalidInput(f"{label} {found} 不是整数。", _CHECK)
    return int(found)


def read_yes_no(value: object, label: str = "是否") -> bool:
    """是/否, √/×, 1/0, true/false; for 「是否连任」 also 连任 and 非连任."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float) and value in (0, 1):
        return value == 1
    text = "".join(half_width(str(value)).split()).lower()
    core = label.removeprefix("是否")
    if text in _YES or text in (core, f"是{core}", f"已{core}"):
        return True
    if text in _NO or text in (f"{sign}{core}" for sign in ("非", "不", "未", "否", "没有")):
        return False
    raise InvalidInput(f"{label}「{one_line(str(value))}」看不出是或否。", "请填写「是」或「否」后再导入。")


def read_year(value: object, label: str = "年度") -> int:
    """A year: 2025, 2025年, 2025 年度."""
    return read_int(re.sub(r"\s*年度?$", "", value.strip()) if isinstance(value, str) else value, label)


def read_term(value: object, label: str = "届次") -> int:
    """Number of a term: 1, 第一届, 一届, 第14届, 十四."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = read_int(value, label)
    else:
        text = "".join(half_width(str(value)).split())
        match = re.search(
            r"(?<![\d一二三四五六七八九十廿百零〇两、,和及与至到])第?([一二三四五六七八九十廿百零〇两]+|\d{1,3})届",
            text,
        )
        try:
            core = match[1] if match and text.count("届") == 1 else text.removeprefix("第")
            number = int(core) if core.isdecimal() else chinese_number(core)
        except ValueError:
            number = 0
    if not 1 <= number <= 200:
        shown = number_shown(value) if isinstance(value, int | float) else one_line(str(value))
        raise InvalidInput(f"{label}「{shown}」看不出是第几届。", "请填写届的序号，如 1 或 第一届。")
    return number


def read_code(value: object, codes: Sequence[Code], label: str = "选项") -> Code:
    """The code with this label or stored value; blanks inside and a bracketed remark of the label do not matter."""
    text = "".join(half_width(str(value)).split())
    for code in codes:
        names = (code.label, code.value, half_width(code.label), half_width(code.label).partition("(")[0])
        if text in names or (len(text) > len(code.label) and text in (f"{code.label}{tail}" for tail in _TAILS)):
            return code
    choices = "、".join(code.label for code in codes)
    raise InvalidInput(f"{label}「{one_line(str(value))}」不在可选的范围内。", f"可填：{choices}。")


def read_list(value: object, label: str = "列表", number_text: bool = False) -> tuple[str, ...]:
    """Several values parted by `、`, comma, semicolon or line break, each once, in the order given."""
    if isinstance(value, int | float):
        return (read_number_text(value, label),)
    parts = re.split(r"[、,;，；/\n\r\t]" + (r"|\s" if number_text else ""), read_text(value, label, lines=True))
    found = (read_number_text(part, label) if number_text else one_line(part) for part in parts if part.strip())
    return tuple(dict.fromkeys(found))


def _lost(shown: str, label: str) -> InvalidInput:
    return InvalidInput(f"{label}被表格存成数字 {shown}，末几位已丢失。", _AS_TEXT)


def _refuse_error_cell(text: str, label: str) -> None:
    if "#" in text and _ERROR_CELL.fullmatch(text.strip()):
        raise InvalidInput(f"{label}这一格是表格的错误值 {text.strip()}。", "请在表格中改正这一格后再导入。")
