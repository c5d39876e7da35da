"""指标: choose days, read the figures, see what is behind each; compare, copy, export, write the work report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from gongshu_desk.domain.indicators import Indicator, Indicators, Span
from gongshu_desk.services import spans
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.indicator_rows import LABELS, MEASURES, BehindRow, rows_behind
from gongshu_desk.services.indicators import indicators
from gongshu_desk.services.setup import ordinal
from gongshu_desk.ui.kit import clipboard, file_dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, context_menu
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, Faces, card, col, holder, row, scroll, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.indicators import lines
from gongshu_desk.ui.pages.indicators.behind_card import BehindCard
from gongshu_desk.ui.pages.indicators.lines import Line
from gongshu_desk.ui.pages.indicators.span_bar import DAYS, YEAR, SpanBar

TIES_HIGH, TIES_HIGH_LARGE = 104, 58


@dataclass(frozen=True)
class Reading:
    """The figures of a span, those of the span before it (None where there is none), and the terms to choose from."""

    found: Indicators
    before: Indicators | None
    terms: tuple[tuple[int, str], ...]


class IndicatorsPage(Page):
    """`open({"key": key})` shows one figure; {"term": n}, {"from": day, "to": day} or {"year": …} its span."""

    title = "指标"
    help = "indicators"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self._shell, self._desk = shell, desk
        self.reading: Reading | None = None
        self._key = ""
        self.heading = Heading(
            "指标", "", [
                Action("复制", self.copy_all, "copy", "Ctrl+Shift+C", "复制看到的全部指标，可粘贴到 Excel、Word"),
                Action("导出", self.export, "upload-simple", "Ctrl+E", "存为 Excel：指标和每项背后的明细"),
                Action("生成工作报告", self.write_report, "file-text", "Ctrl+G", "用这一期间的指标起草工作报告",
                       "primary"),
            ],
        )  # fmt: skip
        self.bar = SpanBar()
        self.table = self._figures()
        self.behind = BehindCard(self._open_row, self._open_all)
        self.behind.table.bind("Esc", lambda _rows: self.table.setFocus())
        self.ties = Label("", tone="ink2", wrap=True)
        self._ties_head = holder(row(Label("勾稽关系", "strong"), None, margins=(16, 8, 16, 0)))
        sums = scroll(holder(col(self.ties, None, margins=(16, 4, 16, 6))))
        self._ties = card(col(self._ties_head, (sums, 1), space=0, margins=EDGE))
        left = col((table_card(None, self.table), 1), self._ties, space=12)
        self._faces = Faces(holder(row((holder(left), 1), self.behind, space=16)), _nothing(shell))
        self.fill(
            self.heading,
            row(Sections(shell, "indicators"), None),
            self.bar,
            (self._faces, 1),
        )
        self.bar.asked.connect(self.reload)
        self.bar.narrowed.connect(self._list)
        self.bar.search.down.connect(self.table.setFocus)
        self.behind.show_item(None)
        self.retype()

    def _figures(self) -> RecordTable:
        table = RecordTable(
            lines.columns(), fields=Line._fields, key="key", style=lines.style_of, tree=True, density="compact",
            label="指标", empty="没有符合条件的指标", multi=True,
        )  # fmt: skip
        table.current_changed.connect(self._tell)
        table.activated_row.connect(lambda _line: self.behind.table.setFocus())
        table.menu = lambda rows: [
            Action("看背后的记录", lambda: self.behind.table.setFocus(), "list", "Enter"),
            Action("在列表中打开", lambda: self._open_all(rows[0].item), "arrow-square-out"),
        ]
        return table

    # ---- the page ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Count again."""
        wanted, year, desk = self.bar.wanted(), self._shell.year, self._desk
        self._shell.jobs.run(
            lambda _progress: _read(desk, year, *wanted),
            self._show,
            self._shell.refuse,
            owner=self,
            latest="indicators",
            title="统计指标",
        )

    def changed(self, kinds: frozenset[str]) -> None:
        """Any record may move a figure."""
        super().changed(frozenset())

    def open(self, argument: Any) -> None:
        """See the class."""
        if not isinstance(argument, Mapping):
            return
        self._key = str(argument.get("key", self._key))
        if "term" in argument:
            self._offer_terms(int(argument["term"]))
            self.bar.choose(("term", int(argument["term"])))
        elif "from" in argument:
            self.bar.choose(DAYS, argument["from"], argument["to"])
        elif "year" in argument:
            self.bar.choose(YEAR)
        if self.reading is not None:
            self._reveal()

    def focus_first(self) -> None:
        self.table.setFocus()

    def retype(self) -> None:
        large = ladder.large()
        self._ties_head.setVisible(not large)
        self._ties.setFixedHeight(ladder.px(TIES_HIGH_LARGE if large else TIES_HIGH))

    # ---- showing ----------------------------------------------------------------------------------------

    def _show(self, reading: Reading) -> None:
        self.reading = reading
        found = reading.found
        self.bar.offer(self._shell.year, reading.terms)
        compared = f"，上期为 {reading.before.span.title}" if reading.before is not None else ""
        self.heading.set("指标", f"{found.span.title}，截至 {found.as_of.isoformat()}{compared}")
        self.ties.setText("\n".join(found.ties) or "这一期间还没有可以核对的合计")
        kept = lines.lines(found, None, lines.keeper("", filled=True))
        self._faces.setCurrentIndex(0 if kept else 1)
        for word in ("复制", "导出", "生成工作报告"):
            self.heading.button(word).set_reason("" if kept else "这一期间还没有可以统计的记录")
        self._list()
        self._reveal()

    def _list(self) -> None:
        """The figures in sight."""
        if self.reading is None:
            return
        keep = lines.keeper(str(self.bar.search.value()), bool(self.bar.filled.value()))
        self.table.set_rows(lines.lines(self.reading.found, self.reading.before, keep))
        if self.table.current_row() is None:
            self._select_first()
        self._tell(self.table.current_row())

    def _select_first(self) -> None:
        first = next((line.key for line in self.table.rows() if line.item is not None), "")
        if first:
            self.table.select_key(first)

    def _reveal(self) -> None:
        """Make the figure current that another page asked for, also one without a number."""
        key, self._key = self._key, ""
        if not key:
            return
        if not self.table.select_key(key):
            self.bar.filled.set_value(False)
            self.bar.search.clear()
            self._list()
            self.table.select_key(key)

    def _tell(self, line: Line | None) -> None:
        item = line.item if line is not None else None
        if line is not None and item is None:
            return  # the head of a group: what was shown stays
        if item is self.behind.item:
            return
        self.behind.show_item(item)
        if item is None or not any(one.ids for one in item.behind):
            return
        desk = self._desk
        self._shell.jobs.run(
            lambda _progress: rows_behind(desk, item),
            lambda rows: self.behind.show_rows(item, rows),
            owner=self,
            latest="indicators.rows",
        )

    # ---- actions ----------------------------------------------------------------------------------------

    def _open_row(self, row: BehindRow) -> None:
        if row.kind == "certificates":
            self._shell.go("certificates", row.title)
        else:
            self._shell.go(row.kind, {"ids": (row.id,), "title": row.title})

    def _open_all(self, item: Indicator | None) -> None:
        """The list of the records behind; where they are of several kinds, the clerk chooses."""
        if item is None:
            return
        listed = [one for one in item.behind if one.ids]
        title = f"{item.group}：{item.label}"

        def go(kind: str, ids: tuple[int, ...]) -> None:
            self._shell.go(kind, None if kind == "certificates" else {"ids": ids, "title": title})

        if len(listed) == 1 and not listed[0].counted:
            go(listed[0].kind, listed[0].ids)
            return
        choices = _choices(item)
        if choices:
            place = self.behind.all.mapToGlobal(self.behind.all.rect().topLeft())
            context_menu(
                self, [Action(word, lambda k=kind, i=ids: go(k, i), "list") for word, kind, ids in choices], place
            )  # type: ignore[misc]

    def copy_all(self) -> None:
        """Put the figures in sight on the clipboard."""
        if self.reading is not None:
            clipboard.write_cells(lines.copied(self.table.records.rows(), self.reading.found.ties))
            self._shell.toast("已复制指标，可粘贴到 Excel 或 Word")

    def export(self) -> None:
        """Write the figures and what is behind each as a workbook."""
        if self.reading is None:
            return
        reading, desk = self.reading, self._desk
        name = f"{desk_words(reading.found.span)}指标.xlsx"
        target = file_dialogs.ask_save(self, self._shell.settings, "导出指标", name, file_dialogs.XLSX)
        if target is None:
            return

        def write(progress: Any) -> Path:
            from gongshu_desk.exchange.indicators_sheet import write_indicators

            write_indicators(desk, reading.found, target, reading.before, progress)
            return target

        self._shell.jobs.run(
            write,
            lambda path: self._shell.toast(f"已导出 {len(reading.found.items)} 项指标", file=path),
            owner=self,
            title="导出指标和明细",
        )

    def write_report(self) -> None:
        """Go to the work report of the same days."""
        if self.reading is not None:
            self._shell.go("work-report", {"span": _report_span(self.bar, self.reading.found.span, self._shell.year)})

    def _offer_terms(self, number: int) -> None:
        known = [one for one, _ in (self.reading.terms if self.reading is not None else ())]
        if number not in known:
            self.bar.offer(self._shell.year, [(number, ordinal(number))])


