"""The layout under the clerk's hands: what is chosen, every change as a step that can be taken back. No Qt here."""

from dataclasses import replace
from typing import Any

from gongshu_desk.domain.certificates.layout import EMPHASIS, PAPERS, Background, Box, Layout, Sentence
from gongshu_desk.domain.certificates.reading import parse, picture_data
from gongshu_desk.domain.certificates.writing import written
from gongshu_desk.errors import UserError
from gongshu_desk.ui.pages.layouts.places import Place, kept_on

MOST_STEPS = 200
NUDGE = 0.5
QR = -1
"""What is chosen when it is the code."""
LEAST_CODE = 12.0
"""A smaller code is hard to read for a phone (mm)."""


class Editing:
    """A layout with its steps. `chosen` is a place in `layout.boxes`, QR, or None; `phrase` the name of a sentence."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.chosen: int | None = next((at for at, box in enumerate(layout.boxes) if box.when != "specimen"), 0)
        self.phrase = ""
        self._kept = layout
        self._done: list[Layout] = []
        self._undone: list[Layout] = []
        self._step: object = None

    # --- what there is ----------------------------------------------------------------------------------------

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        return self.layout.width, self.layout.height

    @property
    def changed(self) -> bool:
        """Whether it differs from what is stored."""
        return self.layout != self._kept

    @property
    def box(self) -> Box | None:
        """The chosen text box."""
        if self.chosen is None or self.chosen == QR or self.chosen >= len(self.layout.boxes):
            return None
        return self.layout.boxes[self.chosen]

    @property
    def text(self) -> str:
        """The layout as a file."""
        return written(self.layout)

    def choose(self, chosen: int | None) -> None:
        """Choose a box or the code."""
        self.end_step()
        self.chosen, self.phrase = chosen, ""

    def choose_sentence(self, name: str) -> None:
        """Choose a sentence; nothing on the paper is chosen then."""
        self.end_step()
        self.chosen, self.phrase = None, name

    def sentence(self) -> Sentence | None:
        """The chosen sentence."""
        return next((one for one in self.layout.sentences if one.name == self.phrase), None)

    def problem(self) -> str:
        """Why the layout cannot be stored, or nothing. The picture was checked when it was chosen."""
        try:
            parse(written(replace(self.layout, background=None)))
        except UserError as error:
            return error.sentence
        return ""

    def things(self) -> list[tuple[int, str, Place]]:
        """Everything that can be chosen: number, name, place; in the order they are drawn."""
        found = [(at, box.name, place_of(box)) for at, box in enumerate(self.layout.boxes)]
        if self.layout.qr:
            code = self.layout.qr
            found.append((QR, "核验码图", Place(code.x, code.y, code.side, code.side)))
        return found

    def place(self) -> Place | None:
        """Where the chosen thing stands."""
        return next((place for at, _name, place in self.things() if at == self.chosen), None)

    def others(self) -> list[Place]:
        """Where the rest stands that is seen on a certificate; the mark of a specimen is not."""
        return [place for at, _name, place in self.things() if at != self.chosen and not self.unseen(at)]

    def unseen(self, at: int) -> bool:
        """Whether it stands on specimens alone."""
        return at != QR and self.layout.boxes[at].when == "specimen"

    def at(self, x: float, y: float) -> int | None:
        """What lies at a point: the smallest of those that hold it, so that a mark behind the text is not in the way."""
        held = [(place.width * place.height, at) for at, _name, place in self.things() if place.holds(x, y)]
        return min(held)[1] if held else None

    def next(self, step: int) -> None:
        """Choose the next thing, round and round."""
        order = [at for at, _name, _place in self.things()]
        if order:
            self.choose(order[(order.index(self.chosen) + step) % len(order)] if self.chosen in order else order[0])

    # --- steps ------------------------------------------------------------------------------------------------

    def put(self, layout: Layout, step: object = None) -> bool:
        """Take a changed layout; a step of the same name goes on with the one before. False where nothing changed."""
        if layout == self.layout:
            return False
        if step is None or step != self._step:
            self._done = [*self._done[-MOST_STEPS:], self.layout]
        self._step = step
        self._undone.clear()
        self.layout = layout
        return True

    def end_step(self) -> None:
        """The next change is a step of its own (the mouse was let go)."""
        self._step = None

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            self._undone.append(self.layout)
            self.layout = self._done.pop()
            self._settle()

    def redo(self) -> None:
        """Make the step again."""
        if self._undone:
            self._done.append(self.layout)
            self.layout = self._undone.pop()
            self._settle()

    def _settle(self) -> None:
        self._step = None
        if self.place() is None and self.sentence() is None:
            self.choose(0)

    def stored(self) -> None:
        """What is here now has been stored."""
        self._kept = self.layout

    def take(self, layout: Layout) -> None:
        """Another layout in its place (imported, restored), as one step."""
        self.put(layout)
        self._settle()

    # --- changes ----------------------------------------------------------------------------------------------

    def set_place(self, place: Place, step: object = None) -> bool:
        """Put the chosen thing there; kept on the paper."""
        place = kept_on(self.paper, place)
        if self.chosen == QR and self.layout.qr:
            side = round(min(max(place.width, 8.0), 80.0), 2)
            spot = kept_on(self.paper, replace(place, width=side, height=side))
            return self.put(replace(self.layout, qr=replace(self.layout.qr, x=spot.x, y=spot.y, side=side)), step)
        return self.set(step, x=place.x, y=place.y, width=place.width, height=place.height)

    def nudge(self, across: float, down: float) -> bool:
        """A push by keys."""
        place = self.place()
        if place is None:
            return False
        return self.set_place(replace(place, x=place.x + across, y=place.y + down), ("nudge", self.chosen))

    def grow(self, across: float, down: float) -> bool:
        """Wider or higher by keys."""
        place = self.place()
        if place is None:
            return False
        wider = replace(place, width=max(place.width + across, 3.0), height=max(place.height + down, 3.0))
        if wider.right > self.paper[0] or wider.bottom > self.paper[1]:
            return False
        return self.set_place(wider, ("grow", self.chosen))

    def set(self, step: object = None, **values: Any) -> bool:
        """Change fields of the chosen box. An honour line gets a style where it had none."""
        box = self.box
        if box is None:
            return False
        fresh = replace(box, **values)
        if EMPHASIS in fresh.text and not fresh.strong_size:
            fresh = replace(fresh, strong_size=round(fresh.size * 1.2, 1))
        at = self.chosen or 0
        boxes = (*self.layout.boxes[:at], fresh, *self.layout.boxes[at + 1 :])
        return self.put(replace(self.layout, boxes=boxes), step)

    def set_sentence(self, condition: str, text: str) -> bool:
        """Another wording of the chosen sentence under a condition; an empty one names the usual wording."""
        sentence = self.sentence()
        if sentence is None:
            return False
        if condition:
            variants = tuple((name, text if name == condition else said) for name, said in sentence.variants)
            fresh = replace(sentence, variants=variants)
        else:
            fresh = replace(sentence, text=text)
        sentences = tuple(fresh if one.name == sentence.name else one for one in self.layout.sentences)
        return self.put(replace(self.layout, sentences=sentences), ("sentence", sentence.name, condition))

    def add(self) -> None:
        """A new box in the middle of the paper, chosen."""
        wide, high = self.paper
        self._append(Box(self._free_name("文本框"), wide / 2 - 40, high / 2 - 6, 80, 12, "文字", size=16, min_size=10))

    def copy(self) -> None:
        """The chosen box again, a little lower, chosen."""
        if self.box:
            box = self.box
            place = kept_on(self.paper, Place(box.x + 5, box.y + 5, box.width, box.height))
            self._append(replace(box, name=self._free_name(box.name), x=place.x, y=place.y))

    def _append(self, box: Box) -> None:
        self.put(replace(self.layout, boxes=(*self.layout.boxes, box)))
        self.choose(len(self.layout.boxes) - 1)

    def _free_name(self, wanted: str) -> str:
        known = {box.name for box in self.layout.boxes}
        name, number = wanted, 1
        while name in known:
            number += 1
            name = f"{wanted} {number}"
        return name

    def delete(self) -> bool:
        """Without the chosen thing; the last box stays."""
        if self.chosen == QR and self.layout.qr:
            done = self.put(replace(self.layout, qr=None))
        elif self.box and len(self.layout.boxes) > 1:
            boxes = tuple(box for at, box in enumerate(self.layout.boxes) if at != self.chosen)
            done = self.put(replace(self.layout, boxes=boxes))
        else:
            return False
        self.choose(0)
        return done

    def set_paper(self, paper: str) -> bool:
        """Another paper: everything keeps its place in proportion, type grows or shrinks with the smaller side."""
        wide, high = PAPERS[paper]
        by_x, by_y = wide / self.layout.width, high / self.layout.height
        by = min(by_x, by_y, 1.0) if by_x != by_y else by_x
        layout = self.layout
        boxes = tuple(_scaled(box, by_x, by_y, by, (wide, high)) for box in layout.boxes)
        frames = tuple(_fitted(one, layout, (wide, high)) for one in layout.frames)
        rules = tuple(
            replace(r, x1=round(r.x1 * by_x, 2), x2=round(r.x2 * by_x, 2), y1=round(r.y1 * by_y, 2), y2=round(r.y2 * by_y, 2))
            for r in layout.rules
        )  # fmt: skip
        code = layout.qr and replace(
            layout.qr,
            x=round(layout.qr.x * by_x, 2),
            y=round(layout.qr.y * by_y, 2),
            side=round(max(layout.qr.side * by, LEAST_CODE), 2),
        )
        return self.put(replace(layout, paper=paper, boxes=boxes, frames=frames, rules=rules, qr=code))

    @property
    def framed(self) -> bool:
        """Whether frames or corners are drawn."""
        return bool(self.layout.frames or self.layout.corners)

    def drop_frames(self) -> bool:
        """Without frames and corners, as a picture with a frame of its own wants it."""
        return self.put(replace(self.layout, frames=(), corners=()))

    def set_background(self, data: bytes | None, *, stock: bool = False) -> bool:
        """A picture behind everything, or none. InvalidInput where the bytes are no picture or too large a one."""
        background = Background(picture_data(data), stock) if data else None
        return self.put(replace(self.layout, background=background))


def place_of(box: Box) -> Place:
    """Where a box stands."""
    return Place(box.x, box.y, box.width, box.height)


def _scaled(box: Box, by_x: float, by_y: float, by: float, paper: tuple[float, float]) -> Box:
    place = kept_on(paper, Place(box.x * by_x, box.y * by_y, box.width * by_x, box.height * by_y))
    sizes = {
        name: round(getattr(box, name) * by, 1)
        for name in ("size", "min_size", "behind_size", "strong_size", "tracking")
    }
    return replace(
        box, x=place.x, y=place.y, width=place.width, height=place.height, least=round(box.least * by, 1), **sizes
    )


def _fitted(frame: Any, layout: Layout, paper: tuple[float, float]) -> Any:
    """A frame as far from every edge as before."""
    right, bottom = layout.width - frame.x - frame.width, layout.height - frame.y - frame.height
    return replace(frame, width=round(paper[0] - frame.x - right, 2), height=round(paper[1] - frame.y - bottom, 2))
