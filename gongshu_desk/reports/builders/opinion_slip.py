"""选民意见登记交办单: one slip per opinion, on a page of its own or two to a page along a line to cut."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gongshu_desk.domain.codes import OpinionRoute, Satisfaction
from gongshu_desk.domain.forms.liaison import SlipFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.blocks import measure
from gongshu_desk.reports.builders.hand_forms import (
    LABEL,
    Long,
    annex,
    band,
    box,
    capacity,
    day_of,
    fits,
    name_of,
    room_for,
    too_long,
    unbroken,
)
from gongshu_desk.reports.cells import cell, tick_boxes
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Cell,
    Column,
    Document,
    Group,
    PageSetup,
    Paragraph,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Space,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, TOTAL_RULE
from gongshu_desk.reports.placed import Panel, RuleLine
from gongshu_desk.reports.roles import Align
from gongshu_desk.reports.wording import long_day

TITLE = "选民意见登记交办单"
HALVES = PageSetup(210, 297, 25, 20, 11, 11, 5, footer=False)
CUT = 148.5
"""Where two slips are parted (mm from the upper edge)."""
HALF_ROOM = 132.0
"""Most a slip may take of its half (mm)."""
WIDE = PORTRAIT.text_width - LABEL
HALF = (PORTRAIT.text_width - 2 * LABEL) / 2
WAYS = ("当面", "电话", "书面")


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Heights of one make of the slip (mm)."""

    row: float
    names: float
    content: float
    opinion: float
    seal: float
    result: float
    sign: float
    bands: bool = True


WHOLE = _Sizes(8.4, 15.0, 40.0, 22.0, 9.0, 32.0, 12.0)
SMALL = _Sizes(6.3, 9.8, 13.8, 8.0, 6.0, 12.6, 8.8, bands=False)


def build(figures: Sequence[SlipFigures]) -> Document:
    """A section per slip; where two share a page, a section per page, and what is too long for a half has its own."""
    halves = [one for one in figures if one.halves and _fits_half(one)]
    whole = [one for one in figures if not (one.halves and _fits_half(one))]
    pairs = [halves[at : at + 2] for at in range(0, len(halves), 2)]
    sections = [*(_pair(pair) for pair in pairs), *(_section(one) for one in whole)]
    title = f"{TITLE}　{figures[0].no}" if len(figures) == 1 else TITLE
    return Document(title, tuple(sections), author=figures[0].unit.name if figures else "")


def _section(figures: SlipFigures) -> Section:
    names = () if _deputies(figures, WHOLE) is not None else (Long("接待代表名单", names=figures.deputies),)
    texts = (("意见内容", figures.content, WIDE, WHOLE.content), ("办理结果", figures.result, WIDE, WHOLE.result))
    blocks = _blocks(figures, WHOLE)
    short = -min(room_for(PORTRAIT, blocks), 0.0)
    if short:  # a long name of station, activity or handler takes its room from the empty box
        blocks = _blocks(figures, replace(WHOLE, opinion=max(WHOLE.opinion - short, SMALL.opinion)))
    blocks += annex((*names, *too_long(texts)), PORTRAIT.text_width)
    running = Running(f"{TITLE}（续）", f"编号 {figures.no}")
    return Section(blocks, PORTRAIT, _stamp(figures), running, person=f"{figures.no} {figures.raised_by}".strip())


def _blocks(figures: SlipFigures, sizes: _Sizes) -> tuple[Block, ...]:
    return (
        Title(TITLE, height=16.5, size=22),
        Sideline(f"编号：{figures.no}", f"填报单位：{figures.unit.name}"),
        _form(figures, sizes),
        Paragraph(_explained(), size=8.8, leading=13.0, colour=GREY, before=2.2),
    )


def _explained() -> str:
    return "本单一式两份：一份随意见交承办单位，办结后退回；一份留联络站存档。办理结果由接待代表或联络站反馈选民。"


def _stamp(figures: SlipFigures) -> str:
    text = f"数据截至 {long_day(figures.known_until)} · 意见 {figures.no}"
    return f"{text} · 指纹 {figures.fingerprint[:4]}-{figures.fingerprint[4:8]}" if figures.fingerprint else text


# --- two to a page --------------------------------------------------------------------------------------------


def _fits_half(figures: SlipFigures) -> bool:
    texts = ((figures.content, SMALL.content), (figures.result, SMALL.result))
    whole = _deputies(figures, SMALL) is not None
    high = sum(measure(block, HALVES.text_width) for block in _half(figures))
    return whole and high <= HALF_ROOM and all(fits(text, WIDE, room) for text, room in texts if text)


