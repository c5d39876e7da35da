"""Before a pasted column is written: whom it marks how, what is not understood, who of several is meant."""

from collections import Counter
from functools import partial

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.matrix_legend import MEANINGS, NO_ROW
from gongshu_desk.domain.names import printed
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column, changed_cell
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, Combo
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import Item, col, note, row, scroll, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.pages.rollcall.pasting import Line, Pasted
from gongshu_desk.ui.pages.rollcall.state import RollState

LEAVES = ("公假", "病假", "事假")
MOST_QUESTIONS = 4
"""Questions in sight at once; more of them scroll."""
FIELDS = ("row", "name", "group", "said", "now", "becomes")
COLUMNS = (
    Column("row", "行", "number", width=48, rank=3, sortable=False),
    Column("name", "姓名", "name", width=150, stretch=True, rank=0, sortable=False),
    Column("group", "小组", width=110, rank=4, sortable=False),
    Column("said", "粘贴的内容", width=110, rank=1, sortable=False, show=lambda v, _r: Cell(v or "（空）", "ink2" if v else "ink3")),
    Column("becomes", "登记为", width=170, rank=0, sortable=False, show=lambda v, r: _becomes(v, r[4])),
)  # fmt: skip
KINDS = {
    "order": "一列出席情况，按屏幕上的顺序逐人对应",
    "names": "一列姓名，都登记为出席",
    "pairs": "姓名（证号）和出席情况，按人对应",
}


