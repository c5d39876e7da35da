"""The import wizard: file, columns, preview, result."""

from gongshu_desk.ui.pages.importing.page import ImportPage

__all__ = ["ImportPage"]
