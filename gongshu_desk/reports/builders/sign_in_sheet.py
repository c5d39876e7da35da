"""会议签到表: one per sign-in unit, rows high enough for a signature, the tie-out boxes at the end."""

from collections.abc import Sequence
from dataclasses import replace

from gongshu_desk.domain.forms import SignInFigures, SignInGroup, SignInPerson
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Cell,
    Column,
    Document,
    Group,
    Paragraph,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Signature,
    Space,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, name_lines, with_weekday

SETUP = replace(PORTRAIT, next_top=20)
ROW = 10.0
GROUP_ROW = 6.8
ROOM_ON_ONE_PAGE = 161.5
"""Height of all rows with which a sheet and its boxes fit on one page (mm)."""
COLUMNS = (
    Column(11, Align.FIGURE, 10.2),
    Column(44, Align.LEFT, 11.5, pad=3),
    Column(38, Align.LEFT, 9.2, pad=2),
    Column(42, Align.LEFT),
    Column(16, Align.CENTRE, 9.2),
    Column(14, Align.CENTRE, 9.2, pad=0.6),
)


def build(figures: Sequence[SignInFigures]) -> Document:
    """One section per sign-in unit, each with its own page numbers."""
    title = figures[0].title if len(figures) == 1 else "签到表"
    return Document(_full_title(figures[0]) if len(figures) == 1 else title, tuple(map(_section, figures)),
                    author=figures[0].unit.name)  # fmt: skip


def _explanation(figures: SignInFigures) -> Paragraph:
    done = "会后由记录人填写，与系统登记核对一致后归档。" if figures.counts is None else "本表人数取自系统登记。"
    text = f"应到 = 实到 + 请假 + 缺席；列席人员不计入应到。{done}"
    return Paragraph(text, size=8.8, leading=13.0, colour=GREY, before=2.0)


def _full_title(figures: SignInFigures) -> str:
    return f"{_form(figures)}　{figures.title}"


def _form(figures: SignInFigures) -> str:
    return "会议签到表" if figures.meeting else "活动签到表"


def _section(figures: SignInFigures) -> Section:
    blocks = (
        Title(_form(figures), height=15.0, size=22, tracking=7),
        _meeting(figures),
        Sideline(
            "本人签名，不得代签；迟到、早退、请假由记录人在备注栏注明。",
            f"按{figures.order}排列", height=7.0, gap=2.2, left_role=Role.KAI, left_size=10.6,
        ),
        _people(figures),
        Together((Space(5.0), _counts(figures), _explanation(figures))),
        Signature(("记录人", "核对人"), "年　　月　　日", free=8, step=51.5),
    )  # fmt: skip
    running = Running(f"{_form(figures)}（续）　{_without_place(figures)}", _when_short(figures), bold=True)
    footer = f"名单截至 {long_day(figures.roster_until)} · {_word(figures)} {figures.activity_no}"
    if figures.fingerprint:
        footer += f" · 指纹 {figures.fingerprint[:4]}-{figures.fingerprint[4:8]}"
    return Section(blocks, SETUP, footer, running, person=figures.title)


def _word(figures: SignInFigures) -> str:
    return "会议" if figures.meeting else "活动"


def _without_place(figures: SignInFigures) -> str:
    """The title without the place it begins with: a running head is short."""
    unit: UnitLine = figures.unit
    short = figures.title.removeprefix(unit.locality).removeprefix("区人大代表").strip()
    return short or figures.title


def _when_short(figures: SignInFigures) -> str:
    return f"{long_day(figures.day)}{figures.day_part}"


def _meeting(figures: SignInFigures) -> Table:
    """名称 时间 地点, with the sign-in unit and the recorder."""
    word = _word(figures)
    when = f"{with_weekday(figures.day)}{figures.clock or figures.day_part}"
    columns = (Column(24), Column(87, size=9.8, pad=2.4), Column(22), Column(32, size=9.8, pad=2.4))
    rows = (
        Row((label(f"{word}名称"), cell(_whole_title(figures), span=3)), 7.6),
        Row((label(f"{word}时间"), cell(when), label(f"{word}单元"), cell(figures.sign_in_unit)), 7.6),
        Row((label(f"{word}地点"), cell(figures.place), _label("记录人"), cell(printed(figures.recorder))), 7.6),
    )
    return Table(columns, (Group(rows, keep=True),))


