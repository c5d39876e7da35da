"""The one search box: deputies by name, initials, number; activities, suggestions, stations by their words."""

from dataclasses import dataclass

from gongshu_desk.domain import names
from gongshu_desk.domain.search_index import SearchIndex
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, STATIONS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import read

MOST = 12
"""Matches offered at once."""


@dataclass(frozen=True, slots=True)
class Found:
    """One match: the kind of record, its id, what is read, a remark behind it."""

    kind: str
    id: int
    label: str
    note: str


class Directory:
    """Everything the search box looks through, in memory; answers within a frame. Made anew after changes."""

    def __init__(self, people: list[tuple[Found, str]], others: list[tuple[Found, str]]) -> None:
        self._people = [found for found, _ in people]
        self._index = SearchIndex((place, text) for place, (_, text) in enumerate(people))
        self._numbers = [found.note for found, _ in people]
        self._others = others

    def find(self, text: str, most: int = MOST) -> list[Found]:
        """Matches for what is typed: people first, then what was entered latest."""
        wanted = text.strip()
        if not wanted:
            return []
        people = [self._people[place] for place in self._index.find(wanted)[:most]]
        folded = wanted.casefold()
        rest = [found for found, words in self._others if folded in words]
        return [*people, *rest][:most] if len(people) < most else people[: most - 3] + rest[:3] + people[most - 3 :]


def directory(desk: Desk) -> Directory:
    """The directory of the store as it is now."""
    with desk.store.read() as session:
        deputies = read(session, DEPUTIES)
        people = [
            (
                Found("deputies", v["id"], names.printed(v["name"]), v.get("group") or v["certificate_no"]),
                f"{v['search_text']}{v['certificate_no']}{v.get('phone') or ''}",
            )
            for v in sorted(deputies, key=lambda v: (v["sort_stroke"], v["certificate_no"]))
        ]
        others = [
            (Found("activities", v["id"], v["name"], v["held_on"].isoformat()), f"{v['no']} {v['name']}".casefold())
            for v in reversed(read(session, ACTIVITIES))
        ]
        others += [
            (Found("suggestions", v["id"], v["title"], v["no"]), f"{v['no']} {v['title']}".casefold())
            for v in reversed(read(session, SUGGESTIONS))
        ]
        others += [
            (Found("stations", v["id"], v["name"], v.get("address") or "联络站"), v["name"].casefold())
            for v in read(session, STATIONS)
        ]
    return Directory(people, others)
