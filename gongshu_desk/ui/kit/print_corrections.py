"""The four numbers of a printer's correction as fields: shift in mm, stretch in %."""

from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain.calibration import (
    LEAST_SCALE,
    MOST_SCALE,
    MOST_SHIFT,
    SCALE_STEP,
    SHIFT_STEP,
    Correction,
)
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.fields import NumberField, mark_wrong
from gongshu_desk.ui.kit.labels import Label


class StepField(NumberField):
    """A number that ↑ and ↓ change by a step, within its bounds."""

    def __init__(self, step: float, least: float, most: float, label: str) -> None:
        least_, most_ = Decimal(f"{least:g}"), Decimal(f"{most:g}")
        super().__init__("", least=least_, most=most_, places=1, width=60)
        self._step, self._bounds = Decimal(f"{step:g}"), (least_, most_)
        self.setAccessibleName(label)
        self.setToolTip(f"{label}：{least:g} 至 {most:g}，↑ ↓ 每次 {step:g}")

    def minimumSizeHint(self) -> QSize:
        return QSize(ladder.px(56), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.step(way)

    def step(self, way: int) -> None:
        """One step up or down."""
        least, most = self._bounds
        now = Decimal(self.value() or 0)
        self.set_value(min(max(now + way * self._step, least), most))
        self.edited.emit()


class CorrectionFields(QWidget):
    """右移 下移 宽 高. `edited` carries the correction once all four can be read."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.fields = {
            "right": StepField(SHIFT_STEP, -MOST_SHIFT, MOST_SHIFT, "右移，毫米"),
            "down": StepField(SHIFT_STEP, -MOST_SHIFT, MOST_SHIFT, "下移，毫米"),
            "wide": StepField(SCALE_STEP, LEAST_SCALE, MOST_SCALE, "宽度，百分比"),
            "high": StepField(SCALE_STEP, LEAST_SCALE, MOST_SCALE, "高度，百分比"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        words = (("右移", "毫米"), ("下移", "毫米"), ("宽", "%"), ("高", "%"))
        for place, ((word, unit), field) in enumerate(zip(words, self.fields.values(), strict=True)):
            line, column = divmod(place, 2)
            grid.addWidget(Label(word, tone="ink2"), line, column * 3)
            grid.addWidget(field, line, column * 3 + 1)
            grid.addWidget(Label(unit, tone="ink2"), line, column * 3 + 2)
            field.edited.connect(self._tell)
        grid.setColumnStretch(6, 1)

    def set_value(self, correction: Correction) -> None:
        """Show a correction."""
        for name, field in self.fields.items():
            field.set_value(Decimal(f"{getattr(correction, name):.1f}"))
            mark_wrong(field, False)

    def value(self) -> Correction | None:
        """What is entered; None while a number cannot be read or is out of bounds."""
        for field in self.fields.values():
            mark_wrong(field, bool(field.problem()) or field.value() is None)
        if any(field.problem() or field.value() is None for field in self.fields.values()):
            return None
        return Correction(**{name: float(field.value() or 0) for name, field in self.fields.items()})

    def _tell(self) -> None:
        value = self.value()
        if value is not None:
            self.edited.emit(value)
