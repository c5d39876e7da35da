"""The rest of the trade: ballots by part, handling of suggestions, rosters, councils, projects, training, elections."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add tables and columns; nothing that is there changes."""
    for make in (
        _calendarday,
        _councilmember,
        _livelihoodproject,
        _reminder,
        _selection,
        _trainingplan,
        _trainingtarget,
        _typedcount,
        _election,
        _appraisal,
        _ballotcount,
        _councilmatter,
        _finding,
        _rectification,
        _shift,
        _trainingmaterial,
        _candidate,
        _handling,
        _handlinground,
        _suggestionstep,
    ):
        make()
    _columns()


def _columns() -> None:
    for table, columns in (
        ("activity", (_number("members_due", nullable=True), _number("members_present", nullable=True))),
        ("dutyreport", [_text(name, nullable=True) for name in ("batch", "audience", "scale", "tellers")]),
        ("dutyreport", [_day(name, nullable=True) for name in ("planned_on", "announced_on", "finalised_on")]),
        ("liaisonstation", [_text(name, nullable=True) for name in ("head", "community", "area")]),
        ("liaisonstation", [_day(name, nullable=True) for name in ("opened_on", "closed_on")]),
        ("suggestion", [_text(name, nullable=True) for name in ("intake_reason", "supervised_by")]),
        ("suggestion", [_day(name, nullable=True) for name in ("intake_on", "extended_to", "published_on")]),
        ("suggestion", [sa.Column("complex", sa.Boolean(), nullable=False, server_default=sa.false())]),
        ("opinion", [_day(name, nullable=True) for name in ("told_deputy_on", "told_resident_on")]),
        ("cosigner", [_day("confirmed_on", nullable=True)]),
    ):
        _add(table, columns)
    _code_added("suggestion", "intake", "accepted", "sent_back", "as_letter")
    for table, name, other in (
        ("activity", "project_id", "livelihoodproject"),
        ("activity", "plan_id", "trainingplan"),
        ("opinion", "receiver_id", "mandate"),
        ("opinion", "suggestion_id", "suggestion"),
    ):
        # Alembic adds no foreign key on SQLite without copying the table; SQLite itself does.
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {name} INTEGER CONSTRAINT fk_{table}_{name} REFERENCES {other} (id)"
        )
        _indexed(table, name)


def _add(table: str, columns: Sequence[sa.Column[object]]) -> None:
    for column in columns:
        op.add_column(table, column)


def _code_added(table: str, name: str, *values: str) -> None:
    listed = ", ".join(f"'{value}'" for value in values)
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {name} VARCHAR(30) "
        f"CONSTRAINT ck_{table}_code_{name} CHECK ({name} IN ({listed}))"
    )


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


def _code(table: str, name: str, *values: str, nullable: bool = False) -> tuple[sa.Column[object], sa.CheckConstraint]:
    listed = ", ".join(f"'{value}'" for value in values)
    check = sa.CheckConstraint(f"{name} IN ({listed})", name=op.f(f"ck_{table}_code_{name}"))
    return sa.Column(name, sa.String(30), nullable=nullable), check


def _refers(table: str, **targets: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint([name], [f"{other}.id"], name=op.f(f"fk_{table}_{name}"))
        for name, other in targets.items()
    ]


