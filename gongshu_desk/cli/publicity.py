"""Commands on published points: publish, republish, withdraw, where it stands, what differs; objections."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import typer

from gongshu_desk.cli.commands import answer, application, at_desk
from gongshu_desk.domain.codes import Decision, ObjectionKind
from gongshu_desk.domain.points.rounds import Differences

objection_commands = typer.Typer(help="异议：列出、登记、核查、决定、答复。", rich_markup_mode=None)
application.add_typer(objection_commands, name="objections")


class Kind(StrEnum):
    """Kinds of objection as typed on the command line."""

    WRONG = "错登"
    DUPLICATE = "重登"
    MISSING = "漏登"
    OTHER = "其他"


class Result(StrEnum):
    """Decisions as typed on the command line."""

    UPHELD = "采纳"
    PARTLY = "部分采纳"
    DISMISSED = "不采纳"


def _day(text: str | None, fallback: date) -> date:
    from gongshu_desk.domain.untidy import read_date

    return read_date(text) if text else fallback


@application.command()
def publish(
    year: int,
    opens: Annotated[str | None, typer.Option(help="开始日期；不写即今天")] = None,
    closes: Annotated[str | None, typer.Option(help="截止日期；不写即 5 个工作日")] = None,
    place: Annotated[str, typer.Option(help="公示地点")] = "",
    approved_by: Annotated[str, typer.Option(help="批准人")] = "",
) -> None:
    """公示一个年度的积分：冻结这一刻的事实和规则。"""
    from gongshu_desk.services import publications

    with at_desk() as desk:
        first = _day(opens, desk.today())
        publications.publish(
            desk, year, opens_on=first, closes_on=_day(closes, first) if closes else None, place=place,
            approved_by=approved_by,
        )  # fmt: skip
        _answer_standing(desk, year)


@application.command()
def republish(
    year: int,
    reason: Annotated[str, typer.Option(help="更正理由")],
    document: Annotated[str, typer.Option(help="文号")],
    opens: Annotated[str | None, typer.Option(help="开始日期；不写即今天")] = None,
    closes: Annotated[str | None, typer.Option(help="截止日期；不写即 5 个工作日")] = None,
    place: Annotated[str, typer.Option(help="公示地点；不写即上次的")] = "",
    approved_by: Annotated[str, typer.Option(help="批准人")] = "",
) -> None:
    """更正后再公示：轮次加一，可打印更正公示对照表。"""
    from gongshu_desk.services import publications

    with at_desk() as desk:
        first = _day(opens, desk.today())
        publications.republish(
            desk, year, reason=reason, document_no=document, opens_on=first,
            closes_on=_day(closes, first) if closes else None, place=place, approved_by=approved_by,
        )  # fmt: skip
        _answer_standing(desk, year)


@application.command("withdraw-publication")
def withdraw(year: int, reason: Annotated[str, typer.Option(help="撤回理由")]) -> None:
    """撤回最近一次公示；收到异议以后不能撤回。"""
    from gongshu_desk.services import publications

    with at_desk() as desk:
        publications.withdraw(desk, year, reason=reason)
        _answer_standing(desk, year)


@application.command()
def publicity(
    year: int, number: Annotated[int | None, typer.Option("--round", help="与上一次公示对照的轮次")] = None
) -> None:
    """公示到哪一步：期间、剩几天、公示后有没有更动；--round 列出更正对照。"""
    from gongshu_desk.services import publications

    with at_desk() as desk:
        if number is None:
            _answer_standing(desk, year)
            return
        before, after, found = publications.differences(desk, year, number)
    document = {"year": year, "before": before.round, "after": after.round, **_differs(found)}
    answer(document, "\n".join([*found.rules, *_told(found)]) or "两次公示没有不同。")


def _answer_standing(desk: Any, year: int) -> None:
    from gongshu_desk.services import publications

    found = publications.standing(desk, year)
    last = found.last
    document = {
        "year": year,
        "state": found.state,
        "round": last.round if last else None,
        "opens_on": last.opens_on.isoformat() if last else None,
        "closes_on": last.closes_on.isoformat() if last else None,
        "days_left": found.days_left,
        "place": last.place if last else None,
        "hash": last.hash if last else None,
        "same": found.same,
        "objections": {"all": found.objections, "undecided": found.undecided, "unanswered": found.unanswered},
        "changed": _differs(found.changed)["people"],
    }
    told = [f"{year} 年度：{found.state}"]
    if last is not None:
        told = [f"{told[0]}，第 {last.round} 次，{last.opens_on} 至 {last.closes_on}，指纹 {last.fingerprint}"]
        told.append("现在的积分与公示的一致。" if found.same else f"公示后有更动 {len(found.changed.own)} 人：")
        told += _told(found.changed)
    answer(document, "\n".join(told))


def _differs(found: Differences) -> dict[str, Any]:
    people = [
        {
            "certificate_no": person.certificate_no,
            "name": person.name,
            "old_total": f"{person.old.total:f}" if person.old else None,
            "new_total": f"{person.new.total:f}" if person.new else None,
            "old_rank": person.old.rank if person.old else None,
            "new_rank": person.new.rank if person.new else None,
            "old_band": person.old.band if person.old else None,
            "new_band": person.new.band if person.new else None,
            "lines": [line.told for line in person.lines],
        }
        for person in found.people
    ]
    return {"rules": list(found.rules), "people": people}


def _told(found: Differences) -> list[str]:
    lines = []
    for person in found.own:
        old = f"{person.old.total:f}" if person.old else "无"
        new = f"{person.new.total:f}" if person.new else "无"
        lines.append(f"{person.name}　{old} → {new}")
        lines += [f"　　{line.told}" for line in person.lines]
    return lines


# --- objections -----------------------------------------------------------------------------------------------


@objection_commands.command("list")
def objections_list(year: int) -> None:
    """列出一个年度的异议和办到哪一步。"""
    from gongshu_desk.services.objection_slips import slips

    with at_desk() as desk:
        found = slips(desk, year)
    rows = [
        {
            **{name: _plain(value) for name, value in one.draft.model_dump().items()},
            "name": one.name,
            "stage": one.stage,
            "late": one.late,
            "round": one.round.round if one.round else None,
            "about": one.about,
            "old_total": f"{one.published.total:f}" if one.published else None,
            "new_total": f"{one.present.total:f}" if one.present else None,
        }
        for one in found
    ]
    told = [f"{one.no}　{one.stage}　{one.name}　{one.draft.kind.label}　{one.draft.content}" for one in found]
    answer({"year": year, "count": len(rows), "rows": rows}, "\n".join(told) or f"{year} 年度没有异议。")


@objection_commands.command("receive")
def objections_receive(
    year: int,
    mandate: Annotated[str, typer.Option(help="代表证号")],
    kind: Annotated[Kind, typer.Option(help="异议类别")],
    content: Annotated[str, typer.Option(help="异议内容")],
    refers: Annotated[str | None, typer.Option(help="涉及事项的来源，如 activities/A012")] = None,
    on: Annotated[str | None, typer.Option(help="收到日期；不写即今天")] = None,
    by: Annotated[str, typer.Option(help="接收人")] = "",
) -> None:
    """登记一件异议；编号自动生成。"""
    from gongshu_desk.services import objections

    with at_desk() as desk:
        got = objections.receive(
            desk, year=year, certificate_no=mandate, kind=ObjectionKind[kind.name], content=content, refers=refers,
            received_on=_day(on, desk.today()), received_by=by,
        )  # fmt: skip
    answer({"no": got.no, "warnings": list(got.warnings)}, "\n".join([f"已登记异议 {got.no}。", *got.warnings]))


@objection_commands.command("check")
def objections_check(
    no: str,
    by: Annotated[str, typer.Option(help="核查人")],
    findings: Annotated[str, typer.Option(help="核查情况")],
    on: Annotated[str | None, typer.Option(help="核查日期；不写即今天")] = None,
) -> None:
    """登记核查情况。"""
    from gongshu_desk.services import objections

    with at_desk() as desk:
        objections.checked(desk, no, on=_day(on, desk.today()), by=by, findings=findings)
    answer({"no": no, "stage": "待决定"}, f"已登记核查 {no}。")


@objection_commands.command("decide")
def objections_decide(
    no: str,
    result: Annotated[Result, typer.Option(help="处理结果")],
    by: Annotated[str, typer.Option(help="决定人，不能是接收人或核查人")],
    correction: Annotated[str, typer.Option(help="更正情况")] = "",
    adjustment: Annotated[str, typer.Option(help="为此登记的积分调整编号")] = "",
    on: Annotated[str | None, typer.Option(help="决定日期；不写即今天")] = None,
) -> None:
    """登记决定和更正。"""
    from gongshu_desk.services import objections

    with at_desk() as desk:
        objections.decide(
            desk, no, decision=Decision[result.name], on=_day(on, desk.today()), by=by, correction=correction,
            adjustment_no=adjustment,
        )  # fmt: skip
    answer({"no": no, "stage": "待答复"}, f"已决定 {no}：{result.value}。")


@objection_commands.command("answer")
def objections_answer(
    no: str,
    text: Annotated[str, typer.Option(help="答复意见")],
    on: Annotated[str | None, typer.Option(help="答复日期；不写即今天")] = None,
) -> None:
    """登记答复；答复书用 report objection-answer 打印。"""
    from gongshu_desk.services import objections

    with at_desk() as desk:
        objections.answer(desk, no, text=text, on=_day(on, desk.today()))
    answer({"no": no, "stage": "已答复"}, f"已答复 {no}。")


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return getattr(value, "label", value)
