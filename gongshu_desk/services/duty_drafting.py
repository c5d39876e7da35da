"""述职报告 drafted from the records of its year, in the seven parts of the trade; made final, and taken back with a reason.

Every figure comes from the record of the deputy's year (the one of the 履职手册) and a rate says n/d. What nobody
recorded is a blank to fill in (【…】), never praise. 不足 names what the records show was missed.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.domain.figures import Rate, shown
from gongshu_desk.domain.forms.people import HandbookEvent, HandbookFigures, HandbookProposal
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handbook_figures import handbooks
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.rectifying import tasks
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import DutyReport

PARTS = (
    *("一、学习和贯彻决议情况", "二、出席人民代表大会会议情况", "三、闭会期间参加活动情况"),
    *("四、联系群众情况", "五、提出议案建议和跟踪督办情况", "六、存在的不足", "七、下一步打算"),
)
"""The seven parts (domain knowledge: union of what localities ask for)."""
LISTED = 6
"""So many events or titles are named, the rest is counted."""
LONGEST = 26


def draft(desk: Desk, certificate_no: str, year: int) -> str:
    """The text, a paragraph a line. NotFound where the deputy has no row in the year."""
    book = handbooks(desk, year, [certificate_no])[0]
    carried = [row for row in tasks(desk, year, (certificate_no,)) if row["year"] < year]
    parts: tuple[Callable[[HandbookFigures], list[str]], ...] = (
        *(_studies, _congress, _activities, _contacts, _suggestions, _shortcomings),
    )
    lines = ["各位选民：", _opening(book, desk.level.label)]
    for head, part in zip(PARTS, parts, strict=False):
        lines += [head, *part(book)]
    lines += [PARTS[-1], *_next_steps(carried), "以上报告，请各位选民评议。"]
    return "\n".join(lines)


def _opening(book: HandbookFigures, level: str) -> str:
    identity, year = book.register.identity, book.register.year
    work = book.register.current.work
    where = f"{identity.electoral_district}选出的" if identity.electoral_district else ""
    return (
        f"我是{where}{level}人大代表{identity.name}。{year}年我参加各类会议和活动"
        f"{sum(e.counted and e.present for e in book.events)}次，折合履职{shown(work.days)}天。"
        f"现将{year}年度履职情况报告如下，请予评议。"
    )


def _studies(book: HandbookFigures) -> list[str]:
    held = _there(book.training)
    work = book.register.current.work
    if not held:
        return ["本年度没有参加培训的记录。", "【请补充学习宪法、代表法和人大决议决定的情况】"]
    told = f"参加培训{len(held)}次、{shown(work.training_half_days)}个半天：{_named(held)}。"
    return [told, "【请补充学习宪法、代表法和贯彻人大决议决定的具体做法】"]


def _congress(book: HandbookFigures) -> list[str]:
    work = book.register.current.work
    units = [e for e in book.meetings if e.kind == "人代会会议" and e.counted]
    if not work.congress.denominator:
        return ["本年度没有应出席的人代会会议记录。"]
    spoke = sum("发言" in e.note and e.present for e in units)
    told = [f"应出席人代会会议{shown(work.congress.denominator)}个半天，实际出席{_rate(work.congress)}。"]
    told.append(f"审议发言{spoke}次。" if spoke else "没有审议发言的记录。")
    raised = [p for p in book.proposals if p.led and p.counted]
    if raised:
        told.append(f"全年领衔提出{_kinds(raised)}。")
    return ["".join(told)]


def _activities(book: HandbookFigures) -> list[str]:
    work = book.register.current.work
    lines = [f"闭会期间应参加活动{work.activities.denominator}次，实际参加{_rate(work.activities)}。"]
    sat_in = [e for e in book.meetings if e.kind != "人代会会议"]
    for word, events in (
        *(("参加代表小组活动", book.group), ("参加视察、调研、执法检查等", book.field)),
        *(("列席会议和参加街道会议", sat_in), ("参加其他活动", book.others)),
    ):
        there = _there(events)
        if there:
            lines.append(f"{word}{len(there)}次：{_named(there)}。")
    if len(lines) == 1 and not work.activities.denominator:
        return ["本年度没有闭会期间活动的记录。"]
    return lines


def _contacts(book: HandbookFigures) -> list[str]:
    work = book.register.current.work
    told = [f"进站接待群众{work.receptions}次，走访联系选民{work.visits}次。"]
    if book.opinions:
        resolved = sum(o.resolved_on is not None for o in book.opinions)
        answered = sum(o.answered_on is not None for o in book.opinions)
        at_once = sum(o.route == OpinionRoute.ON_THE_SPOT.label for o in book.opinions)
        total = len(book.opinions)
        told.append(
            f"参加的接待和活动共收集群众意见{total}条，其中当场答复{at_once}条；已答复{_rate(Rate(answered, total))}，"
            f"已解决{_rate(Rate(resolved, total))}。"
        )
    else:
        told.append("没有收集群众意见的记录。")
    return ["".join(told), "【请补充为选民办理的实事】"]


def _suggestions(book: HandbookFigures) -> list[str]:
    led = [p for p in book.proposals if p.led and p.counted]
    signed = [p for p in book.proposals if not p.led and p.counted]
    if not led:
        return [f"本年度没有领衔提出议案、建议的记录{f'，联名{len(signed)}件' if signed else ''}。"]
    answered = sum("未答复" not in p.state and "未交办" not in p.state for p in led)
    lines = [
        f"领衔提出{_kinds(led)}{f'，联名{len(signed)}件' if signed else ''}；"
        f"领衔的{len(led)}件中已答复{_rate(Rate(answered, len(led)))}。"
    ]
    lines += [f"《{p.title}》：{p.state}。" for p in led[:LISTED]]
    if len(led) > LISTED:
        lines.append(f"其余{len(led) - LISTED}件见履职手册。")
    return lines


def _shortcomings(book: HandbookFigures) -> list[str]:
    """What the records show; the rest is the deputy's to say."""
    work = book.register.current.work
    missed = [e for e in book.events if e.counted and not e.present and e.status != "不适用"]
    found = []
    if missed:
        counts = {word: sum(e.status == word for e in missed) for word in dict.fromkeys(e.status for e in missed)}
        found.append(f"会议和活动有{len(missed)}次没有到场（{'、'.join(f'{w}{n}次' for w, n in counts.items())}）")
    if not work.training_half_days:
        found.append("没有参加培训")
    if not work.receptions:
        found.append("没有到联络站接待群众")
    if not work.visits:
        found.append("没有走访联系选民")
    if not any(p.led and p.counted for p in book.proposals):
        found.append("没有领衔提出建议")
    waiting = sum(o.answered_on is None for o in book.opinions)
    if waiting:
        found.append(f"收集的群众意见还有{waiting}条没有答复")
    open_ = [p.title for p in book.proposals if p.led and p.counted and ("未答复" in p.state or "未交办" in p.state)]
    if open_:
        found.append(f"领衔的建议还有{len(open_)}件没有答复")
    told = f"从履职记录看：{'；'.join(found)}。" if found else "履职记录中没有缺席、没有未答复的事项。"
    return [told, "【请如实写明其他不足】"]


