"""Word papers: what they say and how they look, the office's own template, and templates and texts that mean harm."""

import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

from gongshu_desk import paths
from gongshu_desk.domain.forms import DutyReportFigures, DutyReportText
from gongshu_desk.domain.forms.meetings import NoticeFigures, NoticeSection
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.summary import PrintStamp, UnitLine
from gongshu_desk.errors import EnvironmentFault, InvalidInput, NotFound
from gongshu_desk.exchange import word

UNIT = UnitLine("翠柳街道人大工委", "周敏", "0571-5550 0126")
STAMP = PrintStamp(UNIT, date(2026, 11, 22), "示例规则", 1, "7c1e90b4" + "0" * 56)
LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"
RARE = ("王䶮", "㛃𬀩", "张𬬭", "𬭎𫖯", "李㵘𠅤𮧵")
BODY = (
    "各位选民：",
    "我是第 17 选区选出的区人大代表，现将2026年度履职情况报告如下，请予评议。",
    "一、学习和出席会议情况",
    "（一）坚持学习",
    "全年参加培训3个半天，“学用结合”——不断提高履职水平……",
    "以上报告，请各位选民评议。",
)
STYLES = ["Salutation", "Body Text", "Heading 1", "Heading 2", "Body Text", "Body Text"]


def reports(*texts: DutyReportText) -> list[DutyReportFigures]:
    return [DutyReportFigures(STAMP, 2026, "述职会", date(2026, 11, 12), "", "", texts=texts)]


def report(name: str = "刘畅", body: tuple[str, ...] = BODY, day: date | None = date(2026, 11, 12)) -> DutyReportText:
    return DutyReportText(name, "第 17 选区", day, body)


def notice(number: str = "翠柳人大工委〔2026〕12号", **values: Any) -> NoticeFigures:
    sections = (NoticeSection("一、时间和地点", ("2026年11月12日下午2时，街道办事处三楼会议室。",)),)
    made: dict[str, Any] = {
        "unit": UNIT, "activity_no": "A1", "title": "关于召开2026年度述职会的通知", "addressee": "各代表小组",
        "opening": "定于11月12日召开述职会。现将有关事项通知如下。", "sections": sections,
        "held_on": date(2026, 11, 12), "number": number, "day": date(2026, 11, 2), "contact": "（联系人：周敏）",
    }  # fmt: skip
    return NoticeFigures(**(made | values))


def written(tmp_path: Path, name: str, figures: list[Any], file: str = "out.docx") -> Any:
    word.write_word(name, figures, tmp_path, tmp_path / file)
    return docx.Document(str(tmp_path / file))


def texts(document: Any) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def edited(tmp_path: Path, change: Callable[[Any], None], name: str = "duty-report") -> None:
    """The office's own template, changed as a clerk would in Word."""
    file = word.own_template(name, tmp_path)
    document = docx.Document(str(file))
    change(document)
    document.save(str(file))


# --- what it says ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["刘畅", LONG_NAME, *RARE])
def test_the_report_is_the_text_put_in(tmp_path: Path, name: str) -> None:
    document = written(tmp_path, "duty-report", reports(report(name)))
    shown = f"{name[0]}　{name[1]}" if len(name) == 2 else name
    assert texts(document) == ["述职报告", f"第 17 选区　{shown}", "（2026年11月12日）", "", *BODY]
    assert [paragraph.style.name for paragraph in document.paragraphs[4:]] == STYLES


def test_what_is_not_registered_leaves_no_hole(tmp_path: Path) -> None:
    text = DutyReportText("刘畅", "", None, BODY)
    assert texts(written(tmp_path, "duty-report", reports(text)))[:4] == ["述职报告", "刘　畅", "", "各位选民："]
    document = written(tmp_path, "meeting-notice", [notice("", contact="", red_head=False)])
    assert texts(document)[:3] == ["", "", "关于召开2026年度述职会的通知"]
    assert texts(document)[-1] == "2026年11月2日"


def test_the_notice_is_the_text_put_in(tmp_path: Path) -> None:
    document = written(tmp_path, "meeting-notice", [notice()])
    assert [text for text in texts(document) if text] == [
        "翠柳街道人大工委", "翠柳人大工委〔2026〕12号", "关于召开2026年度述职会的通知", "各代表小组：",
        "定于11月12日召开述职会。现将有关事项通知如下。", "一、时间和地点",
        "2026年11月12日下午2时，街道办事处三楼会议室。", "翠柳街道人大工委", "2026年11月2日", "（联系人：周敏）",
    ]  # fmt: skip


