"""Who came: the attendance of every activity, with leaves, lateness, half attendance and spoken words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus
from gongshu_desk.domain.records.activity import AttendanceDraft
from gongshu_desk.services.demo.people import Deputy
from gongshu_desk.services.demo.plan import Held

S = AttendanceStatus
_SITTING_IN = frozenset({ActivityKind.SITTING_IN_STANDING, ActivityKind.SITTING_IN_COMMITTEE})
_ONLY_THOSE_WHO_CAME = frozenset(
    {ActivityKind.RECEPTION, ActivityKind.VISIT, ActivityKind.VOLUNTEER, ActivityKind.INQUIRY, ActivityKind.APPRAISAL}
)
_LEAVES = ((S.OFFICIAL_LEAVE, 34), (S.SICK_LEAVE, 20), (S.PERSONAL_LEAVE, 38), (S.ABSENT, 8))
_NOTES = {S.OFFICIAL_LEAVE: "外出公务", S.SICK_LEAVE: "住院治疗", S.PERSONAL_LEAVE: "家事"}
_SPEAKS = {
    ActivityKind.CONGRESS: 0.28, ActivityKind.STANDING: 0.4, ActivityKind.COUNCIL: 0.4, ActivityKind.INQUIRY: 0.5,
    ActivityKind.SITTING_IN_STANDING: 0.3, ActivityKind.GROUP: 0.25,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """How one deputy stood to one activity."""

    no: str
    status: AttendanceStatus
    actual: Decimal | None = None
    spoke: bool = False
    note: str | None = None

    def draft(self, activity_no: str, name: str) -> AttendanceDraft:
        """The record of it."""
        return AttendanceDraft(
            activity_no=activity_no,
            certificate_no=self.no,
            name=name,
            status=self.status,
            actual_half_days=self.actual,
            spoke=self.spoke,
            note=self.note,
        )


def mark_year(year: Sequence[Held], rng: Random) -> dict[str, list[Mark]]:
    """Activity number → its marks. Nobody is marked where the sign-in sheet is still missing."""
    found: dict[str, list[Mark]] = {}
    for held in year:
        if held.signed:
            found[held.no] = _marks(held, rng)
    _every_status(year, found)
    return found


def _marks(held: Held, rng: Random) -> list[Mark]:
    marks: dict[str, Mark] = {}
    for deputy in held.guests:
        first = marks.get(deputy.twin)
        marks[deputy.no] = replace(first, no=deputy.no) if first else _mark(held, deputy, rng)
    whoever = held.kind not in _ONLY_THOSE_WHO_CAME
    return [mark for mark in marks.values() if whoever or mark.status in PRESENT_STATUSES]


def _mark(held: Held, deputy: Deputy, rng: Random) -> Mark:
    likely = deputy.zeal if held.kind is not ActivityKind.CONGRESS else 1 - (1 - deputy.zeal) * 0.5
    if rng.random() > likely:
        status = rng.choices([s for s, _ in _LEAVES], [w for _, w in _LEAVES])[0]
        if status is S.ABSENT and held.kind is ActivityKind.CONGRESS and rng.random() < 0.7:
            status = S.OFFICIAL_LEAVE
        return Mark(deputy.no, status, note=_NOTES.get(status))
    whole = held.values.get("half_days", Decimal(1))
    assert isinstance(whole, Decimal)
    spoke = rng.random() < _SPEAKS.get(held.kind, 0.05) * deputy.zeal
    if held.kind in _SITTING_IN:
        return Mark(deputy.no, S.SITTING_IN, spoke=spoke)
    chance = rng.random() / (1.6 - deputy.zeal)
    if whole > 1 and chance < 0.06:
        return Mark(deputy.no, S.PRESENT, whole / 2, spoke, "下午请假")
    if chance < 0.02:
        return Mark(deputy.no, S.LATE, None, spoke)
    if chance < 0.035:
        return Mark(deputy.no, S.LEFT_EARLY, whole / 2, spoke)
    return Mark(deputy.no, S.PRESENT, None, spoke)


def _every_status(year: Sequence[Held], found: dict[str, list[Mark]]) -> None:
    """See to it that a year shows every status: where chance left one out, a group activity has it."""
    seen = {mark.status for marks in found.values() for mark in marks}
    missing = [status for status in AttendanceStatus if status not in seen]
    if S.NOT_APPLICABLE in missing:
        missing.remove(S.NOT_APPLICABLE)
        _put(year, found, S.NOT_APPLICABLE, "挂职期间不参加本组活动")
    for status in missing:
        _put(year, found, status, _NOTES.get(status))


def _put(year: Iterable[Held], found: dict[str, list[Mark]], status: AttendanceStatus, note: str | None) -> None:
    twins = {deputy.no for held in year for deputy in held.guests if deputy.twin}
    twins |= {deputy.twin for held in year for deputy in held.guests if deputy.twin}
    for held in year:
        if held.kind is not ActivityKind.GROUP:
            continue
        for place, mark in enumerate(found.get(held.no, ())):
            if mark.status is S.PRESENT and mark.no not in twins:
                found[held.no][place] = Mark(mark.no, status, note=note)
                return
