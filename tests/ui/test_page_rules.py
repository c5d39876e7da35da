"""The rule editor: sentences and steps as values, then the page under a clerk's hands."""

import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.points.checks import parse
from gongshu_desk.errors import UserError
from gongshu_desk.services import rules
from gongshu_desk.services.desk import Desk, example_rules
from gongshu_desk.ui.kit import file_dialogs, style
from gongshu_desk.ui.pages.rules import editor as editor_module
from gongshu_desk.ui.pages.rules import page as page_module
from gongshu_desk.ui.pages.rules import work as work_module
from gongshu_desk.ui.pages.rules.checking import check, in_words
from gongshu_desk.ui.pages.rules.dialogs import DifferenceDialog, NewDraft, PublishDialog, RetireDialog
from gongshu_desk.ui.pages.rules.editing import Editing
from gongshu_desk.ui.pages.rules.figures import figures
from gongshu_desk.ui.pages.rules.outline import Place
from gongshu_desk.ui.pages.rules.page import RulesPage
from gongshu_desk.ui.pages.rules.wording import band_sentence, item_sentence, item_worth, veto_sentence
from tests.ui.desk_window import CTRL, DeskWindow, opened

CATEGORIES = [{"code": "C", "name": "闭会期间活动", "cap": "40"}]


# --- sentences ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "sentence", "worth"),
    [
        (
            {"source": "attendance", "kinds": ["inspection", "research"], "basis": "per_event", "points": "3", "cap": "12"},
            "每参加一次视察、调研得 3 分，全年最多 12 分；计入 C 闭会期间活动（封顶 40）。",
            "3/次 ≤12",
        ),
        (
            {"source": "attendance", "kinds": ["congress"], "statuses": ["absent"], "basis": "per_series", "points": "-5"},
            "人代会会议每缺席一次扣 5 分（同一次大会的各单元只计一次）；计入 C 闭会期间活动（封顶 40）。",
            "−5/会",
        ),
        (
            {"source": "suggestion", "role": "lead", "outcomes": ["key"], "basis": "per_piece", "points": "2", "further": "1"},
            "领衔提出的建议、议案被列为重点督办的，每件，第一件得 2 分，以后每件得 1 分；计入 C 闭会期间活动（封顶 40）。",
            "2/件",
        ),
        (
            {"source": "honour", "basis": "tier", "tiers": {"区": "2", "市": "3"}},
            "受表彰奖励按授予级别得分：区级 2 分，市级 3 分；计入 C 闭会期间活动（封顶 40）。",
            "2–3",
        ),
        ({"source": "attendance", "basis": "per_event"}, "每参加一次各类活动得 □ 分；计入 C 闭会期间活动（封顶 40）。", "□/次"),
    ],
)  # fmt: skip
def test_item_is_said_in_a_sentence(row: dict[str, Any], sentence: str, worth: str) -> None:
    assert item_sentence(row | {"category": "C"}, CATEGORIES) == sentence
    assert item_worth(row) == worth


def test_sentence_tells_what_is_half_typed_and_what_is_missing() -> None:
    row = {"source": "attendance", "basis": "per_half_day", "points": "x", "category": "X"}
    assert item_sentence(row, CATEGORIES) == "各类活动每参加半天得 □ 分；还没有选定类别。"
    assert item_sentence({}, CATEGORIES) == "还没有选定来源和计分方式；还没有选定类别。"
    half = {"source": "attendance", "basis": "per_event", "points": "1", "cap": "3", "category": "C"}
    assert "每半年最多 3 分" in item_sentence(half, CATEGORIES, half=True)


def test_grades_and_vetoes_are_said_too() -> None:
    assert (
        band_sentence({"label": "良好", "from": "80"}, {"from": "90"}) == "总分 80 分以上、不满 90 分的，是「良好」。"
    )
    assert band_sentence({"label": "差", "from": "0"}, {"from": "60"}, last=True) == "总分不满 60 分的，都是「差」。"
    assert veto_sentence({"when": "suspended", "effect": "ungraded"}).endswith("不评定等次。")


# --- the check ------------------------------------------------------------------------------------------------


