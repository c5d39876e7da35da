"""打印件: every print of the program in one place, what it is for, its sample, whom it is printed for."""

from gongshu_desk.ui.pages.prints.page import PrintsPage

__all__ = ["PrintsPage"]
