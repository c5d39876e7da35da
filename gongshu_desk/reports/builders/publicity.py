"""年度履职积分公示表: every deputy's work, points by category, band and rank, by group."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from gongshu_desk.domain.figures import NO_RATE, Rate, half_up, plain, shown, tally
from gongshu_desk.domain.summary import CategoryLine, DeputyYear, GroupFigures, YearSummary
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    LANDSCAPE,
    Cell,
    Column,
    Document,
    Group,
    Note,
    Notes,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import (
    blank_day,
    contact,
    day_places,
    deputies_of,
    long_day,
    mark,
    name_lines,
    percent,
    points,
    ratio,
    short_category,
    span,
    year_end_foot,
)

SETUP = replace(LANDSCAPE, right=17)
WORK_WIDTHS = (13.0, 15.6, 11.6, 11.6, 11.6, 11.6)
ROW = 6.6
ROOMY = 13.0
ROOM_FOR_CATEGORIES = 85.4
"""Width of the category columns together, in millimetres; more of them stand closer."""


def build(figures: Sequence[YearSummary]) -> Document:
    """One section per summary: usually one unit and year; a district prints one for each of its units."""
    first = figures[0]
    title = _title(first) if len(figures) == 1 else f"{first.year} 年度履职积分公示表"
    return Document(title, tuple(_section(summary) for summary in figures), author=first.stamp.unit.name)


def _title(summary: YearSummary) -> str:
    return f"{deputies_of(summary)} {summary.year} 年度履职积分公示表"


def _section(summary: YearSummary) -> Section:
    title = _title(summary)
    period = _period(summary)
    blocks = (
        Title(title, height=14.0, size=21, baseline=8.4),
        Sideline(
            f"{_round(summary)}公示期：{period}",
            f"单位：天、半天、次、件、分　　按代表小组、{summary.order}排列",
            height=6.8,
        ),
        _table(summary),
        Notes(_notes(summary)),
        Signature(("填表人", "审核人", "负责人"), _signed(summary), free=16),
    )
    running = Running(f"{title}（续）", f"{_round(summary)}公示期：{period}", bold=True)
    return Section(blocks, SETUP, year_end_foot(summary.stamp), running, person=summary.stamp.unit.name)


def _period(summary: YearSummary) -> str:
    published = summary.publication
    if published is None:
        return "　　　年　　月　　日至　　月　　日（　　个工作日）"
    return f"{span(published.start, published.end)}（{published.working_days} 个工作日）"


def _round(summary: YearSummary) -> str:
    """第 2 次公示　; nothing where no count is kept."""
    published = summary.publication
    return f"第 {published.round} 次公示　" if published is not None and published.round else ""


def _signed(summary: YearSummary) -> str:
    day = long_day(summary.signed_on) if summary.signed_on else blank_day()
    return f"{summary.stamp.unit.name}（盖章）　{day}"


# --- the table ------------------------------------------------------------------------------------------------


def _work_widths(summary: YearSummary) -> list[float]:
    """Widths of the work columns: as wide as their totals need (177/178, 1950.5/1986)."""
    return [max(least, 2.0 * len(text) + 1.4) for least, text in zip(WORK_WIDTHS, _work_totals(summary), strict=True)]


def _columns(summary: YearSummary) -> tuple[Column, ...]:
    width = ROOM_FOR_CATEGORIES / max(len(summary.scheme.categories), 1)
    size = 10.2 if width >= ROOMY else 9.2
    work_widths = _work_widths(summary)
    name = 260 - 9 - sum(work_widths) - ROOM_FOR_CATEGORIES - 17 - 16 - 16 - 10
    figure = Align.FIGURE
    return (
        Column(9, figure, 9.2),
        Column(name, Align.LEFT, 10.2, pad=2.6),
        *(Column(w, figure, 10.2, rule=GROUP_RULE if at == 0 else 0.3) for at, w in enumerate(work_widths)),
        *(Column(width, figure, size, pad=0.8, rule=GROUP_RULE if at == 0 else 0.3)
          for at in range(len(summary.scheme.categories))),
        Column(17, figure, 10.6),
        Column(16, Align.CENTRE, 9.8, pad=0.6, rule=GROUP_RULE),
        Column(7.4, Align.RIGHT, 10.2, pad=0.4),
        Column(8.6, Align.LEFT, 7.4, pad=1.6, rule=0),
        Column(10, Align.CENTRE, 9.6),
    )  # fmt: skip


def _head(summary: YearSummary) -> tuple[Row, ...]:
    categories = summary.scheme.categories
    shorts = [short_category(category.name) for category in categories]
    if len(set(shorts)) < len(shorts) or any(len(short) > 2 for short in shorts):
        shorts = [category.name for category in categories]
    narrow = ROOM_FOR_CATEGORIES / max(len(categories), 1) < ROOMY
    labels = [_category_head(category, short, narrow) for category, short in zip(categories, shorts, strict=True)]
    first = Row(
        (
            head("序号", rows=2), head("姓　名", rows=2, size=9.8),
            head("履 职 情 况", span=6), head("积 分（分）", span=len(categories) + 1),
            head("等次", rows=2), head("名次", span=2, rows=2), head("备注", rows=2),
        ),
        6.0,
    )  # fmt: skip
    second = Row(
        (
            *(head(text, size=8.8) for text in ("履职\n天数", "人代会\n出勤", "培训\n半天", "活动\n次数", "接待\n走访", "领衔\n建议")),
            *labels,
            head("合　计", size=9.8),
        ),
        9.4,
    )  # fmt: skip
    return (first, second)


def _category_head(category: CategoryLine, short: str, narrow: bool) -> Cell:
    """A 会议 over ≤25; in a narrow column code and cap over the name in two halves."""
    cap = f"≤{shown(category.cap)}" if category.cap is not None else ""
    if not narrow:
        low = ((Run(cap, Role.TABLE, 8.0),),) if cap else ()
        return Cell(((Run(f"{category.code} {short}", Role.HEAD, 8.8),), *low), align=Align.CENTRE, pad=0.4, tint=True)
    half = (len(short) + 1) // 2 if len(short) > 3 else len(short)
    top = (Run(category.code, Role.HEAD, 8.0), *((Run(cap, Role.TABLE, 7.6, gap=0.6),) if cap else ()))
    name = tuple((Run(part, Role.HEAD, 8.0),) for part in (short[:half], short[half:]) if part)
    return Cell((top, *name), align=Align.CENTRE, pad=0.3, tint=True)


def _table(summary: YearSummary) -> Table:
    columns = _columns(summary)
    marks = _marks(summary)
    places = day_places(summary.total.deputies)
    groups = []
    number = 0
    for group in summary.groups:
        rows = []
        for deputy in group.deputies:
            number += 1
            rows.append(_row(summary, number, deputy, "".join(marks[remark] for remark in deputy.remarks), places))
        groups.append(Group(tuple(rows), _group_row(group, len(columns)), _again_row(group, len(columns))))
    return Table(columns, tuple(groups), _head(summary), (_total_row(summary),))


def _group_row(group: GroupFigures, columns: int) -> Row:
    average = group.average
    parts = [f"代表 {group.count} 人"]
    if len(group.graded) != group.ranked:
        parts.append(f"计分 {len(group.graded)} 人")
    parts.append(f"参评 {group.ranked} 人")
    if average is not None:
        parts.append(f"人均 {points(average)} 分")
    return _wide_row(group.name, "，".join(parts), columns)


def _again_row(group: GroupFigures, columns: int) -> Row:
    return _wide_row(group.name, "（续）", columns)


def _wide_row(name: str, note: str, columns: int) -> Row:
    line = (Run(name, Role.HEAD, 9.6), Run(note, Role.TABLE, 9.2, gap=10))
    return Row((Cell((line,), span=columns, align=Align.LEFT, pad=2.2),), ROW, tint=True, rule=GROUP_RULE)


def _row(summary: YearSummary, number: int, deputy: DeputyYear, remark: str, places: int) -> Row:
    work = deputy.work
    lines = name_lines(deputy.name)
    size = 10.2 if len(lines) == 1 else 8.2
    cells = (
        cell(str(number)),
        Cell(tuple((Run(line, size=size),) for line in lines)),
        cell(points(work.days, places)), cell(ratio(work.congress), align=Align.CENTRE), cell(shown(work.training_half_days)),
        cell(str(work.events)), cell(str(work.contacts)), cell(str(work.led)),
        *_result_cells(summary, deputy),
        cell(remark),
    )  # fmt: skip
    return Row(cells, ROW if len(lines) == 1 else 9.0)


def _result_cells(summary: YearSummary, deputy: DeputyYear) -> tuple[Cell, ...]:
    result = deputy.points
    codes = [category.code for category in summary.scheme.categories]
    if not result.graded:
        told = result.reason if result.band in result.reason else f"{result.reason}，{result.band}"
        return (
            cell(told, span=len(codes) + 1, align=Align.CENTRE, size=9.2),
            cell(result.band), cell(NO_RATE, span=2, align=Align.CENTRE),
        )  # fmt: skip
    decimals = summary.scheme.decimals
    top = summary.scheme.bands and result.band == summary.scheme.bands[0].label
    return (
        *(cell(points(result.categories.get(code, 0))) for code in codes),
        cell(points(result.total, decimals), role=Role.HEAD),
        cell(result.band, role=Role.HEAD if top else Role.TABLE),
        *_rank_cells(result.rank, result.tied),
    )


def _rank_cells(rank: int | None, tied: bool) -> tuple[Cell, ...]:
    if rank is None:
        return (cell(NO_RATE, span=2, align=Align.CENTRE),)
    return (cell(str(rank)), cell("并列" if tied else ""))


def _work_totals(summary: YearSummary) -> tuple[str, ...]:
    work = summary.total.work
    return (points(work.days, day_places(summary.total.deputies)), ratio(work.congress), shown(work.training_half_days),
            str(work.events), str(work.contacts), str(work.led))  # fmt: skip


def _total_row(summary: YearSummary) -> Row:
    """Sums of what is printed above: who adds a column by hand comes to the same figure."""
    total = summary.total
    bold = Role.HEAD
    texts = _work_totals(summary)
    sums = [
        sum((half_up(d.points.categories.get(category.code, 0), 1) for d in total.graded), start=Decimal(0))
        for category in summary.scheme.categories
    ]
    cells = (
        cell("合　　计", role=bold, span=2, align=Align.CENTRE, size=10.2),
        *(cell(text, role=bold, size=9.4, align=Align.CENTRE if "/" in text else None, pad=0.4) for text in texts),
        *(cell(points(number), role=bold, size=9.4 if number < 10_000 else 8.8) for number in sums),
        cell(points(total.points, summary.scheme.decimals), role=bold, size=9.8),
        cell(NO_RATE, colour=GREY), cell(NO_RATE, span=2, align=Align.CENTRE, colour=GREY), cell(),
    )  # fmt: skip
    return Row(cells, ROW, rule=TOTAL_RULE)


# --- notes ----------------------------------------------------------------------------------------------------


def _marks(summary: YearSummary) -> dict[str, str]:
    """① ② … for each remark, in the order of the rows; equal remarks share one."""
    told = dict.fromkeys(remark for deputy in summary.total.deputies for remark in deputy.remarks)
    return {remark: mark(at) for at, remark in enumerate(told, start=1)}


def _notes(summary: YearSummary) -> tuple[Note, ...]:
    notes = [Note("等次", (_bands(summary),)), Note("算法", (_method(summary),))]
    remarks = [f"{sign} {remark.rstrip('。')}。" for remark, sign in _marks(summary).items()]
    if remarks:
        notes.append(Note("备注", tuple(remarks)))
    unit = summary.stamp.unit
    notes.append(
        Note("异议", (f"{_hung(summary)}对公示内容有异议的，请在公示期内向{unit.name}提出{contact(unit)}，核实后更正。",))
    )  # fmt: skip
    return tuple(notes)


def _hung(summary: YearSummary) -> str:
    """Where it hangs, and why it hangs again."""
    published = summary.publication
    if published is None:
        return ""
    parts = [f"公示地点：{published.place}。"] if published.place else []
    if published.reason:
        number = f"（{published.document_no}）" if published.document_no else ""
        parts.append(f"本次为更正后再公示，更正理由：{published.reason.rstrip('。')}{number}。")
    return "".join(parts)


def _bands(summary: YearSummary) -> str:
    """Every band with its limits and its number; the numbers add up to the list."""
    counted = tally(d.points.band for d in summary.total.deputies)
    bands = summary.scheme.bands
    parts = [f"{band.label}（{_limits(summary, at)}）{counted.get(band.label, 0)} 人" for at, band in enumerate(bands)]
    known = {band.label for band in bands}
    parts += [f"{label} {count} 人" for label, count in counted.items() if label not in known]
    return f"{'，'.join(parts)}；合计 {summary.total.count} 人。"


def _limits(summary: YearSummary, at: int) -> str:
    """90 分以上, 80～89.9 分, 不满 60 分."""
    bands, decimals = summary.scheme.bands, summary.scheme.decimals
    if at == 0:
        return f"{plain(bands[0].start)} 分以上"
    if at == len(bands) - 1:
        return f"不满 {plain(bands[at - 1].start)} 分"
    return f"{plain(bands[at].start)}～{points(bands[at - 1].start - Decimal(1).scaleb(-decimals), decimals)} 分"


def _method(summary: YearSummary) -> str:
    total = summary.total
    codes = " + ".join(category.code for category in summary.scheme.categories)
    base = f"基础分 {points(summary.scheme.base, 0)} + " if summary.scheme.base else ""
    parts = [f"合计 = {base}{codes}，超出封顶不计；同分并列，其后名次顺延。出勤为出席/应出席半天数。"]
    if summary.scheme.bands and summary.scheme.top_quota_percent is not None:
        top = summary.scheme.bands[0].label
        share = Rate(total.in_band(top), total.ranked)
        parts.append(f"{top}占参评 {ratio(share)}，{percent(share)}，限额 {summary.scheme.top_quota_percent}%。")
    graded = len(total.graded)
    whom = "参评" if graded == total.ranked else "计分"
    if graded != total.count:
        parts.append(f"合计行积分为{whom} {graded} 人之和。")
    return "".join(parts)
