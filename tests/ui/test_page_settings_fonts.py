"""Settings, 打印字体: what each kind of text is printed in, the switch, and searching again."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gongshu_desk import paths
from gongshu_desk.reports import faces, fonts
from gongshu_desk.reports.roles import Role
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.chips import Chip
from tests.made_faces import renamed, small_face
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, desk, tmp_path) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only font folder of this PC, with 仿宋 in it."""
    place = tmp_path / "fonts"
    place.mkdir()
    renamed(small_face(tmp_path / "small.ttf"), "仿宋", "FangSong", 8).save(place / "simfang.ttf")
    monkeypatch.setattr(faces, "folders", lambda: (place,))
    monkeypatch.delenv(faces.OVERRULE)
    fonts.look_again()
    yield place
    monkeypatch.setenv(faces.OVERRULE, "bundled")
    fonts.look_again()


def test_every_kind_of_text_shows_its_face_and_a_sample(folder: Path, seat: DeskWindow) -> None:
    tab = seat.go("settings").tab("fonts")
    seat.wait()
    assert [(line.use, line.own) for line in tab.lines] == [
        ("小标宋", False), ("仿宋", True), ("黑体", False), ("楷体", False), ("表格", False), ("证书", False),
        ("生僻字", False),
    ]  # fmt: skip
    assert [chip.word() for chip in tab.findChildren(Chip)].count("本机") == 1
    samples = [label for label in tab.findChildren(QLabel) if label.accessibleName().endswith("的样子")]
    assert len(samples) == 7
    for sample in samples:
        picture = sample.pixmap().toImage()
        dark = sum(
            picture.pixelColor(x, y).lightness() < 128 for x in range(picture.width()) for y in range(picture.height())
        )
        assert dark > 200
    assert tab.switch.isChecked() and tab.switch.isEnabled()


def test_the_switch_is_kept_and_holds_for_the_next_print(folder: Path, seat: DeskWindow) -> None:
    tab = seat.go("settings").tab("fonts")
    seat.wait()
    tab.switch.click()
    seat.wait()
    assert json.loads(paths.preferences().read_text("utf-8")) == {"own_faces": False}
    assert not any(line.own for line in tab.lines) and not tab.switch.isChecked()
    assert faces.OFF in tab.lines[1].verdict
    assert fonts.face(Role.OFFICIAL_BODY).name == "GongshuSerif-Regular"
    tab.switch.click()
    seat.wait()
    assert tab.lines[1].own and fonts.face(Role.OFFICIAL_BODY).name.startswith("own-")


def test_a_face_installed_meanwhile_is_found_by_searching_again(folder: Path, seat: DeskWindow) -> None:
    tab = seat.go("settings").tab("fonts")
    seat.wait()
    renamed(folder / "simfang.ttf", "楷体", "KaiTi", 2).save(folder / "simkai.ttf")
    tab.reload()
    seat.wait()
    assert faces.NOT_INSTALLED in tab.lines[3].verdict
    tab.look_again()
    seat.wait()
    assert "许可不允许嵌入" in tab.lines[3].verdict and not tab.lines[3].own


def test_a_preference_that_cannot_be_written_is_told_and_the_switch_goes_back(
    folder: Path, seat: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[object] = []
    seat.shell.jobs.refused.disconnect()
    seat.shell.jobs.refused.connect(refused.append)
    blocked = folder / "file"
    blocked.write_text("x")
    monkeypatch.setattr(paths, "preferences", lambda: blocked / "preferences.json")
    tab = seat.go("settings").tab("fonts")
    seat.wait()
    tab.switch.click()
    seat.wait()
    assert len(refused) == 1 and tab.switch.isChecked()


def test_overruled_by_the_environment_the_switch_is_out_of_reach(seat: DeskWindow) -> None:
    tab = seat.go("settings").tab("fonts")
    seat.wait()
    assert not tab.switch.isEnabled() and not any(line.own for line in tab.lines)
    assert "不起作用" in tab.why.text()


def test_the_lines_fit_the_width_at_the_largest_type_size(folder: Path, seat: DeskWindow) -> None:
    page = seat.go("settings")
    page.tab("display").sizes.choose(2)
    tab = page.tab("fonts")
    seat.wait()
    assert ladder.scale() == 1.5
    assert seat.window.width() == 1366
    for label in tab.findChildren(QLabel):
        if label.accessibleName().endswith("的样子"):
            assert label.mapTo(tab, label.rect().topRight()).x() <= tab.width()
            assert label.width() >= round(label.pixmap().deviceIndependentSize().width())
    page.tab("display").sizes.choose(0)