def test_unit_and_date_stand_about_one_axis(tmp_path: Path) -> None:
    """The date keeps four characters free; eight characters and 「2026年11月2日」 (6.5) are centred on each other."""
    unit, day = written(tmp_path, "meeting-notice", [notice()]).paragraphs[-3:-1]
    free = [Pt(16) * wide for wide in (4 + 6.5 / 2 - 8 / 2, 4)]
    assert [one.paragraph_format.right_indent for one in (unit, day)] == pytest.approx(free, rel=0.01)
    assert unit.style.paragraph_format.alignment is WD_ALIGN_PARAGRAPH.RIGHT


def test_several_papers_begin_a_page_each_with_page_one(tmp_path: Path) -> None:
    people = [report(name) for name in ("刘畅", LONG_NAME, *RARE)]
    document = written(tmp_path, "duty-report", reports(*people))
    assert len(document.sections) == len(people)
    for section in document.sections:
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        assert (round(section.page_width.mm), round(section.top_margin.mm)) == (210, 37)
    assert texts(document).count("述职报告") == len(people)
    assert [text for text in texts(document) if text.endswith(LONG_NAME)] == [f"第 17 选区　{LONG_NAME}"]


def test_no_text_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="没有录入正文"):
        written(tmp_path, "duty-report", reports())
    assert not (tmp_path / "out.docx").exists()


# --- how it looks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["duty-report", "meeting-notice"])
def test_page_and_faces_are_the_official_ones(tmp_path: Path, name: str) -> None:
    figures: list[Any] = reports(report()) if name == "duty-report" else [notice()]
    document = written(tmp_path, name, figures)
    section = document.sections[0]
    sizes = (section.page_width, section.page_height, section.top_margin, section.left_margin, section.bottom_margin,
             section.right_margin)  # fmt: skip
    assert [round(size.mm) for size in sizes] == [210, 297, 37, 28, 35, 26]
    faces = {}
    for style in ("Normal", "Body Text", "Title", "Subtitle", "Heading 1", "Heading 2", "Salutation", "Signature"):
        fonts = document.styles[style].element.rPr.rFonts
        faces[style] = fonts.get(qn("w:eastAsia"))
        assert not [key for key in fonts.attrib if key.endswith("Theme")]
    assert faces == {
        "Normal": "仿宋_GB2312", "Body Text": "仿宋_GB2312", "Salutation": "仿宋_GB2312", "Signature": "仿宋_GB2312",
        "Title": "方正小标宋简体", "Subtitle": "楷体_GB2312", "Heading 1": "黑体", "Heading 2": "楷体_GB2312",
    }  # fmt: skip
    assert [document.styles[style].font.size for style in ("Title", "Body Text")] == [Pt(22), Pt(16)]
    spacing = document.styles["Body Text"].element.pPr.spacing
    assert (spacing.get(qn("w:line")), spacing.get(qn("w:lineRule"))) == ("579", "exact")


def test_page_numbers_stand_outside(tmp_path: Path) -> None:
    document = written(tmp_path, "duty-report", reports(report()))
    assert document.settings.odd_and_even_pages_header_footer
    section = document.sections[0]
    for footer, align in (
        (section.footer, WD_ALIGN_PARAGRAPH.RIGHT),
        (section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT),
    ):
        assert footer.paragraphs[0].alignment is align
        assert " PAGE " in "".join(footer.paragraphs[0]._element.itertext())


def test_the_same_figures_give_the_same_bytes(tmp_path: Path) -> None:
    figures = reports(report(), report(LONG_NAME))
    for file in ("one.docx", "two.docx"):
        word.write_word("duty-report", figures, tmp_path, tmp_path / file)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


def test_shipped_templates_are_what_the_script_makes() -> None:
    script = paths.resources() / "word" / "build.py"
    found = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


# --- the office's own template --------------------------------------------------------------------------------


def test_every_template_tells_its_names_and_fills_with_their_samples(tmp_path: Path) -> None:
    found = word.templates(tmp_path)
    assert [one.name for one in found] == ["duty-report", "meeting-notice"]
    for one in found:
        assert not one.own and one.file.is_file()
        assert all(variable.name and variable.label and variable.sample for variable in one.variables)
        word.check(one.name, tmp_path)


