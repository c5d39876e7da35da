"""The end of a year: what is still missing, closing, reopening."""

from collections.abc import Callable
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import ActivityKind, ReviewState
from gongshu_desk.domain.periods import in_office
from gongshu_desk.domain.points.facts import YearFacts
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import closing, points, publication_rows, publications, review_lists
from gongshu_desk.services.closing import Closing
from gongshu_desk.services.desk import Desk, level_of, setting_of
from gongshu_desk.services.further_gaps import further
from gongshu_desk.services.gap_lines import Gap, counted, listed, share
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.tables import (
    Activity,
    Attendance,
    ClosedYear,
    DutyReport,
    Mandate,
    Objection,
    Opinion,
    Person,
    Suggestion,
    Term,
)


def gaps(desk: Desk, year: int) -> list[Gap]:
    """What a year still needs before it can be closed, worst first."""
    with desk.store.read() as session:
        return gaps_in(session, desk, year)


def gaps_in(session: Session, desk: Desk, year: int) -> list[Gap]:
    """`gaps` in a reading session that has other questions, too."""
    checks: tuple[Callable[[Session, int], Gap], ...] = (
        _duty_reports, _roll_calls, _evaluations, _answers, _opinions, _rules, _publicity, _objections,
    )  # fmt: skip
    found = [check(session, year) for check in checks]
    facts = year_facts(session, year, level_of(session))
    found.append(_groups(facts))
    found += _reviews(session, year)
    found += further(session, facts, desk.today())
    found.append(backup_gap(desk))
    order = {"必补": 0, "建议补": 1, "已齐": 2}
    return sorted(found, key=lambda gap: order[gap.need])


def missing(desk: Desk, year: int) -> list[Gap]:
    """The lines that block closing."""
    return [gap for gap in gaps(desk, year) if gap.need == "必补"]


