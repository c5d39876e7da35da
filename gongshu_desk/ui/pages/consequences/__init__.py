"""结果运用: the lists that follow from a year's points. Lists only."""

from gongshu_desk.ui.pages.consequences.page import ConsequencesPage

__all__ = ["ConsequencesPage"]
