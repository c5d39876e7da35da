"""会议通知: a letter to the deputies, 信函格式 of GB/T 9704, with the unit's red head or for stock that has one."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.meetings import NoticeFigures
from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.official import letter_section


def build(figures: Sequence[NoticeFigures]) -> Document:
    """One letter a notice."""
    title = figures[0].title if len(figures) == 1 else "会议通知"
    return Document(title, tuple(map(_section, figures)), author=figures[0].issuer if figures else "")


def complain(figures: Sequence[NoticeFigures]) -> list[tuple[str, str]]:
    """A notice without a place sends people nowhere: (title, what is lacking) for each such one."""
    return [(one.title, "没有填地点") for one in figures if not one.place.strip()]


def _section(figures: NoticeFigures) -> Section:
    return letter_section(
        figures.title,
        figures.paragraphs,
        issuer=figures.issuer,
        day=figures.day,
        addressee=figures.addressee,
        mark=figures.issuer if figures.red_head else "",
        number=figures.number,
        contact=figures.contact,
        person=figures.title,
    )
