"""评选: candidates named by conditions, votes, the chosen, honours and certificates."""

from gongshu_desk.ui.pages.selections.page import SelectionsPage

__all__ = ["SelectionsPage"]
