"""The register and those who wait for a number, as rows of tables. Read on the store worker."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.names import needles, printed, search_text
from gongshu_desk.services import certificate_register, certificates
from gongshu_desk.services.certificate_claims import Claim, ordered
from gongshu_desk.services.certificate_entries import Entry, entry_place
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle

VALID, VOID, WAITING, OTHERS, DONE = "有效", "作废", "待编号", "他单位授予", "已编号"


@dataclass(frozen=True, slots=True)
class Found:
    """Every certificate, and who may have one in a year: the office's own and those of other bodies."""

    entries: tuple[Entry, ...]
    claims: dict[CertificateKind, dict[str, list[Claim]]]
    """Kind → order → claims."""
    words: dict[CertificateKind, str]
    """Kind → what its numbers begin with."""

    def waiting(self, kind: CertificateKind) -> int:
        """How many wait for a number, honours of other bodies left out."""
        return sum(1 for claim in self.claims[kind]["stroke"] if claim.own and claim.issued is None)

    def next_serial(self, kind: CertificateKind, year: int) -> int:
        """The serial the next certificate of a kind and year will have."""
        return max((e.serial for e in self.entries if e.kind is kind and e.year == year), default=0) + 1


def found(desk: Desk, year: int) -> Found:
    """See the class."""
    entitled = {kind: certificates.claims(desk, kind, year) for kind in CertificateKind}
    claims = {
        kind: {order: ordered(listed, order) for order in ("stroke", "group")} for kind, listed in entitled.items()
    }
    return Found(tuple(certificates.register(desk)), claims, certificate_register.series(desk))


def short(number: str) -> str:
    """第0022号 of 培训〔2025〕第0022号."""
    _, mark, tail = number.partition("〕")
    return tail if mark else number


def relation(entry: Entry) -> str:
    """补发自 第0003号, or 已补发 第0022号."""
    parts = []
    if entry.replaces:
        parts.append(f"补发自 {short(entry.replaces)}")
    if entry.replaced_by:
        parts.append(f"已补发 {short(entry.replaced_by)}")
    return "，".join(parts)


def _name(entry: Entry) -> str:
    return printed(entry.name) if entry.words["person"] else entry.name


REGISTER = (
    Column(
        "number",
        "证书编号",
        "text",
        width=196,
        rank=0,
        tone="ink",
        sort=lambda value: value[1],
        show=lambda v, _r: v[0],
    ),
    Column("name", "姓名", "name", width=160, rank=0, sortable=False, show=lambda v, _r: Cell(v, tip=v)),
    Column("kind", "种类", width=108, rank=4),
    Column("subject", "事项", width=180, stretch=True, rank=2, show=lambda v, _r: Cell(v, tip=v)),
    Column("group", "代表小组", width=92, rank=6),
    Column("issued_on", "发证日期", width=104, rank=3),
    Column("state", "状态", "quiet_chip", width=80, rank=0),
    Column("relation", "补发", width=132, rank=1, show=lambda v, _r: Cell(v, tip=v)),
)


def register_rows(entries: Sequence[Entry], order: str) -> list[dict[str, Any]]:
    """Rows of the register in one of its orders; the newest year first."""
    listed = sorted(
        entries, key=lambda entry: (-entry.year, entry.kind is CertificateKind.HONOUR, entry_place(order, entry))
    )
    return [
        {
            "entry": entry,
            "key": entry.number,
            "number": (entry.number, (entry.year, entry.kind.value, entry.serial)),
            "name": _name(entry),
            "kind": entry.kind.label,
            "subject": entry.subject,
            "group": entry.group,
            "issued_on": entry.issued_on,
            "state": VALID if entry.valid else VOID,
            "relation": relation(entry),
            "_pinyin": search_text(entry.name) + entry.certificate_no,
            "_words": f"{entry.number}\n{entry.subject}\n{entry.name}\n{entry.check_code}\n{entry.void_reason}".casefold(),
        }
        for entry in listed
    ]


def matches(row: Row, wanted: str) -> bool:
    """Whether a row is meant by what was typed: number, name, pinyin, subject, check code."""
    asked = needles(wanted)
    return wanted.casefold() in row["_words"] or (bool(asked) and all(needle in row["_pinyin"] for needle in asked))


CLAIMS = (
    Column("picked", "", width=48, rank=0, sortable=False, show=lambda v, _r: _box(v)),
    Column("name", "姓名", "name", width=150, rank=0, sortable=False),
    Column("group", "代表小组", width=110, rank=4, sortable=False),
    Column("subject", "事项", width=200, stretch=True, rank=1, sortable=False, show=lambda v, _r: Cell(v, tip=v)),
    Column("granted_by", "主办、授予单位", width=160, rank=3, sortable=False, show=lambda v, _r: Cell(v, tip=v)),
    Column(
        "state", "状态", "chip", width=140, rank=0, sortable=False, show=lambda v, _r: Cell(chip=v, quiet=v == DONE)
    ),
    Column("number", "证书编号", width=196, rank=2, sortable=False),
)


def _box(state: Any) -> Cell:
    if state is None:
        return Cell()
    return Cell(icon="check-circle-fill" if state else "circle-bold", icon_tone="accent" if state else "ink3")


def claim_rows(claims: Sequence[Claim], picked: Collection[str]) -> list[dict[str, Any]]:
    """Rows of those entitled: who waits first, then honours of other bodies, then who has a number already."""

    def place(claim: Claim) -> int:
        return 2 if claim.issued else 0 if claim.own else 1

    return [
        {
            "key": claim.key,
            "picked": None if claim.issued else claim.key in picked,
            "name": printed(claim.name) if claim.data["person"] else claim.name,
            "group": claim.group if claim.data["person"] else "联络站",
            "subject": claim.subject,
            "granted_by": claim.granted_by or claim.data.get("organiser") or "本单位",
            "state": DONE if claim.issued else WAITING if claim.own else OTHERS,
            "number": claim.issued.number if claim.issued else "",
        }
        for claim in sorted(claims, key=place)
    ]


def claim_style(row: Row) -> RowStyle:
    """Who has a number already is written in grey."""
    return RowStyle(muted=row["state"] == DONE)
