"""Every print of the list has something to show for the example's one year, as `make run` prints them."""

from gongshu_desk.errors import UserError
from gongshu_desk.reports.catalog import REPORTS, Options, gather
from gongshu_desk.reports.outline import strings
from gongshu_desk.services.desk import Desk

YEAR = 2025


def told(desk: Desk, name: str) -> str:
    """What the print of the year says; gathered and built, which is where a print refuses. Drawing is held elsewhere."""
    gathered = gather(desk, name, Options(YEAR))
    report = gathered.report
    assert report.complain is None or not list(report.complain(gathered.figures)), name
    return "".join(text for section in report.build(gathered.figures).sections for _, text in strings(section.blocks))


def test_every_print_of_the_example_year(street: Desk) -> None:
    refused = {}
    for report in REPORTS:
        try:
            assert told(street, report.name), report.name
        except UserError as error:
            refused[report.name] = error.sentence
    assert refused == {}
