"""Titles in balanced lines."""

from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.official_grid import TITLE_SIZE, WIDE
from gongshu_desk.reports.roles import Role
from gongshu_desk.reports.text import balanced


def title_lines(text: str, role: Role = Role.OFFICIAL_TITLE, size: float = TITLE_SIZE, wide: float = WIDE) -> list[str]:
    """A title as it stands: no mark at its end, in as few lines as `wide` millimetres hold."""
    return balanced(text.strip().rstrip("。，；：、"), role, size, wide * MM)
