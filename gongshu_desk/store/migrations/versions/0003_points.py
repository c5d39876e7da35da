"""Review of facts, states of rule versions, publications with objections, and what a closing freezes besides."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add tables and columns; what a review had rejected becomes 退回, every installed version is published."""
    _reviews()
    _schemes()
    _closing()
    op.add_column("adjustment", sa.Column("refers", sa.String(), nullable=True))
    _publications()
    _objections()
    _prints()


def _code(table: str, name: str, values: tuple[str, ...], default: str) -> None:
    """A code column with its check. Alembic adds none on SQLite without copying the table; SQLite itself does."""
    listed = ", ".join(f"'{value}'" for value in values)
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {name} VARCHAR(30) NOT NULL DEFAULT '{default}' "
        f"CONSTRAINT ck_{table}_code_{name} CHECK ({name} IN ({listed}))"
    )


def _provenance() -> list[sa.Column[object]]:
    """Identity and provenance of every record, as they are at this version."""
    return [
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
    ]


def _live_unique(name: str, table: str, columns: list[str]) -> None:
    live = {"sqlite_where": sa.text("archived = 0"), "postgresql_where": sa.text("archived = false")}
    op.create_index(name, table, columns, unique=True, **live)  # type: ignore[arg-type]  # dialect options


def _reviews() -> None:
    for table in ("attendance", "suggestion", "dutyreport", "honour"):
        _code(table, "review", ("pending", "checked", "returned"), "pending")
        for column in (
            sa.Column("review_reason", sa.String(), nullable=True),
            sa.Column("reviewed_by", sa.String(), nullable=True),
            sa.Column("reviewed_on", sa.Date(), nullable=True),
        ):
            op.add_column(table, column)
    for table in ("attendance", "suggestion"):
        op.execute(f"UPDATE {table} SET review = 'returned' WHERE rejected")
        op.drop_column(table, "rejected")


def _schemes() -> None:
    _code("pointsscheme", "state", ("draft", "published", "retired"), "published")
    op.add_column("pointsscheme", sa.Column("published_on", sa.Date(), nullable=True))
    op.add_column("pointsscheme", sa.Column("retired_on", sa.Date(), nullable=True))


def _closing() -> None:
    op.add_column("closedyear", sa.Column("facts_hash", sa.String(), nullable=True))
    op.add_column("closedyear", sa.Column("lines", sa.String(), nullable=True))


def _publications() -> None:
    op.create_table(
        "publication",
        *_provenance(),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("snapshot", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("document_no", sa.String(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdraw_reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
        sa.UniqueConstraint("uid", name=op.f("uq_publication_uid")),
    )
    op.create_index(op.f("ix_publication_sequence"), "publication", ["sequence"], unique=False)
    op.create_index(op.f("ix_publication_year"), "publication", ["year"], unique=False)
    _live_unique("uq_publication_round", "publication", ["year", "round"])


def _objections() -> None:
    op.create_table(
        "objection",
        *_provenance(),
        sa.Column("no", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("received_by", sa.String(), nullable=True),
        sa.Column("raised_by", sa.String(), nullable=True),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("refers", sa.String(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("checked_by", sa.String(), nullable=True),
        sa.Column("findings", sa.String(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=True),
        sa.Column("decision", sa.String(30), nullable=True),
        sa.Column("correction", sa.String(), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("mandate_id", sa.Integer(), nullable=False),
        sa.Column("publication_id", sa.Integer(), nullable=True),
        sa.Column("adjustment_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("kind IN ('wrong', 'duplicate', 'missing', 'other')", name=op.f("ck_objection_code_kind")),
        sa.CheckConstraint("decision IN ('upheld', 'partly', 'dismissed')", name=op.f("ck_objection_code_decision")),
        sa.ForeignKeyConstraint(["mandate_id"], ["mandate.id"], name=op.f("fk_objection_mandate_id")),
        sa.ForeignKeyConstraint(["publication_id"], ["publication.id"], name=op.f("fk_objection_publication_id")),
        sa.ForeignKeyConstraint(["adjustment_id"], ["adjustment.id"], name=op.f("fk_objection_adjustment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection")),
        sa.UniqueConstraint("uid", name=op.f("uq_objection_uid")),
    )
    for column in ("sequence", "mandate_id", "publication_id", "adjustment_id"):
        op.create_index(op.f(f"ix_objection_{column}"), "objection", [column], unique=False)
    _live_unique("uq_objection_no", "objection", ["no"])


def _prints() -> None:
    op.create_table(
        "frozenprint",
        *_provenance(),
        sa.Column("closed_year_id", sa.Integer(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("figures", sa.String(), nullable=False),
        sa.Column("pdf_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["closed_year_id"], ["closedyear.id"], name=op.f("fk_frozenprint_closed_year_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozenprint")),
        sa.UniqueConstraint("uid", name=op.f("uq_frozenprint_uid")),
    )
    op.create_index(op.f("ix_frozenprint_sequence"), "frozenprint", ["sequence"], unique=False)
    op.create_index(op.f("ix_frozenprint_closed_year_id"), "frozenprint", ["closed_year_id"], unique=False)
    _live_unique("uq_frozenprint_report", "frozenprint", ["closed_year_id", "report"])
