"""指标: the figures a district reports, for a year, a term or any days, with the rows behind each."""

from gongshu_desk.ui.pages.indicators.page import IndicatorsPage

__all__ = ["IndicatorsPage"]