class PasteDialog(Dialog):
    """Answers the questions in `pasted` itself; accepted, its marks are written in one step."""

    def __init__(self, parent: QWidget, pasted: Pasted, state: RollState) -> None:
        super().__init__(parent, "粘贴签到", "clipboard-text", width=720)
        self._pasted, self._state = pasted, state
        self.combos: list[tuple[Line, Combo]] = []
        self.summary = Label("", tone="ink2", wrap=True)
        self.even = Check("我核对过，从第一行起逐人对应", run=lambda _on: self._show())
        self.table = RecordTable(COLUMNS, fields=FIELDS, density="compact", label="粘贴的预览", empty="没有要登记的人")
        self.save = Button("登记", "primary", "check-bold", key="Ctrl+Return", run=self.accept)
        self.save.setDefault(True)
        parts: list[Item] = [
            Label(KINDS[pasted.kind], tone="ink2"),
            *self._warnings(),
            *self._questions(),
            self.summary,
        ]
        table = table_card(None, self.table)
        table.setMinimumHeight(min(ladder.px(200), 230))  # inside 768 at 特大
        self.set_content(*parts, (table, 1), buttons=(None, Button("取消", run=self.reject), self.save))
        self._show()
        first = next(iter(self.combos), None)
        (first[1] if first else self.save).setFocus()

    def _warnings(self) -> list[Item]:
        found: list[Item] = []
        if self._pasted.uneven:
            found += [note("amber", "warning-fill", f"{self._pasted.uneven}，请核对有没有错位。"), self.even]
        if self._pasted.missing:
            named = "、".join(self._pasted.missing[:6]) + ("等" if len(self._pasted.missing) > 6 else "")
            words = f"名单里没有 {len(self._pasted.missing)} 人，不登记：{named}。该到会的先按 F4 加进名单。"
            found.append(note("amber", "warning-fill", words))
        return found

    def _questions(self) -> list[Item]:
        asked = self._pasted.questions
        if not asked:
            return []
        lines = [self._question(line) for line in asked]
        box = scroll(col(*lines, space=6))
        high = ladder.control_height() + 6
        box.setFixedHeight(min(len(lines), MOST_QUESTIONS) * high)
        bare = [line for line in asked if set(LEAVES) == set(line.choices)]
        head: list[Item] = [Label(f"有 {len(asked)} 处要您定", "strong"), None]
        if len(bare) > 1:
            head.append(Label("请假都是：", tone="ink2"))
            head += [Button(word, small=True, run=partial(self._all, bare, word)) for word in LEAVES]
        return [row(*head, space=8), box]

    def _question(self, line: Line) -> Item:
        """One line for who is meant, and one for what the mark means, as far as asked."""
        parts: list[Item] = [(Elided(f"第 {line.row} 行　{line.who}　「{line.said}」"), 1)]
        if line.whose:
            people = [(p, f"{printed(p.name)}　{self._state.where_from(p)}") for p in line.people]
            who = Combo(
                [(None, "请选是哪一位"), *people, ((), NO_ROW)], form=True, label=f"{line.who} 是哪一位", most=300
            )
            who.edited.connect(lambda: self._whose(line, who))
            self.combos.append((line, who))
            parts.append(who)
        if line.choices:
            rest = [word for word in MEANINGS if MEANINGS[word].status and not MEANINGS[word].half]
            words = list(dict.fromkeys((*line.choices, *rest, NO_ROW)))
            what = Combo(
                [("", "请选择"), *((word, word) for word in words)], form=True, label=f"{line.who}「{line.said}」是"
            )
            what.edited.connect(lambda: self._meant(line, what))
            self.combos.append((line, what))
            parts.append(what)
        return row(*parts, space=8)

    # ---- answering --------------------------------------------------------------------------------------

    def _whose(self, line: Line, combo: Combo) -> None:
        line.chosen, line.left_out = combo.value() or None, combo.value() == ()
        self._show()

    def _meant(self, line: Line, combo: Combo) -> None:
        line.say(combo.value())
        self._show()

    def _all(self, lines: list[Line], word: str) -> None:
        for line, combo in self.combos:
            if line in lines and word in [value for value, _ in combo.choices()]:
                combo.set_value(word)
                line.say(word)
        self._show()

    def _show(self) -> None:
        pasted = self._pasted
        marks, waiting, twice = pasted.marks(), sum(line.open for line in pasted.lines), pasted.twice()
        changed = sum(self._now(number) is not None for number in marks)
        counted = Counter(status.label for status in marks.values())
        said = "、".join(f"{word} {count}" for word, count in counted.items())
        parts = [
            f"将登记 {len(marks)} 人：{said}" if marks else "您定了才登记" if waiting else "和已登记的相同，没有要改的"
        ]
        parts += [f"其中改动已登记的 {changed} 人"] if changed else []
        parts += [f"空白 {blank} 行不登记"] if (blank := sum(not line.said for line in pasted.lines)) else []
        self.summary.setText("；".join(parts) if pasted.kind != "names" else "；".join(parts[:2]))
        self.table.set_rows([self._row(line) for line in pasted.lines])
        self.save.set_word(f"登记 {len(marks)} 人")
        uneven = bool(pasted.uneven) and not self.even.value()
        reason = f"还有 {waiting} 处要您定" if waiting else "请先核对行数" if uneven else ""
        reason = reason or (f"{twice[0]}有两个不同的出席情况，请在 Excel 里改正" if twice else "")
        self.save.set_reason(reason or ("" if marks else "没有要登记的人"))

    def _now(self, number: str) -> AttendanceStatus | None:
        return self._state.people[self._state.place_of(number)].status

    def _row(self, line: Line) -> tuple[object, ...]:
        person = line.person
        name = printed(person.name) if person else line.who
        group = self._state.where_from(person) if person else ""
        becomes = "ask" if line.open else None if line.left_out else line.status
        said = line.said if self._pasted.kind != "names" else line.who
        return line.row, name, group, said, person.status if person else None, becomes


def _becomes(status: AttendanceStatus | str | None, now: AttendanceStatus | None) -> Cell:
    if status == "ask":
        return Cell("要您定", "amber", icon="question", icon_tone="amber")
    if not isinstance(status, AttendanceStatus):
        return Cell("不登记", "ink3")
    if now is not None and now is not status:
        return changed_cell(now.label, status.label)
    return Cell(chip=status.label, quiet=now is status)
