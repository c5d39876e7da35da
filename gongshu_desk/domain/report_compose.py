"""A work report put together: template, figures, and what the clerk wrote in place of some paragraphs. Pure."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.work_report import (
    Moved,
    ReportChart,
    ReportParagraph,
    ReportSection,
    WorkReport,
)
from gongshu_desk.domain.indicators import Indicators
from gongshu_desk.domain.report_tables import figures_table, yearly_table
from gongshu_desk.domain.report_template import ChartTemplate, ParagraphTemplate, SectionTemplate, Template
from gongshu_desk.domain.report_text import (
    Piece,
    Sources,
    Told,
    apart,
    marked,
    number,
    numbers_in,
    paragraph,
    percentage,
    plain,
    quotient,
)
from gongshu_desk.domain.summary import UnitLine

OPENING = "opening"
"""Key of the opening paragraph, which belongs to no section."""
FORM_WORDS = {"n": "的分子", "d": "的分母", "rest": "的差额", "change": "比上年的差"}
"""What is said behind the name of an indicator where not its value is meant."""
_DATED = re.compile(r"第?\d+(?:年|月|日|届|号)")


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph in the clerk's words, and the figures (key, form, words) the generated one had at that time."""

    text: str
    figures: tuple[Told, ...] = ()


@dataclass(frozen=True)
class Draft:
    """What the clerk has settled for the report of one span.

    Empty `title` and no `day`: as the template has it. `as_of`: the day up to which answers and resolutions count;
    None takes the day on which the report is made.
    """

    title: str = ""
    day: date | None = None
    as_of: date | None = None
    off: tuple[str, ...] = ()
    written: Mapping[str, Written] = field(default_factory=dict)


