"""The year's points as one sheet, as the desktop's board shows them."""

from pathlib import Path

from gongshu_desk.domain import names
from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.exchange.year_table import number
from gongshu_desk.services.year_figures import YearBook


def write_points(book: YearBook, path: Path) -> int:
    """Write rank, person, days, categories, total and band of everybody; the number of people."""
    result = book.result
    codes = [category.code for category in result.scheme.categories]
    labels = ["名次", "姓名", "代表证号", "代表小组", "履职天数"]
    labels += [f"{category.code} {category.name}" for category in result.scheme.categories]
    labels += ["积分", "等次", "备注"]

    def fill(sheet: Book) -> None:
        page = sheet.sheet("履职积分")
        heads(page, 0, labels, [8, 14, 20, 14, 10, *(14 for _ in codes), 10, 10, 40], sheet)
        for place, row in enumerate(result.rows, start=1):
            values = [
                row.rank if row.rank is not None else "—", names.printed(row.name), row.certificate_no, row.group,
                number(row.days), *(number(row.categories[code]) for code in codes), row.total, row.band, row.remark,
            ]  # fmt: skip
            for column, value in enumerate(values):
                put(page, place, column, value, sheet)
        foot = f"{result.scheme.title} 第 {result.scheme.version} 版；指纹 {book.stamp.short_fingerprint}"
        put(page, len(result.rows) + 2, 0, foot, sheet)

    save(path, fill)
    return len(result.rows)
