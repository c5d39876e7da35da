"""异议 as they are read: the slip with what stands around it, what it may be about, what may have put it right."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import Decision
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.facts import Row as PointsRow
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.rounds import PersonDifference, person_difference
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.records.objection import ObjectionDraft, Stage
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points, publication_rows
from gongshu_desk.services.catalog import DEPUTIES, OBJECTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, draft_of, read
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.publications import Round, history, result_of
from gongshu_desk.store.tables import (
    Activity,
    Adjustment,
    Attendance,
    AuditEntry,
    Cosigner,
    DutyReport,
    Honour,
    Mandate,
    Objection,
    Row,
    Suggestion,
)

_OWNED: Mapping[str, tuple[type[Row], str]] = {
    "attendance": (Attendance, "mandate_id"),
    "dutyreport": (DutyReport, "mandate_id"),
    "honour": (Honour, "mandate_id"),
    "adjustment": (Adjustment, "mandate_id"),
    "suggestion": (Suggestion, "lead_id"),
    "cosigner": (Cosigner, "mandate_id"),
    "mandate": (Mandate, "id"),
}
"""Tables whose rows count for one mandate, and the column that names it."""


@dataclass(frozen=True, slots=True)
class Referable:
    """One published line an objection may be about: `source` is kept, `label` and `note` are read."""

    source: str
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A write since the reception that may be what put it right. `adjustment_no` where it entered an adjustment."""

    batch: int
    on: date
    clerk: str
    sentence: str
    adjustment_no: str = ""

    @property
    def told(self) -> str:
        """「2026-01-07 周敏：修改出席 …」."""
        who = f"{self.on.isoformat()} {self.clerk}".strip()
        return f"{who}：{self.sentence}"


@dataclass(frozen=True, slots=True)
class Slip:
    """One objection with what stands around it.

    `published` is the deputy's row as made public (None before any publication), `present` as it is now; `about` is
    the referred record in words; `mark` tells namesakes apart.
    """

    id: int
    revision: int
    draft: ObjectionDraft
    name: str
    mark: str
    about: str
    round: Round | None
    adjustment_no: str
    published: PointsRow | None
    present: PointsRow | None
    difference: PersonDifference | None

    @property
    def no(self) -> str:
        """编号."""
        return self.draft.no

    @property
    def stage(self) -> Stage:
        """What it waits for."""
        return self.draft.stage

    @property
    def late(self) -> bool:
        """Whether it came after the window."""
        return self.round is not None and self.draft.received_on > self.round.closes_on


