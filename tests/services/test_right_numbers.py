"""Numbers that other programs get wrong, each through the store and the services as a clerk would come by them.

The engine's own tests hold the rules; these hold that nothing between the form and the total adds, loses or keeps
what it should not. The order is that of the list of known faults the program promises to keep out.
"""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from gongshu_desk.domain.codes import AttendanceStatus as Status
from gongshu_desk.domain.codes import CertificateKind, MandateLevel, ReviewState
from gongshu_desk.domain.points.facts import Line, Reason
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import UserError
from gongshu_desk.exchange.exporting import export_rows
from gongshu_desk.exchange.importing import ImportOptions, preview, write
from gongshu_desk.reports.catalog import Options, produce
from gongshu_desk.services import activities, certificates, history, points, records, review, rules, year_end
from gongshu_desk.services.catalog import ACTIVITIES, ADJUSTMENTS, ATTENDANCE, DEPUTIES, SHEET_KINDS
from gongshu_desk.services.demo import LAST_DAY
from gongshu_desk.services.desk import Desk, found_desk, open_desk
from gongshu_desk.services.export_profiles import Profile
from gongshu_desk.services.review_lists import facts
from gongshu_desk.services.year_figures import summary_of, year_book
from tests.domain.points_making import item, rule_text

YEAR = 2026
ME, OTHER = "3301990100001", "3301990100002"
Roster = Callable[..., DeputyDraft]
Diary = Callable[..., ActivityDraft]


def install(desk: Desk, *items: dict[str, object], **others: object) -> None:
    """These items are the rules of every year."""
    rules.install(desk, rule_text(list(items), effective_from=date(YEAR - 1, 1, 2), code="own", **others))


def present(desk: Desk, no: str, marks: dict[str, Status] | None = None) -> None:
    activities.record_attendance(desk, no, marks or {ME: Status.PRESENT})


def lines(desk: Desk, number: str = ME, year: int = YEAR) -> tuple[Line, ...]:
    return points.result(desk, year).statement(number).lines


def total(desk: Desk, number: str = ME, year: int = YEAR) -> Fraction:
    return points.result(desk, year).statement(number).exact


@pytest.fixture
def own(desk: Desk, deputy: Roster) -> Desk:
    """A desk with one deputy, no activity, and no rules but the example's."""
    with_rules = rules.installed(desk)
    assert with_rules
    records.add(desk, DEPUTIES, deputy("王小明", ME, group="第一小组"))
    return desk


def hold(desk: Desk, activity: Diary, *days: tuple[int, int], **values: object) -> list[str]:
    numbers = []
    for place, (month, day) in enumerate(days, start=1):
        numbers.append(f"{values.get('series', 'A')}{month:02}{day:02}{place}")
        records.add(desk, ACTIVITIES, activity(numbers[-1], date(YEAR, month, day), **values))
    return numbers


# ── the list of known faults ─────────────────────────────────────────────────────────────────────────────────────


def test_three_then_one_at_most_five_gives_four_for_two(own: Desk, activity: Diary) -> None:
    """Base 3, further 1, maximum 5: two facts are 4, three 5, four still 5 with the cut one shown."""
    install(own, item("A1", points="3", further="1", cap="5"))
    worth = []
    for no in hold(own, activity, (3, 1), (4, 1), (5, 1), (6, 1)):
        present(own, no)
        worth.append(total(own))
    assert worth == [3, 4, 5, 5]
    assert [(line.raw, line.counted) for line in lines(own)] == [(3, 3), (1, 1), (1, 1), (1, 0)]


def test_items_of_several_statuses_are_summed(own: Desk, activity: Diary) -> None:
    """Late at one meeting, absent from another, there at a third: each of its items counts, none replaces another."""
    install(
        own,
        item("A1", points="3"),
        item("A2", points="-0.5", statuses=["late"]),
        item("A3", points="-2", statuses=["absent"]),
    )
    for no, status in zip(
        hold(own, activity, (3, 1), (4, 1), (5, 1)), (Status.LATE, Status.ABSENT, Status.PRESENT), strict=True
    ):
        present(own, no, {ME: status})
    assert total(own) == Fraction("3.5")
    assert sorted((line.item, line.counted) for line in lines(own)) == [
        ("A1", 3), ("A1", 3), ("A2", Fraction("-0.5")), ("A3", -2),
    ]  # fmt: skip


