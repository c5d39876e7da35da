"""Papers of what follows from points: what they say; the expected text stands in tests/data/prints."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gongshu_desk.reports.builders import consequence_lists, what_if
from gongshu_desk.reports.catalog import Options, gather, produce
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.samples.consequences import lists
from gongshu_desk.reports.samples.trial import trial_figures
from gongshu_desk.services.desk import Desk

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "what-if": lambda: what_if.build([trial_figures()]),
    "consequence-lists": lambda: consequence_lists.build(lists()),
}


@pytest.mark.parametrize("name", PRINTS)
def test_outcome_print_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_the_trial_on_paper_names_both_versions_and_says_what_it_is_not() -> None:
    document = PRINTS["what-if"]()
    foot = document.sections[0].footer
    assert "试算，不是结果" in foot and "现行 示例规则第 1 版" in foot and "试算 示例规则第 2 版" in foot
    assert "没有保存" in document.text()


def test_a_trial_of_those_that_change_leaves_the_others_out() -> None:
    figures = trial_figures()
    some = replace(figures, by="rank", changed_only=True)
    text = what_if.build([some]).text()
    moved = [row for row in figures.trial.rows if row.moved]
    assert 0 < len(moved) < len(figures.trial.rows) and f"有变的 {len(moved)} 人" in text
    assert f"\n{len(moved)}│" in text and f"\n{len(moved) + 1}│" not in text
    none = replace(some, trial=replace(figures.trial, rows=()))
    assert "没有积分、名次或等次有变的代表" in what_if.build([none]).text()


def test_every_list_names_its_rule_and_says_what_it_is_not() -> None:
    for figures in lists():
        text = consequence_lists.build([figures]).text()
        assert "依据" in text and "仅供街道人大工委研究参考" in text and "不涉及暂停执行职务" in text
        assert all(rule in text for rule in figures.listing.rules)
    alert = consequence_lists.build(lists()[-1:]).text()
    assert "第六十二条" in alert and "只作提醒" in alert and "积分" not in alert


def test_a_list_of_nobody_says_why() -> None:
    alert = lists()[-1]
    nobody = replace(alert, listing=replace(alert.listing, people=(), beside=(), remark="本届没有。"))
    assert "本届没有。" in consequence_lists.build([nobody]).text()


def test_the_lists_of_the_street_print_one_or_all(street: Desk) -> None:
    whole = gather(street, "consequence-lists", Options(2025)).figures
    assert [figures.listing.key for figures in whole] == ["grades", "poor", "preferred", "alert"]
    one = gather(street, "consequence-lists", Options(2025, choices={"list": "alert"})).figures
    assert [figures.listing.key for figures in one] == ["alert"] and one[0] == whole[3]
    assert produce(street, "consequence-lists", Options(2025)).pages >= 4
