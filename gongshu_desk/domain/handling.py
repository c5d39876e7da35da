"""Life of a suggestion (建议、议案): in which state it is, by when what is due, and what may be done next.

Nothing here is stored. State and deadlines follow from the days that were entered, so that a list of another office
can be read in and stands where it should. Sources: 代表法 art. 51 (reply within three months, six for complex matters),
浙江省实施代表法办法 art. 43 (one month after 不满意), 浙江省人大代表建议办理规定 art. 14–24 (return within ten days,
opinion of an assisting organ within two months, tracking of what is not solved), 地方组织法 art. 22 (ten co-signers).
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from gongshu_desk.domain.codes import Code, HandlingRole, Intake, Outcome, Satisfaction, StepKind, SuggestionKind
from gongshu_desk.domain.records.suggestion import MOTION_SIGNERS
from gongshu_desk.domain.workdays import Calendar, holidays, next_working_day

REPLY_MONTHS, COMPLEX_MONTHS, AGAIN_MONTHS, OPINION_MONTHS = 3, 6, 1, 2
RETURN_DAYS = 10
SLIP_DAYS = 30
"""When the office asks after an evaluation that has not come back; the regulation says 「及时」 and no number."""
SOON_DAYS = 15
"""From so many days before a deadline the organ is reminded."""

MERGED = "合并办理："
PASSED_ON = "评价人转为："
"""How a step of kind 其他 begins that says with which suggestion this one is handled together (建议办理规定 art. 18),
or who evaluates since the lead's mandate ended; behind it stands the number."""


class State(Code):
    """How far a suggestion has come (办理状态); derived, never stored."""

    DRAFT = "draft", "草稿"
    UNCONFIRMED = "unconfirmed", "联名待确认"
    TO_EXAMINE = "to_examine", "待审查"
    SENT_BACK = "sent_back", "审查退回"
    AS_LETTER = "as_letter", "转为来信"
    TO_ASSIGN = "to_assign", "待交办"
    UNDER_WAY = "under_way", "办理中"
    TO_EVALUATE = "to_evaluate", "待评价"
    AGAIN = "again", "须重办"
    TRACKED = "tracked", "跟踪办理"
    CLOSED = "closed", "办结"
    PUBLISHED = "published", "已公开"


OPEN = frozenset(set(State) - {State.SENT_BACK, State.AS_LETTER, State.CLOSED, State.PUBLISHED})
"""States in which something is still to be done."""


class Act(Code):
    """What can be done with a suggestion (办理操作)."""

    CONFIRM = "confirm", "登记联名确认"
    EXAMINE = "examine", "审查"
    ASSIGN = "assign", "交办"
    REFUSE = "refuse", "承办单位退回"
    OPINION = "opinion", "登记会办意见"
    URGE = "urge", "催办"
    MEET = "meet", "面商"
    EXTEND = "extend", "延期"
    REPLY = "reply", "登记答复"
    EVALUATE = "evaluate", "登记评价"
    AGAIN = "again", "重新交办"
    GRADE = "grade", "变更结果"
    TRACK = "track", "跟踪"
    MARK = "mark", "重点与优秀"
    PUBLISH = "publish", "公开"
    PASS_ON = "pass_on", "转由联名代表评价"
    MERGE = "merge", "合并办理"


@dataclass(frozen=True, slots=True)
class Signer:
    """A co-signer in the order of signing; `serving` says whether the mandate still runs."""

    certificate_no: str
    name: str
    confirmed_on: date | None = None
    serving: bool = True


