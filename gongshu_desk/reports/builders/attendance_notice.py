"""出席情况通报: who came to a meeting and who did not, for circulation among the deputies. The sum is printed as one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.forms.meetings import Missed, TurnoutCounts, TurnoutFigures, TurnoutLine
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    Block,
    Cell,
    Column,
    Document,
    Group,
    Line,
    Paragraph,
    Row,
    Run,
    Section,
    Sideline,
    Space,
    Table,
    Together,
)
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import GREY, GROUP_RULE, MM, TOTAL_RULE
from gongshu_desk.reports.official import letter_section
from gongshu_desk.reports.official_grid import PITCH, SIZE, TRACKING
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import percent, ratio

S = AttendanceStatus
KINDS = (
    (S.OFFICIAL_LEAVE, "因公请假", "official_leave"), (S.SICK_LEAVE, "因病请假", "sick_leave"),
    (S.PERSONAL_LEAVE, "因事请假", "personal_leave"), (S.ABSENT, "缺　　席", "absent"),
)  # fmt: skip
NAMES_WIDE = 106.0
NAME_SIZE = 11.0
WHOLE = 12
"""Rows of a table that stays on one page."""
NAME_ROW = 6.0
"""Height of a line of names: each is a row without a rule above, so that a long list may break anywhere."""


def build(figures: Sequence[TurnoutFigures]) -> Document:
    """One official page a meeting."""
    title = _title(figures[0]) if len(figures) == 1 else "出席情况通报"
    return Document(title, tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _title(figures: TurnoutFigures) -> str:
    return f"关于{figures.title}出席情况的通报"


def _section(figures: TurnoutFigures) -> Section:
    letter = letter_section(
        _title(figures), (_opening(figures), "一、总体情况", *_overall(figures)), issuer=figures.unit.name, day=None,
        addressee=figures.addressee, person=figures.title,
    )  # fmt: skip
    *text, last, ending = letter.blocks
    if isinstance(last, Paragraph):
        last = replace(last, keep_with_next=False)  # what follows it here is a table, not the signature
    tables = [(_heading("三、各代表小组出席情况"), *_table(figures.groups, figures))]
    if figures.units:
        tables.append((_heading("四、各次会议出席情况"), *_table(figures.units, figures, "会议单元")))
    blocks: list[Block] = [*text, last, *_missed(figures), *(block for table in tables[:-1] for block in table)]
    final = (*tables[-1], _sum(figures.total))
    short = len(figures.units or figures.groups) <= WHOLE
    blocks += [Together(final)] if short else final  # a page with nothing but the signature is not signed
    return replace(letter, blocks=(*blocks, ending))


def _measure(figures: TurnoutFigures) -> str:
    return "人次" if figures.units else "人"


# --- text -----------------------------------------------------------------------------------------------------


def _opening(figures: TurnoutFigures) -> str:
    place = f"在{figures.place}" if figures.place else ""
    held = "召开" if figures.meeting else "举行"
    return f"{figures.when}，{figures.title}{place}{held}。现将代表出席情况通报如下。"


def _overall(figures: TurnoutFigures) -> Iterator[str]:
    total, measure = figures.total, _measure(figures)
    units = f"会议分{len(figures.units)}个单元点名，按人次计。" if figures.units else ""
    late = [f"{word}{count}{measure}" for word, count in (("迟到", total.late), ("早退", total.left_early)) if count]
    among = f"（其中{'、'.join(late)}）" if late else ""
    leave = f"（因公{total.official_leave}、因病{total.sick_leave}、因事{total.personal_leave}）" if total.leave else ""
    guests = f"另有列席{figures.sitting_in}{measure}，不计入应到。" if figures.sitting_in else ""
    uncalled = f"另有{figures.uncalled}个单元没有点名，未计入。" if figures.uncalled else ""
    unmarked = f"应邀的还有{figures.unmarked}{measure}没有登记，未计入。" if figures.unmarked else ""
    yield (
        f"{units}应到{total.expected}{measure}，实到{total.present}{measure}{among}，请假{total.leave}{measure}{leave}，"
        f"缺席{total.absent}{measure}。出席率{percent(total.rate)}（{ratio(total.rate)}）。{guests}{uncalled}{unmarked}"
    )


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.OFFICIAL_HEAD, SIZE, PITCH, indent=2, tracking=TRACKING, keep_with_next=True)


# --- who did not come -----------------------------------------------------------------------------------------


def _missed(figures: TurnoutFigures) -> Iterator[Block]:
    yield _heading("二、请假和缺席人员")
    if not figures.missed:
        text = "没有请假、缺席人员，应到代表全部出席。"
        yield Paragraph(text, Role.OFFICIAL_BODY, SIZE, PITCH, indent=2, tracking=TRACKING)
        return
    measure = _measure(figures)
    columns = (
        Column(28, Align.CENTRE, 10.4),
        Column(16, Align.FIGURE, 11),
        Column(112, Align.LEFT, NAME_SIZE, pad=2.6),
    )
    heads = Row(
        (
            head("类　别", size=10),
            head("人数" if measure == "人" else measure, size=10),
            head(f"姓　名（按{figures.order}排列）", size=10),
        ),
        8.0,
    )
    yield Table(columns, tuple(_kind(kind, figures) for kind in KINDS), (heads,), turn=False)
    yield Space(1.5)


def _kind(kind: tuple[AttendanceStatus, str, str], figures: TurnoutFigures) -> Group:
    status, text, field = kind
    people = [one for one in figures.missed if one.status is status]
    lines = _packed(people) or [(Run("无", Role.TABLE, NAME_SIZE),)]
    count = str(getattr(figures.total, field))
    rows = tuple(
        Row(
            (
                cell(text if at == 0 else "", size=10.4),
                cell(count if at == 0 else "", role=Role.HEAD),
                Cell((line,)),
            ),
            NAME_ROW if len(lines) > 1 else 8.6,
            rule=0 if at else GROUP_RULE,
        )
        for at, line in enumerate(lines)
    )
    again = cell(f"{text.replace('　', '')}（续）", size=10.4, span=3, align=Align.LEFT, pad=2.6)
    return Group(rows, again=Row((again,), 6.8, tint=True, rule=GROUP_RULE))


def _packed(people: Sequence[Missed]) -> list[Line]:
    """Names in lines; each name is a piece of its own, so that a rare character changes the face of that name alone."""
    lines: list[list[Run]] = []
    used = 0.0
    for at, one in enumerate(people):
        text = f"{one.name}{f'（{one.told}）' if one.told else ''}{'、' if at < len(people) - 1 else ''}"
        wide = width(Role.TABLE, text, NAME_SIZE) / MM
        if not lines or used + wide > NAMES_WIDE:
            lines.append([])
            used = 0.0
        lines[-1].append(Run(text, Role.TABLE, NAME_SIZE))
        used += wide
    return [tuple(line) for line in lines]


# --- counts ---------------------------------------------------------------------------------------------------


def _table(lines: Sequence[TurnoutLine], figures: TurnoutFigures, first: str = "代表小组") -> Iterator[Block]:
    measure = _measure(figures)
    yield Sideline("", f"单位：{measure}、%", height=5.6)
    columns = (
        Column(34, Align.LEFT, 10.2, pad=2.4), *(Column(12.2, Align.FIGURE, 10.4) for _ in range(7)),
        Column(18.6, Align.RIGHT, 9.8, pad=1.0, rule=GROUP_RULE), Column(18.0, Align.RIGHT, 10.0, pad=2.6, rule=0),
    )  # fmt: skip
    words = ("应到", "实到", "请假", "因公", "因病", "因事", "缺席")
    heads = Row((head(first, size=10), *(head(word, size=10) for word in words), head("出席率", size=10, span=2)), 8.4)
    body = tuple(_row(line.name, line.counts) for line in lines)
    foot = _row("合　计", sum((line.counts for line in lines), start=TurnoutCounts()), total=True)
    yield Table(columns, (Group(body, keep=len(body) <= WHOLE),), (heads,), (foot,), turn=False)
    yield Space(1.5)


def _sum(total: TurnoutCounts) -> Paragraph:
    """The sum, printed as one."""
    text = (
        f"应到 = 实到 + 因公 + 因病 + 因事 + 缺席：{total.expected} = {total.present} + {total.official_leave} + "
        f"{total.sick_leave} + {total.personal_leave} + {total.absent}。出席率 = 实到 ÷ 应到。"
    )
    return Paragraph(text, size=9.2, leading=13.0, colour=GREY, before=0.5)


def _row(name: str, counts: TurnoutCounts, *, total: bool = False) -> Row:
    role = Role.HEAD if total else Role.TABLE
    numbers = (
        counts.expected, counts.present, counts.leave, counts.official_leave, counts.sick_leave, counts.personal_leave,
        counts.absent,
    )  # fmt: skip
    return Row(
        (
            cell(name, role=role, align=Align.CENTRE if total else None),
            *(cell(str(number), role=role) for number in numbers),
            cell(ratio(counts.rate)), cell(percent(counts.rate), role=Role.HEAD),
        ),
        7.6, tint=total, rule=TOTAL_RULE if total else 0.3,
    )  # fmt: skip
