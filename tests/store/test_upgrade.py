"""Opening: newer, foreign and damaged files are refused; migrations are all or nothing and lose no row (R7, R8)."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel, select

from gongshu_desk.domain.changes_of_office import SUSPENSION_GROUNDS
from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.errors import EnvironmentFault, NotFound
from gongshu_desk.services import careers, records, suspensions
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import upgrade
from gongshu_desk.store.backup import back_up
from gongshu_desk.store.session import Store
from gongshu_desk.store.tables import Activity
from gongshu_desk.store.upgrade import open_store

NOW = upgrade.HEAD
AHEAD = f"{int(NOW) + 1:04d}"

NEXT = '''"""A trial migration."""

import sqlalchemy as sa
from alembic import op

revision = "{ahead}"
down_revision = "{now}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The step under test."""
{body}
'''


@pytest.fixture
def data(desk: Desk) -> Path:
    """A closed store with three activities, one of them with a station."""
    with desk.store.write("准备") as session:
        for number in range(3):
            session.add(
                Activity(no=f"A{number}", name="培训", kind=ActivityKind.TRAINING, held_on=date(2026, 3, number + 1))
            )
    desk.store.close()
    return desk.data


@pytest.fixture
def migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Puts a second migration with this body beside the real ones, as if the program were one version ahead."""
    scripts = tmp_path / "migrations 50%"
    shutil.copytree(upgrade.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(upgrade, "SCRIPTS", scripts)
    monkeypatch.setattr(upgrade, "HEAD", AHEAD)

    def write(*body: str) -> None:
        text = NEXT.format(now=NOW, ahead=AHEAD, body="\n".join(f"    {line}" for line in body))
        (scripts / "versions" / f"{AHEAD}_trial.py").write_text(text, encoding="utf-8")

    yield write


def query(data: Path, sql: str) -> list[tuple[object, ...]]:
    """Ask the file itself, past the program."""
    with closing(sqlite3.connect(data / "gongshu.db")) as connection:
        return connection.execute(sql).fetchall()


def backups_of(data: Path) -> list[Path]:
    """The copies made before an upgrade."""
    return sorted((data / "backups").glob("*-upgrade.db")) if (data / "backups").exists() else []


def schema(engine: sa.Engine) -> dict[str, object]:
    """Columns, checks, keys and indexes of every table, by name, as the database tells them."""
    inspector = sa.inspect(engine)
    found: dict[str, object] = {}
    for table in inspector.get_table_names():
        if table == "alembic_version":
            continue
        columns = [(c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(table)]
        checks = sorted((c["name"] or "", c["sqltext"]) for c in inspector.get_check_constraints(table))
        foreign = sorted(
            (tuple(f["constrained_columns"]), f["referred_table"])  # SQLite does not tell the name of an added one
            for f in inspector.get_foreign_keys(table)
        )
        unique = sorted((u["name"] or "", tuple(u["column_names"])) for u in inspector.get_unique_constraints(table))
        indexes = sorted(
            (
                i["name"] or "",
                tuple(i["column_names"]),
                bool(i["unique"]),
                [str(v) for v in i["dialect_options"].values()],
            )
            for i in inspector.get_indexes(table)
        )
        primary = inspector.get_pk_constraint(table)["name"]
        found[table] = (sorted(columns), checks, foreign, unique, indexes, primary)
    return found


def test_migrated_schema_is_that_of_the_tables(desk: Desk, tmp_path: Path) -> None:
    """What the migrations make and what the tables declare is the same, column by column, check by check."""
    fresh = sa.create_engine(f"sqlite:///{tmp_path / 'fresh.db'}")
    SQLModel.metadata.create_all(fresh)
    declared, migrated = schema(fresh), schema(desk.store.engine)
    fresh.dispose()
    assert migrated.keys() == declared.keys()
    for table, shape in declared.items():
        assert migrated[table] == shape, table


def test_alembic_sees_nothing_to_do(desk: Desk) -> None:
    """Alembic's own comparison agrees."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with desk.store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_there_is_one_head_and_it_is_ours() -> None:
    """HEAD names the newest script."""
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(upgrade.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [upgrade.HEAD]


def test_missing_store_is_not_made_by_opening(tmp_path: Path) -> None:
    """Opening says what to do; only founding makes a store."""
    with pytest.raises(NotFound, match="还没有数据"):
        open_store(tmp_path)
    assert not (tmp_path / "gongshu.db").exists()


def test_opening_again_finds_everything(data: Path) -> None:
    """A second start is no migration: nothing written, no backup made."""
    before = (data / "gongshu.db").read_bytes()
    store = open_store(data)
    with store.read() as session:
        assert len(session.exec(select(Activity)).all()) == 3
    store.close()
    assert (data / "gongshu.db").read_bytes() == before
    assert backups_of(data) == []


def test_newer_store_is_refused_naming_both_versions(data: Path) -> None:
    """An older program never writes into what it does not know."""
    with closing(sqlite3.connect(data / "gongshu.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num='0042'")
        connection.commit()
    before = (data / "gongshu.db").read_bytes()
    with pytest.raises(EnvironmentFault, match=f"0042.*{upgrade.HEAD}") as refused:
        open_store(data)
    assert "新版程序" in refused.value.next_step
    assert (data / "gongshu.db").read_bytes() == before


def test_foreign_file_is_refused(tmp_path: Path) -> None:
    """Somebody else's SQLite file of the same name is left as it is."""
    with closing(sqlite3.connect(tmp_path / "gongshu.db")) as connection:
        connection.execute("CREATE TABLE photos (id)")
        connection.commit()
    before = (tmp_path / "gongshu.db").read_bytes()
    with pytest.raises(EnvironmentFault, match="不是本程序的数据文件"):
        open_store(tmp_path)
    assert (tmp_path / "gongshu.db").read_bytes() == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"\x00" * len(whole),
        lambda whole: b"<html>" * 400,
        lambda whole: whole[:4096] + b"\xff" * 40960 + whole[45056:],
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:100] + bytes(byte ^ 0x55 for byte in whole[100:4096]) + whole[4096:],
    ],
    ids=["zeros", "a web page", "overwritten", "cut in half", "first page scrambled"],
)
def test_damaged_file_is_explained(data: Path, damage: Callable[[bytes], bytes]) -> None:
    """No traceback, nothing written, and the way to the backups (R8)."""
    file = data / "gongshu.db"
    harmed = damage(file.read_bytes())
    file.write_bytes(harmed)
    with pytest.raises(EnvironmentFault) as refused:
        open_store(data).close()
    assert "损坏" in refused.value.sentence or "不是本程序的数据文件" in refused.value.sentence
    assert refused.value.next_step
    assert file.read_bytes() == harmed


def test_damage_names_the_newest_whole_backup(data: Path) -> None:
    """With its moment and its counts; a newer copy that is damaged itself is passed over (R8)."""
    good = back_up(data / "gongshu.db", tag="exit")
    (data / "backups" / "gongshu-20990101-090000-exit.db").write_bytes(b"x" * 9000)
    file = data / "gongshu.db"
    file.write_bytes(b"\x00" * file.stat().st_size)
    with pytest.raises(EnvironmentFault, match="损坏") as refused:
        open_store(data)
    assert good.file.name in refused.value.next_step
    assert f"{good.records} 条" in refused.value.next_step


def test_upgrade_keeps_every_row_and_backs_up_first(data: Path, migration: Callable[..., None]) -> None:
    """A new column on a table with rows, keys and checks; the copy made before is at the old version."""
    migration(
        'with op.batch_alter_table("activity") as batch:',
        '    batch.add_column(sa.Column("weather", sa.String(), nullable=False, server_default="晴"))',
    )
    store = open_store(data)
    with store.read() as session:
        assert [row.no for row in session.exec(select(Activity))] == ["A0", "A1", "A2"]
    assert upgrade.schema_version(store.engine) == AHEAD
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    store.close()
    assert query(data, "SELECT DISTINCT weather FROM activity") == [("晴",)]
    (copy,) = backups_of(data)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(NOW,)]
        assert connection.execute("SELECT count(*) FROM activity").fetchall() == [(3,)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (("op.execute(\"UPDATE activity SET name='x'\")", 'op.create_table("half", sa.Column("id", sa.Integer()))',
          'raise ValueError("broken half way")'), "broken half way"),
        (('op.execute("DELETE FROM activity WHERE no = \'A1\'")',), "lost table activity: 3 before, 2 after"),
        (('op.drop_table("setting")',), "lost table setting"),
        (('op.execute("UPDATE activity SET station_id = 99")',), "broke foreign keys"),
    ],
    ids=["error", "rows", "table", "foreign key"],
)  # fmt: skip
def test_failing_upgrade_leaves_the_store_as_it_was(
    data: Path, migration: Callable[..., None], body: tuple[str, ...], words: str
) -> None:
    """Whatever goes wrong in a migration, the store stays at the old version, byte for byte in content."""
    migration(*body)
    before = query(data, "SELECT type, name, sql FROM sqlite_master ORDER BY name")
    rows = query(data, "SELECT * FROM activity")
    with pytest.raises((RuntimeError, ValueError), match=words):
        open_store(data)
    assert query(data, "SELECT type, name, sql FROM sqlite_master ORDER BY name") == before
    assert query(data, "SELECT * FROM activity") == rows
    assert query(data, "SELECT version_num FROM alembic_version") == [(NOW,)]
    assert len(backups_of(data)) == 1


def test_failed_founding_leaves_no_half_store(tmp_path: Path, migration: Callable[..., None]) -> None:
    """The first migration fails: the folder is as empty as before, so that the next try is a first one again."""
    migration('raise ValueError("broken")')
    with pytest.raises(ValueError, match="broken"):
        open_store(tmp_path / "new", create=True)
    file = tmp_path / "new" / "gongshu.db"
    assert not file.exists() or file.stat().st_size == 0


def test_cascade_does_not_delete_during_a_batch_migration(data: Path, migration: Callable[..., None]) -> None:
    """Batch mode drops and renames the table others refer to; with foreign keys on, SQLite would take them along."""
    store: Store = open_store_at(NOW, data)
    with store.write("准备") as session:
        first = session.exec(select(Activity)).first()
        assert first is not None
        first.note = "有备注"
    store.close()
    migration(
        'with op.batch_alter_table("activity", recreate="always") as batch:',
        '    batch.alter_column("name", type_=sa.String(300))',
    )
    open_store(data).close()
    assert query(data, "SELECT count(*) FROM activity") == [(3,)]
    assert query(data, "PRAGMA foreign_key_check") == []


def open_store_at(head: str, data: Path) -> Store:
    """The store as a program of that version opens it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrade, "HEAD", head)
        return open_store(data)


def test_store_of_the_first_schema_keeps_its_certificates(data: Path, tmp_path: Path) -> None:
    """0001 → 0002: certificates issued before layouts were kept stay as they are, with nothing known beside."""
    old = tmp_path / "old"
    old.mkdir()
    engine = upgrade.make_engine(old / "gongshu.db")
    upgrade.migrate(engine, "0001")
    engine.dispose()
    columns = "uid, revision, sequence, origin, clerk, archived"
    with closing(sqlite3.connect(old / "gongshu.db")) as connection:
        connection.execute(f"INSERT INTO liaisonstation ({columns}, id, name) VALUES ('s', 1, 0, '', '', 0, 1, '站')")
        connection.execute(
            f"INSERT INTO certificate ({columns}, kind, year, serial, number, issued_on, state, data, station_id)"
            " VALUES ('c', 1, 0, '', '', 0, 'honour-certificate', 2025, 1, '荣誉〔2025〕第0001号', '2025-12-01',"
            " 'valid', '{}', 1)"
        )
        connection.commit()
    open_store(old).close()
    assert query(old, "SELECT number, layout_id, pdf_hash, replaces_id FROM certificate") == [
        ("荣誉〔2025〕第0001号", None, None, None)
    ]


def test_store_of_the_second_schema_keeps_what_was_rejected(data: Path, tmp_path: Path) -> None:
    """0002 → 0003: a rejected attendance is 退回, the others wait for review, installed rules are published."""
    old = tmp_path / "old"
    old.mkdir()
    engine = upgrade.make_engine(old / "gongshu.db")
    upgrade.migrate(engine, "0002")
    engine.dispose()
    names = "uid, revision, sequence, origin, clerk, archived, id"
    with closing(sqlite3.connect(old / "gongshu.db")) as connection:
        connection.execute(
            f"INSERT INTO pointsscheme ({names}, code, version, title, effective_from, text)"
            " VALUES ('r', 1, 0, '', '', 0, 1, 'example', 1, '规则', '2025-01-01', '')"
        )
        for number in (1, 2):
            connection.execute(
                f"INSERT INTO suggestion ({names}, no, kind, title, raised_on, raised_at, key, excellent, lead_id, rejected)"
                f" VALUES ('s{number}', 1, 0, '', '', 0, {number}, 'S{number}', 'suggestion', '题', '2025-05-01',"
                f" 'session', 0, 0, 1, {number - 1})"
            )
        connection.execute(
            f"INSERT INTO person ({names}, name, sort_stroke, sort_stroke_char, sort_pinyin, search_text)"
            " VALUES ('p', 1, 0, '', '', 0, 1, '王毅', '', '', '', '')"
        )
        connection.execute(
            f"INSERT INTO term ({names}, number, level, starts_on) VALUES ('t', 1, 0, '', '', 0, 1, 1, 'district', '2021-01-01')"
        )
        connection.execute(
            f"INSERT INTO mandate ({names}, certificate_no, re_elected, by_election, status, person_id, term_id)"
            " VALUES ('m', 1, 0, '', '', 0, 1, '1', 0, 0, 'in_office', 1, 1)"
        )
        connection.commit()
    open_store(old).close()
    assert query(old, "SELECT no, review FROM suggestion ORDER BY no") == [("S1", "pending"), ("S2", "returned")]
    assert query(old, "SELECT state, published_on, retired_on FROM pointsscheme") == [("published", None, None)]


def test_store_of_the_third_schema_keeps_mandates_memberships_and_suspensions(data: Path, tmp_path: Path) -> None:
    """0003 → 0004: what was entered of people in office stays as it is, and the verbs of now work on it."""
    old = tmp_path / "old"
    old.mkdir()
    engine = upgrade.make_engine(old / "gongshu.db")
    upgrade.migrate(engine, "0003")
    engine.dispose()
    names, head = "uid, revision, sequence, origin, clerk, archived, id", "3, 0, '', '', 0"
    with closing(sqlite3.connect(old / "gongshu.db")) as connection:
        for sql in (
            f"INSERT INTO unit ({names}, name, code, short_name, contact_phone) VALUES ('u', {head}, 1, '街道', '', '', '')",
            f"INSERT INTO term ({names}, number, level, starts_on) VALUES ('t', {head}, 1, 1, 'district', '2021-12-28')",
            f"INSERT INTO deputygroup ({names}, name) VALUES ('g', {head}, 1, '第一小组')",
            f"INSERT INTO person ({names}, name, sort_stroke, sort_stroke_char, sort_pinyin, search_text)"
            f" VALUES ('p', {head}, 1, '王毅', '', '', '', '')",
            f"INSERT INTO mandate ({names}, certificate_no, re_elected, by_election, suspended_from, suspended_to,"
            f" status, person_id, term_id) VALUES ('m', {head}, 1, '001', 1, 0, '2024-03-01', '2024-05-31',"
            " 'in_office', 1, 1)",
            f"INSERT INTO membership ({names}, mandate_id, group_id, from_on) VALUES ('x', {head}, 1, 1, 1, '2022-01-01')",
        ):
            connection.execute(sql)
        connection.commit()
    store = open_store(old)
    try:
        desk = Desk(store, old)
        assert query(old, "SELECT from_on, to_on, note FROM membership") == [("2022-01-01", None, "")]
        assert query(old, "SELECT revision, suspended_from, suspended_to, replaces_id, end_body FROM mandate") == [
            (3, "2024-03-01", "2024-05-31", None, None)
        ]
        assert query(old, "SELECT ends_on, rolled_on FROM term") == [(None, None)]
        suspensions.suspend(desk, "001", date(2025, 2, 1), SUSPENSION_GROUNDS[0], "文", until=date(2025, 2, 28))
        events = [(e.day, e.kind) for e in careers.career(desk, "001").events if e.kind == "suspended"]
        assert events == [(date(2024, 3, 1), "suspended"), (date(2025, 2, 1), "suspended")]
    finally:
        store.close()


def test_store_of_the_fourth_schema_takes_the_rest_of_the_trade(data: Path, tmp_path: Path) -> None:
    """0004 → 0005: suggestions, opinions and duty reports stay as they are and take what is new; codes are checked."""
    old = tmp_path / "old"
    old.mkdir()
    engine = upgrade.make_engine(old / "gongshu.db")
    upgrade.migrate(engine, "0004")
    engine.dispose()
    names, head = "uid, revision, sequence, origin, clerk, archived, id", "3, 0, '', '', 0"
    with closing(sqlite3.connect(old / "gongshu.db")) as connection:
        for sql in (
            f"INSERT INTO unit ({names}, name, code, short_name, contact_phone) VALUES ('u', {head}, 1, '街道', '', '', '')",
            f"INSERT INTO term ({names}, number, level, starts_on) VALUES ('t', {head}, 1, 1, 'district', '2021-12-28')",
            f"INSERT INTO liaisonstation ({names}, name) VALUES ('l', {head}, 1, '站')",
            f"INSERT INTO person ({names}, name, sort_stroke, sort_stroke_char, sort_pinyin, search_text)"
            f" VALUES ('p', {head}, 1, '王毅', '', '', '', '')",
            f"INSERT INTO mandate ({names}, certificate_no, re_elected, by_election, status, person_id, term_id)"
            f" VALUES ('m', {head}, 1, '001', 1, 0, 'in_office', 1, 1)",
            f"INSERT INTO suggestion ({names}, no, kind, title, raised_on, raised_at, key, excellent, lead_id, review)"
            f" VALUES ('s', {head}, 1, 'S1', 'suggestion', '题', '2025-05-01', 'session', 0, 0, 1, 'checked')",
            f"INSERT INTO opinion ({names}, no, station_id, collected_on, content, route)"
            f" VALUES ('o', {head}, 1, 'Y1', 1, '2025-05-02', '路灯', 'subdistrict')",
        ):
            connection.execute(sql)
        connection.commit()
    store = open_store(old)
    try:
        desk = Desk(store, old)
        told = "SELECT revision, review, intake, complex, extended_to FROM suggestion"
        assert query(old, told) == [(3, "checked", None, 0, None)]
        opinion, suggestion = kind_of("opinions"), kind_of("suggestions")
        (row,) = records.find(desk, opinion)
        loaded = records.load(desk, opinion, row["id"])
        records.change(desk, opinion, row["id"], 3, loaded.draft.model_copy(update={"became": "S1", "receiver": "001"}))
        assert query(old, "SELECT suggestion_id, receiver_id FROM opinion") == [(1, 1)]
        assert [s["intake"] for s in records.find(desk, suggestion)] == [None]
    finally:
        store.close()
    with closing(sqlite3.connect(old / "gongshu.db")) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE suggestion SET intake = 'perhaps'")


CHILD = "CREATE TABLE child (id INTEGER PRIMARY KEY, of_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE)"
COPYING = (
    'with op.batch_alter_table("activity", recreate="always") as batch:',
    '    batch.alter_column("name", type_=sa.String(300))',
)


@pytest.mark.parametrize("keys", ["off", "on", "on and uncounted"])
def test_canary_of_copied_tables(
    data: Path, migration: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, keys: str
) -> None:
    """Alembic's copy of a table, with rows that hang on it by CASCADE: with foreign keys on, SQLite erases them.

    Off, as the program has it, they stay. On, the count within the transaction finds it and nothing is kept. On and
    uncounted they are gone: so it is the count that holds, and it can fail.
    """
    with closing(sqlite3.connect(data / "gongshu.db")) as raw:
        raw.execute(CHILD)
        raw.execute("INSERT INTO child (of_id) SELECT id FROM activity")
        raw.commit()
    migration(*COPYING)
    if keys != "off":
        monkeypatch.setattr(upgrade, "KEYS_OFF", "PRAGMA foreign_keys=ON")
    if keys == "on and uncounted":
        monkeypatch.setattr(upgrade, "_nothing_lost", lambda *_: None)
    if keys == "on":
        with pytest.raises(RuntimeError, match="lost table child: 3 before, 0 after"):
            open_store(data)
    else:
        open_store(data).close()
    left = 0 if keys == "on and uncounted" else 3
    assert query(data, "SELECT count(*) FROM child") == [(left,)]
    assert query(data, "SELECT count(*) FROM activity") == [(3,)]


@pytest.mark.parametrize("lost", ["an index", "a trigger", "triggers by copying"])
def test_guards_are_made_anew_within_the_migration(data: Path, migration: Callable[[str], None], lost: str) -> None:
    """A migration that drops or copies away triggers and indexes leaves them as the program makes them."""
    bodies = {
        "an index": ('op.drop_index("ix_activity_held_on")',),
        "a trigger": ('op.execute("UPDATE activity SET name = name")',),
        "triggers by copying": COPYING,
    }
    guards = (
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql NOTNULL ORDER BY 1, 2"
    )
    before = query(data, guards)
    if lost == "a trigger":
        with closing(sqlite3.connect(data / "gongshu.db")) as raw:
            raw.execute("DROP TRIGGER guard_activity_delete")
    migration(*bodies[lost])
    open_store(data).close()
    assert query(data, guards) == before
    assert query(data, "SELECT version_num FROM alembic_version") == [(AHEAD,)]


@pytest.mark.parametrize(
    "step", ["back_up", "triggers.drop", "_inventory", "_nothing_lost", "_guard", "guarded.remake"]
)
def test_whatever_step_fails_nothing_is_kept(
    data: Path, migration: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """An exception at each step of the upgrade: the file is byte for byte what it was, and the next opening works."""
    migration(*COPYING)
    before = (
        query(data, "SELECT type, name, sql FROM sqlite_master ORDER BY name"),
        query(data, "SELECT * FROM activity"),
    )

    def fail(*_: object, **__: object) -> None:
        raise MemoryError(step)

    with monkeypatch.context() as patch:
        patch.setattr(f"gongshu_desk.store.{step}" if "." in step else f"gongshu_desk.store.upgrade.{step}", fail)
        with pytest.raises(MemoryError):
            open_store(data)
    after = (
        query(data, "SELECT type, name, sql FROM sqlite_master ORDER BY name"),
        query(data, "SELECT * FROM activity"),
    )
    assert after == before
    assert query(data, "SELECT version_num FROM alembic_version") == [(NOW,)]
    open_store(data).close()
    assert query(data, "SELECT version_num FROM alembic_version") == [(AHEAD,)]