def test_fault_names_row_and_field_in_the_words_of_the_clerk() -> None:
    found = check(example_rules().replace('points = "3"\ncap = "9"', 'cap = "9"'))
    (fault,) = [one for one in found.findings if one.kind == "fault"]
    assert (fault.place, fault.field) == (("items", 6), "points")
    assert fault.sentence == "事项 C2 代表小组活动：计分方式「按次」缺少「分值」。"
    assert found.scheme is None and found.blocked


def test_failed_example_is_told_with_its_formula_and_blocks() -> None:
    found = check(example_rules().replace('points = "3"\ncap = "9"', 'points = "2"\ncap = "9"'))
    failed = [one for one in found.findings if one.kind == "example"]
    assert failed and "应得 85.5 分，算得 82.5 分" in failed[0].sentence and "=" in failed[0].sentence
    assert {one.place for one in failed} == {("examples", 0)}
    assert found.computed[0].total == "82.5" and found.computed[0].categories["C"] == "31"
    assert found.blocked


def test_check_is_there_before_the_clerk_looks_up() -> None:
    text = example_rules()
    check(text)
    began = time.perf_counter()
    check(text.replace('cap = "9"', 'cap = "8"'))
    assert time.perf_counter() - began < 0.3


def test_figures_of_the_whole() -> None:
    assert figures(parse(example_rules())) == "各类封顶合计 120　总分封顶 120　最高可得 120"


def test_keys_of_the_file_are_never_shown() -> None:
    assert in_words("items", "请补上 points，或改正 basis。") == "请补上「分值」，或改正「计分方式」。"


# --- steps ----------------------------------------------------------------------------------------------------


@pytest.fixture
def editing() -> Editing:
    return Editing(1, 1, example_rules(), fixed=False)


def codes(editing: Editing) -> list[str]:
    return [item["code"] for item in editing.tables["items"]]


def test_items_and_examples_follow_the_code_of_their_category(editing: Editing) -> None:
    editing.choose(("categories", 2))
    editing.set("code", "K")
    assert [item["category"] for item in editing.tables["items"]].count("K") == 6
    assert editing.tables["examples"][0]["categories"]["K"] == "34"
    assert check(editing.text).blocked == ""
    editing.undo()
    assert editing.text == example_rules()


def test_other_source_takes_away_what_does_not_apply(editing: Editing) -> None:
    editing.choose(("items", codes(editing).index("C3")))
    editing.set("source", "suggestion")
    row = editing.row()
    assert row["basis"] == "per_piece" and "kinds" not in row
    assert check(editing.text).count("fault") == 0


def test_item_moves_among_those_of_its_category(editing: Editing) -> None:
    editing.choose(("items", codes(editing).index("C2")))
    assert editing.move(-1)
    assert codes(editing)[5:7] == ["C2", "C1"]
    assert not editing.move(-1)
    assert editing.row()["code"] == "C2"


def test_new_rows_can_stand_as_they_are(editing: Editing) -> None:
    for table in ("categories", "items", "bands", "vetoes", "examples"):
        editing.add(table)
        assert editing.chosen[0] == table
    assert editing.tables["items"][-1]["category"] == "G"
    assert check(editing.text).count("fault") == 0
    editing.choose(("items", 0))
    assert editing.copy() and editing.row()["code"] == "A3"


def test_category_takes_its_items_with_it(editing: Editing) -> None:
    editing.choose(("categories", 4))
    assert editing.delete()
    assert not [code for code in codes(editing) if code.startswith("E")]
    editing.undo()
    assert editing.text == example_rules()


# --- the page -------------------------------------------------------------------------------------------------


