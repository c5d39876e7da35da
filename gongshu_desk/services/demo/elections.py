"""The election of the term in every electoral district that has deputies, and counts that are typed in."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import TypedKind
from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.services.elections import in_order
from gongshu_desk.services.kinds import RecordKind, Writing, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import ELECTIONS, TYPED_COUNTS
from gongshu_desk.store.tables import Term

BEFORE = timedelta(days=13)
"""The voters elect so long before the congress meets."""
TWICE = 4
"""Place of the electoral district in which a second ballot was needed."""


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write them by number, not by chance."""
    with desk.store.read() as session:
        level = level_of(session)
        term = session.exec(select(Term).where(Term.level == level).order_by(col(Term.id))).first()
        assert term is not None
        number, day = term.number, term.starts_on - BEFORE
        seats = Counter(
            row["electoral_district"]
            for row in read(session, DEPUTIES)
            if row["level"] is level and row["electoral_district"] and not row["by_election"]
        )
    drafts: list[tuple[RecordKind, Draft]] = []
    for at, name in enumerate(sorted(seats, key=in_order)):
        registered = 2870 + 137 * (at % 9) + 11 * at
        voted = registered * (929 + 7 * at % 31) // 1000
        drafts.append(
            (
                ELECTIONS,
                ElectionDraft(
                    level=level, term=number, electoral_district=name, held_on=day, seats=seats[name],
                    candidates=seats[name] + 1, registered=registered, voted=voted, rounds=1 + (at == TWICE),
                    elected=seats[name],
                ),
            )
        )  # fmt: skip
    drafts += [(TYPED_COUNTS, draft) for draft in _typed(year)]
    with desk.store.write(f"装入示例数据：选举情况和填报数 {len(drafts)} 条") as session:
        stamp(session)
        lookup = Lookup(session)
        for kind, draft in drafts:
            put(Writing(kind, session, lookup, draft, None, desk.today()))
            session.flush()


def _typed(year: int) -> list[TypedCountDraft]:
    """Appointments by half-years, and normative documents reviewed."""
    halves = ((date(year, 1, 1), date(year, 6, 30), 7), (date(year, 7, 1), date(year, 12, 31), 5))
    made = [
        TypedCountDraft(
            no=f"TB{year}-{at:02d}", what=TypedKind.APPOINTMENTS, label="任免国家机关工作人员", from_on=first,
            to_on=last, count=count, measure="人次", source="区人大常委会任免名单",
        )
        for at, (first, last, count) in enumerate(halves, start=1)
    ]  # fmt: skip
    review = TypedCountDraft(
        no=f"TB{year}-03", what=TypedKind.FILING_REVIEW, label="备案审查规范性文件", from_on=date(year, 1, 1),
        to_on=date(year, 12, 31), count=3, measure="件", source="区人大常委会年度报告",
    )  # fmt: skip
    return [*made, review]
