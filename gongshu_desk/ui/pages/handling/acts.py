"""What is asked for every act and which service carries it out. The acts of one suggestion, and those of many."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import HandlingRole, Intake, Outcome, Satisfaction
from gongshu_desk.domain.handling import (
    NOT_ACCEPTABLE,
    Act,
    Life,
    evaluator,
    hosts,
    intake_remarks,
    reply_due,
    return_until,
    successors,
    unconfirmed,
    waiting_for,
)
from gongshu_desk.domain.names import printed
from gongshu_desk.services import handling
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handling import Matter
from gongshu_desk.services.handling_intake import Likely
from gongshu_desk.ui.kit.fields import Check, Combo
from gongshu_desk.ui.pages.handling.dialogs import (
    ActDialog,
    Line,
    day_field,
    organ_field,
    short_field,
    words_field,
)

OUTCOMES = (
    (Outcome.A, "A　已解决或已采纳落实"),
    (Outcome.B, "B　正在解决或列入计划逐步解决"),
    (Outcome.C, "C　暂不能解决，留作参考"),
)
WAYS = "电话、函件、上门、约谈"
SINGLY = 10
"""Co-signers with a tick of their own; the rest of a long list has one together."""
BATCH = frozenset({Act.ASSIGN, Act.URGE, Act.PUBLISH, Act.MERGE})
"""Acts that are carried out on everything chosen at once."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What a dialog needs to know: what it is about, who is known, which day it is."""

    matters: tuple[Matter, ...]
    organs: tuple[str, ...]
    today: date
    likely: tuple[Likely, ...] = ()

    @property
    def life(self) -> Life:
        """The one suggestion, or the first of several."""
        return self.matters[0].life

    @property
    def target(self) -> tuple[int, int]:
        """The one suggestion as it was shown."""
        return self.matters[0].target

    @property
    def targets(self) -> list[tuple[int, int]]:
        """All of them."""
        return [matter.target for matter in self.matters]

    @property
    def what(self) -> str:
        """What the dialog is about."""
        if len(self.matters) == 1:
            return f"{self.life.no}「{self.life.title}」"
        numbers = "、".join(matter.life.no for matter in self.matters[:6])
        return f"{len(self.matters)} 件：{numbers}{'…' if len(self.matters) > 6 else ''}"


Lines = Callable[[Asking], list[Line]]
Run = Callable[[Desk, Asking, dict[str, Any]], Any]


def ask(act: Act, parent: QWidget, about: Asking) -> ActDialog:
    """The dialog of an act."""
    lines = _LINES[act](about)
    return ActDialog(
        parent, act.label, about.what, lines, _GO.get(act, act.label), notes=_notes(act, about),
        needs=_NEEDS.get(act, lambda _values: ""),
    )  # fmt: skip


def carry_out(act: Act, desk: Desk, about: Asking, values: dict[str, Any]) -> Any:
    """Write what was asked; the act's own service."""
    return _RUNS[act](desk, about, values)


def done_words(act: Act, about: Asking) -> str:
    """What the toast says."""
    return f"已{_DONE.get(act, act.label)} {about.life.no if len(about.matters) == 1 else f'{len(about.matters)} 件'}"


# ---- remarks ------------------------------------------------------------------------------------------------


def _notes(act: Act, about: Asking) -> list[tuple[str, str, str]]:
    life, found = about.life, []
    if act is Act.EXAMINE:
        found += [("amber", "warning", f"{remark}。") for remark in intake_remarks(life)]
        for one in about.likely[:3]:
            told = f"与 {one.kept.life.no}「{one.kept.life.title}」标题 {one.score}% 相似，可能是同一件事，可合并办理。"
            found.append(("blue", "info", told))
    if act is Act.REFUSE and (until := return_until(life)) and about.today > until:
        found.append(("amber", "warning", f"承办单位应在十日内（{until.isoformat()} 前）退回，现已超过，会写进记录。"))
    if act is Act.EXTEND and life.assigned_on:
        found.append(("grey", "info", "问题复杂的最迟六个月内答复（代表法第五十一条）。"))
    if act is Act.AGAIN:
        found.append(("blue", "info", "这一轮的答复和评价留底，在全过程里一直看得到；一个月内重新答复。"))
    if act is Act.PASS_ON:
        found.append(("grey", "info", "领衔代表不变，积分不变；只是由这位联名代表评价答复，记入全过程。"))
    return found