def test_the_offices_own_template_wins_and_the_shipped_one_comes_back(tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.add_paragraph("街道人大工委审核意见：{{ 姓名 }}（{{ 年度 }}）")

    edited(tmp_path, change)
    assert word.templates(tmp_path)[0].own
    figures = reports(report())
    assert texts(written(tmp_path, "duty-report", figures))[-1] == "街道人大工委审核意见：刘　畅（2026）"
    kept = word.restore("duty-report", tmp_path)
    assert kept is not None and kept.is_file()
    assert not word.templates(tmp_path)[0].own
    assert texts(written(tmp_path, "duty-report", figures))[-1] == BODY[-1]
    assert word.restore("duty-report", tmp_path) is None


def test_a_second_restore_keeps_both_old_copies(tmp_path: Path) -> None:
    for _ in range(2):
        word.own_template("duty-report", tmp_path)
        word.restore("duty-report", tmp_path)
    assert len(list(paths.templates(tmp_path).glob("*旧*.docx"))) == 2


def test_an_own_copy_is_not_overwritten(tmp_path: Path) -> None:
    edited(tmp_path, lambda document: document.add_paragraph("自己加的一段"))
    assert word.own_template("duty-report", tmp_path) == word.templates(tmp_path)[0].file
    assert "自己加的一段" in texts(docx.Document(str(word.templates(tmp_path)[0].file)))


def test_a_tag_that_word_split_into_pieces_still_counts(tmp_path: Path) -> None:
    """Word parts a run wherever the cursor was; quotation marks come out curly."""

    def change(document: Any) -> None:
        paragraph = document.add_paragraph()
        for piece in ("由", "{", "{ 姓", "名 }", "}", "报告；{{ 选区|default(“无”) }}"):
            paragraph.add_run(piece)

    edited(tmp_path, change)
    assert texts(written(tmp_path, "duty-report", reports(report())))[-1] == "由刘　畅报告；第 17 选区"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ 性名 }}", "没有「性名」这一项"),
        ("报告人{{ 姓名", "花括号没有成对"),
        ("{{ 姓名 | }}", "写法不对"),
        ("{{ 姓 名 }}", "写法不对"),
        ("{%p if 日期 %}", "没有结束"),
        ("{%p endif %}", "没有成对"),
        ("{% for 字 in 姓名 %}{{ 字 }}", "没有结束"),
        ("正文如下：{{ 正文 }}", "要单独占一段"),
        ("{% include 'a' %}", "不支持"),
        ("{% set x = 1 %}", "不支持"),
        ("{% autoescape false %}", "不支持"),
        ("{{ 姓名|safe }}", "写法不对"),
    ],
)
def test_what_is_wrong_is_told_with_its_paragraph(tmp_path: Path, text: str, told: str) -> None:
    edited(tmp_path, lambda document: document.add_paragraph(text))
    with pytest.raises(InvalidInput, match=f"Word 模板「述职报告」第 10 段.*{told}") as caught:
        written(tmp_path, "duty-report", reports(report()))
    assert caught.value.next_step
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize(
    "text",
    [
        "{{ 姓名.__class__.__mro__ }}", "{{ 姓名.upper() }}", "{{ 姓名 * 999999999 }}", "{{ 9 ** 999999999 }}",
        "{{ 姓名.没有 }}", "{{ 1 / 0 }}", "{{ ''.join(姓名) }}",
    ],
)  # fmt: skip
def test_a_template_is_no_program(tmp_path: Path, text: str) -> None:
    edited(tmp_path, lambda document: document.add_paragraph(text))
    with pytest.raises(InvalidInput, match="Word 模板「述职报告」"):
        written(tmp_path, "duty-report", reports(report()))


def test_a_condition_across_a_table_is_refused_not_written(tmp_path: Path) -> None:
    """如果 begins in a cell and ends behind the table: what would be left is no document."""

    def change(document: Any) -> None:
        document.add_table(1, 1).cell(0, 0).paragraphs[0].text = "{% if 文号 == '' %}甲"
        document.add_paragraph("乙{% endif %}")

    edited(tmp_path, change, "meeting-notice")
    with pytest.raises(InvalidInput, match="算不出来"):
        written(tmp_path, "meeting-notice", [notice()])
    assert not (tmp_path / "out.docx").exists()


