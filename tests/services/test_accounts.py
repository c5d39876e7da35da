"""Accounts: coming in, pauses, recovery, the last administrator, roles tried through the doors, four eyes."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlmodel import select

from gongshu_desk.domain import recovery_key
from gongshu_desk.domain.codes import AccessKind, ActivityKind
from gongshu_desk.domain.policy import POLICY, Command, Role
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import Conflict, InvalidInput, SecondNeeded, UserError
from gongshu_desk.services import access, accounts, accounts_admin, four_eyes, history, records, upkeep
from gongshu_desk.services import accounts_passwords as passwords
from gongshu_desk.services.accounts import WrongPassword
from gongshu_desk.services.catalog import ACTIVITIES, ADJUSTMENTS, DEPUTIES
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store.access_tables import AccessEvent, Account
from gongshu_desk.store.tables import AuditEntry

CHEAP = passwords.Cost(memory=64, passes=1, lanes=1)
PASSWORD = "柳岸-石桥-七月"


@dataclass
class Clock:
    """A monotonic clock that the test moves."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Cheap passwords, a clock of our own, and a program that has just started."""
    made = Clock()
    monkeypatch.setattr(passwords, "cost", CHEAP)
    monkeypatch.setattr(accounts, "clock", made)
    restart(monkeypatch, made)
    return made


