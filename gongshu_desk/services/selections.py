"""评选: candidates from the year's facts, edited by hand, voted on and chosen. What follows is `selection_grants`.

The conditions the program computes are a setting of the selection (`selection_criteria`); the words of 评选条件 stand
in the selection itself. Whatever is entered by hand stays: a new proposal adds who is missing and takes nobody away.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import CertificateState
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.certificate_claims import grants
from gongshu_desk.services.desk import Desk, put_setting, setting_of, unit_of
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.selection_criteria import Criteria, Judged, checked, criteria_from, judged
from gongshu_desk.services.selection_values import Board, ByVotes, Proposal, Stood
from gongshu_desk.services.trade_kinds import CANDIDATES
from gongshu_desk.services.year_figures import year_book
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Certificate, Honour, Mandate
from gongshu_desk.store.trade_tables import Candidate, Selection


def board(desk: Desk, no: str) -> Board:
    """A selection with its candidates and what the year says of each; NotFound for an unknown number."""
    with desk.store.read() as session:
        selection = selection_of(session, no)
        criteria = criteria_in(session, selection)
        own = grants(unit_of(session).name, selection.granted_by or "")
        rows = [row for row in read(session, CANDIDATES) if row["selection"] == no]
        apart = marks(read(session, DEPUTIES)) if rows else {}
        found = [session.get(Candidate, row["id"]) for row in rows]
        mandates = {one.id: one.mandate_id for one in found if one is not None}
        honours = {one.id: honour_of(session, selection, one) for one in found if one is not None}
        for row in rows:
            honour = honours[row["id"]]
            row["honour_id"] = honour.rowid if honour is not None else None
        numbers = _numbers(session, [row["honour_id"] for row in rows if row["honour_id"]])
    known = {one.certificate_no: one for one in _judged(desk, selection.year, criteria)}
    stood = [_stood(row, mandates[row["id"]], known.get(row["certificate_no"]), numbers, apart) for row in rows]
    place = {number: at for at, number in enumerate(known)}
    stood.sort(key=lambda s: (not s.chosen, -(s.votes or 0), place.get(s.certificate_no, len(place)), s.certificate_no))
    return Board(
        *(selection.rowid, selection.no, selection.name, selection.year, selection.level, selection.criteria or ""),
        *(criteria, selection.places, selection.granted_by or "", selection.document_no or "", selection.decided_on),
        *(own, tuple(stood)),
    )


def bands_of(desk: Desk, year: int) -> list[str]:
    """The 等次 of the year's rules from high to low; empty where no rules score it."""
    try:
        return [band.label for band in year_book(desk, year).result.scheme.bands]
    except NotFound:
        return []


def propose(desk: Desk, no: str, criteria: Criteria) -> Proposal:
    """Whom the conditions name among the deputies of the selection's year; nothing is written.

    NotFound where no rules score the year; InvalidInput for a condition nothing can follow.
    """
    with desk.store.read() as session:
        selection = selection_of(session, no)
        known = frozenset(row["certificate_no"] for row in read(session, CANDIDATES) if row["selection"] == no)
        apart = marks(read(session, DEPUTIES))
    book = year_book(desk, selection.year)
    criteria = checked(criteria, [band.label for band in book.result.scheme.bands])
    found = [
        replace(one, name=f"{one.name}（{apart[one.certificate_no]}）") if one.certificate_no in apart else one
        for one in judged(book, criteria)
    ]
    named, nearly = tuple(one for one in found if one.met), tuple(one for one in found if one.nearly)
    return Proposal(selection.year, criteria, named, nearly, len(found) - len(named) - len(nearly), known)


def keep_proposal(desk: Desk, no: str, proposal: Proposal, wanted: Collection[str] | None = None) -> Saved:
    """Keep the conditions, and add those named (or of them and the nearly named the `wanted`, by 代表证号).

    Their reasons are the facts; whoever is a candidate already keeps what was written. One write.
    """
    chosen = [
        one
        for one in (*proposal.named, *proposal.nearly)
        if one.certificate_no not in proposal.known and (one.met if wanted is None else one.certificate_no in wanted)
    ]
    with desk.store.write(f"评选提名：{no}，候选人 {len(chosen)} 人", Command.ENTER) as session:
        selection = selection_of(session, no)
        put_setting(session, _setting(selection), proposal.criteria.as_setting())
        text = "\n".join(proposal.criteria.sentences())
        if not selection.criteria:
            selection.criteria = text
        mandates = _mandates(session, [one.certificate_no for one in chosen])
        held = set(session.exec(_live(selection)))
        for one in chosen:
            number = mandates[one.certificate_no]
            if number not in held:
                session.add(Candidate(selection_id=selection.rowid, mandate_id=number, reason=one.reasons))
    return _saved(desk)


