"""年终: what is missing, the prints, the workbook, closing the year."""

from gongshu_desk.ui.pages.year_end.page import YearEndPage

__all__ = ["YearEndPage"]
