"""荣誉证书: one page for a deputy or a station, with the number of the register or 「样张」."""

from collections.abc import Sequence

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.forms import HonourFigures
from gongshu_desk.reports.certificate_layout import layout_of
from gongshu_desk.reports.certificate_values import certificate_section
from gongshu_desk.reports.document import Document, Section

KIND = CertificateKind.HONOUR
PRIZES = ("奖", "奖章", "奖状", "称号")


def build(figures: Sequence[HonourFigures], *, frame: bool = True) -> Document:
    """One section per certificate, each in its own layout. `frame` False leaves out what printed stock carries."""
    sections = tuple(_section(one, frame) for one in figures)
    title = layout_of(KIND, figures[0].certificate.layout).title if figures else KIND.label
    return Document(title, sections, author=figures[0].certificate.issuer if figures else "")


def _section(figures: HonourFigures, frame: bool) -> Section:
    reason = figures.reason.rstrip("，。；")
    values = {
        "year": str(figures.year),
        "within": figures.within,
        "honour": figures.honour,
        "given_reason": reason,
        "document_no": figures.document_no,
    }
    states = {
        "station": not figures.certificate.person,
        "prize": figures.honour.endswith(PRIZES),
        "given_reason": bool(reason),
    }
    conditions = {name for name, holds in states.items() if holds}
    layout = layout_of(KIND, figures.certificate.layout)
    return certificate_section(layout, figures.certificate, values, conditions, stock=frame)
