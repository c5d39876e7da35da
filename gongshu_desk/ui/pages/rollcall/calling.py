"""Who is called to a unit, and what another way of calling would change: who comes in, who goes, and why. No widgets."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from gongshu_desk.domain.codes import InvitationBasis
from gongshu_desk.domain.names import printed
from gongshu_desk.services.activities import Roll
from gongshu_desk.services.invitations import Candidate

B = InvitationBasis
WAYS: tuple[tuple[InvitationBasis, str], ...] = (
    (B.EVERYONE, "全体"),
    (B.GROUP, "按小组"),
    (B.STATION, "按联络站"),
    (B.ROTATION, "轮流"),
    (B.COPIED, "沿用上次"),
    (B.BY_HAND, "点名增减"),
)
NO_GROUP, NO_STATION = "未编组", "未进站"


@dataclass(frozen=True, slots=True)
class Option:
    """One line to tick: a person, or a group or station with its people. `fixed` says why it cannot be ticked."""

    key: str
    name: str
    note: str
    why: str
    numbers: tuple[str, ...]
    fixed: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What saving would do. `come` are (person, why), `kept` those who would go and stay for their mark or slip."""

    basis: InvitationBasis
    come: tuple[tuple[Candidate, str], ...]
    go: tuple[Candidate, ...]
    kept: tuple[Candidate, ...]
    size: int
    clear: bool = False
    """The list is taken away altogether: everybody in office is called."""

    @property
    def nothing(self) -> bool:
        """Whether everything stays as it is."""
        return not (self.come or self.go or self.clear)


