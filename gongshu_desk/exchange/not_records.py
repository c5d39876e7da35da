"""Rows between and below the records of a sheet that are no records: totals, signatures, headings printed again,
titles of groups, the hint and the sample of our own templates."""

import re
from collections.abc import Collection

from gongshu_desk.domain.untidy_text import one_line
from gongshu_desk.exchange.headings import Heading
from gongshu_desk.exchange.mapping import header_key
from gongshu_desk.exchange.raw_sheets import Cell, RawSheet

HINT_PREFIX = "说明："
SAMPLE_PREFIX = "示例："
"""The first filled cell of the hint row and of the grey sample row of our templates begins so."""

_WHO = "填表|制表|填报|统计|审核|复核|经办|联系|负责|签字|录入|报送|校对|签发|批准|打印"
_TAIL = re.compile(
    rf"((本页|以上)?(合计|总计|小计|共计|累计)|(实到|应到|出席)?人数(合计)?|({_WHO})人(签字|签名)?|({_WHO})(?=[:：])"
    r"|(单位|部门|分管|主管)?(负责人|领导)(签字|签名|签章)?|(填表|制表|填报|报送|统计|打印)?(日期|时间|单位)(?=[:：])"
    r"|(填表|制表|填报|报送|统计|打印)(日期|时间|单位)|备注|附注|说明|注意事项|注|盖章|公章)([:：].*)?"
    r"|(本页|以上)?(合计|总计|小计|共计|共|总共)\d+[名人行条项件次].*|(注|说明|备注|附注|填表说明)\d*[:：、.].*"
    r"|[(（](盖章|公章)[)）]|[-—]?第\d+页.*|\d+/\d+页|[(（]?续(上)?表[)）]?|以下空白|[(（]以下(无正文|空白)[)）]"
)
_TAIL_STARTS = frozenset(
    "合总小共累本以实应出人填制统审复经联负签录报校批打单部分主领日时备附说注盖公第续-—(（0123456789"
)
_GROUPS = {
    "代表团": re.compile(r".{0,20}代表团"),
    "代表小组": re.compile(r".{0,16}小组"),
    "联络站": re.compile(r".{0,24}联络站"),
    "选区": re.compile(r".{0,16}(选区|选举单位)"),
}
"""A line of its own above its people → the field whose value it is. No name of a person ends so."""
_ORDINAL = re.compile(r"^([（(]?[一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+[、.．])")
_COUNT = re.compile(r"[（(][^（()）]*\d+\s*[人名位][^（()）]*[)）]$|[:：]$|\d+[人名位]$")


class Lines:
    """Tells the rows of one sheet that are no records, and remembers the title of the group in hand."""

    def __init__(self, raw: RawSheet, heading: Heading, known: Collection[str]) -> None:
        self._names = [header_key(name) for name in heading.names]
        self._first_names = set(self._names)
        self._wide = max(3, sum(map(bool, heading.names)) // 2)
        self._across = {top: right - left + 1 for top, left, _, right in raw.merges}
        above = raw.cells[: heading.last + 1]
        self._printed = {key for row in above if len(key := _keys(row)) > 0}
        self._first_words = {key[0] for key in self._printed}
        self._at_end = False
        has = "".join(f"{name}|" for name in self._names)
        self.groups = {
            label: pattern
            for label, pattern in _GROUPS.items()
            if header_key(label) in known and f"{label.removeprefix('代表')}|" not in has and label not in has
        }
        self.group: tuple[str, str] | None = None

    def no_record(self, number: int, row: list[Cell], filled: list[Cell]) -> str:
        """Why a row is no record: "template", "tail", "heading", "section", "group"; empty for a record."""
        reason = self._reason(number, row, filled)
        self._at_end = reason == "tail" or (self._at_end and reason != "")
        return reason

    def _reason(self, number: int, row: list[Cell], filled: list[Cell]) -> str:
        first = filled[0] if isinstance(filled[0], str) else ""
        if first.startswith((HINT_PREFIX, SAMPLE_PREFIX)):
            return "template"
        text = "".join(first.split())
        if (text[:1] in _TAIL_STARTS and len(filled) <= 8 and self._is_tail(text, filled)) or (
            self._at_end and len(filled) <= 2
        ):
            return "tail"
        if text and len(text) <= 60 and self._is_heading(text, row, filled):
            return "heading"
        if len(filled) == 1:
            if text and self._is_group(one_line(first)):
                return "group"
            if self._across.get(number - 1, 1) >= self._wide:
                return "section"
        return ""

    def _is_tail(self, text: str, filled: list[Cell]) -> bool:
        if _TAIL.fullmatch(text):
            return not text.isdigit()
        return False

    def _is_heading(self, text: str, row: list[Cell], filled: list[Cell]) -> bool:
        """A heading or a title that was printed again on the next page and pasted with it."""
        if header_key(text) in self._first_words and _keys(row) in self._printed:
            return True
        if len(text) > 30 or header_key(text) not in self._first_names:
            return False
        keys = (header_key(cell) for cell in row)
        same = sum(1 for key, name in zip(keys, self._names, strict=False) if key and key == name)
        return same >= 2 and same * 2 >= len(filled)

    def _is_group(self, text: str) -> bool:
        bare = _COUNT.sub("", _ORDINAL.sub("", text).strip()).strip()
        for label, pattern in self.groups.items():
            if len(bare) > len(label) - 2 and pattern.fullmatch(bare):
                self.group = (label, bare)
                return True
        return False


def _keys(row: list[Cell]) -> tuple[str, ...]:
    return tuple(header_key(cell) for cell in row if isinstance(cell, str) and cell.strip())
