"""测评结果宣读稿: what the teller reads out on the spot — the votes on each deputy, the rates with n/d, what they mean."""

from collections.abc import Sequence
from dataclasses import replace

from gongshu_desk.domain.duty_scales import RATES, Part, Scale, aspect_sentences, result
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.duty import ResultFigures, ResultRow
from gongshu_desk.reports.builders.duty_words import aspects_told, on_paper
from gongshu_desk.reports.document import Document, Paragraph, Section
from gongshu_desk.reports.official import official_section
from gongshu_desk.reports.official_grid import LINE, PITCH, SIZE, TRACKING
from gongshu_desk.reports.roles import Role
from gongshu_desk.reports.wording import long_day, percent, ratio

TITLE = "述职测评结果"
NUMERALS = "一二三四五六七八九十"


def build(figures: Sequence[ResultFigures]) -> Document:
    """One paper a meeting."""
    author = figures[0].unit.name if figures else ""
    return Document("测评结果宣读稿", tuple(_section(one) for one in figures), author=author)


def lacking(figures: Sequence[ResultFigures]) -> list[tuple[str, str]]:
    """Nothing is read out whose sums do not tie."""
    return [
        (row.name, "票数不符，请先核对计票")
        for one in figures
        for row in one.rows
        if row.whole.total != row.whole.valid or (row.whole.invalid or 0) < 0
    ]


def _section(figures: ResultFigures) -> Section:
    day = long_day(figures.day) if figures.day else ""
    section = official_section(
        f"{figures.meeting}测评结果", _paragraphs(figures), byline=figures.place, day=day, person=figures.meeting
    )
    signed = (
        f"计票、监票人员：{figures.tellers}" if figures.tellers else "监票人：　　　　　　计票人：　　　　　　唱票人："
    )
    line = Paragraph(signed, Role.OFFICIAL_BODY, SIZE, PITCH, tracking=TRACKING, before=LINE, indent=2)
    *told, last = section.blocks
    assert isinstance(last, Paragraph)
    return replace(section, blocks=(*told, replace(last, keep_with_next=True), line))  # no signature alone on a page


def _paragraphs(figures: ResultFigures) -> list[str]:
    came = [
        f"{word}{number}人"
        for word, number in (("应到", figures.expected), ("实到", figures.present))
        if number is not None
    ]
    told = f"参加测评的人员{'，'.join(came)}。" if came else ""
    found = ["各位选民、各位代表：", f"{told}现在宣布代表述职测评结果。"]
    for at, row in enumerate(figures.rows):
        head = f"{row.name}代表{f'（{row.mark}）' if row.mark else ''}"
        found += [f"{_numeral(at)}、{head}" if len(figures.rows) > 1 else head + "：", *_told(row)]
    return [*found, "以上为本次测评的全部结果。"]


def _told(row: ResultRow) -> list[str]:
    """The counts of the voters, both rates, then what the scale says beyond them."""
    whole, scale = row.whole, row.scale
    spoilt = f"，无效票{whole.invalid}张" if whole.invalid else ""
    votes = "、".join(f"{word}{count or 0}票" for word, count in zip(scale.answers, whole.votes, strict=False))
    found = [
        f"发出测评票{whole.issued}张，收回{whole.returned}张，其中有效票{whole.valid}张{spoilt}。{votes}。{_rates(scale, whole)}"
    ]
    aspects = aspect_sentences(scale, row.parts)
    outcome = result(scale, row.parts)
    if scale.judge != RATES or scale.bands or scale.weights:
        found.append(on_paper("".join(one for one in outcome.sentences if one not in aspects)))
    if outcome.refused:
        found.append(f"{scale.options[2]}票超过有效票的半数，按照规定须限期整改并再次述职。")
    if aspects:
        found.append(aspects_told(aspects))
    return found


def _rates(scale: Scale, whole: Part) -> str:
    votes = [count or 0 for count in whole.votes]
    best, second = scale.options[:2]
    strict, both = Rate(votes[0], whole.valid or 0), Rate(votes[0] + votes[1], whole.valid or 0)
    return f"{best}率{percent(strict)}（{ratio(strict)}），{best}和{second}率{percent(both)}（{ratio(both)}）。"


def _numeral(at: int) -> str:
    """一 to 九十九, as headings count; beyond that in digits."""
    tens, ones = divmod(at + 1, 10)
    if tens > 9:
        return str(at + 1)
    return ("" if not tens else ("" if tens == 1 else NUMERALS[tens - 1]) + "十") + (NUMERALS[ones - 1] if ones else "")
