"""A trial of other rules through the services: what changes for whom and why, and that nothing is stored."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from gongshu_desk.cli import run
from gongshu_desk.domain.points.faults import RuleFileError
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.exchange.trial_sheet import write_trial
from gongshu_desk.reports.catalog import Options, gather, produce
from gongshu_desk.services import points, records, rule_versions, what_if, year_end
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, example_rules
from gongshu_desk.store.tables import PointsScheme

YEAR = 2025


@pytest.fixture
def street(street: Desk) -> Desk:
    """The street without the draft it comes with: these tests bring their own."""
    for one in rule_versions.versions(street):
        if one.draft:
            rule_versions.drop_draft(street, one.id)
    return street


def draft_text(*changes: tuple[str, str]) -> str:
    """The example rules as a second version, changed."""
    text = example_rules().replace("version = 1", "version = 2")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


DEARER = draft_text(('points = "3"', 'points = "4"'))
STRICTER = draft_text(('from = "80"', 'from = "88"'))


def store_bytes(desk: Desk) -> dict[str, bytes]:
    """Every file of the store, its journal included."""
    return {path.name: path.read_bytes() for path in sorted(Path(desk.store.file).parent.glob("gongshu.db*"))}


def add_version(desk: Desk, text: str, state: str = "draft") -> int:
    """A stored version in a state of its own."""
    from gongshu_desk.domain.codes import SchemeState
    from gongshu_desk.domain.points.checks import parse

    scheme = parse(text)
    with desk.store.write("存规则") as session:
        row = PointsScheme(
            code=scheme.code, version=scheme.version, title=scheme.title, effective_from=scheme.effective_from,
            text=text, state=SchemeState(state),
        )  # fmt: skip
        session.add(row)
        session.flush()
        return row.rowid


def test_a_trial_stores_nothing(street: Desk, tmp_path: Path) -> None:
    version = add_version(street, DEARER)
    before = store_bytes(street), points.result(street, YEAR).hash
    tried = what_if.try_rules(street, YEAR, rule_versions.version(street, version).text)
    produce(street, "what-if", Options(YEAR))
    write_trial(tried, tmp_path / "试算.xlsx")
    assert (store_bytes(street), points.result(street, YEAR).hash) == before
    assert tried.trial.changed > 0


def test_totals_ranks_and_grades_are_those_of_both_runs(street: Desk) -> None:
    tried = what_if.try_rules(street, YEAR, DEARER)
    old, new = points.what_if(street, YEAR, DEARER)
    assert [row.certificate_no for row in tried.trial.rows] == [row.certificate_no for row in new.rows]
    for row in tried.trial.rows:
        had, has = (side.statement(row.certificate_no).row for side in (old, new))
        assert (row.before.total, row.before.rank, row.before.band) == (had.total, had.rank, had.band)
        assert (row.after.total, row.after.rank, row.after.band) == (has.total, has.rank, has.band)
        assert row.change == has.total - had.total


def test_items_add_up_to_the_change_of_the_total(street: Desk) -> None:
    """Rules that touch a rate, an item cap, a category cap, the base and the total cap at once."""
    text = draft_text(
        ('points = "3"', 'points = "4"'), ('total_cap = "120"', 'total_cap = "95"'), ('cap = "40"', 'cap = "36"'),
        ('base = "0"', 'base = "5"'),
    )  # fmt: skip
    tried = what_if.try_rules(street, YEAR, text)
    seen = set()
    for row in tried.trial.rows:
        changes = tried.why(row.certificate_no)
        exact = [side.statement(row.certificate_no).exact for side in (tried.old, tried.new)]
        assert sum((one.change for one in changes), Fraction(0)) == exact[1] - exact[0]
        assert all(one.change and one.name for one in changes)
        seen |= {one.code for one in changes}
    assert "base" in seen and any(code[0] in "ABCD" for code in seen)


def test_group_sums_are_those_of_their_people(street: Desk) -> None:
    trial = what_if.try_rules(street, YEAR, DEARER).trial
    whole = trial.whole
    assert sum(len(group.rows) for group in trial.groups) == len(trial.rows)
    assert sum((group.after_sum for group in trial.groups), Decimal(0)) == whole.after_sum
    assert sum((group.before_sum for group in trial.groups), Decimal(0)) == whole.before_sum
    assert sum(group.up for group in trial.groups) == whole.up == sum(row.move == "up" for row in trial.rows)
    for group in trial.groups:
        graded = [row.after.total for row in group.rows if row.after.graded]
        assert group.after_average == Fraction(sum(graded)) / len(graded)
    for side in ("before", "after"):
        assert sum(getattr(band, side) for band in trial.bands) == len(trial.rows)


def test_a_higher_line_takes_grades_and_no_points(street: Desk) -> None:
    tried = what_if.try_rules(street, YEAR, STRICTER)
    downs = [row for row in tried.trial.rows if row.move == "down"]
    assert downs and not tried.trial.changed and tried.trial.whole.up == 0
    for row in downs:
        assert (row.before.band, row.after.band) == ("良好", "称职") and Decimal(80) <= row.after.total < Decimal(88)
        assert tried.why(row.certificate_no) == ()
    assert f"积分有变 0 人，升等 0 人，降等 {len(downs)} 人" in tried.trial.sentence


def test_other_names_of_grades_are_not_called_higher_or_lower(street: Desk) -> None:
    trial = what_if.try_rules(street, YEAR, draft_text(('label = "称职"', 'label = "合格"'))).trial
    moved = {row.move for row in trial.rows if row.before.band == "称职"}
    assert moved == {"other"} and trial.whole.up == trial.whole.down == 0
    assert "等次不同" in trial.sentence


def test_the_same_rules_change_nothing(street: Desk) -> None:
    trial = what_if.try_rules(street, YEAR, draft_text()).trial
    assert not any(row.moved for row in trial.rows) and trial.farthest is None
    assert trial.sentence.startswith("两份规则算出来一样")


def test_a_closed_year_is_tried_on_its_frozen_facts(street: Desk) -> None:
    before = what_if.try_rules(street, YEAR, DEARER)
    year_end.close_year(street, YEAR, with_gaps=True)
    person = records.find(street, DEPUTIES)[0]
    loaded = records.load(street, DEPUTIES, person["id"])
    changed = loaded.draft.model_copy(update={"name": "改名人", "group": "另一小组"})
    records.change(street, DEPUTIES, loaded.id, loaded.revision, changed)
    after = what_if.try_rules(street, YEAR, DEARER)
    assert after.closed and not before.closed
    assert after.trial == before.trial and after.new.hash == before.new.hash
    reaching = draft_text().replace('code = "C1"', 'code = "C1"\nwindow = ["12-01", "11-30"]', 1)
    assert "已结账" in what_if.try_rules(street, YEAR, reaching).remark and not after.remark


def test_the_newest_draft_is_the_one_of_the_latest_day(street: Desk) -> None:
    assert what_if.newest_draft(street) is None
    add_version(street, DEARER)
    later = STRICTER.replace("version = 2", "version = 3").replace("2025-01-01", "2026-01-01")
    newest = add_version(street, later)
    found = what_if.newest_draft(street)
    assert found is not None and (found.id, found.word) == (newest, "草稿")


def test_the_paper_takes_the_rules_given_else_the_newest_draft_else_says_what_to_do(street: Desk) -> None:
    with pytest.raises(NotFound, match="没有可以试算的") as refused:
        gather(street, "what-if", Options(YEAR))
    assert "草稿" in refused.value.next_step and "--rules" in refused.value.next_step
    given = gather(street, "what-if", Options(YEAR, rules=DEARER)).figures[0]
    assert given.trial == what_if.try_rules(street, YEAR, DEARER).trial
    add_version(street, STRICTER)
    assert gather(street, "what-if", Options(YEAR)).figures[0].trial.whole.down > 0
    with pytest.raises(InvalidInput, match="不用规则文件"):
        gather(street, "year-summary", Options(YEAR, rules=DEARER))
    with pytest.raises(RuleFileError):
        gather(street, "what-if", Options(YEAR, rules="code = 1\n"))


def test_a_sheet_holds_every_row(street: Desk, tmp_path: Path) -> None:
    import openpyxl

    tried = what_if.try_rules(street, YEAR, DEARER)
    assert write_trial(tried, tmp_path / "试算.xlsx") == len(tried.trial.rows)
    book = openpyxl.load_workbook(tmp_path / "试算.xlsx")
    page = book["试算对比"]
    totals = [page.cell(line, 9).value for line in range(2, 2 + len(tried.trial.rows))]
    assert [Decimal(str(total)) for total in totals] == [row.after.total for row in tried.trial.rows]
    assert book["每项增减"].max_row > 1
    book.close()


def test_who_has_no_row_in_the_year_is_told_so(street: Desk) -> None:
    with pytest.raises(NotFound, match="无此证号"):
        what_if.try_rules(street, YEAR, DEARER).why("无此证号")


def test_the_command_takes_a_rule_file_and_refuses_without_one(
    street: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, rules, out = str(street.data), tmp_path / "草稿.toml", tmp_path / "试算.pdf"
    rules.write_text(DEARER, encoding="utf-8")
    street.store.close()
    assert run(["--data", folder, "report", "what-if", str(YEAR), str(out)]) == 2 and not out.exists()
    assert "没有可以试算的" in capsys.readouterr().err
    assert run(["--data", folder, "report", "what-if", str(YEAR), str(out), "--rules", str(rules)]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert run(["--data", folder, "points", str(YEAR), "--rules", str(rules)]) == 0
    told = capsys.readouterr().out
    assert "原积分" in told and "+3.0" in told
    assert run(["--data", folder, "points", str(YEAR)]) == 0
    assert "原积分" not in capsys.readouterr().out
