"""设置 › 操作记录: narrowed, paged, told in words, exported; what was looked at; the head on a paper."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AccessKind
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import audit_list, records
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, put_setting
from gongshu_desk.store.access_tables import AccessEvent
from gongshu_desk.ui.kit import file_dialogs
from tests.tampering import tampering
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """The window on an empty store."""
    with opened(qtbot, desk, tmp_path) as made:
        yield made


def test_the_history_is_narrowed_paged_told_and_exported(
    seat: DeskWindow,
    desk: Desk,
    deputy: Callable[..., DeputyDraft],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    saved = records.add(desk, DEPUTIES, deputy("王小明", phone="13900001234"))
    assert saved is not None
    (found,) = records.find(desk, DEPUTIES)
    changed = deputy("王小明", phone="13800009999")
    records.change(desk, DEPUTIES, found["id"], found["revision"], changed)
    desk.store.clerk = "李芳"
    with desk.store.write("显示身份证号") as session:
        session.add(
            AccessEvent(at=datetime(2026, 11, 22, 9, 0), kind=AccessKind.REVEALED, person_id=1, detail="核对通知")
        )
    with desk.store.write("修改设置") as session:
        put_setting(session, "own-number", "b")
    monkeypatch.setattr(audit_list, "PAGE", 3)
    tab = seat.go("settings").tab("history")
    seat.wait()
    first = [row["batch"] for row in tab.table.rows()]
    assert len(first) == 3 and tab.older.isEnabled()
    tab.older.click()
    seat.wait()
    assert [row["batch"] for row in tab.table.rows()][:3] == first and len(tab.table.rows()) > 3

    tab.clerk.set_value("李芳")
    tab._read()
    seat.wait()
    assert [row["sentence"] for row in tab.table.rows()] == ["修改设置", "显示身份证号"]
    tab.weighty.setChecked(True)
    seat.wait()
    assert [row["sentence"] for row in tab.table.rows()] == ["修改设置"]
    line = tab.lines.rows()[0]
    assert (line["record"], line["field"], line["new"]) == ("设置「own-number」", "名称", "own-number")
    tab.weighty.setChecked(False)
    tab.clerk.set_value("")
    tab.table_.set_value("person")
    tab._read()
    seat.wait()
    assert len(tab.table.rows()) == 2  # the change, then the addition
    told = [(row["field"], row["old"], row["new"]) for row in tab.lines.rows()]
    assert ("手机", "139****1234", "138****9999") in told

    file = tmp_path / "history.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: file)
    tab.export()
    seat.wait()
    rows = list(load_workbook(file).active.iter_rows(values_only=True))  # type: ignore[union-attr]
    assert rows[0][:4] == ("步骤", "时间", "经办人", "做了什么")
    assert any(row[6:] == ("手机", "139****1234", "138****9999") for row in rows)
    assert not any("13900001234" in str(row) or "13800009999" in str(row) for row in rows)

    tab.which.choose(1)
    seat.wait()
    assert [(r["kind"], r["clerk"], r["person"], r["detail"]) for r in tab.events.rows()] == [
        (AccessKind.REVEALED.label, "李芳", "王小明", "核对通知")
    ]
    tab.which.choose(2)
    with desk.store.read() as session:
        head = session.connection().exec_driver_sql("SELECT hash FROM auditentry WHERE id = 3").scalar_one()
    for typed, words in ((head[:8], "操作链里有"), ("00000000", "操作链里没有")):
        tab.paper.setText(typed)
        tab.check_paper()
        seat.wait()
        assert tab.answer.text().startswith(words)


def test_a_hundred_thousand_entries_are_paged_without_reading_them_all(desk: Desk) -> None:
    """The last page costs what the first does: pages go back by the number of the step, and overlap nowhere."""
    columns = "batch, at, clerk, sentence, table_name, row_uid, row_id, action, account, hash"
    with tampering(desk.store.file) as raw:
        raw.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100001)"
            f" INSERT INTO auditentry ({columns}) SELECT 10 + i / 5, '2026-01-01 00:00:00.000000', '周敏', '批量',"
            " 'activity', 'x', 1, 'change', '', '' FROM n"
        )
    wanted, seen = audit_list.Wanted(text="批量"), list[int]()
    while page := audit_list.steps(desk, wanted, 5000):
        seen += [step.batch for step in page]
        wanted = audit_list.Wanted(text="批量", before=seen[-1])
    assert seen == sorted(set(seen), reverse=True) and len(seen) == 20001
