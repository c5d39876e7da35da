"""Step 图例: which year, what every mark means, and who the rows are that the roster does not tell."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain.matrix_legend import ASK, CHOSEN, FROM_NOTE, MEANINGS
from gongshu_desk.services.matrix_intake import LEAVE_OUT, LegendLine, MatrixPlan
from gongshu_desk.services.matrix_people import PersonPlan
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.labels import Elided, Label, Remark
from gongshu_desk.ui.kit.layout import card, clear, col, hline, note, row, scroll

_HEADS = ("表里写的", "格数", "意思", "依据", "例如")


class LegendStep(QWidget):
    """`answer` is called with what changed: (「year」, value), (「legend」, mark, meaning), (「people」, row, number)."""

    def __init__(self, answer: Callable[..., object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._answer = answer
        self.year = Combo(form=True, label="年度")
        self.year.edited.connect(lambda: answer("year", self.year.value()))
        self._year_why = Label("", tone="ink2")
        self.marks: dict[str, Combo] = {}
        self.people: dict[int, Combo] = {}
        self._shown: tuple[object, ...] = ()
        self._whys: dict[str, Remark] = {}
        self._notes = col(space=8)
        self._grid = QGridLayout()
        self._rows = QGridLayout()
        for grid in (self._grid, self._rows):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
            grid.setContentsMargins(16, 12, 16, 12)
        self._people_card = card(self._rows)
        years = row(Label("年度", "strong"), self.year, self._year_why, None, margins=(16, 8, 16, 8))
        legend = card(col(years, hline(), self._grid, space=0, margins=(1, 1, 1, 1)))
        inside = col(legend, self._people_card, self._notes, None, space=12, margins=(0, 0, 8, 0))
        self.setLayout(col((scroll(inside), 1), space=0))

    def show_plan(self, plan: MatrixPlan, years: tuple[int, ...]) -> None:
        """Show what is understood so far. The editors stay while the same things are asked."""
        self._show_year(plan, years)
        shape = (tuple(sorted(line.mark for line in plan.legend)), tuple(self._asked(plan)))
        if shape != self._shown:
            self._shown = shape
            self._make(plan)
        for line in plan.legend:
            self._refresh(line)

    def _show_year(self, plan: MatrixPlan, years: tuple[int, ...]) -> None:
        listed = sorted({*years, *([plan.year] if plan.year else [])}, reverse=True)
        self.year.set_choices([(None, "请选择"), *((year, f"{year} 年度") for year in listed)], plan.year)
        self.year.set_value(plan.year)
        told = plan.sheet.year
        why = f"标题里写的是 {told} 年" if told and told == plan.year else "没有写年份的日期按这个年度"
        self._year_why.setText("表上没有写年度，请选" if plan.year is None else why)
        self._year_why.set_tone("amber" if plan.year is None else "ink2")

    def _asked(self, plan: MatrixPlan) -> list[int]:
        return [p.row for p in plan.people if p.state == "ask" or p.row in plan.answers.people]

    def _make(self, plan: MatrixPlan) -> None:
        clear(self._notes)
        clear(self._grid)
        clear(self._rows)
        self.marks, self.people, self._whys = {}, {}, {}
        for sentence in plan.sheet.remarks:
            self._notes.addWidget(note("blue", "info", sentence))
        for place, word in enumerate(_HEADS):
            self._grid.addWidget(Label(word, tone="ink2"), 0, place)
        for place, line in enumerate(plan.legend, start=1):
            self._line(place, line)
        if any(not line.meaning for line in plan.legend):
            told = Label("同一个符号各人意思不同的，可以先不选，到「预览」里在那一格按 Enter 逐格选。", tone="ink2")
            self._grid.addWidget(told, len(plan.legend) + 1, 0, 1, 5)
        self._grid.setColumnStretch(4, 1)
        self._make_people(plan)

    def _line(self, place: int, line: LegendLine) -> None:
        first = [word for word in line.choices if word in MEANINGS]
        words = list(dict.fromkeys([*first, *([line.meaning] if line.meaning else []), *MEANINGS]))
        combo = Combo(
            [("", "请选择"), *((word, word) for word in words)], line.meaning, form=True, label=f"{line.shown} 的意思"
        )
        combo.setMinimumWidth(ladder.wide(132))
        combo.edited.connect(lambda: self._answer("legend", line.mark, combo.value()))
        self.marks[line.mark] = combo
        why = Remark("check-bold", "", "ink2")
        self._whys[line.mark] = why
        self._grid.addWidget(Label(line.shown, "strong"), place, 0)
        self._grid.addWidget(Label(str(line.count), tone="ink2"), place, 1)
        self._grid.addWidget(combo, place, 2)
        self._grid.addWidget(why, place, 3)
        self._grid.addWidget(Elided(line.example, tone="ink2"), place, 4)

    def _refresh(self, line: LegendLine) -> None:
        combo = self.marks[line.mark]
        if combo.value() != line.meaning:
            combo.set_value(line.meaning)
        why = self._whys[line.mark]
        if not line.meaning:
            why.set("warning-fill", "请选择", "amber")
        elif line.mark == "" and line.meaning == "不登记":
            why.set("info-fill", "空白不写出席，原有的也不动", "ink2")
        else:
            icon = {CHOSEN: "pencil-simple-fill", ASK: "warning-fill"}.get(line.source, "check-bold")
            why.set("note-fill" if line.source.startswith(FROM_NOTE) else icon, line.source, "ink2")

    def _make_people(self, plan: MatrixPlan) -> None:
        asked = [p for p in plan.people if p.row in self._asked(plan)]
        self._people_card.setVisible(bool(asked))
        if not asked:
            return
        self._rows.addWidget(Label(f"名册里对不上的 {len(asked)} 行", "strong"), 0, 0, 1, 4)
        for place, person in enumerate(asked, start=1):
            self._person_line(place, person, plan)
        self._rows.setColumnStretch(2, 1)

    def _person_line(self, place: int, person: PersonPlan, plan: MatrixPlan) -> None:
        likely = dict(person.candidates)
        rest = [(no, words) for no, words in plan.roster if no not in likely]
        choices = [(None, "请选是哪一位"), *person.candidates, (LEAVE_OUT, "不导入这一行"), *rest]
        combo = Combo(
            choices, plan.answers.people.get(person.row), form=True, label=f"第 {person.row} 行是谁", most=420
        )
        combo.set_value(plan.answers.people.get(person.row))
        combo.setMinimumWidth(ladder.wide(300))
        combo.edited.connect(lambda: self._answer("people", person.row, combo.value()))
        self.people[person.row] = combo
        told = person.problem.split("，请")[0] if person.problem else "您选定"
        self._rows.addWidget(Label(f"第 {person.row} 行", tone="ink2"), place, 0)
        self._rows.addWidget(Label(person.written or "（空）", "strong"), place, 1)
        self._rows.addWidget(Elided(told, tone="ink2"), place, 2)
        self._rows.addWidget(combo, place, 3)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that is asked."""
        combos = [self.year, *self.marks.values(), *self.people.values()]
        waiting = next((combo for combo in combos if combo.value() in ("", None)), None)
        (waiting or next(iter(self.marks.values()), self.year)).setFocus()


def foot_words(plan: MatrixPlan) -> str:
    """How many questions of this step are open."""
    marks = sum(not line.meaning for line in plan.legend)
    rows = sum(bool(person.problem) for person in plan.people)
    parts = ["年度"] if plan.year is None else []
    parts += [f"{marks} 个符号"] if marks else []
    parts += [f"{rows} 行的人"] if rows else []
    return f"还有 {'、'.join(parts)}要选" if parts else f"{len(plan.people)} 行、{len(plan.legend)} 个符号都清楚了"
