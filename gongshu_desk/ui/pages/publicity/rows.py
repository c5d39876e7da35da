"""What the page gathers, and how it stands in its tables and cards. Plain values; nothing is written here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gongshu_desk.domain.figures import NO_RATE, shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.rounds import Differences, PersonDifference
from gongshu_desk.services import publications
from gongshu_desk.services.choices import Choosable, choices
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.objection_slips import Slip, slips
from gongshu_desk.services.publications import Round, Standing
from gongshu_desk.ui.kit.columns import Cell, Column, Row, Run
from gongshu_desk.ui.kit.record_side import Line

SLIPS = (
    Column("stage", "状态", "chip", width=104, rank=0),
    Column("name", "代表", "name", width=148, rank=0),
    Column("kind", "类别", width=64, rank=3),
    Column("content", "异议内容", width=150, stretch=True, rank=1, show=lambda v, _r: Cell(v, tip=v)),
    Column("received_on", "收到", width=104, rank=2),
    Column("decision", "结果", width=84, rank=4, show=lambda v, _r: Cell(v or NO_RATE, "" if v else "ink3")),
    Column("effect", "积分", "number", width=132, rank=2, show=lambda v, _r: v, sortable=False, tip="公示的 → 现在的"),
    Column("no", "编号", width=104, rank=5),
)
ROUNDS = (
    Column("word", "轮次", "name", width=96, rank=0),
    Column("state", "状态", "chip", width=112, rank=0),
    Column("window", "公示期间", width=210, rank=0, tone="ink"),
    Column("days", "工作日", "number", width=72, rank=4),
    Column("place", "地点", width=150, rank=3, show=lambda v, _r: Cell(v or NO_RATE, tip=v)),
    Column("reason", "更正或撤回理由", width=140, stretch=True, rank=2, show=lambda v, _r: Cell(v or NO_RATE, tip=v)),
    Column("document_no", "文号", width=130, rank=5),
    Column("fingerprint", "指纹", width=96, rank=4),
    Column("print", "", "action", width=104, rank=0, sortable=False),
)
PEOPLE = (
    Column("name", "代表、明细", "name", width=240, stretch=True, rank=0, show=lambda v, _r: v, sortable=False),
    Column("old", "原积分", "number", width=84, rank=1, sortable=False),
    Column("new", "现积分", "number", width=84, rank=0, tone="ink", sortable=False),
    Column("change", "增减", "number", width=76, rank=0, sortable=False),
    Column("rank", "名次", "number", width=104, rank=2, show=lambda v, _r: v, sortable=False),
    Column("band", "等次", width=150, rank=3, show=lambda v, _r: v, sortable=False),
)
STAGES = ("待核查", "待决定", "待答复", "已答复")


@dataclass(frozen=True, slots=True)
class Found:
    """A year's publication and objections, read in one go. `corrected` are the later rounds, the newest first."""

    year: int
    today: date
    standing: Standing
    rounds: tuple[Round, ...]
    slips: tuple[Slip, ...]
    corrected: tuple[tuple[Round, Round, Differences], ...]
    deputies: tuple[Choosable, ...]

    def slip(self, no: str) -> Slip | None:
        """The objection of this number."""
        return next((one for one in self.slips if one.no == no), None)


def gather(desk: Desk, year: int) -> Found:
    """Read everything the page shows."""
    standing = publications.standing(desk, year)
    corrected = tuple(publications.differences(desk, year, one.round) for one in reversed(standing.rounds[1:]))
    return Found(
        year,
        desk.today(),
        standing,
        tuple(publications.history(desk, year)),
        tuple(slips(desk, year)),
        corrected,
        tuple(choices(desk, ("deputies",))["deputies"]),
    )


# --- objections -----------------------------------------------------------------------------------------------


def slip_rows(found: Found) -> list[Row]:
    """The objections, those that wait first, in the order of their reception."""
    order = {stage: place for place, stage in enumerate(STAGES)}
    listed = sorted(found.slips, key=lambda one: (order[one.stage] == 3, one.draft.received_on, one.no))
    return [
        {
            "no": one.no,
            "stage": one.stage,
            "name": printed(one.name) + (f"（{one.mark}）" if one.mark else ""),
            "kind": one.draft.kind.label,
            "content": one.draft.content,
            "received_on": one.draft.received_on,
            "decision": one.draft.decision.label if one.draft.decision else "",
            "effect": _effect(one),
            "slip": one,
        }
        for one in listed
    ]


def _effect(one: Slip) -> Cell:
    old, new = one.published, one.present
    if old is None or new is None:
        return Cell(NO_RATE, "ink3")
    if old.total == new.total:
        return Cell(f"{old.total:f}")
    return Cell(runs=_turn(f"{old.total:f}", f"{new.total:f}"))


def _turn(old: str, new: str) -> tuple[Run, ...]:
    return Run(old, "ink3", strike=True), Run(" → ", "ink3"), Run(new, "blue", bold=True)


