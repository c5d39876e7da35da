"""The card of one electoral district: its counts, its 参选率, and the election it belongs to, added up."""

from typing import Any

from gongshu_desk.domain.records.fields import shown
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.record_side import Line, RecordCard

_OWN = ("held_on", "registered", "voted", "seats", "candidates", "elected", "rounds", "note")


class ElectionCard(RecordCard):
    """Made by the generic page, which is its host."""

    def __init__(self, host: Any) -> None:
        super().__init__([Action("编辑", host.edit, "pencil-simple", tip="修改这一条（F2）")], self._more)
        self._host = host
        self._row: Row | None = None

    def _more(self) -> list[Action | None]:
        return list(self._host._menu([self._row])) if self._row is not None else []

    def show_row(self, current: Row | None) -> None:
        """Show a district, or that none is chosen."""
        self._row = current
        if current is None:
            self.show_record("没有选中选区", "在左边的表里选一个选区", "", ())
            return
        self.show_record(str(current["electoral_district"]), str(current.get("election", "")), "", self._lines(current))

    def _lines(self, current: Row) -> list[Line]:
        labels = {spec.name: spec.label for spec in self._host.kind.fields}
        lines = [Line(labels[name], shown(current[name])) for name in _OWN if current.get(name) not in (None, "")]
        if "turnout" in current:
            lines.insert(3, Line("参选率", f"{current['turnout']}%（{current['base']}）"))
            if current["remark"]:
                lines.append(Line("说明", current["remark"]))
            lines.append(Line("合计", current["whole"]))
        return lines
