"""The generic page: entering by keyboard alone, changing, taking away, bringing back, filtering, files."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.reports import catalog
from gongshu_desk.services import activities, records
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, OPINIONS, RECORD_KINDS, kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.record_view import RecordView
from gongshu_desk.ui.pages.deputies import deputies_view
from gongshu_desk.ui.pages.views import VIEWS
from tests.ui.desk_window import ALT, CTRL, DeskWindow, Key, opened


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """An empty store."""
    with opened(qtbot, desk, tmp_path) as made:
        yield made


@pytest.fixture
def street_seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """The demo street."""
    with opened(qtbot, street, tmp_path) as made:
        yield made


def test_a_deputy_is_entered_by_keyboard_alone(seat: DeskWindow, desk: Desk) -> None:
    seat.press(Key.Key_2, ALT)
    assert seat.window.current_key == "deputies"
    seat.press(Key.Key_N, CTRL)
    page = seat.window.current()
    form = page.editor.form()
    assert form is not None and seat.keyboard() is form.editor("name")
    seat.say("王小明")
    while seat.keyboard() is not form.editor("level"):
        seat.press(Key.Key_Return)
    seat.press(Key.Key_Down)
    while seat.keyboard() is not form.editor("term"):
        seat.press(Key.Key_Return)
    seat.say("1")
    while seat.keyboard() is not form.editor("certificate_no"):
        seat.press(Key.Key_Return)
    seat.say("3301990100001")
    seat.press(Key.Key_Return, CTRL)  # save and next
    assert "王小明" in seat.toast()
    following = page.editor.form()
    assert following is not None and following is not form
    seat.press(Key.Key_Escape)
    assert page.editor.form() is None
    assert [r["name"] for r in page.table.rows()] == ["王小明"]
    stored = records.find(desk, DEPUTIES)
    assert [(v["name"], v["certificate_no"], v["term"]) for v in stored] == [("王小明", "3301990100001", 1)]


def test_an_empty_page_names_the_next_steps(seat: DeskWindow) -> None:
    page = seat.go("honours")
    assert page.stack.currentIndex() == 1
    page.add()
    assert page.stack.currentIndex() == 0 and page.editor.form() is not None


def test_missing_fields_are_named_below_themselves(seat: DeskWindow, desk: Desk) -> None:
    page = seat.go("deputies", {"new": True})
    form = page.editor.form()
    form.submit()
    assert form.lines["name"].message.text() == "请填写姓名"
    assert records.find(desk, DEPUTIES) == []


def test_a_number_that_exists_is_said_at_its_field(
    seat: DeskWindow, desk: Desk, deputy: Callable[..., DeputyDraft]
) -> None:
    records.add(desk, DEPUTIES, deputy())
    page = seat.go("deputies", {"new": True})
    form = page.editor.form()
    form.set_values({**deputy("李芳").model_dump()})
    form.submit()
    seat.wait()
    assert page.editor.form() is form
    assert "3301990100001" in form.lines["certificate_no"].message.text()
    form.accept_saved()


def test_a_change_is_saved_and_taken_back(street_seat: DeskWindow, street: Desk) -> None:
    page = street_seat.go("activities")
    number = page.table.current_row()["id"]
    page.edit()
    street_seat.wait()
    form = page.editor.form()
    before = form.values()["name"]
    form.set_value("name", "改过的名称")
    form.submit()
    street_seat.wait()
    assert records.load(street, ACTIVITIES, number).draft.name == "改过的名称"
    assert "改过的名称" in street_seat.toast()
    assert page.table.current_row()["name"] == "改过的名称"
    street_seat.press(Key.Key_Z, CTRL)
    assert records.load(street, ACTIVITIES, number).draft.name == before


def test_a_record_that_was_changed_meanwhile_is_not_overwritten(street_seat: DeskWindow, street: Desk) -> None:
    page = street_seat.go("activities")
    number = page.table.current_row()["id"]
    page.edit()
    street_seat.wait()
    loaded = records.load(street, ACTIVITIES, number)
    other = loaded.draft.model_copy(update={"place": "别人填的地点"})
    records.change(street, ACTIVITIES, number, loaded.revision, other)
    form = page.editor.form()
    form.set_value("place", "我填的地点")
    form.submit()
    street_seat.wait()
    assert page.editor.form() is form
    assert records.load(street, ACTIVITIES, number).draft.place == "别人填的地点"
    form.accept_saved()


def test_the_recycle_bin_gives_back(street_seat: DeskWindow, street: Desk) -> None:
    page = street_seat.go("suggestions")
    count, number = page.table.row_count(), page.table.current_row()["id"]
    street_seat.press(Key.Key_Delete)
    assert page.table.row_count() == count - 1
    page.show_bin()
    street_seat.wait()
    assert [r["id"] for r in page.table.rows()] == [number]
    page.table.select_first()
    page._restore_selected()
    street_seat.wait()
    page.show_list()
    street_seat.wait()
    assert page.table.row_count() == count


def test_filters_and_pinyin_narrow_the_list(street_seat: DeskWindow) -> None:
    page = street_seat.go("suggestions")
    person = page.table.rows()[0]["lead_name"]
    from gongshu_desk.domain.names import plain, syllables

    initials = "".join(plain(s)[0] for s in syllables(person))
    page.search.set_value(initials)
    shown = page.table.rows()
    assert shown and all(initials in r["_pinyin"] for r in shown)
    assert person in {r["lead_name"] for r in shown}
    page.search.clear()
    page.filters["kind"].set_value("议案")
    page._filter()
    assert {r["kind"].label for r in page.table.rows()} == {"议案"}


def test_what_another_page_names_is_shown_alone(street_seat: DeskWindow) -> None:
    page = street_seat.go("suggestions")
    wanted = [r["no"] for r in page.table.rows()][2:4]
    street_seat.go("activities")
    page = street_seat.go("suggestions", tuple(wanted))
    assert [r["no"] for r in page.table.rows()] == wanted
    page._show_all()
    assert page.table.row_count() > 2


def test_the_rows_in_sight_are_exported_masked(
    street_seat: DeskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "名册.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: target)
    page = street_seat.go("deputies")
    page.files.export()
    street_seat.wait()
    sheet = openpyxl.load_workbook(target).active
    rows = list(sheet.iter_rows(values_only=True))
    heads = next(r for r in rows if r and "姓名" in r)
    phones = [r[heads.index("手机")] for r in rows[rows.index(heads) + 1 :] if r[heads.index("手机")]]
    assert len(phones) > 10 and all("****" in phone for phone in phones)


def test_every_kind_lists_its_records_and_opens_its_form(street_seat: DeskWindow, street: Desk) -> None:
    for view in VIEWS:
        page = street_seat.go(view.kind)
        assert page.table.row_count() > 0, view.kind
        page.add()
        street_seat.wait()
        form = page.editor.form()
        assert form is not None, view.kind
        labels = {spec.name for spec in page.kind.fields} - view.skip
        assert set(form.lines) >= labels, view.kind
        form.accept_saved()
        page.side.close_form()


def test_every_kind_has_a_view() -> None:
    assert {view.kind for view in VIEWS} | {"deputies"} == {kind.name for kind in RECORD_KINDS}


def test_unsaved_words_hold_the_clerk_back(seat: DeskWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from gongshu_desk.ui.kit import record_form

    page = seat.go("deputies", {"new": True})
    page.editor.form().set_value("name", "半句话")
    monkeypatch.setattr(record_form, "confirm", lambda *_args, **_kw: False)
    assert not seat.window.go("activities")
    assert seat.window.current_key == "deputies"
    monkeypatch.setattr(record_form, "confirm", lambda *_args, **_kw: True)
    assert seat.window.go("activities")


def test_keys_of_opinions_lead_from_the_stations_on(street_seat: DeskWindow, street: Desk) -> None:
    numbers = sorted(v["no"] for v in records.find(street, OPINIONS))[:2]
    street_seat.go("stations", tuple(numbers))
    assert street_seat.window.current_key == "opinions"
    assert sorted(r["no"] for r in street_seat.window.current().table.rows()) == numbers


def test_the_rows_behind_a_figure_are_shown_whatever_their_year(street_seat: DeskWindow, street: Desk) -> None:
    earlier = ActivityDraft(no="A2024", kind=ActivityKind.GROUP, name="上年的小组活动", held_on=date(2024, 5, 6))
    records.add(street, ACTIVITIES, earlier)
    activities.mark(street, "A2024", records.find(street, DEPUTIES)[0]["certificate_no"], AttendanceStatus.PRESENT)
    every = [v for v in records.find(street, ACTIVITIES) if v["no"] == "A2024" or v["kind"] is ActivityKind.CONGRESS]
    wanted = [every[0], *every[-2:]]
    assert {v["held_on"].year for v in wanted} == {2024, 2025}
    page = street_seat.go("activities", {"ids": [v["id"] for v in wanted], "title": "接待场次"})
    assert {r["id"] for r in page.table.rows()} == {v["id"] for v in wanted}
    assert all(r["turnout"] for r in page.table.rows())  # each with the figures of its own year
    assert said(page) == ["只看「接待场次」：3 项"]
    page.open({"ids": [], "title": "无"})
    street_seat.wait()
    assert page.table.row_count() == 0 and said(page) == ["只看「无」：0 项"] and page.stack.currentIndex() == 0
    button(page, "看全部").click()
    street_seat.wait()
    assert said(page) == [] and {r["held_on"].year for r in page.table.rows()} == {2025}
    street_seat.go("activities", {"ids": [every[0]["id"]]})
    street_seat.go("activities", {"search": "培训"})  # whoever comes next sees the whole year again
    assert said(page) == [] and page.table.row_count() > 1


def said(page: Any) -> list[str]:
    """The notes above the list."""
    return [f.accessibleName() for f in page.findChildren(QFrame, "note") if f.isVisible()]


def button(page: Any, word: str) -> Button:
    """A button in sight by its word."""
    return next(b for b in page.findChildren(Button) if b.text().strip() == word and b.isVisible())


def test_the_card_names_people_not_numbers(street_seat: DeskWindow) -> None:
    page = street_seat.go("honours")
    person = next(r for r in page.table.rows() if r["holder"])
    page.table.select_key(person["id"])
    assert page.card._under.text().replace("\u3000", "") == person["holder"]
    lines = {line.label: line.value for line in page.card._lines(page.kind, page.table.current_row())}
    assert lines["代表"].replace("\u3000", "") == person["holder"]


def test_pasted_cells_open_the_import_page(street_seat: DeskWindow, qapp: QApplication) -> None:
    page = street_seat.go("activities")
    qapp.clipboard().setText("编号\t类型\t名称\t日期\nZ001\t培训\t新任代表培训\t2025-12-01\n")
    page.table.setFocus()
    street_seat.press(Key.Key_V, CTRL)
    assert street_seat.window.current_key == "import"
    wizard = street_seat.window.current()
    wizard.next_button.click()  # the columns are right: on to the preview
    street_seat.wait()
    assert wizard.preview is not None and wizard.preview.counts["new"] == 1


def test_prints_are_of_one_record_or_of_the_year(street_seat: DeskWindow) -> None:
    asked: list[object] = []
    page = street_seat.go("activities")
    street_seat.shell.page_wanted.disconnect()
    street_seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    number = page.table.current_row()["no"]
    page.files.print_one()
    page.files.print_()
    assert asked == [
        ("preview", ("sign-in-sheet", {"year": 2025, "activity": [number]})),
        ("preview", ("sign-in-sheet", {"year": 2025})),
    ]


def test_several_chosen_records_are_printed_together(street_seat: DeskWindow) -> None:
    """The menu of a list prints what is chosen, each paper that fits the kind."""
    asked: list[object] = []
    page = street_seat.go("deputies")
    street_seat.shell.page_wanted.disconnect()
    street_seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    rows = page.table.rows()[:3]
    lines = {action.text: action for action in page._menu(rows) if action is not None}
    lines[f"打印履职手册（选中的 3 {DEPUTIES.measure}）"].run()
    assert asked == [("preview", ("duty-handbook", {"year": 2025, "mandate": [row["certificate_no"] for row in rows]}))]
    assert not any(line.startswith("打印代表名册") for line in lines), "a roster is of everyone"


def test_every_print_a_list_offers_exists_and_knows_its_filter() -> None:
    for view in (*VIEWS, deputies_view()):
        for wanted in view.prints:
            report = catalog.report_of(wanted.report)
            assert not wanted.option or wanted.option in report.filters, (view.kind, wanted)
            assert not wanted.option or any(wanted.key == name for name in known_keys(view)), (view.kind, wanted)


def known_keys(view: RecordView) -> set[str]:
    """The fields a row of this kind has."""
    return {field.name for field in kind_of(view.kind).fields}


def test_several_records_change_at_once_and_each_remembers_it(street_seat: DeskWindow, street: Desk) -> None:
    page = street_seat.go("activities")
    page.table.setFocus()
    before = {r["id"]: r["place"] for r in records.find(street, ACTIVITIES)}
    for _ in range(2):
        street_seat.press(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    count = len(page.table.selected_rows())
    assert count == 3
    next(a for a in page._menu(page.table.selected_rows()) if a is not None and a.text.startswith("批量修改")).run()
    face = page.batch
    assert face is not None and not face.go.isEnabled()
    line = face.lines[0]
    line.field.set_value("place")
    line._offer()
    line.editor.set_value("镇礼堂")
    face.preview()
    street_seat.wait()
    assert [r["plan"].changes[0].new for r in face.table.rows()] == ["镇礼堂"] * 3
    assert {r["id"]: r["place"] for r in records.find(street, ACTIVITIES)} == before
    street_seat.press(Key.Key_S, CTRL)
    assert page.batch is None and f"{count} 项" in street_seat.toast()
    after = {r["id"]: r["place"] for r in records.find(street, ACTIVITIES)}
    assert sum(place == "镇礼堂" for place in after.values()) - sum(p == "镇礼堂" for p in before.values()) == 3
    street_seat.press(Key.Key_Z, CTRL)
    assert {r["id"]: r["place"] for r in records.find(street, ACTIVITIES)} == before
    page.table.select_first()
    history_leads_back(street_seat, street, page)


def history_leads_back(street_seat: DeskWindow, street: Desk, page: Any) -> None:
    """The history of the current record, laid over its card."""
    number = page.table.current_row()["id"]
    loaded = records.load(street, ACTIVITIES, number)
    for place in ("甲", "乙"):
        now = records.load(street, ACTIVITIES, number)
        draft = now.draft.model_copy(update={"place": place})
        records.change(street, ACTIVITIES, number, now.revision, draft)
    page.table.setFocus()
    street_seat.press(Key.Key_H, CTRL)
    panel = page.side.over()
    assert panel is not None
    newest, before, *_ = panel.undo_buttons
    assert panel.undo_buttons[newest].isEnabled() and not panel.undo_buttons[before].isEnabled()
    assert "又改过" in panel.undo_buttons[before].toolTip()
    panel.back_buttons[before].click()
    street_seat.wait()
    assert records.load(street, ACTIVITIES, number).draft.place == "甲" and "已恢复到" in street_seat.toast()
    panel = page.side.over()
    oldest = min(panel.back_buttons)
    panel.back_buttons[oldest].click()
    street_seat.wait()
    assert records.load(street, ACTIVITIES, number).draft == loaded.draft
    page.side.over().focus_first()
    street_seat.press(Key.Key_Escape)
    assert page.side.over() is None


def test_somebody_elses_change_is_told_at_once_and_chosen_field_by_field(street_seat: DeskWindow, street: Desk) -> None:
    page = street_seat.go("activities")
    number = page.table.current_row()["id"]

    def other(**changes: object) -> None:
        now = records.load(street, ACTIVITIES, number)
        saved = records.change(street, ACTIVITIES, number, now.revision, now.draft.model_copy(update=changes))
        street_seat.shell.notices.tell(saved.kinds)
        street_seat.wait()

    page.edit()
    street_seat.wait()
    form = page.editor.form()
    other(topic="别人填的主题")
    assert form.values()["topic"] == "别人填的主题" and not form.is_changed(), "nothing typed: the newest is shown"
    form.set_value("place", "我填的地点")
    form.set_value("hours", 3)
    other(place="别人填的地点", organiser="别人填的单位")
    told = [w.accessibleName() for w in page.side.findChildren(QFrame) if "刚才有人改了" in w.accessibleName()]
    assert len(told) == 1 and "别人填的地点" in told[0] and "别人填的单位" in told[0]
    assert form.values()["place"] == "我填的地点"
    form.submit()
    street_seat.wait()
    view = page.side.over()
    assert set(view.choices) == {"place"}, "only where both changed is a choice needed"
    view.choices["place"].choose(1)
    view.save_button.click()
    street_seat.wait()
    draft = records.load(street, ACTIVITIES, number).draft
    assert (draft.place, draft.organiser, draft.hours) == ("我填的地点", "别人填的单位", 3)
    assert page.editor.form() is None


def test_what_cannot_go_is_named_before_the_rest_goes(
    street_seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gongshu_desk.ui.pages.records import removing

    asked: list[removing.SeveralDialog] = []
    monkeypatch.setattr(removing, "ask_box", lambda box: asked.append(box) or True)
    page = street_seat.go("opinions")
    page.removing.remove(page.table.rows()[:2])
    street_seat.wait()
    assert asked[0].go.isEnabled() and "回收站" in street_seat.toast()
    page.show_bin()
    street_seat.wait()
    assert "周敏 于" in page.removing.who(page.table.current_row())
    page.table.selectAll()
    page._restore_selected()
    street_seat.wait()
    assert len(asked) == 1 and page.table.row_count() == 0, "all can come back: nothing is asked"
    page = street_seat.go("deputies")
    page.removing.remove(page.table.rows()[:3])
    street_seat.wait()
    assert not asked[1].go.isEnabled()
    for box in asked:
        box.deleteLater()
    a_note_is_found_and_seen(street_seat, street)


def a_note_is_found_and_seen(street_seat: DeskWindow, street: Desk) -> None:
    """By its words in the search, by an icon in the row."""
    page = street_seat.go("suggestions")
    current = page.table.current_row()
    loaded = records.load(street, kind_of("suggestions"), current["id"])
    draft = loaded.draft.model_copy(update={"note": "附件在三号柜", "book_page": "37"})
    records.change(street, kind_of("suggestions"), loaded.id, loaded.revision, draft)
    page.reload()
    street_seat.wait()
    page.search.set_value("三号柜")
    (row,) = page.table.rows()
    column = next(i for i, c in enumerate(page.table.records.columns) if c.role == "name")
    cell = page.table.records.cell(0, column)
    assert cell.tail == "note" and cell.tip == "记录本第 37 页　备注：附件在三号柜"
    assert row["id"] == current["id"]
