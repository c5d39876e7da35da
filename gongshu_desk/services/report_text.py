"""The work report of a year, a term or any span: figures gathered, the template filled, the clerk's own words kept.

The template is the office's own copy in the data folder where there is one, else the one the program brings. What the
clerk settles for a span (title, date, sections left out, paragraphs in other words) is one setting, saved in one write.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from gongshu_desk import paths
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.work_report import ReportParagraph, WorkReport
from gongshu_desk.domain.indicators import Indicators, Span
from gongshu_desk.domain.periods import year_span
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.report_compose import Basis, Draft, Written, compose, settled
from gongshu_desk.domain.report_template import Template, parse
from gongshu_desk.domain.report_text import Told
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.files import write_atomically
from gongshu_desk.services import spans
from gongshu_desk.services.desk import Desk, put_setting, setting_of, unit_of
from gongshu_desk.services.indicators import indicators
from gongshu_desk.services.setup import WORK_METHOD, ordinal
from gongshu_desk.store.session import Saved

Progress = Callable[[int, int, str], None]
SETTING = "work-report"
YEARS = "零一二三四五六七八九十"
SPAN_SIGN = ".."
"""Between the days of a span, 2024-03-01..2025-06-30."""
LONGEST = 4000
"""Characters of a paragraph."""


@dataclass(frozen=True)
class Composed:
    """A report with what it was made of. `name` is what its draft is kept under."""

    report: WorkReport
    basis: Basis
    draft: Draft
    name: str
    own_template: bool

    @property
    def has_figures(self) -> bool:
        """Whether there is anything to report of the span: a station that was always open is not enough."""
        counts = (item for item in self.basis.now.items if item.key != "stations.count")
        return any(not isinstance(item.value, Rate) and item.value for item in counts)


def work_report(desk: Desk, span: Span, *, prompts: bool = True, progress: Progress | None = None) -> Composed:
    """The report of a span; without `prompts` only what is text. InvalidInput where the template cannot be used."""
    template, own = template_of(desk)
    name = name_of(desk, span)
    draft = draft_of(desk, name)
    basis = basis_of(desk, span, draft.as_of, progress)
    return Composed(compose(template, basis, draft, prompts=prompts), basis, draft, name, own)


# --- spans ----------------------------------------------------------------------------------------------------


def span_of(desk: Desk, year: int, chosen: str = "year") -> Span:
    """`year`, `term` (the one that runs on the last day of the year) or 2024-03-01..2025-06-30."""
    if chosen == "year":
        return spans.year(year)
    if chosen == "term":
        last = date(year, 12, 31)
        found = spans.terms(desk)
        return next((one.span for one in found if last in one.span), found[0].span)
    first, _sign, last_ = chosen.partition(SPAN_SIGN)
    try:
        return spans.any_days(date.fromisoformat(first.strip()), date.fromisoformat(last_.strip()))
    except ValueError as error:
        raise InvalidInput(
            f"不认识期间「{chosen}」。",
            f"可写 year（年度）、term（本届）或 2024-03-01{SPAN_SIGN}2025-06-30 这样的起止日期。",
        ) from error


def name_of(desk: Desk, span: Span) -> str:
    """What the draft of a span is kept under: 2025, term-1, 2024-03-01..2025-06-30."""
    for one in spans.terms(desk):
        if one.span == span:
            return f"term-{one.number}"
    if (span.first, span.last) == year_span(span.first.year):
        return str(span.first.year)
    return f"{span.first.isoformat()}{SPAN_SIGN}{span.last.isoformat()}"


def year_parts(span: Span, until: date) -> list[Span]:
    """The calendar years of a longer span, the first and last cut to it, as far as they have begun by `until`.

    One year has no parts.
    """
    if len(span.years) < 2:
        return []
    days = [(number, *year_span(number)) for number in span.years]
    cut = [Span(f"{number} 年度", max(first, span.first), min(last, span.last)) for number, first, last in days]
    return [part for part in cut if part.first <= until]


# --- figures --------------------------------------------------------------------------------------------------


def basis_of(desk: Desk, span: Span, as_of: date | None = None, progress: Progress | None = None) -> Basis:
    """The figures of the span, of the year before (of a year), of each year (of a longer span), all as of one day."""
    whole = (span.first, span.last) == year_span(span.first.year)
    parts = year_parts(span, as_of or max(desk.today(), span.first))
    total = 1 + len(parts) + int(whole)

    def step(number: int, words: str) -> None:
        if progress is not None:
            progress(number, total, words)

    step(0, span.title)
    now = indicators(desk, span, as_of)
    before = None
    if whole:
        step(1, f"{span.first.year - 1} 年度")
        before = indicators(desk, spans.year(span.first.year - 1), now.as_of)
    years = []
    for at, part in enumerate(parts, start=1):
        step(at, part.title)
        years.append(indicators(desk, part, now.as_of))
    with desk.store.read() as session:
        own = unit_of(session)
        issuer = UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)
        method = str(setting_of(session, WORK_METHOD, "") or "").strip()
    return Basis(issuer, now, before, _filled(years), _names(desk, now, own.name, method))


def _filled(years: list[Indicators]) -> tuple[Indicators, ...]:
    """Years at either end in which nothing happened are no columns (a term that begins on 28 December)."""

    def idle(one: Indicators) -> bool:
        return (one.span.last - one.span.first).days < 60 and not any(
            not isinstance(item.value, Rate) and item.key.split(".")[0] not in STANDING and item.value
            for item in one.items
        )

    while years and idle(years[0]):
        years = years[1:]
    while years and idle(years[-1]):
        years = years[:-1]
    return tuple(years)


STANDING = frozenset({"deputies", "elections"})
"""Groups of figures that stand on any day, whether anything happens or not."""


def _names(desk: Desk, now: Indicators, unit: str, method: str) -> Mapping[str, str]:
    """The words of the report that are no figures."""
    span = now.span
    until = min(span.last, now.as_of)
    found = {"unit": unit, "method": method, "until": _day(until), "known": _day(now.as_of)}
    found["each"] = "各年" if len(span.years) > 1 else ""
    term = next((one for one in spans.terms(desk) if one.span == span), None)
    if term is not None:
        count = round((span.last - span.first).days / 365.25)
        whole = 1 < count < len(YEARS) and until >= span.last
        over = f"{YEARS[count]}年" if whole else "本届"
        return found | {
            "occasion": f"第{ordinal(term.number)}届",
            "period": f"{over}来" if whole else "本届以来",
            "over": over,
        }
    if (span.first, span.last) == year_span(span.first.year):
        return found | {"occasion": f"{span.first.year}年", "period": f"{span.first.year}年", "over": "全年"}
    days = _days(span)
    return found | {"occasion": days, "period": days, "over": "期间"}


def _days(span: Span) -> str:
    """2025年上半年, 2025年1月至3月, 2025年3月1日至2026年6月15日."""
    first, last = span.first, span.last
    if first.year != last.year or first.day != 1 or (last + timedelta(days=1)).day != 1:
        return f"{_day(first)}至{_day(last)}"
    halves = {(1, 6): "上半年", (7, 12): "下半年"}
    if half := halves.get((first.month, last.month)):
        return f"{first.year}年{half}"
    months = f"{first.month}月" if first.month == last.month else f"{first.month}月至{last.month}月"
    return f"{first.year}年{months}"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


# --- the template ---------------------------------------------------------------------------------------------


def template_of(desk: Desk) -> tuple[Template, bool]:
    """The template in use, and whether it is the office's own."""
    own = _own_file(desk)
    file = own if own.is_file() else _shipped()
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(
            f"「{file.name}」不是 UTF-8 文本。", "请在记事本里另存为 UTF-8 编码，或恢复原来的模板。"
        ) from error
    return parse(text), own.is_file()


