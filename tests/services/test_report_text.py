"""工作报告 from a store: spans, the year before, what the clerk settles, the office's template, the command."""

import json
from datetime import date
from pathlib import Path

import docx
import pytest

from gongshu_desk.cli import run
from gongshu_desk.domain.report_template import paragraphs_of
from gongshu_desk.domain.report_text import FORMS, keys_of
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.reports.catalog import Options, produce
from gongshu_desk.services import history, report_text, spans
from gongshu_desk.services.desk import Desk, put_setting
from gongshu_desk.services.report_text import Composed
from gongshu_desk.services.setup import WORK_METHOD

LAST = date(2025, 12, 31)


def composed(desk: Desk, chosen: str = "year", year: int = 2025) -> Composed:
    return report_text.work_report(desk, report_text.span_of(desk, year, chosen))


def text_of(made: Composed, key: str) -> str:
    return next((one.text for one in made.report.paragraphs if one.key == key), "")


def test_every_figure_of_the_template_is_an_indicator(street: Desk) -> None:
    """What is written wrong would be left out in silence: so every name is known, and every rate a rate."""
    made = composed(street)
    template, own = report_text.template_of(street)
    known = set(made.basis.now.by_key)
    words = set(made.basis.names)
    texts = [template.title, template.opening, *(one.text for one in paragraphs_of(template))]
    for key, form in (pair for text in texts for pair in keys_of(text)):
        listed = key.removeprefix("*").split()
        assert form in FORMS
        for one in listed:
            prefix = any(name.startswith(f"{one}.") for name in known) or one == "typed"
            assert one in known or one in words or (key.startswith("*") and prefix), one
    charted = [key for chart in template.charts for _, key, _ in chart.series]
    assert not own and {*(line.key for line in template.yearly), *charted} <= known


def test_a_year_a_term_and_any_days(street: Desk) -> None:
    year, term = composed(street), composed(street, "term")
    assert year.report.title == "翠柳街道人大工委2025年工作报告" and year.name == "2025"
    assert term.report.title == "翠柳街道人大工委第一届工作报告" and term.name == "term-1"
    assert len(year.report.tables) == 1 and term.report.tables[1].heads[-1] == "合计"
    days = composed(street, "2025-03-01..2025-06-30")
    assert days.name == "2025-03-01..2025-06-30" and days.report.opening.text.startswith("2025年3月至6月，")
    assert composed(street, "2025-01-01..2025-12-31").name == "2025"
    assert composed(street, "2025-07-01..2025-12-31").report.title == "翠柳街道人大工委2025年下半年工作报告"
    assert "2025年3月2日至2025年6月30日" in composed(street, "2025-03-02..2025-06-30").report.title
    for wrong in ("2025-03-01", "quarter", "2025-13-01..2025-12-31"):
        with pytest.raises(InvalidInput, match="期间"):
            report_text.span_of(street, 2025, wrong)
    with pytest.raises(InvalidInput):
        report_text.span_of(street, 2025, "2025-06-30..2025-03-01")
    assert not composed(street, year=1990).has_figures


def test_the_years_of_a_span_are_cut_to_it_and_end_today() -> None:
    term = spans.any_days(date(2021, 12, 28), date(2026, 12, 27))
    parts = report_text.year_parts(term, LAST)
    assert [part.first for part in parts] == [date(2021, 12, 28), *(date(y, 1, 1) for y in range(2022, 2026))]
    assert parts[-1].last == LAST and report_text.year_parts(spans.year(2025), LAST) == []


def test_the_label_of_the_way_of_working_stands_where_it_is_set(street: Desk) -> None:
    assert "571" not in text_of(composed(street), "stations")
    with street.store.write("设置") as session:
        put_setting(session, WORK_METHOD, "「571」工作法")
    assert text_of(composed(street), "stations").startswith("运用「571」工作法，依托")


