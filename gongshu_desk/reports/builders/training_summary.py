"""培训情况统计表: three tiers with 场次 半天 学时 人次 人数 覆盖率, then every deputy with what was required and attended."""

from collections.abc import Sequence
from dataclasses import replace

from gongshu_desk.domain.figures import Exact, half_up, plain
from gongshu_desk.domain.forms.training import TierRow, TraineeRow, TrainingSummary
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
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, name_lines, percent, ratio

SETUP = replace(PORTRAIT, next_top=22)
TITLE = "人大代表培训情况统计表"
TIER_WIDTHS = (37.0, 15.0, 15.0, 17.0, 17.0, 17.0, 15.0, 18.0, 14.0)
PEOPLE_WIDTHS = (9.0, 27.0, 22.0, 13.0, 16.0, 11.0, 12.0, 12.0, 16.0, 27.0)
COVERAGE = (
    "场次按签到的单元，同一次培训的各场合为一期；人次为到会次数之和，人数按人去重。覆盖率 = 参训人数 ÷ 在任人数"
    "（年内至少任职一天），同一人先后担任两届代表的算一人。学时按实到半天数折算。"
)


def build(figures: Sequence[TrainingSummary]) -> Document:
    """One section a year."""
    first = figures[0]
    return Document(f"{first.year} {TITLE}", tuple(_section(one) for one in figures), author=first.unit.name)


def _section(figures: TrainingSummary) -> Section:
    place = figures.unit.locality
    title = f"{place}{'' if place.endswith(figures.level) else figures.level}{TITLE}"
    until = f"数据截至 {long_day(figures.until)}" if figures.until else "本年度没有培训"
    met = f"达标 {ratio(figures.met)} 人" if figures.met.denominator else ""
    blocks: tuple[Block, ...] = (
        Title(title, height=20.6, size=20, subtitle=f"（{figures.year} 年度）"),
        Sideline(f"填报单位：{figures.unit.name}（盖章）", "单位：场、期、个半天、学时、人次、人、%", height=7.0, gap=2.6,
                 left_size=9.7, right_size=8.8),
        Heading("一、各层级培训情况", before=4.4),
        _tiers(figures),
        Heading("二、代表参加培训情况", f"单位：半天　{met}".strip(), before=7.6),
        _people(figures),
        Notes(_notes(figures), indent=12.0, size=8.8, leading=13.4),
        _signing(figures),
    )  # fmt: skip
    running = Running(f"{title}（{figures.year} 年度）（续）", f"填报单位：{figures.unit.name}", bold=True)
    return Section(blocks, SETUP, f"{until} · 指纹 {figures.fingerprint}", running, person=figures.unit.name)


def _signing(figures: TrainingSummary) -> Signature:
    phone = f"联系电话：{figures.unit.phone}" if figures.unit.phone else ""
    return Signature(("填表人", "审核人", "负责人"), phone, step=39.5)


def amount(value: Exact) -> str:
    """2, 2.5, 3.3."""
    return plain(value) if half_up(value, 2) == value else plain(half_up(value, 1))


def _tiers(figures: TrainingSummary) -> Table:
    columns = tuple(
        Column(width, Align.CENTRE if at == 0 else Align.FIGURE, 9.8, pad=0.8, rule=GROUP_RULE if at in (1, 7) else 0.3)
        for at, width in enumerate(TIER_WIDTHS)
    )
    labels = ("层　级", "场次", "期数", "半天", "学时", "人次", "人数", "参训/在任", "覆盖率")
    rows = tuple(_tier(one, Role.TABLE) for one in figures.tiers)
    total = Row(_tier(figures.total, Role.HEAD).cells, 8.0, tint=True, rule=TOTAL_RULE)
    return Table(columns, (Group(rows),), (Row(tuple(head(text, size=9.4) for text in labels), 8.0),), (total,))


def _tier(one: TierRow, role: Role) -> Row:
    label = "合　计" if role is Role.HEAD else one.tier
    texts = (
        str(one.held), str(one.trainings), plain(one.half_days), amount(one.hours), str(one.times), str(one.people),
        ratio(one.coverage), percent(one.coverage, ""),
    )  # fmt: skip
    return Row((cell(label, role=role), *(cell(text, role=role) for text in texts)), 8.0)


def _people(figures: TrainingSummary) -> Table:
    columns = tuple(
        Column(width, Align.LEFT if at in (1, 2) else Align.CENTRE if at in (0, 7, 8, 9) else Align.FIGURE, 9.4,
               pad=1.6 if at in (1, 2) else 0.6, rule=GROUP_RULE if at in (3, 7) else 0.3)
        for at, width in enumerate(PEOPLE_WIDTHS)
    )  # fmt: skip
    labels = ("序\n号", "姓　名", "代表小组", "区人大", "街道工委", "小组", "已训", "学时", "应训", "情　况")
    rows = tuple(_person(at, one) for at, one in enumerate(figures.people, start=1))
    if not rows:
        rows = (Row((cell("本年度没有在任代表", span=len(labels), align=Align.CENTRE),), 8.0),)
    return Table(columns, (Group(rows),), (Row(tuple(head(text, size=9.2) for text in labels), 9.4),))


def _person(number: int, one: TraineeRow) -> Row:
    lines = name_lines(one.name)
    size = 10.2 if len(lines) == 1 else 8.2
    name = [(Run(line, size=size),) for line in lines]
    if one.mark:
        name.append((Run(one.mark, size=7.4, colour=GREY),))
    state = cell(f"{one.state}\n{one.missing}" if one.missing else one.state or "—", size=8.6 if one.missing else 9.2)
    return Row(
        (
            cell(str(number)), Cell(tuple(name)),
            cell(one.group or "未编组", size=8.8), *(cell(amount(value) if value else "") for value in one.tiers),
            cell(amount(one.half_days), role=Role.HEAD), cell(amount(one.hours) if one.hours else ""),
            cell(one.required or "—", size=9.0 if len(one.required) < 5 else 8.0), state,
        ),
        8.0 if len(name) == 1 and not one.missing else 9.6,
    )  # fmt: skip


def _notes(figures: TrainingSummary) -> tuple[Note, ...]:
    ties = [f"人次 {figures.total.times} = 本级代表任职期间 {figures.own_times} + 其他 {figures.beside}。"]
    if figures.beside:
        ties.append("其他为别的层级的代表，或不在任职期间，不列入下面各人。")
    if figures.met.denominator or figures.exempt:
        due = plain(figures.met.denominator)
        exempt = f"，另有 {figures.exempt} 人任职时间短，不作要求" if figures.exempt else ""
        ties.append(f"应达标 {due} 人，达标 {plain(figures.met.numerator)} 人{exempt}。")
    return (
        Note("勾稽", tuple(ties)),
        Note("要求", tuple(f"{rule}。" for rule in figures.rules)),
        Note("口径", (COVERAGE,)),
    )