def slip_lines(one: Slip) -> list[Line]:
    """An objection to read, step after step."""
    draft = one.draft
    hung = f"第 {one.round.round} 次公示" if one.round else "公示以前"
    by = f"{draft.received_on} {draft.received_by or ''}".strip() + ("，逾期" if one.late else "")
    found = [
        Line("针对", hung),
        Line("涉及事项", one.about or "没有指明哪一条"),
        Line("异议内容", draft.content),
        Line("收到", by),
        *([Line("提出人", draft.raised_by)] if draft.raised_by else []),
    ]
    if draft.checked_on:
        found += [Line("核查", _who(draft.checked_on, draft.checked_by)), Line("核查情况", draft.findings or "")]
    if draft.decided_on and draft.decision:
        found += [Line("决定", f"{draft.decision.label}　{_who(draft.decided_on, draft.decided_by)}")]
        found += [Line("更正情况", draft.correction)] if draft.correction else []
    found.append(Line("积分", points_of(one)))
    if one.difference is not None:
        found += (
            [Line("明细变动", "\n".join(line.told for line in one.difference.lines))] if one.difference.lines else []
        )
    if draft.answered_on:
        found += [Line("答复", _who(draft.answered_on, "")), Line("答复意见", draft.answer or "")]
    return found


def points_of(one: Slip) -> str:
    """「公示 85.5 分第 10 名，现在 87.5 分第 8 名」."""
    old, new = one.published, one.present
    if old is None or new is None:
        return f"现在 {shown(new.total)} 分" if new is not None else NO_RATE
    if old.total == new.total and old.rank == new.rank:
        return f"{shown(old.total)} 分{_place(old.rank)}，与公示的一样"
    return f"公示 {shown(old.total)} 分{_place(old.rank)}，现在 {shown(new.total)} 分{_place(new.rank)}"


def _place(rank: int | None) -> str:
    return f"，第 {rank} 名" if rank is not None else ""


def _who(day: date, by: str | None) -> str:
    return f"{day} {by or ''}".strip()


# --- rounds ---------------------------------------------------------------------------------------------------


def round_rows(found: Found) -> list[Row]:
    """Every round, the newest first."""
    return [
        {
            "round": one.round,
            "word": f"第 {one.round} 次",
            "state": _round_state(found, one),
            "window": f"{one.opens_on} 至 {one.closes_on}",
            "days": one.working_days,
            "place": one.place,
            "reason": one.withdraw_reason or one.reason,
            "document_no": one.document_no or NO_RATE,
            "fingerprint": one.fingerprint,
            "print": "打印" if one.withdrawn_on is None else "",
        }
        for one in found.rounds
    ]


def _round_state(found: Found, one: Round) -> str:
    if one.withdrawn_on is not None:
        return "已撤回"
    last = found.standing.last
    if last is None or one.round != last.round:
        return "已更正"
    if found.today < one.opens_on:
        return "待公示"
    return "公示中" if found.today <= one.closes_on else "已届满"


# --- differences ----------------------------------------------------------------------------------------------


def person_rows(found: Differences) -> list[Row]:
    """Each deputy with the lines that came, went or count otherwise below; rules first, moved ones last."""
    rows: list[dict[str, Any]] = [_plain_row(f"规则{at}", f"规则：{rule}") for at, rule in enumerate(found.rules)]
    for person in (*found.own, *(one for one in found.people if one.moved_only)):
        rows.append(_person_row(person))
        rows += [
            _plain_row(f"{person.certificate_no}/{at}", line.told) | {"change": shown_change(line.change)}
            for at, line in enumerate(person.lines)
        ]
    return rows


def _plain_row(key: str, text: str) -> dict[str, Any]:
    return {
        "key": key, "level": 1, "name": Cell(text, "ink2", tip=text), "old": "", "new": "", "change": "",
        "rank": Cell(""), "band": Cell(""),
    }  # fmt: skip


def _person_row(person: PersonDifference) -> dict[str, Any]:
    old, new = person.old, person.new
    change = person.total_change
    moved = f"{change:+f}".replace("-", "−") if change else NO_RATE  # as many decimals as the totals beside it
    word = "新列入" if old is None else "移出" if new is None else moved
    note = f"（{person.group}）" if person.group else ""
    return {
        "key": person.certificate_no,
        "level": 0,
        "name": Cell(printed(person.name), bold=True, sub=note),
        "old": f"{old.total:f}" if old else NO_RATE,
        "new": f"{new.total:f}" if new else NO_RATE,
        "change": word,
        "rank": _moved(str(old.rank) if old and old.rank else NO_RATE, str(new.rank) if new and new.rank else NO_RATE),
        "band": _moved((old.band if old else None) or NO_RATE, (new.band if new else None) or NO_RATE),
    }


def shown_change(value: Any) -> str:
    """+2, −0.5."""
    text = shown(value)
    return f"+{text}" if value > 0 else text


def _moved(old: str, new: str) -> Cell:
    return Cell(new) if old == new else Cell(runs=_turn(old, new))


def compared(found: Found) -> list[tuple[Any, str]]:
    """What can be compared, for the choice above the table: the present against what hangs, then each later round."""
    listed: list[tuple[Any, str]] = []
    last = found.standing.last
    if last is not None:
        listed.append(("now", f"现在 对 第 {last.round} 次公示"))
    listed += [(after.round, f"第 {after.round} 次 对 第 {before.round} 次") for before, after, _ in found.corrected]
    return listed


def differences_of(found: Found, which: Any) -> Differences:
    """The differences of one choice of `compared`."""
    if which == "now" or which is None:
        return found.standing.changed
    return next(differs for _, after, differs in found.corrected if after.round == which)


def counted(slips_: Sequence[Slip]) -> str:
    """「异议 3 件，待核查 1，待决定 0，待答复 0」, only those that wait."""
    waiting = [(stage, sum(one.stage == stage for one in slips_)) for stage in STAGES[:3]]
    parts = [f"{stage} {number}" for stage, number in waiting if number]
    return "，".join([f"异议 {len(slips_)} 件", *parts]) if slips_ else "没有异议"