@dataclass
class RulesOnScreen:
    """The page as a clerk uses it."""

    seat: DeskWindow
    page: RulesPage
    desk: Desk
    refused: list[UserError]

    @property
    def editing(self) -> Editing:
        assert self.page.editor.editing is not None
        return self.page.editor.editing

    def wait(self) -> None:
        """Until what was typed is checked, too."""
        self.seat.wait()
        editor = self.page.editor
        if editor.editing is not None:
            self.seat.qtbot.waitUntil(lambda: editor.is_current() and not editor._later.isActive(), timeout=5000)
            self.seat.wait()

    def button(self, word: str) -> Any:
        return self.page.editor.heading.button(word)

    def press(self, word: str) -> None:
        """A button of the editor's head line."""
        assert self.button(word).isEnabled(), self.button(word).toolTip()
        self.button(word).click()
        self.wait()

    def act(self, word: str) -> None:
        """A button beside the chosen version."""
        self.page.versions.side.buttons[word].click()
        self.wait()

    def draft(self) -> None:
        """Begin a draft from the version in force."""
        assert self.page.shown is not None and self.page.shown.in_force is not None
        self.page.work.begin("copy", self.page.shown.in_force)
        self.wait()

    def choose(self, table: str, code: str) -> None:
        """Click a line of the outline."""
        rows = self.editing.tables[table]
        keys = ("code", "label", "name", "when")
        place: Place = (table, next(i for i, one in enumerate(rows) if code in [one.get(key) for key in keys]))
        outline = self.page.editor.outline.table
        position = outline.records.find("key", place)
        index = outline.records.index(position, 0)
        outline.scrollTo(index)
        QTest.mouseClick(
            outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualRect(index).center() - QPoint(8, 0)
        )
        self.wait()

    def field(self, key: str) -> Any:
        return self.page.editor.form.lines[key].editor

    def type(self, key: str, text: str) -> None:
        """Type into a field in place of what stands there."""
        field = self.field(key)
        field.setFocus()
        field.selectAll()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            self.seat.say(text)
        self.wait()

    def said(self) -> str:
        return str(self.page.editor.sentence.text())

    def words(self) -> list[tuple[int, str]]:
        """Number and state of each version."""
        return [(row["version"], row["state"]) for row in self.page.versions.table.rows()]


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[RulesOnScreen]:
    with opened(qtbot, desk, tmp_path) as seat:
        refused: list[UserError] = []
        for signal in (seat.shell.refused, seat.shell.jobs.refused):
            signal.disconnect()
            signal.connect(refused.append)
        yield RulesOnScreen(seat, seat.go("rules"), desk, refused)


def answer(monkeypatch: pytest.MonkeyPatch, reply: Callable[[Any], bool]) -> None:
    """What the clerk does with a dialog."""
    monkeypatch.setattr(work_module, "ask_box", reply)