def test_facts_of_other_years_change_nothing(own: Desk, activity: Diary) -> None:
    install(own, item("A1"))
    (no,) = hold(own, activity, (3, 1))
    present(own, no)
    before = points.result(own, YEAR)
    for other in (date(YEAR - 1, 12, 31), date(YEAR + 1, 1, 1)):
        records.add(own, ACTIVITIES, activity(f"X{other.year}", other))
        present(own, f"X{other.year}")
    after = points.result(own, YEAR)
    assert (after.hash, after.rows) == (before.hash, before.rows)
    assert {one.reason for one in points.statement(own, YEAR, ME)[1]} == {Reason.OUTSIDE_PERIOD}


def test_a_corrected_mark_leaves_no_line(own: Desk, activity: Diary) -> None:
    """Present, then corrected to absent, then taken away: the ledger never remembers the earlier mark."""
    install(own, item("A1"))
    (no,) = hold(own, activity, (3, 1))
    present(own, no)
    assert total(own) == 3
    present(own, no, {ME: Status.ABSENT})
    assert (total(own), lines(own)) == (0, ())
    records.archive(own, ATTENDANCE, [row["id"] for row in records.find(own, ATTENDANCE)])
    statement, beside = points.statement(own, YEAR, ME)
    assert (statement.exact, statement.lines, beside) == (0, (), [])


def test_settling_twice_posts_nothing(street: Desk) -> None:
    """Closing, opening again and closing again gives the same hash; computing in between stores nothing."""
    first = year_end.close_year(street, 2025, with_gaps=True).hash
    assert points.result(street, 2025).hash == first
    year_end.reopen_year(street, 2025, reason="核对", document_no="1号", approved_by="李明")
    before = street.store.file.read_bytes()
    for _ in range(2):
        points.result(street, 2025)
        points.as_document(street, 2025)
    assert street.store.file.read_bytes() == before
    assert year_end.close_year(street, 2025, with_gaps=True).hash == first


def test_renaming_a_meeting_changes_no_points(own: Desk, activity: Diary) -> None:
    install(own, item("A1"))
    (no,) = hold(own, activity, (3, 1))
    present(own, no)
    before = points.result(own, YEAR).hash
    (values,) = records.find(own, ACTIVITIES)
    loaded = records.load(own, ACTIVITIES, values["id"])
    records.change(own, ACTIVITIES, loaded.id, loaded.revision, loaded.draft.model_copy(update={"name": "改了名的会"}))
    assert points.result(own, YEAR).hash == before
    assert lines(own)[0].title.endswith("改了名的会")


def test_namesakes_stay_apart(own: Desk, activity: Diary, deputy: Roster) -> None:
    """Two deputies of one name: each mark goes to its certificate number, and a bare name is refused."""
    records.add(own, DEPUTIES, deputy("王小明", OTHER, group="第二小组"))
    install(own, item("A1"))
    first, second = hold(own, activity, (3, 1), (4, 1))
    present(own, first, {OTHER: Status.PRESENT})
    present(own, second, {ME: Status.PRESENT, OTHER: Status.PRESENT})
    assert (total(own, ME), total(own, OTHER)) == (3, 6)
    draft = ATTENDANCE.draft.model_validate({"activity_no": first, "name": "王小明", "status": Status.ABSENT})
    with pytest.raises(UserError, match="2 位「王小明」"):
        records.add(own, ATTENDANCE, draft)


