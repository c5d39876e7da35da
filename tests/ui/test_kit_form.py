"""Forms drawn from drafts: every kind of field, errors, keys, closing."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind, MandateLevel
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.fields import form_fields_of
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.form_fields import EDITORS, FormField, editor_for, form_fields
from gongshu_desk.ui.kit.record_form import RecordForm

STATIONS = [Choice("翠苑联络站", "翠苑联络站"), Choice("和睦联络站", "和睦联络站")]


def stations(text: str) -> list[Choice]:
    """Matches by name."""
    return [c for c in STATIONS if text in c.label]


@pytest.fixture
def form(qtbot: QtBot) -> RecordForm:
    """An activity."""
    made = RecordForm(form_fields(ActivityDraft, choosers={"station": stations}, year=2026), draft=ActivityDraft)
    made.resize(600, 600)
    qtbot.addWidget(made)
    made.show()
    return made


FILLED = {"no": "A001", "kind": ActivityKind.TRAINING, "name": "第四季度培训", "held_on": date(2026, 11, 23)}


def test_every_declared_field_of_every_draft_gets_an_editor(qtbot: QtBot) -> None:
    for draft in (ActivityDraft, DeputyDraft):
        fields = form_fields(draft)
        assert {f.key for f in fields} == {spec.name for spec in form_fields_of(draft)}
        for field in fields:
            editor = editor_for(field)
            qtbot.addWidget(editor)
            assert editor.accessibleName().startswith(field.label)
            assert callable(editor.value)  # type: ignore[attr-defined]


def test_every_kind_of_field_has_an_editor() -> None:
    from typing import get_args

    from gongshu_desk.ui.kit.form_fields import FieldType

    assert set(EDITORS) == set(get_args(FieldType))


def test_fields_of_a_heading_stand_together() -> None:
    groups = [f.group for f in form_fields(DeputyDraft)]
    assert len([g for i, g in enumerate(groups) if not i or groups[i - 1] != g]) == len(set(groups))


def test_values_come_out_as_they_went_in(form: RecordForm) -> None:
    values: dict[str, Any] = {
        **FILLED,
        "half_days": Decimal("0.5"),
        "visitors": 12,
        "station": "和睦联络站",
        "note": "甲\n乙",
        "place": "三楼会议室",
    }
    form.set_values(values)
    assert {key: form.values()[key] for key in values} == values
    assert form.values()["end_date"] is None
    assert form.values()["organiser_level"] is None
    assert not form.is_changed()


def test_what_is_missing_is_said_below_its_field(form: RecordForm, qtbot: QtBot) -> None:
    saved: list[dict[str, Any]] = []
    form.save.connect(saved.append)
    form.submit()
    assert saved == []
    assert form.lines["no"].message.text() == "请填写编号"
    assert form.lines["kind"].message.text() == "请选择类型"
    assert form.lines["held_on"].message.text() == "请填写日期"
    assert form.editor("no").property("wrong") is True
    assert form.lines["place"].message.isHidden()


def test_a_rule_across_fields_stands_on_top(form: RecordForm) -> None:
    form.set_values({**FILLED, "end_date": date(2026, 11, 1)})
    assert not form.check()
    assert "结束日期早于日期" in form._whole.text()
    form.set_value("end_date", date(2026, 11, 24))
    assert form.check()
    assert form._whole.isHidden()


def test_a_limit_of_the_draft_is_said_in_chinese(form: RecordForm) -> None:
    form.set_values(FILLED)
    form.editor("half_days").setText("1000")
    assert not form.check()
    assert form.lines["half_days"].message.text() == "不能大于 400"


def test_values_that_satisfy_the_draft_are_emitted(form: RecordForm, qtbot: QtBot) -> None:
    form.set_values(FILLED)
    with qtbot.waitSignal(form.save) as saved:
        form.submit()
    draft = ActivityDraft.model_validate({k: v for k, v in saved.args[0].items() if v is not None})
    assert (draft.no, draft.kind, draft.half_days) == ("A001", ActivityKind.TRAINING, Decimal(1))


def test_fields_left_out_of_the_form_still_count_for_the_draft(qtbot: QtBot) -> None:
    form = RecordForm(form_fields(ActivityDraft, only=["name"]), draft=ActivityDraft)
    qtbot.addWidget(form)
    form.set_values(FILLED)
    assert form.check()
    assert list(form.values()) == ["name"]


def test_enter_goes_on_and_ctrl_enter_saves(form: RecordForm, qtbot: QtBot) -> None:
    form.set_values(FILLED)
    form.activateWindow()
    form.editor("no").setFocus()
    qtbot.waitUntil(form.editor("no").hasFocus)
    qtbot.keyClick(form.editor("no"), Qt.Key.Key_Return)
    assert form.editor("kind").hasFocus()
    with qtbot.waitSignal(form.save_next):
        qtbot.keyClick(form.editor("kind"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_enter_saves_a_form_that_has_no_next(qtbot: QtBot) -> None:
    made = RecordForm(form_fields(ActivityDraft, year=2026), draft=ActivityDraft, next_button=False)
    qtbot.addWidget(made)
    made.show()
    made.set_values(FILLED)
    made.activateWindow()
    made.editor("no").setFocus()
    qtbot.waitUntil(made.editor("no").hasFocus)
    with qtbot.waitSignal(made.save):
        qtbot.keyClick(made.editor("no"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_enter_breaks_the_line_in_long_text(form: RecordForm, qtbot: QtBot) -> None:
    note = form.editor("note")
    note.setFocus()
    qtbot.keyClicks(note, "a")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    qtbot.keyClicks(note, "b")
    assert note.value() == "a\nb"


def test_changes_are_told_and_can_be_reverted(form: RecordForm, qtbot: QtBot) -> None:
    form.set_values(FILLED)
    with qtbot.waitSignal(form.changed) as told:
        qtbot.keyClicks(form.editor("place"), "3F")
    assert told.args == [True]
    assert form.changes() == {"place": "3F"}
    form.revert()
    assert (form.is_changed(), form.values()["place"], form.values()["no"]) == (False, None, "A001")


def test_esc_asks_only_if_something_would_be_lost(
    form: RecordForm, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(box: QDialog) -> bool:
        asked.append(box.windowTitle())
        assert [b.text() for b in box.findChildren(Button) if b.isDefault()] == ["继续填写"]  # Enter loses nothing
        return len(asked) > 1

    monkeypatch.setattr(dialogs, "ask_box", answer)
    closed: list[bool] = []
    form.closed.connect(lambda: closed.append(True))
    form.set_values(FILLED)
    qtbot.keyClick(form.editor("no"), Qt.Key.Key_Escape)
    assert (asked, closed) == ([], [True])
    qtbot.keyClicks(form.editor("place"), "3F")
    qtbot.keyClick(form.editor("place"), Qt.Key.Key_Escape)
    assert (asked, closed) == (["放弃没有保存的内容？"], [True])
    qtbot.keyClick(form.editor("place"), Qt.Key.Key_Escape)
    assert closed == [True, True]


def test_a_date_outside_the_year_warns_and_does_not_hold_back(form: RecordForm, qtbot: QtBot) -> None:
    form.set_values(FILLED)
    field = form.editor("held_on")
    field.clear()
    qtbot.keyClicks(field, "20251230")
    assert form.lines["held_on"].message.text() == "不在 2026 年度内，请核对"
    with qtbot.waitSignal(form.save):
        form.submit()


def test_errors_from_outside_are_shown_and_cleared(form: RecordForm) -> None:
    form.set_values(FILLED)
    form.set_errors({"no": "编号 A001 已有", "": "没有保存"})
    assert form.lines["no"].message.text() == "编号 A001 已有"
    assert form._whole.text() == "没有保存"
    form.set_errors({})
    assert form.lines["no"].message.isHidden()
    assert form.editor("no").property("wrong") is False


def test_a_private_or_fixed_field_can_be_read_only(qtbot: QtBot) -> None:
    form = RecordForm(form_fields(DeputyDraft, read_only=["certificate_no", "level"]), columns=2)
    qtbot.addWidget(form)
    form.set_values({"certificate_no": "3301050110001", "level": MandateLevel.CITY})
    assert form.editor("certificate_no").isReadOnly()
    assert not form.editor("level").isEnabled()
    assert form.values()["level"] is MandateLevel.CITY
    form.show()
    form.focus_first()
    assert QApplication.focusWidget() is not form.editor("certificate_no")


def test_a_default_is_shown_in_an_empty_form(qtbot: QtBot) -> None:
    form = RecordForm([FormField("d", "日期", "date", value=date(2026, 1, 2)), FormField("b", "是", "yes_no")])
    qtbot.addWidget(form)
    assert form.values() == {"d": date(2026, 1, 2), "b": False}
    assert not form.is_changed()
