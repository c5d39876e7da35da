"""From a statement to the rows of its tables: category → item → fact, and what was not counted. No widgets."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from gongshu_desk.domain.figures import decimal_places, shown
from gongshu_desk.domain.points.facts import CategoryValue, ItemValue, Line, NotCounted, Reason, Row
from gongshu_desk.domain.points.ledger import Statement

Only = Literal["all", "cut", "minus"]


class TreeRow(NamedTuple):
    """One row of the statement: `level` 0 category, 1 item, 2 fact. `cut` is the chip, `source` what it opens."""

    key: str
    level: int
    what: str
    day: str
    how: str
    raw: Fraction
    counted: Fraction
    cut: str = ""
    source: str = ""
    tip: str = ""
    head: bool = False


def points_text(value: Fraction) -> str:
    """Points in a table: one decimal at least, all where there are more, a true minus."""
    places = decimal_places(value)
    if places is None:
        return shown(value)
    return shown(value, max(1, places))


def day_text(day: date | None, year: int) -> str:
    """MM-DD in the year itself, the whole date beside it."""
    if day is None:
        return ""
    return f"{day:%m-%d}" if day.year == year else day.isoformat()


def tree_rows(statement: Statement, year: int, only: Only = "all") -> list[TreeRow]:
    """The statement as a tree. `only` keeps the facts that a cap cut, or those that take points, with their heads."""
    why = {(n.source, n.date, n.item): n for n in statement.not_counted}
    by_item: dict[str, list[Line]] = {}
    for line in statement.lines:
        by_item.setdefault(line.item, []).append(line)
    rows = _loose(statement.lines, ("base",), only)
    for category in statement.categories:
        items = [item for item in statement.items if item.category == category.code]
        branch: list[TreeRow] = []
        for item in items:
            lines = [line for line in by_item.get(item.code, []) if _kept(line, only)]
            if lines or only == "all":
                branch.append(_item_row(item, bool(lines)))
                branch += [_line_row(item, line, place, year, why) for place, line in enumerate(lines)]
        own = [x for x in statement.lines if x.category == category.code and x.item.startswith("category_")]
        branch += [
            TreeRow(f"{category.code}/{line.item}", 1, line.title, "", line.how, line.raw, line.counted)
            for line in own
            if _kept(line, only)
        ]
        if branch or only == "all":
            rows.append(_category_row(category, items, bool(branch)))
            rows += branch
    return rows + _loose(statement.lines, ("total_cap", "total_floor"), only)


def counts(statement: Statement) -> tuple[int, int, int]:
    """Lines of facts in all, those that a cap cut, those that take points."""
    facts = [line for line in statement.lines if _is_fact(line)]
    return len(facts), sum(line.raw != line.counted for line in facts), sum(line.raw < 0 for line in facts)


def _is_fact(line: Line) -> bool:
    return line.source != "rules"


def _kept(line: Line, only: Only) -> bool:
    return only == "all" or (line.raw != line.counted if only == "cut" else line.raw < 0)


def _loose(lines: Iterable[Line], items: Sequence[str], only: Only) -> list[TreeRow]:
    """Base and bounds of the total stand by themselves."""
    return [
        TreeRow(line.item + line.title, 0, line.title, "", line.how, line.raw, line.counted, tip=line.sentence)
        for line in lines
        if line.item in items and _kept(line, only)
    ]


def _category_row(category: CategoryValue, items: Sequence[ItemValue], head: bool) -> TreeRow:
    facts = sum(item.count for item in items)
    words = [f"{len(items)} 项 {facts} 条" if items else "没有计分的事项"]
    if category.cap is not None:
        words.append(f"封顶 {shown(category.cap)}")
        if category.counted >= category.cap > 0:
            words.append("已满")
    if category.floor is not None:
        words.append(f"保底 {shown(category.floor)}")
    title = f"{category.code}　{category.name}"
    return TreeRow(category.code, 0, title, "", "，".join(words), category.raw, category.counted, head=head)


def _item_row(item: ItemValue, head: bool) -> TreeRow:
    return TreeRow(
        f"{item.category}/{item.code}", 1, f"{item.code}　{item.name}", "", item.how, item.raw, item.counted, head=head
    )


def _line_row(
    item: ItemValue, line: Line, place: int, year: int, why: dict[tuple[str, date | None, str | None], NotCounted]
) -> TreeRow:
    reason = why.get((line.source, line.date, line.item))
    cut, how = "", line.how
    if line.raw != line.counted:
        cut = reason.reason.label if reason else "单项封顶"
        how = line.sentence.removeprefix(f"{item.code} {item.name}")
    key = f"{line.category}/{line.item}/{place}"
    day = day_text(line.date, year)
    return TreeRow(key, 2, line.title, day, how, line.raw, line.counted, cut, line.source, line.sentence)


def missed_rows(missed: Iterable[NotCounted], year: int) -> list[tuple[str, str, str, str, str]]:
    """Date, title, reason, sentence and source of what was not counted: the year's own first, by date."""
    ordered = sorted(missed, key=lambda n: (n.reason is Reason.OUTSIDE_PERIOD, n.date is None, n.date or date.min))
    return [(day_text(n.date, year), n.title, n.reason.label, n.sentence, n.source) for n in ordered]


def rank_text(row: Row, tied: bool) -> str:
    """「3」, 「并列 3」, or 「—」 for who is not ranked."""
    if row.rank is None:
        return "—"
    return f"并列 {row.rank}" if tied else str(row.rank)


def tied_ranks(rows: Iterable[Row]) -> frozenset[int]:
    """Ranks that several share."""
    seen: set[int] = set()
    twice: set[int] = set()
    for row in rows:
        if row.rank is not None:
            (twice if row.rank in seen else seen).add(row.rank)
    return frozenset(twice)


def target_of(source: str, certificate_no: str, title: str) -> tuple[str, dict[str, object]] | None:
    """The page and argument that open the record behind a line; None where there is none (rates, rules)."""
    sheet, _, key = source.partition("/")
    if sheet in ("activities", "suggestions", "adjustments") and key:
        return sheet, {"keys": (key,)}
    if sheet == "duty-reports":
        return sheet, {"keys": (certificate_no,)}
    if sheet == "honours":
        return sheet, {"search": title}
    return None
