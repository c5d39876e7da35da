"""The list that goes with a batch of training certificates of the synthetic office."""

import hashlib
from dataclasses import replace
from datetime import date

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.forms.register import CertificateLine, CertificateListFigures
from gongshu_desk.reports.samples.yearly import UNIT, year_summary

ISSUED = date(2026, 5, 13)
AGAIN = date(2026, 6, 2)
SPOILT = 4
"""Place of the certificate that was spoilt and replaced."""


def certificate_list() -> CertificateListFigures:
    """Everyone of the office in groups; one certificate spoilt in the hand and replaced by the last number."""
    people = [(group.name, deputy.name) for group in year_summary().groups for deputy in group.deputies]
    lines = [_line(number, group, name) for number, (group, name) in enumerate(people, start=1)]
    old, new = lines[SPOILT], f"培训〔2026〕第{len(people) + 1:04d}号"
    lines[SPOILT] = replace(old, void_on=AGAIN, void_reason="领取时污损", replaced_by=new)
    lines.insert(SPOILT + 1, replace(old, number=new, issued_on=AGAIN, replaces=old.number))
    mark = hashlib.sha256("\n".join(line.number for line in lines).encode()).hexdigest()
    return CertificateListFigures(
        UNIT, CertificateKind.TRAINING, 2026, tuple(lines), AGAIN, mark, "代表小组、姓氏笔画", by_group=True
    )


def _line(number: int, group: str, name: str) -> CertificateLine:
    return CertificateLine(f"培训〔2026〕第{number:04d}号", name, True, group, "代表依法履职能力提升", ISSUED)
