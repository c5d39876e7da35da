"""Certificate layouts as data, what an issued certificate keeps, the print log, and what prints say of records."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add two tables and columns; no row is touched."""
    _layouts()
    _certificates()
    _print_log()
    _records()


def _layouts() -> None:
    op.create_table(
        "certificatelayout",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('training-certificate', 'honour-certificate')", name=op.f("ck_certificatelayout_code_kind")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificatelayout")),
        sa.UniqueConstraint("uid", name=op.f("uq_certificatelayout_uid")),
    )
    op.create_index(op.f("ix_certificatelayout_sequence"), "certificatelayout", ["sequence"], unique=False)
    op.create_index(
        "uq_certificatelayout_version",
        "certificatelayout",
        ["kind", "version"],
        unique=True,
        sqlite_where=sa.text("archived = 0"),
        postgresql_where=sa.text("archived = false"),
    )


def _certificates() -> None:
    for column in (
        sa.Column("pdf_hash", sa.String(), nullable=True),
        sa.Column("void_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=True),
    ):
        op.add_column("certificate", column)
    # Alembic adds no constrained column on SQLite without copying the table; SQLite itself does, and so does PostgreSQL.
    for name, table in (("layout_id", "certificatelayout"), ("replaces_id", "certificate")):
        op.execute(
            f"ALTER TABLE certificate ADD COLUMN {name} INTEGER "
            f"CONSTRAINT fk_certificate_{name} REFERENCES {table} (id)"
        )
    op.create_index(op.f("ix_certificate_layout_id"), "certificate", ["layout_id"], unique=False)
    op.create_index(op.f("ix_certificate_replaces_id"), "certificate", ["replaces_id"], unique=False)


def _print_log() -> None:
    op.create_table(
        "printentry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("printer", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printentry")),
        sa.UniqueConstraint("uid", name=op.f("uq_printentry_uid")),
    )
    op.create_index(op.f("ix_printentry_at"), "printentry", ["at"], unique=False)
    op.create_index(op.f("ix_printentry_sequence"), "printentry", ["sequence"], unique=False)


def _records() -> None:
    for column in (
        sa.Column("starts_at", sa.String(), nullable=True),
        sa.Column("agenda", sa.String(), nullable=True),
        sa.Column("attendees", sa.String(), nullable=True),
        sa.Column("requirements", sa.String(), nullable=True),
        sa.Column("materials", sa.String(), nullable=True),
        sa.Column("notice_no", sa.String(), nullable=True),
        sa.Column("notice_on", sa.Date(), nullable=True),
    ):
        op.add_column("activity", column)

    for column in (sa.Column("book_page", sa.String(), nullable=True),):
        op.add_column("attendance", column)

    for column in (
        sa.Column("voters_said", sa.String(), nullable=True),
        sa.Column("rectify", sa.String(), nullable=True),
        sa.Column("rectify_by", sa.Date(), nullable=True),
        sa.Column("book_page", sa.String(), nullable=True),
    ):
        op.add_column("dutyreport", column)

    for column in (
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("book_page", sa.String(), nullable=True),
    ):
        op.add_column("honour", column)

    for column in (
        sa.Column("handler", sa.String(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
    ):
        op.add_column("opinion", column)

    for column in (
        sa.Column("content", sa.String(), nullable=True),
        sa.Column("reply", sa.String(), nullable=True),
        sa.Column("book_page", sa.String(), nullable=True),
    ):
        op.add_column("suggestion", column)
