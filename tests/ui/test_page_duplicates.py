"""查重与合并 by keyboard: compare, decide, merge, take apart, 不是重复."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import merging, records
from gongshu_desk.services.activities import record_attendance
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.pages.duplicates.rows import APART, MERGED, PLACES
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

ONE, TWO = "3301990100001", "3301990100002"


@pytest.fixture
def seat(
    qtbot: QtBot,
    desk: Desk,
    tmp_path: Path,
    deputy: Callable[..., DeputyDraft],
    activity: Callable[..., ActivityDraft],
) -> Iterator[DeskWindow]:
    """One training entered twice; one deputy is marked differently."""
    for number, name in ((ONE, "王小明"), (TWO, "李慧敏")):
        records.add(desk, DEPUTIES, deputy(name, number))
    for no, place in (("A1", "三楼"), ("A2", None)):
        records.add(desk, ACTIVITIES, activity(no, place=place, topic=None if place else "代表法"))
    record_attendance(desk, "A1", {ONE: AttendanceStatus.PRESENT, TWO: AttendanceStatus.PRESENT})
    record_attendance(desk, "A2", {ONE: AttendanceStatus.PRESENT, TWO: AttendanceStatus.ABSENT})
    with opened(qtbot, desk, tmp_path) as made:
        yield made


def test_two_become_one_and_two_again_by_keyboard(seat: DeskWindow, desk: Desk) -> None:
    page = seat.go("activities")
    page.leave_batch()
    page = seat.go("duplicates", "activities")
    assert page.table().row_count() == 1 and "同一天" in page.table().rows()[0]["why"]
    page.table().setFocus()
    seat.press(Key.Key_Return)
    face = page.face
    assert face is not None and seat.keyboard() is face.table
    lines = {row["label"]: row for row in face.table.rows()}
    assert (lines["地点"]["chosen"], lines["主题"]["chosen"], lines["李慧敏"]["chosen"]) == (0, 1, None)
    assert not face.go.isEnabled() and "1 人" in face.go.toolTip()
    seat.press(Key.Key_S, CTRL)
    assert merging.merged(desk) == [], "nothing is guessed"
    face.table.select_key(lines["李慧敏"]["key"])
    seat.press(Key.Key_Right)
    assert face.go.isEnabled()
    seat.press(Key.Key_S, CTRL)
    assert "已并入" in seat.toast() and page.face is None
    (row,) = records.find(desk, ACTIVITIES)
    assert (row["no"], row["place"], row["topic"]) == ("A1", "三楼", "代表法")
    marks = {r["certificate_no"]: r["status"].label for r in records.find(desk, ATTENDANCE)}
    assert marks == {ONE: "出席", TWO: "缺席"}
    page.open(MERGED)
    assert [r["kept"].split()[0] for r in page.table().rows()] == ["A1"]
    page.table().setFocus()
    seat.press(Key.Key_Return)
    assert "已拆开" in seat.toast()
    assert len(records.find(desk, ACTIVITIES)) == 2 and len(records.find(desk, ATTENDANCE)) == 4
    page.open("activities")
    page.table().setFocus()
    seat.press(Key.Key_Delete)
    assert "不是重复" in seat.toast() and page.table().row_count() == 0
    page.open(APART)
    assert page.table().row_count() == 1
    page.table().setFocus()
    seat.press(Key.Key_Return)
    page.open("activities")
    assert page.table().row_count() == 1
    page.table().setFocus()
    seat.press(Key.Key_Return)
    seat.press(Key.Key_Escape)
    assert page.face is None
    for key, _ in PLACES:
        page.open(key)
        assert page.place() == key
