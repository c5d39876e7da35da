"""The figures of five synthetic years come out of their records exactly as a district once reported them."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.indicators import Indicator, Indicators
from gongshu_desk.domain.report_text import number, quotient
from gongshu_desk.services import report_text, spans
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.indicators import indicators
from tests.services.five_years import AS_OF, LAST


@pytest.fixture(scope="module")
def desk(five_years_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The five years, for reading only."""
    folder = tmp_path_factory.mktemp("five-years") / "data"
    shutil.copytree(five_years_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    made = open_desk(folder, "周敏", lambda: AS_OF)
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def term(desk: Desk) -> Indicators:
    """The figures of the term as of the day."""
    return indicators(desk, spans.term(desk, 1), AS_OF)


REPORTED = {
    "deputies.in_office": 331,
    "deputies.elected": 331,
    "stations.count": 43,
    "stations.activities": 2_100,
    "stations.deputy_receptions": 4_300,
    "stations.opinions": 4_700,
    "suggestions.raised": 958,
    "supervision.activities": 229,
    "supervision.deputy_times": 2_500,
    "supervision.opinions": 900,
    "stations.honoured": 10,
    "appraisal.appraised": 27,
}
RATES = {
    "elections.turnout": "94.1",
    "stations.opinions_resolved": "89.1",
    "suggestions.answered": "100.0",
    "suggestions.accepted": "100.0",
    "suggestions.resolved": "64.5",
}


def test_counts_are_those_reported(term: Indicators) -> None:
    """331 deputies, 43 stations, 2,100 station activities, 4,300 receptions … ten stations honoured, 27 appraised."""
    assert {key: term[key].value for key in REPORTED} == REPORTED


def test_rates_are_those_reported(term: Indicators) -> None:
    """94.1 % turnout, 89.1 % of opinions, 100 % answered and accepted, 64.5 % resolved; each still knows its parts."""
    found = {key: term[key].value for key in RATES}
    assert {key: rate.percent() for key, rate in found.items() if isinstance(rate, Rate)} == RATES
    assert found["stations.opinions_resolved"] == Rate(4_188, 4_700)
    assert found["suggestions.answered"] == Rate(958, 958) == found["suggestions.accepted"]
    assert found["suggestions.resolved"] == Rate(618, 958)


def test_what_does_not_count_is_there(desk: Desk, term: Indicators) -> None:
    """Everything that must not count lies in the store: a plain count of the rows gives other numbers."""
    plain = {
        "stations.count": "SELECT count(*) FROM liaisonstation",
        "deputies.in_office": "SELECT count(*) FROM mandate",
        "stations.opinions": "SELECT count(*) FROM opinion WHERE NOT archived",
        "stations.deputy_receptions": "SELECT count(*) FROM attendance t JOIN activity a ON a.id = t.activity_id"
        " WHERE a.kind = 'reception'",
        "suggestions.raised": "SELECT count(*) FROM suggestion WHERE NOT archived",
        "supervision.activities": "SELECT count(*) FROM activity WHERE kind = 'livelihood'",
        "supervision.opinions": "SELECT count(*) FROM finding",
        "stations.honoured": "SELECT count(*) FROM honour WHERE station_id IS NOT NULL",
        "appraisal.appraised": "SELECT count(*) FROM appraisal",
    }
    with desk.store.read() as session:
        counts = {key: session.connection().exec_driver_sql(sql).scalar_one() for key, sql in plain.items()}
    assert all(counts[key] != term[key].value for key in plain)


def test_a_later_day_knows_more_and_an_earlier_one_less(desk: Desk, term: Indicators) -> None:
    """The cohort stays, what became of it grows with the day: thirty opinions, one suggestion that became A."""
    later = indicators(desk, spans.term(desk, 1), AS_OF + timedelta(days=60))
    assert later["stations.opinions_resolved"].value == Rate(4_218, 4_700)
    assert later["suggestions.resolved"].value == Rate(619, 958)
    earlier = indicators(desk, spans.term(desk, 1), LAST)
    assert earlier["stations.opinions"].value == 4_700
    rate = earlier["stations.opinions_resolved"].value
    assert isinstance(rate, Rate) and rate.numerator < 4_188 and rate.denominator == 4_700
    answered = earlier["suggestions.answered"].value
    assert isinstance(answered, Rate) and answered.numerator < answered.denominator == 958
    assert (
        indicators(desk, spans.term(desk, 1), date(2023, 6, 30))["deputies.in_office"].value == 330
    )  # one seat vacant


def test_the_years_make_the_term(desk: Desk, term: Indicators) -> None:
    """Counts of events of the five years add up to those of the term; people do not, each counts once."""
    years = [indicators(desk, spans.year(year), AS_OF) for year in range(2021, 2026)]
    for key in ("stations.activities", "stations.deputy_receptions", "stations.opinions", "suggestions.raised",
                "supervision.activities", "supervision.deputy_times", "supervision.opinions", "appraisal.appraised",
                "duty.due", "activities.count", "honours.stations"):  # fmt: skip
        assert sum(year[key].value for year in years) == term[key].value, key
    assert sum(year["stations.deputies"].value for year in years) > term["stations.deputies"].value
    assert years[-1]["elections.turnout"].value == Rate(4_600, 9_000)  # a year has the election that was held in it
    mean = term["suggestions.resolved_mean"].value
    rates = [year["suggestions.resolved"].value for year in years]
    assert isinstance(mean, Rate)
    assert mean.value == sum((rate.value for rate in rates if isinstance(rate, Rate)), Fraction(0)) / 5


def test_one_human_counts_once(term: Indicators) -> None:
    """Who sits in the city's congress too, and who was elected for the next term already, is one person."""
    assert term["deputies.served"].value == 332  # 331 seats, one of them held by two
    assert term["deputies.by_elected"].value == 1
    assert term["stations.deputies"].value == 330  # one mandate more was marked, of a person who is counted
    assert term["suggestions.first_round"].value == Rate(946, 958)  # twelve were handled again
    assert term["duty.term_coverage"].value == Rate(321, 331)
    assert term["typed.任免国家机关工作人员"].value == 100


def test_every_figure_names_its_rows(term: Indicators) -> None:
    """Numerators are among the rows of the denominator; no row stands twice; definitions are complete sentences."""
    for item in term.items:
        assert item.definition and item.unit and item.group, item.key
        for one in item.behind:
            assert len(set(one.ids)) == len(one.ids), item.key
            assert set(one.counted) <= set(one.ids), item.key
        if isinstance(item.value, Rate) and item.unit in ("条", "件", "人") and item.behind and item.behind[0].counted:
            assert item.value.denominator == sum(len(one.ids) for one in item.behind), item.key
            assert item.value.numerator == sum(len(one.counted) for one in item.behind), item.key
    assert "意见 4,700 条 = 已解决 4,188 + 未解决 512（截至 2026-01-20）" in term.ties


STATED = (
    ("elections", "选举产生代表331名"),
    ("elections", "参选率94.1%"),
    ("in-office", "在任代表331名"),
    ("in-office", "建有代表联络站43个"),
    ("stations", "开展活动2,100场"),
    ("stations", "代表进站接待4,300人次"),
    ("opinions", "收集群众意见4,700条，解决4,188条，解决率89.1%"),
    ("raised", "代表提出议案建议958件"),
    ("handled", "交办958件，书面答复958件，办结率100%"),
    ("handled", "代表满意和基本满意率100%（958/958）"),
    ("handled", "解决率64.5%（618/958）；按各年解决率平均为64.5%"),
    ("livelihood", "共开展民生实事项目监督活动229场，参加代表2,500人次，提出意见900条"),
    ("appraisal", "评议法官、检察官27人"),
    ("honours", "受表彰的联络站10个"),
    ("lacks", "收集的群众意见还有512条没有解决"),
)
"""Paragraph of the report → what it says."""


def test_the_report_of_the_term_states_them(desk: Desk, term: Indicators) -> None:
    """Each in its sentence; the table by year adds up, and says where the two ways of 解决率 stand."""
    report = report_text.work_report(desk, report_text.span_of(desk, 2025, "term")).report
    assert report.as_of == AS_OF and report.title == "青澜区翠柳街道人大工委第一届工作报告"
    said = {paragraph.key: paragraph.text for paragraph in report.paragraphs}
    for key, words in STATED:
        assert words in said[key], (key, words, said[key])
    yearly = report.tables[1]
    assert yearly.heads == ("指标", *(f"{year}年" for year in range(2021, 2026)), "合计")
    notes = "".join(yearly.notes)
    assert "请核对" not in notes and "解决率按合计算为 64.5%（618/958），按各年的率平均为 64.5%" in notes
    known = {item.label: item for item in term.items}
    for line in yearly.rows:
        label = line[0].partition("（")[0].rstrip("*")
        assert line[-1].replace("\n", "").endswith(report_text_of(known[label])), line


def report_text_of(item: Indicator) -> str:
    """How the last column tells a figure: a rate ends in its two numbers."""
    return quotient(item.value) if isinstance(item.value, Rate) else number(item.value)
