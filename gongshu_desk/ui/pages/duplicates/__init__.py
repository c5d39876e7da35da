"""查重与合并: what may have been entered twice, side by side, merged and taken apart."""

from gongshu_desk.ui.pages.duplicates.page import DuplicatesPage

__all__ = ["DuplicatesPage"]
