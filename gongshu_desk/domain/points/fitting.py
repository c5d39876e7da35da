"""What fits what in a rule item: which bases a source has, and which fields make sense beside them.

One table for the check of a rule file, for the form that edits one, and for whoever reads it out.
"""

from collections.abc import Mapping
from typing import Any

from gongshu_desk.domain.codes import ActivityKind, SuggestionKind
from gongshu_desk.domain.points.scheme import RATE_BASES

BASES = {
    "attendance": ("per_event", "per_half_day", "per_series", "once", "rate_linear", "rate_band"),
    "suggestion": ("per_piece", "per_event", "once"),
    "duty_report": ("per_event", "once"),
    "honour": ("tier", "per_event", "once"),
    "adjustment": ("manual",),
}
OUTCOMES = {
    "attendance": ("spoke",),
    "suggestion": ("key", "excellent", "evaluated", "A", "B", "C"),
    "duty_report": ("written", "oral_passed", "overdue"),
}
KINDS = {
    "attendance": frozenset(kind.value for kind in ActivityKind),
    "suggestion": frozenset(kind.value for kind in SuggestionKind),
}
SERIAL = ("further", "count_from", "cap_count")
"""Fields that speak of the first, second, third fact of an item."""

WORTH = {"tier": ("tiers",), "rate_band": ("bands",), "manual": ("min", "max")}
"""What says how much a fact is worth, where it is not `points`."""

SOURCES: Mapping[str, frozenset[str]] = {
    "kinds": frozenset(KINDS),
    "statuses": frozenset({"attendance"}),
    "role": frozenset({"suggestion"}),
    "outcomes": frozenset(OUTCOMES),
    "window": frozenset(BASES) - {"duty_report"},
}
"""Fields that only some sources have; a duty report belongs to its year, so that no window applies."""

WORTH_FIELDS = ("points", "tiers", "bands", "min", "max")


def worth_fields(basis: str) -> tuple[str, ...]:
    """The fields a basis cannot do without."""
    return WORTH.get(basis, ("points",))


def counted_one_by_one(basis: str) -> bool:
    """Whether the facts of the item have a first, a second, a third."""
    return basis != "once" and basis not in RATE_BASES


def fits(key: str, row: Mapping[str, Any]) -> bool:
    """Whether a field makes sense in an item with this source and basis; where neither is chosen yet, it may."""
    source, basis = str(row.get("source") or ""), str(row.get("basis") or "")
    if source and key in SOURCES and source not in SOURCES[key]:
        return False
    if not basis:
        return True
    if key in WORTH_FIELDS:
        return key in worth_fields(basis) or (key == "points" and basis == "manual")
    if key in SERIAL:
        return counted_one_by_one(basis) and not (key == "further" and basis == "manual")
    return not (key == "exclusive_group" and basis in RATE_BASES)
