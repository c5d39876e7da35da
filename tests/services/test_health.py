"""The weekly check and the clock (R8, R12)."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gongshu_desk.domain.policy import Command
from gongshu_desk.services import health
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store import audit, session
from gongshu_desk.store.tables import AuditEntry, Setting

NOW = datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def put(desk: Desk, name: str) -> None:
    with desk.store.write("设置", Command.SETTINGS) as opened:
        opened.add(Setting(name=name, value="1"))


def test_check_is_due_once_a_week_and_for_another_file(desk: Desk, tmp_path: Path) -> None:
    """What a copied folder or a store put back remembers was never true of it."""
    assert health.due(desk)
    assert health.check(desk).sound
    assert not health.due(desk) and health.last(desk) is not None
    put(desk, "work goes on in the same file")
    assert not health.due(desk)
    assert health.due(desk, NOW + timedelta(days=8)) and health.due(desk, NOW - timedelta(days=1))
    desk.store.close()
    copied = tmp_path / "copied"
    shutil.copytree(desk.data, copied, ignore=shutil.ignore_patterns("*.lock*"))
    other = open_desk(copied)
    assert health.due(other)
    other.store.close()
    restored = desk.data / "new.db"
    shutil.copy(desk.store.file, restored)
    restored.replace(desk.store.file)
    again = open_desk(desk.data)
    assert health.due(again)
    (desk.data / "last-check.json").write_text("[1", "utf-8")
    assert health.due(again)
    again.store.close()


def test_check_finds_what_the_start_does_not(desk: Desk) -> None:
    """An index that says another value than its row passes the quick check; it is found, and not forgotten."""
    desk.store.close()
    with closing(sqlite3.connect(desk.store.file)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name='ix_auditentry_batch'").fetchone()
    whole = bytearray(desk.store.file.read_bytes())
    start = (page - 1) * 4096
    cell = start + int.from_bytes(whole[start + 8 : start + 10], "big")
    assert whole[start] == 0x0A and whole[cell + 1 : cell + 3] == b"\x03\x09"  # a leaf; two columns, the first is 1
    whole[cell + 2] = 8  # now it is 0
    desk.store.file.write_bytes(whole)
    again = open_desk(desk.data)
    try:
        found = health.check(again)
        assert not found.sound and "ix_auditentry_batch" in " ".join(found.faults)
        assert health.due(again)
    finally:
        again.store.close()


@pytest.mark.parametrize(
    ("hours", "words"),
    [(-2, "还早"), (0, ""), (24 * 300, ""), (24 * 400 + 1, "晚了 400 天")],
    ids=["behind", "right", "a long pause", "far ahead"],
)
def test_clock_that_cannot_be_right_is_told_and_refuses_nothing(desk: Desk, hours: int, words: str) -> None:
    """R12: the notice names both moments and the next step."""
    said = health.clock_words(desk, NOW + timedelta(hours=hours))
    assert words in said and bool(said) == bool(words)
    if words:
        assert "请核对日期和时间" in said


def test_wrong_clock_reorders_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """R12: entries written by a clock that runs backwards stand in the order they were made."""
    for number, moment in enumerate((NOW, NOW - timedelta(days=900), NOW + timedelta(days=900), NOW)):
        monkeypatch.setattr(session, "_now", lambda moment=moment: moment)
        put(desk, f"step {number}")
    with desk.store.read() as opened:
        entries = opened.exec(audit.sa.select(AuditEntry.batch, AuditEntry.after).order_by(AuditEntry.id)).all()
        steps = [after.split('"step ')[1][0] for _, after in entries if '"step ' in after]
    assert steps == ["0", "1", "2", "3"]
    batches = [batch for batch, _ in entries]
    assert batches == sorted(batches)
    assert "还早" in health.clock_words(desk, NOW - timedelta(days=1))


def test_verifying_by_command_counts_as_the_check(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The command does all that the weekly check does, and more; the log names engine and settings (R3)."""
    from gongshu_desk.cli import run

    words = health.engine_words(desk)
    assert words == f"SQLite {sqlite3.sqlite_version}, journal_mode=truncate, synchronous=2, foreign_keys=1"
    desk.store.close()
    assert run(["--data", str(desk.data), "verify"]) == 0
    assert "核验通过" in capsys.readouterr().out
    again = open_desk(desk.data)
    assert not health.due(again)
    assert run(["--data", str(desk.data), "verify"]) == 2
    assert "正由另一个程序使用（电脑" in capsys.readouterr().err
    again.store.close()
