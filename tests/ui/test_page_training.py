"""三级培训: what is counted opens its rows, who is short is explained and filtered, an empty year says the next step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import DayPart
from gongshu_desk.services import training_certificates, training_targets
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.pages.training import TrainingPage
from gongshu_desk.ui.pages.training.dialogs import read_units
from gongshu_desk.ui.pages.training.page import COURSES, FIGURES, PAPERS, PLAN, STANDING
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def wanted(seat: DeskWindow) -> list[tuple[str, Any]]:
    """What is asked of other pages, instead of going there."""
    asked: list[tuple[str, Any]] = []
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    return asked


def names(page: TrainingPage, place: int) -> list[Any]:
    """Keys of the rows in sight."""
    return [row.get("no") or row["id"] for row in page.tables[place].rows()]


def test_every_number_opens_its_rows_and_every_row_is_explained(seat: DeskWindow, street: Desk) -> None:
    page = seat.go("training")
    assert isinstance(page, TrainingPage)
    found = training_targets.year_training(street, YEAR)
    total = found.figures.total
    asked = wanted(seat)
    for word in ("培训场次", "培训人次"):
        page.cards[word].clicked.emit()
    assert [(key, given["ids"]) for key, given in asked] == [
        ("activities", total.activities), ("attendance", total.attendances),
    ]  # fmt: skip

    page.cards["达标"].clicked.emit()
    met = [s.trainee.certificate_no for s in found.of("达标")]
    assert names(page, STANDING) == met and page.places._buttons[STANDING].text().endswith("差 1")
    page.show_state("未达标")
    (short,) = found.of("未达标")
    assert names(page, STANDING) == [short.trainee.certificate_no]
    assert short.needs[0].arithmetic in page.side.words() and "年内任职" in page.side.words()
    assert short.trainee.phone not in page.side.words()  # masked

    page.places.choose(PLAN)
    states = [row["state"] for row in page.tables[PLAN].rows()]
    assert states == ["已办", "已办", "已办", "逾期未办"]
    learned = next(row for row in page.tables[PLAN].rows() if row["line"].difference)
    page.tables[PLAN].select_key(learned["id"])
    assert "比计划多 2 个半天" in page.side.words() and page.side.table.row_count() == 3
    page.print_list()
    page.places.choose(COURSES)
    page.search.set_value("专题")
    page.tables[COURSES].select_first()
    assert page.tables[COURSES].row_count() == 2 and "到会" in page.side._head.text()
    page.search.clear()
    page.places.choose(FIGURES)
    page.tables[FIGURES].select_key("tier 合计")
    page.tables[FIGURES].activated_row.emit(page.tables[FIGURES].current_row())
    assert asked[-1][1]["ids"] == total.attendances and "一人" in page.side.words()
    page.print_list()
    assert [given[0] for key, given in asked if key == "preview"] == ["training-plan", "training-summary"]

    page.places.choose(PAPERS)
    held = training_certificates.certificates(street, YEAR)
    page.give_certificates()
    assert asked[-1] == ("certificates", {"issue": tuple(h.key for h in held.of("待编号"))})
    page.show_certificates(())
    assert len(asked[-1][1][1]["certificate"]) == len(held.of("已编号")) > 0
    page.focus_first()
    seat.press(Key.Key_Return, CTRL)  # nothing is planned for the rest of the year: told, and nothing written
    assert "还没有登记以后的培训" in seat.toast()

    seat.shell.choose_year(2019)
    seat.wait()
    for place in (STANDING, PLAN, COURSES):
        page.places.choose(place)
        assert page.faces.currentIndex() == len(page.tables) and not page.side.isVisible()

    elected = seat.go("elections")
    assert (
        "9 个选区" in elected.heading.explanation() and "参选率 94.4%（29401/31158）" in elected.heading.explanation()
    )
    elected.table.select_key(next(row["id"] for row in elected.table.rows() if row["remark"]))
    lines = {line.label: line.value for line in elected.card._lines(elected.table.current_row())}
    assert lines["说明"] == "投票 2 次" and lines["参选率"].endswith("/3462）") and "当选 21" in lines["合计"]
    seat.shell.choose_year(YEAR)
    seat.wait()
    typed = seat.go("typed-counts")
    assert "任免国家机关工作人员 12 人次、备案审查规范性文件 3 件" in typed.heading.explanation()


def test_days_of_a_training_are_read_line_by_line() -> None:
    assert read_units("2026-12-03 上午\n12-4下午\n\n2026/12/7", 2026) == (
        (date(2026, 12, 3), DayPart.MORNING), (date(2026, 12, 4), DayPart.AFTERNOON), (date(2026, 12, 7), None),
    )  # fmt: skip
    with pytest.raises(ValueError, match="第 2 行「下周三 上午」"):
        read_units("2026-12-03\n下周三 上午", 2026)
