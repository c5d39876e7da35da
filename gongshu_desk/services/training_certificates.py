"""Who gets a 培训结业证书 of a year, on which ground, and of everybody else why not.

The entitlement itself is the register's (`certificate_claims`: whoever attended a training of the year); the office
may narrow it to those who fulfil the year's requirement, or to those who attended one training.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.services.certificate_claims import Claim, entitled
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.training import Trainee
from gongshu_desk.services.training_targets import EXEMPT, MET, NONE, Standing, YearTraining, gathered

BY_TARGET, BY_ATTENDANCE = "met", "attended"
"""Grounds: the year's requirement fulfilled; any training attended. Any other ground is the title of one training."""

ISSUED, WAITING, NOT = "已编号", "待编号", "不发"


@dataclass(frozen=True, slots=True)
class Holding:
    """One deputy and his certificate. `key` is that of the claim, empty where there is none; `why` says why not."""

    certificate_no: str
    name: str
    group: str
    sort_key: str
    search_text: str
    state: str
    key: str = ""
    number: str = ""
    why: str = ""
    attended: str = ""


@dataclass(frozen=True, slots=True)
class Certificates:
    """A year: the grounds there are, and everybody on one of them."""

    grounds: tuple[tuple[str, str], ...]
    holdings: tuple[Holding, ...]

    def of(self, state: str) -> tuple[Holding, ...]:
        """Everybody in one state."""
        return tuple(one for one in self.holdings if one.state == state)


def certificates(desk: Desk, year: int, ground: str = BY_ATTENDANCE) -> Certificates:
    """Everybody in office in the year, and deputies of other levels who attended a training, by a ground."""
    with desk.store.read() as session:
        found = gathered(session, year)
        claims = entitled(session, CertificateKind.TRAINING, year)
    titles = list(dict.fromkeys(course.title for course in found.figures.total.courses))
    grounds = [(BY_ATTENDANCE, "参加过培训的"), *([(BY_TARGET, "达到年度要求的")] if found.targets else [])]
    return Certificates((*grounds, *((title, title) for title in titles)), holdings(found, claims, ground))


def holdings(found: YearTraining, claims: Sequence[Claim], ground: str) -> tuple[Holding, ...]:
    """Everybody on one ground, in the official order; whoever holds two mandates of the level stands there once."""
    left = {claim.certificate_no: claim for claim in claims}
    listed = []
    for standing in found.standings:
        numbers = [seat.certificate_no for seat in standing.trainee.seats]
        own = [claim for no in numbers if (claim := left.pop(no, None)) is not None]
        chosen = next((c for c in own if c.issued), own[-1] if own else None)
        listed.append(_of_deputy(standing, chosen, ground))
    for claim in left.values():
        listed.append(_of_other(found, claim, ground))
    return tuple(listed)


def _of_deputy(standing: Standing, claim: Claim | None, ground: str) -> Holding:
    one = standing.trainee
    attended = f"{len(one.parts)} 场 {one.half_days()} 个半天" if one.parts else ""
    given = (one.certificate_no, one.name, one.group, one.sort_key, one.search_text)
    if claim is not None and claim.issued is not None:
        return Holding(*given, ISSUED, claim.key, claim.issued.number, attended=attended)
    why = _why_not(standing, one, ground) or ("" if claim else "没有参加过培训")
    if why or claim is None:
        return Holding(*given, NOT, "", why=why, attended=attended)
    return Holding(*given, WAITING, claim.key, attended=attended)


def _why_not(standing: Standing, one: Trainee, ground: str) -> str:
    if not one.parts:
        return "没有参加过培训"
    if ground == BY_ATTENDANCE:
        return ""
    if ground == BY_TARGET:
        if standing.state == MET:
            return ""
        told = {NONE: "本年度没有登记培训要求", EXEMPT: f"任职 {standing.months} 个月，不作要求"}
        return told.get(standing.state) or f"未达标：{standing.missing}"
    return "" if any(part.course.title == ground for part in one.parts) else f"没有参加「{ground}」"


def _of_other(found: YearTraining, claim: Claim, ground: str) -> Holding:
    """Whoever attended with a mandate of another level, or before or after the time in office."""
    parts = [p for p in found.figures.total.parts if p.certificate_no == claim.certificate_no]
    given = (claim.certificate_no, claim.name, claim.group, "~", "")
    attended = f"{len(parts)} 场"
    if claim.issued is not None:
        return Holding(*given, ISSUED, claim.key, claim.issued.number, attended=attended)
    if ground == BY_ATTENDANCE or any(part.course.title == ground for part in parts):
        return Holding(*given, WAITING, claim.key, attended=attended)
    why = "不是本级在任代表，不按本级的要求" if ground == BY_TARGET else f"没有参加「{ground}」"
    return Holding(*given, NOT, why=why, attended=attended)
