"""The same figures under strain: every name long or rare, every list empty, every list of people 331 long."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from itertools import cycle, islice
from typing import Any

from gongshu_desk.reports.samples import yearly

LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"
NAMES = (LONG_NAME, *(f"王{mark}" for mark in "䶮㛃𬀩𬬭𬭎𫖯玥喆堃犇淼垚镕旸昇㵘𠅤𮧵"))
MANY, MANY_PAPERS = 331, 40
ROSTER = tuple(deputy.name for group in yearly.groups() for deputy in group.deputies)
STRAINED = dict(zip(ROSTER, cycle(NAMES), strict=False))
"""Every deputy of the sample office → the name that strains a print."""


def _is_list(value: Any) -> bool:
    return isinstance(value, tuple) and not hasattr(value, "_fields")


def _mapped(value: Any, change: Callable[[Any], Any]) -> Any:
    """A figure with `change` applied to every value in it, the inner ones first."""
    if _is_list(value):
        return change(tuple(_mapped(item, change) for item in value))
    if not is_dataclass(value) or isinstance(value, type):
        return change(value)
    return change(replace(value, **{f.name: _mapped(getattr(value, f.name), change) for f in fields(value) if f.init}))


def renamed(figures: tuple[Any, ...]) -> tuple[Any, ...]:
    """Figures whose people are called by long and rare names, wherever a field holds exactly a name."""
    return tuple(_mapped(figures, lambda v: STRAINED.get(v, v) if isinstance(v, str) else v))


def emptied(figures: tuple[Any, ...]) -> tuple[Any, ...]:
    """Figures whose own lists of figures are empty: an office that has registered nothing else yet."""

    def empty(value: Any) -> bool:
        return _is_list(value) and len(value) > 0 and all(is_dataclass(item) for item in value)

    return tuple(
        replace(figure, **{f.name: () for f in fields(figure) if f.init and empty(getattr(figure, f.name))})
        for figure in figures
    )


def crowded(figures: tuple[Any, ...]) -> tuple[Any, ...]:
    """Figures whose lists of people have 331 of them; papers of one person each are enough at `MANY_PAPERS`."""

    def change(value: Any, most: int = MANY) -> Any:
        people = _is_list(value) and len(value) > 1 and all(isinstance(getattr(v, "name", 0), str) for v in value)
        named = people and any(v.name in ROSTER for v in value)
        return tuple(islice(cycle(value), most)) if named else value

    inside = tuple(_mapped(figure, change) for figure in figures)
    return tuple(change(inside, MANY_PAPERS))