def test_ties_share_a_rank_and_the_next_is_skipped(own: Desk, activity: Diary, deputy: Roster) -> None:
    third = "3301990100003"
    records.add(own, DEPUTIES, deputy("李一", OTHER))
    records.add(own, DEPUTIES, deputy("李二", third))
    install(own, item("A1"))
    first, second = hold(own, activity, (3, 1), (4, 1))
    present(own, first, dict.fromkeys((ME, OTHER, third), Status.PRESENT))
    present(own, second, dict.fromkeys((ME, OTHER), Status.PRESENT))
    assert {row.certificate_no: row.rank for row in points.result(own, YEAR).rows} == {ME: 1, OTHER: 1, third: 3}


def test_a_capped_line_shows_what_it_was_worth_and_what_counted(own: Desk, activity: Diary) -> None:
    install(own, item("A1", cap="5"), categories=[{"code": "A", "name": "甲类", "cap": "4"}])
    for no in hold(own, activity, (3, 1), (4, 1)):
        present(own, no)
    assert [(line.raw, line.counted) for line in lines(own)] == [(3, 3), (3, 1)]
    reasons = {one.reason: one.sentence for one in points.statement(own, YEAR, ME)[1]}
    assert reasons.keys() == {Reason.ITEM_CAP, Reason.CATEGORY_CAP}
    assert "只计 2 分" in reasons[Reason.ITEM_CAP] and "只计 1 分" in reasons[Reason.CATEGORY_CAP]


def test_a_group_changed_today_does_not_move_last_years_group_totals(own: Desk, activity: Diary) -> None:
    """The clerk moves a deputy on 22 November 2026; the groups of 2025 stay as they were."""
    install(own, item("A1"))
    records.add(own, ACTIVITIES, activity("P1", date(YEAR - 1, 5, 1)))
    present(own, "P1")

    def of_groups() -> dict[str, list[str]]:
        groups = summary_of(year_book(own, YEAR - 1)).groups
        return {group.name: [f"{d.certificate_no} {d.points.total:f}" for d in group.deputies] for group in groups}

    before, hash_ = of_groups(), points.result(own, YEAR - 1).hash
    assert before == {"第一小组": [f"{ME} 3.0"]}
    loaded = records.load(own, DEPUTIES, records.find(own, DEPUTIES)[0]["id"])
    records.change(own, DEPUTIES, loaded.id, loaded.revision, loaded.draft.model_copy(update={"group": "第二小组"}))
    assert (of_groups(), points.result(own, YEAR - 1).hash) == (before, hash_)
    assert points.result(own, YEAR).statement(ME).row.group == "第二小组"


def test_a_certificate_printed_again_is_the_one_that_was_issued(street: Desk) -> None:
    """Byte for byte, whatever the roster became since."""
    number = next(c.certificate_no for c in certificates.claims(street, CertificateKind.TRAINING, 2025) if c.issued)
    options = Options.of(2025, mandate=(number,))
    before = produce(street, "training-certificate", options).pdf
    person = next(values for values in records.find(street, DEPUTIES) if values["certificate_no"] == number)
    loaded = records.load(street, DEPUTIES, person["id"])
    changed = loaded.draft.model_copy(update={"name": "改名人", "group": "另一小组"})
    records.change(street, DEPUTIES, loaded.id, loaded.revision, changed)
    assert produce(street, "training-certificate", options).pdf == before


# ── the same hash, whoever computes it ───────────────────────────────────────────────────────────────────────────

ASK = """
import sys
from pathlib import Path
from gongshu_desk.services import points
from gongshu_desk.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
result = points.result(desk, 2025)
print(result.hash, ' '.join(f'{row.certificate_no}:{row.total}' for row in result.rows))
desk.close()
"""


def test_the_hash_is_the_same_in_another_process_clock_zone_and_hash_seed(street: Desk) -> None:
    """A second run on a second machine: nothing of the process, its clock or its order of sets enters."""
    result = points.result(street, 2025)
    expected = f"{result.hash} {' '.join(f'{row.certificate_no}:{row.total}' for row in result.rows)}"
    street.store.close()
    for seed, zone in (("1", "Asia/Shanghai"), ("4242", "America/Los_Angeles")):
        around = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONIOENCODING": "utf-8"}
        run = subprocess.run(
            [sys.executable, "-c", ASK, str(street.data)], env=around, capture_output=True, encoding="utf-8", check=True
        )
        assert run.stdout.strip() == expected


