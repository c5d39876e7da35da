"""A clerk writes the year's report: from 年终 to the text, a figure traced to its records and back, a paragraph in
words of her own, an activity entered late, the report held against it, title and date, the Word file, the preview."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.services import records, report_text
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.pages.work_report import WorkReportPage
from gongshu_desk.ui.pages.work_report.dialogs import ContentDialog
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def place(seat: DeskWindow, word: str) -> None:
    """Click a segment under the heading."""
    (sections,) = seat.window.current().findChildren(Sections)
    sections.choose([button.text() for button in sections._buttons].index(word))
    seat.wait()


def beside(page: WorkReportPage) -> str:
    """Every word of the card at the right."""
    return "\n".join(label.text() for label in page.side.findChildren(Label))


def test_the_years_report_from_figures_to_paper(
    seat: DeskWindow, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = to_the_report(seat)
    mine = rewrites_a_paragraph(seat, page)
    enters_a_meeting_late(seat, street, page, mine)
    answers_a_prompt(seat, page)
    settles_title_and_date(seat, page, monkeypatch)
    keeps_the_word_file(seat, page, tmp_path, mine)
    takes_the_text_back(seat, street, page, mine)
    seat.press(Key.Key_P, CTRL)
    assert seat.window.current().made.pages >= 5


def to_the_report(seat: DeskWindow) -> WorkReportPage:
    """年终 → 工作报告; a figure leads to 指标, which shows that very figure, and back."""
    seat.go("year-end")
    place(seat, "工作报告")
    page = seat.window.current()
    assert isinstance(page, WorkReportPage) and page.composed is not None
    page.text.figure_chosen.emit("stations.opinions_resolved")
    page.side.records.click()
    seat.wait()
    figures = seat.window.current()
    assert figures is not page and figures.help == "indicators"
    assert figures.table.current_row() is not None and "stations.opinions_resolved" in figures.table.current_row()
    place(seat, "工作报告")
    return page


def rewrites_a_paragraph(seat: DeskWindow, page: WorkReportPage) -> str:
    """Her own words; a number of them that is no figure is asked about."""
    assert page.composed is not None
    page.text.choose("councils")
    assert not page.side.save.isEnabled()
    held = page.composed.basis.now["councils.meetings"].value
    mine = f"全年召开居民议事会议{held}次，其中1013次在社区。"
    page.side.field.setPlainText(mine)
    assert page.side.dirty() and page.side.save.isEnabled()
    page.side.save.click()
    seat.wait()
    assert "已改写" in seat.toast() and "已改" in page.text.toPlainText()
    assert "1013" in beside(page) and not page.side.dirty()
    return mine


def enters_a_meeting_late(seat: DeskWindow, street: Desk, page: WorkReportPage, mine: str) -> None:
    """The figures move on; her words stay, and say what was and what is."""
    assert page.composed is not None
    held = page.composed.basis.now["councils.meetings"].value
    assert isinstance(held, int)
    meeting = ActivityDraft(no="Y9", kind=ActivityKind.COUNCIL, name="居民议事会议", held_on=date(YEAR, 11, 5))
    saved = records.add(street, ACTIVITIES, meeting)
    seat.shell.notices.tell(saved.kinds)
    seat.wait()
    assert "1 段的数据有变" in page.told.text() and f"{held} → {held + 1}" in beside(page)
    assert mine in page.text.toPlainText()


def answers_a_prompt(seat: DeskWindow, page: WorkReportPage) -> None:
    """What is not saved is kept when another paragraph is chosen."""
    page.text.choose("plans")
    page.side.field.setPlainText("逐条落实。")
    page.text.choose("lacks")
    seat.wait()
    assert page.composed is not None
    assert page.composed.report.prompts == 1 and "逐条落实。" in page.text.toPlainText()


def settles_title_and_date(seat: DeskWindow, page: WorkReportPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Title, date, and one section less: the numbers of the headings close up."""

    def answer(box: ContentDialog) -> bool:
        box.title_field.set_value("一年工作情况")
        box.day.set_value(date(YEAR, 12, 20))
        box.checks["honours"].set_value(False)
        box.deleteLater()
        return True

    monkeypatch.setattr(dialogs, "ask_box", answer)
    page.ask_content()
    seat.wait()
    shown = page.text.toPlainText()
    assert shown.startswith("一年工作情况\n（2025年12月20日）") and "去掉 1 个部分" in page.told.text()
    assert "九、存在的不足" in shown and "表彰\n" not in shown


def keeps_the_word_file(seat: DeskWindow, page: WorkReportPage, tmp_path: Path, mine: str) -> None:
    file = tmp_path / "报告"
    page.save_word_to(file)
    seat.wait()
    words = [paragraph.text for paragraph in docx.Document(str(file.with_suffix(".docx"))).paragraphs]
    assert mine in words and "逐条落实。" in words and "标黄" in seat.toast()


def takes_the_text_back(seat: DeskWindow, street: Desk, page: WorkReportPage, mine: str) -> None:
    page.text.choose("councils")
    page.side.back.click()
    seat.wait()
    assert mine not in page.text.toPlainText()
    assert "councils" not in report_text.draft_of(street, str(YEAR)).written
