"""Certificates with a number of the register, and the lists that go with them."""

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.reports.builders import honour_certificate, training_certificate
from gongshu_desk.reports.catalog.entry import Report
from gongshu_desk.reports.samples import certificates as samples
from gongshu_desk.services import certificates

REPORTS: tuple[Report, ...] = (
    Report(
        "training-certificate",
        "培训结业证书",
        "按出席记录给参加培训的代表发证；没有编号的印「样张」",
        ("mandate",),
        lambda desk, options: certificates.figures(desk, CertificateKind.TRAINING, options.year, options.mandate),
        training_certificate.build,
        lambda: [samples.training()],
        ("{year} 年度没有参加培训的记录。", "请先登记培训的出席情况。"),
        year_end=True,
    ),
    Report(
        "honour-certificate",
        "荣誉证书",
        "给受表彰的代表和联络站发证；没有编号的印「样张」",
        ("mandate",),
        lambda desk, options: certificates.figures(desk, CertificateKind.HONOUR, options.year, options.mandate),
        honour_certificate.build,
        lambda: [samples.honour()],
        ("{year} 年度没有荣誉记录。", "请先在「荣誉证书」页登记。"),
        year_end=True,
    ),
)
