"""The import wizard: columns, preview, errors, correcting, confirming, taking back. Nothing is written before."""

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import records
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.labels import Remark
from gongshu_desk.ui.pages.importing import page as page_module
from gongshu_desk.ui.pages.importing.page import COLUMNS, ImportPage
from gongshu_desk.ui.pages.importing.writing import CHECKING, RESULT
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

HEADS = ["姓名", "代表证编号", "性别", "出生年月", "手机"]
ROWS = [
    ["王小明", "3301990100001", "男", "1981.04.12", "13700000001"],
    ["李芳", "3301990100002", "女", "1979年3月", "13700000002"],
    ["赵毅", "3301990100003", "男", "1978-02-30", "13700000003"],
]


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, desk, tmp_path) as made:
        yield made


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Three people; level and term are missing, the third birth does not exist."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["某某街道代表名册"])
    book.active.append(HEADS)
    for row in ROWS:
        book.active.append(row)
    file = tmp_path / "名册.xlsx"
    book.save(file)
    return file


def names(desk: Desk) -> list[str]:
    return sorted(v["name"] for v in records.find(desk, DEPUTIES))


def to_preview(seat: DeskWindow, file: Path) -> ImportPage:
    page: ImportPage = seat.go("import", {"kind": "deputies", "file": file})
    assert page.step == COLUMNS
    page._next()
    seat.wait()
    assert page.step == CHECKING
    return page


def test_columns_are_matched_and_what_is_missing_is_offered(seat: DeskWindow, desk: Desk, roster: Path) -> None:
    page: ImportPage = seat.go("import", {"kind": "deputies", "file": roster})
    assert page.preview is not None and page.preview.grid.header_row == 2
    assert {header: combo.value() for header, combo in page.columns._combos.items()} == {
        "姓名": "name", "代表证编号": "certificate_no", "性别": "sex", "出生年月": "born", "手机": "phone",
    }  # fmt: skip
    assert set(page.columns._constants) == {"level", "term"}
    assert page.columns.lacking(page.preview) == []  # the unit's level and the term in use are offered
    assert names(desk) == []


def test_errors_hold_the_import_until_they_are_mended_or_skipped(seat: DeskWindow, desk: Desk, roster: Path) -> None:
    page = to_preview(seat, roster)
    assert page.preview is not None and page.preview.counts == {"new": 2, "update": 0, "same": 0, "error": 1}
    assert not page.next_button.isEnabled()
    wrong = page.checking.table.current_row()
    assert wrong["row"] == 5 and wrong["state"] == "错误"
    place = [c.key for c in page.checking.table.records.columns].index("born")
    position = page.checking.table.currentIndex().row()
    cell = page.checking.table.records.cell(position, place)
    assert cell.wrong and cell.text == "1978-02-30"
    assert names(desk) == []
    page.skip.set_value(True)
    assert page.next_button.isEnabled() and page.next_button.word() == "确认导入 2 行"
    page._next()
    seat.wait()
    assert page.step == RESULT
    assert names(desk) == sorted(["王小明", "李芳"])


