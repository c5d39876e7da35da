"""工作报告: the text of the year's or the term's report, its figures, and what becomes of it."""

from gongshu_desk.ui.pages.work_report.page import WorkReportPage

__all__ = ["WorkReportPage"]
