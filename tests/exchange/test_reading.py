"""Finding the records in files as offices keep them. Every file is made here and holds made-up people."""

import csv
import io
import os
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.fields import field_of, fields_of
from gongshu_desk.domain.untidy import read_cell
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.mapping import known_headers, map_headers
from gongshu_desk.exchange.reading import HINT_PREFIX, SAMPLE_PREFIX, Grid, read_grid

FIELDS = fields_of(DeputyDraft)
KNOWN = known_headers(FIELDS)
XLS = Path(__file__).resolve().parents[1] / "data" / "roster.xls"


def workbook(path: Path, rows: list[list[object]], merges: tuple[str, ...] = (), name: str = "Sheet1") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = name
    for row in rows:
        sheet.append(row)
    for merge in merges:
        sheet.merge_cells(merge)
    book.save(path)
    return path


def people(grid: Grid) -> list[object]:
    return [row["姓名"] for _, row in grid.rows]


def test_a_plain_sheet(tmp_path):
    path = workbook(
        tmp_path / "a.xlsx", [["姓名", "性别", "出生日期"], ["王一", "男", date(1981, 4, 12)], ["李二", "女", None]]
    )
    grid = read_grid(path, KNOWN)
    assert (grid.file, grid.sheet, grid.header_row) == ("a.xlsx", "Sheet1", 1)
    assert grid.headers == ("姓名", "性别", "出生日期")
    assert grid.rows[0] == (2, {"姓名": "王一", "性别": "男", "出生日期": date(1981, 4, 12)})
    assert [number for number, _ in grid.rows] == [2, 3]
    assert grid.notes == ()


def test_titles_two_row_heading_merges_and_tail(tmp_path):
    rows = [
        ["某某街道代表名册"],
        ["（共 4 名，以姓氏笔画为序）"],
        [],
        ["序号", "小组", "基本情况", None, None, "联系方式", "备注"],
        [None, None, "姓　　名", "性 别", "出生\n年月", "手机", None],
        [1, "第一小组", "王　一", "男", "1964年8月", "13700000001", None],
        [2, None, "李二", "女", None, None, "连任"],
        [],
        [3, "第二小组", "张三", "女", None, None, None],
        [4, None, "赵四", "男", None, None, None],
        ["合计", None, 4],
        ["填表人：王五", None, None, "审核人：李六"],
        [None, "2026年1月5日"],
    ]
    merges = ("A1:G1", "A4:A5", "B4:B5", "C4:E4", "G4:G5", "B6:B8", "B9:B10")
    grid = read_grid(workbook(tmp_path / "a.xlsx", rows, merges), KNOWN)
    assert grid.header_row == 5
    assert grid.headers == ("序号", "小组", "姓名", "性别", "出生年月", "手机", "备注")
    assert [(n, row["小组"], row["姓名"]) for n, row in grid.rows] == [
        (6, "第一小组", "王　一"),
        (7, "第一小组", "李二"),
        (9, "第二小组", "张三"),
        (10, "第二小组", "赵四"),
    ]
    assert "第 11 行「合计」" in grid.notes[0]
    assert "第 12 行「填表人：王五」" in grid.notes[0]
    assert "第 13 行" in grid.notes[0]


def test_the_same_word_under_two_headings_takes_the_upper_one_along(tmp_path):
    rows = [
        ["姓名", "当选", None, "任职终止", None],
        [None, "日期", "文号", "日期", "文号"],
        ["王一", "2021-12-15", None, "2024-01-02", None],
    ]
    grid = read_grid(workbook(tmp_path / "a.xlsx", rows, ("B1:C1", "D1:E1", "A1:A2")), KNOWN)
    assert grid.headers == ("姓名", "当选日期", "文号", "任职终止日期", "文号（2）")
    assert grid.rows[0][1]["任职终止日期"] == "2024-01-02"