def test_draft_from_the_rules_in_force_to_a_published_version(
    screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []

    def reply(box: Any) -> bool:
        seen.append(box)
        return True

    answer(monkeypatch, reply)
    assert screen.words() == [(1, "生效")]
    screen.page.focus_first()
    QTest.keyClick(screen.seat.keyboard(), Qt.Key.Key_N, CTRL)
    screen.wait()
    assert isinstance(seen[0], NewDraft) and screen.editing.head["version"] == 2
    screen.type("effective_from", "2026-01-01")
    screen.choose("items", "C2")
    assert screen.said().startswith("每参加一次代表小组活动得 3 分")
    screen.type("points", "2")
    assert screen.said().startswith("每参加一次代表小组活动得 2 分")
    assert not screen.button("发布").isEnabled() and "算例" in screen.button("发布").toolTip()
    failed = next(one for one in screen.page.editor.live.table.rows() if one["kind"] == "example")
    screen.page.editor.live.wanted.emit(failed["finding"])
    assert screen.editing.chosen == ("examples", 0) and screen.field("total").hasFocus()
    screen.page.editor.take_button.click()
    screen.wait()
    assert screen.editing.row()["total"] == "82.5" and screen.editing.row()["categories"]["C"] == "31"
    QTest.keyClick(screen.seat.keyboard(), Qt.Key.Key_S, CTRL)
    screen.wait()
    assert not screen.editing.changed and not screen.button("保存").isEnabled()
    screen.press("发布")
    assert isinstance(seen[1], PublishDialog)
    assert "分值由「3」改为「2」" in seen[1].box.toPlainText()
    assert screen.words() == [(2, "生效"), (1, "生效")] and not screen.page.in_editor
    assert [one.word for one in rules.versions(screen.desk)] == ["生效", "生效"]
    assert screen.refused == []


def test_draft_begins_from_a_shape_of_the_library(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    notes: list[str] = []

    def reply(box: Any) -> bool:
        wanted = next(row for row in box.table.rows() if "基础分 60" in row["title"])
        box.table.select_key(wanted["value"])
        notes.append(box.note.toPlainText())
        return True

    answer(monkeypatch, reply)
    screen.page.work.new_draft()
    screen.wait()
    assert "荆门东宝" in notes[0] and "不是那个地方的原文" in notes[0]
    assert screen.editing.head["base"] == "60" and screen.editing.head["code"] == "base60"
    assert screen.button("发布").isEnabled() and not screen.editing.changed


def test_enter_goes_on_and_escape_back(screen: RulesOnScreen) -> None:
    screen.draft()
    screen.choose("items", "C2")
    screen.field("code").setFocus()
    QTest.keyClick(screen.field("code"), Qt.Key.Key_Return)
    assert screen.field("name").hasFocus()
    QTest.keyClick(screen.field("name"), Qt.Key.Key_Escape)
    assert screen.page.editor.outline.table.hasFocus()
    QTest.keyClick(screen.page.editor.outline.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    screen.seat.qtbot.waitUntil(lambda: codes(screen.editing)[5:7] == ["C2", "C1"])  # a button clicks with a pause
    assert screen.editing.row()["code"] == "C2"


def test_published_version_can_be_read_and_not_changed(screen: RulesOnScreen) -> None:
    screen.page.focus_first()
    QTest.keyClick(screen.seat.keyboard(), Qt.Key.Key_Return)
    screen.wait()
    assert screen.page.in_editor and screen.editing.fixed
    screen.choose("items", "C3")
    assert screen.field("cap_count").placeholderText() == "—"
    assert screen.field("points").isReadOnly() and not screen.field("kinds").isEnabled()
    assert "视察" in screen.said()
    QTest.keyClicks(screen.field("points"), "9")
    screen.page.editor.add("items")
    screen.page.editor.delete()
    assert screen.editing.text == example_rules()
    assert not screen.button("保存").isEnabled()
    assert screen.page.editor.outline.add_button.isVisible() is False
    assert screen.button("发布").word() == "另起草稿"
    screen.press("发布")
    assert not screen.editing.fixed and screen.editing.head["version"] == 2 and screen.button("发布").word() == "发布"


def test_item_of_the_rules_in_force_is_opened_from_elsewhere(screen: RulesOnScreen) -> None:
    page = screen.seat.go("rules", {"item": "C3"})
    screen.wait()
    assert page.in_editor and screen.editing.fixed and screen.editing.row()["code"] == "C3"
    screen.page.close_editor()
    screen.wait()
    assert not page.in_editor


def test_item_with_a_category_of_its_own_is_added(screen: RulesOnScreen) -> None:
    screen.draft()
    screen.page.editor.add("categories")
    screen.seat.say("宣传工作")
    screen.page.editor.add("items")
    screen.seat.say("稿件采用")
    screen.wait()
    category, item = screen.editing.tables["categories"][-1], screen.editing.tables["items"][-1]
    assert (category["code"], category["name"]) == ("G", "宣传工作")
    assert (item["code"], item["category"], item["name"]) == ("G1", "G", "稿件采用")
    assert screen.said().endswith("计入 G 宣传工作（不封顶）。")
    names = [row["name"] for row in screen.page.editor.outline.table.rows()]
    assert names.index("G　宣传工作") == names.index("G1　稿件采用") - 1
    ticks = screen.field("kinds").ticks
    ticks[0].setFocus()
    QTest.keyClick(ticks[0], Qt.Key.Key_Right)
    QTest.keyClick(screen.seat.keyboard(), Qt.Key.Key_Space)
    screen.wait()
    assert screen.editing.row()["kinds"] == ["standing", "other"]


def test_fields_follow_the_source(screen: RulesOnScreen) -> None:
    screen.draft()
    screen.choose("items", "C3")
    assert "statuses" in screen.page.editor.form.lines and "role" not in screen.page.editor.form.lines
    source = screen.field("source")
    source.setFocus()
    source.set_value("honour")
    source.edited.emit()
    screen.wait()
    lines = screen.page.editor.form.lines
    assert "tiers" in lines and not {"statuses", "kinds", "points"} & lines.keys()
    assert [word for _value, word in screen.field("basis").choices()] == ["按次", "年度一次", "按级别"]
    fields = screen.field("tiers").fields
    fields["区"].setFocus()
    QTest.keyClicks(fields["区"], "2.5")
    screen.wait()
    assert screen.editing.row()["tiers"] == {"区": "2.5"}


def test_what_is_no_number_is_told_and_not_written(screen: RulesOnScreen) -> None:
    screen.draft()
    screen.choose("items", "C2")
    screen.type("points", "三")
    assert screen.editing.row()["points"] == "3"
    assert "不是数字" in screen.page.editor.live.table.rows()[0]["sentence"]
    assert not screen.button("发布").isEnabled()
    screen.press("保存")
    assert "「分值」填的不是数字" in screen.refused[0].sentence
    screen.type("points", "3")
    assert not screen.editing.changed and screen.button("发布").isEnabled()


def test_explanation_follows_the_keyboard(screen: RulesOnScreen) -> None:
    screen.draft()
    screen.choose("items", "C2")
    screen.field("cap").setFocus()
    assert "最多算多少分" in screen.page.editor.note.text()
    assert "例：12" in screen.field("cap").toolTip()


def test_deleting_asks(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    for reply in (False, True):
        monkeypatch.setattr(
            editor_module,
            "confirm",
            lambda _parent, question, *_a, reply=reply, **_k: asked.append(question) or reply,
        )
        if not reply:
            screen.draft()
            screen.choose("items", "C2")
            screen.page.editor.outline.table.setFocus()
        QTest.keyClick(screen.page.editor.outline.table, Qt.Key.Key_Delete)
        screen.wait()
        assert ("C2" in codes(screen.editing)) is not reply
    assert asked == ["删除事项 C2 代表小组活动？"] * 2
    screen.page.editor.undo()
    screen.wait()
    assert "C2" in codes(screen.editing) and not screen.editing.changed


def test_unsaved_changes_are_asked_about(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.draft()
    screen.choose("bands", "良好")
    screen.type("from", "82")
    monkeypatch.setattr(page_module, "confirm", lambda *_a, **_k: False)
    screen.seat.go("deputies")
    assert screen.seat.window.current() is screen.page and screen.editing.row()["from"] == "82"
    monkeypatch.setattr(page_module, "confirm", lambda *_a, **_k: True)
    screen.seat.go("deputies")
    assert screen.seat.window.current() is not screen.page
    draft = next(one for one in rules.versions(screen.desk) if one.draft)
    assert tomllib.loads(draft.text)["bands"][1]["from"] == "80"


def test_edit_that_comes_too_late_is_told_and_not_lost(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    screen.draft()
    screen.choose("bands", "良好")
    screen.type("from", "82")
    draft = next(one for one in rules.versions(screen.desk) if one.draft)
    other = draft.text.replace('title = "示例', 'title = "别处的示例', 1)
    rules.save_draft(screen.desk, draft.id, other, draft.revision)
    for reply in (False, True):
        monkeypatch.setattr(
            page_module, "confirm", lambda _p, told, *_a, reply=reply, **_k: asked.append(told) or reply
        )
        screen.press("保存")
    assert asked == ["这份草稿已在别处改过，没有保存。"] * 2
    assert rules.version(screen.desk, draft.id).text == other
    assert screen.editing.head["version"] == 3 and screen.editing.tables["bands"][1]["from"] == "82"
    assert screen.page.shown is not None and len(screen.page.shown.versions) == 3


def test_draft_deleted_under_the_hands_is_not_lost(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.draft()
    screen.choose("bands", "良好")
    screen.type("from", "82")
    rules.drop_draft(screen.desk, screen.editing.number)
    screen.page.reload()
    screen.wait()
    assert screen.page.in_editor and "已被删除" in screen.seat.toast()
    monkeypatch.setattr(page_module, "confirm", lambda *_a, **_k: True)
    screen.press("保存")
    assert screen.editing.row() and screen.editing.tables["bands"][1]["from"] == "82"
    assert [one.word for one in rules.versions(screen.desk)] == ["草稿", "生效"]


def test_worked_example_is_typed_as_a_sheet(screen: RulesOnScreen) -> None:
    screen.draft()
    screen.page.editor.add("examples")
    screen.wait()
    screen.type("name", "只参加一次培训")
    grid, year = screen.field("facts"), screen.editing.row()["year"]
    for sheet, cells in (
        ("activities", {0: "T1", 1: "培训", 6: f"{year}-03-05"}),
        ("attendance", {0: "T1", 3: "迟到"}),
    ):
        grid.sheets.set_value(sheet)
        grid.sheets.edited.emit()
        grid.add.click()
        for column, text in cells.items():
            grid.model.setData(grid.model.index(0, column), text)
    screen.wait()
    facts = screen.editing.row()["facts"]
    assert facts[0] == {"sheet": "activities", "编号": "T1", "类型": "培训", "日期": date(year, 3, 5)}
    assert facts[1] == {"sheet": "attendance", "活动编号": "T1", "出席情况": "迟到"}
    screen.page.editor.take_button.click()
    screen.wait()
    assert screen.editing.row()["total"] == "1.5"
    assert screen.page.editor.found is not None and screen.page.editor.found.count("held") == 2


def test_versions_are_compared_withdrawn_and_retired(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    answer(monkeypatch, lambda box: seen.append(box) or True)
    screen.draft()
    screen.type("title", "第二套")
    screen.type("effective_from", "2026-06-01")
    screen.press("发布")
    screen.act("对比另一版")
    assert isinstance(seen[1], DifferenceDialog) and "名称由" in seen[1].box.toPlainText()
    monkeypatch.setattr(work_module, "confirm", lambda *_a, **_k: True)
    screen.act("撤回")
    assert screen.words() == [(2, "草稿"), (1, "生效")]
    screen.act("发布")
    screen.act("停用")
    assert isinstance(seen[-1], RetireDialog)
    assert screen.words() == [(2, "停用"), (1, "生效")]
    assert screen.refused == []


def test_rule_file_goes_out_and_comes_in_as_a_draft(
    screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "out.toml"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_a: file)
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_a: file)
    screen.act("导出")
    assert file.read_text(encoding="utf-8") == example_rules()
    file.write_text(example_rules().replace("version = 1", "version = 7"), encoding="utf-8")
    screen.page.work.import_file()
    screen.wait()
    assert screen.page.in_editor and screen.editing.head["version"] == 7 and not screen.editing.fixed
    assert [one.word for one in rules.versions(screen.desk)] == ["草稿", "生效"]


def test_draft_is_saved_and_tried_on_the_points_page(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[tuple[str, Any]] = []
    screen.draft()
    screen.choose("items", "C2")
    screen.type("points", "4")
    monkeypatch.setattr(screen.page.shell, "go", lambda page, argument=None: gone.append((page, argument)))
    screen.press("试算")
    draft = next(one for one in rules.versions(screen.desk) if one.draft)
    assert gone == [("points", {"trial": draft.id})]
    assert parse(draft.text).by_code["C2"].points == 4


def test_confirmation_is_registered(screen: RulesOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work_module, "ask_text", lambda *_a, **_k: "主任会议 2026-01-12")
    screen.act("登记确认")
    assert screen.page.versions.table.rows()[0]["confirmed"] == "主任会议 2026-01-12"


def test_a_fault_is_in_sight_below_its_field_at_large_type(screen: RulesOnScreen, qapp: QApplication) -> None:
    screen.draft()
    style.apply_size(qapp, 1.5)
    screen.choose("items", "C2")
    screen.type("points", "abc")
    line, view = screen.page.editor.form.lines["points"], screen.page.editor._area.viewport()
    screen.seat.qtbot.waitUntil(lambda: line.mapTo(view, QPoint(0, line.height())).y() <= view.height(), timeout=3000)
    assert line.mapTo(view, QPoint(0, 0)).y() >= 0


def test_everything_fits_at_large_type(screen: RulesOnScreen, qapp: QApplication) -> None:
    screen.draft()
    screen.choose("items", "C3")
    style.apply_size(qapp, 1.5)
    screen.wait()
    for face in (screen.page.editor, screen.page.versions):
        least = face.minimumSizeHint()
        assert (least.width() <= 1366 - 184, least.height() <= 697 - 110) == (True, True), least
