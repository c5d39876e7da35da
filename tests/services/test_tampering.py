"""What somebody does to the file past the program, and what `verify` says of it (S3).

The triggers of the store are no obstacle here: whoever may write the file may drop them. Each case works on a copy of
one small store with a year's worth of everything the cases need.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from gongshu_desk import paths
from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import activities, records, safekeeping, upkeep, ways_back
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import open_desk, put_setting
from gongshu_desk.services.upkeep import Verified
from gongshu_desk.store import chain
from gongshu_desk.store.access_tables import Account
from tests.chains import relink
from tests.conftest import TODAY
from tests.tampering import tampering

PHONE = "13900001234"
DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def work(founded_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with three deputies, an activity with marks, a setting, an account: closed, without backups."""
    data = tmp_path_factory.mktemp("work") / "data"
    shutil.copytree(founded_folder, data, ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(data, "周敏", lambda: TODAY)
    given = {"level": "district", "term": 1}
    for number, name in enumerate(("王一鸣", "李小红", "陈立"), start=1):
        draft = DeputyDraft.model_validate(given | {"name": name, "certificate_no": f"33010{number}", "phone": PHONE})
        records.add(desk, kind_of("deputies"), draft)
    made = {"no": "A001", "held_on": date(2026, 3, 5), "name": "专题培训", "kind": "training"}
    records.add(desk, kind_of("activities"), ActivityDraft.model_validate(made))
    for number in range(1, 4):
        activities.mark(desk, "A001", f"33010{number}", AttendanceStatus.PRESENT)
    activities.mark(desk, "A001", "330102", AttendanceStatus.ABSENT)
    with desk.store.write("设置") as session:
        put_setting(session, "attendance-scope", "a")
        account = Account(name="zhou", shown="周敏", roles="manage", password="$argon2id$v=19$right", archived=True)
        session.add(account)  # in the bin, so that nobody need sign in here
    desk.store.close()
    return data


@pytest.fixture
def data(work: Path, tmp_path: Path) -> Path:
    """A copy to tamper with."""
    shutil.copytree(work, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock*"))
    return tmp_path / "data"


def verified(data: Path) -> Verified:
    """What `verify` finds now."""
    desk = open_desk(data, "周敏", lambda: TODAY)
    try:
        return upkeep.verify(desk)
    finally:
        desk.store.close()


def said(data: Path) -> str:
    """Its faults as one text; there must be some."""
    found = verified(data)
    assert not found.sound
    return "\n".join(found.faults)


def rows(data: Path, sql: str) -> list[tuple[object, ...]]:
    """Read past the program."""
    with closing(sqlite3.connect(data / "gongshu.db")) as file:
        return file.execute(sql).fetchall()


def head_of(data: Path) -> str:
    """The eight digits that paper carries."""
    return chain.short(str(rows(data, "SELECT hash FROM auditentry ORDER BY id DESC LIMIT 1")[0][0]))


def test_untouched_is_sound_and_says_its_head(data: Path) -> None:
    found = verified(data)
    assert found.sound and found.remarks == ()
    assert f"{found.entries} 条操作记录环环相扣（操作链 {head_of(data)}）" in found.sentence


RECORDS = {
    "a mark": ("UPDATE attendance SET status = 'present' WHERE status = 'absent'",
               ("出席「", "李小红", "A001", "「出席情况」", "应为「缺席」，现为「出席」")),
    "a decimal": ("UPDATE activity SET half_days = 300", ("活动「A001 专题培训」", "现为「3」")),
    "a telephone": ("UPDATE person SET phone = '13800009999' WHERE name = '陈立'",
                    ("「手机」按操作记录应为「139****1234」，现为「138****9999」",)),
    "a setting": ("UPDATE setting SET value = '\"b\"' WHERE name = 'attendance-scope'", ("设置「attendance-scope」",)),
    "the rules": ("UPDATE pointsscheme SET text = text || '#'", ("积分规则「", "「全文」")),
    "a password": ("UPDATE account SET password = '$argon2id$v=19$other'", ("账户「zhou」", "「密码存根」", "另一份内容")),
    "who entered it": ("UPDATE activity SET clerk = '别人'", ("活动「A001", "「经办人」", "应为「周敏」，现为「别人」")),
    "taken to the bin": ("UPDATE mandate SET archived = 1 WHERE id = 1", ("代表「", "「在回收站」", "现为「是」")),
    "a row deleted": ("DELETE FROM attendance WHERE id = 1", ("出席「", "王一鸣", "不见了")),
    "a row put in": ("INSERT INTO identitytag (id, uid, revision, sequence, origin, clerk, archived, name)"
                     " VALUES (99, 'x', 1, 1, '', '周敏', 0, '塞进来的')", ("身份类别（第 99 条）找不到对应的操作记录",)),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "words"), RECORDS.values(), ids=RECORDS)
def test_an_edited_record_is_named_with_column_expected_and_found(data: Path, sql: str, words: tuple[str, ...]) -> None:
    """No entry is touched: the record and its history disagree."""
    with tampering(data / "gongshu.db") as raw:
        assert raw.execute(sql).rowcount >= 1
    (fault,) = verified(data).faults
    assert all(word in fault for word in (*words, "绕过程序")), fault
    assert PHONE not in fault


ENTRIES = {
    "edited": ("UPDATE auditentry SET after = replace(after, '330102', '330199') WHERE id = {middle}", "内容被改动过"),
    "another clerk": ("UPDATE auditentry SET clerk = '别人' WHERE id = {middle}", "内容被改动过"),
    "another time": ("UPDATE auditentry SET at = '2020-01-01 00:00:00.000000' WHERE id = {middle}", "内容被改动过"),
    "another link": ("UPDATE auditentry SET hash = 'zz' || substr(hash, 3) WHERE id = {middle}", "相邻的一条"),
    "no JSON": ("UPDATE auditentry SET after = '}}' WHERE id = {middle}", "内容被改动过"),
    "a number typed as text": ("UPDATE auditentry SET row_id = row_id || 'x' WHERE id = {middle}", "内容被改动过"),
    "deleted": ("DELETE FROM auditentry WHERE id = {middle}", "第 {middle} 号操作记录不见了"),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "words"), ENTRIES.values(), ids=ENTRIES)
