"""审核: a second person looks at what was entered, lets it pass or returns it with a reason.

Attendance is checked by activity (one activity is one batch), the other kinds fact by fact. Lists are gathered on the
store worker: activities are counted in SQL, and only the marks of the activity in sight are read.
"""

from collections.abc import Callable, Sequence
from typing import Any

from gongshu_desk.domain.codes import ActivityKind, ReviewState
from gongshu_desk.services import history, review
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.review import Batch, Counts, Fact
from gongshu_desk.services.second_person import set_single_clerk
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, MenuButton
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.figures import Figure, FigureCard, Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, note, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import GAP_DENSE
from gongshu_desk.ui.pages.review.dialogs import ReturnDialog
from gongshu_desk.ui.pages.review.late import LateLeave
from gongshu_desk.ui.pages.review.marks import MarksCard
from gongshu_desk.ui.pages.review.rows import (
    BATCHES,
    FACTS,
    KINDS,
    Asked,
    Found,
    batch_row,
    batch_style,
    fact_rows,
    found,
    marks,
)

PENDING, CHECKED, RETURNED = ReviewState.PENDING, ReviewState.CHECKED, ReviewState.RETURNED
STATES = ((None, "全部状态"), *((state, state.label) for state in ReviewState))
ACTIVITY_KINDS = ((None, "全部活动类型"), *((kind, kind.label.partition("（")[0]) for kind in ActivityKind))
CLOSED = "本年度已经结账，不能再审核"


