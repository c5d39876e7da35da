"""The life of a suggestion as it is told: one line for each thing that happened, by day, with the words to read aloud."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from gongshu_desk.domain.codes import HandlingRole, Outcome, Satisfaction, StepKind
from gongshu_desk.domain.handling import (
    MERGED,
    PASSED_ON,
    Deadline,
    Life,
    Organ,
    Round,
    Signer,
    Step,
    days_late,
    deadlines,
)
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.workdays import Calendar, holidays

Tone = Literal["ink", "green", "amber", "red", "blue"]


@dataclass(frozen=True, slots=True)
class Happening:
    """One line: the day (None where it is still to come without one), what happened, and the words below it."""

    on: date | None
    title: str
    words: str = ""
    tone: Tone = "ink"
    to_come: bool = False


def story(life: Life, calendar: Calendar = holidays) -> list[Happening]:
    """Everything that happened, the earliest first, then what is due."""
    found = [*_handed_in(life), *_intake(life)]
    for earlier in life.rounds:
        found += _round(earlier, f"第 {earlier.number} 次")
    found += _present(life, calendar)
    found += [_step(step) for step in life.steps]
    if life.published_on:
        found.append(Happening(life.published_on, "公开", "答复已在网上公开", "green"))
    order = {id(one): place for place, one in enumerate(found)}
    found.sort(key=lambda one: (one.on or date.max, order[id(one)]))
    return [*found, *(_due(one) for one in deadlines(life, calendar))]


def _handed_in(life: Life) -> list[Happening]:
    signers = f"，联名 {len(life.signers)} 人" if life.signers else ""
    found = [Happening(life.raised_on, f"提出{life.kind.label}", f"领衔 {printed(life.lead_name)}{signers}")]
    by_day: dict[date, list[Signer]] = {}
    for signer in life.signers:
        if signer.confirmed_on:
            by_day.setdefault(signer.confirmed_on, []).append(signer)
    for day, listed in by_day.items():
        found.append(Happening(day, "联名确认", "、".join(printed(one.name) for one in listed)))
    return found


def _intake(life: Life) -> list[Happening]:
    if life.intake is None or life.intake_on is None:
        return []
    tone: Tone = "green" if life.intake.value == "accepted" else "red"
    return [Happening(life.intake_on, f"审查：{life.intake.label}", life.intake_reason, tone)]


def _round(one: Round, which: str) -> list[Happening]:
    found = []
    if one.assigned_on:
        found.append(Happening(one.assigned_on, f"{which}交办", one.handler or ""))
    if one.answered_on:
        found.append(Happening(one.answered_on, f"{which}答复{_class(one.outcome)}", one.reply))
    if one.evaluated_on and one.satisfaction:
        found.append(_evaluation(one.evaluated_on, f"{which}评价", one.satisfaction, one.reason))
    return found


def _class(outcome: Outcome | None) -> str:
    return f"（{outcome.label} 类）" if outcome else ""


def _evaluation(on: date, what: str, satisfaction: Satisfaction, words: str = "") -> Happening:
    tones: dict[Satisfaction, Tone] = {
        Satisfaction.SATISFIED: "green", Satisfaction.FAIRLY: "blue", Satisfaction.DISSATISFIED: "red",
    }  # fmt: skip
    return Happening(on, f"{what}：{satisfaction.label}", words, tones[satisfaction])


def _present(life: Life, calendar: Calendar) -> list[Happening]:
    which = f"第 {len(life.rounds) + 1} 次" if life.rounds else ""
    found = []
    if life.assigned_on:
        hosts = life.handler or "、".join(organ.name for organ in life.organs if organ.role is HandlingRole.HOST)
        assisting = "、".join(organ.name for organ in life.organs if organ.role is HandlingRole.ASSIST)
        words = f"{hosts}主办" + (f"，{assisting}会办" if assisting else "")
        found.append(Happening(life.assigned_on, f"{which}交办", words + ("；问题复杂" if life.complex else "")))
    found += [_organ(organ) for organ in life.organs if organ.answered_on]
    if life.answered_on:
        late = days_late(life, calendar)
        tail = f"，逾期 {late} 天" if late else ""
        several = any(organ.role is HandlingRole.HOST for organ in life.organs)
        words = "" if several else life.reply
        found.append(
            Happening(life.answered_on, f"{which}答复{_class(life.outcome)}{tail}", words, "amber" if late else "ink")
        )
    if life.evaluated_on and life.satisfaction:
        found.append(_evaluation(life.evaluated_on, f"{which}评价", life.satisfaction))
    return found


def _organ(organ: Organ) -> Happening:
    what = "提出会办意见" if organ.role is HandlingRole.ASSIST else "答复"
    return Happening(organ.answered_on, f"{organ.name}{what}", organ.opinion)


def _step(step: Step) -> Happening:
    if step.text.startswith(MERGED):
        return Happening(
            step.on, "合并办理", f"与 {step.text.removeprefix(MERGED)} 一并办理，各自答复、各自评价", "blue"
        )
    if step.text.startswith(PASSED_ON):
        return Happening(step.on, "转由联名代表评价", step.text.removeprefix(PASSED_ON), "blue")
    if step.kind is StepKind.OTHER and "：" in step.text[:8]:
        title, _, words = step.text.partition("：")
        return Happening(step.on, title, words)
    title = step.kind.label
    if step.kind is StepKind.EXTENDED and step.until:
        title = f"延期至 {step.until.isoformat()}"
    if step.kind is StepKind.GRADED:
        title = f"结果变更（原为 {step.outcome.label if step.outcome else '未填'}{' 类' if step.outcome else ''}）"
    if step.kind is StepKind.TRACKED:
        title = f"跟踪，{step.until.isoformat()} 再看" if step.until else "跟踪结束"
    tones: dict[StepKind, Tone] = {StepKind.REFUSED: "red", StepKind.URGED: "amber", StepKind.EXTENDED: "amber"}
    words = f"{step.organ}：{step.text}" if step.organ and step.kind is not StepKind.EXTENDED else step.text
    return Happening(step.on, title, words, tones.get(step.kind, "ink"))


def _due(one: Deadline) -> Happening:
    who = f"{one.organ}，" if one.organ else ""
    return Happening(one.day, f"{one.what}期限", f"{who}{one.rule}", "blue", to_come=True)
