"""述职 over the term: ballots by aspect and by rater, results announced, rectification done, open and late, a plan.

By number, not by chance; nothing here touches what points and rates are counted from in the years before.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from sqlmodel import Session

from gongshu_desk.domain.codes import Rater
from gongshu_desk.domain.duty_scales import Scale
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.services import duty_plan, duty_scales, duty_term, rectifying
from gongshu_desk.services.catalog import DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, Writing, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.trade_kinds import RECTIFICATIONS
from gongshu_desk.store.tables import DutyReport
from gongshu_desk.store.trade_tables import BallotCount

BY_ASPECT = 3
"""So many ballots are counted by aspect too."""
TELLERS = "监票 周国平，计票 王芳、李娜，唱票 陈立"
DONE = ("收集的意见要逐件登记、逐件答复", "已建立意见登记本，当年收集的意见全部答复选民")
LATE = "走访选民每半年不少于一次，并做好走访记录"
BATCHES = ((6, 15), (11, 16))


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year, and a plan for the next."""
    _ballots_and_tasks(desk, year, stamp)
    _plan(desk, year, stamp)


def _ballots_and_tasks(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    with desk.store.read() as session:
        voted = [row for row in read(session, DUTY_REPORTS, year=year) if ballot_of(row) is not None]
        scales = {scale.name: scale for scale in duty_scales.scales_in(session)}
    voted.sort(key=lambda row: (row["oral_on"], row["certificate_no"]))
    accepted = [row for row in voted if 2 * row["dissatisfied"] <= row["valid"]]
    refused = [row for row in voted if row not in accepted]
    with desk.store.write(f"装入示例数据：{year} 年度述职分项测评、整改") as session:
        stamp(session)
        lookup = Lookup(session)
        for row in voted:
            report = session.get(DutyReport, row["id"])
            assert report is not None
            report.announced_on, report.tellers = row["oral_on"], TELLERS
            report.planned_on, report.batch = row["oral_on"], f"{row['oral_on'].month} 月批"
            report.audience = f"选民代表 {row['attended'] - 4} 人、社区工作人员 4 人"
        for row in accepted[:BY_ASPECT]:
            session.add_all(_aspects(lookup, row, next(iter(scales.values()))))
        for row in accepted[BY_ASPECT : BY_ASPECT + 1]:
            report = session.get(DutyReport, row["id"])
            assert report is not None
            report.scale = "多方测评"
            session.add_all(_raters(lookup, row))
        for draft in _tasks(year, accepted, refused):
            put(Writing(RECTIFICATIONS, session, lookup, draft, None, desk.today()))
            session.flush()


def _aspects(lookup: Lookup, row: Values, scale: Scale) -> list[BallotCount]:
    """A few voters who were content on the whole were less so with one thing or another."""
    found = []
    for at, aspect in enumerate(scale.aspects):
        moved = min(at * 2 % 5, row["satisfied"])
        lost = min(at // 2, row["fairly"] + moved)
        fairly, against = row["fairly"] + moved - lost, row["dissatisfied"] + lost
        votes = (row["satisfied"] - moved, fairly, against, row["abstained"] or 0)
        found.append(_count(lookup, row, Rater.VOTERS, aspect, (row["issued"], row["returned"], row["valid"]), votes))
    return found


def _raters(lookup: Lookup, row: Values) -> list[BallotCount]:
    return [
        _count(lookup, row, Rater.COMMITTEE, "", (5, 5, 5), (4, 1, 0, 0)),
        _count(lookup, row, Rater.PEERS, "", (12, 11, 10), (7, 2, 1, 0)),
    ]


def _count(
    lookup: Lookup, row: Values, rater: Rater, aspect: str, slips: tuple[int, int, int], votes: tuple[int, ...]
) -> BallotCount:
    issued, returned, valid = slips
    words = ("满意", "基本满意", "不满意", "弃权")
    return BallotCount(
        mandate_id=lookup.holders[row["certificate_no"]].mandate_id, year=row["year"], rater=rater, aspect=aspect,
        issued=issued, returned=returned, valid=valid,
        votes=json.dumps(dict(zip(words, votes, strict=True)), ensure_ascii=False),
    )  # fmt: skip


def _tasks(year: int, accepted: Sequence[Values], refused: Sequence[Values]) -> list[RectificationDraft]:
    """What the refused must mend, by the day of the demand; one task done and one late of others."""
    wanted: list[Values] = [
        {"certificate_no": row["certificate_no"], "content": line, "due_on": row["rectify_by"], "report_again": True}
        for row in refused
        for line in rectifying.demanded(row["rectify"])
    ]
    for row in accepted[:1]:
        day = row["oral_on"] + timedelta(days=20)
        done = {"done_on": min(day, date(year, 12, 30)), "evidence": DONE[1], "checked_by": "周敏"}
        wanted.append({"certificate_no": row["certificate_no"], "content": DONE[0], "due_on": day} | done)
    for row in accepted[1:2]:
        late = row["oral_on"] + timedelta(days=15)
        wanted.append({"certificate_no": row["certificate_no"], "content": LATE, "due_on": late})
    return [RectificationDraft(no=f"ZG{year}-{n:02d}", year=year, **values) for n, values in enumerate(wanted, start=1)]


def _plan(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Most of those left are planned for the next year; a few are still to be placed."""
    plan = duty_term.term_plan(desk, date(year, 12, 31))
    slots = duty_plan.propose(plan, days=BATCHES)
    kept = [slot for slot in slots if slot.year == year + 1]
    kept = kept[: max(len(kept) - 2, 0)][:40]
    if not kept:
        return
    kind: RecordKind = DUTY_REPORTS
    with desk.store.write(f"安排述职 {len(kept)} 人（{year + 1} 年度，示例数据）") as session:
        stamp(session)
        lookup = Lookup(session)
        for slot in kept:
            draft = DutyReportDraft(
                certificate_no=slot.certificate_no, year=slot.year, due=True, batch=slot.batch or None,
                planned_on=slot.planned_on,
            )  # fmt: skip
            put(Writing(kind, session, lookup, draft, None, desk.today()))
