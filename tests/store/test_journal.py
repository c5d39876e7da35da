"""Yesterday's backup and the journal are today's work, row by row; what does not fit is refused (R9, R10)."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict, InvalidInput, UserError
from gongshu_desk.services import activities, history, intake, merging, records, upkeep, year_end
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.intake import Entry
from gongshu_desk.store import backup as backup_module
from gongshu_desk.store import journal
from gongshu_desk.store.audit import clear_private
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.redo_lines import SUFFIX, Head, Line, body_line, found, head_line, key_of, lines
from gongshu_desk.store.replay import ahead
from gongshu_desk.store.restoring import restore
from gongshu_desk.store.tables import Account, Activity, Delegation, Person
from tests.services.test_merging import which

YEAR = 2025
Rows = dict[str, list[tuple[Any, ...]]]


def content(file: Path) -> Rows:
    """Every row of every table, as stored."""
    with closing(sqlite3.connect(file)) as connection:
        names = [n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}


def makings(file: Path) -> list[tuple[str, str]]:
    """What tables, indexes and triggers are made by."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def assert_made_up(desk: Desk, backup: Path, place: Path) -> None:
    """The backup and what the journals hold beyond it are the store, table by table."""
    place.mkdir(exist_ok=True)
    target = place / "gongshu.db"
    restore(backup, target, redo=True, folder=desk.data / "backups")
    made, live = content(target), content(desk.store.file)
    assert [name for name in live if made.get(name) != live[name]] == []
    assert makings(target) == makings(desk.store.file)