def by_votes(board: Board) -> ByVotes:
    """The first `places` by votes; a tie that crosses the line is left out whole. InvalidInput without places or votes."""
    if not board.places:
        raise InvalidInput("这次评选没有填名额。", "请先在评选里填名额，或直接逐人勾选入选。")
    voted = sorted((one for one in board.candidates if one.votes), key=lambda one: -(one.votes or 0))
    if not voted:
        raise InvalidInput("还没有登记得票。", "请先在候选人选里登记每人的得票，或直接逐人勾选入选。")
    if len(voted) <= board.places:
        return ByVotes(tuple(voted))
    line = voted[board.places - 1].votes
    if voted[board.places].votes != line:
        return ByVotes(tuple(voted[: board.places]))
    above = tuple(one for one in voted if (one.votes or 0) > (line or 0))
    return ByVotes(above, tuple(one for one in voted if one.votes == line))


def choose(desk: Desk, no: str, chosen: Mapping[int, bool]) -> Saved:
    """Set 入选 by candidate id, in one write. Conflict where an honour was granted already and would lose its ground."""
    with desk.store.write(f"评选结果：{no}", Command.ENTER) as session:
        selection = selection_of(session, no)
        for number, value in chosen.items():
            row = session.get(Candidate, number)
            if row is None or row.archived:
                raise NotFound("候选人选已经不在了。", "请按 F5 刷新。")
            if row.chosen and not value and honour_of(session, selection, row) is not None:
                raise Conflict("这位代表的荣誉已经登记，不能改为不入选。", "登记有误的，请先在「荣誉」页处理那条荣誉。")
            if row.chosen != value:
                row.chosen = value
    return _saved(desk)


def criteria_in(session: Session, selection: Selection) -> Criteria:
    """The conditions that were kept with a selection."""
    return criteria_from(setting_of(session, _setting(selection), {}))


def _setting(selection: Selection) -> str:
    return f"selection-criteria/{selection.uid}"


def _judged(desk: Desk, year: int, criteria: Criteria) -> list[Judged]:
    """Everyone in rank order; nobody where no rules score the year."""
    try:
        return judged(year_book(desk, year), criteria)
    except NotFound:
        return []


def _stood(
    row: Values, mandate: int, known: Judged | None, numbers: Mapping[int, str], apart: Mapping[str, str]
) -> Stood:
    short = "；".join(known.missing) if known else "这一年度不在任"
    return Stood(
        *(row["id"], row["revision"], mandate, row["certificate_no"], row["holder"], known.group if known else ""),
        *(row["reason"] or "", row["proposed_by"] or "", row["votes"], bool(row["chosen"]), row["note"] or ""),
        *(row["honour_id"], numbers.get(row["honour_id"] or 0, ""), known.reasons if known else ""),
        (known.barred or short) if known else short,
        apart.get(row["certificate_no"], ""),
    )


def honour_of(session: Session, selection: Selection, row: Candidate) -> Honour | None:
    """The honour that came of a candidate: the one it names, or the same one entered by hand (deputy, name, day)."""
    honour = session.get(Honour, row.honour_id) if row.honour_id is not None else None
    if honour is not None and not honour.archived:
        return honour
    if selection.decided_on is None:
        return None
    return session.exec(
        select(Honour).where(
            Honour.mandate_id == row.mandate_id,
            Honour.name == selection.name,
            Honour.granted_on == selection.decided_on,
            col(Honour.archived).is_(False),
        )
    ).first()


def _numbers(session: Session, honours: Sequence[int]) -> dict[int, str]:
    """honour id → number of its valid certificate."""
    statement = select(Certificate).where(
        col(Certificate.honour_id).in_(honours),
        Certificate.state == CertificateState.VALID,
        col(Certificate.archived).is_(False),
    )
    return {row.honour_id: row.number for row in session.exec(statement) if row.honour_id is not None}


def selection_of(session: Session, no: str) -> Selection:
    """The selection of this number; NotFound where there is none."""
    row = session.exec(select(Selection).where(Selection.no == no, col(Selection.archived).is_(False))).first()
    if row is None:
        raise NotFound(f"没有编号为「{no}」的评选。", "请在「评选」页核对编号。")
    return row


def _live(selection: Selection) -> Any:
    return select(Candidate.mandate_id).where(
        Candidate.selection_id == selection.id, col(Candidate.archived).is_(False)
    )


def _mandates(session: Session, numbers: Sequence[str]) -> dict[str, int]:
    found = session.exec(
        select(Mandate).where(col(Mandate.certificate_no).in_(numbers), col(Mandate.archived).is_(False))
    )
    return {row.certificate_no: row.rowid for row in found}


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
