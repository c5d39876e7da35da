"""What looks like the same written another way: names of people and of districts. For questions, never for deciding."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from gongshu_desk.domain import names
from gongshu_desk.domain.untidy_dates import chinese_number
from gongshu_desk.domain.untidy_text import half_width

_ENDS = re.compile(r"(选区|选举单位|代表团|代表小组|小组|代表联络站|联络站|组|团)$")
_SHORTEST_FOR_ONE_OFF = 3


def folded(name: str) -> str:
    """A name for comparison: simplified, without dots and marks."""
    return names.simplified(names.normal(name)).replace("·", "")


class Names:
    """The names of a roster, to find those that are much like one that is not in it."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = list(known)
        self._folded: dict[str, list[str]] = defaultdict(list)
        self._spoken: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._is_ready = False

    def near(self, name: str) -> list[str]:
        """Names that are the same in simplified writing, read alike, or differ in one character; the nearest first."""
        if not self._is_ready:
            for one in self._known:
                self._folded[folded(one)].append(one)
                self._spoken[_spoken(one)].append(one)
            self._is_ready = True
        own = folded(name)
        off = (one for key, listed in self._folded.items() if _one_off(key, own) for one in listed)
        return list(dict.fromkeys([*self._folded.get(own, ()), *self._spoken.get(_spoken(name), ()), *off]))


def _spoken(name: str) -> tuple[str, ...]:
    return tuple(names.plain(syllable) for syllable in names.syllables(name))


def _one_off(one: str, other: str) -> bool:
    """Whether two names of three or more characters differ in one: another, one more or one less."""
    if min(len(one), len(other)) < _SHORTEST_FOR_ONE_OFF - 1 or max(len(one), len(other)) < _SHORTEST_FOR_ONE_OFF:
        return False
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def twins(written: Counter[str], known: set[str]) -> dict[str, str]:
    """Writing → the writing it is probably meant as: one that is known, else the fullest of the sheet."""
    by_core: dict[str, list[str]] = defaultdict(list)
    for text in dict.fromkeys([*sorted(known), *written]):
        by_core[core_of(text)].append(text)
    found: dict[str, str] = {}
    for core, listed in by_core.items():
        if core and len(listed) > 1:
            meant = max(listed, key=lambda text: (text in known, len(text), written[text]))
            found |= {text: meant for text in listed if text != meant and text not in known}
    return found


def core_of(text: str) -> str:
    """What tells one from another: 第十二选区, 12 选区, 12 → 12."""
    bare = re.sub(r"\s+", "", half_width(text)).removeprefix("第")
    bare = _ENDS.sub("", bare).removesuffix("号")
    try:
        return str(int(bare)) if bare.isdecimal() else str(chinese_number(bare))
    except ValueError:
        return bare


def written_otherwise(name: str, known: Iterable[str]) -> str:
    """The known name that `name` is written another way (1, １, 第一选区 for 第 1 选区).

    Empty where it is none of them, or is written exactly as one.
    """
    listed = list(known)
    if name in listed:
        return ""
    own = core_of(name)
    return next((one for one in sorted(listed) if core_of(one) == own), "")
