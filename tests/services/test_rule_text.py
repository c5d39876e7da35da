"""Editing the text of a rule file: the values are right after every step, and the clerk's comments stay."""

import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongshu_desk.domain.points.faults import RuleFileError
from gongshu_desk.errors import NotFound
from gongshu_desk.paths import resources
from gongshu_desk.services.rule_text import TABLES, RuleText

EXAMPLE = (resources() / "rules" / "example.toml").read_text(encoding="utf-8")


def lines(text: str) -> set[str]:
    return set(text.splitlines())


# ---- the shipped example ----------------------------------------------------------------------------------------


def test_a_text_that_is_only_read_stays_as_it_is() -> None:
    text, data = RuleText(EXAMPLE), tomllib.loads(EXAMPLE)
    assert text.text == EXAMPLE
    assert text.head() == {key: value for key, value in data.items() if key not in TABLES}
    assert {table: text.rows(table) for table in TABLES} == {table: data[table] for table in TABLES}


def test_one_changed_value_changes_one_line() -> None:
    text = RuleText(EXAMPLE)
    text.set("items", 2, "points", "4")
    text.set("scheme", None, "total_cap", "110")
    assert lines(text.text) - lines(EXAMPLE) == {
        'points = "4"',
        'total_cap = "110"            # 100 分 + 附加至多 20 分',
    }
    assert text.rows("items")[2]["points"] == "4"
    assert len(text.text.splitlines()) == len(EXAMPLE.splitlines())


def test_a_field_comes_and_goes() -> None:
    text = RuleText(EXAMPLE)
    text.set("items", 4, "window", ["12-01", "11-30"])
    text.set("items", 4, "tiers", {"区": "2", "市": "3.5"})
    text.set("items", 4, "points", None)
    text.set("items", 4, "kinds", None)
    row = text.rows("items")[4]
    assert row["window"] == ["12-01", "11-30"] and row["tiers"] == {"区": "2", "市": "3.5"} and "points" not in row
    text.set("items", 4, "window", None)
    assert "window" not in text.text


def test_facts_of_an_example_are_written_one_below_the_other() -> None:
    text = RuleText(EXAMPLE)
    facts = [
        {"sheet": "activities", "编号": "A1", "日期": date(2025, 3, 1)},
        {"sheet": "attendance", "活动编号": "A1", "发言": True},
    ]
    text.set("examples", 0, "facts", facts)
    assert text.rows("examples")[0]["facts"] == facts
    assert '    {sheet = "activities", "编号" = "A1", "日期" = 2025-03-01},' in text.text.splitlines()


def test_comments_among_the_facts_of_an_example_stay() -> None:
    text = RuleText(EXAMPLE)
    facts = text.rows("examples")[0]["facts"]
    facts[1]["名称"] = "改过的会议"
    facts.insert(20, {"sheet": "attendance", "活动编号": "A001"})
    text.set("examples", 0, "facts", facts)
    assert text.rows("examples")[0]["facts"] == facts
    assert [line for line in text.text.splitlines() if "#" in line] == [
        line for line in EXAMPLE.splitlines() if "#" in line
    ]
    del facts[20], facts[-1]
    text.set("examples", 0, "facts", facts)
    assert text.rows("examples")[0]["facts"] == facts and "# C2：小组活动 3 次 9 分" in text.text


def test_a_new_row_stands_behind_its_table_or_where_it_is_asked_for() -> None:
    text = RuleText(EXAMPLE)
    assert text.add("items", {"code": "F7", "name": "新"}) == 27
    assert text.add("bands", {"label": "特优", "from": "100"}, 0) == 0
    assert text.rows("items")[27]["code"] == "F7"
    assert text.rows("bands")[0] == {"label": "特优", "from": "100"}
    assert text.text.index('code = "F7"') < text.text.index("# ── 否决")


def test_headings_stay_and_comments_of_a_row_go_with_it() -> None:
    text = RuleText(EXAMPLE)
    text.remove("vetoes", 0)
    text.remove("categories", 1)
    text.move("items", 3, 2)
    assert "# ── 否决 ─" in text.text and "# ── B 议案建议（封顶 20）─" in text.text
    assert [one["code"] for one in text.rows("items")][:4] == ["A1", "A2", "B2", "B1"]
    assert 'name = "联名提出议案建议"    # 来源：领衔与联名分档计分的通行办法' in text.text
    assert "\n\n\n" not in text.text


def test_an_empty_text_is_filled_step_by_step() -> None:
    text = RuleText("")
    text.set("scheme", None, "code", "new")
    text.add("items", {"code": "A1"})
    text.add("bands", {"label": "优秀", "from": "90"})
    text.add("categories", {"code": "A", "name": "甲"})
    assert text.text == (
        'code = "new"\n\n[[bands]]\nlabel = "优秀"\nfrom = "90"\n\n[[categories]]\ncode = "A"\nname = "甲"\n\n'
        '[[items]]\ncode = "A1"\n'
    )


