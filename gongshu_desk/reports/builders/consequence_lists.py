"""年度结果运用名单: grades, poor years running, preferred, the legal alert — each list with the rule it follows from."""

from collections.abc import Sequence

from gongshu_desk.domain.figures import NO_RATE, Rate
from gongshu_desk.domain.forms.consequences import ConsequenceFigures
from gongshu_desk.domain.points.consequences import Case, Count, Listing
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
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
from gongshu_desk.reports.ink import GREY, GROUP_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import foot_line, name_lines, percent, points

SETUP = PORTRAIT
ROW, HEAD_ROW = 9.4, 7.0
SAID = "本名单由规则和登记的事实自动列出，仅供街道人大工委研究参考，不是评定结论；不扣分，不涉及暂停执行职务。"
TITLE = "年度结果运用名单"
SCORED = (9.0, 28.0, 32.0, 14.0, 11.0, 21.0, 50.0)
UNSCORED = (9.0, 28.0, 32.0, 21.0, 75.0)


def build(figures: Sequence[ConsequenceFigures]) -> Document:
    """One section per list."""
    first = figures[0]
    return Document(f"{first.year} {TITLE}", tuple(_section(one) for one in figures), author=first.stamp.unit.name)


def _section(figures: ConsequenceFigures) -> Section:
    listing, unit = figures.listing, figures.stamp.unit
    place = unit.locality
    whose = f"{place}{'' if place.endswith(figures.level) else figures.level}人大代表"
    title = f"{whose}{TITLE}"
    blocks: tuple[Block, ...] = (
        Title(title, height=20.6, size=20, subtitle=f"（{figures.year} 年度　{listing.title}）"),
        Sideline(f"填报单位：{unit.name}（盖章）", "已结账" if figures.closed else "未结账", height=7.1, gap=2.7,
                 left_size=9.7, right_size=8.8),
        _table(listing, listing.people, listing.remark or "没有列入这份名单的代表"),
        *_beside(listing),
        Notes(_notes(listing), indent=12.0, size=8.8, leading=13.4),
        Signature(("填表人", "审核人", "负责人")),
    )  # fmt: skip
    running = Running(f"{title}（{figures.year} 年度　{listing.title}）（续）", f"填报单位：{unit.name}", bold=True)
    return Section(blocks, SETUP, foot_line(figures.stamp), running, person=unit.name)


def _scored(listing: Listing) -> bool:
    return listing.key != "alert"


def _beside(listing: Listing) -> tuple[Block, ...]:
    if not listing.beside:
        return ()
    return (
        Heading(f"附：{listing.beside_title}", f"{len(listing.beside)} 人", before=8.0),
        _table(listing, listing.beside, ""),
    )


def _table(listing: Listing, cases: Sequence[Case], nobody: str) -> Table:
    scored = _scored(listing)
    widths = SCORED if scored else UNSCORED
    columns = tuple(
        Column(width, Align.LEFT if at in (1, 2, len(widths) - 1) else Align.CENTRE, 9.6,
               pad=2.0 if at in (1, 2, len(widths) - 1) else 0.6, rule=GROUP_RULE if at in (3, len(widths) - 1) else 0.3)
        for at, width in enumerate(widths)
    )  # fmt: skip
    figures = ("积分", "名次") if scored else ()
    labels = ("序号", "姓　名", "代表小组\n代表证号", *figures, "情　形", "说　明")
    heads = (Row(tuple(head(text, size=9.2) for text in labels), HEAD_ROW + 2.0),)
    rows = tuple(_row(listing, at, case) for at, case in enumerate(cases, 1))
    if not rows:
        rows = (Row((cell(nobody, span=len(widths), align=Align.CENTRE),), ROW),)
    return Table(columns, (Group(rows),), heads)


def _row(listing: Listing, number: int, case: Case) -> Row:
    lines = name_lines(case.name)
    size = 10.2 if len(lines) == 1 else 8.2
    where = Cell(((Run(case.group or "未编组"),), (Run(case.certificate_no, size=8.0, colour=GREY),)))
    return Row(
        (
            cell(str(number)), Cell(tuple((Run(line, size=size),) for line in lines)), where,
            *(_figures(case) if _scored(listing) else ()),
            cell(case.state, role=Role.HEAD, size=9.2), cell(case.why, size=8.8),
        ),
        ROW,
    )  # fmt: skip


def _figures(case: Case) -> tuple[Cell, ...]:
    total = NO_RATE if case.total is None else points(case.total)
    return (cell(total, role=Role.HEAD), cell(NO_RATE if case.rank is None else str(case.rank)))


def _notes(listing: Listing) -> tuple[Note, ...]:
    notes = [Note("人数", ("，".join(_counted(count) for count in listing.counts) + "。",))] if listing.counts else []
    if listing.remark and listing.people:
        notes.append(Note("注意", (listing.remark,)))
    notes.append(Note("依据", tuple(f"{rule}。" for rule in listing.rules)))
    notes.append(Note("说明", (SAID,)))
    return tuple(notes)


def _counted(count: Count) -> str:
    """优秀 4/23（17.4%）."""
    rate = Rate(count.number, count.of)
    return f"{count.label} {count.number}/{count.of} 人（{percent(rate)}）"