def test_headers_may_name_what_is_the_same_for_all(tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ 单位 }}　{{ 年度 }}年度"

    edited(tmp_path, change)
    document = written(tmp_path, "duty-report", reports(report(), report("张𬬭")))
    assert document.sections[0].header.paragraphs[0].text == "翠柳街道人大工委　2026年度"


def test_headers_that_differ_are_refused_for_several(tmp_path: Path) -> None:
    def change(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ 姓名 }}"

    edited(tmp_path, change)
    assert written(tmp_path, "duty-report", reports(report())).sections[0].header.paragraphs[0].text == "刘　畅"
    with pytest.raises(InvalidInput, match="页眉或页脚"):
        written(tmp_path, "duty-report", reports(report(), report("张𬬭")))


# --- harm -----------------------------------------------------------------------------------------------------

HOSTILE = (
    "{{ 7 * 7 }}", "{% for x in 正文 %}", "{{p 正文 }}", "<w:p/>", "<&>\"'", "]]>", "&#60;b&#62;", "{_{ x }_}",
    "=HYPERLINK(\"http://x\")", "\\u0000", "{#注#}",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    """Whatever a name or a report holds is shown as it is, and adds no part and no link to the file."""
    document = written(tmp_path, "duty-report", reports(report(text, (text, f"一、{text}", text))))
    assert texts(document)[-3:] == [text, f"一、{text}", text]
    assert texts(document)[1] == f"第 17 选区　{printed(text)}"
    with zipfile.ZipFile(tmp_path / "out.docx") as package, zipfile.ZipFile(word.templates(tmp_path)[0].file) as bare:
        assert package.namelist() == bare.namelist()
        assert not [name for name in package.namelist() if b"External" in package.read(name)]


def test_characters_that_xml_forbids_are_left_out(tmp_path: Path) -> None:
    document = written(tmp_path, "duty-report", reports(report("刘\x00畅\x1b", ("一\x0b二\ufffe三\t四\n五",))))
    assert texts(document)[-1] == "一二三 四 五"


def test_a_damaged_template_is_named(tmp_path: Path) -> None:
    file = word.own_template("duty-report", tmp_path)
    file.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(InvalidInput, match="Word 模板「述职报告」"):
        written(tmp_path, "duty-report", reports(report()))
    file.write_bytes("不是文档".encode())
    with pytest.raises(InvalidInput, match="Word 模板「述职报告」"):
        word.check("duty-report", tmp_path)


def repacked(file: Path, change: Callable[[str, bytes], bytes], extra: dict[str, bytes] | None = None) -> None:
    """The package with some parts changed and some added."""
    with zipfile.ZipFile(file) as package:
        parts = {name: change(name, package.read(name)) for name in package.namelist()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (parts | (extra or {})).items():
            package.writestr(name, content)


def test_a_template_with_a_macro_is_refused(tmp_path: Path) -> None:
    file = word.own_template("duty-report", tmp_path)
    repacked(file, lambda _, content: content, {"word/vbaProject.bin": b"x"})
    with pytest.raises(InvalidInput, match="宏"):
        word.check("duty-report", tmp_path)


def test_a_template_with_a_link_outside_is_refused(tmp_path: Path) -> None:
    link = (b'<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
            b'Target="http://x.invalid/a.png" TargetMode="External"/></Relationships>')  # fmt: skip
    file = word.own_template("duty-report", tmp_path)
    repacked(file, lambda name, c: c.replace(b"</Relationships>", link) if name.endswith("document.xml.rels") else c)
    with pytest.raises(InvalidInput, match="指向外部"):
        word.check("duty-report", tmp_path)


def test_a_template_with_entities_is_refused(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    file = word.own_template("duty-report", tmp_path)
    repacked(file, lambda name, c: c.replace(b"?>", b"?>" + bomb, 1) if name == "word/document.xml" else c)
    with pytest.raises(InvalidInput, match="DTD"):
        word.check("duty-report", tmp_path)


def test_the_target_is_whole_or_untouched(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        word.write_word("duty-report", reports(report()), tmp_path, tmp_path / "没有" / "out.docx")
    target = tmp_path / "out.docx"
    target.write_bytes(b"old")
    edited(tmp_path, lambda document: document.add_paragraph("{{ 性名 }}"))
    with pytest.raises(InvalidInput):
        written(tmp_path, "duty-report", reports(report()))
    assert target.read_bytes() == b"old"


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(InvalidInput, match="没有 Word 模板"):
        word.own_template("year-summary", Path("x"))
