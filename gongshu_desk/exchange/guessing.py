"""Columns whose heading says nothing, told by what stands in them: proposals for the clerk to look over."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from gongshu_desk.domain.ethnic import read_ethnic
from gongshu_desk.domain.names import is_ideograph, normal
from gongshu_desk.domain.records.fields import FieldSpec
from gongshu_desk.domain.surnames import COMPOUND
from gongshu_desk.domain.untidy import cell_reader, is_blank, read_id_number, read_partial_date
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.mapping import ColumnMapping
from gongshu_desk.exchange.raw_sheets import Cell
from gongshu_desk.exchange.reading import Grid

_LOOKED_AT = 200
"""Cells of a column that are looked at."""
_MOST, _SOME = 0.9, 0.75
"""Share of the cells that must fit; rare surnames are no reason to doubt a column of names."""
_MOBILE = re.compile(r"1[3-9]\d[- ]?\d{4}[- ]?\d{4}")
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金"
    "韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪季辛柯尤俞樊鲁葛殷倪翁齐祝章"
)
"""What nearly all names in a list begin with; no word for a party, a school or a post does so often."""
_HEADLESS = re.compile(r"[A-Z]{1,3}列")


def with_guesses(
    grid: Grid,
    fields: Sequence[FieldSpec],
    columns: ColumnMapping,
    *,
    all_columns: bool,
    but: Collection[str] = (),
) -> ColumnMapping:
    """The mapping with fields for unused columns whose cells fit one free field and no other column fits it.

    Without `all_columns` only columns that have no heading at all are given a field (the command line: a heading
    that is not understood may name something else, such as somebody's 紧急联系人 and his telephone). `but` are columns that the clerk left out.
    """
    taken = {*columns.by_header.values(), *columns.constants}
    free = [spec for spec in fields if spec.name not in taken]
    fits: dict[str, list[str]] = {}
    for header in columns.unused:
        if header not in but and (all_columns or _HEADLESS.fullmatch(header)):
            cells = _sample(grid, header)
            found = [spec.name for spec in free if cells and _fits(spec, cells)]
            if found:
                fits.setdefault(found[0], []).append(header)
    guessed = {headers[0]: name for name, headers in fits.items() if len(headers) == 1}
    if not guessed:
        return columns
    by_header = columns.by_header | guessed
    labels = {spec.label for spec in fields if spec.name in guessed.values()}
    return replace(
        columns,
        by_header={header: by_header[header] for header in grid.headers if header in by_header},
        unused=tuple(header for header in columns.unused if header not in guessed),
        missing=tuple(label for label in columns.missing if label not in labels),
        guessed=frozenset(guessed),
    )


def _sample(grid: Grid, header: str) -> list[Cell]:
    found: list[Cell] = []
    for _, cells in grid.rows:
        cell = cells.get(header, "")
        if not is_blank(cell):
            found.append(cell)
            if len(found) == _LOOKED_AT:
                break
    return found


def _fits(spec: FieldSpec, cells: Sequence[Cell]) -> bool:
    """Whether nearly all cells are what the field holds, and nothing else would look so."""
    test = _TESTS.get(spec.name)
    if test is not None:
        return _share(test, cells) >= (_SOME if spec.name == "name" else _MOST) and (
            spec.name != "name" or len(set(cells)) * 10 >= len(cells) * 8
        )
    if spec.codes and spec.name not in ("level", "class_"):
        reader = cell_reader(spec)
        return (
            len(set(map(str, cells))) <= 12
            and _share(lambda cell: isinstance(cell, str) and _reads(reader, cell), cells) >= _MOST
        )
    return False


def _share(test: Callable[[Cell], bool], cells: Iterable[Cell]) -> float:
    told = [test(cell) for cell in cells]
    return sum(told) / len(told)


def _reads(reader: Callable[[object], object], cell: Cell) -> bool:
    try:
        return reader(cell) is not None
    except InvalidInput:
        return False


def _is_name(cell: Cell) -> bool:
    """A frequent surname with one or two characters behind it, or a name with its dots."""
    text = normal(cell) if isinstance(cell, str) else ""
    if not text or not all(is_ideograph(char) or char == "·" for char in text):
        return False
    if "·" in text:
        return not text.startswith("·")
    surname = text[:2] if text[:2] in COMPOUND else text[0] if text[0] in _SURNAMES else ""
    return bool(surname) and 1 <= len(text) - len(surname) <= 2


def _is_birth(cell: Cell) -> bool:
    if isinstance(cell, int | float) and not 19000000 < cell < 20200000:
        return False
    try:
        return "1920" < read_partial_date(cell)[:4] < "2012"
    except InvalidInput:
        return False


def _is_mobile(cell: Cell) -> bool:
    text = str(int(cell)) if isinstance(cell, float) and cell == int(cell) else str(cell).strip()
    return _MOBILE.fullmatch(text) is not None


def _is_id(cell: Cell) -> bool:
    """A right number, or one that a spreadsheet has spoiled: both belong in that column."""
    if isinstance(cell, float):
        return 1e17 < cell < 1e18
    return _reads(read_id_number, cell)


def _is_sex(cell: Cell) -> bool:
    return isinstance(cell, str) and cell.strip() in ("男", "女")


def _is_ethnic(cell: Cell) -> bool:
    return isinstance(cell, str) and _reads(read_ethnic, cell)


_TESTS: dict[str, Callable[[Cell], bool]] = {
    "id_number": _is_id,
    "phone": _is_mobile,
    "sex": _is_sex,
    "ethnic": _is_ethnic,
    "born": _is_birth,
    "name": _is_name,
}
