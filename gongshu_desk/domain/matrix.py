"""An attendance matrix (签到打勾矩阵): people down, meetings across, ticks and words in the cells. Plain values."""

from collections import Counter
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class HeadCell:
    """One heading cell over a meeting: what stands there, the label of its row (活动内容, 日期), columns it spans."""

    value: Any
    label: str = ""
    across: int = 1


@dataclass(frozen=True, slots=True)
class MeetingColumn:
    """One column of marks. `letter` is the sheet's own name of the column; `shown` its heading as one line."""

    letter: str
    shown: str
    cells: tuple[HeadCell, ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of marks: the sheet's own row number, who stands there, and a mark for each meeting (「」 = blank).

    `fault` says why the certificate number of the row cannot be read.
    """

    row: int
    name: str
    certificate_no: str
    group: str
    marks: tuple[str, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class MatrixSheet:
    """A sheet in which a matrix was found.

    `title` is what stands above the heading; `notes` lines that may explain the marks; `remarks` sentences on what
    was left out; `year` the year that title or sheet name tell, None where they tell none or several.
    """

    file: str
    sheet: str
    title: str
    header_row: int
    meetings: tuple[MeetingColumn, ...]
    people: tuple[PersonRow, ...]
    notes: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    year: int | None = None
    epoch1904: bool = False

    def marks(self) -> Counter[str]:
        """How often each mark stands in the sheet, blank cells under 「」."""
        return Counter(mark for person in self.people for mark in person.marks)
