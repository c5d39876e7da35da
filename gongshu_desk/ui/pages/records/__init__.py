"""The generic page of every record kind."""

from gongshu_desk.ui.pages.records.page import RecordsPage

__all__ = ["RecordsPage"]
