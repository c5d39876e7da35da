"""What tells deputies of one name apart, and papers that must say it."""

from collections import Counter
from typing import Any

import pytest

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.reports import catalog
from gongshu_desk.services import certificates, records
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.namesakes import marks, named

DISTRICT, CITY = MandateLevel.DISTRICT, MandateLevel.CITY


def person(no: str, name: str = "王丽萍", **values: Any) -> dict[str, Any]:
    return {"certificate_no": no, "name": name, "level": DISTRICT, "term": 1} | values


def test_only_namesakes_carry_a_mark() -> None:
    people = [
        person("1", electoral_district="第 4 选区"),
        person("2", electoral_district="第 7 选区"),
        person("3", "张犇", electoral_district="第 4 选区"),
    ]
    found = marks(people)
    assert found == {"1": "第 4 选区", "2": "第 7 选区"}
    assert [named(one, found) for one in people] == ["王丽萍（第 4 选区）", "王丽萍（第 7 选区）", "张犇"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"electoral_district": "第 4 选区"}, {"electoral_district": "第 4 选区"}, {"1": "证号 1", "2": "证号 2"}),
        ({"electoral_district": "第 4 选区"}, {}, {"1": "证号 1", "2": "证号 2"}),
        (
            {"electoral_district": "第 4 选区", "employer": "区医院"},
            {"electoral_district": "第 4 选区", "employer": "区图书馆"},
            {"1": "区医院", "2": "区图书馆"},
        ),
        ({"electoral_district": "回族村"}, {"electoral_district": "第 7 选区"}, {"1": "证号 1", "2": "证号 2"}),
    ],
    ids=["shared", "not known", "place of work", "taken for a remark when names are printed"],
)
def test_a_mark_parts_all_bearers(first: dict[str, str], second: dict[str, str], expected: dict[str, str]) -> None:
    assert marks([person("1", **first), person("2", **second)]) == expected


def test_one_person_of_two_levels_or_terms_is_nobodys_namesake() -> None:
    assert marks([person("1"), person("2", level=CITY, term=14), person("3", term=2)]) == {}


def test_certificate_list_says_whose_signature_belongs_where(street: Desk) -> None:
    lines = [line for one in certificates.lists(street, 2025) for line in one.lines]
    twins = {line.mark for line in lines if line.name == "王丽萍"}
    assert len(twins) > 1 and all("选区" in mark for mark in twins)
    assert not any(line.mark for line in lines if line.name != "王丽萍")


def test_namesakes_on_the_public_list_carry_their_district(street: Desk) -> None:
    (summary,) = catalog.gather(street, "points-notice", catalog.Options(2025)).figures
    people = {d.certificate_no: d for group in summary.groups for d in group.deputies}
    twice = {name for name, count in Counter(d.name for d in people.values()).items() if count > 1}
    assert twice, "the example has two deputies of one name"
    mark = marks(records.find(street, DEPUTIES))
    told = [d.remarks[-1] for d in people.values() if d.name in twice]
    assert len(set(told)) == len(told)
    for number, deputy in people.items():
        if deputy.name in twice:
            assert mark[number] in deputy.remarks[-1]
        else:
            assert not any(deputy.name in remark for remark in deputy.remarks)
    text = catalog.report_of("points-notice").build([summary]).text()
    assert all(remark in text for remark in told)
