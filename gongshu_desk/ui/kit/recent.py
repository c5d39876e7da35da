"""What was opened last, kept in the settings of this PC: page, argument, title, when."""

import json
from collections.abc import MutableMapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

KEY = "recent"
MOST = 8


@dataclass(frozen=True, slots=True)
class Opened:
    """One thing that was opened: where it is found again, what it is called, and what kind of thing it is."""

    page: str
    argument: Any
    title: str
    kind: str
    icon: str
    at: datetime

    def when(self, now: datetime) -> str:
        """刚才, 10 分钟前, 今天 09:20, 昨天 16:20, 11-20."""
        minutes = int((now - self.at).total_seconds() // 60)
        if minutes < 1:
            return "刚才"
        if minutes < 60:
            return f"{minutes} 分钟前"
        days = (now.date() - self.at.date()).days
        if days <= 1:
            return f"{'昨天' if days else '今天'} {self.at:%H:%M}"
        return f"{self.at:%m-%d}" if self.at.year == now.year else f"{self.at:%Y-%m-%d}"


def remember(
    settings: MutableMapping[str, str], page: str, argument: Any, title: str, kind: str, icon: str, at: datetime
) -> None:
    """Put this in front; the same thing opened again moves up. `argument` must be plain JSON values."""
    kept = [o for o in opened(settings) if (o.page, o.title) != (page, title)]
    kept.insert(0, Opened(page, argument, title, kind, icon, at))
    values = [[o.page, o.argument, o.title, o.kind, o.icon, o.at.isoformat()] for o in kept[:MOST]]
    settings[KEY] = json.dumps(values, ensure_ascii=False)


def opened(settings: MutableMapping[str, str]) -> list[Opened]:
    """The latest first; what cannot be read any more is left out."""
    try:
        values = json.loads(settings.get(KEY, "[]"))
        return [Opened(*value[:5], datetime.fromisoformat(value[5])) for value in values]
    except (ValueError, TypeError, IndexError, KeyError, RecursionError):
        return []
