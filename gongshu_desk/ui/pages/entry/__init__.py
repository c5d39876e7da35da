"""批量登记: many records of one kind in a grid."""

from gongshu_desk.ui.pages.entry.page import EntryPage

__all__ = ["EntryPage"]
