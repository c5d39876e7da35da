"""Which rows of a list belong to what was chosen above it. What is typed is the table's affair (`RecordTable.narrow`)."""

from collections.abc import Callable, Collection, Mapping

from gongshu_desk.domain.records.fields import shown
from gongshu_desk.ui.kit.columns import Row

Keep = Callable[[Row], bool]


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
