"""What a result gives away: its hash, the JSON document, a what-if side by side, a year split between versions."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from pydantic import TypeAdapter

from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.points.compare import compare, score_split, segments
from gongshu_desk.domain.points.document import document
from gongshu_desk.domain.points.facts import YearFacts
from gongshu_desk.domain.points.ledger import Result, canonical
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from gongshu_desk.errors import NotFound
from tests.domain.points_making import ME, activity, item, person, row, rules, schemes, together, year_of, years


def canonical_by_json(result: Result) -> str:
    content = {
        "rules": result.scheme.text,
        "totals": {row.certificate_no: f"{row.total:f}" for row in result.rows},
        "lines": {
            number: [
                {
                    "item": line.item,
                    "source": line.source,
                    "date": line.date.isoformat() if line.date else None,
                    "raw": plain(line.raw),
                    "counted": plain(line.counted),
                }
                for line in statement.lines
            ]
            for number, statement in result.statements.items()
        },
    }
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@settings(max_examples=60)
@given(schemes(), years())
def test_hash_is_that_of_the_canonical_json(scheme: Scheme, facts: YearFacts) -> None:
    result = score(scheme, facts)
    text = canonical_by_json(result)
    assert "".join(canonical(result)) == text
    assert result.hash == hashlib.sha256(text.encode()).hexdigest()


def test_hash_stays_the_same_from_version_to_version() -> None:
    scheme = rules(item(cap="4"), item("R", "rate_linear", "20", kinds=["congress"]), base="1")
    rows = [row(activity(f"C{n}", "2025-01-07", "congress"), "absent" if n else "present") for n in range(7)]
    result = score(scheme, year_of(*rows, row(activity("A001")), row(activity('A"2', "2025-04-01"))))
    assert result.hash == "9541bb8f8f4d14e92f2eee245d7cf6ca4f519779a1fd3f76448056f1165f6044"


def test_hash_changes_with_rules_facts_and_nothing_else() -> None:
    scheme, facts = rules(item()), year_of(row(activity()))
    first = score(scheme, facts).hash
    assert score(rules(item(), title="别的名称"), facts).hash != first
    assert score(scheme, year_of(row(activity("A002")))).hash != first
    who = replace(facts.participants[0], name="李四", sort_key="李", group="第二小组", tags=frozenset({"妇女"}))
    assert score(scheme, year_of(row(activity(name="别的")), who=who)).hash == first


def rates() -> tuple[Scheme, YearFacts]:
    scheme = rules(
        item("A1", cap="3"),
        item("R", "rate_linear", "20", kinds=["congress"], category="B"),
        categories=[{"code": "A", "name": "活动"}, {"code": "B", "name": "大会"}],
        bands=[{"label": "好", "from": "10"}, {"label": "差", "from": "0"}],
    )
    rows = [row(activity(f"C{n}", "2025-01-07", "congress"), "absent" if n > 2 else "present") for n in range(1, 8)]
    return scheme, year_of(*rows, row(activity("A001")))


def test_document_has_the_shape_of_the_contract() -> None:
    scheme, facts = rates()
    result = score(scheme, together(facts, year_of(who=person("N2", name="李四"))))
    answer = document(result)
    assert json.loads(json.dumps(answer)) == answer
    assert answer == {
        "year": 2025,
        "scheme": {"code": "t", "version": 1},
        "hash": result.hash,
        "rows": [
            {
                "certificate_no": ME,
                "name": "张三",
                "group": "第一小组",
                "total": "8.7",
                "band": "差",
                "rank": 1,
                "days": "1.5",
                "categories": {"A": "3.0", "B": "5.7"},
            },
            {
                "certificate_no": "N2",
                "name": "李四",
                "group": "第一小组",
                "total": "0.0",
                "band": "差",
                "rank": 2,
                "days": "0",
                "categories": {"A": "0.0", "B": "0.0"},
            },
        ],
    }


def test_document_of_one_mandate_adds_lines_and_what_was_not_counted() -> None:
    scheme, facts = rates()
    answer = document(score(scheme, facts), ME)
    assert answer["lines"][-1] == {
        "item": "R",
        "source": "attendance",
        "date": None,
        "raw": "40/7",
        "counted": "40/7",
        "sentence": "R 事项R：应到 7 个半天，实到 2 个半天，2÷7 × 20 分，计 ≈5.71 分",
    }
    assert sum(Fraction(line["counted"]) for line in answer["lines"]) == score(scheme, facts).rows[0].exact
    assert {one["reason"] for one in answer["not_counted"]} == {"item_cap"}
    assert list(answer["not_counted"][0]) == ["source", "date", "item", "reason", "sentence"]
    with pytest.raises(NotFound):
        document(score(scheme, facts), "N9")


def test_what_if_shows_the_change_and_leaves_the_first_result_alone() -> None:
    facts = together(
        year_of(row(activity("A1")), row(activity("A2")), who=person("N1")),
        year_of(row(activity("G1", kind="group")), who=person("N2")),
    )
    bands = [{"label": "好", "from": "5"}, {"label": "差", "from": "0"}]
    old = score(rules(item(kinds=["training"]), item("B", points="1", kinds=["group"]), bands=bands), facts)
    new = score(rules(item(kinds=["training"], cap="3"), item("B", points="9", kinds=["group"]), bands=bands), facts)
    changes = compare(old, new)
    bands_of = {no: (one.before.band if one.before else None, one.after.band) for no, one in changes.items()}
    assert [(no, one.total_change, bands_of[no]) for no, one in changes.items()] == [
        ("N2", Decimal("8.0"), ("差", "好")),
        ("N1", Decimal("-3.0"), ("好", "差")),
    ]
    rows = document(new, previous=changes)["rows"]
    assert [(one["total"], one["previous_total"], one["previous_rank"]) for one in rows] == [
        ("9.0", "1.0", 2),
        ("3.0", "6.0", 1),
    ]


def test_split_scores_each_fact_by_the_version_in_force_on_its_date() -> None:
    old = rules(item(points="3"), base="10", effective_from=date(2020, 1, 1))
    new = rules(item(points="5"), base="20", version=2, effective_from=date(2025, 7, 1))
    later = rules(item(points="100"), version=3, effective_from=date(2026, 1, 1))
    assert [(one.version, span[1]) for one, span in segments([later, new, old], 2025)] == [
        (1, date(2025, 6, 30)),
        (2, date(2025, 12, 31)),
    ]
    facts = year_of(
        row(activity("A1", "2025-06-30")), row(activity("A2", "2025-07-01")), row(activity("A3", "2025-08-01"))
    )
    split = score_split([new, old, later], facts)
    assert [part.scheme.version for part in split.parts] == [1, 2]
    (total,) = split.totals
    assert (total.subtotals, total.total) == ((3, 20 + 10), Decimal("33.0"))
    assert [one.reason for part in split.parts for one in part.result.statement(ME).not_counted] == []
    assert score_split([later], facts).totals == ()


def test_split_of_a_year_with_one_version_is_the_year() -> None:
    scheme, facts = rates()
    (part,) = score_split([scheme], facts).parts
    assert part.result.rows == score(scheme, facts).rows


def test_facts_read_back_score_like_the_ones_written() -> None:
    scheme, facts = rates()
    adapter = TypeAdapter(YearFacts)
    again = adapter.validate_python(json.loads(adapter.dump_json(facts)))
    assert again == facts
    shared = {id(one.activity) for rows in again.attendance.values() for one in [*rows, *rows]}
    assert len(shared) == len(facts.attendance[ME])
    assert score(scheme, again).hash == score(scheme, facts).hash
    apart = replace(
        facts, attendance={ME: [one._replace(activity=replace(one.activity)) for one in facts.attendance[ME]]}
    )
    twice = together(apart, replace(facts, participants=[person("N2")], attendance={"N2": facts.attendance[ME]}))
    assert {row.exact for row in score(scheme, twice).rows} == {score(scheme, facts).rows[0].exact}
