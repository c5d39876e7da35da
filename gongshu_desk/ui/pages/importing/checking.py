"""Step 预览: what would become of every row, before anything is written."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import FieldSpec, masked, shown
from gongshu_desk.exchange.importing import Preview
from gongshu_desk.services.intake import Planned
from gongshu_desk.services.questions import Question
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle, changed_cell
from gongshu_desk.ui.kit.fields import SearchField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.layout import clear, col, holder, note, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.pages.importing.asking import QuestionBar
from gongshu_desk.ui.pages.importing.columns import raw_text

STATES = {"new": "新增", "update": "更新", "same": "相同", "error": "错误"}
SAME = "与已有记录相同，不写入"
OPEN = "待定"
_LINE = 60
"""Characters of a sentence in its column; the whole stands below the table."""


def rows_of(preview: Preview) -> list[dict[str, Any]]:
    """The rows of the table. Made beside the window: ten thousand are many."""
    asked: dict[int, list[Question]] = defaultdict(list)
    for question in preview.open_questions:
        asked[question.row].append(question)
    return [_row(planned, asked.get(planned.row, [])) for planned in preview.rows]


def _row(planned: Planned, asked: list[Question]) -> dict[str, Any]:
    made: dict[str, Any] = {name: shown(value) for name, value in planned.values.items()}
    say = SAME if planned.state == "same" else "；".join(planned.messages)
    if asked:
        say = "；".join(question.sentence for question in asked)
    state = OPEN if asked else STATES[planned.state]
    words = " ".join([str(planned.row), state, *made.values(), say]).lower()
    return made | {"row": planned.row, "state": state, "say": say, "words": words, "planned": planned, "asked": asked}


class CheckingStep(QWidget):
    """Table of the rows with their states; below it the sentence of the row in sight."""

    def __init__(
        self,
        export: Callable[[], object],
        correct: Callable[[Planned, str], object],
        answer: Callable[[Mapping[str, str]], object],
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._correct = correct
        self._telling: set[str] = set()
        self._changed: set[str] = set()
        self.preview: Preview | None = None
        self._cells: dict[int, dict[str, Any]] = {}
        self.segments = Segments(["全部 0", *(f"{word} 0" for word in (*STATES.values(), OPEN))], run=self._filter)
        self.search = SearchField("在预览中查找")
        self.search.textChanged.connect(lambda text: self.table.set_search(text, _words))
        self.export = Button("导出错误行", icon="upload-simple", tip="把错误行连同原因存成表格，改好再导入", run=export)
        self.table = RecordTable((), key="row")
        self._place = col(space=0)
        self._say = col(space=0)
        self.bar = QuestionBar(answer)
        self.bar.hide()
        line = row(self.segments, None, self.search, self.export)
        self.setLayout(col(line, (self._place, 1), self.bar, space=12))
        QShortcut(QKeySequence("F8"), self).activated.connect(self.next_error)

    # ---- showing ----------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Another file: its preview begins at its own first row to be mended, not at the place of the last one."""
        self.table.set_rows([])

    def show_preview(self, preview: Preview, rows: list[dict[str, Any]]) -> None:
        """Show what an import would do; `rows` are `rows_of` the preview."""
        self.preview, self._cells = preview, dict(preview.grid.rows)
        before = self.table.current_row()
        self._make_table(preview)
        counts = preview.counts
        shown_as = Counter(row["state"] for row in rows)  # as the filter finds them: a row that waits is no error yet
        told = [f"{word} {shown_as[word]}" for word in (*STATES.values(), OPEN)]
        self.segments.set_words([f"全部 {len(preview.rows)}", *told], 0)
        self.export.set_reason("" if counts["error"] else "没有错误行")
        self.table.set_rows(rows)
        if before is None or not self.table.select_key(before["row"]):
            self.table.select_first()
        here = self.table.current_row()
        if (counts["error"] or _waiting(rows)) and not (before and here and here["state"] in ("错误", OPEN)):
            self.next_error(from_start=before is None)

    def _make_table(self, preview: Preview) -> None:
        clear(self._place)
        specs = self._specs(preview)
        wrong = {name for planned in preview.rows for name, _ in planned.faults}
        changed = {name for planned in preview.rows for name in planned.differences}
        self._changed, self._telling = changed, {*preview.kind.key, *wrong, *changed}
        columns = [
            Column("row", "行", "number", 52, rank=0),
            Column("state", "状态", "chip", 92, rank=0),
            *(self._column(spec, place) for place, spec in enumerate(specs)),
            Column("say", "说明", width=190, stretch=True, rank=0, show=_say_cell),
        ]
        self.table = RecordTable(
            columns, key="row", density="import", style=lambda r: RowStyle(muted=r["state"] == "相同"), label="导入预览"
        )
        self.table.current_changed.connect(self._show_sentence)
        self.table.activated_row.connect(lambda r: self.correct(r["planned"]))
        self._say = col(space=0)
        below = holder(self._say)
        made = table_card(None, self.table, below)
        self._place.addWidget(made)
        made.show()  # now, not when the layout comes round to it: the keyboard goes there at once

    def _specs(self, preview: Preview) -> list[FieldSpec]:
        """Fields that the file fills, names first."""
        fed = {*preview.columns.by_header.values(), *preview.columns.constants}
        if preview.options.number is not None:
            fed.add("certificate_no")
        first = {"name": 0, "no": 0, "title": 1}
        found = [spec for spec in preview.kind.fields if spec.name in fed]
        return sorted(found, key=lambda spec: first.get(spec.name, 2))

    def _column(self, spec: FieldSpec, place: int) -> Column:
        telling = spec.name in self._telling
        rank = 0 if spec.name == "name" or place == 0 else 1 if telling else 2 + place
        role: Any = "name" if spec.name in ("name", "title") else "text"
        width = max(len(spec.label) * 14 + 24, min(spec.meta.width, 20) * 8 + 16)
        width = 186 if spec.meta.private == "id" else 108 if "date" in spec.type else width
        if spec.name == "name" and self.preview is not None:  # 马合木提·买买提 whole: the name tells whose row it is
            longest = max((len(str(each.values.get("name") or "")) for each in self.preview.rows), default=0)
            width = max(width, min(longest * 14 + 24, 206))
        if spec.name in self._changed:
            width = int(
                min(2 * width, 218) / ladder.scale()
            )  # old → new; at larger type the column itself matters more
        return Column(spec.name, spec.label, role, width, rank=rank, show=lambda _v, r: self._cell(spec, r["planned"]))

    def _cell(self, spec: FieldSpec, planned: Planned) -> Cell:
        return cell_of(spec, planned, self.raw(planned, spec.name))

    def raw(self, planned: Planned, name: str) -> str:
        """What stands in the sheet for a field of a row."""
        if self.preview is None:
            return ""
        headers = [header for header, field in self.preview.columns.by_header.items() if field == name]
        cells = self._cells.get(planned.row, {})
        return " ".join(raw_text(cells.get(header)) for header in headers).strip()

    def _filter(self, place: int) -> None:
        wanted = [None, *STATES.values(), OPEN][place]
        self.table.set_filter(None if wanted is None else lambda r: r["state"] == wanted)

    def _show_sentence(self, current: Row | None) -> None:
        clear(self._say)
        planned: Planned | None = current["planned"] if current else None
        asked: list[Question] = current["asked"] if current else []
        who = printed(str(planned.values.get("name") or "")) or planned.key if planned else ""
        waiting = self.preview.open_questions if asked and self.preview else []
        on = Button("下一处", small=True, icon="arrow-down", tip="F8", run=self.next_error)
        self.bar.show_question(asked[0] if asked else None, waiting, who, on if asked else None)
        if asked or planned is None or not planned.messages or planned.state == "same":
            self._say.setContentsMargins(0, 0, 0, 0)
            return
        self._say.setContentsMargins(8, 8, 8, 8)
        sentence = f"第 {planned.row} 行 {who}：{'；'.join(planned.messages)}"
        if planned.state != "error":
            self._say.addWidget(note("blue" if planned.state == "update" else "amber", "info", sentence))
            return
        mend = Button(
            "改这一格", small=True, tip="在这里改，不动原来的文件（Enter）", run=lambda: self.correct(planned)
        )
        on.set_word("下一处错误")
        self._say.addWidget(note("red", "x-circle-fill", sentence, mend, on))

    # ---- doing ------------------------------------------------------------------------------------------

    def next_error(self, from_start: bool = False) -> None:
        """Go to the next row that is in error or waits for an answer, round and round."""
        rows = self.table.rows()
        here = -1 if from_start else self.table.currentIndex().row()
        order = [*range(here + 1, len(rows)), *range(0, here + 1)]
        hit = next((place for place in order if rows[place]["state"] in ("错误", OPEN)), None)
        if hit is not None:
            self.table.select_key(rows[hit]["row"])

    def correct(self, planned: Planned) -> None:
        """Ask for the wrong cell of a row anew."""
        name = next((name for name, _ in planned.faults if name), "")
        if planned.state == "error" and name:
            self._correct(planned, name)