def test_an_edited_entry_is_the_first_that_is_named(data: Path, sql: str, words: str) -> None:
    """Number, day, who, which sentence, which record, and what is wrong; later ones are only counted."""
    ((middle, sentence),) = rows(
        data, "SELECT id, sentence FROM auditentry WHERE table_name = 'mandate' AND row_id = 2"
    )
    with tampering(data / "gongshu.db") as raw:
        assert raw.execute(sql.format(middle=middle)).rowcount == 1
    fault = verified(data).faults[0]
    assert words.format(middle=middle) in fault
    if "不见了" not in words:
        assert fault.startswith(f"第 {middle} 号操作记录（") and str(sentence) in fault and "代表第" in fault


def test_swapped_and_inserted_entries_are_found(data: Path) -> None:
    """Two entries that change places; one put in between, with everything after it moved up."""
    columns = "batch, at, clerk, sentence, table_name, row_uid, row_id, action, before, after, account, salt, hash"
    with tampering(data / "gongshu.db") as raw:
        count = raw.execute("SELECT max(id) FROM auditentry").fetchone()[0]
        for old, new in ((5, -1), (6, 5), (-1, 6)):
            raw.execute("UPDATE auditentry SET id = ? WHERE id = ?", (new, old))
    text = said(data)
    assert text.startswith("第 5 号操作记录") and "换位" in text
    with tampering(data / "gongshu.db") as raw:
        for old, new in ((5, -1), (6, 5), (-1, 6)):
            raw.execute("UPDATE auditentry SET id = ? WHERE id = ?", (new, old))
    assert verified(data).sound
    with tampering(data / "gongshu.db") as raw:
        raw.execute("UPDATE auditentry SET id = -(id + 1) WHERE id > 6")
        raw.execute("UPDATE auditentry SET id = -id WHERE id < 0")
        raw.execute(f"INSERT INTO auditentry (id, {columns}) SELECT 7, {columns} FROM auditentry WHERE id = 6")
        assert raw.execute("SELECT max(id) FROM auditentry").fetchone()[0] == count + 1
    assert said(data).startswith("第 7 号操作记录")