@dataclass(frozen=True)
class Basis:
    """Figures a report is made of. `years` are the calendar years of a longer span, `names` the words of the report."""

    issuer: UnitLine
    now: Indicators
    before: Indicators | None = None
    years: tuple[Indicators, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def compose(template: Template, basis: Basis, draft: Draft, *, prompts: bool = True) -> WorkReport:
    """The report. Sections that have nothing to tell are left out; without `prompts` what nobody has written, too."""
    sources = Sources(basis.now, basis.before, basis.names)
    opening = _paragraph(ParagraphTemplate(OPENING, template.opening), sources, draft, basis)
    sections = []
    for part in template.sections:
        if part.key not in draft.off:
            section = _section(part, template.charts, sources, draft, basis, prompts)
            if section.paragraphs:
                sections.append(section)
    charts = {key for chart in template.charts for _, key, _ in chart.series}
    told = [figure for one in (opening, *(p for s in sections for p in s.paragraphs)) for figure in one.figures]
    tables = [figures_table(basis.now, basis.before, told, charts)]
    if len(basis.years) > 1:
        tables.append(yearly_table(template.yearly, basis.now, basis.years))
    return WorkReport(
        issuer=basis.issuer,
        span=basis.now.span,
        as_of=basis.now.as_of,
        title=draft.title or plain(paragraph(template.title, sources)),
        day=draft.day,
        opening=opening or ReportParagraph(OPENING, ()),
        sections=tuple(sections),
        tables=tuple(tables),
        left_out=tuple((part.key, part.title) for part in template.sections if part.key in draft.off),
        outdated=_outdated(template, draft),
    )


def _section(
    part: SectionTemplate, charts: Sequence[ChartTemplate], sources: Sources, draft: Draft, basis: Basis, prompts: bool
) -> ReportSection:
    made = [_paragraph(one, sources, draft, basis) for one in part.paragraphs]
    kept = tuple(one for one in made if one.pieces and (prompts or not one.prompt))
    drawn = (_chart(chart, basis) for chart in charts if chart.section == part.key) if kept else ()
    return ReportSection(part.key, part.title, kept, tuple(chart for chart in drawn if chart is not None))


def _paragraph(part: ParagraphTemplate, sources: Sources, draft: Draft, basis: Basis) -> ReportParagraph:
    generated = paragraph(part.text, sources)
    written = draft.written.get(part.key)
    if written is None:
        return ReportParagraph(part.key, generated, generated, prompt=part.prompt)
    told = [piece for piece in generated if isinstance(piece, Told)]
    return ReportParagraph(
        part.key,
        marked(written.text, told),
        generated,
        edited=True,
        moved=_moved(written.figures, basis),
        strange=_strange(written.text, {one.key for one in told}, basis),
    )


# --- what the clerk wrote, against the figures of today -------------------------------------------------------


def settled(pieces: Sequence[Piece], now: Indicators, before: Indicators | None) -> tuple[Told, ...]:
    """The figures of a paragraph in their full words, to be kept with what the clerk writes in its place."""
    found = (piece for piece in pieces if isinstance(piece, Told))
    return tuple(Told(one.key, one.form, full(one.key, one.form, now, before)) for one in found)


def full(key: str, form: str, now: Indicators, before: Indicators | None) -> str:
    """A figure in full, 89.1%（4,188/4,700）; 「无」 where there is none any more."""
    item = now.by_key.get(key)
    if item is None:
        return "无"
    if form == "change":
        last = before.by_key.get(key) if before else None
        difference = apart(item, last) if last else None
        return "无" if difference is None else number(difference)
    if not isinstance(item.value, Rate):
        return number(item.value)
    rate = item.value
    parts = {"n": rate.numerator, "d": rate.denominator}
    if form in parts:
        return number(parts[form])
    if form == "rest":
        return number(Fraction(rate.denominator) - Fraction(rate.numerator))
    return f"{percentage(rate)}（{quotient(rate)}）" if rate.denominator else "无"


def _moved(figures: Sequence[Told], basis: Basis) -> tuple[Moved, ...]:
    found = {}
    for old in figures:
        new = full(old.key, old.form, basis.now, basis.before)
        if new != old.text:
            item = basis.now.by_key.get(old.key)
            label = (item.label if item else old.key) + FORM_WORDS.get(old.form, "")
            found[old.key, old.form] = Moved(old.key, label, old.text, new)
    return tuple(found.values())


def _strange(text: str, keys: Collection[str], basis: Basis) -> tuple[str, ...]:
    """Numbers of a text that are no figures of its paragraph, of now or the year before; dates are no figures."""
    known: set[str] = set(numbers_in(_DATED.sub("", "".join(basis.names.values()))))
    for figures in (basis.now, *([basis.before] if basis.before else [])):
        for item in (figures.by_key[key] for key in keys if key in figures.by_key):
            for form in ("", "n", "d", "rest", "change") if isinstance(item.value, Rate) else ("", "change"):
                known.update(numbers_in(full(item.key, form, basis.now, basis.before)))
                known.update(numbers_in(full(item.key, form, figures, None)))
    bare = {one.replace(",", "") for one in known}
    told = numbers_in(_DATED.sub("", text))
    return tuple(dict.fromkeys(one for one in told if one.replace(",", "") not in bare))


def _outdated(template: Template, draft: Draft) -> tuple[str, ...]:
    known = {OPENING, *(one.key for part in template.sections for one in part.paragraphs)}
    return tuple(key for key in draft.written if key not in known)


# --- charts ---------------------------------------------------------------------------------------------------


def _chart(chart: ChartTemplate, basis: Basis) -> ReportChart | None:
    """Columns by year, or the year before beside this one; None where there is nothing to compare."""
    years = basis.years or ((basis.before, basis.now) if basis.before else ())
    if len(years) < 2:
        return None
    series = tuple((name, tuple(_value(one, key, form) for one in years)) for name, key, form in chart.series)
    labels = tuple(f"{one.span.first.year}年" for one in years)
    return ReportChart(chart.title, labels, series) if any(any(values) for _, values in series) else None


def _value(figures: Indicators, key: str, form: str) -> int:
    item = figures.by_key.get(key)
    if item is None:
        return 0
    value = item.value
    if isinstance(value, Rate):
        value = value.denominator if form == "d" else value.numerator
    return int(value)
