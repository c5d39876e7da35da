"""What was printed is noted once to a run, and cannot be taken back."""

from dataclasses import replace
from datetime import date, datetime

from gongshu_desk.services import history, print_log, upkeep
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.print_log import KEPT_AS_FILE, Entry, Note, entries, fingerprint, note

ONE = Note("a" * 32, "points-notice", "履职积分公示表", "2026 年度", 3, 2, "HP", "1f2e3d4c")
MORNING = datetime(2026, 11, 22, 9, 5)


def test_a_print_is_noted_with_everything_that_tells_it(desk: Desk) -> None:
    saved = note(desk, ONE, MORNING)
    assert saved is not None and saved.sentence == "打印：履职积分公示表 6 页"
    assert entries(desk) == [
        Entry(MORNING, "周敏", "points-notice", "履职积分公示表", "2026 年度", 3, 2, "HP", "1f2e3d4c")
    ]
    assert upkeep.verify(desk).sound


def test_a_run_that_goes_on_is_one_entry(desk: Desk) -> None:
    note(desk, replace(ONE, pages=2, copies=1), MORNING)
    note(desk, ONE, datetime(2026, 11, 22, 9, 20))
    assert [(e.at, e.pages, e.copies) for e in entries(desk)] == [(MORNING, 3, 2)]


def test_sheets_printed_again_after_a_jam_change_nothing(desk: Desk) -> None:
    note(desk, ONE, MORNING)
    assert note(desk, replace(ONE, pages=1, copies=1)) is None
    assert note(desk, ONE) is None
    assert [(e.pages, e.copies) for e in entries(desk)] == [(3, 2)]


def test_the_log_is_newest_first_and_narrowed(desk: Desk) -> None:
    note(desk, ONE, MORNING)
    note(desk, replace(ONE, run="b" * 32, report="duty-report", printer=KEPT_AS_FILE), datetime(2026, 11, 23, 8, 0))
    note(desk, replace(ONE, run="c" * 32), datetime(2025, 12, 31, 23, 59))
    assert [e.at.day for e in entries(desk)] == [23, 22, 31]
    assert [e.report for e in entries(desk, date(2026, 1, 1))] == ["duty-report", "points-notice"]
    assert [e.printer for e in entries(desk, report="duty-report")] == [KEPT_AS_FILE]


def test_undoing_the_write_leaves_the_line(desk: Desk) -> None:
    saved = note(desk, ONE, MORNING)
    assert saved is not None
    history.undo(desk, saved.batch)
    assert len(entries(desk)) == 1


def test_the_fingerprint_is_that_of_the_bytes() -> None:
    assert fingerprint(b"%PDF-1") == fingerprint(b"%PDF-1") != fingerprint(b"%PDF-2")
    assert len(print_log.fingerprint(b"")) == 8
