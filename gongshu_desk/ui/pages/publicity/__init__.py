"""公示与异议: the window of publication, the objections, and what a later round corrects."""

from gongshu_desk.ui.pages.publicity.page import PublicityPage

__all__ = ["PublicityPage"]