@dataclass(frozen=True, slots=True)
class Organ:
    """An assisting organ (会办), or one of several that answer (分办)."""

    name: str
    role: HandlingRole
    assigned_on: date | None = None
    answered_on: date | None = None
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """An earlier round of handling, ended with 不满意."""

    number: int
    handler: str | None
    assigned_on: date | None
    answered_on: date | None
    evaluated_on: date | None
    satisfaction: Satisfaction | None
    outcome: Outcome | None
    reply: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened on a day; `outcome` of a change of result is the old one, `until` a day agreed on."""

    on: date
    kind: StepKind
    organ: str = ""
    text: str = ""
    outcome: Outcome | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """A suggestion with everything that has happened to it. The handling dates are those of the present round."""

    no: str
    title: str
    kind: SuggestionKind
    raised_on: date
    lead: str
    lead_name: str
    lead_serving: bool = True
    content: str = ""
    intake: Intake | None = None
    intake_on: date | None = None
    intake_reason: str = ""
    handler: str | None = None
    assigned_on: date | None = None
    complex: bool = False
    extended_to: date | None = None
    answered_on: date | None = None
    reply: str = ""
    evaluated_on: date | None = None
    satisfaction: Satisfaction | None = None
    outcome: Outcome | None = None
    key: bool = False
    excellent: bool = False
    supervised_by: str = ""
    published_on: date | None = None
    signers: tuple[Signer, ...] = ()
    organs: tuple[Organ, ...] = ()
    rounds: tuple[Round, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadline:
    """What is due by a day, from whom, and by which rule; `day` is a working day."""

    what: str
    day: date
    rule: str
    organ: str = ""

    def left(self, today: date) -> int:
        """Days left; negative once it is over."""
        return (self.day - today).days


def months_after(day: date, months: int) -> date:
    """The same day so many months on, or the last day of a month that has no such day (民法典 art. 202)."""
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def state(life: Life) -> State:
    """How far it has come. A later fact implies the earlier ones: what was answered was handed over."""
    turned_away = {Intake.SENT_BACK: State.SENT_BACK, Intake.AS_LETTER: State.AS_LETTER}
    if life.intake in turned_away and life.assigned_on is None:
        return turned_away[life.intake]
    if life.answered_on is None:
        return State.UNDER_WAY if life.assigned_on else _before_hand_over(life)
    if life.evaluated_on is None or life.satisfaction is None:
        return State.TO_EVALUATE
    if life.satisfaction is Satisfaction.DISSATISFIED and not settled(life):
        return State.AGAIN
    if life.outcome in (Outcome.B, Outcome.C) and not settled(life):
        return State.TRACKED
    return State.PUBLISHED if life.published_on else State.CLOSED


def _before_hand_over(life: Life) -> State:
    if life.intake is Intake.ACCEPTED:
        return State.TO_ASSIGN
    if not life.content:
        return State.DRAFT
    return State.UNCONFIRMED if unconfirmed(life) else State.TO_EXAMINE


def settled(life: Life) -> bool:
    """Whether the tracking of this round was ended: its last 跟踪办理 names no next day."""
    since = life.answered_on or life.raised_on
    tracked = [step for step in life.steps if step.kind is StepKind.TRACKED and step.on >= since]
    return bool(tracked) and tracked[-1].until is None


def unconfirmed(life: Life) -> tuple[Signer, ...]:
    """The co-signers who have not confirmed the content yet."""
    return tuple(signer for signer in life.signers if signer.confirmed_on is None)


def hosts(life: Life) -> tuple[str, ...]:
    """The organs that answer: those entered one by one (分办), else the one of the suggestion."""
    named = tuple(organ.name for organ in life.organs if organ.role is HandlingRole.HOST)
    return named or tuple(name for name in (life.handler or "").split("、") if name)


def waiting_for(life: Life) -> tuple[str, ...]:
    """The hosts that have not answered yet."""
    if life.answered_on is not None:
        return ()
    answered = {organ.name for organ in life.organs if organ.role is HandlingRole.HOST and organ.answered_on}
    return tuple(name for name in hosts(life) if name not in answered)


def reply_due(life: Life, calendar: Calendar = holidays) -> Deadline | None:
    """By when the present round is to be answered in writing; None before hand-over."""
    if life.assigned_on is None:
        return None
    again = bool(life.rounds)
    months = AGAIN_MONTHS if again else COMPLEX_MONTHS if life.complex else REPLY_MONTHS
    day = months_after(life.assigned_on, months)
    rule = "不满意的一个月内重新答复" if again else f"交办之日起{_CHINESE[months]}个月内答复"
    if life.extended_to and life.extended_to > day:
        day, rule = life.extended_to, f"同意延期至 {life.extended_to.isoformat()}"
    moved = next_working_day(day, calendar)
    if moved != day:
        rule += f"，{day.isoformat()} 不是工作日，顺延"
    return Deadline("答复", moved, rule, "、".join(waiting_for(life) or hosts(life)))


def deadlines(life: Life, calendar: Calendar = holidays) -> list[Deadline]:
    """Everything that is due in its present state, the earliest first."""
    at, found = state(life), []
    if at is State.UNDER_WAY:
        due = reply_due(life, calendar)
        found += [due] if due else []
        for organ in life.organs:
            given = organ.assigned_on or life.assigned_on
            if organ.role is HandlingRole.ASSIST and not organ.answered_on and given:
                day = next_working_day(months_after(given, OPINION_MONTHS), calendar)
                found.append(Deadline("会办意见", day, "会办单位两个月内提出意见", organ.name))
    elif at is State.TO_EVALUATE and life.answered_on:
        day = next_working_day(life.answered_on + timedelta(days=SLIP_DAYS), calendar)
        found.append(Deadline("征询意见表", day, f"答复后 {SLIP_DAYS} 天未退回的提醒代表", evaluator(life).name))
    elif at is State.TRACKED and (until := _tracked_until(life)):
        found.append(Deadline("跟踪", next_working_day(until, calendar), "约定的跟踪日期", "、".join(hosts(life))))
    return sorted(found, key=lambda one: one.day)


def return_until(life: Life, calendar: Calendar = holidays) -> date | None:
    """Until when an organ may send a suggestion back that is not its matter (建议办理规定 art. 16: ten days)."""
    if life.assigned_on is None or life.rounds:
        return None
    return next_working_day(life.assigned_on + timedelta(days=RETURN_DAYS), calendar)


def days_late(life: Life, calendar: Calendar = holidays) -> int:
    """How many days after its deadline the present round was answered; 0 in time or not answered."""
    due = reply_due(life, calendar)
    return max(0, (life.answered_on - due.day).days) if due and life.answered_on else 0


def evaluator(life: Life) -> Signer:
    """Who evaluates the reply: the lead, or the co-signer to whom it was passed on when the lead's mandate ended."""
    numbers = [step.text.removeprefix(PASSED_ON) for step in life.steps if step.text.startswith(PASSED_ON)]
    named = {signer.certificate_no: signer for signer in life.signers}
    found = named.get(numbers[-1].partition(" ")[0]) if numbers else None
    return found or Signer(life.lead, life.lead_name, serving=life.lead_serving)


