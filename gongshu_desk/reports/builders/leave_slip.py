"""请假条: a deputy asks in writing for leave, one or two slips to an A4 sheet. What is known is filled in, the rest
are lines for the pen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms.meetings import LeaveFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.document import Document, PageSetup, Section
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import GREY, HAIR, MM
from gongshu_desk.reports.placed import Item, PlacedPage, RuleLine, TextBox, fitted
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day

SHEET = PageSetup(210, 297, 0, 0, 0, 0, 0, footer=False)
LEFT, RIGHT = 27.0, 185.0
KINDS = (AttendanceStatus.OFFICIAL_LEAVE, AttendanceStatus.SICK_LEAVE, AttendanceStatus.PERSONAL_LEAVE)
LEAST = 7.5
NOTE = "请假应于{by}前 3 日以书面形式提出，写明事由和起止日期，附有关证明；未经批准不{attend}的，按缺席登记。"


@dataclass(frozen=True, slots=True)
class _Measure:
    """Sizes of a slip: type in points, the rest in millimetres."""

    size: float
    pitch: float
    head: float
    reason_lines: int


HALF = _Measure(12.0, 9.1, 13.5, 2)
WHOLE = _Measure(14.0, 13.0, 34.0, 4)


def build(figures: Sequence[LeaveFigures]) -> Document:
    """The slips in order, as many to a sheet as the first one says; a single blank one fills its sheet."""
    per_sheet = figures[0].per_sheet if figures else 1
    slips = list(figures)
    if per_sheet == 2 and len(slips) == 1 and not slips[0].name:
        slips *= 2
    sections = tuple(_sheet(slips[at : at + per_sheet], per_sheet) for at in range(0, len(slips), per_sheet))
    return Document("请假条", sections, author=figures[0].unit.name if figures else "")


def attend(figures: LeaveFigures) -> str:
    """出席 a meeting, 参加 an activity."""
    return "出席" if figures.meeting else "参加"


def _sheet(slips: Sequence[LeaveFigures], per_sheet: int) -> Section:
    items: list[Item] = []
    for at, slip in enumerate(slips):
        items += _Slip(slip, at * SHEET.height / 2, HALF if per_sheet == 2 else WHOLE).items()
    shared: tuple[Item, ...] = ()
    if per_sheet == 2:
        middle = SHEET.height / 2
        shared = (RuleLine(8, middle, SHEET.width - 8, middle, HAIR, GREY, (3, 3)),)
    who = "、".join(dict.fromkeys(slip.name or slip.title for slip in slips))
    return Section((PlacedPage(tuple(items), shared, f"slips-{per_sheet}"),), SHEET, person=who)


class _Slip:
    """Sets one slip, line by line from its top down."""

    def __init__(self, figures: LeaveFigures, top: float, measure: _Measure) -> None:
        self.figures, self.measure = figures, measure
        self.y = top + measure.head

    def items(self) -> Iterator[Item]:
        """Title, salutation, the request, signature and date, the rule below."""
        figures, m = self.figures, self.measure
        yield TextBox(LEFT, self.y, RIGHT - LEFT, 10, "请假条", Role.TITLE, 22, align=Align.CENTRE, tracking=14)
        self.y += 10 + m.pitch * 0.75
        yield self._words(LEFT, f"{figures.approver}：")
        self._down()
        yield from self._request()
        yield from self._signing()

    def _request(self) -> Iterator[Item]:
        figures, m = self.figures, self.measure
        indent = 2 * m.size / MM
        yield self._words(LEFT + indent, "本人因")
        start = LEFT + indent + self._wide("本人因") + 1
        yield from self._reason(start)
        event = f"不能{attend(figures)}"
        yield self._words(LEFT, event)
        yield from self._value(LEFT + self._wide(event) + 1, RIGHT, figures.title)
        self._down()
        for label, value, end in (("（时间：", figures.when, "，"), ("　地点：", figures.place, "），")):
            yield self._words(LEFT, label)
            close = RIGHT - self._wide(end)
            yield from self._value(LEFT + self._wide(label), close, value)
            yield self._words(close, end)
            self._down()
        yield from self._period()
        yield self._words(LEFT, "附件：")
        yield from self._value(LEFT + self._wide("附件："), RIGHT, "")
        self._down()

    def _reason(self, start: float) -> Iterator[Item]:
        """The reason on ruled lines, the first of which begins behind 本人因."""
        m = self.measure
        for line in range(m.reason_lines):
            yield self._rule(start if line == 0 else LEFT, RIGHT, self.y + line * m.pitch)
        if self.figures.reason:
            yield self._ruled_text(start)
        self.y += m.reason_lines * m.pitch

    def _ruled_text(self, start: float) -> TextBox:
        """Smaller type where it takes that, always on the same lines."""
        m, size = self.measure, self.measure.size + 1
        while True:
            leading = m.pitch * MM / size
            indent = (start - LEFT + 1) * MM / size
            top = self.y + (m.size - size) * 0.86 / MM
            box = TextBox(
                LEFT, top, RIGHT - LEFT, m.reason_lines * m.pitch, self.figures.reason.replace("\n", "；"), Role.KAI,
                size, leading=leading, indent=indent, about="请假事由",
            )  # fmt: skip
            if size <= LEAST or fitted(box).fits:
                return box
            size -= 0.5

    def _period(self) -> Iterator[Item]:
        """申请 □公假 □病假 □事假，共 … 个半天，自 … 起至 … 止，请予批准。"""
        figures = self.figures
        kinds = "　".join(f"{'☑' if kind is figures.status else '□'}{kind.label}" for kind in KINDS)
        count = "" if figures.half_days is None else shown(figures.half_days)
        yield from self._filled(((f"现申请　{kinds}，共", 14.0, count), ("个半天，", 0, "")))
        days = _day(figures.leave_from), _day(figures.leave_to)
        yield from self._filled((("自", 44.0, days[0]), ("起至", 44.0, days[1]), ("止，请予批准。", 0, "")))

    def _signing(self) -> Iterator[Item]:
        figures, m = self.figures, self.measure
        self._down(0.3)
        group = 40.0 * m.size / HALF.size
        label = self._wide("代表小组：")
        yield from self._filled(
            (("请假人：", RIGHT - LEFT - self._wide("请假人：") - group - label - 4, printed(figures.name)),)
        )
        self._down(-1)
        yield self._words(RIGHT - group - label, "代表小组：")
        yield from self._value(RIGHT - group, RIGHT, figures.group)
        self._down()
        day = long_day(figures.asked_on) if figures.asked_on else "　　　　年　　月　　日"
        yield self._words(RIGHT - self._wide(day), day)
        x = RIGHT - self._wide(day) - 62
        yield self._words(x, "签名：")
        yield self._rule(x + self._wide("签名："), x + 56)
        self._down()
        note = NOTE.format(by="会" if figures.meeting else "活动", attend=attend(figures))
        yield TextBox(LEFT, self.y + m.pitch * 0.35, RIGHT - LEFT, 4, note, Role.TABLE, 8.2, 7.4, colour=GREY)

    def _filled(self, parts: Sequence[tuple[str, float, str]]) -> Iterator[Item]:
        """Words, each followed by a line of some length (mm, 0 for none) with what is known on it; then a new line."""
        x = LEFT
        for text, room, value in parts:
            yield self._words(x, text)
            x += self._wide(text) + 0.8
            if room:
                yield from self._value(x, x + room, value, centred=True)
                x += room + 0.8
        self._down()

    # --- pieces -----------------------------------------------------------------------------------------------

    def _down(self, lines: float = 1) -> None:
        self.y += lines * self.measure.pitch

    def _wide(self, text: str) -> float:
        return width(Role.TEXT, text, self.measure.size) / MM

    def _words(self, x: float, text: str) -> TextBox:
        size = self.measure.size
        return TextBox(x, self.y, self._wide(text) + 0.5, size / MM, text, Role.TEXT, size, one_line=True)

    def _rule(self, x1: float, x2: float, y: float | None = None) -> RuleLine:
        foot = (self.y if y is None else y) + self.measure.size / MM * 1.16
        return RuleLine(x1, foot, x2, foot, 0.4)

    def _value(self, x1: float, x2: float, text: str, *, centred: bool = False) -> Iterator[Item]:
        """A line for the pen, and on it what is known already."""
        yield self._rule(x1, x2)
        if text:
            size = self.measure.size
            align = Align.CENTRE if centred else Align.LEFT
            yield TextBox(x1 + 1, self.y - 0.6, x2 - x1 - 2, size / MM + 0.6, text, Role.KAI, size, LEAST, align,
                          "bottom", one_line=True, about="请假条")  # fmt: skip


def _day(day: date | None) -> str:
    return long_day(day) if day else "　　年　　月　　日"
