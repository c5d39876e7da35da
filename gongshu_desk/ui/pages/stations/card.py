"""The card beside the stations: the file of one of them, every number a door to the rows it counts."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.fields import form_fields_of, shown
from gongshu_desk.services.station_file import StationFile, station_file
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import clear, col, foot, hline, holder, row, scroll
from gongshu_desk.ui.kit.record_side import FieldList, Line

TITLED = ("name", "no")
"""Fields that stand in the head of the card."""
MOST = 6
"""Turns ahead that are told one by one."""


class StationCard(QWidget):
    """Head, what it did in the year, its deputies, the roster ahead, and its fields."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._page = page
        self._row: Row | None = None
        self.file: StationFile | None = None
        self._title, self._chip = Label("", "h2", wrap=True), Chip("已撤站")
        self._under = Elided("", tone="ink2")
        self._work, self._people, self._ahead = col(space=4), col(space=4), col(space=4)
        self._fields = FieldList()
        self._fields.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        head = row((self._title, 1), self._chip, MenuButton(self._more, kind="icon", small=True), space=8)
        body = col(
            self._work, self._head("本站代表"), self._people, self._head("接下来的值班"), self._ahead,
            self._head("站点情况"), self._fields, None, space=8, margins=(16, 12, 16, 12),
        )  # fmt: skip
        self._foot = foot(
            row(
                Button("编辑", icon="pencil-simple", tip="修改这个联络站（F2）", run=page.edit),
                Button("打印年度情况", icon="printer", tip="只打这个站", run=page.files.print_one),
                None,
                margins=(16, 8, 16, 8),
            )
        )
        top = col(head, self._under, space=4, margins=(16, 14, 12, 12))
        self.setLayout(col(top, hline(), (scroll(holder(body)), 1), self._foot, space=0))
        self.retype()

    def _head(self, text: str) -> Label:
        return Label(text, "strong")

    def _more(self) -> list[Action | None]:
        return list(self._page._menu([self._row])) if self._row is not None else []

    def retype(self) -> None:
        """At 特大 the buttons give way: both are in the menu."""
        self._foot.setVisible(not ladder.large())

    # ---- showing ----------------------------------------------------------------------------------------

    def show_row(self, current: Row | None) -> None:
        """Show a station, or that none is chosen."""
        self._row = current
        self._title.setText(str(current["name"]) if current else "没有选中联络站")
        self._chip.setVisible(bool(current and current.get("open")))
        self._under.set_text(self._told(current))
        for box in (self._work, self._people, self._ahead):
            clear(box)
        self._fields.set_lines(self._lines(current) if current else ())
        if current is None or current.get("archived"):
            return
        page, year = self._page, self._page.shell.year
        number, as_of = current["id"], min(page.desk.today(), date(year, 12, 31))
        page.shell.jobs.run(
            lambda _progress: station_file(page.desk, number, year, as_of),
            self._show,
            owner=self,
            latest="station.file",
            title="读取站点档案",
        )

    def _told(self, current: Row | None) -> str:
        if current is None:
            return "在左边的表里选一个"
        parts = [current.get("no"), current.get("community"), current.get("reception_day")]
        return "　".join(str(part) for part in parts if part)

    def _lines(self, current: Row) -> list[Line]:
        specs = [spec for spec in form_fields_of(StationDraft) if spec.name not in TITLED]
        return [Line(spec.label, shown(current.get(spec.name))) for spec in specs]

    def _show(self, found: StationFile) -> None:
        if self._row is None or self._row["id"] != found.id:
            return
        self.file = found
        for box in (self._work, self._people, self._ahead):
            clear(box)
        self._show_work(found)
        self._show_people(found)
        for turn in found.ahead[:MOST]:
            part = f" {turn.day_part.label}" if turn.day_part else ""
            self._ahead.addLayout(row(Label(f"{turn.on.isoformat()}{part}", tone="ink2"), (Label(turn.name), 1)))
        if not found.ahead:
            self._ahead.addLayout(row(Label("还没有排班", tone="ink3"), None, self._link("去排班", self._arrange)))

    def _arrange(self) -> None:
        self._page.shell.go("station-roster", {"station": self.file.name if self.file else ""})

    def _show_work(self, found: StationFile) -> None:
        year = f"{found.year} 年度"
        self._work.addWidget(self._head(f"{year}（截至 {found.as_of.isoformat()}）"))
        self._number("接待场次", str(len(found.receptions)), "activities", found.receptions)
        self._number("代表人次", str(len(found.marks)), "attendance", found.marks, f"{found.persons} 人")
        self._number("接待群众", str(found.visitors), "activities", found.visited)
        answered = f"答复 {_rated(found.answered_rate)}"
        self._number("群众意见", str(len(found.opinions)), "opinions", found.opinions, answered)
        for route, ids in found.routes:
            if ids:
                self._number(f"　{route.label}", str(len(ids)), "opinions", ids)
        self._number("已解决", str(len(found.resolved.resolved)), "opinions", found.resolved.resolved,
                     f"解决率 {_rated(found.resolved.rate)}")  # fmt: skip
        duty = tuple(turn.id for turn in found.duty.turns)
        self._number("值班", str(len(duty)), "shifts", duty, f"落实率 {_rated(found.duty.rate)}")
        self._number("荣誉", str(len(found.honours)), "honours", tuple(number for number, _, _ in found.honours),
                     found.honours[-1][1] if found.honours else "")  # fmt: skip

    def _number(self, label: str, value: str, page: str, ids: Collection[int], note: str = "") -> None:
        title = f"{self.file.name if self.file else ''} {label.strip()}"
        go = self._link(value, lambda: self._page.shell.go(page, {"ids": tuple(ids), "title": title}))
        go.setEnabled(bool(ids))
        go.setAccessibleName(f"{label.strip()} {value}")
        self._work.addLayout(row(Label(label, tone="ink2"), None, *([Label(note, tone="ink2")] if note else []), go))

    def _link(self, word: str, run: Callable[[], object]) -> Button:
        return Button(word, "link", tip="看这些记录", run=run)

    def _show_people(self, found: StationFile) -> None:
        shell = self._page.shell
        everyone = tuple(one.certificate_no for one in found.deputies)
        go = self._link(f"{len(everyone)} 人", lambda: shell.go("deputies", {"keys": everyone, "title": found.name}))
        go.setEnabled(bool(everyone))
        self._people.addLayout(row(Label("在任、现属本站", tone="ink2"), None, go))
        for one in found.deputies:
            since = f"{one.since.isoformat()} 起" if one.since else ""
            told = f"接待 {len(one.marks)} 次" if one.marks else "本年还没有接待"
            line = row(
                Label(one.name), Label(since, tone="ink3"), None, Label(told, tone="ink2" if one.marks else "amber")
            )
            self._people.addLayout(line)


def _rated(rate: Rate) -> str:
    return f"{rate.numerator}/{rate.denominator}　{rate.percent()}%" if rate.denominator else "—"
