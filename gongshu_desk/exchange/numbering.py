"""Certificate numbers for a roster that has none: whoever is known keeps his own."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.intake import Entry
from gongshu_desk.services.kinds import RecordKind, Values
from gongshu_desk.services.records import find

NUMBER_WIDTH = 4
"""Digits behind the prefix that `--number` gives."""


def numbered(desk: Desk, kind: RecordKind, entries: Sequence[Entry], prefix: str) -> list[Entry]:
    """Give certificate numbers to rows that have none.

    Who is in the roster already, by name, sex, birth and electoral district or delegation, keeps his number:
    the n-th row of one description meets the n-th person of that description.
    """
    if kind.name != "deputies":
        raise InvalidInput("--number 只用于代表名册。", "去掉 --number 再导入。")
    if not prefix.strip():
        raise InvalidInput("--number 后面没有写前缀。", "例如 --number 330105-。")
    known: dict[tuple[Any, ...], list[str]] = defaultdict(list)
    taken = set()
    for person in sorted(find(desk, kind), key=lambda values: values["certificate_no"]):
        taken.add(person["certificate_no"])
        for description in _descriptions(person):
            known[description].append(person["certificate_no"])
    used: set[str] = {e.values["certificate_no"] for e in entries if e.values.get("certificate_no")}
    serial = 0
    found = []
    for entry in entries:
        if entry.values.get("certificate_no") or not entry.values.get("name"):
            found.append(entry)
            continue
        own = next((no for d in _descriptions(entry.values) for no in known.get(d, ()) if no not in used), None)
        while own is None:
            serial += 1
            candidate = f"{prefix}{serial:0{NUMBER_WIDTH}d}"
            own = candidate if candidate not in taken | used else None
        used.add(own)
        found.append(replace(entry, values={**entry.values, "certificate_no": own}))
    return found


def _descriptions(values: Values) -> list[tuple[Any, ...]]:
    """Who somebody is without a number: by electoral district, and by delegation."""
    name = names.normal(values["name"])
    same = (name, values.get("sex"), values.get("born"))
    places = [("选区", values.get("electoral_district")), ("代表团", values.get("delegation"))]
    known = [(*same, *place) for place in places if place[1]]
    return known or [(*same, "", None)]
