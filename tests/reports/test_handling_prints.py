"""交办清单 and 催办函: what they say, and that a letter counts its days from the day of the urging."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gongshu_desk.reports.builders import hand_over_list, urging_letter
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.samples import handling as samples

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "hand-over-list": lambda: hand_over_list.build(samples.hand_over_lists()),
    "urging-letter": lambda: urging_letter.build(samples.letters()),
}


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_list_says_how_many_an_organ_answers_itself() -> None:
    mixed, single = samples.hand_over_lists()
    assert "共 5 件：主办 4 件，会办 1 件" in hand_over_list.build([mixed]).text()
    assert "共 1 件：主办 0 件，会办 1 件" in hand_over_list.build([single]).text()


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 5, 5), "还有1天到期"),
        (date(2026, 5, 6), "今天到期"),
        (date(2026, 5, 7), "已逾期1天"),
        (None, "答复。"),
    ],
)
def test_letter_counts_from_the_day_of_the_urging(day: date | None, told: str) -> None:
    letter = samples.letters()[0]
    text = urging_letter.build([replace(letter, lines=letter.lines[:1], day=day)]).text()
    assert f"应于2026年5月6日前答复{'，' if day else ''}{told if day else '。'}" in text