def slips(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[Slip]:
    """The objections of a year in the order of their reception; `wanted` narrows by number (NotFound where lost)."""
    own = {one.id: one for one in history(desk, year)}
    with desk.store.read() as session:
        rows = [row for row in read(session, OBJECTIONS, year=year) if not wanted or row["no"] in wanted]
        if lost := sorted(set(wanted) - {row["no"] for row in rows}):
            raise NotFound(f"{year} 年度没有编号为 {'、'.join(lost)} 的异议。", "请在「公示与异议」页核对编号。")
        if not rows:
            return []
        links = {row.id: (row.publication_id, row.adjustment_id) for row in session.exec(select(Objection))}
        numbers = dict(session.exec(select(col(Adjustment.id), col(Adjustment.no))).all())
        apart = marks(read(session, DEPUTIES))
        present = _present(session, year)
        heard = {links[row["id"]][0] for row in rows}
        published = {key: result_of(session, year, own[key].round) for key in heard if key in own}
    made = []
    for row in sorted(rows, key=lambda row: (row["received_on"], row["no"])):
        key, adjusted = links[row["id"]]
        slip = _slip(row, own.get(key or 0), published.get(key or 0), present, apart)
        made.append(replace(slip, adjustment_no=numbers.get(adjusted, "") if adjusted else ""))
    return made


def slip(desk: Desk, no: str) -> Slip:
    """One objection by its number; NotFound where there is none."""
    with desk.store.read() as session:
        year = row_of(session, no).year
    return slips(desk, year, (no,))[0]


def referable(desk: Desk, year: int, certificate_no: str) -> list[Referable]:
    """What a deputy may object to, in words: each published line, then what was not counted, each record once."""
    with desk.store.read() as session:
        last = publication_rows.last_round(session, year)
        found = result_of(session, year, last.round) if last else _present(session, year)
    return _referable(found, certificate_no)


def corrections(desk: Desk, no: str) -> list[Correction]:
    """The writes since the reception that touched a record of the deputy or the one referred to, newest first."""
    with desk.store.read() as session:
        row = row_of(session, no)
        first = session.exec(
            select(AuditEntry).where(AuditEntry.row_uid == row.uid).order_by(col(AuditEntry.id))
        ).first()
        since = first.batch if first is not None else row.sequence
        entries = session.exec(
            select(AuditEntry)
            .where(AuditEntry.batch > since, col(AuditEntry.table_name).in_([*_OWNED, "activity"]))
            .order_by(col(AuditEntry.batch).desc(), col(AuditEntry.id))
        ).all()
        found: dict[int, Correction] = {}
        for entry in entries:
            if _touches(session, entry, row):
                made = found.get(entry.batch)
                number = _adjustment_no(session, entry) or (made.adjustment_no if made else "")
                day = entry.at.replace(tzinfo=UTC).astimezone().date()
                found[entry.batch] = Correction(entry.batch, day, entry.clerk, _in_words(session, entry), number)
    return list(found.values())


def _in_words(session: Session, entry: AuditEntry) -> str:
    """The sentence of a write with the activity's name for its number: it is printed on the deputy's letter."""
    mark = session.get(Attendance, entry.row_id) if entry.table_name == "attendance" else None
    number = mark.activity_id if mark is not None else entry.row_id if entry.table_name == "activity" else None
    held = session.get(Activity, number) if number is not None else None
    if held is None:
        return entry.sentence
    sentence = entry.sentence if held.name in entry.sentence else entry.sentence.replace(held.no, f"「{held.name}」")
    return " ".join(word for word in sentence.split(" ") if word != held.no)


def effect(desk: Desk, no: str) -> PersonDifference | None:
    """What became of the deputy's points since they were made public; None where nothing differs."""
    return slip(desk, no).difference


def proposed_answer(slip: Slip) -> str:
    """A first text of the answer from what was found and decided; the clerk goes on from it."""
    decided = slip.draft.decision
    findings = (slip.draft.findings or "").rstrip("。")
    parts = [f"经核查，{findings}。" if findings else ""]
    if decided is Decision.DISMISSED:
        parts.append("公示的记录和积分与事实相符，维持不变。")
    elif slip.published is not None and slip.present is not None and slip.published.total == slip.present.total:
        parts.append(f"有关记录已经更正，你的履职积分仍为 {shown(slip.present.total)} 分。" if decided else "")
    elif slip.difference is not None and slip.published is not None and slip.present is not None:
        parts.append(
            f"已按规定更正，你的 {slip.draft.year} 年度履职积分由 {shown(slip.published.total)} 分改为 "
            f"{shown(slip.present.total)} 分。"
        )
    elif decided is not None:
        parts.append("有关记录已经更正。")
    return "".join(parts)


def row_of(session: Session, no: str) -> Objection:
    """The row of an objection; NotFound where there is none of this number."""
    row = session.exec(select(Objection).where(Objection.no == no, col(Objection.archived).is_(False))).first()
    if row is None:
        raise NotFound(f"没有编号为 {no} 的异议。", "请在「公示与异议」页核对编号。")
    return row


def _present(session: Session, year: int) -> Result | None:
    try:
        found = points.basis(session, year)
    except NotFound:
        return None
    return score(found.scheme, found.facts)


def _slip(
    row: Values, one: Round | None, published: Result | None, present: Result | None, apart: Mapping[str, str]
) -> Slip:
    no = row["certificate_no"]
    draft = draft_of(OBJECTIONS, row)
    assert isinstance(draft, ObjectionDraft)
    about = ""
    if draft.refers:
        listed = {r.source: r for result in (present, published) for r in _referable(result, no)}
        found = listed.get(draft.refers)
        about = f"{found.note} {found.label}".strip() if found else draft.refers
    old = published.statements.get(no) if published else None
    new = present.statements.get(no) if present else None
    differs = person_difference(published, present, no) if published and present else None
    return Slip(
        id=row["id"],
        revision=row["revision"],
        draft=draft,
        name=row["holder"] or "",
        mark=apart.get(no, ""),
        about=about,
        round=one,
        adjustment_no="",
        published=old.row if old else None,
        present=new.row if new else None,
        difference=differs,
    )


def _referable(found: Result | None, certificate_no: str) -> list[Referable]:
    if found is None or certificate_no not in found.statements:
        return []
    own = found.statements[certificate_no]
    made: dict[str, Referable] = {}
    for line in own.lines:
        if "/" in line.source:
            note = line.date.isoformat() if line.date else ""
            made.setdefault(line.source, Referable(line.source, f"{line.title}（{shown(line.counted)} 分）", note))
    for entry in own.not_counted:
        if "/" in entry.source:
            note = entry.date.isoformat() if entry.date else ""
            made.setdefault(entry.source, Referable(entry.source, f"{entry.title}（未计入）", note))
    return sorted(made.values(), key=lambda one: (one.note, one.source))


def _touches(session: Session, entry: AuditEntry, row: Objection) -> bool:
    if entry.table_name == "activity":
        activity = session.get(Activity, entry.row_id)
        return activity is not None and row.refers == f"activities/{activity.no}"
    table, column = _OWNED[entry.table_name]
    touched = session.get(table, entry.row_id)
    if touched is None or getattr(touched, column) != row.mandate_id:
        return False
    held = _held(session, touched)
    return held is None or held in (row.year, row.year - 1)  # a rule's window may begin in the year before


def _held(session: Session, row: Row) -> int | None:
    """The year of a fact; None for what belongs to none (an adjustment may right a closed year from a later one)."""
    match row:
        case Attendance():
            activity = session.get(Activity, row.activity_id)
            return activity.held_on.year if activity else None
        case Cosigner():
            signed = session.get(Suggestion, row.suggestion_id)
            return signed.raised_on.year if signed else None
        case Suggestion():
            return row.raised_on.year
        case DutyReport():
            return row.year
        case Honour():
            return row.granted_on.year
    return None


def _adjustment_no(session: Session, entry: AuditEntry) -> str:
    if entry.table_name != "adjustment":
        return ""
    found = session.get(Adjustment, entry.row_id)
    return found.no if found is not None and not found.archived else ""
