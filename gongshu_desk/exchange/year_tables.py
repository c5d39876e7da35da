"""The sheets of the year-end workbook, in order."""

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.exchange.year_affairs import (
    activities_table,
    definitions_table,
    duty_table,
    handling_table,
    honours_table,
    of_kind_table,
    opinions_table,
    stations_table,
    suggestions_table,
    trainings_table,
)
from gongshu_desk.exchange.year_people import (
    attendance_table,
    changes_table,
    details_table,
    groups_table,
    lines_table,
    points_table,
    roster_table,
    structure_table,
)
from gongshu_desk.exchange.year_table import YearTable
from gongshu_desk.services.year_sheets import (
    YearSheets,
)


def tables(sheets: YearSheets) -> list[YearTable]:
    """Every sheet of the workbook behind the cover, in order."""
    return [
        structure_table(sheets), roster_table(sheets), details_table(sheets), points_table(sheets), groups_table(sheets), lines_table(sheets),
        attendance_table(sheets), trainings_table(sheets), activities_table(sheets), stations_table(sheets), opinions_table(sheets),
        suggestions_table(sheets), handling_table(sheets), duty_table(sheets),
        of_kind_table(sheets, ActivityKind.LIVELIHOOD, "民生实事监督"), of_kind_table(sheets, ActivityKind.COUNCIL, "居民议事会议"),
        honours_table(sheets), changes_table(sheets), definitions_table(),
    ]  # fmt: skip
