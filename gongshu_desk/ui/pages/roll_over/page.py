"""换届: 新一届 → 代表 → 联络站 → 核对. Nothing is written before 确认换届; the whole of it is one undo."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from gongshu_desk.errors import UserError
from gongshu_desk.services import history, roll_over
from gongshu_desk.services.choices import choices
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_over import NextTerm, Preview, Start
from gongshu_desk.services.setup import ordinal
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.figures import Step, Steps
from gongshu_desk.ui.kit.form_fields import FormField
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, holder, note, row, scroll, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_form import FormLine
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.roll_over.filling import Filling
from gongshu_desk.ui.pages.roll_over.past import PastTerms
from gongshu_desk.ui.pages.roll_over.people import PeopleStep

TERM, PEOPLE, STATIONS, CHECK = range(4)
WORDS = ("新一届", "代表", "联络站", "核对")
EXPLAIN = (
    "填新一届的届次和开始日期；确认之前什么都不写",
    "勾选连任的，导入新当选的，编好新证号",
    "沿用的联络站打勾；停用的，记录都保留",
    "看一遍再确认；整次换届可以一步撤销",
)


class RollOverPage(Page):
    """The wizard. `open` begins anew where nothing was entered yet."""

    title, help = "换届", "roll-over"
    kinds = frozenset({"mandate", "term", "liaisonstation"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.begun: Start | None = None
        self.preview: Preview | None = None
        self.step = TERM
        self._changed = self.busy = False
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = Heading(
            "换届",
            EXPLAIN[TERM],
            [Action("取消", self.cancel, tip="离开，不写入", kind="quiet")],
            crumb=("返回代表", lambda: self.shell.go("deputies")),
        )
        self.steps = Steps([Step(word) for word in WORDS], TERM)
        top = card(col(row((self.steps, 1), margins=(16, 2, 16, 2)), space=0, margins=EDGE))
        self.lines = self._term_lines()
        self.told = Label("", tone="ink2", wrap=True)
        self.past = PastTerms(shell=self.shell, desk=self.desk)
        first = card(col(*self.lines.values(), self.told, space=10, margins=(16, 16, 16, 16)))
        self.filling = Filling(self)
        self.people = PeopleStep(
            self.touched, self.filling.choose_list, self.filling.ask_numbers, self.filling.ask_places
        )
        self.stations = self._station_table()
        self._summary = col(space=10)
        self._nothing = col(space=0)
        self.stack = QStackedWidget()
        for widget in (
            holder(col(first, self.past, None, space=12)),
            self.people,
            holder(col((table_card(None, self.stations), 1), space=0)),
            scroll(self._summary),
            holder(self._nothing),
        ):
            self.stack.addWidget(widget)
        self._sum = Elided("", tone="ink2", right=True)
        self.back_button = Button("上一步", tip="Alt+←", run=lambda: self.show_step(self.step - 1))
        self.next_button = Button("下一步", "primary", key="Ctrl+Return", run=self._next)
        self._foot = holder(row((self._sum, 1), self.back_button, self.next_button))
        self.fill(self.heading, top, (self.stack, 1), self._foot)

    def _term_lines(self) -> dict[str, FormLine]:
        fields = (
            FormField("number", "届次", "int", True, hint="如 2", least=1, most=99),
            FormField("starts_on", "开始日期", "date", True, tip="新一届第一次会议的日期；本届到前一天届满"),
            FormField("notice", "当选公告号", hint="可不填，写进每位新当选的代表", limit=60),
        )
        lines = {field.key: FormLine(field, 6, False) for field in fields}
        for line in lines.values():
            line.editor.edited.connect(self._term_edited)
        return lines

    def _station_table(self) -> RecordTable:
        table = RecordTable(
            (
                Column("goes", "去向", width=110, show=_carried),
                Column("name", "联络站", width=240, rank=0, stretch=True),
                Column("count", "新一届代表", "number", 110),
            ),
            key="name",
            multi=True,
            label="联络站",
        )
        table.bind("Space", self._toggle_stations)
        table.activated_row.connect(lambda current: self._toggle_stations([current]))
        return table

    # ---- beginning --------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """Begin; what was ticked already stays."""
        if not self._changed:
            self.reload()

    def reload(self) -> None:
        if self._changed:
            return
        desk = self.desk
        self.shell.jobs.run(
            lambda _progress: (roll_over.start(desk), choices(desk, {"groups", "stations", "delegations", "electoral-districts"})),
            self._show,
            self._show_nothing,
            owner=self,
            latest="roll-over",
            title="读取本届代表",
        )  # fmt: skip

    def _show_nothing(self, error: UserError) -> None:
        clear(self._nothing)
        step = (Action("去代表页", lambda: self.shell.go("deputies"), "identification-card"), "先登记或导入本届名册")
        self._nothing.addWidget(Empty(error.sentence.rstrip("。"), error.next_step, [step]))
        self.stack.setCurrentIndex(CHECK + 1)
        self._foot.hide()

    def _show(self, found: tuple[Start, Mapping[str, Any]]) -> None:
        self.begun, self.choices = found
        begun = self.begun
        self.lines["number"].editor.set_value(begun.proposed.number)
        self.lines["starts_on"].editor.set_value(begun.proposed.starts_on)
        self.people.set_seats(begun.seats)
        self._kept = dict.fromkeys(begun.stations, True)
        self.past.show_terms(begun)
        self._foot.show()
        self._changed = False
        self.show_step(TERM)

    # ---- steps ------------------------------------------------------------------------------------------

    def term(self) -> NextTerm | None:
        """The new term as filled in; None while something is missing."""
        number, day = self.lines["number"].editor.value(), self.lines["starts_on"].editor.value()
        wrong = any(line.editor.problem() for line in self.lines.values())
        if self.begun is None or wrong or not number or not day:
            return None
        return NextTerm(number, self.begun.level, day, self.lines["notice"].editor.value() or "")

    def show_step(self, step: int) -> None:
        """Show one of the four steps."""
        self.step = step
        self.heading.set("换届", EXPLAIN[step])
        self.steps.set_steps(
            [Step(w, "未写入任何数据" if at == CHECK == step else "") for at, w in enumerate(WORDS)], step
        )
        self.stack.setCurrentIndex(step)
        self.back_button.setVisible(step > TERM)
        self.next_button.set_word("确认换届" if step == CHECK else "下一步")
        if step == TERM:
            self._term_edited(touch=False)
            self.lines["starts_on"].editor.setFocus()
        elif step == PEOPLE:
            self.people.table.setFocus()
        elif step == STATIONS:
            self._show_stations()
            self.stations.setFocus()
        else:
            self._foresee()
        self._tell_foot()

    def _next(self) -> None:
        if self.step < CHECK:
            self.show_step(self.step + 1)
        elif self.preview is not None and not self.preview.faults:
            self._confirm()

    def _tell_foot(self) -> None:
        term, reason = self.term(), ""
        if term is None:
            reason = "请填写届次和开始日期"
        elif self.step == PEOPLE and not any(seat.goes for seat in self.people.seats):
            reason = "还没有勾选连任的，也没有新当选的"
        elif self.step == CHECK and (self.preview is None or self.preview.faults):
            reason = "先改好上面红色的几项" if self.preview is not None else "正在核对"
        self.next_button.set_reason(reason)
        self._sum.set_text(reason)

    def _term_edited(self, touch: bool = True) -> None:
        term, begun = self.term(), self.begun
        if touch:
            self._changed = True
        if term is not None and begun is not None:
            old = f"第{ordinal(begun.old)}届{begun.level.label}人大代表现有 {len(begun.seats)} 人在任"
            last = roll_over.last_day(term).isoformat()
            self.told.setText(f"{old}，{last} 届满；第{ordinal(term.number)}届自 {term.starts_on.isoformat()} 起。")
        self._tell_foot()

    def touched(self) -> None:
        """Something was ticked or filled in."""
        self._changed = True
        self._tell_foot()

    def _show_stations(self) -> None:
        going = [seat.station for seat in self.people.seats if seat.goes]
        self.stations.set_rows(
            [{"name": name, "goes": kept, "count": going.count(name)} for name, kept in self._kept.items()]
        )
        if self.stations.current_row() is None:
            self.stations.select_first()

    def _toggle_stations(self, rows: Sequence[dict[str, Any]]) -> None:
        on = not all(r["goes"] for r in rows)
        self._kept |= {r["name"]: on for r in rows}
        self._show_stations()
        self.touched()

    def _foresee(self) -> None:
        term, desk = self.term(), self.desk
        self.preview = None
        if term is None:
            return
        seats, kept = list(self.people.seats), self._stations()
        self.shell.jobs.run(
            lambda _progress: roll_over.preview(desk, term, seats, kept),
            self._show_preview,
            owner=self,
            latest="roll-over.preview",
            title="核对换届",
        )

    def _stations(self) -> list[str]:
        return [name for name, kept in self._kept.items() if kept]

    def _show_preview(self, found: Preview) -> None:
        self.preview = found
        term = self.term()
        clear(self._summary)
        assert term is not None and self.begun is not None
        words = (
            f"第{ordinal(term.number)}届{term.level.label}人大自 {term.starts_on.isoformat()} 起："
            f"代表 {found.go_on + found.new} 人，其中连任 {found.go_on}、新当选 {found.new}；沿用联络站 {found.stations} 个。"
        )
        old = (
            f"第{ordinal(self.begun.old)}届到 {found.ends_on.isoformat()} 届满：{len(self.begun.seats)} 人的职务记为届满，"
            f"其中 {found.leave} 人不连任；此后这一届的任职记录只读，最后一年的出席、建议仍可登记到结账。"
        )
        self._summary.addWidget(
            card(col(Label(words, wrap=True), Label(old, wrap=True), space=8, margins=(16, 14, 16, 14)))
        )
        for fault in found.faults:
            self._summary.addWidget(note("red", "x-circle-fill", f"{fault}。"))
        for remark in found.remarks:
            self._summary.addWidget(note("amber", "warning-fill", f"{remark}。"))
        self._summary.addStretch(1)
        self._tell_foot()

    def _confirm(self) -> None:
        term, desk = self.term(), self.desk
        seats, kept = list(self.people.seats), self._stations()
        if term is None or self.busy:
            return
        question = f"确认换届到第{ordinal(term.number)}届？"
        detail = "换届前先自动备份。确认后可以立刻撤销；新一届登记了活动之后就不能整步撤销了。"
        if not dialogs.confirm(self, question, detail, yes="确认换届"):
            return
        self.busy = True
        self.shell.jobs.run(
            lambda _progress: roll_over.carry_out(desk, term, seats, kept),
            lambda saved: self._done(saved, term.number),
            self._refused,
            owner=self,
            title="正在换届",
        )

    def _refused(self, error: UserError) -> None:
        self.busy = False
        self.shell.refuse(error)

    def _done(self, saved: Any, number: int) -> None:
        self.busy = self._changed = False
        desk = self.desk
        tell_saved(self.shell, saved, saved.sentence, lambda: history.undo(desk, saved.batch))
        # behind the refresh that the write asked for: only then the top bar knows the new term
        self.shell.jobs.run(lambda _progress: number, self._leave, title="换届")

    def _leave(self, number: int) -> None:
        self.shell.choose_term(number)
        self.shell.go("deputies")

    def cancel(self) -> None:
        """Leave; what was ticked is forgotten after asking."""
        if self._changed and not dialogs.confirm(
            self, "放弃这次换届？", "勾选和填写的都不保留，数据没有改动。", yes="放弃", danger=True
        ):
            return
        self._changed = False
        self.shell.go("deputies")


def _carried(value: Any, _current: dict[str, Any]) -> Cell:
    return Cell("沿用", "ink", icon="check-bold", icon_tone="green") if value else Cell("不再使用", "ink3")
