"""Cells from the clipboard and to it, and the search among very many rows: plain functions."""

import random
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from gongshu_desk.domain.names import search_text
from gongshu_desk.ui.kit.clipboard import Copied, read_cells, write_cells
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.pasted_cells import html_cells, parse_cells, pasted_cells
from gongshu_desk.ui.kit.record_model import RecordModel
from gongshu_desk.ui.kit.row_search import RowSearch, Sought, sought


def test_a_clipboard_of_excel_is_read_cell_by_cell() -> None:
    text = '编号\t名称\r\nA001\t"第一行\n第二行"\r\n\tC\r\nA003\t"他说""好"""\r\n'
    assert parse_cells(text) == [["编号", "名称"], ["A001", "第一行\n第二行"], ["", "C"], ["A003", '他说"好"']]
    assert parse_cells("") == parse_cells("\r\n") == []
    assert parse_cells('甲 "乙" 丙\t"丁"戊') == [['甲 "乙" 丙', '"丁"戊']], "quotes inside words are words"
    assert parse_cells('"没有收尾\t二') == [['"没有收尾', "二"]]
    assert parse_cells("a\tb\t\t\n\n\nc\n\n") == [["a", "b"], ["", ""], ["", ""], ["c", ""]]


def test_merged_cells_of_a_table_count_for_each_row() -> None:
    html = """<html><body><table><tr><td colspan=2>2025 年
      活动</td><th>日期</th></tr><tr><td rowspan=2>培训</td><td>甲<br>乙</td><td>2025-03-01</td></tr>
      <tr><td>丙&nbsp;&amp;丁<table><tr><td>内</td></tr></table></td><td rowspan="99999999">x</td></tr></table></body></html>"""
    assert html_cells(html) == [
        ["2025 年 活动", "", "日期"],
        ["培训", "甲\n乙", "2025-03-01"],
        ["培训", "丙 &丁", "x"],
    ]
    assert pasted_cells("甲\t乙", "<table><tr><td>甲</td><td>乙</td></tr></table>") == [["甲", "乙"]]
    assert pasted_cells("", html)[1][0] == "培训"
    assert pasted_cells("text", "<p>no table rowspan=3") == [["text"]]
    assert html_cells("<table><tr><td") == html_cells("</td></table>") == []


def test_what_is_copied_comes_back_and_no_sheet_mistakes_it(qapp: object) -> None:
    rows = [
        ["姓名", "证号", "出勤", "积分", "备注"],
        ["王　岚", "3301050110001", "9/12", Copied("-0.5", True), "=cmd|' /C calc'!A0"],
        ["丁文静", "0012", "2025-03-01", Copied("1,200", True), "-减\n两行"],
        ["+1", "@SUM(A1)", "MAR12", Copied("12", True), '"引"'],
    ]
    write_cells(rows)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[1] == "王　岚\t3301050110001\t9/12\t-0.5\t'=cmd|' /C calc'!A0"
    assert "<td>-0.5</td>" in data.html() and "<td>+1</td>" in data.html()
    assert '\'\\@\'" sdnum="2052;0;@">9/12<' in data.html() and '@">=cmd' in data.html() and '@">MAR12<' in data.html()
    assert "yyyy\\-mm\\-dd'\">2025-03-01<" in data.html()
    plain = [[cell.text if isinstance(cell, Copied) else cell for cell in row] for row in rows]
    assert read_cells() == plain


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
@pytest.mark.skip(reason="by hand: starting LibreOffice takes longer than all other tests here")
def test_the_table_opens_in_calc(qapp: object, tmp_path: Path) -> None:
    write_cells([["330105011000112345", "=1+1", "9/12", "-减"]])
    (tmp_path / "a.html").write_text(QGuiApplication.clipboard().mimeData().html(), encoding="utf-8")
    subprocess.run(["soffice", "--headless", "--convert-to", "csv", "a.html"], cwd=tmp_path, check=True)
    assert (tmp_path / "a.csv").read_text().strip() == "330105011000112345,=1+1,9/12,-减"


NAMES = ("王伟", "李娜", "嘉木样·洛桑久美·图丹却吉尼玛", "欧阳慧", "张三丰", "刘洋", "单雄信")


def test_the_search_finds_what_a_look_at_every_row_finds() -> None:
    chance = random.Random(5)
    people = [chance.choice(NAMES) for _ in range(3000)]
    words = [f"{name}\n第{n % 9}小组\n33{n:05d}".casefold() for n, name in enumerate(people)]
    pinyin = [search_text(name) + f"33{n:05d}" for n, name in enumerate(people)]
    search = RowSearch(range(3000), words, pinyin)
    for text in (
        "w",
        "wa",
        "wan",
        "w",
        "王",
        "王w",
        "小组",
        "zsf",
        "330",
        "3300012",
        "33000129",
        "3",
        "ouyang",
        "无",
        "第8",
    ):
        wanted = sought(text)
        expected = [
            i
            for i in range(3000)
            if wanted.words in words[i] or (wanted.needles and all(n in pinyin[i] for n in wanted.needles))
        ]
        found = search.find(wanted)
        search.more(found, 0.0)
        assert found.rows == expected[: len(found.rows)]
        search.more(found)
        assert found.done and found.rows == expected, text
    assert sought("wan").narrows(sought("wa")) and not sought("王").narrows(sought("w"))
    assert Sought("abc").narrows(Sought("b")) and not Sought("abc", ("|a",)).narrows(Sought("b"))


def test_a_search_in_portions_is_whole_for_whoever_asks(qapp: object) -> None:
    model = RecordModel([Column("n", "数")], fields=("n", "w", "p"), finds=("w", "p"))
    model.set_rows([(n, f"{n:06}", "") for n in range(100_001)])
    model.set_sort("n", True)
    model.seek("0")
    assert model.is_searching() and 0 < model.rowCount() < 100_001
    assert model.row_at(0)[0] == 100_000
    assert len(model.shown()) == model.rowCount() == 100_001
    model.seek("99999")
    assert [row[0] for row in model.shown()] == [99_999]
    model.seek("")
    assert model.rowCount() == 100_001
    model.narrow(lambda row: row[0] % 2 == 0, "9999")
    assert [row[0] for row in model.shown()] == [99_998, 99_996, 99_994, 99_992, 99_990] + [
        n for n in range(89_998, 0, -2) if "9999" in f"{n:06}"
    ]
