"""The page 代表: the roster, the card beside it, and what happens to a mandate."""

from gongshu_desk.ui.pages.deputies.view import deputies_view

__all__ = ["deputies_view"]
