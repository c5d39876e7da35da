"""Stores of every earlier schema, as the programs of their day left them, opened by today's (R7).

`tests/data/stores/NNNN.sql` are dumps of small stores of synthetic people: the last program of each schema filled them,
scored the year 2025 and closed it; the first line tells what it made of the points. They are not made again.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.services import history, points, records, upkeep, year_end
from gongshu_desk.services.catalog import DEPUTIES, HONOURS
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store import upgrade
from gongshu_desk.store.kept_files import place_of

STORES = Path(__file__).resolve().parents[1] / "data" / "stores"
YEAR = 2025
FILE = b"synthetic"
"""The one kept file that the dumps name."""
EARLIER = sorted(path.name[:4] for path in (upgrade.SCRIPTS / "versions").glob("[0-9]*.py"))[:-1]
GONE = {("attendance", "rejected"), ("suggestion", "rejected")}
"""Columns that a migration turned into others: what was rejected is 退回."""
CHANGED = {("auditentry", name) for name in ("salt", "hash")}
Rows = dict[str, dict[int, dict[str, Any]]]


def everything(file: Path) -> Rows:
    """Every row of every table, by id, as the file has it."""
    found: Rows = {}
    with closing(sqlite3.connect(file)) as raw:
        raw.row_factory = sqlite3.Row
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        for (name,) in names.fetchall():
            if name != "alembic_version":
                found[name] = {row["id"]: dict(row) for row in raw.execute(f'SELECT * FROM "{name}"')}
    return found


@pytest.fixture(params=EARLIER)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The data folder of a store of an earlier schema."""
    text = (STORES / f"{request.param}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "gongshu.db")) as raw:
        raw.executescript(text)
    place = place_of(tmp_path, sha256(FILE).hexdigest())
    place.parent.mkdir(parents=True)
    place.write_bytes(FILE)
    return tmp_path


@pytest.fixture
def told(request: pytest.FixtureRequest, old: Path) -> dict[str, Any]:
    """What the program of that day made of the points."""
    with (STORES / f"{request.node.callspec.params['old']}.sql").open(encoding="utf-8") as file:
        found: dict[str, Any] = json.loads(file.readline().removeprefix("-- told "))
    return found


@pytest.fixture
def opened(old: Path) -> Iterator[Desk]:
    """The same, opened today."""
    desk = open_desk(old, "周敏", lambda: date(2026, 2, 1))
    yield desk
    desk.store.close()


def test_every_earlier_schema_has_its_store() -> None:
    """Whoever adds a migration leaves a store of the schema before; in each every table of its schema has a row."""
    assert [path.stem for path in sorted(STORES.glob("*.sql"))] == EARLIER
    for name in EARLIER:
        with closing(sqlite3.connect(":memory:")) as raw:
            raw.executescript((STORES / f"{name}.sql").read_text(encoding="utf-8"))
            assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (name,)
            tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            empty = [table for (table,) in tables if raw.execute(f'SELECT 1 FROM "{table}"').fetchone() is None]
            assert empty == [], name


def test_every_value_is_what_it_was(old: Path) -> None:
    """Row by row, column by column; only what a migration says it turns into something else differs."""
    before = everything(old / "gongshu.db")
    open_desk(old).store.close()
    after = everything(old / "gongshu.db")
    for table, rows in before.items():
        assert rows.keys() <= after[table].keys(), table
        for number, row in rows.items():
            now = after[table][number]
            lost = {name for name in row if name not in now}
            assert {(table, name) for name in lost} <= GONE
            kept = {name: value for name, value in row.items() if name in now and (table, name) not in CHANGED}
            assert {name: now[name] for name in kept} == kept, (table, number)
            if "rejected" in row:
                assert now["review"] == ("returned" if row["rejected"] else "pending")


def test_it_verifies_scores_and_works_as_before(opened: Desk, told: dict[str, Any]) -> None:
    """The closed year is the one that was closed; then a change, its undo, and the year opened and closed again."""
    found = upkeep.verify(opened)
    assert found.faults == ()
    assert found.closed_years == (YEAR,)
    assert all("补算" in remark or "另一版程序" in remark for remark in found.remarks), found.remarks
    result = points.result(opened, YEAR)
    assert result.hash == told["hash"]
    assert {row.certificate_no: str(row.total) for row in result.rows} == told["totals"]
    with closing(sqlite3.connect(opened.store.file)) as raw, pytest.raises(sqlite3.IntegrityError, match="closed"):
        raw.execute("UPDATE attendance SET status = 'absent' WHERE activity_id IN"
                    f" (SELECT id FROM activity WHERE held_on LIKE '{YEAR}%')")  # fmt: skip
    year_end.reopen_year(opened, YEAR, reason="补录", document_no="1号", approved_by="李明")
    honour = next(row for row in records.find(opened, HONOURS, year=YEAR))
    loaded = records.load(opened, HONOURS, honour["id"])
    records.change(opened, HONOURS, loaded.id, loaded.revision, loaded.draft.model_copy(update={"note": "更正"}))
    history.undo(opened, history.recent(opened, 1)[0].batch)
    person = records.load(opened, DEPUTIES, records.find(opened, DEPUTIES)[0]["id"])
    records.change(opened, DEPUTIES, person.id, person.revision, person.draft.model_copy(update={"group": "新小组"}))
    history.undo(opened, history.recent(opened, 1)[0].batch)
    again = {row.certificate_no: str(row.total) for row in points.result(opened, YEAR).rows}
    assert again == told["totals"]
    year_end.close_year(opened, YEAR, with_gaps=True)
    assert upkeep.verify(opened).faults == ()
