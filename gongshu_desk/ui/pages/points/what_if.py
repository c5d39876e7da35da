"""试算: a draft, a stored version or a rule file on a year, beside the rules in force. Nothing is stored."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.services import points, rules, what_if
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.rule_versions import Version, versions
from gongshu_desk.services.what_if import Tried
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Faces, card, col, holder, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP
from gongshu_desk.ui.pages.points.what_if_parts import (
    FIELDS,
    GROUP_FIELDS,
    GROUPS,
    PEOPLE,
    TrialSide,
    group_rows,
    people_rows,
)

FILE = -1
"""Stands for the rule file in the list of versions."""


@dataclass(frozen=True)
class Reading:
    """What can be tried, and the trial of what was chosen; None where nothing was chosen yet."""

    versions: tuple[Version, ...]
    years: tuple[int, ...]
    chosen: int | None
    tried: Tried | None


class Trial(QWidget):
    """`opened` carries the certificate number of a deputy whose statement is wanted."""

    opened = Signal(str)

    def __init__(self, shell: Shell, desk: Desk, back: Callable[[], object]) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self._chosen: int | None = None
        self._file: tuple[str, str] | None = None
        self._year = self._seen = 0
        self._arrived = self._refused = False
        self.tried: Tried | None = None
        self.heading = Heading(
            "试算", "", [
                Action("选规则文件", self.choose_file, "folder-open", "Ctrl+O", "用一个规则文件试算，不保存"),
                Action("导出", self._export, "upload-simple", "Ctrl+E", "导出试算对比和每项增减（Excel）"),
                Action("打印", self._print, "printer", "Ctrl+P", "预览积分规则试算对比表", "primary"),
            ],
            crumb=("积分", back),
        )  # fmt: skip
        self.versions = Combo(label="试算的规则", most=360)
        self.years = Combo(label="年度")
        self.segments = Segments(["全部", "积分有变", "等次有变", "按小组"], run=lambda _place: self._filter())
        self.summary = Label("", wrap=True)
        self.table = RecordTable(PEOPLE, fields=FIELDS, key="no", label="试算结果", empty="没有变化")
        self.groups = RecordTable(GROUPS, fields=GROUP_FIELDS, key="name", label="按代表小组", empty="没有代表")
        self.side = TrialSide()
        self._lists = Faces(table_card(None, self.table), table_card(None, self.groups))
        self._build(lambda: shell.go("rules"))
        self.versions.edited.connect(lambda: self._choose(self.versions.value()))
        self.years.edited.connect(self._choose_year)
        self.table.current_changed.connect(lambda line: self._show_side(line))
        self.table.activated_row.connect(lambda line: self._open(line[0]))
        self.groups.activated_row.connect(lambda _line: self.segments.choose(0))

    def _build(self, rules: Callable[[], object]) -> None:
        told = card(row(Icon("flask", "blue", 18), (self.summary, 1), space=8, margins=(16, 8, 12, 8)), "note")
        told.setProperty("kind", "blue")
        bar = row(self.versions, self.years, None, self.segments)
        body = row((self._lists, 1), self.side, space=16)
        empty = Empty(
            "选一份规则来试算",
            "同样的事实，用另一份规则再算一遍：谁的积分、名次、等次会变，一看便知；不保存，不影响现行积分",
            [
                (Action("选规则文件", self.choose_file, "folder-open"), "区里发来的规则文件（.toml）"),
                (Action("去规则页", rules, "pencil-simple"), "存一份草稿，改好了再来试算"),
            ],
            icon="flask",
        )
        self._faces = Faces(holder(col(told, bar, (body, 1), space=GAP_DENSE)), empty)
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        layout: QVBoxLayout = col(self.heading, (self._faces, 1), space=GAP_DENSE, margins=margins)
        self.setLayout(layout)
        self._show_state()

    # ---- what is tried ----------------------------------------------------------------------------------

    def open_version(self, version_id: int | None) -> None:
        """Try a stored version; None keeps what was tried last, else takes the newest draft."""
        if version_id is not None:
            self._chosen = int(version_id)
        self._year = self._seen = self._shell.year
        self._arrived = True
        self.reload()

    def choose_file(self) -> None:
        """Choose a rule file and try it."""
        chosen = file_dialogs.ask_open(self, self._shell.settings, "选规则文件试算", file_dialogs.RULES)
        if chosen is None:
            return
        try:
            self._file = (chosen.name, rules.rule_file(chosen))
        except UserError as refusal:
            self._shell.refuse(refusal)
            return
        self._choose(FILE)

    def _choose(self, chosen: int | None) -> None:
        self._chosen = chosen
        self.reload()

    def _choose_year(self) -> None:
        self._year = int(self.years.value())
        self.reload()

    def refresh(self) -> None:
        """Try again after a change; what was refused is not asked for again by itself."""
        if not self._refused or self._seen != self._shell.year:
            self.reload()

    def reload(self) -> None:
        """Try again: facts, versions or the year may be others."""
        self._refused = False
        if self._seen != self._shell.year:  # the clerk went to another year
            self._year = self._seen = self._shell.year
        chosen, file, year = self._chosen, self._file, self._year

        def failed(error: UserError) -> None:
            self.tried, self._refused = None, True
            self._show_state()
            self._shell.refuse(error)

        self._shell.jobs.run(
            lambda _progress: _read(self._desk, chosen, file[1] if file else "", year),
            self._show,
            failed,
            owner=self,
            latest="points.trial",
            title="按另一份规则试算",
        )

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self, reading: Reading) -> None:
        self._chosen, self.tried = reading.chosen, reading.tried
        choices: list[tuple[Any, str]] = [(one.id, _label(one)) for one in reading.versions]
        if self._file is not None:
            choices.insert(0, (FILE, f"文件　{self._file[0]}"))
        self.versions.set_choices(choices, reading.chosen)
        self.years.set_choices([(year, f"{year} 年度") for year in reading.years], self._year)
        self._show_state()
        if self.tried is not None:
            self._show_tried(self.tried)
        if self._arrived:
            self._arrived = False
            self.focus_first()

    def _show_tried(self, tried: Tried) -> None:
        rows = people_rows(tried.trial)
        self.table.set_rows(rows)
        self.groups.set_rows(group_rows(tried.trial))
        banded = sum(line[-1].move != "same" for line in rows)
        words = [f"全部 {len(rows)}", f"积分有变 {tried.trial.changed}", f"等次有变 {banded}", "按小组"]
        self.segments.set_words(words)
        self._filter()

    def _show_state(self) -> None:
        tried = self.tried
        self._faces.setCurrentIndex(1 if tried is None else 0)
        for word in ("导出", "打印"):
            self.heading.button(word).set_reason("" if tried else "还没有选规则")
        if tried is None:
            self.heading.set("试算", "不保存，不影响现行积分")
            return
        old, new = tried.old.scheme, tried.new.scheme
        frozen = "，已结账，用冻结的事实" if tried.closed else ""
        self.heading.set(
            "试算",
            f"{tried.year} 年度{frozen}：现行第 {old.version} 版，试算「{_short(new.title)}」第 {new.version} 版",
        )
        self.summary.setText(f"试算不保存。{tried.trial.sentence}{tried.remark}")

    def focus_first(self) -> None:
        """The keyboard on the list, or on the first step where there is none."""
        if self.tried is None:
            empty = self._faces.widget(1)
            empty.focus_first()  # type: ignore[union-attr]
        else:
            self.table.setFocus()

    def _filter(self) -> None:
        place = self.segments.current()
        keeps = (None, lambda line: bool(line[5]), lambda line: line[-1].move != "same", None)
        self.table.set_filter(keeps[place])
        self._lists.setCurrentIndex(1 if place == 3 else 0)
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_side(self.table.current_row())

    def _show_side(self, line: tuple[Any, ...] | None) -> None:
        if self.tried is None:
            return
        if self.segments.current() == 3 or line is None:
            self.side.show_sums(self.tried.trial)
        else:
            self.side.show_person(line[-1], self.tried.why(line[0]))

    # ---- actions ----------------------------------------------------------------------------------------

    def _open(self, certificate_no: str) -> None:
        if self.tried is not None and self.tried.year != self._shell.year:
            self._shell.choose_year(self.tried.year)  # the statement is that of the year tried
        self.opened.emit(certificate_no)

    def _print(self) -> None:
        if self.tried is not None:
            options = {"year": self.tried.year, "rules": self.tried.new.scheme.text}
            self._shell.go("preview", ("what-if", options))

    def _export(self) -> None:
        tried = self.tried
        if tried is None:
            return
        name = f"{tried.year}年度积分规则试算_{tried.unit.locality}.xlsx"
        target = file_dialogs.ask_save(self, self._shell.settings, "导出试算对比", name, file_dialogs.XLSX)
        if target is None:
            return

        def write(_progress: object) -> int:
            from gongshu_desk.exchange.trial_sheet import write_trial

            return write_trial(tried, target)

        self._shell.jobs.run(
            write,
            lambda count: self._shell.toast(f"已导出 {count} 人的试算对比", file=target),
            worker="draw",
            owner=self,
            title="正在写表格",
        )


def _read(desk: Desk, chosen: int | None, file: str, year: int) -> Reading:
    """What can be tried and, where something is chosen, the trial: the file, a stored version, else the newest draft."""
    stored = {one.id: one for one in versions(desk)}
    if chosen != FILE and chosen not in stored:
        chosen = next((one.id for one in stored.values() if one.draft), None)
    years = tuple(sorted({*points.years(desk), year}, reverse=True))
    if chosen is None:
        return Reading(tuple(stored.values()), years, None, None)
    text = file if chosen == FILE else stored[chosen].text
    return Reading(tuple(stored.values()), years, chosen, what_if.try_rules(desk, year, text))


def _label(version: Version) -> str:
    """草稿　示例规则第 2 版."""
    return f"{version.word}　{_short(version.title)} 第 {version.version} 版"


def _short(title: str) -> str:
    """A title without what follows its first comma: it must fit into a choice."""
    return title.partition("，")[0]