class Clerk:
    """Does what clerks do, by dice; what is refused changes nothing and is part of the game."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.chance, self.number, self.done = desk, Random(seed), 0, 0
        self.ways: list[Callable[[], object]] = [
            self.enter, self.enter, self.deputy, self.call, self.call, self.correct, self.throw_away, self.bring_back,
            self.undo, self.undo, self.merge, self.bring_in, self.many, self.swap_names, self.close, self.reopen,
            self.account, self.clear,
        ]  # fmt: skip

    def work(self, steps: int) -> None:
        """So many things, some of them refused."""
        for _ in range(steps):
            with suppress(UserError):
                self.chance.choice(self.ways)()
                self.done += 1

    def next(self) -> int:
        """A number of its own."""
        self.number += 1
        return self.number

    def one(self, kind: Any, **seek: Any) -> Any:
        """One record of those there are."""
        return self.chance.choice(records.find(self.desk, kind, **seek) or [{}])

    def enter(self) -> None:
        n = self.next()
        held = date(YEAR + n % 2, 3, 1 + n % 28)
        records.add(
            self.desk,
            ACTIVITIES,
            ActivityDraft(no=f"A{n}", name=f"“培训”{n}\n", kind=ActivityKind.TRAINING, held_on=held),
        )

    def deputy(self) -> None:
        n = self.next()
        draft = {"name": f"王{'甲乙丙丁'[n % 4]}", "certificate_no": f"33019901{n:05}", "level": "district", "term": 1}
        records.add(self.desk, DEPUTIES, DeputyDraft.model_validate(draft | {"phone": "13700000003"}))

    def call(self) -> None:
        people = [p["certificate_no"] for p in records.find(self.desk, DEPUTIES)]
        status = self.chance.choice((AttendanceStatus.PRESENT, AttendanceStatus.ABSENT, None))
        activities.record_attendance(self.desk, self.one(ACTIVITIES).get("no", ""), dict.fromkeys(people, status))

    def correct(self) -> None:
        row = self.one(ACTIVITIES)
        loaded = records.load(self.desk, ACTIVITIES, row.get("id", 0))
        draft = loaded.draft.model_copy(update={"place": f"{self.next()} 楼"})
        records.change(self.desk, ACTIVITIES, row["id"], loaded.revision, draft)

    def throw_away(self) -> None:
        records.archive(self.desk, ACTIVITIES, [self.one(ACTIVITIES).get("id", 0)], "多余")

    def bring_back(self) -> None:
        records.restore(self.desk, ACTIVITIES, [self.chance.randrange(1, 20)])

    def undo(self) -> None:
        history.undo(self.desk, self.chance.choice(history.recent(self.desk)[:4]).batch)

    def merge(self) -> None:
        one, two = (self.one(ACTIVITIES).get("no", "") for _ in range(2))
        merging.merge(
            self.desk, "activities", which(self.desk, ACTIVITIES, one), which(self.desk, ACTIVITIES, two), {}, {}
        )

    def bring_in(self) -> None:
        entries = [
            Entry(2, {"no": f"I{self.next()}", "name": "导入", "kind": ActivityKind.GROUP, "held_on": date(YEAR, 5, 1)})
            for _ in range(3)
        ]
        intake.carry_out(self.desk, ACTIVITIES, entries, source="活动.xlsx")

    def many(self) -> None:
        with self.desk.store.write("许多") as session:
            rows = NewRows(session)
            for _ in range(40):
                rows.add(Delegation, {"name": f"第{self.next()}代表团\0"})

    def swap_names(self) -> None:
        """A unique key passes from one record to another in one write."""
        with self.desk.store.write("对调") as session:
            first = session.get(Delegation, 1)
            assert first is None or not first.archived
            if first is not None:
                name, first.archived = first.name, True
                session.flush()
                session.add(Delegation(name=name))
                session.flush()
                first.name, first.archived = f"{name}（旧{self.next()}）", False

    def close(self) -> None:
        year_end.close_year(self.desk, YEAR, with_gaps=True)

    def reopen(self) -> None:
        year_end.reopen_year(self.desk, YEAR, reason="更正", document_no="1", approved_by="李明")

    def account(self) -> None:
        with self.desk.store.write("新增账户") as session:
            session.add(Account(name=f"u{self.next()}", shown="李明", roles="entry", password="$argon2id$v=19$m=65536"))

    def clear(self) -> None:
        with self.desk.store.write("清除到期的个人信息") as session:
            person = session.get(Person, self.chance.randrange(1, 4))
            if person is not None:
                person.phone = None
                clear_private(session, "person", [person.uid])


@pytest.mark.parametrize("seed", [1, 2])
def test_backup_and_journal_are_the_store_after_any_writes(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Forty things by dice, the program ended and opened in between; backups made on the way (imports, closings) too."""
    monkeypatch.setattr(backup_module, "DAILY", 100)  # a chain of journals goes back as far as its backups are kept
    base = desk.back_up().file
    clerk = Clerk(desk, seed)
    for turn in range(2):
        clerk.work(20)
        assert_made_up(clerk.desk, base, tmp_path / f"made{turn}")
        clerk.desk.store.close()
        clerk.desk = open_desk(desk.data, "周敏", desk.today)
    try:
        assert clerk.done >= 15
        beyond = ahead(base)
        assert beyond is not None and beyond.steps >= 15
        names = len(list((desk.data / "backups").glob(f"*{SUFFIX}")))
        print(f"seed {seed}: {beyond.steps} writes in {names} journals made up, all tables equal")
        assert upkeep.verify(clerk.desk).faults == ()
    finally:
        clerk.desk.store.close()


def add(desk: Desk, *numbers: str) -> None:
    """Activities, one write each."""
    for no in numbers:
        with desk.store.write("新增活动") as session:
            session.add(Activity(no=no, name="培训", kind=ActivityKind.TRAINING, held_on=date(2026, 3, 1)))


def numbers(file: Path) -> list[str]:
    """The activities in a store file."""
    with closing(sqlite3.connect(file)) as connection:
        return [no for (no,) in connection.execute("SELECT no FROM activity ORDER BY no")]


def own(backup: Path) -> Path:
    """The journal that continues a backup."""
    return backup.with_suffix(SUFFIX)


