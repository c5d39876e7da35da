"""Search among very many people while a key is being typed: 100,000 names well within one frame.

A database has to read every row for `LIKE '%…%'`. Here the rows are sorted once, off the GUI thread, into
buckets by the characters of the name and by the first letters that can be typed for it; a query then
looks only into the smallest bucket it names.
"""

from collections.abc import Iterable, Sequence

from gongshu_desk.domain.names import needles


class SearchIndex:
    """Keys of rows by what is contained in their search texts. Not changed after it is built."""

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

    def __len__(self) -> int:
        return len(self._keys)

    def find(self, query: str) -> list[int]:
        """Keys of all rows that match, in the given order; all rows for an empty query."""
        wanted = needles(query)
        if not wanted:
            return list(self._keys)
        buckets = [self._buckets.get(_handle(needle), []) for needle in wanted if not needle.isdigit()]
        places: Sequence[int] = min(buckets, key=len) if buckets else range(len(self._keys))
        if len(wanted) == 1 and wanted[0] == f"|{_handle(wanted[0])}":
            return [self._keys[place] for place in places]
        for needle in wanted:
            texts = self._tails if needle.isdigit() else self._texts
            places = [place for place in places if needle in texts[place]]
        return [self._keys[place] for place in places]


def _handles(text: str) -> set[str]:
    """By what a text can be reached: each ideograph, and one and two letters from the start of each form."""
    found = {form[:2] for form in text.split("|") if "a" <= form[:1] <= "z"}
    found |= {handle[:1] for handle in found}
    return found | {char for char in text if char > "\u3400"}


def _handle(needle: str) -> str:
    return needle[1:3] if needle.startswith("|") else needle[0]
