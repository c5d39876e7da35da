"""签到: the list of sign-in units, and the full-screen roll call."""

from gongshu_desk.ui.pages.rollcall.page import RollCallPage

__all__ = ["RollCallPage"]