# ---- what is asked ------------------------------------------------------------------------------------------


def _on(about: Asking, label: str) -> Line:
    return Line("on", label, day_field(about.today), True)


def _examine(about: Asking) -> list[Line]:
    life = about.life
    decision = Combo([(one, one.label) for one in Intake], life.intake or Intake.ACCEPTED, form=True, label="审查结果")
    ticks = [Line(f"tick{place}", "", Check(text)) for place, text in enumerate(NOT_ACCEPTABLE)]
    reason = words_field("退回、转为来信的写明理由", life.intake_reason, limit=200)
    return [
        Line("decision", "审查结果", decision, True),
        _on(about, "审查日期"),
        *ticks,
        Line("reason", "意见", reason),
    ]


def _ticked(values: dict[str, Any]) -> list[str]:
    return [text for place, text in enumerate(NOT_ACCEPTABLE) if values.get(f"tick{place}")]


def _examine_needs(values: dict[str, Any]) -> str:
    ticked = _ticked(values)
    if values["decision"] is Intake.ACCEPTED:
        return "勾选了不予受理的情形，请改选退回或转为来信" if ticked else ""
    return "" if ticked or values["reason"] else "请勾选情形或写明理由"


def _assign(about: Asking) -> list[Line]:
    life, several = about.life, len(about.matters) > 1
    assisting = [organ.name for organ in life.organs if organ.role is HandlingRole.ASSIST]
    host = organ_field(about.organs, "输入单位，回车确定；几个单位分别答复的都写上", () if several else hosts(life))
    assist = organ_field(about.organs, "没有可不填；两个月内提出会办意见", () if several else assisting)
    check = Check("问题复杂，六个月内答复（否则三个月）")
    check.set_value(life.complex)
    return [
        Line("hosts", "主办单位", host, True), Line("assisting", "会办单位", assist), _on(about, "交办日期"),
        Line("complex", "", check),
    ]  # fmt: skip


def _organ_line(about: Asking, names: Sequence[str], label: str = "单位") -> Line:
    return Line("organ", label, Combo([(name, name) for name in names], form=True, label=label, most=360), True)


def _answering(about: Asking) -> Sequence[str]:
    return waiting_for(about.life) or hosts(about.life)


def _assistants(about: Asking) -> list[str]:
    return [o.name for o in about.life.organs if o.role is HandlingRole.ASSIST and not o.answered_on]


def _confirm(about: Asking) -> list[Line]:
    waiting = unconfirmed(about.life)
    ticks = [Line(f"no:{one.certificate_no}", "", _ticked_check(printed(one.name))) for one in waiting[:SINGLY]]
    rest = waiting[SINGLY:]
    words = f"其余 {len(rest)} 人（{'、'.join(printed(one.name) for one in rest[:3])}…）"
    return [_on(about, "确认日期"), *ticks, *([Line("no:rest", "", _ticked_check(words))] if rest else [])]


def _confirmed(about: Asking, values: dict[str, Any]) -> list[str]:
    ticked = [key[3:] for key, on in values.items() if key.startswith("no:") and on]
    rest = [one.certificate_no for one in unconfirmed(about.life)[SINGLY:]]
    return [number for one in ticked for number in (rest if one == "rest" else [one])]


def _ticked_check(text: str) -> Check:
    check = Check(text)
    check.set_value(True)
    return check


def _reply(about: Asking) -> list[Line]:
    outcome = Combo([(None, "请选择"), *OUTCOMES], about.life.outcome, form=True, label="办理结果", most=360)
    organ = [_organ_line(about, _answering(about), "答复单位")]
    return [
        *organ, _on(about, "答复日期"), Line("outcome", "办理结果", outcome, True),
        Line("text", "答复要点", words_field("答复的要点；全文可作附件", "", lines=4, limit=4000)),
    ]  # fmt: skip


