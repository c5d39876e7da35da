"""A believable street or district of people who do not exist, for trying the program out and for tests."""

from gongshu_desk.services.demo.fill import LAST_DAY, LAST_YEAR, Filled, fill

__all__ = ["LAST_DAY", "LAST_YEAR", "Filled", "fill"]
