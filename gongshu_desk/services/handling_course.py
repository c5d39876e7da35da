"""From hand-over to 公开: urging, talks, extension, reply, evaluation, second handling, tracking, change of result."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain import handling
from gongshu_desk.domain.codes import HandlingRole, Outcome, Satisfaction, StepKind
from gongshu_desk.domain.handling import Life
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handling_writing import (
    Target,
    act,
    not_before,
    organs_named,
    organs_of,
    put_organs,
    refuse_unless,
    step,
    told,
)
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Suggestion
from gongshu_desk.store.trade_tables import HandlingRound

UNSATISFIED = "不满意的原因："
"""How the step begins that keeps why a deputy was not satisfied; it goes into the round when it is handled again."""


def _handed_over(row: Suggestion) -> None:
    refuse_unless(row.assigned_on is not None, row, "还没有交办", "请先交办。")


def urge(desk: Desk, targets: Sequence[Target], on: date, how: str, organ: str = "") -> Saved:
    """催办: remind the organs that have not answered (or the one named), how it was done."""
    words = told(how, "催办方式")

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        _handed_over(row)
        refuse_unless(row.answered_on is None, row, "已经答复，不用催办", "请从所选中去掉这一件。")
        not_before(on, row.assigned_on, "催办日期", "交办日期")
        waiting = organ or "、".join(handling.waiting_for(life))
        step(session, row, on, StepKind.URGED, organ=waiting, text=words)

    return act(desk, targets, "催办", apply)


def meet(desk: Desk, target: Target, on: date, organ: str, text: str) -> Saved:
    """面商: the organ talked with the deputies, face to face or on the spot."""
    words = told(text, "面商情况")

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        named = organ or "、".join(handling.hosts(life))
        step(session, row, on, StepKind.MET, organ=named, text=words)

    return act(desk, [target], "登记面商", apply)


def extend(desk: Desk, target: Target, on: date, until: date, reason: str) -> Saved:
    """延期: the deputies' office agreed to a later reply (代表法 art. 51: six months at the most in complex matters)."""
    why = told(reason, "延期的理由")

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        _handed_over(row)
        refuse_unless(row.answered_on is None, row, "已经答复，不用延期", "请核对所选的建议。")
        due = handling.reply_due(life)
        assert due is not None
        not_before(until, due.day, "延期到的日期", "现在的期限")
        step(session, row, on, StepKind.EXTENDED, text=why, until=until, organ="、".join(handling.hosts(life)))
        row.extended_to = until

    return act(desk, [target], f"延期至 {until.isoformat()}：", apply)


def give_opinion(desk: Desk, target: Target, on: date, organ: str, text: str) -> Saved:
    """登记会办意见 of an assisting organ."""
    words = told(text, "会办意见")

    def apply(session: Session, row: Suggestion, _life: Life) -> None:
        rows = [one for one in organs_of(session, row) if one.organ == organ and one.role is HandlingRole.ASSIST]
        refuse_unless(bool(rows), row, f"的会办单位里没有「{organ}」", "请核对单位名称。")
        not_before(on, rows[0].assigned_on, "会办意见日期", "交办日期")
        rows[0].answered_on, rows[0].opinion = on, words

    return act(desk, [target], f"登记{organ}会办意见", apply)


def reply(desk: Desk, target: Target, on: date, text: str, outcome: Outcome | None, organ: str = "") -> Saved:
    """登记答复: the written reply with its result class. Where several answer (分办), each by itself: the suggestion is
    answered when the last one has."""
    words = told(text, most=4000)

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        _handed_over(row)
        not_before(on, row.assigned_on, "答复日期", "交办日期")
        several = [one for one in organs_of(session, row) if one.role is HandlingRole.HOST]
        days = [on]
        if several:
            own = next((one for one in several if one.organ == organ), None)
            refuse_unless(own is not None, row, "由几个单位分别答复，没有写明是哪一个", "请选答复的单位。")
            assert own is not None
            own.answered_on, own.opinion = on, words or None
            days = [one.answered_on for one in several if one.answered_on]
            if len(days) < len(several):
                row.outcome = outcome or row.outcome
                return
            joined = [f"{one.organ}：{one.opinion}" for one in several if one.opinion]
            row.reply = "\n".join(joined) or row.reply
        elif words:
            row.reply = words
        row.answered_on, row.outcome = max(days), outcome or row.outcome

    return act(desk, [target], f"登记{organ}答复", apply)


def evaluate(desk: Desk, target: Target, on: date, satisfaction: Satisfaction, reason: str = "") -> Saved:
    """登记评价 of the reply by whoever evaluates (`domain.handling.evaluator`); 不满意 says why."""
    bad = satisfaction is Satisfaction.DISSATISFIED
    why = told(reason, "不满意的原因" if bad else "")

    def apply(session: Session, row: Suggestion, _life: Life) -> None:
        refuse_unless(row.answered_on is not None, row, "还没有答复", "请先登记答复。")
        not_before(on, row.answered_on, "评价日期", "答复日期")
        row.evaluated_on, row.satisfaction = on, satisfaction
        if why:
            step(session, row, on, StepKind.OTHER, text=f"{UNSATISFIED if bad else '评价意见：'}{why}")

    return act(desk, [target], f"登记评价（{satisfaction.label}）", apply)


