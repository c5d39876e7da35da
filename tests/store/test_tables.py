"""Every table alike: foreign keys and indexes, codes checked, unique keys that leave the recycle bin out."""

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from gongshu_desk.services.desk import Desk
from gongshu_desk.store.columns import Exact
from gongshu_desk.store.tables import TABLES, AuditEntry, DeputyGroup, Row

ALL = {name: table.__table__ for name, table in TABLES.items()}  # type: ignore[attr-defined]
CODES = [
    (name, column.name)
    for name, table in ALL.items()
    for column in table.columns
    if isinstance(column.type, sa.Enum) and column.type.enum_class is not None
]


def test_list_of_tables_is_whole() -> None:
    """Whatever is declared is audited, but the audit itself."""
    assert set(TABLES) == set(SQLModel.metadata.tables) - {str(AuditEntry.__tablename__)}


@pytest.mark.parametrize("name", ALL)
def test_references_have_a_foreign_key_and_an_index(name: str) -> None:
    """A column that ends in `_id` without them is a trap: orphans, and a slow list."""
    table = ALL[name]
    indexed = {next(iter(index.columns)).name for index in table.indexes}
    for column in table.columns:
        if column.name.endswith("_id") and column.name != "row_id":
            assert column.foreign_keys, column
            assert column.name in indexed, column


@pytest.mark.parametrize("name", ALL)
def test_records_have_identity_and_provenance(name: str) -> None:
    """uid (unique), revision, change sequence (indexed), origin, clerk, recycle bin: none of them empty."""
    table = ALL[name]
    for column in ("uid", "revision", "sequence", "origin", "clerk", "archived"):
        assert not table.columns[column].nullable
    assert table.columns["uid"].unique
    assert table.columns["sequence"].index


@pytest.mark.parametrize("name", ALL)
def test_decimals_are_exact(name: str) -> None:
    """No column is a float or a plain NUMERIC, which SQLite keeps as one."""
    for column in ALL[name].columns:
        assert isinstance(column.type, Exact) or not isinstance(column.type, sa.Numeric | sa.Float), column


def test_there_are_codes() -> None:
    """The next test is not empty."""
    assert len(CODES) >= 12


@pytest.mark.parametrize(("name", "column"), CODES)
def test_codes_are_stored_values_and_checked(desk: Desk, name: str, column: str) -> None:
    """The database itself refuses a code outside the list, and takes each one of it."""
    with desk.store.engine.connect() as connection:
        sql = connection.exec_driver_sql(f"SELECT sql FROM sqlite_master WHERE name='{name}'").scalar_one()
    kind = ALL[name].columns[column].type
    assert isinstance(kind, sa.Enum)
    listed = ", ".join(f"'{member.value}'" for member in kind.enum_class)  # type: ignore[union-attr]
    assert f"CHECK ({column} IN ({listed}))" in sql
    assert kind.enums == [member.value for member in kind.enum_class]  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ALL)
def test_unique_keys_leave_the_recycle_bin_out(name: str) -> None:
    """A number in the recycle bin may be given again."""
    for index in ALL[name].indexes:
        if index.unique:
            assert "archived" in str(index.dialect_options["sqlite"]["where"]), index
            assert "archived" in str(index.dialect_options["postgresql"]["where"]), index


def test_name_may_be_given_again_after_the_recycle_bin(desk: Desk) -> None:
    """Two groups of one name cannot live at once; one can follow the other."""

    def add() -> None:
        with desk.store.write("新增小组") as session:
            session.add(DeputyGroup(name="第一小组"))

    add()
    with pytest.raises(sa.exc.IntegrityError):
        add()
    with desk.store.write("删除小组") as session:
        row: Row | None = session.get(DeputyGroup, 1)
        assert row is not None
        row.archived = True
    add()