class ReviewPage(Page):
    """`open` takes a state ("pending", "returned"), or {"kind", "state", "activity": no, "late": (activity, 证号)}."""

    title = "审核"
    kinds = frozenset({"attendance", "suggestion", "dutyreport", "honour", "activity", "closedyear", "setting"})
    help = "review"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: Found | None = None
        self._wanted: dict[str, Any] = {}
        self._by_marks = False
        self.late = LateLeave(self)
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = Heading(self.title, "", self._actions())
        self.cards = {state: FigureCard(Figure(state.label, "—")) for state in ReviewState}
        for state, each in self.cards.items():
            each.clicked.connect(lambda state=state: self.show_state(state))
        self.kind = Segments([word for _, word in KINDS], 0, lambda _place: self._kind_chosen())
        self.activity_kind = Combo(list(ACTIVITY_KINDS), label="活动类型")
        self.group = Combo([("", "全部小组")], label="代表小组")
        self.state = Combo(list(STATES), PENDING, label="状态")
        for combo in (self.activity_kind, self.group, self.state):
            combo.edited.connect(self.reload)
        self.search = SearchField("活动、姓名、拼音", width=200)
        self.search.searched.connect(lambda _text: self.reload())
        self.more = MenuButton(self._more, tip="更多")
        self._make_tables()
        self._notes, self._empty = col(space=8), col(space=0)
        batches = holder(row((table_card(None, self.batches), 1), self.marks, space=16))
        self.faces = Faces(batches, holder(col((table_card(None, self.facts), 1), space=0)), holder(self._empty))
        self.filters = holder(
            row(self.kind, self.search, self.activity_kind, self.group, self.state, None, self.more)
        )  # fmt: skip
        self.figures = holder(row(*((each, 1) for each in self.cards.values()), space=12))
        head = col(self.heading, Sections(self.shell, "review"), space=GAP_DENSE)
        self.fill(head, self.figures, self.filters, self._notes, (self.faces, 1), space=10)
        self.retype()

    def _make_tables(self) -> None:
        self.batches = RecordTable(BATCHES, key="id", multi=True, style=batch_style, label="按活动审核")
        self.facts = RecordTable(FACTS, key="id", multi=True, label="逐条审核")
        self.marks = MarksCard(self.check, self.send_back, self.late.ask)
        self.batches.current_changed.connect(self._show_marks)
        self.batches.activated_row.connect(lambda each: self.shell.go("rollcall", each["no"]))
        self.batches.selection_changed.connect(lambda _n: self._picked(by_marks=False))
        self.facts.selection_changed.connect(lambda _n: self._picked(by_marks=False))
        self.marks.picked.connect(lambda: self._picked(by_marks=True))
        for table in (self.facts, self.marks.table):
            table.activated_row.connect(lambda each: self._open_record(each["fact"]))
            table.menu = self._menu
        self.batches.menu = self._batch_menu

    def _actions(self) -> list[Action]:
        again = "把已核或退回的改回待核，请人再看一遍"
        return [
            Action("改回待核", self.ask_again, "clock", "Ctrl+Shift+Z", again),
            Action("退回…", self.send_back, "arrow-counter-clockwise", "Ctrl+Backspace", "写明理由；改正之前不计分"),
            Action("通过", self.check, "check-bold", "Ctrl+Return", "选中的审核通过（Ctrl+Enter）", kind="primary"),
        ]

    def _more(self) -> list[Action | None]:
        single = bool(self.found and self.found.single)
        word = "✓ 本单位只有一名经办人" if single else "本单位只有一名经办人"
        tip = "勾选后可以审核自己登记的记录"
        return [
            Action(word, lambda: self._set_single(not single), "user", tip=tip),
            Action("出席记录", lambda: self.shell.go("attendance"), "checks"),
        ]

    def _batch_menu(self, rows: list[Row]) -> list[Action | None]:
        made = self._verbs()
        return [*made, None, Action("打开签到", lambda: self.shell.go("rollcall", rows[0]["no"]), "checks")]

    def _menu(self, rows: list[Row]) -> list[Action | None]:
        made: list[Action | None] = [*self._verbs()]
        if len(rows) == 1:
            fact: Fact = rows[0]["fact"]
            made += [None, Action("打开记录", lambda: self._open_record(fact), "pencil-simple", "Enter")]
            if fact.kind == "attendance" and self._closed():
                made.append(Action("补准请假…", self.late.ask, "note"))
        return made

    def _verbs(self) -> list[Action]:
        on = not self._closed()
        return [Action(a.text, a.run, a.icon, a.key.replace("Return", "Enter"), enabled=on) for a in self._actions()]

    def retype(self) -> None:
        """At 特大 the counters give way to rows, and the third filter too."""
        self.figures.setVisible(not ladder.large())
        self.group.setVisible(not ladder.large())

    # ---- gathering --------------------------------------------------------------------------------------

    def asked(self) -> Asked:
        """What the filter line says now."""
        return Asked(
            KINDS[self.kind.current()][0], self.activity_kind.value(), self.group.value() or "", self.state.value(),
            self.search.value(),
        )  # fmt: skip

    def reload(self) -> None:
        desk, year, asked = self.desk, self.shell.year, self.asked()
        self.shell.jobs.run(
            lambda _progress: found(desk, year, asked),
            self._show,
            owner=self,
            latest="review.list",
            title="读取审核列表",
        )

    def _kind_chosen(self) -> None:
        attendance = self.asked().kind == "attendance"
        self.activity_kind.setVisible(attendance)
        self.reload()

    def _show(self, made: Found) -> None:
        self.found = made
        attendance = made.asked.kind == "attendance"
        if attendance:
            self.batches.set_rows([batch_row(batch) for batch in made.batches])
        else:
            self.facts.set_rows(fact_rows(made.facts))
        self.group.set_choices([("", "全部小组"), *((name, name) for name in made.groups)])
        self._show_counts(made)
        self._show_notes(made)
        none = not made.counts[made.asked.kind].total
        rest = "没有待核的记录了" if made.asked.state is PENDING else "没有符合条件的记录"
        for table in (self.batches, self.facts, self.marks.table):
            table.set_empty(rest)
        self.faces.setCurrentIndex(2 if none else 0 if attendance else 1)
        if none:
            self._show_empty(made.asked.kind)
        self._take_wanted()
        table = self.batches if attendance else self.facts
        if not table.selected_rows():
            table.select_first()
        elif attendance:
            self._show_marks(table.current_row())
        self._tell()

    def _show_counts(self, made: Found) -> None:
        counts = made.counts[made.asked.kind]
        numbers = {PENDING: counts.pending, CHECKED: counts.checked, RETURNED: counts.returned}
        for state, each in self.cards.items():
            base = f"{numbers[state]}/{counts.total}" if counts.total else "—"
            each.show_figure(Figure(state.label, str(numbers[state]), "条", base))
        words = [f"{word} {made.counts[kind].pending}" if made.counts[kind].pending else word for kind, word in KINDS]
        self.kind.set_words(words)

    def _show_notes(self, made: Found) -> None:
        clear(self._notes)
        if made.closed:
            told = f"{self.shell.year} 年度已经结账，不能再审核；结账以后批准的请假用「补准请假」，记为开放年度的积分调整。"
            self._notes.addWidget(note("blue", "lock-fill", told))
        elif made.single:
            self._notes.addWidget(note("amber", "warning", "本单位只有一名经办人：可以审核自己登记的记录。"))

    def _show_empty(self, kind: str) -> None:
        clear(self._empty)
        page = "rollcall" if kind == "attendance" else kind
        word = dict(KINDS)[kind]
        step = (Action("去登记", lambda: self.shell.go(page), "plus"), "登记之后由另一人在这里审核")
        self._empty.addWidget(
            Empty(f"{self.shell.year} 年度还没有可审核的{word}记录", "登记的人和审核的人不能是同一人", [step])
        )

    def _show_marks(self, each: Row | None) -> None:
        batch: Batch | None = each["batch"] if each else None
        self.marks.show_batch(batch)
        self._tell()
        if batch is None or self.found is None:
            return
        desk, year, asked = self.desk, self.shell.year, self.found.asked
        self.shell.jobs.run(
            lambda _progress: marks(desk, year, batch, asked), self._marks_here, owner=self, latest="review.marks",
            title="读取出席记录",
        )  # fmt: skip

    def _marks_here(self, facts: Sequence[Fact]) -> None:
        self.marks.show_marks(facts)
        self.late.take(facts)
        self._tell()

    # ---- what is chosen ---------------------------------------------------------------------------------

    def _picked(self, *, by_marks: bool) -> None:
        own = self.marks.table if by_marks else self.batches
        if not by_marks or own.hasFocus() or own.selected_rows():
            self._by_marks = by_marks and bool(self.marks.selected())
        self._tell()

    def _closed(self) -> bool:
        return bool(self.found and self.found.closed)

    def _tell(self) -> None:
        """What the buttons would act on, behind the title and on the buttons."""
        self.marks.allow(self._closed())
        words = self._chosen_words()
        self.heading.set(self.title, f"{self.shell.year} 年度　{words or '登记的人和审核的人不能是同一人'}")
        reason = CLOSED if self._closed() else "" if words else "请先在列表里选中"
        for action in self._actions():
            self.heading.button(action.text).set_reason(reason)

    def _chosen_words(self) -> str:
        if self.asked().kind != "attendance":
            chosen = len(self.facts.selected_rows())
            return f"已选 {chosen} 条" if chosen else ""
        if self._by_marks and self.marks.selected():
            return f"已选 {len(self.marks.selected())} 人"
        rows = self.batches.selected_rows()
        total = sum((each["batch"].counts for each in rows), start=Counts())
        return f"已选 {len(rows)} 场，其中待核 {total.pending} 条" if rows else ""

    def _ids(self, *states: ReviewState) -> Callable[[], list[int]]:
        """Asked for on the worker: the ids of what is chosen, of whole activities those in one of the states."""
        asked, year, desk = self.asked(), self.shell.year, self.desk
        if asked.kind != "attendance":
            ids = [each["id"] for each in self.facts.selected_rows()]
            return lambda: ids
        if self._by_marks and self.marks.selected():
            own = [fact.id for fact in self.marks.selected()]
            return lambda: own
        numbers = [each["id"] for each in self.batches.selected_rows()]
        wanted = [state for state in states if asked.state in (None, state)]
        return lambda: [n for state in wanted for n in review.marks(desk, year, numbers, state, asked.group)]

    # ---- verbs ------------------------------------------------------------------------------------------

    def check(self) -> None:
        """已核."""
        ids, kind, by = self._ids(PENDING), self.asked().kind, self.desk.clerk
        self._write(lambda: review.check(self.desk, kind, ids(), by), "审核通过 {n} 条", "正在审核")

    def send_back(self) -> None:
        """Ask for the reason, then 退回."""
        words = self._chosen_words().removeprefix("已选").partition("，")[0]
        if not words or self._closed():
            return
        ids, kind, by = self._ids(PENDING, CHECKED), self.asked().kind, self.desk.clerk
        box = ReturnDialog(self, words)
        if ask_box(box):
            reason = box.reason.value()
            told = f"已退回 {{n}} 条：{reason}"
            self._write(lambda: review.send_back(self.desk, kind, ids(), reason, by), told, "正在退回")

    def ask_again(self) -> None:
        """Back to 待核."""
        ids, kind = self._ids(CHECKED, RETURNED), self.asked().kind
        self._write(lambda: review.ask_again(self.desk, kind, ids()), "已改回待核 {n} 条", "正在改回")

    def _write(self, run: Callable[[], Any], sentence: str, title: str) -> None:
        desk, shell = self.desk, self.shell

        def told(saved: Any) -> None:
            undo = lambda: history.undo(desk, saved.batch)  # noqa: E731
            tell_saved(shell, saved, sentence.format(n=saved.count), undo)

        shell.jobs.run(lambda _progress: run(), told, owner=self, title=title)

    def _set_single(self, on: bool) -> None:
        word = "可以审核自己登记的记录" if on else "审核须由登记人以外的另一人进行"
        self._write(lambda: set_single_clerk(self.desk, on), word, "正在保存")

    def _open_record(self, fact: Fact) -> None:
        self.shell.go(fact.kind, {"id": fact.id})

    # ---- going about ------------------------------------------------------------------------------------

    def show_state(self, state: ReviewState | None) -> None:
        """Only what stands in this state; the same card again shows all."""
        self.state.set_value(None if self.state.value() is state else state)
        self.reload()

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, list | tuple | frozenset | set):
            argument = next(iter(argument), None)
        if isinstance(argument, str):
            argument = {"state": ReviewState(argument)}
        self._wanted = dict(argument or {})
        if "kind" in self._wanted:
            self.kind.set_words([word for _, word in KINDS], [kind for kind, _ in KINDS].index(self._wanted["kind"]))
        if "state" in self._wanted:
            self.state.set_value(self._wanted["state"])
        if "late" in self._wanted or "activity" in self._wanted:
            self.kind.set_words([word for _, word in KINDS], 0)
            self.state.set_value(None)
            self.search.clear()
        self.reload()

    def _take_wanted(self) -> None:
        wanted, self._wanted = self._wanted, {}
        no, number = wanted.get("late") or (wanted.get("activity"), "")
        batch = next((b for b in self.found.batches if b.no == no), None) if no and self.found else None
        if batch is not None:
            self.late.wanted = number
            self.batches.select_key(batch.activity_id)

    def focus_first(self) -> None:
        (self.batches if self.asked().kind == "attendance" else self.facts).setFocus()