def _indexed(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _live_unique(name: str, table: str, columns: list[str]) -> None:
    live = {"sqlite_where": sa.text("archived = 0"), "postgresql_where": sa.text("archived = false")}
    op.create_index(name, table, columns, unique=True, **live)  # type: ignore[arg-type]  # dialect options


def _calendarday() -> None:
    _make(
        "calendarday", _day("day"), _yes_no("working"), _text("name"),
    )  # fmt: skip
    _live_unique("uq_calendarday_day", "calendarday", ["day"])


def _councilmember() -> None:
    _make(
        "councilmember", _text("no"), _text("name"),
        *_code("councilmember", "sort", "deputy", "cppcc", "resident", "unit"), _text("community", nullable=True),
        _text("employer", nullable=True), _text("phone", nullable=True), _day("from_on", nullable=True),
        _day("to_on", nullable=True), _text("note", nullable=True),
    )  # fmt: skip
    _live_unique("uq_councilmember_no", "councilmember", ["no"])


def _livelihoodproject() -> None:
    _make(
        "livelihoodproject", _text("no"), _text("name"), _number("year"), _text("lead", nullable=True),
        _text("goal", nullable=True), _number("budget", nullable=True), _day("voted_on", nullable=True),
        _number("votes_for", nullable=True),
        *_code("livelihoodproject", "state", "planned", "under_way", "finished", "dropped"),
        _number("progress", nullable=True), _day("due_on", nullable=True), _day("done_on", nullable=True),
        _text("note", nullable=True),
    )  # fmt: skip
    _live_unique("uq_livelihoodproject_no", "livelihoodproject", ["no"])


def _reminder() -> None:
    _make(
        "reminder", _text("no"), _text("text"), _day("due_on"), _day("done_on", nullable=True),
        _text("note", nullable=True),
    )  # fmt: skip
    _live_unique("uq_reminder_no", "reminder", ["no"])


def _selection() -> None:
    _make(
        "selection", _text("no"), _text("name"), _number("year"),
        *_code("selection", "level", "subdistrict", "district", "city", "province", "nation"),
        _text("criteria", nullable=True), _number("places", nullable=True), _text("granted_by", nullable=True),
        _text("document_no", nullable=True), _day("decided_on", nullable=True), _text("note", nullable=True),
    )  # fmt: skip
    _live_unique("uq_selection_no", "selection", ["no"])


def _trainingplan() -> None:
    _make(
        "trainingplan", _text("no"), _number("year"), _text("title"),
        *_code("trainingplan", "tier", "district", "working_committee", "group"), _day("planned_on", nullable=True),
        _number("half_days", nullable=True), _number("hours", nullable=True), _text("audience", nullable=True),
        _text("lecturer", nullable=True), _text("responsible", nullable=True), _text("note", nullable=True),
    )  # fmt: skip
    _live_unique("uq_trainingplan_no", "trainingplan", ["no"])


def _trainingtarget() -> None:
    _make(
        "trainingtarget", _number("year"),
        *_code("trainingtarget", "tier", "any", "district", "working_committee", "group"),
        _number("half_days", nullable=True), _number("hours", nullable=True), _text("source", nullable=True),
    )  # fmt: skip
    _live_unique("uq_trainingtarget_tier", "trainingtarget", ["year", "tier"])


def _typedcount() -> None:
    _make(
        "typedcount", _text("no"), *_code("typedcount", "what", "appointments", "filing_review", "other"),
        _text("label"), _day("from_on"), _day("to_on"), _number("count"), _text("measure"),
        _text("source", nullable=True), _text("note", nullable=True),
    )  # fmt: skip
    _live_unique("uq_typedcount_no", "typedcount", ["no"])


def _election() -> None:
    _make(
        "election", *_code("election", "level", "district", "city", "province", "nation"), _number("term"),
        _day("held_on"), _number("seats", nullable=True), _number("candidates", nullable=True),
        _number("registered"), _number("voted"), _number("rounds"), _number("elected", nullable=True),
        _text("note", nullable=True), _number("electoral_district_id"),
        *_refers("election", electoral_district_id="electoraldistrict"),
    )  # fmt: skip
    _live_unique("uq_election_district", "election", ["level", "term", "electoral_district_id"])
    _indexed("election", "electoral_district_id")


def _appraisal() -> None:
    _make(
        "appraisal", _text("no"), _text("name"), *_code("appraisal", "post", "judge", "prosecutor"),
        _text("organ", nullable=True), _number("issued", nullable=True), _number("returned", nullable=True),
        _number("valid", nullable=True), _number("satisfied", nullable=True), _number("fairly", nullable=True),
        _number("dissatisfied", nullable=True), _text("opinion", nullable=True), _text("rectified", nullable=True),
        _text("note", nullable=True), _number("activity_id"), *_refers("appraisal", activity_id="activity"),
    )  # fmt: skip
    _live_unique("uq_appraisal_no", "appraisal", ["no"])
    _indexed("appraisal", "activity_id")


def _ballotcount() -> None:
    _make(
        "ballotcount", _number("mandate_id"), _number("year"),
        *_code("ballotcount", "rater", "voters", "committee", "peers"), _text("aspect"),
        _number("issued", nullable=True), _number("returned", nullable=True), _number("valid", nullable=True),
        _text("votes"), *_refers("ballotcount", mandate_id="mandate"),
    )  # fmt: skip
    _live_unique("uq_ballotcount_part", "ballotcount", ["mandate_id", "year", "rater", "aspect"])
    _indexed("ballotcount", "mandate_id")


def _councilmatter() -> None:
    _make(
        "councilmatter", _text("no"), _text("title"), _text("proposer", nullable=True),
        *_code("councilmatter", "result", "passed", "failed", "discussed"), _number("votes_for", nullable=True),
        _number("against", nullable=True), _number("abstained", nullable=True), _text("handler", nullable=True),
        _day("due_on", nullable=True), _day("answered_on", nullable=True), _text("outcome", nullable=True),
        _text("note", nullable=True), _number("activity_id"), *_refers("councilmatter", activity_id="activity"),
    )  # fmt: skip
    _live_unique("uq_councilmatter_no", "councilmatter", ["no"])
    _indexed("councilmatter", "activity_id")


def _finding() -> None:
    _make(
        "finding", _text("no"), _text("content"), _text("handler", nullable=True), _day("due_on", nullable=True),
        _day("answered_on", nullable=True), _day("resolved_on", nullable=True), _text("result", nullable=True),
        _text("note", nullable=True), _number("activity_id"), _number("mandate_id", nullable=True),
        *_refers("finding", activity_id="activity", mandate_id="mandate"),
    )  # fmt: skip
    _live_unique("uq_finding_no", "finding", ["no"])
    _indexed("finding", "activity_id", "mandate_id")


def _rectification() -> None:
    _make(
        "rectification", _text("no"), _number("year"), _text("content"), _day("due_on", nullable=True),
        _yes_no("report_again"), _day("done_on", nullable=True), _text("evidence", nullable=True),
        _text("checked_by", nullable=True), _text("note", nullable=True), _number("mandate_id"),
        *_refers("rectification", mandate_id="mandate"),
    )  # fmt: skip
    _live_unique("uq_rectification_no", "rectification", ["no"])
    _indexed("rectification", "mandate_id")


def _shift() -> None:
    _make(
        "shift", _day("on"), *_code("shift", "day_part", "morning", "afternoon", "evening", nullable=True),
        _text("note", nullable=True), _number("station_id"), _number("mandate_id"),
        *_refers("shift", station_id="liaisonstation", mandate_id="mandate"),
    )  # fmt: skip
    _live_unique("uq_shift_turn", "shift", ["station_id", "on", "mandate_id"])
    _indexed("shift", "mandate_id", "on", "station_id")


def _trainingmaterial() -> None:
    _make(
        "trainingmaterial", _text("no"), _text("title"), _text("topic", nullable=True),
        *_code("trainingmaterial", "tier", "district", "working_committee", "group", nullable=True),
        _text("author", nullable=True), _day("dated_on", nullable=True), _text("note", nullable=True),
        _number("activity_id", nullable=True), *_refers("trainingmaterial", activity_id="activity"),
    )  # fmt: skip
    _live_unique("uq_trainingmaterial_no", "trainingmaterial", ["no"])
    _indexed("trainingmaterial", "activity_id")


def _candidate() -> None:
    _make(
        "candidate", _text("reason", nullable=True), _text("proposed_by", nullable=True),
        _number("votes", nullable=True), _yes_no("chosen"), _text("note", nullable=True), _number("selection_id"),
        _number("mandate_id"), _number("honour_id", nullable=True),
        *_refers("candidate", selection_id="selection", mandate_id="mandate", honour_id="honour"),
    )  # fmt: skip
    _live_unique("uq_candidate_pair", "candidate", ["selection_id", "mandate_id"])
    _indexed("candidate", "honour_id", "mandate_id", "selection_id")


def _handling() -> None:
    _make(
        "handling", _number("suggestion_id"), _number("position"), _text("organ"),
        *_code("handling", "role", "host", "assist"), _day("assigned_on", nullable=True),
        _day("answered_on", nullable=True), _text("opinion", nullable=True),
        *_refers("handling", suggestion_id="suggestion"),
    )  # fmt: skip
    _live_unique("uq_handling_organ", "handling", ["suggestion_id", "organ"])
    _indexed("handling", "suggestion_id")


def _handlinground() -> None:
    _make(
        "handlinground", _number("suggestion_id"), _number("number"), _text("handler", nullable=True),
        _day("assigned_on", nullable=True), _day("answered_on", nullable=True), _day("evaluated_on", nullable=True),
        *_code("handlinground", "satisfaction", "satisfied", "fairly", "dissatisfied", nullable=True),
        *_code("handlinground", "outcome", "A", "B", "C", nullable=True), _text("reply", nullable=True),
        _text("reason", nullable=True), *_refers("handlinground", suggestion_id="suggestion"),
    )  # fmt: skip
    _live_unique("uq_handlinground_number", "handlinground", ["suggestion_id", "number"])
    _indexed("handlinground", "suggestion_id")


def _suggestionstep() -> None:
    _make(
        "suggestionstep", _number("suggestion_id"), _day("on"),
        *_code("suggestionstep", "kind", "urged", "met", "extended", "refused", "graded", "tracked", "other"),
        _text("organ"), _text("text"), *_code("suggestionstep", "outcome", "A", "B", "C", nullable=True),
        _day("until", nullable=True), *_refers("suggestionstep", suggestion_id="suggestion"),
    )  # fmt: skip
    _indexed("suggestionstep", "suggestion_id")
