"""Changing the file past the program and then letting the program go on from there, so that it looks like its own."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from gongshu_desk.domain import recovery_key
from gongshu_desk.domain.policy import Role
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import Conflict, StoreTrouble
from gongshu_desk.services import access, accounts, accounts_admin, records, review, safekeeping, upkeep
from gongshu_desk.services import accounts_passwords as passwords
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk, open_desk
from tests.conftest import TODAY
from tests.tampering import tampering

PASSWORD = "柳岸-石桥-七月"


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords that cost no second each; nothing known of earlier failures."""
    monkeypatch.setattr(passwords, "cost", passwords.Cost(memory=64, passes=1, lanes=1))
    monkeypatch.setattr(accounts, "_failed", {})


@pytest.fixture
def on(desk: Desk, cheap: None) -> Path:
    """Accounts on: 周敏 looks after them, 王一鸣 enters. Closed; its folder."""
    accounts.turn_on(desk, "zhoumin", "周敏", PASSWORD)
    once = accounts_admin.add(desk, "wang", "王一鸣", [Role.ENTRY])
    accounts.sign_in(desk, "wang", once)
    accounts.change_own(desk, once, PASSWORD)
    desk.store.close()
    return desk.data


@pytest.fixture
def opened(on: Path) -> Iterator[list[Desk]]:
    """The desks that a test opens, to be closed after it."""
    made: list[Desk] = []
    yield made
    for one in made:
        one.store.close()


def again(data: Path, opened: list[Desk]) -> Desk:
    for one in opened:
        one.store.close()
    opened.append(open_desk(data, "", lambda: TODAY))
    return opened[-1]


def run(data: Path, sql: str, *values: object) -> None:
    with tampering(data / "gongshu.db") as raw:
        assert raw.execute(sql, values).rowcount


def test_a_value_changed_past_the_program_and_then_by_it_stays_found(desk: Desk) -> None:
    """The record is as its last entry says by then; that entry's own before-image gives it away."""
    made = {"no": "A001", "held_on": date(2026, 3, 5), "name": "专题培训", "kind": "training"}
    draft = ActivityDraft.model_validate(made)
    records.add(desk, kind_of("activities"), draft)
    desk.store.close()
    run(desk.data, "UPDATE activity SET held_on = '2025-12-01'")
    later = open_desk(desk.data, "周敏", lambda: TODAY)
    try:
        changed = draft.model_copy(update={"held_on": date(2025, 12, 2)})
        records.change(later, kind_of("activities"), 1, 1, changed)
        told = upkeep.verify(later)
    finally:
        later.store.close()
    assert len(told.remarks) == 1 and told.sound, told.sentence
    for word in ("第 ", "2026-03-05", "2025-12-01", "以前"):
        assert word in told.sentence


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE account SET roles = 'entry,review,manage' WHERE name = 'wang'",
        "UPDATE account SET password = (SELECT password FROM account WHERE name = 'zhoumin') WHERE name = 'wang'",
        "UPDATE account SET disabled = 1 WHERE name = 'wang'",
        "UPDATE account SET failures = -50 WHERE name = 'wang'",
        "UPDATE account SET shown = '李小红' WHERE name = 'wang'",
    ],
)
def test_an_account_changed_past_the_program_is_told_at_the_start_and_lets_nobody_in(
    on: Path, opened: list[Desk], sql: str
) -> None:
    run(on, sql)
    desk = again(on, opened)
    assert any("王一鸣" in note or "wang" in note for note in desk.store.notes), desk.store.notes
    with pytest.raises(Conflict, match="绕过程序"):
        accounts.sign_in(desk, "wang", PASSWORD)
    assert accounts.sign_in(desk, "zhoumin", PASSWORD).shown == "周敏"


