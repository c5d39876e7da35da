"""Papers of suggestions, opinions, liaison stations and livelihood projects."""

from gongshu_desk.reports.catalog.entry import Report

REPORTS: tuple[Report, ...] = ()
