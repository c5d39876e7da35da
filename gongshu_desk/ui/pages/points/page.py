"""积分: everything is read once a year on the store worker; walking from deputy to deputy needs no more than that."""

from datetime import datetime
from pathlib import Path
from typing import Any

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.errors import InvalidInput, NotFound, UserError
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_figures import YearBook, year_book
from gongshu_desk.ui.kit import file_dialogs, recent
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.layout import Faces, col
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.points.board import Board
from gongshu_desk.ui.pages.points.rows import target_of
from gongshu_desk.ui.pages.points.statement import StatementView
from gongshu_desk.ui.pages.points.what_if import Trial

MOST_BYTES = 1_000_000
"""A rule file is some kilobytes; what is larger is something else."""


class PointsPage(Page):
    """Without an argument the board; `open(certificate_no)` a statement, `open({"band": word})` the board filtered.

    A sequence of certificate numbers opens the first.
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
        self._book: YearBook | None = None
        self._number = ""
        self._trial: tuple[str, str] | None = None
        self._wanted_band = ""
        trial = Action("试算", self.try_rules, "flask", "Ctrl+T", "用另一个规则文件试算，不保存")
        self.board = Board(
            [
                trial,
                Action("导出", self._export, "upload-simple", "Ctrl+E", "导出积分表（Excel）"),
                Action("打印公示表", self._print_notice, "printer", "Ctrl+P", "预览年度履职积分公示表", "primary"),
            ],
            lambda: shell.go("deputies"),
        )
        self.statement = StatementView(
            [
                Action("试算", self.try_rules, "flask", tip="用另一个规则文件试算，不保存"),
                Action("打印登记表", self._print_sheet, "printer", "Ctrl+P", "预览个人履职情况登记表", "primary"),
            ],
            self.show_board,
            lambda: shell.go("settings", "rules"),
        )
        self.trial = Trial(self.show_board, self.try_rules)
        self._faces = Faces(self.board, self.statement, self.trial)
        self.set_layout(col(self._faces, space=0))
        self.board.opened.connect(self.show_statement)
        self.trial.opened.connect(self.show_statement)
        self.statement.stepped.connect(self.step)
        self.statement.record_wanted.connect(self._open_record)

    # ---- the page ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Compute the year again and show what was in sight."""
        year = self._shell.year
        self._shell.jobs.run(
            lambda _progress: year_book(self._desk, year),
            self._show,
            owner=self,
            latest="points.year",
            title=f"计算 {year} 年度积分",
        )

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, dict):
            self._wanted_band = str(argument.get("band", ""))
            number = str(argument.get("mandate", ""))
        else:
            number = argument if isinstance(argument, str) else next(iter(argument), "")
        if number:
            self.show_statement(number)
        else:
            self.show_board()
            self._apply_band()

    def focus_first(self) -> None:
        self._faces.currentWidget().focus_first()  # type: ignore[attr-defined]

    @property
    def book(self) -> YearBook | None:
        """The year in sight."""
        return self._book

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

    def _show(self, book: YearBook) -> None:
        self._book = book
        self.board.show_book(book)
        self._apply_band()
        if self._number:
            self._read_statement()
        if self._trial is not None and self._faces.currentWidget() is self.trial:
            self._run_trial(*self._trial)

    def _apply_band(self) -> None:
        if self._wanted_band and self._book is not None:
            self.board.find_rank(self._wanted_band)
            self._wanted_band = ""

    def _read_statement(self) -> None:
        book, number = self._book, self._number
        if book is None or book.year != self._shell.year:
            return  # `_show` comes back to it

        def done(found: Any) -> None:
            if number == self._number:
                self.statement.show_statement(book, *found)
                self._faces.setCurrentWidget(self.statement)
                self.statement.focus_first()
                name = printed(found[0].row.name)
                settings = self._shell.settings
                recent.remember(settings, "points", number, name, "代表积分", "identification-card", datetime.now())

        def failed(error: UserError) -> None:
            self.show_board()
            if not isinstance(error, NotFound) or self.isVisible():
                self._shell.refuse(error)

        self._shell.jobs.run(
            lambda _progress: points.statement(self._desk, book.year, number, book.result),
            done,
            failed,
            owner=self,
            latest="points.statement",
            title="读取积分明细",
        )

    # ---- actions ----------------------------------------------------------------------------------------

    def _open_record(self, source: str, title: str) -> None:
        target = target_of(source, self._number, title)
        if target is not None:
            self._shell.go(*target)

    def _print_notice(self) -> None:
        self._shell.go("preview", ("points-notice", {"year": self._shell.year}))

    def _print_sheet(self) -> None:
        self._shell.go("preview", ("performance-sheet", {"year": self._shell.year, "mandate": self._number}))

    def _export(self) -> None:
        book = self._book
        if book is None:
            return
        name = f"{book.year}年度履职积分_{book.unit.locality}.xlsx"
        target = file_dialogs.ask_save(self, self._shell.settings, "导出积分表", name, file_dialogs.XLSX)
        if target is None:
            return

        def write(_progress: object) -> int:
            from gongshu_desk.exchange.points_sheet import write_points

            return write_points(book, target)

        self._shell.jobs.run(
            write,
            lambda count: self._shell.toast(f"已导出 {count} 人的积分", file=target),
            worker="draw",
            owner=self,
            title="正在写表格",
        )

    def try_rules(self) -> None:
        """Choose a rule file and show what it would change."""
        chosen = file_dialogs.ask_open(self, self._shell.settings, "选规则文件试算", file_dialogs.RULES)
        if chosen is None:
            return
        try:
            self._run_trial(_text_of(chosen), chosen.name)
        except UserError as refusal:
            self._shell.refuse(refusal)

    def _run_trial(self, text: str, name: str) -> None:
        year = self._shell.year

        def done(found: tuple[Result, Result]) -> None:
            self._trial, self._number = (text, name), ""
            self.trial.show_results(*found, name)
            self._faces.setCurrentWidget(self.trial)
            self.trial.focus_first()

        self._shell.jobs.run(
            lambda _progress: points.what_if(self._desk, year, text),
            done,
            owner=self,
            latest="points.trial",
            title="按另一份规则试算",
        )


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidInput(f"「{path.name}」太大，不是规则文件。", "请选积分规则文件（.toml）。")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidInput(f"读不了「{path.name}」：{error.strerror}。", "请检查文件是否还在。") from error
    except UnicodeDecodeError as error:
        raise InvalidInput(f"「{path.name}」不是 UTF-8 文本。", "请用 UTF-8 保存规则文件再试。") from error
