"""Five years, from the records to the report: what a district says of itself can be opened down to the record.

The clerk asks for the term as of a day, reads each figure, looks at what stands behind two of them, finds the opinion
that is not resolved, enters its day, and sees the figure and the sentence of the report move with it.
"""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.figures import Rate
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.ui.pages.indicators import IndicatorsPage
from tests.services.five_years import AS_OF
from tests.ui.desk_window import DeskWindow, Key, opened

TOLD = {
    "deputies.in_office": "331",
    "elections.turnout": "94.1%",
    "stations.count": "43",
    "stations.activities": "2,100",
    "stations.deputy_receptions": "4,300",
    "stations.opinions": "4,700",
    "stations.opinions_resolved": "89.1%",
    "suggestions.raised": "958",
    "suggestions.answered": "100.0%",
    "suggestions.accepted": "100.0%",
    "suggestions.resolved": "64.5%",
    "supervision.activities": "229",
    "supervision.deputy_times": "2,500",
    "supervision.opinions": "900",
    "stations.honoured": "10",
    "appraisal.appraised": "27",
}


@pytest.fixture
def seat(qtbot: QtBot, five_years_folder: Path, tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 before five years of a district."""
    shutil.copytree(five_years_folder, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(tmp_path / "data", "周敏", lambda: AS_OF)
    with opened(qtbot, desk, tmp_path) as made:
        yield made
    desk.store.close()


def test_from_the_figures_of_a_term_to_the_record_and_the_report(seat: DeskWindow) -> None:
    desk: Desk = seat.desktop.desk
    page = seat.go("indicators", {"term": 1, "key": "stations.opinions_resolved"})
    assert isinstance(page, IndicatorsPage)
    shown = {line.key: line.value for line in page.table.records.rows()}
    assert {key: shown[key] for key in TOLD} == TOLD
    assert page.heading.explanation() == f"第一届（2021-01-01 至 2025-12-31），截至 {AS_OF.isoformat()}"
    rows = [line[5] for line in page.behind.table.records.rows()]
    assert (len(rows), sum(bool(row.counted) for row in rows)) == (4_700, 4_188)

    left = next(row for row in rows if not row.counted)
    page.behind.table.select_key(f"opinions/{left.id}")
    page.behind.table.setFocus()
    seat.press(Key.Key_Return)  # the opinion on its own page
    opinions = seat.window.current()
    assert [row["id"] for row in opinions.table.rows()] == [left.id]
    seat.press(Key.Key_F2)
    form = opinions.editor.form()
    form.set_value("resolved_on", date(2026, 1, 15))
    form.submit()
    seat.wait()

    seat.go("indicators")
    rate = page.reading.found["stations.opinions_resolved"].value
    assert rate == Rate(4_189, 4_700) and desk.today() == AS_OF
    page.write_report()
    seat.wait()
    report = seat.window.current()
    text = report.text.toPlainText()
    assert "解决4,189条，解决率89.1%" in text and "代表提出议案建议958件" in text and "代表进站接待4,300人次" in text
