"""居民议事会议, 民生实事 and 两官评议: meetings with what was voted at them, projects with what deputies did about them."""

from gongshu_desk.ui.pages.supervision.appraisals import AppraisalsPage
from gongshu_desk.ui.pages.supervision.councils import CouncilsPage
from gongshu_desk.ui.pages.supervision.projects import ProjectCard

__all__ = ["AppraisalsPage", "CouncilsPage", "ProjectCard"]