@pytest.mark.parametrize("sql", ["UPDATE account SET archived = 1", "DELETE FROM account"])
def test_accounts_taken_away_past_the_program_leave_the_door_locked(on: Path, opened: list[Desk], sql: str) -> None:
    run(on, sql)
    desk = again(on, opened)
    assert accounts.is_on(desk) and desk.store.notes
    with pytest.raises(access.Refused):
        records.add(desk, kind_of("activities"), ActivityDraft.model_validate({
            "no": "A1", "held_on": date(2026, 3, 5), "name": "视察", "kind": "inspection"}))  # fmt: skip


def test_an_account_put_in_past_the_program_lets_nobody_in(on: Path, opened: list[Desk]) -> None:
    columns = (
        "name, shown, roles, password, failures, must_change, disabled, revision, sequence, clerk, origin, archived"
    )
    given = columns.replace("name, shown, roles", "'li', '李立', 'manage'", 1)
    run(on, f"INSERT INTO account (uid, {columns}) SELECT 'li', {given} FROM account WHERE name = 'wang'")
    desk = again(on, opened)
    with pytest.raises(Conflict, match="绕过程序"):
        accounts.sign_in(desk, "li", PASSWORD)


def test_a_recovery_key_put_in_past_the_program_opens_nothing(on: Path, opened: list[Desk]) -> None:
    key = recovery_key.written(recovery_key.new_secret())
    run(on, "UPDATE setting SET value = ? WHERE name = ?", f'"{passwords.kept(key)}"', accounts.RECOVERY)
    desk = again(on, opened)
    assert desk.store.notes
    with pytest.raises(Conflict, match="绕过程序"):
        accounts.recover(desk, "zhoumin", key, "别的-密码-八月")


def test_untouched_accounts_are_not_spoken_of(on: Path, opened: list[Desk]) -> None:
    desk = again(on, opened)
    with pytest.raises(accounts.WrongPassword):
        accounts.sign_in(desk, "wang", "不是这个")
    accounts.sign_in(desk, "wang", PASSWORD)
    desk = again(on, opened)
    assert desk.store.notes == ()
    accounts.sign_in(desk, "zhoumin", PASSWORD)
    accounts.turn_off(desk, PASSWORD)
    desk = again(on, opened)
    assert desk.store.may is None and desk.store.notes == ()
    assert upkeep.verify(desk).faults == ()


def test_nobody_reviews_in_the_name_of_another(on: Path, opened: list[Desk]) -> None:
    """The name that is typed on the command line would otherwise get round 「本人登记的，须由另一人审核」."""
    desk = again(on, opened)
    accounts.sign_in(desk, "zhoumin", PASSWORD)
    accounts_admin.set_roles(desk, desk.store.account, [Role.ENTRY, Role.REVIEW, Role.MANAGE])
    for verb in (review.check, lambda *given: review.send_back(*given[:3], "重复登记", given[3])):
        with pytest.raises(Conflict, match="以王一鸣的名义"):
            verb(desk, "attendance", [1], "王一鸣")


def test_verify_says_when_a_backup_was_put_back(desk: Desk) -> None:
    """Whoever takes the store away need not sign in to restore; it does not stay unsaid."""
    made = desk.back_up()
    desk.store.close()
    safekeeping.restore_data(desk.data, made.file)
    later = open_desk(desk.data, "周敏", lambda: TODAY)
    try:
        told = upkeep.verify(later)
    finally:
        later.store.close()
    assert told.sound and len(told.remarks) == 1
    assert made.file.name in told.remarks[0] and "没有署名" in told.remarks[0]


def test_a_table_that_is_none_any_more_is_told_with_the_backup(desk: Desk) -> None:
    desk.back_up()
    desk.store.close()
    with closing(sqlite3.connect(desk.store.file)) as raw:
        raw.execute("ALTER TABLE attendance RENAME TO another")
        raw.execute("CREATE VIEW attendance AS SELECT * FROM another")
    with pytest.raises(StoreTrouble, match="损坏") as told:
        open_desk(desk.data, "周敏", lambda: TODAY)
    assert "备份" in told.value.next_step
