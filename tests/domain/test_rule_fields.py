"""The one declaration of the fields of a rule file: complete, in words, and of one mind with the check."""

from collections.abc import Iterator
from datetime import date

import pytest

from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.diff import diff
from gongshu_desk.domain.points.faults import RuleFileError
from gongshu_desk.domain.points.fitting import BASES, SERIAL, WORTH_FIELDS, worth_fields
from gongshu_desk.domain.points.rule_fields import FIELDS, RuleField, field_of, needed, options, word
from gongshu_desk.domain.points.scheme import Band, Category, Example, Part, RuleItem, Scheme, Veto
from tests.domain.points_making import item, rule_text, rules

MODELS: dict[str, type[Part]] = {
    "scheme": Scheme,
    "bands": Band,
    "categories": Category,
    "items": RuleItem,
    "vetoes": Veto,
    "examples": Example,
}
ALL = [field for fields in FIELDS.values() for field in fields]
VALUES = {
    "points": "1",
    "tiers": {"区": "1"},
    "bands": [["0.9", "1"]],
    "min": "0",
    "max": "1",
    "further": "1",
    "count_from": 2,
    "cap_count": 2,
    "exclusive_group": "x",
    "statuses": ["absent"],
    "role": "lead",
    "window": ["01-01", "06-30"],
}


@pytest.mark.parametrize("table", MODELS)
def test_every_field_of_the_model_is_declared_and_no_other(table: str) -> None:
    written = {info.alias or name for name, info in MODELS[table].model_fields.items()}
    tables = set(FIELDS) if table == "scheme" else set()
    declared = [field.key for field in FIELDS[table]]
    assert sorted(declared) == sorted(written - tables)
    assert {field.table for field in FIELDS[table]} == {table}


@pytest.mark.parametrize("table", MODELS)
def test_what_the_model_asks_for_is_required(table: str) -> None:
    asked = {info.alias or name for name, info in MODELS[table].model_fields.items() if info.is_required()}
    told = {field.key for field in FIELDS[table] if field.required}
    assert asked - set(FIELDS) <= told
    assert told - asked <= set(WORTH_FIELDS)


@pytest.mark.parametrize("field", ALL, ids=lambda field: f"{field.table}.{field.key}")
def test_a_field_is_told_in_words_of_the_clerk(field: RuleField) -> None:
    assert field.label and field.example
    assert field.note.endswith(("。", "）")) and len(field.note) < 80
    keys = {one.key for one in ALL} | {value for one in ALL for value, _ in one.choices if len(value) > 1}
    prose = f"{field.label}{field.note}{field.source}".replace(f"{field.table}", "")
    assert not [key for key in keys if key.isascii() and key in prose]
    labels = [label for _, label in field.choices]
    assert len(set(labels)) == len(labels)


def fitting() -> Iterator[tuple[str, str, str]]:
    for source, bases in BASES.items():
        for basis in bases:
            for key in VALUES:
                yield source, basis, key


@pytest.mark.parametrize(("source", "basis", "key"), list(fitting()))
def test_a_field_applies_where_the_check_lets_it_stand(source: str, basis: str, key: str) -> None:
    made = {"code": "A1", "source": source, "basis": basis, **{need: VALUES[need] for need in worth_fields(basis)}}
    try:
        parse(rule_text([{**made, key: VALUES[key]}]))
        stands = True
    except RuleFileError:
        stands = False
    if key == "points" and basis in ("tier", "rate_band"):
        stands = False  # tolerated in a file and without effect, so no form asks for it
    assert field_of("items", key).applies(made) is stands


def test_a_row_without_source_and_basis_is_open_to_every_field() -> None:
    assert all(field.applies({}) for field in ALL)


def test_options_are_those_of_the_source() -> None:
    basis, outcomes, kinds = (field_of("items", key) for key in ("basis", "outcomes", "kinds"))
    assert [value for value, _ in options(basis, {"source": "honour"})] == ["per_event", "once", "tier"]
    assert [label for _, label in options(outcomes, {"source": "duty_report"})] == [
        "书面报告",
        "口头述职通过",
        "未按期述职",
    ]
    assert [label for _, label in options(kinds, {"source": "suggestion"})] == ["建议", "议案"]
    assert options(kinds, {"source": "honour"}) == ()
    assert options(basis, {}) == basis.choices


def test_needed_is_what_the_basis_needs() -> None:
    def asked(**row: str) -> set[str]:
        return {field.key for field in FIELDS["items"] if needed(field, row)} & {*WORTH_FIELDS, *SERIAL}

    assert asked(source="attendance", basis="per_event") == {"points"}
    assert asked(source="honour", basis="tier") == {"tiers"}
    assert asked(source="adjustment", basis="manual") == {"min", "max"}


def test_words_of_choices() -> None:
    assert word("items", "source", "suggestion") == "议案建议"
    assert word("items", "kinds", "suggestion") == "建议"
    assert word("items", "name", "year") == "year"


def test_a_difference_speaks_in_the_words_of_the_declaration() -> None:
    old = rules(
        item("A1", source="suggestion", basis="per_piece", outcomes=["A"]),
        categories=[{"code": "A", "name": "year"}, {"code": "once", "name": "乙"}],
    )
    new = rules(
        item("A1", category="once", source="honour", basis="per_event"),
        effective_from=date(2026, 1, 1),
        categories=[{"code": "A", "name": "year"}, {"code": "once", "name": "乙"}],
    )
    assert diff(old, new) == [
        "起用日期由「2025-01-01」改为「2026-01-01」",
        "事项 A1 事项A1：类别由「A」改为「once」",
        "事项 A1 事项A1：来源由「议案建议」改为「荣誉」",
        "事项 A1 事项A1：结果由「办理结果 A 类」改为「无」",
        "事项 A1 事项A1：计分方式由「按件」改为「按次」",
    ]
