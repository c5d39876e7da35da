"""A report's template: its sections, paragraphs, tables by year and charts, as data that the office may edit."""

import tomllib
from dataclasses import dataclass
from typing import Any

from gongshu_desk.domain import report_text, toml_text
from gongshu_desk.errors import InvalidInput

KNOWN = {"title", "opening", "sections", "yearly", "charts"}


@dataclass(frozen=True, slots=True)
class ParagraphTemplate:
    """One paragraph. `key` is its name for good: what the clerk wrote in its place is kept under it.

    `prompt`: a note of what the clerk should write there, no text of the report.
    """

    key: str
    text: str
    prompt: bool = False


@dataclass(frozen=True, slots=True)
class SectionTemplate:
    """A section under a heading; left out with all its paragraphs."""

    key: str
    title: str
    paragraphs: tuple[ParagraphTemplate, ...]


@dataclass(frozen=True, slots=True)
class YearlyLine:
    """A line of the table by year. `adds`: the years add up to the whole (not so where persons are counted)."""

    key: str
    adds: bool = True


@dataclass(frozen=True, slots=True)
class ChartTemplate:
    """Columns by year behind a section: (name, key, form n or empty) for each series."""

    section: str
    title: str
    series: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A whole report."""

    title: str
    opening: str
    sections: tuple[SectionTemplate, ...]
    yearly: tuple[YearlyLine, ...]
    charts: tuple[ChartTemplate, ...]


def parse(text: str) -> Template:
    """A template from its TOML text; InvalidInput says what is wrong with it and where."""
    try:
        told = toml_text.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(
            f"工作报告的文字模板读不懂：{error}。", "请对照随程序的模板改正，或恢复原来的模板。"
        ) from error
    if unknown := sorted(set(told) - KNOWN):
        raise _wrong(f"有不认识的内容「{'、'.join(unknown)}」")
    template = Template(
        _text(told, "title", "标题"),
        _text(told, "opening", "开头"),
        tuple(_section(one) for one in told.get("sections", [])),
        tuple(YearlyLine(_text(one, "key", "分年表"), bool(one.get("adds", True))) for one in told.get("yearly", [])),
        tuple(_chart(one) for one in told.get("charts", [])),
    )
    _check(template)
    return template


def paragraphs_of(template: Template) -> list[ParagraphTemplate]:
    """Every paragraph of every section."""
    return [paragraph for section in template.sections for paragraph in section.paragraphs]


def _section(told: dict[str, Any]) -> SectionTemplate:
    title = _text(told, "title", "一个部分")
    return SectionTemplate(
        _text(told, "key", title),
        title,
        tuple(
            ParagraphTemplate(_text(one, "key", title), _text(one, "text", title), bool(one.get("prompt", False)))
            for one in told.get("paragraphs", [])
        ),
    )


def _chart(told: dict[str, Any]) -> ChartTemplate:
    title = _text(told, "title", "一张图")
    try:
        series = tuple((str(one["name"]), str(one["key"]), str(one.get("form", ""))) for one in told["series"])
    except (KeyError, TypeError) as error:
        raise _wrong(f"图「{title}」没有写清要画的指标") from error
    return ChartTemplate(_text(told, "section", title), title, series)


def _check(template: Template) -> None:
    keys = [paragraph.key for paragraph in paragraphs_of(template)]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        raise _wrong(f"有两段的 key 都是「{twice}」")
    sections = [section.key for section in template.sections]
    if twice := next((key for key in sections if sections.count(key) > 1), None):
        raise _wrong(f"有两个部分的 key 都是「{twice}」")
    for chart in template.charts:
        if chart.section not in sections:
            raise _wrong(f"图「{chart.title}」所在的部分「{chart.section}」不存在")
    report_text.check(template.title, "标题")
    report_text.check(template.opening, "开头")
    for section in template.sections:
        for paragraph in section.paragraphs:
            report_text.check(paragraph.text, section.title)


def _text(told: dict[str, Any], name: str, where: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _wrong(f"「{where}」没有写 {name}")
    return value.strip()


def _wrong(why: str) -> InvalidInput:
    return InvalidInput(f"工作报告的文字模板不能用：{why}。", "请对照随程序的模板改正，或恢复原来的模板。")
