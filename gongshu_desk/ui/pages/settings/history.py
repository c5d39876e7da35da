"""操作记录: every step, narrowed and paged, with what it changed; what was only looked at; the head on a paper; 撤销."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import audit_list, history, upkeep
from gongshu_desk.services.audit_list import Line, Looked, Wanted
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.history import Done
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column, Row
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.fields import Check, Combo, SearchField, TextField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, card, col, hline, holder, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell

SPANS = (("", "全部时间"), ("today", "今天"), ("week", "近 7 天"), ("month", "近 30 天"), ("year", "今年"))
DONE, LOOKED, PAPER = range(3)


def _local(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=UTC).astimezone():%Y-%m-%d %H:%M:%S}"


COLUMNS = (
    Column("at", "时间", width=176, rank=1, show=lambda v, _row: _local(v)),
    Column("clerk", "经办人", width=100, rank=2),
    Column("sentence", "做了什么", "name", 320, stretch=True, rank=0),
    Column("count", "记录", "number", 70, rank=3),
    Column("batch", "步骤", "number", 70, rank=4),
)
LINES = (
    Column("record", "记录", "name", 230, rank=0),
    Column("action", "动作", width=104, rank=3),
    Column("field", "栏目", width=110, rank=0),
    Column("old", "原来", width=190, rank=1),
    Column("new", "改为", width=170, rank=0, stretch=True),
)
EVENTS = (
    Column("at", "时间", width=176, rank=1, show=lambda v, _row: f"{v:%Y-%m-%d %H:%M:%S}"),
    Column("kind", "类别", width=130, rank=0),
    Column("account", "账户", width=110, rank=3),
    Column("clerk", "经办人", width=100, rank=2),
    Column("person", "谁的", "name", 110, rank=2),
    Column("detail", "说明", width=300, stretch=True, rank=0),
)


class HistoryTab(QWidget):
    """The two lists with their filters, the details of the chosen step, and 撤销这一步."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self._found: list[Done] = []
        self._make_filters()
        self.table = RecordTable(
            COLUMNS, key="batch", label="操作记录", empty="没有符合条件的操作记录，可放宽上面的条件"
        )
        self.table.current_changed.connect(lambda current: self._chosen(current))
        self.lines = RecordTable(
            LINES, label="这一步改了什么", empty="选一步，这里列出它改了哪些记录", density="compact"
        )
        self.events = RecordTable(EVENTS, key="id", label="查看与登录", empty="还没有登录、显示号码、导出全号的记录")
        self.undo_button = Button(
            "撤销这一步", small=True, icon="arrow-counter-clockwise", tip="把这一步改的记录全部退回原样", run=self.undo
        )
        self.older = Button("更早的操作", "plain", small=True, icon="clock-counter-clockwise", run=self._read_older)
        self.export_button = Button(
            "导出", small=True, icon="upload-simple", tip="把列出的导出为 Excel", run=self.export
        )
        self.told = Label("", tone="ink2")
        head = row(
            self.which, (Label(""), 1), self.search, self.export_button, self.undo_button, margins=(16, 8, 12, 8)
        )
        narrowed = row(
            self.span, self.clerk, self.table_, self.weighty, (self.told, 1), self.older, margins=(16, 0, 12, 8)
        )
        below = row(Label("这一步改了什么", "strong"), (self.detail, 1), margins=(16, 6, 12, 6))
        steps = holder(col((self.table, 3), hline(), below, (self.lines, 2), space=0, margins=EDGE))
        self.faces = Faces(steps, self.events, self._paper_face())
        self.setLayout(col((card(col(head, narrowed, hline(), (self.faces, 1), space=0, margins=EDGE)), 1), space=0))

    def _paper_face(self) -> QWidget:
        """The head on a paper, and what it proves."""
        words = Label(
            "年度汇总表、公示表和年终工作簿的页脚印着「操作链」八位数字：它是印的那一刻全部操作记录的指纹。"
            "照纸上的数字抄在这里，就知道那时的历史是不是原样还在——有人截掉末尾、整个重写、放回旧文件，都对不上。",
            tone="ink2",
            wrap=True,
        )
        entered = row(Label("操作链", "strong"), self.paper, self.paper_button, None)
        return holder(col(words, entered, self.answer, None, space=14, margins=(16, 14, 16, 14)))

    def _make_filters(self) -> None:
        self.which = Segments(("做过的事", "查看与登录", "核对纸质件"), run=lambda _place: self.reload())
        self.search = SearchField("做了什么")
        self.search.textChanged.connect(lambda _text: self._read())
        self.span = Combo(SPANS, "", label="时间")
        self.clerk = Combo((("", "全部经办人"),), "", label="经办人", most=180)
        self.table_ = Combo((("", "全部记录"),), "", label="记录类别", most=200)
        self.weighty = Check("只看重要操作", lambda _on: self._read())
        self.weighty.setToolTip("设置、账户、积分规则、结账、公示、积分调整、合并、换届、恢复备份")
        for combo in (self.span, self.clerk, self.table_):
            combo.edited.connect(self._read)
        self.detail = Label("", tone="ink2")
        self.paper = TextField("如 7c1e-90b4", width=170, limit=80)
        self.paper.returnPressed.connect(lambda: self.check_paper())
        self.paper_button = Button(
            "核对",
            small=True,
            icon="shield-check",
            tip="看年终纸质件上「操作链」后的八位还在不在",
            run=self.check_paper,
        )
        self.answer = Label("", tone="ink2", wrap=True)

    # ---- reading ----------------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """What is asked for."""
        today = self._desk.today()
        since: dict[str, date] = {
            "today": today,
            "week": today - timedelta(days=6),
            "month": today - timedelta(days=29),
            "year": date(today.year, 1, 1),
        }
        text, first = self.search.text().strip(), since.get(self.span.value())
        return Wanted(self.clerk.value(), self.table_.value(), first, None, text, self.weighty.isChecked())

    def reload(self) -> None:
        """Read the filters' choices and the first page."""
        desk = self._desk
        self._shell.jobs.run(
            lambda _p: audit_list.choices(desk),
            self._offer,
            owner=self,
            latest="settings.history.choices",
            title="读取操作记录",
        )
        self._read()

    def _offer(self, found: tuple[list[str], list[tuple[str, str]]]) -> None:
        clerks, tables = found
        self.clerk.set_choices([("", "全部经办人"), *((name, name) for name in clerks)], self.clerk.value())
        self.table_.set_choices([("", "全部记录"), *tables], self.table_.value())

    def _read(self) -> None:
        desk, wanted = self._desk, self.wanted()
        looking = self.which.current() == LOOKED
        self.faces.setCurrentIndex(self.which.current())
        place = self.which.current()
        for part in (self.table_, self.weighty, self.undo_button, self.older):
            part.setVisible(place == DONE)
        for part in (self.search, self.span, self.clerk, self.told, self.export_button):
            part.setVisible(place != PAPER)
        if place == PAPER:
            self.paper.setFocus()
            return
        if looking:
            self._shell.jobs.run(
                lambda _p: audit_list.looked(desk, wanted),
                self._show_events,
                owner=self,
                latest="settings.history",
                title="读取查看与登录",
            )
            return
        self._shell.jobs.run(
            lambda _p: audit_list.steps(desk, wanted),
            self._show,
            owner=self,
            latest="settings.history",
            title="读取操作记录",
        )

    def _read_older(self) -> None:
        desk, wanted = self._desk, replace(self.wanted(), before=self._found[-1].batch)
        self._shell.jobs.run(
            lambda _p: audit_list.steps(desk, wanted),
            self._append,
            owner=self,
            latest="settings.history",
            title="读取更早的操作记录",
        )

    def _show(self, found: list[Done]) -> None:
        self._found = found
        self._list(len(found))
        self.table.select_first()
        self._chosen(self.table.current_row())

    def _append(self, found: list[Done]) -> None:
        self._found = [*self._found, *found]
        self._list(len(found))

    def _list(self, read: int) -> None:
        self.table.set_rows(
            [
                {"batch": d.batch, "at": d.at, "clerk": d.clerk or None, "sentence": d.sentence, "count": d.count}
                for d in self._found
            ]
        )
        more = read == audit_list.PAGE
        self.older.set_reason("" if more else "已经列到最早的一步")
        self.told.setText(f"{len(self._found)} 步" + ("，还有更早的" if more else ""))
        self.export_button.set_reason("" if self._found else "没有可以导出的操作记录")

    def _show_events(self, found: list[Looked]) -> None:
        names = ("id", "at", "kind", "account", "clerk", "person", "detail")
        self.events.set_rows([{name: getattr(one, name) for name in names} for one in found])
        self.told.setText(f"{len(found)} 条")
        self.export_button.set_reason("" if found else "没有可以导出的记录")

    # ---- the chosen step --------------------------------------------------------------------------------

    def _chosen(self, current: Row | None) -> None:
        """What the chosen step changed, and whether it can be taken back; until the store answers the button waits."""
        if current is None:
            self.undo_button.set_reason("还没有可以撤销的操作")
            self.lines.set_rows([])
            self.detail.setText("")
            return
        self.undo_button.set_reason("正在核对能否撤销")
        desk, batch = self._desk, current["batch"]
        self._shell.jobs.run(
            lambda _p: (audit_list.lines(desk, batch), history.refusal(desk, batch)),
            self._tell,
            owner=self,
            latest="settings.history.chosen",
            title="读取这一步",
        )

    def _tell(self, found: tuple[tuple[list[Line], int], str]) -> None:
        (lines, left), refusal = found
        self.lines.set_rows(
            [
                {name: getattr(line, name) or None for name in ("record", "action", "field", "old", "new")}
                for line in lines
            ]
        )
        self.detail.setText(f"还有 {left} 条记录没有列出；导出可看全" if left else "")
        self.undo_button.set_reason(refusal)

    def undo(self) -> None:
        """Take the chosen step back, after asking."""
        current, desk = self.table.current_row(), self._desk
        if current is None or not confirm(
            self,
            f"撤销「{current['sentence']}」？",
            f"涉及 {current['count']} 条记录；撤销本身也会记下来。",
            yes="撤销",
        ):
            return

        def told(saved: Any) -> None:
            told = f"已撤销「{current['sentence']}」"
            tell_saved(self._shell, saved, told, lambda: history.undo(desk, saved.batch), "arrow-counter-clockwise")

        batch = current["batch"]
        self._shell.jobs.run(lambda _p: history.undo(desk, batch), told, owner=self, title="正在撤销")

    # ---- papers and files -------------------------------------------------------------------------------

    def check_paper(self) -> None:
        """Whether the head on a paper is still in the chain."""
        desk, typed = self._desk, self.paper.text()

        def told(found: Any) -> None:
            self.answer.setText(found.sentence)
            self.answer.set_tone("green" if found.entry else "red")

        self._shell.jobs.run(lambda _p: upkeep.known_head(desk, typed), told, owner=self, title="核对操作链")

    def export(self) -> None:
        """Keep all that fits the filters as a workbook, with what each step changed; personal data stay masked."""
        from gongshu_desk.exchange.log_sheet import export_history, export_looked

        desk, wanted, looking = self._desk, self.wanted(), self.which.current() == LOOKED
        what = "查看与登录" if looking else "操作记录"
        name = f"{what}_{self._shell.state.unit}_{desk.today():%Y%m%d}.xlsx"
        path = file_dialogs.ask_save(self, self._shell.settings, f"导出{what}", name, file_dialogs.XLSX)
        if path is None:
            return

        def write(_progress: Any) -> int:
            if looking:
                return export_looked(audit_list.looked(desk, wanted, 10_000_000), path)
            return export_history(audit_list.exported(desk, wanted), path)

        counted = "条" if looking else "步"
        self._shell.jobs.run(
            write,
            lambda count: self._shell.toast(f"已导出 {count} {counted}{what}", file=path),
            owner=self,
            title=f"导出{what}",
        )
