"""From totals to ranks and bands: vetoes, months in office, tags, ties, the quota of the first band."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import competition_ranks
from gongshu_desk.domain.periods import Span, months_in_office, overlap, year_span
from gongshu_desk.domain.points.facts import Participant
from gongshu_desk.domain.points.scheme import Scheme

TOO_SHORT = "暂不评定"
UNGRADED = "不评定"

VETO_WORDS = {
    "unapproved_congress_absence": "人代会会议有缺席",
    "suspended": "年度内有暂停执行职务",
    "terminated": "年度内代表资格终止",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a mandate stands: `band` None where the scheme has none, `rank` None where it is not ranked."""

    band: str | None
    rank: int | None
    remark: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """What ranking asks of one mandate. `total` is rounded; `fixed` is the word that stands instead of a band."""

    total: Decimal
    fixed: str
    not_top: bool
    ranked: bool
    remark: str


def candidate(scheme: Scheme, year: int, person: Participant, total: Decimal, congress_absence: bool) -> Candidate:
    """Vetoes, months in office and tags of one mandate."""
    met = {
        "unapproved_congress_absence": congress_absence,
        "suspended": suspended_in(person, year_span(year)),
        "terminated": person.terminated_on is not None and person.terminated_on.year == year,
    }
    barred = [veto for veto in scheme.vetoes if met[veto.when]]
    for veto in barred:
        if veto.effect == "ungraded":
            return Candidate(total, UNGRADED, False, False, f"{VETO_WORDS[veto.when]}，{UNGRADED}")
    months = months_in_office(year, person.service_from, person.service_to, person.suspensions)
    if scheme.min_months is not None and months < scheme.min_months:
        words = f"年度内任职 {months} 个月，不足 {scheme.min_months} 个月，{TOO_SHORT}"
        return Candidate(total, TOO_SHORT, False, False, words)
    remarks = [f"{VETO_WORDS[veto.when]}，不进入最高等次" for veto in barred]
    tags = sorted(person.tags & set(scheme.unranked_tags))
    if tags:
        remarks.append(f"身份类别「{'、'.join(tags)}」不参加排名")
    return Candidate(total, "", bool(barred), not tags, "；".join(dict.fromkeys(remarks)))


def suspended_in(person: Participant, span: Span) -> bool:
    """Whether a day in office within the span was a suspended one."""
    held = overlap(span, (person.service_from, person.service_to or span[1]))
    return held is not None and any(overlap(held, away) is not None for away in person.suspensions)


def standings(scheme: Scheme, candidates: Sequence[Candidate], with_quota: bool = True) -> list[Standing]:
    """The standing of each candidate, in their order."""
    ranked = [index for index, one in enumerate(candidates) if one.ranked]
    ranks = dict(zip(ranked, competition_ranks([candidates[index].total for index in ranked]), strict=True))
    top = _first_band(scheme, candidates, ranked, with_quota)
    return [_standing(scheme, one, ranks.get(index), index in top) for index, one in enumerate(candidates)]


def _standing(scheme: Scheme, one: Candidate, rank: int | None, in_top: bool) -> Standing:
    if one.fixed:
        return Standing(one.fixed, None, one.remark)
    place = band_place(scheme, one.total)
    remark = one.remark
    if place == 0 and not in_top:
        place = 1
        if not one.not_top:
            quota = f"最高等次限 {scheme.top_quota_percent}%，名额已满"
            remark = f"{remark}；{quota}" if remark else quota
    return Standing(None if place is None else scheme.bands[place].label, rank, remark)


def band_place(scheme: Scheme, total: Decimal) -> int | None:
    """The first band whose `from` the rounded total reaches, else the last; None in a scheme without bands."""
    if not scheme.bands:
        return None
    reached = (place for place, band in enumerate(scheme.bands) if band.start <= Fraction(total))
    return next(reached, len(scheme.bands) - 1)


def _first_band(scheme: Scheme, candidates: Sequence[Candidate], ranked: Sequence[int], with_quota: bool) -> set[int]:
    """Who is let into the first band: within the quota from the top, a tie across its line left out whole."""
    fit = [
        i for i, one in enumerate(candidates) if not (one.fixed or one.not_top) and band_place(scheme, one.total) == 0
    ]
    if scheme.top_quota_percent is None or not with_quota:
        return set(fit)
    places = len(ranked) * scheme.top_quota_percent // 100
    rivals = sorted((candidates[index].total for index in set(fit) & set(ranked)), reverse=True)
    let_in = set(rivals) if len(rivals) <= places else {total for total in rivals if total > rivals[places]}
    return {index for index in fit if not candidates[index].ranked or candidates[index].total in let_in}
