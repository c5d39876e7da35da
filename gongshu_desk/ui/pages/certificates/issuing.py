"""编号发证: who gets a number, in which order, under which date; the specimen first, then the numbers."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLayout, QWidget

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.fields import Combo, TextField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, note, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.pages.certificates.rows import CLAIMS, DONE, OTHERS, WAITING, Found, claim_rows, claim_style

KINDS = tuple(CertificateKind)
ORDERS = (("stroke", "按姓氏笔画编号"), ("group", "按代表小组编号"))
OTHERS_NOTE = "其他单位授予的荣誉，证书由授予单位颁发，默认不选；确需以本单位名义发证的，逐项选定。"


class IssueFace(QWidget):
    """The face of the page on which numbers are given.

    issued: (kind, claim keys, order, date, word of the numbers). preview: (kind, 代表证号s, order) to see as specimens.
    """

    issued = Signal(object, object, str, object, str)
    preview = Signal(object, object, str)

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._found: Found | None = None
        self._picked: dict[CertificateKind, set[str]] = {}
        self.heading = Heading(
            "编号发证", "选定人员，先看样张，再编号；编号以后不能撤销，发错的只能作废",
            [Action("预览样张", self._preview, "eye", "Ctrl+P", "看选中人员的证书，没有编号的印「样张」"),
             Action("编号发证", self._issue, "checks", "Ctrl+Return", "编号并记入登记簿", kind="primary")],
            crumb=("登记簿", back),
        )  # fmt: skip
        self.kind = Segments([kind.label for kind in KINDS], 0, run=lambda _place: self._turn())
        self.word = TextField("如 翠柳人大培", width=130, limit=16)
        self.word.setToolTip("编号从这几个字开始，例如「翠柳人大培〔2026〕第0001号」；以后沿用")
        self.word.edited.connect(self._count)
        self.order = Combo(list(ORDERS), label="编号次序")
        self.order.edited.connect(self._show)
        self.day = DateField(width=150)
        self.day.edited.connect(self._count)
        self.all = Button("全选待编号", "quiet", tip="选中全部待编号的（Ctrl+A）", run=self._all)
        self.none = Button("全不选", "quiet", tip="一个也不选", run=self._none)
        self.counts = Label("", tone="ink2")
        self.table = RecordTable(
            CLAIMS, key="key", style=claim_style, label="可发证的人员", empty="这一年度没有可发这种证书的记录"
        )
        self.table.clicked.connect(self._clicked)
        self.table.activated_row.connect(self._toggle)
        self.table.bind("Space", lambda rows: self._toggle(rows[0]))
        self.table.bind("Ctrl+A", lambda _rows: self._all())
        self.others = note("blue", "info", OTHERS_NOTE)
        head = row(Label("人员", "h2"), self.counts, None, self.all, self.none, margins=(16, 6, 8, 6))
        self.setLayout(col(self.heading, self._questions(), self.others, (table_card(head, self.table), 1), space=12))

    def _questions(self) -> QLayout:
        """Which kind, in which order, under which date, beginning with which word."""
        day, word = Label("发证日期", tone="ink2"), Label("编号字头", tone="ink2")
        return row(self.kind, self.order, day, self.day, word, self.word, None)

    def show_found(self, found: Found, year: int, today: date) -> None:
        """Show who waits; the office's own are picked."""
        self._found = found
        self._today, self._year = today, year
        self._picked = {
            kind: {claim.key for claim in found.claims[kind]["stroke"] if claim.own and claim.issued is None}
            for kind in KINDS
        }
        if self.day.value() is None:
            self.day.set_value(today)
        if not found.waiting(self._kind()):
            for place, kind in enumerate(KINDS):
                if found.waiting(kind):
                    self.kind.choose(place)
                    break
        self._turn()
        self.table.select_first()

    def refresh(self, found: Found, year: int, today: date) -> None:
        """The same people read again: what was picked stays picked, unless it has its number by now."""
        if self._found is None or year != self._year:
            self.show_found(found, year, today)
            return
        self._found, self._today = found, today
        for kind in KINDS:
            self._picked[kind] &= {claim.key for claim in found.claims[kind]["stroke"] if claim.issued is None}
        self._show()

    def pick(self, keys: Collection[str]) -> None:
        """Pick these claims alone, of the kind they are of."""
        wanted = set(keys)
        for place, kind in enumerate(KINDS):
            found = self._found.claims[kind]["stroke"] if self._found is not None else ()
            own = {claim.key for claim in found if claim.key in wanted and claim.issued is None}
            if own:
                self._picked[kind] = own
                self.kind.choose(place)
        self._show()

    def picked(self) -> set[str]:
        """Keys of the claims to number."""
        return self._picked.get(self._kind(), set())

    def _kind(self) -> CertificateKind:
        return KINDS[max(self.kind.current(), 0)]

    def _turn(self) -> None:
        """Another kind: its people, and the word of its numbers."""
        if self._found is not None:
            self.word.set_value(self._found.words[self._kind()])
            self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        rows = claim_rows(self._found.claims[self._kind()][self.order.value() or "stroke"], self.picked())
        self.table.set_rows(rows)
        self.others.setVisible(any(each["state"] == OTHERS for each in rows))
        self._count()

    def _count(self) -> None:
        rows = self.table.rows()
        waiting = sum(1 for each in rows if each["state"] == WAITING)
        done = sum(1 for each in rows if each["state"] == DONE)
        picked = len(self.picked())
        told = f"待编号 {waiting}，已编号 {done}，选中 {picked}"
        if picked and self._found is not None:
            first = self._found.next_serial(self._kind(), self._year)
            told += f"；将编 第{first:04d}号" + (f" 至 第{first + picked - 1:04d}号" if picked > 1 else "")
        self.counts.setText(told)
        day = self.day.value()
        problem = self.day.problem() or (
            "请填写发证日期" if day is None else "发证日期还没有到" if day > self._today else ""
        )
        problem = problem or ("" if self.word.value() else "请填写编号字头")
        self.heading.button("编号发证").set_reason(problem or ("" if picked else "没有选中待编号的人员"))
        self.heading.button("预览样张").set_reason("" if picked else "没有选中人员")

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._toggle(self.table.records.row_at(index.row()))

    def _toggle(self, each: Row) -> None:
        if each["state"] == DONE:
            return
        self.picked().symmetric_difference_update({each["key"]})
        self._show()

    def _all(self) -> None:
        self.picked().update(each["key"] for each in self.table.rows() if each["state"] == WAITING)
        self._show()

    def _none(self) -> None:
        self.picked().clear()
        self._show()

    def _issue(self) -> None:
        self.issued.emit(
            self._kind(), frozenset(self.picked()), self.order.value(), self.day.value(), self.word.value()
        )

    def _preview(self) -> None:
        assert self._found is not None
        numbers = [c.certificate_no for c in self._found.claims[self._kind()]["stroke"] if c.key in self.picked()]
        self.preview.emit(self._kind(), [number for number in numbers if number], self.order.value())
