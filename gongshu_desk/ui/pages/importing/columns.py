"""Step 对应列: which column of the sheet feeds which field, with what stands in it; what no column gives."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from gongshu_desk.domain.private import covered
from gongshu_desk.domain.records.fields import FieldSpec, masked, shown
from gongshu_desk.exchange.importing import ImportOptions, Preview
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import Combo, TextField
from gongshu_desk.ui.kit.labels import Elided, Label, Remark
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, hline, holder, note, row, scroll

LONGEST_WHOLE = 1e11
"""From twelve digits on Excel shows a number with an exponent."""
SAMPLES = 3
"""Values shown of each column."""


class ColumnsStep(QWidget):
    """A line for each column, and below them a field for every required one that nothing feeds."""

    def __init__(self, changed: Callable[[], object], keep: Callable[[], object]) -> None:
        super().__init__()
        self._keep = keep
        self.setObjectName("clear")
        self._changed = changed
        self._combos: dict[str, Combo] = {}
        self._guessed: set[tuple[str, str]] = set()
        self._constants: dict[str, Combo | TextField] = {}
        self._asks_number = False
        self._number = TextField("前缀，如 330105-", width=180)
        self._number.textChanged.connect(lambda _text: changed())
        self._notes = col(space=8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._missing = col(space=8)
        self._card: QFrame = card(col(self._grid, space=0, margins=EDGE))
        # one scroll for all: at large type a card with its own would show a single column of the sheet
        self.setLayout(col((scroll(col(self._notes, self._missing, self._card, None, space=12)), 1), space=0))

    def show_preview(self, preview: Preview, usual: Mapping[str, Any]) -> None:
        """Offer the columns of the file as they are understood so far; `usual` values stand where no column gives one."""
        clear(self._grid)
        clear(self._notes)
        self._combos = {}
        self._guessed |= {(header, preview.columns.by_header[header]) for header in preview.columns.guessed}
        kind = preview.kind
        for place, word in enumerate(("表里的列", "列中的值", "对应到")):
            self._grid.addWidget(Label(word, tone="ink2"), 0, place)
        self._grid.addWidget(hline(), 1, 0, 1, 4)
        choices = [("", "不导入")] + [(s.name, s.header) for s in kind.fields if s.name not in preview.absent]
        for place, header in enumerate(preview.grid.headers, start=2):
            self._line(place, header, preview, choices)
        self._grid.setColumnStretch(1, 1)
        if preview.grid.alike:
            other = f"「{'」「'.join(preview.grid.alike)}」的表头也是这一类。读的是「{preview.grid.sheet}」，如不对请在上面另选。"
            self._notes.addWidget(note("amber", "warning-fill", other))
        if preview.unkept:
            self._notes.addWidget(note("blue", "lock", *self._left_out(preview)))
        told = [sentence for sentence in preview.notes if not (preview.grid.alike and "也是这一类" in sentence)]
        if told:
            self._notes.addWidget(note("blue", "info", "\n".join(told)))
        self._offer_missing(kind, preview, usual)

    def _left_out(self, preview: Preview) -> tuple[str, Button]:
        """What is not taken over unless the clerk says what it is needed for."""
        labels = "、".join(preview.unkept_labels)
        take = Button(f"登记{labels}…", small=True, tip="写明用途后一并导入", run=self._keep)
        return f"表里的{labels}默认不导入：履职登记用不到，不必要的个人信息不收集。", take

    def _line(self, place: int, header: str, preview: Preview, choices: Sequence[tuple[str, str]]) -> None:
        name = preview.columns.by_header.get(header, "")
        combo = Combo(choices, name, form=True, label=f"{header} 对应到", most=260)
        combo.set_value(name)
        combo.setMinimumWidth(ladder.wide(200))
        combo.edited.connect(self._changed)
        self._combos[header] = combo
        self._grid.addWidget(Label(header, "strong" if name else "body", "ink" if name else "ink2"), place, 0)
        self._grid.addWidget(Elided(samples(preview, header), tone="ink2"), place, 1)
        self._grid.addWidget(combo, place, 2)
        state = ("check-bold", "已对应", "ink2") if name else ("minus-circle-fill", "不导入", "ink3")
        if (header, name) in self._guessed:
            state = ("question-fill", "按内容猜的，请核对", "amber")
        self._grid.addWidget(Remark(*state), place, 3)

    def _offer_missing(self, kind: RecordKind, preview: Preview, usual: Mapping[str, Any]) -> None:
        """Fields for what no column gives; a constant already given stays."""
        clear(self._missing)
        kept = {name: editor.value() for name, editor in self._constants.items()}
        number, self._asks_number = self._number.value(), False
        self._constants = {}
        fed = set(preview.columns.by_header.values())
        lacking = [s for s in kind.fields if s.required and s.name not in fed]
        if not lacking:
            return
        self._number = TextField("前缀，如 330105-", width=200)
        self._number.set_value(number)
        words = "、".join(spec.label for spec in lacking)
        self._missing.addWidget(
            note("amber", "warning-fill", f"表里没有必填的{words}。可在这里统一填写，或回到表格里补上。")
        )
        for spec in lacking:
            if kind.name == "deputies" and spec.name == "certificate_no":
                self._asks_number = True
                self._number.setAccessibleName("代表证号的前缀")
                self._number.editingFinished.connect(self._changed)
                tail = Label("逐人自动编号；已在名册里的人保留原来的证号", tone="ink2")
                self._missing.addWidget(holder(row(self._label(spec), self._number, tail, None)))
                continue
            editor = constant_editor(spec)
            editor.set_value(kept.get(spec.name) or _as_value(spec, usual.get(spec.name)))
            signal = editor.edited if isinstance(editor, Combo) else editor.editingFinished
            signal.connect(self._changed)
            self._constants[spec.name] = editor
            self._missing.addWidget(
                holder(row(self._label(spec), editor, Label("所有行都用这个值", tone="ink2"), None))
            )

    def _label(self, spec: FieldSpec) -> Label:
        label = Label(spec.label, tone="ink2")
        label.setFixedWidth(ladder.width("代表证号　"))
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return label

    def options(self, kind: RecordKind, base: ImportOptions) -> ImportOptions:
        """What the clerk chose here, as options of an import."""
        mapping = tuple(f"{header}={combo.value() or ''}" for header, combo in self._combos.items())
        constants = tuple(
            f"{name}={shown(editor.value())}"
            for name, editor in self._constants.items()
            if editor.value() not in (None, "")
        )
        needs_number = kind.name == "deputies" and "certificate_no" not in self.fed()
        number = str(self._number.value() or "") or None if needs_number else None
        return replace(base, mapping=mapping, constants=constants, number=number)

    def lacking(self, preview: Preview) -> list[str]:
        """Labels of required fields that neither a column nor a value given here feeds."""
        given = {name for name, editor in self._constants.items() if editor.value() not in (None, "")}
        fed = self.fed() | given | ({"certificate_no"} if self._number.value() else set())
        return [spec.label for spec in preview.kind.fields if spec.required and spec.name not in fed]

    def fed(self) -> set[Any]:
        """Fields that a column feeds."""
        return {combo.value() for combo in self._combos.values()} - {""}

    def forget(self) -> None:
        """Another file: nothing given for the last one stays."""
        self._guessed, self._constants = set(), {}
        self._number.set_value("")

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that is missing, else on the first column."""
        missing = [editor for editor in self._constants.values() if editor.value() in (None, "")]
        if self._asks_number and not self._number.value():
            missing.append(self._number)
        first = next(iter([*missing, *self._combos.values()]), None)
        if first is not None:
            first.setFocus()


