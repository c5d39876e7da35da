"""The finished paper as a picture, on sample figures. Runs on the drawing worker."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.forms import CertificateFigures
from gongshu_desk.reports.builders import honour_certificate, training_certificate
from gongshu_desk.reports.check import faults
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.samples import certificates as samples
from gongshu_desk.ui.kit.pdf_raster import open_pdf, raster

LONG_ISSUER = "临江区人民代表大会常务委员会翠柳街道工作委员会"
LONG_COURSE = "学习贯彻《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》"
SAMPLES = (
    ("usual", "样例数据"),
    ("long", "最长的姓名和名称"),
    ("rare", "生僻字姓名"),
    ("specimen", "样张（未编号）"),
)
_NAMES = {"usual": "刘畅", "long": "嘉木样·洛桑久美·图丹却吉尼玛", "rare": "张𬬭", "specimen": "刘畅"}


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the clerk sees: the paper, and what is wrong with it in a sentence (empty: nothing)."""

    picture: QImage
    fault: str


def sample_document(kind: CertificateKind, text: str, sample: str, *, stock: bool = True) -> Document:
    """One certificate in a layout, on one of SAMPLES. UserError where the text is no layout."""
    name = _NAMES[sample]
    if kind is CertificateKind.TRAINING:
        trained = samples.training(name) if sample != "specimen" else samples.training(name, "")
        if sample == "long":
            trained = replace(trained, course=LONG_COURSE, organiser=LONG_ISSUER)
        return training_certificate.build(
            [replace(trained, certificate=_in(trained.certificate, text, sample))], frame=stock
        )
    honoured = samples.honour(name) if sample != "specimen" else samples.honour(name, "")
    if sample == "long":
        honoured = replace(honoured, honour="临江区第一届人民代表大会优秀代表建议奖")
    return honour_certificate.build(
        [replace(honoured, certificate=_in(honoured.certificate, text, sample))], frame=stock
    )


def _in(certificate: CertificateFigures, text: str, sample: str) -> CertificateFigures:
    issuer = LONG_ISSUER if sample == "long" else certificate.issuer
    return replace(certificate, layout=text, issuer=issuer)


def picture(kind: CertificateKind, text: str, sample: str, scale: float, *, stock: bool = True) -> Seen:
    """The finished PDF at `scale` pixels to the point. A text that does not fit is drawn as far as it goes, and told."""
    document = sample_document(kind, text, sample, stock=stock)
    found = faults(document)
    told = "；".join(dict.fromkeys(fault.sentence for fault in found))
    pen = Pen(document.title)
    for section in document.sections:
        Flow(section).draw(pen)
    return Seen(raster(open_pdf(pen.finish()), 0, scale), told)
