"""Papers about published points: the slip, the answer, what a later round corrects, and the list as it hung."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from print_tools import pages, whole_text

from gongshu_desk.domain.codes import AttendanceStatus, Decision, ObjectionKind
from gongshu_desk.errors import NotFound
from gongshu_desk.reports import catalog
from gongshu_desk.reports.builders import objection_answer, objection_slip, republication
from gongshu_desk.reports.catalog import draw, gather
from gongshu_desk.reports.catalog.entry import Options
from gongshu_desk.reports.check import PrePrintFaults
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.samples import publicity as samples
from gongshu_desk.services import objections, publications, records
from gongshu_desk.services.catalog import ATTENDANCE
from gongshu_desk.services.desk import Desk, unit_of

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "objection-slip": lambda: objection_slip.build(samples.slips()),
    "objection-answer": lambda: objection_answer.build([samples.answered()]),
    "republication-differences": lambda: republication.build(samples.rounds()),
}
YEAR = 2025


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


# --- 异议登记表 -----------------------------------------------------------------------------------------------


def test_slip_is_one_page_filled_and_blank() -> None:
    printed = pages(render(objection_slip.build(samples.slips())))
    assert len(printed) == 2
    assert "YY2026-01" in printed[0].text and "YY2026" not in printed[1].text


def test_long_texts_of_a_slip_go_to_an_annex() -> None:
    long = replace(samples.answered(), content="公示的积分与本人记录不符，请逐项核查。" * 60)
    text = whole_text(render(objection_slip.build([long])))
    assert text.count("公示的积分与本人记录不符") > 60
    assert "全文见附页" in text


def test_slips_of_the_year_else_a_blank_one(street: Desk) -> None:
    gathered = gather(street, "objection-slip", Options(YEAR))
    assert [paper.no for paper in gathered.figures] == ["YY2025-01", "YY2025-02", "YY2025-03"]
    (blank,) = gather(street, "objection-slip", Options(2024)).figures
    assert (blank.no, blank.name) == ("", "")
    one = gathered.figures[0].name
    number = next(row["certificate_no"] for row in records.find(street, ATTENDANCE) if row["name"] == one)
    (named,) = gather(street, "objection-slip", Options.of(YEAR, {"form": "blank"}, mandate=number)).figures
    assert (named.no, named.name) == ("", one)
    with pytest.raises(NotFound, match="YY2025-09"):
        gather(street, "objection-slip", Options.of(YEAR, objection="YY2025-09"))


# --- 答复书 ---------------------------------------------------------------------------------------------------


def test_answer_tells_the_points_before_and_after() -> None:
    text = objection_answer.build([samples.answered()]).text()
    assert "由公示的80.5分改为85.5分（+5分）" in text
    same = replace(samples.answered(), new_total=samples.answered().old_total)
    assert "80.5分维持不变" in objection_answer.build([same]).text()


def test_answer_tells_namesakes_apart_and_survives_odd_dates() -> None:
    odd = replace(samples.answered(), mark="第 4 选区", correction="2026-13-45 改了一条")
    text = objection_answer.build([odd]).text()
    assert "刘畅代表（第 4 选区）" in text and "2026-13-45 改了一条" in text


def test_undecided_objection_is_not_answered(street: Desk) -> None:
    with pytest.raises(PrePrintFaults, match="还没有决定"):
        draw(gather(street, "objection-answer", Options.of(YEAR, objection="YY2025-03")))
    answered = gather(street, "objection-answer", Options(YEAR)).figures
    assert [paper.no for paper in answered] == ["YY2025-01", "YY2025-02"]
    with pytest.raises(NotFound, match="已经答复"):
        gather(street, "objection-answer", Options(2024))


# --- 对照表 ---------------------------------------------------------------------------------------------------


def test_differences_count_everybody_once(street: Desk) -> None:
    (paper,) = gather(street, "republication-differences", Options(YEAR)).figures
    own = [row for row in paper.rows if row.lines]
    assert len(own) == 1 and own[0].old_total != own[0].new_total
    text = republication.build([paper]).text()
    assert f"其余 {paper.people - len(paper.rows)} 人" in text
    assert paper.after.reason in text and paper.after.document_no in text
    with pytest.raises(NotFound, match="没有更正后再公示"):
        gather(street, "republication-differences", Options(2024))


def test_rules_and_people_stand_on_the_paper() -> None:
    (paper,) = samples.rounds()
    gone = replace(paper.rows[2], new_total=None, new_rank=None, new_band=None)
    new = replace(paper.rows[3], old_total=None, old_rank=None, old_band=None)
    text = republication.build([replace(paper, rows=(gone, new), rules=("总分封顶由「120」改为「130」",))]).text()
    assert "移出" in text and "新列入" in text and "总分封顶由「120」改为「130」" in text


# --- 公示表 ---------------------------------------------------------------------------------------------------


def notice(desk: Desk, wanted: str) -> bytes:
    return catalog.produce(desk, "points-notice", Options.of(YEAR, {"round": wanted})).pdf


def test_the_list_on_the_wall_is_printed_again_byte_for_byte(street: Desk) -> None:
    """Whatever is corrected, renamed or made public since."""
    first, second = notice(street, "1"), notice(street, "2")
    assert first != second and notice(street, "last") == second == notice(street, "now")
    row = next(r for r in records.find(street, ATTENDANCE, year=YEAR) if r["status"] is AttendanceStatus.ABSENT)
    loaded = records.load(street, ATTENDANCE, row["id"])
    changed = loaded.draft.model_copy(update={"status": AttendanceStatus.PRESENT})
    records.change(street, ATTENDANCE, loaded.id, loaded.revision, changed)
    with street.store.write("改名") as session:
        unit_of(session).name = "另一个街道人大工委"
    assert (notice(street, "1"), notice(street, "2")) == (first, second)
    now = whole_text(notice(street, "now"))
    assert "次公示" not in now and "另一个街道人大工委" in now, "what hangs is no longer what stands"


def test_the_list_names_window_round_place_and_reason(street: Desk) -> None:
    text = whole_text(notice(street, "2"))
    for words in ("第2次公示", "2025年12月30日至2026年1月6日（5个工作日）", "公告栏", "更正理由", "提出"):
        assert words in text.replace(" ", ""), words


def test_a_round_that_never_was_is_refused(street: Desk) -> None:
    with pytest.raises(NotFound, match="没有第 5 次公示"):
        notice(street, "5")
    with pytest.raises(NotFound, match="还没有公示过"):
        catalog.produce(street, "points-notice", Options.of(2024, {"round": "last"}))


def test_an_objection_walks_from_the_wall_to_its_answer(street: Desk) -> None:
    """Published → objected → corrected → differs → made public again → answered on paper."""
    row = next(
        r for r in records.find(street, ATTENDANCE, year=YEAR)
        if r["status"] is AttendanceStatus.PRESENT and r["activity_kind"].value == "research"
    )  # fmt: skip
    publications_before = publications.standing(street, YEAR)
    assert publications_before.same
    got = objections.receive(
        street, year=YEAR, certificate_no=row["certificate_no"], kind=ObjectionKind.WRONG, content="这次我没有到场",
        refers=f"activities/{row['activity_no']}", received_on=date(2025, 12, 31), received_by="周敏",
    )  # fmt: skip
    loaded = records.load(street, ATTENDANCE, row["id"])
    draft = loaded.draft.model_copy(update={"status": AttendanceStatus.OFFICIAL_LEAVE})
    records.change(street, ATTENDANCE, loaded.id, loaded.revision, draft)
    from gongshu_desk.services.objection_slips import corrections

    (correction,) = corrections(street, got.no)
    objections.checked(street, got.no, on=date(2025, 12, 31), by="何卫东", findings="请假条在案")
    objections.decide(
        street, got.no, decision=Decision.UPHELD, on=date(2026, 1, 5), by="沈国梁", batches=[correction.batch]
    )  # fmt: skip
    objections.answer(street, got.no, text="已经更正", on=date(2026, 1, 6))
    publications.republish(
        street, YEAR, reason="一次调研出席登记有误", document_no="公告〔2026〕3号", opens_on=date(2026, 1, 7)
    )  # fmt: skip
    letter = whole_text(catalog.produce(street, "objection-answer", Options.of(YEAR, objection=got.no)).pdf)
    assert got.no in letter and "已经更正" in letter and correction.sentence.replace(" ", "") in letter.replace(" ", "")
    paper = gather(street, "republication-differences", Options.of(YEAR, {"round": "3"})).figures[0]
    assert any(row_.lines for row_ in paper.rows)
    assert publications.standing(street, YEAR).same
