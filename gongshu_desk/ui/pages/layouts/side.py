"""The card beside the paper: everything in the layout by name, and the fields of what is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gongshu_desk.domain.certificates.layout import Sentence
from gongshu_desk.domain.certificates.variables import CONDITIONS
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import LongText
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, clear, col, hline, row, scroll
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH
from gongshu_desk.ui.pages.layouts.editing import Editing
from gongshu_desk.ui.pages.layouts.form import BoxForm, describe

ROWS = 5
"""How many names are in sight."""
SENTENCES = {
    "address": "称谓", "reason": "事由", "verb": "授予用语", "training": "培训种类", "amount": "学时用语",
}  # fmt: skip
"""What the sentences of the shipped layouts are called."""


class Side(QFrame):
    """`edited`: a field changed the layout; `chosen`: another thing is chosen in the list."""

    edited = Signal()
    chosen = Signal()

    def __init__(self, add: Callable[[], object], copy: Callable[[], object], delete: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._editing: Editing | None = None
        self.list, self.form, self.sentence = QListWidget(), BoxForm(), SentenceForm()
        self.list.setAccessibleName("版式里的框和语句")
        ladder.wear(self.list, "body")
        self.list.currentRowChanged.connect(self._choose)
        self.form.edited.connect(self.edited)
        self.sentence.edited.connect(self.edited)
        self._faces = Faces(scroll(self.form), scroll(self.sentence))
        head = row(
            (Label("框和语句", "h2"), 1),
            Button("添加", small=True, icon="plus", key="Ctrl+Shift+N", tip="在纸面中间加一个文本框", run=add),
            Button(kind="icon", small=True, icon="copy", key="Ctrl+D", tip="再制选中的框", run=copy),
            Button(kind="icon", small=True, icon="trash", tip="删除选中的框（Delete）", run=delete),
            margins=(14, 8, 10, 6), space=6,
        )  # fmt: skip
        names = row(self.list, margins=(10, 4, 2, 4))
        self.setLayout(col(head, hline(), names, hline(), (self._faces, 1), space=0, margins=EDGE))
        self.retype()

    def retype(self) -> None:
        """Lay out for another type size."""
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH))
        self.list.setFixedHeight(ladder.row_height(6) * ROWS)

    def show_layout(self, editing: Editing, *, fields: bool = True) -> None:
        """Show names and the chosen thing; `fields` False leaves the fields alone (the clerk is typing in one)."""
        self._editing = editing
        names = [describe(box) for box in editing.layout.boxes] + (["核验码图"] if editing.layout.qr else [])
        names += [f"语句 {sentence_label(one)}　{one.text}" for one in editing.layout.sentences]
        self.list.blockSignals(True)
        if names != [self.list.item(at).text() for at in range(self.list.count())]:
            self.list.clear()
            for name in names:
                item = QListWidgetItem(name)
                item.setSizeHint(QSize(0, ladder.row_height(6)))
                self.list.addItem(item)
        self.list.setCurrentRow(self._row(editing))
        self.list.blockSignals(False)
        self._faces.setCurrentIndex(1 if editing.phrase else 0)
        if fields:
            self.form.show_box(editing)
            self.sentence.show_sentence(editing)

    def _row(self, editing: Editing) -> int:
        order = [at for at, _name, _place in editing.things()]
        if editing.phrase:
            return len(order) + [one.name for one in editing.layout.sentences].index(editing.phrase)
        return order.index(editing.chosen) if editing.chosen in order else -1

    def _choose(self, at: int) -> None:
        if self._editing is None or at < 0:
            return
        things = self._editing.things()
        if at < len(things):
            self._editing.choose(things[at][0])
        else:
            self._editing.choose_sentence(self._editing.layout.sentences[at - len(things)].name)
        self.chosen.emit()


class SentenceForm(QWidget):
    """The wordings of one sentence: the usual one, and one for each condition it knows."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._editing: Editing | None = None
        self._shown: tuple[str, tuple[str, ...]] | None = None
        self.fields: dict[str, LongText] = {}
        self._box: QVBoxLayout = col(space=6, margins=(14, 8, 14, 12))
        self.setLayout(self._box)

    def show_sentence(self, editing: Editing) -> None:
        """Show the chosen sentence."""
        self._editing = editing
        sentence = editing.sentence()
        if sentence is None:
            return
        wanted = (sentence.name, tuple(condition for condition, _text in sentence.variants))
        if wanted != self._shown:
            self._shown = wanted
            self._build(editing, sentence)
        for condition, text in (("", sentence.text), *sentence.variants):
            field = self.fields[condition]
            if not (field.hasFocus() and field.value() == text.strip()):
                field.set_value(text)

    def _build(self, editing: Editing, sentence: Sentence) -> None:
        clear(self._box)
        labels = {one.name: one.label for one in CONDITIONS[editing.layout.kind]}
        self.fields = {}
        said = f"在框的文字里写 {{{sentence.name}}}，打印时换成："
        self._box.addWidget(Label(said, "cap", "ink2", wrap=True))
        for condition in (*(name for name, _text in sentence.variants), ""):
            words = f"如果{labels.get(condition, condition)}" if condition else "平时" if sentence.variants else "文字"
            field = self.fields[condition] = LongText(lines=3, limit=500)
            field.setAccessibleName(f"{sentence_label(sentence)}：{words}")
            field.edited.connect(lambda condition=condition: self._take(condition))
            self._box.addLayout(col(Label(words, "cap", "ink2"), field, space=2))
        self._box.addStretch(1)

    def _take(self, condition: str) -> None:
        if self._editing is not None:
            self._editing.set_sentence(condition, self.fields[condition].value())
            self.edited.emit()


def sentence_label(sentence: Sentence) -> str:
    """What a sentence is called in the list."""
    return SENTENCES.get(sentence.name, sentence.name)
