"""年终: four steps in one sight, 补齐, 核对打印, 年终工作簿, 结账."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from gongshu_desk.errors import UserError
from gongshu_desk.services import year_end, year_prints
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_prints import WORKBOOK, Produced, YearEnd
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.figures import Step, Steps
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import card, col, row, scroll
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import open_path
from gongshu_desk.ui.pages.year_end.batch import PrintBatch, file_stem
from gongshu_desk.ui.pages.year_end.closing import AgainDialog, CloseDialog, ReopenDialog
from gongshu_desk.ui.pages.year_end.frozen import FrozenCard
from gongshu_desk.ui.pages.year_end.parts import ClosingCard, GapsCard, PrintsCard, WorkbookCard, spread
from gongshu_desk.ui.pages.year_end.run import ClosingRun, verify_year

RIGHT = 392


class YearEndPage(Page):
    """Everything of a year's end; refreshes on every change, since any of them may matter."""

    title = "年终"
    help = "year-end"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.found: YearEnd | None = None
        self._batch: PrintBatch | None = None
        self.heading = Heading(
            "年终",
            "",
            [
                Action(
                    "全部打印件", lambda: shell.go("prints"), "printer", tip="通知、请假条、测评票、交办单……全部打印件"
                ),
                Action("打开所在文件夹", self._open_folder, "folder-open", tip="打开放成品的文件夹"),
            ],
            extra=[Sections(shell, "year-end")],
        )
        self.steps = Steps([Step("补齐"), Step("核对打印"), Step("年终工作簿"), Step("结账")])
        self.gaps = GapsCard(self.reload)
        self.frozen = FrozenCard(self.verify)
        self._closing = False
        self.prints = PrintsCard(self.produce_all, self._cancel)
        self.workbook = WorkbookCard(self.export_workbook, lambda: shell.go("settings", "history"))
        self.closing = ClosingCard(lambda: self.close_year(), lambda: self.close_year(), self.reopen_year)
        self._right = scroll(spread(self.prints, self.workbook, self.closing))
        self._right.setFixedWidth(RIGHT)
        self.strip = card(row((self.steps, 1), margins=(16, 2, 16, 2)))
        left = col((self.frozen, 3), (self.gaps, 2), space=12)
        self.fill(self.heading, self.strip, (row((left, 1), self._right, space=16), 1))
        self.frozen.wanted.connect(lambda name: shell.go("preview", (name, {"year": shell.year})))
        self.gaps.mended.connect(self._mend)
        self.prints.wanted.connect(lambda name: shell.go("preview", (name, {"year": shell.year})))
        shell.jobs.crashed.connect(lambda _text: self._crashed())
        self.retype()

    def retype(self) -> None:
        """The right column grows with the type; the list of prints keeps three lines and scrolls."""
        self._right.setFixedWidth(484 if ladder.large() else ladder.wide(RIGHT))

    # ---- showing ----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Check again."""
        year = self._shell.year
        self._shell.jobs.run(
            lambda _progress: year_prints.standing(self._desk, year),
            self._show,
            owner=self,
            latest="year-end",
            title=f"检查 {year} 年度",
        )

    def changed(self, kinds: frozenset[str]) -> None:
        """Any change may fill a gap or make a print stale."""
        super().changed(frozenset())

    def focus_first(self) -> None:
        self.gaps.table.setFocus()

    def _show(self, found: YearEnd) -> None:
        self.found = found
        day = found.deadline
        whom = "报区人大常委会" if "街道" in self._shell.state.unit else "报送"
        explain = "已结账" if found.closed else f"截止 {day} {whom}"
        self.heading.set("年终", f"{found.year} 年度，{explain}")
        for part in (self.frozen, self.gaps, self.prints, self.workbook, self.closing):
            part.show_year(found)
        self._show_steps(found)
        folder = self._folder()
        self.heading.button("打开所在文件夹").set_reason("" if folder else "还没有生成过文件")

    def _show_steps(self, found: YearEnd) -> None:
        names = [line[3] for line in self.prints.table.records.rows()]
        made = sum(found.state(name) == "已生成" for name in names)
        workbook = found.state(WORKBOOK)
        ready, whole = found.count("已齐"), len(found.gaps)
        steps = [
            Step("补齐", f"{ready}/{whole}"),
            Step("核对打印", f"{made}/{len(names)}"),
            Step("年终工作簿", workbook if workbook != "未生成" else ""),
            Step("结账", "已结账" if found.closed else ""),
        ]
        done = (not found.count("必补"), made == len(names), workbook == "已生成", found.closed)
        current = 4 if found.closed else next((i for i, each in enumerate(done) if not each), 3)
        self.steps.set_steps(steps, current)
        self.strip.setVisible(not found.closed)  # what was left open at the closing is not done: no ticks for it

    def _folder(self) -> Path | None:
        """Where the newest product of the year lies, if it is still there."""
        made = sorted(self.found.produced.values(), key=lambda one: one.at, reverse=True) if self.found else []
        return next((Path(one.file).parent for one in made if Path(one.file).parent.is_dir()), None)

    def _open_folder(self) -> None:
        folder = self._folder()
        if folder is not None:
            open_path(folder)

    def _mend(self, line: tuple[Any, ...]) -> None:
        action, page, argument = line[4], line[5], line[6]
        if action:
            self._shell.go(page, argument)

    # ---- prints -----------------------------------------------------------------------------------------

    def produce_all(self) -> None:
        """全部生成 into a folder that the clerk chooses."""
        if self._batch is not None or self.found is None:
            return
        folder = file_dialogs.ask_folder(self, self._shell.settings, "把全部打印件生成到")
        if folder is None:
            return
        year = self.found.year
        batch = self._batch = PrintBatch(
            self._shell, self._desk, year, folder, self._shell.state.unit, self, self.found.hash
        )
        batch.moved.connect(self.prints.show_progress)
        batch.ended.connect(lambda made, empty: self._batch_ended(year, folder, made, empty))
        batch.failed.connect(lambda error, made: self._batch_failed(year, error, made))
        batch.start()

    def _cancel(self) -> None:
        if self._batch is not None:
            self._batch.cancel()

    def _batch_ended(self, year: int, folder: Path, made: Mapping[str, Produced], empty: list[str]) -> None:
        self._stop_showing()
        left = f"；{'、'.join(empty)}没有数据，未生成" if empty else ""
        if made:
            first = Path(next(iter(made.values())).file)
            self._shell.toast(f"已生成 {len(made)} 种到「{folder.name}」{left}", file=first)
        else:
            self._shell.toast(f"没有生成任何文件{left}", icon="info-fill")
        self._remember(year, made)

    def _batch_failed(self, year: int, error: UserError, made: Mapping[str, Produced]) -> None:
        self._stop_showing()
        self._shell.refuse(error)
        self._remember(year, made)

    def _stop_showing(self) -> None:
        self._batch = None
        self.prints.show_idle()

    def _crashed(self) -> None:
        self._stop_showing()
        self._closing = False

    def _remember(self, year: int, made: Mapping[str, Produced]) -> None:
        self._shell.jobs.run(
            lambda _progress: year_prints.remember(self._desk, year, made), lambda _saved: self.reload(), owner=self
        )

    # ---- workbook ---------------------------------------------------------------------------------------

    def export_workbook(self) -> None:
        """Gather on the store worker, write on the other one."""
        if self.found is None:
            return
        year, hash_ = self.found.year, self.found.hash
        name = f"{file_stem(year, '年终工作簿', self._shell.state.unit)}_{self._desk.today():%Y%m%d}.xlsx"
        target = file_dialogs.ask_save(self, self._shell.settings, "导出年终工作簿", name, file_dialogs.XLSX)
        if target is None:
            return

        def gather(_progress: object) -> tuple[int, Any]:
            from gongshu_desk.services.year_sheets import year_sheets

            return year_prints.last_batch(self._desk), year_sheets(self._desk, year)

        def write(found: tuple[int, Any]) -> None:
            batch, sheets = found

            def save(progress: Any) -> int:
                from gongshu_desk.exchange.workbook import save_workbook

                return len(save_workbook(sheets, target, progress).sheets)

            def done(count: int) -> None:
                self._shell.toast(f"已导出 {year} 年终工作簿，{count} 张表", file=target)
                now = datetime.now().replace(microsecond=0)
                self._remember(year, {WORKBOOK: Produced(now, hash_, batch, count, str(target))})

            self._shell.jobs.run(save, done, worker="draw", owner=self, title="写年终工作簿")

        self._shell.jobs.run(gather, write, owner=self, title="汇总全年数据")

    # ---- closing ----------------------------------------------------------------------------------------

    def close_year(self) -> None:
        """Close the year in sight; with something 必补 only after the clerk ticked that it stays open."""
        found = self.found
        if found is None or found.closed or self._closing:
            return
        blocking = [gap for gap in found.gaps if gap.need == "必补"]
        end = min(self._desk.today(), found.deadline.replace(year=found.year, month=12, day=31))
        box = CloseDialog(self, found.year, end, blocking)
        if not ask_box(box):
            return
        self._closing = True
        run = ClosingRun(
            self._shell,
            self._desk,
            self,
            lambda planned, made: ask_box(AgainDialog(self, planned, made)),
            lambda planned, made: self._closed(
                f"{planned.year} 年度已结账，冻结打印件 {len(made.drawn)} 种，并备份了一份"
            ),
            self._end_closing,
        )
        run.start(found.year, box.until.value(), bool(blocking))

    def _end_closing(self) -> None:
        self._closing = False

    def verify(self) -> None:
        """核验 of the closed year in sight."""
        found = self.found
        if found is not None and found.closed:
            verify_year(self._shell, self._desk, found.year, self, self.frozen.show_verified)

    def reopen_year(self) -> None:
        """Open the closed year again, with reason, document number and approver."""
        found = self.found
        if found is None or not found.closed:
            return
        box = ReopenDialog(self, found.year)
        if not ask_box(box):
            return
        given = box.given()
        self._shell.jobs.run(
            lambda _progress: year_end.reopen_year(
                self._desk,
                found.year,
                reason=given.reason,
                document_no=given.document_no,
                approved_by=given.approved_by,
            ),
            lambda _nothing: self._closed(f"{found.year} 年度已重新打开"),
            owner=self,
            title=f"重新打开 {found.year} 年度",
        )

    def _closed(self, sentence: str) -> None:
        self._shell.toast(sentence, icon="lock")
        self._shell.notices.tell({"closedyear"})
