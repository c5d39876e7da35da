"""Word on the desktop: a report in sight kept as a Word file, and the templates in the settings."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk import paths
from gongshu_desk.services import records
from gongshu_desk.services.catalog import DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.pages.settings import word as word_module
from tests.ui.desk_window import DeskWindow, opened


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as made:
        yield made


def test_what_is_in_sight_is_kept_as_word(
    seat: DeskWindow, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(row for row in records.find(street, DUTY_REPORTS, year=2025) if row["report_text"])
    asked: list[str] = []

    def ask(_parent: object, _settings: object, _title: str, name: str, _kind: str) -> Path:
        asked.append(name)
        return tmp_path / "述职.docx"

    monkeypatch.setattr(file_dialogs, "ask_save", ask)
    page = seat.go("preview", ("duty-report", {"year": 2025, "mandate": row["certificate_no"]}))
    seat.wait()
    assert page.word_button.isVisibleTo(page)
    page.save_word()
    seat.wait()
    assert asked[0].endswith(".docx") and row["certificate_no"] in asked[0]
    shown = [paragraph.text for paragraph in docx.Document(str(tmp_path / "述职.docx")).paragraphs]
    assert shown[0] == "述职报告"
    assert shown[-len(row["report_text"].splitlines()) :] == row["report_text"].splitlines()
    assert "1 份" in seat.toast()


def test_a_report_without_a_template_offers_no_word(seat: DeskWindow) -> None:
    page = seat.go("preview", ("duty-tally", {"year": 2025}))
    seat.wait()
    assert page.made is not None
    assert not page.word_button.isVisibleTo(page)


def test_the_template_is_changed_tried_and_restored(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    files: list[Path] = []
    monkeypatch.setattr(word_module, "open_path", lambda file: files.append(file) or True)
    monkeypatch.setattr(word_module, "confirm", lambda *_args, **_words: True)
    refused: list[object] = []
    seat.shell.jobs.refused.disconnect()
    seat.shell.jobs.refused.connect(refused.append)
    tab = seat.go("settings").tab("word")
    seat.wait()
    assert [one.title for one in tab.templates] == ["述职报告", "会议通知"]
    assert not tab.restore_buttons["duty-report"].isEnabled()
    tab.change("duty-report")
    seat.wait()
    assert files == [paths.templates(street.data) / "述职报告.docx"]
    assert tab.restore_buttons["duty-report"].isEnabled()
    document = docx.Document(str(files[0]))
    document.add_paragraph("{{ 性名 }}")
    document.save(str(files[0]))
    tab.try_out("duty-report")
    seat.wait()
    assert "没有「性名」这一项" in str(refused)
    tab.restore("duty-report")
    seat.wait()
    assert not tab.restore_buttons["duty-report"].isEnabled()
    tab.try_out("duty-report")
    seat.wait()
    assert len(refused) == 1 and "可以用" in seat.toast()