def own_template(desk: Desk) -> Path:
    """The office's own copy to edit; made from the one the program brings where there is none yet."""
    own = _own_file(desk)
    if not own.is_file():
        own.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(own, _shipped().read_bytes())
    return own


def restore_template(desk: Desk) -> Path | None:
    """Use the program's template again; the own copy is set aside as 「…（旧）.toml」, never lost. Its new name."""
    own = _own_file(desk)
    if not own.is_file():
        return None
    kept, number = own.with_name(f"{own.stem}（旧）{own.suffix}"), 1
    while kept.exists():
        number += 1
        kept = own.with_name(f"{own.stem}（旧 {number}）{own.suffix}")
    own.rename(kept)
    return kept


def _own_file(desk: Desk) -> Path:
    return paths.templates(desk.data) / "工作报告.toml"


def _shipped() -> Path:
    return paths.resources() / "reports" / "work-report.toml"


# --- what the clerk settles -----------------------------------------------------------------------------------


def draft_of(desk: Desk, name: str) -> Draft:
    """What is settled for a span."""
    told = desk.setting(f"{SETTING}/{name}", {})
    return Draft(
        title=told.get("title", ""),
        day=date.fromisoformat(told["day"]) if told.get("day") else None,
        as_of=date.fromisoformat(told["as_of"]) if told.get("as_of") else None,
        off=tuple(told.get("off", ())),
        written={
            key: Written(one["text"], tuple(Told(*figure) for figure in one.get("figures", ())))
            for key, one in told.get("written", {}).items()
        },
    )


