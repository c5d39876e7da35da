"""From a statement to the rows of its tables: (part →) category → item → fact, and what was not counted. No widgets."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from gongshu_desk.domain.figures import decimal_places, shown
from gongshu_desk.domain.points.compare import Part
from gongshu_desk.domain.points.facts import CategoryValue, ItemValue, Line, NotCounted, Reason, Row
from gongshu_desk.domain.points.ledger import Statement
from gongshu_desk.services.statement_sheet import Origin

Only = Literal["all", "cut", "minus"]
PENDING = "待核"


class TreeRow(NamedTuple):
    """One row of the statement: `level` 0 category, 1 item, 2 fact (one deeper below the parts of a split year).

    `cut` is the chip, `source` what the row opens, `on` the day of the fact.
    """

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
    group: bool = False
    on: date | None = None


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


class _Keep:
    """Which lines stay in sight: those a cap cut, those that take points, those with a word in them."""

    def __init__(self, only: Only, word: str) -> None:
        self.all = only == "all" and not word
        self._only, self._word = only, word.casefold()

    def line(self, line: Line, *heads: str) -> bool:
        """Whether a line stays; its item's and category's names count as its words."""
        if self._only != "all" and not (line.raw != line.counted if self._only == "cut" else line.raw < 0):
            return False
        words = (line.title, line.sentence, line.how, line.date.isoformat() if line.date else "", *heads)
        return not self._word or any(self._word in each.casefold() for each in words)


def tree_rows(
    statement: Statement, year: int, only: Only = "all", *, word: str = "", origins: Mapping[str, Origin] | None = None
) -> list[TreeRow]:
    """The statement as a tree.

    `only` keeps the facts that a cap cut, or those that take points, `word` those in whose line it stands, each with
    their heads. `origins` tells which facts still wait for their review.
    """
    keep = _Keep(only, word)
    why = {(n.source, n.date, n.item): n for n in statement.not_counted}
    by_item: dict[str, list[Line]] = {}
    for line in statement.lines:
        by_item.setdefault(line.item, []).append(line)
    rows = _loose(statement.lines, ("base",), keep)
    for category in statement.categories:
        items = [item for item in statement.items if item.category == category.code]
        branch: list[TreeRow] = []
        for item in items:
            heads = (category.name, item.code, item.name)
            lines = [line for line in by_item.get(item.code, []) if keep.line(line, *heads)]
            if lines or keep.all:
                branch.append(_item_row(item, bool(lines)))
                branch += [_line_row(item, line, i, year, why, origins or {}) for i, line in enumerate(lines)]
        own = [x for x in statement.lines if x.category == category.code and x.item.startswith("category_")]
        branch += [
            TreeRow(f"{category.code}/{line.item}", 1, line.title, "", line.how, line.raw, line.counted)
            for line in own
            if keep.line(line)
        ]
        if branch or keep.all:
            rows.append(_category_row(category, items, bool(branch)))
            rows += branch
    return rows + _loose(statement.lines, ("total_cap", "total_floor"), keep)


def part_rows(
    parts: Sequence[tuple[Part | None, Statement]],
    year: int,
    only: Only = "all",
    *,
    word: str = "",
    origins: Mapping[str, Origin] | None = None,
) -> list[TreeRow]:
    """The trees of a split year one below the other, each under a head with its days, its version and its subtotal."""
    rows: list[TreeRow] = []
    for place, (part, statement) in enumerate(parts):
        if part is None:
            continue
        branch = tree_rows(statement, year, only, word=word, origins=origins)
        if branch or (only == "all" and not word):
            rows.append(_part_row(place, part, statement, year, bool(branch)))
            rows += [one._replace(key=f"{place}/{one.key}", level=one.level + 1) for one in branch]
    return rows


def _part_row(place: int, part: Part, statement: Statement, year: int, head: bool) -> TreeRow:
    raw = sum((line.raw for line in statement.lines), Fraction(0))
    scheme = part.scheme
    how, tip = f"按规则第 {scheme.version} 版，小计", f"{scheme.title} 第 {scheme.version} 版"
    what = part_words(part, year)
    return TreeRow(str(place), 0, what, "", how, raw, statement.exact, tip=tip, head=head, group=True)


def part_words(part: Part, year: int) -> str:
    """「01-01 至 06-30」: the days of a part, those before the year left out."""
    return f"{day_text(max(part.begins, date(year, 1, 1)), year)} 至 {day_text(part.ends, year)}"


def counts(lines: Iterable[Line]) -> tuple[int, int, int]:
    """Lines of facts in all, those that a cap cut, those that take points."""
    facts = [line for line in lines if _is_fact(line)]
    return len(facts), sum(line.raw != line.counted for line in facts), sum(line.raw < 0 for line in facts)


def _is_fact(line: Line) -> bool:
    return line.source != "rules"


def _loose(lines: Iterable[Line], items: Sequence[str], keep: _Keep) -> list[TreeRow]:
    """Base and bounds of the total stand by themselves."""
    return [
        TreeRow(
            line.item + line.title, 0, line.title, "", line.how, line.raw, line.counted, tip=line.sentence, group=True
        )
        for line in lines
        if line.item in items and keep.line(line)
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
    title, how = f"{category.code}　{category.name}", "，".join(words)
    return TreeRow(category.code, 0, title, "", how, category.raw, category.counted, head=head, group=True)


def _item_row(item: ItemValue, head: bool) -> TreeRow:
    key = f"{item.category}/{item.code}"
    return TreeRow(key, 1, f"{item.code}　{item.name}", "", item.how, item.raw, item.counted, head=head)


def _line_row(
    item: ItemValue,
    line: Line,
    place: int,
    year: int,
    why: Mapping[tuple[str, date | None, str | None], NotCounted],
    origins: Mapping[str, Origin],
) -> TreeRow:
    reason = why.get((line.source, line.date, line.item))
    cut, how, tip = "", line.how, line.sentence
    if line.raw != line.counted:
        cut = reason.reason.label if reason else "单项封顶"
        how = line.sentence.removeprefix(f"{item.code} {item.name}")
    origin = origins.get(line.source)
    if origin is not None and origin.pending:
        how = how if cut else f"{how}　{PENDING}"  # beside a chip there is no room
        tip = f"{tip}\n这条登记还没有人审核"
    key = f"{line.category}/{line.item}/{place}"
    day = day_text(line.date, year)
    return TreeRow(key, 2, line.title, day, how, line.raw, line.counted, cut, line.source, tip, on=line.date)


MissedRow = tuple[str, str, str, str, str, date | None]


def missed_rows(missed: Iterable[NotCounted], year: int) -> list[MissedRow]:
    """Date, title, reason, sentence, source and day of what was not counted: the year's own first, by date."""
    ordered = sorted(missed, key=lambda n: (n.reason is Reason.OUTSIDE_PERIOD, n.date is None, n.date or date.min))
    return [(day_text(n.date, year), n.title, n.reason.label, n.sentence, n.source, n.date) for n in ordered]


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


def target_of(source: str, certificate_no: str, origin: Origin | None = None) -> tuple[str, dict[str, object]] | None:
    """The page and argument that open the record behind a line; None where there is none (rules, a record gone).

    A rate opens the deputy's attendances.
    """
    if source == "attendance":
        return "attendance", {"search": certificate_no}
    return None if origin is None else (origin.kind, {"id": origin.id})


def activity_of(source: str) -> tuple[str, dict[str, object]] | None:
    """The activity behind an attendance, for who wants all that were there."""
    sheet, _, key = source.partition("/")
    return ("activities", {"keys": (key,)}) if sheet == "activities" and key else None
