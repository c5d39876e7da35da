"""On which pages of a section its headings stand, for an index at its front."""

from gongshu_desk.reports.document import Heading, Section
from gongshu_desk.reports.flow import Flow


def heading_pages(section: Section) -> dict[str, int]:
    """Heading → page of the section. The section is laid out for it, not drawn."""
    found: dict[str, int] = {}
    for number, marks in enumerate(Flow(section).pages, start=1):
        for mark in marks:
            block = getattr(mark, "keywords", {}).get("block")
            if isinstance(block, Heading):
                found.setdefault(block.text, number)
    return found
