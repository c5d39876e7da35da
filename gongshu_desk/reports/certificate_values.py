"""What both certificates share: the number or 样张, the code to check it by, the section of one certificate."""

from gongshu_desk.domain.certificates.layout import Layout
from gongshu_desk.domain.forms import CertificateFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.certificate_layout import Filling, certificate_page, setup_of
from gongshu_desk.reports.document import Section
from gongshu_desk.reports.wording import blank_day, long_day


def certificate_section(
    layout: Layout, figures: CertificateFigures, values: dict[str, str], conditions: set[str], *, stock: bool
) -> Section:
    """A section of one certificate: `values` and `conditions` of its kind with those that all kinds share."""
    code = figures.check_code[:8]
    readable = f"{code[:4]}-{code[4:]}" if code else ""
    issued = bool(figures.number and code)
    again = figures.reissued and bool(figures.number)
    shared = {
        "name": printed(figures.name),
        "number": f"{figures.number}（补发）" if again else figures.number,
        "issuer": figures.issuer,
        "day": long_day(figures.issued_on) if figures.issued_on else blank_day().strip(),
        "check_code": readable if issued else "",
    }
    states = {"issued": issued, "specimen": not figures.number, "reissued": again}
    holding = frozenset(conditions | {name for name, holds in states.items() if holds})
    filling = Filling(shared | values, holding, qr_text(figures.number, readable) if issued else "")
    return Section((certificate_page(layout, filling, stock=stock),), setup_of(layout), person=figures.name)


def qr_text(number: str, code: str) -> str:
    """Digits of the number and the code: 2026-023 7C1E-90B4. Chinese would double the modules of the QR."""
    digits = "".join(character if character.isascii() and character.isdigit() else " " for character in number)
    return f"{'-'.join(digits.split())} {code}".upper().strip()
