"""Blocks to pages: where tables break, what stays together, running heads and foot lines.

A heading stays with what follows it. A table is broken between chunks, with its head and the group row repeated; the
last rows go with the notes and the signature, so that no page holds a signature alone.
"""

from collections.abc import Callable, Sequence
from functools import partial

from gongshu_desk.reports.blocks import draw, draw_lines, draw_opinions, draw_signature, measure, paragraph_lines
from gongshu_desk.reports.document import (
    Block,
    Closing,
    Heading,
    Notes,
    Opinions,
    PageBreak,
    Paragraph,
    Section,
    Sideline,
    Signature,
    Space,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import GREY, HAIR, MM
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.placed import Panel, PlacedPage
from gongshu_desk.reports.placed_draw import draw_placed
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.tables import Chunk, LaidRow, Layout

Mark = Callable[[Pen], None]
SIGN_BASELINE = 23.8
"""Baseline of 填表人 above the lower edge (mm)."""
FOOT_RULE = 15.6
FOOT_BASELINE = 11.0
RUNNING_BASELINE = 17.1
RUNNING_RULE = 18.9
TURN_ROOM = 4.4
"""Room below a part of a table for （转下页）."""
UNDER_RULE = 3.6
"""From the rule of a grey running head to a table that goes on."""


class Flow:
    """Lays one section out; afterwards `pages` holds what to draw on each."""

    def __init__(self, section: Section) -> None:
        self.section = section
        self.setup = section.setup
        self.x = self.setup.left
        self.wide = self.setup.text_width
        self.limit = self.setup.height - (self.setup.first_bottom or self.setup.bottom)
        self.pages: list[list[Mark]] = [[]]
        self.overflows: list[str] = []
        """What reaches below its page: rows higher than a whole page."""
        self._layouts: dict[int, Layout] = {}
        self.y = self.setup.top
        blocks = section.blocks
        for at, block in enumerate(blocks):
            self._place(block, blocks[at + 1 :])

    # --- placing ----------------------------------------------------------------------------------------------

    def _place(self, block: Block, rest: Sequence[Block]) -> None:
        match block:
            case PageBreak():
                if self.pages[-1] and not (block.soft and len(self.pages) > 1):
                    self._new_page()
            case PlacedPage():
                if self.pages[-1]:
                    self._new_page()
                self._mark(partial(draw_placed, setup=self.setup, page=block))
            case Together():
                self._begin_together(block, rest)
                for at, part in enumerate(block.blocks):
                    self._place(part, (*block.blocks[at + 1 :], *rest))
            case Table():
                self._place_table(block, rest)
            case Signature(pinned=True):
                self._place_signature(block)
            case Opinions():
                self._place_opinions(block)
            case Paragraph():
                self._place_paragraph(block, rest)
            case Space():
                self.y += block.height if self.pages[-1] else 0.0
            case _:
                self._place_whole(block, rest)

    def _begin_together(self, block: Together, rest: Sequence[Block]) -> None:
        """A new page where it does not fit here, or where what ends the section would stand alone on the next."""
        height = measure(block, self.wide)
        follower = self._tail(rest)
        if self.setup.next_top + height + follower > self.limit:
            follower = 0.0
        if self.y + height + follower > self.limit + 0.01 and self.pages[-1]:
            self._new_page()

    def _place_whole(self, block: Block, rest: Sequence[Block]) -> None:
        height = measure(block, self.wide)
        headed = isinstance(block, Heading | Sideline | Title)
        follower = self._least(rest) if headed else self._tail(rest)
        if not headed and self.setup.next_top + height + follower > self.limit:
            follower = 0.0
        if self.y + height + follower > self.limit + 0.01 and self.pages[-1]:
            self._new_page()
        if isinstance(block, Panel) and block.foot:
            self.y = max(self.y, self.limit - height)
        self._mark(partial(_draw_at, block=block, x=self.x, y=self.y, wide=self.wide))
        self.y += height

    def _least(self, rest: Sequence[Block]) -> float:
        """Least height with which the following blocks can begin on this page."""
        for at, block in enumerate(rest):
            if isinstance(block, PageBreak | Signature):
                return 0.0
            if isinstance(block, Table):
                layout = self._layout(block)
                return layout.head_height + (layout.chunks[0].height if layout.chunks else 0.0)
            if isinstance(block, Sideline | Heading):
                return measure(block, self.wide) + self._least(rest[1:])
            if isinstance(block, Paragraph):
                lines = len(paragraph_lines(block, self.wide))
                after = self._least(rest[at + 1 :]) if block.keep_with_next and lines <= 3 else 0.0
                return block.before + (lines if lines <= 3 else 2) * block.leading / MM + after
            return measure(block, self.wide)
        return 0.0

    def _place_paragraph(self, block: Paragraph, rest: Sequence[Block]) -> None:
        """Lines flow over pages; one line is never left alone at the foot or carried over alone.

        A paragraph that is kept with what follows gives its last two lines to the next page, or goes there whole.
        """
        lines = paragraph_lines(block, self.wide)
        step = block.leading / MM
        follower = self._least(rest) if block.keep_with_next else 0.0
        before = block.before
        first = True
        while lines:
            room = int((self.limit - self.y - before + 0.01) / step)
            fits = min(room, len(lines))
            kept = first or len(lines) > 2
            if fits == len(lines) and self.y + before + fits * step + follower > self.limit + 0.01 and kept:
                fits = len(lines) - 2 if len(lines) > 3 else 0
            elif fits < len(lines):
                fits = min(fits, len(lines) - 2)
                fits = 0 if fits < 2 else fits
            if fits > 0 or not self.pages[-1]:
                part = lines[: max(fits, 1)]
                lines = lines[len(part) :]
                self._mark(
                    partial(
                        draw_lines, block=block, x=self.x, y=self.y + before, wide=self.wide, lines=part,
                        whole=not lines, first=first,
                    )
                )  # fmt: skip
                self.y += before + len(part) * step
                before, first = 0.0, False
            if lines:
                self._new_page()
                before = 0.0

    def _place_opinions(self, block: Opinions) -> None:
        if self.y + block.height > self.limit and self.pages[-1]:
            self._new_page()
        height = min(self.limit - self.y - 1.5, block.most)
        height = max(height, block.height)
        self._mark(partial(draw_opinions, block=block, x=self.x, y=self.y, high=height))
        self.y += height

    def _place_signature(self, block: Signature) -> None:
        baseline = self.setup.height - SIGN_BASELINE
        if self.y + block.free > baseline - 4 and self.pages[-1]:
            self._new_page()
        self._mark(partial(draw_signature, block=block, x=self.x, baseline=baseline, wide=self.wide))
        self.y = baseline + 2

    # --- tables -----------------------------------------------------------------------------------------------

    def _place_table(self, table: Table, rest: Sequence[Block]) -> None:
        layout = self._layout(table)
        tail = self._tail(rest)
        pending = list(layout.chunks)
        if not pending:
            pending = [Chunk(())]
        while pending:
            taken, rows = self._take(layout, pending)
            if len(taken) == len(pending) and len(pending) > 1 and not self._tail_fits(layout, rows, tail):
                taken, rows = taken[:-1], self._rows(pending[: len(taken) - 1])
            if not taken:
                if self.pages[-1]:
                    self._new_page(table_follows=True)
                    continue
                taken, rows = pending[:1], self._rows(pending[:1])
            pending = pending[len(taken) :]
            self._mark(partial(layout.draw, x=self.x, y=self.y, body=rows))
            self.y += layout.head_height + sum(row.height for row in rows)
            if self.y > self.limit + 0.1:
                self.overflows.append("表格中有一行比一页还高")
            if pending:
                if table.turn:
                    self._mark(partial(_draw_turn, x=self.x, y=self.y, wide=self.wide))
                self._new_page(table_follows=True)

    def _layout(self, table: Table) -> Layout:
        """The table fitted once, though it is asked for before and when it is placed."""
        found = self._layouts.get(id(table))
        if found is None:
            found = self._layouts[id(table)] = Layout(table)
        return found

    def _take(self, layout: Layout, pending: Sequence[Chunk]) -> tuple[list[Chunk], list[LaidRow]]:
        """As many chunks as fit here; fewer where （转下页） needs its room."""
        taken: list[Chunk] = []
        height = layout.head_height + (pending[0].again.height if pending[0].again else 0.0)
        for at, chunk in enumerate(pending):
            last = at == len(pending) - 1
            room = self.limit - self.y - (0 if last or not layout.table.turn else TURN_ROOM)
            if height + chunk.height > room + 0.01:
                break
            height += chunk.height
            taken.append(chunk)
        return taken, self._rows(taken)

    def _rows(self, chunks: Sequence[Chunk]) -> list[LaidRow]:
        rows = [row for chunk in chunks for row in chunk.rows]
        again = chunks[0].again if chunks else None
        return [again, *rows] if again and len(self.pages) > 1 else rows

    def _tail(self, rest: Sequence[Block]) -> float:
        """Height of the notes and the signature that end a section: a page of these alone is not wanted.

        What stands on its own feet (a further table, a heading, a chart) may begin a page and counts as nothing; a
        table that is to stay with what is above it comes in a `Together`.
        """
        height = 0.0
        for block in rest:
            first = block.blocks[0] if isinstance(block, Together) else None
            headed = isinstance(first, Heading) or (isinstance(first, Paragraph) and first.keep_with_next)
            joined = isinstance(block, Together) and not headed
            if not joined and not isinstance(block, Paragraph | Notes | Sideline | Signature | Closing | Space):
                return 0.0
            if isinstance(block, Signature) and block.pinned:
                height += block.free + 4 + SIGN_BASELINE - self.setup.bottom
            else:
                height += measure(block, self.wide)
        return height

    def _tail_fits(self, layout: Layout, rows: Sequence[LaidRow], tail: float) -> bool:
        """Whether what follows fits below, or would not even fit on a page of its own with two rows above."""
        end = self.y + layout.head_height + sum(row.height for row in rows)
        alone = self.setup.next_top + layout.head_height + layout.chunks[-1].height + tail
        return end + tail <= self.limit + 0.01 or alone > self.limit

    # --- pages ------------------------------------------------------------------------------------------------

    def _mark(self, mark: Mark) -> None:
        self.pages[-1].append(mark)

    def _new_page(self, *, table_follows: bool = False) -> None:
        self.pages.append([])
        self.y = self.setup.next_top
        self.limit = self.setup.height - self.setup.bottom
        running = self.section.running
        if table_follows and running and not running.bold:
            self.y += UNDER_RULE

    def draw(self, pen: Pen, bookmark: str = "") -> None:
        """Draw all pages, each with its running head, foot line and number; the first one may be bookmarked."""
        for number, marks in enumerate(self.pages, start=1):
            pen.page(self.setup)
            if bookmark and number == 1:
                pen.bookmark(bookmark)
            for mark in marks:
                mark(pen)
            if number > 1:
                self._draw_running(pen)
            if self.setup.official and number < self.setup.numbered_from:
                continue
            if self.setup.official:
                self._draw_official_number(pen, number)
            elif self.setup.footer:
                self._draw_footer(pen, number)

    def _draw_running(self, pen: Pen) -> None:
        running = self.section.running
        if running is None:
            return
        role = Role.HEAD if running.bold else Role.TABLE
        pen.text(self.x, RUNNING_BASELINE, running.left, role, 10 if running.bold else 9.6, "333333")
        pen.aligned(self.x, RUNNING_BASELINE, self.wide, running.right, Role.TABLE, 9.4, Align.RIGHT, GREY)
        if not running.bold:
            pen.rule(self.x, RUNNING_RULE, self.x + self.wide, RUNNING_RULE, HAIR, GREY)

    def _draw_footer(self, pen: Pen, number: int) -> None:
        rule = self.setup.height - FOOT_RULE
        baseline = self.setup.height - FOOT_BASELINE
        pen.rule(self.x, rule, self.x + self.wide, rule, HAIR, GREY)
        pen.text(self.x, baseline, self.section.footer, Role.TABLE, 8, GREY)
        pages = f"第 {number} 页　共 {len(self.pages)} 页"
        pen.aligned(self.x, baseline, self.wide, pages, Role.TABLE, 8, Align.RIGHT, GREY)

    def _draw_official_number(self, pen: Pen, number: int) -> None:
        """GB/T 9704: 4号 figures with a dash on either side, one character in from the outer edge."""
        baseline = self.setup.height - self.setup.bottom + 7 + 3.5
        align = Align.RIGHT if number % 2 else Align.LEFT
        inset = 14 / MM
        pen.aligned(self.x + inset, baseline, self.wide - 2 * inset, f"— {number} —", Role.TEXT, 14, align)


def _draw_at(pen: Pen, block: Block, x: float, y: float, wide: float) -> None:
    draw(pen, block, x, y, wide)


def _draw_turn(pen: Pen, x: float, y: float, wide: float) -> None:
    pen.aligned(x, y + 4.2, wide, "（转下页）", Role.TABLE, 8.6, Align.RIGHT, GREY)
