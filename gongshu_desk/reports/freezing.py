"""Freezing the prints of a year that is closed, and drawing frozen ones again.

A frozen print is drawn with the bundled faces, whatever the PC has: the same bytes on every PC and after years.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gongshu_desk.domain.packing import pack
from gongshu_desk.errors import Cancelled, NotFound, UserError
from gongshu_desk.reports import catalog
from gongshu_desk.reports.catalog import Gathered
from gongshu_desk.reports.catalog.entry import Options
from gongshu_desk.reports.catalog.frozen import FROZEN
from gongshu_desk.services.closed_check import KeptPrint
from gongshu_desk.services.closing import Drawn
from gongshu_desk.services.desk import Desk

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Unprinted:
    """A print that cannot be drawn, so that closing leaves it out: its title and why."""

    report: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class FrozenPrints:
    """The prints of a year, drawn; `left_out` are those that cannot be printed as they stand."""

    drawn: tuple[Drawn, ...]
    left_out: tuple[Unprinted, ...] = ()


def gather(desk: Desk, year: int, progress: Progress | None = None) -> list[Gathered | Unprinted]:
    """The figures of every print that closing freezes; those without data are passed over."""
    found: list[Gathered | Unprinted] = []
    for place, name in enumerate(FROZEN, start=1):
        report = catalog.report_of(name)
        if progress:
            progress(place, len(FROZEN), f"汇总 {report.title}")
        try:
            found.append(catalog.gather(desk, name, Options(year)))
        except NotFound:
            continue
        except UserError as error:
            found.append(Unprinted(name, report.title, error.sentence))
    return found


def draw(gathered: Sequence[Gathered | Unprinted], progress: Progress | None = None) -> FrozenPrints:
    """Draw them all; needs no store. Cancelled within any of them; one that cannot be printed is left out, told."""
    drawn: list[Drawn] = []
    left_out: list[Unprinted] = []
    for place, one in enumerate(gathered, start=1):
        if isinstance(one, Unprinted):
            left_out.append(one)
            continue
        try:
            drawn.append(_drawn(one, place, len(gathered), progress))
        except Cancelled:
            raise
        except UserError as error:
            left_out.append(Unprinted(one.report.name, one.report.title, error.sentence))
    return FrozenPrints(tuple(drawn), tuple(left_out))


def _drawn(one: Gathered, place: int, total: int, progress: Progress | None) -> Drawn:
    title = one.report.title

    def moved(_n: int, _total: int, _name: str) -> None:
        if progress:
            progress(place, total, title)

    moved(0, 0, "")
    made = catalog.draw(catalog.bundled(one), moved)
    return Drawn(one.report.name, title, made.pages, pack(one.figures), hashlib.sha256(made.pdf).hexdigest())


def freeze(desk: Desk, year: int, progress: Progress | None = None) -> FrozenPrints:
    """Gather and draw in one call, for the command line and for tests."""
    return draw(gather(desk, year), progress)


def redraw(kept: KeptPrint, progress: Progress | None = None) -> tuple[str, int]:
    """Draw a frozen print again: SHA-256 (hex) of the PDF, pages. UserError where it cannot be drawn any more."""
    report = catalog.report_of(kept.report)
    frozen = Gathered(report, Options(kept.year), kept.values or (), frozen=True)

    def moved(_n: int, _total: int, _name: str) -> None:
        if progress:
            progress(0, 1, kept.title)

    try:
        made = catalog.draw(frozen, moved)
    except (AttributeError, TypeError, ValueError, KeyError, IndexError) as error:  # figures of another version
        raise UserError(f"《{kept.title}》本版程序不能重画。", "请保留结账时印的那一份。") from error
    return hashlib.sha256(made.pdf).hexdigest(), made.pages
