"""Accounts, what was looked at, the links of the audit's chain, and the home address of a person."""

import sqlalchemy as sa
from alembic import op

from gongshu_desk.store import chain_start
from gongshu_desk.store.audit import raw_columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_KINDS = ("signed_in", "refused", "signed_out", "locked", "revealed", "exported", "recovered")

_PRIVATE = {"person": ("phone", "id_number", "home_address"), "councilmember": ("phone",)}
"""Columns with personal data at this version."""


def upgrade() -> None:
    """Add tables and columns; no record that is there changes."""
    _make(
        "account", *(_text(name) for name in ("name", "shown", "roles", "password")),
        sa.Column("failures", sa.Integer(), nullable=False), _yes_no("must_change"), _yes_no("disabled"),
    )  # fmt: skip
    op.create_index(
        "uq_account_name",
        "account",
        ["name"],
        unique=True,
        sqlite_where=sa.text("archived = 0"),
        postgresql_where=sa.text("archived = false"),
    )
    listed = ", ".join(f"'{kind}'" for kind in _KINDS)
    _make(
        "accessevent", sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.CheckConstraint(f"kind IN ({listed})", name=op.f("ck_accessevent_code_kind")),
        _text("account"), sa.Column("person_id", sa.Integer(), nullable=True), _text("detail"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_accessevent_person_id")),
    )  # fmt: skip
    for column in ("at", "person_id"):
        op.create_index(op.f(f"ix_accessevent_{column}"), "accessevent", [column], unique=False)
    op.add_column("auditentry", sa.Column("account", sa.String(), nullable=False, server_default=""))
    op.add_column("auditentry", sa.Column("salt", sa.String(), nullable=True))
    op.add_column("auditentry", sa.Column("hash", sa.String(), nullable=False, server_default=""))
    op.add_column("person", sa.Column("home_address", sa.String(), nullable=True))
    chain_start.begin(op.get_bind(), _PRIVATE, raw_columns())


def _make(table: str, *parts: sa.Column[object] | sa.Constraint) -> None:
    """A table with the identity and provenance of every record, as they are at this version."""
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )
    op.create_index(op.f(f"ix_{table}_sequence"), table, ["sequence"], unique=False)


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.String(), nullable=False)


def _yes_no(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=False)