def restart(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    """What a new process knows: nothing of earlier failures, and when it began."""
    monkeypatch.setattr(accounts, "_failed", {})
    monkeypatch.setattr(accounts, "_started", clock.now)


@pytest.fixture
def on(desk: Desk, clock: Clock) -> Desk:
    """Accounts on: 周敏 looks after them, and is signed in."""
    accounts.turn_on(desk, "zhoumin", "周敏", PASSWORD)
    return desk


def hand_out(desk: Desk, name: str, shown: str, *roles: Role) -> None:
    """An account that has changed its one-time password to the usual one; the administrator is signed in after."""
    once = accounts_admin.add(desk, name, shown, roles)
    accounts.sign_in(desk, name, once)
    accounts.change_own(desk, once, PASSWORD)
    accounts.sign_in(desk, "zhoumin", PASSWORD)


def wrong(desk: Desk, name: str, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassword):
            accounts.sign_in(desk, name, "不是这个密码")


def activity(no: str) -> ActivityDraft:
    return ActivityDraft(no=no, kind=ActivityKind.INSPECTION, name="视察", held_on=date(2026, 3, 1))


def test_the_real_cost_is_argon2id_of_64_mib() -> None:
    kept = passwords.kept(PASSWORD)
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$") and PASSWORD not in kept
    assert passwords.fits(PASSWORD, kept) and not passwords.fits(PASSWORD + " ", kept)
    assert not passwords.outdated(kept)


def test_without_accounts_everything_is_as_ever(desk: Desk) -> None:
    assert not accounts.is_on(desk) and accounts.who(desk) is None and desk.store.may is None
    assert accounts_admin.listed(desk) == []
    records.add(desk, ACTIVITIES, activity("A1"))
    assert desk.store.clerk == "周敏"


def test_accounts_on_and_nobody_signed_in_means_nothing_is_allowed(on: Desk) -> None:
    on.store.close()
    again = open_desk(on.data, "别人")
    try:
        with pytest.raises(access.Refused, match="还没有登录"):
            records.add(again, ACTIVITIES, activity("A1"))
        with pytest.raises(access.Refused, match="还没有登录"):
            access.require(again, Command.VIEW)
        signed = accounts.sign_in(again, " ZhouMin ", PASSWORD)  # full width, case and blanks do not matter
        assert (signed.shown, signed.roles, again.store.clerk) == ("周敏", (Role.MANAGE,), "周敏")
        accounts.sign_out(again)
        with pytest.raises(access.Refused, match="还没有登录"):
            access.require(again, Command.VIEW)
    finally:
        again.store.close()


@pytest.mark.parametrize(
    ("password", "told"), [("short", "至少 8 位，现在 5 位"), ("aaaaaaaaaa", "太好猜"), ("周" * 129, "最多 128")]
)
def test_a_weak_password_is_refused_with_a_sentence(desk: Desk, clock: Clock, password: str, told: str) -> None:
    with pytest.raises(InvalidInput, match=told):
        accounts.turn_on(desk, "zhoumin", "周敏", password)
    assert not accounts.is_on(desk)


def test_five_failures_bring_a_growing_pause_that_a_restart_does_not_shorten(
    on: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong(on, "zhoumin", 4)
    assert accounts.pause_left(on, "zhoumin") == 0
    wrong(on, "zhoumin", 1)
    assert accounts.pause_left(on, "zhoumin") == 30
    with pytest.raises(accounts.Waiting, match="请等 30 秒再试"):
        accounts.sign_in(on, "zhoumin", PASSWORD)  # the right one waits, too
    clock.now += 20
    restart(monkeypatch, clock)  # the pause begins anew: what is stored is the count, no moment a clock could move
    assert accounts.pause_left(on, "zhoumin") == 30
    clock.now += 30
    wrong(on, "zhoumin", 1)
    assert accounts.pause_left(on, "zhoumin") == 60
    clock.now += 60
    accounts.sign_in(on, "zhoumin", PASSWORD)
    assert accounts.pause_left(on, "zhoumin") == 0
    wrong(on, "zhoumin", 1)  # a right one sets the count back
    assert accounts.pause_left(on, "zhoumin") == 0


def test_a_pause_is_never_longer_than_half_an_hour(on: Desk, clock: Clock) -> None:
    for _ in range(14):
        clock.now += 1800
        wrong(on, "zhoumin", 1)
    assert accounts.pause_left(on, "zhoumin") == 1800


def test_an_unknown_name_is_answered_like_a_wrong_password(on: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = passwords.fits
    monkeypatch.setattr(passwords, "fits", lambda given, kept: (asked.append(kept), real(given, kept))[1])
    told = []
    for name in ("zhoumin", "nobody"):
        with pytest.raises(WrongPassword) as refused:
            accounts.sign_in(on, name, "不是这个密码")
        told.append(str(refused.value))
    assert told[0] == told[1] and len(asked) == 2  # both went through the same costly comparison
    wrong(on, "nobody", 4)
    assert accounts.pause_left(on, "nobody") == 30
    with on.store.read() as session:
        assert "nobody" not in [e.account for e in session.exec(select(AccessEvent))]  # it may have been a password


def test_who_came_and_went_is_kept_and_passwords_are_nowhere(on: Desk) -> None:
    wrong(on, "zhoumin", 1)
    accounts.sign_out(on, locked=True)
    accounts.sign_in(on, "zhoumin", PASSWORD)
    kinds = [each.kind for each in accounts_admin.events(on)]
    assert kinds == [AccessKind.SIGNED_IN, AccessKind.LOCKED, AccessKind.REFUSED, AccessKind.SIGNED_IN]
    with on.store.read() as session:
        texts = "".join(f"{e.before}{e.after}{e.sentence}" for e in session.exec(select(AuditEntry)))
        kept = session.exec(select(Account)).one().password
        own = session.exec(select(AuditEntry).where(AuditEntry.sentence == "登录")).all()
    assert kept not in texts and "不是这个密码" not in texts and PASSWORD not in texts
    assert {entry.account for entry in own} <= {"", on.store.account}
    assert upkeep.verify(on).sound


def test_a_text_made_at_a_lower_cost_is_made_anew_at_sign_in(on: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "cost", replace(CHEAP, memory=128))
    accounts.sign_in(on, "zhoumin", PASSWORD)
    with on.store.read() as session:
        assert "m=128," in session.exec(select(Account)).one().password


def test_a_one_time_password_must_be_changed(on: Desk) -> None:
    once = accounts_admin.add(on, "linwei", "林伟", [Role.ENTRY])
    assert accounts.sign_in(on, "linwei", once).must_change
    accounts.change_own(on, once, PASSWORD)
    with pytest.raises(WrongPassword):
        accounts.sign_in(on, "linwei", once)
    signed = accounts.sign_in(on, "linwei", PASSWORD)
    assert not signed.must_change and signed.words == "林伟（录入）"
    with pytest.raises(access.Refused, match="您的角色是录入，不能管理账户；管理可以"):
        accounts_admin.add(on, "third", "第三人", [Role.VIEW])


def test_the_last_administrator_stays(on: Desk) -> None:
    me = on.store.account
    with pytest.raises(Conflict, match="最后一个管理员"):
        accounts_admin.set_disabled(on, me, True)
    with pytest.raises(Conflict, match="最后一个管理员"):
        accounts_admin.set_roles(on, me, [Role.ENTRY])
    hand_out(on, "second", "林伟", Role.MANAGE)
    accounts_admin.set_roles(on, me, [Role.ENTRY])
    with pytest.raises(access.Refused):  # and at once: the right that was given away is gone
        accounts_admin.listed(on)


def test_a_disabled_account_stays_out(on: Desk) -> None:
    hand_out(on, "linwei", "林伟", Role.ENTRY)
    uid = next(one.uid for one in accounts_admin.listed(on) if one.name == "linwei")
    accounts_admin.set_disabled(on, uid, True)
    with pytest.raises(WrongPassword):
        accounts.sign_in(on, "linwei", PASSWORD)


def test_the_recovery_key_opens_once_and_is_then_another(desk: Desk, clock: Clock) -> None:
    paper = accounts.turn_on(desk, "zhoumin", "周敏", PASSWORD)
    accounts.sign_out(desk)
    slipped = ("0" if paper[0] != "0" else "1") + paper[1:]
    with pytest.raises(InvalidInput, match="第 1 组有误"):
        accounts.recover(desk, "zhoumin", slipped, "新的密码一二三四")
    other = recovery_key.written(recovery_key.new_secret())
    with pytest.raises(WrongPassword, match="恢复密钥不对"):
        accounts.recover(desk, "zhoumin", other, "新的密码一二三四")
    fresh = accounts.recover(desk, "zhoumin", paper.lower().replace("-", " "), "新的密码一二三四")
    assert fresh != paper and desk.store.clerk == "周敏"
    assert accounts_admin.events(desk)[0].kind is AccessKind.RECOVERED
    with pytest.raises(WrongPassword):
        accounts.recover(desk, "zhoumin", paper, "新的密码一二三四")
    with pytest.raises(WrongPassword):
        accounts.sign_in(desk, "zhoumin", PASSWORD)


def test_turning_off_asks_the_password_and_leaves_no_hash(on: Desk) -> None:
    with pytest.raises(WrongPassword):
        accounts.turn_off(on, "不是这个密码")
    assert accounts.is_on(on)
    accounts.turn_off(on, PASSWORD)
    assert not accounts.is_on(on) and on.store.may is None
    with on.store.read() as session:
        assert [row.password for row in session.exec(select(Account))] == [""]
    records.add(on, ACTIVITIES, activity("A1"))


def test_changes_of_accounts_are_never_undone(on: Desk) -> None:
    hand_out(on, "linwei", "林伟", Role.ENTRY)
    uid = next(one.uid for one in accounts_admin.listed(on) if one.name == "linwei")
    saved = accounts_admin.set_roles(on, uid, [Role.MANAGE])
    accounts_admin.set_roles(on, uid, [Role.VIEW])
    for batch in (saved.batch, saved.batch + 1):
        with pytest.raises(Conflict, match="账户的改动和登录记录不能撤销"):
            history.undo(on, batch)


def test_a_restored_backup_brings_its_own_accounts(on: Desk, tmp_path: Path) -> None:
    from gongshu_desk.services.setup import restore_desk

    before = on.back_up("manual").file
    hand_out(on, "linwei", "林伟", Role.MANAGE)
    kept = before.rename(tmp_path / "kept.db")
    accounts.sign_in(on, "linwei", PASSWORD)
    restore_desk(on, kept)
    assert accounts.who(on) is None
    with pytest.raises(access.Refused, match="还没有登录"):
        access.require(on, Command.VIEW)


def adjustment(desk: Desk) -> object:
    """An adjustment through the form's door; the draft is refused before anything else where the role lacks."""
    from gongshu_desk.domain.records.duty_report import AdjustmentDraft

    draft = AdjustmentDraft.model_construct(
        no="T1", certificate_no="3301990100001", item="E4", points=Decimal(1), reason="执笔报告", decided_on=date(2026, 5, 1),
        document_no="拱人工委〔2026〕1 号", approved_by="王芳",
    )  # fmt: skip
    return records.add(desk, ADJUSTMENTS, draft)


def doors(tmp_path: Path) -> dict[Command, Callable[[Desk], object]]:
    """A public door of each command that is quick to try; each does what the command says."""
    from gongshu_desk.exchange.workbook import write_workbook
    from gongshu_desk.reports.catalog import gather
    from gongshu_desk.reports.catalog.entry import Options
    from gongshu_desk.services import audit_list, publications, reminding, reveal, second_person, setup, year_end

    return {
        Command.ENTER: lambda desk: records.add(desk, ACTIVITIES, activity("D1")),
        Command.ADJUST: adjustment,
        Command.NOTE: lambda desk: reminding.add(desk, "核对名单", date(2026, 12, 1)),
        Command.SETTINGS: lambda desk: second_person.set_single_clerk(desk, True),
        Command.REOPEN_YEAR: lambda desk: year_end.reopen_year(
            desk, 2025, reason="更正", document_no="文号", approved_by="王芳"
        ),
        Command.PRINT: lambda desk: gather(desk, "sign-in-sheet", Options(2026)),
        Command.HISTORY: lambda desk: audit_list.steps(desk, audit_list.Wanted()),
        Command.REVEAL: lambda desk: reveal.reveal(desk, DEPUTIES, 1, "phone"),
        Command.EXPORT_UNMASKED: lambda desk: reveal.log_export(desk, "名册", 1, "核对"),
        Command.EXPORT: lambda desk: write_workbook(desk, 2026, tmp_path / "book.xlsx"),
        Command.ACCOUNTS: lambda desk: accounts_admin.add(desk, "fresh", "新人", [Role.VIEW]),
        Command.RESTORE: lambda desk: setup.restore_desk(desk, tmp_path / "none.db"),
        Command.PUBLISH: lambda desk: publications.withdraw(desk, 2025, reason="有误"),
    }


def test_every_role_is_tried_at_the_doors_and_refused_in_words(on: Desk, tmp_path: Path) -> None:
    """Refused: a sentence that names the own role and who may, and not one record, event or entry more."""
    tried = doors(tmp_path)
    for role in Role:
        on.store.may = four_eyes.rights_of(on, replace(accounts.SignedIn("u", "n", "谁", ()), roles=(role,)))
        for command, door in tried.items():
            before = _entries(on)
            told = ""
            try:
                door(on)
            except UserError as error:
                told = "" if isinstance(error, SecondNeeded) else error.sentence
            refused = told.startswith(f"您的角色是{role.label}，不能{command.label}；")
            assert refused == (role not in POLICY[command]), (role, command, told)
            if refused:
                assert _entries(on) == before
                assert all(one.label in told.split("；")[1] for one in POLICY[command]), told


def _entries(desk: Desk) -> int:
    with desk.store.read() as session:
        return len(session.exec(select(AuditEntry)).all())


@pytest.fixture
def pair(on: Desk) -> Desk:
    """林伟 enters and is signed in; 王芳 checks; 林伟 has a second account that looks after the data."""
    hand_out(on, "wangfang", "王芳", Role.REVIEW)
    hand_out(on, "linwei2", "林伟", Role.MANAGE)
    hand_out(on, "other", "陈立", Role.ENTRY)
    hand_out(on, "linwei", "林伟", Role.ENTRY)
    accounts.sign_in(on, "linwei", PASSWORD)
    return on


def test_an_adjustment_waits_for_the_password_of_a_second_person(pair: Desk) -> None:
    with pytest.raises(SecondNeeded, match="登记积分调整须由另一人用本人密码批准"):
        adjustment(pair)
    for name, told in (("linwei", "批准人就是您自己"), ("linwei2", "同一个人的两个账户"), ("other", "不能批准")):
        with pytest.raises(Conflict, match=told):
            four_eyes.prove(pair, name, PASSWORD, Command.ADJUST)
    with pytest.raises(WrongPassword):
        four_eyes.prove(pair, "wangfang", "不是这个密码", Command.ADJUST)
    four_eyes.approve(pair, four_eyes.prove(pair, "wangfang", PASSWORD, Command.ADJUST))
    with pytest.raises(UserError) as refused:
        adjustment(pair)
    assert not isinstance(refused.value, SecondNeeded)  # it went on to what the record itself lacks: no such deputy
    assert pair.store.clerk == "林伟"


def test_an_approval_is_in_the_audit_and_good_for_one_write(pair: Desk, clock: Clock) -> None:
    approval = four_eyes.prove(pair, "wangfang", PASSWORD, Command.ADJUST)
    four_eyes.approve(pair, approval)
    _write_adjusting(pair, "第一件")
    with pair.store.read() as session:
        noted = session.exec(select(AuditEntry).where(AuditEntry.action == "approved")).one()
    assert json.loads(noted.after or "") == {"command": "adjust", "account": approval.uid, "shown": "王芳"}
    assert noted.account == pair.store.account != approval.uid and upkeep.verify(pair).sound
    with pytest.raises(SecondNeeded):
        _write_adjusting(pair, "第二件")
    four_eyes.approve(pair, four_eyes.prove(pair, "wangfang", PASSWORD, Command.ADJUST))
    clock.now += four_eyes.GOOD_FOR + 1
    with pytest.raises(SecondNeeded):
        _write_adjusting(pair, "第三件")
    accounts.sign_in(pair, "other", PASSWORD)  # given to 林伟: nobody else may use it
    with pytest.raises(Conflict, match="给另一个账户"):
        four_eyes.approve(pair, approval)


def _write_adjusting(desk: Desk, name: str) -> None:
    """A write under the command, with a record that is easy to make."""
    with desk.store.write(name, Command.ADJUST) as session:
        from gongshu_desk.store.tables import Setting

        session.add(Setting(name=name, value="1"))


def test_a_door_that_writes_nothing_uses_its_approval_up(pair: Desk) -> None:
    accounts.sign_in(pair, "zhoumin", PASSWORD)
    with pytest.raises(SecondNeeded):
        four_eyes.take(pair, Command.EXPORT_UNMASKED)
    four_eyes.approve(pair, four_eyes.prove(pair, "wangfang", PASSWORD, Command.EXPORT_UNMASKED))
    found = four_eyes.take(pair, Command.EXPORT_UNMASKED)
    assert found is not None and found.shown == "王芳"
    with pytest.raises(SecondNeeded):
        four_eyes.take(pair, Command.EXPORT_UNMASKED)
