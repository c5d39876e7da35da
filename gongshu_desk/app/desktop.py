"""Everything that lives while the window is open: desk, shell, window, and what the shell asks for."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gongshu_desk.app.keeping import SECOND, Keeper, second_words
from gongshu_desk.app.opening import Opening
from gongshu_desk.app.pages import page_specs
from gongshu_desk.app.sign_in import Seat
from gongshu_desk.errors import NotFound, StoreTrouble, UserError
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.day_watch import DayWatch
from gongshu_desk.ui.kit.local_settings import LocalSettings
from gongshu_desk.ui.kit.relay import Relay
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from gongshu_desk.services.desk import Desk
    from gongshu_desk.services.seek import Directory, Found
    from gongshu_desk.services.setup import Standing

DONE = 0
TITLE = "代表履职登记"
LATE_BACKUP_DAYS = 3
RECOUNT_MS = 600
"""What still lacks is counted again this long after the last write, so that a quick hand is not kept waiting by it."""
FOUND_ICONS = {
    "deputies": "user",
    "activities": "calendar-blank",
    "suggestions": "chat-centered-text",
    "stations": "map-pin-line",
}
"""Kinds the search box finds, which are also the pages that show them."""

log = logging.getLogger("gongshu_desk.app")


class Desktop:
    """Everything that lives while the window is open. `desk` is there once the store has been opened."""

    def __init__(self, app: QApplication, data: Path, settings: LocalSettings) -> None:
        self.app, self.data, self.settings = app, data, settings
        self.desk: Desk | None = None
        self.exit_code = DONE
        self.next_data: Path | None = None
        """The folder the clerk wants opened next; the program begins anew with it."""
        self.next_trouble: StoreTrouble | None = None
        """What is wrong with that folder, where that is known already."""
        self.shell = Shell(
            settings=settings,
            search=self.search,
            undo=self.undo,
            help=self.help,
            clerk_menu=self.ask_clerk,
            export_diagnosis=self.export_diagnosis,
        )
        self.window = MainWindow(self.shell, page_specs(self), TITLE)
        self.opening = Opening(self)
        self.seat = Seat(self)
        self.shell.begin_anew = self.begin_anew
        self._relay = Relay(self._written)
        self._batches: list[tuple[int, str]] = []
        self._directory: Directory | None = None
        self._help: Any = None
        self._seen: Standing | None = None
        self._next: tuple[str, Any] = ("dashboard", None)
        self._soon = QTimer(self.shell, singleShot=True, interval=RECOUNT_MS)
        self._soon.timeout.connect(self._recount)
        self._days: DayWatch | None = None
        self.shell.year_changed.connect(self._year_chosen)
        self.shell.term_changed.connect(lambda _term: self._show(self._seen))
        self.shell.notices.changed.connect(self._told)

    # ---- opening and closing ----------------------------------------------------------------------------

    def welcome(self) -> bool:
        """Guide through the first start; False where the clerk closed the guide."""
        from gongshu_desk.ui.pages.welcome import Welcome

        guide = Welcome(self.shell, self.data)
        if not guide.exec():
            return False
        self.desk = guide.desk
        self.begin_with(*guide.next_page)
        return True

    def stay(self) -> None:
        """Show the window, open the store, and stay until the window is closed.

        A loop of our own: once the application itself has quit, Qt runs no further loop, and the notice of a backup
        that failed at exit could not be shown.
        """
        loop = QEventLoop()
        self.app.setQuitOnLastWindowClosed(False)
        self.window.closed.connect(loop.quit)
        self.window.show()
        self.open()
        loop.exec()

    def begin_with(self, page: str, argument: Any = None) -> None:
        """The page to show once the store is open; the first of the navigation without this."""
        self._next = (page, argument)

    def open(self) -> None:
        """From unlocking to the first page (`app.opening`)."""
        self.opening.begin()

    def take(self, desk: "Desk") -> None:
        """Work at this desk from now on."""
        self.desk = desk
        if desk.store.may is None:
            desk.store.clerk = self.settings.get("clerk", "")
        desk.store.listeners.append(self._relay.send)
        self.shell.update(clerk=self.seat.signed.words if self.seat.signed else desk.store.clerk or "填写经办人")
        if self._days is None:
            self._days = DayWatch(desk.today, self.shell)
            self._days.turned.connect(self._day_turned)
            self.keeper = Keeper(self.shell, lambda: self.desk, self.settings)
        self.shell.jobs.run(lambda _progress: _standing(desk), self._first, title="打开数据")

    def _first(self, found: "tuple[Standing, int]") -> None:
        self._seen, year = found
        kept = self.settings.get("year", "")
        if kept.isdigit() and int(kept) in self._seen.years:
            year = int(kept)
        self.shell.update(year=year)
        self._show(self._seen)
        page, argument = self._next
        self.window.go(page, argument)
        self._recount()

    def close(self) -> None:
        """End the workers, make the backup at exit, let go of the store."""
        self.shell.jobs.shutdown()
        self.settings.save()
        if self.desk is None:
            return
        desk, self.desk = self.desk, None
        if self.next_trouble is not None:  # no copy is made of what is damaged or not ours any more
            desk.store.close()
            return
        try:
            from gongshu_desk.services.setup import close_desk

            words = second_words(close_desk(desk, self.settings.get(SECOND, "")))
            if words:
                raise UserError(words, "数据文件夹里的备份已经做好。下次打开程序时会自动补存第二份。")
        except UserError as error:
            from gongshu_desk.ui.kit.dialogs import show_refusal

            log.warning("backup at exit failed")
            show_refusal(None, error)

    def begin_anew(self, trouble: StoreTrouble) -> None:
        """Close, and begin again with the same folder: a damaged store with the ways back to a backup at once."""
        self.next_data = self.data
        self.next_trouble = trouble
        self.window.close()

    def crash(self, details: str) -> None:
        """A bug on the GUI thread or in a thread of ours: the notice comes on the GUI thread."""
        self.shell.jobs.crashed.emit(details)

    # ---- what the shell asks ----------------------------------------------------------------------------

    def search(self, text: str, deliver: Callable[[Sequence[Choice]], object]) -> None:
        """Matches of the search box, from memory; the directory is made anew after changes."""
        if self._directory is not None:
            deliver(_choices(self._directory.find(text)))
            return
        desk = self.desk

        def answer(directory: "Directory") -> None:
            self._directory = directory
            deliver(_choices(directory.find(text)))

        if desk is not None:
            self.shell.jobs.run(lambda _progress: _make_directory(desk), answer, latest="search", title="查找")

    def undo(self) -> None:
        """Take back the last write of this session that was not taken back yet."""
        desk = self.desk
        if desk is None or not self._batches:
            self.shell.refuse(
                NotFound("这次打开之后还没有可以撤销的操作。", "更早的操作可在「设置 › 操作记录」里撤销。")
            )
            return
        batch, sentence = self._batches[-1]

        def undo(_progress: object) -> Any:
            from gongshu_desk.services import history

            return history.undo(desk, batch)

        def told(saved: Any) -> None:
            self.shell.toast(f"已撤销「{sentence}」", icon="arrow-counter-clockwise")
            self.shell.notices.tell(saved.kinds)

        self.shell.jobs.run(undo, told, title="正在撤销")

    def help(self, name: str) -> None:
        """The help page of the screen in sight, or of this name."""
        from gongshu_desk.ui.kit.help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self.window)
        page = self.window.current()
        self._help.open_page(name or (page.help if page and page.help else self.window.current_key))

    def ask_clerk(self) -> None:
        """Ask who is entering; the name stands in the history of every record."""
        from gongshu_desk.ui.kit.dialogs import ask_text

        if self.seat.menu():
            return
        name = ask_text(self.window, "经办人", "写进每一条操作记录。", text=self.settings.get("clerk", ""), hint="姓名")
        if name and self.desk is not None:
            self.settings["clerk"] = self.desk.store.clerk = name.strip()
            self.shell.update(clerk=name.strip())

    def export_diagnosis(self) -> None:
        """Write versions and the blotted log where the clerk wants them."""
        from PySide6.QtWidgets import QFileDialog

        from gongshu_desk.services.diagnosis import write_package

        name, _ = QFileDialog.getSaveFileName(self.window, "导出诊断包", "诊断包.zip", "压缩包 (*.zip)")
        if name:
            made = write_package(self.data, Path(name), self.desk.store.key if self.desk is not None else None)
            self.shell.toast("已导出诊断包，其中没有个人信息", file=made)

    # ---- live state -------------------------------------------------------------------------------------

    def _written(self, saved: Any) -> None:
        """On the GUI thread, after every write: 已保存, what can be undone, and figures that follow.

        The logs of prints and of what was shown are added to while the clerk does something else: Ctrl+Z never takes a line of it back.
        """
        if saved.kinds and saved.kinds <= {"printentry", "accessevent"}:
            return
        if saved.sentence.startswith("撤销："):
            undone = saved.sentence.removeprefix("撤销：")
            place = next((i for i in reversed(range(len(self._batches))) if self._batches[i][1] == undone), None)
            if place is not None:
                del self._batches[place]
        else:
            self._batches = [*self._batches[-49:], (saved.batch, saved.sentence)]
        self._directory = None
        self.shell.update(saved=f"已保存 {datetime.now():%H:%M}")

    def _told(self, kinds: frozenset[str]) -> None:
        """Records changed; where anything may have (a restored backup), the writes of before cannot be taken back."""
        if not kinds:
            self._batches = []
            self.seat.renewed()
        self.refresh()

    def refresh(self) -> None:
        """Ask how the store stands and show it; the newest question alone is answered."""
        desk = self.desk
        self._directory = None
        if desk is not None:
            self.shell.jobs.run(lambda _progress: _standing(desk)[0], self._show, latest="standing", title="刷新")
            self._soon.start()

    def _show(self, seen: "Standing | None") -> None:
        if seen is None:
            return
        self._seen = seen
        state = self.shell.state
        chosen = next((t for t in seen.terms if t.number == state.term), None)
        term = chosen or next((t for t in seen.terms if t.starts_on.year <= state.year), None)
        term = term or next(iter(seen.terms), None)
        years = [y for y in seen.years if term is None or _lies_in(y, term)] or [state.year]
        year = state.year if state.year in years else years[0]
        days = None if seen.backed_up is None else (seen.today - seen.backed_up.date()).days
        late = days is None or days >= LATE_BACKUP_DAYS
        words = "还没有备份" if days is None else "今天已备份" if days <= 0 else f"未备份 {days} 天"
        self.shell.update(
            unit=seen.unit,
            terms=tuple((t.number, t.label) for t in seen.terms),
            term=term.number if term else None,
            years=tuple((y, f"{y} 年度") for y in years),
            closed=year in seen.closed,
            backup=words,
            backup_late=late,
        )
        if year != state.year:
            self.shell.choose_year(year)

    def _year_chosen(self, year: int) -> None:
        self.settings["year"] = str(year)
        if self._seen is not None:
            self.shell.update(closed=year in self._seen.closed)
        self._recount()

    def _recount(self) -> None:
        desk, year = self.desk, self.shell.year
        if desk is not None:
            self.shell.jobs.run(lambda _progress: _counts(desk, year), self._badge, latest="gaps", title="刷新")

    def _badge(self, counts: dict[str, int]) -> None:
        self.shell.update(badges=tuple((page, str(count)) for page, count in counts.items() if count))

    def _day_turned(self) -> None:
        """Past midnight: other reminders are due, other deadlines near. It takes no focus and asks nothing."""
        self.refresh()
        self.window.look_again()


def _standing(desk: "Desk") -> "tuple[Standing, int]":
    from gongshu_desk.services import setup

    return setup.standing(desk), setup.first_year(desk)


def _counts(desk: "Desk", year: int) -> dict[str, int]:
    """The numbers in the navigation: reminders that are due, and what the year still lacks."""
    from gongshu_desk.services import reminding
    from gongshu_desk.services.setup import open_gaps

    return {"dashboard": len(reminding.due(desk)), "year-end": open_gaps(desk, year)}


def _make_directory(desk: "Desk") -> "Directory":
    from gongshu_desk.services.seek import directory

    return directory(desk)


def _choices(found: "list[Found]") -> "list[Choice]":
    return [Choice((each.kind, {"id": each.id}), each.label, each.note, FOUND_ICONS[each.kind]) for each in found]


def _lies_in(year: int, term: Any) -> bool:
    return bool(term.starts_on.year <= year and (term.ends_on is None or year <= term.ends_on.year))
