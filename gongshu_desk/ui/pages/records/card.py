"""The plain card of a record: title, state, its fields, and what can be done with it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.words import referred
from gongshu_desk.domain.records.fields import masked, shown
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.records import title_of
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.record_side import Line, RecordCard
from gongshu_desk.ui.pages.records.revealing import Give

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.records.page import RecordsPage

BY_PERSON = ("attendance", "duty-reports", "opening-totals")
"""Kinds whose records are called by the deputy's name."""


class PlainCard(RecordCard):
    """Lists the fields of the current row that hold something; references are shown by name."""

    def __init__(self, page: "RecordsPage") -> None:
        actions = [Action("编辑", page.edit, "pencil-simple", tip="修改这一条（F2）", command=page.kind.command)]
        if page.view.prints and page.view.prints[0].option:
            actions.append(Action(page.view.prints[0].word, page.files.print_one, "printer", tip="只打这一条"))
        super().__init__(actions, self._more)
        self._page = page
        self._row: Row | None = None

    def _more(self) -> list[Action | None]:
        return list(self._page._menu([self._row])) if self._row is not None else []

    def show_row(self, current: Row | None) -> None:
        """Show a row, or that none is chosen."""
        self._row = current
        if current is None:
            self.show_record("没有选中记录", "在左边的表里选一条", "", ())
            return
        kind = self._page.kind
        chip = next((shown(current[s.name]) for s in kind.fields if s.codes and current.get(s.name)), "")
        person = current.get("holder") or current.get("lead_name")
        title = printed(str(current["name"])) if kind.name in BY_PERSON else title_of(kind, current)
        self.show_record(title, printed(str(person or "")), chip, self._lines(kind, current))

    def _lines(self, kind: RecordKind, current: Row) -> list[Line]:
        lines = []
        for spec in kind.fields:
            value = current.get(spec.name)
            if value in (None, "", (), False) or (spec.name == "name" and kind.name in BY_PERSON):
                continue
            text = self._named(spec.meta.refers, value) if spec.meta.refers else shown(value)
            text = referred(text) if spec.name == "refers" else text  # 「活动 A012」, not the key of a file
            hidden = masked(text, spec.meta.private) if spec.meta.private else ""
            label = spec.label.replace("证号", "").replace("编号", "") if spec.meta.refers else spec.label
            lines.append(Line(label, text, hidden, self.revealed(spec.name, current["id"]) if hidden else None))
        return lines

    def _named(self, refers: str, value: Any) -> str:
        found = self._page.found
        offered = {c.value: c.label for c in found.choices.get(refers, ())} if found is not None else {}
        several: Sequence[Any] = value if isinstance(value, tuple) else (value,)
        return "、".join(offered.get(one, shown(one)) for one in several)

    def revealed(self, field: str, number: int) -> Callable[[Give], object]:
        """What shows one private field of a record, after it was logged."""
        show = self._page.editor.revealing(number, self)
        return lambda give: show(field, give)
