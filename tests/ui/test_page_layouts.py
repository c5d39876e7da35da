"""The page of certificate layouts: places and steps as values, then the page under a clerk's hands."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.certificates.layout import PAPERS, Layout
from gongshu_desk.domain.certificates.reading import parse
from gongshu_desk.domain.certificates.writing import written
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.services import layouts
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.pages.layouts import page as page_module
from gongshu_desk.ui.pages.layouts.drawing import SAMPLES, picture
from gongshu_desk.ui.pages.layouts.editing import QR, Editing
from gongshu_desk.ui.pages.layouts.page import LayoutsPage
from gongshu_desk.ui.pages.layouts.places import Place, kept_on, moved, resized
from tests.ui.desk_window import DeskWindow, opened

KIND = CertificateKind.TRAINING
A4 = (297.0, 210.0)
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


# --- places ---------------------------------------------------------------------------------------------------


def test_drag_goes_to_whole_millimetres() -> None:
    assert moved(Place(20.3, 30.2, 40, 10), 3.2, 50.1, [], A4).place == Place(24, 80, 40, 10)


def test_drag_sticks_to_an_edge_and_shows_the_line() -> None:
    other = Place(100.25, 20, 30, 10)
    found = moved(Place(60, 60, 20, 10), 41, 20.3, [other], A4)
    assert (found.place.x, found.upright) == (100.25, (100.25,))
    assert (found.place.y, found.level) == (80, ())
    middle = moved(Place(60, 60, 20, 10), 78, 10, [], A4)
    assert (middle.place.x, middle.upright) == (138.5, (148.5,))


def test_nothing_leaves_the_paper() -> None:
    assert moved(Place(20, 20, 40, 10), -500, 900, [], A4).place == Place(0, 200, 40, 10)
    assert kept_on(A4, Place(-5, 10, 400, 10)) == Place(0, 10, 297, 10)
    assert resized(Place(250, 20, 40, 10), "e", 90, 0, [], A4).place == Place(250, 20, 47, 10)


@pytest.mark.parametrize(
    ("edge", "place"),
    [
        ("e", Place(20, 20, 50, 20)),
        ("w", Place(30, 20, 30, 20)),
        ("s", Place(20, 20, 40, 25)),
        ("n", Place(20, 25, 40, 15)),
        ("se", Place(20, 20, 50, 25)),
        ("nw", Place(30, 25, 30, 15)),
    ],
)
def test_handle_moves_its_own_sides(edge: str, place: Place) -> None:
    assert resized(Place(20, 20, 40, 20), edge, 10.2, 5.1, [], A4).place == place


def test_box_is_never_turned_inside_out() -> None:
    assert resized(Place(20, 20, 40, 20), "w", 100, 0, [], A4).place == Place(57, 20, 3, 20)


# --- steps ----------------------------------------------------------------------------------------------------


@pytest.fixture
def editing() -> Editing:
    made = Editing(parse(layouts.shipped(KIND)))
    made.choose(names(made.layout).index("姓名"))
    return made


def names(layout: Layout) -> list[str]:
    return [box.name for box in layout.boxes]


def test_pushes_in_a_row_are_one_step(editing: Editing) -> None:
    before = editing.layout
    for _ in range(4):
        assert editing.nudge(0.5, 0)
    assert editing.place() == Place(46, 69.4, 209, 17.2)
    editing.undo()
    assert editing.layout == before
    assert not editing.can_undo
    editing.redo()
    assert editing.box is not None and editing.box.x == 46
    assert editing.changed


def test_typing_in_one_field_is_one_step(editing: Editing) -> None:
    for size in (2.0, 26.0, 28.0):
        editing.set(("field", 3, "size"), size=size)
    editing.set(("field", 3, "text"), text="{name}同志")
    editing.undo()
    assert editing.box is not None and (editing.box.size, editing.box.text) == (28, "{name}")
    editing.undo()
    assert editing.box.size == 25
    assert not editing.changed


def test_new_step_forgets_what_was_undone(editing: Editing) -> None:
    editing.nudge(1, 0)
    editing.undo()
    editing.nudge(0, 1)
    assert not editing.can_redo


def test_boxes_are_added_copied_and_deleted(editing: Editing) -> None:
    editing.copy()
    assert editing.box is not None and editing.box.name == "姓名 2"
    editing.add()
    editing.add()
    assert names(editing.layout)[-3:] == ["姓名 2", "文本框", "文本框 2"]
    assert editing.problem() == ""
    assert editing.delete()
    assert names(editing.layout)[-1] == "文本框"
    editing.undo()
    assert names(editing.layout)[-1] == "文本框 2"


def test_last_box_and_nothing_else_stays(editing: Editing) -> None:
    while editing.delete():
        pass
    assert len(editing.layout.boxes) == 1
    editing.chosen = QR
    assert editing.delete()
    assert editing.layout.qr is None
    assert editing.problem() == ""


def test_slip_in_a_text_is_told(editing: Editing) -> None:
    editing.set(text="{nmae}")
    assert "「姓名」：text 里的变量 {nmae} 不认识" in editing.problem()
    editing.set(text="{name}", name="正文")
    assert "每个文本框要有不同的名称" in editing.problem()


def test_smallest_thing_under_the_mouse_is_taken(editing: Editing) -> None:
    assert editing.layout.boxes[editing.at(100, 100) or 0].name == "正文"
    assert editing.at(50, 165) == QR
    assert editing.at(5, 5) is None


@pytest.mark.parametrize("paper", PAPERS)
def test_other_paper_takes_everything_with_it(editing: Editing, paper: str) -> None:
    editing.set_paper(paper)
    assert editing.problem() == ""
    assert parse(editing.text).paper == paper
    frame = editing.layout.frames[0]
    assert (frame.x, round(PAPERS[paper][0] - frame.x - frame.width, 2)) == (12, 12)


def test_picture_must_be_one(editing: Editing) -> None:
    with pytest.raises(InvalidInput, match="既不是 PNG 也不是 JPEG"):
        editing.set_background(b"MZ nothing")
    assert not editing.changed


@pytest.mark.parametrize("kind", CertificateKind)
@pytest.mark.parametrize("sample", [name for name, _label in SAMPLES])
def test_every_sample_fits_the_shipped_layout(kind: CertificateKind, sample: str) -> None:
    assert picture(kind, layouts.shipped(kind), sample, 0.2).fault == ""


def test_text_that_does_not_fit_is_drawn_and_told(editing: Editing) -> None:
    editing.set(width=30.0)
    seen = picture(KIND, editing.text, "long", 0.2)
    assert "姓名放不下" in seen.fault
    assert not seen.picture.isNull()


# --- the page -------------------------------------------------------------------------------------------------


@dataclass
class LayoutsOnScreen:
    """The page as a clerk uses it. Places in millimetres."""

    seat: DeskWindow
    page: LayoutsPage
    refused: list[UserError]

    @property
    def editing(self) -> Editing:
        assert self.page.editing is not None
        return self.page.editing

    def place(self) -> Place:
        found = self.editing.place()
        assert found is not None
        return found

    def choose(self, name: str) -> None:
        self.page.list.setCurrentRow([one for _at, one, _place in self.editing.things()].index(name))

    def spot(self, x: float, y: float) -> QPoint:
        return self.page.canvas.on_screen(Place(x, y, 0, 0)).topLeft().toPoint()

    def drag(self, start: QPoint, end: QPoint) -> None:
        canvas = self.page.canvas
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NONE, start)
        QTest.mouseMove(canvas, (start + end) / 2)
        QTest.mouseMove(canvas, end)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NONE, end)
        self.seat.wait()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.page.canvas, key, held)
        self.seat.wait()

    def save(self) -> None:
        self.page.heading.button("保存为新版本").click()
        self.seat.wait()


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[LayoutsOnScreen]:
    with opened(qtbot, desk, tmp_path) as seat:
        refused: list[UserError] = []
        for signal in (seat.shell.refused, seat.shell.jobs.refused):
            signal.disconnect()
            signal.connect(refused.append)
        page = seat.go("layouts", KIND.value)
        seat.qtbot.wait(100)
        seat.wait()
        yield LayoutsOnScreen(seat, page, refused)


def test_finished_paper_is_in_sight(screen: LayoutsOnScreen) -> None:
    page = screen.page
    assert page.kind_combo.value() is KIND
    assert not page.canvas._picture.isNull()
    assert page.list.count() == len(screen.editing.layout.boxes) + 1 + len(screen.editing.layout.sentences)
    assert page.state.text() == "现行：默认版式"
    assert not page.heading.button("保存为新版本").isEnabled()


def test_box_is_dragged_with_the_mouse(screen: LayoutsOnScreen) -> None:
    before = screen.place()
    screen.drag(screen.spot(100, 110), screen.spot(113, 131))
    assert screen.editing.box is not None and screen.editing.box.name == "正文"
    after = screen.place()
    assert (after.x, after.y) != (before.x, before.y)
    assert abs(after.x - 57) <= 1.5 and abs(after.y - 112.5) <= 1.5
    assert "有改动未保存" in screen.page.state.text()
    assert float(screen.page.form.fields["x"].text()) == after.x
    screen.page.undo_button.click()
    assert (screen.place().x, screen.place().y) == (44, 91.53)


def test_click_alone_moves_nothing(screen: LayoutsOnScreen) -> None:
    QTest.mouseClick(screen.page.canvas, Qt.MouseButton.LeftButton, NONE, screen.spot(100, 110))
    assert screen.editing.box is not None and screen.editing.box.name == "正文"
    assert screen.page.list.currentItem().text().startswith("正文")
    assert not screen.editing.changed


def test_corner_is_dragged(screen: LayoutsOnScreen) -> None:
    screen.choose("编号")
    corner = screen.page.canvas.handles()["se"].toPoint()
    screen.drag(corner, corner - QPoint(40, 0))
    assert screen.place().width < 209
    assert (screen.place().x, screen.place().y) == (44, 63.6)


def test_keys_move_by_half_a_millimetre_and_by_five(screen: LayoutsOnScreen) -> None:
    screen.choose("姓名")
    screen.key(Qt.Key.Key_Right)
    screen.key(Qt.Key.Key_Down, SHIFT)
    screen.key(Qt.Key.Key_Left, CTRL)
    assert screen.place() == Place(44.5, 74.4, 208.5, 17.2)
    screen.key(Qt.Key.Key_PageDown)
    assert screen.editing.box is not None and screen.editing.box.name == "正文"
    count = len(screen.editing.layout.boxes)
    screen.key(Qt.Key.Key_Delete)
    assert len(screen.editing.layout.boxes) == count - 1
    for _ in range(5):
        screen.page.undo()
    assert not screen.editing.changed
    screen.page.redo()
    assert screen.editing.changed


def test_fields_change_the_box(screen: LayoutsOnScreen) -> None:
    screen.choose("证书名称")
    fields = screen.page.form.fields
    fields["size"].setText("36")
    fields["size"].edited.emit()
    fields["role"].set_value("kai")
    fields["role"].edited.emit()
    fields["x"].setText("9999")
    fields["x"].edited.emit()
    assert screen.editing.box is not None
    assert (screen.editing.box.size, screen.editing.box.role, screen.editing.box.x) == (36, "kai", 44)
    assert fields["x"].property("wrong")


def test_variable_is_put_into_the_text(screen: LayoutsOnScreen) -> None:
    screen.choose("编号")
    actions = [action for action in screen.page.form._insertions() if action]
    assert any("发证日期" in action.text and "2026年5月13日" in action.text for action in actions)
    next(action for action in actions if "发证日期" in action.text).run()
    assert screen.editing.box is not None and "{day}" in screen.editing.box.text


def test_sentence_is_reworded(screen: LayoutsOnScreen) -> None:
    before = screen.editing.layout
    screen.page.list.setCurrentRow(screen.page.list.count() - 1)
    assert screen.editing.phrase == "amount"
    form = screen.page.side.sentence
    assert form.isVisible() and not screen.page.form.isVisible()
    form.fields["no_hours"].setPlainText("计{half_days}个半天")
    form.fields[""].setPlainText("计{half_days}个半天、{hours}学时")
    assert screen.editing.layout.sentences[-1].text == "计{half_days}个半天、{hours}学时"
    assert screen.editing.layout.sentences[-1].variants == (("no_hours", "计{half_days}个半天"),)
    assert screen.page.heading.button("保存为新版本").isEnabled()
    form.fields[""].setPlainText("{hour}")
    assert "「amount」" in screen.page.state.text()
    screen.page.undo()
    screen.page.undo()
    assert screen.editing.layout == before
    screen.choose("姓名")
    assert screen.page.form.isVisible()


def test_slip_stops_saving_and_is_told(screen: LayoutsOnScreen) -> None:
    screen.choose("编号")
    screen.page.form.fields["text"].setPlainText("编号 {nummer}")
    assert "{nummer} 不认识" in screen.page.state.text()
    assert not screen.page.heading.button("保存为新版本").isEnabled()


def test_saving_makes_a_version_and_keeps_the_one_before(screen: LayoutsOnScreen, desk: Desk) -> None:
    screen.choose("姓名")
    screen.key(Qt.Key.Key_Right)
    screen.save()
    screen.key(Qt.Key.Key_Right)
    screen.save()
    found = layouts.versions(desk, KIND)
    assert [one.version for one in found] == [2, 1]
    assert [next(b.x for b in parse(one.text).boxes if b.name == "姓名") for one in found] == [45, 44.5]
    assert screen.seat.toast().startswith("已保存新版式；已发的证书仍按发证时的版式重印")
    assert screen.page.state.text() == "现行：第 2 版"
    assert screen.refused == []


def test_broken_file_is_refused_and_a_good_one_taken(
    screen: LayoutsOnScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "版式.toml"
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: file)
    file.write_text(layouts.shipped(KIND).replace('text = "{name}"', 'text = "{nmae}"'), encoding="utf-8")
    screen.page.import_file()
    screen.seat.wait()
    assert "「姓名」" in screen.refused[0].sentence
    assert not screen.editing.changed
    file.write_text(layouts.shipped(KIND).replace("size = 42", "size = 40"), encoding="utf-8")
    screen.page.import_file()
    screen.seat.wait()
    assert screen.editing.layout.boxes[1].size == 40
    assert len(screen.refused) == 1
    screen.page.restore()
    assert not screen.editing.changed


def test_layout_travels_through_a_file(
    screen: LayoutsOnScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "导出.toml"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: file)
    screen.page.add()
    screen.page.export_file()
    screen.seat.wait()
    assert layouts.import_file(file) == written(screen.editing.layout)


def test_picture_behind_is_chosen_and_dropped(
    screen: LayoutsOnScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    file = tmp_path / "背景.png"
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: file)
    file.write_bytes(b"no picture")
    screen.page.choose_picture()
    assert "背景图片" in screen.refused[0].sentence
    Image.new("RGB", (60, 40), "#FFF4E0").save(file)
    screen.page.choose_picture()
    screen.seat.wait()
    assert screen.editing.layout.background is not None
    said = [action.text for action in screen.page._picture_actions() if action]
    assert said[1:] == ["套印时不印背景", "去掉背景图片", "去掉边框和角线"]
    screen.page.drop_frames()
    assert not screen.editing.framed
    screen.page.undo()
    assert screen.editing.framed
    screen.page.switch_picture()
    assert screen.editing.layout.background.stock
    screen.page.drop_picture()
    assert screen.editing.layout.background is None


def test_unsaved_changes_are_asked_about(screen: LayoutsOnScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [False, True]
    monkeypatch.setattr(page_module, "confirm", lambda *_a, **_k: answers.pop(0))
    screen.choose("姓名")
    screen.key(Qt.Key.Key_Right)
    screen.page.kind_combo.set_value(CertificateKind.HONOUR)
    screen.page.kind_combo.edited.emit()
    assert screen.page.kind_combo.value() is KIND and screen.editing.changed
    assert screen.page.leave()
    screen.seat.go("honours")
    page = screen.seat.go("layouts", CertificateKind.HONOUR.value)
    assert page.editing.layout.kind is CertificateKind.HONOUR and not page.editing.changed


def test_samples_and_paper_can_be_switched(screen: LayoutsOnScreen) -> None:
    screen.page.sample_combo.set_value("long")
    screen.page.sample_combo.edited.emit()
    screen.page.paper_combo.set_value("B4 portrait")
    screen.page.paper_combo.edited.emit()
    screen.seat.qtbot.wait(100)
    screen.seat.wait()
    assert screen.editing.layout.paper == "B4 portrait"
    picture_now = screen.page.canvas._picture
    assert picture_now.height() > picture_now.width()
