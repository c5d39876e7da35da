"""值班: the roster of the year with what came of it; a roster is proposed, looked through and written here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from gongshu_desk.domain.codes import PRESENT_STATUSES
from gongshu_desk.domain.names import printed
from gongshu_desk.errors import UserError
from gongshu_desk.services import activities, history, opinion_flow, station_duty, station_roster
from gongshu_desk.services.catalog import STATIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.records import find
from gongshu_desk.services.station_duty import DutyDayLine, Fulfilment, TurnState
from gongshu_desk.services.station_roster import Ask, Proposal, ProposedTurn
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.stations.duty_parts import DAYS, AskDialog, CollectDialog, DayCard, SwapDialog, day_row
from gongshu_desk.ui.pages.stations.proposal import ProposalFace


class DutyPage(Page):
    """`open({"station": name})` shows one station; `open({"propose": True})` asks for a roster at once."""

    title = "值班"
    kinds = frozenset({"shift", "liaisonstation", "activity", "attendance", "mandate", "membership", "leaverequest"})
    help = "station-roster"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.found: Fulfilment | None = None
        self._stations: list[str] = []
        self._wanted: dict[str, Any] = {}
        self.heading = Heading("值班", "", self._actions())
        self.station = Combo([("", "全部联络站")], label="联络站")
        self.month = Combo([(0, "全年"), *((n, f"{n} 月") for n in range(1, 13))], 0, label="月份")
        self.state = Combo([(None, "全部情况"), *((s, s.value) for s in TurnState)], label="情况")
        for combo in (self.station, self.month, self.state):
            combo.edited.connect(self._fill)
        self.table = RecordTable(DAYS, key="id", label="值班")
        self.table.current_changed.connect(self._show_day)
        self.table.activated_row.connect(lambda _row: self.receive())
        self.card = DayCard(self.receive, self.collect, self.swap)
        self.proposal = ProposalFace(self._write, self._give_up)
        self._none = col(space=0)
        days = holder(row((table_card(None, self.table), 1), self.card, space=16))
        self.faces = Faces(days, self.proposal, holder(self._none))
        self.filters = holder(row(self.station, self.month, self.state, None))
        self.fill(self.heading, row(Sections(shell, "station-roster"), None), self.filters, (self.faces, 1))

    def _actions(self) -> list[Action]:
        return [
            Action("逐条修改", lambda: self._shell.go("shifts"), "table", tip="在列表里改单个值班安排"),
            Action("打印落实情况", lambda: self._print("station-duty"), "printer"),
            Action("打印值班表", lambda: self._print("station-roster"), "printer", "Ctrl+P", "贴在站里的值班表"),
            Action("排班", self.ask_roster, "calendar-blank", "Ctrl+N", "按接待日排出一段时间的班", "primary"),
        ]

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the year's roster again."""
        desk, year = self._desk, self._shell.year
        as_of = desk.today() if desk.today().year >= year else date(year, 1, 1)

        def gathered(_progress: Any) -> tuple[Fulfilment, list[str]]:
            found = station_duty.fulfilment(desk, date(year, 1, 1), date(year, 12, 31), as_of)
            return found, [each["name"] for each in find(desk, STATIONS)]

        self._shell.jobs.run(
            gathered, lambda made: self._show(*made), owner=self, latest="station.duty", title="读取值班安排"
        )

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = dict(argument) if isinstance(argument, Mapping) else {}
        self.reload()

    def leave(self) -> bool:
        """A proposal that is not written yet is asked about."""
        return self.proposal.may_leave()

    def focus_first(self) -> None:
        (self.proposal.table if self.faces.currentIndex() == 1 else self.table).setFocus()

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self, found: Fulfilment, stations: Sequence[str]) -> None:
        self.found, self._stations = found, list(stations)
        wanted, self._wanted = self._wanted, {}
        self.station.set_choices([("", "全部联络站"), *((one, one) for one in stations)], wanted.get("station") or None)
        if "on" in wanted:
            self.month.set_value(wanted["on"].month)
        self._fill()
        if self.faces.currentIndex() != 1:
            self.faces.setCurrentIndex(0 if found.days else 2)
            self.filters.setVisible(bool(found.days))
            if not found.days:
                self._show_nothing()
        self._tell()
        if wanted.get("propose"):
            self.ask_roster()

    def _tell(self) -> None:
        found, year = self.found, self._shell.year
        if found is None:
            return
        rate = found.rate
        kept = f"，落实 {rate.numerator}/{rate.denominator}（{rate.percent()}%）" if rate.denominator else ""
        told = f"{year} 年度 {len(found.turns)} 人次{kept}" if found.turns else f"{year} 年度还没有排班"
        self.heading.set("值班", told)
        for word in ("打印值班表", "打印落实情况"):
            self.heading.button(word).set_reason("" if found.turns else "还没有排班")

    def _show_nothing(self) -> None:
        clear(self._none)
        steps = [(Action("排班", self.ask_roster, "calendar-blank"), "按各站的接待日排出一段时间的班，看过再写入")]
        if not self._stations:
            steps.insert(
                0, (Action("去登记联络站", lambda: self._shell.go("stations"), "map-pin-line"), "名称、接待日")
            )
        self._none.addWidget(
            Empty(
                f"{self._shell.year} 年度还没有排班", "排好以后可以打印值班表，到站接待之后自动对上谁到了谁没到", steps
            )
        )

    def _fill(self) -> None:
        if self.found is None:
            return
        station, month, state = self.station.value(), self.month.value(), self.state.value()
        lines = [
            line
            for line in self.found.days
            if (not station or line.station == station)
            and (not month or line.on.month == month)
            and (state is None or any(turn.state is state for turn in line.turns))
        ]
        self.table.set_rows([day_row(at, line) for at, line in enumerate(lines)])
        self.table.set_empty("没有符合条件的值班")
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_day(self.table.current_row())

    def _show_day(self, current: Any) -> None:
        self.card.show_day(current["line"] if current else None)

    def _line(self) -> DutyDayLine | None:
        current = self.table.current_row()
        return current["line"] if current else None

    # ---- a day ------------------------------------------------------------------------------------------

    def receive(self) -> None:
        """Make the reception of the day, with those on duty invited, and go to its roll."""
        line, desk, shell = self._line(), self._desk, self._shell
        if line is None:
            return

        def done(made: tuple[str, Any]) -> None:
            no, saved = made
            if saved is not None:
                told = f"已登记 {line.station} {line.on.isoformat()} 的接待，邀请 {len(line.turns)} 人"
                tell_saved(shell, saved, told, lambda: history.undo(desk, saved.batch))
            shell.go("rollcall", no)

        shell.jobs.run(
            lambda _progress: station_duty.receive(desk, line.station, line.on, line.day_part), done, owner=self,
            title="登记接待",
        )  # fmt: skip

    def collect(self) -> None:
        """Write down the opinions of the day's reception one after another."""
        line, desk = self._line(), self._desk
        if line is None or not line.receptions:
            return
        no = line.receptions[0]
        self._shell.jobs.run(
            lambda _progress: activities.roll(desk, no),
            lambda roll: self._collect(no, line, roll),
            owner=self,
            title="读取接待",
        )

    def _collect(self, no: str, line: DutyDayLine, roll: Any) -> None:
        there = [(one.certificate_no, printed(one.name)) for one in roll.people if one.status in PRESENT_STATUSES]
        told = f"{line.station}　{line.on.isoformat()}　「{roll.name}」"
        dialogs.ask_box(CollectDialog(self, told, there, lambda box: self.keep_opinion(no, box)))

    def keep_opinion(self, no: str, box: CollectDialog) -> None:
        """Write the opinion that stands in the dialog."""
        desk, shell = self._desk, self._shell
        values = (box.content.value(), box.route.value(), str(box.raised_by.value() or ""), box.receiver.value())

        def done(made: tuple[str, Any]) -> None:
            number, saved = made
            tell_saved(shell, saved, f"已记意见 {number}", lambda: history.undo(desk, saved.batch))
            box.kept(f"已记 {number}（{values[1].label}）")

        def failed(error: UserError) -> None:
            box.refused(f"{error.sentence}{error.next_step}")

        shell.jobs.run(
            lambda _progress: opinion_flow.collect(desk, no, *values), done, failed, owner=self, title="记意见"
        )

    def swap(self) -> None:
        """Two deputies change turns."""
        line, found = self._line(), self.found
        if line is None or found is None:
            return
        own = {turn.certificate_no for turn in line.turns}
        others = [
            turn
            for each in found.days
            if each.station == line.station and each.on != line.on
            for turn in each.turns
            if turn.certificate_no not in own
        ]
        box = SwapDialog(self, line.turns, others)
        if dialogs.ask_box(box) and others:
            self.carry_out_swap(box.one.value(), box.other.value())

    def carry_out_swap(self, one: int, other: int) -> None:
        """Write the swap of two turns by their ids."""
        desk, shell = self._desk, self._shell
        shell.jobs.run(
            lambda _progress: station_duty.swap(desk, one, other),
            lambda saved: tell_saved(shell, saved, "已换班", lambda: history.undo(desk, saved.batch)),
            owner=self,
            title="换班",
        )

    # ---- a roster ---------------------------------------------------------------------------------------

    def ask_roster(self) -> None:
        """Ask for the span, then propose."""
        today, year = self._desk.today(), self._shell.year
        first = max(date(year, 1, 1), min(today, date(year, 12, 1)))
        month = min(12, (first.month - 1) // 3 * 3 + 3)
        last = date.fromordinal(date(year + month // 12, month % 12 + 1, 1).toordinal() - 1)
        box = AskDialog(self, self._stations, self.station.value() or "", first, last)
        if dialogs.ask_box(box):
            self.propose(box.ask())

    def propose(self, ask: Ask) -> None:
        """Show what a roster would be."""
        desk = self._desk
        self._shell.jobs.run(
            lambda _progress: station_roster.propose(desk, ask), self._show_proposal, owner=self, title="排班"
        )

    def _show_proposal(self, found: Proposal) -> None:
        self.proposal.show_proposal(found)
        self.faces.setCurrentIndex(1)
        self.filters.hide()
        self.proposal.table.setFocus()

    def _give_up(self) -> None:
        self.proposal.clear()
        self.faces.setCurrentIndex(0)
        self.filters.show()
        self.reload()

    def _write(self, turns: Sequence[ProposedTurn]) -> None:
        desk, shell = self._desk, self._shell
        plain = [replace(turn, others=()) for turn in turns]

        def done(saved: Any) -> None:
            self._give_up()
            tell_saved(shell, saved, f"已排 {len(plain)} 人次值班", lambda: history.undo(desk, saved.batch))

        shell.jobs.run(lambda _progress: station_roster.write(desk, plain), done, owner=self, title="写入值班安排")

    def _print(self, report: str) -> None:
        options: dict[str, Any] = {"year": self._shell.year}
        if self.station.value():
            options["station"] = (self.station.value(),)
        if self.month.value():
            options["choices"] = {"span": str(self.month.value())}
        self._shell.go("preview", (report, options))
