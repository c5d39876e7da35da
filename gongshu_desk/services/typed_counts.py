"""Counts that are typed in (填报数: 任免, 备案审查 …): sums over a span, and spans that would be counted twice."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from sqlmodel import Session

from gongshu_desk.domain.codes import TypedKind
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.trade_kinds import TYPED_COUNTS

RULE = "只加起止日期都在期间以内的；跨出期间的不拆开，不计入"
"""What a sum over a span takes."""


@dataclass(frozen=True, slots=True)
class TypedSum:
    """One label in a span. `ids` are the records added; `across` those that reach beyond the span, left out.

    `overlaps`: pairs of numbers among those added whose spans share a day, so that something may be counted twice.
    """

    what: TypedKind
    label: str
    measure: str
    count: int
    ids: tuple[int, ...]
    sources: tuple[str, ...]
    across: tuple[int, ...]
    overlaps: tuple[tuple[str, str], ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the clerk must look at, in sentences."""
        told = [f"「{self.label}」{one} 与 {two} 的起止日期重叠，可能重复计算" for one, two in self.overlaps]
        if self.across:
            told.append(f"「{self.label}」另有 {len(self.across)} 条跨出这段时间，没有计入")
        return tuple(told)


def sums(session: Session, first: date, last: date) -> list[TypedSum]:
    """Every label of the span with its sum, in the order of the kinds; also one whose records all reach beyond it."""
    rows = [row for row in read(session, TYPED_COUNTS) if row["from_on"] <= last and row["to_on"] >= first]
    found: dict[tuple[TypedKind, str, str], list[Values]] = defaultdict(list)
    for row in sorted(rows, key=lambda r: (list(TypedKind).index(r["what"]), r["from_on"], r["no"])):
        found[row["what"], row["label"], row["measure"]].append(row)
    return [_sum(key, listed, first, last) for key, listed in found.items()]


def _sum(key: tuple[TypedKind, str, str], rows: Sequence[Values], first: date, last: date) -> TypedSum:
    inside = [row for row in rows if first <= row["from_on"] and row["to_on"] <= last]
    return TypedSum(
        *key,
        count=sum(row["count"] for row in inside),
        ids=tuple(row["id"] for row in inside),
        sources=tuple(dict.fromkeys(row["source"] for row in inside if row["source"])),
        across=tuple(row["id"] for row in rows if row not in inside),
        overlaps=tuple(overlapping(inside)),
    )


def overlapping(rows: Sequence[Values]) -> list[tuple[str, str]]:
    """Pairs of numbers of the same kind, label and measure whose spans share a day."""
    return [
        (one["no"], two["no"])
        for one, two in combinations(rows, 2)
        if all(one[name] == two[name] for name in ("what", "label", "measure"))
        and one["from_on"] <= two["to_on"]
        and two["from_on"] <= one["to_on"]
    ]


def with_overlaps(desk: Desk, rows: list[Values], _year: int) -> None:
    """Add to typed counts `overlap`: with which others, of any year, they would be counted twice."""
    with desk.store.read() as session:
        everything = read(session, TYPED_COUNTS)
    beside: dict[str, list[str]] = defaultdict(list)
    for one, two in overlapping(everything):
        beside[one].append(two)
        beside[two].append(one)
    for row in rows:
        row["overlap"] = f"与 {'、'.join(beside[row['no']])} 重叠" if beside[row["no"]] else ""