def merged_with(life: Life) -> tuple[str, ...]:
    """Numbers of the suggestions that are handled together with this one; each keeps its own record (art. 18)."""
    texts = [step.text.removeprefix(MERGED) for step in life.steps if step.text.startswith(MERGED)]
    return tuple(dict.fromkeys(number for text in texts for number in text.split("、")))


def _tracked_until(life: Life) -> date | None:
    tracked = [step for step in life.steps if step.kind is StepKind.TRACKED]
    return tracked[-1].until if tracked else None


def acts(life: Life) -> tuple[Act, ...]:
    """What can be done in the present state, the usual next act first."""
    at = state(life)
    found = list(_ACTS.get(at, ()))
    if at is State.UNDER_WAY:
        if any(o.role is HandlingRole.ASSIST and not o.answered_on for o in life.organs):
            found.insert(1, Act.OPINION)
        if life.rounds:
            found.remove(Act.REFUSE)
    if at in (State.TO_EVALUATE, State.UNDER_WAY) and not evaluator(life).serving and successors(life):
        found.insert(0, Act.PASS_ON)
    if at in (State.CLOSED, State.TRACKED, State.PUBLISHED) and life.outcome is not Outcome.A:
        found.append(Act.GRADE)
    return tuple(dict.fromkeys(found))


def successors(life: Life) -> tuple[Signer, ...]:
    """The co-signers still in office, in the order of signing: who may evaluate where the lead no longer does."""
    return tuple(signer for signer in life.signers if signer.serving)


def intake_remarks(life: Life) -> list[str]:
    """What the clerk should look at before 立案; remarks, no refusals."""
    found = []
    signers = len(life.signers) + 1
    if life.kind is SuggestionKind.MOTION and signers < MOTION_SIGNERS:
        found.append(f"议案须有十名以上代表联名（地方组织法第二十二条），现有 {signers} 名")
    if waiting := unconfirmed(life):
        names = "、".join(signer.name for signer in waiting[:4])
        found.append(f"联名代表 {names}{'等' if len(waiting) > 4 else ''} {len(waiting)} 人还没有确认内容")
    if not life.content:
        found.append("还没有填写内容摘要（案由和具体建议）")
    return found


NOT_ACCEPTABLE: tuple[str, ...] = (
    "涉及代表本人、近亲属个人利益的事项",
    "代转群众来信，没有代表自己的建议",
    "正在诉讼、仲裁、复议、信访的具体案件",
    "属于学术探讨、产品推介的",
    "没有具体内容、意见或者要求的",
    "不属于本级国家机关职权范围的事项",
)
"""What cannot be brought as a suggestion (建议办理规定 art. 6, in the office's words): ticked at the intake check."""


_CHINESE = {AGAIN_MONTHS: "一", OPINION_MONTHS: "两", REPLY_MONTHS: "三", COMPLEX_MONTHS: "六"}
_BEFORE = (Act.EXAMINE, Act.CONFIRM, Act.ASSIGN, Act.MERGE)
_ACTS: dict[State, tuple[Act, ...]] = {
    State.DRAFT: _BEFORE,
    State.UNCONFIRMED: (Act.CONFIRM, Act.EXAMINE, Act.ASSIGN, Act.MERGE),
    State.TO_EXAMINE: _BEFORE,
    State.SENT_BACK: (Act.EXAMINE,),
    State.AS_LETTER: (Act.EXAMINE,),
    State.TO_ASSIGN: (Act.ASSIGN, Act.MERGE, Act.MARK, Act.EXAMINE),
    State.UNDER_WAY: (Act.REPLY, Act.URGE, Act.MEET, Act.EXTEND, Act.REFUSE, Act.MARK, Act.MERGE),
    State.TO_EVALUATE: (Act.EVALUATE, Act.MEET, Act.MARK),
    State.AGAIN: (Act.AGAIN, Act.MEET, Act.TRACK),
    State.TRACKED: (Act.TRACK, Act.GRADE, Act.MARK, Act.PUBLISH),
    State.CLOSED: (Act.PUBLISH, Act.TRACK, Act.MARK),
    State.PUBLISHED: (Act.TRACK, Act.MARK),
}
