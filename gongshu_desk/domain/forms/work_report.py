"""The work report as values: what the page shows, the paper prints and the Word file holds, each the same words."""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.indicators import Span
from gongshu_desk.domain.report_text import Piece, Told, plain
from gongshu_desk.domain.summary import UnitLine

CHAPTERS = "一二三四五六七八九十"


@dataclass(frozen=True, slots=True)
class Moved:
    """A figure that has changed since the clerk wrote a paragraph."""

    key: str
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ReportParagraph:
    """One paragraph. `edited`: the clerk's own words stand in place of the `generated` ones.

    `moved` are figures of the generated paragraph that changed since; `strange` are numbers in the clerk's words that
    are none of its figures.
    """

    key: str
    pieces: tuple[Piece, ...]
    generated: tuple[Piece, ...] = ()
    prompt: bool = False
    edited: bool = False
    moved: tuple[Moved, ...] = ()
    strange: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Its words."""
        return plain(self.pieces)

    @property
    def printed(self) -> str:
        """As on paper: a prompt that nobody has answered says that it is one."""
        return f"【请补写：{self.text}】" if self.prompt else self.text

    @property
    def figures(self) -> tuple[Told, ...]:
        """The figures that stand in it."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Told))


@dataclass(frozen=True, slots=True)
class ReportChart:
    """Columns by year: every value is told as text too."""

    title: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def words(self) -> str:
        """What a reader who cannot see it is told."""
        parts = (f"{name}：{self._row(values)}" for name, values in self.series)
        return f"{self.title}。{'；'.join(parts)}。"

    def _row(self, values: tuple[int, ...]) -> str:
        return "，".join(f"{label} {value:,}" for label, value in zip(self.labels, values, strict=True))


@dataclass(frozen=True, slots=True)
class ReportSection:
    """一、…: its paragraphs and charts. `title` without its number."""

    key: str
    title: str
    paragraphs: tuple[ReportParagraph, ...]
    charts: tuple[ReportChart, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of the appendix, every cell a text. `widths` in millimetres; `left` says which columns hold words."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    left: frozenset[int]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkReport:
    """A whole report. `left_out` are the keys and titles of sections the clerk has switched off."""

    issuer: UnitLine
    span: Span
    as_of: date
    title: str
    day: date | None
    opening: ReportParagraph
    sections: tuple[ReportSection, ...]
    tables: tuple[ReportTable, ...]
    left_out: tuple[tuple[str, str], ...] = ()
    outdated: tuple[str, ...] = ()
    """Keys of paragraphs the clerk wrote and which the report no longer has."""

    @property
    def unit(self) -> str:
        """Whose report it is."""
        return self.issuer.name

    @property
    def paragraphs(self) -> tuple[ReportParagraph, ...]:
        """Every paragraph, the opening first."""
        return (self.opening, *(one for section in self.sections for one in section.paragraphs))

    @property
    def prompts(self) -> int:
        """How many notes still wait for the clerk."""
        return sum(paragraph.prompt for paragraph in self.paragraphs)

    def heading(self, at: int) -> str:
        """一、代表选举和代表队伍: the heading of the section at a place."""
        tens, ones = divmod(at + 1, 10)
        words = ("十" if tens else "") + (CHAPTERS[ones - 1] if ones else "")
        return f"{words}、{self.sections[at].title}"
