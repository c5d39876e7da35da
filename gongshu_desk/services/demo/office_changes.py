"""The papers behind the changes in office of the example: announcements, grounds, documents, who replaces whom."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlmodel import Session

from gongshu_desk.domain.changes_of_office import DECIDING_BODIES, SUSPENSION_GROUNDS
from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.services import records
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, Writing, draft_of, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store.tables import Mandate


def document(desk: Desk, stamp: Callable[[Session], None]) -> None:
    """Complete what the roster already says; no day and no figure changes."""
    rows = sorted(records.find(desk, DEPUTIES), key=lambda r: str(r["certificate_no"]))
    vacant = [r for r in rows if r["status"] is MandateStatus.TERMINATED]
    told = {row["id"]: found for number, row in enumerate(rows) if (found := _papers(row, number, vacant))}
    with desk.store.write(f"装入示例数据：任职变动的公告和文号 {len(told)} 人") as session:
        stamp(session)
        lookup = Lookup(session)
        for row in rows:
            if row["id"] in told:
                draft = draft_of(DEPUTIES, row | told[row["id"]])
                put(Writing(DEPUTIES, session, lookup, draft, session.get(Mandate, row["id"]), desk.today()))


def _papers(row: Values, number: int, vacant: list[Values]) -> dict[str, Any]:
    if row["status"] is MandateStatus.TERMINATED:
        day = row["ended_on"]
        return {
            "end_body": DECIDING_BODIES[0],
            "announcement_no": f"公告〔{day.year}〕{4 + number % 9} 号",
            "announced_on": day + timedelta(days=3),
        }
    if row["suspended_from"] is not None:
        text = f"区人常〔{row['suspended_from'].year}〕{10 + number % 9} 号"
        return {"suspend_ground": SUSPENSION_GROUNDS[0], "suspend_document_no": text}
    if not row["by_election"]:
        return {}
    elected = row["elected_on"]
    found: dict[str, Any] = {"election_notice_no": f"公告〔{elected.year}〕{20 + number % 9} 号"}
    seat = next((v for v in vacant if v["ended_on"] < elected), None)
    if seat is not None:
        vacant.remove(seat)
        found |= {"replaces": seat["certificate_no"], "electoral_district": seat["electoral_district"]}
    return found
