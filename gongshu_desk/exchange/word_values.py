"""What a Word template may name: each {{ name }} with its meaning and a sample, and its value from a print's figures.

Names are Chinese words, since it is the clerk who reads and writes them. A value is one line of text, a yes or no, or
a piece of finished paragraphs (正文, 落款) that stands in a paragraph of its own.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gongshu_desk.domain.forms import DutyReportFigures, DutyReportText
from gongshu_desk.domain.forms.meetings import NoticeFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.written import LineKind, line_kind

STYLES = {
    LineKind.SALUTATION: "Salutation",
    LineKind.FIRST: "Heading 1",
    LineKind.SECOND: "Heading 2",
    LineKind.TEXT: "Body Text",
}
"""Word's own style for each kind of line."""
DAY_FREE = 4
"""Characters free at the right of the date (GB/T 9704-2012, 7.3.5.1)."""
UNIT_FREE = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its text, its style by name, free characters at its right; `keep` on one page with what follows."""

    text: str
    style: str
    right: float = 0
    keep: bool = False


Lines = tuple[Line, ...]
Value = str | bool | Lines


@dataclass(frozen=True, slots=True)
class Variable:
    """One name that a template may use. `block`: it stands in a paragraph of its own."""

    name: str
    label: str
    sample: str
    block: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """One finished paper: whose it is, and the value of every variable."""

    person: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of Word paper: the names its template may use, and how figures become papers."""

    name: str
    title: str
    variables: tuple[Variable, ...]
    papers: Callable[[Sequence[Any]], Iterator[Paper]]
    nothing: tuple[str, str]


def duty_reports(figures: Sequence[DutyReportFigures]) -> Iterator[Paper]:
    """One paper for each report whose text is kept."""
    for one in figures:
        for text in one.texts:
            yield Paper(text.name, _duty_report(one, text))


def _duty_report(figures: DutyReportFigures, text: DutyReportText) -> dict[str, Value]:
    return {
        "姓名": printed(text.name),
        "选区": text.electoral_district,
        "署名": "　".join(part for part in (text.electoral_district, printed(text.name)) if part),
        "年度": str(figures.year),
        "日期": _day(text.day) if text.day else "",
        "单位": figures.stamp.unit.name,
        "正文": _lines(text.paragraphs, salutation=True),
    }


def notices(figures: Sequence[NoticeFigures]) -> Iterator[Paper]:
    """One paper for each notice."""
    for one in figures:
        yield Paper(one.title, _notice(one))


def _notice(figures: NoticeFigures) -> dict[str, Value]:
    day = _day(figures.day) if figures.day else "　　　　年　　月　　日"
    return {
        "标题": figures.title,
        "发文机关": figures.issuer,
        "文号": figures.number,
        "主送": figures.addressee.rstrip("：:"),
        "正文": _kept(_lines(figures.paragraphs)),
        "落款": _signature(figures.issuer, day),
        "日期": day,
        "会议日期": _day(figures.held_on),
        "地点": figures.place,
        "联系方式": figures.contact,
        "红头": figures.red_head,
    }


def _lines(paragraphs: Sequence[str], *, salutation: bool = False) -> Lines:
    return tuple(
        Line(text, STYLES[line_kind(text, opening=salutation and at == 0)]) for at, text in enumerate(paragraphs)
    )


def _kept(lines: Lines) -> Lines:
    """The last paragraph goes with the signature: no page holds a signature alone (GB/T 9704-2012, 7.3.5)."""
    return (*lines[:-1], replace(lines[-1], keep=True)) if lines else lines


def _signature(unit: str, day: str) -> Lines:
    """Unit over date, both about one axis; the date keeps four characters free at the right, a long unit two."""
    axis = max(DAY_FREE + _ems(day) / 2, UNIT_FREE + _ems(unit) / 2)
    return tuple(Line(text, "Signature", axis - _ems(text) / 2) for text in (unit, day))


def _ems(text: str) -> float:
    """Width in characters: figures and Latin letters take half of one."""
    return sum(0.5 if ord(character) < 0x2000 else 1.0 for character in text)


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


KINDS: tuple[Kind, ...] = (
    Kind(
        "duty-report",
        "述职报告",
        (
            Variable("姓名", "代表姓名", "刘　畅"),
            Variable("选区", "所在选区", "第 17 选区"),
            Variable("署名", "选区和姓名", "第 17 选区　刘　畅"),
            Variable("年度", "述职年度", "2026"),
            Variable("日期", "书面报告日期，没有登记的为空", "2026年11月12日"),
            Variable("单位", "本单位名称", "翠柳街道人大工委"),
            Variable("正文", "报告正文，单独占一段；标题自动用标题样式", "各位选民：……", block=True),
        ),
        duty_reports,
        ("没有录入正文的述职报告。", "请先在「述职」页的「报告正文」里录入。"),
    ),
    Kind(
        "meeting-notice",
        "会议通知",
        (
            Variable("标题", "通知的标题", "关于召开2026年度述职会的通知"),
            Variable("发文机关", "本单位名称", "翠柳街道人大工委"),
            Variable("文号", "通知文号，没有登记的为空", "翠柳人大工委〔2026〕12号"),
            Variable("主送", "主送对象", "各代表小组、区人大代表"),
            Variable("正文", "通知正文，单独占一段；标题自动用标题样式", "根据年度工作计划……", block=True),
            Variable("落款", "单位和日期，单独占一段", "翠柳街道人大工委　2026年11月2日", block=True),
            Variable("日期", "通知日期", "2026年11月2日"),
            Variable("会议日期", "会议或活动的日期", "2026年11月12日"),
            Variable("地点", "会议或活动的地点", "翠柳街道办事处三楼会议室"),
            Variable("联系方式", "联系人和电话，没有登记的为空", "（联系人：周敏，电话：0571-5550 0126）"),
            Variable("红头", "是否印红头，只用于「如果」", "是"),
        ),
        notices,
        ("没有要存成 Word 的通知。", "请先在「活动」页登记通知日期。"),
    ),
)
"""Every kind of paper that there is a Word template for."""


def sample_values(kind: Kind) -> dict[str, Value]:
    """The samples as values, for a trial of a template."""
    return {one.name: _sample(one) for one in kind.variables}


def _sample(variable: Variable) -> Value:
    if variable.block:
        return (Line(variable.sample, "Body Text"),)
    return True if variable.sample == "是" else variable.sample
