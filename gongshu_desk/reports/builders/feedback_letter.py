"""反馈函: to each deputy who reported, the result of the ballot, what the voters said, and what is expected."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.duty import DutyLetter
from gongshu_desk.reports.builders.duty_words import aspects_told, numbered, occasion, result
from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.official import letter_section
from gongshu_desk.reports.wording import contact

TITLE = "述职评议反馈函"


def build(figures: Sequence[DutyLetter]) -> Document:
    """One letter per deputy."""
    author = figures[0].unit.name if figures else ""
    return Document(TITLE, tuple(_letter(one) for one in figures), author=author)


def _letter(letter: DutyLetter) -> Section:
    return letter_section(
        f"关于反馈{letter.year}年度述职评议情况的函",
        _paragraphs(letter),
        issuer=letter.unit.name,
        day=None,
        addressee=letter.addressee,
        mark=letter.unit.name if letter.red_head else "",
        contact=contact(letter.unit),
        person=letter.name,
    )


def _paragraphs(letter: DutyLetter) -> list[str]:
    """一、…: the parts there are, numbered in order."""
    heads = iter("一二三四")
    found = [f"{occasion(letter)}现将有关情况反馈如下。"]
    if letter.ballot is not None:
        found += [f"{next(heads)}、测评结果", result(letter)]
        if letter.aspects:
            found.append(aspects_told(letter.aspects))
    found.append(f"{next(heads)}、选民的意见和建议")
    if letter.said:
        found += [f"选民提出意见和建议{len(letter.said)}条：", *numbered(letter.said)]
    else:
        found.append("选民没有另外提出意见和建议。")
    found += [f"{next(heads)}、有关要求", _expected(letter)]
    return found


def _expected(letter: DutyLetter) -> str:
    """What the deputy is asked to do, in one paragraph."""
    parts = []
    if letter.said:
        parts.append("请对选民的意见和建议逐条研究，能够办理的抓紧办理，暂时不能办理的向选民说明情况。")
    if letter.must_mend:
        parts.append("按照规定你须进行整改，整改的内容和期限见整改通知。")
    parts.append("请结合评议情况改进不足，认真履行代表职责，在下一次述职时向选民报告。")
    return "".join(parts)
