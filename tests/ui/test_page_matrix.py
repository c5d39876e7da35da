"""The import page on an attendance matrix: legend, activities, grid, one write; by keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.pages.importing.matrix import CHECK, LEGEND, MEETINGS, RESULT, MatrixFlow
from gongshu_desk.ui.pages.importing.page import COLUMNS, ImportPage
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

SHEET = """第一小组签到表,,,,
姓名,3月5日视察,4月6日评议,5月7日座谈,6月8日培训
王小明,√,请假,√,√
李　芳,请假,√,,×
周天,√,√,√,√
实到人数,2,2,2,2
"""


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path, deputy: Callable[..., DeputyDraft]) -> Iterator[DeskWindow]:
    for number, name in enumerate(("王小明", "李芳", "赵毅"), start=1):
        records.add(desk, DEPUTIES, deputy(name, f"330199010000{number}"))
    (tmp_path / "签到.csv").write_text(SHEET, "utf-8")
    with opened(qtbot, desk, tmp_path) as made:
        yield made


def kept(desk: Desk) -> dict[tuple[str, str], str]:
    return {(v["activity_no"], v["name"]): v["status"].label for v in records.find(desk, ATTENDANCE)}


def combo(flow: MatrixFlow, seat: DeskWindow, row: int, number: str) -> None:
    """Choose who a row is."""
    flow.legend.people[row].set_value(number)
    flow.legend.people[row].edited.emit()
    seat.wait()


def on(seat: DeskWindow, flow: MatrixFlow, step: int) -> None:
    """Ctrl+Enter to the next step: Qt shows the button pressed for a moment before it acts."""
    seat.press(Key.Key_Return, CTRL)
    seat.qtbot.waitUntil(lambda: flow.step == step)
    seat.wait()


def test_a_matrix_from_question_to_undo_by_keyboard(seat: DeskWindow, desk: Desk, tmp_path: Path) -> None:
    page: ImportPage = seat.go("import", {"kind": "attendance", "file": tmp_path / "签到.csv"})
    flow = page.matrix
    assert page.stack.currentWidget() is flow and flow.step == LEGEND and flow.plan is not None
    assert seat.keyboard() is flow.legend.year  # nothing tells the year
    seat.press(Key.Key_Down)
    assert flow.plan.year == seat.shell.year
    flow.legend.focus_first()
    assert seat.keyboard() is flow.legend.marks["请假"]
    seat.press(Key.Key_Down)  # the first choice of a leave
    assert flow.answers.legend == {"请假": "事假"}
    combo(flow, seat, 5, "3301990100003")
    assert "都清楚了" in flow._sum.text()
    on(seat, flow, MEETINGS)
    assert seat.keyboard() is flow.meetings.table
    assert flow.meetings.places() == [1]  # the first column that waits: 评议 has no kind
    seat.press(Key.Key_Return)
    assert seat.keyboard() is flow.meetings.fields["kind"]
    seat.press(Key.Key_End)  # 其他活动
    assert flow.plan.meetings[1].state == "new" and flow.plan.meetings[2].state == "ask"
    flow.meetings.fill_down()
    seat.wait()
    assert [m.state for m in flow.plan.meetings] == ["new"] * 4
    assert flow.plan.meetings[3].values["kind"].label == "其他活动"  # fill-down goes to the end of the list
    on(seat, flow, CHECK)
    assert seat.keyboard() is flow.check.grid
    assert flow.next_button.word() == "确认导入 11 人次" and kept(desk) == {}
    assert "空白，不登记" in flow.check.grid.cells.sentence(1, 2)
    menu = flow.check.meanings(1, 0)
    assert menu[0] is not None and menu[0].text == "事假"
    next(line for line in menu if line and line.text == "病假").run()  # this one cell alone
    seat.wait()
    on(seat, flow, RESULT)
    told = kept(desk)
    assert len(told) == 11 and told["A001", "李芳"] == "病假" and told["A002", "王小明"] == "事假"
    assert told["A004", "赵毅"] == "出席" and "出席 11 人次" in seat.toast()
    assert seat.window.toasts.undo()
    seat.wait()
    assert kept(desk) == {} and records.find(desk, ACTIVITIES) == []


def test_differences_rows_left_out_and_the_plain_list(
    seat: DeskWindow,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    activity: Callable[..., ActivityDraft],
) -> None:
    records.add(desk, ACTIVITIES, activity("B1", date(2026, 3, 5), name="视察"))
    records.add(desk, ATTENDANCE, _attendance("B1", "3301990100001", "absent"))
    page: ImportPage = seat.go("import", {"kind": "attendance", "file": tmp_path / "签到.csv"})
    flow = page.matrix
    flow.answer(year=2026, legend={"请假": "公假"}, people={5: "-"}, meetings={1: {"into": "-"}, 2: {"into": "-"}})
    seat.wait()
    flow.show_step(CHECK)
    assert flow.plan is not None and flow.plan.marks["error"] == 1 and not flow.next_button.isEnabled()
    flow.check.next_open()
    assert "要改须选" in flow.check.grid.cells.sentence(0, 0) and flow.check.grid.currentIndex().row() == 0
    flow.keep.click()
    seat.wait()
    assert flow.next_button.isEnabled() and flow.plan.marks["error"] == 0
    flow.update_.click()
    seat.wait()
    assert not flow.answers.keep and flow.plan.cells[0][0].state == "update"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_args: tmp_path / "剩下.xlsx")
    flow.export_unread()
    seat.wait()
    assert (tmp_path / "剩下.xlsx").exists()
    flow._as_list()
    seat.wait()
    assert page.stack.currentWidget() is not flow and page.step == COLUMNS


def _attendance(activity_no: str, number: str, status: str):  # type: ignore[no-untyped-def]
    return ATTENDANCE.draft.model_validate({"activity_no": activity_no, "certificate_no": number, "status": status})
