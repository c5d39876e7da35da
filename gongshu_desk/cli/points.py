"""Commands on points: a year's list, one of its periods, a year split between rule versions; and the periods kept."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer

from gongshu_desk.cli.commands import answer, application, at_desk, read_text, settings
from gongshu_desk.cli.output import document, say, table
from gongshu_desk.domain.points.ranking import TOO_SHORT, UNGRADED
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import points as service
from gongshu_desk.services import points_periods
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.points_board import Period

periods_commands = typer.Typer(help="积分期间：查看、新增、修改、删除。", rich_markup_mode=None)
application.add_typer(periods_commands, name="periods")


@application.command()
def points(
    year: int,
    mandate: Annotated[str | None, typer.Option(help="代表证号")] = None,
    rules: Annotated[Path | None, typer.Option(help="用这个规则文件试算，不保存")] = None,
    split: Annotated[bool, typer.Option("--split", help="年内换过规则的，按各条事实当日有效的版本分段计分")] = False,
    period: Annotated[str | None, typer.Option(help="期间，如 q1、h1，或自定义期间的名称；见 periods list")] = None,
    first: Annotated[str | None, typer.Option("--from", help="从哪一天起（与 --to 同用）")] = None,
    last: Annotated[str | None, typer.Option("--to", help="到哪一天止（与 --from 同用）")] = None,
) -> None:
    """一个年度的积分；带 --mandate 看一位代表的每一分。

    期间的积分是累计的：用该年度的规则，算到期间最后一天为止；「本期增加」是它减去期间第一天之前的积分。
    四个季度增加的分相加，就是全年积分（四舍五入之前）。跨年度的期间把各年增加的分相加，不评等次。
    """
    text = read_text(rules) if rules else None
    asked = _asked(split, period, first, last)
    if text is not None and asked:
        raise InvalidInput("试算按整年计算，不能分段或选期间。", f"去掉 {asked}，或去掉 --rules。")
    with at_desk() as desk:
        if asked:
            value = _board(desk, year, mandate, split, _chosen(desk, year, period, first, last))
        else:
            value = service.as_document(desk, year, mandate=mandate, rules=text)
    if settings.json:
        document(value)
    else:
        _told(value)


def _asked(split: bool, period: str | None, first: str | None, last: str | None) -> str:
    """The options that ask for a board, as typed; refuses those that cannot stand together."""
    if (first is None) != (last is None):
        raise InvalidInput("--from 与 --to 要一起写。", "例如 --from 2025-03-01 --to 2025-05-31。")
    if period is not None and first is not None:
        raise InvalidInput("--period 与 --from、--to 只能用一种。", "去掉其中一种。")
    given = {"--split": split, "--period": period is not None, "--from 与 --to": first is not None}
    return "、".join(name for name, there in given.items() if there)


def _chosen(desk: Desk, year: int, period: str | None, first: str | None, last: str | None) -> Period | None:
    """The period asked for; None for the whole year."""
    if first is not None and last is not None:
        return points_periods.of_dates(year, _day(first), _day(last))
    return None if period is None else points_periods.period(desk, year, period)


def _board(desk: Desk, year: int, mandate: str | None, split: bool, chosen: Period | None) -> dict[str, Any]:
    from gongshu_desk.services.board_document import board_document
    from gongshu_desk.services.points_board import board

    shown = board(desk, year, period="year" if chosen is None else chosen, split=split)
    return board_document(desk, shown, with_period=chosen is not None, mandate=mandate)


def _day(text: str) -> date:
    from gongshu_desk.domain.untidy import read_date

    return read_date(text)


def _told(value: dict[str, Any]) -> None:
    """The document for people: a table, the lines of one deputy, what it was computed from."""
    parts = value.get("parts", [])
    period = value.get("period")
    if period:
        say(f"{period['name']}（{period['from']} 至 {period['to']}）")
    heads = ["名次", "姓名", "代表证号", "小组", "履职天数"]
    across = len({part["from"][:4] for part in parts}) > 1
    heads += [f"{part['from'][:4]} 年" if across else f"第 {part['version']} 版" for part in parts]
    heads += ["本期增加"] if period else []
    tried = any("previous_total" in row for row in value["rows"])
    heads += ["原名次", "原积分", "增减"] if tried else []
    running = bool(period) and not period["final"]
    rows = [_cells(row, bool(period)) for row in value["rows"]]
    table([*heads, "积分", "等次"], [_without_grade(cells) if running else cells for cells in rows])
    if running:
        say("等次按全年积分评定，这里只排名次。")
    for line in value.get("lines", ()):
        say(f"{line['item']}　{line['sentence']}")
    for line in value.get("not_counted", ()):
        say(f"未计入　{line['sentence']}")
    for part in parts:
        say(f"{part['from']} 至 {part['to']}　规则「{part['title']}」第 {part['version']} 版")
    say(
        f"规则 {value['scheme']['code']} 第 {value['scheme']['version']} 版　指纹 {value['hash'][:4]}-{value['hash'][4:8]}"
    )


def _without_grade(cells: list[str]) -> list[str]:
    """What the points reach so far is no grade; 不评定 and 暂不评定 stay, they say why somebody has no rank."""
    return cells if cells[-1] in (UNGRADED, TOO_SHORT) else [*cells[:-1], ""]


def _cells(row: dict[str, Any], with_added: bool) -> list[str]:
    cells = [str(row["rank"] or "—"), row["name"], row["certificate_no"], row["group"], row["days"]]
    cells += [part["total"] for part in row.get("subtotals", ())]
    cells += [row["added"]] if with_added else []
    if "previous_total" in row:
        change = "" if row["previous_total"] is None else f"{Decimal(row['total']) - Decimal(row['previous_total']):+f}"
        cells += [str(row["previous_rank"] or "—"), row["previous_total"] or "—", change]
    return [*cells, row["total"], row["band"] or ""]


# ── periods ──────────────────────────────────────────────────────────────────────────────────────────────────────


@periods_commands.command("list")
def periods_list(
    year: Annotated[int | None, typer.Option(help="年度；不写即今年")] = None,
) -> None:
    """一个年度可看的期间，和本单位自己加的全部期间。"""
    with at_desk() as desk:
        chosen = year or desk.today().year
        own = points_periods.own(desk)
        shown = [*points_periods.built_in(chosen), *own]
    rows = [
        {"key": one.key, "name": one.name, "from": str(one.first), "to": str(one.last), "own": one in own}
        for one in shown
    ]
    if settings.json:
        document({"year": chosen, "periods": rows})
        return
    cells = [[r["key"], r["name"], r["from"], r["to"], "本单位" if r["own"] else "每年"] for r in rows]
    table(["代号", "名称", "开始", "结束", "来源"], [[str(cell) for cell in line] for line in cells])


@periods_commands.command("add")
def periods_add(
    name: str,
    first: Annotated[str, typer.Option("--from", help="第一天")],
    last: Annotated[str, typer.Option("--to", help="最后一天")],
) -> None:
    """新增本单位的一个期间；可以跨年度。"""
    with at_desk() as desk:
        points_periods.add(desk, name, _day(first), _day(last))
    answer({"name": " ".join(name.split()), "from": str(_day(first)), "to": str(_day(last))}, f"已新增期间「{name}」。")


@periods_commands.command("change")
def periods_change(
    name: str,
    to_name: Annotated[str | None, typer.Option("--name", help="新名称；不写即不改")] = None,
    first: Annotated[str | None, typer.Option("--from", help="第一天；不写即不改")] = None,
    last: Annotated[str | None, typer.Option("--to", help="最后一天；不写即不改")] = None,
) -> None:
    """修改本单位的一个期间。"""
    with at_desk() as desk:
        held = points_periods.own_named(desk, name)
        begins, ends = (_day(first) if first else held.first), (_day(last) if last else held.last)
        points_periods.change(desk, held.key, to_name or held.name, begins, ends)
    answer({"name": to_name or held.name, "from": str(begins), "to": str(ends)}, f"已修改期间「{name}」。")


@periods_commands.command("remove")
def periods_remove(name: str) -> None:
    """删除本单位的一个期间；任何记录都不受影响。"""
    with at_desk() as desk:
        points_periods.remove(desk, name)
    answer({"name": name}, f"已删除期间「{name}」。")
