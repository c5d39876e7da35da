"""Papers of the stations' work: what they say, that their sums agree, and how 43 stations stand on them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gongshu_desk.domain.figures import Rate
from gongshu_desk.reports.builders import station_duty, station_roster, station_standard
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.samples import stations as samples

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "station-roster": lambda: station_roster.build(samples.rosters()),
    "station-duty": lambda: station_duty.build([samples.duty()]),
    "station-standard": lambda: station_standard.build([samples.standard()]),
}


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_roster_for_the_wall_shows_no_whole_number() -> None:
    text = PRINTS["station-roster"]().text()
    assert "137****0001" in text and "嘉木样·洛桑久美·图丹却吉尼玛" in text.replace("/", "")
    bare = station_roster.build([replace(samples.roster(), phones=False)]).text()
    assert "****" not in bare and "联系电话：0570-80000021" in bare, "the station's own number is public"


def test_rates_of_the_stations_add_up_to_that_of_the_sheet() -> None:
    figures = samples.duty()
    assert sum((rate for _, _, rate in figures.stations), start=Rate(0, 0)) == figures.rate
    due = sum(n for word, n in figures.states if word != "未到期")
    assert (
        figures.rate.denominator == due
        and f"值班落实率 {figures.rate.numerator}/{due}" in PRINTS["station-duty"]().text()
    )


def test_standard_of_43_stations_fits_and_counts_them() -> None:
    figures = samples.standard()
    listed = tuple(replace(figures.stations[at % 3], id=at, name=f"第{at}社区联络站") for at in range(1, 44))
    document = station_standard.build([replace(figures, stations=listed)])
    assert len(Flow(document.sections[0]).pages) == 3
    assert "达标站数" in document.text() and figures.met("receptions") == Rate(1, 2)
    short = station_standard.build([replace(figures, details=False)])
    assert len(short.sections) == 1 and "示例要求" in station_standard.build([replace(figures, own=False)]).text()
