"""Search among very many people while a key is being typed: 100,000 names well within one frame.

A database has to read every row for `LIKE '%…%'`. Here the rows are sorted once, off the GUI thread, into
buckets by the characters of the name and by the first letters that can be typed for it; a query then
looks only into the smallest bucket it names.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from gongshu_desk.domain.names import needles

_RARE_DIGITS = 3


class SearchIndex:
    """Keys of rows by what is contained in their search texts. The rows do not change after it is built."""

    def __init__(self, rows: Iterable[tuple[int, str]]) -> None:
        """`rows` are (key, search text) in the order in which hits are to be returned.

        A search text is the stored `names.search_text`; digits (telephone, certificate number) may be added
        behind it.
        """
        self._keys: list[int] = []
        self._texts: list[str] = []
        self._tails: list[str] = []
        self._buckets: dict[str, list[int]] = {}
        for place, (key, text) in enumerate(rows):
            self._keys.append(key)
            self._texts.append(text)
            self._tails.append(text.rpartition("|")[2])
            for handle in _handles(text):
                self._buckets.setdefault(handle, []).append(place)
        self._starts = list(accumulate((len(tail) + 1 for tail in self._tails), initial=0))
        self._all_tails = "\n".join(self._tails)

    def __len__(self) -> int:
        return len(self._keys)

    def find(self, query: str) -> list[int]:
        """Keys of all rows that match, in the given order; all rows for an empty query."""
        wanted = needles(query)
        if not wanted:
            return list(self._keys)
        buckets = [self._buckets.get(_handle(needle), []) for needle in wanted if not needle.isdigit()]
        places: Sequence[int] = min(buckets, key=len) if buckets else self._with_digits(max(wanted, key=len))
        if len(wanted) == 1 and (not buckets or wanted[0] == f"|{_handle(wanted[0])}"):
            return [self._keys[place] for place in places]
        for needle in wanted:
            texts = self._tails if needle.isdigit() else self._texts
            places = [place for place in places if needle in texts[place]]
        return [self._keys[place] for place in places]

    def _with_digits(self, digits: str) -> Sequence[int]:
        """Places whose digits contain these: from hit to hit, unless so few digits hit nearly everywhere; those are remembered."""
        if len(digits) < _RARE_DIGITS:
            if digits not in self._buckets:
                self._buckets[digits] = [place for place, tail in enumerate(self._tails) if digits in tail]
            return self._buckets[digits]
        found: list[int] = []
        at = self._all_tails.find(digits)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            found.append(place)
            at = self._all_tails.find(digits, self._starts[place + 1])
        return found


def _handles(text: str) -> set[str]:
    """By what a text can be reached: each ideograph, and one and two letters from the start of each form."""
    found = {form[:2] for form in text.split("|") if "a" <= form[:1] <= "z"}
    found |= {handle[:1] for handle in found}
    return found | {char for char in text if char > "\u3400"}


def _handle(needle: str) -> str:
    return needle[1:3] if needle.startswith("|") else needle[0]
