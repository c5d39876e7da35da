"""The dialog of 测评办法: take one there is, change its words, keep it under a name of the office's own."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gongshu_desk.domain.codes import Rater
from gongshu_desk.domain.duty_scales import JUDGES, RATES, SCORE, Scale, scale_of
from gongshu_desk.domain.figures import plain
from gongshu_desk.errors import InvalidInput
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Combo, LongText, TextField, half_width
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.tokens import SPACE


class ScalesDialog(Dialog):
    """`scale()` is what was written; `instead()` the name of the own scale it takes the place of, else empty."""

    def __init__(self, parent: QWidget | None, scales: Sequence[Scale]) -> None:
        super().__init__(parent, "测评办法", "sliders", "ink2", 560)
        self._scales = {one.name: one for one in scales}
        words = [(one.name, f"{one.name}{'（随程序）' if one.built_in else ''}") for one in scales]
        self.start = Combo(words, scales[0].name, form=True, label="从哪一种改起")
        self.name, self.options = TextField("如 本街道测评办法", limit=20), TextField("从好到差三个，用、隔开")
        self.aspects = LongText("一行一项，没有分项的留空", lines=3 if ladder.large() else 5)
        self.judge = Combo(list(JUDGES.items()), form=True, label="怎样得出结果", most=320)
        self.bands = TextField("达到百分之几算哪一等，如 80、50；不分等的留空")
        self.ranges = TextField("各等次的分数段，如 80-100、60-79、0-59")
        self.weights = TextField("选民、人大街道工委、其他代表各占百分之几，如 70、20、10；只由选民测评的留空")
        self._told = Label("", tone="red", wrap=True)
        self.keep = Button("保存", "primary", run=self.accept)
        self.set_content(
            _labelled("从这一种改起", self.start),
            _labelled("名称", self.name),
            _labelled("等次", self.options),
            _labelled("测评内容", self.aspects),
            _labelled("结果", self.judge),
            _labelled("界限", self.bands),
            _labelled("分数段", self.ranges),
            _labelled("权重", self.weights),
            self._told,
            buttons=(None, Button("取消", run=self.reject), self.keep),
        )
        self.start.edited.connect(self._fill)
        for field in (self.name, self.options, self.aspects, self.judge, self.bands, self.ranges, self.weights):
            field.edited.connect(self._check)
        self._fill()
        self.name.setFocus()

    def scale(self) -> Scale:
        """The scale as written; InvalidInput where it is none."""
        options = _parts(self.options.value())
        bands = _parts(self.bands.value())
        judge = self.judge.value()
        values: dict[str, Any] = {
            "name": self.name.value(),
            "options": options,
            "aspects": [line.strip() for line in self.aspects.value().splitlines() if line.strip()],
            "judge": judge,
            "bands": [[w, least] for w, least in zip(options, [*bands, "0"], strict=False)] if bands else [],
            "ranges": [part.split("-") for part in _parts(self.ranges.value())] if judge == SCORE else [],
            "weights": dict(zip((r.value for r in Rater), _parts(self.weights.value()), strict=False)),
            "abstain": judge != SCORE,
        }
        try:
            return scale_of(values)
        except (ValueError, TypeError) as error:
            raise InvalidInput("界限、分数段和权重须是数字。", "请改正后再保存。") from error

    def instead(self) -> str:
        """The own scale that this one takes the place of."""
        start = self._scales[self.start.value()]
        return "" if start.built_in else start.name

    def _fill(self) -> None:
        start = self._scales[self.start.value()]
        self.name.set_value("" if start.built_in else start.name)
        self.options.set_value("、".join(start.options))
        self.aspects.set_value("\n".join(start.aspects))
        self.judge.set_value(start.judge or RATES)
        self.bands.set_value("、".join(plain(band.least) for band in start.bands if band.least))
        self.ranges.set_value("、".join(f"{low}-{high}" for low, high in start.ranges))
        self.weights.set_value("、".join(plain(weight) for _, weight in start.weights))
        self._check()

    def _check(self) -> None:
        try:
            self.scale()
            sentence = ""
        except InvalidInput as error:
            sentence = error.sentence
        other = self.name.value() in self._scales and self.name.value() != self.instead()
        sentence = sentence or ("已有同名的办法，请另取一个名称。" if other else "")
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.keep.set_reason(sentence)


def _labelled(word: str, field: QWidget) -> QHBoxLayout:
    """A field behind its word, all of them in one column."""
    label = Label(word)
    label.setMinimumWidth(ladder.width("从这一种改起") + SPACE)
    return row(label, (field, 1))


def _parts(text: str) -> list[str]:
    """80、50 or 80,50 or 80 50."""
    clean = half_width(text)
    for mark in "，,；; ":
        clean = clean.replace(mark, "、")
    return [part.strip() for part in clean.split("、") if part.strip()]