def constant_editor(spec: FieldSpec) -> Combo | TextField:
    """What a value for all rows is given with."""
    if spec.codes:
        return Combo([(None, "请选择"), *((code, code.label) for code in spec.codes)], form=True, label=spec.label)
    editor = TextField(f"如 {spec.meta.sample}" if spec.meta.sample else "", width=200)
    editor.setAccessibleName(spec.label)
    return editor


def _as_value(spec: FieldSpec, value: Any) -> Any:
    """A remembered text as the value an editor takes."""
    return next((code for code in spec.codes if value in (code, code.label)), value)


def raw_text(cell: Any) -> str:
    """A raw cell as Excel shows it: whole numbers without a point, very long ones as 3.30105E+17."""
    if isinstance(cell, float):
        whole = cell.is_integer() and abs(cell) < LONGEST_WHOLE
        return str(int(cell)) if whole else f"{cell:.6G}"
    return shown(cell).strip()


def samples(preview: Preview, header: str) -> str:
    """The first different values of a column, as they stand in the sheet."""
    found: dict[str, None] = {}
    name = preview.columns.by_header.get(header, "")
    private = next((spec.meta.private for spec in preview.kind.fields if spec.name == name), "")
    for _, cells in preview.grid.rows:
        text = raw_text(cells.get(header))
        if text:
            found[covered(masked(text, private))] = None
        if len(found) == SAMPLES:
            break
    return "　".join(found) or "（空）"