def test_rows_that_are_no_records(tmp_path):
    rows = [
        ["姓名", "性别", "备注"],
        [f"{HINT_PREFIX}每人一行", "男或女", None],
        [f"{SAMPLE_PREFIX}王小明", "男", None],
        ["第一代表团", None, None],
        ["王一", "男", None],
        ["姓名", "性别", "备注"],
        ["小计", 1, None],
        ["共有", "女", "姓共的人也是人"],
        ["合一", "女", None],
        ["备注：以上人员以姓氏笔画为序", None, None],
    ]
    grid = read_grid(workbook(tmp_path / "a.xlsx", rows, ("A4:C4",)), KNOWN)
    assert people(grid) == ["王一", "共有", "合一"]
    assert "示例" not in grid.notes[0] and "说明" not in grid.notes[0]
    assert all(f"第 {n} 行" in grid.notes[0] for n in (6, 7, 10))
    assert {row["代表团（分组标题）"] for _, row in grid.rows} == {"第一代表团"}
    assert "分组标题" in grid.notes[1]


def test_the_sheet_that_fits_best_is_taken_and_hidden_ones_are_not(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    for name, headers in (
        ("封面", ["某某街道"]),
        ("旧", ["姓名", "性别", "民族", "届次"]),
        ("名册", ["姓名", "性别", "民族"]),
    ):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, headers)
        sheet.write_row(1, 0, ["王一", "男", "汉族"][: len(headers)])
        if name == "旧":
            sheet.hide()
    book.get_worksheet_by_name("名册").activate()
    book.close()
    grid = read_grid(tmp_path / "a.xlsx", KNOWN)
    assert grid.sheet == "名册"
    assert "未读取：封面" in grid.notes[0]
    assert read_grid(tmp_path / "a.xlsx", KNOWN, "旧").sheet == "旧"
    with pytest.raises(InvalidInput) as caught:
        read_grid(tmp_path / "a.xlsx", KNOWN, "新")
    assert "没有名为「新」的工作表" in caught.value.sentence
    assert "名册" in caught.value.next_step


def test_numbers_dates_and_the_epoch_of_1904(tmp_path):
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append(["姓名", "当选日期", "出生日期"])
    book.active.append(["王一", 43083, date(1981, 4, 12)])
    book.active["B2"].number_format = "General"
    book.save(tmp_path / "a.xlsx")
    grid = read_grid(tmp_path / "a.xlsx", KNOWN)
    assert grid.epoch1904
    assert read_cell(grid.rows[0][1]["当选日期"], field_of(DeputyDraft, "elected_on"), grid.epoch1904) == date(
        2021, 12, 15
    )
    assert grid.rows[0][1]["出生日期"] == date(1981, 4, 12)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_in_every_writing(tmp_path, encoding, mark):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=mark)
    writer.writerow(["单位：某某街道", "", "填报日期：2025/12/31"])
    writer.writerow([])
    writer.writerow(["编号", "代表姓名", "性 别", "职 务"])
    writer.writerow(["1", "王㬎", "女", "书记, 主任; 兼\t职"])
    writer.writerow(["2", "木沙•买提", "男", '"劳模"\n二次'])
    path = tmp_path / "a.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    grid = read_grid(path, KNOWN)
    assert grid.header_row == 3
    assert grid.headers == ("编号", "代表姓名", "性别", "职务")
    assert grid.rows[0] == (4, {"编号": "1", "代表姓名": "王㬎", "性别": "女", "职务": "书记, 主任; 兼\t职"})
    assert grid.rows[1][0] == 5


def test_csv_cells_guarded_against_becoming_numbers(tmp_path):
    (tmp_path / "a.csv").write_text('姓名,代表证号\n王一,"=""0001"""\n', "utf-8")
    assert read_grid(tmp_path / "a.csv", KNOWN).rows[0][1]["代表证号"] == "0001"


def test_an_old_xls(tmp_path):
    grid = read_grid(XLS, KNOWN)
    assert (grid.sheet, grid.header_row, len(grid.rows)) == ("名册", 2, 4)
    assert [row["代表小组"] for _, row in grid.rows] == ["第一小组", "第一小组", "第二小组", "第二小组"]
    assert grid.rows[0][1]["出生年月"] == date(1980, 1, 2)
    assert grid.rows[0][1]["代表证编号"] == 3301050110001.0


def test_an_ods_with_its_million_empty_rows(tmp_path):
    path = ods(tmp_path / "a.ods", ODS_ROWS + ODS_EMPTY_TAIL)
    grid = read_grid(path, KNOWN)
    assert [(n, row["姓名"], row["代表小组"]) for n, row in grid.rows] == [
        (2, "王一", "第一小组"),
        (3, "李二", "第一小组"),
    ]


