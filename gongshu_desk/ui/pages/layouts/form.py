"""The fields of the chosen box: text with variables, face, size, place."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain.certificates.layout import ALIGNS, ROLES, VALIGNS, Box, Layout
from gongshu_desk.domain.certificates.variables import CONDITIONS, VARIABLES
from gongshu_desk.ui.kit.buttons import Action, MenuButton
from gongshu_desk.ui.kit.fields import Check, Combo, LongText, NumberField, TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, row
from gongshu_desk.ui.pages.layouts.editing import QR, Editing
from gongshu_desk.ui.pages.layouts.places import Place

COLOURS = (
    ("111111", "黑"),
    ("555555", "深灰"),
    ("8A8A8A", "灰"),
    ("9B1C1F", "证书红"),
    ("1D4E89", "蓝"),
    ("A67C00", "金"),
)
_NUMBERS: tuple[tuple[str, str, float, float], ...] = (
    ("size", "字号", 4, 300), ("min_size", "最小字号", 0, 300), ("x", "左", 0, 353), ("y", "上", 0, 353),
    ("width", "宽", 0.5, 353), ("height", "高", 0.5, 353), ("leading", "行距（倍）", 0.8, 5), ("tracking", "字距（磅）", -5, 200),
    ("indent", "首行缩进（字）", 0, 20), ("strong_size", "突出行字号", 0, 300),
)  # fmt: skip
_TICKS = (
    ("one_line", "只排一行", "不换行，只缩小"),
    ("justify", "两端对齐", "除每段末行外，各行排满"),
    ("underline", "下面画线", "姓名写在横线上，后接称谓"),
    ("stock", "空白证书上已印好", "套印时不再印这一框"),
)


class BoxForm(QWidget):
    """`edited`: a field changed the layout."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._editing: Editing | None = None
        self.fields: dict[str, Any] = {
            "name": TextField("框的名称", limit=20),
            "text": LongText("文字；换行另起一段，以「# 」开头的一行单独居中", lines=3, limit=2000),
            "behind": TextField("后接文字，如 同志："),
            "role": Combo([(k, v) for k, v in ROLES.items()], form=True, label="字体"),
            "align": Combo([(k, v) for k, v in ALIGNS.items()], form=True, label="左右对齐"),
            "valign": Combo([(k, v) for k, v in VALIGNS.items()], form=True, label="上下对齐"),
            "colour": Combo(COLOURS, form=True, label="颜色"),
            "when": Combo([("", "总是")], form=True, label="何时印"),
        }
        for name, label, _low, _high in _NUMBERS:
            self.fields[name] = NumberField(width=0)
            self.fields[name].setAccessibleName(label)
        for name, label, tip in _TICKS:
            self.fields[name] = Check(label)
            self.fields[name].setToolTip(tip)
        self.variables = MenuButton(self._insertions, "插入变量", "plus", small=True, tip="打印时填写的内容")
        for name, field in self.fields.items():
            field.edited.connect(lambda name=name: self._take(name))
        self._build()

    def _build(self) -> None:
        self._behind = QWidget()
        self._behind.setObjectName("clear")
        self._behind.setLayout(_labelled("后接文字", self.fields["behind"]))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        pairs: Sequence[tuple[str, str]] = (
            ("字体", "role"), ("颜色", "colour"), ("字号（磅）", "size"), ("最小字号", "min_size"), ("左右", "align"), ("上下", "valign"),
            ("左（毫米）", "x"), ("上（毫米）", "y"), ("宽", "width"), ("高", "height"), ("行距（倍）", "leading"), ("字距（磅）", "tracking"),
            ("首行缩进（字）", "indent"), ("突出行字号", "strong_size"),
        )  # fmt: skip
        for at, (label, name) in enumerate(pairs):
            grid.addLayout(_labelled(label, self.fields[name]), at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        ticks = [self.fields[name] for name, _label, _tip in _TICKS]
        named = _labelled("名称", self.fields["name"]), _labelled("何时印", self.fields["when"])
        head = row((Label("文字", "cap", "ink2"), 1), self.variables)
        rows = (row((named[0], 1), (named[1], 1), space=10), head, self.fields["text"], self._behind, grid)
        foot = (row(ticks[0], ticks[1], None), row(ticks[2], ticks[3], None))
        self.setLayout(col(*rows, *foot, None, space=6, margins=(14, 8, 14, 12)))

    def show_box(self, editing: Editing) -> None:
        """Show the chosen box; the code has a place alone. A field under the clerk's hands keeps what was typed."""
        self._editing = editing
        box, place = editing.box, editing.place()
        kind = editing.layout.kind
        self.fields["when"].set_choices([("", "总是"), *((one.name, one.label) for one in CONDITIONS[kind])])
        for name, field in self.fields.items():
            field.setEnabled(box is not None or (editing.chosen == QR and name in ("x", "y", "width")))
            value = getattr(box, name) if box else getattr(place, name, None)
            if name == "colour" and box:
                field.set_choices([*COLOURS, *([] if value in dict(COLOURS) else [(value, f"#{value}")])])
            if isinstance(field, NumberField) and value is not None:
                if field.hasFocus() and field.value() is not None and float(field.value()) == value:
                    continue
                value = f"{value:g}"
            if isinstance(field, LongText | TextField) and field.hasFocus() and field.value() == (value or "").strip():
                continue
            field.set_value(value)
            mark_wrong(field, False)
        self.variables.setEnabled(box is not None)
        self._behind.setVisible(bool(box and box.underline))

    def _take(self, name: str) -> None:
        """A field was edited: one step for a whole run of typing in one field."""
        if self._editing is None:
            return
        field = self.fields[name]
        limits = next(((low, high) for key, _l, low, high in _NUMBERS if key == name), None)
        value = field.value()
        if limits is not None:
            wrong = value is None or not limits[0] <= float(value) <= limits[1]
            mark_wrong(field, wrong)
            if wrong:
                return
            value = float(value)
        step = ("field", self._editing.chosen, name)
        if name in ("x", "y", "width", "height"):
            self._place(name, value, step)
        elif name == "size" and self._editing.box and value < self._editing.box.min_size:
            self._editing.set(step, size=value, min_size=value)
        elif name == "min_size" and self._editing.box and value > self._editing.box.size:
            mark_wrong(field, True)
            return
        else:
            self._editing.set(step, **{name: value})
        self._behind.setVisible(bool(self._editing.box and self._editing.box.underline))
        self.edited.emit()

    def _place(self, name: str, value: float, step: object) -> None:
        assert self._editing is not None
        place = self._editing.place()
        if place is not None:
            parts = {"x": place.x, "y": place.y, "width": place.width, "height": place.height, name: value}
            self._editing.set_place(Place(**parts), step)

    # --- variables --------------------------------------------------------------------------------------------

    def _insertions(self) -> list[Action | None]:
        if self._editing is None:
            return []
        return [Action(words, self._inserting(name), "") for name, words in variable_words(self._editing.layout)]

    def _inserting(self, name: str) -> Callable[[], object]:
        return lambda: self.insert(name)

    def insert(self, name: str) -> None:
        """Put a variable where the cursor stands in the text."""
        field: LongText = self.fields["text"]
        field.insertPlainText(f"{{{name}}}")
        field.setFocus()


def variable_words(layout: Layout) -> list[tuple[str, str]]:
    """(name, what the menu says): label and sample of each variable, then the layout's own sentences."""
    found = [(one.name, f"{one.label}　{one.sample}") for one in VARIABLES[layout.kind]]
    return found + [(one.name, f"语句 {one.name}　{one.text[:16]}") for one in layout.sentences]


def _labelled(label: str, field: QWidget) -> Any:
    field.setAccessibleName(label)
    return col(Label(label, "cap", "ink2"), field, space=2)


def describe(box: Box) -> str:
    """One line of the list of boxes."""
    first = box.text.strip().split("\n")[0]
    return f"{box.name}　{first}"
