"""Issuing certificates: each is drawn once as it will be handed out, and the register keeps the hash of those bytes.

Whoever prints it again, years later, gets the same bytes; `reprints_differ` says where that is no longer so.
"""

import hashlib
from collections.abc import Callable, Collection, Sequence
from datetime import date

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.forms import HonourFigures
from gongshu_desk.errors import Cancelled, UserError
from gongshu_desk.reports import check
from gongshu_desk.reports.builders import honour_certificate, training_certificate
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.services import certificate_register, certificates
from gongshu_desk.services.certificate_entries import Figures
from gongshu_desk.services.certificate_register import Plan, Saved
from gongshu_desk.services.desk import Desk

Progress = Callable[[int, int, str], None]


def issue(
    desk: Desk,
    kind: CertificateKind,
    year: int,
    wanted: Collection[str] | None = None,
    order: str = "stroke",
    progress: Progress | None = None,
) -> tuple[list[str], Saved | None]:
    """Give numbers to those entitled who have none yet; the numbers, and None where everyone has one already.

    `wanted` names claims by key or 代表证号; without it the office's own. `PrePrintFaults` stops the whole batch
    before a number is given; `progress` may raise Cancelled.
    """
    made = certificate_register.plan(desk, kind, year, wanted, order)
    if not made.entries:
        return [], None
    return made.numbers, certificate_register.carry_out(desk, made, draw(made, progress))


def reissue(
    desk: Desk, number: str, reason: str, *, fresh: bool = False, issued_on: date | None = None
) -> tuple[str, Saved]:
    """补发: a new number in place of a certificate, which is void from then on. Same check before as in `issue`."""
    made = certificate_register.plan_reissue(desk, number, reason, fresh=fresh, issued_on=issued_on)
    return made.numbers[0], certificate_register.carry_out(desk, made, draw(made))


def draw(made: Plan, progress: Progress | None = None) -> list[str]:
    """The hash of every planned certificate, in order. Needs no store, so it may run on the drawing worker.

    Raises PrePrintFaults, naming persons, before anything is drawn.
    """
    figures = [entry.figures for entry in made.entries]
    if not figures:
        return []
    found = check.faults(document(figures))
    if found:
        raise check.PrePrintFaults(found)
    hashes = []
    for place, one in enumerate(figures, start=1):
        if progress:
            progress(place, len(figures), one.certificate.name)
        hashes.append(fingerprint(one))
    return hashes


def document(figures: Sequence[Figures]) -> Document:
    """The print of certificates of one kind."""
    honours = [one for one in figures if isinstance(one, HonourFigures)]
    if honours:
        return honour_certificate.build(honours)
    return training_certificate.build([one for one in figures if not isinstance(one, HonourFigures)])


def fingerprint(figures: Figures) -> str:
    """SHA-256 (hex) of the PDF of one certificate as it is handed out, frame and title included."""
    return hashlib.sha256(render(document([figures]))).hexdigest()


def reprints_differ(desk: Desk, progress: Progress | None = None) -> list[tuple[str, str]]:
    """(number, person) of every issued certificate, void ones included, whose re-print is not what was issued.

    Those without a kept hash, issued by an older version, are passed over.
    """
    return differing(kept_prints(desk), progress)


def kept_prints(desk: Desk) -> list[tuple[str, str, Figures]]:
    """(number, kept hash, figures) of every certificate whose hash is known."""
    return certificates.kept_prints(desk)


def differing(kept: Sequence[tuple[str, str, Figures]], progress: Progress | None = None) -> list[tuple[str, str]]:
    """The part of `reprints_differ` that draws; needs no store. One that cannot be drawn any more differs."""
    found = []
    for place, (number, pdf_hash, figures) in enumerate(kept, start=1):
        if progress:
            progress(place, len(kept), figures.certificate.name)
        if not _same(figures, pdf_hash):
            found.append((number, figures.certificate.name))
    return found


def _same(figures: Figures, pdf_hash: str) -> bool:
    try:
        return fingerprint(figures) == pdf_hash
    except Cancelled:
        raise
    except UserError:
        return False


def difference_sentences(found: Sequence[tuple[str, str]]) -> list[str]:
    """Each difference as a sentence for the clerk."""
    return [
        f"证书 {number}（{name}）重印与发出时不一致：字体、程序版本或数据文件有变，请保留原件，重印前核对"
        for number, name in found
    ]
