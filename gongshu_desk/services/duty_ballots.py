"""The ballot on a duty report as the teller keeps it: by rater and aspect, checked, written whole, then announced.

The voters' count on the deputy as a whole stands in the fixed columns of the duty report (a contract: points and sheets
read it there): the first, second and third answer of whatever scale in 满意, 基本满意, 不满意, by place. Everything
beside it — aspects, other raters, the sum of points — stands in `BallotCount`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import Rater
from gongshu_desk.domain.duty_scales import (
    ABSTENTION,
    REFUSED,
    SUM,
    Part,
    Result,
    Scale,
    faults,
    missing,
    result,
)
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import duty_scales
from gongshu_desk.services.catalog import DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read, returned
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.records import count_change_of_parts, name_order
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import DutyReport
from gongshu_desk.store.trade_tables import BallotCount

VOTES = ("satisfied", "fairly", "dissatisfied", "abstained")
"""The fixed columns of the answers, by place; the last is 弃权."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One deputy's ballot: the report it belongs to, its scale, every part (counted or still blank), what came of it."""

    report: Values
    scale: Scale
    parts: tuple[Part, ...]
    mark: str = ""
    """What tells the deputy from another of the same name: a count must not go to the wrong one."""

    @property
    def name(self) -> str:
        """The deputy's name, as printed; namesakes are told apart."""
        name = printed(self.report["name"])
        return f"{name}（{self.mark}）" if self.mark else name

    @property
    def whole(self) -> Part:
        """The voters' count on the deputy as a whole."""
        return self.parts[0]

    @property
    def counted(self) -> bool:
        """Whether the voters' ballot is kept."""
        return not self.whole.blank

    @property
    def result(self) -> Result:
        """The verdict and its arithmetic."""
        return result(self.scale, self.parts)


@dataclass(frozen=True, slots=True)
class Tellers:
    """What stands beside the figures: how many were expected and came, who counted; when, where, before whom.

    `oral_on` None leaves day, place and audience as they are registered.
    """

    due_to_attend: int | None = None
    attended: int | None = None
    tellers: str = ""
    oral_on: date | None = None
    place: str = ""
    audience: str = ""


def ballots(desk: Desk, year: int) -> list[Ballot]:
    """Every ballot of a year: who reported or is to report, by day, then strokes. What a review returned is left out."""
    with desk.store.read() as session:
        order = name_order(session, "stroke")
        rows = [v for v in read(session, DUTY_REPORTS, year=year) if not returned(v) and _heard(v)]
        counts = _counts(session, year)
        numbers = {no: holder.mandate_id for no, holder in Lookup(session).holders.items()}
        offered = duty_scales.scales_in(session)
        apart = marks(read(session, DEPUTIES))
    rows.sort(key=lambda v: (v["oral_on"] or v["planned_on"] or date.max, order.get(v["certificate_no"], "")))
    known = {scale.name: scale for scale in offered}
    made = (
        _ballot(v, known.get(v["scale"] or "", offered[0]), counts.get(numbers.get(v["certificate_no"], -1), {}))
        for v in rows
    )
    return [replace(one, mark=apart.get(one.report["certificate_no"], "")) for one in made]


def ballot(desk: Desk, certificate_no: str, year: int) -> Ballot:
    """The ballot of one deputy; NotFound where there is no duty report of the year."""
    found = next((one for one in ballots(desk, year) if one.report["certificate_no"] == certificate_no), None)
    if found is None:
        raise NotFound(f"代表证号 {certificate_no} 在 {year} 年度没有要计票的述职记录。", "请先在「述职」页登记。")
    return found


def parts_for(scale: Scale, known: Sequence[Part] = ()) -> tuple[Part, ...]:
    """Every part a scale asks for: each rater on the whole, then the voters on each aspect; known counts filled in."""
    found = {(part.rater, part.aspect): part for part in known}
    wanted = [*((rater, "") for rater in scale.raters), *((Rater.VOTERS, aspect) for aspect in scale.aspects)]
    wide = len(scale.answers)
    return tuple(
        replace(kept, votes=_wide(kept.votes, wide)) if (kept := found.get(key)) else Part(*key, votes=(None,) * wide)
        for key in wanted
    )


