"""积分: a board is computed once on the store worker; a statement needs one deputy's records more."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QPoint

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.board import Period
from gongshu_desk.domain.points.compare import segments
from gongshu_desk.errors import NotFound, UserError
from gongshu_desk.services import history, points, points_board, points_periods
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.points_board import PointsBoard
from gongshu_desk.services.year_figures import YearBook
from gongshu_desk.ui.kit import file_dialogs, recent
from gongshu_desk.ui.kit.buttons import Action, context_menu
from gongshu_desk.ui.kit.layout import Faces, col
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.points.board import Board
from gongshu_desk.ui.pages.points.dates_dialog import ask_dates
from gongshu_desk.ui.pages.points.rows import activity_of, target_of
from gongshu_desk.ui.pages.points.sheet_words import Prepared, prepare
from gongshu_desk.ui.pages.points.statement import StatementView
from gongshu_desk.ui.pages.points.what_if import Trial


@dataclass(frozen=True)
class Reading:
    """What the page shows of a year: a board, the periods offered, how many rule versions the year has."""

    board: PointsBoard
    periods: tuple[Period, ...]
    versions: int


class PointsPage(Page):
    """Without an argument the board; `open(certificate_no)` a statement, `open({"band": word})` the board filtered.

    {"view": 0|1|2} opens the ranking, the groups or the distribution; a sequence of certificate numbers the first;
    {"trial": id of a stored version, or None} the trial.
    """

    title = "积分"
    kinds = frozenset(
        {
            *("activity", "attendance", "mandate", "person", "membership", "deputygroup", "term", "identitytag"),
            *("mandatetag", "suggestion", "cosigner", "dutyreport", "honour", "adjustment", "pointsscheme"),
            *("closedyear", "setting"),
        }
    )
    help = "points"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self._reading: Reading | None = None
        self._period: str | Period = "year"
        self._split = False
        self._number = ""
        self._wanted: Mapping[str, Any] = {}
        self.board = Board(
            shell,
            [
                Action("试算", self.try_rules, "flask", "Ctrl+T", "用草稿或另一份规则文件试算，不保存"),
                Action("导出", self._export, "upload-simple", "Ctrl+E", "导出看到的这些代表（Excel）"),
                Action("打印", self._print_menu, "printer", "Ctrl+P", "积分榜、公示表、季度亮分", "primary"),
            ],
            lambda: shell.go("deputies"),
        )
        self.statement = StatementView(
            [Action("打印登记表", self._print_sheet, "printer", "Ctrl+P", "预览个人履职情况登记表", "primary")],
            self.show_board,
            lambda: shell.go("rules"),
        )
        self.trial = Trial(shell, desk, self.show_board)
        self._faces = Faces(self.board, self.statement, self.trial)
        self.set_layout(col(self._faces, space=0))
        self.board.opened.connect(self.show_statement)
        self.board.asked.connect(self.reckon)
        self.board.dates_wanted.connect(self._ask_dates)
        self.board.forgotten.connect(self._forget_period)
        self.trial.opened.connect(self.show_statement)
        self.statement.stepped.connect(self.step)
        self.statement.record_wanted.connect(self._open_record)
        self.statement.activity_wanted.connect(lambda source, _day: self._go(activity_of(source)))
        self.statement.objected.connect(self._object)
        self.statement.copied.connect(lambda name: shell.toast(f"已复制{name}的积分明细，可粘贴到微信或 Excel"))

    # ---- the page ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Compute the year again and show what was in sight."""
        year = self._shell.year
        if isinstance(self._period, Period) and year not in self._period.years:
            self._period = "year"
        period, split = self._period, self._split

        def failed(error: UserError) -> None:
            if period == "year" and not split:
                self._show_nothing(error)
                return
            self._period, self._split = "year", False
            self._shell.refuse(error)
            self.reload()

        self._shell.jobs.run(
            lambda _progress: _read(self._desk, year, period, split),
            self._show,
            failed,
            owner=self,
            latest="points.year",
            title=f"计算 {year} 年度积分",
        )

    def reckon(self, period: str | Period, split: bool) -> None:
        """Show the board of another period, or the year split between its rule versions."""
        self._period, self._split = period, split
        self.reload()

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, Mapping) and "trial" in argument:
            self.show_trial(argument["trial"])
            return
        if isinstance(argument, Mapping):
            self._wanted = argument
            number = str(argument.get("mandate", ""))
        else:
            number = argument if isinstance(argument, str) else next(iter(argument), "")
        if number:
            self.show_statement(number)
        else:
            self.show_board()
            self._apply_wanted()

    def focus_first(self) -> None:
        self._faces.currentWidget().focus_first()  # type: ignore[attr-defined, union-attr]

    @property
    def book(self) -> YearBook | None:
        """The year in sight."""
        return None if self._reading is None else self._reading.board.book

    @property
    def shown_board(self) -> PointsBoard | None:
        """The board in sight."""
        return None if self._reading is None else self._reading.board

    def show_board(self) -> None:
        """Show everybody."""
        self._number = ""
        self._faces.setCurrentWidget(self.board)
        self.board.focus_first()

    def show_statement(self, certificate_no: str) -> None:
        """Show one deputy's statement."""
        self._number = certificate_no
        self._read_statement()

    def step(self, by: int) -> None:
        """The deputy before or after, as the board has them."""
        order = self.board.order()
        if self._number in order:
            place = order.index(self._number) + by
            if 0 <= place < len(order):
                self.show_statement(order[place])
        elif order:
            self.show_statement(order[0])

    # ---- reading ----------------------------------------------------------------------------------------

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        self.board.show_board(reading.board, reading.periods, reading.versions)
        self._apply_wanted()
        if self._number:
            self._read_statement()
        if self._faces.currentWidget() is self.trial:
            self.trial.refresh()

    def _show_nothing(self, error: UserError) -> None:
        self._reading, self._number = None, ""
        self.board.show_no_rules(self._shell.year)
        self._faces.setCurrentWidget(self.board)
        if not isinstance(error, NotFound):
            self._shell.refuse(error)

    def _apply_wanted(self) -> None:
        if not self._wanted or self._reading is None:
            return
        wanted, self._wanted = self._wanted, {}
        if wanted.get("band"):
            self.board.find_rank(str(wanted["band"]))
        if "view" in wanted:
            self.board.show_view(int(wanted["view"]))

    def _read_statement(self) -> None:
        reading, number = self._reading, self._number
        if reading is None or reading.board.year != self._shell.year:
            return  # `_show` comes back to it

        def done(prepared: Prepared) -> None:
            if number == self._number:
                self.statement.show_statement(prepared)
                how = "去掉「分段计分」" if prepared.sheet.split else "把积分榜的期间换回「全年」"
                reason = "" if prepared.whole else f"登记表按全年、按一个规则版本打印，请先{how}"
                self.statement.heading.button("打印登记表").set_reason(reason)
                self._faces.setCurrentWidget(self.statement)
                self.statement.focus_first()
                name = printed(prepared.row.name)
                settings = self._shell.settings
                recent.remember(settings, "points", number, name, "代表积分", "identification-card", datetime.now())

        def failed(error: UserError) -> None:
            self.show_board()
            if not isinstance(error, NotFound) or self.isVisible():
                self._shell.refuse(error)

        self._shell.jobs.run(
            lambda _progress: prepare(self._desk, reading.board, number),
            done,
            failed,
            owner=self,
            latest="points.statement",
            title="读取积分明细",
        )

    # ---- actions ----------------------------------------------------------------------------------------

    def _go(self, target: tuple[str, Mapping[str, object]] | None) -> None:
        if target is not None:
            self._shell.go(*target)

    def _open_record(self, source: str, day: Any) -> None:
        if source == "rules":
            return
        prepared = self.statement.prepared
        origin = None if prepared is None else prepared.sheet.origins.get(source)
        target = target_of(source, self._number, origin)
        if target is None:
            self._shell.toast("这条记录后来有变动，列表里已经没有了", icon="info")
        elif day is not None and day.year != self._shell.year:
            self._shell.toast(f"这条记录属于 {day.year} 年度，请先在上方换到该年度", icon="info")
        else:
            self._shell.go(*target)

    def _object(self, source: str) -> None:
        self._shell.go("publicity", {"new": {"certificate_no": self._number, "refers": source}})

    def _ask_dates(self) -> None:
        wanted = ask_dates(self, self._shell.year)
        if wanted is None:
            return
        name, first, last = wanted
        try:
            found = points_board.of_dates(self._shell.year, first, last)
        except UserError as refusal:
            self._shell.refuse(refusal)
            return
        if name:
            self._write(lambda: points_periods.add(self._desk, name, first, last), f"已保存期间「{name}」", name)
        else:
            self.reckon(found, False)

    def _forget_period(self, key: str) -> None:
        self._write(lambda: points_periods.remove(self._desk, key), f"已删去期间「{key}」", "year")

    def _write(self, run: Callable[[], Any], sentence: str, period: str) -> None:
        """Keep or drop a period of the unit's own, then show a board."""

        def done(saved: Any) -> None:
            tell_saved(self._shell, saved, sentence, lambda: history.undo(self._desk, saved.batch))
            self.reckon(period, False)

        self._shell.jobs.run(lambda _progress: run(), done, owner=self, title="正在保存")

    def print_actions(self) -> list[Action]:
        """What can be printed of the year."""
        year = self._shell.year

        def go(name: str, options: Mapping[str, Any] | None = None) -> None:
            self._shell.go("preview", (name, {"year": year, **(options or {})}))

        count = self.board.table.row_count()
        word = f"积分榜（看到的 {count} 人）" if self.board.is_filtered() else "积分榜"
        return [
            Action(word, lambda: go("points-board", self._board_options()), "chart-bar"),
            Action("年度履职积分公示表", lambda: go("points-notice"), "users-three"),
            Action("季度亮分", lambda: go("quarter-points"), "calendar-blank"),
            Action("年度履职情况汇总表", lambda: go("year-summary"), "table"),
        ]

    def _board_options(self) -> dict[str, Any]:
        """What is in sight, told to the print: the period, the split, the deputies left by the filters."""
        board = self.shown_board
        if board is None:
            return {}
        kept = board.period.key != "dates"
        period = board.period.key if kept else f"{board.period.first}..{board.period.last}"
        found: dict[str, Any] = {"choices": {"period": period, **({"split": "yes"} if board.split else {})}}
        if self.board.is_filtered():
            found["mandate"] = tuple(self.board.order())
        return found

    def _print_menu(self) -> None:
        button = self.board.heading.button("打印")
        context_menu(self, self.print_actions(), button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _print_sheet(self) -> None:
        self._shell.go("preview", ("performance-sheet", {"year": self._shell.year, "mandate": self._number}))

    def _export(self) -> None:
        reading = self._reading
        if reading is None:
            return
        board, wanted = reading.board, self.board.order()
        span = "年度" if board.period.whole_year else board.period.name
        name = f"{board.year}{span}履职积分_{board.book.unit.locality}.xlsx"
        target = file_dialogs.ask_save(self, self._shell.settings, "导出积分表", name, file_dialogs.XLSX)
        if target is None:
            return

        def write(_progress: object) -> int:
            from gongshu_desk.exchange.points_sheet import write_board

            return write_board(board, wanted, target)

        self._shell.jobs.run(
            write,
            lambda count: self._shell.toast(f"已导出 {count} 人的积分", file=target),
            worker="draw",
            owner=self,
            title="正在写表格",
        )

    def try_rules(self) -> None:
        """Try a draft or a rule file beside the rules in force."""
        self.show_trial(None)

    def show_trial(self, version_id: int | None) -> None:
        """Try a stored version; None for the one tried last, else the newest draft."""
        self._number = ""
        self._faces.setCurrentWidget(self.trial)
        self.trial.open_version(version_id)
        self.trial.focus_first()


def _read(desk: Desk, year: int, period: str | Period, split: bool) -> Reading:
    """Everything the board shows; an own period that does not touch the year gives way to the whole year."""
    offered = points_board.periods(desk, year)
    if isinstance(period, str) and period not in [one.key for one in offered]:
        period = "year"
    with desk.store.read() as session:
        closed = points.closed_year(session, year) is not None  # its single version is frozen with it
        versions = 1 if closed else len(segments(points.schemes_within(session, year), year))
    found = points_board.board(desk, year, period=period, split=split and versions > 1)
    _ = found.stamp  # its hash goes over every line of the year: not on the thread of the window
    return Reading(found, offered, versions)
