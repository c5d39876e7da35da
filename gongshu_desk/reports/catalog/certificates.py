"""Certificates with a number of the register, and the lists that go with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.forms import HonourFigures, TrainingFigures
from gongshu_desk.reports.builders import certificate_list, honour_certificate, training_certificate
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.samples import certificate_list as list_samples
from gongshu_desk.reports.samples import certificates as samples
from gongshu_desk.services import certificates
from gongshu_desk.services.desk import Desk

STOCK = Choice(
    "stock",
    "用纸",
    (("full", "白纸：全部印"), ("content", "印好边框标题的专用纸：只印内容")),
    "只印内容时不印边框和标题；与登记簿核对的是全部印的那一份",
)
ORDER = Choice(
    "order",
    "次序",
    (("stroke", "姓氏笔画"), ("group", "代表小组"), ("number", "证书编号")),
    "证书和发放清单选同一种次序，纸的顺序就与清单一致",
)
LISTED = Choice("kind", "证书种类", (("all", "全部"), *((kind.value, kind.label) for kind in CertificateKind)))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One certificate and the paper it goes on."""

    figures: TrainingFigures | HonourFigures
    frame: bool = True


def _gather(kind: CertificateKind) -> Callable[[Desk, Options], Sequence[Sheet]]:
    def gather(desk: Desk, options: Options) -> Sequence[Sheet]:
        found = certificates.figures(
            desk, kind, options.year, options.mandate, options.certificate, chosen(ORDER, options)
        )
        frame = chosen(STOCK, options) == "full"
        return [Sheet(figures, frame) for figures in found]

    return gather


def _training(sheets: Sequence[Sheet]) -> Document:
    figures = [sheet.figures for sheet in sheets if isinstance(sheet.figures, TrainingFigures)]
    return training_certificate.build(figures, frame=all(sheet.frame for sheet in sheets))


def _honour(sheets: Sequence[Sheet]) -> Document:
    figures = [sheet.figures for sheet in sheets if isinstance(sheet.figures, HonourFigures)]
    return honour_certificate.build(figures, frame=all(sheet.frame for sheet in sheets))


def _lists(desk: Desk, options: Options) -> Sequence[object]:
    kind = chosen(LISTED, options)
    kinds = () if kind == "all" else (CertificateKind(kind),)
    return certificates.lists(desk, options.year, options.certificate, chosen(ORDER, options), kinds)


REPORTS: tuple[Report, ...] = (
    Report(
        "training-certificate",
        "培训结业证书",
        "按出席记录给参加培训的代表发证；没有编号的印「样张」",
        ("mandate", "certificate"),
        _gather(CertificateKind.TRAINING),
        _training,
        lambda: [Sheet(samples.training())],
        ("{year} 年度没有参加培训的记录。", "请先登记培训的出席情况。"),
        choices=(STOCK, ORDER),
        year_end=True,
    ),
    Report(
        "honour-certificate",
        "荣誉证书",
        "给本单位表彰的代表和联络站发证；没有编号的印「样张」",
        ("mandate", "certificate"),
        _gather(CertificateKind.HONOUR),
        _honour,
        lambda: [Sheet(samples.honour())],
        (
            "{year} 年度没有本单位授予的荣誉，也没有编过号的荣誉证书。",
            "请先在「荣誉证书」页登记；其他单位授予的荣誉由授予单位颁发证书。",
        ),
        choices=(STOCK, ORDER),
        year_end=True,
    ),
    Report(
        "certificate-list",
        "证书发放清单",
        "随一批证书发放：编号起止、张数、领取签名；作废和补发的写明",
        ("certificate",),
        _lists,
        certificate_list.build,
        lambda: [list_samples.certificate_list()],
        ("{year} 年度还没有编号发过证书。", "请先在「证书登记簿」编号发证。"),
        choices=(ORDER, LISTED),
        year_end=True,
    ),
)
