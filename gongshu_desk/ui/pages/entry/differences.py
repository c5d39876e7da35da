"""What a save would change in stored records, before it is written: row, field, old → new."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.records.fields import form_fields_of, masked
from gongshu_desk.services.intake import Planned
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column, changed_cell
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import table_card
from gongshu_desk.ui.kit.record_table import RecordTable

COLUMNS = (
    Column("row", "行", "number", 56, rank=0, sortable=False),
    Column("key", "记录", "name", 150, rank=0, sortable=False),
    Column("label", "项目", width=110, rank=0, sortable=False),
    Column("change", "改动", width=280, stretch=True, rank=0, sortable=False, show=lambda v, _r: changed_cell(*v)),
)
MOST_SEEN = 9
"""Lines in sight; the rest scrolls."""


def differences_box(parent: QWidget | None, kind: RecordKind, changes: Sequence[Planned], new: int = 0) -> Dialog:
    """The dialog that names every change; accepted means write."""
    specs = {spec.name: spec for spec in form_fields_of(kind.draft)}
    lines = [
        (one.row, one.key, specs[name].label, tuple(masked(v, specs[name].meta.private) or "空" for v in (old, value)))
        for one in changes
        for name, (old, value) in one.differences.items()
    ]
    box = Dialog(parent, f"要修改 {len(changes)} {kind.measure}已有的{kind.label}", "pencil-simple", width=640)
    table = RecordTable(COLUMNS, label="改动", density="compact")
    table.set_rows(lines)
    table.setMinimumHeight(table.height_for(min(MOST_SEEN, max(3, len(lines)))) + 4)
    also = f"另外新增 {new} {kind.measure}。" if new else ""
    told = Label(f"共 {len(lines)} 处改动。{also}确认后一次写入，可以一步撤销。", tone="ink2", wrap=True)
    accept = Button("确认修改", "primary", run=box.accept)
    accept.setDefault(True)
    box.set_content(told, table_card(None, table), buttons=(None, Button("再看看", run=box.reject), accept))
    box.resize(ladder.wide(680), box.sizeHint().height())
    accept.setFocus()
    return box
