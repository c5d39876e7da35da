"""Sheets in and out, the year-end workbook."""
