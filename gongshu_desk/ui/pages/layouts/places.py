"""Places on the paper in millimetres: moving, resizing, snapping to a grid and to what stands there already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

GRID = 1.0
REACH = 1.4
"""How near an edge must come to another one to stick to it (mm)."""
LEAST = 3.0
EDGES = ("n", "s", "w", "e", "nw", "ne", "sw", "se")


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on the paper."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where it went, and the lines it stuck to: x of upright ones, y of level ones."""

    place: Place
    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()


def kept_on(paper: tuple[float, float], place: Place) -> Place:
    """The same size as far as it fits, moved back onto the paper; rounded to a hundredth."""
    width, height = min(max(place.width, 0.5), paper[0]), min(max(place.height, 0.5), paper[1])
    x = min(max(place.x, 0.0), paper[0] - width)
    y = min(max(place.y, 0.0), paper[1] - height)
    return Place(round(x, 2), round(y, 2), round(width, 2), round(height, 2))


def moved(place: Place, across: float, down: float, others: Sequence[Place], paper: tuple[float, float]) -> Snapped:
    """Drag: to the nearest edge or middle of another box or of the paper, else to the grid."""
    wanted = replace(place, x=place.x + across, y=place.y + down)
    by_x, upright = _stick(
        (wanted.x, wanted.x + wanted.width / 2, wanted.right), _lines(others, paper[0], upright=True)
    )
    by_y, level = _stick(
        (wanted.y, wanted.y + wanted.height / 2, wanted.bottom), _lines(others, paper[1], upright=False)
    )
    x = wanted.x + by_x if upright else _on_grid(wanted.x)
    y = wanted.y + by_y if level else _on_grid(wanted.y)
    found = kept_on(paper, replace(wanted, x=x, y=y))
    return Snapped(found, upright, level)


def resized(
    place: Place, edge: str, across: float, down: float, others: Sequence[Place], paper: tuple[float, float]
) -> Snapped:
    """Drag a handle, named by its side of the compass; the other sides stay."""
    left, top, right, bottom = place.x, place.y, place.right, place.bottom
    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()
    if "w" in edge or "e" in edge:
        side = (left if "w" in edge else right) + across
        side, upright = _side(side, _lines(others, paper[0], upright=True))
        side = min(max(side, 0.0), paper[0])
        left, right = (min(side, right - LEAST), right) if "w" in edge else (left, max(side, left + LEAST))
    if "n" in edge or "s" in edge:
        side = (top if "n" in edge else bottom) + down
        side, level = _side(side, _lines(others, paper[1], upright=False))
        side = min(max(side, 0.0), paper[1])
        top, bottom = (min(side, bottom - LEAST), bottom) if "n" in edge else (top, max(side, top + LEAST))
    return Snapped(kept_on(paper, Place(left, top, right - left, bottom - top)), upright, level)


def _side(wanted: float, lines: Iterable[float]) -> tuple[float, tuple[float, ...]]:
    by, found = _stick((wanted,), lines)
    return (wanted + by, found) if found else (_on_grid(wanted), ())


def _lines(others: Sequence[Place], paper: float, *, upright: bool) -> list[float]:
    """Edges and middles of the others, and the middle of the paper."""
    found = [paper / 2]
    for one in others:
        start, size = (one.x, one.width) if upright else (one.y, one.height)
        found += [start, start + size / 2, start + size]
    return found


def _stick(points: Sequence[float], lines: Iterable[float]) -> tuple[float, tuple[float, ...]]:
    """The least way from one of the points to one of the lines, and that line; none within reach: ()."""
    nearest = min(((line - point, line) for line in lines for point in points), key=lambda one: abs(one[0]))
    return (nearest[0], (nearest[1],)) if abs(nearest[0]) <= REACH else (0.0, ())


def _on_grid(value: float) -> float:
    return round(value / GRID) * GRID
