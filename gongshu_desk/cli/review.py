"""Commands on the review of facts: list, check, return, ask again."""

from typing import Annotated, Any

import typer

from gongshu_desk.cli.commands import answer, application, at_desk, settings
from gongshu_desk.cli.output import document, say, table
from gongshu_desk.domain import names
from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import review as service

review_commands = typer.Typer(help="审核：待核的记录由另一人通过或退回。", rich_markup_mode=None)
application.add_typer(review_commands, name="review")

Sources = Annotated[list[str], typer.Argument(help="记录，如 activities/A012 suggestions/S003，一次一类")]
By = Annotated[str, typer.Option(help="审核人，不能是登记人本人")]
Mandate = Annotated[str, typer.Option(help="只审核这位代表的（代表证号）")]


@review_commands.command("list")
def review_list(
    year: int,
    state: Annotated[str | None, typer.Option(help="待核、已核、退回")] = None,
    kind: Annotated[str | None, typer.Option(help="attendance suggestions duty-reports honours")] = None,
    search: Annotated[str, typer.Option(help="姓名、拼音或文字")] = "",
) -> None:
    """列出一个年度的记录和审核情况。"""
    wanted, kinds = _state(state), _kinds(kind)
    with at_desk() as desk:
        counted = service.counts(desk, year)
        found = [fact for one in kinds for fact in service.facts(desk, year, one, state=wanted, search=search)]
    if settings.json:
        document({
            "year": year,
            "counts": {k: {s.value: n for s, n in zip(ReviewState, _numbers(counted[k]), strict=True)} for k in kinds},
            "count": len(found),
            "rows": [_row(fact) for fact in found],
        })  # fmt: skip
        return
    for one in kinds:
        numbers = "，".join(f"{s.label} {n}" for s, n in zip(ReviewState, _numbers(counted[one]), strict=True))
        say(f"{service.KINDS[one].label}：{numbers}")
    table(
        ("记录", "代表", "代表证号", "日期", "事项", "情况", "审核", "理由", "登记人"),
        [
            (
                f.source, names.printed(f.who) if f.certificate_no else f.who, f.certificate_no,
                f.day.isoformat() if f.day else "", f.what, f.detail, f.state.label, f.reason, f.entered_by,
            )
            for f in found
        ],
    )  # fmt: skip


@review_commands.command("check")
def review_check(year: int, sources: Sources, by: By, mandate: Mandate = "") -> None:
    """审核通过；一次写入，可在操作记录里撤销。"""
    with at_desk() as desk:
        kind, found = service.meant(desk, year, sources, mandate)
        saved = service.check(desk, kind, [fact.id for fact in found], by)
    answer({"checked": saved.count, "batch": saved.batch}, f"审核通过 {saved.count} 条。")


@review_commands.command("return")
def review_return(
    year: int, sources: Sources, by: By, reason: Annotated[str, typer.Option(help="退回的理由")], mandate: Mandate = ""
) -> None:  # fmt: skip
    """退回；改正之前不计分，也不进任何统计。"""
    with at_desk() as desk:
        kind, found = service.meant(desk, year, sources, mandate)
        saved = service.send_back(desk, kind, [fact.id for fact in found], reason, by)
    answer({"returned": saved.count, "batch": saved.batch}, f"已退回 {saved.count} 条：{reason}")


@review_commands.command("ask-again")
def review_ask_again(year: int, sources: Sources, mandate: Mandate = "") -> None:
    """已核或退回的改回待核。"""
    with at_desk() as desk:
        kind, found = service.meant(desk, year, sources, mandate)
        saved = service.ask_again(desk, kind, [fact.id for fact in found])
    answer({"pending": saved.count, "batch": saved.batch}, f"已改回待核 {saved.count} 条。")


def _state(text: str | None) -> ReviewState | None:
    if text is None:
        return None
    try:
        return ReviewState.of(text)
    except ValueError as error:
        listed = "、".join(state.label for state in ReviewState)
        raise InvalidInput(f"没有「{text}」这种审核状态。", f"可用的有：{listed}。") from error


def _kinds(name: str | None) -> tuple[str, ...]:
    if name is None:
        return tuple(service.KINDS)
    if name not in service.KINDS:
        raise InvalidInput(f"「{name}」这一类记录不用审核。", f"可用的有：{' '.join(service.KINDS)}。")
    return (name,)


def _numbers(counted: service.Counts) -> tuple[int, int, int]:
    return counted.pending, counted.checked, counted.returned


def _row(fact: service.Fact) -> dict[str, Any]:
    return {
        "kind": fact.kind, "source": fact.source, "certificate_no": fact.certificate_no or None, "name": fact.who,
        "date": fact.day.isoformat() if fact.day else None, "what": fact.what, "detail": fact.detail,
        "state": fact.state.value, "reason": fact.reason or None, "reviewed_by": fact.reviewer or None,
        "reviewed_on": fact.reviewed_on.isoformat() if fact.reviewed_on else None, "entered_by": fact.entered_by or None,
    }  # fmt: skip
