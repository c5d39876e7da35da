"""个人信息 on the screen: forms and grids masked, 显示 logged and hidden again, the import's tick, the settings' tab."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.id_number import check_digit
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.services import private_fields, records, redacting, retention, reveal
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.labels import Elided, Label
from tests.ui.desk_window import DeskWindow, Key, in_dialog, opened

BODY = "33010519790219001"
ID = BODY + check_digit(BODY)
HOME = "江州市拱墅区桃源里三幢二单元"


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as made:
        yield made


def shown_words(seat: DeskWindow) -> str:
    """Everything in sight that is made of words, with tooltips and titles."""
    window = seat.window
    found = [window.windowTitle(), seat.toast()]
    worded = [*window.findChildren(Label), *window.findChildren(Elided), *window.findChildren(TextField)]
    for widget in [*worded, *window.findChildren(QPushButton)]:
        if widget.isVisible():
            found += [widget.text(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    return "\n".join(found)


def test_a_deputy_is_seen_changed_and_shown_without_a_whole_number(seat: DeskWindow, street: Desk) -> None:
    first = next(v for v in records.find(street, DEPUTIES) if v["phone"])
    loaded = records.load(street, DEPUTIES, first["id"])
    page = seat.go("deputies")
    page.table.select_key(first["id"])
    page.edit()
    seat.wait()
    assert not {"id_number", "home_address"} & set(page.editor.form().lines), "not kept here: not in the form"
    page.editor.form().ask_close()
    more = {"id_number": ID, "home_address": HOME}
    records.change(street, DEPUTIES, first["id"], loaded.revision, loaded.draft.model_copy(update=more))
    secrets = [first["phone"], ID, HOME]
    page = seat.go("deputies")
    page.reload()
    seat.wait()
    page.table.select_key(first["id"])
    assert not redacting.leaks(shown_words(seat).encode(), secrets)
    page.edit()
    seat.wait()
    form = page.editor.form()
    field = form.editor("id_number")
    assert field.text() == masked(ID, "id") and form.values()["id_number"] == ID and not form.is_changed()
    assert not redacting.leaks(shown_words(seat).encode(), secrets)
    field.setFocus()
    QTest.keyClick(field, Key.Key_Backspace)
    assert form.values()["id_number"] is None, "the first key begins anew"
    form.revert()
    field.setText(field.text()[:-1] + "1")
    assert not form.check() and "星号" in form.lines["id_number"].message.text()
    form.revert()
    field.setFocus()
    seat.press(Key.Key_F4)
    assert field.text() == ID and "身份证号" in reveal.events(street)[0].detail
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == ID, "what was shown can be copied"
    form.ask_close()
    seat.wait()
    line = next(line for line in page.card._lines(page.table.current_row()) if line.label == "家庭住址")
    assert line.hidden == masked(HOME, "address")
    page.table.copy()
    assert not redacting.leaks(QGuiApplication.clipboard().text().encode(), secrets)
    grid = seat.go("entry", {"kind": "deputies", "ids": (first["id"],)}).grid
    column = next(i for i, c in enumerate(grid.entries.columns) if c.sheet.key == "id_number")
    note = next(i for i, c in enumerate(grid.entries.columns) if c.sheet.key == "note")
    grid.write({(0, note): ID})
    assert grid.entries.shown(0, column) == masked(ID, "id") == grid.entries.shown(0, note), "wherever it is filled to"
    grid.stand_at(0, column)
    grid.edit(grid.currentIndex())
    editor = grid.indexWidget(grid.currentIndex())
    assert editor.text() == masked(ID, "id")
    grid.commit_open()
    assert grid.sheet.text(0, column) == ID, "left alone it stays"
    grid.undo()


def test_an_import_leaves_ids_out_until_told_what_for(seat: DeskWindow, street: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (("姓名", "代表证号", "层级", "届次", "身份证号"), ("王小明", "N9", "区", 1, ID)):
        book.active.append(row)
    book.save(tmp_path / "名册.xlsx")
    page = seat.go("import", {"kind": "deputies", "file": str(tmp_path / "名册.xlsx")})
    assert "id_number" not in page.columns.fed() and page.preview.unkept == {"身份证号": "id_number"}
    assert not redacting.leaks(shown_words(seat).encode(), [ID])
    take = next(b for b in page.findChildren(QPushButton) if b.text().startswith("登记身份证号"))

    def answer(box: object) -> None:
        box.findChild(TextField).setText("换届名册")  # type: ignore[attr-defined]
        box.accept()  # type: ignore[attr-defined]

    in_dialog(answer)
    take.click()
    seat.wait()
    assert "id_number" in page.columns.fed() and not private_fields.hidden(street) & {"id_number"}
    kept = next(k for k in private_fields.standing(street) if k.field == "id_number")
    assert kept.on and kept.reason == "换届名册"
    page._next()
    seat.wait()
    page._next()
    seat.wait()
    assert [v["id_number"] for v in records.find(street, DEPUTIES, search="王小明")] == [ID]

    tab = seat.go("settings", "privacy").tab("privacy")
    seat.wait()
    assert "1 人已登记" in shown_words(seat) and "换届名册" in shown_words(seat)
    in_dialog(lambda box: box.accept())
    tab.switches["id_number"].click()
    seat.wait()
    assert "id_number" in private_fields.hidden(street) and "不再登记" in seat.toast()
    assert tab.table.rows() == []
    tab.years.set_value(0)
    tab.years.editingFinished.emit()
    seat.wait()
    assert [row["name"] for row in tab.table.rows()] == [each.name for each in retention.due(street)] != []
    tab.table.select_first()
    in_dialog(lambda box: box.accept())
    tab.clear()
    seat.wait()
    assert "已清除 1 人" in seat.toast() and not retention.due(street)
    assert QApplication.activeModalWidget() is None
