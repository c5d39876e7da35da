"""A trial over the thirty deputies of the sample office: visits count up to four points more, a good grade from 84."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import competition_ranks, half_up
from gongshu_desk.domain.forms.trial import TrialFigures
from gongshu_desk.domain.points.trial import BandTrial, CategoryTrial, GroupTrial, Move, Side, Trial, TrialRow
from gongshu_desk.domain.summary import DeputyYear
from gongshu_desk.reports.samples import yearly

D = Decimal
BANDS = (("优秀", D(90)), ("良好", D(84)), ("称职", D(60)), ("不称职", D(0)))
LABELS = [label for label, _ in BANDS]


def trial_figures() -> TrialFigures:
    """The paper of the trial."""
    return TrialFigures(
        stamp=yearly.STAMP,
        year=2026,
        level="区",
        title="示例规则（修改稿）",
        version=2,
        fingerprint="b06d21f9" + "0" * 56,
        closed=False,
        trial=_trial(),
    )


def _trial() -> Trial:
    deputies = [deputy for group in yearly.groups() for deputy in group.deputies]
    graded = [deputy for deputy in deputies if deputy.points.rank is not None]
    totals = {d.certificate_no: half_up(d.points.total, 1) + min(D(d.work.visits) / 2, D(4)) for d in graded}
    ranks = dict(zip(totals, competition_ranks(list(totals.values())), strict=True))
    rows = sorted((_row(d, totals, ranks) for d in deputies), key=lambda row: row.after.rank or 99)
    names = dict.fromkeys(deputy.group for deputy in deputies)
    return Trial(
        rows=tuple(rows),
        groups=tuple(GroupTrial(name, tuple(row for row in rows if row.group == name)) for name in names),
        bands=tuple(_band(label, rows) for label in (*LABELS, "不评定")),
        categories=tuple(_category(code, name, graded) for code, name in _categories()),
    )


def _row(deputy: DeputyYear, totals: dict[str, Decimal], ranks: dict[str, int]) -> TrialRow:
    own = deputy.points
    before = Side(half_up(own.total, 1), own.rank, own.band)
    after = replace(before, remark=own.reason)
    if own.rank is not None:
        total = totals[deputy.certificate_no]
        band = next(label for label, start in BANDS if total >= start)
        after = Side(total, ranks[deputy.certificate_no], band)
    return TrialRow(deputy.certificate_no, deputy.name, deputy.group, before, after, _move(before, after))


def _move(before: Side, after: Side) -> Move:
    if before.band == after.band:
        return "same"
    return "up" if LABELS.index(after.band) < LABELS.index(before.band) else "down"


def _band(label: str, rows: list[TrialRow]) -> BandTrial:
    return BandTrial(label, sum(r.before.band == label for r in rows), sum(r.after.band == label for r in rows))


def _categories() -> list[tuple[str, str]]:
    return [(category.code, category.name) for category in yearly.SCHEME.categories]


def _category(code: str, name: str, graded: list[DeputyYear]) -> CategoryTrial:
    before = sum((Fraction(d.points.categories[code]) for d in graded), Fraction(0)) / len(graded)
    more = sum((min(Fraction(d.work.visits) / 2, Fraction(4)) for d in graded), Fraction(0)) / len(graded)
    return CategoryTrial(code, name, before, before + more if code == "D" else before)
