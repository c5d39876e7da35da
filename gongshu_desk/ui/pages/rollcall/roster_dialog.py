"""名单: who is called to a unit and why; another way of calling with the change it makes, before anything is saved."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import InvitationBasis
from gongshu_desk.domain.names import printed
from gongshu_desk.services.invitations import Candidate
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import NumberField, SearchField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, holder, row, table_card, well
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.pages.rollcall.calling import Calling, Change, Option, next_in_turn

B = InvitationBasis
FIELDS = ("key", "on", "name", "note", "why", "fixed", "text")
COLUMNS = (
    Column("on", "", width=36, rank=0, sortable=False, show=lambda on, r: _tick(on, r[5])),
    Column("name", "姓名", "name", width=130, rank=0, sortable=False),
    Column("note", "小组", width=96, rank=2, sortable=False),
    Column("why", "说明", width=200, stretch=True, rank=1, sortable=False),
)
HINTS = {
    B.EVERYONE: "这一天在任、未暂停执行职务的本级代表都要到会",
    B.GROUP: "勾选小组，名单就是这些小组当天的成员",
    B.STATION: "勾选联络站，名单就是这些站当天的代表",
    B.ROTATION: "没有列席过的在前，次数少的在前，隔得久的在前；不能来的取消勾选，由下一位接替",
    B.COPIED: "沿用上次的名单，已不在任的不再列入",
    B.BY_HAND: "空格勾选或取消；市代表等也可以点名邀请",
}
MOST_HIGH = 400
"""Pixels that the table asks for at most, so that the dialog stays inside 768 at 特大."""
SHOWN = 8
"""How many names of a change are written out."""


class RosterDialog(Dialog):
    """Space ticks, ← → change the way, Ctrl+Enter saves, Esc leaves everything as it is."""

    def __init__(self, parent: QWidget, calling: Calling, way: InvitationBasis | None = None) -> None:
        super().__init__(parent, "名单：谁要到会", "users", width=920)
        self._calling, self._ways = calling, calling.ways()
        self._ticked: set[str] = set()
        self._cannot: list[str] = []
        offered = [basis for basis, _word in self._ways]
        opened = way or (B.BY_HAND if calling.listed else B.EVERYONE)  # opened without a wish it changes nothing
        start = offered.index(opened) if opened in offered else 0
        self.way = Segments([self._word(basis, word) for basis, word in self._ways], start, lambda _at: self._open())
        self.hint = Label("", tone="ink2", wrap=True)
        self.count = NumberField("人数", whole=True, least=0, most=len(calling.order), width=72)
        self.count.edited.connect(self._counted)
        self._count_line = holder(row(Label("邀请", tone="ink2"), self.count, Label("人", tone="ink2"), space=6))
        self.search = SearchField("姓名、拼音首字母", width=220, shortcut="Ctrl+F")
        self.table = RecordTable(
            COLUMNS,
            fields=FIELDS,
            key="key",
            density="import",
            label="可以到会的人",
            empty="没有符合条件的人",
            header=False,
        )
        self.table.bind("Space", self._toggle)
        self.table.activated_row.connect(lambda line: self._toggle([line]))
        self.table.clicked.connect(self._clicked)
        self.search.searched.connect(lambda text: self.table.set_search(text.lower(), lambda r: r[6]))
        self.search.down.connect(self.table.setFocus)
        self.save = Button("保存名单", "primary", "check-bold", key="Ctrl+Return", run=self.accept)
        self._fill()
        self._open()
        self.table.setFocus()
        self.table.select_first()

    def _fill(self) -> None:
        now = Label(f"现在：{self._calling.summary()}", "strong")
        self.becomes, self.coming, self.going = Label("", "h2"), Label("", wrap=True), Label("", wrap=True)
        self.kept = Label("", tone="ink2", wrap=True)
        side = well(col(now, self.becomes, self.coming, self.going, self.kept, None, space=8, margins=(16, 12, 16, 12)))
        side.setFixedWidth(ladder.wide(264))
        table = table_card(None, self.table)
        table.setMinimumHeight(min(ladder.px(320), MOST_HIGH))
        left = col(self.hint, row(self._count_line, None, self.search, space=8), (table, 1), space=8)
        self.set_content(
            row(self.way, None),
            row((left, 1), side, space=16),
            buttons=(None, Button("取消", run=self.reject), self.save),
        )

    def _word(self, basis: InvitationBasis, word: str) -> str:
        last = self._calling.last
        if basis is B.COPIED and last is not None:
            return f"沿用上次（{last.day.month} 月 {last.day.day} 日）"
        return word

    # ---- what is ticked ---------------------------------------------------------------------------------

    @property
    def basis(self) -> InvitationBasis:
        """The way of calling that is open."""
        return self._ways[self.way.current()][0]

    def take(self, way: InvitationBasis) -> None:
        """Open another way of calling."""
        words = [self._word(basis, word) for basis, word in self._ways]
        self.way.set_words(words, [basis for basis, _word in self._ways].index(way))
        self._open()

    def change(self) -> Change:
        """What saving would do."""
        return self._calling.change(self.basis, self._ticked, self._cannot)

    def _open(self) -> None:
        self._ticked, self._cannot = self._calling.start(self.basis), []
        if self.basis is B.ROTATION:
            usual = min(3, len(self._calling.order))
            self.count.set_value(usual)
            self._ticked = set(self._calling.order[:usual])
        last = self._calling.last
        named = f"{last.name}（{last.day:%Y-%m-%d}，{len(last.due)} 人）：" if last and self.basis is B.COPIED else ""
        self.hint.setText(f"{named}{HINTS[self.basis]}")
        self._count_line.setVisible(self.basis is B.ROTATION)
        self.search.setVisible(self.basis in (B.ROTATION, B.COPIED, B.BY_HAND, B.EVERYONE))
        self.search.clear()
        self._show()
        self.table.select_first()

    def _counted(self) -> None:
        wanted = self.count.value()
        if wanted is not None and not self.count.problem():
            self._ticked = set(next_in_turn(self._calling.order, (), self._cannot, int(wanted)))
            self._show()

    def _clicked(self, index: Any) -> None:
        if index.column() == 0:
            self._toggle([self.table.records.row_at(index.row())])

    def _toggle(self, lines: Sequence[Any]) -> None:
        if self.basis is B.EVERYONE:
            return
        for key, fixed in ((line[0], line[5]) for line in lines):
            if fixed:
                continue
            if key in self._ticked:
                self._leave_out(key)
            else:
                self._ticked.add(key)
                self._cannot = [each for each in self._cannot if each != key]
        self._show()

    def _leave_out(self, key: str) -> None:
        """Of those in turn the next one takes the place."""
        self._ticked.discard(key)
        if self.basis is B.ROTATION:
            self._cannot.append(key)
            free = (n for n in self._calling.order if n not in self._ticked and n not in self._cannot)
            following = next(free, None)
            if following:
                self._ticked.add(following)

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self) -> None:
        options = self._calling.options(self.basis)
        replaced = dict(self._calling.stand_ins(self._ticked, self._cannot)) if self.basis is B.ROTATION else {}
        self.table.set_rows([self._row(option, replaced.get(option.key, "")) for option in options])
        change = self.change()
        coming = self._calling.coming(change)
        self.becomes.setText(f"改为 {change.size} 人" if not change.nothing else "没有改动")
        self.coming.setText(_named("进来", coming))
        self.going.setText(_named("去掉", change.go))
        self.kept.setText(_named("已有登记或请假条，留下", change.kept) if change.kept else "")
        self.coming.set_tone("green" if coming else "ink3")
        self.going.set_tone("red" if change.go else "ink3")
        self.save.set_reason("没有改动" if change.nothing else "" if change.size else "名单里至少要有一个人")

    def _row(self, option: Option, instead_of: str) -> tuple[Any, ...]:
        why = f"{option.why}；接替{instead_of}" if instead_of else option.why
        if option.key in self._cannot:
            why = "这一次不能来，由下一位接替"
        words = " ".join(self._calling.person(no).search_text for no in option.numbers if self._calling.knows(no))
        return option.key, option.key in self._ticked, option.name, option.note, why, option.fixed, words


def _named(word: str, people: Sequence[Candidate]) -> str:
    if not people:
        return f"{word} 0 人"
    names = "、".join(printed(c.name) for c in people[:SHOWN]) + ("等" if len(people) > SHOWN else "")
    return f"{word} {len(people)} 人：{names}"


def _tick(on: bool, fixed: str) -> Cell:
    if fixed:
        return Cell(icon="prohibit-bold", icon_tone="ink3", tip=fixed)
    return Cell(icon="check-circle-fill" if on else "circle-dashed-bold", icon_tone="accent" if on else "ink3")
