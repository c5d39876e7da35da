"""荣誉证书: one page for a deputy or a station, with the number of the register or 「样张」."""

from collections.abc import Sequence

from gongshu_desk.domain.forms import HonourFigures
from gongshu_desk.reports.certificate_layout import certificate_section, filled, wording
from gongshu_desk.reports.document import CertificateText, Document, Section

KIND = "honour-certificate"
PRIZES = ("奖", "奖章", "奖状", "称号")


def build(figures: Sequence[HonourFigures], *, frame: bool = True) -> Document:
    """One section per certificate. `frame` False leaves out what stock with a printed head carries already."""
    sections = tuple(_section(one, frame) for one in figures)
    return Document(wording(KIND).title, sections, author=figures[0].certificate.issuer if figures else "")


def _section(figures: HonourFigures, frame: bool) -> Section:
    words = wording(KIND)
    person = figures.certificate.person
    values = {"year": str(figures.year), "within": figures.within, "honour": figures.honour}
    usual = words.extra["reason" if person else "reason_unit"]
    values["reason"] = figures.reason.rstrip("，。；") or filled(usual, values)
    values["verb"] = words.extra["verb_prize" if figures.honour.endswith(PRIZES) else "verb"]
    texts = tuple(CertificateText(filled(text, values), honour) for text, honour in words.texts)
    address = words.extra["address" if person else "address_unit"]
    return certificate_section(words, figures.certificate, texts, address, frame=frame)