# ---- files of another make --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        'bands = [{ label = "优", from = "9" }]\ncode = "x"\n',
        'code = "x"\n[[bands]]\nlabel = "优"\nfrom = "9"\n[[items]]\ncode = "A"\n[items.tiers]\n"区" = "2"\n',
        'code = "x"\n[["bands"]] # 高\r\nlabel = "优"\r\nfrom = "9"\r\n[other]\nbands = 3\n[[items]]\ncode = "B"',
        'code = """\n[[items]]\n# 不是注释\n"""\nnote = [\n  [1, 2],\n]\n[[bands]]\nlabel = \'[[x]]\' \nfrom = "9"\n',
        '[[items]]\ncode = "A"\n[[bands]]\nlabel = "优"\nfrom = "9"\n[[items.deep]]\nx = 1\n',
        'items = []\ncode = "x"\n[[bands]]\nlabel = "优"\nfrom = "9"\n',
    ],
)
def test_other_ways_of_writing_are_understood(written: str) -> None:
    text, data = RuleText(written), tomllib.loads(written.replace("\r\n", "\n"))
    assert text.rows("bands") == data["bands"]
    text.set("bands", 0, "from", "8")
    text.add("items", {"code": "Z"})
    data["bands"][0]["from"] = "8"
    data["items"] = [*data.get("items", []), {"code": "Z"}]
    assert tomllib.loads(text.text) == data


def test_a_text_that_does_not_read_is_refused_with_the_place() -> None:
    with pytest.raises(RuleFileError) as caught:
        RuleText('code = "x"\ntitle = "没有收尾\n')
    assert "line 2" in caught.value.sentence and caught.value.next_step


def test_a_row_that_is_not_there_is_refused() -> None:
    text = RuleText(EXAMPLE)
    for step in (
        lambda: text.set("items", 99, "name", "x"),
        lambda: text.remove("vetoes", 3),
        lambda: text.move("bands", 0, 4),
    ):
        with pytest.raises(NotFound):
            step()
    assert text.text == EXAMPLE


# ---- any sequence of edits --------------------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
values = st.one_of(
    words,
    st.integers(-99, 99),
    st.booleans(),
    st.dates(),
    st.lists(words, max_size=3),
    st.lists(st.tuples(words, words).map(list), max_size=2),
    st.dictionaries(words, words, max_size=2),
    st.lists(st.dictionaries(st.sampled_from(["sheet", "编号", "日期"]), words | st.dates(), max_size=3), max_size=3),
)
keys = st.sampled_from(["code", "name", "cap", "points", "tiers", "中文 键"])
tables = st.sampled_from(["bands", "items"])


def marked(table: str, number: int) -> str:
    """A row with a comment above it, one within it and one beside its value."""
    return f'# 上 {number}\n[[{table}]]\nuid = {number} # 旁 {number}\n# 内 {number}\nname = "n"\n'


@settings(max_examples=30)
@given(st.data(), st.lists(tables, max_size=5), st.booleans())
def test_any_edits_give_the_same_data_and_keep_the_comments(data: st.DataObject, rows: list[str], close: bool) -> None:
    gap = "" if close else "\n# 标题\n\n"
    text = RuleText('code = "x" # 代码\n' + gap + gap.join(marked(table, number) for number, table in enumerate(rows)))
    head = text.head()
    model: dict[str, list[dict[str, Any]]] = {table: text.rows(table) for table in ("bands", "items")}
    for number in range(data.draw(st.integers(1, 8))):
        table = data.draw(tables)
        steps = ["head", "add"] + (["set", "remove", "move", "again"] if model[table] else [])
        step = data.draw(st.sampled_from(steps))
        place = data.draw(st.integers(0, max(len(model[table]) - 1, 0)))
        key, value = data.draw(keys), data.draw(st.none() | values)
        target = head if step == "head" else model[table][place] if step == "set" else {}
        if step in ("head", "set"):
            text.set(table, None if step == "head" else place, key, value)
            target.pop(key, None) if value is None else target.update({key: value})
        elif step == "add":
            made = {"uid": 100 + number, **({} if value is None else {key: value})}
            at = text.add(table, made, data.draw(st.none() | st.just(place)))
            model[table].insert(at, made)
        elif step == "remove":
            text.remove(table, place)
            del model[table][place]
        elif step == "move":
            to = data.draw(st.integers(0, len(model[table]) - 1))
            text.move(table, place, to)
            model[table].insert(to, model[table].pop(place))
        else:
            text = RuleText(text.text)
        assert text.head() == head
        assert {one: text.rows(one) for one in model} == model
    assert tomllib.loads(text.text) == head | {table: rows for table, rows in model.items() if rows}
    for table, left in model.items():
        for row in left:
            if row["uid"] < 100:
                number = row["uid"]
                assert f"# 上 {number}\n[[{table}]]\nuid = {number} # 旁 {number}\n# 内 {number}\n" in text.text


facts_of = st.lists(st.dictionaries(st.sampled_from(["sheet", "编号"]), st.sampled_from("abc"), max_size=2), max_size=5)


@settings(max_examples=50)
@given(facts_of, st.lists(facts_of, min_size=1, max_size=3))
def test_rows_of_facts_come_to_what_was_asked(first: list[dict[str, str]], later: list[list[dict[str, str]]]) -> None:
    text = RuleText("")
    text.add("examples", {"name": "n", "facts": first})
    for facts in later:
        text.set("examples", 0, "facts", facts)
        assert text.rows("examples") == [{"name": "n", "facts": facts}]
        assert tomllib.loads(text.text)["examples"][0]["facts"] == facts