def record(
    desk: Desk,
    certificate_no: str,
    year: int,
    revision: int,
    scale: Scale,
    parts: Sequence[Part],
    beside: Tellers | None = None,
) -> Saved:
    """Keep a count: the fixed columns and every other part in one write, or nothing.

    InvalidInput names the first figure that does not tie out or is missing; Conflict where somebody changed the report
    since it was read at `revision`, or where the result was announced (take that back first).
    """
    wrong = faults(scale, parts) or missing(scale, [p for p in parts if not (p.rater is not Rater.VOTERS and p.blank)])
    if wrong:
        raise InvalidInput(f"{wrong[0].sentence}。", "改好之前不会保存。")
    whole = next((p for p in parts if p.rater is Rater.VOTERS and not p.aspect), None)
    if whole is None or whole.blank:
        raise InvalidInput("还没有填选民的票数。", "请填发出、收回、有效和各等次的票数。")
    with desk.store.write(f"登记述职测评计票 {year} 年度", Command.ENTER) as session:
        row = _row(session, certificate_no, year, revision)
        if row.announced_on is not None:
            raise Conflict(f"结果已于 {row.announced_on} 宣布，票数不再改动。", "确有差错的，请先取消宣布并写明理由。")
        if row.oral_on is None and (beside is None or beside.oral_on is None):
            raise InvalidInput("还没有填口头述职日期。", "请先填述职日期，再计票。")
        _keep_whole(row, scale, whole, beside)
        beyond = [p for p in parts if p is not whole or p.points is not None]  # the columns hold no sum of points
        _keep_parts(session, row, scale, beyond)
        count_change_of_parts(session, row)
    return _saved(desk)


def hold(
    desk: Desk, certificate_no: str, year: int, revision: int, oral_on: date, place: str, audience: str = ""
) -> Saved:
    """The oral report took place: day, place, before whom."""
    with desk.store.write(f"登记口头述职 {year} 年度", Command.ENTER) as session:
        row = _row(session, certificate_no, year, revision)
        row.oral_on, row.place, row.audience = oral_on, place.strip() or None, audience.strip() or None
    return _saved(desk)


def announce(desk: Desk, certificate_no: str, year: int, revision: int, on: date) -> Saved:
    """宣布结果: from then on the count stands. Refused before there is one, or before the report was held."""
    with desk.store.write(f"宣布述职测评结果 {year} 年度", Command.ENTER) as session:
        row = _row(session, certificate_no, year, revision)
        if row.valid is None or row.oral_on is None:
            raise InvalidInput("还没有计票，不能宣布结果。", "请先登记票数并保存。")
        if on < row.oral_on:
            raise InvalidInput(f"宣布日期 {on} 早于述职日期 {row.oral_on}。", "请核对日期。")
        if row.announced_on is not None:
            raise Conflict(f"结果已于 {row.announced_on} 宣布。", "可以直接打印宣读稿。")
        row.announced_on = on
    return _saved(desk)


def take_back(desk: Desk, certificate_no: str, year: int, revision: int, reason: str) -> Saved:
    """取消宣布 with a reason, which stands in the history; the count may be put right."""
    if not reason.strip():
        raise InvalidInput("没有写明取消宣布的理由。", "请写明理由，它会留在历史里。")
    with desk.store.write(f"取消宣布述职测评结果 {year} 年度（{reason.strip()}）", Command.ENTER) as session:
        row = _row(session, certificate_no, year, revision)
        if row.announced_on is None:
            raise Conflict("结果还没有宣布。", "请直接改票数。")
        row.announced_on = None
    return _saved(desk)


def follow(found: Ballot) -> str:
    """What the result asks for next, in a sentence; empty where it asks for nothing."""
    return f"{REFUSED}。" if found.counted and found.result.refused else ""


# ── rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _heard(values: Values) -> bool:
    """Reported orally, planned to, due, or voted on."""
    return bool(values["oral_on"] or values["planned_on"] or values["due"] or values["valid"])


def _counts(session: Session, year: int) -> dict[int, dict[tuple[Rater, str], BallotCount]]:
    found: dict[int, dict[tuple[Rater, str], BallotCount]] = {}
    rows = session.exec(select(BallotCount).where(BallotCount.year == year, col(BallotCount.archived).is_(False))).all()
    for row in rows:
        found.setdefault(row.mandate_id, {})[row.rater, row.aspect] = row
    return found


