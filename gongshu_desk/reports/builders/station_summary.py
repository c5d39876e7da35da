"""联络站年度情况总表: a line per station and the sums, which are those of the pages behind it."""

from itertools import chain

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.liaison import OpinionCount, StationBook, StationYear, summed
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.chart_blocks import Part, Shares
from gongshu_desk.reports.document import (
    LANDSCAPE,
    Block,
    Column,
    Group,
    Heading,
    Paragraph,
    Row,
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, percent, ratio, year_end_foot

TITLE = "代表联络站年度情况总表"
WIDTHS = (11.0, 55.0, 16.0, 18.0, 18.0, 18.0, 16.0, 16.0, 16.0, 21.0, 16.0, 22.0, 17.0)
NAME = 1
RULED = (2, 6, 11)
"""Columns where a new group begins."""
ROW, ROOM = 6.8, 50.0
"""Least height of a row, and what the rows of a few stations share (mm)."""


def summary_section(book: StationBook) -> Section:
    """The whole summary; one line per station in the order of their numbers."""
    title = f"{book.stamp.unit.locality}{TITLE}"
    until = f"意见截至 {long_day(book.known_until)}　　" if book.known_until else ""
    blocks: tuple[Block, ...] = (
        Title(title, height=20.5, size=21, subtitle=f"（{book.year} 年度）"),
        Sideline(f"填报单位：{book.stamp.unit.name}（盖章）", f"{until}单位：人、场、人次、条、%", height=7.6, gap=3.0),
        _table(book),
        Paragraph(_explained(book), size=8.8, leading=13.0, colour=GREY, before=2.0),
        Together((Heading("图 1　各处理方式的意见", "单位：条", before=8.0, gap=1.0), _routes(book))),
        Signature(("填表人", "审核人", "负责人"), _phone(book)),
    )
    running = Running(f"{title}（续）", f"{book.year} 年度", bold=True)
    return Section(blocks, LANDSCAPE, year_end_foot(book.stamp), running, person=TITLE)


def _phone(book: StationBook) -> str:
    return f"联系电话：{book.stamp.unit.phone}" if book.stamp.unit.phone else ""


def _table(book: StationBook) -> Table:
    columns = [Column(width, Align.FIGURE, 9.8, pad=0.8) for width in WIDTHS]
    columns[NAME] = Column(WIDTHS[NAME], Align.LEFT, 9.6, pad=2.0)
    for at in RULED:
        columns[at] = Column(WIDTHS[at], Align.FIGURE, 9.8, pad=0.8, rule=GROUP_RULE)
    heads = (
        Row(
            (head("序号", rows=2), head("联络站", rows=2, size=9.8), head("活　动", span=4, size=9.8),
             head("意见办理", span=5, size=9.8), head("进站接待代表", span=2, size=9.8)),
            7.2,
        ),
        Row(
            tuple(head(text, role=Role.TABLE, size=9.0)
                  for text in ("场次", "其中接待", "代表人次", "接待群众", "收集", "已答复", "已解决", "解决/收集",
                               "解决率", "进站/本站", "占比")),
            7.2,
        ),
    )  # fmt: skip
    height = max(ROW, min(10.0, ROOM / max(len(book.stations), 1)))
    rows = tuple(_row(number, station, height) for number, station in enumerate(book.stations, start=1))
    return Table(tuple(columns), (Group(rows),), heads, (_total(book, height),))


def _row(number: int, station: StationYear, height: float) -> Row:
    cells = _cells(
        (station.held, station.receptions, station.deputy_times, station.visitors), station.opinions, station.came
    )
    return Row((cell(str(number)), cell(station.name, size=9.6), *(cell(text) for text in cells)), height)


def _cells(work: tuple[int, ...], count: OpinionCount, came: Rate) -> tuple[str, ...]:
    rate = count.resolved_rate
    numbers = (*work, count.collected, count.answered, count.resolved)
    return (*map(str, numbers), ratio(rate), percent(rate, ""), ratio(came), percent(came, ""))


def _total(book: StationBook, height: float) -> Row:
    """Sums of the lines above; rates are pooled."""
    listed = book.stations
    work = (
        sum(s.held for s in listed), sum(s.receptions for s in listed), sum(s.deputy_times for s in listed),
        sum(s.visitors for s in listed),
    )  # fmt: skip
    texts = _cells(work, summed(s.opinions for s in listed), sum((s.came for s in listed), start=Rate(0, 0)))
    label = cell("合　计", role=Role.HEAD, span=2, align=Align.CENTRE)
    return Row((label, *(cell(text, role=Role.HEAD) for text in texts)), height, tint=True, rule=TOTAL_RULE)


def _explained(book: StationBook) -> str:
    told = ["合计为后附各站之和。解决率 = 已解决 ÷ 收集，按收集年度统计；进站：本站代表全年至少接待一次。"]
    if book.whole and book.homeless:
        told.append(f"{book.homeless} 场进站接待没有登记联络站，未列入。")
    if book.whole and book.unattached:
        told.append(f"{book.unattached} 名在任代表没有登记联络站。")
    return "".join(told)


def _routes(book: StationBook) -> Shares:
    """All opinions by the way they were dealt with."""
    pairs = list(chain.from_iterable(station.routes for station in book.stations))
    whole = sum(count.collected for _, count in pairs)
    parts = []
    for route in OpinionRoute:
        number = sum(count.collected for one, count in pairs if one is route)
        parts.append(Part(route.label, number, f"{number} 条 {percent(Rate(number, whole))}", str(number)))
    return Shares(tuple(parts))
