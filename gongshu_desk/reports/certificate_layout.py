"""What both certificates share: the wording kept as data, the number or 样张, the code to check it by."""

import tomllib
from dataclasses import dataclass
from functools import cache
from string import Formatter

from gongshu_desk import paths
from gongshu_desk.domain.forms import CertificateFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.document import CERTIFICATE, CertificatePage, CertificateText, Section
from gongshu_desk.reports.wording import blank_day, long_day


@dataclass(frozen=True, slots=True)
class Wording:
    """One file of `resources/certificates`: `texts` as (text, honour), `extra` its other sentences by name."""

    title: str
    texts: tuple[tuple[str, bool], ...]
    code_lines: tuple[str, ...]
    extra: dict[str, str]


@cache
def wording(name: str) -> Wording:
    """The wording of a certificate kind, read once."""
    data = tomllib.loads((paths.resources() / "certificates" / f"{name}.toml").read_text("utf-8"))
    extra = {key: value for key, value in data.items() if isinstance(value, str) and key != "title"}
    for number, text in enumerate(data["texts"]):
        extra.update({f"{number}.{key}": value for key, value in text.items() if key not in ("text", "honour")})
    texts = tuple((text["text"], bool(text.get("honour"))) for text in data["texts"])
    return Wording(data["title"], texts, tuple(data.get("code_lines", ())), extra)


def filled(text: str, values: dict[str, str]) -> str:
    """`text` with its variables; a variable that is not known is a mistake in the wording: KeyError."""
    return Formatter().vformat(text, (), values)


def certificate_section(
    words: Wording, figures: CertificateFigures, texts: tuple[CertificateText, ...], address: str, *, frame: bool = True
) -> Section:
    """A section of one certificate page. The QR holds number and check code, in ASCII as far as the number allows."""
    code = figures.check_code[:8]
    readable = f"{code[:4]}-{code[4:]}" if code else ""
    issued = bool(figures.number and code)
    number = f"{figures.number}（补发）" if figures.reissued and figures.number else figures.number
    page = CertificatePage(
        title=words.title,
        number=number,
        name=printed(figures.name),
        address=address,
        texts=texts,
        issuer=figures.issuer,
        day=long_day(figures.issued_on) if figures.issued_on else blank_day().strip(),
        code=_payload(figures.number, readable) if issued else "",
        code_lines=tuple(filled(line, {"check_code": readable}) for line in words.code_lines) if issued else (),
        frame=frame,
    )
    return Section((page,), CERTIFICATE, person=figures.name)


def _payload(number: str, code: str) -> str:
    """Digits of the number and the code: 2026-023 7C1E-90B4. Chinese would double the modules of the QR."""
    digits = "".join(character if character.isascii() and character.isdigit() else " " for character in number)
    return f"{'-'.join(digits.split())} {code}".upper().strip()