def _pair(pair: Sequence[SlipFigures]) -> Section:
    """The upper slip, the line to cut along, the lower slip at the same place of its half."""
    blocks: list[Block] = []
    for number, figures in enumerate(pair):
        slip = _half(figures)
        if number:
            used = HALVES.top + sum(measure(block, HALVES.text_width) for block in blocks)
            cut = RuleLine(-HALVES.left, 0, HALVES.width - HALVES.left, 0, 0.4, GREY, (3, 2.4))
            blocks += [Space(CUT - used), Panel((cut,), 0.2), Space(HALVES.top - 0.2)]
        blocks += slip
    return Section(tuple(blocks), HALVES, person="、".join(one.no for one in pair))


def _half(figures: SlipFigures) -> list[Block]:
    return [
        Title(TITLE, height=9.6, size=17, baseline=5.4),
        Sideline(f"编号：{figures.no}", _stamp(figures), height=5.4, gap=1.6, left_size=9.6, right_size=8.0),
        _form(figures, SMALL),
    ]


# --- the form -------------------------------------------------------------------------------------------------


def _form(figures: SlipFigures, sizes: _Sizes) -> Table:
    columns = (
        Column(LABEL, Align.CENTRE), Column(HALF, size=10, pad=2.4),
        Column(LABEL, Align.CENTRE), Column(HALF, size=10, pad=2.4),
    )  # fmt: skip
    parts = (
        ("一、登记", _registered(figures, sizes)), ("二、交办", _routed(figures, sizes)),
        ("三、办理", _handled(figures, sizes)), ("四、反馈选民", _told(sizes)),
    )  # fmt: skip
    groups = []
    for at, (head, rows) in enumerate(parts):
        listed = [band(head), *rows] if sizes.bands else rows
        if at and not sizes.bands:
            listed = [replace(rows[0], rule=TOTAL_RULE), *rows[1:]]
        groups.append(Group(tuple(listed), keep=True))
    return Table(columns, tuple(groups))


def _pair_row(first: str, one: str, second: str, other: str, height: float) -> Row:
    return Row((name_of(first), cell(one), name_of(second), cell(other)), height)


def _registered(figures: SlipFigures, sizes: _Sizes) -> list[Row]:
    names = _deputies(figures, sizes)
    if names is None:
        names = f"{printed(figures.deputies[0])}等 {len(figures.deputies)} 人，名单见附页"
    return [
        _pair_row("联络站", figures.station, "收集日期", long_day(figures.collected_on), sizes.row),
        Row((name_of("收集活动"), cell(figures.activity, span=3)), sizes.row),
        Row((name_of("接待代表"), cell(names, size=10, span=3)), sizes.row),
        _pair_row("提出人", printed(figures.raised_by), "联系方式", "", sizes.row),
        *box("意见内容", figures.content, WIDE, sizes.content),
    ]


def _deputies(figures: SlipFigures, sizes: _Sizes) -> str | None:
    """Everybody who received, names unbroken; None where the form has no room for them."""
    lines = unbroken([printed(name) for name in figures.deputies], WIDE)
    return "\n".join(lines) if len(lines) <= capacity(sizes.names) else None


def _routed(figures: SlipFigures, sizes: _Sizes) -> list[Row]:
    routes = tick_boxes((route.label for route in OpinionRoute), figures.route, size=9.8, gap=3.6)
    due = long_day(figures.due_on) if figures.due_on else day_of(None)
    signed = (Run("负责人签名：", size=9.8), Run("（盖章）", size=9.8, gap=44), Run("年　　月　　日", size=9.8, gap=16))
    return [
        Row((name_of("处理方式"), Cell((routes,), span=3)), sizes.row),
        _pair_row("承办单位", figures.handler, "办理期限", due, sizes.row),
        Row((name_of("交办意见", rows=2), cell(span=3)), sizes.opinion),
        Row((Cell((signed,), span=3),), sizes.seal, rule=0),
    ]


def _handled(figures: SlipFigures, sizes: _Sizes) -> list[Row]:
    lines = 3 if sizes.bands else 2
    return [
        *box("办理结果", figures.result, WIDE, sizes.result, lines=lines),
        _pair_row("答复日期", day_of(figures.answered_on), "解决日期", day_of(figures.resolved_on), sizes.row),
        _pair_row("承办人签名", "", "承办单位\n（盖章）", "", sizes.sign),
    ]


def _told(sizes: _Sizes) -> list[Row]:
    ways = tick_boxes(WAYS, size=9.8, gap=4)
    options = tick_boxes((option.label for option in Satisfaction), size=9.8)
    return [
        Row((name_of("反馈日期"), cell(day_of(None)), name_of("反馈方式"), Cell((ways,))), sizes.row),
        Row((name_of("选民评价"), Cell((options,), span=3)), sizes.row),
        _pair_row("选民签名", "", "反馈人签名", "", sizes.sign),
    ]
