"""工作台: the first page, and the whole list of what is to be done."""

from gongshu_desk.ui.pages.dashboard.page import DashboardPage
from gongshu_desk.ui.pages.dashboard.todo import TodoPage

__all__ = ["DashboardPage", "TodoPage"]