def again(desk: Desk, target: Target, on: date, hosts: Sequence[str] = ()) -> Saved:
    """重新交办 after 不满意: the round that ended is kept as it was, the suggestion begins the next one.

    Without `hosts` the same organs answer. Due within one month (浙江省实施代表法办法 art. 43).
    """

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        dissatisfied = row.satisfaction is Satisfaction.DISSATISFIED and row.evaluated_on is not None
        refuse_unless(dissatisfied, row, "没有被评为不满意，不用重办", "请核对所选的建议。")
        not_before(on, row.evaluated_on, "重新交办日期", "评价日期")
        session.add(_round_of(session, row, life))
        session.flush()
        answering = organs_named(hosts) or list(handling.hosts(life))
        assisting = [organ.name for organ in life.organs if organ.role is HandlingRole.ASSIST]
        put_organs(session, row, answering, assisting, on)
        row.assigned_on = on
        row.answered_on = row.evaluated_on = row.satisfaction = row.outcome = row.reply = row.extended_to = None

    return act(desk, [target], "不满意，重新交办", apply)


def _round_of(session: Session, row: Suggestion, life: Life) -> HandlingRound:
    """The round as it ended, with what the assisting organs said and why the deputy was not satisfied."""
    opinions = [f"{organ.name}（{organ.role.label}）：{organ.opinion}" for organ in life.organs if organ.opinion]
    why = [one.text.removeprefix(UNSATISFIED) for one in life.steps if one.text.startswith(UNSATISFIED)]
    numbers = session.exec(
        select(col(HandlingRound.number)).where(
            HandlingRound.suggestion_id == row.rowid, col(HandlingRound.archived).is_(False)
        )
    ).all()
    return HandlingRound(
        suggestion_id=row.rowid, number=max(numbers, default=0) + 1, handler=row.handler, assigned_on=row.assigned_on,
        answered_on=row.answered_on, evaluated_on=row.evaluated_on, satisfaction=row.satisfaction, outcome=row.outcome,
        reply="\n".join([*([row.reply] if row.reply else []), *opinions]) or None, reason=why[-1] if why else None,
    )  # fmt: skip


def grade(desk: Desk, target: Target, on: date, outcome: Outcome, text: str) -> Saved:
    """变更结果: B or C becomes A after tracking (建议办理规定 art. 20), or a slip is mended; the old class is kept."""
    why = told(text, "变更的依据")

    def apply(session: Session, row: Suggestion, _life: Life) -> None:
        refuse_unless(row.answered_on is not None, row, "还没有答复", "请先登记答复。")
        refuse_unless(row.outcome is not outcome, row, f"的办理结果已经是 {outcome.label} 类", "请核对所选的结果。")
        not_before(on, row.answered_on, "变更日期", "答复日期")
        step(session, row, on, StepKind.GRADED, text=why, outcome=row.outcome)
        row.outcome = outcome

    return act(desk, [target], f"办理结果变更为 {outcome.label} 类", apply)


def track(desk: Desk, target: Target, on: date, text: str, until: date | None = None) -> Saved:
    """跟踪: what was found since the reply. With `until` it is looked at again on that day, without it ends here."""
    words = told(text, "跟踪情况")

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        refuse_unless(row.answered_on is not None, row, "还没有答复", "请先登记答复。")
        not_before(on, row.answered_on, "跟踪日期", "答复日期")
        if until is not None:
            not_before(until, on, "下次跟踪日期", "跟踪日期")
        step(session, row, on, StepKind.TRACKED, text=words, until=until, organ="、".join(handling.hosts(life)))

    return act(desk, [target], "登记跟踪" if until else "跟踪结束", apply)


def mark(desk: Desk, target: Target, *, key: bool, excellent: bool, supervised_by: str = "") -> Saved:
    """重点与优秀: whether it is on the key list and who supervises it, and whether it was rated excellent."""

    def apply(_session: Session, row: Suggestion, _life: Life) -> None:
        row.key, row.excellent = key, excellent
        row.supervised_by = (told(supervised_by, most=40) or None) if key else None

    return act(desk, [target], "登记重点、优秀", apply)


def publish(desk: Desk, targets: Sequence[Target], on: date) -> Saved:
    """公开 of the reply (代表法 art. 51)."""

    def apply(_session: Session, row: Suggestion, _life: Life) -> None:
        refuse_unless(row.answered_on is not None, row, "还没有答复，不能公开", "请先登记答复。")
        not_before(on, row.answered_on, "公开日期", "答复日期")
        row.published_on = on

    return act(desk, targets, "公开", apply)
