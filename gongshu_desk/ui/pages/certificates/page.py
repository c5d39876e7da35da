"""证书登记簿: every certificate that was given a number, and what is done with it."""

from datetime import date
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import UserError
from gongshu_desk.reports import issuing
from gongshu_desk.services import certificate_register as register
from gongshu_desk.services import history
from gongshu_desk.services.certificate_check import Checked, check
from gongshu_desk.services.certificate_entries import Entry
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.columns import Row, RowStyle
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, card, clear, col, holder, note, row, scroll, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.certificates import work
from gongshu_desk.ui.pages.certificates.cards import CheckCard, EntryCard, side_width
from gongshu_desk.ui.pages.certificates.dialogs import ReissueDialog, VoidDialog
from gongshu_desk.ui.pages.certificates.issuing import IssueFace
from gongshu_desk.ui.pages.certificates.prints import Prints
from gongshu_desk.ui.pages.certificates.rows import REGISTER, VALID, VOID, Found, found, matches, register_rows, short

ORDERS = (("number", "按证书编号"), ("stroke", "按姓氏笔画"), ("group", "按代表小组"))
STOCKS = (("full", "白纸"), ("content", "专用纸"))
STATES = ((None, "全部状态"), (VALID, "有效"), (VOID, "作废"), ("补发", "补发"))
KINDS = ((None, "全部种类"), *((kind.label, kind.label) for kind in CertificateKind))


