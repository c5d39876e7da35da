"""Finding rows by what is typed, among a hundred thousand of them within one frame.

The words of all rows stand in one long string, line after line in the order of the list, and the pinyin in a second
one: looking through one long string takes a few milliseconds, through as many short ones twenty times that. A result
comes in portions (`Found.more`), so that a key with very many matches paints the first of them at once.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from time import perf_counter

END = "\x00"
"""Closes a line; nobody can type it."""
PORTION = 1024
"""Lines looked through between two looks at the clock."""
KEPT = 32
"""Results kept for the keys that take back what was typed."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: the typed words anywhere, or every one of the needles in the pinyin (`domain.names.needles`)."""

    words: str = ""
    needles: tuple[str, ...] = ()

    def narrows(self, other: "Sought") -> bool:
        """Whether whatever matches this matches the other too: one more key was typed."""
        if other.words not in self.words:
            return False
        if not self.needles:
            return True
        return bool(other.needles) and all(any(old in new for new in self.needles) for old in other.needles)


def sought(text: str) -> Sought:
    """What a clerk means by a text: words, a name, initials, a number."""
    from gongshu_desk.domain.names import needles  # pinyin is not needed to show a first page

    wanted = text.strip().replace(END, "")
    return Sought(wanted.casefold(), needles(wanted)) if wanted else Sought()


class Lines:
    """One text per row as one string. Line k lies between starts[k] and starts[k + 1]."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.text = END.join(texts) + END
        self.starts = [0, *accumulate(len(text) + 1 for text in texts)]

    def has(self, needle: str, line: int) -> bool:
        """Whether one line contains the needle."""
        return self.text.find(needle, self.starts[line], self.starts[line + 1]) >= 0

    def matches(self, needle: str, first: int, last: int) -> list[int]:
        """The lines from `first` up to `last` that contain the needle."""
        text, starts, hits = self.text, self.starts, []
        find, end, line = text.find, starts[last], first
        at = find(needle, starts[first], end)
        while at >= 0:
            if at >= starts[line + 1]:  # mostly it is the next line; only far ones are looked up
                line = line + 1 if at < starts[line + 2] else bisect_right(starts, at, line + 2) - 1
            hits.append(line)
            at = find(needle, starts[line + 1], end)
        return hits


@dataclass
class Found:
    """The lines that match, as far as they were looked for, and the rows that stand on them."""

    wanted: Sought
    among: Sequence[int] | None
    lines: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    place: int = 0
    done: bool = False


class RowSearch:
    """Search among the lines of one list in one order: `rows` says which row stands on each line."""

    def __init__(self, rows: Sequence[int], words: Sequence[str], pinyin: Sequence[str] = ()) -> None:
        self.count = len(words)
        self._rows = rows
        self._words = Lines(words)
        self._pinyin = Lines(pinyin) if pinyin else None
        self._known: dict[Sought, Found] = {}
        self._latest: Found | None = None

    def find(self, wanted: Sought) -> Found:
        """The result for what is typed, not yet looked for where it is new."""
        found = self._known.pop(wanted, None)
        if found is None:
            before = self._latest
            narrower = before is not None and before.done and wanted.narrows(before.wanted)
            few = narrower and before is not None and len(before.lines) * 8 < self.count
            found = Found(wanted, before.lines if few and before is not None else None)
        self._known[wanted] = self._latest = found
        if len(self._known) > KEPT:
            del self._known[next(iter(self._known))]
        return found

    def more(self, found: Found, seconds: float | None = None) -> None:
        """Look on, for about so long; None looks to the end."""
        until = None if seconds is None else perf_counter() + seconds
        whole = self.count if found.among is None else len(found.among)
        while found.place < whole:
            last = min(found.place + PORTION, whole)
            lines = self._portion(found, found.place, last)
            found.lines += lines
            found.rows += [self._rows[line] for line in lines]
            found.place = last
            if until is not None and perf_counter() > until:
                break
        found.done = found.place >= whole

    def _portion(self, found: Found, first: int, last: int) -> list[int]:
        wanted = found.wanted
        if found.among is not None:
            return [line for line in found.among[first:last] if self._is_match(wanted, line)]
        by_words = self._words.matches(wanted.words, first, last) if wanted.words else []
        if self._pinyin is None or not wanted.needles or len(by_words) == last - first:
            return by_words
        one, *others = wanted.needles
        by_name = self._pinyin.matches(one, first, last)
        for needle in others:
            by_name = [line for line in by_name if self._pinyin.has(needle, line)]
        return sorted({*by_words, *by_name}) if by_words and by_name else by_words or by_name

    def _is_match(self, wanted: Sought, line: int) -> bool:
        if wanted.words and self._words.has(wanted.words, line):
            return True
        pinyin = self._pinyin
        return (
            pinyin is not None and bool(wanted.needles) and all(pinyin.has(needle, line) for needle in wanted.needles)
        )