def entered_elsewhere(folder: Path, sheets: dict[str, Path]) -> Desk:
    """A store on another machine, filled from the sheets of this one in their order."""
    other = found_desk(
        folder,
        unit="另一台电脑",
        term=1,
        level=MandateLevel.DISTRICT,
        term_from=date(2021, 12, 28),
        today=lambda: LAST_DAY,
    )
    for kind in SHEET_KINDS:
        shown = preview(other, kind, sheets[kind.name], ImportOptions())
        assert not shown.counts["error"], [row.messages for row in shown.rows if row.state == "error"][:3]
        write(other, shown)
    return other


def return_again(here: Desk, there: Desk) -> None:
    """What the review here had returned is returned there, too: sheets carry facts, not what was said of them."""
    returned = facts(here, 2025, "attendance", state=ReviewState.RETURNED)
    assert returned, "the street has a returned mark, or this shows nothing"
    twins = {(one.source, one.certificate_no): one.id for one in facts(there, 2025, "attendance")}
    for one in returned:
        review.send_back(there, "attendance", [twins[one.source, one.certificate_no]], one.reason, one.reviewer)


def test_a_second_machine_that_enters_the_same_sheets_in_another_order_has_the_same_hash(
    street: Desk, tmp_path: Path
) -> None:
    """Other ids, other uids, another day of entry: the same facts are the same points, line for line."""
    sheets, chance = {}, random.Random(4)
    for kind in SHEET_KINDS:
        rows = records.find(street, kind)
        chance.shuffle(rows)
        sheets[kind.name] = tmp_path / f"{kind.name}.xlsx"
        export_rows(kind, rows, sheets[kind.name], Profile.WHOLE)
    other = entered_elsewhere(tmp_path / "other", sheets)
    try:
        for values in records.find(street, ADJUSTMENTS):  # they have no sheet: entered by hand
            loaded = records.load(street, ADJUSTMENTS, values["id"])
            records.add(other, ADJUSTMENTS, loaded.draft)
        return_again(street, other)
        here, there = points.as_document(street, 2025), points.as_document(other, 2025)
    finally:
        other.store.close()
    assert json.dumps(there, ensure_ascii=False) == json.dumps(here, ensure_ascii=False)


@pytest.mark.parametrize("seed", range(4))
def test_deletion_and_entry_again_in_any_order_come_to_the_same(street_folder: Path, tmp_path: Path, seed: int) -> None:
    """A clerk deletes, restores, undoes, enters again and moves people about: the past year stays as it was."""
    shutil.copytree(street_folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(tmp_path / "copy", "周敏", lambda: date(2026, 5, 6))
    before, chance = points.as_document(desk, 2025), random.Random(seed)
    try:
        marks = chance.sample([row for row in records.find(desk, ATTENDANCE) if row["held_on"].year == 2025], 6)
        for row in marks:
            records.archive(desk, ATTENDANCE, [row["id"]])
        assert points.as_document(desk, 2025) != before
        chance.shuffle(marks)
        for row in marks[:2]:
            records.restore(desk, ATTENDANCE, [row["id"]])
        for row in marks[2:]:
            given = {name: row[name] for name in ATTENDANCE.draft.model_fields if name in row}
            records.add(desk, ATTENDANCE, ATTENDANCE.draft.model_validate(given | {"name": None}))
        for values in chance.sample(records.find(desk, DEPUTIES), 3):
            loaded = records.load(desk, DEPUTIES, values["id"])
            changed = loaded.draft.model_copy(update={"group": chance.choice(["第一小组", "新小组"])})
            records.change(desk, DEPUTIES, loaded.id, loaded.revision, changed)
        saved = records.archive(desk, ATTENDANCE, [records.find(desk, ATTENDANCE)[0]["id"]])
        history.undo(desk, saved.batch)
        assert points.as_document(desk, 2025) == before
    finally:
        desk.store.close()
