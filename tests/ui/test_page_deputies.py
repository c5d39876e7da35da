"""The roster: strokes, state, figures as the calculation has them, the card and its tabs."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.records.fields import masked
from gongshu_desk.services import history, points, records, reveal
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import style
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as made:
        yield made


def test_totals_and_bands_are_those_of_the_calculation(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("deputies")
    shown = {r["certificate_no"]: (r["total"], r["band"]) for r in page.table.rows()}
    result = points.result(street, 2025)
    for row in result.rows:
        total, band = shown[row.certificate_no]
        assert band == row.band
        assert total in (row.total, None)
    assert sum(total is not None for total, _ in shown.values()) == sum(r.rank is not None for r in result.rows)


def test_strokes_stand_at_the_first_name_of_each_count_only(seat: DeskWindow) -> None:
    page = seat.go("deputies")
    model = page.table.records
    said = [model.cell(place, 0).plain() for place in range(model.rowCount())]
    full = [r["strokes"] for r in page.table.rows()]
    expected = [text if place == 0 or full[place - 1] != text else "" for place, text in enumerate(full)]
    assert said == expected and said[0]
    counts = [int(text.split()[0]) for text in full]
    assert counts == sorted(counts)


def test_other_orders(seat: DeskWindow) -> None:
    page = seat.go("deputies")
    for order in ("sort_pinyin", "sort_stroke_char"):
        page.order.set_value(f"={order}")
        page._sort()
        keys = [r[order] for r in page.table.rows()]
        assert keys == sorted(keys)
    page.order.set_value("-total")
    page._sort()
    totals = [r["total"] for r in page.table.rows() if r["total"] is not None]
    assert totals == sorted(totals, reverse=True)


def test_the_phone_is_masked_until_asked_for(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("deputies")
    person = next(v for v in records.find(street, DEPUTIES) if v["phone"] and v["level"] is street.level)
    page.table.select_key(person["id"])
    line = next(line for line in page.card._lines(page.table.current_row()) if line.label == "手机")
    assert line.hidden == masked(person["phone"], "phone") != person["phone"]
    shown: list[str] = []
    line.reveal(shown.append)
    seat.wait()
    latest = reveal.events(street)[0]
    assert shown == [person["phone"]] and latest.person == person["name"]
    assert "手机" in latest.detail and person["phone"] not in latest.detail


def test_the_tabs_show_what_lies_behind(seat: DeskWindow) -> None:
    page = seat.go("deputies")
    figures = page.table.current_row()["figures"]
    assert page.card.tabs.tabText(1) == f"履职 {len(figures.attended())}"
    for place in range(4):
        page.card.tabs.setCurrentIndex(place)
        assert page.card._stack.currentIndex() == place
    total = sum(c.counted for c in figures.categories())
    assert total == figures.book.result.statement(figures.certificate_no).exact


def test_at_the_largest_type_the_list_keeps_name_state_points_band(seat: DeskWindow) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    page = seat.go("deputies")
    style.apply_size(app, 1.5)
    seat.wait()
    table = page.table
    kept = [c.key for i, c in enumerate(table.records.columns) if not table.isColumnHidden(i)]
    assert kept == ["strokes", "name", "state", "total", "band"]
    assert page.minimumSizeHint().width() <= 1366 - 184
    assert seat.window.minimumSizeHint().height() <= 697


def test_leaving_a_group_keeps_the_year_of_the_year_switch(seat: DeskWindow) -> None:
    page = seat.go("deputies")
    seat.shell.choose_year(2024)
    seat.wait()
    assert all(r["total"] is None or r["total"] >= 0 for r in page.table.rows())
    assert seat.shell.year == 2024


def test_a_change_in_office_is_foretold_refused_in_place_and_told_in_the_career(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("deputies")
    current = next(r for r in page.table.rows() if r["state"] == "在任" and r["group"] == "第一小组")
    page.table.select_key(current["id"])
    words = [action.text for action in page.card._changes() if action]
    assert words[:3] == ["调组", "调站", "调代表团"] and "恢复执行职务" not in words
    page.card.changes.move(current, "group")
    dialog = page.card.changes.dialog
    assert not dialog.go.isEnabled()
    dialog.fill({"to": "第二小组", "on": date(2020, 1, 1)})
    seat.qtbot.waitUntil(lambda: bool(dialog.told()))
    assert "早于" in dialog.told()[0] and not dialog.go.isEnabled()
    dialog.fill({"on": date(2025, 6, 1), "note": "街工委通知"})
    seat.qtbot.waitUntil(lambda: dialog.go.isEnabled() and "计入第二小组" in "".join(dialog.told()))
    assert "此前仍记在第一小组" in dialog.told()[0]
    dialog.save()
    seat.wait()
    assert page.table.current_row()["group"] == "第二小组" and "代表小组调整" in seat.toast()
    page.card.tabs.setCurrentIndex(4)
    seat.wait()
    lines = [(event.words, event.detail) for event in page.card._career.career.events]
    assert ("代表小组：由第一小组转到第二小组", "街工委通知") in lines
    ended = next(r for r in page.table.rows() if r["state"] == "资格终止")
    assert [a.text for a in page.card.changes.actions(ended) if a][:2] == ["补选接替", "撤回终止"]
    history.undo(street, street.store.last.batch)
    assert next(r for r in records.find(street, DEPUTIES) if r["id"] == current["id"])["group"] == "第一小组"