def _ballot(values: Values, scale: Scale, counts: dict[tuple[Rater, str], BallotCount]) -> Ballot:
    whole = Part(
        issued=values["issued"], returned=values["returned"], valid=values["valid"],
        votes=_fixed(values, scale), points=_votes(counts.get((Rater.VOTERS, ""))).get(SUM),
    )  # fmt: skip
    known = [whole, *(_part(scale, row) for (rater, aspect), row in counts.items() if (rater, aspect) != _WHOLE)]
    return Ballot(values, scale, parts_for(scale, known))


_WHOLE = (Rater.VOTERS, "")


def _fixed(values: Values, scale: Scale) -> tuple[int | None, ...]:
    """The answers in the fixed columns; one left empty beside others is 0, as sheets write it."""
    votes = [values[name] for name in VOTES[: len(scale.answers)]]
    return (
        tuple(0 if count is None else count for count in votes) if any(n is not None for n in votes) else tuple(votes)
    )


def _part(scale: Scale, row: BallotCount) -> Part:
    votes = _votes(row)
    counts = tuple(votes.get(word) for word in scale.answers)
    return Part(row.rater, row.aspect, row.issued, row.returned, row.valid, counts, votes.get(SUM))


def _votes(row: BallotCount | None) -> dict[str, int]:
    return {} if row is None else dict(json.loads(row.votes))


def _wide(votes: Sequence[int | None], wide: int) -> tuple[int | None, ...]:
    return (*votes[:wide], *((None,) * (wide - len(votes))))


def _row(session: Session, certificate_no: str, year: int, revision: int) -> DutyReport:
    holder = Lookup(session).holders.get(certificate_no)
    row = session.exec(
        select(DutyReport).where(
            DutyReport.mandate_id == (holder.mandate_id if holder else -1),
            DutyReport.year == year,
            col(DutyReport.archived).is_(False),
        )
    ).first()
    if row is None:
        raise NotFound(f"代表证号 {certificate_no} 在 {year} 年度没有述职记录。", "请先在「述职」页登记。")
    if row.revision != revision:
        raise Conflict("这份述职在您打开之后又有人改过。", "请按 F5 看最新内容，再填一次。")
    return row


def _keep_whole(row: DutyReport, scale: Scale, whole: Part, beside: Tellers | None) -> None:
    votes = dict(zip(scale.answers, whole.votes, strict=True))
    fixed: dict[str, object] = {"issued": whole.issued, "returned": whole.returned, "valid": whole.valid}
    fixed |= dict(zip(VOTES, (votes[word] for word in scale.options), strict=False))
    fixed |= {"abstained": votes.get(ABSTENTION), "scale": scale.name}
    if beside is not None:
        fixed |= {"due_to_attend": beside.due_to_attend, "attended": beside.attended}
        fixed |= {"tellers": beside.tellers.strip() or None}
        if beside.oral_on is not None:
            fixed |= {"oral_on": beside.oral_on, "place": beside.place.strip() or None}
            fixed |= {"audience": beside.audience.strip() or None}
        if beside.attended is not None and beside.due_to_attend is not None and beside.attended > beside.due_to_attend:
            raise InvalidInput(f"实到 {beside.attended} 多于应到 {beside.due_to_attend}。", "请核对到会人数。")
    for name, value in fixed.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _keep_parts(session: Session, row: DutyReport, scale: Scale, parts: Sequence[Part]) -> None:
    """Every counted part beside the whole; what is not counted any more goes to the recycle bin."""
    kept = _counts(session, row.year).get(row.mandate_id, {})
    wanted = {(p.rater, p.aspect): p for p in parts if not p.blank}
    for key, part in wanted.items():
        count = kept.pop(key, None)
        values: Values = {"issued": part.issued, "returned": part.returned, "valid": part.valid}
        values["votes"] = json.dumps(dict(_named(scale, part)), ensure_ascii=False)
        if count is None:
            session.add(BallotCount(mandate_id=row.mandate_id, year=row.year, rater=key[0], aspect=key[1], **values))
            continue
        for name, value in values.items():
            if getattr(count, name) != value:
                setattr(count, name, value)
    for count in kept.values():
        count.archived = True


def _named(scale: Scale, part: Part) -> Iterator[tuple[str, int]]:
    yield from ((word, count or 0) for word, count in zip(scale.answers, part.votes, strict=True))
    if part.points is not None:
        yield SUM, part.points


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
