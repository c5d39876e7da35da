"""A trial as a workbook: everybody before and after, and the items that made the difference."""

from pathlib import Path

from gongshu_desk.domain import names
from gongshu_desk.domain.points.trial import MOVE_WORDS, climbed_words, item_sentence
from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.exchange.year_table import number
from gongshu_desk.services.what_if import Tried

PEOPLE = ["代表证号", "姓名", "代表小组", "现行积分", "现行名次", "现行等次", "试算名次", "试算等次", "试算积分", "积分增减",
          "名次变化", "等次变化", "备注"]  # fmt: skip
ITEMS = ["代表证号", "姓名", "细则", "名称", "现行计入", "试算计入", "增减", "怎样算的"]


def write_trial(tried: Tried, path: Path) -> int:
    """Write both sheets; the number of people."""

    def fill(sheet: Book) -> None:
        _people(sheet, tried)
        _items(sheet, tried)

    save(path, fill)
    return len(tried.trial.rows)


def _people(sheet: Book, tried: Tried) -> None:
    page = sheet.sheet("试算对比")
    heads(page, 0, PEOPLE, [20, 14, 14, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40], sheet)
    for place, row in enumerate(tried.trial.rows, start=1):
        before, after = row.before, row.after
        values = [
            row.certificate_no, names.printed(row.name), row.group,
            before.total, before.rank if before.rank is not None else "—", before.band,
            after.rank if after.rank is not None else "—", after.band, after.total,
            row.change, climbed_words(row.climbed), MOVE_WORDS[row.move], after.remark,
        ]  # fmt: skip
        for column, value in enumerate(values):
            put(page, place, column, value, sheet)
    old, new = tried.old, tried.new
    foot = (
        f"试算，不是结果；{tried.year} 年度；现行 {old.scheme.title} 第 {old.scheme.version} 版，"
        f"试算 {new.scheme.title} 第 {new.scheme.version} 版；{tried.trial.sentence}"
    )
    put(page, len(tried.trial.rows) + 2, 0, foot, sheet)


def _items(sheet: Book, tried: Tried) -> None:
    page = sheet.sheet("每项增减")
    heads(page, 0, ITEMS, [20, 14, 8, 30, 10, 10, 10, 60], sheet)
    place = 0
    for row in tried.trial.rows:
        for one in tried.why(row.certificate_no):
            place += 1
            values = [
                row.certificate_no, names.printed(row.name), one.code, one.name,
                number(one.before), number(one.after), number(one.change), item_sentence(one),
            ]  # fmt: skip
            for column, value in enumerate(values):
                put(page, place, column, value, sheet)
