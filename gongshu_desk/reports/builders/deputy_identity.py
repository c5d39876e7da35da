"""Who a deputy is, with the place for the photo: the head of the handbook and of the recommendation."""

from gongshu_desk.domain.forms import Identity
from gongshu_desk.reports.cells import cell, label
from gongshu_desk.reports.document import Cell, Column, Group, Row, Run, Table
from gongshu_desk.reports.ink import HINT
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import birth, dotted_day, name_lines

WIDTHS = (21.0, 31.0, 15.0, 17.0, 20.0, 25.0, 36.0)
NAME_SIZE = 16.0
LONG_NAME_SIZE = 10.5


def identity_table(who: Identity, height: float = 10.4, photo: bytes = b"") -> Table:
    """Five rows beside the photo (JPEG), or its place of 36 mm; the post below over the whole width."""
    columns = tuple(Column(width, Align.CENTRE, 9.8, pad=1.2) for width in WIDTHS)
    lines = name_lines(who.name)
    size = NAME_SIZE if len(lines) == 1 else LONG_NAME_SIZE
    name = Cell(tuple((Run(line, Role.KAI, size),) for line in lines))
    ethnicity = who.ethnicity if not who.ethnicity or who.ethnicity.endswith("族") else f"{who.ethnicity}族"
    hint = (Run("二寸免冠", size=9.4, colour=HINT),), (Run(" ", size=4),), (Run("照　　片", size=9.4, colour=HINT),)
    place = Cell(rows=5, picture=photo) if photo else Cell(hint, rows=5)
    since = who.elected_on or who.in_office_since
    elected = label("当选日期" if who.elected_on or not since else "任职日期")
    rows = (
        (label("姓名"), name, label("性别"), cell(who.sex), label("出生年月"), cell(birth(who.birth)), place),
        (label("民族"), cell(ethnicity), label("党派"), _fitting(who.party, 4, 8.2), label("文化程度"), _fitting(who.education, 6, 8.8)),
        (label("代表证号"), cell(who.certificate_no), label("届次"), cell(who.term), elected,
         cell(dotted_day(since) if since else "")),
        (label("选区"), cell(who.electoral_district), label("小组"), cell(who.group, size=9.4), label("联系电话"),
         cell(who.phone)),
        (label("单位职务"), cell(who.position, span=5, align=Align.LEFT, pad=2.2)),
    )  # fmt: skip
    return Table(columns, (Group(tuple(Row(row, height) for row in rows), keep=True),))


def _fitting(text: str, most: int, size: float) -> Cell:
    """Set smaller where it has more than `most` characters: 无党派人士, 研究生（博士）."""
    return cell(text, size=0 if len(text) <= most else size)
