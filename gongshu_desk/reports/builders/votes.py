"""The table of votes on duty reports: counts, both rates with n/d, the sum. Without votes its fields are for the pen."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.forms.duty import OPTIONS
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import Cell, Column, Group, Row, Run, Table
from gongshu_desk.reports.ink import GREY, GROUP_RULE, HAIR, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import name_lines, percent, ratio

KEYS = ("satisfied", "fairly", "dissatisfied")
ROW = 8.8
PEN_ROW = 10.0
RATES = 62.4
"""Width of both rates."""


@dataclass(frozen=True, slots=True)
class _Votes:
    """One column of counts."""

    head: str
    width: float
    key: str


def vote_table(
    rows: Sequence[tuple[str, BallotFigures | None]],
    wide: float,
    *,
    issued: bool,
    abstained: bool,
    words: Sequence[str] = OPTIONS,
) -> Table:
    """A row for each (name, votes), `wide` millimetres in all; `issued` and `abstained` add 发出 and 弃权.

    What follows a line break in a name is set small below it: the district of namesakes. `words` are the three
    answers of the scale; the votes are taken by place.
    """
    votes = _columns(words, issued=issued, abstained=abstained)
    best, second = words[:2]
    name = wide - sum(column.width for column in votes) - RATES
    columns = (
        Column(name, Align.LEFT, 10.4, pad=2.6),
        *(Column(column.width, Align.FIGURE, 10.4, rule=GROUP_RULE if at == 0 else HAIR)
          for at, column in enumerate(votes)),
        Column(15.4, Align.RIGHT, 9.8, pad=1.2, rule=GROUP_RULE), Column(15.8, Align.RIGHT, 10.2, pad=2.0, rule=0),
        Column(15.4, Align.RIGHT, 9.8, pad=1.2, rule=GROUP_RULE), Column(15.8, Align.RIGHT, 10.2, pad=2.0, rule=0),
    )  # fmt: skip
    heads = Row(
        (head("姓　名", size=9.8), *(head(column.head) for column in votes), head(f"{best}率", span=2),
         head(_parted(f"{best}和{second}率", 5), span=2)),
        11.0,
    )  # fmt: skip
    body = tuple(_row(name_, ballot, votes, narrow=name < 30) for name_, ballot in rows)
    counted = [ballot for _, ballot in rows if ballot is not None]
    total = BallotFigures(*(sum(getattr(one, key) for one in counted) for key in BallotFigures.__slots__))
    return Table(columns, (Group(body),), (heads,), (_total(total if counted else None, votes),))


def _parted(text: str, at: int) -> str:
    return text if len(text) <= at else f"{text[:at]}\n{text[at:]}"


def _columns(words: Sequence[str], *, issued: bool, abstained: bool) -> tuple[_Votes, ...]:
    """收回 无效 有效 and the options, narrower the more there are."""
    width = 11.5 if not (issued or abstained) else 9.6
    heads = [*([("发出", "issued")] if issued else []), ("收回", "returned"), ("无效", "invalid"), ("有效", "valid")]
    heads += [(_parted(word, 2) if len(word) > 3 else word, key) for word, key in zip(words[:2], KEYS, strict=False)]
    columns = [_Votes(text, width, key) for text, key in heads]
    columns.append(_Votes(_parted(words[2], 3), 12.9 if width > 10 else 12.0, KEYS[2]))
    if abstained:
        columns.append(_Votes("弃权", width, "abstained"))
    return tuple(columns)


def _counts(ballot: BallotFigures, columns: Sequence[_Votes]) -> tuple[int, ...]:
    return tuple(getattr(ballot, column.key) for column in columns)


def _row(name: str, ballot: BallotFigures | None, votes: Sequence[_Votes], *, narrow: bool) -> Row:
    name, _, mark = name.partition("\n")
    lines = name_lines(name)
    size = 10.4 if len(lines) == 1 else 8.2 if narrow else 8.6
    below = ((Run(mark, size=7.6, colour=GREY),),) if mark else ()
    shown = Cell((*((Run(line, size=size),) for line in lines), *below))
    if ballot is None:
        return Row((shown, *_free(votes)), PEN_ROW)
    return Row((shown, *(cell(str(count)) for count in _counts(ballot, votes)), *_rates(ballot)), ROW)


def _total(total: BallotFigures | None, votes: Sequence[_Votes]) -> Row:
    label = cell("合　计", role=Role.HEAD, align=Align.CENTRE)
    if total is None:
        return Row((label, *_free(votes)), PEN_ROW, rule=TOTAL_RULE)
    cells = tuple(cell(str(count), role=Role.HEAD) for count in _counts(total, votes))
    return Row((label, *cells, *_rates(total)), ROW, tint=True, rule=TOTAL_RULE)


def _free(votes: Sequence[_Votes]) -> tuple[Cell, ...]:
    """Fields for the pen; a rate is one field, with a slash between n and d."""
    rate = cell("／　　　　 %", span=2, align=Align.RIGHT, size=9.6, pad=2.4)
    return (*(cell() for _ in votes), rate, rate)


def _rates(ballot: BallotFigures) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for rate in (ballot.satisfied_rate, ballot.accepted_rate):
        cells += [cell(ratio(rate)), cell(percent(rate), role=Role.HEAD)]
    return tuple(cells)
