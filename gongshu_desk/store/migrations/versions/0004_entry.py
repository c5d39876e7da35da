"""Invitations, leave slips, kept files, merges, 期初数, earlier suspensions; papers of elections and endings."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add tables and columns; nothing that is there changes."""
    _columns()
    _invitations()
    _leaves()
    _attachments()
    _merges()
    _openings()
    _suspensions()


def _columns() -> None:
    op.add_column("attendance", sa.Column("arrived_at", sa.String(), nullable=True))
    for table in ("suggestion", "opinion", "dutyreport", "honour"):
        op.add_column(table, sa.Column("note", sa.String(), nullable=True))
    for name in ("election_notice_no", "suspend_ground", "suspend_document_no", "end_body", "announcement_no"):
        op.add_column("mandate", sa.Column(name, sa.String(), nullable=True))
    op.add_column("mandate", sa.Column("announced_on", sa.Date(), nullable=True))
    # Alembic adds no foreign key on SQLite without copying the table; SQLite itself does.
    op.execute(
        "ALTER TABLE mandate ADD COLUMN replaces_id INTEGER CONSTRAINT fk_mandate_replaces_id REFERENCES mandate (id)"
    )
    op.create_index(op.f("ix_mandate_replaces_id"), "mandate", ["replaces_id"], unique=False)
    op.add_column("membership", sa.Column("note", sa.String(), nullable=False, server_default=""))
    op.add_column("term", sa.Column("rolled_on", sa.Date(), nullable=True))


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


def _text(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _day(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _yes_no(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _code(table: str, name: str, *values: str) -> tuple[sa.Column[object], sa.CheckConstraint]:
    listed = ", ".join(f"'{value}'" for value in values)
    check = sa.CheckConstraint(f"{name} IN ({listed})", name=op.f(f"ck_{table}_code_{name}"))
    return sa.Column(name, sa.String(30), nullable=False), check


def _refers(table: str, *names: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint([f"{name}_id"], [f"{name}.id"], name=op.f(f"fk_{table}_{name}_id")) for name in names
    ]


def _indexed(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _live_unique(name: str, table: str, columns: list[str]) -> None:
    live = {"sqlite_where": sa.text("archived = 0"), "postgresql_where": sa.text("archived = false")}
    op.create_index(name, table, columns, unique=True, **live)  # type: ignore[arg-type]  # dialect options


def _invitations() -> None:
    _make(
        "invitation",
        _number("activity_id"),
        _number("mandate_id"),
        *_code("invitation", "basis", "everyone", "group", "station", "rotation", "copied", "by_hand"),
        _text("reason"),
        *_refers("invitation", "activity", "mandate"),
    )
    _indexed("invitation", "activity_id", "mandate_id")
    _live_unique("uq_invitation_pair", "invitation", ["activity_id", "mandate_id"])


def _leaves() -> None:
    _make(
        "leaverequest",
        *_code("leaverequest", "kind", "official_leave", "sick_leave", "personal_leave"),
        _text("reason"),
        _day("asked_on", nullable=True),
        _yes_no("in_writing"),
        _text("approver", nullable=True),
        *_code("leaverequest", "decision", "pending", "granted", "refused"),
        _text("decided_by", nullable=True),
        _day("decided_on", nullable=True),
        _text("note", nullable=True),
        _number("activity_id"),
        _number("mandate_id"),
        *_refers("leaverequest", "activity", "mandate"),
    )
    _indexed("leaverequest", "activity_id", "mandate_id")
    _live_unique("uq_leaverequest_pair", "leaverequest", ["activity_id", "mandate_id"])


def _attachments() -> None:
    _make(
        "attachment",
        _text("owner_table"),
        _text("owner_uid"),
        *_code("attachment", "role", "file", "photo"),
        _text("name"),
        _text("media_type"),
        _number("size"),
        _text("sha256"),
        _day("added_on"),
        _text("note"),
        _text("crop"),
    )
    _indexed("attachment", "sha256")
    op.create_index("ix_attachment_owner", "attachment", ["owner_table", "owner_uid"], unique=False)


def _merges() -> None:
    _make(
        "mergeentry",
        _text("table_name"),
        _text("kept_uid"),
        _text("gone_uid"),
        _text("moved"),
        _text("reason"),
        _day("merged_on"),
        _yes_no("undone"),
    )
    _indexed("mergeentry", "table_name")


def _openings() -> None:
    _make(
        "openingtotal",
        _number("year"),
        _number("total", nullable=True),
        _text("band", nullable=True),
        _number("rank", nullable=True),
        _number("days", nullable=True),
        _number("attended", nullable=True),
        _number("trainings", nullable=True),
        _number("receptions", nullable=True),
        _number("led", nullable=True),
        _yes_no("reported"),
        _text("source"),
        _text("note", nullable=True),
        _number("mandate_id"),
        *_refers("openingtotal", "mandate"),
    )
    _indexed("openingtotal", "mandate_id")
    _live_unique("uq_openingtotal_pair", "openingtotal", ["mandate_id", "year"])


def _suspensions() -> None:
    _make(
        "earliersuspension",
        _number("mandate_id"),
        _day("from_on"),
        _day("to_on"),
        _text("ground"),
        _text("document_no"),
        *_refers("earliersuspension", "mandate"),
    )
    _indexed("earliersuspension", "mandate_id")
