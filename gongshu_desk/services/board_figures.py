"""From the board of points to what its print shows."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from gongshu_desk.domain.forms.board import BoardFigures, BoardPerson
from gongshu_desk.domain.points.board import BoardRow
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import read
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.points_board import Period, PointsBoard, board
from gongshu_desk.services.year_figures import decimal, group_order, halves_of


def board_figures(
    desk: Desk, year: int, period: str | Period, *, split: bool, by_group: bool, only: Sequence[str] = ()
) -> list[BoardFigures]:
    """The board as a print; empty where nobody is on it, or none of `only` (certificate numbers) is.

    Errors as in `points_board.board`.
    """
    shown = board(desk, year, period=period, split=split)
    with desk.store.read() as session:
        listed = {one.row.certificate_no for one in shown.rows}
        apart = marks(person for person in read(session, DEPUTIES) if person["certificate_no"] in listed)
    wanted = set(only)
    rows = [one for one in shown.rows if not wanted or one.row.certificate_no in wanted]
    if not rows:
        return []
    if by_group:
        rows.sort(key=lambda one: group_order(one.row.group))  # stable: rank order stays within a group
    shared = Counter(one.row.rank for one in shown.rows)
    scheme = shown.scheme
    return [
        BoardFigures(
            stamp=shown.stamp,
            year=year,
            level=shown.book.facts.level.label,
            period=shown.period,
            final=shown.final,
            split=shown.split,
            people=tuple(_person(one, shown, shared, apart.get(one.row.certificate_no, "")) for one in rows),
            groups=shown.groups,
            everyone=shown.everyone,
            bands=shown.bands if shown.final else (),
            bins=shown.distribution,
            parts=shown.parts,
            categories=shown.categories,
            decimals=scheme.decimals,
            base=decimal(scheme.base, halves_of(scheme, shown.period.last)) or Decimal(0),
            top_quota_percent=scheme.top_quota_percent if scheme.bands and shown.final else None,
            compared=shown.compared,
            by_group=by_group,
            shown_of=len(shown.rows) if wanted else None,
        )
    ]


def _person(one: BoardRow, shown: PointsBoard, shared: Counter[int | None], mark: str) -> BoardPerson:
    row = one.row
    return BoardPerson(
        name=row.name,
        certificate_no=row.certificate_no,
        group=row.group,
        days=row.days,
        total=row.total,
        categories=row.categories,
        band=(row.band or "") if shown.final or not one.graded else "",
        rank=row.rank,
        tied=row.rank is not None and shared[row.rank] > 1,
        added=one.added,
        subtotals=one.subtotals,
        last_total=one.last_year_total,
        last_rank=one.last_year_rank,
        reason="" if one.graded else row.remark or row.band or "",
        remark=_remark(one, shown),
        mark=mark,
    )


def _remark(one: BoardRow, shown: PointsBoard) -> str:
    """Why somebody is not ranked or not in the first band; the latter only where bands are printed."""
    if not one.graded:
        return ""
    if shown.final or one.row.rank is None:
        return one.row.remark
    return ""
