"""How one kind of record is shown on the generic page: columns, filters, orders, words. Plain values only.

Labels come from the drafts, so a view names fields; what it adds is width, rank and the words around them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.records.fields import Draft, FieldSpec, field_of, shown
from gongshu_desk.ui.kit.chips import STATUS
from gongshu_desk.ui.kit.columns import Cell, Column, Row

WORD = 14
"""Pixels of a Chinese character at 标准."""


@dataclass(frozen=True, slots=True)
class Print:
    """A report that fits a kind: its name, the words on the button, the filter it is narrowed by and the row's field
    that gives it (both empty where it cannot be narrowed)."""

    report: str
    word: str
    option: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says: title, what a single record is called, hint of the search field, the empty page."""

    title: str
    noun: str
    new: str
    explain: str
    search: str
    empty: str
    empty_explain: str
    first: str
    first_meaning: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """One kind on the generic page.

    kind: name of the record kind, also the page's key. tables: what it shows, as named in change notices.
    columns: of the table. filters: (field, 「全部类型」). sorts: (words, column key or "-key"); the first one is in
    force. by_year: whether the 年度 of the top bar narrows it. keep: (row, term number, level) → whether it belongs
    here at all. extend: adds figures to the rows, on the store worker. skip: fields without a line in the form.
    ordered: puts rows into an order that no column holds, asked for by a sort key "=order".
    elsewhere: the page that knows the keys this one was asked for and does not.
    prints: what can be printed of this kind; the first one has the button and Ctrl+P, all are in the menus.
    link: (column key of an action, page, field handed over). related: (words, icon, page) in ⋯.
    doors: the same with a key, as buttons of the heading. card: makes the
    detail card from its host; without it the generic one lists the fields.
    sections: the key of its place in a field of work (`sections`): the page's own, or that of the page it lies below.
    elsewhere_acts: (words, icon, page, row → argument) of the context menu, for what another page does with one row.
    """

    kind: str
    words: Words
    columns: tuple[Column, ...]
    tables: frozenset[str]
    filters: tuple[tuple[str, str], ...] = ()
    sorts: tuple[tuple[str, str], ...] = ()
    by_year: bool = True
    counts: Callable[[Sequence[Row], int], str] | None = None
    keep: Callable[[Row, Any, Any], bool] | None = None
    extend: Callable[[Any, list[Row], int], None] | None = None
    skip: frozenset[str] = frozenset()
    link: tuple[str, str, str] | None = None
    related: tuple[tuple[str, str, str], ...] = ()
    doors: tuple[tuple[str, str, str, str], ...] = ()
    elsewhere: str = ""
    prints: tuple[Print, ...] = ()
    card: Callable[[Any], QWidget] | None = None
    ordered: Callable[[list[Row], str], list[Row]] | None = None
    defaults: dict[str, Any] = field(default_factory=dict)
    sections: str = ""
    elsewhere_acts: tuple[tuple[str, str, str, Callable[[Row], Any]], ...] = ()


def field_column(draft: type[Draft], name: str, width: int = 0, **rest: Any) -> Column:
    """The column of a declared field: label, role and writing follow from its declaration.

    Amounts stand at the right, codes with a chip where the word has one, dates and texts at the left; a private
    field is masked by the page before it comes here.
    """
    spec = field_of(draft, name)
    rest.setdefault("role", _role(spec))
    return Column(name, rest.pop("label", spec.label), width=width or _width(spec), **rest)


def name_column(key: str = "name", label: str = "姓名", width: int = 110, **rest: Any) -> Column:
    """A person's name as it is printed."""
    from gongshu_desk.domain.names import printed

    rest.setdefault("rank", 0)
    return Column(key, label, "name", width, show=lambda v, _row: Cell(printed(v)) if v else Cell("—", "ink3"), **rest)


def _role(spec: FieldSpec) -> Any:
    if spec.type in ("int", "decimal"):
        return "number"
    if spec.codes and all(shown(code) in STATUS for code in spec.codes):
        return "quiet_chip"
    return "text"


def _width(spec: FieldSpec) -> int:
    longest = max((len(shown(code)) for code in spec.codes), default=0)
    if spec.type == "date":
        return 112
    if spec.type in ("int", "decimal", "yes_no"):
        return len(spec.label) * WORD + 24
    if longest:
        return max(longest * WORD + 44, len(spec.label) * WORD + 24)
    return max(len(spec.label) * WORD + 24, spec.meta.width * 8)