def test_what_the_clerk_settles_is_one_write_each_and_comes_undone(street: Desk) -> None:
    made = composed(street)
    saved = report_text.write_paragraph(street, made, "duty", " 述职都已完成。\n 另行通报。 ")
    assert saved.count == 1 and text_of(composed(street), "duty") == "述职都已完成。另行通报。"
    assert text_of(composed(street, "term"), "duty") != text_of(composed(street), "duty")
    report_text.settle(street, composed(street), title=" 年度  工作 ", day=LAST, as_of=None, off=("honours",))
    now = composed(street)
    assert (now.report.title, now.report.day) == ("年度 工作", LAST) and now.draft.written
    assert [key for key, _ in now.report.left_out] == ["honours"]
    saved = report_text.reset_paragraph(street, now, "duty")
    assert text_of(composed(street), "duty") == text_of(made, "duty")
    history.undo(street, saved.batch)
    assert text_of(composed(street), "duty") == "述职都已完成。另行通报。"
    report_text.settle(street, now, title=made.report.title, day=None, as_of=date(2025, 6, 30), off=())
    settled = composed(street)
    assert settled.draft.title == "" and settled.report.as_of == date(2025, 6, 30)
    assert settled.basis.before is not None and settled.basis.before.as_of == date(2025, 6, 30)


def test_what_cannot_be_settled_is_refused_and_changes_nothing(street: Desk) -> None:
    made = composed(street)
    with pytest.raises(InvalidInput, match="空的"):
        report_text.write_paragraph(street, made, "duty", " \n ")
    with pytest.raises(InvalidInput, match="太长"):
        report_text.write_paragraph(street, made, "duty", "长" * 4001)
    with pytest.raises(NotFound):
        report_text.write_paragraph(street, made, "nowhere", "字")
    with pytest.raises(NotFound):
        report_text.reset_paragraph(street, made, "duty")
    with pytest.raises(InvalidInput, match="太长"):
        report_text.settle(street, made, title="长" * 101, day=None, as_of=None, off=())
    with pytest.raises(InvalidInput, match="早于"):
        report_text.settle(street, made, title="", day=None, as_of=date(2024, 1, 1), off=())
    assert report_text.draft_of(street, "2025") == report_text.Draft()


def test_the_office_keeps_its_own_template(street: Desk) -> None:
    file = report_text.own_template(street)
    file.write_text(file.read_text("utf-8").replace('title = "表彰"', 'title = "表彰先进"'), "utf-8-sig")
    made = composed(street)
    assert made.own_template and "表彰先进" in [section.title for section in made.report.sections]
    assert report_text.own_template(street) == file  # asked for again it is not made anew
    kept = report_text.restore_template(street)
    assert kept is not None and "表彰先进" in kept.read_text("utf-8-sig") and not composed(street).own_template
    assert report_text.restore_template(street) is None
    report_text.own_template(street).write_bytes("标题".encode("gbk"))
    with pytest.raises(InvalidInput, match="UTF-8"):
        composed(street)


def test_the_command_and_the_print_say_the_same(
    street_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(street_data)]
    file = tmp_path / "报告.docx"
    assert run([*data, "--json", "work-report", "--year", "2025", str(file)]) == 0
    told = json.loads(capsys.readouterr().out)
    words = [paragraph.text for paragraph in docx.Document(str(file)).paragraphs]
    assert told["title"] in words and set(told["paragraphs"]) <= set(words) and told["prompts"] == 2
    assert run([*data, "work-report", "--year", "2025", "--drop-prompts", str(tmp_path / "报告.pdf")]) == 0
    assert (tmp_path / "报告.pdf").read_bytes().startswith(b"%PDF")
    for wrong in (["x.docx"], ["--year", "2025", "x.txt"], ["--from", "2025-01-01", "x.pdf"],
                  ["--term", "--from", "2025-01-01", "--to", "2025-02-01", "x.pdf"]):  # fmt: skip
        assert run([*data, "work-report", *wrong[:-1], str(tmp_path / wrong[-1])]) == 2
    assert sorted(one.name for one in tmp_path.glob("x.*")) == []


def test_the_print_takes_its_span_and_drops_the_prompts(street: Desk) -> None:
    made = produce(street, "work-report", Options.of(2025, {"span": "2025-01-01..2025-03-31", "prompts": "drop"}))
    assert made.pages >= 2
    with pytest.raises(NotFound, match="没有可以报告的数据"):
        produce(street, "work-report", Options.of(1990))