def _whole_title(figures: SignInFigures) -> str:
    return f"{figures.title}（{figures.part}）" if figures.part else figures.title


def _label(text: str) -> Cell:
    return cell(text, size=9.8, align=Align.CENTRE, tint=True)


def _people(figures: SignInFigures) -> Table:
    heads = Row(
        (head("序号", size=9.8), head("姓　名", size=9.8), head("工作单位", size=9.8), head("签　名", size=9.8),
         head("到会时间"), head("备注", size=9.8)),
        8.0,
    )  # fmt: skip
    groups = []
    number = 0
    for group in figures.groups:
        rows = []
        for person in group.people:
            number += 1
            rows.append(_row(number, person))
        groups.append(Group(tuple(rows), _group_row(group), _wide_row(group.name, "（续）")))
    guests = tuple(_row(number + at, person) for at, person in enumerate(figures.guests, start=1))
    guests += (Row(tuple(cell() for _ in COLUMNS), ROW),) * _blank_rows(figures)
    if guests:
        groups.append(Group(guests, _wide_row("列席人员", _guest_note(figures)), _wide_row("列席人员", "（续）")))
    return Table(COLUMNS, tuple(groups), (heads,))


def _blank_rows(figures: SignInFigures) -> int:
    """Rows left free for guests; fewer of them, one at least, where the sheet then fits on one page."""
    blank = max(figures.guest_rows - len(figures.guests), 0)
    used = sum(GROUP_ROW + ROW * len(group.people) for group in figures.groups) + GROUP_ROW + ROW * len(figures.guests)
    room = int((ROOM_ON_ONE_PAGE - used) / ROW)
    return min(blank, room) if room > 0 else blank


def _guest_note(figures: SignInFigures) -> str:
    free = figures.guest_rows > len(figures.guests)
    told = f"{len(figures.guests)} 人" if figures.guests else ""
    return "，".join(part for part in (told, "可自行添写" if free else "") if part)


def _group_row(group: SignInGroup) -> Row:
    return _wide_row(group.name, f"应到 {len(group.people)} 人")


def _wide_row(name: str, note: str) -> Row:
    line = (Run(name, Role.HEAD, 9.8), Run(note, Role.TABLE, 9.2, gap=4.4))
    return Row((Cell((line,), span=6, align=Align.LEFT, pad=2.2),), GROUP_ROW, tint=True, rule=GROUP_RULE)


def _row(number: int, person: SignInPerson) -> Row:
    lines = name_lines(person.name)
    size = 11.5 if len(lines) == 1 else 9.4
    return Row(
        (
            cell(str(number)),
            Cell(tuple((Run(line, size=size),) for line in lines)),
            cell(person.employer), cell(), cell(), cell(person.remark),
        ),
        ROW,
    )  # fmt: skip


def _counts(figures: SignInFigures) -> Table:
    counts = figures.counts
    bold = {"应　到", "实　到", "请　假", "缺　席"}
    values: dict[str, str] = dict.fromkeys(
        ("应　到", "实　到", "其中迟到", "请　假", "公假", "病假", "事假", "缺　席", "列　席"), ""
    )
    values["应　到"] = str(figures.expected)
    if counts:
        numbers = (counts.present, counts.late, counts.leave, counts.official_leave, counts.sick_leave,
                   counts.personal_leave, counts.absent, counts.sitting_in)  # fmt: skip
        values.update(zip(list(values)[1:], map(str, numbers), strict=True))
    width = SETUP.text_width / len(values)
    columns = tuple(Column(width, Align.CENTRE, 13.0, rule=0.3) for _ in values)
    heads = Row(tuple(head(text, size=9.8, role=Role.HEAD if text in bold else Role.TABLE) for text in values), 9.0)
    row = Row(
        tuple(cell(value, role=Role.HEAD if text in bold else Role.TABLE) for text, value in values.items()), 11.0
    )
    return Table(columns, (Group((row,), keep=True),), (heads,))