def _duty_reports(session: Session, year: int) -> Gap:
    statement = (
        select(DutyReport, Mandate, Person, Term)
        .join(Mandate, col(Mandate.id) == col(DutyReport.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .join(Term, col(Term.id) == col(Mandate.term_id))
        .where(DutyReport.year == year, col(DutyReport.due).is_(True), col(DutyReport.archived).is_(False))
        .order_by(col(Person.sort_stroke))
    )
    due = [
        (report, mandate, person)
        for report, mandate, person, term in session.exec(statement)
        if in_office(date(year, 12, 31), mandate.elected_on or term.starts_on, mandate.ended_on or term.ends_on)
    ]
    back = [(m, p) for report, m, p in due if report.review is ReviewState.RETURNED]
    kept = [one for one in due if one[0].review is not ReviewState.RETURNED]
    none = [(m, p) for report, m, p in kept if not report.written_on and not report.oral_on]
    open_ = [*none, *back]
    have = f"{len(due) - len(open_)}/{len(due)}"
    if not due:
        return Gap("建议补", "述职报告", "0/0", "还没有登记本年度应述职的代表", "去登记", "duty-reports")
    if not open_:
        return Gap("已齐", "述职报告", have, "", "", "duty-reports")
    told = ((none, "未交"), (back, "退回未改"))
    lacks = "；".join(listed([names.printed(p.name) for _, p in one], "人", word) for one, word in told if one)
    return Gap("必补", "述职报告", have, lacks, "去登记", "duty-reports", tuple(m.certificate_no for m, _ in open_))


STAFF_ONLY = (ActivityKind.RECEPTION, ActivityKind.OTHER)
"""A station run by staff collects opinions without a deputy: it counts as 场次 and needs no roll call."""


def _roll_calls(session: Session, year: int) -> Gap:
    marks = (
        sa.select(sa.func.count())
        .select_from(Attendance)
        .where(col(Attendance.activity_id) == col(Activity.id), col(Attendance.archived).is_(False))
        .where(col(Attendance.review) != ReviewState.RETURNED)
        .scalar_subquery()
    )
    statement = (
        select(Activity, marks)
        .where(col(Activity.archived).is_(False), col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
        .order_by(col(Activity.held_on), col(Activity.no))
    )
    rows = [(activity, n) for activity, n in session.exec(statement) if n or activity.kind not in STAFF_ONLY]
    open_ = [activity for activity, n in rows if not n]
    have = f"{len(rows) - len(open_)}/{len(rows)}"
    if not open_:
        return Gap("已齐", "会议签到", have, "", "", "rollcall")
    lacks = counted([f"{a.held_on:%m-%d} {a.name}" for a in open_], "场", "未录")
    return Gap("必补", "会议签到", have, lacks, "去签到", "rollcall", tuple(a.no for a in open_))


def _suggestions(session: Session, year: int) -> list[Suggestion]:
    statement = select(Suggestion).where(
        col(Suggestion.archived).is_(False),
        col(Suggestion.review) != ReviewState.RETURNED,
        col(Suggestion.raised_on).between(date(year, 1, 1), date(year, 12, 31)),
    )
    return list(session.exec(statement.order_by(col(Suggestion.no))))


def _evaluations(session: Session, year: int) -> Gap:
    answered = [s for s in _suggestions(session, year) if s.answered_on]
    open_ = [s.no for s in answered if not s.evaluated_on]
    return share("建议评价单", [s.no for s in answered], open_, "件", "评价单未回", "去催办", "suggestions")


def _answers(session: Session, year: int) -> Gap:
    assigned = [s for s in _suggestions(session, year) if s.assigned_on]
    open_ = [s.no for s in assigned if not s.answered_on]
    return share("建议书面答复", [s.no for s in assigned], open_, "件", "未答复", "去催办", "suggestions")


def _opinions(session: Session, year: int) -> Gap:
    statement = select(Opinion).where(
        col(Opinion.archived).is_(False), col(Opinion.collected_on).between(date(year, 1, 1), date(year, 12, 31))
    )
    rows = list(session.exec(statement.order_by(col(Opinion.no))))
    open_ = [o.no for o in rows if not o.answered_on]
    return share("联络站意见答复", [o.no for o in rows], open_, "条", "未答复", "去登记", "opinions")


def _groups(facts: YearFacts) -> Gap:
    loose = [p for p in facts.participants if not p.group]
    total = len(facts.participants)
    lacks = listed([names.printed(p.name) for p in loose], "人", "没有代表小组")
    have = f"{total - len(loose)}/{total}"
    if not total:
        return Gap("必补", "代表名册", "0", "本年度还没有在任代表", "去导入", "deputies")
    return Gap(
        "建议补" if loose else "已齐",
        "代表编组",
        have,
        lacks,
        "去补充" if loose else "",
        "deputies",
        tuple(p.certificate_no for p in loose),
    )


def _rules(session: Session, year: int) -> Gap:
    try:
        scheme = points.scheme_for(session, year)
    except NotFound as missing_rules:
        return Gap("必补", "积分规则", "无", missing_rules.sentence.rstrip("。"), "去安装", "settings")
    confirmed = setting_of(session, f"rules-confirmed-{scheme.code}-{scheme.version}")
    have = f"第 {scheme.version} 版"
    if confirmed or scheme.code != "example":
        return Gap("已齐", "积分规则", have, str(confirmed or scheme.document_no or scheme.title), "", "settings")
    return Gap("建议补", "积分规则", have, "示例规则，须经区人大常委会确认后启用", "去确认", "settings")


def _publicity(session: Session, year: int) -> Gap:
    """Whether what was made public is what stands now."""
    last = publication_rows.last_round(session, year)
    if last is None:
        return Gap("建议补", "积分公示", "未公示", "结账之前应当公示全体代表的积分", "去公示", "publicity")
    have = f"第 {last.round} 次"
    found = points.basis(session, year)
    if not publications.stands(last, score(found.scheme, found.facts)):
        return Gap("建议补", "积分公示", have, "公示后积分有更动，还没有再公示", "去再公示", "publicity")
    return Gap("已齐", "积分公示", have, f"公示至 {last.closes_on.isoformat()}", "", "publicity")


def _objections(session: Session, year: int) -> Gap:
    """An undecided objection may still change points, so it blocks; one that only waits for its answer does not."""
    slips = session.exec(
        select(Objection)
        .where(Objection.year == year, col(Objection.archived).is_(False))
        .order_by(col(Objection.received_on), col(Objection.no))
    ).all()
    if not slips:
        return Gap("已齐", "异议", "0 件", "", "", "publicity")
    have = f"{sum(slip.answered_on is not None for slip in slips)}/{len(slips)}"
    undecided = [slip.no for slip in slips if slip.decided_on is None]
    if undecided:
        lacks = counted(undecided, "件", "没有决定")
        return Gap("必补", "异议", have, lacks, "去处理", "publicity", tuple(undecided))
    waiting = [slip.no for slip in slips if slip.answered_on is None]
    if waiting:
        lacks = counted(waiting, "件", "没有答复")
        return Gap("建议补", "异议", have, lacks, "去答复", "publicity", tuple(waiting))
    return Gap("已齐", "异议", have, "", "", "publicity")


def _reviews(session: Session, year: int) -> list[Gap]:
    """Facts that nobody checked yet, and returned ones that nobody mended: they count nowhere."""
    every = sum(review_lists.counts_in(session, year).values(), start=review_lists.Counts())
    have = f"{every.total - every.pending}/{every.total}"
    if every.pending:
        found = [Gap("建议补", "事实审核", have, f"待核事实 {every.pending} 条", "去审核", "review", ("pending",))]
    else:
        found = [Gap("已齐", "事实审核", have, "", "", "review")]
    if every.returned:
        lacks = f"退回未改 {every.returned} 条"
        found.append(Gap("建议补", "退回事项", f"{every.returned} 条", lacks, "去审核", "review", ("returned",)))
    return found


def backup_gap(desk: Desk) -> Gap:
    """How old the last backup is."""
    from gongshu_desk import paths
    from gongshu_desk.store.backup import listing

    found = listing(paths.backups(desk.data))
    if not found:
        return Gap("建议补", "数据备份", "0 份", "还没有备份", "去备份", "settings")
    last = found[0]
    days = (desk.today() - last.made_at.date()).days
    have = "今天" if days <= 0 else f"{days} 天前"
    old = days >= 3
    return Gap(
        "建议补" if old else "已齐",
        "数据备份",
        have,
        f"上次 {last.made_at:%m-%d %H:%M}",
        "去备份" if old else "",
        "settings",
    )


def plan_closing(desk: Desk, year: int, *, data_until: date | None = None, with_gaps: bool = False) -> Closing:
    """What closing would freeze, with nothing written. Conflict where the year is closed already.

    Something that must be mended blocks it too, unless `with_gaps`: who never reported in the year can no longer
    do so, and the rules already say what that costs.
    """
    if year > desk.today().year:
        raise InvalidInput(f"{year} 年度还没有开始，不能结账。", "请核对年度。")
    blocking = [] if with_gaps else missing(desk, year)
    if blocking:
        words = "；".join(f"{gap.what} {gap.lacks}" for gap in blocking)
        raise Conflict(f"{year} 年度还不能结账：{words}。", "请先补齐这些，再结账。")
    return closing.prepare(desk, year, data_until)


def close_year(
    desk: Desk,
    year: int,
    *,
    data_until: date | None = None,
    with_gaps: bool = False,
    freeze_prints: closing.FreezePrints | None = None,
) -> ClosedYear:
    """Freeze a year: facts, rule text, every line with their hashes, and its prints where a renderer is given.

    Refusals as in `plan_closing`. A backup of the closed state is made that no rotation removes.
    """
    planned = plan_closing(desk, year, data_until=data_until, with_gaps=with_gaps)
    prints = freeze_prints(closing.as_closed(desk, planned), year) if freeze_prints else ()
    return closing.carry_out(desk, planned, prints)


def reopen_year(desk: Desk, year: int, *, reason: str, document_no: str, approved_by: str) -> None:
    """Open a closed year again; reason, document number and approver are kept with the entry."""
    given = {"理由": reason, "文号": document_no, "批准人": approved_by}
    for label, value in given.items():
        if not value.strip():
            raise InvalidInput(f"重新打开年度须写明{label}。", "请补上再试。")
    with desk.store.write(f"重新打开 {year} 年度：{reason}", Command.REOPEN_YEAR) as session:
        entry = points.closed_year(session, year)
        if entry is None:
            raise Conflict(f"{year} 年度没有结账，不用重新打开。", "可以直接修改该年度的记录。")
        entry.reopened_on = desk.today()
        entry.reopen_reason = reason.strip()
        entry.reopen_document_no = document_no.strip()
        entry.reopen_approved_by = approved_by.strip()


def deadline(year: int) -> date:
    """When the year's data goes to the district by custom: the tenth day of the next year."""
    return date(year, 12, 31) + timedelta(days=10)
