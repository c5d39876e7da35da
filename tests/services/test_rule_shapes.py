"""The library of rule files: each complete, proven by its examples, and fit to score a street's year."""

import pytest

from gongshu_desk.domain.points.advice import advise
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.diff import diff
from gongshu_desk.domain.points.reach import maxima
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points, rules
from gongshu_desk.services.board_figures import board_figures
from gongshu_desk.services.desk import Desk, example_rules
from gongshu_desk.services.quarter_figures import quarter_points
from gongshu_desk.services.year_figures import summary_of, year_book

NAMES = list(rules.SHAPES)
LOCAL = [name for name in NAMES if name != "example"]


def test_the_library_is_offered_by_title() -> None:
    assert [one.name for one in rules.shapes()] == NAMES
    assert rules.shape("example").text == example_rules()
    assert all(one.title.startswith("示例") and one.note for one in rules.shapes())
    with pytest.raises(NotFound, match="没有名为「periods」的样例规则"):
        rules.shape("periods")


@pytest.mark.parametrize("name", NAMES)
def test_a_shape_is_checked_and_proven(name: str) -> None:
    checked = rules.check(rules.shape(name).text)
    assert checked.passed and checked.scheme.examples
    assert not [one for one in checked.advice if one.kind != "uncovered"]


@pytest.mark.parametrize("name", LOCAL)
def test_a_shape_names_its_source_and_what_is_made_up(name: str) -> None:
    one = rules.shape(name)
    assert "参照" in one.title and one.title in one.text.splitlines()[0]
    named = [line for line in one.text.splitlines() if line.startswith("name = ")]
    items = named[: len(parse(one.text).items) + len(parse(one.text).categories)]
    explained = [line for line in items if "#" in line]
    assert len(explained) == len(parse(one.text).items)
    assert all(any(word in line for word in ("自拟", "江北：", "杏花岭：", "参照")) for line in explained)


@pytest.mark.parametrize("name", LOCAL)
def test_a_closed_year_can_be_corrected_in_the_open_one(name: str) -> None:
    scheme = parse(rules.shape(name).text)
    item = scheme.by_code["Z1"]
    assert (item.name, item.basis, item.min, item.max, item.cap) == ("往年更正", "manual", -20, 20, None)
    assert next(one for one in scheme.categories if one.code == item.category).cap is None


@pytest.mark.parametrize("name", LOCAL)
def test_a_shape_scores_the_year_of_a_street(street: Desk, name: str) -> None:
    _, by_shape = points.what_if(street, 2025, rules.shape(name).text)
    totals = [row.exact for row in by_shape.rows]
    assert len(totals) > 10 and len(set(totals)) > 5
    scheme = by_shape.scheme
    assert all(
        row.band in {one.label for one in scheme.bands} | {"暂不评定", "不评定", None, ""} for row in by_shape.rows
    )
    limit = maxima(scheme).total
    assert limit is None or max(totals) <= limit
    assert any(row.total != row.exact or row.total for row in by_shape.rows)


@pytest.mark.parametrize("name", LOCAL)
def test_a_shape_can_be_drafted_published_and_compared(desk: Desk, name: str) -> None:
    text = rules.shape(name).text
    _, number = rules.new_draft(desk, text)
    rules.publish(desk, number)
    assert rules.version(desk, number).faults == ()
    assert diff(parse(example_rules()), parse(text))[0] == f"规则代码由 example 改为 {name}"


def test_the_shapes_differ_as_the_practices_do() -> None:
    schemes = {name: parse(rules.shape(name).text) for name in NAMES}
    assert maxima(schemes["hundred"]).total == 100
    assert maxima(schemes["open-scale"]).total is None and not schemes["open-scale"].bands
    assert schemes["base60"].base == 60 and schemes["base60"].total_cap is None
    assert schemes["half-year"].period == "half_year"
    assert not advise(schemes["base60"])


def test_papers_tell_what_both_halves_of_a_half_year_scheme_give(street: Desk) -> None:
    """The file says what one half gives at most and begins with; a year's paper tells both halves together."""
    text = rules.shape("half-year").text.replace("effective_from = 2025-01-01", "effective_from = 2025-01-02", 1)
    rules.install(street, text)
    summary = summary_of(year_book(street, 2025))
    given = parse(rules.shape("half-year").text)
    assert (given.base, summary.scheme.base) == (20, 40)
    caps = {one.code: one.cap for one in given.categories}
    assert {one.code: one.cap for one in summary.scheme.categories} == {
        code: None if cap is None else 2 * cap for code, cap in caps.items()
    }
    base = {key: board_figures(street, 2025, key, split=False, by_group=False)[0].base for key in ("q2", "q3", "year")}
    assert base == {"q2": 20, "q3": 40, "year": 40}
    (quarters,) = quarter_points(street, 2025)
    assert (quarters.base, quarters.halves) == (20, 2)
