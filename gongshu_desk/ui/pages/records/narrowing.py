"""Which rows of a list belong to what was chosen above it. What is typed is the table's affair (`RecordTable.narrow`)."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from gongshu_desk.domain.records.fields import shown
from gongshu_desk.ui.kit.columns import Row

Keep = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Only:
    """What another page asked to see here: records by key or number, or by id, and what it calls them.

    `ids` None asks for nothing; an empty set asks for the records behind a figure that is 0.
    """

    keys: frozenset[str] = frozenset()
    ids: frozenset[int] | None = None
    title: str = ""

    def __bool__(self) -> bool:
        return bool(self.keys) or self.ids is not None

    def words(self, measure: str) -> str:
        """What the line above the list says."""
        count = len(self.keys if self.ids is None else self.ids)
        return f"只看「{self.title}」：{count} {measure}" if self.title else f"只看还缺的 {count} {measure}"


def by_id(wanted: Mapping[str, Any]) -> Only:
    """The narrowing an argument asks for by id, whatever the year of the records; none where it asks for no ids."""
    if "ids" not in wanted:
        return Only()
    return Only(ids=frozenset(wanted["ids"]), title=wanted.get("title") or "指标的明细")


def by_key(wanted: Mapping[str, Any]) -> Only:
    """The narrowing an argument asks for by keys, within the year in use."""
    return Only(frozenset(str(key) for key in wanted["keys"]), title=wanted.get("title", ""))


def keeper(key: str, only: Collection[str], chosen: Mapping[str, str]) -> Keep | None:
    """Whether a row is kept: its key (or number) is among `only`, and each chosen field reads as chosen; None keeps all."""
    if not only and not chosen:
        return None

    def keep(each: Row) -> bool:
        if only and each.get(key) not in only and each.get("no") not in only:
            return False
        for name, word in chosen.items():
            value = each.get(name)
            words = [shown(v) for v in value] if isinstance(value, tuple) else [shown(value)]
            if word not in words:
                return False
        return True

    return keep
