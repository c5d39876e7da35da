"""培训结业证书: one page a deputy, with the number of the register or 「样张」."""

from collections.abc import Sequence

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms import TrainingFigures
from gongshu_desk.reports.certificate_layout import layout_of
from gongshu_desk.reports.certificate_values import certificate_section
from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.wording import close_span

KIND = CertificateKind.TRAINING


def build(figures: Sequence[TrainingFigures], *, frame: bool = True) -> Document:
    """One section per certificate, each in its own layout. `frame` False leaves out what printed stock carries."""
    sections = tuple(_section(one, frame) for one in figures)
    title = layout_of(KIND, figures[0].certificate.layout).title if figures else KIND.label
    return Document(title, sections, author=figures[0].certificate.issuer if figures else "")


def _section(figures: TrainingFigures, frame: bool) -> Section:
    values = {
        "year": str(figures.end.year),
        "period": close_span(figures.start, figures.end),
        "organiser": figures.organiser,
        "course": figures.course,
        "half_days": shown(figures.half_days),
        "hours": "" if figures.hours is None else shown(figures.hours),
    }
    conditions = {
        name for name, holds in (("no_hours", figures.hours is None), ("named_training", "培训" in figures.course)) if holds
    }  # fmt: skip
    layout = layout_of(KIND, figures.certificate.layout)
    return certificate_section(layout, figures.certificate, values, conditions, stock=frame)
