"""Review of facts by a second person (复核): 待核 → 已核 or 退回 with a reason, in batches, each one write.

A returned fact counts nowhere until it is mended (`kinds.counted`); whoever mends it sets it back to 待核, below the
services (`store.session`). A closed year refuses a review like any other change.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk, setting_of
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.review_lists import KINDS as KINDS
from gongshu_desk.services.review_lists import Batch as Batch
from gongshu_desk.services.review_lists import Counts as Counts
from gongshu_desk.services.review_lists import Fact as Fact
from gongshu_desk.services.review_lists import batches as batches
from gongshu_desk.services.review_lists import counts as counts
from gongshu_desk.services.review_lists import entered
from gongshu_desk.services.review_lists import facts as facts
from gongshu_desk.services.review_lists import waiting as waiting
from gongshu_desk.services.second_person import SINGLE_CLERK, refuse_own, reviewer, same_person
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, Reviewed, Row

REASONS = ("重复登记", "未到场", "佐证不足", "日期不符", "人员不符", "不属于履职活动")
"""Reasons as they are usual in review; the clerk may write any other."""
LONGEST_REASON = 200


def check(desk: Desk, kind: str, ids: Collection[int], by: str) -> Saved:
    """已核: these facts stand as they are. `by` is who checked, another person than who entered them.

    Errors: InvalidInput without a name, or where all of them are checked already; Conflict for one's own entries.
    """
    name = reviewer(by)

    def apply(row: Reviewed) -> None:
        row.review, row.review_reason = ReviewState.CHECKED, None
        row.reviewed_by, row.reviewed_on = name, desk.today()

    return _write(desk, kind, ids, "审核通过", "已核", ReviewState.CHECKED, apply, by=name)


def send_back(desk: Desk, kind: str, ids: Collection[int], reason: str, by: str) -> Saved:
    """退回: these facts count nowhere until they are mended. The reason stands in the deputy's statement.

    Errors: InvalidInput without name or reason; Conflict for one's own entries, which can simply be mended.
    """
    name, because = reviewer(by), " ".join(reason.split())
    if not because:
        raise InvalidInput("退回须写明理由。", "请写明哪里不对，例如 重复登记、未到场。")
    if len(because) > LONGEST_REASON:
        raise InvalidInput(f"退回理由最多 {LONGEST_REASON} 字，现有 {len(because)} 字。", "请写短一些。")

    def apply(row: Reviewed) -> None:
        row.review, row.review_reason = ReviewState.RETURNED, because
        row.reviewed_by, row.reviewed_on = name, desk.today()

    return _write(desk, kind, ids, f"退回（{because}）", "已退回", None, apply, by=name)


def ask_again(desk: Desk, kind: str, ids: Collection[int]) -> Saved:
    """待核: take check or return back, so that somebody looks again."""

    def apply(row: Reviewed) -> None:
        row.review = ReviewState.PENDING
        row.review_reason = row.reviewed_by = row.reviewed_on = None

    return _write(desk, kind, ids, "改回待核", "待核", ReviewState.PENDING, apply)


def marks(
    desk: Desk, year: int, activities: Collection[int], state: ReviewState = ReviewState.PENDING, group: str = ""
) -> list[int]:
    """The ids of the marks of these activities that stand in a state, for a batch."""
    if not group:
        with desk.store.read() as session:
            statement = select(col(Attendance.id)).where(
                col(Attendance.activity_id).in_(list(activities)),
                col(Attendance.review) == state,
                col(Attendance.archived).is_(False),
            )
            return [int(number or 0) for number in session.exec(statement.order_by(col(Attendance.id)))]
    return [fact.id for fact in facts(desk, year, "attendance", state=state, group=group, activities=activities)]


SHEETS = {
    "activities": "attendance",
    "suggestions": "suggestions",
    "duty-reports": "duty-reports",
    "honours": "honours",
}
"""Sheet of a source → kind: the marks of activities/A012 are attendance."""


def meant(desk: Desk, year: int, sources: Sequence[str], certificate_no: str = "") -> tuple[str, list[Fact]]:
    """(kind, facts) of sources such as activities/A012, all of one kind; of one deputy where a number is given.

    InvalidInput for a source that is none, or for several kinds at once; NotFound names a source without a fact.
    """
    kinds = {SHEETS.get(source.partition("/")[0], "") for source in sources}
    if "" in kinds or len(kinds) != 1:
        raise InvalidInput(
            "没有写明审核哪些记录，或一次写了不同类别的记录。", f"可写 {' '.join(f'{s}/…' for s in SHEETS)}，一次一类。"
        )
    kind = kinds.pop()
    activities: list[int] | None = None
    if kind == "attendance":
        numbers = [source.partition("/")[2] for source in sources]
        with desk.store.read() as session:
            statement = select(col(Activity.id)).where(col(Activity.no).in_(numbers), col(Activity.archived).is_(False))
            activities = [int(number or 0) for number in session.exec(statement)]
    listed = facts(desk, year, kind, activities=activities)
    found = [f for f in listed if f.source in sources and certificate_no in ("", f.certificate_no)]
    if lost := sorted(set(sources) - {fact.source for fact in found}):
        raise NotFound(
            f"{year} 年度没有可审核的记录 {'、'.join(lost)}。", "用 review list 看全部，核对年度、编号和代表证号。"
        )
    return kind, found


def _write(
    desk: Desk, kind: str, ids: Collection[int], verb: str, done: str, already: ReviewState | None,
    apply: Callable[[Reviewed], None], by: str = "",
) -> Saved:  # fmt: skip
    record = KINDS[kind]
    if not ids:
        raise InvalidInput("没有选要审核的记录。", "请先在列表里选中。")
    if by and desk.store.account and not same_person(by, desk.clerk):
        raise Conflict(f"登录的是{desk.clerk}，不能以{by}的名义审核。", "请由审核人用自己的账户登录后审核。")
    with desk.store.write(f"{verb}：{record.label} {len(ids)} {record.measure}", Command.REVIEW) as session:
        rows = [row for row in _chosen(session, record, sorted(ids)) if _reviewed(row).review is not already]
        if not rows:
            raise InvalidInput(f"所选的记录都是「{done}」，不用再改。", "请另选记录。")
        if by:
            known = entered(session, str(record.table.__tablename__), [row.uid for row in rows])
            clerks = [known.get(row.uid, row.clerk) for row in rows]
            refuse_own(by, clerks, single=bool(setting_of(session, SINGLE_CLERK, False)))
        for row in rows:
            apply(_reviewed(row))
    assert desk.store.last is not None
    return desk.store.last


def _reviewed(row: Row) -> Reviewed:
    assert isinstance(row, Reviewed)
    return row


def _chosen(session: Session, kind: RecordKind, ids: Sequence[int]) -> Iterator[Row]:
    """The records of these ids; NotFound where one is not there any more."""
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        table = kind.table
        rows = session.exec(select(table).where(col(table.id).in_(part), col(table.archived).is_(False))).all()
        if len(rows) < len(part):
            raise NotFound(f"所选的{kind.label}记录里有已经不在的。", "请按 F5 刷新列表，再审核。")
        yield from rows
