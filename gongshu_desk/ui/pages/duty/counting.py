"""The teller's table: large figures, Enter to the next, what does not tie out said at once, the result below."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain.codes import Rater
from gongshu_desk.domain.duty_scales import SCORE, Fault, Part, Scale, aspect_sentences, faults, missing, result
from gongshu_desk.services.duty_ballots import Ballot, parts_for
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.fields import TextField, half_width, mark_wrong
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import clear, col, holder, note

SLIPS = (("issued", "发出"), ("returned", "收回"), ("valid", "有效"))
FIELD = 60
"""Pixels of a figure at 标准."""
SPACE = 6
TOLD = 4
"""So many faults are told at once."""


class CountField(TextField):
    """A whole number in large type. Enter and ↓ go on, ↑ goes back; anything but digits is not taken."""

    stepped = Signal(int)

    def __init__(self, label: str) -> None:
        super().__init__(width=FIELD, role="h2")
        self.setAccessibleName(label)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(6)

    def value(self) -> int | None:
        """The number; None where nothing is typed."""
        text = half_width(self.text())
        return int(text) if text.isdigit() else None

    def _tell_edited(self, text: str) -> None:
        clean = "".join(c for c in half_width(text) if c.isdigit())
        if clean != text:
            self.setText(clean)
        super()._tell_edited(clean)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in step and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(step[key])
        else:
            super().keyPressEvent(event)


class CountTable(QWidget):
    """The parts of one ballot. `edited` after each key; `finished` when Enter leaves the last figure."""

    edited = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._scale: Scale | None = None
        self._parts: tuple[Part, ...] = ()
        self.fields: dict[tuple[Rater, str, str], CountField] = {}
        self._invalid: dict[tuple[Rater, str], Label] = {}
        self._rows = col(space=0)
        self._grid = QGridLayout()
        self._told, self._result = col(space=4), Label("", wrap=True)
        self.setLayout(col(self._rows, self._told, self._result, None, space=12))

    def show_ballot(self, ballot: Ballot, scale: Scale | None = None) -> None:
        """Show what is counted, or, by another scale, the table to count anew."""
        other = scale is not None and scale.name != ballot.scale.name
        self._parts = self._carried(scale) if other and scale is not None else ballot.parts  # before the words change
        self._scale = scale or ballot.scale
        self._lay_out()
        self._check()
        self.updateGeometry()

    def parts(self) -> tuple[Part, ...]:
        """What the fields hold. An aspect has the slips of the whole; one without any answer is not counted."""
        found: list[Part] = []
        whole: Part | None = None
        for part in self._parts:
            key = (part.rater, part.aspect)
            slips = {name: self.fields[*key, name].value() for name, _ in SLIPS if (*key, name) in self.fields}
            if part.aspect and whole is not None:
                slips |= {"issued": whole.issued, "returned": whole.returned}
            points = self.fields[*key, "points"].value() if (*key, "points") in self.fields else None
            read = replace(part, **slips, votes=self._votes(part), points=points)
            whole = whole or read
            found.append(read)
        return tuple(found)

    def is_changed(self) -> bool:
        """Whether something differs from what was shown."""
        return self.parts() != self._before

    def faults(self) -> list[Fault]:
        """What does not tie out, or is missing before the count can be kept."""
        assert self._scale is not None
        return faults(self._scale, self.parts()) or self._lacking()

    def focus_first(self) -> None:
        """To the first figure that is empty, else the first."""
        empty = [field for field in self.fields.values() if field.value() is None]
        field = next(iter(empty or self.fields.values()), None)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def resizeEvent(self, _event: object) -> None:
        self._fit()

    def retype(self) -> None:
        """The sheet is as high as its rows, however little room there is: it scrolls."""
        if self._parts:
            line = ladder.metrics("h2").height() + ladder.px(11) + SPACE
            self._sheet.setFixedHeight(ladder.metrics("cap_strong").height() + line * len(self._parts) + 2)
        self._fit()

    def _fit(self) -> None:
        """A wrapped label does not tell a scrolled column how high it is at its width; this does."""
        self._result.setMinimumHeight(self._result.heightForWidth(self.width()) if self._result.text() else 0)

    def set_enabled(self, on: bool) -> None:
        """Whether figures can be typed."""
        for field in self.fields.values():
            field.setEnabled(on)

    # ---- laying out -------------------------------------------------------------------------------------

    def _carried(self, scale: Scale) -> tuple[Part, ...]:
        return parts_for(scale, [replace(part, points=None) for part in self.parts()])

    def _lay_out(self) -> None:
        clear(self._rows)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._sheet = holder(self._grid)
        self._rows.addWidget(self._sheet)
        self.fields, self._invalid = {}, {}
        scale = self._scale
        assert scale is not None
        heads = ["", "发出", "收回", "有效", "无效", *scale.answers, *(["总分"] if scale.judge == SCORE else [])]
        for at, word in enumerate(heads):
            self._grid.addWidget(Label(word, "cap_strong", "ink2"), 0, at, Qt.AlignmentFlag.AlignRight)
        for place, part in enumerate(self._parts, start=1):
            self._line(place, part, scale)
        self._before = self.parts()
        self.retype()

    def _line(self, place: int, part: Part, scale: Scale) -> None:
        key = (part.rater, part.aspect)
        words = part.aspect or ("总体评价" if not scale.weights else f"{part.rater.label} 总体")
        label = Elided(words, "body" if part.aspect else "strong")
        self._grid.addWidget(label, place, 0, 1, 3 if part.aspect else 1)  # the slips are those of the whole
        for at, (name, word) in enumerate(SLIPS, start=1):
            if not part.aspect or name == "valid":
                self._add(place, at, (*key, name), f"{part.title} {word}", getattr(part, name))
        self._invalid[key] = Label("", tone="ink2")
        self._grid.addWidget(self._invalid[key], place, 4, Qt.AlignmentFlag.AlignRight)
        for at, (word, count) in enumerate(zip(scale.answers, part.votes, strict=True), start=5):
            self._add(place, at, (*key, word), f"{part.title} {word}", count)
        if scale.judge == SCORE and not part.aspect:
            self._add(place, 5 + len(scale.answers), (*key, "points"), f"{part.title} 总分", part.points)

    def _add(self, place: int, at: int, key: tuple[Rater, str, str], label: str, value: int | None) -> None:
        field = CountField(label)
        field.set_value(value)
        field.edited.connect(self._edited)
        field.stepped.connect(lambda by: self._step(key, by))
        self.fields[key] = field
        self._grid.addWidget(field, place, at)

    def _step(self, key: tuple[Rater, str, str], by: int) -> None:
        keys = list(self.fields)
        place = keys.index(key) + by
        if place >= len(keys):
            self.finished.emit()
        elif place >= 0:
            self.fields[keys[place]].setFocus()
            self.fields[keys[place]].selectAll()

    # ---- checking ---------------------------------------------------------------------------------------

    def _votes(self, part: Part) -> tuple[int | None, ...]:
        assert self._scale is not None
        return tuple(self.fields[part.rater, part.aspect, word].value() for word in self._scale.answers)

    def _edited(self) -> None:
        self._check()
        self.edited.emit()

    def _lacking(self) -> list[Fault]:
        assert self._scale is not None
        begun = [p for p in self.parts() if p.rater is Rater.VOTERS or not p.blank]
        return missing(self._scale, begun)

    def _check(self) -> None:
        """Say what does not tie; else what came of it."""
        scale, parts = self._scale, self.parts()
        assert scale is not None
        wrong = faults(scale, parts)
        bad = {(fault.rater, fault.aspect, fault.field) for fault in wrong}
        for key, field in self.fields.items():
            column = key[2] if key[2] in ("issued", "returned", "valid", "points") else "votes"
            mark_wrong(field, (*key[:2], column) in bad)
        for part in parts:
            spoilt = part.invalid
            self._invalid[part.rater, part.aspect].setText("" if spoilt is None or spoilt < 0 else str(spoilt))
        self._tell(scale, parts, wrong)

    def _tell(self, scale: Scale, parts: Sequence[Part], wrong: Sequence[Fault]) -> None:
        clear(self._told)
        lacking = self._lacking()
        whole_begun = not parts[0].blank
        if wrong:
            told = "；".join(fault.sentence for fault in wrong[:TOLD])
            self._told.addWidget(note("red", "warning-circle-fill", f"{told}。"))
        elif not whole_begun:
            self._told.addWidget(note("grey", "info-fill", "依次填数，回车到下一格；分项没有计票的整行留空。"))
        elif lacking:
            self._told.addWidget(note("amber", "warning-fill", f"{'；'.join(f.sentence for f in lacking[:TOLD])}。"))
        else:
            self._told.addWidget(
                note("green", "check-circle-fill", "票数相符：收回 ≤ 发出，有效 + 无效 = 收回，各等次合计 = 有效。")
            )
        found = result(scale, parts) if not wrong and not lacking and whole_begun else None
        self._result.setText(_told(scale, parts, found.sentences) if found else "")
        self._fit()
        if found is not None and found.refused:
            self._told.addWidget(
                note("amber", "warning-fill", f"{scale.options[2]}票超过有效票的半数，须限期整改并再次述职。")
            )


def _told(scale: Scale, parts: Sequence[Part], sentences: Sequence[str]) -> str:
    """The result a line each; the aspects, which decide nothing, in one line below it."""
    aspects = aspect_sentences(scale, parts)
    lines = [one for one in sentences if one not in aspects]
    together = "；".join(one.rstrip("。") for one in aspects)
    return "\n".join([*lines, *([f"分项：{together}。"] if together else [])])