def test_dropped_triggers_are_told_when_the_store_is_opened(data: Path) -> None:
    """They are made anew at once, with an entry in the history; `verify` goes on telling of it."""
    with closing(sqlite3.connect(data / "gongshu.db")) as raw:
        names = [n for (n,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")]
        raw.execute(f"DROP TRIGGER {names[0]}")
        raw.commit()
    found = verified(data)
    assert found.sound and any(names[0] in remark and "绕过程序" in remark for remark in found.remarks), found.remarks
    assert (names[0],) in rows(data, "SELECT name FROM sqlite_master WHERE type = 'trigger'")


# ── what a chain alone cannot show, and who shows it ──────────────────────────────────────────────────────────────


def cut(data: Path) -> None:
    """The last step and all it did, taken out without a trace."""
    with tampering(data / "gongshu.db") as raw:
        last = raw.execute("SELECT max(batch) FROM auditentry").fetchone()[0]
        raw.execute("DELETE FROM setting WHERE sequence = ?", (last,))
        raw.execute("DELETE FROM account WHERE sequence = ?", (last,))
        raw.execute("DELETE FROM auditentry WHERE batch = ?", (last,))


def rewrite(data: Path) -> None:
    """A mark turned round in record and history alike, every link computed anew."""
    with tampering(data / "gongshu.db") as raw:
        raw.execute("UPDATE attendance SET status = 'present' WHERE status = 'absent'")
        raw.execute(
            "UPDATE auditentry SET after = replace(after, '\"absent\"', '\"present\"') WHERE table_name = 'attendance'"
        )
        relink(raw)


def old_file(data: Path) -> None:
    """Yesterday's file in the place of today's."""
    shutil.copy(data.parent / "yesterday.db", data / "gongshu.db")


FORGERIES: dict[str, Callable[[Path], None]] = {"cut": cut, "rewritten": rewrite, "old file": old_file}


@pytest.fixture(params=FORGERIES.values(), ids=FORGERIES)
def forged(request: pytest.FixtureRequest, data: Path) -> Iterator[tuple[Path, Callable[[], None]]]:
    """A store, and what somebody will do to it. A step is written after the file that is put back later was copied."""
    shutil.copy(data / "gongshu.db", data.parent / "yesterday.db")
    desk = open_desk(data, "周敏", lambda: TODAY)
    with desk.store.write("今天的设置") as session:
        put_setting(session, "own-number", "b")
    desk.store.close()
    yield data, lambda: request.param(data)


def test_without_a_witness_a_forgery_of_the_whole_file_is_not_found(forged: tuple[Path, Callable[[], None]]) -> None:
    """The honest limit: the chain is sound in itself, and nothing was kept elsewhere."""
    data, forge = forged
    forge()
    shutil.rmtree(paths.backups(data), ignore_errors=True)
    assert verified(data).sound


def test_a_head_on_paper_shows_it(forged: tuple[Path, Callable[[], None]]) -> None:
    """The head printed before is in the chain, with its entry, as long as nobody forged it; afterwards it is not."""
    data, forge = forged
    desk = open_desk(data, "周敏", lambda: TODAY)
    paper = upkeep.verify(desk).head[:8]
    with pytest.raises(InvalidInput, match="不是操作链的数字"):
        upkeep.known_head(desk, "7c1e")
    known = upkeep.known_head(desk, f" {paper[:4]}—{paper[4:].upper()}")
    assert "今天的设置" in known.entry and "现在的链尾" in known.sentence
    with desk.store.write("之后的设置") as session:
        put_setting(session, "own-later", "c")
    assert upkeep.known_head(desk, paper).later == 1
    desk.store.close()
    forge()
    if forge and rows(data, "SELECT 1 FROM auditentry WHERE sentence = '今天的设置'"):
        cut(data)  # what was cut first was the step after the print
    desk = open_desk(data, "周敏", lambda: TODAY)
    try:
        gone = upkeep.known_head(desk, paper)
    finally:
        desk.store.close()
    assert gone.entry == "" and "截短、重写过，或放回了更早的数据文件" in gone.sentence


@pytest.mark.parametrize("kept", ["backup", "journal"])
def test_a_backup_or_its_journal_shows_it(forged: tuple[Path, Callable[[], None]], kept: str, tmp_path: Path) -> None:
    """The heads kept with the backups, here or in the second place, are held against the chain by `verify` itself."""
    data, forge = forged
    desk = open_desk(data, "周敏", lambda: TODAY)
    desk.back_up("manual")
    if kept == "journal":
        with desk.store.write("又一步") as session:
            put_setting(session, "own-later", "d")
    desk.store.close()
    second = tmp_path / "second"
    shutil.copytree(paths.backups(data), second)
    shutil.rmtree(paths.backups(data))
    forge()
    desk = open_desk(data, "周敏", lambda: TODAY)
    try:
        assert upkeep.verify(desk).sound
        if kept == "journal":
            for backup in second.glob("*.db"):
                backup.unlink()
        (fault,) = upkeep.verify(desk, others=(second,)).faults
    finally:
        desk.store.close()
    assert fault.startswith("备份" if kept == "backup" else "续记") and "截短、重写过" in fault


def test_a_restore_from_the_notice_at_the_start_stands_in_the_chain(data: Path) -> None:
    """Nobody has signed in there, so that the history must tell of it all the more."""
    desk = open_desk(data, "周敏", lambda: TODAY)
    desk.back_up("manual")
    desk.store.close()
    way = ways_back.newest(data)
    assert way is not None
    ways_back.go_back(data, way)
    assert rows(data, "SELECT action FROM auditentry ORDER BY id DESC LIMIT 1") == [("restored",)]
    assert verified(data).sound


def test_a_restore_through_the_program_is_no_forgery(data: Path) -> None:
    """It stands in the chain as a step of its own, and the heads of what was given up are explained by it."""
    desk = open_desk(data, "周敏", lambda: TODAY)
    made = desk.back_up("manual")
    with desk.store.write("作废的一步") as session:
        put_setting(session, "own-number", "b")
    desk.back_up("manual")
    desk.store.close()
    safekeeping.restore_data(data, made.file)
    found = verified(data)
    assert found.sound, found.faults
    assert rows(data, "SELECT action FROM auditentry ORDER BY id DESC LIMIT 1") == [("restored",)]
    desk = open_desk(data, "周敏", lambda: TODAY)
    try:
        safekeeping.restore_desk(desk, made.file)
        assert upkeep.verify(desk).sound
    finally:
        desk.store.close()
