"""What a print is in the list of reports: its name, filters, choices, how its figures are read and laid out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from gongshu_desk.errors import InvalidInput
from gongshu_desk.reports.document import Document
from gongshu_desk.services.desk import Desk

Keys = tuple[str, ...]
"""Keys of records; empty means all of them."""

FILTERS: dict[str, str] = {
    "mandate": "代表",
    "activity": "活动",
    "suggestion": "建议",
    "opinion": "群众意见",
    "station": "联络站",
    "certificate": "证书",
    "objection": "异议",
    "selection": "评选",
}
"""Filter → what it narrows by: 代表证号, 活动编号, 建议编号, 意见编号, 联络站名称, 证书编号, 异议编号, 评选编号."""


@dataclass(frozen=True, slots=True)
class Options:
    """What is printed: a year, narrowed to some records where the report knows that filter, and its choices.

    `rules` is the text of a rule file, for a report that tries one.
    """

    year: int
    mandate: Keys = ()
    activity: Keys = ()
    suggestion: Keys = ()
    opinion: Keys = ()
    station: Keys = ()
    certificate: Keys = ()
    objection: Keys = ()
    selection: Keys = ()
    choices: Mapping[str, str] = field(default_factory=dict)
    rules: str = ""

    @classmethod
    def of(
        cls,
        year: int,
        choices: Mapping[str, str] | None = None,
        rules: str = "",
        **narrowed: str | Sequence[str] | None,
    ) -> Self:
        """Options from one key or several per filter; None and empty narrow nothing."""
        keys = {name: (value,) if isinstance(value, str) else tuple(value) for name, value in narrowed.items() if value}
        return cls(year, choices=dict(choices or {}), rules=rules, **keys)

    @property
    def narrowed(self) -> dict[str, Keys]:
        """The filters in use."""
        return {name: keys for name in FILTERS if (keys := getattr(self, name))}


@dataclass(frozen=True, slots=True)
class Choice:
    """A question a print asks before it is made. `values` are (stored value, label); the first one is the default.

    `open`: other values may be given, and the report itself says whether it knows them.
    """

    name: str
    label: str
    values: tuple[tuple[str, str], ...]
    hint: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """One kind of print.

    `gather` reads figures (store worker), `build` lays them out (pure), `sample` gives synthetic figures for the
    gallery; `nothing` says what to do where there is nothing to print. `use` tells the clerk when the print is
    wanted. `year_end` marks those that 年终 produces together. `private` marks personal data on the paper.
    """

    name: str
    title: str
    use: str
    filters: tuple[str, ...]
    gather: Callable[[Desk, Options], Sequence[Any]]
    build: Callable[[Any], Document]
    sample: Callable[[], Sequence[Any]]
    nothing: tuple[str, str]
    choices: tuple[Choice, ...] = ()
    year_end: bool = False
    complain: Callable[[Sequence[Any]], Sequence[tuple[str, str]]] | None = None
    """What the figures lack, as (person or paper, sentence): the pre-print check stops on it."""
    tries_rules: bool = False
    """Whether it takes a rule text to try."""
    word: str = ""
    """Name of the Word template that takes the same figures; empty where there is none."""


def chosen(choice: Choice, options: Options) -> str:
    """The value chosen, or the default. InvalidInput for a value that is not offered."""
    value = options.choices.get(choice.name, choice.values[0][0])
    if not choice.open and value not in (offered for offered, _ in choice.values):
        known = "、".join(f"{offered}（{label}）" for offered, label in choice.values)
        raise InvalidInput(f"「{choice.label}」没有「{value}」这一项。", f"可选：{known}。")
    return value


@dataclass(frozen=True, slots=True)
class Family:
    """Prints that belong together, as the list of prints shows them."""

    name: str
    title: str
    reports: tuple[Report, ...]
