"""Untidy forms of sheets, one small made-up sample each: read right, or said why not."""

import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.fields import field_of, fields_of
from gongshu_desk.domain.untidy import read_cell
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.mapping import known_headers, map_headers
from gongshu_desk.exchange.reading import Grid, read_grid

FIELDS = fields_of(DeputyDraft)
KNOWN = known_headers(FIELDS)


def sheet(path: Path, rows: list[list[object]], merges: tuple[str, ...] = ()) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    for merge in merges:
        page.merge_cells(merge)
    book.save(path)
    return path


def values(grid: Grid, *labels: str) -> list[tuple[object, ...]]:
    """The read values of the fields with these labels, row by row."""
    by_label = {spec.label: spec for spec in FIELDS}
    mapped = map_headers(grid.headers, FIELDS)
    found = []
    for _, row in grid.rows:
        cells = mapped.values(row)
        specs = (by_label[label] for label in labels)
        found.append(tuple(read_cell(cells.get(spec.name), spec, grid.epoch1904) for spec in specs))
    return found


# ── what the sheet shows ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("epoch", [False, True])
def test_a_cell_is_read_as_its_number_format_shows_it(tmp_path: Path, epoch: bool) -> None:
    """1981年4月 typed in Excel is kept as the first of April; 0002 as 2: the format still knows."""
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"), {"date_1904": epoch})
    page = book.add_worksheet("名 & 册")
    month, year = book.add_format({"num_format": 'yyyy"年"m"月";@'}), book.add_format({"num_format": "yyyy"})
    chinese = book.add_format({"num_format": 57})
    day, padded = book.add_format({"num_format": "yyyy/m/d"}), book.add_format({"num_format": "0000"})
    page.write_row(0, 0, ["姓名", "代表证号", "出生年月", "当选日期"])
    for row, style in enumerate((month, year, chinese, day), start=1):
        page.write(row, 0, f"王{'一二三四'[row - 1]}")
        page.write_number(row, 1, row, padded)
        page.write_datetime(row, 2, date(1981, 4, 1), style)
        page.write_datetime(row, 3, date(2021, 12, 1), style)
    book.close()
    found = values(read_grid(tmp_path / "a.xlsx", KNOWN), "代表证号", "出生日期", "当选日期")
    assert [row[:2] for row in found] == [
        ("0001", "1981-04"), ("0002", "1981"), ("0003", "1981-04"), ("0004", "1981-04-01"),
    ]  # fmt: skip
    assert {row[2] for row in found} == {date(2021, 12, 1)}


def test_error_cells_are_not_taken_for_empty_ones(tmp_path: Path) -> None:
    """#N/A in 当选日期 is no "since the term began"; the cell is handed on as it shows and refused by its reader."""
    book = openpyxl.Workbook()
    page = book.active
    page.append(["姓名", "性别", "出生日期", "手机"])
    page.append(["王一", "男", "#N/A", "#REF!"])
    page.append(["李二", "女", "1970", None])
    book.save(tmp_path / "a.xlsx")
    (_, first), (_, second) = read_grid(tmp_path / "a.xlsx", KNOWN).rows
    assert (first["出生日期"], first["手机"], second["手机"]) == ("#N/A", "#REF!", "")
    with pytest.raises(InvalidInput, match="错误值 #REF!"):
        read_cell(first["手机"], field_of(DeputyDraft, "phone"))


@pytest.mark.parametrize(
    ("form", "number", "shown"),
    [
        ('"GS"000', 7, "GS007"), ('000"-"000', 330105, "330-105"), ("0000-00000000", 57188888888, "0571-88888888"),
        (r"\A0", 12, "A12"), ('"第"0"号"', 3, "第3号"), ("0", 3, 3.0), ("0.0_ ", 3, 3.0), ("0%", 1, "100%"),
        ('0.0"天"', 1.5, "1.5天"), ('General"人"', 56, "56人"), ("0.00%", 0.955, "95.5%"),
    ],
)  # fmt: skip
def test_a_number_dressed_with_letters_is_read_as_it_shows(
    tmp_path: Path, form: str, number: float, shown: object
) -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.append(["姓名", "性别", "代表证号"])
    page.append(["王一", "男", number])
    page["C2"].number_format = form
    book.save(tmp_path / "a.xlsx")
    assert [cells["代表证号"] for _, cells in read_grid(tmp_path / "a.xlsx", KNOWN).rows] == [shown]


