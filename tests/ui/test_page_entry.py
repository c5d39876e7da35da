"""批量登记: typing and pasting as in Excel, checking while typing, saving whole, drafts that survive, changing stored rows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import entering, entry_drafts, history, records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, RECORD_KINDS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.entering import Typed
from gongshu_desk.ui.pages.entry import page as entry_page
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

HEADED = "编号\t类型\t活动名称\t时间\t不认识\nT001\t培训\t新任代表培训\t45992\tx\nT002\t视察\t视察工地\t2025-13-05\t\n"


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """The demo street."""
    with opened(qtbot, street, tmp_path) as made:
        yield made


def checked(seat: DeskWindow, page: entry_page.EntryPage) -> str:
    """The status line after the check."""
    page._check_soon.stop()
    page.check()
    seat.wait()
    return page.tally.sentence()


def test_rows_are_pasted_typed_checked_and_saved_in_one_write(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("entry", {"kind": "activities"})
    before = len(records.find(street, ACTIVITIES))
    QGuiApplication.clipboard().setText(HEADED)
    seat.press(Key.Key_V, CTRL)
    assert "没有贴上：不认识" in page._told.text()
    assert checked(seat, page) == "1 行可保存，1 行有错：第 2 行 日期「2025-13-05」不存在：没有 13 月"
    page.save()
    seat.wait()
    assert len(records.find(street, ACTIVITIES)) == before, "all or nothing"
    seat.press(Key.Key_F8)
    assert seat.keyboard() is page.grid and page.grid.currentIndex().row() == 1
    for mark in "1205":
        seat.press(getattr(Key, f"Key_{mark}"))
    seat.press(Key.Key_Return)
    column = [c.sheet.key for c in page.grid.entries.columns].index("held_on")
    assert page.grid.sheet.text(1, column) == "2025-12-05"
    assert page.grid.sheet.text(0, column) == "2025-12-01"  # pasted as 45992, the day as a spreadsheet counts it
    assert checked(seat, page) == "2 行可保存"
    seat.press(Key.Key_S, CTRL)
    assert seat.toast() == "已登记活动 2 项"
    assert page.unsaved() == 0 and entry_drafts.kept(street, "activities") == []
    assert len(records.find(street, ACTIVITIES)) == before + 2
    seat.press(Key.Key_Z, CTRL)  # in the grid it is the grid's
    history.undo(street, history.recent(street, 1)[0].batch)
    assert len(records.find(street, ACTIVITIES)) == before


def test_who_is_entered_meanwhile_can_be_chosen_at_once(
    seat: DeskWindow, street: Desk, deputy: Callable[..., DeputyDraft]
) -> None:
    page = seat.go("entry", {"kind": "attendance"})
    activity = page.opened.choices["activities"][0].value
    page.grid.take([[activity, "慕容复", "出席"]])
    assert "不在名册中" in checked(seat, page)
    records.add(street, DEPUTIES, deputy("慕容复", "3301990109999"))
    page.reload()
    seat.wait()
    assert checked(seat, page) == "1 行可保存"
    page.clear()


def test_what_was_typed_survives_and_is_offered_again(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = seat.go("entry", {"kind": "leaves"})
    page.grid.take([["A001", "丁文静", "病假"], ["A002", "", "事假"]])
    page.keep_later()
    seat.wait()
    kept = entry_drafts.kept(street, "leaves")
    assert [row["kind"] for row in kept] == ["病假", "事假"]
    monkeypatch.setattr(entry_page, "confirm", lambda *_a, **_k: False)
    assert not seat.window.go("activities")
    page._begin("leaves", ())  # the program was killed and comes back
    seat.wait()
    assert page.unsaved() == 0 and len(page._offered) == 2
    page.grid.take([["A003"]])
    page.take_offer()
    assert [row.cells[0] for _, row in page.grid.sheet.filled()] == ["A001", "A002", "A003"]
    page.clear()
    page.grid.undo()
    assert page.unsaved() == 3
    page.clear()
    page.keep_now()
    assert entry_drafts.kept(street, "leaves") == []


def test_stored_rows_are_changed_in_the_grid_with_their_differences_shown(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[tuple[object, ...]]] = []

    def ask(box: object) -> bool:
        from gongshu_desk.ui.kit.record_table import RecordTable

        shown.append(box.findChild(RecordTable).rows())  # type: ignore[attr-defined]
        box.deleteLater()  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(entry_page, "ask_box", ask)
    stored = records.find(street, ACTIVITIES, year=2025)[:3]
    page = seat.go("entry", {"kind": "activities", "ids": [values["id"] for values in stored]})
    keys = [c.sheet.key for c in page.grid.entries.columns]
    assert page.grid.entries.rowCount() == 3 and checked(seat, page) == ""
    page.grid.write({(0, keys.index("place")): "新的地点", (1, keys.index("place")): ""})
    other = records.load(street, ACTIVITIES, stored[1]["id"])
    records.change(street, ACTIVITIES, other.id, other.revision, other.draft.model_copy(update={"topic": "别人改的"}))
    assert "第 2 行" in checked(seat, page) and "又有人改过" in page.tally.sentence()
    page.grid.undo()
    page.grid.write({(0, keys.index("place")): "新的地点"})
    assert checked(seat, page) == "1 行可保存（更新 1）"
    page.save()
    seat.wait()
    assert shown == [[(1, shown[0][0][1], "地点", (stored[0]["place"] or "空", "新的地点"))]]
    assert records.load(street, ACTIVITIES, stored[0]["id"]).draft.place == "新的地点"
    assert records.load(street, ACTIVITIES, stored[1]["id"]).draft.topic == "别人改的"
    assert seat.window.current_key == "activities"
    page = seat.go("entry", {"kind": "deputies", "ids": [records.find(street, DEPUTIES)[0]["id"]]})
    phone = [c.sheet.key for c in page.grid.entries.columns].index("phone")
    assert "****" in page.grid.entries.shown(0, phone), "masked until it is typed anew"
    page.grid.write({(0, phone): "13700000001"})
    assert page.grid.entries.shown(0, phone) == "13700000001"
    page._empty()


def test_every_kind_can_be_entered_and_a_name_is_never_guessed(street: Desk) -> None:
    for kind in RECORD_KINDS:
        specs = entering.grid_fields(kind, False)
        places = [i for i, s in enumerate(specs) if s.required]
        assert places and places[-1] <= len(places), f"{kind.name}: what must be filled comes first"
    found = entering.opened(street, ATTENDANCE)
    people = found.choices["deputies"]
    twin = [people[0], type(people[0])("X1", people[0].label, "", ""), *people[1:]]
    activity = found.choices["activities"][0].value
    rows = [
        Typed(1, {"activity_no": activity, "certificate_no": people[0].label, "status": "出席"}),
        Typed(2, {"activity_no": activity, "certificate_no": "查无此人", "status": "出席"}),
        Typed(3, {"activity_no": "没有", "certificate_no": people[1].value, "status": "来过"}),
    ]
    first, second, third = entering.check(street, ATTENDANCE, {**found.choices, "deputies": twin}, rows)
    assert first.state == second.state == third.state == "error"
    assert first.faults[0][0] == "certificate_no" and "有 2 个" in first.faults[0][1] and "X1" in first.faults[0][1]
    assert "不在名册中" in second.messages[0]
    assert (
        dict(third.faults)["activity_no"].startswith("活动编号「没有」还没有登记")
        and "可填" in dict(third.faults)["status"]
    )
    known = entering.check(street, ATTENDANCE, found.choices, rows[:1])[0]
    assert known.values["certificate_no"] == people[0].value
    assert entering.twins(
        ATTENDANCE, [known, *entering.check(street, ATTENDANCE, found.choices, [Typed(9, rows[0].cells)])]
    )[9].startswith("与第 1 行重复")


def test_a_list_page_leads_to_the_grid(seat: DeskWindow) -> None:
    page = seat.go("honours")
    row = page.table.rows()[0]
    lines = {action.text: action for action in page._menu([row]) if action is not None}
    lines["在表格里修改"].run()
    seat.wait()
    assert seat.window.current_key == "entry"
    grid = seat.window.current()
    assert grid.kind.name == "honours" and grid.grid.entries.rowCount() == 1
    seat.go("honours")
    seat.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert seat.window.current_key == "entry" and not seat.window.current()._ids