def _evaluate(about: Asking) -> list[Line]:
    """Nothing is chosen for the deputy: Enter alone must not make a 满意 of it."""
    votes = Combo([(None, "请选择"), *((one, one.label) for one in Satisfaction)], form=True, label="满意度")
    who = printed(evaluator(about.life).name)
    return [
        Line("satisfaction", "代表评价", votes, True), _on(about, "评价日期"),
        Line("reason", "意见", words_field(f"{who}的意见；不满意的写明原因，重办时对照")),
    ]  # fmt: skip


def _extend(about: Asking) -> list[Line]:
    due = reply_due(about.life)
    until = day_field(due.day + timedelta(days=30) if due else about.today)
    return [
        Line("until", "延期至", until, True), _on(about, "同意日期"),
        Line("reason", "理由", words_field("为什么延期，谁同意的"), True),
    ]  # fmt: skip


def _track(about: Asking) -> list[Line]:
    return [
        _on(about, "跟踪日期"), Line("text", "情况", words_field("办理到哪一步，现场怎样"), True),
        Line("until", "下次跟踪", day_field(None)), Line("end", "", Check("跟踪到此结束，不再跟踪")),
    ]  # fmt: skip


def _mark(about: Asking) -> list[Line]:
    key, excellent = Check("列为重点督办建议"), Check("评为优秀建议")
    key.set_value(about.life.key)
    excellent.set_value(about.life.excellent)
    who = short_field("重点督办的督办领导", about.life.supervised_by, 40)
    return [Line("key", "", key), Line("who", "督办领导", who), Line("excellent", "", excellent)]


def _heirs(about: Asking) -> list[Line]:
    heirs = Combo(
        [(one.certificate_no, f"{printed(one.name)}　{one.certificate_no}") for one in successors(about.life)],
        form=True, label="联名代表", most=360,
    )  # fmt: skip
    return [
        Line("to", "联名代表", heirs, True),
        _on(about, "日期"),
        Line("reason", "原因", short_field("如 领衔代表调离")),
    ]


def _told(label: str, hint: str, *, organ: bool = False, day: str = "日期") -> Lines:
    def lines(about: Asking) -> list[Line]:
        named = [_organ_line(about, _answering(about))] if organ else []
        return [*named, _on(about, day), Line("text", label, words_field(hint), True)]

    return lines


def _opinion(about: Asking) -> list[Line]:
    return [
        _organ_line(about, _assistants(about), "会办单位"), _on(about, "日期"),
        Line("text", "会办意见", words_field("提给主办单位的意见"), True),
    ]  # fmt: skip


def _refused(about: Asking) -> list[Line]:
    named = dict.fromkeys((*hosts(about.life), *(organ.name for organ in about.life.organs)))
    return [
        _organ_line(about, list(named), "退回单位"), _on(about, "退回日期"),
        Line("text", "理由", words_field("为什么不属于它的职责，建议交给谁"), True),
    ]  # fmt: skip


def _again(about: Asking) -> list[Line]:
    field = organ_field(about.organs, "输入单位，回车确定", hosts(about.life))
    return [Line("hosts", "承办单位", field, True), _on(about, "交办日期")]


def _grade(about: Asking) -> list[Line]:
    outcomes = [one for one in OUTCOMES if one[0] is not about.life.outcome]
    combo = Combo(outcomes, form=True, label="变更为", most=360)
    return [Line("outcome", "变更为", combo, True), *_told("依据", "什么时候办到了什么程度")(about)]


