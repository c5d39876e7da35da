"""Build the Word templates in this folder. Run it again only to change or to check them.

A template is a plain .docx that the office may edit: its text holds {{ names }} which the program fills in, and the
looks are Word's own styles (Title, Heading 1, Body Text …). Page and faces follow GB/T 9704-2012: A4, margins
37/28/35/26 mm, 22 lines of 28 characters, page numbers outside, odd right and even left. The faces are named, not
embedded: where a PC lacks 方正小标宋简体 or 仿宋_GB2312, Word takes its own substitute.

    python resources/word/build.py            rebuild all, write SHA256SUMS
    python resources/word/build.py --check    compare the files with SHA256SUMS
"""

import argparse
import hashlib
import sys
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

HERE = Path(__file__).resolve().parent
BODY, TITLE, HEAD, KAI, NUMBER = "仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体"
LATIN = "Times New Roman"
PITCH = 579
"""28.95 pt in twentieths: 22 lines on 225 mm."""
CLOSER = -5
"""A quarter of a point less between characters, in twentieths: 28 of 16 pt on 156 mm. A character grid would do the
same in Word, but other programs set it wide."""
RED = RGBColor(0xC0, 0x00, 0x00)
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
CENTRE, RIGHT, JUSTIFY, LEFT = ALIGN.CENTER, ALIGN.RIGHT, ALIGN.JUSTIFY, ALIGN.LEFT


def build(name: str, title: str) -> bytes:
    document = Document()
    _settings(document, title)
    _styles(document)
    section = document.sections[0]
    _page(section)
    for paragraph in list(document.element.body.iterchildren(qn("w:p"))):
        document.element.body.remove(paragraph)
    {"duty-report": _duty_report, "meeting-notice": _meeting_notice, "work-report": _work_report}[name](document)
    _slim(document)
    buffer = BytesIO()
    document.save(buffer)
    return _fixed(buffer.getvalue())


# --- the texts ------------------------------------------------------------------------------------------------


def _duty_report(document) -> None:
    _numbers(document.sections[0])
    _add(document, "述职报告", "Title")
    _add(document, "{%p if 署名 %}")
    _add(document, "{{ 署名 }}", "Subtitle")
    _add(document, "{%p endif %}")
    _add(document, "{%p if 日期 %}")
    _add(document, "（{{ 日期 }}）", "Subtitle")
    _add(document, "{%p endif %}")
    _add(document, "", "Normal")
    _add(document, "{{ 正文 }}", "Body Text")


def _meeting_notice(document) -> None:
    section = document.sections[0]
    _numbers(section)
    section.different_first_page_header_footer = True
    _red_foot(section.first_page_footer)
    _add(document, "{%p if 红头 %}")
    _add(document, "{{ 发文机关 }}", "红头")
    _add(document, "{%p endif %}")
    _add(document, "{%p if 红头 and 文号 %}")
    _add(document, "{{ 文号 }}", "发文字号")
    _add(document, "{%p endif %}")
    _add(document, "", "Normal")
    _add(document, "", "Normal")
    _add(document, "{{ 标题 }}", "Title")
    _add(document, "", "Normal")
    _add(document, "{{ 主送 }}：", "Salutation")
    _add(document, "{{ 正文 }}", "Body Text")
    for _ in range(2):  # room for the seal
        _add(document, "", "Normal").paragraph_format.keep_with_next = True
    _add(document, "{{ 落款 }}", "Signature")
    _add(document, "{%p if 联系方式 %}")
    _add(document, "{{ 联系方式 }}", "Body Text")
    _add(document, "{%p endif %}")


def _work_report(document) -> None:
    """Styles and page alone: the program writes the text, its tables and its charts."""
    _numbers(document.sections[0])
    styles = document.styles
    _style(styles, "Caption", KAI, 12, CENTRE, line=440)
    _style(styles, "附图", BODY, 12, CENTRE, keep=True, line=0)
    _style(styles, "附表标题", HEAD, 14, CENTRE, keep=True, line=600)
    _style(styles, "表头", HEAD, 9, CENTRE, line=260)
    _style(styles, "表格文字", NUMBER, 9, LEFT, line=250)
    _style(styles, "表格数字", NUMBER, 9, CENTRE, line=250)
    _style(styles, "表注", NUMBER, 9, LEFT, line=270)
    title = styles["附表标题"].element.get_or_add_pPr()
    title.insert_element_before(parse_xml(f'<w:pageBreakBefore {nsdecls("w")}/>'), "w:spacing", "w:ind", "w:jc")
    title.append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="0"/>'))