def settle(
    desk: Desk, composed: Composed, *, title: str, day: date | None, as_of: date | None, off: tuple[str, ...]
) -> Saved:
    """Title, date, the day up to which answers and resolutions count (None: always today), the sections left out."""
    first = composed.report.span.first
    if as_of is not None and as_of < first:
        raise InvalidInput(
            f"截至日期 {as_of.isoformat()} 早于报告的第一天 {first.isoformat()}。", "请改成这一天以后的日期，或空着。"
        )
    titled = " ".join(title.split())
    if len(titled) > 100:
        raise InvalidInput("标题太长。", "请写在 100 个字以内。")
    generated = compose(template_of(desk)[0], composed.basis, replace(composed.draft, title="")).title
    draft = replace(
        draft_of(desk, composed.name), title="" if titled == generated else titled, day=day, as_of=as_of, off=off
    )
    return _save(desk, composed.name, draft, "调整工作报告")


def write_paragraph(desk: Desk, composed: Composed, key: str, text: str) -> Saved:
    """Put the clerk's words in place of a paragraph, with the figures the generated one has today.

    Saved again with the same words it is reconciled: changes of figures up to now are taken as seen.
    """
    words = "".join(line.strip() for line in text.splitlines())
    if not words:
        raise InvalidInput(
            "这一段是空的。", "不要这一段的，请在「放进哪些部分」里去掉所在的部分；要恢复原文的，请点「恢复」。"
        )
    if len(words) > LONGEST:
        raise InvalidInput(f"这一段有 {len(words)} 个字，太长。", f"请写在 {LONGEST} 个字以内，或者分写到几段里。")
    paragraph = _paragraph(composed, key)
    basis = composed.basis
    written = Written(words, settled(paragraph.generated, basis.now, basis.before))
    draft = draft_of(desk, composed.name)
    return _save(desk, composed.name, replace(draft, written={**draft.written, key: written}), "改写工作报告的一段")


def reset_paragraph(desk: Desk, composed: Composed, key: str) -> Saved:
    """Take the generated paragraph again."""
    draft = draft_of(desk, composed.name)
    if key not in draft.written:
        raise NotFound("这一段没有改过。", "不用恢复。")
    kept = {name: written for name, written in draft.written.items() if name != key}
    return _save(desk, composed.name, replace(draft, written=kept), "恢复工作报告的一段")


def _paragraph(composed: Composed, key: str) -> ReportParagraph:
    for paragraph in composed.report.paragraphs:
        if paragraph.key == key:
            return paragraph
    raise NotFound("报告里已经没有这一段。", "请刷新后再改。")


def _save(desk: Desk, name: str, draft: Draft, sentence: str) -> Saved:
    value: dict[str, Any] = {
        "title": draft.title,
        "day": draft.day.isoformat() if draft.day else "",
        "as_of": draft.as_of.isoformat() if draft.as_of else "",
        "off": list(draft.off),
        "written": {
            key: {"text": one.text, "figures": [[f.key, f.form, f.text] for f in one.figures]}
            for key, one in draft.written.items()
        },
    }
    with desk.store.write(sentence, Command.ENTER) as session:
        put_setting(session, f"{SETTING}/{name}", value)
    assert desk.store.last is not None
    return desk.store.last
