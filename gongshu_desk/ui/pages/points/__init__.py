"""积分: the year's board, one deputy's statement, and the trial of another rule file."""

from gongshu_desk.ui.pages.points.page import PointsPage

__all__ = ["PointsPage"]
