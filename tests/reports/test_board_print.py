"""年度履职积分榜 on paper: what it says; the expected text stands in tests/data/prints."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from print_tools import pages, squeezed

from gongshu_desk.domain.forms.board import BoardFigures
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.reports.builders import points_board
from gongshu_desk.reports.catalog import Options, gather
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.samples import board as samples
from gongshu_desk.services import points, points_periods
from gongshu_desk.services.desk import Desk

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
YEAR = 2025
PRINTS: dict[str, Callable[[], Document]] = {
    "points-board": lambda: points_board.build([samples.board()]),
    "points-board-groups": lambda: points_board.build([samples.board(by_group=True, split=True)]),
    "points-board-quarter": lambda: points_board.build([samples.board(period=samples.THIRD)]),
}


@pytest.mark.parametrize("name", PRINTS)
def test_the_words_are_those_of_the_golden_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


def printed(desk: Desk, mandate: tuple[str, ...] = (), **choices: str) -> BoardFigures:
    found = gather(desk, "points-board", Options.of(YEAR, choices, mandate=mandate))
    (figures,) = found.figures
    assert isinstance(figures, BoardFigures)
    return figures


def test_the_street_prints_its_year_its_quarter_and_its_own_period(street: Desk) -> None:
    year = printed(street)
    result = points.result(street, YEAR)
    assert [person.certificate_no for person in year.people] == [row.certificate_no for row in result.rows]
    assert year.stamp.fingerprint == result.hash
    first = printed(street, period="q1", order="group")
    assert (first.bands, first.by_group) == ((), True)
    assert [one.group for one in first.people] == sorted(
        (one.group for one in first.people), key=lambda g: (not g, "第一第二第三".find(g[:2]))
    )
    points_periods.add(street, "考察期", date(YEAR, 2, 1), date(YEAR, 9, 30))
    own, dates = printed(street, period="考察期"), printed(street, period="2025-02-01..2025-09-30")
    assert own.people == dates.people
    assert "考察期，2025年2月1日至9月30日" in points_board.build([own]).text()
    with pytest.raises(NotFound):
        printed(street, period="无此期间")
    with pytest.raises(InvalidInput):
        printed(street, period="2025-02..x")


def test_only_the_rows_the_clerk_filtered_are_printed_with_the_ranks_of_all(street: Desk) -> None:
    everybody = printed(street)
    chosen = tuple(person.certificate_no for person in everybody.people[3:5])
    some = printed(street, chosen)
    assert some.people == everybody.people[3:5] and some.shown_of == len(everybody.people)
    (page,) = pages(render(points_board.build([some])))
    assert f"筛选2人（全体{len(everybody.people)}人" in squeezed(page.text)


def test_many_categories_and_parts_leave_the_categories_to_the_statements() -> None:
    figures = samples.board(split=True)
    crowd = BoardFigures(**{**{name: getattr(figures, name) for name in BoardFigures.__dataclass_fields__},
                            "categories": figures.categories * 2})  # fmt: skip
    text = points_board.build([crowd]).text()
    assert "各类得分见个人履职情况登记表" in text and "第 2 版" in text
    assert render(points_board.build([crowd]))
