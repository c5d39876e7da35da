"""Matrices out: the rows of an import that were not taken, with their reasons."""

from collections.abc import Sequence
from pathlib import Path

from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.services.matrix_intake import MatrixPlan


def export_unread(plan: MatrixPlan, places: Sequence[int], path: Path) -> int:
    """Rows of a matrix as they came, with 原行号 and 原因 behind; how many. Mended, the file can be imported again."""
    sheet = plan.sheet

    def fill(book: Book) -> None:
        page = book.sheet("未导入的行")
        page.write_string(0, 0, sheet.title or sheet.file, book.title)
        labels = ["代表证号", "姓名", "小组", *(column.shown for column in sheet.meetings), "备注"]
        heads(page, 1, labels, [16, 12, 12, *(12 for _ in sheet.meetings), 60], book)
        for line, place in enumerate(places, start=2):
            person = sheet.people[place]
            reasons = _reasons(plan, place)
            cells = [person.certificate_no, person.name, person.group, *person.marks]
            for column, value in enumerate([*cells, f"第 {person.row} 行：{'；'.join(reasons)}"]):
                put(page, line, column, value, book)

    save(path, fill)
    return len(places)


def _reasons(plan: MatrixPlan, place: int) -> list[str]:
    person = plan.people[place]
    if person.state == "out":
        return ["选了不导入这一行"]
    state, told = plan.row_state(place)
    return told if state == "error" else [text for text in told if "不动" in text] or ["没有写入"]
