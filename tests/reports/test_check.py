"""The check before printing: every fault is named by person, and nothing is drawn."""

from dataclasses import replace

import pytest

from gongshu_desk.errors import UserError
from gongshu_desk.reports import catalog, pdf
from gongshu_desk.reports.builders import honour_certificate, sign_in_sheet
from gongshu_desk.reports.catalog import Gathered, Options
from gongshu_desk.reports.cells import cell
from gongshu_desk.reports.check import TOLD, PrePrintFaults, complaints, faults
from gongshu_desk.reports.document import PORTRAIT, Column, Document, Group, Row, Section, Table
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import PlacedPage, TextBox
from gongshu_desk.reports.samples import certificates as samples
from gongshu_desk.reports.samples import yearly


def plate(text: str, who: str) -> Section:
    """A page with one small box that may be shrunk to 9 pt."""
    box = TextBox(20, 20, 30, 6, text, size=14, min_size=9, one_line=True, about="姓名")
    return Section((PlacedPage((box,)),), PORTRAIT, person=who)


def test_text_that_does_not_fit_is_named_by_person() -> None:
    document = Document("座签", (plate("刘畅", "刘畅"), plate("嘉木样·洛桑久美·图丹却吉尼玛", "嘉木样")))
    (fault,) = faults(document)
    assert (fault.who, fault.kind) == ("嘉木样", "放不下")
    assert fault.sentence == "姓名放不下「嘉木样·洛桑久美·图丹却吉尼玛」"


def test_text_that_fits_after_shrinking_is_no_fault() -> None:
    assert faults(Document("座签", (plate("欧阳某某某某某某", "甲"),))) == []


def test_one_fault_stops_the_batch_before_anything_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(pdf, "Pen", lambda *_: drawn.append("pen"))
    document = Document("座签", (plate("刘畅", "刘畅"), plate("王𪚥", "王𪚥"), plate("长" * 40, "长名")))
    with pytest.raises(PrePrintFaults) as refused:
        render(document)
    assert drawn == []
    assert [fault.who for fault in refused.value.faults] == ["王𪚥", "长名"]
    assert "发现 2 处问题，没有打印" in refused.value.sentence
    assert "核对用字" in refused.value.next_step and "缩短文字" in refused.value.next_step
    assert isinstance(refused.value, UserError)


def test_row_higher_than_a_page_is_a_fault_and_not_lost_below_the_edge() -> None:
    tall = Row((cell("很长的内容" * 900),), 8.0)
    document = Document("表", (Section((Table((Column(60),), (Group((tall,)),)),), PORTRAIT, person="某某"),))
    with pytest.raises(PrePrintFaults, match="某某：表格中有一行比一页还高"):
        render(document)


def test_long_lists_of_faults_are_told_in_short_and_kept_whole() -> None:
    found = PrePrintFaults(complaints((f"甲{n}", "没有日期") for n in range(20)))
    assert len(found.faults) == 20
    assert found.sentence.count("没有日期") == TOLD
    assert f"另有 {20 - TOLD} 处" in found.sentence
    assert found.next_step == "请补齐以后再打印。"


def test_what_the_figures_lack_stops_the_print_before_it_is_laid_out() -> None:
    laid: list[str] = []
    report = replace(
        catalog.report_of("honour-certificate"),
        build=lambda figures: laid.append("built") or honour_certificate.build(figures),
        complain=lambda figures: [(one.certificate.name, "没有发证日期") for one in figures],
    )
    with pytest.raises(PrePrintFaults, match="张𬬭：没有发证日期"):
        catalog.draw(Gathered(report, Options(2026), (samples.honour(),)))
    assert laid == []


def test_rare_names_pass() -> None:
    people = [samples.honour(f"王{mark}") for mark in "䶮㛃𬀩𬬭𬭎𫖯玥喆堃犇淼垚镕旸昇㵘𠅤𮧵"]
    assert faults(honour_certificate.build(people)) == []
    assert faults(sign_in_sheet.build([yearly.sign_in()])) == []


def test_a_lost_character_on_a_list_is_told_with_the_name_it_stands_in() -> None:
    table = Table((Column(60),), (Group((Row((cell("张𬬭"),), 8.0), Row((cell("王\U000323af"),), 8.0))),))
    (fault,) = faults(Document("代表名册", (Section((table,), PORTRAIT),)))
    assert fault.sentence == "字库中没有 \U000323af（U+323AF），见「王\U000323af」"
    (fault,) = faults(Document("登记表", (Section((table,), PORTRAIT, person="王\U000323af"),)))
    assert fault.sentence == "字库中没有 \U000323af（U+323AF）"
