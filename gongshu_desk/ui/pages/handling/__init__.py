"""办理: what has to be done with the suggestions, one life at a time or many at once."""

from gongshu_desk.ui.pages.handling.page import HandlingPage

__all__ = ["HandlingPage"]
