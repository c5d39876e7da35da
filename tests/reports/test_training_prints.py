"""Papers about training and elections: what they say; the expected text stands in tests/data/prints."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gongshu_desk.reports.builders import election_summary, training_plan, training_summary
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.samples import training as samples

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "training-plan": lambda: training_plan.build([samples.plan()]),
    "training-plan-done": lambda: training_plan.build([samples.plan(done=True)]),
    "training-summary": lambda: training_summary.build([samples.summary()]),
    "election-summary": lambda: election_summary.build([samples.election()]),
}


@pytest.mark.parametrize("name", PRINTS)
def test_training_print_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_sums_of_the_summary_tie_out() -> None:
    figures = samples.summary()
    assert figures.total.times == sum(tier.times for tier in figures.tiers) == figures.own_times + figures.beside
    assert figures.total.half_days == sum(tier.half_days for tier in figures.tiers)


def test_an_election_with_a_count_left_out_has_no_sum_of_it() -> None:
    figures = samples.election()
    lacking = replace(figures, rows=(replace(figures.rows[0], elected=None), *figures.rows[1:]))
    assert lacking.total("elected") is None and lacking.total("seats") == figures.total("seats")
    text = election_summary.build([lacking]).text()
    assert "1 个选区没有登记应选名额或当选人数，合计不写" in text