def _add(document, text: str, style: str = "Normal"):
    paragraph = document.add_paragraph(style=style)
    if text:
        run = paragraph.add_run(text)
        run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:hint"), "eastAsia")
    return paragraph


# --- page -----------------------------------------------------------------------------------------------------


def _page(section) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.left_margin = Mm(37), Mm(28)
    section.bottom_margin, section.right_margin = Mm(35), Mm(26)
    section.header_distance, section.footer_distance = Mm(15), Mm(19)
    properties = section._sectPr
    for old in properties.findall(qn("w:docGrid")):
        properties.remove(old)
    properties.append(
        parse_xml(f'<w:docGrid {nsdecls("w")} w:type="lines" w:linePitch="{PITCH}"/>')
    )


def _numbers(section) -> None:
    """— 1 — outside: odd right, even left, one character in."""
    for footer, align in ((section.footer, RIGHT), (section.even_page_footer, LEFT)):
        footer.is_linked_to_previous = False
        paragraph = footer.paragraphs[0]
        paragraph.style = "Footer"
        paragraph.alignment = align
        side = paragraph.paragraph_format
        side.left_indent, side.right_indent, side.space_after = Pt(14), Pt(14), Mm(4)
        for kind in ("— ", "begin", " PAGE ", "separate", "1", "end", " —"):
            run = paragraph.add_run()
            if kind in ("begin", "separate", "end"):
                run._element.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))
            elif kind == " PAGE ":
                run._element.append(parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> PAGE </w:instrText>'))
            else:
                run.text = kind


def _red_foot(footer) -> None:
    """The lower double rule of a letter, 170 mm long; the page has no number."""
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.style = "Footer"
    paragraph.paragraph_format.line_spacing = Pt(2)
    _bordered(paragraph._element.get_or_add_pPr(), "top", "thinThickSmallGap")


def _bordered(properties, side: str, kind: str) -> None:
    """A red double rule that reaches 8 and 6 mm into the margins."""
    for tag in ("w:pBdr", "w:ind"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    border = f'<w:pBdr {nsdecls("w")}><w:{side} w:val="{kind}" w:sz="24" w:space="4" w:color="C00000"/></w:pBdr>'
    properties.insert_element_before(parse_xml(border), "w:shd", "w:tabs", "w:snapToGrid", "w:spacing", "w:ind", "w:jc")
    indent = f'<w:ind {nsdecls("w")} w:left="-454" w:right="-340" w:firstLine="0"/>'
    properties.insert_element_before(parse_xml(indent), "w:jc", "w:rPr")


def _settings(document, title: str) -> None:
    settings = document.settings.element
    document.settings.odd_and_even_pages_header_footer = True
    for language in settings.findall(qn("w:themeFontLang")):
        language.set(qn("w:eastAsia"), "zh-CN")
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "", ""
    properties.last_modified_by, properties.keywords, properties.revision = "", "", 1
    properties.created = properties.modified = datetime(2026, 1, 1)


# --- styles ---------------------------------------------------------------------------------------------------


def _styles(document) -> None:
    styles = document.styles
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:eastAsia"), "zh-CN")
    for fonts in styles.element.iter(qn("w:rFonts")):  # a theme's face would win over the one named
        for key in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[key]
    for style in list(styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name != "Normal Table":
            style.delete()
    _style(styles, "Normal", BODY, 16, JUSTIFY)
    _style(styles, "Title", TITLE, 22, CENTRE, line=680, keep=True)
    _style(styles, "Subtitle", KAI, 16, CENTRE, keep=True)
    _style(styles, "Heading 1", HEAD, 16, LEFT, indent=2, keep=True)
    _style(styles, "Heading 2", KAI, 16, LEFT, indent=2, keep=True)
    _style(styles, "Body Text", BODY, 16, JUSTIFY, indent=2)
    _style(styles, "Salutation", BODY, 16, LEFT)
    _style(styles, "Signature", BODY, 16, RIGHT, keep=True)
    _style(styles, "Date", BODY, 16, RIGHT)
    _style(styles, "Footer", NUMBER, 14, LEFT, line=280)
    mark = _style(styles, "红头", TITLE, 28, CENTRE, line=800)
    mark.font.color.rgb = RED
    _bordered(mark.element.get_or_add_pPr(), "bottom", "thickThinSmallGap")
    number = _style(styles, "发文字号", BODY, 16, RIGHT)
    number.paragraph_format.space_before = Pt(14)


def _style(styles, name: str, face: str, size: float, align, *, indent: int = 0, keep: bool = False, line: int = PITCH):
    """One paragraph style: East-Asian face, size, exact line pitch, indent of the first line in characters."""
    names = [style.name for style in styles]
    builtin = name.isascii()
    style = styles[name] if name in names else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=builtin)
    if name != "Normal":
        style.base_style = styles["Normal"]
    style.hidden, style.quick_style, style.unhide_when_used = False, True, False
    for tag in ("w:rPr", "w:pPr"):
        for old in style.element.findall(qn(tag)):
            style.element.remove(old)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key, value in (("ascii", LATIN), ("hAnsi", LATIN), ("cs", LATIN), ("eastAsia", face)):
        fonts.set(qn(f"w:{key}"), value)
    style.font.bold = False
    style.font.size = Pt(size)
    properties = style.element.rPr
    if face in (BODY, HEAD, KAI):
        spacing = parse_xml(f'<w:spacing {nsdecls("w")} w:val="{CLOSER}"/>')
        properties.insert_element_before(spacing, "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:lang")
    if name == "Normal":
        properties.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-US" w:eastAsia="zh-CN"/>'))
    form = style.paragraph_format
    form.alignment, form.keep_with_next = align, keep
    form.space_before = form.space_after = Pt(0)
    pitch = style.element.get_or_add_pPr().get_or_add_spacing()
    pitch.set(qn("w:line"), str(line or 240))  # a picture is as high as it is: an exact pitch would cut it
    pitch.set(qn("w:lineRule"), "exact" if line else "auto")
    if indent:
        ind = style.element.get_or_add_pPr().get_or_add_ind()
        ind.set(qn("w:firstLineChars"), str(indent * 100))
        ind.set(qn("w:firstLine"), str(int(indent * size * 20)))
    if line != PITCH:  # an exact pitch of its own, not that of the page's grid
        free = parse_xml(f'<w:snapToGrid {nsdecls("w")} w:val="0"/>')
        style.element.get_or_add_pPr().insert_element_before(free, "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    if name.startswith("Heading"):
        level = parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{int(name[-1]) - 1}"/>')
        style.element.get_or_add_pPr().append(level)
    return style


def _slim(document) -> None:
    """Without the parts of python-docx's own template that no reader needs: a thumbnail, a second style sheet."""
    for relations in (document.part.rels, document.part.package.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.rsplit("/", 1)[-1] in ("stylesWithEffects", "customXml", "thumbnail"):
                del relations[key]


# --- files ----------------------------------------------------------------------------------------------------


def _fixed(data: bytes) -> bytes:
    """The same package with fixed times."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.infolist():
            content = before.read(entry.filename)
            after.writestr(zipfile.ZipInfo(entry.filename, FIXED_TIME), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


TEMPLATES = {"duty-report": "述职报告", "meeting-notice": "会议通知", "work-report": "工作报告"}
SUMS = HERE / "SHA256SUMS"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        wanted = dict(reversed(line.split("  ")) for line in SUMS.read_text("utf-8").splitlines())
        wrong = [n for n, digest in wanted.items() if hashlib.sha256((HERE / n).read_bytes()).hexdigest() != digest]
        sys.stdout.write(f"differ: {wrong}\n" if wrong else "all as listed\n")
        return 1 if wrong else 0
    lines = []
    for name, title in TEMPLATES.items():
        data = build(name, title)
        (HERE / f"{name}.docx").write_bytes(data)
        lines.append(f"{hashlib.sha256(data).hexdigest()}  {name}.docx\n")
    SUMS.write_text("".join(lines), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
