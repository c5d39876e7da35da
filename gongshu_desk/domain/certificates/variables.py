"""What a layout may name: variables with label and sample, and the conditions of its sentence variants."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from gongshu_desk.domain.codes import CertificateKind

NAMED = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Variable:
    """A name in braces: what it means, and what it looks like when filled."""

    name: str
    label: str
    sample: str


@dataclass(frozen=True, slots=True)
class Condition:
    """When a variant of a sentence is taken, or a box shown at all."""

    name: str
    label: str


_SHARED = (
    Variable("name", "姓名", "嘉木样·洛桑久美·图丹却吉尼玛"),
    Variable("number", "证书编号", "翠柳人大培〔2026〕第 023 号"),
    Variable("issuer", "发证单位", "翠柳街道人大工委"),
    Variable("day", "发证日期", "2026年5月13日"),
    Variable("check_code", "核验码", "7c1e-90b4"),
    Variable("year", "年度", "2026"),
)
_SHARED_CONDITIONS = (
    Condition("issued", "已编号发证"),
    Condition("specimen", "样张（未编号）"),
    Condition("reissued", "补发的证书"),
)
VARIABLES: Mapping[CertificateKind, tuple[Variable, ...]] = {
    CertificateKind.TRAINING: (
        *_SHARED,
        Variable("course", "课程名称", "代表依法履职能力提升"),
        Variable("period", "培训时间", "2026年5月12日至13日"),
        Variable("organiser", "主办单位", "翠柳街道人大工委"),
        Variable("half_days", "半天数", "4"),
        Variable("hours", "学时", "16"),
    ),
    CertificateKind.HONOUR: (
        *_SHARED,
        Variable("honour", "荣誉名称", "优秀人大代表"),
        Variable("within", "授予范围", "翠柳街道"),
        Variable("given_reason", "登记的事由", "在联系群众中成绩突出"),
        Variable("document_no", "文号", "翠柳人大〔2026〕8号"),
    ),
}
CONDITIONS: Mapping[CertificateKind, tuple[Condition, ...]] = {
    CertificateKind.TRAINING: (
        *_SHARED_CONDITIONS,
        Condition("no_hours", "没有登记学时"),
        Condition("named_training", "课程名称里已有「培训」"),
    ),
    CertificateKind.HONOUR: (
        *_SHARED_CONDITIONS,
        Condition("station", "发给联络站"),
        Condition("prize", "荣誉是奖项或称号"),
        Condition("given_reason", "登记了事由"),
    ),
}


def names_in(text: str) -> tuple[str, ...]:
    """The variables a text names, in order."""
    return tuple(NAMED.findall(text))


def stray_brace(text: str) -> bool:
    """Whether a brace is left that belongs to no variable: a slip of the pen that would stand on paper."""
    rest = NAMED.sub("", text)
    return "{" in rest or "}" in rest


def filled(text: str, values: Mapping[str, str]) -> str:
    """`text` with its variables, in one pass: braces inside a value stay what they are."""
    return NAMED.sub(lambda match: values[match.group(1)], text)


def filled_lines(text: str, values: Mapping[str, str]) -> str:
    """The same line by line, without the lines whose variables are all empty."""
    kept = []
    for line in text.split("\n"):
        names = names_in(line)
        if not names or any(values[name] for name in names):
            kept.append(filled(line, values))
    return "\n".join(kept)