def test_each_write_is_one_line_with_what_it_left(desk: Desk) -> None:
    """On the disk as soon as the write is done: whole rows, also where the audit keeps digests only."""
    base = desk.back_up().file
    add(desk, "A1")
    with desk.store.write("新增账户") as session:
        session.add(Account(name="lm", shown="李明", roles="entry", password="$argon2id$secret"))
    read = found(own(base))
    assert read is not None and read.head.backup == base.name
    first, second = lines(read, None)
    assert (first.last - first.first, second.last - second.first) == (1, 1)
    columns, rows = second.tables["account"]
    assert rows[0][columns.index("password")] == "$argon2id$secret"
    assert set(first.tables) == {"activity", "auditentry"}


def test_a_write_that_changes_nothing_leaves_no_line(desk: Desk) -> None:
    base = desk.back_up().file
    with desk.store.write("什么也没有"):
        pass
    assert ahead(base) is None


def test_a_journal_that_cannot_be_written_fails_no_save_and_is_made_up_for(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No room for three writes, told; the next one that succeeds brings them all. So does the next opening."""
    base = desk.back_up().file
    add(desk, "A1")
    with monkeypatch.context() as patch:

        def full(_file: int, _text: object) -> int:
            raise OSError(28, "No space left on device")

        patch.setattr(journal.os, "write", full)
        add(desk, "A2", "A3", "A4")
        assert "续记没有写成" in desk.store.journal.fault
    assert ahead(base).steps == 1  # type: ignore[union-attr]
    add(desk, "A5")
    assert desk.store.journal.fault == ""
    assert_made_up(desk, base, tmp_path / "one")
    own(base).unlink()  # and somebody tidies up
    add(desk, "A6")
    desk.store.close()
    again = open_desk(desk.data)
    try:
        assert again.store.journal.file == own(base)
        assert_made_up(again, base, tmp_path / "two")
    finally:
        again.store.close()


def test_what_was_committed_just_before_a_kill_comes_in_at_the_next_opening(desk: Desk, tmp_path: Path) -> None:
    """Cut anywhere in its last line, the journal is whole again when the store is opened."""
    base = desk.back_up().file
    add(desk, "A1", "A2")
    desk.store.close()
    whole = own(base).read_bytes()
    start = whole.rstrip(b"\n").rindex(b"\n") + 1
    for cut in (start, start + 1, start + 70, len(whole) - 1):
        own(base).write_bytes(whole[:cut])
        again = open_desk(desk.data)
        again.store.close()
        assert_made_up(again, base, tmp_path / "made")
        assert found(own(base)).torn is False  # type: ignore[union-attr]


def test_a_torn_last_line_is_dropped_and_told(desk: Desk, tmp_path: Path) -> None:
    """The store is gone, the journal ends in half a line: all but that line comes back."""
    base = desk.back_up().file
    add(desk, "A1", "A2", "A3")
    desk.store.close()
    own(base).write_bytes(own(base).read_bytes()[:-9])
    (tmp_path / "new").mkdir()
    restored = restore(base, tmp_path / "new" / "gongshu.db", redo=True, folder=base.parent)
    assert restored.replayed is not None and restored.replayed.steps == 2
    assert "没有写完整" in restored.replayed.remarks[0]
    assert numbers(tmp_path / "new" / "gongshu.db") == ["A1", "A2"]


@pytest.mark.parametrize("harm", ["changed", "taken out", "put in twice", "moved"])
def test_a_journal_with_a_gap_is_refused(desk: Desk, tmp_path: Path, harm: str) -> None:
    """Nothing is restored; up to the gap it can be asked for."""
    base = desk.back_up().file
    add(desk, "A1", "A2", "A3", "A4")
    desk.store.close()
    head, *body = own(base).read_bytes().splitlines(keepends=True)
    body = {
        "changed": [body[0], body[1].replace(b'"A2"', b'"A9"'), *body[2:]],
        "taken out": [body[0], *body[2:]],
        "put in twice": [body[0], body[0], *body[1:]],
        "moved": [body[0], body[2], body[1], body[3]],
    }[harm]
    own(base).write_bytes(head + b"".join(body))
    target = tmp_path / "gongshu.db"
    with pytest.raises(Conflict, match="第 2 行损坏") as refused:
        restore(base, target, redo=True, folder=base.parent)
    assert not target.exists() and not list(tmp_path.glob("gongshu.db*"))
    until = ahead(base)
    assert until is not None and until.steps == 1 and f"--until {until.last}" in refused.value.next_step
    restore(base, target, redo=True, folder=base.parent, until=until.last)
    assert numbers(target) == ["A1"]


def test_a_journal_of_another_store_or_another_backup_is_refused(desk: Desk, tmp_path: Path) -> None:
    """Copied beside a backup that it does not continue."""
    base = desk.back_up().file
    add(desk, "A1")
    later = desk.back_up().file
    read = found(own(base))
    assert read is not None
    other = tmp_path / f"gongshu-other{SUFFIX}"
    other.write_bytes(head_line(replace(read.head, store="0" * 32))[0])
    for wrong, words in ((other, "另一份数据"), (own(later), "不是这份备份")):
        shutil.copy(wrong, own(base))
        with pytest.raises(Conflict, match=words):
            restore(base, tmp_path / "gongshu.db", redo=True, folder=base.parent)
    assert not (tmp_path / "gongshu.db").exists()


def test_the_newest_backup_damaged_costs_nothing(desk: Desk, tmp_path: Path) -> None:
    """The one before, its journal and the journal after it are today's work all the same."""
    base = desk.back_up().file
    add(desk, "A1")
    newest = desk.back_up().file
    add(desk, "A2")
    newest.write_bytes(b"spoilt")
    assert_made_up(desk, base, tmp_path / "made")
    assert numbers(tmp_path / "made" / "gongshu.db") == ["A1", "A2"]


def test_a_restored_store_leaves_the_old_journal_alone(desk: Desk, tmp_path: Path) -> None:
    """Back to yesterday without the journal, other work, then lost: each line of work comes back from its own backup."""
    from gongshu_desk.services.safekeeping import restore_desk

    base = desk.back_up().file
    add(desk, "A1", "A2")
    restore_desk(desk, base)
    add(desk, "B1")
    assert numbers(desk.store.file) == ["B1"]
    restored = desk.store.journal.file
    assert restored is not None and restored != own(base) and "restored" in restored.name
    assert_made_up(desk, restored.with_suffix(".db"), tmp_path / "new")
    restore(base, tmp_path / "old.db", redo=True, folder=base.parent)
    assert numbers(tmp_path / "old.db") == ["A1", "A2"]


def test_the_journal_of_an_encrypted_store_is_sealed(tmp_path: Path) -> None:
    """No name is in it, and only the data key opens it; each line only in its place."""
    key = bytes(range(32))
    text, checksum = head_line(Head("u", "0006", "b.db", 1, "m", 5, 512, "", True))
    sealed, _ = body_line(Line(1, 2, "m", "", {"person": (("id", "name"), [(1, "王小明")])}), checksum, key_of(key))
    file = tmp_path / f"gongshu-x{SUFFIX}"
    file.write_bytes(text + sealed)
    assert "王小明".encode() not in sealed
    read = found(file)
    assert read is not None
    (line,) = lines(read, key_of(key))
    assert line.tables["person"][1] == [(1, "王小明")]
    for other in (None, bytes(32)):
        with pytest.raises(InvalidInput):
            list(lines(read, key_of(other)))


def test_a_killed_and_lost_store_is_made_up_from_what_lies_beside_it(street: Desk, tmp_path: Path) -> None:
    """A roll call, then the file is gone for good: backup and journal have every mark."""
    base = street.back_up().file
    no = next(call.no for call in activities.calls(street, YEAR) if not call.marked)
    people = [p.certificate_no for p in activities.roll(street, no).people]
    for number in people:
        activities.mark(street, no, number, AttendanceStatus.PRESENT)
    street.store.engine.dispose()
    street.store.file.unlink()
    restore(base, tmp_path / "gongshu.db", redo=True, folder=base.parent)
    street.store.file.write_bytes((tmp_path / "gongshu.db").read_bytes())
    assert len([a for a in records.find(street, ATTENDANCE) if a["activity_no"] == no]) == len(people)