def _next_steps(carried: Sequence[dict[str, object]]) -> list[str]:
    lines = []
    for row in carried:
        due = row["due_on"]
        done = f"，{_day(row['done_on'])}完成：{row['evidence'] or '【请写明整改情况】'}" if row["done_on"] else ""
        by = f"（{_day(due)}前）" if due else ""
        lines.append(f"{row['year']}年度述职要求整改「{row['content']}」{by}{done or '，【请写明整改进展】'}。")
    return [*lines, "【请对照不足写明下一年度的打算：做什么、什么时候做到】"]


# ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _there(events: Iterable[HandbookEvent]) -> list[HandbookEvent]:
    return [event for event in events if event.counted and event.present]


def _named(events: Sequence[HandbookEvent]) -> str:
    told = [f"{_day(e.day)}{_short(e.title)}" for e in events[:LISTED]]
    return "、".join(told) + (f"等{len(events)}次" if len(events) > LISTED else "")


def _short(title: str) -> str:
    return title if len(title) <= LONGEST else title[: LONGEST - 1] + "…"


def _kinds(raised: Sequence[HandbookProposal]) -> str:
    """「建议 2 件、议案 1 件」."""
    kinds = dict.fromkeys(p.kind for p in raised)
    return "、".join(f"{kind}{sum(p.kind == kind for p in raised)}件" for kind in kinds)


def _rate(rate: Rate) -> str:
    """「5/6（83.3%）」."""
    percent = f"（{rate.percent()}%）" if rate.denominator else ""
    return f"{shown(rate.numerator)}/{shown(rate.denominator)}{percent}"


def _day(day: object) -> str:
    assert isinstance(day, date)
    return f"{day.month}月{day.day}日"


# ── 定稿 ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def blanks(text: str | None) -> int:
    """How many 【…】 are still to be filled in."""
    return (text or "").count("【")


def finalise(desk: Desk, certificate_no: str, year: int, on: date) -> Saved:
    """定稿: from now on the text is refused everywhere. Refused itself while it is empty or has 【…】 in it."""
    with desk.store.write(f"述职报告定稿 {year} 年度", Command.ENTER) as session:
        row = _row(session, certificate_no, year)
        if not (row.report_text or "").strip():
            raise InvalidInput("还没有报告正文，不能定稿。", "请先起草报告，或者把正文录入。")
        if left := blanks(row.report_text):
            raise InvalidInput(
                f"报告正文还有 {left} 处【】没有填写，不能定稿。", "请把【】里的话换成实际情况，或者删去。"
            )
        if row.finalised_on is not None:
            raise Conflict(f"报告已于 {row.finalised_on} 定稿。", "要改请先取消定稿。")
        row.finalised_on = on
    return _saved(desk)


def reopen(desk: Desk, certificate_no: str, year: int, reason: str) -> Saved:
    """取消定稿 with a reason, which stands in the history; the text may be changed again."""
    if not reason.strip():
        raise InvalidInput("没有写明取消定稿的理由。", "请写明理由，它会留在历史里。")
    with desk.store.write(f"取消述职报告定稿 {year} 年度（{reason.strip()}）", Command.ENTER) as session:
        row = _row(session, certificate_no, year)
        if row.finalised_on is None:
            raise Conflict("这份报告没有定稿。", "请直接修改正文。")
        row.finalised_on = None
    return _saved(desk)


def _row(session: Session, certificate_no: str, year: int) -> DutyReport:
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
    return row


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
