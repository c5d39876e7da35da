"""The command that states the figures a district reports (指标), for a year, a term or any days."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from gongshu_desk.cli.commands import application, at_desk, settings
from gongshu_desk.cli.output import document, say, table
from gongshu_desk.domain.indicators import Indicators, Span
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.desk import Desk


@application.command()
def indicators(
    year: Annotated[int | None, typer.Option("--year", help="一个年度")] = None,
    term: Annotated[int | None, typer.Option("--term", help="一届，如 1")] = None,
    first: Annotated[str | None, typer.Option("--from", help="从哪一天起（与 --to 同用）")] = None,
    last: Annotated[str | None, typer.Option("--to", help="到哪一天止（与 --from 同用）")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", help="截至哪一天；不写即今天")] = None,
    out: Annotated[Path | None, typer.Option("--out", help="另存为 Excel，每项指标带明细")] = None,
) -> None:
    """指标：场次、人次、人数、各种比率，每项有定义、分子分母；不写期间即本年度。"""
    from gongshu_desk.services.indicators import indicators as service

    with at_desk() as desk:
        found = service(desk, _span(desk, year, term, first, last), _day(as_of) if as_of else None)
        if out is not None:
            from gongshu_desk.exchange.indicators_sheet import write_indicators

            write_indicators(desk, found, out)
    if settings.json:
        document(found.as_document())
    else:
        _told(found)


def _span(desk: Desk, year: int | None, term: int | None, first: str | None, last: str | None) -> Span:
    from gongshu_desk.services import spans

    if (first is None) != (last is None):
        raise InvalidInput("--from 与 --to 要一起写。", "例如 --from 2021-01-01 --to 2025-12-31。")
    if sum(one is not None for one in (year, term, first)) > 1:
        raise InvalidInput("--year、--term、--from 与 --to 只能用一种。", "留下其中一种。")
    if first is not None and last is not None:
        return spans.any_days(_day(first), _day(last))
    return spans.term(desk, term) if term is not None else spans.year(year or desk.today().year)


def _day(text: str) -> date:
    from gongshu_desk.domain.untidy import read_date

    return read_date(text)


def _told(found: Indicators) -> None:
    """The figures for people, group by group, then the sums that come out."""
    say(f"{found.span.title}　截至 {found.as_of.isoformat()}")
    rows = [[one.group, one.label, one.shown, one.parts, one.unit, one.note] for one in found.items]
    table(["类别", "指标", "数值", "分子/分母", "单位", "说明"], rows)
    for tie in found.ties:
        say(tie)