def _words(current: Row) -> str:
    return str(current["words"])


def _waiting(rows: list[dict[str, Any]]) -> int:
    return sum(row["state"] == OPEN for row in rows)


def cell_of(spec: FieldSpec, planned: Planned, raw: str) -> Cell:
    """A cell of the preview: outlined where it is wrong (then as it stands in the sheet), old → new where it would
    change, masked where private."""
    wrong = next((sentence for name, sentence in planned.faults if name == spec.name), "")
    value = planned.values.get(spec.name)
    text = masked(shown(value), spec.meta.private)
    if spec.name == "name" and value and spec.meta.width <= 12:
        text = printed(str(value))
    if wrong:
        return Cell(masked(raw, spec.meta.private) or text or "（空）", "red", wrong=True, tip=wrong)
    if spec.name in planned.differences and planned.state == "update":
        old, new = planned.differences[spec.name]
        return changed_cell(masked(old, spec.meta.private) or "空", masked(new, spec.meta.private))
    return Cell(text) if text else Cell("", "ink3")


def _say_cell(value: str, current: Row) -> Cell:
    tone = {"错误": "red", OPEN: "amber"}.get(current["state"], "ink2")
    return Cell(value if len(value) <= _LINE else value[:_LINE] + "…", tone, tip=value)
