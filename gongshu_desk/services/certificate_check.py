"""Checking a certificate by what stands on it: the code in the QR, the eight digits beside it, or its number."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.certificate_entries import Entry, entries
from gongshu_desk.services.desk import Desk

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−－﹣~～", "-"))
_CODE = re.compile(r"([0-9A-F]{4})-?([0-9A-F]{4})")
_QR = re.compile(r"(\d{4})-(\d{1,6}) *([0-9A-F]{4})-?([0-9A-F]{4})")
_NUMBER = re.compile(r"([^\d\[]*)\[?(\d{4})(?:\]年?|年|-)?(?:第|-)?(\d{1,6})号?(?:-?([0-9A-F]{4})-?([0-9A-F]{4}))?")
_BRACKETS = str.maketrans({**dict.fromkeys("〔(【［<《{﹝", "["), **dict.fromkeys("〕)】］>》}﹞", "]")})
_HEADS = ("证书编号", "编号", "证书号", "核验码", "校验码", "证号", "NO.", "NO")
_TAIL = re.compile(r"[\[]?补发\]?$")


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer: `state` is valid, void or unknown; `sentence` says it in full, `entry` what the paper stood for.

    `near` is a certificate whose number was given together with a check code that is not its own.
    """

    code: str
    state: str
    sentence: str
    entry: Entry | None = None
    near: Entry | None = None

    def as_document(self) -> dict[str, Any]:
        """For `--json`: code, state, sentence, and the certificate (null where it is unknown)."""
        return {
            "code": self.code,
            "state": self.state,
            "sentence": self.sentence,
            "certificate": None if self.entry is None else certificate(self.entry),
        }


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed: a check code, the parts of a number (word, year, serial), or both."""

    code: str = ""
    number: tuple[str, int, int] | None = None


def check(desk: Desk, text: str) -> Checked:
    """Whether the certificate that bears this code or number is valid, void or unknown to the register.

    Takes what the QR holds (2026-023 7C1E-90B4), the eight digits with or without a dash, and the number in any
    of its usual spellings. InvalidInput where nothing was typed, or where a bare number names two certificates.
    """
    typed = " ".join(text.split())
    if not typed:
        raise InvalidInput("没有填写核验码或证书编号。", "请扫描证书上的二维码，或输入二维码旁的 8 位核验码。")
    with desk.store.read() as session:
        found = entries(session)
    for asked in readings(typed):
        by_number = [e for e in found if asked.number and _named(e, asked.number)]
        if asked.code:
            hits = [e for e in (by_number if asked.number else found) if _plain(e.check_code) == asked.code]
        else:
            hits = by_number
        if len(hits) > 1:
            listed = "、".join(entry.number for entry in hits)
            raise InvalidInput(f"「{typed}」对应 {len(hits)} 张证书：{listed}。", "请输入完整的编号，或扫描二维码。")
        if hits:
            return _told(typed, hits[0], bool(asked.code))
        if asked.code and len(by_number) == 1:
            return _forged(typed, by_number[0])
    return Checked(typed, "unknown", f"登记簿里没有「{typed}」对应的证书。请核对纸面上的编号和核验码。")


def readings(text: str) -> list[Asked]:
    """How a text may be read, the likelier way first. `2025-0031` may be a code of digits alone or a number."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(_DASHES).translate(_BRACKETS)
    plain = re.sub(r"\s+", " ", plain).strip(" .。,，;；:：")
    if qr := _QR.fullmatch(plain):
        return [Asked(qr[3] + qr[4], ("", int(qr[1]), int(qr[2])))]
    bare = plain.replace(" ", "")
    for head in _HEADS:
        bare = bare.removeprefix(head).lstrip(":：.")
    found = []
    if code := _CODE.fullmatch(bare):
        found.append(Asked(code[1] + code[2]))
    if number := _NUMBER.fullmatch(_TAIL.sub("", bare)):
        code_ = (number[4] or "") + (number[5] or "")
        found.append(Asked(code_, (number[1], int(number[2]), int(number[3]))))
    return found


def certificate(entry: Entry) -> dict[str, Any]:
    """What a certificate stood for, for programs: labels, ISO dates, empty = null."""
    words = entry.words
    return {
        "number": entry.number,
        "kind": entry.kind.value,
        "title": entry.kind.label,
        "year": entry.year,
        "name": entry.name,
        "certificate_no": entry.certificate_no or None,
        "subject": entry.subject,
        "from": words.get("start"),
        "to": words.get("end"),
        "issuer": words["issuer"],
        "issued_on": entry.issued_on.isoformat(),
        "check_code": entry.check_code,
        "void_on": entry.void_on.isoformat() if entry.void_on else None,
        "void_reason": entry.void_reason or None,
        "replaces": entry.replaces or None,
        "replaced_by": entry.replaced_by or None,
    }


def _plain(code: str) -> str:
    return code.replace("-", "").upper()


def _named(entry: Entry, number: tuple[str, int, int]) -> bool:
    """Whether a number as typed is this entry's: word (where one was typed), year of the series, serial."""
    word, year, serial = number
    if serial != entry.serial or year != entry.year:
        return False
    own = _NUMBER.fullmatch(unicodedata.normalize("NFKC", entry.number).translate(_BRACKETS))
    return not word or (own is not None and word == own[1].upper())


def _told(typed: str, entry: Entry, by_code: bool) -> Checked:
    beside = "" if by_code else f"只核对了编号；纸面上的核验码应为 {entry.check_code}。"
    what = f"{entry.number}，{entry.kind.label}，{entry.name}，{entry.subject}，{entry.issued_on} 发证"
    if entry.valid:
        again = f"，补发（原证 {entry.replaces} 已作废）" if entry.replaces else ""
        return Checked(typed, "valid", f"有效：{what}{again}。{beside}", entry)
    when = f"{entry.void_on} " if entry.void_on else ""
    why = f"，原因：{entry.void_reason}" if entry.void_reason else ""
    after = f"；已补发 {entry.replaced_by}" if entry.replaced_by else ""
    return Checked(typed, "void", f"作废：{what}；{when}作废{why}{after}。{beside}", entry)


def _forged(typed: str, entry: Entry) -> Checked:
    sentence = (
        f"查无此证：登记簿里有 {entry.number}，但核验码不是纸面上的这一个。"
        "证书内容可能被改动过，或抄录有误，请与登记簿核对。"
    )
    return Checked(typed, "unknown", sentence, near=entry)


__all__ = ["Asked", "Checked", "certificate", "check", "readings"]