def _nothing(shell: Shell) -> Empty:
    """What stands there while nothing was kept."""
    return Empty(
        "这一期间还没有可以统计的记录",
        "登记活动、签到、群众意见和建议以后，指标自动算出，每个数都能看到背后的记录",
        [
            (Action("去活动", lambda: shell.go("activities"), "calendar-blank"), "登记或导入活动，点名签到"),
            (Action("去代表名册", lambda: shell.go("deputies"), "identification-card"), "导入或登记代表"),
        ],
        icon="chart-bar",
    )


def _choices(item: Indicator) -> list[tuple[str, str, tuple[int, ...]]]:
    """(word, kind, ids) of the lists that can be opened: of a rate all, those counted, and those not."""
    found = []
    for one in item.behind:
        label, measure = LABELS[one.kind], MEASURES[one.kind]
        counted = set(one.counted)
        left = tuple(number for number in one.ids if number not in counted)
        parts = [("全部", one.ids), ("计入分子的", one.counted), ("没有计入的", left if counted else ())]
        found += [(f"{word} {len(ids):,} {measure}{label}", one.kind, ids) for word, ids in parts if ids]
    return found


def _report_span(bar: SpanBar, span: Span, year: int) -> str:
    """The span as the work report is asked for it: the year, the term that runs at its end, else the two days."""
    if bar.choice.value() == YEAR:
        return YEAR
    if isinstance(bar.choice.value(), tuple) and date(year, 12, 31) in span:
        return "term"
    return f"{span.first.isoformat()}..{span.last.isoformat()}"


def desk_words(span: Span) -> str:
    """A span as part of a file name."""
    return span.title.replace(" ", "").replace("/", "-")


def _read(desk: Desk, year: int, choice: Any, first: date | None, last: date | None, as_of: date | None) -> Reading:
    """Count the span that was chosen, and the one before it as it is known on the same day."""
    if choice == DAYS and first and last:
        span = spans.any_days(first, last)
    elif isinstance(choice, tuple):
        span = spans.term(desk, choice[1])
    else:
        span = spans.year(year)
    found = indicators(desk, span, as_of)
    earlier = spans.before(desk, span)
    before = indicators(desk, earlier, as_of or found.as_of) if earlier is not None else None
    if before is not None and not before["activities.count"].value and not before["suggestions.raised"].value:
        before = None  # nothing was kept then
    terms = tuple((one.number, ordinal(one.number)) for one in spans.terms(desk))
    return Reading(found, before, terms)