def test_a_wrong_cell_is_mended_in_the_preview(
    seat: DeskWindow, desk: Desk, roster: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = to_preview(seat, roster)
    monkeypatch.setattr(page_module, "ask_text", lambda *_args, **_kw: "1978-02-28")
    page.checking.correct(page.checking.table.current_row()["planned"])
    seat.wait()
    assert page.preview is not None and page.preview.counts["error"] == 0
    page._next()
    seat.wait()
    assert len(names(desk)) == 3
    born = next(v["born"] for v in records.find(desk, DEPUTIES) if v["name"] == "赵毅")
    assert born == "1978-02-28"


def test_the_whole_import_is_one_step_back(seat: DeskWindow, desk: Desk, roster: Path) -> None:
    page = to_preview(seat, roster)
    page.skip.set_value(True)
    page._next()
    seat.wait()
    assert len(names(desk)) == 2
    assert seat.window.toasts.undo()
    seat.wait()
    assert names(desk) == []


def test_updates_need_the_tick_and_show_old_and_new(
    seat: DeskWindow, desk: Desk, roster: Path, deputy: Callable[..., DeputyDraft]
) -> None:
    records.add(desk, DEPUTIES, deputy("王小明", "3301990100001", phone="13999999999", sex="male", born="1981-04-12"))
    page = to_preview(seat, roster)
    assert page.preview is not None and page.preview.counts["error"] == 2
    page.update_.set_value(True)
    seat.wait()
    assert page.preview.counts == {"new": 1, "update": 1, "same": 0, "error": 1}
    page.checking.segments.choose(2)
    assert [r["state"] for r in page.checking.table.rows()] == ["更新"]
    place = [c.key for c in page.checking.table.records.columns].index("phone")
    cell = page.checking.table.records.cell(0, place)
    assert [run.text for run in cell.runs] == ["139****9999", " → ", "137****0001"]


def test_the_chosen_columns_are_remembered(seat: DeskWindow, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["尊姓大名", "代表证号", "层级", "届次"])
    book.active.append(["王小明", "3301990100001", "区", "1"])
    file = tmp_path / "怪表头.xlsx"
    book.save(file)
    page: ImportPage = seat.go("import", {"kind": "deputies", "file": file})
    page.columns._combos["尊姓大名"].set_value("name")
    page._columns_changed()
    seat.wait()
    page._next()
    seat.wait()
    assert page.preview is not None and page.preview.counts["new"] == 1
    page = seat.go("import", {"kind": "deputies", "file": file})
    assert page.columns._combos["尊姓大名"].value() == "name"


def test_cells_from_the_clipboard_go_the_same_way(seat: DeskWindow, desk: Desk) -> None:
    cells = [["姓名", "代表证号", "层级", "届次"], ["王小明", "3301990100001", "区", "1"]]
    page: ImportPage = seat.go("import", {"kind": "deputies", "cells": cells})
    page._next()
    seat.wait()
    page._next()
    seat.wait()
    assert names(desk) == ["王小明"]


def test_rows_in_error_are_exported_with_their_reasons(
    seat: DeskWindow, roster: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "错误行.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: target)
    page = to_preview(seat, roster)
    page.writing.export_errors()
    seat.wait()
    rows = list(openpyxl.load_workbook(target).active.iter_rows(values_only=True))
    assert rows[0][0] == "某某街道代表名册", "the title stays"
    assert len(rows) == 3 and "赵毅" in rows[2] and "2 月" in str(rows[2][-1])


def test_the_keyboard_goes_to_what_no_column_gives(seat: DeskWindow, tmp_path: Path) -> None:
    file = tmp_path / "没有证号.csv"
    file.write_text("姓名,层级,届次\n王一,区,1\n", encoding="utf-8")
    page: ImportPage = seat.go("import", {"kind": "deputies", "file": file})
    assert page.columns.lacking(page.preview) == ["代表证号"]  # type: ignore[arg-type]
    assert seat.keyboard() is page.columns._number


def test_a_sheet_of_headings_alone_goes_no_further(seat: DeskWindow, tmp_path: Path) -> None:
    file = tmp_path / "只有标题.csv"
    file.write_text("姓名,代表证号,层级,届次\n", encoding="utf-8")
    page: ImportPage = seat.go("import", {"kind": "deputies", "file": file})
    assert page.step == COLUMNS and "没有数据行" in page._sum.text()
    assert not page.next_button.isEnabled() and "没有数据行" in page.next_button.toolTip()


def test_a_file_that_is_no_sheet_is_refused(seat: DeskWindow, tmp_path: Path) -> None:
    file = tmp_path / "坏.xlsx"
    file.write_bytes(b"PK\x03\x04 broken")
    refused: list[object] = []
    seat.shell.refused.disconnect()
    seat.shell.refused.connect(refused.append)
    page: ImportPage = seat.go("import", {"kind": "deputies", "file": file})
    assert refused and page.step == 0 and page.preview is None


def test_what_the_import_may_not_decide_is_asked_in_the_preview(
    seat: DeskWindow, desk: Desk, tmp_path: Path, deputy: Callable[..., DeputyDraft]
) -> None:
    """A namesake and two numbers without their zeros hold the import; one answer settles both numbers; keys alone."""
    records.add(desk, DEPUTIES, deputy("王毅", "0900", sex="male"))
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (
        ["姓名", "代表证号", "层级", "届次", "男女"],
        ["王毅", "0001", "区", 1, "男"],
        ["李二", 2, "区", 1, "女"],
    ):
        book.active.append(row)
    book.active.append(["张三", 3, "区", 1, "女"])
    file = tmp_path / "名册.xlsx"
    book.save(file)
    page: ImportPage = seat.go("import", {"kind": "deputies", "file": file})
    assert page.preview is not None and page.preview.columns.guessed == {"男女"}
    assert any("按内容猜" in label._text for label in page.columns.findChildren(Remark))
    page._next()
    seat.wait()
    bar = page.checking.bar
    assert [r["state"] for r in page.checking.table.rows()] == ["待定"] * 3
    assert bar.question is not None and bar.question.sort == "person" and "证号 0900" in bar.question.sentence
    assert not page.next_button.isEnabled() and "3 处待定" in page.next_button.toolTip()
    seat.press(Key.Key_2, CTRL)  # 不是，另一个人
    assert bar.question is not None and bar.question.sort == "zeros" and bar.all_alike.isVisibleTo(bar)
    seat.press(Key.Key_0, CTRL)
    seat.press(Key.Key_1, CTRL)  # 补上 0
    assert [r["state"] for r in page.checking.table.rows()] == ["新增"] * 3 and not bar.isVisibleTo(page)
    page.update_.set_value(True)
    seat.wait()
    assert page.preview is not None and not page.preview.open_questions, "answers outlive a new preview"
    records.add(desk, DEPUTIES, deputy("别人", "0003"))
    page.next_button.click()
    seat.wait()
    assert page.step == CHECKING and page.preview.counts == {"new": 2, "update": 1, "same": 0, "error": 0}
    page.next_button.click()
    seat.wait()
    assert page.step == RESULT and sorted(v["certificate_no"] for v in records.find(desk, DEPUTIES)) == [
        "0001", "0002", "0003", "0900",
    ]  # fmt: skip


def test_the_counts_above_the_preview_are_what_their_filters_find(seat: DeskWindow, tmp_path: Path) -> None:
    """A row that waits for an answer is counted once; and another file begins at its own first row to be mended."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (
        ["姓名", "代表证号", "层级", "届次", "出生年月"],
        ["王小明", "0001", "区", 1, "1981-04-12"],
        ["李芳", 2, "区", 1, "1978-02-30"],
        ["赵毅", "0003", "区", 1, "1978-02-30"],
        ["马合木提·买买提", 4, "区", 1, "1978-02-03"],
    ):
        book.active.append(row)
    file = tmp_path / "名册.xlsx"
    book.save(file)
    page = to_preview(seat, file)
    segments, table = page.checking.segments, page.checking.table
    words = [button.word() for button in segments._buttons]
    for place, word in enumerate(words):
        segments.choose(place)
        assert len(table.rows()) == int(word.rsplit(" ", 1)[1]), word
    segments.choose(0)
    table.select_key(5)
    page = to_preview(seat, file)
    assert page.checking.table.current_row()["row"] == 3
