"""Certificates of a year: who is entitled, what is printed, and the list that goes with a batch."""

import hashlib
from collections.abc import Collection, Mapping, Sequence

from sqlmodel import Session

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.forms.register import CertificateLine, CertificateListFigures
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services import layouts
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.certificate_claims import Claim, entitled
from gongshu_desk.services.certificate_entries import (
    ORDERS,
    Entry,
    Figures,
    entries,
    entry_figures,
    entry_place,
    figures_of,
    place,
)
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.kinds import read
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.year_figures import group_order


def claims(
    desk: Desk, kind: CertificateKind, year: int, wanted: Collection[str] = (), order: str = "stroke"
) -> list[Claim]:
    """Everyone entitled in a year, those whose honour another body granted included; `wanted` as in `chosen`."""
    with desk.store.read() as session:
        found = entitled(session, kind, year, order)
    return [claim for claim in found if not wanted or claim.key in wanted or claim.certificate_no in wanted]


def chosen(found: Sequence[Claim], wanted: Collection[str] | None) -> list[Claim]:
    """The claims named by key or 代表证号; without names those of the office's own honours and trainings."""
    if wanted is None:
        return [claim for claim in found if claim.own]
    return [
        claim for claim in found if claim.key in wanted or (claim.certificate_no and claim.certificate_no in wanted)
    ]


def register(desk: Desk, year: int | None = None) -> list[Entry]:
    """The certificate register of a year, or of all years: valid and void, in the order of the numbers."""
    with desk.store.read() as session:
        return entries(session, year=year)


def figures(
    desk: Desk,
    kind: CertificateKind,
    year: int,
    wanted: Collection[str] = (),
    numbers: Collection[str] = (),
    order: str = "stroke",
) -> list[Figures]:
    """What to print: issued certificates from their kept words, 「样张」 (no number) for who has none.

    `wanted` narrows to deputies (代表证号), `numbers` to certificates of the register, void ones included, which are
    drawn as they were issued; NotFound names a number that is not in it.
    """
    with desk.store.read() as session:
        if numbers:
            return [entry_figures(session, entry) for entry in _numbered(session, kind, year, numbers, order)]
        return _of_year(session, kind, year, wanted, order)


def _numbered(session: Session, kind: CertificateKind, year: int, numbers: Collection[str], order: str) -> list[Entry]:
    found = entries(session, kind=kind, year=year, numbers=numbers)
    lost = sorted(set(numbers) - {entry.number for entry in found})
    if lost:
        raise NotFound(f"{year} 年度的{kind.label}登记簿里没有「{'、'.join(lost)}」。", "请核对编号、种类和年度。")
    return sorted(found, key=lambda entry: entry_place(order, entry))


def _of_year(session: Session, kind: CertificateKind, year: int, wanted: Collection[str], order: str) -> list[Figures]:
    """Valid certificates, also of those no longer entitled, and specimens of who still waits; in one order."""
    _, layout = layouts.current(session, kind)
    issued = [entry for entry in entries(session, kind=kind, year=year) if entry.valid]
    waiting = [claim for claim in entitled(session, kind, year) if claim.issued is None]
    waiting = chosen(waiting, wanted or None)
    if wanted:
        issued = [entry for entry in issued if entry.certificate_no in wanted]
    listed = [(entry_place(order, entry), entry_figures(session, entry)) for entry in issued]
    for claim in waiting:
        key = place(order, bool(claim.data["person"]), claim.name, claim.group, (_LAST, claim.certificate_no))
        listed.append((key, figures_of(kind, claim.data, layout)))
    return [one for _, one in sorted(listed, key=lambda pair: pair[0])]


_LAST = 10**9
"""A certificate without a number stands behind those that have one."""


def kept_prints(desk: Desk) -> list[tuple[str, str, Figures]]:
    """(number, hash of its PDF, figures) of every certificate whose hash was kept, void ones included."""
    with desk.store.read() as session:
        return [(e.number, e.pdf_hash, entry_figures(session, e)) for e in entries(session) if e.pdf_hash]


def lists(
    desk: Desk, year: int, numbers: Collection[str] = (), order: str = "stroke", kinds: Collection[CertificateKind] = ()
) -> list[CertificateListFigures]:
    """证书发放清单, one a kind: what was issued for a year, in the order of the stack; void ones apart."""
    with desk.store.read() as session:
        unit = unit_of(session)
        found = entries(session, year=year, numbers=numbers)
        apart = marks(read(session, DEPUTIES))
    lost = sorted(set(numbers) - {entry.number for entry in found})
    if lost:
        raise NotFound(f"{year} 年度的证书登记簿里没有「{'、'.join(lost)}」。", "请核对编号和年度。")
    own = UnitLine(unit.name, phone=unit.contact_phone)
    made = []
    for kind in kinds or CertificateKind:
        listed = sorted((e for e in found if e.kind is kind), key=lambda entry: entry_place(order, entry))
        if listed:
            made.append(_list(own, kind, year, listed, apart, order, bool(numbers)))
    return made


def _list(
    unit: UnitLine, kind: CertificateKind, year: int, listed: Sequence[Entry], apart: Mapping[str, str], order: str,
    partial: bool,
) -> CertificateListFigures:  # fmt: skip
    lines = tuple(_line(entry, apart.get(entry.certificate_no, "")) for entry in listed)
    said = "\n".join(f"{e.number} {e.check_code} {e.state.value} {e.void_on} {e.replaces}" for e in listed)
    return CertificateListFigures(
        unit=unit,
        kind=kind,
        year=year,
        lines=lines,
        until=max(line.void_on or line.issued_on for line in lines),
        fingerprint=hashlib.sha256(said.encode()).hexdigest(),
        order=ORDERS[order],
        group_names=tuple(sorted({line.group for line in lines if line.person and line.group}, key=group_order)),
        by_group=order == "group",
        partial=partial,
    )


def _line(entry: Entry, mark: str) -> CertificateLine:
    return CertificateLine(
        number=entry.number,
        name=entry.name,
        person=bool(entry.words["person"]),
        group=entry.group,
        subject=entry.subject,
        issued_on=entry.issued_on,
        void_on=None if entry.valid else entry.void_on or entry.issued_on,
        void_reason=entry.void_reason,
        replaces=entry.replaces,
        replaced_by=entry.replaced_by,
        mark=mark,
    )


__all__ = ["Claim", "Entry", "Figures", "chosen", "claims", "figures", "kept_prints", "lists", "register"]