class Calling:
    """A unit's list and everybody who might stand on it.

    order: certificate numbers in turn, next first. last: the roll of the last unit like this one. reasons: why those on
    the list were invited, as it was shown then. bound: whoever has a mark or a slip already stays on the list.
    """

    def __init__(
        self,
        roll: Roll,
        candidates: Sequence[Candidate],
        order: Sequence[str],
        last: Roll | None,
        reasons: Mapping[str, str] | None = None,
    ) -> None:
        self.roll, self.candidates, self.last = roll, candidates, last
        self._reasons = reasons or {}
        self._known = {c.certificate_no: c for c in candidates}
        self.order = [no for no in order if no in self._known]
        self.listed = [c.certificate_no for c in candidates if c.invited]
        self.bound = {p.certificate_no for p in roll.people if p.status is not None or p.leave is not None}
        self.now = set(self.listed) if self.listed else {p.certificate_no for p in roll.people}

    def knows(self, number: str) -> bool:
        """Whether somebody of this number had a mandate that day."""
        return number in self._known

    def person(self, number: str) -> Candidate:
        """The candidate of a number."""
        return self._known[number]

    def summary(self) -> str:
        """Who is called now and why: 「全体 38 人」, 「第二小组 12 人」, 「按小组 12 人、点名邀请 2 人」."""
        if not self.listed:
            groups = {p.group for p in self.roll.people}
            word = next(iter(groups)) if len(groups) == 1 and len(self.roll.people) > 1 else "全体"
            return f"{word or NO_GROUP} {len(self.roll.people)} 人"
        counted: dict[str, int] = {}
        for number in self.listed:
            basis = self._known[number].basis
            word = basis.label if basis else B.BY_HAND.label
            counted[word] = counted.get(word, 0) + 1
        return "、".join(f"{word} {count} 人" for word, count in counted.items())

    def ways(self) -> list[tuple[InvitationBasis, str]]:
        """The ways of calling that have something to offer here."""
        has = {
            B.STATION: any(c.station for c in self._own()),
            B.COPIED: self.last is not None,
            B.ROTATION: bool(self.order),
        }
        return [(basis, word) for basis, word in WAYS if has.get(basis, True)]

    def _own(self) -> list[Candidate]:
        return [c for c in self.candidates if c.own and not c.barred]

    # ---- lines to tick ----------------------------------------------------------------------------------

    def options(self, way: InvitationBasis) -> list[Option]:
        """What can be ticked."""
        if way is B.GROUP:
            return _bundles(self._own(), lambda c: c.group or NO_GROUP)
        if way is B.STATION:
            return _bundles(self._own(), lambda c: c.station or NO_STATION)
        if way is B.ROTATION:
            return [self._line(no, self._known[no].waits) for no in self.order]
        if way is B.COPIED and self.last is not None:
            return [self._copied(p.certificate_no, p.name, p.group) for p in self.last.due]
        if way is B.BY_HAND:
            first = sorted(self.candidates, key=lambda c: bool(self.listed) and c.certificate_no not in self.now)
            return [self._line(c.certificate_no, self._standing(c)) for c in first]
        return [self._line(c.certificate_no, self._standing(c)) for c in self._own()]

    def _line(self, number: str, why: str) -> Option:
        c = self._known[number]
        return Option(number, printed(c.name), c.group, c.barred or why, (number,), c.barred)

    def _copied(self, number: str, name: str, group: str) -> Option:
        c = self._known.get(number)
        barred = c.barred if c is not None else "已不在任"
        return Option(number, printed(name), c.group if c else group, barred or "上次在名单里", (number,), barred)

    def _standing(self, c: Candidate) -> str:
        """Why somebody is on the list now, and whether there is a mark or a slip already."""
        why = self._reasons.get(c.certificate_no, "")
        basis = c.basis.label if c.basis else ""
        invited = basis if why in ("", basis) else f"{basis}：{why}"
        bound = "已有登记或请假条" if c.certificate_no in self.bound else ""
        return "；".join(part for part in (invited, bound) if part)

    def start(self, way: InvitationBasis) -> set[str]:
        """What is ticked when a way is opened."""
        if way in (B.EVERYONE, B.COPIED):
            return {option.key for option in self.options(way) if not option.fixed}
        if way is B.BY_HAND:
            return set(self.now) & set(self._known)
        if way is B.ROTATION:
            return set()
        return {o.key for o in self.options(way) if set(o.numbers) <= self.now} if self.listed else set()

    # ---- the change -------------------------------------------------------------------------------------

    def change(self, way: InvitationBasis, ticked: Collection[str], replaced: Sequence[str] = ()) -> Change:
        """What would change. In turn adds to a list that is there; every other way is the whole list."""
        if way is B.EVERYONE and not self.listed:
            return Change(way, (), (), (), len(self.now))
        if way is B.EVERYONE and not self.bound & set(self.listed):
            come = [(c, "") for c in self._own() if c.certificate_no not in self.now]
            go = [self._known[no] for no in self.listed if not self._known[no].own]
            return Change(way, tuple(come), tuple(go), (), len(self._own()), clear=True)
        chosen = [option for option in self.options(way) if option.key in ticked and not option.fixed]
        reasons = {no: self._why(way, option) for option in chosen for no in option.numbers}
        for number, name in self.stand_ins(ticked, replaced):
            if number in reasons:
                reasons[number] = f"{reasons[number]}，接替{name}"
        target = set(reasons) | (set(self.listed) if way is B.ROTATION else set())
        leaving = [c for c in self.candidates if c.certificate_no in self.now - target]
        kept = tuple(c for c in leaving if c.certificate_no in self.bound)
        listed = set(self.listed)
        come = [(self._known[no], why) for no, why in reasons.items() if no not in listed]
        size = len(target | {c.certificate_no for c in kept})
        return Change(way, tuple(come), tuple(c for c in leaving if c not in kept), kept, size)

    def stand_ins(self, ticked: Collection[str], cannot: Sequence[str]) -> list[tuple[str, str]]:
        """(who comes instead, of whom): those ticked beyond the place where they would have been in turn."""
        chosen = [number for number in self.order if number in ticked]
        late = chosen[len(chosen) - len(cannot) :] if cannot else []
        return [(number, self._known[gone].name) for number, gone in zip(late, cannot, strict=False)]

    def _why(self, way: InvitationBasis, option: Option) -> str:
        if way is B.GROUP:
            return f"{option.name}成员"
        if way is B.STATION:
            return f"{option.name}代表"
        if way is B.ROTATION:
            return option.why
        if way is B.COPIED and self.last is not None:
            return f"沿用{self.last.name}（{self.last.day.month} 月 {self.last.day.day} 日）的名单"
        return "全体代表" if way is B.EVERYONE else "点名邀请"

    def coming(self, change: Change) -> list[Candidate]:
        """Who is called only after the change."""
        return [c for c, _why in change.come if c.certificate_no not in self.now]


def next_in_turn(order: Iterable[str], ticked: Collection[str], cannot: Collection[str], count: int) -> list[str]:
    """The first `count` in turn without those who cannot come; hand-ticked people further down stay."""
    wanted = [no for no in order if no not in cannot]
    return wanted[:count] + [no for no in wanted[count:] if no in ticked]


def _bundles(people: Iterable[Candidate], of: Callable[[Candidate], str]) -> list[Option]:
    found: dict[str, list[Candidate]] = {}
    for person in people:
        found.setdefault(of(person), []).append(person)
    return [
        Option(name, name, f"{len(inside)} 人", "、".join(printed(c.name) for c in inside[:4]) + ("等" if len(inside) > 4 else ""),
               tuple(c.certificate_no for c in inside))
        for name, inside in found.items()
    ]  # fmt: skip
