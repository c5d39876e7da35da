"""What the register prints: certificates as they were issued, specimens, the list of a batch. All go to the preview."""

from collections import Counter
from typing import TYPE_CHECKING

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.certificate_entries import Entry
from gongshu_desk.ui.kit.buttons import Action

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.certificates.page import CertificatesPage


class Prints:
    """The printing of one register page, in the order and for the paper chosen there."""

    def __init__(self, page: "CertificatesPage") -> None:
        self._page = page

    def selected(self) -> None:
        """The selected certificates."""
        self.certificates([each["entry"] for each in self._page.table.selected_rows()])

    def current(self) -> None:
        """The one in the card."""
        entry = self._page.current()
        self.certificates([entry] if entry else [])

    def shown(self, kind: CertificateKind | None = None) -> None:
        """Every certificate of the list as it is filtered now, or those of one kind."""
        self.certificates([entry for entry in self._shown() if kind is None or entry.kind is kind])

    def by_kind(self) -> list[Action]:
        """One action for each kind in the list."""
        counts = Counter(entry.kind for entry in self._shown())
        return [
            Action(f"打印列表中的{kind.label}（{counts[kind]} 张）", lambda kind=kind: self.shown(kind), "files")
            for kind in CertificateKind
            if counts[kind]
        ]

    def certificates(self, entries: list[Entry]) -> None:
        """Preview these; a stack is of one kind and one year, for its paper and its numbers are."""
        if len({(entry.kind, entry.year) for entry in entries}) > 1:
            error = InvalidInput("选中的证书不是同一种类、同一年度。", "请先按种类和年度筛选，再分别打印。")
            self._page.shell.refuse(error)
        elif entries:
            self._preview(entries[0].kind.value, entries[0].year, [entry.number for entry in entries])

    def list_(self) -> None:
        """发放清单 of the whole year, or of what a filter leaves."""
        page = self._page
        narrowed = page.fresh or page.search.value() or page.kind.value() or page.state.value()
        self.list_of(self._shown() if narrowed else [])

    def list_of_shown(self) -> None:
        """发放清单 of the certificates in the list."""
        self.list_of(self._shown())

    def list_of(self, entries: list[Entry]) -> None:
        """发放清单 of these, or of the whole year where none are given."""
        years = {entry.year for entry in entries} or {self._page.shell.year}
        if len(years) > 1:
            self._page.shell.refuse(InvalidInput("列表里有几个年度的证书。", "清单按年度打印，请先选定年度。"))
        else:
            self._preview("certificate-list", years.pop(), [entry.number for entry in entries])

    def specimens(self, kind: CertificateKind, numbers: list[str], order: str) -> None:
        """The certificates of some deputies before they have a number."""
        choices = {"order": order, "stock": self._page.stock.value() or "full"}
        self._page.shell.go("preview", (kind.value, {"mandate": numbers, "choices": choices}))

    def _shown(self) -> list[Entry]:
        return [each["entry"] for each in self._page.table.rows()]

    def _preview(self, name: str, year: int, numbers: list[str]) -> None:
        choices = {"order": self._page.order.value() or "number"}
        if name != "certificate-list":
            choices["stock"] = self._page.stock.value() or "full"
        self._page.shell.go("preview", (name, {"year": year, "certificate": numbers, "choices": choices}))