class CertificatesPage(Page):
    """`open` takes a certificate's number to show, "issue", a kind or {"issue": claim keys} to number, {"check": code}."""

    title = "证书登记簿"
    kinds = frozenset({"certificate", "certificatelayout", "honour", "attendance", "activity", "mandate", "person"})
    help = "certificates"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: Found | None = None
        self._wanted: Any = None
        self.fresh: list[str] = []
        self.prints = Prints(self)
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._build_side()
        self.heading = Heading(self.title, "", self._actions(), crumb=("荣誉证书", lambda: self.shell.go("honours")))
        self.search = SearchField("编号、姓名、事项")
        self.search.textChanged.connect(lambda _text: self._filter())
        self.span = Combo([("year", "本年度"), ("all", "全部年度")], label="年度范围")
        self.kind = Combo(list(KINDS), label="种类")
        self.state = Combo(list(STATES), label="状态")
        self.order = Combo(list(ORDERS), label="次序")
        self.stock = Combo(list(STOCKS), label="用纸")
        self.stock.setToolTip("白纸：全部印；专用纸：已印好边框和标题，只印内容")
        for combo in (self.kind, self.state):
            combo.edited.connect(self._filter)
        for combo in (self.span, self.order):
            combo.edited.connect(self._show_rows)
        self.more = MenuButton(self._more, tip="更多：打印全部、核对重印、证书版式")
        self.table = RecordTable(
            REGISTER, key="key", multi=True, style=lambda each: RowStyle(muted=each["state"] == VOID), label=self.title
        )
        self.table.menu = self._menu
        self.table.bind("Delete", lambda rows: self.void(rows[0]["entry"]))
        self.table.current_changed.connect(lambda each: self.card.show_entry(each["entry"] if each else None))
        self.table.activated_row.connect(lambda _each: self.prints.selected())
        self._notes, self._empty = col(space=8), col(space=0)
        body = holder(row((table_card(None, self.table), 1), self._side, space=16))
        self.faces = Faces(body, holder(self._empty))
        self.filters = holder(
            row(self.search, self.span, self.kind, self.state, None, self.order, self.stock, self.more)
        )
        register_face = holder(col(self.heading, self.filters, self._notes, (self.faces, 1), space=12))
        self.issue = IssueFace(self.show_register)
        self.issue.issued.connect(self._issue)
        self.issue.preview.connect(self.prints.specimens)
        self.stack = Faces(register_face, self.issue)
        self.fill((self.stack, 1))
        jump = QShortcut(QKeySequence("Ctrl+J"), self)
        jump.activated.connect(self.check.take)
        self.retype()

    def _build_side(self) -> None:
        self.card = EntryCard([
            Action("打印", self.prints.current, "printer", tip="按发出时的内容和版式重印，一字不差"),
            Action("作废…", lambda: self.void(), "prohibit", tip="写明原因；编号不再使用（Delete）"),
            Action("补发…", lambda: self.reissue(), "files", tip="用新的编号补发，原证作废"),
        ])  # fmt: skip
        self.check = CheckCard(self.verify)
        shown = card(col((self.card, 1), space=0, margins=(1, 1, 1, 1)))
        self._side = scroll(col(self.check, (shown, 1), space=12))

    def _actions(self) -> list[Action]:
        return [
            Action(
                "发放清单", self.prints.list_, "clipboard-text", "Ctrl+L", "打印证书发放清单：编号起止、张数、领取签名"
            ),
            Action("打印选中", self.prints.selected, "printer", "Ctrl+P", "预览选中的证书，与发出时一字不差"),
            Action("编号发证", self.show_issue, "plus", "Ctrl+N", "给还没有编号的人员编号", kind="primary"),
        ]

    def _more(self) -> list[Action | None]:
        return [
            *self.prints.by_kind(),
            Action("核对重印", self.compare, "shield-check", tip="重新生成每一张，与发出时留存的指纹比对"),
            None,
            Action("证书版式…", lambda: self.shell.go("layouts"), "text-aa"),
        ]

    def _menu(self, rows: list[Row]) -> list[Action | None]:
        one = rows[0]["entry"]
        single = len(rows) == 1
        return [
            Action(f"打印选中的 {len(rows)} 张", self.prints.selected, "printer", "Ctrl+P"),
            Action("打印选中的发放清单", lambda: self.prints.list_of([r["entry"] for r in rows]), "clipboard-text"),
            None,
            Action("作废…", lambda: self.void(one), "prohibit", "Delete", enabled=single and one.valid),
            Action("补发…", lambda: self.reissue(one), "files", enabled=single and not one.replaced_by),
        ]

    def retype(self) -> None:
        self._side.setFixedWidth(side_width())

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, year = self.desk, self.shell.year
        self.shell.jobs.run(
            lambda _progress: found(desk, year), self._show, owner=self, latest="certificates", title="读取证书登记簿"
        )

    def _show(self, made: Found) -> None:
        self.found = made
        self.check.forget()
        self._show_rows()
        self._explain()
        if self.stack.currentWidget() is self.issue:
            self.issue.refresh(made, self.shell.year, self.desk.today())
        if self._wanted is not None:
            self._take(self._wanted)

    def _show_rows(self) -> None:
        if self.found is None:
            return
        year = self.shell.year if self.span.value() == "year" else None
        entries = [e for e in self.found.entries if year is None or e.year == year]
        self.table.set_rows(register_rows(entries, self.order.value() or "number"))
        self._filter()
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_empty(not entries)

    def _filter(self) -> None:
        wanted, kind, state = self.search.value(), self.kind.value(), self.state.value()
        only = frozenset(self.fresh)

        def keep(each: Row) -> bool:
            if only and each["key"] not in only:
                return False
            if kind is not None and each["kind"] != kind:
                return False
            if state == "补发" and not each["entry"].replaces:
                return False
            if state in (VALID, VOID) and each["state"] != state:
                return False
            return not wanted or matches(each, wanted)

        self.table.set_filter(keep if wanted or kind or state or only else None)
        for word in ("打印选中", "发放清单"):
            self.heading.button(word).set_reason("" if self.table.row_count() else "列表里没有证书")

    def _explain(self) -> None:
        assert self.found is not None
        own = [entry for entry in self.found.entries if entry.year == self.shell.year]
        void = sum(1 for entry in own if not entry.valid)
        waiting = sum(self.found.waiting(kind) for kind in CertificateKind)
        parts = [f"{self.shell.year} 年度编发 {len(own)} 张 = 有效 {len(own) - void} + 作废 {void}"]
        if waiting:
            parts.append(f"待编号 {waiting}")
        self.heading.set(self.title, "；".join(parts))

    def _show_empty(self, none: bool) -> None:
        self.filters.setVisible(not none or self.span.value() == "all")
        self.faces.setCurrentIndex(1 if none else 0)
        if not none or self.found is None:
            return
        clear(self._empty)
        waiting = sum(self.found.waiting(kind) for kind in CertificateKind)
        told = f"有 {waiting} 人待编号，编号以后记入登记簿" if waiting else "登记培训出席或荣誉以后，才有证书可发"
        steps = [(Action("编号发证", self.show_issue, "plus"), told)]
        others = sorted({entry.year for entry in self.found.entries}, reverse=True)
        link = Action(f"看 {others[0]} 年度的证书", lambda: self.shell.choose_year(others[0])) if others else None
        self._empty.addWidget(
            Empty(f"{self.shell.year} 年度还没有发过证书", "编号、作废和补发都记在这里", steps, link=link, icon="medal")
        )

    # ---- going about ------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = argument
        if self.found is not None:
            self._take(argument)

    def _take(self, argument: Any) -> None:
        self._wanted = None
        if argument == "issue" or argument in tuple(CertificateKind):
            self.show_issue()
            if argument != "issue":
                self.issue.kind.choose(list(CertificateKind).index(argument))
        elif isinstance(argument, dict) and "issue" in argument:
            self.show_issue()
            self.issue.pick(argument["issue"])
        elif isinstance(argument, dict) and "check" in argument:
            self.check.field.set_value(argument["check"])
            self.verify(argument["check"])
        else:
            self.show_register()
            self._reveal(str(argument))

    def show_register(self) -> None:
        """Back from numbering."""
        self.stack.setCurrentIndex(0)
        self.table.setFocus()

    def show_issue(self) -> None:
        """The face on which numbers are given."""
        if self.found is None:
            self._wanted = "issue"
            return
        self.stack.setCurrentIndex(1)
        self.issue.show_found(self.found, self.shell.year, self.desk.today())
        self.issue.table.setFocus()

    def focus_first(self) -> None:
        (self.issue.table if self.stack.currentWidget() is self.issue else self.table).setFocus()

    def _reveal(self, number: str) -> None:
        """Bring a certificate into sight, whatever filter hides it."""
        if not self.table.select_key(number):
            self.fresh = []
            self.search.clear()
            self.span.set_value("all")
            self.kind.set_value(None)
            self.state.set_value(None)
            self._show_rows()
            self.table.select_key(number)

    def _only(self, numbers: list[str]) -> None:
        """Show these alone until the clerk asks for all again."""
        self.fresh = numbers
        clear(self._notes)
        if numbers:
            span = short(numbers[0]) + (f" 至 {short(numbers[-1])}" if len(numbers) > 1 else "")
            told = f"刚编号 {len(numbers)} 张：{span}。可打印证书和发放清单；发错的请作废。"
            self._notes.addWidget(note(
                "green", "check-circle-fill", told,
                Button("打印证书", "link", run=self.prints.shown), Button("打印清单", "link", run=self.prints.list_of_shown),
                Button("看全部", "link", run=lambda: self._only([])),
            ))  # fmt: skip
        self._filter()

    # ---- numbering, 作废, 补发 --------------------------------------------------------------------------

    def _issue(self, kind: CertificateKind, keys: frozenset[str], order: str, day: date, word: str) -> None:
        def done(numbers: list[str]) -> None:
            self.order.set_value(order)
            self.span.set_value("year")
            self.kind.set_value(None)
            self.state.set_value(None)
            self.search.clear()
            self.stack.setCurrentIndex(0)
            self._only(numbers)
            self.shell.toast(f"已编号发证 {len(numbers)} 张；发错的请作废，不能撤销")
            self.table.setFocus()

        work.issue(self.shell, self.desk, self, kind, keys, order, day, word, done)

    def current(self) -> Entry | None:
        """The certificate in the card."""
        each = self.table.current_row()
        return each["entry"] if each else None

    def void(self, entry: Entry | None = None) -> None:
        """Ask for the reason, then mark it void; the toast can take it back."""
        entry = entry or self.current()
        if entry is None or not entry.valid:
            return
        box = VoidDialog(self, entry, self.desk.today())
        if not ask_box(box):
            return
        number, reason, day = entry.number, box.reason.value(), box.day.value()
        self.shell.jobs.run(
            lambda _progress: register.void(self.desk, number, reason, day),
            lambda saved: tell_saved(
                self.shell, saved, f"已作废 {number}", lambda: history.undo(self.desk, saved.batch)
            ),
            owner=self, title="作废证书",
        )  # fmt: skip

    def reissue(self, entry: Entry | None = None) -> None:
        """Ask for the reason, then give a new number in its place."""
        entry = entry or self.current()
        if entry is None or entry.replaced_by:
            return
        box = ReissueDialog(self, entry, self.desk.today())
        if not ask_box(box):
            return

        def done(numbers: list[str]) -> None:
            self.shell.toast(f"已补发 {numbers[0]}，原证作废；可打印新证")
            self._only([])
            self._wanted = numbers[0]

        work.reissue(
            self.shell, self.desk, self, entry.number, box.reason.value(), box.fresh, box.day.value(), done
        )  # fmt: skip

    # ---- checking ---------------------------------------------------------------------------------------

    def verify(self, code: str) -> None:
        """核验: the answer stands in the card, the certificate is shown in the list."""

        def told(checked: Checked) -> None:
            if checked.entry is not None:
                self._reveal(checked.entry.number)
            self.check.show_answer(checked)

        def refused(error: UserError) -> None:
            self.check.show_answer(Checked(code, "unknown", f"{error.sentence}{error.next_step}"))

        self.shell.jobs.run(
            lambda _progress: check(self.desk, code), told, refused, owner=self, latest="check", title="核验证书"
        )

    def compare(self) -> None:
        """核对重印, all years."""

        def done(count: int, differ: list[tuple[str, str]]) -> None:
            if differ:
                told = "；".join(issuing.difference_sentences(differ)[:5])
                self.shell.refuse(
                    UserError(
                        f"{count} 张中有 {len(differ)} 张重印与发出时不一致。{told}",
                        "请保留原件，并把情况告诉维护人员。",
                    )
                )
            elif count:
                self.shell.toast(f"{count} 张证书重印与发出时逐字节相同")
            else:
                self.shell.toast("还没有留存指纹的证书", icon="info-fill")

        work.compare(self.shell, self.desk, self, done)
