"""Certificates of one deputy each."""

from datetime import date

from gongshu_desk.domain.forms import (
    CertificateFigures,
    HonourFigures,
    TrainingFigures,
)
from gongshu_desk.reports.samples.yearly import UNIT


def certificate(name: str, number: str, issued_on: date | None = date(2026, 5, 13)) -> CertificateFigures:
    """The part both certificates share."""
    return CertificateFigures(number, name, UNIT.name, issued_on, "7c1e90b4" if number else "")


def training(
    name: str = "嘉木样·洛桑久美·图丹却吉尼玛", number: str = "翠柳人大培〔2026〕第 023 号"
) -> TrainingFigures:
    """A training certificate, by default with a name of 15 characters."""
    return TrainingFigures(
        certificate(name, number), "代表依法履职能力提升", date(2026, 5, 12), date(2026, 5, 13), UNIT.name, 4, 16
    )


def honour(name: str = "张𬬭", number: str = "翠柳人大荣〔2026〕第 003 号") -> HonourFigures:
    """An honour certificate, by default with a rare character above U+FFFF."""
    return HonourFigures(certificate(name, number, date(2026, 12, 18)), 2026, "优秀人大代表", "翠柳街道")
