"""述职 over the term and the teller's table: 届内安排 and 测评计票."""

from gongshu_desk.ui.pages.duty.ballots import BallotsPage
from gongshu_desk.ui.pages.duty.term import TermPage

__all__ = ["BallotsPage", "TermPage"]
