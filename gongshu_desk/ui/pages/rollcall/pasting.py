"""Pasted cells against a roll: one column of marks in the order of the screen, a column of names, or names with marks.

Nothing is guessed: namesakes, a bare 「请假」 and words that are not understood are questions. No widgets.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.matrix_legend import MEANINGS, NO_ROW, mark_of, propose
from gongshu_desk.domain.untidy_text import half_width
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.activities import Called

Kind = Literal["order", "names", "pairs"]
DOUBTFUL = ("出席", "缺席", "公假", "病假", "事假", NO_ROW)
_LEFT_OPEN = ("出席", "早退", "迟到", NO_ROW)
"""For 「半天」: how long somebody was there is said in the details of the person (F2)."""
_NO_MARK = "某"
HEADINGS = frozenset(
    {"姓名", "代表姓名", "出席情况", "签到情况", "考勤", "考勤情况", "到会情况", "代表证号", "证号", "情况"}
)
SIGNS = frozenset({"签到", "出席", "参加", "到会"})
"""Marks that also stand above a column."""


@dataclass(slots=True)
class Line:
    """One pasted row. `people` are those it may mean; `status` what it will be marked as, None for nothing.

    choices: the words of what the mark may mean, where that is asked.
    """

    row: int
    who: str
    said: str
    people: tuple[Called, ...]
    status: AttendanceStatus | None
    choices: tuple[str, ...] = ()
    chosen: Called | None = None
    answered: bool = False
    left_out: bool = False

    @property
    def person(self) -> Called | None:
        """Whom the row marks, once that is clear."""
        return self.chosen or (self.people[0] if len(self.people) == 1 else None)

    @property
    def whose(self) -> bool:
        """Whether namesakes are meant and the mark does not tell which."""
        return len(self.people) > 1 and (self.status is not None or bool(self.choices))

    @property
    def open(self) -> bool:
        """Whether the clerk has not answered yet."""
        return not self.left_out and (
            (self.whose and self.chosen is None) or (bool(self.choices) and not self.answered)
        )

    def say(self, word: str) -> None:
        """The mark means this word of the legend; an empty one takes the answer back."""
        self.answered = bool(word)
        self.status = MEANINGS[word].status if word else None


@dataclass(slots=True)
class Pasted:
    """What was pasted. `uneven`: a column of marks is not as long as the roll; `missing`: rows that name nobody."""

    kind: Kind
    lines: list[Line]
    uneven: str = ""
    missing: list[str] = field(default_factory=list)

    @property
    def questions(self) -> list[Line]:
        """What the clerk has to say, in the order of the rows."""
        return [line for line in self.lines if line.choices or line.whose]

    def twice(self) -> list[str]:
        """Who stands there more than once with different marks: nobody knows which counts."""
        found: dict[str, set[AttendanceStatus]] = defaultdict(set)
        for line in self.lines:
            if line.person is not None and line.status is not None and not line.left_out:
                found[line.person.certificate_no].add(line.status)
        people = {line.person.certificate_no: line.person.name for line in self.lines if line.person}
        return [names.printed(people[no]) for no, said in found.items() if len(said) > 1]

    def marks(self) -> dict[str, AttendanceStatus]:
        """Certificate number → mark, of the rows that change something; the last row of a person counts."""
        sure = [(line.person, line.status) for line in self.lines if line.person and not line.left_out]
        found = {person.certificate_no: (person, status) for person, status in sure if status is not None}
        return {no: s for no, (p, s) in found.items() if s is not p.status}


def read_mark(text: str) -> tuple[AttendanceStatus | None, tuple[str, ...]]:
    """The status a cell means by custom, or what it may mean and the clerk has to say; neither for an empty cell."""
    mark = mark_of(text)
    if not mark:
        return None, ()
    proposed = propose(mark)
    meaning = MEANINGS.get(proposed.meaning)
    if meaning is not None and not meaning.half:
        return meaning.status, ()
    return None, _LEFT_OPEN if meaning is not None else proposed.choices or DOUBTFUL


def _is_mark(text: str) -> bool:
    """Whether a cell is a mark, or one that is asked about: the heading 「备注」 and a remark are none."""
    mark = mark_of(text)
    if not mark:
        return False
    proposed = propose(mark)
    return bool(proposed.meaning) or proposed.choices != propose(_NO_MARK).choices


def read_paste(cells: Sequence[Sequence[str]], people: Sequence[Called]) -> Pasted:
    """Compare pasted cells with the people on the screen, in their order. InvalidInput where nothing fits."""
    rows = [list(row) for row in cells]
    if not any(cell.strip() for row in rows for cell in row):
        raise InvalidInput("剪贴板里没有内容。", "请先在 Excel 里选中一列或两列，按 Ctrl+C 复制，再回来按 Ctrl+V。")
    known = _Known(people)
    width = max(map(len, rows))
    rows = [row + [""] * (width - len(row)) for row in rows]
    hits = [sum(bool(known.of(row[c])) for row in rows) for c in range(width)]
    who = max(range(width), key=lambda c: hits[c])
    filled = sum(bool(row[who].strip()) for row in rows)
    if hits[who] * 2 < filled or not hits[who]:
        return _in_order(rows, people)
    said = _mark_column(rows, who)
    if said is None:
        return _by_name(rows, known, who, None)
    return _by_name(rows, known, who, said)


def _mark_column(rows: Sequence[Sequence[str]], who: int) -> int | None:
    """The column, besides the one of names, with the most marks."""
    others = [c for c in range(len(rows[0])) if c != who]
    score = {c: sum(_is_mark(r[c]) for r in rows) for c in others}
    best = max(others, key=lambda c: score[c], default=None)
    return best if best is not None and score[best] else None


def _in_order(rows: list[list[str]], people: Sequence[Called]) -> Pasted:
    width = len(rows[0])
    score = [sum(_is_mark(r[c]) for r in rows) for c in range(width)]
    best = max(range(width), key=lambda c: score[c])
    if not score[best]:
        raise InvalidInput(
            "粘贴的内容里认不出名单上的人，也认不出出席情况。", "请复制姓名和出席情况两列，或只复制出席情况一列。"
        )
    column = [row[best].strip() for row in rows]
    if _is_heading(column[0]) or (column[0] in SIGNS and len(column) == len(people) + 1):
        column = column[1:]
    lines = []
    for place, (cell, person) in enumerate(zip(column, people, strict=False), start=1):
        lines.append(Line(place, names.printed(person.name), cell, (person,), *read_mark(cell)))
    uneven = f"粘贴了 {len(column)} 行，屏幕上是 {len(people)} 人" if len(column) != len(people) else ""
    return Pasted("order", lines, uneven)


def _by_name(rows: list[list[str]], known: "_Known", who: int, said: int | None) -> Pasted:
    lines, missing = [], []
    for place, row in enumerate(rows, start=1):
        text, cell = row[who].strip(), "" if said is None else row[said].strip()
        if not text or _is_heading(text):
            continue
        met = known.of(text)
        if not met:
            missing.append(text)
            continue
        meant = (AttendanceStatus.PRESENT, ()) if said is None else read_mark(cell)
        lines.append(Line(place, text, cell, met, *meant))
    return Pasted("names" if said is None else "pairs", lines, "", missing)


def _is_heading(text: str) -> bool:
    return "".join(text.split()) in HEADINGS


class _Known:
    """People by certificate number and by name."""

    def __init__(self, people: Sequence[Called]) -> None:
        self._numbers = {p.certificate_no: p for p in people}
        self._names: dict[str, list[Called]] = defaultdict(list)
        for person in people:
            self._names[names.normal(person.name)].append(person)

    def of(self, text: str) -> tuple[Called, ...]:
        """Whom a cell names; nobody for an empty one."""
        plain = half_width(text.strip()).lstrip("'’")
        if plain in self._numbers:
            return (self._numbers[plain],)
        return tuple(self._names.get(names.normal(text), ())) if plain else ()