def test_an_xls_is_read_as_it_shows() -> None:
    """Three people counted from 1904, with a month, a year and a day as birth, padded numbers, an error cell."""
    grid = read_grid(Path(__file__).parents[1] / "data" / "shown-1904.xls", KNOWN)
    assert values(grid, "代表证号", "出生日期", "当选日期") == [
        ("0007", "1981-04", date(2021, 12, 15)),
        ("GS012", "1981", date(2021, 12, 15)),
        ("3", "1981-04-01", date(2021, 12, 15)),
    ]
    assert [cells["手机"] for _, cells in grid.rows] == ["#N/A", "", ""]


def test_hidden_rows_and_columns_are_read_and_named(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    page = book.add_worksheet()
    for row, cells in enumerate((["姓名", "性别", "民族"], ["王一", "男", "汉"], ["李二", "女", "回"])):
        page.write_row(row, 0, cells)
    page.set_row(2, None, None, {"hidden": True})
    page.set_column(2, 2, None, None, {"hidden": True})
    book.close()
    grid = read_grid(tmp_path / "a.xlsx", KNOWN)
    assert values(grid, "姓名", "民族") == [("王一", "汉族"), ("李二", "回族")]
    assert grid.notes == ("第 3 行在表格里是隐藏的，也读取了。", "C 列在表格里是隐藏的，也读取了。")


# ── headings, titles, tails ──────────────────────────────────────────────────────────────────────────────────────


def test_titles_of_groups_fill_the_rows_below_them(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["代表名册", None, None],
        ["姓名", "性别", "出生年月"],
        ["一、第一代表团（2人）", None, None],
        ["王一", "男", "1964.8"],
        ["李二", "女", None],
        ["第二代表团：", None, None],
        ["张三", "男", None],
    ]
    grid = read_grid(sheet(tmp_path / "a.xlsx", rows), KNOWN)
    assert values(grid, "姓名", "代表团") == [("王一", "第一代表团"), ("李二", "第一代表团"), ("张三", "第二代表团")]
    assert [number for number, _ in grid.rows] == [4, 5, 7]
    assert grid.address(4, "姓名") == "A4" and grid.address(4, grid.headers[-1]) == ""


def test_a_column_of_the_sheet_is_never_overruled_by_a_title(tmp_path: Path) -> None:
    rows: list[list[object]] = [["姓名", "所属代表团"], ["第一代表团"], ["王一", "第三代表团"]]
    grid = read_grid(sheet(tmp_path / "a.xlsx", rows), KNOWN)
    assert values(grid, "姓名", "代表团")[-1] == ("王一", "第三代表团")


def test_printed_pages_pasted_below_each_other(tmp_path: Path) -> None:
    """Title, a heading of two rows, a foot with page number; all of it again in the middle."""
    top: list[list[object]] = [
        ["某某街道代表名册"],
        ["序号", "基本情况", None, "联系电话"],
        [None, "姓名", "性别", None],
    ]
    rows = [
        *top, [1, "王一", "男", "13700000001"], ["本页小计：1人"], ["第 1 页 共 2 页"], [],
        *top, [2, "李二", "女", "13700000002"], ["合计 2 人"], ["审核：张三", None, "填表日期：2026.1.5"], ["以下空白"],
    ]  # fmt: skip
    grid = read_grid(sheet(tmp_path / "a.xlsx", rows, ("A1:D1", "B2:C2", "A2:A3", "D2:D3")), KNOWN)
    assert values(grid, "姓名", "性别", "手机") == [
        ("王一", grid_sex("男"), "13700000001"), ("李二", grid_sex("女"), "13700000002"),
    ]  # fmt: skip
    assert grid.header_row == 3 and len(grid.head) == 3 and (1, 1, 1, 2) in grid.head_merges


def grid_sex(word: str) -> object:
    return read_cell(word, field_of(DeputyDraft, "sex"))


def test_a_heading_of_three_rows_and_a_group_merged_over_its_people(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["代表团", "个人情况", None, None, "联系"],
        [None, "基本", None, "其他", None],
        [None, "姓名", "性别", "民族", "手机"],
        ["一团", "王一", "男", "汉", None],
        [None, "李二", "女", "汉", None],
        [None, "张三", "女", "回", None],
        ["二团", "赵四", "男", "汉", None],
    ]
    merges = ("A1:A3", "B1:D1", "B2:C2", "A4:A6")
    grid = read_grid(sheet(tmp_path / "a.xlsx", rows, merges), KNOWN)
    assert values(grid, "姓名", "代表团") == [("王一", "一团"), ("李二", "一团"), ("张三", "一团"), ("赵四", "二团")]


def test_a_table_without_heading_loses_nobody(tmp_path: Path) -> None:
    """The first person is no heading."""
    rows: list[list[object]] = [["王一", "男", "13700000001"], ["李二", "女", "13700000002"]]
    grid = read_grid(sheet(tmp_path / "a.xlsx", rows), KNOWN)
    assert (grid.header_row, grid.headers, len(grid.rows)) == (0, ("A列", "B列", "C列"), 2)
    assert "没有表头" in grid.notes[-1]


def test_several_sheets_that_fit_are_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, people in (("说明", []), ("2024年", ["王一"]), ("2025年", ["王一", "李二"]), ("空", [])):
        page = book.create_sheet(name)
        page.append(["姓名", "性别", "民族"] if name != "说明" else ["填表说明"])
        for person in people:
            page.append([person, "男", "汉"])
    book.save(tmp_path / "a.xlsx")
    grid = read_grid(tmp_path / "a.xlsx", KNOWN)
    assert (grid.sheet, grid.alike) == ("2025年", ("2024年",))
    assert "「2024年」的表头也是这一类" in grid.notes[1]


# ── text files ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("said", [True, False])
def test_csv_parted_by_strokes_and_named_separators(tmp_path: Path, encoding: str, said: bool) -> None:
    first = "sep=;\r\n" if said else ""
    mark = ";" if said else "|"
    text = first + f'姓名{mark}性别{mark}职务\r\n王一{mark}男{mark}"书记{mark}\r\n, 主任"\r\n'
    (tmp_path / "a.csv").write_bytes(text.encode(encoding))
    grid = read_grid(tmp_path / "a.csv", KNOWN)
    assert values(grid, "姓名", "工作单位及职务") == [("王一", f"书记{mark} , 主任")]
    assert grid.header_row == (2 if said else 1)


def test_a_damaged_text_file_is_refused_not_read_as_other_characters(tmp_path: Path) -> None:
    """A UTF-8 file cut in the middle of a character reads as GB18030 too, with every name another."""
    whole = ("姓名,性别\n" + "王一,男\n" * 9 + "李二").encode()
    (tmp_path / "a.csv").write_bytes(whole[:-1])
    with pytest.raises(InvalidInput, match="第 11 行有损坏的文字"):
        read_grid(tmp_path / "a.csv", KNOWN)


ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body><office:spreadsheet>
<table:table table:name="名册"><table:table-row>{head}</table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>
<table:table-row>{row}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""
MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
TEXT = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
ERROR = (
    '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" '
    'calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>'
)


def test_error_cells_of_an_ods_are_not_taken_for_empty_ones(tmp_path: Path) -> None:
    """An empty 当选日期 would mean since the term began."""
    head = "".join(TEXT.format(word) for word in ("姓名", "代表证号", "当选日期"))
    row = TEXT.format("王一") + TEXT.format("0001") + ERROR
    path = tmp_path / "名册.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS.format(head=head, row=row))
        archive.writestr("META-INF/manifest.xml", MANIFEST)
    grid = read_grid(path, KNOWN)
    assert [number for number, _ in grid.rows] == [4]
    with pytest.raises(InvalidInput, match="#N/A"):
        values(grid, "当选日期")


@pytest.mark.parametrize(
    ("start", "kind"), [(b"%PDF-1.7\n", "PDF"), (b"\xff\xd8\xff\xe0", "图片"), (b"MZ\x90", "程序")]
)
def test_what_is_no_sheet_is_called_by_its_kind(tmp_path: Path, start: bytes, kind: str) -> None:
    """Whatever its name says."""
    path = tmp_path / "名册.xlsx"
    path.write_bytes(start + b"\0" * 200)
    with pytest.raises(InvalidInput, match=kind):
        read_grid(path, KNOWN)