_LINES: dict[Act, Lines] = {
    Act.CONFIRM: _confirm,
    Act.EXAMINE: _examine,
    Act.ASSIGN: _assign,
    Act.REFUSE: _refused,
    Act.OPINION: _opinion,
    Act.URGE: _told("方式", WAYS, day="催办日期"),
    Act.MEET: _told("情况", "在哪里、怎么谈的、代表的意见", organ=True, day="面商日期"),
    Act.EXTEND: _extend,
    Act.REPLY: _reply,
    Act.EVALUATE: _evaluate,
    Act.AGAIN: _again,
    Act.GRADE: _grade,
    Act.TRACK: _track,
    Act.MARK: _mark,
    Act.PUBLISH: lambda about: [_on(about, "公开日期")],
    Act.PASS_ON: _heirs,
    Act.MERGE: lambda about: [_on(about, "日期")],
}
_NEEDS: dict[Act, Callable[[dict[str, Any]], str]] = {
    Act.EXAMINE: _examine_needs,
    Act.EVALUATE: lambda v: (
        "不满意的请写明原因" if v["satisfaction"] is Satisfaction.DISSATISFIED and not v["reason"] else ""
    ),
    Act.TRACK: lambda v: "" if bool(v["until"]) != v["end"] else "请填写下次跟踪的日期，或勾选到此结束",
    Act.CONFIRM: lambda v: "" if any(on for key, on in v.items() if key.startswith("no:")) else "请勾选确认了的代表",
}
_RUNS: dict[Act, Run] = {
    Act.CONFIRM: lambda desk, a, v: handling.confirm(desk, a.target, v["on"], _confirmed(a, v)),
    Act.EXAMINE: lambda desk, a, v: handling.examine(desk, a.target, v["decision"], v["on"], v["reason"], _ticked(v)),
    Act.ASSIGN: lambda desk, a, v: handling.assign(
        desk, a.targets, v["on"], v["hosts"], v["assisting"], complex_matter=v["complex"]
    ),
    Act.REFUSE: lambda desk, a, v: handling.send_back(desk, a.target, v["on"], v["organ"], v["text"]),
    Act.OPINION: lambda desk, a, v: handling.give_opinion(desk, a.target, v["on"], v["organ"], v["text"]),
    Act.URGE: lambda desk, a, v: handling.urge(desk, a.targets, v["on"], v["text"]),
    Act.MEET: lambda desk, a, v: handling.meet(desk, a.target, v["on"], v["organ"], v["text"]),
    Act.EXTEND: lambda desk, a, v: handling.extend(desk, a.target, v["on"], v["until"], v["reason"]),
    Act.REPLY: lambda desk, a, v: handling.reply(desk, a.target, v["on"], v["text"], v["outcome"], v["organ"]),
    Act.EVALUATE: lambda desk, a, v: handling.evaluate(desk, a.target, v["on"], v["satisfaction"], v["reason"]),
    Act.AGAIN: lambda desk, a, v: handling.again(desk, a.target, v["on"], v["hosts"]),
    Act.GRADE: lambda desk, a, v: handling.grade(desk, a.target, v["on"], v["outcome"], v["text"]),
    Act.TRACK: lambda desk, a, v: handling.track(desk, a.target, v["on"], v["text"], v["until"]),
    Act.MARK: lambda desk, a, v: handling.mark(
        desk, a.target, key=v["key"], excellent=v["excellent"], supervised_by=v["who"]
    ),
    Act.PUBLISH: lambda desk, a, v: handling.publish(desk, a.targets, v["on"]),
    Act.PASS_ON: lambda desk, a, v: handling.pass_on(desk, a.target, v["on"], v["to"], v["reason"]),
    Act.MERGE: lambda desk, a, v: handling.handle_together(desk, a.targets, v["on"]),
}
_GO = {Act.CONFIRM: "登记确认", Act.REFUSE: "登记退回", Act.PASS_ON: "转交", Act.MARK: "保存", Act.TRACK: "登记跟踪"}
_DONE = {
    Act.CONFIRM: "登记联名确认", Act.REFUSE: "登记退回", Act.EXTEND: "登记延期", Act.MEET: "登记面商",
    Act.TRACK: "登记跟踪", Act.MARK: "保存重点、优秀", Act.REPLY: "登记答复", Act.EVALUATE: "登记评价",
    Act.OPINION: "登记会办意见",
}  # fmt: skip
