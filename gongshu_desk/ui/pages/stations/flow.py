"""意见办理: what each opinion still lacks, from the answer to telling people, and 解决率 by year of collection."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame

from gongshu_desk.domain.names import printed
from gongshu_desk.services import history, opinion_flow
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.opinion_flow import WANTED, Course, Flow
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, clear, col, hline, holder, row, scroll, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_side import FieldList, Line
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH
from gongshu_desk.ui.pages.stations.flow_dialogs import AnswerDialog, SuggestionDialog, ToldDialog

KEYS = tuple(WANTED)
COLUMNS = (
    Column("no", "编号", width=104, rank=3),
    Column("on", "收集日期", width=104, rank=2),
    Column("content", "内容", "name", width=200, stretch=True, rank=0, show=lambda v, _r: Cell(v, tip=v)),
    Column("station", "联络站", width=140, rank=5),
    Column("route", "处理方式", width=104, rank=4),
    Column("due", "期限", width=104, rank=1),
    Column("state", "情况", "chip", width=128, rank=0),
)


class FlowPage(Page):
    """`open({"ids": …})` shows those opinions whatever their year; `open({"list": key})` one of `WANTED`."""

    title = "意见办理"
    kinds = frozenset({"opinion", "suggestion", "liaisonstation", "setting", "mandate", "calendarday"})
    help = "opinion-flow"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.found: Flow | None = None
        self._ids: tuple[int, ...] = ()
        self._year = 0
        self.heading = Heading("意见办理", "", self._actions())
        self.segments = Segments(list(WANTED.values()), run=lambda _place: self._fill())
        self.search = SearchField("内容、编号、联络站", width=200)
        self.search.searched.connect(lambda _text: self._fill())
        self.station = Combo([("", "全部联络站")], label="联络站")
        self.station.edited.connect(self._fill)
        self.table = RecordTable(COLUMNS, key="id", multi=True, label="意见办理")
        self.table.current_changed.connect(self._show_course)
        self.table.activated_row.connect(lambda each: self._open_record(each))
        self.table.menu = lambda rows: [
            *self._verbs(),
            None,
            Action("打开记录", lambda: self._open_record(rows[0]), "pencil-simple", "Enter"),
        ]
        self.side = _Side(shell)
        self._none = col(space=0)
        self.faces = Faces(holder(row((table_card(None, self.table), 1), self.side, space=16)), holder(self._none))
        pages = row(Sections(shell, "opinions", below=True), None, self.station, self.search)
        line = row(self.segments, None)  # six words with their counts want the whole width at 特大
        self.fill(self.heading, pages, line, (self.faces, 1))

    def _verbs(self) -> list[Action]:
        return [
            Action("转为建议", self.ask_suggestion, "chat-centered-text", tip="由代表提成一件建议，可以几条合成一件"),
            Action("登记答复", self.ask_answer, "check-bold", tip="给选中的记答复日期，解决了的一起记"),
            Action("记反馈", self.ask_told, "checks", "Ctrl+Return", "给选中的记反馈群众、代表的日期"),
        ]

    def _actions(self) -> list[Action]:
        *rest, last = self._verbs()
        return [*rest, Action(last.text, last.run, last.icon, last.key, last.tip, kind="primary")]

    # ---- gathering --------------------------------------------------------------------------------------

    def day(self) -> date:
        """As of when."""
        return self._desk.today()

    def reload(self) -> None:
        """Read the course of the opinions again."""
        desk, year, day = self._desk, self._shell.year, self.day()
        if self._year != year:
            self._ids = self._ids if not self._year else ()
            self._year = year
        ids = self._ids
        self._shell.jobs.run(
            lambda _progress: opinion_flow.flow(desk, year, day, ids), self._show, owner=self, latest="opinion.flow",
            title="读取群众意见",
        )  # fmt: skip

    def open(self, argument: Any) -> None:
        """See the class."""
        wanted = dict(argument) if isinstance(argument, Mapping) else {}
        self._ids, self._year = tuple(wanted.get("ids", ())), self._shell.year
        self.segments.choose(KEYS.index(wanted.get("list", "all")))
        self.reload()

    def focus_first(self) -> None:
        self.table.setFocus()

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self, found: Flow) -> None:
        self.found = found
        names = sorted({course.fact.station for course in found.courses})
        self.station.set_choices([("", "全部联络站"), *((name, name) for name in names)])
        self.side.show_rates(found)
        if not found.courses:
            clear(self._none)
            step = (
                Action("去登记意见", lambda: self._shell.go("opinions", {"new": True}), "plus"),
                "联络站、日期、内容、处理方式",
            )
            self._none.addWidget(
                Empty(f"{found.year} 年度还没有群众意见", "登记之后在这里看谁还没有答复、谁还没有反馈", [step])
            )
        self.faces.setCurrentIndex(0 if found.courses else 1)
        self._fill()

    def _fill(self) -> None:
        found = self.found
        if found is None:
            return
        words = [f"{word} {sum(one.wanted(key) for one in found.courses)}" for key, word in WANTED.items()]
        self.segments.set_words(words)
        key, station, text = KEYS[max(self.segments.current(), 0)], self.station.value(), self.search.value()
        rows = [_row(one) for one in found.courses if one.wanted(key) and (not station or one.fact.station == station)]
        rows = [each for each in rows if not text or text in f"{each['content']}{each['no']}{each['station']}"]
        self.table.set_rows(rows)
        self.table.set_empty("这里没有要办的了" if key != "all" else "没有符合条件的意见")
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_course(self.table.current_row())
        rate = found.resolved.rate
        scope = "选定的" if self._ids else f"{found.year} 年度"
        told = f"{scope} {len(found.courses)} 条，截至 {found.as_of.isoformat()}"
        kept = f"，历年合计解决率 {rate.numerator}/{rate.denominator}（{rate.percent()}%）" if rate.denominator else ""
        self.heading.set("意见办理", told + kept)
        for action in self._verbs():
            self.heading.button(action.text).set_reason("" if rows else "没有选中意见")

    def _show_course(self, current: Any) -> None:
        self.side.show_course(current["course"] if current else None)

    def _open_record(self, each: Any) -> None:
        self._shell.go("opinions", {"ids": (each["id"],), "title": each["no"]})

    # ---- acts -------------------------------------------------------------------------------------------

    def chosen(self) -> list[Course]:
        """The opinions selected, else the one in sight."""
        rows = self.table.selected_rows() or [each for each in (self.table.current_row(),) if each]
        return [each["course"] for each in rows]

    def ask_told(self) -> None:
        """Ask when they were told."""
        chosen = self.chosen()
        if not chosen:
            return
        box = ToldDialog(self, len(chosen), self.day(), deputies=any(one.fact.receiver for one in chosen))
        if dialogs.ask_box(box):
            self.tell(box.resident.value(), box.deputy.value())

    def tell(self, resident_on: date | None, deputy_on: date | None) -> None:
        """Enter the feedback of the chosen ones."""
        ids, desk = [one.fact.id for one in self.chosen()], self._desk
        self._write(
            lambda: opinion_flow.tell(desk, ids, resident_on=resident_on, deputy_on=deputy_on),
            f"已记反馈 {len(ids)} 条", "登记反馈",
        )  # fmt: skip

    def ask_answer(self) -> None:
        """Ask for the answer."""
        chosen = self.chosen()
        if not chosen:
            return
        replied = {one.replied_on for one in chosen}
        day = replied.pop() if len(replied) == 1 else None
        box = AnswerDialog(self, len(chosen), day or self.day())
        if dialogs.ask_box(box):
            self.answer(
                box.on.value(), box.on.value() if box.resolved.value() else None, str(box.result_.value() or "")
            )

    def answer(self, on: date, resolved_on: date | None, result: str) -> None:
        """Enter the answer of the chosen ones."""
        ids, desk = [one.fact.id for one in self.chosen()], self._desk
        self._write(
            lambda: opinion_flow.answer(desk, ids, on, resolved_on=resolved_on, result=result),
            f"已登记答复 {len(ids)} 条", "登记答复",
        )  # fmt: skip

    def ask_suggestion(self) -> None:
        """Ask who leads the suggestion and what it is called."""
        chosen, found = self.chosen(), self.found
        if not chosen or found is None:
            return
        box = SuggestionDialog(self, chosen, found, self.day())
        if dialogs.ask_box(box):
            self.become(box.lead.value(), str(box.title_.value()), box.on.value())

    def become(self, lead: str, title: str, on: date) -> None:
        """Make the suggestion, then offer to open it."""
        ids, desk, shell = [one.fact.id for one in self.chosen()], self._desk, self._shell

        def done(made: tuple[str, Any]) -> None:
            no, saved = made
            tell_saved(shell, saved, f"已转为建议 {no}", lambda: history.undo(desk, saved.batch))

        shell.jobs.run(
            lambda _progress: opinion_flow.become(desk, ids, lead, title, on), done, owner=self, title="转为建议"
        )

    def _write(self, run: Any, sentence: str, title: str) -> None:
        desk, shell = self._desk, self._shell
        shell.jobs.run(
            lambda _progress: run(),
            lambda saved: tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch)),
            owner=self,
            title=title,
        )


def _row(one: Course) -> dict[str, Any]:
    fact = one.fact
    return {
        "id": fact.id, "no": fact.no, "on": fact.collected_on, "content": " ".join(fact.content.split()),
        "station": fact.station, "route": fact.route.label, "due": one.due_on, "state": one.state.value, "course": one,
    }  # fmt: skip


class _Side(QFrame):
    """The course of the opinion in sight, above the rate by year of collection."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell = shell
        self._content = Label("", "strong", wrap=True)
        self._course = FieldList()
        self._hint = Label("", tone="amber", wrap=True)
        self._rates, self._note = col(space=4), Label("", "cap", "ink2", wrap=True)
        top = col(self._content, self._hint, margins=(16, 14, 16, 8))
        below = col(Label("解决率（按收集年度）", "strong"), self._rates, self._note, space=6, margins=(16, 12, 16, 12))
        self.setLayout(col(top, (scroll(self._course), 1), hline(), below, space=0, margins=EDGE))
        self.retype()

    def show_course(self, one: Course | None) -> None:
        """Show one opinion from its collection to what people were told."""
        self._content.setText(one.fact.content if one else "没有选中意见")
        self._hint.setText("")
        if one is not None and one.replied_on is not None:
            self._hint.setText(f"转成的建议已于 {one.replied_on.isoformat()} 答复，可登记为这条意见的答复")
        self._hint.setVisible(bool(self._hint.text()))
        self._course.set_lines(_lines(one) if one else ())

    def show_rates(self, found: Flow) -> None:
        """Show the cohorts, newest first, each number a door."""
        clear(self._rates)
        for cohort in reversed(found.resolved.cohorts[-5:]):
            rate, year = cohort.rate, cohort.year
            told = Label(f"{year} 年收集 {rate.denominator}，解决 {rate.numerator}", tone="ink2")
            target = {"ids": cohort.open, "title": f"{year} 年收集还没有解决的"}
            go = Button(f"{rate.percent()}%" if rate.denominator else "—", "link", tip="看还没有解决的",
                        run=lambda target=target: self._shell.go("opinions", target))  # fmt: skip
            go.setEnabled(bool(cohort.open))
            self._rates.addLayout(row(told, None, go))
        self._note.setText(
            f"截至 {found.as_of.isoformat()}：当年收集、以后解决的，仍算收集年度的。期限："
            f"街道办理 {found.terms.street_days} 个工作日，区级办理 {found.terms.district_months} 个月（在「达标」页的要求里改）。"
        )

    def retype(self) -> None:
        """At 特大 the small print gives way to the course."""
        self._note.setVisible(not ladder.large())
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH))


def _lines(one: Course) -> list[Line]:
    fact = one.fact
    days = (
        ("收集日期", fact.collected_on), ("办理期限", one.due_on), ("答复日期", fact.answered_on),
        ("解决日期", fact.resolved_on), ("反馈群众", fact.told_resident_on), ("反馈代表", fact.told_deputy_on),
    )  # fmt: skip
    told = {"反馈群众": one.lacks_resident, "反馈代表": one.lacks_deputy}
    return [
        Line("处理方式", fact.route.label),
        *([Line("承办单位", fact.handler)] if fact.handler else []),
        *([Line("接待代表", printed(fact.receiver))] if fact.receiver else []),
        *(Line(label, day.isoformat() if day else "还没有" if told.get(label) else "") for label, day in days),
        *([Line("转为建议", fact.became)] if fact.became else []),
    ]
