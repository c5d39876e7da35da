"""选举情况统计表: a line per electoral district, the sums, 参选率 with n/d; what did not go through at once, in words."""

from collections.abc import Sequence

from gongshu_desk.domain.figures import NO_RATE
from gongshu_desk.domain.forms.elections import DistrictRow, ElectionFigures
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Column,
    Document,
    Group,
    Note,
    Notes,
    Row,
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, percent, span

TITLE = "选举情况统计表"
HEADS = (("序\n号", 9.0), ("选　区", 31.0), ("登记\n选民", 18.0), ("参选\n人数", 18.0), ("参选率\n%", 15.0),
         ("应选\n名额", 12.0), ("正式\n候选人", 13.0), ("当选", 12.0), ("投票\n次数", 11.0), ("说　明", 26.0))  # fmt: skip
FIELDS = ("registered", "voted", "", "seats", "candidates", "elected")


def build(figures: Sequence[ElectionFigures]) -> Document:
    """One section an election."""
    first = figures[0]
    return Document(f"{first.title}{TITLE}", tuple(_section(one) for one in figures), author=first.unit.name)


def _section(figures: ElectionFigures) -> Section:
    title = f"{figures.title}代表{TITLE}"
    blocks: tuple[Block, ...] = (
        Title(title, height=16.0, size=20),
        Sideline(f"填报单位：{figures.unit.name}（盖章）", f"选举日：{span(figures.first, figures.last)}", height=7.0,
                 gap=2.6, left_size=9.7, right_size=9.0),
        _table(figures),
        Notes(_notes(figures), indent=12.0, size=8.8, leading=13.4),
        _signing(figures),
    )  # fmt: skip
    running = Running(f"{title}（续）", f"填报单位：{figures.unit.name}", bold=True)
    footer = f"数据截至 {long_day(figures.last)} · 指纹 {figures.fingerprint}"
    return Section(blocks, PORTRAIT, footer, running, person=figures.unit.name)


def _signing(figures: ElectionFigures) -> Signature:
    phone = f"联系电话：{figures.unit.phone}" if figures.unit.phone else ""
    return Signature(("填表人", "审核人", "负责人"), phone, step=39.5)


def _table(figures: ElectionFigures) -> Table:
    columns = tuple(
        Column(width, Align.LEFT if at in (1, 9) else Align.CENTRE if at == 0 else Align.FIGURE, 9.6,
               pad=1.6 if at in (1, 9) else 0.8, rule=GROUP_RULE if at in (2, 5, 9) else 0.3)
        for at, (_, width) in enumerate(HEADS)
    )  # fmt: skip
    rows = tuple(_row(at, row) for at, row in enumerate(figures.rows, start=1))
    total = (*(_sum(figures, field) for field in FIELDS),)
    foot = Row(
        (cell("合　计", role=Role.HEAD, span=2, align=Align.CENTRE), *(cell(text, role=Role.HEAD) for text in total),
         cell(""), cell("")),
        8.4, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    if not rows:
        rows = (Row((cell("没有登记选区的选举情况", span=len(HEADS), align=Align.CENTRE),), 8.0),)
    return Table(columns, (Group(rows),), (Row(tuple(head(text, size=9.2) for text, _ in HEADS), 10.6),), (foot,))


def _sum(figures: ElectionFigures, field: str) -> str:
    if not field:
        return percent(figures.rate, "")
    total = figures.total(field)
    return NO_RATE if total is None else str(total)


def _row(number: int, row: DistrictRow) -> Row:
    counts = (str(row.registered), str(row.voted), percent(row.rate, ""))
    others = tuple(NO_RATE if value is None else str(value) for value in (row.seats, row.candidates, row.elected))
    return Row(
        (
            cell(str(number)), cell(row.district), *(cell(text) for text in (*counts, *others)), cell(str(row.rounds)),
            cell(row.remark, size=8.4),
        ),
        8.0,
    )  # fmt: skip


def _notes(figures: ElectionFigures) -> tuple[Note, ...]:
    rate = figures.rate
    base = f"{rate.numerator} ÷ {rate.denominator} = {percent(rate)}"
    several = [row.district for row in figures.rows if row.rounds > 1]
    told = [f"{len(figures.rows)} 个选区，{'没有' if not several else f'{len(several)} 个'}选区再次投票。"]
    if several:
        told.append(f"再次投票的：{'、'.join(several)}。")
    missing = [row.district for row in figures.rows if None in (row.seats, row.elected)]
    if missing:
        told.append(f"{len(missing)} 个选区没有登记应选名额或当选人数，合计不写。")
    return (
        Note("参选率", (f"参加投票的选民 ÷ 登记的选民，各选区相加后再除：{base}。",)),
        Note("说明", tuple(told)),
    )
