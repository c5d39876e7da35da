"""How well an official list agrees with the program's stroke order: `python -m tests.names_order LIST.csv`.

The list has the columns 代表团 and 姓名 and stands in official order within each 代表团. For each 代表团
the better of the two conventions is taken; every neighbour pair that stands wrong in it is printed with
the reason. More than one pair in a hundred ends with exit code 1.
"""

import csv
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from gongshu_desk.domain.names import normal, simplified
from gongshu_desk.domain.stroke import stroke_by_character_key, stroke_key, strokes

CONVENTIONS: dict[str, Callable[[str], str]] = {"单名在前": stroke_key, "逐字": stroke_by_character_key}


def wrong_pairs(people: list[str], key: Callable[[str], str]) -> list[tuple[str, str]]:
    """Neighbours of which the first sorts behind the second."""
    return [(a, b) for a, b in pairwise(people) if key(a) > key(b)]


def reason(pair: tuple[str, str], people: list[str], notes: dict[str, str], others: list[list[tuple[str, str]]]) -> str:
    """Why an official list may differ here, as far as the list itself tells."""
    before, after = pair
    if noted := [f"{name}备注「{notes[name]}」" for name in pair if notes.get(name)]:
        return f"{'，'.join(noted)}，是名单排定后列入的"
    if any(simplified(name) != name for name in pair):
        return "名单此处为繁体字，繁简笔画数不同"
    if any(pair not in other for other in others):
        return "名单在这一姓内按另一种惯例排列"
    a, b = next(((a, b) for a, b in zip(before, after, strict=False) if a != b), ("", ""))
    if a and strokes(a) == strokes(b):
        return f"「{a}」「{b}」笔画数相同（{strokes(a)} 画），名单按当地习惯排列"
    out_of_place = [name for name in pair if not wrong_pairs([n for n in people if n != name], stroke_by_character_key)]
    if out_of_place:
        return f"「{'」或「'.join(out_of_place)}」一人不在其位（后补入名单或移行）；去掉此人，全团次序无误"
    if not a:
        return f"「{before}」与「{after}」只差末字，名单长名在前"
    return f"「{a}」{strokes(a)} 画，「{b}」{strokes(b)} 画，名单次序有误"


def main(path: str | None = None) -> int:
    """Print the pairs; 0 where at most one in a hundred stands wrong."""
    source = Path(path or sys.argv[1])
    delegations: dict[str, list[str]] = {}
    notes: dict[str, dict[str, str]] = {}
    with source.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            name = normal(row["姓名"])
            delegations.setdefault(row["代表团"], []).append(name)
            notes.setdefault(row["代表团"], {})[name] = row.get("备注") or ""
    wrong = pairs = 0
    for delegation, people in delegations.items():
        found = {name: wrong_pairs(people, key) for name, key in CONVENTIONS.items()}
        best = min(found, key=lambda name: len(found[name]))
        wrong += len(found[best])
        pairs += len(people) - 1
        print(f"{delegation}：{len(people)} 人，{best}，不合 {len(found[best])} 处")
        for pair in found[best]:
            others = [others for name, others in found.items() if name != best]
            print(f"    {pair[0]} → {pair[1]}：{reason(pair, people, notes[delegation], others)}")
    print(f"合计 {pairs} 对，不合 {wrong} 对（{wrong / max(pairs, 1):.2%}），上限 1%")
    return 0 if wrong * 100 <= pairs else 1


if __name__ == "__main__":
    sys.exit(main())
