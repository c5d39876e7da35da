"""The page on which a second person checks what was entered."""

from gongshu_desk.ui.pages.review.page import ReviewPage as ReviewPage

__all__ = ["ReviewPage"]
