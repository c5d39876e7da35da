"""One line of 「年终还缺什么」, and how what lacks is told in a few words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Need = Literal["必补", "建议补", "已齐"]


@dataclass(frozen=True, slots=True)
class Gap:
    """How badly something is needed, what, how much is there, who or what lacks, where to mend it.

    `keys` are what the page is asked to show; `asked` replaces them where keys cannot say it (records of another year).
    """

    need: Need
    what: str
    have: str
    lacks: str
    action: str
    page: str
    keys: tuple[str, ...] = ()
    asked: Mapping[str, Any] | None = field(default=None, hash=False)

    @property
    def argument(self) -> Any:
        """What the page is opened with."""
        return self.asked or self.keys or (self.what if self.page == "settings" else None)


def listed(words: list[str], unit: str, tail: str) -> str:
    """「丁文静、马文斌、许　诺等 5 人未交」: names first."""
    if not words:
        return ""
    head = "、".join(words[:3])
    return f"{head}等 {len(words)} {unit}{tail}" if len(words) > 3 else f"{head}{tail}"


def counted(words: list[str], unit: str, tail: str) -> str:
    """「3 件未答复：S2025026、S2025027、S2025028」: the count first, for what is known by a number or a date."""
    return f"{len(words)} {unit}{tail}：{'、'.join(words[:3])}{'…' if len(words) > 3 else ''}" if words else ""


def share(what: str, of: Sequence[str], open_: Sequence[str], unit: str, tail: str, action: str, page: str) -> Gap:
    """How many of these are settled; who or what is open, by number."""
    have = f"{len(of) - len(open_)}/{len(of)}"
    if not open_:
        return Gap("已齐", what, have, "", "", page)
    return Gap("建议补", what, have, counted(list(open_), unit, tail), action, page, tuple(open_))
