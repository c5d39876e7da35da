"""Which columns are shown in a given room, and how wide: pure arithmetic on the declarations."""

from collections.abc import Sequence

from gongshu_desk.ui.kit.columns import Column


def fit(columns: Sequence[Column], wanted: Sequence[int], room: int, least: int) -> dict[int, int]:
    """Place of each column that stays → its width; the widths add up to `room`.

    Columns go by rank, highest first, the rightmost of equals first; rank 0 never goes. What is left over
    goes to the stretching column, else the name, else the last; what is missing is taken from the widest
    words, down to `least` pixels.
    """
    kept = list(range(len(columns)))
    while sum(wanted[i] for i in kept) > room:
        last = max(kept, key=lambda i: (columns[i].rank, i))
        if columns[last].rank == 0 or len(kept) == 1:
            break
        kept.remove(last)
    widths = {i: wanted[i] for i in kept}
    if not widths:
        return widths
    spare = room - sum(widths.values())
    if spare >= 0:
        widths[_elastic(columns, kept)] += spare
    else:
        _squeeze(columns, widths, -spare, least)
    return widths


def _elastic(columns: Sequence[Column], kept: Sequence[int]) -> int:
    for fits in (lambda c: c.stretch, lambda c: c.role == "name", lambda c: c.role == "text"):
        found = [i for i in kept if fits(columns[i])]
        if found:
            return found[0]
    return kept[-1]


def _squeeze(columns: Sequence[Column], widths: dict[int, int], missing: int, least: int) -> None:
    words = [i for i in widths if columns[i].role in ("text", "name")] or list(widths)
    while missing > 0:
        widest = max(words, key=lambda i: widths[i])
        step = min(missing, max(0, widths[widest] - least), 8)
        if step <= 0:
            return
        widths[widest] -= step
        missing -= step
