"""The card beside the roster: who, the year's figures, and behind tabs the facts, the time in office, points, papers."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from gongshu_desk.domain.figures import fixed, plain
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import masked, shown
from gongshu_desk.services.careers import Event, career
from gongshu_desk.services.roster import DeputyFigures
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.chips import STATUS, Chip
from gongshu_desk.ui.kit.columns import MINUS, Cell, Row
from gongshu_desk.ui.kit.deputy_parts import DatedLines, PhotoPlace
from gongshu_desk.ui.kit.figures import SmallFigure
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import col, foot, hline, row, scroll, well
from gongshu_desk.ui.kit.record_side import FieldList, Line
from gongshu_desk.ui.pages.deputies.career import CareerLines
from gongshu_desk.ui.pages.deputies.changes import Changes

CAREER = 4
"""Place of the tab 任职."""


def turnout(value: Any, _current: Row) -> Cell:
    """13/15, or a dash where nothing was required."""
    if value is None or not value.denominator:
        return Cell("—", "ink3")
    return Cell(f"{plain(value.numerator)}/{plain(value.denominator)}")


class DeputyCard(QWidget):
    """One deputy: who, figures of the year, and behind tabs the facts, attendances, points and certificates."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._page, self._row = page, None
        self._photo = PhotoPlace()
        self.portrait = page.portrait(self._photo)
        self._name, self._state = Label("", "h1"), Chip("在任", quiet=False)
        self._who, self._born = Elided("", tone="ink2"), Elided("", tone="ink2")
        self._pencil = Button("", "icon", "pencil-simple", tip="编辑（F2）", run=page.edit)
        self._figures = [SmallFigure("积分"), SmallFigure("出勤"), SmallFigure("履职")]
        self.tabs = QTabBar()
        ladder.wear(self.tabs, "body")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._facts, self._attended, self._points, self._papers = FieldList(), DatedLines(), DatedLines(), DatedLines()
        self.changes = Changes(page)
        self._career = CareerLines(self._correct)
        self._stack = QStackedWidget()
        for word, widget in (
            *(("基本信息", self._facts), ("履职", self._attended), ("积分", self._points), ("证书", self._papers)),
            ("任职", self._career),
        ):
            self.tabs.addTab(word)
            self._stack.addWidget(scroll(widget))
        self.tabs.currentChanged.connect(self._show_tab)
        self._lay_out()
        self.retype()

    def _lay_out(self) -> None:
        menu = MenuButton(self._more)
        self.change = MenuButton(self._changes, icon="swap", tip="任职变动：调组、调站、暂停、终止、补选")
        top = row(self._name, self._state, None, self._pencil, self.change, menu, space=4)
        words = col(top, self._who, self._born, None, space=3)
        head = row(self._photo, (words, 1), space=12, margins=(16, 14, 8, 12))
        figures = well(row(*((f, 1) for f in self._figures), margins=(16, 8, 8, 8)))
        self.sheet = Button("登记表", icon="printer", tip="打印这位代表的履职情况登记表", run=self._print_sheet)
        self._foot = foot(
            row(
                Button("编辑", icon="pencil-simple", tip="修改这位代表（F2）", run=self._page.edit),
                self.sheet,
                None,
                Button("看积分", "quiet", "caret-right", tip="逐条看积分怎么来的", after=True, run=self._see_points),
                margins=(16, 8, 8, 8),
            )
        )
        self.setLayout(
            col(
                head,
                row((figures, 1), margins=(16, 0, 16, 0)),
                12,
                row(self.tabs, None, margins=(14, 0, 0, 0)),
                hline(),
                (self._stack, 1),
                self._foot,
                space=0,
            )
        )

    def retype(self) -> None:
        large = ladder.large()
        self._foot.setVisible(not large)
        self._pencil.setVisible(large)
        if self._row is not None:
            self.show_row(self._row)

    # ---- showing ----------------------------------------------------------------------------------------

    def show_row(self, current: Row | None) -> None:
        """Show a deputy, or that none is chosen."""
        self._row = current
        self.portrait.show_row(current)
        self._name.setText(printed(current["name"]) if current else "没有选中代表")
        self._state.setVisible(current is not None)
        for widget in (self.tabs, self._stack, self._photo):
            widget.setVisible(current is not None)
        if current is None:
            self._who.set_text("在左边的名册里选一位")
            self._born.set_text("")
            for figure in self._figures:
                figure.set("—")
            return
        state = current.get("state") or shown(current["status"])
        self._state.set_word(state if state in STATUS else "在任")
        self._tell_person(current, state)
        self._show_figures(current.get("figures"))
        self._facts.set_lines(self._lines(current))
        self._show_tab(self.tabs.currentIndex())

    def _tell_person(self, current: Row, state: str) -> None:
        """Two lines below the name; at 特大 the state stands in the first one, since the chip has no room."""
        sex, ethnic, group = shown(current["sex"]), current.get("ethnic"), current.get("group")
        if ladder.large():
            self._state.hide()
            first, second = (state, group), (sex, ethnic, _born(current.get("born")).removesuffix("生"))
        else:
            first, second = (sex, ethnic, current.get("party")), (_born(current.get("born")), group)
        self._who.set_text("　".join(word for word in first if word))
        self._born.set_text("　".join(word for word in second if word))

    def _show_figures(self, figures: DeputyFigures | None) -> None:
        if figures is None:
            for figure in self._figures:
                figure.set("—")
            papers = attended = 0
        else:
            total = "—" if figures.total is None else fixed(figures.total, 1)
            self._figures[0].set(total, f"第 {figures.rank} 名" if figures.rank else figures.band)
            rate = figures.turnout
            self._figures[1].set(turnout(rate, {}).text, f"{rate.percent()}%" if rate.denominator else "")
            self._figures[2].set(plain(figures.days), "天")
            papers, attended = len(figures.papers), len(figures.attended())
        told = not ladder.large()  # five tabs have no room for numbers there
        self.tabs.setTabText(0, "基本信息" if told else "信息")
        self.tabs.setTabText(1, f"履职 {attended}" if attended and told else "履职")
        self.tabs.setTabText(3, f"证书 {papers}" if papers and told else "证书")

    def _show_tab(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        figures: DeputyFigures | None = self._row.get("figures") if self._row else None
        year = self._page.shell.year
        if place == 1:
            lines = [(f"{a.day:%m-%d}", a.activity, shown(a.status)) for a in figures.attended()] if figures else []
            self._attended.set_lines(lines, f"{year} 年度还没有出席记录，在「签到」页登记。")
        elif place == 2:
            known = figures.categories() if figures else ()
            lines = [(c.code, c.name, _of_cap(c)) for c in known]
            self._points.set_lines(lines, f"{year} 年度没有积分：只计本级在任代表。")
        elif place == CAREER:
            self._read_career()
        elif place == 3:
            papers = figures.papers if figures else ()
            lines = [(f"{p.issued_on:%m-%d}", p.number, p.kind) for p in papers]
            self._papers.set_lines(lines, f"{year} 年度还没有发证书。")

    def _read_career(self) -> None:
        desk, current = self._page.desk, self._row
        if current is not None:
            number = current["id"]
            self._page.shell.jobs.run(
                lambda _progress: career(desk, number),
                self._career.show_career,
                lambda _gone: self._career.show_career(None),
                owner=self,
                latest="career",
                title="读取任职经历",
            )

    def _correct(self, event: Event) -> None:
        if self._row is not None and event.place is not None:
            body, begun = event.place
            self.changes.correct(self._row, body, begun, event.where)

    def _lines(self, current: Row) -> list[Line]:
        again = "　连任" if current["re_elected"] else "　补选" if current["by_election"] else ""
        elected = f"{shown(current['elected_on']) or '本届开始'}{again}"
        lines = [
            Line("代表证号", current["certificate_no"]),
            Line("选区", shown(current["electoral_district"])),
            Line("代表团", shown(current["delegation"])),
            Line("联络站", shown(current["station"])),
            self._private("手机", current, "phone", "phone"),
            Line("当选日期", elected),
            Line("工作单位", shown(current["employer"])),
            Line("身份类别", shown(current["tags"])),
            Line("文化程度", shown(current["education"])),
            self._private("身份证号", current, "id_number", "id"),
            self._private("家庭住址", current, "home_address", "address"),
            Line("暂停", "；".join(_span(a, b or current["ended_on"]) for a, b in current["suspensions"])),
            Line("任职终止", "　".join(w for w in (shown(current["ended_on"]), current["end_reason"]) if w)),
            Line("备注", shown(current["note"])),
        ]
        kept = ("代表证号", "选区", "联络站", "手机", "当选日期")
        return [line for line in lines if line.value or line.label in kept]

    def _private(self, label: str, current: Row, name: str, private: str) -> Line:
        value, show = current.get(name) or "", self._page.editor.revealing(current["id"], self)
        return Line(label, value, masked(value, private), lambda give: show(name, give))

    # ---- doing ------------------------------------------------------------------------------------------

    def _changes(self) -> list[Action | None]:
        return self.changes.actions(self._row) if self._row is not None else []

    def _more(self) -> list[Action | None]:
        if self._row is None:
            return []
        rows = [self._row]
        return [
            Action("编辑", self._page.edit, "pencil-simple", "F2"),
            *self._page.files.prints_of(rows),
            Action("看积分", self._see_points, "chart-bar"),
            Action(
                "看建议",
                lambda: self._page.shell.go("suggestions", {"search": self._row["name"]}),
                "chat-centered-text",
            ),
            Action("历史…", self._page.show_history, "clock-counter-clockwise", "Ctrl+H"),
            None,
            self._page.removal(rows),
        ]

    def _print_sheet(self) -> None:
        if self._row is not None:
            self._page.files.print_report(self._page.view.prints[0], [self._row])

    def _see_points(self) -> None:
        if self._row is not None:
            self._page.shell.go("points", self._row["certificate_no"])


def _born(text: str | None) -> str:
    """1984-05 → 1984 年 5 月生."""
    parts = [int(part) for part in (text or "").split("-") if part.isdigit()]
    words = " ".join(f"{number} {word}" for number, word in zip(parts, "年月", strict=False))
    return f"{words}生" if words else ""


def _span(since: date | None, until: date | None) -> str:
    return f"{since.isoformat()} 至 {until.isoformat() if until else '今'}" if since else ""


def _of_cap(value: Any) -> str:
    counted = fixed(value.counted, 1).replace("-", MINUS)
    return f"{counted} / {plain(value.cap)}" if value.cap is not None else counted