def test_a_file_named_wrongly_is_told_by_its_content(tmp_path):
    workbook(tmp_path / "a.xlsx", [["姓名", "性别"], ["王一", "男"]])
    (tmp_path / "a.xlsx").rename(tmp_path / "a.csv")
    assert people(read_grid(tmp_path / "a.csv", KNOWN)) == ["王一"]


def test_unknown_headers_are_kept_for_the_clerk_to_name(tmp_path):
    path = workbook(
        tmp_path / "a.xlsx", [["名册"], ["人", "何方", "干什么"], ["王一", "东", "一"], ["李二", "西", "二"]]
    )
    grid = read_grid(path, KNOWN)
    assert grid.header_row == 2
    assert map_headers(grid.headers, FIELDS, chosen={"人": "姓名"}).by_header == {"人": "name"}


def test_a_column_without_a_header_is_kept_where_it_holds_something(tmp_path):
    path = workbook(tmp_path / "a.xlsx", [["姓名", None, "性别", None], ["王一", "甲", "男", None]])
    assert read_grid(path, KNOWN).headers == ("姓名", "B列", "性别")


@pytest.mark.parametrize("content", [[], [[None]], [["只有一句话，没有表"]], [[1, 2, 3], [4, 5, 6]]])
def test_a_sheet_without_records_is_refused(tmp_path, content):
    with pytest.raises(InvalidInput):
        read_grid(workbook(tmp_path / "a.xlsx", content), KNOWN)


def test_ten_thousand_and_one_rows_come_out_whole(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx", {"constant_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["姓名", "代表证号"])
    for number in range(10_001):
        sheet.write_row(number + 1, 0, ["王一", f"33{number:07d}"])
    book.close()
    grid = read_grid(tmp_path / "a.xlsx", KNOWN)
    assert len(grid.rows) == 10_001
    assert grid.rows[-1] == (10_002, {"姓名": "王一", "代表证号": "330010000"})


ODS_CONTENT = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>'
    '<office:spreadsheet><table:table table:name="名册">{}</table:table></office:spreadsheet></office:body>'
    "</office:document-content>"
)
ODS_EMPTY_TAIL = (
    '<table:table-row table:number-rows-repeated="1048573">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


def ods_cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


def ods_row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


ODS_ROWS = (
    ods_row(*map(ods_cell, ("姓名", "性别", "代表小组")))
    + ods_row(ods_cell("王一"), ods_cell("男"), ods_cell("第一小组", ' table:number-rows-spanned="2"'))
    + ods_row(ods_cell("李二"), ods_cell("女"), "<table:covered-table-cell/>")
)


def ods(path: Path, rows: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("content.xml", ODS_CONTENT.format(rows))
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
    return path


SAMPLES = Path(os.environ.get("GONGSHU_SAMPLES", ""))


@pytest.mark.skipif("GONGSHU_SAMPLES" not in os.environ, reason="these files lie outside the repository")
@pytest.mark.parametrize(
    ("name", "header_row", "count"),
    [
        ("npc14-part.csv", 1, 705),
        ("名册-两行表头-合并单元格.xlsx", 4, 100),
        ("名册-GBK.csv", 3, 60),
        ("名册-证号日期混写.xlsx", 1, 63),
    ],
)
def test_sample_rosters(name, header_row, count):
    grid = read_grid(SAMPLES / name, KNOWN)
    assert (grid.header_row, len(grid.rows)) == (header_row, count)
    mapped = map_headers(grid.headers, FIELDS)
    assert "name" in mapped.by_header.values()
    faults = []
    for number, row in grid.rows:
        for field, value in mapped.values(row).items():
            try:
                read_cell(value, field_of(DeputyDraft, field), grid.epoch1904)
            except InvalidInput:
                faults.append((number, field))
    if "混写" in name:
        assert faults == [*((n, "id_number") for n in range(4, 64, 10)), (62, "born"), (62, "id_number")]
    else:
        assert faults == []
    if "合并" in name:
        assert [row["小组"] for _, row in grid.rows].count("第三小组") == 25
