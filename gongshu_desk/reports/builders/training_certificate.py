"""培训结业证书: one page a deputy, with the number of the register or 「样张」."""

from collections.abc import Sequence

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms import TrainingFigures
from gongshu_desk.reports.certificate_layout import certificate_section, filled, wording
from gongshu_desk.reports.document import CertificateText, Document, Section
from gongshu_desk.reports.wording import close_span

KIND = "training-certificate"


def build(figures: Sequence[TrainingFigures], *, frame: bool = True) -> Document:
    """One section per certificate. `frame` False leaves out what stock with a printed head carries already."""
    sections = tuple(_section(one, frame) for one in figures)
    return Document(wording(KIND).title, sections, author=figures[0].certificate.issuer if figures else "")


def _section(figures: TrainingFigures, frame: bool) -> Section:
    words = wording(KIND)
    values = {
        "period": close_span(figures.start, figures.end),
        "organiser": figures.organiser,
        "course": figures.course,
        "kind": "" if "培训" in figures.course else words.extra["kind"],
        "half_days": shown(figures.half_days),
        "hours": "" if figures.hours is None else shown(figures.hours),
    }
    texts = tuple(
        CertificateText(filled(_chosen(number, text, figures), values), honour)
        for number, (text, honour) in enumerate(words.texts)
    )
    return certificate_section(words, figures.certificate, texts, words.extra["address"], frame=frame)


def _chosen(number: int, text: str, figures: TrainingFigures) -> str:
    """The sentence without 学时 where none are known."""
    return wording(KIND).extra.get(f"{number}.without_hours", text) if figures.hours is None else text
