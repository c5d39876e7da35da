"""换届: the wizard from one term to the next."""

from gongshu_desk.ui.pages.roll_over.page import RollOverPage

__all__ = ["RollOverPage"]
