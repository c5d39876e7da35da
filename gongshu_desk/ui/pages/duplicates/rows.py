"""What the places of 查重与合并 show: gathered at once on the store worker, as rows of plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gongshu_desk.domain.names import printed
from gongshu_desk.services import duplicates, merging
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.duplicates import KeptApart, Twice
from gongshu_desk.services.likeness import Suspect
from gongshu_desk.services.merging import Merged
from gongshu_desk.ui.kit.columns import Cell, Column, Row

KINDS = (
    ("activities", "活动"),
    ("suggestions", "建议"),
    ("opinions", "群众意见"),
    ("honours", "荣誉"),
    ("deputies", "代表"),
)
"""(kind, word) of the places that look for duplicates."""
TWICE, MERGED, APART = "twice", "merged", "apart"
PLACES = (*KINDS, (TWICE, "同一时段两处"), (MERGED, "已合并"), (APART, "不是重复"))
"""(key, word) of every place, in order."""
SURE = 85
"""From this score on a pair is 很可能 one."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything the page shows."""

    suspects: dict[str, list[Suspect]]
    twice: list[Twice]
    merged: list[Merged]
    apart: list[KeptApart]

    def count(self, place: str) -> int:
        """How many lines a place has."""
        listed: Sequence[Any] = {TWICE: self.twice, MERGED: self.merged, APART: self.apart}.get(
            place, self.suspects.get(place, [])
        )
        return len(listed)


def gather(desk: Desk, year: int, span: int | None) -> Gathered:
    """`span` narrows the search for duplicates to a year; `year` is that of deputies at two places."""
    return Gathered(
        {kind: duplicates.suspects(desk, kind, span) for kind, _ in KINDS},
        duplicates.twice(desk, year),
        merging.merged(desk),
        [one for kind, _ in KINDS for one in duplicates.kept_apart(desk, kind)],
    )


def _score(value: Any, _row: Row) -> Cell:
    word, tone = ("很可能", "accent") if value >= SURE else ("可能", "amber")
    return Cell(word, tone, tip=f"相像程度 {value}（满分 100）")


def _two(value: Any, _row: Row) -> Cell:
    return Cell(value, tip=value)


SUSPECTS = (
    Column("score", "把握", width=76, rank=0, show=_score),
    Column("first", "第一条", "name", 290, rank=0, show=_two),
    Column("second", "第二条", "name", 290, rank=0, show=_two),
    Column("why", "为什么", width=200, stretch=True, rank=2, show=_two, sortable=False),
)
TWICE_COLUMNS = (
    Column("held_on", "日期", width=112, rank=0),
    Column("day_part", "时段", width=72, rank=1),
    Column("name", "代表", "name", 120, rank=0),
    Column("activities", "两处都记了到会", width=360, stretch=True, rank=0, show=_two),
    Column("look", "", "action", 92, rank=1, sortable=False),
)
MERGED_COLUMNS = (
    Column("label", "类别", width=80, rank=1),
    Column("kept", "保留", "name", 260, stretch=True, rank=0, show=_two),
    Column("gone", "并入（在回收站）", width=240, rank=0, show=_two),
    Column("merged_on", "日期", width=112, rank=2),
    Column("reason", "理由", width=160, rank=3, show=_two),
    Column("look", "", "action", 92, rank=0, sortable=False),
)
APART_COLUMNS = (
    Column("label", "类别", width=80, rank=1),
    Column("first", "第一条", "name", 300, stretch=True, rank=0, show=_two),
    Column("second", "第二条", "name", 300, rank=0, show=_two),
    Column("look", "", "action", 108, rank=0, sortable=False),
)


def suspect_rows(listed: Sequence[Suspect]) -> list[Row]:
    """The rows of one kind."""
    return [
        {
            "key": "/".join(s.uids), "score": s.score, "first": s.titles[0], "second": s.titles[1],
            "why": s.why(), "suspect": s,
        }
        for s in listed
    ]  # fmt: skip


def twice_rows(listed: Sequence[Twice]) -> list[Row]:
    """Deputies at two places in one half day."""
    return [
        {
            "key": f"{t.certificate_no}{t.held_on}{t.day_part}", "held_on": t.held_on, "day_part": t.day_part,
            "name": printed(t.name), "activities": "；".join(t.activities), "look": "看出席", "twice": t,
        }
        for t in listed
    ]  # fmt: skip


def merged_rows(listed: Sequence[Merged]) -> list[Row]:
    """The merges that stand."""
    return [
        {
            "key": m.id, "label": m.label, "kept": m.kept, "gone": m.gone, "merged_on": m.merged_on,
            "reason": m.reason or None, "look": "拆开", "merged": m,
        }
        for m in listed
    ]  # fmt: skip


def apart_rows(listed: Sequence[KeptApart]) -> list[Row]:
    """The pairs that are no duplicates."""
    words = dict(KINDS)
    return [
        {
            "key": "/".join(a.uids), "label": words[a.kind], "first": a.titles[0], "second": a.titles[1],
            "look": "重新查重", "apart": a,
        }
        for a in listed
    ]  # fmt: skip
